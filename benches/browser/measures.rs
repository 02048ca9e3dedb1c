//! What is measured. Every measure takes its variants in turn, so that anything else the machine
//! does meets all of them alike, and pairs what was measured in the same round.

use crate::engine::{Browser, Engine, Options, devtools};
use crate::host::{Content, Host, Link, PLACE};
use crate::process;
use crate::tls;
use crate::variant::{
    EARLY, HEADERS, LEAST, NO_PRELOAD, OTHER_PEER, OURS, PEER, ROUTES, TWIN, variant,
};
use axum::body::Bytes;
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Duration;

/// The values of one measure, by variant; the values of a round stand at the same position.
#[derive(Clone, Debug, Serialize)]
pub struct Series {
    pub group: &'static str,
    pub name: String,
    pub engine: &'static str,
    pub unit: &'static str,
    pub values: Vec<(&'static str, Vec<f64>)>,
}

impl Series {
    fn new(
        group: &'static str,
        name: impl Into<String>,
        engine: Engine,
        unit: &'static str,
        variants: &[&'static str],
    ) -> Series {
        Series {
            group,
            name: name.into(),
            engine: engine.name(),
            unit,
            values: variants.iter().map(|name| (*name, Vec::new())).collect(),
        }
    }

    fn push(&mut self, variant: &str, value: f64) {
        for (name, values) in &mut self.values {
            if *name == variant {
                values.push(value);
            }
        }
    }
}

/// How much is measured.
#[derive(Clone, Copy)]
pub struct Effort {
    pub is_quick: bool,
}

impl Effort {
    fn rounds(self, full: usize) -> usize {
        if self.is_quick {
            full.div_ceil(6).max(2)
        } else {
            full
        }
    }
}

/// A browser with one window for each variant.
struct Session {
    engine: Engine,
    browser: Browser,
}

/// A variant's host, and the window that visits it.
struct Lane {
    name: &'static str,
    host: Host,
    window: WindowHandle,
}

impl Session {
    async fn start(engine: Engine) -> Session {
        let options = Options {
            authority: Some(tls::authority()),
            ..Options::default()
        };
        let browser = Browser::start(engine, options).await;
        Session { engine, browser }
    }

    fn client(&self) -> &Client {
        &self.browser.client
    }

    async fn open(&self) -> WindowHandle {
        self.client().new_window(true).await.unwrap().handle
    }

    async fn close(&self, window: WindowHandle) {
        let windows = self.client().windows().await.unwrap();
        self.client()
            .switch_to_window(window.clone())
            .await
            .unwrap();
        self.client().close_window().await.unwrap();
        let other = windows
            .into_iter()
            .find(|handle| *handle != window)
            .unwrap();
        self.client().switch_to_window(other).await.unwrap();
    }

    async fn lane(&self, name: &'static str, link: Link, contents: &[(String, Content)]) -> Lane {
        let host = Host::start(&variant(name), link, contents.to_vec()).await;
        let window = self.open().await;
        Lane { name, host, window }
    }

    /// Goes to a page and waits for what it tells.
    async fn visit(&self, lane: &Lane, path: &str) -> Option<(f64, Value)> {
        let known = lane.host.count();
        self.client()
            .switch_to_window(lane.window.clone())
            .await
            .unwrap();
        self.client().goto(&lane.host.url(path)).await.unwrap();
        lane.host.told(known).await
    }

