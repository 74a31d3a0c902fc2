//! Numbers with the interval that their words allow (DESIGN §2: each rule has its id).
//!
//! « 18 » is [18, 18], « au moins 18 » [18, –], « une vingtaine » [15, 25], « plusieurs dizaines » [20, 99].

use super::bound::{Found, bound_of, range_end};
use super::digits::thousandths;
use super::hits::Mentions;
use super::worded::{scale_at, worded};
use recoupe_lexicon::sense::{BoundKind, Class};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_report::Interval;
use recoupe_syntax::{Sentence, Upos, WordId};
use std::ops::Range;

/// How much a number says by itself.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// No word at all: « policiers tués », "her driver".
    Implied,
    /// « des » in « des policiers »: counts only where harm is reported.
    Indefinite,
    /// « un » in « un policier »: likewise.
    Article,
    /// A number.
    Firm,
}

/// A number expression and what it allows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    /// Its words, with an article or determiner that belongs to it, without bound and noun.
    pub words: Range<u32>,
    /// Its words with its bound: « près de 400 ».
    pub with_bound: Range<u32>,
    /// Least and greatest value in thousandths.
    pub thousandths: (Option<i64>, Option<i64>),
    /// Whether the words say that the number is not exact.
    pub is_approximate: bool,
    /// Whether a noun is reached through a preposition (« une vingtaine de »).
    pub is_noun: bool,
    /// How much it says by itself.
    pub weight: Weight,
    /// The rule that gave the interval.
    pub rule: &'static str,
    /// The entries of its words and of its bound.
    pub entries: Vec<EntryId>,
}

impl Number {
    /// The interval as whole numbers; `None` for a decimal number.
    pub fn interval(&self) -> Option<Interval> {
        let whole = |end: Option<i64>| match end {
            None => Some(None),
            Some(n) if n >= 0 && n % 1000 == 0 => Some(Some((n / 1000) as u64)),
            Some(_) => None,
        };
        Some(Interval { low: whole(self.thousandths.0)?, high: whole(self.thousandths.1)? })
    }

    /// True for « aucun ».
    pub fn is_zero(&self) -> bool {
        self.thousandths == (Some(0), Some(0))
    }
}

/// A number before bounds are looked for.
struct Core {
    len: u32,
    /// The number in the words, in thousandths: what a bound bounds.
    nominal: Option<i64>,
    thousandths: (Option<i64>, Option<i64>),
    is_approximate: bool,
    is_noun: bool,
    weight: Weight,
    rule: &'static str,
    entries: Vec<EntryId>,
}

/// The numbers of a sentence, in text order.
pub(crate) fn numbers_of(mentions: &Mentions<'_>, sentence: &Sentence) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = sentence.words.start;
    while at < sentence.words.end {
        match number_at(mentions, at, sentence) {
            Some(number) => {
                at = number.with_bound.end;
                numbers.push(number);
            }
            None => at += 1,
        }
    }
    numbers
}

fn number_at(mentions: &Mentions<'_>, at: u32, sentence: &Sentence) -> Option<Number> {
    let core = core_at(mentions, at, sentence.words.end)?;
    let words = at..at + core.len;
    if core.weight == Weight::Firm
        && let Some(number) = range_from(mentions, &core, &words, sentence)
    {
        return Some(number);
    }
    let bound = bound_of(mentions, &words, sentence);
    Some(match bound {
        Some(found) => bounded(core, words, found),
        None => Number {
            with_bound: words.clone(),
            words,
            thousandths: core.thousandths,
            is_approximate: core.is_approximate,
            is_noun: core.is_noun,
            weight: core.weight,
            rule: core.rule,
            entries: core.entries,
        },
    })
}

/// « entre 12 et 15 »: [A, B].
fn range_from(
    mentions: &Mentions<'_>,
    core: &Core,
    words: &Range<u32>,
    sentence: &Sentence,
) -> Option<Number> {
    let (open, next) = range_end(mentions, words, sentence)?;
    let second = core_at(mentions, next, sentence.words.end)?;
    let (low, high) = (core.thousandths.0?, second.thousandths.1?);
    let all = open.words.start..next + second.len;
    (low < high).then(|| Number {
        words: all.clone(),
        with_bound: all,
        thousandths: (Some(low), Some(high)),
        is_approximate: true,
        is_noun: second.is_noun,
        weight: Weight::Firm,
        rule: "N-RANGE",
        entries: [core.entries.as_slice(), &second.entries, &[open.entry]].concat(),
    })
}

