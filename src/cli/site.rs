//! A folder as a site: which files belong to it, the address of a file, and the file at an address.

use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;
use walkdir::{DirEntry, WalkDir};

use mini_coi::html::Syntax;

/// Walks through a folder, in the order of names.
pub(crate) fn walk(root: &Path) -> WalkDir {
    WalkDir::new(root).sort_by_file_name()
}

/// Whether an entry belongs to the site. What is hidden does not, nor do the packages of a build.
pub(crate) fn has(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !is_hidden(entry) && entry.file_name() != "node_modules"
}

/// Whether the name begins with a dot: servers of folders, and most hosts, keep such files back.
pub(crate) fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// The pages of a folder, relative to it.
pub(crate) fn pages(root: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = walk(root).into_iter().filter_entry(has);
    entries.filter_map(Result::ok).filter_map(move |entry| {
        let is_page = entry.file_type().is_file() && Syntax::of(entry.path()).is_some();
        let path = entry.path().strip_prefix(root).ok().filter(|_| is_page)?;
        Some(path.to_owned())
    })
}

/// The folder beside this one that a build has probably written: the first of the usual names with pages.
pub(crate) fn likely_folder(root: &Path) -> Option<PathBuf> {
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

/// The path of a file in the folder, with slashes.
pub(crate) fn name(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}

/// The address of a file, whose path is relative to the folder. That of an `index.html` is its folder.
pub(crate) fn address(base: &Url, path: &Path) -> Url {
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

/// The place in the folder that the rest of a path after its base names; none if that is empty, or would lead out
/// of the folder as `%2F` at its beginning may.
pub(crate) fn place(root: &Path, rest: &str) -> Option<PathBuf> {
    let rest = percent_decode_str(rest).decode_utf8().ok()?;
    let path = Path::new(&*rest);
    let mut names = path.components();
    let is_below = names.all(|name| matches!(name, Component::Normal(_)));
    (!rest.is_empty() && is_below).then(|| root.join(path))
}

/// The file that static hosts answer with for this rest of a path: itself, the index of a folder, or the page
/// without its ending.
pub(crate) fn file(root: &Path, rest: &str) -> Option<PathBuf> {
    if rest.is_empty() {
        return Some(root.join("index.html")).filter(|index| index.is_file());
    }
    let path = place(root, rest)?;
    let page = (!rest.ends_with('/')).then(|| path.with_added_extension("html"));
    let candidates = [Some(path.clone()), Some(path.join("index.html")), page];
    candidates.into_iter().flatten().find(|file| file.is_file())
}
