//! What is compared: real headers, mini-coi.js, its twin without WebAssembly, and the peers.

use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// A way to isolate a page.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The headers that the host sends.
    pub headers: &'static [(&'static str, &'static str)],
    /// The tag in the page.
    pub tag: String,
    /// The name of the file on the host, and its text.
    pub file: Option<(&'static str, String)>,
}

/// A server that isolates without a service worker: the reference.
pub const HEADERS: &str = "real headers";
pub const OURS: &str = "mini-coi 1";
/// With the line that `inject --early` puts before the tag.
pub const EARLY: &str = "mini-coi 1, early line";
pub const TWIN: &str = "twin without WASM";
pub const NO_PRELOAD: &str = "without preload";
/// Real headers, and a worker that has Chromium send every request but navigations to the network.
pub const ROUTES: &str = "routes alone";
/// No shim can be faster than this one, which checks nothing.
pub const LEAST: &str = "the least";
pub const PEER: &str = "mini-coi 0.4.3";
pub const OTHER_PEER: &str = "coi-serviceworker 0.1.7";

/// What a static route costs by itself: this worker isolates nothing, and answers nothing.
const ROUTES_FILE: &str = r#"if (self.document) navigator.serviceWorker.register("/routes.js");
else {
  addEventListener("install", (event) => {
    skipWaiting();
    event.addRoutes({ condition: { not: { requestMode: "navigate" } }, source: "network" });
  });
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", (event) => event.request.mode == "navigate" && event.respondWith(fetch(event.request)));
}"#;

/// What no worker can do without, and nothing else: the bound of a first visit. It is registered before any file of
/// the page is there, holds the page's scripts, and has the second document from the cache. It checks nothing, so
/// nobody could use it.
const LEAST_TAG: &str = r#"<script>
if (!crossOriginIsolated) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = "script-src 'none'; worker-src 'self'; img-src 'none'";
  document.head.append(meta);
  navigator.serviceWorker.register("/least.js").then(() => navigator.serviceWorker.ready).then(() => (stop(), location.reload()));
}
</script>"#;
const LEAST_FILE: &str = r#"const isolating = /Chrome/.test(navigator.userAgent)
  ? [["Document-Isolation-Policy", "isolate-and-credentialless"]]
  : [["Cross-Origin-Opener-Policy", "same-origin"], ["Cross-Origin-Embedder-Policy", "credentialless"]];
addEventListener("install", (event) => {
  skipWaiting();
  event.addRoutes?.({ condition: { not: { requestMode: "navigate" } }, source: "network" });
});
addEventListener("fetch", (event) => {
  if (event.request.mode != "navigate") return;
  const cached = fetch(event.request.url, { mode: "same-origin", cache: "only-if-cached" });
  const response = cached.catch(() => fetch(event.request));
  event.respondWith(response.then(({ body, headers }) => new Response(body, { headers: [...headers, ...isolating] })));
});"#;

/// The headers that isolate, of a server that can send them.
const REAL_HEADERS: &[(&str, &str)] = &[
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
];

/// The variant of a name.
pub fn variant(name: &'static str) -> Variant {
    let (tag, file) = match name {
        HEADERS => {
            return Variant {
                headers: REAL_HEADERS,
                tag: String::new(),
                file: None,
            };
        }
        ROUTES => {
            return Variant {
                headers: REAL_HEADERS,
                tag: r#"<script src="/routes.js"></script>"#.into(),
                file: Some(("routes.js", ROUTES_FILE.into())),
            };
        }
        LEAST => {
            return Variant {
                headers: &[],
                tag: LEAST_TAG.into(),
                file: Some(("least.js", LEAST_FILE.into())),
            };
        }
        OURS => (TAG.into(), ("mini-coi.js", "dist/mini-coi.js")),
        EARLY => (early(), ("mini-coi.js", "dist/mini-coi.js")),
        TWIN => (TAG.into(), ("mini-coi.js", "target/bench/twin.js")),
        NO_PRELOAD => (TAG.into(), ("mini-coi.js", "target/bench/no-preload.js")),
        PEER => (
            TAG.into(),
            ("mini-coi.js", "node_modules/peer-mini-coi/mini-coi.js"),
        ),
        _ => (
            r#"<script src="/coi-serviceworker.js"></script>"#.into(),
            (
                "coi-serviceworker.js",
                "node_modules/peer-coi-serviceworker/coi-serviceworker.min.js",
            ),
        ),
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file.1);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}. Run: npm run bench", path.display()));
    Variant {
        headers: &[],
        tag,
        file: Some((file.0, text)),
    }
}

const TAG: &str = r#"<script src="/mini-coi.js" scope="./"></script>"#;

/// The tag with the line before it, as the command writes them.
fn early() -> String {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("index.html");
    std::fs::write(&page, "<!doctype html><head></head>").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mini-coi"));
    command
        .arg("inject")
        .arg(folder.path())
        .args(["--base", "/", "--early"]);
    assert!(command.output().unwrap().status.success());
    let html = std::fs::read_to_string(&page).unwrap();
    let tag = html.strip_prefix("<!doctype html><head>").unwrap();
    tag.strip_suffix("</head>").unwrap().to_owned()
}

/// The bytes of a variant's file: raw, with gzip -9 and with brotli -11.
pub fn bytes(variant: &Variant) -> Value {
    let Some((_, text)) = &variant.file else {
        return json!({ "raw": 0, "gzip": 0, "brotli": 0 });
    };
    let file = std::env::temp_dir().join(format!("mini-coi-bytes-{}", std::process::id()));
    std::fs::write(&file, text).unwrap();
    let script = "const { brotliCompressSync, gzipSync } = require('zlib');
        const file = require('fs').readFileSync(process.argv[1]);
        console.log(JSON.stringify({ raw: file.length, gzip: gzipSync(file, { level: 9 }).length, brotli: brotliCompressSync(file).length }))";
    let output = Command::new("node")
        .args(["-e", script])
        .arg(&file)
        .output()
        .unwrap();
    let _ = std::fs::remove_file(&file);
    serde_json::from_slice(&output.stdout).unwrap()
}
