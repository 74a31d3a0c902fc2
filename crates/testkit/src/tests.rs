//! The case file of each test is small enough to be read beside it.

use std::fs;
use std::path::Path;

use recoupe_text::Span;

use crate::run::{check, update};
use crate::{Case, Expectation, Fault, Mark};

const FLOOD: &str = "# A count of the missing

The river took a bus.

```text date=2023-05-03 lang=fr
Onze passagers sont portés disparus.
^^^^ count
^^^^^^^^^^^^^^ group
```
```figures
missing [11, 11]
```
";

fn one(markdown: &str) -> Case {
    let cases = Case::read_all(Path::new("flood.md"), markdown).unwrap();
    assert_eq!(cases.len(), 1);
    cases.into_iter().next().unwrap()
}

fn fault(markdown: &str) -> Fault {
    Case::read_all(Path::new("flood.md"), markdown).unwrap_err()
}

/// A folder with one case file.
fn folder(markdown: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("flood.md"), markdown).unwrap();
    folder
}

fn words<'a>(case: &'a Case, label: &str) -> Vec<Vec<&'a str>> {
    let marks = case.expected.marks.iter().filter(|m| m.label == label);
    marks.map(|m| m.spans.iter().map(|s| &case.text[s.start()..s.end()]).collect()).collect()
}

#[test]
fn a_case_has_title_settings_text_marks_and_lines() {
    let case = one(FLOOD);
    assert_eq!(
        (case.line, case.title.as_str(), case.kind.as_str()),
        (1, "A count of the missing", "figures")
    );
    assert_eq!(case.settings["date"], "2023-05-03");
    assert_eq!(case.settings["lang"], "fr");
    assert_eq!(case.text, "Onze passagers sont portés disparus.");
    assert_eq!(words(&case, "count"), [["Onze"]]);
    assert_eq!(words(&case, "group"), [["Onze passagers"]]);
    assert_eq!(case.expected.lines, ["missing [11, 11]"]);
}

#[test]
fn several_cases_stand_in_one_file() {
    let cases = Case::read_all(Path::new("flood.md"), &format!("{FLOOD}\n{FLOOD}")).unwrap();
    assert_eq!(cases.iter().map(|c| c.line).collect::<Vec<_>>(), [1, 14]);
}

#[test]
fn a_hash_inside_a_block_starts_no_case() {
    assert_eq!(one(&FLOOD.replace("missing [11", "# missing [11")).expected.lines, ["# missing [11, 11]"]);
}

#[test]
fn carets_count_displayed_code_points() {
    let composed =
        "# T\n```text\nÀ Nouméa, 3 tués\n  ^^^^^^ place\n          ^ count\n```\n```figures\n```\n";
    assert_eq!(words(&one(composed), "place"), [["Nouméa"]]);
    let decomposed = composed.replace('é', "e\u{301}").replace('À', "A\u{300}");
    assert_eq!(words(&one(&decomposed), "place"), [["Noume\u{301}a"]]);
    assert_eq!(words(&one(&decomposed), "count"), [["3"]]);
    let emoji = "# T\n```text\n🚨 3\u{202F}000 blessés\n  ^^^^^ count\n```\n```figures\n```\n";
    assert_eq!(words(&one(emoji), "count"), [["3\u{202F}000"]]);
}

#[test]
fn a_mark_may_be_in_pieces_and_cross_lines() {
    let case = one(
        "# T\n```text\nTwo men, police say,\nwere shot.\n^^^^^^^ content\n^^ +content\n```\n```claims\n```\n",
    );
    assert_eq!(words(&case, "content"), [["were sh", "we"]], "a plus adds to the mark above it");
    let case = one(
        "# T\n```text\nTwo men, police say,\n^^^^^^^            ^ content\nwere shot.\n^^^^^^^^^ +content\n```\n```claims\n```\n",
    );
    assert_eq!(words(&case, "content"), [["Two men", ",", "were shot"]]);
}

#[test]
fn what_is_drawn_is_read_back() {
    let text = "Deux « civils »\nont été tués, dit-on.";
    let marks = vec![
        Mark { spans: vec![Span::of(0, 31), Span::of(33, 36)], label: "content".into() },
        Mark::new("count", Span::of(0, 4)),
    ];
    let drawn = crate::marks::draw(text, &marks);
    let lines: Vec<&str> = drawn.iter().map(String::as_str).collect();
    let (again, read) = crate::marks::read(&lines, 0).unwrap();
    assert_eq!(again, text);
    assert_eq!(crate::marks::draw(text, &read), drawn);
    assert_eq!(drawn[1], "^^^^^^^^^^^^^^^ content");
    assert_eq!(drawn[2], "^^^^ count");
    assert!(drawn[4].ends_with(" +content"), "{drawn:?}");
}

