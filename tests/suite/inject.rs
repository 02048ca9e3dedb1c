//! `mini-coi inject`: what becomes of the pages of a built site.
//!
//! `tests/corpus/before` has pages as generators write them, each as small as it gets, and those that
//! are hard to read; `tests/corpus/after` has them with the tag. The tag was put there by other means.
//! The generators' pages come from a site with one page of one paragraph:
//!
//! - `mkdocs.html`: MkDocs 1.6.1, the theme `readthedocs`
//! - `sphinx.html`: Sphinx 9.0.4, the theme `alabaster` 1.0.0
//! - `hugo.html`, `hugo-minified.html`: Hugo 0.168.0, a layout of ten lines, without and with `--minify`
//! - `jekyll.html`: Jekyll 4.3.1, `jekyll new --blank`
//! - `mdbook.html`, `mdbook-toc.html`: mdBook 0.5.4; of the body of the first only `<main>` is left
//! - `astro.html`: Astro 5.18.2
//! - `docusaurus.html`: Docusaurus 3.7.0, the preset `classic`
//! - `zola.html`, `zola-minified.html`, `zola-alias.html`: Zola 0.22.0, a template of ten lines, without
//!   and with `minify_html`, and what it writes for an alias

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::binary::{mini_coi, output, stderr, stdout, text};

/// The tag in a site at `/`.
const TAG: &str = r#"<script src="/mini-coi.js" scope="/"></script>"#;

/// The script that the binary carries.
const SCRIPT: &[u8] = include_bytes!("../../dist/mini-coi.js");

/// A page, around what stands in its head.
fn page(head: &str) -> String {
    format!("<!doctype html><html><head>{head}<title>page</title></head></html>")
}

/// A folder with these files.
fn site(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn inject(folder: &Path, options: &[&str]) -> Output {
    output(&[&["inject", text(folder)], options].concat())
}

/// Runs it, and expects that all is well.
fn injected(folder: &Path, options: &[&str]) -> Output {
    let output = inject(folder, options);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    output
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}

/// The files of a folder, relative to it, with their bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    entries
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_owned();
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn corpus(kind: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    files(&root.join("tests/corpus").join(kind))
}

/// A folder with the pages of the corpus.
fn copy_of_corpus(kind: &str) -> TempDir {
    let folder = site(&[]);
    for (path, bytes) in corpus(kind) {
        fs::write(folder.path().join(path), bytes).unwrap();
    }
    folder
}

/// The lines of standard output, relative to the folder.
fn printed(output: &Output, folder: &Path) -> Vec<String> {
    let lines = stdout(output);
    let lines = lines.lines().map(|line| {
        let path = Path::new(line).strip_prefix(folder);
        text(path.expect("a file of the folder")).to_owned()
    });
    lines.collect()
}

/// Each file with its time.
fn times(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let entries = walkdir::WalkDir::new(folder).into_iter();
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            (entry.path().to_owned(), modified)
        })
        .collect()
}

#[test]
fn every_page_of_the_corpus_gets_the_tag_where_it_belongs_or_is_left_alone() {
    let folder = copy_of_corpus("before");
    let output = injected(folder.path(), &["--base", "/"]);
    let mut expected = corpus("after");
    for (path, bytes) in &expected {
        let found = fs::read(folder.path().join(path)).unwrap();
        let (found, expected) = (found.escape_ascii(), bytes.escape_ascii());
        assert_eq!(found.to_string(), expected.to_string(), "{path:?}");
    }
    expected.insert("mini-coi.js".into(), SCRIPT.to_vec());
    assert_eq!(files(folder.path()), expected);

    let notes = stderr(&output);
    for (name, reason) in [
        ("fragment.html", "it is only a part of a page"),
        ("empty.html", "it is only a part of a page"),
        ("amp.html", "AMP does not allow your own scripts"),
        (
            "no-head.xhtml",
            "it has no <head>, and XML does not add one",
        ),
        ("utf-16.html", "its encoding UTF-16LE is not based on ASCII"),
        ("utf-16-no-bom.html", "its encoding UTF-16BE is not"),
        ("iso-2022-jp.html", "its encoding ISO-2022-JP is not"),
        ("peer.html", "coi-serviceworker.min.js already isolates it"),
    ] {
        let note = format!("note: {name}: skipped: {reason}");
        assert!(notes.contains(&note), "{note}\n{notes}");
    }
    let skipped = notes.matches(": skipped: ").count();
    let changed = expected.len() - 1 - skipped;
    let summary = format!("\n{changed} pages changed, 0 unchanged, {skipped} skipped.\n");
    assert_eq!(skipped, 8, "{notes}");
    assert!(notes.ends_with(&summary), "{notes}");
    assert_eq!(printed(&output, folder.path()).len(), changed + 1);
}

