//! The text of a document and its three rulers: bytes, code points, UTF-16 code units.
//!
//! Every [`BLOCK`] bytes the text keeps a mark of how many code points and UTF-16 units lie before it, so that a
//! conversion walks at most one block. Pure ASCII texts need no marks at all.

use crate::span::{CharSpan, Span, Utf16Span};

/// Bytes between two marks.
const BLOCK: usize = 256;

/// What lies before a block of the text.
#[derive(Clone, Copy, Debug)]
struct Mark {
    chars: u32,
    utf16: u32,
}

/// The words of one document, exactly as they came, with conversion between offset units.
///
/// The text is never changed: no normalisation, no trimming, no line-ending conversion.
#[derive(Clone, Debug)]
pub struct Text {
    raw: Box<str>,
    /// Empty when the text is ASCII: the three units are then the same.
    marks: Vec<Mark>,
    chars: usize,
    utf16: usize,
}

impl Text {
    /// The longest text, in bytes, that is accepted; longer ones must be cut by the caller.
    pub const MAX_BYTES: usize = u32::MAX as usize - 1;

    /// Takes over a string. Panics above [`Text::MAX_BYTES`], which `intake` refuses long before.
    pub fn new(raw: impl Into<Box<str>>) -> Self {
        let raw = raw.into();
        assert!(raw.len() <= Self::MAX_BYTES, "a Text is shorter than 4 GiB");
        if raw.is_ascii() {
            let n = raw.len();
            return Text { raw, marks: Vec::new(), chars: n, utf16: n };
        }
        let mut marks = Vec::with_capacity(raw.len() / BLOCK + 1);
        let (mut chars, mut utf16) = (0u32, 0u32);
        for (at, c) in raw.char_indices() {
            while marks.len() * BLOCK <= at {
                marks.push(Mark { chars, utf16 });
            }
            chars += 1;
            utf16 += c.len_utf16() as u32;
        }
        while marks.len() * BLOCK <= raw.len() {
            marks.push(Mark { chars, utf16 });
        }
        Text { raw, marks, chars: chars as usize, utf16: utf16 as usize }
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.raw
    }

    /// The words of a span; empty when the span does not lie on character boundaries inside the text.
    pub fn slice(&self, span: Span) -> &str {
        self.raw.get(std::ops::Range::from(span)).unwrap_or("")
    }

    /// The span of the whole text.
    pub fn span(&self) -> Span {
        Span::of(0, self.raw.len())
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.raw.len()
    }

    /// True when there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// Length in Unicode code points.
    pub fn len_chars(&self) -> usize {
        self.chars
    }

    /// Length in UTF-16 code units.
    pub fn len_utf16(&self) -> usize {
        self.utf16
    }

    /// The same range in Unicode code points.
    pub fn chars(&self, span: Span) -> CharSpan {
        CharSpan { start: self.before(span.start()).0, end: self.before(span.end()).0 }
    }

    /// The same range in UTF-16 code units.
    pub fn utf16(&self, span: Span) -> Utf16Span {
        Utf16Span { start: self.before(span.start()).1, end: self.before(span.end()).1 }
    }

    /// The byte span of a range of code points; `None` when it reaches outside the text or is reversed.
    pub fn from_chars(&self, span: CharSpan) -> Option<Span> {
        let reversed = span.start > span.end;
        if reversed {
            None
        } else {
            Some(Span::of(self.byte_of_char(span.start)?, self.byte_of_char(span.end)?))
        }
    }

    /// The byte offset of the code point with this number (the length of the text is a valid number).
    pub fn byte_of_char(&self, number: usize) -> Option<usize> {
        if number > self.chars {
            return None;
        }
        if self.marks.is_empty() {
            return Some(number);
        }
        let block = self.marks.partition_point(|m| m.chars as usize <= number) - 1;
        let (start, mut left) = (self.block_start(block), number - self.marks[block].chars as usize);
        for (at, _) in self.raw[start..].char_indices() {
            if left == 0 {
                return Some(start + at);
            }
            left -= 1;
        }
        Some(self.raw.len())
    }

    /// Code points and UTF-16 units before a byte offset (offsets past the end count as the end; an offset inside
    /// a character counts as its start).
    fn before(&self, byte: usize) -> (usize, usize) {
        let byte = byte.min(self.raw.len());
        if self.marks.is_empty() {
            return (byte, byte);
        }
        let block = byte / BLOCK;
        let mark = self.marks[block];
        let (mut chars, mut utf16) = (mark.chars as usize, mark.utf16 as usize);
        let start = self.block_start(block);
        for (at, c) in self.raw[start..].char_indices() {
            if start + at + c.len_utf8() > byte {
                break;
            }
            chars += 1;
            utf16 += c.len_utf16();
        }
        (chars, utf16)
    }

    /// The first character boundary at or after a block's nominal start: the position its mark describes.
    fn block_start(&self, block: usize) -> usize {
        let mut at = (block * BLOCK).min(self.raw.len());
        while !self.raw.is_char_boundary(at) {
            at += 1;
        }
        at
    }
}
