//! `mini-coi explain`: what a code means and what to do. Its texts are those of the places that report
//! the codes; `docs/codes.md` is made from them.

use std::fmt::Write as _;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::error::{TEXTS, Text};
use super::{Error, check, output, product};

/// The text below the help.
pub(crate) const EXAMPLES: &str = "\
Examples:
  mini-coi explain timeout          why a page is not isolated
  mini-coi explain frame-unknown    what `mini-coi check` has found
  mini-coi explain                  every code";

/// Where the documentation is.
pub(super) const DOCS: &str = "https://github.com/mini-coi/mini-coi/blob/main/docs/";

/// The arguments of `mini-coi explain`.
#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// A code of a page, of `mini-coi check` or of the command line. Default: list them all
    #[arg(value_parser = PossibleValuesParser::new(codes()), hide_possible_values = true)]
    code: Option<String>,
}

/// Who reports a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reporter {
    Page,
    Check,
    CommandLine,
}

impl Reporter {
    const ALL: [Reporter; 3] = [Reporter::Page, Reporter::Check, Reporter::CommandLine];

    /// A heading for its codes.
    const fn title(self) -> &'static str {
        match self {
            Reporter::Page => "Codes of a page",
            Reporter::Check => "Findings of `mini-coi check`",
            Reporter::CommandLine => "Errors of the command line",
        }
    }
}

/// A code with everything that is known about it.
#[derive(Debug)]
struct Explanation {
    code: String,
    reporter: Reporter,
    /// How much it matters; empty for a page, where the state tells.
    severity: &'static str,
    /// The event and the remedy.
    text: String,
    /// The effect in each engine; empty if engines do not matter.
    effects: Vec<(String, &'static str)>,
}

/// The codes that a page reports, each with its text.
fn texts_of_pages() -> Vec<(String, String)> {
    let manifest = product::manifest();
    let texts = manifest["codes"].as_object().into_iter().flatten();
    texts
        .map(|(code, text)| (code.clone(), text.as_str().unwrap_or_default().to_owned()))
        .collect()
}

/// All explanations, by who reports them and then in the order of their source.
fn explanations() -> Vec<Explanation> {
    let pages = texts_of_pages()
        .into_iter()
        .map(|(code, text)| Explanation {
            code,
            reporter: Reporter::Page,
            severity: "",
            text,
            effects: Vec::new(),
        });
    let findings = check::catalogue().map(|(entry, effects)| Explanation {
        code: entry.code.to_owned(),
        reporter: Reporter::Check,
        severity: entry.severity.name(),
        text: entry.text(),
        effects,
    });
    let errors = TEXTS.iter().map(|Text { code, what, fix }| Explanation {
        code: (*code).to_owned(),
        reporter: Reporter::CommandLine,
        severity: "error",
        text: format!("{what}. {fix}"),
        effects: Vec::new(),
    });
    pages.chain(findings).chain(errors).collect()
}

/// All codes, for the parser of the command line.
fn codes() -> Vec<String> {
    let all = explanations().into_iter();
    all.map(|explanation| explanation.code).collect()
}

/// The guide that has more about a code, as the name of a file in `docs/`.
fn guide(code: &str) -> Option<&'static str> {
    Some(match code {
        "foreign-worker" | "other-worker" => "service-worker.md",
        "cross-origin-script" | "no-script-url" | "script-elsewhere" => "cdn-and-bundlers.md",
        "framed" | "sandboxed" | "permissions-policy" => "inside-other-pages.md",
        "excluded" | "opener-cut" | "popup-unknown" => "sign-in-popups.md",
        "blocked" | "frame-blocked" | "frame-unknown" | "embed-script" => "third-party-content.md",
        "declined" => "removing.md",
        "script-replaced" => "migration.md",
        "no-mode-works" | "mode-not-everywhere" | "mode-unknown" => "modes.md",
        "blocked-by-csp"
        | "policy-blocks-tag"
        | "policy-blocks-worker"
        | "policy-lacks-types"
        | "script-policy-blocks-fetch"
        | "script-policy-blocks-wasm"
        | "no-wasm" => "security.md",
        _ => return None,
    })
}

