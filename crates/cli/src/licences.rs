//! `recoupe licences`: what the program and the data in it are made from, and under which terms.

use crate::exit::Exit;
use crate::message::Failure;
use std::io::Write;

/// The notices of language data and models, collected by the build script.
const NOTICES: &str = include_str!(concat!(env!("OUT_DIR"), "/notices.txt"));

/// The crates of others and their licences, written by `cargo xtask licences`.
const CRATES: &str = include_str!("../licences.txt");

/// Our own terms.
const OWN: &str =
    concat!("recoupe ", env!("CARGO_PKG_VERSION"), ", licence ", env!("CARGO_PKG_LICENSE"), "\n\n");

/// Prints all of it.
pub fn run(out: &mut dyn Write) -> Result<Exit, Failure> {
    for part in [OWN, NOTICES, CRATES] {
        out.write_all(part.as_bytes())?;
    }
    Ok(Exit::Ok)
}
