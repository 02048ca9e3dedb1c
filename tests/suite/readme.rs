//! The documentation: what it says about headers, sizes, attributes and commands is true.

use mini_coi::policy::{Header, Mode};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::binary::{output, stdout};

/// The most lines that the README may have: it is to be read in three minutes.
const LONGEST: usize = 280;

/// The paths of all documents.
fn documents() -> Vec<String> {
    let folders = ["docs", "decisions"].map(|folder| files(Path::new(folder)));
    let found = folders.iter().flatten().filter_map(|path| path.to_str());
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        .into_iter()
        .chain(found.filter(|path| path.ends_with(".md")))
        .map(String::from)
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The lines of a document outside of fenced code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut fenced = false;
    text.lines().filter(move |line| {
        let is_fence = line.starts_with("```");
        fenced ^= is_fence;
        !fenced && !is_fence
    })
}

/// The lines of the fenced code in one language.
fn fenced<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let mut within = None;
    let mut found = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("```"), within) {
            (Some(info), None) => within = Some(info),
            (Some(_), Some(_)) => within = None,
            (None, Some(info)) if info == language => found.push(line),
            (None, _) => {}
        }
    }
    found
}

/// The texts of the headings, with the number of their level.
fn headings(text: &str) -> impl Iterator<Item = (usize, &str)> {
    prose(text).filter_map(|line| {
        let title = line.trim_start_matches('#');
        let level = line.len() - title.len();
        (level > 0).then(|| (level, title.strip_prefix(' ').expect("a space after #")))
    })
}

/// The anchor that GitHub gives to a heading.
fn anchor(title: &str) -> String {
    title
        .to_lowercase()
        .chars()
        .filter(|char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_'))
        .map(|char| if char == ' ' { '-' } else { char })
        .collect()
}

/// What stands between each pair of a start and the next end.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start)
        .skip(1)
        .filter_map(move |rest| rest.split_once(end).map(|(inner, _)| inner))
}

/// The longest name at the start of a text.
fn name(text: &str) -> &str {
    let end = text.find(|char: char| !char.is_ascii_alphanumeric() && char != '_');
    &text[..end.unwrap_or(text.len())]
}

#[test]
fn readme_is_short() {
    let lines = read("README.md").lines().count();
    assert!(lines <= LONGEST, "{lines} lines");
}

/// The rows of the table with these first columns.
fn rows<'a>(text: &'a str, head: &str) -> Vec<Vec<&'a str>> {
    text.lines()
        .skip_while(|line| !line.starts_with(head))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn tables_of_modes_are_those_of_the_policy() {
    let (readme, modes) = (read("README.md"), read("docs/modes.md"));
    let short = rows(&readme, "| Mode | Browsers |");
    let long = rows(&modes, "| Mode | Headers | Browsers |");
    assert_eq!(
        (short.len(), long.len()),
        (Mode::ALL.len(), Mode::ALL.len())
    );
    for ((short, long), mode) in short.iter().zip(&long).zip(Mode::ALL) {
        let headers: Vec<_> = Header::ALL
            .into_iter()
            .filter_map(|header| Some(format!("`{}: {}`", header.name(), mode.value(header)?)))
            .collect();
        let sent = if headers.is_empty() {
            "–".to_owned()
        } else {
            headers.join("<br>")
        };
        assert_eq!(long[1], sent, "{mode:?}");
        for (name, browsers) in [(short[0], short[1]), (long[0], long[2])] {
            assert_eq!(name, format!("`{}`", mode.name()));
            let told: BTreeSet<u16> = browsers
                .split(|char: char| !char.is_ascii_digit())
                .filter_map(|number| number.parse().ok())
                .collect();
            let since = mode.since().iter().map(|(_, version)| *version);
            assert_eq!(told, since.collect(), "the browsers of {mode:?}");
        }
    }
}

#[test]
fn the_size_is_that_of_the_manifest() {
    let brotli = json("dist/manifest.json")["files"]["mini-coi.js"]["brotli"].clone();
    let brotli = brotli.as_f64().expect("a number");
    let readme = read("README.md");
    let told: Vec<_> = readme
        .split(" kB with brotli")
        .map(|before| before.rsplit(' ').next().unwrap_or_default())
        .collect();
    let expected = format!("{:.1}", brotli / 1000.0);
    assert_eq!(told[..told.len() - 1], [expected], "kB with brotli");
}