    /// Visits a page until it is isolated, which takes some peers more than one visit.
    async fn establish(&self, lane: &Lane) {
        for _ in 0..3 {
            self.client()
                .switch_to_window(lane.window.clone())
                .await
                .unwrap();
            self.client().goto(&lane.host.url("/")).await.unwrap();
            let told = tokio::time::timeout(Duration::from_secs(15), lane.host.told(0)).await;
            if told.is_ok() {
                return;
            }
        }
        panic!("{} does not isolate in {}", lane.name, self.engine.name());
    }
}

/// The rounds of a measure: each variant once in each, and every round begins with another one.
fn rounds(count: usize, lanes: &[Lane]) -> impl Iterator<Item = &Lane> {
    (0..count)
        .flat_map(move |round| (0..lanes.len()).map(move |at| &lanes[(round + at) % lanes.len()]))
}

const TELL: &str = "<script>self.tell = (value) => fetch('/told', { method: 'POST', body: JSON.stringify(value), keepalive: true })</script>";

/// A page that runs a script once it is loaded and isolated, and nothing before.
fn page(script: &str, body: &str) -> Content {
    let html = format!(
        "<!doctype html><html><head>{PLACE}<title>page</title></head><body>{TELL}{body}<script>
         addEventListener('load', async () => {{ if (crossOriginIsolated) {{ {script} }} }})</script></body></html>"
    );
    Content::Page(html, Duration::ZERO)
}

fn site(contents: Vec<(&str, Content)>) -> Vec<(String, Content)> {
    contents
        .into_iter()
        .map(|(path, content)| (path.to_string(), content))
        .collect()
}

/// What evaluating the file in a worker costs, compiling and instantiating the WASM included.
pub async fn start_up(effort: Effort) -> Vec<Series> {
    let session = Session::start(Engine::Chromium).await;
    let variants = [OURS, TWIN, PEER, OTHER_PEER];
    let files = variants.map(|name| variant(name).file.unwrap().1);
    let count = effort.rounds(100);
    let worker = "onmessage = async ({ data }) => {
      const source = await (await fetch(data)).text();
      const listeners = {};
      self.registration = { scope: location.origin + '/' };
      self.FetchEvent = class { respondWith() {} };
      self.addEventListener = (type, listener) => (listeners[type] = listener);
      self.fetch = () => new Promise(() => {});
      const event = { request: new Request('/'), respondWith() {} };
      const start = performance.now();
      (0, eval)(source);
      listeners.fetch(event);
      postMessage(performance.now() - start);
    }";
    let script = format!(
        "const times = [0, 1, 2, 3].map(() => []);
         for (let round = 0; round < {count} + 5; round++)
           for (let at = 0; at < 4; at++) {{
             const index = (round + at) % 4;
             const worker = new Worker('/worker.js');
             const time = await new Promise((done) => {{ worker.onmessage = ({{ data }}) => done(data); worker.postMessage('/' + index); }});
             worker.terminate();
             if (round >= 5) times[index].push(time);
           }}
         tell(times)"
    );
    let text = |text: String| Content::Asset("text/javascript", Bytes::from(text));
    let mut contents = site(vec![
        ("/", page(&script, "")),
        ("/worker.js", text(worker.into())),
    ]);
    for (index, file) in files.into_iter().enumerate() {
        contents.push((format!("/{index}"), text(file)));
    }
    // Real headers, since clocks are finer in an isolated page.
    let lane = session.lane(HEADERS, Link::default(), &contents).await;
    let (_, times) = session.visit(&lane, "/").await.unwrap();
    let mut series = Series::new(
        "start",
        "evaluate, compile, instantiate, decide",
        session.engine,
        "ms",
        &variants,
    );
    for (index, name) in variants.iter().enumerate() {
        for time in times[index].as_array().into_iter().flatten() {
            series.push(name, time.as_f64().unwrap());
        }
    }
    vec![series]
}

/// The time to the first byte of a document, with a worker that is stopped or running.
pub async fn navigation(engine: Engine, effort: Effort) -> Vec<Series> {
    let session = Session::start(engine).await;
    let variants: &[_] = match engine {
        Engine::Chromium => &[HEADERS, OURS, TWIN, NO_PRELOAD, PEER, OTHER_PEER],
        // It isolates in WebKit at its first visit only.
        Engine::WebKit => &[HEADERS, OURS, TWIN, PEER],
        Engine::Firefox => &[HEADERS, OURS, TWIN, PEER, OTHER_PEER],
    };
    // WebKitGTK 2.50 has no `responseStart` for what a service worker answered, so there it is the
    // time at which the first script of the page runs.
    let script = if engine == Engine::WebKit {
        "tell(first)"
    } else {
        "const [{ responseStart, startTime }] = performance.getEntriesByType('navigation');
         tell(responseStart - startTime)"
    };
    let first = "<script>self.first = performance.now()</script>";
    let contents = site(vec![("/", page(script, first))]);
    let mut all = Vec::new();
    for latency in [0, 50, 200] {
        let link = Link {
            latency: Duration::from_millis(latency),
            ..Link::default()
        };
        // A long way leaves little to tell apart.
        let variants: Vec<_> = variants
            .iter()
            .copied()
            .filter(|name| latency < 200 || ![NO_PRELOAD, OTHER_PEER].contains(name))
            .collect();
        let mut lanes = Vec::new();
        for name in &variants {
            let lane = session.lane(name, link, &contents).await;
            session.establish(&lane).await;
            if engine == Engine::Chromium {
                devtools(session.client(), "ServiceWorker.enable", json!({})).await;
            }
            lanes.push(lane);
        }
        // Only Chromium stops workers when asked to.
        let states: &[_] = if engine == Engine::Chromium {
            &["cold", "warm"]
        } else {
            &["warm"]
        };
        for state in states {
            let name = format!("navigation, {state} worker, {latency} ms server");
            let mut series = Series::new("navigation", name, engine, "ms", &variants);
            // With a cold worker, variants are closest to each other.
            let count = effort.rounds(match (*state, latency) {
                ("cold", 0) => 90,
                ("cold", 50) => 60,
                _ => 30,
            });
            for (sample, lane) in rounds(count + 2, &lanes).enumerate() {
                session
                    .client()
                    .switch_to_window(lane.window.clone())
                    .await
                    .unwrap();
                if *state == "cold" {
                    devtools(session.client(), "ServiceWorker.stopAllWorkers", json!({})).await;
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                let told = session.visit(lane, "/").await;
                if sample >= 2 * lanes.len() {
                    let time = told.and_then(|(_, time)| time.as_f64());
                    series.push(lane.name, time.unwrap_or(f64::NAN));
                }
            }
            all.push(series);
        }
        for lane in lanes {
            session.close(lane.window).await;
        }
    }
    all
}

/// A bitmap of about that many kilobytes, since browsers give up an image that is none.
fn picture(kilobytes: u32) -> Content {
    let mut bytes = b"BM".to_vec();
    let height = kilobytes * 2;
    for field in [
        54 + 512 * height,
        0,
        54,
        40,
        170,
        height,
        0x0018_0001,
        0,
        0,
        0,
        0,
        0,
        0,
    ] {
        bytes.extend(field.to_le_bytes());
    }
    bytes.resize(54 + 512 * height as usize, 128);
    Content::Asset("image/bmp", Bytes::from(bytes))
}

fn script(kilobytes: usize) -> Content {
    let text = format!("//{}", " ".repeat(kilobytes * 1024));
    Content::Asset("text/javascript", Bytes::from(text))
}

/// Tells of the first paint in any load, and of the rest in the isolated one.
const MILESTONES: &str = "<script>
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && tell('first paint'))
      .observe({ type: 'paint', buffered: true });
    if (crossOriginIsolated)
      for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, () => tell(type));
    </script>";

