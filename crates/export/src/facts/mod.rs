//! The flat form of a report: one list per kind of fact, every item with its exact words.
//!
//! Example: `{"quote":"18 morts","start":40,"end":48,"what":"killed","min":18,"max":18,"source":null, ...}`.
//!
//! `quote == text[start:end]` in code points, always. Words that the text does not give are null. Messages of checks
//! are in English: this form is for programs.

mod acled;
mod actor;
mod event;
mod shape;
mod site;

pub use shape::Facts;

use crate::checks;
use crate::wording::{Symbols, Wording};
use recoupe_ontology::{Outcome, UiLang};
use recoupe_report::{Claim, Quote, Report, Voice};
use recoupe_text::{CharSpan, Text};
use shape::{Attribution, Bounds, Check, Force, Incident, Note, Quantity, Time, Toll, Words};

/// The facts of a report on this text.
pub fn facts<'a>(report: &'a Report, text: &'a Text) -> Facts<'a> {
    Facts {
        id: &report.document.id,
        lang: report.document.language,
        schema: report.schema,
        sentences: report.sentences.iter().map(|s| [s.start, s.end]).collect(),
        times: report.times.iter().map(time).collect(),
        quantities: report.quantities.iter().map(quantity).collect(),
        places: report.places.iter().map(place).collect(),
        actors: actor::mentions(report),
        sites: report.sites.iter().map(|site| site::site(site, report)).collect(),
        tolls: (0..report.tolls.len()).map(|at| toll(report, at)).collect(),
        forces: report.strengths.iter().map(|strength| force(strength, &report.voices)).collect(),
        events: (0..report.events.len()).map(|at| event::event(report, at)).collect(),
        attributions: report.claims.iter().map(|claim| attribution(claim, &report.voices, text)).collect(),
        incidents: report.incidents.iter().enumerate().map(|(id, i)| incident(id, i, report)).collect(),
        checks: report.checks.iter().map(|check| self::check(check, report)).collect(),
        notes: report.notes.iter().map(note).collect(),
    }
}

impl Facts<'_> {
    /// The facts as one JSON object on one line.
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).expect("facts have only string keys")
    }
}

fn words(quote: &Quote) -> Words<'_> {
    Words { quote: &quote.quote, start: quote.start, end: quote.end }
}

fn time(time: &recoupe_report::Time) -> Time<'_> {
    Time {
        words: words(&time.quote),
        kind: time.kind,
        value: &time.value,
        from: time.from.as_deref(),
        to: time.to.as_deref(),
        grain: time.grain,
        anchor: time.anchor,
        modifier: time.modifier,
    }
}

/// Degrees from ten-thousandths of a degree.
fn degrees(value: i32) -> f64 {
    f64::from(value) / 10_000.0
}

fn place(place: &recoupe_report::Place) -> shape::Place<'_> {
    let resolution = &place.resolution;
    shape::Place {
        words: words(&place.quote),
        name: &resolution.name,
        country_iso2: resolution.country.as_deref(),
        lat: degrees(resolution.lat),
        lon: degrees(resolution.lon),
        gazetteer_id: resolution.geonames,
        precision: place.precision,
        metonym: place.is_metonym,
    }
}

fn quantity(quantity: &recoupe_report::Quantity) -> Quantity<'_> {
    Quantity {
        words: words(&quantity.quote),
        low: quantity.low.and_then(number),
        high: quantity.high.and_then(number),
        unit: quantity.unit.as_deref(),
        approx: quantity.is_approximate,
        change: None,
    }
}

/// A number as JSON: a whole number where it is one.
fn number(exact: recoupe_report::Ratio) -> Option<serde_json::Number> {
    match exact.to_whole() {
        Some(whole) => Some(whole.into()),
        None => serde_json::Number::from_f64(exact.numerator() as f64 / exact.denominator() as f64),
    }
}

/// The words of a voice; none for the writer.
fn source(voice: Option<usize>, voices: &[Voice]) -> Option<&Quote> {
    voices.get(voice?)?.quote.as_ref()
}

fn toll(report: &Report, at: usize) -> Toll<'_> {
    let (toll, voices) = (&report.tolls[at], &report.voices);
    Toll {
        words: words(&toll.quote),
        what: toll.outcome,
        who: toll.who.as_ref().map(|who| who.words.as_str()),
        side: toll.side,
        min: toll.interval.low,
        max: toll.interval.high,
        approx: toll.is_approximate,
        increment: toll.is_increment,
        status: toll.currency,
        source: source(toll.source, voices).map(|quote| quote.quote.as_str()),
        cue: toll.cue.as_ref().map(|quote| quote.quote.as_str()),
        place: toll.place.and_then(|at| report.places.get(at)).map(|place| place.quote.quote.as_str()),
        as_of: toll.as_of.and_then(|at| report.times.get(at)).map(|time| time.value.as_str()),
        part_of: toll.part_of,
        may_overlap: &toll.may_overlap,
        incident: report.incidents.iter().position(|incident| incident.tolls.binary_search(&at).is_ok()),
    }
}

