//! How far a force has come: to be sent, sent, arrived, gone.
//!
//! « 3 770 soldats qui seront déployés » is planned: the verb that governs the noun, or describes it, is a future.

use super::figure::{Figure, Kind};
use crate::mentions::{Counted, Mentions};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, StageKind};
use recoupe_ontology::ForcePhase;
use recoupe_report::Field;
use recoupe_syntax::{Deprel, Tense, Upos, WordId};

pub(super) fn fill(mentions: &Mentions<'_>, counted: &Counted, figure: &mut Figure) {
    let (Kind::Strength(_), Some(head)) = (figure.kind, counted.head) else { return };
    let describing = mentions.syntax.children_by(head, Deprel::Acl);
    let governing = mentions.syntax.word(head).head;
    for verb in describing.chain(governing) {
        if mentions.syntax.word(verb).upos != Upos::Verb {
            continue;
        }
        let stage = mentions.starting(verb, Class::Stage).next();
        let reached = stage.and_then(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Stage(stage) => Some(phase_of(stage.kind)),
            _ => None,
        });
        let phase = if is_future(mentions, verb) { Some(ForcePhase::Planned) } else { reached };
        if let Some(phase) = phase {
            figure.phase = Some(phase);
            figure.because(Field::Phase, "F-PHASE", stage.map(|hit| hit.entry), verb.0..verb.0 + 1);
            return;
        }
    }
}

const fn phase_of(stage: StageKind) -> ForcePhase {
    match stage {
        StageKind::Planned => ForcePhase::Planned,
        StageKind::Sent => ForcePhase::Sent,
        StageKind::Arrived => ForcePhase::Arrived,
        StageKind::Withdrawn => ForcePhase::Withdrawn,
    }
}

fn is_future(mentions: &Mentions<'_>, verb: WordId) -> bool {
    let future = |w: WordId| mentions.syntax.word(w).feats.tense() == Some(Tense::Fut);
    future(verb)
        || mentions.syntax.children(verb).any(|c| mentions.syntax.word(c).upos == Upos::Aux && future(c))
}
