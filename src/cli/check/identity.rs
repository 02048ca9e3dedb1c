//! What file a tag names: this program's `mini-coi.js`, another version of it, or another script.

use mini_coi::policy::Header;
use serde_json::Value;

/// The file that this program carries.
const OWN: &[u8] = include_bytes!("../../../dist/mini-coi.js");

/// How much of a file tells what it is.
const HEAD: usize = 600;

/// What a script is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Identity {
    /// The file that this program carries.
    Current,
    /// Another file of mini-coi, and which.
    Stale(String),
    /// One of those that ours replaces, and which.
    Replaced(&'static str),
    /// Something else.
    Other,
}

impl Identity {
    /// Tells what a script is.
    pub(super) fn of(bytes: &[u8]) -> Identity {
        if bytes == OWN {
            return Identity::Current;
        }
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
        if let Some(version) = version(&head) {
            return Identity::Stale(describe(version, bytes.len()));
        }
        if head.contains("mini-coi - Andrea Giammarchi") {
            Identity::Replaced("mini-coi 0.x")
        } else if head.contains("coi-serviceworker v") {
            Identity::Replaced("coi-serviceworker")
        } else {
            // Copies without their first lines. A script that registers itself and writes this header
            // is a worker of this kind.
            let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
            let header = Header::EmbedderPolicy.name().to_ascii_lowercase();
            let is_one = [header.as_str(), "serviceworker", "respondwith"]
                .iter()
                .all(|part| text.contains(part));
            match is_one {
                true => Identity::Replaced("a script that isolates in this way"),
                false => Identity::Other,
            }
        }
    }
}

/// The version in the first line of a file of mini-coi.
fn version(head: &str) -> Option<&str> {
    let (version, _) = head
        .strip_prefix("/*! mini-coi ")?
        .split_once(" | MIT */")?;
    Some(version)
}

fn describe(version: &str, length: usize) -> String {
    let manifest: Value =
        serde_json::from_str(include_str!("../../../dist/manifest.json")).unwrap_or_default();
    let own = env!("CARGO_PKG_VERSION");
    if version != own {
        format!("it is {version}; this program has {own}")
    } else if manifest["files"]["mini-coi.debug.js"]["raw"] == length {
        "it is the debug build".into()
    } else {
        format!("it is a modified {version}")
    }
}

/// Whether such scripts are known under this file name.
pub(super) fn is_known_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["mini-coi", "coi-serviceworker", "enable-threads"]
        .iter()
        .any(|known| name.contains(known))
}

/// Whether a file of this name is worth a look at what it is.
pub(super) fn may_be_one(name: &str) -> bool {
    is_known_name(name) || name.to_ascii_lowercase().contains("coi")
}
