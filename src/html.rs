//! The content of an HTML document with its place: markup with the bytes it takes, and the facts that
//! decide whether and where a tag can be put into it.
//!
//! The bytes are tokenized as they are. All encodings that browsers know, except those that
//! [`Document::is_editable`] refuses, have the markup of HTML at the same bytes as ASCII: no character
//! of theirs has `<`, `>`, a quote, `=` or a space as its second byte.

use std::ops::Range;
use std::path::Path;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};

/// Which parser a browser gives the file to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `text/html`.
    Html,
    /// `application/xhtml+xml`: nothing is implied, and CDATA may stand anywhere.
    Xml,
}

impl Syntax {
    /// The syntax of a file, by the type that servers give its name; `None` if it is not a document.
    pub fn of(path: &Path) -> Option<Syntax> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "html" | "htm" => Some(Syntax::Html),
            "xhtml" | "xht" => Some(Syntax::Xml),
            _ => None,
        }
    }
}

/// An attribute of a start tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, in lower case unless it is XML.
    pub name: String,
    /// The value, with its character references decoded.
    pub value: String,
    /// From the first byte of the name to the last one of the value, quotes included.
    pub span: Range<usize>,
}

/// A start tag, from `<` to `>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartTag {
    /// The name, in lower case unless it is XML.
    pub name: String,
    /// The attributes as they stand. Of two with one name the first one counts.
    pub attributes: Vec<Attribute>,
    /// Whether it ends with `/>`.
    pub is_self_closing: bool,
    /// Whether it stands in a `<template>`, where nothing loads or runs.
    pub is_inert: bool,
    /// Whether it belongs to SVG or MathML.
    pub is_foreign: bool,
    /// The bytes of the tag.
    pub span: Range<usize>,
}

impl StartTag {
    /// The attribute with this name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|found| found.name == name)
    }

    /// The value of an attribute.
    pub fn value(&self, name: &str) -> Option<&str> {
        Some(self.attribute(name)?.value.as_str())
    }

    /// Whether a script is run, rather than a block of data.
    pub fn runs(&self) -> bool {
        // The language that HTML 4 asked for is still written.
        let kind = self.value("type").unwrap_or_default();
        matches!(
            kind.trim().to_ascii_lowercase().as_str(),
            "" | "module"
                | "text/javascript"
                | "application/javascript"
                | "application/x-javascript"
                | "text/ecmascript"
                | "application/ecmascript"
        )
    }
}

/// A piece of a document. What a browser drops, such as `</>`, is text here, so that nothing is lost
/// between two pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A start tag.
    Start(StartTag),
    /// An end tag: its name, in lower case unless it is XML, and its bytes.
    End(String, Range<usize>),
    /// A comment, or what is read as one: `<?xml …?>`, `<![if …]>`.
    Comment(Range<usize>),
    /// The document type: its name and its bytes.
    Doctype(String, Range<usize>),
    /// Text: between tags, of a script or a style, in CDATA, and all that `<noscript>` has.
    Text(Range<usize>),
}

impl Token {
    /// The bytes that it takes.
    pub fn span(&self) -> Range<usize> {
        match self {
            Token::Start(tag) => tag.span.clone(),
            Token::End(_, span)
            | Token::Comment(span)
            | Token::Doctype(_, span)
            | Token::Text(span) => span.clone(),
        }
    }
}

/// Where a document says which encoding it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charset {
    /// The encoding that it names; `None` if the encoding is unknown.
    pub encoding: Option<&'static Encoding>,
    /// The tag or declaration that says so; the byte order mark.
    pub span: Range<usize>,
}

/// A document with its pieces.
#[derive(Debug)]
pub struct Document<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// How it is read.
    pub syntax: Syntax,
    /// Its pieces in order, without gaps, after the byte order mark. There are none if the encoding
    /// has no ASCII in it.
    pub tokens: Vec<Token>,
    /// The encoding that it declares. A server may still declare another one.
    pub charset: Option<Charset>,
}

