//! The conditional of hearsay: « Trois soldats auraient été tués », « une centaine de personnes se trouveraient sur place ».
//!
//! The writer passes on what somebody says and names nobody. Read so is a compound conditional, and a simple one beside a
//! number; not what a condition, a modal verb or a source of its own explains. Languages without a conditional mood have
//! nothing to read here.

use super::content::{clause, sentence_of};
use super::{Attribution, Scene};
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::Class;
use recoupe_ontology::{ClaimKind, Currency, FactValue};
use recoupe_syntax::{Deprel, Mood, Sentence, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// The hearsay of a sentence that no relation of it (`here`) explains.
pub(super) fn hearsay(scene: &Scene<'_>, sentence: &Sentence, here: &[Attribution]) -> Vec<Attribution> {
    let mentions = scene.mentions;
    let is_conditional = |w: &WordId| mentions.syntax.word(*w).feats.mood() == Some(Mood::Cnd);
    let conditionals: Vec<WordId> = sentence.word_ids().filter(is_conditional).collect();
    if conditionals.is_empty() || is_supposed(mentions, sentence) {
        return Vec::new();
    }
    let is_explained = |cue: &Range<u32>| {
        scene.quotations.around(cue.start).is_some()
            || here.iter().any(|r| r.holds(cue) || r.cue.start < cue.end && cue.start < r.cue.end)
    };
    conditionals
        .into_iter()
        .filter_map(|word| reported(scene, word))
        .filter(|relation| !is_explained(&relation.cue))
        .collect()
}

/// « Si …, ils auraient … »: a condition, or words that already mark what may come.
fn is_supposed(mentions: &Mentions<'_>, sentence: &Sentence) -> bool {
    mentions.within(sentence.words.clone(), Class::Standing).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Standing(s) if s.currency == Currency::Projected)
    })
}

/// The relation of one conditional, if it is one of hearsay.
fn reported(scene: &Scene<'_>, word: WordId) -> Option<Attribution> {
    let mentions = scene.mentions;
    let syntax = mentions.syntax;
    let this = syntax.word(word);
    let is_auxiliary = matches!(this.deprel, Deprel::Aux | Deprel::AuxPass);
    let verb = if is_auxiliary { this.head? } else { word };
    let participle = syntax.word(verb).feats;
    let is_compound = is_auxiliary
        && participle.verb_form() == Some(VerbForm::Part)
        && participle.tense() == Some(Tense::Past);
    let clause_words = clause(scene, verb, sentence_of(mentions, verb).words.start);
    let numbers = mentions.numbers_in(sentence_of(mentions, verb));
    let counts = numbers.iter().any(|n| clause_words.contains(&n.words.start));
    // « couvrait » is no conditional: that is longer than its infinitive.
    let length = |s: &str| s.chars().count();
    let is_long = length(syntax.form(word)) >= length(syntax.lemma(word)) + 2;
    if !(is_compound || (counts && is_long)) || is_modal(mentions, verb) || has_condition(mentions, verb) {
        return None;
    }
    let end = verb.0.max(word.0) + 1;
    let cue = if is_compound { word.0..end } else { word.0..word.0 + 1 };
    (!clause_words.is_empty()).then(|| Attribution {
        source: None,
        cue,
        content: vec![clause_words],
        kind: ClaimKind::Statement,
        value: FactValue::PsPlus,
        rule: "A-CONDITIONAL",
        entry: None,
        pronoun: None,
        told_by: None,
    })
}

/// « aurait pu tirer », « devrait partir »: a bare infinitive under it tells what could or should be, not what is said.
fn is_modal(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    syntax.children_by(verb, Deprel::Xcomp).any(|c| {
        let word = syntax.word(c);
        let is_marked = syntax.children(c).any(|m| m < c && syntax.word(m).upos == Upos::Adp);
        word.feats.verb_form() == Some(VerbForm::Inf) && !is_marked
    }) || matches!(syntax.word(verb).upos, Upos::Aux)
        || is_before_infinitive(mentions, verb)
}

/// « aurait pu être »: the infinitive right after it.
fn is_before_infinitive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let end = sentence_of(mentions, verb).words.end;
    let next = WordId(verb.0 + 1);
    next.0 < end && mentions.syntax.word(next).feats.verb_form() == Some(VerbForm::Inf)
}

/// « … s’il avait été présent »: a clause in the imperfect that hangs on it is its condition.
fn has_condition(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_imperfect = |w: WordId| syntax.word(w).feats.tense() == Some(Tense::Imp);
    let is_clause = |c: &WordId| matches!(syntax.word(*c).deprel, Deprel::Advcl | Deprel::Ccomp);
    syntax.children(verb).filter(is_clause).any(|clause| {
        let has_mark = syntax.children_by(clause, Deprel::Mark).any(|m| syntax.word(m).upos == Upos::Sconj);
        has_mark && (is_imperfect(clause) || syntax.children(clause).any(is_imperfect))
    })
}
