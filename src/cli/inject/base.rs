//! Where a site is served, by what speaks about the site itself: files of its host, `<base>`, its canonical
//! addresses, its sitemap, and the addresses of its own assets. A link to another host never counts.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use url::Url;

use crate::cli::{Error, output, product, site};
use mini_coi::html::{Document, StartTag, Syntax};
use mini_coi::tag::address::{SITE, parse_base};

/// How many pages are read. One is usually enough, unless it has no address in it.
const READ: usize = 32;

/// How many addresses of a sitemap are compared with the folder.
const LISTED: usize = 200;

/// Files that a host only reads in the folder that it serves at the root.
const HOST_FILES: [(&str, &str); 7] = [
    ("CNAME", "the file CNAME"),
    ("_headers", "the file _headers"),
    ("_redirects", "the file _redirects"),
    ("vercel.json", "the file vercel.json"),
    ("netlify.toml", "the file netlify.toml"),
    ("firebase.json", "the file firebase.json"),
    (
        "staticwebapp.config.json",
        "the file staticwebapp.config.json",
    ),
];

/// A path, and what says that the site is served there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// It begins and ends with a slash.
    pub(crate) base: String,
    pub(crate) source: &'static str,
}

/// The result of asking a site where it is served.
#[derive(Debug)]
pub(crate) enum Found {
    Nothing,
    Base(Fact),
    /// Two facts that exclude each other.
    Conflict(Fact, Fact),
}

impl Found {
    /// The fact, if there is one.
    ///
    /// Fails with [`Error::Usage`] if two exclude each other; `option` is the one that settles it.
    pub(crate) fn fact(self, option: &str) -> Result<Option<Fact>, Error> {
        match self {
            Found::Nothing => Ok(None),
            Found::Base(fact) => Ok(Some(fact)),
            Found::Conflict(one, other) => Err(Error::usage(format!(
                "the site is served at {} according to {}, but at {} according to {}: add {option}",
                one.base, one.source, other.base, other.source
            ))),
        }
    }
}

impl Fact {
    /// Says which path is assumed, and with which option it can be corrected.
    pub(crate) fn tell(&self, option: &str) {
        let Fact { base, source } = self;
        output::note(&format!(
            "The site is served at {base}, according to {source}. If not, add {option}."
        ));
    }
}

/// Finds out where a site is served. `pages` are relative to the folder.
pub(crate) fn find(folder: &Path, pages: &[PathBuf]) -> Found {
    let mut facts = Facts::default();
    for (name, source) in HOST_FILES {
        // GitHub ignores an empty CNAME.
        let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
        if !text.trim().is_empty() {
            facts.add("/".into(), source);
            break;
        }
    }
    facts.read_workflows(folder);
    facts.read_sitemap(folder);
    let (front, others): (Vec<_>, Vec<_>) = pages.iter().partition(|page| {
        ["index.html", "404.html"]
            .iter()
            .any(|name| *page == Path::new(name))
    });
    let files: Vec<_> = front
        .into_iter()
        .chain(others)
        .take(READ)
        .filter_map(|page| Some((page, Syntax::of(page)?, fs::read(folder.join(page)).ok()?)))
        .collect();
    let documents: Vec<_> = files
        .iter()
        .map(|(page, syntax, bytes)| (page, Document::read(bytes, *syntax)))
        .collect();
    let mut canonical = Votes::default();
    let mut assets = Votes::default();
    let mut tags = Votes::default();
    // Canonical addresses first: they tell which host is the site's own.
    for (page, document) in &documents {
        if let Some((host, base)) = named_by_element(document, page) {
            facts.hosts.extend(host);
            facts.add(base, "its <base>");
        }
        facts.read_canonical(document, page, &mut canonical);
    }
    for (_, document) in &documents {
        facts.read_assets(document, folder, &mut assets, &mut tags);
    }
    facts.add_most(canonical, "its canonical address");
    facts.add_most(assets, "the addresses of its assets");
    // An earlier run may have written it, so it only counts if nothing else does.
    if facts.all.is_empty() {
        facts.add_most(tags, "its tag of mini-coi.js");
    }
    facts.judge()
}

/// The path of the first absolute `<base>`, or `/`: relative addresses depend on nothing else.
pub(crate) fn of_elements(folder: &Path, pages: &[PathBuf]) -> String {
    let base_in = |page: &PathBuf| {
        let bytes = fs::read(folder.join(page)).ok()?;
        let (_, base) = named_by_element(&Document::read(&bytes, Syntax::of(page)?), page)?;
        Some(base)
    };
    let found = pages.iter().take(READ).find_map(base_in);
    found.unwrap_or_else(|| "/".into())
}

