//! Sites joined to one that something befalls, where the tree hangs them elsewhere.
//!
//! « prendre le contrôle de l’aéroport, qui a été saccagé, et de la tour »: long lists are where a small parser errs most.
//! A noun with a conjunction of its own shares what befalls the site before it.

use super::fate::Befalling;
use super::find::Candidate;
use crate::mentions::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_syntax::{Deprel, WordId};

/// What befalls the candidates, with those that are joined to others.
pub(super) fn shared(
    mentions: &Mentions<'_>,
    candidates: &[Candidate<'_>],
    mut befalling: Vec<Befalling>,
) -> Vec<Befalling> {
    take_up(&mut befalling);
    for (at, candidate) in candidates.iter().enumerate().skip(1) {
        let (head, before) = (candidate.head(), candidates[at - 1].head());
        let is_struck = befalling.iter().any(|found| found.nouns.contains(&head));
        if is_struck || !is_added(mentions, head) {
            continue;
        }
        let joined: Vec<usize> = (0..befalling.len())
            .filter(|&f| befalling[f].nouns.contains(&before))
            .filter(|&f| is_joined(mentions, &befalling[f], [before, head], &befalling))
            .collect();
        for found in joined {
            befalling[found].nouns.push(head);
        }
    }
    befalling
}

/// « le contrôle de l’aéroport, qui a été saccagé »: what befalls the noun beside another word of fate befalls its site.
fn take_up(befalling: &mut [Befalling]) {
    let beside: Vec<(WordId, Vec<WordId>)> =
        befalling.iter().filter_map(|found| Some((found.beside?, found.nouns.clone()))).collect();
    for found in befalling.iter_mut() {
        let meant = beside.iter().filter(|(noun, _)| found.nouns.contains(noun));
        let nearest: Vec<WordId> = meant
            .filter_map(|(_, sites)| sites.iter().copied().filter(|&s| s < found.fate.head).max())
            .collect();
        found.nouns.extend(nearest);
    }
}

/// A conjunction stands before it, or words such as « ainsi que ».
fn is_added(mentions: &Mentions<'_>, head: WordId) -> bool {
    mentions.syntax.children_by(head, Deprel::Cc).next().is_some() || follows_beside(mentions, head)
}

fn follows_beside(mentions: &Mentions<'_>, head: WordId) -> bool {
    let start = crate::mentions::with_determiner(mentions, head).start;
    let before = start.checked_sub(1).map(WordId);
    let is_beside = |w: WordId| {
        mentions.covering(w, Class::Link).any(|hit| {
            matches!(mentions.lexicon.sense(hit.entry), Sense::Link(link) if link.kind == LinkKind::Beside)
        })
    };
    before.is_some_and(is_beside)
}

/// Right under the word of fate, or after a clause that only describes the site before, with the same preposition.
fn is_joined(
    mentions: &Mentions<'_>,
    found: &Befalling,
    [before, head]: [WordId; 2],
    befalling: &[Befalling],
) -> bool {
    let syntax = mentions.syntax;
    let fate = found.fate.head;
    let case = |w: WordId| syntax.children_by(w, Deprel::Case).next().map(|c| syntax.lemma(c).to_owned());
    let above = syntax.word(head).head;
    let is_description = syntax.is_under(fate, before);
    let hangs_on_fate = (above == Some(fate) || follows_beside(mentions, head)) && case(head).is_none();
    // The verb between is a clause of its own where it has other objects.
    let has_own = |verb: WordId| {
        befalling.iter().any(|f| f.fate.head == verb && f.nouns.iter().any(|&noun| noun > before))
    };
    let is_between = |verb: WordId| verb > before && verb < head && !has_own(verb);
    let follows_clause = fate < before && above.is_some_and(is_between) && case(before) == case(head);
    // « le contrôle de l’aéroport et de la tour »: the tree hangs both on the noun beside the word of fate.
    let hangs_beside = above.is_some() && above == found.beside && case(before) == case(head);
    hangs_on_fate && !is_description || follows_clause || hangs_beside
}
