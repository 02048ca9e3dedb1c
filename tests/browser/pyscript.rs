//! PyScript on a plain static server, as its own documentation shows it with this file.
//!
//! The pages in `pages/pyscript/` are that documentation's, character for character. They load
//! PyScript and its interpreters from a CDN. Here the site plays the CDN under its other host name,
//! so these stay resources of another origin, and serves them from the pinned npm packages.

use crate::site::Reply;
use crate::tab::{TAG, Tab};
use crate::whole::Server;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

crate::cases![
    seed_example_prints_its_four_lines,
    seed_example_prints_its_four_lines_in_a_served_folder,
    seed_example_has_its_style_in_a_folder_served_in_the_best_mode @ Chromium | Firefox,
    py_worker_reaches_the_document,
    worker_sync_hello_is_called_from_the_worker,
    without_isolation_the_document_is_out_of_reach @ Chromium | Firefox,
];

/// How long a page may take until its Python has run. Pyodide alone compiles ten megabytes of
/// WebAssembly, which a machine that runs three browsers does slowly.
const PYTHON_PATIENCE: Duration = Duration::from_secs(150);

/// How long to wait before asking again. Each question takes time from the Python.
const PAUSE: Duration = Duration::from_millis(100);

/// Collects what the page prints. In a worker PyScript prints to the worker's console, so what
/// this hears has come to the page.
const PRINTER: &str = "<script>self.printed = [];
const log = console.log;
console.log = (...all) => { printed.push(all.join(' ')); log.apply(console, all); };</script>";

/// Where the documentation's pages find PyScript.
const RELEASE: &str = "https://pyscript.net/releases/2024.5.2/";

/// The element of the documentation's page that runs `main.py`.
const MAIN: &str = r#"<script type="mpy" src="main.py" async></script>"#;

/// The title of the documentation's page.
const TITLE: &str = "PyWorker - mpy bootstrapping pyodide example";

/// The path under which PyScript itself is served.
const PYSCRIPT: &str = "/cdn/pyscript/";

/// The npm packages, the path under which each is served, and where PyScript looks for it.
const PACKAGES: [(&str, &str, Option<&str>); 3] = [
    ("@pyscript/core/dist", PYSCRIPT, None),
    (
        "@micropython/micropython-webassembly-pyscript",
        "/cdn/micropython/",
        Some("https://cdn.jsdelivr.net/npm/@micropython/micropython-webassembly-pyscript@${e}/"),
    ),
    (
        "pyodide",
        "/cdn/pyodide/",
        Some("https://cdn.jsdelivr.net/pyodide/v${e}/full/"),
    ),
];

pub fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "there is no {from} to replace");
    text.replace(from, to)
}

/// The content type that static servers give a file.
pub fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|name| name.to_str()) {
        Some("js" | "mjs") => "text/javascript",
        Some("css") => "text/css",
        Some("html") => "text/html",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("zip") => "application/zip",
        Some("py") => "text/x-python",
        _ => "application/octet-stream",
    }
}

/// Lays out the packages as a CDN does: any origin may read them. The files are read when they are
/// asked for, since most never are.
fn put_cdn(tab: &Tab) {
    let modules = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules");
    for (package, prefix, _) in PACKAGES {
        let folder = std::fs::read_dir(modules.join(package)).unwrap_or_else(|error| {
            panic!("{package}: {error}. Install it: bash tests/tools.sh build")
        });
        for file in folder {
            let file = file.unwrap().path();
            let name = file.file_name().unwrap().to_str().unwrap();
            let core = name.starts_with("core-") && name.ends_with(".js");
            let places = PACKAGES.map(|(_, prefix, place)| (place, tab.site.other(prefix)));
            let path = format!("{prefix}{name}");
            tab.site.serve(&path, move |_| {
                let mut body = std::fs::read(&file).unwrap();
                if core {
                    // Python that starts a worker names no interpreter's address. PyScript has the
                    // CDN's built in, so that is the only place to change it.
                    let mut text = String::from_utf8(body).unwrap();
                    for (place, own) in &places {
                        if let Some(place) = place {
                            text = replaced(&text, place, own);
                        }
                    }
                    body = text.into_bytes();
                }
                Reply::new(kind(&file), body).header("access-control-allow-origin", "*")
            });
        }
    }
}

