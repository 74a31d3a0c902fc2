//! Verbs that the tagger takes for nouns in a headline: "Opposition leaders call for talks as deadline nears".
//!
//! A headline has no full stop, and its speaker opens it. That the word is a verb is told by its number: "leaders call",
//! "leader calls", and not "leaders' calls".

use super::content::{rest_of_clause, sentence_of};
use super::source::{self, Source};
use super::{Attribution, Found, Scene};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::Frame;
use recoupe_syntax::{Number, Upos, WordId};
use std::ops::Range;

/// A headline and the lines under it are at most so many sentences.
const HEADLINES: usize = 3;

/// The source opens the headline; what follows the preposition of the cue is said.
pub(super) fn called(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, WordId(found.words.start)).words.clone();
    let ends_open = syntax.word(WordId(sentence.end - 1)).upos != Upos::Punct;
    let is_top = syntax.sentence_of(WordId(sentence.start)) < HEADLINES;
    let is_headline = is_top && ends_open && found.cue.frame == Frame::VerbOblique;
    let source = sentence.start..found.words.start;
    let is_nominal = |w: u32| {
        matches!(syntax.word(WordId(w)).upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::Det | Upos::Cconj)
    };
    if !is_headline || source.is_empty() || !source.clone().all(is_nominal) {
        return None;
    }
    source::speaker_kind(mentions, &source)?;
    let number = syntax.word(WordId(found.words.start)).feats.number()?;
    let agrees = is_several(mentions, &source) != (number == Number::Plur);
    let content = rest_of_clause(scene, found.words.end);
    agrees.then(|| {
        found.relation("A-HEADLINE", Some(Source::Said(source)), found.words.clone(), vec![content])
    })?
}

/// True for several speakers: two that are joined, or a plural.
fn is_several(mentions: &Mentions<'_>, source: &Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let is_joined = source.clone().any(|w| syntax.word(WordId(w)).upos == Upos::Cconj);
    is_joined || syntax.word(WordId(source.end - 1)).feats.number() == Some(Number::Plur)
}
