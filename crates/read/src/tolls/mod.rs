//! Figures: how many people, what happened to them, who they are, and how the figures of a sentence stand to each
//! other.
//!
//! « plus de 1 000 blessés dont près de 400 hospitalisés » gives two figures, the second a part of the first.
//!
//! Who says so is not asked here: that is `attribution`, and `claims` joins the two.

mod activity;
mod antecedent;
mod company;
mod enumeration;
mod figure;
mod harm;
mod leaning;
mod nearby;
mod phase;
mod rank;
mod revised;
mod shared;
mod standing;
mod structure;
mod tally;
mod tree;
mod victims;
mod who;
mod wholes;

pub use figure::{Figure, Kind, OpenScope, Reason};

use crate::mentions::{Counted, Mentions, Role, Weight, counted};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, LinkKind, People};
use recoupe_ontology::{Currency, ForceKind};
use recoupe_report::{Field, Interval};
use recoupe_syntax::{Sentence, Upos, WordId};

/// See [`is_share`].
const SMALLEST_WHOLE: u64 = 10;

/// All figures of a text, in text order; `Figure::part_of` points into this list.
pub fn figures(mentions: &Mentions<'_>) -> Vec<Figure> {
    let mut all = Vec::new();
    let company = company::Company::of(mentions);
    for (number, sentence) in mentions.syntax.sentences.iter().enumerate() {
        let counted: Vec<Counted> =
            counted(mentions, sentence).into_iter().filter(|c| !is_year(mentions, c)).collect();
        let counted: Vec<Counted> = counted.iter().map(|c| tally::with_counted_people(mentions, c)).collect();
        let mut here: Vec<Figure> =
            counted.iter().filter_map(|counted| figure(mentions, counted, number)).collect();
        let harmed = victims::victims(mentions, sentence, number, &counted, &here, company);
        here.extend(harmed);
        here.sort_by_key(|figure| figure.words.start);
        let mut here = enumeration::merged(mentions, here);
        structure::tie(mentions, sentence, &mut here);
        revised::settle(mentions, &mut here);
        standing::settle(mentions, sentence, &mut here);
        rank::settle(mentions, sentence, &all, &mut here);
        antecedent::settle(mentions, &mut here);
        here.iter_mut().for_each(|figure| who::name_crowd(mentions, figure));
        // Harm that is only thought of is a figure when it has a number, and is marked.
        let is_said = |f: &Figure| f.weight == Weight::Firm || f.currency != Currency::Projected;
        drop_echoes(&mut here);
        let here = keep(here, |figure| figure.kind != Kind::Open && is_said(figure));
        let offset = all.len();
        all.extend(here.into_iter().map(|mut figure: Figure| {
            figure.part_of = figure.part_of.map(|whole| whole + offset);
            figure
        }));
    }
    all
}

/// Opens what is told twice of the same people: by what they are counted as, and by a word of harm.
fn drop_echoes(figures: &mut [Figure]) {
    for later in 1..figures.len() {
        let (before, this) = figures.split_at_mut(later);
        let this = &mut this[0];
        let is_same = |f: &Figure| f.head == this.head && f.kind == this.kind && f.interval == this.interval;
        if this.head.is_some() && this.part_of.is_none() && before.iter().any(is_same) {
            this.kind = Kind::Open;
        }
    }
}

/// A counted group as a figure: harmed people, a force, or people of whom nothing is said yet.
fn figure(mentions: &Mentions<'_>, counted: &Counted, sentence: usize) -> Option<Figure> {
    let number = &mentions.numbers[counted.number];
    let is_no_count =
        number.role != Role::Count || is_share(mentions, counted.number) || is_measure(mentions, counted);
    let people = counted.head.and_then(|head| people_at(mentions, head));
    // « un couple » is two people.
    let size = people.and_then(|people| people.size).filter(|_| number.weight == Weight::Article);
    let interval =
        size.map_or_else(|| number.interval(), |n| Some(Interval::exact(n))).filter(|_| !is_no_count)?;
    let harm = harm::harm_of(mentions, counted);
    // « une dizaine de manifestants ont fait irruption »: protesters stay a crowd.
    let is_crowd = people.is_some_and(|people| people.force == Some(ForceKind::Crowd));
    let doing = doing_of(mentions, counted)
        .filter(|doing| harm == harm::Finding::Nothing && !(is_crowd && doing.force == ForceKind::Attackers));
    let kind = match (&harm, people) {
        (harm::Finding::Harmed(found), _) => Kind::Toll(found.outcome),
        (harm::Finding::Spared, _) => return None,
        (harm::Finding::Nothing, _) if number.is_zero() => return None,
        // « parmi lesquels un enfant »: the figures around it may tell.
        (harm::Finding::Nothing, Some(_)) if number.weight == Weight::Article => Kind::Open,
        (harm::Finding::Nothing, _) if number.weight != Weight::Firm => return None,
        (harm::Finding::Nothing, _) if doing.is_some() => Kind::Open,
        (harm::Finding::Nothing, Some(People { force: Some(force), .. })) => Kind::Strength(*force),
        (harm::Finding::Nothing, Some(_)) => Kind::Open,
        (harm::Finding::Nothing, None) if counted.head.is_none() && leaning::leans(mentions, number) => {
            Kind::Open
        }
        (harm::Finding::Nothing, None) => return None,
    };
    let mut figure = Figure::new(mentions, counted, kind, interval, sentence);
    if let Some(doing) = doing {
        figure.kind = Kind::Strength(doing.force);
        figure.because(Field::Outcome, "F-ACTIVITY", Some(doing.entry), doing.word.0..doing.word.0 + 1);
    }
    if let harm::Finding::Harmed(found) = harm {
        figure.is_euphemism = found.is_euphemism;
        figure.currency = if number.is_zero() { Currency::Current } else { found.currency };
        figure.because(Field::Outcome, found.rule, Some(found.entry), found.words);
    }
    who::fill(mentions, counted, &mut figure);
    phase::fill(mentions, counted, &mut figure);
    // « deux cents hommes ont été déployés »: a word that only tells that they are people, and a verb for forces.
    let is_plain = people.is_some_and(|p| p.camp.is_none() && !p.is_bare);
    let is_firm = number.weight == Weight::Firm;
    if figure.kind == Kind::Open && figure.phase.is_some() && is_plain && is_firm {
        figure.kind = Kind::Strength(ForceKind::Strength);
    }
    Some(figure)
}

