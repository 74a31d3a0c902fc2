//! From a text to a report: the mentions in it, the figures, who says them, and how the two meet.
//!
//! « L’armée a dit avoir neutralisé plusieurs dizaines de pillards. » is read by [`read`] as a toll (killed, 20 to 99)
//! credited to « L’armée ».
//!
//! The stages are modules in reading order; each takes plain values and returns plain values. `events`, `tolls` and
//! `attribution` do not know each other; `claims` joins them. Nothing here fails: what is doubtful becomes a note.

// Reading order: words and clauses, then events, figures and times, then who says them.
pub mod mentions;

pub mod clause;
pub mod factuality;

pub mod attribution;
pub mod events;
pub mod places;
pub mod times;
pub mod tolls;

pub mod actors;
pub mod sites;

pub mod claims;

mod assemble;

use mentions::Mentions;
use recoupe_gazetteer::Gazetteer;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_lexicon::{Lexicon, Pack, PackError};
use recoupe_report::{Document, Report};
use recoupe_syntax::{Model, ModelError, Syntax, segment};
use recoupe_text::{Note, Text};
use std::fmt;
use times::Prefer;

/// Everything that reading needs of one language. Immutable; one serves all threads.
#[derive(Debug)]
pub struct Language {
    /// Where texts are cut.
    pub tokens: TokenRules,
    /// Tags, lemmas and trees.
    pub model: Model,
    /// Words and what they mean.
    pub lexicon: Lexicon,
    /// Fingerprint of pack and model, kept in every report.
    pub fingerprint: String,
}

impl Language {
    /// Loads a language from the bytes of its pack and its model.
    ///
    /// # Errors
    /// When either is damaged or of another version.
    pub fn load(pack: &[u8], model: &[u8], fingerprint: &str) -> Result<Language, LoadError> {
        let pack = Pack::from_bytes(pack).map_err(LoadError::Pack)?;
        let model = Model::read(model).map_err(LoadError::Model)?;
        let tokens = TokenRules::from(pack.tokens.clone());
        Ok(Language { tokens, model, lexicon: Lexicon::new(pack), fingerprint: fingerprint.to_owned() })
    }
}

/// What keeps a language from being loaded.
#[derive(Debug)]
pub enum LoadError {
    /// The compiled lexicons.
    Pack(PackError),
    /// The model.
    Model(ModelError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Pack(error) => error.fmt(f),
            LoadError::Model(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for LoadError {}

/// The grammar of a text in this language.
pub fn parse(text: &Text, language: &Language) -> (Syntax, Vec<Note>) {
    let (mut builder, notes) = segment(text, &language.tokens);
    language.model.annotate(&mut builder);
    (builder.finish(text), notes)
}

/// What the reader may be asked to do otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Options<'g> {
    /// Which way relative times look.
    pub prefer: Prefer,
    /// The table of places.
    pub gazetteer: &'g Gazetteer,
}

impl Default for Options<'_> {
    /// As for news, with the places that are part of the program.
    fn default() -> Self {
        Options { prefer: Prefer::default(), gazetteer: Gazetteer::embedded() }
    }
}

/// Reads a document. `notes` are those of the intake; they come first in the report.
pub fn read(text: &Text, document: Document, language: &Language, notes: Vec<Note>) -> Report {
    read_with(text, document, language, notes, Options::default())
}

/// Reads a document as [`read`] does, with other options than those for news.
pub fn read_with(
    text: &Text,
    document: Document,
    language: &Language,
    notes: Vec<Note>,
    options: Options<'_>,
) -> Report {
    let Options { prefer, gazetteer } = options;
    let (syntax, syntax_notes) = parse(text, language);
    let mentions = Mentions::new(text, &syntax, &language.lexicon);
    let times = times::times(&mentions, document.published.as_deref(), prefer);
    let attributions = attribution::attributions(&mentions);
    let figures = claims::stated(tolls::figures(&mentions), &attributions);
    let dates = claims::dates(&mentions, &figures, &times);
    let published = document.published.as_deref();
    let figures = claims::with_background(&mentions, figures, &dates, &times, published);
    let places = places::toponyms(&mentions, gazetteer);
    let events = events::events(&mentions);
    let actors = actors::actors(&mentions, &places, gazetteer);
    let sites = sites::sites(&mentions, &events);
    let claims = claims::join(&mentions, &figures, &attributions, dates);
    let ground = claims::Ground { times: &times, places: &places, gazetteer };
    let claims = claims.with_events(&mentions, &figures, &events, &attributions, &ground);
    let claims = claims.with_sites(&mentions, &sites, &attributions, &places, gazetteer);
    let incidents = claims::incidents(&mentions, &figures, &attributions, &claims);
    let labels = claims::labels(&mentions, &attributions);
    let notes = [notes, syntax_notes].concat();
    assemble::assemble(
        &mentions,
        document,
        &language.fingerprint,
        &assemble::Read {
            figures,
            times,
            attributions,
            claims,
            incidents,
            events,
            sites,
            places,
            actors,
            labels,
            gazetteer,
        },
        notes,
    )
}

/// The report of a document in no language that recoupe reads: its notes and nothing else.
pub fn unread(text: &Text, document: Document, notes: Vec<Note>) -> Report {
    assemble::empty(text, document, notes)
}
