//! What the tree says of a clause: its subject, its object, whether it is passive, and who its agent is.
//!
//! In « Les hommes arrêtés par la police ont été libérés » the men are the object of both verbs, the police the agent of
//! the first. Subjects are found over coordination, infinitives, participles and relative clauses. Nothing here knows
//! what a word means, apart from the words for agents and those by which a verb above lends its subject.

use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Control, LinkKind, UnitKind};
use recoupe_lexicon::{Hit, Sense};
use recoupe_syntax::{Deprel, PronType, Tense, Upos, VerbForm, WordId};

/// No chain of clauses is followed further than this.
const DEPTH: usize = 6;

/// The words of a clause that take part in what its verb says: heads of nominal groups.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Clause {
    /// Who does it.
    pub subject: Option<WordId>,
    /// To whom it is done.
    pub object: Option<WordId>,
}

/// The participants of a verb, turned round where it is passive: the agent is the subject.
pub fn clause(mentions: &Mentions<'_>, verb: WordId) -> Clause {
    if is_passive(mentions, verb) {
        Clause { subject: agent(mentions, verb), object: patient(mentions, verb) }
    } else {
        Clause { subject: subject(mentions, verb, DEPTH), object: object(mentions, verb) }
    }
}

/// The participants of a verb that nothing is done to, whatever its form: "thousands protested".
pub fn active_clause(mentions: &Mentions<'_>, verb: WordId) -> Clause {
    let has_auxiliary = mentions.syntax.children_by(verb, Deprel::AuxPass).next().is_some();
    if has_auxiliary || agent(mentions, verb).is_some() {
        return clause(mentions, verb);
    }
    Clause { subject: subject(mentions, verb, DEPTH), object: object(mentions, verb) }
}

/// « a été tué », « tué par », "were held", and the bare past of a headline ("Nine miners rescued").
pub fn is_passive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let syntax = mentions.syntax;
    let has = |deprel| syntax.children_by(verb, deprel).next().is_some();
    if has(Deprel::AuxPass) {
        return true;
    }
    let word = syntax.word(verb);
    let is_past = word.feats.verb_form() == Some(VerbForm::Part) && word.feats.tense() != Some(Tense::Pres);
    if has(Deprel::Aux) || !is_past && word.feats.tense() != Some(Tense::Past) {
        return false;
    }
    if has(Deprel::OblAgent) {
        return true;
    }
    match word.deprel {
        // What has an object of its own is a main verb that the tree took for a description.
        Deprel::Acl | Deprel::Amod => is_past && !has(Deprel::Obj),
        // « a été frappé et tué »
        Deprel::Conj if is_past && !has(Deprel::Nsubj) => word
            .head
            .is_some_and(|first| syntax.word(first).upos == Upos::Verb && is_passive(mentions, first)),
        // "Iran threatened to launch": one to whom it is done has nothing more to do.
        _ => {
            let does_more = has(Deprel::Nsubj) && (has(Deprel::Xcomp) || has(Deprel::Ccomp));
            is_past && !has(Deprel::Obj) && !has(Deprel::Cop) && !does_more
        }
    }
}

/// Who does what a passive says: « par la police », "by police".
pub fn agent(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_marked = |noun: WordId| {
        syntax.children_by(noun, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Agent))
    };
    syntax.children(verb).find(|&child| match syntax.word(child).deprel {
        Deprel::OblAgent => true,
        Deprel::Obl | Deprel::OblArg | Deprel::Nmod => is_marked(child),
        _ => false,
    })
}

/// To whom a passive is done: its subject, that of the verb it is joined to, or the noun it describes.
fn patient(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let own = own_subject(mentions, verb);
    if own.is_some() {
        return own;
    }
    let word = syntax.word(verb);
    let above = word.head?;
    match word.deprel {
        Deprel::Acl | Deprel::Amod => Some(agreeing(mentions, above, verb)),
        Deprel::Conj if syntax.word(above).upos == Upos::Verb => {
            if is_passive(mentions, above) {
                patient(mentions, above)
            } else {
                own_subject(mentions, above)
            }
        }
        Deprel::Advcl | Deprel::Xcomp if syntax.word(above).upos == Upos::Verb => {
            subject_or_patient(mentions, above, DEPTH)
        }
        _ => object(mentions, verb),
    }
}

