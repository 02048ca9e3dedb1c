//! The addresses of a site: below which path it is served, and how a page reaches the script.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::cli::html::{Document, Syntax};

/// How many pages are asked where the site is served. One is enough, unless it has no address in it.
const ASKED: usize = 32;

/// The address of a site whose host nobody knows. It never leaves the program.
const SITE: &str = "http://site.invalid";

/// A site: where it is served, and what its script is called.
#[derive(Debug)]
pub(crate) struct Site {
    /// Its address; the path begins and ends with a slash.
    root: Url,
    worker: String,
    is_relative: bool,
}

impl Site {
    /// A site at this path, whose pages reach the script with this name by a relative address or not.
    ///
    /// Fails with what is wrong with the path.
    pub(crate) fn new(base: &str, worker: &str, is_relative: bool) -> Result<Site, &'static str> {
        Ok(Site {
            root: root(base)?,
            worker: worker.to_owned(),
            is_relative,
        })
    }

    /// The path at which it is served.
    pub(crate) fn base(&self) -> &str {
        self.root.path()
    }

    /// How a page of the site reaches the script. The path is relative to the folder.
    pub(crate) fn address(&self, page: &Path) -> Address {
        let below = |names: &mut dyn Iterator<Item = Cow<'_, str>>| {
            let mut url = self.root.clone();
            if let Ok(mut segments) = url.path_segments_mut() {
                segments.pop_if_empty().extend(names);
            }
            url
        };
        Address {
            page: below(&mut page.iter().map(|name| name.to_string_lossy())),
            worker: below(&mut std::iter::once(self.worker.as_str().into())),
            scope: (!self.is_relative).then(|| self.base().to_owned()),
        }
    }
}

/// How one page reaches the script.
#[derive(Debug)]
pub(crate) struct Address {
    page: Url,
    worker: Url,
    /// The folder of the script, unless its address is relative.
    scope: Option<String>,
}

impl Address {
    /// The `src` of the tag in a page with this `<base href>`.
    pub(crate) fn source(&self, base: Option<&str>) -> String {
        let path = || self.worker.path().to_owned();
        if self.scope.is_some() {
            return path();
        }
        // The host of a base is taken for that of the site: only then can the page be isolated.
        let mut from = self.page.clone();
        from.set_path(self.document_base(base).path());
        from.make_relative(&self.worker).unwrap_or_else(path)
    }

    /// The `scope` of the tag: the base of the site, for every page the same, so that one
    /// registration serves all of them, and only the very first page of a visit loads twice. With the
    /// `./` of a single page, each folder would get a registration and a second load of its own.
    ///
    /// There is none beside a relative `src`: it would resolve against the page's address, and not as
    /// the `src` does against `<base>`. The default, the folder of the script, is the same place.
    pub(crate) fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Whether an address in a page with this `<base href>` leads to the script.
    pub(crate) fn is_reached(&self, source: &str, base: Option<&str>) -> bool {
        let base = self.document_base(base);
        base.join(source).is_ok_and(|url| {
            url.path() == self.worker.path()
                && (url.origin() == base.origin() || url.origin() == self.page.origin())
        })
    }

    /// Whether addresses in a page with this `<base href>` lead to a host of their own.
    pub(crate) fn is_elsewhere(&self, base: Option<&str>) -> bool {
        self.document_base(base).origin() != self.page.origin()
    }

    /// What relative addresses of a page resolve against.
    fn document_base(&self, base: Option<&str>) -> Url {
        let named = base.and_then(|href| self.page.join(href).ok());
        // The standard ignores a base that is not a valid URL.
        let place = named.filter(|url| !url.cannot_be_a_base());
        place.unwrap_or_else(|| self.page.clone())
    }
}

/// The address of a site with this path. Fails with what is wrong with it.
fn root(base: &str) -> Result<Url, &'static str> {
    if !base.starts_with('/') || base.starts_with("//") {
        return Err("a path must begin with one slash, such as /repo/");
    }
    if base.contains(['?', '#', '\\']) {
        return Err("a path cannot contain `?`, `#` or `\\`");
    }
    let slash = if base.ends_with('/') { "" } else { "/" };
    Url::parse(&format!("{SITE}{base}{slash}")).map_err(|_| "this is not a path")
}

