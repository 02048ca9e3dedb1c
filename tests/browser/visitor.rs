//! What a visitor brings: a worker of last week's deployment, a referrer, a browser that cannot isolate,
//! or no eyes at all.

use crate::engine::Engine;
use crate::harm::click;
use crate::page::plant;
use crate::site::{MINI_COI, Reply, Seen, Site};
use crate::tab::{TAG, Tab};
use crate::together::{OFF, registered};
use crate::window::{follow, link_to, open_isolated, repeat};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};

crate::cases![
    redirect_to_what_the_worker_cannot_fetch_keeps_the_mode,
    // WebKit would show a dialog, which stops its driver.
    redirect_to_a_challenge_keeps_the_mode @ Chromium | Firefox,
    redirect_to_a_password_keeps_the_mode @ Chromium,
    worker_that_an_older_file_pinned_to_require_corp_climbs,
    worker_that_an_older_file_pinned_to_credentialless_climbs,
    page_that_leaves_the_excludes_is_isolated,
    file_of_another_name_takes_over,
    file_of_another_name_removes_the_worker,
    file_with_another_query_takes_over,
    mode_that_is_not_asked_for_any_more_is_left,
    worker_whose_file_is_gone_leaves,
    worker_whose_file_is_missed_for_the_first_time_stays,
    worker_whose_host_has_failed_stays,
    referrer_is_what_it_is_without_us,
    browser_that_cannot_isolate_is_left_alone,
    search_engine_sees_the_page_at_once,
    browser_that_cannot_register_sees_the_page_at_once,
    frames_are_silent_in_the_storage,
    own_pictures_that_are_broken_tell_nothing,
    document_that_a_visitor_has_unlocked_stays,
    prerendered_page_is_used @ Chromium,
];

/// The address of the worker of the page, without the origin.
const ADDRESS: &str =
    "const { active } = await navigator.serviceWorker.getRegistration(location.href);
    return active.scriptURL.slice(location.origin.length)";

/// Waits until the worker of the page that is shown has an address.
async fn until_address(tab: &Tab, address: &str) {
    let is_it = ADDRESS.replace(
        "return ",
        &format!("return active.state == 'activated' && '{address}' == "),
    );
    tab.until_async(&is_it).await;
}

async fn redirect_to_what_the_worker_cannot_fetch_keeps_the_mode(tab: &Tab) {
    // Without preload, which asks the network past the worker's own `fetch()`.
    let tag = r#"<script src="/mini-coi.js" data-exclude="/other"></script>"#;
    for path in ["/", "/second", "/never", "/reset"] {
        tab.site.put(path, Reply::html(Tab::page(tag, "hello")));
    }
    for path in ["/never", "/reset"] {
        tab.site.put(&format!("/go{path}"), Reply::redirect(path));
    }
    let broken = "const old = fetch;
        self.fetch = (request, options) => /[/]never/.test(request.url) ? Promise.reject(new TypeError('never')) : old(request, options);";
    tab.site
        .put("/mini-coi.js", Reply::js(format!("{broken}\n{MINI_COI}")));
    // To a worker's request the host closes the connection.
    let page = tab.site.reply("/reset");
    tab.site.serve("/reset", move |seen| {
        let is_direct = seen
            .headers
            .get("sec-fetch-dest")
            .is_none_or(|dest| dest == "document");
        if is_direct {
            page.clone()
        } else {
            Reply::reset()
        }
    });
    tab.isolates("/", 2).await;
    tab.go("/go/never").await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.code.as_deref(), Some("bypassed"), "{outcome:?}");
    assert_eq!(tab.run("return location.pathname").await, json!("/never"));
    let address = "/mini-coi.js?exclude=%2Fother";
    assert_eq!(tab.run_async(ADDRESS).await, json!(address));
    let outcome = tab.isolates("/second", 1).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));

    tab.go("/go/reset").await;
    tab.outcome().await;
    assert_eq!(tab.run_async(ADDRESS).await, json!(address));
    for path in ["/", "/second"] {
        let outcome = tab.isolates(path, 1).await;
        assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    }
}

