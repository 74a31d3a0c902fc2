//! Whether a death that may be natural stands in violent company.
//!
//! "He died on Sunday" is a figure beside "three people were killed", and none in a report that harms nobody else. Whom the
//! death is said of is read in `victims`.

use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, HarmRole, LinkKind};
use recoupe_lexicon::{Hit, Sense};
use recoupe_ontology::{EventType, Outcome};
use recoupe_syntax::{Deprel, Sentence, WordId};

/// Whether a report harms anybody beside the person at hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Company {
    /// Somebody is harmed by words that are not said of a natural death.
    Harm,
    /// Nobody is.
    Alone,
}

impl Company {
    /// Looks for such words in the whole text.
    pub(super) fn of(mentions: &Mentions<'_>) -> Company {
        let all = 0..mentions.syntax.words.len() as u32;
        let is_violent = mentions.within(all, Class::Harm).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry), Sense::Harm(harm)
                if matches!(harm.outcome, Outcome::Killed | Outcome::Injured | Outcome::Missing)
                    && harm.role != HarmRole::Manner
                    && !harm.may_be_natural)
        });
        if is_violent { Company::Harm } else { Company::Alone }
    }
}

/// "has died after a shooting", « défilent contre la mort de »: other words of the sentence tell of an assault, or the
/// death is what a protest is about.
pub(super) fn tells_of_violence(mentions: &Mentions<'_>, sentence: &Sentence, anchor: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_about = |hit: &Hit| {
        let above = syntax.word(anchor).head;
        let case = syntax.children_by(anchor, Deprel::Case).next();
        above.is_some_and(|above| hit.words.contains(&above.index()))
            && case.is_some_and(|case| mentions.link_at(case) != Some(LinkKind::Of))
    };
    mentions.within(sentence.words.clone(), Class::Event).any(|hit| {
        let Sense::Event(event) = mentions.lexicon.sense(hit.entry) else { return false };
        match event.plover {
            Some(EventType::Assault) => !hit.words.contains(&anchor.index()),
            Some(EventType::Protest) => is_about(hit),
            _ => false,
        }
    })
}
