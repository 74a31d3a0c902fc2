//! What happened to the people that a number counts.
//!
//! In order: the counted word says it (« 18 morts »); the verb that governs it (« ont été tués », « a tué »); a
//! participle beside it (« deux soldats tués »); a noun of harm above it (« les corps de trois gardes »); and, where the
//! tree says nothing, a harm verb right beside the number (« tuant cinq d’entre eux »).

use super::nearby::{
    harm_right_after, joined_verb_before, manner_after, noun_before, participle_after, participle_opening,
    participle_right_after, shared_with_next, state_after, verb_after_apposition, verb_before,
    verb_right_after,
};
use super::phase::{is_driving, is_failed, is_open_infinitive};
use super::tally::tally_before;
use super::tree::{
    currency_of, governor, harm_at, is_negated, is_passive, is_past_participle, is_result, is_subject,
    relation, result_of, subjects, top_of,
};
use crate::mentions::{Counted, Mentions, Number, Weight};
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::{Class, Harm, HarmRole, LinkKind};
use recoupe_ontology::{Currency, ForceKind, Outcome};
use recoupe_report::Interval;
use recoupe_syntax::{Deprel, PronType, Tense, Upos, WordId};
use std::ops::Range;

/// Harm to counted people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Found {
    pub outcome: Outcome,
    pub is_euphemism: bool,
    pub currency: Currency,
    pub rule: &'static str,
    pub entry: EntryId,
    pub words: Range<u32>,
}

/// What the words say of counted people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Finding {
    /// Something happened to them.
    Harmed(Found),
    /// The words deny that something happened to them.
    Spared,
    /// The words say nothing.
    Nothing,
}

pub(super) fn harm_of(mentions: &Mentions<'_>, counted: &Counted) -> Finding {
    // « Sur les 31 mineurs, quatre sont morts »
    let is_whole = super::wholes::opens(mentions, mentions.numbers[counted.number].with_bound.start);
    let own = || {
        if is_whole {
            counted.head.and_then(|head| of_itself(mentions, head))
        } else {
            find(mentions, counted)
        }
    };
    let Some(found) = own().filter(|f| can_suffer(mentions, counted, f)) else {
        return Finding::Nothing;
    };
    let is_zero = mentions.numbers[counted.number].is_zero();
    let verb = WordId(found.words.start);
    if !is_zero && (is_negated(mentions, verb) || is_failed(mentions, verb)) {
        return Finding::Spared;
    }
    Finding::Harmed(joint(mentions, &found).unwrap_or(found))
}

/// « les 66 victimes qui ont perdu la vie », "the 20 dead": what a noun and the clause that describes it say, whatever the
/// sentence goes on to say of some of them.
fn of_itself(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let counted = || {
        let (harm, entry) = harm_at(mentions, head, |role| role == HarmRole::Counted)?;
        let is_fate = matches!(harm.outcome, Outcome::Killed | Outcome::Injured | Outcome::Missing);
        is_fate.then(|| found(harm, entry, head.0..head.0 + 1, "T-COUNTED"))
    };
    let described = || {
        let clause = mentions.syntax.children_by(head, Deprel::Acl).next()?;
        let (harm, entry) = harm_at(mentions, clause, |role| role == HarmRole::HarmsSubject)?;
        Some(found(harm, entry, clause.0..clause.0 + 1, "T-VERB"))
    };
    // « Sur les 31 mineurs, quatre sont morts »: what comes after the comma is not said of all of them.
    let is_own = |found: &Found| (head.0..found.words.start).all(|w| mentions.syntax.form(WordId(w)) != ",");
    counted().or_else(|| by_participle(mentions, head)).or_else(described).filter(is_own)
}

