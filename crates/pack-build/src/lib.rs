//! Build support for language crates: what their `build.rs` calls.
//!
//! `lang/fr/build.rs` is one call of [`build`]. It reads the TOML files beside it, compiles them into one pack, runs the
//! example of every entry through the language's own tokeniser and model, and stops the build with file, line and what
//! to do when an entry is wrong.
//!
//! This is the one place that reads the environment: cargo says there where the crate lies and where to write.

use recoupe_lexicon::compile::{AnalysedWord, CompileError, SourceFile, compile};
use recoupe_lexicon::tokens::{TokenRules, TokenTable, TokenWeights};
use recoupe_syntax::{Model, Syntax, segment};
use recoupe_text::Text;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

/// Where the model of a language lies in its crate.
const MODEL_FILE: &str = "model/syntax.bin";
/// Where the tokeniser's weights lie in its crate.
const WEIGHTS_FILE: &str = "model/segment.bin";

/// Compiles the language crate whose build script calls it: writes `pack.bin` and `fingerprint.txt` to cargo's output
/// folder, or ends the build with one `cargo::error` line for each finding.
#[expect(clippy::print_stdout, reason = "cargo reads the findings of a build script from its output")]
#[expect(clippy::disallowed_methods, reason = "cargo passes its folders in the environment")]
pub fn build() {
    let folder = |name: &str| env::var(name).expect("cargo sets its folders for build scripts");
    let (source, out) = (folder("CARGO_MANIFEST_DIR"), folder("OUT_DIR"));
    println!("cargo::rerun-if-changed={source}");
    match compile_folder(Path::new(&source)) {
        Ok((pack, fingerprint)) => {
            let write = |name: &str, bytes: &[u8]| fs::write(Path::new(&out).join(name), bytes);
            write("pack.bin", &pack).expect("cargo's output folder can be written");
            write("fingerprint.txt", fingerprint.as_bytes()).expect("cargo's output folder can be written");
        }
        Err(findings) => findings.iter().for_each(|finding| println!("cargo::error={finding}")),
    }
}

/// The bytes of the pack of a folder, and the fingerprint of pack and model.
///
/// # Errors
/// One sentence for each finding: `cues.toml:12: duplicate: … (hint: …)`, or an unreadable file.
pub fn compile_folder(folder: &Path) -> Result<(Vec<u8>, String), Vec<String>> {
    let files = sources(folder).map_err(|e| vec![format!("{}: {e}", folder.display())])?;
    let mut tokens = token_table(&files)?;
    tokens.weights = token_weights(folder)?;
    let bytes = fs::read(folder.join(MODEL_FILE)).map_err(|e| vec![format!("{MODEL_FILE}: {e}")])?;
    let model = Model::read(&bytes).map_err(|e| vec![format!("{MODEL_FILE}: {e}")])?;
    let rules = TokenRules::from(tokens.clone());
    let analyse = |sentence: &str| analyse(sentence, &rules, &model);
    let mut pack = compile(&files, &analyse)
        .map_err(|errors| errors.iter().map(CompileError::to_string).collect::<Vec<String>>())?;
    pack.tokens = tokens;
    let pack = pack.to_bytes();
    let digest = Sha256::new().chain_update(&pack).chain_update(&bytes).finalize();
    let fingerprint = digest.iter().take(8).fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
        hex
    });
    Ok((pack, fingerprint))
}

/// The folder of the event lexicons, one file for each type of event.
const EVENTS_FOLDER: &str = "events";

/// The TOML files of a language in the order of their names, those of its events among them.
fn sources(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = tables_in(folder, "")?;
    let events = folder.join(EVENTS_FOLDER);
    if events.is_dir() {
        files.extend(tables_in(&events, "events/")?);
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

fn tables_in(folder: &Path, prefix: &str) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if name.ends_with(".toml") && name != "Cargo.toml" {
            files.push(SourceFile { name: format!("{prefix}{name}"), text: fs::read_to_string(&path)? });
        }
    }
    Ok(files)
}

fn token_table(files: &[SourceFile]) -> Result<TokenTable, Vec<String>> {
    let file = files.iter().find(|f| f.name == "tokens.toml");
    let file = file.ok_or_else(|| vec!["tokens.toml: missing".to_owned()])?;
    toml::from_str(&file.text).map_err(|e| vec![format!("tokens.toml: {e}")])
}

fn token_weights(folder: &Path) -> Result<TokenWeights, Vec<String>> {
    let bytes = fs::read(folder.join(WEIGHTS_FILE)).map_err(|e| vec![format!("{WEIGHTS_FILE}: {e}")])?;
    TokenWeights::from_bytes(&bytes)
        .ok_or_else(|| vec![format!("{WEIGHTS_FILE}: not the weights of a tokeniser (hint: cargo run --release -p recoupe-train -- segment fr|en)")])
}

fn analyse(sentence: &str, rules: &TokenRules, model: &Model) -> Vec<AnalysedWord> {
    let text = Text::new(sentence);
    let (mut builder, _) = segment(&text, rules);
    model.annotate(&mut builder);
    let syntax: Syntax = builder.finish(&text);
    let word_ids = syntax.sentences.iter().flat_map(|s| s.word_ids());
    word_ids
        .map(|id| AnalysedWord {
            span: syntax.word(id).span,
            form: syntax.form(id).to_owned(),
            lemma: syntax.lemma(id).to_owned(),
            upos: syntax.word(id).upos,
        })
        .collect()
}
