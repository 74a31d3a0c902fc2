//! One small report, printed in every form.

use crate::labels::Labels;
use crate::*;
use recoupe_ontology::{ClaimKind, Currency, FactValue, ForceKind, ForcePhase, Outcome, SourceKind, UiLang};
use recoupe_report::*;
use recoupe_text::{CharSpan, NoteCode, Text};
use std::collections::BTreeSet;

const WORDS: &str = "Durant la nuit, plus de 1 000 personnes ont été blessées, dont près de 400 hospitalisées, \
                     selon un bilan. La police dit avoir éliminé 18 assaillants. L’armée enverra 3 500 hommes. \
                     Des experts évoquent une manœuvre étrangère.";

fn quote(words: &str) -> Quote {
    let byte = WORDS.find(words).unwrap();
    let start = WORDS[..byte].chars().count();
    Quote { start, end: start + words.chars().count(), quote: words.to_owned() }
}

fn id(kind: RecordKind, quote: &Quote) -> Id {
    Id::new(kind, "", quote.start, quote.end)
}

fn voice(words: &str, kind: SourceKind, is_named: bool) -> Voice {
    let quote = quote(words);
    Voice { id: id(RecordKind::Voice, &quote), quote: Some(quote), kind, is_named, because: Vec::new() }
}

fn toll(words: &str, outcome: Outcome, low: Option<u64>, high: Option<u64>, source: usize) -> Toll {
    let quote = quote(words);
    Toll {
        id: Id::new(RecordKind::Toll, outcome.code(), quote.start, quote.end),
        quote,
        outcome,
        is_euphemism: false,
        interval: Interval { low, high },
        is_approximate: high.is_none() || low != high,
        who: None,
        is_increment: false,
        currency: Currency::Current,
        source: Some(source),
        cue: None,
        part_of: None,
        may_overlap: Vec::new(),
        readings: Vec::new(),
        because: Vec::new(),
    }
}

fn because(field: Field, rule: &str, entry: Option<&str>, words: &str) -> Because {
    Because {
        field,
        rule: rule.to_owned(),
        entry: entry.map(str::to_owned),
        words: NonEmpty::of(quote(words)),
    }
}

fn tolls() -> Vec<Toll> {
    let injured = toll("plus de 1 000 personnes", Outcome::Injured, Some(1001), None, 0);
    let open = |words: &str, who: Option<Quote>| Reading { who, words: quote(words) };
    let injured = Toll {
        readings: vec![open("personnes", None), open("assaillants", Some(quote("assaillants")))],
        ..injured
    };
    let hospital = toll("près de 400 hospitalisées", Outcome::Hospitalised, Some(360), Some(400), 0);
    let hospital = Toll { part_of: Some(0), ..hospital };
    let killed = toll("18 assaillants", Outcome::Killed, Some(18), Some(18), 1);
    let killed = Toll {
        is_euphemism: true,
        who: Some(Who { words: "assaillants".to_owned(), evidence: NonEmpty::of(quote("assaillants")) }),
        may_overlap: vec![0],
        because: vec![
            because(Field::Interval, "interval.exact", None, "18"),
            because(Field::Outcome, "toll.verb", Some("outcomes.toml:éliminer"), "éliminé"),
        ],
        ..killed
    };
    vec![injured, hospital, killed]
}

fn report() -> Report {
    let strength = quote("3 500 hommes");
    let claim = quote("une manœuvre étrangère");
    let check = |kind, severity, tolls: &[usize]| Check {
        kind,
        severity,
        tolls: tolls.to_vec(),
        strengths: Vec::new(),
    };
    let parts = CheckKind::PartsOfWhole {
        parts_low: 3500,
        parts: vec![3000, 500],
        whole_high: Some(3770),
        rest: Some(270),
    };
    Report {
        schema: SCHEMA,
        document: Document {
            id: "essai".to_owned(),
            sha256: "0123456789abcdef".to_owned(),
            length: WORDS.chars().count(),
            language: Some(Language::Fr),
            title: None,
            outlet: Some("Le Courrier".to_owned()),
            author: None,
            url: None,
            published: None,
        },
        engine: Engine { version: "0".to_owned(), pack: None },
        sentences: vec![CharSpan { start: 0, end: 105 }],
        voices: vec![
            voice("un bilan", SourceKind::ImpersonalToll, false),
            voice("La police", SourceKind::Police, true),
            voice("Des experts", SourceKind::Analyst, false),
        ],
        quantities: vec![Quantity {
            id: id(RecordKind::Quantity, &quote("18 assaillants")),
            quote: quote("18 assaillants"),
            low_thousandths: Some(18_000),
            high_thousandths: Some(18_500),
            unit: Some("assaillant".to_owned()),
            is_approximate: false,
            because: Vec::new(),
        }],
        tolls: tolls(),
        strengths: vec![Strength {
            id: id(RecordKind::Strength, &strength),
            quote: strength,
            kind: ForceKind::Contingent,
            interval: Interval::exact(3500),
            is_approximate: false,
            who: Some(Who { words: "L’armée".to_owned(), evidence: NonEmpty::of(quote("L’armée")) }),
            phase: Some(ForcePhase::Planned),
            source: None,
            cue: None,
            part_of: None,
            because: Vec::new(),
        }],
        claims: vec![Claim {
            id: id(RecordKind::Claim, &claim),
            voice: Some(2),
            cue: quote("évoquent"),
            content: NonEmpty::of(claim),
            kind: ClaimKind::Hypothesis,
            value: FactValue::parse("PS+").unwrap(),
            tolls: Vec::new(),
            strengths: Vec::new(),
            because: Vec::new(),
        }],
        checks: vec![
            check(parts, Severity::Ok, &[]),
            check(CheckKind::PartOfWhole, Severity::Ok, &[0, 1]),
            check(CheckKind::DoNotAdd, Severity::Warning, &[0, 2]),
        ],
        notes: vec![Remark {
            code: NoteCode::TimeUnanchored,
            at: Some(quote("Durant la nuit")),
            message: "cannot be dated".to_owned(),
        }],
    }
}

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
fn facts_have_every_list_in_order_and_exact_words() {
    let report = report();
    let text = Text::new(WORDS);
    let line = facts(&report, &text).to_line();
    insta::assert_snapshot!(line);
    let value: serde_json::Value = serde_json::from_str(&line).unwrap();
    for list in ["quantities", "tolls", "forces", "attributions"] {
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
