//! Whether a resource of another origin loads, and what its host allows.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use mini_coi::policy::{Header, Mode};
use ureq::http::HeaderMap;
use ureq::http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, VARY,
};
use url::Url;

use super::catalogue::Kind;
use super::net::{Client, Follow};

/// How many addresses of other hosts are asked in one run. The rest stays unknown.
const ASKED: usize = 1000;

/// How a page asks for a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// In `no-cors` mode, by something that has no attribute `crossorigin`.
    NoCors,
    /// In `no-cors` mode, by an element that could have the attribute.
    Element,
    /// So too, by `<audio>` or `<video>` or a `<source>` in it.
    Media,
    /// In `cors` mode.
    Cors {
        /// With cookies.
        credentials: bool,
    },
    /// As a document in the page.
    Frame,
    /// By `<object>` or `<embed>`: as a document or as an image, as its type has it.
    Object,
}

/// A host's answer about one resource.
#[derive(Clone, Debug)]
enum Answer {
    /// It could not be had, for this reason.
    None(String),
    /// It is there, and these are its headers.
    Permits(Permissions),
}

/// The judgement about a resource.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) kind: Kind,
    pub(super) subject: String,
    /// Whether an element that asked with CORS would get it for sure.
    pub(super) is_open: bool,
}

#[derive(Clone, Copy, Debug)]
struct Permissions {
    /// A CORS request without credentials gets it.
    cors: bool,
    /// And no answer that a cache kept from a request without CORS comes in its way.
    vary: bool,
    /// One with credentials gets it.
    credentials: bool,
    /// Its resource policy permits our origin, if it has one.
    policy: Option<bool>,
    /// The mode of its own embedder policy, if it is a document that has one.
    embeds: Option<Mode>,
    /// Its type is that of an image, which `<object>` and `<embed>` show without a document.
    is_image: bool,
}

/// Asks the hosts of resources, each address once.
#[derive(Debug)]
pub(super) struct Hosts<'a> {
    client: Option<&'a Client>,
    /// The origin that asks.
    site: Url,
    answers: Mutex<HashMap<String, Arc<OnceLock<Answer>>>>,
}

