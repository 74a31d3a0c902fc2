//! A path or `-` to a document. Example: `-` reads standard input to its end.

use recoupe_intake::{Document, IntakeError, Metadata, read_file, read_stream};
use std::io;
use std::path::Path;

/// True for the path that stands for standard input.
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Takes in one document.
pub fn take_in(path: &Path, metadata: Metadata) -> Result<Document, IntakeError> {
    if is_stdin(path) {
        return read_stream("-", &mut io::stdin().lock(), metadata);
    }
    read_file(path, metadata)
}

/// True for two paths of one file that exists.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    one.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}
