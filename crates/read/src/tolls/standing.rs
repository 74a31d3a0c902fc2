//! How a figure stands in time, where words say so: superseded, projected, background.
//!
//! « 52 morts, contre 46 la veille » has an earlier figure; « un précédent bilan faisait état de 46 morts » too; "could
//! have killed 500" projects one. What only a date tells (another year) is joined later, by `claims`.

use super::figure::{Figure, Kind};
use super::tree;
use crate::mentions::Mentions;
use recoupe_lexicon::sense::{Class, Frame, HarmRole, Standing, StandingReach};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Currency, ForcePhase};
use recoupe_report::Field;
use recoupe_syntax::{Deprel, PronType, Sentence, Tense, Upos, VerbForm, WordId};
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
                // "The blast, which killed 40, is the worst since the war": what is past comes after the words.
                StandingReach::Clause if standing.currency == Currency::Background => {
                    figure.words.start >= words.end && is_in_clause(mentions, &words, figure)
                }
                // « Un précédent bilan donnait neuf morts, et un blessé a succombé depuis »
                StandingReach::Clause => {
                    let clause = clause_of(mentions, tree::top_of(mentions, words.clone()));
                    is_in_own_clause(mentions, clause, figure)
                        && !is_of_tally(mentions, &words, figure)
                        && !is_told_as_past(mentions, clause, figure)
                }
                StandingReach::Subject => is_of_subject(mentions, &words, figure),
                StandingReach::Saying => is_said_so(mentions, &words, figure),
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

/// "The toll of 28 dead is expected to rise": the figure of a toll that will change stands.
fn is_of_tally(mentions: &Mentions<'_>, words: &Range<u32>, figure: &Figure) -> bool {
    let anchor = figure.head.unwrap_or_else(|| tree::top_of(mentions, figure.words.clone()));
    let is_tally = |noun: WordId| {
        mentions.sense_at(noun, Class::Speaker).is_some()
            || tree::harm_at(mentions, noun, |role| role == HarmRole::Tally).is_some()
    };
    let above = tree::relation(mentions, anchor).filter(|(_, deprel)| *deprel == Deprel::Nmod);
    figure.words.end <= words.start
        && above.is_some_and(|(noun, _)| (noun.0.saturating_sub(1)..=noun.0).any(|w| is_tally(WordId(w))))
}

/// "A quarrel might have led to the shooting that left two men dead": what a relative clause tells as past stands,
/// whatever is thought of what led to it.
fn is_told_as_past(mentions: &Mentions<'_>, clause: WordId, figure: &Figure) -> bool {
    let syntax = mentions.syntax;
    let anchor = figure.head.unwrap_or_else(|| tree::top_of(mentions, figure.words.clone()));
    std::iter::successors(Some(anchor), |&w| syntax.word(w).head).take_while(|&w| w != clause).any(|w| {
        let (word, has_auxiliary) = (syntax.word(w), tree::has_auxiliary(mentions, w));
        let is_past = if word.feats.verb_form() == Some(VerbForm::Part) {
            has_auxiliary
        } else {
            matches!(word.feats.tense(), Some(Tense::Past | Tense::Imp))
        };
        let has_pronoun = syntax.children(w).any(|c| syntax.word(c).feats.pron_type() == Some(PronType::Rel));
        word.deprel == Deprel::Acl
            && has_pronoun
            && is_past
            && tree::currency_of(mentions, w) == Currency::Current
    })
}

/// True when the words describe the subject of the verb that a figure stands under: « un raid semblable avait fait six
/// morts ».
fn is_of_subject(mentions: &Mentions<'_>, words: &Range<u32>, figure: &Figure) -> bool {
    let syntax = mentions.syntax;
    let subject = syntax.word(tree::top_of(mentions, words.clone())).head;
    let verb = subject.filter(|&s| tree::is_subject(mentions, s)).and_then(|s| syntax.word(s).head);
    let anchor = figure.head.unwrap_or_else(|| tree::top_of(mentions, figure.words.clone()));
    verb.is_some_and(|verb| syntax.is_under(anchor, verb)) && figure.words.start >= words.end
}

/// True when the verb of saying that the words describe states the figure: "first spoke of nine dead before raising the
/// toll to 14" tells 14 now.
fn is_said_so(mentions: &Mentions<'_>, words: &Range<u32>, figure: &Figure) -> bool {
    let top = tree::top_of(mentions, words.clone());
    let verb = mentions.syntax.word(top).head.filter(|&verb| tells(mentions, verb));
    verb.is_some_and(|verb| is_in_own_clause(mentions, verb, figure))
}

/// True when a figure stands under a verb, and in no clause joined to its own.
fn is_in_own_clause(mentions: &Mentions<'_>, verb: WordId, figure: &Figure) -> bool {
    let syntax = mentions.syntax;
    let mut at = figure.head.unwrap_or_else(|| tree::top_of(mentions, figure.words.clone()));
    while at != verb {
        let word = syntax.word(at);
        let is_clause = matches!(word.deprel, Deprel::Conj | Deprel::Obl | Deprel::OblArg | Deprel::Nmod);
        let is_apart = matches!(word.deprel, Deprel::Advcl | Deprel::Parataxis)
            || (is_clause && word.upos == Upos::Verb);
        match word.head {
            Some(head) if !is_apart => at = head,
            _ => return false,
        }
    }
    true
}

/// A verb of saying, alone or with what belongs to it.
fn tells(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions.covering(verb, Class::Cue).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry),
            Sense::Cue(cue) if matches!(cue.frame, Frame::Verb | Frame::VerbOblique))
    })
}

/// The verb of the clause that a word belongs to; the word itself when nothing above it is a verb.
fn clause_of(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let mut at = word;
    loop {
        // "a quarrel that may have been over money": a noun with a copula is what its clause says.
        let upos = mentions.syntax.word(at).upos;
        if upos == Upos::Verb || mentions.syntax.children_by(at, Deprel::Cop).next().is_some() {
            return at;
        }
        match mentions.syntax.word(at).head {
            Some(head) => at = head,
            None => return at,
        }
    }
}
