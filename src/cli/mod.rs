//! The commands. The doc comments of the arguments are the text of `--help`.

mod demo;
mod error;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

pub(crate) use error::Error;

/// Cross-origin isolation for pages whose server cannot send headers.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a page that the service worker isolates, and open it in the browser
    ///
    /// The page is served on this machine only, without any isolation header. Ctrl-C ends it.
    Demo(demo::Arguments),
}

impl Cli {
    /// Reads the command line. Whoever asks for help gets it, and nothing else is done.
    pub(crate) fn read() -> Result<Cli, Error> {
        Cli::try_parse().map_err(|error| match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::DisplayVersion => error.exit(),
            _ => Error::Usage(error),
        })
    }

    /// Runs the command.
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        match self.command {
            Command::Demo(arguments) => demo::run(&arguments)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}
