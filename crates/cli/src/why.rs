//! `recoupe why FILE --at N`: which rule, entry and words made the values at a place of the text.

use crate::arguments::Why;
use crate::document::take_in;
use crate::exit::Exit;
use crate::message::Failure;
use crate::reading::{self, Table};
use crate::screen;
use recoupe_export::why;
use std::io::Write;

/// Prints the reasons.
pub fn run(options: &Why, out: &mut dyn Write) -> Result<Exit, Failure> {
    let document = take_in(&options.file, options.about.metadata())?;
    let length = document.text.len_chars();
    if options.at >= length {
        let message = format!("--at lies outside the text, which has {length} code points: {}", options.at);
        return Err(Failure::Usage(
            message,
            "take a start from the brief, where words stand with [start:end]",
        ));
    }
    let table = Table::of(&options.places)?;
    let report = reading::read(&document, table.options()).map_err(Failure::Reading)?;
    let labels = screen::labels(&options.show, report.document.language);
    let page = why(&report, options.at, labels, screen::symbols(&options.show));
    out.write_all(screen::draw(&page, &options.show).as_bytes())?;
    Ok(Exit::Ok)
}