/// « une soixantaine de tués et blessés », "killed or wounded": two harms share one number, and neither has it alone.
fn joint(mentions: &Mentions<'_>, first: &Found) -> Option<Found> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(first.words.start))];
    let next = first.words.end;
    // « ni mort ni blessé » has a number for each.
    let is_number = mentions.numbers_in(sentence).iter().any(|n| n.words.contains(&next));
    let is_joined =
        next + 1 < sentence.words.end && mentions.syntax.word(WordId(next)).upos == Upos::Cconj && !is_number;
    let wanted = |role: HarmRole| matches!(role, HarmRole::Counted | HarmRole::HarmsObject);
    let (second, _) = is_joined.then(|| harm_at(mentions, WordId(next + 1), wanted)).flatten()?;
    let differs = second.outcome != first.outcome;
    differs.then(|| Found {
        outcome: Outcome::Affected,
        rule: "T-JOINT",
        words: first.words.start..next + 2,
        ..first.clone()
    })
}

/// Things are captured, evacuated and hit as people are: a noun that the lexicon does not know as people passes only
/// with a number, and then only as killed or injured, or with a capital ("three Libyans").
fn can_suffer(mentions: &Mentions<'_>, counted: &Counted, found: &Found) -> bool {
    let Some(head) = counted.head else { return true };
    let is_known = mentions.sense_at(head, Class::People).is_some()
        || found.words.contains(&head.0)
        || harm_at(mentions, head, |role| role == HarmRole::Counted).is_some();
    let is_capital = mentions.syntax.form(head).starts_with(char::is_uppercase);
    // « sans vie » is no zero of people.
    let number = &mentions.numbers[counted.number];
    let is_firm = number.weight == Weight::Firm && !number.is_zero();
    let is_bodily = matches!(found.outcome, Outcome::Killed | Outcome::Injured | Outcome::Hospitalised);
    let is_measured = mentions.sense_at(head, Class::Unit).is_some();
    // "The storm hit three Boeings": what merely concerns somebody concerns things as well.
    let is_name = is_capital && found.outcome != Outcome::Affected;
    is_known || (is_firm && !is_measured && (is_bodily || is_name))
}

fn find(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let beside = || {
        if is_of_people(mentions, number.with_bound.start) {
            return None;
        }
        verb_before(mentions, number.with_bound.start)
            .or_else(|| noun_before(mentions, number.with_bound.start))
            .or_else(|| participle_after(mentions, counted))
            .or_else(|| participle_opening(mentions, number.with_bound.start))
    };
    match counted.head {
        Some(head) if harm_at(mentions, head, |role| role == HarmRole::Counted).is_some() => {
            counted_harm(mentions, counted, head)
        }
        // « une vingtaine de pêcheurs ont disparu »: in the tree the noun of number is the subject.
        // « plusieurs enlèvements »: what is counted is what happened, not people.
        Some(head) if harm_at(mentions, head, |role| role == HarmRole::Event).is_some() => None,
        Some(head) => joined_verb_before(mentions, number.with_bound.start)
            .or_else(|| apposed_to(mentions, counted).and_then(|_| verb_after_apposition(mentions, head)))
            .or_else(|| verb_right_after(mentions, head))
            .or_else(|| harm_right_after(mentions, head))
            .or_else(|| participle_right_after(mentions, head))
            .or_else(|| by_tree(mentions, head))
            .or_else(|| state_after(mentions, counted, head))
            .or_else(|| shared_with_next(mentions, counted, head))
            .or_else(|| {
                let above = mentions.syntax.word(head).head.filter(|h| number.words.contains(&h.0))?;
                by_governor(mentions, above)
            })
            .or_else(|| {
                // « touchée, une infirmière de 30 ans »: what merely concerns is not said again of one person.
                let told = by_tree(mentions, apposed_to(mentions, counted)?);
                told.filter(|found| found.outcome != Outcome::Affected)
            })
            .or_else(beside),
        // A number without a noun has no reliable place in the tree.
        None => manner_after(mentions, number.with_bound.end)
            .or_else(|| joined_verb_before(mentions, number.with_bound.start))
            .or_else(|| fate(mentions, number.words.clone()))
            .or_else(beside)
            .or_else(|| tally_before(mentions, counted))
            .or_else(|| lost_of_them(mentions, number))
            .or_else(|| by_tree(mentions, top_of(mentions, number.words.clone()))),
    }
}

