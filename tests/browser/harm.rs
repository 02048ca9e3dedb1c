//! What must do no harm: a visitor's markup, other sites, slow answers, forms, and pages that are not
//! isolated are as without us.

use crate::engine::{Engine, Window};
use crate::page::break_worker;
use crate::site::{MINI_COI, Reply, Site};
use crate::tab::{Outcome, TAG, Tab};
use crate::together::{LINE, OWN, registered};
use crate::window::follow;
use crate::worker::picture;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

crate::cases![
    picture_named_current_script_decides_nothing,
    elements_that_are_named_like_members_decide_nothing,
    name_that_another_site_gave_decides_nothing,
    settings_keep_their_object,
    excluded_pages_load_as_without_us,
    pages_outside_the_scope_load_as_without_us,
    waiting_pages_load_as_without_us,
    bot_check_in_front_of_the_site_lets_visitors_in,
    own_error_page_isolates_on_its_first_visit,
    form_of_another_site_is_sent_once_on_a_first_visit,
    form_of_another_site_is_sent_once_where_registering_fails,
    form_of_another_site_reaches_the_server_as_such,
    refused_form_is_isolated_and_sent_once,
    many_requests_of_one_address_are_two_each,
    slow_answers_come_whole,
    page_that_removes_every_worker_comes_to_rest,
    sound_of_another_origin_can_be_sought @ Firefox | WebKit,
    guest_that_answers_frames_with_its_preload,
];

const REPORT: &str = include_str!("../../dist/mini-coi.report.js");

/// Registrations as pairs of script and scope, without the origin.
const REGISTRATIONS: &str =
    "return (await navigator.serviceWorker.getRegistrations()).map(({ active, scope }) =>
    [active.scriptURL, scope].map((url) => url.slice(location.origin.length))).sort()";

/// Clicks on the page's button, as a visitor does.
pub async fn click(tab: &Tab) {
    let button = fantoccini::Locator::Css("button");
    let button = tab.client.find(button).await.unwrap();
    button.click().await.unwrap();
}

/// Leaves the page by a form that is sent.
async fn send_form(tab: &Tab, url: &str) {
    let url = json!(url);
    tab.leave_by(&format!(
        "const form = document.createElement('form'); form.method = 'post'; form.action = {url};
         document.body.append(form); form.submit()"
    ))
    .await;
}

/// Waits for what takes longer than any other condition.
async fn until_late(patience: Duration, what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < patience, "never: {what}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn picture_named_current_script_decides_nothing(tab: &Tab) {
    let evil = Site::start().await;
    let public = picture()
        .header("cross-origin-resource-policy", "cross-origin")
        .header("access-control-allow-origin", "*");
    evil.put("/x.png", public);
    let url = evil.other("/x.png");
    let picture = format!(
        "<img name=currentScript src='{url}' data-debug data-off data-mode=none data-exclude='*' \
         data-worker=/uploads/evil.js scope=/>"
    );
    tab.site
        .put("/uploads/evil.js", Reply::js("onfetch = () => {}"));
    let mut expected = Vec::new();
    for placement in ["deferred", "last", "injected"] {
        let file = format!("/{placement}/mini-coi.js");
        let inject = format!(
            "<script>addEventListener('load', () => {{
               const script = document.createElement('script');
               script.src = '{file}';
               document.head.append(script);
             }})</script>"
        );
        let (head, body) = match placement {
            "deferred" => (
                format!("<script src='{file}' defer></script>"),
                String::new(),
            ),
            "last" => (String::new(), format!("<script src='{file}'></script>")),
            _ => (inject, String::new()),
        };
        let path = format!("/{placement}/");
        let page = Tab::page(&head, &format!("{picture}{body}"));
        tab.site.put(&file, Reply::js(MINI_COI));
        tab.site.put(&path, Reply::html(page));
        let outcome = tab.isolates(&path, 2).await;
        assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
        tab.until("return document.readyState == 'complete'").await;
        expected.push(json!([file, path]));
        expected.sort_by_key(ToString::to_string);
        assert_eq!(tab.run_async(REGISTRATIONS).await, json!(expected));
    }
    assert_eq!(tab.site.count("/uploads/evil.js"), 0);
    assert!(evil.count("/x.png") > 0);
    let others = evil.paths().into_iter().filter(|path| path != "/x.png");
    assert_eq!(others.collect::<Vec<_>>(), Vec::<String>::new());
}

