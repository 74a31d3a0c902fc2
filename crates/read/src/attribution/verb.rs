//! Verbs of saying.
//!
//! « La police a annoncé avoir éliminé … », « …, a précisé lundi le ministre. », « Le bilan fait état de 18 morts »,
//! « L’idée a été formulée par des analystes ».

use super::content::{self, around, clause, rest_of_clause, sentence_of};
use super::source::{self, Source};
use super::speaker::{self, Speaker};
use super::{Attribution, Found, Scene, aside, asked, headline};
use crate::mentions::{Mentions, group_head, noun_phrase};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Frame};
use recoupe_ontology::{ClaimKind, FactValue};
use recoupe_syntax::{Deprel, PronType, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// A conjunction that opens what is said stands at most so many words after the cue: "told a small group of reporters
/// on Monday that".
const MARK_REACH: u32 = 12;

/// Somebody says something.
pub(super) fn said(scene: &Scene<'_>, found: &Found<'_>, earlier: &[Attribution]) -> Option<Attribution> {
    let mentions = scene.mentions;
    let verb = found.head(mentions);
    if mentions.syntax.word(verb).upos != Upos::Verb {
        return adjacent(scene, found).or_else(|| headline::called(scene, found));
    }
    if let Some(question) = asked::of_speaker(scene, found, verb) {
        return Some(question);
    }
    if mentions.syntax.word(verb).feats.verb_form() == Some(VerbForm::Inf) && !has_auxiliary(mentions, verb) {
        return None;
    }
    if is_reflexive(mentions, verb, &found.words) {
        return None;
    }
    let cue = with_auxiliaries(mentions, verb, &found.words);
    if is_passive(mentions, verb, &cue) {
        return passive(scene, found, verb, cue);
    }
    let is_plain = !matches!(found.cue.frame, Frame::Quotation | Frame::Clause);
    if let Some(noun) = noun_of_participle(mentions, verb).filter(|_| is_plain) {
        let agent = source::agent(mentions, verb)?;
        let source = source::of_head(scene, agent, source::phrase(scene, agent), earlier);
        let noun = source::with_determiner(mentions, noun);
        let content = noun.start..noun.end.min(cue.start).max(noun.start);
        return found.relation("A-PARTICIPLE", Some(source), cue, vec![content]);
    }
    let speaker = speaker::of(scene, found.cue, verb, &cue, earlier)?;
    let (rule, content) = content_of(scene, found, verb, &cue, &speaker)?;
    let is_negated = is_negated(mentions, verb, &found.words);
    // « Le groupe n’envisage pas d’attaquer »: the writer says that there is no such plan.
    if is_negated && found.cue.kind == ClaimKind::Hypothesis && takes_infinitive(mentions, verb) {
        return None;
    }
    let is_pronoun = |&head: &WordId| mentions.syntax.word(head).upos == Upos::Pron;
    let pronoun = speaker.head.filter(is_pronoun).map(|head| head.0);
    let mut relation = found.relation(rule, speaker.source, cue, content)?;
    relation.pronoun = pronoun.filter(|&at| !relation.is_of(at));
    if is_negated {
        relation.value = FactValue::Unknown;
    }
    Some(relation)
}

/// "called the raid a massacre", « a jugé la proposition inacceptable »: the object is followed by what it is called.
fn has_predicate(scene: &Scene<'_>, verb: WordId, content: &Range<u32>) -> bool {
    let syntax = scene.mentions.syntax;
    let Some(object) = syntax.children_by(verb, Deprel::Obj).find(|&o| content.contains(&o.0)) else {
        return false;
    };
    let is_quoted = (object.0 + 1..content.end).any(|w| scene.is_quotation_mark(w));
    let is_called = |c: WordId| match syntax.word(c).deprel {
        Deprel::Appos => true,
        Deprel::Nmod => c > object && syntax.children_by(c, Deprel::Case).next().is_none(),
        // In French what an object is judged to be stands after it like any adjective, and ends the clause.
        Deprel::Amod => c > object && c.0 + 1 == content.end,
        _ => false,
    };
    is_quoted || syntax.children(object).any(is_called)
}

fn takes_infinitive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    content_child(mentions, verb).is_some_and(|child| mentions.syntax.word(child).deprel == Deprel::Xcomp)
}

/// « Un incendie s’est déclaré », « la piste se précise »: with a reflexive pronoun that its entry does not have, a verb
/// means something else.
fn is_reflexive(mentions: &Mentions<'_>, verb: WordId, entry: &Range<u32>) -> bool {
    let is_pronoun = |c: WordId| {
        let word = mentions.syntax.word(c);
        word.upos == Upos::Pron && word.feats.reflex().is_some()
    };
    mentions.syntax.children(verb).any(|c| c.0 < entry.start && is_pronoun(c))
}

