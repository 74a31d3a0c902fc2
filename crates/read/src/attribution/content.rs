//! What is said: the words of a clause, or of a sentence without its parenthetical cue.

use super::Scene;
use super::speaker::Place;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Frame};
use recoupe_syntax::{Deprel, PronType, Sentence, Upos, VerbForm, WordId};
use std::ops::Range;

/// The sentence a word stands in.
pub(super) fn sentence_of<'m>(mentions: &'m Mentions<'_>, word: WordId) -> &'m Sentence {
    &mentions.syntax.sentences[mentions.syntax.sentence_of(word)]
}

/// The words under `top` from `from` on, without a leading conjunction and without punctuation at the ends.
pub(super) fn clause(scene: &Scene<'_>, top: WordId, from: u32) -> Range<u32> {
    let words = scene.mentions.syntax.subtree(top);
    let start = words.iter().map(|w| w.0).find(|&w| w >= from).unwrap_or(from);
    let end = words.last().map_or(from, |w| w.0 + 1).max(start);
    trim(scene, start..end)
}

/// From `start` to the end of its clause: up to the next finite verb (back to the comma before it) or the end.
pub(super) fn rest_of_clause(scene: &Scene<'_>, start: u32) -> Range<u32> {
    let mentions = scene.mentions;
    // The word before: a cue may be the last word of all.
    let end = sentence_of(mentions, WordId(start.saturating_sub(1))).words.end.max(start);
    let verb = (start..end).find(|&w| is_clause_end(mentions, WordId(w)));
    let Some(verb) = verb else { return trim(scene, start..end) };
    let comma = (start..verb).rev().find(|&w| mentions.syntax.word(WordId(w)).upos == Upos::Punct);
    let end = comma.unwrap_or_else(|| before_relative(mentions, verb));
    let is_joined = end > start && mentions.syntax.word(WordId(end - 1)).upos == Upos::Cconj;
    trim(scene, start..if is_joined { end - 1 } else { end })
}

fn follows_number(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.numbers_in(sentence_of(mentions, word)).iter().any(|n| n.words.end == word.0)
}

/// The start of a verb with the relative pronoun or conjunction right before it.
fn before_relative(mentions: &Mentions<'_>, verb: u32) -> u32 {
    let opens = |w: u32| {
        let word = mentions.syntax.word(WordId(w));
        word.upos == Upos::Sconj || word.feats.pron_type() == Some(PronType::Rel)
    };
    if verb > 0 && opens(verb - 1) { verb - 1 } else { verb }
}

fn is_clause_end(mentions: &Mentions<'_>, word: WordId) -> bool {
    let this = mentions.syntax.word(word);
    // "748 injured" is counted, whatever the tagger takes it for.
    let is_counted = mentions.sense_at(word, Class::Harm).is_some() && follows_number(mentions, word);
    (is_finite(mentions, word) && !is_counted)
        || (this.upos == Upos::Punct && matches!(mentions.syntax.form(word), ";" | ":"))
}

/// True for a finite verb or auxiliary.
pub(super) fn is_finite(mentions: &Mentions<'_>, word: WordId) -> bool {
    let this = mentions.syntax.word(word);
    matches!(this.upos, Upos::Verb | Upos::Aux) && this.feats.verb_form() == Some(VerbForm::Fin)
}

/// What is said from `start` on under the cue `verb`: to the end of the sentence, or of the clause of the cue where it
/// is a subordinate one, but not over another saying that is joined to this one.
pub(super) fn from(scene: &Scene<'_>, verb: WordId, start: u32) -> Range<u32> {
    let limit = limit_of(scene.mentions, verb, start);
    let cut = (start + 1..limit).find(|&w| ends_content(scene, verb, start, w));
    trim(scene, start..cut.unwrap_or(limit))
}

