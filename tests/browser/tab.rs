//! A window of a browser, and what a test does and sees in it.

use crate::engine::{Browser, Engine, Lane, devtools};
use crate::site::{MINI_COI, Reply, Seen, Site};
use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How long a condition may take on a loaded machine before the test fails.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// What is left of [`PATIENCE`]. A machine that stood still, as a virtual one may, has not been waited for.
struct Patience {
    left: Duration,
    last: Instant,
}

impl Patience {
    fn new() -> Patience {
        Patience {
            left: PATIENCE,
            last: Instant::now(),
        }
    }

    fn is_over(&mut self) -> bool {
        let now = Instant::now();
        let passed = (now - self.last).min(Duration::from_secs(1));
        self.last = now;
        self.left = self.left.saturating_sub(passed);
        self.left.is_zero()
    }
}

/// Collects what the page's console and error events say, and tells the server how `miniCoi` came
/// out once the document has loaded. It comes before our tag, which a page of a user would not do,
/// because it must hear our tag too.
///
/// The page tells it by itself because a WebDriver command that meets a navigation between
/// processes may never be answered (WebKitGTK 2.50).
pub const RECORDER: &str = "<script>self.heard = [];
['warn', 'error'].forEach((kind) => { const old = console[kind];
  console[kind] = (...all) => { heard.push(all.join(' ')); old.apply(console, all); }; });
addEventListener('error', (event) => heard.push('error: ' + event.message));
addEventListener('unhandledrejection', (event) => heard.push('rejection: ' + event.reason));
{ const loaded = new Promise((done) => addEventListener('load', done));
  const tell = async () => {
    if (!self.miniCoi) return setTimeout(tell, 10);
    await miniCoi.ready;
    await loaded;
    fetch('/outcome', { method: 'POST', body: JSON.stringify({ isolated: crossOriginIsolated,
      state: miniCoi.state, code: miniCoi.code, mode: miniCoi.mode, heard,
      attribute: document.documentElement.dataset.coi }) });
  };
  tell(); }</script>";

/// Tells the server that a script of the page ran, and whether it ran isolated.
pub const RAN: &str = "<script>fetch('/ran?' + crossOriginIsolated, { keepalive: true })</script>";

/// A page without our tag.
const PLAIN: &str = "<!doctype html><title>plain</title><p id=plain>plain<script>
addEventListener('load', () => fetch('/plain-loaded', { method: 'POST' }))</script>";

pub struct Tab {
    pub lane: Lane,
    pub engine: Engine,
    pub client: Client,
    pub site: Site,
    /// The browser's first window, which stays open between the tests.
    base: WindowHandle,
    /// Where the window was sent last, unless a script of the page has gone on from there.
    goal: Mutex<Option<String>>,
    /// How many outcomes of documents are those of documents that were left since.
    left: AtomicUsize,
}

/// What `miniCoi` says when it has come to an end.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub isolated: bool,
    pub state: String,
    pub code: Option<String>,
    pub mode: Option<String>,
    pub heard: Vec<String>,
}

impl Outcome {
    pub fn of(seen: &Seen) -> Outcome {
        let value: Value = serde_json::from_slice(&seen.body).unwrap();
        assert_eq!(value["attribute"], value["state"], "data-coi");
        let text = |name: &str| value[name].as_str().map(String::from);
        Outcome {
            isolated: value["isolated"] == json!(true),
            state: text("state").unwrap(),
            code: text("code"),
            mode: text("mode"),
            heard: serde_json::from_value(value["heard"].clone()).unwrap(),
        }
    }
}

impl Tab {
    pub async fn open(lane: impl Into<Lane>, browser: &Browser) -> Tab {
        let lane = lane.into();
        let client = browser.client.clone();
        let base = client.window().await.unwrap();
        let window = client.new_window(true).await.unwrap();
        client.switch_to_window(window.handle).await.unwrap();
        let site = Site::start().await;
        site.put("/ran", Reply::text(""));
        site.put("/outcome", Reply::text(""));
        Tab {
            lane,
            engine: lane.engine,
            client,
            site,
            base,
            goal: Mutex::default(),
            left: AtomicUsize::default(),
        }
    }

