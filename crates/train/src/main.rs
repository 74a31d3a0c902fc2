//! Trains the syntax models: `cargo run --release -p recoupe-train -- fr`.
//!
//! Reads the treebanks of `../shared/ud`, writes `lang/fr/model/syntax.bin` with its card, and prints how well the
//! model does on the treebanks' own tests. Nothing of it is needed to read reports.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

mod bundles;
mod card;
mod clusters;
mod exchange;
mod guides;
mod habits;
mod learner;
mod lemmas;
mod marks;
mod moves;
mod oracle;
mod parses;
mod pipeline;
mod random;
mod score;
mod segment;
mod settings;
mod speed;
mod tags;
mod treebank;

use card::{Card, LICENSE};
use recoupe_lexicon::tokens::{TokenRules, TokenTable};
use recoupe_syntax::Model;
use recoupe_syntax::model::cluster::Clusters;
use score::Score;
use settings::{Language, Settings};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use treebank::Example;

const USAGE: &str = "\
usage: recoupe-train fr|en [--data DIR] [--out DIR] [--set NAME=N]...   train, write and measure all of a language
       recoupe-train segment fr|en [--data DIR] [--out DIR]             train and write the tokeniser's weights
       recoupe-train card fr|en [--data DIR] [--out DIR]                measure the model that stands there
       recoupe-train clusters fr|en [--texts DIR] [--out DIR]           cluster the words of articles
       recoupe-train score fr|en MODEL [--data DIR]                     measure a model
       recoupe-train speed fr|en MODEL ARTICLES.jsonl                   measure its speed on one core

--data is ../shared/ud, --texts ../shared/bench/dev, --out lang unless given";

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
    texts: PathBuf,
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
            texts: PathBuf::from("../shared/bench/dev"),
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
                "--texts" => options.texts = value.into(),
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
            let scores = measure(&Model::read(&std::fs::read(path)?)?, language, &options)?;
            print!("{}", scores[0].1.relations());
            Ok(())
        }
        ["card", code] => {
            let language = Language::parse(code).ok_or(USAGE)?;
            papers(language, &training(language, &options)?, &options)
        }
        ["clusters", code] => cluster(Language::parse(code).ok_or(USAGE)?, &options),
        ["speed", code, model, articles] => {
            let rules = token_rules(Language::parse(code).ok_or(USAGE)?)?;
            let speed = speed::measure(&std::fs::read(model)?, &rules, articles.as_ref())?;
            println!(
                "{} words: load {} ms, segment {} ns and annotate {} ns a word",
                speed.words, speed.load_milliseconds, speed.segment_nanoseconds, speed.annotate_nanoseconds
            );
            Ok(())
        }
        ["segment", code] => train_segment(Language::parse(code).ok_or(USAGE)?, &options),
        [code] => train(Language::parse(code).ok_or(USAGE)?, &options),
        _ => Err(USAGE.into()),
    }
}

/// Where the clusters of a language are kept, from the root of the repository.
fn clusters_path(language: Language) -> PathBuf {
    PathBuf::from("lang").join(language.code()).join("model/clusters.bin")
}

/// The token rules of a language, from their source.
fn token_rules(language: Language) -> Result<TokenRules, Box<dyn Error>> {
    let path = PathBuf::from("lang").join(language.code()).join("tokens.toml");
    Ok(TokenRules::from(toml::from_str::<TokenTable>(&std::fs::read_to_string(path)?)?))
}

/// Clusters the words of a language's articles and writes them down.
fn cluster(language: Language, options: &Options) -> Result<(), Box<dyn Error>> {
    let clusters = clusters::train(language, &options.texts, &token_rules(language)?)?;
    let path = clusters_path(language);
    std::fs::create_dir_all(path.parent().expect("the path has a folder"))?;
    std::fs::write(path, clusters.to_bytes())?;
    Ok(())
}

/// Trains, writes and measures the model of a language.
fn train(language: Language, options: &Options) -> Result<(), Box<dyn Error>> {
    let examples = training(language, options)?;
    eprintln!("{}: {} sentences", language.code(), examples.len());
    let progress = |step: &str| eprintln!("{}: {step}", language.code());
    let clusters = Clusters::from_bytes(&std::fs::read(clusters_path(language))?)?;
    let model = pipeline::train(&examples, clusters, options.settings, progress);
    let path = folder(language, options).join("syntax.bin");
    std::fs::create_dir_all(folder(language, options))?;
    std::fs::write(&path, model.write())?;
    train_segment(language, options)?;
    papers(language, &examples, options)
}

/// Measures the model that stands in the folder of a language and writes its card, its notice and its licence.
fn papers(language: Language, examples: &[Example], options: &Options) -> Result<(), Box<dyn Error>> {
    let folder = folder(language, options);
    let bytes = std::fs::read(folder.join("syntax.bin"))?;
    let scores = measure(&Model::read(&bytes)?, language, options)?;
    let command = command(language, options);
    let card = Card { language, command, examples, scores: &scores, bytes: bytes.len() };
    std::fs::write(folder.join("CARD.md"), card.markdown())?;
    std::fs::write(folder.join("NOTICE"), card.notice())?;
    std::fs::write(folder.join("LICENSE"), LICENSE)?;
    println!("{}: {} bytes", language.code(), bytes.len());
    Ok(())
}

/// Where the model of a language is written.
fn folder(language: Language, options: &Options) -> PathBuf {
    options.out.join(language.code()).join("model")
}

/// The sentences that the model of a language is trained on.
fn training(language: Language, options: &Options) -> Result<Vec<Example>, Box<dyn Error>> {
    let mut examples = Vec::new();
    for file in language.training() {
        examples.extend(treebank::read(&options.data.join(language.code()).join(file))?);
    }
    Ok(examples)
}

/// Trains and writes the tokeniser's weights of a language.
fn train_segment(language: Language, options: &Options) -> Result<(), Box<dyn Error>> {
    let mut treebank = Vec::new();
    for file in language.written() {
        let sentences = treebank::sentences(&options.data.join(language.code()).join(file))?;
        treebank.extend(sentences.into_iter().map(|(_, sentence)| sentence));
    }
    let tokens = Path::new("lang").join(language.code()).join("tokens.toml");
    let mut articles = Vec::new();
    for file in language.articles() {
        articles.extend(clusters::articles(&options.texts.join(file))?);
    }
    let folder = options.out.join(language.code()).join("model");
    let model = Model::read(&std::fs::read(folder.join("syntax.bin"))?)?;
    let sources =
        segment::Sources { treebank: &treebank, articles: &articles, model: &model, mixes: language.mixes() };
    let weights = segment::train_for(&tokens, &sources)?;
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

#[cfg(test)]
mod tests;
