//! Rows of a GeoNames dump.
//!
//! Example: a line of `allCountries.txt` has nineteen fields with tabs between; the second is the name, the fifteenth
//! the number of people. A line that is no such row is a [`Fault`] and stops nothing.

use crate::place::{Country, Degrees};
use std::fmt;
use std::io::{self, BufRead, Read};

/// No line of a dump is as long as this; a file that has one is something else.
const LONGEST_LINE: u64 = 1 << 20;

/// Fields of a row of places.
const PLACE_FIELDS: usize = 19;

/// Fields of a row of names that are always there.
const NAME_FIELDS: usize = 4;

/// What is wrong with a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Bytes that are no UTF-8.
    Encoding,
    /// So many fields, and so many are needed.
    Fields(usize, usize),
    /// A field that should be a number of this kind.
    Number(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Encoding => write!(f, "no UTF-8"),
            Fault::Fields(found, needed) => write!(f, "{found} fields where {needed} belong"),
            Fault::Number(what) => write!(f, "no number: {what}"),
        }
    }
}

/// A row of `allCountries.txt`.
pub(crate) struct PlaceRow<'a> {
    pub geonames: u32,
    pub name: &'a str,
    pub ascii: &'a str,
    /// With commas between.
    pub others: &'a str,
    pub lat: Degrees,
    pub lon: Degrees,
    pub feature: (&'a str, &'a str),
    pub country: Country,
    /// Code of the first-order division.
    pub division: &'a str,
    pub population: u32,
}

impl<'a> PlaceRow<'a> {
    pub(crate) fn parse(line: &'a str) -> Result<PlaceRow<'a>, Fault> {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() != PLACE_FIELDS {
            return Err(Fault::Fields(fields.len(), PLACE_FIELDS));
        }
        let people: u64 = match fields[14] {
            "" => 0,
            digits => digits.parse().map_err(|_| Fault::Number("population"))?,
        };
        Ok(PlaceRow {
            geonames: number(fields[0])?,
            name: fields[1],
            ascii: fields[2],
            others: fields[3],
            lat: degrees(fields[4]).ok_or(Fault::Number("latitude"))?,
            lon: degrees(fields[5]).ok_or(Fault::Number("longitude"))?,
            feature: (fields[6], fields[7]),
            country: Country::parse(fields[8]),
            division: fields[10],
            population: u32::try_from(people).unwrap_or(u32::MAX),
        })
    }
}

/// A row of `alternateNamesV2.txt`.
pub(crate) struct NameRow<'a> {
    pub geonames: u32,
    /// A language, or something like `link` or `post` for what is no name.
    pub tag: &'a str,
    pub name: &'a str,
    pub is_colloquial: bool,
}

impl<'a> NameRow<'a> {
    pub(crate) fn parse(line: &'a str) -> Result<NameRow<'a>, Fault> {
        let fields: Vec<&str> = line.split('\t').collect();
        let &[_, geonames, tag, name, ref flags @ ..] = fields.as_slice() else {
            return Err(Fault::Fields(fields.len(), NAME_FIELDS));
        };
        let is_colloquial = flags.get(2) == Some(&"1");
        Ok(NameRow { geonames: number(geonames)?, tag, name, is_colloquial })
    }
}

fn number(field: &str) -> Result<u32, Fault> {
    field.parse().map_err(|_| Fault::Number("geonameid"))
}

/// "-16.5021" in ten-thousandths, without floats; further digits are cut off.
fn degrees(field: &str) -> Option<Degrees> {
    let (sign, digits) = field.strip_prefix('-').map_or((1, field), |digits| (-1, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(part) {
        return None;
    }
    let padded = part.bytes().chain(std::iter::repeat(b'0')).take(4);
    let part = padded.fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
    let whole: i32 = whole.parse().ok().filter(|degrees| *degrees <= 180)?;
    Some(Degrees(sign * (whole * 10_000 + part)))
}

/// Calls `each` with the number of every line and its text; one line is in memory at a time.
pub(crate) fn lines(
    mut dump: impl BufRead,
    mut each: impl FnMut(u64, Result<&str, Fault>),
) -> io::Result<()> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let length = (&mut dump).take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        if length == 0 {
            break;
        }
        if length as u64 == LONGEST_LINE {
            let message = format!("line {number} is too long for a table of GeoNames");
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        match str::from_utf8(&line) {
            Ok(text) => match text.trim_end_matches(['\n', '\r']) {
                "" => {}
                text => each(number, Ok(text)),
            },
            Err(_) => each(number, Err(Fault::Encoding)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_whole_numbers() {
        assert_eq!(degrees("-16.50213"), Some(Degrees(-165_021)));
        assert_eq!(degrees("7"), Some(Degrees(70_000)));
        assert_eq!(degrees("12.5"), Some(Degrees(125_000)));
        assert_eq!(degrees("north"), None);
        assert_eq!(degrees(""), None);
    }

    #[test]
    fn a_file_without_lines_is_refused() {
        let zeros = vec![0; LONGEST_LINE as usize + 1];
        assert!(lines(zeros.as_slice(), |_, _| {}).is_err());
    }
}
