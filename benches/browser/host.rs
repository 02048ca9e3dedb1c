//! A static host for one variant: counts what it sends, and can be slow in the ways a network is.

use crate::engine::fresh_listener;
use crate::tls;
use crate::variant::Variant;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::response::Builder;
use axum::http::{Request, Response, header};
use futures_util::StreamExt;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What is between the browser and the host, and how they speak.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// The time before each response.
    pub latency: Duration,
    /// Bytes a second, shared by all responses; unlimited where it is `None`.
    pub rate: Option<f64>,
    /// Whether it is HTTP/2, over TLS.
    pub is_http2: bool,
    /// The `Cache-Control` of pages.
    pub caching: &'static str,
}

impl Default for Link {
    /// As fast as the machine is, over HTTP/1.1, and pages are asked for each time.
    fn default() -> Link {
        Link {
            latency: Duration::ZERO,
            rate: None,
            is_http2: false,
            caching: "no-cache",
        }
    }
}

/// The place of the tag in a page.
pub const PLACE: &str = "<!--tag-->";

/// What a path answers with.
#[derive(Clone)]
pub enum Content {
    /// HTML, in parts that come one after another over a time.
    Page(String, Duration),
    /// A body that browsers may cache.
    Asset(&'static str, Bytes),
    /// A body of this many zero bytes.
    Zeros(u64),
}

/// The piece of a body that is sent at once.
const CHUNK: usize = 16 * 1024;

/// The way to the browser where it is narrow. As hosts that speak HTTP/2 do, it lets urgent bodies pass first:
/// scripts and style sheets before pictures.
#[derive(Default)]
struct Road {
    /// When it is free again.
    free: Mutex<Option<Instant>>,
    /// How many pieces wait, by their urgency: 0 goes first.
    waiting: [AtomicUsize; 8],
}

/// A piece that waits. It may be given up while it does.
struct Place<'a>(&'a AtomicUsize);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Road {
    /// When a piece that enters now has passed, or how long to wait before the next try.
    fn enter(&self, time: Duration, urgency: usize) -> Result<Instant, Duration> {
        let others = &self.waiting[..urgency];
        let is_first = others.iter().all(|count| count.load(Ordering::SeqCst) == 0);
        let now = Instant::now();
        let mut free = self.free.lock().unwrap();
        let until = free.unwrap_or(now);
        if is_first && until <= now {
            // A timer is late by up to two milliseconds, which must not make the road slower.
            let start = until.max(now.checked_sub(Duration::from_millis(2)).unwrap_or(now));
            return Ok(*free.insert(start + time));
        }
        let pause = until.saturating_duration_since(now);
        Err(pause.max(Duration::from_micros(500)))
    }

    /// Waits until a piece that takes so long has passed.
    async fn pass(&self, time: Duration, urgency: usize) {
        self.waiting[urgency].fetch_add(1, Ordering::SeqCst);
        let place = Place(&self.waiting[urgency]);
        let arrival = loop {
            match self.enter(time, urgency) {
                Ok(arrival) => break arrival,
                Err(pause) => tokio::time::sleep(pause).await,
            }
        };
        drop(place);
        tokio::time::sleep_until(arrival.into()).await;
    }
}

/// The urgency that a request asks for, 3 where it says nothing (RFC 9218, section 4.1).
fn urgency(request: &Request<Body>) -> usize {
    let wish = request.headers().get("priority");
    let wish = wish
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let digit = wish
        .split(',')
        .find_map(|part| part.trim().strip_prefix("u="));
    digit
        .and_then(|digit| digit.parse().ok())
        .unwrap_or(3)
        .min(7)
}

struct Inner {
    variant: Variant,
    link: Link,
    contents: HashMap<String, Content>,
    road: Road,
    sent: AtomicU64,
    documents: AtomicUsize,
    first: Mutex<Option<Instant>>,
    told: Mutex<Vec<(Instant, Value)>>,
}

