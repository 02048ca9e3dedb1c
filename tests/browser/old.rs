//! A Chromium that has no Document-Isolation-Policy yet, so that the rung below it, `credentialless`,
//! is what holds in a real one. No driver of its age is to be had, and today's refuses it: it is driven
//! over the DevTools protocol. One message goes to a page and the rest is in the site's log, so this is
//! short, and needs no crate.

use crate::RUNTIME;
use crate::engine::{Process, TemporaryFolder, find};
use crate::site::{Reply, Site};
use crate::tab::{Outcome, PATIENCE, TAG, Tab, until};
use crate::worker::picture;
use futures_util::future::BoxFuture;
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};

/// The program, as `tests/tools.sh` calls it.
const PROGRAM: &str = "chromium-131";

type Run = for<'a> fn(&'a Old) -> BoxFuture<'a, ()>;

const CASES: [(&str, Run); 5] = [
    ("first_visit_isolates_in_two_loads", |old| {
        Box::pin(first_visit_isolates_in_two_loads(old))
    }),
    ("image_of_a_third_party_loads", |old| {
        Box::pin(image_of_a_third_party_loads(old))
    }),
    ("worker_shares_memory_with_the_page", |old| {
        Box::pin(worker_shares_memory_with_the_page(old))
    }),
    ("missing_page_is_isolated", |old| {
        Box::pin(missing_page_is_isolated(old))
    }),
    ("mode_that_it_lacks_does_not_loop", |old| {
        Box::pin(mode_that_it_lacks_does_not_loop(old))
    }),
];

/// The tests in this browser. It starts in half a second, so each has one of its own.
pub fn trials() -> impl Iterator<Item = Trial> {
    CASES.into_iter().map(|(name, run)| {
        Trial::test(format!("chromium131::{name}"), move || {
            // A panic fails a test, and libtest-mimic takes it for that.
            RUNTIME.block_on(async {
                let old = Old::start().await;
                run(&old).await;
            });
            Ok::<(), Failed>(())
        })
    })
}

/// The running browser with one page, and a site.
struct Old {
    site: Site,
    pipe: Mutex<Pipe>,
    _process: Process,
    _home: TemporaryFolder,
}

/// The DevTools protocol. Each message, in both directions, ends with a zero.
struct Pipe {
    input: ChildStdin,
    messages: Receiver<Value>,
    /// The session of the page, which every message to it names.
    session: Value,
    last: u64,
}

impl Pipe {
    /// Calls a method, and waits for what it returns.
    #[allow(clippy::needless_pass_by_value, reason = "each call makes its own")]
    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": parameters });
        if !self.session.is_null() {
            message["sessionId"] = self.session.clone();
        }
        self.input
            .write_all(format!("{message}\0").as_bytes())
            .unwrap();
        loop {
            let message = self.messages.recv_timeout(PATIENCE);
            let message = message.unwrap_or_else(|error| panic!("{method}: {error}"));
            if message["id"] == self.last {
                assert_eq!(message.get("error"), None, "{method}");
                return message["result"].clone();
            }
        }
    }
}

