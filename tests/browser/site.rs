//! An origin of its own for each test: a server on a fresh port that answers what the test laid
//! out, logs every request, and can delay, cut or withhold a response. A new port is a new origin,
//! so no storage, cache or service worker of another test is left in it.

use crate::engine::fresh_listener;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use futures_util::StreamExt;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// The file under test, as it is shipped.
pub const MINI_COI: &str = include_str!("../../dist/mini-coi.js");

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

/// What the server answers.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    end: End,
}

#[derive(Clone)]
enum End {
    /// The body is complete.
    Complete,
    /// After the body white space drips on and on, until the browser gives up; `Site::aborted`
    /// counts that. (Firefox 153 notices that a page is gone when the next byte comes.)
    Hang,
    /// The connection is cut after the body, which the length in the headers shows as too short.
    Cut,
    /// Nothing is answered at all, and the connection stays open.
    Silence,
    /// The connection is closed without an answer.
    Reset,
    /// The answer is complete, once the gate has been opened.
    Gate(Arc<Semaphore>),
    /// The answer is complete, after a pause.
    Late(Duration),
    /// The body comes in pieces of a number of bytes, each after a pause.
    Paced(usize, Duration),
    /// After a number of bytes nothing more comes, and the connection stays open.
    Stall(usize),
}

impl Reply {
    pub fn new(kind: &str, body: impl Into<Vec<u8>>) -> Reply {
        Reply {
            status: 200,
            headers: vec![("content-type".into(), kind.into())],
            body: body.into(),
            end: End::Complete,
        }
    }
    /// A document whose copy a worker cannot use, so that each load is a request that can be counted. (In
    /// Firefox 153 it can use the copy of its own request; there `no-store` helps.)
    pub fn html(body: impl Into<Vec<u8>>) -> Reply {
        Reply::new("text/html; charset=utf-8", body).header("vary", "Sec-Fetch-Dest")
    }
    /// The same, of which the browser may use its copy.
    pub fn kept(mut self) -> Reply {
        self.headers.retain(|(name, _)| name != "vary");
        self
    }
    pub fn js(body: impl Into<Vec<u8>>) -> Reply {
        Reply::new("text/javascript", body)
    }
    pub fn text(body: impl Into<Vec<u8>>) -> Reply {
        Reply::new("text/plain", body)
    }
    pub fn redirect(to: &str) -> Reply {
        Reply::text("").status(302).header("location", to)
    }
    pub fn silence() -> Reply {
        Reply::ending(Reply::text(""), End::Silence)
    }
    pub fn reset() -> Reply {
        Reply::ending(Reply::text(""), End::Reset)
    }
    pub fn status(mut self, status: u16) -> Reply {
        self.status = status;
        self
    }
    pub fn header(mut self, name: &str, value: &str) -> Reply {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.into(), value.into()));
        self
    }
    pub fn hanging(self) -> Reply {
        self.ending(End::Hang)
    }
    pub fn cut(self) -> Reply {
        self.ending(End::Cut)
    }
    /// Waits until the gate has a permit, which stays there for the next.
    pub fn behind(self, gate: &Arc<Semaphore>) -> Reply {
        self.ending(End::Gate(gate.clone()))
    }
    /// Answers nothing before a pause is over.
    pub fn late(self, pause: Duration) -> Reply {
        self.ending(End::Late(pause))
    }
    /// Sends the body in pieces of a number of bytes, each after a pause.
    pub fn paced(self, piece: usize, pause: Duration) -> Reply {
        let length = self.body.len().to_string();
        self.header("content-length", &length)
            .ending(End::Paced(piece, pause))
    }
    /// Sends no more than a number of bytes of the body, whose length the headers tell.
    pub fn stalled(self, sent: usize) -> Reply {
        let length = self.body.len().to_string();
        self.header("content-length", &length)
            .ending(End::Stall(sent))
    }
    fn ending(mut self, end: End) -> Reply {
        self.end = end;
        self
    }
}

