//! What a number is for: to count, to measure, to date, to tell the hour, or to name.
//!
//! « le 12 mars 2019 », « à 21h30 », « l’article 5 », « le vol 447 », « un homme de 46 ans » count nobody.

use super::atom::Atoms;
use super::core::{EARLIEST_YEAR, LATEST_YEAR};
use super::draft::Draft;
use super::hits::Mentions;
use super::literal::Shape;
use super::number::{Number, Role, Weight};
use super::phrase::group_head;
use recoupe_lexicon::sense::{Class, LinkKind, Side, Unit, UnitKind};
use recoupe_lexicon::{Hit, Sense};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// The role of a number with its unit.
pub(crate) fn role_of(atoms: &Atoms<'_>, draft: &Draft, has_bound: bool) -> Role {
    let is_bare = !has_bound && draft.core.weight == Weight::Firm;
    match draft.unit.map(|unit| unit.kind) {
        Some(kind) if is_bare && kind != UnitKind::Money && is_named(atoms, draft) => Role::Label,
        Some(UnitKind::Date) if draft.core.high <= Some(LAST_DAY) => Role::Date,
        Some(UnitKind::Date) if is_year(atoms, draft) => Role::Date,
        Some(UnitKind::Date) => Role::Count,
        Some(UnitKind::Clock) => Role::Clock,
        Some(UnitKind::Duration) if is_bare && names_paper(atoms, draft) => Role::Label,
        Some(UnitKind::Thing) if is_bare && is_year(atoms, draft) && names_year(atoms, draft) => Role::Date,
        Some(UnitKind::Thing) => Role::Count,
        Some(_) => Role::Measure,
        None if has_label(atoms, draft.start()) => Role::Label,
        None if is_bare && (has_label_after(atoms, draft) || is_point(atoms, draft)) => Role::Label,
        None if is_bare && is_year(atoms, draft) && names_year(atoms, draft) => Role::Date,
        None if !has_bound && ends_name(atoms, draft) => Role::Label,
        None if !has_bound && is_year(atoms, draft) && counts_nothing(atoms, draft) => Role::Date,
        None => Role::Count,
    }
}

/// « 20 Minutes » is a paper: the unit has a capital in a sentence of small letters.
fn names_paper(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let word = atoms.get(draft.number.end).map(|atom| atom.word);
    let form = word.map_or("", |word| atoms.mentions.syntax.form(WordId(word)));
    let is_title = form.starts_with(char::is_uppercase) && form.chars().skip(1).any(char::is_lowercase);
    let is_plain = |word: u32| {
        let upos = atoms.mentions.syntax.word(WordId(word)).upos;
        matches!(upos, Upos::Noun | Upos::Verb)
            && atoms.mentions.syntax.form(WordId(word)).starts_with(char::is_lowercase)
    };
    let first = atoms.get(0).map_or(atoms.end, |atom| atom.word);
    is_title && atoms.literal(draft.number.start).is_some() && (first..atoms.end).any(is_plain)
}

/// No month has more days.
const LAST_DAY: Ratio = Ratio::whole(31);

/// « article 5 », "No. 5", "no . 5"
fn has_label(atoms: &Atoms<'_>, start: usize) -> bool {
    let is_spaced_dot = |at: &usize| atoms.mark(*at) == Some('.') && !atoms.is_glued(*at);
    let before = start.checked_sub(1);
    let over_dot = before.filter(is_spaced_dot).and_then(|dot| dot.checked_sub(1));
    [before, over_dot].into_iter().flatten().any(|last| label_on(atoms, last, last + 1, Side::Before))
}

/// « 12 rue », "123 Main Street", "the 1200 block of".
fn has_label_after(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let is_name = |at: usize| atoms.is_letters(at) && atoms.text(at).starts_with(char::is_uppercase);
    let first = draft.number.end;
    let is_plain = atoms.literal(draft.number.start).is_some() && draft.number.len() == 1;
    let mut places = (first..first + LONGEST_STREET).take_while(|&at| at == first || is_name(at - 1));
    is_plain && places.any(|at| label_from(atoms, at))
}

