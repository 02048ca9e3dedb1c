//! The file as it is shipped, in real Chromium, Firefox and WebKitGTK.
//!
//! Each case runs once in each engine, in a window of its own and on an origin of its own, so the
//! engines' processes can be shared. `cargo test --test browser firefox::` runs one engine,
//! `cargo test --test browser hard_reload` one case.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod engine;
mod page;
mod site;
mod tab;
mod worker;

use engine::{Browser, Engine, Options};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, LazyLock, Mutex};
use tab::Tab;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// The browsers that are running. One test at a time has each.
#[derive(Default)]
struct Pool(HashMap<Engine, Mutex<Option<Browser>>>);

/// A case: its name is its claim.
pub struct Case {
    pub name: &'static str,
    pub run: for<'a> fn(&'a Tab) -> BoxFuture<'a, ()>,
}

/// Lists async functions as cases, under their own names.
#[macro_export]
macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        pub const CASES: &[$crate::Case] = &[$($crate::Case {
            name: stringify!($name),
            run: |tab| Box::pin($name(tab)),
        }),*];
    };
}

fn run(pool: &Pool, engine: Engine, case: &Case) -> Result<(), Failed> {
    let mut slot = pool.0[&engine].lock().unwrap();
    RUNTIME.block_on(async {
        if slot.is_none() {
            *slot = Some(Browser::start(engine, Options::default()).await);
        }
        let browser = slot.as_ref().unwrap();
        let tab = Tab::open(engine, browser).await;
        let outcome = AssertUnwindSafe((case.run)(&tab)).catch_unwind().await;
        if outcome.is_err() {
            eprintln!("{}::{}: {}", engine.name(), case.name, tab.story().await);
        }
        if tab.close().await.is_err() {
            // The session is gone; the next test gets a new one.
            *slot = None;
        }
        outcome.map_err(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| text.to_string()));
            Failed::from(text.unwrap_or_default())
        })
    })
}

fn main() {
    let mut arguments = Arguments::from_args();
    // One thread for each engine; they wait for one another where a machine has fewer cores.
    arguments.test_threads = arguments.test_threads.or(Some(Engine::ALL.len()));

    let pool = Arc::new(Pool(
        Engine::ALL.map(|engine| (engine, Mutex::default())).into(),
    ));
    let mut trials = Vec::new();
    for case in [page::CASES, worker::CASES].into_iter().flatten() {
        for engine in Engine::ALL {
            let pool = pool.clone();
            let name = format!("{}::{}", engine.name(), case.name);
            trials.push(Trial::test(name, move || run(&pool, engine, case)));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(pool); // `exit` would leave the browsers running.
    conclusion.exit();
}
