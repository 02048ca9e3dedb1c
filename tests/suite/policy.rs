//! The policy, over its whole domain.

use mini_coi::policy::{
    Act, CRAWLERS, Destination, Engine, Header, Headers, Mode, Plan, PlanReason, Request,
    RequestFacts, RequestMode, Response, ResponseFacts, SHOWN, Status, UNABLE, Upkeep, UpkeepFacts,
    Verdict, VerdictReason, plan, upkeep, verdict,
};
use mini_coi::{numbers, table};
use serde_json::{Value, json};
use std::fmt::Debug;
use std::process::Command;
use std::sync::LazyLock;

/// The name of each request mode in the Fetch standard, in the order of [`RequestMode::ALL`].
const REQUEST_MODES: [&str; 4] = ["navigate", "same-origin", "no-cors", "cors"];

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

/// The statuses with which a response holds no body, or is not for the worker to read. The other two
/// null body statuses, 101 and 103, never reach a script.
const BODILESS: [u32; 4] = [0, 204, 205, 304];

/// Numbers whose bits are all beyond a domain, since they are shifted above it.
const BEYOND: [u32; 4] = [1, 2, 0x15, u32::MAX];

fn request_facts() -> impl Iterator<Item = RequestFacts> {
    (0..1 << RequestFacts::NAMES.len()).map(RequestFacts::from_bits)
}

fn response_facts() -> impl Iterator<Item = ResponseFacts> {
    (0..1 << ResponseFacts::NAMES.len()).map(ResponseFacts::from_bits)
}

fn upkeep_facts() -> impl Iterator<Item = UpkeepFacts> {
    (0..1 << UpkeepFacts::NAMES.len()).map(UpkeepFacts::from_bits)
}

fn header_sets() -> impl Iterator<Item = Headers> {
    (0..1 << Header::ALL.len()).map(Headers::from_bits)
}

