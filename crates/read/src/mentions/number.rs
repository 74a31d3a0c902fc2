//! Numbers with the interval that their words allow (DESIGN §2: each rule has its id).
//!
//! « 18 » is [18, 18], « au moins 18 » [18, –], « une vingtaine » [15, 25], « plusieurs dizaines » [20, 99], « de 2 à 3
//! millions » [2 000 000, 3 000 000], « plus de 6,5 mètres » [6.5, –].

use super::atom::Atoms;
use super::bound::{Found, bound_after, bound_before, bound_of, joint_after};
use super::cardinal::Order;
use super::core::no_number;
use super::draft::{Draft, draft_at};
use super::hits::Mentions;
use super::role::{is_year_range, role_of, spread_dates};
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::{BoundKind, UnitKind};
use recoupe_report::{Interval, Ratio};
use recoupe_syntax::{Sentence, Upos, WordId};
use recoupe_text::Span;
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

/// What a number is for. Only a [`Role::Count`] can count people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Role {
    /// It counts, or stands alone.
    Count,
    /// It measures in a unit: money, lengths, ages, shares.
    Measure,
    /// It is a day or a year.
    Date,
    /// It is a time of day.
    Clock,
    /// It is a part of a name: « article 5 », "flight 17".
    Label,
}

/// A number expression and what it allows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Number {
    /// Its words, with an article or determiner that belongs to it, without bound and noun.
    pub words: Range<u32>,
    /// Its words with its bound: « près de 400 ».
    pub with_bound: Range<u32>,
    /// Its words with bound and unit: « près de 400 km ».
    pub with_unit: Range<u32>,
    /// Its exact place, with bound and unit: a word may hold more ("3km").
    pub span: Span,
    /// Least value.
    pub low: Option<Ratio>,
    /// Greatest value.
    pub high: Option<Ratio>,
    /// Whether the words say that the number is not exact.
    pub is_approximate: bool,
    /// Whether a noun is reached through a preposition (« une vingtaine de »).
    pub is_noun: bool,
    /// How much it says by itself.
    pub weight: Weight,
    /// What it is for.
    pub role: Role,
    /// The entry of its unit.
    pub unit: Option<EntryId>,
    /// The rule that gave the interval.
    pub rule: &'static str,
    /// The entries of its words and of its bound.
    pub entries: Vec<EntryId>,
}

impl Number {
    /// The interval as whole numbers; `None` for a number with decimals or below zero.
    pub fn interval(&self) -> Option<Interval> {
        let whole = |end: Option<Ratio>| match end {
            None => Some(None),
            Some(n) => n.to_whole().and_then(|n| u64::try_from(n).ok()).map(Some),
        };
        Some(Interval { low: whole(self.low)?, high: whole(self.high)? })
    }

    /// True for « aucun ».
    pub fn is_zero(&self) -> bool {
        (self.low, self.high) == (Some(Ratio::ZERO), Some(Ratio::ZERO))
    }
}

/// Both ends of what words allow.
type Ends = (Option<Ratio>, Option<Ratio>);

/// The numbers of a sentence and its ranks (« troisième »), each in text order.
pub(crate) fn numbers_of(mentions: &Mentions<'_>, sentence: &Sentence) -> (Vec<Number>, Vec<Number>) {
    let atoms = Atoms::of(mentions, sentence);
    let (mut numbers, mut ordinals) = (Vec::new(), Vec::new());
    let (mut at, mut floor) = (0, 0);
    while at < atoms.all.len() {
        if let Some(end) = no_number(&atoms, at) {
            (at, floor) = (end, end);
            continue;
        }
        let Some(draft) = may_start(&atoms, at).then(|| draft_at(&atoms, at, floor)).flatten() else {
            at += 1;
            continue;
        };
        let list = if draft.core.order == Order::Ordinal { &mut ordinals } else { &mut numbers };
        let (number, end) = number_of(&atoms, draft);
        list.push(number);
        (at, floor) = (end, end);
    }
    spread_dates(mentions, &mut numbers);
    join_opposites(mentions, &mut numbers);
    (numbers, ordinals)
}

/// False where nothing is told by digits, by a word of number or by what a determiner may open: most words.
fn may_start(atoms: &Atoms<'_>, at: usize) -> bool {
    let is_before_digits = (at..at + 3).any(|near| atoms.literal(near).is_some());
    let starts = |word: u32| word < atoms.end && atoms.mentions.starts_number(WordId(word));
    // « les dizaines », « la petite vingtaine »
    let opens = |word: u32| {
        let is_determiner = atoms.mentions.syntax.word(WordId(word)).upos == Upos::Det;
        starts(word) || is_determiner && (starts(word + 1) || starts(word + 2))
    };
    let is_part = atoms.is_letters(at) && !atoms.is_word(at);
    is_before_digits || is_part || atoms.words(at..at + 1).any(opens)
}

