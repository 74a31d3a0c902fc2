//! The small words around one verb or noun that bear on it: negations, auxiliaries, tenses, adverbs, "if", "?".
//!
//! « Le groupe n’aurait pas attaqué » holds a negation and a conditional of hearsay. What hangs on another verb is not
//! asked.

use super::chain::modal_at;
use super::{Effect, Operator, Step};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::Class;
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{FactValue, Modality};
use recoupe_syntax::{Deprel, Mood, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// What the word is that the marks stand around.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// The act, or a verb that only carries it.
    Act,
    /// A word above the act that says itself how the act stands: « pourrait attaquer » is no future.
    Governor,
}

/// What bears on this word from right around it: first what turns everything below it, then the negation.
pub(super) fn around(mentions: &Mentions<'_>, word: WordId, role: Role) -> Vec<Operator> {
    let mut found = Vec::new();
    // "The blast could have been an attack": with a copula a noun is what its clause says.
    let is_predicate = mentions.syntax.children_by(word, Deprel::Cop).next().is_some();
    if mentions.syntax.word(word).upos == Upos::Verb || is_predicate {
        found.extend(question(mentions, word));
        found.extend(conditional_clause(mentions, word));
        found.extend(aim_clause(mentions, word));
        found.extend(under_future(mentions, word));
        found.extend(tense(mentions, word, role));
        found.extend(auxiliaries(mentions, word));
    }
    found.extend(adverbs(mentions, word));
    found.extend(negation(mentions, word));
    found
}

/// "when the vote is held": a clause of time under something to come is itself to come.
fn under_future(mentions: &Mentions<'_>, verb: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    let above = word
        .head
        .filter(|_| word.deprel == Deprel::Advcl && word.feats.verb_form() != Some(VerbForm::Part))?;
    let has_mark = syntax.children_by(verb, Deprel::Mark).next().is_some()
        || syntax.children_by(verb, Deprel::Advmod).any(|w| w < verb && syntax.word(w).upos == Upos::Adv);
    let is_past = syntax.word(verb).feats.tense() == Some(Tense::Past);
    let effect =
        Effect::Implies { modality: Modality::Planned, value: FactValue::PrPlus, denied: FactValue::PrMinus };
    (has_mark && !is_past && is_to_come(mentions, above)).then(|| by_grammar("M-UNDER-FUTURE", above, effect))
}

/// A step without an entry, for what grammar alone tells.
fn by_grammar(rule: &'static str, word: WordId, effect: Effect) -> Operator {
    Operator { effect, step: Step { rule, entry: None, words: word.0..word.0 + 1 } }
}

const HYPOTHETICAL: Effect = Effect::Implies {
    modality: Modality::Hypothetical,
    value: FactValue::Unknown,
    denied: FactValue::Unknown,
};

/// « A-t-il tiré ? »: nothing is stated by the main verb of a question.
fn question(mentions: &Mentions<'_>, verb: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let is_main = matches!(syntax.word(verb).deprel, Deprel::Root | Deprel::Conj | Deprel::Parataxis);
    let sentence = &syntax.sentences[syntax.sentence_of(verb)];
    let mark = sentence.word_ids().rev().find(|&w| syntax.form(w) == "?").filter(|_| is_main)?;
    Some(by_grammar("M-QUESTION", mark, HYPOTHETICAL))
}

/// « Si l’armée attaquait, … »: both the condition and what would follow from it are hypothetical.
fn conditional_clause(mentions: &Mentions<'_>, verb: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let condition = |clause: WordId| {
        syntax.children_by(clause, Deprel::Mark).find_map(|mark| {
            mentions.covering(mark, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
                Sense::Modal(modal) if modal.is_adverb && modal.modality == Modality::Hypothetical => {
                    Some((hit.entry, hit.words.start as u32..hit.words.end as u32))
                }
                _ => None,
            })
        })
    };
    // What would follow is open where its verb is no plain present or past: « répondrait », "will answer".
    let is_open = is_to_come(mentions, verb);
    let is_clause = |c: &WordId| matches!(syntax.word(*c).deprel, Deprel::Advcl | Deprel::Ccomp);
    let clauses = || syntax.children(verb).filter(|c| is_open && is_clause(c));
    let own = condition(verb).map(|told| ("M-CONDITION", told));
    let of_clause = || clauses().find_map(condition).map(|told| ("M-CONSEQUENCE", told));
    let (rule, (entry, words)) = own.or_else(of_clause)?;
    Some(Operator { effect: HYPOTHETICAL, step: Step { rule, entry: Some(entry), words } })
}

