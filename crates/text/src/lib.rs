//! Text and positions: the bottom layer.
//!
//! A [`Text`] owns the untouched words of a document and is the only place where byte, code point and
//! UTF-16 offsets are converted into each other. A [`Span`] is a pair of byte offsets; [`Evidence`] is one or
//! more spans that support a value; a [`Note`] tells a reader what was doubtful about the input.
//!
//! Nothing here knows a language, a word class or a report.

mod evidence;
mod fold;
mod note;
mod offsets;
mod sanitize;
mod span;

pub use evidence::Evidence;
pub use fold::{fold, fold_char, plain_char};
pub use note::{Note, NoteCode};
pub use offsets::Text;
pub use sanitize::sanitize;
pub use span::{CharSpan, Span, Utf16Span};

#[cfg(test)]
mod tests;