/// The words up to another saying that is joined to the cue: « a nié toute participation et promis une enquête ».
pub(super) fn until_other_saying(scene: &Scene<'_>, verb: WordId, words: Range<u32>) -> Range<u32> {
    let mentions = scene.mentions;
    let joins = |&w: &u32| {
        let is_joint = mentions.syntax.word(WordId(w)).upos == Upos::Cconj || is_break(mentions, w);
        is_joint
            && scene.quotations.around(w).is_none()
            && starts_other_saying(mentions, verb, words.start, w + 1)
    };
    match (words.start + 1..words.end).find(joins) {
        Some(cut) => trim(scene, words.start..cut),
        None => words,
    }
}

/// Where the clause of a cue ends: a subordinate clause with its own words, a main one with the sentence.
fn limit_of(mentions: &Mentions<'_>, verb: WordId, start: u32) -> u32 {
    let end = sentence_of(mentions, verb).words.end;
    let subordinate = subordinate_top(mentions, verb);
    let Some(top) = subordinate else { return end };
    let last = mentions.syntax.subtree(top).last().map_or(end, |w| w.0 + 1);
    // A clause before its main clause ends at the comma between them.
    let main = mentions.syntax.word(top).head;
    match main.filter(|main| main.0 > start) {
        Some(main) => {
            let is_subject = |c: &WordId| mentions.syntax.word(*c).deprel == Deprel::Nsubj && c.0 > start;
            let subject = mentions.syntax.children(main).find(is_subject).map_or(main.0, |c| c.0.min(main.0));
            (start..subject).rev().find(|&w| is_comma(mentions, w)).unwrap_or(last)
        }
        None => last.max(start),
    }
}

/// The top of the subordinate clause that a cue stands in, if it stands in one.
fn subordinate_top(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let mut at = verb;
    loop {
        let word = mentions.syntax.word(at);
        match word.deprel {
            Deprel::Acl | Deprel::Advcl | Deprel::Csubj => return Some(at),
            Deprel::Conj | Deprel::Xcomp => at = word.head?,
            _ => return None,
        }
    }
}

/// True at the first word after what is said: another cue that is joined to this one, or a clause of the writer's.
fn ends_content(scene: &Scene<'_>, verb: WordId, start: u32, word: u32) -> bool {
    let mentions = scene.mentions;
    if scene.quotations.around(word).is_some() {
        return false;
    }
    let this = mentions.syntax.word(WordId(word));
    match this.upos {
        Upos::Punct if mentions.syntax.form(WordId(word)) == ";" => true,
        Upos::Punct if is_break(mentions, word) => {
            starts_other_saying(mentions, verb, start, word + 1)
                || hangs_beside(mentions, verb, word + 1)
                || closes_relative(mentions, verb, word + 1)
                || closes_subordinate(mentions, verb, word + 1)
        }
        Upos::Cconj => {
            starts_other_saying(mentions, verb, start, word + 1) || joins(mentions, verb, WordId(word))
        }
        _ => false,
    }
}

fn is_comma(mentions: &Mentions<'_>, word: u32) -> bool {
    mentions.syntax.form(WordId(word)) == ","
}

/// A comma, or a dash that stands by itself: not the hyphen of a compound.
pub(super) fn is_break(mentions: &Mentions<'_>, word: u32) -> bool {
    let syntax = mentions.syntax;
    match syntax.form(WordId(word)) {
        "," | "--" | "—" => true,
        "-" | "–" => {
            word > 0 && syntax.word(WordId(word - 1)).span.end() < syntax.word(WordId(word)).span.start()
        }
        _ => false,
    }
}

/// « …, ajoutant que », "… and warned that", "…, according to": a cue right after a comma or conjunction that has no
/// subject of its own in what is said.
fn starts_other_saying(mentions: &Mentions<'_>, verb: WordId, start: u32, at: u32) -> bool {
    let end = sentence_of(mentions, verb).words.end;
    let is_filler = |&w: &u32| {
        w < end
            && matches!(
                mentions.syntax.word(WordId(w)).upos,
                Upos::Adv | Upos::Cconj | Upos::Aux | Upos::Pron
            )
    };
    let first = (at..end).find(|w| !is_filler(w)).unwrap_or(end);
    (at..end.min(first + 1)).map(WordId).any(|w| {
        mentions.starting(w, Class::Cue).any(|hit| {
            let Sense::Cue(cue) = mentions.lexicon.sense(hit.entry) else { return false };
            match cue.frame {
                Frame::Preposition => true,
                Frame::Verb | Frame::VerbOblique | Frame::Object | Frame::Clause | Frame::Predicate => {
                    is_joined(mentions, verb, start, w)
                }
                _ => false,
            }
        })
    })
}

