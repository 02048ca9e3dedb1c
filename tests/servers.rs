//! What `mini-coi headers` writes, given to the real servers: every answer of theirs has the headers.
//! Where the host itself is not to be had, its own parser or that of the language reads it.
//!
//! `tests/tools.sh` installs the servers, and the step `servers` of `tests/run.sh` has them in PATH.
//! Those from npm are in `node_modules`.
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
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use binary::{Answer, output, request, stderr, text};
use mini_coi::policy::{Header, Mode};
use serde_json::{Value, json};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often another port is tried, after a server has ended because its own was taken.
const ATTEMPTS: usize = 5;

/// How long to wait before a server is asked again whether it has started.
const PAUSE: Duration = Duration::from_millis(20);

/// Asks for a part of a file.
const PART: (&str, &str) = ("Range", "bytes=0-3");

/// A status, the path that is answered with it, and a header of the request.
type Case<'a> = (&'a str, &'a str, Option<(&'a str, &'a str)>);

/// A server that ends with the test.
struct Server {
    child: Child,
    port: u16,
    /// The file that tells the server from others.
    file: &'static str,
}

impl Server {
    /// Starts a server on a free port, and waits until it answers with the file of this place.
    ///
    /// Between choosing a port and listening there another program may take it. Then either the
    /// server ends, or that program answers, but not with this file.
    fn start(place: &Place, start: impl Fn(u16) -> Command) -> Server {
        Server::start_with(place, "/a.txt", start)
    }

    /// The same for a server that has the text of this place in another file.
    fn start_with(place: &Place, file: &'static str, start: impl Fn(u16) -> Command) -> Server {
        (0..ATTEMPTS)
            .find_map(|_| Server::start_once(place, file, &start))
            .expect("the server has ended or not answered, on every port")
    }

    fn start_once(
        place: &Place,
        file: &'static str,
        start: &impl Fn(u16) -> Command,
    ) -> Option<Server> {
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = start(port)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("the server runs: is it in PATH?");
        let mut server = Server { child, port, file };
        let deadline = Instant::now() + PATIENCE;
        while server
            .first_answer()
            .ok()
            .is_none_or(|answer| !String::from_utf8_lossy(&answer).contains(&place.file()))
        {
            if server.child.try_wait().unwrap().is_some() {
                return None;
            }
            // Some take the next port where this one was taken meanwhile, and never answer on it.
            if Instant::now() > deadline {
                return None;
            }
            std::thread::sleep(PAUSE);
        }
        Some(server)
    }

    fn first_answer(&self) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(request("GET", self.file, &[]).as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
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
        self.has_headers(partial, |header| mode.value(header));
    }

    fn has_headers(&self, partial: &str, expected: impl Fn(Header) -> Option<&'static str>) {
        let whole = self.get(self.file, &[]);
        // Some servers know only one of the two.
        let unchanged = match (whole.header("etag"), whole.header("last-modified")) {
            (Some(etag), _) => ("If-None-Match", etag),
            (None, Some(modified)) => ("If-Modified-Since", modified),
            (None, None) => panic!("nothing to ask with: {}", whole.status()),
        };
        let cases = [
            ("200", self.file, None),
            ("404", "/missing", None),
            ("304", self.file, Some(unchanged)),
            (partial, self.file, Some(PART)),
        ];
        self.has_with(&cases, expected);
    }

