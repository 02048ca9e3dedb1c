//! Beside a site's own service worker: sites that the real generators built, Workbox and
//! vite-plugin-pwa, with the lines of the README. Their caching and their updates stay as they were.

use crate::page::hard_reload;
use crate::pyscript::{kind, replaced};
use crate::site::{MINI_COI, Reply, Site};
use crate::tab::{RAN, RECORDER, Tab, until};
use crate::whole::with_firefox;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};
use tokio::sync::Semaphore;

crate::cases![
    workbox_generate_sw_is_isolated_and_works_offline,
    workbox_inject_manifest_is_isolated_and_works_offline,
    vite_generate_sw_is_isolated_and_works_offline,
    vite_inject_manifest_is_isolated_and_works_offline,
    worker_written_by_hand_is_isolated_and_works_offline,
    answers_passed_through_the_module_are_isolated,
    update_that_takes_over_is_as_without_us,
    update_that_waits_is_as_without_us,
    new_version_of_the_file_waits_as_the_sites_worker_does,
    precache_that_takes_long_does_not_hold_the_page,
    site_that_registers_by_itself_stays_isolated,
    site_that_reloads_itself_after_an_update_does_not_loop,
    attributes_of_the_tag_do_not_fight_the_site,
    mode_that_the_browser_ignores_does_not_loop @ Firefox,
    hard_reload_beside_a_sites_worker_heals @ Chromium | Firefox,
    worker_that_waits_takes_over_in_the_end,
    worker_without_the_line_is_foreign,
    named_worker_without_the_line_is_foreign,
];

/// The tag as the sites have it.
const TAG: &str = r#"<script src="/mini-coi.js" data-worker="/sw.js"></script>"#;

/// The tag of a page that knows nothing of the site's worker.
const BARE_TAG: &str = r#"<script src="/mini-coi.js"></script>"#;

/// Tells the server of each document, one that is held or left at once too. The document waits for
/// the answer, so that it is counted before anything else happens.
const LOAD: &str = "<script>{ const request = new XMLHttpRequest();
request.open('POST', '/load', false);
request.send(); }</script>";

/// The addresses that the sites' workers cache while they run, each by another strategy.
const CACHED: [&str; 3] = ["/kept", "/stale", "/fresh"];

/// What a site was built into, by its name and version.
type Built = HashMap<(String, u32), Arc<OnceLock<PathBuf>>>;

/// Builds a site, once for all tests, and returns its folder.
fn build(name: &str, version: u32) -> PathBuf {
    static BUILT: LazyLock<Mutex<Built>> = LazyLock::new(Mutex::default);
    let key = (name.to_owned(), version);
    let slot = BUILT.lock().unwrap().entry(key).or_default().clone();
    let folder = slot.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let version = version.to_string();
        let arguments = ["tests/sites/build.mjs", name, &version];
        let mut command = Command::new("node");
        let output = command.args(arguments).current_dir(root).output().unwrap();
        assert!(
            output.status.success(),
            "failed: node {}. If a package is missing: bash tests/tools.sh build\n{}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        root.join("target/sites")
            .join(name)
            .join(version)
            .join("site")
    });
    folder.clone()
}

/// The files of a folder, as paths of a site.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            found.extend(files(&path).iter().map(|rest| format!("{name}{rest}")));
        } else {
            found.push(name);
        }
    }
    found
}

/// What the rig adds to a page of a site, in front of everything.
fn recorded(html: &str, tag: &str) -> String {
    let html = replaced(html, TAG, tag);
    let html = replaced(&html, "<head>", &format!("<head>{LOAD}{RECORDER}"));
    replaced(&html, "</body>", &format!("{RAN}</body>"))
}

