//! Speakers before a colon: « Le maire : "Nous tiendrons" », "Smith: strikes will go on".
//!
//! A headline that names a place or a topic before its colon (« Kaboul : 12 morts ») credits nobody. Somebody is credited
//! where a quotation follows, or where the text credits the same name by another cue.

use super::content::trim;
use super::source::{self, Source};
use super::{Attribution, Scene};
use recoupe_ontology::{ClaimKind, FactValue};
use recoupe_syntax::{Sentence, Upos, WordId};
use std::collections::BTreeSet;
use std::ops::Range;

/// No speaker before a colon has more words than this.
const LONGEST: u32 = 8;

/// The names by which a text credits somebody.
pub(super) fn names<'m>(scene: &Scene<'m>, relations: &[Attribution]) -> BTreeSet<&'m str> {
    let syntax = scene.mentions.syntax;
    let sources = relations.iter().filter_map(|relation| match &relation.source {
        Some(Source::Said(words)) => Some(words.clone()),
        _ => None,
    });
    // Of « le ministre du Mali » the text credits no Mali.
    let own = |words: Range<u32>| words.map(WordId).take_while(|&w| syntax.word(w).upos != Upos::Adp);
    sources.flat_map(own).filter(|&w| syntax.word(w).upos == Upos::Propn).map(|w| syntax.form(w)).collect()
}

/// What follows the colon is credited to the one who stands alone before it.
pub(super) fn introduced(
    scene: &Scene<'_>,
    sentence: &Sentence,
    names: &BTreeSet<&str>,
) -> Option<Attribution> {
    let syntax = scene.mentions.syntax;
    let (start, end) = (sentence.words.start, sentence.words.end);
    let colon = (start..end.min(start + LONGEST + 1)).find(|&w| syntax.form(WordId(w)) == ":")?;
    let words = start..colon;
    let is_verb = |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Verb | Upos::Aux | Upos::Punct);
    let has_complement = words.clone().any(|w| syntax.word(WordId(w)).upos == Upos::Adp);
    if words.is_empty() || words.clone().any(is_verb) || scene.quotations.around(colon).is_some() {
        return None;
    }
    let quoted = scene.quotations.starting_at(colon + 1);
    let content = quoted.clone().unwrap_or_else(|| vec![trim(scene, colon + 1..end)]);
    let speaks = match quoted {
        Some(_) => source::can_speak(scene.mentions, &words),
        None => !has_complement && is_named(scene, &words, names),
    };
    let is_said = content.iter().any(|part| part.len() > 1);
    (speaks && is_said).then(|| Attribution {
        source: Some(Source::Said(words)),
        cue: colon..colon + 1,
        content,
        kind: ClaimKind::Statement,
        value: FactValue::CtPlus,
        rule: "A-COLON",
        entry: None,
        pronoun: None,
        told_by: None,
    })
}

/// True when the last word is a name by which the text credits somebody.
fn is_named(scene: &Scene<'_>, words: &Range<u32>, names: &BTreeSet<&str>) -> bool {
    let last = WordId(words.end - 1);
    scene.mentions.syntax.word(last).upos == Upos::Propn && names.contains(scene.mentions.syntax.form(last))
}
