//! What a visitor does with keys and mouse, in a window without a driver.

use crate::engine::{Engine, Window};
use crate::site::{Reply, Seen, Site};
use crate::tab::{TAG, Tab, until};
use std::sync::Mutex;
use std::time::{Duration, Instant};

crate::cases![
    keys_after_a_first_visit_keep_isolation,
    key_for_a_hard_reload_heals,
    password_is_asked_for_by_the_browser,
    popups_of_other_origins,
    popups_of_an_excluded_page,
];

async fn keys_after_a_first_visit_keep_isolation(tab: &Tab) {
    // Chromium restores a document that a reload has replaced from its back/forward cache, when
    // the new one is in another browsing context group: only a real key shows it.
    let shown = "<script>addEventListener('pageshow', () =>
        fetch(`/shown?${Date.now()}-${location.pathname}-${crossOriginIsolated}`, { keepalive: true }))</script>";
    for mode in tab.engine.modes() {
        for hold in ["on", "off"] {
            let site = Site::start().await;
            let tag = format!(
                r#"{shown}<script src="/mini-coi.js" data-mode="{mode}" data-hold="{hold}"></script>"#
            );
            site.put("/", Reply::html(Tab::page(&tag, &link_to("/next"))));
            site.put("/next", Reply::html(Tab::page(&tag, "next")));
            site.put("/shown", Reply::text(""));
            let window = Window::open(tab.lane, &site.url("/"));
            let loads = || site.count("/") + site.count("/next");
            // What was shown last and when, in milliseconds. What the page tells may come late, and
            // after that of the page that took its place.
            let last = || {
                let shown = site.seen("/shown").into_iter();
                let shown = shown.filter_map(|seen| {
                    let (time, what) = seen.query.strip_prefix('?')?.split_once('-')?;
                    Some((time.parse::<u64>().unwrap(), what.to_owned()))
                });
                shown.max().unwrap_or_default()
            };
            // The document shown last is isolated, and was shown since an action.
            let wait = async |path: &str, action: &str, before: u64| {
                let isolated = format!("{path}-true");
                let what = format!("{path} isolated after {action} ({mode}, hold {hold})");
                until(&what, || {
                    let (time, what) = last();
                    time > before && what == isolated
                })
                .await;
            };
            // What visitors do: F5 at once, another page, back, forward, and F5 there.
            let steps: [(&str, &str, &(dyn Fn() + Sync)); 6] = [
                ("F5", "/", &|| window.press("F5")),
                ("another F5", "/", &|| window.press("F5")),
                ("a link", "/next", &|| window.click()),
                ("back", "/", &|| window.back()),
                ("forward", "/next", &|| window.forward()),
                ("F5 there", "/next", &|| window.press("F5")),
            ];
            wait("/", "the first visit", 0).await;
            for (action, path, act) in steps {
                let ((shown, _), before) = (last(), loads());
                act();
                // A key that comes before the browser is there to take it is lost.
                repeat(action, act, || loads() > before || last().0 > shown).await;
                wait(path, action, shown).await;
            }
        }
    }
}

/// A link that fills the page.
pub fn link_to(path: &str) -> String {
    format!("<a href='{path}' style='position: fixed; inset: 0'>next</a>")
}

/// Clicks on what fills the page, until the server sees the effect: what comes before the browser
/// has painted the page is lost.
pub async fn follow(window: &Window, condition: impl Fn() -> bool) {
    repeat("the effect of a click", || window.click(), condition).await;
}

/// Opens the root of the tab's site, which has our tag, and waits until it is isolated.
pub async fn open_isolated(tab: &Tab, body: &str) -> Window {
    tab.put_page("/", body);
    let window = Window::open(tab.lane, &tab.site.url("/"));
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    tab.leave();
    window
}

