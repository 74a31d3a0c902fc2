//! Participants: words after a preposition, nominal groups, and whom a pronoun stands for.

use super::noun::{is_known_party, is_people};
use super::{Event, is_event_noun};
use crate::clause::clause;
use crate::mentions::{self, Mentions, noun_phrase};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, UnitKind};
use recoupe_syntax::{Deprel, Person, PronType, Upos, WordId};
use std::ops::Range;

/// Who takes part in an event: heads of nominal groups.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Parties {
    pub rule: &'static str,
    pub actors: Vec<WordId>,
    pub recipients: Vec<WordId>,
}

impl Parties {
    pub(super) fn new(rule: &'static str, actors: Vec<WordId>, recipients: Vec<WordId>) -> Self {
        Parties { rule, actors, recipients }
    }

    /// Without what is no participant: days and hours, words that name nobody and nothing, and, of those who act, weapons,
    /// things that are counted and other acts: rockets do not fire themselves.
    pub(super) fn of_participants(mut self, mentions: &Mentions<'_>) -> Self {
        self.actors.retain(|&word| may_take_part(mentions, word) && may_act(mentions, word));
        self.recipients.retain(|&word| may_take_part(mentions, word));
        self
    }
}

fn may_take_part(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_nameable = !matches!(
        mentions.syntax.word(word).upos,
        Upos::Verb | Upos::Aux | Upos::Adp | Upos::Adv | Upos::Cconj | Upos::Sconj | Upos::Punct
    );
    is_nameable && !is_time(mentions, word)
}

fn may_act(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_weapon = || mentions.covering(word, Class::Weapon).any(|hit| hit.words.contains(&word.index()));
    let is_act = || is_event_noun(mentions, word) && !is_people(mentions, word);
    let is_of_nobody = mentions.syntax.word(word).feats.pron_type() == Some(PronType::Dem)
        && mentions.syntax.word(word).upos == Upos::Pron
        && mentions.syntax.children_by(word, Deprel::Acl).next().is_none();
    !is_counted_thing(mentions, word) && !is_weapon() && !is_act() && !is_of_nobody
}

fn is_counted_thing(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.covering(word, Class::Unit).any(
        |hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Unit(unit) if unit.kind == UnitKind::Thing),
    )
}

/// The noun under this word that follows one of these prepositions.
pub(super) fn after_preposition(
    mentions: &Mentions<'_>,
    anchor: WordId,
    prepositions: &[String],
) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_wanted = |case: WordId| {
        let form = syntax.form(case).to_lowercase();
        prepositions.contains(&form) || prepositions.iter().any(|p| p == syntax.lemma(case))
    };
    syntax.children(anchor).find(|&child| {
        matches!(
            syntax.word(child).deprel,
            Deprel::Nmod | Deprel::Obl | Deprel::OblArg | Deprel::OblAgent | Deprel::Conj
        ) && syntax.children_by(child, Deprel::Case).any(is_wanted)
            && !is_time(mentions, child)
    })
}

/// Words for days, hours, lengths, sums: what a unit counts is no time ("nine attacks").
pub(super) fn is_time(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_measure = mentions.covering(word, Class::Unit).any(
        |hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Unit(unit) if unit.kind != UnitKind::Thing),
    );
    is_measure || mentions.covering(word, Class::Calendar).next().is_some()
}

/// The nominal group of a head with what stands before its noun, or that of whom a pronoun stands for. A possessive, and a
/// pronoun of the first or second person or for anybody, names nobody by itself.
pub(super) fn phrase(mentions: &Mentions<'_>, head: WordId, earlier: &[Event]) -> Option<Range<u32>> {
    let word = mentions.syntax.word(head);
    let is_possessive = word.upos == Upos::Det;
    if word.upos != Upos::Pron && !is_possessive {
        return Some(with_determiner(mentions, head));
    }
    if let Some(described) = described(mentions, head) {
        return Some(described);
    }
    let possessor = || possessor(mentions, head).filter(|_| is_possessive);
    let is_first = matches!(word.feats.person(), Some(p) if p != Person::Third);
    let alone = (!is_possessive && !is_first).then_some(head.0..head.0 + 1);
    possessor().or_else(|| antecedent(mentions, head, earlier)).or(alone)
}

fn with_determiner(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let syntax = mentions.syntax;
    let mut words = mentions::with_determiner(mentions, head);
    // "Libya’s": the mark of the possessor is no part of its name.
    let is_mark = |w: u32| w > head.0 && syntax.word(WordId(w)).deprel == Deprel::Case;
    while words.end > words.start && is_mark(words.end - 1) {
        words.end -= 1;
    }
    // « un total de 35 personnes », « un groupe de 80 détenus »
    let counted = syntax.children_by(head, Deprel::Nmod).find(|&w| {
        syntax.children_by(w, Deprel::Nummod).any(|number| (words.end..words.end + 2).contains(&number.0))
    });
    counted.map_or(words.clone(), |w| words.start..noun_phrase(mentions, w).end.max(words.end))
}

/// « Le ministre a annoncé sa démission »: what a verb is done with belongs to its subject.
fn possessor(mentions: &Mentions<'_>, determiner: WordId) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let noun = syntax.word(determiner).head?;
    let is_object = matches!(syntax.word(noun).deprel, Deprel::Obj | Deprel::Obl | Deprel::OblArg);
    let verb = syntax.word(noun).head.filter(|_| is_object)?;
    let owner = clause(mentions, verb).subject.filter(|&w| w != noun && is_nominal(mentions, w))?;
    Some(with_determiner(mentions, owner))
}

