//! The tag of `mini-coi.js` in a page: whether it works, in which modes, and what hinders it.

use std::borrow::Cow;

use mini_coi::policy::Mode;
use url::Url;

use super::catalogue::{ENGINES, Kind};
use super::configured;
use super::csp::{Policies, Script};
use super::known::Known;
use super::page::{Page, has_rel, is_live, is_module};
use crate::cli::headers::signs::host_that_can;
use crate::cli::product::{Identity, is_known_name, may_be_one};
use mini_coi::edits::Edit;
use mini_coi::html::{StartTag, Token};

/// A tag of `mini-coi.js`, or of what it replaces.
struct Tag<'d> {
    index: usize,
    element: &'d StartTag,
    src: &'d str,
    /// Where the file is, and what it is.
    url: Url,
    file: Result<Identity, String>,
    /// The first element before it that loads or runs something.
    before: Option<String>,
    /// Whether a script before it may set `window.coi`, which must be there first.
    has_settings: bool,
    /// The policies that the browser knows when it meets the tag.
    policies: Policies,
    /// Whether a `<base href>` stands before it.
    is_after_base: bool,
}

impl<'d> Page<'_, 'd> {
    /// The tag of `mini-coi.js`: whether it works, and in which modes.
    pub(super) fn tags(&mut self) {
        let by_headers = self.known.header_modes(self.content);
        let has_headers = by_headers.iter().any(|mode| *mode != Mode::None);
        self.modes = by_headers;
        // Once is enough for a server.
        let is_first = self.content.url == *self.known.source.base();
        if !has_headers
            && is_first
            && let Some(host) = host_that_can(&self.content.url, &self.content.headers)
        {
            let command = format!("mini-coi headers {}", host.name);
            self.note(Kind::HostCanSend, None, command);
        }
        if has_headers && is_first && !self.content.headers.is_empty() {
            let sent: Vec<_> = configured::isolating(&self.content.headers)
                .map(|(header, value)| format!("{}: {value}", header.name()))
                .collect();
            self.note(Kind::HeadersPresent, None, sent.join(", "));
        }

        let tags = self.find_tags();
        if let Some(at) = self.document.tags().find_map(|(_, tag)| {
            (is_live(tag) && tag.name == "base" && tag.value("href").is_some())
                .then_some(tag.span.start)
        }) && !tags.is_empty()
        {
            let base = self.base.to_string();
            self.note(Kind::BaseElement, Some(at), base);
        }

        let is_not_found = self.known.is_not_found_page(&self.content.url);
        let Some((first, others)) = tags.split_first() else {
            let is_index = self.content.url.path().ends_with('/');
            let is_page = !self.document.is_fragment() || is_index;
            let needs_one = is_page && !self.document.is_source() && !self.document.is_amp();
            if by_headers.contains(&Mode::None) && needs_one {
                if !is_not_found {
                    self.note(Kind::TagMissing, None, "");
                } else if self.known.has_tags() {
                    self.note(Kind::NotFoundPage, None, "It has no tag.");
                }
            }
            self.assume(by_headers, ENGINES.map(|(_, mode)| mode));
            return;
        };
        self.known.saw_tag();
        if is_not_found && !first.src.starts_with('/') && !first.src.contains("://") {
            let at = first.element.span.start;
            self.note(Kind::NotFoundPage, Some(at), first.src);
        }
        if !by_headers.contains(&Mode::None) {
            // The tag does nothing, so nothing of it matters.
            self.assume(by_headers, by_headers);
            return;
        }
        self.tag(first, by_headers);
        for other in others {
            let at = other.element.span.start;
            self.note(Kind::TagDuplicated, Some(at), other.src);
            if other.url == first.url && self.document.is_editable() {
                let end = self.document.end_of(other.index);
                self.outcome.fix(vec![Edit::remove(at..end)]);
            }
        }
    }

    /// Takes the modes of the headers where there are some, and others where there are none.
    fn assume(&mut self, by_headers: [Mode; 3], otherwise: [Mode; 3]) {
        self.has_worker &= !by_headers.contains(&Mode::RequireCorp);
        self.modes = by_headers;
        for (mode, other) in self.modes.iter_mut().zip(otherwise) {
            if *mode == Mode::None {
                *mode = other;
            }
        }
    }

    /// Every tag, in its order.
    fn find_tags(&self) -> Vec<Tag<'d>> {
        let document = self.document;
        let mut found = Vec::new();
        let mut before = None;
        let mut policies = Known::policies_of(&self.content.headers);
        let mut base = self.content.url.clone();
        let mut is_after_base = false;
        let mut has_settings = false;
        for (index, element) in document.tags().filter(|(_, tag)| is_live(tag)) {
            match element.name.as_str() {
                "base" if !is_after_base => {
                    if let Some(href) = element.value("href") {
                        is_after_base = true;
                        base = self.content.url.join(href).unwrap_or(base);
                    }
                }
                "meta" => {
                    if let Some(policy) = policy_of(element) {
                        policies.add(policy);
                    }
                }
                "script" => {
                    let tag = self.as_tag(element, &base).map(|(src, url, file)| Tag {
                        index,
                        element,
                        src,
                        url,
                        file,
                        before: before.clone(),
                        has_settings,
                        policies: policies.clone(),
                        is_after_base,
                    });
                    if let Some(tag) = tag {
                        found.push(tag);
                        continue;
                    }
                    if element.value("src").is_none() && self.inline(index).contains("coi") {
                        has_settings = true;
                        continue;
                    }
                }
                "body" => {
                    before.get_or_insert_with(|| "It stands in <body>.".to_owned());
                }
                _ => {}
            }
            if before.is_none() && loads(element) {
                let name = element.value("src").or_else(|| element.value("href"));
                let name = name.map_or(String::new(), |name| format!(" {name}"));
                before = Some(format!("<{}>{name} comes before it.", element.name));
            }
        }
        found
    }

    /// The text of an element that has nothing else, by its position.
    fn inline(&self, index: usize) -> Cow<'d, str> {
        match self.document.tokens.get(index + 1) {
            Some(Token::Text(span)) => self.text(span),
            _ => Cow::default(),
        }
    }

    /// A script as a tag of `mini-coi.js`, if it is one.
    fn as_tag(
        &self,
        element: &'d StartTag,
        base: &Url,
    ) -> Option<(&'d str, Url, Result<Identity, String>)> {
        let src = element.value("src").filter(|_| element.runs())?;
        let url = base.join(src.trim()).ok()?;
        let name = url.path_segments()?.next_back()?.to_owned();
        if !may_be_one(&name) {
            return None;
        }
        let is_known = is_known_name(&name);
        if url.origin() != self.content.url.origin() {
            return is_known.then_some((src, url, Ok(Identity::Other)));
        }
        let file = self.known.identity(&url);
        match &file {
            Ok(Identity::Other) | Err(_) if !is_known => None,
            _ => Some((src, url, file)),
        }
    }

    /// Whether the tag that counts works.
    fn tag(&mut self, tag: &Tag<'d>, by_headers: [Mode; 3]) {
        let at = Some(tag.element.span.start);
        let asked = tag.element.value("data-mode");
        let pinned = asked.and_then(Mode::named);
        let mut modes = ENGINES.map(|(_, mode)| match pinned {
            // Each engine knows the modes from its best one on down.
            Some(pinned) if (pinned as u8) < (mode as u8) => Mode::None,
            Some(pinned) => pinned,
            None => mode,
        });
        if let Ok(Identity::Replaced(_)) = tag.file {
            // None of them asks with CORS.
            self.has_worker = false;
            modes = [Mode::RequireCorp; 3];
        }
        self.assume(by_headers, modes);

        if is_module(tag.element) {
            self.note(Kind::TagIsModule, at, tag.src);
        }
        if let Some(asked) = asked
            && pinned.is_none()
            && !matches!(asked, "" | "auto")
        {
            self.note(Kind::ModeUnknown, at, asked);
        }
        if let Some(pinned) = pinned
            && self.modes.contains(&Mode::None)
        {
            self.note(Kind::ModeNotEverywhere, at, pinned.name());
        }
        if let Some(before) = &tag.before {
            self.note(Kind::TagNotFirst, at, before);
            self.move_tag(tag);
        }
        if tag.url.origin() != self.content.url.origin() {
            self.note(Kind::ScriptElsewhere, at, tag.url.as_str());
            return;
        }
        match &tag.file {
            Err(reason) => {
                let subject = format!("{} ({})", tag.src, reason.trim_end_matches('.'));
                self.note(Kind::ScriptMissing, at, subject);
                return;
            }
            Ok(Identity::Other) => {
                let subject = format!("{} (It is another script)", tag.src);
                self.note(Kind::ScriptMissing, at, subject);
                return;
            }
            Ok(_) => {}
        }
        self.scope(tag);
        self.policies(tag);
    }

    /// Whether the worker may have its scope, and covers the page.
    fn scope(&mut self, tag: &Tag<'d>) {
        let at = Some(tag.element.span.start);
        let folder = tag.url.join(".");
        let asked = tag.element.value("scope").filter(|scope| !scope.is_empty());
        let scope = match asked {
            // It resolves against the page, never against <base>.
            Some(scope) => self.content.url.join(scope),
            None => folder.clone(),
        };
        let (Ok(folder), Ok(mut scope)) = (folder, scope) else {
            return;
        };
        scope.set_query(None);
        scope.set_fragment(None);
        let allowed = self.known.allowed_scope(&tag.url);
        if !scope
            .path()
            .starts_with(allowed.as_deref().unwrap_or(folder.path()))
        {
            let subject = format!("{} is above {}", scope.path(), folder.path());
            self.note(Kind::ScopeAboveScript, at, subject);
        } else if !self.content.url.as_str().starts_with(scope.as_str()) {
            let subject = format!("{} is not below {}", self.content.url.path(), scope.path());
            self.note(Kind::PageOutsideScope, at, subject);
        } else {
            self.scope = Some(scope);
        }
    }

    /// Whether a Content-Security-Policy forbids the tag or its worker.
    fn policies(&mut self, tag: &Tag<'d>) {
        let at = Some(tag.element.span.start);
        let is_known = self.known.has_origin;
        let script = Script {
            url: &tag.url,
            nonce: tag.element.value("nonce").unwrap_or_default(),
            integrity: tag.element.value("integrity").unwrap_or_default(),
        };
        if let Some(directive) = tag.policies.forbids_tag(script, is_known) {
            self.note(Kind::PolicyBlocksTag, at, directive);
            return;
        }
        // A page that is held is loaded again before it comes to a policy below the tag.
        let has = |name| tag.element.attribute(name).is_some();
        let is_held = !has("async")
            && !has("defer")
            && tag.element.value("data-hold") != Some("off")
            && tag.element.value("data-reload") != Some("manual");
        let mut policies = tag.policies.clone();
        if !is_held {
            let after = self.document.tags().filter(|(index, _)| *index > tag.index);
            for policy in after.filter_map(|(_, meta)| policy_of(meta)) {
                policies.add(policy);
            }
        }
        if let Some(directive) = policies.forbids_worker(&tag.url, is_known) {
            self.note(Kind::PolicyBlocksWorker, at, directive);
        } else if policies.lacks_types() {
            self.note(Kind::PolicyLacksTypes, at, "trusted-types");
        }
    }

    /// Makes the tag the first child of the head, if that changes nothing else.
    fn move_tag(&mut self, tag: &Tag<'d>) {
        let span = tag.element.span.start..self.document.end_of(tag.index);
        let is_absolute = tag.src.starts_with('/') || tag.src.contains("://");
        let (Some(head), Ok(element)) = (
            self.document.head(),
            String::from_utf8(self.content.bytes[span.clone()].to_vec()),
        ) else {
            return;
        };
        let place = mini_coi::tag::place(self.document, head, element.len());
        let is_safe = (is_absolute || !tag.is_after_base) && !tag.has_settings;
        if is_safe && place < span.start && element.ends_with('>') {
            let fix = vec![Edit::insert(place, element), Edit::remove(span)];
            self.outcome.fix(fix);
        }
    }
}

/// Whether an element loads or runs something when the browser meets it.
fn loads(tag: &StartTag) -> bool {
    match tag.name.as_str() {
        "script" => tag.runs(),
        "link" => ["stylesheet", "preload", "modulepreload"]
            .iter()
            .any(|rel| has_rel(tag, rel)),
        "img" | "iframe" | "video" | "audio" | "embed" => tag.value("src").is_some(),
        "object" => tag.value("data").is_some(),
        _ => false,
    }
}

/// The policy of a `<meta>`.
fn policy_of(tag: &StartTag) -> Option<&str> {
    let is_policy = is_live(tag)
        && tag.name == "meta"
        && tag
            .value("http-equiv")
            .is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"));
    tag.value("content").filter(|_| is_policy)
}