impl<'a> Document<'a> {
    /// Reads a document. Any bytes are a document.
    pub fn read(bytes: &'a [u8], syntax: Syntax) -> Document<'a> {
        let mut document = Document {
            bytes,
            syntax,
            tokens: Vec::new(),
            charset: None,
        };
        let mut start = 0;
        if let Some((encoding, length)) = Encoding::for_bom(bytes).or_else(|| wide(bytes)) {
            start = length;
            document.charset = Some(Charset {
                encoding: Some(encoding),
                span: 0..length,
            });
        }
        if document.is_editable() {
            document.tokens = tokenize(bytes, start, syntax);
            // A byte order mark beats every declaration.
            if document.charset.is_none() {
                document.charset = document.declared();
            }
        }
        document
    }

    /// Whether markup can be read and written byte by byte: the encoding is one in which ASCII is ASCII.
    ///
    /// It is not in UTF-16, in ISO-2022-JP, where an escape changes what the bytes mean, and in those
    /// that browsers refuse.
    pub fn is_editable(&self) -> bool {
        let encoding = self.charset.as_ref().and_then(|charset| charset.encoding);
        encoding.is_none_or(Encoding::is_ascii_compatible)
    }

    /// The start tags, with their positions among the tokens.
    pub fn tags(&self) -> impl Iterator<Item = (usize, &StartTag)> {
        let tokens = self.tokens.iter().enumerate();
        tokens.filter_map(|(index, token)| match token {
            Token::Start(tag) => Some((index, tag)),
            _ => None,
        })
    }

    /// The first start tag with this name.
    pub fn tag(&self, name: &str) -> Option<&StartTag> {
        self.tags()
            .map(|(_, tag)| tag)
            .find(|tag| tag.name == name && !tag.is_inert && !tag.is_foreign)
    }

    /// The `href` of the first `<base>` that has one.
    pub fn base_href(&self) -> Option<&str> {
        self.tags()
            .filter(|(_, tag)| tag.name == "base" && !tag.is_inert && !tag.is_foreign)
            .find_map(|(_, tag)| tag.value("href"))
    }

    /// Whether this is a part of a page, to be put into another one: nothing of what only a page has.
    pub fn is_fragment(&self) -> bool {
        let names = ["html", "head", "body", "frameset", "title"];
        let is_of_pages = |token: &Token| match token {
            Token::Doctype(..) => true,
            Token::Start(tag) => {
                names.contains(&tag.name.as_str()) && !tag.is_inert && !tag.is_foreign
            }
            _ => false,
        };
        // A byte order mark does not make it a page, since editors write one into any file.
        !self.tokens.iter().any(is_of_pages) && self.declared().is_none()
    }

    /// Whether a generator still has to read it: it begins with front matter or a template, or its title is
    /// one.
    pub fn is_source(&self) -> bool {
        let text = self
            .bytes
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(self.bytes);
        let mut lines = text
            .split(|byte| *byte == b'\n')
            .map(<[u8]>::trim_ascii_end);
        let has_front_matter = lines
            .next()
            .filter(|first| matches!(*first, b"---" | b"+++"))
            .is_some_and(|fence| lines.any(|line| line == fence));
        let begins = |start: &str| text.trim_ascii_start().starts_with(start.as_bytes());
        let mut titles = self.tags().filter(|(_, tag)| tag.name == "title");
        let is_template = |text: &[u8]| {
            let starts: [&[u8]; 4] = [b"{{", b"{%", b"<%", b"<?"];
            starts
                .iter()
                .any(|start| text.windows(2).any(|pair| pair == *start))
        };
        has_front_matter
            || ["{%", "{{", "<%", "<?php"].into_iter().any(begins)
            || titles.any(|(index, tag)| is_template(&self.bytes[tag.span.end..self.end_of(index)]))
    }

    /// Whether this is an AMP page (`<html amp>`, `<html ⚡>` or a variant of it), which is invalid
    /// with any script but those of AMP.
    pub fn is_amp(&self) -> bool {
        let names = ["amp", "⚡", "amp4ads", "⚡4ads", "amp4email", "⚡4email"];
        self.tag("html").is_some_and(|html| {
            let mut attributes = html.attributes.iter();
            // Some write the lightning with the selector that makes it an emoji.
            attributes.any(|found| names.contains(&found.name.replace('\u{fe0f}', "").as_str()))
        })
    }

    /// Where the first child of `<head>` begins, or would. In HTML that place always exists, since
    /// both `<html>` and `<head>` are implied; in XML there is none without the tag.
    pub fn head(&self) -> Option<usize> {
        if self.syntax == Syntax::Xml {
            let root = self.tags().next().map(|(_, tag)| tag)?;
            let head = self.tag("head")?;
            return (root.name == "html" && !head.is_self_closing).then_some(head.span.end);
        }
        // The insertion modes of the standard, from "initial" to "before head".
        for token in &self.tokens {
            match token {
                Token::Comment(_) | Token::Doctype(..) => {}
                Token::Start(tag) if tag.name == "html" => {}
                Token::Start(tag) if tag.name == "head" => return Some(tag.span.end),
                // No other end tag implies anything here.
                Token::End(name, _) if !["head", "body", "html", "br"].contains(&name.as_str()) => {
                }
                Token::Text(span) => {
                    let text = &self.bytes[span.clone()];
                    let blank = blank(text);
                    if blank < text.len() {
                        return Some(span.start + blank);
                    }
                }
                Token::Start(_) | Token::End(..) => return Some(token.span().start),
            }
        }
        // Anything added behind a comment that never ends would belong to it.
        let last = self.tokens.last().map(Token::span);
        let open = last.filter(|span| !is_closed(&self.bytes[span.clone()]));
        Some(open.map_or(self.bytes.len(), |span| span.start))
    }

    /// Where the element ends whose start tag is at this position: after its end tag, or with the file.
    /// It is meant for elements that have nothing but text, such as scripts.
    pub fn end_of(&self, index: usize) -> usize {
        let Some(Token::Start(tag)) = self.tokens.get(index) else {
            return self.bytes.len();
        };
        if tag.is_self_closing && (self.syntax == Syntax::Xml || tag.is_foreign) {
            return tag.span.end;
        }
        let mut rest = self.tokens[index + 1..].iter();
        rest.find_map(|token| match token {
            Token::End(name, span) if *name == tag.name => Some(span.end),
            _ => None,
        })
        .unwrap_or(self.bytes.len())
    }

    /// The encoding that the markup declares.
    fn declared(&self) -> Option<Charset> {
        if self.syntax == Syntax::Xml {
            let Some(Token::Comment(span)) = self.tokens.first() else {
                return None;
            };
            let text = String::from_utf8_lossy(&self.bytes[span.clone()]);
            let label = label(text.strip_prefix("<?xml")?, "encoding")?;
            return Some(Charset {
                encoding: Encoding::for_label(label.as_bytes()),
                span: span.clone(),
            });
        }
        self.tags().find_map(|(_, tag)| {
            if tag.name != "meta" || tag.is_inert || tag.is_foreign {
                return None;
            }
            let names_type = tag
                .value("http-equiv")
                .is_some_and(|value| value.eq_ignore_ascii_case("content-type"));
            let content = tag.value("content").filter(|_| names_type);
            let label = tag
                .value("charset")
                .or_else(|| content.and_then(|content| label(content, "charset")))?;
            let encoding = Encoding::for_label(label.as_bytes()).map(|encoding| {
                // So the standard reads them, since neither can be true of what was read so far.
                match encoding {
                    _ if encoding == UTF_16BE || encoding == UTF_16LE => UTF_8,
                    _ if encoding == X_USER_DEFINED => WINDOWS_1252,
                    _ => encoding,
                }
            });
            Some(Charset {
                encoding,
                span: tag.span.clone(),
            })
        })
    }
}

/// UTF-16 without a byte order mark, which only a server can declare: its first character is ASCII.
fn wide(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    match bytes {
        [0, 1..=255, 0, 1..=255, ..] => Some((UTF_16BE, 0)),
        [1..=255, 0, 1..=255, 0, ..] => Some((UTF_16LE, 0)),
        _ => None,
    }
}

/// The value after `key=` in a text: up to its closing quote, a space, `;` or `?`.
fn label<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    // The key is ASCII, and so are the positions of it in lower case.
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let at = from + lower[from..].find(key)? + key.len();
        let Some(value) = text[at..].trim_start().strip_prefix('=') else {
            from = at;
            continue;
        };
        let value = value.trim_start();
        return match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].split_once(quote).map(|(label, _)| label),
            _ => value
                .split(|char: char| char.is_ascii_whitespace() || char == ';' || char == '?')
                .next(),
        };
    }
}

