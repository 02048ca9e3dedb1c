//! `mini-coi demo`: a server that cannot send isolation headers, and a page that is isolated.
//!
//! The server stands for the simplest of static hosts: it knows a few files, all embedded, so
//! that the demo runs on a fresh machine. Only the script in the page isolates it.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get};
use clap::Args;

use super::port::{self, LOOPBACK, Listeners};
use super::{Error, browser, output};

const HTML: &str = "text/html; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// The arguments of `mini-coi demo`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,

    /// Listen on this port; 0 takes any free one
    ///
    /// Without this option it takes 8080 or the next free port.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
}

/// Serves the demo until Ctrl-C.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let listeners = port::listen(&LOOPBACK, arguments.port)?;
    tokio::runtime::Runtime::new()
        .map_err(Error::Runtime)?
        .block_on(serve(listeners, !arguments.no_open))
}

async fn serve(listeners: Listeners, opens: bool) -> Result<(), Error> {
    for socket in listeners.sockets {
        let socket = tokio::net::TcpListener::from_std(socket).map_err(Error::Runtime)?;
        tokio::spawn(axum::serve(socket, router()).into_future());
    }

    tokio::select! {
        // A user who has read the address may press Ctrl-C, so this must be polled first: that
        // installs the handler.
        biased;
        // Every response is small and embedded, so nothing has to be waited for.
        outcome = tokio::signal::ctrl_c() => outcome.map_err(Error::Runtime),
        outcome = async {
            announce(listeners.port, opens)?;
            std::future::pending().await
        } => outcome,
    }
}

/// Prints the address, and nothing else, on stdout for scripts, and opens it in the browser.
fn announce(port: u16, opens: bool) -> Result<(), Error> {
    let address = format!("http://localhost:{port}/");
    output::note("The demo has no isolation headers. Ctrl-C stops it.");
    output::result(&format!("{address}\n"))?;
    if opens {
        browser::open(address);
    }
    Ok(())
}

fn router() -> Router {
    Router::new()
        .route("/", file(HTML, include_str!("demo/index.html")))
        .route("/demo.js", file(JAVASCRIPT, include_str!("demo/demo.js")))
        .route(
            "/counter.js",
            file(JAVASCRIPT, include_str!("demo/counter.js")),
        )
        // The page explains a code with the very catalogue that the script was built from.
        .route(
            "/codes.js",
            file(JAVASCRIPT, include_str!("../../js/codes.js")),
        )
        .route(
            "/mini-coi.js",
            file(JAVASCRIPT, include_str!("../../dist/mini-coi.js")),
        )
        .fallback(async || {
            let page = include_str!("demo/not-found.html");
            (StatusCode::NOT_FOUND, [(CONTENT_TYPE, HTML)], page)
        })
        .layer(map_response(revalidate))
}

/// A file for `GET` and `HEAD`; axum answers every other method with 405.
fn file(mime: &'static str, body: &'static str) -> MethodRouter {
    get(async move || ([(CONTENT_TYPE, mime)], body).into_response())
}

/// The next version of the demo may be served on the same port.
async fn revalidate(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
