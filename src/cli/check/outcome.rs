//! The findings in one file.

use std::path::Path;

use mini_coi::policy::Mode;
use url::Url;

use super::catalogue::Kind;
use super::known::UNKNOWN;
use super::report::Finding;
use crate::cli::{Error, files, output};
use mini_coi::edits::Edit;

/// The findings in one file.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) name: String,
    pub(super) findings: Vec<Finding>,
    /// The addresses to read next on a running site.
    pub(super) links: Vec<Url>,
    pub(super) is_page: bool,
    /// Whether there was anything to read.
    pub(super) is_read: bool,
    /// The modes of a page, and whether `mini-coi.js` asks with CORS in it.
    pub(super) modes: Option<([Mode; 3], bool)>,
    /// Why it could not be put right.
    pub(super) failure: Option<Error>,
}

impl Outcome {
    pub(super) fn new(name: String) -> Outcome {
        Outcome {
            name,
            findings: Vec::new(),
            links: Vec::new(),
            is_page: false,
            is_read: true,
            modes: None,
            failure: None,
        }
    }

    /// Adds a finding, unless it does not matter in these modes, or stands there already.
    pub(super) fn note(
        &mut self,
        kind: Kind,
        place: Option<(usize, usize)>,
        subject: &str,
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
                fix: Vec::new(),
                is_fixed: false,
            });
        }
    }

    /// Gives the last finding what would put it right.
    pub(super) fn fix(&mut self, edits: Vec<Edit>) {
        if let Some(finding) = self.findings.last_mut() {
            finding.fix = edits;
        }
    }

    /// Everything that can be put right.
    pub(super) fn fixes(&self) -> Vec<Edit> {
        let fixes = self.findings.iter().flat_map(|finding| &finding.fix);
        fixes.cloned().collect()
    }

    /// The changes have been written to the file.
    pub(super) fn fixed(&mut self, path: &Path) {
        for finding in &mut self.findings {
            finding.is_fixed |= !finding.fix.is_empty();
        }
        if files::has_compressed_copy(path) {
            let note = mini_coi::tag::Note::Compressed;
            output::note(&format!("note: {}: {note}.", self.name));
        }
    }
}
