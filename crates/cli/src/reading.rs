//! A document to its report. Example: a document in a language that recoupe does not read gives an empty report with
//! a note.
//!
//! Reading never fails by design. Should it panic all the same, the document is lost and no other.

use recoupe_intake::Document;
use recoupe_report::{Engine, Quote, Remark, Report, SCHEMA};
use recoupe_text::{Note, Text};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a document. The error is a message about a bug.
pub fn read(document: &Document) -> Result<Report, String> {
    // The document is only looked at: a panic cannot leave it half changed.
    catch_unwind(AssertUnwindSafe(|| unread(document)))
        .map_err(|_| format!("internal error while reading: {}", document.id))
}

/// The report of a document of which nothing was read.
fn unread(document: &Document) -> Report {
    Report {
        schema: SCHEMA,
        document: document.about(),
        engine: Engine { version: env!("CARGO_PKG_VERSION").to_owned(), pack: None },
        sentences: Vec::new(),
        voices: Vec::new(),
        quantities: Vec::new(),
        tolls: Vec::new(),
        strengths: Vec::new(),
        claims: Vec::new(),
        checks: Vec::new(),
        notes: document.notes.iter().map(|note| remark(note, &document.text)).collect(),
    }
}

fn remark(note: &Note, text: &Text) -> Remark {
    let at = note.span.map(|span| {
        let place = text.chars(span);
        Quote { start: place.start, end: place.end, quote: text.slice(span).to_owned() }
    });
    Remark { code: note.code, at, message: note.message.clone() }
}
