//! Wholes that are told apart from their parts: « douze gardes et cinq chauffeurs ont été tués, soit 17 personnes au
//! total », "Of the 20 hostages, six were killed".
//!
//! Parts announced by a link (« dont », "of them") are read by `structure`.

use super::figure::{Figure, Kind};
use super::structure::{Tie, exact, make_part};
use super::who;
use crate::mentions::{Mentions, Weight, noun_phrase};
use recoupe_lexicon::sense::Class;
use recoupe_lexicon::{Hit, Sense};
use recoupe_report::Field;
use recoupe_syntax::{Sentence, Upos, WordId};

/// « au total » stands at most so many words beside its figure.
const REACH: u32 = 5;

/// A total that adds up: the figures before it are its parts. True when it does.
pub(super) fn sum(figures: &mut [Figure], tie: &Tie) -> bool {
    let is_near = |f: &Figure| {
        let before = tie.words.start >= f.words.end && tie.words.start - f.words.end <= REACH;
        let after = f.words.start >= tie.words.end && f.words.start - tie.words.end <= REACH;
        before || after
    };
    let Some(whole) = (2..figures.len()).rev().find(|&at| is_near(&figures[at])) else { return false };
    let Some(total) = exact(&figures[whole]) else { return false };
    let kind = figures[whole - 1].kind;
    let is_free =
        matches!(figures[whole].kind, Kind::Open | Kind::Strength(_)) || figures[whole].kind == kind;
    let (mut first, mut rest) = (whole, total);
    while first > 0 && rest > 0 && figures[first - 1].kind == kind {
        let part = &figures[first - 1];
        match exact(part).and_then(|n| rest.checked_sub(n)) {
            Some(left) if part.part_of.is_none() => (first, rest) = (first - 1, left),
            _ => break,
        }
    }
    if !matches!(kind, Kind::Toll(_)) || !is_free || rest > 0 || whole - first < 2 {
        return false;
    }
    figures[whole].kind = kind;
    for part in &mut figures[first..whole] {
        part.part_of = Some(whole);
        part.because(Field::PartOf, "S-SUM", Some(tie.entry), tie.words.clone());
    }
    true
}

/// "Of the 20 hostages, 14 were freed and six were killed": a figure after a preposition that opens its sentence is the
/// whole of numbers alone after it, and tells who they are.
pub(super) fn opening(mentions: &Mentions<'_>, sentence: &Sentence, figures: &mut [Figure]) {
    let Some(whole) = figures.first().filter(|f| f.weight == Weight::Firm) else { return };
    let Some(hit) = opening_link(mentions, sentence, whole.words.start) else { return };
    let Sense::Link(link) = mentions.lexicon.sense(hit.entry) else { return };
    let tie = Tie { words: hit.words.start as u32..hit.words.end as u32, kind: link.kind, entry: hit.entry };
    let group = whole.head.map(|head| noun_phrase(mentions, head));
    let is_toll = matches!(whole.kind, Kind::Toll(_));
    for part in 1..figures.len() {
        let figure = &figures[part];
        // « Parmi les 66 morts, 15 Français ont été identifiés »: also with a noun, where nothing else is said of them.
        let is_alone = figure.head.is_none() || (is_toll && figure.kind == Kind::Open);
        if !is_alone || figure.part_of.is_some() || figure.weight != Weight::Firm {
            continue;
        }
        make_part(mentions, figures, part, 0, &tie);
        let figure = &mut figures[part];
        if let Some(group) = group.clone().filter(|_| figure.part_of.is_none() && figure.who.is_empty()) {
            who::set(mentions, figure, group, "W-PARTS");
        }
    }
}

/// True for a number that such a preposition makes a whole: what the sentence says is said of its parts.
pub(super) fn opens(mentions: &Mentions<'_>, number: u32) -> bool {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number))];
    opening_link(mentions, sentence, number).is_some()
        && mentions.numbers_in(sentence).iter().any(|n| {
            let before = n.with_bound.start.checked_sub(1);
            n.weight == Weight::Firm
                && n.words.start > number
                && before.is_some_and(|w| mentions.syntax.form(WordId(w)) == ",")
        })
}

/// The link that opens the sentence right before a number, an article between aside.
fn opening_link<'m>(mentions: &'m Mentions<'_>, sentence: &Sentence, number: u32) -> Option<&'m Hit> {
    let before = sentence.words.start..number;
    let is_opening = (1..=2).contains(&before.len())
        && before.map(WordId).all(|w| matches!(mentions.syntax.word(w).upos, Upos::Adp | Upos::Det));
    let first = sentence.words.start..sentence.words.start + 1;
    is_opening.then(|| mentions.within(first, Class::Link).next()).flatten()
}
