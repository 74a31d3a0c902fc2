//! Running the examples: the words in brackets must be found, by this entry, and exactly they.

use super::error::CompileError;
use super::source::SourceEntry;
use crate::lookup::{Lexicon, WordKey};
use crate::pack::EntryId;
use recoupe_text::Span;
use recoupe_ud::Upos;

/// A word of an example, as the tokeniser and the tagger see it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AnalysedWord {
    /// Its bytes in the sentence.
    pub span: Span,
    /// Its form.
    pub form: String,
    /// Its lemma.
    pub lemma: String,
    /// Its part of speech.
    pub upos: Upos,
}

/// Cuts a sentence into words with lemmas and parts of speech.
pub type Analyse<'a> = &'a dyn Fn(&str) -> Vec<AnalysedWord>;

/// Runs the examples of one entry.
pub(crate) fn run(
    source: &SourceEntry,
    id: EntryId,
    lexicon: &Lexicon,
    analyse: Analyse<'_>,
    errors: &mut Vec<CompileError>,
) {
    for (pattern, example) in source.pattern_sources.iter().zip(&source.examples) {
        let mut fail = |message: String, hint: &str| {
            errors.push(CompileError::new(&source.file, source.line, &message, hint));
        };
        let Some((sentence, marked)) = unmark(example) else {
            fail(
                format!("no [square brackets] in the example: {example}"),
                "mark the words that match, once",
            );
            continue;
        };
        let words = analyse(&sentence);
        let keys: Vec<WordKey> = words.iter().map(|w| lexicon.key(&w.form, &w.lemma, w.upos)).collect();
        let found = lexicon.hits(&keys).into_iter().any(|hit| {
            let first = words[hit.words.start].span;
            let span = first.cover(words[hit.words.end - 1].span);
            hit.entry == id && span == marked
        });
        if !found {
            let seen: Vec<String> = words
                .iter()
                .filter(|w| marked.overlaps(w.span))
                .map(|w| format!("{} <{}>/{}", w.form, w.lemma, w.upos))
                .collect();
            let message = format!("failing example: `{pattern}` does not match [{}]", seen.join(" "));
            fail(
                message,
                "correct the pattern or the example; a longer entry of the same class may also hide this one",
            );
        }
    }
}

/// The sentence without its brackets, and the bytes that stood between them.
fn unmark(example: &str) -> Option<(String, Span)> {
    let (before, rest) = example.split_once('[')?;
    let (marked, after) = rest.split_once(']')?;
    if after.contains(['[', ']']) {
        return None;
    }
    let span = Span::of(before.len(), before.len() + marked.len());
    Some((format!("{before}{marked}{after}"), span))
}
