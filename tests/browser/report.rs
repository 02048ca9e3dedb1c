//! The second file: what isolation blocks, and the badge of `data-debug`.

use crate::engine::Engine;
use crate::page::plant;
use crate::site::{MINI_COI, Reply};
use crate::tab::Tab;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

crate::cases![
    second_file_is_only_fetched_on_demand,
    badge_tells_of_an_isolated_page,
    badge_tells_why_a_page_is_not_isolated,
    badge_tells_of_a_worker_of_another_version,
    badge_tells_of_a_worker_of_the_sites_own,
    badge_is_operated_by_keys,
    badge_changes_nothing_of_the_page,
    badge_needs_no_permission_of_the_page,
    policy_that_allows_one_trusted_type_is_enough,
    policy_that_forbids_the_second_file_is_not_an_error,
    badge_is_always_in_the_debug_build,
    second_file_that_is_missing_harms_nothing,
    blocked_content_is_reported_once,
    blocked_content_is_one_line_without_data_debug,
    page_may_ask_for_silence,
    content_with_cors_gets_a_remedy @ Chromium | WebKit,
    // Firefox 153 gives nothing to tell these apart by.
    other_failures_do_not_count_as_blocked @ Chromium | WebKit,
    // The others have no such mode.
    nothing_is_blocked_in_dip @ Chromium,
    frames_without_a_header_have_a_reason,
    // WebKitGTK 2.50 lends such a frame the policy of the page.
    worker_of_a_narrower_scope_is_named @ Chromium | Firefox,
];

const REPORT: &str = include_str!("../../dist/mini-coi.report.js");

/// The tag that shows the badge.
const DEBUG: &str = r#"<script src="/mini-coi.js" data-debug></script>"#;

/// What the badge holds: `root`, `button` and, where it is open, `panel`.
const BADGE: &str = "const root = document.querySelector('mini-coi-badge')?.shadowRoot;
    const button = root?.querySelector('button');
    const panel = root?.querySelector('[role=region]');";

fn put_report(tab: &Tab) {
    tab.site.put("/mini-coi.report.js", Reply::js(REPORT));
}

fn put(tab: &Tab, path: &str, tag: &str, body: &str) {
    tab.site.put(path, Reply::html(Tab::page(tag, body)));
}

/// Waits until the badge says something, and returns all that it says when it is open.
async fn said(tab: &Tab, what: &str) -> String {
    let what = json!(what);
    let script = format!(
        "{BADGE} if (!button) return false;
         button.click(); const text = root.textContent; button.click();
         return text.includes({what}) && text"
    );
    tab.until(&script).await.as_str().unwrap().into()
}

/// What the second file said on the console so far.
async fn told(tab: &Tab) -> Vec<String> {
    let lines = "return heard.filter((line) => line.startsWith('[mini-coi] '))";
    serde_json::from_value(tab.run(lines).await).unwrap()
}

/// Waits until the page has said something of each of some URLs, and asserts that it said it once.
async fn told_of(tab: &Tab, urls: &[&str]) -> Vec<String> {
    for url in urls {
        let url = json!(url);
        tab.until(&format!(
            "return heard.some((line) => line.includes({url} + ' '))"
        ))
        .await;
    }
    let lines = told(tab).await;
    assert_eq!(lines.len(), urls.len(), "{lines:#?}");
    lines
}

async fn second_file_is_only_fetched_on_demand(tab: &Tab) {
    put_report(tab);
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    assert_eq!(tab.site.count("/mini-coi.report.js"), 0);
    let badge = "return document.querySelector('mini-coi-badge')";
    assert_eq!(tab.run(badge).await, Value::Null);

    put(tab, "/debug", DEBUG, "hello");
    tab.isolates("/debug", 1).await;
    said(tab, "isolated").await;
    assert_eq!(tab.site.count("/mini-coi.report.js"), 1);
}

