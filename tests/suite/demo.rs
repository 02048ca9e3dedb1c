//! `mini-coi demo`, run as a user runs it and asked over plain HTTP, without a browser.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use mini_coi::policy::Header;

/// Everything that the page loads, and a path that does not exist.
const PATHS: [&str; 6] = [
    "/",
    "/demo.js",
    "/counter.js",
    "/codes.js",
    "/mini-coi.js",
    "/missing",
];

fn mini_coi(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mini-coi"));
    command.args(arguments);
    command
}

fn output(arguments: &[&str]) -> Output {
    mini_coi(arguments).output().expect("the binary runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A running demo, which ends with the test.
struct Demo {
    child: Child,
    port: u16,
}

impl Demo {
    fn start() -> Demo {
        let mut child = mini_coi(&["demo", "--no-open", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary runs");
        let stdout = child.stdout.take().expect("stdout is piped");
        let mut line = String::new();
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the demo prints its address");
        let port = line
            .trim_end()
            .strip_prefix("http://localhost:")
            .and_then(|rest| rest.strip_suffix('/'))
            .and_then(|port| port.parse().ok())
            .unwrap_or_else(|| panic!("no address: {line:?}"));
        Demo { child, port }
    }

    fn ask(&self, method: &str, path: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a timeout can be set");
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .expect("the request is sent");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the response comes");
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("the headers end");
        Answer {
            head: String::from_utf8_lossy(&bytes[..end]).into_owned(),
            body: bytes[end + 4..].to_vec(),
        }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // Either fails when the demo has ended already, which is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Answer {
    head: String,
    body: Vec<u8>,
}

impl Answer {
    fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

#[test]
fn no_response_has_an_isolation_header() {
    let demo = Demo::start();
    for path in PATHS {
        for method in ["GET", "HEAD", "POST"] {
            let answer = demo.ask(method, path);
            for header in Header::ALL {
                let value = answer.header(header.name());
                assert_eq!(value, None, "{method} {path}: {}", header.name());
            }
        }
    }
}

#[test]
fn the_script_is_the_first_element_of_the_head() {
    let page = Demo::start().ask("GET", "/").text();
    let (_, head) = page.split_once("<head>").expect("the page has a head");
    assert!(
        head.trim_start()
            .starts_with(r#"<script src="/mini-coi.js" scope="./"></script>"#),
        "{head}"
    );
}

#[test]
fn the_script_is_the_built_file_byte_for_byte() {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/dist/mini-coi.js");
    let built = fs::read(built).expect("dist/mini-coi.js is there");
    // `assert_eq` would print both files.
    assert!(Demo::start().ask("GET", "/mini-coi.js").body == built);
}

#[test]
fn every_file_has_its_type_and_is_revalidated() {
    let demo = Demo::start();
    for path in PATHS {
        let answer = demo.ask("GET", path);
        let (status, mime) = match path {
            "/" => ("200", "text/html; charset=utf-8"),
            "/missing" => ("404", "text/html; charset=utf-8"),
            _ => ("200", "text/javascript; charset=utf-8"),
        };
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.header("content-type"), Some(mime), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
        assert!(!answer.body.is_empty(), "{path}");
    }
}

#[test]
fn head_is_get_without_the_body_and_other_methods_are_refused() {
    let demo = Demo::start();
    let (get, head) = (demo.ask("GET", "/"), demo.ask("HEAD", "/"));
    assert_eq!(head.status(), "200");
    assert_eq!(head.header("content-type"), get.header("content-type"));
    assert_eq!(
        head.header("content-length"),
        Some(get.body.len().to_string().as_str())
    );
    assert!(head.body.is_empty());

    let post = demo.ask("POST", "/");
    assert_eq!(post.status(), "405");
    assert_eq!(post.header("allow"), Some("GET,HEAD"));
}

#[test]
fn every_file_that_the_page_names_exists() {
    let demo = Demo::start();
    let sources = ["/", "/demo.js"].map(|path| demo.ask("GET", path).text());
    let mut named = 0;
    for quoted in sources.iter().flat_map(|source| source.split('"')) {
        if let Some(file) = quoted.strip_suffix(".js")
            && file
                .bytes()
                .all(|byte| b"./-".contains(&byte) || byte.is_ascii_alphabetic())
        {
            let path = format!("/{}.js", file.trim_start_matches(['.', '/']));
            assert_eq!(demo.ask("GET", &path).status(), "200", "{path}");
            named += 1;
        }
    }
    // The page names the two scripts, and its script the catalogue and the worker.
    assert!(named >= 4, "{named}");
}

#[test]
fn a_taken_port_is_an_error_that_says_what_to_do() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    let port = taken.local_addr().expect("it has an address").port();
    let output = output(&["demo", "--no-open", "--port", &port.to_string()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        stderr(&output),
        format!(
            "error[port-taken]: Port {port} is taken by another program. \
             Choose another one, or --port 0 for any free port.\n"
        )
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn wrong_usage_is_an_error() {
    for arguments in [
        &["demo", "--no-such-flag"][..],
        &["demo", "--port", "65536"],
        &["no-such-command"],
        &[],
    ] {
        let output = output(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let stderr = stderr(&output);
        assert!(stderr.contains("--help"), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_usage_error_has_a_code_like_any_other() {
    let stderr = stderr(&output(&["demo", "--no-such-flag"]));
    let expected = "error[usage]: unexpected argument '--no-such-flag' found\n";
    assert!(stderr.starts_with(expected), "{stderr}");
}

#[test]
fn help_is_no_error() {
    let output = output(&["demo", "--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("--no-open"));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_without_an_error() {
    let mut demo = Demo::start();
    // A connection that the browser keeps open must not delay the end.
    let _open = TcpStream::connect((Ipv4Addr::LOCALHOST, demo.port)).expect("it listens");
    interrupt(&demo.child);
    let status = demo.child.wait().expect("the demo ends");
    assert_eq!(status.code(), Some(0), "{status}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_gone_is_no_error() {
    let (reader, writer) = std::io::pipe().expect("a pipe can be made");
    drop(reader);
    let mut child = mini_coi(&["demo", "--no-open", "--port", "0"])
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary runs");
    let stderr = child.stderr.take().expect("stderr is piped");
    let mut lines = BufReader::new(stderr).lines();
    // Its hint precedes the address, and Ctrl-C is looked at again only after the address.
    let hint = lines.next().expect("a line").expect("it is text");
    assert!(hint.starts_with("The demo is served"), "{hint}");
    interrupt(&child);
    let status = child.wait().expect("the demo ends");
    assert_eq!(status.code(), Some(0), "{status}");
    assert!(lines.next().is_none());
}

#[cfg(unix)]
fn interrupt(child: &Child) {
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("kill runs");
    assert!(killed.success());
}
