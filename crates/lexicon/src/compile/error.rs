//! What is wrong with a line of a language's sources, and what to do.

use super::source::{SourceFile, line_of};
use std::fmt;

/// One finding, shown as `lang/fr/cues.toml:12: duplicate: … (remove one of the two entries)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CompileError {
    /// The file, as the caller named it.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl CompileError {
    pub(crate) fn new(file: &str, line: usize, message: &str, hint: &str) -> Self {
        CompileError { file: file.into(), line, message: message.into(), hint: hint.into() }
    }

    pub(crate) fn from_toml(file: &SourceFile, error: &toml::de::Error) -> Self {
        let line = error.span().map_or(1, |span| line_of(&file.text, span.start));
        CompileError::new(
            &file.name,
            line,
            error.message(),
            "see docs/language-packs.md for the fields of each table",
        )
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} (hint: {})", self.file, self.line, self.message, self.hint)
    }
}

impl std::error::Error for CompileError {}
