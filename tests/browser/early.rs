//! The early line, which `mini-coi inject --early` puts before the tag: it begins the registration, and must
//! be right on later visits, under any policy, beside other workers, and without the tag.

use crate::site::{MINI_COI, Reply};
use crate::tab::{RAN, RECORDER, Tab};
use serde_json::json;
use std::process::Command;

crate::cases![
    early_line_saves_no_load_and_no_isolation,
    early_line_is_right_with_every_attribute,
    early_line_that_a_policy_forbids_is_not_missed,
    early_line_leaves_other_workers_alone,
    early_line_alone_breaks_nothing,
    early_line_of_a_file_that_is_gone_is_silent,
];

/// A page's head with the early line and the tag, as the command writes them for a site at `/`.
fn head(attributes: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("index.html");
    std::fs::write(&page, "<!doctype html><head></head>").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mini-coi"));
    command
        .arg("inject")
        .arg(folder.path())
        .args(["--base", "/", "--early"]);
    for attribute in attributes {
        command.args(["--attr", attribute]);
    }
    assert!(command.output().unwrap().status.success());
    let html = std::fs::read_to_string(&page).unwrap();
    let head = html.strip_prefix("<!doctype html><head>").unwrap();
    head.strip_suffix("</head>").unwrap().to_owned()
}

/// A page of the rig with such a head.
fn page(attributes: &[&str], body: &str) -> String {
    Tab::page(&head(attributes), body)
}

/// The addresses at which a worker's script was asked for, in a row. A browser asks again at one by itself:
/// WebKitGTK 2.50 while it installs that script, Firefox 153 a second after a load, for the standard's Soft Update.
fn workers(tab: &Tab) -> Vec<String> {
    let seen = tab.site.seen("/mini-coi.js");
    let workers = seen
        .into_iter()
        .filter(|seen| seen.headers.contains_key("service-worker"));
    let mut queries: Vec<_> = workers.map(|seen| seen.query).collect();
    queries.dedup();
    queries
}

/// The scopes and scripts that are registered, without the origin.
async fn registered(tab: &Tab) -> serde_json::Value {
    tab.run_async(
        "return (await navigator.serviceWorker.getRegistrations()).map(({ active, scope }) =>
            [active.scriptURL, scope].map((url) => url.slice(location.origin.length)))",
    )
    .await
}

async fn early_line_saves_no_load_and_no_isolation(tab: &Tab) {
    for path in ["/", "/sub/"] {
        tab.site.put(path, Reply::html(page(&[], "hello")));
    }
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    assert_eq!(tab.ran(false), 0);
    tab.isolates("/", 1).await;
    tab.isolates("/sub/?query#fragment", 1).await;
    tab.reload().await;
    tab.assert_isolated(&tab.outcome().await);
    assert_eq!(workers(tab), ["?coi=auto"]);
    assert_eq!(
        registered(tab).await,
        json!([["/mini-coi.js?coi=auto", "/"]])
    );
}

async fn early_line_is_right_with_every_attribute(tab: &Tab) {
    tab.site.put(
        "/sub/",
        Reply::html(page(
            &[
                "scope=/sub/",
                "data-mode=require-corp",
                "data-exclude=/sub/not/*",
            ],
            "hello",
        )),
    );
    let outcome = tab.isolates("/sub/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some("require-corp"));
    assert_eq!(workers(tab).len(), 1);
    let script = "/mini-coi.js?coi=require-corp&exclude=%2Fsub%2Fnot%2F*";
    assert_eq!(registered(tab).await, json!([[script, "/sub/"]]));
    tab.isolates("/sub/", 1).await;
}

async fn early_line_that_a_policy_forbids_is_not_missed(tab: &Tab) {
    let strict =
        page(&[], "hello").replace(RECORDER, &RECORDER.replace("<script", "<script nonce=n"));
    let strict = strict.replace(RAN, &RAN.replace("<script", "<script nonce=n"));
    let reply = Reply::html(strict).header(
        "content-security-policy",
        "script-src 'self' 'nonce-n'; require-trusted-types-for 'script'",
    );
    tab.site.put("/", reply);
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
    assert_eq!(workers(tab), ["?coi=auto"]);
}

async fn early_line_leaves_other_workers_alone(tab: &Tab) {
    tab.site.put("/other.js", Reply::js("onfetch = () => {}"));
    tab.go_plain("/plain").await;
    tab.run_async(
        "await navigator.serviceWorker.register('/other.js'); await navigator.serviceWorker.ready",
    )
    .await;
    tab.site.put("/", Reply::html(page(&[], "hello")));
    tab.stays("/", "foreign-worker").await;
    assert_eq!(registered(tab).await, json!([["/other.js", "/"]]));
}

async fn early_line_alone_breaks_nothing(tab: &Tab) {
    // The tag's file is blocked, and so the page is not held.
    let html = format!("<!doctype html><head>{}</head><body>{RAN}", head(&[]));
    tab.site.put("/", Reply::html(html));
    tab.site
        .serve("/mini-coi.js", |seen| match seen.query.as_str() {
            "?coi=auto" => Reply::js(MINI_COI),
            _ => Reply::text("").status(404),
        });
    tab.go("/").await;
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
    tab.run_async("await navigator.serviceWorker.ready").await;
    assert_eq!(tab.site.count("/"), 1);
    tab.go("/").await;
    tab.until_site("the page's script, isolated", |_| tab.ran(true) == 1)
        .await;
}

async fn early_line_of_a_file_that_is_gone_is_silent(tab: &Tab) {
    tab.site.put("/mini-coi.js", Reply::text("").status(404));
    let html = format!("<!doctype html><head><script>self.heard = [];
        addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)))</script>{}</head><body>{RAN}", head(&[]));
    tab.site.put("/", Reply::html(html));
    tab.go("/").await;
    tab.until_site("the worker's script", |_| workers(tab).len() == 1)
        .await;
    tab.until_async("return !(await navigator.serviceWorker.getRegistration())")
        .await;
    assert_eq!(tab.run("return heard").await, json!([]));
}
