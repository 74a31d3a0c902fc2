//! Spans: half-open ranges of a text, one type per unit so that units cannot be mixed up.
//!
//! Example: in « 3 000 soldats » the figure is `Span { start: 0, end: 7 }` in bytes when the space is U+202F
//! (three bytes), and `CharSpan { start: 0, end: 5 }` in code points.

use serde::{Deserialize, Serialize};

/// A half-open range of **bytes** into one text. Invariant: `start <= end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The bytes from `start` to `end`, end exclusive. A reversed pair is put in order.
    pub const fn new(start: u32, end: u32) -> Self {
        if start <= end { Span { start, end } } else { Span { start: end, end: start } }
    }

    /// The bytes from `start` to `end` given as `usize`; both must fit in 32 bits, which [`crate::Text`] ensures.
    pub fn of(start: usize, end: usize) -> Self {
        let narrow = |n: usize| u32::try_from(n).expect("a Text is shorter than 4 GiB");
        Span::new(narrow(start), narrow(end))
    }

    /// First byte.
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// True when the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// True when `other` lies inside this span (equal spans contain each other).
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True when the byte at `offset` is inside.
    pub const fn has(self, offset: usize) -> bool {
        self.start() <= offset && offset < self.end()
    }

    /// True when the two spans share at least one byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }
}

impl From<Span> for std::ops::Range<usize> {
    fn from(span: Span) -> Self {
        span.start()..span.end()
    }
}

/// A half-open range of **Unicode code points**: the unit of every report, export and page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct CharSpan {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

/// A half-open range of **UTF-16 code units**: for browsers only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Utf16Span {
    /// First code unit.
    pub start: usize,
    /// One past the last code unit.
    pub end: usize,
}
