//! `mini-coi check --online` says for each engine what becomes of content of another host. Here every way of
//! embedding meets every set of headers that a host may send, and the engine itself says whether it was right.

use crate::engine::Engine;
use crate::site::Reply;
use crate::tab::{PATIENCE, RECORDER, TAG, Tab};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;
use std::time::Instant;

crate::cases! {
    check_foretells_what_the_engine_blocks,
    check_foretells_what_require_corp_blocks @ Chromium | Firefox,
    check_foretells_what_credentialless_blocks @ Chromium,
}

/// What a host may send with a resource. `ORIGIN` stands for the origin of the page.
const HEADERS: &[(&str, &[(&str, &str)])] = &[
    ("none", &[]),
    ("cors", &[("access-control-allow-origin", "*")]),
    (
        "cors-named",
        &[
            ("access-control-allow-origin", "ORIGIN"),
            ("vary", "Origin"),
        ],
    ),
    (
        "cors-other",
        &[("access-control-allow-origin", "https://other.example")],
    ),
    (
        "cors-credentials",
        &[
            ("access-control-allow-origin", "ORIGIN"),
            ("access-control-allow-credentials", "true"),
            ("vary", "Origin"),
        ],
    ),
    ("corp", &[("cross-origin-resource-policy", "cross-origin")]),
    (
        "corp-site",
        &[("cross-origin-resource-policy", "same-site")],
    ),
    (
        "corp-origin",
        &[("cross-origin-resource-policy", "same-origin")],
    ),
    (
        "cors-corp-origin",
        &[
            ("access-control-allow-origin", "*"),
            ("cross-origin-resource-policy", "same-origin"),
        ],
    ),
    (
        "corp-nonsense",
        &[("cross-origin-resource-policy", "nonsense")],
    ),
    (
        "coep-corp",
        &[
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "cross-origin"),
        ],
    ),
    (
        "credentialless-corp",
        &[
            ("cross-origin-embedder-policy", "credentialless"),
            ("cross-origin-resource-policy", "cross-origin"),
        ],
    ),
    ("coep", &[("cross-origin-embedder-policy", "require-corp")]),
    (
        "coep-corp-site",
        &[
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-site"),
        ],
    ),
    (
        "coep-cors",
        &[
            ("cross-origin-embedder-policy", "require-corp"),
            ("access-control-allow-origin", "*"),
        ],
    ),
    (
        "dip",
        &[("document-isolation-policy", "isolate-and-require-corp")],
    ),
    ("coop", &[("cross-origin-opener-policy", "same-origin")]),
    ("no-frames", &[("x-frame-options", "DENY")]),
    (
        "no-frames-coep-corp",
        &[
            ("x-frame-options", "DENY"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "cross-origin"),
        ],
    ),
    (
        "no-ancestors",
        &[("content-security-policy", "frame-ancestors 'none'")],
    ),
];

/// How a page may embed it: a name, the file, and the markup. `URL` is its address, `ID` its name on the page;
/// `ON` tells of `load` and `error`. What has no events says itself that it is there.
const WAYS: &[(&str, &str, &str)] = &[
    ("img", "a.png", "<img src='URL' ON>"),
    ("img-cors", "a.png", "<img crossorigin src='URL' ON>"),
    (
        "img-credentials",
        "a.png",
        "<img crossorigin=use-credentials src='URL' ON>",
    ),
    ("script", "a.js", "<script src='URL' ON></script>"),
    (
        "script-cors",
        "a.js",
        "<script crossorigin src='URL' ON></script>",
    ),
    (
        "module",
        "a.js",
        "<script type=module src='URL' ON></script>",
    ),
    ("style", "a.css", "<link rel=stylesheet href='URL' ON>"),
    (
        "style-cors",
        "a.css",
        "<link rel=stylesheet crossorigin href='URL' ON>",
    ),
    (
        "preload",
        "a.css",
        "<link rel=preload as=style href='URL' onload=\"this.onload = null; this.rel = 'stylesheet'\">",
    ),
    ("import", "a.css", "<style>@import url('URL');</style>"),
    (
        "audio",
        "a.wav",
        "<audio preload=auto src='URL' onloadedmetadata=\"ok('ID')\"></audio>",
    ),
    (
        "audio-cors",
        "a.wav",
        "<audio crossorigin preload=auto src='URL' onloadedmetadata=\"ok('ID')\"></audio>",
    ),
    ("input", "a.png", "<input type=image src='URL' ON>"),
    ("svg-image", "a.png", "<svg><image href='URL' ON /></svg>"),
    ("iframe", "a.html", "<iframe src='URL'></iframe>"),
    (
        "object",
        "a.html",
        "<object data='URL' type=text/html></object>",
    ),
    ("embed", "a.html", "<embed src='URL' type=text/html>"),
    (
        "object-image",
        "a.png",
        "<object data='URL' type=image/png ON></object>",
    ),
    (
        "dynamic-import",
        "a.js",
        "<script type=module>import('URL').then(() => ok('ID'), () => {})</script>",
    ),
    (
        "image-by-script",
        "a.png",
        "<script>{ const made = new Image(); made.onload = () => ok('ID'); made.src = 'URL' }</script>",
    ),
    (
        "script-by-script",
        "a.js",
        "<script>{ const made = document.createElement('script'); made.onload = () => ok('ID'); made.src = 'URL'; document.head.append(made) }</script>",
    ),
    (
        "frame-by-script",
        "a.html",
        "<script>{ const made = document.createElement('iframe'); made.src = 'URL'; document.body.append(made) }</script>",
    ),
    (
        "fetch",
        "a.png",
        "<script>fetch('URL', { mode: 'no-cors' }).then(() => ok('ID'), () => {})</script>",
    ),
];

