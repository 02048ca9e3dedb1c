//! The files with which hosts are told to send headers, as far as they isolate pages.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use mini_coi::policy::{Header, Headers, Mode};
use serde::Deserialize;
use serde_json::Value;
use toml::Spanned;
use ureq::http::HeaderMap;

/// A header that a file tells the host to send.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// The file, as the report calls it.
    pub(super) file: String,
    /// Its line, from 1; nothing where the form has none.
    pub(super) line: Option<usize>,
    /// The pattern of the addresses that get it.
    pattern: String,
    header: Header,
    value: String,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} for {}: {}",
            self.header.name(),
            self.pattern,
            self.value
        )
    }
}

/// Reads one form of file.
type Reader = fn(&str) -> Vec<Found>;

/// The known files, and how each is read. Those of a project are usually beside the folder that
/// is published, and the others in it.
const FILES: [(&str, Reader); 7] = [
    ("_headers", headers_file),
    ("netlify.toml", netlify),
    ("vercel.json", vercel),
    ("firebase.json", firebase),
    ("staticwebapp.config.json", azure),
    (".htaccess", apache),
    ("web.config", iis),
];

/// One entry that a reader found: line, pattern, name and value.
type Found = (Option<usize>, String, String, String);

/// The pattern of a file that has none: everything.
const ALL: &str = "/*";

/// Those of a project.
const OF_PROJECT: [&str; 3] = ["netlify.toml", "vercel.json", "firebase.json"];

/// Every isolation header that the files of a folder ask for.
pub(super) fn rules(folder: &Path) -> Vec<Rule> {
    FILES
        .iter()
        .filter_map(|(name, read)| {
            let beside = OF_PROJECT.contains(name).then(|| format!("../{name}"));
            let mut places = [(*name).to_owned()].into_iter().chain(beside);
            places.find_map(|file| {
                let path = folder.join(&file);
                let is_file = fs::metadata(&path).is_ok_and(|metadata| metadata.is_file());
                let text = fs::read(path).ok().filter(|_| is_file)?;
                Some((file, read(&String::from_utf8_lossy(&text))))
            })
        })
        .flat_map(|(file, found)| {
            found
                .into_iter()
                .filter_map(move |(line, pattern, name, value)| {
                    let header = Header::ALL
                        .into_iter()
                        .find(|header| header.name().eq_ignore_ascii_case(name.trim()))?;
                    Some(Rule {
                        file: file.clone(),
                        line,
                        pattern,
                        header,
                        value,
                    })
                })
        })
        .collect()
}

/// The headers of a policy that a response has.
pub(super) fn isolating(headers: &HeaderMap) -> impl Iterator<Item = (Header, &str)> {
    Header::ALL
        .into_iter()
        .filter_map(|header| Some((header, headers.get(header.name())?.to_str().ok()?)))
}

/// The modes in which the engines isolate a document that is sent with these headers.
pub(super) fn modes<'a>(headers: impl Iterator<Item = (Header, &'a str)>) -> [Mode; 3] {
    let mut settled = [Headers::default(); 3];
    let modes = [Mode::Dip, Mode::Credentialless, Mode::RequireCorp];
    for (header, value) in headers {
        let token = value.split(';').next().unwrap_or_default().trim();
        for (set, mode) in settled.iter_mut().zip(modes) {
            if header.settled_by(mode).contains(&token) {
                *set = set.with(header);
            }
        }
    }
    let is_settled = |mode: Mode| {
        let set = settled[mode as usize];
        match mode {
            Mode::Dip => set.contains(Header::DocumentIsolationPolicy),
            _ => set.contains(Header::OpenerPolicy) && set.contains(Header::EmbedderPolicy),
        }
    };
    let strict = is_settled(Mode::RequireCorp);
    // Restrictions add up, so in Chromium the strictest policy that is sent tells what is blocked.
    let known = |mode| match mode {
        _ if strict => Mode::RequireCorp,
        Mode::Dip | Mode::Credentialless if is_settled(Mode::Credentialless) => {
            Mode::Credentialless
        }
        Mode::Dip if is_settled(Mode::Dip) => Mode::Dip,
        _ => Mode::None,
    };
    modes.map(known)
}

