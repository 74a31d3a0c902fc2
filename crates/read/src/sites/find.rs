//! Words for sites, and which of them stand for a thing here.
//!
//! "Gunmen attacked the parliament", "a crowd outside the parliament" name a building; "the parliament voted" does not.

use super::fate::Befalling;
use super::{Fate, Site, phrase};
use crate::mentions::{Mentions, Number, Role, Weight, counted};
use recoupe_lexicon::sense::{self, Class, LocationRole, SiteReading};
use recoupe_lexicon::{EntryId, Hit, Sense};
use recoupe_ontology::SiteKind;
use recoupe_syntax::{Deprel, Sentence, Upos, WordId};
use std::ops::Range;

/// A noun that may stand for a site.
pub(super) struct Candidate<'m> {
    head: WordId,
    entry: EntryId,
    sense: &'m sense::Site,
    kind: SiteKind,
}

/// The nouns of a sentence that may stand for sites, in text order.
pub(super) fn candidates<'m>(mentions: &'m Mentions<'_>, sentence: &Sentence) -> Vec<Candidate<'m>> {
    let mut found: Vec<Candidate<'m>> = Vec::new();
    for hit in mentions.within(sentence.words.clone(), Class::Site) {
        let new = candidate(mentions, hit);
        // « le siège de la police »: the first words of a group name it.
        found.extend(new.filter(|new| found.iter().all(|known| known.head != new.head)));
    }
    found
}

fn candidate<'m>(mentions: &'m Mentions<'_>, hit: &Hit) -> Option<Candidate<'m>> {
    let Sense::Site(sense) = mentions.lexicon.sense(hit.entry) else { return None };
    let syntax = mentions.syntax;
    let words = hit.words.start as u32..hit.words.end as u32;
    let outside = |w: &WordId| syntax.word(*w).head.is_none_or(|h| !words.contains(&h.0));
    let mut ids = words.clone().map(WordId);
    let word =
        ids.find(|w| outside(w) && matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn | Upos::X))?;
    let head = head_of_name(mentions, word);
    let is_site = !is_part_of_word(mentions, words.end) && !speaks(mentions, head);
    is_site.then_some(Candidate { head, entry: hit.entry, sense, kind: sense.kind? })
}

/// "Port-au-Prince": what goes on with a hyphen is another word.
fn is_part_of_word(mentions: &Mentions<'_>, end: u32) -> bool {
    let syntax = mentions.syntax;
    if end as usize >= syntax.words.len() {
        return false;
    }
    let touches = syntax.word(WordId(end)).span.start() == syntax.word(WordId(end - 1)).span.end();
    touches && syntax.form(WordId(end)).starts_with('-')
}

/// « l’état-major a précisé »: who says something is no thing.
fn speaks(mentions: &Mentions<'_>, head: WordId) -> bool {
    let word = mentions.syntax.word(head);
    let is_subject = matches!(word.deprel, Deprel::Nsubj | Deprel::OblAgent);
    is_subject && word.head.is_some_and(|verb| mentions.covering(verb, Class::Cue).next().is_some())
}

/// "Hamid Karzai International Airport": the word of a name that hangs outside it.
fn head_of_name(mentions: &Mentions<'_>, word: WordId) -> WordId {
    let syntax = mentions.syntax;
    let mut at = word;
    while let Some(above) = syntax.word(at).head {
        let is_flat = matches!(syntax.word(at).deprel, Deprel::Flat | Deprel::FlatName);
        if !is_flat || syntax.word(above).upos != Upos::Propn {
            break;
        }
        at = above;
    }
    at
}

/// The candidates that stand for a thing, with what befalls them.
pub(super) fn proven(
    mentions: &Mentions<'_>,
    sentence: &Sentence,
    candidates: Vec<Candidate<'_>>,
    befalling: &[Befalling],
) -> Vec<Site> {
    let counts = counted(mentions, sentence);
    let number_of = |head: WordId| {
        let mut numbers = counts.iter().filter(|c| c.head == Some(head)).map(|c| c.number);
        numbers.find(|&n| counts_sites(mentions, &mentions.numbers[n]))
    };
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let number = number_of(candidate.head);
            let words = phrase::extent(mentions, candidate.head, number.map(|n| &mentions.numbers[n]));
            let name = phrase::name(mentions, candidate.head, &words);
            let fates = fates_of(&candidate, befalling);
            let proof = proof(mentions, &candidate, &fates, (words.start, name.is_some()))?;
            Some(Site {
                words,
                head: candidate.head,
                entry: candidate.entry,
                kind: candidate.kind,
                name,
                number,
                fates,
                proof,
                entity: 0,
            })
        })
        .collect()
}

fn counts_sites(mentions: &Mentions<'_>, number: &Number) -> bool {
    let is_count = number.weight == Weight::Firm && number.role == Role::Count && !number.is_zero();
    // "a 13-storey block"
    is_count && !is_part_of_word(mentions, number.words.end)
}

