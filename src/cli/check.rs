//! `mini-coi check DIR|URL`: what keeps the pages of a site from being isolated, and what isolation
//! blocks in them.
//!
//! The files are read in batches, each on all processors, and their findings are written before the
//! next batch is read. So of a large site no more than the names of its files are in memory.

mod catalogue;
mod configured;
mod csp;
mod embeds;
mod net;
mod page;
mod place;
mod report;
mod resource;
mod script;
mod source;
mod style;

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mini_coi::policy::Mode;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use ureq::http::HeaderMap;
use ureq::http::header::CONTENT_SECURITY_POLICY;
use url::{Host, Url};

use self::catalogue::{ENGINES, Kind};
use self::configured::Rule;
use self::csp::Policies;
use self::net::Client;
use self::place::Lines;
use self::report::{Finding, Output, Report};
use self::resource::{Hosts, Use};
use self::script::{Call, Element, Scope};
use self::source::{Content, Entry, Format, Source};
use super::html::Syntax;
use super::inject::base;
use super::product::{Identity, is_known_name};
use super::{Error, FINDINGS, files, inject, output, site};

/// What stands below the help of the command.
pub(crate) const EXAMPLES: &str = "\
Examples:
  mini-coi check dist                       read the pages, styles and scripts of a folder
  mini-coi check dist --online              also ask the hosts of embedded content
  mini-coi check dist --online --fix        fix what can be fixed safely
  mini-coi check dist --site https://me.github.io/project/
  mini-coi check https://example.org/       read a running site, starting at this page
  mini-coi check dist --json | jq '.findings[] | select(.severity == \"error\")'
  mini-coi check dist --github              annotations in a workflow of GitHub Actions

The exit code is 1 for errors and warnings, and 0 if there are only notes.";

/// Everything that can be found, with what happens in each engine, named for people.
pub(super) fn catalogue() -> impl Iterator<Item = (catalogue::Entry, Vec<(String, &'static str)>)> {
    Kind::ALL.into_iter().map(|kind| {
        let entry = kind.entry();
        let effects = entry.effects(ENGINES.map(|(_, mode)| mode));
        (entry, effects)
    })
}

/// The origin of a folder whose origin is not known. No host has it, so nothing leads there.
const UNKNOWN: &str = "https://site.invalid";

/// How many files are read before their findings are written, for each thread.
const BATCH: usize = 8;

/// How many requests go to a site at once.
const CONNECTIONS: usize = 4;

/// The arguments of `mini-coi check`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The published folder, or the address of a page
    #[arg(value_name = "DIR|URL", default_value = ".", hide_default_value = true)]
    target: String,

    #[command(flatten)]
    output: Output,

    /// Show every finding; without it, the first five of each kind
    #[arg(short, long)]
    verbose: bool,

    /// Ask the hosts of third-party resources whether they allow them
    ///
    /// Each address is requested twice, with and without CORS, for up to 1000 addresses. Only the
    /// headers of the answers are used.
    #[arg(long)]
    online: bool,

    /// Fix what can be fixed safely
    ///
    /// The tag becomes the first child of <head>, and duplicates go. With --online, an element
    /// whose host allows CORS gets crossorigin. No other byte of a file changes.
    #[arg(long)]
    fix: bool,

    /// The address at which the folder is published
    ///
    /// Without it, the path is found as for `inject`, and the host stays unknown.
    #[arg(long, value_name = "URL", value_parser = address)]
    site: Option<Url>,

    /// The most pages, styles and scripts to read from a running site
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    max_pages: u32,

    /// Ignore the findings with this code
    #[arg(long, value_name = "CODE", value_parser = kind(), hide_possible_values = true)]
    ignore: Vec<Kind>,

    /// Timeout per request, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
}

