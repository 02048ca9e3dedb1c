//! The tag in one document: finding it, writing it, taking it out. All of it works on bytes, and
//! knows nothing of files.
//!
//! ```
//! use mini_coi::tag::{self, NAME, Options, Site, Syntax};
//!
//! let site = Site::new("/repo/", NAME, false)?;
//! let page = b"<!doctype html><title>A page</title>";
//! let outcome = tag::put(page, Syntax::Html, &Options::default(), &site.address("index.html"));
//! assert_eq!(
//!     outcome.changed.as_deref(),
//!     Some(&b"<!doctype html><script src=\"/repo/mini-coi.js\" scope=\"/repo/\"></script><title>A page</title>"[..])
//! );
//! # Ok::<(), &str>(())
//! ```

pub mod address;

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

pub use self::address::{Address, Site};
use crate::edits::{self, Edit};
pub use crate::html::Syntax;
use crate::html::{Attribute, Document, StartTag};
use crate::policy::{Mode, UNABLE};

/// The name that the script has unless a site gives it another one.
pub const NAME: &str = "mini-coi.js";

/// The files that isolate a page too: two of them would reload each other's pages.
pub const RIVALS: [&str; 3] = [
    "coi-serviceworker.js",
    "coi-serviceworker.min.js",
    "mini-coi.debug.js",
];

/// Within how many bytes a browser looks for the encoding before it parses.
const PRESCAN: usize = 1024;

/// The attribute of the early line.
const EARLY: &str = "data-early";

/// The attribute that names the worker's script.
const WORKER: &str = "data-worker";

/// A remark about a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It is a part of a page.
    Fragment,
    /// A generator still has to read it.
    Source,
    /// It is an AMP page.
    Amp,
    /// Its encoding has no ASCII in it.
    Encoding(&'static str),
    /// It is XML without a head.
    NoHead,
    /// It has another script that isolates it.
    Other(&'static str),
    /// Its `<base>` leads to another host.
    Base,
    /// It has a tag that was written by hand, which stays.
    ByHand,
    /// It answers at any depth, where a relative address leads to different files.
    AnyDepth,
    /// There is a compressed copy of it, which is now an older one.
    Compressed,
    /// It is a link that leads out of the folder.
    Link,
}

impl Note {
    /// Whether the document is left as it is for this reason.
    pub fn skips(self) -> bool {
        match self {
            Note::Fragment
            | Note::Source
            | Note::Amp
            | Note::Encoding(_)
            | Note::NoHead
            | Note::Other(_)
            | Note::Link => true,
            Note::Base | Note::ByHand | Note::AnyDepth | Note::Compressed => false,
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::Fragment => f.write_str(
                "skipped: it is only a part of a page, without doctype, <html>, <head>, <body> or <title>",
            ),
            Note::Source => f.write_str("skipped: it is the source of a page, with front matter or a template; run this on what the generator writes"),
            Note::Amp => f.write_str("skipped: AMP does not allow your own scripts"),
            Note::Encoding(name) => write!(
                f,
                "skipped: its encoding {name} is not based on ASCII; save it as UTF-8"
            ),
            Note::NoHead => f.write_str("skipped: it has no <head>, and XML does not add one"),
            Note::Other(name) => write!(
                f,
                "skipped: {name} already isolates it; --replace replaces that with mini-coi.js"
            ),
            Note::Base => f.write_str(
                "its <base> leads to another host; mini-coi.js must be there, and so must the page",
            ),
            Note::ByHand => f.write_str("has a tag that inject did not write; the tag and the script stay"),
            Note::AnyDepth => f.write_str(
                "is served at any depth, where a relative address leads elsewhere; add --base",
            ),
            Note::Link => f.write_str("skipped: it is a link out of the folder"),
            Note::Compressed => {
                f.write_str("has a compressed copy (.br, .gz or .zst); compress it again")
            }
        }
    }
}

/// The result for a document.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Its new bytes, unless they are the old ones.
    pub changed: Option<Vec<u8>>,
    /// The remarks about it.
    pub notes: Vec<Note>,
    /// Whether it has a tag that was written by hand, which stays where it is.
    pub is_by_hand: bool,
}

