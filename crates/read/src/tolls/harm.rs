//! What happened to the people that a number counts.
//!
//! In order: the counted word says it (« 18 morts »); the verb that governs it (« ont été tués », « a tué »); a
//! participle beside it (« deux soldats tués »); a noun of harm above it (« les corps de trois gardes »); and, where the
//! tree says nothing, a harm verb right beside the number (« tuant cinq d’entre eux »).

use super::phase::{is_driving, is_failed};
use super::tree::{
    currency_of, governor, harm_at, is_negated, is_passive, is_past_participle, is_quotation_mark, is_result,
    is_subject, relation, result_of, subjects, top_of,
};
use crate::mentions::{Counted, Mentions, Weight};
use recoupe_lexicon::sense::{Class, Harm, HarmRole, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Currency, ForceKind, Outcome};
use recoupe_syntax::{Deprel, Number, PronType, Sentence, Upos, VerbForm, WordId};
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

/// How far beside a number a harm verb is looked for when the tree is silent.
const REACH: u32 = 8;

/// An insertion between a number and its verb has at most so many words.
const INSERTION: u32 = 24;

/// A number stands at most so many words after the noun for a count that it gives.
const TALLY_REACH: u32 = 24;

pub(super) fn harm_of(mentions: &Mentions<'_>, counted: &Counted) -> Finding {
    let Some(found) = find(mentions, counted).filter(|f| can_suffer(mentions, counted, f)) else {
        return Finding::Nothing;
    };
    let is_zero = mentions.numbers[counted.number].is_zero();
    let verb = WordId(found.words.start);
    if !is_zero && (is_negated(mentions, verb) || is_failed(mentions, verb)) {
        return Finding::Spared;
    }
    Finding::Harmed(joint(mentions, &found).unwrap_or(found))
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
    let is_firm = mentions.numbers[counted.number].weight == Weight::Firm;
    let is_bodily = matches!(found.outcome, Outcome::Killed | Outcome::Injured | Outcome::Hospitalised);
    let is_measured = mentions.sense_at(head, Class::Unit).is_some();
    is_known || (is_firm && !is_measured && (is_bodily || is_capital))
}

