//! Writing files: whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::Error;

/// Writes a file so that nobody ever sees half of it: a new file beside it takes its place.
///
/// A link stays one, and the file that it leads to is replaced. Fails with [`Error::Write`], and then
/// leaves what was there.
pub(crate) fn write_atomically(path: &Path, content: &[u8]) -> Result<(), Error> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut builder = tempfile::Builder::new();
    // It is for others to read; the default of the crate is for secrets.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let before = fs::metadata(&target)
        .ok()
        .map(|before| before.permissions());
    replace(builder, &target, content, before).map_err(|error| Error::Write(path.to_owned(), error))
}

/// Writes a file in the same way that nobody but the user may read, and creates its folder.
pub(crate) fn write_secret(path: &Path, content: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder_of(path))?;
    replace(tempfile::Builder::new(), path, content, None)
}

fn replace(
    mut builder: tempfile::Builder<'_, '_>,
    path: &Path,
    content: &[u8],
    permissions: Option<fs::Permissions>,
) -> io::Result<()> {
    let mut file = builder.prefix(".mini-coi-").tempfile_in(folder_of(path))?;
    file.write_all(content)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(path)?;
    Ok(())
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
