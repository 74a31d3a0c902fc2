//! What is said: the words of a clause, or of a sentence without its parenthetical cue.

use crate::mentions::Mentions;
use recoupe_lexicon::sense::Class;
use recoupe_syntax::{Deprel, PronType, Sentence, Upos, VerbForm, WordId};
use std::ops::Range;

/// The sentence a word stands in.
pub(super) fn sentence_of<'m>(mentions: &'m Mentions<'_>, word: WordId) -> &'m Sentence {
    &mentions.syntax.sentences[mentions.syntax.sentence_of(word)]
}

/// The words under `top` from `from` on, without a leading conjunction and without punctuation at the ends.
pub(super) fn clause(mentions: &Mentions<'_>, top: WordId, from: u32) -> Range<u32> {
    let words = mentions.syntax.subtree(top);
    let start = words.iter().map(|w| w.0).find(|&w| w >= from).unwrap_or(from);
    let end = words.last().map_or(from, |w| w.0 + 1).max(start);
    trim(mentions, start..end)
}

/// From `start` to the end of its clause: up to the next finite verb (back to the comma before it) or the end.
pub(super) fn rest_of_clause(mentions: &Mentions<'_>, start: u32) -> Range<u32> {
    // The word before: a cue may be the last word of all.
    let end = sentence_of(mentions, WordId(start.saturating_sub(1))).words.end.max(start);
    let verb = (start..end).find(|&w| is_clause_end(mentions, WordId(w)));
    let Some(verb) = verb else { return trim(mentions, start..end) };
    let comma = (start..verb).rev().find(|&w| mentions.syntax.word(WordId(w)).upos == Upos::Punct);
    let end = comma.unwrap_or_else(|| before_relative(mentions, verb));
    trim(mentions, start..end)
}

fn follows_number(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.numbers_in(sentence_of(mentions, word)).iter().any(|n| n.words.end == word.0)
}

/// The start of a verb with the relative pronoun or conjunction right before it.
fn before_relative(mentions: &Mentions<'_>, verb: u32) -> u32 {
    let opens = |w: u32| {
        let word = mentions.syntax.word(WordId(w));
        word.upos == Upos::Sconj || word.feats.pron_type() == Some(PronType::Rel)
    };
    if verb > 0 && opens(verb - 1) { verb - 1 } else { verb }
}

fn is_clause_end(mentions: &Mentions<'_>, word: WordId) -> bool {
    let this = mentions.syntax.word(word);
    // "748 injured" is counted, whatever the tagger takes it for.
    let is_counted = mentions.sense_at(word, Class::Harm).is_some() && follows_number(mentions, word);
    let is_finite = matches!(this.upos, Upos::Verb | Upos::Aux)
        && this.feats.verb_form() == Some(VerbForm::Fin)
        && !is_counted;
    is_finite || (this.upos == Upos::Punct && matches!(mentions.syntax.form(word), ";" | ":"))
}

/// A sentence without the words of a parenthetical: what stands before it and after it.
pub(super) fn around(mentions: &Mentions<'_>, inner: &Range<u32>) -> Vec<Range<u32>> {
    let sentence = sentence_of(mentions, WordId(inner.start)).words.clone();
    let before = trim(mentions, sentence.start..inner.start);
    let after = trim(mentions, inner.end..sentence.end);
    // A name or an age after the parenthetical tells who speaks (« le gouverneur, X »); what is said has a verb, or
    // people.
    let is_said = after.clone().map(WordId).any(|w| {
        matches!(mentions.syntax.word(w).upos, Upos::Verb | Upos::Aux)
            || [Class::Harm, Class::People].iter().any(|&class| mentions.sense_at(w, class).is_some())
    });
    let after = if is_said { after } else { inner.end..inner.end };
    [before, after].into_iter().filter(|part| !part.is_empty()).collect()
}

/// The words without punctuation and conjunctions of subordination at their ends.
pub(super) fn trim(mentions: &Mentions<'_>, mut words: Range<u32>) -> Range<u32> {
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let is_mark = |w: u32| {
        let word = mentions.syntax.word(WordId(w));
        word.upos == Upos::Punct || (word.upos == Upos::Sconj && word.deprel == Deprel::Mark)
    };
    while words.start < words.end && is_mark(words.start) {
        words.start += 1;
    }
    while words.start < words.end && upos(words.end - 1) == Upos::Punct {
        words.end -= 1;
    }
    words
}
