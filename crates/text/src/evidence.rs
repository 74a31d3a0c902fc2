//! Evidence: the words that support a value.
//!
//! Example: the source of « a précisé lundi le ministre » has the evidence « le ministre »; a discontinuous
//! quotation has two spans.

use crate::span::Span;
use serde::{Deserialize, Serialize};

/// One or more spans, in text order. Invariant: never empty, so that no value can stand without its words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "Vec<Span>", try_from = "Vec<Span>")]
pub struct Evidence {
    first: Span,
    rest: Vec<Span>,
}

impl Evidence {
    /// Evidence of one span.
    pub fn of(first: Span) -> Self {
        Evidence { first, rest: Vec::new() }
    }

    /// Evidence of several spans, put in text order; `None` when there is no span.
    pub fn from_spans(spans: impl IntoIterator<Item = Span>) -> Option<Self> {
        let mut spans: Vec<Span> = spans.into_iter().collect();
        spans.sort_unstable();
        spans.dedup();
        let first = *spans.first()?;
        Some(Evidence { first, rest: spans.split_off(1) })
    }

    /// The spans in text order.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        std::iter::once(self.first).chain(self.rest.iter().copied())
    }

    /// The first span in text order.
    pub fn first(&self) -> Span {
        self.first
    }

    /// The smallest span that covers all of it.
    pub fn cover(&self) -> Span {
        self.rest.iter().fold(self.first, |all, &span| all.cover(span))
    }
}

impl From<Evidence> for Vec<Span> {
    fn from(evidence: Evidence) -> Self {
        evidence.spans().collect()
    }
}

impl TryFrom<Vec<Span>> for Evidence {
    type Error = &'static str;

    fn try_from(spans: Vec<Span>) -> Result<Self, Self::Error> {
        Evidence::from_spans(spans).ok_or("evidence needs at least one span")
    }
}
