//! Every rule of reading is in the manual, and the manual names no other.
//!
//! Example: a figure read by `T-TALLY` sends its reader to `docs/reading.md`, so `T-TALLY` must stand there with an
//! example; a rule that left the code must leave the manual.

use std::collections::BTreeSet;

use super::{Finding, rust};
use crate::tree::Tree;

const MANUAL: &str = "docs/reading.md";
const CODE: &str = "crates/read/src/";
/// First letters of rule ids: numbers, tolls, who, structure, attribution, force, voice, dates, objects.
const FAMILIES: &str = "NTWSAFVDO";

/// Rule ids that stand on one side only.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let code =
        tree.files.iter().filter(|f| f.path.starts_with(CODE) && f.path.ends_with(".rs") && !f.is_test());
    let used: BTreeSet<(String, String)> = code
        .flat_map(|file| rust::quoted(file).into_iter().map(|q| (q.value, file.path.clone())))
        .filter(|(text, _)| is_rule(text))
        .collect();
    let Some(manual) = tree.file(MANUAL).and_then(|f| f.text()) else {
        return if used.is_empty() {
            Vec::new()
        } else {
            vec![Finding::new(MANUAL, 0, "there is no manual of the rules")]
        };
    };
    let named: BTreeSet<&str> = manual.split('`').filter(|words| is_rule(words)).collect();
    let missing = used.iter().filter(|(rule, _)| !named.contains(rule.as_str())).map(|(rule, path)| {
        Finding::new(path, 0, format!("rule {rule} is not in {MANUAL}; hint: add its row with an example"))
    });
    let stale = named
        .iter()
        .filter(|rule| !used.iter().any(|(used, _)| used == *rule))
        .map(|rule| Finding::new(MANUAL, 0, format!("rule {rule} is not in the code")));
    missing.chain(stale).collect()
}

/// A family letter, a hyphen and capitals: `N-AT-LEAST`.
fn is_rule(text: &str) -> bool {
    let Some((family, name)) = text.split_once('-') else { return false };
    family.len() == 1
        && FAMILIES.contains(family)
        && !name.is_empty()
        && name.chars().all(|c| c.is_ascii_uppercase() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_on_one_side_only_are_found() {
        let code = ("crates/read/src/tolls.rs", "//! Doc.\nfn f() -> &'static str { \"T-NEW\" }\n");
        let found = check(&Tree::of(&[code, (MANUAL, "| `T-OLD` | a rule that left |\n")]));
        assert_eq!(found.len(), 2);
        assert!(found[0].message.contains("T-NEW") && found[1].message.contains("T-OLD"));
        assert_eq!(check(&Tree::of(&[code, (MANUAL, "`T-NEW`\n")])), []);
        assert_eq!(check(&Tree::of(&[code])).len(), 1);
    }
}
