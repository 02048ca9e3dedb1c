//! `mini-coi inject DIR`: the script tag in every page of a built site, and the script beside them.

pub(super) mod base;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};
use indicatif::{ParallelProgressIterator as _, ProgressBar};
use rayon::prelude::*;
use walkdir::DirEntry;

use mini_coi::tag::{self, Note, Options, Site, Syntax, address};

use super::{Error, FINDINGS, files, output, product, site};

/// The text below the help of the command.
pub(crate) const EXAMPLES: &str = "\
Examples:
  mini-coi inject ./dist                      put the tag in, and mini-coi.js beside the pages
  mini-coi inject ./dist --base /repo/        for a site at https://name.github.io/repo/
  mini-coi inject ./dist --relative           for a site that can be served anywhere
  mini-coi inject ./dist --attr data-mode=require-corp --exclude 'embed/**'
  mini-coi inject ./dist --check              find out whether a page lacks the tag
  mini-coi inject ./dist --remove             restore the original pages

The exit code is 1 if --check finds something. It is 2 if there are no pages, or if a file could not be
read or written; all other files are done.";

/// The arguments of `mini-coi inject`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// The folder of the built site
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// The path at which the site is served, such as /repo/
    ///
    /// Without this option the site tells: by the files of its host (CNAME, _headers, …), the `base_path` of
    /// a workflow of GitHub Actions, `<base>`, its canonical addresses, its sitemap, or the absolute
    /// addresses of its own assets. If nothing tells, the tags are relative. If two of these disagree, it
    /// stops.
    #[arg(long, value_name = "PATH", value_parser = address::parse_base, conflicts_with = "relative")]
    base: Option<String>,

    /// Write relative addresses, such as ../mini-coi.js
    ///
    /// The site then works at any path, except for a page that is served at several depths.
    #[arg(long)]
    relative: bool,

    /// The name of the script in the folder
    #[arg(long, value_name = "NAME", value_parser = worker_name, default_value = product::NAME)]
    worker_name: String,

    /// An attribute of the tag, such as data-mode=require-corp (repeatable)
    #[arg(long = "attr", value_name = "NAME=VALUE", value_parser = attribute)]
    attributes: Vec<(String, String)>,

    /// Put an inline script before the tag that begins the registration at once
    ///
    /// A first visit is isolated one round trip earlier, but may fetch small files twice, and on a narrow link its
    /// worker may have to wait for pictures. Where a policy forbids inline scripts, the tag does its work alone.
    #[arg(long)]
    early: bool,

    /// The site's own service worker, relative to the folder
    ///
    /// It gets a first line that imports the script, and the tags name it, so that one worker does both. If the site
    /// registers it with a query, give that too: sw.js?v=1
    #[arg(long, value_name = "FILE")]
    own_worker: Option<String>,

    /// Skip these files, relative to the folder (repeatable)
    ///
    /// `*` and `?` stand for parts of a name, and `**` for any folders. A matching folder is
    /// skipped with everything in it.
    #[arg(long, value_name = "GLOB", value_parser = glob)]
    exclude: Vec<Glob>,

    /// Replace the tag of coi-serviceworker
    ///
    /// Without this option a page with that tag is skipped.
    #[arg(long)]
    replace: bool,

    /// Fail if a page has a tag that was written by hand
    ///
    /// Without this option such a tag stays where it is.
    #[arg(long)]
    strict: bool,

    /// Only print what would change
    #[arg(long)]
    dry_run: bool,

    /// Write nothing, and exit with 1 if a tag or the script is missing or out of date
    #[arg(long, conflicts_with_all = ["dry_run", "remove"])]
    check: bool,

    /// Remove the tags and the script that this command added
    #[arg(long, conflicts_with_all = ["base", "relative", "attributes", "early", "replace", "strict"])]
    remove: bool,
}

/// The result of a run.
#[derive(Default)]
struct Report {
    /// The files that were written or removed, or would be.
    changed: Vec<PathBuf>,
    unchanged: usize,
    skipped: usize,
    /// The notes, each with its file.
    notes: Vec<(PathBuf, Note)>,
    failures: Vec<Error>,
}

