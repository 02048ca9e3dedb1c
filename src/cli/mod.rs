//! The commands. The doc comments of the arguments are the text of `--help`.

mod browser;
mod check;
mod demo;
mod error;
mod explain;
mod files;
mod headers;
#[cfg(test)]
mod help;
mod inject;
mod manual;
mod mode;
mod output;
mod port;
mod product;
mod serve;
mod site;

use std::ffi::OsString;
use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use clap_complete::CompleteEnv;

pub(crate) use error::Error;

/// The exit code of a command that did its work and found something to look at.
const FINDINGS: u8 = 1;

/// Cross-origin isolation for pages: serve a folder with the headers, or see what works without
/// them.
#[derive(Debug, Parser)]
#[command(
    name = "mini-coi",
    args_conflicts_with_subcommands = true,
    override_usage = "mini-coi [OPTIONS] [DIR]\n       mini-coi <COMMAND>",
    after_long_help = manual::EXAMPLES
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    serve: serve::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a page that the service worker isolates, and open it in the browser
    ///
    /// Only this machine can open the page, which has no isolation headers. Ctrl-C stops it.
    Demo(demo::Arguments),

    /// Find what keeps pages from being isolated, and what isolation blocks in them
    ///
    /// It reads a folder, or a running site, and says what happens in Chromium, Firefox and Safari.
    #[command(after_long_help = check::EXAMPLES)]
    Check(check::Arguments),

    /// Print or write a host's configuration for sending the headers itself
    ///
    /// Real headers are better than a service worker: no second load, no script, nothing to maintain.
    #[command(after_long_help = headers::EXAMPLES)]
    Headers(headers::Arguments),

    /// Put the script tag into the pages of a built site, and mini-coi.js beside them
    ///
    /// The tag becomes the first child of `<head>` in every HTML document of the folder; nothing else in it changes. A second run changes nothing.
    #[command(after_long_help = inject::EXAMPLES)]
    Inject(inject::Arguments),

    /// Explain a code: what it means, and what to do
    #[command(after_long_help = explain::EXAMPLES)]
    Explain(explain::Arguments),

    /// Print the completions for a shell
    #[command(after_long_help = manual::COMPLETIONS)]
    Completions(manual::Completions),

    /// Print the manual page, of the program or of one command
    #[command(after_long_help = manual::MAN)]
    Man(manual::Man),
}

impl Cli {
    /// Reads the command line. If help is asked for, it is printed and nothing else is done.
    pub(crate) fn read() -> Result<Cli, Error> {
        CompleteEnv::with_factory(Cli::definition)
            .var(manual::COMPLETE)
            .complete();
        // `npx mini-coi` has this one option with one dash and two letters.
        let arguments: Vec<OsString> = std::env::args_os()
            .map(|argument| match argument.to_str() {
                Some("-sw") => "--service-worker".into(),
                _ => argument,
            })
            .collect();
        let words: Vec<String> = arguments
            .iter()
            .skip(1)
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect();
        Cli::definition()
            .try_get_matches_from(arguments)
            .and_then(|matches| Cli::from_arg_matches(&matches))
            .map_err(|error| match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => error.exit(),
                // clap's message about a second word would speak of subcommands that nobody wrote.
                ErrorKind::ArgumentConflict => match second_word(&words) {
                    Some(message) => Error::usage(message),
                    None => Error::Usage(error),
                },
                _ => Error::Usage(error),
            })
    }

    /// The whole command line, as clap knows it.
    fn definition() -> clap::Command {
        Cli::command().version(manual::version())
    }

    /// Runs the command.
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Some(Command::Check(arguments)) => return check::run(&arguments),
            Some(Command::Headers(arguments)) => return headers::run(&arguments),
            Some(Command::Inject(arguments)) => return inject::run(arguments),
            None => serve::run(&self.serve)?,
            Some(Command::Demo(arguments)) => demo::run(&arguments)?,
            Some(Command::Explain(arguments)) => explain::run(&arguments)?,
            Some(Command::Completions(arguments)) => arguments.run()?,
            Some(Command::Man(arguments)) => arguments.run()?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The command that a word is probably meant to be.
pub(crate) fn similar_command(word: &str) -> Option<String> {
    let definition = Cli::definition();
    let names = definition.get_subcommands().map(clap::Command::get_name);
    names
        .map(|name| (strsim::damerau_levenshtein(name, word), name))
        .filter(|(distance, name)| *distance <= name.len() / 3)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// Explains a word after the folder. clap cannot, since it reads a second word as
/// a command.
fn second_word(words: &[String]) -> Option<String> {
    let host = words.iter().position(|word| word == "--host");
    let address = host.and_then(|at| words.get(at + 1));
    if let Some(address) = address.filter(|word| word.parse::<IpAddr>().is_ok()) {
        return Some(format!(
            "--host takes its address after `=`: --host={address}"
        ));
    }
    // An option may have its value in the next word.
    let definition = Cli::definition();
    let is_valued = |word: &str| {
        definition.get_arguments().any(|argument| {
            let names_it = argument
                .get_long()
                .is_some_and(|long| word == format!("--{long}"))
                || argument
                    .get_short()
                    .is_some_and(|short| word == format!("-{short}"));
            names_it && argument.get_action().takes_values() && !argument.is_require_equals_set()
        })
    };
    let before = std::iter::once("").chain(words.iter().map(String::as_str));
    let mut plain = words
        .iter()
        .zip(before)
        .filter(|(word, before)| !word.starts_with('-') && !is_valued(before))
        .map(|(word, _)| word);
    let (first, second) = (plain.next()?, plain.next()?);
    Some(match (similar_command(first), similar_command(second)) {
        (Some(command), _) => format!("there is no command `{first}`; did you mean `{command}`?"),
        (None, Some(command)) => format!("write the command first: mini-coi {command} {first}"),
        (None, None) if Path::new(first).is_dir() => {
            format!("only one folder can be served, not both `{first}` and `{second}`")
        }
        (None, None) => {
            format!("there is no command `{first}`; to serve a folder: mini-coi {second}")
        }
    })
}
