//! Sites that real generators built with the plugins, on a plain static server below `/repo/` as GitHub Pages serves
//! a project: every page is isolated, and stays so while a visitor moves on.

use crate::pyscript::kind;
use crate::site::Reply;
use crate::tab::{RECORDER, Tab};
use serde_json::json;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

crate::cases![
    generated_by_vite @ Chromium,
    generated_by_astro @ Chromium,
    generated_by_eleventy @ Chromium,
    generated_by_docusaurus @ Chromium,
    generated_by_vitepress,
    generated_by_mkdocs,
    generated_by_sphinx @ Chromium,
    generated_by_webpack @ Chromium,
    generated_by_hugo @ Chromium,
    generated_by_jekyll @ Chromium,
    generated_by_hexo @ Chromium,
    generated_by_pelican @ Chromium,
    generated_by_zensical @ Chromium,
    generated_by_parcel @ Chromium,
    generated_by_rsbuild @ Chromium,
    generated_by_next @ Chromium,
    generated_by_nuxt @ Chromium,
    generated_by_sveltekit @ Chromium,
    generated_by_mdbook @ Chromium,
    generated_by_nbconvert @ Chromium,
    generated_by_marimo @ Chromium,
    generated_by_jupyterlite,
];

/// Where a project's site is served.
const BASE: &str = "/repo";

/// Shares memory with a worker, which writes there.
const SHARE: &str =
    "const script = 'onmessage = ({ data }) => { new Int32Array(data)[0] = 42; postMessage(0); }';
    const worker = new Worker(URL.createObjectURL(new Blob([script])));
    const memory = new SharedArrayBuffer(4);
    const answered = new Promise((done) => (worker.onmessage = done));
    worker.postMessage(memory);
    await answered;
    return new Int32Array(memory)[0];";

/// Where the sites are that were built.
type Built = HashMap<String, Arc<OnceLock<PathBuf>>>;