async fn redirect_to_a_challenge_keeps_the_mode(tab: &Tab) {
    for path in ["/", "/second", "/locked"] {
        tab.put_page(path, "hello");
    }
    tab.isolates("/", 2).await;
    // The worker meets it, and the browser that asks once more has passed.
    let page = tab.site.reply("/locked");
    let has_asked = AtomicBool::new(false);
    tab.site.put("/go", Reply::redirect("/locked"));
    tab.site.serve("/locked", move |_| {
        if has_asked.swap(true, Ordering::SeqCst) {
            return page.clone();
        }
        Reply::html("<!doctype html>locked")
            .status(401)
            .header("www-authenticate", "Basic realm=\"test\"")
    });
    rest(tab).await;
    let outcome = tab.visit("/go").await;
    tab.assert_isolated(&outcome);
    for path in ["/locked", "/second"] {
        let outcome = tab.isolates(path, 1).await;
        assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
        assert_eq!(tab.run_async(ADDRESS).await, json!("/mini-coi.js"));
    }
}

async fn redirect_to_a_password_keeps_the_mode(tab: &Tab) {
    let window = open_isolated(tab, &link_to("/go")).await;
    // "me:secret" in Base64.
    let is_right = |seen: &Seen| {
        let told = seen.headers.get("authorization");
        told.is_some_and(|told| told == "Basic bWU6c2VjcmV0")
    };
    let tell = "<script>miniCoi.ready.then(async () => {
        const { active } = await navigator.serviceWorker.ready;
        fetch('/address?' + active.scriptURL.slice(location.origin.length)) })</script>";
    tab.site.put("/address", Reply::text(""));
    tab.site.put("/go", Reply::redirect("/locked"));
    tab.site.serve("/locked", move |seen| {
        if is_right(seen) {
            Reply::html(Tab::page(TAG, &format!("unlocked{tell}{}", link_to("/"))))
        } else {
            Reply::html("<!doctype html>locked")
                .status(401)
                .header("www-authenticate", "Basic realm=\"test\"")
        }
    });
    follow(&window, || tab.site.count("/locked") > 0).await;
    repeat(
        "the password",
        || window.type_line("me\tsecret"),
        || tab.site.seen("/locked").iter().any(is_right),
    )
    .await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    tab.until_site("the address", |site| site.count("/address") > 0)
        .await;
    for seen in tab.site.seen("/address") {
        assert_eq!(seen.query, "?/mini-coi.js");
    }
    // Another page of the scope.
    tab.leave();
    let before = tab.site.count("/");
    follow(&window, || tab.site.count("/") > before).await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
}

/// A worker that an older version of the file has stepped down, which wrote no time into its address.
async fn climbs(tab: &Tab, mode: &str) {
    plant(tab, &format!("/mini-coi.js?coi={mode}")).await;
    tab.put_page("/", "hello");
    let outcome = tab.visit("/").await;
    tab.assert_isolated(&outcome);
    until_address(tab, "/mini-coi.js").await;
    for _ in 0..2 {
        let outcome = tab.isolates("/", 1).await;
        assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    }
    assert_eq!(tab.run_async(ADDRESS).await, json!("/mini-coi.js"));
}

async fn worker_that_an_older_file_pinned_to_require_corp_climbs(tab: &Tab) {
    climbs(tab, "require-corp").await;
}

async fn worker_that_an_older_file_pinned_to_credentialless_climbs(tab: &Tab) {
    climbs(tab, "credentialless").await;
}

/// No visitor goes on within a second of our reload, and the guard takes who does for itself.
async fn rest(tab: &Tab) {
    tab.until("return performance.now() > 1500").await;
}