/// Lays out a site with a tag in its page, and returns the paths of its files.
fn lay_out(site: &Site, name: &str, version: u32, tag: &str) -> Vec<String> {
    let folder = build(name, version);
    let paths = files(&folder);
    for path in &paths {
        let body = std::fs::read(folder.join(&path[1..])).unwrap();
        if path == "/index.html" {
            let html = recorded(&String::from_utf8(body).unwrap(), tag);
            site.put("/", Reply::html(html.clone()));
            site.put(path, Reply::html(html));
        } else {
            site.put(path, Reply::new(kind(Path::new(path)), body));
        }
    }
    site.put("/load", Reply::text(""));
    for path in CACHED {
        let times = AtomicUsize::new(0);
        site.serve(path, move |_| {
            Reply::text((times.fetch_add(1, Ordering::SeqCst) + 1).to_string())
        });
    }
    for path in ["/news", "/left"] {
        let page = format!("<html><head>{TAG}</head><body><p id=version>{path}</p></body></html>");
        site.put(
            path,
            Reply::html(format!("<!doctype html>{}", recorded(&page, tag))),
        );
    }
    paths
}

/// How many documents there were so far.
fn loads(site: &Site) -> usize {
    site.count("/load")
}

/// Visits a path, which ends isolated after a number of loads, and says whose version it is.
async fn isolates(tab: &Tab, path: &str, expected: usize) -> Value {
    let before = loads(&tab.site);
    let outcome = tab.visit(path).await;
    tab.assert_isolated(&outcome);
    assert_eq!(loads(&tab.site) - before, expected, "loads of {path}");
    tab.run("return document.querySelector('#version').textContent")
        .await
}

/// Asserts that the parts of the site's page are there, and its worker isolated.
async fn assert_complete(tab: &Tab) {
    tab.until("return document.documentElement.dataset.worker == 'isolated: true'")
        .await;
    let style =
        "return getComputedStyle(document.documentElement).getPropertyValue('--style').trim()";
    assert_eq!(tab.run(style).await, json!("loaded"));
}

/// Asserts that the site's worker is the only one that is registered.
async fn assert_registered(tab: &Tab, path: &str) {
    let scripts = "return (await navigator.serviceWorker.getRegistrations()).map(({ installing, waiting, active }) =>
        [installing, waiting, active].filter(Boolean).map(({ scriptURL }) => scriptURL))";
    let expected = json!([[tab.site.url(path)]]);
    assert_eq!(tab.run_async(scripts).await, expected);
}

/// Waits until a worker controls the page. (Its `state` stays `activating` in Firefox 153 when it
/// claimed the page.)
async fn until_controlled(tab: &Tab, path: &str) {
    let url = json!(tab.site.url(path));
    tab.until(&format!(
        "return (navigator.serviceWorker.controller || {{}}).scriptURL == {url}"
    ))
    .await;
}

/// Asks for an address from the page.
async fn get(tab: &Tab, path: &str) -> Value {
    let script = format!("return await (await fetch('{path}')).text()");
    tab.run_async(&script).await
}

/// Waits until a cache has what it was asked for, which the answer does not wait for.
async fn until_cached(tab: &Tab, path: &str, text: &str) {
    tab.until_async(&format!(
        "const found = await caches.match('{path}');
         return !!found && (await found.text()).includes('{text}')"
    ))
    .await;
}

