//! The catalogue of findings: what each is called, what happens in the engines, and what to do. This is
//! the only copy of these texts.
//!
//! The effect depends on the mode in which an engine isolates the page, and a page may insist on one.
//! Therefore each mode has a text, and the page's modes select three of them.

use mini_coi::policy::Mode;
use schemars::JsonSchema;
use serde::Serialize;

/// How much a finding matters. Errors and warnings make the exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(in crate::cli) enum Severity {
    /// A page breaks, or is not isolated.
    Error,
    /// Something is blocked or runs twice in an engine, or could not be checked.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// The name in reports.
    pub(in crate::cli) const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// The effects in the engines.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effects {
    /// The same in every engine.
    Everywhere(&'static str),
    /// One effect for each mode.
    ByMode {
        dip: &'static str,
        credentialless: &'static str,
        require_corp: &'static str,
    },
    /// One effect for each engine and mode, where engines differ in the same mode.
    ByEngine(fn(&str, Mode) -> &'static str),
}

/// One entry of the catalogue.
#[derive(Debug)]
pub(in crate::cli) struct Entry {
    pub(in crate::cli) code: &'static str,
    pub(in crate::cli) severity: Severity,
    pub(in crate::cli) title: &'static str,
    effects: Effects,
    pub(in crate::cli) fix: &'static str,
    /// The addition of `mini-coi explain`; may be empty.
    pub(in crate::cli) more: &'static str,
}

impl Entry {
    /// The entry in sentences, without what happens in the engines.
    pub(in crate::cli) fn text(&self) -> String {
        let title = format!("{}.", self.title);
        let parts = [&title, self.more, self.fix].into_iter();
        parts
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The effect in one of [`ENGINES`] that isolates in this mode.
    fn effect(&self, engine: &str, mode: Mode) -> &'static str {
        match (self.effects, mode) {
            (Effects::Everywhere(text), _) => text,
            (_, Mode::None) => "not isolated",
            (Effects::ByEngine(effect), mode) => effect(engine, mode),
            (Effects::ByMode { dip, .. }, Mode::Dip) => dip,
            (Effects::ByMode { credentialless, .. }, Mode::Credentialless) => credentialless,
            (Effects::ByMode { require_corp, .. }, Mode::RequireCorp) => require_corp,
        }
    }

    /// The effects in each of [`ENGINES`] that isolate in these modes.
    pub(super) fn effects_of(&self, modes: [Mode; 3]) -> [&'static str; 3] {
        let mut effects = [""; 3];
        for ((effect, (engine, _)), mode) in effects.iter_mut().zip(ENGINES).zip(modes) {
            *effect = self.effect(engine, mode);
        }
        effects
    }

    /// The effects with the names of the engines for people. Where it is the same in all of them, that is
    /// said once.
    pub(super) fn effects(&self, modes: [Mode; 3]) -> Vec<(String, &'static str)> {
        let effects = self.effects_of(modes);
        if effects.iter().all(|effect| *effect == effects[0]) {
            return vec![("All".to_owned(), effects[0])];
        }
        let names = ENGINES.map(|(engine, _)| {
            let (first, rest) = engine.split_at(1);
            first.to_uppercase() + rest
        });
        names.into_iter().zip(effects).collect()
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
    ModeUnknown,
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
    CrossoriginMedia,
    CrossoriginNeeded,
    CorsAlone,
    FrameBlocked,
    FrameUnknown,
    FrameCredentialless,
    ObjectBlocked,
    ImageObjectBlocked,
    ObjectOfSite,
    EmbedScript,
    FrameSandboxed,
    FrameOutsideScope,
    WorkerRefused,
    OpenerCut,
    PopupUnknown,
    HeadersPresent,
    HostCanSend,
    MetaHeader,
    NotChecked,
}

impl Kind {
    /// All of them, in the order of the documentation.
    pub(super) const ALL: [Kind; 45] = [
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
        Kind::ModeUnknown,
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
        Kind::CrossoriginMedia,
        Kind::CrossoriginNeeded,
        Kind::CorsAlone,
        Kind::FrameBlocked,
        Kind::FrameUnknown,
        Kind::FrameCredentialless,
        Kind::ObjectBlocked,
        Kind::ImageObjectBlocked,
        Kind::ObjectOfSite,
        Kind::EmbedScript,
        Kind::FrameSandboxed,
        Kind::FrameOutsideScope,
        Kind::WorkerRefused,
        Kind::OpenerCut,
        Kind::PopupUnknown,
        Kind::HeadersPresent,
        Kind::HostCanSend,
        Kind::MetaHeader,
        Kind::NotChecked,
    ];

    /// Whether it matters on a page that the engines isolate in these modes.
    pub(super) fn concerns(self, modes: [Mode; 3]) -> bool {
        let is_isolated_in = |mode| modes.contains(&mode);
        match self {
            Kind::ResourceBlocked
            | Kind::ResourceUnknown
            | Kind::CrossoriginMissing
            | Kind::CrossoriginMedia
            | Kind::CrossoriginNeeded
            | Kind::ImageObjectBlocked
            | Kind::FrameCredentialless => is_isolated_in(Mode::RequireCorp),
            Kind::FrameBlocked
            | Kind::FrameUnknown
            | Kind::ObjectBlocked
            | Kind::ObjectOfSite
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
        use Effects::{ByEngine, ByMode, Everywhere};
        use Severity::{Error, Note, Warning};

        const UNISOLATED: Effects = Everywhere("not isolated");
        const HEADERS: &str = "isolated by the server's own headers";
        let (code, severity, title, effects, fix, more) = match self {
            Kind::TagMissing => (
                "tag-missing",
                Error,
                "The page has no script tag of mini-coi.js",
                ByMode {
                    dip: HEADERS,
                    credentialless: HEADERS,
                    require_corp: HEADERS,
                },
                "Add the tag as the first child of <head>: mini-coi inject.",
                "A visit that begins with this page is not isolated. A page that is only shown in a frame of another page needs no tag: use --ignore for it.",
            ),
            Kind::NotFoundPage => (
                "not-found-page",
                Warning,
                "404.html has no tag that works at every address, although other pages have one",
                Everywhere("not isolated where a visit begins with it"),
                "Give it a tag whose src begins with a slash.",
                "A relative src leads to a different file at each missing address.",
            ),
            Kind::TagNotFirst => (
                "tag-not-first",
                Warning,
                "Something that loads or runs comes before the tag",
                Everywhere("on a first visit it loads twice, and runs once without isolation"),
                "Make the tag the first child of <head>: --fix.",
                "Metadata such as <meta charset> may come before the tag. --fix does not move it over a <base>.",
            ),
            Kind::TagDuplicated => (
                "tag-duplicated",
                Note,
                "The page has the tag more than once",
                Everywhere("only the first tag counts"),
                "Remove the others: --fix.",
                "--fix removes them where they name the same file.",
            ),
            Kind::TagIsModule => (
                "tag-is-module",
                Error,
                "The tag is a module, which does not know its own address",
                UNISOLATED,
                "Remove type=\"module\".",
                "",
            ),
            Kind::ScriptMissing => (
                "script-missing",
                Error,
                "The tag names a file that is missing, or is not mini-coi.js",
                UNISOLATED,
                "Correct the src, or put the file there with mini-coi -sw.",
                "A file that is not sent as JavaScript counts as missing.",
            ),
            Kind::ScriptElsewhere => (
                "script-elsewhere",
                Error,
                "The tag names a file on another origin",
                UNISOLATED,
                "Copy mini-coi.js to the site: mini-coi -sw.",
                "A browser takes a service worker only from the page's own origin.",
            ),
            Kind::ScriptStale => (
                "script-stale",
                Warning,
                "The script is not the mini-coi.js in this program",
                Everywhere("the page is isolated the way that version does it"),
                "Replace it: mini-coi -sw.",
                "It is another version, a changed copy, or the debug build.",
            ),
            Kind::ScriptReplaced => (
                "script-replaced",
                Warning,
                "The script is one that mini-coi.js replaces",
                ByMode {
                    dip: "third-party frames, images, scripts and popups are blocked",
                    credentialless: "third-party images and scripts are blocked",
                    require_corp: "third-party content that is only sent with CORS is blocked",
                },
                "Replace it and keep its name, so that browsers replace their worker.",
                "It is coi-serviceworker, mini-coi 0.x, or similar. These isolate in require-corp in every engine, so they block more.",
            ),
            Kind::ScopeAboveScript => (
                "scope-above-script",
                Error,
                "The scope is above the folder of mini-coi.js",
                UNISOLATED,
                "Move mini-coi.js up, or send it with Service-Worker-Allowed.",
                "Browsers refuse such a scope.",
            ),
            Kind::PageOutsideScope => (
                "page-outside-scope",
                Error,
                "The page is outside the scope of its tag",
                UNISOLATED,
                "Put mini-coi.js in a folder above the page, or change the scope.",
                "",
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
                "",
            ),
            Kind::ModeUnknown => (
                "mode-unknown",
                Warning,
                "The tag names a mode that does not exist, so each browser takes its best one",
                Everywhere("isolated"),
                "Write dip, credentialless or require-corp, or remove data-mode.",
                "",
            ),
            Kind::BaseElement => (
                "base-element",
                Note,
                "The page has <base href>",
                Everywhere(
                    "it changes what the src of a later tag means, but not what scope means",
                ),
                "Put the tag before it, or give src an absolute path.",
                "",
            ),
            Kind::PolicyBlocksTag => (
                "policy-blocks-tag",
                Error,
                "The Content-Security-Policy forbids the script of the tag",
                UNISOLATED,
                "Allow it in script-src, or put the tag before the <meta>.",
                "A policy in a <meta> does not apply to a tag before it.",
            ),
            Kind::PolicyBlocksWorker => (
                "policy-blocks-worker",
                Error,
                "The Content-Security-Policy forbids the worker",
                UNISOLATED,
                "Allow its URL in worker-src, or put the tag before the <meta>.",
                "A <meta> that comes after the tag has no effect on a page that the tag holds.",
            ),
            Kind::PolicyLacksTypes => (
                "policy-lacks-types",
                Error,
                "The Content-Security-Policy lists trusted-types without mini-coi",
                UNISOLATED,
                "Add mini-coi to trusted-types, or put the tag before the <meta>.",
                "The policy also has require-trusted-types-for 'script'.",
            ),
            Kind::ScriptPolicyBlocksFetch => (
                "script-policy-blocks-fetch",
                Error,
                "mini-coi.js is served with a Content-Security-Policy that does not let its worker fetch",
                UNISOLATED,
                "Serve it without the policy, or allow connect-src 'self' in it.",
                "Such a worker is not installed.",
            ),
            Kind::ScriptPolicyBlocksWasm => (
                "script-policy-blocks-wasm",
                Note,
                "mini-coi.js is served with a Content-Security-Policy that forbids WebAssembly",
                Everywhere("isolated, by a table in the file instead of WebAssembly"),
                "Allow 'wasm-unsafe-eval' in its script-src.",
                "",
            ),
            Kind::InsecureOrigin => (
                "insecure-origin",
                Error,
                "The site is served over http from another machine",
                UNISOLATED,
                "Serve it over https.",
                "Browsers have service workers only in secure contexts.",
            ),
            Kind::OtherWorker => (
                "other-worker",
                Error,
                "The site registers another service worker",
                Everywhere("not isolated where that worker controls the page"),
                "Import mini-coi.js in it, remove it, or let it add the headers of a mode itself.",
                "",
            ),
            Kind::ResourceBlocked => (
                "resource-blocked",
                Warning,
                "The host allows this resource neither by CORS nor by a resource policy",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "blocked",
                },
                "Copy it to the site, or ask its host to allow it in one of these ways.",
                "Found with --online. require-corp is Safari's mode.",
            ),
            Kind::ResourceRefused => (
                "resource-refused",
                Warning,
                "The host refuses this resource to other origins",
                Everywhere("blocked, with and without isolation"),
                "Copy it to the site, or ask its host to allow it. If the host allows only some origins, name yours with --site.",
                "Found with --online. A CORS request is not allowed, or the resource policy excludes the site.",
            ),
            Kind::ResourceUnknown => (
                "resource-unknown",
                Note,
                "It is unknown whether the host allows this resource",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "unknown: loads if its host sends CORS headers or a resource policy",
                },
                "Run with --online, which asks the host.",
                "After 1000 addresses the rest stay unknown.",
            ),
            Kind::ResourceUnreachable => (
                "resource-unreachable",
                Note,
                "The host did not send this resource",
                Everywhere("missing, with and without isolation"),
                "Correct the address, or try again later.",
                "Found with --online. The reason is shown beside the address.",
            ),
            Kind::CrossoriginMissing => (
                "crossorigin-missing",
                Note,
                "The host allows CORS, but the element does not ask for it",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "loads, because the worker asks with CORS",
                },
                "Add crossorigin, so that no worker has to help: --fix.",
                "Found with --online. --fix adds the attribute unless a cached answer could get in the way.",
            ),
            Kind::CrossoriginMedia => (
                "crossorigin-media",
                Note,
                "The host allows CORS, but the <audio> or <video> does not ask for it",
                ByEngine(|engine, mode| match (engine, mode) {
                    ("firefox", Mode::RequireCorp) => "blocked",
                    (_, Mode::RequireCorp) => {
                        "loads, because the worker asks with CORS; Firefox for Android blocks it"
                    }
                    _ => "loads, without cookies",
                }),
                "Add crossorigin: --fix.",
                "Found with --online. Firefox takes no sound or video that a worker asked for with CORS, if the element did not.",
            ),
            Kind::CrossoriginNeeded => (
                "crossorigin-needed",
                Warning,
                "The host allows CORS, but neither the element nor a worker asks for it",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "blocked",
                },
                "Add crossorigin: --fix. Where no such attribute exists, the host must send a resource policy.",
                "Found with --online. No worker asks, because the server isolates the page by its own headers or the script is an older one.",
            ),
            Kind::CorsAlone => (
                "cors-alone",
                Warning,
                "The host allows this resource only with CORS, and the element asks without",
                ByMode {
                    dip: "blocked, with and without isolation",
                    credentialless: "blocked, with and without isolation",
                    require_corp: "loads, because the worker asks with CORS",
                },
                "Add crossorigin.",
                "Found with --online. Its resource policy excludes the site, which does not count for a CORS request.",
            ),
            Kind::FrameBlocked => (
                "frame-blocked",
                Warning,
                "A frame of another origin does not allow an isolated page to embed it",
                ByMode {
                    dip: "loads",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Link to it, or ask its host to send Cross-Origin-Embedder-Policy: require-corp and Cross-Origin-Resource-Policy: cross-origin.",
                "Found with --online.",
            ),
            Kind::FrameUnknown => (
                "frame-unknown",
                Warning,
                "A frame of another origin is blocked unless its host allows it",
                ByMode {
                    dip: "loads",
                    credentialless: "blocked, unless it sends an embedder and a resource policy",
                    require_corp: "blocked, unless it sends an embedder and a resource policy",
                },
                "Link to it, or run with --online, which asks the host.",
                "Few hosts send the two headers that this takes.",
            ),
            Kind::FrameCredentialless => (
                "frame-credentialless",
                Warning,
                "A frame of another origin has an embedder policy that Safari does not know",
                ByEngine(|engine, _| match engine {
                    "safari" => "blocked",
                    _ => "loads",
                }),
                "Link to it, or ask its host to send Cross-Origin-Embedder-Policy: require-corp.",
                "Found with --online. Safari takes credentialless for no policy.",
            ),
            Kind::ObjectBlocked => (
                "object-blocked",
                Warning,
                "An <object> or <embed> of another origin is blocked unless its host allows it",
                ByEngine(|engine, mode| match (engine, mode) {
                    ("firefox", Mode::Credentialless) | (_, Mode::Dip) => "loads",
                    _ => "blocked, unless it sends an embedder and a resource policy",
                }),
                "Link to it, or show it in an <iframe>.",
                "",
            ),
            Kind::ImageObjectBlocked => (
                "image-object-blocked",
                Warning,
                "An image of another origin in an <object> or <embed> has no resource policy",
                ByMode {
                    dip: "loads, without cookies",
                    credentialless: "loads, without cookies",
                    require_corp: "blocked",
                },
                "Show it in an <img>.",
                "Found with --online. No worker is asked for it, so CORS does not help.",
            ),
            Kind::ObjectOfSite => (
                "object-of-site",
                Warning,
                "An <object> or <embed> shows a document of the site",
                ByEngine(|engine, mode| match (engine, mode) {
                    ("firefox", _) => "loads",
                    (_, Mode::Dip) => "loads without isolation",
                    _ => "blocked",
                }),
                "Show it in an <iframe>.",
                "Chromium and Safari do not ask the worker for such a document, so it gets no headers.",
            ),
            Kind::EmbedScript => (
                "embed-script",
                Warning,
                "A script of another origin inserts frames of that origin",
                ByMode {
                    dip: "the frames load",
                    credentialless: "the frames are blocked, unless their host allows it",
                    require_corp: "the frames are blocked, unless their host allows it",
                },
                "Link to what they show, or put them on a page outside the scope.",
                "The script is one that is known to do so.",
            ),
            Kind::FrameSandboxed => (
                "frame-sandboxed",
                Warning,
                "A sandboxed frame has no origin, so no service worker covers it",
                ByMode {
                    dip: "loads without isolation",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Add allow-same-origin to its sandbox attribute.",
                "",
            ),
            Kind::FrameOutsideScope => (
                "frame-outside-scope",
                Warning,
                "A frame of the site is outside the scope",
                ByMode {
                    dip: "loads, but is not scriptable",
                    credentialless: "blocked",
                    require_corp: "blocked",
                },
                "Widen the scope, or move the page in the frame.",
                "",
            ),
            Kind::WorkerRefused => (
                "worker-refused",
                Warning,
                "The script of a worker is on another origin",
                Everywhere("blocked, with and without isolation"),
                "Copy it to the site.",
                "Browsers refuse such a worker, with and without isolation.",
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
                "The page uses a known sign-in library, or an address that looks like a sign-in.",
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
                "Nothing to do if the window is on this site, or does not talk to the page.",
                "",
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
                "Nothing to do. If every engine is isolated, you can remove the tag and mini-coi.js.",
                "The server sends the headers, or a file tells it to: _headers, staticwebapp.config.json, .htaccess or web.config in the folder; netlify.toml, vercel.json or firebase.json in it or beside it.",
            ),
            Kind::HostCanSend => (
                "host-can-send",
                Note,
                "The server can send the headers itself",
                Everywhere("isolated at the first load, without a reload"),
                "If you may configure it, run this command, which prints what it reads.",
                "The server is known by the headers of its responses, or by its address. Only the first page of a running site is looked at.",
            ),
            Kind::MetaHeader => (
                "meta-header",
                Note,
                "An isolation header stands in a <meta>, where browsers ignore it",
                Everywhere("no effect"),
                "Remove it, and let the server or mini-coi.js send the header.",
                "",
            ),
            Kind::NotChecked => (
                "not-checked",
                Warning,
                "This could not be read, so it is not checked",
                Everywhere("unknown"),
                "See the reason, and run it again.",
                "",
            ),
        };
        Entry {
            code,
            severity,
            title,
            effects,
            fix,
            more,
        }
    }
}
