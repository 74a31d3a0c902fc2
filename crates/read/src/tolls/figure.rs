//! A figure while it is being read: in words of the text, not yet in the report's code points.

use crate::mentions::{Counted, Mentions, Weight};
use recoupe_lexicon::sense::{BoundKind, Class, Side};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_ontology::{Camp, Currency, ForceKind, ForcePhase, Outcome};
use recoupe_report::{Field, Interval};
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// What a figure is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// People to whom something happened.
    Toll(Outcome),
    /// People to whom nothing is reported to have happened.
    Strength(ForceKind),
    /// People of whom the figure alone says nothing: settled by the figures around it, or dropped.
    Open,
}

/// Why a field has its value, in words of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    /// Which field.
    pub field: Field,
    /// The rule's id.
    pub rule: &'static str,
    /// The entry, if there is one.
    pub entry: Option<EntryId>,
    /// The words.
    pub words: Range<u32>,
}

/// Words that leave open whom a figure counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenScope {
    /// « au total »: everybody.
    pub all: Range<u32>,
    /// The group named last before the figure.
    pub group: Range<u32>,
}

/// A figure. Word ranges count words of the whole text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The sentence it stands in.
    pub sentence: usize,
    /// Its words: from bound or number to the counted noun, if that follows.
    pub words: Range<u32>,
    /// How much its number says by itself.
    pub weight: Weight,
    /// The counted noun or harm word.
    pub head: Option<WordId>,
    /// What it is about.
    pub kind: Kind,
    /// How many.
    pub interval: Interval,
    /// The words say that the number is not exact.
    pub is_approximate: bool,
    /// The harm word hides what happened.
    pub is_euphemism: bool,
    /// It adds to another figure.
    pub is_increment: bool,
    /// Whom it counts: rows of words, none for people in general.
    pub who: Vec<Range<u32>>,
    /// The camp of those it counts, if the words tell.
    pub camp: Option<Camp>,
    /// How it stands in time.
    pub currency: Currency,
    /// How far a force has come.
    pub phase: Option<ForcePhase>,
    /// The position of its whole in the list of figures.
    pub part_of: Option<usize>,
    /// Set when two readings of its scope are possible.
    pub open_scope: Option<OpenScope>,
    /// Why each field has its value.
    pub reasons: Vec<Reason>,
}

impl Figure {
    /// A figure with its number and kind, everything else still to be filled in.
    pub(super) fn new(
        mentions: &Mentions<'_>,
        counted: &Counted,
        kind: Kind,
        interval: Interval,
        sentence: usize,
    ) -> Figure {
        let number = &mentions.numbers[counted.number];
        let mut words = number.with_bound.clone();
        if let Some(head) =
            counted.head.filter(|h| h.0 >= words.end && follows_directly(mentions, counted, *h))
        {
            // « Casques bleus » is one name for people.
            let is_adjective = |w: &u32| mentions.syntax.word(WordId(*w)).upos == Upos::Adj;
            let name = mentions
                .starting(head, Class::People)
                .map(|hit| head.0 + 1..hit.words.end as u32)
                .filter(|rest| rest.clone().all(|w| is_adjective(&w)))
                .map(|rest| rest.end)
                .max();
            words.end = name.unwrap_or(0).max(head.0 + 1);
        }
        let mut figure = Figure {
            head: counted.head,
            is_approximate: number.is_approximate,
            is_increment: counted.is_other,
            ..Figure::bare(kind, interval, sentence, words, number.weight)
        };
        figure.because(
            Field::Interval,
            number.rule,
            number.entries.last().copied(),
            number.with_bound.clone(),
        );
        if let Some(head) = counted.head {
            figure.bound_behind(mentions, head);
        }
        figure
    }

    /// « trois arrestations au moins »: a bound right after the counted noun opens one end.
    fn bound_behind(&mut self, mentions: &Mentions<'_>, head: WordId) {
        let sentence = &mentions.syntax.sentences[self.sentence];
        let at = WordId(head.0 + 1);
        let is_next =
            self.interval.is_exact() && head.0 >= self.words.start && sentence.words.contains(&at.0);
        let hit = is_next.then(|| mentions.starting(at, Class::Bound).next()).flatten();
        let Some((Sense::Bound(bound), hit)) = hit.map(|hit| (mentions.lexicon.sense(hit.entry), hit)) else {
            return;
        };
        let words = hit.words.start as u32..hit.words.end as u32;
        // « douze morts et plus de 30 blessés »: the bound of the next number.
        let is_of_next = mentions
            .numbers_in(sentence)
            .iter()
            .any(|n| n.with_bound.start < words.end && words.start < n.with_bound.end);
        let (interval, rule) = match bound.kind {
            BoundKind::AtLeast => (Interval { high: None, ..self.interval }, "N-AT-LEAST"),
            BoundKind::UpTo => (Interval { low: None, ..self.interval }, "N-UP-TO"),
            _ => return,
        };
        if bound.side != Side::Before && !is_of_next {
            self.interval = interval;
            self.forget(Field::Interval);
            self.because(Field::Interval, rule, Some(hit.entry), self.words.start..words.end);
        }
    }

    /// A figure of which only this is known.
    pub(super) fn bare(
        kind: Kind,
        interval: Interval,
        sentence: usize,
        words: Range<u32>,
        weight: Weight,
    ) -> Figure {
        Figure {
            sentence,
            words,
            weight,
            head: None,
            kind,
            interval,
            is_approximate: false,
            is_euphemism: false,
            is_increment: false,
            who: Vec::new(),
            camp: None,
            currency: Currency::Current,
            phase: None,
            part_of: None,
            open_scope: None,
            reasons: Vec::new(),
        }
    }

    /// Drops the reasons of a field that gets another value.
    pub(super) fn forget(&mut self, field: Field) {
        self.reasons.retain(|reason| reason.field != field);
    }

    /// Notes why a field has its value.
    pub fn because(&mut self, field: Field, rule: &'static str, entry: Option<EntryId>, words: Range<u32>) {
        self.reasons.push(Reason { field, rule, entry, words });
    }
}

/// True when no other number stands between a number and the noun it counts (« 3 000 et 500 soldats »: the first
/// figure is « 3 000 » alone).
fn follows_directly(mentions: &Mentions<'_>, counted: &Counted, head: WordId) -> bool {
    let this = &mentions.numbers[counted.number];
    this.weight == Weight::Article
        || mentions.numbers.get(counted.number + 1).is_none_or(|next| next.words.start > head.0)
}
