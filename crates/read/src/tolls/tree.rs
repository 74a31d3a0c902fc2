//! What the tree says of people and of the words that harm them; shared by the readers of figures.
//!
//! In « 12 soldats ont été tués » the soldiers hang on « tués »; in « la mort de deux militaires » they hang under
//! « mort ». Nothing is concluded here.

use super::phase::{is_achieved, is_open_infinitive, is_planned};
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Harm, HarmRole, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Currency, Outcome};
use recoupe_syntax::{Deprel, Tense, Upos, VerbForm, WordId};
use std::ops::Range;

/// The harm sense of a word in one of the wanted roles. A row of words has its sense at its first word, one with a verb
/// at the verb ("fatally shot"), a noun with its article (« les corps ») at its last. Of two rows that meet at a verb
/// ("fatally shot in the chest") the one that kills tells what became of them.
pub(super) fn harm_at<'m>(
    mentions: &'m Mentions<'_>,
    word: WordId,
    is_wanted: impl Fn(HarmRole) -> bool,
) -> Option<(&'m Harm, EntryId)> {
    let mut senses =
        mentions.covering(word, Class::Harm).filter_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Harm(harm) if is_wanted(harm.role) => {
                let is_verb = |&w: &usize| mentions.syntax.word(WordId(w as u32)).upos == Upos::Verb;
                let anchor = match harm.role {
                    HarmRole::Event => hit.words.end - 1,
                    HarmRole::State => top_of(mentions, hit.words.start as u32..hit.words.end as u32).index(),
                    HarmRole::Counted => hit.words.start,
                    _ => hit.words.clone().find(is_verb).unwrap_or(hit.words.start),
                };
                (anchor == word.index()).then_some((harm, hit.entry))
            }
            _ => None,
        });
    let first = senses.next()?;
    let is_same = |harm: &Harm| harm.role == first.0.role && first.0.outcome == Outcome::Injured;
    Some(senses.find(|(harm, _)| is_same(harm) && harm.outcome == Outcome::Killed).unwrap_or(first))
}

/// The word of a row that hangs outside the row.
pub(super) fn top_of(mentions: &Mentions<'_>, words: Range<u32>) -> WordId {
    let outside = |w: &WordId| mentions.syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
    words.clone().map(WordId).find(outside).unwrap_or(WordId(words.start))
}

/// The word that a group depends on, over coordination and the words of its number: (governor, relation).
///
/// In « Plus de 200 ouvriers sont morts » the tree has « Plus » for the subject, in « Entre 200 et 300 personnes ont
/// manifesté » a complement: what stands before a verb with a number is its subject, what stands after it its object.
pub(super) fn relation(mentions: &Mentions<'_>, anchor: WordId) -> Option<(WordId, Deprel)> {
    let syntax = mentions.syntax;
    let mut at = anchor;
    let mut is_bounded = syntax.children_by(anchor, Deprel::Case).any(|case| is_of_number(mentions, case));
    loop {
        let word = syntax.word(at);
        let head = word.head?;
        let climbs_number = is_of_number(mentions, head);
        let is_inner = match word.deprel {
            _ if climbs_number => true,
            Deprel::Conj | Deprel::Nummod => syntax.word(head).upos != Upos::Verb,
            Deprel::Nmod => mentions.link_at(head) == Some(LinkKind::Container),
            _ => false,
        };
        is_bounded |= climbs_number;
        if !is_inner {
            let is_loose = matches!(word.deprel, Deprel::Obl | Deprel::OblArg | Deprel::Advmod | Deprel::Dep);
            let deprel = if is_bounded && is_loose && syntax.word(head).upos == Upos::Verb {
                argument_by_place(mentions, at, head)
            } else {
                word.deprel
            };
            return Some((head, deprel));
        }
        at = head;
    }
}

/// A word that belongs to a number and not to what it counts: « plus de », « entre », « dizaines ».
fn is_of_number(mentions: &Mentions<'_>, word: WordId) -> bool {
    [Class::Bound, Class::Range, Class::Vague, Class::Collective]
        .iter()
        .any(|&class| mentions.sense_at(word, class).is_some())
}

fn argument_by_place(mentions: &Mentions<'_>, group: WordId, verb: WordId) -> Deprel {
    let is_passive = mentions.syntax.children_by(verb, Deprel::AuxPass).next().is_some();
    match (group < verb, is_passive) {
        (true, true) => Deprel::NsubjPass,
        (true, false) => Deprel::Nsubj,
        (false, _) => Deprel::Obj,
    }
}

pub(super) fn governor(mentions: &Mentions<'_>, anchor: WordId) -> Option<WordId> {
    relation(mentions, anchor).map(|(head, _)| head).filter(|&h| mentions.syntax.word(h).upos == Upos::Verb)
}

pub(super) fn is_quotation_mark(form: &str) -> bool {
    matches!(form, "\"" | "»" | "”" | "’" | "'" | "«" | "“")
}

pub(super) fn is_past_participle(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let feats = mentions.syntax.word(verb).feats;
    feats.verb_form() == Some(VerbForm::Part) && feats.tense() != Some(Tense::Pres)
}

pub(super) fn has_auxiliary(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions
        .syntax
        .children(verb)
        .any(|c| matches!(mentions.syntax.word(c).deprel, Deprel::Aux | Deprel::AuxPass | Deprel::Cop))
}

