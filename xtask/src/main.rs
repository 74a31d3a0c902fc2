//! House tasks: `cargo xtask tidy|test|codegen|gazetteer|licences|train|score|diff`.
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
mod diff;
mod gazetteer;
mod licences;
mod score;
mod test;
mod tidy;
mod tree;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask TASK

  tidy                 check the house rules that a machine can check
  test                 everything a change must pass: format, lints, generated code, tests, tidy
  codegen              write the enums of crates/ontology from ontology/*.toml
  gazetteer            compile crates/gazetteer/data/places.bin from GeoNames and the CLDR
  licences             write the notices of crates that `recoupe licences` prints
  train [fr|en]        train the models of one language or of both from ../shared/ud
  score [SUITE...]     measure on ../shared/bench and add rows to benches/scores.md; --dry-run adds none
  diff [COMMIT]        what changed in the reading of real articles since a commit; --all reads all of them
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let root = root();
    let outcome = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tidy"] => tidy::run(&root),
        ["test"] => test::run(&root),
        ["score", words @ ..] => score::run(&root, words),
        ["diff", words @ ..] => diff::run(&root, words),
        ["train", languages @ ..] => train(&root, languages),
        ["codegen"] => codegen::run().map(|changed| println!("codegen: {changed} files written")),
        ["gazetteer"] => gazetteer::run(&root),
        ["licences"] => licences::run(&root)
            .map(|changed| println!("licences: {}", if changed { "written" } else { "fresh" })),
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

/// Trains the models of the named languages, or of all.
fn train(root: &Path, languages: &[&str]) -> Result<(), String> {
    /// Training both languages on two slow cores takes minutes, not hours.
    const LIMIT_S: u64 = 7200;
    let languages = if languages.is_empty() { &["fr", "en"] } else { languages };
    for language in languages {
        let arguments = ["run", "--release", "--package", "recoupe-train", "--", language];
        let call = child::Call::of("cargo", &arguments).limit_s(LIMIT_S);
        if !call.shown(root)?.status.success() {
            return Err(format!("{call} failed"));
        }
    }
    Ok(())
}
