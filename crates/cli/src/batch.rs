//! Many documents: read on all cores, printed in input order, in bounded memory.
//!
//! Example: a file of a million JSON lines is taken a batch at a time; a bad line becomes
//! `{"id": …, "error": …}` in its place.

use crate::document::take_in;
use crate::exit::Exit;
use crate::message::{self, Failure};
use crate::reading;
use rayon::prelude::*;
use recoupe_export::error_line;
use recoupe_intake::{Document, IntakeError, Line, Metadata, parse_line};
use recoupe_read::Options;
use recoupe_report::Report;
use std::io::Write;
use std::path::PathBuf;

/// A batch is full when it has this many inputs ...
const BATCH_INPUTS: usize = 512;

/// ... or holds this many bytes: memory stays bounded when the lines are long.
const BATCH_BYTES: usize = 32 << 20;

/// Plain files of a batch: they are not in memory before they are read, and may be large.
const BATCH_FILES: usize = 32;

/// One thing to read.
#[derive(Debug)]
pub enum Input {
    /// A file, or `-`.
    File(PathBuf),
    /// A line of a file of JSON lines.
    Line {
        /// The file, for messages.
        file: String,
        /// The line.
        line: Line,
    },
}

impl Input {
    /// The part of a full batch that this input takes, in bytes.
    fn weight(&self) -> usize {
        match self {
            Input::File(_) => BATCH_BYTES / BATCH_FILES,
            Input::Line { line, .. } => line.len() + BATCH_BYTES / BATCH_INPUTS,
        }
    }
}

/// What became of an input: a line of output, or of complaint.
struct Printed {
    line: Option<String>,
    problem: Option<(String, Option<&'static str>)>,
}

/// Reads every input and prints one line for each. One that fails never stops the rest.
pub fn print_all(
    inputs: impl Iterator<Item = Result<Input, IntakeError>>,
    metadata: &Metadata,
    options: Options<'_>,
    print: impl Fn(&Document, &Report) -> String + Sync,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let mut exit = Exit::Ok;
    let mut inputs = inputs.peekable();
    while inputs.peek().is_some() {
        let batch = next_batch(&mut inputs);
        let printed: Vec<Printed> =
            batch.into_par_iter().map(|input| print_one(input, metadata, options, &print)).collect();
        for Printed { line, problem } in printed {
            if let Some(line) = line {
                writeln!(out, "{line}")?;
            }
            if let Some((problem, hint)) = problem {
                message::error(&problem, hint);
                exit = Exit::SomeInputsFailed;
            }
        }
        out.flush()?;
    }
    Ok(exit)
}

fn next_batch<T>(inputs: &mut T) -> Vec<Result<Input, IntakeError>>
where
    T: Iterator<Item = Result<Input, IntakeError>>,
{
    let mut weight = 0;
    let mut batch = Vec::new();
    while weight < BATCH_BYTES
        && let Some(input) = inputs.next()
    {
        weight += input.as_ref().map_or(0, Input::weight);
        batch.push(input);
    }
    batch
}

fn print_one(
    input: Result<Input, IntakeError>,
    metadata: &Metadata,
    options: Options<'_>,
    print: &(impl Fn(&Document, &Report) -> String + Sync),
) -> Printed {
    let document = match input {
        Err(error) => return Printed { line: None, problem: Some((error.to_string(), error.hint())) },
        Ok(Input::File(path)) => match take_in(&path, metadata.clone()) {
            Ok(document) => document,
            Err(error) => return failed(Some(&error.place), &error.to_string(), &error),
        },
        Ok(Input::Line { file, line }) => {
            let place = format!("{file}, line {}", line.number);
            match parse_line(line) {
                Ok(document) => document,
                Err(error) => {
                    let told = error.kind.to_string();
                    let problem = IntakeError { kind: error.kind, place };
                    return failed(error.id.as_deref(), &told, &problem);
                }
            }
        }
    };
    match reading::read(&document, options) {
        Ok(report) => Printed { line: Some(print(&document, &report)), problem: None },
        Err(bug) => Printed { line: Some(error_line(Some(&document.id), &bug)), problem: Some((bug, None)) },
    }
}

/// The line says what is wrong; the message says also where, and what to do.
fn failed(id: Option<&str>, told: &str, problem: &IntakeError) -> Printed {
    Printed { line: Some(error_line(id, told)), problem: Some((problem.to_string(), problem.hint())) }
}
