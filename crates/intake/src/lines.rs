//! JSON lines to documents: one object per line, `{"id", "text", "title"?, "published"?, "lang"?, "outlet"?,
//! "author"?, "url"?}`.
//!
//! Example: `{"id": "a1", "text": "Deux morts à Gao", "published": "2021-03-15"}`.
//!
//! A bad line is an error of that line only. Unknown fields are ignored. Lines are numbered from 1.

use crate::date::Published;
use crate::document::{Document, Metadata};
use crate::error::ErrorKind;
use crate::file::MAX_DOCUMENT_BYTES;
use crate::language::parse_language;
use recoupe_text::Text;
use serde::Deserialize;
use serde_json::Value;
use std::io::{self, BufRead, Read};
use std::str::FromStr;

/// One line as it came, without its line break.
#[derive(Debug)]
pub struct Line {
    /// Counted from 1.
    pub number: u64,
    /// The bytes, or why they were not kept.
    pub bytes: Result<Vec<u8>, ErrorKind>,
}

impl Line {
    /// Bytes held in memory for this line.
    pub fn len(&self) -> usize {
        self.bytes.as_ref().map_or(0, Vec::len)
    }

    /// True when no bytes are held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A line that is not a document, with its id where that could be read.
#[derive(Debug)]
pub struct LineError {
    /// The id of the object, if it has one.
    pub id: Option<String>,
    /// What was wrong.
    pub kind: ErrorKind,
}

/// The lines of a stream. A line over the size limit is skipped without being kept in memory.
#[derive(Debug)]
pub struct Lines<R> {
    stream: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// Starts at the first line; a byte order mark there is dropped.
    pub fn new(stream: R) -> Self {
        Lines { stream, number: 0 }
    }

    fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut bytes = Vec::new();
        let limit = MAX_DOCUMENT_BYTES + 1;
        if self.stream.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let is_cut = bytes.last() != Some(&b'\n') && bytes.len() as u64 == limit;
        if is_cut {
            self.stream.skip_until(b'\n')?;
            return Ok(Some(Line { number: self.number, bytes: Err(ErrorKind::TooLarge) }));
        }
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        }
        if self.number == 1 && bytes.starts_with(b"\xEF\xBB\xBF") {
            bytes.drain(..3);
        }
        Ok(Some(Line { number: self.number, bytes: Ok(bytes) }))
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_line().transpose()
    }
}

/// The fields of a line. Their types are checked one by one, so that a bad field does not hide the id.
#[derive(Deserialize)]
struct Fields {
    id: Option<Value>,
    text: Option<Value>,
    title: Option<Value>,
    outlet: Option<Value>,
    author: Option<Value>,
    url: Option<Value>,
    published: Option<Value>,
    lang: Option<Value>,
}

/// Reads one line as a document.
pub fn parse_line(line: Line) -> Result<Document, LineError> {
    let nameless = |kind| LineError { id: None, kind };
    let bytes = line.bytes.map_err(nameless)?;
    let json = std::str::from_utf8(&bytes).map_err(|_| nameless(ErrorKind::NotUtf8))?;
    if !json.trim_start().starts_with('{') {
        return Err(nameless(ErrorKind::Json("not an object".to_owned())));
    }
    let fields: Fields = serde_json::from_str(json).map_err(|e| nameless(ErrorKind::Json(position(&e))))?;
    let id = required("id", fields.id).map_err(nameless)?;
    let named = |kind| LineError { id: Some(id.clone()), kind };
    let text = required("text", fields.text).map_err(named)?;
    if text.len() as u64 > MAX_DOCUMENT_BYTES {
        return Err(named(ErrorKind::TooLarge));
    }
    let metadata = Metadata {
        title: string("title", fields.title).map_err(named)?,
        outlet: string("outlet", fields.outlet).map_err(named)?,
        author: string("author", fields.author).map_err(named)?,
        url: string("url", fields.url).map_err(named)?,
        published: parsed("published", fields.published, Published::from_str).map_err(named)?,
        language: parsed("lang", fields.lang, parse_language).map_err(named)?,
    };
    Ok(Document::new(id, Text::new(text), metadata, Vec::new()))
}

/// The message of the parser with the column only: the line is always line 1 to it, and ours is told elsewhere.
fn position(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let reason = message.split(" at line ").next().unwrap_or(&message);
    format!("{reason}, column {}", error.column())
}

fn string(field: &'static str, value: Option<Value>) -> Result<Option<String>, ErrorKind> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(words)) => Ok(Some(words)),
        Some(_) => Err(ErrorKind::Field { field, reason: "not a string".to_owned() }),
    }
}

fn required(field: &'static str, value: Option<Value>) -> Result<String, ErrorKind> {
    string(field, value)?.ok_or_else(|| ErrorKind::Field { field, reason: "it is missing".to_owned() })
}

fn parsed<T>(
    field: &'static str,
    value: Option<Value>,
    parse: fn(&str) -> Result<T, String>,
) -> Result<Option<T>, ErrorKind> {
    let words = string(field, value)?;
    words.map(|w| parse(&w).map_err(|reason| ErrorKind::Field { field, reason })).transpose()
}
