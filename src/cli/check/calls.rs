//! The meaning of a call in a script, and how a style sheet asks: judgements that pages and files of their own
//! share.

use url::Url;

use super::catalogue::Kind;
use super::embeds;
use super::known::Known;
use super::resource::Use;
use super::script::{Call, Element, Scope};
use super::style::Asked;
use crate::cli::product::is_known_name;

/// Finds the meaning of a call in a script. Addresses resolve against `base`.
pub(super) fn meaning(
    known: &Known<'_>,
    call: &Call<'_>,
    base: &Url,
    page: &Url,
    has_worker: bool,
) -> Vec<(Kind, String)> {
    let judge = |address: &str, asked| -> Vec<(Kind, String)> {
        foreign(address, base, page)
            .and_then(|url| known.hosts.judge(&url, asked, has_worker))
            .map(|verdict| (verdict.kind, verdict.subject))
            .into_iter()
            .collect()
    };
    match call {
        Call::ImportScripts(url) | Call::FetchNoCors(url) => judge(url, Use::NoCors),
        Call::Import(url) => judge(url, Use::Cors { credentials: false }),
        Call::Insert(element, url) => {
            let foreign = foreign(url, base, page).filter(|_| *element != Element::Image);
            let of_list = foreign.iter().flat_map(|url| {
                let kinds = embeds::of(url);
                kinds.map(|kind| (kind, url.to_string()))
            });
            let asked = match element {
                Element::Frame => Use::Frame,
                Element::Cors => Use::Cors { credentials: false },
                _ => Use::NoCors,
            };
            of_list.chain(judge(url, asked)).collect()
        }
        Call::Worker(url) => foreign(url, base, page)
            .map(|url| (Kind::WorkerRefused, url.to_string()))
            .into_iter()
            .collect(),
        Call::Register { url: Some(url), .. } if is_known_name(url) => Vec::new(),
        Call::Register { url, scope } => {
            let scope = match (scope, url) {
                (Scope::Given(scope), _) => page.join(scope).ok(),
                (Scope::Folder, Some(url)) => page.join(url).and_then(|url| url.join(".")).ok(),
                _ => None,
            };
            if scope.is_some_and(|scope| !known.has_page_in(&scope, page)) {
                return Vec::new();
            }
            let name = url
                .as_deref()
                .unwrap_or("by an address that is not written out");
            vec![(Kind::OtherWorker, name.to_owned())]
        }
        Call::Login(name) => vec![(Kind::OpenerCut, format!("{name}()"))],
        Call::Open(None) => vec![(Kind::PopupUnknown, "window.open()".into())],
        Call::Open(Some(url)) => foreign(url, base, page)
            .map(|url| match is_login(&url) {
                true => (Kind::OpenerCut, url.to_string()),
                false => (Kind::PopupUnknown, url.to_string()),
            })
            .into_iter()
            .collect(),
    }
}

/// An address of another origin, over http or https.
pub(super) fn foreign(address: &str, base: &Url, page: &Url) -> Option<Url> {
    let mut url = base.join(address.trim()).ok()?;
    url.set_fragment(None);
    (matches!(url.scheme(), "http" | "https") && url.origin() != page.origin()).then_some(url)
}

/// How a style sheet asks.
pub(super) fn how(asked: Asked) -> Use {
    match asked {
        Asked::Import | Asked::Image => Use::NoCors,
        Asked::Font | Asked::Mask => Use::Cors { credentials: false },
    }
}

/// Whether an address looks like that of a sign-in.
fn is_login(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    ["oauth", "authorize", "/login", "signin", "sign-in"]
        .iter()
        .any(|part| path.contains(part))
}
