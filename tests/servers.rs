//! What `mini-coi headers` writes, given to the real servers: every answer of theirs has the headers.
//!
//! `tests/tools.sh` installs the servers, and the step `servers` of `tests/run.sh` has them in PATH.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

#[allow(dead_code, reason = "the suite uses the rest of it")]
#[path = "suite/binary.rs"]
mod binary;

use std::env;
use std::fs;
use std::io::Write as _;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use binary::{Answer, output, request, stderr, text};
use mini_coi::policy::{Header, Mode};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server that ends with the test.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts a server on a free port, and waits until it listens there.
    fn start(start: impl FnOnce(u16) -> Command) -> Server {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = start(port)
            .stdout(Stdio::null())
            .spawn()
            .expect("the server runs: is it in PATH?");
        let mut server = Server { child, port };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(
                server.child.try_wait().unwrap().is_none(),
                "the server has ended"
            );
            assert!(Instant::now() < deadline, "the server does not listen");
            std::thread::yield_now();
        }
        server
    }

    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
            .write_all(request("GET", path, headers).as_bytes())
            .unwrap();
        Answer::read(&mut stream)
    }

    /// Whether a file, a missing one, an unchanged one and a part of one have the mode's headers.
    fn has_the_headers_of(&self, mode: Mode, partial: &str) {
        let whole = self.get("/a.txt", &[]);
        let modified = whole.header("last-modified").map(str::to_owned);
        let modified = modified.unwrap_or_else(|| panic!("no time: {}", whole.status()));
        for (status, path, headers) in [
            ("200", "/a.txt", &[][..]),
            ("404", "/missing", &[]),
            ("304", "/a.txt", &[("If-Modified-Since", modified.as_str())]),
            (partial, "/a.txt", &[("Range", "bytes=0-3")]),
        ] {
            let answer = self.get(path, headers);
            assert_eq!(answer.status(), status, "{mode:?} {path} {headers:?}");
            for header in Header::ALL {
                let sent = answer.header(header.name());
                assert_eq!(
                    sent,
                    mode.value(header),
                    "{mode:?} {status}: {}",
                    header.name()
                );
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder with a site, which every user of the system may read.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        let place = Place(tempfile::tempdir().unwrap());
        fs::create_dir(place.site()).unwrap();
        fs::write(place.site().join("a.txt"), "some text").unwrap();
        // A server that root starts gives its rights away before it reads.
        #[cfg(unix)]
        for folder in [place.0.path(), &place.site()] {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
        }
        place
    }

    fn site(&self) -> PathBuf {
        self.0.path().join("site")
    }

    /// Has the binary write the configuration of a host.
    fn write(&self, host: &str, mode: Mode, file: &str) -> PathBuf {
        let path = self.0.path().join(file);
        let write = format!("--write={}", text(&path));
        let output = output(&["headers", host, "--mode", mode.name(), &write]);
        assert!(output.status.success(), "{}", stderr(&output));
        path
    }

    /// Writes the rest of a configuration, and tells where it is.
    fn config(&self, content: &str) -> PathBuf {
        let path = self.0.path().join("config");
        fs::write(&path, content).unwrap();
        path
    }
}

const MODES: [Mode; 3] = [Mode::Dip, Mode::Credentialless, Mode::RequireCorp];

#[test]
fn nginx_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        let include = place.write("nginx", mode, "mini-coi.conf");
        let folder = text(place.0.path());
        let (site, include) = (place.site(), text(&include));
        let server = Server::start(|port| {
            let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                .iter()
                .map(|kind| format!("{kind}_temp_path {folder}/{kind};\n"))
                .collect();
            let config = place.config(&format!(
                "daemon off; master_process off; pid {folder}/pid; error_log stderr crit;\n\
                 events {{}}\nhttp {{ access_log off;\n{temporary}\
                 server {{ listen 127.0.0.1:{port}; root {}; include {include}; }} }}\n",
                text(&site)
            ));
            let mut command = Command::new("nginx");
            // Before it reads its configuration it would write to a log of the system.
            command.args(["-e", "stderr", "-c", text(&config)]);
            command
        });
        server.has_the_headers_of(mode, "206");
    }
}

#[test]
fn caddy_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        let import = place.write("caddy", mode, "mini-coi.caddy");
        let server = Server::start(|port| {
            let config = place.config(&format!(
                "{{\n\tadmin off\n}}\nhttp://:{port} {{\n\tbind 127.0.0.1\n\troot * {}\n\timport {}\n\tfile_server\n}}\n",
                text(&place.site()),
                text(&import)
            ));
            let mut command = Command::new("caddy");
            command.args(["run", "--adapter", "caddyfile", "--config", text(&config)]);
            // It keeps its state there.
            command
                .env("HOME", place.0.path())
                .env("XDG_DATA_HOME", place.0.path());
            command
                .env("XDG_CONFIG_HOME", place.0.path())
                .stderr(Stdio::null());
            command
        });
        server.has_the_headers_of(mode, "206");
    }
}

/// The folder of the modules of the Apache in PATH.
fn apache_modules() -> PathBuf {
    let path = env::var_os("PATH").expect("PATH is set");
    env::split_paths(&path)
        .map(|folder| folder.join("../lib/apache2/modules"))
        .find(|modules| modules.join("mod_headers.so").exists())
        .expect("the modules of Apache are beside its program")
}

#[test]
fn apache_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("apache", mode, "site/.htaccess");
        let (folder, site) = (text(place.0.path()), place.site());
        let server = Server::start(|port| {
            let modules: String = ["mpm_event", "authz_core", "headers"]
                .iter()
                .map(|name| {
                    let file = apache_modules().join(format!("mod_{name}.so"));
                    format!("LoadModule {name}_module {}\n", text(&file))
                })
                .collect();
            let config = place.config(&format!(
                "ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\n\
                 ErrorLog {folder}/log\nDefaultRuntimeDir {folder}\nUser #65534\nGroup #65534\n\
                 {modules}DocumentRoot {site}\n<Directory {site}>\nAllowOverride FileInfo\n\
                 Require all granted\n</Directory>\n",
                site = text(&site)
            ));
            let mut command = Command::new("apache2");
            // With `-X` it is one process, which ends when it is told to.
            command.args(["-X", "-f", text(&config)]);
            command
        });
        server.has_the_headers_of(mode, "206");
    }
}

#[test]
fn python_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        let script = place.write("python-http", mode, "serve.py");
        let server = Server::start(|port| {
            let mut command = Command::new("python3");
            command.args([text(&script), &port.to_string()]);
            command
                .current_dir::<&Path>(&place.site())
                .stderr(Stdio::null());
            command
        });
        // It knows no ranges, and answers with everything.
        server.has_the_headers_of(mode, "200");
    }
}