/// A draft with its range or bound, and the atom after all of it.
fn number_of(atoms: &Atoms<'_>, draft: Draft) -> (Number, usize) {
    if draft.core.order == Order::Ordinal {
        let end = draft.end();
        return (finished(atoms, draft, None), end);
    }
    if draft.core.weight == Weight::Firm
        && let Some(found) = range_from(atoms, &draft)
    {
        return found;
    }
    // « dans les quelques unités »: what has no number in it has no bound.
    let is_open = draft.core.nominal.is_none() && draft.core.high.is_none_or(|high| high == Ratio::ZERO);
    let unit = draft.unit.map(|unit| unit.kind);
    let before = bound_of(atoms, &draft.all(), unit).filter(|_| !is_open);
    let after = bound_after(atoms, draft.number.end).or_else(|| bound_after(atoms, draft.end()));
    // "about five hundred or more" has a lower end.
    let is_loose = |found: &Found| matches!(found.kind, BoundKind::About | BoundKind::Nearly);
    let bound = match (before, after) {
        (Some(before), Some(after)) if is_loose(&before) && !is_loose(&after) => Some(after),
        (before, after) => before.or(after),
    };
    let end = bound.as_ref().map_or(0, |found| found.atoms.end).max(draft.end());
    (finished(atoms, draft, bound), end)
}

/// Applies a bound, and tells words, place and role.
fn finished(atoms: &Atoms<'_>, draft: Draft, bound: Option<Found>) -> Number {
    let role = role_of(atoms, &draft, bound.is_some());
    let whole = bound.as_ref().map_or(draft.all(), |found| cover(draft.all(), &found.atoms));
    let with_bound =
        bound.as_ref().map_or(draft.number.clone(), |found| cover(draft.number.clone(), &found.atoms));
    let (rule, (low, high)) = match &bound {
        Some(found) => bounded(&draft, found.kind),
        None => (draft.core.rule, (draft.core.low, draft.core.high)),
    };
    let is_vague = bound.as_ref().is_some_and(|b| matches!(b.kind, BoundKind::Nearly | BoundKind::About));
    let bound_entry = bound.and_then(|found| found.entry);
    let words = draft.core.words.clone().unwrap_or_else(|| atoms.words(draft.number.clone()));
    // Without a word before it the number starts where it starts.
    let from_number = |range: Range<usize>| {
        let all = atoms.words(range.clone());
        let start = if range.start < draft.number.start { all.start } else { words.start };
        start..all.end.max(words.end)
    };
    Number {
        with_bound: from_number(with_bound),
        with_unit: from_number(whole.clone()),
        words: words.clone(),
        span: span_of(atoms, &whole),
        low,
        high,
        is_approximate: draft.core.is_approximate || is_vague,
        is_noun: draft.core.is_noun,
        weight: draft.core.weight,
        role,
        unit: draft.unit.map(|unit| unit.entry),
        rule,
        entries: draft.core.entries.iter().copied().chain(bound_entry).collect(),
    }
}

