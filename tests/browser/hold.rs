//! The page of a first visit, while its worker is not there yet: it is painted, and none of its scripts runs.
//!
//! In WebKit it stays empty, since a reload there fetches again all that would paint it.

use crate::engine::Engine;
use crate::site::{MINI_COI, Reply};
use crate::tab::{RAN, RECORDER, TAG, Tab};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use fantoccini::wd::PrintConfiguration;
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

crate::cases![
    held_page_is_painted,
    held_page_runs_no_script,
    held_page_is_painted_under_strict_policies,
    held_page_of_xml_is_isolated,
    page_whose_scripts_come_before_the_tag_is_stopped,
    visitor_changes_nothing_in_a_held_page,
    held_page_does_not_refresh_itself,
    held_page_can_be_printed,
    held_page_leaves_the_history_as_it_is,
    picture_of_a_held_page_is_asked_for_once,
];

/// Tells the server when the document is painted and when it has loaded. It comes before our tag.
const WATCHER: &str = "<script>
for (const type of ['paint', 'load'])
  new Promise((done) => type == 'load' ? addEventListener('load', done) :
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(done)).observe({ type, buffered: true }))
  .then(() => fetch(`/${type}?${crossOriginIsolated}`, { method: 'POST', keepalive: true }));</script>";

/// Whether a held page is painted.
fn paints(tab: &Tab) -> bool {
    tab.engine != Engine::WebKit
}

fn page(body: &str) -> String {
    let recorder = format!("{RECORDER}{WATCHER}");
    Tab::page(TAG, body).replace(RECORDER, &recorder)
}

/// Withholds the worker's script until the gate is opened.
fn withhold(tab: &Tab) -> Arc<Semaphore> {
    let gate = Arc::new(Semaphore::new(0));
    let shut = gate.clone();
    tab.site.put("/paint", Reply::text(""));
    tab.site.put("/load", Reply::text(""));
    tab.site.serve("/mini-coi.js", move |seen| {
        let reply = Reply::js(MINI_COI);
        match seen.headers.get("service-worker") {
            Some(_) => reply.behind(&shut),
            None => reply,
        }
    });
    gate
}

/// How often a document told something of itself, by whether it was isolated.
fn told(tab: &Tab, path: &str, isolated: bool) -> usize {
    let query = format!("?{isolated}");
    let seen = tab.site.seen(path);
    seen.iter().filter(|seen| seen.query == query).count()
}

/// How often a worker's script was asked for.
fn workers(tab: &Tab) -> usize {
    let seen = tab.site.seen("/mini-coi.js");
    let workers = seen.iter().map(|seen| &seen.headers);
    workers
        .filter(|headers| headers.contains_key("service-worker"))
        .count()
}

/// Goes to a page, and waits until it is held and shows what it will show.
async fn go_held(tab: &Tab, path: &str) {
    let asked = workers(tab);
    let held = ["/paint", "/load"].map(|what| (what, told(tab, what, false)));
    tab.go(path).await;
    tab.until_site("the request for the worker", |_| workers(tab) > asked)
        .await;
    for (what, before) in held {
        if paints(tab) {
            tab.until_site(what, |_| told(tab, what, false) > before)
                .await;
        }
    }
}

/// Makes the next visit a first one.
async fn forget(tab: &Tab) {
    let remove = "for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()";
    tab.run_async(remove).await;
    tab.renew().await;
}

/// Lets the worker come, and asserts that the page is isolated then.
async fn release(tab: &Tab, gate: &Semaphore) {
    gate.add_permits(1);
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
}

async fn held_page_is_painted(tab: &Tab) {
    let gate = withhold(tab);
    tab.site.put("/", Reply::html(page("hello")));
    go_held(tab, "/").await;
    assert_eq!(tab.ran(false), 0);
    release(tab, &gate).await;
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!((tab.ran(false), tab.site.count("/")), (0, 2));
    if !paints(tab) {
        assert_eq!(told(tab, "/paint", false), 0);
    }
}

