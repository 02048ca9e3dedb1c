//! The policy: which requests the service worker answers, and what it changes in their responses.
//!
//! Everything here is a pure, total function of facts about a request or a response. The module
//! knows no browser, no server and no file; it never allocates and never panics. The service
//! worker, the build and the tests all ask it, and nothing else decides.
//!
//! The rules follow from two facts, measured in Chromium 156, Firefox 153 and WebKitGTK 2.50:
//! only documents and the scripts of workers need isolation headers, and a response that the
//! worker does not touch behaves exactly as it does without a worker.

/// How a document is isolated: a rung of the ladder, or not at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Mode {
    /// `Document-Isolation-Policy` alone. Popups, third-party frames and images go on working.
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
        // A constant for each, since a table would need a memory, which the WASM has not.
        match self {
            Mode::Dip => const { sent_in(Mode::Dip) },
            Mode::Credentialless => const { sent_in(Mode::Credentialless) },
            Mode::RequireCorp => const { sent_in(Mode::RequireCorp) },
            Mode::None => Headers(0),
        }
    }

    /// The first major version of each browser family that honours this mode. A family is a
    /// token of `navigator.userAgent`, followed by ` Android` where that word stands in it too.
    /// A browser that no pair names starts at `require-corp`, which therefore needs none.
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

    /// Whether another script of the worker must fetch a document's `no-cors` resources of other
    /// origins without credentials, as the browser itself does in this mode. An opaque response that
    /// came with credentials is blocked in such a document (Chromium 156, Firefox 153).
    pub const fn is_anonymous(self) -> bool {
        matches!(self, Mode::Dip | Mode::Credentialless)
    }

    /// A rule for
    /// [`InstallEvent.addRoutes`](https://w3c.github.io/ServiceWorker/#register-router-method),
    /// as JSON: what matches goes to the network and never wakes the worker.
    ///
    /// A rule must let through whatever [`plan`] may answer, which a test compares. No rule can
    /// ask for "cross-origin", so in `require-corp` the worker sees every `no-cors` request.
    pub const fn routes(self) -> &'static str {
        match self {
            Mode::Dip => r#"{"condition":{"not":{"requestMode":"navigate"}},"source":"network"}"#,
            Mode::Credentialless => {
                r#"{"condition":{"not":{"or":[{"requestMode":"navigate"},{"requestDestination":"worker"},{"requestDestination":"sharedworker"}]}},"source":"network"}"#
            }
            Mode::RequireCorp => {
                r#"{"condition":{"not":{"or":[{"requestMode":"navigate"},{"requestMode":"no-cors"},{"requestDestination":"worker"},{"requestDestination":"sharedworker"}]}},"source":"network"}"#
            }
            Mode::None => r#"{"condition":{"urlPattern":{}},"source":"network"}"#,
        }
    }
}

/// [`Request.mode`](https://fetch.spec.whatwg.org/#concept-request-mode).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestMode {
    /// `navigate`: a document, a frame, an `<object>` or an `<embed>`.
    Navigate,
    /// `same-origin`: among others, the script of a worker.
    SameOrigin,
    /// `no-cors`: images, classic scripts, styles and media without `crossorigin`.
    NoCors,
    /// `cors`: modules, `fetch()`, fonts, whatever has `crossorigin`; and with the destination
    /// `worker` the static imports of a module worker.
    Cors,
}

/// [`Request.destination`](https://fetch.spec.whatwg.org/#concept-request-destination), as far
/// as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// `worker` or `sharedworker`.
    Worker,
    /// Every other destination.
    Other,
}

/// The facts about a request that decide whether the worker answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its mode.
    pub mode: RequestMode,
    /// Its destination.
    pub destination: Destination,
    /// Whether it is a `GET` to another origin than the worker's that follows redirects.
    pub cross_origin_get: bool,
}

/// What the worker does with a request.
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

    /// The plan in words, for the log of the debug build.
    pub const fn reason(self) -> &'static str {
        match self {
            Plan::Leave => "left alone: nothing in it needs a header",
            Plan::Document => "fetched: a document",
            Plan::WorkerScript => "fetched: a worker's script, refused without our header",
            Plan::CorsFetch => "fetched anonymously: a resource of another origin",
        }
    }
}

