//! The policy: every decision about requests, responses, modes and engines.
//!
//! Everything here is a pure, total function of facts. The module knows no browser, no server and
//! no file; it never allocates and never panics. The service worker, the page, the build, the
//! command line and the tests all ask it, and nothing else decides. JavaScript gathers the facts
//! and carries out the answers.
//!
//! The rules follow from two facts, measured in Chromium 156, Firefox 153 and WebKitGTK 2.50:
//! only documents and the scripts of workers need isolation headers, and a response that the
//! worker does not touch behaves exactly as it does without a worker.

/// How a document is isolated: a rung of the ladder, or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mode {
    /// Only `Document-Isolation-Policy`. Popups, third-party frames and images go on working.
    Dip = 0,
    /// `Cross-Origin-Opener-Policy` with a `credentialless` `Cross-Origin-Embedder-Policy`.
    Credentialless = 1,
    /// `Cross-Origin-Opener-Policy` with a `require-corp` `Cross-Origin-Embedder-Policy`.
    RequireCorp = 2,
    /// Every request is left alone: the foot of the ladder, below the last rung.
    None = 3,
}

/// The response headers that the policy knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Header {
    /// [Document-Isolation-Policy](https://wicg.github.io/document-isolation-policy/).
    DocumentIsolationPolicy = 0,
    /// [Cross-Origin-Opener-Policy](https://html.spec.whatwg.org/multipage/browsers.html#the-coop-headers).
    OpenerPolicy = 1,
    /// [Cross-Origin-Embedder-Policy](https://html.spec.whatwg.org/multipage/browsers.html#the-coep-headers).
    EmbedderPolicy = 2,
    /// [Cross-Origin-Resource-Policy](https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header).
    ResourcePolicy = 3,
}

impl Header {
    /// Every header, at the position of its discriminant.
    pub const ALL: [Header; 4] = [
        Header::DocumentIsolationPolicy,
        Header::OpenerPolicy,
        Header::EmbedderPolicy,
        Header::ResourcePolicy,
    ];

    /// The header's name, spelled as in its specification.
    pub const fn name(self) -> &'static str {
        match self {
            Header::DocumentIsolationPolicy => "Document-Isolation-Policy",
            Header::OpenerPolicy => "Cross-Origin-Opener-Policy",
            Header::EmbedderPolicy => "Cross-Origin-Embedder-Policy",
            Header::ResourcePolicy => "Cross-Origin-Resource-Policy",
        }
    }

    /// The tokens with which a server's own header does in a mode what ours would do. A browser
    /// that needs the mode may know no more than the mode's own headers, so a server's policy of
    /// another kind settles nothing. What a server says about who may embed its resource stands.
    pub const fn settled_by(self, mode: Mode) -> &'static [&'static str] {
        match (self, mode) {
            (Header::DocumentIsolationPolicy, Mode::Dip) => {
                &["isolate-and-credentialless", "isolate-and-require-corp"]
            }
            (Header::DocumentIsolationPolicy, _) => &[],
            (Header::OpenerPolicy, _) => &["same-origin"],
            (Header::EmbedderPolicy, Mode::RequireCorp) => &["require-corp"],
            (Header::EmbedderPolicy, _) => &["credentialless", "require-corp"],
            (Header::ResourcePolicy, _) => &["same-origin", "same-site", "cross-origin"],
        }
    }
}

impl Mode {
    /// Every mode, at the position of its discriminant: the one that breaks least comes first.
    pub const ALL: [Mode; 4] = [
        Mode::Dip,
        Mode::Credentialless,
        Mode::RequireCorp,
        Mode::None,
    ];

