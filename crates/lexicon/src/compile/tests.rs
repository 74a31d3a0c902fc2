//! Each thing that can be wrong with an entry, with the file, the line and the advice that its author gets.

use super::{AnalysedWord, SourceFile, compile};
use recoupe_text::Span;
use recoupe_ud::Upos;

const SETTINGS: &str =
    "code = \"en\"\ngroup_marks = [\",\"]\ndecimal_marks = [\".\"]\ncounted_noun_is_last = true\n";

/// A sentence cut at spaces; every word is a verb whose lemma is the word without "ed".
fn analyse(sentence: &str) -> Vec<AnalysedWord> {
    let mut at = 0;
    sentence
        .split(' ')
        .map(|word| {
            let span = Span::of(at, at + word.len());
            at += word.len() + 1;
            let lemma = word.trim_end_matches("ed").to_owned();
            AnalysedWord { span, form: word.to_owned(), lemma, upos: Upos::Verb }
        })
        .collect()
}

/// The messages for one file of entries, or the names of its entries when nothing is wrong.
fn check(entries: &str) -> Result<Vec<String>, Vec<String>> {
    let file = |name: &str, text: &str| SourceFile { name: name.into(), text: text.into() };
    compile(&[file("harms.toml", entries), file("language.toml", SETTINGS)], &analyse)
        .map(|pack| pack.entries.into_iter().map(|e| e.name).collect())
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn harm(pattern: &str, fields: &str, example: &str) -> String {
    format!("[[harm]]\nmatch = \"{pattern}\"\n{fields}\nexample = \"{example}\"\n\n")
}

const KILLED: &str = "outcome = \"killed\"\nrole = \"harms-object\"";
const INJURED: &str = "outcome = \"injured\"\nrole = \"harms-object\"";

/// Asserts that the one message starts so and holds the advice.
fn assert_refused(entries: &str, start: &str, advice: &str) {
    let messages = check(entries).expect_err("the entries are wrong");
    assert_eq!(messages.len(), 1, "{messages:#?}");
    assert!(messages[0].starts_with(start), "{}", messages[0]);
    assert!(messages[0].contains(advice), "{}", messages[0]);
}

#[test]
fn a_good_entry_is_compiled_and_named() {
    let names = check(&harm("<kill>/VERB", KILLED, "Shells [killed] four workers"));
    assert_eq!(names, Ok(vec!["harms:<kill>/VERB".to_owned()]));
}

#[test]
fn an_unknown_code_is_refused() {
    let entry = harm("<kill>/VERB", "outcome = \"slain\"\nrole = \"harms-object\"", "Shells [killed] four");
    assert_refused(&entry, "harms.toml:1: ", "slain");
}

#[test]
fn an_unknown_table_or_field_is_refused() {
    assert_refused("[[harms]]\nmatch = \"kill\"\n", "harms.toml:1: unknown table: [[harms]]", "harm");
    let entry = harm("<kill>/VERB", &format!("{KILLED}\nweight = 3"), "Shells [killed] four");
    assert_refused(&entry, "harms.toml:1: ", "weight");
}

#[test]
fn a_duplicate_names_both_lines() {
    let entry = harm("<kill>/VERB", KILLED, "Shells [killed] four workers");
    assert_refused(
        &format!("{entry}{entry}"),
        "harms.toml:7: duplicate: `<kill>/VERB` is already at harms.toml:1",
        "remove",
    );
}

#[test]
fn a_contradiction_names_both_lines() {
    let one = harm("<kill>/VERB", KILLED, "Shells [killed] four workers");
    let other = harm("<kill>/VERB", INJURED, "Shells [killed] four workers");
    assert_refused(&format!("{one}{other}"), "harms.toml:7: contradiction", "harms.toml:1");
}

#[test]
fn a_missing_example_is_refused() {
    let entry = format!("[[harm]]\nmatch = \"<kill>/VERB\"\n{KILLED}\n");
    assert_refused(&entry, "harms.toml:1: missing example", "square brackets");
}

#[test]
fn each_pattern_needs_its_example() {
    let entry =
        format!("[[harm]]\nmatch = [\"<kill>\", \"<slay>\"]\n{KILLED}\nexample = \"Shells [killed] four\"\n");
    assert_refused(&entry, "harms.toml:1: 2 patterns but 1 examples", "one example for each");
}

#[test]
fn a_failing_example_shows_what_was_seen() {
    let entry = harm("<kill>/NOUN", KILLED, "Shells [killed] four workers");
    assert_refused(
        &entry,
        "harms.toml:1: failing example: `<kill>/NOUN` does not match [killed <kill>/VERB]",
        "correct",
    );
    let entry = harm("<kill>", KILLED, "Shells killed [four] workers");
    assert_refused(&entry, "harms.toml:1: failing example", "four");
}

#[test]
fn an_example_without_brackets_is_refused() {
    assert_refused(
        &harm("<kill>", KILLED, "Shells killed four"),
        "harms.toml:1: no [square brackets]",
        "mark",
    );
}

#[test]
fn a_bad_pattern_is_refused() {
    assert_refused(
        &harm("<kill/VERB", KILLED, "Shells [killed] four"),
        "harms.toml:1: `<` without `>`",
        "notation",
    );
    assert_refused(
        &harm("<kill>/VRB", KILLED, "Shells [killed] four"),
        "harms.toml:1: unknown part of speech",
        "VRB",
    );
}
