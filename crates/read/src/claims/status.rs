//! What an event counts as: its own stance, with the words of those who say it on top.
//!
//! « La police a dit avoir tué trois hommes » is reported; « La police a démenti avoir tué trois hommes » is denied; for the
//! writer both are open. A marked status wins over *reported*, and that over *asserted*.

use crate::attribution::{Attribution, Source};
use crate::events::Event;
use crate::factuality::{Stance, negated, weakened};
use recoupe_ontology::{Certainty, ClaimKind, FactValue, Modality, Polarity, Status};
use recoupe_syntax::WordId;
use std::ops::Range;

/// How an event stands once it is known who says it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// What people see.
    pub status: Status,
    /// The position of the attribution that it is credited by.
    pub credit: Option<usize>,
    /// How sure the sources are: attributions with their values, the nearest first.
    pub held: Vec<(usize, FactValue)>,
    /// How sure the writer is.
    pub writer: FactValue,
    /// People were harmed, and nothing in the text says that somebody did it: an accident as well as an assault.
    pub is_unexplained: bool,
}

/// For each event, how it stands.
pub fn standings(events: &[Event], attributions: &[Attribution]) -> Vec<Standing> {
    events.iter().map(|event| standing(event, attributions)).collect()
}

fn standing(event: &Event, attributions: &[Attribution]) -> Standing {
    let own = |attribution: &Attribution| is_own_speech(event, attribution);
    let mut standing = standing_of(event.head, &event.stance, attributions, own);
    if standing.status == Status::Asserted
        && let Some(at) = attributions.iter().position(|attribution| is_own_word(event, attribution))
    {
        standing.status = Status::Reported;
        standing.credit = Some(at);
        standing.held.push((at, event.stance.value));
        standing.writer = FactValue::Unknown;
    }
    standing
}

/// « Le groupe a revendiqué l’attaque »: who claims a deed says so of himself, and nobody else does.
fn is_own_word(event: &Event, attribution: &Attribution) -> bool {
    let is_said = matches!(attribution.source, Some(Source::Said(_)));
    is_said && !event.is_typed && overlap(&attribution.cue, &event.trigger)
}

/// How an act stands whose word is `act`, the attributions apart that `is_own` says are its own words.
pub(super) fn standing_of(
    act: WordId,
    stance: &Stance,
    attributions: &[Attribution],
    is_own: impl Fn(&Attribution) -> bool,
) -> Standing {
    let mut holding: Vec<usize> = (0..attributions.len())
        .filter(|&at| holds(&attributions[at], &(act.0..act.0 + 1)))
        .filter(|&at| !is_own(&attributions[at]))
        .filter(|&at| !stance.is_presupposed || is_plain(attributions[at].kind))
        .collect();
    holding.sort_by_key(|&at| attributions[at].content_len());
    let credit = holding.iter().copied().find(|&at| attributions[at].source != Some(Source::Writer));
    let mut value = stance.value;
    let mut held = Vec::new();
    let mut writer = if stance.is_hearsay { FactValue::Unknown } else { stance.value };
    // « a démenti avoir tiré »: the stance has read the same word already.
    let is_read = |at: usize| stance.steps.iter().any(|step| overlap(&step.words, &attributions[at].cue));
    for &at in &holding {
        value = if is_read(at) { value } else { said(value, attributions[at].value) };
        if attributions[at].source == Some(Source::Writer) {
            writer = value;
        } else {
            held.push((at, value));
            writer = FactValue::Unknown;
        }
    }
    let kind = |at: usize| if is_read(at) { ClaimKind::Statement } else { attributions[at].kind };
    let kinds: Vec<ClaimKind> = holding.iter().map(|&at| kind(at)).collect();
    Standing { status: status(stance, &kinds, value), credit, held, writer, is_unexplained: false }
}

/// Kinds that leave what is told in passing as it is. A hope, a threat or a denial bears on the rest of its words alone.
fn is_plain(kind: ClaimKind) -> bool {
    matches!(kind, ClaimKind::Statement | ClaimKind::Accusation | ClaimKind::Announcement | ClaimKind::Naming)
}

/// « L’ONU s’est dite inquiète, appelant au calme »: the one who speaks appeals by saying so, which is no hearsay.
fn is_own_speech(event: &Event, attribution: &Attribution) -> bool {
    let Some(Source::Said(source)) = &attribution.source else { return false };
    event.is_speech && event.actors.iter().any(|actor| overlap(actor, source))
}

