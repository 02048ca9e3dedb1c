//! The addresses in a style sheet: `@import`, fonts and images.

use cssparser::{Parser, ParserInput, Token};

/// The purposes of an address in a style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Another style sheet.
    Import,
    /// A font. It is asked for with CORS, except in WebKit.
    Font,
    /// An image.
    Image,
    /// An image that is asked for with CORS, since a page can see its shape.
    Mask,
}

/// An address in a style sheet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) asked: Asked,
    pub(super) url: String,
    /// Where it stands, in bytes.
    pub(super) offset: usize,
}

/// How deep blocks are followed. No style sheet for people comes near it.
const DEPTH: usize = 64;

/// Every address in a style sheet, in its order.
pub(super) fn references(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    let mut input = ParserInput::new(text);
    read(
        &mut Parser::new(&mut input),
        Context::default(),
        DEPTH,
        &mut found,
    );
    found
}

/// The surroundings of a token.
#[derive(Clone, Copy, Debug, Default)]
struct Context {
    is_font_face: bool,
    is_mask: bool,
    /// Within a function that takes an address as a string, such as `url()`.
    takes_strings: bool,
    is_import: bool,
    /// Within an at-rule whose address names a thing, and asks for nothing.
    is_name: bool,
}

fn read(parser: &mut Parser<'_, '_>, around: Context, depth: usize, found: &mut Vec<Reference>) {
    let mut context = around;
    let mut property = String::new();
    loop {
        parser.skip_whitespace();
        let offset = parser.position().byte_index();
        // Anything that is not a token is skipped, as in a browser.
        let token = match parser.next() {
            Ok(token) => token.clone(),
            Err(_) => return,
        };
        match &token {
            Token::AtKeyword(name) => {
                context = Context {
                    is_font_face: name.eq_ignore_ascii_case("font-face"),
                    is_import: name.eq_ignore_ascii_case("import"),
                    is_name: ["namespace", "document", "-moz-document"]
                        .iter()
                        .any(|other| name.eq_ignore_ascii_case(other)),
                    ..Context::default()
                };
            }
            Token::Ident(name) => property = name.to_ascii_lowercase(),
            Token::Colon => {
                context.is_mask = property.starts_with("mask")
                    || property.starts_with("-webkit-mask")
                    || property == "shape-outside";
            }
            Token::Semicolon => context = around,
            Token::UnquotedUrl(url) => {
                keep(context, url, offset, found);
                context.is_import = false;
            }
            Token::QuotedString(url) if context.takes_strings || context.is_import => {
                keep(context, url, offset, found);
                context.is_import = false;
            }
            Token::Function(name) => {
                let takes_strings = ["url", "src", "image-set", "-webkit-image-set"]
                    .iter()
                    .any(|other| name.eq_ignore_ascii_case(other));
                let inner = Context {
                    takes_strings,
                    is_import: context.is_import && takes_strings,
                    ..context
                };
                nested(parser, inner, depth, found);
                // The strings after the address are conditions.
                context.is_import &= !takes_strings;
            }
            Token::ParenthesisBlock | Token::SquareBracketBlock => {
                nested(parser, context, depth, found);
            }
            Token::CurlyBracketBlock => {
                let inner = Context {
                    is_font_face: context.is_font_face,
                    ..Context::default()
                };
                nested(parser, inner, depth, found);
                context = around;
            }
            _ => {}
        }
    }
}

fn nested(parser: &mut Parser<'_, '_>, context: Context, depth: usize, found: &mut Vec<Reference>) {
    if depth == 0 {
        return; // The parser skips the block by itself.
    }
    let _ = parser.parse_nested_block(|parser| {
        read(parser, context, depth - 1, found);
        Ok::<_, cssparser::ParseError<'_, ()>>(())
    });
}

fn keep(context: Context, url: &str, offset: usize, found: &mut Vec<Reference>) {
    if context.is_name {
        return;
    }
    let asked = if context.is_import {
        Asked::Import
    } else if context.is_font_face {
        Asked::Font
    } else if context.is_mask {
        Asked::Mask
    } else {
        Asked::Image
    };
    found.push(Reference {
        asked,
        url: url.to_owned(),
        offset,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Asked, String)> {
        references(text)
            .into_iter()
            .map(|reference| (reference.asked, reference.url))
            .collect()
    }

    #[test]
    fn every_kind_of_address_is_found() {
        let text = r#"
            @charset "utf-8"; @namespace svg url(http://www.w3.org/2000/svg);
            @import "a.css" layer("x"); @import url(b.css) screen; @import url("c.css");
            @font-face { font-family: "no.png"; src: local("no"), url(d.woff2) format("woff2"), url("e.woff") }
            @media print { p { background: red url( 'f.png' ) } }
            p::before { content: "no.png"; mask: url(g.svg); background: image-set("h.png" 1x, url(i.png) 2x) }
            /* url(no.png) */ q { -webkit-mask-image: url(j.svg); color: red; cursor: url(k.cur), auto }
        "#;
        use Asked::{Font, Image, Import, Mask};
        let expected = [
            (Import, "a.css"),
            (Import, "b.css"),
            (Import, "c.css"),
            (Font, "d.woff2"),
            (Font, "e.woff"),
            (Image, "f.png"),
            (Mask, "g.svg"),
            (Image, "h.png"),
            (Image, "i.png"),
            (Mask, "j.svg"),
            (Image, "k.cur"),
        ];
        assert_eq!(
            found(text),
            expected.map(|(asked, url)| (asked, url.to_owned()))
        );
    }

    #[test]
    fn an_address_has_its_place() {
        let text = "p {\n  background: /* é */ url(a.png) }";
        assert_eq!(Some(references(text)[0].offset), text.find("url"));
    }

    #[test]
    fn non_style_sheets_terminate() {
        assert_eq!(found(&"a{".repeat(100_000)), []);
        assert_eq!(
            found("}}}) url(\"a\nb) @import; p { b: url( a b ) } \u{0}"),
            []
        );
        let after = "} } p { background: url(a.png) }";
        assert_eq!(found(after), [(Asked::Image, "a.png".to_owned())]);
    }
}