/// Names that an element takes from a document, or from a browser that lacks the global.
const NAMES: [&str; 27] = [
    "coi",
    "miniCoi",
    "readyState",
    "documentElement",
    "addEventListener",
    "dispatchEvent",
    "querySelectorAll",
    "querySelector",
    "featurePolicy",
    "prerendering",
    "referrer",
    "createElement",
    "crossOriginIsolated",
    "trustedTypes",
    "URLPattern",
    "ReportingObserver",
    "isSecureContext",
    "performance",
    "sessionStorage",
    "navigator",
    "history",
    "location",
    "currentScript",
    "body",
    "head",
    "defaultView",
    "PerformanceObserver",
];

async fn elements_that_are_named_like_members_decide_nothing(tab: &Tab) {
    // The usual recorder asks the document for members that it has lost then.
    let recorder = "<script>{
        const tell = (what) => fetch('/told?' + encodeURIComponent(what), { keepalive: true });
        addEventListener('error', ({ message }) => tell('error ' + message));
        addEventListener('unhandledrejection', ({ reason }) => tell('error ' + reason));
        document.addEventListener('mini-coi', ({ detail: { state, code } }) =>
          ['pending', 'reloading'].includes(state) || tell(state + ' ' + code + ' ' + self.crossOriginIsolated));
      }</script>";
    tab.site.put("/told", Reply::text(""));
    tab.site.put("/mini-coi.report.js", Reply::js(REPORT));
    let frame = tab.site.other("/frame");
    tab.site.put("/frame", Reply::html("<!doctype html>frame"));
    for kind in ["form", "img", "iframe"] {
        let elements = NAMES.map(|name| match kind {
            "form" => format!(
                "<form name={name} id={name}><input name=version><input name=shouldRegister>\
                 <input name=shouldDeregister><input name=doReload><input name=quiet></form>"
            ),
            "img" => format!(
                "<img name={name} id={name} src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
            ),
            _ => format!("<iframe name={name} src='{frame}'></iframe>"),
        });
        let path = format!("/{kind}/");
        let file = format!("{path}mini-coi.js");
        let page = format!(
            "<!doctype html><html><head>{recorder}</head><body>{}<script src='{file}'></script></body></html>",
            elements.concat()
        );
        tab.site.put(&file, Reply::js(MINI_COI));
        tab.site.put(&path, Reply::html(page));
        let before = tab.site.count("/told");
        tab.go(&path).await;
        tab.until_site("the outcome", |site| site.count("/told") > before)
            .await;
        let told = tab.site.seen("/told").split_off(before);
        let told: Vec<&str> = told.iter().map(|seen| seen.query.as_str()).collect();
        assert_eq!(told, ["?isolated%20null%20true"], "{kind}");
        assert_eq!(tab.site.count(&path), 2, "{kind}");
    }
    let told = tab.site.seen("/told");
    let failed = told.iter().find(|seen| seen.query.starts_with("?error"));
    assert!(failed.is_none(), "{failed:?}");
}

