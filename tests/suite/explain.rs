//! `mini-coi explain`.

use crate::binary::{output, stderr, stdout};

#[test]
fn explain_prints_what_happened_and_what_to_do() {
    for (code, part) in [
        ("timeout", "did not become active in time"),
        ("port-taken", "Choose another port"),
        ("frame-unknown", "\n  Safari    blocked"),
    ] {
        let output = output(&["explain", code]);
        let text = stdout(&output);
        assert!(text.starts_with(code) && text.contains(part), "{text}");
        let page = "\nMore: https://github.com/mini-coi/mini-coi/blob/main/docs/";
        assert!(text.contains(page), "{text}");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn explain_lists_every_code() {
    let text = stdout(&output(&["explain"]));
    let codes: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .collect();
    assert!(codes.len() > 70, "{text}");
    for code in codes {
        assert_eq!(output(&["explain", code]).status.code(), Some(0), "{code}");
    }
}

#[test]
fn explain_suggests_a_similar_code() {
    let output = output(&["explain", "timeuot"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("'timeout'"));
}
