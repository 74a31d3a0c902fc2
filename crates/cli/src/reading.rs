//! A document to its report. Example: a document in a language that recoupe does not read gives an empty report with
//! a note.
//!
//! Reading never fails by design. Should it panic all the same, that document is lost and no other.

use recoupe_intake::Document;
use recoupe_languages::get;
use recoupe_read::{Options, read_with, unread};
use recoupe_report::Report;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a document. The error is a message about a bug.
pub fn read(document: &Document, options: Options) -> Result<Report, String> {
    let reading = || {
        let (about, notes) = (document.about(), document.notes.clone());
        match document.language.language() {
            Some(language) => read_with(&document.text, about, get(language), notes, options),
            None => unread(&document.text, about, notes),
        }
    };
    // The document is only looked at: a panic cannot leave it half changed.
    catch_unwind(AssertUnwindSafe(reading))
        .map_err(|_| format!("internal error while reading: {}", document.id))
}
