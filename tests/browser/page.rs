//! What the page half does: loads, codes, and what it must never do.

use crate::engine::Engine;
use crate::site::{MINI_COI, Reply};
use crate::tab::{Outcome, TAG, Tab};
use serde_json::json;
use std::net::ToSocketAddrs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

crate::cases![
    isolated_page_is_left_alone,
    first_visit_takes_two_loads_and_runs_no_script_unisolated,
    later_visits_and_subfolders_take_one_load,
    slow_page_is_stopped_and_loaded_once_more,
    hard_reload_heals_every_time @ Chromium | Firefox,
    reload_button_keeps_isolation,
    document_that_gains_a_controller_later_is_loaded_again,
    base_element_changes_nothing,
    tag_may_be_deferred,
    tag_may_be_async,
    tag_may_be_injected,
    tag_may_stand_twice,
    scope_defaults_to_the_folder_of_the_file,
    hold_can_be_switched_off,
    reload_can_be_left_to_the_page,
    page_in_use_is_not_reloaded,
    every_mode_can_be_asked_for,
    mode_is_stepped_down_until_one_works,
    mode_that_cannot_work_ends_without_isolation,
    unisolated_rest_ends_after_a_day,
    settings_of_coi_serviceworker_are_honoured,
    insecure_context_is_told,
    missing_service_worker_is_told,
    page_outside_the_scope_is_told,
    scope_above_the_file_is_told,
    script_of_another_origin_is_told,
    inline_script_is_told,
    worker_that_is_not_found_is_told,
    worker_of_the_wrong_type_is_told,
    worker_with_a_syntax_error_is_told,
    worker_that_may_not_fetch_is_told,
    worker_that_never_arrives_is_told,
    content_security_policy_is_told,
    policy_of_a_page_counts_from_where_it_stands,
    permissions_policy_is_told,
    sandboxed_frame_is_told,
    frame_of_an_unisolated_page,
    bypass_for_network_is_told @ Chromium,
    blocked_storage_does_not_loop,
    page_that_sets_its_name_does_not_loop,
    clear_site_data_does_not_loop,
    changing_bytes_do_not_loop,
    trusted_types_are_respected,
    foreign_worker_is_named_and_left_alone,
    twenty_tabs_at_once,
    file_of_another_folder_is_recognised,
];

async fn isolated_page_is_left_alone(tab: &Tab) {
    let page = Reply::html(Tab::page(TAG, ""))
        .header("cross-origin-opener-policy", "same-origin")
        .header("cross-origin-embedder-policy", "require-corp");
    tab.site.put("/", page);
    let outcome = tab.isolates("/", 1).await;
    assert_eq!(outcome.mode, None);
    let registrations = "return (await navigator.serviceWorker.getRegistrations()).length";
    assert_eq!(tab.run_async(registrations).await, json!(0));
}

async fn first_visit_takes_two_loads_and_runs_no_script_unisolated(tab: &Tab) {
    tab.put_page("/", "hello");
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!(tab.ran(false), 0);
    assert_eq!(tab.run("return self.name").await, json!(""));
    // What is left counts our reloads.
    let others =
        "return Object.keys(sessionStorage).filter((key) => !key.startsWith('mini-coi:')).length";
    assert_eq!(tab.run(others).await, json!(0));
    assert_eq!(tab.run("return history.state").await, json!(null));
}

async fn later_visits_and_subfolders_take_one_load(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.put_page("/sub/", "hello");
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
    tab.isolates("/?query#fragment", 1).await;
    tab.isolates("/sub/", 1).await;
}