fn fates_of(candidate: &Candidate<'_>, befalling: &[Befalling]) -> Vec<Fate> {
    let may_befall = |kinds: &[SiteKind]| kinds.is_empty() || kinds.contains(&candidate.kind);
    let mine = befalling.iter().filter(|b| b.nouns.contains(&candidate.head) && may_befall(&b.kinds));
    let by_others = |fate: &Fate| {
        let actors = fate.actors.iter().filter(|words| !words.contains(&candidate.head.0));
        Fate { actors: actors.cloned().collect(), ..fate.clone() }
    };
    let mut fates: Vec<Fate> = Vec::new();
    for fate in mine.map(|b| by_others(&b.fate)) {
        // "set on fire" is told by two entries.
        let is_told =
            fates.iter().any(|known| known.states == fate.states && known.stance.value == fate.stance.value);
        if !is_told {
            fates.push(fate);
        }
    }
    fates
}

impl Candidate<'_> {
    pub(super) const fn head(&self) -> WordId {
        self.head
    }
}

/// Why the words stand for a thing, if they do.
fn proof(
    mentions: &Mentions<'_>,
    candidate: &Candidate<'_>,
    fates: &[Fate],
    (start, has_name): (u32, bool),
) -> Option<(&'static str, Range<u32>)> {
    if let Some(fate) = fates.first() {
        return Some((fate.rule, fate.words.clone()));
    }
    let (role, words) = location(mentions, candidate.head, start)?;
    let is_concrete = has_name || is_determined(mentions, candidate.head);
    let is_site = match candidate.sense.reading {
        SiteReading::Place if role == LocationRole::At && is_everyday(candidate.kind) => {
            has_name || is_named_by_complement(mentions, candidate.head)
        }
        SiteReading::Place => is_concrete,
        SiteReading::Body => is_concrete && role == LocationRole::By && !is_told(mentions, candidate.head),
        SiteReading::Thing => has_name || is_named_by_complement(mentions, candidate.head),
        SiteReading::Common => false,
    };
    (is_site && !candidate.sense.is_generic).then_some(("O-AT", words))
}

/// « à l’hôpital », "to the bar" tell what somebody does there.
const fn is_everyday(kind: SiteKind) -> bool {
    matches!(
        kind,
        SiteKind::Hospital | SiteKind::School | SiteKind::Shop | SiteKind::Bank | SiteKind::Worship
    )
}

/// « devant la résidence du président X », « à l’hôpital de Grenoble »: a name stands in its complement.
fn is_named_by_complement(mentions: &Mentions<'_>, head: WordId) -> bool {
    let words = crate::mentions::with_determiner(mentions, head);
    (head.0 + 1..words.end).any(|w| mentions.syntax.form(WordId(w)).starts_with(char::is_uppercase))
}

/// « a déclaré devant le parlement »: what somebody speaks before is a body.
fn is_told(mentions: &Mentions<'_>, head: WordId) -> bool {
    let above = mentions.syntax.word(head).head;
    above.is_some_and(|verb| mentions.covering(verb, Class::Cue).next().is_some())
}

/// A determiner, a number or a noun before it: "in prison" names no prison.
fn is_determined(mentions: &Mentions<'_>, head: WordId) -> bool {
    let syntax = mentions.syntax;
    syntax.children(head).any(|w| {
        let is_before = w < head && syntax.word(w).deprel == Deprel::Nmod;
        is_before || matches!(syntax.word(w).deprel, Deprel::Det | Deprel::Nummod | Deprel::Compound)
    })
}

/// The words of place right before the group of a noun, or of the noun that it is joined to.
fn location(mentions: &Mentions<'_>, head: WordId, start: u32) -> Option<(LocationRole, Range<u32>)> {
    let syntax = mentions.syntax;
    let first = syntax.word(head).head.filter(|_| syntax.word(head).deprel == Deprel::Conj);
    let of_first =
        |first: WordId| location_of(mentions, first, crate::mentions::with_determiner(mentions, first).start);
    location_of(mentions, head, start).or_else(|| first.and_then(of_first))
}

fn location_of(mentions: &Mentions<'_>, head: WordId, group: u32) -> Option<(LocationRole, Range<u32>)> {
    let syntax = mentions.syntax;
    let start = syntax.sentences[syntax.sentence_of(head)].words.start;
    let mut at = group;
    // The article of « du » stands before the group.
    while at > start && syntax.word(WordId(at - 1)).upos == Upos::Det {
        at -= 1;
    }
    let before = at.checked_sub(1).filter(|&w| w >= start)?;
    mentions.covering(WordId(before), Class::Location).find_map(|hit| {
        let Sense::Location(location) = mentions.lexicon.sense(hit.entry) else { return None };
        let words = hit.words.start as u32..hit.words.end as u32;
        (words.end == at && location.role != LocationRole::Part).then_some((location.role, words))
    })
}