/// The modes in which the rules isolate a document at this path.
pub(super) fn modes_at(rules: &[Rule], path: &str) -> [Mode; 3] {
    let applies = |rule: &&Rule| covers(&rule.pattern, path);
    let headers = rules.iter().filter(applies);
    modes(headers.map(|rule| (rule.header, rule.value.as_str())))
}

/// The modes in which all rules with the pattern of this one isolate a document.
pub(super) fn modes_of_pattern(rules: &[Rule], rule: &Rule) -> [Mode; 3] {
    let same = |other: &&Rule| other.file == rule.file && other.pattern == rule.pattern;
    let headers = rules.iter().filter(same);
    modes(headers.map(|rule| (rule.header, rule.value.as_str())))
}

/// Whether a pattern stands for this path for sure. Only wildcards at the end are understood.
fn covers(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim();
    let end = pattern
        .find(['*', '(', ':', '[', '{'])
        .unwrap_or(pattern.len());
    let (start, wildcard) = pattern.split_at(end);
    match wildcard {
        "" => start == path,
        "*" | "**" | "**/*" | "(.*)" | ":path*" | ":splat*" => {
            path.starts_with(start) || start.is_empty()
        }
        _ => false,
    }
}

/// The lines of a text from 1, without comments and blank ones.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
}

/// Netlify's and Cloudflare's: a path, and below it indented headers.
fn headers_file(text: &str) -> Vec<Found> {
    let mut pattern = String::new();
    let mut found = Vec::new();
    for (number, line) in lines(text) {
        if !line.starts_with([' ', '\t']) {
            // Cloudflare takes a whole address too.
            line.trim()
                .trim_start_matches("https://")
                .clone_into(&mut pattern);
            if let Some(path) = pattern.find('/').filter(|at| *at > 0) {
                pattern.drain(..path);
            }
        } else if let Some((name, value)) = line.split_once(':') {
            found.push((
                Some(number),
                pattern.clone(),
                name.into(),
                value.trim().into(),
            ));
        }
    }
    found
}

/// The tables `[[headers]]` of Netlify. A file that is not TOML has none.
fn netlify(text: &str) -> Vec<Found> {
    let config: Netlify = toml::from_str(text).unwrap_or_default();
    let line = |at: usize| {
        text.get(..at)
            .map(|before| before.matches('\n').count() + 1)
    };
    let mut found = Vec::new();
    for Table { pattern, values } in config.headers {
        for (name, value) in values {
            let place = line(value.span().start);
            if let Some(value) = value.get_ref().as_str() {
                found.push((place, pattern.clone(), name, value.to_owned()));
            }
        }
    }
    found.sort();
    found
}

/// The part of `netlify.toml` that is read.
#[derive(Default, Deserialize)]
struct Netlify {
    #[serde(default)]
    headers: Vec<Table>,
}

#[derive(Deserialize)]
struct Table {
    #[serde(rename = "for", default)]
    pattern: String,
    #[serde(default)]
    values: BTreeMap<String, Spanned<toml::Value>>,
}

fn unquote(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}

/// The headers in lists of `{ source, headers: [{ key, value }] }`.
fn list(lists: &Value) -> Vec<Found> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let entries = lists.as_array().into_iter().flatten();
    entries
        .filter(|entry| entry["has"].is_null() && entry["missing"].is_null())
        .flat_map(|entry| {
            let source = text(&entry["source"]);
            let headers = entry["headers"].as_array().into_iter().flatten();
            headers.filter_map(move |header| {
                let (name, value) = (text(&header["key"])?, text(&header["value"])?);
                Some((None, source.clone()?, name, value))
            })
        })
        .collect()
}