/// A site, from the first visit to one without a network.
async fn works_offline(tab: &Tab, name: &str) {
    let paths = lay_out(&tab.site, name, 1, TAG);
    assert_eq!(isolates(tab, "/", 2).await, json!("1"));
    tab.until_site("the page's script", |_| tab.ran(true) == 1)
        .await;
    assert_eq!(tab.ran(false), 0, "what ran un-isolated");
    assert_complete(tab).await;
    until_controlled(tab, "/sw.js").await;
    assert_registered(tab, "/sw.js").await;

    // What is precached never reaches the server again. The browser itself does ask for the
    // worker's scripts, to see whether they changed.
    let counts = || -> HashMap<_, _> {
        let is_worker =
            |path: &&String| !path.contains("workbox-") && !path.contains("/mini-coi.js");
        let pages = paths
            .iter()
            .filter(is_worker)
            .filter(|path| *path != "/sw.js");
        pages
            .chain([&"/".to_owned()])
            .map(|path| (path.clone(), tab.site.count(path)))
            .collect()
    };
    let before = counts();
    assert!(before.len() >= 5, "{before:?}");
    assert_eq!(isolates(tab, "/", 1).await, json!("1"));
    assert_complete(tab).await;
    // A route of the application that no file has.
    assert_eq!(isolates(tab, "/some/route", 1).await, json!("1"));
    assert_eq!(tab.site.count("/some/route"), 0);
    assert_eq!(counts(), before);

    // The caches that fill while the worker runs, each by its strategy.
    for (path, second) in [("/kept", "1"), ("/stale", "1"), ("/fresh", "2")] {
        assert_eq!(get(tab, path).await, json!("1"), "{path}");
        until_cached(tab, path, "1").await;
        assert_eq!(get(tab, path).await, json!(second), "{path}");
    }
    until_cached(tab, "/stale", "2").await;
    until_cached(tab, "/fresh", "2").await;
    assert_eq!(CACHED.map(|path| tab.site.count(path)), [1, 2, 2]);

    // A document that the site's worker gets from the network, and one that it leaves alone.
    for path in ["/news", "/left"] {
        isolates(tab, path, 1).await;
        assert!(tab.site.count(path) >= 1, "{path}");
    }
    until_cached(tab, "/news", "/news").await;

    tab.site.go_down();
    for (path, text) in [
        ("/", "1"),
        ("/some/route", "1"),
        ("/news", "/news"),
        ("/", "1"),
    ] {
        assert_eq!(isolates(tab, path, 1).await, json!(text), "{path} offline");
    }
    tab.reload().await;
    tab.assert_isolated(&tab.outcome().await);
    assert_complete(tab).await;
    for (path, text) in [("/kept", "1"), ("/stale", "2"), ("/fresh", "2")] {
        assert_eq!(get(tab, path).await, json!(text), "{path} offline");
    }
    assert_registered(tab, "/sw.js").await;
}

async fn workbox_generate_sw_is_isolated_and_works_offline(tab: &Tab) {
    works_offline(tab, "generate").await;
}

async fn workbox_inject_manifest_is_isolated_and_works_offline(tab: &Tab) {
    works_offline(tab, "inject").await;
}

async fn vite_generate_sw_is_isolated_and_works_offline(tab: &Tab) {
    works_offline(tab, "vite-generate").await;
}

async fn vite_inject_manifest_is_isolated_and_works_offline(tab: &Tab) {
    works_offline(tab, "vite-inject").await;
}

async fn worker_written_by_hand_is_isolated_and_works_offline(tab: &Tab) {
    // The import comes first here and the handler is not a listener, so ours was added before it.
    let worker = "importScripts('/mini-coi.js');
      oninstall = (event) =>
        event.waitUntil(caches.open('own').then((cache) => cache.addAll(['/', '/mini-coi.js'])));
      onfetch = (event) =>
        event.respondWith(caches.match(event.request).then((found) => found || fetch(event.request)));";
    tab.site.put("/sw.js", Reply::js(worker));
    tab.site.put("/load", Reply::text(""));
    let page = format!("<html><head>{TAG}</head><body><p id=version>own</p></body></html>");
    let page = format!("<!doctype html>{}", recorded(&page, TAG));
    tab.site.put("/", Reply::html(page));
    isolates(tab, "/", 2).await;
    let before = tab.site.count("/");
    tab.site.go_down();
    assert_eq!(isolates(tab, "/", 1).await, json!("own"));
    assert_eq!(tab.site.count("/"), before);
    assert_registered(tab, "/sw.js").await;
}

async fn answers_passed_through_the_module_are_isolated(tab: &Tab) {
    lay_out(&tab.site, "explicit", 1, TAG);
    isolates(tab, "/", 2).await;
    assert_complete(tab).await;
    isolates(tab, "/news", 1).await;
    until_cached(tab, "/news", "/news").await;
    assert_registered(tab, "/sw.js").await;
    tab.site.go_down();
    isolates(tab, "/", 1).await;
    assert_complete(tab).await;
    assert_eq!(isolates(tab, "/news", 1).await, json!("/news"));
}

