//! What counted people do together, or what becomes of them, when nothing harms them.
//!
//! « 2 000 personnes ont manifesté » is a crowd, « une manifestation de 2 000 personnes » too; "40 prisoners were
//! released" are released. A verb that counts (« la police a dénombré 580 personnes ») makes a crowd only of people in
//! general, and only where a crowd is spoken of.

use super::tree;
use crate::mentions::{Counted, Mentions, Number};
use recoupe_lexicon::sense::{Activity, ActivityRole, Class, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::ForceKind;
use recoupe_report::Ratio;
use recoupe_syntax::{Deprel, PronType, Upos, WordId};

/// A verb stands at most so many words before the number of its object.
const VERB_REACH: usize = 4;

/// Fewer are no crowd: « ont coupé le cortège en deux ».
const SMALLEST_CROWD: i64 = 10;

/// A crowd is spoken of in the sentence of its count or at most so many before it.
const CROWD_REACH: usize = 2;

/// What they do, by which entry, at which word.
pub(super) struct Doing {
    pub force: ForceKind,
    pub entry: EntryId,
    pub word: WordId,
}

/// The activity of counted people, if the words tell one.
pub(super) fn activity_of(mentions: &Mentions<'_>, counted: &Counted) -> Option<Doing> {
    let number = &mentions.numbers[counted.number];
    let anchor = counted.head.unwrap_or_else(|| tree::top_of(mentions, number.words.clone()));
    // « Un demi-millier de personnes se sont retrouvées »: in the tree the noun of number may be the subject.
    let above = mentions.syntax.word(anchor).head.filter(|h| number.words.contains(&h.0));
    [Some(anchor), above]
        .into_iter()
        .flatten()
        .find_map(|anchor| {
            by_governor(mentions, anchor)
                .or_else(|| by_clause(mentions, anchor))
                .or_else(|| by_noun_above(mentions, anchor))
        })
        .or_else(|| by_verb_before(mentions, number.with_bound.start))
        .or_else(|| by_crowd_before(mentions, number))
}

/// "put the turnout at 15,000", « évalué la foule à 30.000 personnes »: a noun for a crowd and a preposition right before
/// the number.
fn by_crowd_before(mentions: &Mentions<'_>, number: &Number) -> Option<Doing> {
    let syntax = mentions.syntax;
    if number.low.is_some_and(|low| low < Ratio::whole(SMALLEST_CROWD)) {
        return None;
    }
    let number = number.with_bound.start;
    let start = syntax.sentences[syntax.sentence_of(WordId(number))].words.start;
    let case = number.checked_sub(1).filter(|&w| w > start && syntax.word(WordId(w)).upos == Upos::Adp)?;
    let noun = WordId(case - 1);
    let is_of = mentions.link_at(WordId(case)).is_some();
    let is_counted = syntax.children_by(noun, Deprel::Nummod).next().is_some();
    (!is_of && !is_counted)
        .then(|| doing_at(mentions, noun, |role| role == ActivityRole::Event))
        .flatten()
        .filter(|doing| doing.force == ForceKind::Crowd)
}

/// True for a number alone right after a noun for a crowd: "put the turnout at 15,000".
pub(super) fn counts_crowd(mentions: &Mentions<'_>, number: &Number) -> bool {
    by_crowd_before(mentions, number).is_some()
}

/// « a libéré dimanche 84 prisonniers », where the tree does not make them the object.
fn by_verb_before(mentions: &Mentions<'_>, number: u32) -> Option<Doing> {
    let start = mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number))].words.start;
    let verb = (start..number).rev().take(VERB_REACH).map(WordId).find(|&w| {
        !matches!(mentions.syntax.word(w).upos, Upos::Noun | Upos::Propn | Upos::Adv | Upos::Det | Upos::Num)
    })?;
    let is_verb = mentions.syntax.word(verb).upos == Upos::Verb;
    is_verb.then(|| doing_at(mentions, verb, |role| role == ActivityRole::Object)).flatten()
}

