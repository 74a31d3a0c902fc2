//! A number by itself, before bounds, ranges and units are looked for: « dix-huit », "two dozen", « trois millions et
//! demi », "-504", « 21e ».

use super::atom::{AtomKind, Atoms};
use super::cardinal::{Cardinal, Order, Piece, cardinal, is_money, piece};
use super::literal::Shape;
use super::magnitude::{Before, magnitude, noun_of_number};
use super::number::Weight;
use super::part::{Part, part_alone, with_part};
use super::sum::Last;
use recoupe_lexicon::EntryId;
use recoupe_lexicon::sense::{Class, Step};
use recoupe_report::Ratio;
use recoupe_syntax::{Upos, WordId};
use std::ops::Range;

/// A number before bounds are looked for.
#[derive(Clone, Debug)]
pub(crate) struct Core {
    /// The atom after its last one.
    pub end: usize,
    /// Its words, where atoms do not tell them: « des dizaines » starts inside « des ».
    pub words: Option<Range<u32>>,
    /// The number in the words: what a bound bounds.
    pub nominal: Option<Ratio>,
    /// Least value.
    pub low: Option<Ratio>,
    /// Greatest value.
    pub high: Option<Ratio>,
    /// The power of thousand that it ends in, or one.
    pub scale: Ratio,
    /// Whether it counts or ranks.
    pub order: Order,
    /// Whether the words say that it is not exact.
    pub is_approximate: bool,
    /// Whether a noun is reached through a preposition.
    pub is_noun: bool,
    /// How much it says by itself.
    pub weight: Weight,
    /// The rule that gave the interval.
    pub rule: &'static str,
    /// The entries of its words.
    pub entries: Vec<EntryId>,
}

impl Core {
    /// The same number so many times larger.
    pub fn times(self, factor: Ratio) -> Option<Core> {
        let product = |n: Option<Ratio>| n.map_or(Some(None), |n| n.times(factor).map(Some));
        let (nominal, low, high) = (product(self.nominal)?, product(self.low)?, product(self.high)?);
        Some(Core { nominal, low, high, ..self })
    }

    fn exact(value: Ratio, end: usize, entries: Vec<EntryId>) -> Core {
        Core {
            end,
            words: None,
            nominal: Some(value),
            low: Some(value),
            high: Some(value),
            scale: Ratio::ONE,
            order: Order::Cardinal,
            is_approximate: false,
            is_noun: false,
            weight: Weight::Firm,
            rule: "N-EXACT",
            entries,
        }
    }
}

/// The number that starts at an atom.
pub(crate) fn core_at(atoms: &Atoms<'_>, at: usize) -> Option<Core> {
    if let Some(core) = signed(atoms, at) {
        return Some(core);
    }
    // « un million » is a number; « des millions » is a magnitude.
    if let Some(core) = magnitude(atoms, at) {
        return Some(core);
    }
    unsigned(atoms, at)
}

fn unsigned(atoms: &Atoms<'_>, at: usize) -> Option<Core> {
    let Some(number) = cardinal(atoms, at) else { return part_alone(atoms, at).map(fraction) };
    let part = with_part(atoms, at, &number);
    let is_whole = part.is_none();
    let core = match part {
        Some(part) => fraction(part),
        None => whole(atoms, at, number)?,
    };
    if core.order == Order::Ordinal {
        return Some(core);
    }
    Some(times_collective(atoms, at, &core).filter(|_| is_whole).unwrap_or(core))
}

fn fraction(part: Part) -> Core {
    let rule = if part.value.to_whole().is_some() { "N-EXACT" } else { "N-FRACTION" };
    Core { rule, is_noun: true, ..Core::exact(part.value, part.end, part.entries) }
}

/// « vingt-deux »; an article counts as one, weakly.
fn whole(atoms: &Atoms<'_>, at: usize, number: Cardinal) -> Option<Core> {
    let word = |at: usize| atoms.get(at).map(|atom| atoms.mentions.syntax.word(WordId(atom.word)).upos);
    let is_single = number.end == at + 1;
    let upos = word(at)?;
    let is_one = is_single && number.value == Ratio::ONE && number.last != Last::Literal;
    let is_article = is_one && number.order == Order::Cardinal && upos != Upos::Num;
    if is_article && upos != Upos::Det {
        return None;
    }
    let ends_in_noun = word(number.end - 1) == Some(Upos::Noun) && number.last != Last::Literal;
    let rule = match number.order {
        Order::Ordinal => "N-ORDINAL",
        Order::Cardinal if is_article => "N-ARTICLE",
        Order::Cardinal => "N-EXACT",
    };
    Some(Core {
        scale: number.scale,
        order: number.order,
        is_noun: ends_in_noun || (atoms.literal(at).is_some() && number.last == Last::Scale),
        weight: if is_article { Weight::Article } else { Weight::Firm },
        rule,
        ..Core::exact(number.value, number.end, number.entries)
    })
}

/// "two dozen", « trois centaines »: so many times the interval of the collective.
fn times_collective(atoms: &Atoms<'_>, at: usize, core: &Core) -> Option<Core> {
    let next = atoms.get(core.end)?.word;
    let one = noun_of_number(atoms, next, Before::Number)?;
    let is_article = core.weight == Weight::Article || core.end == at;
    let entries = [core.entries.as_slice(), &one.entries].concat();
    let one = Core { entries, words: None, ..one };
    if is_article { Some(one) } else { one.times(core.nominal?) }
}

