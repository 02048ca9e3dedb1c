//! The file as it is shipped, in real Chromium, Firefox and WebKitGTK.
//!
//! Each case runs once in each lane, in a window of its own and on an origin of its own, so the
//! engines' processes can be shared. `cargo test --test browser firefox::` runs one lane,
//! `cargo test --test browser hard_reload` one case.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod early;
mod engine;
mod first;
mod generated;
mod harm;
mod hold;
mod matrix;
mod old;
mod page;
mod pwa;
mod pyscript;
mod report;
mod site;
mod tab;
mod together;
mod visitor;
mod whole;
mod window;
mod worker;

use engine::{Browser, Engine, Lane, Options};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tab::{PATIENCE, Tab};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How long a whole case may take before its browser counts as hung.
const LONGEST: Duration = Duration::from_mins(3);

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// The browsers that are running. One test at a time has each.
struct Pool {
    slots: HashMap<Lane, Mutex<Slot>>,
    /// How many of them may work at a time. Three keep two cores busy; a fourth only makes all of them late.
    places: Semaphore,
}

/// The browser of a lane.
#[derive(Default)]
struct Slot {
    browser: Option<Browser>,
    /// How many cases it has run.
    cases: usize,
}

/// After how many cases WebKit gets a new browser, since an old one loses navigations more often (see [`run`]).
const TIRED: usize = 40;

/// A case: its name is its claim.
struct Case {
    name: &'static str,
    /// The engines that can do what it takes; all of them where the list is empty.
    only: &'static [Engine],
    run: for<'a> fn(&'a Tab) -> BoxFuture<'a, ()>,
}

/// A case that an engine cannot run yet.
struct TooOld {
    engine: Engine,
    /// The newest version of those tested that lacks what the case is about.
    up_to: u32,
    case: &'static str,
    reason: &'static str,
}

/// What the older pair of browsers cannot run. Each of these is told in the output.
const TOO_OLD: &[TooOld] = &[
    TooOld {
        engine: Engine::Firefox,
        up_to: 140,
        case: "module_worker_isolates_what_it_wants",
        reason: "its service workers cannot be modules, and one with `import` throws",
    },
    TooOld {
        engine: Engine::Firefox,
        up_to: 140,
        case: "guest_leaves_requests_to_its_own_origin_alone",
        reason: "what any worker fetches with the request of a film has lost its header Range",
    },
];

/// Lists async functions as cases, under their own names. `name @ Chromium` runs only in Chromium,
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

async fn run_in(browser: &Browser, lane: Lane, case: &Case) -> End {
    let Ok(tab) = timeout(PATIENCE, Tab::open(lane, browser)).await else {
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
            *is_elsewhere && lane.engine == Engine::WebKit
        });
        eprintln!("{}::{}: {story:?}", lane.name(), case.name);
    }
    let closed = timeout(PATIENCE, tab.close()).await;
    End {
        failure,
        hung: hung || closed.is_err(),
        usable: !hung && matches!(closed, Ok(Ok(()))),
    }
}

fn run(pool: &Pool, lane: Lane, case: &Case) -> Result<(), Failed> {
    let mut slot = pool.slots[&lane].lock().unwrap();
    RUNTIME.block_on(async {
        let _place = pool.places.acquire().await;
        let mut is_second = false;
        loop {
            if lane.engine == Engine::WebKit && slot.cases >= TIRED {
                *slot = Slot::default();
            }
            if slot.browser.is_none() {
                slot.cases = 0;
                slot.browser = Some(Browser::start(lane, Options::default()).await);
            }
            slot.cases += 1;
            let end = run_in(slot.browser.as_ref().unwrap(), lane, case).await;
            if !end.usable {
                *slot = Slot::default();
            }
            let Some(failure) = end.failure else {
                return Ok(());
            };
            // WebKitGTK 2.50 has two faults on a machine under load, more often in a browser that has run many cases. A
            // command that meets a navigation between processes may never be answered, nor any after it. And a
            // navigation by the driver or by a link may be answered and never be shown: the worker has passed the
            // response on, and no script of the document ever runs. Neither says anything about the case, which
            // gets one more browser. A page that hangs its browser does so there too, and fails. The faults are
            // gone when this line is not printed any more.
            if !end.hung || is_second {
                return Err(Failed::from(failure));
            }
            eprintln!("{}::{}: again, the driver hangs", lane.name(), case.name);
            is_second = true;
        }
    })
}

/// Why a case cannot run in an engine of this version.
fn too_old(engine: Engine, version: Option<&str>, case: &Case) -> Option<&'static str> {
    let major: u32 = version?.split('.').next()?.parse().ok()?;
    TOO_OLD
        .iter()
        .find(|old| old.engine == engine && old.case == case.name && major <= old.up_to)
        .map(|old| old.reason)
}

fn main() {
    let mut arguments = Arguments::from_args();
    let lanes: Vec<Lane> = Lane::all().collect();
    // Many more threads than lanes, since one whose browser is busy waits for it: with few, all of them would soon
    // wait for the slowest browser, or for one whose driver hangs, while the others do nothing.
    arguments.test_threads = arguments.test_threads.or(Some(32 * lanes.len()));

    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = Arc::new(Pool {
        slots: lanes.iter().map(|lane| (*lane, Mutex::default())).collect(),
        places: Semaphore::new(cores + cores.div_ceil(2)),
    });
    let versions: HashMap<Engine, Option<String>> =
        Engine::ALL.map(|engine| (engine, engine.version())).into();
    let mut trials = Vec::new();
    let cases = [
        page::CASES,
        worker::CASES,
        together::CASES,
        whole::CASES,
        window::CASES,
        pyscript::CASES,
        report::CASES,
        pwa::CASES,
        early::CASES,
        first::CASES,
        generated::CASES,
        hold::CASES,
        harm::CASES,
        matrix::CASES,
        visitor::CASES,
    ];
    let cases: Vec<&'static Case> = cases.into_iter().flatten().collect();
    for old in TOO_OLD {
        let is_known = cases.iter().any(|case| case.name == old.case);
        assert!(is_known, "TOO_OLD has {}, which is not a case", old.case);
    }
    for engine in Engine::ALL {
        let Some(version) = &versions[&engine] else {
            continue;
        };
        eprintln!("{} is {version}", engine.name());
        for case in &cases {
            if let Some(reason) = too_old(engine, Some(version), case) {
                eprintln!("{}::{} cannot run: {reason}", engine.name(), case.name);
            }
        }
    }
    for case in cases {
        for lane in &lanes {
            let (lane, engine) = (*lane, lane.engine);
            if !case.only.is_empty() && !case.only.contains(&engine) {
                continue;
            }
            let pool = pool.clone();
            let name = format!("{}::{}", lane.name(), case.name);
            let is_too_old = too_old(engine, versions[&engine].as_deref(), case).is_some();
            let trial = Trial::test(name, move || run(&pool, lane, case));
            trials.push(trial.with_ignored_flag(is_too_old));
        }
    }
    trials.extend(old::trials());
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(pool); // `exit` would leave the browsers running.
    conclusion.exit();
}
