//! The report: for people, or for programs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use clap::Args;
use clap::builder::styling::{AnsiColor, Style};
use mini_coi::policy::Mode;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::json;

use super::catalogue::{Entry, Kind, Severity};
use crate::cli::explain::DOCS;
use crate::cli::{Error, output};
use mini_coi::edits::Edit;

/// The version of the form of the JSON. A field that is added does not change it.
const FORM: u32 = 1;

/// How many findings of one kind are shown, unless all are wanted. A large site would otherwise hide what
/// matters behind one finding of each page.
const SHOWN: usize = 5;

/// For whom the report is. Without an option, for people.
#[derive(Args, Clone, Debug)]
#[group(multiple = false)]
pub(super) struct Output {
    /// Print the findings as JSON
    ///
    /// The fields are documented in docs/json.md.
    #[arg(long)]
    json: bool,

    /// Print the JSON Schema of --json, and check nothing
    #[arg(long)]
    pub(super) json_schema: bool,

    /// Print the findings as SARIF 2.1.0, for code scanning
    #[arg(long)]
    sarif: bool,

    /// Print the findings as annotations for GitHub Actions
    #[arg(long)]
    github: bool,
}

/// Something to look at.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// Line and column, from 1; the column in bytes. Nothing where the whole file is meant.
    pub(super) place: Option<(usize, usize)>,
    /// Its subject: an address, a name, a reason.
    pub(super) subject: String,
    /// The mode that each of [`ENGINES`] isolates in.
    pub(super) modes: [Mode; 3],
    /// The change that puts it right, if there is a safe one.
    pub(super) fix: Vec<Edit>,
    /// Whether it has been put right.
    pub(super) is_fixed: bool,
}

/// The output of `--json`.
#[derive(JsonSchema)]
#[allow(
    dead_code,
    reason = "it is written piece by piece; only its schema is asked for"
)]
struct Document<'a> {
    /// 1; it changes when a field is removed or changes its meaning
    version: u32,
    /// the version of `mini-coi`
    program: &'a str,
    /// what was checked, as given
    target: &'a str,
    findings: Vec<Item<'a>>,
    summary: Summary,
}

/// A finding as `--json` prints it.
#[derive(Serialize, JsonSchema)]
struct Item<'a> {
    /// the code
    code: &'a str,
    severity: Severity,
    /// the code in words
    title: &'a str,
    /// the path in the folder, or the address
    file: &'a str,
    /// from 1; null if the whole file is meant
    line: Option<usize>,
    /// in bytes, from 1
    column: Option<usize>,
    /// what it is about, such as an address
    subject: &'a str,
    engines: Engines<'a>,
    /// what to do
    fix: &'a str,
    /// whether `--fix` has fixed it; then it does not count
    fixed: bool,
}

/// The effect in each engine.
#[derive(Serialize, JsonSchema)]
struct Engines<'a> {
    /// what happens in Chromium
    chromium: &'a str,
    /// what happens in Firefox
    firefox: &'a str,
    /// what happens in Safari
    safari: &'a str,
}

/// How much was read and found.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct Summary {
    /// how many documents were read
    pub(super) pages: usize,
    /// how many files, including documents
    pub(super) files: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    fixed: usize,
    /// whether `--max-pages` was high enough
    complete: bool,
}

