//! JSON: the whole report, and the line that stands for a document that could not be read.
//!
//! Example: `{"id":"a7","error":"bad text: it is missing"}`.

use recoupe_report::Report;
use serde::Serialize;

/// The whole report on one line. Offsets are code points, `schema` tells the version of the form.
pub fn json(report: &Report) -> String {
    serde_json::to_string(report).expect("a report has only string keys")
}

/// The whole report, indented for people.
pub fn json_pretty(report: &Report) -> String {
    serde_json::to_string_pretty(report).expect("a report has only string keys")
}

/// The line that takes the place of a document that could not be read.
pub fn error_line(id: Option<&str>, error: &str) -> String {
    #[derive(Serialize)]
    struct Failed<'a> {
        id: Option<&'a str>,
        error: &'a str,
    }
    serde_json::to_string(&Failed { id, error }).expect("two strings serialise")
}
