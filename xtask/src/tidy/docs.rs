//! Every Rust file opens with `//!`: what it does, one example, what it does not do.

use super::Finding;
use crate::tree::Tree;

/// Files that do not open with module documentation.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let is_bare =
        |text: &str| !text.lines().find(|l| !l.trim().is_empty()).is_some_and(|l| l.starts_with("//!"));
    let bare = tree.texts(".rs").filter(|(_, text)| is_bare(text));
    bare.map(|(file, _)| Finding::new(&file.path, 1, "the file does not open with `//!` documentation"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_file_is_found() {
        let tree = Tree::of(&[
            ("a.rs", "//! Says what it does.\n"),
            ("b.rs", "// A remark.\nfn f() {}\n"),
            ("c.rs", ""),
        ]);
        let found: Vec<String> = check(&tree).into_iter().map(|f| f.path).collect();
        assert_eq!(found, ["b.rs", "c.rs"]);
    }
}