async fn key_for_a_hard_reload_heals(tab: &Tab) {
    let window = open_isolated(tab, "hello").await;
    // WebKit goes past its caches then, but not past the service worker.
    let loads = if tab.engine == Engine::WebKit { 1 } else { 2 };
    for time in 1..=3 {
        // No visitor reloads within a second, and the guard takes who does for itself.
        let rested = Instant::now() + Duration::from_millis(1500);
        until("a visitor's pause", || Instant::now() > rested).await;
        window.press("ctrl+shift+r");
        let outcome = tab.outcome().await;
        tab.assert_isolated(&outcome);
        tab.leave();
        assert_eq!(tab.site.count("/"), 2 + loads * time);
    }
}

/// Repeats what a visitor does until the server sees its effect: what comes before a dialog or a
/// page is there to take it is lost.
pub async fn repeat(what: &str, action: impl Fn(), condition: impl Fn() -> bool) {
    /// An action without an effect by then was lost: a second one would be one too many otherwise.
    const LOST: Duration = Duration::from_secs(3);
    let next = Mutex::new(Instant::now() + LOST);
    until(what, || {
        let now = Instant::now();
        let mut next = next.lock().unwrap();
        let done = condition();
        if !done && now > *next {
            action();
            *next = Instant::now() + LOST;
        }
        done
    })
    .await;
}

async fn password_is_asked_for_by_the_browser(tab: &Tab) {
    let window = open_isolated(tab, &link_to("/locked")).await;
    let is_right = |seen: &Seen| {
        // "me:secret" in Base64.
        let told = seen.headers.get("authorization");
        told.is_some_and(|told| told == "Basic bWU6c2VjcmV0")
    };
    tab.site.serve("/locked", move |seen| {
        if is_right(seen) {
            Reply::html(Tab::page(TAG, "unlocked"))
        } else {
            Reply::html("<!doctype html>locked")
                .status(401)
                .header("www-authenticate", "Basic realm=\"test\"")
        }
    });
    follow(&window, || tab.site.count("/locked") > 0).await;
    // First through the worker, then, in Chromium and Firefox, without it. WebKit asks right away.
    // What is typed before the dialog is there is lost.
    repeat(
        "the password",
        || window.type_line("me\tsecret"),
        || tab.site.seen("/locked").iter().any(is_right),
    )
    .await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    // The document that came without the worker must not cause a step down.
    assert_eq!(outcome.mode.as_deref(), Some(tab.engine.mode()));
}

/// A button that fills the page, and opens a page of another origin that tells whether it has an
/// opener.
fn opening_button(site: &Site) -> String {
    let popup = "<!doctype html><script>fetch('/told?' + !!opener)</script>";
    site.put("/popup", Reply::html(popup));
    let popup = site.other("/popup");
    format!(
        "<button style='position: fixed; inset: 0; width: 100%; height: 100%' onclick=\"self.open('{popup}')\">open</button>"
    )
}

/// Clicks on the button, and asserts whether what it opens has an opener.
async fn opens(window: &Window, site: &Site, keeps: bool) {
    follow(window, || site.count("/told") > 0).await;
    let told = &site.seen("/told")[0].query;
    assert_eq!(*told, format!("?{keeps}"), "the popup's opener");
}

async fn popups_of_other_origins(tab: &Tab) {
    let window = open_isolated(tab, &opening_button(&tab.site)).await;
    // COOP cuts a popup off, as it does with real headers; Document-Isolation-Policy keeps it.
    opens(&window, &tab.site, tab.engine == Engine::Chromium).await;
}

async fn popups_of_an_excluded_page(tab: &Tab) {
    let tag = r#"<script src="/mini-coi.js" data-exclude="/login"></script>"#;
    let login = Tab::page(tag, &opening_button(&tab.site));
    tab.site.put("/login", Reply::html(login));
    let go = "<script>if (crossOriginIsolated) location.href = '/login'</script>";
    tab.site.put("/", Reply::html(format!("{tag}{go}")));
    let window = Window::open(tab.lane, &tab.site.url("/"));
    let outcome = tab.outcome().await;
    assert_eq!(outcome.code.as_deref(), Some("excluded"));
    opens(&window, &tab.site, true).await;
}