/// A page for first visits with these files, and how it is loaded.
fn first_page(name: &str) -> Vec<(String, Content)> {
    let (scripts, pictures, time): ((usize, usize), (usize, u32), _) = match name {
        "light" => ((20, 2), (30, 2), Duration::ZERO),
        "pictures" => ((0, 0), (30, 100), Duration::ZERO),
        "heavy" => ((10, 1024), (20, 1024), Duration::ZERO),
        "slow" => ((5, 10), (0, 0), Duration::from_secs(4)),
        _ => ((5, 10), (0, 0), Duration::ZERO),
    };
    let mut body = "words ".repeat(3000);
    let style = Bytes::from_static(b"body { color: black }");
    let mut contents = vec![("/style.css".to_string(), Content::Asset("text/css", style))];
    for index in 0..scripts.0 {
        let path = format!("/script/{index}");
        let _ = write!(body, "<script src='{path}'></script>");
        contents.push((path, script(scripts.1)));
    }
    for index in 0..pictures.0 {
        let path = format!("/picture/{index}");
        let _ = write!(body, "<img src='{path}'>");
        contents.push((path, picture(pictures.1)));
    }
    let html = format!(
        "<!doctype html><html><head>{TELL}{MILESTONES}{PLACE}<title>page</title>
         <link rel=stylesheet href=/style.css></head><body>{body}</body></html>"
    );
    contents.push(("/".into(), Content::Page(html, time)));
    contents
}

