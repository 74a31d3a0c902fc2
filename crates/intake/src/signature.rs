//! Bytes that are not writing: known file formats by their first bytes, and zero bytes anywhere.
//!
//! Example: bytes that begin with `%PDF-` are a PDF file, whatever the file is called.
//!
//! It does not tell text formats apart: HTML and XML are text here.

use crate::error::ErrorKind;

/// First bytes of formats that people hand over in the place of an article.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"PK\x03\x04", "a ZIP file or an office document"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old office document"),
    (b"\x1F\x8B", "a gzip file"),
    (b"\x28\xB5\x2F\xFD", "a zstd file"),
    (b"BZh", "a bzip2 file"),
    (b"\xFD7zXZ\0", "an xz file"),
    (b"7z\xBC\xAF\x27\x1C", "a 7-zip file"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xFF\xD8\xFF", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7FELF", "a program"),
];

/// Why these bytes cannot be plain text in an encoding without zero bytes; `None` when they may be.
pub fn binary(bytes: &[u8]) -> Option<ErrorKind> {
    if let Some((_, name)) = SIGNATURES.iter().find(|(first, _)| bytes.starts_with(first)) {
        return Some(ErrorKind::Format(name));
    }
    bytes.contains(&0).then_some(ErrorKind::Binary)
}
