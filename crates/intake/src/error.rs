//! Why an input could not become a document.
//!
//! Example: "no such file: reports/alep.txt".

use std::io;
use thiserror::Error;

/// What was wrong with an input.
#[derive(Debug, Error)]
pub enum ErrorKind {
    /// The path names nothing.
    #[error("no such file")]
    NotFound,
    /// The path names a directory.
    #[error("this is a directory, not a file")]
    Directory,
    /// The system does not let us read it.
    #[error("no permission to read this file")]
    Forbidden,
    /// Larger than [`crate::MAX_DOCUMENT_BYTES`].
    #[error("larger than {} MiB, the limit for one document", crate::MAX_DOCUMENT_BYTES >> 20)]
    TooLarge,
    /// A file format that is not plain text.
    #[error("this is {0}, not plain text")]
    Format(&'static str),
    /// Bytes that no text has.
    #[error("this is a binary file, not plain text")]
    Binary,
    /// A JSON line that is not UTF-8.
    #[error("this JSON line is not UTF-8")]
    NotUtf8,
    /// A line that is not a JSON object with the fields of a document.
    #[error("not a JSON document: {0}")]
    Json(String),
    /// A field whose value cannot be used.
    #[error("bad {field}: {reason}")]
    Field {
        /// Name of the field or option.
        field: &'static str,
        /// What is wrong with it, value last.
        reason: String,
    },
    /// Anything else the system says.
    #[error("cannot read: {0}")]
    Io(io::Error),
}

impl From<io::Error> for ErrorKind {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => ErrorKind::NotFound,
            io::ErrorKind::IsADirectory => ErrorKind::Directory,
            io::ErrorKind::PermissionDenied => ErrorKind::Forbidden,
            _ => ErrorKind::Io(error),
        }
    }
}

/// An input that could not become a document, and where it is.
#[derive(Debug, Error)]
#[error("{kind}: {place}")]
pub struct IntakeError {
    /// What was wrong.
    pub kind: ErrorKind,
    /// The path as given, or the file and line number.
    pub place: String,
}

impl IntakeError {
    /// What the reader of the message can do, when there is something.
    pub fn hint(&self) -> Option<&'static str> {
        match &self.kind {
            ErrorKind::NotFound => Some("check the spelling of the path"),
            ErrorKind::Directory => Some("name the files in it"),
            ErrorKind::TooLarge => {
                Some("split it, or give many documents as JSON lines with `facts --jsonl`")
            }
            ErrorKind::Format(_) | ErrorKind::Binary => Some("save the article as plain text first"),
            ErrorKind::NotUtf8 => Some("JSON is always UTF-8: convert the file first"),
            ErrorKind::Json(_) => Some(
                "a line is an object such as {\"id\": \"1\", \"text\": \"...\", \"published\": \"2022-01-07\"}",
            ),
            ErrorKind::Field { .. } | ErrorKind::Forbidden | ErrorKind::Io(_) => None,
        }
    }
}