async fn page_that_leaves_the_excludes_is_isolated(tab: &Tab) {
    let put = |excludes: &str| {
        let tag = format!(r#"<script src="/mini-coi.js" data-exclude="{excludes}"></script>"#);
        for path in ["/", "/app", "/login"] {
            tab.site.put(path, Reply::html(Tab::page(&tag, "hello")));
        }
    };
    put("/app /login");
    tab.isolates("/", 2).await;
    tab.stays("/app", "excluded").await;
    put("/login");
    rest(tab).await;
    tab.isolates("/app", 2).await;
    tab.isolates("/app", 1).await;
    tab.stays("/login", "excluded").await;
    // And the last one, so that nothing is excluded any more.
    put("");
    rest(tab).await;
    tab.isolates("/login", 2).await;
    tab.isolates("/login", 1).await;
    until_address(tab, "/mini-coi.js").await;
}

/// Lays out a folder with a file of a name, and isolates its page.
async fn put_deployed(tab: &Tab, folder: &str) {
    let file = format!("{folder}coi.1111.js");
    tab.site.put(&file, Reply::js(MINI_COI));
    let tag = format!("<script src='{file}'></script>");
    tab.site.put(folder, Reply::html(Tab::page(&tag, "hello")));
    tab.isolates(folder, 2).await;
}

/// Deploys the folder again, with the file under another name.
fn deploy_again(tab: &Tab, folder: &str, file: Reply, attributes: &str) {
    tab.site.put(
        &format!("{folder}coi.1111.js"),
        Reply::text("gone").status(404),
    );
    tab.site.put(&format!("{folder}coi.2222.js"), file);
    let tag = format!("<script src='{folder}coi.2222.js' {attributes}></script>");
    for path in ["", "login"] {
        tab.site.put(
            &format!("{folder}{path}"),
            Reply::html(Tab::page(&tag, "hello")),
        );
    }
}

async fn file_of_another_name_takes_over(tab: &Tab) {
    put_deployed(tab, "/").await;
    deploy_again(tab, "/", Reply::js(MINI_COI), "data-exclude=/login");
    tab.isolates("/", 1).await;
    until_address(tab, "/coi.2222.js?exclude=%2Flogin").await;
    tab.stays("/login", "excluded").await;
    let outcome = tab.isolates("/", 1).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    assert_eq!(registered(tab).await, json!(["/coi.2222.js"]));
}

/// Whether a folder has no worker of its own any more.
fn is_without(folder: &str) -> String {
    format!(
        "const all = await navigator.serviceWorker.getRegistrations();
         return !all.some(({{ scope }}) => scope == location.origin + '{folder}')"
    )
}

async fn file_of_another_name_removes_the_worker(tab: &Tab) {
    put_deployed(tab, "/off/").await;
    deploy_again(tab, "/off/", Reply::js(MINI_COI), "data-off");
    tab.visit("/off/").await;
    tab.until_async(&is_without("/off/")).await;
    tab.stays("/off/", "declined").await;

    put_deployed(tab, "/file/").await;
    deploy_again(tab, "/file/", Reply::js(OFF), "");
    tab.visit("/file/").await;
    tab.until_async(&is_without("/file/")).await;
    let outcome = tab.visit("/file/").await;
    assert!(!outcome.isolated, "{outcome:?}");

    // The new worker does not come, or it would be the one that is removed.
    put_deployed(tab, "/remove/").await;
    let file = Reply::js(MINI_COI);
    deploy_again(tab, "/remove/", file.clone(), "");
    tab.site.serve("/remove/coi.2222.js", move |seen| {
        match seen.headers.contains_key("service-worker") {
            true => Reply::js("").status(404),
            false => file.clone(),
        }
    });
    tab.isolates("/remove/", 1).await;
    until_address(tab, "/remove/coi.1111.js").await;
    let removed = tab.run_async("return await miniCoi.remove()").await;
    assert_eq!(removed, json!(true));
    tab.until_async(&is_without("/remove/")).await;
    assert_eq!(registered(tab).await, json!([]));
}

async fn file_with_another_query_takes_over(tab: &Tab) {
    let put = |query: &str| {
        let tag = format!("<script src='/mini-coi.js?v={query}'></script>");
        tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    };
    put("2");
    tab.isolates("/", 2).await;
    until_address(tab, "/mini-coi.js?v=2").await;
    put("3");
    tab.isolates("/", 1).await;
    until_address(tab, "/mini-coi.js?v=3").await;
    let outcome = tab.isolates("/", 1).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    assert_eq!(registered(tab).await, json!(["/mini-coi.js"]));
}

async fn mode_that_is_not_asked_for_any_more_is_left(tab: &Tab) {
    let tag = TAG.replace("><", " data-mode=require-corp><");
    tab.site.put("/", Reply::html(Tab::page(&tag, "hello")));
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some("require-corp"));
    tab.put_page("/", "hello");
    tab.isolates("/", 1).await;
    until_address(tab, "/mini-coi.js").await;
    let outcome = tab.isolates("/", 1).await;
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
}