/// Checks a path as [`Site::new`] does.
pub(crate) fn parse_base(base: &str) -> Result<String, &'static str> {
    root(base).map(|url| url.path().to_owned())
}

/// Finds out below which path a site is served, and says how it is known; `None` if nothing tells.
///
/// A custom domain (`CNAME`) has the site at its root. Else the `<base>` of the front page says it, or
/// the site's own addresses do: those of `/repo/style.css` where `style.css` is a file of the folder.
pub(crate) fn find_base(folder: &Path, pages: &[PathBuf]) -> Option<(String, &'static str)> {
    let domain = fs::read_to_string(folder.join("CNAME")).unwrap_or_default();
    if !domain.trim().is_empty() {
        return Some(("/".to_owned(), "the file CNAME"));
    }
    let first = ["index.html", "404.html"].map(PathBuf::from);
    let first = first.iter().filter(|page| pages.contains(page));
    let others = pages
        .iter()
        .filter(|page| !first.clone().any(|it| it == *page));
    for page in first.clone().chain(others).take(ASKED) {
        let (Some(syntax), Ok(bytes)) = (Syntax::of(page), fs::read(folder.join(page))) else {
            continue;
        };
        let document = Document::read(&bytes, syntax);
        let is_front = page.components().count() == 1;
        let base = document.base_href().filter(|_| is_front);
        if let Some(path) = base.and_then(absolute_path) {
            let end = path.rfind('/').map_or(0, |slash| slash + 1);
            return Some((path[..end].to_owned(), "its <base>"));
        }
        if let Some(base) = ask(&document, folder) {
            return Some((base, "its own addresses"));
        }
    }
    None
}

/// The path of an address that does not depend on where it stands.
fn absolute_path(address: &str) -> Option<String> {
    let address = address.trim();
    let is_path = address.starts_with('/') && !address.starts_with("//");
    let url = match is_path {
        true => Url::parse(SITE).ok()?.join(address).ok()?,
        false => Url::parse(address).ok()?,
    };
    matches!(url.scheme(), "http" | "https").then(|| url.path().to_owned())
}

/// The base that most addresses of a document agree with. Those with a host count only if there are no
/// others, since the host may be another one.
fn ask(document: &Document<'_>, folder: &Path) -> Option<String> {
    let mut votes: [HashMap<String, usize>; 2] = Default::default();
    for (_, tag) in document.tags() {
        for address in ["src", "href"].iter().filter_map(|name| tag.value(name)) {
            let has_host = !address.trim_start().starts_with('/');
            if let Some(base) = absolute_path(address).and_then(|path| below(&path, folder)) {
                *votes[usize::from(has_host)].entry(base).or_default() += 1;
            }
        }
    }
    let [paths, urls] = votes;
    let votes = if paths.is_empty() { urls } else { paths };
    // Of two with as many votes, the one nearer to the root.
    let most = |(base, count): &(String, usize)| (*count, Reverse((base.len(), base.clone())));
    votes.into_iter().max_by_key(most).map(|(base, _)| base)
}

/// The part of a path before that of a file in the folder: the shortest one, if several would do.
fn below(path: &str, folder: &Path) -> Option<String> {
    let segments: Vec<_> = path.split('/').skip(1).collect();
    (0..segments.len()).find_map(|begin| {
        let (before, rest) = segments.split_at(begin);
        let rest = rest.join("/");
        let file = percent_decode_str(&rest).decode_utf8().ok()?;
        let file = Path::new(&*file);
        // An address may have what would lead out of the folder, such as `%2F` at its beginning.
        let mut names = file.components();
        let is_below = names.all(|name| matches!(name, Component::Normal(_)));
        let is_there = !rest.is_empty() && is_below && is_file(&folder.join(file));
        let base: String = before.iter().map(|segment| format!("{segment}/")).collect();
        is_there.then(|| format!("/{base}"))
    })
}

/// Whether there is a file, or a folder that hosts answer with its index.
fn is_file(path: &Path) -> bool {
    path.is_file() || path.join("index.html").is_file()
}
