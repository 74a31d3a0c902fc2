//! Verbs of saying, showing and concluding.
//!
//! « La police a annoncé avoir éliminé … », « …, a précisé lundi le ministre. », « Le bilan fait état de 18 morts »,
//! « L’idée a été formulée par des analystes », « ce qui laisse supposer … ».

use super::content::{around, clause, rest_of_clause, sentence_of};
use super::source::{self, Source};
use super::{Attribution, Found, inverted};
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Frame};
use recoupe_ontology::{FactValue, SourceKind};
use recoupe_syntax::{Deprel, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// A medium stands at most so many words before the verb by which it shows.
const MEDIUM_REACH: usize = 5;

/// Somebody says something.
pub(super) fn said(
    mentions: &Mentions<'_>,
    found: &Found<'_>,
    earlier: &[Attribution],
) -> Option<Attribution> {
    let verb = found.head(mentions);
    if mentions.syntax.word(verb).upos != Upos::Verb {
        return adjacent(mentions, found);
    }
    if mentions.syntax.word(verb).feats.verb_form() == Some(VerbForm::Inf) && !has_auxiliary(mentions, verb) {
        return None;
    }
    let cue = with_auxiliaries(mentions, verb, &found.words);
    if is_passive(mentions, verb) {
        let agent = source::agent(mentions, verb)?;
        let content = mentions.syntax.children_by(verb, Deprel::NsubjPass).next()?;
        // « L’hypothèse que … a été formulée par X » is one relation, and the noun has it.
        if content_is_cue(mentions, content) {
            return None;
        }
        let source = source::of_head(mentions, agent, earlier);
        let content = clause(mentions, content, sentence_of(mentions, verb).words.start);
        return found.relation("A-PASSIVE", Some(source), cue, vec![content]);
    }
    if let Some(noun) = noun_of_participle(mentions, verb) {
        let agent = source::agent(mentions, verb)?;
        let source = source::of_head(mentions, agent, earlier);
        let noun = source::with_determiner(mentions, noun);
        let content = noun.start..noun.end.min(cue.start).max(noun.start);
        return found.relation("A-PARTICIPLE", Some(source), cue, vec![content]);
    }
    // What follows « parle de » is said, not who says it; only a pronoun can be joined to such a verb.
    let is_oblique = found.cue.frame == Frame::VerbOblique;
    let inverted = inverted::subject(mentions, &cue)
        .filter(|&s| inverted::is_clitic(mentions, s) || !is_oblique)
        .filter(|_| !has_subject_right_before(mentions, verb, &cue));
    let direct = direct_content(mentions, found, verb, &cue)
        .filter(|_| inverted.is_none() && !is_enclosed(mentions, verb, &cue));
    let subject = inverted.or_else(|| subject(mentions, verb, &cue, direct.is_none()));
    let source = match subject {
        Some(head) if is_impersonal(mentions, head) => None,
        Some(head) if !is_possible_source(mentions, head) => return None,
        Some(head) => Some(source::of_head(mentions, head, earlier)),
        None => return None,
    };
    let (rule, content) = match direct {
        Some(content) if found.cue.frame == Frame::VerbOblique => ("A-OBLIQUE", vec![content]),
        Some(content) => ("A-VERB", vec![content]),
        None => ("A-PARENTHETICAL", parenthetical(mentions, verb, &cue)?),
    };
    let mut relation = found.relation(rule, source, cue, content)?;
    if is_negated(mentions, verb, &found.words) {
        relation.value = FactValue::Unknown;
    }
    Some(relation)
}

/// A verb form that the tagger missed, between one who can speak and a number: « Le dernier bilan recense 18 morts ».
fn adjacent(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Attribution> {
    let sentence = sentence_of(mentions, WordId(found.words.start));
    let is_number = mentions.numbers_in(sentence).iter().any(|n| n.with_bound.start == found.words.end);
    let mut start = found.words.start;
    while start > sentence.words.start
        && matches!(
            mentions.syntax.word(WordId(start - 1)).upos,
            Upos::Noun | Upos::Propn | Upos::Adj | Upos::Adv | Upos::Adp | Upos::Det
        )
    {
        start -= 1;
    }
    let source = start..found.words.start;
    source::speaker_kind(mentions, &source).filter(|_| is_number)?;
    let content = rest_of_clause(mentions, found.words.end);
    found.relation("A-ADJACENT", Some(Source::Said(source)), found.words.clone(), vec![content])
}

/// A medium shows something: « des vidéos montrant des véhicules brûlés ».
pub(super) fn shown(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Attribution> {
    let verb = found.head(mentions);
    let above = mentions.syntax.word(verb).head.filter(|_| mentions.syntax.word(verb).deprel == Deprel::Acl);
    let subject = mentions.syntax.children_by(verb, Deprel::Nsubj).next();
    let by_tree = subject.or(above).filter(|&noun| is_medium(mentions, noun));
    let medium = by_tree.or_else(|| medium_before(mentions, found.words.start))?;
    let source = Source::Said(source::with_determiner(mentions, medium));
    let content = rest_of_clause(mentions, found.words.end);
    found.relation("A-SHOWING", Some(source), found.words.clone(), vec![content])
}

fn is_medium(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let words = source::with_determiner(mentions, noun);
    source::speaker_kind(mentions, &words).is_some_and(|(kind, _)| kind == SourceKind::MediaItem)
}

/// "Footage posted online shows …": a medium shortly before the cue, whatever the tree makes of the words between.
fn medium_before(mentions: &Mentions<'_>, cue: u32) -> Option<WordId> {
    let start = sentence_of(mentions, WordId(cue)).words.start;
    (start..cue)
        .rev()
        .take(MEDIUM_REACH)
        .map(WordId)
        .find(|&w| mentions.syntax.word(w).upos == Upos::Noun && is_medium(mentions, w))
}

/// The writer concludes or hopes something.
pub(super) fn by_writer(mentions: &Mentions<'_>, found: &Found<'_>) -> Option<Attribution> {
    let last = WordId(found.words.end - 1);
    let verb = mentions.syntax.word(last);
    let is_finite_subject = found.cue.frame == Frame::Inference;
    if is_finite_subject && verb.upos != Upos::Verb {
        return None;
    }
    let content = content_child(mentions, last)
        .map(|child| clause(mentions, child, found.words.end))
        .unwrap_or_else(|| rest_of_clause(mentions, found.words.end));
    found.relation("A-WRITER", Some(Source::Writer), found.words.clone(), vec![content])
}

/// The verb with the auxiliaries and clitics right before it, and the rest of its entry.
fn with_auxiliaries(mentions: &Mentions<'_>, verb: WordId, entry: &Range<u32>) -> Range<u32> {
    let sentence = sentence_of(mentions, verb);
    let mut start = entry.start;
    for at in (sentence.words.start..entry.start).rev() {
        match mentions.syntax.word(WordId(at)).upos {
            Upos::Aux => start = at,
            Upos::Adv | Upos::Pron | Upos::Part => {}
            _ => break,
        }
    }
    start..entry.end
}

/// « l’attentat revendiqué par le groupe », « l’enquête confiée à un juge »: the noun is said, it does not speak.
fn noun_of_participle(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let word = mentions.syntax.word(verb);
    let is_past = word.feats.verb_form() == Some(VerbForm::Part) && word.feats.tense() == Some(Tense::Past);
    let is_aux = |c: WordId| mentions.syntax.word(c).upos == Upos::Aux;
    let is_bare = is_past && !mentions.syntax.children(verb).any(is_aux);
    let noun = word.head.filter(|_| is_bare && matches!(word.deprel, Deprel::Acl | Deprel::Amod))?;
    matches!(mentions.syntax.word(noun).upos, Upos::Noun | Upos::Propn).then_some(noun)
}

fn content_is_cue(mentions: &Mentions<'_>, noun: WordId) -> bool {
    mentions
        .sense_at(noun, Class::Cue)
        .is_some_and(|(sense, _)| matches!(sense, Sense::Cue(cue) if cue.frame == Frame::Noun))
}

fn is_passive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.syntax.children_by(verb, Deprel::AuxPass).next().is_some()
}

fn has_auxiliary(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.syntax.children_by(verb, Deprel::Aux).next().is_some()
}

/// A negation that is part of the entry (« n’excluent pas ») is in its value already.
fn is_negated(mentions: &Mentions<'_>, verb: WordId, entry: &Range<u32>) -> bool {
    let mut negations = mentions.syntax.children(verb).filter(|c| !entry.contains(&c.0));
    negations.any(|c| mentions.sense_at(c, Class::Negation).is_some())
}

/// « a-t-on appris », « il a été annoncé »: nobody in particular.
fn is_impersonal(mentions: &Mentions<'_>, subject: WordId) -> bool {
    let is_expletive =
        mentions.syntax.word(subject).deprel == Deprel::Expl && !inverted::is_clitic(mentions, subject);
    is_expletive || mentions.sense_at(subject, Class::Impersonal).is_some()
}

/// The subject of a verb of saying: its own; in a parenthetical what the parser took for its object; elsewhere that
/// of the verb it is joined to or hangs on (« …, ajoutant que »).
fn subject(
    mentions: &Mentions<'_>,
    verb: WordId,
    cue: &Range<u32>,
    is_parenthetical: bool,
) -> Option<WordId> {
    let syntax = mentions.syntax;
    let own = own_subject(mentions, verb, cue);
    if own.is_some() {
        return own;
    }
    if is_parenthetical {
        let objects = syntax.children_by(verb, Deprel::Obj).chain(syntax.children_by(verb, Deprel::Expl));
        return objects.into_iter().find(|&c| c > verb);
    }
    let before = cue.start.checked_sub(1).map(WordId).filter(|&w| is_speaker(mentions, w));
    if before.is_some() {
        return before;
    }
    let word = syntax.word(verb);
    let above = word.head?;
    let is_present = word.feats.tense() == Some(Tense::Pres) || word.feats.verb_form() == Some(VerbForm::Ger);
    match word.deprel {
        Deprel::Conj => syntax.children_by(above, Deprel::Nsubj).next(),
        Deprel::Advcl if is_present => syntax.children_by(above, Deprel::Nsubj).next(),
        Deprel::Acl if is_present && syntax.word(above).upos != Upos::Verb => Some(above),
        _ => None,
    }
}

/// The subject of a verb; where the tree gives it two with a clause between, the one right before it: "A ferry capsized
/// …, the coast guard said".
fn own_subject(mentions: &Mentions<'_>, verb: WordId, cue: &Range<u32>) -> Option<WordId> {
    let syntax = mentions.syntax;
    let subjects = || syntax.children_by(verb, Deprel::Nsubj).filter(|&c| !follows_preposition(mentions, c));
    let first = subjects().next()?;
    let is_right_before = |c: &WordId| source::with_determiner(mentions, *c).end == cue.start;
    let has_clause_between = |c: &WordId| (first.0..c.0).any(|w| syntax.word(WordId(w)).upos == Upos::Verb);
    let speaker = subjects().find(|c| {
        let is_named = matches!(syntax.word(*c).upos, Upos::Noun | Upos::Propn);
        *c != first
            && is_named
            && is_right_before(c)
            && has_clause_between(c)
            && is_possible_source(mentions, *c)
    });
    speaker.or(Some(first))
}

/// Laws require and fires injure, but only people, bodies, names and pronouns say.
fn is_possible_source(mentions: &Mentions<'_>, head: WordId) -> bool {
    let words = source::with_determiner(mentions, head);
    mentions.syntax.word(head).upos == Upos::Pron || source::can_speak(mentions, &words)
}

/// True for a noun right before its verb that can speak, whatever the tree makes of it.
fn is_speaker(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_noun = matches!(mentions.syntax.word(word).upos, Upos::Noun | Upos::Propn);
    is_noun && source::can_speak(mentions, &(word.0..word.0 + 1)) && !follows_preposition(mentions, word)
}

/// True for a noun whose group stands after a preposition: « de son côté » is no subject.
fn follows_preposition(mentions: &Mentions<'_>, noun: WordId) -> bool {
    let start = source::with_determiner(mentions, noun).start;
    start > 0 && mentions.syntax.word(WordId(start - 1)).upos == Upos::Adp
}

/// "the minister, a name, told reporters": the subject stands right before its verb, with at most a name between.
fn has_subject_right_before(mentions: &Mentions<'_>, verb: WordId, cue: &Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let Some(subject) = syntax.children_by(verb, Deprel::Nsubj).find(|s| s.0 < cue.start) else {
        return false;
    };
    let end = source::with_determiner(mentions, subject).end;
    let is_name = |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Propn | Upos::Punct);
    is_possible_source(mentions, subject) && (end..cue.start).all(is_name)
}