/// What stands at the start of the head: the recorders, and after them our tag.
fn first_of_head(tag: &str) -> String {
    let page = Tab::page(&format!("{PRINTER}{tag}"), "");
    let (_, head) = page.split_once("<head>").unwrap();
    let (head, _) = head.split_once("<title>").unwrap();
    head.into()
}

/// The documentation's page, with a tag as the first child of its head.
fn index(tab: &Tab, tag: &str) -> String {
    let html = include_str!("pages/pyscript/seed/index.html");
    let head = format!("<head>{}", first_of_head(tag));
    let html = replaced(html, "<head>", &head);
    replaced(&html, RELEASE, &tab.site.other(PYSCRIPT))
}

/// Lays out a Python file of the documentation.
fn put_python(tab: &Tab, path: &str, code: &str) {
    tab.site.put(path, Reply::new(kind(Path::new(path)), code));
}

/// Lays out the documentation's page with Python in a worker in place of its `main.py`. The Python
/// reads from the page and writes to it, and tells the server when it comes to its end, which may
/// be an error: a worker's errors go to a console that the page does not hear. Returns the path.
fn put_reader(tab: &Tab, tag: &str, language: &str) -> String {
    let path = format!("/{language}");
    let end = format!("{path}/end");
    let url = tab.site.url(&end);
    let script = format!(
        r#"<script type="{language}" worker>
from js import fetch
from pyscript import document
try:
    box = document.querySelector("p")
    box.textContent = box.textContent + ", " + document.title
finally:
    fetch("{url}")
</script>"#
    );
    let html = replaced(&index(tab, tag), MAIN, &script);
    let body = "<body><p>hello</p></body></html>";
    let html = replaced(&html, "</html>", body);
    tab.site.put(&path, Reply::html(html));
    tab.site.put(&end, Reply::text(""));
    path
}

/// What the page says after the Python in its worker has come to its end.
async fn read(tab: &Tab, path: &str) -> Value {
    let start = Instant::now();
    while tab.site.count(&format!("{path}/end")) == 0 {
        assert!(
            start.elapsed() < PYTHON_PATIENCE,
            "never: the end of {path}"
        );
        tokio::time::sleep(PAUSE).await;
    }
    assert_nothing_heard(tab).await;
    tab.run("return [crossOriginIsolated, document.querySelector('p').textContent]")
        .await
}

