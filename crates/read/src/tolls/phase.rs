//! How far a force has come: to be sent, sent, arrived, gone.
//!
//! « 3 770 soldats qui seront déployés » is planned: the verb that governs the noun, or describes it, is a future.

use super::figure::{Figure, Kind};
use crate::mentions::{Counted, Mentions};
use recoupe_lexicon::sense::{Class, LinkKind, StageKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::ForcePhase;
use recoupe_report::Field;
use recoupe_syntax::{Deprel, Tense, Upos, VerbForm, WordId};

pub(super) fn fill(mentions: &Mentions<'_>, counted: &Counted, figure: &mut Figure) {
    if !matches!(figure.kind, Kind::Strength(_) | Kind::Open) {
        return;
    }
    // A number that leaves its noun out is described in its place.
    let anchor = counted.head.unwrap_or(WordId(mentions.numbers[counted.number].words.end - 1));
    let describing = mentions.syntax.children_by(anchor, Deprel::Acl);
    // « Un premier groupe de 90 instructeurs est arrivé »
    let governing = mentions.syntax.word(anchor).head.and_then(|head| {
        let is_container = mentions.link_at(head) == Some(LinkKind::Container);
        if is_container { mentions.syntax.word(head).head } else { Some(head) }
    });
    let verbs = describing.chain(governing).filter(|&v| mentions.syntax.word(v).upos == Upos::Verb);
    for verb in verbs {
        if let Some((phase, entry)) = phase_of(mentions, verb) {
            figure.phase = Some(phase);
            figure.because(Field::Phase, "F-PHASE", entry, verb.0..verb.0 + 1);
            return;
        }
    }
}

/// What a verb says: a future, or a word of intent at the verb or its auxiliaries, is planned; otherwise its own stage,
/// or that of the verb under it (« doivent être déployés »).
fn phase_of(mentions: &Mentions<'_>, verb: WordId) -> Option<(ForcePhase, Option<EntryId>)> {
    let under = mentions.syntax.children_by(verb, Deprel::Xcomp).next();
    let above = mentions.syntax.word(verb).head.filter(|_| is_open_infinitive(mentions, verb));
    let chain: Vec<WordId> = std::iter::once(verb)
        .chain(above)
        .chain(mentions.syntax.children(verb).filter(|&c| mentions.syntax.word(c).upos == Upos::Aux))
        .chain(under)
        .collect();
    let stages: Vec<(StageKind, EntryId)> = chain.iter().filter_map(|&w| stage_at(mentions, w)).collect();
    let planned = stages.iter().find(|(kind, _)| *kind == StageKind::Planned);
    if let Some((_, entry)) = planned {
        return Some((ForcePhase::Planned, Some(*entry)));
    }
    if chain.iter().any(|&w| mentions.syntax.word(w).feats.tense() == Some(Tense::Fut)) {
        return Some((ForcePhase::Planned, None));
    }
    let (phase, entry) = stages.iter().find_map(|&(kind, entry)| Some((reached(kind)?, entry)))?;
    (!is_open_infinitive(mentions, verb)).then_some((phase, Some(entry)))
}

/// True when the verb over an infinitive says that the act was done: « a réussi à libérer ».
pub(super) fn is_achieved(mentions: &Mentions<'_>, infinitive: WordId) -> bool {
    let above = mentions.syntax.word(infinitive).head;
    above.and_then(|verb| stage_at(mentions, verb)).is_some_and(|(kind, _)| kind == StageKind::Achieved)
}

/// True for a verb that makes people do what the verb under it says: « forcer … à fuir », "drive … to flee".
pub(super) fn is_driving(mentions: &Mentions<'_>, verb: WordId) -> bool {
    stage_at(mentions, verb).is_some_and(|(kind, _)| kind == StageKind::Achieved)
}

/// True when the verb over an infinitive says that the act was not done: "failed to kill", « sans parvenir à tuer ».
pub(super) fn is_failed(mentions: &Mentions<'_>, infinitive: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_infinitive = syntax.word(infinitive).feats.verb_form() == Some(VerbForm::Inf);
    let Some(above) = syntax.word(infinitive).head.filter(|_| is_infinitive) else { return false };
    let is_denied = || syntax.children(above).any(|c| mentions.sense_at(c, Class::Negation).is_some());
    match stage_at(mentions, above) {
        Some((StageKind::Failed, _)) => !is_denied(),
        Some((StageKind::Achieved, _)) => is_denied(),
        _ => false,
    }
}

/// « va envoyer », "plans to send": an infinitive alone does not say that it was done; the verb above it may tell.
pub(super) fn is_open_infinitive(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let has_auxiliary = mentions.syntax.children(verb).any(|c| mentions.syntax.word(c).upos == Upos::Aux);
    mentions.syntax.word(verb).feats.verb_form() == Some(VerbForm::Inf) && !has_auxiliary
}

/// "will", "would": an auxiliary of what is to come.
pub(super) fn is_planned(mentions: &Mentions<'_>, word: WordId) -> bool {
    stage_at(mentions, word).is_some_and(|(kind, _)| kind == StageKind::Planned)
}

fn stage_at(mentions: &Mentions<'_>, word: WordId) -> Option<(StageKind, EntryId)> {
    let hit = mentions.starting(word, Class::Stage).next()?;
    match mentions.lexicon.sense(hit.entry) {
        Sense::Stage(stage) => Some((stage.kind, hit.entry)),
        _ => None,
    }
}

const fn reached(stage: StageKind) -> Option<ForcePhase> {
    match stage {
        StageKind::Planned => Some(ForcePhase::Planned),
        StageKind::Sent => Some(ForcePhase::Sent),
        StageKind::Arrived => Some(ForcePhase::Arrived),
        StageKind::Present => Some(ForcePhase::Present),
        StageKind::Withdrawn => Some(ForcePhase::Withdrawn),
        StageKind::Achieved | StageKind::Failed => None,
    }
}