#[test]
fn a_second_run_changes_nothing_not_even_a_time() {
    let folder = copy_of_corpus("after");
    injected(folder.path(), &["--base", "/"]);
    let before = times(folder.path());
    let output = injected(folder.path(), &["--base", "/"]);
    assert!(output.stdout.is_empty(), "{}", stdout(&output));
    assert_eq!(times(folder.path()), before);
}

#[test]
fn removing_restores_the_original_bytes() {
    let folder = copy_of_corpus("before");
    injected(
        folder.path(),
        &["--base", "/repo/", "--attr", "data-mode=dip"],
    );
    assert_ne!(files(folder.path()), corpus("before"));
    let output = injected(folder.path(), &["--remove"]);
    assert_eq!(files(folder.path()), corpus("before"));
    assert!(printed(&output, folder.path()).contains(&"mini-coi.js".to_owned()));
    let again = injected(folder.path(), &["--remove"]);
    assert!(again.stdout.is_empty());
}

#[test]
fn the_pages_of_generators_are_those_that_are_told_of_above() {
    let corpus = corpus("before");
    let lines = include_str!("inject.rs").lines();
    let told = lines.filter_map(|line| line.strip_prefix("//! - `")?.split_once("`: "));
    let names = told.flat_map(|(names, _)| names.split("`, `"));
    let missing: Vec<_> = names
        .clone()
        .filter(|name| !corpus.contains_key(Path::new(name)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(names.count() >= 9);
}

#[test]
fn the_reference_shows_what_is_printed_and_written() {
    let reference = include_str!("../../docs/command-line.md");
    let asset = "<link rel=\"stylesheet\" href=\"/repo/x.css\">";
    let folder = site(&[
        ("x.css", ""),
        ("index.html", &page(asset)),
        ("docs/a.html", &page("")),
        ("nav.html", "<nav></nav>"),
    ]);
    let output = injected(folder.path(), &[]);
    let told = format!("```text\n{}```\n", stderr(&output));
    assert!(reference.contains(&told), "{told}");
    let tag = "<script src=\"/repo/mini-coi.js\" scope=\"/repo/\"></script>";
    assert_eq!(read(&folder, "docs/a.html"), page(tag));
    injected(folder.path(), &["--relative"]);
    let relative = "<script src=\"../mini-coi.js\"></script>";
    assert_eq!(read(&folder, "docs/a.html"), page(relative));
    for tag in [tag, relative] {
        assert!(reference.contains(&format!("`{tag}`")), "{tag}");
    }
}

#[test]
fn one_scope_covers_the_whole_site() {
    let page = page("");
    let folder = site(&[("index.html", &page), ("a/b/c.html", &page)]);
    for (base, written) in [
        ("/", "/"),
        ("/repo", "/repo/"),
        ("/my site/", "/my%20site/"),
    ] {
        injected(folder.path(), &["--base", base]);
        let tag = format!(
            "<head><script src=\"{written}mini-coi.js\" scope=\"{written}\"></script><title>"
        );
        for name in ["index.html", "a/b/c.html"] {
            assert!(
                read(&folder, name).contains(&tag),
                "{name}: {}",
                read(&folder, name)
            );
        }
    }
}

#[test]
fn a_relative_address_leads_to_the_script_from_every_page() {
    for (name, base, source) in [
        ("index.html", "", "mini-coi.js"),
        ("a/index.html", "", "../mini-coi.js"),
        ("a/b c/d.html", "", "../../mini-coi.js"),
        ("a/b/c.html", "<base href=\"../\">", "../mini-coi.js"),
        ("a/b/c.html", "<base href=\"x/\">", "../../../mini-coi.js"),
        ("a/b/c.html", "<base href=\"/\">", "mini-coi.js"),
        ("a/b/c.html", "<base target=\"_top\">", "../../mini-coi.js"),
        ("a/b/c.html", "<base href=\"data:,x\">", "../../mini-coi.js"),
    ] {
        let folder = site(&[(name, &page(base))]);
        let output = injected(folder.path(), &["--relative"]);
        let tag = format!("<head><script src=\"{source}\"></script>");
        let found = read(&folder, name);
        assert!(found.contains(&tag), "{name} {base}: {found}");
        assert!(
            !stderr(&output).contains("served at"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn a_relative_address_and_a_base_below_a_path_agree() {
    let folder = site(&[
        ("index.html", &page("<base href=\"/repo/\">")),
        ("a/b.html", &page("<base href=\"/repo/\">")),
        ("c/d.html", &page("<base href=\"/repo/c/\">")),
    ]);
    injected(folder.path(), &["--relative"]);
    assert!(read(&folder, "a/b.html").contains("src=\"mini-coi.js\""));
    assert!(read(&folder, "c/d.html").contains("src=\"../mini-coi.js\""));
}

#[test]
fn relative_404_page_gets_a_note() {
    let folder = site(&[("404.html", &page(""))]);
    let output = injected(folder.path(), &["--relative"]);
    assert!(
        stderr(&output).contains("note: 404.html: is served at any depth"),
        "{}",
        stderr(&output)
    );
    let output = injected(folder.path(), &[]);
    assert!(!stderr(&output).contains("note: "), "{}", stderr(&output));
}

#[test]
fn the_base_is_found_in_the_site() {
    let asset = "<link rel=\"stylesheet\" href=\"/repo/css/x.css\"><a href=\"/other/\"></a>";
    let hosted = "<link rel=\"stylesheet\" href=\"https://me.example/repo/css/x.css?v=1\">";
    let based = "<base href=\"https://me.example/repo/\">";
    let outer = "<script src=\"https://cdn.example/npm/css/x.css\"></script>";
    for (head, cname, base, source) in [
        (asset, None, "/repo/", "according to its own addresses"),
        (
            asset,
            Some("me.example\n"),
            "/",
            "according to the file CNAME",
        ),
        (
            asset,
            Some(" \n"),
            "/repo/",
            "according to its own addresses",
        ),
        (hosted, None, "/repo/", "according to its own addresses"),
        (based, None, "/repo/", "according to its <base>"),
        (
            "<base href=\"/repo/page\">",
            None,
            "/repo/",
            "according to its <base>",
        ),
        ("<base href=\"./\">", None, "/", "assumed to be"),
        (
            "<link href=\"/css/x.css\"><link href=\"/css/x%2ecss\">",
            None,
            "/",
            "according to its own",
        ),
        (
            "<link href=\"/a/%2Fproc/version\"><link href=\"/b//proc/version\">",
            None,
            "/",
            "assumed to be",
        ),
        (
            "<link href=\"/repo/missing.css\">",
            None,
            "/",
            "assumed to be",
        ),
        ("<link href=\"/repo/\">", None, "/", "assumed to be"),
        (
            "<a href=\"/x/y/docs/\"></a>",
            None,
            "/x/y/",
            "according to its own",
        ),
        (
            &[outer, asset].concat(),
            None,
            "/repo/",
            "according to its own",
        ),
        ("", None, "/", "assumed to be"),
    ] {
        let folder = site(&[
            ("css/x.css", ""),
            ("docs/index.html", "<p>"),
            ("z.html", &page(head)),
        ]);
        if let Some(cname) = cname {
            fs::write(folder.path().join("CNAME"), cname).unwrap();
        }
        let output = injected(folder.path(), &[]);
        let tag = format!("<script src=\"{base}mini-coi.js\" scope=\"{base}\"></script>");
        assert!(
            read(&folder, "z.html").contains(&tag),
            "{head}: {}",
            read(&folder, "z.html")
        );
        assert!(
            stderr(&output).contains(source),
            "{head}: {}",
            stderr(&output)
        );
        let again = injected(folder.path(), &[]);
        assert!(again.stdout.is_empty(), "{head}: {}", stdout(&again));
    }
}

#[test]
fn a_base_on_another_host_gets_a_note() {
    let folder = site(&[("a/b.html", &page("<base href=\"//cdn.example/x/\">"))]);
    let output = injected(folder.path(), &["--base", "/"]);
    assert!(stderr(&output).contains("note: a/b.html: its <base> leads to another host"));
}

#[test]
fn attributes_are_those_that_were_asked_for() {
    let folder = site(&[("index.html", &page(""))]);
    let options = [
        "--attr",
        "data-mode=require-corp",
        "--attr",
        "data-x=\"<&>ü",
        "--attr",
        "defer",
    ];
    injected(folder.path(), &options);
    let tag = "<script src=\"/mini-coi.js\" scope=\"/\" data-mode=\"require-corp\" \
               data-x=\"&quot;&lt;&amp;>&#xfc;\" defer=\"\"></script>";
    assert_eq!(read(&folder, "index.html"), page(tag));
    injected(folder.path(), &["--attr", "scope=./"]);
    let tag = "<script src=\"/mini-coi.js\" scope=\"./\"></script>";
    assert_eq!(read(&folder, "index.html"), page(tag));
}

#[test]
fn the_script_may_have_another_name() {
    let folder = site(&[("index.html", &page(""))]);
    injected(folder.path(), &[]);
    injected(folder.path(), &["--worker-name", "isolate.js"]);
    let tag = "<script src=\"/isolate.js\" scope=\"/\"></script>";
    assert_eq!(read(&folder, "index.html"), page(tag));
    assert_eq!(fs::read(folder.path().join("isolate.js")).unwrap(), SCRIPT);
    injected(folder.path(), &["--worker-name", "isolate.js", "--remove"]);
    assert_eq!(read(&folder, "index.html"), page(""));
    assert!(!folder.path().join("isolate.js").exists());
}

#[test]
fn handwritten_tag_stays_and_gets_the_right_src() {
    for (before, after) in [
        (
            "<script src=\"/mini-coi.js\" scope=\"./\"></script >",
            "<script src=\"/mini-coi.js\" scope=\"./\"></script >",
        ),
        (
            "<script src=\"../mini-coi.js?v=1\"></script>",
            "<script src=\"../mini-coi.js?v=1\"></script>",
        ),
        (
            "<script defer src=mini-coi.js data-hold=off></script>",
            "<script defer src=\"/mini-coi.js\" data-hold=off></script>",
        ),
        (
            "<SCRIPT\nSRC = 'https://cdn.example/mini-coi.js'\n></SCRIPT>",
            "<SCRIPT\nsrc=\"/mini-coi.js\"\n></SCRIPT>",
        ),
    ] {
        let (before, after) = (
            format!("<meta charset=\"utf-8\">{before}"),
            format!("<meta charset=\"utf-8\">{after}"),
        );
        let folder = site(&[("a/index.html", &page(&before))]);
        injected(folder.path(), &[]);
        assert_eq!(read(&folder, "a/index.html"), page(&after));
        let again = injected(folder.path(), &[]);
        assert!(again.stdout.is_empty());
        let removed = injected(folder.path(), &["--remove"]);
        assert_eq!(read(&folder, "a/index.html"), page(&after));
        assert!(
            stderr(&removed).contains("note: a/index.html: has a tag that inject did not write")
        );
        assert!(
            folder.path().join("mini-coi.js").exists(),
            "the page asks for it"
        );
    }
}

#[test]
fn attribute_is_set_in_a_handwritten_tag() {
    let before = "<title></title><script src=\"mini-coi.js\" data-mode='dip'></script>";
    let folder = site(&[("index.html", &page(before))]);
    injected(
        folder.path(),
        &[
            "--attr",
            "data-mode=require-corp",
            "--attr",
            "data-hold=off",
        ],
    );
    let after = "<title></title><script data-hold=\"off\" src=\"mini-coi.js\" data-mode=\"require-corp\"></script>";
    assert_eq!(read(&folder, "index.html"), page(after));
}

#[test]
fn a_tag_of_coi_serviceworker_is_replaced_only_if_asked() {
    let before =
        page("<script>a</script><script src=\"/js/coi-serviceworker.js\" async>\n</script>");
    let folder = site(&[("index.html", &before)]);
    let output = injected(folder.path(), &[]);
    assert_eq!(read(&folder, "index.html"), before);
    assert!(stderr(&output).contains("coi-serviceworker.js already isolates it; --replace"));
    injected(folder.path(), &["--replace"]);
    assert_eq!(
        read(&folder, "index.html"),
        page(&[TAG, "<script>a</script>"].concat())
    );
}

#[test]
fn excluded_and_hidden_files_are_not_touched() {
    let page = page("");
    let names = [
        "a.html",
        "b.html",
        "sub/a.html",
        "sub/deep/c.html",
        "embed/x/d.html",
        ".git/e.html",
        ".f.html",
    ];
    let folder = site(&names.map(|name| (name, page.as_str())));
    let output = injected(
        folder.path(),
        &[
            "--exclude",
            "a.html",
            "--exclude",
            "embed",
            "--exclude",
            "**/c.*",
        ],
    );
    assert_eq!(
        printed(&output, folder.path()),
        ["mini-coi.js", "b.html", "sub/a.html"]
    );
    for name in [
        "a.html",
        "sub/deep/c.html",
        "embed/x/d.html",
        ".git/e.html",
        ".f.html",
    ] {
        assert_eq!(read(&folder, name), page, "{name}");
    }
}

#[test]
fn a_dry_run_and_a_check_write_nothing() {
    let folder = site(&[("index.html", &page("")), ("part.html", "<p>")]);
    let before = files(folder.path());
    for (option, code) in [("--dry-run", 0), ("--check", 1)] {
        let output = inject(folder.path(), &[option]);
        assert_eq!(output.status.code(), Some(code), "{option}");
        assert_eq!(
            printed(&output, folder.path()),
            ["mini-coi.js", "index.html"]
        );
        assert!(stderr(&output).contains("\n1 page would change, 0 unchanged, 1 skipped.\n"));
        assert_eq!(files(folder.path()), before);
    }
    injected(folder.path(), &[]);
    let removal = injected(folder.path(), &["--remove", "--dry-run"]);
    assert_eq!(
        printed(&removal, folder.path()),
        ["index.html", "mini-coi.js"]
    );
    injected(folder.path(), &["--check"]);
}

#[test]
fn a_check_finds_another_tag_and_another_script() {
    let folder = site(&[("index.html", &page(""))]);
    injected(folder.path(), &[]);
    let stale = inject(folder.path(), &["--check", "--base", "/repo/"]);
    assert_eq!(stale.status.code(), Some(1));
    assert_eq!(printed(&stale, folder.path()), ["index.html"]);
    let script = folder.path().join("mini-coi.js");
    for content in ["/*! mini-coi 0.9.0 | MIT */\nold()", "something else"] {
        fs::write(&script, content).unwrap();
        let stale = inject(folder.path(), &["--check"]);
        assert_eq!(stale.status.code(), Some(1), "{content}");
        assert_eq!(printed(&stale, folder.path()), ["mini-coi.js"], "{content}");
    }
    fs::remove_file(&script).unwrap();
    assert_eq!(inject(folder.path(), &["--check"]).status.code(), Some(1));
}

#[test]
fn older_script_is_replaced_and_foreign_one_is_not() {
    let folder = site(&[
        ("index.html", &page("")),
        ("mini-coi.js", "/*! mini-coi 0.9.0 | MIT */\nold()"),
    ]);
    injected(folder.path(), &[]);
    assert_eq!(fs::read(folder.path().join("mini-coi.js")).unwrap(), SCRIPT);

    let folder = site(&[("index.html", &page("")), ("app.js", "app()")]);
    let before = files(folder.path());
    let output = inject(folder.path(), &["--worker-name", "app.js"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains(
            "error[not-ours]: A file that is not mini-coi.js, or a link, already has its name: `"
        ),
        "{}",
        stderr(&output)
    );
    injected(folder.path(), &["--worker-name", "app.js", "--remove"]);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn leftovers_of_a_killed_run_are_deleted() {
    let files = [
        "index.html",
        ".mini-coi-aB3xYz",
        ".mini-coi-settings",
        ".mini-coi-abc",
    ];
    let folder = site(&files.map(|name| (name, "<!doctype html>")));
    injected(folder.path(), &["--dry-run"]);
    assert!(folder.path().join(".mini-coi-aB3xYz").exists());
    injected(folder.path(), &[]);
    let left = files.map(|name| folder.path().join(name).exists());
    assert_eq!(left, [true, false, true, true]);
}

#[test]
fn outdated_compressed_copy_gets_a_note() {
    let folder = site(&[("index.html", &page("")), ("index.html.br", "x")]);
    let output = injected(folder.path(), &[]);
    assert!(
        stderr(&output).contains("note: index.html: has a compressed copy"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn folder_without_pages_is_a_finding_and_missing_folder_an_error() {
    let folder = site(&[("x.css", "")]);
    let output = inject(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("` has no pages (.html, .htm, .xhtml, .xht)."));
    assert_eq!(files(folder.path()).len(), 1);
    for name in ["missing", "x.css"] {
        let output = inject(&folder.path().join(name), &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            stderr(&output).starts_with("error[no-folder]: Cannot read the folder: `"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn contradictory_options_are_an_error_before_anything_is_done() {
    let folder = site(&[("index.html", &page(""))]);
    let before = files(folder.path());
    for options in [
        &["--base", "repo/"][..],
        &["--base", "//host/"],
        &["--base", "/a?b"],
        &["--base", "/", "--relative"],
        &["--worker-name", "js/mini-coi.js"],
        &["--worker-name", "mini-coi"],
        &["--worker-name", "..js"],
        &["--attr", "src=x"],
        &["--attr", "data x=y"],
        &["--attr", "x>=y"],
        &["--attr", "data-x=\n"],
        &["--attr", "data-x=1", "--attr", "data-x=2"],
        &["--exclude", "["],
        &["--check", "--dry-run"],
        &["--check", "--remove"],
        &["--remove", "--attr", "data-x=1"],
    ] {
        let output = inject(folder.path(), options);
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        assert!(
            stderr(&output).starts_with("error[usage]: "),
            "{options:?}: {}",
            stderr(&output)
        );
        assert_eq!(files(folder.path()), before, "{options:?}");
    }
}

#[test]
fn ten_thousand_pages_get_the_tag_and_lose_it_again() {
    let folder = site(&[]);
    let before = page("<meta charset=\"utf-8\">");
    for index in 0..10_000 {
        let path = folder.path().join(format!("{}/{index}.html", index % 100));
        if index < 100 {
            fs::create_dir(path.parent().unwrap()).unwrap();
        }
        fs::write(path, &before).unwrap();
    }
    let output = injected(folder.path(), &[]);
    assert!(stderr(&output).ends_with("\n10000 pages changed, 0 unchanged, 0 skipped.\n"));
    assert_eq!(stdout(&output).lines().count(), 10_001);
    let after = page(&[TAG, "<meta charset=\"utf-8\">"].concat());
    let found = files(folder.path());
    assert_eq!(found.len(), 10_001);
    let pages = found
        .iter()
        .filter(|(path, _)| path.extension().is_some_and(|it| it == "html"));
    assert!(pages.clone().all(|(_, bytes)| *bytes == after.as_bytes()));
    injected(folder.path(), &["--remove"]);
    let found = files(folder.path());
    assert_eq!(found.len(), 10_000);
    assert!(found.values().all(|bytes| *bytes == before.as_bytes()));
}

#[test]
fn killed_run_leaves_every_page_whole_and_the_next_one_finishes() {
    let folder = site(&[]);
    // Pages that take a while each, so that the end comes in between.
    let before = page(&"<meta name=\"x\" content=\"y\">".repeat(2000));
    let after = page(&[TAG, &"<meta name=\"x\" content=\"y\">".repeat(2000)].concat());
    let paths: Vec<_> = (0..400)
        .map(|index| folder.path().join(format!("{index:03}.html")))
        .collect();
    for path in &paths {
        fs::write(path, &before).unwrap();
    }
    let mut child = mini_coi(&["inject", text(folder.path())])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("the binary runs");
    let is_changed = |path: &PathBuf| fs::metadata(path).unwrap().len() != before.len() as u64;
    while !paths.iter().any(is_changed) {
        let ended = child.try_wait().expect("it can be asked");
        assert!(ended.is_none(), "it ended without changing anything");
        std::thread::yield_now();
    }
    child.kill().expect("it can be killed");
    child.wait().expect("it has ended");

    for path in &paths {
        let found = fs::read_to_string(path).unwrap();
        assert!(found == before || found == after, "{path:?} is neither");
    }
    injected(folder.path(), &[]);
    let found = files(folder.path());
    assert_eq!(found.len(), paths.len() + 1, "something was left over");
    assert!(
        paths
            .iter()
            .all(|path| fs::read_to_string(path).unwrap() == after)
    );
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    use super::*;

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn the_mode_and_the_time_of_a_page_are_kept() {
        let folder = site(&[("index.html", &page(""))]);
        let path = folder.path().join("index.html");
        set_mode(&path, 0o640);
        let time = SystemTime::UNIX_EPOCH + Duration::new(1_234_567_890, 500_000_000);
        fs::File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(time)
            .unwrap();
        let owner = fs::metadata(&path).unwrap().uid();
        injected(folder.path(), &[]);
        assert_eq!(read(&folder, "index.html"), page(TAG));
        let after = fs::metadata(&path).unwrap();
        assert_eq!(after.mode() & 0o7777, 0o640);
        assert_eq!(after.modified().unwrap(), time);
        assert_eq!(after.uid(), owner);
    }

    #[test]
    fn script_is_readable_by_everyone() {
        let folder = site(&[("index.html", &page(""))]);
        injected(folder.path(), &[]);
        let script = fs::metadata(folder.path().join("mini-coi.js")).unwrap();
        assert_eq!(script.mode() & 0o444, 0o444);
    }

    #[test]
    fn read_only_page_is_an_error_and_others_are_done() {
        let folder = site(&[("a.html", &page("")), ("b.html", &page(""))]);
        set_mode(&folder.path().join("a.html"), 0o444);
        let output = inject(folder.path(), &[]);
        assert_eq!(output.status.code(), Some(2));
        let told = stderr(&output);
        assert!(
            told.contains("error[write]: Cannot write a file: `")
                && told.contains("a.html`: it is read-only"),
            "{told}"
        );
        assert!(
            told.ends_with("\n1 page changed, 0 unchanged, 0 skipped, 1 failed.\n"),
            "{told}"
        );
        assert_eq!(read(&folder, "a.html"), page(""));
        assert_eq!(read(&folder, "b.html"), page(TAG));

        set_mode(&folder.path().join("b.html"), 0o444);
        let output = inject(folder.path(), &["--remove"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            folder.path().join("mini-coi.js").exists(),
            "a page still asks for it"
        );
    }

    /// The administrator may read everything, so this runs as nobody then.
    #[test]
    fn unreadable_file_is_an_error_and_others_are_done() {
        let folder = site(&[
            ("a/x.html", &page("")),
            ("b.html", &page("")),
            ("c.html", &page("")),
        ]);
        let binary = folder.path().join("mini-coi");
        fs::copy(env!("CARGO_BIN_EXE_mini-coi"), &binary).unwrap();
        let is_root = fs::metadata(folder.path()).unwrap().uid() == 0;
        const NOBODY: u32 = 65534;
        if is_root {
            for path in ["", "a", "a/x.html", "b.html", "c.html"] {
                std::os::unix::fs::chown(folder.path().join(path), Some(NOBODY), Some(NOBODY))
                    .unwrap();
            }
        }
        set_mode(&folder.path().join("a"), 0o000);
        set_mode(&folder.path().join("b.html"), 0o200);
        let mut command = Command::new(&binary);
        command.args(["inject", text(folder.path())]);
        if is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().expect("the binary runs");
        set_mode(&folder.path().join("a"), 0o755);
        let told = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{told}");
        let read_errors = told
            .matches("error[read]: Cannot read a file or folder: `")
            .count();
        assert_eq!(read_errors, 2, "{told}");
        assert!(
            told.ends_with("\n1 page changed, 0 unchanged, 0 skipped, 2 failed.\n"),
            "{told}"
        );
        assert_eq!(read(&folder, "c.html"), page(TAG));
        assert_eq!(read(&folder, "a/x.html"), page(""));
    }

    #[test]
    fn names_need_not_be_text() {
        let folder = site(&[]);
        let name = OsStr::from_bytes(b"caf\xe9");
        fs::create_dir(folder.path().join(name)).unwrap();
        let path = folder
            .path()
            .join(name)
            .join(OsStr::from_bytes(b"\xff.html"));
        fs::write(&path, page("")).unwrap();
        let output = injected(folder.path(), &["--relative"]);
        let tag = "<script src=\"../mini-coi.js\"></script>";
        assert_eq!(fs::read_to_string(&path).unwrap(), page(tag));
        assert!(output.stdout.ends_with(b"caf\xe9/\xff.html\n"));
    }

    #[test]
    fn no_link_is_followed_out_of_the_folder() {
        let outside = site(&[("page.html", &page("")), ("sub/x.html", &page(""))]);
        let folder = site(&[("index.html", &page(""))]);
        let link = |target: &Path, name: &str| symlink(target, folder.path().join(name)).unwrap();
        link(&outside.path().join("page.html"), "out.html");
        link(&outside.path().join("sub"), "out");
        link(Path::new("index.html"), "in.html");
        link(Path::new("missing.html"), "broken.html");
        link(Path::new("."), "round");
        let output = injected(folder.path(), &[]);
        assert_eq!(files(outside.path()).len(), 2);
        assert!(
            files(outside.path())
                .values()
                .all(|bytes| *bytes == page("").as_bytes())
        );
        assert_eq!(read(&folder, "index.html"), page(TAG));
        assert!(
            fs::symlink_metadata(folder.path().join("in.html"))
                .unwrap()
                .is_symlink()
        );
        let told = stderr(&output);
        for name in ["out", "out.html"] {
            assert!(
                told.contains(&format!("note: {name}: skipped: it is a link out")),
                "{told}"
            );
        }
        assert!(
            told.ends_with("\n1 page changed, 0 unchanged, 2 skipped.\n"),
            "{told}"
        );
    }

    #[test]
    fn link_in_place_of_the_script_is_not_followed() {
        let outside = site(&[("theirs.js", "/*! mini-coi 0.9.0 | MIT */")]);
        let folder = site(&[("index.html", &page(""))]);
        symlink(
            outside.path().join("theirs.js"),
            folder.path().join("mini-coi.js"),
        )
        .unwrap();
        let output = inject(folder.path(), &[]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            stderr(&output).contains("error[not-ours]: A file that is not mini-coi.js, or a link, already has its name: `"),
            "{}",
            stderr(&output)
        );
        assert_eq!(read(&outside, "theirs.js"), "/*! mini-coi 0.9.0 | MIT */");
        assert_eq!(read(&folder, "index.html"), page(""));
    }
}

#[test]
fn progress_is_only_shown_on_terminals() {
    let folder = site(&[("index.html", &page(""))]);
    let output = injected(folder.path(), &[]);
    assert!(
        !stderr(&output).contains(['\r', '\u{1b}']),
        "{:?}",
        stderr(&output)
    );
}
