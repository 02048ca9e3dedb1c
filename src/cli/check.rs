//! `mini-coi check DIR|URL`: what keeps the pages of a site from being isolated, and what isolation
//! blocks in them.
//!
//! The files are read in batches, each on all processors, and their findings are written before the
//! next batch is read. So of a large site no more than the names of its files are in memory.

mod calls;
mod catalogue;
mod configured;
mod csp;
mod embeds;
mod file;
mod known;
mod loads;
mod net;
mod outcome;
mod page;
mod place;
mod report;
mod resource;
mod script;
mod source;
mod style;
mod tag;

use std::collections::{HashSet, VecDeque};
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mini_coi::policy::Mode;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use url::{Host, Url};

use self::catalogue::{ENGINES, Kind};
use self::known::{Known, UNKNOWN};
use self::net::Client;
use self::outcome::Outcome;
use self::report::{Finding, Output, Report};
use self::source::{Entry, Source};
use super::inject::base;
use super::{Error, FINDINGS, site};
use mini_coi::html::Syntax;

/// The text below the help of the command.
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
    let checker = Checker {
        known: Known::new(&source, asks.as_ref()),
        fixes: arguments.fix,
        ignored: &arguments.ignore,
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

/// Checks the files of a site, and reports what it finds.
struct Checker<'a> {
    known: Known<'a>,
    /// Whether what can be put right is.
    fixes: bool,
    /// The kinds that are not reported.
    ignored: &'a [Kind],
}

impl Checker<'_> {
    /// Checks everything, and tells which code to exit with.
    fn check(&self, mut report: Report, limit: usize) -> Result<ExitCode, Error> {
        self.site(&mut report)?;
        let (entries, not_found, failures) = self.known.source.entries();
        for (name, reason) in failures {
            let mut outcome = Outcome::new(name);
            outcome.note(Kind::NotChecked, None, &reason, [Mode::None; 3]);
            self.add(&mut report, outcome)?;
        }
        let limit = match self.known.source {
            Source::Folder { .. } => usize::MAX,
            Source::Server { .. } => limit,
        };
        // Threads that wait for an answer take no time from the others.
        let pool = match self.known.source {
            Source::Folder { .. } if !self.known.hosts.asks() => ThreadPoolBuilder::new(),
            _ => ThreadPoolBuilder::new().num_threads(CONNECTIONS),
        };
        let pool = pool
            .build()
            .map_err(|error| Error::Runtime(io::Error::other(error)))?;
        let size = pool.current_num_threads() * BATCH;
        let mut read: HashSet<String> = HashSet::new();
        let known = entries.iter().chain(&not_found);
        let mut seen: HashSet<String> = known.map(|entry| self.known.source.name(entry)).collect();
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
            let outcomes: Vec<_> = pool.install(|| {
                batch
                    .par_iter()
                    .map(|entry| file::check(&self.known, entry, self.fixes))
                    .collect()
            });
            for mut outcome in outcomes {
                ahead -= 1;
                self.known.learn(outcome.modes);
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
                if let Source::Folder { .. } = self.known.source {
                    continue;
                }
                if let Some(page) = page {
                    self.known.saw_page(page);
                }
                for url in links {
                    if seen.contains(url.as_str()) {
                        continue;
                    }
                    // An address beyond the limit need not be remembered.
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

    /// Reports a file, without what is not to be reported.
    fn add(&self, report: &mut Report, mut outcome: Outcome) -> Result<(), Error> {
        let is_wanted = |finding: &Finding| !self.ignored.contains(&finding.kind);
        outcome.findings.retain(is_wanted);
        report.add(&outcome.name, &outcome.findings)
    }

    /// Reports the findings about the whole site.
    fn site(&self, report: &mut Report) -> Result<(), Error> {
        let base = self.known.source.base();
        if base.scheme() == "http" && !is_this_machine(base) {
            let mut outcome = Outcome::new(base.to_string());
            outcome.note(Kind::InsecureOrigin, None, "", [Mode::None; 3]);
            self.add(report, outcome)?;
        }
        for rule in &self.known.rules {
            let place = rule.line.map(|line| (line, 1));
            let mut outcome = Outcome::new(rule.file.clone());
            let modes = configured::modes_of_pattern(&self.known.rules, rule);
            if modes.iter().any(|mode| *mode != Mode::None) {
                outcome.note(Kind::HeadersPresent, place, &rule.to_string(), modes);
                self.add(report, outcome)?;
            }
        }
        Ok(())
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
