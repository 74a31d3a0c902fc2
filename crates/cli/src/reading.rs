//! A document to its report. Example: a document in a language that recoupe does not read gives an empty report with
//! a note.
//!
//! Reading never fails by design. Should it panic all the same, that document is lost and no other.

use crate::arguments::Places;
use crate::message::Failure;
use recoupe_gazetteer::Gazetteer;
use recoupe_intake::Document;
use recoupe_languages::get;
use recoupe_read::{Options, read_with, unread};
use recoupe_report::Report;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The table of places that reading uses.
pub enum Table {
    /// The one that is part of the program.
    Embedded,
    /// One that `recoupe gazetteer import` wrote.
    Imported(Gazetteer),
}

impl Table {
    /// Loads the table that was asked for.
    pub fn of(places: &Places) -> Result<Table, Failure> {
        let Some(path) = &places.gazetteer else { return Ok(Table::Embedded) };
        let unusable = |reason: String| Failure::Gazetteer(path.clone(), reason);
        let bytes = fs::read(path).map_err(|error| unusable(error.to_string()))?;
        Gazetteer::from_bytes(&bytes).map(Table::Imported).map_err(|error| unusable(error.to_string()))
    }

    /// The options of reading with this table.
    pub fn options(&self) -> Options<'_> {
        match self {
            Table::Embedded => Options::default(),
            Table::Imported(gazetteer) => Options { gazetteer, ..Options::default() },
        }
    }
}

/// Reads a document. The error is a message about a bug.
pub fn read(document: &Document, options: Options<'_>) -> Result<Report, String> {
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