/// "-504", « moins 12 »; a dash before a number that opens a line with more words is a bullet.
fn signed(atoms: &Atoms<'_>, at: usize) -> Option<Core> {
    let number = match atoms.get(at)?.kind {
        AtomKind::Mark('-' | '−') => after_sign(atoms, at)?,
        AtomKind::Letters if is_minus(atoms, at) => unsigned(atoms, at + 1)?,
        _ => return None,
    };
    let is_plain = number.order == Order::Cardinal && number.low.is_some() && number.weight == Weight::Firm;
    number.times(Ratio::whole(-1)).filter(|_| is_plain)
}

fn after_sign(atoms: &Atoms<'_>, at: usize) -> Option<Core> {
    atoms.literal(at + 1)?;
    let is_free = at == 0 || !atoms.is_glued_behind(at) || atoms.mark(at - 1).is_some_and(|c| c != '-');
    let number = unsigned(atoms, at + 1).filter(|_| is_free)?;
    // « - 12 soldats tués » in a list; "-504" alone.
    let next = atoms.get(number.end);
    let is_last = next.is_none();
    let is_bullet = at == 0 && !is_last && (!atoms.is_glued(at) || !is_measured(atoms, number.end));
    let is_dash = at > 0 && !atoms.is_glued(at);
    (!is_bullet && !is_dash).then_some(number)
}

fn is_measured(atoms: &Atoms<'_>, at: usize) -> bool {
    let word = atoms.get(at).map(|atom| WordId(atom.word));
    word.is_some_and(|word| atoms.mentions.starting(word, Class::Unit).next().is_some())
}

/// « moins 12 », "minus five", but not « au moins 12 » and not "five minus two".
fn is_minus(atoms: &Atoms<'_>, at: usize) -> bool {
    let Some(Piece::Word(numeral, _)) = piece(atoms, at) else { return false };
    let Some(word) = atoms.get(at).map(|atom| WordId(atom.word)) else { return false };
    let is_bound = atoms.mentions.covering(word, Class::Bound).next().is_some();
    let after_number = at.checked_sub(1).is_some_and(|before| piece(atoms, before).is_some());
    let upos = |at: usize| atoms.get(at).map(|atom| atoms.mentions.syntax.word(WordId(atom.word)).upos);
    // "tested negative 12 times"
    let after_verb = at.checked_sub(1).and_then(upos) == Some(Upos::Verb) && upos(at) == Some(Upos::Adj);
    numeral.step == Step::Minus && !is_bound && !after_number && !after_verb
}

/// The end of a row of digits that is no number: « 06 12 34 56 78 », "+1-222-2222", "2020-21", "3-1", "1995-01".
pub(crate) fn no_number(atoms: &Atoms<'_>, at: usize) -> Option<usize> {
    let is_digits =
        |at: usize| atoms.literal(at).is_some() || atoms.get(at).is_some_and(|a| a.kind == AtomKind::Digits);
    if !is_digits(at) {
        return None;
    }
    let mut end = at + 1;
    while atoms.mark(end) == Some('-')
        && atoms.is_glued_behind(end)
        && atoms.is_glued(end)
        && is_digits(end + 1)
    {
        end += 2;
    }
    let parts = (end - at).div_ceil(2);
    if parts > 2 || (parts == 2 && !is_row(atoms, at)) {
        return Some(end);
    }
    let is_pair = |at: usize| matches!(atoms.literal(at).map(|l| l.shape), Some(Shape::Plain { digits: 2 }));
    let pairs = (at..atoms.all.len()).take_while(|&at| is_pair(at)).count();
    let has_prefix = at.checked_sub(1).is_some_and(|before| atoms.mark(before) == Some('+'));
    if pairs >= 4 || (has_prefix && atoms.literal(at + 1).is_some()) {
        let rest = (at..atoms.all.len()).take_while(|&at| is_digits(at)).count();
        return Some(at + rest);
    }
    None
}

/// "12-15": two numbers in their order make a range, unless they are years.
fn is_row(atoms: &Atoms<'_>, at: usize) -> bool {
    let (Some(a), Some(b)) = (atoms.literal(at), atoms.literal(at + 2)) else { return false };
    let is_year = |l: super::literal::Literal| {
        l.shape == Shape::Plain { digits: 4 } && (EARLIEST_YEAR..=LATEST_YEAR).contains(&l.value)
    };
    let opens_with_zero = atoms.text(at + 2).starts_with('0') && b.value >= Ratio::ONE;
    // "call 554-1111": three digits and four are a telephone.
    let has_digits = |l: super::literal::Literal, digits| l.shape == Shape::Plain { digits };
    let is_round = b.value.over(Ratio::whole(100)).and_then(Ratio::to_whole).is_some();
    let is_telephone = has_digits(a, 3) && has_digits(b, 4) && !is_round;
    let is_named = is_year(a) && is_year(b) || is_telephone;
    a.value < b.value && !opens_with_zero && !is_named
}

/// Four digits from here on may be a year.
pub(crate) const EARLIEST_YEAR: Ratio = Ratio::whole(1500);
/// Four digits up to here may be a year.
pub(crate) const LATEST_YEAR: Ratio = Ratio::whole(2100);

/// True for digits that run into letters which say that they are no number: "24703L202", "173C".
pub(crate) fn runs_into_name(atoms: &Atoms<'_>, at: usize, end: usize) -> bool {
    let is_literal =
        end.checked_sub(1).filter(|last| *last >= at).is_some_and(|last| atoms.literal(last).is_some());
    is_literal && atoms.is_glued(end - 1) && atoms.is_letters(end) && !is_money(atoms, end)
}