/// Checks a folder or a running site.
///
/// Succeeds with the code for findings if there is an error or a warning. Fails with
/// [`Error::NoFolder`] or [`Error::Unreachable`] if there is nothing to check. A file that cannot be put
/// right is reported, the others are checked all the same, and the code is that for failures.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    if arguments.output.json_schema {
        return report::schema().map(|()| ExitCode::SUCCESS);
    }
    let client = || Client::new(Duration::from_secs(arguments.timeout));
    let source = match address(&arguments.target) {
        Ok(_) if arguments.fix || arguments.site.is_some() => {
            return Err(Error::usage(
                "--fix and --site are for a folder, not for a running site".into(),
            ));
        }
        Ok(start) => begin(client(), &start)?,
        Err(_) if is_host(&arguments.target) => {
            return Err(Error::usage(format!(
                "`{0}` is not a folder: for a running site, write http://{0} or https://{0}",
                arguments.target
            )));
        }
        Err(_) => folder(PathBuf::from(&arguments.target), arguments.site.clone())?,
    };
    let asks = arguments.online.then(client);
    let rules = match &source {
        Source::Folder { root, .. } => configured::rules(root),
        Source::Server { .. } => Vec::new(),
    };
    let is_origin_known = source.base().origin().ascii_serialization() != UNKNOWN;
    let checker = Checker {
        hosts: Hosts::new(asks.as_ref(), source.base().clone()),
        source: &source,
        rules,
        is_origin_known,
        fixes: arguments.fix,
        ignored: &arguments.ignore,
        identities: Mutex::default(),
        strictest: Mutex::default(),
        has_tags: AtomicBool::new(false),
        pages: Mutex::default(),
    };
    let report = Report::begin(&arguments.output, arguments.verbose, &arguments.target)?;
    checker.check(report, arguments.max_pages as usize)
}

/// Reads an address over http or https.
fn address(text: &str) -> Result<Url, String> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(url),
        _ => Err("it does not begin with http:// or https://".into()),
    }
}

/// Whether a target that is not in the file system looks like a host, with or without a port and a path.
fn is_host(target: &str) -> bool {
    let url = Url::parse(&format!("http://{target}"));
    let looks_so = |url: Url| match url.host() {
        Some(Host::Domain(name)) => url.port().is_some() || name.contains('.'),
        Some(_) => true,
        None => false,
    };
    !target.starts_with(['.', '/']) && !Path::new(target).exists() && url.is_ok_and(looks_so)
}

/// Reads a kind of finding by its code.
fn kind() -> impl TypedValueParser<Value = Kind> {
    let codes = Kind::ALL.map(|kind| kind.entry().code);
    PossibleValuesParser::new(codes).try_map(|code| {
        Kind::ALL
            .into_iter()
            .find(|kind| kind.entry().code == code)
            .ok_or("unknown finding")
    })
}

/// A folder that is published at an address.
fn folder(root: PathBuf, site: Option<Url>) -> Result<Source, Error> {
    if let Err(error) = root.read_dir() {
        return Err(Error::NoFolder(root, error));
    }
    if site::pages(&root).next().is_none() {
        let likely = site::likely_folder(&root);
        return Err(Error::NoPages(root, likely));
    }
    let base = match site {
        Some(site) => site.join("."),
        None => {
            let path = path_of(&root)?;
            Url::parse(UNKNOWN).and_then(|origin| origin.join(&path))
        }
    };
    let base = base.map_err(|error| Error::usage(format!("--site: {error}")))?;
    Ok(Source::Folder { root, base })
}

/// Below which path a folder is published, by what its pages say.
fn path_of(root: &Path) -> Result<String, Error> {
    let pages: Vec<PathBuf> = site::pages(root).collect();
    let fact = base::find(root, &pages).fact("--site")?;
    let Some(fact) = fact.filter(|fact| fact.base != "/") else {
        return Ok("/".into());
    };
    fact.tell("--site");
    Ok(fact.base)
}

/// A site that runs. The first page must be there, and what it is redirected to is the site.
fn begin(client: Client, start: &Url) -> Result<Source, Error> {
    let follow = net::Follow::Everywhere;
    match client.get(start, &[], follow, |_| {}, |_| false) {
        Ok(reply) if reply.status.is_success() => Ok(Source::Server {
            client,
            start: reply.url,
        }),
        Ok(reply) => {
            let reason = format!("It answers with status {}.", reply.status.as_u16());
            Err(Error::Unreachable(start.to_string(), reason))
        }
        Err(reason) => Err(Error::Unreachable(start.to_string(), reason)),
    }
}

/// What was found in one file.
#[derive(Debug)]
struct Outcome {
    name: String,
    findings: Vec<Finding>,
    /// The findings that a change would put right, by their position.
    fixable: Vec<usize>,
    /// What is to be read next of a running site.
    links: Vec<Url>,
    is_page: bool,
    /// Whether there was anything to read.
    is_read: bool,
    /// The modes of a page, and whether `mini-coi.js` asks with CORS in it.
    modes: Option<([Mode; 3], bool)>,
    /// Why it could not be put right.
    failure: Option<Error>,
}

