//! Lanes: what is underlined in the article, one line of its own for each kind of evidence.
//!
//! Example: « 18 morts » inside « La police a tué 18 émeutiers » has the line of figures and, below it, the line of events;
//! both can be seen, and neither hides the other. A new list of the report gets its lane by one entry of [`LANES`].

use crate::page::Subject;
use recoupe_report::{Claim, Id, Quote, RecordKind, Report};
use recoupe_text::CharSpan;

/// One line under the words.
pub(super) struct Lane {
    /// Its class in the style sheet; its name is the message `lane-` with this.
    pub(super) key: &'static str,
    /// Which words are underlined.
    pub(super) underlines: Underlines,
    /// How the line is drawn, so that it is not told by its colour alone, and how thick.
    stroke: &'static str,
    /// Its colour on a light page and on a dark one.
    colours: [&'static str; 2],
    /// Whether it is drawn before the reader has touched its switch.
    pub(super) at_first: AtFirst,
}

/// How a lane stands when the page opens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum AtFirst {
    /// Its words are underlined.
    Drawn,
    /// They are not: so many words would be that the other lines were lost among them.
    Hidden,
}

/// Which words of the records a lane underlines.
pub(super) enum Underlines {
    /// The words of the records of these kinds.
    Words(&'static [RecordKind]),
    /// The words by which sources are credited, of all records.
    Credits,
}

/// The lanes, the one next to the words first.
pub(super) const LANES: &[Lane] = &[
    Lane {
        key: "figures",
        underlines: Underlines::Words(&[RecordKind::Toll, RecordKind::Strength]),
        stroke: "solid 2px",
        colours: ["#b3261e", "#ff8f85"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "events",
        underlines: Underlines::Words(&[RecordKind::Event]),
        stroke: "dashed 1.5px",
        colours: ["#1a5fb4", "#8ab8ff"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "sources",
        underlines: Underlines::Credits,
        stroke: "double 1px",
        colours: ["#1d7a46", "#7fd6a0"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "places",
        underlines: Underlines::Words(&[RecordKind::Place]),
        stroke: "dotted 2px",
        colours: ["#7a3fb0", "#cda6f5"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "sites",
        underlines: Underlines::Words(&[RecordKind::Site]),
        stroke: "dotted 1px",
        colours: ["#5f6b00", "#d3dd6a"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "loaded",
        underlines: Underlines::Words(&[RecordKind::Label]),
        stroke: "wavy 1px",
        colours: ["#9a5200", "#ffb869"],
        at_first: AtFirst::Drawn,
    },
    Lane {
        key: "actors",
        underlines: Underlines::Words(&[RecordKind::Actor]),
        stroke: "solid 1px",
        colours: ["#6f6a64", "#a8a39c"],
        at_first: AtFirst::Hidden,
    },
];

/// A record and where it stands in the text.
pub(super) struct Mark<'a> {
    /// Which record.
    pub(super) subject: Subject,
    /// Its id, by which the page can be opened at it.
    pub(super) id: &'a Id,
    /// Its own words.
    pub(super) words: Vec<CharSpan>,
    /// The words by which a source is credited with it.
    pub(super) credits: Vec<CharSpan>,
}

impl Lane {
    /// The rules of the style sheet for this lane, the `place`-th from the words.
    pub(super) fn style(&self, place: usize) -> String {
        let Lane { key, stroke, colours: [light, dark], .. } = self;
        format!(
            ":root{{--{key}:light-dark({light},{dark})}}\n\
             .l-{key}{{text-decoration:underline {stroke} var(--{key});\
             text-underline-offset:calc(var(--first-line) + {place}*var(--next-line))}}\n\
             .k-{key}{{--lane:var(--{key})}}\n\
             :root:has(#l-{key}:not(:checked)) .l-{key}{{text-decoration:none}}\n"
        )
    }

    /// The spans of a record that have this line.
    pub(super) fn spans<'m>(&self, mark: &'m Mark<'_>) -> &'m [CharSpan] {
        match self.underlines {
            Underlines::Words(kinds) if kinds.contains(&mark.subject.kind) => &mark.words,
            Underlines::Words(_) => &[],
            Underlines::Credits => &mark.credits,
        }
    }
}

/// The place of the lane of a record's own words; behind them all where they have none.
pub(super) fn rank(mark: &Mark<'_>) -> usize {
    let has = |lane: &Lane| matches!(lane.underlines, Underlines::Words(kinds) if kinds.contains(&mark.subject.kind));
    LANES.iter().position(has).unwrap_or(LANES.len())
}

impl<'a> Mark<'a> {
    /// The record and its words; none where the report has no such record.
    pub(super) fn of(subject: Subject, report: &'a Report) -> Option<Self> {
        let at = subject.at;
        let source = |voice: Option<usize>, cue: Option<&Quote>| {
            let voice = voice.and_then(|at| report.voices.get(at)?.quote.as_ref());
            voice.into_iter().chain(cue).map(span).collect::<Vec<_>>()
        };
        let (id, words, credits) = match subject.kind {
            RecordKind::Toll => {
                let toll = report.tolls.get(at)?;
                (&toll.id, vec![span(&toll.quote)], source(toll.source, toll.cue.as_ref()))
            }
            RecordKind::Strength => {
                let strength = report.strengths.get(at)?;
                let credits = source(strength.source, strength.cue.as_ref());
                (&strength.id, vec![span(&strength.quote)], credits)
            }
            RecordKind::Event => {
                let event = report.events.get(at)?;
                (&event.id, vec![span(&event.quote)], source(event.source, event.cue.as_ref()))
            }
            RecordKind::Claim => {
                let claim = report.claims.get(at)?;
                (&claim.id, content(claim), source(claim.voice, Some(&claim.cue)))
            }
            RecordKind::Label => {
                let label = report.labels.get(at)?;
                (&label.id, vec![span(&label.quote)], source(label.voice, None))
            }
            RecordKind::Place => {
                let place = report.places.get(at)?;
                (&place.id, vec![span(&place.quote)], Vec::new())
            }
            RecordKind::Site => {
                let site = report.sites.get(at)?;
                let fates = site.fates.iter().flat_map(|fate| source(fate.source, None));
                (&site.id, vec![span(&site.quote)], fates.collect())
            }
            RecordKind::Actor => {
                let actor = report.actors.get(at)?;
                (&actor.id, actor.mentions.iter().map(|mention| span(&mention.quote)).collect(), Vec::new())
            }
            RecordKind::Voice => {
                let voice = report.voices.get(at)?;
                (&voice.id, Vec::new(), voice.quote.iter().map(span).collect())
            }
            RecordKind::Time => {
                let time = report.times.get(at)?;
                (&time.id, vec![span(&time.quote)], Vec::new())
            }
            RecordKind::Quantity => {
                let quantity = report.quantities.get(at)?;
                (&quantity.id, vec![span(&quantity.quote)], Vec::new())
            }
            // The words of an incident are those of its figures and events.
            RecordKind::Incident => return None,
        };
        Some(Mark { subject, id, words, credits })
    }
}

fn span(quote: &Quote) -> CharSpan {
    CharSpan { start: quote.start, end: quote.end }
}

fn content(claim: &Claim) -> Vec<CharSpan> {
    claim.content.as_slice().iter().map(span).collect()
}
