//! The list of quantities: every number that measures or counts, with its unit.
//!
//! « La crue a atteint 6,5 mètres » gives 6.5 metres. Dates, hours and the numbers in names are none, nor are articles
//! (« un policier ») and determiners such as « plusieurs » and « aucun », unless they stand before a unit.

use super::hits::Mentions;
use super::number::{Number, Role, Weight};
use super::role::unit;
use recoupe_lexicon::sense::UnitKind;
use recoupe_ontology::Grain;
use recoupe_report::{Because, Field, Id, NonEmpty, Quantity, Quote, Ratio, RecordKind};
use recoupe_syntax::{Upos, WordId};
use recoupe_text::Span;

/// The quantities of a text, in text order, without those in `dates`: days, years and hours that count nothing.
pub fn quantities(mentions: &Mentions<'_>, dates: &[(Span, Grain)]) -> Vec<Quantity> {
    let all = &mentions.numbers;
    let is_rate = |at: usize| at > 0 && is_rate(&all[at - 1], &all[at]);
    let numbers =
        (0..all.len()).filter(|&at| is_quantity(mentions, &all[at]) && !is_rate(at)).map(|at| &all[at]);
    let ordinals = mentions.ordinals.iter().filter(|number| stands_alone(mentions, number));
    // Dates are in text order.
    let is_date = |number: &Number| {
        let after = dates.partition_point(|(date, _)| date.end() <= number.span.start());
        dates.get(after).is_some_and(|&(date, grain)| {
            date.contains(number.span) && tells(mentions, number, grain) && !is_alone(mentions, number)
        })
    };
    let mut all: Vec<&Number> = numbers.chain(ordinals).filter(|number| !is_date(number)).collect();
    all.sort_by_key(|number| number.span);
    all.into_iter().map(|number| quantity(mentions, number)).collect()
}

fn is_quantity(mentions: &Mentions<'_>, number: &Number) -> bool {
    let kind = unit(mentions, number).map(|unit| unit.kind);
    let is_open = matches!(number.rule, "N-INDEFINITE" | "N-PAIR" | "N-ZERO");
    match (number.role, number.weight) {
        (Role::Date | Role::Clock | Role::Label, _) | (_, Weight::Implied | Weight::Indefinite) => false,
        (_, Weight::Firm) => !is_open || kind.is_some_and(|kind| kind != UnitKind::Thing),
        // « une tonne », "a dollar"; "a day" may also tell how often.
        (Role::Measure, Weight::Article) => !matches!(kind, Some(UnitKind::Duration | UnitKind::Age)),
        // An article with nothing after it is a number after all: "one".
        (Role::Count, Weight::Article) => is_alone(mentions, number),
    }
}

/// "$80 a barrel" has one quantity.
fn is_rate(before: &Number, number: &Number) -> bool {
    let is_next = before.with_unit.end == number.words.start && before.role == Role::Measure;
    is_next && number.weight == Weight::Article && number.role == Role::Measure
}

/// True for what a date of this grain may be told by: a number without a unit, and hours where an hour is told;
/// « 2018 pour cinq ans » has a length.
fn tells(mentions: &Mentions<'_>, number: &Number, grain: Grain) -> bool {
    // "about 2/3" is a share, "9/11" a day.
    let is_whole = number.low.or(number.high).is_some_and(|end| end.to_whole().is_some());
    let is_bare = is_whole || number.with_bound == number.words;
    match unit(mentions, number).map(|unit| unit.kind) {
        // "the Sept. 11 attacks"
        None | Some(UnitKind::Date | UnitKind::Clock | UnitKind::Thing) => is_bare,
        Some(UnitKind::Duration) => grain >= Grain::Hour,
        Some(_) => false,
    }
}

/// True for a number that is all of its sentence.
fn is_alone(mentions: &Mentions<'_>, number: &Number) -> bool {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    number.with_unit == sentence.words
}

/// A rank that no noun follows: "finished 25th", « le 21e »; « la quatrième victime » ranks the victim.
fn stands_alone(mentions: &Mentions<'_>, number: &Number) -> bool {
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let next = number.with_unit.end;
    // "He first said": a word for one ranks nothing here.
    if number.low == Some(Ratio::ONE) && !number.entries.is_empty() {
        return number.with_unit == sentence.words;
    }
    next >= sentence.words.end
        || !matches!(
            mentions.syntax.word(WordId(next)).upos,
            Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num
        )
}

fn quantity(mentions: &Mentions<'_>, number: &Number) -> Quantity {
    let chars = mentions.text.chars(number.span);
    let words = mentions.text.slice(number.span).to_owned();
    let quote = Quote { start: chars.start, end: chars.end, quote: words };
    let why = |field, rule: &str, entry| Because {
        field,
        rule: rule.to_owned(),
        entry,
        words: NonEmpty::of(quote.clone()),
    };
    let entry = number.entries.last().map(|&entry| mentions.lexicon.name(entry).to_owned());
    let mut because = vec![why(Field::Interval, number.rule, entry)];
    if let Some(unit) = number.unit {
        because.push(why(Field::Unit, "N-UNIT", Some(mentions.lexicon.name(unit).to_owned())));
    }
    Quantity {
        id: Id::new(RecordKind::Quantity, "", quote.start, quote.end),
        low: number.low,
        high: number.high,
        unit: unit(mentions, number).map(|unit| unit.measures.clone()),
        // The ends of a range are told exactly.
        is_approximate: number.is_approximate && number.rule != "N-RANGE",
        because,
        quote,
    }
}
