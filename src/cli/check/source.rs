//! The files of a site: in a folder, or on a server.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use ureq::http::header::CONTENT_TYPE;
use ureq::http::{HeaderMap, StatusCode};
use url::Url;

use super::net::{Client, Follow, LIMIT};
use crate::cli::site;
use mini_coi::html::Syntax;

/// Where the files come from.
#[derive(Debug)]
pub(super) enum Source {
    /// A folder, which is published at an address.
    Folder { root: PathBuf, base: Url },
    /// A server, from this address on.
    Server { client: Client, start: Url },
}

/// The kinds of files that are read.
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
    /// Its name in the report.
    pub(super) name: String,
    pub(super) url: Url,
    /// Its kind, if that matters here.
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
        for entry in site::walk(root).into_iter().filter_entry(site::has) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => match Format::of(entry.path()) {
                    Some(Format::Page(_)) => pages.push(entry.into_path()),
                    Some(_) => others.push(entry.into_path()),
                    None => {}
                },
                Ok(_) => {}
                Err(error) => {
                    let name = error.path().map(|path| site::name(root, path));
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
            .flat_map(|(root, base)| site::pages(root).map(|path| site::address(base, &path)))
    }

    /// The name of a file in the report.
    pub(super) fn name(&self, entry: &Entry) -> String {
        match (self, entry) {
            (Source::Folder { root, .. }, Entry::Path(path)) => site::name(root, path),
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
                    name: site::name(root, path),
                    url: site::address(base, path.strip_prefix(root).unwrap_or(path)),
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
                let missing = || "File not found.".to_owned();
                if url.origin() != base.origin() {
                    return Err(missing());
                }
                let rest = url.path().strip_prefix(base.path());
                let rest = rest.ok_or_else(|| {
                    format!("The site is at {}, and this is not below it.", base.path())
                })?;
                let path = site::file(root, rest);
                let content = path.map(|path| self.read(&Entry::Path(path))).transpose()?;
                content.flatten().ok_or_else(missing)
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

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}