/// « (un appel) pour qu’il envoie des renforts », "so that they leave": what somebody asks for or brings about on purpose.
fn aim_clause(mentions: &Mentions<'_>, verb: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let below =
        syntax.children(verb).filter(|&w| matches!(syntax.word(w).deprel, Deprel::Mark | Deprel::Case));
    let (entry, words) = below.into_iter().find_map(|mark| {
        mentions.covering(mark, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Modal(modal) if modal.is_adverb && modal.modality == Modality::Requested => {
                Some((hit.entry, hit.words.start as u32..hit.words.end as u32))
            }
            _ => None,
        })
    })?;
    let effect = Effect::Implies {
        modality: Modality::Requested,
        value: FactValue::Unknown,
        denied: FactValue::Unknown,
    };
    Some(Operator { effect, step: Step { rule: "M-AIM", entry: Some(entry), words } })
}

/// A future, a conditional, or an auxiliary of what may be.
fn is_to_come(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_auxiliary = |w: &WordId| syntax.word(*w).upos == Upos::Aux;
    std::iter::once(verb).chain(syntax.children(verb).filter(is_auxiliary)).any(|word| {
        let feats = syntax.word(word).feats;
        feats.tense() == Some(Tense::Fut)
            || feats.mood() == Some(Mood::Cnd)
            || (word != verb && modal_at(mentions, word).is_some())
    })
}

/// « entraînera l’arrêt des combats »: what a verb to come brings about is to come.
pub(super) fn brought_about(mentions: &Mentions<'_>, noun: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let word = syntax.word(noun);
    let is_object = word.deprel == Deprel::Obj && word.upos == Upos::Noun;
    let verb = word.head.filter(|_| is_object)?;
    let effect =
        Effect::Implies { modality: Modality::Planned, value: FactValue::PrPlus, denied: FactValue::PrMinus };
    is_to_come(mentions, verb).then(|| by_grammar("M-UNDER-FUTURE", verb, effect))
}

/// « pour rétablir l’ordre », "a contract to supply": an infinitive that nothing known governs is still open. After a word
/// of saying it is what is said (« dit contrôler la ville »).
pub(super) fn open_infinitive(mentions: &Mentions<'_>, verb: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    let is_infinitive = word.upos == Upos::Verb && word.feats.verb_form() == Some(VerbForm::Inf);
    let has = |deprel| syntax.children_by(verb, deprel).next().is_some();
    let head = word.head.filter(|_| is_infinitive && !has(Deprel::Aux) && has(Deprel::Mark))?;
    let is_said = mentions.covering(head, Class::Cue).next().is_some() && word.deprel != Deprel::Advcl;
    let effect = Effect::Implies {
        modality: Modality::Planned,
        value: FactValue::Unknown,
        denied: FactValue::Unknown,
    };
    let is_open = matches!(word.deprel, Deprel::Acl | Deprel::Advcl | Deprel::Xcomp | Deprel::Ccomp);
    (is_open && !is_said).then(|| by_grammar("M-INFINITIVE", verb, effect))
}

/// Future and conditional of the verb itself or of its auxiliary. « aurait attaqué » is hearsay wherever it stands
/// without a condition; « attaquerait » is to come.
fn tense(mentions: &Mentions<'_>, verb: WordId, role: Role) -> Option<Operator> {
    let syntax = mentions.syntax;
    let is_auxiliary = |w: &WordId| syntax.word(*w).upos == Upos::Aux;
    let finite = std::iter::once(verb).chain(syntax.children(verb).filter(is_auxiliary));
    for word in finite {
        let feats = syntax.word(word).feats;
        if feats.tense() == Some(Tense::Fut) {
            let effect = Effect::Implies {
                modality: Modality::Planned,
                value: FactValue::CtPlus,
                denied: FactValue::CtMinus,
            };
            return Some(by_grammar("M-FUTURE", word, effect));
        }
        if feats.mood() == Some(Mood::Cnd) {
            let is_past = word != verb;
            let has_condition = conditional_clause(mentions, verb).is_some();
            return Some(match (has_condition, is_past) {
                (false, false) if role == Role::Governor => return None,
                (true, _) => by_grammar("M-CONDITIONAL", word, HYPOTHETICAL),
                (false, true) => by_grammar("M-HEARSAY", word, Effect::Reports),
                (false, false) => {
                    let effect = Effect::Implies {
                        modality: Modality::Planned,
                        value: FactValue::PrPlus,
                        denied: FactValue::PrMinus,
                    };
                    by_grammar("M-CONDITIONAL", word, effect)
                }
            });
        }
    }
    None
}