/// Counts the changes of the controller. Firefox forgets listeners that its driver's scripts add.
const CHANGES: &str = "<script>self.changes = 0;
navigator.serviceWorker.addEventListener('controllerchange', () => changes++)</script>";

/// What an open page and the worker's registration go through when the site changes.
async fn update_story(tab: &Tab, site: &Site, name: &str, waits: bool) -> Vec<Value> {
    let is_bare = name.ends_with("-bare");
    let tag = format!("{CHANGES}{}", if is_bare { "" } else { TAG });
    lay_out(site, name, 1, &tag);
    site.put("/left", Reply::html("<!doctype html>left"));
    tab.go_to(&site.url("/")).await;
    let ready = format!(
        "return !self.draft && document.readyState == 'complete' && !!navigator.serviceWorker.controller
           && crossOriginIsolated == {} && document.querySelector('#version').textContent",
        !is_bare
    );
    if is_bare {
        tab.until("return document.readyState == 'complete' && !!self.version")
            .await;
        tab.run_async(
            "await navigator.serviceWorker.register('/sw.js');
             const { active } = await navigator.serviceWorker.ready;
             while (active.state != 'activated') await new Promise((done) => active.onstatechange = done);
             self.draft = 'this document is left';",
        )
        .await;
        tab.leave_by("location.reload()").await;
    } else {
        // No command may meet the reload (see `RECORDER`).
        until("the outcome", || site.count("/outcome") > 0).await;
    }
    assert_eq!(tab.until(&ready).await, json!("1"));
    let before = loads(site);
    let mut told = Vec::new();
    tab.run_async("self.old = (await navigator.serviceWorker.getRegistration()).active")
        .await;
    lay_out(site, name, 2, &tag);
    site.put("/left", Reply::html("<!doctype html>left"));
    let until_state = |state: &str| {
        format!(
            "while (next.state != '{state}') await new Promise((done) => next.onstatechange = done);"
        )
    };
    let settled = until_state(if waits { "installed" } else { "activated" });
    tab.run_async(&format!(
        "self.draft = 'unsaved';
         const registration = await navigator.serviceWorker.getRegistration();
         // An update that the visit has begun may still see the first version, and this one may join it.
         do {{
           await registration.update();
           self.next = registration.installing || registration.waiting || registration.active;
         }} while (next == old);
         {settled}"
    ))
    .await;
    // What would activate the worker or reload the page has had its chance when a frame that the
    // worker was asked for is there.
    let look = "const frame = document.createElement('iframe');
         frame.src = '/left';
         document.body.append(frame);
         await new Promise((done) => frame.onload = done);
         const { waiting } = await navigator.serviceWorker.getRegistration();
         return [next.state, waiting == next, navigator.serviceWorker.controller == next, changes, draft, version.textContent]";
    told.push(tab.run_async(look).await);
    if waits {
        let activated = until_state("activated");
        tab.run_async(&format!(
            "next.postMessage({{ type: 'SKIP_WAITING' }}); {activated}"
        ))
        .await;
        tab.until("return changes == 1").await;
        told.push(tab.run_async(look).await);
    }
    told.push(json!(loads(site) - before));
    tab.leave_by("location.reload()").await;
    assert_eq!(tab.until(&ready).await, json!("2"));
    told.push(json!(loads(site) - before));
    told
}

/// Compares the update of a site with that of the same site without the line and the tag.
async fn update_is_as_without_us(tab: &Tab, name: &str, waits: bool, expected: &[Value]) {
    for name in [format!("{name}-bare"), name.to_owned()] {
        let site = Site::start().await;
        for path in ["/ran", "/outcome"] {
            site.put(path, Reply::text(""));
        }
        let told = update_story(tab, &site, &name, waits).await;
        assert_eq!(told, expected, "{name}");
    }
}

async fn update_that_takes_over_is_as_without_us(tab: &Tab) {
    let expected = [
        json!(["activated", false, true, 1, "unsaved", "1"]),
        json!(0),
        json!(1),
    ];
    update_is_as_without_us(tab, "generate", false, &expected).await;
}