impl Outcome {
    /// The document stays as it is, for this reason.
    fn skipped(note: Note) -> Outcome {
        Outcome {
            notes: vec![note],
            ..Outcome::default()
        }
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The name of the script, which [`check_name`] accepts.
    pub worker: &'a str,
    /// The attributes that were asked for, each of which [`check_attribute`] accepts. They come after those that
    /// a site needs.
    pub attributes: &'a [(String, String)],
    /// Whether the tag takes the place of another script that isolates pages.
    pub replaces: bool,
    /// Whether an early line comes before the tag.
    pub is_early: bool,
    /// The site's own service worker, as a path in its folder, with its query if it has one: the tag names it,
    /// unless an attribute does.
    pub own_worker: Option<&'a str>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            worker: NAME,
            attributes: &[],
            replaces: false,
            is_early: false,
            own_worker: None,
        }
    }
}

/// Checks the name of the script. Fails with what is wrong with it.
pub fn check_name(name: &str) -> Result<(), &'static str> {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_.".contains(char);
    if !name.chars().all(is_plain) || name.starts_with('.') {
        return Err("it is made of letters, digits, `-`, `_` and `.`, and begins with no dot");
    }
    if !name.ends_with(".js") {
        return Err("it ends with .js, so that hosts serve it as JavaScript");
    }
    Ok(())
}

/// Checks an attribute, which must be one in HTML and in XML. Fails with what is wrong with it.
pub fn check_attribute(name: &str, value: &str) -> Result<(), &'static str> {
    let is_plain = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    if !name.starts_with(|char: char| char.is_ascii_lowercase()) || !name.chars().all(is_plain) {
        return Err("a name is made of small letters, digits and `-`");
    }
    if name == "src" {
        return Err("the address is made of the base and the name of the script");
    }
    if value.chars().any(char::is_control) {
        return Err("a value has no control characters");
    }
    // The page would take an unknown name for none, and the browser's best mode.
    if name == "data-mode" && value != "auto" && Mode::named(value).is_none() {
        return Err("a mode is dip, credentialless, require-corp or auto");
    }
    Ok(())
}

/// Puts the tag into a document, or brings the one that is there up to date.
///
/// Its own earlier tags are removed first, so it does not matter how often it runs. A tag that was
/// written by hand keeps its place and all that was not asked for; only if it leads to another file,
/// its `src` changes.
pub fn put(bytes: &[u8], syntax: Syntax, options: &Options<'_>, address: &Address) -> Outcome {
    rewrite(
        bytes,
        syntax,
        |document| {
            let taken = own(document, options.worker);
            if taken.is_empty() && options.replaces {
                let peers = scripts(document, &RIVALS);
                return peers.map(|(_, span)| span).collect();
            }
            taken
        },
        |document| put_into_original(document, options, address),
    )
}

/// Takes the tag that [`put`] wrote out of a document.
pub fn take(bytes: &[u8], syntax: Syntax, worker: &str) -> Outcome {
    rewrite(
        bytes,
        syntax,
        |document| own(document, worker),
        |document| {
            let is_by_hand = scripts(document, &[worker, NAME]).next().is_some();
            Outcome {
                changed: None,
                notes: is_by_hand.then_some(Note::ByHand).into_iter().collect(),
                is_by_hand,
            }
        },
    )
}