    /// The name used in the query of the worker's URL and in `data-mode`.
    pub const fn name(self) -> &'static str {
        match self {
            Mode::Dip => "dip",
            Mode::Credentialless => "credentialless",
            Mode::RequireCorp => "require-corp",
            Mode::None => "none",
        }
    }

    /// The mode of this name, if it is one that isolates.
    pub fn named(name: &str) -> Option<Mode> {
        let mode = Mode::ALL.into_iter().find(|mode| mode.name() == name);
        mode.filter(|mode| *mode != Mode::None)
    }

    /// The value that isolates in this mode; `None` for a header that the mode does not send.
    pub const fn value(self, header: Header) -> Option<&'static str> {
        match (self, header) {
            (Mode::Dip, Header::DocumentIsolationPolicy) => Some("isolate-and-credentialless"),
            (Mode::Credentialless | Mode::RequireCorp, Header::OpenerPolicy) => Some("same-origin"),
            (Mode::Credentialless, Header::EmbedderPolicy) => Some("credentialless"),
            (Mode::RequireCorp, Header::EmbedderPolicy) => Some("require-corp"),
            (Mode::RequireCorp, Header::ResourcePolicy) => Some("cross-origin"),
            _ => None,
        }
    }

    /// The headers that the mode sends.
    pub const fn headers(self) -> Headers {
        const fn sent_in(mode: Mode) -> Headers {
            let mut sent = Headers(0);
            let mut index = 0;
            while index < Header::ALL.len() {
                if mode.value(Header::ALL[index]).is_some() {
                    sent = sent.with(Header::ALL[index]);
                }
                index += 1;
            }
            sent
        }
        // A constant for each, since a table would need a memory, which the WASM does not have.
        match self {
            Mode::Dip => const { sent_in(Mode::Dip) },
            Mode::Credentialless => const { sent_in(Mode::Credentialless) },
            Mode::RequireCorp => const { sent_in(Mode::RequireCorp) },
            Mode::None => Headers(0),
        }
    }

    /// The first major version of each browser family that honours this mode. A family is the token
    /// of an [`Engine`], followed by ` Android` where that word stands in the user agent too. A
    /// browser that no pair names starts at `require-corp`, which therefore needs none.
    ///
    /// MDN's browser-compat-data of 2026-11: Document-Isolation-Policy came with Chrome 137 and
    /// Chrome 146 for Android, COEP `credentialless` with Chrome 96 and Firefox 119, and Firefox
    /// for Android does not have it. A wrong entry costs a reload, not the isolation: the page
    /// steps down to the next mode.
    pub const fn since(self) -> &'static [(&'static str, u16)] {
        match self {
            Mode::Dip => &[("Chrome", 137), ("Chrome Android", 146)],
            Mode::Credentialless => &[("Chrome", 96), ("Chrome Android", 96), ("Firefox", 119)],
            Mode::RequireCorp | Mode::None => &[],
        }
    }

    /// The first mode that a browser with this user agent is known to honour: that in which the worker starts
    /// (`js/ladder.ts`).
    pub fn best_of(user_agent: &str) -> Mode {
        let android = if user_agent.contains("Android") {
            " Android"
        } else {
            ""
        };
        let honours = |(family, since): &(&str, u16)| {
            let Some(token) = family.strip_suffix(android) else {
                return false;
            };
            let after = user_agent.split_once(token).map_or("", |(_, after)| after);
            let version = after.trim_start_matches('/');
            let digits = version.find(|char: char| !char.is_ascii_digit());
            let version = &version[..digits.unwrap_or(version.len())];
            version.parse().is_ok_and(|version: u16| version >= *since)
        };
        let known = |mode: &Mode| mode.since().iter().any(honours);
        let mode = Mode::ALL.into_iter().find(known);
        mode.unwrap_or(Mode::RequireCorp)
    }

    /// The headers that the mode sends with what a plan leads to.
    pub const fn sent_with(self, plan: Plan) -> Headers {
        Headers(self.headers().bits() & plan.carries().bits())
    }

    /// The mode to try when this one did not isolate, though its headers came with the document.
    ///
    /// A Chromium that `credentialless` does not isolate is one that enforces an embedder policy and
    /// isolates nothing, such as Android WebView: a lower rung would only block more.
    pub const fn below(self, engine: Engine) -> Mode {
        match (self, engine) {
            (Mode::Dip, _) => Mode::Credentialless,
            (Mode::Credentialless, Engine::Chromium) => Mode::None,
            (Mode::Credentialless, _) => Mode::RequireCorp,
            (Mode::RequireCorp | Mode::None, _) => Mode::None,
        }
    }

    /// Whether a document of this mode may only show frames whose documents carry headers too.
    pub const fn blocks_frames(self) -> bool {
        self.value(Header::EmbedderPolicy).is_some()
    }

    /// Whether Chromium shall ask for a document while it starts the worker
    /// ([navigation preload](https://w3c.github.io/ServiceWorker/#navigation-preload-manager)). What
    /// the worker then leaves to the browser would be asked for twice. Elsewhere every redirect, form
    /// and error page would be (WebKitGTK 2.50 with static routes, as Safari 27 has them), and the
    /// frames of an isolated page would be blocked (Firefox 153).
    pub const fn preloads(self, engine: Engine, has_excludes: bool) -> bool {
        matches!(engine, Engine::Chromium) && !matches!(self, Mode::None) && !has_excludes
    }

    /// Whether another script of the worker must fetch a document's `no-cors` resources of other
    /// origins without credentials, as the browser itself does in this mode. An opaque response that
    /// came with credentials is blocked in such a document (Chromium 156, Firefox 153).
    pub const fn is_anonymous(self) -> bool {
        matches!(self, Mode::Dip | Mode::Credentialless)
    }

    /// The conditions for [`InstallEvent.addRoutes`](https://w3c.github.io/ServiceWorker/#register-router-method)
    /// on which a request reaches the worker. All others go to the network and never wake it.
    ///
    /// They must let through everything that [`plan`] may answer, which a test compares. No condition can
    /// ask for "cross-origin", so in `require-corp` the worker sees every `no-cors` request.
    pub const fn routes(self) -> &'static [(&'static str, &'static str)] {
        const NAVIGATE: (&str, &str) = ("requestMode", "navigate");
        const NO_CORS: (&str, &str) = ("requestMode", "no-cors");
        const WORKER: (&str, &str) = ("requestDestination", "worker");
        const SHARED: (&str, &str) = ("requestDestination", "sharedworker");
        match self {
            Mode::Dip => &[NAVIGATE],
            Mode::Credentialless => &[NAVIGATE, WORKER, SHARED],
            Mode::RequireCorp => &[NAVIGATE, WORKER, SHARED, NO_CORS],
            Mode::None => &[],
        }
    }
}

