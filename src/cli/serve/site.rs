//! The answer to each request: files, listings, and the page for what is not there.

use std::borrow::Cow;
use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_HEADERS,
    ACCESS_CONTROL_ALLOW_METHODS, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH,
    CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    IF_UNMODIFIED_SINCE, LAST_MODIFIED, RANGE, VARY,
};
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Uri, Version};
use axum::middleware::map_response;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use percent_encoding::percent_decode_str;
use tower::Service as _;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;

use super::folder::{CHUNK, Folder, is_compressed};
use super::{listing, types};

/// The largest and smallest file that is compressed on the fly. Larger ones would take longer than
/// they save, and keep their length, so that a page can show how much of them has come.
const COMPRESSED: std::ops::RangeInclusive<u64> = 1024..=16 * 1024 * 1024;

/// A folder as a web site.
#[derive(Debug)]
pub(super) struct Site {
    folder: Folder,
    files: ServeDir<DefaultServeDirFallback, Folder>,
    /// The same with the compressed files beside them, which are sent in their place.
    compressed: ServeDir<DefaultServeDirFallback, Folder>,
    /// The path at which the folder is served. It begins and ends with a slash.
    base: String,
    spa: bool,
    live: bool,
}

impl Site {
    /// A site of the files in a folder, below a path. With `spa` its index answers every route, with
    /// `live` its pages are about to get a script that reloads them.
    pub(super) fn new(folder: Folder, base: String, spa: bool, live: bool) -> Site {
        let files = |backend: Folder| {
            ServeDir::with_backend(folder.root(), backend)
                .with_buf_chunk_size(CHUNK)
                .ignore_multi_range_requests(true)
                .redirect_path_prefix(base.trim_end_matches('/'))
        };
        Site {
            files: files(folder.clone()),
            compressed: files(folder.clone().fresh())
                .precompressed_br()
                .precompressed_gzip(),
            folder,
            base,
            spa,
            live,
        }
    }

    /// The routes of the site: one, which answers everything.
    pub(super) fn router(self) -> Router {
        Router::new().fallback(answer).with_state(Arc::new(self))
    }

    /// A file, or the answer of tower-http about it.
    async fn file(&self, path: &str, request: axum::http::Request<()>) -> Response {
        // The page is about to be changed, so nothing made from the file will do. And a client that asks for
        // a compressed file by its own name gets it, old or not.
        let name = Cow::from(percent_decode_str(path));
        let files = if self.live || is_compressed(&name) {
            &self.files
        } else {
            &self.compressed
        };
        let outcome: Result<_, Infallible> = files.clone().call(request).await;
        let Ok(response) = outcome;
        types::complete(path, response).await
    }

    /// A part of a file, if [`If-Range`](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5)
    /// says that the client has the rest of the very same one; else all of it.
    async fn part(&self, path: &str, request: axum::http::Request<()>) -> Response {
        let Some(condition) = request.headers().get(IF_RANGE).cloned() else {
            return self.file(path, request).await;
        };
        let mut whole = request.clone();
        whole.headers_mut().remove(RANGE);
        let response = self.file(path, request).await;
        let unchanged = [ETAG, LAST_MODIFIED]
            .iter()
            .any(|name| response.headers().get(name) == Some(&condition));
        match response.status() {
            StatusCode::PARTIAL_CONTENT | StatusCode::RANGE_NOT_SATISFIABLE if !unchanged => {
                self.file(path, whole).await
            }
            _ => response,
        }
    }

    /// The answer where there is no file: the listing of a folder, or the index of a single-page
    /// application, or the site's `404.html`, or a page that says so.
    async fn instead(&self, uri: &Uri, headers: HeaderMap) -> Response {
        if let Some(entries) = self.folder.list(uri.path()) {
            return Html(listing::page(uri.path(), &entries)).into_response();
        }
        if self.spa && wants_page(uri, &headers) {
            let index = self.page("/index.html", headers.clone()).await;
            if index.status() != StatusCode::NOT_FOUND {
                return index;
            }
        }
        let mut plain = HeaderMap::new();
        if let Some(encodings) = headers.get(ACCEPT_ENCODING) {
            plain.insert(ACCEPT_ENCODING, encodings.clone());
        }
        let mut response = self.page("/404.html", plain).await;
        if response.status() != StatusCode::OK {
            response = Html(listing::not_found(uri.path())).into_response();
        }
        *response.status_mut() = StatusCode::NOT_FOUND;
        response
    }