/// « les véhicules de la garde brûlés »: the noun that a participle describes is the one it agrees with.
fn agreeing(mentions: &Mentions<'_>, noun: WordId, participle: WordId) -> WordId {
    let syntax = mentions.syntax;
    let feats = syntax.word(participle).feats;
    let agrees = |w: WordId| {
        let other = syntax.word(w).feats;
        let is_same_number =
            other.number().is_none() || feats.number().is_none() || other.number() == feats.number();
        let is_same_gender =
            other.gender().is_none() || feats.gender().is_none() || other.gender() == feats.gender();
        is_same_number && is_same_gender
    };
    let is_complement = |w: WordId| syntax.word(w).deprel == Deprel::Nmod;
    let above = |&w: &WordId| syntax.word(w).head.filter(|_| is_complement(w));
    std::iter::successors(Some(noun), above).take(DEPTH).find(|&w| agrees(w)).unwrap_or(noun)
}

/// « n’interviendront pas dans le pays qu’ils aident, mais sécuriseront »: a verb that is joined to one of another tense
/// inside a relative clause continues the clause further up that has its own tense.
fn continued(mentions: &Mentions<'_>, verb: WordId, above: WordId) -> WordId {
    let syntax = mentions.syntax;
    let tense = |w: WordId| syntax.word(w).feats.tense();
    let is_finite = |w: &WordId| {
        syntax.word(*w).upos == Upos::Verb && syntax.word(*w).feats.verb_form() == Some(VerbForm::Fin)
    };
    if syntax.word(above).deprel != Deprel::Acl || tense(above) == tense(verb) || !is_finite(&verb) {
        return above;
    }
    let up = std::iter::successors(Some(above), |&w| syntax.word(w).head).skip(1);
    up.filter(is_finite).find(|&w| tense(w) == tense(verb)).unwrap_or(above)
}

/// The subject of a verb that is not passive.
fn subject(mentions: &Mentions<'_>, verb: WordId, depth: usize) -> Option<WordId> {
    let own = own_subject(mentions, verb);
    if own.is_some() || depth == 0 {
        return own;
    }
    let syntax = mentions.syntax;
    let word = syntax.word(verb);
    let above = word.head?;
    // "is about to restore", "is ready to talk": an adjective lends its subject like a verb.
    let is_verb = matches!(syntax.word(above).upos, Upos::Verb | Upos::Aux | Upos::Adj);
    match word.deprel {
        // « des hommes tirant sur la foule », "men firing at"
        Deprel::Acl if !is_verb && is_participle(mentions, verb) => Some(above),
        // « un policier plaquer un passant au sol », after a verb of seeing
        Deprel::Acl if !is_verb && syntax.children_by(verb, Deprel::Mark).next().is_none() => Some(above),
        // « la tentative de l’armée de reprendre la ville »: whoever acts in the noun above.
        Deprel::Acl => syntax.children_by(above, Deprel::Nmod).next(),
        // "Rebels attacked a village, killing three, the mayor said": whoever says it does not do it.
        Deprel::Ccomp if is_verb && is_present_participle(mentions, verb) => {
            let start = syntax.sentences[syntax.sentence_of(verb)].words.start;
            let is_finite = |w: &WordId| syntax.word(*w).upos == Upos::Verb && *w != above;
            let before = (start..verb.0).rev().map(WordId).filter(is_finite);
            before
                .into_iter()
                .find(|&w| own_subject(mentions, w).is_some())
                .and_then(|w| subject_or_patient(mentions, w, depth - 1))
        }
        Deprel::Xcomp | Deprel::Ccomp if is_verb => controller(mentions, above, depth - 1),
        Deprel::Conj if is_verb => subject_or_patient(mentions, continued(mentions, verb, above), depth - 1),
        Deprel::Advcl | Deprel::Parataxis if is_verb => subject_or_patient(mentions, above, depth - 1),
        _ => None,
    }
}

fn subject_or_patient(mentions: &Mentions<'_>, verb: WordId, depth: usize) -> Option<WordId> {
    if is_passive(mentions, verb) { patient(mentions, verb) } else { subject(mentions, verb, depth) }
}

/// Who does what the infinitive under this verb says: its subject, or with some verbs its object.
fn controller(mentions: &Mentions<'_>, verb: WordId, depth: usize) -> Option<WordId> {
    let control =
        mentions.covering(verb, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Modal(modal) => Some(modal.actor),
            _ => None,
        });
    match control {
        Some(Control::Object) if is_passive(mentions, verb) => patient(mentions, verb),
        Some(Control::Object) => object(mentions, verb),
        Some(Control::Nobody) => None,
        _ => subject_or_patient(mentions, verb, depth),
    }
}

