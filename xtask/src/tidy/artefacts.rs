//! No stray binaries, no files over one megabyte.
//!
//! Example: a `.pyc`, an executable or a 3 MB dump is found wherever it stands. Models live in `lang/*/model`, the
//! table of places in `crates/gazetteer/data`; they are binary, and stay small enough to be embedded.

use super::Finding;
use crate::tree::Tree;

const LIMIT: usize = 1_000_000;
const MODEL_LIMIT: usize = 15_000_000;

/// Binary files outside the folders of the models, and oversized files.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in &tree.files {
        let is_model = is_model(&file.path);
        if !is_model && (file.bytes.contains(&0) || file.text().is_none()) {
            found.push(Finding::new(
                &file.path,
                0,
                "binary file outside lang/*/model and crates/gazetteer/data",
            ));
        }
        let limit = if is_model { MODEL_LIMIT } else { LIMIT };
        if file.bytes.len() > limit {
            let message = format!("file of {} bytes, the limit is {limit}", file.bytes.len());
            found.push(Finding::new(&file.path, 0, message));
        }
    }
    found
}

fn is_model(path: &str) -> bool {
    matches!(
        path.split('/').collect::<Vec<_>>()[..],
        ["lang", _, "model", ..] | ["crates", "gazetteer", "data", ..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::SourceFile;

    #[test]
    fn binaries_and_large_files_are_found() {
        let mut tree = Tree::of(&[
            ("a.pyc", "\0\0"),
            ("b.txt", &"x".repeat(LIMIT + 1)),
            ("lang/fr/model/parser.bin", "\0"),
            ("lang/fr/model/huge.bin", &"x".repeat(MODEL_LIMIT + 1)),
            ("lang/model/c", "\0"),
        ]);
        tree.files.push(SourceFile { path: "d.txt".into(), bytes: vec![0xE9] });
        let found: Vec<String> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(found, ["a.pyc", "b.txt", "lang/fr/model/huge.bin", "lang/model/c", "d.txt"]);
    }
}
