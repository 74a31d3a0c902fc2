//! The participants of a noun: its own complements, those of the verb that carries it, and those of a participle that
//! describes it.
//!
//! « l’offensive lancée par les rebelles contre la ville », "a police raid on a mosque", « l’armée a mené une offensive
//! contre la ville ».

use super::Found;
use super::parties::{Parties, after_preposition, is_time};
use crate::clause::{agent, clause, conjuncts, is_passive};
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, Control, EventFrame, LinkKind, SupportRole};
use recoupe_syntax::{Deprel, PronType, Upos, WordId};

pub(super) fn parties(mentions: &Mentions<'_>, found: &Found<'_>) -> Parties {
    let noun = found.head;
    let all = |head: Option<WordId>| head.map(|head| conjuncts(mentions, head)).unwrap_or_default();
    let carrier = carrier(mentions, noun);
    let anchors: Vec<WordId> = std::iter::once(noun).chain(carrier.map(|(verb, _)| verb)).collect();
    let reached =
        |words: &[String]| all(anchors.iter().find_map(|&anchor| after_preposition(mentions, anchor, words)));
    let own = all(of(mentions, noun).or_else(|| possessor(mentions, noun)));
    let by = agent(mentions, noun).or_else(|| describing_agent(mentions, noun));
    let by = by.map_or_else(|| reached(&found.event.by), |agent| all(Some(agent)));
    let (carried_by, suffered_by) = match carrier {
        Some((verb, SupportRole::Acts)) => (clause(mentions, verb).subject, None),
        Some((verb, SupportRole::Undergoes)) => (None, clause(mentions, verb).subject),
        _ => (None, None),
    };
    let first = |lists: [Vec<WordId>; 3]| lists.into_iter().find(|l| !l.is_empty()).unwrap_or_default();
    match found.event.frame {
        EventFrame::Act => {
            let modifier = all(party_modifier(mentions, noun));
            let reached = reached(&found.event.to);
            // "criticism of the army": here « de », "of" leads to whom it is done.
            let own =
                if own.iter().any(|w| reached.contains(w)) { all(possessor(mentions, noun)) } else { own };
            let actors = first([by, own, modifier]);
            let actors = if actors.is_empty() { all(carried_by) } else { actors };
            let recipients = first([reached, all(suffered_by), Vec::new()]);
            Parties::new("E-NOUN-ACT", actors, recipients)
        }
        EventFrame::ActOn => {
            let modifier = all(party_modifier(mentions, noun));
            let recipients = first([own, reached(&found.event.to), modifier]);
            let recipients = if recipients.is_empty() { all(suffered_by) } else { recipients };
            Parties::new("E-NOUN-ACT-ON", first([by, all(carried_by), Vec::new()]), recipients)
        }
        EventFrame::Exchange => {
            let others = reached(&found.event.to);
            let actors = first([by, own, all(carried_by)]);
            let is_mutual = actors.is_empty() || others.is_empty();
            let both = [actors.clone(), others.clone()].concat();
            if is_mutual {
                Parties::new("E-NOUN-EXCHANGE", both.clone(), both)
            } else {
                Parties::new("E-NOUN-EXCHANGE", actors, others)
            }
        }
        _ => Parties::new(
            "E-NOUN-INCIDENT",
            Vec::new(),
            first([reached(&found.event.to), all(suffered_by), Vec::new()]),
        ),
    }
}