/// « ont manifesté », « ont été libérés », « a libéré 40 prisonniers »; over an open verb (« ont commencé à se rassembler »).
fn by_governor(mentions: &Mentions<'_>, anchor: WordId) -> Option<Doing> {
    let (verb, deprel) = tree::relation(mentions, anchor)?;
    let is_passive = tree::is_passive(mentions, verb);
    let wanted = |role: ActivityRole| match (role, deprel) {
        (ActivityRole::Subject, Deprel::Nsubj) => true,
        (ActivityRole::Subject, Deprel::NsubjPass) => true,
        (ActivityRole::Object, Deprel::Obj | Deprel::NsubjPass) => true,
        (ActivityRole::Object, Deprel::Nsubj) => is_passive,
        (ActivityRole::Counts, Deprel::Obj | Deprel::Obl | Deprel::NsubjPass | Deprel::Xcomp) => {
            is_counting_a_crowd(mentions, anchor)
        }
        _ => false,
    };
    let joined = mentions.syntax.children(verb).filter(|&c| {
        matches!(mentions.syntax.word(c).deprel, Deprel::Conj | Deprel::Xcomp)
            && mentions.syntax.word(c).upos == Upos::Verb
    });
    std::iter::once(verb).chain(joined).find_map(|verb| doing_at(mentions, verb, wanted))
}

/// « 2 000 personnes rassemblées devant », « des milliers de personnes qui ont défilé ».
fn by_clause(mentions: &Mentions<'_>, anchor: WordId) -> Option<Doing> {
    let syntax = mentions.syntax;
    let clauses =
        syntax.children(anchor).filter(|&c| matches!(syntax.word(c).deprel, Deprel::Acl | Deprel::Amod));
    for clause in clauses {
        let relative = tree::subjects(mentions, clause)
            .into_iter()
            .find(|&s| syntax.word(s).feats.pron_type() == Some(PronType::Rel));
        let is_past = tree::is_past_participle(mentions, clause);
        let wanted = |role: ActivityRole| match role {
            ActivityRole::Subject => {
                relative.is_some() || is_past || syntax.word(clause).deprel == Deprel::Acl
            }
            ActivityRole::Object => tree::is_passive(mentions, clause),
            ActivityRole::Event | ActivityRole::Counts => false,
        };
        if let Some(doing) = doing_at(mentions, clause, wanted) {
            return Some(doing);
        }
    }
    None
}

/// « une manifestation de 20.000 personnes », "a rally of thousands".
fn by_noun_above(mentions: &Mentions<'_>, anchor: WordId) -> Option<Doing> {
    let (above, deprel) = tree::relation(mentions, anchor)?;
    let is_tied = mentions
        .syntax
        .children_by(anchor, Deprel::Case)
        .any(|case| mentions.link_at(case) == Some(LinkKind::Of));
    let is_complement = matches!(deprel, Deprel::Nmod) && is_tied && above < anchor;
    is_complement.then(|| doing_at(mentions, above, |role| role == ActivityRole::Event)).flatten()
}

/// True when the number counts people in general and a crowd is spoken of nearby.
fn is_counting_a_crowd(mentions: &Mentions<'_>, anchor: WordId) -> bool {
    let sentences = &mentions.syntax.sentences;
    let here = mentions.syntax.sentence_of(anchor);
    sentences[here.saturating_sub(CROWD_REACH)..=here].iter().any(|sentence| {
        mentions.within(sentence.words.clone(), Class::Activity).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry),
                Sense::Activity(activity) if activity.force == ForceKind::Crowd && activity.role != ActivityRole::Counts)
        }) || mentions.within(sentence.words.clone(), Class::People).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry),
                Sense::People(people) if people.force == Some(ForceKind::Crowd))
        })
    })
}

/// The activity that this word tells in a wanted role. A row of words tells it at its verb, or at its last word.
fn doing_at(
    mentions: &Mentions<'_>,
    word: WordId,
    is_wanted: impl Fn(ActivityRole) -> bool,
) -> Option<Doing> {
    mentions.covering(word, Class::Activity).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Activity(Activity { force, role }) if is_wanted(*role) => {
            let is_verb = |&w: &usize| mentions.syntax.word(WordId(w as u32)).upos == Upos::Verb;
            let anchor = hit.words.clone().find(is_verb).unwrap_or(hit.words.end - 1);
            (anchor == word.index()).then_some(Doing { force: *force, entry: hit.entry, word })
        }
        _ => None,
    })
}