/// A browser engine, as far as it matters to a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Engine {
    /// Blink: Chrome, Edge, Opera and others.
    Chromium = 0,
    /// Gecko.
    Firefox = 1,
    /// WebKit, and every browser that the user agent does not tell from it.
    Other = 2,
}

impl Engine {
    /// Every engine, at the position of its discriminant.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::Other];

    /// The token of `navigator.userAgent` before the version. No engine but these two has it, and
    /// each version of them does, in pages and in workers.
    pub const fn token(self) -> &'static str {
        match self {
            Engine::Chromium => "Chrome",
            Engine::Firefox => "Firefox",
            Engine::Other => "",
        }
    }

    /// Whether a worker stops while the body of its response still streams, and cuts it off there:
    /// after 30 s without an event (Firefox 140 and 153). A page that sends its worker a message now
    /// and then keeps it running. The test of a document that takes minutes would notice a change.
    pub const fn cuts_bodies(self) -> bool {
        matches!(self, Engine::Firefox)
    }

    /// Whether `document.referrer` is empty in each document that a worker answers (Firefox 140 and
    /// 153), so that the worker has to hand it on.
    pub const fn hides_referrer(self) -> bool {
        matches!(self, Engine::Firefox)
    }

    /// Whether a form of another site looks to the server like the site's own when a worker sends it
    /// on: Firefox 153 changes `Origin` and `Sec-Fetch-Site`, WebKitGTK 2.50 `Sec-Fetch-Site`.
    pub const fn disguises_forms(self) -> bool {
        !matches!(self, Engine::Chromium)
    }

    /// Whether the HTTP cache still has a document that a page reloads, so that the worker can answer
    /// from it. WebKitGTK 2.50 asks the server for all that a reloaded page needs, whatever it has.
    pub const fn keeps_reloaded(self) -> bool {
        !matches!(self, Engine::Other)
    }

    /// Whether sound and video with CORS may be asked for in parts. Chromium 156 refuses a part without
    /// `Content-Range`, which no script can read across origins.
    pub const fn takes_bare_ranges(self) -> bool {
        !matches!(self, Engine::Chromium)
    }
}