fn find(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let by_tree = |anchor: WordId| {
        by_governor(mentions, anchor)
            .or_else(|| by_participle(mentions, anchor))
            .or_else(|| by_noun_above(mentions, anchor))
    };
    if let Some(head) = counted.head
        && let Some((harm, entry)) = harm_at(mentions, head, |role| role == HarmRole::Counted)
    {
        // « les 66 victimes qui ont perdu la vie »: another word tells more exactly what happened to victims.
        if harm.outcome == Outcome::Abducted && is_set_free(mentions, counted) {
            let words = head.0..head.0 + 1;
            return Some(Found { outcome: Outcome::Rescued, ..found(harm, entry, words, "T-FREED") });
        }
        let is_general = matches!(harm.outcome, Outcome::Affected | Outcome::Abducted);
        let exact = if is_general { by_tree(head) } else { None };
        if exact.is_some() {
            return exact;
        }
        // "one of the wounded died": the verb right after them is theirs, whatever the tree makes of it.
        let after = || verb_right_after(mentions, head).filter(|found| found.outcome == Outcome::Killed);
        let fate = fate(mentions, number.words.start..head.0 + 1).or_else(after);
        if fate.is_some() && harm.outcome != Outcome::Killed {
            return fate;
        }
        let words = head.0..head.0 + 1;
        let verb = governor(mentions, head);
        let currency = verb.map_or(Currency::Current, |v| currency_of(mentions, v));
        return Some(Found { currency, ..found(harm, entry, words, "T-COUNTED") });
    }
    let beside = || {
        if is_of_people(mentions, number.with_bound.start) {
            return None;
        }
        verb_before(mentions, number.with_bound.start)
            .or_else(|| noun_before(mentions, number.with_bound.start))
            .or_else(|| participle_after(mentions, counted))
    };
    match counted.head {
        // « une vingtaine de pêcheurs ont disparu »: in the tree the noun of number is the subject.
        // « plusieurs enlèvements »: what is counted is what happened, not people.
        Some(head) if harm_at(mentions, head, |role| role == HarmRole::Event).is_some() => None,
        Some(head) => verb_right_after(mentions, head)
            .or_else(|| harm_right_after(mentions, head))
            .or_else(|| participle_right_after(mentions, head))
            .or_else(|| by_tree(head))
            .or_else(|| shared_with_next(mentions, counted, head))
            .or_else(|| {
                let above = mentions.syntax.word(head).head.filter(|h| number.words.contains(&h.0))?;
                by_governor(mentions, above)
            })
            .or_else(beside),
        // A number without a noun has no reliable place in the tree.
        None => fate(mentions, number.words.clone())
            .or_else(beside)
            .or_else(|| tally_before(mentions, counted))
            .or_else(|| by_tree(top_of(mentions, number.words.clone()))),
    }
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

fn found(harm: &Harm, entry: EntryId, words: Range<u32>, rule: &'static str) -> Found {
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
fn by_governor(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
    let (verb, deprel) = relation(mentions, anchor)?;
    let is_passive = is_passive(mentions, verb);
    let wanted = |role: HarmRole| match (role, deprel) {
        (HarmRole::HarmsObject, Deprel::Obj) => true,
        (HarmRole::HarmsObject, Deprel::NsubjPass) => true,
        (HarmRole::HarmsObject, Deprel::Nsubj) => is_passive,
        (HarmRole::HarmsSubject, Deprel::Nsubj | Deprel::NsubjPass) => true,
        // "claimed nine lives": a verb that counts harm, before a word that only says people.
        (HarmRole::Causes, Deprel::Obj) => super::people_at(mentions, anchor).is_some_and(|p| p.is_bare),
        // « est mort un homme », with the subject after the verb.
        (HarmRole::HarmsSubject, Deprel::Obj) => subjects(mentions, verb).is_empty(),
        (HarmRole::Counted, Deprel::Nsubj | Deprel::NsubjPass) => {
            mentions.syntax.word(verb).upos != Upos::Noun
        }
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
    // « a forcé 12 000 habitants à fuir »
    let driven = mentions.syntax.children_by(verb, Deprel::Xcomp).find_map(|below| {
        let harm = harm_at(mentions, below, |role| role == HarmRole::HarmsSubject)?;
        Some(at(below, harm))
    });
    let is_driven = deprel == Deprel::Obj || (is_passive && is_subject(mentions, anchor));
    if driven.is_some() && is_driven && is_driving(mentions, verb) {
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
fn by_participle(mentions: &Mentions<'_>, anchor: WordId) -> Option<Found> {
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
            HarmRole::Event | HarmRole::Tally | HarmRole::State | HarmRole::Causes => false,
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
    let is_complement =
        mentions.syntax.children_by(anchor, Deprel::Case).any(|c| mentions.link_at(c) == Some(LinkKind::Of));
    (deprel == Deprel::Nmod && above < anchor && is_complement)
        .then(|| found(harm, entry, above.0..above.0 + 1, "T-NOUN"))
}

/// « tuant cinq d’entre eux », « avoir éliminé plusieurs dizaines d’assaillants », « coûter la vie à 12 personnes ».
fn verb_before(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number))];
    if let Some(found) = number.checked_sub(1).and_then(|at| phrase_ending_at(mentions, WordId(at))) {
        return Some(found);
    }
    let mut at = number;
    while at > sentence.words.start {
        at -= 1;
        let word = WordId(at);
        let Some((harm, entry)) = harm_at(mentions, word, |role| role == HarmRole::HarmsObject) else {
            match mentions.syntax.word(word).upos {
                Upos::Adv | Upos::Det => continue,
                // A quotation mark may close on the verb: "had “eliminated” several dozen".
                Upos::Punct if is_quotation_mark(mentions.syntax.form(word)) => continue,
                _ => return None,
            }
        };
        let is_verb = matches!(mentions.syntax.word(word).upos, Upos::Verb | Upos::Adj);
        return is_verb.then(|| found(harm, entry, at..at + 1, "T-VERB-BEFORE"));
    }
    None
}

/// A phrase of several words that harms what comes after it.
fn phrase_ending_at(mentions: &Mentions<'_>, last: WordId) -> Option<Found> {
    mentions.covering(last, Class::Harm).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Harm(harm) if harm.role == HarmRole::HarmsObject => {
            let is_phrase = hit.words.len() > 1 && hit.words.end == last.index() + 1;
            let verb = hit.words.start as u32;
            is_phrase.then(|| found(harm, hit.entry, verb..verb + 1, "T-VERB-BEFORE"))
        }
        _ => None,
    })
}

/// "At least 63 people drowned and more than 80 are missing": the verb right after the people is theirs, whatever the
/// tree joins it to.
fn verb_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let next = WordId(head.0 + 1);
    let is_verb = mentions.syntax.words.get(next.index()).is_some_and(|w| w.upos == Upos::Verb);
    let (harm, entry) =
        is_verb.then(|| harm_at(mentions, next, |role| role == HarmRole::HarmsSubject)).flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-VERB-AFTER"))
}

