//! `mini-coi headers`: what each host is told.

use std::fs;
use std::path::Path;
use std::process::Output;

use mini_coi::policy::{Header, Mode};
use serde_json::Value;

use crate::binary::{mini_coi, output, stderr, stdout, text};

/// The hosts that can be told, and the file that each reads.
const HOSTS: [(&str, &str); 24] = [
    ("netlify", "_headers"),
    ("cloudflare-pages", "_headers"),
    ("vercel", "vercel.json"),
    ("firebase", "firebase.json"),
    ("render", "render.yaml"),
    ("azure-static-web-apps", "staticwebapp.config.json"),
    ("huggingface", "README.md"),
    ("git-pages", "_headers"),
    ("apache", ".htaccess"),
    ("nginx", "mini-coi.conf"),
    ("caddy", "mini-coi.caddy"),
    ("iis", "web.config"),
    ("s3-cloudfront", "mini-coi-policy.json"),
    ("deno-deploy", "main.ts"),
    ("express", "isolate.mjs"),
    ("vite", "vite.config.mjs"),
    ("astro", "astro.config.mjs"),
    ("eleventy", "eleventy.config.mjs"),
    ("hugo", "hugo.toml"),
    ("jekyll", "_config.yml"),
    ("jupyterlite", "jupyter_lite_config.json"),
    ("trunk", "Trunk.toml"),
    ("webpack-dev-server", "webpack.config.cjs"),
    ("python-http", "serve.py"),
];

/// The hosts that cannot.
const HELPLESS: [&str; 5] = [
    "github-pages",
    "gitlab-pages",
    "codeberg-pages",
    "neocities",
    "itch-io",
];

fn headers(mode: Mode) -> Vec<(&'static str, &'static str)> {
    Header::ALL
        .into_iter()
        .filter_map(|header| Some((header.name(), mode.value(header)?)))
        .collect()
}

/// The text for a host.
fn printed(host: &str, mode: Mode) -> String {
    let output = output(&["headers", host, "--mode", mode.name()]);
    assert_eq!(output.status.code(), Some(0), "{host}: {}", stderr(&output));
    stdout(&output)
}

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    mini_coi(arguments)
        .current_dir(folder)
        .output()
        .expect("the binary runs")
}

#[test]
fn every_host_is_told_the_headers_of_the_mode_and_no_other() {
    for (host, _) in HOSTS {
        for mode in [Mode::Dip, Mode::Credentialless, Mode::RequireCorp] {
            if (host, mode) == ("huggingface", Mode::Dip) {
                continue;
            }
            let text = printed(host, mode);
            let names = text.to_ascii_lowercase();
            for header in Header::ALL {
                let value = mode.value(header);
                assert_eq!(
                    names.contains(&header.name().to_ascii_lowercase()),
                    value.is_some(),
                    "{host} {mode:?}"
                );
                assert!(
                    value.is_none_or(|value| text.contains(value)),
                    "{host} {mode:?}"
                );
            }
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{host}");
        }
    }
}

#[test]
fn the_default_isolates_in_every_engine() {
    for (host, _) in HOSTS {
        let default = stdout(&output(&["headers", host]));
        assert_eq!(default, printed(host, Mode::RequireCorp), "{host}");
    }
    assert_eq!(
        output(&["headers", "nginx", "--mode", "none"])
            .status
            .code(),
        Some(2)
    );
}

