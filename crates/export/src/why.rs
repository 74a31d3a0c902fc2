//! Why: which records cover a code point, and by which rules, entries and words each field got its value.
//!
//! Example: at the 18 of « 18 morts » it shows the toll, its interval by the rule for exact numbers, and the words.

use crate::page::{Block, Page, Section};
use crate::wording::{Symbols, Wording};
use recoupe_ontology::UiLang;
use recoupe_report::{Actor, Because, Field, Quote, Report};

/// The reasons for everything that was read at this code point.
pub fn why(report: &Report, at: usize, lang: UiLang, symbols: Symbols) -> Page {
    let wording = Wording::new(lang, symbols, report.document.language);
    let labels = wording.labels;
    let found = records(report, wording).into_iter().filter(|record| record.covers(at));
    let mut sections: Vec<Section> = found.map(|record| record.section(wording)).collect();
    if sections.is_empty() {
        let nothing = Block::line(wording.pick("–", "-"), labels.text("why-nothing"));
        sections.push(Section { title: None, blocks: vec![nothing] });
    }
    Page { heading: labels.with("why-heading", &[("at", at.to_string().into())]), sections, footer: None }
}

/// What all kinds of records have in common here.
struct Record<'a> {
    kind: &'static str,
    id: &'a str,
    /// The code or interval that sums it up.
    summary: String,
    places: Vec<&'a Quote>,
    because: &'a [Because],
}

fn records<'a>(report: &'a Report, wording: Wording) -> Vec<Record<'a>> {
    let lang = wording.labels.lang;
    let tolls = report.tolls.iter().map(|toll| Record {
        kind: "record-toll",
        id: toll.id.as_str(),
        summary: format!("{} {}", toll.outcome.label(lang), wording.interval(toll.interval)),
        places: vec![&toll.quote],
        because: &toll.because,
    });
    let strengths = report.strengths.iter().map(|strength| Record {
        kind: "record-strength",
        id: strength.id.as_str(),
        summary: format!("{} {}", strength.kind.label(lang), wording.interval(strength.interval)),
        places: vec![&strength.quote],
        because: &strength.because,
    });
    let quantities = report.quantities.iter().map(|quantity| Record {
        kind: "record-quantity",
        id: quantity.id.as_str(),
        summary: quantity.unit.clone().unwrap_or_default(),
        places: vec![&quantity.quote],
        because: &quantity.because,
    });
    let times = report.times.iter().map(|time| Record {
        kind: "record-time",
        id: time.id.as_str(),
        summary: format!("{} {}", time.kind.label(lang), time.value),
        places: vec![&time.quote],
        because: &time.because,
    });
    let voices = report.voices.iter().map(|voice| Record {
        kind: "record-voice",
        id: voice.id.as_str(),
        summary: voice.kind.label(lang).to_owned(),
        places: voice.quote.iter().collect(),
        because: &voice.because,
    });
    let claims = report.claims.iter().map(|claim| Record {
        kind: "record-claim",
        id: claim.id.as_str(),
        summary: format!("{}, {}", claim.kind.label(lang), claim.value.code()),
        places: claim.content.as_slice().iter().chain([&claim.cue]).collect(),
        because: &claim.because,
    });
    tolls
        .chain(strengths)
        .chain(deeds(report, wording))
        .chain(quantities)
        .chain(times)
        .chain(voices)
        .chain(claims)
        .collect()
}

/// Events, sites and places.
fn deeds<'a>(report: &'a Report, wording: Wording) -> Vec<Record<'a>> {
    let lang = wording.labels.lang;
    let events = report.events.iter().map(|event| Record {
        kind: "record-event",
        id: event.id.as_str(),
        summary: format!(
            "{}, {}",
            event.plover.map_or(wording.labels.text("event-untyped"), |t| t.label(lang).to_owned()),
            event.status.label(lang)
        ),
        places: vec![&event.quote],
        because: &event.because,
    });
    let places = report.places.iter().map(|place| Record {
        kind: "record-place",
        id: place.id.as_str(),
        summary: match &place.resolution.country {
            Some(country) => format!("{}, {country}", place.resolution.name),
            None => place.resolution.name.clone(),
        },
        places: vec![&place.quote],
        because: &place.because,
    });
    let actors = report.actors.iter().flat_map(|actor| {
        actor.mentions.iter().map(move |mention| Record {
            kind: "record-actor",
            id: actor.id.as_str(),
            summary: described(actor, lang),
            places: vec![&mention.quote],
            because: &mention.because,
        })
    });
    let sites = report.sites.iter().map(|site| Record {
        kind: "record-site",
        id: site.id.as_str(),
        summary: site.kind.label(lang).to_owned(),
        places: vec![&site.quote],
        because: &site.because,
    });
    events.chain(sites).chain(places).chain(actors).collect()
}

/// What an actor is: its kind, the sectors, the country.
fn described(actor: &Actor, lang: UiLang) -> String {
    let sectors = actor.sectors.iter().map(|sector| sector.label(lang));
    let kind = [actor.kind.label(lang)].into_iter();
    kind.chain(sectors).chain(actor.country.as_deref()).collect::<Vec<_>>().join(", ")
}

impl Record<'_> {
    fn covers(&self, at: usize) -> bool {
        self.places.iter().any(|place| place.start <= at && at < place.end)
    }

    fn section(&self, wording: Wording) -> Section {
        let labels = wording.labels;
        let title = format!("{}   {}   {}", labels.text(self.kind), self.summary, self.id);
        let words =
            self.places.iter().map(|place| Block::line(wording.pick("▪", "*"), wording.quoted(place)));
        let reasons = self.because.iter().map(|because| Block::Field {
            name: format!("  {}", labels.text(field_key(because.field))),
            lines: vec![reason(because, wording)],
        });
        Section { title: Some(title), blocks: words.chain(reasons).collect() }
    }
}

fn reason(because: &Because, wording: Wording) -> String {
    let labels = wording.labels;
    let mut parts = vec![labels.with("why-rule", &[("rule", because.rule.clone().into())])];
    parts.extend(
        because.entry.iter().map(|entry| labels.with("why-entry", &[("entry", entry.clone().into())])),
    );
    parts.extend(because.words.as_slice().iter().map(|quote| wording.quoted(quote)));
    parts.join(wording.separator())
}

const fn field_key(field: Field) -> &'static str {
    match field {
        Field::Interval => "field-interval",
        Field::Unit => "field-unit",
        Field::Outcome => "field-outcome",
        Field::Who => "field-who",
        Field::Source => "field-source",
        Field::PartOf => "field-part-of",
        Field::Readings => "field-readings",
        Field::Increment => "field-increment",
        Field::Currency => "field-currency",
        Field::Phase => "field-phase",
        Field::Value => "field-value",
        Field::Content => "field-content",
        Field::Time => "field-time",
        Field::Anchor => "field-anchor",
        Field::Kind => "field-kind",
        Field::Post => "field-post",
        Field::Country => "field-country",
        Field::Place => "field-place",
        Field::Parties => "field-parties",
        Field::Instrument => "field-instrument",
        Field::Actor => "field-actor",
        Field::Status => "field-status",
        Field::State => "field-state",
    }
}