/// A verb of saying in the passive with its agent.
fn passive(scene: &Scene<'_>, found: &Found<'_>, verb: WordId, cue: Range<u32>) -> Option<Attribution> {
    let mentions = scene.mentions;
    let Some(agent) = source::agent(mentions, verb) else { return unsourced(scene, found, verb, cue) };
    let content = mentions.syntax.children_by(verb, Deprel::NsubjPass).next()?;
    // « L’hypothèse que … a été formulée par X » is one relation, and the noun has it.
    if content_is_cue(mentions, content) {
        return None;
    }
    let source = source::of_head(scene, agent, source::phrase(scene, agent), &[]);
    let content = clause(scene, content, sentence_of(mentions, verb).words.start);
    found.relation("A-PASSIVE", Some(source), cue, vec![content])
}

/// « Il a été annoncé que … », "he was told that …": somebody says it, and nobody is named.
fn unsourced(scene: &Scene<'_>, found: &Found<'_>, verb: WordId, cue: Range<u32>) -> Option<Attribution> {
    let start = conjunction_after(scene, verb, cue.end)?;
    found.relation("A-UNSOURCED", None, cue, vec![content::from(scene, verb, start)])
}

/// What is said, and by which construction: the quotations around the cue, what follows it, or what it stands in.
fn content_of(
    scene: &Scene<'_>,
    found: &Found<'_>,
    verb: WordId,
    cue: &Range<u32>,
    speaker: &Speaker,
) -> Option<(&'static str, Vec<Range<u32>>)> {
    let quoted = aside::quoted(scene, &speaker.aside);
    if !quoted.is_empty() {
        return Some(("A-QUOTATION", quoted));
    }
    if found.cue.frame == Frame::VerbOblique {
        return Some(("A-OBLIQUE", vec![rest_of_clause(scene, found.words.end)]));
    }
    let parenthetical = parenthetical(scene, found, verb, speaker);
    if let Some(content) = parenthetical {
        let is_sayable = matches!(found.cue.frame, Frame::Verb | Frame::Clause | Frame::Predicate);
        return is_sayable.then_some(("A-PARENTHETICAL", content));
    }
    let complement = complement(scene, verb, cue, speaker).or_else(|| loose(scene, verb, speaker))?;
    let is_clause = complement.is_clause;
    let fits = match found.cue.frame {
        Frame::Quotation => false,
        Frame::Clause => is_clause,
        Frame::Predicate => is_clause || has_predicate(scene, verb, &complement.words),
        _ => is_clause || speaker.head.is_none_or(|head| is_possible_source(scene.mentions, head)),
    };
    fits.then(|| ("A-VERB", vec![complement.words]))
}

/// What a cue takes after it.
struct Complement {
    words: Range<u32>,
    /// Whether it is a clause, and no object.
    is_clause: bool,
}

/// What is said after the cue: a clause, an infinitive, or an object.
fn complement(scene: &Scene<'_>, verb: WordId, cue: &Range<u32>, speaker: &Speaker) -> Option<Complement> {
    let mentions = scene.mentions;
    let from = speaker.aside.end.max(cue.end);
    if let Some(mark) = conjunction_after(scene, verb, from) {
        return Some(Complement { words: content::from(scene, verb, mark), is_clause: true });
    }
    let numbers = mentions.numbers_in(sentence_of(mentions, verb));
    // « a recensé 7 tués et 25 blessés »: figures right after the cue are said, whatever the tree makes of them.
    let is_figure = |at: u32| numbers.iter().any(|n| n.with_bound.start == at);
    // « s’est montré déterminé à reprendre »: what the last word of the cue takes.
    let last = WordId(cue.end - 1);
    let child = content_child(mentions, verb).filter(|c| c.0 >= from);
    let child = child.or_else(|| content_child(mentions, last).filter(|c| last != verb && c.0 >= from));
    if child.is_none() && is_figure(cue.end) {
        return Some(Complement { words: rest_of_clause(scene, cue.end), is_clause: false });
    }
    let child = child?;
    let whole = clause(scene, child, from);
    // "called the raid a massacre", "urged them to leave": what is said of somebody is said with him.
    let object = mentions.syntax.children_by(verb, Deprel::Obj).find(|o| from <= o.0 && o.0 < child.0);
    let whole = object.map_or(whole.start, |o| clause(scene, o, from).start.min(whole.start))..whole.end;
    // "lists 18 dead and 748 injured …": a row of figures goes on, whatever the tree makes of its first.
    let whole = if is_figure(cue.end) { cue.end..whole.end } else { whole };
    let is_clause = matches!(mentions.syntax.word(child).deprel, Deprel::Ccomp | Deprel::Xcomp);
    if is_clause && !is_figure(whole.start) {
        return Some(Complement { words: content::from(scene, verb, whole.start), is_clause });
    }
    let rest = rest_of_clause(scene, whole.start);
    let end = whole.end.max(rest.end);
    // "said the senator can win": an object with a verb right after it is the subject of what is said.
    let sentence = sentence_of(mentions, verb).words.end;
    if end < sentence && content::is_finite(mentions, WordId(end)) && object.is_none() {
        return Some(Complement { words: content::from(scene, verb, whole.start), is_clause: true });
    }
    let words = content::until_other_saying(scene, verb, whole.start..end);
    Some(Complement { words, is_clause: false })
}

