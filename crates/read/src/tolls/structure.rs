//! How the figures of a sentence stand to each other: parts and wholes, shared groups, "respectively", open scopes.
//!
//! The tree of a long toll sentence is not reliable, so these ties are read from the order of figures and links, with
//! the words between them as the only condition.

use super::figure::{Figure, Kind, OpenScope};
use super::{leaning, sentence_of, shared, who, wholes};
use crate::mentions::{Mentions, Weight};
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_report::Field;
use recoupe_syntax::{Deprel, Sentence, Upos, WordId};
use std::ops::Range;

/// A link between figures.
pub(super) struct Tie {
    pub words: Range<u32>,
    pub kind: LinkKind,
    pub entry: EntryId,
}

/// A part stands at most so many words after the link that announces it.
const REACH: u32 = 8;

/// A copula stands at most so many words after the number that it tells of.
const COPULA_REACH: u32 = 4;

/// Words that open a figure's scope stand at most so many words after it.
const TOTAL_REACH: u32 = 5;

/// Ties the figures of one sentence, given in text order; `part_of` is set as a position in `figures`.
pub(super) fn tie(mentions: &Mentions<'_>, sentence: &Sentence, figures: &mut [Figure]) {
    let ties: Vec<Tie> = mentions
        .within(sentence.words.clone(), Class::Link)
        .filter_map(|hit| match mentions.lexicon.sense(hit.entry) {
            Sense::Link(link) => {
                let words = hit.words.start as u32..hit.words.end as u32;
                Some(Tie { words, kind: link.kind, entry: hit.entry })
            }
            _ => None,
        })
        .collect();
    for tie in &ties {
        match tie.kind {
            LinkKind::Part if leaning::opens_part(mentions, tie.words.start) => {
                part_behind(mentions, figures, tie)
            }
            LinkKind::Part | LinkKind::Group if shared::among(mentions, figures, tie) => {}
            LinkKind::Part => part(mentions, figures, tie),
            LinkKind::Whole => whole(mentions, figures, tie),
            LinkKind::PartBehind => part_behind(mentions, figures, tie),
            LinkKind::Group => group(mentions, figures, tie),
            LinkKind::GroupBehind => group_behind(mentions, figures, tie),
            LinkKind::Respectively => respectively(mentions, figures, tie),
            LinkKind::Total
            | LinkKind::Other
            | LinkKind::Of
            | LinkKind::Container
            | LinkKind::Share
            | LinkKind::Agent
            | LinkKind::Apart
            | LinkKind::Them => {}
            LinkKind::Beside => shared::beside(mentions, figures, tie),
        }
    }
    for tie in ties.iter().filter(|t| t.kind == LinkKind::Total) {
        if !wholes::sum(figures, tie) {
            total(figures, tie);
        }
    }
    shared::after_colon(mentions, sentence, figures);
    wholes::opening(mentions, sentence, figures);
    leaning::parallels(mentions, figures);
    lists(mentions, figures);
}

/// « neuf voyageurs, deux hommes, trois femmes et quatre enfants »: a row right after a toll that adds up to it
/// tells who they are.
fn lists(mentions: &Mentions<'_>, figures: &mut [Figure]) {
    for whole in 0..figures.len() {
        let Some(total) = exact(&figures[whole]).filter(|_| matches!(figures[whole].kind, Kind::Toll(_)))
        else {
            continue;
        };
        let row = whole + 1..joined_after(mentions, figures, whole + 1).end.min(figures.len());
        let parts: Option<Vec<u64>> = figures[row.clone()].iter().map(exact).collect();
        let adds_up = parts.is_some_and(|parts| parts.iter().sum::<u64>() == total);
        let kind = figures[whole].kind;
        let is_free = figures[row.clone()]
            .iter()
            .all(|f| f.part_of.is_none() && (f.kind == kind || !matches!(f.kind, Kind::Toll(_))));
        if row.len() < 2 || !adds_up || !is_free {
            continue;
        }
        let words = figures[whole].words.clone();
        for part in row {
            figures[part].kind = figures[whole].kind;
            figures[part].part_of = Some(whole);
            figures[part].because(Field::PartOf, "S-LIST", None, words.clone());
        }
    }
}