async fn badge_tells_of_an_isolated_page(tab: &Tab) {
    put_report(tab);
    put(tab, "/", DEBUG, "hello");
    tab.isolates("/", 2).await;
    let text = said(tab, "this file's own").await;
    let mode = tab.engine.mode();
    assert!(text.contains(&format!("isolated · {mode}")), "{text}");
    assert!(!text.contains("not isolated"), "{text}");
    let file = tab.site.url("/mini-coi.js");
    for part in [
        "Loads2",
        "Problemsnone seen",
        env!("CARGO_PKG_VERSION"),
        &file,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("Code"), "{text}");
}

async fn badge_tells_why_a_page_is_not_isolated(tab: &Tab) {
    put_report(tab);
    tab.site.put("/assets/mini-coi.js", Reply::js(MINI_COI));
    tab.site
        .put("/assets/mini-coi.report.js", Reply::js(REPORT));
    let tag = r#"<script src="/assets/mini-coi.js" data-debug></script>"#;
    put(tab, "/", tag, "hello");
    tab.stays("/", "out-of-scope").await;
    let text = said(tab, "not isolated").await;
    for part in [
        "out-of-scope",
        "The worker would not cover this page.",
        "Modenone",
        "Workernone",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let link = format!("{BADGE} button.click(); return root.querySelector('a').href");
    let page = concat!(
        env!("CARGO_PKG_REPOSITORY"),
        "/blob/main/docs/codes.md#out-of-scope"
    );
    assert_eq!(tab.run(&link).await, json!(page));
}

async fn badge_tells_of_a_worker_of_another_version(tab: &Tab) {
    put_report(tab);
    let old = MINI_COI.replace(env!("CARGO_PKG_VERSION"), "0.9.9");
    tab.site.serve("/mini-coi.js", move |seen| {
        let is_worker = seen.headers.contains_key("service-worker");
        Reply::js(if is_worker { &old } else { MINI_COI })
    });
    put(tab, "/", DEBUG, "hello");
    tab.isolates("/", 2).await;
    let text = said(tab, "0.9.9 (worker)").await;
    assert!(text.contains("They differ"), "{text}");
}

async fn badge_tells_of_a_worker_of_the_sites_own(tab: &Tab) {
    put_report(tab);
    tab.site.put(
        "/own.js",
        Reply::js(
            "importScripts('/mini-coi.js');
             addEventListener('install', () => skipWaiting());
             addEventListener('activate', (event) => event.waitUntil(clients.claim()));",
        ),
    );
    plant(tab, &format!("/own.js?coi={}", tab.engine.mode())).await;
    put(tab, "/", DEBUG, "hello");
    tab.isolates("/", 1).await;
    let text = said(tab, "the site's own").await;
    assert!(text.contains(&tab.site.url("/own.js")), "{text}");
}

/// Presses a key, and lets it go.
async fn press(tab: &Tab, key: char) {
    let keys = KeyActions::new("keys".into())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    tab.client.perform_actions(keys).await.unwrap();
}

async fn badge_is_operated_by_keys(tab: &Tab) {
    put_report(tab);
    put(tab, "/", DEBUG, "<input id=field>");
    tab.isolates("/", 2).await;
    said(tab, "this file's own").await;
    let becomes = async |open: bool| {
        // What is seen, what is said to those who do not see, and where the focus is.
        tab.until(&format!(
            "{BADGE} return (panel?.offsetHeight > 0) == {open} && button.getAttribute('aria-expanded') == '{open}' && root.activeElement == button"
        ))
        .await;
    };
    tab.run(&format!("{BADGE} button.focus()")).await;
    becomes(false).await;
    for key in [Key::Enter.into(), ' '] {
        press(tab, key).await;
        becomes(true).await;
        press(tab, Key::Escape.into()).await;
        becomes(false).await;
    }
    // From within the panel, too, which is the next that Tab leads to. WebKit may leave it out.
    press(tab, Key::Enter.into()).await;
    becomes(true).await;
    match tab.engine {
        Engine::WebKit => drop(tab.run(&format!("{BADGE} panel.focus()")).await),
        _ => press(tab, Key::Tab.into()).await,
    }
    tab.until(&format!("{BADGE} return root.activeElement == panel"))
        .await;
    press(tab, Key::Escape.into()).await;
    becomes(false).await;
    let named = format!(
        "{BADGE} button.click(); const {{ id, ariaLabel }} = root.querySelector('[role=region]'); button.click();
         return [id == button.getAttribute('aria-controls'), ariaLabel]"
    );
    assert_eq!(tab.run(&named).await, json!([true, "mini-coi"]));
    // Keys that are meant for the page are the page's.
    tab.run(&format!("{BADGE} button.click(); field.focus(); addEventListener('keydown', ({{ key }}) => self.key = key)"))
        .await;
    press(tab, Key::Escape.into()).await;
    let page = format!("{BADGE} return [document.activeElement.id, self.key, !!panel]");
    assert_eq!(tab.run(&page).await, json!(["field", "Escape", true]));
}

async fn badge_changes_nothing_of_the_page(tab: &Tab) {
    put_report(tab);
    let hostile = "<style>html { display: grid } * { margin: 9px !important }
        html > * { position: static !important; display: block !important; width: 100% !important }</style>
        <p>some text</p><button id=other style='position: fixed; inset: 0'>all of the page</button>";
    put(tab, "/", DEBUG, hostile);
    tab.isolates("/", 2).await;
    said(tab, "this file's own").await;
    let measure = "const boxes = [...document.body.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect()));
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
        return [scrollWidth, scrollHeight, clientWidth, clientHeight, ...boxes]";
    for open in [false, true] {
        tab.run(&format!("{BADGE} if (!panel == {open}) button.click()"))
            .await;
        let with = tab.run(measure).await;
        // Everything not under the badge belongs to the page.
        let hit = format!(
            "{BADGE} const {{ left, top }} = (panel || button).getBoundingClientRect();
             const at = (x, y) => document.elementFromPoint(x, y).localName;
             const edge = button.getBoundingClientRect();
             return [at(left - 5, top + 5), at(left + 5, top - 5), at(edge.left - 5, edge.top + 8), at(edge.left + 20, edge.top + 8), top > 0, left > 0]"
        );
        assert_eq!(
            tab.run(&hit).await,
            json!(["button", "button", "button", "mini-coi-badge", true, true]),
            "open: {open}"
        );
        let without = format!(
            "const badge = document.querySelector('mini-coi-badge');
             badge.remove();
             try {{ {measure} }} finally {{ document.documentElement.append(badge) }}"
        );
        assert_eq!(tab.run(&without).await, with, "open: {open}");
    }
    assert_eq!(told(tab).await, Vec::<String>::new());
}

async fn badge_needs_no_permission_of_the_page(tab: &Tab) {
    put_report(tab);
    let listen = "<script>self.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI))</script>";
    let page = Tab::page(&format!("{listen}{DEBUG}"), "hello");
    let policy = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'none'; worker-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types mini-coi";
    let page = Reply::html(page).header("content-security-policy", policy);
    tab.site.put("/", page);
    tab.isolates("/", 2).await;
    said(tab, "this file's own").await;
    let style = format!(
        "{BADGE} const {{ position }} = getComputedStyle(root.host); button.click();
         return [position, getComputedStyle(button).borderRadius, getComputedStyle(root.querySelector('[role=region]')).overflowY, violations]"
    );
    assert_eq!(
        tab.run(&style).await,
        json!(["fixed", "99px", "auto", []]),
        "style and violations"
    );
}

/// Visits a page whose worker cannot be registered, under a policy of Trusted Types: the document
/// that tries it needs a URL for the worker, and another one for the second file. Gives what is wrong.
async fn fails_under(tab: &Tab, types: &str) -> Vec<String> {
    put_report(tab);
    tab.site.serve("/mini-coi.js", |seen| {
        let is_worker = seen.headers.contains_key("service-worker");
        Reply::js(MINI_COI).status(if is_worker { 404 } else { 200 })
    });
    let tag = r#"<script src="/mini-coi.js" data-debug data-hold="off"></script>"#;
    let policy = format!("require-trusted-types-for 'script'; trusted-types {types}");
    let page = Reply::html(Tab::page(tag, "hello")).header("content-security-policy", &policy);
    tab.site.put("/", page);
    let outcome = tab.visit("/").await;
    assert_eq!(outcome.state, "unavailable", "{outcome:?}");
    let lines = outcome.heard.into_iter();
    lines
        .filter(|line| !line.starts_with("[mini-coi] "))
        .collect()
}

async fn policy_that_allows_one_trusted_type_is_enough(tab: &Tab) {
    assert_eq!(fails_under(tab, "mini-coi").await, Vec::<String>::new());
    said(tab, "registration-failed").await;
}

async fn policy_that_forbids_the_second_file_is_not_an_error(tab: &Tab) {
    assert_eq!(fails_under(tab, "another").await, Vec::<String>::new());
}

async fn badge_is_always_in_the_debug_build(tab: &Tab) {
    let debug = include_str!("../../dist/mini-coi.debug.js");
    tab.site.put("/mini-coi.js", Reply::js(debug));
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    said(tab, "this file's own").await;
    assert_eq!(tab.site.count("/mini-coi.report.js"), 0);
}

async fn second_file_that_is_missing_harms_nothing(tab: &Tab) {
    put(tab, "/", DEBUG, "hello");
    tab.isolates("/", 2).await;
    tab.until_site("the request", |site| site.count("/mini-coi.report.js") == 1)
        .await;
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!(tab.run("return heard").await, json!([]));
}

/// What is not an image, so that it fails wherever it gets through.
fn no_picture(status: u16) -> Reply {
    Reply::text("no picture").status(status)
}

/// The modes in which an embedder policy blocks something.
fn blocking(tab: &Tab) -> impl Iterator<Item = &'static str> {
    let modes = tab.engine.modes().iter();
    modes.copied().filter(|mode| *mode != "dip")
}

