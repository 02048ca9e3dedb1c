//! The browsers, each driven over W3C WebDriver by one process that all tests share.

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;
use tokio::net::TcpListener;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The mode that the ladder starts with in this engine.
    pub fn mode(self) -> &'static str {
        self.modes()[0]
    }

    /// The modes that isolate in this engine.
    pub fn modes(self) -> &'static [&'static str] {
        let modes = &["dip", "credentialless", "require-corp"];
        match self {
            Engine::Chromium => modes,
            Engine::Firefox => &modes[1..],
            Engine::WebKit => &modes[2..],
        }
    }

    fn program(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox-esr",
            Engine::WebKit => "MiniBrowser",
        }
    }

    fn driver(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        }
    }

    /// The version that runs, such as `153.7.0esr`. WebKit has none: its program tells it on a display
    /// alone, and nobody asks, since one version of it is tested.
    pub fn version(self) -> Option<String> {
        if self == Engine::WebKit {
            return None;
        }
        let output = Command::new(look_for(self.program())?)
            .arg("--version")
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let mut words = text.split_whitespace();
        words
            .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .map(String::from)
    }
}

/// An engine as the tests run it: as it is, or with something switched on that it is about to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lane {
    pub engine: Engine,
    /// Whether WebKit has the static routes of service workers, as Safari 27 has them.
    has_routes: bool,
}

impl From<Engine> for Lane {
    fn from(engine: Engine) -> Lane {
        Lane {
            engine,
            has_routes: false,
        }
    }
}

impl Lane {
    /// Every lane that the cases run in.
    pub fn all() -> impl Iterator<Item = Lane> {
        let with_routes = Lane {
            engine: Engine::WebKit,
            has_routes: true,
        };
        Engine::ALL.into_iter().map(Lane::from).chain([with_routes])
    }

    pub fn name(self) -> &'static str {
        match self.has_routes {
            true => "webkit-routes",
            false => self.engine.name(),
        }
    }

    /// What the lane's program gets beyond the usual arguments.
    fn features(self) -> &'static [&'static str] {
        // The routes are a method of `InstallEvent`, so they go by its name.
        match self.has_routes {
            true => &["--features=+ServiceWorkerInstallEvent"],
            false => &[],
        }
    }
}

/// A process that is ended together with all it started.
pub struct Process(pub Child);