pub(super) fn exact(figure: &Figure) -> Option<u64> {
    figure.interval.low.filter(|_| figure.interval.is_exact())
}

/// « 1 000 blessés dont 400 hospitalisés »: the figure after is a part of the one before.
fn part(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let Some(after) = figures.iter().position(|f| f.words.start >= tie.words.end) else { return };
    let is_near = figures[after].words.start - tie.words.end <= REACH;
    let is_first = figures[..after].iter().all(|f| f.kind == Kind::Open);
    if is_near && is_first && shared::including(mentions, figures, tie, after) {
        return;
    }
    // « dont 15 mineurs, parmi lesquels neuf filles »: a part right before the link is itself a whole.
    let is_whole = |f: &Figure| {
        let end = f.who.iter().map(|w| w.end).fold(f.words.end, u32::max);
        f.part_of.is_none() || (end..=end + 1).contains(&tie.words.start)
    };
    let before = figures[..after].iter().rposition(|f| f.kind != Kind::Open && is_whole(f));
    let Some(before) = before.filter(|_| is_near) else { return };
    // "290 passengers, including 31 children": a number nearer to the link is the whole, figure or not.
    let between = figures[before].words.end..tie.words.start;
    let is_nearest =
        mentions.numbers.iter().all(|n| n.weight != Weight::Firm || !between.contains(&n.words.start));
    if mentions.syntax.sentence_of(WordId(tie.words.start)) != figures[before].sentence || !is_nearest {
        return;
    }
    make_part(mentions, figures, after, before, tie);
    let joined = joined_after(mentions, figures, after);
    for next in joined {
        make_part(mentions, figures, next, before, tie);
    }
}

/// "30 injured, 12 of them badly": the figure right before the link is a part of the one before it.
fn part_behind(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let Some(part) = figures.iter().rposition(|f| f.words.end == tie.words.start) else { return };
    // "15 minors, nine of them girls": a part right before is itself a whole.
    let start = figures[part].words.start;
    let is_whole = |f: &Figure| {
        let end = f.who.iter().map(|w| w.end).fold(f.words.end, u32::max);
        f.part_of.is_none() || (end..=end + 1).contains(&start)
    };
    let whole = figures[..part].iter().rposition(|f| f.kind != Kind::Open && is_whole(f));
    if let Some(whole) = whole {
        make_part(mentions, figures, part, whole, tie);
        // "nine of them girls"
        let noun = WordId(tie.words.end);
        let is_here = mentions.syntax.sentences[figures[part].sentence].words.contains(&noun.0);
        let is_people = is_here && mentions.sense_at(noun, Class::People).is_some();
        if is_people && figures[part].who.is_empty() {
            let words = crate::mentions::noun_phrase(mentions, noun);
            who::set(mentions, &mut figures[part], words, "W-PREDICATE");
        }
    }
}

/// The figures that follow `first`, each joined to the one before it by a comma or a conjunction alone.
pub(super) fn joined_after(mentions: &Mentions<'_>, figures: &[Figure], first: usize) -> Range<usize> {
    let mut end = first + 1;
    while end < figures.len() && is_joined(mentions, &figures[end - 1], &figures[end]) {
        end += 1;
    }
    first + 1..end
}

fn is_joined(mentions: &Mentions<'_>, left: &Figure, right: &Figure) -> bool {
    // A noun that two figures share stands after both: « 3 000 et 500 soldats ».
    let own_group = left.who.iter().map(|w| w.end).filter(|&end| end <= right.words.start).max();
    let group_end = own_group.unwrap_or(0).max(left.words.end);
    let between = group_end..right.words.start;
    (1..=2).contains(&between.len())
        && between.map(WordId).all(|w| matches!(mentions.syntax.word(w).upos, Upos::Cconj | Upos::Punct))
}

