//! The waist of recoupe: what a reading of one document says, as plain values.
//!
//! « L’armée a dit avoir neutralisé plusieurs dizaines de pillards. » becomes a [`Toll`] (killed, 20 to 99,
//! « pillards ») whose [`Voice`] is « L’armée », and a [`Claim`] with source, cue and content.
//!
//! Everything below the waist (exports, pages, cross-checking) builds on these types alone. There is no logic here
//! beyond making ids, and no value without the words that say it. **All offsets are Unicode code points**, end
//! exclusive; `quote == text[start..end]`.

mod actor;
mod check;
mod claim;
mod document;
mod event;
mod figure;
mod id;
mod incident;
mod label;
mod place;
mod quote;
mod ratio;
mod site;
mod time;
mod voice;

pub use actor::{Actor, ActorMention};
pub use check::{Check, CheckKind, Severity};
pub use claim::Claim;
pub use document::{Document, Engine, Language};
pub use event::{Event, Held, Party};
pub use figure::{Interval, Quantity, Reading, Strength, Toll, Who};
pub use id::{Id, RecordKind};
pub use incident::{Incident, Total};
pub use label::Label;
pub use place::{Place, Resolution};
pub use quote::{Because, Field, NonEmpty, Quote};
pub use ratio::{NotARatio, Ratio};
pub use site::{Fate, Site};
pub use time::Time;
pub use voice::Voice;

use serde::{Deserialize, Serialize};

/// The version of the serialised form: raised when a field changes its meaning or goes.
pub const SCHEMA: u32 = 1;

/// What one document reports. Lists refer to each other by position.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// What was read.
    pub document: Document,
    /// What read it.
    pub engine: Engine,
    /// The sentences, as ranges of code points.
    pub sentences: Vec<recoupe_text::CharSpan>,
    /// Who speaks.
    pub voices: Vec<Voice>,
    /// Who acts, suffers or speaks, by name or with a part in a record.
    pub actors: Vec<Actor>,
    /// Names of places, and what they stand for.
    pub places: Vec<Place>,
    /// Every expression of time.
    pub times: Vec<Time>,
    /// Every expression of number that measures or counts.
    pub quantities: Vec<Quantity>,
    /// Figures of people to whom something happened.
    pub tolls: Vec<Toll>,
    /// Figures of people to whom nothing is reported to have happened: troops, crowds, attackers.
    pub strengths: Vec<Strength>,
    /// What is said to have been done, by whom and to whom.
    pub events: Vec<Event>,
    /// Things and places that something is reported to have happened to, or where somebody is.
    pub sites: Vec<Site>,
    /// Who is credited with saying what, by which words.
    pub claims: Vec<Claim>,
    /// Words that take a side, and whose they are.
    pub labels: Vec<Label>,
    /// What the report speaks of, the one that it is about first.
    pub incidents: Vec<Incident>,
    /// Findings on the document's own arithmetic and sourcing.
    pub checks: Vec<Check>,
    /// What was doubtful while reading.
    pub notes: Vec<Remark>,
}

/// A note of the reading, with its place in code points.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// What kind of doubt.
    pub code: recoupe_text::NoteCode,
    /// Where, when it has a place in the text.
    pub at: Option<Quote>,
    /// One sentence: lower case, no full stop.
    pub message: String,
}