/// Puts the tag into the pages of a folder, or takes it out, and prints which files changed.
///
/// Succeeds with the code for findings if `--check` found something. Fails with [`Error::NoFolder`],
/// with [`Error::NoPages`], with [`Error::NotOurs`] and [`Error::Write`] if the script cannot be put
/// there, and then no page has changed. What goes wrong with a page is reported after all others are
/// done, and gives the code for failures.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode, Error> {
    let injection = arguments.configure()?;
    let folder = injection.folder.as_path();
    let mut report = Report::default();
    let pages = injection.find_pages(&mut report)?;
    if pages.is_empty() && report.failures.is_empty() {
        let likely = site::likely_folder(folder);
        return Err(Error::NoPages(folder.to_owned(), likely));
    }

    let site = injection.site(&pages)?;
    let script = Script::find(folder.join(&injection.worker))?;
    // A page must never ask for a script that is not there: it comes first, and goes last.
    if !injection.removes && injection.put_script(&script)? {
        report.changed.push(script.path.clone());
    }
    if let Some(path) = injection.rewrite_own_worker()? {
        report.changed.push(path);
    }
    let scripts = report.changed.len();
    injection.rewrite_all(&pages, &site, &mut report);
    let of_pages = report.changed.len() - scripts;
    let is_needed = report.notes.iter().any(|(_, note)| *note == Note::ByHand);
    let may_go = injection.removes && report.failures.is_empty() && !is_needed;
    if may_go && injection.take_script(&script)? {
        report.changed.push(script.path.clone());
    }
    report.print(of_pages, &injection)
}

impl Arguments {
    /// Turns the arguments into a task. Fails with [`Error::NoFolder`], and with [`Error::Usage`] if there are two attributes of
    /// one name, or patterns that are too large together.
    fn configure(self) -> Result<Injection, Error> {
        fs::read_dir(&self.folder).map_err(|error| Error::NoFolder(self.folder.clone(), error))?;
        let mut names: Vec<_> = self.attributes.iter().map(|(name, _)| name).collect();
        names.sort();
        let mut pairs = names.iter().zip(names.iter().skip(1));
        if let Some((name, _)) = pairs.find(|(one, other)| one == other) {
            let message = format!("the attribute `{name}` is given twice");
            return Err(Error::usage(message));
        }
        if self.early && self.attributes.iter().any(|(name, _)| name == "data-off") {
            let message = "--early begins what data-off ends; leave one of them out".to_owned();
            return Err(Error::usage(message));
        }
        let mut excluded = GlobSetBuilder::new();
        for glob in self.exclude {
            excluded.add(glob);
        }
        let excluded = excluded
            .build()
            .map_err(|error| Error::usage(format!("invalid value for --exclude: {error}")))?;
        Ok(Injection {
            folder: self.folder,
            base: self.base,
            is_relative: self.relative,
            worker: self.worker_name,
            attributes: self.attributes,
            is_early: self.early,
            own_worker: self.own_worker,
            is_strict: self.strict,
            excluded,
            replaces: self.replace,
            writes: !self.dry_run && !self.check,
            checks: self.check,
            removes: self.remove,
        })
    }
}

/// The task: which folder, and how its pages change.
struct Injection {
    folder: PathBuf,
    base: Option<String>,
    is_relative: bool,
    /// The name of the script.
    worker: String,
    attributes: Vec<(String, String)>,
    /// Whether an early line comes before the tag.
    is_early: bool,
    /// The site's own service worker, relative to the folder.
    own_worker: Option<String>,
    /// Whether a tag that was written by hand is an error.
    is_strict: bool,
    excluded: GlobSet,
    /// Whether the tag takes the place of another script that isolates pages.
    replaces: bool,
    /// Whether files are written.
    writes: bool,
    /// Whether what would be written is a finding.
    checks: bool,
    /// Whether tag and script are taken away.
    removes: bool,
}

