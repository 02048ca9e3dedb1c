//! The page that lists a folder without an index.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::folder::Entry;

/// The characters that need no escape in [a segment of a path](https://www.rfc-editor.org/rfc/rfc3986#section-3.3).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The page for the folder at an address that ends with a slash.
pub(super) fn page(address: &str, entries: &[Entry]) -> String {
    let title = escape(&percent_decode_str(address).decode_utf8_lossy());
    let mut rows = String::new();
    if address != "/" {
        rows.push_str("<li><a href=\"../\">../</a></li>\n");
    }
    for entry in entries {
        let slash = if entry.is_file { "" } else { "/" };
        let href = utf8_percent_encode(&entry.name, SEGMENT);
        let name = escape(&entry.name);
        let size = if entry.is_file {
            format!(" <small>{}</small>", size(entry.size))
        } else {
            String::new()
        };
        // Writing to a string cannot fail. The prefix keeps a name from being taken for a scheme.
        let _ = writeln!(
            rows,
            "<li><a href=\"./{href}{slash}\">{name}{slash}</a>{size}</li>"
        );
    }
    document(&title, &format!("<h1>{title}</h1>\n<ul>\n{rows}</ul>\n"))
}

/// The page for an address that leads nowhere.
pub(super) fn not_found(address: &str) -> String {
    let address = escape(&percent_decode_str(address).decode_utf8_lossy());
    document(
        "Not found",
        &format!("<h1>Not found</h1>\n<p>There is no <code>{address}</code> here.</p>\n"),
    )
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n\
         <style>body {{ font: 1rem/1.6 system-ui; margin: 2rem }} ul {{ list-style: none; padding: 0 }} small {{ opacity: .6 }}</style>\n\
         {body}</html>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A size in the unit in which it has at most three digits before the point.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1000.0;
    let mut units = UNITS.into_iter();
    let mut unit = units.next().unwrap_or_default();
    while value >= 999.95
        && let Some(next) = units.next()
    {
        value /= 1000.0;
        unit = next;
    }
    format!("{value:.1} {unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_has_a_fitting_unit() {
        assert_eq!(size(0), "0 B");
        assert_eq!(size(999), "999 B");
        assert_eq!(size(1000), "1.0 kB");
        assert_eq!(size(999_999), "1.0 MB");
        assert_eq!(size(2_147_483_648), "2.1 GB");
    }

    #[test]
    fn a_name_cannot_become_markup_or_another_address() {
        let entries = [Entry {
            is_file: true,
            name: "<b>\"&?#%".to_owned(),
            size: 1,
        }];
        let page = page("/a%3Cb%3E/", &entries);
        assert!(page.contains(r#"<a href="./%3Cb%3E%22%26%3F%23%25">&lt;b&gt;&quot;&amp;?#%</a>"#));
        assert!(page.contains("<h1>/a&lt;b&gt;/</h1>"));
    }
}