async fn slow_page_is_stopped_and_loaded_once_more(tab: &Tab) {
    // The first answer never ends, as if the page were very long, nor does what it refers to.
    let loads = Arc::new(AtomicUsize::new(0));
    let now = loads.clone();
    let slow = move |reply: Reply| match now.load(Ordering::SeqCst) {
        1 => reply.hanging(),
        _ => reply,
    };
    let heavy = slow.clone();
    tab.site
        .serve("/heavy.js", move |_| heavy(Reply::js("self.heavy = 1;")));
    tab.site.serve("/", move |_| {
        loads.fetch_add(1, Ordering::SeqCst);
        slow(Reply::html(Tab::page(
            TAG,
            "<script src=/heavy.js></script>",
        )))
    });
    tab.isolates("/", 2).await;
    assert_eq!(tab.ran(false), 0);
    // Preload scanners run ahead of the parser, so the first load may have asked for the script;
    // but no transfer of the first load goes on.
    let early = tab.site.count("/heavy.js") - 1;
    tab.until_site("the end of the first transfers", |site| {
        site.aborted() == 1 + early
    })
    .await;
}

/// Reloads past the service worker, as Shift+Reload does. WebKit offers it to nobody but its user.
pub async fn hard_reload(tab: &Tab) -> bool {
    match tab.engine {
        Engine::Chromium => {
            tab.leave();
            let parameters = json!({ "ignoreCache": true });
            tab.devtools("Page.reload", parameters).await;
        }
        // Only Firefox still knows `forceGet`.
        Engine::Firefox => tab.leave_by("location.reload(true)").await,
        Engine::WebKit => return false,
    }
    true
}

async fn hard_reload_heals_every_time(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    for time in 1..=3 {
        // No visitor reloads within a second, and the guard takes who does for itself.
        tab.until("return performance.now() > 1500").await;
        assert!(hard_reload(tab).await);
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        assert_eq!(tab.site.count("/"), 2 + 2 * time);
    }
}

async fn reload_button_keeps_isolation(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    for loads in 3..=4 {
        tab.reload().await;
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        assert_eq!(tab.site.count("/"), loads);
    }
}

async fn document_that_gains_a_controller_later_is_loaded_again(tab: &Tab) {
    // The tag comes only after `clients.claim()` of a worker that this very document registered.
    let claims = "importScripts('/mini-coi.js'); addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()))";
    tab.site.put("/claims.js", Reply::js(claims));
    let late = r"<script>(async () => {
        if (!navigator.serviceWorker.controller) {
          const controlled = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
          await navigator.serviceWorker.register('/claims.js');
          await controlled;
        }
        const script = document.createElement('script');
        script.src = '/mini-coi.js';
        document.head.append(script);
      })()</script>";
    tab.site.put("/", Reply::html(Tab::page(late, "hello")));
    tab.isolates("/", 2).await;
}