/// Prints the schema of what `--json` prints. Fails with [`Error::Output`].
pub(super) fn schema() -> Result<(), Error> {
    output::result(&format!("{:#}\n", schema_for!(Document<'_>).as_value()))
}

/// Counts, and writes a report piece by piece, so that its size does not matter.
#[derive(Debug)]
pub(super) struct Report {
    form: Output,
    /// Whether every finding is shown.
    is_verbose: bool,
    /// The folder or address to check.
    target: String,
    /// How often each kind was found.
    counts: HashMap<&'static str, usize>,
    /// The findings to explain at the end, once each.
    explained: Vec<(Kind, [Mode; 3])>,
    written: usize,
    pub(super) summary: Summary,
}

impl Report {
    /// Begins a report about a folder or an address.
    pub(super) fn begin(form: &Output, is_verbose: bool, target: &str) -> Result<Report, Error> {
        if form.json {
            output::result(&format!(
                "{{\"version\":{FORM},\"program\":{},\"target\":{},\"findings\":[",
                json!(env!("CARGO_PKG_VERSION")),
                json!(target)
            ))?;
        } else if form.sarif {
            let rules: Vec<_> = Kind::ALL
                .into_iter()
                .map(|kind| rule(&kind.entry()))
                .collect();
            output::result(&format!(
                "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{},\"results\":[",
                json!({ "driver": {
                    "name": "mini-coi",
                    "version": env!("CARGO_PKG_VERSION"),
                    "informationUri": env!("CARGO_PKG_REPOSITORY"),
                    "rules": rules,
                } })
            ))?;
        }
        Ok(Report {
            form: form.clone(),
            is_verbose,
            target: target.to_owned(),
            counts: HashMap::new(),
            explained: Vec::new(),
            written: 0,
            summary: Summary::default(),
        })
    }

    /// Adds the findings of one file.
    pub(super) fn add(&mut self, file: &str, findings: &[Finding]) -> Result<(), Error> {
        let mut findings: Vec<_> = findings.iter().collect();
        findings.sort_by_key(|finding| finding.place);
        let mut text = String::new();
        for finding in findings {
            self.count(finding);
            if self.form.json || self.form.sarif {
                // A finding that has been fixed needs no look.
                if self.form.sarif && finding.is_fixed {
                    continue;
                }
                text.push_str(if self.written == 0 { "\n" } else { ",\n" });
                text.push_str(&match self.form.json {
                    true => json!(item(file, finding)).to_string(),
                    false => result(&self.path(file), finding),
                });
            } else {
                let entry = (finding.kind, finding.modes);
                if !finding.is_fixed && !self.explained.contains(&entry) {
                    self.explained.push(entry);
                }
                let count = self.counts.entry(finding.kind.entry().code).or_default();
                *count += 1;
                if *count > SHOWN && !self.is_verbose {
                    continue;
                }
                if self.form.github {
                    annotation(&mut text, &self.path(file), finding);
                    continue;
                }
                if self.written > 0 && text.is_empty() {
                    text.push('\n');
                }
                line(&mut text, file, finding);
            }
            self.written += 1;
        }
        match self.form {
            Output {
                json: false,
                sarif: false,
                github: false,
                ..
            } => output::styled(&text),
            _ => output::result(&text),
        }
    }

    /// The path of a file from the current folder on, where other tools look for it.
    fn path<'a>(&self, file: &'a str) -> Cow<'a, str> {
        let folder = Path::new(&self.target);
        match folder.is_dir() {
            true => folder.join(file).display().to_string().into(),
            false => file.into(),
        }
    }

    fn count(&mut self, finding: &Finding) {
        let count = match finding.kind.entry().severity {
            _ if finding.is_fixed => &mut self.summary.fixed,
            Severity::Error => &mut self.summary.errors,
            Severity::Warning => &mut self.summary.warnings,
            Severity::Note => &mut self.summary.notes,
        };
        *count += 1;
    }

    /// Ends the report, and tells whether there is something to look at. `is_complete` tells whether
    /// everything was read.
    pub(super) fn end(mut self, is_complete: bool) -> Result<bool, Error> {
        self.summary.complete = is_complete;
        if self.form.json {
            output::result(&format!("\n],\"summary\":{}}}\n", json!(self.summary)))?;
        } else if self.form.sarif {
            output::result("\n]}]}\n")?;
        } else {
            let mut text = String::new();
            // The most severe finding comes first; the order of the files counts within a severity.
            self.explained
                .sort_by_key(|(kind, _)| kind.entry().severity as u8);
            // An annotation explains itself.
            let explained = self.explained.iter().filter(|_| !self.form.github);
            for (kind, modes) in explained {
                // A kind is counted once, where it is explained in several modes.
                let count = self.counts.remove(kind.entry().code).unwrap_or_default();
                let hidden = count.saturating_sub(SHOWN);
                let hidden = if self.is_verbose { 0 } else { hidden };
                explain(&mut text, *kind, *modes, count, hidden);
            }
            if !text.is_empty() {
                text.push('\n');
            }
            output::styled(&text)?;
            output::note(&self.summary());
        }
        Ok(self.summary.errors + self.summary.warnings > 0)
    }

    fn summary(&self) -> String {
        let number = |count: usize, one: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {one}s"),
        };
        let Summary {
            pages,
            files,
            errors,
            warnings,
            notes,
            fixed,
            complete,
        } = self.summary;
        let mut text = format!(
            "{} and {} read: {}, {}, {}",
            number(pages, "page"),
            number(files - pages, "other file"),
            number(errors, "error"),
            number(warnings, "warning"),
            number(notes, "note"),
        );
        if fixed > 0 {
            let _ = write!(text, "; {fixed} fixed");
        }
        text.push('.');
        if !complete {
            text.push_str(" There is more: raise --max-pages.");
        }
        text
    }
}

/// The colour of a severity.
fn style(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    color.on_default().bold()
}