/// From the first request of a new visitor to what a visitor notices.
pub async fn first_visit(engine: Engine, effort: Effort) -> Vec<Series> {
    let session = Session::start(engine).await;
    let usual = Link {
        latency: Duration::from_millis(80),
        is_http2: true,
        caching: "max-age=600",
        ..Link::default()
    };
    let narrow = Link {
        latency: Duration::from_millis(50),
        rate: Some(10e6 / 8.0),
        ..usual
    };
    let with = |caching| Link { caching, ..usual };
    let older = Link {
        is_http2: false,
        ..usual
    };
    let mut cases = vec![
        ("light", "HTTP/1.1, 80 ms", older, 5),
        ("heavy", "HTTP/1.1, 80 ms", older, 5),
    ];
    // WebKitGTK 2.50 shows no page of such a host under its driver, even if it is asked to take any certificate.
    if engine != Engine::WebKit {
        cases.extend([
            ("light", "HTTP/2, 80 ms", usual, 15),
            ("light", "HTTP/2, 80 ms, max-age=0", with("max-age=0"), 5),
            ("light", "HTTP/2, 80 ms, no-store", with("no-store"), 5),
            ("heavy", "HTTP/2, 80 ms", usual, 5),
            ("small", "HTTP/2, 10 Mbit/s, 50 ms", narrow, 15),
            ("pictures", "HTTP/2, 10 Mbit/s, 50 ms", narrow, 5),
        ]);
    }
    if engine == Engine::Chromium {
        cases.push(("slow", "HTTP/2, 80 ms", usual, 3));
    }
    let mut all = Vec::new();
    for (page, link_name, link, count) in cases {
        eprintln!("measuring: {}, {page} page, {link_name}", engine.name());
        let contents = first_page(page);
        let variants: &[_] = match page {
            "light" => &[HEADERS, OURS, EARLY, LEAST, PEER, OTHER_PEER],
            _ => &[HEADERS, OURS, EARLY, PEER, OTHER_PEER],
        };
        let times: Vec<_> = ["first paint", "DOMContentLoaded", "load"]
            .into_iter()
            // WebKitGTK 2.50 tells no page of its first paint under its driver.
            .filter(|what| engine != Engine::WebKit || *what != "first paint")
            .collect();
        let others = [("documents", ""), ("bytes", "kB")];
        let mut series: Vec<_> = times
            .iter()
            .map(|what| (*what, "ms"))
            .chain(others)
            .map(|(what, unit)| {
                let name = format!("first visit, {page} page, {link_name}: {what}");
                Series::new("first visit", name, engine, unit, variants)
            })
            .collect();
        for round in 0..=effort.rounds(count) {
            for at in 0..variants.len() {
                let name = variants[(round + at) % variants.len()];
                let lane = session.lane(name, link, &contents).await;
                let client = session.client();
                client.switch_to_window(lane.window.clone()).await.unwrap();
                client.goto(&lane.host.url("/")).await.unwrap();
                let mut values = Vec::new();
                for what in &times {
                    values.push(lane.host.heard(what).await.unwrap_or(f64::NAN));
                }
                // What is still on its way counts too.
                tokio::time::sleep(Duration::from_millis(200)).await;
                values.push(lane.host.documents() as f64);
                values.push(lane.host.sent() as f64 / 1000.0);
                session.close(lane.window).await;
                if round > 0 {
                    for (series, value) in series.iter_mut().zip(values) {
                        series.push(lane.name, value);
                    }
                }
            }
        }
        all.extend(series);
    }
    all
}