/// « 9 gardes maliens morts au combat »: a counted harm word right after the people and what describes them.
fn harm_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let words = mentions.syntax.words.get(head.index() + 1..)?;
    let skip =
        words.iter().take(2).take_while(|w| w.upos == Upos::Adj && w.head == Some(head)).count() as u32;
    let next = WordId(head.0 + 1 + skip);
    let is_inside = mentions.syntax.words.get(next.index()).is_some_and(|w| w.upos != Upos::Verb)
        && mentions.syntax.sentence_of(next) == mentions.syntax.sentence_of(head);
    let settings = mentions.lexicon.settings();
    let (harm, entry) = (is_inside && !settings.counted_noun_is_last)
        .then(|| harm_at(mentions, next, |role| role == HarmRole::Counted))
        .flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-PARTICIPLE"))
}

/// « 53 soldats et un civil ont été tués », « … tués dans une attaque »: what is said after the last of a row is said of
/// all of it. The words are more reliable here than the tree; people who depend on a verb before them are left alone.
fn shared_with_next(mentions: &Mentions<'_>, counted: &Counted, head: WordId) -> Option<Found> {
    let syntax = mentions.syntax;
    let is_object = syntax
        .word(head)
        .head
        .is_some_and(|above| above < head && matches!(syntax.word(above).upos, Upos::Verb | Upos::Adp));
    let words = syntax.words.get(head.index() + 1..)?;
    let skip = words.iter().take(2).take_while(|w| w.upos == Upos::Adj).count() as u32;
    let joint = WordId(head.0 + 1 + skip);
    let is_joined = syntax.words.get(joint.index()).is_some_and(|w| w.upos == Upos::Cconj)
        && syntax.sentence_of(joint) == syntax.sentence_of(head);
    let next = mentions.numbers.get(counted.number + 1)?;
    if is_object || !is_joined || next.with_bound.start != joint.0 + 1 {
        return None;
    }
    let is_noun = |w: &WordId| syntax.words.get(w.index()).is_some_and(|word| word.upos == Upos::Noun);
    let noun = (next.words.end..next.words.end + 3).map(WordId).find(is_noun)?;
    let found = by_governor(mentions, noun)
        .or_else(|| participle_right_after(mentions, noun))
        .or_else(|| by_participle(mentions, noun))?;
    let is_plural = |w: WordId| syntax.word(w).feats.number() == Some(Number::Plur);
    let verb = WordId(found.words.start);
    let says_all =
        is_plural(verb) || syntax.children(verb).any(|c| syntax.word(c).upos == Upos::Aux && is_plural(c));
    says_all.then_some(found)
}

/// "Four rebels killed, two soldiers wounded": a bare participle right after the people is theirs.
fn participle_right_after(mentions: &Mentions<'_>, head: WordId) -> Option<Found> {
    let next = WordId(head.0 + 1);
    let syntax = mentions.syntax;
    let is_here = syntax.words.get(next.index()).is_some_and(|w| w.upos == Upos::Verb)
        && syntax.sentence_of(next) == syntax.sentence_of(head);
    let sentence = &syntax.sentences[syntax.sentence_of(head)];
    let has_object = mentions.numbers_in(sentence).iter().any(|n| n.with_bound.start == next.0 + 1);
    let is_bare = is_here && is_past_participle(mentions, next) && !has_object;
    let (harm, entry) =
        is_bare.then(|| harm_at(mentions, next, |role| role == HarmRole::HarmsObject)).flatten()?;
    Some(found(harm, entry, next.0..next.0 + 1, "T-PARTICIPLE"))
}

/// « les corps décapités de trois gardes » where the tree hangs the guards on the participle.
fn noun_before(mentions: &Mentions<'_>, number: u32) -> Option<Found> {
    let of = number.checked_sub(1).map(WordId).filter(|&w| mentions.link_at(w) == Some(LinkKind::Of))?;
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(of)];
    let is_between = |w: &u32| matches!(mentions.syntax.word(WordId(*w)).upos, Upos::Adj | Upos::Verb);
    let gap = (sentence.words.start..of.0).rev().take(3).take_while(is_between).count() as u32;
    let noun = WordId((of.0 - gap).checked_sub(1).filter(|&w| w >= sentence.words.start)?);
    let (harm, entry) = harm_at(mentions, noun, |role| role == HarmRole::Event)?;
    Some(found(harm, entry, noun.0..noun.0 + 1, "T-NOUN-BEFORE"))
}

