//! Verb endings: the forms of the verbs in a pack, for words that the lemmatiser does not know.
//!
//! ```toml
//! [[paradigm]]
//! lemma = "ger"
//! forms = ["ge", "gent", "geait", "gé"]
//! example = "bouger: bougeait"
//! ```
//!
//! The longest ending that fits a lemma gives its forms; `[[verb]]` lists the forms of an irregular verb.

use super::error::CompileError;
use crate::pack::Entry;
use recoupe_ud::Upos;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `paradigms.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Paradigms {
    paradigm: Vec<Paradigm>,
    verb: Vec<Verb>,
}

/// The endings of the verbs whose lemma ends so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Paradigm {
    lemma: String,
    forms: Vec<String>,
    /// `lemma: form`, checked.
    example: String,
}

/// An irregular verb and its forms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Verb {
    lemma: String,
    forms: Vec<String>,
}

impl Paradigms {
    /// The forms of every verb lemma in the patterns, sorted by form; a form of two verbs belongs to the first of them
    /// in alphabetical order.
    pub(crate) fn inflect(&self, entries: &[Entry]) -> Vec<(String, String)> {
        let mut forms = BTreeMap::new();
        let items = entries.iter().flat_map(|e| &e.patterns).flat_map(|p| &p.items);
        let mut lemmas: Vec<&String> = items
            .filter(|i| i.is_lemma && i.upos != u32::MAX && i.accepts(Upos::Verb))
            .flat_map(|i| &i.words)
            .collect();
        lemmas.sort();
        lemmas.dedup();
        for lemma in lemmas {
            for form in self.forms(lemma) {
                forms.entry(form).or_insert_with(|| lemma.clone());
            }
        }
        forms.into_iter().collect()
    }

    fn forms(&self, lemma: &str) -> Vec<String> {
        if let Some(verb) = self.verb.iter().find(|v| v.lemma == lemma) {
            return verb.forms.clone();
        }
        let fitting = self.paradigm.iter().filter(|p| lemma.ends_with(&p.lemma));
        let Some(paradigm) = fitting.max_by_key(|p| p.lemma.len()) else { return Vec::new() };
        let stem = &lemma[..lemma.len() - paradigm.lemma.len()];
        paradigm.forms.iter().map(|ending| format!("{stem}{ending}")).collect()
    }

    /// Checks the example of each paradigm.
    pub(crate) fn run_examples(&self, file: &str, errors: &mut Vec<CompileError>) {
        for paradigm in &self.paradigm {
            let is_right = paradigm.example.split_once(": ").is_some_and(|(lemma, form)| {
                lemma.ends_with(&paradigm.lemma) && self.forms(lemma).iter().any(|f| f == form)
            });
            if !is_right {
                let message =
                    format!("failing example of paradigm -{}: {}", paradigm.lemma, paradigm.example);
                errors.push(CompileError::new(
                    file,
                    1,
                    &message,
                    "write `lemma: form` with a form of the paradigm",
                ));
            }
        }
    }
}