/// The path before that of a page's own assets: the one that most of them name, if no other has as many.
pub(crate) fn of_assets(folder: &Path, page: &str) -> Option<String> {
    let path = folder.join(page);
    // A pipe would be waited for.
    let bytes = path.is_file().then(|| fs::read(&path))?.ok()?;
    let document = Document::read(&bytes, Syntax::of(&path)?);
    let (mut assets, mut tags) = (Votes::default(), Votes::default());
    let mut facts = Facts::default();
    facts.read_assets(&document, folder, &mut assets, &mut tags);
    facts.add_most(assets, "the addresses of its assets");
    facts.add_most(tags, "its tag of mini-coi.js");
    Some(facts.all.into_iter().next()?.base)
}

/// How often each base was named.
type Votes = HashMap<String, usize>;

#[derive(Default)]
struct Facts {
    all: Vec<Fact>,
    /// The hosts that the site names as its own.
    hosts: HashSet<String>,
}

impl Facts {
    fn add(&mut self, base: String, source: &'static str) {
        let fact = Fact { base, source };
        if !self.all.contains(&fact) {
            self.all.push(fact);
        }
    }

    /// Adds the base with the most votes. Two with as many say nothing.
    fn add_most(&mut self, votes: Votes, source: &'static str) {
        let mut votes: Vec<_> = votes.into_iter().collect();
        votes.sort_by_key(|(_, count)| Reverse(*count));
        let is_tie = votes.len() > 1 && votes[0].1 == votes[1].1;
        if let Some((base, _)) = votes.into_iter().next().filter(|_| !is_tie) {
            self.add(base, source);
        }
    }

    /// Judges the facts together.
    fn judge(mut self) -> Found {
        let other = self
            .all
            .iter()
            .position(|fact| fact.base != self.all[0].base);
        match other {
            Some(other) => {
                let other = self.all.swap_remove(other);
                Found::Conflict(self.all.swap_remove(0), other)
            }
            None => self
                .all
                .into_iter()
                .next()
                .map_or(Found::Nothing, Found::Base),
        }
    }

    /// A `base_path` that is written out in a workflow which publishes to GitHub Pages, in the folder or beside it,
    /// where all that are written out agree.
    fn read_workflows(&mut self, folder: &Path) {
        let mut votes = HashSet::new();
        for place in [folder.to_owned(), folder.join("..")] {
            let entries = fs::read_dir(place.join(".github/workflows"));
            let files = entries.into_iter().flatten().flatten();
            let texts = files
                .map(|file| file.path())
                .filter(|path| {
                    let ending = path.extension().unwrap_or_default();
                    (ending == "yml" || ending == "yaml") && path.is_file()
                })
                .filter_map(|path| fs::read_to_string(path).ok())
                // Other workflows may speak of another site.
                .filter(|text| text.contains("pages"));
            for text in texts {
                votes.extend(text.lines().filter_map(base_path));
            }
        }
        let mut votes = votes.into_iter();
        if let (Some(base), None) = (votes.next(), votes.next()) {
            self.add(base, "the base_path of a workflow");
        }
    }

    /// The shortest path below which the folder has a file for every address in the sitemap.
    fn read_sitemap(&mut self, folder: &Path) {
        let Ok(bytes) = fs::read(folder.join("sitemap.xml")) else {
            return;
        };
        let text = String::from_utf8_lossy(&bytes);
        let listed = text.split("<loc>").skip(1).take(LISTED);
        let urls: Vec<_> = listed
            .filter_map(|rest| Url::parse(rest.split("</loc>").next()?.trim()).ok())
            .collect();
        let hosts = urls.iter().filter_map(Url::host_str);
        self.hosts.extend(hosts.map(String::from));
        let Some(first) = urls.iter().map(Url::path).min_by_key(|path| path.len()) else {
            return;
        };
        let ends = first.match_indices('/').map(|(index, _)| index + 1);
        let base = ends.map(|end| &first[..end]).find(|base| {
            let names_file = |url: &Url| {
                let rest = url.path().strip_prefix(base);
                rest.is_some_and(|rest| site::file(folder, rest.trim_end_matches('/')).is_some())
            };
            urls.iter().all(names_file)
        });
        if let Some(base) = base {
            self.add(base.to_owned(), "its sitemap");
        }
    }

    /// `rel=canonical` and `og:url`, where they name this very page.
    fn read_canonical(&mut self, document: &Document<'_>, page: &Path, votes: &mut Votes) {
        for (_, tag) in document.tags() {
            let is_canonical = tag.name == "link" && has_word(tag, "rel", &["canonical"]);
            let is_open_graph = tag.name == "meta" && tag.value("property") == Some("og:url");
            let address = match (is_canonical, is_open_graph) {
                (true, _) => tag.value("href"),
                (_, true) => tag.value("content"),
                _ => None,
            };
            let Some((host, path)) = address.and_then(absolute) else {
                continue;
            };
            self.hosts.extend(host);
            if let Some(base) = base_of(&path, page) {
                *votes.entry(base).or_default() += 1;
            }
        }
    }

