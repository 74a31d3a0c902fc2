//! Pieces: tokens before they are tokens, with the little that sentence ends need to know of them.

/// What kind of token a piece is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A word.
    Word,
    /// A word or initial with its dot, after which the sentence goes on.
    Abbreviation,
    /// An abbreviation or a row of initials ("U.S.") that may be the last word of a sentence.
    FinalAbbreviation,
    /// A figure, with its separators.
    Number,
    /// An address: web, mail, @name, #topic.
    Address,
    /// `.` alone.
    Stop,
    /// `?` and `!`, also repeated.
    Mark,
    /// `…` and repeated dots.
    Ellipsis,
    /// Opening brackets and quotes.
    Opening,
    /// Closing brackets and quotes.
    Closing,
    /// Straight quotes, which open and close alike.
    Quote,
    /// Hyphens and dashes that stand for themselves, and bullets.
    Dash,
    /// `:`, `;` and `,`.
    Pause,
    /// Any other sign.
    Sign,
}

/// What stands before a piece.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Gap {
    /// Nothing.
    Glued,
    /// Spaces, or a line break that only wraps a line.
    Space,
    /// A line break that means something.
    Line,
    /// A blank line, or the start of the text.
    Paragraph,
}

/// A token to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Piece {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// What it is.
    pub kind: Kind,
    /// What stands before it.
    pub gap: Gap,
}

impl Piece {
    /// Its words.
    pub fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}