/// Its own subject; a relative pronoun gives way to the noun that it stands for.
fn own_subject(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_subject = |&w: &WordId| matches!(syntax.word(w).deprel, Deprel::Nsubj | Deprel::NsubjPass);
    let subjects: Vec<WordId> = syntax.children(verb).filter(is_subject).collect();
    // « VIDÉO - Dix personnes ont été blessées »: of two the nearest before the verb is meant.
    let mut nouns = subjects.iter().copied().filter(|&w| syntax.word(w).upos != Upos::Pron);
    let may_be_meant = |&w: &WordId| w < verb && !is_measure(mentions, w) && !is_part(mentions, w);
    let named = nouns.clone().filter(may_be_meant).max().or_else(|| nouns.next());
    let first = named.or_else(|| subjects.first().copied())?;
    let first = after_colon(mentions, first, verb).unwrap_or(first);
    Some(antecedent(mentions, first, verb).unwrap_or(first))
}

/// Days, hours, lengths and sums; things that are counted are none.
fn is_measure(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_measuring = |hit: &Hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Unit(unit) if unit.kind != UnitKind::Thing);
    mentions.covering(word, Class::Unit).any(is_measuring)
        || mentions.covering(word, Class::Calendar).next().is_some()
}

/// « 66 personnes, dont 15 Français »: right after a word that makes it a part.
fn is_part(mentions: &Mentions<'_>, word: WordId) -> bool {
    let before = (word.0.saturating_sub(3)..word.0).map(WordId);
    before.into_iter().any(|w| mentions.link_at(w) == Some(LinkKind::Part))
}

/// « Libye: les rebelles ont pris la ville »: what stands before the colon of a headline is not the subject of what
/// follows; the first noun after it without a preposition is.
fn after_colon(mentions: &Mentions<'_>, subject: WordId, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let between = subject.0..verb.0;
    let colon = between.clone().rev().map(WordId).find(|&w| syntax.form(w) == ":")?;
    let is_noun = |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn);
    (colon.0 + 1..verb.0).map(WordId).filter(is_noun).find(|&w| {
        let is_inside = syntax.word(w).head.is_some_and(|h| h.0 > colon.0 && h.0 < verb.0);
        !is_inside && syntax.children_by(w, Deprel::Case).next().is_none()
    })
}

/// The object of a verb, or what an oblique pronoun stands for: « que l’armée a reprise ».
pub fn object(mentions: &Mentions<'_>, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let by = |deprel| syntax.children_by(verb, deprel).next();
    let found = by(Deprel::Obj).or_else(|| by(Deprel::Iobj))?;
    Some(antecedent(mentions, found, verb).unwrap_or(found))
}

/// The noun that a relative pronoun stands for.
fn antecedent(mentions: &Mentions<'_>, pronoun: WordId, verb: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_relative = syntax.word(pronoun).feats.pron_type() == Some(PronType::Rel);
    let word = syntax.word(verb);
    let above = word.head.filter(|_| is_relative && word.deprel == Deprel::Acl);
    // « la foule, qui s’est réunie »: where the clause hangs elsewhere, the noun right before its pronoun.
    let before = || {
        let nearest = (pronoun.0.saturating_sub(2)..pronoun.0).rev().map(WordId);
        let is_noun = |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn);
        nearest.into_iter().find(is_noun).filter(|_| is_relative)
    };
    // "the return of the governor who was ousted": some pronouns stand for people alone, and these stand right before.
    let is_animate =
        mentions.lexicon.settings().animate_relatives.iter().any(|lemma| lemma == syntax.lemma(pronoun));
    if is_animate { before().or(above) } else { above.or_else(before) }
}

fn is_present_participle(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let feats = mentions.syntax.word(verb).feats;
    feats.verb_form() == Some(VerbForm::Ger)
        || feats.verb_form() == Some(VerbForm::Part) && feats.tense() == Some(Tense::Pres)
}

fn is_participle(mentions: &Mentions<'_>, verb: WordId) -> bool {
    matches!(mentions.syntax.word(verb).feats.verb_form(), Some(VerbForm::Part | VerbForm::Ger))
}

/// The words joined to this one by "and", it first. A word behind another preposition is not joined, whatever the tree makes
/// of it (« par une mine, d’après la gendarmerie »).
pub fn conjuncts(mentions: &Mentions<'_>, head: WordId) -> Vec<WordId> {
    let is_nominal = |w: &WordId| {
        matches!(mentions.syntax.word(*w).upos, Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::X)
    };
    let syntax = mentions.syntax;
    let cases = |w: WordId| syntax.children_by(w, Deprel::Case).map(|case| syntax.lemma(case));
    let is_apart = |w: &WordId| cases(*w).any(|case| !cases(head).any(|own| own == case));
    let joined = syntax.children_by(head, Deprel::Conj).filter(|w| is_nominal(w) && !is_apart(w));
    std::iter::once(head).chain(joined).collect()
}
