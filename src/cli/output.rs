//! What a command says: results on standard output, everything for people on standard error.

use std::io::{ErrorKind, Write as _};

use super::Error;

/// Writes a result to standard output, where scripts read it: text, or the bytes of a file's name.
///
/// A reader that has gone is no error, since it has read what it wanted. Fails with
/// [`Error::Output`] if the text cannot be written for another reason.
pub(crate) fn result(text: impl AsRef<[u8]>) -> Result<(), Error> {
    let mut stdout = std::io::stdout().lock();
    match stdout
        .write_all(text.as_ref())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        outcome => outcome.map_err(Error::Output),
    }
}

/// Writes a line to standard error, without its colours unless a terminal shows them. Nothing
/// depends on it, so a closed standard error is no error.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}
