//! Whatever the bytes are, the scanner reads them, and its pieces are the whole file.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(
    dead_code,
    reason = "the scanner is that of the program, which alone uses all of it"
)]
#[path = "../../src/html.rs"]
mod html;

use html::{Document, Syntax, Token};

fuzz_target!(|bytes: &[u8]| {
    for syntax in [Syntax::Html, Syntax::Xml] {
        let document = Document::read(bytes, syntax);
        let mut end = document
            .tokens
            .first()
            .map_or(0, |first| first.span().start);
        assert!(end <= 3, "only a byte order mark is no piece");
        for (index, token) in document.tokens.iter().enumerate() {
            let span = token.span();
            assert!(
                span.start == end && span.end > end,
                "{token:?} leaves a gap"
            );
            end = span.end;
            if let Token::Start(tag) = token {
                assert!(
                    bytes[span.clone()].starts_with(b"<") && bytes[span.clone()].ends_with(b">")
                );
                let mut from = span.start;
                for attribute in &tag.attributes {
                    assert!(
                        from < attribute.span.start && attribute.span.end < span.end,
                        "{tag:?}"
                    );
                    from = attribute.span.end - 1;
                }
                assert!(document.end_of(index) >= span.end);
            }
        }
        assert!(document.tokens.is_empty() || end == bytes.len());
        assert!(document.head().is_none_or(|head| head <= bytes.len()));
        let _ = (
            document.is_fragment(),
            document.is_amp(),
            document.base_href(),
        );
    }
});
