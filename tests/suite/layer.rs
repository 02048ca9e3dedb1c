//! `IsolationLayer`, used as a Rust server uses it.

use std::convert::Infallible;

use axum::http::{HeaderMap, Request, Response, StatusCode};
use futures_util::FutureExt as _;
use mini_coi::IsolationLayer;
use mini_coi::policy::{Header, Headers, Mode};
use tower::{Layer as _, ServiceExt as _, service_fn};

/// The headers of a response that had some of its own before the layer saw it.
fn headers(layer: &IsolationLayer, own: &[(&'static str, &'static str)]) -> HeaderMap {
    let own = own.to_vec();
    let service = service_fn(move |_: Request<()>| {
        let mut response = Response::builder().status(StatusCode::NOT_FOUND);
        for (name, value) in &own {
            response = response.header(*name, *value);
        }
        std::future::ready(Ok::<_, Infallible>(response.body(()).unwrap()))
    });
    let response = layer.layer(service).oneshot(Request::new(()));
    let response = response.now_or_never().expect("nothing is waited for");
    response.unwrap().into_parts().0.headers
}

#[test]
fn each_mode_sends_its_headers_and_no_other() {
    for mode in Mode::ALL {
        let headers = headers(&IsolationLayer::new(mode), &[]);
        for header in Header::ALL {
            let sent = headers
                .get(header.name())
                .map(|value| value.to_str().unwrap());
            assert_eq!(sent, mode.value(header), "{mode:?}: {}", header.name());
        }
        assert!(!headers.contains_key("access-control-allow-origin"));
    }
}

#[test]
fn a_header_that_isolates_is_kept_and_one_that_does_not_is_replaced() {
    let layer = IsolationLayer::new(Mode::Credentialless);
    let kept = headers(
        &layer,
        &[
            (
                "cross-origin-opener-policy",
                "same-origin; report-to=\"here\"",
            ),
            ("cross-origin-embedder-policy", "require-corp"),
        ],
    );
    assert_eq!(
        kept["cross-origin-opener-policy"],
        "same-origin; report-to=\"here\""
    );
    assert_eq!(kept["cross-origin-embedder-policy"], "require-corp");

    let replaced = headers(
        &layer,
        &[
            ("cross-origin-opener-policy", "same-origin-allow-popups"),
            ("cross-origin-embedder-policy", "unsafe-none"),
        ],
    );
    assert_eq!(replaced["cross-origin-opener-policy"], "same-origin");
    assert_eq!(replaced["cross-origin-embedder-policy"], "credentialless");
}

#[test]
fn a_set_of_headers_leaves_the_others_out() {
    let set = Headers::default().with(Header::OpenerPolicy);
    let headers = headers(
        &IsolationLayer::new(Mode::RequireCorp).only(set).cors(),
        &[],
    );
    assert_eq!(headers["cross-origin-opener-policy"], "same-origin");
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers.len(), 2);
}