impl Outcome {
    fn new(name: String) -> Outcome {
        Outcome {
            name,
            findings: Vec::new(),
            fixable: Vec::new(),
            links: Vec::new(),
            is_page: false,
            is_read: true,
            modes: None,
            failure: None,
        }
    }

    /// Adds a finding, unless it does not matter in these modes, or stands there already.
    fn note(
        &mut self,
        kind: Kind,
        place: Option<(usize, usize)>,
        subject: String,
        modes: [Mode; 3],
    ) {
        // The origin of a folder is made up.
        let subject = subject.replace(UNKNOWN, "");
        let is_known = |finding: &Finding| {
            finding.kind == kind && finding.place == place && finding.subject == subject
        };
        if kind.concerns(modes) && !self.findings.last().is_some_and(is_known) {
            self.findings.push(Finding {
                kind,
                place,
                subject,
                modes,
                is_fixed: false,
            });
        }
    }

    /// Remembers that a change would put right the last finding.
    fn mark_fixable(&mut self) {
        self.mark_fixable_at(self.findings.len().saturating_sub(1));
    }

    fn mark_fixable_at(&mut self, index: usize) {
        self.fixable.push(index);
    }

    /// The changes have been written to the file.
    fn fixed(&mut self, path: &Path) {
        for index in &self.fixable {
            if let Some(finding) = self.findings.get_mut(*index) {
                finding.is_fixed = true;
            }
        }
        if files::has_compressed_copy(path) {
            let note = inject::tag::Note::Compressed;
            output::note(&format!("note: {}: {note}.", self.name));
        }
    }
}

/// What all files of a site are checked with.
struct Checker<'a> {
    source: &'a Source,
    hosts: Hosts<'a>,
    /// The headers that the files of a folder ask a host to send.
    rules: Vec<Rule>,
    /// Whether the origin of the site is its real one.
    is_origin_known: bool,
    fixes: bool,
    /// What is not to be reported.
    ignored: &'a [Kind],
    /// What the files are that tags name. Each is read once.
    identities: Mutex<HashMap<Url, Arc<OnceLock<Named>>>>,
    /// The strictest modes of all pages so far, in which their styles and scripts are judged.
    strictest: Mutex<Option<([Mode; 3], bool)>>,
    /// Whether some page has a tag.
    has_tags: AtomicBool,
    /// The pages of a server that have been read.
    pages: Mutex<Vec<String>>,
}

/// A file that a tag names.
struct Named {
    identity: Result<Identity, String>,
    /// The path that `Service-Worker-Allowed` permits.
    allowed: Option<String>,
}

