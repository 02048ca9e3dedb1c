//! What the binary says of itself.

use std::fs;

use crate::binary::{output, stderr, stdout};

const COMMANDS: [&str; 6] = ["demo", "check", "headers", "inject", "completions", "man"];

#[test]
fn the_version_names_the_script_and_its_hash() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/dist/manifest.json");
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(manifest).unwrap()).unwrap();
    let expected = format!(
        "mini-coi {}\nmini-coi.js {} {}\n",
        env!("CARGO_PKG_VERSION"),
        manifest["version"].as_str().unwrap(),
        manifest["files"]["mini-coi.js"]["integrity"]
            .as_str()
            .unwrap()
    );
    assert_eq!(stdout(&output(&["--version"])), expected);
}

#[test]
fn every_command_has_help_and_a_manual_page() {
    let help = stdout(&output(&["--help"]));
    for command in COMMANDS {
        assert!(help.contains(&format!("\n  {command} ")), "{command}");
        let own = output(&[command, "--help"]);
        assert_eq!(own.status.code(), Some(0), "{command}");
        assert!(stdout(&own).contains("Usage: mini-coi"), "{command}");
        let page = stdout(&output(&["man", command]));
        assert!(page.contains(".SH SYNOPSIS"), "{command}");
    }
    assert!(help.contains("Examples:") && help.contains("Exit codes:"));
    assert!(stdout(&output(&["man"])).contains(".TH mini-coi 1"));
}

#[test]
fn a_manual_page_of_no_command_is_an_error() {
    let output = output(&["man", "no-such-command"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error[usage]: no command `no-such-command`"));
}

#[test]
fn completions_of_every_shell_have_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = stdout(&output(&["completions", shell]));
        for command in COMMANDS {
            assert!(text.contains(command), "{shell}: {command}");
        }
        assert!(text.contains("mode"), "{shell}");
    }
}

#[cfg(unix)]
#[test]
fn closed_pipe_of_completions_is_not_an_error() {
    let (reader, writer) = std::io::pipe().expect("a pipe can be made");
    drop(reader);
    let mut command = crate::binary::mini_coi(&["completions", "bash"]);
    let status = command.stdout(writer).status().expect("the binary runs");
    assert_eq!(status.code(), Some(0));
}
