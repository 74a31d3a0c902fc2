//! When a document was published: a civil date, perhaps with the local time of the stamp.
//!
//! Example: "2022-01-07" and "2022-01-07T18:30:00+06:00" both give 7 January 2022. "07/01/2022" is refused: it is
//! another day for another reader.

use jiff::civil::{Date, Time};
use jiff::fmt::temporal::DateTimeParser;
use jiff::tz::Offset;
use std::fmt;
use std::str::FromStr;

/// A publication date. The time is the local time of the stamp, which is what "this morning" in the text refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Published {
    /// The calendar date as written.
    pub date: Date,
    /// The time of day as written and its distance from UTC, when the stamp has them.
    pub time: Option<(Time, Offset)>,
}

impl FromStr for Published {
    type Err = String;

    /// Reads `YYYY-MM-DD` or RFC 3339, and no other order of day and month.
    fn from_str(stamp: &str) -> Result<Self, Self::Err> {
        let refused = || format!("write it as 2022-01-07 or 2022-01-07T18:30:00+06:00, not as: {stamp}");
        let bytes = stamp.as_bytes();
        let is_dashed = bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-';
        if !is_dashed || !bytes[..4].iter().all(u8::is_ascii_digit) {
            return Err(refused());
        }
        if bytes.len() == 10 {
            let date = stamp.parse::<Date>().map_err(|_| refused())?;
            return Ok(Published { date, time: None });
        }
        let pieces = DateTimeParser::new().parse_pieces(without_idle_z(stamp)).map_err(|_| refused())?;
        match (pieces.time(), pieces.offset(), pieces.time_zone_annotation()) {
            (Some(time), Some(offset), None) => {
                Ok(Published { date: pieces.date(), time: Some((time, offset.to_numeric_offset())) })
            }
            _ => Err(refused()),
        }
    }
}

/// Some programs write a Z after the offset: "18:30:00-03:00Z". The offset holds.
fn without_idle_z(stamp: &str) -> &str {
    match stamp.strip_suffix('Z') {
        Some(rest) if rest[10..].contains(['+', '-']) => rest,
        _ => stamp,
    }
}

impl fmt::Display for Published {
    /// Writes `YYYY-MM-DD` or RFC 3339.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            None => write!(f, "{}", self.date),
            Some((time, offset)) => {
                let minutes = offset.seconds() / 60;
                let sign = if minutes < 0 { '-' } else { '+' };
                let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
                write!(f, "{}T{time}{sign}{hours:02}:{minutes:02}", self.date)
            }
        }
    }
}
