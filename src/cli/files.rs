//! Writing files: whole or not at all.

use std::io::{self, Write as _};
use std::path::Path;

use super::Error;

/// Writes a file so that nobody ever sees half of it: a new file beside it takes its place.
///
/// A link stays one, and the file that it leads to is replaced. Fails with [`Error::Write`], and then
/// leaves what was there.
pub(crate) fn write_atomically(path: &Path, content: &[u8]) -> Result<(), Error> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    replace(&target, content).map_err(|error| Error::Write(path.to_owned(), error))
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    // It is for others to read; the default of the crate is for secrets.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut file = builder.prefix(".mini-coi-").tempfile_in(folder)?;
    file.write_all(content)?;
    if let Ok(before) = std::fs::metadata(path) {
        file.as_file().set_permissions(before.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}