#[test]
fn an_incomplete_case_is_a_fault_with_its_line() {
    let cases = [
        ("", 1, "no case in this file"),
        ("prose\n```text\na\n```\n# T\n", 2, "before the first"),
        ("# T\nprose\n", 1, "without a `text` block"),
        ("# T\n```figures\n```\n```text\na\n```\n", 1, "as its first block"),
        ("# T\n```text\na\n```\n", 1, "without an expectation block"),
        ("# T\n```text\n```\n```figures\n```\n", 1, "without any word"),
        ("# T\n```text\na\n```\n```\n```\n", 5, "without a name"),
        ("# T\n```text\na\n```\n```x\n```\n```y\n```\n", 7, "more than two blocks"),
        ("# T\n```text\na\n", 2, "closing fence"),
        ("# T\n```text date\na\n```\n```x\n```\n", 2, "key=value"),
        ("# T\n```text\n^ count\n```\n```x\n```\n", 3, "no text above"),
        ("# T\n```text\na\n^\n```\n```x\n```\n", 4, "without a label"),
        ("# T\n```text\na\n ^ count\n```\n```x\n```\n", 4, "past the end"),
        ("# T\n```text\na\n^ +count\n```\n```x\n```\n", 4, "no mark above"),
    ];
    for (markdown, line, message) in cases {
        let fault = fault(markdown);
        assert_eq!(fault.line, line, "{markdown:?} gave {fault}");
        assert!(fault.message.contains(message), "{markdown:?} gave {fault}");
    }
}

fn right(case: &Case) -> Expectation {
    Expectation {
        marks: vec![
            Mark::new("group", Span::of(0, 14)),
            Mark::new("count", Span::of(0, 4)),
            Mark::new("unnamed label", Span::of(5, 14)),
        ],
        lines: vec![format!("missing [11, {}]", case.text.len() - 26)],
    }
}

#[test]
fn a_right_reading_passes_and_labels_the_case_does_not_name_are_left_out() {
    assert_eq!(check(folder(FLOOD).path(), &right), Ok(1));
}

#[test]
fn a_wrong_reading_shows_place_sentence_and_both_sides() {
    let wrong = |_: &Case| Expectation {
        marks: vec![Mark::new("count", Span::of(0, 14)), Mark::new("group", Span::of(0, 14))],
        lines: vec!["missing [11, -]".into()],
    };
    let folder = folder(FLOOD);
    let faults = check(folder.path(), &wrong).unwrap_err();
    let shown = faults[0].to_string();
    assert!(shown.contains("flood.md:1: A count of the missing"), "{shown}");
    let expected = [
        "      Onze passagers sont portés disparus.",
        "    + ^^^^^^^^^^^^^^ count",
        "      ^^^^^^^^^^^^^^ group",
        "    - ^^^^ count",
        "      --- figures",
        "    - missing [11, 11]",
        "    + missing [11, -]",
    ];
    assert_eq!(shown.lines().skip(1).collect::<Vec<_>>(), expected, "{shown}");
}

#[test]
fn a_panic_and_a_mark_outside_the_text_name_their_case() {
    let folder = folder(FLOOD);
    let panics = |case: &Case| panic!("no rule for {}", case.kind);
    assert!(check(folder.path(), &panics).unwrap_err()[0].message.contains("panicked: no rule for figures"));
    let inside_a_letter = "Onze passagers sont port".len() + 1;
    for span in [Span::of(30, 99), Span::of(3, 3), Span::of(0, inside_a_letter)] {
        let outside = |_: &Case| Expectation { marks: vec![Mark::new("x", span)], lines: vec![] };
        assert!(check(folder.path(), &outside).unwrap_err()[0].message.contains("mark on no words"));
    }
}

#[test]
fn an_update_rewrites_carets_and_lines_and_nothing_else() {
    let stale = FLOOD.replace("[11, 11]", "[0, 0]").replace("^^^^ count\n", " ^ count\n");
    let folder = folder(&format!("{stale}\nProse at the end.\n"));
    assert!(check(folder.path(), &right).is_err());
    assert_eq!(update(folder.path(), &right), Ok(1));
    assert_eq!(check(folder.path(), &right), Ok(1));
    let rewritten = fs::read_to_string(folder.path().join("flood.md")).unwrap();
    let canonical = FLOOD.replace("^^^^ count\n^^^^^^^^^^^^^^ group\n", "^^^^^^^^^^^^^^ group\n^^^^ count\n");
    assert_eq!(rewritten, format!("{canonical}\nProse at the end.\n"));
}

#[test]
fn an_update_of_two_cases_keeps_their_places() {
    let two = format!("{FLOOD}\n{}", FLOOD.replace("[11, 11]", "[1, 1]\nsecond line"));
    let folder = folder(&two);
    assert_eq!(update(folder.path(), &right), Ok(2));
    assert_eq!(check(folder.path(), &right), Ok(2));
}

#[test]
fn a_folder_without_cases_fails() {
    let empty = tempfile::tempdir().unwrap();
    assert!(check(empty.path(), &right).unwrap_err()[0].message.contains("no case files"));
}
