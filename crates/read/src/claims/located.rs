//! Where: the place that is an argument of an event, or of the clause of a figure. A place that the sentence only names
//! does not pin them.
//!
//! « L’explosion a fait douze morts à Tripoli »: the twelve died there. « Le maire de Tripoli a dit que douze personnes
//! étaient mortes » does not tell where.

use crate::events::Event;
use crate::mentions::Mentions;
use crate::places::{Toponym, head_of};
use crate::tolls::{Figure, Kind};
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_ontology::Outcome;
use recoupe_report::Field;
use recoupe_syntax::{Deprel, Upos, WordId};
use std::ops::Range;

/// « morts au Mali »: a preposition and an article stand between the harm and a place right after it.
const NEXT: u32 = 2;

/// The place of a figure, by position, and the rule that gave it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Located {
    /// The position of the place.
    pub place: usize,
    /// The rule’s id.
    pub rule: &'static str,
}

/// For each figure, its place: one of its own clause, that of the event that harms them, or that of the whole that it is
/// a part of.
pub(super) fn of_figures(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    events: &[Event],
    event_places: &[Option<usize>],
    places: &[Toponym],
) -> Vec<Option<Located>> {
    let mut all: Vec<Option<Located>> = figures
        .iter()
        .map(|figure| {
            let own = || in_clause(mentions, figure, places).map(|place| Located { place, rule: "P-CLAUSE" });
            let told = || {
                let at = events.iter().position(|event| harms(mentions, event, figure))?;
                event_places[at].map(|place| Located { place, rule: "P-EVENT" })
            };
            let topic =
                || before_colon(mentions, figure, places).map(|place| Located { place, rule: "P-TOPIC" });
            is_placed(figure).then(|| own().or_else(told).or_else(topic)).flatten()
        })
        .collect();
    for (at, figure) in figures.iter().enumerate() {
        let whole = figure.part_of.filter(|&whole| figures[whole].sentence == figure.sentence);
        let from_whole = whole.and_then(|whole| all[whole]).filter(|_| is_placed(figure));
        all[at] = all[at].or(from_whole.map(|located| Located { rule: "P-WHOLE", ..located }));
    }
    all
}

/// People who are moved have two places, and the words for them do not always tell which one is meant.
fn is_placed(figure: &Figure) -> bool {
    !matches!(figure.kind, Kind::Toll(Outcome::Displaced | Outcome::Evacuated))
}

/// The words that say what happened to those whom a figure counts, or else the figure itself.
fn harm_of(figure: &Figure) -> &Range<u32> {
    let outcome = figure.reasons.iter().find(|reason| reason.field == Field::Outcome);
    outcome.map_or(&figure.words, |reason| &reason.words)
}

/// True for an event that is the harm of a figure, or stands over it in the same clause.
fn harms(mentions: &Mentions<'_>, event: &Event, figure: &Figure) -> bool {
    let harm = harm_of(figure);
    let is_harm = harm.contains(&event.head.0) || event.trigger.contains(&harm.start);
    is_harm
        || (!is_noun_of_harm(mentions, figure) && clause_of(mentions, WordId(harm.start)) == Some(event.head))
}

/// « la mort d’un chauffeur »: what is said of the noun is not said of where it happened.
fn is_noun_of_harm(mentions: &Mentions<'_>, figure: &Figure) -> bool {
    let harm = harm_of(figure);
    figure.head.is_some_and(|head| !harm.contains(&head.0))
        && mentions.syntax.word(WordId(harm.end - 1)).upos == Upos::Noun
}

/// The nearest place in the clause of a figure, where a preposition ties it to the clause or to a noun of it.
fn in_clause(mentions: &Mentions<'_>, figure: &Figure, places: &[Toponym]) -> Option<usize> {
    let harm = harm_of(figure);
    let clause = clause_of(mentions, WordId(harm.start));
    let gap = |place: &Toponym| {
        let from = |words: &Range<u32>| {
            place.words.start.saturating_sub(words.end).max(words.start.saturating_sub(place.words.end))
        };
        from(harm).min(from(&figure.words))
    };
    let is_where = |place: &Toponym| {
        let head = head_of(mentions, &place.words).filter(|&head| is_adjunct(mentions, head));
        let is_next = place.words.start >= harm.end && place.words.start - harm.end <= NEXT;
        head.is_some_and(|head| {
            is_next || (clause_of(mentions, head) == clause && !is_of_others(mentions, figure, head, clause))
        })
    };
    let here = in_sentence(mentions, figure, places).filter(|(_, p)| !p.is_metonym && is_where(p));
    here.min_by_key(|(_, place)| gap(place)).map(|(at, _)| at)
}

/// « Mali : neuf soldats tués »: a place alone before the colon that a headline opens with.
fn before_colon(mentions: &Mentions<'_>, figure: &Figure, places: &[Toponym]) -> Option<usize> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[figure.sentence].words;
    let (at, place) = in_sentence(mentions, figure, places).next()?;
    let end = place.words.end;
    let is_topic = place.words.start == sentence.start
        && end < sentence.end
        && syntax.form(WordId(end)) == ":"
        && figure.words.start > end;
    // « Mali : une caserne attaquée après la mort d’un soldat »: only what it opens with is said of the place.
    let is_lead = !is_noun_of_harm(mentions, figure) || harm_of(figure).start <= end + NEXT;
    (is_topic && is_lead).then_some(at)
}

