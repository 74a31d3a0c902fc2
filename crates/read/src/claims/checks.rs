//! Checks of a document against itself: parts against wholes, figures that must not be added, open scopes, figures
//! that nobody is credited with.

use recoupe_ontology::Currency;
use recoupe_report::{Check, CheckKind, Interval, Severity, Strength, Time, Toll};
use std::collections::BTreeMap;

/// What a document's figures are checked against.
pub struct Frame<'a> {
    /// The code point where the headline ends; 0 when there is none.
    pub headline_end: usize,
    /// The times of the document.
    pub times: &'a [Time],
    /// Its date of publication.
    pub published: Option<&'a str>,
}

/// All checks, in the order of the records they concern.
pub fn checks(tolls: &[Toll], strengths: &[Strength], frame: &Frame<'_>) -> Vec<Check> {
    let mut all = Vec::new();
    let strength_parts: Vec<(Option<usize>, Interval)> =
        strengths.iter().map(|s| (s.part_of, s.interval)).collect();
    all.extend(wholes(&strength_parts).map(|(whole, parts)| {
        let (kind, severity) = compare(&strength_parts, whole, &parts);
        let strengths = std::iter::once(whole).chain(parts).collect();
        Check { strengths, ..Check::new(kind, severity) }
    }));
    let toll_parts: Vec<(Option<usize>, Interval)> = tolls.iter().map(|t| (t.part_of, t.interval)).collect();
    all.extend(wholes(&toll_parts).map(|(whole, parts)| {
        let (kind, severity) = compare(&toll_parts, whole, &parts);
        let tolls = std::iter::once(whole).chain(parts).collect();
        Check { tolls, ..Check::new(kind, severity) }
    }));
    let on_tolls = |kind, severity, tolls| Check { tolls, ..Check::new(kind, severity) };
    for (index, toll) in tolls.iter().enumerate() {
        for &other in toll.may_overlap.iter().filter(|&&other| other > index) {
            all.push(on_tolls(CheckKind::DoNotAdd, Severity::Warning, vec![index, other]));
        }
        if toll.readings.len() > 1 {
            all.push(on_tolls(CheckKind::OpenScope, Severity::Warning, vec![index]));
        }
    }
    all.extend(headline(tolls, frame.headline_end));
    all.extend(ahead(tolls, frame));
    let unsourced: Vec<usize> = (0..tolls.len()).filter(|&i| tolls[i].source.is_none()).collect();
    if !unsourced.is_empty() {
        all.push(on_tolls(CheckKind::NoSource, Severity::Info, unsourced));
    }
    all
}

/// Figures told as they stand, with a time more than a day after publication: the day that time zones can make.
fn ahead(tolls: &[Toll], frame: &Frame<'_>) -> Option<Check> {
    let limit = frame.published.and_then(super::dated::day)?.tomorrow().ok()?;
    let is_ahead = |toll: &Toll| {
        let time = toll.as_of.and_then(|at| frame.times.get(at));
        let from = time.and_then(|time| super::dated::day(time.from.as_deref()?));
        toll.currency == Currency::Current && from.is_some_and(|from| from > limit)
    };
    let tolls: Vec<usize> = (0..tolls.len()).filter(|&i| is_ahead(&tolls[i])).collect();
    let is_found = !tolls.is_empty();
    is_found.then(|| Check { tolls, ..Check::new(CheckKind::AfterPublication, Severity::Warning) })
}

/// The figures of the headline against those below it, outcome by outcome: a figure that nothing below repeats is set
/// against the first one below.
fn headline(tolls: &[Toll], headline_end: usize) -> Vec<Check> {
    let is_whole = |toll: &Toll| toll.currency == Currency::Current && toll.part_of.is_none();
    let above: Vec<usize> =
        (0..tolls.len()).filter(|&i| tolls[i].quote.end <= headline_end && is_whole(&tolls[i])).collect();
    let compared = above.iter().filter_map(|&head| {
        let same = |toll: &Toll| toll.outcome == tolls[head].outcome && !toll.is_increment && is_whole(toll);
        let mut below =
            (0..tolls.len()).filter(|&i| tolls[i].quote.start >= headline_end && same(&tolls[i])).peekable();
        let first = *below.peek()?;
        let is_repeated = below.any(|i| tolls[i].interval == tolls[head].interval);
        (!is_repeated).then(|| {
            let excludes = !overlap(tolls[head].interval, tolls[first].interval);
            let severity = if excludes { Severity::Warning } else { Severity::Info };
            Check { tolls: vec![head, first], ..Check::new(CheckKind::HeadlineDiffers, severity) }
        })
    });
    compared.collect()
}

/// True when one number may lie in both.
pub(super) fn overlap(a: Interval, b: Interval) -> bool {
    let is_below = |x: Interval, y: Interval| x.high.is_some_and(|high| y.low.is_some_and(|low| high < low));
    !is_below(a, b) && !is_below(b, a)
}

/// Each figure that others are parts of, with its parts.
fn wholes(figures: &[(Option<usize>, Interval)]) -> impl Iterator<Item = (usize, Vec<usize>)> {
    let mut parts_of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (part, (whole, _)) in figures.iter().enumerate() {
        if let Some(whole) = whole {
            parts_of.entry(*whole).or_default().push(part);
        }
    }
    parts_of.into_iter()
}

/// Sum of the parts against the whole: impossible when even the least sum is above the greatest whole.
fn compare(figures: &[(Option<usize>, Interval)], whole: usize, parts: &[usize]) -> (CheckKind, Severity) {
    let intervals: Vec<Interval> = parts.iter().map(|&i| figures[i].1).collect();
    let parts_low = intervals.iter().map(|i| i.low.unwrap_or(0)).fold(0u64, u64::saturating_add);
    let whole = figures[whole].1;
    let is_possible = whole.high.is_none_or(|high| parts_low <= high);
    let severity = if is_possible { Severity::Ok } else { Severity::Error };
    let all_exact = intervals.iter().all(|i| i.is_exact());
    let exact_parts: Vec<u64> =
        if all_exact { intervals.iter().filter_map(|i| i.low).collect() } else { Vec::new() };
    if exact_parts.len() < 2 {
        return (CheckKind::PartOfWhole, severity);
    }
    let rest = whole.is_exact().then(|| whole.high.unwrap_or(0).checked_sub(parts_low)).flatten();
    let kind = CheckKind::PartsOfWhole { parts_low, parts: exact_parts, whole_high: whole.high, rest };
    (kind, severity)
}
