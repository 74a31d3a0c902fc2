//! Exact numbers: « 80,08 » is 2002/25, « deux tiers » is 2/3, and neither is rounded.
//!
//! A [`Ratio`] is plain data with the little arithmetic that keeps it exact; what does not fit is no number (`None`),
//! never a near one.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// An exact number, in lowest terms.
///
/// Written and serialised as a decimal where one exists ("80.08"), else as a fraction ("2/3").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Ratio {
    numerator: i64,
    /// Above zero and without a common factor with the numerator.
    denominator: i64,
}

impl Ratio {
    /// Nought.
    pub const ZERO: Ratio = Ratio::whole(0);
    /// One.
    pub const ONE: Ratio = Ratio::whole(1);

    /// A whole number.
    pub const fn whole(n: i64) -> Ratio {
        Ratio { numerator: n, denominator: 1 }
    }

    /// `numerator / denominator`; `None` when that is no number or too long to be kept exactly.
    pub fn new(numerator: i64, denominator: i64) -> Option<Ratio> {
        Ratio::reduced(numerator.into(), denominator.into())
    }

    fn reduced(numerator: i128, denominator: i128) -> Option<Ratio> {
        let factor = common_factor(numerator.unsigned_abs(), denominator.unsigned_abs());
        let factor = i128::try_from(factor).ok().filter(|_| denominator != 0)? * denominator.signum();
        Some(Ratio {
            numerator: i64::try_from(numerator / factor).ok()?,
            denominator: i64::try_from(denominator / factor).ok()?,
        })
    }

    /// Above the line.
    pub const fn numerator(self) -> i64 {
        self.numerator
    }

    /// Below the line: at least one.
    pub const fn denominator(self) -> i64 {
        self.denominator
    }

    /// The number, if it is whole.
    pub const fn to_whole(self) -> Option<i64> {
        if self.denominator == 1 { Some(self.numerator) } else { None }
    }

    /// Greatest whole number that is not above it.
    pub const fn floor(self) -> Ratio {
        Ratio::whole(self.numerator.div_euclid(self.denominator))
    }

    /// Least whole number that is not below it.
    pub fn ceil(self) -> Ratio {
        let below = self.numerator.div_euclid(self.denominator);
        Ratio::whole(below + i64::from(self.denominator != 1))
    }

    /// The sum.
    pub fn plus(self, other: Ratio) -> Option<Ratio> {
        let (a, b) = (i128::from(self.denominator), i128::from(other.denominator));
        Ratio::reduced(i128::from(self.numerator) * b + i128::from(other.numerator) * a, a * b)
    }

    /// The product.
    pub fn times(self, other: Ratio) -> Option<Ratio> {
        let product = |a: i64, b: i64| i128::from(a) * i128::from(b);
        Ratio::reduced(product(self.numerator, other.numerator), product(self.denominator, other.denominator))
    }

    /// One over it.
    pub fn inverse(self) -> Option<Ratio> {
        Ratio::new(self.denominator, self.numerator)
    }

    /// The quotient.
    pub fn over(self, other: Ratio) -> Option<Ratio> {
        self.times(other.inverse()?)
    }

    /// Below zero where it was above it.
    pub fn negated(self) -> Option<Ratio> {
        Some(Ratio { numerator: self.numerator.checked_neg()?, denominator: self.denominator })
    }
}

fn common_factor(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { common_factor(b, a % b) }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        cross(self.numerator, other.denominator).cmp(&cross(other.numerator, self.denominator))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The digits after the decimal mark that write `1 / denominator` out, if they end.
fn decimals(denominator: i64) -> Option<usize> {
    let mut power = 1_i128;
    (0..=18).find(|_| {
        let is_reached = power % i128::from(denominator) == 0;
        power *= 10;
        is_reached
    })
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match decimals(self.denominator) {
            Some(0) => write!(f, "{}", self.numerator),
            Some(places) => {
                let unit = 10_i128.pow(places as u32);
                let all = i128::from(self.numerator) * (unit / i128::from(self.denominator));
                let sign = if all < 0 { "-" } else { "" };
                write!(f, "{sign}{}.{:0places$}", all.abs() / unit, all.abs() % unit)
            }
            None => write!(f, "{}/{}", self.numerator, self.denominator),
        }
    }
}

/// A string that does not write a [`Ratio`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotARatio;

impl fmt::Display for NotARatio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an exact number such as 12, 80.08 or 2/3")
    }
}

impl std::error::Error for NotARatio {}

impl FromStr for Ratio {
    type Err = NotARatio;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let whole = |digits: &str| digits.parse::<i64>().map_err(|_| NotARatio);
        if let Some((above, below)) = text.split_once('/') {
            return Ratio::new(whole(above)?, whole(below)?).ok_or(NotARatio);
        }
        let Some((_, fraction)) = text.split_once('.') else { return whole(text).map(Ratio::whole) };
        let unit = u32::try_from(fraction.len()).ok().and_then(|places| 10_i64.checked_pow(places));
        Ratio::new(whole(&text.replacen('.', "", 1))?, unit.ok_or(NotARatio)?).ok_or(NotARatio)
    }
}

impl From<Ratio> for String {
    fn from(ratio: Ratio) -> String {
        ratio.to_string()
    }
}

impl TryFrom<String> for Ratio {
    type Error = NotARatio;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::{NotARatio, Ratio};

    fn ratio(text: &str) -> Ratio {
        text.parse().expect("a ratio")
    }

    #[test]
    fn writes_what_it_reads() {
        for text in ["0", "12", "-12", "80.08", "-0.5", "2/3", "-1/7", "0.001", "1000000000000"] {
            assert_eq!(ratio(text).to_string(), text);
        }
        assert_eq!(ratio("6/9").to_string(), "2/3");
        assert_eq!(ratio("7.20").to_string(), "7.2");
        for text in ["", "x", "1/0", "1.5.2", "99999999999999999999"] {
            assert_eq!(text.parse::<Ratio>(), Err(NotARatio), "{text}");
        }
    }

    #[test]
    fn stays_exact() {
        assert_eq!(ratio("1/3").plus(ratio("1/6")), Some(ratio("0.5")));
        assert_eq!(ratio("2.5").times(ratio("1000000")), Some(ratio("2500000")));
        assert_eq!(ratio("3").over(ratio("4")), Some(ratio("0.75")));
        assert_eq!(ratio("3").over(Ratio::ZERO), None);
        assert_eq!(Ratio::whole(i64::MAX).plus(Ratio::ONE), None);
        assert!(ratio("2/3") > ratio("0.66") && ratio("-2") < Ratio::ZERO);
        assert_eq!((ratio("-2.5").floor(), ratio("-2.5").ceil()), (ratio("-3"), ratio("-2")));
        assert_eq!((ratio("4").floor(), ratio("4").ceil()), (ratio("4"), ratio("4")));
    }
}