impl Injection {
    /// The pages of the folder, relative to it. Links are not followed: those that stay inside lead to
    /// a page that is found anyway.
    fn find_pages(&self, report: &mut Report) -> Result<Vec<PathBuf>, Error> {
        let relative = |entry: &DirEntry| {
            let path = entry.path().strip_prefix(&self.folder);
            path.unwrap_or(entry.path()).to_owned()
        };
        let root = self.folder.canonicalize();
        let root = root.map_err(|error| Error::NoFolder(self.folder.clone(), error))?;

        let mut pages = Vec::new();
        let walk = site::walk(&self.folder).min_depth(1);
        let entries = walk.into_iter().filter_entry(|entry| {
            // A hidden file is looked at, since it may be one that a run left over.
            let is_apart = entry.file_type().is_dir() && !site::has(entry);
            !is_apart && !self.excluded.is_match(relative(entry))
        });
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(&self.folder).to_owned();
                    report.failures.push(Error::Read(path, error.into()));
                    continue;
                }
            };
            let (kind, path) = (entry.file_type(), relative(&entry));
            if kind.is_file() && files::is_unfinished(entry.file_name()) {
                // A run that was killed left it. If it cannot be deleted, it still harms nobody.
                if self.writes {
                    let _ = fs::remove_file(entry.path());
                }
            } else if site::is_hidden(&entry) {
                // It is none of the site.
            } else if kind.is_symlink() {
                let target = entry.path().canonicalize();
                let is_outside = target.is_ok_and(|target| {
                    let is_page = Syntax::of(&path).is_some() || target.is_dir();
                    is_page && !target.starts_with(&root)
                });
                if is_outside {
                    report.skip(path, Note::Link);
                }
            } else if kind.is_file() && Syntax::of(&path).is_some() {
                pages.push(path);
            }
        }
        Ok(pages)
    }

    /// The addresses of the site, as they were given or as the site tells.
    fn site(&self, pages: &[PathBuf]) -> Result<Site, Error> {
        let mut is_relative = self.is_relative;
        let base = match (&self.base, self.removes) {
            (Some(base), _) => base.clone(),
            (None, true) => "/".into(),
            (None, false) if self.is_relative => base::of_elements(&self.folder, pages),
            (None, false) => match base::find(&self.folder, pages).fact("--base")? {
                Some(fact) => {
                    fact.tell("--base");
                    fact.base
                }
                None => {
                    output::note(
                        "Nothing says where the site is served, so the tags are relative, which \
                         works at any path. For absolute ones, add --base.",
                    );
                    is_relative = true;
                    "/".into()
                }
            },
        };
        let site = Site::new(&base, &self.worker, is_relative);
        site.map_err(|error| Error::usage(format!("invalid value `{base}` for --base: {error}")))
    }

    /// Puts the script beside the pages, and tells whether it was another one.
    fn put_script(&self, script: &Script) -> Result<bool, Error> {
        if script.is_current() {
            return Ok(false);
        }
        // A file that is not ours is a finding for `--check`, and never replaced.
        if script.is_foreign() && !self.checks {
            return Err(Error::NotOurs(script.path.clone()));
        }
        if self.writes {
            files::write_atomically(&script.path, product::BYTES)?;
        }
        Ok(true)
    }

    /// Gives the site's own worker its first line, or takes it away, and returns the path if the file changed.
    fn rewrite_own_worker(&self) -> Result<Option<PathBuf>, Error> {
        let Some(name) = &self.own_worker else {
            return Ok(None);
        };
        let name = name.split('?').next().unwrap_or_default();
        let path = self.folder.join(name);
        let before = fs::read(&path).map_err(|error| Error::Read(path.clone(), error))?;
        let up = "../".repeat(Path::new(name).components().count().saturating_sub(1));
        let line = format!("importScripts(\"{up}{}\");\n", self.worker).into_bytes();
        let after = match before.strip_prefix(line.as_slice()) {
            Some(rest) if self.removes => rest.to_vec(),
            None if !self.removes => [line, before].concat(),
            _ => return Ok(None),
        };
        if self.writes {
            files::rewrite(&path, &after)?;
        }
        Ok(Some(path))
    }

    /// Takes the script away, if it is ours.
    fn take_script(&self, script: &Script) -> Result<bool, Error> {
        if script.before.is_none() || script.is_foreign() || script.is_link {
            return Ok(false);
        }
        if self.writes {
            fs::remove_file(&script.path)
                .map_err(|error| Error::Write(script.path.clone(), error))?;
        }
        Ok(true)
    }

    /// Rewrites all pages, as many at a time as there are processors.
    fn rewrite_all(&self, pages: &[PathBuf], site: &Site, report: &mut Report) {
        let steps = u64::try_from(pages.len()).unwrap_or_default();
        // It is only shown on a terminal.
        let progress = ProgressBar::new(steps);
        let outcomes: Vec<_> = pages
            .par_iter()
            .progress_with(progress.clone())
            .map(|path| self.rewrite(path, site))
            .collect();
        progress.finish_and_clear();
        for (path, outcome) in pages.iter().zip(outcomes) {
            match outcome {
                Err(error) => report.failures.push(error),
                Ok((is_changed, notes)) => {
                    if is_changed {
                        report.changed.push(self.folder.join(path));
                    } else if notes.iter().any(|note| note.skips()) {
                        report.skipped += 1;
                    } else {
                        report.unchanged += 1;
                    }
                    let notes = notes.into_iter().map(|note| (path.clone(), note));
                    report.notes.extend(notes);
                }
            }
        }
    }

    /// Rewrites one page, and tells whether it changed.
    fn rewrite(&self, path: &Path, site: &Site) -> Result<(bool, Vec<Note>), Error> {
        let file = self.folder.join(path);
        let bytes = fs::read(&file).map_err(|error| Error::Read(file.clone(), error))?;
        let syntax = Syntax::of(path).unwrap_or(Syntax::Html);
        let mut outcome = if self.removes {
            tag::take(&bytes, syntax, &self.worker)
        } else {
            let options = Options {
                worker: &self.worker,
                attributes: &self.attributes,
                replaces: self.replaces,
                is_early: self.is_early,
                own_worker: self.own_worker.as_deref(),
            };
            tag::put(&bytes, syntax, &options, &site.address(path))
        };
        if self.is_strict && outcome.is_by_hand {
            return Err(Error::ByHand(file));
        }
        if site.is_relative() && !self.removes && path.ends_with("404.html") {
            outcome.notes.push(Note::AnyDepth);
        }
        if let Some(after) = &outcome.changed {
            if files::has_compressed_copy(&file) {
                outcome.notes.push(Note::Compressed);
            }
            if self.writes {
                files::rewrite(&file, after)?;
            }
        }
        Ok((outcome.changed.is_some(), outcome.notes))
    }
}