impl Process {
    pub fn spawn(command: &mut Command) -> Process {
        Process(command.process_group(0).spawn().unwrap())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

/// A running browser with its driver.
pub struct Browser {
    pub client: Client,
    _processes: Vec<Process>,
    _home: TemporaryFolder,
}

/// A folder that goes away with its owner.
pub struct TemporaryFolder(pub PathBuf);

impl TemporaryFolder {
    pub fn new(name: &str) -> TemporaryFolder {
        let name = format!("mini-coi-{name}-{}-{}", std::process::id(), free_port());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        TemporaryFolder(path)
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The path of a program, or how to get it.
pub fn find(program: &str) -> PathBuf {
    look_for(program)
        .unwrap_or_else(|| panic!("{program} is missing. Install it: bash tests/tools.sh"))
}

fn look_for(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    // Debian keeps WebKit's MiniBrowser out of PATH.
    if let Ok(folders) = std::fs::read_dir("/usr/lib") {
        for folder in folders.flatten() {
            for version in ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"] {
                places.push(folder.path().join(version));
            }
        }
    }
    places
        .iter()
        .map(|place| place.join(program))
        .find(|path| path.is_file())
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// The ports of all servers so far.
static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// Whether no server has had a port yet. The system may give one out again, with what the browser has
/// kept of its origin, such as a service worker.
pub fn is_fresh(port: u16) -> bool {
    USED.lock().unwrap().insert(port)
}

/// A socket on a port that no server has had yet.
pub async fn fresh_listener() -> (TcpListener, u16) {
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        if is_fresh(port) {
            return (listener, port);
        }
    }
}

/// An X display for browsers that need a window. It takes a number that nobody uses by itself, since
/// two that get the same one would share a screen and end together, and tells it when it is ready.
fn start_display() -> (Process, String) {
    let mut command = Command::new(find("Xvfb"));
    command
        .args(["-displayfd", "1", "-screen", "0", "1280x1024x24"])
        .args(["-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = Process::spawn(&mut command);
    let mut number = String::new();
    BufReader::new(process.0.stdout.take().unwrap())
        .read_line(&mut number)
        .unwrap();
    (process, format!(":{}", number.trim()))
}

/// The switches with which Chromium keeps to itself.
const CHROMIUM: [&str; 9] = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-popup-blocking",
    "--autoplay-policy=no-user-gesture-required",
];

/// The preferences with which Firefox opens no page but the one it was asked for.
const FIREFOX: &str = r#"
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("termsofuse.bypassNotification", true);
"#;

/// A browser with a window and without a driver, for what only a real key does and for dialogs, at
/// which a driver stops.
pub struct Window {
    engine: Engine,
    display: String,
    _processes: Vec<Process>,
    _home: TemporaryFolder,
}

impl Window {
    /// Opens a window with a page.
    pub fn open(lane: Lane, url: &str) -> Window {
        let engine = lane.engine;
        let home = TemporaryFolder::new("window");
        let (server, display) = start_display();
        let mut command = Command::new(find(engine.program()));
        match engine {
            Engine::Chromium => {
                let profile = format!("--user-data-dir={}", home.0.display());
                command.args(CHROMIUM).arg(profile);
            }
            Engine::Firefox => {
                std::fs::write(home.0.join("user.js"), FIREFOX).unwrap();
                command.args(["--no-remote", "--profile"]).arg(&home.0);
            }
            Engine::WebKit => {}
        }
        command
            .args(lane.features())
            .arg(url)
            .env("DISPLAY", &display)
            .env("GDK_BACKEND", "x11")
            .env("HOME", &home.0)
            .env("XDG_CACHE_HOME", home.0.join("cache"))
            .env("JSC_useSharedArrayBuffer", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Window {
            engine,
            display,
            _processes: vec![Process::spawn(&mut command), server],
            _home: home,
        }
    }

    /// Presses a key, by its name in X: `F5`, `alt+Left`.
    pub fn press(&self, key: &str) {
        self.focused(&["key", key]);
    }

    /// Types a line into a dialog. Chromium's is a window of its own, which has the focus; the
    /// others' is part of the page's window, which may have lost it. Nothing may have it while a
    /// dialog opens, so the test that types must check the effect.
    pub fn type_line(&self, text: &str) {
        if self.engine != Engine::Chromium {
            self.focused(&[]);
        }
        self.try_xdotool(&["type", "--delay", "50", text]);
        self.try_xdotool(&["key", "Return"]);
    }

    /// Clicks into the middle of the page.
    pub fn click(&self) {
        self.click_at(500, 400);
    }

    /// Goes back in the session history.
    pub fn back(&self) {
        match self.engine {
            // MiniBrowser has no key for it, but a button.
            Engine::WebKit => self.click_at(18, 18),
            _ => self.press("alt+Left"),
        }
    }

    /// Goes forward in the session history.
    pub fn forward(&self) {
        match self.engine {
            Engine::WebKit => self.click_at(52, 18),
            _ => self.press("alt+Right"),
        }
    }

    /// Clicks as a hand does, which moves there first, in the window that has the focus.
    fn click_at(&self, x: u16, y: u16) {
        let [near, x, y] = [x - 5, x, y].map(|place| place.to_string());
        let moves = ["mousemove", &near, &y, "mousemove", &x, &y];
        self.focused(&[&moves[..], &["click", "1"]].concat());
    }

    fn focused(&self, action: &[&str]) {
        let search = ["search", "--sync", "--onlyvisible", "--class"];
        let focus = [self.engine.program(), "windowfocus", "--sync"];
        let all = [&search[..], &focus[..], action].concat();
        assert!(self.try_xdotool(&all), "xdotool {all:?}");
    }

    fn try_xdotool(&self, action: &[&str]) -> bool {
        let mut command = Command::new(find("xdotool"));
        command.args(action).env("DISPLAY", &self.display);
        command.status().unwrap().success()
    }
}

/// What a browser is started with, beyond the usual.
#[derive(Clone, Default)]
pub struct Options {
    /// Preferences of Firefox.
    pub preferences: Vec<(&'static str, Value)>,
    /// The file of a certificate authority that Chromium or Firefox trusts, in PEM.
    pub authority: Option<PathBuf>,
}

/// Makes the database of certificates of NSS, which Firefox has in its profile and Chromium in its home.
fn trust(authority: &Path, folder: &Path) {
    std::fs::create_dir_all(folder).unwrap();
    let database = format!("sql:{}", folder.display());
    let run = |arguments: &[&str]| {
        let mut command = Command::new(find("certutil"));
        command.args(["-d", &database]).args(arguments);
        assert!(
            command.status().unwrap().success(),
            "certutil {arguments:?}"
        );
    };
    run(&["-N", "--empty-password"]);
    let file = authority.to_str().unwrap();
    run(&["-A", "-n", "mini-coi", "-t", "C,,", "-i", file]);
}

impl Browser {
    pub async fn start(lane: impl Into<Lane>, options: Options) -> Browser {
        let lane = lane.into();
        let engine = lane.engine;
        let home = TemporaryFolder::new(lane.name());
        let port = free_port();
        let mut processes = Vec::new();
        let profile = home.0.join("profile");
        if let Some(authority) = &options.authority {
            match engine {
                Engine::Chromium => trust(authority, &home.0.join(".pki/nssdb")),
                Engine::Firefox => trust(authority, &profile),
                // It trusts what the system trusts.
                Engine::WebKit => {}
            }
        }
        let mut command = Command::new(find(engine.driver()));
        command
            .env("HOME", &home.0)
            .env("XDG_CACHE_HOME", home.0.join("cache"))
            .env("JSC_useSharedArrayBuffer", "1")
            .env("GDK_BACKEND", "x11")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if engine == Engine::WebKit {
            let (process, name) = start_display();
            processes.push(process);
            command.env("DISPLAY", name);
        }
        match engine {
            Engine::Firefox => command.args(["--port", &port.to_string(), "--websocket-port", "0"]),
            _ => command.arg(format!("--port={port}")),
        };
        processes.push(Process::spawn(&mut command));

        let mut capabilities = Capabilities::new();
        // Pages that hold or hang never finish loading; the tests wait for conditions instead.
        capabilities.insert("pageLoadStrategy".into(), json!("none"));
        let binary = json!(find(engine.program()).to_string_lossy());
        match engine {
            Engine::Chromium => {
                let mut args = CHROMIUM.map(String::from).to_vec();
                args.push("--headless".into());
                args.push(format!("--user-data-dir={}", profile.display()));
                capabilities.insert(
                    "goog:chromeOptions".into(),
                    json!({ "binary": binary, "args": args }),
                );
            }
            Engine::Firefox => {
                let mut preferences = serde_json::Map::from_iter([
                    ("dom.disable_open_during_load".to_string(), json!(false)),
                    ("media.autoplay.default".to_string(), json!(0)),
                ]);
                for (name, value) in options.preferences {
                    preferences.insert(name.into(), value);
                }
                let mut args = vec![json!("-headless")];
                if options.authority.is_some() {
                    args.extend([json!("-profile"), json!(profile)]);
                }
                capabilities.insert(
                    "moz:firefoxOptions".into(),
                    json!({ "binary": binary, "args": args, "prefs": preferences }),
                );
            }
            Engine::WebKit => {
                let usual = [
                    "--automation",
                    "--javascript-can-open-windows-automatically=true",
                ];
                let args = [&usual, lane.features()].concat();
                capabilities.insert(
                    "webkitgtk:browserOptions".into(),
                    json!({ "binary": binary, "args": args }),
                );
            }
        }
        let address = format!("http://127.0.0.1:{port}");
        let mut last = None;
        for _ in 0..200 {
            let mut builder =
                ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
            match builder
                .capabilities(capabilities.clone())
                .connect(&address)
                .await
            {
                Ok(client) => {
                    return Browser {
                        client,
                        _processes: processes,
                        _home: home,
                    };
                }
                Err(error) => last = Some(error),
            }
            // The driver opens its port a moment after it starts.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{} did not start: {last:?}", lane.name());
    }
}

/// Calls a method of the Chrome DevTools Protocol. Chromium only.
pub async fn devtools(client: &Client, method: &str, parameters: Value) {
    let command = DevTools(json!({ "cmd": method, "params": parameters }));
    client.issue_cmd(command).await.unwrap();
}

/// chromedriver's own endpoint for the Chrome DevTools Protocol.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
