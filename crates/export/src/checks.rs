//! Findings in words.
//!
//! Example: parts of 3000 and 500 in a whole of 3770 give "3,000 + 500 = 3,500 ≤ 3,770; 270 left, not detailed".
//!
//! What was found is in the report; only its wording is made here.

use crate::wording::Wording;
use recoupe_report::{Check, CheckKind, Quote, Report, Severity};

/// The code of a finding, as in the serialised report.
pub(crate) const fn code(kind: &CheckKind) -> &'static str {
    match kind {
        CheckKind::PartsOfWhole { .. } => "parts-of-whole",
        CheckKind::PartOfWhole => "part-of-whole",
        CheckKind::DoNotAdd => "do-not-add",
        CheckKind::OpenScope => "open-scope",
        CheckKind::HeadlineDiffers => "headline-differs",
        CheckKind::AfterPublication => "after-publication",
        CheckKind::NoSource => "no-source",
    }
}

/// One sentence that says what was found.
pub(crate) fn message(check: &Check, report: &Report, wording: Wording) -> String {
    let labels = wording.labels;
    let records = Records::of(check, report);
    match &check.kind {
        CheckKind::PartsOfWhole { parts_low, parts, whole_high, rest } => {
            let sum: Vec<String> = parts.iter().map(|&part| wording.number(part)).collect();
            let key = match (parts.is_empty(), check.severity) {
                (true, _) => "check-parts",
                (false, Severity::Error) => "check-parts-exceed",
                (false, _) => "check-parts-exact",
            };
            let rest = rest.filter(|&rest| rest > 0).map_or_else(|| "none".to_owned(), |n| wording.number(n));
            let variables = [
                ("sum", sum.join(" + ").into()),
                ("total", wording.number(*parts_low).into()),
                ("whole", wording.bound(*whole_high).into()),
                ("rest", rest.into()),
                ("le", wording.pick("≤", "<=").into()),
            ];
            labels.with(key, &variables)
        }
        CheckKind::PartOfWhole => {
            let key =
                if check.severity == Severity::Error { "check-part-exceeds" } else { "check-part-of-whole" };
            let listed = |quotes: &[&Quote]| list(quotes, wording);
            let variables =
                [("part", listed(&records.parts).into()), ("whole", listed(&records.wholes).into())];
            labels.with(key, &variables)
        }
        CheckKind::HeadlineDiffers => {
            let key = if check.severity == Severity::Warning {
                "check-headline-excludes"
            } else {
                "check-headline-differs"
            };
            let all = records.all();
            let at = |index: usize| all.get(index).map_or_else(String::new, |quote| wording.quoted(quote));
            labels.with(key, &[("headline", at(0).into()), ("body", at(1).into())])
        }
        CheckKind::DoNotAdd | CheckKind::OpenScope | CheckKind::AfterPublication | CheckKind::NoSource => {
            let key = format!("check-{}", code(&check.kind));
            labels.with(&key, &[("words", list(&records.all(), wording).into())])
        }
    }
}

fn list(quotes: &[&Quote], wording: Wording) -> String {
    quotes.iter().map(|quote| wording.quoted(quote)).collect::<Vec<_>>().join(", ")
}

/// The words of the records of a finding: those that are part of another of its records, and the others.
struct Records<'a> {
    parts: Vec<&'a Quote>,
    wholes: Vec<&'a Quote>,
}

impl<'a> Records<'a> {
    fn of(check: &Check, report: &'a Report) -> Self {
        let mut records = Records { parts: Vec::new(), wholes: Vec::new() };
        for toll in check.tolls.iter().filter_map(|&at| report.tolls.get(at)) {
            let is_part = toll.part_of.is_some_and(|whole| check.tolls.contains(&whole));
            records.place(&toll.quote, is_part);
        }
        for strength in check.strengths.iter().filter_map(|&at| report.strengths.get(at)) {
            let is_part = strength.part_of.is_some_and(|whole| check.strengths.contains(&whole));
            records.place(&strength.quote, is_part);
        }
        records
    }

    fn place(&mut self, quote: &'a Quote, is_part: bool) {
        let list = if is_part { &mut self.parts } else { &mut self.wholes };
        list.push(quote);
    }

    fn all(&self) -> Vec<&'a Quote> {
        let mut all: Vec<&Quote> = self.parts.iter().chain(&self.wholes).copied().collect();
        all.sort();
        all
    }
}