fn cover(a: Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

fn span_of(atoms: &Atoms<'_>, range: &Range<usize>) -> Span {
    let (first, last) = (atoms.get(range.start), atoms.get(range.end.saturating_sub(1)));
    first.zip(last).map_or(Span::default(), |(first, last)| first.span.cover(last.span))
}

/// What a bound makes of a number (DESIGN §2).
fn bounded(draft: &Draft, kind: BoundKind) -> (&'static str, Ends) {
    let (low, high) = (draft.core.low, draft.core.high);
    let n = draft.core.nominal.or(low);
    let is_counted = !draft.is_continuous() && n.is_some_and(|n| n.to_whole().is_some());
    // People and things come whole; money, lengths and time do not.
    let up = |n: Ratio| if is_counted { n.ceil() } else { n };
    let down = |n: Ratio| if is_counted { n.floor() } else { n };
    let step = |n: Ratio, by: i64| if is_counted { n.plus(Ratio::whole(by)) } else { Some(n) };
    let tenths = |n: Ratio, tenths: i64| n.times(Ratio::new(tenths, 10)?);
    // An approximate number of people is never exact: « environ 7 » is 6 to 8.
    let below =
        |n: Ratio| tenths(n, 9).map(up).and_then(|low| if low == n { step(n, -1) } else { Some(low) });
    let above =
        |n: Ratio| tenths(n, 11).map(down).and_then(|high| if high == n { step(n, 1) } else { Some(high) });
    match kind {
        BoundKind::AtLeast => ("N-AT-LEAST", (low, None)),
        BoundKind::MoreThan => ("N-MORE-THAN", (n.and_then(|n| step(n, 1)), None)),
        BoundKind::UpTo => ("N-UP-TO", (None, high)),
        BoundKind::FewerThan => ("N-FEWER-THAN", (None, n.and_then(|n| step(n, -1)))),
        BoundKind::Nearly => ("N-NEARLY", (n.and_then(below), n)),
        BoundKind::About => ("N-ABOUT", (n.and_then(below), n.and_then(above))),
    }
}

/// « entre 12 et 15 », « 10 à 15 », "12-15", « de 2 à 3 millions », "between $10 and $20": [A, B].
fn range_from(atoms: &Atoms<'_>, first: &Draft) -> Option<(Number, usize)> {
    let joint = joint_after(atoms, &first.all())?;
    // "between 2 kg and about 7 kg"
    let about = atoms
        .get(joint.next)
        .and_then(|_| {
            (joint.next + 1..joint.next + 3).find_map(|at| bound_before(atoms, at).map(|b| (at, b)))
        })
        .filter(|(_, bound)| bound.atoms.start == joint.next)
        .map(|(at, _)| at);
    let second = draft_at(atoms, joint.next, joint.next).or_else(|| draft_at(atoms, about?, about?))?;
    let is_same_kind = match (&first.unit, &second.unit) {
        (Some(a), Some(b)) => a.kind == b.kind,
        (Some(_), None) => false,
        (None, _) => true,
    };
    let low = shared_scale(first, &second)?;
    let high = second.core.high?;
    let is_firm = second.core.weight == Weight::Firm && second.core.order == Order::Cardinal;
    if !is_same_kind || !is_firm || low >= high {
        return None;
    }
    let whole = joint.start..second.end();
    let before = bound_before(atoms, joint.start);
    let with_bound = before.as_ref().map_or(whole.clone(), |found| cover(whole.clone(), &found.atoms));
    let number_end = second.number.end;
    let role = if is_year_range(atoms, first, &second) { Role::Date } else { role_of(atoms, &second, true) };
    let end = whole.end;
    let entries = first.core.entries.iter().chain(&second.core.entries).copied().chain(joint.entry).collect();
    let number = Number {
        words: atoms.words(whole.start..number_end),
        with_bound: atoms.words(with_bound.start..number_end),
        with_unit: atoms.words(with_bound.clone()),
        span: span_of(atoms, &with_bound),
        low: Some(low),
        high: Some(high),
        is_approximate: true,
        is_noun: second.core.is_noun,
        weight: Weight::Firm,
        role,
        unit: second.unit.map(|unit| unit.entry),
        rule: "N-RANGE",
        entries,
    };
    Some((number, end))
}

/// The low end of a range; in « de 2 à 3 millions » both numbers are millions.
fn shared_scale(first: &Draft, second: &Draft) -> Option<Ratio> {
    let low = first.core.low?;
    let is_money = |draft: &Draft| draft.unit.is_none_or(|unit| unit.kind == UnitKind::Money);
    let is_bare = first.core.scale == Ratio::ONE && is_money(first) && second.core.scale != Ratio::ONE;
    let high = second.core.high?;
    if is_bare {
        return Some(low.times(second.core.scale).filter(|scaled| *scaled < high).unwrap_or(low));
    }
    // « 7 à 8 000 manifestants »: thousands as well, when no other reading is near.
    let thousand = Ratio::whole(1000);
    let is_round = first.unit.is_none() && high.over(thousand)?.to_whole().is_some();
    let near =
        low.times(thousand).filter(|scaled| *scaled < high && high.over(*scaled) < Some(Ratio::whole(10)));
    Some(near.filter(|_| is_round && low < Ratio::whole(100)).unwrap_or(low))
}

/// "more than 20 but fewer than 30": two bounds on one number make a range.
fn join_opposites(mentions: &Mentions<'_>, numbers: &mut Vec<Number>) {
    let mut at = 0;
    while at + 1 < numbers.len() {
        let (a, b) = (&numbers[at], &numbers[at + 1]);
        let between = a.with_unit.end..b.with_unit.start;
        let is_joined = between.len() == 1 && mentions.syntax.word(WordId(between.start)).upos == Upos::Cconj;
        let ends = match ((a.low, a.high), (b.low, b.high)) {
            ((Some(low), None), (None, Some(high))) | ((None, Some(high)), (Some(low), None)) => (low, high),
            _ => {
                at += 1;
                continue;
            }
        };
        if is_joined && ends.0 < ends.1 {
            let b = numbers.remove(at + 1);
            let a = &mut numbers[at];
            (a.low, a.high) = (Some(ends.0), Some(ends.1));
            (a.rule, a.is_approximate, a.unit) = ("N-RANGE", true, b.unit.or(a.unit));
            a.with_bound.end = b.with_bound.end;
            a.words.end = b.words.end;
            a.with_unit.end = b.with_unit.end;
            a.span = a.span.cover(b.span);
            a.entries.extend(b.entries);
        }
        at += 1;
    }
}
