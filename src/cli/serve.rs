//! `mini-coi [DIR]`: a web server for development that sends the isolation headers itself.

mod folder;
mod host;
mod listing;
mod site;
mod tls;
mod types;
mod watch;

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use axum_server::{Handle, Server};
use clap::Args;
use clap::builder::styling::{AnsiColor, Style};
use hyper_util::rt::TokioTimer;
use mini_coi::IsolationLayer;
use mini_coi::policy::{Header, Headers, Mode};
use mini_coi::tag::address::parse_base;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use tokio::task::JoinSet;
use url::Url;

use self::folder::Folder;
use self::host::Hosts;
use self::site::Site;
use self::watch::Watch;
use super::inject::base;
use super::port::{self, LOOPBACK, Listeners};
use super::{Error, browser, files, mode, output, product, similar_command};

/// How long a client may take for the headers of a request, and leave a connection idle.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long Ctrl-C waits for the responses that are on their way.
const GRACE: Duration = Duration::from_secs(1);

/// The arguments of `mini-coi [DIR]`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The folder to serve
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    folder: PathBuf,

    /// Which isolation headers to send
    ///
    /// `none` sends no headers, so you can try the script tag. The other modes also send
    /// `Access-Control-Allow-Origin: *`. [default: require-corp]
    #[arg(long, value_name = "MODE", value_parser = mode::parser(&Mode::ALL), help_heading = "Headers")]
    mode: Option<Mode>,

    /// Send `Access-Control-Allow-Origin: *`
    ///
    /// With this or one of the next three options, only the named headers are sent.
    #[arg(long, conflicts_with = "mode", help_heading = "Headers")]
    cors: bool,

    /// Send `Cross-Origin-Opener-Policy: same-origin`
    #[arg(long, conflicts_with = "mode", help_heading = "Headers")]
    coop: bool,

    /// Send `Cross-Origin-Embedder-Policy`
    ///
    /// It is `require-corp` together with --corp, otherwise `credentialless`.
    #[arg(long, conflicts_with = "mode", help_heading = "Headers")]
    coep: bool,

    /// Send `Cross-Origin-Resource-Policy: cross-origin`
    #[arg(long, conflicts_with = "mode", help_heading = "Headers")]
    corp: bool,

    /// All four of them, which is the default
    #[arg(long, conflicts_with = "mode", help_heading = "Headers")]
    coi: bool,

    /// Listen on this port; 0 takes any free one
    ///
    /// Without this option the variable PORT decides; without both it takes 8080 or the next free
    /// port.
    #[arg(short, long, value_name = "N", help_heading = "Address")]
    port: Option<u16>,

    /// Let other devices connect, on all addresses or on this one
    ///
    /// Prints the addresses and a QR code. Other devices isolate pages only over https, so add
    /// --https.
    #[arg(
        long,
        value_name = "ADDRESS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "0.0.0.0",
        help_heading = "Address"
    )]
    host: Option<IpAddr>,

    /// Also answer to this host name, such as that of a tunnel (repeatable)
    ///
    /// Other names than localhost, and than addresses with --host, are refused: a page of another site
    /// could point its name at this server, and read the files.
    #[arg(long = "allowed-host", value_name = "NAME", help_heading = "Address")]
    allowed_hosts: Vec<String>,

    /// Serve over https, with a certificate made on this machine
    ///
    /// Browsers warn about it once; choose to continue. It is kept in your data folder, and made
    /// anew when it is about to expire or when this machine gets another address.
    #[arg(long, help_heading = "Address")]
    https: bool,

    /// Serve the folder at this path, such as /repo/
    ///
    /// As GitHub Pages serves the site of a repository: what is not below the path is missing, and / leads
    /// there.
    #[arg(
        long,
        value_name = "PATH",
        value_parser = parse_base,
        default_value = "/",
        hide_default_value = true,
        help_heading = "Address"
    )]
    base: String,

    /// Print and open the address with this path, below that of --base
    #[arg(
        long,
        value_name = "PATH",
        default_value = "/",
        hide_default_value = true,
        help_heading = "Address"
    )]
    path: String,

    /// Open the address in the browser
    #[arg(long, help_heading = "Address")]
    open: bool,

    /// Answer every route with the index.html of the folder
    ///
    /// For single-page applications. A missing file is still missing.
    #[arg(long, help_heading = "Files")]
    spa: bool,

    /// Reload pages when a file changes
    ///
    /// Appends a script to each page, and does not use `.br` and `.gz` files.
    #[arg(long, help_heading = "Files")]
    watch: bool,

    /// Follow symbolic links out of the folder
    #[arg(long, help_heading = "Files")]
    follow: bool,

    /// Serve and list names that begin with a dot
    #[arg(long, help_heading = "Files")]
    hidden: bool,

    /// Log each request and its status to standard error
    #[arg(short, long)]
    verbose: bool,

    /// Copy mini-coi.js to this file or folder, and serve nothing
    ///
    /// `-sw` is the same.
    #[arg(long, value_name = "FILE|DIR")]
    service_worker: Option<PathBuf>,
}