/// Lays out a page of a mode in a folder of its name, and returns the page's path.
fn put_mode(tab: &Tab, mode: &str, attributes: &str, body: &str) -> String {
    let path = tab.put_mode(mode);
    tab.site
        .put(&format!("{path}mini-coi.report.js"), Reply::js(REPORT));
    let tag =
        format!(r#"<script src="{path}mini-coi.js" data-mode="{mode}" {attributes}></script>"#);
    put(tab, &path, &tag, body);
    path
}

/// A frame of another origin that has what it takes.
fn put_fine(tab: &Tab) -> String {
    let frame = Reply::html("<!doctype html>a frame that may be shown")
        .header("cross-origin-embedder-policy", "require-corp")
        .header("cross-origin-resource-policy", "cross-origin");
    tab.site.put("/fine", frame);
    tab.site.other("/fine")
}

/// Lays out a picture and a frame of another origin that permit nothing, and gives their URLs.
fn put_bare(tab: &Tab) -> (String, String) {
    tab.site.put(
        "/bare.svg",
        Reply::new(
            "image/svg+xml",
            "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>",
        ),
    );
    tab.site
        .put("/bare", Reply::html("<!doctype html>a frame of another"));
    (tab.site.other("/bare.svg"), tab.site.other("/bare"))
}

/// The ones that a mode blocks. Without credentials nobody asks for a permission.
fn blocked_in<'a>(mode: &str, picture: &'a str, frame: &'a str) -> Vec<&'a str> {
    match mode {
        "require-corp" => vec![picture, frame],
        _ => vec![frame],
    }
}

async fn blocked_content_is_reported_once(tab: &Tab) {
    let (picture, frame) = put_bare(tab);
    let fine = put_fine(tab);
    let body = format!(
        "<img src='{picture}'><img src='{picture}'><iframe src='{frame}'></iframe><iframe src='{frame}'></iframe><iframe src='{fine}'></iframe>"
    );
    for mode in blocking(tab) {
        let path = put_mode(tab, mode, "data-debug", &body);
        let outcome = tab.visit(&path).await;
        assert!(outcome.isolated, "{outcome:?}");
        let urls = blocked_in(mode, &picture, &frame);
        let lines = told_of(tab, &urls).await;
        let (sure, remedy) = match tab.engine {
            Engine::Chromium => ("is blocked", "attribute credentialless"),
            Engine::Firefox => ("may be blocked", "Have its host send"),
            Engine::WebKit => ("is blocked", "Have its host send"),
        };
        for line in &lines {
            let policy = format!("{sure} by Cross-Origin-Embedder-Policy: {mode}.");
            assert!(line.contains(&policy), "{line}");
        }
        let of_frame = lines
            .iter()
            .find(|line| line.contains(&format!("{frame} ")));
        assert!(of_frame.unwrap().contains(remedy), "{lines:?}");
        // The badge says the same, and so does the code.
        let count = format!("{} problem", urls.len());
        let text = said(tab, &count).await;
        for url in urls {
            assert_eq!(
                text.matches(&format!("{url} ")).count(),
                1,
                "{url} in {text}"
            );
        }
        assert_eq!(
            tab.run("return [miniCoi.state, miniCoi.code]").await,
            json!(["isolated", "blocked"])
        );
    }
}

async fn blocked_content_is_one_line_without_data_debug(tab: &Tab) {
    let (_, frame) = put_bare(tab);
    let frames: Vec<_> = (0..5).map(|number| format!("{frame}?{number}")).collect();
    let body: String = frames
        .iter()
        .map(|url| format!("<iframe src='{url}'></iframe>"))
        .collect();
    for mode in blocking(tab) {
        let path = put_mode(tab, mode, "", &body);
        let outcome = tab.visit(&path).await;
        assert!(outcome.isolated, "{outcome:?}");
        tab.until("return heard.some((line) => line.startsWith('[mini-coi] blocked'))")
            .await;
        let lines = told(tab).await;
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].contains("data-debug"), "{lines:?}");
        assert!(lines[0].contains(" 5: "), "{lines:?}");
        let named = frames.iter().filter(|url| lines[0].contains(*url));
        assert_eq!(named.count(), 3, "{lines:?}");
        let badge = "return document.querySelector('mini-coi-badge')";
        assert_eq!(tab.run(badge).await, Value::Null);
        assert_eq!(tab.site.count(&format!("{path}mini-coi.report.js")), 1);
    }
}

