//! `mini-coi [DIR]`, run as a user runs it and asked over plain HTTP and TLS.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use mini_coi::policy::{Header, Mode};
use rustls::pki_types::ServerName;
use tempfile::TempDir;

#[cfg(unix)]
use crate::binary::interrupt;
use crate::binary::{Answer, Server, mini_coi, output, request, stderr, stdout, text};

/// The fields of a request's header.
type Fields<'a> = &'a [(&'a str, &'a str)];

const CORS: &str = "access-control-allow-origin";

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn serve_with(folder: &Path, options: &[&str]) -> Server {
    Server::start(&[&[text(folder), "--port", "0"], options].concat())
}

fn serve(files: &[(&str, &[u8])]) -> (TempDir, Server) {
    let folder = folder(files);
    let server = serve_with(folder.path(), &[]);
    (folder, server)
}

/// A site that has something for each kind of answer.
fn site() -> TempDir {
    folder(&[
        ("index.html", b"<!doctype html><h1>index</h1>"),
        ("app.js", b"export {}"),
        ("docs/index.html", b"<!doctype html><h1>docs</h1>"),
        ("list/b.txt", b"b"),
        ("list/a & <b>.txt", b"a"),
        ("list/sub/c.txt", b"c"),
    ])
}

#[test]
fn every_response_of_every_kind_has_the_four_headers() {
    let folder = site();
    let server = serve_with(folder.path(), &[]);
    let etag = server.get("/app.js").header("etag").unwrap().to_owned();
    let kinds: [(&str, &str, &str, Fields<'_>); 9] = [
        ("200", "GET", "/", &[]),
        ("200", "HEAD", "/app.js", &[]),
        ("200", "GET", "/list/", &[]),
        ("206", "GET", "/app.js", &[("Range", "bytes=0-1")]),
        ("304", "GET", "/app.js", &[("If-None-Match", &etag)]),
        ("307", "GET", "/docs", &[]),
        ("404", "GET", "/missing", &[]),
        ("405", "POST", "/", &[]),
        ("416", "GET", "/app.js", &[("Range", "bytes=999-")]),
    ];
    for (status, method, path, headers) in kinds {
        let answer = server.ask_with(method, path, headers);
        assert_eq!(answer.status(), status, "{method} {path}");
        for header in Header::ALL {
            let expected = Mode::RequireCorp.value(header);
            assert_eq!(answer.header(header.name()), expected, "{status} {path}");
        }
        assert_eq!(answer.header(CORS), Some("*"), "{status} {path}");
        assert_eq!(
            answer.header("cache-control"),
            Some("no-cache"),
            "{status} {path}"
        );
    }
}

#[test]
fn each_mode_has_the_headers_of_the_policy() {
    let folder = site();
    for mode in Mode::ALL {
        let server = serve_with(folder.path(), &["--mode", mode.name()]);
        for path in ["/", "/missing"] {
            let answer = server.get(path);
            for header in Header::ALL {
                let expected = mode.value(header);
                assert_eq!(answer.header(header.name()), expected, "{mode:?} {path}");
            }
            let cors = (mode != Mode::None).then_some("*");
            assert_eq!(answer.header(CORS), cors, "{mode:?} {path}");
        }
    }
}

#[test]
fn the_options_of_static_handler_pick_single_headers() {
    let folder = site();
    let cases: [(&[&str], [Option<&str>; 4]); 7] = [
        (&["--cors"], [Some("*"), None, None, None]),
        (&["--coop"], [None, Some("same-origin"), None, None]),
        (&["--coep"], [None, None, Some("credentialless"), None]),
        (&["--corp"], [None, None, None, Some("cross-origin")]),
        (
            &["--corp", "--coep"],
            [None, None, Some("require-corp"), Some("cross-origin")],
        ),
        (
            &["--coop", "--coep"],
            [None, Some("same-origin"), Some("credentialless"), None],
        ),
        (
            &["--coi"],
            [
                Some("*"),
                Some("same-origin"),
                Some("require-corp"),
                Some("cross-origin"),
            ],
        ),
    ];
    let names = [
        CORS,
        Header::OpenerPolicy.name(),
        Header::EmbedderPolicy.name(),
        Header::ResourcePolicy.name(),
    ];
    for (options, expected) in cases {
        let answer = serve_with(folder.path(), options).get("/");
        assert_eq!(
            names.map(|name| answer.header(name)),
            expected,
            "{options:?}"
        );
    }
}

#[test]
fn without_arguments_the_current_folder_is_served() {
    let folder = site();
    let mut command = mini_coi(&[]);
    command.current_dir(folder.path()).stderr(Stdio::null());
    // The variable is that of `npx mini-coi`.
    let server = Server::spawn(command.env("PORT", "0"));
    assert_eq!(server.get("/app.js").text(), "export {}");
}

#[test]
fn only_the_default_port_falls_back_to_the_next() {
    let folder = site();
    let first = Server::start(&[text(folder.path())]);
    let second = Server::start(&[text(folder.path())]);
    assert!(first.port >= 8080 && second.port > first.port);

    let port = first.port.to_string();
    for command in [
        mini_coi(&[text(folder.path()), "-p", &port]).env_remove("PORT"),
        mini_coi(&[text(folder.path())]).env("PORT", &port),
    ] {
        let output = command.output().expect("the binary runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).starts_with("error[port-taken]: "));
    }
}

#[test]
fn port_variable_affects_only_serve_and_is_checked() {
    let folder = site();
    let run = |arguments: &[&str]| mini_coi(arguments).env("PORT", "http").output().unwrap();
    let refused = run(&[text(folder.path())]);
    assert_eq!(refused.status.code(), Some(2));
    let error = stderr(&refused);
    assert!(
        error.starts_with("error[usage]: invalid value `http` for the variable PORT"),
        "{error}"
    );
    assert_eq!(run(&["headers", "nginx"]).status.code(), Some(0));
    let mut empty = mini_coi(&[text(folder.path()), "-p", "0"]);
    Server::spawn(empty.env("PORT", "").stderr(Stdio::null()));
}

#[test]
fn other_machines_need_host() {
    let folder = site();
    let server = serve_with(folder.path(), &[]);
    // Had it listened on every address, this one would be taken.
    TcpListener::bind((Ipv4Addr::new(127, 0, 0, 2), server.port)).expect("only 127.0.0.1 is taken");
    let open = serve_with(folder.path(), &["--host"]);
    TcpListener::bind((Ipv4Addr::new(127, 0, 0, 2), open.port))
        .expect_err("every address is taken");
}

#[test]
fn host_prints_a_qr_code() {
    let folder = site();
    let mut command = mini_coi(&[text(folder.path()), "-p", "0", "--host=127.0.0.1"]);
    let mut server = Server::spawn(command.stderr(Stdio::piped()));
    let lines = BufReader::new(server.child.stderr.take().unwrap()).lines();
    let lines: Vec<_> = lines
        .map(|line| line.unwrap())
        .take_while(|line| !line.starts_with("note: "))
        .collect();
    assert_eq!(server.url, format!("http://127.0.0.1:{}/", server.port));
    assert!(
        lines.iter().filter(|line| line.contains('█')).count() > 10,
        "{lines:?}"
    );
}

#[test]
fn path_only_changes_the_printed_address() {
    let folder = site();
    for (path, printed) in [
        ("docs", "docs"),
        ("/docs/", "docs/"),
        ("a b.html?x=1#top", "a%20b.html?x=1#top"),
        ("#top", "#top"),
        ("a:b", "a:b"),
    ] {
        let server = serve_with(folder.path(), &["--path", path]);
        let url = format!("http://localhost:{}/{printed}", server.port);
        assert_eq!(server.url, url);
        assert!(server.get("/docs/").text().contains("docs"));
    }
}

#[test]
fn base_is_where_the_folder_is_served_and_nothing_else() {
    let folder = site();
    fs::write(folder.path().join("404.html"), "lost").unwrap();
    let server = serve_with(folder.path(), &["--base", "/repo", "--path", "docs/?a#b"]);
    let url = format!("http://localhost:{}/repo/docs/?a#b", server.port);
    assert_eq!(server.url, url);
    for (path, text) in [
        ("/repo/", "<h1>index</h1>"),
        ("/repo/app.js", "export {}"),
        ("/repo/docs/", "<h1>docs</h1>"),
        ("/repo/list/", "b.txt"),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status(), "200", "{path}");
        assert!(answer.text().contains(text), "{path}");
    }
    for (path, location) in [
        ("/", "/repo/"),
        ("/repo", "/repo/"),
        ("/repo?a=b", "/repo/?a=b"),
        ("/repo/docs?a=b", "/repo/docs/?a=b"),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status(), "307", "{path}");
        assert_eq!(answer.header("location"), Some(location), "{path}");
    }
    for (path, is_of_site) in [
        ("/repo/missing", true),
        ("/repo//docs", true),
        ("/app.js", false),
        ("/repository/", false),
        ("//repo/docs", false),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status(), "404", "{path}");
        assert_eq!(answer.header("location"), None, "{path}");
        assert_eq!(answer.text() == "lost", is_of_site, "{path}");
        for header in Header::ALL {
            let expected = Mode::RequireCorp.value(header);
            assert_eq!(answer.header(header.name()), expected, "{path}");
        }
    }
    let refused = output(&[text(folder.path()), "--base", "repo"]);
    assert_eq!(refused.status.code(), Some(2));
}

