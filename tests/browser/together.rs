//! The file beside others: the site's own worker, older files at its address, a content delivery
//! network, a bundler; and how it goes when nobody wants it any more.

use crate::engine::Engine;
use crate::page::plant;
use crate::site::{MINI_COI, Reply, Site};
use crate::tab::{TAG, Tab};
use crate::worker::{load_picture, picture};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::Semaphore;

crate::cases![
    sites_own_worker_isolates_wherever_it_imports_the_file,
    guest_lets_the_sites_worker_keep_its_habits,
    activation_that_takes_long_is_waited_for,
    guest_answers_what_the_sites_worker_leaves,
    guest_isolates_pages_from_a_cache_without_a_network,
    guest_saves_opaque_resources_of_a_cache,
    worker_that_rejects_fails_as_without_us,
    explicit_worker_isolates_what_it_wants,
    module_worker_isolates_what_it_wants,
    guest_that_does_not_isolate_is_not_replaced,
    worker_that_the_page_named_follows_the_page,
    older_files_at_the_same_address_are_replaced,
    excluded_pages_get_no_headers,
    excludes_know_asterisks_everywhere,
    change_of_excludes_counts_from_the_next_load,
    attribute_off_removes_the_worker,
    remove_removes_only_the_own_worker,
    remove_leaves_the_sites_worker,
    worker_that_lost_the_line_is_not_removed,
    file_that_turns_off_leaves_the_sites_worker,
    guest_with_a_mode_in_its_address_is_not_replaced,
    worker_that_answers_every_message_is_not_replaced,
    guest_leaves_requests_to_its_own_origin_alone,
    answer_to_a_form_is_not_sent_again_unasked @ Chromium,
    preload_of_an_earlier_worker_is_switched_off,
    documents_are_preloaded_where_none_is_left_alone @ Chromium,
    file_that_turns_off_removes_the_worker,
    worker_retires_when_the_host_isolates,
    worker_stays_where_only_documents_have_headers,
    worker_retires_only_once,
    file_of_another_origin_with_a_worker_here,
    file_of_another_origin_that_was_changed_does_nothing,
    module_isolates,
    module_says_what_it_lacks,
    inline_script_names_its_worker,
    module_tag_says_what_it_lacks,
    event_tells_every_state,
];

const MODULE: &str = include_str!("../../dist/mini-coi.mjs");
const WORKER_MODULE: &str = include_str!("../../dist/mini-coi.worker.mjs");
pub const OFF: &str = include_str!("../../dist/mini-coi.off.js");

/// A tag that registers the site's own worker.
pub const OWN: &str = r#"<script src="/mini-coi.js" data-worker="/sw.js"></script>"#;

/// Whether the browser asks for a document while it starts the worker.
const PRELOADS: &str = "const registration = await navigator.serviceWorker.getRegistration();
    return (await registration.navigationPreload.getState()).enabled";

/// The paths of the scripts of all registered workers.
const SCRIPTS: &str = "return (await navigator.serviceWorker.getRegistrations())
    .map(({ active }) => new URL(active.scriptURL).pathname).sort()";

/// A worker that keeps what it has seen, and answers from there first.
const CACHE_FIRST: &str = "addEventListener('fetch', (event) => {
    if (event.request.method != 'GET' || /ran|left/.test(event.request.url)) return;
    event.respondWith((async () => {
      const cache = await caches.open('all');
      const kept = await cache.match(event.request);
      if (kept) return kept;
      const response = await fetch(event.request);
      if (response.ok || response.type == 'opaque') await cache.put(event.request, response.clone());
      return response;
    })());
  });";

pub const LINE: &str = "importScripts('/mini-coi.js');";

pub async fn registered(tab: &Tab) -> Value {
    tab.run_async(SCRIPTS).await
}