async fn page_may_ask_for_silence(tab: &Tab) {
    let (_, frame) = put_bare(tab);
    let path = "/require-corp/";
    put_mode(tab, "require-corp", "", "");
    let tag = format!(
        r#"<script>self.coi = {{ quiet: true }}</script><script src="{path}mini-coi.js" data-mode="require-corp" data-debug></script>"#
    );
    put(tab, path, &tag, &format!("<iframe src='{frame}'></iframe>"));
    tab.visit(path).await;
    said(tab, "1 problem").await;
    assert_eq!(tab.run("return heard").await, json!([]));
}

async fn content_with_cors_gets_a_remedy(tab: &Tab) {
    // Where the worker cannot ask with CORS, its file's policy being too strict, the page can.
    let (picture, _) = put_bare(tab);
    let permitting = tab.site.reply("/bare.svg");
    tab.site.put(
        "/bare.svg",
        permitting.header("access-control-allow-origin", "*"),
    );
    let path = put_mode(
        tab,
        "require-corp",
        "data-debug",
        &format!("<img src='{picture}'>"),
    );
    let strict = Reply::js(MINI_COI).header("content-security-policy", "connect-src 'self'");
    tab.site.put(&format!("{path}mini-coi.js"), strict);
    tab.visit(&path).await;
    let lines = told_of(tab, &[&picture]).await;
    assert!(lines[0].contains("attribute crossorigin"), "{lines:?}");
}