#[test]
fn every_attribute_is_documented_and_every_documented_one_is_read_or_written() {
    let page = read("js/page.ts") + &read("js/settings.ts");
    let types = read("js/mini-coi.d.ts");
    let options = between(&types, "export interface Options {", "\n}").next();
    let options: BTreeSet<_> = options
        .expect("the type of the options")
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
        .map(|(option, _)| option.trim_end_matches('?').to_owned())
        .filter(|option| !option.contains('*'))
        .collect();
    // They are read by their names, from a tag or from a module's options.
    let read_at_once = between(&page, "const {\n    worker,", "}: ").next();
    let read_at_once: BTreeSet<_> = read_at_once
        .expect("where the options are read")
        .split(',')
        .map(|option| name(option.trim()).to_owned())
        .filter(|option| !option.is_empty())
        .chain(["worker".to_owned()])
        .collect();
    assert_eq!(options, read_at_once);
    let attributes = options.into_iter().filter(|option| option != "scope");
    let known: BTreeSet<_> = page
        .split("\"data-")
        .skip(1)
        .map(|rest| name(rest).to_owned())
        .chain(attributes)
        .collect();
    let told = |text: &str| -> BTreeSet<_> {
        let attributes = text.split("data-").skip(1);
        attributes.map(|rest| name(rest).to_owned()).collect()
    };
    for document in documents() {
        let told = told(&read(&document));
        let unknown: Vec<_> = told.difference(&known).collect();
        assert!(unknown.is_empty(), "{document}: {unknown:?}");
    }
    for document in ["README.md", "docs/attributes.md"] {
        let text = read(document);
        assert_eq!(told(&text), known, "{document}");
        assert!(text.contains("| `scope` |"), "{document}");
    }
    assert!(page.contains(r#"getAttribute("scope")"#));
}

#[test]
fn every_setting_of_coi_serviceworker_is_documented() {
    let types = read("js/mini-coi.d.ts");
    let settings = between(&types, "coi?: {", "};").next();
    let settings = settings.expect("the type of `window.coi`").lines();
    let names: BTreeSet<_> = settings.map(str::trim).map(name).collect();
    let readme = read("docs/api.md");
    for setting in names.into_iter().filter(|name| !name.is_empty()) {
        assert!(
            ["()", ""]
                .iter()
                .any(|end| readme.contains(&format!("| `{setting}{end}` |"))),
            "{setting}"
        );
    }
}

#[test]
fn the_tag_is_that_of_the_demo() {
    let tag = r#"<script src="/mini-coi.js" scope="./"></script>"#;
    assert!(read("README.md").contains(tag));
    assert!(read("src/cli/demo/index.html").contains(tag));
}

/// Whether some test or step runs a command, so that it works.
fn is_run(command: &str) -> bool {
    let run = read("tests/run.sh");
    let words: Vec<_> = command.split(' ').collect();
    match words[..] {
        ["npm", "test"] => json("package.json")["scripts"]["test"] == "bash tests/run.sh",
        // The step `dist` runs the same program with `--check`.
        ["npm", "run", "build"] => run.contains("node js/build.mjs"),
        // The step `bench` runs the same program.
        ["npm", "run", "bench", ..] => {
            read("benches/run.sh")
                .contains("cargo bench --locked --quiet --bench browser -- \"$@\"")
                && run.contains("--bench browser -- --quick --only start")
                && matches!(
                    words[3..],
                    [] | ["--", "--quick"] | ["--", "--quick", "--only", "start"]
                )
        }
        ["cargo", "run", "--release", "--", "demo", ref options @ ..] => {
            let (tested, known) = (read("tests/suite/demo.rs"), read("src/cli/demo.rs"));
            let mut options = options.iter().filter_map(|word| word.strip_prefix("--"));
            options.all(|option| {
                let field = format!("    {}: ", option.replace('-', "_"));
                known.contains(&field) && tested.contains(&format!("\"--{option}\""))
            })
        }
        ["mini-coi", ref arguments @ ..] => {
            let suites = ["serve", "headers", "inject", "check", "explain"];
            let tested: String = suites
                .map(|name| read(&format!("tests/suite/{name}.rs")))
                .concat();
            let mut options = arguments.iter().filter(|word| word.starts_with('-'));
            options.all(|option| tested.contains(&format!("\"{option}\"")))
        }
        ["bash", "tests/run.sh", ref steps @ ..] => steps
            .iter()
            .all(|step| run.contains(&format!("\nstep_{step}() {{"))),
        ["cargo", "test", "--test", "browser", "--", filter] => {
            let (engine, case) = filter.split_once("::").unwrap_or(("", filter));
            let rig = files(Path::new("tests/browser"));
            let sources = rig.iter().filter_map(|path| path.to_str());
            let cases: String = sources
                .filter(|path| path.ends_with(".rs"))
                .map(read)
                .collect();
            read("tests/browser/engine.rs").contains(&format!("=> \"{engine}\""))
                && (case.is_empty() || cases.contains(&format!("async fn {case}(tab: &Tab)")))
        }
        ["node", "packages/release.mjs", kind] => {
            run.contains(&format!("node packages/release.mjs {kind}\n"))
        }
        // They take as long as one likes, and a nightly compiler: nobody's tests.
        ["cargo", "install", "cargo-fuzz"] => true,
        [
            "RUSTC_BOOTSTRAP=1",
            "cargo",
            "fuzz",
            "run",
            target,
            "--",
            ..,
        ] => root()
            .join(format!("fuzz/fuzz_targets/{target}.rs"))
            .exists(),
        ["MINI_COI_UPDATE=1", "cargo", "test", "--bins", filter] => {
            let test = read(&format!("src/cli/{filter}.rs"));
            test.contains("\"MINI_COI_UPDATE\"") && run.contains("cargo test --locked --lib --bins")
        }
        ["export", variable] => variable
            .strip_prefix("PATH=\"")
            .and_then(|path| path.strip_suffix("/bin:$PATH\""))
            .is_some_and(|tools| run.contains(&format!("\ntools={tools}\n"))),
        _ => false,
    }
}

#[test]
fn every_command_is_run_by_a_test() {
    for document in documents() {
        for command in fenced(&read(&document), "sh") {
            assert!(
                is_run(command),
                "{document}: no test is known to run `{command}`. \
                 Add one, and tell this test of it."
            );
        }
    }
    assert!(!is_run("cargo run --release -- demo --no-such-flag"));
    assert!(!is_run("bash tests/run.sh no-such-step"));
    assert!(!is_run("mini-coi ./dist --no-such-flag"));
}

#[test]
fn the_help_is_what_the_program_prints() {
    let reference = read("docs/command-line.md");
    let help = stdout(&output(&["-h"]));
    let told = fenced(&reference, "text").join("\n");
    assert!(told.contains(help.trim_end()), "{help}");
}

#[test]
fn the_configuration_of_nginx_is_what_the_program_prints() {
    let reference = read("docs/command-line.md");
    let printed = stdout(&output(&["headers", "nginx"]));
    assert_eq!(fenced(&reference, "nginx").join("\n"), printed.trim_end());
}

#[test]
fn the_lines_for_a_sites_own_worker_are_those_of_the_sites_in_the_tests() {
    let guide = read("docs/service-worker.md");
    let sources: String = files(Path::new("tests/sites"))
        .iter()
        .filter_map(|path| path.to_str())
        .map(read)
        .collect();
    let blocks = guide.split("```").skip(1).step_by(2);
    let code = blocks.flat_map(|block| block.lines().skip(1));
    let lines: Vec<_> = code
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    assert_eq!(lines.len(), 6, "{lines:?}");
    for line in lines {
        assert!(sources.contains(line), "no site of the tests has {line}");
    }
}

#[test]
fn every_host_is_documented() {
    let reference = read("docs/command-line.md");
    let help = stdout(&output(&["headers", "--help"]));
    let hosts: Vec<_> = between(&help, "\n          - ", ":").collect();
    assert!(hosts.len() >= 29, "{help}");
    for host in hosts {
        assert!(reference.contains(&format!("`{host}`")), "{host}");
    }
}

#[test]
fn every_local_link_leads_somewhere() {
    for document in documents() {
        let text = read(&document);
        let lines: Vec<_> = prose(&text).collect();
        let lines = lines.join("\n");
        for target in between(&lines, "](", ")") {
            if target.starts_with("https://") {
                continue;
            }
            let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
            let folder = Path::new(&document).parent().unwrap();
            let file = match file {
                "" => document.clone(),
                file => folder.join(file).to_str().unwrap().to_owned(),
            };
            assert!(root().join(&file).exists(), "{document}: {target}");
            if !fragment.is_empty() {
                let text = read(&file);
                let mut anchors = headings(&text).map(|(_, title)| anchor(title));
                assert!(
                    anchors.any(|anchor| anchor == fragment),
                    "{document}: {target}"
                );
            }
        }
    }
}

#[test]
fn every_page_is_two_clicks_from_the_readme() {
    let index = read("README.md") + &read("docs/README.md").replace("](", "](docs/");
    for path in files(Path::new("docs")) {
        let path = path.to_string_lossy().replace('\\', "/");
        let is_linked = index.contains(&format!("]({path}")) || path == "docs/README.md";
        assert!(is_linked, "{path}");
    }
}

#[test]
fn documentation_is_only_about_the_project() {
    for document in documents() {
        for (index, line) in read(&document).lines().enumerate() {
            let line = line.to_lowercase().replace("sessionstorage", "");
            for word in ["/root", "/home/", "/tmp/", "session", "issue #"] {
                assert!(!line.contains(word), "{document}:{}: {word}", index + 1);
            }
        }
    }
}

#[test]
fn the_changelog_has_this_version() {
    let changelog = read("CHANGELOG.md");
    let mut versions = headings(&changelog).filter(|(level, _)| *level == 2);
    let (_, newest) = versions.next().expect("a version");
    let version = newest.split(' ').next();
    assert_eq!(version, Some(env!("CARGO_PKG_VERSION")));
}

/// The dependencies that the two manifests name.
fn dependencies() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut within = false;
    for line in read("Cargo.toml").lines() {
        if line.starts_with('[') {
            within = line.ends_with("dependencies]");
        } else if within && let Some((key, _)) = line.split_once(" = ") {
            found.insert(key.trim().to_owned());
        }
    }
    let package = json("package.json");
    for kind in ["dependencies", "devDependencies"] {
        let named = package[kind].as_object();
        found.extend(named.into_iter().flat_map(|named| named.keys().cloned()));
    }
    found
}

#[test]
fn every_dependency_is_justified_and_nothing_else_is() {
    let contributing = read("CONTRIBUTING.md");
    let told: BTreeSet<_> = contributing
        .lines()
        .skip_while(|line| *line != "## Dependencies")
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix("- ")?.split_once("`: "))
        .flat_map(|(names, _)| names.split(", ").map(|name| name.trim_matches('`')))
        .map(String::from)
        .collect();
    let named = dependencies();
    assert!(named.len() >= 20, "{named:?}");
    assert_eq!(told, named);
}