/// Waits, for as long as Python takes, until a script returns something true.
async fn until(tab: &Tab, script: &str) -> Value {
    let start = Instant::now();
    loop {
        let value = tab.client.execute(script, vec![]).await;
        if let Ok(value) = &value
            && !matches!(value, Value::Null | Value::Bool(false))
        {
            return value.clone();
        }
        if start.elapsed() > PYTHON_PATIENCE {
            let story = "return [self.crossOriginIsolated, self.heard, self.printed]";
            let story = tab.client.execute(story, vec![]).await;
            panic!("never: {script} in {story:?}");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Waits until the page has printed some lines, and asserts that these are all, and in this order.
async fn prints(tab: &Tab, lines: &[&str]) {
    let last = json!(lines.last());
    let script = format!(
        "return !self.left && self.printed && (printed.includes({last}) || heard.length > 0) && printed"
    );
    let printed = until(tab, &script).await;
    assert_nothing_heard(tab).await;
    assert_eq!(printed, json!(lines));
}

async fn assert_nothing_heard(tab: &Tab) {
    assert_eq!(tab.run("return heard").await, json!([]), "the console");
}

/// The Python files of the documentation's example.
const SEED: [(&str, &str); 2] = [
    ("main.py", include_str!("pages/pyscript/seed/main.py")),
    ("worker.py", include_str!("pages/pyscript/seed/worker.py")),
];

/// Waits until the documentation's example has come to its end, as the documentation says.
async fn prints_the_seed(tab: &Tab) {
    let lines = ["before ready", "Pyodide bootstrapped", "after ready", "42"];
    prints(tab, &lines).await;
    until(
        tab,
        "return document.body.textContent.trim().endsWith('42')",
    )
    .await;
    assert_eq!(tab.run("return crossOriginIsolated").await, json!(true));
    assert_nothing_heard(tab).await;
}

/// Whether PyScript's style sheet has come. It is asked for without CORS from another origin.
async fn has_its_style(tab: &Tab) -> bool {
    let script = "const element = document.createElement('py-config');
         document.documentElement.append(element);
         return getComputedStyle(element).display == 'none'";
    tab.run(script).await == json!(true)
}

async fn seed_example_prints_its_four_lines(tab: &Tab) {
    put_cdn(tab);
    tab.site.put("/", Reply::html(index(tab, TAG)));
    for (name, code) in SEED {
        put_python(tab, &format!("/{name}"), code);
    }
    for loads in [2, 1] {
        tab.isolates("/", loads).await;
        prints_the_seed(tab).await;
        assert!(has_its_style(tab).await, "core.css");
    }
    // The document that was not isolated yet has run none of it.
    for (name, _) in SEED {
        assert_eq!(tab.site.count(&format!("/{name}")), 2, "{name}");
    }
}

/// Serves the example with `mini-coi FOLDER` and some options, which is all that it needs: no tag, no
/// worker. The style sheet is blocked where real headers are those of `require-corp`, unless its own
/// server or its element says otherwise.
async fn serve_the_seed(tab: &Tab, options: &[&str], style: bool) {
    put_cdn(tab);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), index(tab, "")).unwrap();
    for (name, code) in SEED {
        std::fs::write(folder.path().join(name), code).unwrap();
    }
    let folder = folder.path().to_str().unwrap();
    let server = Server::start(&[&[folder], options].concat());
    tab.go_to(&server.address).await;
    prints_the_seed(tab).await;
    assert_eq!(has_its_style(tab).await, style, "core.css");
    let workers = "return (async () =>
         (await navigator.serviceWorker.getRegistrations()).length)()";
    assert_eq!(tab.run(workers).await, json!(0), "service workers");
}

async fn seed_example_prints_its_four_lines_in_a_served_folder(tab: &Tab) {
    serve_the_seed(tab, &[], false).await;
}

async fn seed_example_has_its_style_in_a_folder_served_in_the_best_mode(tab: &Tab) {
    serve_the_seed(tab, &["--mode", tab.engine.mode()], true).await;
}

async fn py_worker_reaches_the_document(tab: &Tab) {
    put_cdn(tab);
    for (language, loads) in [("mpy", 2), ("py", 1)] {
        let path = put_reader(tab, TAG, language);
        tab.isolates(&path, loads).await;
        assert_eq!(
            read(tab, &path).await,
            json!([true, format!("hello, {TITLE}")]),
            "{language}"
        );
    }
}

async fn worker_sync_hello_is_called_from_the_worker(tab: &Tab) {
    put_cdn(tab);
    tab.site.put("/", Reply::html(index(tab, TAG)));
    put_python(
        tab,
        "/main.py",
        include_str!("pages/pyscript/hello/main.py"),
    );
    put_python(
        tab,
        "/worker.py",
        include_str!("pages/pyscript/hello/worker.py"),
    );
    tab.isolates("/", 2).await;
    prints(tab, &["Hello, PyScript"]).await;
}

/// What the cases above show is due to isolation. WebKit cannot tell: under the variable that the
/// tests set, its pages have SharedArrayBuffer, all that PyScript asks for, isolated or not.
async fn without_isolation_the_document_is_out_of_reach(tab: &Tab) {
    put_cdn(tab);
    for language in ["mpy", "py"] {
        let path = put_reader(tab, "", language);
        tab.go(&path).await;
        assert_eq!(
            read(tab, &path).await,
            json!([false, "hello"]),
            "{language}"
        );
    }
}
