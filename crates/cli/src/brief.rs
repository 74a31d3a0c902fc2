//! `recoupe brief FILE`: one page of the figures of a report and of who says them.

use crate::arguments::Brief;
use crate::document::take_in;
use crate::exit::Exit;
use crate::message::Failure;
use crate::{reading, screen};
use recoupe_export::{Symbols, brief, markdown};
use recoupe_read::Options;
use std::io::Write;

/// Prints the brief.
pub fn run(options: &Brief, out: &mut dyn Write) -> Result<Exit, Failure> {
    let document = take_in(&options.file, options.about.metadata())?;
    let report = reading::read(&document, Options::default()).map_err(Failure::Reading)?;
    let labels = screen::labels(&options.show, report.document.language);
    let page = if options.md {
        markdown(&brief(&report, labels, Symbols::Unicode))
    } else {
        screen::draw(&brief(&report, labels, screen::symbols(&options.show)), &options.show)
    };
    out.write_all(page.as_bytes())?;
    Ok(Exit::Ok)
}
