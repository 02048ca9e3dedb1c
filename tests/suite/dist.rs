//! The files in `dist/`: they say what the policy says, and what they say of themselves is true.

use mini_coi::policy::{Engine, Header, Mode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The most that the file may weigh on the way to a page, in bytes, compressed with brotli.
const BUDGET: u64 = 7680;

/// The most that a worker may compile, in bytes of WASM.
const WASM_BUDGET: usize = 640;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manifest() -> Value {
    json("dist/manifest.json")
}

/// The files of a folder and of the folders in it, in the order of their names.
fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// What a script prints that Node.js runs on a file of `dist/`.
fn node(script: &str, file: &str) -> Value {
    let output = Command::new("node")
        .args(["-e", script, "--"])
        .arg(root().join("dist").join(file))
        .output()
        .expect("Node.js is installed");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    serde_json::from_slice(&output.stdout).expect(&error)
}

/// The integrity and the sizes of a file, as Node.js computes them.
fn facts(file: &str) -> Value {
    const SCRIPT: &str = r#"
        const file = require("fs").readFileSync(process.argv[1]);
        const { brotliCompressSync, gzipSync, constants } = require("zlib");
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length };
        console.log(JSON.stringify({
          integrity: "sha384-" + require("crypto").createHash("sha384").update(file).digest("base64"),
          raw: file.length,
          gzip: gzipSync(file, { level: 9 }).length,
          brotli: brotliCompressSync(file, { params }).length,
        }));
    "#;
    node(SCRIPT, file)
}

#[test]
fn the_manifest_has_the_modes_of_the_policy() {
    let modes = Mode::ALL.map(|mode| {
        let since = mode.since().iter().copied();
        let headers = Header::ALL
            .into_iter()
            .filter_map(|header| Some((header.name(), mode.value(header)?)));
        let facts = json!({
            "since": since.collect::<BTreeMap<_, _>>(),
            "headers": headers.collect::<BTreeMap<_, _>>(),
        });
        (mode.name(), facts)
    });
    assert_eq!(manifest()["modes"], json!(BTreeMap::from(modes)));
}

#[test]
fn the_manifest_lists_the_modes_in_the_order_of_the_ladder() {
    let text = read("dist/manifest.json");
    let positions = Mode::ALL.map(|mode| text.find(&format!("\"{}\": {{", mode.name())));
    assert!(
        positions.is_sorted() && positions[0].is_some(),
        "{positions:?}"
    );
}

#[test]
fn the_manifest_lists_every_other_file() {
    let manifest = manifest();
    let listed = manifest["files"].as_object().unwrap().keys().cloned();
    let mut listed: Vec<_> = listed.chain(["manifest.json".to_owned()]).collect();
    listed.sort();
    let there = files("dist");
    let names = there
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap());
    assert_eq!(listed, names.collect::<Vec<_>>());
}

#[test]
fn the_integrity_and_the_sizes_in_the_manifest_are_those_of_the_files() {
    for (file, stated) in manifest()["files"].as_object().unwrap() {
        let found = facts(file);
        assert_eq!(stated["integrity"], found["integrity"], "{file}");
        assert_eq!(stated["raw"], found["raw"], "{file}");
        // Another Node.js compresses with another zlib, whose output may be a few bytes off.
        for size in ["gzip", "brotli"] {
            let [stated, found] = [stated, &found].map(|facts| facts[size].as_u64().unwrap());
            assert!(
                stated.abs_diff(found) * 50 <= stated,
                "{file}: {size} {stated}, found {found}"
            );
        }
    }
}

#[test]
fn the_file_weighs_no_more_than_its_budget() {
    let brotli = facts("mini-coi.js")["brotli"].as_u64().unwrap();
    assert!(brotli <= BUDGET, "{brotli} bytes, of {BUDGET}");
}

#[test]
fn every_place_states_the_same_version() {
    let version = env!("CARGO_PKG_VERSION");
    let lock = json("package-lock.json");
    assert_eq!(json("package.json")["version"], version, "package.json");
    assert_eq!(lock["version"], version, "package-lock.json");
    assert_eq!(
        lock["packages"][""]["version"], version,
        "package-lock.json"
    );
    assert_eq!(manifest()["version"], version, "dist/manifest.json");
    for file in ["mini-coi.js", "mini-coi.debug.js"] {
        let banner = format!("/*! mini-coi {version} | MIT */\n");
        let text = read(Path::new("dist").join(file));
        assert!(
            text.starts_with(&banner),
            "dist/{file} starts with {:?}",
            text.lines().next()
        );
    }
}

