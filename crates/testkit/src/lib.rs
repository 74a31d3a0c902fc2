//! Case files: Markdown that is a test, a specification and a page of the manual at once.
//!
//! A file holds one or more cases; each `# Title` starts one. After some prose stands a `text` block with carets
//! under the words, then one block of expected lines whose name says what is checked:
//!
//! ````markdown
//! # A ministry revises its toll
//!
//! « porter à » makes the figure a total, not an increment.
//!
//! ```text date=2023-02-10
//! Le ministère a porté le bilan à 23 morts.
//!                                 ^^ count
//! ```
//! ```figures
//! killed  [23, 23]  "23 morts"
//! ```
//! ````
//!
//! One test function runs all files of a folder:
//!
//! ```no_run
//! use recoupe_testkit::{Case, Expectation, run_cases};
//!
//! # fn read(text: &str) -> Vec<String> { vec![text.to_owned()] }
//! run_cases("cases", |case: &Case| Expectation { marks: Vec::new(), lines: read(&case.text) });
//! ```
//!
//! With `UPDATE_CASES=1` in the environment the carets and the lines are rewritten to what was read; a person reads
//! the diff. What is read, and how it is drawn as marks and lines, is the caller's business: nothing here knows a
//! report.

mod block;
mod case;
mod columns;
mod diff;
mod marks;
mod run;

pub use case::{Case, Expectation, Fault, Mark};
pub use run::{case_files, run_cases};

#[cfg(test)]
mod tests;
