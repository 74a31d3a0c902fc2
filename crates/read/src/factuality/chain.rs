//! The words above an act that bear on it, from the outermost inwards.
//!
//! In « n’ont pas tenté de prendre d’assaut » the infinitive hangs on « tenté », which is denied: negation first, then
//! the attempt, then the act.

use super::marks::{self, Role};
use super::{Effect, Operator, Step};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Control, Modal};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_syntax::{Deprel, Mood, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// No act has more words above it that bear on it.
const DEPTH: usize = 6;

/// What bears on an act.
pub(super) fn operators(mentions: &Mentions<'_>, act: WordId) -> Vec<Operator> {
    let mut levels: Vec<Vec<Operator>> = vec![marks::around(mentions, act, Role::Act)];
    let mut at = act;
    for _ in 0..DEPTH {
        let Some(step) = above(mentions, at).or_else(|| told_of(mentions, at)) else {
            let first = first_of_row(mentions, at);
            let open = marks::open_infinitive(mentions, first).or_else(|| marks::brought_about(mentions, at));
            levels.push(open.into_iter().collect());
            break;
        };
        // "stopped short of attacking": one entry over two words is one step.
        let is_known = |words: &Range<u32>| {
            levels.iter().flatten().any(|o| o.step.rule == "M-GOVERNED" && o.step.words == *words)
        };
        let step = Above { modal: step.modal.filter(|(_, _, words)| !is_known(words)), ..step };
        let role = if step.modal.is_some() { Role::Governor } else { Role::Act };
        let mut level = marks::around(mentions, step.word, role);
        if let Some((modal, entry, words)) = step.modal {
            level.push(governing(modal, entry, words));
        }
        levels.push(level);
        at = step.word;
    }
    levels.into_iter().rev().flatten().collect()
}

fn governing(modal: &Modal, entry: EntryId, words: Range<u32>) -> Operator {
    let effect = Effect::Implies { modality: modal.modality, value: modal.value, denied: modal.denied };
    Operator { effect, step: Step { rule: "M-GOVERNED", entry: Some(entry), words } }
}

/// The next word above.
struct Above<'m> {
    word: WordId,
    /// What it does to what it governs, unless it only carries it.
    modal: Option<(&'m Modal, EntryId, Range<u32>)>,
}

/// The word that governs an act and bears on it: a modal verb or noun, a verb that only carries the act, or the first of
/// a row of acts that share what is above them.
fn above<'m>(mentions: &'m Mentions<'_>, at: WordId) -> Option<Above<'m>> {
    let syntax = mentions.syntax;
    let word = syntax.word(at);
    let head = word.head?;
    if word.deprel == Deprel::Conj {
        return shared(mentions, at, head);
    }
    let is_subject = matches!(word.deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let modal = modal_at(mentions, head).filter(|(modal, ..)| {
        // « L’attaque a échoué »: the act itself is the subject; « la police a tenté »: its actor is.
        // « La marche est prévue »: the subject of a passive is what the word governs.
        let is_object =
            word.deprel == Deprel::NsubjPass && syntax.children_by(head, Deprel::AuxPass).next().is_some();
        if is_subject && !is_object {
            modal.actor == Control::Nobody
        } else {
            is_governed(mentions, at, modal)
        }
    });
    if modal.is_some() {
        return Some(Above { word: head, modal });
    }
    let carries = mentions.covering(head, Class::Support).next().is_some();
    let is_carried = matches!(word.deprel, Deprel::Obj | Deprel::Obl | Deprel::OblArg) || is_subject;
    // « d’avoir mené », « a annoncé avoir lancé une offensive »: the verb that carries may itself be governed.
    let is_noun = syntax.word(at).upos == Upos::Noun;
    (carries && is_carried && is_noun).then_some(Above { word: head, modal: None })
}

/// « La rumeur selon laquelle un hôpital avait été bombardé »: the tree may hang the noun that holds the act on the act
/// itself, beside its own subject.
fn told_of<'m>(mentions: &'m Mentions<'_>, act: WordId) -> Option<Above<'m>> {
    let syntax = mentions.syntax;
    let is_subject = |&w: &WordId| matches!(syntax.word(w).deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let subjects: Vec<WordId> = syntax.children(act).filter(is_subject).collect();
    let &[first, _, ..] = &subjects[..] else { return None };
    let modal = modal_at(mentions, first).filter(|_| syntax.word(first).upos == Upos::Noun)?;
    (syntax.word(act).upos == Upos::Verb).then_some(Above { word: first, modal: Some(modal) })
}

/// True for a word that stands to the word above it as what that word governs. Clauses of time and cause are not
/// governed, and neither are participles that only describe.
fn is_governed(mentions: &Mentions<'_>, at: WordId, modal: &Modal) -> bool {
    let actor = modal.actor;
    let word = mentions.syntax.word(at);
    // "prevented them from attacking", and not "prevented it after attacking".
    let is_tied = || {
        let mut marks = mentions.syntax.children_by(at, Deprel::Mark).map(|m| mentions.syntax.form(m));
        marks.any(|form| modal.marks.iter().any(|mark| mark == form))
    };
    let has_auxiliary = [Deprel::Aux, Deprel::AuxPass]
        .into_iter()
        .flat_map(|deprel| mentions.syntax.children_by(at, deprel))
        .any(|w| mentions.syntax.word(w).feats.verb_form() == Some(VerbForm::Fin));
    let is_bare_past = word.feats.verb_form() == Some(VerbForm::Part)
        && word.feats.tense() == Some(Tense::Past)
        && !has_auxiliary;
    let is_open = word.feats.verb_form() == Some(VerbForm::Inf);
    match word.deprel {
        Deprel::Xcomp | Deprel::Obj | Deprel::NsubjPass => true,
        // « Avec cet assaut, la Turquie veut … »: what goes before the verb is not what it governs.
        Deprel::Obl if word.head.is_some_and(|verb| at < verb) => false,
        Deprel::Ccomp | Deprel::Csubj | Deprel::OblArg | Deprel::Obl => actor != Control::Nobody,
        Deprel::Nmod => true,
        Deprel::Acl => !is_bare_past,
        Deprel::Advcl => (is_open && actor != Control::Nobody) || is_tied(),
        _ => false,
    }
}

/// « l’homme tué mardi », "the minister who was ousted": what a participle or a clause in the past says of somebody stands
/// whatever is hoped for, threatened or denied around it.
pub(super) fn is_presupposed(mentions: &Mentions<'_>, act: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_past = |w: WordId| {
        let feats = syntax.word(w).feats;
        feats.tense() == Some(Tense::Past)
            || feats.verb_form() == Some(VerbForm::Part) && feats.tense() != Some(Tense::Pres)
    };
    let is_open = |w: WordId| matches!(syntax.word(w).feats.mood(), Some(Mood::Cnd | Mood::Sub));
    let told = |verb: WordId| {
        let mut auxiliaries =
            [Deprel::Aux, Deprel::AuxPass].into_iter().flat_map(|d| syntax.children_by(verb, d));
        let is_clause = syntax.word(verb).deprel == Deprel::Acl && syntax.word(verb).upos == Upos::Verb;
        // « l’idée que la crise est due à »: what a noun holds as its content is open like the noun.
        let is_content = syntax.children_by(verb, Deprel::Mark).next().is_some();
        is_clause
            && !is_content
            && is_past(verb)
            && !auxiliaries.any(|w| is_open(w) || modal_at(mentions, w).is_some())
    };
    std::iter::successors(Some(act), |&w| syntax.word(w).head).take(DEPTH).any(told)
}

/// « a tenté de prendre la mairie et d’incendier le palais »: the second act without marks of its own shares what is
/// above the first.
fn shared<'m>(mentions: &'m Mentions<'_>, at: WordId, first: WordId) -> Option<Above<'m>> {
    let syntax = mentions.syntax;
    let is_alike = syntax.word(at).upos == syntax.word(first).upos
        && syntax.word(at).feats.verb_form() == syntax.word(first).feats.verb_form();
    let has_own = |deprel| syntax.children_by(at, deprel).next().is_some();
    if !is_alike
        || has_own(Deprel::Nsubj)
        || has_own(Deprel::Aux)
        || has_own(Deprel::Mark) && !has_own(Deprel::Cc)
    {
        return None;
    }
    above(mentions, first)
}

/// "fighting to restore order and stop the raids": the first of a row of bare infinitives has their marks.
fn first_of_row(mentions: &Mentions<'_>, at: WordId) -> WordId {
    let syntax = mentions.syntax;
    let is_bare = |w: WordId| {
        let word = syntax.word(w);
        word.deprel == Deprel::Conj
            && word.feats.verb_form() == Some(VerbForm::Inf)
            && syntax.children_by(w, Deprel::Mark).next().is_none()
    };
    let above = syntax.word(at).head.filter(|_| is_bare(at));
    above.filter(|&first| syntax.word(first).feats.verb_form() == Some(VerbForm::Inf)).unwrap_or(at)
}

/// What a word does to an act that it governs.
pub(super) fn modal_at<'m>(
    mentions: &'m Mentions<'_>,
    word: WordId,
) -> Option<(&'m Modal, EntryId, Range<u32>)> {
    mentions.covering(word, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
        Sense::Modal(modal) if !modal.is_adverb => {
            Some((modal, hit.entry, hit.words.start as u32..hit.words.end as u32))
        }
        _ => None,
    })
}
