//! `recoupe brief FILE [--html OUT.html]`: the page of a report, as text or as one HTML file with the article.
//!
//! Example: `recoupe brief dispatch.txt --html dispatch.html` prints nothing and writes the file.

use crate::arguments::Brief;
use crate::document::{is_same_file, is_stdin, take_in};
use crate::exit::Exit;
use crate::message::Failure;
use crate::reading::{self, Table};
use crate::{page, screen};
use recoupe_export::{brief, html};
use std::fs;
use std::io::Write;

/// Prints the brief, or writes it as HTML.
pub fn run(options: &Brief, out: &mut dyn Write) -> Result<Exit, Failure> {
    let Some(target) = &options.html else { return page::run(&options.page, brief, out) };
    let source = &options.page.file;
    if !is_stdin(target) && is_same_file(source, target) {
        let message = format!("the page would overwrite the report: {}", target.display());
        return Err(Failure::Usage(message, "give --html another path"));
    }
    let document = take_in(source, options.page.about.metadata())?;
    let table = Table::of(&options.page.places)?;
    let report = reading::read(&document, table.options()).map_err(Failure::Reading)?;
    let labels = screen::labels(&options.page.show, report.document.language);
    let written = html(&report, &document.text, labels);
    if is_stdin(target) {
        out.write_all(written.as_bytes())?;
    } else {
        fs::write(target, written).map_err(|error| Failure::File(target.clone(), error))?;
    }
    Ok(Exit::Ok)
}
