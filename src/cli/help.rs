//! Every help text, compared with the one that was read and found good, in `tests/help/`.
#![allow(
    clippy::expect_used,
    reason = "a test that cannot go on has failed, and the panic says where"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use clap::error::ErrorKind;

use super::Cli;

/// Writes the texts instead of comparing them, if it is set.
const UPDATE: &str = "MINI_COI_UPDATE";

/// The output of a command for `-h` and `--help` where no terminal says how wide it is.
fn help(command: &[&str]) -> String {
    ["-h", "--help"]
        .map(|option| {
            let arguments = [command, &[option]].concat();
            let error = Cli::definition()
                .term_width(100)
                .try_get_matches_from(&arguments)
                .expect_err("asking for help is an error to clap");
            assert_eq!(error.kind(), ErrorKind::DisplayHelp, "{arguments:?}");
            format!("$ {}\n{error}", arguments.join(" "))
        })
        .join("\n")
}

/// Collects the texts of a command and of those below it, by the names of their files.
fn collect<'a>(
    definition: &'a clap::Command,
    parents: &[&'a str],
    texts: &mut BTreeMap<String, String>,
) {
    let command = [parents, &[definition.get_name()]].concat();
    texts.insert(format!("{}.txt", command.join("-")), help(&command));
    for below in definition.get_subcommands() {
        collect(below, &command, texts);
    }
}

#[test]
fn every_help_text_is_the_reviewed_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help");
    let mut texts = BTreeMap::new();
    collect(&Cli::definition(), &[], &mut texts);
    let known = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").file_name());
    let gone = known
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| !texts.contains_key(name));

    if env::var_os(UPDATE).is_some() {
        for name in gone {
            fs::remove_file(folder.join(name)).expect("a file can be removed");
        }
        for (name, text) in &texts {
            fs::write(folder.join(name), text).expect("a file can be written");
        }
        return;
    }
    let how = format!("Read the new texts, then: {UPDATE}=1 cargo test --bins help");
    assert_eq!(gone.collect::<Vec<_>>(), [""; 0], "no such command. {how}");
    for (name, text) in &texts {
        let good = fs::read_to_string(folder.join(name))
            .unwrap_or_else(|error| panic!("tests/help/{name}: {error}. {how}"));
        // Git may have written the lines as Windows ends them.
        let good = good.replace("\r\n", "\n");
        assert!(
            good == *text,
            "tests/help/{name} has\n{good}\nbut now it is\n{text}\n{how}"
        );
    }
}
