//! The service worker's side of the [policy](crate::policy): turns what the browser hands to a
//! `fetch` event into facts, and the policy's answer into a number that `js/worker.js` carries out.
//!
//! Only numbers and references cross the boundary. Whatever hands a string, an `Option` or a
//! promise to Rust brings an allocator, text decoding or futures into the file, each of which
//! weighs more than the whole policy. So `fetch().then()` is called in JavaScript, and header
//! names and values are looked up in the table that the build reads out of the debug build.

use crate::policy::{self, Destination, Headers, Mode, Plan, RequestMode};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Request, Response};

/// [`policy::plan`] for a request: the discriminant of the [`Plan`]. `mode` is that of a [`Mode`].
#[wasm_bindgen]
pub fn plan(mode: u8, request: &Request, cross_origin_get: bool) -> u8 {
    use web_sys::{RequestDestination, RequestMode as Given};
    let request = policy::Request {
        mode: match request.mode() {
            Given::Navigate => RequestMode::Navigate,
            Given::SameOrigin => RequestMode::SameOrigin,
            Given::NoCors => RequestMode::NoCors,
            _ => RequestMode::Cors,
        },
        destination: match request.destination() {
            RequestDestination::Worker | RequestDestination::Sharedworker => Destination::Worker,
            _ => Destination::Other,
        },
        cross_origin_get,
    };
    policy::plan(mode_of(mode), request) as u8
}

/// [`policy::verdict`] for a response, as [`policy::Verdict::code`].
///
/// `settled` has the bits of [`policy::Response::settled`].
#[wasm_bindgen]
pub fn verdict(mode: u8, plan: u8, response: &Response, settled: u8) -> u8 {
    let response = policy::Response {
        status: response.status(),
        redirected: response.redirected(),
        settled: Headers::from_bits(settled),
    };
    policy::verdict(mode_of(mode), plan_of(plan), response).code()
}

// An index into `ALL` would be a table, and need a memory, which the WASM has not.
const fn mode_of(discriminant: u8) -> Mode {
    match discriminant {
        0 => Mode::Dip,
        1 => Mode::Credentialless,
        2 => Mode::RequireCorp,
        _ => Mode::None,
    }
}

const fn plan_of(discriminant: u8) -> Plan {
    match discriminant {
        1 => Plan::Document,
        2 => Plan::WorkerScript,
        3 => Plan::CorsFetch,
        _ => Plan::Leave,
    }
}

/// What only the debug build has: the table for the build, and a message for every panic.
#[cfg(feature = "debug")]
pub mod debug {
    use super::*;
    use crate::policy::Header;
    use wasm_bindgen::JsValue;

    /// Runs when the module is instantiated.
    #[wasm_bindgen(start)]
    pub fn start() {
        console_error_panic_hook::set_once();
    }

    /// A response as nearly every document comes; js/isolator.js has the verdict from the table.
    const ORDINARY: policy::Response = policy::Response {
        status: 200,
        redirected: false,
        settled: Headers::from_bits(0),
    };

    /// What JavaScript needs to know of the policy. The build puts it into the file, where it
    /// serves to carry out what the WASM decides, and stands in where WASM cannot run.
    ///
    /// # Errors
    /// Never: the text is JSON.
    #[wasm_bindgen]
    pub fn table() -> Result<JsValue, JsValue> {
        let quoted = |text: &&str| format!(r#""{text}""#);
        let modes = Mode::ALL.map(|mode| {
            let since = mode.since().iter();
            let headers = Header::ALL.into_iter();
            let answers = |kind, destination| {
                let request = policy::Request {
                    mode: kind,
                    destination,
                    cross_origin_get: false,
                };
                policy::plan(mode, request) != Plan::Leave
            };
            let members = [
                format!(r#""name":"{}""#, mode.name()),
                format!(
                    r#""since":{{{}}}"#,
                    list(since.map(|(family, version)| format!(r#""{family}":{version}"#)))
                ),
                format!(
                    r#""headers":{{{}}}"#,
                    list(headers.filter_map(|header| Some(format!(
                        r#""{}":"{}""#,
                        header.name(),
                        mode.value(header)?
                    ))))
                ),
                format!(
                    r#""settled":[{}]"#,
                    list(Header::ALL.map(|header| {
                        let tokens = header.settled_by(mode).iter();
                        format!("[{}]", list(tokens.map(quoted)))
                    }))
                ),
                format!(r#""anonymous":{}"#, mode.is_anonymous()),
                format!(
                    r#""ordinary":{}"#,
                    policy::verdict(mode, Plan::Document, ORDINARY).code()
                ),
                format!(
                    r#""workers":[{}]"#,
                    list(
                        [
                            (RequestMode::SameOrigin, "same-origin"),
                            (RequestMode::Cors, "cors")
                        ]
                        .into_iter()
                        .filter(|&(kind, _)| answers(kind, Destination::Worker))
                        .map(|(_, name)| quoted(&name))
                    )
                ),
                format!(r#""routes":{}"#, mode.routes()),
            ];
            format!("{{{}}}", list(members))
        });
        js_sys::JSON::parse(&format!(
            r#"{{"headers":[{}],"modes":[{}],"plans":[{}],"verdicts":[{}]}}"#,
            list(Header::ALL.map(|header| quoted(&header.name()))),
            list(modes),
            list(Plan::ALL.map(|plan| quoted(&plan.reason()))),
            list(policy::Verdict::REASONS.iter().map(quoted)),
        ))
    }

    fn list(items: impl IntoIterator<Item = String>) -> String {
        items.into_iter().collect::<Vec<_>>().join(",")
    }
}

/// The release build has neither std nor an allocator: nothing in it allocates, and a panic is a
/// trap, on which `js/worker.js` answers from the table instead.
#[cfg(not(feature = "debug"))]
mod bare {
    use core::alloc::{GlobalAlloc, Layout};

    struct Nothing;

    // SAFETY: null is what an allocator without memory returns, and no other pointer is ever
    // handed out that `dealloc` could be given.
    #[allow(
        unsafe_code,
        reason = "wasm-bindgen does not link without an allocator"
    )]
    unsafe impl GlobalAlloc for Nothing {
        unsafe fn alloc(&self, _: Layout) -> *mut u8 {
            core::ptr::null_mut()
        }
        unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
    }

    #[global_allocator]
    static ALLOCATOR: Nothing = Nothing;

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
        core::arch::wasm32::unreachable()
    }
}