    /// Closes every window that the test left open, but the browser's first.
    pub async fn close(self) -> Result<(), CmdError> {
        for handle in self.client.windows().await? {
            if handle != self.base {
                self.client.switch_to_window(handle).await?;
                self.client.close_window().await?;
            }
        }
        self.client.switch_to_window(self.base).await
    }

    /// What happened so far, for the message of a failure, and whether the window still shows another
    /// document than the one to which the driver, or a link, sent it.
    pub async fn story(&self) -> (String, bool) {
        let script = "const done = arguments[arguments.length - 1];
            const tell = (workers) => done([location.href, self.crossOriginIsolated, JSON.stringify(self.miniCoi), self.heard, workers]);
            const { serviceWorker } = navigator;
            if (serviceWorker) serviceWorker.getRegistrations().then((all) => tell(all.map((one) =>
              ['installing', 'waiting', 'active'].map((key) => one[key] && [one[key].scriptURL, one[key].state, one[key] == serviceWorker.controller]))), tell);
            else tell();";
        let page = self.client.execute_async(script, vec![]).await;
        let paths = self.site.paths();
        let last = &paths[paths.len().saturating_sub(40)..];
        let goal = self.goal.lock().unwrap().clone();
        let shown = page.as_ref().ok().and_then(|page| page[0].as_str());
        let is_elsewhere = goal.is_some() && shown.is_some() && goal.as_deref() != shown;
        (format!("{page:?} after {last:?}"), is_elsewhere)
    }

    /// A page with our tag in its head, and some content.
    pub fn page(tag: &str, body: &str) -> String {
        format!(
            "<!doctype html><html><head>{RECORDER}{tag}<title>page</title></head><body>{body}{RAN}</body></html>"
        )
    }

    /// Lays out a page with the usual tag.
    pub fn put_page(&self, path: &str, body: &str) {
        let html = Tab::page(TAG, body);
        self.site.put(path, Reply::html(html));
    }

    /// Lays out a folder of a mode's name, with a copy of the file and a page that insists on it.
    pub fn put_mode(&self, mode: &str) -> String {
        let path = format!("/{mode}/");
        let file = format!("{path}mini-coi.js");
        let tag = format!(r#"<script src="{file}" data-mode="{mode}"></script>"#);
        self.site.put(&file, Reply::js(MINI_COI));
        self.site.put(&path, Reply::html(Tab::page(&tag, "hello")));
        path
    }

    /// Goes to a path of the site.
    pub async fn go(&self, path: &str) {
        self.go_to(&self.site.url(path)).await;
    }

    pub async fn go_to(&self, url: &str) {
        self.leave();
        *self.goal.lock().unwrap() = Some(url.into());
        self.client.goto(url).await.unwrap();
    }

    /// Closes the window, and goes on in a new one.
    pub async fn renew(&self) {
        let old = self.client.window().await.unwrap();
        let new = self.client.new_window(true).await.unwrap();
        self.client.switch_to_window(old).await.unwrap();
        self.client.close_window().await.unwrap();
        self.client.switch_to_window(new.handle).await.unwrap();
    }

    /// Lays out a page without our tag, goes there and waits until it has loaded, which the page tells
    /// by itself (see `RECORDER`).
    pub async fn go_plain(&self, path: &str) {
        let told = self.site.count("/plain-loaded");
        self.site.put("/plain-loaded", Reply::text(""));
        self.site.put(path, Reply::html(PLAIN));
        self.go(path).await;
        self.until_site("the plain page", |site| site.count("/plain-loaded") > told)
            .await;
    }

    /// Says that the document is about to be left, so that its outcome isn't taken for the next.
    pub fn leave(&self) {
        *self.goal.lock().unwrap() = None;
        self.left
            .store(self.site.count("/outcome"), Ordering::SeqCst);
    }

    /// Leaves the document by a script, which may not wait for what it starts.
    pub async fn leave_by(&self, script: &str) {
        self.leave();
        self.run(&format!("setTimeout(() => {{ {script} }})")).await;
    }

    /// Leaves the document by a link, as a visitor does.
    pub async fn follow_link(&self, url: &str, attributes: &str) {
        let href = Value::from(url);
        self.leave_by(&format!(
            "document.body.insertAdjacentHTML('beforeend', `<a id=way {attributes}>on</a>`);
             way.href = {href}; way.click()"
        ))
        .await;
        *self.goal.lock().unwrap() = Some(url.into());
    }

    /// Goes to a path, and waits for the end of what `miniCoi` does there.
    pub async fn visit(&self, path: &str) -> Outcome {
        self.go(path).await;
        self.outcome().await
    }

    /// Waits until `miniCoi` has come to an end in a document that has loaded.
    pub async fn outcome(&self) -> Outcome {
        let left = self.left.load(Ordering::SeqCst);
        self.until_site("the outcome", |site| site.count("/outcome") > left)
            .await;
        Outcome::of(&self.site.seen("/outcome")[left])
    }

    /// Visits a path and asserts that it ends isolated, silently, after a number of loads.
    pub async fn isolates(&self, path: &str, loads: usize) -> Outcome {
        let before = self.site.count(path.split('?').next().unwrap());
        let outcome = self.visit(path).await;
        self.assert_isolated(&outcome);
        let after = self.site.count(path.split('?').next().unwrap());
        assert_eq!(after - before, loads, "loads of {path}");
        outcome
    }

    #[allow(clippy::unused_self, reason = "it is asked like what a tab does")]
    pub fn assert_isolated(&self, outcome: &Outcome) {
        assert!(outcome.isolated, "{outcome:?}");
        assert_eq!(outcome.state, "isolated");
        assert_eq!(outcome.code, None);
        assert_eq!(outcome.heard, Vec::<String>::new(), "the console");
    }

    /// Visits a path and asserts that it stays un-isolated for a reason, within three loads.
    pub async fn stays(&self, path: &str, code: &str) -> Outcome {
        let before = self.site.count(path);
        let outcome = self.visit(path).await;
        assert!(!outcome.isolated, "{outcome:?}");
        assert_eq!(
            (outcome.state.as_str(), outcome.code.as_deref()),
            ("unavailable", Some(code)),
            "{outcome:?}"
        );
        let line = format!("[mini-coi] {code}: ");
        let lines = outcome.heard.iter().filter(|text| text.starts_with(&line));
        assert_eq!(lines.count(), 1, "{:?}", outcome.heard);
        let loads = self.site.count(path) - before;
        assert!(loads <= 3, "{loads} loads");
        outcome
    }

    /// Runs a script; an exception in it fails the test.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap()
    }

