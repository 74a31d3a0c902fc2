//! Files of at most 600 lines, functions of at most 60.
//!
//! Generated files are as long as their lists.

use super::{Finding, rust};
use crate::tree::Tree;

const FILE_LINES: usize = 600;
const FUNCTION_LINES: usize = 60;

/// Files and functions over the limit.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for (file, text) in tree.texts(".rs").filter(|(file, _)| !file.is_generated()) {
        let lines = text.lines().count();
        if lines > FILE_LINES {
            found.push(Finding::new(
                &file.path,
                0,
                format!("file of {lines} lines, the limit is {FILE_LINES}"),
            ));
        }
        for long in rust::functions(file).into_iter().filter(|f| f.lines > FUNCTION_LINES) {
            let message =
                format!("function of {} lines, the limit is {FUNCTION_LINES}: {}", long.lines, long.name);
            found.push(Finding::new(&file.path, long.line, message).about(&long.name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_and_a_long_function_are_found() {
        let body = "    g();\n".repeat(59);
        let long = format!("fn f() {{\n{body}}}\n");
        let short = format!("fn f() {{\n{}}}\n", "    g();\n".repeat(58));
        let tree = Tree::of(&[
            ("a.rs", &long),
            ("b.rs", &short),
            ("c.rs", &"\n".repeat(601)),
            ("crates/o/src/generated/d.rs", &"\n".repeat(601)),
        ]);
        let found: Vec<(String, String)> = check(&tree).into_iter().map(|f| (f.path, f.item)).collect();
        assert_eq!(found, [("a.rs".into(), "f".into()), ("c.rs".into(), String::new())]);
    }
}
