//! The results as JSON, Markdown and SVG.

use crate::measures::Series;
use crate::stats::{Estimate, estimate, median, ratios};
use crate::variant::{EARLY, HEADERS, OTHER_PEER, OURS, PEER, TWIN, bytes, variant};
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How a figure is made of two variants.
#[derive(Clone, Copy)]
enum How {
    /// The first divided by the second.
    Ratio,
    /// The same, where both must be the same within noise.
    Same,
    /// The first less the second.
    Difference,
}

/// A figure that the benchmark must show.
struct Claim {
    what: &'static str,
    engine: &'static str,
    series: &'static str,
    variants: [&'static str; 2],
    how: How,
    must: f64,
    aim: f64,
}

macro_rules! claim {
    ($what:literal, $engine:literal, $series:literal, $ours:ident / $reference:ident, $how:ident, $must:literal, $aim:literal) => {
        Claim {
            what: $what,
            engine: $engine,
            series: $series,
            variants: [$ours, $reference],
            how: How::$how,
            must: $must,
            aim: $aim,
        }
    };
}

const CLAIMS: &[Claim] = &[
    claim!(
        "sub-resources, wall time",
        "chromium",
        "1,000 sub-resources, 8 at once: wall time",
        OURS / HEADERS,
        Ratio,
        1.10,
        1.02
    ),
    claim!(
        "sub-resources, processor time",
        "chromium",
        "1,000 sub-resources, 8 at once: processor time",
        OURS / HEADERS,
        Ratio,
        1.10,
        1.02
    ),
    claim!(
        "sub-resources without static routes, wall time",
        "firefox",
        "1,000 sub-resources, 8 at once: wall time",
        OURS / PEER,
        Ratio,
        0.85,
        0.6
    ),
    claim!(
        "sub-resources without static routes, processor time",
        "firefox",
        "1,000 sub-resources, 8 at once: processor time",
        OURS / PEER,
        Ratio,
        0.85,
        0.6
    ),
    claim!(
        "sub-resources without static routes, wall time",
        "webkit",
        "1,000 sub-resources, 8 at once: wall time",
        OURS / PEER,
        Ratio,
        0.85,
        0.6
    ),
    claim!(
        "sub-resources without static routes, processor time",
        "webkit",
        "1,000 sub-resources, 8 at once: processor time",
        OURS / PEER,
        Ratio,
        0.85,
        0.6
    ),
    claim!(
        "500 MB body, time",
        "chromium",
        "500 MB body: time",
        OURS / HEADERS,
        Ratio,
        1.05,
        1.0
    ),
    claim!(
        "bytecode cache, visits 3 to 5",
        "chromium",
        "5 MB script, mean of visits 3 to 5",
        OURS / HEADERS,
        Same,
        1.00,
        1.00
    ),
    claim!(
        "WASM code cache, visits 3 to 5",
        "chromium",
        "10 MB module, mean of visits 3 to 5",
        OURS / HEADERS,
        Same,
        1.00,
        1.00
    ),
    claim!(
        "navigation, cold worker, instant server",
        "chromium",
        "navigation, cold worker, 0 ms server",
        OURS / PEER,
        Ratio,
        1.0,
        0.9
    ),
    claim!(
        "navigation, cold worker, 50 ms server",
        "chromium",
        "navigation, cold worker, 50 ms server",
        OURS / PEER,
        Ratio,
        1.0,
        0.9
    ),
    claim!(
        "navigation, warm worker, 50 ms server",
        "chromium",
        "navigation, warm worker, 50 ms server",
        OURS / HEADERS,
        Ratio,
        1.10,
        1.03
    ),
    claim!(
        "navigation, warm worker, 50 ms server",
        "firefox",
        "navigation, warm worker, 50 ms server",
        OURS / HEADERS,
        Ratio,
        1.10,
        1.03
    ),
    claim!(
        "navigation, warm worker, 50 ms server",
        "webkit",
        "navigation, warm worker, 50 ms server",
        OURS / HEADERS,
        Ratio,
        1.10,
        1.03
    ),
    claim!(
        "first visit, first paint",
        "chromium",
        "first visit, light page, HTTP/2, 80 ms: first paint",
        OURS / HEADERS,
        Ratio,
        1.15,
        1.05
    ),
    claim!(
        "first visit, DOMContentLoaded",
        "chromium",
        "first visit, light page, HTTP/2, 80 ms: DOMContentLoaded",
        OURS / HEADERS,
        Ratio,
        1.8,
        1.5
    ),
    claim!(
        "first visit, DOMContentLoaded, early line",
        "chromium",
        "first visit, light page, HTTP/2, 80 ms: DOMContentLoaded",
        EARLY / HEADERS,
        Ratio,
        1.8,
        1.5
    ),
    claim!(
        "first visit, load",
        "chromium",
        "first visit, light page, HTTP/2, 80 ms: load",
        OURS / PEER,
        Ratio,
        0.85,
        0.75
    ),
    claim!(
        "first visit, requests for the document",
        "chromium",
        "first visit, light page, HTTP/2, 80 ms: documents",
        OURS / HEADERS,
        Ratio,
        1.0,
        1.0
    ),
    claim!(
        "first visit, 30 pictures at 10 Mbit/s, bytes",
        "chromium",
        "first visit, pictures page, HTTP/2, 10 Mbit/s, 50 ms: bytes",
        OURS / HEADERS,
        Ratio,
        1.03,
        1.01
    ),
    claim!(
        "first visit, small page at 10 Mbit/s, load",
        "chromium",
        "first visit, small page, HTTP/2, 10 Mbit/s, 50 ms: load",
        OURS / PEER,
        Ratio,
        1.0,
        0.95
    ),
    claim!(
        "first visit, first paint",
        "firefox",
        "first visit, light page, HTTP/2, 80 ms: first paint",
        OURS / HEADERS,
        Ratio,
        1.15,
        1.05
    ),
    claim!(
        "first visit, DOMContentLoaded",
        "firefox",
        "first visit, light page, HTTP/2, 80 ms: DOMContentLoaded",
        OURS / HEADERS,
        Ratio,
        1.45,
        1.3
    ),
    claim!(
        "first visit, load",
        "firefox",
        "first visit, light page, HTTP/2, 80 ms: load",
        OURS / PEER,
        Ratio,
        0.90,
        0.80
    ),
    claim!(
        "first visit, requests for the document",
        "firefox",
        "first visit, light page, HTTP/2, 80 ms: documents",
        OURS / HEADERS,
        Ratio,
        1.0,
        1.0
    ),
    claim!(
        "first visit, 30 pictures at 10 Mbit/s, bytes",
        "firefox",
        "first visit, pictures page, HTTP/2, 10 Mbit/s, 50 ms: bytes",
        OURS / HEADERS,
        Ratio,
        1.03,
        1.01
    ),
    claim!(
        "first visit, small page at 10 Mbit/s, load",
        "firefox",
        "first visit, small page, HTTP/2, 10 Mbit/s, 50 ms: load",
        OURS / PEER,
        Ratio,
        1.0,
        0.95
    ),
    claim!(
        "worker start, more than the twin, in ms",
        "chromium",
        "evaluate, compile, instantiate, decide",
        OURS / TWIN,
        Difference,
        1.0,
        0.3
    ),
];

fn values<'a>(series: &'a Series, name: &str) -> &'a [f64] {
    let found = series.values.iter().find(|(variant, _)| *variant == name);
    found.map_or(&[], |(_, values)| values)
}