/// True for a cue that is a participle, or a verb joined to the cue before it.
fn is_joined(mentions: &Mentions<'_>, verb: WordId, start: u32, cue: WordId) -> bool {
    let word = mentions.syntax.word(cue);
    let is_participle = matches!(word.feats.verb_form(), Some(VerbForm::Part | VerbForm::Ger))
        && !matches!(word.deprel, Deprel::Conj);
    // « a démenti avoir tiré et a promis une enquête »: a finite verb is joined to no infinitive.
    let is_whole = |w: WordId| {
        is_finite(mentions, w)
            || mentions.syntax.children_by(w, Deprel::Aux).any(|aux| is_finite(mentions, aux))
    };
    let is_coordinate = word.deprel == Deprel::Conj
        && word.head.is_some_and(|head| head.0 < start || (is_whole(cue) && !is_whole(head) && head != verb));
    (is_participle && word.head.is_none_or(|head| head == verb || head.0 > start)) || is_coordinate
}

/// A conjunction whose clause is joined to the cue: "he said that X, but his deputy did Y".
fn joins(mentions: &Mentions<'_>, verb: WordId, conjunction: WordId) -> bool {
    let Some(clause) = mentions.syntax.word(conjunction).head else { return false };
    let word = mentions.syntax.word(clause);
    let is_said = super::verb::content_child(mentions, verb) == Some(clause);
    let is_clause = matches!(word.deprel, Deprel::Conj | Deprel::Ccomp | Deprel::Parataxis);
    is_clause && word.head == Some(verb) && clause > conjunction && !is_said
}

/// "The spokesman, who said the bridge was safe, resigned": after a relative clause the verb of its noun goes on.
fn closes_relative(mentions: &Mentions<'_>, verb: WordId, at: u32) -> bool {
    let syntax = mentions.syntax;
    let is_relative = syntax.children(verb).any(|c| {
        c < verb
            && syntax.word(c).deprel == Deprel::Nsubj
            && syntax.word(c).feats.pron_type() == Some(PronType::Rel)
    });
    let end = sentence_of(mentions, verb).words.end;
    let next = (at..end).find(|&w| syntax.word(WordId(w)).upos != Upos::Adv);
    is_relative && next.is_some_and(|w| is_finite(mentions, WordId(w)))
}

/// "When the mayor said the bridge was safe, drivers turned back": after a subordinate clause the main one goes on, which
/// the tree may take for an insertion.
fn closes_subordinate(mentions: &Mentions<'_>, verb: WordId, at: u32) -> bool {
    let syntax = mentions.syntax;
    let first = syntax.word(WordId(sentence_of(mentions, verb).words.start));
    let is_subordinate = first.head == Some(verb) && matches!(first.upos, Upos::Adv | Upos::Sconj);
    let starts_here = |c: WordId| syntax.subtree(c).iter().any(|w| w.0 == at);
    is_subordinate && syntax.children_by(verb, Deprel::Parataxis).any(|c| c.0 >= at && starts_here(c))
}

/// A subordinate clause after a comma that hangs on the cue and not on what is said.
fn hangs_beside(mentions: &Mentions<'_>, verb: WordId, at: u32) -> bool {
    let end = sentence_of(mentions, verb).words.end;
    if at >= end || mentions.syntax.word(WordId(at)).upos != Upos::Sconj {
        return false;
    }
    let clause = mentions.syntax.word(WordId(at)).head;
    clause.is_some_and(|clause| {
        let word = mentions.syntax.word(clause);
        word.deprel == Deprel::Advcl && word.head == Some(verb)
    })
}

