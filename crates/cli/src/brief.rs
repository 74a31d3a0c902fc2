//! `recoupe brief FILE [--html OUT.html]`: the page of a report, as text or as one HTML file with the article.
//!
//! Example: `recoupe brief dispatch.txt --html dispatch.html` prints nothing and writes the file.

use crate::arguments::Brief;
use crate::document::{is_stdin, take_in};
use crate::exit::Exit;
use crate::message::Failure;
use crate::{page, reading, screen};
use recoupe_export::{brief, html};
use recoupe_read::Options;
use std::fs;
use std::io::Write;
use std::path::Path;

/// Prints the brief, or writes it as HTML.
pub fn run(options: &Brief, out: &mut dyn Write) -> Result<Exit, Failure> {
    let Some(target) = &options.html else { return page::run(&options.page, brief, out) };
    let source = &options.page.file;
    if !is_stdin(target) && is_same_file(source, target) {
        let message = format!("the page would overwrite the report: {}", target.display());
        return Err(Failure::Usage(message, "give --html another path"));
    }
    let document = take_in(source, options.page.about.metadata())?;
    let report = reading::read(&document, Options::default()).map_err(Failure::Reading)?;
    let labels = screen::labels(&options.page.show, report.document.language);
    let written = html(&report, &document.text, labels);
    if is_stdin(target) {
        out.write_all(written.as_bytes())?;
    } else {
        fs::write(target, written).map_err(|error| Failure::File(target.clone(), error))?;
    }
    Ok(Exit::Ok)
}

/// True for two paths of one file that exists.
fn is_same_file(one: &Path, other: &Path) -> bool {
    one.canonicalize().ok().zip(other.canonicalize().ok()).is_some_and(|(one, other)| one == other)
}
