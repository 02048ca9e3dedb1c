//! Recognizes a host by its address and by the headers of its responses.
//!
//! A sign counts only where the host itself gives it: what a proxy in front of it may add is none. Where
//! nothing is certain, there is no advice.

use ureq::http::HeaderMap;
use url::Url;

use super::hosts::{HOSTS, Host};

/// One thing that can be seen.
enum Sign {
    /// The site is on this domain, or below it.
    Domain(&'static str),
    /// A header whose value begins like this, in any case.
    Header(&'static str, &'static str),
}

use Sign::{Domain, Header};

/// The signs of each host. All of a line must be there, and the first such line counts: those that cannot
/// send headers come first, and servers, which may stand behind any of the others, come last.
const SIGNS: [(&[Sign], &str); 28] = [
    (&[Domain("github.io")], "github-pages"),
    (&[Header("server", "GitHub.com")], "github-pages"),
    (&[Domain("gitlab.io")], "gitlab-pages"),
    (&[Domain("codeberg.page")], "codeberg-pages"),
    (&[Domain("neocities.org")], "neocities"),
    (&[Domain("itch.io")], "itch-io"),
    (&[Domain("itch.zone")], "itch-io"),
    (&[Header("x-nf-request-id", "")], "netlify"),
    (&[Header("server", "Netlify")], "netlify"),
    (&[Domain("netlify.app")], "netlify"),
    (&[Header("x-vercel-id", "")], "vercel"),
    (&[Domain("vercel.app")], "vercel"),
    (&[Domain("pages.dev")], "cloudflare-pages"),
    (&[Domain("web.app")], "firebase"),
    (&[Domain("firebaseapp.com")], "firebase"),
    (&[Header("x-render-origin-server", "Render")], "render"),
    (&[Domain("azurestaticapps.net")], "azure-static-web-apps"),
    (&[Domain("hf.space")], "huggingface"),
    (&[Header("server", "deno/")], "deno-deploy"),
    (&[Domain("deno.dev")], "deno-deploy"),
    (
        &[Header("x-amz-cf-id", ""), Header("server", "AmazonS3")],
        "s3-cloudfront",
    ),
    (&[Header("x-powered-by", "Express")], "express"),
    (&[Header("server", "SimpleHTTP/")], "python-http"),
    (&[Header("server", "Microsoft-IIS")], "iis"),
    (&[Header("server", "Caddy")], "caddy"),
    (&[Header("server", "LiteSpeed")], "apache"),
    (&[Header("server", "Apache")], "apache"),
    (&[Header("server", "nginx")], "nginx"),
];

/// The host that has sent a response with these headers from this address, if it is known and can send
/// headers by itself.
pub(in crate::cli) fn host_that_can(url: &Url, headers: &HeaderMap) -> Option<&'static Host> {
    let name = url.domain().unwrap_or_default();
    let is_there = |sign: &Sign| match sign {
        Domain(domain) => name
            .strip_suffix(domain)
            .is_some_and(|below| below.is_empty() || below.ends_with('.')),
        Header(header, start) => headers.get(*header).is_some_and(|value| {
            let value = value.as_bytes().get(..start.len());
            value.is_some_and(|value| value.eq_ignore_ascii_case(start.as_bytes()))
        }),
    };
    let (_, host) = SIGNS.iter().find(|(signs, _)| signs.iter().all(is_there))?;
    HOSTS
        .iter()
        .find(|known| known.name == *host && known.can_send())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a panic is a failed test")]

    use super::*;

    /// An address, the headers of a response, and the host that can send headers.
    type Seen = (
        &'static str,
        &'static [(&'static str, &'static str)],
        Option<&'static str>,
    );

    /// Responses as hosts give them.
    const SEEN: [Seen; 17] = [
        (
            "https://me.github.io/x/",
            &[("server", "GitHub.com"), ("x-served-by", "cache-fra-1")],
            None,
        ),
        (
            "https://example.org/",
            &[("server", "GitHub.com"), ("x-github-request-id", "1")],
            None,
        ),
        ("https://me.gitlab.io/", &[("server", "nginx")], None),
        (
            "https://me.neocities.org/",
            &[("server", "neocities")],
            None,
        ),
        (
            "https://html-classic.itch.zone/html/1/index.html",
            &[("server", "cloudflare")],
            None,
        ),
        (
            "https://example.org/",
            &[("server", "cloudflare"), ("cf-ray", "1")],
            None,
        ),
        (
            "https://example.org/",
            &[("x-amz-cf-id", "1"), ("server", "gunicorn")],
            None,
        ),
        (
            "https://example.org/",
            &[("x-render-origin-server", "uvicorn")],
            None,
        ),
        ("https://notpages.dev/", &[], None),
        (
            "https://example.org/",
            &[("server", "Netlify"), ("x-nf-request-id", "1")],
            Some("netlify"),
        ),
        (
            "https://example.org/",
            &[("server", "Vercel"), ("x-vercel-id", "fra1::1")],
            Some("vercel"),
        ),
        (
            "https://me.pages.dev/",
            &[("server", "cloudflare")],
            Some("cloudflare-pages"),
        ),
        ("https://me-x.static.hf.space/", &[], Some("huggingface")),
        (
            "https://example.org/",
            &[("x-render-origin-server", "Render")],
            Some("render"),
        ),
        (
            "https://example.org/",
            &[("x-amz-cf-id", "1"), ("server", "AmazonS3")],
            Some("s3-cloudfront"),
        ),
        (
            "https://example.org/",
            &[("server", "Apache/2.4.62 (Debian)")],
            Some("apache"),
        ),
        (
            "https://example.org/",
            &[("server", "nginx/1.22.1")],
            Some("nginx"),
        ),
    ];

    #[test]
    fn only_hosts_that_can_send_headers_are_named() {
        for (url, headers, expected) in SEEN {
            let url = Url::parse(url).expect("an address");
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.insert(*name, value.parse().expect("a value"));
            }
            let host = host_that_can(&url, &map).map(|host| host.name);
            assert_eq!(host, expected, "{url} {headers:?}");
        }
    }

    #[test]
    fn each_sign_names_a_host() {
        for (_, name) in SIGNS {
            assert!(HOSTS.iter().any(|host| host.name == name), "{name}");
        }
    }
}
