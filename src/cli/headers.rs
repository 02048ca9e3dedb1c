//! `mini-coi headers HOST`: how a host is told to send the headers, which beats a service worker.

mod hosts;
pub(super) mod signs;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use mini_coi::policy::{Header, Mode};

use self::hosts::{HOSTS, Host, Means};
use super::{Error, FINDINGS, files, mode, output};

/// The text below the help of the command.
pub(crate) const EXAMPLES: &str = "\
Examples:
  mini-coi headers netlify                  print the text, and say where to put it
  mini-coi headers netlify --write          write it to ./_headers
  mini-coi headers nginx --write=/etc/nginx/snippets/mini-coi.conf
  mini-coi headers vite --mode dip          isolates only in Chromium, and blocks the least

The exit code is 1 for a host that cannot send headers.";

/// The modes that have headers to send.
const MODES: [Mode; 3] = [Mode::Dip, Mode::Credentialless, Mode::RequireCorp];

/// The headers of a mode, in the order of the policy.
type Pairs = [(&'static str, &'static str)];

/// The arguments of `mini-coi headers`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The host or server that serves the site
    #[arg(value_name = "HOST", value_parser = host())]
    host: &'static Host,

    /// Which isolation headers to send
    #[arg(
        long,
        value_name = "MODE",
        value_parser = mode::parser(&MODES),
        default_value = Mode::RequireCorp.name()
    )]
    mode: Mode,

    /// Write to the file where the host looks for it, or to this file
    ///
    /// An existing file with different content is not replaced.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    #[allow(
        clippy::option_option,
        reason = "the option and its value may both be left out"
    )]
    write: Option<Option<PathBuf>>,

    /// With --write, replace an existing file
    #[arg(long, requires = "write")]
    force: bool,
}

/// Prints or writes the configuration of a host.
///
/// Succeeds with the code for findings if the host cannot send headers. Fails with
/// [`Error::HeaderRefused`] if it cannot send one of this mode, with [`Error::FileExists`] if another file
/// is in the way, and with [`Error::Write`] if the file cannot be written.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let host = arguments.host;
    match host.means {
        Means::None { instead } => {
            output::note(&format!(
                "{} does not let you set response headers. {instead}",
                host.title
            ));
            Ok(ExitCode::from(FINDINGS))
        }
        Means::File { path, place, text } => {
            let mut pairs = Vec::new();
            for header in Header::ALL {
                if let Some(value) = arguments.mode.value(header) {
                    if host.refuses.contains(&header) {
                        return Err(Error::HeaderRefused(host.title, header.name()));
                    }
                    pairs.push((header.name(), value));
                }
            }
            let text = text(&pairs);
            match &arguments.write {
                None => {
                    output::note(&format!("For {}: {path}. {place}", host.title));
                    output::result(&text)?;
                }
                Some(chosen) => {
                    let path = chosen.clone().unwrap_or_else(|| path.into());
                    write(path, &text, arguments.force)?;
                    output::note(place);
                }
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Writes the text, unless the file has it already, and prints the path.
fn write(path: PathBuf, text: &str, force: bool) -> Result<(), Error> {
    // A file that is not text cannot be ours, and one that cannot be read may still exist.
    let is_there = path.symlink_metadata().is_ok();
    let is_same = fs::read(&path).is_ok_and(|before| before == text.as_bytes());
    if is_there && !is_same && !force {
        return Err(Error::FileExists(path));
    }
    if !is_same {
        if let Some(rival) = rival(&path).filter(|_| !force) {
            return Err(Error::FileExists(rival));
        }
        files::write_atomically(&path, text.as_bytes())?;
    }
    output::result(&format!("{}\n", path.display()))
}

/// The file that a tool may read in place of this one. Of `vite.config.js`, `vite.config.ts` and so
/// on, a tool reads only one.
fn rival(path: &Path) -> Option<PathBuf> {
    let folder = files::folder_of(path);
    let stem = path.file_stem()?.to_str()?;
    let stems = match stem {
        "eleventy.config" => &[stem, ".eleventy"][..],
        "hugo" => &[stem, "config"],
        "Trunk" => &[stem, ".trunk"],
        "_config" => &[stem],
        stem if stem.ends_with(".config") => &[stem],
        _ => return None,
    };
    let is_rival = |name: &OsStr| {
        let other = Path::new(name).file_stem().and_then(OsStr::to_str);
        Some(name) != path.file_name() && other.is_some_and(|other| stems.contains(&other))
    };
    let entries = fs::read_dir(folder).ok()?;
    let mut names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
    let name = names.find(|name| is_rival(name))?;
    Some(path.with_file_name(name))
}

/// Reads a host by its name. The help lists them all with what they are.
fn host() -> impl TypedValueParser<Value = &'static Host> {
    let names = HOSTS
        .iter()
        .map(|host| PossibleValue::new(host.name).help(host.title));
    PossibleValuesParser::new(names).try_map(|name| {
        HOSTS
            .iter()
            .find(|host| host.name == name)
            .ok_or("unknown host")
    })
}