/// A regular expression for `navigator.userAgent` of a browser that enforces an embedder policy and
/// isolates nothing: Android WebView (MDN's browser-compat-data of 2026-11). Nothing is registered there.
pub const UNABLE: &str = r"; wv\)";

/// A regular expression for `navigator.userAgent` of the large search engines, without regard to
/// case. They take what the first load shows, so that load is never held.
pub const CRAWLERS: &str = "spider|slurp|inspection|bot[/;-]";

/// A regular expression for the types of responses that browsers show. Any other is saved to a file.
pub const SHOWN: &str = "^(audio|video|image|text|multipart)/|[/+](xhtml|xml|json|pdf|javascript)";

/// [`Request.mode`](https://fetch.spec.whatwg.org/#concept-request-mode).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum RequestMode {
    /// `navigate`: a document, a frame, an `<object>` or an `<embed>`.
    Navigate = 0,
    /// `same-origin`: among others, the script of a worker.
    SameOrigin = 1,
    /// `no-cors`: images, classic scripts, styles and media without `crossorigin`.
    NoCors = 2,
    /// `cors`: modules, `fetch()`, fonts, everything with `crossorigin`; and with the destination
    /// `worker` the static imports of a module worker.
    Cors = 3,
}

impl RequestMode {
    /// Every mode, at the position of its discriminant.
    pub const ALL: [RequestMode; 4] = [
        RequestMode::Navigate,
        RequestMode::SameOrigin,
        RequestMode::NoCors,
        RequestMode::Cors,
    ];
}

/// [`Request.destination`](https://fetch.spec.whatwg.org/#concept-request-destination), as far
/// as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Destination {
    /// Every destination that is none of the others.
    Other = 0,
    /// `document`: a page in a tab or a window of its own.
    Document = 1,
    /// `iframe`, `frame`, `object` or `embed`: a document in another one.
    Frame = 2,
    /// `worker` or `sharedworker`.
    Worker = 3,
}

impl Destination {
    /// Every destination, at the position of its discriminant.
    pub const ALL: [Destination; 4] = [
        Destination::Other,
        Destination::Document,
        Destination::Frame,
        Destination::Worker,
    ];
}

/// Declares a struct of yes-or-no facts. JavaScript sends them as a number, whose bits have the order
/// of the fields; the build hands their names on.
macro_rules! facts {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $fact:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name { $($(#[$doc])* pub $fact: bool),* }

        impl $name {
            /// The names of the facts; the position of each is its bit.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($fact)),*];

            /// The facts of a number. Bits beyond the last fact count for nothing.
            #[inline(always)]
            pub const fn from_bits(bits: u32) -> $name {
                #[allow(non_camel_case_types, reason = "each variant stands for the field of its name")]
                enum Bit { $($fact),* }
                $name { $($fact: bits >> Bit::$fact as u32 & 1 == 1),* }
            }
        }
    };
}

facts! {
    /// The yes-or-no facts about a request.
    RequestFacts {
        /// Its URL is of another origin than the worker's.
        cross_origin,
        /// Its method is `GET`.
        get,
        /// It follows redirects.
        follows_redirects,
        /// Its cache mode is `only-if-cached`. Chromium 156 asks so for the answer to a form that the
        /// visitor comes back to, and no `fetch()` may.
        only_if_cached,
        /// The worker has asked the browser to fetch it by itself ([`Act::HandBack`]).
        handed_back,
        /// It is for a page that gets no headers.
        excluded,
        /// Its referrer is of another origin, or missing, and the engine disguises such a form
        /// ([`Engine::disguises_forms`]).
        disguised,
    }
}

/// The facts about a request that decide whether the worker answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its mode.
    pub mode: RequestMode,
    /// Its destination.
    pub destination: Destination,
    /// All else.
    pub facts: RequestFacts,
}

/// The worker's plan for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Plan {
    /// No `respondWith`: the browser goes on as if there were no service worker.
    Leave = 0,
    /// Fetch it, and isolate the document that comes.
    Document = 1,
    /// Fetch it, and let the worker script that comes run inside an isolated document.
    WorkerScript = 2,
    /// Fetch it in `cors` mode without credentials; if that fails, leave it alone after all.
    CorsFetch = 3,
}