fn by_tree(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
    by_governor(mentions, anchor)
        .or_else(|| by_participle(mentions, anchor))
        .or_else(|| by_noun_above(mentions, anchor))
}

/// « 18 morts », and what other words tell more exactly of those that a word of harm counts.
fn counted_harm(mentions: &Mentions<'_>, counted: &Counted, head: WordId) -> Option<Found> {
    let (harm, entry) = harm_at(mentions, head, |role| role == HarmRole::Counted)?;
    if harm.outcome == Outcome::Abducted && is_set_free(mentions, counted) {
        let words = head.0..head.0 + 1;
        return Some(Found { outcome: Outcome::Rescued, ..found(harm, entry, words, "T-FREED") });
    }
    // « les 66 victimes qui ont perdu la vie », « douze blessés ont été hospitalisés »
    let exact = match harm.outcome {
        Outcome::Affected | Outcome::Abducted => by_tree(mentions, head),
        // « douze blessés ont été hospitalisés », and not « 1 000 blessés dont 400 hospitalisés »
        Outcome::Injured => by_governor(mentions, head).filter(|found| {
            let between = head.0 + 1..found.words.start;
            let is_chain = |w: u32| matches!(mentions.syntax.word(WordId(w)).upos, Upos::Aux | Upos::Adv);
            found.outcome == Outcome::Hospitalised && !between.is_empty() && between.clone().all(is_chain)
        }),
        _ => None,
    };
    if exact.is_some() {
        return exact;
    }
    // "one of the wounded died": the verb right after them is theirs, whatever the tree makes of it.
    let start = mentions.numbers[counted.number].words.start;
    let after = || verb_right_after(mentions, head).filter(|found| found.outcome == Outcome::Killed);
    let fate = fate(mentions, start..head.0 + 1).or_else(after);
    if fate.is_some() && harm.outcome != Outcome::Killed {
        return fate;
    }
    let words = head.0..head.0 + 1;
    // « sans compter les 300 morts », « venus soigner les blessés »: an infinitive that does not bring them about.
    let brings_about =
        |verb: WordId| !is_open_infinitive(mentions, verb) || mentions.sense_at(verb, Class::Harm).is_some();
    let verb = governor(mentions, head).filter(|&verb| brings_about(verb));
    // « L’explosion fera neuf morts »: nobody foresees so exact a number, and the future tells what came.
    let is_told = |verb: WordId| {
        let is_future = mentions.syntax.word(verb).feats.tense() == Some(Tense::Fut);
        is_future && mentions.numbers[counted.number].interval().is_some_and(is_unforeseen)
    };
    let currency = verb.filter(|&v| !is_told(v)).map_or(Currency::Current, |v| currency_of(mentions, v));
    Some(Found { currency, ..found(harm, entry, words, "T-COUNTED") })
}

/// An exact number that is not round.
fn is_unforeseen(interval: Interval) -> bool {
    interval.is_exact() && interval.low.is_some_and(|low| low % 10 != 0)
}

/// « la France en avait perdu 13 », of soldiers told before.
fn lost_of_them(mentions: &Mentions<'_>, number: &Number) -> Option<Found> {
    let people = super::antecedent::of_number(mentions, number)?;
    let verb = WordId(number.with_bound.start.checked_sub(1)?);
    let (harm, entry) = harm_at(mentions, verb, |role| role == HarmRole::Loses)?;
    let may_be_lost = super::people_at(mentions, people).is_some_and(|people| people.may_be_lost);
    may_be_lost.then(|| found(harm, entry, verb.0..verb.0 + 1, "T-VERB-BEFORE"))
}