/// What follows a cue to which the tree gives nothing, over adverbs, times and complements: « a annoncé jeudi dans un
/// communiqué la reprise … », "told reporters the bridge was closed".
fn loose(scene: &Scene<'_>, verb: WordId, speaker: &Speaker) -> Option<Complement> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let end = sentence_of(mentions, verb).words.end;
    let mut at = speaker.aside.end;
    while at < end {
        let word = syntax.word(WordId(at));
        let is_time = word.upos == Upos::Noun && is_before_group(mentions, at, end);
        match word.upos {
            _ if scene.quotations.from(at).is_some_and(|q| q.words.start == at) => break,
            Upos::Adv => at += 1,
            _ if mentions.sense_at(WordId(at), Class::Calendar).is_some() => at += 1,
            Upos::Adp => {
                let noun = group_head(mentions, at + 1, end)?;
                at = noun_phrase(mentions, noun).end.max(noun.0 + 1);
            }
            Upos::Noun if is_time => at += 1,
            Upos::Det | Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::Pron => break,
            _ => return None,
        }
    }
    if at >= end {
        return None;
    }
    let is_clause = (at + 1..end).any(|w| content::is_finite(mentions, WordId(w)));
    let words = if is_clause { content::from(scene, verb, at) } else { rest_of_clause(scene, at) };
    Some(Complement { words, is_clause })
}

/// A bare noun before another group: « a annoncé jeudi la reprise ».
fn is_before_group(mentions: &Mentions<'_>, at: u32, end: u32) -> bool {
    let next = (at + 1 < end).then(|| mentions.syntax.word(WordId(at + 1)).upos);
    matches!(next, Some(Upos::Det | Upos::Propn | Upos::Adp | Upos::Pron))
}

/// The conjunction that opens what is said, soon after the cue and in no inner clause: « … que », "… whether". Gives the
/// first word of what is said.
pub(super) fn conjunction_after(scene: &Scene<'_>, verb: WordId, from: u32) -> Option<u32> {
    let syntax = scene.mentions.syntax;
    let end = sentence_of(scene.mentions, verb).words.end.min(from + MARK_REACH);
    for at in from..end {
        let word = syntax.word(WordId(at));
        // « redoutent que la digue cède »: where the tagger misses the verb, the conjunction opens the clause all the same.
        if word.upos == Upos::Sconj && word.deprel == Deprel::Advmod && at == from && at + 1 < end {
            return Some(at + 1);
        }
        if word.upos == Upos::Sconj && word.deprel == Deprel::Mark {
            let clause = word.head?;
            let above = syntax.word(clause);
            let inner = content_child(scene.mentions, verb);
            let is_inner =
                inner.is_some_and(|child| child != clause && child.0 < at && syntax.is_under(clause, child));
            // "asked if": what would be a condition elsewhere is the question.
            let is_object =
                above.deprel != Deprel::Advcl || (at == from && is_question(scene.mentions, verb));
            let is_said = is_object && !is_inner && has_finite_verb(scene.mentions, clause);
            return is_said.then_some(at);
        }
        let is_cue =
            word.upos == Upos::Verb && scene.mentions.starting(WordId(at), Class::Cue).next().is_some();
        let is_clause = is_cue
            || content::is_finite(scene.mentions, WordId(at))
            || word.feats.pron_type() == Some(PronType::Rel);
        if is_clause || scene.is_quotation_mark(at) || matches!(syntax.form(WordId(at)), ";" | ":") {
            return None;
        }
    }
    None
}

/// True for a verb of asking.
fn is_question(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.starting(verb, Class::Cue).any(
        |hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Cue(cue) if cue.kind == ClaimKind::Question),
    )
}