async fn update_that_waits_is_as_without_us(tab: &Tab) {
    let expected = [
        json!(["installed", true, false, 0, "unsaved", "1"]),
        json!(["activated", false, true, 1, "unsaved", "1"]),
        json!(0),
        json!(1),
    ];
    update_is_as_without_us(tab, "generate-waits", true, &expected).await;
}

async fn new_version_of_the_file_waits_as_the_sites_worker_does(tab: &Tab) {
    lay_out(&tab.site, "generate-waits", 1, TAG);
    isolates(tab, "/", 2).await;
    let next = Reply::js(format!("{MINI_COI}\n// next"));
    tab.site.put("/mini-coi.js", next);
    // An update that the visit has begun may still see the first version, and this one may join it.
    tab.until_async(
        "const registration = await navigator.serviceWorker.getRegistration();
         await registration.update();
         const { waiting, active } = registration;
         return !!waiting && waiting.state == 'installed' && navigator.serviceWorker.controller == active",
    )
    .await;
    // It still does when a page that the old one answered is there.
    isolates(tab, "/", 1).await;
    let waits = "return !!(await navigator.serviceWorker.getRegistration()).waiting";
    assert_eq!(tab.run_async(waits).await, json!(true));
}

async fn precache_that_takes_long_does_not_hold_the_page(tab: &Tab) {
    lay_out(&tab.site, "generate", 1, TAG);
    let gate = Arc::new(Semaphore::new(0));
    let page = tab.site.reply("/index.html");
    tab.site.put("/index.html", page.behind(&gate));
    let outcome = tab.visit("/").await;
    assert_eq!(outcome.code.as_deref(), Some("timeout"), "{outcome:?}");
    assert_eq!(loads(&tab.site), 2);
    gate.add_permits(1);
    until_controlled(tab, "/sw.js").await;
    isolates(tab, "/", 1).await;
    assert_complete(tab).await;
}

async fn site_that_registers_by_itself_stays_isolated(tab: &Tab) {
    lay_out(&tab.site, "vite-generate", 1, BARE_TAG);
    // First our worker isolates the page, then its own script replaces that worker.
    isolates(tab, "/", 2).await;
    until_controlled(tab, "/sw.js").await;
    assert_registered(tab, "/sw.js").await;
    for _ in 0..2 {
        isolates(tab, "/", 1).await;
        assert_complete(tab).await;
        assert_registered(tab, "/sw.js").await;
    }
    tab.site.go_down();
    isolates(tab, "/", 1).await;
    assert_complete(tab).await;
    assert_registered(tab, "/sw.js").await;
}

async fn site_that_reloads_itself_after_an_update_does_not_loop(tab: &Tab) {
    // `registerSW()` of vite-plugin-pwa takes the replacement of our worker for an update, and
    // loads the page again.
    lay_out(&tab.site, "vite-inject", 1, BARE_TAG);
    tab.go("/").await;
    tab.until_site("three loads", |site| loads(site) == 3).await;
    until_controlled(tab, "/sw.js").await;
    assert_complete(tab).await;
    assert_eq!(tab.run("return crossOriginIsolated").await, json!(true));
    isolates(tab, "/", 1).await;
    assert_complete(tab).await;
    assert_registered(tab, "/sw.js").await;
    assert_eq!(loads(&tab.site), 4);
}

async fn attributes_of_the_tag_do_not_fight_the_site(tab: &Tab) {
    // The page's half asks for an address with a mode, and the site's script for one without. The
    // site's wins.
    let tag =
        r#"<script src="/mini-coi.js" data-worker="/sw.js" data-mode="require-corp"></script>"#;
    let register = "<script>navigator.serviceWorker.register('/sw.js')</script>";
    let worker = "importScripts('/mini-coi.js');
        addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));";
    tab.site.put("/sw.js", Reply::js(worker));
    tab.site.put("/", Reply::html(Tab::page(tag, register)));
    tab.isolates("/", 2).await;
    until_controlled(tab, "/sw.js").await;
    for _ in 0..3 {
        tab.isolates("/", 1).await;
        assert_registered(tab, "/sw.js").await;
    }
}

