//! The words of a group of an actor: with its determiner, and how definite that is.

use crate::mentions::{Mentions, noun_phrase};
use recoupe_lexicon::sense::Class;
use recoupe_syntax::{Number, PronType, Upos, WordId};
use std::ops::Range;

/// Whether a group takes up what was named, or brings something new.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reference {
    /// « les émeutiers », "these soldiers".
    Definite,
    /// "protesters", « policiers » in a headline: either.
    Bare,
    /// « un policier », « deux soldats », "several men".
    New,
}

/// The nominal group of a head, with determiners and numbers before it.
pub(super) fn words(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let syntax = mentions.syntax;
    let mut words = noun_phrase(mentions, head);
    let start = syntax.sentences[syntax.sentence_of(head)].words.start;
    let opens = |w: u32| {
        let word = syntax.word(WordId(w));
        let is_counter = matches!(word.upos, Upos::Num) && word.head == Some(head);
        word.upos == Upos::Det && word.head.is_some_and(|h| words.contains(&h.0)) || is_counter
    };
    let before = (start..words.start).rev().take_while(|&w| opens(w)).count() as u32;
    words.start -= before;
    words
}

/// How definite a group is, by the words before its head.
pub(super) fn reference(mentions: &Mentions<'_>, words: &Range<u32>, head: WordId) -> Reference {
    let counts = [Class::Numeral, Class::Indefinite, Class::Vague, Class::Collective, Class::Zero];
    let syntax = mentions.syntax;
    let before = || (words.start..head.0).map(WordId);
    let is_counter = |w: WordId| {
        syntax.word(w).upos == Upos::Num
            || counts.iter().any(|&class| mentions.covering(w, class).next().is_some())
    };
    if before().any(is_counter) {
        return Reference::New;
    }
    let points = |w: WordId| {
        let word = syntax.word(w);
        matches!(word.upos, Upos::Det | Upos::Pron)
            && matches!(word.feats.pron_type(), Some(PronType::Art | PronType::Dem | PronType::Prs))
    };
    if before().any(points) { Reference::Definite } else { Reference::Bare }
}

/// True for a group of several.
pub(super) fn is_plural(mentions: &Mentions<'_>, head: WordId) -> bool {
    mentions.syntax.word(head).feats.number() == Some(Number::Plur)
}

/// True for a word with a capital.
pub(super) fn has_capital(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.form(word).chars().next().is_some_and(char::is_uppercase)
}

/// True for two capitals or more and no small letter: « ONU », "M23".
pub(super) fn is_acronym(form: &str) -> bool {
    form.chars().filter(|c| c.is_uppercase()).count() > 1 && !form.chars().any(char::is_lowercase)
}