/// True when these words stand in what is said, and not in the words that say so.
fn holds(attribution: &Attribution, words: &Range<u32>) -> bool {
    let is_cue = attribution.cue.start <= words.start && words.end <= attribution.cue.end;
    attribution.holds(words) && !is_cue
}

fn overlap(a: &Range<u32>, b: &Range<u32>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The value of an act for a source: the act’s own under what the cue lets the source be sure of.
fn said(act: FactValue, cue: FactValue) -> FactValue {
    let value = if cue.polarity() == Polarity::Negative { negated(act) } else { act };
    match cue.polarity() {
        Polarity::Unknown => FactValue::Unknown,
        _ => weakened(value, cue.certainty()),
    }
}

/// What people see. The kinds of what is said about the act come first, the nearest before the others, then its own
/// modality and value.
fn status(stance: &Stance, kinds: &[ClaimKind], value: FactValue) -> Status {
    // "threatened to fire unless the army withdrew": the withdrawal is no threat.
    let is_condition = stance.steps.iter().any(|step| step.rule == "M-CONDITION");
    let of_kind = kinds.iter().find_map(|kind| match kind {
        ClaimKind::Denial => Some(Status::Denied),
        ClaimKind::Threat if is_condition => Some(Status::Hypothesised),
        ClaimKind::Threat => Some(Status::Threatened),
        ClaimKind::Hypothesis | ClaimKind::Question => Some(Status::Hypothesised),
        ClaimKind::Inference => Some(Status::Inferred),
        ClaimKind::Hope => Some(Status::Hoped),
        ClaimKind::Statement | ClaimKind::Accusation | ClaimKind::Announcement | ClaimKind::Naming => None,
    });
    of_kind.or_else(|| marked(stance)).unwrap_or_else(|| match (kinds.is_empty(), stance.is_hearsay) {
        _ if value.certainty() != Certainty::Certain && !stance.is_hearsay => Status::Hypothesised,
        (true, false) => Status::Asserted,
        _ => Status::Reported,
    })
}

/// A status that the words of the act itself give.
fn marked(stance: &Stance) -> Option<Status> {
    let is_ruled_out = stance.value == FactValue::CtMinus;
    match stance.modality {
        Modality::Attempted if stance.value == FactValue::CtPlus => None,
        Modality::Attempted => Some(Status::AttemptFailed),
        _ if is_ruled_out => Some(Status::Denied),
        Modality::Planned | Modality::Ordered | Modality::Promised => Some(Status::Planned),
        Modality::Threatened => Some(Status::Threatened),
        Modality::Hoped => Some(Status::Hoped),
        Modality::Requested | Modality::Hypothetical => Some(Status::Hypothesised),
        Modality::Begun => Some(Status::Begun),
        Modality::Happened | Modality::Ongoing | Modality::Ended => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stance(modality: Modality, value: FactValue) -> Stance {
        Stance { modality, value, is_hearsay: false, is_presupposed: false, steps: Vec::new() }
    }

    #[test]
    fn a_marked_status_wins_over_reported() {
        let attempted = stance(Modality::Attempted, FactValue::CtMinus);
        assert_eq!(status(&attempted, &[ClaimKind::Statement], FactValue::CtMinus), Status::AttemptFailed);
        let happened = stance(Modality::Happened, FactValue::CtPlus);
        assert_eq!(status(&happened, &[ClaimKind::Statement], FactValue::CtPlus), Status::Reported);
        assert_eq!(status(&happened, &[ClaimKind::Denial], FactValue::CtMinus), Status::Denied);
        assert_eq!(status(&happened, &[], FactValue::CtPlus), Status::Asserted);
    }

    #[test]
    fn an_attempt_that_is_said_to_have_succeeded_happened() {
        let managed = stance(Modality::Attempted, FactValue::CtPlus);
        assert_eq!(status(&managed, &[], FactValue::CtPlus), Status::Asserted);
    }

    #[test]
    fn a_denial_turns_the_value_round() {
        assert_eq!(said(FactValue::CtPlus, FactValue::CtMinus), FactValue::CtMinus);
        assert_eq!(said(FactValue::CtMinus, FactValue::CtMinus), FactValue::CtPlus);
        assert_eq!(said(FactValue::CtPlus, FactValue::Unknown), FactValue::Unknown);
    }
}
