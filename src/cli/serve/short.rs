//! The short way: a small file that is asked for without conditions, as most are.
//!
//! `ServeDir` and the layers around it can answer everything. With them, such a request takes more
//! than twice as long, apart from what the system does. Where nothing of what they can do matters,
//! the answer that they would give is made here at once. Anything special in a request or a file
//! is left to them, and so is every error and refusal.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};
use std::time::SystemTime;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_UNMODIFIED_SINCE, LAST_MODIFIED, RANGE, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response};
use axum::routing::future::RouteFuture;
use futures_util::future::Either;
use httpdate::HttpDate;
use tower::{BoxError, Service};
use tower_http::services::fs::Metadata as _;

use super::folder::Folder;
use super::{site, types};

/// The headers that ask for something else than the file as it is.
static CONDITIONS: [HeaderName; 5] = [
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_UNMODIFIED_SINCE,
    RANGE,
];

/// A site, with a short way to its small files.
#[derive(Debug)]
pub(super) struct Short {
    folder: Option<Folder>,
    /// What each answer has, for any file.
    headers: HeaderMap,
    site: Router,
}

impl Short {
    /// `isolation` are the headers that the site sends with everything. Without a folder there is
    /// no short way.
    ///
    /// It lives as long as the program. Else every request would count its users, and those of the
    /// names in its headers, in memory that all processors write to.
    pub(super) fn new(
        folder: Option<Folder>,
        isolation: &HeaderMap,
        site: Router,
    ) -> &'static Short {
        let mut headers = HeaderMap::new();
        for (name, value) in isolation {
            let name = HeaderName::from_static(name.as_str().to_owned().leak());
            headers.insert(name, value.clone());
        }
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        Box::leak(Box::new(Short {
            folder,
            headers,
            site,
        }))
    }

    /// The answer, if it is a small file as it is.
    fn answer<B>(&self, request: &Request<B>) -> Option<Response<Body>> {
        let folder = self.folder.as_ref()?;
        let asked = request.headers();
        let encodings = || asked.get_all(ACCEPT_ENCODING).iter();
        // With a weight of 0, even the file as it is may be refused.
        let is_weighted = |encoding: &HeaderValue| encoding.as_bytes().contains(&b';');
        if request.method() != Method::GET
            || CONDITIONS.iter().any(|name| asked.contains_key(name))
            || encodings().any(is_weighted)
        {
            return None;
        }
        let path = request.uri().path();
        let kind = types::guess(path);
        let may_compress = encodings().any(|encoding| encoding != "identity");
        if may_compress && site::gains(kind.0, None) {
            return None;
        }
        let (content, seen) = folder.small(path, may_compress)?;
        let modified = seen.modified().ok()?;
        let since = modified.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        // As tower-http writes them, so that a client may come either way the next time.
        let etag = format!(
            "\"{:x}.{:08x}-{:x}\"",
            since.as_secs(),
            since.subsec_nanos(),
            seen.len()
        );
        let modified = HttpDate::from(modified).to_string();

        let mut headers = self.headers.clone();
        headers.insert(CONTENT_TYPE, kind.of(&content, true));
        headers.insert(LAST_MODIFIED, HeaderValue::try_from(modified).ok()?);
        headers.insert(ETAG, HeaderValue::try_from(etag).ok()?);
        let mut response = Response::new(Body::from(content));
        *response.headers_mut() = headers;
        Some(response)
    }
}

impl<B> Service<Request<B>> for &'static Short
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response<Body>, Infallible>>, RouteFuture<Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        match self.answer(&request) {
            Some(response) => Either::Left(ready(Ok(response))),
            None => Either::Right(self.site.clone().call(request)),
        }
    }
}
