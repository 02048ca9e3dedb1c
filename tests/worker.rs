//! The policy compiled to WASM, inside a real service worker: it takes every number, and what it says of
//! requests and responses is what the browser's own objects are.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

use js_sys::{Array, Function, JSON, Object, Reflect};
use mini_coi::policy::{Mode, RequestMode, Status};
use mini_coi::{debug, numbers, table};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Request, RequestInit, Response, ResponseInit};

wasm_bindgen_test_configure!(run_in_service_worker);

const URLS: [&str; 2] = ["/page.html", "https://other.example/image.png"];

/// The modes in which a script can construct a request. Only a browser can make a navigation.
const CONSTRUCTIBLE: [(RequestMode, web_sys::RequestMode); 3] = [
    (RequestMode::SameOrigin, web_sys::RequestMode::SameOrigin),
    (RequestMode::NoCors, web_sys::RequestMode::NoCors),
    (RequestMode::Cors, web_sys::RequestMode::Cors),
];

/// A request for each URL and each mode in which a script can construct one.
fn requests() -> impl Iterator<Item = (RequestMode, Request)> {
    URLS.into_iter().flat_map(|url| {
        CONSTRUCTIBLE.map(|(mode, given)| {
            let init = RequestInit::new();
            init.set_mode(given);
            (mode, Request::new_with_str_and_init(url, &init).unwrap())
        })
    })
}

/// The question about a request of some mode, in a mode of the policy.
fn question(mode: Mode, kind: RequestMode) -> u32 {
    mode as u32 | (kind as u32) << 2
}

/// A constant of the table, whose value is JSON.
fn constant(name: &str) -> JsValue {
    let table = debug::typescript();
    let start = format!("export const {name}:");
    let line = table.lines().find(|line| line.starts_with(&start)).unwrap();
    let (_, value) = line.split_once(" = ").unwrap();
    JSON::parse(value.strip_suffix(';').unwrap()).unwrap()
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

#[wasm_bindgen_test]
fn these_tests_run_in_a_service_worker() {
    let global = js_sys::global();
    let class = property(&global, "ServiceWorkerGlobalScope");
    assert!(global.is_instance_of::<Object>() && class.is_function());
    assert!(property(&global, "registration").is_object());
}

#[wasm_bindgen_test]
fn the_table_names_the_modes_of_requests_as_the_browser_does() {
    let names: Array = constant("REQUEST_MODES").unchecked_into();
    assert_eq!(names.length() as usize, RequestMode::ALL.len());
    for (mode, request) in requests() {
        let name = property(&request, "mode");
        assert_eq!(names.get(mode as u32), name, "{mode:?}");
    }
    assert_eq!(names.get(RequestMode::Navigate as u32), "navigate");
}

#[wasm_bindgen_test]
fn the_table_has_no_class_for_the_destination_of_a_request_that_a_script_made() {
    let classes = constant("DESTINATIONS");
    assert_eq!(property(&classes, "document"), 1);
    for (_, request) in requests() {
        let destination = property(&request, "destination");
        assert!(destination.is_string());
        assert!(!Reflect::has(&classes, &destination).unwrap());
    }
}

#[wasm_bindgen_test]
fn a_request_is_explained_if_it_is_what_the_question_says() {
    for (kind, request) in requests() {
        for mode in Mode::ALL {
            debug::explain_plan(question(mode, kind), &request);
        }
    }
}

#[wasm_bindgen_test]
fn a_request_that_is_not_what_the_question_says_is_a_panic() {
    for (kind, request) in requests() {
        for other in RequestMode::ALL.into_iter().filter(|other| *other != kind) {
            let request = request.clone().unwrap();
            let explain = move || debug::explain_plan(question(Mode::Dip, other), &request);
            // What traps in here is an exception there.
            let explain = Closure::<dyn Fn()>::new(explain).into_js_value();
            let told = explain.unchecked_ref::<Function>().call0(&JsValue::NULL);
            assert!(told.is_err(), "{kind:?} was taken for {other:?}");
        }
    }
}

#[wasm_bindgen_test]
#[should_panic(expected = "Cors was taken for NoCors")]
fn panic_names_both_requests() {
    let (_, request) = requests().last().unwrap();
    debug::explain_plan(question(Mode::Dip, RequestMode::NoCors), &request);
}

#[wasm_bindgen_test]
fn a_status_is_bodiless_where_the_browser_takes_no_body() {
    for status in 200..600 {
        let init = ResponseInit::new();
        init.set_status(status);
        let response = Response::new_with_opt_str_and_init(Some("body"), &init);
        let is_bodiless = Status::of(status.into()) == Status::Bodiless;
        assert_eq!(response.is_err(), is_bodiless, "{status}");
    }
    // A network error's, as of an opaque response.
    let status = Response::error().status();
    assert_eq!(Status::of(status.into()), Status::Bodiless);
}

#[wasm_bindgen_test]
fn no_number_traps() {
    for (bits, count, ask) in [
        (table::PLAN_BITS, 4, numbers::plan as fn(u32) -> u32),
        (table::VERDICT_BITS, 5, numbers::verdict),
        (table::UPKEEP_BITS, 3, numbers::upkeep),
    ] {
        for number in 0..1 << bits {
            let answer = ask(number);
            assert!(answer < count, "{number}: {answer}");
            assert_eq!(ask(number | u32::MAX << bits), answer, "{number}");
        }
    }
}