/// Serves a folder until Ctrl-C, or saves the script.
///
/// Fails with an [`Error`] if the folder, the port, the certificate or the watching cannot be had.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    if let Some(place) = &arguments.service_worker {
        return save_worker(place);
    }
    let settings = arguments.configure()?;
    let listeners = port::listen(&arguments.addresses(), arguments.port()?)?;
    tokio::runtime::Runtime::new()
        .map_err(Error::Runtime)?
        .block_on(serve(settings, listeners))
}

/// Writes the embedded script, as `npx mini-coi -sw` does.
fn save_worker(place: &Path) -> Result<(), Error> {
    let file = if place.is_dir() {
        place.join(product::NAME)
    } else {
        place.to_owned()
    };
    files::write_atomically(&file, product::BYTES)?;
    output::result(&format!("{}\n", file.display()))
}

/// The settings of the server.
struct Settings {
    folder: Folder,
    isolation: IsolationLayer,
    hosts: Hosts,
    /// The address that was asked for, by which other devices may connect.
    host: Option<IpAddr>,
    /// The path at which the folder is served.
    base: String,
    /// The path to print and to open, below that.
    path: String,
    is_app: bool,
    watches: bool,
    logs: bool,
    announcement: Announcement,
}

impl Arguments {
    /// Turns the arguments into settings. Fails if there is no such folder.
    fn configure(&self) -> Result<Settings, Error> {
        let folder = Folder::open(&self.folder, self.follow, self.hidden);
        Ok(Settings {
            folder: folder.map_err(|error| self.no_folder(error))?,
            isolation: self.isolation(),
            hosts: Hosts::new(self.host.is_some(), &self.allowed_hosts),
            host: self.host,
            base: self.base.clone(),
            path: self.path.clone(),
            is_app: self.spa,
            watches: self.watch,
            logs: self.verbose,
            announcement: Announcement {
                folder: std::path::absolute(&self.folder).unwrap_or_else(|_| self.folder.clone()),
                other_base: self.other_base(),
                is_shared: self.host.is_some(),
                is_secure: self.https,
                opens: self.open,
            },
        })
    }

    /// The path for which the site was built, if its home page misses its files at the one asked for.
    fn other_base(&self) -> Option<String> {
        base::of_assets(&self.folder, "index.html").filter(|base| *base != self.base)
    }

    /// The error that there is no such folder, which may be a misspelled command.
    fn no_folder(&self, error: io::Error) -> Error {
        let name = self.folder.to_str().unwrap_or_default();
        match similar_command(name).filter(|_| error.kind() == ErrorKind::NotFound) {
            Some(command) => Error::usage(format!(
                "there is no folder and no command `{name}`; did you mean `{command}`?"
            )),
            None => Error::NoFolder(self.folder.clone(), error),
        }
    }

