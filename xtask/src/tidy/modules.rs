//! The order of the modules of `read`: `mentions`, then what clauses say of their participants (`clause`) and of whether
//! an act took place (`factuality`), then `events`, `attribution` and `tolls`, which never name each other, `sites`, which asks the events, then `claims`, which joins them, and `assemble`, which writes the report.
//!
//! Example: `use crate::tolls::Toll;` in `crates/read/src/events.rs` is found. A module that is not in the table may be
//! used by all and names none of these; `lib.rs` wires them.

use proc_macro2::TokenTree;

use super::{Finding, rust};
use crate::tree::{SourceFile, Tree};

const FOLDER: &str = "crates/read/src/";

/// The modules with their rank: a module names only modules of a lower rank.
const RANKS: &[(&str, u8)] = &[
    ("mentions", 1),
    ("clause", 2),
    ("factuality", 2),
    ("events", 3),
    ("attribution", 3),
    ("tolls", 3),
    ("times", 3),
    ("places", 3),
    ("actors", 4),
    ("sites", 4),
    ("claims", 5),
    ("assemble", 6),
];

/// Places where a module of `read` names one it must not see.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, _) in tree.texts(".rs").filter(|(f, _)| f.path.starts_with(FOLDER) && !f.is_test()) {
        let Some((module, depth)) = module(file) else { continue };
        let own = rank(module).unwrap_or(0);
        for (line, named) in named_modules(file, depth) {
            if named != module && rank(&named).is_some_and(|r| r >= own) {
                let message = format!(
                    "`{module}` names `{named}`; hint: modules are joined in `claims`, `assemble` and lib.rs"
                );
                found.push(Finding::new(&file.path, line, message).about(&named));
            }
        }
    }
    found
}

fn rank(module: &str) -> Option<u8> {
    RANKS.iter().find(|(name, _)| *name == module).map(|(_, rank)| *rank)
}

/// The top module a file belongs to, and how many modules deep it stands; `None` for `lib.rs`.
fn module(file: &SourceFile) -> Option<(&str, usize)> {
    let inside = file.path.strip_prefix(FOLDER)?.strip_suffix(".rs")?;
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    let top = inside.split('/').next().filter(|&top| top != "lib")?;
    Some((top, inside.split('/').count()))
}

/// Modules named as `crate::X`, as `super::X` from the right depth, or inside `crate::{X, Y}`.
fn named_modules(file: &SourceFile, depth: usize) -> Vec<(usize, String)> {
    let mut named = Vec::new();
    if let Some(stream) = rust::tokens(file) {
        walk(&rust::without_tests(stream), depth, &mut named);
    }
    named
}

fn walk(tokens: &[TokenTree], depth: usize, named: &mut Vec<(usize, String)>) {
    let mut at = 0;
    while at < tokens.len() {
        if let TokenTree::Group(group) = &tokens[at] {
            walk(&rust::without_tests(group.stream()), depth, named);
        }
        let (root, after) = path_to_root(&tokens[at..], depth);
        at += after.max(1);
        if root && let Some(next) = tokens.get(at) {
            firsts(next, named);
        }
    }
}

/// Whether a path to the root of the crate begins here, `crate::` or enough `super::`, and how many tokens it takes.
fn path_to_root(tokens: &[TokenTree], depth: usize) -> (bool, usize) {
    let mut at = 0;
    let mut supers = 0;
    while let Some(TokenTree::Ident(word)) = tokens.get(at) {
        let is_path = tokens.get(at + 1).is_some_and(|t| rust::is_path_separator(t, tokens.get(at + 2)));
        if !is_path || !(word == "super" || word == "crate") {
            break;
        }
        at += 3;
        if word == "crate" {
            return (true, at);
        }
        supers += 1;
    }
    (supers > 0 && supers == depth, at)
}

/// The first name of each path that continues from the root.
fn firsts(next: &TokenTree, named: &mut Vec<(usize, String)>) {
    match next {
        TokenTree::Ident(name) => named.push((name.span().start().line, name.to_string())),
        TokenTree::Group(group) => {
            let mut is_first = true;
            for token in group.stream() {
                if is_first {
                    firsts(&token, named);
                }
                is_first = rust::is_punct(&token, ',');
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, source: &str) -> Vec<String> {
        check(&Tree::of(&[(path, source)])).into_iter().map(|f| f.item).collect()
    }

    #[test]
    fn events_and_tolls_do_not_see_each_other() {
        assert_eq!(found("crates/read/src/events.rs", "use crate::tolls::Toll;"), ["tolls"]);
        assert_eq!(found("crates/read/src/tolls/people.rs", "fn f() { crate::events::read() }"), ["events"]);
        let several = "use crate::{mentions::Figure, attribution, claims::{Claim}};";
        assert_eq!(found("crates/read/src/events.rs", several), ["attribution", "claims"]);
        assert_eq!(found("crates/read/src/tolls.rs", "use super::events;"), ["events"]);
        assert_eq!(found("crates/read/src/tolls/people.rs", "use super::super::events;"), ["events"]);
    }

    #[test]
    fn a_module_outside_the_table_names_none_of_it() {
        assert_eq!(found("crates/read/src/grammar.rs", "use crate::mentions::Figure;"), ["mentions"]);
    }

    #[test]
    fn claims_and_the_top_join_the_others() {
        assert_eq!(found("crates/read/src/claims.rs", "use crate::{events, tolls, attribution};"), [""; 0]);
        assert_eq!(found("crates/read/src/lib.rs", "use crate::claims;"), [""; 0]);
        assert_eq!(found("crates/read/src/tolls/people.rs", "use super::events; use crate::tolls;"), [""; 0]);
        assert_eq!(
            found("crates/read/src/events.rs", "#[cfg(test)] mod tests { use crate::tolls; }"),
            [""; 0]
        );
    }
}