    /// Runs the body of an async function in the page, and returns what it returns.
    pub async fn run_async(&self, body: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {body} }})().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}))"
        );
        let result = self.client.execute_async(&script, vec![]).await.unwrap();
        assert_eq!(result.get("error"), None, "in {body}");
        result["value"].clone()
    }

    /// Waits until a script returns something true in a document that stays.
    pub async fn until(&self, script: &str) -> Value {
        let mut patience = Patience::new();
        loop {
            let value = self.client.execute(script, vec![]).await;
            if let Ok(value) = &value
                && !matches!(value, Value::Null | Value::Bool(false))
            {
                return value.clone();
            }
            assert!(!patience.is_over(), "never: {script}");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until the body of an async function returns true.
    pub async fn until_async(&self, body: &str) {
        let mut patience = Patience::new();
        while self.run_async(body).await != json!(true) {
            assert!(!patience.is_over(), "never: {body}");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits for something that the server can see.
    pub async fn until_site(&self, what: &str, condition: impl Fn(&Site) -> bool) {
        until(what, || condition(&self.site)).await;
    }

    /// How often a script of a page ran, by whether the page was isolated.
    pub fn ran(&self, isolated: bool) -> usize {
        let query = format!("?{isolated}");
        let seen = self.site.seen("/ran");
        seen.iter().filter(|seen| seen.query == query).count()
    }

    /// Reloads as the user does with the reload button. geckodriver's own command goes past the
    /// service worker, as Shift+Reload does.
    pub async fn reload(&self) {
        self.leave_by("location.reload()").await;
    }

    /// Calls a method of the Chrome DevTools Protocol. Chromium only.
    pub async fn devtools(&self, method: &str, parameters: Value) {
        devtools(&self.client, method, parameters).await;
    }
}

/// Waits for a condition outside of the browser.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    let mut patience = Patience::new();
    while !condition() {
        assert!(!patience.is_over(), "never: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// Our tag, as in the README.
pub const TAG: &str = r#"<script src="/mini-coi.js" scope="./"></script>"#;
