//! `mini-coi check`, run as a user runs it, on folders and on servers of two origins.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::binary::{Server, mini_coi, output, stderr, stdout, text};

const TAG: &str = r#"<script src="/mini-coi.js" scope="./"></script>"#;
const SCRIPT: &str = include_str!("../../dist/mini-coi.js");

/// The files of a site.
type Files<'a> = &'a [(&'a str, &'a str)];

fn folder(files: Files<'_>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

/// A page with the tag first, and this in its head and body.
fn page(head: &str, body: &str) -> String {
    format!("<!doctype html><html><head>{TAG}\n{head}</head><body>\n{body}\n</body></html>")
}

/// A folder with the script and a page.
fn site(head: &str, body: &str) -> TempDir {
    folder(&[("mini-coi.js", SCRIPT), ("index.html", &page(head, body))])
}

/// What the command said.
struct Report {
    code: i32,
    json: Value,
}

impl Report {
    fn of(output: &Output) -> Report {
        let text = stdout(output);
        let json = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{error}: {text}\n{}", stderr(output)));
        let code = output.status.code().expect("an exit code");
        Report { code, json }
    }

    fn findings(&self) -> &[Value] {
        self.json["findings"].as_array().expect("findings")
    }

    fn codes(&self) -> BTreeSet<&str> {
        let findings = self.findings().iter();
        findings
            .map(|found| found["code"].as_str().expect("a code"))
            .collect()
    }

    /// The only finding with a code.
    fn one(&self, code: &str) -> &Value {
        let mut found = self.findings().iter().filter(|found| found["code"] == code);
        match (found.next(), found.next()) {
            (Some(one), None) => one,
            _ => panic!("not one {code}: {:#}", self.json),
        }
    }

    fn subjects(&self, code: &str) -> Vec<&str> {
        let found = self.findings().iter().filter(|found| found["code"] == code);
        found
            .map(|found| found["subject"].as_str().expect("a subject"))
            .collect()
    }
}

fn check(target: &str, options: &[&str]) -> Report {
    Report::of(&output(&[&["check", target, "--json"], options].concat()))
}

fn check_folder(folder: &TempDir, options: &[&str]) -> Report {
    check(text(folder.path()), options)
}

/// Every code that the program knows.
fn codes() -> BTreeSet<String> {
    let output = output(&["check", "--ignore", "no-such-code"]);
    assert_eq!(output.status.code(), Some(2));
    let text = stderr(&output);
    let (_, list) = text.split_once("[possible values: ").expect("a list");
    let (list, _) = list.split_once(']').expect("its end");
    list.split(", ")
        .map(|code| code.trim().to_owned())
        .collect()
}

/// What a server answers: status, headers, body.
type Answer = (u16, Vec<(&'static str, String)>, String);

/// A web server of this process.
struct Web {
    /// Its address, without a slash at the end.
    url: String,
    requests: Arc<AtomicUsize>,
    _runtime: Runtime,
}

impl Web {
    /// Answers these paths; the others do not exist.
    fn start(answers: impl Into<HashMap<&'static str, Answer>>) -> Web {
        let answers = Arc::new(answers.into());
        let requests = Arc::new(AtomicUsize::new(0));
        let count = requests.clone();
        let answer = move |request: Request<Body>| {
            let (answers, count) = (answers.clone(), count.clone());
            async move {
                count.fetch_add(1, Ordering::Relaxed);
                let (status, headers, body) = match answers.get(request.uri().path()) {
                    Some(answer) => answer.clone(),
                    None => (404, Vec::new(), "missing".to_owned()),
                };
                let mut response = Response::builder().status(status);
                for (name, value) in headers {
                    // Some hosts allow any origin that asks.
                    let value = match request.headers().get("origin") {
                        Some(origin) if value == "ECHO" => origin.to_str().unwrap().to_owned(),
                        None if value == "ECHO" => continue,
                        _ => value,
                    };
                    response = response.header(name, value);
                }
                response.body(Body::from(body)).expect("a response")
            }
        };
        let runtime = Runtime::new().expect("a runtime");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        listener.set_nonblocking(true).expect("it can be set");
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, Router::new().fallback(answer)).await
        });
        Web {
            url,
            requests,
            _runtime: runtime,
        }
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

fn html(body: impl Into<String>) -> Answer {
    (200, vec![("content-type", "text/html".into())], body.into())
}

fn with(mut answer: Answer, headers: &[(&'static str, &str)]) -> Answer {
    answer.1.extend(
        headers
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned())),
    );
    answer
}

fn javascript(body: &str) -> Answer {
    (
        200,
        vec![("content-type", "text/javascript".into())],
        body.into(),
    )
}

fn image(headers: &[(&'static str, &str)]) -> Answer {
    with(
        (
            200,
            vec![("content-type", "image/png".into())],
            "png".into(),
        ),
        headers,
    )
}

const OPENER: (&str, &str) = ("cross-origin-opener-policy", "same-origin");
const EMBEDDER: (&str, &str) = ("cross-origin-embedder-policy", "require-corp");

/// A code, a folder where it is found, and one where it nearly is.
struct Case {
    code: &'static str,
    fires: TempDir,
    nearly: TempDir,
    options: &'static [&'static str],
}

/// The codes that only need the content of a folder.
fn cases() -> Vec<Case> {
    let case = |code, fires, nearly| Case {
        code,
        fires,
        nearly,
        options: &[],
    };
    let with_page = |page: &str| folder(&[("mini-coi.js", SCRIPT), ("index.html", page)]);
    let with_file = |name: &str, content: &str| {
        folder(&[
            ("mini-coi.js", SCRIPT),
            ("index.html", &page("", "")),
            (name, content),
        ])
    };
    let head = |head: &str| with_page(&format!("<head>{head}</head>"));
    let csp =
        |policy: &str| format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    vec![
        case(
            "tag-missing",
            with_page("<!doctype html><title>a</title>"),
            // A part of a page, a page of AMP, a block of data.
            folder(&[
                ("mini-coi.js", SCRIPT),
                ("part.html", "<p>Hello"),
                ("amp.html", "<!doctype html><html amp><title>a</title>"),
                ("index.html", &page("", "")),
            ]),
        ),
        case(
            "not-found-page",
            with_file(
                "404.html",
                r#"<title>a</title><script src="mini-coi.js"></script>"#,
            ),
            with_file("404.html", &page("", "")),
        ),
        case(
            "tag-not-first",
            head(&format!(r#"<link rel="stylesheet" href="a.css">{TAG}"#)),
            head(&format!(
                r#"<meta charset="utf-8"><title>a</title><!-- <script src=a.js> -->
                <link rel="icon" href="a.png"><script type="importmap">{{}}</script>
                <template><script src="a.js"></script></template>
                <script>window.coi = {{ quiet: true }}</script>{TAG}"#
            )),
        ),
        case(
            "tag-duplicated",
            head(&format!("{TAG}{TAG}")),
            head(&format!("{TAG}<!-- {TAG} -->")),
        ),
        case(
            "tag-is-module",
            head(r#"<script type="module" src="/mini-coi.js"></script>"#),
            head(r#"<script type="text/javascript" src="/mini-coi.js"></script>"#),
        ),
        case(
            "script-missing",
            folder(&[("index.html", &page("", ""))]),
            folder(&[
                ("mini-coi.js", SCRIPT),
                (
                    "index.html",
                    r#"<title>a</title><script src="./mini-coi.js?v=1"></script>"#,
                ),
            ]),
        ),
        case(
            "script-elsewhere",
            head(r#"<script src="https://cdn.example/mini-coi.js"></script>"#),
            head(&format!(
                r#"{TAG}<script src="https://cdn.example/recoil.js"></script>"#
            )),
        ),
        case(
            "script-stale",
            folder(&[
                ("mini-coi.js", &SCRIPT.replace("mini-coi 1", "mini-coi 0")),
                ("index.html", &page("", "")),
            ]),
            // Under its old name.
            folder(&[
                ("coi-serviceworker.js", SCRIPT),
                (
                    "index.html",
                    r#"<head><script src="coi-serviceworker.js"></script></head>"#,
                ),
            ]),
        ),
        case(
            "script-replaced",
            folder(&[
                (
                    "coi.js",
                    "/*! coi-serviceworker v0.1.7 - Guido Zuidhof and contributors */",
                ),
                (
                    "index.html",
                    r#"<head><script src="coi.js"></script></head>"#,
                ),
            ]),
            with_file("coins.js", "// coi-serviceworker is not used here\n"),
        ),
        case(
            "scope-above-script",
            folder(&[
                ("js/mini-coi.js", SCRIPT),
                (
                    "index.html",
                    r#"<head><script src="js/mini-coi.js" scope="./"></script></head>"#,
                ),
            ]),
            folder(&[
                ("js/mini-coi.js", SCRIPT),
                (
                    "js/index.html",
                    r#"<head><script src="mini-coi.js" scope="./"></script></head>"#,
                ),
            ]),
        ),
        case(
            "page-outside-scope",
            folder(&[
                ("js/mini-coi.js", SCRIPT),
                (
                    "index.html",
                    r#"<head><script src="js/mini-coi.js"></script></head>"#,
                ),
            ]),
            folder(&[
                ("mini-coi.js", SCRIPT),
                (
                    "a/b/index.html",
                    r#"<head><script src="../../mini-coi.js"></script></head>"#,
                ),
            ]),
        ),
        case(
            "mode-not-everywhere",
            head(r#"<script src="/mini-coi.js" data-mode="dip"></script>"#),
            head(r#"<script src="/mini-coi.js" data-mode="require-corp"></script>"#),
        ),
        case(
            "mode-unknown",
            head(r#"<script src="/mini-coi.js" data-mode="coep"></script>"#),
            head(r#"<script src="/mini-coi.js" data-mode="auto"></script>"#),
        ),
        case(
            "base-element",
            head(&format!(r#"{TAG}<base href="/app/">"#)),
            head(&format!(r#"{TAG}<base target="_blank">"#)),
        ),
        case(
            "policy-blocks-tag",
            head(&format!("{}{TAG}", csp("script-src 'nonce-abc'"))),
            head(&format!("{TAG}{}", csp("script-src 'nonce-abc'"))),
        ),
        case(
            "policy-blocks-worker",
            head(&format!("{}{TAG}", csp("worker-src blob:"))),
            head(&format!(
                "{}{TAG}",
                csp("worker-src 'self'; connect-src 'none'")
            )),
        ),
        case(
            "policy-lacks-types",
            head(&format!(
                "{}{TAG}",
                csp("require-trusted-types-for 'script'; trusted-types a")
            )),
            head(&format!(
                "{}{TAG}",
                csp("require-trusted-types-for 'script'; trusted-types a mini-coi")
            )),
        ),
        case(
            "other-worker",
            with_file("app.js", r#"navigator.serviceWorker.register("/sw.js")"#),
            with_file("app.js", r#"// navigator.serviceWorker.register("/sw.js")"#),
        ),
        case(
            "resource-unknown",
            site("", r#"<img src="https://example.com/a.png">"#),
            site(
                "",
                r#"<img src="a.png"><img src="data:image/png,"><img src="//example.com/a.png" crossorigin>
                <template><img src="https://example.com/a.png"></template>
                <noscript><img src="https://example.com/a.png"></noscript>
                <script type="module" src="https://example.com/a.js"></script>
                <a href="https://example.com/">a</a>"#,
            ),
        ),
        case(
            "frame-unknown",
            site("", r#"<iframe src="https://example.com/"></iframe>"#),
            site(
                "",
                r#"<iframe src="a.html"></iframe><iframe srcdoc="a"></iframe>"#,
            ),
        ),
        case(
            "embed-script",
            site("", r#"<script src="https://js.stripe.com/v3/"></script>"#),
            site(
                "",
                r#"<script src="https://stripe.example/js.stripe.com/v3/"></script>"#,
            ),
        ),
        case(
            "frame-sandboxed",
            site(
                "",
                r#"<iframe src="/a.html" sandbox="allow-scripts"></iframe>"#,
            ),
            site(
                "",
                r#"<iframe src="/a.html" sandbox="ALLOW-same-origin"></iframe>"#,
            ),
        ),
        case(
            "frame-outside-scope",
            folder(&[
                ("mini-coi.js", SCRIPT),
                (
                    "a/index.html",
                    &page("", r#"<iframe src="/b.html"></iframe>"#),
                ),
            ]),
            folder(&[
                ("mini-coi.js", SCRIPT),
                (
                    "a/index.html",
                    &page("", r#"<iframe src="b/c.html"></iframe>"#),
                ),
            ]),
        ),
        case(
            "object-blocked",
            site("", r#"<embed src="https://example.com/">"#),
            site("", r#"<embed src="data:,">"#),
        ),
        case(
            "object-of-site",
            site("", r#"<object data="a.html"></object>"#),
            site(
                "",
                r#"<object data="a.png"></object><embed src="a" type="image/png">"#,
            ),
        ),
        case(
            "worker-refused",
            with_file("app.js", "new Worker('https://example.com/a.js')"),
            with_file("app.js", "new Worker('/a.js'); new Worker(url)"),
        ),
        case(
            "opener-cut",
            with_file("app.js", "await signInWithPopup(auth, provider)"),
            with_file("app.js", "await signInWithRedirect(auth, provider)"),
        ),
        case(
            "popup-unknown",
            site(
                "",
                r#"<button onclick="window.open('https://example.com/')">a</button>"#,
            ),
            site(
                "",
                r#"<button onclick="window.open('/help.html')">a</button>"#,
            ),
        ),
        case(
            "headers-present",
            with_file(
                "_headers",
                "/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp\n",
            ),
            with_file(
                "_headers",
                "/*\n  Cross-Origin-Opener-Policy: same-origin\n",
            ),
        ),
        case(
            "meta-header",
            site(
                "<meta http-equiv=\"Cross-Origin-Opener-Policy\" content=\"same-origin\">",
                "",
            ),
            site("<meta http-equiv=\"refresh\" content=\"9\">", ""),
        ),
        case(
            "not-checked",
            folder(&[
                ("mini-coi.js", SCRIPT),
                ("index.html", "<\0h\0t\0m\0l\0>\0"),
            ]),
            with_page("\u{feff}<!doctype html><title>a</title>"),
        ),
    ]
}

#[test]
fn every_code_of_a_folder_fires_and_has_no_false_alarm() {
    for case in cases() {
        let fires = check_folder(&case.fires, case.options);
        assert!(
            fires.codes().contains(case.code),
            "{}: {:#}",
            case.code,
            fires.json
        );
        let nearly = check_folder(&case.nearly, case.options);
        assert!(
            !nearly.codes().contains(case.code),
            "{}: {:#}",
            case.code,
            nearly.json
        );
    }
}

#[test]
fn files_are_judged_in_the_modes_of_the_pages() {
    let headers = "/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp\n";
    let pinned = "<script src=\"/mini-coi.js\" data-mode=\"require-corp\"></script>";
    let front =
        |tag: &str| format!("<!doctype html><html><head>{tag}<title>a</title></head></html>");
    let script = "await signInWithPopup(auth)";
    for (tag, extra, effect) in [
        (TAG, &[][..], "works"),
        (
            pinned,
            &[],
            "the popup has no opener, and this page sees it as closed",
        ),
        (
            "",
            &[("_headers", headers)],
            "the popup has no opener, and this page sees it as closed",
        ),
    ] {
        let page = front(tag);
        let mut files = vec![
            ("mini-coi.js", SCRIPT),
            ("index.html", &page),
            ("a.js", script),
        ];
        files.extend(extra);
        let report = check_folder(&folder(&files), &[]);
        let found = report.findings();
        let found = found.iter().find(|found| found["code"] == "opener-cut");
        let told = &found.expect("it is found")["engines"]["chromium"];
        assert_eq!(told, effect, "{tag}");
    }
}

#[test]
fn made_up_origin_of_a_folder_is_never_shown() {
    let frame = r#"<base href="/app/"><iframe sandbox src="/a.html"></iframe>"#;
    let output = output(&["check", text(site("", frame).path())]);
    let told = stdout(&output) + &stderr(&output);
    assert!(
        told.contains("frame-sandboxed") && !told.contains("site.invalid"),
        "{told}"
    );
}

/// The codes for which other tests of this file have both sides.
const OTHERS: [&str; 13] = [
    "host-can-send",
    "insecure-origin",
    "script-policy-blocks-fetch",
    "script-policy-blocks-wasm",
    "resource-blocked",
    "resource-refused",
    "resource-unreachable",
    "cors-alone",
    "crossorigin-media",
    "crossorigin-missing",
    "crossorigin-needed",
    "frame-credentialless",
    "image-object-blocked",
];

#[test]
fn every_code_has_a_case() {
    let tested: BTreeSet<String> = cases()
        .iter()
        .map(|case| case.code)
        .chain(OTHERS)
        .chain(["frame-blocked"])
        .map(String::from)
        .collect();
    assert_eq!(tested, codes());
}

#[test]
fn correct_site_has_no_findings() {
    let body = r#"<img src="a.png"><a href="https://example.com/">a</a>"#;
    let report = check_folder(&site(r#"<meta charset="utf-8">"#, body), &[]);
    assert_eq!(
        (report.code, report.findings().len()),
        (0, 0),
        "{:#}",
        report.json
    );
    assert_eq!(report.json["summary"]["pages"], 1);
    assert_eq!(report.json["summary"]["files"], 2);
}

#[test]
fn notes_are_not_a_failure() {
    let folder = site("", r#"<img src="https://example.com/a.png">"#);
    let report = check_folder(&folder, &[]);
    assert_eq!(
        (report.code, report.codes()),
        (0, ["resource-unknown"].into())
    );
    let frame = site("", r#"<iframe src="https://example.com/"></iframe>"#);
    assert_eq!(check_folder(&frame, &[]).code, 1);
    let ignored = check_folder(&frame, &["--ignore", "frame-unknown"]);
    assert_eq!((ignored.code, ignored.findings().len()), (0, 0));
}

#[test]
fn a_finding_has_its_place_and_what_happens_in_each_engine() {
    let folder = site("", "<p>é</p>\n  <iframe src=https://example.com/></iframe>");
    let report = check_folder(&folder, &[]);
    let found = report.one("frame-unknown");
    assert_eq!(found["file"], "index.html");
    assert_eq!((&found["line"], &found["column"]), (&4.into(), &3.into()));
    assert_eq!(found["subject"], "https://example.com/");
    assert_eq!(found["engines"]["chromium"], "loads");
    for engine in ["firefox", "safari"] {
        let text = found["engines"][engine].as_str().unwrap();
        assert!(text.starts_with("blocked"), "{engine}: {text}");
    }

    // Invalid UTF-8 moves nothing.
    let page = [
        b"<title>\xe9\n\xe9</title><script>// \xe9\n",
        &b"open;window.open(x)</script>"[..],
    ];
    fs::write(folder.path().join("latin.html"), page.concat()).unwrap();
    let latin = check_folder(&folder, &[]);
    let found = latin.one("popup-unknown");
    assert_eq!((&found["line"], &found["column"]), (&3.into(), &13.into()));

    let strict = folder_with_mode("require-corp");
    let found = check_folder(&strict, &[]);
    let engines = &found.one("frame-unknown")["engines"];
    assert_eq!(engines["chromium"], engines["safari"]);
    let alone = check_folder(&folder_with_mode("dip"), &[]);
    assert!(!alone.codes().contains("frame-unknown"), "{:#}", alone.json);
}

fn folder_with_mode(mode: &str) -> TempDir {
    let tag = format!(r#"<script src="mini-coi.js" data-mode="{mode}"></script>"#);
    let page = format!("<head>{tag}</head><iframe src=https://example.com/></iframe>");
    folder(&[("mini-coi.js", SCRIPT), ("index.html", &page)])
}

#[test]
fn every_resource_of_another_origin_is_seen_once() {
    let body = r#"
        <img src="https://a.example/1" srcset="https://a.example/2 2x, b.png 3x">
        <picture><source srcset="https://a.example/3"><img src="a.png"></picture>
        <video poster="https://a.example/4"><source src="https://a.example/5"></video>
        <audio src="https://a.example/6"></audio><script src="https://a.example/7"></script>
        <link rel="stylesheet" href="https://a.example/8"><input type="image" src="https://a.example/9">
        <svg><image href="https://a.example/10"/></svg><p style="background: url(https://a.example/11)">
        <style>@import "https://a.example/12"; p { background: url(https://a.example/13) }</style>
        <video crossorigin><source src="https://a.example/no"></video>"#;
    let folder = site("", body);
    fs::write(folder.path().join("a.css"), "@import url(//a.example/14);").unwrap();
    fs::write(
        folder.path().join("a.js"),
        "importScripts('https://a.example/15')",
    )
    .unwrap();
    let report = check_folder(&folder, &[]);
    let mut found: Vec<u32> = report
        .subjects("resource-unknown")
        .iter()
        .map(|url| url.rsplit('/').next().unwrap().parse().expect("a number"))
        .collect();
    found.sort_unstable();
    assert_eq!(found, (1..=15).collect::<Vec<_>>());
}

#[test]
fn hosts_are_only_asked_with_online() {
    let other = Web::start([("/a.png", image(&[]))]);
    let folder = site("", &format!(r#"<img src="{}">"#, other.at("/a.png")));
    check_folder(&folder, &[]);
    assert_eq!(other.requests.load(Ordering::Relaxed), 0);
    check_folder(&folder, &["--online"]);
    assert!(other.requests.load(Ordering::Relaxed) > 0);
}

#[test]
fn answer_of_the_host_decides() {
    const CORS: (&str, &str) = ("access-control-allow-origin", "*");
    const POLICY: &str = "cross-origin-resource-policy";
    let other = Web::start([
        ("/bare", image(&[])),
        ("/cors", image(&[CORS])),
        (
            "/echo",
            image(&[("access-control-allow-origin", "ECHO"), ("vary", "Origin")]),
        ),
        (
            "/listed",
            image(&[("access-control-allow-origin", "https://me.example")]),
        ),
        ("/policy", image(&[(POLICY, "cross-origin")])),
        ("/cors-alone", image(&[CORS, (POLICY, "same-origin")])),
        ("/same", image(&[(POLICY, "same-origin")])),
        (
            "/broken",
            (
                500,
                vec![CORS].into_iter().map(|(k, v)| (k, v.into())).collect(),
                String::new(),
            ),
        ),
        (
            "/moved",
            with(
                (302, Vec::new(), String::new()),
                &[("location", "/cors"), CORS],
            ),
        ),
        (
            "/hidden",
            with((302, Vec::new(), String::new()), &[("location", "/cors")]),
        ),
        (
            "/loop",
            with((302, Vec::new(), String::new()), &[("location", "/loop")]),
        ),
        ("/frame", html("frame")),
        (
            "/credentialless-frame",
            with(
                html("frame"),
                &[(EMBEDDER.0, "credentialless"), (POLICY, "cross-origin")],
            ),
        ),
        (
            "/open-frame",
            with(html("frame"), &[EMBEDDER, (POLICY, "cross-origin")]),
        ),
    ]);
    let codes = |body: String, options: &[&str]| -> Vec<String> {
        let folder = site("", &body);
        let report = check_folder(&folder, &[&["--online"], options].concat());
        report.codes().into_iter().map(String::from).collect()
    };
    let image = |path| format!(r#"<img src="{}">"#, other.at(path));
    for (path, expected) in [
        ("/bare", Some("resource-blocked")),
        ("/cors", Some("crossorigin-missing")),
        ("/echo", Some("crossorigin-missing")),
        ("/listed", Some("resource-blocked")),
        ("/policy", None),
        ("/same", Some("resource-refused")),
        ("/cors-alone", Some("cors-alone")),
        ("/broken", Some("resource-unreachable")),
        ("/missing", Some("resource-unreachable")),
        ("/moved", Some("crossorigin-missing")),
        ("/hidden", Some("resource-blocked")),
        ("/loop", Some("resource-unreachable")),
    ] {
        assert_eq!(codes(image(path), &[]), Vec::from_iter(expected), "{path}");
    }
    let named = ["--site", "https://me.example/"];
    assert_eq!(codes(image("/listed"), &named), ["crossorigin-missing"]);

    let anonymous = |path| format!(r#"<img crossorigin src="{}">"#, other.at(path));
    assert_eq!(codes(anonymous("/cors"), &[]), [""; 0]);
    assert_eq!(codes(anonymous("/bare"), &[]), ["resource-refused"]);
    let credentials = |path| {
        format!(
            r#"<img crossorigin=use-credentials src="{}">"#,
            other.at(path)
        )
    };
    assert_eq!(codes(credentials("/cors"), &[]), ["resource-refused"]);
    let module = |path| format!(r#"<script>import("{}")</script>"#, other.at(path));
    assert_eq!(codes(module("/cors"), &[]), [""; 0]);
    assert_eq!(codes(module("/bare"), &[]), ["resource-refused"]);
    // Nothing but the element can be given an attribute.
    let background = format!("<p style='background: url({})'>", other.at("/cors"));
    assert_eq!(codes(background, &[]), [""; 0]);

    let frame = |path| format!(r#"<iframe src="{}"></iframe>"#, other.at(path));
    assert_eq!(codes(frame("/frame"), &[]), ["frame-blocked"]);
    assert_eq!(codes(frame("/open-frame"), &[]), [""; 0]);
    assert_eq!(
        codes(frame("/credentialless-frame"), &[]),
        ["frame-credentialless"]
    );
    let object = |path| format!(r#"<object data="{}"></object>"#, other.at(path));
    assert_eq!(codes(object("/frame"), &[]), ["object-blocked"]);
    assert_eq!(codes(object("/open-frame"), &[]), [""; 0]);
    assert_eq!(codes(object("/cors"), &[]), ["image-object-blocked"]);
    assert_eq!(codes(object("/policy"), &[]), [""; 0]);
    let film = |path| format!(r#"<video src="{}"></video>"#, other.at(path));
    assert_eq!(codes(film("/cors"), &[]), ["crossorigin-media"]);
    assert_eq!(codes(film("/policy"), &[]), [""; 0]);
}

#[test]
fn without_a_worker_an_element_needs_crossorigin() {
    let other = Web::start([("/a.png", image(&[("access-control-allow-origin", "*")]))]);
    let body = format!(r#"<img src="{}">"#, other.at("/a.png"));
    let page = |headers: &[(&'static str, &str)]| {
        let site = Web::start([
            ("/", with(html(page("", &body)), headers)),
            ("/mini-coi.js", javascript(SCRIPT)),
        ]);
        check(&site.at("/"), &["--online"])
    };
    let report = page(&[OPENER, EMBEDDER]);
    assert_eq!(
        report.codes(),
        ["crossorigin-needed", "headers-present"].into()
    );
    assert_eq!(
        report.one("crossorigin-needed")["engines"]["chromium"],
        "blocked"
    );
    assert_eq!(page(&[]).codes(), ["crossorigin-missing"].into());
}

#[test]
fn a_running_site_is_read_from_its_first_page_on() {
    let other = Web::start([("/", html("never read"))]);
    let site = Web::start([
        (
            "/",
            html(page(
                "<link rel=stylesheet href=a.css>",
                "<a href=/b/#c>b</a><a href=/b/#d>b</a><a href=/gone>c</a>",
            )),
        ),
        (
            "/b/",
            with(
                (301, Vec::new(), String::new()),
                &[("location", "/b/index")],
            ),
        ),
        (
            "/b/index",
            html(format!(
                "<title>b</title><a href='{}'>c</a><a href=/out>d</a>",
                other.at("/")
            )),
        ),
        (
            "/out",
            with(
                (302, Vec::new(), String::new()),
                &[("location", other.at("/").as_str())],
            ),
        ),
        (
            "/a.css",
            (
                200,
                vec![("content-type", "text/css".into())],
                "@import 'c.css'".into(),
            ),
        ),
        (
            "/c.css",
            (
                200,
                vec![("content-type", "text/css".into())],
                "p { background: url(https://a.example/) }".into(),
            ),
        ),
        ("/mini-coi.js", javascript(SCRIPT)),
    ]);
    let report = check(&site.at("/"), &[]);
    assert_eq!(report.code, 1);
    assert_eq!(report.one("tag-missing")["file"], site.at("/b/index"));
    assert_eq!(report.one("resource-unknown")["file"], site.at("/c.css"));
    assert_eq!(report.findings().len(), 2, "{:#}", report.json);
    assert_eq!(report.json["summary"]["pages"], 2);
    assert_eq!(report.json["summary"]["complete"], true);
    assert_eq!(other.requests.load(Ordering::Relaxed), 0);
}

#[test]
fn a_site_is_where_its_first_page_is_redirected_to() {
    let site = Web::start([
        ("/", html(page("", ""))),
        ("/mini-coi.js", javascript(SCRIPT)),
        ("/404.html", html("<!doctype html><title>a</title>")),
    ]);
    let moved = with(
        (302, Vec::new(), String::new()),
        &[("location", &site.at("/"))],
    );
    let old = Web::start([("/old", moved)]);
    let report = check(&old.at("/old"), &[]);
    assert_eq!(report.one("not-found-page")["file"], site.at("/404.html"));
    assert_eq!(report.findings().len(), 1, "{:#}", report.json);
}

#[test]
fn tag_of_inject_is_right_wherever_the_site_is_published() {
    let files: Files<'_> = &[
        (
            "index.html",
            "<!doctype html><link rel=stylesheet href=/repo/a.css>",
        ),
        ("sub/page.html", "<!doctype html><title>a</title>"),
        ("404.html", "<!doctype html><title>a</title>"),
        ("a.css", ""),
    ];
    let folder = folder(files);
    let injected = output(&["inject", text(folder.path())]);
    assert_eq!(injected.status.code(), Some(0), "{}", stderr(&injected));
    let report = check_folder(&folder, &[]);
    assert_eq!(
        (report.code, report.codes()),
        (0, BTreeSet::new()),
        "{:#}",
        report.json
    );
}

#[test]
fn endless_site_is_read_up_to_the_limit() {
    let links: String = (0..500)
        .map(|number| format!("<a href='/?{number}'>a</a>"))
        .collect();
    let site = Web::start([
        ("/", html(page("", &links))),
        ("/mini-coi.js", javascript(SCRIPT)),
    ]);
    let report = check(&site.at("/"), &["--max-pages", "20"]);
    assert_eq!(report.json["summary"]["complete"], false);
    let files = report.json["summary"]["files"].as_u64().unwrap();
    assert!((2..=20).contains(&files), "{files}");
    assert!(site.requests.load(Ordering::Relaxed) < 30);
}

#[test]
fn the_headers_of_a_server_count() {
    let untagged = || html("<!doctype html><title>a</title>");
    let codes = |answer: Answer| {
        let site = Web::start([("/", answer)]);
        let report = check(&site.at("/"), &[]);
        report
            .codes()
            .into_iter()
            .map(String::from)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(untagged()), ["tag-missing"]);
    assert_eq!(codes(with(untagged(), &[EMBEDDER])), ["tag-missing"]);
    assert_eq!(
        codes(with(untagged(), &[OPENER, EMBEDDER])),
        ["headers-present"]
    );
    // A tag that does nothing need not work.
    let tagged = with(html(page("", "")), &[OPENER, EMBEDDER]);
    assert_eq!(codes(tagged), ["headers-present"]);
    let weaker = ("cross-origin-embedder-policy", "credentialless");
    assert_eq!(
        codes(with(untagged(), &[OPENER, weaker])),
        ["headers-present", "tag-missing"]
    );
    let policy = ("content-security-policy", "script-src 'none'");
    let site = Web::start([
        ("/", with(html(page("", "")), &[policy])),
        ("/mini-coi.js", javascript(SCRIPT)),
    ]);
    assert_eq!(
        check(&site.at("/"), &[]).codes(),
        ["policy-blocks-tag"].into()
    );
}

#[test]
fn a_host_that_can_send_the_headers_itself_is_named_once() {
    let netlify = ("server", "Netlify");
    let linked = || html(page("", "<a href=\"/b.html\">b</a>"));
    let site = Web::start([
        ("/", with(linked(), &[netlify])),
        ("/b.html", with(linked(), &[netlify])),
        ("/mini-coi.js", javascript(SCRIPT)),
    ]);
    let report = check(&site.at("/"), &[]);
    assert_eq!(
        report.subjects("host-can-send"),
        ["mini-coi headers netlify"]
    );
    assert_eq!(report.code, 0);

    // Neither where it sends them already, nor where nothing is known.
    let sends = with(linked(), &[netlify, OPENER, EMBEDDER]);
    let unknown = with(linked(), &[("server", "cloudflare")]);
    for (answer, is_isolated) in [(sends, true), (unknown, false)] {
        let script = ("/mini-coi.js", javascript(SCRIPT));
        let site = Web::start([("/", answer), script]);
        let report = check(&site.at("/"), &[]);
        assert_eq!(report.codes().contains("headers-present"), is_isolated);
        assert!(!report.codes().contains("host-can-send"));
    }
}

#[test]
fn the_headers_of_the_script_count() {
    let codes = |script: Answer| {
        let site = Web::start([
            (
                "/a/",
                html(r#"<head><script src="/b/mini-coi.js" scope="/a/"></script></head>"#),
            ),
            ("/b/mini-coi.js", script),
        ]);
        let report = check(&site.at("/a/"), &[]);
        report
            .codes()
            .into_iter()
            .map(String::from)
            .collect::<Vec<_>>()
    };
    let allowed = ("service-worker-allowed", "/");
    let script = |headers: &[(&'static str, &str)]| with(javascript(SCRIPT), headers);
    assert_eq!(codes(script(&[])), ["scope-above-script"]);
    assert_eq!(codes(script(&[allowed])), [""; 0]);
    assert_eq!(codes(html(SCRIPT)), ["script-missing"]);
    let csp = |policy| codes(script(&[allowed, ("content-security-policy", policy)]));
    assert_eq!(csp("connect-src 'none'"), ["script-policy-blocks-fetch"]);
    assert_eq!(csp("script-src 'self'"), ["script-policy-blocks-wasm"]);
    assert_eq!(
        csp("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"),
        [""; 0]
    );
}

#[test]
fn http_is_accepted_only_from_this_machine() {
    let site = Web::start([
        ("/", html(page("", ""))),
        ("/mini-coi.js", javascript(SCRIPT)),
    ]);
    assert_eq!(check(&site.at("/"), &[]).code, 0);
    // Systems take this address for their own, browsers do not trust it.
    let elsewhere = site.at("/").replace("127.0.0.1", "0.0.0.0");
    assert_eq!(check(&elsewhere, &[]).codes(), ["insecure-origin"].into());
}

#[test]
fn the_files_of_hosts_are_read() {
    let opener = ("Cross-Origin-Opener-Policy", "same-origin");
    let embedder = ("Cross-Origin-Embedder-Policy", "require-corp");
    for (host, file) in [
        ("netlify", "_headers"),
        ("vercel", "vercel.json"),
        ("firebase", "firebase.json"),
        ("azure-static-web-apps", "staticwebapp.config.json"),
        ("apache", ".htaccess"),
        ("iis", "web.config"),
    ] {
        let printed = stdout(&output(&["headers", host]));
        let folder = folder(&[(file, &printed), ("index.html", "<title>a</title>")]);
        let report = check_folder(&folder, &[]);
        assert_eq!(
            report.codes(),
            ["headers-present"].into(),
            "{host}: {:#}",
            report.json
        );
        assert_eq!(report.findings()[0]["file"], file);
    }
    let toml = format!(
        "[build]\n[[headers]]\n  for = \"/app/*\" # the app\n  [headers.values]\n    {} = \"{}\" # a \"comment\"\n    \"{}\" = '{}'\n    X-Number = 1\n",
        opener.0, opener.1, embedder.0, embedder.1
    );
    let folder = folder(&[
        ("netlify.toml", &toml),
        ("app/index.html", "<title>a</title>"),
        ("index.html", "<title>a</title>"),
    ]);
    let report = check_folder(&folder, &[]);
    assert_eq!(report.one("tag-missing")["file"], "index.html");
    // It belongs to the project, and is beside the published folder.
    let app = folder.path().join("app");
    fs::create_dir(app.join("app")).unwrap();
    fs::rename(app.join("index.html"), app.join("app/index.html")).unwrap();
    let report = check(text(&app), &[]);
    assert_eq!(report.codes(), ["headers-present"].into());
    assert_eq!(report.findings()[0]["file"], "../netlify.toml");
    assert_eq!(report.findings()[0]["line"], 5);
}

#[test]
fn a_folder_may_be_published_below_the_root() {
    let folder = folder(&[
        ("mini-coi.js", SCRIPT),
        (
            "index.html",
            &page("", r#"<img src="https://me.example/app/a.png">"#),
        ),
        (
            "b.html",
            r#"<head><script src="mini-coi.js"></script></head>"#,
        ),
    ]);
    let root = check_folder(&folder, &["--site", "https://me.example/"]);
    assert_eq!(root.codes(), BTreeSet::new(), "{:#}", root.json);
    let below = check_folder(&folder, &["--site", "https://me.example/app/"]);
    let missing = below.one("script-missing");
    assert_eq!(missing["file"], "index.html");
    let reason = "/mini-coi.js (The site is at /app/, and this is not below it)";
    assert_eq!(missing["subject"], reason);
    assert_eq!(below.findings().len(), 1, "{:#}", below.json);
}

#[test]
fn a_base_before_the_tag_changes_what_its_src_means() {
    let page = |head: &str| {
        folder(&[
            ("js/mini-coi.js", SCRIPT),
            ("mini-coi.js", SCRIPT),
            ("index.html", &format!("<head>{head}</head>")),
        ])
    };
    let tag = r#"<script src="mini-coi.js"></script>"#;
    let before = check_folder(&page(&format!(r#"<base href="js/">{tag}"#)), &[]);
    assert_eq!(
        before.codes(),
        ["base-element", "page-outside-scope"].into()
    );
    let after = check_folder(&page(&format!(r#"{tag}<base href="js/">"#)), &[]);
    assert_eq!(after.codes(), ["base-element"].into());
}

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (text(&path).to_owned(), fs::read(&path).unwrap())
        })
        .collect();
    found.sort();
    found
}

#[test]
fn fix_fixes_what_is_safe_and_is_idempotent() {
    let other = Web::start([
        ("/cors", image(&[("access-control-allow-origin", "*")])),
        ("/echo", image(&[("access-control-allow-origin", "ECHO")])),
        ("/bare", image(&[])),
    ]);
    let (cors, echo, bare) = (other.at("/cors"), other.at("/echo"), other.at("/bare"));
    let body = format!(
        "<IMG alt='\u{e9}' src={cors}>\r\n<img src={bare}>\r\n<img src={cors} srcset='{bare} 2x'>\r\n\
         <img src={echo}>\r\n<picture><source srcset={bare}><img src={cors}></picture>"
    );
    let before = format!(
        "<!doctype html>\r\n<head>\r\n<link rel=stylesheet href=a.css>{TAG}\r\n{TAG}</head>\r\n{body}"
    );
    let folder = folder(&[("mini-coi.js", SCRIPT), ("index.html", "")]);
    let path = folder.path().join("index.html");
    // An invalid byte stays as it is.
    let mut bytes = before.clone().into_bytes();
    bytes.extend_from_slice(b"\xe9");
    fs::write(&path, &bytes).unwrap();

    let first = check_folder(&folder, &["--online", "--fix"]);
    let fixed: Vec<_> = first
        .findings()
        .iter()
        .filter(|found| found["fixed"] == true)
        .collect();
    let codes: BTreeSet<_> = fixed
        .iter()
        .map(|found| found["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        ["crossorigin-missing", "tag-duplicated", "tag-not-first"].into()
    );
    assert_eq!(first.json["summary"]["fixed"], 3, "{:#}", first.json);
    let body = body.replacen("<IMG", "<IMG crossorigin=\"anonymous\"", 1);
    let mut after = format!(
        "<!doctype html>\r\n<head>{TAG}\r\n<link rel=stylesheet href=a.css>\r\n</head>\r\n{body}"
    )
    .into_bytes();
    after.extend_from_slice(b"\xe9");
    assert_eq!(
        String::from_utf8_lossy(&fs::read(&path).unwrap()),
        String::from_utf8_lossy(&after)
    );
    assert_eq!(fs::read(&path).unwrap(), after);

    fs::write(folder.path().join("index.html.gz"), "").unwrap();
    let files = contents(folder.path());
    let second = check_folder(&folder, &["--online", "--fix"]);
    assert_eq!(second.json["summary"]["fixed"], 0, "{:#}", second.json);
    assert_eq!(contents(folder.path()), files);
    assert!(
        second
            .codes()
            .is_disjoint(&["tag-duplicated", "tag-not-first"].into())
    );
}

#[test]
fn fix_writes_only_when_asked_and_when_safe() {
    let untouched = |page: &str, options: &[&str]| {
        let folder = folder(&[("mini-coi.js", SCRIPT), ("index.html", page)]);
        let before = contents(folder.path());
        check_folder(&folder, options);
        assert_eq!(contents(folder.path()), before, "{page}");
    };
    let late = format!("<head><script src=a.js></script>{TAG}</head>");
    untouched(&late, &[]);
    // Before <base> it would be another file.
    untouched(
        "<head><base href=/><script src=a.js></script><script src=mini-coi.js></script></head>",
        &["--fix"],
    );
    // Nobody knows whether the host permits it.
    untouched(&page("", "<img src=https://example.com/a.png>"), &["--fix"]);
    // What the tag reads must be set before it.
    let settings = "<script>window.coi = { quiet: true }</script>";
    untouched(
        &format!("<head><link rel=stylesheet href=a.css>{settings}{TAG}</head>"),
        &["--fix"],
    );
    // Another file is another tag.
    untouched(
        &format!("<head>{TAG}<script src=/a/mini-coi.js></script></head>"),
        &["--fix"],
    );
}

#[test]
fn unwritable_file_is_unchanged_and_others_are_fixed() {
    let page = format!("<head><script src=a.js></script>{TAG}</head>");
    let folder = folder(&[
        ("mini-coi.js", SCRIPT),
        ("a.html", &page),
        ("b.html", &page),
        ("b.html.gz", ""),
    ]);
    let path = folder.path().join("a.html");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();

    let output = output(&["check", text(folder.path()), "--fix", "--json"]);
    let report = Report::of(&output);
    assert_eq!(report.code, 2);
    let error = stderr(&output);
    assert!(error.contains("error[write]: "), "{error}");
    assert!(
        error.contains("note: b.html: has a compressed copy"),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), page);
    assert_ne!(
        fs::read_to_string(folder.path().join("b.html")).unwrap(),
        page
    );
    let fixed: Vec<_> = report
        .findings()
        .iter()
        .map(|found| &found["fixed"])
        .collect();
    assert_eq!(fixed, [&Value::Bool(false), &Value::Bool(true)]);
}

/// Popular embeds as their makers tell people to write them, and what is said of each.
#[test]
fn popular_embeds_are_known() {
    let insert = "(function(){var d=document,s=d.createElement('script');s.src='https://blog.disqus.com/embed.js';d.body.appendChild(s)})()";
    let tag_manager = "(function(w,d,s,l,i){var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f)})(window,document,'script','a','b')";
    for (code, markup) in [
        ("embed-script", format!("<script>{insert}</script>")),
        ("embed-script", "<script async defer src=https://www.recaptcha.net/recaptcha/api.js></script>".into()),
        ("embed-script", "<script async src=https://challenges.cloudflare.com/turnstile/v0/api.js></script>".into()),
        ("embed-script", "<script async src=https://cpwebassets.codepen.io/assets/embed/ei.js></script>".into()),
        ("opener-cut", "<script async src=https://accounts.google.com/gsi/client></script>".into()),
        ("embed-script", "<script async src=https://accounts.google.com/gsi/client></script>".into()),
        ("resource-unknown", format!("<script>{tag_manager}</script>")),
        ("resource-unknown", "<link rel=preload as=style href=https://cdn.example/a.css onload=\"this.rel='stylesheet'\">".into()),
        ("resource-unknown", "<script>new Image().src = 'https://cdn.example/a.gif'</script>".into()),
        ("resource-unknown", "<script>fetch('https://cdn.example/', { mode: 'no-cors' })</script>".into()),
        ("frame-unknown", "<script>const f = document.createElement('iframe'); f.src = 'https://cdn.example/'</script>".into()),
        ("frame-unknown", "<script>const f = document.createElement('iframe'); f.setAttribute('src', 'https://cdn.example/')</script>".into()),
    ] {
        let report = check_folder(&site("", &markup), &[]);
        assert!(report.codes().contains(code), "{code} of {markup}: {:#}", report.json);
    }
}

#[test]
fn a_worker_that_controls_no_page_is_no_error() {
    let register = |call: &str| {
        let folder = site("", "");
        fs::create_dir(folder.path().join("a")).unwrap();
        fs::write(folder.path().join("a/app.js"), call).unwrap();
        fs::write(folder.path().join("a/index.html"), page("", "")).unwrap();
        check_folder(&folder, &[]).codes().contains("other-worker")
    };
    let push = "navigator.serviceWorker.register('/push.js', { scope: '/firebase-cloud-messaging-push-scope' })";
    assert!(!register(push));
    assert!(!register("navigator.serviceWorker.register('/b/sw.js')"));
    assert!(register(
        "navigator.serviceWorker.register('/sw.js', { scope: '/a/' })"
    ));
    assert!(register("navigator.serviceWorker.register('/a/sw.js')"));
    assert!(register("navigator.serviceWorker.register('sw.js')"));
    assert!(register(
        "navigator.serviceWorker.register('/b/sw.js', { scope })"
    ));
    assert!(register(
        "const { serviceWorker: a } = navigator; a.register(name)"
    ));
}

#[test]
fn sarif_names_each_rule_and_the_place_of_each_result() {
    let folder = site("", "<iframe src=https://example.com/></iframe>");
    fs::write(folder.path().join("a b.html"), "<title>a</title>").unwrap();
    let output = output(&["check", text(folder.path()), "--sarif"]);
    assert_eq!(output.status.code(), Some(1));
    let sarif: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: BTreeSet<_> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, codes());
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    assert_eq!(
        (&results[0]["ruleId"], &results[0]["level"]),
        (&"tag-missing".into(), &"error".into())
    );
    let place = |result: &Value| result["locations"][0]["physicalLocation"].clone();
    let uri = format!("{}/a%20b.html", text(folder.path()));
    assert_eq!(
        place(&results[0]),
        serde_json::json!({ "artifactLocation": { "uri": uri } })
    );
    assert_eq!(place(&results[1])["region"]["startLine"], 3);
    let message = results[1]["message"]["text"].as_str().unwrap();
    assert!(
        message.contains("https://example.com/") && message.contains("Fix: "),
        "{message}"
    );

    // What is whole of a large site is cut for nobody.
    for name in 0..20 {
        fs::write(
            folder.path().join(format!("{name}.html")),
            "<title>a</title>",
        )
        .unwrap();
    }
    let output = self::output(&["check", text(folder.path()), "--sarif"]);
    let sarif: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 22);
}

#[test]
fn annotations_are_what_a_runner_reads() {
    let folder = site("", "<iframe src='https://example.com/?a,b:c%25'></iframe>");
    fs::write(folder.path().join("a,b.html"), "<title>a</title>").unwrap();
    let output = output(&["check", text(folder.path()), "--github"]);
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<_> = stdout(&output).lines().map(String::from).collect();
    let name = text(folder.path());
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].starts_with(&format!(
            "::error file={name}/a%2Cb.html,title=tag-missing::The page has no"
        )),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with(&format!(
            "::warning file={name}/index.html,line=3,col=1,title=frame-unknown::"
        )),
        "{lines:?}"
    );
    assert!(
        lines[1].contains("https://example.com/?a,b:c%2525%0AChromium: loads%0A"),
        "{lines:?}"
    );
    let both = self::output(&["check", name, "--github", "--json"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn the_schema_describes_the_json() {
    let output = output(&["check", "--json-schema"]);
    let schema: Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    let folder = site("", r#"<iframe src="https://example.com/"></iframe>"#);
    let report = check_folder(&folder, &[]);
    let names = |object: &Value| -> BTreeSet<String> {
        object
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect()
    };
    for (definition, value) in [
        (&schema, &report.json),
        (&schema["$defs"]["Item"], &report.findings()[0]),
        (
            &schema["$defs"]["Engines"],
            &report.findings()[0]["engines"],
        ),
        (&schema["$defs"]["Summary"], &report.json["summary"]),
    ] {
        assert_eq!(names(&definition["properties"]), names(value));
    }
}

#[test]
fn the_json_has_the_fields_of_the_documentation_and_no_other() {
    let told: BTreeSet<String> = include_str!("../../docs/json.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(field, _)| field.to_owned())
        .collect();
    let folder = site("", r#"<iframe src="https://example.com/"></iframe>"#);
    let report = check_folder(&folder, &[]);
    let fields = |value: &Value, prefix: &str| -> BTreeSet<String> {
        let object = value.as_object().expect("an object");
        object.keys().map(|key| format!("{prefix}{key}")).collect()
    };
    let mut known = fields(&report.json, "");
    known.extend(fields(&report.findings()[0], "findings[]."));
    known.extend(fields(&report.json["summary"], "summary."));
    known.extend(fields(
        &report.findings()[0]["engines"],
        "findings[].engines.",
    ));
    for inner in ["findings", "summary", "findings[].engines"] {
        known.remove(inner);
    }
    assert_eq!(told, known);
    assert_eq!(report.json["version"], 1);
    assert_eq!(report.json["target"], text(folder.path()));
}

#[test]
fn report_has_a_line_for_each_finding_and_explains_each_code() {
    let folder = site(
        "",
        "<iframe src=https://a.example/></iframe><iframe src=https://b.example/></iframe>",
    );
    let output = output(&["check", text(folder.path())]);
    let text = stdout(&output);
    assert!(
        text.starts_with("index.html:3:1: warning[frame-unknown] https://a.example/\n"),
        "{text}"
    );
    assert_eq!(text.matches("warning[frame-unknown]").count(), 2);
    assert_eq!(text.matches("\nframe-unknown: ").count(), 1);
    assert!(
        text.contains("\n  Chromium  loads\n") && text.contains("\n  Fix "),
        "{text}"
    );
    assert!(!text.contains('\u{1b}'), "a pipe has no colours");
    let mut colored = mini_coi(&["check", &folder.path().to_string_lossy()]);
    let colored = colored.env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(stdout(&colored).contains("\u{1b}[1m\u{1b}[33mwarning[frame-unknown]"));
    let summary = stderr(&output);
    assert_eq!(
        summary,
        "1 page and 1 other file read: 0 errors, 2 warnings, 0 notes.\n"
    );
}

#[test]
fn large_site_shows_five_findings_of_each_code_and_a_count() {
    let pages: Vec<_> = (0..40).map(|index| format!("{index:02}.html")).collect();
    let files: Vec<_> = pages
        .iter()
        .map(|name| (name.as_str(), "<title>a</title>"))
        .collect();
    let folder = folder(&files);
    for (options, shown, count) in [
        (&[][..], 5, "(40 times; --verbose shows all)\n"),
        (&["--verbose"], 40, "(40 times)\n"),
    ] {
        let output = output(&[&["check", text(folder.path())], options].concat());
        let told = stdout(&output);
        assert_eq!(told.matches("error[tag-missing]").count(), shown, "{told}");
        assert!(told.contains(count), "{told}");
        assert!(stderr(&output).contains(" 40 errors,"));
    }
}

#[test]
fn the_output_in_the_reference_is_what_is_printed() {
    let page = format!(
        "<!doctype html>\n<html>\n<head>\n  {TAG}\n  <title>Demo</title>\n</head>\n<body>\n  \
         <img src=\"https://example.com/logo.png\">\n  \
         <iframe src=\"https://www.youtube.com/embed/aqz-KE-bpKQ\"></iframe>\n</body>\n</html>\n"
    );
    let folder = folder(&[
        ("mini-coi.js", SCRIPT),
        ("index.html", &page),
        ("app.js", "navigator.serviceWorker.register(\"/sw.js\");\n"),
    ]);
    let reference = include_str!("../../docs/command-line.md");
    let (_, rest) = reference.split_once("```console\n").expect("a block");
    let (told, _) = rest.split_once("```").expect("its end");
    let output = output(&["check", text(folder.path())]);
    assert_eq!(told, stdout(&output) + &stderr(&output));
}

#[test]
fn text_of_a_site_cannot_control_the_terminal() {
    let folder = site(
        "",
        "<script>navigator.serviceWorker.register('/\u{1b}[31m\u{7}')</script>",
    );
    let text = stdout(&output(&["check", text(folder.path())]));
    assert!(
        text.contains("other-worker") && !text.contains(['\u{1b}', '\u{7}']),
        "{text:?}"
    );
}

#[test]
fn hostile_files_terminate() {
    let junk: Vec<u8> = (0..200_000_u32)
        .map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let folder = site("", "");
    for name in ["junk.html", "junk.css", "junk.js", "junk.xhtml"] {
        fs::write(folder.path().join(name), &junk).unwrap();
    }
    let line = format!("<img src=https://a.example/x>{}", "x".repeat(1000)).repeat(10_000);
    fs::write(folder.path().join("line.html"), page("", &line)).unwrap();
    fs::write(folder.path().join("deep.html"), "<div>".repeat(200_000)).unwrap();
    fs::write(folder.path().join("deep.css"), "a{".repeat(200_000)).unwrap();
    fs::write(folder.path().join("deep.js"), "`${(".repeat(200_000)).unwrap();
    fs::write(folder.path().join("empty.html"), "").unwrap();
    let report = check_folder(&folder, &[]);
    assert_eq!(report.json["summary"]["files"], 11);
    assert_eq!(report.subjects("resource-unknown").len(), 10_000);
}

#[test]
fn many_pages_are_reported_in_their_order() {
    let folder = site("", "");
    for number in 0..300 {
        let path = folder.path().join(format!("{number:03}.html"));
        fs::write(path, "<!doctype html><title>a</title>").unwrap();
    }
    let report = check_folder(&folder, &[]);
    let files: Vec<_> = report
        .findings()
        .iter()
        .map(|found| found["file"].as_str().unwrap().to_owned())
        .collect();
    let expected: Vec<_> = (0..300).map(|number| format!("{number:03}.html")).collect();
    assert_eq!(files, expected);
}

#[test]
fn hidden_folders_and_node_modules_are_skipped() {
    let folder = site("", "");
    for name in [".cache", "node_modules/a"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
        fs::write(
            folder.path().join(name).join("index.html"),
            "<title>a</title>",
        )
        .unwrap();
    }
    assert_eq!(check_folder(&folder, &[]).json["summary"]["pages"], 1);
}

#[test]
fn unreachable_site_is_an_error_with_the_reason() {
    let failure = |arguments: &[&str]| {
        let output = output(&[&["check"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(stdout(&output), "");
        stderr(&output)
    };
    let reason = failure(&["/no/such/folder"]);
    assert!(reason.starts_with("error[no-folder]: "), "{reason}");
    assert!(failure(&["https://example.org/", "--fix"]).starts_with("error[usage]: "));
    assert!(failure(&[".", "--site", "example.org"]).starts_with("error[usage]: "));

    let site = Web::start([
        (
            "/loop",
            with((302, Vec::new(), String::new()), &[("location", "/loop")]),
        ),
        (
            "/file",
            with(
                (302, Vec::new(), String::new()),
                &[("location", "file:///etc/passwd")],
            ),
        ),
    ]);
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let closed = format!("http://{}/", free.local_addr().unwrap());
    drop(free);
    let folder = folder(&[("index.html", "")]);
    let https = Server::start(&[text(folder.path()), "--port", "0", "--https"]);
    for (address, part) in [
        (site.at("/missing"), "status 404"),
        (site.at("/loop"), "redirects more than 10 times"),
        (site.at("/file"), "redirects to an invalid address"),
        (closed, "Connection refused"),
        (https.url.clone(), "certificate"),
    ] {
        let reason = failure(&[&address]);
        assert!(
            reason.starts_with("error[unreachable]: ") && reason.contains(part),
            "{address}: {reason}"
        );
    }
}

#[test]
fn silent_server_times_out() {
    // It lets connections in, and says nothing.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = format!("http://{}/", silent.local_addr().unwrap());
    let output = output(&["check", &address, "--timeout", "1"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("No complete response within 1 s"),
        "{}",
        stderr(&output)
    );

    let site = Web::start([
        (
            "/",
            html(page("", &format!("<img src={address}><a href=/slow>a</a>"))),
        ),
        ("/mini-coi.js", javascript(SCRIPT)),
        (
            "/slow",
            with((302, Vec::new(), String::new()), &[("location", "/slow")]),
        ),
    ]);
    let report = check(&site.at("/"), &["--online", "--timeout", "1"]);
    assert_eq!(
        report.codes(),
        ["not-checked", "resource-unreachable"].into()
    );
}
