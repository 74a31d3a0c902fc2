//! Numbers in words and digits, added up: « quatre-vingt-onze », "two hundred and six", « 2,5 millions »,
//! "nineteen hundred", « vingt-cinquième », "3.2bn".
//!
//! What each word is worth and how it combines stands in `numbers.toml`; here is only the arithmetic. Bounds, units
//! and the noun that is counted are looked for elsewhere.

use super::atom::Atoms;
use super::literal::{Literal, Shape};
use super::sum::{Last, Sum};
use recoupe_lexicon::sense::{Class, Numeral, Ordinal, Step, UnitKind};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};

/// A row of number words and digits, and what they add up to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Cardinal {
    /// The atom after its last one.
    pub end: usize,
    /// Its value.
    pub value: Ratio,
    /// Whether it counts or ranks.
    pub order: Order,
    /// The power of thousand that its last word stands for: a million in « deux millions », else one.
    pub scale: Ratio,
    /// The last of its pieces.
    pub last: Last,
    /// The entries of its words.
    pub entries: Vec<EntryId>,
}

/// What a number tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    /// How many: « quatre ».
    Cardinal,
    /// Which one: « quatrième ».
    Ordinal,
}

/// A piece of a number.
pub(crate) enum Piece<'m> {
    /// Digits.
    Literal(Literal),
    /// A sign that multiplies the digits before it.
    Sign(u64),
    /// A word of number.
    Word(&'m Numeral, EntryId),
    /// A word of rank.
    Rank(&'m Ordinal, EntryId),
}

/// The longest number that starts at an atom, without sign and without parts of one.
pub(crate) fn cardinal(atoms: &Atoms<'_>, start: usize) -> Option<Cardinal> {
    cardinal_before(atoms, start, atoms.all.len())
}

/// The longest number that starts at an atom and ends before another one: « quarante-cinq | cents ».
pub(crate) fn cardinal_before(atoms: &Atoms<'_>, start: usize, limit: usize) -> Option<Cardinal> {
    if is_inside_name(atoms, start) {
        return None;
    }
    let mut sum = Sum::default();
    let (mut best, mut entries, mut at) = (None, Vec::new(), start);
    while let Some(here) = next_piece(atoms, at, start).filter(|here| *here < limit) {
        let Some(piece) = piece(atoms, here) else { break };
        if is_unit_of_digits(atoms, here, &sum) || !sum.take(&piece, || goes_on(atoms, here)) {
            break;
        }
        entries.extend(piece.entry());
        at = here + 1;
        let order = if matches!(piece, Piece::Rank(..)) { Order::Ordinal } else { Order::Cardinal };
        if sum.last().closes() && ends_word(atoms, at) {
            let (scale, last) = (sum.scale(), sum.last());
            let entries = entries.clone();
            best = Some(Cardinal { end: at, value: sum.value()?, order, scale, last, entries });
        }
        if order == Order::Ordinal {
            break;
        }
    }
    let best = best.map(|found| with_decimals(atoms, start, found));
    best.map(|found| with_rank_sign(atoms, found))
}

impl Piece<'_> {
    fn entry(&self) -> Option<EntryId> {
        match self {
            Piece::Word(_, entry) | Piece::Rank(_, entry) => Some(*entry),
            Piece::Literal(_) | Piece::Sign(_) => None,
        }
    }
}

/// The piece of number at an atom.
pub(crate) fn piece<'m>(atoms: &Atoms<'m>, at: usize) -> Option<Piece<'m>> {
    if let Some(literal) = atoms.literal(at) {
        return Some(Piece::Literal(literal));
    }
    if !atoms.is_letters(at) {
        return None;
    }
    if let Some(value) = scale_sign(atoms, at) {
        return Some(Piece::Sign(value));
    }
    if let Some(entry) = entry_at(atoms, at, Class::Numeral)
        && let Sense::Numeral(numeral) = atoms.mentions.lexicon.sense(entry)
    {
        return Some(Piece::Word(numeral, entry));
    }
    let entry = entry_at(atoms, at, Class::Ordinal)?;
    match atoms.mentions.lexicon.sense(entry) {
        Sense::Ordinal(ordinal) => Some(Piece::Rank(ordinal, entry)),
        _ => None,
    }
}

/// The entry of a class for one atom: a whole word with its part of speech, or a part of a word without.
pub(crate) fn entry_at(atoms: &Atoms<'_>, at: usize, class: Class) -> Option<EntryId> {
    let word = WordId(atoms.get(at)?.word);
    if !atoms.is_word(at) {
        return atoms.mentions.lexicon.single(atoms.text(at), class);
    }
    atoms.mentions.starting(word, class).find(|hit| hit.words.len() == 1).map(|hit| hit.entry)
}