/// A thousand small requests of an isolated page.
pub async fn subresources(engine: Engine, effort: Effort) -> Vec<Series> {
    let session = Session::start(engine).await;
    let variants: &[_] = match engine {
        Engine::Chromium => &[HEADERS, ROUTES, OURS, TWIN, PEER],
        _ => &[HEADERS, OURS, TWIN, PEER],
    };
    let script = "const lanes = Number(new URLSearchParams(location.search).get('lanes'));
        if (!lanes) return tell({});
        let left = 1000;
        const start = performance.now();
        await Promise.all(Array.from({ length: lanes }, async () => {
          while (left-- > 0) await (await fetch('/small', { cache: 'no-store' })).text();
        }));
        tell(performance.now() - start)";
    let small = Content::Asset("text/plain", Bytes::from_static(&[b'x'; 500]));
    let contents = site(vec![("/", page(script, "hello")), ("/small", small)]);
    let mut lanes = Vec::new();
    for name in variants {
        let lane = session.lane(name, Link::default(), &contents).await;
        session.establish(&lane).await;
        lanes.push(lane);
    }
    let mut all = Vec::new();
    for concurrency in [1, 8] {
        if concurrency == 1 && engine != Engine::Chromium {
            continue;
        }
        let name = |what: &str| format!("1,000 sub-resources, {concurrency} at once: {what}");
        let mut wall = Series::new("sub-resources", name("wall time"), engine, "ms", variants);
        let mut work = Series::new(
            "sub-resources",
            name("processor time"),
            engine,
            "ms",
            variants,
        );
        let count = effort.rounds(if concurrency == 1 { 6 } else { 20 });
        for (sample, lane) in rounds(count + 1, &lanes).enumerate() {
            let before = process::time();
            let told = session.visit(lane, &format!("/?lanes={concurrency}")).await;
            let after = process::time();
            if sample >= lanes.len() {
                let time = told.and_then(|(_, time)| time.as_f64());
                wall.push(lane.name, time.unwrap_or(f64::NAN));
                work.push(lane.name, after - before);
            }
        }
        all.extend([wall, work]);
    }
    all
}

/// One body of 500 MB.
pub async fn large_body(effort: Effort) -> Vec<Series> {
    const SIZE: u64 = 500 * 1000 * 1000;
    let session = Session::start(Engine::Chromium).await;
    let variants: &[_] = &[HEADERS, ROUTES, OURS, TWIN, PEER];
    let script = "if (!location.search) return tell({});
        const start = performance.now();
        const reader = (await fetch('/zeros')).body.getReader();
        let length = 0;
        for (let part; !(part = await reader.read()).done; ) length += part.value.length;
        tell({ time: performance.now() - start, length })";
    let contents = site(vec![
        ("/", page(script, "hello")),
        ("/zeros", Content::Zeros(SIZE)),
    ]);
    let mut lanes = Vec::new();
    for name in variants {
        let lane = session.lane(name, Link::default(), &contents).await;
        session.establish(&lane).await;
        lanes.push(lane);
    }
    let group = "500 MB";
    let mut time = Series::new(group, "500 MB body: time", session.engine, "ms", variants);
    let mut peak = Series::new(
        group,
        "500 MB body: peak memory",
        session.engine,
        "MB",
        variants,
    );
    for (sample, lane) in rounds(effort.rounds(60) + 1, &lanes).enumerate() {
        process::forget_peaks();
        let told = session.visit(lane, "/?now").await;
        let memory = process::peak();
        if sample >= lanes.len() {
            let (_, told) = told.unwrap();
            assert_eq!(told["length"], json!(SIZE / (256 * 1024) * 256 * 1024));
            time.push(lane.name, told["time"].as_f64().unwrap());
            peak.push(lane.name, memory);
        }
    }
    vec![time, peak]
}

