//! Findings in words.
//!
//! Example: parts of 3000 and 500 in a whole of 3770 give "3,000 + 500 = 3,500 ≤ 3,770; 270 left, not detailed".
//!
//! What was found is in the report; only its wording is made here.

use crate::page::Subject;
use crate::wording::Wording;
use recoupe_report::{Check, CheckKind, Quote, RecordKind, Report, Severity};

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
        CheckKind::SourcedShare { .. } => "sourced-share",
        CheckKind::PartyOnlySource => "party-only-source",
        CheckKind::UnsourcedAccusation => "unsourced-accusation",
        CheckKind::LoadedLabel => "loaded-label",
    }
}

/// The records that a finding concerns.
pub(crate) fn subjects(check: &Check) -> Vec<Subject> {
    let of =
        |kind, list: &[usize]| -> Vec<Subject> { list.iter().map(|&at| Subject::new(kind, at)).collect() };
    [
        of(RecordKind::Toll, &check.tolls),
        of(RecordKind::Strength, &check.strengths),
        of(RecordKind::Event, &check.events),
        of(RecordKind::Claim, &check.claims),
        of(RecordKind::Label, &check.labels),
    ]
    .concat()
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
        CheckKind::SourcedShare { .. }
        | CheckKind::PartyOnlySource
        | CheckKind::UnsourcedAccusation
        | CheckKind::LoadedLabel => of_sources(check, report, wording),
    }
}

/// What was found of who says what.
fn of_sources(check: &Check, report: &Report, wording: Wording) -> String {
    let records = Records::of(check, report);
    let variables = [
        ("words", list(&records.all(), wording).into()),
        ("source", source(records.voice, report, wording).into()),
    ];
    let key = match (&check.kind, records.voice, check.severity) {
        (CheckKind::SourcedShare { sourced, all }, _, _) => {
            let count = |n: usize| wording.number(n as u64);
            let variables = [("sourced", count(*sourced).into()), ("all", count(*all).into())];
            return wording.labels.with("check-sourced-share", &variables);
        }
        (CheckKind::UnsourcedAccusation, _, _) if check.claims.is_empty() => "check-unsourced-act",
        (CheckKind::UnsourcedAccusation, _, _) => "check-unsourced-accusation",
        (CheckKind::LoadedLabel, Some(_), _) => "check-loaded-label-of",
        (CheckKind::LoadedLabel, None, Severity::Warning) => "check-loaded-label-own",
        (CheckKind::LoadedLabel, None, _) => "check-loaded-label-quoted",
        _ => "check-party-only-source",
    };
    wording.labels.with(key, &variables)
}

fn list(quotes: &[&Quote], wording: Wording) -> String {
    quotes.iter().map(|quote| wording.quoted(quote)).collect::<Vec<_>>().join(", ")
}

/// The words of a voice; nothing for the writer and for nobody.
fn source(voice: Option<usize>, report: &Report, wording: Wording) -> String {
    let quote = voice.and_then(|at| report.voices.get(at)?.quote.as_ref());
    quote.map_or_else(String::new, |quote| wording.quoted(quote))
}

/// The words of the records of a finding: those that are part of another of its records, and the others.
struct Records<'a> {
    parts: Vec<&'a Quote>,
    wholes: Vec<&'a Quote>,
    /// Who says the first of them.
    voice: Option<usize>,
}

impl<'a> Records<'a> {
    fn of(check: &Check, report: &'a Report) -> Self {
        let mut records = Records { parts: Vec::new(), wholes: Vec::new(), voice: None };
        for toll in check.tolls.iter().filter_map(|&at| report.tolls.get(at)) {
            let is_part = toll.part_of.is_some_and(|whole| check.tolls.contains(&whole));
            records.place(&toll.quote, is_part);
            records.voice = records.voice.or(toll.source);
        }
        for strength in check.strengths.iter().filter_map(|&at| report.strengths.get(at)) {
            let is_part = strength.part_of.is_some_and(|whole| check.strengths.contains(&whole));
            records.place(&strength.quote, is_part);
        }
        for event in check.events.iter().filter_map(|&at| report.events.get(at)) {
            records.place(&event.quote, false);
        }
        for claim in check.claims.iter().filter_map(|&at| report.claims.get(at)) {
            records.place(claim.content.first(), false);
            records.voice = records.voice.or(claim.voice);
        }
        for label in check.labels.iter().filter_map(|&at| report.labels.get(at)) {
            records.place(&label.quote, false);
            records.voice = records.voice.or(label.voice);
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
