//! The first visit: what its server is asked for, and which document the visitor sees.
//!
//! The reload of a first visit is answered with the copy that the browser has just put into its HTTP cache,
//! except in WebKit, which asks the server for all that a reloaded page needs.

use crate::engine::Engine;
use crate::site::Reply;
use crate::tab::{TAG, Tab};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

crate::cases![
    document_of_a_first_visit_is_asked_for_once,
    document_that_is_not_kept_is_asked_for_again,
    document_that_depends_on_a_cookie_is_asked_for_again,
    old_copy_is_not_shown_again,
    copy_answers_one_reload_only,
    page_that_has_run_is_asked_for_again,
    error_page_is_asked_for_once,
    redirect_of_a_first_visit_is_asked_for_once,
    answer_to_a_form_is_not_replaced_by_an_older_page,
    copy_that_the_hold_cut_is_whole,
    reload_on_a_slow_network_is_known_as_ours,
];

/// A page that shows how often its server has been asked for it.
fn numbered(tab: &Tab, path: &str, dress: impl Fn(Reply) -> Reply + Send + Sync + 'static) {
    let count = AtomicUsize::new(0);
    tab.site.serve(path, move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        let body = format!("<p id=number>{number}</p>");
        dress(Reply::html(Tab::page(TAG, &body)).kept())
    });
}

/// The number that the page shows.
async fn number(tab: &Tab) -> u64 {
    let shown = tab
        .run("return +document.querySelector('#number').textContent")
        .await;
    shown.as_u64().unwrap()
}

/// Ends what a visit has left behind, so that the next one is a first one.
async fn forget(tab: &Tab) {
    tab.run_async("return await miniCoi.remove()").await;
    tab.renew().await;
}

/// Visits a path for the first time, and asserts that it ends isolated. Returns how often its
/// server had been asked when it sent what is shown.
async fn first_visit(tab: &Tab, path: &str) -> u64 {
    let outcome = tab.visit(path).await;
    tab.assert_isolated(&outcome);
    number(tab).await
}

/// How often a document is asked for whose copy is there.
fn once(tab: &Tab) -> u64 {
    if tab.engine == Engine::WebKit { 2 } else { 1 }
}

async fn document_of_a_first_visit_is_asked_for_once(tab: &Tab) {
    for (path, caching) in [
        ("/plain", None),
        ("/pages", Some("max-age=600")),
        ("/netlify", Some("max-age=0, must-revalidate")),
        ("/careful", Some("no-cache")),
    ] {
        numbered(tab, path, move |reply| match caching {
            Some(value) => reply.header("cache-control", value),
            None => reply,
        });
        assert_eq!(first_visit(tab, path).await, once(tab), "{path}");
        assert_eq!(tab.site.count(path) as u64, once(tab), "{path}");
        forget(tab).await;
    }
}

async fn document_that_is_not_kept_is_asked_for_again(tab: &Tab) {
    numbered(tab, "/", |reply| reply.header("cache-control", "no-store"));
    assert_eq!(first_visit(tab, "/").await, 2);
    assert_eq!(tab.site.count("/"), 2);
    // The server sees nothing but what a page would ask for.
    for seen in tab.site.seen("/") {
        assert_eq!(seen.headers["accept"].split(',').next(), Some("text/html"));
    }
}

async fn document_that_depends_on_a_cookie_is_asked_for_again(tab: &Tab) {
    // Cookies know no ports, so this one must not reach the other cases.
    tab.site.serve("/cookie/", |seen| {
        let known = seen.headers.contains_key("cookie");
        Reply::html(Tab::page(TAG, &format!("<p id=known>{known}</p>")))
            .header("cache-control", "max-age=600")
            .header("vary", "Cookie")
            .header("set-cookie", "visitor=1; Path=/cookie/")
    });
    tab.isolates("/cookie/", 2).await;
    let known = "return document.querySelector('#known').textContent";
    assert_eq!(tab.run(known).await, json!("true"));
}

async fn old_copy_is_not_shown_again(tab: &Tab) {
    // As a cache in front of the server has it. What the visitor has got may be newer than the copy.
    numbered(tab, "/", |reply| {
        reply
            .header("date", "Mon, 02 Mar 2026 09:00:00 GMT")
            .header("cache-control", "no-cache")
    });
    assert_eq!(first_visit(tab, "/").await, 2);
}

