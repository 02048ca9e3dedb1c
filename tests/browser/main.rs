//! The file as it is shipped, in real Chromium, Firefox and WebKitGTK.
//!
//! Each case runs once in each engine, in a window of its own and on an origin of its own, so the
//! engines' processes can be shared. `cargo test --test browser firefox::` runs one engine,
//! `cargo test --test browser hard_reload` one case.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod engine;
mod page;
mod pwa;
mod pyscript;
mod report;
mod site;
mod tab;
mod together;
mod whole;
mod window;
mod worker;

use engine::{Browser, Engine, Options};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tab::{PATIENCE, Tab};
use tokio::runtime::Runtime;
use tokio::time::timeout;

/// How long a whole case may take before its browser counts as hung.
const LONGEST: Duration = Duration::from_secs(180);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// The browsers that are running. One test at a time has each.
#[derive(Default)]
struct Pool(HashMap<Engine, Mutex<Option<Browser>>>);

/// A case: its name is its claim.
struct Case {
    name: &'static str,
    /// The engines that can do what it takes; all of them where the list is empty.
    only: &'static [Engine],
    run: for<'a> fn(&'a Tab) -> BoxFuture<'a, ()>,
}

/// Lists async functions as cases, under their own names. `name @ Chromium` runs in Chromium alone,
/// since no other engine offers what the case is about.
#[macro_export]
macro_rules! cases {
    ($($name:ident $(@ $($engine:ident)|+)?),* $(,)?) => {
        pub(crate) const CASES: &[$crate::Case] = &[$($crate::Case {
            name: stringify!($name),
            only: &[$($($crate::Engine::$engine),+)?],
            run: |tab| Box::pin($name(tab)),
        }),*];
    };
}

/// What became of a case in a browser.
struct End {
    /// What went wrong, if anything.
    failure: Option<String>,
    /// Whether the driver does not answer any more, or has lost a navigation.
    hung: bool,
    /// Whether the browser can take the next case.
    usable: bool,
}

async fn run_in(browser: &Browser, engine: Engine, case: &Case) -> End {
    let Ok(tab) = timeout(PATIENCE, Tab::open(engine, browser)).await else {
        return End {
            failure: Some("no window opens".into()),
            hung: true,
            usable: false,
        };
    };
    let outcome = AssertUnwindSafe(timeout(LONGEST, (case.run)(&tab)))
        .catch_unwind()
        .await;
    let failure = match outcome {
        Ok(Ok(())) => None,
        Ok(Err(elapsed)) => Some(elapsed.to_string()),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
        }
    };
    let mut hung = false;
    if failure.is_some() {
        let story = timeout(PATIENCE, tab.story()).await;
        hung = story.as_ref().map_or(true, |(_, is_elsewhere)| {
            *is_elsewhere && engine == Engine::WebKit
        });
        eprintln!("{}::{}: {story:?}", engine.name(), case.name);
    }
    let closed = timeout(PATIENCE, tab.close()).await;
    End {
        failure,
        hung: hung || closed.is_err(),
        usable: !hung && matches!(closed, Ok(Ok(()))),
    }
}

fn run(pool: &Pool, engine: Engine, case: &Case) -> Result<(), Failed> {
    let mut slot = pool.0[&engine].lock().unwrap();
    RUNTIME.block_on(async {
        let mut is_second = false;
        loop {
            if slot.is_none() {
                *slot = Some(Browser::start(engine, Options::default()).await);
            }
            let end = run_in(slot.as_ref().unwrap(), engine, case).await;
            if !end.usable {
                *slot = None;
            }
            let Some(failure) = end.failure else {
                return Ok(());
            };
            // A command that meets a navigation between processes may never be answered, nor any
            // after it; and a navigation that the driver starts may be answered by the server and
            // never be shown (both WebKitGTK 2.50, on a machine under load; gone when this line is
            // not printed any more). That says nothing of the case, which gets one more browser. A
            // page that hangs its browser does so there too, and fails.
            if !end.hung || is_second {
                return Err(Failed::from(failure));
            }
            eprintln!("{}::{}: again, the driver hangs", engine.name(), case.name);
            is_second = true;
        }
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
    for case in [
        page::CASES,
        worker::CASES,
        together::CASES,
        whole::CASES,
        window::CASES,
        pyscript::CASES,
        report::CASES,
        pwa::CASES,
    ]
    .into_iter()
    .flatten()
    {
        for engine in Engine::ALL {
            if !case.only.is_empty() && !case.only.contains(&engine) {
                continue;
            }
            let pool = pool.clone();
            let name = format!("{}::{}", engine.name(), case.name);
            trials.push(Trial::test(name, move || run(&pool, engine, case)));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(pool); // `exit` would leave the browsers running.
    conclusion.exit();
}