/// Opens a page from one of another site, which gives the new window a name; returns what the page
/// finds, and whether it is isolated.
async fn open_named(tab: &Tab, site: &Site, url: &str, name: &str) -> (String, bool) {
    let (url, name) = (json!(url), json!(name));
    let opener = format!(
        "<!doctype html><button style='position: fixed; inset: 0; width: 100%; height: 100%'>open</button>
         <script>document.querySelector('button').onclick = () => open({url}, {name})</script>"
    );
    tab.site.put("/opener", Reply::html(opener));
    tab.leave();
    let before = site.count("/name");
    let has_come = || site.count("/name") > before;
    if tab.engine == Engine::WebKit {
        // Under its driver it opens no windows.
        let window = Window::open(tab.lane, &tab.site.other("/opener"));
        follow(&window, has_come).await;
        // The window goes with what it shows.
        if site.port == tab.site.port {
            tab.outcome().await;
        }
    } else {
        // An address of its own, since the window may still show the one before.
        let query = format!("?{}", tab.site.count("/opener"));
        tab.go_to(&tab.site.other(&format!("/opener{query}"))).await;
        tab.until(&format!(
            "return location.search == '{query}' && document.readyState == 'complete'"
        ))
        .await;
        click(tab).await;
        crate::tab::until("the name", has_come).await;
    }
    let seen = &site.seen("/name")[before];
    let body = String::from_utf8(seen.body.clone()).unwrap();
    (body, seen.query == "?true")
}

async fn name_that_another_site_gave_decides_nothing(tab: &Tab) {
    let tell =
        "<script>fetch('/name?' + crossOriginIsolated, { method: 'POST', body: name })</script>";
    // What headers do to a name without mini-coi.js.
    let control = Site::start().await;
    let page = Reply::html(format!("<!doctype html>{tell}"));
    let page = match tab.engine.mode() {
        "dip" => page.header("document-isolation-policy", "isolate-and-credentialless"),
        mode => page
            .header("cross-origin-opener-policy", "same-origin")
            .header("cross-origin-embedder-policy", mode),
    };
    control.put("/", page);
    let (kept, isolated) = open_named(tab, &control, &control.url("/"), "given").await;
    assert!(isolated);

    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_millis();
    let notes = [
        r#""reloads":1,"causes":[],"code":"declined""#,
        r#""reloads":0,"causes":[],"times":"no","code":7"#,
    ];
    for (index, note) in notes.iter().enumerate() {
        // A page that waits keeps the name to the letter, and one that is isolated as with headers.
        for (folder, attributes) in [("waits", "data-reload=manual"), ("isolates", "")] {
            let path = format!("/{folder}/{index}/");
            let file = format!("{path}mini-coi.js");
            let tag = format!("<script src='{file}' {attributes}></script>");
            tab.site.put(&file, Reply::js(MINI_COI));
            tab.site.put(&path, Reply::html(Tab::page(&tag, tell)));
            let url = tab.site.url(&path);
            let name = format!(
                "x {path}\nmini-coi:{{\"scope\":\"{url}\",\"at\":{now},\"time\":{now},{note}}}"
            );
            let (told, isolated) = open_named(tab, &tab.site, &url, &name).await;
            let outcome = tab.outcome().await;
            if folder == "waits" {
                assert_eq!(outcome.state, "waiting", "{note}: {outcome:?}");
                assert_eq!((told, isolated), (name, false));
                assert_eq!(tab.site.count(&path), 1, "{note}");
            } else {
                tab.assert_isolated(&outcome);
                let expected = if kept == "given" { name } else { kept.clone() };
                assert_eq!((told, isolated), (expected, true));
                assert_eq!(tab.site.count(&path), 2, "{note}");
            }
        }
    }
}

async fn settings_keep_their_object(tab: &Tab) {
    let settings = "<script>self.coi = { yes: true, no: false, quiet: true,
        shouldRegister() { return this.yes }, shouldDeregister() { return this.no },
        coepCredentialless() { return this.no }, coepDegrade() { return this.yes },
        doReload() { this.go() }, go() { fetch('/asked').then(() => location.reload()) } }</script>";
    let page = Tab::page(&format!("{settings}{TAG}"), "hello");
    tab.site.put("/", Reply::html(page));
    let outcome = tab.isolates("/", 2).await;
    assert_eq!(outcome.mode.as_deref(), Some("require-corp"));
    assert_eq!(tab.site.count("/asked"), 1);
}