impl Claim {
    /// The figure, where its series was measured.
    fn figure(&self, all: &[Series]) -> Option<Estimate> {
        self.compare(all, self.variants[0])
    }

    /// The same figure for real headers, where it is against a peer.
    fn limit(&self, all: &[Series]) -> String {
        let limit = match (self.variants, self.how) {
            ([_, HEADERS], _) | (_, How::Difference) => None,
            _ => self.compare(all, HEADERS),
        };
        limit.map_or("–".into(), |limit| interval(&limit))
    }

    fn compare(&self, all: &[Series], name: &str) -> Option<Estimate> {
        let series = all
            .iter()
            .find(|series| series.engine == self.engine && series.name == self.series)?;
        let [ours, reference] = [name, self.variants[1]].map(|name| values(series, name));
        Some(estimate(&match self.how {
            How::Ratio | How::Same => ratios(ours, reference),
            How::Difference => ours
                .iter()
                .zip(reference)
                .map(|(one, other)| one - other)
                .collect(),
        }))
    }

    fn verdict(&self, figure: &Estimate) -> &'static str {
        let is_same = matches!(self.how, How::Same) && !figure.differs_from(1.0);
        // What is to be reached has two digits, so the figures are taken as the table prints them.
        let [median, low] =
            [figure.median, figure.low].map(|value| (value * 100.0).round() / 100.0);
        if median <= self.aim {
            "aim"
        } else if is_same {
            "must, same within noise"
        } else if median <= self.must {
            "must"
        } else if low <= self.must {
            "short, within noise"
        } else {
            "short"
        }
    }
}