impl Plan {
    /// Every plan, at the position of its discriminant.
    pub const ALL: [Plan; 4] = [
        Plan::Leave,
        Plan::Document,
        Plan::WorkerScript,
        Plan::CorsFetch,
    ];

    /// The headers that go with what the plan leads to, where the mode sends them: all with a document, no
    /// opener policy with a worker's script, and with a resource only a resource policy.
    pub const fn carries(self) -> Headers {
        match self {
            Plan::Leave => Headers(0),
            Plan::Document => Headers::from_bits(!0),
            Plan::WorkerScript => Headers::from_bits(!Headers(0).with(Header::OpenerPolicy).bits()),
            Plan::CorsFetch => Headers(0).with(Header::ResourcePolicy),
        }
    }
}

/// Why a request gets its [`Plan`], in the order in which [`plan`] asks for it. The lowest two bits are the
/// [`Plan`] that follows, so that the WASM needs no table of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum PlanReason {
    /// The mode answers nothing.
    Foot = Plan::Leave as u8,
    /// It has been handed back.
    HandedBack = Plan::Leave as u8 | 1 << 2,
    /// No `fetch()` may ask for it.
    OnlyIfCached = Plan::Leave as u8 | 2 << 2,
    /// It is for a page that gets no headers.
    Excluded = Plan::Leave as u8 | 3 << 2,
    /// It is a form of another site.
    Form = Plan::Leave as u8 | 4 << 2,
    /// It is any other navigation.
    Navigation = Plan::Document as u8 | 5 << 2,
    /// It is the script of a worker that needs a header.
    WorkerScript = Plan::WorkerScript as u8 | 6 << 2,
    /// It is a resource of another origin under `require-corp`.
    CrossOrigin = Plan::CorsFetch as u8 | 7 << 2,
    /// It is anything else.
    Needless = Plan::Leave as u8 | 8 << 2,
}

/// Whether reasons are told at all. The release WASM has no words, and is smaller where those that lead to
/// the same answer are one.
const TELLS_REASONS: bool = cfg!(any(not(target_arch = "wasm32"), feature = "debug"));

impl PlanReason {
    #[inline(always)]
    const fn told(self) -> PlanReason {
        match self.plan() {
            _ if TELLS_REASONS => self,
            Plan::Leave => PlanReason::Foot,
            Plan::Document => PlanReason::Navigation,
            Plan::WorkerScript => PlanReason::WorkerScript,
            Plan::CorsFetch => PlanReason::CrossOrigin,
        }
    }

    /// The plan that follows.
    pub const fn plan(self) -> Plan {
        match self as u8 & 3 {
            0 => Plan::Leave,
            1 => Plan::Document,
            2 => Plan::WorkerScript,
            _ => Plan::CorsFetch,
        }
    }

    /// The reason in words, for the log of the debug build.
    pub const fn words(self) -> &'static str {
        match self {
            PlanReason::Foot => "left alone: no mode isolates here",
            PlanReason::HandedBack => "left alone: only the browser can fetch it",
            PlanReason::OnlyIfCached => "left alone: only the browser may read its cache",
            PlanReason::Excluded => "left alone: the page is excluded",
            PlanReason::Form => "left alone: the server must see which site the form came from",
            PlanReason::Navigation => "fetched: a document",
            PlanReason::WorkerScript => "fetched: a worker's script, refused without our header",
            PlanReason::CrossOrigin => "fetched anonymously: a resource of another origin",
            PlanReason::Needless => "left alone: nothing in it needs a header",
        }
    }
}