/// Applies a bound to a number (DESIGN §2).
fn bounded(core: Core, words: Range<u32>, found: Found) -> Number {
    let (low, high) = core.thousandths;
    let n = core.nominal.or(low);
    let tenth = |n: i64| n / 10;
    let (rule, thousandths) = match found.kind {
        BoundKind::AtLeast => ("N-AT-LEAST", (low, None)),
        BoundKind::MoreThan => ("N-MORE-THAN", (n.map(|n| n + 1000), None)),
        BoundKind::UpTo => ("N-UP-TO", (None, high)),
        BoundKind::FewerThan => ("N-FEWER-THAN", (None, n.map(|n| n - 1000))),
        BoundKind::Nearly => ("N-NEARLY", (n.map(|n| up(n - tenth(n))), n)),
        BoundKind::About => ("N-ABOUT", (n.map(|n| up(n - tenth(n))), n.map(|n| down(n + tenth(n))))),
    };
    Number {
        with_bound: words.start.min(found.words.start)..words.end.max(found.words.end),
        words,
        thousandths,
        is_approximate: core.is_approximate || matches!(found.kind, BoundKind::Nearly | BoundKind::About),
        is_noun: core.is_noun,
        weight: core.weight,
        rule,
        entries: [core.entries.as_slice(), &[found.entry]].concat(),
    }
}

/// The least whole number that is not below `n` thousandths, in thousandths.
fn up(n: i64) -> i64 {
    (n + 999).div_euclid(1000) * 1000
}

/// The greatest whole number that is not above `n` thousandths, in thousandths.
fn down(n: i64) -> i64 {
    n.div_euclid(1000) * 1000
}

