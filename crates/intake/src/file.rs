//! Files and streams to documents, within the size limit.
//!
//! Example: a file of 200 MB is refused by its length, before a byte of it is read.

use crate::decode::decode;
use crate::document::{Document, Metadata};
use crate::error::{ErrorKind, IntakeError};
use recoupe_text::Text;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest document, in bytes before decoding. A long newspaper article has twenty thousand.
pub const MAX_DOCUMENT_BYTES: u64 = 64 << 20;

/// Reads a file as one document; its id is the path as given.
pub fn read_file(path: &Path, metadata: Metadata) -> Result<Document, IntakeError> {
    let place = path.display().to_string();
    let read = || {
        let mut file = File::open(path)?;
        let about = file.metadata()?;
        if about.is_dir() {
            return Err(ErrorKind::Directory);
        }
        if about.len() > MAX_DOCUMENT_BYTES {
            return Err(ErrorKind::TooLarge);
        }
        bytes_within_limit(&mut file)
    };
    let bytes = read().map_err(|kind| IntakeError { kind, place: place.clone() })?;
    read_bytes(place, bytes, metadata)
}

/// Reads a stream to its end as one document.
pub fn read_stream(id: &str, stream: &mut dyn Read, metadata: Metadata) -> Result<Document, IntakeError> {
    let bytes = bytes_within_limit(stream).map_err(|kind| IntakeError { kind, place: id.to_owned() })?;
    read_bytes(id.to_owned(), bytes, metadata)
}

/// Decodes the bytes of one document.
pub fn read_bytes(id: String, bytes: Vec<u8>, metadata: Metadata) -> Result<Document, IntakeError> {
    match decode(bytes) {
        Ok(decoded) => Ok(Document::new(id, Text::new(decoded.text), metadata, decoded.notes)),
        Err(kind) => Err(IntakeError { kind, place: id }),
    }
}

/// Never takes more than the limit and one byte into memory: pipes and devices do not tell their length.
fn bytes_within_limit(stream: &mut dyn Read) -> Result<Vec<u8>, ErrorKind> {
    let mut bytes = Vec::new();
    stream.take(MAX_DOCUMENT_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_DOCUMENT_BYTES { Err(ErrorKind::TooLarge) } else { Ok(bytes) }
}
