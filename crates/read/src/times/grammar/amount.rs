//! Lengths of time: a number and a unit, and what is added to them.
//!
//! « trois jours », "two and a half years", « une heure et demie », "27-year", « quelques semaines », "half an hour".

use crate::times::expr::{Amount, Part};
use crate::times::row::{Row, Shape};
use recoupe_lexicon::sense::{Class, Named, Role, UnitWord};
use recoupe_ontology::{Grain, TimeModifier};

/// A half, in thousandths.
const HALF: i64 = 500;
/// A quarter, in thousandths.
const QUARTER: i64 = 250;
/// One, in thousandths.
const ONE: i64 = 1000;

impl Row<'_> {
    /// A unit of time.
    pub(in crate::times) fn unit(&self, at: usize) -> Option<(UnitWord, usize)> {
        self.name(at, |named| match named {
            Named::Unit(unit) => Some(*unit),
            _ => None,
        })
    }

    /// A length of time with the words that bound it: « plus de trois jours ».
    pub(in crate::times) fn amount(&self, at: usize) -> Option<(Amount, usize)> {
        let bounds = [
            (Role::More, TimeModifier::MoreThan),
            (Role::Less, TimeModifier::LessThan),
            (Role::Nearly, TimeModifier::LessThan),
            (Role::About, TimeModifier::Approx),
        ];
        let bound = bounds.iter().find_map(|&(role, modifier)| Some((modifier, self.role(at, role)?)));
        let (modifier, start) = bound.map_or((None, at), |(modifier, end)| (Some(modifier), end));
        let (parts, end) = self.parts(start)?;
        (!self.is_age(at, end, &parts)).then_some((Amount { parts, modifier }, end))
    }

    fn parts(&self, at: usize) -> Option<(Vec<Part>, usize)> {
        if let Some((part, end)) = self.fraction_of_unit(at) {
            return Some((vec![part], end));
        }
        let (first, mut end) = self.part(at)?;
        let mut parts = vec![first];
        while let Some((part, next)) = self.further_part(parts[parts.len() - 1].0, end) {
            parts.push(part);
            end = next;
        }
        Some((parts, end))
    }

    /// « 3 jours », "a few days", « une heure et demie », "two and a half years".
    fn part(&self, at: usize) -> Option<(Part, usize)> {
        let (count, next) = self.count(at)?;
        let next = if self.sign(next) == Some('-') { next + 1 } else { next };
        let next = self.after(next, Role::Of);
        let has_article = self.role(at, Role::One).is_some();
        let described = || {
            // "a great day" is no length, « une bonne heure » is.
            let found = self.unit(self.after_adjective(next))?;
            (!has_article || found.0.grain > Grain::Day).then_some(found)
        };
        let (unit, end) = self.unit(next).or_else(described)?;
        // "a quarter", "one half" are shares, not three and six months; « une quinzaine de blessés » counts people; « 20
        // Minutes » is a paper.
        let is_share = unit.grain == Grain::HalfYear || unit.grain == Grain::Quarter && count == Some(ONE);
        let is_fortnight_of =
            unit.grain == Grain::Week && unit.count > 1 && self.role(end, Role::Of).is_some();
        let is_name = self.upos(end - 1) == Some(recoupe_syntax::Upos::Propn)
            || self.digits(at).is_some() && self.has_capital(end - 1);
        // "a second blast" counts blasts.
        let is_ordinal = unit.grain == Grain::Second && count == Some(ONE) && !self.counts_nothing(end);
        if is_share || is_fortnight_of || is_name || is_ordinal {
            return None;
        }
        let times = i64::from(unit.count);
        let more = self.added_fraction(end);
        let end = more.map_or(end, |(_, end)| end);
        let total = count.and_then(|n| n.checked_add(more.map_or(0, |(n, _)| n))?.checked_mul(times));
        (count.is_none() || total.is_some()).then_some(((unit.grain, total), end))
    }

    /// "for months", « depuis des années »: units without a number, after a word that asks for a length.
    pub(in crate::times) fn open_amount(&self, at: usize) -> Option<(Amount, usize)> {
        let start = self.after(self.after(at, Role::Of), Role::The);
        let (unit, end) = self.unit(start)?;
        let is_after_article = at > 0 && self.upos(at - 1) == Some(recoupe_syntax::Upos::Det);
        let before = if is_after_article { at - 1 } else { at };
        let has_article = start > at;
        let is_asked = self.ends_before(before, &[Role::For, Role::Since])
            || has_article && self.ends_before(before, &[Role::On]);
        // « des années » by its article, "the years" by its noun.
        let is_told_by_noun = !has_article || self.settings().counted_noun_is_last;
        let told = if is_told_by_noun { start } else { start - 1 };
        let is_plural = self.number_of(told) == Some(recoupe_syntax::Number::Plur);
        (is_asked && is_plural).then(|| (Amount { parts: vec![(unit.grain, None)], modifier: None }, end))
    }

    /// « trois longues années », "five trading days": one adjective between number and unit.
    fn after_adjective(&self, at: usize) -> usize {
        let is_adjective = self.upos(at) == Some(recoupe_syntax::Upos::Adj)
            && self.shift(at).is_none()
            && !self.is_glued(at);
        if is_adjective { at + 1 } else { self.after(at, Role::More) }
    }

    /// A number of units; `None` inside when the words leave it open.
    fn count(&self, at: usize) -> Option<(Option<i64>, usize)> {
        if let Some(end) = self.role(at, Role::Some) {
            return Some((None, end));
        }
        if let Some(end) = self.role(at, Role::Couple) {
            return Some((Some(2 * ONE), end));
        }
        // "a whole week" is longer than "a".
        let one = self.role(at, Role::One).map(|end| (ONE, end));
        let (number, end) = self.number(at).into_iter().chain(one).max_by_key(|&(_, end)| end)?;
        if let Some(end) = self.second_count(number, end) {
            return Some((None, end));
        }
        if let Some((more, end)) = self.added_fraction(end) {
            return Some((Some(number.checked_add(more)?), end));
        }
        Some((Some(number), end))
    }

    /// "two to three years", « deux ou trois jours »: the number stays open.
    fn second_count(&self, first: i64, at: usize) -> Option<usize> {
        let next = self.role(at, Role::To).or_else(|| self.role(at, Role::Or)).or_else(|| self.dash(at))?;
        let (_, end) = self.number(next).filter(|&(second, _)| second > first)?;
        let unit = if self.sign(end) == Some('-') { end + 1 } else { end };
        self.unit(unit).filter(|(unit, _)| !unit.tells_hour).map(|_| end)
    }

    /// « et demie », "and a half", "and three quarters".
    fn added_fraction(&self, at: usize) -> Option<(i64, usize)> {
        self.fraction(self.role(at, Role::And)?)
    }

    /// « demi », "a half", "three quarters", "3/4".
    fn fraction(&self, at: usize) -> Option<(i64, usize)> {
        let (count, next) = match self.whole(at, 3) {
            Some((count, next)) => (i64::from(count), next),
            None => (1, self.after(at, Role::One)),
        };
        if count == 1
            && let Some(end) = self.role(next, Role::Half)
        {
            return Some((HALF, end));
        }
        let next = if self.sign(next) == Some('-') { next + 1 } else { next };
        self.role(next, Role::Quarter).map(|end| (count * QUARTER, end))
    }

    /// "half an hour", « une demi-heure », "three-quarters of an hour", "3/4 h".
    fn fraction_of_unit(&self, at: usize) -> Option<(Part, usize)> {
        let (value, next) = self.fraction(at).or_else(|| self.written_fraction(at))?;
        let next = if self.sign(next) == Some('-') { next + 1 } else { next };
        let next = self.after(self.after(next, Role::Of), Role::One);
        let (unit, end) = self.unit(next)?;
        Some(((unit.grain, Some(value * i64::from(unit.count))), end))
    }

    fn written_fraction(&self, at: usize) -> Option<(i64, usize)> {
        if self.sign(at) == Some('\u{BD}') {
            return Some((HALF, at + 1));
        }
        let ((over, _), (under, _)) = (self.digits(at)?, self.digits(at + 2)?);
        let is_quarters = self.sign(at + 1) == Some('/') && matches!(under, 2 | 4) && over < under;
        is_quarters.then(|| (i64::from(over) * ONE / i64::from(under), at + 3))
    }

    /// « et 45 minutes », ", 20 minutes" after hours, "fifteen" after "1 hour".
    fn further_part(&self, last: Grain, at: usize) -> Option<(Part, usize)> {
        let joined = self.role(at, Role::And).unwrap_or(at);
        let joined = if self.sign(at) == Some(',') { at + 1 } else { joined };
        if let Some((part, end)) = self.part(joined).filter(|((grain, _), _)| *grain > last) {
            return Some((part, end));
        }
        if last != Grain::Hour || self.sign(at).is_some() {
            return None;
        }
        let (minutes, end) = self.whole(joined, 59)?;
        self.counts_nothing(end).then(|| ((Grain::Minute, Some(i64::from(minutes) * ONE)), end))
    }

    /// True when no noun follows that the number before it would count.
    pub(in crate::times) fn counts_nothing(&self, at: usize) -> bool {
        use recoupe_syntax::Upos::{Adj, Noun, Num, Propn, Sym};
        let is_time = |at: usize| self.named(at).next().is_some();
        match self.atoms.get(at) {
            None => true,
            Some(atom) if atom.shape == Shape::Letters => {
                is_time(at) || !matches!(self.upos(at), Some(Noun | Adj | Propn | Num))
            }
            Some(_) => {
                !matches!(self.upos(at), Some(Sym | Num))
                    || self.digits(at).is_none() && self.sign(at) != Some('%')
            }
        }
    }

    /// « âgé de 27 ans », "27-year-old", « Jean, 27 ans, ».
    fn is_age(&self, at: usize, end: usize, parts: &[Part]) -> bool {
        if !matches!(parts, [(Grain::Year | Grain::Month, _)]) {
            return false;
        }
        let next = if self.sign(end) == Some('-') { end + 1 } else { end };
        let before = at.saturating_sub(1);
        let is_after_age = (at.saturating_sub(6)..at).any(|near| self.role(near, Role::Age).is_some());
        let is_of_people = at > 1 && self.role(before, Role::Of).is_some() && self.is_of_people(at - 2);
        let is_apposed = at > 1
            && matches!(self.sign(before), Some(',' | '('))
            && matches!(self.upos(at - 2), Some(recoupe_syntax::Upos::Propn))
            && matches!(self.sign(end), Some(',' | ')' | '.') | None);
        self.role(next, Role::Age).is_some() || is_after_age || is_of_people || is_apposed
    }

    /// « un automobiliste de 86 ans », « un skieur britannique de 39 ans ».
    fn is_of_people(&self, at: usize) -> bool {
        let is_adjective = self.upos(at) == Some(recoupe_syntax::Upos::Adj);
        self.is_people(at) || at > 0 && is_adjective && self.is_people(at - 1)
    }

    fn is_people(&self, at: usize) -> bool {
        let word = self.atoms[at].word;
        let is_of = |class: Class| self.mentions.covering(word, class).next().is_some();
        is_of(Class::People) || is_of(Class::Role)
    }
}