/// Builds a site, once for all lanes, and returns its folder.
fn build(name: &str) -> PathBuf {
    static BUILT: LazyLock<Mutex<Built>> = LazyLock::new(Mutex::default);
    let slot = BUILT
        .lock()
        .unwrap()
        .entry(name.into())
        .or_default()
        .clone();
    let folder = slot.get_or_init(|| {
        // One at a time: two would start from one packed package.
        static ONE: Mutex<()> = Mutex::new(());
        let _one = ONE.lock().unwrap();
        // The step `generators` has just built them all.
        let is_built = std::env::var_os("MINI_COI_BUILT").is_some();
        let output = Command::new("node")
            .args(["tests/generators/build.mjs", name])
            .args(is_built.then_some("--built"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        let text = String::from_utf8(output.stdout).unwrap();
        PathBuf::from(text.trim())
    });
    folder.clone()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// A page with what the rig has to hear before anything else; `None` where the page has no tag.
fn recorded(html: &str) -> Option<String> {
    let file = html.find("mini-coi.js\"")?;
    let tag = html[..file].rfind("<script")?;
    Some([&html[..tag], RECORDER, &html[tag..]].concat())
}

/// Lays out a site as static hosts do: a folder is its index, a name may lack its ending, and whatever is missing is the
/// 404 page.
fn lay_out(tab: &Tab, folder: &Path) {
    let mut missing = None;
    for file in files(folder) {
        let name = file.strip_prefix(folder).unwrap().to_str().unwrap();
        let path = format!("{BASE}/{name}");
        let body = std::fs::read(&file).unwrap();
        if !path.ends_with(".html") {
            tab.site.put(&path, Reply::new(kind(&file), body));
            continue;
        }
        let html = String::from_utf8(body).unwrap();
        let Some(html) = recorded(&html) else {
            panic!("{name} has no tag");
        };
        let page = Reply::html(html);
        if name == "404.html" {
            missing = Some(page.clone().status(404));
        }
        if let Some(index) = path.strip_suffix("index.html") {
            tab.site.put(index, page.clone());
        }
        tab.site
            .put(path.strip_suffix(".html").unwrap(), page.clone());
        tab.site.put(&path, page);
    }
    if let Some(missing) = missing {
        tab.site.put_missing(missing);
    }
}

/// Visits the home page, a deep page and one that is not there, and goes on by a link without a load.
async fn is_isolated_everywhere(tab: &Tab, name: &str, deep: &str, next: &str) {
    lay_out(tab, &build(name));
    let home = format!("{BASE}/");
    tab.isolates(&home, 2).await;
    assert_eq!(tab.run_async(SHARE).await, json!(42));
    // The links of these sites are followed by their own scripts, if they have any.
    tab.run("self.stayed = true").await;
    tab.until(&format!("return document.querySelector({})", json!(next)))
        .await;
    tab.run(&format!("document.querySelector({}).click()", json!(next)))
        .await;
    tab.until(&format!("return location.pathname != {}", json!(home)))
        .await;
    let stayed = "return self.stayed && crossOriginIsolated";
    assert_eq!(
        tab.run(stayed).await,
        json!(true),
        "the page is still the first one"
    );
    tab.isolates(&format!("{BASE}{deep}"), 1).await;
    let missing = format!("{BASE}/not/there");
    tab.isolates(&missing, 1).await;
    assert_eq!(tab.run_async(SHARE).await, json!(42));
}

async fn generated_by_vite(tab: &Tab) {
    is_isolated_everywhere(tab, "vite", "/deep/page.html", "#next").await;
}

async fn generated_by_astro(tab: &Tab) {
    is_isolated_everywhere(tab, "astro", "/deep/page/", "#next").await;
}

async fn generated_by_vitepress(tab: &Tab) {
    is_isolated_everywhere(tab, "vitepress", "/deep/page.html", "main p a").await;
}

async fn generated_by_docusaurus(tab: &Tab) {
    is_isolated_everywhere(tab, "docusaurus", "/deep/page/", "article p a").await;
}

async fn generated_by_next(tab: &Tab) {
    is_isolated_everywhere(tab, "next", "/deep/page/", "#next").await;
}

async fn generated_by_nuxt(tab: &Tab) {
    is_isolated_everywhere(tab, "nuxt", "/deep/page/", "#next").await;
}

async fn generated_by_sveltekit(tab: &Tab) {
    is_isolated_everywhere(tab, "sveltekit", "/deep/page/", "#next").await;
}

/// The same where the pages have no router: a link loads the next one.
async fn every_load_is_isolated(tab: &Tab, name: &str, link: &str, deep: &str) {
    lay_out(tab, &build(name));
    tab.isolates(&format!("{BASE}/"), 2).await;
    assert_eq!(tab.run_async(SHARE).await, json!(42));
    tab.leave_by(&format!("document.querySelector({}).click()", json!(link)))
        .await;
    let outcome = tab.outcome().await;
    tab.assert_isolated(&outcome);
    tab.isolates(&format!("{BASE}{deep}"), 1).await;
}

async fn generated_by_eleventy(tab: &Tab) {
    every_load_is_isolated(tab, "eleventy", "a", "/deep/page/").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_mkdocs(tab: &Tab) {
    every_load_is_isolated(tab, "mkdocs", "article p a", "/deep/page/").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_sphinx(tab: &Tab) {
    every_load_is_isolated(tab, "sphinx", "article li a", "/deep/page.html").await;
}

async fn generated_by_webpack(tab: &Tab) {
    every_load_is_isolated(tab, "webpack", "a", "/deep/page.html").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_hugo(tab: &Tab) {
    every_load_is_isolated(tab, "hugo", "a", "/deep/page/").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_jekyll(tab: &Tab) {
    every_load_is_isolated(tab, "jekyll", "a", "/deep/page.html").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_hexo(tab: &Tab) {
    every_load_is_isolated(tab, "hexo", "a", "/deep/page/").await;
}

async fn generated_by_pelican(tab: &Tab) {
    every_load_is_isolated(tab, "pelican", "a", "/first.html").await;
}

async fn generated_by_zensical(tab: &Tab) {
    every_load_is_isolated(tab, "zensical", "article p a", "/deep/page/").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_parcel(tab: &Tab) {
    every_load_is_isolated(tab, "parcel", "a", "/deep/page.html").await;
}

async fn generated_by_rsbuild(tab: &Tab) {
    every_load_is_isolated(tab, "rsbuild", "a", "/deep/page.html").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

async fn generated_by_mdbook(tab: &Tab) {
    every_load_is_isolated(tab, "mdbook", "main p a", "/deep/page.html").await;
    tab.isolates(&format!("{BASE}/not/there"), 1).await;
}

/// The same where scripts come from a CDN, which may be out of reach, as the console then says.
async fn every_visit_is_isolated(tab: &Tab, name: &str) {
    lay_out(tab, &build(name));
    let path = format!("{BASE}/index.html");
    for loads in [2, 1] {
        let before = tab.site.seen(&path).len();
        let outcome = tab.visit(&path).await;
        assert!(outcome.isolated, "{outcome:?}");
        assert_eq!(tab.site.seen(&path).len() - before, loads);
        assert_eq!(tab.run_async(SHARE).await, json!(42));
    }
}

async fn generated_by_nbconvert(tab: &Tab) {
    every_visit_is_isolated(tab, "nbconvert").await;
}

async fn generated_by_marimo(tab: &Tab) {
    every_visit_is_isolated(tab, "marimo").await;
}

/// Whether JupyterLite has its worker, and has noted the version of it.
const SETTLED: &str = "const all = await navigator.serviceWorker.getRegistrations();
    const known = (url) => localStorage.getItem(url + '-version') != null;
    return all.length == 1 && all[0].active?.state == 'activated' && known(all[0].active.scriptURL);";

/// How often JupyterLite may be visited until it has its worker. The first time that it finds a worker it unregisters all
/// of them, and registers its own again; Firefox 153 and WebKitGTK 2.50 may still find the removed one, and then it
/// registers none. It does so without us, too.
const UNSETTLED: usize = 5;

/// JupyterLite's own worker, which unregisters all others, imports the file.
async fn generated_by_jupyterlite(tab: &Tab) {
    lay_out(tab, &build("jupyterlite"));
    let path = |app: &str| format!("{BASE}/{app}/index.html");
    // Its scripts read the page's settings out of the page once more, with CORS.
    let count = |app: &str| {
        let seen = tab.site.seen(&path(app));
        let documents = seen
            .iter()
            .filter(|seen| seen.headers["sec-fetch-mode"] != "cors");
        documents.count()
    };
    let outcome = tab.visit(&path("lab")).await;
    tab.assert_isolated(&outcome);
    assert_eq!(count("lab"), 2, "loads of the first visit");
    assert_eq!(tab.run_async(SHARE).await, json!(42));

    let mut visits = 1;
    loop {
        tab.until("return document.querySelector('.jp-LabShell')")
            .await;
        // A visitor comes back later, when a removed registration is gone.
        tab.go_plain("/between").await;
        if tab.run_async(SETTLED).await == json!(true) {
            break;
        }
        assert!(visits < UNSETTLED, "JupyterLite never has its worker");
        visits += 1;
        tab.visit(&path("lab")).await;
    }
    for app in ["lab", "repl"] {
        for visit in 1..=4 {
            let before = count(app);
            let outcome = tab.visit(&path(app)).await;
            assert!(outcome.isolated, "{app}, visit {visit}: {outcome:?}");
            assert_eq!(count(app) - before, 1, "{app}, visit {visit}");
            assert_eq!(tab.run_async(SHARE).await, json!(42));
        }
    }
}
