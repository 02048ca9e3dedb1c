//! The policy, over its whole domain.

use mini_coi::policy::{
    Destination, Header, Headers, Mode, Plan, Request, RequestMode, Response, Verdict, plan,
    verdict,
};
use serde_json::Value;

const REQUEST_MODES: [(RequestMode, &str); 4] = [
    (RequestMode::Navigate, "navigate"),
    (RequestMode::SameOrigin, "same-origin"),
    (RequestMode::NoCors, "no-cors"),
    (RequestMode::Cors, "cors"),
];

/// Every value of `Request.destination`.
const DESTINATIONS: [&str; 24] = [
    "",
    "audio",
    "audioworklet",
    "document",
    "embed",
    "font",
    "frame",
    "iframe",
    "image",
    "json",
    "manifest",
    "object",
    "paintworklet",
    "report",
    "script",
    "serviceworker",
    "sharedworker",
    "style",
    "text",
    "track",
    "video",
    "webidentity",
    "worker",
    "xslt",
];

/// The modes that a worker answers requests in.
const RUNGS: [Mode; 3] = [Mode::Dip, Mode::Credentialless, Mode::RequireCorp];

/// The statuses with which a response holds no body, or is not for the worker to read.
const BODILESS: [u16; 6] = [0, 101, 103, 204, 205, 304];

/// Every request that differs for the policy.
fn requests() -> impl Iterator<Item = Request> {
    REQUEST_MODES.into_iter().flat_map(|(mode, _)| {
        [Destination::Worker, Destination::Other]
            .into_iter()
            .flat_map(move |destination| {
                [false, true].map(|cross_origin_get| Request {
                    mode,
                    destination,
                    cross_origin_get,
                })
            })
    })
}

/// Every pair of a mode and a request.
fn asked() -> impl Iterator<Item = (Mode, Request)> {
    Mode::ALL
        .into_iter()
        .flat_map(|mode| requests().map(move |request| (mode, request)))
}

/// Every response that differs for the policy, and more statuses than a server can send.
fn responses() -> impl Iterator<Item = Response> {
    (0..600).flat_map(|status| {
        (0..16).flat_map(move |bits| {
            [false, true].map(|redirected| Response {
                status,
                redirected,
                settled: Headers::from_bits(bits),
            })
        })
    })
}

/// Everything that `verdict` can be asked, whether or not `plan` leads there.
fn answered() -> impl Iterator<Item = (Mode, Plan, Response)> {
    Mode::ALL.into_iter().flat_map(|mode| {
        Plan::ALL
            .into_iter()
            .flat_map(move |plan| responses().map(move |response| (mode, plan, response)))
    })
}

/// The part of [`answered`] that `plan` leads to.
fn reachable() -> impl Iterator<Item = (Mode, Plan, Response)> {
    answered().filter(|(mode, planned, _)| {
        *planned != Plan::Leave && requests().any(|request| plan(*mode, request) == *planned)
    })
}

/// Whether a document with these headers is isolated.
fn isolates(settled: Headers) -> bool {
    settled.contains(Header::DocumentIsolationPolicy)
        || settled.contains(Header::OpenerPolicy) && settled.contains(Header::EmbedderPolicy)
}

/// Whether a response needs nothing more to be what the plan wants of it.
fn suffices(plan: Plan, settled: Headers) -> bool {
    match plan {
        Plan::Leave => true,
        Plan::Document => isolates(settled),
        Plan::WorkerScript => settled.contains(Header::EmbedderPolicy),
        Plan::CorsFetch => false,
    }
}

fn union(one: Headers, other: Headers) -> Headers {
    Headers::from_bits(one.bits() | other.bits())
}

/// Every answer of `verdict` with the question that led to it, as far as it is a rewrite.
fn rewrites() -> impl Iterator<Item = (Mode, Plan, Response, Headers)> {
    answered().filter_map(
        |(mode, plan, response)| match verdict(mode, plan, response) {
            Verdict::Rewrite(headers) => Some((mode, plan, response, headers)),
            Verdict::Pass | Verdict::Redirect => None,
        },
    )
}

