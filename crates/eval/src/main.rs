//! `recoupe-eval`: scores on the treebanks.
//!
//! ```text
//! recoupe-eval syntax [--ud DIR] [--markdown]   all test files, on gold tokens and from raw text
//! recoupe-eval conllu GOLD SYSTEM               two CoNLL-U files of one text
//! ```
//!
//! "Gold tokens" keeps sentences, tokens and words of the treebank. "Running text" joins its sentences with one space,
//! and with a blank line at paragraphs, where the treebank marks them (the French ones do not). "Headlines on lines"
//! adds a blank line after each sentence that no punctuation ends: titles, list items, bylines.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

use recoupe_eval::{Layout, Scores, evaluate, raw_text};
use recoupe_lexicon::tokens::{TokenRules, TokenTable, TokenWeights};
use recoupe_syntax::{ConlluSentence, Model, SyntaxBuilder, read_conllu, segment};
use recoupe_text::Text;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The test files: name in the table, file, language.
const TESTS: [(&str, &str, &str); 4] = [
    ("French GSD", "fr/test_gsd.conllu", "fr"),
    ("French Sequoia", "fr/test_sequoia.conllu", "fr"),
    ("English EWT", "en/test_ewt.conllu", "en"),
    ("English GUM", "en/test_gum_free.conllu", "en"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["syntax", ref options @ ..] => syntax(options),
        ["conllu", gold, system] => conllu(Path::new(gold), Path::new(system)),
        _ => {
            eprintln!("usage: recoupe-eval syntax [--ud DIR] [--markdown] | conllu GOLD SYSTEM");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("recoupe-eval: {error}");
            ExitCode::FAILURE
        }
    }
}

fn read(path: &Path) -> Result<Vec<ConlluSentence>, Box<dyn Error>> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(read_conllu(&text).map_err(|e| format!("{}: {e}", path.display()))?)
}

fn conllu(gold: &Path, system: &Path) -> Result<(), Box<dyn Error>> {
    let scores = evaluate(&read(gold)?, &read(system)?)?;
    for (name, count) in scores.columns() {
        println!("{name:<10} {:6.2}  {count:?}", count.f1());
    }
    Ok(())
}

fn syntax(options: &[&str]) -> Result<(), Box<dyn Error>> {
    let markdown = options.contains(&"--markdown");
    let ud = options.iter().position(|&o| o == "--ud").and_then(|at| options.get(at + 1));
    let ud = PathBuf::from(ud.unwrap_or(&"../shared/ud"));
    let (french, english) = (Language::load("fr")?, Language::load("en")?);
    let mut rows = Vec::new();
    for (name, file, code) in TESTS {
        let language = if code == "fr" { &french } else { &english };
        let gold = read(&ud.join(file))?;
        rows.push((format!("{name}, gold tokens"), evaluate(&gold, &language.annotate(&gold))?));
        for (input, layout) in [("running text", Layout::Running), ("headlines on lines", Layout::Headlines)]
        {
            let system = language.parse(&raw_text(&gold, layout).text);
            rows.push((format!("{name}, {input}"), evaluate(&gold, &system)?));
        }
    }
    print_table(&rows, markdown);
    Ok(())
}

/// What the syntax of a language needs, read from the sources of the language.
struct Language {
    rules: TokenRules,
    model: Model,
}

impl Language {
    fn load(code: &str) -> Result<Language, Box<dyn Error>> {
        let file = |name: &str| {
            let path = format!("lang/{code}/{name}");
            std::fs::read(&path).map_err(|e| format!("{path}: {e}"))
        };
        let mut table: TokenTable = toml::from_slice(&file("tokens.toml")?)?;
        let weights = TokenWeights::from_bytes(&file("model/segment.bin")?);
        table.weights = weights.ok_or_else(|| format!("lang/{code}/model/segment.bin: damaged"))?;
        Ok(Language { rules: TokenRules::from(table), model: Model::read(&file("model/syntax.bin")?)? })
    }

    /// Raw text to trees.
    fn parse(&self, raw: &str) -> Vec<ConlluSentence> {
        let text = Text::new(raw);
        let (builder, _) = segment(&text, &self.rules);
        self.finish(builder, &text)
    }

    /// Tags and trees on the words of a treebank.
    fn annotate(&self, gold: &[ConlluSentence]) -> Vec<ConlluSentence> {
        let mut raw = String::new();
        let mut builder = SyntaxBuilder::new();
        for sentence in gold {
            sentence.add_to(&mut builder, raw.len());
            raw.push_str(&sentence.text());
            raw.push('\n');
        }
        self.finish(builder, &Text::new(raw))
    }

    fn finish(&self, mut builder: SyntaxBuilder, text: &Text) -> Vec<ConlluSentence> {
        self.model.annotate(&mut builder);
        let syntax = builder.finish(text);
        (0..syntax.sentences.len()).map(|i| ConlluSentence::of(&syntax, text, i)).collect()
    }
}

fn print_table(rows: &[(String, Scores)], markdown: bool) {
    let edge = if markdown { "| " } else { "" };
    let bar = if markdown { " | " } else { "  " };
    let names: Vec<String> =
        Scores::default().columns().iter().map(|(name, _)| format!("{name:>9}")).collect();
    println!("{edge}{:<36}{bar}{}{}", "input", names.join(bar), if markdown { " |" } else { "" });
    if markdown {
        println!("|---|{}", "---:|".repeat(names.len()));
    }
    for (name, scores) in rows {
        let cells: Vec<String> =
            scores.columns().iter().map(|(_, count)| format!("{:9.2}", count.f1())).collect();
        println!("{edge}{name:<36}{bar}{}{}", cells.join(bar), if markdown { " |" } else { "" });
    }
}