/// Decides what to do with a request.
///
/// Under Document-Isolation-Policy a worker's script needs no header (Chromium 156). Under a
/// Cross-Origin-Embedder-Policy it does, and WebKitGTK 2.50 refuses even the static imports of a
/// module worker without it. A test that starts workers in every mode would notice a change.
pub const fn plan(mode: Mode, request: Request) -> Plan {
    use RequestMode::{Cors, Navigate, NoCors, SameOrigin};
    match (mode, request.mode, request.destination) {
        (Mode::None, ..) => Plan::Leave,
        (_, Navigate, _) => Plan::Document,
        (Mode::Credentialless, SameOrigin, Destination::Worker) => Plan::WorkerScript,
        (Mode::RequireCorp, SameOrigin | Cors, Destination::Worker) => Plan::WorkerScript,
        (Mode::RequireCorp, NoCors, _) if request.cross_origin_get => Plan::CorsFetch,
        _ => Plan::Leave,
    }
}

/// The facts about a response that decide what the worker makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    /// Its status; 0 for opaque, opaque-redirect and error responses, as in `Response.status`.
    pub status: u16,
    /// Whether its URL list has more than one URL, as in `Response.redirected`.
    pub redirected: bool,
    /// The headers that it carries with a token of [`Header::settled_by`].
    pub settled: Headers,
}

/// What the worker answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The very response that came.
    Pass,
    /// `Response.redirect()` to its URL. A rebuilt response has no URL, and the relative imports
    /// of a worker resolve against it, so the browser must follow the redirect by itself.
    Redirect,
    /// A copy with these headers set to [`Mode::value`].
    Rewrite(Headers),
}

impl Verdict {
    /// The verdicts in words, for the log of the debug build.
    pub const REASONS: [&'static str; 3] = [
        "passed on: it isolates by itself, or holds no document",
        "redirected: a worker's imports resolve against its final URL",
        "rewritten: isolation headers added",
    ];

    /// The verdict as a number: 0 to pass, 1 to redirect; from 2 on a rewrite, with the set of
    /// headers in the bits above the lowest two.
    pub const fn code(self) -> u8 {
        match self {
            Verdict::Pass => 0,
            Verdict::Redirect => 1,
            Verdict::Rewrite(headers) => 2 | headers.bits() << 2,
        }
    }
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
        Headers(bits)
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
#[inline(always)] // A tenth of the WASM, which otherwise hands the result over in memory.
pub fn verdict(mode: Mode, plan: Plan, response: Response) -> Verdict {
    use Header::{DocumentIsolationPolicy, EmbedderPolicy, OpenerPolicy, ResourcePolicy};
    let settled = |header| response.settled.contains(header);

    let done = match plan {
        Plan::Leave => true,
        Plan::Document => {
            settled(DocumentIsolationPolicy) || settled(OpenerPolicy) && settled(EmbedderPolicy)
        }
        Plan::WorkerScript => settled(EmbedderPolicy),
        Plan::CorsFetch => false,
    };
    if done || is_bodiless(response.status) {
        return Verdict::Pass;
    }
    if response.redirected && plan == Plan::WorkerScript {
        return Verdict::Redirect;
    }

    let concerned = match plan {
        Plan::Document => !0,
        Plan::WorkerScript => !Headers::default().with(OpenerPolicy).bits(),
        Plan::Leave | Plan::CorsFetch => Headers::default().with(ResourcePolicy).bits(),
    };
    let changed = Headers(mode.headers().bits() & concerned & !response.settled.bits());
    // Even with nothing to change, the answer to a `CorsFetch` is a copy: Chromium, Firefox and
    // WebKit refuse a `cors` response as the answer to a `no-cors` request, but take a rebuilt one.
    Verdict::Rewrite(changed)
}

/// [Null body statuses](https://fetch.spec.whatwg.org/#null-body-status) and filtered responses:
/// they hold no document, and `new Response()` throws on them.
const fn is_bodiless(status: u16) -> bool {
    matches!(status, 0 | 101 | 103 | 204 | 205 | 304)
}