    /// The addresses to listen on. `localhost` may mean the loopback address of either kind, so
    /// another program must not have the port there.
    fn addresses(&self) -> Vec<IpAddr> {
        match self.host {
            None => LOOPBACK.into(),
            Some(IpAddr::V4(Ipv4Addr::UNSPECIFIED)) => {
                vec![Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::LOCALHOST.into()]
            }
            Some(address) => vec![address],
        }
    }

    /// The port that was asked for, by the option or as `npx mini-coi` is asked.
    fn port(&self) -> Result<Option<u16>, Error> {
        let variable = std::env::var_os("PORT").filter(|value| !value.is_empty());
        match (self.port, variable) {
            (None, Some(value)) => match value.to_str().and_then(|text| text.parse().ok()) {
                Some(port) => Ok(Some(port)),
                None => Err(Error::usage(format!(
                    "invalid value `{}` for the variable PORT: it is not a port",
                    value.display()
                ))),
            },
            (port, _) => Ok(port),
        }
    }

    /// The headers to send. The options of `npx mini-coi` pick single ones.
    fn isolation(&self) -> IsolationLayer {
        let single = self.cors || self.coop || self.coep || self.corp;
        if self.coi || !single {
            let mode = self.mode.unwrap_or(Mode::RequireCorp);
            let layer = IsolationLayer::new(mode);
            return if mode == Mode::None {
                layer
            } else {
                layer.cors()
            };
        }
        let mode = if self.coep && !self.corp {
            Mode::Credentialless
        } else {
            Mode::RequireCorp
        };
        let picked = [
            (self.coop, Header::OpenerPolicy),
            (self.coep, Header::EmbedderPolicy),
            (self.corp, Header::ResourcePolicy),
        ];
        let headers = picked
            .into_iter()
            .filter(|(is_picked, _)| *is_picked)
            .fold(Headers::default(), |headers, (_, header)| {
                headers.with(header)
            });
        let layer = IsolationLayer::new(mode).only(headers);
        if self.cors { layer.cors() } else { layer }
    }
}

impl Settings {
    /// The addresses of the site: first the one for this machine, then those for others.
    fn urls(&self, port: u16, others: &[IpAddr]) -> Vec<String> {
        let scheme = if self.announcement.is_secure {
            "https"
        } else {
            "http"
        };
        // The dot keeps a colon from making a scheme of what comes before it.
        let path = format!("./{}", self.path.trim_start_matches('/'));
        let url = |host: String| {
            let root = format!("{scheme}://{host}{}", self.base);
            let url = Url::parse(&root).and_then(|url| url.join(&path));
            url.map_or(root, String::from)
        };
        let others = others
            .iter()
            .map(|address| url(SocketAddr::new(*address, port).to_string()));
        let local = match self.host {
            Some(address) if !address.is_unspecified() => None,
            _ => Some(url(format!("localhost:{port}"))),
        };
        local.into_iter().chain(others).collect()
    }

    /// The addresses at which other devices reach the server.
    fn others(&self) -> Vec<IpAddr> {
        match self.host {
            None => Vec::new(),
            Some(address) if !address.is_unspecified() => vec![address],
            Some(_) => if_addrs::get_if_addrs()
                .unwrap_or_default()
                .into_iter()
                .filter(|interface| !interface.is_loopback() && !interface.is_link_local())
                .map(|interface| interface.ip())
                .filter(IpAddr::is_ipv4)
                .collect(),
        }
    }
}

/// The announcement when the server runs.
struct Announcement {
    folder: PathBuf,
    other_base: Option<String>,
    /// Whether other devices may connect.
    is_shared: bool,
    is_secure: bool,
    opens: bool,
}

