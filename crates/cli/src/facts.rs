//! `recoupe facts [--jsonl] [FILE…]`: the flat facts of many reports, one JSON object per line, in input order.

use crate::arguments::Facts;
use crate::batch::{Input, print_all};
use crate::document::is_stdin;
use crate::exit::Exit;
use crate::message::Failure;
use crate::reading::Table;
use recoupe_export::facts;
use recoupe_intake::{ErrorKind, IntakeError, Lines};
use recoupe_read::Options;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

/// Bytes read from a file of JSON lines at once.
const BUFFER: usize = 1 << 20;

/// Prints the facts in input order.
pub fn run(options: &Facts, out: &mut dyn Write) -> Result<Exit, Failure> {
    let table = Table::of(&options.places)?;
    let reading = Options { prefer: options.prefer(), ..table.options() };
    let metadata = options.about.metadata();
    let stdin = [PathBuf::from("-")];
    let files = if options.files.is_empty() { &stdin[..] } else { &options.files };
    let inputs = files.iter().flat_map(|file| if options.jsonl { lines(file) } else { whole(file) });
    print_all(inputs, &metadata, reading, |document, report| facts(report, &document.text).to_line(), out)
}

type Inputs = Box<dyn Iterator<Item = Result<Input, IntakeError>>>;

fn whole(file: &Path) -> Inputs {
    Box::new(std::iter::once(Ok(Input::File(file.to_owned()))))
}

/// The lines of a file; a file that cannot be opened, or breaks off, is one error.
fn lines(file: &Path) -> Inputs {
    let place = file.display().to_string();
    let failed = |kind: ErrorKind, place: &str| IntakeError { kind, place: place.to_owned() };
    let stream: io::Result<Box<dyn BufRead>> = if is_stdin(file) {
        Ok(Box::new(BufReader::with_capacity(BUFFER, io::stdin())))
    } else {
        File::open(file).map(|file| Box::new(BufReader::with_capacity(BUFFER, file)) as Box<dyn BufRead>)
    };
    match stream {
        Err(error) => Box::new(std::iter::once(Err(failed(error.into(), &place)))),
        Ok(stream) => Box::new(stop_after_error(Lines::new(stream).map(move |line| match line {
            Ok(line) => Ok(Input::Line { file: place.clone(), line }),
            Err(error) => Err(failed(error.into(), &place)),
        }))),
    }
}

/// A stream that fails once, fails for ever.
fn stop_after_error<T, E>(items: impl Iterator<Item = Result<T, E>>) -> impl Iterator<Item = Result<T, E>> {
    let mut has_failed = false;
    items.take_while(move |item| !std::mem::replace(&mut has_failed, item.is_err()))
}
