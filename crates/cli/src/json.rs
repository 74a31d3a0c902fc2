//! `recoupe json FILE…`: whole reports as JSON, one per line.

use crate::arguments::Json;
use crate::batch::{Input, print_all};
use crate::exit::Exit;
use crate::message::Failure;
use crate::reading::Table;
use recoupe_export::{json, json_pretty};
use std::io::Write;

/// Prints the reports in input order.
pub fn run(options: &Json, out: &mut dyn Write) -> Result<Exit, Failure> {
    let metadata = options.about.metadata();
    let table = Table::of(&options.places)?;
    let inputs = options.files.iter().map(|file| Ok(Input::File(file.clone())));
    let print = if options.pretty { json_pretty } else { json };
    print_all(inputs, &metadata, table.options(), |_, report| print(report), out)
}