/// A script of 5 MB with many functions, of which every tenth runs.
fn large_script() -> Bytes {
    let mut text = String::new();
    let mut count = 0;
    while text.len() < 5 * 1024 * 1024 {
        let _ = writeln!(
            text,
            "function f{count}(a) {{ let b = a * {count}; for (let i = 0; i < 3; i++) {{ b ^= (b << 1) + i; if (b > {count}) b -= {count} % 7; }} return {{ value: b, name: 'f{count}' }}; }}"
        );
        count += 1;
    }
    let _ = writeln!(text, "let sum = 0;");
    for index in (0..count).step_by(10) {
        let _ = writeln!(text, "sum += f{index}(sum).value;");
    }
    Bytes::from(text)
}

/// A module of 10 MB: 2,000 functions of 5 kB, and `run`, which calls each of them.
fn large_module() -> Bytes {
    fn number(mut value: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        loop {
            let low = (value & 0x7f) as u8;
            value >>= 7;
            if value == 0 {
                bytes.push(low);
                return bytes;
            }
            bytes.push(low | 0x80);
        }
    }
    fn sized(content: Vec<u8>) -> Vec<u8> {
        [number(content.len()), content].concat()
    }
    fn section(id: u8, content: Vec<u8>) -> Vec<u8> {
        [vec![id], sized(content)].concat()
    }
    const COUNT: usize = 2000;
    // (func (param i32) (result i32)), each a long chain of additions to the parameter.
    let types = [number(1), vec![0x60, 1, 0x7f, 1, 0x7f]].concat();
    let functions = [number(COUNT + 1), vec![0; COUNT + 1]].concat();
    let export = [number(1), sized(b"run".to_vec()), vec![0], number(COUNT)].concat();
    let mut code = number(COUNT + 1);
    for index in 0..COUNT {
        let mut body = vec![0, 0x20, 0];
        for step in 0..1280 {
            // i32.const n, then i32.add or i32.xor
            body.extend([
                0x41,
                ((index + step) % 64) as u8,
                if step % 2 == 0 { 0x6a } else { 0x73 },
            ]);
        }
        body.push(0x0b);
        code.extend(sized(body));
    }
    let mut run = vec![0, 0x20, 0];
    for index in 0..COUNT {
        run.push(0x10);
        run.extend(number(index));
    }
    run.push(0x0b);
    code.extend(sized(run));
    let module = [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, types),
        section(3, functions),
        section(7, export),
        section(10, code),
    ];
    Bytes::from(module.concat())
}