    async fn page(&self, path: &'static str, headers: HeaderMap) -> Response {
        let mut request = axum::http::Request::new(());
        *request.uri_mut() = Uri::from_static(path);
        *request.headers_mut() = headers;
        self.file(path, request).await
    }
}

/// What a path is to a site.
#[derive(Debug, PartialEq, Eq)]
enum Place<'a> {
    /// Below its base: the rest, which begins with a slash.
    Inside(&'a str),
    /// Where somebody looks for it: the base without its last slash, or the root of the host.
    Near,
    Outside,
}

fn locate<'a>(path: &'a str, base: &str) -> Place<'a> {
    match path.strip_prefix(base.trim_end_matches('/')) {
        Some(rest) if rest.starts_with('/') => Place::Inside(rest),
        Some("") => Place::Near,
        _ if path == "/" => Place::Near,
        _ => Place::Outside,
    }
}

/// The address with another path.
fn with_path(uri: &Uri, path: &str) -> Uri {
    let rest = uri.query().map(|query| format!("?{query}"));
    let text = [path, rest.as_deref().unwrap_or_default()].concat();
    Uri::try_from(text).unwrap_or_default()
}

async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let mut request = request.map(drop);
    // The server sends no body for `HEAD` by itself; every header must be that of `GET`.
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    // A page of another origin asks first, if its request has headers of its own.
    if request.method() == Method::OPTIONS {
        let allowed = [
            (ALLOW, "GET, HEAD, OPTIONS"),
            (ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
            (ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        ];
        return (StatusCode::NO_CONTENT, allowed).into_response();
    }
    let headers = request.headers_mut();
    // A range of an unknown unit must be ignored: RFC 9110, section 14.2.
    if !headers.get(RANGE).is_some_and(is_bytes) {
        headers.remove(RANGE);
    }
    if let Some(range) = headers.get(RANGE).and_then(bounded) {
        headers.insert(RANGE, range);
    }
    // A page in the cache may be without the script that reloads it, or with that of another day.
    if site.live && accepts_html(headers) {
        for name in [
            IF_NONE_MATCH,
            IF_MODIFIED_SINCE,
            IF_MATCH,
            IF_UNMODIFIED_SINCE,
            RANGE,
        ] {
            headers.remove(name);
        }
    }

    let uri = match locate(request.uri().path(), &site.base) {
        Place::Inside(rest) => with_path(request.uri(), rest),
        Place::Near => {
            let there = with_path(request.uri(), &site.base);
            return Redirect::temporary(&there.to_string()).into_response();
        }
        Place::Outside => {
            let page = Html(listing::not_found(request.uri().path()));
            return (StatusCode::NOT_FOUND, page).into_response();
        }
    };
    *request.uri_mut() = uri.clone();
    let path = uri.path();
    // A redirect to `//name/` would lead to another host.
    let leads_away = path.starts_with("//");
    let kept = request.headers().clone();
    let mut response = if leads_away && request.method() == Method::GET {
        StatusCode::NOT_FOUND.into_response()
    } else {
        site.part(path, request).await
    };
    // No range of an empty file can be satisfied, and all of it is nothing: RFC 9110, section 14.1.2.
    if is_range_of_nothing(&response) {
        *response.status_mut() = StatusCode::OK;
        response.headers_mut().remove(CONTENT_RANGE);
    }
    if response.status() == StatusCode::NOT_FOUND {
        response = site.instead(&uri, kept).await;
    }
    if site.live && is_html(response.headers()) {
        for name in [ETAG, LAST_MODIFIED, ACCEPT_RANGES] {
            response.headers_mut().remove(name);
        }
    }
    response
}

/// The same range with positions that fit into 64 bits: what is beyond the end of a file may be any number.
fn bounded(range: &HeaderValue) -> Option<HeaderValue> {
    const MOST: &str = "999999999999999999";
    let text = range.to_str().ok()?;
    let parts = text.split_inclusive(|char: char| !char.is_ascii_digit());
    let bounded: String = parts
        .map(|part| {
            let digits = part.trim_end_matches(|char: char| !char.is_ascii_digit());
            match digits.len() > MOST.len() {
                true => [MOST, &part[digits.len()..]].concat(),
                false => part.to_owned(),
            }
        })
        .collect();
    HeaderValue::try_from(bounded).ok()
}

fn is_range_of_nothing(response: &Response) -> bool {
    let range = response.headers().get(CONTENT_RANGE);
    response.status() == StatusCode::PARTIAL_CONTENT
        && range.is_some_and(|range| range.as_bytes().ends_with(b"/0"))
}

fn is_bytes(range: &HeaderValue) -> bool {
    range.as_bytes().starts_with(b"bytes=")
}

/// Whether a request is that of a page rather than of a file that a page needs. Tools that accept
/// everything get the page where the address has no file name extension.
fn wants_page(uri: &Uri, headers: &HeaderMap) -> bool {
    let name = uri.path().rsplit('/').next().unwrap_or_default();
    accepts_html(headers) || !name.contains('.')
}

fn accepts_html(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// Whether a response is a page.
pub(super) fn is_html(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

/// Compresses what gains by it, and says how responses may be cached. This belongs around
/// everything that changes a body.
pub(super) fn finish(router: Router) -> Router {
    router
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Fastest)
                .compress_when(is_compressible),
        )
        .layer(map_response(revalidate))
}

fn is_compressible(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let size = text(CONTENT_LENGTH).and_then(|length| length.parse().ok());
    gains(text(CONTENT_TYPE).unwrap_or_default(), size)
}

/// Whether something of this type and size, if that is known, gains by compression.
fn gains(kind: &str, size: Option<u64>) -> bool {
    let kind = kind.split(';').next().unwrap_or_default();
    size.is_none_or(|size| COMPRESSED.contains(&size))
        && (kind.starts_with("text/") && kind != "text/event-stream"
            || kind.ends_with("json")
            || kind.ends_with("xml")
            || kind == "application/wasm")
}

/// During development the browser must always revalidate.
async fn revalidate(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // Also with 304, where RFC 9110, section 15.4.5, wants what 200 would have.
    headers
        .entry(VARY)
        .or_insert(HeaderValue::from_static("accept-encoding"));
    // The same page may be compressed by another program the next time, to other bytes.
    if headers.contains_key(CONTENT_ENCODING)
        && let Some(etag) = headers.get(ETAG)
        && !etag.as_bytes().starts_with(b"W/")
        && let Ok(weak) = HeaderValue::from_bytes(&[b"W/", etag.as_bytes()].concat())
    {
        headers.insert(ETAG, weak);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn site_is_below_its_base_and_nowhere_else() {
        for (path, base, place) in [
            ("/", "/", Place::Inside("/")),
            ("/a/b", "/", Place::Inside("/a/b")),
            ("//a/", "/", Place::Inside("//a/")),
            ("/repo/", "/repo/", Place::Inside("/")),
            ("/repo/a", "/repo/", Place::Inside("/a")),
            ("/repo//a/", "/repo/", Place::Inside("//a/")),
            ("/repo", "/repo/", Place::Near),
            ("/", "/repo/", Place::Near),
            ("/repository", "/repo/", Place::Outside),
            ("/a", "/repo/", Place::Outside),
            ("//repo/", "/repo/", Place::Outside),
        ] {
            assert_eq!(locate(path, base), place, "{path} {base}");
        }
    }
}
