//! `mini-coi demo`, run as a user runs it and asked over plain HTTP, without a browser.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;

use mini_coi::policy::Header;

#[cfg(unix)]
use crate::binary::interrupt;
use crate::binary::{Server, mini_coi, output, stderr};

/// Everything that the page loads, and a path that does not exist.
const PATHS: [&str; 6] = [
    "/",
    "/demo.js",
    "/counter.js",
    "/codes.js",
    "/mini-coi.js",
    "/missing",
];

fn start() -> Server {
    Server::start(&["demo", "--no-open", "--port", "0"])
}

#[test]
fn no_response_has_an_isolation_header() {
    let demo = start();
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
    let page = start().ask("GET", "/").text();
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
    assert!(start().ask("GET", "/mini-coi.js").body == built);
}

#[test]
fn every_file_has_its_type_and_is_revalidated() {
    let demo = start();
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
    let demo = start();
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
    let demo = start();
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
fn taken_port_is_an_error_with_a_remedy() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    let port = taken.local_addr().expect("it has an address").port();
    let output = output(&["demo", "--no-open", "--port", &port.to_string()]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        stderr(&output),
        format!(
            "error[port-taken]: Another program uses the port: {port}. \
             Choose another port, or --port 0 for any free one.\n"
        )
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn wrong_usage_is_an_error() {
    for arguments in [
        &["demo", "--no-such-flag"][..],
        &["demo", "--port", "65536"],
        &["demo", "no-such-argument"],
    ] {
        let output = output(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let stderr = stderr(&output);
        assert!(stderr.contains("--help"), "{arguments:?}: {stderr}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn misspelled_and_misplaced_words_get_a_hint() {
    for (arguments, hint) in [
        (&["inejct", "dist"][..], "did you mean `inject`?"),
        (&["chekc"], "did you mean `check`?"),
        (&["serve", "dist"], "to serve a folder: mini-coi dist"),
        (&["src", "tests"], "not both `src` and `tests`"),
        (
            &["src", "--port", "0", "tests"],
            "not both `src` and `tests`",
        ),
        (
            &["dist", "inject"],
            "write the command first: mini-coi inject dist",
        ),
        (&["dist", "--host", "0.0.0.0"], "--host=0.0.0.0"),
        (
            &["--host=192.0.2.77", "dist"],
            "does not have the address of --host",
        ),
        (&["check", "localhost:8080"], "write http://localhost:8080"),
        (&["check", "example.org"], "write http://example.org"),
    ] {
        let output = output(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told = stderr(&output);
        assert!(
            told.starts_with("error[") && told.contains(hint),
            "{arguments:?}: {told}"
        );
    }
}

#[test]
fn a_usage_error_has_a_code_like_any_other() {
    let stderr = stderr(&output(&["demo", "--no-such-flag"]));
    let expected = "error[usage]: unexpected argument '--no-such-flag' found\n";
    assert!(stderr.starts_with(expected), "{stderr}");
}

#[test]
fn help_is_not_an_error() {
    let output = output(&["demo", "--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("--no-open"));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_without_an_error() {
    let mut demo = start();
    // A connection that the browser keeps open must not delay the end.
    let _open = demo.connect();
    interrupt(&demo.child);
    let status = demo.child.wait().expect("the demo ends");
    assert_eq!(status.code(), Some(0), "{status}");
}

#[cfg(unix)]
#[test]
fn closed_pipe_is_not_an_error() {
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
    assert!(
        hint.starts_with("The demo has no isolation headers"),
        "{hint}"
    );
    interrupt(&child);
    let status = child.wait().expect("the demo ends");
    assert_eq!(status.code(), Some(0), "{status}");
    assert!(lines.next().is_none());
}