/// « la victime, un agriculteur de 34 ans, »: the noun or name right before the comma that one person is told after.
pub(super) fn apposed_to(mentions: &Mentions<'_>, counted: &Counted) -> Option<WordId> {
    let number = &mentions.numbers[counted.number];
    let comma = number.with_bound.start.checked_sub(1)?;
    let noun = WordId(comma.checked_sub(1)?);
    let syntax = mentions.syntax;
    let is_here = syntax.sentence_of(noun) == syntax.sentence_of(WordId(number.with_bound.start));
    let is_comma = number.weight == Weight::Article && syntax.form(WordId(comma)) == ",";
    let is_noun = matches!(syntax.word(noun).upos, Upos::Noun | Upos::Propn);
    if !is_here || !is_comma || !is_noun {
        return None;
    }
    // « George Floyd, un homme »: the name hangs on its first word.
    let above = syntax.word(noun).head.filter(|_| {
        matches!(syntax.word(noun).deprel, Deprel::Flat | Deprel::FlatName | Deprel::Compound | Deprel::Nmod)
            && syntax.word(noun).upos == Upos::Propn
    });
    let described = above.filter(|&a| a < noun).unwrap_or(noun);
    let is_person = syntax.word(described).upos == Upos::Propn
        || super::people_at(mentions, described).is_some()
        || harm_at(mentions, described, |role| role == HarmRole::Counted).is_some();
    is_person.then_some(described)
}

/// « a libéré 14 otages »: hostages who are let go are no longer taken.
fn is_set_free(mentions: &Mentions<'_>, counted: &Counted) -> bool {
    super::activity::activity_of(mentions, counted)
        .is_some_and(|doing| matches!(doing.force, ForceKind::Released | ForceKind::Escaped))
}

/// « une mère de trois enfants »: what is said of the mother is not said of the children.
fn is_of_people(mentions: &Mentions<'_>, number: u32) -> bool {
    let of = number.checked_sub(1).map(WordId).filter(|&w| mentions.link_at(w) == Some(LinkKind::Of));
    let noun = of.and_then(|of| of.0.checked_sub(1)).map(WordId);
    noun.is_some_and(|noun| {
        mentions.syntax.word(noun).upos == Upos::Noun
            && super::people_at(mentions, noun).is_some_and(|people| !people.is_group)
    })
}

/// "One of the wounded died": what became of people comes last.
fn fate(mentions: &Mentions<'_>, words: Range<u32>) -> Option<Found> {
    by_governor(mentions, top_of(mentions, words)).filter(|found| found.outcome == Outcome::Killed)
}

pub(super) fn found(harm: &Harm, entry: EntryId, words: Range<u32>, rule: &'static str) -> Found {
    Found {
        outcome: harm.outcome,
        is_euphemism: harm.is_euphemism,
        currency: Currency::Current,
        rule,
        entry,
        words,
    }
}

