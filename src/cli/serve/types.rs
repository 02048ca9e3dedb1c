//! The type and the charset that a file is sent with.

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, Response, StatusCode};
use futures_util::{StreamExt as _, stream};
use tower_http::services::fs::ServeFileSystemResponseBody;

/// Completes the type of a file that tower-http guessed from its name.
///
/// Scripts get [the one type](https://www.rfc-editor.org/rfc/rfc9239#section-6) that is not
/// obsolete. Text gets `charset=utf-8` if it begins as UTF-8: the parameter outranks
/// what a document says of itself, so a page in an older encoding must be sent without it.
pub(super) async fn complete(
    path: &str,
    response: Response<ServeFileSystemResponseBody>,
) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let is_file = parts.status.is_success() && parts.headers.contains_key(CONTENT_TYPE);
    if is_file && let Some((encoding, kind)) = encoded(path) {
        parts
            .headers
            .insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        parts
            .headers
            .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        return Response::from_parts(parts, Body::new(body));
    }
    let guess = parts.headers.get(CONTENT_TYPE);
    let guess = guess.and_then(|guess| guess.to_str().ok());
    let Some(text) = guess.and_then(|guess| text(path, guess)) else {
        return Response::from_parts(parts, Body::new(body));
    };
    let mut pieces = Body::new(body).into_data_stream();
    let first = match pieces.next().await {
        Some(Ok(first)) => first,
        Some(Err(error)) => {
            let failed = stream::iter([Err::<Bytes, _>(error)]);
            return Response::from_parts(parts, Body::from_stream(failed));
        }
        None => Bytes::new(),
    };
    let is_whole = parts.headers.get(CONTENT_LENGTH) == Some(&HeaderValue::from(first.len()));
    let is_text = is_whole && parts.status != StatusCode::PARTIAL_CONTENT;
    parts.headers.insert(CONTENT_TYPE, text.of(&first, is_text));
    let body = if is_whole {
        Body::from(first)
    } else {
        Body::from_stream(stream::iter([Ok(first)]).chain(pieces))
    };
    Response::from_parts(parts, body)
}

/// A type without parameters, and the same for what is UTF-8.
#[derive(Clone, Copy)]
struct Type(&'static str, &'static str);

impl Type {
    /// The header for a content, or for a piece of it.
    fn of(self, content: &[u8], is_whole: bool) -> HeaderValue {
        let Type(plain, utf8) = self;
        let is_utf8 = plain != utf8 && is_utf8(content, is_whole);
        HeaderValue::from_static(if is_utf8 { utf8 } else { plain })
    }
}

/// The encoding and the type of a compressed file that a page requests by its whole name, as the loaders of
/// Unity and Godot do with `game.wasm.br`. An archive such as `files.tar.gz` is a download, and stays one.
fn encoded(path: &str) -> Option<(&'static str, &'static str)> {
    let (name, suffix) = path.rsplit_once('.')?;
    let (_, inner) = name.rsplit_once('.').unwrap_or((name, ""));
    let encoding = match suffix {
        "br" => "br",
        "gz" => "gzip",
        "svgz" => return Some(("gzip", "image/svg+xml")),
        _ => return None,
    };
    let kind = match inner {
        "js" | "mjs" => "text/javascript",
        "wasm" => "application/wasm",
        "data" | "pck" | "mem" | "unityweb" => "application/octet-stream",
        "json" => "application/json",
        "css" => "text/css",
        "html" => "text/html",
        "svg" => "image/svg+xml",
        _ => return None,
    };
    Some((encoding, kind))
}

/// The type that a text with a guessed one is sent with, if it may have to be completed.
fn text(path: &str, guess: &str) -> Option<Type> {
    const SCRIPT: Type = Type("text/javascript", "text/javascript; charset=utf-8");
    // JSON is UTF-8 by definition, and its type has no such parameter.
    const JSON: Type = Type("application/json", "application/json");
    // Every type of a text that the sites of this world consist of; another text is sent as it is.
    const TEXTS: [Type; 8] = [
        SCRIPT,
        Type("text/html", "text/html; charset=utf-8"),
        Type("text/css", "text/css; charset=utf-8"),
        Type("text/plain", "text/plain; charset=utf-8"),
        Type("text/markdown", "text/markdown; charset=utf-8"),
        Type("text/csv", "text/csv; charset=utf-8"),
        Type("text/x-toml", "text/x-toml; charset=utf-8"),
        Type("text/x-yaml", "text/x-yaml; charset=utf-8"),
    ];
    // A source of a script, which a page may load as one, or a piece of a video, which is never UTF-8.
    const SCRIPT_OR_VIDEO: Type = Type("video/mp2t", "text/javascript; charset=utf-8");
    // RFC 8216, section 4; it has no parameter.
    const PLAYLIST: Type = Type(
        "application/vnd.apple.mpegurl",
        "application/vnd.apple.mpegurl",
    );
    let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    match guess {
        _ if suffix == "ts" => Some(SCRIPT_OR_VIDEO),
        _ if suffix == "m3u8" => Some(PLAYLIST),
        _ if matches!(suffix, "mts" | "cts") => Some(SCRIPT),
        "application/javascript" | "application/x-javascript" => Some(SCRIPT),
        // A source map, which is JSON, and is named so by its specification.
        "text/plain" if path.ends_with(".map") => Some(JSON),
        _ => TEXTS.into_iter().find(|text| text.0 == guess),
    }
}

/// Whether a text, or a piece of one, is UTF-8. A piece may begin and end within a character.
fn is_utf8(text: &[u8], is_whole: bool) -> bool {
    if is_whole {
        return std::str::from_utf8(text).is_ok();
    }
    let is_continuation = |byte: &&u8| **byte & 0b1100_0000 == 0b1000_0000;
    let torn = text.iter().take(3).take_while(is_continuation).count();
    match std::str::from_utf8(&text[torn..]) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_utf8;

    #[test]
    fn a_piece_may_begin_and_end_within_a_character() {
        let text = "aé€😀".as_bytes();
        for start in 0..text.len() {
            for end in start..=text.len() {
                assert!(is_utf8(&text[start..end], false), "{start}..{end}");
            }
        }
    }

    #[test]
    fn unknown_encoding_is_none() {
        assert!(!is_utf8(b"caf\xe9 au lait", false));
        assert!(!is_utf8(b"\xff\xfe<\0!\0", false));
        assert!(!is_utf8(b"caf\xe9", true));
    }
}
