//! The list of quantities: every number that measures or counts, with its unit.
//!
//! « La crue a atteint 6,5 mètres » gives 6.5 metres. Dates, hours and the numbers in names are none, nor are articles
//! (« un policier ») and determiners such as « plusieurs » and « aucun », unless they stand before a unit.

use super::hits::Mentions;
use super::number::{Number, Role, Weight};
use super::role::unit;
use recoupe_lexicon::sense::UnitKind;
use recoupe_report::{Because, Field, Id, NonEmpty, Quantity, Quote, Ratio, RecordKind};
use recoupe_syntax::{Upos, WordId};

/// The quantities of a text, in text order.
pub fn quantities(mentions: &Mentions<'_>) -> Vec<Quantity> {
    let all = &mentions.numbers;
    let is_rate = |at: usize| at > 0 && is_rate(&all[at - 1], &all[at]);
    let numbers =
        (0..all.len()).filter(|&at| is_quantity(mentions, &all[at]) && !is_rate(at)).map(|at| &all[at]);
    let ordinals = mentions.ordinals.iter().filter(|number| stands_alone(mentions, number));
    let mut all: Vec<&Number> = numbers.chain(ordinals).collect();
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
        (Role::Count, Weight::Article) => counts_nothing(mentions, number),
    }
}

/// "$80 a barrel" has one quantity.
fn is_rate(before: &Number, number: &Number) -> bool {
    let is_next = before.with_unit.end == number.words.start && before.role == Role::Measure;
    is_next && number.weight == Weight::Article && number.role == Role::Measure
}

/// An article with nothing after it is a number after all: "one".
fn counts_nothing(mentions: &Mentions<'_>, number: &Number) -> bool {
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