    /// Whether the answers to these requests have this status and these headers.
    fn has_with(&self, cases: &[Case<'_>], expected: impl Fn(Header) -> Option<&'static str>) {
        for (status, path, header) in cases {
            let answer = self.get(path, header.as_slice());
            assert_eq!(answer.status(), *status, "{path} {header:?}");
            for header in Header::ALL {
                let name = header.name();
                assert_eq!(answer.header(name), expected(header), "{status}: {name}");
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
        place.put("a.txt", &place.file());
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

    /// Puts a file into the site.
    fn put(&self, name: &str, content: &str) {
        let path = self.site().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// What is in `a.txt`, which is in no other place.
    fn file(&self) -> String {
        format!("some text in {}", text(self.0.path()))
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
        let server = Server::start(&place, |port| {
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
        let server = Server::start(&place, |port| {
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
        let server = Server::start(&place, |port| {
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
        let server = Server::start(&place, |port| {
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

/// The folder of a package that `npm ci` has installed.
fn package(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("node_modules")
        .join(name)
}

/// Runs a script with Node.js in the site, where it finds these packages.
fn node(place: &Place, packages: &[&str], script: &Path) -> Command {
    let modules = place.0.path().join("node_modules");
    for name in packages {
        let link = modules.join(name);
        fs::create_dir_all(link.parent().unwrap()).unwrap();
        // A tool writes beside what it finds, so the folder itself is not a link.
        #[cfg(unix)]
        if !link.exists() {
            std::os::unix::fs::symlink(package(name), link).unwrap();
        }
    }
    let mut command = Command::new("node");
    command
        .arg(script)
        .current_dir(place.site())
        .stderr(Stdio::null());
    command
}

#[test]
fn express_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("express", mode, "site/isolate.mjs");
        place.put(
            "server.mjs",
            r#"import express from "express";
            import { isolate } from "./isolate.mjs";
            const app = express();
            app.use(isolate);
            app.use(express.static("."));
            app.listen(process.argv[2], "127.0.0.1", (error) => { if (error) throw error; });"#,
        );
        let server = Server::start(&place, |port| {
            let mut command = node(&place, &["express"], Path::new("server.mjs"));
            command.arg(port.to_string());
            command
        });
        server.has_the_headers_of(mode, "206");
    }
}

#[test]
fn vite_sends_what_it_was_told_in_development_and_preview() {
    for mode in MODES {
        let place = Place::new();
        place.write("vite", mode, "site/vite.config.mjs");
        // The folder of what is built, which the preview serves.
        place.put("dist/a.txt", &place.file());
        for command in ["dev", "preview"] {
            let server = Server::start(&place, |port| {
                let mut vite = node(&place, &["vite"], &package("vite/bin/vite.js"));
                vite.args([command, "--strictPort", "--host", "127.0.0.1", "--port"]);
                vite.arg(port.to_string());
                vite
            });
            server.has_the_headers_of(mode, "206");
        }
    }
}

#[test]
fn astro_sends_what_it_was_told_in_development_and_preview() {
    for mode in MODES {
        let place = Place::new();
        place.write("astro", mode, "site/astro.config.mjs");
        place.put("public/a.txt", &place.file());
        // The folder of what is built, which the preview serves.
        place.put("dist/a.txt", &place.file());
        place.put("src/pages/index.md", "# Page");
        // What is unchanged has none in either, but the browser keeps those of the file that it has.
        let error = ("404", "/missing", None);
        let sent = [
            ("200", "/a.txt", None),
            ("206", "/a.txt", Some(PART)),
            error,
        ];
        for (command, sent) in [("dev", &sent[..]), ("preview", &sent[..2])] {
            let server = Server::start(&place, |port| {
                let mut astro = node(&place, &["astro"], &package("astro/astro.js"));
                astro.args([command, "--host", "127.0.0.1", "--port"]);
                astro.arg(port.to_string());
                astro.env("ASTRO_TELEMETRY_DISABLED", "1");
                astro
            });
            server.has_with(sent, |header| mode.value(header));
        }
    }
}

#[test]
fn eleventy_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("eleventy", mode, "site/eleventy.config.mjs");
        place.put("_site/a.txt", &place.file());
        place.put("index.md", "# Page");
        let server = Server::start(&place, |port| {
            let script = package("@11ty/eleventy/cmd.cjs");
            let mut command = node(&place, &["@11ty/eleventy"], &script);
            command.args(["--serve", "--quiet"]);
            command.arg(format!("--port={port}"));
            command
        });
        // It knows no validators, so nothing is unchanged.
        let sent = [
            ("200", "/a.txt", None),
            ("206", "/a.txt", Some(PART)),
            ("404", "/missing", None),
        ];
        server.has_with(&sent, |header| mode.value(header));
    }
}

/// A command that runs in the site, without a word.
fn quiet(place: &Place, program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir::<&Path>(&place.site())
        .stderr(Stdio::null());
    command
}

#[test]
fn hugo_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("hugo", mode, "site/hugo.toml");
        place.put("static/a.txt", &place.file());
        let server = Server::start(&place, |port| {
            let mut command = quiet(&place, "hugo");
            command.args(["server", "--bind", "127.0.0.1", "--port"]);
            command.arg(port.to_string());
            command
        });
        server.has_the_headers_of(mode, "206");
    }
}

#[test]
fn jekyll_sends_what_it_was_told_with_files() {
    for mode in MODES {
        let place = Place::new();
        place.write("jekyll", mode, "site/_config.yml");
        let server = Server::start(&place, |port| {
            let mut command = quiet(&place, "jekyll");
            command.args(["serve", "--no-watch", "--host", "127.0.0.1", "--port"]);
            command.arg(port.to_string());
            command
        });
        server.has_with(&[("200", "/a.txt", None)], |header| mode.value(header));
    }
}

#[test]
fn jupyterlite_sends_what_it_was_told() {
    // It builds the whole site first, so one mode has to do.
    let mode = Mode::RequireCorp;
    let place = Place::new();
    place.write("jupyterlite", mode, "site/jupyter_lite_config.json");
    let config = json!({
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": { "appName": place.file() },
    });
    place.put("jupyter-lite.json", &config.to_string());
    let server = Server::start_with(&place, "/jupyter-lite.json", |port| {
        let mut command = quiet(&place, "jupyter-lite");
        command.args(["serve", "--port"]);
        command.arg(port.to_string());
        command
    });
    server.has_the_headers_of(mode, "206");
}

#[test]
fn webpack_dev_server_sends_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("webpack-dev-server", mode, "site/webpack.config.cjs");
        place.put("src/index.js", "");
        place.put("public/a.txt", &place.file());
        let server = Server::start(&place, |port| {
            let packages = ["webpack", "webpack-cli", "webpack-dev-server"];
            let script = package("webpack/bin/webpack.js");
            let mut command = node(&place, &packages, &script);
            command.args([
                "serve",
                "--mode",
                "development",
                "--host",
                "127.0.0.1",
                "--port",
            ]);
            command.arg(port.to_string());
            command
        });
        server.has_headers("206", |header| {
            // It sends one policy by itself, which a mode without it leaves as it is.
            let own = (header == Header::ResourcePolicy).then_some("same-origin");
            mode.value(header).or(own)
        });
    }
}

/// Runs a program to its end, and returns what it prints.
fn printed(mut command: Command) -> String {
    let output = command.stderr(Stdio::inherit()).output().unwrap();
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The headers of a mode as an object.
fn object(mode: Mode) -> Value {
    let pairs = Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name().to_owned(), mode.value(header)?.into())));
    Value::Object(pairs.collect())
}

#[test]
fn netlify_reads_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("netlify", mode, "site/_headers");
        place.put(
            "read.mjs",
            r#"import { parseAllHeaders } from "netlify-headers-parser";
            const from = { headersFiles: ["_headers"], configHeaders: [], minimal: true };
            console.log(JSON.stringify(await parseAllHeaders(from)));"#,
        );
        let packages = ["netlify-headers-parser"];
        let read = printed(node(&place, &packages, Path::new("read.mjs")));
        let expected = json!({
            "headers": [{ "for": "/*", "values": object(mode) }],
            "errors": [],
        });
        assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), expected);
    }
}

#[test]
fn vercel_reads_what_it_was_told() {
    for mode in MODES {
        let place = Place::new();
        place.write("vercel", mode, "site/vercel.json");
        place.put(
            "read.cjs",
            r#"const { getTransformedRoutes } = require("@vercel/routing-utils");
            const { routes, error } = getTransformedRoutes(require("./vercel.json"));
            const [{ src, headers }] = routes;
            const matches = ["/", "/a.txt", "/a/b"].every((path) => new RegExp(src).test(path));
            console.log(JSON.stringify({ routes: routes.length, matches, headers, error }));"#,
        );
        let packages = ["@vercel/routing-utils"];
        let read = printed(node(&place, &packages, Path::new("read.cjs")));
        let expected =
            json!({ "routes": 1, "matches": true, "headers": object(mode), "error": null });
        assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), expected);
    }
}

