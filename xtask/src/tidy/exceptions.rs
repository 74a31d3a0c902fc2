//! What may stand although a check finds it, each with its reason.
//!
//! ```toml
//! [[exception]]
//! check = "length"
//! path = "crates/syntax/src/parser.rs"
//! item = "step"        # optional: only this function, literal or dependency
//! reason = "one match over all transitions reads better than four"
//! ```

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{CHECKS, Finding};
use crate::tree::Tree;

const FILE: &str = "xtask/tidy-exceptions.toml";

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Listed {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    check: String,
    path: String,
    #[serde(default)]
    item: String,
    reason: String,
}

/// The exceptions of the repository, and which of them were needed.
#[derive(Default)]
pub struct Exceptions {
    listed: Vec<Exception>,
    used: BTreeSet<usize>,
}

/// Reads the exceptions; an error when one has no reason or names no check.
pub fn read(tree: &Tree) -> Result<Exceptions, String> {
    let Some(text) = tree.file(FILE).and_then(|f| f.text()) else { return Ok(Exceptions::default()) };
    let listed: Listed = toml::from_str(text).map_err(|e| format!("{FILE}: {e}"))?;
    for exception in &listed.exception {
        if exception.reason.trim().is_empty() {
            return Err(format!("{FILE}: exception without a reason: {}", exception.path));
        }
        if !CHECKS.iter().any(|check| check.name == exception.check) {
            return Err(format!("{FILE}: there is no check with this name: {}", exception.check));
        }
    }
    Ok(Exceptions { listed: listed.exception, used: BTreeSet::new() })
}

impl Exceptions {
    /// True when an exception covers the finding; that exception is then needed.
    pub fn cover(&mut self, check: &str, finding: &Finding) -> bool {
        let covers = |e: &Exception| {
            e.check == check && e.path == finding.path && (e.item.is_empty() || e.item == finding.item)
        };
        let mut is_covered = false;
        for (number, exception) in self.listed.iter().enumerate() {
            if covers(exception) {
                self.used.insert(number);
                is_covered = true;
            }
        }
        is_covered
    }

    /// Counts the exceptions of a check that could not look as needed.
    pub fn forget(&mut self, check: &str) {
        let own = self.listed.iter().enumerate().filter(|(_, e)| e.check == check);
        self.used.extend(own.map(|(number, _)| number));
    }

    /// One finding for each exception that nothing needed.
    pub fn unused(&self) -> Vec<Finding> {
        let unused = self.listed.iter().enumerate().filter(|(number, _)| !self.used.contains(number));
        let finding = |(_, e): (usize, &Exception)| {
            Finding::new(FILE, 0, format!("exception that nothing needs: {} {} {}", e.check, e.path, e.item))
        };
        unused.map(finding).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(toml: &str) -> Result<Exceptions, String> {
        read(&Tree::of(&[(FILE, toml)]))
    }

    #[test]
    fn an_exception_covers_its_finding_and_an_unused_one_is_found() {
        let mut exceptions =
            of("[[exception]]\ncheck = 'length'\npath = 'a.rs'\nitem = 'f'\nreason = 'r'\n").unwrap();
        assert_eq!(exceptions.unused().len(), 1);
        assert!(!exceptions.cover("length", &Finding::new("a.rs", 1, "long").about("g")));
        assert!(!exceptions.cover("docs", &Finding::new("a.rs", 1, "bare").about("f")));
        assert!(exceptions.cover("length", &Finding::new("a.rs", 1, "long").about("f")));
        assert_eq!(exceptions.unused(), []);
    }

    #[test]
    fn an_exception_has_a_reason_and_a_check_that_exists() {
        assert!(of("[[exception]]\ncheck = 'length'\npath = 'a.rs'\nreason = ' '\n").is_err());
        assert!(of("[[exception]]\ncheck = 'length'\npath = 'a.rs'\n").is_err());
        assert!(of("[[exception]]\ncheck = 'lenght'\npath = 'a.rs'\nreason = 'r'\n").is_err());
    }
}