async fn other_failures_do_not_count_as_blocked(tab: &Tab) {
    let permit = |reply: Reply| reply.header("cross-origin-resource-policy", "cross-origin");
    tab.site.put("/gone.png", permit(no_picture(404)));
    tab.site.put("/broken.png", permit(no_picture(200)));
    let (picture, _) = put_bare(tab);
    let body = format!(
        "<img src='{}'><img src='{}'><img src='http://127.0.0.1:1/refused.png'><img src='http://nowhere.invalid/'><img src='/none.png'><img src='{picture}'>",
        tab.site.other("/gone.png"),
        tab.site.other("/broken.png"),
    );
    let path = put_mode(tab, "require-corp", "data-debug", &body);
    tab.visit(&path).await;
    // The blocked one is the last, and stands for the time that the others had.
    told_of(tab, &[&picture]).await;
    let errors =
        "return [...document.images].every((image) => image.complete && !image.naturalWidth)";
    tab.until(errors).await;
    told_of(tab, &[&picture]).await;
}

async fn nothing_is_blocked_in_dip(tab: &Tab) {
    put_report(tab);
    let (picture, frame) = put_bare(tab);
    let body = format!(
        "<img src='{picture}'><iframe src='{frame}'></iframe><img src='http://127.0.0.1:1/refused.png'>
         <iframe sandbox src='/bare'></iframe><object data='/bare'></object>"
    );
    put(tab, "/", DEBUG, &body);
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some("dip"));
    tab.until_site("all frames", |site| site.count("/bare") == 3)
        .await;
    let text = said(tab, "this file's own").await;
    assert!(text.contains("none seen"), "{text}");
    assert_eq!(
        tab.run("return [heard, miniCoi.code]").await,
        json!([[], null])
    );
}

