//! The files of a site: in a folder, or on a server.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use ureq::http::header::CONTENT_TYPE;
use ureq::http::{HeaderMap, StatusCode};
use url::Url;
use walkdir::{DirEntry, WalkDir};

use super::net::{Client, Follow, LIMIT};
use crate::cli::html::Syntax;

/// Where the files come from.
#[derive(Debug)]
pub(super) enum Source {
    /// A folder, which is published at an address.
    Folder { root: PathBuf, base: Url },
    /// A server, from this address on.
    Server { client: Client, start: Url },
}

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Page(Syntax),
    Style,
    Script,
}

impl Format {
    /// By the name of a file.
    fn of(path: &Path) -> Option<Format> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "css" => Some(Format::Style),
            "js" | "mjs" | "cjs" => Some(Format::Script),
            _ => Syntax::of(path).map(Format::Page),
        }
    }

    /// By the type of a response.
    fn named(headers: &HeaderMap) -> Option<Format> {
        let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let essence = value.split(';').next()?.trim().to_ascii_lowercase();
        match essence.as_str() {
            "text/html" => Some(Format::Page(Syntax::Html)),
            "application/xhtml+xml" => Some(Format::Page(Syntax::Xml)),
            "text/css" => Some(Format::Style),
            // The types that browsers take for a script.
            "text/javascript"
            | "application/javascript"
            | "application/x-javascript"
            | "text/ecmascript"
            | "application/ecmascript"
            | "text/x-javascript" => Some(Format::Script),
            _ => None,
        }
    }
}

/// One file to check: its path in the folder, or its address.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    Path(PathBuf),
    Address(Url),
    /// It may well be missing.
    Guess(Url),
}

/// A file that was read.
#[derive(Debug)]
pub(super) struct Content {
    /// What the report calls it.
    pub(super) name: String,
    pub(super) url: Url,
    /// What it is, if that matters here.
    pub(super) format: Option<Format>,
    pub(super) bytes: Vec<u8>,
    /// How it was sent. A folder sends nothing.
    pub(super) headers: HeaderMap,
    /// Where it is, if it can be written.
    pub(super) path: Option<PathBuf>,
}

impl Content {
    /// Whether there may be more of it.
    pub(super) fn is_cut(&self) -> bool {
        self.bytes.len() as u64 >= LIMIT
    }
}

impl Source {
    /// Every page, style and script of a folder, the pages first; the first address of a server. By
    /// itself comes `404.html`, if there may be one.
    ///
    /// Passed over are what is hidden, `node_modules`, and links. What cannot be listed comes with
    /// the reason.
    pub(super) fn entries(&self) -> (Vec<Entry>, Option<Entry>, Vec<(String, String)>) {
        let root = match self {
            Source::Server { start, .. } => {
                let guess = start.join("404.html").ok().map(Entry::Guess);
                return (vec![Entry::Address(start.clone())], guess, Vec::new());
            }
            Source::Folder { root, .. } => root,
        };
        let (mut pages, mut others, mut failures) = (Vec::new(), Vec::new(), Vec::new());
        let walk = WalkDir::new(root).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(is_of_site) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => match Format::of(entry.path()) {
                    Some(Format::Page(_)) => pages.push(entry.into_path()),
                    Some(_) => others.push(entry.into_path()),
                    None => {}
                },
                Ok(_) => {}
                Err(error) => {
                    let name = error.path().map(|path| name_of(root, path));
                    failures.push((name.unwrap_or_default(), error.to_string()));
                }
            }
        }
        let not_found = root.join("404.html");
        let at = pages.iter().position(|path| *path == not_found);
        let not_found = at.map(|at| Entry::Path(pages.remove(at)));
        let entries = pages.into_iter().chain(others).map(Entry::Path).collect();
        (entries, not_found, failures)
    }

    /// The addresses of the pages of a folder.
    pub(super) fn pages(&self) -> impl Iterator<Item = Url> {
        let folder = match self {
            Source::Folder { root, base } => Some((root, base)),
            Source::Server { .. } => None,
        };
        folder
            .into_iter()
            .flat_map(|(root, base)| pages(root).map(|path| address_of(base, &path)))
    }

    /// What the report calls a file.
    pub(super) fn name(&self, entry: &Entry) -> String {
        match (self, entry) {
            (Source::Folder { root, .. }, Entry::Path(path)) => name_of(root, path),
            (_, Entry::Path(path)) => path.display().to_string(),
            (_, Entry::Address(url) | Entry::Guess(url)) => url.to_string(),
        }
    }

    /// Reads a file. Nothing is what may be missing, and is. Fails with the reason.
    pub(super) fn read(&self, entry: &Entry) -> Result<Option<Content>, String> {
        match (self, entry) {
            (Source::Folder { root, base }, Entry::Path(path)) => {
                let bytes = read(path).map_err(|error| format!("{error}."))?;
                Ok(Some(Content {
                    name: name_of(root, path),
                    url: address_of(base, path.strip_prefix(root).unwrap_or(path)),
                    format: Format::of(path),
                    bytes,
                    headers: HeaderMap::new(),
                    path: Some(path.clone()),
                }))
            }
            (Source::Server { client, .. }, Entry::Address(url)) => {
                let (status, content) = ask(client, url)?;
                // A link may lead nowhere, or out of the site.
                let is_none = status.is_redirection()
                    || matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE);
                match status.is_success() || is_none {
                    true => Ok((!is_none).then_some(content)),
                    false => Err(refusal(status)),
                }
            }
            (_, Entry::Guess(url) | Entry::Address(url)) => Ok(self.get(url).ok()),
            (Source::Server { .. }, Entry::Path(path)) => {
                Err(format!("{} is not a valid address.", path.display()))
            }
        }
    }

    /// Gets what the site has at an address. Fails with the reason.
    pub(super) fn get(&self, url: &Url) -> Result<Content, String> {
        match self {
            Source::Folder { root, base } => {
                let path = self
                    .path_of(root, base, url)
                    .ok_or_else(|| "File not found.".to_owned())?;
                let content = self.read(&Entry::Path(path))?;
                content.ok_or_else(|| "File not found.".to_owned())
            }
            Source::Server { client, .. } => match ask(client, url)? {
                (status, content) if status.is_success() => Ok(content),
                (status, _) => Err(refusal(status)),
            },
        }
    }

    /// The address that everything begins at.
    pub(super) fn base(&self) -> &Url {
        match self {
            Source::Folder { base, .. } => base,
            Source::Server { start, .. } => start,
        }
    }

    /// The file that is served at an address, as static hosts do it.
    fn path_of(&self, root: &Path, base: &Url, url: &Url) -> Option<PathBuf> {
        let rest = (url.origin() == base.origin())
            .then(|| url.path().strip_prefix(base.path()))
            .flatten()?;
        let rest = percent_decode_str(rest).decode_utf8().ok()?;
        let mut path = root.to_owned();
        for component in Path::new(&*rest).components() {
            match component {
                Component::Normal(name) => path.push(name),
                _ => return None,
            }
        }
        let is_file = |path: &PathBuf| fs::metadata(path).is_ok_and(|found| found.is_file());
        let mut candidates = vec![path.clone(), path.join("index.html")];
        if !rest.is_empty() && !rest.ends_with('/') {
            candidates.push(path.with_added_extension("html"));
        }
        candidates.into_iter().find(is_file)
    }
}