/// « a tué 12 soldats », « 12 soldats ont été tués », « 12 soldats sont morts ».
pub(super) fn by_governor(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
    let (verb, deprel) = relation(mentions, anchor)?;
    let is_passive = is_passive(mentions, verb);
    let wanted = |role: HarmRole| match (role, deprel) {
        (HarmRole::HarmsObject, Deprel::Obj) => true,
        (HarmRole::HarmsObject, Deprel::NsubjPass) => true,
        (HarmRole::HarmsObject, Deprel::Nsubj) => is_passive,
        (HarmRole::HarmsSubject, Deprel::Nsubj | Deprel::NsubjPass) => true,
        (HarmRole::Loses, Deprel::Obj) => super::people_at(mentions, anchor).is_some_and(|p| p.may_be_lost),
        // "claimed nine lives": a verb that counts harm, before a word that only says people.
        (HarmRole::Causes, Deprel::Obj) => super::people_at(mentions, anchor).is_some_and(|p| p.is_bare),
        // « est mort un homme », with the subject after the verb.
        (HarmRole::HarmsSubject, Deprel::Obj) => subjects(mentions, verb).is_empty(),
        (HarmRole::Counted, Deprel::Nsubj | Deprel::NsubjPass) => {
            mentions.syntax.word(verb).upos != Upos::Noun
        }
        // « sont en réanimation »
        (HarmRole::State, Deprel::Nsubj) => true,
        _ => false,
    };
    let currency = currency_of(mentions, verb);
    let at = |word: WordId, (harm, entry): (&Harm, EntryId)| Found {
        currency,
        ..found(harm, entry, word.0..word.0 + 1, "T-VERB")
    };
    if let Some(harm) = harm_at(mentions, verb, wanted) {
        return Some(at(verb, harm));
    }
    // « a forcé 12 000 habitants à fuir », "had to leave their homes"
    let is_subject_of = matches!(deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let is_made = deprel == Deprel::Obj || (is_passive && is_subject_of);
    let drives = |role| role == HarmRole::HarmsSubject || (is_made && role == HarmRole::Driven);
    // The tree may hang what they are made to do on the people themselves.
    let below = mentions.syntax.children_by(verb, Deprel::Xcomp);
    let driven = below.chain(mentions.syntax.children_by(anchor, Deprel::Acl)).find_map(|below| {
        let harm = harm_at(mentions, below, drives)?;
        Some(at(below, harm))
    });
    if driven.is_some() && (is_made || is_subject_of) && is_driving(mentions, verb) {
        return driven;
    }
    // « ont été retrouvés morts », "left two people dead".
    // "Nine miners found dead": a headline leaves its auxiliary out.
    let has_object = mentions.syntax.children_by(verb, Deprel::Obj).next().is_some();
    let takes_result = matches!(deprel, Deprel::Obj | Deprel::NsubjPass)
        || (deprel == Deprel::Nsubj && (is_passive || !has_object));
    let result = result_of(mentions, verb).filter(|_| takes_result)?;
    harm_at(mentions, result, is_result).map(|harm| at(result, harm))
}

/// « deux soldats tués », "three people injured", « soldats morts au combat ».
pub(super) fn by_participle(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
    mentions.syntax.children(anchor).find_map(|child| {
        let word = mentions.syntax.word(child);
        // "News that she was shot": a clause with a subject of its own says it of that.
        let has_subject = mentions.syntax.children(child).any(|c| {
            is_subject(mentions, c) && mentions.syntax.word(c).feats.pron_type() != Some(PronType::Rel)
        });
        let is_modifier = matches!(word.deprel, Deprel::Acl | Deprel::Amod) && !has_subject;
        let is_participle = is_past_participle(mentions, child);
        let wanted = |role: HarmRole| match role {
            HarmRole::HarmsObject | HarmRole::HarmsSubject => is_participle,
            HarmRole::Counted => word.upos == Upos::Adj || is_participle,
            HarmRole::Event
            | HarmRole::Tally
            | HarmRole::State
            | HarmRole::Causes
            | HarmRole::Loses
            | HarmRole::Driven
            | HarmRole::Manner => false,
        };
        if !is_modifier {
            return None;
        }
        // "nine miners found dead"
        let result = || result_of(mentions, child).filter(|_| is_participle);
        let at = if harm_at(mentions, child, wanted).is_some() { Some(child) } else { result() }?;
        let (harm, entry) = harm_at(mentions, at, |role| wanted(role) || (at != child && is_result(role)))?;
        Some(found(harm, entry, at.0..at.0 + 1, "T-PARTICIPLE"))
    })
}

/// « la mort de deux militaires », "the bodies of three guards".
fn by_noun_above(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
    let (above, deprel) = relation(mentions, anchor)?;
    let (harm, entry) = harm_at(mentions, above, |role| role == HarmRole::Event)?;
    // « la mort de six prêtres et deux femmes »: the preposition stands before the first of a row.
    let above_in_row = |w: &WordId| {
        let word = mentions.syntax.word(*w);
        word.head.filter(|_| word.deprel == Deprel::Conj)
    };
    let is_complement = std::iter::successors(Some(anchor), above_in_row).any(|w| {
        mentions.syntax.children_by(w, Deprel::Case).any(|c| mentions.link_at(c) == Some(LinkKind::Of))
    });
    (deprel == Deprel::Nmod && above < anchor && is_complement)
        .then(|| found(harm, entry, above.0..above.0 + 1, "T-NOUN"))
}
