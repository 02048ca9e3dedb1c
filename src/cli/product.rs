//! The file `mini-coi.js`: its bytes, its manifest, and how it is told from other versions and from what it replaces.

use mini_coi::policy::Header;
pub(crate) use mini_coi::tag::NAME;
use serde_json::Value;

/// The file that this program carries.
pub(crate) const BYTES: &[u8] = include_bytes!("../../dist/mini-coi.js");

/// How every version of it begins.
const BANNER: &str = "/*! mini-coi ";

/// How much of a file tells what it is.
const HEAD: usize = 600;

/// The kinds of scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
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
    pub(crate) fn of(bytes: &[u8]) -> Identity {
        if bytes == BYTES {
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

/// Whether a file is some version of it.
pub(crate) fn is_version(bytes: &[u8]) -> bool {
    bytes.starts_with(BANNER.as_bytes())
}

/// Reads the manifest of `dist/`: versions, sizes, hashes, codes.
pub(crate) fn manifest() -> Value {
    serde_json::from_str(include_str!("../../dist/manifest.json")).unwrap_or_default()
}

/// The version in the first line of a file of mini-coi.
fn version(head: &str) -> Option<&str> {
    let (version, _) = head.strip_prefix(BANNER)?.split_once(" | MIT */")?;
    Some(version)
}

fn describe(version: &str, length: usize) -> String {
    let manifest = manifest();
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
pub(crate) fn is_known_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["mini-coi", "coi-serviceworker", "enable-threads"]
        .iter()
        .any(|known| name.contains(known))
}

/// Whether a file of this name is worth a look at what it is.
pub(crate) fn may_be_one(name: &str) -> bool {
    is_known_name(name) || name.to_ascii_lowercase().contains("coi")
}