/// No name of a street has more words before the word for a street.
const LONGEST_STREET: usize = 4;

/// True where a label starts that makes a name of the number before it.
fn label_from(atoms: &Atoms<'_>, at: usize) -> bool {
    let word = atoms.get(at).map(|atom| atom.word).filter(|&word| atoms.of_word(word) == at);
    word.is_some_and(|word| {
        let mut hits = atoms.mentions.starting(WordId(word), Class::Label);
        hits.any(|hit| label_side(atoms, hit) == Some(Side::After))
    })
}

fn is_named(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    is_inside_label(atoms, draft) || has_label_after(atoms, draft)
}

/// « la 5G », but "5g of powder"
fn is_inside_label(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let is_name = atoms.text(draft.number.end).starts_with(char::is_uppercase);
    is_name
        && atoms.is_glued_behind(draft.number.end)
        && label_on(atoms, draft.number.start, draft.number.end + 1, Side::Either)
}

/// True for a label of this kind that the atom is part of and that ends before another one.
fn label_on(atoms: &Atoms<'_>, at: usize, end: usize, side: Side) -> bool {
    let Some(atom) = atoms.get(at) else { return false };
    atoms
        .mentions
        .covering(WordId(atom.word), Class::Label)
        .any(|hit| atoms.of_word(hit.words.end as u32) == end && label_side(atoms, hit) == Some(side))
}

fn label_side(atoms: &Atoms<'_>, hit: &Hit) -> Option<Side> {
    match atoms.mentions.lexicon.sense(hit.entry) {
        Sense::Label(label) => Some(label.side),
        _ => None,
    }
}

/// "1) the road is closed 2) the bridge is down": a point of a list.
fn is_point(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let start = draft.number.start;
    let is_plain = atoms.literal(start).is_some() && draft.number.len() == 1;
    let is_open = (0..start).any(|at| atoms.mark(at) == Some('('));
    is_plain && atoms.mark(draft.number.end) == Some(')') && !is_open
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

/// "between 1990 and 2010": two years with nothing that they count.
pub(crate) fn is_year_range(atoms: &Atoms<'_>, first: &Draft, second: &Draft) -> bool {
    is_year(atoms, first) && is_year(atoms, second) && counts_nothing(atoms, second)
}

/// Four digits that may be a year.
fn is_year(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let start = draft.number.start;
    let is_plain = atoms.literal(start).map(|literal| literal.shape) == Some(Shape::Plain { digits: 4 });
    let fits = draft.core.low >= Some(EARLIEST_YEAR) && draft.core.high <= Some(LATEST_YEAR);
    is_plain && fits && draft.number.len() == 1
}

/// "the 1988 treaty", "the 2015 attacks", "2019 elections": where nouns may describe a noun before it, a year does. A
/// noun in the singular is never counted by a thousand; in the plural a round number may count.
fn names_year(atoms: &Atoms<'_>, draft: &Draft) -> bool {
    let mentions = atoms.mentions;
    let (number, next) = (atoms.words(draft.number.clone()), draft.number.end);
    let is_fit = mentions.lexicon.settings().counted_noun_is_last && atoms.is_word(draft.number.start);
    let Some(head) = atoms.get(next).and_then(|atom| group_head(mentions, atom.word, atoms.end)) else {
        return false;
    };
    let is_described = number
        .start
        .checked_sub(1)
        .is_some_and(|before| matches!(mentions.syntax.word(WordId(before)).upos, Upos::Det | Upos::Part));
    let has = |class: Class| mentions.starting(head, class).next().is_some();
    let is_singular = mentions.syntax.word(head).feats.number() == Some(recoupe_syntax::Number::Sing);
    let is_person = has(Class::People) || has(Class::Harm);
    let is_round = draft.core.low.and_then(Ratio::to_whole).is_some_and(|year| year % 50 == 0);
    is_fit && !is_person && (is_singular || is_described || !is_round)
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
