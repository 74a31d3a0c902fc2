//! The generated code is current, and bad data are named with the entry and what is wrong.

use super::*;

const HEAD: &str = "[list]\nname = 'Fruit'\ndoc = 'A fruit.'\n";

fn entry(code: &str, more: &str) -> String {
    format!(
        "[[entry]]\ncode = '{code}'\nfr = 'f {code}'\nen = 'e {code}'\ndef_fr = 'F.'\ndef_en = 'E.'\n{more}\n"
    )
}

/// The complaint about a list with this column and these entries.
fn complaint(column: &str, entries: &[String]) -> String {
    let text = format!("{HEAD}{column}{}", entries.concat());
    let written = source::parse("fruit", &text).and_then(|list| {
        let lists = [list];
        render::list(&lists[0], &lists)
    });
    written.expect_err("the data are bad")
}

fn column(kind: &str) -> String {
    format!("[[list.column]]\nkey = 'like'\nkind = '{kind}'\ndoc = 'What it is like.'\n")
}

#[test]
fn generated_code_is_current() {
    let root = root();
    let wanted = generate(&root).unwrap();
    for file in &wanted {
        let found = fs::read_to_string(&file.path).unwrap_or_default();
        assert!(found == file.text, "{} is stale: run `cargo xtask codegen`", file.path.display());
    }
    let stray = leftovers(&root, &wanted).unwrap();
    assert!(stray.is_empty(), "no list in ontology/ asks for {stray:?}: run `cargo xtask codegen`");
}

#[test]
fn every_list_is_in_the_documentation() {
    let root = root();
    let page = fs::read_to_string(root.join("docs/codes.md")).unwrap();
    for list in source::read(&root.join("ontology")).unwrap() {
        assert!(
            page.contains(&format!("`{}`", list.module)),
            "docs/codes.md does not mention {}",
            list.module
        );
    }
}

#[test]
fn a_column_that_names_another_code_becomes_a_method() {
    let text = format!("{HEAD}{}{}{}", column("Fruit?"), entry("pear", ""), entry("quince", "like = 'pear'"));
    let lists = [source::parse("fruit", &text).unwrap()];
    let code = render::list(&lists[0], &lists).unwrap();
    assert!(code.contains("pub const fn like(self) -> Option<Fruit>"), "{code}");
    assert!(code.contains("Fruit::Quince => Some(Fruit::Pear),"), "{code}");
}

#[test]
fn names_in_rust_come_from_codes() {
    for (code, name) in
        [("attempt_failed", "AttemptFailed"), ("ASSAULT.suicide-attack", "AssaultSuicideAttack")]
    {
        let list = source::parse("fruit", &format!("{HEAD}{}", entry(code, ""))).unwrap();
        assert_eq!(list.variant(&list.entries[0]), name);
    }
}

#[test]
fn a_code_that_stands_twice_is_named() {
    let message = complaint("", &[entry("pear", ""), entry("pear", "")]);
    assert_eq!(message, "entry \"pear\": this code stands twice");
}

#[test]
fn two_codes_with_one_name_in_rust_are_named() {
    let message = complaint("", &[entry("wild_pear", ""), entry("wild-pear", "")]);
    assert_eq!(message, "entry \"wild-pear\": the Rust name stands twice: WildPear");
}

#[test]
fn an_unknown_column_is_named() {
    let message = complaint("", &[entry("pear", "colour = 'green'")]);
    assert_eq!(message, "entry \"pear\": this list has no column \"colour\"");
}

#[test]
fn an_unknown_code_in_a_column_is_named() {
    let message = complaint(&column("Fruit"), &[entry("pear", "like = 'apple'")]);
    assert_eq!(message, "ontology/fruit.toml: entry \"pear\": column \"like\": Fruit has no code \"apple\"");
}

#[test]
fn a_column_of_an_unknown_list_or_kind_is_named() {
    let message = complaint(&column("Stone"), &[entry("pear", "like = 'flint'")]);
    assert!(message.ends_with("no list is called Stone"), "{message}");
    let message = complaint(&column("number"), &[entry("pear", "like = 1")]);
    assert!(
        message.contains("a column is bool, char, text, Name, Name? or Name[], not \"number\""),
        "{message}"
    );
}

#[test]
fn an_example_in_one_language_only_is_named() {
    let message = complaint("", &[entry("pear", "ex_fr = 'Une poire.'")]);
    assert_eq!(message, "entry \"pear\": an example is needed in both languages, or in none");
}

#[test]
fn a_label_that_is_missing_or_empty_is_named() {
    let message = complaint("", &[entry("pear", "").replace("fr = 'f pear'\n", "")]);
    assert!(message.contains("missing field `fr`"), "{message}");
    let message = complaint("", &[entry("pear", "").replace("'f pear'", "''")]);
    assert_eq!(message, "entry \"pear\": empty, padded or broken text: \"\"");
}
