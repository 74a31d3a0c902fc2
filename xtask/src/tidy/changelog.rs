//! `CHANGELOG.md` is there and keeps the form of Keep a Changelog.

use super::Finding;
use crate::tree::Tree;

const FILE: &str = "CHANGELOG.md";
const KINDS: &[&str] = &["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// A missing file, a missing `[Unreleased]` section, headings of another kind.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let Some(text) = tree.file(FILE).and_then(|f| f.text()) else {
        return vec![Finding::new(FILE, 0, "there is no changelog")];
    };
    let mut found = Vec::new();
    if !text.lines().any(|l| l.trim_end() == "## [Unreleased]") {
        found.push(Finding::new(FILE, 0, "no `## [Unreleased]` section"));
    }
    for (number, line) in text.lines().enumerate() {
        if let Some(kind) = line.strip_prefix("### ")
            && !KINDS.contains(&kind.trim())
        {
            let message = format!("heading is none of {}: {kind}", KINDS.join(", "));
            found.push(Finding::new(FILE, number + 1, message));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_or_misshapen_changelog_is_found() {
        assert_eq!(check(&Tree::of(&[])).len(), 1);
        assert_eq!(check(&Tree::of(&[(FILE, "# Changelog\n")])).len(), 1);
        assert_eq!(check(&Tree::of(&[(FILE, "## [Unreleased]\n### News\n")]))[0].line, 2);
        assert_eq!(check(&Tree::of(&[(FILE, "## [Unreleased]\n\n### Added\n\n- A line.\n")])), []);
    }
}