#[test]
fn every_value_stands_at_the_position_of_its_discriminant() {
    for (index, header) in Header::ALL.into_iter().enumerate() {
        assert_eq!(header as usize, index);
    }
    for (index, mode) in Mode::ALL.into_iter().enumerate() {
        assert_eq!(mode as usize, index);
    }
    for (index, plan) in Plan::ALL.into_iter().enumerate() {
        assert_eq!(plan as usize, index);
    }
}

#[test]
fn require_corp_sends_the_three_headers_that_isolate_everywhere() {
    let sent = Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name(), Mode::RequireCorp.value(header)?)));
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ]
    );
}

#[test]
fn credentialless_sends_an_opener_and_an_embedder_policy() {
    let sent = Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name(), Mode::Credentialless.value(header)?)));
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "credentialless"),
        ]
    );
}

#[test]
fn dip_sends_document_isolation_policy_alone() {
    let sent = Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name(), Mode::Dip.value(header)?)));
    assert_eq!(
        sent.collect::<Vec<_>>(),
        [("Document-Isolation-Policy", "isolate-and-credentialless")]
    );
}

#[test]
fn none_sends_nothing() {
    assert!(
        Header::ALL
            .into_iter()
            .all(|header| Mode::None.value(header).is_none())
    );
}

#[test]
fn what_a_mode_sends_settles_its_header() {
    for mode in Mode::ALL {
        for header in Header::ALL {
            if let Some(value) = mode.value(header) {
                let tokens = header.settled_by(mode);
                assert!(tokens.contains(&value), "{mode:?} {header:?}");
            }
        }
    }
}

#[test]
fn a_token_that_does_not_isolate_settles_nothing() {
    for (header, mode) in Header::ALL
        .into_iter()
        .flat_map(|h| Mode::ALL.map(|m| (h, m)))
    {
        let tokens = header.settled_by(mode);
        for weak in [
            "unsafe-none",
            "same-origin-allow-popups",
            "noopener-allow-popups",
            "none",
        ] {
            assert!(!tokens.contains(&weak), "{header:?} {weak}");
        }
    }
}

#[test]
fn a_policy_that_a_browser_of_the_mode_may_not_know_settles_nothing() {
    let dip = Header::DocumentIsolationPolicy;
    for mode in [Mode::Credentialless, Mode::RequireCorp] {
        assert!(dip.settled_by(mode).is_empty(), "{mode:?}");
    }
    let coep = Header::EmbedderPolicy;
    assert_eq!(coep.settled_by(Mode::RequireCorp), ["require-corp"]);
}

#[test]
fn each_mode_on_the_ladder_isolates() {
    for mode in RUNGS {
        let sent = Header::ALL
            .into_iter()
            .filter(|header| mode.value(*header).is_some())
            .fold(Headers::default(), Headers::with);
        assert!(isolates(sent), "{mode:?}");
    }
}

#[test]
fn no_two_modes_share_a_name() {
    let names = Mode::ALL.map(Mode::name);
    for (index, name) in names.iter().enumerate() {
        assert!(!names[..index].contains(name), "{name}");
        assert!(
            name.bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_lowercase()),
            "{name} would need escaping in a URL"
        );
    }
}

#[test]
fn a_browser_that_is_not_known_starts_at_the_last_rung() {
    for mode in Mode::ALL {
        let is_open = matches!(mode, Mode::RequireCorp | Mode::None);
        assert_eq!(mode.since().is_empty(), is_open, "{mode:?}");
    }
}

#[test]
fn a_browser_with_a_higher_rung_has_the_lower_one_too() {
    for &(family, version) in Mode::Dip.since() {
        assert!(
            Mode::Credentialless
                .since()
                .iter()
                .any(|&(other, since)| other == family && since <= version),
            "{family} {version}"
        );
    }
}