/// Decides what to do with a request.
///
/// Under Document-Isolation-Policy a worker's script needs no header (Chromium 156). Under a
/// Cross-Origin-Embedder-Policy it does, and WebKitGTK 2.50 refuses even the static imports of a
/// module worker without it. A test that starts workers in every mode would notice a change.
#[inline(always)]
pub const fn plan(mode: Mode, request: Request) -> PlanReason {
    use RequestMode::{Cors, Navigate, NoCors, SameOrigin};
    let Request {
        mode: kind,
        destination,
        facts,
    } = request;
    let is_worker = matches!(destination, Destination::Worker);
    match kind {
        _ if matches!(mode, Mode::None) => PlanReason::Foot.told(),
        _ if facts.handed_back => PlanReason::HandedBack.told(),
        _ if facts.only_if_cached => PlanReason::OnlyIfCached.told(),
        _ if facts.excluded => PlanReason::Excluded.told(),
        Navigate if facts.disguised && !facts.get => PlanReason::Form.told(),
        Navigate => PlanReason::Navigation.told(),
        SameOrigin if is_worker && !matches!(mode, Mode::Dip) => PlanReason::WorkerScript.told(),
        Cors if is_worker && matches!(mode, Mode::RequireCorp) => PlanReason::WorkerScript.told(),
        NoCors
            if facts.cross_origin
                && facts.get
                && facts.follows_redirects
                && matches!(mode, Mode::RequireCorp) =>
        {
            PlanReason::CrossOrigin.told()
        }
        _ => PlanReason::Needless.told(),
    }
}

/// The class of a response's status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Status {
    /// It is a page or a resource as any other.
    Ordinary = 0,
    /// It holds no body: a [null body status](https://fetch.spec.whatwg.org/#null-body-status), or 0
    /// as of opaque, opaque-redirect and error responses. `new Response()` throws on them. The other two of
    /// the standard, 101 and 103, never reach a script.
    Bodiless = 1,
    /// It is an error page, which may come from something in front of the site: a bot check, a
    /// gateway, a limit.
    Error = 2,
    /// There is nothing at this address: 404 and 410. To a verdict it is as good as any other page.
    Missing = 3,
}

impl Status {
    /// Every class, at the position of its discriminant.
    pub const ALL: [Status; 4] = [
        Status::Ordinary,
        Status::Bodiless,
        Status::Error,
        Status::Missing,
    ];

    /// The class of `Response.status`.
    pub const fn of(status: u32) -> Status {
        match status {
            0 | 204 | 205 | 304 => Status::Bodiless,
            404 | 410 => Status::Missing,
            400.. => Status::Error,
            _ => Status::Ordinary,
        }
    }
}

facts! {
    /// The yes-or-no facts about a response and its request.
    ResponseFacts {
        /// Its URL list has more than one URL, as in `Response.redirected`.
        redirected,
        /// It is for a page in a tab or a window of its own.
        top_level,
        /// The server asks for a password: it has the header `WWW-Authenticate`.
        challenges,
        /// The browser will save it to a file, and the engine cuts bodies ([`Engine::cuts_bodies`]).
        cut_download,
        /// The method of its request is `GET`, which may be sent a second time.
        repeatable,
        /// It came with the tag before, and the page has asked for headers.
        demanded,
        /// The document that asks for it, or the one around a frame, is not isolated: it is excluded, or
        /// the worker left it alone.
        in_unisolated,
        /// The page around a frame is one of this origin outside the scope, or says that it is
        /// not isolated.
        outside,
    }
}

/// The facts about a response that decide what the worker makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    /// The class of its status.
    pub status: Status,
    /// The headers that it carries with a token of [`Header::settled_by`].
    pub settled: Headers,
    /// All else.
    pub facts: ResponseFacts,
}

/// The worker's verdict on a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Act {
    /// It answers with the very response that came.
    Pass = 0,
    /// It answers with `Response.redirect()` to its URL. A rebuilt response has no URL, and the relative
    /// imports of a worker resolve against it, so the browser must follow the redirect by itself.
    Redirect = 1,
    /// It answers with a copy that has some headers set to [`Mode::value`].
    Rewrite = 2,
    /// It redirects the request to where it was, and then leaves it alone: only the browser can fetch it.
    HandBack = 3,
    /// It answers with the very response that came, which isolates by itself.
    Keep = 4,
}

