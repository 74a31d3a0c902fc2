//! What was read, and what read it.

use serde::{Deserialize, Serialize};

/// A language that recoupe reads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// The BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
        }
    }

    /// The language with this code.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "fr" => Some(Language::Fr),
            "en" => Some(Language::En),
            _ => None,
        }
    }
}

/// A document and what is known of it. Nothing is guessed: absent means not stated.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Document {
    /// Given by the user, or the first 16 hexadecimal digits of `sha256`.
    pub id: String,
    /// SHA-256 of the text in UTF-8, hexadecimal.
    pub sha256: String,
    /// Length in code points.
    pub length: usize,
    /// The language it was read in; `None` when it is not one that recoupe reads.
    pub language: Option<Language>,
    /// Headline, where the user gave it beside the text.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who signed it.
    pub author: Option<String>,
    /// Where it was.
    pub url: Option<String>,
    /// Publication date or time, RFC 3339 or YYYY-MM-DD.
    pub published: Option<String>,
}

impl Document {
    /// A document of which nothing is known but its language and length: for texts that come from nowhere, as in tests.
    pub fn unknown(id: impl Into<String>, language: Language, length: usize) -> Self {
        Document {
            id: id.into(),
            sha256: String::new(),
            length,
            language: Some(language),
            title: None,
            outlet: None,
            author: None,
            url: None,
            published: None,
        }
    }
}

/// What read the document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Engine {
    /// Version of recoupe.
    pub version: String,
    /// Fingerprint of the language pack and model, so that a reading can be repeated.
    pub pack: Option<String>,
}
