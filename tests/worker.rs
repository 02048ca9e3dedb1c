//! The policy through the boundary of the WASM, inside a real service worker: what `worker::plan`
//! and `worker::verdict` make of the browser's own objects is what the policy makes of the facts.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

use js_sys::{Object, Reflect};
use mini_coi::policy::{self, Destination, Headers, Mode, Plan, RequestMode};
use mini_coi::worker;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Request, RequestInit, Response, ResponseInit};

wasm_bindgen_test_configure!(run_in_service_worker);

const URLS: [&str; 2] = ["/page.html", "https://other.example/image.png"];

/// The statuses of responses without a body that a script can construct.
const BODILESS: [u16; 3] = [204, 205, 304];

/// An object with these properties, in place of one that only a browser can construct.
fn lookalike<T: JsCast>(properties: &[(&str, JsValue)]) -> T {
    let object = Object::new();
    for (name, value) in properties {
        Reflect::set(&object, &JsValue::from_str(name), value).unwrap();
    }
    object.unchecked_into()
}

/// Compares the plan for a request with the plan for its facts, in every mode.
fn compare_plans(request: &Request, mode: RequestMode, destination: Destination) {
    for coi in Mode::ALL {
        for cross_origin_get in [false, true] {
            let facts = policy::Request {
                mode,
                destination,
                cross_origin_get,
            };
            assert_eq!(
                worker::plan(coi as u8, request, cross_origin_get),
                policy::plan(coi, facts) as u8,
                "{coi:?} {facts:?}"
            );
        }
    }
}

/// Compares the verdict on a response with the verdict on its facts, in every mode.
fn compare_verdicts(response: &Response, status: u16, redirected: bool) {
    for mode in Mode::ALL {
        for plan in Plan::ALL {
            for bits in 0..16 {
                let facts = policy::Response {
                    status,
                    redirected,
                    settled: Headers::from_bits(bits),
                };
                assert_eq!(
                    worker::verdict(mode as u8, plan as u8, response, bits),
                    policy::verdict(mode, plan, facts).code(),
                    "{mode:?} {plan:?} {facts:?}"
                );
            }
        }
    }
}

fn request(url: &str, mode: web_sys::RequestMode) -> Request {
    let init = RequestInit::new();
    init.set_mode(mode);
    Request::new_with_str_and_init(url, &init).unwrap()
}

fn response(status: u16) -> Response {
    let init = ResponseInit::new();
    init.set_status(status);
    let body = (!BODILESS.contains(&status)).then_some("body");
    Response::new_with_opt_str_and_init(body, &init).unwrap()
}

#[wasm_bindgen_test]
fn these_tests_run_in_a_service_worker() {
    let class = Reflect::get(&js_sys::global(), &"ServiceWorkerGlobalScope".into()).unwrap();
    assert!(js_sys::global().is_instance_of::<Object>() && class.is_function());
    let registration = Reflect::get(&js_sys::global(), &"registration".into()).unwrap();
    assert!(registration.is_object());
}

#[wasm_bindgen_test]
fn a_request_that_a_script_constructs_gets_the_plan_of_the_policy() {
    for url in URLS {
        for (given, mode) in [
            (web_sys::RequestMode::SameOrigin, RequestMode::SameOrigin),
            (web_sys::RequestMode::NoCors, RequestMode::NoCors),
            (web_sys::RequestMode::Cors, RequestMode::Cors),
        ] {
            compare_plans(&request(url, given), mode, Destination::Other);
        }
    }
}

#[wasm_bindgen_test]
fn a_request_that_only_a_browser_constructs_gets_the_plan_of_the_policy() {
    for (name, mode) in [
        ("navigate", RequestMode::Navigate),
        ("same-origin", RequestMode::SameOrigin),
        ("no-cors", RequestMode::NoCors),
        ("cors", RequestMode::Cors),
    ] {
        for (target, destination) in [
            ("worker", Destination::Worker),
            ("sharedworker", Destination::Worker),
            ("serviceworker", Destination::Other),
            ("audioworklet", Destination::Other),
            ("document", Destination::Other),
            ("iframe", Destination::Other),
            ("image", Destination::Other),
            ("script", Destination::Other),
            ("", Destination::Other),
            ("a destination of the future", Destination::Other),
        ] {
            let properties = [("mode", name.into()), ("destination", target.into())];
            compare_plans(&lookalike(&properties), mode, destination);
        }
    }
}

#[wasm_bindgen_test]
fn a_request_of_an_unknown_mode_is_left_alone() {
    let properties = [("mode", "webtransport".into()), ("destination", "".into())];
    let request = lookalike(&properties);
    for mode in Mode::ALL {
        for cross_origin_get in [false, true] {
            let plan = worker::plan(mode as u8, &request, cross_origin_get);
            assert_eq!(plan, Plan::Leave as u8, "{mode:?}");
        }
    }
}

#[wasm_bindgen_test]
fn a_response_of_any_status_gets_the_verdict_of_the_policy() {
    for status in 200..600 {
        compare_verdicts(&response(status), status, false);
    }
}

#[wasm_bindgen_test]
fn a_network_error_gets_the_verdict_of_the_policy() {
    compare_verdicts(&Response::error(), 0, false);
}

#[wasm_bindgen_test]
fn a_redirect_gets_the_verdict_of_the_policy() {
    for status in [301, 302, 303, 307, 308] {
        let response = Response::redirect_with_status(URLS[1], status).unwrap();
        compare_verdicts(&response, status, false);
    }
}

#[wasm_bindgen_test]
fn a_response_that_was_redirected_gets_the_verdict_of_the_policy() {
    // Only a server can bring it about, so it cannot be constructed.
    for status in [0, 101, 103, 200, 204, 205, 206, 304, 404, 500] {
        let properties = [("status", status.into()), ("redirected", true.into())];
        compare_verdicts(&lookalike(&properties), status, true);
    }
}

#[wasm_bindgen_test]
fn a_number_out_of_range_does_not_trap() {
    let request = request(URLS[1], web_sys::RequestMode::NoCors);
    let response = response(200);
    for number in 4..=u8::MAX {
        let plan = worker::plan(number, &request, true);
        assert!(plan < 4, "{number}: {plan}");
        for other in [0, 3, number] {
            worker::verdict(number, other, &response, number);
            worker::verdict(other, number, &response, number);
        }
    }
}
