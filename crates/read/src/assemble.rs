//! The border: from words and bytes to the report's code points and quotes.
//!
//! Nothing is decided here; what the stages found is written down with its exact words.

mod actors;
mod events;
mod labels;
mod places;
mod sites;
mod times;
mod voices;

use crate::actors::Actors;
use crate::attribution::Attribution;
use crate::claims::{Claims, Frame, Happening, Incident, Label, Sourced, Total, checks, parties, sourcing};
use crate::events::Event;
use crate::mentions::{Mentions, quantities};
use crate::places::Toponym;
use crate::sites::Site;
use crate::times::Time;
use crate::tolls::{Figure, Kind, Reason};
use recoupe_gazetteer::Gazetteer;
use recoupe_ontology::{EventType, ForceKind, Grain, Outcome};
use recoupe_report::{
    Because, Claim, Document, Engine, Field, Id, NonEmpty, Quote, Reading, RecordKind, Remark, Report,
    SCHEMA, Strength, Toll, Voice, Who,
};

use recoupe_text::{Note, Span, Text};
use std::collections::BTreeMap;
use std::ops::Range;

/// What the stages found.
pub(crate) struct Read<'g> {
    pub figures: Vec<Figure>,
    pub times: Vec<Time>,
    pub attributions: Vec<Attribution>,
    pub claims: Claims,
    pub incidents: Vec<Incident>,
    pub events: Vec<Event>,
    pub sites: Vec<Site>,
    pub places: Vec<Toponym>,
    pub actors: Actors,
    pub labels: Vec<Label>,
    /// The table that the places are numbers of.
    pub gazetteer: &'g Gazetteer,
}

/// The position of a figure in the report: tolls and strengths are two lists.
#[derive(Clone, Copy)]
enum Place {
    Toll(usize),
    Strength(usize),
}

/// More than so many that tell each other are a mistake, or a circle.
const LONGEST_CHAIN: usize = 4;

struct Assembly<'a> {
    mentions: &'a Mentions<'a>,
    found: &'a Read<'a>,
    voices: Vec<Voice>,
    /// The words of a source, by position, to its voice: the same words elsewhere are another mention.
    voice_of_words: BTreeMap<(u32, u32), usize>,
    /// For each attribution, its voice.
    voice_of: Vec<Option<usize>>,
    places: Vec<Place>,
    cast: actors::Cast,
}

/// Writes the report.
pub(crate) fn assemble(
    mentions: &Mentions<'_>,
    document: Document,
    fingerprint: &str,
    found: &Read<'_>,
    notes: Vec<Note>,
) -> Report {
    let mut assembly = Assembly {
        mentions,
        found,
        voices: Vec::new(),
        voice_of_words: BTreeMap::new(),
        voice_of: Vec::new(),
        places: places(&found.figures),
        cast: actors::Cast::of(mentions, found),
    };
    assembly.collect_voices();
    let tolls = assembly.tolls();
    let strengths = assembly.strengths();
    let times: Vec<_> = found.times.iter().map(|time| times::record(mentions, time)).collect();
    let frame = Frame {
        headline_end: headline_end(mentions.text),
        times: &times,
        published: document.published.as_deref(),
    };
    let (events, labels, claims) = (assembly.events(), assembly.labels(), assembly.claims());
    let mut checks = checks(&tolls, &strengths, &frame);
    checks.extend(sourcing(&Sourced {
        tolls: &tolls,
        strengths: &strengths,
        events: &events,
        claims: &claims,
        labels: &labels,
        voices: &assembly.voices,
        parties: &parties(mentions, &found.events),
    }));
    let report = Report {
        quantities: quantities(mentions, &dates(&found.times)),
        times,
        actors: assembly.actors(),
        places: assembly.places(),
        sites: assembly.sites(),
        events,
        claims,
        labels,
        incidents: assembly.incidents(),
        checks,
        sentences: mentions.syntax.sentences.iter().map(|s| mentions.text.chars(s.span)).collect(),
        voices: assembly.voices,
        tolls,
        strengths,
        ..empty(mentions.text, document, notes)
    };
    Report { engine: engine(Some(fingerprint)), ..report }
}

/// Where a day or an hour is told by its number, with its grain.
fn dates(times: &[Time]) -> Vec<(Span, Grain)> {
    let is_date = |time: &&Time| matches!(time.rule, "D-DATE" | "D-CLOCK" | "D-WEEKDAY" | "D-RANGE");
    times.iter().filter(is_date).map(|time| (time.span, time.grain)).collect()
}