async fn base_element_changes_nothing(tab: &Tab) {
    let page = Tab::page(&format!(r#"<base href="/elsewhere/">{TAG}"#), "hello");
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
}

async fn tag_may_be_deferred(tab: &Tab) {
    let page = Tab::page(r#"<script src="/mini-coi.js" defer></script>"#, "hello");
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
}

async fn tag_may_be_async(tab: &Tab) {
    let page = Tab::page(r#"<script src="/mini-coi.js" async></script>"#, "hello");
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
}

async fn tag_may_be_injected(tab: &Tab) {
    let inject = "<script>addEventListener('load', () => {
        const script = document.createElement('script');
        script.src = '/mini-coi.js';
        document.head.append(script);
      })</script>";
    tab.site.put("/", Reply::html(Tab::page(inject, "hello")));
    tab.isolates("/", 2).await;
}

async fn tag_may_stand_twice(tab: &Tab) {
    let page = Tab::page(&format!("{TAG}{TAG}"), "hello");
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
}

async fn scope_defaults_to_the_folder_of_the_file(tab: &Tab) {
    tab.site.put("/app/mini-coi.js", Reply::js(MINI_COI));
    let page = Tab::page(r#"<script src="/app/mini-coi.js"></script>"#, "hello");
    tab.site.put("/app/deep/page", Reply::html(page));
    tab.isolates("/app/deep/page", 2).await;
    let scope = "return (await navigator.serviceWorker.getRegistration(location.href)).scope";
    assert_eq!(tab.run_async(scope).await, json!(tab.site.url("/app/")));
}

async fn hold_can_be_switched_off(tab: &Tab) {
    let page = Tab::page(
        r#"<script src="/mini-coi.js" data-hold="off"></script>"#,
        "hello",
    );
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
    tab.until_site("the scripts of both loads", |_| {
        tab.ran(false) == 1 && tab.ran(true) == 1
    })
    .await;
}

async fn reload_can_be_left_to_the_page(tab: &Tab) {
    let page = Tab::page(
        r#"<script src="/mini-coi.js" data-reload="manual"></script>"#,
        "hello",
    );
    tab.site.put("/", Reply::html(page));
    let outcome = tab.visit("/").await;
    assert_eq!(
        (outcome.state.as_str(), outcome.code.as_deref()),
        ("waiting", Some("reload-needed"))
    );
    assert_eq!(tab.site.count("/"), 1);
    assert_eq!(
        tab.run_async("return (await miniCoi.ready).state").await,
        json!("waiting")
    );
    for loads in 2..=3 {
        tab.leave_by("miniCoi.reload()").await;
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        assert_eq!(tab.site.count("/"), loads);
    }
}

async fn page_in_use_is_not_reloaded(tab: &Tab) {
    // Somebody types into a form while the worker is still on its way.
    let late = r"<script>self.inject = () => {
        const script = document.createElement('script');
        script.src = '/mini-coi.js';
        document.head.append(script);
      }</script>";
    let page = Tab::page(late, "<input id=draft>");
    tab.site.put("/", Reply::html(page));
    tab.go("/").await;
    tab.until("return !!document.querySelector('#draft') && document.readyState == 'complete'")
        .await;
    let locator = fantoccini::Locator::Css("#draft");
    let input = tab.client.find(locator).await.unwrap();
    input.click().await.unwrap();
    input.send_keys("unsaved").await.unwrap();
    tab.run("inject()").await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.state, "waiting");
    assert_eq!(outcome.code.as_deref(), Some("reload-needed"));
    assert_eq!(
        tab.run("return draft.value").await,
        json!("unsaved"),
        "the form"
    );
    tab.put_page("/next", "");
    tab.isolates("/next", 1).await;
}

async fn every_mode_can_be_asked_for(tab: &Tab) {
    let modes = tab.engine.modes();
    for mode in modes {
        let path = tab.put_mode(mode);
        let outcome = tab.isolates(&path, 2).await;
        assert_eq!(outcome.mode.as_deref(), Some(*mode));
    }
    // A page that changes its mind gets the new mode from its next load on, without a reload.
    if let [first, .., last] = modes {
        let path = format!("/{first}/");
        let tag = format!(r#"<script src="{path}mini-coi.js" data-mode="{last}"></script>"#);
        tab.site.put(&path, Reply::html(Tab::page(&tag, "hello")));
        tab.isolates(&path, 1).await;
        let changed = format!("return miniCoi.mode == '{last}'");
        tab.until(&changed).await;
        let outcome = tab.isolates(&path, 1).await;
        assert_eq!(outcome.mode.as_deref(), Some(*last));
    }
}

/// Registers the file with a query, as an earlier visit would have, on a page without the tag.
pub async fn plant(tab: &Tab, url: &str) {
    tab.go_plain("/plain").await;
    let script = format!(
        "await navigator.serviceWorker.register({});
         const {{ active }} = await navigator.serviceWorker.ready;
         while (active.state != 'activated') await new Promise((done) => active.onstatechange = done);",
        json!(url)
    );
    tab.run_async(&script).await;
}

async fn mode_is_stepped_down_until_one_works(tab: &Tab) {
    // As if the browser had claimed to be Chromium when it was asked, a moment ago.
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
    plant(tab, &format!("/mini-coi.js?coi=dip&since={now}&below=-1")).await;
    let page = Reply::html(Tab::page(TAG, "hello")).header("cache-control", "no-store");
    tab.site.put("/", page);
    let loads = match tab.engine {
        Engine::Chromium => 1,
        Engine::Firefox => 2,
        Engine::WebKit => 3,
    };
    let outcome = tab.isolates("/", loads).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    // The step that was found lasts.
    tab.isolates("/", 1).await;
}

async fn mode_that_cannot_work_ends_without_isolation(tab: &Tab) {
    let tag = r#"<script src="/mini-coi.js" data-mode="dip"></script>"#;
    tab.site.put("/", Reply::html(Tab::page(tag, "hello")));
    if tab.engine == Engine::Chromium {
        tab.isolates("/", 2).await;
        return;
    }
    let outcome = tab.stays("/", "no-mode-works").await;
    assert_eq!(outcome.mode.as_deref(), Some("none"));
    // From then on it costs nothing.
    let before = tab.site.count("/");
    tab.stays("/", "no-mode-works").await;
    assert_eq!(tab.site.count("/") - before, 1);
}

async fn unisolated_rest_ends_after_a_day(tab: &Tab) {
    plant(tab, "/mini-coi.js?coi=none&since=1").await;
    tab.put_page("/", "hello");
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
}

async fn settings_of_coi_serviceworker_are_honoured(tab: &Tab) {
    let page = |settings: &str| {
        Reply::html(Tab::page(
            &format!("<script>self.coi = {{ {settings} }}</script>{TAG}"),
            "hello",
        ))
    };
    tab.site
        .put("/off", page("shouldRegister: () => false, quiet: true"));
    let outcome = tab.visit("/off").await;
    assert_eq!(outcome.code.as_deref(), Some("declined"));
    assert_eq!(outcome.heard, Vec::<String>::new(), "quiet");
    assert_eq!(tab.site.count("/off"), 1);

    let reload = "doReload: () => fetch('/asked').then(() => location.reload())";
    tab.site.put(
        "/",
        page(&format!("{reload}, coepCredentialless: () => false")),
    );
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some("require-corp"));
    assert_eq!(tab.site.count("/asked"), 1);

    tab.site.put("/gone", page("shouldDeregister: () => true"));
    let outcome = tab.visit("/gone").await;
    assert!(outcome.isolated);
    let registrations = "return (await navigator.serviceWorker.getRegistrations()).length == 0";
    tab.until_async(registrations).await;
}

async fn insecure_context_is_told(tab: &Tab) {
    // The machine's own name leads to itself, and is not `localhost`.
    let name = std::fs::read_to_string("/etc/hostname").unwrap();
    let name = name.trim();
    let mut addresses = (name, 0).to_socket_addrs().expect("a name in /etc/hosts");
    let address = addresses.find(std::net::SocketAddr::is_ipv4).unwrap();
    tab.site.listen_on(address.ip()).await;
    tab.put_page("/", "hello");
    tab.go_to(&format!("http://{name}:{}/", tab.site.port))
        .await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.code.as_deref(), Some("insecure-context"));
    assert_eq!(tab.site.count("/"), 1);
}