/// No description of a pronoun is quoted with more words than this.
const LONGEST_DESCRIPTION: u32 = 10;

/// « ceux qui refusent de partir », "those who stay": what follows says who they are.
fn described(mentions: &Mentions<'_>, pronoun: WordId) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let is_demonstrative = syntax.word(pronoun).feats.pron_type() == Some(PronType::Dem);
    let clause = syntax.children_by(pronoun, Deprel::Acl).next().filter(|_| is_demonstrative)?;
    let sentence = &syntax.sentences[syntax.sentence_of(pronoun)].words;
    let is_inside =
        |&w: &u32| syntax.is_under(WordId(w), clause) && syntax.word(WordId(w)).upos != Upos::Punct;
    let limit = sentence.end.min(pronoun.0 + LONGEST_DESCRIPTION);
    let words = (pronoun.0 + 1..limit).take_while(is_inside).count() as u32;
    Some(pronoun.0..pronoun.0 + 1 + words)
}

/// How many sentences back a pronoun looks.
const MEMORY: usize = 2;

/// Whom a personal or possessive pronoun stands for: an actor of an event before it with the same number, or the last
/// subject with the same number; first one of the same gender, as taggers are less sure of that.
fn antecedent(mentions: &Mentions<'_>, pronoun: WordId, earlier: &[Event]) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let feats = syntax.word(pronoun).feats;
    let is_first = matches!(feats.person(), Some(p) if p != Person::Third);
    if is_first || feats.pron_type() == Some(PronType::Ind) {
        return None;
    }
    // A possessive agrees with what is possessed, and not with who possesses it.
    if syntax.word(pronoun).upos == Upos::Det {
        return last(mentions, pronoun, earlier, |_| true);
    }
    let agrees = |w: WordId| {
        let other = syntax.word(w).feats;
        feats.number().is_none() || other.number().is_none() || feats.number() == other.number()
    };
    let agrees_wholly = |w: WordId| {
        let other = syntax.word(w).feats;
        agrees(w) && (feats.gender().is_none() || feats.gender() == other.gender())
    };
    last(mentions, pronoun, earlier, agrees_wholly).or_else(|| last(mentions, pronoun, earlier, agrees))
}

/// The last actor of an event before the pronoun that agrees, or else the last subject.
fn last(
    mentions: &Mentions<'_>,
    pronoun: WordId,
    earlier: &[Event],
    agrees: impl Fn(WordId) -> bool,
) -> Option<Range<u32>> {
    let syntax = mentions.syntax;
    let here = syntax.sentence_of(pronoun);
    let from = syntax.sentences[here.saturating_sub(MEMORY)].words.start;
    let mut of_events = earlier.iter().rev().flat_map(|event| &event.actors).filter(|&words| {
        words.start >= from
            && words.end <= pronoun.0
            && words.clone().map(WordId).any(|w| is_nominal(mentions, w))
    });
    let is_subject = |w: &WordId| matches!(syntax.word(*w).deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let may_act = |w: &WordId| {
        is_nominal(mentions, *w)
            && is_known_party(mentions, *w)
            && !is_inside_name(mentions, *w)
            && agrees(*w)
    };
    // Within a sentence the subject is meant, or else whoever can act and stands nearest.
    let start = syntax.sentences[here].words.start;
    let inside = || (start..pronoun.0).rev().map(WordId);
    let near = inside().filter(is_subject).find(may_act).or_else(|| inside().find(may_act));
    let known = || of_events.find(|words| head_in(mentions, words).is_some_and(&agrees)).cloned();
    let subject = || {
        let all = (from..start).rev().map(WordId);
        all.filter(is_subject).find(may_act).map(|w| with_determiner(mentions, w))
    };
    near.map(|w| with_determiner(mentions, w)).or_else(known).or_else(subject)
}

/// « Traité de Sécurité collective »: a word in a row that stands for one body, and not the one that carries it.
fn is_inside_name(mentions: &Mentions<'_>, word: WordId) -> bool {
    let above = mentions.syntax.word(word).head;
    [Class::Body, Class::Role].iter().any(|&class| {
        mentions.covering(word, class).any(|hit| above.is_some_and(|head| hit.words.contains(&head.index())))
    })
}

fn is_nominal(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(mentions.syntax.word(word).upos, Upos::Noun | Upos::Propn)
}

/// The word of a group that hangs outside it.
fn head_in(mentions: &Mentions<'_>, words: &Range<u32>) -> Option<WordId> {
    let outside = |w: &WordId| mentions.syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
    words.clone().map(WordId).find(outside)
}

/// No event is quoted with more words than this on either side of its own.
const WIDEST: u32 = 14;

/// The words of an event with its nearest participants: from a subject right before to the end of what follows.
pub(super) fn extent(mentions: &Mentions<'_>, core: Range<u32>, parties: &Parties) -> Range<u32> {
    let mut words = core.clone();
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(core.start))].words;
    let main = if parties.recipients.is_empty() { &parties.actors } else { &parties.recipients };
    for &head in main {
        let phrase = with_determiner(mentions, head);
        let is_here = sentence.contains(&phrase.start);
        let is_near = phrase.end + WIDEST > core.start && phrase.start < core.end + WIDEST;
        if is_here && is_near {
            words = words.start.min(phrase.start)..words.end.max(phrase.end);
        }
    }
    words
}