/// "the death toll has risen to 23": a number alone after a noun for a count, with no other number or comma between.
fn tally_before(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let from = number.with_bound.start.saturating_sub(TALLY_REACH).max(sentence.words.start);
    let before = from..number.with_bound.start;
    let hit = mentions.within(before.clone(), Class::Harm).filter_map(|hit| {
        match mentions.lexicon.sense(hit.entry) {
            Sense::Harm(harm) if harm.role == HarmRole::Tally => Some((harm, hit)),
            _ => None,
        }
    });
    let (harm, hit) = hit.last()?;
    let between = hit.words.end as u32..number.with_bound.start;
    let is_open = between.clone().map(WordId).all(|w| mentions.syntax.word(w).upos != Upos::Punct);
    // "put the number of dead at 23" has its verb before.
    let is_tied = between.clone().all(|w| mentions.syntax.word(WordId(w)).upos == Upos::Adp)
        || between.map(WordId).any(|w| mentions.syntax.word(w).upos == Upos::Verb)
        || hang_together(mentions, hit.words.start as u32..hit.words.end as u32, number.words.clone());
    let is_last = mentions.numbers_in(sentence).iter().all(|n| {
        n.weight != Weight::Firm
            || n.words == number.words
            // "rose from 12 to 15": the number that it rose from.
            || super::standing::opens_number(mentions, n.with_bound.start)
            || n.with_bound.start < hit.words.end as u32
            || n.words.start > number.words.start
    });
    let words = hit.words.start as u32..hit.words.end as u32;
    (is_open && is_tied && is_last).then(|| found(harm, hit.entry, words, "T-TALLY"))
}

/// The word after « , dont certains des gardes, » or « – quatre Maliens et un Belge – » where such an insertion starts at
/// `from`; otherwise `from`.
fn after_insertion(mentions: &Mentions<'_>, sentence: &Sentence, from: u32) -> u32 {
    if from + 1 >= sentence.words.end {
        return from;
    }
    let mark = mentions.syntax.form(WordId(from));
    let is_dash = matches!(mark, "–" | "—" | "--");
    let opens = is_dash || (mark == "," && mentions.link_at(WordId(from + 1)) == Some(LinkKind::Part));
    let close = (from + 2..sentence.words.end.min(from + INSERTION))
        .find(|&w| mentions.syntax.form(WordId(w)) == mark);
    close.filter(|_| opens).map_or(from, |closing| closing + 1)
}

/// "lowered the death toll of the bombings to 253": the count and its number hang on one verb.
fn hang_together(mentions: &Mentions<'_>, count: Range<u32>, number: Range<u32>) -> bool {
    let verb = |words: Range<u32>| {
        let head = mentions.syntax.word(top_of(mentions, words)).head;
        head.filter(|&head| mentions.syntax.word(head).upos == Upos::Verb)
    };
    verb(count).is_some_and(|head| verb(number) == Some(head))
}

/// « quinze autres ont été blessés » where the tree does not tie the number to the verb.
fn participle_after(mentions: &Mentions<'_>, counted: &Counted) -> Option<Found> {
    let number = &mentions.numbers[counted.number];
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let from = counted.head.map_or(number.words.end, |h| h.0 + 1);
    // « quinze autres, dont certains »
    let is_people = |w: u32| mentions.sense_at(WordId(w), Class::People).is_some();
    let first = from;
    let from = if from < sentence.words.end && is_people(from) { from + 1 } else { from };
    let from = after_insertion(mentions, sentence, from);
    let mut has_passive = false;
    let mut has_active = false;
    for at in from..sentence.words.end.min(from + REACH) {
        let word = mentions.syntax.word(WordId(at));
        let is_harm =
            harm_at(mentions, WordId(at), |r| matches!(r, HarmRole::HarmsObject | HarmRole::Counted));
        if let Some((harm, entry)) = is_harm.filter(|_| matches!(word.upos, Upos::Verb | Upos::Adj)) {
            // "one of the wounded died": what became of them comes last.
            let fate = verb_right_after(mentions, WordId(at)).filter(|f| f.outcome == Outcome::Killed);
            if fate.is_some() {
                return fate;
            }
            let fits = is_past_participle(mentions, WordId(at)) || word.upos == Upos::Adj;
            return (fits && (has_passive || !has_active))
                .then(|| found(harm, entry, at..at + 1, "T-PARTICIPLE-AFTER"));
        }
        match (word.upos, word.deprel) {
            // « poignardé un policier avant d’être abattu »: said of somebody else.
            (Upos::Aux, _) if word.feats.verb_form() == Some(VerbForm::Inf) => return None,
            (Upos::Aux, Deprel::AuxPass | Deprel::Cop) => has_passive = true,
            (Upos::Aux, _) => has_active = true,
            (Upos::Adv | Upos::Adj | Upos::Adp | Upos::Det, _) => {}
            // "10 News that she was shot": the verb has its own subject.
            (Upos::Pron, Deprel::Nsubj | Deprel::NsubjPass) if at > first => return None,
            (Upos::Noun | Upos::Propn | Upos::Pron, _) => {}
            _ => return None,
        }
    }
    None
}
