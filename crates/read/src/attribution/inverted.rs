//! Subjects after their verb of saying: « …, a indiqué lundi à la presse le gouverneur. », "…, said the mayor".
//!
//! The tree often hangs what stands before the comma on the verb; the order of the words is more reliable.

use super::content::sentence_of;
use super::source::{can_speak, speaker_kind};
use crate::mentions::{Mentions, group_head, noun_phrase};
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// The subject that follows a cue which opens a parenthetical: a pronoun joined to it, or the first nominal group
/// without a preposition, after adverbs, times and complements.
pub(super) fn subject(mentions: &Mentions<'_>, cue: &Range<u32>) -> Option<WordId> {
    let sentence = sentence_of(mentions, WordId(cue.start));
    let clitic =
        (cue.start..sentence.words.end.min(cue.end + 1)).map(WordId).find(|&w| is_clitic(mentions, w));
    if clitic.is_some() {
        return clitic;
    }
    if !opens_parenthetical(mentions, cue, sentence.words.start) {
        return None;
    }
    let mut at = cue.end;
    while at < sentence.words.end {
        match mentions.syntax.word(WordId(at)).upos {
            Upos::Adv => at += 1,
            Upos::Adp => at = after_complement(mentions, at + 1, sentence.words.end),
            Upos::Noun if is_time(mentions, at, sentence.words.end) => at += 1,
            Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num => {
                // « le président, arrêté plus tôt, a annoncé sa démission » has its object there.
                let noun = group_head(mentions, at, sentence.words.end)?;
                return can_speak(mentions, &noun_phrase(mentions, noun)).then_some(noun);
            }
            _ => return None,
        }
    }
    None
}

/// A personal pronoun that is joined to its verb by a hyphen: « -t-il ».
pub(super) fn is_clitic(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.word(word).upos == Upos::Pron && mentions.syntax.form(word).starts_with('-')
}

/// True when the cue follows a comma or a closing quotation mark.
fn opens_parenthetical(mentions: &Mentions<'_>, cue: &Range<u32>, sentence: u32) -> bool {
    let before = cue.start.checked_sub(1).filter(|&w| w >= sentence).map(WordId);
    before.is_some_and(|w| {
        let form = mentions.syntax.form(w);
        matches!(form, "," | "»" | "”" | "\"" | "'" | "’" | "?" | "!" | "…")
    })
}

/// A bare noun right before a determiner or a name is a time: « a annoncé mercredi le gouvernement ».
fn is_time(mentions: &Mentions<'_>, at: u32, end: u32) -> bool {
    let is_speaker = can_speak(mentions, &(at..at + 1));
    let next = (at + 1 < end).then(|| mentions.syntax.word(WordId(at + 1)).upos);
    !is_speaker && matches!(next, Some(Upos::Det | Upos::Propn | Upos::Noun | Upos::Adp | Upos::Adv))
}

/// The end of the nominal group that starts at `at`, after a preposition.
fn after_complement(mentions: &Mentions<'_>, at: u32, end: u32) -> u32 {
    match group_head(mentions, at, end) {
        // « a déclaré à l’AFP Karim Shah »: two names side by side, and the first is an acronym or an agency.
        Some(noun) if ends_by_itself(mentions, noun) => noun.0 + 1,
        Some(noun) => noun_phrase(mentions, noun).end.max(noun.0 + 1),
        None => end,
    }
}

fn ends_by_itself(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let form = mentions.syntax.form(noun);
    let is_acronym = form.chars().count() > 1 && form.chars().all(char::is_uppercase);
    let kind = speaker_kind(mentions, &(noun.0..noun.0 + 1)).map(|(kind, _)| kind);
    is_acronym || matches!(kind, Some(SourceKind::NewsAgency | SourceKind::Outlet))
}
