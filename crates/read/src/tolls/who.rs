//! Whom a figure counts: the counted noun with its complements, unless it only says "people".

use super::figure::{Figure, Kind};
use super::people_at;
use crate::mentions::{Counted, Mentions, noun_phrase};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, HarmRole};
use recoupe_ontology::Camp;
use recoupe_report::Field;
use recoupe_syntax::WordId;
use std::ops::Range;

pub(super) fn fill(mentions: &Mentions<'_>, counted: &Counted, figure: &mut Figure) {
    let Some(head) = counted.head else { return };
    let is_harm_word = mentions.starting(head, Class::Harm).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Harm(harm) if harm.role == HarmRole::Counted)
    });
    let is_people = people_at(mentions, head);
    let is_toll = matches!(figure.kind, Kind::Toll(_));
    // « 20 otages exécutés »: a word of harm that is one for people as well.
    if (is_harm_word && is_toll && is_people.is_none()) || is_people.is_some_and(|p| p.is_bare) {
        return;
    }
    set(mentions, figure, noun_phrase(mentions, head), "W-COUNTED-NOUN");
}

/// « des milliers de personnes ont manifesté »: a strength has the word that it counts, also where a toll is of people
/// in general.
pub(super) fn name_crowd(mentions: &Mentions<'_>, figure: &mut Figure) {
    let is_strength = matches!(figure.kind, Kind::Strength(_)) && figure.who.is_empty();
    if let Some(head) = figure.head.filter(|_| is_strength) {
        set(mentions, figure, head.0..head.0 + 1, "W-COUNTED-NOUN");
    }
}

/// Makes a row of words the group of a figure, up to a word that says what happened to them (« marins blessés »).
pub(super) fn set(mentions: &Mentions<'_>, figure: &mut Figure, words: Range<u32>, rule: &'static str) {
    // « garde du corps » is a word for people, whatever « corps » says elsewhere.
    let is_of_people =
        |w: u32| mentions.covering(WordId(w), Class::People).any(|hit| hit.words.start < w as usize);
    let says_harm = |&w: &u32| mentions.starting(WordId(w), Class::Harm).next().is_some() && !is_of_people(w);
    let harm = words.clone().skip(1).find(says_harm);
    let words = words.start..harm.unwrap_or(words.end);
    figure.camp = camp_of(mentions, words.clone());
    figure.who = vec![words.clone()];
    figure.forget(Field::Who);
    figure.because(Field::Who, rule, None, words);
}

/// The camp that the first telling word of a group belongs to.
pub(super) fn camp_of(mentions: &Mentions<'_>, words: Range<u32>) -> Option<Camp> {
    words.map(WordId).find_map(|word| people_at(mentions, word).and_then(|people| people.camp))
}