/// The time between two drops of an answer that never ends.
const DRIP: Duration = Duration::from_millis(100);

/// Where pages tell the rig what becomes of them, which they can do at any time.
const TOLD: [&str; 3] = ["/load", "/outcome", "/ran"];

type Handler = Arc<dyn Fn(&Seen) -> Reply + Send + Sync>;

#[derive(Default)]
struct Inner {
    routes: Mutex<HashMap<String, Handler>>,
    /// The answer to every other path.
    missing: Mutex<Option<Reply>>,
    log: Mutex<Vec<Seen>>,
    aborted: AtomicUsize,
    /// The paths of the paced answers that were sent to their end.
    whole: Mutex<Vec<String>>,
    is_down: AtomicBool,
}

/// A server on a port of its own, which ends when it is dropped.
pub struct Site {
    pub port: u16,
    inner: Arc<Inner>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Site {
    /// A site that has the file under test at its root.
    pub async fn start() -> Site {
        let (listener, port) = fresh_listener().await;
        let inner = Arc::new(Inner::default());
        let app = axum::Router::new()
            .fallback(answer)
            .with_state(inner.clone());
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        let site = Site { port, inner, task };
        site.put("/mini-coi.js", Reply::js(MINI_COI));
        site.put("/favicon.ico", Reply::text("").status(404));
        site
    }

    /// Answers at another address of this machine too, on the same port.
    pub async fn listen_on(&self, address: std::net::IpAddr) {
        if let Ok(listener) = TcpListener::bind((address, self.port)).await {
            let app = axum::Router::new()
                .fallback(answer)
                .with_state(self.inner.clone());
            tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        }
    }

    /// From now on every connection is closed without an answer, but for what pages tell the rig.
    pub fn go_down(&self) {
        self.inner.is_down.store(true, Ordering::SeqCst);
    }

    /// Lays out a fixed answer at a path.
    pub fn put(&self, path: &str, reply: Reply) {
        self.serve(path, move |_| reply.clone());
    }

    /// What is laid out at a path.
    pub fn reply(&self, path: &str) -> Reply {
        let handler = self.inner.routes.lock().unwrap()[path].clone();
        handler(&Seen {
            method: "GET".into(),
            path: path.into(),
            query: String::new(),
            headers: HashMap::new(),
            body: Vec::new(),
        })
    }

    /// Lays out the answer to every path that has none of its own.
    pub fn put_missing(&self, reply: Reply) {
        *self.inner.missing.lock().unwrap() = Some(reply);
    }

    /// Lays out an answer that depends on the request.
    pub fn serve(&self, path: &str, handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) {
        let mut routes = self.inner.routes.lock().unwrap();
        routes.insert(path.into(), Arc::new(handler));
    }

    /// A URL on this site, in a secure context.
    pub fn url(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.port)
    }

    /// The same server under a host of another site. It shares no origin with [`Site::url`].
    pub fn other(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Every request for a path so far.
    pub fn seen(&self, path: &str) -> Vec<Seen> {
        let log = self.inner.log.lock().unwrap();
        log.iter()
            .filter(|seen| seen.path == path)
            .cloned()
            .collect()
    }

    /// How often a path was asked for.
    pub fn count(&self, path: &str) -> usize {
        self.seen(path).len()
    }

    /// The paths asked for so far, in order.
    pub fn paths(&self) -> Vec<String> {
        let log = self.inner.log.lock().unwrap();
        log.iter()
            .map(|seen| format!("{}{}", seen.path, seen.query))
            .collect()
    }

    /// How many hanging responses the browser gave up.
    pub fn aborted(&self) -> usize {
        self.inner.aborted.load(Ordering::SeqCst)
    }

    /// How many paced answers of a path the browser took to their end.
    pub fn whole(&self, path: &str) -> usize {
        let whole = self.inner.whole.lock().unwrap();
        whole.iter().filter(|whole| *whole == path).count()
    }
}

async fn answer(State(inner): State<Arc<Inner>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await;
    let seen = Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().into(),
        query: parts
            .uri
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default(),
        headers: parts
            .headers
            .iter()
            .map(|(name, value)| {
                (
                    name.to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into(),
                )
            })
            .collect(),
        body: body.unwrap_or_default().to_vec(),
    };
    let handler = inner.routes.lock().unwrap().get(&seen.path).cloned();
    let is_down = inner.is_down.load(Ordering::SeqCst) && !TOLD.contains(&seen.path.as_str());
    let reply = match handler {
        _ if is_down => Reply::reset(),
        Some(handler) => handler(&seen),
        None => {
            let missing = inner.missing.lock().unwrap().clone();
            missing.unwrap_or_else(|| Reply::text("not found").status(404))
        }
    };
    let path = seen.path.clone();
    inner.log.lock().unwrap().push(seen);