impl<'a> Hosts<'a> {
    /// Asks with this client. Without one, nothing is asked, and everything is unknown.
    pub(super) fn new(client: Option<&'a Client>, site: Url) -> Hosts<'a> {
        Hosts {
            client,
            site,
            answers: Mutex::default(),
        }
    }

    /// Whether hosts are asked.
    pub(super) fn asks(&self) -> bool {
        self.client.is_some()
    }

    /// Judges a resource. `has_worker` tells whether `mini-coi.js` asks with
    /// CORS for it, where the page itself does not.
    pub(super) fn judge(&self, url: &Url, asked: Use, has_worker: bool) -> Option<Verdict> {
        let mut subject = url.to_string();
        let mut is_open = false;
        let kind = match self.answer(url) {
            None if asked == Use::Frame => Kind::FrameUnknown,
            None if asked == Use::Object => Kind::ObjectBlocked,
            // Without isolation it is the same, and the page has surely been tried.
            None if matches!(asked, Use::Cors { .. }) => return None,
            None => Kind::ResourceUnknown,
            Some(Answer::None(reason)) => {
                subject = format!("{url} ({})", reason.trim_end_matches('.'));
                Kind::ResourceUnreachable
            }
            Some(Answer::Permits(permits)) => match asked {
                Use::Object if permits.is_image => match permits.policy {
                    Some(true) => return None,
                    Some(false) => Kind::ResourceRefused,
                    None => Kind::ImageObjectBlocked,
                },
                Use::Frame | Use::Object
                    if permits.policy == Some(true) && permits.embeds.is_some() =>
                {
                    match permits.embeds {
                        Some(Mode::Credentialless) => Kind::FrameCredentialless,
                        _ => return None,
                    }
                }
                Use::Object => Kind::ObjectBlocked,
                Use::Frame => Kind::FrameBlocked,
                Use::Cors { credentials: false } if permits.cors => return None,
                Use::Cors { credentials: true } if permits.credentials => return None,
                Use::Cors { .. } => Kind::ResourceRefused,
                _ if permits.policy == Some(true) => return None,
                _ if permits.policy == Some(false) && permits.cors && has_worker => Kind::CorsAlone,
                _ if permits.policy == Some(false) => Kind::ResourceRefused,
                _ if permits.cors => {
                    is_open = permits.vary;
                    match has_worker {
                        false => Kind::CrossoriginNeeded,
                        true if asked == Use::NoCors => return None,
                        true if asked == Use::Media => Kind::CrossoriginMedia,
                        true => Kind::CrossoriginMissing,
                    }
                }
                _ => Kind::ResourceBlocked,
            },
        };
        Some(Verdict {
            kind,
            subject,
            is_open,
        })
    }

    /// The answer of the host; nothing if it is not asked.
    fn answer(&self, url: &Url) -> Option<Answer> {
        let client = self.client?;
        let cell = {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            match answers.get(url.as_str()) {
                Some(cell) => cell.clone(),
                None if answers.len() >= ASKED => return None,
                None => answers.entry(url.to_string()).or_default().clone(),
            }
        };
        Some(cell.get_or_init(|| self.ask(client, url)).clone())
    }

    fn ask(&self, client: &Client, url: &Url) -> Answer {
        let origin = self.site.origin().ascii_serialization();
        // Every answer on the way must permit it, as the standard has it.
        let (mut cors, mut credentials) = (true, true);
        let mut look = |headers: &HeaderMap| {
            let allowed = value(headers, ACCESS_CONTROL_ALLOW_ORIGIN.as_str());
            let is_named = allowed == Some(&origin);
            cors &= is_named || allowed == Some("*");
            credentials &= is_named
                && value(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS.as_str()) == Some("true");
        };
        let fields = [("Origin", origin.as_str()), ("Sec-Fetch-Mode", "cors")];
        let with_origin = client.get(url, &fields, Follow::Everywhere, &mut look, |_| false);
        if let Err(reason) = with_origin {
            return Answer::None(reason);
        }

        let mut policy = None;
        let mut vary = true;
        let look = |headers: &HeaderMap| {
            let varies = headers.get_all(VARY).iter().any(|value| {
                let value = value.to_str().unwrap_or_default().to_ascii_lowercase();
                value.contains("origin") || value.contains('*')
            });
            vary &= varies || headers.contains_key(ACCESS_CONTROL_ALLOW_ORIGIN);
            if let Some(text) = value(headers, Header::ResourcePolicy.name()) {
                // An invalid policy counts as none.
                if let Some(permits) = self.permits(text, url) {
                    policy = Some(policy.unwrap_or(true) && permits);
                }
            }
        };
        // Some hosts answer otherwise where no origin asks.
        match client.get(url, &[], Follow::Everywhere, look, |_| false) {
            Err(reason) => Answer::None(reason),
            Ok(reply) if !reply.status.is_success() => {
                Answer::None(format!("It answers with status {}.", reply.status.as_u16()))
            }
            Ok(reply) => Answer::Permits(Permissions {
                cors,
                vary,
                credentials,
                policy,
                embeds: value(&reply.headers, Header::EmbedderPolicy.name()).and_then(|text| {
                    let token = text.split(';').next().unwrap_or_default().trim();
                    let modes = [Mode::RequireCorp, Mode::Credentialless];
                    let is_of = |mode: &Mode| mode.value(Header::EmbedderPolicy) == Some(token);
                    modes.into_iter().find(is_of)
                }),
                // An SVG is a document there.
                is_image: value(&reply.headers, CONTENT_TYPE.as_str()).is_some_and(|text| {
                    text.starts_with("image/") && !text.starts_with("image/svg")
                }),
            }),
        }
    }

    /// Whether a resource policy permits the site. What is one site is written in a list of public
    /// suffixes; here it is a host and its subdomains, which errs on the side of a warning.
    fn permits(&self, policy: &str, url: &Url) -> Option<bool> {
        let (Some(own), Some(other)) = (self.site.host_str(), url.host_str()) else {
            return Some(false);
        };
        let is_below = |host: &str, parent: &str| {
            host.strip_suffix(parent)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        Some(match policy.trim() {
            "cross-origin" => true,
            "same-site" => {
                self.site.scheme() == url.scheme() && (is_below(own, other) || is_below(other, own))
            }
            "same-origin" => self.site.origin() == url.origin(),
            _ => return None,
        })
    }
}

fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