fn core_at(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<Core> {
    if let Some(core) = magnitude(mentions, at, end) {
        return Some(core);
    }
    let core = in_digits(mentions, at, end).or_else(|| in_words(mentions, at, end))?;
    Some(times_collective(mentions, &core, at, end).unwrap_or(core))
}

/// "two dozen", « trois centaines »: so many times the interval of the collective.
fn times_collective(mentions: &Mentions<'_>, core: &Core, at: u32, end: u32) -> Option<Core> {
    let next = at + core.len;
    let times = core.nominal? / 1000;
    let one = (next < end).then(|| noun_of_number(mentions, next, end, core.len)).flatten()?;
    let multiply = |n: Option<i64>| n?.checked_mul(times);
    Some(Core {
        nominal: multiply(one.nominal),
        thousandths: (multiply(one.thousandths.0), multiply(one.thousandths.1)),
        entries: [core.entries.as_slice(), &one.entries].concat(),
        ..one
    })
}

/// « 18 », « 1 000 », « 2,5 millions ».
fn in_digits(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<Core> {
    let word = WordId(at);
    let token = mentions.text.slice(mentions.syntax.word(word).span);
    let mut value = thousandths(token, mentions.lexicon.settings())?;
    let mut core = Core {
        len: 1,
        nominal: None,
        thousandths: (None, None),
        is_approximate: false,
        is_noun: false,
        weight: Weight::Firm,
        rule: "N-EXACT",
        entries: Vec::new(),
    };
    if let Some((scale, entry)) = (at + 1 < end).then(|| scale_at(mentions, WordId(at + 1))).flatten() {
        value = value.checked_mul(i64::try_from(scale).ok()?)?;
        (core.len, core.is_noun) = (2, true);
        core.entries.push(entry);
    }
    core.nominal = Some(value);
    core.thousandths = (Some(value), Some(value));
    Some(core)
}

/// « vingt-deux »; an article counts as one, weakly.
fn in_words(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<Core> {
    let word = mentions.syntax.word(WordId(at));
    let found = worded(mentions, at, end)?;
    let value = i64::try_from(found.value).ok()?.checked_mul(1000)?;
    let is_article = found.value == 1 && found.len == 1 && word.upos != Upos::Num;
    if is_article && word.upos != Upos::Det {
        return None;
    }
    let last = WordId(at + found.len - 1);
    Some(Core {
        len: found.len,
        nominal: Some(value),
        thousandths: (Some(value), Some(value)),
        is_approximate: false,
        is_noun: mentions.syntax.word(last).upos == Upos::Noun,
        weight: if is_article { Weight::Article } else { Weight::Firm },
        rule: if is_article { "N-ARTICLE" } else { "N-EXACT" },
        entries: found.entries,
    })
}

/// « une vingtaine », « plusieurs dizaines », « des centaines de milliers », « plusieurs », « aucun ».
fn magnitude(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<Core> {
    if let Some(core) = noun_of_number(mentions, at, end, 0) {
        return Some(core);
    }
    let word = WordId(at);
    if let Some(hit) = mentions.starting(word, Class::Zero).next() {
        return Some(determined(
            hit.words.len() as u32,
            (Some(0), Some(0)),
            "N-ZERO",
            Weight::Firm,
            hit.entry,
        ));
    }
    let indefinite = mentions.starting(word, Class::Indefinite).next();
    let skip = match indefinite {
        Some(hit) => hit.words.len() as u32,
        None if mentions.syntax.word(word).upos == Upos::Det => 1,
        None => return None,
    };
    if let Some(mut core) =
        (at + skip < end).then(|| noun_of_number(mentions, at + skip, end, skip)).flatten()
    {
        core.entries.extend(indefinite.map(|hit| hit.entry));
        return Some(core);
    }
    let hit = indefinite?;
    let Sense::Indefinite(sense) = mentions.lexicon.sense(hit.entry) else { return None };
    let weight = if sense.counts_alone { Weight::Firm } else { Weight::Indefinite };
    Some(determined(skip, (Some(sense.low as i64 * 1000), None), "N-INDEFINITE", weight, hit.entry))
}

fn determined(
    len: u32,
    thousandths: (Option<i64>, Option<i64>),
    rule: &'static str,
    weight: Weight,
    entry: EntryId,
) -> Core {
    Core {
        len,
        nominal: None,
        thousandths,
        is_approximate: rule != "N-ZERO",
        is_noun: false,
        weight,
        rule,
        entries: vec![entry],
    }
}

/// A collective or vague noun of number at `at`, after a determiner of `skipped` words.
fn noun_of_number(mentions: &Mentions<'_>, at: u32, end: u32, skipped: u32) -> Option<Core> {
    let word = WordId(at);
    if let Some(hit) = mentions.starting(word, Class::Collective).next() {
        let Sense::Collective(sense) = mentions.lexicon.sense(hit.entry) else { return None };
        let n = sense.value as i64 * 1000;
        let reach = n * sense.spread as i64 / 100;
        let len = skipped + hit.words.len() as u32;
        let mut core = determined(
            len,
            (Some(up(n - reach)), Some(down(n + reach))),
            "N-COLLECTIVE",
            Weight::Firm,
            hit.entry,
        );
        (core.nominal, core.is_noun, core.is_approximate) = (Some(n), true, sense.spread > 0);
        return Some(core);
    }
    let hit = mentions.starting(word, Class::Vague).next()?;
    let Sense::Vague(sense) = mentions.lexicon.sense(hit.entry) else { return None };
    let len = hit.words.len() as u32;
    let mut core = determined(
        skipped + len,
        (Some(sense.low as i64 * 1000), Some(sense.high as i64 * 1000)),
        "N-VAGUE",
        Weight::Firm,
        hit.entry,
    );
    core.is_noun = true;
    multiply_by_scale(mentions, &mut core, at + len, end);
    Some(core)
}

/// « des dizaines de milliers »: [20 000, 99 999].
fn multiply_by_scale(mentions: &Mentions<'_>, core: &mut Core, next: u32, end: u32) {
    if next + 1 >= end || mentions.syntax.word(WordId(next)).upos != Upos::Adp {
        return;
    }
    let word = WordId(next + 1);
    let scale = mentions.starting(word, Class::Vague).next().and_then(|hit| {
        match mentions.lexicon.sense(hit.entry) {
            Sense::Vague(vague) if vague.low >= 2000 => Some((vague.low / 2, hit.entry)),
            _ => None,
        }
    });
    let Some((scale, entry)) = scale.or_else(|| scale_at(mentions, word)) else { return };
    let scale = scale as i64;
    let (Some(low), Some(high)) = core.thousandths else { return };
    core.thousandths = (Some(low * scale), Some((high + 1000) * scale - 1000));
    core.len += 2;
    core.entries.push(entry);
}
