//! The shape of the facts: one flat list per kind of fact, every item with its exact words. Field order is part of it.

use recoupe_ontology::{
    AcledSub, AcledType, ActorType, Cameo, Camp, ClaimKind, Context, Currency, EventType, FactValue,
    ForceKind, ForcePhase, Grain, Modality, Outcome, PlacePrecision, Sector, SiteKind, SiteState, SourceKind,
    Status, TimeAnchor, TimeKind, TimeModifier,
};
use recoupe_report::{Language, Severity};
use recoupe_text::NoteCode;
use serde::Serialize;

/// A field that no reading fills yet: null.
pub type Absent = Option<()>;

/// What one document reports, in the flat form, schema 1.
#[derive(Clone, Debug, Serialize)]
pub struct Facts<'a> {
    pub(super) id: &'a str,
    pub(super) lang: Option<Language>,
    pub(super) schema: u32,
    pub(super) sentences: Vec<[usize; 2]>,
    pub(super) times: Vec<Time<'a>>,
    pub(super) quantities: Vec<Quantity<'a>>,
    pub(super) places: Vec<Place<'a>>,
    pub(super) actors: Vec<Actor<'a>>,
    pub(super) sites: Vec<Site<'a>>,
    pub(super) tolls: Vec<Toll<'a>>,
    pub(super) forces: Vec<Force<'a>>,
    pub(super) events: Vec<Event<'a>>,
    pub(super) attributions: Vec<Attribution<'a>>,
    pub(super) incidents: Vec<Incident<'a>>,
    pub(super) checks: Vec<Check>,
    pub(super) notes: Vec<Note<'a>>,
}

/// Exact words and their code points.
#[derive(Clone, Debug, Serialize)]
pub struct Words<'a> {
    pub(super) quote: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// An expression of time.
#[derive(Clone, Debug, Serialize)]
pub struct Time<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) kind: TimeKind,
    pub(super) value: &'a str,
    pub(super) from: Option<&'a str>,
    pub(super) to: Option<&'a str>,
    pub(super) grain: Grain,
    pub(super) anchor: TimeAnchor,
    #[serde(rename = "mod")]
    pub(super) modifier: Option<TimeModifier>,
}

/// A number that measures or counts.
#[derive(Clone, Debug, Serialize)]
pub struct Quantity<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) low: Option<serde_json::Number>,
    pub(super) high: Option<serde_json::Number>,
    pub(super) unit: Option<&'a str>,
    pub(super) approx: bool,
    pub(super) change: Absent,
}

/// A figure of people to whom something happened.
#[derive(Clone, Debug, Serialize)]
pub struct Toll<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) what: Outcome,
    pub(super) who: Option<&'a str>,
    pub(super) side: Option<Camp>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) approx: bool,
    pub(super) increment: bool,
    pub(super) status: Currency,
    pub(super) source: Option<&'a str>,
    pub(super) cue: Option<&'a str>,
    pub(super) place: Option<&'a str>,
    pub(super) as_of: Option<&'a str>,
    pub(super) part_of: Option<usize>,
    pub(super) may_overlap: &'a [usize],
    pub(super) incident: Option<usize>,
}

/// A figure of people to whom nothing is reported to have happened.
#[derive(Clone, Debug, Serialize)]
pub struct Force<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) what: ForceKind,
    pub(super) who: Option<&'a str>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) approx: bool,
    pub(super) source: Option<&'a str>,
    pub(super) place: Absent,
    pub(super) part_of: Option<usize>,
    pub(super) phase: Option<ForcePhase>,
}

/// A thing or place. `state` lists what is said to have become of it, or to have been tried; `fates` all that is said.
#[derive(Clone, Debug, Serialize)]
pub struct Site<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) kind: SiteKind,
    pub(super) name: Option<&'a str>,
    /// The number, where the words give exactly one.
    pub(super) count: Option<u64>,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) place: Option<&'a str>,
    pub(super) state: Vec<SiteState>,
    pub(super) by: Option<String>,
    pub(super) fates: Vec<Fate<'a>>,
    pub(super) entity: usize,
}

/// What is said to have happened to a site.
#[derive(Clone, Debug, Serialize)]
pub struct Fate<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) state: &'a [SiteState],
    pub(super) status: Status,
    pub(super) by: Option<String>,
    pub(super) source: Option<&'a str>,
    pub(super) event: Option<usize>,
}