/// Makes `figures[part]` a part of `figures[whole]`; a figure that says nothing by itself takes the kind of its whole.
pub(super) fn make_part(
    mentions: &Mentions<'_>,
    figures: &mut [Figure],
    part: usize,
    whole: usize,
    tie: &Tie,
) {
    let kind = figures[whole].kind;
    let part = &mut figures[part];
    if part.kind == Kind::Open || (matches!(part.kind, Kind::Strength(_)) && matches!(kind, Kind::Toll(_))) {
        part.kind = kind;
    }
    let is_same_sort =
        matches!((part.kind, kind), (Kind::Toll(_), Kind::Toll(_)) | (Kind::Strength(_), Kind::Strength(_)));
    if is_same_sort {
        part.part_of = Some(whole);
        part.because(Field::PartOf, "S-PART", Some(tie.entry), tie.words.clone());
        if let Some(noun) = predicate_of(mentions, part).filter(|_| part.head.is_none()) {
            who::set(mentions, part, crate::mentions::noun_phrase(mentions, noun), "W-PREDICATE");
        }
    }
}

/// "seven of whom were women", « dont sept étaient des femmes »: the noun that a number alone is said to be.
fn predicate_of(mentions: &Mentions<'_>, part: &Figure) -> Option<WordId> {
    let syntax = mentions.syntax;
    let end = syntax.sentences[part.sentence].words.end;
    let copula = (part.words.end..end.min(part.words.end + COPULA_REACH))
        .map(WordId)
        .find(|&w| syntax.word(w).upos == Upos::Aux && syntax.word(w).deprel == Deprel::Cop)?;
    let noun = syntax.word(copula).head?;
    let is_people = mentions.sense_at(noun, Class::People).is_some();
    (is_people && syntax.word(noun).upos == Upos::Noun).then_some(noun)
}

/// « 3 000 et 500 soldats sur un total de 3 770 »: the figure after is the whole of those before it, back to the start
/// of their bracket or of the sentence.
fn whole(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let Some(after) = figures.iter().position(|f| f.words.start >= tie.words.end) else { return };
    if figures[after].words.start - tie.words.end > 2 {
        return;
    }
    let from = clause_start(mentions, &figures[after], tie.words.start);
    let first = figures.partition_point(|f| f.words.start < from);
    if figures[after].kind == Kind::Open
        && let Some(settled) = figures[first..after].iter().map(|f| f.kind).find(|&k| k != Kind::Open)
    {
        figures[after].kind = settled;
    }
    // "3,000 and 500 soldiers out of a total of 3,770": the whole counts what its parts count.
    if figures[after].head.is_none()
        && let Some(noun) = figures[first..after].iter().find_map(|f| f.head)
    {
        let words = crate::mentions::noun_phrase(mentions, noun);
        who::set(mentions, &mut figures[after], words, "W-PARTS");
    }
    for before in first..after {
        if figures[before].part_of.is_none() {
            make_part(mentions, figures, before, after, tie);
        }
    }
}

/// The start of the bracket that is open before `at`, or of the sentence.
fn clause_start(mentions: &Mentions<'_>, figure: &Figure, at: u32) -> u32 {
    let sentence = sentence_of(mentions, figure);
    (sentence.words.start..at)
        .rev()
        .find(|&w| mentions.syntax.form(WordId(w)) == "(")
        .map_or(sentence.words.start, |w| w + 1)
}

/// « 18 morts et 748 blessés parmi les policiers »: the group after is that of the figures before it, back to the last
/// figure that has its group.
fn group(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let before = figures.partition_point(|f| f.words.end <= tie.words.start);
    let words = group_after(mentions, figures, before, tie.words.end);
    if !words.is_empty() && !is_followed_by_figure(figures, before, &tie.words) {
        give_group(mentions, figures, before, words);
    }
}