/// Whether a comment or a doctype has its end, which the end of a file may stand for.
fn is_closed(token: &[u8]) -> bool {
    match token {
        [b'<', b'!', b'-', b'-', ..] => token.ends_with(b"-->") || token.ends_with(b"--!>"),
        [b'<', ..] => token.ends_with(b">"),
        _ => true,
    }
}

/// How many bytes at the start of a text a browser drops before `<head>`: white space, also as a character
/// reference, and [end tags without a name](https://html.spec.whatwg.org/#parse-error-missing-end-tag-name).
fn blank(text: &[u8]) -> usize {
    const DROPPED: [&[u8]; 9] = [
        b"</>",
        b"&#x20;",
        b"&#32;",
        b"&#x9;",
        b"&#9;",
        b"&#xa;",
        b"&#10;",
        b"&Tab;",
        b"&NewLine;",
    ];
    let mut rest = text;
    loop {
        let dropped = DROPPED.iter().find(|dropped| {
            let start = rest.get(..dropped.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(dropped))
        });
        match (dropped, rest) {
            (Some(dropped), _) => rest = &rest[dropped.len()..],
            (None, [first, ..]) if is_space(*first) => rest = &rest[1..],
            _ => return text.len() - rest.len(),
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

/// Cuts a document into tokens, from an offset on.
fn tokenize(bytes: &[u8], start: usize, syntax: Syntax) -> Vec<Token> {
    let collector = Collector {
        bytes,
        start,
        syntax,
        tag: StartTag::default(),
        open: Vec::new(),
        templates: 0,
        state: None,
    };
    let emitter = Steering(CallbackEmitter::new(collector));
    let mut tokens = Vec::new();
    let mut end = start;
    for token in Tokenizer::new_with_emitter(&bytes[start..], emitter) {
        let Ok(token) = token;
        let span = token.span();
        // Everything between two pieces of markup is text. The tokenizer reports most of it, but
        // not what a browser drops.
        if end < span.start {
            tokens.push(Token::Text(end..span.start));
        }
        end = span.end;
        tokens.push(token);
    }
    if end < bytes.len() {
        tokens.push(Token::Text(end..bytes.len()));
    }
    tokens
}

/// The effect of an open element on the names in it. See "the rules for parsing tokens in foreign
/// content" in the standard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An element of HTML within SVG or MathML.
    Html,
    /// An element of SVG or MathML.
    Foreign,
    /// An element of SVG or MathML whose children are HTML, such as `<foreignObject>`.
    Integration,
}

/// Makes tokens of what the tokenizer sees, and knows how the tokenizer has to go on.
struct Collector<'a> {
    bytes: &'a [u8],
    /// Where the tokenizer began.
    start: usize,
    syntax: Syntax,
    /// The start tag whose attributes are being read.
    tag: StartTag,
    /// The open elements from the outermost `<svg>` or `<math>` on.
    open: Vec<(String, Kind)>,
    /// How many `<template>` are open.
    templates: usize,
    /// How the tokenizer reads on after this tag.
    state: Option<State>,
}

impl Collector<'_> {
    /// The bytes of the file, and where they are in it.
    fn place(&self, span: Span<usize>) -> Range<usize> {
        self.start + span.start..self.start + span.end
    }

    /// A name of the file. The tokenizer only knows HTML, where the case of names does not matter.
    fn name(&self, name: &[u8], at: usize) -> String {
        let spelled = self.bytes.get(at..at + name.len());
        let name = match self.syntax {
            Syntax::Html => name,
            Syntax::Xml => spelled.unwrap_or(name),
        };
        String::from_utf8_lossy(name).into_owned()
    }

    /// Where an attribute ends whose value is empty, or that has none.
    fn end_of_empty(&self, name_end: usize) -> usize {
        let skip = |from: usize| {
            let rest = self.bytes[from..].iter();
            from + rest.take_while(|byte| is_space(**byte)).count()
        };
        let equals = skip(name_end);
        if self.bytes.get(equals) != Some(&b'=') {
            return name_end;
        }
        let value = skip(equals + 1);
        match self.bytes[value..] {
            [b'"', b'"', ..] | [b'\'', b'\'', ..] => value + 2,
            _ => equals + 1,
        }
    }

    fn is_foreign(&self) -> bool {
        matches!(self.open.last(), Some((_, Kind::Foreign)))
    }

    /// Follows a start tag into foreign content or out of it, and says how its text is read.
    fn enter(&mut self) -> Option<State> {
        if self.syntax == Syntax::Xml {
            self.tag.is_inert = self.templates > 0;
            self.templates += usize::from(self.tag.name == "template" && !self.tag.is_self_closing);
            return None;
        }
        let name = self.tag.name.as_str();
        if self.is_foreign() && leaves_foreign_content(&self.tag) {
            while matches!(self.open.last(), Some((_, Kind::Foreign))) {
                self.open.pop();
            }
        }
        self.tag.is_inert = self.templates > 0;
        let is_root = name == "svg" || name == "math";
        self.tag.is_foreign = self.is_foreign() || is_root;
        if self.tag.is_foreign {
            if !self.tag.is_self_closing {
                let kind = match name {
                    "foreignobject" | "desc" | "title" | "mi" | "mo" | "mn" | "ms" | "mtext" => {
                        Kind::Integration
                    }
                    "annotation-xml" if has_html(&self.tag) => Kind::Integration,
                    _ => Kind::Foreign,
                };
                self.open.push((name.to_owned(), kind));
            }
            return None;
        }
        if !self.open.is_empty() && !VOID.contains(&name) {
            self.open.push((name.to_owned(), Kind::Html));
        }
        self.templates += usize::from(name == "template");
        match name {
            "title" | "textarea" => Some(State::RcData),
            // Scripts are on in a page that is to be isolated, so `<noscript>` is text.
            "style" | "xmp" | "iframe" | "noembed" | "noframes" | "noscript" => {
                Some(State::RawText)
            }
            "script" => Some(State::ScriptData),
            "plaintext" => Some(State::PlainText),
            _ => None,
        }
    }

    /// Follows an end tag.
    fn leave(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|(open, _)| open == name) {
            self.open.truncate(at);
        }
        if name == "template" {
            self.templates = self.templates.saturating_sub(1);
        }
    }
}

