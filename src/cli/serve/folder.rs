//! The folder that is served, and what in it is refused.
//!
//! `ServeDir` of tower-http maps addresses to paths, and refuses those that climb. It opens files
//! through this backend, which refuses the rest: what is hidden, what a link leads out of the
//! folder to, and anything that is not a regular file. A refusal looks like a missing file.

use std::fs;
use std::future::{Ready, ready};
use std::io::{self, Cursor, ErrorKind, Read as _, SeekFrom};
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use percent_encoding::percent_decode_str;
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};
use tower_http::services::fs::{Backend, File, Metadata};

use crate::cli::output;

/// How much of a file is in memory at once, for each request.
pub(super) const CHUNK: usize = 256 * 1024;

/// Files up to this size are read where they are opened: it takes less than handing them to
/// another thread. Larger ones are read piece by piece on a thread that may wait for the disk.
const SMALL: u64 = 64 * 1024;

/// A folder, and what may be seen of it.
#[derive(Clone, Debug)]
pub(super) struct Folder {
    root: Arc<Path>,
    follow: bool,
    hidden: bool,
    fresh: bool,
}

/// A file or folder in a listing.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// Whether it is not a folder; folders come first.
    pub(super) is_file: bool,
    pub(super) name: String,
    pub(super) size: u64,
}

impl Folder {
    /// Opens a folder. `follow` permits links that lead out of it, `hidden` names that begin with
    /// a dot. Fails if it is none, or cannot be read.
    pub(super) fn open(path: &Path, follow: bool, hidden: bool) -> io::Result<Folder> {
        let root = path.canonicalize()?;
        fs::read_dir(&root)?;
        Ok(Folder {
            root: root.into(),
            follow,
            hidden,
            fresh: false,
        })
    }

    /// The same folder without the compressed files that are older than the file beside them: what
    /// they were made from has changed since.
    pub(super) fn fresh(self) -> Folder {
        Folder {
            fresh: true,
            ..self
        }
    }

    /// The folder, without links in its path.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Finds the entry of the folder at an address; `None` if it must not be seen.
    pub(super) fn list(&self, address: &str) -> Option<Vec<Entry>> {
        let address = percent_decode_str(address.strip_prefix('/')?)
            .decode_utf8()
            .ok()
            .filter(|address| address.is_empty() || address.ends_with('/'))?;
        let mut path = self.root.to_path_buf();
        for component in Path::new(&*address).components() {
            match component {
                Component::Normal(name) => path.push(name),
                Component::CurDir => {}
                Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
            }
        }
        let mut entries: Vec<_> = fs::read_dir(self.admit(&path).ok()?.0)
            .ok()?
            .filter_map(|entry| {
                let path = path.join(entry.ok()?.file_name());
                let metadata = self.inspect(&path).ok()?;
                Some(Entry {
                    is_file: !metadata.is_dir(),
                    name: path.file_name()?.to_str()?.to_owned(),
                    size: metadata.len(),
                })
            })
            .collect();
        entries.sort();
        Some(entries)
    }

    /// Where a path in the folder really leads, and what is there, if that may be seen.
    fn admit(&self, path: &Path) -> io::Result<(PathBuf, fs::Metadata)> {
        let asked = path.strip_prefix(&self.root).map_err(|_| refusal())?;
        // The link's name and its target are both looked at, and so is the long name of a file
        // that was asked for by its short one, as Windows permits.
        let hides = |path| !self.hidden && is_hidden(path);
        if hides(asked) {
            return Err(refusal());
        }
        if let Some(found) = self.without_links(asked)? {
            return Ok(found);
        }
        let real = path.canonicalize().map_err(|_| refusal())?;
        match real.strip_prefix(&self.root) {
            Ok(found) if hides(found) => return Err(refusal()),
            Err(_) if !self.follow => return Err(refusal()),
            _ => {}
        }
        let metadata = fs::metadata(&real)?;
        Ok((real, metadata))
    }

    /// Where a path below the folder leads, and what is there, or nothing if the path has to be
    /// resolved to know it. To ask for each part of it takes a fraction of what it takes to resolve
    /// the whole.
    fn without_links(&self, asked: &Path) -> io::Result<Option<(PathBuf, fs::Metadata)>> {
        if cfg!(windows) {
            return Ok(None);
        }
        let mut path = self.root.to_path_buf();
        let mut metadata = None;
        for component in asked.components() {
            let Component::Normal(name) = component else {
                return Ok(None);
            };
            path.push(name);
            let found = fs::symlink_metadata(&path).map_err(|_| refusal())?;
            if found.is_symlink() {
                return Ok(None);
            }
            metadata = Some(found);
        }
        Ok(metadata.map(|metadata| (path, metadata)))
    }

    /// The metadata of a file or folder that may be seen. Opening a pipe would wait for ever, so
    /// nothing else is admitted.
    fn inspect(&self, path: &Path) -> io::Result<Seen> {
        let (_, metadata) = self.admit(path)?;
        if metadata.is_file() || metadata.is_dir() {
            Ok(Seen(metadata))
        } else {
            Err(refusal())
        }
    }