#[test]
fn the_lines_for_hugging_face_are_the_front_matter_of_a_readme() {
    for mode in [Mode::Credentialless, Mode::RequireCorp] {
        let place = Place::new();
        place.write("huggingface", mode, "site/README.md");
        place.put(
            "read.cjs",
            r#"const { data } = require("gray-matter").read("README.md");
            console.log(JSON.stringify(data));"#,
        );
        // Eleventy brings it.
        let packages = ["gray-matter"];
        let read = printed(node(&place, &packages, Path::new("read.cjs")));
        let mut headers = serde_json::Map::new();
        for header in Header::ALL {
            if let Some(value) = mode.value(header) {
                headers.insert(header.name().to_lowercase(), value.into());
            }
        }
        let expected = json!({ "title": "Site", "sdk": "static", "custom_headers": headers });
        assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), expected);
    }
}

#[test]
fn the_tables_for_trunk_are_toml() {
    for mode in MODES {
        let place = Place::new();
        let config = place.write("trunk", mode, "site/Trunk.toml");
        let script = "import json, sys, tomllib
print(json.dumps(tomllib.load(open(sys.argv[1], 'rb'))))";
        let mut command = Command::new("python3");
        command.args(["-c", script, text(&config)]);
        let read: Value = serde_json::from_str(&printed(command)).unwrap();
        assert_eq!(read, json!({ "serve": { "headers": object(mode) } }));
    }
}

#[test]
fn the_markup_for_iis_has_the_headers() {
    for mode in MODES {
        let place = Place::new();
        let config = place.write("iis", mode, "site/web.config");
        let script = "import json, sys; from xml.etree import ElementTree
added = ElementTree.parse(sys.argv[1]).iterfind('./system.webServer/httpProtocol/customHeaders/add')
print(json.dumps({header.get('name'): header.get('value') for header in added}))";
        let mut command = Command::new("python3");
        command.args(["-c", script, text(&config)]);
        let read: Value = serde_json::from_str(&printed(command)).unwrap();
        assert_eq!(read, object(mode));
    }
}

#[test]
fn the_program_for_deno_is_typescript() {
    let place = Place::new();
    let program = place.write("deno-deploy", Mode::RequireCorp, "main.ts");
    let mut command = Command::new(package(".bin/esbuild"));
    command.args([text(&program), "--log-level=error"]);
    assert!(printed(command).contains("Deno.serve"));
}