/// "may", "will", "could": auxiliaries that the lexicon knows.
fn auxiliaries(mentions: &Mentions<'_>, verb: WordId) -> Vec<Operator> {
    let syntax = mentions.syntax;
    let is_auxiliary = |w: &WordId| syntax.word(*w).upos == Upos::Aux;
    let found = syntax.children(verb).filter(is_auxiliary).filter_map(|word| modal_at(mentions, word));
    found
        .map(|(modal, entry, words)| {
            let effect =
                Effect::Implies { modality: modal.modality, value: modal.value, denied: modal.denied };
            Operator { effect, step: Step { rule: "M-AUXILIARY", entry: Some(entry), words } }
        })
        .collect()
}

/// « en vain », "allegedly", « probablement » beside the word, and the same over the verb that joins a failure to it
/// ("tried to attack but failed").
fn adverbs(mentions: &Mentions<'_>, word: WordId) -> Vec<Operator> {
    let syntax = mentions.syntax;
    let beside = syntax.children(word).filter(|&child| syntax.word(child).deprel != Deprel::Mark);
    beside.filter_map(|child| adverb(mentions, child)).collect()
}

/// What a word beside an act does to it.
fn adverb(mentions: &Mentions<'_>, child: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let (deprel, is_verb) = (syntax.word(child).deprel, syntax.word(child).upos == Upos::Verb);
    // "suspected militants", and not "attacked and reported".
    let is_joined_verb = is_verb && !matches!(deprel, Deprel::Amod | Deprel::Acl);
    let has = |deprel| syntax.children_by(child, deprel).next().is_some();
    let is_alone = !has(Deprel::Xcomp) && !has(Deprel::Obj);
    mentions.covering(child, Class::Modal).find_map(|hit| {
        let Sense::Modal(modal) = mentions.lexicon.sense(hit.entry) else { return None };
        let is_joined_failure = deprel == Deprel::Conj && modal.value == FactValue::CtMinus && is_alone;
        if !(modal.is_adverb && !is_joined_verb || is_joined_failure) {
            return None;
        }
        let implied = Effect::Implies { modality: modal.modality, value: modal.value, denied: modal.denied };
        let effect = if modal.is_hearsay { Effect::Reports } else { implied };
        let words = hit.words.start as u32..hit.words.end as u32;
        Some(Operator { effect, step: Step { rule: "M-ADVERB", entry: Some(hit.entry), words } })
    })
}

/// « Aucun manifestant n’a été blessé », "no one was hurt": a participant that there is not denies the verb.
fn nobody(mentions: &Mentions<'_>, verb: WordId) -> Option<(EntryId, Range<u32>)> {
    let syntax = mentions.syntax;
    let is_participant =
        |w: &WordId| matches!(syntax.word(*w).deprel, Deprel::Nsubj | Deprel::NsubjPass | Deprel::Obj);
    let zero = |word: WordId| mentions.covering(word, Class::Zero).next();
    let of = |w: WordId| zero(w).or_else(|| syntax.children_by(w, Deprel::Det).find_map(zero));
    let hit = syntax.children(verb).filter(is_participant).find_map(of)?;
    Some((hit.entry, hit.words.start as u32..hit.words.end as u32))
}

/// « ne … pas », "not", « sans » before an infinitive, "no" before a noun.
fn negation(mentions: &Mentions<'_>, word: WordId) -> Option<Operator> {
    let syntax = mentions.syntax;
    let is_noun = syntax.word(word).upos != Upos::Verb;
    let is_infinitive = syntax.word(word).feats.verb_form() == Some(VerbForm::Inf);
    let denies = |child: WordId| {
        let is_free =
            matches!(syntax.word(child).deprel, Deprel::Advmod | Deprel::Det | Deprel::Mark | Deprel::Case);
        let class = if is_noun { Class::Zero } else { Class::Negation };
        let hit = mentions.covering(child, class).next().filter(|_| is_free || is_infinitive)?;
        Some((hit.entry, hit.words.start as u32..hit.words.end as u32))
    };
    let own = syntax.children(word).find_map(denies);
    let (entry, words) = own.or_else(|| nobody(mentions, word).filter(|_| !is_noun))?;
    Some(Operator { effect: Effect::Denies, step: Step { rule: "M-NEGATION", entry: Some(entry), words } })
}