/// A report that says nothing of the text.
pub(crate) fn empty(text: &Text, document: Document, notes: Vec<Note>) -> Report {
    Report {
        schema: SCHEMA,
        document,
        engine: engine(None),
        sentences: Vec::new(),
        voices: Vec::new(),
        actors: Vec::new(),
        places: Vec::new(),
        times: Vec::new(),
        quantities: Vec::new(),
        tolls: Vec::new(),
        strengths: Vec::new(),
        events: Vec::new(),
        sites: Vec::new(),
        claims: Vec::new(),
        labels: Vec::new(),
        incidents: Vec::new(),
        checks: Vec::new(),
        notes: notes.into_iter().map(|note| remark(text, note)).collect(),
    }
}

/// Where the headline ends, in code points: a first line without a full stop, with an empty line after it.
fn headline_end(text: &Text) -> usize {
    let all = text.as_str();
    let first = all.trim_start();
    let line = first.split("\n\n").next().map_or("", str::trim_end);
    let is_headline = line.len() < first.trim_end().len() && !line.contains('\n') && !line.ends_with('.');
    let end = all.len() - first.len() + line.len();
    if is_headline { text.chars(Span::new(0, end as u32)).end } else { 0 }
}

fn engine(fingerprint: Option<&str>) -> Engine {
    Engine { version: env!("CARGO_PKG_VERSION").to_owned(), pack: fingerprint.map(str::to_owned) }
}

fn remark(text: &Text, note: Note) -> Remark {
    Remark { code: note.code, at: note.span.map(|span| quote(text, span)), message: note.message }
}

fn quote(text: &Text, span: Span) -> Quote {
    let chars = text.chars(span);
    Quote { start: chars.start, end: chars.end, quote: text.slice(span).to_owned() }
}

fn places(figures: &[Figure]) -> Vec<Place> {
    let (mut tolls, mut strengths) = (0, 0);
    let next = |counter: &mut usize| {
        *counter += 1;
        *counter - 1
    };
    figures
        .iter()
        .map(|figure| match figure.kind {
            Kind::Toll(_) => Place::Toll(next(&mut tolls)),
            Kind::Strength(_) | Kind::Open => Place::Strength(next(&mut strengths)),
        })
        .collect()
}

/// People are killed and hurt in assaults and in riots; an arrest after a fire is not what the report counts.
fn explains(plover: EventType, totals: &[recoupe_report::Total]) -> bool {
    let is_bloody = totals.iter().any(|total| matches!(total.outcome, Outcome::Killed | Outcome::Injured));
    !is_bloody || matches!(plover, EventType::Assault | EventType::Protest)
}