/// What a page gets of its frame, the worker beside it and another origin of its site.
async fn loads(tab: &Tab, host: &Site, path: &str, folder: &str) -> Value {
    let beside = &path[..=path.rfind('/').unwrap()];
    let [part, opaque, dot] = ["/part.js", "/opaque", "/dot.svg"].map(|path| host.url(path));
    let before = ["/opaque", "/dot.svg"].map(|path| host.count(path));
    let worker = format!(
        "let part;
         try {{ importScripts('{part}'); part = self.part }} catch (error) {{ part = error.name }}
         fetch('{opaque}', {{ mode: 'no-cors', credentials: 'include', cache: 'no-store' }}).then(({{ type }}) => postMessage([part, type]), ({{ name }}) => postMessage([part, name]))"
    );
    tab.site
        .put(&format!("{beside}worker.js"), Reply::js(worker));
    tab.site.put(
        &format!("{folder}frame"),
        Reply::html("<!doctype html><p id=inside>inside"),
    );
    let told = tab
        .run_async(&format!(
            "document.cookie = 'k=1; path=/';
             const frame = document.createElement('iframe');
             frame.src = '{folder}frame';
             document.body.append(frame);
             await new Promise((done) => frame.onload = done);
             const worker = new Worker('{beside}worker.js');
             const told = await new Promise((done) => {{ worker.onmessage = ({{ data }}) => done(data); worker.onerror = () => done('error') }});
             const image = new Image();
             image.src = '{dot}?' + Math.random();
             const shown = await new Promise((done) => {{ image.onload = () => done('loaded'); image.onerror = () => done('blocked') }});
             return [!!frame.contentDocument?.querySelector('#inside'), ...told, shown]"
        ))
        .await;
    let cookies = |path: &str, before: usize| {
        let seen = host.seen(path).split_off(before);
        json!(
            seen.iter()
                .map(|seen| seen.headers.get("cookie"))
                .collect::<Vec<_>>()
        )
    };
    json!([
        told,
        cookies("/opaque", before[0]),
        cookies("/dot.svg", before[1])
    ])
}

/// Another origin of the same site. It permits everything, so what it gets shows how it was asked.
async fn start_host() -> Site {
    let host = Site::start().await;
    let public = |reply: Reply| {
        reply
            .header("access-control-allow-origin", "*")
            .header("cache-control", "no-store")
    };
    host.put("/part.js", public(Reply::js("self.part = 1")));
    host.put("/opaque", Reply::text("opaque"));
    host.put("/dot.svg", public(picture()));
    host
}

/// Asserts that pages get what a page gets that has never heard of us.
async fn load_as_without_us(tab: &Tab, pages: &[(String, String)]) {
    let host = start_host().await;
    tab.go_plain("/plain/").await;
    let without = loads(tab, &host, "/plain/", "/plain/").await;
    let expected = json!([[true, 1, "opaque", "loaded"], ["k=1"], ["k=1"]]);
    assert_eq!(without, expected, "the control");
    let mut failures = Vec::new();
    for (path, folder) in pages {
        tab.go(path).await;
        if path.contains("clicked") {
            tab.until(
                "return document.readyState == 'complete' && !!document.querySelector('button')",
            )
            .await;
            click(tab).await;
            tab.run("inject()").await;
        }
        let outcome = tab.outcome().await;
        assert!(!outcome.isolated, "{path}: {outcome:?}");
        let with = loads(tab, &host, path, folder).await;
        if with != without {
            failures.push(format!("{path}: {with}"));
        }
    }
    assert_eq!(failures, Vec::<String>::new());
}