#[test]
fn each_configuration_is_what_its_documentation_asks_for() {
    let json = |host| -> Value {
        serde_json::from_str(&printed(host, Mode::RequireCorp))
            .unwrap_or_else(|error| panic!("{host}: {error}"))
    };
    let pairs = headers(Mode::RequireCorp);
    let list: Vec<_> = pairs
        .iter()
        .map(|(key, value)| serde_json::json!({ "key": key, "value": value }))
        .collect();

    let vercel = json("vercel");
    assert_eq!(vercel["headers"][0]["source"], "/(.*)");
    assert_eq!(vercel["headers"][0]["headers"], Value::from(list.clone()));

    let firebase = json("firebase");
    assert_eq!(firebase["hosting"]["headers"][0]["source"], "**");
    assert_eq!(
        firebase["hosting"]["headers"][0]["headers"],
        Value::from(list)
    );

    let azure = json("azure-static-web-apps");
    let cloudfront = json("s3-cloudfront");
    let custom = &cloudfront["CustomHeadersConfig"];
    assert_eq!(custom["Quantity"], pairs.len());
    assert_eq!(custom["Items"].as_array().unwrap().len(), pairs.len());
    for (index, (name, value)) in pairs.iter().enumerate() {
        assert_eq!(azure["globalHeaders"][name], *value);
        let item = serde_json::json!({ "Header": name, "Value": value, "Override": true });
        assert_eq!(custom["Items"][index], item);
    }

    let line = |start: &str, between: &str, end: &str| -> String {
        let line = |(name, value): &(_, _)| format!("{start}{name}{between}{value}{end}\n");
        pairs.iter().map(line).collect()
    };
    for (host, expected) in [
        ("netlify", format!("/*\n{}", line("  ", ": ", ""))),
        ("cloudflare-pages", format!("/*\n{}", line("  ", ": ", ""))),
        ("apache", line("Header always set ", " \"", "\"")),
        ("nginx", line("add_header ", " \"", "\" always;")),
        (
            "caddy",
            format!("header {{\n{}}}\n", line("\t", " \"", "\"")),
        ),
    ] {
        assert_eq!(printed(host, Mode::RequireCorp), expected, "{host}");
    }
    for (host, part) in [
        (
            "render",
            line("      - path: /*\n        name: ", "\n        value: ", ""),
        ),
        ("deno-deploy", line("  \"", ": ", "\",")),
        ("express", line("  \"", "\": \"", "\",")),
        ("vite", line("  \"", "\": \"", "\",")),
        ("astro", line("  \"", "\": \"", "\",")),
        ("eleventy", line("  \"", "\": \"", "\",")),
        ("hugo", line("", " = \"", "\"")),
        ("jekyll", line("    ", ": ", "")),
        ("trunk", line("", " = \"", "\"")),
        ("webpack-dev-server", line("  \"", "\": \"", "\",")),
        (
            "python-http",
            line("        self.send_header(\"", "\", \"", "\")"),
        ),
    ] {
        let text = printed(host, Mode::RequireCorp);
        assert!(text.contains(&part), "{host}: {text}");
    }
    let space: String = pairs
        .iter()
        .map(|(name, value)| format!("  {}: {value}\n", name.to_lowercase()))
        .collect();
    let expected = format!("---\ntitle: Site\nsdk: static\ncustom_headers:\n{space}---\n");
    assert_eq!(printed("huggingface", Mode::RequireCorp), expected);
    let notebooks = json("jupyterlite");
    for (name, value) in &pairs {
        assert_eq!(
            notebooks["LiteBuildConfig"]["extra_http_headers"][name],
            *value
        );
    }
    let iis = printed("iis", Mode::RequireCorp);
    for (name, value) in pairs {
        let add = format!(
            "<remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />"
        );
        assert!(iis.contains(&add), "{iis}");
    }
}

#[test]
fn write_writes_what_is_printed_and_is_idempotent() {
    for (host, file) in HOSTS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(file);
        for _ in 0..2 {
            let output = run_in(folder.path(), &["headers", host, "--write"]);
            assert_eq!(output.status.code(), Some(0), "{host}: {}", stderr(&output));
            assert_eq!(stdout(&output), format!("{file}\n"), "{host}");
            assert_eq!(
                fs::read_to_string(&path).unwrap(),
                printed(host, Mode::RequireCorp)
            );
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{host}");
    }
}