fn incident<'a>(id: usize, incident: &'a recoupe_report::Incident, report: &'a Report) -> Incident<'a> {
    let time = incident.time.and_then(|at| report.times.get(at));
    let acled_sub = acled::of_incident(incident, report);
    let total = |outcome: Outcome| {
        let total = incident.totals.iter().find(|total| total.outcome == outcome)?;
        Some(Bounds { min: total.interval.low, max: total.interval.high })
    };
    Incident {
        id,
        main: incident.is_main,
        plover: incident.plover,
        acled: acled_sub.map(recoupe_ontology::AcledSub::acled_type),
        acled_sub,
        place: incident.place.and_then(|at| report.places.get(at)).map(located),
        date: time.and_then(|time| day(time.from.as_deref()?)),
        date_to: time.and_then(|time| day(time.to.as_deref()?)),
        killed: total(Outcome::Killed),
        injured: total(Outcome::Injured),
        detained: total(Outcome::Detained),
        missing: total(Outcome::Missing),
        events: &incident.events,
        tolls: incident.tolls.clone(),
    }
}

fn located(place: &recoupe_report::Place) -> shape::Where<'_> {
    let resolution = &place.resolution;
    shape::Where {
        name: &resolution.name,
        country_iso2: resolution.country.as_deref(),
        lat: degrees(resolution.lat),
        lon: degrees(resolution.lon),
    }
}

/// The day of a local moment.
fn day(moment: &str) -> Option<&str> {
    moment.get(..10)
}

fn force<'a>(strength: &'a recoupe_report::Strength, voices: &'a [Voice]) -> Force<'a> {
    Force {
        words: words(&strength.quote),
        what: strength.kind,
        who: strength.who.as_ref().map(|who| who.words.as_str()),
        min: strength.interval.low,
        max: strength.interval.high,
        approx: strength.is_approximate,
        source: source(strength.source, voices).map(|quote| quote.quote.as_str()),
        place: None,
        part_of: strength.part_of,
        phase: strength.phase,
    }
}

/// The whole attribution is what its source, cue and content cover together.
fn attribution<'a>(claim: &'a Claim, voices: &'a [Voice], text: &'a Text) -> Attribution<'a> {
    let tellers = claim.chain.iter().filter_map(|&at| source(Some(at), voices));
    let chain = tellers.map(|teller| teller.quote.as_str()).collect();
    let source = source(claim.voice, voices);
    let parts = claim.content.as_slice().iter().chain(source).chain([&claim.cue]);
    let cover = parts.fold(CharSpan { start: claim.cue.start, end: claim.cue.end }, |all, part| CharSpan {
        start: all.start.min(part.start),
        end: all.end.max(part.end),
    });
    let quote = text.from_chars(cover).map_or("", |span| text.slice(span));
    Attribution {
        words: Words { quote, start: cover.start, end: cover.end },
        source: source.map(words),
        cue: words(&claim.cue),
        content: claim.content.as_slice().iter().map(|part| [part.start, part.end]).collect(),
        source_kind: claim.voice.and_then(|at| voices.get(at)).map(|voice| voice.kind),
        chain,
        kind: claim.kind,
        value: claim.value,
    }
}

fn check(check: &recoupe_report::Check, report: &Report) -> Check {
    let wording = Wording::new(UiLang::En, Symbols::Unicode, report.document.language);
    let tolls = check.tolls.iter().map(|at| format!("tolls/{at}"));
    let forces = check.strengths.iter().map(|at| format!("forces/{at}"));
    let events = check.events.iter().map(|at| format!("events/{at}"));
    let attributions = check.claims.iter().map(|at| format!("attributions/{at}"));
    Check {
        kind: checks::code(&check.kind),
        severity: check.severity,
        message: checks::message(check, report, wording),
        records: tolls.chain(forces).chain(events).chain(attributions).collect(),
    }
}

fn note(remark: &recoupe_report::Remark) -> Note<'_> {
    let at = remark.at.as_ref();
    Note {
        code: remark.code,
        start: at.map(|quote| quote.start),
        end: at.map(|quote| quote.end),
        message: &remark.message,
    }
}
