//! A document: the words to read and what is known about them from outside.

use crate::date::Published;
use crate::language::{Identified, identify};
use recoupe_report::Language;
use recoupe_text::{Note, NoteCode, Text};
use sha2::{Digest, Sha256};

/// What is known about a document besides its words. Everything may be absent: an undated, untitled report of an
/// unknown outlet is legal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline, when it is not part of the text.
    pub title: Option<String>,
    /// The newspaper, agency, channel or site.
    pub outlet: Option<String>,
    /// Who signed it.
    pub author: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<Published>,
    /// The language somebody stated; it is believed.
    pub language: Option<Language>,
}

/// One document, ready to be read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The id of the JSON line, or the path as it was given.
    pub id: String,
    /// The decoded words.
    pub text: Text,
    /// What is known besides the words.
    pub metadata: Metadata,
    /// The language stated, or else told from the words.
    pub language: Identified,
    /// What was doubtful about the input.
    pub notes: Vec<Note>,
}

impl Document {
    /// Puts a document together: tells the language when none is stated and adds the notes that concern the whole
    /// text to the given ones.
    pub fn new(id: impl Into<String>, text: Text, metadata: Metadata, mut notes: Vec<Note>) -> Self {
        let language = match metadata.language {
            Some(language) => Identified::Known(language),
            None => identify(text.as_str()),
        };
        notes.extend(text_notes(&text));
        if !is_blank(&text) {
            notes.extend(language.note());
        }
        Document { id: id.into(), text, metadata, language, notes }
    }

    /// The part of a report that says what was read.
    pub fn about(&self) -> recoupe_report::Document {
        let Metadata { title, outlet, author, url, published, .. } = self.metadata.clone();
        recoupe_report::Document {
            id: self.id.clone(),
            sha256: sha256(self.text.as_str()),
            length: self.text.len_chars(),
            language: self.language.language(),
            title,
            outlet,
            author,
            url,
            published: published.map(|stamp| stamp.to_string()),
        }
    }
}

/// The hash of the words in UTF-8, so that two encodings of one article have one hash.
fn sha256(words: &str) -> String {
    Sha256::digest(words).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_blank(text: &Text) -> bool {
    text.as_str().chars().all(char::is_whitespace)
}

fn text_notes(text: &Text) -> Option<Note> {
    if is_blank(text) {
        return Some(Note::whole(NoteCode::EmptyText, "there is no text to read"));
    }
    let is_odd =
        |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}');
    let odd = text.as_str().chars().filter(|&c| is_odd(c)).count();
    // A stray control character is a slip of some editor; one in fifty is not writing.
    (odd * 50 > text.len_chars()).then(|| {
        Note::whole(NoteCode::LooksBinary, format!("the text looks binary: control characters: {odd}"))
    })
}
