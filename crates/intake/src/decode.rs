//! Bytes to text: byte order mark, then UTF-8, then the most likely older encoding.
//!
//! Example: the bytes `bless\xE9s` are not UTF-8 and become « blessés », with a note that they were read as
//! windows-1252.
//!
//! A byte order mark is dropped: offsets refer to the text without it. HTML `meta` tags and HTTP headers are not
//! looked at.

use crate::error::ErrorKind;
use crate::language::{Identified, identify};
use crate::signature::binary;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use recoupe_text::{Note, NoteCode};

/// Decoded words and how they were decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The words, without a byte order mark.
    pub text: String,
    /// What the reader should know about the decoding; nothing for clean UTF-8.
    pub notes: Vec<Note>,
}

/// Decodes the bytes of a whole file. An error means that they are not text at all; doubts become notes.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, ErrorKind> {
    if let Some((encoding, mark)) = Encoding::for_bom(&bytes) {
        return Ok(decode_as(encoding, &bytes[mark..]));
    }
    if let Some(kind) = binary(&bytes) {
        return Err(kind);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text, notes: Vec::new() }),
        Err(error) => {
            let bytes = error.into_bytes();
            Ok(decode_as(likely_encoding(&bytes), &bytes))
        }
    }
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    let mut notes = Vec::new();
    if encoding != UTF_8 {
        let name = encoding.name().to_ascii_lowercase();
        notes.push(Note::whole(
            NoteCode::DecodedAs,
            format!("the bytes were not UTF-8 and were read as {name}"),
        ));
    }
    if has_errors {
        let bad = text.matches('\u{FFFD}').count();
        notes.push(Note::whole(
            NoteCode::BytesReplaced,
            format!("bytes that cannot be decoded were replaced by U+FFFD, times: {bad}"),
        ));
    }
    Decoded { text: text.into_owned(), notes }
}

/// The encoding of bytes that are not UTF-8 as a whole. The detector gets no hint of a language; but it takes some
/// French articles for another code page that shares « é » and « à » with windows-1252, so the
/// words have the last say.
fn likely_encoding(bytes: &[u8]) -> &'static Encoding {
    if is_damaged_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if guess == WINDOWS_1252 || !guess.is_single_byte() {
        return guess;
    }
    let (western, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    if matches!(identify(&western), Identified::Known(_)) { WINDOWS_1252 } else { guess }
}

/// True for UTF-8 with a few bad bytes, such as a file cut inside a character: letters of several bytes that are
/// right by accident are rare in every other encoding.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right >= 4 * wrong
}