async fn excluded_pages_load_as_without_us(tab: &Tab) {
    let mut pages = Vec::new();
    for mode in tab.engine.modes() {
        let (folder, path) = (format!("/{mode}/"), format!("/{mode}/login"));
        let file = format!("{folder}mini-coi.js");
        let tag =
            format!(r#"<script src="{file}" data-mode="{mode}" data-exclude="{path}"></script>"#);
        tab.site.put(&file, Reply::js(MINI_COI));
        for path in [&folder, &path] {
            tab.site.put(path, Reply::html(Tab::page(&tag, "hello")));
        }
        tab.isolates(&folder, 2).await;
        pages.push((path, folder));
    }
    load_as_without_us(tab, &pages).await;
}

async fn pages_outside_the_scope_load_as_without_us(tab: &Tab) {
    let mut pages = Vec::new();
    for mode in tab.engine.modes() {
        let folder = tab.put_mode(mode);
        let path = format!("/outside-{mode}");
        tab.site.put(&path, tab.site.reply(&folder));
        tab.isolates(&folder, 2).await;
        pages.push((path, folder));
    }
    load_as_without_us(tab, &pages).await;
}

async fn waiting_pages_load_as_without_us(tab: &Tab) {
    let mut pages = Vec::new();
    for mode in tab.engine.modes() {
        // The page waits for its own call, or the visitor has used it.
        for kind in ["manual", "clicked"] {
            let folder = format!("/{kind}-{mode}/");
            let file = format!("{folder}mini-coi.js");
            tab.site.put(&file, Reply::js(MINI_COI));
            let tag = format!("<script src='{file}' data-mode={mode} data-reload=manual></script>");
            let inject = format!(
                "<button>use</button><script>self.inject = () => {{
                   const script = document.createElement('script');
                   script.src = '{file}';
                   script.dataset.mode = '{mode}';
                   document.head.append(script);
                 }}</script>"
            );
            let (head, body) = match kind {
                "manual" => (&*tag, "hello"),
                _ => ("", &*inject),
            };
            tab.site.put(&folder, Reply::html(Tab::page(head, body)));
            pages.push((folder.clone(), folder));
        }
    }
    load_as_without_us(tab, &pages).await;
}

async fn bot_check_in_front_of_the_site_lets_visitors_in(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    let site = tab.site.reply("/");
    let has_passed = Arc::new(AtomicBool::new(false));
    let passes = has_passed.clone();
    tab.site.serve("/pass", move |_| {
        passes.store(true, Ordering::SeqCst);
        Reply::text("")
    });
    let frame = tab.site.other("/check");
    let check = format!(
        "<!doctype html><script>onmessage = ({{ data }}) =>
           data == 'human' && fetch('/pass', {{ method: 'POST' }}).then(() => location.reload())</script>
         <iframe src='{frame}'></iframe>"
    );
    let check = Reply::html(check).status(403);
    tab.site.put(
        "/check",
        Reply::html("<!doctype html><script>parent.postMessage('human', '*')</script>"),
    );
    tab.site
        .serve("/", move |_| match has_passed.load(Ordering::SeqCst) {
            true => site.clone(),
            false => check.clone(),
        });
    let before = tab.site.count("/");
    let outcome = tab.visit("/").await;
    tab.assert_isolated(&outcome);
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
    assert_eq!(tab.site.count("/pass"), 1);
    assert_eq!(tab.site.count("/") - before, 2, "the check and the page");
    tab.isolates("/", 1).await;
}

async fn own_error_page_isolates_on_its_first_visit(tab: &Tab) {
    for status in [403, 500] {
        let path = format!("/{status}/");
        let file = format!("{path}mini-coi.js");
        let tag = format!("<script src='{file}'></script>");
        tab.site.put(&file, Reply::js(MINI_COI));
        let page = Reply::html(Tab::page(&tag, "our own")).status(status);
        tab.site
            .put(&path, page.header("cache-control", "no-store"));
        // Where frames are blocked, it asks for its headers.
        let asks = tab.engine != Engine::Chromium;
        tab.isolates(&path, if asks { 3 } else { 2 }).await;
        tab.isolates(&path, if asks { 2 } else { 1 }).await;
    }
}

/// The methods of the requests for a path, in order.
fn methods(tab: &Tab, path: &str) -> Vec<String> {
    let seen = tab.site.seen(path);
    seen.into_iter().map(|seen| seen.method).collect()
}

/// Sends a form from a page of another site.
async fn send_from_elsewhere(tab: &Tab, path: &str) {
    tab.site
        .put("/elsewhere", Reply::html("<!doctype html><body>form"));
    tab.go_to(&tab.site.other("/elsewhere")).await;
    tab.until("return location.pathname == '/elsewhere' && document.readyState == 'complete'")
        .await;
    send_form(tab, &tab.site.url(path)).await;
}

