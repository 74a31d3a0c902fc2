//! `recoupe brief FILE` and the tables (`claims`, `events`, `actors`, `places`, `sites`): a page made of one report.

use crate::arguments;
use crate::document::take_in;
use crate::exit::Exit;
use crate::message::Failure;
use crate::reading::{self, Table};
use crate::screen;
use recoupe_export::{Page, Symbols, markdown};
use recoupe_ontology::UiLang;
use recoupe_report::Report;
use std::io::Write;

/// Prints what `page` makes of the report.
pub fn run(
    options: &arguments::Page,
    page: impl Fn(&Report, UiLang, Symbols) -> Page,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let document = take_in(&options.file, options.about.metadata())?;
    let table = Table::of(&options.places)?;
    let report = reading::read(&document, table.options()).map_err(Failure::Reading)?;
    let labels = screen::labels(&options.show, report.document.language);
    let text = if options.md {
        markdown(&page(&report, labels, Symbols::Unicode))
    } else {
        screen::draw(&page(&report, labels, screen::symbols(&options.show)), &options.show)
    };
    out.write_all(text.as_bytes())?;
    Ok(Exit::Ok)
}