impl Announcement {
    /// Prints the addresses, and nothing else, on stdout for scripts, and opens the first in the browser.
    fn make(&self, urls: &[String]) -> Result<(), Error> {
        let folder = self.folder.display();
        output::note(&format!("Serving {folder}. Ctrl-C stops it."));
        output::result(&format!("{}\n", urls.join("\n")))?;
        if let Some(base) = &self.other_base {
            output::note(&format!(
                "note: The site was built for {base}, so its files are missing here. Add --base {base}."
            ));
        }
        if self.is_shared {
            // The last address is one for others, if this machine has any.
            if let Some(code) = urls.last().and_then(|url| QrCode::new(url).ok()) {
                // Terminals usually show light on dark, and a camera needs the reverse.
                let code = code
                    .render::<Dense1x2>()
                    .dark_color(Dense1x2::Light)
                    .light_color(Dense1x2::Dark)
                    .build();
                output::note(&code);
            }
            if !self.is_secure {
                output::note(
                    "note: Other devices isolate pages only over https. Add --https for them.",
                );
            }
        }
        if self.opens
            && let Some(url) = urls.first()
        {
            browser::open(url.clone());
        }
        Ok(())
    }
}

async fn serve(settings: Settings, listeners: Listeners) -> Result<(), Error> {
    let others = settings.others();
    let tls = if settings.announcement.is_secure {
        let named: Vec<_> = LOOPBACK.into_iter().chain(others.iter().copied()).collect();
        Some(tls::config(&named).await?)
    } else {
        None
    };
    let urls = settings.urls(listeners.port, &others);

    let mut tasks = JoinSet::new();
    let root = settings.folder.root().to_owned();
    let mut router = Site::new(
        settings.folder,
        settings.base,
        settings.is_app,
        settings.watches,
    )
    .router();
    if settings.watches {
        let layer = watch::layer();
        tokio::spawn(Watch::begin(&root)?.tell(layer.reloader()));
        router = router.layer(layer);
    }
    router = site::finish(router)
        .layer(from_fn_with_state(settings.hosts, host::check))
        .layer(settings.isolation);
    if settings.logs {
        router = router.layer(from_fn(log));
    }

    let handle = Handle::new();
    for socket in listeners.sockets {
        let server = axum_server::from_tcp(socket).map_err(Error::Runtime)?;
        let server = server.handle(handle.clone());
        spawn(&mut tasks, server, tls.clone(), router.clone());
    }

    tokio::select! {
        // A user who has read the address may press Ctrl-C, so this must be polled first: that
        // installs the handler.
        biased;
        outcome = tokio::signal::ctrl_c() => outcome.map_err(Error::Runtime)?,
        outcome = async {
            settings.announcement.make(&urls)?;
            std::future::pending().await
        } => return outcome,
    }
    handle.graceful_shutdown(Some(GRACE));
    tokio::select! {
        // A user who presses it twice does not want to wait.
        outcome = tokio::signal::ctrl_c() => outcome.map_err(Error::Runtime),
        _ = tasks.join_all() => Ok(()),
    }
}

fn spawn(
    tasks: &mut JoinSet<std::io::Result<()>>,
    mut server: Server<SocketAddr>,
    tls: Option<RustlsConfig>,
    router: Router,
) {
    let service = router.into_make_service();
    // A client that never finishes its request, or keeps an idle connection, must not hold it for ever.
    let http = server.http_builder();
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE);
    http.http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(PATIENCE)
        .keep_alive_timeout(PATIENCE);
    // Without this the system holds the end of a response back for a while, to send more at once.
    let server = server.acceptor(NoDelayAcceptor);
    match tls {
        None => tasks.spawn(server.serve(service)),
        Some(config) => {
            let tls = axum_server::tls_rustls::RustlsAcceptor::new(config);
            tasks.spawn(server.map(|plain| tls.acceptor(plain)).serve(service))
        }
    };
}

/// Writes what was asked and how it was answered.
async fn log(request: Request, next: Next) -> Response {
    // Over HTTP/2 the address has a host, which says nothing new.
    let path = request.uri().path_and_query();
    let path = path.map_or("*", |path| path.as_str());
    let line = output::clean(&format!("{} {path}", request.method()));
    let response = next.run(request).await;
    let status = response.status();
    let color = if status.is_success() || status.is_redirection() {
        AnsiColor::Green
    } else {
        AnsiColor::Red
    };
    let style = Style::new().fg_color(Some(color.into()));
    output::note(&format!("{style}{}{style:#} {line}", status.as_u16()));
    response
}