/// "several dozen dead on the rioters’ side": the group stands between the figure and the link.
fn group_behind(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let before = figures.partition_point(|f| f.words.end <= tie.words.start);
    let from = before.checked_sub(1).map_or(tie.words.start, |last| figures[last].words.end);
    let is_noun =
        |w: &u32| matches!(mentions.syntax.word(WordId(*w)).upos, Upos::Noun | Upos::Propn | Upos::Adj);
    let length = (from..tie.words.start).rev().take_while(is_noun).count() as u32;
    if length > 0 {
        give_group(mentions, figures, before, tie.words.start - length..tie.words.start);
    }
}

/// Makes a row of words the group of the figures before position `before`, back to the last that has its group.
fn give_group(mentions: &Mentions<'_>, figures: &mut [Figure], before: usize, words: Range<u32>) {
    let from = figures[..before].iter().rposition(|f| !f.who.is_empty()).map_or(0, |last| last + 1);
    for index in (from..before).rev() {
        let is_last = index + 1 == before;
        if !is_last
            && !is_joined(mentions, &figures[index], &figures[index + 1])
            && !is_coordinated(mentions, figures, index)
        {
            break;
        }
        let figure = &mut figures[index];
        if matches!(figure.kind, Kind::Toll(_)) {
            who::set(mentions, figure, words.clone(), "W-GROUP");
        }
    }
}

/// True when a conjunction stands right before the next figure: « 18 morts et 748 blessés ».
fn is_coordinated(mentions: &Mentions<'_>, figures: &[Figure], index: usize) -> bool {
    let between = figures[index].words.end..figures[index + 1].words.start;
    between.len() <= 3 && between.map(WordId).any(|w| mentions.syntax.word(w).upos == Upos::Cconj)
}

/// « parmi eux, 12 enfants »: what follows the link is a figure, not a group.
fn is_followed_by_figure(figures: &[Figure], before: usize, link: &Range<u32>) -> bool {
    figures.get(before).is_some_and(|next| next.words.start <= link.end + 1)
}

/// The nominal groups after a link, joined by commas and conjunctions, up to the next figure, verb or clause.
fn group_after(mentions: &Mentions<'_>, figures: &[Figure], before: usize, from: u32) -> Range<u32> {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(from.saturating_sub(1)))];
    let limit = figures.get(before).map_or(sentence.words.end, |next| next.words.start);
    let mut start = from;
    while start < limit && matches!(mentions.syntax.word(WordId(start)).upos, Upos::Det | Upos::Adp) {
        start += 1;
    }
    let mut end = start;
    while end < limit && continues_group(mentions, end, limit) {
        end += 1;
    }
    while end > start && is_loose_end(mentions, WordId(end - 1)) {
        end -= 1;
    }
    start..end
}

fn continues_group(mentions: &Mentions<'_>, at: u32, limit: u32) -> bool {
    let word = mentions.syntax.word(WordId(at));
    let next = (at + 1 < limit).then(|| mentions.syntax.word(WordId(at + 1)).upos);
    match word.upos {
        Upos::Noun | Upos::Propn | Upos::Adj | Upos::Det | Upos::Adp | Upos::Cconj => true,
        Upos::Punct => {
            mentions.syntax.form(WordId(at)) == "," && matches!(next, Some(Upos::Cconj | Upos::Det))
        }
        _ => false,
    }
}

fn is_loose_end(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(mentions.syntax.word(word).upos, Upos::Adp | Upos::Det | Upos::Cconj | Upos::Punct)
}