/// The files of a folder and of the folders in it, relative to the root.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let path = folder.join(entry.unwrap().file_name());
        match root().join(&path).is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// The names of all tests: functions that are marked as one, and the cases in browsers.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files(Path::new("tests")) {
        let Some(path) = path.to_str().filter(|path| path.ends_with(".rs")) else {
            continue;
        };
        let source = read(path);
        found.extend(between(&source, "test]\nfn ", "(").map(String::from));
        let cases = between(&source, "crate::cases![\n", "\n];").flat_map(str::lines);
        // A line may be a comment, which begins with no name.
        let cases = cases.map(|line| name(line.trim()));
        found.extend(cases.filter(|case| !case.is_empty()).map(String::from));
    }
    found
}

#[test]
fn the_comparison_has_every_row_once_and_names_tests_that_exist() {
    let comparison = read("docs/comparison.md");
    let rows: Vec<Vec<&str>> = comparison
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| # |"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let known = tests();
    assert!(known.len() >= 200, "{known:?}");
    for (index, row) in rows.iter().enumerate() {
        assert_eq!(row[0], (index + 1).to_string(), "{row:?}");
        assert_eq!(row.len(), 6, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let named: Vec<_> = row[5].split('`').skip(1).step_by(2).collect();
        for test in &named {
            assert!(known.contains(*test), "no test is called {test}: {row:?}");
        }
        assert!(
            !named.is_empty() || row[5].contains("not tested"),
            "neither a test nor a word that there is none: {row:?}"
        );
    }
    assert_eq!(rows.len(), 78);
}

#[test]
fn the_map_has_every_file_of_the_sources_and_none_that_is_not_there() {
    let contributing = read("CONTRIBUTING.md");
    let places: Vec<_> = fenced(&contributing, "text")
        .into_iter()
        .map(|line| line.split(' ').next().unwrap_or_default())
        .collect();
    for place in &places {
        assert!(root().join(place).exists(), "{place} is not there");
    }
    for path in ["src", "js", "tests", "benches", "dist", ".ci"]
        .iter()
        .flat_map(|folder| files(Path::new(folder)))
    {
        let path = path.to_string_lossy().replace('\\', "/");
        assert!(
            places
                .iter()
                .any(|place| path == *place || place.ends_with('/') && path.starts_with(place)),
            "the map in CONTRIBUTING.md lacks {path}"
        );
    }
}