/// Why a response gets its [`Verdict`], in the order in which [`verdict`] asks for it. The lowest three bits
/// are the [`Act`] that follows, so that the WASM needs no table of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum VerdictReason {
    /// Its request was left alone.
    NotAsked = Act::Pass as u8,
    /// It holds no body.
    Bodiless = Act::Pass as u8 | 1 << 3,
    /// The server asks for a password, which Chromium 156 and Firefox 153 ask for only without a worker in
    /// between; or the browser will save it, and would cut it off.
    OnlyTheBrowser = Act::HandBack as u8 | 2 << 3,
    /// It isolates by itself.
    Settled = Act::Keep as u8 | 3 << 3,
    /// It belongs to a document that is not isolated.
    Unisolated = Act::Pass as u8 | 4 << 3,
    /// It is an error page that may be somebody else's.
    ErrorPage = Act::Pass as u8 | 5 << 3,
    /// It is a worker's script that was redirected.
    Redirected = Act::Redirect as u8 | 6 << 3,
    /// It needs headers.
    Needed = Act::Rewrite as u8 | 7 << 3,
}

impl VerdictReason {
    #[inline(always)]
    const fn told(self) -> VerdictReason {
        match self.act() {
            _ if TELLS_REASONS => self,
            Act::Pass => VerdictReason::NotAsked,
            Act::Redirect => VerdictReason::Redirected,
            Act::Rewrite => VerdictReason::Needed,
            Act::HandBack => VerdictReason::OnlyTheBrowser,
            Act::Keep => VerdictReason::Settled,
        }
    }

    /// The act that follows.
    pub const fn act(self) -> Act {
        match self as u8 & 7 {
            0 => Act::Pass,
            1 => Act::Redirect,
            2 => Act::Rewrite,
            3 => Act::HandBack,
            _ => Act::Keep,
        }
    }

    /// The reason in words, for the log of the debug build.
    pub const fn words(self) -> &'static str {
        match self {
            VerdictReason::NotAsked => "passed on: nothing in it needs a header",
            VerdictReason::Bodiless => "passed on: it holds no document",
            VerdictReason::Settled => "passed on: it isolates by itself",
            VerdictReason::OnlyTheBrowser => {
                "handed back: through a worker, the browser asks for no password and may cut a file off"
            }
            VerdictReason::Unisolated => "passed on: its document is not isolated",
            VerdictReason::ErrorPage => "passed on: an error page that may be somebody else's",
            VerdictReason::Redirected => "redirected: its imports resolve against its final URL",
            VerdictReason::Needed => "rewritten: isolation headers added",
        }
    }
}

/// The worker's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Its act.
    pub act: Act,
    /// The headers to set, where it rewrites.
    pub headers: Headers,
    /// Why.
    pub reason: VerdictReason,
}

/// A set of headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Headers(u8);

impl Headers {
    /// The set as a bit field: bit `n` stands for the [`Header`] with the discriminant `n`.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether the set holds a header.
    pub const fn contains(self, header: Header) -> bool {
        self.0 & (1 << header as u8) != 0
    }

    /// The set of a bit field; bits that stand for no header count for nothing.
    pub const fn from_bits(bits: u8) -> Headers {
        Headers(bits & ((1 << Header::ALL.len()) - 1))
    }

    /// Whether a document isolates by itself whose own headers settle this set.
    pub const fn isolate(self) -> bool {
        use Header::{DocumentIsolationPolicy, EmbedderPolicy, OpenerPolicy};
        self.contains(DocumentIsolationPolicy)
            || self.contains(OpenerPolicy) && self.contains(EmbedderPolicy)
    }

    /// The set with one more header.
    pub const fn with(self, header: Header) -> Headers {
        Headers(self.0 | 1 << header as u8)
    }
}