/// The record that the worker of the root keeps (js/upkeep.ts).
const RECORD: &str = "const scope = location.origin + '/';
    const cache = await caches.open('mini-coi:kept:' + scope);
    const day = 24 * 60 * 60 * 1000;
    const record = await (await cache.match(scope))?.json();";

/// Isolates the root, and has its worker look for its file, as after days. The answer is of a status.
async fn look_for_file(tab: &Tab, record: &str, status: u16) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    // It would write over what is planted.
    tab.until_async(&format!("{RECORD} return !!record?.asked"))
        .await;
    tab.run_async(&format!(
        "{RECORD} await cache.put(scope, new Response(JSON.stringify({{ {record} }})))"
    ))
    .await;
    let asked = tab.site.count("/mini-coi.js");
    tab.site
        .put("/mini-coi.js", Reply::text("no file").status(status));
    tab.go_plain("/plain").await;
    tab.until_site("the look", |site| site.count("/mini-coi.js") > asked)
        .await;
}

/// Asserts that the worker has looked and is there, and returns what it keeps.
async fn stays_registered(tab: &Tab) -> Value {
    let looked = format!("{RECORD} return Date.now() - record.asked < day / 2");
    tab.until_async(&looked).await;
    // It would be gone with the next document.
    tab.go_plain("/plain").await;
    let is_there = "return !!navigator.serviceWorker.controller && crossOriginIsolated";
    assert_eq!(tab.run(is_there).await, json!(true));
    assert_eq!(registered(tab).await, json!(["/mini-coi.js"]));
    tab.run_async(&format!(
        "{RECORD} return Date.now() - record.gone < day / 2 ? 'now' : record.gone"
    ))
    .await
}

async fn worker_whose_file_is_gone_leaves(tab: &Tab) {
    look_for_file(
        tab,
        "asked: Date.now() - 2 * day, gone: Date.now() - 2 * day",
        404,
    )
    .await;
    tab.until_async("return !(await navigator.serviceWorker.getRegistrations()).length")
        .await;
    tab.go_plain("/plain").await;
    assert_eq!(tab.run("return crossOriginIsolated").await, json!(false));
}

async fn worker_whose_file_is_missed_for_the_first_time_stays(tab: &Tab) {
    look_for_file(tab, "asked: Date.now() - 2 * day", 404).await;
    assert_eq!(stays_registered(tab).await, json!("now"));
}

async fn worker_whose_host_has_failed_stays(tab: &Tab) {
    look_for_file(
        tab,
        "asked: Date.now() - 2 * day, gone: Date.now() - 2 * day",
        500,
    )
    .await;
    assert_eq!(stays_registered(tab).await, json!(0));
}

