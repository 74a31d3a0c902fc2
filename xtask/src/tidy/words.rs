//! No word of a language hides in the strings of `read` and `syntax`: a literal there must not equal a word that a
//! language pack lists.
//!
//! Example: with `match = "<kill>/VERB"` in `lang/en/harms.toml`, `match lemma { "kill" => …` is found. Codes and
//! examples of the packs are no such words; a single character is not looked at.

use std::collections::BTreeSet;

use toml::Value;

use super::{Finding, rust};
use crate::tree::Tree;

/// Folders whose code reads words and so must not know any.
const READERS: &[&str] = &["crates/read/src/", "crates/syntax/src/"];

/// The key of an entry that says which words it stands for; its other keys hold codes and examples.
const PATTERN: &str = "match";

/// Keys of tables without entries whose values are not words of the language.
const NOT_WORDS: &[&str] = &["code"];

/// Literals that equal a word of a pack.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let words = pack_words(tree);
    let mut found = Vec::new();
    for (file, _) in tree.texts(".rs").filter(|(f, _)| READERS.iter().any(|r| f.path.starts_with(r))) {
        for quoted in rust::quoted(file).into_iter().filter(|q| words.contains(&q.value)) {
            let message =
                format!("word of a language pack in engine code; hint: ask the pack: {}", quoted.value);
            found.push(Finding::new(&file.path, quoted.line, message).about(&quoted.value));
        }
    }
    found
}

/// Every word of every pack.
fn pack_words(tree: &Tree) -> BTreeSet<String> {
    let is_pack =
        |path: &str| path.starts_with("lang/") && !path.ends_with("Cargo.toml") && !path.contains("/gold/");
    let mut words = BTreeSet::new();
    for (_, text) in tree.texts(".toml").filter(|(f, _)| is_pack(&f.path)) {
        // A pack that is not TOML stops its own build; it is not for this check to say so.
        if let Ok(pack) = text.parse::<toml::Table>() {
            collect(&Value::Table(pack), &mut words);
        }
    }
    words
}

fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(pattern) => words.extend(words_of(pattern)),
        Value::Array(values) => values.iter().for_each(|v| collect(v, words)),
        Value::Table(entry) => match entry.get(PATTERN) {
            Some(pattern) => collect(pattern, words),
            None => {
                let worded = entry.iter().filter(|(key, _)| !NOT_WORDS.contains(&key.as_str()));
                worded.for_each(|(_, v)| collect(v, words));
            }
        },
        _ => {}
    }
}

/// The words of a pattern, one by one and as a row: `<faire> état|cas/NOUN` holds « faire », « état » and « cas ».
fn words_of(pattern: &str) -> Vec<String> {
    let bare = |item: &str| item.split('/').next().unwrap_or(item).trim_matches(['<', '>']).to_owned();
    let items: Vec<String> = pattern.split_whitespace().map(bare).collect();
    let single = items.iter().flat_map(|item| item.split('|')).map(str::to_owned);
    let is_word = |word: &String| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    single.chain([items.join(" ")]).filter(is_word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_pack_in_a_match_arm_is_found() {
        let code = "fn f(w: &str) -> u8 { match w { \"slain\" | \"at least\" => 1, \"killed\" | \"x\" => 2, _ => 0 } }";
        let pack =
            "[[harm]]\noutcome = 'killed'\nmatch = ['<slay>|slain/VERB', 'at/ADP least']\nexample = 'x'\n";
        let tree = Tree::of(&[
            ("lang/en/harms.toml", pack),
            ("lang/en/language.toml", "code = 'killed'\nmarks = ['x']\n"),
            ("crates/read/src/tolls.rs", code),
            ("crates/cli/src/main.rs", code),
        ]);
        let found = check(&tree);
        let found: Vec<(&str, &str)> = found.iter().map(|f| (f.path.as_str(), f.item.as_str())).collect();
        assert_eq!(found, ["slain", "at least"].map(|word| ("crates/read/src/tolls.rs", word)));
    }
}
