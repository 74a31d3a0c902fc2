//! What a report speaks of, and the totals of each happening, put together only where the text itself allows it.
//!
//! « Un policier a été tué et deux passants ont été blessés » is one happening with one killed and two injured. A sum is
//! made of figures that one sentence joins, and of an increment right after its base; nothing is averaged, and figures
//! that compete are not chosen between beyond this: the headline and the lead speak for the report.
//!
//! Figures of other scenes ([`super::apart`]) have totals of their own, and so have those that the report recalls.

use super::Claims;
use crate::attribution::{Attribution, Source};
use crate::mentions::{Mentions, Weight};
use crate::tolls::{Figure, Kind};
use recoupe_ontology::{Currency, Outcome};
use recoupe_report::Interval;
use recoupe_syntax::{PronType, Tense, Upos, WordId};

/// Something that happened, as this report tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incident {
    /// Which scene of the report’s own time it is; 0 is what the report is about, none what it recalls.
    pub scene: Option<usize>,
    /// Positions of its figures.
    pub figures: Vec<usize>,
    /// One for each outcome that has a current figure, in the order of the outcomes.
    pub totals: Vec<Total>,
    /// The position of the time of its first current figure that has one.
    pub time: Option<usize>,
}

/// How many an incident harmed in one way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Total {
    /// What happened to them.
    pub outcome: Outcome,
    /// How many.
    pub interval: Interval,
    /// Positions of the figures that it is made of.
    pub figures: Vec<usize>,
    /// The rule that put them together.
    pub rule: &'static str,
}

/// What one sentence says of one outcome.
#[derive(Clone)]
struct Statement {
    sentence: usize,
    interval: Interval,
    figures: Vec<usize>,
    rule: &'static str,
    /// The words give a number, and not only that somebody was harmed.
    is_counted: bool,
    /// Who says so, by the noun that names them.
    speaker: Option<String>,
}

impl Statement {
    /// Both statements, neither chosen: from the lower to the higher.
    fn beside(&self, other: &Statement) -> Statement {
        let figures = [&self.figures[..], &other.figures[..]].concat();
        Statement { interval: hull(self.interval, other.interval), figures, rule: COMPETING, ..self.clone() }
    }
}

/// Two sources give different numbers.
const COMPETING: &str = "I-COMPETING";

/// What is told of the figures.
#[derive(Clone, Copy)]
struct Told<'a> {
    mentions: &'a Mentions<'a>,
    figures: &'a [Figure],
    attributions: &'a [Attribution],
    claims: &'a Claims,
}

impl Told<'_> {
    /// Who gives a figure now; nobody for one that somebody "had spoken of" before.
    fn speaker(&self, figure: usize) -> Option<String> {
        let attribution = &self.attributions[self.claims.credited_by[figure]?];
        let Some(Source::Said(words)) = &attribution.source else { return None };
        let syntax = self.mentions.syntax;
        let is_past_auxiliary = |w: WordId| {
            syntax.word(w).upos == Upos::Aux
                && matches!(syntax.word(w).feats.tense(), Some(Tense::Past | Tense::Imp))
        };
        let is_of_cue = |w: WordId| syntax.word(w).head.is_some_and(|h| attribution.cue.contains(&h.0));
        let near = attribution.cue.start.saturating_sub(2)..attribution.cue.end;
        if near.map(WordId).any(|w| is_past_auxiliary(w) && is_of_cue(w)) {
            return None;
        }
        let is_name = |w: &WordId| matches!(syntax.word(*w).upos, Upos::Noun | Upos::Propn);
        words.clone().map(WordId).find(is_name).map(|w| syntax.lemma(w).to_owned())
    }
}

/// A figure that is larger or says more counts for the total when it stands at most so many sentences after the first.
const LEAD: usize = 4;

