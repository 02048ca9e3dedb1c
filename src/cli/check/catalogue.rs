//! The catalogue of findings: what each is called, what happens in the engines, and what to do.
//!
//! What happens depends on the mode that an engine is isolated in, and a page may insist on one. So
//! a text stands for each mode, and the modes of the page pick three of them.

use mini_coi::policy::Mode;

/// How much a finding matters. Errors and warnings make the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Severity {
    /// A page breaks, or is not isolated.
    Error,
    /// Something is blocked or runs twice in an engine, or could not be checked.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// The name in reports.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// What happens where.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effects {
    /// The same in every engine.
    Everywhere(&'static str),
    /// What the mode of the engine makes of it.
    ByMode {
        dip: &'static str,
        credentialless: &'static str,
        require_corp: &'static str,
    },
}

/// One entry of the catalogue.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    pub(super) title: &'static str,
    effects: Effects,
    pub(super) fix: &'static str,
}

impl Entry {
    /// What happens in an engine that isolates in this mode.
    pub(super) const fn effect(&self, mode: Mode) -> &'static str {
        match (self.effects, mode) {
            (Effects::Everywhere(text), _) => text,
            (Effects::ByMode { .. }, Mode::None) => "not isolated",
            (Effects::ByMode { dip, .. }, Mode::Dip) => dip,
            (Effects::ByMode { credentialless, .. }, Mode::Credentialless) => credentialless,
            (Effects::ByMode { require_corp, .. }, Mode::RequireCorp) => require_corp,
        }
    }
}

/// The engines of the report, and the mode in which `mini-coi.js` isolates in the newest version of
/// each.
pub(super) const ENGINES: [(&str, Mode); 3] = [
    ("chromium", Mode::Dip),
    ("firefox", Mode::Credentialless),
    ("safari", Mode::RequireCorp),
];

/// Everything that `mini-coi check` can find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    TagMissing,
    NotFoundPage,
    TagNotFirst,
    TagDuplicated,
    TagIsModule,
    ScriptMissing,
    ScriptElsewhere,
    ScriptStale,
    ScriptReplaced,
    ScopeAboveScript,
    PageOutsideScope,
    ModeNotEverywhere,
    BaseElement,
    PolicyBlocksTag,
    PolicyBlocksWorker,
    PolicyLacksTypes,
    ScriptPolicyBlocksFetch,
    ScriptPolicyBlocksWasm,
    InsecureOrigin,
    OtherWorker,
    ResourceBlocked,
    ResourceRefused,
    ResourceUnknown,
    ResourceUnreachable,
    CrossoriginMissing,
    CrossoriginNeeded,
    FrameBlocked,
    FrameUnknown,
    EmbedScript,
    FrameSandboxed,
    FrameOutsideScope,
    WorkerRefused,
    OpenerCut,
    PopupUnknown,
    HeadersPresent,
    NotChecked,
}

impl Kind {
    /// All of them, in the order of the documentation.
    pub(super) const ALL: [Kind; 36] = [
        Kind::TagMissing,
        Kind::NotFoundPage,
        Kind::TagNotFirst,
        Kind::TagDuplicated,
        Kind::TagIsModule,
        Kind::ScriptMissing,
        Kind::ScriptElsewhere,
        Kind::ScriptStale,
        Kind::ScriptReplaced,
        Kind::ScopeAboveScript,
        Kind::PageOutsideScope,
        Kind::ModeNotEverywhere,
        Kind::BaseElement,
        Kind::PolicyBlocksTag,
        Kind::PolicyBlocksWorker,
        Kind::PolicyLacksTypes,
        Kind::ScriptPolicyBlocksFetch,
        Kind::ScriptPolicyBlocksWasm,
        Kind::InsecureOrigin,
        Kind::OtherWorker,
        Kind::ResourceBlocked,
        Kind::ResourceRefused,
        Kind::ResourceUnknown,
        Kind::ResourceUnreachable,
        Kind::CrossoriginMissing,
        Kind::CrossoriginNeeded,
        Kind::FrameBlocked,
        Kind::FrameUnknown,
        Kind::EmbedScript,
        Kind::FrameSandboxed,
        Kind::FrameOutsideScope,
        Kind::WorkerRefused,
        Kind::OpenerCut,
        Kind::PopupUnknown,
        Kind::HeadersPresent,
        Kind::NotChecked,
    ];

    /// Whether it matters on a page that the engines isolate in these modes.
    pub(super) fn concerns(self, modes: [Mode; 3]) -> bool {
        let is_isolated_in = |mode| modes.contains(&mode);
        match self {
            Kind::ResourceBlocked
            | Kind::ResourceUnknown
            | Kind::CrossoriginMissing
            | Kind::CrossoriginNeeded => is_isolated_in(Mode::RequireCorp),
            Kind::FrameBlocked
            | Kind::FrameUnknown
            | Kind::EmbedScript
            | Kind::FrameSandboxed
            | Kind::FrameOutsideScope
            | Kind::OpenerCut
            | Kind::PopupUnknown => {
                is_isolated_in(Mode::Credentialless) || is_isolated_in(Mode::RequireCorp)
            }
            _ => true,
        }
    }

