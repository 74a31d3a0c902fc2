//! Whom a pronoun stands for: « Il a ajouté que … », "she said".
//!
//! The last source or subject before it that can speak and agrees with it in number and gender. Descriptions
//! (« le ministre », "the official") stay what they are.

use super::content::sentence_of;
use super::source::{Source, can_speak, phrase, speaker_kind, with_determiner};
use super::{Attribution, Scene};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::Class;
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Deprel, Gender, Number, Upos, WordId};
use std::ops::Range;

/// Whom a pronoun stands for stands at most so many sentences back.
const MEMORY: usize = 3;

/// A topic that its pronoun repeats has at most so many words before it: « Quant à la police, elle … ».
const TOPIC: u32 = 4;

/// The words that a personal pronoun stands for.
pub(super) fn antecedent(scene: &Scene<'_>, pronoun: WordId, earlier: &[Attribution]) -> Option<Range<u32>> {
    let source = earlier_source(scene, pronoun, earlier);
    let subject = earlier_subject(scene, pronoun);
    // Who spoke last is meant, unless somebody else has become the subject of a later sentence.
    match (source, subject) {
        (Some(source), Some(subject)) => {
            let sentence = sentence_of(scene.mentions, WordId(subject.start)).words.start;
            Some(if source.start >= sentence { source } else { subject })
        }
        (source, subject) => source.or(subject),
    }
}

/// The last source named before it.
fn earlier_source(scene: &Scene<'_>, pronoun: WordId, earlier: &[Attribution]) -> Option<Range<u32>> {
    let syntax = scene.mentions.syntax;
    let here = syntax.sentence_of(pronoun);
    let said = earlier
        .iter()
        .rev()
        .take_while(|a| here - syntax.sentence_of(WordId(a.cue.start)).min(here) <= MEMORY);
    said.filter_map(|a| match &a.source {
        Some(Source::Said(words)) => Some(words.clone()),
        _ => None,
    })
    .find(|words| {
        let is_pronoun = words.len() == 1 && syntax.word(WordId(words.start)).upos == Upos::Pron;
        !is_pronoun && words.end <= pronoun.0 && agrees(scene.mentions, pronoun, words)
    })
}

/// The last subject before it that can speak, in its sentence or in those before it.
fn earlier_subject(scene: &Scene<'_>, pronoun: WordId) -> Option<Range<u32>> {
    let mentions = scene.mentions;
    let sentences = &mentions.syntax.sentences;
    let here = mentions.syntax.sentence_of(pronoun);
    let from = sentences[here.saturating_sub(MEMORY)].words.start;
    (from..pronoun.0).rev().map(WordId).find_map(|word| {
        let this = mentions.syntax.word(word);
        let is_subject = matches!(this.deprel, Deprel::Nsubj | Deprel::NsubjPass);
        let is_nominal = matches!(this.upos, Upos::Noun | Upos::Propn);
        // « Quant à la police, elle … »
        let start = sentences[here].words.start;
        let is_topic =
            word.0 >= start && word.0 - start <= TOPIC && mentions.sense_at(word, Class::Speaker).is_some();
        if !(is_subject || is_topic) || !is_nominal || scene.quotations.around(word.0).is_some() {
            return None;
        }
        let words = with_determiner(mentions, word);
        let is_meant =
            can_speak(mentions, &words) && is_who(mentions, word) && agrees(mentions, pronoun, &words);
        is_meant.then(|| phrase(scene, word)).filter(|words| words.end <= pronoun.0)
    })
}

/// "The influx of soldiers" is none of them: a noun that does not speak itself, over several who do.
fn is_who(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_plural = |w: WordId| syntax.word(w).feats.number() == Some(Number::Plur);
    let has_several = syntax.children_by(noun, Deprel::Nmod).any(is_plural);
    can_speak(mentions, &(noun.0..noun.0 + 1)) || is_plural(noun) || !has_several
}

/// True when nothing in number or gender speaks against it; a person is no text.
fn agrees(mentions: &Mentions<'_>, pronoun: WordId, words: &Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let wanted = syntax.word(pronoun).feats;
    let is_nominal = |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn);
    let Some(head) = words.clone().map(WordId).find(|w| is_nominal(w) && is_top(mentions, *w, words)) else {
        return true;
    };
    let found = syntax.word(head).feats;
    let is_name = syntax.word(head).upos == Upos::Propn;
    let number_agrees = match (wanted.number(), found.number()) {
        (Some(Number::Sing), Some(Number::Plur)) => false,
        // A body of people is told in the plural as well: "the police … they".
        (Some(Number::Plur), Some(Number::Sing)) => {
            !is_name && mentions.sense_at(head, Class::Speaker).is_some() && wanted.gender().is_none()
        }
        _ => true,
    };
    // « Les rebelles … ils »: in the plural no article shows the gender, and the tagger guesses.
    let is_shown = syntax.children_by(head, Deprel::Det).any(|d| syntax.word(d).feats.gender().is_some());
    let is_guessed = found.number() == Some(Number::Plur) && !is_shown;
    let gender_agrees = match (wanted.gender(), found.gender()) {
        (Some(Gender::Masc), Some(Gender::Fem)) if is_guessed => true,
        (Some(Gender::Fem), Some(Gender::Masc)) | (Some(Gender::Masc), Some(Gender::Fem)) => is_name,
        _ => true,
    };
    let is_text = speaker_kind(mentions, words).is_some_and(|(kind, _)| kind == SourceKind::MediaItem);
    number_agrees && gender_agrees && !is_text
}

fn is_top(mentions: &Mentions<'_>, word: WordId, words: &Range<u32>) -> bool {
    mentions.syntax.word(word).head.is_none_or(|head| !words.contains(&head.0))
}
