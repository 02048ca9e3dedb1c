//! The benchmark: mini-coi.js side by side with real headers, its twin without WebAssembly and its
//! peers, in real browsers. `npm run bench` runs it; see docs/benchmarks.md for what it found.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement that goes wrong ends the benchmark"
)]

#[allow(
    dead_code,
    reason = "the tests' rig can do more than the benchmark needs"
)]
#[path = "../../tests/browser/engine.rs"]
mod engine;
mod host;
mod measures;
mod process;
mod report;
mod stats;
mod tls;
mod variant;

use engine::Engine;
use measures::{Effort, Series};

/// The groups of measures, by the names that `--only` takes.
const GROUPS: [&str; 7] = [
    "start",
    "navigation",
    "first-visit",
    "subresources",
    "body",
    "caches",
    "crowds",
];

async fn measure(group: &str, effort: Effort) -> Vec<Series> {
    let mut all = Vec::new();
    match group {
        "start" => all.extend(measures::start_up(effort).await),
        "body" => all.extend(measures::large_body(effort).await),
        "caches" => all.extend(measures::code_caches(effort).await),
        "crowds" => all.extend(measures::crowds(effort).await),
        _ => {
            for engine in Engine::ALL {
                all.extend(match group {
                    "navigation" => measures::navigation(engine, effort).await,
                    "first-visit" => measures::first_visit(engine, effort).await,
                    _ => measures::subresources(engine, effort).await,
                });
            }
        }
    }
    all
}

#[tokio::main]
async fn main() {
    // `cargo bench` adds `--bench` by itself.
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let is_quick = arguments.iter().any(|argument| argument == "--quick");
    let only = arguments.iter().position(|argument| argument == "--only");
    let only = only.map(|at| arguments.get(at + 1).cloned().unwrap_or_default());
    // Several groups may be named, with commas between them.
    let names: Option<Vec<&str>> = only.as_ref().map(|only| only.split(',').collect());
    let is_wanted = |group: &str| names.as_ref().is_none_or(|names| names.contains(&group));
    let known = arguments.len() == usize::from(is_quick) + 2 * usize::from(only.is_some());
    let all_known = names.iter().flatten().all(|name| GROUPS.contains(name));
    if !known || !all_known {
        eprintln!(
            "usage: npm run bench -- [--quick] [--only {}]",
            GROUPS.join(",")
        );
        std::process::exit(2);
    }

    let mut all = Vec::new();
    for group in GROUPS {
        if is_wanted(group) {
            eprintln!("measuring: {group}");
            all.extend(measure(group, Effort { is_quick }).await);
        }
    }
    let is_whole = only.is_none() && !is_quick;
    let holds = report::write(&all, is_quick, is_whole);
    if !holds {
        eprintln!("a figure falls short of what it must be");
    }
}
