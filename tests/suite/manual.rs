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
fn every_shell_asks_the_program_for_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let text = stdout(&output(&["completions", shell]));
        assert!(
            text.contains("_MINI_COI_COMPLETE") && text.contains("mini-coi"),
            "{shell}"
        );
    }
}

/// What a real shell prints for a script, with the program in its `PATH`.
#[cfg(unix)]
fn run_in_shell(shell: &str, script: &str) -> String {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_mini-coi"));
    let folder = program.parent().expect("it is in a folder");
    let path = std::env::var("PATH").unwrap_or_default();
    let home = tempfile::tempdir().expect("a folder can be made");
    let options: &[&str] = match shell {
        "bash" => &["--noprofile", "--norc", "-c"],
        "zsh" => &["-f", "-c"],
        _ => &["-c"],
    };
    // A shell that waits for what never comes must not hold the tests.
    let output = std::process::Command::new("timeout")
        .args(["60", shell])
        .args(options)
        .arg(script)
        .env("PATH", format!("{}:{path}", folder.display()))
        .env("HOME", home.path())
        .output()
        .unwrap_or_else(|error| panic!("{shell}: {error}. Run: bash tests/tools.sh"));
    stdout(&output)
}

#[cfg(unix)]
#[test]
fn completions_work_in_real_shells() {
    // A beginning of a command line, and what must be offered for its last word.
    let cases: [(&str, &[&str]); 7] = [
        ("che", &["check"]),
        ("--mo", &["--mode"]),
        (
            "--mode ",
            &["dip", "credentialless", "require-corp", "none"],
        ),
        ("inject --re", &["--relative", "--replace", "--remove"]),
        ("headers n", &["netlify", "nginx", "neocities"]),
        (
            "completions ",
            &["bash", "elvish", "fish", "powershell", "zsh"],
        ),
        ("explain time", &["timeout"]),
    ];
    for (line, wanted) in cases {
        let fish =
            format!("source (mini-coi completions fish | psub); complete -C 'mini-coi {line}'");
        // The function that the shell itself would call.
        let bash = format!(
            "source <(mini-coi completions bash); COMP_TYPE=9; COMP_WORDS=(mini-coi {line}); \
             [[ '{line}' == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             read -ra spec <<< \"$(complete -p mini-coi)\"; \
             for at in ${{!spec[@]}}; do [[ ${{spec[at]}} == -F ]] && name=${{spec[at + 1]}}; done; \
             $name mini-coi \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD - 1]}}\"; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        // A terminal of its own, in which the key is pressed; `zpty -r` waits for the last one offered. One
        // that stands alone is written into the line.
        let last = wanted.last().expect("one is wanted");
        let zsh = format!(
            "zmodload zsh/zpty; zpty shell zsh -f -i; \
             zpty -w shell 'PS1=; stty -echo; autoload -Uz compinit; compinit -u; \
               source <(mini-coi completions zsh); setopt listpacked; print REA\"\"DY'; \
             zpty -r shell ready '*READY*'; \
             zpty -n -w shell $'mini-coi {line}\\t\\t'; zpty -r shell offered '*{last}*'; print -r -- $offered"
        );
        for (shell, script) in [("bash", bash), ("fish", fish), ("zsh", zsh)] {
            let offered = run_in_shell(shell, &script);
            for word in wanted {
                assert!(offered.contains(word), "{shell}: {line}: {offered}");
            }
        }
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
