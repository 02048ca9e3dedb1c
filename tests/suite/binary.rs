//! The binary as a user runs it, and plain HTTP to what it serves.

use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

/// The binary with arguments, unaffected by the environment of the tests.
pub fn mini_coi(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mini-coi"));
    command.args(arguments).env_remove("PORT");
    for proxy in ["ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY"] {
        command.env_remove(proxy).env_remove(proxy.to_lowercase());
    }
    // What it keeps for its user goes there.
    let data = env!("CARGO_TARGET_TMPDIR");
    command.env("HOME", data).env("XDG_DATA_HOME", data);
    command
}

/// Runs the binary to its end.
pub fn output(arguments: &[&str]) -> Output {
    mini_coi(arguments).output().expect("the binary runs")
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("the path of a test is text")
}

/// A running server, which ends with the test.
pub struct Server {
    pub child: Child,
    pub port: u16,
    /// The address that it printed first.
    pub url: String,
    /// Kept open, as a terminal is.
    _stdout: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the binary, and waits for the address.
    pub fn start(arguments: &[&str]) -> Server {
        Server::spawn(mini_coi(arguments).stderr(Stdio::null()))
    }

    /// Starts a command, and waits for the address.
    pub fn spawn(command: &mut Command) -> Server {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary runs");
        let stdout = child.stdout.take().expect("stdout is piped");
        let mut stdout = BufReader::new(stdout);
        let mut url = String::new();
        stdout.read_line(&mut url).expect("the address is printed");
        let port = url
            .split_once("://")
            .and_then(|(_, rest)| rest.split('/').next()?.rsplit(':').next()?.parse().ok())
            .unwrap_or_else(|| panic!("no address: {url:?}"));
        Server {
            child,
            port,
            url: url.trim_end().to_owned(),
            _stdout: stdout,
        }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("it listens");
        let timeout = Some(Duration::from_secs(20));
        stream.set_read_timeout(timeout).expect("it can be set");
        stream
    }

    pub fn ask(&self, method: &str, path: &str) -> Answer {
        self.ask_with(method, path, &[])
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path)
    }

    /// Sends the path as it is: no client normalizes it.
    pub fn ask_with(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = self.connect();
        stream
            .write_all(request(method, path, headers).as_bytes())
            .expect("the request is sent");
        Answer::read(&mut stream)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Either fails when the server has ended already, which is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request after which the server closes the connection.
pub fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> String {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n")
}

pub struct Answer {
    head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn read(stream: &mut impl Read) -> Answer {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the response comes");
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .expect("the headers end");
        Answer {
            head: String::from_utf8_lossy(&bytes[..end]).into_owned(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

#[cfg(unix)]
pub fn interrupt(child: &Child) {
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("kill runs");
    assert!(killed.success());
}