#[test]
fn the_file_is_ascii() {
    // A server may send it with any charset, or with none.
    for file in ["mini-coi.js", "mini-coi.debug.js"] {
        assert!(read(Path::new("dist").join(file)).is_ascii(), "{file}");
    }
}

#[test]
fn no_file_tells_of_the_machine_that_built_it() {
    let home = env::var("HOME").unwrap_or_default();
    let own = [env!("CARGO_MANIFEST_DIR"), home.as_str()];
    // A folder with a name as short as `/` proves nothing.
    let own = own.into_iter().filter(|folder| folder.len() > 4);
    let traces: Vec<_> = ["/root", "/home/", "/Users/", "C:\\"]
        .into_iter()
        .chain(own)
        .collect();
    for path in files("dist") {
        let text = read(&path);
        for trace in &traces {
            assert!(!text.contains(trace), "{} contains {trace}", path.display());
        }
    }
}

#[test]
fn the_file_spells_headers_and_values_as_the_policy_does() {
    for file in ["mini-coi.js", "mini-coi.debug.js"] {
        let text = read(Path::new("dist").join(file));
        for header in Header::ALL {
            assert!(text.contains(header.name()), "{file}: {}", header.name());
            for value in Mode::ALL.into_iter().filter_map(|mode| mode.value(header)) {
                assert!(text.contains(value), "{file}: {value}");
            }
        }
    }
}

/// A source without its comments, which may speak of anything. Every comment of the sources
/// either has lines of its own or stands behind code and a space.
fn code(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_comment = |line: &str| {
        let line = line.trim_start();
        ["//", "/*", "* ", "*/"]
            .iter()
            .any(|start| line.starts_with(start))
            || line == "*"
    };
    source
        .lines()
        .enumerate()
        .filter(move |(_, line)| !is_comment(line))
        .map(|(index, line)| (index + 1, line.split(" // ").next().unwrap_or_default()))
}

#[test]
fn only_the_policy_names_its_headers() {
    // What people read names them too, and decides nothing.
    let allowed = ["src/policy.rs", "src/cli/check/catalogue.rs", "js/codes.js"];
    let allowed = allowed.map(|path| root().join(path));
    let sources = files("src").into_iter().chain(files("js"));
    for path in sources.filter(|path| !allowed.contains(path)) {
        for (number, line) in code(&read(&path)) {
            let line = line.to_ascii_lowercase();
            for header in Header::ALL {
                assert!(
                    !line.contains(&header.name().to_ascii_lowercase()),
                    "{}:{number} names {}",
                    path.display(),
                    header.name()
                );
            }
        }
    }
}

/// The words of the policy that a script may spell, and what they mean there.
const SPELLED: [(&str, &str, &str); 7] = [
    ("badge.ts", "none", "a value in CSS; no worker, no mode"),
    ("build.mjs", "none", "an option of esbuild"),
    ("hold.ts", "none", "no source in a content security policy"),
    (
        "report.ts",
        "cross-origin",
        "English: what other hosts should send",
    ),
    ("report.ts", "credentialless", "an attribute of iframes"),
    ("worker.ts", "same-origin", "the mode of a request"),
    // Nothing that the policy decides depends on it.
    ("report.ts", "Firefox", "a browser that sends no reports"),
];

#[test]
fn only_the_policy_spells_modes_and_tokens_and_engines_in_the_scripts() {
    let modes = Mode::ALL.into_iter();
    let tokens = modes.clone().flat_map(|mode| {
        let settling = move |header: Header| header.settled_by(mode).iter().copied();
        let values = move |header: Header| mode.value(header);
        let headers = Header::ALL.into_iter();
        headers.flat_map(move |header| settling(header).chain(values(header)))
    });
    let engines = Engine::ALL.into_iter().map(Engine::token);
    let words: BTreeSet<_> = modes
        .map(Mode::name)
        .chain(tokens)
        .chain(engines.filter(|token| !token.is_empty()))
        .collect();

    let mut spelled = BTreeSet::new();
    for path in files("js") {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        // Types are for the reader, and the compiler does not read the policy. The catalogue is English.
        if file.ends_with(".d.ts") || file == "codes.js" {
            continue;
        }
        for (number, line) in code(&read(&path)) {
            let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_$".contains(letter);
            for word in line.split(|letter| !is_part(letter)) {
                let Some(word) = words.get(word) else {
                    continue;
                };
                let mut exceptions = SPELLED.iter();
                let is_allowed = exceptions.any(|(of, allowed, _)| *of == file && allowed == word);
                assert!(is_allowed, "js/{file}:{number} spells {word}");
                spelled.insert((file.clone(), *word));
            }
        }
    }
    for (file, word, meaning) in SPELLED {
        assert!(
            spelled.contains(&(file.to_owned(), word)),
            "js/{file} does not spell {word} ({meaning}) any more"
        );
    }
}

