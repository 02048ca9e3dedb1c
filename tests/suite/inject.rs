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
        ("", "/"),
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
    let output = injected(folder.path(), &["--base", "/"]);
    assert!(!stderr(&output).contains("note: "), "{}", stderr(&output));
}

/// A site with a style sheet, two pages and these extra files.
fn site_with(front: &str, extra: &[(&str, &str)]) -> TempDir {
    let mut files = vec![
        ("css/x.css", ""),
        ("docs/index.html", "<title>docs</title>"),
    ];
    let front = page(front);
    files.push(("index.html", &front));
    files.extend(extra);
    site(&files)
}

#[test]
fn the_base_is_what_the_site_says_about_itself() {
    const ASSET: &str = "<link rel=\"stylesheet\" href=\"/repo/css/x.css\">";
    let host = "<link rel=\"canonical\" href=\"https://me.example/repo/\">\
                <script src=\"https://me.example/repo/css/x.css\"></script>";
    let sitemap = "<urlset><url><loc>https://me.example/repo/</loc></url>\
                   <url><loc> https://me.example/repo/docs/ </loc></url></urlset>";
    for (front, extra, base, source) in [
        (ASSET, &[][..], "/repo/", "the addresses of its assets"),
        (
            ASSET,
            &[("CNAME", " \n")],
            "/repo/",
            "the addresses of its assets",
        ),
        (host, &[], "/repo/", "its canonical address"),
        (
            "<meta property=og:url content=https://me.example/repo>",
            &[],
            "/repo/",
            "its canonical address",
        ),
        (
            "<base href=\"https://me.example/repo/\">",
            &[],
            "/repo/",
            "its <base>",
        ),
        ("<base href=\"/repo/page\">", &[], "/repo/", "its <base>"),
        ("", &[("sitemap.xml", sitemap)], "/repo/", "its sitemap"),
        ("", &[("CNAME", "me.example\n")], "/", "the file CNAME"),
        (
            "",
            &[("_headers", "/*\n  A: b\n")],
            "/",
            "the file _headers",
        ),
        (
            "",
            &[(
                ".github/workflows/pages.yml",
                "env:\n  BASE_PATH: \"/repo\" # the project\n  x: ${{ y.base_path }}\nuses: actions/deploy-pages\n",
            )],
            "/repo/",
            "the base_path of a workflow",
        ),
        (
            "<link rel=stylesheet href=\"/css/x.css\"><link rel=stylesheet href=\"/css/x%2ecss\">",
            &[],
            "/",
            "the addresses of its assets",
        ),
    ] {
        let folder = site_with(front, extra);
        let output = injected(folder.path(), &[]);
        let told = stderr(&output);
        let line = format!("The site is served at {base}, according to {source}.");
        assert!(told.contains(&line), "{front}: {told}");
        let tag = format!("<script src=\"{base}mini-coi.js\" scope=\"{base}\"></script>");
        let page = read(&folder, "index.html");
        assert!(page.contains(&tag), "{front}: {page}");
        let again = injected(folder.path(), &[]);
        assert!(again.stdout.is_empty(), "{front}: {}", stdout(&again));
    }
}

#[test]
fn other_sites_say_nothing_about_the_base() {
    // Each of these shapes misled it in the output of a real generator.
    for front in [
        "",
        // Sphinx with its default theme, and pydata-sphinx-theme.
        "<a href=\"https://theme.example/en/stable/index.html\">Theme</a>",
        // Older editions of the same book (mdBook), or older versions of an API (Node.js).
        "<a href=\"https://doc.example/1.30.0/book/docs/index.html\">older</a>",
        // A man page of the same name elsewhere (asciidoc, Erlang).
        "<a href=\"https://kernel.example/pub/docs/docs/index.html\">online</a>",
        // A sister site, and other projects of this host.
        "<a href=\"https://acme.example/product/docs/\">product</a><a href=\"/x/docs/\">x</a>",
        // Files of a CDN, and the icon of the host.
        "<script src=\"https://cdn.example/npm/css/x.css\"></script><link rel=icon href=\"/css/x.css\">",
        // A canonical address of another page.
        "<link rel=canonical href=\"https://me.example/elsewhere/page.html\">",
        "<base href=\"./\">",
        "<link rel=stylesheet href=\"/repo/missing.css\">",
        "<link rel=stylesheet href=\"/a/%2Fproc/version\"><link rel=stylesheet href=\"/b//proc/version\">",
    ] {
        // A workflow that publishes no pages says nothing either.
        let workflow = (".github/workflows/test.yml", "env:\n  BASE_PATH: /other/\n");
        let folder = site_with(front, &[workflow]);
        let output = injected(folder.path(), &[]);
        let told = stderr(&output);
        assert!(told.starts_with("Nothing says where"), "{front}: {told}");
        for (path, tag) in [
            ("index.html", "<head><script src=\"mini-coi.js\"></script>"),
            (
                "docs/index.html",
                "<script src=\"../mini-coi.js\"></script>",
            ),
        ] {
            assert!(
                read(&folder, path).contains(tag),
                "{front}: {}",
                read(&folder, path)
            );
        }
        let again = injected(folder.path(), &[]);
        assert!(again.stdout.is_empty(), "{front}: {}", stdout(&again));
        let checked = output_of_check(folder.path());
        assert!(
            checked.contains(" 0 errors, 0 warnings"),
            "{front}: {checked}"
        );
    }
}

