//! How a [Content-Security-Policy](https://www.w3.org/TR/CSP3/) affects the tag and its worker.

use url::Url;

/// One policy: its directives with their values. Names are in lower case, and the first one of a
/// name counts.
#[derive(Clone, Debug)]
struct Policy(Vec<(String, Vec<String>)>);

/// The policies of a document or a file, all of which must permit a thing.
#[derive(Clone, Debug, Default)]
pub(super) struct Policies(Vec<Policy>);

/// The script tag, as far as a policy asks about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Script<'a> {
    /// The address of the file, on the origin of the page.
    pub(super) url: &'a Url,
    pub(super) nonce: &'a str,
    pub(super) integrity: &'a str,
}

impl Policies {
    /// Adds the policies of a header, or of a `<meta>`.
    pub(super) fn add(&mut self, text: &str) {
        self.0.extend(text.split(',').map(Policy::parse));
    }

    /// The directive that forbids the script of the tag.
    pub(super) fn forbids_tag(&self, script: Script<'_>, is_origin_known: bool) -> Option<&str> {
        const NAMES: [&str; 3] = ["script-src-elem", "script-src", "default-src"];
        self.0.iter().find_map(|policy| {
            let (name, sources) = policy.first_of(&NAMES)?;
            let has = |source: &str| sources.iter().any(|one| one == source);
            let by_nonce = !script.nonce.is_empty() && has(&format!("'nonce-{}'", script.nonce));
            let mut hashes = script.integrity.split_ascii_whitespace().peekable();
            let by_hash =
                hashes.peek().is_some() && hashes.all(|hash| has(&format!("'{}'", base(hash))));
            // A parser's script is not trusted by where it comes from, once trust is passed on.
            let by_place = !has_keyword(sources, "'strict-dynamic'")
                && permits(sources, script.url, is_origin_known);
            (!by_nonce && !by_hash && !by_place).then_some(name)
        })
    }

    /// The directive that forbids the worker.
    pub(super) fn forbids_worker(&self, url: &Url, is_origin_known: bool) -> Option<&str> {
        const NAMES: [&str; 4] = ["worker-src", "child-src", "script-src", "default-src"];
        self.0.iter().find_map(|policy| {
            let (name, sources) = policy.first_of(&NAMES)?;
            // A directive for scripts trusts what a script that is trusted asks for.
            let is_passed_on = matches!(name, "script-src" | "default-src")
                && has_keyword(sources, "'strict-dynamic'");
            (!is_passed_on && !permits(sources, url, is_origin_known)).then_some(name)
        })
    }

    /// Whether scripts need a trusted type that the page half of `mini-coi.js` may not make.
    pub(super) fn lacks_types(&self) -> bool {
        let asks = |policy: &Policy| {
            policy
                .first_of(&["require-trusted-types-for"])
                .is_some_and(|(_, values)| has_keyword(values, "'script'"))
        };
        let refuses = |policy: &Policy| {
            policy
                .first_of(&["trusted-types"])
                .is_some_and(|(_, names)| {
                    !names.iter().any(|name| name == "mini-coi" || name == "*")
                })
        };
        self.0.iter().any(asks) && self.0.iter().any(refuses)
    }

    /// The directive that forbids a worker whose file has these policies to fetch from its origin.
    pub(super) fn forbids_fetch(&self, url: &Url) -> Option<&str> {
        self.0.iter().find_map(|policy| {
            let (name, sources) = policy.first_of(&["connect-src", "default-src"])?;
            (!permits(sources, url, true)).then_some(name)
        })
    }

    /// Whether a worker whose file has these policies cannot run WebAssembly.
    pub(super) fn forbids_wasm(&self) -> bool {
        self.0.iter().any(|policy| {
            policy
                .first_of(&["script-src", "default-src"])
                .is_some_and(|(_, sources)| {
                    !has_keyword(sources, "'wasm-unsafe-eval'")
                        && !has_keyword(sources, "'unsafe-eval'")
                })
        })
    }
}

impl Policy {
    fn parse(text: &str) -> Policy {
        let mut directives: Vec<(String, Vec<String>)> = Vec::new();
        for directive in text.split(';') {
            let mut words = directive.split_ascii_whitespace();
            let Some(name) = words.next().map(str::to_ascii_lowercase) else {
                continue;
            };
            if directives.iter().all(|(other, _)| *other != name) {
                directives.push((name, words.map(String::from).collect()));
            }
        }
        Policy(directives)
    }