fn in_sentence<'p>(
    mentions: &Mentions<'_>,
    figure: &Figure,
    places: &'p [Toponym],
) -> impl Iterator<Item = (usize, &'p Toponym)> {
    let sentence = mentions.syntax.sentences[figure.sentence].words.clone();
    let from = places.partition_point(|p| p.words.start < sentence.start);
    let here = places[from..].iter().take_while(move |p| p.words.start < sentence.end);
    here.enumerate().map(move |(at, place)| (from + at, place))
}

/// « à Tripoli », "in Kabul": a name behind a preposition.
fn is_adjunct(mentions: &Mentions<'_>, head: WordId) -> bool {
    let deprel = mentions.syntax.word(head).deprel;
    matches!(deprel, Deprel::Obl | Deprel::Nmod | Deprel::OblArg | Deprel::Dep)
        && mentions.syntax.children_by(head, Deprel::Case).any(|case| case < head)
}

/// « le directeur d’un hôpital à Gao a compté sept morts », « douze habitants de Tripoli », "a rally in London against the
/// killing of a driver": the place of somebody else, where people come from, or where people speak of a harm.
fn is_of_others(mentions: &Mentions<'_>, figure: &Figure, head: WordId, clause: Option<WordId>) -> bool {
    let syntax = mentions.syntax;
    let harm = harm_of(figure);
    if is_noun_of_harm(mentions, figure) {
        let is_noun =
            |w: &WordId| matches!(syntax.word(*w).deprel, Deprel::Nmod | Deprel::Obl | Deprel::Flat);
        let chain = std::iter::successors(Some(head), |&w| syntax.word(w).head.filter(|_| is_noun(&w)));
        return !chain.skip(1).any(|w| harm.contains(&w.0));
    }
    let is_of = syntax.children_by(head, Deprel::Case).any(|c| mentions.link_at(c) == Some(LinkKind::Of));
    let above = std::iter::successors(syntax.word(head).head, |&w| syntax.word(w).head);
    above.take_while(|&w| Some(w) != clause).any(|w| {
        let is_own = figure.head == Some(w) && !is_of;
        let names = |class| mentions.sense_at(w, class).is_some();
        !is_own && !harm.contains(&w.0) && (names(Class::People) || names(Class::Speaker))
    })
}

/// The verb of the clause that a word stands in; none where the sentence has no verb over it.
fn clause_of(mentions: &Mentions<'_>, word: WordId) -> Option<WordId> {
    let syntax = mentions.syntax;
    let is_verb = |w: &WordId| {
        syntax.word(*w).upos == Upos::Verb || syntax.children_by(*w, Deprel::Cop).next().is_some()
    };
    let describes = |w: WordId| {
        matches!(syntax.word(w).deprel, Deprel::Amod)
            || (syntax.word(w).deprel == Deprel::Acl && !has_subject(mentions, w))
    };
    // « deux soldats tués à Gao ont été cités »: a bare participle is no clause of its own.
    std::iter::successors(Some(word), |&w| syntax.word(w).head).find(|w| is_verb(w) && !describes(*w))
}

fn has_subject(mentions: &Mentions<'_>, verb: WordId) -> bool {
    mentions
        .syntax
        .children(verb)
        .any(|c| matches!(mentions.syntax.word(c).deprel, Deprel::Nsubj | Deprel::NsubjPass))
}

/// The place of an event: a name after a preposition that hangs on its word, on the verb that its word hangs on, or on its
/// recipient; the nearest of several. A name that stands for a government is no place.
pub(super) fn of_event(mentions: &Mentions<'_>, event: &Event, places: &[Toponym]) -> Option<usize> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(event.head)].words;
    let from = places.partition_point(|p| p.words.start < sentence.start);
    let above = syntax.word(event.head).head.filter(|&h| syntax.word(h).upos == Upos::Verb);
    let here = places[from..].iter().take_while(|p| p.words.start < sentence.end).enumerate();
    let distance = |place: &Toponym| place.words.start.abs_diff(event.head.0);
    here.filter(|(_, place)| !place.is_metonym && hangs_on(mentions, place, event, above))
        .min_by_key(|(_, place)| distance(place))
        .map(|(at, _)| from + at)
}

fn hangs_on(mentions: &Mentions<'_>, place: &Toponym, event: &Event, above: Option<WordId>) -> bool {
    let syntax = mentions.syntax;
    let Some(head) = head_of(mentions, &place.words) else { return false };
    let word = syntax.word(head);
    let has_preposition = syntax.children_by(head, Deprel::Case).next().is_some();
    let is_adjunct = matches!(word.deprel, Deprel::Obl | Deprel::Nmod | Deprel::OblArg) && has_preposition;
    let is_in = |groups: &[Range<u32>], w: WordId| groups.iter().any(|g| g.contains(&w.0));
    let hangs = word.head.is_some_and(|h| {
        h == event.head || Some(h) == above || is_in(&event.recipients, h) || event.trigger.contains(&h.0)
    });
    let is_target = event.recipients.iter().any(|g| g.start <= place.words.start && place.words.end <= g.end);
    (is_adjunct && hangs && !is_in(&event.actors, head)) || is_target
}
