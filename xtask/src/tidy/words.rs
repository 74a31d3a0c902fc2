//! No word of a language hides in the strings of `read` and `syntax`: a literal there must not equal a string of a
//! language pack.
//!
//! Example: with `forms = ["killed"]` in `lang/en/tolls.toml`, `match lemma { "killed" => …` is found. Codes, names
//! of rules and examples in the packs are no words of a language; a single character is not looked at.

use std::collections::BTreeSet;

use toml::Value;

use super::{Finding, rust};
use crate::tree::Tree;

/// Folders whose code reads words and so must not know any.
const READERS: &[&str] = &["crates/read/src/", "crates/syntax/src/"];

/// Keys of a pack whose values are not words of the language.
const NOT_WORDS: &[&str] = &["code", "example", "examples", "id", "kind", "note", "reason", "rule", "source"];

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

/// Every string of every pack that may be a word.
fn pack_words(tree: &Tree) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (_, text) in
        tree.texts(".toml").filter(|(f, _)| f.path.starts_with("lang/") && !f.path.ends_with("Cargo.toml"))
    {
        // A pack that is not TOML stops its own build; it is not for this check to say so.
        if let Ok(pack) = text.parse::<toml::Table>() {
            collect(&Value::Table(pack), &mut words);
        }
    }
    words
}

fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(word) if word.chars().filter(|c| c.is_alphabetic()).count() > 1 => {
            words.insert(word.clone());
        }
        Value::Array(values) => values.iter().for_each(|v| collect(v, words)),
        Value::Table(table) => {
            table
                .iter()
                .filter(|(key, _)| !NOT_WORDS.contains(&key.as_str()))
                .for_each(|(_, v)| collect(v, words));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_pack_in_a_match_arm_is_found() {
        let code = "fn f(w: &str) -> u8 { match w { \"slain\" => 1, \"fatal\" => 2, _ => 0 } }";
        let tree = Tree::of(&[
            (
                "lang/en/tolls.toml",
                "[[entry]]\ncode = 'fatal'\nforms = ['slain', 'x']\nexample = 'Two were slain.'\n",
            ),
            ("crates/read/src/tolls.rs", code),
            ("crates/cli/src/main.rs", code),
        ]);
        let found = check(&tree);
        assert_eq!(
            found.iter().map(|f| (f.path.as_str(), f.item.as_str())).collect::<Vec<_>>(),
            [("crates/read/src/tolls.rs", "slain")]
        );
    }
}