    /// The first directive of these that the policy has.
    fn first_of(&self, names: &[&'static str]) -> Option<(&'static str, &[String])> {
        names.iter().find_map(|name| {
            let (_, values) = self.0.iter().find(|(other, _)| other == name)?;
            Some((*name, values.as_slice()))
        })
    }
}

/// A hash of an `integrity` attribute without its options.
fn base(hash: &str) -> &str {
    hash.split('?').next().unwrap_or_default()
}

fn has_keyword(values: &[String], keyword: &str) -> bool {
    values
        .iter()
        .any(|value| value.eq_ignore_ascii_case(keyword))
}

/// Whether a list of sources has an address of the page's own origin in it. Where that origin is not
/// known, each host may be it.
fn permits(sources: &[String], url: &Url, is_origin_known: bool) -> bool {
    sources.iter().any(|source| {
        let source = source.to_ascii_lowercase();
        match source.as_str() {
            "'self'" | "*" => true,
            // Nonces, hashes and keywords name no place.
            quoted if quoted.starts_with('\'') => false,
            scheme if scheme.ends_with(':') => scheme
                .strip_suffix(':')
                .is_some_and(|scheme| is_upgrade_of(url.scheme(), scheme)),
            host => !is_origin_known || is_host(host, url),
        }
    })
}

/// Whether an address of the scheme matches a source of another one: `http` stands for `https` too.
fn is_upgrade_of(scheme: &str, asked: &str) -> bool {
    scheme == asked || (asked == "http" && scheme == "https")
}

/// Whether a [host-source](https://www.w3.org/TR/CSP3/#match-url-to-source-expression) matches.
fn is_host(source: &str, url: &Url) -> bool {
    let (scheme, rest) = match source.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, source),
    };
    let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if port == "*" || port.bytes().all(|byte| byte.is_ascii_digit()) => {
            (host, Some(port))
        }
        _ => (authority, None),
    };
    let own = url.host_str().unwrap_or_default();
    let matches_host = match host.strip_prefix("*.") {
        Some(parent) => own
            .strip_suffix(parent)
            .is_some_and(|rest| rest.ends_with('.')),
        None => host == "*" || host == own,
    };
    let own_port = url.port_or_known_default().map(|port| port.to_string());
    let matches_port = match port {
        Some("*") => true,
        Some(port) => own_port.as_deref() == Some(port),
        None => url.port().is_none(),
    };
    let own_path = url.path().to_ascii_lowercase();
    let matches_path = match path {
        "" | "/" => true,
        folder if folder.ends_with('/') => own_path.starts_with(folder),
        file => own_path == file,
    };
    scheme.is_none_or(|scheme| is_upgrade_of(url.scheme(), scheme))
        && matches_host
        && matches_port
        && matches_path
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is a failed test")]

    use super::*;

    const SCRIPT: &str = "https://example.org/app/mini-coi.js";

    fn policies(text: &str) -> Policies {
        let mut policies = Policies::default();
        policies.add(text);
        policies
    }

    fn forbids_tag(text: &str, nonce: &str, integrity: &str) -> bool {
        let url = Url::parse(SCRIPT).unwrap();
        let script = Script {
            url: &url,
            nonce,
            integrity,
        };
        policies(text).forbids_tag(script, true).is_some()
    }

    fn forbids_worker(text: &str) -> bool {
        let url = Url::parse(SCRIPT).unwrap();
        policies(text).forbids_worker(&url, true).is_some()
    }

    #[test]
    fn the_tag_is_permitted_by_place_nonce_or_hash() {
        for permitted in [
            "",
            "img-src 'none'",
            "script-src 'self'",
            "SCRIPT-SRC 'SELF'",
            "default-src https:",
            "script-src https://example.org/app/",
            "script-src *.org",
            "script-src example.org:443",
            "script-src 'none'; script-src-elem 'self'",
            "script-src 'strict-dynamic' 'nonce-abc'",
            "script-src 'sha384-xyz'",
        ] {
            assert!(
                !forbids_tag(permitted, "abc", "sha384-xyz?a"),
                "{permitted}"
            );
        }
        for forbidden in [
            "default-src 'none'",
            "script-src",
            "script-src 'none'; script-src 'self'",
            "script-src https://example.org/app",
            "script-src http://example.com",
            "script-src *.example.org",
            "script-src example.org:8080",
            "script-src 'strict-dynamic' 'self'",
            "script-src 'self', script-src 'none'",
            "script-src 'nonce-ABC'",
        ] {
            assert!(forbids_tag(forbidden, "abc", "sha384-xyz"), "{forbidden}");
        }
        assert!(forbids_tag("script-src 'nonce-'", "", ""));
    }

    #[test]
    fn the_worker_falls_back_from_directive_to_directive() {
        for permitted in [
            "worker-src 'self'; default-src 'none'",
            "child-src 'self'; script-src 'none'",
            "script-src 'strict-dynamic' 'nonce-abc'",
            "frame-src 'none'",
        ] {
            assert!(!forbids_worker(permitted), "{permitted}");
        }
        for forbidden in [
            "worker-src 'none'; script-src 'self'",
            "worker-src blob:",
            "child-src 'none'; script-src 'self'",
            "script-src 'nonce-abc'",
            "default-src 'none'",
        ] {
            assert!(forbids_worker(forbidden), "{forbidden}");
        }
    }

    #[test]
    fn types_are_lacking_only_where_they_are_asked_for() {
        let both = "require-trusted-types-for 'script'; trusted-types";
        assert!(policies(both).lacks_types());
        assert!(policies("require-trusted-types-for 'script', trusted-types a").lacks_types());
        for text in [
            "trusted-types a",
            "require-trusted-types-for 'script'",
            "require-trusted-types-for 'script'; trusted-types a mini-coi",
            "require-trusted-types-for 'script'; trusted-types *",
        ] {
            assert!(!policies(text).lacks_types(), "{text}");
        }
    }
}