/// A large script and a large module over five visits.
pub async fn code_caches(effort: Effort) -> Vec<Series> {
    let session = Session::start(Engine::Chromium).await;
    let variants: &[_] = &[HEADERS, OURS, PEER];
    let script = "if (!location.search) return tell({});
        const start = performance.now();
        const element = document.createElement('script');
        element.src = '/app.js';
        await new Promise((done) => { element.onload = done; document.head.append(element); });
        const middle = performance.now();
        const { instance } = await WebAssembly.instantiateStreaming(fetch('/app.wasm'));
        instance.exports.run(1);
        const end = performance.now();
        for (let time = 0; time < 200; time++) instance.exports.run(time);
        tell({ script: middle - start, module: end - middle })";
    let contents = site(vec![
        ("/", page(script, "hello")),
        ("/app.js", Content::Asset("text/javascript", large_script())),
        (
            "/app.wasm",
            Content::Asset("application/wasm", large_module()),
        ),
    ]);
    let name = |what: &str, visit: usize| format!("{what}, visit {visit}");
    let series = |what: &str, visit: usize| {
        Series::new(
            "code caches",
            name(what, visit),
            Engine::Chromium,
            "ms",
            variants,
        )
    };
    let mut scripts: Vec<Series> = (1..=5).map(|visit| series("5 MB script", visit)).collect();
    let mut modules: Vec<Series> = (1..=5).map(|visit| series("10 MB module", visit)).collect();
    for round in 0..effort.rounds(18) {
        let mut lanes = Vec::new();
        for at in 0..variants.len() {
            let name = variants[(round + at) % variants.len()];
            let lane = session.lane(name, Link::default(), &contents).await;
            session.establish(&lane).await;
            lanes.push(lane);
        }
        for visit in 0..5 {
            for lane in &lanes {
                let (_, told) = session.visit(lane, "/?now").await.unwrap();
                scripts[visit].push(lane.name, told["script"].as_f64().unwrap());
                modules[visit].push(lane.name, told["module"].as_f64().unwrap());
                // Chromium writes its caches a moment after the load.
                tokio::time::sleep(Duration::from_millis(700)).await;
            }
        }
        for lane in lanes {
            session.close(lane.window).await;
        }
    }
    // Chromium has the code of a late visit in memory or on its disk, which is chance.
    let late = |what: &str, visits: &[Series]| {
        let mut all = Series::new(
            "code caches",
            format!("{what}, mean of visits 3 to 5"),
            Engine::Chromium,
            "ms",
            variants,
        );
        for (index, (_, means)) in all.values.iter_mut().enumerate() {
            let [third, fourth, fifth] =
                [2, 3, 4].map(|visit: usize| &visits[visit].values[index].1);
            let sums = third.iter().zip(fourth).zip(fifth);
            means.extend(sums.map(|((third, fourth), fifth)| (third + fourth + fifth) / 3.0));
        }
        all
    };
    let means = [
        late("5 MB script", &scripts),
        late("10 MB module", &modules),
    ];
    scripts.into_iter().chain(modules).chain(means).collect()
}

/// Twenty tabs on their first visit at once, and two hundred workers in a row.
pub async fn crowds(effort: Effort) -> Vec<Series> {
    let session = Session::start(Engine::Chromium).await;
    let variants: &[_] = &[HEADERS, OURS, PEER];
    let script = "if (!location.search) return tell({});
        const start = performance.now();
        for (let count = 0; count < 200; count++) {
          const worker = new Worker('/worker.js');
          await new Promise((done) => (worker.onmessage = done));
          worker.terminate();
        }
        tell(performance.now() - start)";
    let worker = Content::Asset("text/javascript", Bytes::from_static(b"postMessage(1)"));
    let contents = site(vec![("/", page(script, "hello")), ("/worker.js", worker)]);
    let group = "crowds";
    let mut tabs = Series::new(
        group,
        "20 tabs at once, until all are isolated",
        session.engine,
        "ms",
        variants,
    );
    let mut workers = Series::new(
        group,
        "200 workers in a row",
        session.engine,
        "ms",
        variants,
    );
    for round in 0..effort.rounds(6) {
        for at in 0..variants.len() {
            let lane = session
                .lane(
                    variants[(round + at) % variants.len()],
                    Link::default(),
                    &contents,
                )
                .await;
            let mut windows = vec![lane.window.clone()];
            while windows.len() < 20 {
                windows.push(session.open().await);
            }
            for window in &windows {
                session
                    .client()
                    .switch_to_window(window.clone())
                    .await
                    .unwrap();
                session.client().goto(&lane.host.url("/")).await.unwrap();
            }
            let all = tokio::time::timeout(Duration::from_mins(1), lane.host.told(19)).await;
            let time = all.ok().flatten().map_or(f64::NAN, |(time, _)| time);
            tabs.push(lane.name, time);
            for window in windows.drain(1..) {
                session.close(window).await;
            }
            let told = session.visit(&lane, "/?now").await;
            let time = told.and_then(|(_, time)| time.as_f64());
            workers.push(lane.name, time.unwrap_or(f64::NAN));
            session.close(lane.window).await;
        }
    }
    vec![tabs, workers]
}