    /// Styles, scripts and pictures by a path without a host, or on a host of the site's own.
    fn read_assets(
        &self,
        document: &Document<'_>,
        folder: &Path,
        assets: &mut Votes,
        tags: &mut Votes,
    ) {
        for (_, tag) in document.tags() {
            let address = match tag.name.as_str() {
                "script" | "img" | "source" | "video" | "audio" => tag.value("src"),
                // An icon may be that of the whole host.
                "link" if has_word(tag, "rel", &["stylesheet", "modulepreload", "preload"]) => {
                    tag.value("href")
                }
                _ => None,
            };
            let Some((host, path)) = address.and_then(absolute) else {
                continue;
            };
            if host.is_some_and(|host| !self.hosts.contains(&host)) {
                continue;
            }
            if let Some(base) = below(&path, folder) {
                let is_tag = path.ends_with(product::NAME);
                let votes = if is_tag { &mut *tags } else { &mut *assets };
                *votes.entry(base).or_default() += 1;
            }
        }
    }
}

/// The value of a line `base_path: /repo/` of YAML. What an expression comes to is not known.
fn base_path(line: &str) -> Option<String> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_start_matches([' ', '-']).trim_end();
    let name = key.trim_matches(['"', '\'']).replace('-', "_");
    let value = value.split(" #").next()?.trim();
    let value = value.trim_matches(['"', '\'']);
    let is_it = name.eq_ignore_ascii_case("base_path") && value.starts_with('/');
    parse_base(value).ok().filter(|_| is_it)
}

/// The host and the path of an absolute `<base>`, in a page of the folder itself.
fn named_by_element(document: &Document<'_>, page: &Path) -> Option<(Option<String>, String)> {
    let base = document.base_href();
    let (host, mut path) = base.and_then(absolute)?;
    path.truncate(path.rfind('/')? + 1);
    (page.components().count() == 1).then_some((host, path))
}

/// The host, if it has one, and the path of an address that does not depend on where it stands.
fn absolute(address: &str) -> Option<(Option<String>, String)> {
    let address = address.trim();
    if address.starts_with('/') && !address.starts_with("//") {
        let url = Url::parse(SITE).ok()?.join(address).ok()?;
        return Some((None, url.path().to_owned()));
    }
    let url = Url::parse(address).ok()?;
    let is_of_web = matches!(url.scheme(), "http" | "https");
    is_of_web.then(|| (url.host_str().map(String::from), url.path().to_owned()))
}

/// Whether an attribute has one of these words.
fn has_word(tag: &StartTag, name: &str, words: &[&str]) -> bool {
    let found = tag.value(name).unwrap_or_default();
    found
        .split_ascii_whitespace()
        .any(|found| words.iter().any(|word| found.eq_ignore_ascii_case(word)))
}

/// The base of a site that has this page at this path: `/repo/` for `/repo/docs/a` and `docs/a.html`.
fn base_of(path: &str, page: &Path) -> Option<String> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let page = page.to_str()?.replace('\\', "/");
    let stem = page
        .rsplit_once('.')
        .map_or(page.as_str(), |(stem, _)| stem);
    let folder = page.strip_suffix("index.html").unwrap_or(&page);
    // The home page of a site below a path may be named without the last slash.
    let is_file = path
        .rsplit('/')
        .next()
        .is_some_and(|name| name.is_empty() || name.contains('.'));
    let path = match folder.is_empty() && !is_file {
        true => format!("{path}/"),
        false => path.into_owned(),
    };
    [
        &page,
        stem,
        &format!("{stem}/"),
        folder,
        folder.trim_end_matches('/'),
    ]
    .into_iter()
    .filter_map(|ending| path.strip_suffix(ending))
    .find(|base| base.ends_with('/'))
    .map(String::from)
}

/// The part of a path before that of a file in the folder: the shortest one, if several would do.
fn below(path: &str, folder: &Path) -> Option<String> {
    let ends = path.match_indices('/').map(|(index, _)| index + 1);
    ends.map(|end| path.split_at(end))
        .find(|(_, rest)| site::place(folder, rest).is_some_and(|file| file.is_file()))
        .map(|(base, _)| base.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_of_a_page_is_the_path_before_it() {
        for (path, page, base) in [
            ("/repo/", "index.html", Some("/repo/")),
            ("/repo", "index.html", Some("/repo/")),
            ("/", "index.html", Some("/")),
            ("/repo/index.html", "index.html", Some("/repo/")),
            ("/repo/docs/a.html", "docs/a.html", Some("/repo/")),
            ("/repo/docs/a", "docs/a.html", Some("/repo/")),
            ("/repo/docs/a/", "docs/a.html", Some("/repo/")),
            ("/repo/docs/a/", "docs/a/index.html", Some("/repo/")),
            ("/repo/docs/a", "docs/a/index.html", Some("/repo/")),
            ("/docs/a%20b/", "docs/a b/index.html", Some("/")),
            ("/elsewhere", "docs/a.html", None),
            ("/not-a.html", "a.html", None),
        ] {
            assert_eq!(
                base_of(path, Path::new(page)).as_deref(),
                base,
                "{path} {page}"
            );
        }
    }
}