#[test]
fn the_lock_file_names_no_host() {
    // It would be that of the registry that the writer's machine is set up to use.
    assert!(!read("package-lock.json").contains("\"resolved\""));
}

/// The global scope of a service worker for scripts that [`node`] runs: `start(options)` evaluates the
/// file in one. It has only what a worker of this file needs, so that a new need is noticed.
///
/// `did` has what happened. `ask(request, preload)` dispatches a `fetch` event, and waits for its end.
/// `createCaches()` gives a `CacheStorage` whose caches have one entry each.
const WORKER: &str = r#"
    const vm = require("vm");
    const source = require("fs").readFileSync(process.argv[1], "utf8");
    const start = ({ mode = "dip", userAgent = "", hasWasm = true, fetch, globals } = {}) => {
      const did = [];
      const listeners = {};
      class FetchEvent {
        constructor(request, preloadResponse) { Object.assign(this, { request, preloadResponse, clientId: "", resultingClientId: "1", waits: [] }); }
        respondWith(answer) { did.push("an answer"); this.waits.push(answer); }
        waitUntil(promise) { this.waits.push(promise); }
      }
      const Module = function (bytes) {
        did.push(`${bytes.length} bytes of WASM`);
        if (!hasWasm) throw new WebAssembly.CompileError("forbidden by its Content-Security-Policy");
        return new WebAssembly.Module(bytes);
      };
      const worker = {
        registration: { scope: "https://a.test/", unregister: async () => did.push("unregistered") },
        location: { href: "https://a.test/mini-coi.js?coi=" + mode, origin: "https://a.test" },
        navigator: { userAgent },
        console: { warn: (text) => did.push(text) },
        URL, Headers, Response, Uint8Array, FetchEvent,
        addEventListener: (type, listener) => { did.push(type); listeners[type] = listener; },
        removeEventListener() {},
        queueMicrotask() {},
        fetch: async (request) => { did.push("the network"); return fetch ? fetch(request) : new Response("hello"); },
        WebAssembly: { Instance: WebAssembly.Instance, Module },
        ...globals,
      };
      worker.self = worker;
      // A worker finds out by a stack trace whether this file is its own script.
      new vm.Script(source, { filename: "https://a.test/mini-coi.js" }).runInContext(vm.createContext(worker));
      const ask = async (request, preload) => {
        const event = new FetchEvent({ destination: "", method: "GET", url: "https://a.test/", redirect: "follow", referrer: "", ...request }, preload);
        listeners.fetch(event);
        for (const wait of event.waits) await wait;
        await new Promise(setImmediate);
        return did.splice(0);
      };
      return { did, ask, miniCoi: worker.miniCoi };
    };
    const createCaches = () => {
      const store = new Map();
      const find = async (name) => (store.get(name) == null ? undefined : new Response(store.get(name)));
      return {
        has: async (name) => store.has(name),
        match: async (_, { cacheName }) => find(cacheName),
        open: async (name) => {
          if (!store.has(name)) store.set(name, null);
          return { match: () => find(name), put: async (_, response) => void store.set(name, await response.text()) };
        },
      };
    };
    const tell = (told) => console.log(JSON.stringify(told));
"#;

/// What a script prints that Node.js runs after [`WORKER`].
fn in_worker(script: &str) -> Value {
    node(&format!("{WORKER}{script}"), "mini-coi.js")
}