    /// The entry of the catalogue.
    pub(super) const fn entry(self) -> Entry {
        use Effects::{ByMode, Everywhere};
        use Severity::{Error, Note, Warning};

        const UNISOLATED: Effects = Everywhere("not isolated");
        const HEADERS: &str = "isolated by the server's own headers";
        let (code, severity, title, effects, fix) = match self {
            Kind::TagMissing => (
                "tag-missing",
                Error,
                "The page has no tag of mini-coi.js",
                ByMode {
                    dip: HEADERS,
                    credentialless: HEADERS,
                    require_corp: HEADERS,
                },
                "Add the tag as the first child of <head>: mini-coi inject.",
            ),
            Kind::NotFoundPage => (
                "not-found-page",
                Warning,
                "404.html has no tag that works at every address, though other pages have one",
                Everywhere("not isolated where a visit begins with it"),
                "Add the tag, with a src that begins with a slash.",
            ),
            Kind::TagNotFirst => (
                "tag-not-first",
                Warning,
                "Something that loads or runs stands before the tag",
                Everywhere("on a first visit it loads twice, and runs un-isolated once"),
                "Make the tag the first child of <head>: --fix.",
            ),
            Kind::TagDuplicated => (
                "tag-duplicated",
                Note,
                "The page has the tag more than once",
                Everywhere("only the first one counts"),
                "Remove the others: --fix.",
            ),
            Kind::TagIsModule => (
                "tag-is-module",
                Error,
                "The tag is a module, which does not know its own address",
                UNISOLATED,
                "Remove type=\"module\".",
            ),
            Kind::ScriptMissing => (
                "script-missing",
                Error,
                "The tag names a file that is not there, or is something else",
                UNISOLATED,
                "Put the file there: mini-coi -sw. Or correct the src.",
            ),
            Kind::ScriptElsewhere => (
                "script-elsewhere",
                Error,
                "The tag names a file on another origin",
                UNISOLATED,
                "Copy the file to the site: mini-coi -sw.",
            ),
            Kind::ScriptStale => (
                "script-stale",
                Warning,
                "The file is not the mini-coi.js that this program carries",
                Everywhere("the page is isolated as that version does it"),
                "Replace the file: mini-coi -sw.",
            ),
            Kind::ScriptReplaced => (
                "script-replaced",
                Warning,
                "The file is one that mini-coi.js replaces",
                ByMode {
                    dip: "third-party frames, images, scripts and popups are blocked",
                    credentialless: "third-party images and scripts are blocked",
                    require_corp: "third-party content sent with CORS alone is blocked",
                },
                "Replace the file and keep its name, so that browsers replace their worker.",
            ),
            Kind::ScopeAboveScript => (
                "scope-above-script",
                Error,
                "The scope lies above the folder of the file",
                UNISOLATED,
                "Move the file up, or send it with Service-Worker-Allowed.",
            ),
            Kind::PageOutsideScope => (
                "page-outside-scope",
                Error,
                "The page lies outside the scope of its tag",
                UNISOLATED,
                "Put the file into a folder above the page, or change the scope.",
            ),
            Kind::ModeNotEverywhere => (
                "mode-not-everywhere",
                Error,
                "The tag insists on a mode that not every engine has",
                ByMode {
                    dip: "isolated",
                    credentialless: "isolated",
                    require_corp: "isolated",
                },
                "Remove data-mode.",
            ),
            Kind::BaseElement => (
                "base-element",
                Note,
                "The page has <base href>",
                Everywhere(
                    "it changes what the src of a later tag means, and not what scope means",
                ),
                "Put the tag before it, or give src an absolute path.",
            ),
            Kind::PolicyBlocksTag => (
                "policy-blocks-tag",
                Error,
                "The Content-Security-Policy forbids the script of the tag",
                UNISOLATED,
                "Allow it in script-src, or put the tag before the <meta>.",
            ),
            Kind::PolicyBlocksWorker => (
                "policy-blocks-worker",
                Error,
                "The Content-Security-Policy forbids the worker",
                UNISOLATED,
                "Allow its address in worker-src, or put the tag before the <meta>.",
            ),
            Kind::PolicyLacksTypes => (
                "policy-lacks-types",
                Error,
                "The Content-Security-Policy lists trusted-types without mini-coi",
                UNISOLATED,
                "Add mini-coi to trusted-types, or put the tag before the <meta>.",
            ),
            Kind::ScriptPolicyBlocksFetch => (
                "script-policy-blocks-fetch",
                Error,
                "The file is sent with a Content-Security-Policy that forbids its worker to fetch",
                UNISOLATED,
                "Send the file without the policy, or allow connect-src 'self' in it.",
            ),
            Kind::ScriptPolicyBlocksWasm => (
                "script-policy-blocks-wasm",
                Note,
                "The file is sent with a Content-Security-Policy that forbids WebAssembly",
                ByMode {
                    dip: "isolated, from the table in the file",
                    credentialless: "isolated, from the table in the file",
                    require_corp: "isolated, but third-party resources are not asked for with CORS",
                },
                "Allow 'wasm-unsafe-eval' in its script-src.",
            ),
            Kind::InsecureOrigin => (
                "insecure-origin",
                Error,
                "The site is served over http from another machine",
                UNISOLATED,
                "Serve it over https.",
            ),
            Kind::OtherWorker => (
                "other-worker",
                Error,
                "The site registers another service worker",
                Everywhere("not isolated where that worker controls the page"),
                "Remove it, or let it add the headers of a mode to the documents that it answers.",
            ),
            Kind::ResourceBlocked => (
                "resource-blocked",
                Warning,
                "The host permits this resource neither with CORS nor with a resource policy",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "blocked",
                },
                "Copy it to the site, or let its host permit it in one of these ways.",
            ),
            Kind::ResourceRefused => (
                "resource-refused",
                Warning,
                "The host refuses this resource to other origins",
                Everywhere("blocked, isolated or not"),
                "Copy it to the site, or let its host permit it. If only some origins are permitted, name yours with --site.",
            ),
            Kind::ResourceUnknown => (
                "resource-unknown",
                Note,
                "Whether the host permits this resource is unknown",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "unknown: loads if it is sent with CORS or a resource policy",
                },
                "Run with --online, which asks the host.",
            ),
            Kind::ResourceUnreachable => (
                "resource-unreachable",
                Note,
                "The host did not send this resource",
                Everywhere("missing, isolated or not"),
                "Correct the address, or run it again later.",
            ),
            Kind::CrossoriginMissing => (
                "crossorigin-missing",
                Note,
                "The host permits CORS, but the element does not ask for it",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "loads, since the worker asks with CORS; Firefox for Android blocks media",
                },
                "Add crossorigin, which needs no help of the worker: --fix.",
            ),
            Kind::CrossoriginNeeded => (
                "crossorigin-needed",
                Warning,
                "The host permits CORS, the element does not ask for it, and no worker does",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "blocked",
                },
                "Add crossorigin: --fix. What has no such attribute must be sent with a resource policy.",
            ),
            Kind::FrameBlocked => (
                "frame-blocked",
                Warning,
                "A frame of another origin does not permit to be embedded in an isolated page",
                ByMode {
                    dip: "loads",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Link to it, or let its host send an embedder policy and a resource policy of `cross-origin`.",
            ),
            Kind::FrameUnknown => (
                "frame-unknown",
                Warning,
                "A frame of another origin is blocked, unless its host permits it",
                ByMode {
                    dip: "loads",
                    credentialless: "blocked, unless it sends an embedder and a resource policy",
                    require_corp: "blocked, unless it sends an embedder and a resource policy",
                },
                "Link to it, or run with --online, which asks the host.",
            ),
            Kind::EmbedScript => (
                "embed-script",
                Warning,
                "A script of another origin inserts frames of that origin",
                ByMode {
                    dip: "the frames load",
                    credentialless: "the frames are blocked, unless their host permits it",
                    require_corp: "the frames are blocked, unless their host permits it",
                },
                "Link to what they show, or put them on a page outside the scope.",
            ),
            Kind::FrameSandboxed => (
                "frame-sandboxed",
                Warning,
                "A sandboxed frame has no origin, so no service worker covers it",
                ByMode {
                    dip: "loads, un-isolated",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Add allow-same-origin to its sandbox attribute.",
            ),
            Kind::FrameOutsideScope => (
                "frame-outside-scope",
                Warning,
                "A frame of the site lies outside the scope",
                ByMode {
                    dip: "loads, but is not scriptable",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Widen the scope, or move what is in the frame.",
            ),
            Kind::WorkerRefused => (
                "worker-refused",
                Warning,
                "A worker's script lies on another origin",
                Everywhere("blocked, isolated or not"),
                "Copy it to the site.",
            ),
            Kind::OpenerCut => (
                "opener-cut",
                Warning,
                "A sign-in may open a popup that has to talk to this page",
                ByMode {
                    dip: "works",
                    credentialless: "the popup has no opener, and this page sees it as closed",
                    require_corp: "the popup has no opener, and this page sees it as closed",
                },
                "Sign in by a redirect, or on a page outside the scope.",
            ),
            Kind::PopupUnknown => (
                "popup-unknown",
                Note,
                "The script opens windows",
                ByMode {
                    dip: "works",
                    credentialless: "a window of another origin has no opener, and looks closed",
                    require_corp: "a window of another origin has no opener, and looks closed",
                },
                "Nothing, if the window is of this site or need not talk to the page.",
            ),
            Kind::HeadersPresent => (
                "headers-present",
                Note,
                "The server isolates by its own headers",
                ByMode {
                    dip: HEADERS,
                    credentialless: HEADERS,
                    require_corp: HEADERS,
                },
                "Nothing. Where every engine is isolated, the tag and the file can go.",
            ),
            Kind::NotChecked => (
                "not-checked",
                Warning,
                "This could not be read, so it is not checked",
                Everywhere("unknown"),
                "See the reason, and run it again.",
            ),
        };
        Entry {
            code,
            severity,
            title,
            effects,
            fix,
        }
    }
}
