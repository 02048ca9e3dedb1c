//! Scripts of other hosts that insert frames of theirs, or that sign in with a popup.

use std::sync::LazyLock;

use url::Url;

use super::catalogue::Kind;

/// One line for each script, with a tab between its columns: `frame` or `popup`; how its address begins, without its
/// scheme, where `*.` is any subdomain; the product; where that is written, and the day on which it was read.
const LIST: &str = include_str!("embeds.tsv");

/// The effect of a script, and the beginning of its address.
static EMBEDS: LazyLock<Vec<(Kind, &str)>> = LazyLock::new(|| {
    let lines = LIST.lines().map(|line| {
        let (kind, rest) = line.split_once('\t').unwrap_or((line, ""));
        let start = rest.split('\t').next().unwrap_or_default();
        let kind = match kind {
            "popup" => Kind::OpenerCut,
            _ => Kind::EmbedScript,
        };
        (kind, start)
    });
    lines.collect()
});

/// The known effects of a script at this address.
pub(super) fn of(url: &Url) -> impl Iterator<Item = Kind> {
    let address = format!("{}{}", url.host_str().unwrap_or_default(), url.path());
    let is_it = move |start: &str| match start.strip_prefix('*') {
        Some(rest) => address
            .find(rest)
            .is_some_and(|at| !address[..at].contains('/')),
        None => address.starts_with(start),
    };
    EMBEDS
        .iter()
        .filter(move |(_, start)| is_it(start))
        .map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn kinds(address: &str) -> usize {
        Url::parse(address).map_or(0, |url| of(&url).count())
    }

    #[test]
    fn every_script_has_a_source_and_is_found() {
        let mut seen = HashSet::new();
        for line in LIST.lines() {
            let columns: Vec<_> = line.split('\t').collect();
            let [kind, start, product, source, day] = columns[..] else {
                panic!("{line:?} has {} columns", columns.len());
            };
            assert!(["frame", "popup"].contains(&kind), "{line}");
            assert!(seen.insert((kind, start)), "{start} is there twice");
            assert!(!product.is_empty(), "{line}");
            assert!(
                Url::parse(source).is_ok_and(|url| url.scheme() == "https"),
                "{source}"
            );
            let day: Vec<_> = day.split('-').map(str::len).collect();
            assert_eq!(day, [4, 2, 2], "{line}");
            assert!(
                kinds(&format!("https://{}", start.replace('*', "a"))) > 0,
                "{start}"
            );
        }
    }

    #[test]
    fn a_script_is_known_by_its_host_and_path() {
        assert_eq!(kinds("https://blog.disqus.com/embed.js?v=1"), 1);
        assert_eq!(kinds("https://accounts.google.com/gsi/client"), 2);
        assert_eq!(kinds("https://a.example/blog.disqus.com/embed.js"), 0);
        assert_eq!(kinds("https://giscus.app.a.example/client.js"), 0);
    }
}