fn vercel(content: &str) -> Vec<Found> {
    list(&json(content)["headers"])
}

fn firebase(content: &str) -> Vec<Found> {
    list(&json(content)["hosting"]["headers"])
}

fn azure(content: &str) -> Vec<Found> {
    let content = json(content);
    let headers = content["globalHeaders"].as_object().into_iter().flatten();
    headers
        .filter_map(|(name, value)| {
            Some((None, ALL.into(), name.clone(), value.as_str()?.to_owned()))
        })
        .collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// `Header [always] set Name "value"` outside of sections, which have conditions.
fn apache(text: &str) -> Vec<Found> {
    let mut depth = 0_usize;
    let mut found = Vec::new();
    for (number, line) in lines(text) {
        let line = line.trim();
        let lower = line.to_ascii_lowercase();
        if lower.starts_with("<ifmodule") || lower.starts_with("</ifmodule") {
            // It asks for nothing but the module that the lines in it need.
        } else if line.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if line.starts_with('<') {
            depth += 1;
        }
        let words: Vec<_> = line.split_ascii_whitespace().collect();
        let words = match words[..] {
            [first, ref rest @ ..] if first.eq_ignore_ascii_case("header") => rest,
            _ => continue,
        };
        let words = match words {
            [first, rest @ ..] if first.eq_ignore_ascii_case("always") => rest,
            all => all,
        };
        if let [action, name, value] = words
            && ["set", "add", "append", "merge"]
                .iter()
                .any(|known| action.eq_ignore_ascii_case(known))
            && depth == 0
        {
            let value = unquote(value).to_owned();
            found.push((Some(number), ALL.into(), unquote(name).to_owned(), value));
        }
    }
    found
}

/// `<add name="…" value="…" />` of IIS.
fn iis(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (number, line) in lines(text) {
        let attribute = |name: &str| {
            let (_, rest) = line.split_once(&format!("{name}=\""))?;
            Some(rest.split('"').next().unwrap_or_default().to_owned())
        };
        if line.trim_start().starts_with("<add ")
            && let (Some(name), Some(value)) = (attribute("name"), attribute("value"))
        {
            found.push((Some(number), ALL.into(), name, value));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pattern_matches_only_what_it_surely_covers() {
        for (pattern, path) in [
            ("/*", "/"),
            ("/*", "/a/b.html"),
            ("/(.*)", "/a"),
            ("**", "/a"),
            ("/:path*", "/a"),
            ("/app/*", "/app/a.html"),
            ("/a.html", "/a.html"),
        ] {
            assert!(covers(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("/app/*", "/a.html"),
            ("/*.js", "/a.html"),
            ("**/*.@(js|css)", "/a.html"),
            ("/a.html", "/a"),
            ("", "/"),
        ] {
            assert!(!covers(pattern, path), "{pattern} {path}");
        }
    }

    #[test]
    fn headers_isolate_where_they_are_known() {
        use Header::{DocumentIsolationPolicy, EmbedderPolicy, OpenerPolicy};
        let modes = |headers: &[(Header, &'static str)]| modes(headers.iter().copied());
        let none = [Mode::None; 3];
        let opener = (OpenerPolicy, "same-origin; report-to=\"a\"");
        assert_eq!(modes(&[opener]), none);
        assert_eq!(modes(&[(EmbedderPolicy, "require-corp")]), none);
        assert_eq!(modes(&[opener, (EmbedderPolicy, "unsafe-none")]), none);
        assert_eq!(
            modes(&[opener, (EmbedderPolicy, "require-corp")]),
            [Mode::RequireCorp; 3]
        );
        assert_eq!(
            modes(&[opener, (EmbedderPolicy, "credentialless")]),
            [Mode::Credentialless, Mode::Credentialless, Mode::None]
        );
        assert_eq!(
            modes(&[(DocumentIsolationPolicy, "isolate-and-credentialless")]),
            [Mode::Dip, Mode::None, Mode::None]
        );
    }
}