/// Where the next piece of a number stands: over a hyphen, or where the last one ended.
fn next_piece(atoms: &Atoms<'_>, at: usize, start: usize) -> Option<usize> {
    let Some(mark) = (at > start).then(|| atoms.mark(at)).flatten() else { return Some(at) };
    let is_glued = atoms.is_glued_behind(at) && atoms.is_glued(at);
    let is_spaced = !atoms.is_glued_behind(at) && !atoms.is_glued(at);
    let is_worded = atoms.is_letters(at - 1) && atoms.is_letters(at + 1);
    let is_rank = entry_at(atoms, at + 1, Class::Ordinal).is_some();
    let joins = match mark {
        '-' => is_worded && (is_glued || (is_spaced && is_unit_after_ten(atoms, at))),
        // A dash between two words is a pause: only a rank goes on after it.
        '–' | '—' => is_worded && is_glued && is_rank,
        _ => false,
    };
    joins.then_some(at + 1)
}

/// "fifty - two", as some texts are spaced.
fn is_unit_after_ten(atoms: &Atoms<'_>, hyphen: usize) -> bool {
    let value = |at: usize| match piece(atoms, at) {
        Some(Piece::Word(numeral, _)) if numeral.step == Step::Add => numeral.value,
        _ => 0,
    };
    let (ten, unit) = (value(hyphen - 1), value(hyphen + 1));
    (20..100).contains(&ten) && ten.is_multiple_of(10) && (1..10).contains(&unit)
}

/// True when a number that stops before this atom does not stop inside a word such as « deux-roues ».
fn ends_word(atoms: &Atoms<'_>, at: usize) -> bool {
    let is_digits = atoms.literal(at - 1).is_some();
    let same_word = |other: usize| match (atoms.get(at - 1), atoms.get(other)) {
        (Some(a), Some(b)) => a.word == b.word,
        _ => false,
    };
    let goes_on = atoms.mark(at) == Some('-') && atoms.is_letters(at + 1) && same_word(at + 1);
    is_digits || !goes_on
}

/// True for digits or words that are a part of a name: "A320", "F-16", « Trois-Rivières ».
fn is_inside_name(atoms: &Atoms<'_>, start: usize) -> bool {
    if !atoms.is_glued_behind(start) {
        return false;
    }
    let before = start - 1;
    let is_number = |at: usize| matches!(piece(atoms, at), Some(Piece::Word(..)));
    match atoms.mark(before) {
        Some('-') if atoms.is_glued_behind(before) => atoms.is_letters(before - 1) && !is_number(before - 1),
        Some(_) => false,
        None => atoms.is_letters(before) && !is_money(atoms, before),
    }
}

/// True for a sign or code of money before digits: "USD1.23".
pub(crate) fn is_money(atoms: &Atoms<'_>, at: usize) -> bool {
    let entry = atoms.mentions.lexicon.single(atoms.text(at), Class::Unit);
    let sense = entry.map(|entry| atoms.mentions.lexicon.sense(entry));
    matches!(sense, Some(Sense::Unit(unit)) if unit.kind == UnitKind::Money)
}

/// "15k", "3.2bn": a sign after digits. Where the sign is also a unit (« 9 m »), it multiplies as a capital, after
/// money ("$3m") and before people ("2m refugees").
fn scale_sign(atoms: &Atoms<'_>, at: usize) -> Option<u64> {
    let digits = at.checked_sub(1).filter(|&before| atoms.literal(before).is_some())?;
    let sign = atoms.text(at);
    let value = *atoms.mentions.lexicon.settings().scale_signs.get(sign.to_lowercase().as_str())?;
    let is_glued = atoms.is_glued(digits);
    let goes_on = atoms.is_glued(at) && (atoms.literal(at + 1).is_some() || atoms.mark(at + 1) == Some('-'));
    let is_capital = sign.chars().all(char::is_uppercase);
    let is_unit = atoms.mentions.lexicon.single(sign, Class::Unit).is_some();
    let before_people = counts_next(atoms, at + 1);
    let after_money = digits.checked_sub(1).is_some_and(|at| is_money(atoms, at));
    // « 200 k€ »
    let before_money = atoms.is_glued(at) && is_money(atoms, at + 1);
    let is_sure = match (is_unit, is_glued) {
        (true, true) => is_capital || before_people || after_money,
        (true, false) => is_capital && atoms.mark(at + 1) != Some('.'),
        (false, true) => true,
        (false, false) => sign.chars().count() > 1 || is_capital || atoms.get(at + 1).is_none(),
    };
    ((is_sure || before_money) && !goes_on).then_some(value)
}

/// "2m refugees", "300m users"; "a 300m race" has a length.
fn counts_next(atoms: &Atoms<'_>, at: usize) -> bool {
    let Some(next) = atoms.get(at).map(|next| WordId(next.word)) else { return false };
    let word = atoms.mentions.syntax.word(next);
    let is_plural = word.upos == Upos::Noun && word.feats.number() == Some(recoupe_syntax::Number::Plur);
    is_plural || atoms.mentions.starting(next, Class::People).next().is_some()
}

