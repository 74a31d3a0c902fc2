//! The arithmetic of number words: « deux cent quatre-vingt mille trois cents » is (2 × 100 + 4 × 20) × 1000 + 3 × 100.

use super::cardinal::Piece;
use super::literal::{Literal, Shape};
use recoupe_lexicon::sense::{Numeral, Step};
use recoupe_report::Ratio;

/// The last piece of a number.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) enum Last {
    /// None yet.
    #[default]
    Nothing,
    /// "a", which is a number only before a larger word.
    Article,
    /// Digits.
    Literal,
    /// A word that adds or multiplies.
    Word,
    /// A power of thousand.
    Scale,
    /// « et », "and".
    Join,
}

impl Last {
    /// True when a number may end here.
    pub fn closes(self) -> bool {
        !matches!(self, Last::Nothing | Last::Join)
    }
}

/// A number as far as it has been read: closed groups, each with its power of thousand, and the group that is open.
#[derive(Default)]
pub(crate) struct Sum {
    closed: Vec<(Ratio, Ratio)>,
    open: Option<Ratio>,
    last: Last,
}

impl Sum {
    /// The last piece.
    pub fn last(&self) -> Last {
        self.last
    }

    /// What it adds up to; `None` when that is too large.
    pub fn value(&self) -> Option<Ratio> {
        let start = self.open.unwrap_or(Ratio::ZERO);
        self.closed.iter().try_fold(start, |sum, (group, _)| sum.plus(*group))
    }

    /// The power of thousand it ends in, or one.
    pub fn scale(&self) -> Ratio {
        match self.open {
            None => self.closed.last().map_or(Ratio::ONE, |(_, scale)| *scale),
            Some(_) => Ratio::ONE,
        }
    }

    /// Takes one more piece; false when it does not continue the number (« trois | quatre »). `goes_on` tells whether
    /// a power of thousand follows.
    pub fn take(&mut self, piece: &Piece<'_>, goes_on: impl Fn() -> bool) -> bool {
        match piece {
            Piece::Literal(literal) => self.take_literal(*literal, goes_on()),
            Piece::Sign(scale) => self.last == Last::Literal && self.close(*scale),
            Piece::Word(numeral, _) => self.take_word(numeral),
            Piece::Rank(ordinal, _) => {
                let numeral = Numeral { value: ordinal.value, step: ordinal.step };
                // « un centième » is a part of one, as is « quatre centièmes ».
                let is_part =
                    ordinal.is_plural || (self.open == Some(Ratio::ONE) && ordinal.step != Step::Add);
                !is_part && self.last != Last::Literal && self.take_word(&numeral)
            }
        }
    }

    fn take_literal(&mut self, literal: Literal, goes_on: bool) -> bool {
        let is_plain = matches!(literal.shape, Shape::Plain { .. });
        let fits = match self.last {
            Last::Nothing => true,
            // "3 hundred and 21"
            Last::Join => {
                let room = self.open.and_then(Ratio::to_whole).is_some_and(|open| open % 100 == 0);
                room && is_plain && literal.value < Ratio::whole(100)
            }
            // « 2 millions 300 mille »
            Last::Scale => goes_on && literal.value < self.scale(),
            Last::Article | Last::Literal | Last::Word => false,
        };
        if fits {
            let sum = self.open.unwrap_or(Ratio::ZERO).plus(literal.value);
            (self.open, self.last) =
                (sum, if self.last == Last::Nothing { Last::Literal } else { Last::Word });
        }
        fits && self.open.is_some()
    }

    fn take_word(&mut self, numeral: &Numeral) -> bool {
        let taken = match numeral.step {
            Step::Join => matches!(self.last, Last::Word | Last::Scale),
            Step::Add => self.add(numeral.value),
            Step::Multiply => self.multiply(numeral.value),
            Step::Scale => self.close(numeral.value),
            Step::Article => self.last == Last::Nothing && self.add(numeral.value),
            Step::Point | Step::Minus => false,
        };
        if taken {
            self.last = match numeral.step {
                Step::Join => Last::Join,
                Step::Scale => Last::Scale,
                Step::Article => Last::Article,
                _ => Last::Word,
            };
        }
        taken
    }

    fn add(&mut self, value: u64) -> bool {
        let (Ok(value), open) = (i64::try_from(value), self.open.map(Ratio::to_whole)) else { return false };
        let fits = match open {
            None => true,
            Some(None) => false,
            Some(Some(open)) => {
                let joins = self.last != Last::Join || matches!(value, 1 | 11) || open % 100 == 0;
                !matches!(self.last, Last::Article | Last::Literal) && joins && leaves_room(open, value)
            }
        };
        if fits {
            self.open = Some(Ratio::whole(open.flatten().unwrap_or(0) + value));
        }
        fits
    }

    /// « quatre-vingts », « deux cents », "nineteen hundred"; « cent vingt » adds.
    fn multiply(&mut self, value: u64) -> bool {
        let Ok(factor) = i64::try_from(value) else { return false };
        let Some(open) = self.open.and_then(Ratio::to_whole) else { return self.add(value) };
        let unit = if factor < 100 { open % 100 } else { open };
        let is_multiple = match self.last {
            Last::Literal => factor >= 100,
            Last::Join => false,
            _ if factor < 100 => (2..10).contains(&unit),
            _ => (1..factor).contains(&unit),
        };
        if is_multiple {
            self.open = unit.checked_mul(factor).and_then(|n| n.checked_add(open - unit)).map(Ratio::whole);
            return self.open.is_some();
        }
        self.add(value)
    }

    /// « deux mille », « trois mille millions ».
    fn close(&mut self, scale: u64) -> bool {
        let Ok(scale) = i64::try_from(scale).map(Ratio::whole) else { return false };
        let last = self.closed.last().copied();
        let group = match (self.open, last) {
            (Some(open), None) => open.times(scale),
            (Some(open), Some((_, last))) if last > scale => open.times(scale),
            // « un million mille »
            (None, Some((_, last))) if last > scale => Some(scale),
            (None, Some((group, last))) if last < scale => {
                self.closed.pop();
                group.times(scale)
            }
            (None, None) => Some(scale),
            _ => None,
        };
        let Some(group) = group else { return false };
        self.closed.push((group, scale));
        (self.open, self.last) = (None, Last::Scale);
        true
    }
}

/// True when `open` ends in enough zeros for `value`, or in a score that takes ten to nineteen (« soixante-dix »,
/// « quatre-vingt-onze »).
fn leaves_room(open: i64, value: i64) -> bool {
    let tens_and_units = open % 100;
    let is_score = tens_and_units >= 60 && tens_and_units % 20 == 0;
    match value {
        0 => open == 0,
        1..=9 => open % 10 == 0,
        10..=19 => tens_and_units == 0 || is_score,
        20..=99 => tens_and_units == 0,
        _ => open == 0,
    }
}