impl Old {
    async fn start() -> Old {
        let home = TemporaryFolder::new("old");
        // The browser reads messages from descriptor 3 and writes them to 4, which only a shell can
        // lay out without unsafe code.
        let mut command = Command::new("sh");
        command
            .args(["-c", r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#])
            .arg(find(PROGRAM))
            // Its package is made for a place where neither sandbox nor zygote work.
            .args(["--headless", "--no-sandbox", "--no-zygote", "--disable-gpu"])
            .args(["--no-first-run", "--disable-background-networking"])
            .arg("--remote-debugging-pipe")
            .arg(format!("--user-data-dir={}", home.0.display()))
            .env("HOME", &home.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = Process::spawn(&mut command);
        let (sender, messages) = channel();
        let output = BufReader::new(process.0.stdout.take().unwrap());
        // It ends with the browser, which closes the pipe.
        std::thread::spawn(move || {
            for message in output.split(0).map_while(Result::ok) {
                let Ok(()) = sender.send(serde_json::from_slice(&message).unwrap()) else {
                    break;
                };
            }
        });
        let mut pipe = Pipe {
            input: process.0.stdin.take().unwrap(),
            messages,
            session: Value::Null,
            last: 0,
        };
        let target = pipe.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        pipe.session = pipe.call("Target.attachToTarget", attach)["sessionId"].clone();

        let site = Site::start().await;
        site.put("/ran", Reply::text(""));
        site.put("/outcome", Reply::text(""));
        Old {
            site,
            pipe: Mutex::new(pipe),
            _process: process,
            _home: home,
        }
    }

    /// Goes to a path, and waits for the end of what `miniCoi` does there.
    async fn visit(&self, path: &str) -> Outcome {
        let before = self.site.count("/outcome");
        let url = json!({ "url": self.site.url(path) });
        // It returns when the browser has an answer, which the site gives on other threads.
        self.pipe.lock().unwrap().call("Page.navigate", url);
        self.until_site("the outcome", |site| site.count("/outcome") > before)
            .await;
        Outcome::of(&self.site.seen("/outcome")[before])
    }

    /// Visits a path, and asserts that it ends isolated in the best mode of this browser, silently, after
    /// a number of loads, and that its scripts ran only in the last of these.
    async fn isolates(&self, path: &str, loads: usize) {
        let before = self.site.count(path);
        let ran = self.site.count("/ran");
        let outcome = self.visit(path).await;
        let mode = Some("credentialless".into());
        let isolated = Outcome {
            isolated: true,
            state: "isolated".into(),
            code: None,
            mode,
            heard: Vec::new(),
        };
        assert_eq!(outcome, isolated);
        assert_eq!(self.site.count(path) - before, loads, "loads of {path}");
        self.until_site("a script of the page", |site| site.count("/ran") > ran)
            .await;
        let ran = self.site.seen("/ran").split_off(ran);
        let ran: Vec<&str> = ran.iter().map(|seen| seen.query.as_str()).collect();
        assert_eq!(ran, ["?true"], "scripts of {path}, and whether isolated");
    }

    async fn until_site(&self, what: &str, condition: impl Fn(&Site) -> bool) {
        until(what, || condition(&self.site)).await;
    }

    /// What a page has told at a path, once it has.
    async fn told(&self, path: &str) -> String {
        self.until_site(path, |site| site.count(path) > 0).await;
        self.site.seen(path)[0].query.clone()
    }
}

async fn first_visit_isolates_in_two_loads(old: &Old) {
    old.site.put("/", Reply::html(Tab::page(TAG, "hello")));
    old.isolates("/", 2).await;
    old.isolates("/", 1).await;
}

async fn image_of_a_third_party_loads(old: &Old) {
    // It has no header that permits it, so `require-corp` would block it.
    old.site.put("/picture", picture());
    old.site.put("/width", Reply::text(""));
    let image = format!(
        r#"<img src="{}" onload="fetch('/width?' + naturalWidth)" onerror="fetch('/width?none')">"#,
        old.site.other("/picture")
    );
    old.site.put("/", Reply::html(Tab::page(TAG, &image)));
    old.isolates("/", 2).await;
    assert_eq!(old.told("/width").await, "?8");
}

async fn worker_shares_memory_with_the_page(old: &Old) {
    let worker = "onmessage = ({ data }) => {
        Atomics.store(new Int32Array(data), 0, crossOriginIsolated ? 42 : 1);
        postMessage('done'); };";
    old.site.put("/job.js", Reply::js(worker));
    old.site.put("/shared", Reply::text(""));
    let script = "<script>
        const memory = new SharedArrayBuffer(4), worker = new Worker('/job.js');
        const tell = (what) => fetch(`/shared?${what}`);
        worker.onmessage = () => tell(new Int32Array(memory)[0]);
        worker.onerror = () => tell('error');
        worker.postMessage(memory);</script>";
    old.site.put("/", Reply::html(Tab::page(TAG, script)));
    old.isolates("/", 2).await;
    assert_eq!(old.told("/shared").await, "?42");
}

async fn missing_page_is_isolated(old: &Old) {
    let page = Reply::html(Tab::page(TAG, "missing")).status(404);
    old.site.put("/missing", page);
    old.isolates("/missing", 2).await;
    old.isolates("/missing", 1).await;
}

async fn mode_that_it_lacks_does_not_loop(old: &Old) {
    let tag = r#"<script src="/mini-coi.js" data-mode="dip"></script>"#;
    old.site.put("/", Reply::html(Tab::page(tag, "hello")));
    let outcome = old.visit("/").await;
    assert!(!outcome.isolated);
    assert_eq!(outcome.code.as_deref(), Some("no-mode-works"));
    assert!(outcome.heard.len() == 1, "{:?}", outcome.heard);
    let loads = old.site.count("/");
    assert!(loads <= 3, "{loads} loads");
}