/// True for a cue with its subject between two commas: "…, officials said, many of them …".
fn is_enclosed(mentions: &Mentions<'_>, verb: WordId, cue: &Range<u32>) -> bool {
    let sentence = sentence_of(mentions, verb);
    let is_comma = |w: u32| sentence.words.contains(&w) && mentions.syntax.form(WordId(w)) == ",";
    let any = || mentions.syntax.children_by(verb, Deprel::Nsubj).next();
    let subject = own_subject(mentions, verb, cue).or_else(any);
    let start = subject.map_or(cue.start, |s| source::with_determiner(mentions, s).start.min(cue.start));
    start > sentence.words.start && is_comma(start - 1) && is_comma(cue.end)
}

/// What is said after the cue: a clause, an infinitive, an object, or what its preposition reaches.
fn direct_content(
    mentions: &Mentions<'_>,
    found: &Found<'_>,
    verb: WordId,
    cue: &Range<u32>,
) -> Option<Range<u32>> {
    if found.cue.frame == Frame::VerbOblique {
        return Some(rest_of_clause(mentions, found.words.end));
    }
    // "Sixteen were held, the office said, and …": what is said stands before.
    let is_said_before = mentions.syntax.children_by(verb, Deprel::Ccomp).any(|c| c.0 < cue.start);
    let child = content_child(mentions, verb).filter(|c| c.0 >= cue.end && !is_said_before);
    let numbers = mentions.numbers_in(sentence_of(mentions, verb));
    // « a recensé 7 tués et 25 blessés »: figures right after the cue are said, whatever the tree makes of them.
    let is_figure = |at: u32| numbers.iter().any(|n| n.with_bound.start == at);
    if child.is_none() && is_figure(cue.end) {
        return Some(rest_of_clause(mentions, cue.end));
    }
    let child = child?;
    let is_clause = matches!(mentions.syntax.word(child).deprel, Deprel::Ccomp | Deprel::Xcomp);
    let whole = clause(mentions, child, cue.end);
    // "lists 18 dead and 748 injured …": a row of figures goes on, whatever the tree makes of its first.
    let whole = if is_figure(cue.end) { cue.end..whole.end } else { whole };
    if is_clause && !is_figure(whole.start) {
        return Some(whole);
    }
    // An object after a parenthetical verb is its subject: « …, a indiqué le ministère. »
    let has_subject_before = mentions.syntax.children_by(verb, Deprel::Nsubj).any(|s| s < verb)
        || matches!(
            mentions.syntax.word(verb).deprel,
            Deprel::Conj | Deprel::Advcl | Deprel::Acl | Deprel::Xcomp
        );
    has_subject_before.then(|| {
        let rest = rest_of_clause(mentions, whole.start);
        whole.start..whole.end.max(rest.end)
    })
}