/// The verb that carries a noun, and what its subject is: « mener (une offensive) ». A verb that says how the act stands
/// carries it as well (« annuler une offensive »), unless its subject is the act.
fn carrier(mentions: &Mentions<'_>, noun: WordId) -> Option<(WordId, SupportRole)> {
    let syntax = mentions.syntax;
    let word = syntax.word(noun);
    let (verb, is_carried) = match word.deprel {
        Deprel::Obj | Deprel::Obl | Deprel::OblArg | Deprel::NsubjPass | Deprel::Nsubj => (word.head?, true),
        _ => (describing(mentions, noun)?, false),
    };
    let role =
        mentions.covering(verb, Class::Support).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Support(support) => Some(support.role),
            _ => None,
        });
    let modal = || {
        mentions.covering(verb, Class::Modal).find_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Modal(modal) if modal.actor == Control::Subject && !modal.is_adverb => {
                Some(SupportRole::Acts)
            }
            _ => None,
        })
    };
    let role = role.or_else(|| modal().filter(|_| is_carried))?;
    let is_subject = word.deprel == Deprel::Nsubj && !is_passive(mentions, verb);
    (!is_subject || role == SupportRole::Happens).then_some((verb, role))
}

/// A participle that describes the noun: « l’offensive lancée par ».
fn describing(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    mentions.syntax.children_by(noun, Deprel::Acl).find(|&v| is_passive(mentions, v))
}

fn describing_agent(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    describing(mentions, noun).and_then(|verb| agent(mentions, verb))
}

/// What follows « de », "of".
fn of(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_of = |w: &WordId| {
        syntax.children_by(*w, Deprel::Case).any(|case| mentions.link_at(case) == Some(LinkKind::Of))
    };
    syntax.children_by(noun, Deprel::Nmod).filter(is_of).find(|&w| is_party(mentions, w))
}

/// "the army’s offensive", « leur offensive »: a possessor before the noun.
fn possessor(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    syntax.children(noun).filter(|&w| w < noun).find(|&w| {
        let word = syntax.word(w);
        match word.deprel {
            Deprel::Nmod => true,
            Deprel::Det => word.feats.pron_type() == Some(PronType::Prs) || word.feats.person().is_some(),
            _ => false,
        }
    })
}

/// "a police raid", "rebel attacks": a noun for people or bodies before the noun, or an adjective of a party
/// (« la frappe israélienne »).
fn party_modifier(mentions: &Mentions<'_>, noun: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    syntax.children(noun).find(|&w| {
        let is_modifier = matches!(syntax.word(w).deprel, Deprel::Compound | Deprel::Amod | Deprel::Nmod);
        let is_complement = syntax.children_by(w, Deprel::Case).next().is_some();
        is_modifier && !is_complement && is_known_party(mentions, w)
    })
}

/// Days, hours and lengths follow « de » as well: « trois jours de combats » is turned the other way.
fn is_party(mentions: &Mentions<'_>, word: WordId) -> bool {
    let is_nominal = matches!(mentions.syntax.word(word).upos, Upos::Noun | Upos::Propn | Upos::Pron);
    is_nominal && !is_time(mentions, word)
}

fn is_known_party(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let has_capital = || syntax.form(word).starts_with(char::is_uppercase);
    let is_first = syntax.sentences[syntax.sentence_of(word)].words.start == word.0;
    match syntax.word(word).upos {
        Upos::Propn => true,
        // "an Israeli strike": an adjective with a capital is of a country.
        Upos::Adj if has_capital() && !is_first => true,
        _ => is_people(mentions, word),
    }
}

/// A word that the lexicon knows for people or a body.
pub(super) fn is_people(mentions: &Mentions<'_>, word: WordId) -> bool {
    [Class::Speaker, Class::People].iter().any(|&class| mentions.covering(word, class).next().is_some())
}

/// The party behind a thing that somebody said or did: "condemned a raid by the army", "rejected an Indian proposal".
pub(super) fn party_behind(mentions: &Mentions<'_>, thing: WordId, by: &[String]) -> Option<WordId> {
    if is_people(mentions, thing) || mentions.syntax.word(thing).upos == Upos::Propn {
        return None;
    }
    let is_of_party = |&w: &WordId| is_known_party(mentions, w);
    let named = || possessor(mentions, thing).or_else(|| party_modifier(mentions, thing));
    agent(mentions, thing)
        .or_else(|| after_preposition(mentions, thing, by))
        .or_else(named)
        .or_else(|| of(mentions, thing).filter(is_of_party))
}
