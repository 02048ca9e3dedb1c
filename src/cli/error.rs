//! What can go wrong in a command: every error says what happened and what to do.

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
    /// The command line is not one of ours.
    Usage(clap::Error),
    /// Somebody else listens on the port that was asked for.
    PortTaken(u16),
    /// The operating system refused the port for another reason.
    Listen(u16, io::Error),
    /// The runtime or the handler for Ctrl-C could not be set up.
    Runtime(io::Error),
    /// Standard output could not be written.
    Output(io::Error),
    /// What was named is no folder that can be read.
    NoFolder(PathBuf, io::Error),
    /// Another file is where one was to be written, or would be read in its place.
    FileExists(PathBuf),
    /// A file that is not ours has the name of the script.
    NotOurs(PathBuf),
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// No certificate could be made.
    Certificate(io::Error),
    /// The folder cannot be watched.
    Watch(notify::Error),
    /// The first page of a site cannot be had, for this reason.
    Unreachable(String, String),
}

impl Error {
    /// A usage error that clap cannot know of, in its form.
    pub(crate) fn usage(message: String) -> Error {
        Error::Usage(Cli::definition().error(ErrorKind::InvalidValue, message))
    }

    /// The stable name of the error, for scripts and for searching.
    fn code(&self) -> &'static str {
        match self {
            Error::Usage(_) => "usage",
            Error::PortTaken(_) => "port-taken",
            Error::Listen(..) => "listen",
            Error::Runtime(_) => "runtime",
            Error::Output(_) => "output",
            Error::NoFolder(..) => "no-folder",
            Error::FileExists(_) => "file-exists",
            Error::NotOurs(_) => "not-ours",
            Error::Read(..) => "read",
            Error::Write(..) => "write",
            Error::Certificate(_) => "certificate",
            Error::Watch(_) => "watch",
            Error::Unreachable(..) => "unreachable",
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
        write!(f, "error[{}]: ", self.code())?;
        match self {
            // What clap says ends with what to do; only its prefix is without a code.
            Error::Usage(error) => {
                let text = error.to_string();
                f.write_str(text.trim_end().trim_start_matches("error: "))
            }
            Error::PortTaken(port) => write!(
                f,
                "Port {port} is taken by another program. \
                 Choose another one, or --port 0 for any free port."
            ),
            Error::Listen(port, error) => write!(
                f,
                "Cannot listen on port {port}: {error}. \
                 Choose a port from 1024 up, or --port 0 for any free port."
            ),
            Error::Runtime(error) => write!(
                f,
                "Cannot set up the server: {error}. \
                 Close some programs or raise the limit on open files, and run it again."
            ),
            Error::Output(error) => write!(
                f,
                "Cannot write to standard output: {error}. \
                 Free some space there, or send the output elsewhere."
            ),
            Error::NoFolder(path, error) => write!(
                f,
                "`{}` is no folder that can be read: {error}. \
                 Name one that exists, or see --help for the commands.",
                path.display()
            ),
            Error::FileExists(path) => write!(
                f,
                "`{}` is there already, with another content. Add what is printed without --write \
                 to it, choose another place with --write=FILE, or insist with --force.",
                path.display()
            ),
            Error::NotOurs(path) => write!(
                f,
                "`{}` is there already, and is no mini-coi.js. \
                 Delete it, or choose another name with --worker-name.",
                path.display()
            ),
            Error::Read(path, error) => write!(
                f,
                "Cannot read `{}`: {error}. \
                 Give yourself the right to read it, or leave it out with --exclude.",
                path.display()
            ),
            Error::Write(path, error) => write!(
                f,
                "Cannot write `{}`: {error}. \
                 Create its folder, or choose a place that you may write to.",
                path.display()
            ),
            Error::Certificate(error) => write!(
                f,
                "Cannot make a certificate: {error}. Serve without --https."
            ),
            Error::Watch(error) => write!(
                f,
                "Cannot watch the folder: {error}. \
                 Serve a smaller folder, raise the system's limit on watched files, \
                 or serve without --watch."
            ),
            Error::Unreachable(address, reason) => write!(
                f,
                "`{address}` cannot be checked. {reason} \
                 Look whether a browser can open it, or check the folder."
            ),
        }
    }
}

impl std::error::Error for Error {}
