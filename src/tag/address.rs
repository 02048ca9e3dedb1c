//! The addresses of a site, and how a page reaches the script.

use std::borrow::Cow;
use std::path::Path;

use url::{Position, Url};

/// The address of a site whose host nobody knows. It never leaves the program.
pub const SITE: &str = "http://site.invalid";

/// A site: where it is served, and what its script is called.
#[derive(Debug)]
pub struct Site {
    /// Its address; the path begins and ends with a slash.
    root: Url,
    worker: String,
    is_relative: bool,
}

impl Site {
    /// A site at this path, whose pages reach the script with this name by a relative address or not.
    ///
    /// Fails with what is wrong with the path.
    pub fn new(base: &str, worker: &str, is_relative: bool) -> Result<Site, &'static str> {
        Ok(Site {
            root: root(base)?,
            worker: worker.to_owned(),
            is_relative,
        })
    }

    /// Whether its tags have relative addresses.
    pub fn is_relative(&self) -> bool {
        self.is_relative
    }

    /// The path at which it is served.
    pub fn base(&self) -> &str {
        self.root.path()
    }

    /// How a page of the site reaches the script. The path is relative to the folder.
    pub fn address(&self, page: impl AsRef<Path>) -> Address {
        let below = |names: &mut dyn Iterator<Item = Cow<'_, str>>| {
            let mut url = self.root.clone();
            if let Ok(mut segments) = url.path_segments_mut() {
                segments.pop_if_empty().extend(names);
            }
            url
        };
        Address {
            page: below(&mut page.as_ref().iter().map(|name| name.to_string_lossy())),
            worker: below(&mut std::iter::once(self.worker.as_str().into())),
            scope: (!self.is_relative).then(|| self.base().to_owned()),
        }
    }
}

/// How one page reaches the script.
#[derive(Debug)]
pub struct Address {
    page: Url,
    worker: Url,
    /// The folder of the script, unless its address is relative.
    scope: Option<String>,
}

impl Address {
    /// The `src` of the tag in a page with this `<base href>`.
    pub fn source(&self, base: Option<&str>) -> String {
        let path = || self.worker.path().to_owned();
        if self.scope.is_some() {
            return path();
        }
        // The host of a base is taken for that of the site: only then can the page be isolated.
        let mut from = self.page.clone();
        from.set_path(self.document_base(base).path());
        from.make_relative(&self.worker).unwrap_or_else(path)
    }

    /// How the page itself reaches a file of the site's folder, which may have a query, whatever its `<base>` says.
    pub fn of(&self, file: &str) -> String {
        let to = self
            .worker
            .join(file)
            .unwrap_or_else(|_| self.worker.clone());
        let relative = self.scope.is_none().then(|| self.page.make_relative(&to));
        relative
            .flatten()
            .unwrap_or_else(|| to[Position::BeforePath..].to_owned())
    }

    /// The `scope` of the tag: the base of the site, for every page the same, so that one
    /// registration serves all of them, and only the very first page of a visit loads twice. With the
    /// `./` of a single page, each folder would get a registration and a second load of its own.
    ///
    /// There is none beside a relative `src`: it would resolve against the page's address, and not as
    /// the `src` does against `<base>`. The default, the folder of the script, is the same place.
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// Whether an address in a page with this `<base href>` leads to the script.
    pub fn is_reached(&self, source: &str, base: Option<&str>) -> bool {
        let base = self.document_base(base);
        base.join(source).is_ok_and(|url| {
            url.path() == self.worker.path()
                && (url.origin() == base.origin() || url.origin() == self.page.origin())
        })
    }

    /// Whether the page is the index of its folder.
    pub fn is_index(&self) -> bool {
        self.page.path().ends_with("/index.html")
    }

    /// Whether addresses in a page with this `<base href>` lead to a host of their own.
    pub fn is_elsewhere(&self, base: Option<&str>) -> bool {
        self.document_base(base).origin() != self.page.origin()
    }

    /// The base of relative addresses in a page.
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

/// Checks a path as [`Site::new`] does. GitHub's `configure-pages` has an empty `base_path` for the root.
pub fn parse_base(base: &str) -> Result<String, &'static str> {
    let base = if base.is_empty() { "/" } else { base };
    root(base).map(|url| url.path().to_owned())
}