/// « Les troupes russes et biélorusses (respectivement 3 000 et 500 soldats) »: figure by figure, conjunct by conjunct.
fn respectively(mentions: &Mentions<'_>, figures: &mut [Figure], tie: &Tie) {
    let sentence = mentions.syntax.sentence_of(WordId(tie.words.start));
    let first = figures.partition_point(|f| f.words.end <= tie.words.start);
    let after = first < figures.len() && figures[first].words.start <= tie.words.end + 1;
    let range = if after {
        first..joined_after(mentions, figures, first).end
    } else {
        let last = first;
        let mut start = last.saturating_sub(1);
        while start > 0 && is_joined(mentions, &figures[start - 1], &figures[start]) {
            start -= 1;
        }
        start..last
    };
    if range.len() < 2 {
        return;
    }
    let before = figures[range.start].words.start.min(tie.words.start);
    let from = mentions.syntax.sentences[sentence].words.start;
    let Some(conjuncts) = coordination_before(mentions, from..before, range.len()) else { return };
    for (figure, conjunct) in figures[range].iter_mut().zip(conjuncts) {
        let who = conjunct_with_noun(mentions, conjunct);
        figure.camp = who.iter().find_map(|w| who::camp_of(mentions, w.clone()));
        figure.who = who;
        figure.forget(Field::Who);
        figure.because(Field::Who, "S-RESPECTIVELY", Some(tie.entry), tie.words.clone());
    }
}

/// The last row of exactly `count` words of one part of speech joined by commas and a conjunction in these words.
fn coordination_before(mentions: &Mentions<'_>, words: Range<u32>, count: usize) -> Option<Vec<WordId>> {
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    for conjunction in words.clone().rev().filter(|&w| upos(w) == Upos::Cconj) {
        let (Some(left), right) = (conjunction.checked_sub(1), conjunction + 1) else { continue };
        let last = (right..words.end.min(right + 3))
            .find(|&w| matches!(upos(w), Upos::Adj | Upos::Noun | Upos::Propn));
        let Some(last) = last else { continue };
        let mut row = vec![WordId(last)];
        let mut at = left;
        while at >= words.start && row.len() < count {
            if upos(at) == upos(last) {
                row.push(WordId(at));
                let is_listed = at > words.start && mentions.syntax.form(WordId(at - 1)) == ",";
                if !is_listed || at < words.start + 2 {
                    break;
                }
                at -= 2;
            } else if matches!(upos(at), Upos::Adj | Upos::Adp | Upos::Noun | Upos::Propn | Upos::Det)
                && at > words.start
            {
                at -= 1;
            } else {
                break;
            }
        }
        if row.len() == count {
            row.reverse();
            return Some(row);
        }
    }
    None
}

/// An adjective with the noun it describes (« troupes … biélorusses »), or the noun alone.
fn conjunct_with_noun(mentions: &Mentions<'_>, conjunct: WordId) -> Vec<Range<u32>> {
    let own = conjunct.0..conjunct.0 + 1;
    if mentions.syntax.word(conjunct).upos != Upos::Adj {
        return vec![crate::mentions::noun_phrase(mentions, conjunct)];
    }
    let mut at = conjunct;
    for _ in 0..3 {
        let word = mentions.syntax.word(at);
        let Some(head) = word.head else { break };
        at = head;
        if word.deprel == Deprel::Amod && mentions.syntax.word(head).upos == Upos::Noun {
            let noun = head.0..head.0 + 1;
            return if noun.start < own.start { vec![noun, own] } else { vec![own, noun] };
        }
    }
    vec![own]
}

/// « plus de 1 000 blessés … au total », « au total, plus de 1 000 blessés »: everybody, or only the group named last
/// before the figure?
fn total(figures: &mut [Figure], tie: &Tie) {
    let after = figures.partition_point(|f| f.words.end <= tie.words.start);
    let follows = figures.get(after).is_some_and(|next| next.words.start <= tie.words.end + 1);
    let precedes =
        after.checked_sub(1).filter(|&last| tie.words.start - figures[last].words.end <= TOTAL_REACH);
    let index = match precedes {
        _ if follows => after,
        Some(last) => figures[last].part_of.unwrap_or(last),
        None => return,
    };
    let group = figures[..index].iter().rev().find_map(|f| f.who.first().cloned());
    let Some(group) = group.filter(|_| figures[index].who.is_empty()) else { return };
    let figure = &mut figures[index];
    figure.open_scope = Some(OpenScope { all: tie.words.clone(), group });
    figure.because(Field::Readings, "S-OPEN-SCOPE", Some(tie.entry), tie.words.clone());
}
