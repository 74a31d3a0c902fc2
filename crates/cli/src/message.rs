//! Messages on standard error: lower case, what happened, where, and a hint when something can be done.
//!
//! Example:
//!
//! ```text
//! error: no such file: alep.txt
//!   hint: check the spelling of the path
//! ```
//!
//! Paths and article words are made safe for a terminal here.

use crate::exit::Exit;
use recoupe_intake::IntakeError;
use recoupe_text::sanitize;
use std::io::{self, Write};
use std::path::PathBuf;

/// Why a verb stopped.
#[derive(Debug)]
pub enum Failure {
    /// An argument cannot be used; the message and what to do.
    Usage(String, &'static str),
    /// The only input could not be read.
    Input(IntakeError),
    /// The document was taken in, but reading it failed.
    Reading(String),
    /// Standard output is gone or full.
    Output(io::Error),
    /// A file that was asked for cannot be written.
    File(PathBuf, io::Error),
    /// A file that was named as a table of places cannot be used.
    Gazetteer(PathBuf, String),
    /// A file of a GeoNames dump cannot be used.
    Dump(PathBuf, String),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

impl From<IntakeError> for Failure {
    fn from(error: IntakeError) -> Self {
        Failure::Input(error)
    }
}

impl Failure {
    /// How the program ends. A reader such as `head` that has seen enough is no failure.
    pub fn exit(&self) -> Exit {
        match self {
            Failure::Usage(..) => Exit::Usage,
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Ok,
            Failure::Input(_)
            | Failure::Reading(_)
            | Failure::Output(_)
            | Failure::File(..)
            | Failure::Gazetteer(..)
            | Failure::Dump(..) => Exit::SomeInputsFailed,
        }
    }

    /// Says it, unless nobody is listening any more.
    pub fn tell(&self) {
        match self {
            Failure::Usage(message, hint) => error(message, Some(hint)),
            Failure::Input(problem) => error(&problem.to_string(), problem.hint()),
            Failure::Reading(message) => error(message, None),
            Failure::Output(problem) if problem.kind() == io::ErrorKind::BrokenPipe => {}
            Failure::Output(problem) => error(&format!("cannot write the output: {problem}"), None),
            Failure::File(path, problem) => {
                let hint = "name a file in a folder that exists and that you may write to";
                error(&format!("cannot write the file: {problem}: {}", path.display()), Some(hint));
            }
            Failure::Gazetteer(path, reason) => {
                let hint = "make the file with: recoupe gazetteer import allCountries.txt --out places.bin";
                error(&format!("cannot use the gazetteer: {reason}: {}", path.display()), Some(hint));
            }
            Failure::Dump(path, reason) => {
                let hint = "name allCountries.txt, or one country's file, unpacked from a GeoNames dump";
                error(&format!("cannot use the dump: {reason}: {}", path.display()), Some(hint));
            }
        }
    }
}

/// One message with its hint. A closed standard error is no reason to stop.
pub fn error(message: &str, hint: Option<&str>) {
    let mut text = format!("error: {}\n", sanitize(message));
    if let Some(hint) = hint {
        text.push_str(&format!("  hint: {}\n", sanitize(hint)));
    }
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Help and version go to standard output, usage errors to standard error.
pub fn usage(usage: &clap::Error) -> Exit {
    let _ = usage.print();
    if usage.use_stderr() { Exit::Usage } else { Exit::Ok }
}

/// A panic while reading is caught and told per document; one line says where it came from.
pub fn shorten_panics() {
    std::panic::set_hook(Box::new(|panic| {
        error(&format!("internal error: {panic}"), Some("this is a bug in recoupe: please report it"));
    }));
}