/// The happenings of a report that are counted: the main one, others of its time, and what it recalls.
pub fn incidents(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    attributions: &[Attribution],
    claims: &Claims,
) -> Vec<Incident> {
    let told = Told { mentions, figures, attributions, claims };
    let incident = |scene: Option<usize>, own: Vec<usize>| {
        let standing = if scene.is_some() { Currency::Current } else { Currency::Background };
        let mut dated = own.iter().filter(|&&i| figures[i].currency == standing);
        Incident {
            time: dated.find_map(|&i| claims.dates[i]),
            totals: totals(&told, &own, standing),
            scene,
            figures: own,
        }
    };
    let scenes = (0..claims.apart.count).map(|scene| {
        let own = (0..figures.len()).filter(|&i| claims.apart.figures[i] == Some(scene));
        (Some(scene), own.collect::<Vec<usize>>())
    });
    let is_recalled =
        |&i: &usize| matches!(figures[i].kind, Kind::Toll(_)) && figures[i].currency == Currency::Background;
    let recalled: Vec<usize> = (0..figures.len()).filter(is_recalled).collect();
    let all = scenes.chain(std::iter::once((None, recalled)));
    all.filter(|(_, own)| !own.is_empty()).map(|(scene, own)| incident(scene, own)).collect()
}

fn totals(told: &Told<'_>, own: &[usize], wanted: Currency) -> Vec<Total> {
    let Told { mentions, figures, .. } = *told;
    let current: Vec<usize> = own.iter().copied().filter(|&i| figures[i].currency == wanted).collect();
    let mut all: Vec<Total> = Outcome::ALL
        .iter()
        .filter_map(|&outcome| {
            let of_outcome =
                current.iter().copied().filter(|&i| figures[i].kind == Kind::Toll(outcome)).collect();
            total(told, of_outcome, outcome)
        })
        .collect();
    all.retain(|total| !is_fate_of_the_dead(mentions, figures, &current, total));
    all
}

fn total(told: &Told<'_>, own: Vec<usize>, outcome: Outcome) -> Option<Total> {
    let figures = told.figures;
    let statements = statements(told, &own);
    let mut pick = statements.first()?.clone();
    let first = pick.sentence;
    for next in statements.iter().skip(1).take_while(|s| s.sentence <= first + LEAD) {
        if competes(next, &pick) {
            pick = pick.beside(next);
        } else if says_more(next, &pick) && pick.rule != COMPETING {
            pick = next.clone();
        }
    }
    let added: Vec<usize> = own
        .iter()
        .copied()
        .filter(|&i| figures[i].is_increment && figures[i].part_of.is_none() && i != pick.figures[0])
        .filter(|&i| (pick.sentence..=pick.sentence + 1).contains(&figures[i].sentence))
        .filter(|i| !pick.figures.contains(i))
        .collect();
    let rule = if added.is_empty() { pick.rule } else { "I-INCREMENT" };
    let interval = added.iter().fold(pick.interval, |sum, &i| plus(sum, figures[i].interval));
    pick.figures.extend(added);
    Some(Total { outcome, interval, figures: pick.figures, rule })
}

/// What each sentence says, parts and increments left out.
fn statements(told: &Told<'_>, own: &[usize]) -> Vec<Statement> {
    let Told { mentions, figures, .. } = *told;
    let mut all: Vec<Statement> = Vec::new();
    for &index in own {
        let figure = &figures[index];
        // « cinq blessés, dont trois mortellement »: a part with a fate of its own is no part of the total.
        let is_part = figure.part_of.is_some_and(|whole| figures[whole].kind == figure.kind);
        // « sept autres personnes »: where nothing comes before, the others are all.
        if is_part || figure.is_increment && !all.is_empty() {
            continue;
        }
        let is_counted = figure.weight > Weight::Implied;
        match all.last_mut() {
            Some(last) if last.sentence == figure.sentence => {
                // A person told as known is among those counted before.
                let before = last.figures.last().map(|&last| &figures[last]);
                let is_other =
                    last.figures.len() == 1 && before.is_some_and(|before| are_kin(mentions, before, figure));
                // « plus de 1 000 blessés au total » may count those told before: it is never added.
                let is_whole = figure.open_scope.is_some();
                // What two people say is never added.
                let speaker = told.speaker(index);
                if speaker != last.speaker {
                    all.push(statement(told, index, is_counted));
                    continue;
                }
                if !is_whole && ((is_counted && last.is_counted) || is_other) {
                    last.interval = plus(last.interval, figure.interval);
                    last.figures.push(index);
                    last.rule = "I-JOINED";
                } else if is_counted || figure.interval.low > last.interval.low {
                    *last = statement(told, index, is_counted);
                }
            }
            _ => all.push(statement(told, index, is_counted)),
        }
    }
    all
}

