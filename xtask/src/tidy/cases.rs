//! Case files are complete: each case has a title, a text and an expectation, and no title stands twice in a file.
//!
//! Whether a case is right is for the tests that run it.

use std::collections::BTreeSet;
use std::path::Path;

use recoupe_testkit::Case;

use super::Finding;
use crate::tree::Tree;

/// Case files that cannot be read, and titles used twice.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let files =
        tree.texts(".md").filter(|(f, _)| f.path.contains("/cases/") && !f.path.ends_with("/README.md"));
    for (file, text) in files {
        match Case::read_all(Path::new(&file.path), text) {
            Err(fault) => found.push(Finding::new(&file.path, fault.line, fault.message)),
            Ok(cases) => {
                let mut titles = BTreeSet::new();
                let again = cases.iter().filter(|case| !titles.insert(&case.title));
                found.extend(again.map(|case| {
                    Finding::new(&file.path, case.line, format!("title of another case: {}", case.title))
                }));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incomplete_case_is_found() {
        let whole = "# Title\n\n```text\nTwo died.\n```\n```figures\nkilled [2, 2]\n```\n";
        let half = "# Title\n\n```text\nTwo died.\n```\n";
        let tree = Tree::of(&[
            ("lang/en/cases/whole.md", whole),
            ("lang/en/cases/half.md", half),
            ("lang/en/cases/twice.md", &whole.repeat(2)),
            ("lang/en/cases/README.md", "prose"),
            ("docs/other.md", half),
        ]);
        let found: Vec<(String, usize)> = check(&tree).into_iter().map(|f| (f.path, f.line)).collect();
        assert_eq!(
            found,
            [("lang/en/cases/half.md".to_owned(), 1), ("lang/en/cases/twice.md".to_owned(), 9)]
        );
    }
}