/// Every request that differs for the policy.
fn requests() -> impl Iterator<Item = Request> {
    RequestMode::ALL.into_iter().flat_map(|mode| {
        Destination::ALL.into_iter().flat_map(move |destination| {
            request_facts().map(move |facts| Request {
                mode,
                destination,
                facts,
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

/// Every response that differs for the policy.
fn responses() -> impl Iterator<Item = Response> {
    Status::ALL.into_iter().flat_map(|status| {
        header_sets().flat_map(move |settled| {
            response_facts().map(move |facts| Response {
                status,
                settled,
                facts,
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

/// What `verdict` can be asked about documents.
fn documents() -> impl Iterator<Item = (Mode, Response)> {
    Mode::ALL
        .into_iter()
        .flat_map(|mode| responses().map(move |response| (mode, response)))
}

/// The part of [`answered`] that `plan` leads to.
fn reachable() -> impl Iterator<Item = (Mode, Plan, Response)> {
    Mode::ALL.into_iter().flat_map(|mode| {
        let leads = move |planned: &Plan| {
            *planned != Plan::Leave
                && requests().any(|request| plan(mode, request).plan() == *planned)
        };
        Plan::ALL
            .into_iter()
            .filter(leads)
            .flat_map(move |plan| responses().map(move |response| (mode, plan, response)))
    })
}

/// Every answer of `verdict` with the question that led to it, as far as it is a rewrite.
fn rewrites() -> impl Iterator<Item = (Mode, Plan, Response, Headers)> {
    answered().filter_map(|(mode, plan, response)| {
        let Verdict { act, headers, .. } = verdict(mode, plan, response);
        (act == Act::Rewrite).then_some((mode, plan, response, headers))
    })
}

/// The same response with another status.
fn with_status(response: Response, status: Status) -> Response {
    Response { status, ..response }
}

/// Whether only the browser itself may fetch a request.
fn is_for_the_browser(facts: RequestFacts) -> bool {
    facts.handed_back || facts.only_if_cached || facts.excluded
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

/// The different values among some.
fn distinct<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.fold(Vec::new(), |mut seen, value| {
        if !seen.contains(&value) {
            seen.push(value);
        }
        seen
    })
}

/// The headers of a mode with their values.
fn sent(mode: Mode) -> Vec<(&'static str, &'static str)> {
    Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name(), mode.value(header)?)))
        .collect()
}

#[test]
fn every_value_stands_at_the_position_of_its_discriminant() {
    fn check<T: Copy + Debug>(all: &[T], discriminant: impl Fn(T) -> u8) {
        for (index, &value) in all.iter().enumerate() {
            assert_eq!(usize::from(discriminant(value)), index, "{value:?}");
        }
    }
    check(&Header::ALL, |value| value as u8);
    check(&Mode::ALL, |value| value as u8);
    check(&Engine::ALL, |value| value as u8);
    check(&RequestMode::ALL, |value| value as u8);
    check(&Destination::ALL, |value| value as u8);
    check(&Plan::ALL, |value| value as u8);
    check(&Status::ALL, |value| value as u8);
}

// Headers and modes.

#[test]
fn require_corp_sends_the_three_headers_that_isolate_everywhere() {
    assert_eq!(
        sent(Mode::RequireCorp),
        [
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
        ]
    );
}

#[test]
fn credentialless_sends_an_opener_and_an_embedder_policy() {
    assert_eq!(
        sent(Mode::Credentialless),
        [
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "credentialless"),
        ]
    );
}

#[test]
fn dip_sends_document_isolation_policy_alone() {
    assert_eq!(
        sent(Mode::Dip),
        [("Document-Isolation-Policy", "isolate-and-credentialless")]
    );
}

#[test]
fn none_sends_nothing() {
    assert!(sent(Mode::None).is_empty());
}

#[test]
fn headers_of_a_mode_settle_themselves() {
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
            "",
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
fn unsupported_policy_settles_nothing() {
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
        assert!(isolates(mode.headers()), "{mode:?}");
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

#[test]
fn documents_get_all_headers_of_the_mode_and_other_requests_none() {
    for mode in Mode::ALL {
        assert_eq!(mode.sent_with(Plan::Document), mode.headers(), "{mode:?}");
        let left = mode.sent_with(Plan::Leave);
        assert_eq!(left, Headers::default(), "{mode:?}");
    }
}

#[test]
fn the_script_of_a_worker_is_sent_all_headers_of_the_mode_but_an_opener_policy() {
    for mode in Mode::ALL {
        for header in Header::ALL {
            assert_eq!(
                mode.sent_with(Plan::WorkerScript).contains(header),
                mode.value(header).is_some() && header != Header::OpenerPolicy,
                "{mode:?} {header:?}"
            );
        }
    }
}

#[test]
fn resources_get_only_a_resource_policy() {
    for mode in Mode::ALL {
        for header in Header::ALL {
            assert_eq!(
                mode.sent_with(Plan::CorsFetch).contains(header),
                mode.value(header).is_some() && header == Header::ResourcePolicy,
                "{mode:?} {header:?}"
            );
        }
    }
}

#[test]
fn frames_are_blocked_where_an_embedder_policy_is_sent() {
    for mode in Mode::ALL {
        let has_embedder_policy = mode.headers().contains(Header::EmbedderPolicy);
        assert_eq!(mode.blocks_frames(), has_embedder_policy, "{mode:?}");
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
fn unknown_bits_of_a_set_are_ignored() {
    for bits in 0..=u8::MAX {
        assert_eq!(Headers::from_bits(bits), Headers::from_bits(bits & 15));
    }
}

#[test]
fn a_set_isolates_with_a_document_isolation_policy_or_with_both_of_the_others() {
    for settled in header_sets() {
        assert_eq!(settled.isolate(), isolates(settled), "{settled:?}");
    }
}

// Browsers.

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
fn a_browser_family_is_an_engine_on_a_computer_or_on_android() {
    let known = Engine::ALL.map(Engine::token);
    for (family, _) in Mode::ALL.into_iter().flat_map(Mode::since) {
        let token = family.strip_suffix(" Android").unwrap_or(family);
        assert!(!token.is_empty() && known.contains(&token), "{family}");
    }
}

/// The engine of a user agent: the first whose token stands there with a version.
fn engine_of(user_agent: &str) -> Engine {
    let has = |engine: &Engine| match engine.token() {
        "" => true,
        token => user_agent.contains(&format!("{token}/")),
    };
    Engine::ALL.into_iter().find(has).unwrap()
}

/// The user agents of browsers, with their engines.
const USER_AGENTS: [(&str, Engine); 7] = [
    (
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
        Engine::Chromium,
    ),
    (
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36",
        Engine::Chromium,
    ),
    (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0",
        Engine::Chromium,
    ),
    (
        "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
        Engine::Firefox,
    ),
    (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
        Engine::Other,
    ),
    // On iOS, Chrome and Firefox are WebKit.
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0.0.0 Mobile/15E148 Safari/604.1",
        Engine::Other,
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/153.0 Mobile/15E148 Safari/605.1.15",
        Engine::Other,
    ),
];

#[test]
fn a_user_agent_tells_the_engine() {
    for (user_agent, engine) in USER_AGENTS {
        assert_eq!(engine_of(user_agent), engine, "{user_agent}");
    }
}

/// Which of some texts a regular expression matches without regard to case, as JavaScript has it.
fn matched<'a>(pattern: &str, texts: &[&'a str]) -> Vec<&'a str> {
    const SCRIPT: &str = "const [pattern, ...texts] = process.argv.slice(1);
        console.log(JSON.stringify(texts.map((text) => new RegExp(pattern, 'i').test(text))));";
    let output = Command::new("node")
        .args(["-e", SCRIPT, "--", pattern])
        .args(texts)
        .output()
        .expect("Node.js is installed");
    let error = String::from_utf8_lossy(&output.stderr);
    let matches: Vec<bool> = serde_json::from_slice(&output.stdout).expect(&error);
    let pairs = texts.iter().zip(matches);
    pairs
        .filter_map(|(text, is_match)| is_match.then_some(*text))
        .collect()
}

#[test]
fn no_browser_with_a_visitor_is_a_crawler_or_unable_to_isolate() {
    let user_agents = USER_AGENTS.map(|(user_agent, _)| user_agent);
    for pattern in [CRAWLERS, UNABLE] {
        assert!(matched(pattern, &user_agents).is_empty(), "{pattern}");
    }
}

#[test]
fn the_large_search_engines_are_crawlers() {
    let user_agents = [
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/156.0.0.0 Safari/537.36",
        "Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/156.0.0.0 Safari/537.36",
        "DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)",
        "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
        "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
        "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)",
    ];
    assert_eq!(matched(CRAWLERS, &user_agents), user_agents);
}

#[test]
fn android_webview_is_unable_to_isolate_and_chrome_for_android_is_not() {
    let webview = "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A.231105.004; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/156.0.0.0 Mobile Safari/537.36";
    let chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36";
    assert_eq!(matched(UNABLE, &[webview, chrome]), [webview]);
}

#[test]
fn shown_types_differ_from_downloads() {
    let shown = [
        "text/html; charset=utf-8",
        "TEXT/HTML",
        "image/png",
        "image/svg+xml",
        "audio/mpeg",
        "video/mp4",
        "multipart/x-mixed-replace; boundary=frame",
        "application/xhtml+xml",
        "application/xml",
        "application/json",
        "application/pdf",
        "application/javascript",
    ];
    let saved = [
        "application/octet-stream",
        "application/zip",
        "application/gzip",
        "application/x-tar",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.android.package-archive",
        "font/woff2",
    ];
    assert_eq!(matched(SHOWN, &[&shown[..], &saved[..]].concat()), shown);
}

#[test]
fn each_engine_has_the_peculiarities_that_were_measured() {
    let having = |peculiarity: fn(Engine) -> bool| -> Vec<Engine> {
        let engines = Engine::ALL.into_iter();
        engines.filter(|engine| peculiarity(*engine)).collect()
    };
    assert_eq!(having(Engine::cuts_bodies), [Engine::Firefox]);
    assert_eq!(having(Engine::hides_referrer), [Engine::Firefox]);
    assert_eq!(
        having(Engine::disguises_forms),
        [Engine::Firefox, Engine::Other]
    );
    assert_eq!(
        having(Engine::keeps_reloaded),
        [Engine::Chromium, Engine::Firefox]
    );
    assert_eq!(
        having(Engine::takes_bare_ranges),
        [Engine::Firefox, Engine::Other]
    );
}

#[test]
fn the_mode_below_is_strictly_lower_until_the_ladder_ends_at_none() {
    for engine in Engine::ALL {
        for mode in RUNGS {
            let below = mode.below(engine);
            assert!(below as u8 > mode as u8, "{mode:?} {engine:?}: {below:?}");
        }
        assert_eq!(Mode::None.below(engine), Mode::None, "{engine:?}");
    }
}

#[test]
fn the_ladder_has_every_rung_but_in_chromium_which_ends_below_credentialless() {
    for engine in Engine::ALL {
        let next = |mode: &Mode| (*mode != Mode::None).then(|| mode.below(engine));
        let ladder: Vec<_> = std::iter::successors(Some(Mode::Dip), next).collect();
        match engine {
            Engine::Chromium => {
                assert_eq!(ladder, [Mode::Dip, Mode::Credentialless, Mode::None]);
            }
            _ => assert_eq!(ladder, Mode::ALL, "{engine:?}"),
        }
    }
}

#[test]
fn only_chromium_preloads_and_never_in_none_or_where_pages_are_excluded() {
    for mode in Mode::ALL {
        for engine in Engine::ALL {
            for has_excludes in [false, true] {
                assert_eq!(
                    mode.preloads(engine, has_excludes),
                    engine == Engine::Chromium && mode != Mode::None && !has_excludes,
                    "{mode:?} {engine:?} {has_excludes}"
                );
            }
        }
    }
}

// Requests.

#[test]
fn every_request_is_left_alone_in_none() {
    for request in requests() {
        let planned = plan(Mode::None, request).plan();
        assert_eq!(planned, Plan::Leave, "{request:?}");
    }
}

#[test]
fn a_request_that_was_handed_back_is_left_alone_in_every_mode() {
    for (mode, request) in asked().filter(|(_, request)| request.facts.handed_back) {
        let planned = plan(mode, request).plan();
        assert_eq!(planned, Plan::Leave, "{mode:?} {request:?}");
    }
}

#[test]
fn only_if_cached_requests_are_left_alone_in_every_mode() {
    for (mode, request) in asked().filter(|(_, request)| request.facts.only_if_cached) {
        let planned = plan(mode, request).plan();
        assert_eq!(planned, Plan::Leave, "{mode:?} {request:?}");
    }
}

#[test]
fn a_request_for_an_excluded_page_is_left_alone_in_every_mode() {
    for (mode, request) in asked().filter(|(_, request)| request.facts.excluded) {
        let planned = plan(mode, request).plan();
        assert_eq!(planned, Plan::Leave, "{mode:?} {request:?}");
    }
}

#[test]
fn only_disguised_forms_of_other_sites_are_left_alone() {
    for (mode, request) in asked() {
        let Request { facts, .. } = request;
        let is_form = request.mode == RequestMode::Navigate && !facts.get;
        if is_form && facts.disguised {
            let planned = plan(mode, request).plan();
            assert_eq!(planned, Plan::Leave, "{mode:?} {request:?}");
        }
        assert_eq!(
            plan(mode, request) == PlanReason::Form,
            is_form && facts.disguised && mode != Mode::None && !is_for_the_browser(facts),
            "{mode:?} {request:?}"
        );
    }
}

#[test]
fn every_other_navigation_is_a_document() {
    for mode in RUNGS {
        for request in requests().filter(|request| request.mode == RequestMode::Navigate) {
            let Request { facts, .. } = request;
            let is_left = is_for_the_browser(facts) || facts.disguised && !facts.get;
            assert_eq!(
                plan(mode, request).plan() == Plan::Document,
                !is_left,
                "{mode:?} {request:?}"
            );
        }
    }
}

#[test]
fn nothing_but_a_navigation_is_a_document() {
    for (mode, request) in asked() {
        if plan(mode, request).plan() == Plan::Document {
            assert_eq!(request.mode, RequestMode::Navigate, "{mode:?}");
        }
    }
}

#[test]
fn the_script_of_a_worker_is_answered_where_an_embedder_policy_is_sent() {
    for (mode, request) in asked() {
        // `cors` is the mode of a module worker's imports, which only WebKit refuses without headers.
        let answered = match request.mode {
            RequestMode::SameOrigin => mode.value(Header::EmbedderPolicy).is_some(),
            RequestMode::Cors => mode == Mode::RequireCorp,
            _ => false,
        };
        assert_eq!(
            plan(mode, request).plan() == Plan::WorkerScript,
            answered
                && request.destination == Destination::Worker
                && !is_for_the_browser(request.facts),
            "{mode:?} {request:?}"
        );
    }
}

#[test]
fn only_require_corp_fetches_resources_of_other_origins_anonymously() {
    for (mode, request) in asked() {
        let Request { facts, .. } = request;
        let is_foreign = request.mode == RequestMode::NoCors && facts.cross_origin;
        assert_eq!(
            plan(mode, request).plan() == Plan::CorsFetch,
            mode == Mode::RequireCorp
                && is_foreign
                && facts.get
                && facts.follows_redirects
                && !is_for_the_browser(facts),
            "{mode:?} {request:?}"
        );
    }
}

#[test]
fn nothing_but_a_get_is_fetched_with_cors() {
    for (mode, request) in asked() {
        if plan(mode, request).plan() == Plan::CorsFetch {
            assert!(request.facts.get, "{mode:?} {request:?}");
        }
    }
}

#[test]
fn a_cors_request_of_no_worker_is_left_alone_in_every_mode() {
    for (mode, request) in asked() {
        if request.mode == RequestMode::Cors && request.destination != Destination::Worker {
            let planned = plan(mode, request).plan();
            assert_eq!(planned, Plan::Leave, "{mode:?} {request:?}");
        }
    }
}

#[test]
fn under_dip_only_navigations_reach_the_worker() {
    for request in requests() {
        if plan(Mode::Dip, request).plan() != Plan::Leave {
            assert_eq!(request.mode, RequestMode::Navigate, "{request:?}");
        }
    }
}

#[test]
fn only_worker_destinations_change_a_plan() {
    for (mode, request) in asked().filter(|(_, it)| it.destination != Destination::Worker) {
        let other = Request {
            destination: Destination::Other,
            ..request
        };
        assert_eq!(plan(mode, request), plan(mode, other), "{mode:?}");
    }
}

// Responses.

#[test]
fn a_status_is_told_by_what_its_response_is() {
    for status in 0..=999 {
        let class = match status {
            _ if BODILESS.contains(&status) => Status::Bodiless,
            404 | 410 => Status::Missing,
            _ if status >= 400 => Status::Error,
            _ => Status::Ordinary,
        };
        assert_eq!(Status::of(status), class, "{status}");
    }
    assert_eq!(Status::of(u32::MAX), Status::Error);
}

#[test]
fn requests_left_alone_pass_untouched() {
    for (mode, plan, response) in answered().filter(|(_, plan, _)| *plan == Plan::Leave) {
        let given = verdict(mode, plan, response);
        assert_eq!(given.act, Act::Pass, "{mode:?} {response:?}");
    }
}

#[test]
fn opaque_and_bodiless_responses_pass_untouched() {
    for status in BODILESS.map(Status::of) {
        for (mode, plan, response) in answered() {
            let given = verdict(mode, plan, with_status(response, status));
            assert_eq!(given.act, Act::Pass, "{mode:?} {plan:?} {response:?}");
        }
    }
}

#[test]
fn challenges_and_downloads_that_would_be_cut_off_are_handed_back() {
    for (mode, plan, response) in answered() {
        let Response { status, facts, .. } = response;
        assert_eq!(
            verdict(mode, plan, response).act == Act::HandBack,
            plan == Plan::Document
                && status != Status::Bodiless
                && facts.repeatable
                && (facts.challenges || facts.cut_download),
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn only_repeatable_documents_are_handed_back() {
    for (mode, plan, response) in answered() {
        if verdict(mode, plan, response).act == Act::HandBack {
            assert_eq!(plan, Plan::Document, "{mode:?} {response:?}");
            assert!(response.facts.repeatable, "{mode:?} {response:?}");
        }
    }
}

#[test]
fn request_that_was_handed_back_is_left_alone() {
    for (mode, request) in asked() {
        if plan(mode, request).plan() == Plan::Document {
            let facts = RequestFacts {
                handed_back: true,
                ..request.facts
            };
            let again = plan(mode, Request { facts, ..request });
            assert_eq!(again, PlanReason::HandedBack, "{mode:?} {request:?}");
        }
    }
}

#[test]
fn only_responses_that_isolate_are_kept_untouched() {
    for (mode, plan, response) in answered() {
        let given = verdict(mode, plan, response);
        let is_kept = plan != Plan::Leave
            && response.status != Status::Bodiless
            && suffices(plan, response.settled)
            && given.act != Act::HandBack;
        assert_eq!(
            given.act == Act::Keep,
            is_kept,
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn resources_of_unisolated_documents_are_never_changed() {
    for (mode, plan, response) in answered().filter(|(.., it)| it.facts.in_unisolated) {
        let given = verdict(mode, plan, response);
        assert!(
            matches!(given.act, Act::Pass | Act::HandBack | Act::Keep),
            "{mode:?} {plan:?} {response:?}: {given:?}"
        );
    }
}

#[test]
fn resources_of_unisolated_documents_are_kept_or_handed_back() {
    for (mode, plan, response) in answered().filter(|(.., it)| it.facts.in_unisolated) {
        let facts = ResponseFacts {
            in_unisolated: false,
            ..response.facts
        };
        let elsewhere = verdict(mode, plan, Response { facts, ..response });
        let given = verdict(mode, plan, response);
        match elsewhere.act {
            Act::Keep | Act::HandBack => assert_eq!(given, elsewhere, "{mode:?} {response:?}"),
            _ => assert_eq!(given.act, Act::Pass, "{mode:?} {plan:?} {response:?}"),
        }
    }
}

#[test]
fn frames_in_pages_outside_the_scope_are_unchanged_in_dip_only() {
    for (mode, plan, response) in answered().filter(|(.., it)| it.facts.outside) {
        let given = verdict(mode, plan, response);
        if mode == Mode::Dip {
            assert_ne!(given.act, Act::Rewrite, "{plan:?} {response:?}");
            continue;
        }
        let facts = ResponseFacts {
            outside: false,
            ..response.facts
        };
        let inside = Response { facts, ..response };
        assert_eq!(
            given,
            verdict(mode, plan, inside),
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn an_error_page_in_a_tab_passes_if_it_can_be_asked_for_again_and_frames_may_be_blocked() {
    for (mode, plan, response) in answered() {
        let Response { status, facts, .. } = response;
        let given = verdict(mode, plan, response);
        let is_error_page = plan == Plan::Document
            && status == Status::Error
            && facts.top_level
            && facts.repeatable
            && !facts.demanded
            && mode != Mode::Dip;
        let is_other = matches!(given.act, Act::HandBack | Act::Keep) || facts.in_unisolated;
        assert_eq!(
            given.reason == VerdictReason::ErrorPage,
            is_error_page && !is_other,
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn an_error_page_is_isolated_as_any_page_in_dip_in_a_frame_on_demand_and_after_a_form() {
    for (mode, response) in documents().filter(|(_, response)| response.status == Status::Error) {
        let Response { facts, .. } = response;
        if mode == Mode::Dip || !facts.top_level || facts.demanded || !facts.repeatable {
            let ordinary = with_status(response, Status::Ordinary);
            assert_eq!(
                verdict(mode, Plan::Document, response),
                verdict(mode, Plan::Document, ordinary),
                "{mode:?} {response:?}"
            );
        }
    }
}

#[test]
fn missing_pages_are_isolated_at_once_in_every_mode() {
    for status in [404, 410].map(Status::of) {
        for (mode, plan, response) in answered() {
            assert_eq!(
                verdict(mode, plan, with_status(response, status)),
                verdict(mode, plan, with_status(response, Status::Ordinary)),
                "{mode:?} {plan:?} {response:?}"
            );
        }
    }
}

#[test]
fn an_ordinary_page_is_isolated_whether_or_not_a_tab_shows_it() {
    for (mode, response) in documents().filter(|(_, response)| response.status == Status::Ordinary)
    {
        let facts = ResponseFacts {
            top_level: false,
            demanded: false,
            ..response.facts
        };
        assert_eq!(
            verdict(mode, Plan::Document, response),
            verdict(mode, Plan::Document, Response { facts, ..response }),
            "{mode:?} {response:?}"
        );
    }
}

#[test]
fn a_redirected_worker_script_is_redirected_and_nothing_else_is() {
    for (mode, plan, response) in answered() {
        let expected = response.facts.redirected
            && plan == Plan::WorkerScript
            && response.status != Status::Bodiless
            && !response.facts.in_unisolated
            && !(response.facts.outside && mode == Mode::Dip)
            && !suffices(plan, response.settled);
        assert_eq!(
            verdict(mode, plan, response).act == Act::Redirect,
            expected,
            "{mode:?} {plan:?} {response:?}"
        );
    }
}

#[test]
fn everything_else_is_rewritten() {
    for (mode, plan, response) in answered() {
        let Verdict { act, reason, .. } = verdict(mode, plan, response);
        let is_expected = match act {
            Act::Pass => {
                plan == Plan::Leave
                    || response.status == Status::Bodiless
                    || response.facts.in_unisolated
                    || response.facts.outside && mode == Mode::Dip
                    || reason == VerdictReason::ErrorPage
            }
            Act::Keep => suffices(plan, response.settled),
            Act::HandBack => response.facts.repeatable,
            Act::Redirect => response.facts.redirected,
            Act::Rewrite => true,
        };
        assert!(is_expected, "{mode:?} {plan:?} {response:?}: {reason:?}");
    }
}

#[test]
fn a_rewrite_sets_the_headers_that_the_mode_sends_with_the_plan_and_that_are_not_settled() {
    for (mode, plan, response, headers) in rewrites() {
        for header in Header::ALL {
            assert_eq!(
                headers.contains(header),
                mode.sent_with(plan).contains(header) && !response.settled.contains(header),
                "{mode:?} {plan:?} {response:?} {header:?}"
            );
        }
        assert_eq!(
            headers.bits() >> Header::ALL.len(),
            0,
            "a bit without a header"
        );
    }
}

#[test]
fn nothing_but_a_rewrite_sets_a_header() {
    for (mode, plan, response) in answered() {
        let Verdict { act, headers, .. } = verdict(mode, plan, response);
        assert!(
            act == Act::Rewrite || headers == Headers::default(),
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
fn only_documents_get_an_opener_policy() {
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
fn a_rewritten_response_is_kept_the_next_time() {
    for (mode, plan, response) in reachable() {
        let Verdict { act, headers, .. } = verdict(mode, plan, response);
        if act != Act::Rewrite {
            continue;
        }
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
            Plan::CorsFetch => Act::Rewrite,
            _ => Act::Keep,
        };
        assert_eq!(
            (again.act, again.headers),
            (expected, Headers::default()),
            "{mode:?} {plan:?} {response:?}"
        );
        assert!(
            plan != Plan::Document || isolates(settled),
            "{mode:?} {response:?}"
        );
    }
}

// Reasons.

#[test]
fn every_reason_has_its_own_words_which_begin_with_what_is_done() {
    let plans = distinct(asked().map(|(mode, request)| plan(mode, request)));
    assert_eq!(plans.len(), 9, "{plans:?}");
    for reason in &plans {
        let start = match reason.plan() {
            Plan::Leave => "left alone: ",
            Plan::CorsFetch => "fetched anonymously: ",
            Plan::Document | Plan::WorkerScript => "fetched: ",
        };
        let words = reason.words();
        assert!(words.starts_with(start), "{reason:?}: {words}");
    }

    let verdicts = distinct(
        answered()
            .map(|(mode, plan, response)| verdict(mode, plan, response))
            .map(|Verdict { act, reason, .. }| (reason, act)),
    );
    // Each reason leads to one act, or it would be here twice.
    assert_eq!(verdicts.len(), 8, "{verdicts:?}");
    for (reason, act) in &verdicts {
        let start = match act {
            Act::Pass | Act::Keep => "passed on: ",
            Act::HandBack => "handed back: ",
            Act::Redirect => "redirected: ",
            Act::Rewrite => "rewritten: ",
        };
        let words = reason.words();
        assert!(words.starts_with(start), "{reason:?}: {words}");
    }

    let words: Vec<_> = plans
        .iter()
        .map(|reason| reason.words())
        .chain(verdicts.iter().map(|(reason, _)| reason.words()))
        .collect();
    assert_eq!(distinct(words.iter()).len(), words.len(), "{words:?}");
}

#[test]
fn a_reason_of_a_verdict_leads_to_one_act() {
    let pairs = distinct(answered().map(|(mode, plan, response)| {
        let Verdict { act, reason, .. } = verdict(mode, plan, response);
        (reason, act)
    }));
    let reasons = distinct(pairs.iter().map(|(reason, _)| reason));
    assert_eq!(reasons.len(), pairs.len(), "{pairs:?}");
}

// The worker itself.

#[test]
fn worker_unregisters_if_the_host_isolates_or_its_file_is_gone() {
    for facts in upkeep_facts() {
        let retires = facts.relieved && !facts.left_before;
        assert_eq!(
            upkeep(facts) == Upkeep::Leave,
            facts.asked_now && (retires || facts.orphaned),
            "{facts:?}"
        );
    }
}

#[test]
fn worker_checks_its_file_unless_it_did_lately() {
    for facts in upkeep_facts() {
        assert_eq!(
            upkeep(facts) == Upkeep::Ask,
            !facts.asked_now && !facts.asked_lately,
            "{facts:?}"
        );
    }
}

#[test]
fn the_worker_never_leaves_an_isolating_host_twice() {
    for facts in upkeep_facts().filter(|facts| facts.left_before && !facts.orphaned) {
        assert_ne!(upkeep(facts), Upkeep::Leave, "{facts:?}");
    }
}

#[test]
fn the_worker_stays_where_it_is_needed_and_has_its_file() {
    for facts in upkeep_facts().filter(|facts| !facts.relieved && !facts.orphaned) {
        assert_ne!(upkeep(facts), Upkeep::Leave, "{facts:?}");
    }
}

#[test]
fn worker_only_unregisters_after_a_fresh_check() {
    for facts in upkeep_facts().filter(|facts| !facts.asked_now) {
        assert_ne!(upkeep(facts), Upkeep::Leave, "{facts:?}");
    }
}

// Numbers.

/// Checks that each bit stands for the fact of its name, and for no other.
fn check_facts<T: Debug>(names: &[&str], from_bits: impl Fn(u32) -> T) {
    for (bit, name) in names.iter().enumerate() {
        let facts = format!("{:?}", from_bits(1 << bit));
        assert!(facts.contains(&format!(" {name}: true")), "{bit}: {facts}");
        assert_eq!(facts.matches("true").count(), 1, "{bit}: {facts}");
    }
    let none = format!("{:?}", from_bits(0));
    assert_eq!(none.matches("false").count(), names.len(), "{none}");
    for beyond in BEYOND {
        let facts = format!("{:?}", from_bits(beyond << names.len()));
        assert_eq!(facts, none, "{beyond}");
    }
}

#[test]
fn each_bit_of_a_number_stands_for_the_fact_of_its_name() {
    check_facts(RequestFacts::NAMES, RequestFacts::from_bits);
    check_facts(ResponseFacts::NAMES, ResponseFacts::from_bits);
    check_facts(UpkeepFacts::NAMES, UpkeepFacts::from_bits);
}

/// The numbers of a domain, each with some that say the same and have more bits.
fn domain(bits: u32) -> impl Iterator<Item = (u32, [u32; 4])> {
    (0..1 << bits).map(move |number| (number, BEYOND.map(|beyond| number | beyond << bits)))
}

#[test]
fn every_number_gets_the_plan_of_the_request_that_it_stands_for() {
    for (bits, more) in domain(table::PLAN_BITS) {
        let [mode, kind, destination] = [0, 2, 4].map(|at| (bits >> at & 3) as usize);
        let request = Request {
            mode: RequestMode::ALL[kind],
            destination: Destination::ALL[destination],
            facts: RequestFacts::from_bits(bits >> numbers::REQUEST_FACTS),
        };
        let reason = plan(Mode::ALL[mode], request);
        assert_eq!(numbers::plan_reason(bits), reason, "{request:?}");
        assert_eq!(numbers::plan(bits), reason.plan() as u32, "{request:?}");
        for number in more {
            assert_eq!(numbers::plan(number), numbers::plan(bits), "{number}");
        }
    }
}

#[test]
fn every_number_gets_the_verdict_on_the_response_that_it_stands_for() {
    for (bits, more) in domain(table::VERDICT_BITS) {
        let [mode, plan, status] = [0, 2, 4].map(|at| (bits >> at & 3) as usize);
        let given = numbers::verdict_of(bits);
        assert_eq!(numbers::verdict(bits), given.act as u32, "{bits}");
        for number in more {
            assert_eq!(numbers::verdict_of(number), given, "{number}");
        }
        let response = Response {
            status: Status::ALL[status],
            settled: Headers::from_bits((bits >> numbers::SETTLED & 15) as u8),
            facts: ResponseFacts::from_bits(bits >> numbers::RESPONSE_FACTS),
        };
        let expected = verdict(Mode::ALL[mode], Plan::ALL[plan], response);
        assert_eq!(given, expected, "{response:?}");
    }
}

#[test]
fn every_number_gets_what_the_worker_does_about_itself() {
    for (bits, more) in domain(table::UPKEEP_BITS) {
        let expected = upkeep(UpkeepFacts::from_bits(bits)) as u32;
        assert_eq!(numbers::upkeep(bits), expected, "{bits}");
        for number in more {
            assert_eq!(numbers::upkeep(number), expected, "{number}");
        }
    }
}

// The table.

/// The module for JavaScript. Printing it takes a while.
static TYPESCRIPT: LazyLock<String> = LazyLock::new(|| {
    let destinations = DESTINATIONS.iter().map(|name| (name, class(name) as u32));
    let known: Vec<_> = destinations
        .filter(|(_, class)| *class > 0)
        .map(|(name, class)| ((*name).to_owned(), class))
        .collect();
    table::typescript(&REQUEST_MODES.map(str::to_owned), &known)
});

/// The class of a destination.
fn class(destination: &str) -> Destination {
    match destination {
        "document" => Destination::Document,
        "embed" | "frame" | "iframe" | "object" => Destination::Frame,
        "sharedworker" | "worker" => Destination::Worker,
        _ => Destination::Other,
    }
}

/// The constants of the module, with the source of their values.
fn constants() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = TYPESCRIPT.lines();
    let constants = lines.filter_map(|line| line.strip_prefix("export const "));
    constants.map(|line| {
        let (name, value) = line.split_once(" = ").unwrap();
        let value = value.strip_suffix(';').unwrap();
        (name.split(':').next().unwrap(), value)
    })
}

fn source(name: &str) -> &'static str {
    let found = constants().find(|(other, _)| *other == name);
    found.unwrap_or_else(|| panic!("no constant {name}")).1
}

/// The value of a constant that is JSON.
fn constant(name: &str) -> Value {
    serde_json::from_str(source(name)).expect(name)
}

/// Answers as the table has them: a bit for each, the first the lowest.
fn bit_set(answers: impl IntoIterator<Item = bool>) -> Value {
    let positions = answers.into_iter().enumerate();
    json!(positions.fold(0_u32, |set, (at, is_so)| set | u32::from(is_so) << at))
}

/// The answer of the first rule that fits, as `lookUp` in js/policy.ts finds it.
fn look_up(rules: &[[u32; 3]], bits: u32) -> u32 {
    let fitting = rules.iter().find(|[mask, value, _]| bits & mask == *value);
    fitting.expect("the last rule always fits")[2]
}

/// The value of a number, as `atStep` in js/policy.ts finds it.
fn at_step(steps: &Value, number: u64) -> u64 {
    let steps = steps.as_array().expect("steps are a list").iter();
    let pair = |step: &Value| [0, 1].map(|at| step[at].as_u64().expect("a step is two numbers"));
    let reached = steps.map(pair).find(|[from, _]| number >= *from);
    reached.expect("the last step begins at 0")[1]
}

#[test]
fn no_two_constants_of_the_table_share_a_name() {
    let names: Vec<_> = constants().map(|(name, _)| name).collect();
    assert_eq!(distinct(names.iter()).len(), names.len(), "{names:?}");
}

#[test]
fn the_rules_say_what_the_policy_says_of_every_number() {
    for (name, bits, ask) in [
        ("PLAN", table::PLAN_BITS, numbers::plan as fn(u32) -> u32),
        ("VERDICT", table::VERDICT_BITS, numbers::verdict),
        ("UPKEEP", table::UPKEEP_BITS, numbers::upkeep),
    ] {
        let rules: Vec<_> = serde_json::from_value(constant(name)).expect(name);
        for (number, more) in domain(bits) {
            let expected = ask(number);
            assert_eq!(look_up(&rules, number), expected, "{name} {number}");
            assert_eq!(look_up(&rules, more[3]), expected, "{name} {number}");
        }
    }
}

#[test]
fn a_fact_of_the_table_is_the_bit_of_its_name() {
    for (names, start) in [
        (RequestFacts::NAMES, numbers::REQUEST_FACTS),
        (ResponseFacts::NAMES, numbers::RESPONSE_FACTS),
        (UpkeepFacts::NAMES, 0),
    ] {
        for (index, name) in names.iter().enumerate() {
            let bit = 1 << (start as usize + index);
            assert_eq!(constant(&name.to_uppercase()), json!(bit), "{name}");
        }
    }
    assert_eq!(constant("SETTLED_AT"), json!(numbers::SETTLED));
}

#[test]
fn the_names_of_the_table_stand_at_their_positions() {
    assert_eq!(constant("HEADERS"), json!(Header::ALL.map(Header::name)));
    assert_eq!(constant("MODES"), json!(Mode::ALL.map(Mode::name)));
    let engines = Engine::ALL.map(|engine| match engine.token() {
        "" => String::new(),
        token => format!("{token}/"),
    });
    assert_eq!(constant("ENGINES"), json!(engines));
    assert_eq!(constant("REQUEST_MODES"), json!(REQUEST_MODES));
    for (name, mode) in [
        ("DIP", Mode::Dip),
        ("CREDENTIALLESS", Mode::Credentialless),
        ("REQUIRE_CORP", Mode::RequireCorp),
        ("NONE", Mode::None),
    ] {
        assert_eq!(constant(name), json!(mode as u8));
    }
    for (name, plan) in [
        ("LEAVE", Plan::Leave),
        ("DOCUMENT", Plan::Document),
        ("WORKER_SCRIPT", Plan::WorkerScript),
        ("CORS_FETCH", Plan::CorsFetch),
    ] {
        assert_eq!(constant(name), json!(plan as u8));
    }
    for (name, act) in [
        ("PASS", Act::Pass),
        ("REDIRECT", Act::Redirect),
        ("REWRITE", Act::Rewrite),
        ("HAND_BACK", Act::HandBack),
        ("KEEP", Act::Keep),
    ] {
        assert_eq!(constant(name), json!(act as u8));
    }
    assert_eq!(constant("ASK"), json!(Upkeep::Ask as u8));
    assert_eq!(constant("UNREGISTER"), json!(Upkeep::Leave as u8));
    assert_eq!(constant("FRAME"), json!(Destination::Frame as u8));
    assert_eq!(constant("MISSING"), json!(Status::Missing as u8));
}

#[test]
fn the_table_has_of_each_mode_what_the_policy_has() {
    let [values, tokens, carried, below, preloads] =
        ["VALUES", "TOKENS", "CARRIED", "BELOW", "PRELOADS"].map(constant);
    let anonymous = constant("ANONYMOUS");
    for (index, mode) in Mode::ALL.into_iter().enumerate() {
        for (at, header) in Header::ALL.into_iter().enumerate() {
            let value = mode.value(header).unwrap_or_default();
            assert_eq!(values[index][at], value, "{mode:?} {header:?}");
            let known = tokens[at].as_object().expect("tokens are an object");
            let settling = known.iter().filter(|(_, modes)| {
                let modes = modes.as_u64().expect("modes are bits");
                modes >> index & 1 == 1
            });
            let settling: Vec<_> = settling.map(|(token, _)| token.as_str()).collect();
            let mut expected = header.settled_by(mode).to_vec();
            expected.sort_unstable();
            assert_eq!(settling, expected, "{mode:?} {header:?}");
        }
        for (at, plan) in Plan::ALL.into_iter().enumerate() {
            let carried = carried[at].as_u64().expect("headers are bits");
            let sent = Header::ALL.map(|header| {
                values[index][header as usize] != "" && carried >> header as u8 & 1 == 1
            });
            let expected = Header::ALL.map(|header| mode.sent_with(plan).contains(header));
            assert_eq!(sent, expected, "{mode:?} {plan:?}");
        }
        for (at, engine) in Engine::ALL.into_iter().enumerate() {
            let next = mode.below(engine) as u8;
            assert_eq!(below[index][at], next, "{mode:?} {engine:?}");
        }
        let preloading = Engine::ALL.map(|engine| mode.preloads(engine, false));
        assert_eq!(preloads[index], bit_set(preloading), "{mode:?}");
    }
    assert_eq!(anonymous, bit_set(Mode::ALL.map(Mode::is_anonymous)));
}

#[test]
fn the_table_has_the_conditions_of_each_mode_as_objects_for_the_browser() {
    let lists = Mode::ALL.map(|mode| {
        let conditions = mode.routes().iter();
        let objects = conditions.map(|(name, value)| format!("{{{name}:{value:?}}}"));
        format!("[{}]", objects.collect::<Vec<_>>().join(","))
    });
    assert_eq!(source("ROUTES"), format!("[{}]", lists.join(",")));
}

#[test]
fn conditions_use_values_of_the_fetch_standard() {
    for (name, value) in Mode::ALL.into_iter().flat_map(Mode::routes) {
        let known = match *name {
            "requestMode" => &REQUEST_MODES[..],
            "requestDestination" => &DESTINATIONS[..],
            _ => panic!("no condition is called {name}"),
        };
        assert!(known.contains(value), "{name}: {value}");
    }
}

#[test]
fn the_manifest_has_of_each_mode_its_headers_and_since_when_it_works() {
    let manifest: Value = serde_json::from_str(&table::manifest()).expect("it is JSON");
    let mut expected = serde_json::Map::new();
    for mode in Mode::ALL {
        let since = mode.since().iter();
        let since = since.map(|&(family, version)| (family.to_owned(), json!(version)));
        let headers = sent(mode).into_iter();
        let headers = headers.map(|(name, value)| (name.to_owned(), json!(value)));
        let entry = json!({
            "since": since.collect::<serde_json::Map<_, _>>(),
            "headers": headers.collect::<serde_json::Map<_, _>>(),
        });
        expected.insert(mode.name().to_owned(), entry);
    }
    assert_eq!(manifest, Value::Object(expected));
}

#[test]
fn the_table_has_of_each_engine_what_the_policy_has() {
    for (name, peculiarity) in [
        ("CUTS_BODIES", Engine::cuts_bodies as fn(Engine) -> bool),
        ("HIDES_REFERRER", Engine::hides_referrer),
        ("DISGUISES_FORMS", Engine::disguises_forms),
        ("KEEPS_RELOADED", Engine::keeps_reloaded),
        ("TAKES_BARE_RANGES", Engine::takes_bare_ranges),
    ] {
        let expected = bit_set(Engine::ALL.map(peculiarity));
        assert_eq!(constant(name), expected, "{name}");
    }
}

#[test]
fn the_table_has_the_patterns_of_the_policy_without_regard_to_case() {
    for (name, pattern) in [("UNABLE", UNABLE), ("CRAWLERS", CRAWLERS), ("SHOWN", SHOWN)] {
        let literal = source(name).strip_prefix('/').unwrap();
        let literal = literal.strip_suffix("/i").unwrap();
        assert_eq!(literal.replace(r"\/", "/"), pattern, "{name}");
    }
}

#[test]
fn the_table_has_the_class_of_every_destination_and_status() {
    let classes = constant("DESTINATIONS");
    for destination in DESTINATIONS {
        let found = classes.get(destination).map_or(Some(0), Value::as_u64);
        let expected = class(destination) as u64;
        assert_eq!(found, Some(expected), "{destination}");
    }
    let statuses = constant("STATUSES");
    for status in 0..=999 {
        let expected = Status::of(status) as u64;
        assert_eq!(at_step(&statuses, status.into()), expected, "{status}");
    }
}

#[test]
fn each_version_of_an_engine_begins_at_the_best_mode_that_it_honours() {
    let since = constant("SINCE");
    for (index, engine) in Engine::ALL.into_iter().enumerate() {
        for (system, name) in ["", " Android"].into_iter().enumerate() {
            let family = format!("{}{name}", engine.token());
            for version in 0..300 {
                let mut best = Mode::RequireCorp;
                for mode in [Mode::Credentialless, Mode::Dip] {
                    let pairs = mode.since().iter();
                    if pairs
                        .into_iter()
                        .any(|&(of, from)| of == family && version >= from)
                    {
                        best = mode;
                    }
                }
                assert_eq!(
                    at_step(&since[index][system], version.into()),
                    best as u64,
                    "{family} {version}"
                );
            }
            // JavaScript takes 0 where the user agent has no number.
            let first = Mode::RequireCorp as u64;
            assert_eq!(at_step(&since[index][system], 0), first, "{family}");
        }
    }
}

// Routes.

/// Whether a request goes to the network and past the worker: it meets none of the conditions of its mode.
fn bypasses(mode: Mode, request_mode: &str, destination: &str) -> bool {
    !mode.routes().iter().any(|&(name, value)| match name {
        "requestMode" => value == request_mode,
        "requestDestination" => value == destination,
        _ => panic!("this test knows no condition {name}"),
    })
}

/// Every request as a route sees it, with whether the worker answers some such request in a mode.
fn routed(mode: Mode) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let kinds = RequestMode::ALL.into_iter().zip(REQUEST_MODES);
    kinds.flat_map(move |(kind, name)| {
        DESTINATIONS.into_iter().map(move |destination| {
            let is_answered = request_facts().any(|facts| {
                let request = Request {
                    mode: kind,
                    destination: class(destination),
                    facts,
                };
                plan(mode, request).plan() != Plan::Leave
            });
            (name, destination, is_answered)
        })
    })
}

#[test]
fn a_route_never_bypasses_what_the_worker_answers() {
    for mode in Mode::ALL {
        for (request_mode, destination, is_answered) in routed(mode) {
            assert!(
                !is_answered || !bypasses(mode, request_mode, destination),
                "{mode:?} {request_mode} {destination}"
            );
        }
    }
}

#[test]
fn requests_left_alone_in_dip_and_none_bypass_the_worker() {
    for mode in [Mode::Dip, Mode::None] {
        for (request_mode, destination, is_answered) in routed(mode) {
            assert!(
                is_answered || bypasses(mode, request_mode, destination),
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