/// What `mini-coi check` says about a folder.
fn output_of_check(folder: &Path) -> String {
    let output = output(&["check", text(folder)]);
    stdout(&output) + &stderr(&output)
}

#[test]
fn facts_that_disagree_are_an_error_with_both() {
    let asset = "<link rel=\"stylesheet\" href=\"/repo/css/x.css\">";
    let folder = site_with(asset, &[("CNAME", "me.example\n")]);
    let before = read(&folder, "index.html");
    for command in ["inject", "check"] {
        let output = output(&[command, text(folder.path())]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        let told = stderr(&output);
        let both = "at / according to the file CNAME, but at /repo/ according to the addresses";
        assert!(
            told.starts_with("error[usage]: ") && told.contains(both),
            "{told}"
        );
    }
    assert_eq!(read(&folder, "index.html"), before);
    assert!(!folder.path().join("mini-coi.js").exists());
    injected(folder.path(), &["--base", "/repo/"]);
    // Relative tags depend on no fact.
    injected(folder.path(), &["--relative"]);
}

#[test]
fn sources_of_a_generator_are_left_alone() {
    for (name, text) in [
        (
            "front.html",
            "---\nlayout: page\n---\n<!doctype html><title>a</title>",
        ),
        (
            "toml.html",
            "+++\ntitle = 'a'\n+++\n<!doctype html><title>a</title>",
        ),
        ("jinja.html", "{% extends 'base.html' %}\n<title>a</title>"),
        (
            "title.html",
            "<!doctype html><title>{{ page.title }}</title><p>a",
        ),
        ("ejs.html", "<!doctype html><title><%= title %></title><p>a"),
    ] {
        let folder = site(&[(name, text)]);
        let output = injected(folder.path(), &[]);
        let note = format!("note: {name}: skipped: it is the source of a page");
        assert!(stderr(&output).contains(&note), "{}", stderr(&output));
        assert_eq!(read(&folder, name), text);
    }
    // What a page shows may look like a template.
    let folder = site(&[(
        "a.html",
        "<!doctype html><title>a</title><p>{{ vue }}\n---\n---",
    )]);
    assert!(injected(folder.path(), &[]).status.success());
    assert!(read(&folder, "a.html").contains("mini-coi.js"));
}

#[test]
fn index_without_any_markup_of_a_page_is_a_page() {
    let text = "<canvas id=c></canvas><script src=app.js></script>";
    let folder = site(&[("index.html", text), ("app.js", ""), ("part.html", text)]);
    let missing = output_of_check(folder.path());
    assert!(
        missing.contains("index.html: error[tag-missing]"),
        "{missing}"
    );
    assert!(!missing.contains("part.html"), "{missing}");
    injected(folder.path(), &[]);
    let tag = "<script src=\"mini-coi.js\"></script>";
    assert_eq!(read(&folder, "index.html"), [tag, text].concat());
    assert_eq!(read(&folder, "part.html"), text);
}

#[test]
fn text_that_browsers_drop_before_the_head_is_no_obstacle() {
    for before in ["</>", "&#x20;\n", " </>&NewLine;"] {
        let start = format!("<!doctype html>{before}<html lang=en>{before}<head id=h>");
        let folder = site(&[("a.html", &format!("{start}<title>t</title>"))]);
        injected(folder.path(), &["--base", "/"]);
        assert_eq!(
            read(&folder, "a.html"),
            format!("{start}{TAG}<title>t</title>")
        );
    }
}

#[test]
fn script_that_does_not_run_is_not_a_tag() {
    let blocked = "<script type=\"text/plain\" src=\"mini-coi.js\"></script>";
    let folder = site(&[("a.html", &page(blocked))]);
    injected(folder.path(), &["--base", "/"]);
    assert_eq!(read(&folder, "a.html"), page(&[TAG, blocked].concat()));
}

#[test]
fn modules_of_node_and_hidden_folders_get_no_tag() {
    let of_module = page("");
    let folder = site(&[
        ("index.html", &page("")),
        ("node_modules/x/index.html", &of_module),
        (".git/index.html", &of_module),
    ]);
    injected(folder.path(), &[]);
    assert_eq!(read(&folder, "node_modules/x/index.html"), of_module);
    assert_eq!(read(&folder, ".git/index.html"), of_module);
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
        "--base",
        "/",
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
    injected(folder.path(), &["--base", "/", "--attr", "scope=./"]);
    let tag = "<script src=\"/mini-coi.js\" scope=\"./\"></script>";
    assert_eq!(read(&folder, "index.html"), page(tag));
}

#[test]
fn the_script_may_have_another_name() {
    let folder = site(&[("index.html", &page(""))]);
    injected(folder.path(), &["--base", "/"]);
    injected(
        folder.path(),
        &["--base", "/", "--worker-name", "isolate.js"],
    );
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
        injected(folder.path(), &["--base", "/"]);
        assert_eq!(read(&folder, "a/index.html"), page(&after));
        let again = injected(folder.path(), &["--base", "/"]);
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
    let output = injected(folder.path(), &["--base", "/"]);
    assert_eq!(read(&folder, "index.html"), before);
    assert!(stderr(&output).contains("coi-serviceworker.js already isolates it; --replace"));
    injected(folder.path(), &["--base", "/", "--replace"]);
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
fn folder_without_pages_and_missing_folder_are_errors() {
    let folder = site(&[("x.css", "")]);
    let empty = site(&[("x.css", "")]);
    for command in ["inject", "check"] {
        let output = output(&[command, text(empty.path())]);
        assert_eq!(output.status.code(), Some(2));
        let told = stderr(&output);
        assert!(
            told.starts_with("error[no-pages]: The folder has no pages"),
            "{told}"
        );
        assert_eq!(files(empty.path()).len(), 1);
    }
    // The folder that the build has written is named.
    let site = site(&[("src/x.ts", ""), ("_site/a.html", "<title>a</title>")]);
    for command in ["inject", "check"] {
        let output = output(&[command, text(&site.path().join("src"))]);
        let likely = site.path().join("_site");
        let part = format!("Perhaps you mean `{}`.", likely.display());
        assert!(stderr(&output).contains(&part), "{}", stderr(&output));
    }
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
        &["--attr", "data-mode=coep"],
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
    let output = injected(folder.path(), &["--base", "/"]);
    assert!(stderr(&output).ends_with("10000 pages changed, 0 unchanged, 0 skipped.\n"));
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
    let mut child = mini_coi(&["inject", text(folder.path()), "--base", "/"])
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
    injected(folder.path(), &["--base", "/"]);
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
        injected(folder.path(), &["--base", "/"]);
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
        let output = inject(folder.path(), &["--base", "/"]);
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
        command.args(["inject", text(folder.path()), "--base", "/"]);
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
        let output = injected(folder.path(), &["--base", "/"]);
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

/// The early line of a worker's address and the rest of its options.
fn early(worker: &str) -> String {
    format!(
        "<script data-early=\"\">try{{crossOriginIsolated||self!=top||/; wv\\)/.test(navigator.userAgent)||\
         navigator.serviceWorker.getRegistration().then(found=>found||\
         navigator.serviceWorker.register({worker})).catch(()=>{{}})}}catch(e){{}}</script>"
    )
}

#[test]
fn the_early_line_registers_what_the_tag_registers() {
    for (options, worker, tag) in [
        (
            &["--base", "/"] as &[&str],
            r#""/mini-coi.js?coi=auto",{scope:"/"}"#,
            r#"<script src="/mini-coi.js" scope="/" data-worker="/mini-coi.js?coi=auto"></script>"#,
        ),
        (
            &["--relative"],
            r#""../mini-coi.js?coi=auto""#,
            r#"<script src="../mini-coi.js" data-worker="../mini-coi.js?coi=auto"></script>"#,
        ),
        (
            &[
                "--base",
                "/",
                "--attr",
                "data-mode=dip",
                "--attr",
                "data-exclude=/ü/* </script>",
                "--attr",
                "scope=/sub/",
            ],
            r#""/mini-coi.js?coi=dip\u0026exclude=%2F%C3%BC%2F*+%3C%2Fscript%3E",{scope:"/sub/"}"#,
            r#"<script src="/mini-coi.js" data-worker="/mini-coi.js?coi=dip&amp;exclude=%2F%C3%BC%2F*+%3C%2Fscript%3E" data-mode="dip" data-exclude="/&#xfc;/* &lt;/script>" scope="/sub/"></script>"#,
        ),
        (
            &["--base", "/", "--attr", "data-worker=/ü.js?own"],
            r#""/\u00fc.js?own\u0026coi=auto",{scope:"/"}"#,
            r#"<script src="/mini-coi.js" scope="/" data-worker="/&#xfc;.js?own&amp;coi=auto"></script>"#,
        ),
    ] {
        let folder = site(&[("sub/page.html", &page(""))]);
        let options = [options, &["--early"]].concat();
        injected(folder.path(), &options);
        let expected = page(&(early(worker) + tag));
        assert_eq!(read(&folder, "sub/page.html"), expected);
        let again = injected(folder.path(), &options);
        assert_eq!(stdout(&again), "", "it is the same the second time");
        injected(folder.path(), &["--remove"]);
        assert_eq!(read(&folder, "sub/page.html"), page(""));
    }
}

#[test]
fn the_early_line_goes_when_it_is_not_asked_for_any_more() {
    let folder = site(&[("page.html", &page(""))]);
    injected(folder.path(), &["--base", "/", "--early"]);
    injected(folder.path(), &["--base", "/"]);
    assert_eq!(read(&folder, "page.html"), page(TAG));
}

#[test]
fn the_early_line_is_not_for_a_tag_that_was_written_by_hand() {
    let by_hand = r#"<title>x</title><script src="/mini-coi.js" data-mode="dip"></script>"#;
    let folder = site(&[("page.html", &page(by_hand))]);
    injected(folder.path(), &["--base", "/", "--early"]);
    assert_eq!(read(&folder, "page.html"), page(by_hand));
}

#[test]
fn the_early_line_does_not_begin_what_the_tag_ends() {
    let folder = site(&[("page.html", &page(""))]);
    let output = inject(
        folder.path(),
        &["--base", "/", "--early", "--attr", "data-off"],
    );
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("--early begins what data-off ends"));
}

#[test]
fn own_worker_imports_the_script_and_the_tags_name_it() {
    for (options, tag, deep) in [
        (
            vec!["--base", "/repo/"],
            r#"<script src="/repo/mini-coi.js" scope="/repo/" data-worker="/repo/sw.js"></script>"#,
            r#"<script src="/repo/mini-coi.js" scope="/repo/" data-worker="/repo/sw.js"></script>"#,
        ),
        (
            vec!["--relative"],
            r#"<script src="mini-coi.js" data-worker="sw.js"></script>"#,
            r#"<script src="../mini-coi.js" data-worker="../sw.js"></script>"#,
        ),
    ] {
        let sources = [
            ("index.html", &*page("")),
            ("a/b.html", &page("")),
            ("sw.js", "onfetch = x;\n"),
        ];
        let folder = site(&sources);
        let options = [options, vec!["--own-worker", "sw.js"]].concat();
        injected(folder.path(), &options);
        assert_eq!(read(&folder, "index.html"), page(tag));
        assert_eq!(read(&folder, "a/b.html"), page(deep));
        assert_eq!(
            read(&folder, "sw.js"),
            "importScripts(\"mini-coi.js\");\nonfetch = x;\n"
        );
        assert!(
            injected(folder.path(), &options).stdout.is_empty(),
            "a second run changes nothing"
        );
        injected(folder.path(), &["--remove", "--own-worker", "sw.js"]);
        for (name, before) in sources {
            assert_eq!(read(&folder, name), before);
        }
    }
}

#[test]
fn own_worker_in_a_folder_imports_the_script_from_above() {
    let folder = site(&[("index.html", &page("")), ("js/sw.js", "")]);
    injected(
        folder.path(),
        &["--relative", "--own-worker", "js/sw.js?a=b"],
    );
    assert_eq!(
        read(&folder, "js/sw.js"),
        "importScripts(\"../mini-coi.js\");\n"
    );
    assert_eq!(
        read(&folder, "index.html"),
        page(r#"<script src="mini-coi.js" data-worker="js/sw.js?a=b"></script>"#)
    );
}

#[test]
fn own_worker_that_is_not_there_is_an_error() {
    let folder = site(&[("index.html", &page(""))]);
    let output = inject(folder.path(), &["--relative", "--own-worker", "sw.js"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).starts_with("error[read]: "),
        "{}",
        stderr(&output)
    );
    assert_eq!(read(&folder, "index.html"), page(""));
}

#[test]
fn tag_that_was_written_by_hand_fails_if_asked() {
    let before = page("<title></title><script src=\"mini-coi.js\"></script>");
    let folder = site(&[("index.html", &before), ("b.html", &page(""))]);
    injected(folder.path(), &["--relative"]);
    let output = inject(folder.path(), &["--relative", "--strict"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("error[tag-twice]: "),
        "{}",
        stderr(&output)
    );
    assert_eq!(read(&folder, "index.html"), before);
}