async fn missing_service_worker_is_told(tab: &Tab) {
    let none = "<script>Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })</script>";
    let page = Tab::page(&format!("{none}{TAG}"), "hello");
    tab.site.put("/", Reply::html(page));
    tab.stays("/", "no-service-worker").await;
    assert_eq!(tab.site.count("/"), 1);
}

async fn page_outside_the_scope_is_told(tab: &Tab) {
    tab.site.put("/assets/mini-coi.js", Reply::js(MINI_COI));
    let page = Tab::page(r#"<script src="/assets/mini-coi.js"></script>"#, "hello");
    tab.site.put("/", Reply::html(page));
    tab.stays("/", "out-of-scope").await;
    assert_eq!(tab.site.count("/"), 1);
}

async fn scope_above_the_file_is_told(tab: &Tab) {
    let page = |folder: &str| {
        let tag = format!(r#"<script src="/{folder}/mini-coi.js" scope="/"></script>"#);
        Reply::html(Tab::page(&tag, "hello"))
    };
    tab.site.put("/assets/mini-coi.js", Reply::js(MINI_COI));
    tab.site.put("/", page("assets"));
    tab.stays("/", "scope-not-allowed").await;
    // The next attempt does not hold the page, so it costs one load.
    let before = tab.site.count("/");
    tab.stays("/", "scope-not-allowed").await;
    assert_eq!(tab.site.count("/") - before, 1);
    // With the header it works.
    let allowed = Reply::js(MINI_COI).header("service-worker-allowed", "/");
    tab.site.put("/allowed/mini-coi.js", allowed);
    tab.site.put("/other", page("allowed"));
    tab.isolates("/other", 2).await;
}

async fn script_of_another_origin_is_told(tab: &Tab) {
    let tag = format!(
        r#"<script src="{}" scope="./"></script>"#,
        tab.site.other("/mini-coi.js")
    );
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    tab.stays("/", "cross-origin-script").await;
    assert_eq!(tab.site.count("/"), 1);
}

async fn inline_script_is_told(tab: &Tab) {
    let tag = format!("<script>{MINI_COI}</script>");
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    tab.stays("/", "no-script-url").await;
    assert_eq!(tab.site.count("/"), 1);
}

/// Answers the request for the worker's script with something else than the file.
pub fn break_worker(tab: &Tab, reply: Reply) {
    tab.site.serve("/mini-coi.js", move |seen| {
        if seen.headers.contains_key("service-worker") {
            reply.clone()
        } else {
            Reply::js(MINI_COI)
        }
    });
}

async fn fails_to_register(tab: &Tab, reply: Reply) {
    break_worker(tab, reply);
    tab.put_page("/", "hello");
    tab.stays("/", "registration-failed").await;
    assert_eq!(tab.site.count("/"), 2, "one load, and one to release it");
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
    tab.stays("/", "registration-failed").await;
    assert_eq!(tab.site.count("/"), 3, "no hold the second time");
    // Once the cause is gone the page isolates by itself.
    tab.site.put("/mini-coi.js", Reply::js(MINI_COI));
    tab.isolates("/", 2).await;
}

async fn worker_that_is_not_found_is_told(tab: &Tab) {
    fails_to_register(tab, Reply::js("").status(404)).await;
}

async fn worker_of_the_wrong_type_is_told(tab: &Tab) {
    fails_to_register(tab, Reply::html("<!doctype html>a page for every path")).await;
}

async fn worker_with_a_syntax_error_is_told(tab: &Tab) {
    fails_to_register(tab, Reply::js("}")).await;
}

async fn worker_that_may_not_fetch_is_told(tab: &Tab) {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
    let file = Reply::js(MINI_COI).header("content-security-policy", policy);
    fails_to_register(tab, file).await;
}

async fn worker_that_never_arrives_is_told(tab: &Tab) {
    break_worker(tab, Reply::silence());
    tab.put_page("/", "hello");
    tab.stays("/", "timeout").await;
    assert_eq!(tab.site.count("/"), 2);
}

async fn content_security_policy_is_told(tab: &Tab) {
    let page = Reply::html(Tab::page(TAG, "hello")).header(
        "content-security-policy",
        "worker-src 'none'; script-src 'self' 'unsafe-inline'",
    );
    tab.site.put("/", page);
    tab.stays("/", "blocked-by-csp").await;
}

async fn policy_of_a_page_counts_from_where_it_stands(tab: &Tab) {
    let policy = "<meta http-equiv='Content-Security-Policy' \
        content=\"worker-src 'none'; script-src 'self' 'unsafe-inline'\">";
    let after = Tab::page(&format!("{TAG}{policy}"), "hello");
    tab.site.put("/after/", Reply::html(after));
    tab.assert_isolated(&tab.visit("/after/").await);
    // The parser does not come to it in a page that is stopped. In one that is painted it does, before the
    // registration or after it, as it happens; before costs one more load.
    let most = if tab.engine == Engine::WebKit { 2 } else { 3 };
    let loads = tab.site.count("/after/");
    assert!((2..=most).contains(&loads), "{loads} loads");
    let before = Tab::page(&format!("{policy}{TAG}"), "hello");
    tab.site.put("/before/", Reply::html(before));
    tab.stays("/before/", "blocked-by-csp").await;
}

async fn permissions_policy_is_told(tab: &Tab) {
    let page = Reply::html(Tab::page(TAG, "hello"))
        .header("permissions-policy", "cross-origin-isolated=()");
    tab.site.put("/", page);
    if tab.engine == Engine::Chromium {
        tab.stays("/", "permissions-policy").await;
        assert_eq!(tab.site.count("/"), 1);
    } else {
        // Firefox 153 and WebKitGTK 2.50 do not know the feature.
        tab.isolates("/", 2).await;
    }
}

/// Lays out a page with a frame, and lets the page in the frame tell what became of it.
async fn framed(tab: &Tab, frame: &str) -> (String, serde_json::Value) {
    let inner = r"<script>miniCoi.ready.then(({ state, code }) =>
        parent.postMessage({ state, code, isolated: crossOriginIsolated }, '*'))</script>";
    tab.site.put("/inner", Reply::html(Tab::page(TAG, inner)));
    let outer = format!(
        "<!doctype html><script>self.told = []; onmessage = ({{ data }}) => told.push(data)</script>{frame}"
    );
    tab.site.put("/outer", Reply::html(outer));
    tab.go_to(&tab.site.other("/outer")).await;
    let told = tab.until("return self.told && told[0]").await;
    (told["state"].as_str().unwrap().into(), told)
}

async fn sandboxed_frame_is_told(tab: &Tab) {
    let frame = format!(
        r#"<iframe sandbox="allow-scripts" src="{}"></iframe>"#,
        tab.site.url("/inner")
    );
    let (state, told) = framed(tab, &frame).await;
    assert_eq!(
        (state.as_str(), &told["code"]),
        ("unavailable", &json!("sandboxed"))
    );
    assert_eq!(tab.site.count("/inner"), 1);
}

async fn frame_of_an_unisolated_page(tab: &Tab) {
    let frame = format!(r#"<iframe src="{}"></iframe>"#, tab.site.url("/inner"));
    let (state, told) = framed(tab, &frame).await;
    if tab.engine == Engine::Chromium {
        // Document-Isolation-Policy isolates a frame in any parent.
        assert_eq!(
            (state.as_str(), &told["isolated"]),
            ("isolated", &json!(true))
        );
        assert_eq!(tab.site.count("/inner"), 2);
    } else {
        assert_eq!(
            (state.as_str(), &told["code"]),
            ("unavailable", &json!("framed"))
        );
        assert_eq!(tab.site.count("/inner"), 1);
    }
}

async fn bypass_for_network_is_told(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.devtools("Network.enable", json!({})).await;
    let bypass = |on: bool| tab.devtools("Network.setBypassServiceWorker", json!({ "bypass": on }));
    bypass(true).await;
    tab.stays("/", "bypassed").await;
    let before = tab.site.count("/");
    tab.stays("/", "bypassed").await;
    assert_eq!(tab.site.count("/") - before, 2);
    bypass(false).await;
    tab.isolates("/", 1).await;
    hard_reload(tab).await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
}

async fn blocked_storage_does_not_loop(tab: &Tab) {
    let blocked = "<script>Object.defineProperty(self, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })</script>";
    tab.site
        .put("/", Reply::html(Tab::page(&format!("{blocked}{TAG}"), "")));
    break_worker(tab, Reply::js("").status(404));
    // Nothing would remember the failure, so the page is not held, and not loaded again.
    tab.stays("/", "registration-failed").await;
    assert_eq!(tab.site.count("/"), 1);
    tab.site.put("/mini-coi.js", Reply::js(MINI_COI));
    tab.isolates("/", 2).await;
}

async fn page_that_sets_its_name_does_not_loop(tab: &Tab) {
    let blocked = "Object.defineProperty(self, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    for (path, storage, loads) in [("/with/", "", 2), ("/without/", blocked, 1)] {
        let hostile = format!("<script>self.name = 'mine'; {storage}</script>{TAG}");
        let page = Tab::page(&hostile, "hello");
        tab.site.put(path, Reply::html(page));
        break_worker(tab, Reply::js("").status(404));
        tab.stays(path, "registration-failed").await;
        assert_eq!(tab.site.count(path), loads);
        assert_eq!(tab.run("return self.name").await, json!("mine"));
        tab.site.put("/mini-coi.js", Reply::js(MINI_COI));
        tab.isolates(path, 2).await;
    }
}

async fn clear_site_data_does_not_loop(tab: &Tab) {
    for value in [r#""storage""#, r#""cache", "cookies", "storage""#, r#""*""#] {
        let page = Reply::html(Tab::page(TAG, "hello")).header("clear-site-data", value);
        tab.site.put("/", page);
        for _ in 0..2 {
            let before = tab.site.count("/");
            tab.visit("/").await;
            let loads = tab.site.count("/") - before;
            assert!(loads <= 3, "{loads} loads with {value}");
        }
    }
}

async fn changing_bytes_do_not_loop(tab: &Tab) {
    let count = AtomicUsize::new(0);
    tab.site.serve("/mini-coi.js", move |_| {
        let count = count.fetch_add(1, Ordering::SeqCst);
        Reply::js(format!("{MINI_COI}\n// {count}"))
    });
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
    tab.isolates("/", 1).await;
}

async fn trusted_types_are_respected(tab: &Tab) {
    let page = Reply::html(Tab::page(
        r#"<script src="/any/mini-coi.js"></script>"#,
        "hello",
    ))
    .header(
        "content-security-policy",
        "require-trusted-types-for 'script'",
    );
    tab.site.put("/any/", page);
    tab.site.put("/any/mini-coi.js", Reply::js(MINI_COI));
    tab.isolates("/any/", 2).await;
    // A page that lists the policies that it allows must list ours.
    let page = Reply::html(Tab::page(
        r#"<script src="/sub/mini-coi.js"></script>"#,
        "hello",
    ))
    .header(
        "content-security-policy",
        "require-trusted-types-for 'script'; trusted-types mini-coi",
    );
    tab.site.put("/sub/mini-coi.js", Reply::js(MINI_COI));
    tab.site.put("/sub/", page);
    tab.isolates("/sub/", 2).await;
}

async fn foreign_worker_is_named_and_left_alone(tab: &Tab) {
    tab.site.put(
        "/foreign.js",
        Reply::js("addEventListener('fetch', () => {})"),
    );
    plant(tab, "/foreign.js").await;
    tab.put_page("/", "hello");
    let outcome = tab.stays("/", "foreign-worker").await;
    let line = &outcome.heard[0];
    assert!(line.contains(&tab.site.url("/foreign.js")), "{line}");
    let worker =
        "return (await navigator.serviceWorker.getRegistration(location.href)).active.scriptURL";
    assert_eq!(
        tab.run_async(worker).await,
        json!(tab.site.url("/foreign.js"))
    );
    let before = tab.site.count("/");
    tab.stays("/", "foreign-worker").await;
    assert_eq!(tab.site.count("/") - before, 1);
}

async fn twenty_tabs_at_once(tab: &Tab) {
    tab.put_page("/", "hello");
    let mut handles = vec![tab.client.window().await.unwrap()];
    for _ in 1..20 {
        handles.push(tab.client.new_window(true).await.unwrap().handle);
    }
    for handle in &handles {
        tab.client.switch_to_window(handle.clone()).await.unwrap();
        tab.go("/").await;
    }
    tab.until_site("twenty outcomes", |site| site.count("/outcome") == 20)
        .await;
    for seen in tab.site.seen("/outcome") {
        tab.assert_isolated(&Outcome::of(&seen));
    }
    let loads = tab.site.count("/");
    assert!(loads <= 60, "{loads} loads");
}

async fn file_of_another_folder_is_recognised(tab: &Tab) {
    // A page below uses a copy of its own; the worker of the root isolates it already, and after
    // a hard reload it is not taken for a stranger.
    tab.put_page("/", "hello");
    tab.site.put("/app/mini-coi.js", Reply::js(MINI_COI));
    let page = Tab::page(r#"<script src="/app/mini-coi.js"></script>"#, "hello");
    tab.site.put("/app/", Reply::html(page));
    tab.isolates("/", 2).await;
    tab.isolates("/app/", 1).await;
    if hard_reload(tab).await {
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        assert_eq!(tab.site.count("/app/"), 3);
    }
}
