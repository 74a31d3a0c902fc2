//! Points of view: « Pour les autorités, le chauffeur était un combattant », "To his family, he was an aid worker".
//!
//! Only at the start of a sentence, for one who is known to speak, and where the sentence says what somebody or something
//! is: "To the family, the mayor sent a letter" tells whom, and not for whom.

use super::content::{sentence_of, trim};
use super::source::{self, Source};
use super::verb::is_copular;
use super::{Attribution, Found, Scene};
use crate::mentions::group_head;
use recoupe_syntax::{Deprel, PronType, Upos, WordId};

/// No source before the comma has more words than this.
const LONGEST: u32 = 16;

/// What follows the comma is so for the one before it.
pub(super) fn held(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, WordId(found.words.start)).words.clone();
    let is_first = found.words.start == sentence.start;
    let limit = sentence.end.min(found.words.end + LONGEST);
    let comma = (found.words.end..limit).find(|&w| syntax.form(WordId(w)) == ",").filter(|_| is_first)?;
    let head = group_head(mentions, found.words.end, comma)?;
    let words = found.words.end..comma;
    let is_verbal = |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Verb | Upos::Aux | Upos::Num);
    let is_known = source::is_person(mentions, head) && source::can_speak(mentions, &(head.0..head.0 + 1));
    if !is_known || words.clone().any(is_verbal) {
        return None;
    }
    let content = trim(scene, comma + 1..sentence.end);
    let opens = content.clone().next().map(|w| syntax.word(WordId(w)));
    // « Pour le président, qui attend, … »: what follows the comma is about him.
    let opens = opens.filter(|word| word.feats.pron_type() != Some(PronType::Rel));
    let is_impersonal = opens.is_some_and(|word| word.deprel == Deprel::Expl);
    let is_nominal = opens.is_some_and(|word| {
        matches!(word.upos, Upos::Det | Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Adj)
    });
    let says_what_is = is_impersonal || (is_nominal && is_copular(mentions, &content));
    found
        .relation("A-VIEWPOINT", Some(Source::Said(words)), found.words.clone(), vec![content])
        .filter(|_| says_what_is)
}