impl Report {
    /// Counts a file that is left as it is.
    fn skip(&mut self, path: PathBuf, note: Note) {
        self.skipped += 1;
        self.notes.push((path, note));
    }

    /// Prints which files changed, and for people what there is to say.
    fn print(self, pages: usize, injection: &Injection) -> Result<ExitCode, Error> {
        output::paths(&self.changed)?;
        for (path, note) in &self.notes {
            output::note(&format!("note: {}: {note}.", path.display()));
        }
        let codes: Vec<_> = self.failures.iter().map(Error::report).collect();
        let failed = match codes.len() {
            0 => String::new(),
            count => format!(", {count} failed"),
        };
        let (noun, verb) = match (pages, injection.writes) {
            (1, true) => ("page", "changed"),
            (_, true) => ("pages", "changed"),
            (1, false) => ("page", "would change"),
            (_, false) => ("pages", "would change"),
        };
        output::note(&format!(
            "{pages} {noun} {verb}, {} unchanged, {} skipped{failed}.",
            self.unchanged, self.skipped
        ));
        Ok(match codes.into_iter().next() {
            Some(code) => code,
            None if injection.checks && !self.changed.is_empty() => {
                output::note("Run the same command without --check to fix that.");
                ExitCode::from(FINDINGS)
            }
            None => ExitCode::SUCCESS,
        })
    }
}

/// The file at the place of the script.
struct Script {
    path: PathBuf,
    before: Option<Vec<u8>>,
    is_link: bool,
}

impl Script {
    /// Looks at the place. Fails with [`Error::Read`].
    fn find(path: PathBuf) -> Result<Script, Error> {
        let is_link = fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink());
        let before = match fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound && !is_link => None,
            Err(error) => return Err(Error::Read(path, error)),
        };
        Ok(Script {
            path,
            before,
            is_link,
        })
    }

    /// Whether it is this very script.
    fn is_current(&self) -> bool {
        self.before.as_deref() == Some(product::BYTES)
    }

    /// Whether it must not be replaced: it is not a version of mini-coi.js, or is a link, since what it
    /// leads to belongs to others.
    fn is_foreign(&self) -> bool {
        let before = self.before.as_ref();
        before.is_some_and(|bytes| {
            !product::is_version(bytes) || self.is_link && bytes != product::BYTES
        })
    }
}

/// Reads the name of the script.
fn worker_name(text: &str) -> Result<String, &'static str> {
    tag::check_name(text).map(|()| text.to_owned())
}

/// Reads an attribute and its value.
fn attribute(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    tag::check_attribute(name, value).map(|()| (name.to_owned(), value.to_owned()))
}

/// Reads a pattern for paths.
fn glob(text: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(text).literal_separator(true).build()
}
