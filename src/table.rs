//! Prints the policy as a TypeScript module, which the build puts into every file.
//!
//! The worker needs the names and values to carry out what the policy decides. The rules hold the whole
//! policy once more, in its own order, of which the first that fits answers: they serve where WASM cannot
//! run, and for the ordinary document, which does not wait for it. The build compares rules and WASM on
//! every input there is.

use crate::numbers;
use crate::policy::{
    Act, CRAWLERS, Destination, Engine, Header, Mode, Plan, RequestFacts, ResponseFacts, SHOWN,
    Status, UNABLE, Upkeep, UpkeepFacts,
};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How many bits each function of numbers takes.
pub const PLAN_BITS: u32 = numbers::REQUEST_FACTS + RequestFacts::NAMES.len() as u32;
/// As [`PLAN_BITS`], of [`numbers::verdict`].
pub const VERDICT_BITS: u32 = numbers::RESPONSE_FACTS + ResponseFacts::NAMES.len() as u32;
/// As [`PLAN_BITS`], of [`numbers::upkeep`].
pub const UPKEEP_BITS: u32 = UpkeepFacts::NAMES.len() as u32;

/// The statuses that the steps know; `Response.status` has no other.
const STATUSES: u32 = 1000;

/// The module. `request_modes` and `destinations` are the names in the Fetch standard of every
/// [`crate::policy::RequestMode`], and of each destination with its class.
pub fn typescript(request_modes: &[String], destinations: &[(String, u32)]) -> String {
    let mut out = String::from("// Printed by src/table.rs.\n");
    let mut say = |about: &str, name: &str, kind: &str, value: String| {
        let kind = if kind.is_empty() {
            String::new()
        } else {
            format!(": {kind}")
        };
        _ = writeln!(out, "/** {about} */\nexport const {name}{kind} = {value};");
    };

    say(
        "The names of the isolation headers.",
        "HEADERS",
        "string[]",
        list(Header::ALL.map(|header| quoted(header.name()))),
    );
    say(
        "The names of the modes, from the first rung of the ladder to its foot.",
        "MODES",
        "string[]",
        list(Mode::ALL.map(|mode| quoted(mode.name()))),
    );
    for mode in Mode::ALL {
        say(
            "The position of a mode.",
            &mode.name().replace('-', "_").to_uppercase(),
            "",
            (mode as u32).to_string(),
        );
    }
    say(
        "For each mode, the value of each header; empty where it sends none.",
        "VALUES",
        "string[][]",
        per_mode(|mode| {
            list(Header::ALL.map(|header| quoted(mode.value(header).unwrap_or_default())))
        }),
    );
    say(
        "For each header, the tokens that settle it, each with the modes in which it does, as bits.",
        "TOKENS",
        "Record<string, number>[]",
        list(Header::ALL.map(|header| {
            let modes_of = |token: &&str| {
                Mode::ALL
                    .into_iter()
                    .filter(|mode| header.settled_by(*mode).contains(token))
                    .fold(0_u32, |bits, mode| bits | 1 << mode as u32)
            };
            let tokens: BTreeSet<_> = Mode::ALL
                .into_iter()
                .flat_map(|mode| header.settled_by(mode))
                .collect();
            let entries = tokens
                .into_iter()
                .map(|token| format!("{}:{}", quoted(token), modes_of(token)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        })),
    );
    say(
        "For each plan, the headers that go with it where the mode sends them, as bits.",
        "CARRIED",
        "number[]",
        list(Plan::ALL.map(|plan| plan.carries().bits().to_string())),
    );
    say(
        "Whether resources of other origins are fetched without credentials: a bit for each mode.",
        "ANONYMOUS",
        "",
        bits(Mode::ALL.map(Mode::is_anonymous)),
    );
    say(
        "For each mode, the conditions on which `addRoutes` lets a request through.",
        "ROUTES",
        "object[][]",
        per_mode(|mode| {
            let conditions = mode.routes().iter();
            list(conditions.map(|(name, value)| format!("{{{name}:{}}}", quoted(value))))
        }),
    );
    say(
        "For each mode and engine, the mode below.",
        "BELOW",
        "number[][]",
        per_mode(|mode| list(Engine::ALL.map(|engine| (mode.below(engine) as u32).to_string()))),
    );
    say(
        "For each mode, whether it preloads where no page is excluded: a bit for each engine.",
        "PRELOADS",
        "number[]",
        per_mode(|mode| bits(Engine::ALL.map(|engine| mode.preloads(engine, false)))),
    );

    say(
        "What stands before the version of an engine in a user agent; empty for any other.",
        "ENGINES",
        "string[]",
        list(Engine::ALL.map(|engine| match engine.token() {
            "" => quoted(""),
            token => quoted(&format!("{token}/")),
        })),
    );
    say(
        "For each engine, on a computer and on Android, the versions from which on another mode is the best: pairs in falling order.",
        "SINCE",
        "[number, number][][][]",
        list(Engine::ALL.map(|engine| {
            list(["", " Android"].map(|system| best(&format!("{}{system}", engine.token()))))
        })),
    );
    for (about, name, fact) in [
        (
            "Which engines cut bodies",
            "CUTS_BODIES",
            Engine::cuts_bodies as fn(Engine) -> bool,
        ),
        (
            "Which engines hide the referrer",
            "HIDES_REFERRER",
            Engine::hides_referrer,
        ),
        (
            "Which engines disguise forms",
            "DISGUISES_FORMS",
            Engine::disguises_forms,
        ),
        (
            "Which engines keep a reloaded document in their HTTP cache",
            "KEEPS_RELOADED",
            Engine::keeps_reloaded,
        ),
        (
            "Which engines take ranges without `Content-Range`",
            "TAKES_BARE_RANGES",
            Engine::takes_bare_ranges,
        ),
    ] {
        say(
            &format!("{about}: a bit for each."),
            name,
            "",
            bits(Engine::ALL.map(fact)),
        );
    }
    for (about, name, pattern) in [
        ("The user agents where nothing isolates.", "UNABLE", UNABLE),
        ("The user agents of search engines.", "CRAWLERS", CRAWLERS),
        ("The types that browsers show.", "SHOWN", SHOWN),
    ] {
        say(
            about,
            name,
            "",
            format!("/{}/i", pattern.replace('/', r"\/")),
        );
    }

    say(
        "The names of request modes.",
        "REQUEST_MODES",
        "string[]",
        list(request_modes.iter().map(|name| quoted(name))),
    );
    say(
        "The classes of destinations; any other is 0.",
        "DESTINATIONS",
        "Record<string, number | undefined>",
        format!(
            "{{{}}}",
            destinations
                .iter()
                .map(|(name, class)| format!("{}:{class}", quoted(name)))
                .collect::<Vec<_>>()
                .join(",")
        ),
    );
    say(
        "The statuses from which on a response has another class: pairs in falling order.",
        "STATUSES",
        "[number, number][]",
        steps(STATUSES, |status| Status::of(status) as u32),
    );

    for (about, names, start) in [
        (
            "A fact about a request.",
            RequestFacts::NAMES,
            numbers::REQUEST_FACTS,
        ),
        (
            "A fact about a response.",
            ResponseFacts::NAMES,
            numbers::RESPONSE_FACTS,
        ),
        ("A fact about the worker.", UpkeepFacts::NAMES, 0),
    ] {
        for (index, name) in names.iter().enumerate() {
            say(
                about,
                &name.to_uppercase(),
                "",
                (1_u32 << (start + index as u32)).to_string(),
            );
        }
    }
    for (about, name, value) in [
        ("A plan.", "LEAVE", Plan::Leave as u32),
        ("A plan.", "DOCUMENT", Plan::Document as u32),
        ("A plan.", "WORKER_SCRIPT", Plan::WorkerScript as u32),
        ("A plan.", "CORS_FETCH", Plan::CorsFetch as u32),
        ("An act.", "PASS", Act::Pass as u32),
        ("An act.", "REDIRECT", Act::Redirect as u32),
        ("An act.", "REWRITE", Act::Rewrite as u32),
        ("An act.", "HAND_BACK", Act::HandBack as u32),
        ("An act.", "KEEP", Act::Keep as u32),
        (
            "What the worker does about itself.",
            "ASK",
            Upkeep::Ask as u32,
        ),
        (
            "What the worker does about itself.",
            "UNREGISTER",
            Upkeep::Leave as u32,
        ),
        (
            "A class of destinations.",
            "FRAME",
            Destination::Frame as u32,
        ),
        ("A class of statuses.", "MISSING", Status::Missing as u32),
        (
            "Where the settled headers begin in a question for a verdict.",
            "SETTLED_AT",
            numbers::SETTLED,
        ),
    ] {
        say(about, name, "", value.to_string());
    }
    type Ask<'a> = &'a dyn Fn(u32) -> (u32, u32);
    let asked: [(_, _, _, Ask<'_>); 3] = [
        ("The plan for a request.", "PLAN", PLAN_BITS, &|bits| {
            let reason = numbers::plan_reason(bits);
            (reason as u32 >> 2, reason.plan() as u32)
        }),
        (
            "The verdict on a response.",
            "VERDICT",
            VERDICT_BITS,
            &|bits| {
                let reason = numbers::verdict_of(bits).reason;
                (reason as u32 >> 3, reason.act() as u32)
            },
        ),
        (
            "What the worker does about itself.",
            "UPKEEP",
            UPKEEP_BITS,
            &|bits| (numbers::upkeep(bits), numbers::upkeep(bits)),
        ),
    ];
    for (about, name, bits, ask) in asked {
        say(about, name, "Rule[]", rules(bits, ask));
    }
    out.push_str("/** The bits to look at, what they are where the rule fits, and the answer. */\nexport type Rule = [number, number, number];\n");
    out
}

/// The modes as `dist/manifest.json` has them: since when each works, and its headers. As JSON.
pub fn manifest() -> String {
    let object = |entries: Vec<String>| format!("{{{}}}", entries.join(","));
    object(
        Mode::ALL
            .map(|mode| {
                let since = mode.since().iter();
                let since = since.map(|(family, version)| format!("{}:{version}", quoted(family)));
                let headers = Header::ALL.into_iter().filter_map(|header| {
                    Some(format!(
                        "{}:{}",
                        quoted(header.name()),
                        quoted(mode.value(header)?)
                    ))
                });
                format!(
                    r#"{}:{{"since":{},"headers":{}}}"#,
                    quoted(mode.name()),
                    object(since.collect()),
                    object(headers.collect())
                )
            })
            .to_vec(),
    )
}

/// The best mode of each version of a browser family, as steps.
fn best(family: &str) -> String {
    steps(STATUSES, |version| {
        let honours = |mode: &Mode| {
            let since = mode.since().iter().find(|(name, _)| *name == family);
            since.is_some_and(|(_, since)| version >= u32::from(*since))
        };
        Mode::ALL
            .into_iter()
            .find(honours)
            .unwrap_or(Mode::RequireCorp) as u32
    })
}

/// A function of the numbers below a limit, as pairs of where it changes and to what.
fn steps(limit: u32, ask: impl Fn(u32) -> u32) -> String {
    let falling = (0..limit).rev();
    let changes = falling.filter(|&number| number == 0 || ask(number) != ask(number - 1));
    list(changes.map(|number| format!("[{number},{}]", ask(number))))
}

/// A function of numbers of so many bits, as rules: the bits to look at, what they are, and the answer.
/// The first rule that fits a number answers it. `ask` gives the rank of the reason, which is when
/// the policy asks for it, and the answer.
fn rules(bits: u32, ask: &dyn Fn(u32) -> (u32, u32)) -> String {
    let mut open: Vec<_> = (0..1 << bits).map(|number| (number, ask(number))).collect();
    let mut rules = Vec::new();
    while let Some(&(number, reason)) = open.iter().min_by_key(|(_, reason)| *reason) {
        // A bit counts where the rule would fit a number that has another reason without it.
        let mask = (0..bits).fold((1 << bits) - 1, |mask, bit| {
            let wider = mask & !(1 << bit);
            let fits = |other: u32| (other ^ number) & wider == 0;
            let holds = open
                .iter()
                .all(|(other, theirs)| !fits(*other) || *theirs == reason);
            if holds { wider } else { mask }
        });
        open.retain(|(other, _)| (other ^ number) & mask != 0);
        rules.push(format!("[{mask},{},{}]", number & mask, reason.1));
    }
    list(rules)
}

fn per_mode(value: impl Fn(Mode) -> String) -> String {
    list(Mode::ALL.map(value))
}

/// Answers as a number: a bit for each, the first the lowest.
fn bits<const N: usize>(answers: [bool; N]) -> String {
    let set = answers.into_iter().enumerate();
    set.fold(0_u32, |bits, (at, is_so)| bits | u32::from(is_so) << at)
        .to_string()
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}