async fn referrer_is_what_it_is_without_us(tab: &Tab) {
    let tell = "<script>fetch('/told?' + encodeURIComponent(location.pathname + ' ' + document.referrer + ' ' + crossOriginIsolated), { keepalive: true })</script>";
    let control = Site::start().await;
    let elsewhere = Site::start().await;
    elsewhere.put("/from", Reply::html("<!doctype html><body>from"));
    for (site, tag) in [
        (&tab.site, "<script src='/mini-coi.js'></script>"),
        (&control, ""),
    ] {
        site.put("/told", Reply::text(""));
        let page = Reply::html(format!(
            "<!doctype html><html><head>{tag}{tell}</head><body>page</body></html>"
        ));
        for path in ["/", "/next", "/post", "/frame", "/direct"] {
            site.put(path, page.clone());
        }
        site.put("/missing", page.status(404));
    }
    // What it is, where it starts, where it leads, and what the link has.
    let from = Some("/from?secret=1");
    let steps = [
        ("a first visit", from, "/", ""),
        ("a later visit", from, "/", ""),
        (
            "a link with its whole address",
            from,
            "/",
            "referrerpolicy=unsafe-url",
        ),
        ("a link without a referrer", from, "/", "rel=noreferrer"),
        ("no link", None, "/direct", ""),
        ("a link inside", None, "/next?query", ""),
        ("a form", None, "/post", "form"),
        ("a missing page", None, "/missing", ""),
        ("a frame", None, "/frame", "frame"),
        (
            "a link with only the origin",
            None,
            "/next",
            "referrerpolicy=origin",
        ),
    ];
    for (what, start, target, attributes) in steps {
        let path = target.split('?').next().unwrap();
        let mut told = Vec::new();
        for (site, is_ours) in [(&control, false), (&tab.site, true)] {
            let before = site.count("/told");
            let asked = site.count(path);
            match (start, attributes) {
                (Some(start), _) => {
                    tab.go_to(&elsewhere.other(start)).await;
                    tab.until(
                        "return location.pathname == '/from' && document.readyState == 'complete'",
                    )
                    .await;
                    tab.follow_link(&site.url(target), attributes).await;
                }
                (None, _) if what == "no link" => tab.go_to(&site.url(target)).await,
                (None, _) => {
                    let there = site.count("/told");
                    tab.go_to(&site.url("/?before")).await;
                    crate::tab::until("the page before", || site.count("/told") > there).await;
                    tab.until(
                        "return location.search == '?before' && document.readyState == 'complete'",
                    )
                    .await;
                    match attributes {
                        "frame" => {
                            tab.run(&format!("const frame = document.createElement('iframe'); frame.src = '{target}'; document.body.append(frame)")).await;
                        }
                        "form" => {
                            tab.leave_by(&format!("const form = document.createElement('form'); form.method = 'post'; form.action = '{target}'; document.body.append(form); form.submit()")).await;
                        }
                        _ => tab.follow_link(&site.url(target), attributes).await,
                    }
                }
            }
            let wanted = before + usize::from(start.is_none() && what != "no link") + 1;
            crate::tab::until(what, || site.count("/told") >= wanted).await;
            let seen = site.seen("/told")[wanted - 1].query.clone();
            let mut url = url::Url::parse("http://x/").unwrap();
            url.set_query(Some(&seen[1..]));
            let text = url.query_pairs().next().unwrap().0.into_owned();
            let (text, isolated) = text.rsplit_once(' ').unwrap();
            assert_eq!(isolated == "true", is_ours, "{what}: {text}");
            // Scripts see what the server does, no more. WebKitGTK 2.50 cuts what a worker sends on.
            let header = site.seen(path)[asked].headers.get("referer").cloned();
            if !(is_ours && tab.engine == Engine::WebKit) {
                let expected = format!("{path} {}", header.unwrap_or_default());
                assert_eq!(text, expected, "{what}, ours: {is_ours}");
            }
            told.push(text.replace(&site.url(""), "origin"));
        }
        assert_eq!(told[0], told[1], "{what}");
    }
}

