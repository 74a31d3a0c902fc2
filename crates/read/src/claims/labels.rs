//! Loaded labels: words of the lexicon that take a side, and whose words they are.
//!
//! « L’armée a annoncé une "opération antiterroriste" dans trois villages »: the label is the army’s. Between quotation
//! marks with nobody credited it is kept at a distance; elsewhere it is the writer’s own.
//!
//! Whether a label is fair is not asked.

use crate::attribution::{Attribution, Source};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::Class;
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{LabelClass, Slant};
use recoupe_syntax::WordId;
use std::ops::Range;

/// A label in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// Its words.
    pub words: Range<u32>,
    /// What they name.
    pub names: LabelClass,
    /// What they do to it.
    pub slant: Slant,
    /// The entry that knows them.
    pub entry: EntryId,
    /// Position of the attribution whose content they stand in.
    pub said_in: Option<usize>,
    /// Whether they stand between quotation marks.
    pub is_quoted: bool,
}

/// All labels of a text, in text order.
pub fn labels(mentions: &Mentions<'_>, attributions: &[Attribution]) -> Vec<Label> {
    let mut all = Vec::new();
    for sentence in &mentions.syntax.sentences {
        for hit in mentions.within(sentence.words.clone(), Class::Loaded) {
            let Sense::Loaded(loaded) = mentions.lexicon.sense(hit.entry) else { continue };
            let words = hit.words.start as u32..hit.words.end as u32;
            all.push(Label {
                names: loaded.names,
                slant: loaded.slant,
                entry: hit.entry,
                said_in: said_in(&words, attributions),
                is_quoted: is_quoted(mentions, sentence.words.start, words.start),
                words,
            });
        }
    }
    all
}

/// The attribution with the shortest content that holds the words, of a source other than the writer.
fn said_in(words: &Range<u32>, attributions: &[Attribution]) -> Option<usize> {
    attributions
        .iter()
        .enumerate()
        .filter(|(_, a)| a.holds(words) && a.source.as_ref().is_some_and(|source| *source != Source::Writer))
        .min_by_key(|(_, a)| a.content_len())
        .map(|(at, _)| at)
}

/// True when a quotation mark of the sentence is open at this word.
fn is_quoted(mentions: &Mentions<'_>, sentence: u32, word: u32) -> bool {
    (sentence..word).fold(false, |is_open, at| match mentions.syntax.form(WordId(at)) {
        "«" | "“" | "‘" => true,
        "»" | "”" => false,
        "\"" => !is_open,
        _ => is_open,
    })
}
