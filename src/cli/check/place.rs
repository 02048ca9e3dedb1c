//! Lines and columns.

use std::borrow::Cow;
use std::cell::OnceCell;

/// The text of some bytes, in which every byte keeps its place: invalid UTF-8 becomes `?`. Of
/// the other encodings of the web that does not matter, since addresses and names of calls are ASCII.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return text.into();
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    text.into()
}

/// The lines of a file, which are looked for when the first place is asked for.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    /// Where each line begins.
    starts: OnceCell<Vec<usize>>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Lines<'a> {
        Lines {
            bytes,
            starts: OnceCell::new(),
        }
    }

    /// The line and the column of a byte, from 1. The column is counted in bytes, so that a file of
    /// one line costs no more than another.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        let starts = self.starts.get_or_init(|| {
            let ends = self.bytes.iter().enumerate();
            let after = ends.filter_map(|(at, byte)| (*byte == b'\n').then_some(at + 1));
            [0].into_iter().chain(after).collect()
        });
        let line = starts.partition_point(|start| *start <= offset);
        (line, offset - starts[line - 1] + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, text};

    #[test]
    fn every_byte_keeps_its_place() {
        assert_eq!(text(b"\xe9\xe9a\xc3\xa9\xf0\x9f\x98"), "??aé???");
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        let lines = Lines::new(b"ab\ncd\n");
        let places: Vec<_> = (0..=6).map(|offset| lines.place(offset)).collect();
        let expected = [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), (3, 1)];
        assert_eq!(places, expected);
    }
}