/// A page for a browser that says that it is another one.
fn as_agent(agent: &str, more: &str) -> Reply {
    let agent = json!(agent);
    let disguise = format!(
        "<script>Object.defineProperty(Navigator.prototype, 'userAgent', {{ get: () => {agent} }});{more}</script>"
    );
    Reply::html(Tab::page(
        &format!("{disguise}{TAG}"),
        "<p id=content>content",
    ))
}

const HAS_CONTENT: &str = "return !!document.querySelector('#content')";

async fn browser_that_cannot_isolate_is_left_alone(tab: &Tab) {
    let view = "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/AP1A.240405.002; wv) AppleWebKit/537.36 \
        (KHTML, like Gecko) Version/4.0 Chrome/148.0.7778.100 Mobile Safari/537.36";
    tab.site.put("/", as_agent(view, ""));
    for _ in 0..2 {
        let before = tab.site.count("/");
        tab.stays("/", "unsupported-browser").await;
        assert_eq!(tab.site.count("/") - before, 1);
    }
    tab.until_site("the page's script", |_| tab.ran(false) == 2)
        .await;
    assert_eq!(registered(tab).await, json!([]));
    // What an older file has left there goes.
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    tab.site.put("/", as_agent(view, ""));
    tab.visit("/").await;
    tab.until_async("return !(await navigator.serviceWorker.getRegistrations()).length")
        .await;
    tab.stays("/", "unsupported-browser").await;
}

const AGENTS: [&str; 3] = [
    "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) \
     Chrome/148.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; \
     +http://www.bing.com/bingbot.htm) Chrome/148.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) \
     Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)",
];

const REJECTS: &str =
    "ServiceWorkerContainer.prototype.register = () => Promise.reject('Rejected');";
const NO_STORAGE: &str = "Object.defineProperty(self, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } });";

/// Asserts that the first load shows the content, and that there is no second load.
async fn shows_at_once(tab: &Tab, path: &str, page: Reply) {
    tab.site.put(path, page);
    let ran = tab.ran(false);
    let outcome = tab.stays(path, "registration-failed").await;
    assert_eq!(tab.site.count(path), 1, "{outcome:?}");
    tab.until_site("the page's script", |_| tab.ran(false) > ran)
        .await;
    assert_eq!((tab.ran(false), tab.ran(true)), (ran + 1, 0));
    assert_eq!(tab.run(HAS_CONTENT).await, json!(true));
}

async fn search_engine_sees_the_page_at_once(tab: &Tab) {
    for (index, agent) in AGENTS.into_iter().enumerate() {
        for (kind, more) in [
            ("rejects", REJECTS.to_string()),
            ("blocked", format!("{REJECTS}{NO_STORAGE}")),
        ] {
            shows_at_once(tab, &format!("/{index}/{kind}/"), as_agent(agent, &more)).await;
        }
    }
    // One whose `register` works runs the first load as well.
    let before = tab.ran(false);
    tab.site.put("/", as_agent(AGENTS[0], ""));
    tab.go("/").await;
    tab.until_site("the first load", |_| tab.ran(false) > before)
        .await;
    tab.outcome().await;
}

async fn browser_that_cannot_register_sees_the_page_at_once(tab: &Tab) {
    for (path, more) in [
        ("/rejects/", REJECTS.to_string()),
        ("/blocked/", format!("{REJECTS}{NO_STORAGE}")),
    ] {
        let page = Tab::page(
            &format!("<script>{more}</script>{TAG}"),
            "<p id=content>content",
        );
        shows_at_once(tab, path, Reply::html(page)).await;
    }
}