/// A name of a place, and what it most likely stands for.
#[derive(Clone, Debug, Serialize)]
pub struct Place<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) name: &'a str,
    pub(super) country_iso2: Option<&'a str>,
    /// Degrees.
    pub(super) lat: f64,
    /// Degrees.
    pub(super) lon: f64,
    pub(super) gazetteer_id: Option<u32>,
    pub(super) precision: PlacePrecision,
    pub(super) metonym: bool,
}

/// A mention of somebody who acts, suffers or speaks.
#[derive(Clone, Debug, Serialize)]
pub struct Actor<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    /// The words that name it best in the text.
    pub(super) name: &'a str,
    pub(super) country_iso3: Option<&'a str>,
    pub(super) sectors: &'a [Sector],
    #[serde(rename = "type")]
    pub(super) kind: ActorType,
    pub(super) private: bool,
    /// The same number is the same actor.
    pub(super) entity: usize,
}

/// Something that somebody is said to have done.
#[derive(Clone, Debug, Serialize)]
pub struct Event<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) trigger: [usize; 2],
    pub(super) plover: Option<EventType>,
    /// The words alone, as PLOVER writes them: `seize`, not `COERCE.seize`.
    pub(super) modes: Vec<&'static str>,
    pub(super) contexts: &'a [Context],
    pub(super) cameo: Option<Cameo>,
    pub(super) acled: Option<AcledType>,
    pub(super) acled_sub: Option<AcledSub>,
    pub(super) actor: Option<String>,
    pub(super) actor_sectors: Vec<Sector>,
    pub(super) recipient: Option<String>,
    pub(super) recipient_sectors: Vec<Sector>,
    pub(super) instrument: Option<&'a str>,
    pub(super) place: Option<&'a str>,
    pub(super) date: Option<&'a str>,
    pub(super) date_to: Option<&'a str>,
    pub(super) status: Status,
    pub(super) modality: Modality,
    pub(super) fact_values: Vec<FactBySource<'a>>,
    pub(super) source: Option<&'a str>,
    pub(super) incident: Option<usize>,
}

/// How sure one source is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct FactBySource<'a> {
    /// Null for the writer.
    pub(super) source: Option<&'a str>,
    pub(super) value: FactValue,
}

/// Who is credited with saying what, by which words.
#[derive(Clone, Debug, Serialize)]
pub struct Attribution<'a> {
    #[serde(flatten)]
    pub(super) words: Words<'a>,
    pub(super) source: Option<Words<'a>>,
    pub(super) cue: Words<'a>,
    pub(super) content: Vec<[usize; 2]>,
    pub(super) source_kind: Option<SourceKind>,
    pub(super) chain: Vec<&'a str>,
    pub(super) kind: ClaimKind,
    pub(super) value: FactValue,
}

/// A finding on the document's own arithmetic and sourcing.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    pub(super) kind: &'static str,
    pub(super) severity: Severity,
    pub(super) message: String,
    /// List and position, as in `tolls/3`.
    pub(super) records: Vec<String>,
}

/// What was doubtful while reading.
#[derive(Clone, Debug, Serialize)]
pub struct Note<'a> {
    pub(super) code: NoteCode,
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) message: &'a str,
}

/// Something that happened, with its current totals.
#[derive(Clone, Debug, Serialize)]
pub struct Incident<'a> {
    pub(super) id: usize,
    pub(super) main: bool,
    pub(super) plover: Option<EventType>,
    pub(super) acled: Option<AcledType>,
    pub(super) acled_sub: Option<AcledSub>,
    pub(super) place: Option<Where<'a>>,
    pub(super) date: Option<&'a str>,
    pub(super) date_to: Option<&'a str>,
    pub(super) killed: Option<Bounds>,
    pub(super) injured: Option<Bounds>,
    pub(super) detained: Option<Bounds>,
    pub(super) missing: Option<Bounds>,
    pub(super) events: &'a [usize],
    pub(super) tolls: Vec<usize>,
}

/// Where an incident took place.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Where<'a> {
    pub(super) name: &'a str,
    pub(super) country_iso2: Option<&'a str>,
    /// Degrees.
    pub(super) lat: f64,
    /// Degrees.
    pub(super) lon: f64,
}

/// Least and greatest number.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Bounds {
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
}