/// « 15 cents » is money where « trois cents » is a number.
fn is_unit_of_digits(atoms: &Atoms<'_>, at: usize, sum: &Sum) -> bool {
    sum.last() == Last::Literal
        && entry_at(atoms, at, Class::Unit).is_some()
        && scale_sign(atoms, at).is_none()
}

/// True when a larger word of number follows: « 2 millions 300 mille ».
fn goes_on(atoms: &Atoms<'_>, at: usize) -> bool {
    matches!(piece(atoms, at + 1), Some(Piece::Word(numeral, _)) if numeral.step == Step::Scale)
}

/// "two point two million", « deux virgule cinq millions »; "at one point three people died" has no decimals.
fn with_decimals(atoms: &Atoms<'_>, start: usize, whole: Cardinal) -> Cardinal {
    let is_point = matches!(piece(atoms, whole.end), Some(Piece::Word(n, _)) if n.step == Step::Point);
    if !is_point || whole.order == Order::Ordinal || whole.scale != Ratio::ONE {
        return whole;
    }
    let Some((end, digits)) = spoken_digits(atoms, whole.end + 1) else { return whole };
    let scale = match piece(atoms, end) {
        Some(Piece::Word(numeral, entry)) if numeral.step == Step::Scale => Some((numeral.value, entry)),
        _ => None,
    };
    let word = |at: usize| atoms.get(at).map(|atom| atoms.mentions.syntax.word(WordId(atom.word)).upos);
    let is_idiom = start.checked_sub(1).and_then(word) == Some(Upos::Adp);
    let counts_things = word(end).is_some_and(|upos| matches!(upos, Upos::Noun | Upos::Adp | Upos::Aux))
        && entry_at(atoms, end, Class::Unit).is_none();
    if scale.is_none() && counts_things && is_idiom {
        return whole;
    }
    let factor = scale.map_or(Some(Ratio::ONE), |(value, _)| i64::try_from(value).ok().map(Ratio::whole));
    let value = factor.and_then(|factor| whole.value.plus(digits)?.times(factor));
    let Some((value, factor)) = value.zip(factor) else { return whole };
    let entries = whole.entries.iter().copied().chain(scale.map(|(_, entry)| entry)).collect();
    let (end, last) = if scale.is_some() { (end + 1, Last::Scale) } else { (end, Last::Word) };
    Cardinal { end, value, scale: factor, last, entries, ..whole }
}

/// The decimals of a number that is spelt out: "zero three" is .03, "seventy-one" is .71, « trois cent trois » .303.
fn spoken_digits(atoms: &Atoms<'_>, start: usize) -> Option<(usize, Ratio)> {
    let mut digits = String::new();
    let mut at = start;
    while digits.len() < LONGEST_DECIMALS {
        let is_zero =
            matches!(piece(atoms, at), Some(Piece::Word(n, _)) if n.value == 0 && n.step == Step::Add);
        let (end, value) = if is_zero { (at + 1, 0) } else { below_thousand(atoms, at)? };
        digits += &value.to_string();
        at = end;
        // « zéro vingt-cinq », « deux quatre »
        let limit = if value == 0 { 100 } else { 10 };
        let is_next = value < 10
            && matches!(piece(atoms, at), Some(Piece::Word(n, _)) if n.value < limit
                && matches!(n.step, Step::Add | Step::Multiply));
        if !is_next {
            break;
        }
    }
    let unit = 10_i64.checked_pow(u32::try_from(digits.len()).ok()?)?;
    Some((at, Ratio::new(digits.parse().ok()?, unit)?))
}

/// More decimals than this nobody spells out.
const LONGEST_DECIMALS: usize = 9;

fn below_thousand(atoms: &Atoms<'_>, at: usize) -> Option<(usize, i64)> {
    if let Some(Literal { value, shape: Shape::Plain { .. } }) = atoms.literal(at) {
        return Some((at + 1, value.to_whole()?));
    }
    let mut sum = Sum::default();
    let mut here = at;
    while let Some(next) = next_piece(atoms, here, at) {
        let Some(Piece::Word(numeral, entry)) = piece(atoms, next) else { break };
        if numeral.value >= 1000 || !sum.take(&Piece::Word(numeral, entry), || false) {
            break;
        }
        here = next + 1;
    }
    (here > at).then_some((here, sum.value()?.to_whole()?))
}

/// « 3e », "21st".
fn with_rank_sign(atoms: &Atoms<'_>, number: Cardinal) -> Cardinal {
    let sign = atoms.text(number.end);
    let is_sign = number.last == Last::Literal
        && atoms.is_letters(number.end)
        && atoms.mentions.lexicon.settings().ordinal_suffixes.iter().any(|rank| *rank == sign.to_lowercase());
    let is_whole = number.value.to_whole().is_some();
    if is_sign && is_whole && !(atoms.is_glued(number.end) && atoms.literal(number.end + 1).is_some()) {
        Cardinal { end: number.end + 1, order: Order::Ordinal, ..number }
    } else {
        number
    }
}