/// What the server says beside the address, until it is asked for a page.
fn notes(folder: &Path, options: &[&str]) -> Vec<String> {
    let arguments = [&[text(folder), "-p", "0", "--verbose"], options].concat();
    let mut server = Server::spawn(mini_coi(&arguments).stderr(Stdio::piped()));
    server.get("/");
    let lines = BufReader::new(server.child.stderr.take().unwrap()).lines();
    let lines = lines.map(|line| line.unwrap());
    lines
        .take_while(|line| !line.contains("GET /"))
        .filter(|line| line.starts_with("note: "))
        .collect()
}

#[test]
fn site_that_was_built_for_another_path_is_noticed() {
    let repo =
        b"<script src=/repo/a/app.js></script><link rel=canonical href=https://x.test/repo/>";
    let told =
        "note: The site was built for /repo/, so its files are missing here. Add --base /repo/.";
    let built = folder(&[("index.html", repo), ("a/app.js", b"")]);
    assert_eq!(notes(built.path(), &[]), [told]);
    assert_eq!(notes(built.path(), &["--base", "/repo/"]), [""; 0]);
    // Nothing is missing where the addresses are relative, and where there is a folder of that name.
    let relative = b"<script src=a/app.js></script><link rel=canonical href=https://x.test/repo/>";
    let fine = folder(&[("index.html", relative), ("a/app.js", b"")]);
    assert_eq!(notes(fine.path(), &[]), [""; 0]);
    let within = folder(&[("index.html", repo), ("repo/a/app.js", b"")]);
    assert_eq!(notes(within.path(), &[]), [""; 0]);
}

#[cfg(target_os = "linux")]
#[test]
fn open_passes_the_address_to_the_browser() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = site();
    let told = folder.path().join("told");
    let made = std::process::Command::new("mkfifo").arg(&told).status();
    assert!(made.expect("mkfifo runs").success());
    // The launcher of every Linux desktop, here one that passes the address on.
    let browser = format!("#!/bin/sh\necho \"$1\" > '{}'\n", told.display());
    let launcher = folder.path().join("xdg-open");
    fs::write(&launcher, browser).unwrap();
    fs::set_permissions(&launcher, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = mini_coi(&[text(folder.path()), "-p", "0", "--open"]);
    let server = Server::spawn(command.env("PATH", folder.path()).stderr(Stdio::null()));
    // Reading a pipe waits for a writer.
    assert_eq!(fs::read_to_string(&told).unwrap().trim_end(), server.url);
}