    fn read(&self, path: &Path) -> io::Result<OpenFile> {
        let (real, admitted) = self.admit(path)?;
        if !admitted.is_file() {
            return Err(refusal());
        }
        let file = open(&real).inspect_err(|error| {
            if error.kind() == ErrorKind::PermissionDenied {
                let told = format!("note: Cannot read `{}`: {error}.", real.display());
                output::note(&output::clean(&told));
            }
        })?;
        // The path may have come to lead elsewhere since it was looked at.
        let metadata = file.metadata()?;
        if !is_same(&metadata, &admitted) {
            return Err(refusal());
        }
        let name = path.as_os_str().as_encoded_bytes();
        if self.fresh && is_compressed(name) && is_stale(path, &metadata) {
            return Err(refusal());
        }
        let content = if metadata.len() > SMALL {
            let mut file = tokio::fs::File::from_std(file);
            file.set_max_buf_size(CHUNK);
            Content::Large(file)
        } else {
            Content::Small(Cursor::new(content(file, &metadata)?))
        };
        Ok(OpenFile { content, metadata })
    }
}

fn content(mut file: fs::File, metadata: &fs::Metadata) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; metadata.len() as usize];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file. A pipe that has taken its place in the meantime must not be waited for.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = libc::O_NONBLOCK | libc::O_NOFOLLOW;
    fs::OpenOptions::new()
        .read(true)
        .custom_flags(flags)
        .open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<fs::File> {
    fs::File::open(path)
}

/// Whether both are of the same file.
#[cfg(unix)]
fn is_same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino()) && one.is_file()
}

#[cfg(not(unix))]
fn is_same(one: &fs::Metadata, _: &fs::Metadata) -> bool {
    one.is_file()
}

/// Whether a name is that of a file which is sent in place of the one beside it.
pub(super) fn is_compressed(name: &[u8]) -> bool {
    name.ends_with(b".br") || name.ends_with(b".gz")
}

/// Whether the file beside a compressed one is newer. Those that were written within one tick of
/// the file system's clock have the same time.
fn is_stale(path: &Path, compressed: &fs::Metadata) -> bool {
    let original = fs::metadata(path.with_extension("")).and_then(|original| original.modified());
    matches!((original, compressed.modified()), (Ok(original), Ok(made)) if original > made)
}

fn is_hidden(path: &Path) -> bool {
    path.components()
        .any(|component| component.as_os_str().as_encoded_bytes().starts_with(b"."))
}

fn refusal() -> io::Error {
    ErrorKind::NotFound.into()
}

// The system answers these from its cache in microseconds, which is less than it takes to wake
// another thread.
impl Backend for Folder {
    type File = OpenFile;
    type Metadata = Seen;
    type OpenFuture = Ready<io::Result<OpenFile>>;
    type MetadataFuture = Ready<io::Result<Seen>>;

    fn open(&self, path: PathBuf) -> Self::OpenFuture {
        ready(self.read(&path))
    }

    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture {
        ready(self.inspect(&path))
    }
}

/// The facts about a file or folder.
#[derive(Debug)]
pub(super) struct Seen(fs::Metadata);

impl Metadata for Seen {
    fn is_dir(&self) -> bool {
        self.0.is_dir()
    }

    /// The time, if [HTTP can say it](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7): from
    /// 1970 to 9999. A file of another time is sent without one, and without an `ETag`.
    fn modified(&self) -> io::Result<SystemTime> {
        const YEAR_10000: Duration = Duration::from_secs(253_402_300_800);
        let modified = self.0.modified()?;
        match modified.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) if since < YEAR_10000 => Ok(modified),
            _ => Err(ErrorKind::Unsupported.into()),
        }
    }

    fn len(&self) -> u64 {
        self.0.len()
    }
}

/// A file on its way to the client.
#[derive(Debug)]
pub(super) struct OpenFile {
    content: Content,
    metadata: fs::Metadata,
}

#[derive(Debug)]
enum Content {
    Small(Cursor<Vec<u8>>),
    Large(tokio::fs::File),
}

impl File for OpenFile {
    type Metadata = Seen;
    type MetadataFuture<'a> = Ready<io::Result<Seen>>;

    fn metadata(&self) -> Self::MetadataFuture<'_> {
        ready(Ok(Seen(self.metadata.clone())))
    }
}

impl AsyncRead for OpenFile {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match &mut self.get_mut().content {
            Content::Small(bytes) => Pin::new(bytes).poll_read(context, buffer),
            Content::Large(file) => Pin::new(file).poll_read(context, buffer),
        }
    }
}

impl AsyncSeek for OpenFile {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()> {
        match &mut self.get_mut().content {
            Content::Small(bytes) => Pin::new(bytes).start_seek(position),
            Content::Large(file) => Pin::new(file).start_seek(position),
        }
    }

    fn poll_complete(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<u64>> {
        match &mut self.get_mut().content {
            Content::Small(bytes) => Pin::new(bytes).poll_complete(context),
            Content::Large(file) => Pin::new(file).poll_complete(context),
        }
    }
}

#[cfg(all(test, unix))]
#[allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]
mod tests {
    use super::*;

    #[test]
    fn file_that_was_swapped_is_refused_and_a_pipe_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name| folder.path().join(name);
        fs::write(at("a"), "a").unwrap();
        fs::write(at("b"), "b").unwrap();
        let admitted = fs::metadata(at("a")).unwrap();
        assert!(is_same(
            &open(&at("a")).unwrap().metadata().unwrap(),
            &admitted
        ));
        fs::rename(at("b"), at("a")).unwrap();
        assert!(!is_same(
            &open(&at("a")).unwrap().metadata().unwrap(),
            &admitted
        ));

        fs::remove_file(at("a")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(at("a")).status();
        assert!(made.unwrap().success());
        assert!(!is_same(
            &open(&at("a")).unwrap().metadata().unwrap(),
            &admitted
        ));

        std::os::unix::fs::symlink(at("a"), at("link")).unwrap();
        assert!(open(&at("link")).is_err());
    }
}