/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\xdac\x64\x60\xf8_\x0f\0\x02\x87\x01\x80\xeb\x1e\x9e\xa4\0\0\0\0IEND\xaeB`\x82";

/// A tenth of a second of silence.
fn wav() -> Vec<u8> {
    let samples: u32 = 1600;
    let mut file = b"RIFF".to_vec();
    file.extend((36 + samples).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data");
    file.extend(samples.to_le_bytes());
    file.resize(44 + samples as usize, 0);
    file
}

/// Lays out every resource under every set of headers, and returns what tells one from another.
fn lay_out(tab: &Tab) -> Vec<(String, String)> {
    let origin = tab.site.url("");
    let mut all = Vec::new();
    for (set, headers) in HEADERS {
        for (way, file, _) in WAYS {
            let id = format!("{way}--{set}");
            let path = format!("/{set}/{way}/{file}");
            let reply = match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
                "png" => Reply::new("image/png", PNG),
                "js" => Reply::js(""),
                "css" => Reply::new("text/css", format!(":root {{ --{id}: there }}")),
                "wav" => Reply::new("audio/wav", wav()),
                _ => Reply::html(format!(
                    "<!doctype html><script>parent.postMessage('{id}', '*')</script>frame"
                )),
            };
            let reply = reply.header("cache-control", "no-store");
            let reply = headers.iter().fold(reply, |reply, (name, value)| {
                reply.header(name, &value.replace("ORIGIN", &origin))
            });
            tab.site.put(&path, reply);
            all.push((id, tab.site.other(&path)));
        }
    }
    all
}

/// A page that embeds everything, and knows in `there` what came.
fn page(all: &[(String, String)], tag: &str) -> String {
    let mut html = format!(
        "<!doctype html><html><head>{RECORDER}{tag}<title>matrix</title><script>
         self.there = new Set();
         const ok = (id) => there.add(id);
         addEventListener('message', ({{ data }}) => typeof data == 'string' && ok(data));
         </script></head><body>\n"
    );
    let ways = WAYS.iter().cycle();
    for ((_, _, markup), (id, url)) in ways.zip(all) {
        let markup = markup.replace("ON", "onload=\"ok('ID')\"");
        let _ = writeln!(html, "{}", markup.replace("URL", url).replace("ID", id));
    }
    html + "</body></html>"
}

/// What came, of what the page embeds. Of a style sheet its custom property tells.
fn came(all: &[(String, String)]) -> String {
    let ids: Vec<_> = all.iter().map(|(id, _)| id).collect();
    format!(
        "const style = getComputedStyle(document.documentElement);
         return {}.filter((id) => there.has(id) || style.getPropertyValue('--' + id).trim() == 'there')",
        Value::from(ids.into_iter().cloned().collect::<Vec<_>>())
    )
}

fn ids(value: &Value) -> BTreeSet<String> {
    let ids = value.as_array().unwrap().iter();
    ids.map(|id| id.as_str().unwrap().to_owned()).collect()
}

/// What `mini-coi check --online` says that an engine blocks, of this page in a folder.
async fn foretold(tab: &Tab, all: &[(String, String)], html: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), html).unwrap();
    std::fs::write(folder.path().join("mini-coi.js"), crate::site::MINI_COI).unwrap();
    let mut check = Command::new(env!("CARGO_BIN_EXE_mini-coi"));
    check.args(["check", "--online", "--json", "--site", &tab.site.url("/")]);
    check.arg(folder.path());
    let output = tokio::task::spawn_blocking(move || check.output().unwrap());
    let output = output.await.unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let engine = match tab.engine {
        Engine::Chromium => "chromium",
        Engine::Firefox => "firefox",
        Engine::WebKit => "safari",
    };
    let findings = report["findings"].as_array().unwrap().iter();
    let blocked = findings.filter_map(|finding| {
        let effect = finding["engines"][engine].as_str().unwrap();
        let is_blocked = effect.starts_with("blocked") || effect.starts_with("missing");
        let subject = finding["subject"].as_str().filter(|_| is_blocked)?;
        let address = subject.split(" (").next()?;
        let (id, _) = all.iter().find(|(_, url)| url == address)?;
        Some(id.clone())
    });
    blocked.collect()
}

/// Compares what is foretold of a page with what comes in the engine.
async fn compare(tab: &Tab, tag: &str) {
    let all = lay_out(tab);
    let everything: BTreeSet<_> = all.iter().map(|(id, _)| id.clone()).collect();
    let came = came(&all);

    // What would not come without isolation either is no matter of ours.
    tab.site.put("/plain", Reply::html(page(&all, "")));
    tab.go("/plain").await;
    tab.until("return location.pathname == '/plain' && document.readyState == 'complete'")
        .await;
    let plain = ids(&tab.until(&came).await);

    let html = page(&all, tag);
    let blocked = foretold(tab, &all, &html).await;
    tab.site.put("/", Reply::html(html));
    let expected: BTreeSet<_> = plain.difference(&blocked).cloned().collect();
    let wanted = Value::from(expected.iter().cloned().collect::<Vec<_>>());
    let missing = format!(
        "const wanted = {wanted};
         const came = new Set((() => {{ {came} }})());
         return wanted.filter((id) => !came.has(id))"
    );
    let (mut missed, mut isolated) = (expected, BTreeSet::new());
    // Of five hundred things one may get lost in a busy engine, with isolation and without, with real headers too:
    // Chromium 156 once lost the document of an `<object>`, Firefox 140 an image in one of ten runs, twice in a row.
    // What isolation blocks does not come at any time.
    for loads in [2, 1, 1, 1] {
        let before = tab.site.count("/");
        tab.go("/").await;
        tab.until("return crossOriginIsolated && document.readyState == 'complete'")
            .await;
        assert_eq!(tab.site.count("/") - before, loads);
        let start = Instant::now();
        loop {
            // Firefox 140 once returned null, for a script that returns a list.
            let still = ids(&tab.until(&missing).await);
            missed.retain(|id| still.contains(id));
            if missed.is_empty() || start.elapsed() > PATIENCE / 2 {
                break;
            }
        }
        isolated.extend(ids(&tab.until(&came).await));
        if missed.is_empty() {
            break;
        }
    }
    // In `require-corp` Firefox 153 takes an invalid resource policy for a permission, and asks the document of an
    // `<object>` for a resource policy alone. What is foretold errs on the side of other engines.
    let is_known = |id: &str| {
        let exceptions = ["object--corp", "embed--corp"];
        tab.engine == Engine::Firefox
            && (id.ends_with("--corp-nonsense") || exceptions.contains(&id))
    };
    let mut alarms = blocked.intersection(&isolated).collect::<Vec<_>>();
    alarms.retain(|id| !is_known(id));
    let figures: Map<_, _> = [
        ("embedded", everything.len()),
        ("without isolation", plain.len()),
        ("with isolation", isolated.len()),
        ("foretold as blocked", blocked.len()),
    ]
    .into_iter()
    .map(|(name, number)| (name.to_owned(), number.into()))
    .collect();
    assert!(
        missed.is_empty() && alarms.is_empty(),
        "not foretold: {missed:#?}; foretold, but came: {alarms:#?}; {figures:?}"
    );
}

async fn check_foretells_what_the_engine_blocks(tab: &Tab) {
    compare(tab, TAG).await;
}

async fn check_foretells_what_require_corp_blocks(tab: &Tab) {
    compare(tab, &TAG.replace("scope", "data-mode=require-corp scope")).await;
}

async fn check_foretells_what_credentialless_blocks(tab: &Tab) {
    compare(tab, &TAG.replace("scope", "data-mode=credentialless scope")).await;
}