/// Decides what becomes of a response.
///
/// A header that the server sent is kept when it isolates, and replaced when it does not (such
/// as `Cross-Origin-Opener-Policy: unsafe-none`). A response that isolates by itself passes.
///
/// In a mode that blocks frames, an error page in a tab of its own passes: it may be a bot check
/// whose own frame lets the visitor in. A page that has our tag asks for its headers then, so it must be
/// one that can be asked for again: the answer to a form is rewritten. What is
/// missing (404) is a page of the site's own, as on hosts whose `404.html` serves every route.
///
/// A frame in a page that is not isolated would be isolated under Document-Isolation-Policy all the
/// same, and out of that page's reach (Chromium 156).
#[inline(always)] // Or the facts go through a memory, which the WASM does not have.
pub const fn verdict(mode: Mode, plan: Plan, response: Response) -> Verdict {
    let reason = reason_of(mode, plan, response);
    let act = reason.act();
    // Even with nothing to change, the answer to a `CorsFetch` is a copy: Chromium, Firefox and
    // WebKit refuse a `cors` response as the answer to a `no-cors` request, but take a rebuilt one.
    let sent = mode.sent_with(plan).bits();
    let settled = response.settled.bits();
    Verdict {
        act,
        headers: Headers(match act {
            Act::Rewrite => sent & !settled,
            _ => 0,
        }),
        reason,
    }
}

#[inline(always)]
const fn reason_of(mode: Mode, plan: Plan, response: Response) -> VerdictReason {
    let Response {
        status,
        settled,
        facts,
    } = response;
    let is_document = matches!(plan, Plan::Document);
    let is_settled = match plan {
        Plan::Document => settled.isolate(),
        Plan::WorkerScript => settled.contains(Header::EmbedderPolicy),
        Plan::Leave | Plan::CorsFetch => false,
    };
    let is_dip = matches!(mode, Mode::Dip);
    let may_be_foreign = matches!(status, Status::Error) && facts.top_level && facts.repeatable;
    if matches!(plan, Plan::Leave) {
        VerdictReason::NotAsked.told()
    } else if matches!(status, Status::Bodiless) {
        VerdictReason::Bodiless.told()
    } else if is_document && facts.repeatable && (facts.challenges || facts.cut_download) {
        VerdictReason::OnlyTheBrowser.told()
    } else if is_settled {
        VerdictReason::Settled.told()
    } else if facts.in_unisolated || facts.outside && is_dip {
        VerdictReason::Unisolated.told()
    } else if is_document && may_be_foreign && !facts.demanded && !is_dip {
        VerdictReason::ErrorPage.told()
    } else if facts.redirected && matches!(plan, Plan::WorkerScript) {
        VerdictReason::Redirected.told()
    } else {
        VerdictReason::Needed.told()
    }
}

facts! {
    /// The worker's knowledge when it asks whether the site still wants it.
    UpkeepFacts {
        /// It has looked for its own file now.
        asked_now,
        /// It looked for its own file within a day, and here for the same reason.
        asked_lately,
        /// The host isolates by itself: the document that has just come, and the worker's own file.
        relieved,
        /// It has left once for that reason, and was registered again.
        left_before,
        /// Its own file is gone from the host (404, 410), as it was at each look since a day ago or earlier.
        orphaned,
    }
}

/// The worker's acts on itself, in the order in which [`upkeep`] asks for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Upkeep {
    /// It unregisters itself.
    Leave = 0,
    /// It asks the host for its own file.
    Ask = 1,
    /// It stays.
    Stay = 2,
}

/// Decides whether the worker is still wanted: not where its file is gone, nor where the host sends
/// the headers by itself.
///
/// It leaves an isolating host only once, since one that sends them with some documents only would make
/// pages reload again and again. A missing file may be an outage, so it takes two looks a day apart.
pub const fn upkeep(facts: UpkeepFacts) -> Upkeep {
    let is_done = facts.orphaned || facts.relieved && !facts.left_before;
    match (facts.asked_now, facts.asked_lately) {
        (true, _) if is_done => Upkeep::Leave,
        (false, false) => Upkeep::Ask,
        _ => Upkeep::Stay,
    }
}