async fn frames_are_silent_in_the_storage(tab: &Tab) {
    tab.put_page("/", "<iframe id=inner></iframe>");
    tab.put_page("/inner", "inner");
    tab.isolates("/", 2).await;
    let counts = tab
        .run_async(
            "const events = [];
             let fence;
             addEventListener('storage', ({ key }) => key == 'fence' ? fence() : events.push(key));
             const counts = [];
             for (const time of [1, 2, 3]) {
               inner.src = '/inner?' + time;
               await new Promise((done) => inner.onload = done);
               const { state } = await inner.contentWindow.miniCoi.ready;
               const passed = new Promise((done) => fence = done);
               inner.contentWindow.sessionStorage.setItem('fence', time);
               await passed;
               counts.push([state, events.length]);
             }
             return [counts, events]",
        )
        .await;
    let first = counts[0][0][1].as_u64().unwrap();
    assert!(first <= 1, "{counts}");
    assert_eq!(
        counts[0],
        json!([
            ["isolated", first],
            ["isolated", first],
            ["isolated", first]
        ]),
        "{counts}"
    );
}

async fn own_pictures_that_are_broken_tell_nothing(tab: &Tab) {
    let pictures = "<script>self.failed = []; addEventListener('error', ({ target }) => failed.push(target.id), true)</script>
        <img id=data src='data:image/png;base64,AAAA'><img id=own src=/missing.png>
        <svg><image id=inside href=/missing.svg></image></svg>";
    tab.put_page("/", pictures);
    tab.isolates("/", 2).await;
    tab.until("return ['data', 'own'].every((id) => failed.includes(id)) && document.readyState == 'complete'")
        .await;
    tab.until_site("the picture inside", |site| site.count("/missing.svg") > 0)
        .await;
    // What fetches the second file does so at once.
    tab.run_async("await import('/mini-coi.js?fence').catch(() => {}); await (await fetch('/ran?fence')).text()")
        .await;
    assert_eq!(tab.site.count("/mini-coi.report.js"), 0);
}

async fn document_that_a_visitor_has_unlocked_stays(tab: &Tab) {
    // As pages do that are locked by a password, which the browser opens.
    let inner = serde_json::to_string(&Tab::page(TAG, "<p id=content>unlocked"))
        .unwrap()
        .replace("</", "<\\/");
    let outer = format!(
        "<!doctype html><html><body><button>unlock</button><script>
         document.querySelector('button').onclick = () => {{
           document.open(); document.write({inner}); document.close();
         }}</script></body></html>"
    );
    tab.site.put("/", Reply::html(outer));
    tab.put_page("/next", "next");
    tab.go("/").await;
    tab.until("return document.readyState == 'complete' && !!document.querySelector('button')")
        .await;
    click(tab).await;
    let outcome = tab.outcome().await;
    assert_eq!(
        (outcome.state.as_str(), outcome.isolated),
        ("waiting", false)
    );
    assert_eq!(outcome.code.as_deref(), Some("reload-needed"));
    assert_eq!(tab.run(HAS_CONTENT).await, json!(true));
    assert_eq!(tab.site.count("/"), 1);
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
    tab.isolates("/next", 1).await;
}

async fn prerendered_page_is_used(tab: &Tab) {
    let tell = "<script>fetch('/first?' + !!document.prerendering);
        document.addEventListener('prerenderingchange', () => fetch('/activated', { keepalive: true }))</script>";
    tab.site.put("/first", Reply::text(""));
    tab.site.put("/activated", Reply::text(""));
    tab.site.put("/app/mini-coi.js", Reply::js(MINI_COI));
    let tag = format!("{tell}<script src=/app/mini-coi.js></script>");
    tab.site.put("/app/", Reply::html(Tab::page(&tag, "app")));
    let rules = r#"<!doctype html><body><script type=speculationrules>
        { "prerender": [{ "urls": ["/app/"], "eagerness": "immediate" }] }</script>before"#;
    tab.site.put("/before", Reply::html(rules));
    tab.go("/before").await;
    tab.until_site("the prerendering", |site| site.count("/first") > 0)
        .await;
    assert_eq!(tab.site.seen("/first")[0].query, "?true");
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
    tab.follow_link(&tab.site.url("/app/"), "").await;
    tab.until_site("the activation", |site| site.count("/activated") == 1)
        .await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(
        tab.site.count("/app/"),
        2,
        "the one that was used, and its reload"
    );
}