/// Takes pieces out of a document for as long as there are any, and changes what remains.
fn rewrite(
    bytes: &[u8],
    syntax: Syntax,
    find: impl Fn(&Document<'_>) -> Vec<Range<usize>>,
    change: impl FnOnce(&Document<'_>) -> Outcome,
) -> Outcome {
    let mut original = Cow::Borrowed(bytes);
    let outcome = loop {
        let document = Document::read(&original, syntax);
        let taken = find(&document);
        if taken.is_empty() {
            break change(&document);
        }
        original = Cow::Owned(cut(&original, &taken));
    };
    // A document that is skipped stays as it was found.
    let is_skipped = outcome.notes.iter().any(|note| note.skips());
    let after = outcome.changed.unwrap_or_else(|| original.into_owned());
    Outcome {
        changed: (!is_skipped && after != bytes).then_some(after),
        notes: outcome.notes,
        is_by_hand: outcome.is_by_hand,
    }
}

/// Puts the tag into a document that has none of [`put`].
fn put_into_original(document: &Document<'_>, options: &Options<'_>, address: &Address) -> Outcome {
    if !document.is_editable() {
        let charset = document.charset.as_ref();
        let encoding = charset.and_then(|charset| charset.encoding);
        let name = encoding.map_or("", |encoding| encoding.name());
        return Outcome::skipped(Note::Encoding(name));
    }
    if document.is_amp() {
        return Outcome::skipped(Note::Amp);
    }
    if document.is_source() {
        return Outcome::skipped(Note::Source);
    }
    // Whatever its markup, an index is what a host shows for its folder.
    if document.is_fragment() && !address.is_index() {
        return Outcome::skipped(Note::Fragment);
    }
    let Some(head) = document.head() else {
        return Outcome::skipped(Note::NoHead);
    };
    let base = document.base_href();
    let notes = address.is_elsewhere(base).then_some(Note::Base);
    let notes = notes.into_iter().collect();
    let bytes = document.bytes;
    if let Some((tag, _)) = scripts(document, &[options.worker, NAME]).next() {
        let after = edited(bytes, tag, &missing(tag, options, address, base));
        let document = Document::read(&after, document.syntax);
        let taken = own(&document, options.worker);
        if taken.is_empty() {
            return Outcome {
                changed: Some(after),
                notes,
                is_by_hand: true,
            };
        }
        // Now it cannot be told from a tag that inject wrote, so it counts as one.
        let rest = cut(&after, &taken);
        return put_into_original(&Document::read(&rest, document.syntax), options, address);
    }
    let other = RIVALS
        .into_iter()
        .find(|name| scripts(document, &[name]).next().is_some());
    if let Some(name) = other {
        return Outcome::skipped(Note::Other(name));
    }
    let tag = written(options, address, base);
    let at = place(document, head, tag.len());
    Outcome {
        changed: Some([&bytes[..at], tag.as_bytes(), &bytes[at..]].concat()),
        notes,
        is_by_hand: false,
    }
}

/// Where the tag goes: to the very beginning of the head. If that would push the declaration of the
/// encoding out of the bytes in which browsers look for it, the tag comes right after it.
pub fn place(document: &Document<'_>, head: usize, length: usize) -> usize {
    match &document.charset {
        Some(charset)
            if charset.span.start >= head
                && charset.span.end <= PRESCAN
                && charset.span.end + length > PRESCAN =>
        {
            charset.span.end
        }
        _ => head,
    }
}

/// The tags that [`put`] wrote: they stand where it puts them, one after another, and are spelled as it
/// spells them. Of a tag that somebody wrote in the same way, nobody can tell. An early line before them is
/// one of them.
fn own(document: &Document<'_>, worker: &str) -> Vec<Range<usize>> {
    let Some(head) = document.head() else {
        return Vec::new();
    };
    let mut next = None;
    let mut found = Vec::new();
    for (tag, span) in scripts(document, &[worker, NAME]) {
        let early = early_before(document, span.start);
        let whole = early.unwrap_or(span.start)..span.end;
        let is_placed_so = [Some(head), Some(place(document, head, whole.len())), next]
            .contains(&Some(whole.start));
        let attributes = tag.attributes.iter();
        let attributes = attributes.map(|found| (found.name.as_str(), found.value.as_str()));
        let is_spelled_so = document.bytes[span.clone()] == *spelled(attributes).as_bytes();
        let begins_so = tag
            .attributes
            .first()
            .is_some_and(|first| first.name == "src");
        if is_placed_so && is_spelled_so && begins_so {
            next = Some(span.end);
            found.push(whole);
        }
    }
    found
}

/// Where the early line begins that ends at a position, if there is one.
fn early_before(document: &Document<'_>, end: usize) -> Option<usize> {
    let mut elements = running(document);
    let (tag, span) = elements.find(|(_, span)| span.end == end)?;
    tag.attribute(EARLY).map(|_| span.start)
}

/// The scripts whose file has one of these names, each with the bytes of the element. A script that
/// never runs, such as one in a `<template>`, is none.
fn scripts<'a>(
    document: &'a Document<'_>,
    names: &'a [&str],
) -> impl Iterator<Item = (&'a StartTag, Range<usize>)> {
    running(document).filter(|(tag, _)| {
        let file = tag.value("src").map(file_name);
        file.is_some_and(|file| names.contains(&file))
    })
}

/// The scripts that run, each with the bytes of the element.
fn running<'a>(document: &'a Document<'_>) -> impl Iterator<Item = (&'a StartTag, Range<usize>)> {
    document
        .tags()
        .filter(|(_, tag)| tag.name == "script" && !tag.is_inert && !tag.is_foreign && tag.runs())
        .map(|(index, tag)| (tag, tag.span.start..document.end_of(index)))
}