async fn sites_own_worker_isolates_wherever_it_imports_the_file(tab: &Tab) {
    let later = format!("Promise.resolve().then(() => {{ {CACHE_FIRST} }});");
    let attribute = "onfetch = (event) => event.respondWith(fetch(event.request));";
    let workers = [
        format!("{LINE}\n{CACHE_FIRST}"),
        format!("{CACHE_FIRST}\n{LINE}"),
        // As in what Workbox generates, whose listeners come after a promise.
        format!("{LINE}\n{later}"),
        format!("{LINE}\n{attribute}"),
    ];
    for (index, worker) in workers.into_iter().enumerate() {
        let folder = format!("/{index}/");
        let script = format!("{folder}sw.js");
        let tag = format!(r#"<script src="/mini-coi.js" data-worker="{script}"></script>"#);
        tab.site.put(&script, Reply::js(worker));
        tab.site.put(&folder, Reply::html(Tab::page(&tag, "hello")));
        let outcome = tab.isolates(&folder, 2).await;
        assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    }
    assert_eq!(
        registered(tab).await,
        json!(["/0/sw.js", "/1/sw.js", "/2/sw.js", "/3/sw.js"])
    );
}

async fn guest_lets_the_sites_worker_keep_its_habits(tab: &Tab) {
    // It neither skips waiting nor claims, and what it answers stays its own.
    let worker = |version: u8| {
        Reply::js(format!(
            "{LINE} addEventListener('fetch', (event) => {{
               if (event.request.url.endsWith('/made')) event.respondWith(new Response('made {version}', {{ headers: {{ 'x-own': 'yes' }} }}));
             }});"
        ))
    };
    tab.site.put("/sw.js", worker(1));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.isolates("/", 2).await;
    tab.site.put("/sw.js", worker(2));
    let waiting = tab
        .run_async(
            "const registration = await navigator.serviceWorker.getRegistration();
             // An update that the visit has begun may still see the first version, and this one may join it.
             while (!registration.waiting) await registration.update();
             return registration.waiting.state;",
        )
        .await;
    assert_eq!(waiting, json!("installed"));
    let made = "const response = await fetch('/made'); return [await response.text(), response.headers.get('x-own')]";
    assert_eq!(tab.run_async(made).await, json!(["made 1", "yes"]));
    assert_eq!(tab.site.count("/"), 2);
}

async fn activation_that_takes_long_is_waited_for(tab: &Tab) {
    let gate = Arc::new(Semaphore::new(0));
    tab.site.put("/gate", Reply::text("").behind(&gate));
    let worker = "addEventListener('activate', (event) => event.waitUntil(fetch('/gate')));";
    tab.site
        .put("/sw.js", Reply::js(format!("{LINE} {worker}")));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.go("/").await;
    tab.until_site("the activation", |site| site.count("/gate") > 0)
        .await;
    // A document that is asked for now would wait for the worker, and the visitor would see nothing.
    let state =
        "const look = async () => (await navigator.serviceWorker.getRegistration()).active?.state;
        while (await look() != 'activating') await new Promise((done) => setTimeout(done, 10));
        return miniCoi.state";
    assert_eq!(tab.run_async(state).await, json!("pending"));
    gate.add_permits(1);
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(tab.site.count("/"), 2);
}

async fn guest_answers_what_the_sites_worker_leaves(tab: &Tab) {
    let worker = "addEventListener('fetch', (event) => {
        if (event.request.url.endsWith('/made')) event.respondWith(new Response('made'));
      });";
    tab.site
        .put("/sw.js", Reply::js(format!("{worker}\n{LINE}")));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.isolates("/", 2).await;
    tab.site
        .put("/worker.js", Reply::js("postMessage(crossOriginIsolated)"));
    let isolated = tab
        .run_async("const worker = new Worker('/worker.js'); return (await new Promise((done, fail) => { worker.onmessage = done; worker.onerror = () => fail('blocked'); })).data")
        .await;
    assert_eq!(isolated, json!(true));
}

async fn guest_isolates_pages_from_a_cache_without_a_network(tab: &Tab) {
    tab.site
        .put("/sw.js", Reply::js(format!("{LINE}\n{CACHE_FIRST}")));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.site
        .put("/worker.js", Reply::js("postMessage(crossOriginIsolated)"));
    tab.isolates("/", 2).await;
    let ask = "const worker = new Worker('/worker.js'); return (await new Promise((done, fail) => { worker.onmessage = done; worker.onerror = () => fail('blocked'); })).data";
    assert_eq!(tab.run_async(ask).await, json!(true));
    // The script tag came before there was a worker, so the cache learns of it now.
    tab.run_async("await fetch('/mini-coi.js')").await;
    tab.site.go_down();
    let outcome = tab.visit("/").await;
    tab.assert_isolated(&outcome);
    assert_eq!(tab.run_async(ask).await, json!(true));
}

async fn guest_saves_opaque_resources_of_a_cache(tab: &Tab) {
    tab.site
        .put("/sw.js", Reply::js(format!("{LINE}\n{CACHE_FIRST}")));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.site.put(
        "/acao.svg",
        picture().header("access-control-allow-origin", "*"),
    );
    tab.isolates("/", 2).await;
    for _ in ["from the network", "from the cache"] {
        assert_eq!(load_picture(tab, "/acao.svg").await, json!("loaded"));
    }
}

