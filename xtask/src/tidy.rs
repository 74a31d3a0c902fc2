//! House rules that a machine can check: `cargo xtask tidy`.
//!
//! Example of a finding: `crates/read/src/tolls.rs:120: function of 75 lines, the limit is 60`. Each check is one
//! small file with a test that shows it failing. What may stand although a check finds it is in
//! `xtask/tidy-exceptions.toml`, each with its reason; an exception that nothing needs is a finding itself.

mod artefacts;
mod cases;
mod changelog;
mod copies;
mod dependencies;
mod docs;
mod exceptions;
mod forbidden;
mod layers;
mod length;
mod letters;
mod licences;
mod lints;
mod map;
mod modules;
mod passages;
mod rules;
mod rust;
mod words;

use std::path::Path;

use crate::tree::Tree;

/// Something that breaks a house rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The file, from the root.
    pub path: String,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What in the file: a function, a literal, a dependency. An exception may be limited to it.
    pub item: String,
    /// What is wrong, and a `hint:` when one can act.
    pub message: String,
}

/// What a check found, or why it could not look.
type Outcome = Result<Vec<Finding>, Skipped>;

/// Why a check could not look on this machine.
pub struct Skipped(String);

/// A named check.
struct Check {
    name: &'static str,
    run: fn(&Tree) -> Outcome,
}

/// All checks, in the order in which they are printed.
const CHECKS: &[Check] = &[
    Check { name: "layers", run: |tree| Ok(layers::check(tree)) },
    Check { name: "map", run: |tree| Ok(map::check(tree)) },
    Check { name: "modules", run: |tree| Ok(modules::check(tree)) },
    Check { name: "docs", run: |tree| Ok(docs::check(tree)) },
    Check { name: "length", run: |tree| Ok(length::check(tree)) },
    Check { name: "letters", run: |tree| Ok(letters::check(tree)) },
    Check { name: "words", run: |tree| Ok(words::check(tree)) },
    Check { name: "artefacts", run: |tree| Ok(artefacts::check(tree)) },
    Check { name: "copies", run: |tree| Ok(copies::check(tree, &shared(tree)?)) },
    Check { name: "passages", run: |tree| Ok(passages::check(tree, &shared(tree)?)) },
    Check { name: "forbidden", run: |tree| Ok(forbidden::check(tree)) },
    Check { name: "dependencies", run: |tree| Ok(dependencies::check(tree)) },
    Check { name: "lints", run: |tree| Ok(lints::check(tree)) },
    Check { name: "licences", run: licences::check },
    Check { name: "advisories", run: licences::advisories },
    Check { name: "cases", run: |tree| Ok(cases::check(tree)) },
    Check { name: "rules", run: |tree| Ok(rules::check(tree)) },
    Check { name: "changelog", run: |tree| Ok(changelog::check(tree)) },
];

/// How many checks passed, failed and were skipped.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

/// Runs all checks; an error when one failed.
pub fn run(root: &Path) -> Result<(), String> {
    let tally = tally(root)?;
    println!("tidy: {} checks passed, {} failed, {} skipped", tally.passed, tally.failed, tally.skipped);
    if tally.failed == 0 { Ok(()) } else { Err("the house is not tidy".into()) }
}

/// Runs all checks and prints what they find.
pub fn tally(root: &Path) -> Result<Tally, String> {
    let tree = Tree::read(root)?;
    let mut exceptions = exceptions::read(&tree)?;
    let mut tally = Tally::default();
    for check in CHECKS {
        match (check.run)(&tree) {
            Err(Skipped(why)) => {
                println!("tidy {}: skipped: {why}", check.name);
                tally.skipped += 1;
                exceptions.forget(check.name);
            }
            Ok(found) => {
                let found: Vec<Finding> =
                    found.into_iter().filter(|f| !exceptions.cover(check.name, f)).collect();
                count(&mut tally, check.name, &found);
            }
        }
    }
    count(&mut tally, "exceptions", &exceptions.unused());
    Ok(tally)
}

fn count(tally: &mut Tally, name: &str, found: &[Finding]) {
    for finding in found {
        println!("tidy {name}: {}:{}: {}", finding.path, finding.line, finding.message);
    }
    if found.is_empty() {
        tally.passed += 1;
    } else {
        tally.failed += 1;
    }
}

/// The folder beside the repository that holds measurement data.
fn shared(tree: &Tree) -> Result<std::path::PathBuf, Skipped> {
    let shared = tree.root.join("../shared");
    if shared.is_dir() { Ok(shared) } else { Err(Skipped("there is no ../shared here".into())) }
}

impl Finding {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Finding { path: path.to_owned(), line, item: String::new(), message: message.into() }
    }

    fn about(mut self, item: &str) -> Self {
        item.clone_into(&mut self.item);
        self
    }
}