async fn form_of_another_site_is_sent_once_on_a_first_visit(tab: &Tab) {
    tab.put_page("/answer", "refused");
    send_from_elsewhere(tab, "/answer").await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(methods(tab, "/answer"), ["POST", "GET"]);
    tab.reload().await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(methods(tab, "/answer"), ["POST", "GET", "GET"]);
}

async fn form_of_another_site_is_sent_once_where_registering_fails(tab: &Tab) {
    break_worker(tab, Reply::js("").status(404));
    tab.put_page("/answer", "refused");
    send_from_elsewhere(tab, "/answer").await;
    let outcome = tab.outcome().await;
    assert_eq!(outcome.code.as_deref(), Some("registration-failed"));
    assert_eq!(methods(tab, "/answer"), ["POST", "GET"]);
    tab.until_site("the page's script", |_| tab.ran(false) == 1)
        .await;
}

async fn form_of_another_site_reaches_the_server_as_such(tab: &Tab) {
    tab.put_page("/", "hello");
    tab.put_page("/answer", "refused");
    tab.isolates("/", 2).await;
    send_from_elsewhere(tab, "/answer").await;
    let outcome = tab.outcome().await;
    let expected = match tab.engine {
        Engine::Chromium => "isolated",
        // They disguise a form that a worker sends on, so the worker leaves it alone.
        Engine::Firefox | Engine::WebKit => "waiting",
    };
    assert_eq!(outcome.state, expected, "{outcome:?}");
    tab.until_site("the page's script", |_| tab.ran(true) + tab.ran(false) == 2)
        .await;
    let seen = tab.site.seen("/answer");
    assert_eq!(seen.len(), 1, "{seen:?}");
    let header = |name: &str| seen[0].headers.get(name).map(String::as_str);
    assert_eq!(header("origin"), Some(tab.site.other("").as_str()));
    assert_eq!(header("sec-fetch-site"), Some("cross-site"));
    // By a link or by a reload, it comes isolated.
    tab.leave_by("location.href = '/'").await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
}

async fn refused_form_is_isolated_and_sent_once(tab: &Tab) {
    tab.put_page("/", "<form method=post action=/answer></form>");
    let refused = Reply::html(Tab::page(TAG, "the date is missing")).status(422);
    tab.site.put("/answer", refused);
    tab.isolates("/", 2).await;
    tab.leave_by("document.forms[0].submit()").await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    tab.until_site("the page's script", |_| tab.ran(true) == 2)
        .await;
    assert_eq!(methods(tab, "/answer"), ["POST"]);
}

async fn many_requests_of_one_address_are_two_each(tab: &Tab) {
    let path = tab.put_mode("require-corp");
    let permitted = Reply::text("shared").header("cross-origin-resource-policy", "cross-origin");
    tab.site.put("/shared", permitted);
    tab.isolates(&path, 2).await;
    let url = tab.site.other("/shared");
    let types = tab
        .run_async(&format!(
            "const ask = () => fetch('{url}', {{ mode: 'no-cors', cache: 'no-store' }});
             const all = await Promise.all(Array.from({{ length: 30 }}, ask));
             return [...new Set(all.map(({{ type }}) => type))]"
        ))
        .await;
    assert_eq!(types, json!(["opaque"]));
    let requests = tab.site.count("/shared");
    assert!((30..=60).contains(&requests), "{requests} requests");
}

