//! Which names of this machine the server answers to. A page of another site can point its own name at this
//! machine (DNS rebinding) and would then read the files as its own, so unknown names are refused.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{StatusCode, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

/// The names that a server answers to.
#[derive(Clone, Debug)]
pub(super) struct Hosts {
    /// Whether other devices may connect. They come by an address, which cannot be rebound.
    is_open: bool,
    allowed: Arc<[String]>,
}

impl Hosts {
    /// `allowed` are names besides those of the loopback address.
    pub(super) fn new(is_open: bool, allowed: &[String]) -> Hosts {
        let allowed = allowed.iter().map(|name| name.to_ascii_lowercase());
        Hosts {
            is_open,
            allowed: allowed.collect(),
        }
    }

    fn has(&self, name: &str) -> bool {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let address = name.trim_start_matches('[').trim_end_matches(']');
        match address.parse::<IpAddr>() {
            Ok(address) => self.is_open || address.is_loopback() || self.allowed.contains(&name),
            Err(_) => {
                name == "localhost" || name.ends_with(".localhost") || self.allowed.contains(&name)
            }
        }
    }
}

/// Answers only requests to known names, and refuses those that
/// [name no host or two](https://www.rfc-editor.org/rfc/rfc9112#section-3.2), or whose path does not begin
/// with a slash.
pub(super) async fn check(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let mut named = request.headers().get_all(HOST).iter();
    let (first, second) = (named.next(), named.next());
    let has_path = request.uri().path().starts_with('/');
    let authority = match (request.uri().authority(), first, second) {
        (_, _, Some(_)) => None,
        _ if !has_path => None,
        (Some(authority), _, None) => Some(authority.clone()),
        (None, Some(host), None) => Authority::try_from(host.as_bytes()).ok(),
        (None, None, None) => {
            if request.version() < Version::HTTP_11 {
                return next.run(request).await;
            }
            None
        }
    };
    match authority {
        None => (
            StatusCode::BAD_REQUEST,
            "The request is malformed: it must have one host and a path.\n",
        )
            .into_response(),
        Some(authority) if hosts.has(authority.host()) => next.run(request).await,
        Some(authority) => {
            let name = authority.host();
            let text = format!(
                "This server does not answer to {name}. To allow the name, add --allowed-host {name}\n"
            );
            (StatusCode::FORBIDDEN, text).into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Hosts;

    #[test]
    fn unknown_names_are_refused() {
        let closed = Hosts::new(false, &["My.Test".into()]);
        for name in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "127.0.0.1",
            "127.1.2.3",
            "[::1]",
            "my.test",
        ] {
            assert!(closed.has(name), "{name}");
        }
        for name in [
            "evil.example",
            "localhost.evil.example",
            "192.0.2.1",
            "[2001:db8::1]",
            "",
        ] {
            assert!(!closed.has(name), "{name}");
        }
        let open = Hosts::new(true, &[]);
        assert!(open.has("192.0.2.1") && open.has("[2001:db8::1]"));
        assert!(!open.has("evil.example"));
    }
}
