//! Whatever the text, reading it does not panic, quotes only words that are there, and says the same twice.
//!
//! Texts are made of scraps of news in both languages, numbers, quotation marks and any Unicode between them, so that
//! rules meet each other where no reporter would let them.

use proptest::prelude::*;
use recoupe_languages::get;
use recoupe_report::{Document, Language, Report};
use recoupe_text::Text;
use serde_json::Value;

const SCRAPS: &[&str] = &[
    "Au moins",
    "plus de",
    "près de",
    "entre",
    "et",
    "dont",
    "parmi",
    "respectivement",
    "sur un total de",
    "une vingtaine de",
    "des dizaines de",
    "3 000",
    "3\u{202F}000",
    "12",
    "1,5 million",
    "trois",
    "morts",
    "blessés",
    "soldats",
    "civils",
    "tués",
    "selon",
    "la police",
    "l’armée",
    "a annoncé",
    "a démenti",
    "avoir tué",
    "n’a pas",
    "le ministre",
    "que",
    "At least",
    "more than",
    "nearly",
    "between",
    "and",
    "including",
    "among",
    "respectively",
    "out of",
    "a dozen",
    "dozens of",
    "1,500",
    "half a million",
    "three",
    "dead",
    "people",
    "wounded",
    "le 3 mai",
    "du 3 au 5",
    "lundi",
    "21H30",
    "il y a",
    "trois jours",
    "la semaine dernière",
    "last Monday",
    "May 5th",
    "9:30 pm",
    "from",
    "until",
    "2013-02-30",
    "ago",
    "soldiers",
    "were killed",
    "according to",
    "police said",
    "the army denied",
    "did not",
    "«",
    "»",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "(",
    ")",
    ",",
    ".",
    ":",
    ";",
    "–",
    "\n",
    "\n\n",
    "\r\n",
    "M.",
    "U.S.",
    "\u{FEFF}",
    "e\u{301}",
    "🚨",
];

fn text() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        8 => prop::sample::select(SCRAPS).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[0-9 ,.\u{a0}]{1,8}",
    ];
    (prop::collection::vec(scrap, 0..40), prop::sample::select(&[" ", "", "\u{a0}"][..]))
        .prop_map(|(scraps, between)| scraps.join(between))
}

fn read(raw: &str, language: Language) -> Report {
    let text = Text::new(raw);
    let document = Document::unknown("any", language, text.len_chars());
    recoupe_read::read(&text, document, get(language), Vec::new())
}

/// Every quote anywhere in a report, as text, start and end.
fn quotes(value: &Value, found: &mut Vec<(String, usize, usize)>) {
    if let (Some(quote), Some(start), Some(end)) =
        (value["quote"].as_str(), value["start"].as_u64(), value["end"].as_u64())
    {
        found.push((quote.to_owned(), start as usize, end as usize));
    }
    match value {
        Value::Object(fields) => fields.values().for_each(|v| quotes(v, found)),
        Value::Array(values) => values.iter().for_each(|v| quotes(v, found)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(raw in text()) {
        let chars: Vec<char> = raw.chars().collect();
        for language in [Language::Fr, Language::En] {
            let report = read(&raw, language);
            prop_assert_eq!(&report, &read(&raw, language), "reading twice says the same");
            let mut found = Vec::new();
            quotes(&serde_json::to_value(&report).unwrap(), &mut found);
            for (quote, start, end) in found {
                let there: Option<String> = chars.get(start..end).map(|words| words.iter().collect());
                prop_assert_eq!(Some(&quote), there.as_ref(), "at {}..{}", start, end);
            }
        }
    }
}

#[test]
fn a_real_sentence_has_quotes_to_check() {
    let report = read("Selon la police, au moins 12 personnes ont été tuées.", Language::Fr);
    let mut found = Vec::new();
    quotes(&serde_json::to_value(&report).unwrap(), &mut found);
    assert!(found.iter().any(|(quote, _, _)| quote.contains("12")), "{found:?}");
}