async fn slow_answers_come_whole(tab: &Tab) {
    const SECOND: Duration = Duration::from_secs(1);
    /// A body of a number of pieces of the same length.
    fn pieces(first: &str, count: usize, last: &str) -> (String, usize) {
        let piece = 2000;
        let middle = " ".repeat(piece * (count - 1) - first.len());
        (format!("{first}{middle}{last:>piece$}"), piece)
    }
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;

    let (script, piece) = pieces("", 45, "postMessage('ran')");
    tab.site
        .put("/slow.js", Reply::js(script).paced(piece, SECOND));
    let (file, piece) = pieces("", 45, "end");
    let file = Reply::new("application/octet-stream", file)
        .header("content-disposition", "attachment; filename=slow.bin");
    tab.site.put("/file", file.paced(piece, SECOND));
    let start =
        "<iframe name=files hidden></iframe><a id=way href=/file target=files>file</a><script>
        new Worker('/slow.js').onmessage = ({ data }) => fetch('/worker-told?' + data);
        way.click()</script>";
    let end = "<p id=end>end<script>fetch('/document-told')</script>";
    // More than a browser waits for before it shows anything.
    let page = Tab::page(TAG, start).replace("</html>", &" ".repeat(3000));
    let (page, _) = pieces(&page.replace("</body>", ""), 75, "");
    let page = format!("{}{end}</body></html>", page.trim_end());
    let filled = page.replace(end, &format!("{}{end}", " ".repeat(75 * 8000 - page.len())));
    tab.site
        .put("/slow", Reply::html(filled).paced(8000, SECOND));
    tab.go("/slow").await;
    let patience = Duration::from_secs(100);
    until_late(patience, "the worker's message", || {
        tab.site.count("/worker-told") > 0
    })
    .await;
    until_late(patience, "the end of the document", || {
        tab.site.count("/document-told") > 0
    })
    .await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    assert_eq!(
        tab.run("return !!document.querySelector('#end')").await,
        json!(true)
    );
    assert_eq!(tab.site.count("/slow"), 1);
    until_late(patience, "the end of the file", || {
        tab.site.whole("/file") > 0
    })
    .await;
    if tab.engine == Engine::Firefox {
        let last = tab.site.seen("/file").pop().unwrap();
        assert_eq!(
            last.headers["sec-fetch-dest"], "iframe",
            "without the worker"
        );
    }
}

async fn page_that_removes_every_worker_comes_to_rest(tab: &Tab) {
    let clean = "<script>navigator.serviceWorker.getRegistrations().then((all) => all.length &&
        Promise.all(all.map((one) => one.unregister())).then(() => location.reload()))</script>";
    let page = Tab::page(&format!("{TAG}{clean}"), "hello");
    tab.site.put("/", Reply::html(page));
    tab.go("/").await;
    let ends = |site: &Site| {
        let seen = site.seen("/outcome");
        let outcomes = seen.iter().map(Outcome::of);
        outcomes
            .filter(|outcome| !outcome.isolated)
            .map(|outcome| outcome.code.unwrap())
            .collect::<Vec<_>>()
    };
    tab.until_site("the end", |site| !ends(site).is_empty())
        .await;
    let end = ends(&tab.site).pop().unwrap();
    // Chromium 156 brings back the entry's state, so our reloads of before count as those of this visit.
    let is_end = end == "reload-loop" || end == "reload-needed" && tab.engine == Engine::Chromium;
    assert!(is_end, "{end}");
    // Each reload by mini-coi.js is followed by one by the page.
    let loads = tab.site.count("/");
    assert!(loads <= 9, "{loads} loads");
    // Everything that could reload it has had its chance.
    let quiet = "const all = await navigator.serviceWorker.getRegistrations();
        await (await fetch('/ran?quiet')).text();
        return document.readyState == 'complete' && !all.length && miniCoi.state == 'unavailable'";
    tab.until_async(quiet).await;
    tab.until_async(quiet).await;
    assert_eq!(tab.site.count("/"), loads);
    assert_eq!(ends(&tab.site), [end]);
}

/// Ten minutes of silence.
fn long_sound() -> Vec<u8> {
    let samples = 8000u32 * 600;
    let mut wave = b"RIFF".to_vec();
    wave.extend((36 + samples).to_le_bytes());
    wave.extend(b"WAVEfmt ");
    // One channel of 8,000 samples a second, a byte each.
    for field in [16u32, 0x0001_0001, 8000, 8000, 0x0008_0001] {
        wave.extend(field.to_le_bytes());
    }
    wave.extend(b"data");
    wave.extend(samples.to_le_bytes());
    wave.extend(vec![128; samples as usize]);
    wave
}

