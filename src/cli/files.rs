//! Writing files: whole or not at all.

use std::io::Write as _;
use std::path::Path;

use super::Error;

/// Writes a file so that nobody ever sees half of it: a new file beside it takes its place.
///
/// Fails with [`Error::Write`], and then leaves what was there.
pub(crate) fn write_atomically(path: &Path, content: &[u8]) -> Result<(), Error> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || {
        let mut builder = tempfile::Builder::new();
        // A file that a program has written for others to read; the default is for secrets.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
        let mut file = builder.prefix(".mini-coi-").tempfile_in(folder)?;
        file.write_all(content)?;
        if let Ok(before) = std::fs::metadata(path) {
            file.as_file().set_permissions(before.permissions())?;
        }
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|error| Error::Write(path.to_owned(), error))
}
