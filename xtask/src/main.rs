//! House tasks: `cargo xtask tidy|test|codegen|train|score|diff`.
//!
//! Example: `cargo xtask test` runs everything that must be green before a change lands, on a fresh machine too.
//! Nothing here is part of the program: it reads the repository, runs other programs and prints.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]
#![allow(
    clippy::disallowed_methods,
    reason = "a development tool keeps time limits and reads where cargo lives"
)]

mod child;
mod codegen;
mod test;
mod tidy;
mod tree;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK

  tidy                 check the house rules that a machine can check
  test                 everything a change must pass: format, lints, generated code, tests, tidy
  codegen              write the enums of crates/ontology from ontology/*.toml
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let root = root();
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tidy"] => tidy::run(&root),
        ["test"] => test::run(&root),
        ["codegen"] => codegen::run().map(|changed| println!("codegen: {changed} files written")),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository, found from where this crate stands.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask stands in the root of the repository")
        .to_owned()
}
