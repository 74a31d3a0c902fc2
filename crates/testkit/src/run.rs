//! Running the cases of a folder, and rewriting them.
//!
//! Example: `run_cases("lang/fr/cases", …)` reads every `.md` file below the folder, in the order of their names, and
//! panics once, at the end, with every case that differs.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use crate::case::{Case, Expectation, Fault, Mark};
use crate::diff::diff;
use crate::marks::draw;

/// Checks every case below a folder against what `read` makes of it, and returns how many there are.
///
/// With `UPDATE_CASES=1` in the environment the files are rewritten instead. Panics when a case differs, when a file
/// cannot be understood, and when there is no case at all.
pub fn run_cases(folder: impl AsRef<Path>, read: impl Fn(&Case) -> Expectation) -> usize {
    #[expect(
        clippy::disallowed_methods,
        reason = "a switch for the person who runs the tests, not for a stage"
    )]
    let is_update = std::env::var_os("UPDATE_CASES").is_some_and(|value| value == "1");
    let outcome = if is_update { update(folder.as_ref(), &read) } else { check(folder.as_ref(), &read) };
    match outcome {
        Ok(count) => count,
        Err(faults) => {
            let shown: Vec<String> = faults.iter().map(Fault::to_string).collect();
            panic!(
                "{} of the cases in {} failed\n\n{}\n\nhint: UPDATE_CASES=1 rewrites the cases; read the diff\n",
                faults.len(),
                folder.as_ref().display(),
                shown.join("\n\n")
            )
        }
    }
}

/// Every Markdown file below a folder but `README.md`, in the order of their names.
pub fn case_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(case_files(&path)?);
        } else if path.extension().is_some_and(|e| e == "md")
            && path.file_name().is_some_and(|n| n != "README.md")
        {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// All faults of all cases; the number of cases when there is none.
pub(crate) fn check(folder: &Path, read: &impl Fn(&Case) -> Expectation) -> Result<usize, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut count = 0;
    for (_, cases) in load(folder)? {
        count += cases.len();
        faults.extend(cases.iter().filter_map(|case| judge(case, read).err()));
    }
    if faults.is_empty() { Ok(count) } else { Err(faults) }
}

/// Writes what is read into the files of the cases that differ.
pub(crate) fn update(folder: &Path, read: &impl Fn(&Case) -> Expectation) -> Result<usize, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut count = 0;
    for (markdown, cases) in load(folder)? {
        count += cases.len();
        let Some(file) = cases.first().map(|case| case.file.clone()) else { continue };
        let mut lines: Vec<String> = markdown.lines().map(str::to_owned).collect();
        // From the last case to the first, so that line numbers above stay true.
        for case in cases.iter().rev() {
            match attempt(case, read) {
                Ok(found) => {
                    let found = found.limited_to(&case.expected.marks);
                    lines.splice(case.kind_lines.clone(), found.lines);
                    lines.splice(case.text_lines.clone(), draw(&case.text, &found.marks));
                }
                Err(fault) => faults.push(fault),
            }
        }
        let rewritten = lines.join("\n") + "\n";
        if rewritten != markdown
            && let Err(error) = fs::write(&file, rewritten)
        {
            faults.push(Fault { file, line: 1, message: format!("cannot write: {error}") });
        }
    }
    if faults.is_empty() { Ok(count) } else { Err(faults) }
}

/// The content and the cases of every file.
fn load(folder: &Path) -> Result<Vec<(String, Vec<Case>)>, Vec<Fault>> {
    let fault = |file: &Path, message: String| vec![Fault { file: file.to_owned(), line: 1, message }];
    let files = case_files(folder).map_err(|e| fault(folder, format!("cannot list: {e}")))?;
    if files.is_empty() {
        return Err(fault(folder, "no case files in this folder".into()));
    }
    let mut loaded = Vec::new();
    let mut faults = Vec::new();
    for file in &files {
        let markdown = fs::read_to_string(file).map_err(|e| fault(file, format!("cannot read: {e}")))?;
        match Case::read_all(file, &markdown) {
            Ok(cases) => loaded.push((markdown, cases)),
            Err(error) => faults.push(error),
        }
    }
    if faults.is_empty() { Ok(loaded) } else { Err(faults) }
}

/// Whether a case is read as its file says.
fn judge(case: &Case, read: &impl Fn(&Case) -> Expectation) -> Result<(), Fault> {
    let found = attempt(case, read)?.limited_to(&case.expected.marks);
    // Drawings are compared, not spans: what cannot be seen in the file cannot be wrong in it.
    let (drawn, redrawn) = (draw(&case.text, &case.expected.marks), draw(&case.text, &found.marks));
    if drawn == redrawn && case.expected.lines == found.lines {
        return Ok(());
    }
    let mut shown = vec![case.title.clone()];
    shown.extend(diff(&drawn, &redrawn));
    shown.push(format!("  --- {}", case.kind));
    shown.extend(diff(&case.expected.lines, &found.lines));
    Err(failure(case, shown.join("\n    ")))
}

/// What is read from the case, when reading neither panics nor marks words that are not in the text.
fn attempt(case: &Case, read: &impl Fn(&Case) -> Expectation) -> Result<Expectation, Fault> {
    let mut found = catch_unwind(AssertUnwindSafe(|| read(case))).map_err(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        let words = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
        failure(case, format!("{}\n    {}\n    panicked: {words}", case.title, case.text))
    })?;
    for mark in &found.marks {
        let is_inside =
            |s: &recoupe_text::Span| case.text.get(s.start()..s.end()).is_some_and(|w| !w.is_empty());
        if mark.spans.is_empty() || !mark.spans.iter().all(is_inside) {
            let message =
                format!("{}\n    {}\n    mark on no words of the text: {mark:?}", case.title, case.text);
            return Err(failure(case, message));
        }
    }
    found.lines = found.lines.iter().flat_map(|l| l.split('\n')).map(|l| l.trim_end().to_owned()).collect();
    Ok(found)
}

fn failure(case: &Case, message: String) -> Fault {
    Fault { file: case.file.clone(), line: case.line, message }
}

impl Expectation {
    /// Leaves out the marks whose label the case does not name.
    fn limited_to(mut self, named: &[Mark]) -> Self {
        self.marks.retain(|mark| named.iter().any(|n| n.label == mark.label));
        self
    }
}
