//! Sites: infrastructure and objects that the text names as things, with what is said to befall them.
//!
//! « Les émeutiers ont pillé six magasins » names shops, six of them, looted. A word for a site is not yet a site: « le
//! parlement a voté » tells of a body, « le marché de l’emploi » of no place. A mention counts where something befalls it
//! (`O-FATE`) or where somebody or something is at it (`O-AT`).
//!
//! Events are asked for those who act, and for what is attacked or seized without a word of its own (`O-EVENT`). Who says
//! it and where a site lies is for `claims`.

mod deed;
mod fate;
mod find;
mod joined;
mod phrase;
mod same;

use crate::events::Event;
use crate::factuality::Stance;
use crate::mentions::Mentions;
use recoupe_lexicon::EntryId;
use recoupe_ontology::{SiteKind, SiteState};
use recoupe_syntax::WordId;
use std::ops::Range;

/// A mention of a thing or place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// Its words, with determiner and number.
    pub words: Range<u32>,
    /// Its noun.
    pub head: WordId,
    /// The entry that knows it.
    pub entry: EntryId,
    /// What kind of site.
    pub kind: SiteKind,
    /// The words of its own name.
    pub name: Option<Range<u32>>,
    /// The position of the number that counts it, in [`Mentions::numbers`].
    pub number: Option<usize>,
    /// What is said to befall it.
    pub fates: Vec<Fate>,
    /// The rule by which it counts as a thing, and the words that it looked at.
    pub proof: (&'static str, Range<u32>),
    /// Mentions with the same number are the same site.
    pub entity: usize,
}

/// What is said to befall a site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fate {
    /// What becomes of it.
    pub states: Vec<SiteState>,
    /// The words that say so.
    pub words: Range<u32>,
    /// The word of them that carries their grammar.
    pub head: WordId,
    /// The entry that knows them.
    pub entry: EntryId,
    /// By whom, as far as the clause or the event tells: groups of words.
    pub actors: Vec<Range<u32>>,
    /// How it stands in the world, apart from who says so.
    pub stance: Stance,
    /// The position of the event that the same words tell.
    pub event: Option<usize>,
    /// The rule that found it.
    pub rule: &'static str,
}

/// All sites of a text, in the order of their words.
pub fn sites(mentions: &Mentions<'_>, events: &[Event]) -> Vec<Site> {
    let mut all: Vec<Site> = Vec::new();
    for sentence in &mentions.syntax.sentences {
        let candidates = find::candidates(mentions, sentence);
        if !candidates.is_empty() {
            let fates = deed::with_events(mentions, fate::fates(mentions, sentence), sentence, events);
            let fates = joined::shared(mentions, &candidates, fates);
            all.extend(find::proven(mentions, sentence, candidates, &fates));
        }
    }
    same::numbered(mentions, all)
}