/// An explanation for a terminal.
fn print(explanation: &Explanation) -> String {
    let Explanation {
        code,
        severity,
        text,
        effects,
        ..
    } = explanation;
    let mut lines = match *severity {
        "" => format!("{code}\n\n{text}\n"),
        severity => format!("{code} ({severity})\n\n{text}\n"),
    };
    if !effects.is_empty() {
        lines.push('\n');
    }
    for (engine, effect) in effects {
        let _ = writeln!(lines, "  {engine:<9} {effect}");
    }
    let page = guide(code).map_or_else(|| format!("codes.md#{code}"), String::from);
    let _ = write!(lines, "\nMore: {DOCS}{page}\n");
    lines
}

/// All codes, one a line, for a terminal.
fn list(all: &[Explanation]) -> String {
    let mut text = String::new();
    for reporter in Reporter::ALL {
        let _ = writeln!(text, "{}:", reporter.title());
        let of_it = all
            .iter()
            .filter(|explanation| explanation.reporter == reporter);
        for Explanation {
            code, text: full, ..
        } in of_it
        {
            let (first, _) = full.split_once(". ").unwrap_or((full, ""));
            let _ = writeln!(text, "  {code:<26} {first}");
        }
        text.push('\n');
    }
    text.push_str("See mini-coi explain CODE for what to do.\n");
    text
}

/// Explains a code, or lists all of them. Fails with [`Error::Output`].
pub(crate) fn run(arguments: &Arguments) -> Result<(), Error> {
    let all = explanations();
    let named = |explanation: &&Explanation| Some(&explanation.code) == arguments.code.as_ref();
    let text = all.iter().find(named).map_or_else(|| list(&all), print);
    output::result(&text)
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::{env, fs};

    use super::*;

    /// `docs/codes.md`.
    fn reference() -> String {
        let mut text = "# Codes\n\nEvery code, what it means and what to do. `mini-coi explain CODE` prints \
            the same.\n\n- [A page](#codes-of-a-page) reports its code in `miniCoi.code`, and in the console after \
            `[mini-coi]`.\n- [`mini-coi check`](#findings-of-mini-coi-check) prints its findings, each with a \
            severity.\n- [The command line](#errors-of-the-command-line) ends with exit code 2 and \
            `error[code]`.\n\n<!-- Made from the sources: MINI_COI_UPDATE=1 cargo test --bins explain -->\n"
            .to_owned();
        for reporter in Reporter::ALL {
            let _ = write!(text, "\n## {}\n", reporter.title());
            for explanation in explanations() {
                if explanation.reporter == reporter {
                    text.push_str(&section(&explanation));
                }
            }
        }
        text
    }

    /// An explanation in Markdown.
    fn section(explanation: &Explanation) -> String {
        let Explanation {
            code,
            reporter,
            severity,
            text,
            effects,
        } = explanation;
        let mut section = format!("\n### `{code}`\n\n");
        if *reporter == Reporter::Check {
            let (first, rest) = severity.split_at(1);
            let _ = write!(section, "{}{rest}. ", first.to_uppercase());
        }
        let _ = writeln!(section, "{}", escape(text));
        if !effects.is_empty() {
            section.push('\n');
        }
        for (engine, effect) in effects {
            let _ = writeln!(section, "- {engine}: {}", escape(effect));
        }
        if let Some(guide) = guide(code) {
            let _ = writeln!(section, "\nMore: [{guide}]({guide})");
        }
        section
    }

    /// A text as Markdown shows it unchanged.
    fn escape(text: &str) -> String {
        let mut escaped = String::new();
        for char in text.chars() {
            if matches!(char, '<' | '*' | '_' | '`' | '[') {
                escaped.push('\\');
            }
            escaped.push(char);
        }
        escaped
    }

    #[test]
    fn reference_is_made_from_the_sources() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/codes.md");
        let made = reference();
        if env::var_os("MINI_COI_UPDATE").is_some() {
            return fs::write(&path, made).expect("the reference can be written");
        }
        let good = fs::read_to_string(&path).expect("the reference can be read");
        assert!(
            good.replace("\r\n", "\n") == made,
            "docs/codes.md is out of date: MINI_COI_UPDATE=1 cargo test --bins explain"
        );
    }

    #[test]
    fn each_code_has_one_text_of_whole_sentences() {
        let all = explanations();
        let codes: BTreeSet<_> = all.iter().map(|explanation| &explanation.code).collect();
        assert_eq!(codes.len(), all.len());
        for reporter in Reporter::ALL {
            let count = all
                .iter()
                .filter(|explanation| explanation.reporter == reporter);
            assert!(count.count() > 10, "{reporter:?}");
        }
        for Explanation { code, text, .. } in &all {
            assert!(text.ends_with('.'), "{code}: {text}");
        }
    }
}