/// True for the top of a finite clause.
fn has_finite_verb(mentions: &Mentions<'_>, top: WordId) -> bool {
    content::is_finite(mentions, top)
        || mentions.syntax.children(top).any(|c| {
            matches!(mentions.syntax.word(c).upos, Upos::Aux | Upos::Verb) && content::is_finite(mentions, c)
        })
}

/// The clause, infinitive or object that hangs on a verb after it.
pub(super) fn content_child(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let by = |deprel| syntax.children_by(verb, deprel).find(|&c| c > verb);
    let infinitive = by(Deprel::Xcomp).filter(|&c| syntax.word(c).feats.verb_form() != Some(VerbForm::Fin));
    let clause = by(Deprel::Ccomp);
    clause
        .filter(|&c| infinitive.is_none_or(|i| c < i))
        .or(infinitive)
        .or_else(|| by(Deprel::Obj))
        .or_else(|| by(Deprel::OblArg))
}

/// The rest of the sentence around a cue that stands inside or after what is said: the cue and its speaker stand between
/// marks, and nothing that could be said follows them before the next one.
fn parenthetical(
    scene: &Scene<'_>,
    found: &Found<'_>,
    verb: WordId,
    speaker: &Speaker,
) -> Option<Vec<Range<u32>>> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, verb);
    let aside = &speaker.aside;
    let is_open = aside.start == sentence.words.start;
    let has_pause = !is_open && is_pause(scene, aside.start - 1);
    let is_participle = matches!(syntax.word(verb).feats.verb_form(), Some(VerbForm::Ger));
    let is_punct = |w: &u32| syntax.word(WordId(*w)).upos == Upos::Punct;
    let end = (aside.end..sentence.words.end).find(is_punct).unwrap_or(sentence.words.end);
    // "…, an official told Reuters.": nothing but who is told.
    let is_nominal =
        |w: u32| matches!(syntax.word(WordId(w)).upos, Upos::Det | Upos::Adj | Upos::Noun | Upos::Propn);
    let is_told = found.cue.addresses && (aside.end..end).all(is_nominal);
    let is_condition = follows_subordinate(mentions, verb, sentence.words.start) && !is_told;
    if !has_pause || is_participle || is_condition {
        return None;
    }
    let is_said = |child: WordId| child.0 >= aside.end && child.0 < end;
    let takes = content_child(mentions, verb).filter(|&c| is_said(c) && Some(c) != speaker.head);
    let is_clause = takes.is_some_and(|c| matches!(syntax.word(c).deprel, Deprel::Ccomp | Deprel::Xcomp));
    if is_clause
        || conjunction_after(scene, verb, aside.end).is_some()
        || (takes.is_some() && !is_told && !is_hung_on(mentions, verb))
    {
        return None;
    }
    let before = sentence.words.start..aside.start;
    let is_verbal =
        |w: u32| syntax.word(WordId(w)).upos == Upos::Verb || content::is_finite(mentions, WordId(w));
    if describes_speaker(mentions, verb, before.clone()) {
        return None;
    }
    let has_clause = before.clone().any(is_verbal);
    let goes_on = end + 1 < sentence.words.end;
    let content = around(scene, &(aside.start..end), speaker.place);
    Some(content).filter(|c| !c.is_empty() && (has_clause || goes_on || is_hung_on(mentions, verb)))
}

/// « Interrogé sur les frappes, le ministre a … »: a participle without a finite verb before a cue is about who speaks.
fn describes_speaker(mentions: &Mentions<'_>, verb: WordId, before: Range<u32>) -> bool {
    let syntax = mentions.syntax;
    let opening = WordId(before.start);
    let first = syntax.word(opening);
    let is_participle = first.upos == Upos::Verb
        && first.feats.verb_form() != Some(VerbForm::Inf)
        && syntax.children_by(opening, Deprel::Nsubj).next().is_none();
    let hangs = first.head.is_some_and(|head| head == verb || syntax.word(head).head == Some(verb))
        || syntax.word(verb).head == Some(opening);
    is_participle && hangs && !(before.start + 1..before.end).any(|w| content::is_finite(mentions, WordId(w)))
}

/// "If they attack, the allies will respond": the clause before belongs to the verb and is not said.
fn follows_subordinate(mentions: &Mentions<'_>, verb: WordId, start: u32) -> bool {
    let first = mentions.syntax.word(WordId(start));
    let opens = first.deprel == Deprel::Mark || matches!(first.upos, Upos::Sconj);
    let clause = first.head.filter(|_| opens);
    clause.is_some_and(|clause| {
        let word = mentions.syntax.word(clause);
        word.deprel == Deprel::Advcl && word.head == Some(verb)
    })
}