/// A number with as many digits as it is worth.
fn digits(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

fn interval(estimate: &Estimate) -> String {
    let [median, low, high] = [estimate.median, estimate.low, estimate.high].map(digits);
    format!("{median} ({low}–{high})")
}

fn claims(all: &[Series]) -> (String, bool) {
    let mut table = String::from(
        "| Measure | Engine | Against | Figure | Real headers | Must | Aim | Reached |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mut holds = true;
    for claim in CLAIMS {
        let Some(figure) = claim.figure(all) else {
            continue;
        };
        let verdict = claim.verdict(&figure);
        holds &= !verdict.starts_with("short");
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} | {} | {} | {verdict} |",
            claim.what,
            claim.engine,
            claim.variants[1],
            interval(&figure),
            claim.limit(all),
            digits(claim.must),
            digits(claim.aim)
        );
    }
    (table, holds)
}

/// The rows of the table for readers: a name, and the series in each engine that has it.
const ROWS: &[(&str, &str)] = &[
    (
        "First visit, first paint",
        "first visit, light page, HTTP/2, 80 ms: first paint",
    ),
    (
        "First visit, `DOMContentLoaded`",
        "first visit, light page, HTTP/2, 80 ms: DOMContentLoaded",
    ),
    (
        "First visit, `load`",
        "first visit, light page, HTTP/2, 80 ms: load",
    ),
    (
        "First visit, requests for the document",
        "first visit, light page, HTTP/2, 80 ms: documents",
    ),
    (
        "First visit, 30 MB, `load`",
        "first visit, heavy page, HTTP/2, 80 ms: load",
    ),
    (
        "Later visit, first byte, 50 ms away",
        "navigation, warm worker, 50 ms server",
    ),
    (
        "1,000 small requests",
        "1,000 sub-resources, 8 at once: wall time",
    ),
    ("500 MB body", "500 MB body: time"),
];

/// The medians side by side, as somebody who chooses between them wants to know.
fn readers_table(all: &[Series]) -> String {
    let variants = [HEADERS, OURS, PEER, OTHER_PEER];
    let mut table = format!(
        "| | Engine | {} |\n|---|---|---|---|---|---|\n",
        variants.join(" | ")
    );
    for (label, name) in ROWS {
        for series in all.iter().filter(|series| series.name == *name) {
            let medians = variants.map(|variant| {
                let values = values(series, variant);
                let valid: Vec<f64> = values
                    .iter()
                    .copied()
                    .filter(|value| value.is_finite())
                    .collect();
                match valid.is_empty() {
                    true => "–".into(),
                    false => format!("{} {}", digits(median(&valid)), series.unit),
                }
            });
            let _ = writeln!(
                table,
                "| {label} | {} | {} |",
                series.engine,
                medians.join(" | ")
            );
        }
    }
    table
}