async fn worker_that_rejects_fails_as_without_us(tab: &Tab) {
    let worker = "addEventListener('fetch', (event) => {
        if (event.request.url.includes('/reject')) event.respondWith(Promise.reject(new Error('no')));
        if (event.request.url.includes('/nothing')) event.respondWith(undefined);
      });";
    tab.site
        .put("/sw.js", Reply::js(format!("{LINE}\n{worker}")));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.isolates("/", 2).await;
    for path in ["/reject", "/nothing"] {
        let failed = format!("return await fetch('{path}').then(() => 'came', () => 'failed')");
        assert_eq!(tab.run_async(&failed).await, json!("failed"), "{path}");
    }
}

async fn explicit_worker_isolates_what_it_wants(tab: &Tab) {
    let worker = format!(
        "{LINE} addEventListener('fetch', (event) => {{
           if (event.request.mode == 'navigate')
             event.respondWith(miniCoi.isolate(event.request, fetch(event.request)).then(async (response) => {{
               const again = await miniCoi.isolate(event.request, response);
               return again;
             }}));
         }});
         addEventListener('message', ({{ data, ports: [port] }}) => data == 'which' && port.postMessage([miniCoi.version, miniCoi.mode]));"
    );
    tab.site.put("/sw.js", Reply::js(worker));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.isolates("/", 2).await;
    let which = "const { port1, port2 } = new MessageChannel();
        navigator.serviceWorker.controller.postMessage('which', [port2]);
        return (await new Promise((done) => port1.onmessage = done)).data";
    assert_eq!(
        tab.run_async(which).await,
        json!([env!("CARGO_PKG_VERSION"), tab.engine.mode()])
    );
}

async fn module_worker_isolates_what_it_wants(tab: &Tab) {
    let worker = "import { isolate } from './mini-coi.worker.mjs';
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(isolate(event.request, fetch(event.request))));";
    tab.site
        .put("/mini-coi.worker.mjs", Reply::js(WORKER_MODULE));
    tab.site.put("/sw.js", Reply::js(worker));
    let page = format!(
        "<script>self.done = navigator.serviceWorker.register('/sw.js', {{ type: 'module' }})
           .then(() => navigator.serviceWorker.ready).catch(String)</script>{TAG}"
    );
    tab.site.put(
        "/start",
        Reply::html(format!("<!doctype html>{page}").replace(TAG, "")),
    );
    tab.site.put("/", Reply::html(Tab::page(TAG, "hello")));
    tab.go("/start").await;
    tab.until("return !!self.done").await;
    tab.until_async(
        "const { active } = await self.done; return !!active && active.state == 'activated'",
    )
    .await;
    tab.isolates("/", 1).await;
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn worker_that_the_page_named_follows_the_page(tab: &Tab) {
    // A line that imports the file, from a network of others say, and nobody else registers it.
    let page = |options: &str| {
        let tag = format!(
            r#"<script src="/mini-coi.js" data-worker="/coi.js?coi=auto" {options}></script>"#
        );
        Reply::html(Tab::page(&tag, "hello"))
    };
    tab.site.put("/coi.js", Reply::js(LINE));
    tab.site.put("/", page(""));
    tab.site.put("/login", page("data-exclude='/login'"));
    tab.site.put("/second", page("data-exclude='/second'"));
    tab.isolates("/", 2).await;
    let changes = [("/login", "login"), ("/second", "second")];
    for (path, name) in changes {
        // The worker does not know it yet.
        let outcome = tab.visit(path).await;
        assert!(outcome.isolated, "{outcome:?}");
        let known = format!(
            "const registration = await navigator.serviceWorker.getRegistration();
             const worker = registration.waiting || registration.active;
             return worker.scriptURL.includes('{name}')"
        );
        tab.until_async(&known).await;
    }
}

async fn guest_that_does_not_isolate_is_not_replaced(tab: &Tab) {
    // It answers, but in a way that does not isolate.
    let worker = format!(
        "{LINE} addEventListener('fetch', (event) => {{
           if (event.request.mode == 'navigate')
             respondWith.call(event, fetch(event.request));
         }});"
    );
    let worker = format!("const {{ respondWith }} = FetchEvent.prototype;\n{worker}");
    tab.site.put("/sw.js", Reply::js(worker));
    plant(tab, "/sw.js").await;
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.stays("/", "no-mode-works").await;
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

/// A file of a package that the tests compare with.
fn package(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("node_modules")
        .join(path);
    std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}. Run: bash tests/tools.sh", path.display()))
}

