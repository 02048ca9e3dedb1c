//! The errors of the commands: each says what happened and what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;

use super::{Cli, output};

/// The exit code of usage and I/O errors.
const FAILURE: u8 = 2;

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Error {
    /// The arguments are not valid.
    Usage(clap::Error),
    /// Another program listens on the requested port.
    PortTaken(u16),
    /// The operating system refused the port for another reason.
    Listen(u16, io::Error),
    /// The runtime or the handler for Ctrl-C could not be set up.
    Runtime(io::Error),
    /// Standard output could not be written.
    Output(io::Error),
    /// The path does not lead to a readable folder.
    NoFolder(PathBuf, io::Error),
    /// The folder has no pages; perhaps they are in this one below it.
    NoPages(PathBuf, Option<PathBuf>),
    /// This machine does not have the requested address.
    NoAddress(io::Error),
    /// This host does not send this header.
    HeaderRefused(&'static str, &'static str),
    /// A file would be replaced, or would be read instead of the new one.
    FileExists(PathBuf),
    /// A file that is not `mini-coi.js` has its name.
    NotOurs(PathBuf),
    /// A page has a tag that was written by hand, which was to be an error.
    ByHand(PathBuf),
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// No certificate could be made.
    Certificate(io::Error),
    /// The folder cannot be watched.
    Watch(notify::Error),
    /// The first page of a site could not be loaded, for this reason.
    Unreachable(String, String),
}

/// The text that all errors of one code share.
pub(super) struct Text {
    /// The stable name, for scripts and for searching.
    pub(super) code: &'static str,
    /// The event, without a full stop: the error adds where and why.
    pub(super) what: &'static str,
    /// The remedy, in whole sentences.
    pub(super) fix: &'static str,
}

/// Defines the texts, and the list of them for `mini-coi explain`.
macro_rules! texts {
    ($($name:ident: $code:literal, $what:literal, $fix:literal;)+) => {
        $(const $name: Text = Text { code: $code, what: $what, fix: $fix };)+
        /// The texts of all errors.
        pub(super) const TEXTS: &[Text] = &[$($name),+];
    };
}

texts! {
    USAGE: "usage",
        "The arguments are not valid",
        "See --help.";
    PORT_TAKEN: "port-taken",
        "Another program uses the port",
        "Choose another port, or --port 0 for any free one.";
    LISTEN: "listen",
        "Cannot listen on the port",
        "Choose a port from 1024 up, or --port 0 for any free one.";
    RUNTIME: "runtime",
        "Cannot start the server",
        "Close some programs or raise the limit on open files, then try again.";
    OUTPUT: "output",
        "Cannot write to standard output",
        "Free some space there, or send the output elsewhere.";
    NO_FOLDER: "no-folder",
        "Cannot read the folder",
        "Check the path, or see --help for the commands. A folder named like a command is served as ./name.";
    NO_PAGES: "no-pages",
        "The folder has no pages (.html, .htm, .xhtml, .xht)",
        "Name the folder that the build wrote.";
    NO_ADDRESS: "no-address",
        "This machine does not have the address of --host",
        "Use --host without an address to listen on all of them.";
    HEADER_REFUSED: "header-refused",
        "The host does not let you send a header of this mode",
        "Choose another mode with --mode, such as require-corp.";
    FILE_EXISTS: "file-exists",
        "A configuration with different content already exists",
        "Add the output of the command without --write to it, choose another place with --write=FILE, \
         or write anyway with --force.";
    NOT_OURS: "not-ours",
        "A file that is not mini-coi.js, or a link, already has its name",
        "Delete it, or choose another name with --worker-name.";
    BY_HAND: "tag-twice",
        "A page has a tag that was written by hand",
        "Remove it from the source of the page, since the tag is put into all of them.";
    READ: "read",
        "Cannot read a file or folder",
        "Check its permissions, or skip it with --exclude. Everything else was done.";
    WRITE: "write",
        "Cannot write a file",
        "Create its folder, or choose another place. The file is as it was before.";
    CERTIFICATE: "certificate",
        "Cannot make a certificate for --https",
        "Serve without --https.";
    WATCH: "watch",
        "Cannot watch the folder for changes",
        "Serve a smaller folder, raise the limit on watched files (fs.inotify.max_user_watches on Linux), \
         or serve without --watch.";
    UNREACHABLE: "unreachable",
        "Cannot load the first page of the site",
        "Check that a browser can open it, or check the folder instead.";
}

impl Error {
    /// A usage error that clap cannot know of, in its form.
    pub(crate) fn usage(message: String) -> Error {
        Error::Usage(Cli::definition().error(ErrorKind::InvalidValue, message))
    }

    /// The text that it shares with all errors of its code.
    const fn text(&self) -> Text {
        match self {
            Error::Usage(_) => USAGE,
            Error::PortTaken(_) => PORT_TAKEN,
            Error::Listen(..) => LISTEN,
            Error::Runtime(_) => RUNTIME,
            Error::Output(_) => OUTPUT,
            Error::NoFolder(..) => NO_FOLDER,
            Error::NoPages(..) => NO_PAGES,
            Error::NoAddress(_) => NO_ADDRESS,
            Error::HeaderRefused(..) => HEADER_REFUSED,
            Error::FileExists(_) => FILE_EXISTS,
            Error::NotOurs(_) => NOT_OURS,
            Error::ByHand(_) => BY_HAND,
            Error::Read(..) => READ,
            Error::Write(..) => WRITE,
            Error::Certificate(_) => CERTIFICATE,
            Error::Watch(_) => WATCH,
            Error::Unreachable(..) => UNREACHABLE,
        }
    }

    /// Writes the error to stderr, and tells which code to exit with.
    pub(crate) fn report(&self) -> ExitCode {
        output::note(&self.to_string());
        ExitCode::from(FAILURE)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Text { code, what, fix } = self.text();
        write!(f, "error[{code}]: ")?;
        let detail = match self {
            // clap says what happened and what to do. Only its prefix lacks a code.
            Error::Usage(error) => {
                let text = error.to_string();
                return f.write_str(text.trim_end().trim_start_matches("error: "));
            }
            Error::PortTaken(port) => port.to_string(),
            Error::Listen(port, error) => format!("{port}: {error}"),
            Error::Runtime(error)
            | Error::Output(error)
            | Error::Certificate(error)
            | Error::NoAddress(error) => error.to_string(),
            Error::NoPages(path, None) => format!("`{}`", path.display()),
            Error::NoPages(path, Some(likely)) => format!(
                "`{}`. Perhaps you mean `{}`",
                path.display(),
                likely.display()
            ),
            Error::Watch(error) => error.to_string(),
            Error::HeaderRefused(host, header) => format!("{header}, {host}"),
            Error::FileExists(path) | Error::NotOurs(path) | Error::ByHand(path) => {
                format!("`{}`", path.display())
            }
            Error::NoFolder(path, error) | Error::Read(path, error) | Error::Write(path, error) => {
                format!("`{}`: {error}", path.display())
            }
            Error::Unreachable(address, reason) => {
                format!("`{address}`: {}", reason.trim_end_matches('.'))
            }
        };
        write!(f, "{what}: {detail}. {fix}")
    }
}

impl std::error::Error for Error {}