impl Checker<'_> {
    /// Checks everything, and tells which code to exit with.
    fn check(&self, mut report: Report, limit: usize) -> Result<ExitCode, Error> {
        self.site(&mut report)?;
        let (entries, not_found, failures) = self.source.entries();
        for (name, reason) in failures {
            let mut outcome = Outcome::new(name);
            outcome.note(Kind::NotChecked, None, reason, [Mode::None; 3]);
            self.add(&mut report, outcome)?;
        }
        let limit = match self.source {
            Source::Folder { .. } => usize::MAX,
            Source::Server { .. } => limit,
        };
        // Threads that wait for an answer take no time from the others.
        let pool = match self.source {
            Source::Folder { .. } if !self.hosts.asks() => ThreadPoolBuilder::new(),
            _ => ThreadPoolBuilder::new().num_threads(CONNECTIONS),
        };
        let pool = pool
            .build()
            .map_err(|error| Error::Runtime(io::Error::other(error)))?;
        let size = pool.current_num_threads() * BATCH;
        let mut read: HashSet<String> = HashSet::new();
        let known = entries.iter().chain(&not_found);
        let mut seen: HashSet<String> = known.map(|entry| self.source.name(entry)).collect();
        let mut queue: VecDeque<Entry> = entries.into();
        // It comes last, since what is said of it depends on all others.
        let mut last = not_found.filter(|_| limit > 1);
        let mut is_complete = true;
        let mut failure = None;
        loop {
            // How a style or a script is judged depends on the pages, so no batch has both.
            let is_page =
                |entry: &Entry| matches!(entry, Entry::Path(path) if Syntax::of(path).is_some());
            let first = queue.front().is_some_and(is_page);
            let alike = queue
                .iter()
                .take(size)
                .take_while(|entry| is_page(entry) == first);
            let alike = alike.count();
            let mut batch: Vec<Entry> = queue.drain(..alike).collect();
            if batch.is_empty() {
                batch.extend(last.take());
            }
            let mut ahead = batch.len();
            if ahead == 0 {
                break;
            }
            let outcomes: Vec<_> =
                pool.install(|| batch.par_iter().map(|entry| self.file(entry)).collect());
            for mut outcome in outcomes {
                ahead -= 1;
                self.learn(outcome.modes);
                if let Some(error) = outcome.failure.take() {
                    failure = Some(error.report());
                }
                // Several addresses may be redirected to one.
                if !outcome.is_read || !read.insert(outcome.name.clone()) {
                    continue;
                }
                report.summary.files += 1;
                report.summary.pages += usize::from(outcome.is_page);
                let links = std::mem::take(&mut outcome.links);
                let page = outcome.is_page.then(|| outcome.name.clone());
                self.add(&mut report, outcome)?;
                // A folder has been listed.
                if let Source::Folder { .. } = self.source {
                    continue;
                }
                self.pages
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .extend(page);
                for url in links {
                    if seen.contains(url.as_str()) {
                        continue;
                    }
                    // What is beyond the limit need not be remembered.
                    if report.summary.files + ahead + queue.len() + usize::from(last.is_some())
                        >= limit
                    {
                        is_complete = false;
                        break;
                    }
                    seen.insert(url.to_string());
                    queue.push_back(Entry::Address(url));
                }
            }
        }
        let code = match report.end(is_complete)? {
            true => ExitCode::from(FINDINGS),
            false => ExitCode::SUCCESS,
        };
        Ok(failure.unwrap_or(code))
    }

    /// Remembers the modes of a page, if they are stricter than those of the others.
    fn learn(&self, modes: Option<([Mode; 3], bool)>) {
        let Some((modes, has_worker)) = modes else {
            return;
        };
        let mut strictest = self
            .strictest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let (known, all_have_worker) = strictest.unwrap_or((modes, has_worker));
        // `None` blocks nothing; of the others, each blocks more than those before it.
        let strictness = |mode: Mode| match mode {
            Mode::None => 0,
            mode => mode as u8 + 1,
        };
        let mut stricter = known;
        for (known, mode) in stricter.iter_mut().zip(modes) {
            if strictness(mode) > strictness(*known) {
                *known = mode;
            }
        }
        *strictest = Some((stricter, all_have_worker && has_worker));
    }

    /// The modes in which styles and scripts are judged, and whether `mini-coi.js` asks with CORS.
    fn modes_of_files(&self) -> ([Mode; 3], bool) {
        let strictest = *self
            .strictest
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        strictest.unwrap_or((ENGINES.map(|(_, mode)| mode), true))
    }

    /// Reports a file, without what is not to be reported.
    fn add(&self, report: &mut Report, mut outcome: Outcome) -> Result<(), Error> {
        let is_wanted = |finding: &Finding| !self.ignored.contains(&finding.kind);
        outcome.findings.retain(is_wanted);
        report.add(&outcome.name, &outcome.findings)
    }

    /// What concerns the whole site.
    fn site(&self, report: &mut Report) -> Result<(), Error> {
        let base = self.source.base();
        if base.scheme() == "http" && !is_this_machine(base) {
            let mut outcome = Outcome::new(base.to_string());
            outcome.note(Kind::InsecureOrigin, None, String::new(), [Mode::None; 3]);
            self.add(report, outcome)?;
        }
        for rule in &self.rules {
            let place = rule.line.map(|line| (line, 1));
            let mut outcome = Outcome::new(rule.file.clone());
            let modes = configured::modes_of_pattern(&self.rules, rule);
            if modes.iter().any(|mode| *mode != Mode::None) {
                outcome.note(Kind::HeadersPresent, place, rule.to_string(), modes);
                self.add(report, outcome)?;
            }
        }
        Ok(())
    }

    /// Checks one file, and puts it right where that was asked for.
    fn file(&self, entry: &Entry) -> Outcome {
        let content = match self.source.read(entry) {
            Ok(Some(content)) => content,
            Ok(None) => {
                let mut outcome = Outcome::new(self.source.name(entry));
                outcome.is_read = false;
                return outcome;
            }
            Err(reason) => {
                let mut outcome = Outcome::new(self.source.name(entry));
                outcome.note(Kind::NotChecked, None, reason, [Mode::None; 3]);
                return outcome;
            }
        };
        let (mut outcome, edits) = match content.format {
            Some(Format::Page(syntax)) => page::check(self, &content, syntax),
            Some(Format::Style) => (self.style(&content), Vec::new()),
            Some(Format::Script) => (self.script(&content), Vec::new()),
            None => (Outcome::new(content.name.clone()), Vec::new()),
        };
        if content.is_cut() {
            let reason = "It is larger than 16 MiB; only its beginning was read.";
            outcome.note(Kind::NotChecked, None, reason.into(), [Mode::None; 3]);
        } else if self.fixes
            && !edits.is_empty()
            && let Some(path) = &content.path
        {
            match files::rewrite(path, &edited(&content.bytes, edits)) {
                Ok(()) => outcome.fixed(path),
                Err(error) => outcome.failure = Some(error),
            }
        }
        outcome
    }

    fn style(&self, content: &Content) -> Outcome {
        let mut outcome = Outcome::new(content.name.clone());
        let text = place::text(&content.bytes);
        let lines = Lines::new(text.as_bytes());
        let (modes, has_worker) = self.modes_of_files();
        for reference in style::references(&text) {
            let asked = page::how(reference.asked);
            if let Some(url) = page::foreign(&reference.url, &content.url, &content.url) {
                if let Some(verdict) = self.hosts.judge(&url, asked, has_worker) {
                    let place = Some(lines.place(reference.offset));
                    outcome.note(verdict.kind, place, verdict.subject, modes);
                }
            } else if reference.asked == style::Asked::Import
                && let Ok(url) = content.url.join(&reference.url)
            {
                outcome.links.push(url);
            }
        }
        outcome
    }

    fn script(&self, content: &Content) -> Outcome {
        let mut outcome = Outcome::new(content.name.clone());
        let (modes, has_worker) = self.modes_of_files();
        let identity = Identity::of(&content.bytes);
        if identity != Identity::Other {
            self.worker(&identity, content, &mut outcome);
            return outcome;
        }
        let text = place::text(&content.bytes);
        let lines = Lines::new(text.as_bytes());
        for (offset, call) in script::calls(&text) {
            // A script does not know which page runs it.
            for (kind, subject) in self.call(&call, &content.url, self.source.base(), has_worker) {
                outcome.note(kind, Some(lines.place(offset)), subject, modes);
            }
            if let Some(path) = call.same_site()
                && let Ok(url) = content.url.join(path)
                && url.origin() == content.url.origin()
            {
                outcome.links.push(url);
            }
        }
        outcome
    }

    /// A file that isolates pages: `mini-coi.js`, or another one.
    fn worker(&self, identity: &Identity, content: &Content, outcome: &mut Outcome) {
        let modes = ENGINES.map(|(_, mode)| mode);
        match identity {
            Identity::Stale(which) => {
                outcome.note(Kind::ScriptStale, None, which.clone(), modes);
            }
            Identity::Replaced(which) => {
                outcome.note(Kind::ScriptReplaced, None, (*which).into(), modes);
            }
            Identity::Current | Identity::Other => {}
        }
        let policies = self.policies_of(&content.headers);
        if let Some(directive) = policies.forbids_fetch(&content.url) {
            outcome.note(Kind::ScriptPolicyBlocksFetch, None, directive.into(), modes);
        }
        if policies.forbids_wasm() {
            outcome.note(Kind::ScriptPolicyBlocksWasm, None, String::new(), modes);
        }
    }

    /// What a call in a script means. Addresses resolve against `base`.
    fn call(
        &self,
        call: &Call<'_>,
        base: &Url,
        page: &Url,
        has_worker: bool,
    ) -> Vec<(Kind, String)> {
        let judge = |address: &str, asked| -> Vec<(Kind, String)> {
            page::foreign(address, base, page)
                .and_then(|url| self.hosts.judge(&url, asked, has_worker))
                .map(|verdict| (verdict.kind, verdict.subject))
                .into_iter()
                .collect()
        };
        match call {
            Call::ImportScripts(url) | Call::FetchNoCors(url) => judge(url, Use::NoCors),
            Call::Import(url) => judge(url, Use::Cors { credentials: false }),
            Call::Insert(element, url) => {
                let foreign = page::foreign(url, base, page).filter(|_| *element != Element::Image);
                let known = foreign.iter().flat_map(|url| {
                    let kinds = embeds::of(url);
                    kinds.map(|kind| (kind, url.to_string()))
                });
                let asked = match element {
                    Element::Frame => Use::Frame,
                    Element::Cors => Use::Cors { credentials: false },
                    _ => Use::NoCors,
                };
                known.chain(judge(url, asked)).collect()
            }
            Call::Worker(url) => page::foreign(url, base, page)
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
                if scope.is_some_and(|scope| !self.has_page_in(&scope, page)) {
                    return Vec::new();
                }
                let name = url
                    .as_deref()
                    .unwrap_or("by an address that is not written out");
                vec![(Kind::OtherWorker, name.to_owned())]
            }
            Call::Login(name) => vec![(Kind::OpenerCut, format!("{name}()"))],
            Call::Open(None) => vec![(Kind::PopupUnknown, "window.open()".into())],
            Call::Open(Some(url)) => page::foreign(url, base, page)
                .map(|url| match is_login(&url) {
                    true => (Kind::OpenerCut, url.to_string()),
                    false => (Kind::PopupUnknown, url.to_string()),
                })
                .into_iter()
                .collect(),
        }
    }

    /// Whether a worker with this scope controls a page, as far as the pages are known: all of a folder, those of
    /// a server that have been read.
    fn has_page_in(&self, scope: &Url, page: &Url) -> bool {
        let is_in = |page: &str| page.starts_with(scope.as_str());
        let read = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        is_in(page.as_str())
            || read.iter().any(|page| is_in(page))
            || self.source.pages().any(|page| is_in(page.as_str()))
    }

    /// What the file is that a tag names; an error is the reason why there is none.
    fn identity(&self, url: &Url) -> Result<Identity, String> {
        self.named(url, |named| named.identity.clone())
    }

    /// The path up to which a worker of the file may have its scope, if its server says so.
    fn allowed_scope(&self, url: &Url) -> Option<String> {
        self.named(url, |named| named.allowed.clone())
    }

    fn named<T>(&self, url: &Url, take: impl Fn(&Named) -> T) -> T {
        let mut url = url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let cell = {
            let mut identities = self
                .identities
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            identities.entry(url.clone()).or_default().clone()
        };
        take(cell.get_or_init(|| self.look_at(&url)))
    }

    fn look_at(&self, url: &Url) -> Named {
        let file = self.source.get(url);
        let allowed = file.as_ref().ok().and_then(|content| {
            let value = content
                .headers
                .get("Service-Worker-Allowed")?
                .to_str()
                .ok()?;
            Some(url.join(value).ok()?.path().to_owned())
        });
        let identity = file.and_then(|content| match content.format {
            Some(Format::Script) => Ok(Identity::of(&content.bytes)),
            _ => Err("It is not served as a script.".to_owned()),
        });
        Named { identity, allowed }
    }

    /// Whether a page is the one that is shown at every address without another one.
    fn is_not_found_page(&self, url: &Url) -> bool {
        // Some hosts redirect it to its name without the ending.
        let mut names = ["404.html", "404"].iter();
        names.any(|name| self.source.base().join(name).is_ok_and(|page| page == *url))
    }

    fn has_tags(&self) -> bool {
        self.has_tags.load(Ordering::Relaxed)
    }

    fn saw_tag(&self) {
        self.has_tags.store(true, Ordering::Relaxed);
    }

    /// The modes in which the files of the folder have a page isolated.
    fn rule_modes(&self, url: &Url) -> [Mode; 3] {
        // Their patterns begin at the folder, wherever it is published.
        let base = self.source.base().path();
        let path = url.path().strip_prefix(base.trim_end_matches('/'));
        configured::modes_at(&self.rules, path.unwrap_or(url.path()))
    }

    /// The policies that a response has.
    fn policies_of(&self, headers: &HeaderMap) -> Policies {
        let mut policies = Policies::default();
        for value in headers.get_all(CONTENT_SECURITY_POLICY) {
            policies.add(&String::from_utf8_lossy(value.as_bytes()));
        }
        policies
    }
}

/// Whether browsers trust an address over http, since it is of the same machine.
fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether an address looks like that of a sign-in.
fn is_login(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    ["oauth", "authorize", "/login", "signin", "sign-in"]
        .iter()
        .any(|part| path.contains(part))
}

/// The bytes with these ranges replaced, and no other byte changed.
fn edited(bytes: &[u8], mut edits: Vec<(Range<usize>, String)>) -> Vec<u8> {
    edits.sort_by_key(|(range, _)| range.start);
    let mut result = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for (range, text) in edits {
        result.extend_from_slice(&bytes[at..range.start]);
        result.extend_from_slice(text.as_bytes());
        at = range.end;
    }
    result.extend_from_slice(&bytes[at..]);
    result
}
