//! Which mentions are of one site: the same noun, or « le bâtiment », with no other name and no other number.
//!
//! « L’aéroport de la ville … l’aéroport » is one; « une école … une école » are two, unless the first stands in the
//! headline that the lead repeats.

use super::Site;
use crate::mentions::{Mentions, Weight, counted};
use recoupe_lexicon::Sense;
use recoupe_ontology::SiteKind;
use recoupe_syntax::{Deprel, Upos, WordId};
use recoupe_text::fold;

/// So many sentences after the first may repeat what it tells.
const LEAD: usize = 2;

/// The sites with the numbers of what they are.
pub(super) fn numbered(mentions: &Mentions<'_>, mut sites: Vec<Site>) -> Vec<Site> {
    let mut next = 0;
    for at in 0..sites.len() {
        let (before, rest) = sites.split_at_mut(at);
        let site = &mut rest[0];
        match before.iter().rev().find(|earlier| is_same(mentions, earlier, site)) {
            Some(earlier) => {
                site.entity = earlier.entity;
                // « le bâtiment »: it is of the kind of what it takes up.
                site.kind = if is_generic(mentions, site) { earlier.kind } else { site.kind };
            }
            None => {
                site.entity = next;
                next += 1;
            }
        }
    }
    sites
}

fn is_same(mentions: &Mentions<'_>, earlier: &Site, site: &Site) -> bool {
    let syntax = mentions.syntax;
    let names =
        [earlier, site].map(|s| s.name.clone().map(|w| fold(mentions.text.slice(mentions.span_of(w)))));
    let is_unnamed = names.iter().any(Option::is_none);
    let same_name = is_unnamed || names[0] == names[1];
    let is_number_kept = site.number.is_none() || interval(mentions, earlier) == interval(mentions, site);
    let is_plural = |s: &Site| syntax.word(s.head).feats.number();
    let same_noun = syntax.lemma(earlier.head) == syntax.lemma(site.head)
        || earlier.kind == site.kind && names[0].is_some() && names[0] == names[1];
    let takes_up = is_generic(mentions, site) && fits(earlier.kind, site.kind);
    let is_one_number = is_plural(earlier) == is_plural(site);
    let sentence = |s: &Site| syntax.sentence_of(s.head);
    let is_lead = is_headline(mentions, sentence(earlier)) && (1..=LEAD).contains(&sentence(site));
    let is_known = is_definite(mentions, site) || site.name.is_some() || is_lead;
    is_known
        && same_name
        && is_number_kept
        && is_one_number
        && (same_noun && earlier.kind == site.kind || takes_up)
}

/// The first sentence, where no full stop ends it.
fn is_headline(mentions: &Mentions<'_>, sentence: usize) -> bool {
    let words = &mentions.syntax.sentences[sentence].words;
    let last = words.end.checked_sub(1).map(WordId);
    sentence == 0 && last.is_some_and(|w| mentions.syntax.word(w).upos != Upos::Punct)
}

fn interval(mentions: &Mentions<'_>, site: &Site) -> Option<recoupe_report::Interval> {
    mentions.numbers[site.number?].interval()
}

/// What « le bâtiment », "the vehicle" may take up.
fn fits(earlier: SiteKind, generic: SiteKind) -> bool {
    earlier == generic || generic == SiteKind::Other && !earlier.is_mobile()
}

fn is_generic(mentions: &Mentions<'_>, site: &Site) -> bool {
    matches!(mentions.lexicon.sense(site.entry), Sense::Site(sense) if sense.is_generic)
}

/// A determiner that is no « un », « des », "a", and no number.
fn is_definite(mentions: &Mentions<'_>, site: &Site) -> bool {
    let syntax = mentions.syntax;
    let has_determiner = syntax.children(site.head).any(|w| is_determiner(mentions, w));
    let sentence = &syntax.sentences[syntax.sentence_of(site.head)];
    let is_open = |number: usize| mentions.numbers[number].weight != Weight::Firm;
    has_determiner
        && !counted(mentions, sentence).iter().any(|c| c.head == Some(site.head) && is_open(c.number))
}

fn is_determiner(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.word(word).deprel == Deprel::Det
}
