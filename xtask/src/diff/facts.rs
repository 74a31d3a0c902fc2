//! Two outputs of `recoupe facts`, compared document by document.
//!
//! Example: a toll that only the second output has is a [`Change`] with `is_new`, under the sentence it stands in.

use std::collections::BTreeMap;

use serde_json::Value;

/// The lists that are compared.
pub const LISTS: &[&str] = &["tolls", "forces", "attributions"];

/// A document as it was given to the program.
pub struct Document {
    pub id: String,
    text: Vec<char>,
}

/// A fact that one output has and the other has not.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub document: String,
    start: u64,
    pub sentence: String,
    pub list: String,
    /// False: it went. True: it came.
    pub is_new: bool,
    pub fact: String,
}

/// The documents of a JSONL file.
pub fn documents(lines: &str) -> Result<Vec<Document>, String> {
    let document = |value: Value| Document {
        id: word(&value["id"]),
        text: value["text"].as_str().unwrap_or_default().chars().collect(),
    };
    Ok(values(lines)?.into_iter().map(document).collect())
}

/// All changes, in the order of the documents and of the text.
pub fn changes(documents: &[Document], before: &str, after: &str) -> Result<Vec<Change>, String> {
    let (before, after) = (by_id(before)?, by_id(after)?);
    let mut changes = Vec::new();
    for document in documents {
        let nothing = Value::Null;
        let old = before.get(&document.id).unwrap_or(&nothing);
        let new = after.get(&document.id).unwrap_or(&nothing);
        let mut own: Vec<Change> = LISTS.iter().flat_map(|list| compare(document, list, old, new)).collect();
        own.sort();
        changes.extend(own);
    }
    Ok(changes)
}

/// Changes of one list. The same fact may stand several times, so facts are counted.
fn compare(document: &Document, list: &str, old: &Value, new: &Value) -> Vec<Change> {
    let mut counts: BTreeMap<(u64, String), i64> = BTreeMap::new();
    for (reading, step) in [(old, -1), (new, 1)] {
        for fact in reading[list].as_array().into_iter().flatten() {
            *counts.entry((fact["start"].as_u64().unwrap_or(0), describe(list, fact))).or_default() += step;
        }
    }
    let mut changes = Vec::new();
    for ((start, fact), count) in counts {
        let reading = if count > 0 { new } else { old };
        for _ in 0..count.abs() {
            changes.push(Change {
                document: document.id.clone(),
                start: sentence_bounds(reading, start).0,
                sentence: document.sentence(reading, start),
                list: list.to_owned(),
                is_new: count > 0,
                fact: fact.clone(),
            });
        }
    }
    changes
}

/// A fact in one line.
fn describe(list: &str, fact: &Value) -> String {
    let get = |key: &str| word(&fact[key]);
    let quoted = |value: &Value| value["quote"].as_str().unwrap_or("-").to_owned();
    let mark = |key: &str| if fact[key].as_bool() == Some(true) { format!(", {key}") } else { String::new() };
    let range = format!("{}-{}", bound(&fact["min"]), bound(&fact["max"]));
    match list {
        "tolls" => format!(
            "toll {} {range} of {} ({}{}{}), according to {}  « {} »",
            get("what"),
            get("who"),
            get("status"),
            mark("approx"),
            mark("increment"),
            get("source"),
            get("quote")
        ),
        "forces" => format!(
            "force {} {range} of {} ({}{}), according to {}  « {} »",
            get("what"),
            get("who"),
            get("phase"),
            mark("approx"),
            get("source"),
            get("quote")
        ),
        _ => format!(
            "attribution {} {}: {} | {}  « {} »",
            get("kind"),
            get("value"),
            quoted(&fact["source"]),
            quoted(&fact["cue"]),
            get("quote")
        ),
    }
}

fn bound(value: &Value) -> String {
    if value.is_null() { "…".into() } else { word(value) }
}

/// A string without its quotation marks, `-` for nothing.
fn word(value: &Value) -> String {
    match value {
        Value::Null => "-".into(),
        Value::String(word) => word.clone(),
        other => other.to_string(),
    }
}

impl Document {
    /// The words of the sentence that a position lies in, on one line.
    fn sentence(&self, reading: &Value, at: u64) -> String {
        let (start, end) = sentence_bounds(reading, at);
        let in_text = |n: u64| usize::try_from(n).map_or(self.text.len(), |n| n.min(self.text.len()));
        let words: String = self.text[in_text(start)..in_text(end).max(in_text(start))].iter().collect();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The sentence around a position; nothing around it when there is none.
fn sentence_bounds(reading: &Value, at: u64) -> (u64, u64) {
    let sentences = reading["sentences"].as_array().into_iter().flatten();
    let bounds = sentences.filter_map(|s| Some((s[0].as_u64()?, s[1].as_u64()?)));
    bounds.into_iter().find(|(start, end)| (*start..*end).contains(&at)).unwrap_or((at, at))
}

fn values(lines: &str) -> Result<Vec<Value>, String> {
    let full = lines.lines().filter(|line| !line.trim().is_empty());
    full.map(|line| serde_json::from_str(line).map_err(|e| format!("a line is not JSON: {e}"))).collect()
}

fn by_id(lines: &str) -> Result<BTreeMap<String, Value>, String> {
    Ok(values(lines)?.into_iter().map(|value| (word(&value["id"]), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Été calme. Neuf morts.";

    fn facts(tolls: &str) -> String {
        format!(r#"{{"id": "a", "sentences": [[0, 10], [11, 22]], "tolls": [{tolls}]}}"#)
    }

    fn toll(max: &str) -> String {
        format!(
            r#"{{"quote": "Neuf morts", "start": 11, "end": 21, "what": "killed", "who": null, "min": 9, "max": {max},
                "approx": false, "increment": true, "status": "current", "source": null}}"#
        )
        .replace('\n', " ")
    }

    #[test]
    fn what_came_and_went_stands_under_its_sentence() {
        let documents = documents(&serde_json::json!({"id": "a", "text": TEXT}).to_string()).unwrap();
        let changes = changes(&documents, &facts(&toll("9")), &facts(&toll("null"))).unwrap();
        let shown: Vec<(&str, bool, &str)> =
            changes.iter().map(|c| (c.sentence.as_str(), c.is_new, c.fact.as_str())).collect();
        let line = |range: &str| {
            format!("toll killed {range} of - (current, increment), according to -  « Neuf morts »")
        };
        assert_eq!(shown, [("Neuf morts.", false, &*line("9-9")), ("Neuf morts.", true, &*line("9-…"))]);
    }

    #[test]
    fn the_same_facts_are_no_change_and_each_copy_counts() {
        let documents = documents(&serde_json::json!({"id": "a", "text": TEXT}).to_string()).unwrap();
        let one = facts(&toll("9"));
        let two = facts(&format!("{}, {}", toll("9"), toll("9")));
        assert_eq!(changes(&documents, &one, &one).unwrap(), []);
        assert_eq!(changes(&documents, &one, &two).unwrap().len(), 1);
        assert_eq!(
            changes(&documents, &one, "").unwrap().len(),
            1,
            "a document without an answer has no facts"
        );
    }
}