/// A host on a port of its own, which ends when it is dropped.
pub struct Host {
    port: u16,
    inner: Arc<Inner>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Host {
    pub async fn start(variant: &Variant, link: Link, contents: Vec<(String, Content)>) -> Host {
        let (listener, port) = fresh_listener().await;
        let inner = Arc::new(Inner {
            variant: variant.clone(),
            link,
            contents: contents.into_iter().collect(),
            road: Road::default(),
            sent: AtomicU64::default(),
            documents: AtomicUsize::default(),
            first: Mutex::default(),
            told: Mutex::default(),
        });
        let app = axum::Router::new()
            .fallback(answer)
            .with_state(inner.clone());
        let task = if link.is_http2 {
            let listener = listener.into_std().unwrap();
            let server = axum_server::from_tcp_rustls(listener, tls::config().await).unwrap();
            tokio::spawn(async move { server.serve(app.into_make_service()).await.unwrap() })
        } else {
            tokio::spawn(async move { axum::serve(listener, app).await.unwrap() })
        };
        Host { port, inner, task }
    }

    pub fn url(&self, path: &str) -> String {
        let scheme = if self.inner.link.is_http2 {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://localhost:{}{path}", self.port)
    }

    /// Waits for what a page tells, the next one after the first `known`, and says how many
    /// milliseconds after the first request it came.
    pub async fn told(&self, known: usize) -> Option<(f64, Value)> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_mins(3) {
            if let Some((at, value)) = self.inner.told.lock().unwrap().get(known) {
                let first = self.inner.first.lock().unwrap().unwrap_or(*at);
                return Some(((*at - first).as_secs_f64() * 1000.0, value.clone()));
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        None
    }

    /// Waits until a page tells something of this name, and says when, in milliseconds after the first
    /// request.
    pub async fn heard(&self, name: &str) -> Option<f64> {
        let start = Instant::now();
        let mut known = 0;
        while start.elapsed() < Duration::from_secs(40) {
            let rest = Duration::from_secs(40).saturating_sub(start.elapsed());
            let (at, value) = tokio::time::timeout(rest, self.told(known)).await.ok()??;
            if value == name {
                return Some(at);
            }
            known += 1;
        }
        None
    }

    /// How often a page has told something.
    pub fn count(&self) -> usize {
        self.inner.told.lock().unwrap().len()
    }

    /// The bytes of bodies that were sent.
    pub fn sent(&self) -> u64 {
        self.inner.sent.load(Ordering::SeqCst)
    }

    /// How many documents were asked for.
    pub fn documents(&self) -> usize {
        self.inner.documents.load(Ordering::SeqCst)
    }
}

async fn answer(State(inner): State<Arc<Inner>>, request: Request<Body>) -> Response<Body> {
    inner.first.lock().unwrap().get_or_insert_with(Instant::now);
    let path = request.uri().path().to_string();
    if path == "/told" {
        let body = axum::body::to_bytes(request.into_body(), usize::MAX).await;
        let value = serde_json::from_slice(&body.unwrap_or_default()).unwrap_or_default();
        inner.told.lock().unwrap().push((Instant::now(), value));
        return Response::new(Body::empty());
    }
    tokio::time::sleep(inner.link.latency).await;
    let asked = Asked::of(&request);

    let mut response = Response::builder();
    for (name, value) in inner.variant.headers {
        response = response.header(*name, *value);
    }
    let file = inner.variant.file.as_ref();
    if let Some((name, text)) = file
        && path.trim_start_matches('/') == *name
    {
        let content = Content::Asset("text/javascript", Bytes::from(text.clone()));
        return send(&inner, response, content, &asked);
    }
    match inner.contents.get(&path).cloned() {
        Some(content) => send(&inner, response, content, &asked),
        None => Response::builder().status(404).body(Body::empty()).unwrap(),
    }
}

/// What a request asks for, besides its path.
struct Asked {
    /// Whether the browser has the body.
    is_known: bool,
    /// The part of a body that the browser lacks: its first byte, and its last one unless that is the end.
    part: Option<(usize, Option<usize>)>,
    urgency: usize,
}

impl Asked {
    fn of(request: &Request<Body>) -> Asked {
        let range = request.headers().get(header::RANGE);
        let part = range.and_then(|range| {
            let range = range.to_str().ok()?.strip_prefix("bytes=")?;
            let (first, last) = range.split_once('-')?;
            Some((first.parse().ok()?, last.parse().ok()))
        });
        Asked {
            is_known: request.headers().contains_key(header::IF_NONE_MATCH),
            part,
            urgency: urgency(request),
        }
    }
}

/// Answers as a static host does: pages are asked for each time, assets last, what the browser knows is not sent
/// again, and of what it has half of it gets the rest.
fn send(inner: &Arc<Inner>, response: Builder, content: Content, asked: &Asked) -> Response<Body> {
    match content {
        Content::Page(html, time) => {
            inner.documents.fetch_add(1, Ordering::SeqCst);
            let html = html.replace(PLACE, &inner.variant.tag);
            response
                .header(header::CACHE_CONTROL, inner.link.caching)
                .header(header::CONTENT_TYPE, "text/html; charset=utf-8")
                .body(slow(inner, &Bytes::from(html), time, asked.urgency))
                .unwrap()
        }
        Content::Asset(..) if asked.is_known => response
            .status(304)
            .header(header::CACHE_CONTROL, "max-age=600")
            .body(Body::empty())
            .unwrap(),
        Content::Asset(kind, body) => {
            let response = response
                .header(header::CACHE_CONTROL, "max-age=600")
                .header(header::ETAG, "\"one\"")
                .header(header::ACCEPT_RANGES, "bytes")
                .header(header::CONTENT_TYPE, kind);
            let length = body.len();
            let (response, body) = match asked.part {
                // Chromium 156 asks for one byte first, to see whether the body is still the same.
                Some((first, last)) if first < length => {
                    let last = last.unwrap_or(length - 1).min(length - 1);
                    let range = format!("bytes {first}-{last}/{length}");
                    let response = response.status(206).header(header::CONTENT_RANGE, range);
                    (response, body.slice(first..=last))
                }
                _ => (response, body),
            };
            response
                .header(header::CONTENT_LENGTH, body.len())
                .body(slow(inner, &body, Duration::ZERO, asked.urgency))
                .unwrap()
        }
        Content::Zeros(length) => {
            let chunk = Bytes::from(vec![0; 256 * 1024]);
            let chunks = length / chunk.len() as u64;
            let body = futures_util::stream::iter(
                (0..chunks).map(move |_| Ok::<_, std::io::Error>(chunk.clone())),
            );
            response
                .header(header::CACHE_CONTROL, "no-store")
                .header(header::CONTENT_TYPE, "application/octet-stream")
                .header(header::CONTENT_LENGTH, chunks * 256 * 1024)
                .body(Body::from_stream(body))
                .unwrap()
        }
    }
}

/// A body that takes its time: in ten parts over a given one, and never faster than the link.
fn slow(inner: &Arc<Inner>, body: &Bytes, time: Duration, urgency: usize) -> Body {
    let inner = inner.clone();
    let size = if time.is_zero() {
        CHUNK
    } else {
        body.len().div_ceil(10)
    };
    let pieces: Vec<Bytes> = (0..body.len())
        .step_by(size)
        .map(|start| body.slice(start..body.len().min(start + size)))
        .collect();
    let stream = futures_util::stream::iter(pieces).then(move |piece| {
        let inner = inner.clone();
        async move {
            if !time.is_zero() {
                tokio::time::sleep(time / 10).await;
            }
            if let Some(rate) = inner.link.rate {
                let time = Duration::from_secs_f64(piece.len() as f64 / rate);
                inner.road.pass(time, urgency).await;
            }
            inner.sent.fetch_add(piece.len() as u64, Ordering::SeqCst);
            Ok::<_, std::io::Error>(piece)
        }
    });
    Body::from_stream(stream)
}
