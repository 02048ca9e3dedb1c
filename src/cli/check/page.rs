//! What stands in a page: its tag of `mini-coi.js`, what hinders it, and what isolation blocks.

use std::borrow::Cow;
use std::ops::Range;

use mini_coi::policy::{Header, Mode};
use ureq::http::HeaderMap;
use url::Url;

use super::catalogue::{ENGINES, Kind};
use super::configured;
use super::csp::{Policies, Script};
use super::embeds;
use super::place::{self, Lines};
use super::resource::Use;
use super::source::Content;
use super::style::{self, Asked};
use super::{Checker, Outcome, script};
use crate::cli::headers::signs::host_that_can;
use crate::cli::html::{Document, StartTag, Syntax, Token};
use crate::cli::inject::tag;
use crate::cli::product::{Identity, is_known_name, may_be_one};

/// A tag of `mini-coi.js`, or of what it replaces.
struct Tag<'d> {
    index: usize,
    element: &'d StartTag,
    src: &'d str,
    /// Where the file is, and what it is.
    url: Url,
    file: Result<Identity, String>,
    /// What stands before it that loads or runs.
    before: Option<String>,
    /// Whether a script before it may set `window.coi`, which must be there first.
    has_settings: bool,
    /// The policies that the browser knows when it meets the tag.
    policies: Policies,
    /// Whether a `<base href>` stands before it.
    is_after_base: bool,
}

/// A page that is being checked.
pub(super) struct Page<'c, 'd> {
    checker: &'c Checker<'c>,
    content: &'d Content,
    document: &'d Document<'d>,
    lines: Lines<'d>,
    /// What relative addresses resolve against.
    base: Url,
    modes: [Mode; 3],
    has_worker: bool,
    scope: Option<Url>,
    outcome: Outcome,
    edits: Vec<(Range<usize>, String)>,
}

/// Checks a page. With it come the changes that put right what can be put right.
pub(super) fn check(
    checker: &Checker<'_>,
    content: &Content,
    syntax: Syntax,
) -> (Outcome, Vec<(Range<usize>, String)>) {
    let document = Document::read(&content.bytes, syntax);
    let base = document
        .base_href()
        .and_then(|href| content.url.join(href).ok());
    let mut page = Page {
        checker,
        content,
        document: &document,
        lines: Lines::new(&content.bytes),
        base: base.unwrap_or_else(|| content.url.clone()),
        modes: [Mode::None; 3],
        has_worker: true,
        scope: None,
        outcome: Outcome::new(content.name.clone()),
        edits: Vec::new(),
    };
    page.outcome.is_page = true;
    if document.tokens.is_empty() && !content.bytes.is_empty() && !document.is_editable() {
        let name = document
            .charset
            .as_ref()
            .and_then(|charset| charset.encoding)
            .map_or("unknown", |encoding| encoding.name());
        page.note(Kind::NotChecked, None, format!("Its encoding is {name}."));
        return (page.outcome, Vec::new());
    }
    page.tags();
    page.resources();
    page.outcome.modes = Some((page.modes, page.has_worker));
    (page.outcome, page.edits)
}