fn content_child(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let by = |deprel| syntax.children_by(verb, deprel).find(|&c| c > verb);
    by(Deprel::Ccomp)
        .or_else(|| by(Deprel::Xcomp).filter(|&c| syntax.word(c).feats.verb_form() != Some(VerbForm::Fin)))
        .or_else(|| by(Deprel::Obj))
        .or_else(|| by(Deprel::OblArg))
}

/// The rest of the sentence around a cue that stands inside or after what is said.
fn parenthetical(mentions: &Mentions<'_>, verb: WordId, cue: &Range<u32>) -> Option<Vec<Range<u32>>> {
    let sentence = sentence_of(mentions, verb);
    let mut end = cue.end;
    let end_mark =
        (cue.end..sentence.words.end).find(|&w| mentions.syntax.word(WordId(w)).upos == Upos::Punct);
    end = end.max(end_mark.unwrap_or(sentence.words.end));
    let any = || mentions.syntax.children_by(verb, Deprel::Nsubj).next();
    let subject = own_subject(mentions, verb, cue).or_else(any).filter(|&s| s.0 < cue.start);
    let start = subject.map_or(cue.start, |s| source::with_determiner(mentions, s).start);
    let has_break_before =
        start == sentence.words.start || mentions.syntax.word(WordId(start - 1)).upos == Upos::Punct;
    let is_hung_on = mentions.syntax.word(verb).deprel == Deprel::Parataxis;
    let content = around(mentions, &(start..end));
    (has_break_before || is_hung_on).then_some(content).filter(|c| !c.is_empty())
}
