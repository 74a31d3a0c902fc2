//! What a number is for: to count, to measure, to date, to tell the hour, or to name.
//!
//! « le 12 mars 2019 », « à 21h30 », « l’article 5 », « le vol 447 », « un homme de 46 ans » count nobody.

use super::atom::Atoms;
use super::core::{EARLIEST_YEAR, LATEST_YEAR};
use super::draft::Draft;
use super::hits::Mentions;
use super::literal::Shape;
use super::number::{Number, Role, Weight};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, LinkKind, Unit, UnitKind};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// The role of a number with its unit.
pub(crate) fn role_of(atoms: &Atoms<'_>, draft: &Draft, has_bound: bool) -> Role {
    match draft.unit.map(|unit| unit.kind) {
        Some(UnitKind::Date) if draft.core.high <= Some(LAST_DAY) => Role::Date,
        Some(UnitKind::Date) if is_year(atoms, draft) => Role::Date,
        Some(UnitKind::Date) => Role::Count,
        Some(UnitKind::Clock) => Role::Clock,
        Some(UnitKind::Thing) => Role::Count,
        Some(_) => Role::Measure,
        None if has_label(atoms, draft.start()) => Role::Label,
        None if !has_bound && ends_name(atoms, draft) => Role::Label,
        None if !has_bound && is_year(atoms, draft) && counts_nothing(atoms, draft) => Role::Date,
        None => Role::Count,
    }
}

/// No month has more days.
const LAST_DAY: Ratio = Ratio::whole(31);

fn has_label(atoms: &Atoms<'_>, start: usize) -> bool {
    let before = start.checked_sub(1).and_then(|before| atoms.get(before));
    before.is_some_and(|atom| {
        let ends_here = |end: usize| atoms.of_word(end as u32) == start;
        atoms.mentions.covering(WordId(atom.word), Class::Label).any(|hit| ends_here(hit.words.end))
    })
}

/// « France 3 », "Europe 1": digits after a name, with nothing that they count.
fn ends_name(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let start = draft.number.start;
    let is_plain = atoms.literal(start).is_some_and(|literal| matches!(literal.shape, Shape::Plain { .. }));
    let after_name = start.checked_sub(1).filter(|&before| atoms.is_letters(before)).is_some_and(|before| {
        let word = WordId(atoms.all[before].word);
        let starts_upper = atoms.text(before).starts_with(char::is_uppercase);
        starts_upper && atoms.mentions.syntax.word(word).upos == Upos::Propn
    });
    is_plain && draft.number.len() == 1 && after_name && counts_nothing(atoms, draft)
}

/// Four digits that may be a year.
fn is_year(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let start = draft.number.start;
    let is_plain = atoms.literal(start).map(|literal| literal.shape) == Some(Shape::Plain { digits: 4 });
    let fits = draft.core.low >= Some(EARLIEST_YEAR) && draft.core.high <= Some(LATEST_YEAR);
    is_plain && fits && draft.number.len() == 1
}

/// « en 2016, », "in 2016 the": four digits with a noun after them count it.
fn counts_nothing(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let Some(next) = atoms.get(draft.number.end) else { return true };
    let (word, mark) = (WordId(next.word), atoms.mark(draft.number.end));
    let counts = matches!(
        atoms.mentions.syntax.word(word).upos,
        Upos::Noun | Upos::Propn | Upos::Adj | Upos::Num | Upos::Verb
    );
    let is_of = atoms.mentions.link_at(word) == Some(LinkKind::Of)
        && atoms.mentions.syntax.word(word).upos == Upos::Adp;
    let is_other = atoms.mentions.link_at(word) == Some(LinkKind::Other);
    mark.is_some() || !(counts || is_other || is_of)
}

/// « les 12 et 13 mars », « du 3 au 5 mai »: a bare number before a date is one.
pub(crate) fn spread_dates(mentions: &Mentions<'_>, numbers: &mut [Number]) {
    for at in (0..numbers.len().saturating_sub(1)).rev() {
        let (this, next) = (&numbers[at], &numbers[at + 1]);
        let mut between = this.with_unit.end..next.with_unit.start;
        let is_near = between.len() <= 3
            && between.all(|w| {
                let upos = mentions.syntax.word(WordId(w)).upos;
                matches!(upos, Upos::Cconj | Upos::Adp | Upos::Det | Upos::Punct)
            });
        let is_bare = this.role == Role::Count && this.unit.is_none() && this.weight == Weight::Firm;
        let is_day = this.high <= Some(LAST_DAY) && this.rule == "N-EXACT";
        if is_near && is_bare && is_day && next.role == Role::Date && next.unit.is_some() {
            numbers[at].role = Role::Date;
        }
    }
}

/// The unit of a number.
pub(crate) fn unit<'m>(mentions: &'m Mentions<'_>, number: &Number) -> Option<&'m Unit> {
    match mentions.lexicon.sense(number.unit?) {
        Sense::Unit(unit) => Some(unit),
        _ => None,
    }
}