/// The last segment of the path of an address.
fn file_name(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.trim().rsplit('/').next().unwrap_or_default()
}

/// The tag as a document shall have it.
fn written(options: &Options<'_>, address: &Address, base: Option<&str>) -> String {
    let source = address.source(base);
    let asked = |name: &str| {
        let mut attributes = options.attributes.iter();
        let found = attributes.find(|(asked, _)| asked == name);
        found.map(|(_, value)| value.as_str())
    };
    let scope = address.scope().filter(|_| asked("scope").is_none());
    // Unlike a `src`, it leads from the page, whatever its `<base>` says.
    let own_worker = options.own_worker.map(|file| address.of(file));
    let named = asked(WORKER).map(str::to_owned).or(own_worker);
    let marked = options.is_early.then(|| {
        let script = named.clone().unwrap_or_else(|| address.source(None));
        marked(&script, asked("data-mode"), asked("data-exclude"))
    });
    let worker = marked.as_deref().or(named.as_deref());
    let own = [
        ("src", Some(source.as_str())),
        ("scope", scope),
        (WORKER, worker),
    ];
    let own = own
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let others = options.attributes.iter();
    let others = others.filter(|(name, _)| name != WORKER);
    let tag = spelled(own.chain(others.map(|(name, value)| (name.as_str(), value.as_str()))));
    match marked {
        Some(marked) => early(&marked, scope.or(asked("scope"))) + &tag,
        None => tag,
    }
}

/// The address of a worker's script that says all that the tag will say of it (js/address.ts), and so differs
/// from that of the tag: Chromium lets a second request of one address wait for the first.
fn marked(script: &str, mode: Option<&str>, exclude: Option<&str>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("coi", mode.unwrap_or("auto"));
    if let Some(exclude) = exclude {
        query.append_pair("exclude", exclude);
    }
    let mark = if script.contains('?') { '&' } else { '?' };
    format!("{script}{mark}{}", query.finish())
}

/// An inline script that begins the registration while the tag's file is on its way. It registers nothing where
/// there is a worker already, in a frame, or where nothing isolates. Whatever goes wrong, the tag does it again
/// and tells.
fn early(worker: &str, scope: Option<&str>) -> String {
    let scope = scope.map_or_else(String::new, |scope| format!(",{{scope:{}}}", quoted(scope)));
    format!(
        "<script {EARLY}=\"\">try{{crossOriginIsolated||self!=top||/{UNABLE}/.test(navigator.userAgent)||\
         navigator.serviceWorker.getRegistration().then(found=>found||\
         navigator.serviceWorker.register({}{scope})).catch(()=>{{}})}}catch(e){{}}</script>",
        quoted(worker)
    )
}

/// A JavaScript string in which no character ends the script, means anything in XML, or is not ASCII.
fn quoted(value: &str) -> String {
    let mut text = "\"".to_owned();
    for char in value.chars() {
        match char {
            '"' | '\\' | '&' | '<' | '>' => text.push_str(&format!("\\u{:04x}", u32::from(char))),
            ' '..='~' => text.push(char),
            _ => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    text + "\""
}

/// The attributes that a tag written by hand needs to have, and has not. Its scope is a choice.
fn missing<'a>(
    tag: &'a StartTag,
    options: &'a Options<'_>,
    address: &Address,
    base: Option<&str>,
) -> Vec<(&'a str, String)> {
    let source = tag.value("src").unwrap_or_default();
    let source = (!address.is_reached(source, base)).then(|| ("src", address.source(base)));
    let asked = options
        .attributes
        .iter()
        .filter(|(name, value)| tag.value(name) != Some(value))
        .map(|(name, value)| (name.as_str(), value.clone()));
    source.into_iter().chain(asked).collect()
}

/// The document after some attributes of a tag have got these values.
fn edited(bytes: &[u8], tag: &StartTag, attributes: &[(&str, String)]) -> Vec<u8> {
    let edits = attributes.iter().map(|(name, value)| {
        let text = format!("{name}=\"{}\"", escaped(value));
        match tag.attribute(name) {
            Some(Attribute { span, .. }) => Edit {
                span: span.clone(),
                text,
            },
            None => {
                let end = tag.span.start + "<script".len();
                Edit::insert(end, format!(" {text}"))
            }
        }
    });
    edits::apply(bytes, edits.collect())
}

/// A tag with these attributes. It is ASCII, and well-formed in XML too.
fn spelled<'a>(attributes: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = "<script".to_owned();
    for (name, value) in attributes {
        text.push_str(&format!(" {name}=\"{}\"", escaped(value)));
    }
    text + "></script>"
}