#[test]
fn existing_file_is_only_replaced_with_force() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("_headers");
    fs::write(&path, "mine").unwrap();
    let refused = run_in(folder.path(), &["headers", "netlify", "--write"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).starts_with(
        "error[file-exists]: A configuration with different content already exists: `_headers`"
    ));
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");

    let forced = run_in(folder.path(), &["headers", "netlify", "--write", "--force"]);
    assert_eq!(forced.status.code(), Some(0));
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        printed("netlify", Mode::RequireCorp)
    );
}

#[test]
fn rival_configuration_is_an_error() {
    for (host, own, other) in [
        ("vite", "vite.config.mjs", "vite.config.ts"),
        (
            "webpack-dev-server",
            "webpack.config.cjs",
            "webpack.config.js",
        ),
        ("astro", "astro.config.mjs", "astro.config.ts"),
        ("eleventy", "eleventy.config.mjs", ".eleventy.js"),
        ("hugo", "hugo.toml", "config.yaml"),
        ("jekyll", "_config.yml", "_config.toml"),
        ("trunk", "Trunk.toml", ".trunk.toml"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(other), "mine").unwrap();
        let refused = run_in(folder.path(), &["headers", host, "--write"]);
        assert_eq!(refused.status.code(), Some(2), "{host}");
        let start = format!(
            "error[file-exists]: A configuration with different content already exists: `{other}`"
        );
        assert!(stderr(&refused).starts_with(&start), "{host}");
        assert!(!folder.path().join(own).exists(), "{host}");

        let forced = run_in(folder.path(), &["headers", host, "--write", "--force"]);
        assert_eq!(forced.status.code(), Some(0), "{host}");
        assert_eq!(fs::read(folder.path().join(other)).unwrap(), b"mine");
    }
}

#[test]
fn header_that_a_host_refuses_is_an_error() {
    let refused = output(&["headers", "huggingface", "--mode", "dip"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stdout.is_empty());
    let start = "error[header-refused]: The host does not let you send a header of this mode: \
                 Document-Isolation-Policy, Hugging Face Spaces. Choose another mode";
    assert!(stderr(&refused).starts_with(start), "{}", stderr(&refused));
}

#[test]
fn another_place_can_be_chosen_and_a_missing_one_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let chosen = folder.path().join("my.conf");
    let written = output(&["headers", "nginx", &format!("--write={}", text(&chosen))]);
    assert_eq!(written.status.code(), Some(0));
    assert_eq!(
        fs::read_to_string(&chosen).unwrap(),
        printed("nginx", Mode::RequireCorp)
    );

    let missing = folder.path().join("missing/my.conf");
    let output = output(&["headers", "nginx", &format!("--write={}", text(&missing))]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error[write]: Cannot write a file: `"));
}

#[test]
fn host_without_headers_is_a_finding_with_a_remedy() {
    for host in HELPLESS {
        let folder = tempfile::tempdir().unwrap();
        let output = run_in(folder.path(), &["headers", host, "--write"]);
        assert_eq!(output.status.code(), Some(1), "{host}");
        assert!(output.stdout.is_empty(), "{host}");
        let told = stderr(&output);
        assert!(
            told.contains("does not let you set response headers."),
            "{told}"
        );
        assert!(
            told.contains("mini-coi.js") || told.contains("SharedArrayBuffer"),
            "{told}"
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "{host}");
    }
}

#[test]
fn every_host_is_in_the_help_and_an_unknown_one_is_an_error_that_lists_them() {
    let help = stdout(&output(&["headers", "--help"]));
    let unknown = output(&["headers", "no-such-host"]);
    assert_eq!(unknown.status.code(), Some(2));
    let error = stderr(&unknown);
    for host in HOSTS.map(|(host, _)| host).into_iter().chain(HELPLESS) {
        assert!(help.contains(host), "{host}");
        assert!(error.contains(host), "{host}");
    }
}