/// What the file does when it is evaluated as a worker, and then with its first requests.
#[test]
fn worker_start_only_adds_listeners() {
    const SCRIPT: &str = r#"
        const { did, ask } = start();
        const evaluated = did.splice(0);
        (async () => {
          const document = await ask({ mode: "navigate" });
          const preloaded = await ask({ mode: "navigate" }, Promise.resolve(new Response("hello")));
          const resources = [await ask({ mode: "cors" }), await ask({ mode: "cors" })];
          tell([evaluated, document, preloaded, ...resources]);
        })();
    "#;
    let told = in_worker(SCRIPT);
    assert_eq!(told[0], json!(["message", "install", "activate", "fetch"]));
    // No document waits for the policy, which is instantiated for the first other question, and never
    // again.
    assert_eq!(told[1], json!(["an answer", "the network"]));
    assert_eq!(told[2], json!(["an answer"]));
    let wasm = told[3][0].as_str().and_then(|text| text.split(' ').next());
    let bytes: usize = wasm.and_then(|bytes| bytes.parse().ok()).unwrap();
    assert!(bytes <= WASM_BUDGET, "{bytes} bytes of WASM");
    assert_eq!(told[4], json!([]));
}

/// What `miniCoi.isolate()` makes of requests and responses of every kind, with WebAssembly and without.
#[test]
fn the_worker_answers_the_same_without_webassembly() {
    const SCRIPT: &str = r#"
        const NAMES = ["Document-Isolation-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy"];
        const SENT = ["isolate-and-credentialless", "same-origin", "require-corp", "cross-origin"];
        const REQUESTS = [
          { mode: "navigate", destination: "document" },
          { mode: "navigate", destination: "iframe" },
          { mode: "navigate", destination: "document", method: "POST", referrer: "https://b.test/" },
          { mode: "navigate", destination: "document", method: "POST", referrer: "https://a.test/form" },
          { mode: "navigate", destination: "document", cache: "only-if-cached" },
          { mode: "same-origin", destination: "worker" },
          { mode: "same-origin", destination: "" },
          { mode: "cors", destination: "sharedworker" },
          { mode: "cors", destination: "script" },
          { mode: "no-cors", destination: "image", url: "https://b.test/image.png" },
          { mode: "no-cors", destination: "image", url: "https://b.test/image.png", method: "HEAD" },
          { mode: "no-cors", destination: "script" },
        ];
        const RESPONSES = [
          { status: 200 }, { status: 204 }, { status: 302 }, { status: 401 }, { status: 401, challenges: true },
          { status: 403 }, { status: 404 }, { status: 410 }, { status: 503 }, { status: 200, redirected: true },
          { status: 200, type: "application/zip" },
        ];
        const describe = async (miniCoi, request, { status, redirected, challenges, type }, bits) => {
          const headers = new Headers({ "Content-Type": type || "text/html", ...(challenges && { "WWW-Authenticate": "Basic" }) });
          NAMES.forEach((name, bit) => (bits >> bit) & 1 && headers.set(name, SENT[bit]));
          const given = new Response(status == 204 ? null : "body", { status, headers });
          if (redirected) Object.defineProperties(given, { redirected: { value: true }, url: { value: "https://a.test/elsewhere" } });
          const response = await miniCoi.isolate({ method: "GET", url: "https://a.test/", redirect: "follow", referrer: "", ...request }, given);
          return JSON.stringify([response == given, response.status, response.headers.get("Location"), NAMES.map((name) => response.headers.get(name))]);
        };
        (async () => {
          const told = { asked: 0, differ: [], answers: 0, compiled: 0, warnings: [] };
          const answers = new Set();
          for (const userAgent of ["Chrome/156.0", "Firefox/153.0", ""])
            for (const mode of ["dip", "credentialless", "require-corp", "none"]) {
              const [full, bare] = [true, false].map((hasWasm) => start({ mode, userAgent, hasWasm }));
              for (const request of REQUESTS)
                for (const response of RESPONSES)
                  for (let bits = 0; bits < 16; bits++) {
                    const [one, other] = [await describe(full.miniCoi, request, response, bits), await describe(bare.miniCoi, request, response, bits)];
                    told.asked++;
                    answers.add(one);
                    if (one != other) told.differ.push([userAgent, mode, request, response, bits, one, other]);
                  }
              told.compiled += full.did.filter((what) => /WASM/.test(what)).length;
              told.warnings.push(...bare.did.filter((what) => /no-wasm/.test(what)).map((what) => what.split(":")[0]));
            }
          tell({ ...told, answers: answers.size });
        })();
    "#;
    let told = in_worker(SCRIPT);
    assert_eq!(told["differ"], json!([]), "of {}", told["asked"]);
    assert_eq!(told["asked"], 3 * 4 * 12 * 11 * 16);
    // Each of the 12 workers has compiled the policy once, or could not, and said so once.
    assert_eq!(told["compiled"], 12);
    assert_eq!(told["warnings"], json!(["[mini-coi] no-wasm"; 12].to_vec()));
    let answers = told["answers"].as_u64().unwrap();
    assert!(answers > 40, "only {answers} different answers");
}

