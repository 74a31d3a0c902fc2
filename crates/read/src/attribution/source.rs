//! Who speaks: the words of a source, what kind it is, and whom a pronoun stands for.

use super::Attribution;
use super::content::sentence_of;
use crate::mentions::{Mentions, noun_phrase};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_ontology::SourceKind;
use recoupe_syntax::{Deprel, PronType, Upos, WordId};
use std::ops::Range;

/// A source in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Source {
    /// Somebody named or described.
    Said(Range<u32>),
    /// The one who writes the report.
    Writer,
}

/// A source found earlier stands for a pronoun when it is at most so many sentences back.
const MEMORY: usize = 3;

/// The source with this head: its nominal group with determiner, or whom its pronoun stands for.
pub(super) fn of_head(mentions: &Mentions<'_>, head: WordId, earlier: &[Attribution]) -> Source {
    let word = mentions.syntax.word(head);
    if word.upos != Upos::Pron {
        return Source::Said(with_apposition(mentions, with_determiner(mentions, head)));
    }
    if word.feats.pron_type() == Some(PronType::Rel)
        && let Some(noun) = described_noun(mentions, head)
    {
        return Source::Said(with_determiner(mentions, noun));
    }
    earlier_source(mentions, head, earlier)
        .or_else(|| earlier_subject(mentions, head))
        .unwrap_or(Source::Said(head.0..head.0 + 1))
}

/// The agent of a passive: « par le ministère », "by the ministry".
pub(super) fn agent(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_marked = |noun: WordId| {
        syntax.children_by(noun, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Agent))
    };
    syntax.children(verb).find(|&child| match syntax.word(child).deprel {
        Deprel::OblAgent => true,
        Deprel::Obl | Deprel::OblArg => is_marked(child),
        _ => false,
    })
}

/// The noun that a relative clause describes, from its pronoun.
fn described_noun(mentions: &Mentions<'_>, pronoun: WordId) -> Option<WordId> {
    let verb = mentions.syntax.word(pronoun).head?;
    let noun = mentions.syntax.word(verb).head?;
    (mentions.syntax.word(verb).deprel == Deprel::Acl).then_some(noun)
}

/// The last source named before a personal pronoun.
fn earlier_source(mentions: &Mentions<'_>, pronoun: WordId, earlier: &[Attribution]) -> Option<Source> {
    let here = mentions.syntax.sentence_of(pronoun);
    earlier.iter().rev().find_map(|attribution| {
        let Some(Source::Said(words)) = &attribution.source else { return None };
        let distance = here - mentions.syntax.sentence_of(WordId(words.start)).min(here);
        let is_pronoun = mentions.syntax.word(WordId(words.start)).upos == Upos::Pron;
        (distance <= MEMORY && !is_pronoun).then(|| Source::Said(words.clone()))
    })
}

/// The last subject before a personal pronoun that can speak, in its sentence or in those before it.
fn earlier_subject(mentions: &Mentions<'_>, pronoun: WordId) -> Option<Source> {
    let sentences = &mentions.syntax.sentences;
    let here = mentions.syntax.sentence_of(pronoun);
    let from = sentences[here.saturating_sub(MEMORY)].words.start;
    (from..pronoun.0).rev().map(WordId).find_map(|word| {
        let this = mentions.syntax.word(word);
        let is_subject = matches!(this.deprel, Deprel::Nsubj | Deprel::NsubjPass);
        let is_nominal = matches!(this.upos, Upos::Noun | Upos::Propn);
        let words = (is_subject && is_nominal).then(|| with_determiner(mentions, word))?;
        can_speak(mentions, &words).then_some(Source::Said(words))
    })
}

/// The nominal group of a head with its determiner; a name in apposition is included (« le porte-parole, X »).
pub(super) fn with_determiner(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let mut words = noun_phrase(mentions, head);
    let start = sentence_of(mentions, head).words.start;
    while words.start > start && is_determiner(mentions, WordId(words.start - 1), head) {
        words.start -= 1;
    }
    // The tree may hang a surname on the name before: « à l’AFP Karim Shah ».
    let end = sentence_of(mentions, head).words.end;
    let is_name = |w: u32| {
        let word = mentions.syntax.word(WordId(w));
        word.upos == Upos::Propn && matches!(word.deprel, Deprel::Flat | Deprel::FlatName)
    };
    if mentions.syntax.word(head).upos == Upos::Propn {
        words.end += (words.end..end).take_while(|&w| is_name(w)).count() as u32;
    }
    words
}

/// True for an article, and for a number or a possessive pronoun of this noun: "two witnesses", "his brother".
fn is_determiner(mentions: &Mentions<'_>, word: WordId, noun: WordId) -> bool {
    let this = mentions.syntax.word(word);
    match this.upos {
        Upos::Det => true,
        Upos::Num | Upos::Pron => this.head == Some(noun),
        _ => false,
    }
}

/// A role with the name after its comma, or a name with the role after its comma: « le gouverneur, X », "X, a resident
/// of the town".
fn with_apposition(mentions: &Mentions<'_>, words: Range<u32>) -> Range<u32> {
    let end = sentence_of(mentions, WordId(words.start)).words.end;
    let is_comma = |w: u32| w < end && mentions.syntax.form(WordId(w)) == ",";
    if !is_comma(words.end) {
        return words;
    }
    let start = words.end + 1;
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let name = (start..end).take_while(|&w| upos(w) == Upos::Propn).count() as u32;
    let has_role = speaker_kind(mentions, &words).is_some();
    if has_role {
        return if name > 0 { words.start..start + name } else { words };
    }
    let role = (start..end).find(|&w| upos(w) != Upos::Det).filter(|&w| upos(w) == Upos::Noun).map(WordId);
    match role.filter(|&role| mentions.sense_at(role, Class::Speaker).is_some()) {
        Some(role) if upos(words.end - 1) == Upos::Propn => words.start..noun_phrase(mentions, role).end,
        _ => words,
    }
}

/// What kind of source a row of words is, and the word that tells. A toll with an issuer (« un bilan de la
/// Croix-Rouge ») is the issuer's; a place (« Paris ») speaks only alone.
pub fn speaker_kind(mentions: &Mentions<'_>, words: &Range<u32>) -> Option<(SourceKind, WordId)> {
    let speaker = |word: WordId| match mentions.sense_at(word, Class::Speaker)?.0 {
        Sense::Speaker(speaker) => Some(speaker),
        _ => None,
    };
    let is_of_place = |word: WordId| {
        speaker(word).is_some_and(|s| s.is_place) || mentions.syntax.word(word).upos == Upos::Det
    };
    let is_place_alone = words.clone().map(WordId).all(is_of_place);
    let kinds = || {
        let told = words.clone().map(WordId).filter_map(|word| Some((speaker(word)?, word)));
        told.filter(|(s, _)| is_place_alone || !s.is_place).map(|(s, word)| (s.kind, word))
    };
    kinds().find(|(kind, _)| *kind != SourceKind::ImpersonalToll).or_else(|| kinds().next())
}

/// True when a row of words can speak: a known kind of speaker, a name, or people.
pub(super) fn can_speak(mentions: &Mentions<'_>, words: &Range<u32>) -> bool {
    speaker_kind(mentions, words).is_some()
        || words.clone().map(WordId).any(|w| {
            mentions.syntax.word(w).upos == Upos::Propn || mentions.sense_at(w, Class::People).is_some()
        })
}