impl Callback<Token, usize> for Collector<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Token> {
        let span = self.place(span);
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = StartTag {
                    name: self.name(name, span.start + 1),
                    span,
                    ..StartTag::default()
                };
                None
            }
            CallbackEvent::AttributeName { name } => {
                self.tag.attributes.push(Attribute {
                    name: self.name(name, span.start),
                    value: String::new(),
                    span: span.start..self.end_of_empty(span.end),
                });
                None
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some(attribute) = self.tag.attributes.last_mut() {
                    attribute.value = String::from_utf8_lossy(value).into_owned();
                    let before = self.bytes[..span.start].last();
                    let is_quoted =
                        matches!(before, Some(b'"' | b'\'')) && before == self.bytes.get(span.end);
                    attribute.span.end = span.end + usize::from(is_quoted);
                }
                None
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                self.tag.is_self_closing = self_closing;
                self.tag.span.end = span.end;
                self.state = self.enter();
                Some(Token::Start(std::mem::take(&mut self.tag)))
            }
            CallbackEvent::EndTag { name } => {
                let name = self.name(name, span.start + 2);
                self.leave(&name);
                Some(Token::End(name, span))
            }
            CallbackEvent::Comment { .. } => Some(Token::Comment(span)),
            CallbackEvent::Doctype { name, .. } => {
                let name = String::from_utf8_lossy(name).into_owned();
                Some(Token::Doctype(name, span))
            }
            CallbackEvent::String { .. } | CallbackEvent::Error(_) => None,
        }
    }
}