async fn mode_that_the_browser_ignores_does_not_loop(_: &Tab) {
    let agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36";
    let claim = vec![("general.useragent.override", json!(agent))];
    with_firefox(claim, async |tab| {
        lay_out(&tab.site, "vite-inject", 1, TAG);
        for expected in [3, 1] {
            let before = loads(&tab.site);
            let outcome = tab.visit("/").await;
            assert_eq!(
                outcome.code.as_deref(),
                Some("no-mode-works"),
                "{outcome:?}"
            );
            assert_registered(tab, "/sw.js").await;
            assert_eq!(loads(&tab.site) - before, expected);
        }
    })
    .await;
}

// No other engine's driver can reload past the worker.
async fn hard_reload_beside_a_sites_worker_heals(tab: &Tab) {
    lay_out(&tab.site, "generate", 1, TAG);
    isolates(tab, "/", 2).await;
    // No visitor reloads within a second, and the guard takes who does for itself.
    tab.until("return performance.now() > 1500").await;
    assert!(hard_reload(tab).await);
    tab.assert_isolated(&tab.outcome().await);
    assert_complete(tab).await;
    assert_registered(tab, "/sw.js").await;
    assert_eq!(loads(&tab.site), 4);
}

async fn worker_that_waits_takes_over_in_the_end(tab: &Tab) {
    let register = "<script>addEventListener('load', () => navigator.serviceWorker.register('/sw.js'))</script>";
    let tag = format!("{BARE_TAG}{register}");
    lay_out(&tab.site, "generate-waits", 1, &tag);
    // No page may be there when the worker takes over, so it tells the server by itself.
    let worker = std::fs::read_to_string(build("generate-waits", 1).join("sw.js")).unwrap();
    let tell = "addEventListener('activate', (event) => event.waitUntil(fetch('/activated')))";
    tab.site
        .put("/sw.js", Reply::js(format!("{worker}\n{tell}")));
    isolates(tab, "/", 2).await;
    tab.until_async("return !!(await navigator.serviceWorker.getRegistration()).waiting")
        .await;
    // While a page of our worker is open, the site's one waits, and every load is isolated.
    isolates(tab, "/", 1).await;
    until_controlled(tab, "/mini-coi.js").await;
    assert_eq!(tab.site.count("/activated"), 0);
    tab.renew().await;
    tab.until_site("the end of our worker", |site| {
        site.count("/activated") == 1
    })
    .await;
    isolates(tab, "/", 1).await;
    until_controlled(tab, "/sw.js").await;
    assert_registered(tab, "/sw.js").await;
    isolates(tab, "/", 1).await;
}

/// Asserts that the page says that the worker is a stranger's, and that its caches work.
async fn assert_foreign(tab: &Tab) {
    tab.go("/").await;
    let outcome = tab.outcome().await;
    assert_eq!(
        (
            outcome.isolated,
            outcome.state.as_str(),
            outcome.code.as_deref()
        ),
        (false, "unavailable", Some("foreign-worker")),
        "{outcome:?}"
    );
    let style =
        "return getComputedStyle(document.documentElement).getPropertyValue('--style').trim()";
    assert_eq!(tab.run(style).await, json!("loaded"));
    assert_registered(tab, "/sw.js").await;
}

async fn worker_without_the_line_is_foreign(tab: &Tab) {
    lay_out(&tab.site, "vite-generate-bare", 1, BARE_TAG);
    isolates(tab, "/", 2).await;
    until_controlled(tab, "/sw.js").await;
    assert_foreign(tab).await;
    let before = loads(&tab.site);
    tab.site.go_down();
    assert_foreign(tab).await;
    assert_eq!(loads(&tab.site) - before, 1);
}

async fn named_worker_without_the_line_is_foreign(tab: &Tab) {
    lay_out(&tab.site, "generate-bare", 1, TAG);
    assert_foreign(tab).await;
    assert!(loads(&tab.site) <= 3, "{} loads", loads(&tab.site));
    let before = loads(&tab.site);
    tab.site.go_down();
    assert_foreign(tab).await;
    assert_eq!(loads(&tab.site) - before, 1);
}
