//! No path of a machine and no host of a package registry in the project.
//!
//! Example: a path below somebody's home folder works on one machine only. Write `../shared` and package names.
//! The lock file names the registry by its nature.

use super::Finding;
use crate::tree::Tree;

/// What must not occur, in two halves so that this file does not hold it.
const FORBIDDEN: &[[&str; 2]] = &[
    ["/wo", "rk/"],
    ["/ho", "me/"],
    ["/ro", "ot/"],
    ["/Us", "ers/"],
    ["crates", ".io"],
    ["pypi", ".org"],
    ["pythonhosted", ".org"],
    ["npmjs", ".org"],
    ["npmjs", ".com"],
    ["deb.debian", ".org"],
];

/// Lines that hold a forbidden string.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, text) in tree.texts("").filter(|(f, _)| !f.path.ends_with("Cargo.lock")) {
        for (number, line) in text.lines().enumerate() {
            for word in FORBIDDEN.iter().map(|halves| halves.concat()).filter(|word| line.contains(word)) {
                let message = format!("path of a machine or host of a registry: {word}");
                found.push(Finding::new(&file.path, number + 1, message).about(&word));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_hosts_are_found() {
        for word in FORBIDDEN.iter().map(|halves| halves.concat()) {
            let line = format!("first\nsee https:/{word}x\n");
            let tree =
                Tree::of(&[("docs/a.md", &line), ("Cargo.lock", &line), ("b.md", "see ../shared/work")]);
            let found = check(&tree);
            assert_eq!((found.len(), found[0].line, found[0].path.as_str()), (1, 2, "docs/a.md"));
        }
    }
}