/// The tokenizer's ear and hand: it collects, and tells how text and CDATA are to be read.
struct Steering<'a>(CallbackEmitter<Collector<'a>, Token, usize>);

impl ForwardingEmitter for Steering<'_> {
    type Token = Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = Token> {
        &mut self.0
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        // The emitter by itself knows nothing of foreign content, so its advice is not taken.
        let _ = self.0.emit_current_tag();
        self.0.callback_mut().state.take()
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        let collector = self.0.callback_mut();
        collector.syntax == Syntax::Xml
            || matches!(collector.open.last(), Some((_, kind)) if *kind != Kind::Html)
    }
}

/// The elements that never have an end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Whether this tag of HTML ends all SVG and MathML around it.
fn leaves_foreign_content(tag: &StartTag) -> bool {
    const NAMES: [&str; 44] = [
        "b",
        "big",
        "blockquote",
        "body",
        "br",
        "center",
        "code",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "hr",
        "i",
        "img",
        "li",
        "listing",
        "menu",
        "meta",
        "nobr",
        "ol",
        "p",
        "pre",
        "ruby",
        "s",
        "small",
        "span",
        "strong",
        "strike",
        "sub",
        "sup",
        "table",
        "tt",
        "u",
        "ul",
        "var",
    ];
    let has = |name| tag.attribute(name).is_some();
    NAMES.contains(&tag.name.as_str())
        || tag.name == "font" && (has("color") || has("face") || has("size"))
}

