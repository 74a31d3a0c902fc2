//! What the surfaces print of a small report made by hand.

mod page;
mod sample;

use crate::labels::Labels;
use crate::*;
use recoupe_ontology::{SourceKind, UiLang};
use recoupe_report::Report;
use recoupe_text::Text;
use sample::{WORDS, quote, report};
use std::collections::BTreeSet;

#[test]
fn the_brief_says_who_says_what_and_leaves_open_what_is_open() {
    let page = brief(&report(), UiLang::Fr, Symbols::Unicode);
    insta::assert_snapshot!(plain(&page, 120));
}

#[test]
fn the_brief_in_english_keeps_the_quotes_and_obeys_ascii() {
    let page = brief(&report(), UiLang::En, Symbols::Ascii);
    insta::assert_snapshot!(plain(&page, 100));
}

#[test]
fn the_brief_as_markdown_is_a_pipe_table() {
    let mut report = report();
    report.document.outlet = Some("<b>Le *Courrier*|\u{202E}</b>".to_owned());
    let page = markdown(&brief(&report, UiLang::Fr, Symbols::Unicode));
    let lines: Vec<&str> =
        page.lines().filter(|line| line.contains("18") || line.contains("origine")).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_ledger_of_claims_says_what_they_hold_and_how_much_has_a_source() {
    let page = claims_page(&report(), UiLang::En, Symbols::Ascii);
    insta::assert_snapshot!(plain(&page, 110));
}

#[test]
fn the_table_of_events_has_a_glyph_and_a_word_for_each_status() {
    let page = events_page(&report(), UiLang::Fr, Symbols::Unicode);
    insta::assert_snapshot!(plain(&page, 110));
}

#[test]
fn the_bare_name_of_a_victim_is_not_repeated() {
    let mut report = report();
    report.events[0].recipients[0].is_name_of_victim = true;
    let page = plain(&events_page(&report, UiLang::Fr, Symbols::Unicode), 110);
    assert!(page.contains("nommé dans le texte [134:148]"), "{page}");
    assert!(!page.contains("18 assaillants"), "{page}");
}

#[test]
fn a_report_without_claims_or_events_says_so() {
    let mut report = report();
    report.claims.clear();
    report.events.clear();
    assert!(plain(&claims_page(&report, UiLang::En, Symbols::Ascii), 80).contains("nobody is credited"));
    assert!(plain(&events_page(&report, UiLang::En, Symbols::Ascii), 80).contains("no event read"));
}

#[test]
fn facts_have_every_list_in_order_and_exact_words() {
    let report = report();
    let text = Text::new(WORDS);
    let line = facts(&report, &text).to_line();
    insta::assert_snapshot!(line);
    let value: serde_json::Value = serde_json::from_str(&line).unwrap();
    for list in ["quantities", "tolls", "forces", "events", "attributions"] {
        for item in value[list].as_array().unwrap() {
            let at = |key: &str| item[key].as_u64().unwrap() as usize;
            let words: String = WORDS.chars().skip(at("start")).take(at("end") - at("start")).collect();
            assert_eq!(item["quote"], words.as_str(), "{list}");
        }
    }
}

#[test]
fn why_shows_rules_entries_and_words() {
    let at = quote("18").start;
    let page = why(&report(), at, UiLang::Fr, Symbols::Unicode);
    insta::assert_snapshot!(plain(&page, 100));
    let nothing = why(&report(), 10_000, UiLang::En, Symbols::Ascii);
    assert!(plain(&nothing, 80).contains("no record of the report covers this character"));
}

#[test]
fn escape_sequences_in_article_text_do_not_reach_the_page() {
    let mut report = report();
    report.document.title = Some("Bilan\u{1b}[31m\u{202E}\nlourd".to_owned());
    let page = plain(&brief(&report, UiLang::Fr, Symbols::Unicode), 100);
    assert!(page.contains("Bilan[31m lourd"));
}

#[test]
fn a_witness_with_a_name_is_shown_by_the_role() {
    let mut report = report();
    for voice in &mut report.voices {
        (voice.kind, voice.is_named) = (SourceKind::Witness, true);
    }
    let page = plain(&brief(&report, UiLang::En, Symbols::Unicode), 100);
    assert!(page.contains("witness"));
    assert!(!page.contains("« La police »"), "{page}");
}

#[test]
fn a_report_without_figures_says_so() {
    let mut report = report();
    (report.tolls, report.strengths, report.claims, report.checks) = Default::default();
    let page = plain(&brief(&report, UiLang::En, Symbols::Unicode), 100);
    assert!(page.contains("TOLLS\n –  no figure read\n"), "{page}");
}

#[test]
fn parts_that_point_at_each_other_are_both_shown() {
    let mut report = report();
    report.tolls[0].part_of = Some(1);
    let page = plain(&brief(&report, UiLang::Fr, Symbols::Unicode), 140);
    assert!(
        page.contains("« près de 400 hospitalisées »".replace(' ', "\u{A0}").split('\u{A0}').next().unwrap())
    );
    assert_eq!(page.lines().filter(|line| line.contains("hospitalisées")).count(), 2);
}

#[test]
fn the_json_report_can_be_read_back() {
    let report = report();
    assert_eq!(serde_json::from_str::<Report>(&json(&report)).unwrap(), report);
    assert_eq!(serde_json::from_str::<Report>(&json_pretty(&report)).unwrap(), report);
    assert_eq!(error_line(None, "a \"quoted\" word"), r#"{"id":null,"error":"a \"quoted\" word"}"#);
}

#[test]
fn both_languages_have_the_same_labels() {
    let keys = |lang| -> BTreeSet<&str> {
        let lines = Labels::source(lang).lines().filter(|line| !line.starts_with(['#', ' ']));
        lines.filter_map(|line| Some(line.split_once(" =")?.0)).collect()
    };
    assert_eq!(keys(UiLang::Fr), keys(UiLang::En));
    for lang in [UiLang::Fr, UiLang::En] {
        for key in keys(lang) {
            assert!(Labels::of(lang).find(key, &[]).is_some(), "{key}");
        }
    }
}