async fn older_files_at_the_same_address_are_replaced(tab: &Tab) {
    let peers = [
        package("peer-mini-coi/mini-coi.js"),
        package("peer-coi-serviceworker/coi-serviceworker.js"),
    ];
    for (index, old) in peers.into_iter().enumerate() {
        let folder = format!("/{index}/");
        let file = format!("{folder}coi.js");
        tab.site.put(&file, Reply::js(old));
        let tag = r#"<script src="coi.js" scope="./"></script>"#;
        // Neither tells anything, so the document does to which the file has reloaded the first.
        let documents = AtomicUsize::new(0);
        tab.site.serve(&folder, move |_| {
            let tell = match documents.fetch_add(1, Ordering::SeqCst) {
                0 => "",
                _ => "<script>addEventListener('load', () => navigator.serviceWorker.ready.then(() => fetch('/reloaded', { method: 'POST' })))</script>",
            };
            Reply::html(format!("<!doctype html><html><head>{tag}{tell}</head><body>old</body></html>"))
        });
        tab.site.put("/reloaded", Reply::text(""));
        let reloaded = tab.site.count("/reloaded");
        tab.go(&folder).await;
        tab.until_site("its reload", |site| site.count("/reloaded") > reloaded)
            .await;
        // Open pages run the old page half, and that reloads them by itself when it likes to. So the
        // site is deployed while nobody looks at it.
        tab.renew().await;
        tab.site.put(&file, Reply::js(MINI_COI));
        tab.site.put(&folder, Reply::html(Tab::page(tag, "hello")));
        // Neither old worker answers. An update that an earlier visit has begun may still see the old file, and that of
        // this one may join it.
        let is_firefox = tab.engine == Engine::Firefox;
        let tries = if is_firefox { 5 } else { 25 };
        let ask = format!(
            "for (let tries = 0; tries < {tries}; tries++) {{
                await (await navigator.serviceWorker.getRegistration()).update();
                const {{ port1, port2 }} = new MessageChannel();
                navigator.serviceWorker.controller.postMessage('mini-coi', [port2]);
                const late = new Promise((done) => setTimeout(done, 1000, {{}}));
                const told = await Promise.race([new Promise((done) => port1.onmessage = done), late]);
                if (told.data?.version == '{}') return true;
             }}
             return false",
            env!("CARGO_PKG_VERSION")
        );
        let mut visits = 0;
        loop {
            let loads = tab.site.count(&folder);
            let outcome = tab.visit(&folder).await;
            tab.assert_isolated(&outcome);
            let taken = tab.site.count(&folder) - loads;
            // WebKit was not isolated by coi-serviceworker 0.1.7, which mistakes it for another browser.
            assert!(taken <= 3, "{taken} loads");
            let is_replaced = tab.run_async(&ask).await == json!(true);
            let more = tab.site.count(&folder) - loads - taken;
            assert_eq!(more, 0, "reloads of an open page");
            if is_replaced {
                break;
            }
            // Firefox 153 leaves a page that was on its way while its worker was replaced with the old one.
            visits += 1;
            assert!(is_firefox && visits < 4, "the old worker stays");
        }
        tab.isolates(&folder, 1).await;
        tab.renew().await;
    }
}

async fn excluded_pages_get_no_headers(tab: &Tab) {
    let tag = r#"<script src="/mini-coi.js" data-exclude="/login /embed/*  relative"></script>"#;
    for path in ["/", "/login", "/embed/video", "/relative", "/login/help"] {
        tab.site.put(path, Reply::html(Tab::page(tag, "hello")));
    }
    tab.isolates("/", 2).await;
    for path in ["/login", "/embed/video", "/relative"] {
        let loads = tab.site.count(path);
        let outcome = tab.stays(path, "excluded").await;
        assert_eq!(tab.site.count(path) - loads, 1, "{outcome:?}");
        // From one to the other and back, by links.
        tab.leave_by("const link = document.createElement('a'); link.href = '/'; document.body.append(link); link.click()").await;
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        tab.leave_by(&format!("const link = document.createElement('a'); link.href = '{path}?from=page#there'; document.body.append(link); link.click()")).await;
        let outcome = tab.outcome().await;
        assert_eq!(outcome.code.as_deref(), Some("excluded"));
        assert_eq!(tab.site.count(path) - loads, 2);
    }
    // Its images keep their cookies, as without us; and a path below an excluded one is another.
    tab.isolates("/login/help", 1).await;
    let scripts = registered(tab).await;
    assert_eq!(scripts.as_array().map(Vec::len), Some(1), "{scripts}");
}

