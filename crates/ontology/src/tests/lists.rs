//! What must hold of every list: its size, its codes, its words, its way through JSON.

use crate::*;
use std::collections::BTreeSet;

fn list(name: &str) -> &'static CodeList {
    LISTS.iter().find(|list| list.name == name).unwrap_or_else(|| panic!("no list is called {name}"))
}

#[test]
fn lists_have_the_size_that_their_sources_give() {
    let sizes = [
        ("AcledActor", 8),
        ("AcledSub", 25),
        ("AcledType", 6),
        ("Cameo", 318),
        ("ClaimKind", 10),
        ("Context", 37),
        ("Currency", 4),
        ("EventType", 16),
        ("FactValue", 8),
        ("ForceKind", 9),
        ("ForcePhase", 5),
        ("Modality", 12),
        ("Mode", 67),
        ("Outcome", 10),
        ("QuadClass", 4),
        ("Sector", 25),
        ("SiteState", 10),
        ("SourceKind", 18),
        ("SpecialContext", 4),
        ("Status", 10),
    ];
    for (name, size) in sizes {
        assert_eq!(list(name).entries.len(), size, "number of codes in {name}");
    }
}

#[test]
fn codes_are_unique_and_plain() {
    for list in LISTS {
        let mut seen = BTreeSet::new();
        for entry in list.entries {
            assert!(seen.insert(entry.code), "{}: {:?} stands twice", list.name, entry.code);
            let plain =
                entry.code.trim() == entry.code && entry.code.chars().all(|c| (' '..='~').contains(&c));
            assert!(plain, "{}: {:?} is not plain ASCII", list.name, entry.code);
        }
    }
}

#[test]
fn labels_tell_the_codes_of_a_list_apart_in_both_languages() {
    for list in LISTS {
        for &lang in UiLang::ALL {
            let mut seen = BTreeSet::new();
            for entry in list.entries {
                let label = entry.label(lang);
                assert!(!label.trim().is_empty(), "{} {}: no label in {lang}", list.name, entry.code);
                assert!(seen.insert(label), "{}: two codes are labelled {label:?} in {lang}", list.name);
            }
        }
    }
}

#[test]
fn definitions_are_sentences_and_differ_from_language_to_language() {
    for list in LISTS {
        for entry in list.entries {
            let [fr, en] = [UiLang::Fr, UiLang::En].map(|lang| entry.definition(lang));
            for text in [fr, en] {
                assert!(text.ends_with('.'), "{} {}: not a sentence: {text:?}", list.name, entry.code);
                assert!(
                    text.chars().count() <= 140,
                    "{} {}: more than a line: {text:?}",
                    list.name,
                    entry.code
                );
            }
            assert_ne!(fr, en, "{} {}: one definition for both languages", list.name, entry.code);
        }
    }
}

#[test]
fn french_words_use_the_typographic_apostrophe() {
    for list in LISTS {
        for entry in list.entries {
            let words = [
                Some(entry.label(UiLang::Fr)),
                Some(entry.definition(UiLang::Fr)),
                entry.example(UiLang::Fr),
            ];
            for text in words.into_iter().flatten() {
                assert!(
                    !text.contains('\''),
                    "{} {}: straight apostrophe in {text:?}",
                    list.name,
                    entry.code
                );
            }
        }
    }
}

#[test]
fn codes_go_through_json_as_strings() {
    for &status in Status::ALL {
        let json = serde_json::to_string(&status).unwrap();
        assert_eq!(json, format!("\"{}\"", status.code()));
        assert_eq!(serde_json::from_str::<Status>(&json).unwrap(), status);
    }
    let error = serde_json::from_str::<Status>("\"proven\"").unwrap_err().to_string();
    assert!(error.contains("no such Status code: \"proven\""), "{error}");
}

#[test]
fn parse_finds_each_code_and_nothing_else() {
    for &value in FactValue::ALL {
        assert_eq!(FactValue::parse(value.code()), Some(value));
    }
    assert_eq!(FactValue::parse("ct+"), None, "codes are exact, not folded");
    assert_eq!(UiLang::parse("en"), Some(UiLang::En));
}

#[test]
fn a_fact_value_is_told_by_its_two_axes() {
    let axes: BTreeSet<_> =
        FactValue::ALL.iter().map(|value| (value.certainty(), value.polarity())).collect();
    assert_eq!(axes.len(), FactValue::ALL.len(), "two fact values with the same certainty and polarity");
    for value in FactValue::ALL {
        let code = format!("{}{}", value.certainty(), value.polarity());
        assert_eq!(value.code(), code);
    }
}

#[test]
fn status_glyphs_tell_the_statuses_apart_in_unicode_and_in_ascii() {
    let glyphs: BTreeSet<char> = Status::ALL.iter().map(|status| status.glyph()).collect();
    let ascii: BTreeSet<char> = Status::ALL.iter().map(|status| status.ascii()).collect();
    assert_eq!((glyphs.len(), ascii.len()), (Status::ALL.len(), Status::ALL.len()));
    assert!(ascii.iter().all(char::is_ascii_graphic), "not ASCII: {ascii:?}");
}
