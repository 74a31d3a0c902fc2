//! `recoupe-eval`: scores on the treebanks.
//!
//! ```text
//! recoupe-eval syntax [--ud DIR] [--markdown]   all test files, on gold tokens and from raw text
//! recoupe-eval conllu GOLD SYSTEM               two CoNLL-U files of one text
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a development tool talks to its user")]

use recoupe_eval::{Layout, Scores, evaluate, raw_text};
use recoupe_lexicon::tokens::{TokenRules, TokenTable, TokenWeights};
use recoupe_syntax::{ConlluSentence, read_conllu, segment};
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
    let mut rows = Vec::new();
    for (name, file, language) in TESTS {
        let gold = read(&ud.join(file))?;
        let rules = token_rules(language)?;
        for (input, layout) in [("running text", Layout::Running), ("headlines on lines", Layout::Headlines)]
        {
            let system = cut(&raw_text(&gold, layout).text, &rules);
            rows.push((format!("{name}, {input}"), evaluate(&gold, &system)?));
        }
    }
    print_table(&rows, markdown);
    Ok(())
}

fn token_rules(language: &str) -> Result<TokenRules, Box<dyn Error>> {
    let path = format!("lang/{language}/tokens.toml");
    let source = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
    let mut table = toml::from_str::<TokenTable>(&source)?;
    let path = format!("lang/{language}/model/segment.bin");
    let bytes = std::fs::read(&path).map_err(|e| format!("{path}: {e}"))?;
    table.weights = TokenWeights::from_bytes(&bytes).ok_or(format!("{path}: not the weights of a tokeniser"))?;
    Ok(TokenRules::from(table))
}

fn cut(raw: &str, rules: &TokenRules) -> Vec<ConlluSentence> {
    let text = Text::new(raw);
    let (builder, _) = segment(&text, rules);
    let syntax = builder.finish(&text);
    (0..syntax.sentences.len()).map(|i| ConlluSentence::of(&syntax, &text, i)).collect()
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
