//! The program about itself: version, examples, completions, manual pages.

use clap::Args;
use clap_complete::Shell;
use clap_complete::env::Shells;
use clap_mangen::Man as Page;

use super::{Cli, Error, output, product};

/// The text below the help of the program.
pub(crate) const EXAMPLES: &str = "\
Examples:
  mini-coi                            serve the current folder
  mini-coi ./dist --open --watch      develop, with the page open
  mini-coi ./dist --host --https      try it on a phone in the same network
  mini-coi ./dist --mode none         send no headers, to try the script tag
  mini-coi -sw ./public               copy mini-coi.js to a folder
  mini-coi check ./dist --online      find what keeps a site from being isolated
  mini-coi headers netlify --write    make the host send the headers
  mini-coi inject ./dist              put the tag into the pages of a built site
  mini-coi demo                       see the service worker isolate a page

Exit codes:
  0  all is well
  1  there is something to look at
  2  wrong usage, or the system refused something";

/// The text below the help of `completions`.
pub(crate) const COMPLETIONS: &str = "\
Examples:
  echo 'source <(mini-coi completions bash)' >> ~/.bashrc
  echo 'source <(mini-coi completions zsh)' >> ~/.zshrc
  mini-coi completions fish > ~/.config/fish/completions/mini-coi.fish";

/// The variable with which a shell asks this program for completions.
pub(crate) const COMPLETE: &str = "_MINI_COI_COMPLETE";

/// The text below the help of `man`.
pub(crate) const MAN: &str = "\
Examples:
  mini-coi man > ~/.local/share/man/man1/mini-coi.1
  mini-coi man demo | man -l -";

/// The text of `--version`: that of the program, and which script it carries.
pub(crate) fn version() -> String {
    let manifest = product::manifest();
    format!(
        "{}\nmini-coi.js {} {}",
        env!("CARGO_PKG_VERSION"),
        manifest["version"].as_str().unwrap_or_default(),
        manifest["files"]["mini-coi.js"]["integrity"]
            .as_str()
            .unwrap_or_default()
    )
}

/// The arguments of `mini-coi completions`.
#[derive(Args, Debug)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// Prints the code with which the shell asks this program for completions.
    pub(crate) fn run(&self) -> Result<(), Error> {
        let shells = Shells::builtins();
        let shell = self.shell.to_string();
        let mut text = Vec::new();
        if let Some(shell) = shells.completer(&shell) {
            let name = "mini-coi";
            shell
                .write_registration(COMPLETE, name, name, name, &mut text)
                .map_err(Error::Output)?;
        }
        output::result(&String::from_utf8_lossy(&text))
    }
}

/// The arguments of `mini-coi man`.
#[derive(Args, Debug)]
pub(crate) struct Man {
    /// The command whose page is printed
    command: Option<String>,
}

impl Man {
    /// Prints the page. Fails with [`Error::Usage`] if the command is unknown.
    pub(crate) fn run(&self) -> Result<(), Error> {
        let mut program = Cli::definition();
        program.build();
        let command = match &self.command {
            None => program,
            Some(name) => match program.find_subcommand(name) {
                Some(command) => command.clone(),
                None => {
                    return Err(Error::usage(format!("no command `{name}`")));
                }
            },
        };
        let mut text = Vec::new();
        Page::new(command)
            .render(&mut text)
            .map_err(Error::Output)?;
        output::result(&String::from_utf8_lossy(&text))
    }
}
