//! A page that is being read: its document, where things stand in it, and what was found.

use std::borrow::Cow;
use std::ops::Range;

use mini_coi::policy::Mode;
use url::Url;

use super::catalogue::Kind;
use super::known::Known;
use super::outcome::Outcome;
use super::place::{self, Lines};
use super::source::Content;
use mini_coi::html::{Document, StartTag};

/// A page that is being read.
pub(super) struct Page<'c, 'd> {
    pub(super) known: &'c Known<'c>,
    pub(super) content: &'d Content,
    pub(super) document: &'d Document<'d>,
    pub(super) lines: Lines<'d>,
    /// The base of relative addresses.
    pub(super) base: Url,
    /// The modes in which the engines isolate it.
    pub(super) modes: [Mode; 3],
    /// Whether `mini-coi.js` asks with CORS in it.
    pub(super) has_worker: bool,
    /// The scope of its worker.
    pub(super) scope: Option<Url>,
    pub(super) outcome: Outcome,
}

impl<'c, 'd> Page<'c, 'd> {
    /// A page of which nothing is said yet.
    pub(super) fn new(
        known: &'c Known<'c>,
        content: &'d Content,
        document: &'d Document<'d>,
    ) -> Page<'c, 'd> {
        let base = document.base_href();
        let base = base.and_then(|href| content.url.join(href).ok());
        let mut outcome = Outcome::new(content.name.clone());
        outcome.is_page = true;
        Page {
            known,
            content,
            document,
            lines: Lines::new(&content.bytes),
            base: base.unwrap_or_else(|| content.url.clone()),
            modes: [Mode::None; 3],
            has_worker: true,
            scope: None,
            outcome,
        }
    }

    /// Adds a finding, in the modes of the page.
    pub(super) fn note(&mut self, kind: Kind, offset: Option<usize>, subject: impl Into<String>) {
        let place = offset.map(|offset| self.lines.place(offset));
        self.outcome.note(kind, place, &subject.into(), self.modes);
    }

    /// A part of the page as text.
    pub(super) fn text(&self, span: &Range<usize>) -> Cow<'d, str> {
        place::text(&self.content.bytes[span.clone()])
    }
}

/// Whether an element is HTML and not in a template.
pub(super) fn is_live(tag: &StartTag) -> bool {
    !tag.is_inert && !tag.is_foreign
}

/// Whether a script is a module.
pub(super) fn is_module(tag: &StartTag) -> bool {
    let kind = tag.value("type");
    kind.is_some_and(|kind| kind.trim().eq_ignore_ascii_case("module"))
}

/// Whether a link is one of these.
pub(super) fn has_rel(tag: &StartTag, rel: &str) -> bool {
    let rels = tag.value("rel").unwrap_or_default();
    rels.split_ascii_whitespace()
        .any(|one| one.eq_ignore_ascii_case(rel))
}