async fn frames_without_a_header_have_a_reason(tab: &Tab) {
    let inner = || Reply::html("<!doctype html>inside");
    for mode in blocking(tab) {
        let body = format!(
            "<iframe sandbox src='/{mode}/sandboxed'></iframe><iframe src='/outside'></iframe><iframe src='/{mode}/fine'></iframe>"
        );
        let path = put_mode(tab, mode, "data-debug", &body);
        for name in ["sandboxed", "fine"] {
            tab.site.put(&format!("{path}{name}"), inner());
        }
        tab.site.put("/outside", inner());
        tab.visit(&path).await;
        let sandboxed = tab.site.url(&format!("{path}sandboxed"));
        let outside = tab.site.url("/outside");
        let lines = told_of(tab, &[&sandboxed, &outside]).await.join("\n");
        for part in [
            &format!("{sandboxed} is sandboxed"),
            &format!("{outside} has no header, since no worker covers it"),
        ] {
            assert!(lines.contains(part), "{part} in {lines}");
        }
    }
}

async fn worker_of_a_narrower_scope_is_named(tab: &Tab) {
    let own = "addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));";
    for mode in tab.engine.modes() {
        let path = put_mode(tab, mode, "data-debug", "hello");
        let file = format!("{path}narrow/worker.js");
        tab.site.put(&file, Reply::js(own));
        tab.go_plain("/plain").await;
        tab.run_async(&format!(
            "const {{ installing }} = await navigator.serviceWorker.register('{file}');
             while (installing.state != 'activated') await new Promise((done) => installing.onstatechange = done);"
        ))
        .await;
        let inside = format!("{path}narrow/inside");
        tab.site.put(&inside, Reply::html("<!doctype html>inside"));
        tab.isolates(&path, 2).await;
        said(tab, "this file's own").await;
        tab.run(&format!(
            "const frame = document.createElement('iframe'); frame.src = '{inside}'; document.body.append(frame)"
        ))
        .await;
        let lines = told_of(tab, &[&tab.site.url(&inside)]).await;
        let worker = format!("another worker, {}.", tab.site.url(&file));
        assert!(lines[0].contains(&worker), "{lines:?}");
    }
}