fn series_table(series: &Series) -> String {
    let mut text = format!("\n**{}, {}**", series.name, series.engine);
    if !series.unit.is_empty() {
        let _ = write!(text, ", in {}", series.unit);
    }
    let reference = if values(series, HEADERS).is_empty() {
        TWIN
    } else {
        HEADERS
    };
    let _ = write!(
        text,
        "\n\n| Variant | Median | Against {reference} | Samples |\n|---|---|---|---|\n"
    );
    for (name, own) in &series.values {
        let valid: Vec<f64> = own
            .iter()
            .copied()
            .filter(|value| value.is_finite())
            .collect();
        let ratio = estimate(&ratios(own, values(series, reference)));
        let against = if *name == reference {
            "–".into()
        } else if ratio.differs_from(1.0) {
            interval(&ratio)
        } else {
            format!("{}, not distinguishable", interval(&ratio))
        };
        let failed = own.len() - valid.len();
        let failures = if failed > 0 {
            format!(", {failed} more never ended")
        } else {
            String::new()
        };
        let _ = writeln!(
            text,
            "| {name} | {} | {against} | {}{failures} |",
            interval(&estimate(&valid)),
            valid.len()
        );
    }
    text
}

fn bytes_table() -> (String, Value) {
    let mut table = String::from("| File | Raw | gzip -9 | brotli -11 |\n|---|---|---|---|\n");
    let mut all = serde_json::Map::new();
    for name in [OURS, TWIN, PEER, OTHER_PEER] {
        let sizes = bytes(&variant(name));
        let _ = writeln!(
            table,
            "| {name} | {} | {} | {} |",
            sizes["raw"], sizes["gzip"], sizes["brotli"]
        );
        all.insert(name.into(), sizes);
    }
    (table, Value::Object(all))
}

fn output(command: &str, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).output();
    output.map_or_else(
        |_| "unknown".into(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_string(),
    )
}

fn machine() -> Vec<(&'static str, String)> {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name\t: "))
        .unwrap_or("unknown");
    let cores = processor
        .lines()
        .filter(|line| line.starts_with("processor"))
        .count();
    vec![
        (
            "Machine",
            format!("{cores} × {model}, Linux {}", output("uname", &["-r"])),
        ),
        (
            "Chromium",
            output("chromium", &["--version"])
                .split(" built")
                .next()
                .unwrap_or_default()
                .into(),
        ),
        ("Firefox", output("firefox-esr", &["--version"])),
        (
            "WebKitGTK",
            // Its driver tells no version.
            output("dpkg-query", &["-Wf", "${Version}", "webkit2gtk-driver"]),
        ),
        ("Rust", output("rustc", &["--version"])),
        ("Node.js", output("node", &["--version"])),
        ("Date", output("date", &["-u", "+%Y-%m-%d"])),
    ]
}

/// Nanoseconds for each decision, which criterion measured just before.
fn policy() -> Vec<(&'static str, f64)> {
    [("plan", 64.0), ("verdict", 4.0 * 4.0 * 5.0 * 2.0 * 16.0)]
        .into_iter()
        .filter_map(|(name, count)| {
            let path = root().join(format!("target/criterion/policy/{name}/new/estimates.json"));
            let value: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
            Some((name, value["median"]["point_estimate"].as_f64()? / count))
        })
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).into()
}