impl Assembly<'_> {
    fn quote(&self, words: &Range<u32>) -> Quote {
        quote(self.mentions.text, self.mentions.span_of(words.clone()))
    }

    fn because(&self, reason: &Reason) -> Because {
        Because {
            field: reason.field,
            rule: reason.rule.to_owned(),
            entry: reason.entry.map(|entry| self.mentions.lexicon.name(entry).to_owned()),
            words: NonEmpty::of(self.quote(&reason.words)),
        }
    }

    /// The reasons of a figure, with that of its source.
    fn reasons(&self, index: usize) -> Vec<Because> {
        let figure = &self.found.figures[index];
        let mut all: Vec<Because> = figure.reasons.iter().map(|reason| self.because(reason)).collect();
        if let Some(credit) = self.found.claims.credited_by[index] {
            let attribution = &self.found.attributions[credit];
            all.push(self.because(&Reason {
                field: Field::Source,
                rule: attribution.rule,
                entry: attribution.entry,
                words: attribution.cue.clone(),
            }));
        }
        all.extend(self.found.claims.figure_places[index].map(|located| {
            let words = self.found.places[located.place].words.clone();
            self.because(&Reason { field: Field::Place, rule: located.rule, entry: None, words })
        }));
        all.extend(self.inherited(index).map(|credit| {
            let attribution = &self.found.attributions[credit];
            let words = attribution.cue.clone();
            self.because(&Reason {
                field: Field::Source,
                rule: "S-INHERITED",
                entry: attribution.entry,
                words,
            })
        }));
        all
    }

    /// The attribution that the paragraph of a figure without a source goes on from.
    fn inherited(&self, index: usize) -> Option<usize> {
        self.found.claims.inherited[index]
    }

    fn source_of(&self, index: usize) -> (Option<usize>, Option<Quote>) {
        match self.found.claims.credited_by[index] {
            Some(credit) => (self.voice_of[credit], Some(self.quote(&self.found.attributions[credit].cue))),
            None => (None, None),
        }
    }

    fn who(&self, figure: &Figure) -> Option<Who> {
        let quotes: Vec<Quote> = figure.who.iter().map(|words| self.quote(words)).collect();
        let words = quotes.iter().map(|q| q.quote.as_str()).collect::<Vec<_>>().join(" ");
        NonEmpty::try_from(quotes).ok().map(|evidence| Who { words, evidence })
    }

    fn toll_at(&self, figure: usize) -> Option<usize> {
        match self.places[figure] {
            Place::Toll(at) => Some(at),
            Place::Strength(_) => None,
        }
    }

    fn strength_at(&self, figure: usize) -> Option<usize> {
        match self.places[figure] {
            Place::Strength(at) => Some(at),
            Place::Toll(_) => None,
        }
    }

    fn tolls(&self) -> Vec<Toll> {
        let figures = self.found.figures.iter().enumerate();
        figures
            .filter_map(|(index, figure)| match figure.kind {
                Kind::Toll(outcome) => Some(self.toll(index, figure, outcome)),
                Kind::Strength(_) | Kind::Open => None,
            })
            .collect()
    }

    fn toll(&self, index: usize, figure: &Figure, outcome: Outcome) -> Toll {
        let quote = self.quote(&figure.words);
        let (source, cue) = self.source_of(index);
        let overlapping = &self.found.claims.may_overlap[index];
        Toll {
            id: Id::new(RecordKind::Toll, outcome.code(), quote.start, quote.end),
            quote,
            outcome,
            is_euphemism: figure.is_euphemism,
            interval: figure.interval,
            is_approximate: figure.is_approximate,
            who: self.who(figure),
            side: figure.camp,
            is_increment: figure.is_increment,
            currency: figure.currency,
            source,
            inherited_source: self.inherited(index).and_then(|credit| self.voice_of[credit]),
            cue,
            as_of: self.found.claims.dates[index],
            place: self.found.claims.figure_places[index].map(|located| located.place),
            part_of: figure.part_of.and_then(|whole| self.toll_at(whole)),
            may_overlap: overlapping.iter().filter_map(|&other| self.toll_at(other)).collect(),
            readings: self.readings(figure),
            because: self.reasons(index),
        }
    }

    fn readings(&self, figure: &Figure) -> Vec<Reading> {
        let Some(scope) = &figure.open_scope else { return Vec::new() };
        let group = self.quote(&scope.group);
        vec![
            Reading { who: None, words: self.quote(&scope.all) },
            Reading { who: Some(group.clone()), words: group },
        ]
    }

    fn strengths(&self) -> Vec<Strength> {
        let figures = self.found.figures.iter().enumerate();
        figures
            .filter_map(|(index, figure)| match figure.kind {
                Kind::Strength(kind) => Some(self.strength(index, figure, kind)),
                Kind::Toll(_) | Kind::Open => None,
            })
            .collect()
    }

    fn strength(&self, index: usize, figure: &Figure, kind: ForceKind) -> Strength {
        let quote = self.quote(&figure.words);
        let (source, cue) = self.source_of(index);
        Strength {
            id: Id::new(RecordKind::Strength, kind.code(), quote.start, quote.end),
            quote,
            kind,
            interval: figure.interval,
            is_approximate: figure.is_approximate,
            who: self.who(figure),
            phase: figure.phase,
            source,
            inherited_source: self.inherited(index).and_then(|credit| self.voice_of[credit]),
            cue,
            part_of: figure.part_of.and_then(|whole| self.strength_at(whole)),
            because: self.reasons(index),
        }
    }

    fn claims(&self) -> Vec<Claim> {
        let attributions = self.found.attributions.iter().enumerate();
        attributions.filter_map(|(index, attribution)| self.claim(index, attribution)).collect()
    }

    /// The incidents of the figures with their events; one of events alone where nobody is counted.
    fn incidents(&self) -> Vec<recoupe_report::Incident> {
        let mut incidents: Vec<recoupe_report::Incident> =
            self.found.incidents.iter().filter_map(|incident| self.incident(incident)).collect();
        if !incidents.iter().any(|incident| incident.is_main) {
            incidents.extend(self.happening(Some(0)).map(|happening| self.uncounted(happening)));
        }
        incidents
    }

    fn happening(&self, scene: Option<usize>) -> Option<&Happening> {
        self.found.claims.happenings.get(scene?)?.as_ref()
    }

    /// An incident whose figures the text does not give.
    fn uncounted(&self, happening: &Happening) -> recoupe_report::Incident {
        let first = happening.events[0];
        let quote = self.quote(&self.found.events[first].trigger);
        recoupe_report::Incident {
            id: Id::new(RecordKind::Incident, "", quote.start, quote.end),
            is_main: true,
            time: self.found.claims.event_dates[first],
            plover: Some(happening.plover),
            events: happening.events.clone(),
            place: happening.place,
            tolls: Vec::new(),
            totals: Vec::new(),
        }
    }

    fn incident(&self, incident: &Incident) -> Option<recoupe_report::Incident> {
        let first = self.quote(&self.found.figures[*incident.figures.first()?].words);
        let totals: Vec<recoupe_report::Total> =
            incident.totals.iter().map(|total| self.total(total)).collect();
        let happening = self.happening(incident.scene).filter(|told| explains(told.plover, &totals));
        let is_other = incident.scene.is_some_and(|scene| scene > 0);
        let stands = || incident.figures.iter().find_map(|&figure| self.found.claims.figure_places[figure]);
        let told = happening.and_then(|told| told.place);
        Some(recoupe_report::Incident {
            id: Id::new(RecordKind::Incident, "", first.start, first.end),
            is_main: incident.scene == Some(0),
            time: incident.time,
            plover: happening.map(|told| told.plover),
            events: happening.map(|told| told.events.clone()).unwrap_or_default(),
            // What tells another happening apart is where its figures stand.
            place: told.or_else(|| stands().filter(|_| is_other).map(|located| located.place)),
            tolls: incident.figures.iter().filter_map(|&figure| self.toll_at(figure)).collect(),
            totals,
        })
    }

    fn total(&self, total: &Total) -> recoupe_report::Total {
        let because = total.figures.iter().map(|&figure| Because {
            field: Field::Interval,
            rule: total.rule.to_owned(),
            entry: None,
            words: NonEmpty::of(self.quote(&self.found.figures[figure].words)),
        });
        recoupe_report::Total {
            outcome: total.outcome,
            interval: total.interval,
            tolls: total.figures.iter().filter_map(|&figure| self.toll_at(figure)).collect(),
            because: because.collect(),
        }
    }

    /// The voices by whom a relation is told, the nearest first.
    fn chain(&self, index: usize) -> Vec<usize> {
        let attributions = &self.found.attributions;
        let tellers = std::iter::successors(attributions[index].told_by, |&at| attributions[at].told_by);
        tellers.take(LONGEST_CHAIN).filter_map(|at| self.voice_of[at]).collect()
    }

    fn claim(&self, index: usize, attribution: &Attribution) -> Option<Claim> {
        let cue = self.quote(&attribution.cue);
        let content: Vec<Quote> = attribution.content.iter().map(|words| self.quote(words)).collect();
        let held: Vec<usize> = (0..self.found.figures.len())
            .filter(|&figure| attribution.holds(&self.found.figures[figure].words))
            .collect();
        Some(Claim {
            id: Id::new(RecordKind::Claim, "", cue.start, cue.end),
            voice: self.voice_of[index],
            chain: self.chain(index),
            content: NonEmpty::try_from(content).ok()?,
            kind: attribution.kind,
            value: attribution.value,
            tolls: held.iter().filter_map(|&figure| self.toll_at(figure)).collect(),
            strengths: held.iter().filter_map(|&figure| self.strength_at(figure)).collect(),
            events: self.events_said(index),
            because: self.reasons_of(attribution),
            cue,
        })
    }

    /// By which construction a relation is told, and which pronoun stands for its source.
    fn reasons_of(&self, attribution: &Attribution) -> Vec<Because> {
        let (rule, entry, words) = (attribution.rule, attribution.entry, attribution.cue.clone());
        let said = self.because(&Reason { field: Field::Content, rule, entry, words });
        let pronoun = attribution.pronoun.map(|at| {
            self.because(&Reason { field: Field::Source, rule: "A-PRONOUN", entry: None, words: at..at + 1 })
        });
        std::iter::once(said).chain(pronoun).collect()
    }
}
