//! The other things that are shipped: the demo, the debug build; and browsers set up in another way.

use crate::engine::{Browser, Engine, Options, is_fresh};
use crate::site::{MINI_COI, Reply};
use crate::tab::{TAG, Tab};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

crate::cases![
    demo_counts_in_shared_memory,
    served_folder_is_isolated_in_every_mode,
    debug_build_isolates,
    firefox_with_service_workers_switched_off @ Firefox,
    firefox_that_blocks_all_storage @ Firefox,
    firefox_that_claims_to_be_chromium @ Firefox,
];

/// A server of the command line, which ends when it is dropped.
pub(crate) struct Server {
    child: Child,
    /// What it printed first.
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start(arguments: &[&str]) -> Server {
        loop {
            let server = Server::start_once(arguments);
            let (_, port) = server
                .address
                .trim_end_matches('/')
                .rsplit_once(':')
                .unwrap();
            if is_fresh(port.parse().unwrap()) {
                return server;
            }
        }
    }

    fn start_once(arguments: &[&str]) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mini-coi"))
            .args(arguments)
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = lines.next().unwrap().unwrap();
        let start = line.find("http://localhost:").expect("an address");
        let address = line[start..].split_whitespace().next().unwrap().into();
        Server { child, address }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn served_folder_is_isolated_in_every_mode(tab: &Tab) {
    let folder = tempfile::tempdir().unwrap();
    let page = format!("<!doctype html><html><head>{TAG}</head><body>served</body></html>");
    std::fs::write(folder.path().join("index.html"), page).unwrap();
    std::fs::write(folder.path().join("mini-coi.js"), MINI_COI).unwrap();
    let folder = folder.path().to_str().unwrap();
    for mode in tab.engine.modes() {
        let server = Server::start(&[folder, "--mode", mode]);
        tab.go_to(&server.address).await;
        // The server isolates, so the file has nothing to do.
        let isolated = "return document.documentElement.dataset.coi == 'isolated' && crossOriginIsolated && !miniCoi.mode";
        tab.until(isolated).await;
    }
    // Without headers the folder is a plain host, on which the file isolates.
    let server = Server::start(&[folder, "--mode", "none"]);
    tab.go_to(&server.address).await;
    let mode = tab.engine.mode();
    tab.until(&format!(
        "return crossOriginIsolated && miniCoi.mode == '{mode}'"
    ))
    .await;
}

async fn demo_counts_in_shared_memory(tab: &Tab) {
    let server = Server::start(&["demo", "--no-open"]);
    tab.go_to(&server.address).await;
    tab.until("return document.documentElement.dataset.coi == 'isolated' && crossOriginIsolated && document.readyState == 'complete'")
        .await;
    let mode = json!(tab.engine.mode());
    tab.until(&format!(
        "return document.querySelector('#fact-mode').textContent == {mode}"
    ))
    .await;
    let headers = "return document.querySelector('#fact-headers').textContent == 'none'";
    tab.until(headers).await;
    // Debian's WebKitGTK has shared memory only by the variable that the rig sets, and not for
    // WebAssembly; the page says so instead of counting.
    if tab.engine != Engine::WebKit {
        tab.until("return Number(document.querySelector('#total').textContent.replace(/\\D/g, '')) > 1000000")
            .await;
    }
}

async fn debug_build_isolates(tab: &Tab) {
    let file = include_str!("../../dist/mini-coi.debug.js");
    tab.site.put("/mini-coi.js", Reply::js(file));
    tab.put_page("/", "hello");
    tab.isolates("/", 2).await;
    tab.isolates("/", 1).await;
}

/// Runs a case in a Firefox with preferences of its own.
pub async fn with_firefox(
    preferences: Vec<(&'static str, serde_json::Value)>,
    case: impl AsyncFnOnce(&Tab),
) {
    let browser = Browser::start(
        Engine::Firefox,
        Options {
            preferences,
            ..Options::default()
        },
    )
    .await;
    let own = Tab::open(Engine::Firefox, &browser).await;
    case(&own).await;
}

async fn firefox_with_service_workers_switched_off(_: &Tab) {
    let off = vec![("dom.serviceWorkers.enabled", json!(false))];
    with_firefox(off, async |tab| {
        tab.put_page("/", "hello");
        tab.stays("/", "no-service-worker").await;
        assert_eq!(tab.site.count("/"), 1);
    })
    .await;
}

async fn firefox_that_blocks_all_storage(_: &Tab) {
    let blocked = vec![("network.cookie.cookieBehavior", json!(2))];
    with_firefox(blocked, async |tab| {
        tab.put_page("/", "hello");
        for _ in 0..2 {
            let before = tab.site.count("/");
            let outcome = tab.visit("/").await;
            assert_eq!(outcome.state, "unavailable", "{outcome:?}");
            let loads = tab.site.count("/") - before;
            assert!(loads <= 3, "{loads} loads");
        }
    })
    .await;
}

async fn firefox_that_claims_to_be_chromium(_: &Tab) {
    let agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36";
    let claim = vec![("general.useragent.override", json!(agent))];
    with_firefox(claim, async |tab| {
        let page = Reply::html(Tab::page(TAG, "hello")).header("cache-control", "no-store");
        tab.site.put("/", page);
        let outcome = tab.isolates("/", 3).await;
        assert_eq!(outcome.mode.as_deref(), Some("credentialless"));
        tab.isolates("/", 1).await;
    })
    .await;
}