/// A sentence without the words of a parenthetical: what stands before it, and what goes on after it.
pub(super) fn around(scene: &Scene<'_>, inner: &Range<u32>, place: Place) -> Vec<Range<u32>> {
    let mentions = scene.mentions;
    let sentence = sentence_of(mentions, WordId(inner.start)).words.clone();
    let before = trim(scene, sentence.start..inner.start);
    let after = trim(scene, inner.end..sentence.end);
    let is_said = goes_on(mentions, &before, &after, place);
    let after = if is_said { after } else { inner.end..inner.end };
    [before, after].into_iter().filter(|part| !part.is_empty()).collect()
}

/// A name, an age or a description after the parenthetical tells who speaks (« le gouverneur, X »); what is said has a
/// verb of its own, or people whom it counts. After a speaker that follows its cue only the verb of what stands before it
/// goes on: « Le pont, a dit le maire, a sauté ». Around a cue without a speaker all is said.
fn goes_on(mentions: &Mentions<'_>, before: &Range<u32>, after: &Range<u32>, place: Place) -> bool {
    if after.is_empty() {
        return false;
    }
    let syntax = mentions.syntax;
    let is_finite = |w: u32| is_finite(mentions, WordId(w));
    let is_counted = |w: u32| {
        mentions.sense_at(WordId(w), Class::Harm).is_some()
            || mentions.starting(WordId(w), Class::Link).next().is_some()
    };
    let is_light = |w: &u32| matches!(syntax.word(WordId(*w)).upos, Upos::Adv | Upos::Pron | Upos::Part);
    let opens_with_verb = after.clone().find(|w| !is_light(w)).is_some_and(is_finite);
    let is_joined = syntax.word(WordId(after.start)).upos == Upos::Cconj;
    // "…, the governor said, adding that …": another saying.
    let first = WordId(after.start);
    let is_saying = syntax.word(first).upos == Upos::Verb
        && matches!(syntax.word(first).feats.verb_form(), Some(VerbForm::Part | VerbForm::Ger))
        && mentions.starting(first, Class::Cue).next().is_some();
    if is_saying && !before.is_empty() {
        return false;
    }
    let is_whole = before.clone().any(is_finite);
    let counts = after.clone().take(4).any(is_counted);
    match place {
        Place::After => return opens_with_verb || is_joined || counts,
        Place::Elsewhere => return true,
        Place::Before => {}
    }
    let starts_relative = syntax.word(WordId(after.start)).feats.pron_type() == Some(PronType::Rel);
    let has_verb = after.clone().any(is_finite) && !starts_relative;
    has_verb || (!is_whole && after.len() > 1) || counts
}

/// The words without punctuation and conjunctions of subordination at their ends; the marks of a quotation stay if
/// both are there.
pub(super) fn trim(scene: &Scene<'_>, mut words: Range<u32>) -> Range<u32> {
    let syntax = scene.mentions.syntax;
    // "With the road closed, …": what opens a sentence is said with it.
    let is_mark = |w: u32| {
        let word = syntax.word(WordId(w));
        let opens_sentence = || sentence_of(scene.mentions, WordId(w)).words.start == w;
        word.upos == Upos::Punct
            || (word.upos == Upos::Sconj && word.deprel == Deprel::Mark && !opens_sentence())
    };
    let opens =
        |w: u32, end: u32| scene.quotations.from(w).is_some_and(|q| q.words.start == w && q.words.end <= end);
    let closes = |start: u32, end: u32| {
        scene.quotations.ending_at(end).is_some_and(|parts| parts.last().is_some_and(|q| q.start >= start))
    };
    while words.start < words.end && is_mark(words.start) && !opens(words.start, words.end) {
        words.start += 1;
    }
    let is_end = |w: u32| syntax.word(WordId(w)).upos == Upos::Punct;
    while words.start < words.end && is_end(words.end - 1) && !closes(words.start, words.end) {
        words.end -= 1;
    }
    words
}
