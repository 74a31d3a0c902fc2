//! Notes: what was doubtful, where, in one sentence. Reading never fails; it leaves notes.

use crate::span::Span;
use serde::{Deserialize, Serialize};

/// What kind of doubt a note is about. Codes are stable; messages may be reworded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteCode {
    /// There is no text to read.
    EmptyText,
    /// The bytes were not UTF-8 and were decoded with another encoding.
    DecodedAs,
    /// Some bytes could not be decoded and were replaced.
    BytesReplaced,
    /// The text holds control characters and looks like a binary file.
    LooksBinary,
    /// The language could not be told; one was assumed.
    LanguageAssumed,
    /// The language is not one that recoupe reads.
    LanguageUnknown,
    /// A sentence is longer than the parser's limit and was cut.
    SentenceCut,
    /// A relative time expression cannot be dated because the publication date is not known.
    TimeUnanchored,
    /// Two readings are possible and both are kept.
    TwoReadings,
    /// A figure has no source in the text.
    NoSource,
}

/// One doubtful point of a document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Note {
    /// What kind of doubt.
    pub code: NoteCode,
    /// Where, when it has a place in the text.
    pub span: Option<Span>,
    /// One sentence for the reader: lower case, no full stop.
    pub message: String,
}

impl Note {
    /// A note about the document as a whole.
    pub fn whole(code: NoteCode, message: impl Into<String>) -> Self {
        Note { code, span: None, message: message.into() }
    }

    /// A note about a span of the text.
    pub fn at(code: NoteCode, span: Span, message: impl Into<String>) -> Self {
        Note { code, span: Some(span), message: message.into() }
    }
}
