//! The isolation headers for a Rust server, as a [`tower::Layer`].
//!
//! A server that can send headers needs no service worker. The layer sends what the policy knows
//! of a mode, so that such servers and the worker never disagree.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use http::{HeaderMap, HeaderName, HeaderValue, Response};
use pin_project_lite::pin_project;
use tower::{Layer, Service};

use crate::policy::{Header, Headers, Mode};

/// Adds the headers of a [`Mode`] to every response, whatever its status: a browser refuses an
/// error page in an isolated frame as it refuses any other page without them.
///
/// A header that the inner service sent is kept where it does in the mode what ours would do
/// ([`Header::settled_by`]), and is replaced where it does not.
///
/// It takes every service whose response is an [`http::Response`] with any
/// body: axum, warp, tonic, hyper. It never fails by itself; errors of the inner service pass.
///
/// ```
/// use axum::{Router, body::Body, http::Request, routing::get};
/// use mini_coi::{IsolationLayer, policy::Mode};
/// use tower::ServiceExt as _;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let app = Router::new()
///     .route("/", get(async || "isolated"))
///     .layer(IsolationLayer::new(Mode::RequireCorp));
///
/// let response = app.oneshot(Request::get("/").body(Body::empty())?).await?;
/// assert_eq!(response.headers()["cross-origin-opener-policy"], "same-origin");
/// assert_eq!(response.headers()["cross-origin-embedder-policy"], "require-corp");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct IsolationLayer {
    mode: Mode,
    only: Headers,
    cors: bool,
}

impl IsolationLayer {
    /// The layer for a mode. [`Mode::None`] adds nothing.
    pub fn new(mode: Mode) -> IsolationLayer {
        IsolationLayer {
            mode,
            only: Header::ALL
                .into_iter()
                .fold(Headers::default(), Headers::with),
            cors: false,
        }
    }

    /// Adds only the headers of the mode that are in the set. The pages may then not be
    /// isolated: it takes an opener policy and an embedder policy, or a document isolation policy.
    pub fn only(mut self, headers: Headers) -> IsolationLayer {
        self.only = headers;
        self
    }

    /// Also sends
    /// [`Access-Control-Allow-Origin: *`](https://fetch.spec.whatwg.org/#http-access-control-allow-origin),
    /// with which every site may read the responses.
    pub fn cors(mut self) -> IsolationLayer {
        self.cors = true;
        self
    }

    fn additions(&self) -> Vec<Addition> {
        let isolating = Header::ALL
            .into_iter()
            .filter(|header| self.only.contains(*header))
            .filter_map(|header| {
                Some(Addition {
                    name: HeaderName::try_from(header.name()).ok()?,
                    value: HeaderValue::from_static(self.mode.value(header)?),
                    settled_by: header.settled_by(self.mode),
                })
            });
        let cors = self.cors.then(|| Addition {
            name: ACCESS_CONTROL_ALLOW_ORIGIN,
            value: HeaderValue::from_static("*"),
            settled_by: &["*"],
        });
        cors.into_iter().chain(isolating).collect()
    }
}

impl<S> Layer<S> for IsolationLayer {
    type Service = Isolation<S>;

    fn layer(&self, inner: S) -> Isolation<S> {
        Isolation {
            inner,
            additions: self.additions().into(),
        }
    }
}

/// One header to add, and the tokens of the inner service's own header that make it needless.
#[derive(Debug)]
struct Addition {
    name: HeaderName,
    value: HeaderValue,
    settled_by: &'static [&'static str],
}

impl Addition {
    fn apply(&self, headers: &mut HeaderMap) {
        let settled = headers.get(&self.name).is_some_and(|own| {
            // The token stands before its parameters, such as `; report-to="endpoint"`.
            let own = own.to_str().unwrap_or_default();
            let token = own.split(';').next().unwrap_or_default().trim();
            self.settled_by.contains(&token)
        });
        if !settled {
            headers.insert(self.name.clone(), self.value.clone());
        }
    }
}

/// The service that [`IsolationLayer`] makes of another one.
#[derive(Clone, Debug)]
pub struct Isolation<S> {
    inner: S,
    additions: Arc<[Addition]>,
}

impl<S, Request, Body> Service<Request> for Isolation<S>
where
    S: Service<Request, Response = Response<Body>>,
{
    type Response = Response<Body>;
    type Error = S::Error;
    type Future = IsolationFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        IsolationFuture {
            inner: self.inner.call(request),
            additions: Arc::clone(&self.additions),
        }
    }
}

pin_project! {
    /// The response of [`Isolation`], once that of the inner service has come.
    #[derive(Debug)]
    pub struct IsolationFuture<F> {
        #[pin]
        inner: F,
        additions: Arc<[Addition]>,
    }
}

impl<F, Body, Error> Future for IsolationFuture<F>
where
    F: Future<Output = Result<Response<Body>, Error>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let mut outcome = ready!(this.inner.poll(context));
        if let Ok(response) = &mut outcome {
            for addition in this.additions.iter() {
                addition.apply(response.headers_mut());
            }
        }
        Poll::Ready(outcome)
    }
}