/// Horizontal bars: the time of some measures, relative to real headers.
fn chart(all: &[Series]) -> String {
    let rows = [
        (
            "1,000 small requests",
            "1,000 sub-resources, 8 at once: wall time",
            "chromium",
        ),
        ("500 MB body", "500 MB body: time", "chromium"),
        (
            "Navigation, 50 ms server",
            "navigation, warm worker, 50 ms server",
            "chromium",
        ),
        (
            "First visit, first paint",
            "first visit, light page, HTTP/2, 80 ms: first paint",
            "chromium",
        ),
        (
            "First visit, load",
            "first visit, light page, HTTP/2, 80 ms: load",
            "chromium",
        ),
    ];
    let variants = [(HEADERS, "#8a8f98"), (OURS, "#2f7d4f"), (PEER, "#c2603a")];
    let mut bars = String::new();
    let mut y = 64.0;
    for (label, name, engine) in rows {
        let Some(series) = all
            .iter()
            .find(|series| series.name == name && series.engine == engine)
        else {
            continue;
        };
        let reference = median(values(series, HEADERS));
        let _ = writeln!(
            bars,
            r#"<text x="16" y="{}" class="label">{label}</text>"#,
            y + 28.0
        );
        for (variant, colour) in variants {
            let ratio = median(values(series, variant)) / reference;
            let width = (ratio * 100.0).min(400.0);
            let _ = writeln!(
                bars,
                r#"<rect x="220" y="{y}" width="{width:.0}" height="14" rx="2" fill="{colour}"/><text x="{:.0}" y="{}">{ratio:.2}</text>"#,
                226.0 + width,
                y + 11.0
            );
            y += 17.0;
        }
        y += 16.0;
    }
    let mut legend = String::new();
    for (index, (variant, colour)) in variants.iter().enumerate() {
        let x = 220 + 150 * index;
        let _ = writeln!(
            legend,
            r#"<rect x="{x}" y="34" width="12" height="12" rx="2" fill="{colour}"/><text x="{}" y="44">{variant}</text>"#,
            x + 18
        );
    }
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 {y}" width="700" height="{y}" role="img" aria-label="Time relative to real headers, shorter is better">
<style>text {{ font: 12px system-ui, sans-serif; fill: #57606a }} .label, .title {{ font-weight: 600 }} @media (prefers-color-scheme: dark) {{ text {{ fill: #adb5bd }} }}</style>
<text x="16" y="22" class="title">Time relative to a server with real headers, Chromium; shorter is better</text>
{legend}{bars}</svg>
"#
    )
}

/// The head of the table of what is to be reached.
const AIMS: &str = "# What the benchmark must show

`npm run bench` writes this page. Each figure is a median with its 95 % interval. Below 1.00, mini-coi.js is
faster. *Real headers* is the same figure of a host without any worker, where the figure is against a peer.

";

/// Writes the results: into the repository after a whole run, otherwise into `target/bench`. Says whether
/// every figure is what it must be.
pub fn write(all: &[Series], is_quick: bool, is_whole: bool) -> bool {
    let (claims, holds) = claims(all);
    let (sizes, sizes_json) = bytes_table();
    let machine = machine();
    let policy = policy();
    let scratch = root().join("target/bench");
    fs::create_dir_all(&scratch).unwrap();

    let mut text = String::from(include_str!("../method.md"));
    text = text.replace("<!--figures-->\n", &readers_table(all));
    text += "\n## Bytes\n\n";
    text += &sizes;
    text += "\n## The policy alone\n\n";
    for (name, time) in &policy {
        let _ = writeln!(
            text,
            "- `{name}`: {time:.1} ns for each decision, no allocation"
        );
    }
    text += "\n## All measures\n";
    for series in all {
        text += &series_table(series);
    }
    text += "\n## Machine and versions\n\n";
    for (name, value) in &machine {
        let _ = writeln!(text, "- {name}: {value}");
    }
    let _ = writeln!(
        text,
        "- Run: {}",
        if is_quick {
            "quick, with few samples"
        } else {
            "whole"
        }
    );

    let results = json!({
        "machine": machine.iter().cloned().collect::<std::collections::BTreeMap<_, _>>(),
        "bytes": sizes_json,
        "policy_ns": policy.iter().copied().collect::<std::collections::BTreeMap<_, _>>(),
        "series": all,
    });
    let results = format!("{results}\n");
    let aims = format!("{AIMS}{claims}");
    let (report, goals, data, picture) = if is_whole {
        (
            root().join("docs/benchmarks.md"),
            root().join("benches/aims.md"),
            root().join("benches/results.json"),
            root().join("benches/chart.svg"),
        )
    } else {
        (
            scratch.join("benchmarks.md"),
            scratch.join("aims.md"),
            scratch.join("results.json"),
            scratch.join("chart.svg"),
        )
    };
    let files = [
        (report, &text),
        (goals, &aims),
        (data, &results),
        (picture, &chart(all)),
    ];
    for (path, text) in files {
        fs::write(&path, text).unwrap();
        eprintln!("wrote {}", path.display());
    }
    println!("{claims}");
    holds
}