impl<'d> Page<'_, 'd> {
    fn note(&mut self, kind: Kind, offset: Option<usize>, subject: impl Into<String>) {
        let place = offset.map(|offset| self.lines.place(offset));
        self.outcome.note(kind, place, subject.into(), self.modes);
    }

    /// The tag of `mini-coi.js`: whether it works, and in which modes.
    fn tags(&mut self) {
        let by_headers = self.checker.header_modes(self.content);
        let has_headers = by_headers.iter().any(|mode| *mode != Mode::None);
        self.modes = by_headers;
        // Once is enough for a server.
        let is_first = self.content.url == *self.checker.source.base();
        if !has_headers
            && is_first
            && let Some(host) = host_that_can(&self.content.url, &self.content.headers)
        {
            let command = format!("mini-coi headers {}", host.name);
            self.note(Kind::HostCanSend, None, command);
        }
        if has_headers && is_first && !self.content.headers.is_empty() {
            let sent: Vec<_> = isolating(&self.content.headers)
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

        let is_not_found = self.checker.is_not_found_page(&self.content.url);
        let Some((first, others)) = tags.split_first() else {
            let is_index = self.content.url.path().ends_with('/');
            let is_page = !self.document.is_fragment() || is_index;
            let needs_one = is_page && !self.document.is_source() && !self.document.is_amp();
            if by_headers.contains(&Mode::None) && needs_one {
                if !is_not_found {
                    self.note(Kind::TagMissing, None, "");
                } else if self.checker.has_tags() {
                    self.note(Kind::NotFoundPage, None, "It has no tag.");
                }
            }
            self.assume(by_headers, ENGINES.map(|(_, mode)| mode));
            return;
        };
        self.checker.saw_tag();
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
                self.outcome.mark_fixable();
                let end = self.document.end_of(other.index);
                self.edits.push((at..end, String::new()));
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
        let mut policies = self.checker.policies_of(&self.content.headers);
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
        let file = self.checker.identity(&url);
        match &file {
            Ok(Identity::Other) | Err(_) if !is_known => None,
            _ => Some((src, url, file)),
        }
    }

    /// Whether the tag that counts works.
    fn tag(&mut self, tag: &Tag<'d>, by_headers: [Mode; 3]) {
        let at = Some(tag.element.span.start);
        let pinned = tag.element.value("data-mode").and_then(|name| {
            let isolating = Mode::ALL.into_iter().filter(|mode| *mode != Mode::None);
            isolating.into_iter().find(|mode| mode.name() == name)
        });
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

        if tag.element.value("type").is_some_and(is_module) {
            self.note(Kind::TagIsModule, at, tag.src);
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
        let allowed = self.checker.allowed_scope(&tag.url);
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
        let is_known = self.checker.is_origin_known;
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
        let place = tag::place(self.document, head, element.len());
        let is_safe = (is_absolute || !tag.is_after_base) && !tag.has_settings;
        if is_safe && place < span.start && element.ends_with('>') {
            self.edits.push((place..place, element));
            self.edits.push((span, String::new()));
            self.outcome.mark_fixable();
        }
    }

    /// Everything that the page loads or runs.
    fn resources(&mut self) {
        let document = self.document;
        // What the sources in a <video> or <audio> are asked for with.
        let mut media = None;
        let mut is_in_picture = false;
        for (index, token) in document.tokens.iter().enumerate() {
            match token {
                Token::End(name, _) if name == "video" || name == "audio" => media = None,
                Token::End(name, _) if name == "picture" => is_in_picture = false,
                Token::Start(tag) if !tag.is_inert => {
                    let offset = tag.span.start;
                    if is_live(tag) && (tag.name == "video" || tag.name == "audio") {
                        media = Some(asked_by(tag));
                    }
                    is_in_picture |= tag.name == "picture";
                    self.links(tag);
                    self.meta(tag);
                    self.handlers(tag);
                    self.element(tag, media, is_in_picture);
                    if let Some(Token::Text(span)) = document.tokens.get(index + 1) {
                        match tag.name.as_str() {
                            "script" if tag.runs() && tag.value("src").is_none() => {
                                self.script(span);
                            }
                            "style" => self.style(span.clone()),
                            _ => {}
                        }
                    }
                    if let Some(style) = tag.value("style") {
                        for reference in style::references(style) {
                            self.reference(reference.asked, &reference.url, offset);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&self, span: &Range<usize>) -> Cow<'d, str> {
        place::text(&self.content.bytes[span.clone()])
    }

    fn script(&mut self, span: &Range<usize>) {
        let text = self.text(span);
        for (offset, call) in script::calls(&text) {
            let found = self
                .checker
                .call(&call, &self.base, &self.content.url, self.has_worker);
            for (kind, subject) in found {
                self.note(kind, Some(span.start + offset), subject);
            }
            if let Some(url) = call.same_site() {
                self.link(url);
            }
        }
    }

    /// The attributes that are scripts, such as `onclick`.
    fn handlers(&mut self, tag: &StartTag) {
        for attribute in tag
            .attributes
            .iter()
            .filter(|found| found.name.starts_with("on"))
        {
            for (_, call) in script::calls(&attribute.value) {
                let found =
                    self.checker
                        .call(&call, &self.base, &self.content.url, self.has_worker);
                for (kind, subject) in found {
                    self.note(kind, Some(attribute.span.start), subject);
                }
            }
        }
    }

    fn style(&mut self, span: Range<usize>) {
        let text = self.text(&span);
        for reference in style::references(&text) {
            self.reference(
                reference.asked,
                &reference.url,
                span.start + reference.offset,
            );
        }
    }

    fn reference(&mut self, asked: Asked, url: &str, offset: usize) {
        if asked == Asked::Import {
            self.link(url);
        }
        self.resource(url, how(asked), offset);
    }

    /// A header that isolates, in a place where browsers do not read it.
    fn meta(&mut self, tag: &StartTag) {
        let name = tag.value("http-equiv").filter(|_| tag.name == "meta");
        let headers = Header::ALL.into_iter().map(Header::name);
        let is_isolating = |name: &str| {
            let mut headers = headers.clone();
            headers.any(|header| header.eq_ignore_ascii_case(name.trim()))
        };
        if let Some(name) = name.filter(|name| is_isolating(name)) {
            self.note(Kind::MetaHeader, Some(tag.span.start), name);
        }
    }

    /// What is to be read next of a running site.
    fn links(&mut self, tag: &StartTag) {
        let name = match tag.name.as_str() {
            "a" | "area" => "href",
            "link" if has_rel(tag, "stylesheet") || has_rel(tag, "modulepreload") => "href",
            "script" if tag.runs() => "src",
            "iframe" | "frame" => "src",
            _ => return,
        };
        if let Some(url) = tag.value(name) {
            self.link(url);
        }
    }

    fn link(&mut self, url: &str) {
        if let Ok(mut url) = self.base.join(url.trim())
            && url.origin() == self.content.url.origin()
        {
            url.set_fragment(None);
            self.outcome.links.push(url);
        }
    }

    /// What an element loads.
    fn element(&mut self, tag: &StartTag, media: Option<Use>, is_in_picture: bool) {
        let offset = tag.span.start;
        let own = asked_by(tag);
        let mut addresses: Vec<(String, Use)> = Vec::new();
        let mut add = |name: &str, asked: Use| {
            if let Some(url) = tag.value(name) {
                addresses.push((url.to_owned(), asked));
            }
        };
        if tag.is_foreign {
            if tag.name == "image" || tag.name == "feimage" {
                add("href", Use::NoCors);
                add("xlink:href", Use::NoCors);
            }
        } else {
            match tag.name.as_str() {
                // The attribute would count for the sources of the <picture> too.
                "img" if is_in_picture && own == Use::Element => add("src", Use::NoCors),
                "img" => add("src", own),
                "script" if tag.value("type").is_some_and(is_module) => {
                    add("src", as_cors(own));
                }
                "script" if tag.runs() => add("src", own),
                "link" if has_rel(tag, "stylesheet") => add("href", own),
                "link" if has_rel(tag, "modulepreload") => add("href", as_cors(own)),
                "link" if has_rel(tag, "preload") => match tag.value("as").unwrap_or_default() {
                    // Without the attribute they are not preloaded, which costs no more than time.
                    "font" | "fetch" => {}
                    _ => add("href", own),
                },
                "video" => {
                    add("src", as_media(own));
                    add("poster", Use::NoCors);
                }
                "audio" => add("src", as_media(own)),
                // The attribute would have to stand on the element around it.
                "source" => match media {
                    None => add("src", Use::NoCors),
                    Some(asked) => add("src", as_media(asked)),
                },
                "input" => add("src", Use::NoCors),
                "iframe" | "frame" => add("src", Use::Frame),
                "embed" => add("src", Use::Object),
                "object" => add("data", Use::Object),
                _ => {}
            }
            if let Some(set) = tag.value("srcset") {
                let asked = match tag.name.as_str() {
                    "img" if !is_in_picture => own,
                    _ => Use::NoCors,
                };
                addresses.extend(candidates(set).map(|url| (url.to_owned(), asked)));
            }
        }

        let (mut can_be_fixed, mut to_fix) = (self.document.is_editable(), Vec::new());
        for (address, asked) in addresses {
            let found = self.resource(&address, asked, offset);
            let could_ask = asked == Use::Element || asked == Use::Media && tag.name != "source";
            if could_ask && found.is_cross_origin {
                can_be_fixed &= found.is_open;
                to_fix.extend(found.index);
            }
        }
        if can_be_fixed && !to_fix.is_empty() {
            for index in to_fix {
                self.outcome.mark_fixable_at(index);
            }
            let at = offset + 1 + tag.name.len();
            self.edits
                .push((at..at, " crossorigin=\"anonymous\"".to_owned()));
        }
        self.frame(tag);
        self.known_script(tag);
    }

    /// A resource, unless it is of the site.
    fn resource(&mut self, address: &str, asked: Use, offset: usize) -> Judged {
        let mut judged = Judged::default();
        let Some(url) = foreign(address, &self.base, &self.content.url) else {
            return judged;
        };
        judged.is_cross_origin = true;
        if let Some(verdict) = self.checker.hosts.judge(&url, asked, self.has_worker) {
            judged.is_open = verdict.is_open;
            let count = self.outcome.findings.len();
            self.note(verdict.kind, Some(offset), verdict.subject);
            judged.index = (self.outcome.findings.len() > count).then_some(count);
        }
        judged
    }

    /// A frame of the site that gets no headers.
    fn frame(&mut self, tag: &StartTag) {
        let src = match tag.name.as_str() {
            "iframe" | "frame" | "embed" => tag.value("src"),
            "object" => tag.value("data"),
            _ => None,
        };
        let src = src.map(str::trim).filter(|src| !src.is_empty());
        let Some(url) = src.and_then(|src| self.base.join(src).ok()) else {
            return;
        };
        if url.origin() != self.content.url.origin() {
            return;
        }
        let offset = Some(tag.span.start);
        let is_opaque = tag.value("sandbox").is_some_and(|tokens| {
            !tokens
                .split_ascii_whitespace()
                .any(|token| token.eq_ignore_ascii_case("allow-same-origin"))
        });
        if self.modes_of_headers_cover(&url) {
            return;
        }
        if matches!(tag.name.as_str(), "embed" | "object") {
            if !is_image(&url, tag.value("type")) {
                self.note(Kind::ObjectOfSite, offset, url.as_str());
            }
        } else if is_opaque {
            self.note(Kind::FrameSandboxed, offset, url.as_str());
        } else if self
            .scope
            .as_ref()
            .is_some_and(|scope| !url.as_str().starts_with(scope.as_str()))
        {
            self.note(Kind::FrameOutsideScope, offset, url.as_str());
        }
    }

    /// Whether the server itself sends a frame with what it needs.
    fn modes_of_headers_cover(&self, url: &Url) -> bool {
        let by_server = self.checker.header_modes(self.content);
        by_server.iter().all(|mode| *mode != Mode::None)
            || self
                .checker
                .rule_modes(url)
                .iter()
                .all(|mode| *mode != Mode::None)
    }

    /// A script that is known to open popups or to insert frames.
    fn known_script(&mut self, tag: &StartTag) {
        let src = tag
            .value("src")
            .filter(|_| tag.name == "script" && tag.runs());
        let Some(url) = src.and_then(|src| foreign(src, &self.base, &self.content.url)) else {
            return;
        };
        for kind in embeds::of(&url) {
            self.note(kind, Some(tag.span.start), url.as_str());
        }
    }
}

/// What became of one address.
#[derive(Default)]
struct Judged {
    is_cross_origin: bool,
    /// Whether asking with CORS gets it for sure.
    is_open: bool,
    /// The finding about it.
    index: Option<usize>,
}

/// An address of another origin, over http or https.
pub(super) fn foreign(address: &str, base: &Url, page: &Url) -> Option<Url> {
    let mut url = base.join(address.trim()).ok()?;
    url.set_fragment(None);
    (matches!(url.scheme(), "http" | "https") && url.origin() != page.origin()).then_some(url)
}

/// How a style sheet asks.
pub(super) fn how(asked: Asked) -> Use {
    match asked {
        Asked::Import | Asked::Image => Use::NoCors,
        Asked::Font | Asked::Mask => Use::Cors { credentials: false },
    }
}

/// Whether `<object>` and `<embed>` show an address as an image, by its type or its name. An SVG is a document there.
fn is_image(url: &Url, mime: Option<&str>) -> bool {
    const ENDINGS: [&str; 8] = ["apng", "avif", "bmp", "gif", "jpeg", "jpg", "png", "webp"];
    let name = url.path().to_ascii_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match mime.map(str::trim).filter(|mime| !mime.is_empty()) {
        Some(mime) => mime.starts_with("image/") && !mime.starts_with("image/svg"),
        None => ENDINGS.contains(&ending),
    }
}

/// Whether an element is HTML and not in a template.
fn is_live(tag: &StartTag) -> bool {
    !tag.is_inert && !tag.is_foreign
}

fn is_module(value: &str) -> bool {
    value.trim().eq_ignore_ascii_case("module")
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

fn has_rel(tag: &StartTag, rel: &str) -> bool {
    let rels = tag.value("rel").unwrap_or_default();
    rels.split_ascii_whitespace()
        .any(|one| one.eq_ignore_ascii_case(rel))
}

/// How an element asks, by its attribute `crossorigin`.
fn asked_by(tag: &StartTag) -> Use {
    match tag.value("crossorigin") {
        None => Use::Element,
        Some(value) => Use::Cors {
            credentials: value.eq_ignore_ascii_case("use-credentials"),
        },
    }
}

fn as_media(asked: Use) -> Use {
    match asked {
        Use::Element => Use::Media,
        asked => asked,
    }
}

/// How a module asks, which is always with CORS.
fn as_cors(asked: Use) -> Use {
    match asked {
        Use::Cors { credentials } => Use::Cors { credentials },
        _ => Use::Cors { credentials: false },
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

/// The addresses in a `srcset`. An address may have commas in it, but not at its end.
fn candidates(set: &str) -> impl Iterator<Item = &str> {
    let mut rest = set;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|char: char| char.is_ascii_whitespace() || char == ',');
        let end = rest
            .find(|char: char| char.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        let address = url.trim_end_matches(',');
        rest = if address.len() < url.len() {
            after
        } else {
            // The descriptors go on to the next comma.
            after.find(',').map_or("", |at| &after[at..])
        };
        (!address.is_empty()).then_some(address)
    })
}

/// The headers of a policy that a response has.
fn isolating(headers: &HeaderMap) -> impl Iterator<Item = (Header, &str)> {
    Header::ALL
        .into_iter()
        .filter_map(|header| Some((header, headers.get(header.name())?.to_str().ok()?)))
}

impl Checker<'_> {
    /// The modes in which the server isolates a page by itself.
    fn header_modes(&self, content: &Content) -> [Mode; 3] {
        match content.path {
            Some(_) => self.rule_modes(&content.url),
            None => configured::modes(isolating(&content.headers)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn srcset_addresses_are_separated_from_descriptors() {
        let found = |set| candidates(set).collect::<Vec<_>>();
        assert_eq!(
            found("a.png, b.png 2x , c.png 100w,d,e 3x"),
            ["a.png", "b.png", "c.png", "d,e"]
        );
        assert_eq!(found(" , "), [""; 0]);
        assert_eq!(found("data:a,b 1x"), ["data:a,b"]);
    }
}
