//! Ranks that are totals: « une quatrième victime » makes four; in a mixed row a rank is one person.
//!
//! "Two soldiers were killed and a third was wounded" has one wounded: the rank goes on from a count just before it.
//! "the fifth miner to be killed this year" makes five killed, whatever this report counts elsewhere.

use super::figure::Figure;
use crate::mentions::{Mentions, Number, Weight};
use recoupe_report::{Field, Interval};
use recoupe_syntax::Sentence;

/// A rank of more is no total of people that a report would tell so.
const HIGHEST: u64 = 10_000;

/// Settles the figures of one sentence, given in text order, that have a rank. `earlier` are those of the sentences
/// before it.
pub(super) fn settle(
    mentions: &Mentions<'_>,
    sentence: &Sentence,
    earlier: &[Figure],
    figures: &mut [Figure],
) {
    for index in 0..figures.len() {
        let Some((rank, words)) = rank_of(mentions, sentence, &figures[index]) else { continue };
        let before = figures[..index].iter().chain(earlier.iter().rev().take(REACH));
        let goes_on = before
            .filter(|f| f.weight == Weight::Firm && f.interval.is_exact())
            .find(|f| f.interval.low == Some(rank - 1) || f.interval.low == Some(rank))
            .map(|f| (f.who.clone(), f.camp));
        let figure = &mut figures[index];
        figure.is_increment = false;
        match goes_on {
            Some((who, camp)) if figure.who.is_empty() => (figure.who, figure.camp) = (who, camp),
            Some(_) => {}
            None => {
                figure.interval = Interval::exact(rank);
                figure.forget(Field::Interval);
                figure.because(Field::Interval, "N-RANK", None, words);
            }
        }
    }
}

/// How many figures back a row may have begun.
const REACH: usize = 4;

/// The rank right before or inside the words of a figure of one person, with its words.
fn rank_of(
    mentions: &Mentions<'_>,
    sentence: &Sentence,
    figure: &Figure,
) -> Option<(u64, std::ops::Range<u32>)> {
    let is_one = figure.interval == Interval::exact(1) && figure.weight != Weight::Firm;
    let end = figure.head.map_or(figure.words.end, |head| head.0.max(figure.words.start));
    let is_near = |rank: &&Number| {
        let start = rank.words.start;
        start >= sentence.words.start && start + 2 >= figure.words.start && rank.words.end <= end + 1
    };
    let from = mentions.ordinals.partition_point(|rank| rank.words.start < sentence.words.start);
    let rank = mentions.ordinals[from..]
        .iter()
        .take_while(|rank| rank.words.start < sentence.words.end)
        .find(is_near)
        .filter(|_| is_one)?;
    let value = rank.interval().filter(|interval| interval.is_exact())?.low?;
    (2..=HIGHEST).contains(&value).then(|| (value, rank.words.clone()))
}