#[test]
fn every_request_is_left_alone_in_none() {
    for request in requests() {
        assert_eq!(plan(Mode::None, request), Plan::Leave, "{request:?}");
    }
}

#[test]
fn every_navigation_is_a_document() {
    for mode in RUNGS {
        for request in requests().filter(|request| request.mode == RequestMode::Navigate) {
            assert_eq!(plan(mode, request), Plan::Document, "{mode:?} {request:?}");
        }
    }
}

#[test]
fn nothing_but_a_navigation_is_a_document() {
    for (mode, request) in asked() {
        if plan(mode, request) == Plan::Document {
            assert_eq!(request.mode, RequestMode::Navigate, "{mode:?}");
        }
    }
}

#[test]
fn the_script_of_a_worker_is_answered_where_an_embedder_policy_is_sent() {
    for (mode, request) in asked() {
        // `cors` is the mode of a module worker's imports, which WebKit alone refuses bare.
        let answered = match request.mode {
            RequestMode::SameOrigin => mode.value(Header::EmbedderPolicy).is_some(),
            RequestMode::Cors => mode == Mode::RequireCorp,
            _ => false,
        };
        assert_eq!(
            plan(mode, request) == Plan::WorkerScript,
            answered && request.destination == Destination::Worker,
            "{mode:?} {request:?}"
        );
    }
}

#[test]
fn only_require_corp_fetches_resources_of_other_origins_anonymously() {
    for (mode, request) in asked() {
        let is_foreign = request.mode == RequestMode::NoCors && request.cross_origin_get;
        assert_eq!(
            plan(mode, request) == Plan::CorsFetch,
            mode == Mode::RequireCorp && is_foreign,
            "{mode:?} {request:?}"
        );
    }
}

#[test]
fn a_cors_request_of_no_worker_is_left_alone_in_every_mode() {
    for (mode, request) in asked() {
        if request.mode == RequestMode::Cors && request.destination == Destination::Other {
            assert_eq!(plan(mode, request), Plan::Leave, "{mode:?} {request:?}");
        }
    }
}

#[test]
fn under_dip_only_navigations_reach_the_worker() {
    for request in requests() {
        assert_eq!(
            plan(Mode::Dip, request) != Plan::Leave,
            request.mode == RequestMode::Navigate,
            "{request:?}"
        );
    }
}

#[test]
fn opaque_responses_pass_untouched() {
    for (mode, plan, response) in answered().filter(|(.., response)| response.status == 0) {
        assert_eq!(
            verdict(mode, plan, response),
            Verdict::Pass,
            "{mode:?} {plan:?}"
        );
    }
}

#[test]
fn bodiless_responses_pass_untouched() {
    for (mode, plan, response) in answered() {
        if BODILESS.contains(&response.status) {
            let given = verdict(mode, plan, response);
            assert_eq!(given, Verdict::Pass, "{mode:?} {plan:?} {response:?}");
        }
    }
}

#[test]
fn a_response_that_isolates_by_itself_passes_untouched() {
    for (mode, plan, response) in answered() {
        if suffices(plan, response.settled) {
            let given = verdict(mode, plan, response);
            assert_eq!(given, Verdict::Pass, "{mode:?} {plan:?} {response:?}");
        }
    }
}

#[test]
fn nothing_else_passes_untouched() {
    for (mode, plan, response) in answered() {
        if verdict(mode, plan, response) == Verdict::Pass {
            assert!(
                BODILESS.contains(&response.status) || suffices(plan, response.settled),
                "{mode:?} {plan:?} {response:?}"
            );
        }
    }
}

