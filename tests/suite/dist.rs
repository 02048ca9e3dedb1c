//! The files in `dist/`: they say what the policy says, and what they say of themselves is true.

use mini_coi::policy::{Header, Mode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The most that the file may weigh on the way to a page, in bytes, compressed with brotli.
const BUDGET: u64 = 6144;

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
    let output = Command::new("node")
        .args(["-e", SCRIPT, "--"])
        .arg(root().join("dist").join(file))
        .output()
        .expect("Node.js is installed");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
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
    let policy = root().join("src/policy.rs");
    let sources = files("src").into_iter().chain(files("js"));
    for path in sources.filter(|path| *path != policy) {
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

#[test]
fn the_lock_file_names_no_host() {
    // It would be that of the registry that the writer's machine is set up to use.
    assert!(!read("package-lock.json").contains("\"resolved\""));
}

/// What the file does when it is evaluated as a worker, and then with its first requests.
#[test]
fn the_worker_starts_with_listeners_alone() {
    const SCRIPT: &str = r#"
        const vm = require("vm");
        const source = require("fs").readFileSync(process.argv[1], "utf8");
        const did = [];
        const listeners = {};
        class FetchEvent {
          constructor(request, preloadResponse) { Object.assign(this, { request, preloadResponse }); }
          respondWith() { did.push("an answer"); }
        }
        const worker = {
          registration: { scope: "https://a.test/" },
          location: { href: "https://a.test/mini-coi.js?coi=dip", origin: "https://a.test" },
          navigator: { userAgent: "" },
          console, URL, Headers, Response, Uint8Array, FetchEvent,
          addEventListener: (type, listener) => { did.push(type); listeners[type] = listener; },
          removeEventListener() {},
          queueMicrotask() {},
          fetch: async () => { did.push("the network"); return new Response("hello"); },
          WebAssembly: {
            Instance: WebAssembly.Instance,
            Module: function (bytes) { did.push(`${bytes.length} bytes of WASM`); return new WebAssembly.Module(bytes); },
          },
        };
        worker.self = worker;
        new vm.Script(source, { filename: "https://a.test/mini-coi.js" }).runInContext(vm.createContext(worker));
        const evaluated = did.splice(0);
        const ask = async (mode, preload) => {
          const request = { mode, destination: "", method: "GET", url: "https://a.test/" };
          listeners.fetch(new FetchEvent(request, preload));
          await new Promise(setImmediate);
          return did.splice(0);
        };
        (async () => {
          const document = await ask("navigate");
          const preloaded = await ask("navigate", Promise.resolve(new Response("hello")));
          const resources = [await ask("cors"), await ask("cors")];
          console.log(JSON.stringify([evaluated, document, preloaded, ...resources]));
        })();
    "#;
    let output = Command::new("node")
        .args(["-e", SCRIPT, "--"])
        .arg(root().join("dist/mini-coi.js"))
        .output()
        .expect("Node.js is installed");
    let error = String::from_utf8_lossy(&output.stderr);
    let told: Value = serde_json::from_slice(&output.stdout).expect(&error);
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
