//! Changes to the bytes of a document, which leave every other byte as it was.

use std::ops::Range;

/// A text that takes the place of these bytes. An empty range inserts it, an empty text removes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub span: Range<usize>,
    pub text: String,
}

impl Edit {
    /// Puts a text before the byte at this place.
    pub fn insert(at: usize, text: String) -> Edit {
        Edit { span: at..at, text }
    }

    /// Takes these bytes away.
    pub fn remove(span: Range<usize>) -> Edit {
        let text = String::new();
        Edit { span, text }
    }
}

/// The bytes after these changes, in whichever order they come. One that is given twice is made once. No two of
/// them overlap.
pub fn apply(bytes: &[u8], mut edits: Vec<Edit>) -> Vec<u8> {
    edits.sort_by_key(|edit| edit.span.start);
    edits.dedup();
    let mut after = Vec::with_capacity(bytes.len());
    let mut from = 0;
    for Edit { span, text } in edits {
        after.extend_from_slice(&bytes[from..span.start]);
        after.extend_from_slice(text.as_bytes());
        from = span.end;
    }
    after.extend_from_slice(&bytes[from..]);
    after
}
