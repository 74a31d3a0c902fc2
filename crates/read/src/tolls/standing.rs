//! How a figure stands in time, where words say so: superseded, projected, background.
//!
//! « 52 morts, contre 46 la veille » has an earlier figure; « un précédent bilan faisait état de 46 morts » too; "could
//! have killed 500" projects one. What only a date tells (another year) is joined later, by `claims`.

use super::figure::{Figure, Kind};
use super::tree;
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Standing, StandingReach};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Currency, ForcePhase};
use recoupe_report::Field;
use recoupe_syntax::{Sentence, Upos, WordId};
use std::ops::Range;

/// A number stands at most so many words after the word that opens it (« contre déjà 46 »).
const REACH: u32 = 2;

/// Settles the standing of the figures of one sentence.
pub(super) fn settle(mentions: &Mentions<'_>, sentence: &Sentence, figures: &mut [Figure]) {
    let hits: Vec<(Range<u32>, Standing, EntryId)> = mentions
        .within(sentence.words.clone(), Class::Standing)
        .filter_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Standing(standing) => {
                Some((hit.words.start as u32..hit.words.end as u32, standing.clone(), hit.entry))
            }
            _ => None,
        })
        .collect();
    for (words, standing, entry) in hits {
        for figure in figures.iter_mut().filter(|f| f.currency == Currency::Current) {
            let is_reached = match standing.reach {
                StandingReach::Number => (words.end..=words.end + REACH - 1).contains(&figure.words.start),
                StandingReach::Harm => describes_harm(mentions, &words, figure),
                StandingReach::Clause => is_in_clause(mentions, &words, figure),
            };
            if is_reached {
                figure.currency = standing.currency;
                figure.because(Field::Currency, "S-STANDING", Some(entry), words.clone());
                // « pourrait envoyer 300 soldats »: a force that is thought of is not there.
                if standing.currency == Currency::Projected && matches!(figure.kind, Kind::Strength(_)) {
                    figure.phase = Some(ForcePhase::Planned);
                }
            }
        }
    }
}

/// True when the word before this one gives the next number a standing: « contre 46 ».
pub(super) fn opens_number(mentions: &Mentions<'_>, number: u32) -> bool {
    let before = (1..=REACH).filter_map(|step| number.checked_sub(step));
    before.map(WordId).any(|word| {
        mentions.covering(word, Class::Standing).any(|hit| {
            hit.words.end as u32 + REACH > number
                && matches!(mentions.lexicon.sense(hit.entry),
                    Sense::Standing(standing) if standing.reach == StandingReach::Number)
        })
    })
}

/// True when the words hang on the word of harm of a figure: "the possible eviction of 40 families".
fn describes_harm(mentions: &Mentions<'_>, words: &Range<u32>, figure: &Figure) -> bool {
    let above = mentions.syntax.word(tree::top_of(mentions, words.clone())).head;
    let outcome = figure.reasons.iter().find(|reason| reason.field == Field::Outcome);
    above.zip(outcome).is_some_and(|(above, outcome)| outcome.words.contains(&above.0))
}

/// True when a figure stands in the clause of these words, or in one under its verb.
fn is_in_clause(mentions: &Mentions<'_>, words: &Range<u32>, figure: &Figure) -> bool {
    let clause = clause_of(mentions, tree::top_of(mentions, words.clone()));
    let anchor = figure.head.unwrap_or_else(|| tree::top_of(mentions, figure.words.clone()));
    mentions.syntax.is_under(anchor, clause)
}

/// The verb of the clause that a word belongs to; the word itself when nothing above it is a verb.
fn clause_of(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let mut at = word;
    loop {
        let upos = mentions.syntax.word(at).upos;
        if upos == Upos::Verb {
            return at;
        }
        match mentions.syntax.word(at).head {
            Some(head) => at = head,
            None => return at,
        }
    }
}
