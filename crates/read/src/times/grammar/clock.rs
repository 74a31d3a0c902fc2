//! Hours: « 21H30 », "9:30 pm", « vingt heures quinze », "half past seven", "noon", « midi moins le quart ».

use crate::times::expr::{Clock, Fields};
use crate::times::row::Row;
use recoupe_lexicon::sense::{HalfDay, Named, Role};
use recoupe_ontology::Grain;

/// « aux environs de » has so many atoms.
const ABOUT_REACH: usize = 4;
/// Four digits from here on are rather a year than an hour.
const FIRST_YEAR: u32 = 1800;

impl Row<'_> {
    /// An hour with its time zone.
    pub(in crate::times) fn clock(&self, at: usize) -> Option<(Fields, usize)> {
        let about = self.role(at, Role::About);
        let start = about.unwrap_or(at);
        let (clock, end) = self
            .minutes_around(start)
            .or_else(|| self.written_clock(start))
            .or_else(|| self.hours(start))
            .or_else(|| self.named_hour(start))
            .or_else(|| self.half_day_hour(start))
            .or_else(|| self.plain_clock(at))?;
        let (zone, end) = self.zone(end).map_or((None, end), |(zone, end)| (Some(zone), end));
        let fields = Fields { clock: Some(clock), zone, is_about: about.is_some(), ..Fields::default() };
        Some((fields, end))
    }

    /// A number that is an hour only because a day or a part of the day stands beside it: "tomorrow at 5".
    pub(in crate::times) fn bare_hour(&self, at: usize) -> Option<(Fields, usize)> {
        let (hour, end) = self.whole(at, 23)?;
        // "37.1 in the morning"
        let is_decimal = at > 0 && self.is_glued(at) && matches!(self.sign(at - 1), Some('.' | ','));
        if is_decimal {
            return None;
        }
        let hyphen = if self.sign(end) == Some('-') && self.digits(at).is_none() { end + 1 } else { end };
        let (minute, end) = self.bare_minute(hyphen).map_or((None, end), |(minute, end)| (Some(minute), end));
        let clock = Clock { hour: hour as u8, minute, second: None, is_ambiguous: (1..=12).contains(&hour) };
        let (zone, end) = self.zone(end).map_or((None, end), |(zone, end)| (Some(zone), end));
        let is_free =
            self.counts_nothing(end) && self.sign(end).is_none_or(|s| !matches!(s, '%' | '/' | ':'));
        is_free.then_some((Fields { clock: Some(clock), zone, ..Fields::default() }, end))
    }

    fn bare_minute(&self, at: usize) -> Option<(u8, usize)> {
        let (minute, end) = self.whole(at, 59)?;
        (minute > 9 && self.digits(at).is_none()).then_some((minute as u8, end))
    }

    /// "a.m.", "p.m."; a weak name for them, as in "9p", only right after its digits.
    pub(in crate::times) fn half_day(&self, at: usize) -> Option<(HalfDay, usize)> {
        self.named(at).find_map(|(calendar, end)| match calendar.means {
            Named::HalfDay(half) if !calendar.is_weak || self.is_glued(at) => Some((half, end)),
            _ => None,
        })
    }

    /// « 15:23:24 », "9.30 pm", "15:15".
    fn written_clock(&self, at: usize) -> Option<(Clock, usize)> {
        let (hour, _) = self.digits(at).filter(|&(hour, len)| hour <= 24 && len <= 2)?;
        let mark = self.sign(at + 1).filter(|_| self.is_glued(at + 1) && self.is_glued(at + 2))?;
        let (minute, _) = self.digits(at + 2).filter(|&(minute, len)| minute < 60 && len == 2)?;
        let (second, end) = self.seconds(at + 3).map_or((None, at + 3), |(second, end)| (Some(second), end));
        let is_ambiguous = (1..=12).contains(&hour) && self.settings().month_comes_first;
        let clock = Clock { hour: hour as u8, minute: Some(minute as u8), second, is_ambiguous };
        match (mark, self.half_day(end)) {
            (':' | '.', Some((half, end))) => Some((clock.in_half(half)?, end)),
            (':', None) => Some(self.with_clock_word(clock, end)),
            _ => None,
        }
    }

    fn seconds(&self, at: usize) -> Option<(u8, usize)> {
        let (second, len) = self.digits(at + 1)?;
        let is_second = self.sign(at) == Some(':') && second < 60 && len == 2;
        is_second.then_some((second as u8, at + 2))
    }

    /// "7:30 o’clock", « 16:30 heures ».
    fn with_clock_word(&self, clock: Clock, at: usize) -> (Clock, usize) {
        (clock, self.role(at, Role::Clock).unwrap_or(at))
    }

    /// « 21h30 », « 15 heures », « vingt heures quinze », "16h": a number and a word that may tell the hour.
    fn hours(&self, at: usize) -> Option<(Clock, usize)> {
        let (hour, next) = self.whole(at, 24)?;
        let (_, mut end) = self.unit(next).filter(|(unit, _)| unit.tells_hour)?;
        let is_short = self.text(next).len() == 1;
        let is_glued_mark = is_short && self.is_glued(next);
        // « pendant environ deux heures »
        let before =
            (at.saturating_sub(ABOUT_REACH)..at).find(|&at0| self.role(at0, Role::About) == Some(at));
        if before.is_some_and(|about| self.is_length(about)) || !is_glued_mark && self.is_of_noun(end) {
            return None;
        }
        let clock = Clock { hour: hour as u8, minute: None, second: None, is_ambiguous: false };
        let found = self.minutes(end, clock);
        // « à trois heures et demie » is an hour, « une heure et demie » a length.
        let is_joined = self.role(end, Role::And).is_some();
        let is_told = found.is_some() && (!is_joined || self.is_after_hour_word(at))
            || is_short && !self.is_length(at)
            || self.is_after_hour_word(at)
            || self.zone(end).is_some()
            || self.is_before_part(end);
        let minutes = found.unwrap_or((clock, end));
        end = minutes.1;
        (is_told && hour <= 24).then_some((minutes.0, end))
    }

    /// « après trois heures de feu », « à deux heures de route », but « 3 heures du matin ».
    fn is_of_noun(&self, at: usize) -> bool {
        self.role(at, Role::Of).is_some_and(|next| {
            let next = self.after(next, Role::The);
            let is_noun = self.upos(next) == Some(recoupe_syntax::Upos::Noun);
            is_noun && self.named(next).next().is_none() && self.digits(next).is_none()
        })
    }

    /// True after « pendant » and the like.
    fn is_length(&self, at: usize) -> bool {
        let lengths = [Role::For, Role::AgoOf, Role::Ahead, Role::Within, Role::More, Role::Less];
        at > 0 && self.ends_before(at, &lengths)
    }

    /// True after « à », « vers », « de », « depuis »: words that stand before an hour.
    fn is_after_hour_word(&self, at: usize) -> bool {
        let ties = [
            Role::At,
            Role::About,
            Role::Until,
            Role::Before,
            Role::After,
            Role::Since,
            Role::Starting,
            Role::By,
            Role::Between,
        ];
        let ranges = [Role::From, Role::To, Role::And];
        self.ends_before(at, &ties) && !self.ends_before(at, &[Role::Within, Role::AgoOf])
            || self.ends_before(at, &ranges) && self.is_in_range_of_hours(at)
    }

    /// « de 15 heures à 17 heures »: another hour across the word between.
    fn is_in_range_of_hours(&self, at: usize) -> bool {
        let is_hour = |at: usize| {
            let after = self.whole(at, 24).map(|(_, next)| next);
            after.and_then(|next| self.unit(next)).filter(|(unit, _)| unit.tells_hour).map(|(_, end)| end)
        };
        let ahead = is_hour(at)
            .and_then(|end| self.role(end, Role::To).or(self.role(end, Role::And)))
            .and_then(is_hour);
        let behind = (at.saturating_sub(6)..at).any(|start| {
            is_hour(start).is_some_and(|end| {
                end < at && self.ends_before(start, &[Role::From, Role::Between, Role::At])
            })
        });
        ahead.is_some() || behind
    }

    /// « 3 heures du matin ».
    fn is_before_part(&self, at: usize) -> bool {
        let next = self.after(self.after(at, Role::Of), Role::The);
        next > at && self.part_name(next).is_some()
            || self.shift(at).is_some_and(|(_, next)| self.part_name(next).is_some())
    }

    /// What follows the hours: « 30 », « quinze », « et demie », « moins le quart », « trois quarts ».
    fn minutes(&self, at: usize, clock: Clock) -> Option<(Clock, usize)> {
        let with = |minute: u32| Clock { minute: Some(minute as u8), ..clock };
        if let Some(next) = self.role(at, Role::MinutesTo) {
            let (minute, end) = self.minute_count(self.after(next, Role::The))?;
            let hour = if clock.hour == 0 { 23 } else { clock.hour - 1 };
            return Some((Clock { hour, minute: Some((60 - minute) as u8), ..clock }, end));
        }
        let next = self.role(at, Role::And).or_else(|| self.role(at, Role::MinutesPast)).unwrap_or(at);
        let (minute, end) = self.minute_count(next)?;
        let is_two_digits = self.digits(next).is_none_or(|(_, len)| len == 2 || next > at);
        let end = self.unit(end).filter(|(unit, _)| unit.grain == Grain::Minute).map_or(end, |(_, end)| end);
        let is_written = self.digits(at).is_some() && self.is_glued(at);
        (is_two_digits && (next == at || end > next))
            .then(|| (with(minute), end))
            .filter(|_| is_written || self.counts_nothing(end))
    }

    /// Minutes as a number, a quarter, a half or three quarters.
    fn minute_count(&self, at: usize) -> Option<(u32, usize)> {
        if let Some(end) = self.role(at, Role::Half) {
            return Some((30, end));
        }
        let (count, next) = match self.whole(at, 59) {
            Some((count, next)) => (count, next),
            None => (1, self.after(at, Role::One)),
        };
        match self.role(next, Role::Quarter) {
            Some(end) if count <= 3 => Some((count * 15, end)),
            _ => (next > at && self.role(at, Role::One) != Some(next)).then_some((count, next)),
        }
    }

    /// « midi », « minuit et demi », "12 noon".
    fn named_hour(&self, at: usize) -> Option<(Clock, usize)> {
        let skipped = self.digits(at).filter(|&(hour, _)| hour == 12).map_or(at, |_| at + 1);
        let (hour, end) = self.name(skipped, |named| match named {
            Named::Hour(hour) => Some(*hour).filter(|_| !self.is_in_name(skipped)),
            _ => None,
        })?;
        let clock = Clock { hour, minute: None, second: None, is_ambiguous: false };
        Some(self.minutes(end, clock).unwrap_or((clock, end)))
    }

    /// "9 pm", "seven thirty p.m.", "1140 a.m.", "7 o’clock".
    fn half_day_hour(&self, at: usize) -> Option<(Clock, usize)> {
        let (hour, minute, end) = self.spoken(at)?;
        let clock = Clock { hour: hour as u8, minute, second: None, is_ambiguous: (1..=12).contains(&hour) };
        let word = self.role(end, Role::Clock);
        match self.half_day(word.unwrap_or(end)) {
            Some((half, end)) => Some((clock.in_half(half)?, end)),
            None => word.map(|end| (clock, end)),
        }
    }

    /// "at 0730", "at three twenty": digits or words without a mark, after "at"; "between 0730 and 0930", "0800 GMT".
    /// "The toll stood at 1030" is no hour, "At 1030, a shell fell" is.
    fn plain_clock(&self, at: usize) -> Option<(Clock, usize)> {
        let has_zero = self.digits(at).is_some() && self.text(at).starts_with('0');
        let (hour, minute, end) = self.spoken(at)?;
        // "0800 GMT", "8 GMT": the zone is enough.
        if self.digits(at).is_some() && self.zone(end).is_some() && !self.is_glued(at) {
            return Some((Clock { hour: hour as u8, minute, second: None, is_ambiguous: false }, end));
        }
        let is_asked = self.ends_before(at, &[Role::At]) && !self.ends_before(at, &[Role::To]);
        let minute = minute.filter(|_| is_asked || has_zero && self.is_end_of_range(at))?;
        let is_hour = |value: u32, len: usize| len == 4 && value < FIRST_YEAR && (has_zero || at <= 1);
        let is_told = self.digits(at).is_none_or(|(value, len)| is_hour(value, len));
        let goes_on =
            matches!(self.sign(end), Some('-' | '.')) && self.digits(end + 1).is_some() && !has_zero;
        let is_free =
            self.counts_nothing(end) && !goes_on && !matches!(self.sign(end), Some('%' | '/' | ':'));
        let is_ambiguous = self.digits(at).is_none() && (1..=12).contains(&hour);
        let clock = Clock { hour: hour as u8, minute: Some(minute), second: None, is_ambiguous };
        let is_count = self.role(end, Role::To).is_some() && !has_zero;
        (is_told && is_free && !is_count).then_some((clock, end))
    }

    /// True after the words and signs that stand before an end of a range.
    fn is_end_of_range(&self, at: usize) -> bool {
        let is_after_dash = at > 0 && matches!(self.sign(at - 1), Some('-' | '\u{2013}'));
        is_after_dash
            || self.ends_before(at, &[Role::Between, Role::From, Role::And, Role::To, Role::About, Role::By])
    }

    /// The numbers of an hour without a mark: "nine", "nine fifty", "1030".
    fn spoken(&self, at: usize) -> Option<(u32, Option<u8>, usize)> {
        if let Some((value, len @ 3..=4)) = self.digits(at) {
            let (hour, minute) = (value / 100, value % 100);
            return (hour <= 24 && minute < 60 && len >= 3).then_some((hour, Some(minute as u8), at + 1));
        }
        let (hour, next) = self.whole(at, 24)?;
        match self.bare_minute(next) {
            Some((minute, end)) => Some((hour, Some(minute), end)),
            None => Some((hour, None, next)),
        }
    }

    /// "half past seven", "20 minutes to nine", "a quarter past 3pm".
    fn minutes_around(&self, at: usize) -> Option<(Clock, usize)> {
        let (minute, bare) = self.minute_count(self.after(at, Role::One))?;
        let next =
            self.unit(bare).filter(|(unit, _)| unit.grain == Grain::Minute).map_or(bare, |(_, end)| end);
        let past = self.role(next, Role::MinutesPast);
        let is_number = next == bare && self.whole(at, 59).is_some_and(|(_, end)| end == bare);
        let start = past.or_else(|| self.role(next, Role::MinutesTo))?;
        let (clock, end) = self
            .written_clock(start)
            .or_else(|| self.named_hour(start))
            .or_else(|| self.half_day_hour(start))
            .or_else(|| self.hours(start))
            .or_else(|| self.plain_hour(start))?;
        let hour = if past.is_some() { clock.hour } else { (clock.hour + 23) % 24 };
        // "ten to nine" is an hour, "five to seven" and "11 to 3pm" are ranges, "two to three years" a length.
        let is_range = past.is_none()
            && is_number
            && (minute % 5 != 0
                || minute <= u32::from(clock.hour)
                || self.unit(end).is_some()
                || self.ends_before(at, &[Role::From, Role::Between]));
        let minute = if past.is_some() { minute } else { 60 - minute };
        (clock.minute.is_none() && minute < 60 && !is_range)
            .then_some((Clock { hour, minute: Some(minute as u8), ..clock }, end))
    }

    fn plain_hour(&self, at: usize) -> Option<(Clock, usize)> {
        let (hour, end) = self.whole(at, 12)?;
        let clock = Clock { hour: hour as u8, minute: None, second: None, is_ambiguous: true };
        self.counts_nothing(end).then_some((clock, end))
    }

    /// "GMT", "(UTC)", "GMT+8".
    fn zone(&self, at: usize) -> Option<(i16, usize)> {
        let opened = if self.sign(at) == Some('(') { at + 1 } else { at };
        let (zone, end) = self.name(opened, |named| match named {
            Named::Zone(minutes) => Some(*minutes),
            _ => None,
        })?;
        let (shift, end) = self.zone_shift(end).unwrap_or((0, end));
        let end = if opened > at && self.sign(end) == Some(')') { end + 1 } else { end };
        Some((zone + shift, end))
    }

    fn zone_shift(&self, at: usize) -> Option<(i16, usize)> {
        let sign = match self.sign(at)? {
            '+' => 1,
            '-' | '\u{2212}' => -1,
            _ => return None,
        };
        let (hours, _) = self.digits(at + 1).filter(|&(hours, len)| hours <= 14 && len <= 2)?;
        Some((sign * 60 * hours as i16, at + 2))
    }
}