/// "children aged 4, 6 and 9", "$40": a number alone after a word of measure, in a row with such a number, or after a sign.
fn is_measure(mentions: &Mentions<'_>, counted: &Counted) -> bool {
    let number = &mentions.numbers[counted.number];
    let sentence = &mentions.syntax.sentences[mentions.syntax.sentence_of(WordId(number.words.start))];
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let is_row = |w: &u32| matches!(upos(*w), Upos::Num | Upos::Cconj | Upos::Punct);
    let row = (sentence.words.start..number.words.start).rev().take_while(is_row).count() as u32;
    let before = (number.words.start - row).checked_sub(1).filter(|&w| w >= sentence.words.start);
    // "a 16-year-old": the words for an age may stand for a person; the number in them counts years, the article people.
    let is_person = |head: WordId| people_at(mentions, head).is_some() && !number.with_unit.contains(&head.0);
    let is_unit = |head: WordId| mentions.sense_at(head, Class::Unit).is_some() && !is_person(head);
    counted.head.is_some_and(is_unit)
        || counted.head.is_none()
            && before.is_some_and(|w| {
                mentions.sense_at(WordId(w), Class::Unit).is_some() || (row == 0 && upos(w) == Upos::Sym)
            })
}

/// « en 2016 »: four digits without a mark and without a noun.
fn is_year(mentions: &Mentions<'_>, counted: &Counted) -> bool {
    let number = &mentions.numbers[counted.number];
    let form = mentions.syntax.form(WordId(number.words.start));
    let is_plain =
        number.with_bound.len() == 1 && form.len() == 4 && form.bytes().all(|b| b.is_ascii_digit());
    let token = mentions.text.slice(mentions.span_of(number.words.clone()));
    counted.head.is_none()
        && is_plain
        && token.len() == 4
        && (form.starts_with("19") || form.starts_with("20"))
}

/// "one in five of the injured", « trois blessés sur dix »: two numbers that make a share count nobody. With a noun
/// between, only a whole of ten at most is a share: « 500 soldats sur 2 000 » counts.
fn is_share(mentions: &Mentions<'_>, number: usize) -> bool {
    let joined = |left: usize| {
        let (Some(a), Some(b)) = (mentions.numbers.get(left), mentions.numbers.get(left + 1)) else {
            return false;
        };
        let Some(link) = b.with_bound.start.checked_sub(1).filter(|&link| link >= a.words.end) else {
            return false;
        };
        // « 22 morts sur un marché » has an article there.
        let is_small = b.weight == Weight::Firm
            && b.interval().is_some_and(|i| i.high.is_some_and(|high| high <= SMALLEST_WHOLE));
        let is_near = link == a.words.end || (link == a.words.end + 1 && is_small);
        is_near && mentions.link_at(WordId(link)) == Some(LinkKind::Share)
    };
    joined(number) || number.checked_sub(1).is_some_and(joined)
}

/// What counted people do; people, or a name for them with a capital (« plusieurs milliers de Hongkongais »).
fn doing_of(mentions: &Mentions<'_>, counted: &Counted) -> Option<activity::Doing> {
    let is_people = counted.head.is_none_or(|head| {
        people_at(mentions, head).is_some() || mentions.syntax.form(head).starts_with(char::is_uppercase)
    });
    is_people.then(|| activity::activity_of(mentions, counted)).flatten()
}

/// What the lexicon says of a noun for people.
fn people_at<'m>(mentions: &'m Mentions<'_>, head: WordId) -> Option<&'m People> {
    match mentions.sense_at(head, Class::People)?.0 {
        Sense::People(people) => Some(people),
        _ => None,
    }
}

/// The figures that are wanted, with `part_of` kept right: a part whose whole is dropped stands alone.
pub fn keep(figures: Vec<Figure>, is_wanted: impl Fn(&Figure) -> bool) -> Vec<Figure> {
    let kept: Vec<bool> = figures.iter().map(is_wanted).collect();
    let place = |old: usize| kept[old].then(|| kept[..old].iter().filter(|&&k| k).count());
    let left = figures.into_iter().zip(&kept).filter(|(_, kept)| **kept);
    left.map(|(figure, _)| Figure { part_of: figure.part_of.and_then(place), ..figure }).collect()
}

/// The sentence a figure stands in.
fn sentence_of<'m>(mentions: &'m Mentions<'_>, figure: &Figure) -> &'m Sentence {
    &mentions.syntax.sentences[figure.sentence]
}