async fn excludes_know_asterisks_everywhere(tab: &Tab) {
    // As in Firefox before 142 and Safari before 26.
    let without = "delete self.URLPattern;";
    let file = Reply::js(format!("{without}\n{MINI_COI}"));
    tab.site.put("/mini-coi.js", file);
    let tag = r#"<script src="/mini-coi.js" data-exclude="/login part*/ /a.b"></script>"#;
    let paths = ["/", "/login", "/partly/", "/a.b", "/aXb", "/login/help"];
    for path in paths {
        tab.site.put(path, Reply::html(Tab::page(tag, "hello")));
    }
    tab.isolates("/", 2).await;
    for path in ["/login", "/partly/", "/a.b"] {
        tab.stays(path, "excluded").await;
    }
    for path in ["/aXb", "/login/help"] {
        tab.isolates(path, 1).await;
    }
}

async fn change_of_excludes_counts_from_the_next_load(tab: &Tab) {
    let page = |exclude: &str| {
        let tag = format!(r#"<script src="/mini-coi.js" data-exclude="{exclude}"></script>"#);
        Reply::html(Tab::page(&tag, "hello"))
    };
    tab.site.put("/", page(""));
    tab.site.put("/login", page("/login"));
    tab.isolates("/", 2).await;
    // The worker does not know it yet.
    let outcome = tab.visit("/login").await;
    assert!(outcome.isolated, "{outcome:?}");
    let known = "const registration = await navigator.serviceWorker.getRegistration();
        return registration.active.scriptURL.includes('exclude') && registration.active.state == 'activated'";
    tab.until_async(known).await;
    tab.stays("/login", "excluded").await;
}

async fn attribute_off_removes_the_worker(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    let tag = r#"<script src="/mini-coi.js" scope="./" data-off></script>"#;
    tab.site.put("/", Reply::html(Tab::page(tag, "hello")));
    let before = tab.site.count("/");
    tab.visit("/").await;
    tab.until_async(&format!("{} == 0", SCRIPTS.replace(".sort()", ".length")))
        .await;
    tab.stays("/", "declined").await;
    assert_eq!(tab.site.count("/") - before, 2);
}

async fn remove_removes_only_the_own_worker(tab: &Tab) {
    for folder in ["/", "/other/"] {
        let tag = format!(r#"<script src="{folder}mini-coi.js"></script>"#);
        let file = format!("{folder}mini-coi.js");
        tab.site.put(&file, Reply::js(MINI_COI));
        tab.site.put(folder, Reply::html(Tab::page(&tag, "hello")));
    }
    tab.isolates("/other/", 2).await;
    tab.isolates("/", 2).await;
    let removed = tab.run_async("return await miniCoi.remove()").await;
    assert_eq!(removed, json!(true));
    assert_eq!(registered(tab).await, json!(["/other/mini-coi.js"]));
    let removed = tab.run_async("return await miniCoi.remove()").await;
    assert_eq!(removed, json!(false));
}

async fn remove_leaves_the_sites_worker(tab: &Tab) {
    tab.site.put("/sw.js", Reply::js(LINE));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.isolates("/", 2).await;
    let removed = tab.run_async("return await miniCoi.remove()").await;
    assert_eq!(removed, json!(false));
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn worker_that_lost_the_line_is_not_removed(tab: &Tab) {
    // As somebody does who wants to be rid of the file: the line goes, and the tag says so too.
    tab.site
        .put("/sw.js", Reply::js("addEventListener('fetch', () => {})"));
    plant(tab, "/sw.js").await;
    let tag = OWN.replace("></script>", " data-off></script>");
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    tab.stays("/", "declined").await;
    // Code that would remove it asks first, for a second at most.
    let removed = tab.run_async("return await miniCoi.remove()").await;
    assert_eq!(removed, json!(false));
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn file_that_turns_off_leaves_the_sites_worker(tab: &Tab) {
    let worker = format!(
        "{LINE} addEventListener('fetch', (event) => {{
           if (event.request.url.endsWith('/made')) event.respondWith(new Response('made'));
         }});
         addEventListener('activate', (event) => event.waitUntil(clients.claim()));"
    );
    tab.site.put("/mini-coi.js", Reply::js(OFF));
    tab.site.put("/sw.js", Reply::js(worker));
    plant(tab, "/sw.js").await;
    tab.until("return !!navigator.serviceWorker.controller")
        .await;
    let made = "return await (await fetch('/made')).text()";
    assert_eq!(tab.run_async(made).await, json!("made"));
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn guest_with_a_mode_in_its_address_is_not_replaced(tab: &Tab) {
    // A mode that this browser does not isolate in.
    let script = match tab.engine {
        Engine::Chromium => "/sw.js?coi=none",
        Engine::Firefox | Engine::WebKit => "/sw.js?coi=dip",
    };
    tab.site.put("/sw.js", Reply::js(LINE));
    plant(tab, script).await;
    tab.put_page("/", "hello");
    tab.stays("/", "no-mode-works").await;
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn worker_that_answers_every_message_is_not_replaced(tab: &Tab) {
    let worker = "addEventListener('fetch', () => {});
        addEventListener('message', ({ data, ports: [port] }) => port && port.postMessage({ error: data }));";
    tab.site.put("/sw.js", Reply::js(worker));
    plant(tab, "/sw.js").await;
    tab.put_page("/", "hello");
    tab.stays("/", "foreign-worker").await;
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}

async fn guest_leaves_requests_to_its_own_origin_alone(tab: &Tab) {
    let worker = format!(
        "addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));
         {LINE}"
    );
    tab.site.put("/sw.js", Reply::js(worker));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.site.put("/film", Reply::new("video/mp4", "no film"));
    tab.site.put("/picture", picture());
    tab.isolates("/", 2).await;
    tab.run_async(
        "const image = new Image();
         image.src = '/picture';
         await new Promise((done) => image.onload = done);
         const video = document.createElement('video');
         video.src = '/film';
         await new Promise((done) => video.onerror = done);",
    )
    .await;
    let seen = tab.site.seen("/picture").pop().unwrap();
    assert_eq!(seen.headers.get("referer"), Some(&tab.site.url("/")));
    // WebKitGTK 2.50 asks for the whole film first.
    if tab.engine != Engine::WebKit {
        let seen = &tab.site.seen("/film")[0];
        let range = seen.headers.get("range").map(String::as_str);
        assert_eq!(range, Some("bytes=0-"));
    }
}

async fn answer_to_a_form_is_not_sent_again_unasked(tab: &Tab) {
    tab.put_page(
        "/",
        "<form method=post action=/answer><button>send</button></form>",
    );
    tab.isolates("/", 2).await;
    // Its listener keeps the answer out of the back/forward cache. Chromium 156 looks for it in its
    // other cache then, which has nothing that came through a service worker.
    let body = "answer<script>addEventListener('unload', () => {})</script>";
    let answer = Reply::html(Tab::page(TAG, body)).header("cache-control", "max-age=600");
    tab.site.put("/answer", answer);
    tab.leave_by("document.forms[0].submit()").await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    tab.leave_by("location.href = '/'").await;
    tab.outcome().await;
    tab.leave_by("history.back()").await;
    // It asks the visitor, and does not say that the site cannot be reached.
    tab.until("return location.protocol == 'chrome-error:' && document.documentElement.outerHTML.includes('ERR_CACHE_MISS')")
        .await;
    assert_eq!(tab.site.count("/answer"), 1);
}

async fn preload_of_an_earlier_worker_is_switched_off(tab: &Tab) {
    // At the same scope the registration stays, and with it what an earlier worker switched on.
    let earlier = "addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload.enable()));
        addEventListener('fetch', () => {});";
    tab.site.put("/mini-coi.js", Reply::js(earlier));
    // In Chromium only where a worker leaves some documents alone, which would be asked for twice.
    let file = match tab.engine {
        Engine::Chromium => "/mini-coi.js?exclude=/login",
        _ => "/mini-coi.js",
    };
    plant(tab, file).await;
    tab.until_async(PRELOADS).await;
    tab.site.put("/mini-coi.js", Reply::js(MINI_COI));
    // An update that the visit has begun may still see the earlier worker, and this one may join it.
    tab.until_async(&format!(
        "await (await navigator.serviceWorker.getRegistration()).update();
         return !(await (async () => {{ {PRELOADS} }})())"
    ))
    .await;
}

async fn documents_are_preloaded_where_none_is_left_alone(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    assert_eq!(tab.run_async(PRELOADS).await, json!(true));
    tab.isolates("/", 1).await;
    let seen = tab.site.seen("/");
    assert_eq!(seen.len(), 3);
    assert!(
        seen[2]
            .headers
            .contains_key("service-worker-navigation-preload")
    );
}

async fn file_that_turns_off_removes_the_worker(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.put_page("/sub/", "hello");
    tab.isolates("/", 2).await;
    tab.isolates("/sub/", 1).await;
    tab.site.put("/mini-coi.js", Reply::js(OFF));
    let before = tab.site.count("/");
    tab.visit("/").await;
    tab.until_async(&format!("{} == 0", SCRIPTS.replace(".sort()", ".length")))
        .await;
    let outcome = tab.visit("/").await;
    assert!(!outcome.isolated, "{outcome:?}");
    assert_eq!(outcome.code.as_deref(), Some("declined"));
    assert_eq!(tab.site.count("/") - before, 2);
    assert_eq!(
        tab.run_async("return await miniCoi.remove()").await,
        json!(false)
    );
    // And back again.
    tab.site.put("/mini-coi.js", Reply::js(MINI_COI));
    tab.isolates("/", 2).await;
}

/// The page and the file, with the headers of a host that isolates.
fn with_headers(reply: Reply) -> Reply {
    reply
        .header("cross-origin-opener-policy", "same-origin")
        .header("cross-origin-embedder-policy", "require-corp")
}

const NO_WORKER: &str = "return (await navigator.serviceWorker.getRegistrations()).length == 0";

async fn worker_retires_when_the_host_isolates(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    tab.site.put("/", with_headers(tab.site.reply("/")));
    tab.site
        .put("/mini-coi.js", with_headers(Reply::js(MINI_COI)));
    let before = tab.site.count("/");
    let outcome = tab.visit("/").await;
    tab.assert_isolated(&outcome);
    tab.until_async(NO_WORKER).await;
    let outcome = tab.isolates("/", 1).await;
    assert_eq!(outcome.mode, None);
    assert_eq!(tab.site.count("/") - before, 2);
}

async fn worker_stays_where_only_documents_have_headers(tab: &Tab) {
    // The scripts of workers still need ours.
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    tab.site.put("/", with_headers(tab.site.reply("/")));
    let asked = tab.site.count("/mini-coi.js");
    let outcome = tab.visit("/").await;
    tab.assert_isolated(&outcome);
    tab.until_site("the worker looks at its file", |site| {
        site.count("/mini-coi.js") > asked
    })
    .await;
    tab.isolates("/", 1).await;
    assert_eq!(registered(tab).await, json!(["/mini-coi.js"]));
}

async fn worker_retires_only_once(tab: &Tab) {
    // A host that isolates only some pages would otherwise cost a reload at every turn.
    tab.put_page("/", "hello");
    tab.put_page("/bare", "hello");
    tab.isolates("/bare", 2).await;
    tab.site.put("/", with_headers(tab.site.reply("/")));
    tab.site
        .put("/mini-coi.js", with_headers(Reply::js(MINI_COI)));
    tab.isolates("/", 1).await;
    tab.until_async(NO_WORKER).await;
    tab.isolates("/bare", 2).await;
    for _ in 0..3 {
        tab.isolates("/", 1).await;
        tab.isolates("/bare", 1).await;
    }
}

/// The integrity of the file, as `dist/manifest.json` states it.
fn integrity() -> String {
    let manifest = include_str!("../../dist/manifest.json");
    let manifest: Value = serde_json::from_str(manifest).unwrap();
    let integrity = &manifest["files"]["mini-coi.js"]["integrity"];
    integrity.as_str().unwrap().to_owned()
}

async fn file_of_another_origin_with_a_worker_here(tab: &Tab) {
    let network = Site::start().await;
    let file = Reply::js(MINI_COI).header("access-control-allow-origin", "*");
    network.put("/mini-coi.js", file);
    let url = network.url("/mini-coi.js");
    let tag = format!(
        r#"<script src="{url}" integrity="{}" crossorigin data-worker="/coi.js?coi=auto"></script>"#,
        integrity()
    );
    tab.site
        .put("/coi.js", Reply::js(format!(r#"importScripts("{url}")"#)));
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    tab.site.put("/sub/", Reply::html(Tab::page(&tag, "hello")));
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    tab.isolates("/sub/", 1).await;
    assert_eq!(registered(tab).await, json!(["/coi.js"]));
    // Without the attribute it says where to read what to do.
    let tag = tag.replace(r#"data-worker="/coi.js?coi=auto""#, "");
    tab.site.put("/elsewhere", Reply::html(Tab::page(&tag, "")));
    let other = tab.site.other("/elsewhere");
    tab.go_to(&other).await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.code.as_deref(), Some("cross-origin-script"));
    assert!(
        outcome.heard[0].contains("/docs/codes.md#cross-origin-script "),
        "{outcome:?}"
    );
}

async fn file_of_another_origin_that_was_changed_does_nothing(tab: &Tab) {
    let network = Site::start().await;
    let file = Reply::js(format!("{MINI_COI}\nfetch('/stolen')"));
    network.put(
        "/mini-coi.js",
        file.header("access-control-allow-origin", "*"),
    );
    let url = network.url("/mini-coi.js");
    let tag = format!(
        r#"<script src="{url}" integrity="{}" crossorigin data-worker="/coi.js?coi=auto"></script>"#,
        integrity()
    );
    tab.site
        .put("/coi.js", Reply::js(format!(r#"importScripts("{url}")"#)));
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    tab.go("/").await;
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
    tab.until("return document.readyState == 'complete'").await;
    assert_eq!(tab.run("return 'miniCoi' in self").await, json!(false));
    assert_eq!(tab.site.count("/"), 1);
    assert_eq!(tab.site.count("/stolen"), 0);
}

async fn module_isolates(tab: &Tab) {
    tab.site.put("/mini-coi.mjs", Reply::js(MODULE));
    let script = "<script type=module>
        import { isolate } from '/mini-coi.mjs';
        const [one, two] = await Promise.all([isolate({ worker: 'mini-coi.js' }), isolate({ worker: 'mini-coi.js' })]);
        self.same = one == two && one == miniCoi;
      </script>";
    tab.site.put("/", Reply::html(Tab::page(script, "hello")));
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    tab.until("return self.same").await;
    // With options, in a folder of its own.
    let script = "<script type=module>
        import { isolate } from '/mini-coi.mjs';
        self.first = await isolate({ worker: '/mini-coi.js', scope: './', mode: 'require-corp', reload: 'manual' });
      </script>";
    tab.site
        .put("/manual/", Reply::html(Tab::page(script, "hello")));
    let other = tab.site.other("/manual/");
    tab.go_to(&other).await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.state, "waiting");
    tab.leave_by("miniCoi.reload()").await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(outcome.mode.as_deref(), Some("require-corp"));
    let scopes = "return (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)";
    assert_eq!(tab.run_async(scopes).await, json!(["/manual/"]));
}

async fn module_says_what_it_lacks(tab: &Tab) {
    tab.site.put("/mini-coi.mjs", Reply::js(MODULE));
    let script = "<script type=module>
        import { isolate } from '/mini-coi.mjs';
        isolate();
      </script>";
    tab.site.put("/", Reply::html(Tab::page(script, "hello")));
    let outcome = tab.stays("/", "no-script-url").await;
    assert!(
        outcome.heard[0].contains("/docs/codes.md#no-script-url "),
        "{outcome:?}"
    );
}

async fn inline_script_names_its_worker(tab: &Tab) {
    // As a bundler leaves it: the text of the file among that of the page, or in another file.
    let inline = format!(r#"<script data-worker="/mini-coi.js">{MINI_COI}</script>"#);
    tab.site.put("/", Reply::html(Tab::page(&inline, "hello")));
    tab.isolates("/", 2).await;
    tab.site.put(
        "/app/bundle.js",
        Reply::js(format!("self.before = 1;\n{MINI_COI}\nself.after = 1;")),
    );
    let tag =
        r#"<script src="/app/bundle.js" data-worker="../mini-coi.js" scope="/app/"></script>"#;
    tab.site
        .put("/app/page", Reply::html(Tab::page(tag, "hello")));
    tab.isolates("/app/page", 1).await;
    assert_eq!(tab.run("return self.before + self.after").await, json!(2));
}

async fn module_tag_says_what_it_lacks(tab: &Tab) {
    let tag = r#"<script type="module" src="/mini-coi.js"></script>"#;
    tab.site.put("/", Reply::html(Tab::page(tag, "hello")));
    tab.stays("/", "no-script-url").await;
}

async fn event_tells_every_state(tab: &Tab) {
    tab.site.put("/told", Reply::text(""));
    let listener = "<script>document.addEventListener('mini-coi', ({ detail }) =>
        fetch('/told?' + detail.state + (detail == self.miniCoi), { keepalive: true }))</script>";
    let page = Tab::page(&format!("{listener}{TAG}"), "hello");
    tab.site.put("/", Reply::html(page));
    tab.isolates("/", 2).await;
    tab.until_site("three events", |site| site.count("/told") == 3)
        .await;
    let seen = tab.site.seen("/told");
    let told: BTreeSet<_> = seen.iter().map(|seen| seen.query.as_str()).collect();
    let expected = ["?pendingtrue", "?reloadingtrue", "?isolatedtrue"];
    assert_eq!(told, BTreeSet::from(expected));
}
