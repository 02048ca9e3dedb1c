//! Requests to a running site, and to the hosts of what it embeds.

use std::io::{ErrorKind, Read as _};
use std::time::Duration;

use ureq::Agent;
use ureq::http::header::LOCATION;
use ureq::http::{HeaderMap, StatusCode};
use url::Url;

/// How often a request is redirected, at most. Browsers go on up to 20 times.
const REDIRECTS: usize = 10;

/// How much of a file is read. Nothing longer is a page, style or script for people.
pub(super) const LIMIT: u64 = 16 * 1024 * 1024;

/// Asks over http and https, with a limit on the time of each answer.
#[derive(Debug)]
pub(super) struct Client {
    agent: Agent,
    timeout: Duration,
}

/// An answer, after all redirects.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) url: Url,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// Empty where nobody wanted to read it.
    pub(super) body: Vec<u8>,
}

/// Which redirects are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    /// Those that stay on the origin. Another one is an answer by itself.
    SameOrigin,
    /// All of them.
    Everywhere,
}

impl Client {
    /// A client that waits so long for a whole answer.
    pub(super) fn new(timeout: Duration) -> Client {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            // Each redirect has headers to look at.
            .max_redirects(0)
            .timeout_global(Some(timeout))
            .user_agent(concat!("mini-coi/", env!("CARGO_PKG_VERSION")))
            .build()
            .new_agent();
        Client { agent, timeout }
    }

    /// Gets an address. Each answer on the way, the last one too, is shown to `look`; the body of
    /// the last one is read if `wants` says so.
    ///
    /// Fails with the reason, in a sentence.
    pub(super) fn get(
        &self,
        url: &Url,
        headers: &[(&str, &str)],
        follow: Follow,
        mut look: impl FnMut(&HeaderMap),
        wants: impl Fn(&HeaderMap) -> bool,
    ) -> Result<Reply, String> {
        let mut url = url.clone();
        url.set_fragment(None);
        for _ in 0..=REDIRECTS {
            let mut request = self.agent.get(url.as_str());
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let response = request.call().map_err(|error| self.reason(&error))?;
            let (parts, body) = response.into_parts();
            look(&parts.headers);
            let target = target(&url, parts.status, &parts.headers)?;
            let target = target
                .filter(|target| follow == Follow::Everywhere || target.origin() == url.origin());
            if let Some(target) = target {
                url = target;
                continue;
            }
            let mut bytes = Vec::new();
            if wants(&parts.headers) {
                body.into_reader()
                    .take(LIMIT)
                    .read_to_end(&mut bytes)
                    .map_err(|error| self.reason(&error.into()))?;
            }
            return Ok(Reply {
                url,
                status: parts.status,
                headers: parts.headers,
                body: bytes,
            });
        }
        Err(format!("It redirects more than {REDIRECTS} times."))
    }

    /// The reason of an error, in a sentence.
    fn reason(&self, error: &ureq::Error) -> String {
        match error {
            ureq::Error::Timeout(_) => format!(
                "No complete response within {} s. Allow more time with --timeout.",
                self.timeout.as_secs()
            ),
            ureq::Error::HostNotFound => "Unknown host.".into(),
            ureq::Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused => {
                "Connection refused.".into()
            }
            error if is_distrust(error) => {
                "Its certificate is not signed by a trusted authority. Use http on the same machine, or check the folder."
                    .into()
            }
            error => format!("{error}."),
        }
    }
}

/// Where a redirect leads, if it is one.
fn target(url: &Url, status: StatusCode, headers: &HeaderMap) -> Result<Option<Url>, String> {
    let Some(location) = headers.get(LOCATION).filter(|_| status.is_redirection()) else {
        return Ok(None);
    };
    let location = String::from_utf8_lossy(location.as_bytes());
    match url.join(&location) {
        Ok(target) if matches!(target.scheme(), "http" | "https") => Ok(Some(target)),
        _ => Err(format!("It redirects to an invalid address: {location}.")),
    }
}

/// Whether a certificate was refused. The error of rustls may be wrapped into one of the system.
fn is_distrust(error: &ureq::Error) -> bool {
    let is_certificate =
        |error: &rustls::Error| matches!(error, rustls::Error::InvalidCertificate(_));
    match error {
        ureq::Error::Rustls(error) => is_certificate(error),
        ureq::Error::Io(error) => error
            .get_ref()
            .and_then(|inner| {
                inner
                    .downcast_ref::<rustls::Error>()
                    .or_else(|| inner.source()?.downcast_ref())
            })
            .is_some_and(is_certificate),
        _ => false,
    }
}
