//! Writing files: whole or not at all.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::Error;

/// How the name begins of a file that has not taken its place yet.
const UNFINISHED: &str = ".mini-coi-";

/// How many characters follow.
const RANDOM: usize = 6;

/// Whether a file has the name of one that has not taken its place yet. If nobody is about to write, it
/// was left over by a program that was killed.
pub(crate) fn is_unfinished(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.starts_with(UNFINISHED.as_bytes()) && name.len() == UNFINISHED.len() + RANDOM
}

/// Writes a file so that nobody ever sees half of it: a new file beside it takes its place.
///
/// A link stays one, and the file that it leads to is replaced. Fails with [`Error::Write`], and then
/// leaves what was there.
pub(crate) fn write_atomically(path: &Path, content: &[u8]) -> Result<(), Error> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(&target).ok();
    replace(public(), &target, content, before)
        .map_err(|error| Error::Write(path.to_owned(), error))
}

/// Writes a file in the same way that nobody but the user may read, and creates its folder.
pub(crate) fn write_secret(path: &Path, content: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder_of(path))?;
    replace(Builder::new(), path, content, None)
}

/// Writes a file anew as [`write_atomically`] does, and keeps its permissions, its owner and its time.
///
/// Fails with [`Error::Write`] also if the file is read-only: it could be replaced, but somebody
/// wants it to stay.
pub(crate) fn rewrite(path: &Path, content: &[u8]) -> Result<(), Error> {
    rewrite_as_it_was(path, content).map_err(|error| Error::Write(path.to_owned(), error))
}

/// Whether a host may have a compressed copy of a file beside it, which it sends instead.
pub(crate) fn has_compressed_copy(path: &Path) -> bool {
    ["br", "gz", "zst"]
        .iter()
        .any(|ending| path.with_added_extension(ending).exists())
}

fn rewrite_as_it_was(path: &Path, content: &[u8]) -> io::Result<()> {
    let before = fs::metadata(path)?;
    if before.permissions().readonly() {
        return Err(io::Error::new(
            ErrorKind::PermissionDenied,
            "it is read-only",
        ));
    }
    let mut file = beside(public(), path)?;
    file.write_all(content)?;
    // Only the system's administrator may give a file away, and then the bits must follow.
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let _ = fchown(file.as_file(), Some(before.uid()), Some(before.gid()));
    }
    file.as_file().set_permissions(before.permissions())?;
    file.as_file().set_modified(before.modified()?)?;
    file.persist(path)?;
    Ok(())
}

fn replace(
    builder: Builder<'_, '_>,
    path: &Path,
    content: &[u8],
    before: Option<fs::Metadata>,
) -> io::Result<()> {
    let mut file = beside(builder, path)?;
    file.write_all(content)?;
    if let Some(before) = before {
        file.as_file().set_permissions(before.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// How files are made that are for others to read; the default of the crate is for secrets.
fn public() -> Builder<'static, 'static> {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    builder
}

/// A new file in the folder of another one, which it is to replace.
fn beside(mut builder: Builder<'_, '_>, path: &Path) -> io::Result<NamedTempFile> {
    builder
        .prefix(UNFINISHED)
        .rand_bytes(RANDOM)
        .tempfile_in(folder_of(path))
}

/// The folder of a file.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}