#[test]
fn a_redirected_worker_script_is_redirected_and_nothing_else_is() {
    for (mode, plan, response) in answered() {
        let expected = response.redirected
            && plan == Plan::WorkerScript
            && !BODILESS.contains(&response.status)
            && !suffices(plan, response.settled);
        assert_eq!(
            verdict(mode, plan, response) == Verdict::Redirect,
            expected,
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn a_rewrite_never_touches_a_header_that_does_its_work() {
    for (mode, plan, response, headers) in rewrites() {
        assert_eq!(
            headers.bits() & response.settled.bits(),
            0,
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn a_rewrite_sets_only_headers_that_the_mode_sends() {
    for (mode, plan, response, headers) in rewrites() {
        for header in Header::ALL {
            assert!(
                !headers.contains(header) || mode.value(header).is_some(),
                "{mode:?} {plan:?} {response:?} {header:?}"
            );
        }
        assert_eq!(
            headers.bits() >> Header::ALL.len(),
            0,
            "a bit that is no header"
        );
    }
}

#[test]
fn a_rewritten_document_has_every_header_of_the_mode() {
    for (mode, plan, response, headers) in rewrites() {
        if plan == Plan::Document {
            let present = union(response.settled, headers);
            for header in Header::ALL {
                assert!(
                    mode.value(header).is_none() || present.contains(header),
                    "{mode:?} {response:?} {header:?}"
                );
            }
        }
    }
}

#[test]
fn an_opener_policy_is_for_documents_alone() {
    for (mode, plan, response, headers) in rewrites() {
        assert!(
            plan == Plan::Document || !headers.contains(Header::OpenerPolicy),
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn an_anonymously_fetched_resource_gains_nothing_but_a_resource_policy() {
    for (mode, plan, response, headers) in rewrites() {
        if plan == Plan::CorsFetch {
            let allowed = Headers::default().with(Header::ResourcePolicy);
            assert_eq!(headers.bits() & !allowed.bits(), 0, "{mode:?} {response:?}");
            let present = union(response.settled, headers);
            assert_eq!(
                present.contains(Header::ResourcePolicy),
                mode == Mode::RequireCorp || response.settled.contains(Header::ResourcePolicy),
                "{mode:?} {response:?}"
            );
        }
    }
}

#[test]
fn a_rewritten_response_passes_the_next_time() {
    for (mode, plan, response) in reachable() {
        if let Verdict::Rewrite(headers) = verdict(mode, plan, response) {
            let settled = union(response.settled, headers);
            let again = verdict(
                mode,
                plan,
                Response {
                    settled,
                    ..response
                },
            );
            // The answer to a `CorsFetch` is always a copy, in the end with nothing to change.
            let expected = match plan {
                Plan::CorsFetch => Verdict::Rewrite(Headers::default()),
                _ => Verdict::Pass,
            };
            assert_eq!(again, expected, "{mode:?} {plan:?} {response:?}");
            assert!(
                plan != Plan::Document || isolates(settled),
                "{mode:?} {response:?}"
            );
        }
    }
}

#[test]
fn bits_that_stand_for_no_header_count_for_nothing() {
    for (mode, plan, response) in answered().filter(|(.., response)| response.status == 200) {
        let settled = Headers::from_bits(response.settled.bits() | 0xf0);
        assert_eq!(
            verdict(
                mode,
                plan,
                Response {
                    settled,
                    ..response
                }
            ),
            verdict(mode, plan, response),
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn a_set_holds_what_was_put_into_it() {
    assert_eq!(Headers::default().bits(), 0);
    for bits in 0..16 {
        let held = Header::ALL
            .into_iter()
            .filter(|header| Headers::from_bits(bits).contains(*header));
        assert_eq!(held.fold(Headers::default(), Headers::with).bits(), bits);
    }
}

#[test]
fn the_code_of_a_verdict_tells_all_about_it() {
    assert_eq!(Verdict::Pass.code(), 0);
    assert_eq!(Verdict::Redirect.code(), 1);
    for bits in 0..16 {
        let code = Verdict::Rewrite(Headers::from_bits(bits)).code();
        assert_eq!(code & 3, 2);
        assert_eq!(code >> 2, bits);
    }
}

#[test]
fn every_plan_and_every_verdict_has_its_own_words() {
    let plans = Plan::ALL.map(Plan::reason);
    for words in [&plans[..], &Verdict::REASONS[..]] {
        for (index, reason) in words.iter().enumerate() {
            assert!(
                !reason.is_empty() && !words[..index].contains(reason),
                "{reason}"
            );
        }
    }
}

/// Whether a request meets the condition of a route, as far as the routes of the policy go.
fn meets(condition: &Value, request_mode: &str, destination: &str) -> bool {
    let members = condition.as_object().expect("a condition is an object");
    assert!(
        !members.is_empty(),
        "an empty condition is an error in a browser"
    );
    members.iter().all(|(name, value)| match name.as_str() {
        "not" => !meets(value, request_mode, destination),
        "or" => {
            let any = value.as_array().expect("`or` has a list");
            any.iter().any(|one| meets(one, request_mode, destination))
        }
        "requestMode" => value == request_mode,
        "requestDestination" => value == destination,
        "urlPattern" => {
            let pattern = value.as_object().expect("the pattern is an object");
            assert!(
                pattern.is_empty(),
                "only the pattern of every URL is known here"
            );
            true
        }
        _ => panic!("this test knows no condition {name}"),
    })
}

/// Whether a request that matches goes to the network and past the worker.
fn bypasses(mode: Mode, request_mode: &str, destination: &str) -> bool {
    let rule: Value = serde_json::from_str(mode.routes()).expect("a route is JSON");
    let members = rule.as_object().expect("a route is an object");
    assert_eq!(members.len(), 2, "{mode:?}");
    assert_eq!(members["source"], "network", "{mode:?}");
    meets(&members["condition"], request_mode, destination)
}

/// Every request as a route sees it, with what the policy makes of it in some mode.
fn routed(mode: Mode) -> impl Iterator<Item = (&'static str, &'static str, Plan)> {
    REQUEST_MODES.into_iter().flat_map(move |(kind, name)| {
        DESTINATIONS.into_iter().flat_map(move |destination| {
            [false, true].map(|cross_origin_get| {
                let request = Request {
                    mode: kind,
                    destination: match destination {
                        "worker" | "sharedworker" => Destination::Worker,
                        _ => Destination::Other,
                    },
                    cross_origin_get,
                };
                (name, destination, plan(mode, request))
            })
        })
    })
}

#[test]
fn a_route_never_bypasses_what_the_worker_answers() {
    for mode in Mode::ALL {
        for (request_mode, destination, planned) in routed(mode) {
            assert!(
                planned == Plan::Leave || !bypasses(mode, request_mode, destination),
                "{mode:?} {request_mode} {destination} {planned:?}"
            );
        }
    }
}

#[test]
fn whatever_is_left_alone_in_dip_and_none_bypasses_the_worker() {
    for mode in [Mode::Dip, Mode::None] {
        for (request_mode, destination, planned) in routed(mode) {
            assert!(
                planned != Plan::Leave || bypasses(mode, request_mode, destination),
                "{mode:?} {request_mode} {destination}"
            );
        }
    }
}

#[test]
fn a_cors_request_of_no_worker_bypasses_the_worker_in_every_mode() {
    for mode in Mode::ALL {
        for destination in DESTINATIONS {
            if destination.ends_with("worker") {
                continue;
            }
            assert!(
                bypasses(mode, "cors", destination),
                "{mode:?} {destination}"
            );
        }
    }
}

#[test]
fn others_fetch_without_credentials_where_the_policy_is_credentialless() {
    for mode in Mode::ALL {
        let values = Header::ALL.map(|header| mode.value(header).unwrap_or_default());
        let is_credentialless = values.iter().any(|value| value.ends_with("credentialless"));
        assert_eq!(mode.is_anonymous(), is_credentialless, "{mode:?}");
    }
}

#[test]
fn the_headers_of_a_mode_are_those_with_a_value() {
    for mode in Mode::ALL {
        for header in Header::ALL {
            let has_value = mode.value(header).is_some();
            assert_eq!(
                mode.headers().contains(header),
                has_value,
                "{mode:?} {header:?}"
            );
        }
    }
}