/// "killed his wife", "killed three people and then himself": one who is told by whose kin they are, and another one.
fn are_kin(mentions: &Mentions<'_>, left: &Figure, right: &Figure) -> bool {
    let is_one = |f: &Figure| f.interval == Interval::exact(1);
    let (Some(a), Some(b)) = (left.head, right.head) else { return false };
    let word = |w: WordId| mentions.syntax.word(w);
    let is_owned = |w: WordId| {
        let is_own = |c: WordId| word(c).feats.pron_type() == Some(PronType::Prs) && c < w;
        word(w).upos == Upos::Noun && mentions.syntax.children(w).any(is_own)
    };
    let is_self = |w: WordId| word(w).feats.reflex().is_some();
    let is_noun = |w: WordId| word(w).upos == Upos::Noun || is_self(w);
    let differ = mentions.syntax.lemma(a) != mentions.syntax.lemma(b);
    let is_apart = is_self(b) || (is_one(left) && (is_owned(a) || is_owned(b)));
    is_one(right) && is_noun(a) && is_noun(b) && differ && is_apart
}

fn statement(told: &Told<'_>, index: usize, is_counted: bool) -> Statement {
    let figure = &told.figures[index];
    Statement {
        speaker: told.speaker(index),
        sentence: figure.sentence,
        interval: figure.interval,
        figures: vec![index],
        rule: "I-STATED",
        is_counted,
    }
}

/// True for two counted numbers that cannot both be right, by two who are named: the text lets both stand.
fn competes(next: &Statement, stands: &Statement) -> bool {
    let are_apart = match (&next.speaker, &stands.speaker) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    };
    are_apart && next.is_counted && stands.is_counted && !overlap(next.interval, stands.interval)
}

fn overlap(a: Interval, b: Interval) -> bool {
    a.low.unwrap_or(0) <= b.high.unwrap_or(u64::MAX) && a.high.unwrap_or(u64::MAX) >= b.low.unwrap_or(0)
}

fn hull(a: Interval, b: Interval) -> Interval {
    let low = a.low.zip(b.low).map(|(a, b)| a.min(b));
    Interval { low, high: a.high.zip(b.high).map(|(a, b)| a.max(b)) }
}

/// True when a later statement says more than the one that stands: a larger number, or a number for a vague one.
fn says_more(next: &Statement, stands: &Statement) -> bool {
    let is_larger = next.interval.low > stands.interval.low && next.is_counted;
    let is_sharper = !stands.interval.is_exact() && next.interval.is_exact() && next.is_counted;
    let overlaps = overlap(next.interval, stands.interval);
    (is_larger && stands.interval.is_exact()) || (is_sharper && (overlaps || is_larger))
}

/// "A man was shot … He died at the hospital": one injured person and one dead are the same when the text tells of no
/// more than one.
fn is_fate_of_the_dead(
    mentions: &Mentions<'_>,
    figures: &[Figure],
    current: &[usize],
    total: &Total,
) -> bool {
    let is_hurt = matches!(total.outcome, Outcome::Injured | Outcome::Hospitalised);
    if !is_hurt || total.interval != Interval::exact(1) {
        return false;
    }
    let hurt = &figures[total.figures[0]];
    current.iter().map(|&i| &figures[i]).any(|dead| {
        dead.kind == Kind::Toll(Outcome::Killed)
            && dead.interval == Interval::exact(1)
            && dead.words.start >= hurt.words.start
            && is_same_person(mentions, hurt, dead)
    })
}

/// True when the second may be told by a pronoun, a name, a known noun, or the noun of the first.
fn is_same_person(mentions: &Mentions<'_>, first: &Figure, second: &Figure) -> bool {
    let (Some(a), Some(b)) = (first.head, second.head) else { return false };
    let is_known =
        second.weight == Weight::Implied || matches!(mentions.syntax.word(b).upos, Upos::Pron | Upos::Propn);
    let lemma = |w: WordId| mentions.syntax.lemma(w);
    a == b || is_known || (lemma(a) == lemma(b) && second.weight == Weight::Implied)
}

fn plus(a: Interval, b: Interval) -> Interval {
    let sum = |a: Option<u64>, b: Option<u64>| Some(a?.saturating_add(b?));
    Interval { low: sum(a.low, b.low), high: sum(a.high, b.high) }
}