    if let End::Gate(gate) = &reply.end {
        let _ = gate.acquire().await;
    }
    if let End::Late(pause) = reply.end {
        tokio::time::sleep(pause).await;
    }
    if matches!(reply.end, End::Silence) {
        let _open = Hanging(inner.clone());
        std::future::pending::<()>().await;
    }
    if matches!(reply.end, End::Reset) {
        // It ends the task of this connection, silently, and with it the connection.
        std::panic::resume_unwind(Box::new("closed by the test"));
    }
    let mut response = Response::builder().status(StatusCode::from_u16(reply.status).unwrap());
    for (name, value) in &reply.headers {
        response = response.header(
            HeaderName::from_bytes(name.as_bytes()).unwrap(),
            HeaderValue::from_bytes(value.as_bytes()).unwrap(),
        );
    }
    if !reply
        .headers
        .iter()
        .any(|(name, _)| name == "cache-control")
    {
        response = response.header("cache-control", "no-cache");
    }
    let first =
        futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from(reply.body.clone()))]);
    let body = match reply.end {
        End::Complete | End::Gate(_) | End::Late(_) => Body::from(reply.body),
        End::Hang => {
            let drip = futures_util::stream::unfold(Hanging(inner), |open| async {
                tokio::time::sleep(DRIP).await;
                Some((Ok(Bytes::from_static(b" ")), open))
            });
            Body::from_stream(first.chain(drip))
        }
        End::Paced(piece, pause) => {
            let pieces: Vec<_> = reply
                .body
                .chunks(piece)
                .map(Bytes::copy_from_slice)
                .collect();
            let pieces = futures_util::stream::unfold(pieces.into_iter(), move |mut rest| {
                let (inner, path) = (inner.clone(), path.clone());
                async move {
                    let piece = rest.next()?;
                    tokio::time::sleep(pause).await;
                    if rest.len() == 0 {
                        inner.whole.lock().unwrap().push(path);
                    }
                    Some((Ok::<_, std::io::Error>(piece), rest))
                }
            });
            Body::from_stream(pieces)
        }
        End::Stall(sent) => {
            let part = Bytes::copy_from_slice(&reply.body[..sent]);
            let part = futures_util::stream::iter([Ok::<_, std::io::Error>(part)]);
            Body::from_stream(part.chain(futures_util::stream::pending()))
        }
        End::Cut | End::Reset | End::Silence => {
            response = response.header("content-length", reply.body.len() + 1000);
            Body::from_stream(first.chain(futures_util::stream::once(async {
                // The pause lets the server flush what it has.
                tokio::task::yield_now().await;
                Err(std::io::Error::other("cut by the test"))
            })))
        }
    };
    response.body(body).unwrap()
}

/// Counts as aborted when the connection goes away.
struct Hanging(Arc<Inner>);

impl Drop for Hanging {
    fn drop(&mut self) {
        self.0.aborted.fetch_add(1, Ordering::SeqCst);
    }
}