async fn held_page_runs_no_script(tab: &Tab) {
    let gate = withhold(tab);
    let tell = |name: &str| format!("fetch('/ran-{name}?' + crossOriginIsolated)");
    let mut body = String::new();
    let mut names = Vec::new();
    let mut add = |name: &'static str, html: &str| {
        body += &html.replace("TELL", &tell(name));
        names.push(name);
        tab.site.put(&format!("/{name}.js"), Reply::js(tell(name)));
        let document = format!("<script>{}</script>", tell(name));
        tab.site
            .put(&format!("/{name}.html"), Reply::html(document));
    };
    add(
        "mapped",
        r#"<script type=importmap>{"imports":{"x":"/mapped.js"}}</script><script type=module>import 'x'</script>"#,
    );
    add("inline", "<script>TELL</script>");
    add("external", "<script src=/external.js></script>");
    add("deferred", "<script defer src=/deferred.js></script>");
    add("async", "<script async src=/async.js></script>");
    add("module", "<script type=module>TELL</script>");
    add(
        "imported",
        "<link rel=modulepreload href=/imported.js><script type=module>import '/imported.js'</script>",
    );
    add(
        "written",
        r"<script>document.write('<script src=/written.js><\/script>')</script>",
    );
    add("error", r#"<img src="/missing.png" onerror="TELL">"#);
    add("svg", r#"<svg onload="TELL"></svg>"#);
    add("svg-script", "<svg><script>TELL</script></svg>");
    add("style", r#"<style onload="TELL"></style>"#);
    add("toggle", r#"<details open ontoggle="TELL"></details>"#);
    add("frame", "<iframe src=/frame.html></iframe>");
    add("url", r#"<iframe src="javascript:TELL"></iframe>"#);
    // Not every engine runs what is in these.
    for name in ["srcdoc", "object", "embed"] {
        let document = format!("<script>{}</script>", tell(name));
        tab.site
            .put(&format!("/{name}.html"), Reply::html(document.clone()));
        body += &match name {
            "srcdoc" => format!(r#"<iframe srcdoc="{document}"></iframe>"#),
            "object" => "<object data=/object.html></object>".into(),
            _ => "<embed src=/embed.html>".into(),
        };
    }
    let heard = "<script>addEventListener('securitypolicyviolation', (event) => heard.push(event.violatedDirective))</script>";
    let html = page(&(heard.to_owned() + &body)).replace(
        "<body>",
        r#"<body onload="fetch('/ran-body?' + crossOriginIsolated)">"#,
    );
    names.push("body");
    tab.site.put("/", Reply::html(html));
    go_held(tab, "/").await;
    let ran = || {
        let paths = tab.site.paths();
        paths.into_iter().filter(|path| path.starts_with("/ran"))
    };
    assert_eq!(ran().collect::<Vec<_>>(), Vec::<String>::new());
    release(tab, &gate).await;
    for name in names {
        let path = format!("/ran-{name}");
        tab.until_site(name, |site| site.count(&path) > 0).await;
        assert_eq!(told(tab, &path, true), 1, "{name}");
    }
    // Whatever else has run did so once.
    let mut all: Vec<_> = ran().collect();
    all.sort();
    let count = all.len();
    all.dedup();
    assert_eq!(all.len(), count, "{all:?}");
}

async fn held_page_is_painted_under_strict_policies(tab: &Tab) {
    let gate = withhold(tab);
    // The hashes would be tedious: what comes before the tag may run by its nonce.
    let html = page("hello").replace("<script", "<script nonce=n");
    let policy = "default-src 'self'; script-src 'nonce-n'; worker-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types mini-coi";
    let reply = Reply::html(html).header("content-security-policy", policy);
    tab.site.put("/", reply);
    go_held(tab, "/").await;
    release(tab, &gate).await;
}

async fn held_page_of_xml_is_isolated(tab: &Tab) {
    let gate = withhold(tab);
    let script = |text: &str| {
        text.replace("<script>", "<script><![CDATA[")
            .replace("</script>", "]]></script>")
    };
    let html = format!(
        r#"<html xmlns="http://www.w3.org/1999/xhtml"><head>{}<script src="/mini-coi.js" scope="./"></script><title>page</title></head><body><p>hello</p>{}</body></html>"#,
        script(&format!("{RECORDER}{WATCHER}")),
        script(RAN)
    );
    let reply = Reply::new("application/xhtml+xml", html).header("vary", "Sec-Fetch-Dest");
    tab.site.put("/", reply);
    go_held(tab, "/").await;
    release(tab, &gate).await;
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!(tab.ran(false), 0);
}

async fn page_whose_scripts_come_before_the_tag_is_stopped(tab: &Tab) {
    for (path, kind) in [
        ("/async/", "async"),
        ("/defer/", "defer"),
        ("/module/", "type=module"),
    ] {
        let script = format!("{path}early.js");
        let early = Arc::new(Semaphore::new(0));
        let tell = format!("fetch('{path}ran?' + crossOriginIsolated)");
        tab.site.put(&script, Reply::js(tell).behind(&early));
        tab.site.put(&format!("{path}ran"), Reply::text(""));
        let tag = format!("<script src={script} {kind}></script>{TAG}");
        tab.site.put(path, Reply::html(Tab::page(&tag, "hello")));
        let goal = tab.site.url(path);
        tab.leave_by(&format!("location.href = '{goal}'")).await;
        tab.until_site("both loads", |site| site.count(path) == 2)
            .await;
        early.add_permits(1);
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        tab.until_site(kind, |site| site.count(&format!("{path}ran")) > 0)
            .await;
        assert_eq!(told(tab, &format!("{path}ran"), false), 0, "{kind}");
        forget(tab).await;
    }
}

/// Clicks in the middle of the window, and types.
async fn use_page(tab: &Tab) {
    let pointer = MouseActions::new("mouse".into())
        .then(PointerAction::MoveTo {
            duration: None,
            x: 200.0,
            y: 200.0,
        })
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    tab.client.perform_actions(pointer).await.unwrap();
    let mut keys = KeyActions::new("keys".into());
    for value in ['\u{e004}', Key::Enter.into(), 'x', Key::Enter.into()] {
        keys = keys
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
    }
    tab.client.perform_actions(keys).await.unwrap();
}

async fn visitor_changes_nothing_in_a_held_page(tab: &Tab) {
    // WebKitGTK 2.50 performs no action in a page that it is still loading.
    if !paints(tab) {
        return;
    }
    let big = "style='position: fixed; inset: 0; width: 100%; height: 100%'";
    for (path, body) in [
        ("/link/", format!("<a href=/elsewhere {big}>on</a>")),
        (
            "/form/",
            format!(
                "<form action=/elsewhere method=post><input autofocus name=a><button {big}>send</button></form>"
            ),
        ),
        (
            "/dialog/",
            format!(
                "<form action=/elsewhere><dialog open {big}><button {big}>send</button></dialog></form>"
            ),
        ),
    ] {
        let gate = withhold(tab);
        tab.site.put(path, Reply::html(page(&body)));
        go_held(tab, path).await;
        use_page(tab).await;
        release(tab, &gate).await;
        assert_eq!(tab.run("return location.pathname").await, json!(path));
        assert_eq!(tab.site.count("/elsewhere"), 0, "{path}");
        forget(tab).await;
    }
}

async fn held_page_does_not_refresh_itself(tab: &Tab) {
    for (path, html, header) in [
        (
            "/meta/",
            "<meta http-equiv=refresh content='0;url=/meta/next'>",
            None,
        ),
        ("/header/", "", Some("0;url=/header/next")),
    ] {
        let gate = withhold(tab);
        let mut reply = Reply::html(page(&format!("{html}hello")));
        if let Some(value) = header {
            reply = reply.header("refresh", value);
        }
        tab.site.put(path, reply);
        let next = format!("{path}next");
        tab.site.put(&next, Reply::html(Tab::page("", "next")));
        go_held(tab, path).await;
        gate.add_permits(1);
        tab.until_site("the next page", |site| site.count(&next) > 0)
            .await;
        let shown = tab.site.paths();
        let order: Vec<_> = shown
            .iter()
            .filter(|shown| *shown == path || **shown == next)
            .collect();
        assert_eq!(order, [path, path, &next]);
        tab.until("return document.body.innerText == 'next'").await;
        forget(tab).await;
    }
}

async fn held_page_can_be_printed(tab: &Tab) {
    if !paints(tab) {
        return;
    }
    let gate = withhold(tab);
    tab.site.put("/", Reply::html(page("hello")));
    go_held(tab, "/").await;
    let printed = tab
        .client
        .print(PrintConfiguration::default())
        .await
        .unwrap();
    assert!(printed.starts_with(b"%PDF"));
    release(tab, &gate).await;
}

async fn held_page_leaves_the_history_as_it_is(tab: &Tab) {
    tab.go_plain("/before").await;
    let length = tab.run("return history.length").await.as_u64().unwrap();
    let gate = withhold(tab);
    tab.site.put("/frame.html", Reply::html("frame"));
    let body = "hello<iframe src=/frame.html></iframe><iframe srcdoc=x></iframe><object data=/frame.html></object>";
    tab.site.put("/", Reply::html(page(body)));
    go_held(tab, "/").await;
    release(tab, &gate).await;
    assert_eq!(tab.run("return history.length").await, json!(length + 1));
    // WebKitGTK 2.50 never answers a command that meets a change of processes.
    if !paints(tab) {
        return;
    }
    let told = tab.site.count("/plain-loaded");
    tab.leave_by("history.back()").await;
    tab.until("return location.pathname == '/before'").await;
    tab.leave_by("history.forward()").await;
    tab.until(
        "return location.pathname == '/' && crossOriginIsolated && miniCoi.state == 'isolated'",
    )
    .await;
    assert!(tab.site.count("/plain-loaded") <= told + 1);
    assert_eq!(tab.ran(false), 0);
}

async fn picture_of_a_held_page_is_asked_for_once(tab: &Tab) {
    // A preload scanner has seen what came together with the tag. This comes later.
    let body = format!("<p>{}<img src=/counter.png>", "hello ".repeat(4000));
    let pixel = Reply::new("image/png", [0; 8]).header("cache-control", "no-store");
    tab.site.put("/counter.png", pixel);
    let gate = withhold(tab);
    let html = Reply::html(page(&body)).paced(6000, Duration::from_millis(100));
    tab.site.put("/", html);
    go_held(tab, "/").await;
    release(tab, &gate).await;
    // WebKitGTK 2.50 asks twice, in one document.
    if paints(tab) {
        assert_eq!(tab.site.count("/counter.png"), 1);
    }
}
