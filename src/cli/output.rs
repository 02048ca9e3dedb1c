//! The output of the commands: results on standard output, everything for people on standard error.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use super::Error;

/// Writes a result to standard output, where scripts read it.
///
/// A reader that has closed the pipe is not an error: it has read what it wanted. Fails with
/// [`Error::Output`] if the text cannot be written for another reason.
pub(crate) fn result(text: &str) -> Result<(), Error> {
    write(std::io::stdout().lock(), text.as_bytes())
}

/// Writes a result for people to standard output, without its colours unless a terminal shows them.
/// Fails as [`result`] does.
pub(crate) fn styled(text: &str) -> Result<(), Error> {
    write(anstream::stdout().lock(), text.as_bytes())
}

/// Writes paths to standard output, one a line and as the system has them, which need not be text.
/// Fails as [`result`] does.
pub(crate) fn paths(paths: &[PathBuf]) -> Result<(), Error> {
    let lines: Vec<_> = paths
        .iter()
        .flat_map(|path| [path.as_os_str().as_encoded_bytes(), b"\n"])
        .collect();
    write(std::io::stdout().lock(), &lines.concat())
}

fn write(mut stdout: impl Write, bytes: &[u8]) -> Result<(), Error> {
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.map_err(Error::Output),
    }
}

/// A text from elsewhere without characters that control a terminal.
pub(crate) fn clean(text: &str) -> String {
    text.chars()
        .map(|char| if char.is_control() { '\u{fffd}' } else { char })
        .collect()
}

/// Writes a line to standard error, without its colours unless a terminal shows them. Nothing
/// depends on it, so a closed standard error is not an error.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}