#[test]
fn the_worker_leaves_an_isolating_host_with_webassembly_and_without() {
    const SCRIPT: &str = r#"
        const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
        const visit = async (hasWasm, isDocumentSettled, isFileSettled) => {
          const fetch = (request) => {
            const isFile = request == "https://a.test/mini-coi.js?coi=credentialless";
            return new Response("hello", { headers: (isFile ? isFileSettled : isDocumentSettled) ? headers : {} });
          };
          const { ask } = start({ mode: "credentialless", hasWasm, fetch, globals: { caches: createCaches() } });
          const did = await ask({ mode: "navigate", destination: "document" });
          return did.filter((what) => what == "unregistered").length;
        };
        (async () => {
          const told = [];
          for (const hasWasm of [true, false])
            told.push([await visit(hasWasm, true, true), await visit(hasWasm, true, false), await visit(hasWasm, false, true), await visit(hasWasm, false, false)]);
          tell(told);
        })();
    "#;
    assert_eq!(in_worker(SCRIPT), json!([[1, 0, 0, 0], [1, 0, 0, 0]]));
}

#[test]
fn the_worker_leaves_once_its_file_has_been_gone_for_a_day() {
    const SCRIPT: &str = r#"
        const HOUR = 60 * 60 * 1000;
        /** How often it asks for its file, and whether it leaves, at visits after so many hours that find the file or do not. */
        const visits = async (hasWasm, ...all) => {
          const caches = createCaches();
          const told = [];
          for (const [hours, isThere] of all) {
            let asked = 0;
            const fetch = (request) => {
              const isFile = String(request).startsWith("https://a.test/mini-coi.js");
              asked += isFile;
              return new Response("hello", { status: isFile && !isThere ? 404 : 200 });
            };
            // The browser stops a worker between two visits.
            const Date = { now: () => 1e12 + hours * HOUR };
            const { ask } = start({ mode: "credentialless", hasWasm, fetch, globals: { caches, Date } });
            const did = await ask({ mode: "navigate", destination: "document" });
            told.push([asked, did.includes("unregistered")]);
          }
          return told;
        };
        (async () => {
          const told = [];
          for (const hasWasm of [true, false])
            told.push(
              await visits(hasWasm, [0, false], [1, false], [24, false], [25, false], [48, false]),
              await visits(hasWasm, [0, true], [24, false], [48, true], [72, false], [96, false]),
            );
          tell(told);
        })();
    "#;
    // Its first day begins with its first document.
    let gone = json!([[0, false], [0, false], [1, false], [0, false], [1, true]]);
    let back = json!([[0, false], [1, false], [1, false], [1, false], [1, true]]);
    assert_eq!(in_worker(SCRIPT), json!([gone, back, gone, back]));
}

#[test]
fn the_worker_leaves_a_form_of_another_site_alone_where_the_engine_disguises_it() {
    const SCRIPT: &str = r#"
        (async () => {
          const told = [];
          for (const userAgent of ["Chrome/156.0", "Firefox/153.0", "Version/26.0 Safari/605.1.15"])
            for (const [method, referrer] of [["POST", "https://b.test/"], ["POST", ""], ["POST", "https://a.test/form"], ["GET", "https://b.test/"]]) {
              const { miniCoi } = start({ userAgent });
              const given = new Response("hello");
              const request = { mode: "navigate", destination: "document", method, url: "https://a.test/", referrer };
              told.push((await miniCoi.isolate(request, given)) == given);
            }
          tell(told);
        })();
    "#;
    let [chromium, others] = [[false; 4], [true, true, false, false]];
    let expected = [chromium, others, others].concat();
    assert_eq!(in_worker(SCRIPT), json!(expected));
}
