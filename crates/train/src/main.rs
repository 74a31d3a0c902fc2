//! Trains the syntax models: `cargo run --release -p recoupe-train -- fr`.
//!
//! Reads the treebanks of `../shared/ud`, writes `lang/fr/model/syntax.bin` with its card, and prints how well the
//! model does on the treebanks' own tests. Nothing of it is needed to read reports.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

mod bundles;
mod card;
mod learner;
mod lemmas;
mod oracle;
mod parses;
mod pipeline;
mod random;
mod score;
mod segment;
mod settings;
mod tags;
mod treebank;

use card::{Card, LICENSE};
use recoupe_syntax::Model;
use recoupe_syntax::model::cluster::Clusters;
use score::Score;
use settings::{Language, Settings};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: recoupe-train fr|en [--data DIR] [--out DIR] [--set NAME=N]...   train, write and measure all of a language
       recoupe-train segment fr|en [--data DIR] [--out DIR]             train and write the tokeniser's weights
       recoupe-train score fr|en MODEL [--data DIR]                     measure a model

--data is ../shared/ud, --out is lang unless given";

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("recoupe-train: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for.
struct Options {
    words: Vec<String>,
    data: PathBuf,
    out: PathBuf,
    settings: Settings,
    /// The settings changed, as given.
    changes: Vec<String>,
}

impl Options {
    fn parse(args: Vec<String>) -> Result<Options, Box<dyn Error>> {
        let mut options = Options {
            words: Vec::new(),
            data: PathBuf::from("../shared/ud"),
            out: PathBuf::from("lang"),
            settings: Settings::SHIPPED,
            changes: Vec::new(),
        };
        let mut args = args.into_iter();
        while let Some(arg) = args.next() {
            if !arg.starts_with("--") {
                options.words.push(arg);
                continue;
            }
            let value = args.next().ok_or(USAGE)?;
            match arg.as_str() {
                "--data" => options.data = value.into(),
                "--out" => options.out = value.into(),
                "--set" => {
                    let (name, number) = value.split_once('=').ok_or(USAGE)?;
                    if !options.settings.set(name, number.parse()?) {
                        return Err(format!("no such setting: {name}").into());
                    }
                    options.changes.push(value);
                }
                _ => return Err(USAGE.into()),
            }
        }
        Ok(options)
    }
}

fn run(args: Vec<String>) -> Result<(), Box<dyn Error>> {
    let options = Options::parse(args)?;
    let words: Vec<&str> = options.words.iter().map(String::as_str).collect();
    match words[..] {
        ["score", code, path] => {
            let language = Language::parse(code).ok_or(USAGE)?;
            measure(&Model::read(&std::fs::read(path)?)?, language, &options)?;
            Ok(())
        }
        ["segment", code] => train_segment(Language::parse(code).ok_or(USAGE)?, &options),
        [code] => train(Language::parse(code).ok_or(USAGE)?, &options),
        _ => Err(USAGE.into()),
    }
}

/// Trains, writes and measures the model of a language.
fn train(language: Language, options: &Options) -> Result<(), Box<dyn Error>> {
    train_segment(language, options)?;
    let mut examples = Vec::new();
    for file in language.training() {
        examples.extend(treebank::read(&options.data.join(language.code()).join(file))?);
    }
    eprintln!("{}: {} sentences", language.code(), examples.len());
    let progress = |step: &str| eprintln!("{}: {step}", language.code());
    let model = pipeline::train(&examples, Clusters::default(), options.settings, progress);
    let bytes = model.write();
    let scores = measure(&Model::read(&bytes)?, language, options)?;
    let card = Card {
        language,
        command: command(language, options),
        examples: &examples,
        scores: &scores,
        bytes: bytes.len(),
    };
    let folder = options.out.join(language.code()).join("model");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("CARD.md"), card.markdown())?;
    std::fs::write(folder.join("NOTICE"), card.notice())?;
    std::fs::write(folder.join("LICENSE"), LICENSE)?;
    std::fs::write(folder.join("syntax.bin"), &bytes)?;
    eprintln!("{}: {} bytes", language.code(), bytes.len());
    Ok(())
}

/// Trains and writes the tokeniser's weights of a language.
fn train_segment(language: Language, options: &Options) -> Result<(), Box<dyn Error>> {
    let mut treebank = Vec::new();
    for file in language.written() {
        let sentences = treebank::sentences(&options.data.join(language.code()).join(file))?;
        treebank.extend(sentences.into_iter().map(|(_, sentence)| sentence));
    }
    let tokens = Path::new("lang").join(language.code()).join("tokens.toml");
    let weights = segment::train_for(&tokens, &treebank)?;
    let folder = options.out.join(language.code()).join("model");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join("segment.bin"), weights.to_bytes())?;
    Ok(())
}

/// The command line that makes this model again.
fn command(language: Language, options: &Options) -> String {
    let changes: String = options.changes.iter().map(|change| format!(" --set {change}")).collect();
    format!("cargo run --release -p recoupe-train -- {}{changes}", language.code())
}

/// Measures a model on the development file and the tests, and prints it.
fn measure(
    model: &Model,
    language: Language,
    options: &Options,
) -> Result<Vec<(&'static str, Score)>, Box<dyn Error>> {
    let mut scores = Vec::new();
    for &file in std::iter::once(&language.development()).chain(language.tests()) {
        let examples = treebank::read(&options.data.join(language.code()).join(file))?;
        let score = Score::of(model, &examples);
        println!("{} {file:22} {score}", language.code());
        scores.push((file, score));
    }
    Ok(scores)
}
