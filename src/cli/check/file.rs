//! One file of a site: a page, a style or a script.

use mini_coi::policy::Mode;

use super::calls::{self, foreign, how};
use super::catalogue::{ENGINES, Kind};
use super::known::Known;
use super::outcome::Outcome;
use super::page::Page;
use super::place::{self, Lines};
use super::source::{Content, Entry, Format};
use super::{script, style};
use crate::cli::files;
use crate::cli::product::Identity;
use mini_coi::edits;
use mini_coi::html::{Document, Syntax};

/// Checks one file, and puts it right if `fixes`.
pub(super) fn check(known: &Known<'_>, entry: &Entry, fixes: bool) -> Outcome {
    let content = match known.source.read(entry) {
        Ok(Some(content)) => content,
        Ok(None) => {
            let mut outcome = Outcome::new(known.source.name(entry));
            outcome.is_read = false;
            return outcome;
        }
        Err(reason) => {
            let mut outcome = Outcome::new(known.source.name(entry));
            outcome.note(Kind::NotChecked, None, &reason, [Mode::None; 3]);
            return outcome;
        }
    };
    let mut outcome = match content.format {
        Some(Format::Page(syntax)) => page(known, &content, syntax),
        Some(Format::Style) => style(known, &content),
        Some(Format::Script) => script(known, &content),
        None => Outcome::new(content.name.clone()),
    };
    if content.is_cut() {
        let reason = "It is larger than 16 MiB; only its beginning was read.";
        outcome.note(Kind::NotChecked, None, reason, [Mode::None; 3]);
        return outcome;
    }
    let fix = outcome.fixes();
    if fixes
        && !fix.is_empty()
        && let Some(path) = &content.path
    {
        match files::rewrite(path, &edits::apply(&content.bytes, fix)) {
            Ok(()) => outcome.fixed(path),
            Err(error) => outcome.failure = Some(error),
        }
    }
    outcome
}

fn page(known: &Known<'_>, content: &Content, syntax: Syntax) -> Outcome {
    let document = Document::read(&content.bytes, syntax);
    let mut page = Page::new(known, content, &document);
    if document.tokens.is_empty() && !content.bytes.is_empty() && !document.is_editable() {
        let charset = document.charset.as_ref();
        let encoding = charset.and_then(|charset| charset.encoding);
        let name = encoding.map_or("unknown", |encoding| encoding.name());
        page.note(Kind::NotChecked, None, format!("Its encoding is {name}."));
        return page.outcome;
    }
    page.tags();
    page.resources();
    page.outcome.modes = Some((page.modes, page.has_worker));
    page.outcome
}

fn style(known: &Known<'_>, content: &Content) -> Outcome {
    let mut outcome = Outcome::new(content.name.clone());
    let text = place::text(&content.bytes);
    let lines = Lines::new(text.as_bytes());
    let (modes, has_worker) = known.modes_of_files();
    for reference in style::references(&text) {
        let asked = how(reference.asked);
        if let Some(url) = foreign(&reference.url, &content.url, &content.url) {
            if let Some(verdict) = known.hosts.judge(&url, asked, has_worker) {
                let place = Some(lines.place(reference.offset));
                outcome.note(verdict.kind, place, &verdict.subject, modes);
            }
        } else if reference.asked == style::Asked::Import
            && let Ok(url) = content.url.join(&reference.url)
        {
            outcome.links.push(url);
        }
    }
    outcome
}

fn script(known: &Known<'_>, content: &Content) -> Outcome {
    let mut outcome = Outcome::new(content.name.clone());
    let (modes, has_worker) = known.modes_of_files();
    let identity = Identity::of(&content.bytes);
    if identity != Identity::Other {
        worker(&identity, content, &mut outcome);
        return outcome;
    }
    let text = place::text(&content.bytes);
    let lines = Lines::new(text.as_bytes());
    for (offset, call) in script::calls(&text) {
        // A script does not know which page runs it.
        let page = known.source.base();
        let found = calls::meaning(known, &call, &content.url, page, has_worker);
        for (kind, subject) in found {
            outcome.note(kind, Some(lines.place(offset)), &subject, modes);
        }
        if let Some(path) = call.same_site()
            && let Ok(url) = content.url.join(path)
            && url.origin() == content.url.origin()
        {
            outcome.links.push(url);
        }
    }
    outcome
}

/// A file that isolates pages: `mini-coi.js`, or another one.
fn worker(identity: &Identity, content: &Content, outcome: &mut Outcome) {
    let modes = ENGINES.map(|(_, mode)| mode);
    match identity {
        Identity::Stale(which) => {
            outcome.note(Kind::ScriptStale, None, which, modes);
        }
        Identity::Replaced(which) => {
            outcome.note(Kind::ScriptReplaced, None, which, modes);
        }
        Identity::Current | Identity::Other => {}
    }
    let policies = Known::policies_of(&content.headers);
    if let Some(directive) = policies.forbids_fetch(&content.url) {
        outcome.note(Kind::ScriptPolicyBlocksFetch, None, directive, modes);
    }
    if policies.forbids_wasm() {
        outcome.note(Kind::ScriptPolicyBlocksWasm, None, "", modes);
    }
}