/// A future projects its figure, and so does an infinitive that nothing says was done (« pour tuer dix soldats »).
pub(super) fn currency_of(mentions: &Mentions<'_>, verb: WordId) -> Currency {
    let is_future = |w: WordId| mentions.syntax.word(w).feats.tense() == Some(Tense::Fut);
    let auxiliaries = mentions.syntax.children(verb).filter(|&c| mentions.syntax.word(c).upos == Upos::Aux);
    let is_open = is_open_infinitive(mentions, verb) && !is_achieved(mentions, verb);
    let is_planned = |w: WordId| is_planned(mentions, w);
    let modals = mentions.syntax.children(verb).filter(|&c| mentions.syntax.word(c).upos == Upos::Aux);
    if is_open
        || modals.into_iter().any(is_planned)
        || is_future(verb)
        || auxiliaries.into_iter().any(is_future)
    {
        Currency::Projected
    } else {
        Currency::Current
    }
}

pub(super) fn is_negated(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.syntax.word(verb).upos == Upos::Verb
        && mentions.syntax.children(verb).any(|c| mentions.sense_at(c, Class::Negation).is_some())
}

/// « a été tué », "was shot and killed", "shot dead": what stands as subject is harmed.
pub(super) fn is_passive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    let has_passive = |v: WordId| syntax.children_by(v, Deprel::AuxPass).next().is_some();
    let is_bare = (is_past_participle(mentions, verb) || is_headline_past(mentions, verb))
        && !has_auxiliary(mentions, verb);
    let joined = syntax.word(verb).head.filter(|_| syntax.word(verb).deprel == Deprel::Conj);
    match joined {
        Some(first) if is_bare => has_passive(first) || syntax.word(first).upos != Upos::Verb,
        _ => has_passive(verb) || is_bare,
    }
}

/// "Nine miners found dead": a past without its object, where the headline leaves the auxiliary out.
fn is_headline_past(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let is_past = mentions.syntax.word(verb).feats.tense() == Some(Tense::Past);
    is_past && mentions.syntax.children_by(verb, Deprel::Obj).next().is_none()
}

/// True for a subject, active or passive.
pub(super) fn is_subject(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(mentions.syntax.word(word).deprel, Deprel::Nsubj | Deprel::NsubjPass)
}

/// The subjects of a verb: its own, or those of the verb it is joined to.
pub(super) fn subjects(mentions: &Mentions<'_>, verb: WordId) -> Vec<WordId> {
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    let own: Vec<WordId> = syntax.children(verb).filter(|&w| is_subject(mentions, w)).collect();
    let Some(above) = word.head.filter(|_| own.is_empty()) else { return own };
    let is_joined = syntax.children_by(verb, Deprel::Cc).next().is_some();
    let (is_verb, deprel) = (matches!(syntax.word(above).upos, Upos::Verb | Upos::Aux), word.deprel);
    match deprel {
        Deprel::Conj if is_verb && is_joined => {
            syntax.children(above).filter(|&w| is_subject(mentions, w)).collect()
        }
        // "The boy who was shot in the face has died": the verb after the relative clause hangs on that clause.
        Deprel::Conj | Deprel::Ccomp | Deprel::Parataxis | Deprel::Advcl | Deprel::Obl
            if is_verb && !is_joined && syntax.word(above).deprel == Deprel::Acl && above < verb =>
        {
            syntax.word(above).head.into_iter().collect()
        }
        Deprel::Conj if is_verb => syntax.children(above).filter(|&w| is_subject(mentions, w)).collect(),
        // "The 17-year-old was shot", where the tree takes the subject for what the verb hangs on.
        Deprel::Conj | Deprel::Advcl if !is_verb && !is_joined && above < verb => vec![above],
        _ => own,
    }
}

/// « retrouvés morts », "left two people dead", "found fatally shot", « en garde à vue »: what a verb says its people are
/// in the end.
pub(super) fn result_of(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_said = |w: &WordId| {
        let is_past = is_past_participle(mentions, *w);
        let wanted = |role| match syntax.word(*w).deprel {
            Deprel::Xcomp => is_result(role) && (is_past || role != HarmRole::HarmsObject),
            Deprel::Obl | Deprel::OblArg | Deprel::Nmod => {
                role == HarmRole::State || (role == HarmRole::Counted && is_adverbial(mentions, *w))
            }
            _ => false,
        };
        harm_at(mentions, *w, wanted).is_some()
    };
    // « s’évader de la prison »: who gets away is not brought to the prison.
    if mentions.starting(verb, Class::Activity).next().is_some() {
        return None;
    }
    // The tree may hang « en otage » on the people themselves.
    let objects = syntax.children_by(verb, Deprel::Obj);
    syntax.children(verb).chain(objects.flat_map(|object| syntax.children(object))).find(is_said)
}

/// « en otage »: a complement with a preposition that does not say whose it is.
fn is_adverbial(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let mut cases = syntax.children_by(word, Deprel::Case).peekable();
    let is_bare = syntax.children_by(word, Deprel::Det).next().is_none();
    is_bare && cases.peek().is_some() && cases.all(|case| mentions.link_at(case) != Some(LinkKind::Of))
}

/// The roles in which a word tells what people are in the end.
pub(super) fn is_result(role: HarmRole) -> bool {
    matches!(role, HarmRole::Counted | HarmRole::HarmsObject | HarmRole::State)
}