/// The value of an attribute between double quotes, in any encoding based on ASCII.
fn escaped(value: &str) -> String {
    let mut text = String::new();
    for char in value.chars() {
        match char {
            '&' => text.push_str("&amp;"),
            '"' => text.push_str("&quot;"),
            '<' => text.push_str("&lt;"),
            ' '..='~' => text.push(char),
            _ => text.push_str(&format!("&#x{:x};", u32::from(char))),
        }
    }
    text
}

/// The bytes without some of them.
fn cut(bytes: &[u8], spans: &[Range<usize>]) -> Vec<u8> {
    let edits = spans.iter().cloned().map(Edit::remove);
    edits::apply(bytes, edits.collect())
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]
mod tests {
    use std::path::Path;

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    /// Pieces of documents, and lookalikes.
    const PIECES: [&[u8]; 55] = [
        b"<!doctype html>",
        b"<!DOCTYPE",
        b"<html>",
        b"<html lang='en' ",
        b"<html amp>",
        b"<head>",
        b"<HEAD class=\"a>b\">",
        b"</head>",
        b"</html>",
        b"<head/>",
        b"<body>",
        b"<frameset>",
        b"<!--",
        b"-->",
        b"--!>",
        b"<?xml encoding='utf-8'?>",
        b"<![CDATA[",
        b"]]>",
        b"<title>",
        b"</title>",
        b"<style>",
        b"</style>",
        b"<noscript>",
        b"</noscript>",
        b"<template>",
        b"</template>",
        b"<svg>",
        b"</svg>",
        b"<foreignObject>",
        b"<math>",
        b"<mi>",
        b"<p>",
        b"</p>",
        b"<script>",
        b"<script src=a.js>",
        b"</script>",
        b"<script src=\"/mini-coi.js\" scope=\"/\"></script>",
        b"<script src=\"../mini-coi.js\" data-mode=\"dip\"></script>",
        b"<meta charset=utf-8>",
        b"<meta charset=shift_jis>",
        b"<meta charset=iso-2022-jp>",
        b"<meta http-equiv=content-type content='text/html;charset=gbk'>",
        b"<base href=/repo/>",
        b"<base href='//else.where/'>",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0",
        b"\r\n",
        b" ",
        b"text",
        b"&#32;",
        &[b' '; 20],
        b"<",
        b">",
        &[b' '; 960],
    ];

    /// Tags that were not written by this program, and that of another one.
    const BY_HAND: [&[u8]; 5] = [
        b"<script src=mini-coi.js>",
        b"<SCRIPT defer SRC = '/x/mini-coi.js?y#z' scope=./>",
        b"<script src=\"\" src=\"mini-coi.js\">",
        b"<script data-mode src=\"https://a.b/mini-coi.js\"/>",
        b"<script src=coi-serviceworker.js></script>",
    ];