async fn copy_answers_one_reload_only(tab: &Tab) {
    numbered(tab, "/", |reply| reply.header("cache-control", "no-cache"));
    assert_eq!(first_visit(tab, "/").await, once(tab));
    tab.reload().await;
    tab.assert_isolated(&tab.outcome().await);
    assert_eq!(number(tab).await, once(tab) + 1);
    tab.isolates("/", 1).await;
    assert_eq!(number(tab).await, once(tab) + 2);
    assert_eq!(tab.site.count("/") as u64, once(tab) + 2);
}

async fn page_that_has_run_is_asked_for_again(tab: &Tab) {
    // Such as one whose script has sent a token that is good for one time.
    let count = AtomicUsize::new(0);
    tab.site.serve("/", move |_| {
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        let tag = r#"<script src="/mini-coi.js" data-hold="off"></script>"#;
        let body = format!("<p id=number>{number}</p>");
        Reply::html(Tab::page(tag, &body)).kept()
    });
    assert_eq!(first_visit(tab, "/").await, 2);
}

async fn error_page_is_asked_for_once(tab: &Tab) {
    numbered(tab, "/gone", |reply| {
        reply.status(404).header("cache-control", "max-age=600")
    });
    assert_eq!(first_visit(tab, "/gone").await, once(tab));
}

async fn redirect_of_a_first_visit_is_asked_for_once(tab: &Tab) {
    tab.site.put("/old", Reply::redirect("/new"));
    numbered(tab, "/new", |reply| reply);
    assert_eq!(first_visit(tab, "/old").await, once(tab));
    assert_eq!(tab.site.count("/old"), 1);
    assert_eq!(tab.run("return location.pathname").await, json!("/new"));
}

async fn answer_to_a_form_is_not_replaced_by_an_older_page(tab: &Tab) {
    // The page of the form is in the cache, and has no tag; the answer of the same address has one.
    let gets = Arc::new(AtomicUsize::new(0));
    let asked = gets.clone();
    tab.site.serve("/cart", move |seen| {
        let items = match &*seen.method {
            "POST" => "one",
            _ if asked.fetch_add(1, Ordering::SeqCst) == 0 => "empty",
            _ => "one, as it is now",
        };
        let tag = if items == "empty" { "" } else { TAG };
        let body = format!("<p id=items>{items}</p><form method=post><button>buy</button></form>");
        let reply = Reply::html(Tab::page(tag, &body)).kept();
        reply.header("cache-control", "max-age=600")
    });
    tab.go("/cart").await;
    tab.until("return document.forms.length == 1").await;
    tab.leave_by("document.forms[0].submit()").await;
    tab.assert_isolated(&tab.outcome().await);
    let items = "return document.querySelector('#items').textContent";
    assert_eq!(tab.run(items).await, json!("one, as it is now"));
    let sent = tab.site.seen("/cart");
    assert_eq!(sent.iter().filter(|seen| seen.method == "POST").count(), 1);
}

async fn copy_that_the_hold_cut_is_whole(tab: &Tab) {
    // The browser may keep the first part of such a page, to ask for the rest.
    let text = "x".repeat(4_000_000);
    let gets = AtomicUsize::new(0);
    tab.site.serve("/", move |_| {
        let page = Tab::page(TAG, &format!("<!--{text}--><p id=end>the end</p>"));
        let page = Reply::html(page)
            .kept()
            .header("etag", "\"1\"")
            .header("accept-ranges", "bytes")
            .header("cache-control", "max-age=600");
        match gets.fetch_add(1, Ordering::SeqCst) {
            0 => page.stalled(2_000_000),
            _ => page,
        }
    });
    tab.isolates("/", 2).await;
    let end = "return document.querySelector('#end').textContent.trim()";
    assert_eq!(tab.run(end).await, json!("the end"));
}

async fn reload_on_a_slow_network_is_known_as_ours(tab: &Tab) {
    let gets = AtomicUsize::new(0);
    tab.site.serve("/", move |_| {
        let page = Reply::html(Tab::page(TAG, "hello"));
        match gets.fetch_add(1, Ordering::SeqCst) {
            0 => page,
            _ => page.late(Duration::from_secs(2)),
        }
    });
    tab.isolates("/", 2).await;
    assert_eq!(tab.run("return miniCoi.loads").await, json!(2));
}
