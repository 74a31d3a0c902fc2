//! Exact words, and why they were read as they were.

use serde::{Deserialize, Serialize};

/// Exact words of the document and their place.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Quote {
    /// First code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
    /// The words: `text[start..end]`.
    pub quote: String,
}

/// A list with at least one element, by construction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Vec<T>", into = "Vec<T>")]
pub struct NonEmpty<T: Clone>(Vec<T>);

impl<T: Clone> NonEmpty<T> {
    /// A list of one.
    pub fn of(first: T) -> Self {
        NonEmpty(vec![first])
    }

    /// The elements.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }

    /// The first element.
    pub fn first(&self) -> &T {
        &self.0[0]
    }
}

impl<T: Clone> TryFrom<Vec<T>> for NonEmpty<T> {
    type Error = &'static str;

    fn try_from(list: Vec<T>) -> Result<Self, Self::Error> {
        if list.is_empty() {
            Err("a list of evidence needs at least one element")
        } else {
            Ok(NonEmpty(list))
        }
    }
}

impl<T: Clone> From<NonEmpty<T>> for Vec<T> {
    fn from(list: NonEmpty<T>) -> Self {
        list.0
    }
}

/// The field of a record that a reason is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The interval of a figure.
    Interval,
    /// The unit of a quantity.
    Unit,
    /// What happened to the people, or what kind of strength they are.
    Outcome,
    /// Whom a figure counts.
    Who,
    /// The source.
    Source,
    /// The whole that a figure is a part of.
    PartOf,
    /// Other readings of the same words.
    Readings,
    /// Total or increment.
    Increment,
    /// Current, superseded, projected, background.
    Currency,
    /// Planned, sent, arrived, withdrawn, present.
    Phase,
    /// How sure the source is.
    Value,
    /// What is said.
    Content,
    /// When a time is.
    Time,
    /// What a time is counted from.
    Anchor,
    /// How a voice is classified, or what kind of event it is.
    Kind,
    /// The office of a voice.
    Post,
    /// The country of a voice.
    Country,
    /// What a name of a place stands for.
    Place,
    /// Who took part in an event.
    Parties,
    /// What an act was done with.
    Instrument,
    /// What an actor is, and which words are about it.
    Actor,
    /// How an event stands in the world, and what people see of it.
    Status,
    /// What became of a site.
    State,
}

/// Why a field has its value: the rule, the lexicon entry if there is one, and the words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Because {
    /// Which field.
    pub field: Field,
    /// The rule's id, as listed in docs/reading.md.
    pub rule: String,
    /// The lexicon entry, as `file:pattern`.
    pub entry: Option<String>,
    /// The words that support the value.
    pub words: NonEmpty<Quote>,
}
