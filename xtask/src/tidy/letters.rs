//! No letter beyond ASCII in the strings of engine code: such a letter belongs to a language, and words live in `lang/`.
//!
//! Example: `if word == "tué"` is found, and so is `"tu\u{e9}"`; « ’ » and « « » are punctuation and may stand. Classes
//! of characters are written by number: `'\u{C0}'..='\u{24F}'`.
//! Tests may hold any word. Generated lists and the fold tables of `text` are about letters by their nature.

use super::{Finding, rust};
use crate::tree::{SourceFile, Tree};

/// Literals of engine code with a letter beyond ASCII.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, _) in tree.texts(".rs").filter(|(file, _)| is_engine(file)) {
        if rust::tokens(file).is_none() {
            found.push(Finding::new(&file.path, 0, "cannot be read as Rust"));
        }
        for quoted in rust::quoted(file) {
            if quoted.value.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) {
                let message = format!("letter beyond ASCII; hint: words live in lang/: {}", quoted.value);
                found.push(Finding::new(&file.path, quoted.line, message).about(&quoted.value));
            }
        }
    }
    found
}

fn is_engine(file: &SourceFile) -> bool {
    let is_fold_table = file.path.starts_with("crates/text/src/fold");
    file.path.contains("src/") && !file.is_generated() && !is_fold_table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_an_accent_is_found_outside_tests() {
        let bad =
            "fn f(w: &str) -> bool { w == \"tué\" || w == \"\\u{e9}\" || w.contains(['ß', '\\u{e8}']) }";
        let tree = Tree::of(&[
            ("crates/read/src/a.rs", bad),
            ("crates/read/src/tests.rs", bad),
            ("crates/text/src/fold.rs", bad),
            ("crates/ontology/src/generated/b.rs", bad),
            ("crates/read/src/c.rs", "/// « tué »\nconst QUOTES: &str = \"« ’ — \";"),
        ]);
        let found: Vec<(String, String)> = check(&tree).into_iter().map(|f| (f.path, f.item)).collect();
        assert_eq!(found, ["tué", "é", "ß"].map(|item| ("crates/read/src/a.rs".to_owned(), item.to_owned())));
    }
}
