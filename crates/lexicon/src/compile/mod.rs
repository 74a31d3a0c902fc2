//! Compiling the TOML sources of a language into a [`Pack`], and refusing what is wrong with a line that says so.
//!
//! ```toml
//! [[harm]]
//! match = "<tuer>/VERB"
//! outcome = "killed"
//! role = "harms-object"
//! example = "Une frappe a [tué] quatre ouvriers près du dépôt."
//! ```
//!
//! Every pattern has its own example, in which square brackets mark the words that it must match; the examples are
//! run through the analyser that the caller gives, so that an entry that never fires cannot be added.

mod error;
mod example;
mod paradigm;
mod source;
#[cfg(test)]
mod tests;

pub use error::CompileError;
pub use example::{Analyse, AnalysedWord};
pub use source::SourceFile;

use crate::lookup::Lexicon;
use crate::pack::{Entry, EntryId, Pack, Settings};
use paradigm::Paradigms;
use source::{SourceEntry, read_entries};
use std::collections::BTreeMap;

/// The file that answers the questions of [`Settings`].
const SETTINGS_FILE: &str = "language.toml";
/// The file of verb endings.
const PARADIGMS_FILE: &str = "paradigms.toml";
/// The file of the tokeniser, which is read elsewhere.
const TOKENS_FILE: &str = "tokens.toml";

/// Compiles the TOML files of one language, in the order of their names.
///
/// # Errors
/// Everything that is wrong, each with its file and line: unknown table, field or code, bad pattern, duplicate,
/// contradiction, missing or failing example.
pub fn compile(files: &[SourceFile], analyse: Analyse<'_>) -> Result<Pack, Vec<CompileError>> {
    let mut errors = Vec::new();
    let mut sources = Vec::new();
    let mut settings = None;
    let mut paradigms = Paradigms::default();
    for file in files {
        match file.name.as_str() {
            SETTINGS_FILE => match toml::from_str::<Settings>(&file.text) {
                Ok(read) => settings = Some(read),
                Err(e) => errors.push(CompileError::from_toml(file, &e)),
            },
            PARADIGMS_FILE => match toml::from_str(&file.text) {
                Ok(read) => paradigms = read,
                Err(e) => errors.push(CompileError::from_toml(file, &e)),
            },
            TOKENS_FILE => {}
            _ => sources.extend(read_entries(file, &mut errors)),
        }
    }
    if settings.is_none() {
        errors.push(CompileError::new(
            SETTINGS_FILE,
            1,
            "no settings",
            "add language.toml; see docs/language-packs.md",
        ));
    }
    refuse_repeated_patterns(&sources, &mut errors);
    paradigms.run_examples(PARADIGMS_FILE, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let entries = sources.iter().map(SourceEntry::to_entry).collect::<Vec<Entry>>();
    let inflected = paradigms.inflect(&entries);
    let settings = settings.unwrap_or_default();
    let lexicon = Lexicon::new(Pack { settings, entries, inflected, ..Pack::default() });
    for (number, source) in sources.iter().enumerate() {
        example::run(source, EntryId(number as u32), &lexicon, analyse, &mut errors);
    }
    if errors.is_empty() { Ok(lexicon.into_pack()) } else { Err(errors) }
}

/// One pattern, one meaning in a class: a second one is a duplicate if it says the same, else a contradiction.
fn refuse_repeated_patterns(sources: &[SourceEntry], errors: &mut Vec<CompileError>) {
    let mut seen: BTreeMap<(&str, &str, [&[String]; 2]), &SourceEntry> = BTreeMap::new();
    for source in sources {
        for pattern in &source.pattern_sources {
            let key = (source.sense.class().table(), pattern.as_str(), source.sense.condition());
            let Some(first) = seen.insert(key, source) else { continue };
            let (what, hint) = if first.sense == source.sense {
                ("duplicate", "remove one of the two entries")
            } else {
                (
                    "contradiction",
                    "one pattern can mean one thing in its class: keep one, or tell them apart by more words or /POS",
                )
            };
            let message = format!("{what}: `{pattern}` is already at {}:{}", first.file, first.line);
            errors.push(CompileError::new(&source.file, source.line, &message, hint));
        }
    }
}
