//! The command line of mini-coi: parse, run, and turn the outcome into an exit code.

#[cfg(not(target_arch = "wasm32"))]
mod cli;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cli::Cli::read()
        .and_then(cli::Cli::run)
        .unwrap_or_else(|error| error.report())
}

// `wasm-pack test` compiles every target, and there is no command line in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}
