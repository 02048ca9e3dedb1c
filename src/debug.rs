//! The additions of the debug build of the WASM: the table for the build, the reason of each decision in
//! words, a second look at each request through `web-sys`, and a message for every panic.

use crate::numbers;
use crate::policy::{Destination, RequestMode};
use crate::table;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Request, RequestDestination, console};

/// Runs when the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The spec's name of each request mode of the policy.
fn given_mode(mode: RequestMode) -> web_sys::RequestMode {
    match mode {
        RequestMode::Navigate => web_sys::RequestMode::Navigate,
        RequestMode::SameOrigin => web_sys::RequestMode::SameOrigin,
        RequestMode::NoCors => web_sys::RequestMode::NoCors,
        RequestMode::Cors => web_sys::RequestMode::Cors,
    }
}

/// The module of [`table::typescript`], with the names as the Fetch standard has them.
#[wasm_bindgen]
pub fn typescript() -> String {
    let spelled = |value: JsValue| value.as_string().unwrap_or_default();
    let modes = RequestMode::ALL.map(|mode| spelled(given_mode(mode).into()));
    let known = [
        (RequestDestination::Document, Destination::Document),
        (RequestDestination::Embed, Destination::Frame),
        (RequestDestination::Object, Destination::Frame),
        (RequestDestination::Worker, Destination::Worker),
        (RequestDestination::Sharedworker, Destination::Worker),
    ];
    let known = known.map(|(given, class)| (spelled(given.into()), class));
    // web-sys 0.3 does not know these two.
    let frames = ["frame", "iframe"].map(|name| (name.to_owned(), Destination::Frame));
    let destinations = known.into_iter().chain(frames);
    let destinations: Vec<_> = destinations
        .map(|(name, class)| (name, class as u32))
        .collect();
    table::typescript(&modes, &destinations)
}

/// [`table::manifest`].
#[wasm_bindgen]
pub fn manifest() -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&table::manifest())
}

/// How many bits the policy's functions take, by their names, for the build's comparison.
#[wasm_bindgen]
pub fn domains() -> js_sys::Object {
    let domains = js_sys::Object::new();
    for (name, bits) in [
        ("plan", table::PLAN_BITS),
        ("verdict", table::VERDICT_BITS),
        ("upkeep", table::UPKEEP_BITS),
    ] {
        // Setting a property of a new object cannot fail.
        _ = js_sys::Reflect::set(&domains, &name.into(), &bits.into());
    }
    domains
}

/// [`numbers::upkeep`], which the worker itself takes from the table.
#[wasm_bindgen]
pub fn upkeep(bits: u32) -> u32 {
    numbers::upkeep(bits)
}

/// Logs why a request gets its plan.
///
/// # Panics
/// Where `bits` say something else of the request's mode than the request itself: then `js/facts.ts` and
/// the Fetch standard disagree.
#[wasm_bindgen]
pub fn explain_plan(bits: u32, request: &Request) {
    let at = (bits >> 2 & 3) as usize;
    if let Some(&mode) = RequestMode::ALL.get(at) {
        let given = request.mode();
        assert!(
            given == given_mode(mode),
            "{given:?} was taken for {mode:?}"
        );
    }
    say(numbers::plan_reason(bits).words(), &request.url());
}

/// Logs why a response gets its verdict.
#[wasm_bindgen]
pub fn explain_verdict(bits: u32, url: &str) {
    say(numbers::verdict_of(bits).reason.words(), url);
}

fn say(reason: &str, url: &str) {
    console::debug_1(&format!("[mini-coi] {reason} ({url})").into());
}