/// A mark before a parenthetical: a comma, a dash, the end of a quotation.
fn is_pause(scene: &Scene<'_>, word: u32) -> bool {
    let form = scene.mentions.syntax.form(WordId(word));
    content::is_break(scene.mentions, word)
        || matches!(form, "?" | "!" | "…")
        || scene.quotations.ending_at(word + 1).is_some()
}

/// True for a verb that the tree itself takes for a parenthetical, or that has a clause before it.
fn is_hung_on(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.syntax.word(verb).deprel == Deprel::Parataxis
        || mentions.syntax.children_by(verb, Deprel::Ccomp).any(|c| c < verb)
}

/// A verb form that the tagger missed, between one who can speak and a number: « Le dernier bilan recense 18 morts ».
fn adjacent(scene: &Scene<'_>, found: &Found<'_>) -> Option<Attribution> {
    let mentions = scene.mentions;
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
    let content = rest_of_clause(scene, found.words.end);
    found.relation("A-ADJACENT", Some(Source::Said(source)), found.words.clone(), vec![content])
}

/// Between a verb and its first auxiliary stand at most so many words: « a pour sa part affirmé ».
const AUXILIARY_REACH: u32 = 6;

/// The verb with its auxiliaries and what stands between, and the rest of its entry.
fn with_auxiliaries(mentions: &Mentions<'_>, verb: WordId, entry: &Range<u32>) -> Range<u32> {
    let syntax = mentions.syntax;
    let sentence = sentence_of(mentions, verb).words.start;
    let mut start = entry.start;
    for at in (sentence..entry.start).rev() {
        match syntax.word(WordId(at)).upos {
            Upos::Aux => start = at,
            Upos::Adv | Upos::Pron | Upos::Part => {}
            _ => break,
        }
    }
    let is_inner = |w: u32| !matches!(syntax.word(WordId(w)).upos, Upos::Verb | Upos::Punct);
    let is_near = |c: &WordId| {
        c.0 < start && entry.start - c.0 <= AUXILIARY_REACH && (c.0 + 1..entry.start).all(is_inner)
    };
    let is_aux = |c: &WordId| matches!(syntax.word(*c).deprel, Deprel::Aux | Deprel::AuxPass);
    let first = syntax.children(verb).find(|c| is_aux(c) && is_near(c));
    let start = first.map_or(start, |c| c.0);
    // "also said", "later told"
    let is_adverb = |w: &u32| {
        let word = syntax.word(WordId(*w));
        let is_negation = mentions.sense_at(WordId(*w), Class::Negation).is_some();
        let is_time = mentions.sense_at(WordId(*w), Class::Calendar).is_some();
        word.upos == Upos::Adv && word.head == Some(verb) && !is_negation && !is_time
    };
    let adverbs = (sentence + 1..start).rev().take_while(is_adverb).count() as u32;
    start - adverbs..entry.end
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

/// True where a clause says what somebody or something is: it has a copula.
pub(super) fn is_copular(mentions: &Mentions<'_>, words: &Range<u32>) -> bool {
    words.clone().any(|w| mentions.syntax.word(WordId(w)).deprel == Deprel::Cop)
}

fn content_is_cue(mentions: &Mentions<'_>, noun: WordId) -> bool {
    mentions
        .sense_at(noun, Class::Cue)
        .is_some_and(|(sense, _)| matches!(sense, Sense::Cue(cue) if cue.frame == Frame::Noun))
}

fn is_passive(mentions: &Mentions<'_>, verb: WordId, cue: &Range<u32>) -> bool {
    mentions.syntax.children_by(verb, Deprel::AuxPass).any(|aux| cue.contains(&aux.0))
}

fn has_auxiliary(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.syntax.children_by(verb, Deprel::Aux).next().is_some()
}

/// A negation that is part of the entry (« n’excluent pas ») is in its value already.
fn is_negated(mentions: &Mentions<'_>, verb: WordId, entry: &Range<u32>) -> bool {
    let mut negations = mentions.syntax.children(verb).filter(|c| !entry.contains(&c.0));
    negations.any(|c| mentions.sense_at(c, Class::Negation).is_some())
}

/// Laws require and fires injure, but only people, bodies, names and pronouns say.
fn is_possible_source(mentions: &Mentions<'_>, head: WordId) -> bool {
    let words = source::with_determiner(mentions, head);
    mentions.syntax.word(head).upos == Upos::Pron || source::can_speak(mentions, &words)
}