#[test]
fn a_folder_is_its_index_or_a_listing_and_has_a_slash() {
    let folder = site();
    let server = serve_with(folder.path(), &[]);
    assert!(server.get("/").text().contains("<h1>index</h1>"));
    assert!(server.get("/docs/?a=b").text().contains("<h1>docs</h1>"));
    let redirect = server.get("/docs?a=b");
    assert_eq!(redirect.status(), "307");
    assert_eq!(redirect.header("location"), Some("/docs/?a=b"));

    let listing = server.get("/list/").text();
    let positions = ["../", "sub/", "a &amp; &lt;b&gt;.txt", "b.txt"]
        .map(|name| listing.find(&format!(">{name}</a>")).expect(name));
    assert!(
        positions.is_sorted(),
        "folders first, then by name: {listing}"
    );
    assert!(listing.contains(r#"href="./a%20%26%20%3Cb%3E.txt""#));
    assert_eq!(server.get("/list/a%20%26%20%3Cb%3E.txt").text(), "a");
}

#[test]
fn a_missing_page_is_404_html_and_keeps_its_status() {
    let (_folder, server) = serve(&[("404.html", b"<!doctype html>lost")]);
    for path in ["/missing", "/missing/", "/a/b.js"] {
        let answer = server.get(path);
        assert_eq!(answer.status(), "404", "{path}");
        assert_eq!(answer.text(), "<!doctype html>lost", "{path}");
    }
}

#[test]
fn a_single_page_application_answers_routes_but_no_files() {
    let folder = site();
    let server = serve_with(folder.path(), &["--spa"]);
    let page: &[(&str, &str)] = &[("Accept", "text/html,*/*;q=0.8")];
    for (path, headers) in [("/route", &[][..]), ("/a/b/", &[]), ("/user/a.b", page)] {
        let answer = server.ask_with("GET", path, headers);
        assert_eq!(answer.status(), "200", "{path}");
        assert!(answer.text().contains("<h1>index</h1>"), "{path}");
    }
    assert_eq!(server.get("/missing.js").status(), "404");
    assert_eq!(server.get("/app.js").text(), "export {}");
}

#[test]
fn every_file_has_the_type_that_browsers_insist_on() {
    let cases = [
        ("a.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.txt", "text/plain; charset=utf-8"),
        ("a.md", "text/markdown; charset=utf-8"),
        ("a.py", "text/plain; charset=utf-8"),
        ("a.js.map", "application/json"),
        ("a.json", "application/json"),
        ("a.webmanifest", "application/manifest+json"),
        ("a.wasm", "application/wasm"),
        ("a.svg", "image/svg+xml"),
        ("a.png", "image/png"),
        ("a.avif", "image/avif"),
        ("a.woff2", "font/woff2"),
        ("a.data", "application/octet-stream"),
        ("a.whl", "application/octet-stream"),
        ("a.pck", "application/octet-stream"),
        ("a", "application/octet-stream"),
    ];
    let files: Vec<_> = cases.iter().map(|(name, _)| (*name, &b"{}"[..])).collect();
    let (_folder, server) = serve(&files);
    for (name, mime) in cases {
        let answer = server.get(&format!("/{name}"));
        assert_eq!(answer.header("content-type"), Some(mime), "{name}");
    }
}

#[test]
fn other_encodings_are_not_labelled_utf_8() {
    let (_folder, server) = serve(&[
        ("latin.html", b"<meta charset=latin1>caf\xe9 au lait"),
        ("utf-16.html", b"\xff\xfe<\0p\0"),
        ("utf-8.html", "<p>café".as_bytes()),
    ]);
    for name in ["/latin.html", "/utf-16.html"] {
        assert_eq!(
            server.get(name).header("content-type"),
            Some("text/html"),
            "{name}"
        );
    }
    let answer = server.ask_with("GET", "/utf-8.html", &[("Range", "bytes=7-")]);
    assert_eq!(
        answer.header("content-type"),
        Some("text/html; charset=utf-8")
    );
}

#[test]
fn a_range_is_a_part_and_one_beyond_the_end_is_416() {
    let (_folder, server) = serve(&[("digits.bin", b"0123456789")]);
    let ask = |range| server.ask_with("GET", "/digits.bin", &[("Range", range)]);
    for (range, body, content_range) in [
        ("bytes=2-4", "234", "bytes 2-4/10"),
        ("bytes=7-", "789", "bytes 7-9/10"),
        ("bytes=-3", "789", "bytes 7-9/10"),
        ("bytes=5-99", "56789", "bytes 5-9/10"),
    ] {
        let answer = ask(range);
        assert_eq!(answer.status(), "206", "{range}");
        assert_eq!(answer.text(), body, "{range}");
        assert_eq!(
            answer.header("content-range"),
            Some(content_range),
            "{range}"
        );
    }
    let beyond = ask("bytes=10-");
    assert_eq!(beyond.status(), "416");
    assert_eq!(beyond.header("content-range"), Some("bytes */10"));
    // A unit that nobody knows, and several ranges, may be answered with everything.
    for range in ["lines=1-2", "bytes=0-1,3-4"] {
        let answer = ask(range);
        assert_eq!(
            (answer.status(), answer.text().as_str()),
            ("200", "0123456789"),
            "{range}"
        );
    }
}

#[test]
fn a_range_of_a_file_that_changed_is_the_whole_file() {
    let (_folder, server) = serve(&[("digits.bin", b"0123456789")]);
    let answer = server.get("/digits.bin");
    let validators = ["etag", "last-modified"].map(|name| answer.header(name).unwrap());
    for validator in validators {
        let headers = [("Range", "bytes=2-4"), ("If-Range", validator)];
        assert_eq!(
            server.ask_with("GET", "/digits.bin", &headers).status(),
            "206"
        );
    }
    for validator in ["\"other\"", "Thu, 01 Jan 1970 00:00:00 GMT"] {
        for range in ["bytes=2-4", "bytes=99-"] {
            let headers = [("Range", range), ("If-Range", validator)];
            let answer = server.ask_with("GET", "/digits.bin", &headers);
            assert_eq!(
                (answer.status(), answer.body.len()),
                ("200", 10),
                "{validator} {range}"
            );
        }
    }
}

#[test]
fn an_unchanged_file_is_304_and_a_changed_one_is_sent() {
    let (folder, server) = serve(&[("a.js", b"1")]);
    let first = server.get("/a.js");
    let (etag, modified) = (
        first.header("etag").unwrap(),
        first.header("last-modified").unwrap(),
    );
    let weak = format!("W/{etag}");
    for header in [
        ("If-None-Match", etag),
        ("If-None-Match", weak.as_str()),
        ("If-None-Match", "*"),
        ("If-Modified-Since", modified),
    ] {
        let answer = server.ask_with("GET", "/a.js", &[header]);
        assert_eq!(answer.status(), "304", "{header:?}");
        assert!(answer.body.is_empty());
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
    }
    fs::write(folder.path().join("a.js"), "22").unwrap();
    let answer = server.ask_with("GET", "/a.js", &[("If-None-Match", etag)]);
    assert_eq!((answer.status(), answer.text().as_str()), ("200", "22"));
}

#[test]
fn head_has_the_headers_of_get_and_no_body() {
    let folder = site();
    let large = vec![b'a'; 100_000];
    fs::write(folder.path().join("large.js"), large).unwrap();
    let server = serve_with(folder.path(), &[]);
    for path in ["/", "/app.js", "/large.js", "/list/", "/docs", "/missing"] {
        for encoding in ["identity", "br"] {
            let headers = [("Accept-Encoding", encoding)];
            let [get, head] = ["GET", "HEAD"].map(|method| server.ask_with(method, path, &headers));
            assert!(head.body.is_empty(), "{path}");
            assert_eq!(head.status(), get.status(), "{path}");
            for name in [
                "content-type",
                "content-length",
                "content-encoding",
                "etag",
                "location",
            ] {
                assert_eq!(head.header(name), get.header(name), "{path}: {name}");
            }
        }
    }
}

#[test]
fn other_methods_are_refused() {
    let folder = site();
    let server = serve_with(folder.path(), &[]);
    for method in ["POST", "PUT", "DELETE", "PATCH"] {
        for path in ["/", "/missing", "//docs"] {
            let answer = server.ask(method, path);
            assert_eq!(answer.status(), "405", "{method} {path}");
            assert_eq!(answer.header("allow"), Some("GET,HEAD"), "{method} {path}");
        }
    }
}

#[test]
fn preflight_of_another_origin_is_permitted() {
    let folder = site();
    for (options, origin) in [(&[][..], Some("*")), (&["--mode", "none"], None)] {
        let server = serve_with(folder.path(), options);
        let asked = [
            ("Origin", "https://a.example"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "x-own"),
        ];
        let answer = server.ask_with("OPTIONS", "/", &asked);
        assert_eq!(answer.status(), "204");
        assert_eq!(answer.header("access-control-allow-headers"), Some("*"));
        assert_eq!(answer.header("access-control-allow-origin"), origin);
    }
}

#[test]
fn compressed_files_of_game_engines_are_sent_with_their_encoding() {
    const NAMES: [(&str, Option<&str>, &str); 12] = [
        ("web.wasm.br", Some("br"), "application/wasm"),
        ("web.wasm.gz", Some("gzip"), "application/wasm"),
        ("web.framework.js.br", Some("br"), "text/javascript"),
        ("web.data.gz", Some("gzip"), "application/octet-stream"),
        ("web.symbols.json.gz", Some("gzip"), "application/json"),
        ("icon.svgz", Some("gzip"), "image/svg+xml"),
        ("files.tar.gz", None, "application/gzip"),
        ("backup.gz", None, "application/gzip"),
        ("main.ts", None, "text/javascript; charset=utf-8"),
        ("list.m3u8", None, "application/vnd.apple.mpegurl"),
        ("game.pck", None, "application/octet-stream"),
        ("a.js", None, "text/javascript; charset=utf-8"),
    ];
    let (_folder, server) = serve(&NAMES.map(|(name, ..)| (name, &b"x"[..])));
    for (name, encoding, kind) in NAMES {
        for accepted in ["gzip, br", "identity"] {
            let fields = [("Accept-Encoding", accepted)];
            let answer = server.ask_with("GET", &format!("/{name}"), &fields);
            assert_eq!(answer.header("content-encoding"), encoding, "{name}");
            assert_eq!(answer.header("content-type"), Some(kind), "{name}");
            assert_eq!(answer.text(), "x", "{name}");
        }
    }
}

/// The status line that a server answers some bytes with.
fn status_of(server: &Server, bytes: &str) -> String {
    let mut stream = server.connect();
    stream.write_all(bytes.as_bytes()).unwrap();
    Answer::read(&mut stream).status().to_owned()
}

#[test]
fn only_known_names_of_this_machine_are_answered() {
    let folder = site();
    let ask = |options: &[&str], host: &str| {
        let server = serve_with(folder.path(), options);
        status_of(
            &server,
            &format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"),
        )
    };
    for host in ["localhost", "127.0.0.1:8080", "[::1]:1", "app.localhost"] {
        assert_eq!(ask(&[], host), "200", "{host}");
    }
    for host in ["evil.example", "192.0.2.1", "localhost.evil.example", ""] {
        assert_ne!(ask(&["--mode", "none"], host), "200", "{host}");
    }
    assert_eq!(ask(&["--host"], "192.0.2.1:8080"), "200");
    assert_eq!(ask(&["--host"], "evil.example"), "403");
    assert_eq!(ask(&["--allowed-host", "my.test"], "MY.test:80"), "200");
}

#[test]
fn malformed_requests_are_no_fault_of_the_server() {
    let folder = folder(&[("empty.txt", b""), ("a.txt", b"0123456789")]);
    let server = serve_with(folder.path(), &[]);
    for (request, status) in [
        ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400"),
        (
            "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "400",
        ),
        (
            "GET a.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "400",
        ),
    ] {
        assert_eq!(status_of(&server, request), status, "{request}");
    }
    let range = |path, range| server.ask_with("GET", path, &[("Range", range)]);
    let nothing = range("/empty.txt", "bytes=0-0");
    assert_eq!(
        (nothing.status(), nothing.header("content-range")),
        ("200", None)
    );
    let rest = range("/a.txt", "bytes=8-18446744073709551616");
    assert_eq!((rest.status(), rest.text().as_str()), ("206", "89"));
}

#[test]
fn piece_of_a_video_is_no_script() {
    let (_folder, server) = serve(&[("a.ts", b"let a: number"), ("b.ts", b"G\x40\x00\xff\x80")]);
    for (path, kind) in [
        ("/a.ts", "text/javascript; charset=utf-8"),
        ("/b.ts", "video/mp2t"),
    ] {
        assert_eq!(
            server.get(path).header("content-type"),
            Some(kind),
            "{path}"
        );
    }
}

#[test]
fn client_that_never_finishes_its_request_is_given_up() {
    let folder = site();
    let server = serve_with(folder.path(), &[]);
    let mut stream = server.connect();
    let longest = Some(Duration::from_mins(2));
    stream.set_read_timeout(longest).unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n")
        .unwrap();
    // It ends when the server closes the connection, after half a minute.
    let mut told = Vec::new();
    stream
        .read_to_end(&mut told)
        .expect("the connection is closed");
    assert!(!told.starts_with(b"HTTP/1.1 200"));
    assert_eq!(server.get("/").status(), "200");
}

#[test]
fn log_cannot_control_the_terminal() {
    let folder = site();
    let mut command = mini_coi(&[text(folder.path()), "-p", "0", "-v"]);
    let mut server = Server::spawn(command.stderr(Stdio::piped()));
    let lines = BufReader::new(server.child.stderr.take().unwrap()).lines();
    status_of(
        &server,
        "GET /a\u{9b}31mred HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    );
    let line = lines
        .map(|line| line.unwrap())
        .find(|line| line.contains("red"));
    let line = line.expect("the request is logged");
    assert!(!line.contains(char::is_control), "{line:?}");
}

#[test]
fn a_compressed_file_beside_the_file_is_preferred() {
    let (_folder, server) = serve(&[
        ("a.js", b"plain"),
        ("a.js.br", b"made by brotli"),
        ("a.js.gz", b"made by gzip"),
    ]);
    for (accepted, encoding, body) in [
        ("gzip, br", Some("br"), "made by brotli"),
        ("gzip", Some("gzip"), "made by gzip"),
        ("br;q=0, gzip", Some("gzip"), "made by gzip"),
        ("identity", None, "plain"),
    ] {
        let answer = server.ask_with("GET", "/a.js", &[("Accept-Encoding", accepted)]);
        assert_eq!(answer.header("content-encoding"), encoding, "{accepted}");
        assert_eq!(answer.text(), body, "{accepted}");
        assert_eq!(answer.header("vary"), Some("accept-encoding"), "{accepted}");
        let mime = answer.header("content-type");
        assert_eq!(mime, Some("text/javascript; charset=utf-8"), "{accepted}");
    }
}

#[test]
fn outdated_compressed_file_is_not_sent() {
    let (folder, server) = serve(&[
        ("a.js", b"new"),
        ("a.js.br", b"old brotli"),
        ("a.js.gz", b"new gzip"),
    ]);
    let now = SystemTime::now();
    let age = |name: &str, seconds| {
        let file = File::options().write(true).open(folder.path().join(name));
        let time = now - Duration::from_secs(seconds);
        file.unwrap().set_modified(time).unwrap();
    };
    let ask = |path, accepted| server.ask_with("GET", path, &[("Accept-Encoding", accepted)]);
    age("a.js", 10);
    age("a.js.br", 11);
    // One of the same time was made of it, and keeps its time as `gzip` does.
    age("a.js.gz", 10);
    assert_eq!(ask("/a.js", "br, gzip").text(), "new gzip");
    assert_eq!(ask("/a.js", "br").text(), "new");
    assert_eq!(ask("/a.js", "br").header("content-encoding"), None);
    // A request for its own name gets it.
    for path in ["/a.js.br", "/a.js%2ebr"] {
        assert_eq!(ask(path, "br").text(), "old brotli", "{path}");
    }
    age("a.js.br", 9);
    assert_eq!(ask("/a.js", "br").text(), "old brotli");
}

#[test]
fn text_is_compressed_on_the_fly_and_what_gains_nothing_is_not() {
    let zeros = vec![b'0'; 20_000];
    let huge = vec![b'0'; 17 << 20];
    let (_folder, server) = serve(&[
        ("a.js", &zeros),
        ("a.wasm", &zeros),
        ("a.svg", &zeros),
        ("a.png", &zeros),
        ("a.zip", &zeros),
        ("tiny.js", b"0"),
        ("huge.js", &huge),
    ]);
    for (name, is_compressed) in [
        ("a.js", true),
        ("a.wasm", true),
        ("a.svg", true),
        ("a.png", false),
        ("a.zip", false),
        ("tiny.js", false),
        ("huge.js", false),
    ] {
        for encoding in ["br", "gzip"] {
            let headers = [("Accept-Encoding", encoding)];
            let answer = server.ask_with("GET", &format!("/{name}"), &headers);
            let expected = is_compressed.then_some(encoding);
            assert_eq!(answer.header("content-encoding"), expected, "{name}");
            let is_smaller = answer.body.len() < 1000;
            assert_eq!(is_smaller, is_compressed || name == "tiny.js", "{name}");
            // Two compressors give different bytes, so the name of the bytes must be weak.
            let is_weak = answer.header("etag").unwrap().starts_with("W/");
            assert_eq!(is_weak, is_compressed, "{name}");
        }
    }
    let headers = [("Accept-Encoding", "br"), ("Range", "bytes=0-1999")];
    let part = server.ask_with("GET", "/a.js", &headers);
    assert_eq!((part.status(), part.body.len()), ("206", 2000));
}

#[test]
fn no_address_leads_out_of_the_folder() {
    let outer = folder(&[("secret.txt", b"secret"), ("site/index.html", b"fine")]);
    let server = serve_with(&outer.path().join("site"), &["--hidden", "--follow"]);
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/.%2e/secret.txt",
        "/x/../../secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%252e%252e/secret.txt",
        "/..%c0%afsecret.txt",
        "/..%00/secret.txt",
        "/index.html%00.txt",
        "//secret.txt",
        "/%2fsecret.txt",
        "/../",
        "/%2e%2e/",
        "/../site/../secret.txt",
    ] {
        let answer = server.get(path);
        assert!(
            ["404", "400"].contains(&answer.status()),
            "{path}: {}",
            answer.status()
        );
        assert!(!answer.text().contains("secret<"), "{path}");
        assert_ne!(answer.text(), "secret", "{path}");
    }
    // The whole path of a file, as if the folder were the root of the disk.
    let path = format!("/{}", outer.path().join("secret.txt").display());
    assert_eq!(server.get(&path).status(), "404");
}

#[test]
fn no_address_redirects_to_another_host() {
    let (_folder, server) = serve(&[("example.org/a.txt", b"a")]);
    assert_eq!(
        server.get("/example.org").header("location"),
        Some("/example.org/")
    );
    for path in [
        "//example.org",
        "///example.org",
        "/\\example.org",
        "/%2fexample.org",
    ] {
        assert_eq!(server.get(path).header("location"), None, "{path}");
    }
}

#[test]
fn dotfiles_need_hidden() {
    let files: [(&str, &[u8]); 3] = [
        (".env", b"hidden"),
        (".git/config", b"hidden"),
        ("a/.b/c.txt", b"hidden"),
    ];
    let (folder, server) = serve(&files);
    let hidden = serve_with(folder.path(), &["--hidden"]);
    for path in ["/.env", "/%2eenv", "/.git/config", "/a/.b/c.txt"] {
        assert_eq!(server.get(path).status(), "404", "{path}");
        assert_eq!(hidden.get(path).text(), "hidden", "{path}");
    }
    assert_eq!(server.get("/.git/").status(), "404");
    assert!(!server.get("/").text().contains(".env"));
    assert!(hidden.get("/").text().contains(".env"));
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_need_follow() {
    use std::os::unix::fs::symlink;
    let outer = folder(&[
        ("out/secret.txt", b"secret"),
        ("site/real.txt", b"real"),
        ("site/.hidden.txt", b"hidden"),
    ]);
    let site = outer.path().join("site");
    symlink(outer.path().join("out"), site.join("folder")).unwrap();
    symlink("../out/secret.txt", site.join("file.txt")).unwrap();
    symlink("real.txt", site.join("inside.txt")).unwrap();
    symlink(".hidden.txt", site.join("unhidden.txt")).unwrap();
    symlink("loop.txt", site.join("loop.txt")).unwrap();
    let server = serve_with(&site, &[]);
    for path in [
        "/folder/secret.txt",
        "/folder/",
        "/folder",
        "/file.txt",
        "/unhidden.txt",
        "/loop.txt",
    ] {
        assert_eq!(server.get(path).status(), "404", "{path}");
    }
    assert_eq!(server.get("/inside.txt").text(), "real");
    let listing = server.get("/").text();
    assert!(
        listing.contains("inside.txt") && !listing.contains("file.txt"),
        "{listing}"
    );

    let follow = serve_with(&site, &["--follow"]);
    assert_eq!(follow.get("/folder/secret.txt").text(), "secret");
    assert_eq!(follow.get("/file.txt").text(), "secret");
    assert!(follow.get("/folder/").text().contains("secret.txt"));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_file() {
    let folder = site();
    fs::remove_file(folder.path().join("index.html")).unwrap();
    let pipes = ["pipe", "index.html"].map(|name| folder.path().join(name));
    let made = std::process::Command::new("mkfifo").args(&pipes).status();
    assert!(made.expect("mkfifo runs").success());
    let server = serve_with(folder.path(), &[]);
    assert_eq!(server.get("/pipe").status(), "404");
    assert_eq!(server.get("/index.html").status(), "404");
}

#[test]
fn unservable_folder_is_an_error_with_a_remedy() {
    let folder = site();
    let file = folder.path().join("app.js");
    for path in ["no-such-folder", text(&file)] {
        let output = output(&[path]);
        assert_eq!(output.status.code(), Some(2), "{path}");
        let stderr = stderr(&output);
        assert!(
            stderr.starts_with(&format!(
                "error[no-folder]: Cannot read the folder: `{path}`: "
            )),
            "{stderr}"
        );
        assert!(stderr.contains("--help"), "{stderr}");
        assert!(output.stdout.is_empty(), "{path}");
    }
    for port in ["65536", "http", "-1"] {
        let output = output(&[text(folder.path()), &format!("--port={port}")]);
        assert_eq!(output.status.code(), Some(2), "{port}");
        assert!(
            stderr(&output).starts_with("error[usage]: invalid value"),
            "{port}"
        );
    }
    let output = output(&[text(folder.path()), "--mode", "dip", "--coep"]);
    assert!(stderr(&output).starts_with("error[usage]: "));
}

#[test]
fn the_script_is_saved_to_a_file_or_a_folder() {
    let built = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/mini-coi.js")).unwrap();
    let folder = folder(&[("old.js", b"old")]);
    let saved = folder.path().join("mini-coi.js");
    let named = folder.path().join("old.js");
    for (option, place, file) in [
        ("-sw", folder.path(), &saved),
        ("--service-worker", &named, &named),
    ] {
        let output = output(&[option, text(place)]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), format!("{}\n", file.display()));
        assert!(fs::read(file).unwrap() == built);
    }
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        2,
        "nothing else is left"
    );

    let output = output(&["-sw", text(&folder.path().join("missing/a.js"))]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error[write]: Cannot write a file: `"));
}

/// What is logged of two requests, with these variables.
fn log(variables: &[(&str, &str)]) -> Vec<String> {
    let folder = site();
    let mut command = mini_coi(&[text(folder.path()), "-p", "0", "-v"]);
    command.envs(variables.iter().copied());
    let mut server = Server::spawn(command.stderr(Stdio::piped()));
    let lines = BufReader::new(server.child.stderr.take().unwrap()).lines();
    server.get("/app.js?a");
    server.ask("HEAD", "/missing");
    let mut lines = lines.map(|line| line.unwrap());
    assert!(lines.next().unwrap().starts_with("Serving "));
    lines.take(2).collect()
}

#[test]
fn log_has_no_colours_outside_a_terminal() {
    let plain = ["200 GET /app.js?a", "404 HEAD /missing"];
    assert_eq!(log(&[]), plain);
    assert_eq!(log(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]), plain);
    let coloured = log(&[("CLICOLOR_FORCE", "1")]);
    assert!(
        coloured[0].starts_with("\x1b[32m200\x1b[0m GET"),
        "{coloured:?}"
    );
}

#[cfg(unix)]
#[test]
fn script_behind_a_link_is_replaced_at_its_target() {
    let folder = folder(&[("real.js", b"old")]);
    let link = folder.path().join("link.js");
    std::os::unix::fs::symlink("real.js", &link).unwrap();
    assert_eq!(output(&["-sw", text(&link)]).status.code(), Some(0));
    assert!(link.is_symlink());
    assert!(fs::metadata(folder.path().join("real.js")).unwrap().len() > 1000);
}

#[test]
fn a_watched_page_learns_of_changes() {
    let page = b"<!doctype html><p>one";
    let folder = folder(&[("index.html", page), ("index.html.br", b"stale")]);
    let server = serve_with(folder.path(), &["--watch"]);
    let answer = server.ask_with("GET", "/", &[("Accept-Encoding", "identity")]);
    assert!(
        answer.body.starts_with(page),
        "the page itself is as it was"
    );
    let script = answer.text();
    let path = script
        .split_once("data-event-stream=\"")
        .and_then(|(_, rest)| rest.split('"').next())
        .expect("a script is appended");
    // Nothing that has the script may come back from a cache when nothing is watched any more.
    assert_eq!(
        answer.header("etag").or(answer.header("last-modified")),
        None
    );
    let brotli = server.ask_with("GET", "/", &[("Accept-Encoding", "br")]);
    assert_ne!(brotli.text(), "stale");

    let mut stream = server.connect();
    stream
        .write_all(request("GET", path, &[]).as_bytes())
        .unwrap();
    let mut events = BufReader::new(stream).lines().map(|line| line.unwrap());
    assert!(events.any(|line| line == "event: init"));
    fs::write(folder.path().join("index.html"), "two").unwrap();
    assert!(events.any(|line| line == "event: reload"));
    assert!(server.get("/").text().starts_with("two"));
}

#[test]
fn unwatched_page_is_served_byte_for_byte() {
    let (_folder, server) = serve(&[("index.html", b"<p>")]);
    assert_eq!(server.get("/").text(), "<p>");
    assert_eq!(server.get("/.mini-coi-watch/event-stream").status(), "404");
}

/// Takes any certificate, and remembers it.
#[derive(Debug)]
struct Curious(std::sync::Mutex<Vec<rustls::pki_types::CertificateDer<'static>>>);

impl rustls::client::danger::ServerCertVerifier for Curious {
    fn verify_server_cert(
        &self,
        certificate: &rustls::pki_types::CertificateDer<'_>,
        _: &[rustls::pki_types::CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: rustls::pki_types::UnixTime,
    ) -> Result<rustls::client::danger::ServerCertVerified, rustls::Error> {
        self.0
            .lock()
            .unwrap()
            .push(certificate.clone().into_owned());
        Ok(rustls::client::danger::ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &rustls::pki_types::CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Err(rustls::Error::General("TLS 1.2 is not asked for".into()))
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &rustls::pki_types::CertificateDer<'_>,
        _: &rustls::DigitallySignedStruct,
    ) -> Result<rustls::client::danger::HandshakeSignatureValid, rustls::Error> {
        Ok(rustls::client::danger::HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<rustls::SignatureScheme> {
        rustls::crypto::ring::default_provider()
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// Asks over TLS as somebody who takes any certificate, and tells which one it was.
fn certificate(server: &Server) -> (Answer, rustls::pki_types::CertificateDer<'static>) {
    let curious = Arc::new(Curious(std::sync::Mutex::default()));
    let config = rustls::ClientConfig::builder()
        .dangerous()
        .with_custom_certificate_verifier(curious.clone())
        .with_no_client_auth();
    let answer = ask_over_tls(server, config, "localhost");
    let certificate = curious.0.lock().unwrap().remove(0);
    (answer, certificate)
}

fn ask_over_tls(server: &Server, config: rustls::ClientConfig, name: &str) -> Answer {
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let connection = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
    let mut stream = rustls::StreamOwned::new(connection, server.connect());
    stream
        .write_all(request("GET", "/", &[]).as_bytes())
        .unwrap();
    Answer::read(&mut stream)
}

#[test]
fn https_has_a_certificate_that_is_good_for_localhost_once_it_is_trusted() {
    let folder = site();
    let server = serve_with(folder.path(), &["--https"]);
    assert!(server.url.starts_with("https://localhost:"));

    let (answer, certificate) = certificate(&server);
    assert_eq!(
        answer.header("cross-origin-opener-policy"),
        Some("same-origin")
    );

    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate).unwrap();
    let config = rustls::ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    for name in ["localhost", "127.0.0.1", "::1"] {
        let answer = ask_over_tls(&server, config.clone(), name);
        assert!(answer.text().contains("<h1>index</h1>"), "{name}");
    }
}

/// Serves over TLS with this folder for data. Returns the certificate, and what people are told.
#[cfg(unix)]
fn serve_over_tls(data: &Path) -> (rustls::pki_types::CertificateDer<'static>, String) {
    let folder = site();
    let mut command = mini_coi(&[text(folder.path()), "-p", "0", "--https"]);
    // Systems of Apple have the folder below that of the user.
    command.env("HOME", data).env("XDG_DATA_HOME", data);
    let mut server = Server::spawn(command.stderr(Stdio::piped()));
    let (answer, certificate) = certificate(&server);
    assert_eq!(answer.status(), "200");
    interrupt(&server.child);
    let mut told = String::new();
    let mut stderr = server.child.stderr.take().unwrap();
    stderr.read_to_string(&mut told).unwrap();
    (certificate, told)
}

#[cfg(unix)]
#[test]
fn certificate_is_kept_and_its_key_is_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let data = tempfile::tempdir().unwrap();
    let (first, told) = serve_over_tls(data.path());
    assert!(told.starts_with("note: The certificate is new, "), "{told}");
    let (second, told) = serve_over_tls(data.path());
    assert_eq!(first, second);
    assert!(told.starts_with("Serving "), "{told}");

    let mut folders = vec![data.path().to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let place = if path.is_dir() {
                &mut folders
            } else {
                &mut files
            };
            place.push(path);
        }
    }
    let [kept] = files.try_into().expect("one file");
    let mode = fs::metadata(&kept).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    // A damaged one, and one whose key is that of another, are replaced.
    let good = fs::read_to_string(&kept).unwrap();
    let other = tempfile::tempdir().unwrap();
    let (_, _) = serve_over_tls(other.path());
    let other = other.path().join(kept.strip_prefix(data.path()).unwrap());
    let other = fs::read_to_string(other).unwrap();
    let key = "-----BEGIN PRIVATE KEY-----";
    let (own, _) = good.split_once(key).unwrap();
    let (_, strange) = other.split_once(key).unwrap();
    for bad in ["", "no certificate", own, &format!("{own}{key}{strange}")] {
        fs::write(&kept, bad).unwrap();
        let (new, told) = serve_over_tls(data.path());
        assert!(new != first && told.starts_with("note: The certificate is new, "));
        assert_eq!(serve_over_tls(data.path()).0, new, "{bad}");
    }
}

#[cfg(unix)]
#[test]
fn certificate_that_cannot_be_saved_is_still_used() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("file");
    fs::write(&file, "no folder").unwrap();
    let (_, told) = serve_over_tls(&file);
    assert!(
        told.starts_with("note: The certificate cannot be saved, so each device warns"),
        "{told}"
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "no folder");
}

#[cfg(unix)]
#[test]
fn interrupt_ends_it_with_open_connections() {
    let folder = site();
    File::create(folder.path().join("large.bin"))
        .and_then(|file| file.set_len(1 << 30))
        .unwrap();
    for options in [&[][..], &["--https"], &["--watch", "--host"]] {
        let mut server = serve_with(folder.path(), options);
        let _idle = server.connect();
        let mut download = server.connect();
        let asked = request("GET", "/large.bin", &[]);
        // Over TLS this is just a client that never ends its handshake.
        download.write_all(asked.as_bytes()).unwrap();
        download.read_exact(&mut [0; 1]).unwrap_or_default();
        interrupt(&server.child);
        let status = server.child.wait().expect("it ends");
        assert_eq!(status.code(), Some(0), "{options:?}: {status}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn two_gigabytes_are_served_whole_and_by_range_from_a_few_megabytes_of_memory() {
    const SIZE: u64 = 2 << 30;
    let folder = site();
    File::create(folder.path().join("large.bin"))
        .and_then(|file| file.set_len(SIZE))
        .unwrap();
    let server = serve_with(folder.path(), &[]);
    let mut stream = server.connect();
    stream
        .write_all(request("GET", "/large.bin", &[]).as_bytes())
        .unwrap();
    let received = std::io::copy(&mut stream, &mut std::io::sink()).unwrap();
    assert!(received > SIZE, "{received}");
    let range = format!("bytes=1-{}", SIZE - 2);
    let asked = request("GET", "/large.bin", &[("Range", &range)]);
    let mut stream = BufReader::new(server.connect());
    stream.get_mut().write_all(asked.as_bytes()).unwrap();
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 206 "), "{line}");
    while line != "\r\n" {
        line.clear();
        stream.read_line(&mut line).unwrap();
    }
    let received = std::io::copy(&mut stream, &mut std::io::sink()).unwrap();
    assert_eq!(received, SIZE - 2);
    let status = fs::read_to_string(format!("/proc/{}/status", server.child.id())).unwrap();
    let peak: u64 = status
        .lines()
        .find_map(|line| {
            line.strip_prefix("VmHWM:")?
                .trim()
                .strip_suffix(" kB")?
                .parse()
                .ok()
        })
        .expect("the peak of its memory");
    assert!(peak < 64 * 1024, "{peak} kB");
}

#[test]
fn file_with_a_time_beyond_http_is_served() {
    let (folder, server) = serve(&[("old.txt", b"old")]);
    let file = File::options()
        .write(true)
        .open(folder.path().join("old.txt"))
        .unwrap();
    let day = Duration::from_hours(24);
    let times = [
        SystemTime::UNIX_EPOCH - day,
        SystemTime::UNIX_EPOCH + 8100 * 365 * day,
    ];
    // A file system may not know the time either; then it is an ordinary file.
    for time in times {
        // A file system that does not know the time leaves an ordinary file, which is fine too.
        let _ = file.set_modified(time);
        let answer = server.get("/old.txt");
        assert_eq!((answer.status(), answer.text().as_str()), ("200", "old"));
    }
}