async fn sound_of_another_origin_can_be_sought(tab: &Tab) {
    let path = tab.put_mode("require-corp");
    let wave = long_sound();
    let length = wave.len();
    tab.site.serve("/sound.wav", move |seen| {
        let range = seen.headers.get("range").and_then(|range| {
            let (start, end) = range.strip_prefix("bytes=")?.split_once('-')?;
            let end: usize = end.parse().unwrap_or(length - 1);
            Some((start.parse::<usize>().ok()?, end.min(length - 1)))
        });
        let reply = match range {
            Some((start, end)) => Reply::new("audio/wav", &wave[start..=end])
                .status(206)
                .header("content-range", &format!("bytes {start}-{end}/{length}")),
            None => Reply::new("audio/wav", wave.clone()),
        };
        let reply = reply
            .header("accept-ranges", "bytes")
            .header("access-control-allow-origin", "*")
            .header("cross-origin-resource-policy", "cross-origin");
        // The whole takes 75 s, so what is sought has not come yet.
        reply.paced(64 * 1000, Duration::from_secs(1))
    });
    tab.isolates(&path, 2).await;
    let url = json!(tab.site.other("/sound.wav"));
    let told = tab
        .run_async(&format!(
            "const audio = self.audio = new Audio();
             audio.preload = 'auto';
             audio.src = {url};
             const next = (type) => new Promise((done, fail) => {{
               audio['on' + type] = done;
               audio.onerror = () => fail('error ' + audio.error.code + ' before ' + type) }});
             await next('loadedmetadata');
             const sought = next('seeked');
             audio.currentTime = 500;
             await Promise.race([sought, new Promise((_, fail) => setTimeout(fail, 20000, 'not sought: ' + audio.seekable.length))]);
             return [audio.duration, audio.currentTime].map(Math.round)"
        ))
        .await;
    assert_eq!(told, json!([600, 500]));
    let ranges: Vec<_> = tab
        .site
        .seen("/sound.wav")
        .into_iter()
        .map(|mut seen| seen.headers.remove("range"))
        .collect();
    let is_late = |range: &Option<String>| {
        let start = range.as_deref().and_then(|range| {
            range
                .strip_prefix("bytes=")?
                .split('-')
                .next()?
                .parse::<usize>()
                .ok()
        });
        start.is_some_and(|start| start > length / 2)
    };
    assert!(ranges.iter().any(is_late), "{ranges:?}");
}

async fn guest_that_answers_frames_with_its_preload(tab: &Tab) {
    // As Workbox does it.
    let worker = format!(
        "{LINE} addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload.enable()));
         addEventListener('fetch', (event) => {{
           if (event.request.mode == 'navigate')
             event.respondWith((async () => (await event.preloadResponse) || fetch(event.request))());
         }});"
    );
    tab.site.put("/sw.js", Reply::js(worker));
    tab.site.put("/", Reply::html(Tab::page(OWN, "hello")));
    tab.site
        .put("/frame", Reply::html("<!doctype html><p id=inside>inside"));
    tab.go("/").await;
    tab.assert_isolated(&tab.outcome().await);
    // The server of WebKitGTK 2.50 saw three requests once, under load. Whether the third is a preload that the
    // engine gave up is not known; where it never comes again, the bound is 2 for all.
    let most = if tab.engine == Engine::WebKit { 3 } else { 2 };
    let requests = tab.site.count("/");
    assert!((2..=most).contains(&requests), "{requests} requests");
    tab.run("const frame = document.createElement('iframe'); frame.id = 'framed'; frame.src = '/frame'; document.body.append(frame)").await;
    tab.until("return !!framed.contentDocument?.querySelector('#inside') && framed.contentWindow.crossOriginIsolated")
        .await;
    let preloads = "return (await (await navigator.serviceWorker.getRegistration()).navigationPreload.getState()).enabled";
    assert_eq!(tab.run_async(preloads).await, json!(true));
    assert_eq!(registered(tab).await, json!(["/sw.js"]));
}
