//! The knowledge about a site as a whole: where it is, what its host sends, what its scripts are, and in which modes
//! its pages are isolated.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use mini_coi::policy::Mode;
use ureq::http::HeaderMap;
use ureq::http::header::CONTENT_SECURITY_POLICY;
use url::Url;

use super::catalogue::ENGINES;
use super::configured::{self, Rule};
use super::csp::Policies;
use super::net::Client;
use super::resource::Hosts;
use super::source::{Content, Format, Source};
use crate::cli::product::Identity;

/// The origin of a folder whose origin is not known. No host has it, so nothing leads there.
pub(super) const UNKNOWN: &str = "https://site.invalid";

/// The knowledge about a site. It grows while the files are read.
pub(super) struct Known<'a> {
    pub(super) source: &'a Source,
    pub(super) hosts: Hosts<'a>,
    /// The headers that the files of a folder ask a host to send.
    pub(super) rules: Vec<Rule>,
    /// Whether the origin of the site is its real one.
    pub(super) has_origin: bool,
    /// The files that tags name. Each is read once.
    identities: Mutex<HashMap<Url, Arc<OnceLock<Named>>>>,
    /// The strictest modes of all pages so far, in which their styles and scripts are judged.
    strictest: Mutex<Option<([Mode; 3], bool)>>,
    /// Whether some page has a tag.
    has_tags: AtomicBool,
    /// The pages of a server that have been read.
    pages: Mutex<Vec<String>>,
}

/// A file that a tag names.
struct Named {
    identity: Result<Identity, String>,
    /// The path that `Service-Worker-Allowed` permits.
    allowed: Option<String>,
}

impl<'a> Known<'a> {
    /// The knowledge before any file is read. `asks` asks the hosts of resources, if they are to be asked.
    pub(super) fn new(source: &'a Source, asks: Option<&'a Client>) -> Known<'a> {
        let rules = match source {
            Source::Folder { root, .. } => configured::rules(root),
            Source::Server { .. } => Vec::new(),
        };
        Known {
            hosts: Hosts::new(asks, source.base().clone()),
            source,
            rules,
            has_origin: source.base().origin().ascii_serialization() != UNKNOWN,
            identities: Mutex::default(),
            strictest: Mutex::default(),
            has_tags: AtomicBool::new(false),
            pages: Mutex::default(),
        }
    }

    /// Remembers a page of a server that has been read.
    pub(super) fn saw_page(&self, page: String) {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.push(page);
    }

    /// Remembers the modes of a page, if they are stricter than those of the others.
    pub(super) fn learn(&self, modes: Option<([Mode; 3], bool)>) {
        let Some((modes, has_worker)) = modes else {
            return;
        };
        let mut strictest = self
            .strictest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let (known, all_have_worker) = strictest.unwrap_or((modes, has_worker));
        // `None` blocks nothing; of the others, each blocks more than those before it.
        let strictness = |mode: Mode| match mode {
            Mode::None => 0,
            mode => mode as u8 + 1,
        };
        let mut stricter = known;
        for (known, mode) in stricter.iter_mut().zip(modes) {
            if strictness(mode) > strictness(*known) {
                *known = mode;
            }
        }
        *strictest = Some((stricter, all_have_worker && has_worker));
    }

    /// The modes in which styles and scripts are judged, and whether `mini-coi.js` asks with CORS.
    pub(super) fn modes_of_files(&self) -> ([Mode; 3], bool) {
        let strictest = *self
            .strictest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        strictest.unwrap_or((ENGINES.map(|(_, mode)| mode), true))
    }

    /// Whether a worker with this scope controls a page, as far as the pages are known: all of a folder, those of
    /// a server that have been read.
    pub(super) fn has_page_in(&self, scope: &Url, page: &Url) -> bool {
        let is_in = |page: &str| page.starts_with(scope.as_str());
        let read = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        is_in(page.as_str())
            || read.iter().any(|page| is_in(page))
            || self.source.pages().any(|page| is_in(page.as_str()))
    }

    /// Identifies the file that a tag names; the error is the reason why there is none.
    pub(super) fn identity(&self, url: &Url) -> Result<Identity, String> {
        self.named(url, |named| named.identity.clone())
    }

    /// The path up to which a worker of the file may have its scope, if its server says so.
    pub(super) fn allowed_scope(&self, url: &Url) -> Option<String> {
        self.named(url, |named| named.allowed.clone())
    }

    fn named<T>(&self, url: &Url, take: impl Fn(&Named) -> T) -> T {
        let mut url = url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let cell = {
            let mut identities = self
                .identities
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            identities.entry(url.clone()).or_default().clone()
        };
        take(cell.get_or_init(|| self.look_at(&url)))
    }

    fn look_at(&self, url: &Url) -> Named {
        let file = self.source.get(url);
        let allowed = file.as_ref().ok().and_then(|content| {
            let value = content
                .headers
                .get("Service-Worker-Allowed")?
                .to_str()
                .ok()?;
            Some(url.join(value).ok()?.path().to_owned())
        });
        let identity = file.and_then(|content| match content.format {
            Some(Format::Script) => Ok(Identity::of(&content.bytes)),
            _ => Err("It is not served as a script.".to_owned()),
        });
        Named { identity, allowed }
    }

    /// Whether a page is the one that is shown at every address without another one.
    pub(super) fn is_not_found_page(&self, url: &Url) -> bool {
        // Some hosts redirect it to its name without the ending.
        let mut names = ["404.html", "404"].iter();
        names.any(|name| self.source.base().join(name).is_ok_and(|page| page == *url))
    }

    pub(super) fn has_tags(&self) -> bool {
        self.has_tags.load(Ordering::Relaxed)
    }

    pub(super) fn saw_tag(&self) {
        self.has_tags.store(true, Ordering::Relaxed);
    }

    /// The modes in which the files of the folder have a page isolated.
    pub(super) fn rule_modes(&self, url: &Url) -> [Mode; 3] {
        // Their patterns begin at the folder, wherever it is published.
        let base = self.source.base().path();
        let path = url.path().strip_prefix(base.trim_end_matches('/'));
        configured::modes_at(&self.rules, path.unwrap_or(url.path()))
    }

    /// The policies that a response has.
    pub(super) fn policies_of(headers: &HeaderMap) -> Policies {
        let mut policies = Policies::default();
        for value in headers.get_all(CONTENT_SECURITY_POLICY) {
            policies.add(&String::from_utf8_lossy(value.as_bytes()));
        }
        policies
    }

    /// The modes in which the server isolates a page by itself.
    pub(super) fn header_modes(&self, content: &Content) -> [Mode; 3] {
        match content.path {
            Some(_) => self.rule_modes(&content.url),
            None => configured::modes(configured::isolating(&content.headers)),
        }
    }
}