/// A finding on one line, with its place as editors and terminals know it.
fn line(text: &mut String, file: &str, finding: &Finding) {
    let entry = finding.kind.entry();
    let style = style(entry.severity);
    text.push_str(&output::clean(file));
    if let Some((line, column)) = finding.place {
        let _ = write!(text, ":{line}:{column}");
    }
    let (severity, code) = (entry.severity.name(), entry.code);
    let _ = write!(text, ": {style}{severity}[{code}]{style:#}");
    if !finding.subject.is_empty() {
        let _ = write!(text, " {}", output::clean(&finding.subject));
    }
    text.push_str(if finding.is_fixed { " (fixed)\n" } else { "\n" });
}

/// Explains a kind of finding: the effect in every engine, and the remedy.
/// Of `count` findings, `hidden` were not shown.
fn explain(text: &mut String, kind: Kind, modes: [Mode; 3], count: usize, hidden: usize) {
    let entry = kind.entry();
    let style = style(entry.severity);
    let _ = write!(text, "\n{style}{}{style:#}: {}", entry.code, entry.title);
    if count > 1 {
        let _ = write!(text, " ({count} times");
        text.push_str(match hidden {
            0 => ")",
            _ => "; --verbose shows all)",
        });
    }
    text.push('\n');
    for (engine, effect) in entry.effects(modes) {
        let _ = writeln!(text, "  {engine:<9} {effect}");
    }
    let _ = writeln!(text, "  {:<9} {}", "Fix", entry.fix);
}

fn item<'a>(file: &'a str, finding: &'a Finding) -> Item<'a> {
    let entry = finding.kind.entry();
    let [chromium, firefox, safari] = entry.effects_of(finding.modes);
    Item {
        code: entry.code,
        severity: entry.severity,
        title: entry.title,
        file,
        line: finding.place.map(|(line, _)| line),
        column: finding.place.map(|(_, column)| column),
        subject: &finding.subject,
        engines: Engines {
            chromium,
            firefox,
            safari,
        },
        fix: entry.fix,
        fixed: finding.is_fixed,
    }
}

/// A finding in words: what it is, what happens in the engines, and what to do; a line each.
fn words(finding: &Finding) -> String {
    let entry = finding.kind.entry();
    let mut text = entry.title.to_owned();
    if !finding.subject.is_empty() {
        let _ = write!(text, ": {}", finding.subject);
    }
    for (engine, effect) in entry.effects(finding.modes) {
        let _ = write!(text, "\n{engine}: {effect}");
    }
    let _ = write!(text, "\nFix: {}", entry.fix);
    text
}

/// A kind of finding as a `reportingDescriptor` (SARIF 2.1.0, 3.49).
fn rule(entry: &Entry) -> serde_json::Value {
    json!({
        "id": entry.code,
        "shortDescription": { "text": format!("{}.", entry.title) },
        "help": { "text": entry.text() },
        "helpUri": format!("{DOCS}codes.md#{}", entry.code),
        "defaultConfiguration": { "level": entry.severity },
    })
}

/// A finding as a `result` (SARIF 2.1.0, 3.27). SARIF has no column in bytes, so it gets the line alone.
fn result(path: &str, finding: &Finding) -> String {
    /// The characters that a path of a URI must not contain.
    const UNSAFE: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'#')
        .add(b'%')
        .add(b'<')
        .add(b'>')
        .add(b'?')
        .add(b'\\')
        .add(b'^')
        .add(b'`')
        .add(b'{')
        .add(b'|')
        .add(b'}');
    let entry = finding.kind.entry();
    let uri = match path.contains("://") {
        true => path.to_owned(),
        false => utf8_percent_encode(path, UNSAFE).to_string(),
    };
    let mut location = json!({ "artifactLocation": { "uri": uri } });
    if let Some((line, _)) = finding.place {
        location["region"] = json!({ "startLine": line });
    }
    json!({
        "ruleId": entry.code,
        "level": entry.severity,
        "message": { "text": words(finding) },
        "locations": [{ "physicalLocation": location }],
    })
    .to_string()
}

/// A finding as a command of GitHub Actions, which the runner reads from the output of a step.
fn annotation(text: &mut String, path: &str, finding: &Finding) {
    let entry = finding.kind.entry();
    let level = match entry.severity {
        _ if finding.is_fixed => return,
        Severity::Note => "notice",
        severity => severity.name(),
    };
    // The runner takes these for the end of a value.
    let data = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let _ = write!(text, "::{level} file={}", property(path));
    if let Some((line, column)) = finding.place {
        let _ = write!(text, ",line={line},col={column}");
    }
    let _ = writeln!(
        text,
        ",title={}::{}",
        property(entry.code),
        data(&words(finding))
    );
}
