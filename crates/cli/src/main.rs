//! The `recoupe` command line: one module per verb, data on standard output, messages on standard error.
//!
//! Example: `recoupe brief dispatch.txt --date 2022-01-07` prints a page of the figures in a report and of who says
//! them.
//!
//! Nothing is read, decided or worded here: `intake` makes documents, `read` reads them, `export` writes the result.

mod arguments;
mod batch;
mod document;
mod exit;
mod message;
mod reading;
mod screen;

mod brief;
mod facts;
mod gazetteer;
mod json;
mod licences;
mod page;
mod parse;
mod why;

use arguments::{Arguments, Verb};
use clap::Parser;
use exit::Exit;
use message::Failure;
use recoupe_export::{actors_page, claims_page, events_page, places_page, sites_page};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    message::shorten_panics();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => return message::usage(&usage).into(),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let exit = run(arguments.verb, &mut out).and_then(|exit| {
        out.flush()?;
        Ok(exit)
    });
    match exit {
        Ok(exit) => exit.into(),
        Err(failure) => {
            failure.tell();
            failure.exit().into()
        }
    }
}

fn run(verb: Verb, out: &mut dyn Write) -> Result<Exit, Failure> {
    match verb {
        Verb::Brief(options) => brief::run(&options, out),
        Verb::Claims(options) => page::run(&options, claims_page, out),
        Verb::Events(options) => page::run(&options, events_page, out),
        Verb::Actors(options) => page::run(&options, actors_page, out),
        Verb::Places(options) => page::run(&options, places_page, out),
        Verb::Sites(options) => page::run(&options, sites_page, out),
        Verb::Facts(options) => facts::run(&options, out),
        Verb::Json(options) => json::run(&options, out),
        Verb::Why(options) => why::run(&options, out),
        Verb::Gazetteer(options) => gazetteer::run(&options.verb, out),
        Verb::Parse(options) => parse::run(&options, out),
        Verb::Licences => licences::run(out),
    }
}
