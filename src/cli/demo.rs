//! `mini-coi demo`: a server that cannot send isolation headers, and a page that is isolated.
//!
//! The server stands for the simplest of static hosts: it knows a few files, all embedded, so
//! that the demo runs on a fresh machine. Whatever isolates the page is the script in it.

use std::io::{self, ErrorKind, Write as _};
use std::iter;
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, get};
use clap::Args;

use super::Error;

/// The port that is tried first when `--port` is not given.
const DEFAULT_PORT: u16 = 8080;

/// How often `--port 0` asks for a port, since the one it gets may be taken on `[::1]`.
const ATTEMPTS: usize = 16;

const HTML: &str = "text/html; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// The arguments of `mini-coi demo`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Do not open the browser
    #[arg(long)]
    no_open: bool,

    /// Listen on this port, or on any free one for 0
    ///
    /// Without this option it is 8080, or the next free port.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
}

/// Serves the demo until Ctrl-C.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let listeners = listen(arguments.port)?;
    tokio::runtime::Runtime::new()
        .map_err(Error::Runtime)?
        .block_on(serve(listeners, !arguments.no_open))
}

/// The two faces of `localhost` on one port.
struct Listeners {
    port: u16,
    v4: TcpListener,
    /// Missing on a machine without IPv6.
    v6: Option<TcpListener>,
}

impl Listeners {
    /// Binds both faces, since a browser may try either first: on a port that is taken on one of
    /// them, `localhost` would sometimes lead to another program.
    fn bind(port: u16) -> io::Result<Listeners> {
        let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let port = v4.local_addr()?.port();
        let v6 = match TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => return Err(error),
            bound => bound.ok(),
        };
        Ok(Listeners { port, v4, v6 })
    }
}

/// Listens on the port that was asked for, or on the first free one from the default port up.
fn listen(port: Option<u16>) -> Result<Listeners, Error> {
    match port {
        None => first_free(DEFAULT_PORT..=u16::MAX, Listeners::bind),
        Some(0) => first_free(iter::repeat_n(0, ATTEMPTS), Listeners::bind),
        Some(port) => first_free([port], Listeners::bind),
    }
}

/// Binds the first of the ports that nobody has taken.
fn first_free<T>(
    ports: impl IntoIterator<Item = u16>,
    mut bind: impl FnMut(u16) -> io::Result<T>,
) -> Result<T, Error> {
    let mut last = 0;
    for port in ports {
        match bind(port) {
            Ok(bound) => return Ok(bound),
            Err(error) if error.kind() == ErrorKind::AddrInUse => last = port,
            Err(error) => return Err(Error::Listen(port, error)),
        }
    }
    Err(Error::PortTaken(last))
}

async fn serve(listeners: Listeners, opens: bool) -> Result<(), Error> {
    for listener in iter::once(listeners.v4).chain(listeners.v6) {
        listener.set_nonblocking(true).map_err(Error::Runtime)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(Error::Runtime)?;
        tokio::spawn(axum::serve(listener, router()).into_future());
    }

    tokio::select! {
        // Whoever has read the address may press Ctrl-C, so this must be polled first: that
        // installs the handler.
        biased;
        // Every response is small and embedded; there is no work to wait for.
        outcome = tokio::signal::ctrl_c() => outcome.map_err(Error::Runtime),
        outcome = async {
            announce(listeners.port, opens)?;
            std::future::pending().await
        } => outcome,
    }
}

/// Prints the address, alone on stdout for scripts, and opens it in the browser.
fn announce(port: u16, opens: bool) -> Result<(), Error> {
    let address = format!("http://localhost:{port}/");
    note("The demo is served without any isolation header. Ctrl-C ends it.");
    match writeln!(io::stdout(), "{address}") {
        // Nobody reads the address any more, but the browser still can.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        outcome => outcome.map_err(Error::Output)?,
    }
    if opens {
        // The launcher is watched for a while, which must hold up neither the server nor Ctrl-C.
        std::thread::spawn(move || {
            if let Err(error) = open::that_detached(address) {
                note(&format!(
                    "note: No browser could be opened ({error}). Open the address yourself."
                ));
            }
        });
    }
    Ok(())
}

/// Writes a line to stderr. Nothing depends on it, so a closed stderr is no error.
fn note(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Binds nothing: the ports below 8083 are taken, 8090 is forbidden.
    fn bind(port: u16) -> io::Result<u16> {
        match port {
            0..8083 => Err(ErrorKind::AddrInUse.into()),
            8090 => Err(ErrorKind::PermissionDenied.into()),
            _ => Ok(port),
        }
    }

    #[test]
    fn the_next_free_port_is_chosen() {
        let chosen = first_free(DEFAULT_PORT..=u16::MAX, bind);
        assert!(matches!(chosen, Ok(8083)), "{chosen:?}");
    }

    #[test]
    fn a_taken_port_is_not_replaced() {
        let chosen = first_free([8081], bind);
        assert!(matches!(chosen, Err(Error::PortTaken(8081))), "{chosen:?}");
    }

    #[test]
    fn another_failure_is_not_taken_for_a_taken_port() {
        let chosen = first_free([8090, 8091], bind);
        assert!(matches!(chosen, Err(Error::Listen(8090, _))), "{chosen:?}");
    }
}
