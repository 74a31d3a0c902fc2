//! Times in the report: code points, RFC 3339 and the words of each reason.

use super::quote;
use crate::mentions::Mentions;
use crate::times::Time;
use jiff::civil::DateTime;
use recoupe_report::{Because, Field, Id, NonEmpty, RecordKind};

/// The rule by which a date in the text stands in for the date of publication.
const DATELINE: &str = "D-DATELINE";

/// A time as the report has it.
pub(super) fn record(mentions: &Mentions<'_>, time: &Time) -> recoupe_report::Time {
    let words = quote(mentions.text, time.span);
    let mut evidence = vec![words.clone()];
    evidence.extend(time.signal.map(|signal| quote(mentions.text, signal)));
    let read = Because {
        field: Field::Time,
        rule: time.rule.to_owned(),
        entry: time.entry.map(|entry| mentions.lexicon.name(entry).to_owned()),
        words: NonEmpty::try_from(evidence).expect("the words of the time are there"),
    };
    let counted = time.dateline.map(|dateline| Because {
        field: Field::Anchor,
        rule: DATELINE.to_owned(),
        entry: None,
        words: NonEmpty::of(quote(mentions.text, dateline)),
    });
    recoupe_report::Time {
        id: Id::new(RecordKind::Time, time.kind.code(), words.start, words.end),
        quote: words,
        kind: time.kind,
        value: time.value.clone(),
        from: time.from.map(written),
        to: time.to.map(written),
        grain: time.grain,
        anchor: time.anchor,
        modifier: time.modifier,
        because: [Some(read), counted].into_iter().flatten().collect(),
    }
}

/// 2013-02-12T18:00:00, always with its seconds.
fn written(at: DateTime) -> String {
    let date = at.date();
    format!("{date}T{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second())
}