    fn document(pieces: Vec<&'static [u8]>) -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            9 => select(pieces).prop_map(<[u8]>::to_vec),
            1 => vec(any::<u8>(), 0..4),
        ];
        vec(piece, 0..16).prop_map(|pieces| pieces.concat())
    }

    fn syntax() -> impl Strategy<Value = Syntax> {
        select(vec![Syntax::Html, Syntax::Xml])
    }

    /// The attributes, the site, whether the tag replaces another script's, and whether it has an early line.
    type Wished = (Vec<(String, String)>, Site, bool, bool);

    fn wish(replaces: bool) -> impl Strategy<Value = Wished> {
        let attributes = vec![
            vec![],
            vec![("data-mode".to_owned(), "dip".to_owned())],
            vec![
                ("scope".to_owned(), "./".to_owned()),
                ("data-x".to_owned(), "\"<&>ü".to_owned()),
            ],
            vec![("data-exclude".to_owned(), "/ü/* /a&b".to_owned())],
        ];
        (
            select(attributes),
            any::<bool>(),
            any::<bool>(),
            any::<bool>(),
        )
            .prop_map(move |(attributes, is_relative, is_deep, is_early)| {
                let site = Site::new(if is_deep { "/repo/" } else { "/" }, NAME, is_relative);
                (
                    attributes,
                    site.expect("a path"),
                    replaces && is_deep,
                    is_early,
                )
            })
    }

    fn run(bytes: &[u8], syntax: Syntax, wish: &Wished) -> Outcome {
        let (attributes, site, replaces, is_early) = wish;
        let wish = Options {
            worker: NAME,
            attributes,
            replaces: *replaces,
            is_early: *is_early,
            ..Options::default()
        };
        put(bytes, syntax, &wish, &site.address(Path::new("a b/c.html")))
    }

    fn after(outcome: Outcome, before: &[u8]) -> Vec<u8> {
        outcome.changed.unwrap_or_else(|| before.to_vec())
    }

    #[test]
    fn the_declaration_of_the_encoding_stays_where_browsers_look_for_it() {
        for (is_early, pad) in [false, true]
            .into_iter()
            .flat_map(|is_early| (600..PRESCAN).map(move |pad| (is_early, pad)))
        {
            let site = Site::new("/", NAME, false).expect("a path");
            let wish = (Vec::new(), site, false, is_early);
            let pad = " ".repeat(pad);
            let page = format!("<!doctype html><head>{pad}<meta charset=utf-8><p>").into_bytes();
            let end = |bytes: &[u8]| {
                Document::read(bytes, Syntax::Html)
                    .charset
                    .map(|it| it.span.end)
            };
            let injected = after(run(&page, Syntax::Html, &wish), &page);
            let was_found = end(&page).is_some_and(|end| end <= PRESCAN);
            assert!(!was_found || end(&injected).is_some_and(|end| end <= PRESCAN));
            assert_eq!(after(take(&injected, Syntax::Html, NAME), &injected), page);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

        #[test]
        fn removing_what_was_put_in_gives_the_original_bytes(
            bytes in document(PIECES.to_vec()),
            syntax in syntax(),
            wish in wish(false),
        ) {
            let original = after(take(&bytes, syntax, NAME), &bytes);
            if scripts(&Document::read(&original, syntax), &[NAME]).next().is_some() {
                // A tag that is not ours stays, changed or not.
                return Ok(());
            }
            let injected = after(run(&original, syntax, &wish), &original);
            prop_assert_eq!(after(take(&injected, syntax, NAME), &injected), original);
        }

        #[test]
        fn putting_it_in_twice_is_putting_it_in_once(
            bytes in document([&PIECES[..], &BY_HAND].concat()),
            syntax in syntax(),
            wish in wish(true),
        ) {
            let once = after(run(&bytes, syntax, &wish), &bytes);
            let twice = run(&once, syntax, &wish);
            prop_assert_eq!(twice.changed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()), None);
        }

        #[test]
        fn a_page_has_the_tag_once_or_is_skipped(
            bytes in document(PIECES.to_vec()),
            syntax in syntax(),
            wish in wish(false),
        ) {
            let outcome = run(&bytes, syntax, &wish);
            if outcome.notes.iter().any(|note| note.skips()) {
                prop_assert_eq!(outcome.changed, None);
            } else {
                let bytes = after(outcome, &bytes);
                let document = Document::read(&bytes, syntax);
                prop_assert!(scripts(&document, &[NAME]).count() > 0);
            }
        }

        #[test]
        fn no_bytes_are_too_much(bytes in vec(any::<u8>(), 0..2000), syntax in syntax(), wish in wish(true)) {
            let once = after(run(&bytes, syntax, &wish), &bytes);
            prop_assert_eq!(after(take(&once, syntax, NAME), &once), bytes);
        }
    }
}
