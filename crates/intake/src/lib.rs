//! Documents from the outside: files, standard input and JSON lines become a [`Document`], text plus metadata.
//!
//! Example: a file saved as Windows-1252 with « trois blessés » gives a document whose text holds « trois blessés »,
//! a `decoded-as` note, and the language French.
//!
//! The text of a document is what was decoded and nothing else: a byte order mark is dropped, no line ending is
//! changed, nothing is trimmed. Offsets refer to that text.
//!
//! Nothing here reads a report, fetches a page or extracts text from HTML.

mod date;
mod decode;
mod document;
mod error;
mod file;
mod language;
mod lines;
mod signature;

pub use date::Published;
pub use decode::{Decoded, decode};
pub use document::{Document, Metadata};
pub use error::{ErrorKind, IntakeError};
pub use file::{MAX_DOCUMENT_BYTES, read_bytes, read_file, read_stream};
pub use language::{Identified, identify, parse_language};
pub use lines::{Line, LineError, Lines, parse_line};

#[cfg(test)]
mod tests;