/// Whether the children of an `<annotation-xml>` are HTML.
fn has_html(tag: &StartTag) -> bool {
    let encoding = tag.value("encoding").unwrap_or_default();
    ["text/html", "application/xhtml+xml"]
        .iter()
        .any(|known| encoding.eq_ignore_ascii_case(known))
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]
mod tests {
    use super::*;

    fn html(text: &str) -> Document<'_> {
        Document::read(text.as_bytes(), Syntax::Html)
    }

    /// The pieces as they stand in the file.
    fn pieces<'a>(document: &Document<'a>) -> Vec<&'a str> {
        let tokens = document.tokens.iter();
        let pieces = tokens.map(|token| str::from_utf8(&document.bytes[token.span()]));
        pieces.map(|piece| piece.expect("text")).collect()
    }

    /// The names of the start tags.
    fn names(document: &Document<'_>) -> Vec<String> {
        document.tags().map(|(_, tag)| tag.name.clone()).collect()
    }

    #[test]
    fn every_byte_belongs_to_one_piece() {
        for text in [
            "",
            "<",
            "<!",
            "<p",
            "a</>b<p >c</p\r\n>\r\n",
            "\u{feff}<!DOCTYPE html>\r\n<title>a<b></title>",
            "<script>if (a<b) '</p>'</script ><style><x></style>",
            "<svg><![CDATA[<p>]]></svg><![CDATA[x>",
            "<p a=1 b = 'x' c=\"\" d></p e=f><!-- x --!><?php x ?>",
        ] {
            let document = html(text);
            let start = document
                .charset
                .as_ref()
                .map_or(0, |charset| charset.span.end);
            assert_eq!(pieces(&document).concat(), text[start.min(3)..], "{text:?}");
        }
    }

    #[test]
    fn an_attribute_has_its_value_and_its_bytes() {
        let text = "<a HREF=x/ b=\"1&amp;2\" c='' d = e f g=\"&quot;\" h= h>";
        let document = html(text);
        let tag = document.tag("a").expect("a tag");
        let found: Vec<_> = tag
            .attributes
            .iter()
            .map(|found| {
                (
                    found.name.as_str(),
                    found.value.as_str(),
                    &text[found.span.clone()],
                )
            })
            .collect();
        let expected = [
            ("href", "x/", "HREF=x/"),
            ("b", "1&2", "b=\"1&amp;2\""),
            ("c", "", "c=''"),
            ("d", "e", "d = e"),
            ("f", "", "f"),
            ("g", "\"", "g=\"&quot;\""),
            ("h", "h", "h= h"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn text_that_browsers_ignore_is_not_markup() {
        for (text, expected) in [
            ("<!-- <head> --><p>", vec!["p"]),
            ("<script>'<head>'</script><p>", vec!["script", "p"]),
            (
                "<script><!--<script></script><p>--></script><b>",
                vec!["script", "b"],
            ),
            (
                "<style><p></style><noscript><p></noscript><b>",
                vec!["style", "noscript", "b"],
            ),
            (
                "<title><p></title><textarea><p></textarea><iframe><p></iframe>",
                vec!["title", "textarea", "iframe"],
            ),
            (
                "<svg><style><a></a></style><script href=x /><a></svg><p>",
                vec!["svg", "style", "a", "script", "a", "p"],
            ),
            (
                "<svg><title><script><b></script></title></svg>",
                vec!["svg", "title", "script"],
            ),
            (
                "<svg><foreignObject><style><b></style><br></foreignObject><style/><i>",
                vec!["svg", "foreignobject", "style", "br", "style", "i"],
            ),
            ("<svg><p><style><b></style>", vec!["svg", "p", "style"]),
            (
                "<math><annotation-xml encoding=text/html><title><b></title>",
                vec!["math", "annotation-xml", "title"],
            ),
            ("<svg><![CDATA[<p>]]><path/></svg>", vec!["svg", "path"]),
            ("<plaintext><p>", vec!["plaintext"]),
        ] {
            assert_eq!(names(&html(text)), expected, "{text}");
        }
    }

    #[test]
    fn the_head_begins_where_the_standard_says() {
        for text in [
            "<!doctype html><html><head>|<title>",
            "\u{feff}<!DOCTYPE html>\n<HTML lang=en>\n<!-- <head> -->\n<HEAD class='>'\n>|\n<title>",
            "<!doctype html>\n<html>\n|<title>",
            "<!doctype html>\n|<title>",
            "<!doctype html></p>\n|<p>",
            "<!doctype html>\n|text<head>",
            "<!--[if IE]><html class=ie><![endif]--><!--[if !IE]><!--><html><!--<![endif]--><head>|",
            "<html>|</html>",
            "<html>|<noscript><head></noscript>",
            "<html>|<frameset>",
            "<html>\n|</head><body>",
            "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'a' 'b'><html xmlns='c'><head profile=''>|",
            "<!doctype html>|",
            "|",
            "<!doctype html>|<!-- >",
            "|<!doctype html",
            "<!-- > --!>|",
        ] {
            let at = text.find('|').expect("a place");
            let plain = text.replace('|', "");
            assert_eq!(html(&plain).head(), Some(at), "{text}");
        }
    }

    #[test]
    fn xml_has_no_implied_elements_and_case_matters() {
        let read = |text: &'static str| Document::read(text.as_bytes(), Syntax::Xml);
        let text = "<?xml version='1.0'?><html><!-- <head> --><head><script/><title/>";
        assert_eq!(read(text).head(), text.find("<script"));
        assert_eq!(names(&read(text)), ["html", "head", "script", "title"]);
        for text in [
            "<html><body/></html>",
            "<HTML><HEAD></HEAD></HTML>",
            "<html><head/></html>",
            "<svg><head></head></svg>",
            "<html><![CDATA[<head>]]></html>",
        ] {
            assert_eq!(read(text).head(), None, "{text}");
        }
    }

    #[test]
    fn the_encoding_is_the_one_that_a_browser_takes() {
        let name = |bytes: &[u8], syntax| {
            let document = Document::read(bytes, syntax);
            let encoding = document
                .charset
                .as_ref()
                .and_then(|charset| charset.encoding);
            (encoding.map(Encoding::name), document.is_editable())
        };
        for (bytes, expected, editable) in [
            (
                &b"\xef\xbb\xbf<meta charset=latin1>"[..],
                Some("UTF-8"),
                true,
            ),
            (b"\xff\xfe<\0p\0", Some("UTF-16LE"), false),
            (b"\xfe\xff\0<\0p", Some("UTF-16BE"), false),
            (b"<\0p\0>\0", Some("UTF-16LE"), false),
            (b"\0<\0p\0>", Some("UTF-16BE"), false),
            (b"<meta charset=utf-16>", Some("UTF-8"), true),
            (b"<META CHARSET='Shift_JIS'>", Some("Shift_JIS"), true),
            (b"<meta charset=latin1>", Some("windows-1252"), true),
            (b"<meta charset=iso-2022-jp>", Some("ISO-2022-JP"), false),
            (b"<meta charset=hz-gb-2312>", Some("replacement"), false),
            (b"<meta charset=no-such>", None, true),
            (b"<!-- <meta charset=big5> --><p>", None, true),
            (b"<meta name=a content='charset=big5'><p>", None, true),
            (
                b"<meta http-equiv=Content-Type content='text/html; charset = big5; x'>",
                Some("Big5"),
                true,
            ),
        ] {
            assert_eq!(name(bytes, Syntax::Html), (expected, editable), "{bytes:?}");
        }
        let xml = b"<?xml version='1.0' encoding='euc-jp'?><html><meta charset='big5'/></html>";
        assert_eq!(name(xml, Syntax::Xml), (Some("EUC-JP"), true));
    }

    #[test]
    fn editable_encodings_do_not_hide_markup() {
        let labels = "big5 euc-jp euc-kr gb18030 shift_jis utf-8";
        for label in labels.split(' ') {
            let encoding = Encoding::for_label(label.as_bytes()).expect("a label");
            assert!(encoding.is_ascii_compatible());
            for markup in b"<>\"'= " {
                for first in 0x80..=0xff {
                    let mut bytes = vec![first, *markup];
                    for second in (b'0'..=b'9').chain(0x40..=0xff) {
                        bytes.extend([first, second, *markup, first, second, first, *markup]);
                    }
                    let (text, _) = encoding.decode_without_bom_handling(&bytes);
                    let written = bytes.split(|byte| byte == markup).count() - 1;
                    let read = text.matches(char::from(*markup)).count();
                    assert_eq!(read, written, "{label}: {first:#x}");
                }
            }
        }
    }

    #[test]
    fn parts_of_pages_and_amp_are_not_pages() {
        for text in [
            "",
            "hello",
            "<p>",
            "<script></script>",
            "<svg><title>a</title></svg>",
            "\u{feff}",
            "\u{feff}<p>",
            "<meta itemprop=a>",
        ] {
            assert!(html(text).is_fragment(), "{text}");
        }
        for text in [
            "<!doctype html>",
            "<title>a</title>",
            "<body>",
            "<frameset cols=1>",
            "<meta charset=utf-8><p>",
            "\u{feff}<meta charset=utf-8><p>",
        ] {
            assert!(!html(text).is_fragment(), "{text}");
        }
        for text in [
            "<html amp>",
            "<HTML ⚡>",
            "<html ⚡\u{fe0f}>",
            "<html lang=en amp4email=''>",
        ] {
            assert!(html(text).is_amp(), "{text}");
        }
        assert!(!html("<html data-amp><p amp>").is_amp());
    }

    #[test]
    fn an_element_ends_after_its_end_tag() {
        let text = "<script>'<p>'</script >x<script>";
        let document = html(text);
        let ends: Vec<_> = document
            .tags()
            .map(|(index, _)| document.end_of(index))
            .collect();
        assert_eq!(ends, [text.find('x').expect("x"), text.len()]);
    }

    #[test]
    fn template_is_inert_and_its_base_is_ignored() {
        let document = html("<template><base href=a><script></script></template><base href=b>");
        let inert: Vec<_> = document.tags().map(|(_, tag)| tag.is_inert).collect();
        assert_eq!(inert, [false, true, true, false]);
        assert_eq!(document.base_href(), Some("b"));
    }
}