/// Gets an address. The body is read if it is of a format that matters here.
fn ask(client: &Client, url: &Url) -> Result<(StatusCode, Content), String> {
    let wants = |headers: &HeaderMap| Format::named(headers).is_some();
    let reply = client.get(url, &[], Follow::SameOrigin, |_| {}, wants)?;
    let content = Content {
        name: reply.url.to_string(),
        format: Format::named(&reply.headers),
        url: reply.url,
        bytes: reply.body,
        headers: reply.headers,
        path: None,
    };
    Ok((reply.status, content))
}

fn refusal(status: StatusCode) -> String {
    match status.is_redirection() {
        true => "It redirects to another origin.".into(),
        false => format!("It answers with status {}.", status.as_u16()),
    }
}

/// The pages of a folder, relative to it.
pub(super) fn pages(root: &Path) -> impl Iterator<Item = PathBuf> {
    let walk = WalkDir::new(root).sort_by_file_name().into_iter();
    let entries = walk.filter_entry(is_of_site).filter_map(Result::ok);
    entries.filter_map(move |entry| {
        let is_page = entry.file_type().is_file() && Syntax::of(entry.path()).is_some();
        let path = entry.path().strip_prefix(root).ok().filter(|_| is_page)?;
        Some(path.to_owned())
    })
}

/// The folder beside this one that a build has probably written: the first of the usual names with pages.
pub(in crate::cli) fn likely_folder(root: &Path) -> Option<PathBuf> {
    const USUAL: [&str; 9] = [
        "dist",
        "build",
        "out",
        "public",
        "_site",
        "site",
        "book",
        "_build/html",
        "docs/_build/html",
    ];
    let beside = root.parent()?;
    USUAL
        .iter()
        .map(|name| beside.join(name))
        .find(|folder| folder.is_dir() && pages(folder).next().is_some())
}

/// Whether an entry of a folder belongs to the site.
fn is_of_site(entry: &DirEntry) -> bool {
    let name = entry.file_name().as_encoded_bytes();
    entry.depth() == 0 || !name.starts_with(b".") && name != b"node_modules"
}

/// The path of a file in the folder, with slashes.
fn name_of(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

/// The address of a file. That of an `index.html` is its folder.
fn address_of(base: &Url, path: &Path) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty();
        for name in path {
            segments.push(match name.to_str() {
                Some("index.html") => "",
                Some(name) => name,
                None => "\u{fffd}",
            });
        }
    }
    url
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}
