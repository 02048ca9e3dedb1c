//! What is said of the findings: to people, or as JSON.

use std::collections::HashMap;
use std::fmt::Write as _;

use clap::builder::styling::{AnsiColor, Style};
use mini_coi::policy::Mode;
use serde_json::json;

use super::catalogue::{ENGINES, Kind, Severity};
use crate::cli::{Error, output};

/// The version of the form of the JSON. A field that is added does not change it.
const FORM: u32 = 1;

/// How many findings of one kind are shown, unless all are wanted. A large site would otherwise hide what
/// matters behind one finding of each page.
const SHOWN: usize = 5;

/// Something to look at.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) kind: Kind,
    /// Line and column, from 1; the column in bytes. Nothing where the whole file is meant.
    pub(super) place: Option<(usize, usize)>,
    /// What it is about: an address, a name, a reason.
    pub(super) subject: String,
    /// The mode that each of [`ENGINES`] isolates in.
    pub(super) modes: [Mode; 3],
    /// Whether it has been put right.
    pub(super) is_fixed: bool,
}

/// Counts, and writes a report piece by piece, so that its size does not matter.
#[derive(Debug)]
pub(super) struct Report {
    is_json: bool,
    /// Whether every finding is shown.
    is_verbose: bool,
    /// How often each kind was found.
    counts: HashMap<&'static str, usize>,
    /// What is explained at the end, once each.
    explained: Vec<(Kind, [Mode; 3])>,
    written: usize,
    pub(super) pages: usize,
    pub(super) files: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    fixed: usize,
}

impl Report {
    /// Begins a report about a folder or an address.
    pub(super) fn begin(is_json: bool, is_verbose: bool, target: &str) -> Result<Report, Error> {
        if is_json {
            output::result(&format!(
                "{{\"version\":{FORM},\"program\":{},\"target\":{},\"findings\":[",
                json!(env!("CARGO_PKG_VERSION")),
                json!(target)
            ))?;
        }
        Ok(Report {
            is_json,
            is_verbose,
            counts: HashMap::new(),
            explained: Vec::new(),
            written: 0,
            pages: 0,
            files: 0,
            errors: 0,
            warnings: 0,
            notes: 0,
            fixed: 0,
        })
    }

    /// Adds the findings of one file.
    pub(super) fn add(&mut self, file: &str, findings: &[Finding]) -> Result<(), Error> {
        let mut findings: Vec<_> = findings.iter().collect();
        findings.sort_by_key(|finding| finding.place);
        let mut text = String::new();
        for finding in findings {
            self.count(finding);
            if self.is_json {
                text.push_str(if self.written == 0 { "\n" } else { ",\n" });
                text.push_str(&json_of(file, finding));
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
                if self.written > 0 && text.is_empty() {
                    text.push('\n');
                }
                line(&mut text, file, finding);
            }
            self.written += 1;
        }
        match self.is_json {
            true => output::result(&text),
            false => output::styled(&text),
        }
    }

    fn count(&mut self, finding: &Finding) {
        let count = match finding.kind.entry().severity {
            _ if finding.is_fixed => &mut self.fixed,
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
        };
        *count += 1;
    }

    /// Ends the report, and tells whether there is something to look at. `is_complete` tells whether
    /// everything was read.
    pub(super) fn end(mut self, is_complete: bool) -> Result<bool, Error> {
        if self.is_json {
            let summary = json!({
                "pages": self.pages,
                "files": self.files,
                "errors": self.errors,
                "warnings": self.warnings,
                "notes": self.notes,
                "fixed": self.fixed,
                "complete": is_complete,
            });
            output::result(&format!("\n],\"summary\":{summary}}}\n"))?;
        } else {
            let mut text = String::new();
            // What matters most comes first; the order of the files counts within a severity.
            self.explained
                .sort_by_key(|(kind, _)| kind.entry().severity as u8);
            for (kind, modes) in &self.explained {
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
            output::note(&self.summary(is_complete));
        }
        Ok(self.errors + self.warnings > 0)
    }

    fn summary(&self, is_complete: bool) -> String {
        let number = |count: usize, one: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {one}s"),
        };
        let mut text = format!(
            "{} and {} read: {}, {}, {}",
            number(self.pages, "page"),
            number(self.files - self.pages, "other file"),
            number(self.errors, "error"),
            number(self.warnings, "warning"),
            number(self.notes, "note"),
        );
        if self.fixed > 0 {
            let _ = write!(text, "; {} fixed", self.fixed);
        }
        text.push('.');
        if !is_complete {
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

/// What a kind of finding means, in every engine, and what to do.
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

fn json_of(file: &str, finding: &Finding) -> String {
    let entry = finding.kind.entry();
    let engines: serde_json::Map<_, _> = ENGINES
        .iter()
        .zip(finding.modes)
        .map(|((engine, _), mode)| ((*engine).to_owned(), entry.effect(mode).into()))
        .collect();
    json!({
        "code": entry.code,
        "severity": entry.severity.name(),
        "title": entry.title,
        "file": file,
        "line": finding.place.map(|(line, _)| line),
        "column": finding.place.map(|(_, column)| column),
        "subject": finding.subject,
        "engines": engines,
        "fix": entry.fix,
        "fixed": finding.is_fixed,
    })
    .to_string()
}
