//! Everything that a page loads and runs, and how isolation affects it.

use std::ops::Range;

use mini_coi::policy::{Header, Mode};
use url::Url;

use super::calls::{self, foreign, how};
use super::catalogue::Kind;
use super::page::{Page, has_rel, is_live, is_module};
use super::resource::Use;
use super::script::Call;
use super::style::Asked;
use super::{embeds, script, style};
use mini_coi::edits::Edit;
use mini_coi::html::{StartTag, Token};

impl Page<'_, '_> {
    /// Everything that the page loads or runs.
    pub(super) fn resources(&mut self) {
        let document = self.document;
        // How the sources in a <video> or <audio> are requested.
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

    fn meaning(&self, call: &Call<'_>) -> Vec<(Kind, String)> {
        let page = &self.content.url;
        calls::meaning(self.known, call, &self.base, page, self.has_worker)
    }

    fn script(&mut self, span: &Range<usize>) {
        let text = self.text(span);
        for (offset, call) in script::calls(&text) {
            let found = calls::meaning(
                self.known,
                &call,
                &self.base,
                &self.content.url,
                self.has_worker,
            );
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
                let found = self.meaning(&call);
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

    /// The addresses to read next on a running site.
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

    /// Judges the addresses that an element loads.
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
                "script" if is_module(tag) => {
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
        if can_be_fixed {
            let at = offset + 1 + tag.name.len();
            let fix = Edit::insert(at, " crossorigin=\"anonymous\"".to_owned());
            for index in to_fix {
                self.outcome.findings[index].fix = vec![fix.clone()];
            }
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
        if let Some(verdict) = self.known.hosts.judge(&url, asked, self.has_worker) {
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
        let by_server = self.known.header_modes(self.content);
        by_server.iter().all(|mode| *mode != Mode::None)
            || self
                .known
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

/// The judgement about one address.
#[derive(Default)]
struct Judged {
    is_cross_origin: bool,
    /// Whether asking with CORS gets it for sure.
    is_open: bool,
    /// The finding about it.
    index: Option<usize>,
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
