//! Numbers written in digits: « 3 000 », « 3.700 », "3,700", « 80,08 », "1.2e6", "⅔".
//!
//! The same characters mean different numbers in different languages: « 12,345 » is twelve and a bit in French,
//! "12,345" is twelve thousand in English. Dates, hours, addresses and numbers of telephones are no numbers.

use recoupe_lexicon::Settings;
use recoupe_report::Ratio;
use recoupe_text::plain_char;

/// A number in digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Literal {
    /// Its value.
    pub value: Ratio,
    /// How it is written.
    pub shape: Shape,
}

/// How a number in digits is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Digits alone, and how many: a year has four, a part of a number of telephone two.
    Plain { digits: usize },
    /// With marks between groups or decimals.
    Marked,
    /// A fraction: "2/3", "½".
    Fraction,
}

/// What stands at the first characters of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Digits {
    /// A number of so many characters.
    Number(usize, Literal),
    /// So many characters of digits that are no number: « 21:30 », « 12/03/2021 », "192.168.1.1".
    Other(usize),
}

/// The digits that a text starts with; `None` when it starts with something else.
pub(crate) fn digits(text: &str, settings: &Settings) -> Option<Digits> {
    let first = text.chars().next()?;
    if let Some(value) = vulgar(first) {
        return Some(Digits::Number(1, Literal { value, shape: Shape::Fraction }));
    }
    if !first.is_ascii_digit() && !settings.decimal_marks.contains(&first) {
        return None;
    }
    let chars: Vec<char> = text.chars().map(plain_char).take(LONGEST).collect();
    let run = run_of(&chars, settings);
    if run == 0 {
        return None;
    }
    let Some((len, value)) = marked(&chars[..run], settings) else { return Some(Digits::Other(run)) };
    let plain = chars[..len].iter().all(char::is_ascii_digit);
    let shape = if plain { Shape::Plain { digits: len } } else { Shape::Marked };
    Some(after_number(&chars, len, Literal { value, shape }))
}

/// No number has more characters than this.
const LONGEST: usize = 40;

/// How many characters could be one number: digits with single marks between them.
fn run_of(chars: &[char], settings: &Settings) -> usize {
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let opens_with_decimals = settings.decimal_marks.contains(chars.first().unwrap_or(&' ')) && is_digit(1);
    let mut at = usize::from(opens_with_decimals);
    while is_digit(at) || (at > 0 && is_digit(at - 1) && is_digit(at + 1) && is_mark(chars, at)) {
        at += 1;
    }
    at
}

/// A mark between groups or decimals; a space only before a full group of three after a short one.
fn is_mark(chars: &[char], at: usize) -> bool {
    let group = |range: &[char]| range.iter().take_while(|c| c.is_ascii_digit()).count();
    match chars[at] {
        '.' | ',' => true,
        ' ' | '\'' => {
            let before = chars[..at].iter().rev().take_while(|c| c.is_ascii_digit()).count();
            let is_first = before == at;
            group(&chars[at + 1..]) == 3 && (before == 3 || (is_first && before < 3))
        }
        _ => false,
    }
}

/// The value of a run of digits and marks, and how many characters of it are that number.
fn marked(run: &[char], settings: &Settings) -> Option<(usize, Ratio)> {
    let marks: Vec<usize> = (0..run.len()).filter(|&at| !run[at].is_ascii_digit()).collect();
    let Some((&last, earlier)) = marks.split_last() else { return value_of(run, &[]) };
    let mark = run[last];
    if is_grouped(run) && (groups_alone(run, mark, marks.len(), settings)) {
        return value_of(run, &[]);
    }
    let is_space = matches!(mark, ' ' | '\'');
    if is_space && !earlier.is_empty() && is_grouped(run) {
        return value_of(run, &[]);
    }
    if is_space {
        // "On May 12 300 people": a plain space groups in some languages only.
        let first = marks[0];
        return value_of(&run[..first], &[]);
    }
    let is_single = earlier.iter().all(|&at| run[at] != mark);
    if is_single && is_grouped(&run[..last]) {
        return value_of(&run[..last], &run[last + 1..]).map(|(_, value)| (run.len(), value));
    }
    // "22,24,26": a list written without spaces.
    (mark == ',' && run[marks[0]] == ',').then(|| value_of(&run[..marks[0]], &[])).flatten()
}

/// True when groups of three after this mark are groups and no decimals.
fn groups_alone(run: &[char], mark: char, marks: usize, settings: &Settings) -> bool {
    let is_round = run.ends_with(&['0', '0', '0']);
    match mark {
        '\'' => true,
        ' ' => settings.spaces_group() || marks > 1 || is_round,
        _ if marks > 1 => true,
        // « 12,345 » and "4.800" have decimals: the mark of decimals never groups alone, and nothing is 0,5 thousand.
        _ => !settings.decimal_marks.contains(&mark) && run[0] != '0',
    }
}

/// True for digits alone, or digits in groups of three after one kind of mark.
fn is_grouped(run: &[char]) -> bool {
    let Some(&mark) = run.iter().find(|c| !c.is_ascii_digit()) else { return true };
    let mut groups = run.split(|&c| c == mark);
    let is_digits = |group: &[char]| group.iter().all(char::is_ascii_digit);
    groups.next().is_some_and(|g| (1..=3).contains(&g.len()) && is_digits(g))
        && groups.all(|g| g.len() == 3 && is_digits(g))
}

fn value_of(whole: &[char], decimals: &[char]) -> Option<(usize, Ratio)> {
    let digits: String = whole.iter().chain(decimals).filter(|c| c.is_ascii_digit()).collect();
    let places = u32::try_from(decimals.len()).ok()?;
    let value = Ratio::new(digits.parse().ok()?, 10_i64.checked_pow(places)?)?;
    Some((whole.len() + decimals.len(), value))
}

/// What follows a number without a space: a denominator, a power, or a sign that there is no number.
fn after_number(chars: &[char], len: usize, literal: Literal) -> Digits {
    let number = Digits::Number(len, literal);
    let digits_from =
        |from: usize| chars[from.min(chars.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    match chars.get(len) {
        Some(&c) if vulgar(c).is_some() => {
            let sum = vulgar(c).and_then(|part| literal.value.plus(part));
            sum.map_or(number, |value| Digits::Number(len + 1, Literal { value, shape: Shape::Fraction }))
        }
        Some(':') if digits_from(len + 1) > 0 => Digits::Other(len + 1 + digits_from(len + 1)),
        Some('/') if digits_from(len + 1) > 0 => fraction(chars, len, literal, digits_from(len + 1)),
        Some('e' | 'E' | '^') => power(chars, len, literal).unwrap_or(number),
        Some('x' | '*' | '×' | ' ') => scientific(chars, len, literal).unwrap_or(number),
        _ => number,
    }
}

/// "2/3", but « 12/03/2021 » is a date and "24/7" no part of anything.
fn fraction(chars: &[char], len: usize, above: Literal, below_len: usize) -> Digits {
    let end = len + 1 + below_len;
    let goes_on = chars.get(end) == Some(&'/') && chars.get(end + 1).is_some_and(char::is_ascii_digit);
    let below: Option<i64> = chars[len + 1..end].iter().collect::<String>().parse().ok();
    let value = below.and_then(|below| above.value.over(Ratio::whole(below)));
    let is_part = matches!(above.shape, Shape::Plain { .. }) && value.is_some_and(|v| v < Ratio::ONE);
    if goes_on {
        let tail = chars[end..].iter().take_while(|c| c.is_ascii_digit() || **c == '/').count();
        return Digits::Other(end + tail);
    }
    match value.filter(|_| is_part) {
        Some(value) => Digits::Number(end, Literal { value, shape: Shape::Fraction }),
        None => Digits::Other(end),
    }
}

/// "1.2e6", "2.5^-1".
fn power(chars: &[char], len: usize, base: Literal) -> Option<Digits> {
    let sign = usize::from(matches!(chars.get(len + 1), Some('+' | '-')));
    let start = len + 1 + sign;
    let end = start + chars[start.min(chars.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let exponent: u32 =
        chars[start.min(chars.len())..end.min(chars.len())].iter().collect::<String>().parse().ok()?;
    if chars.get(end).is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let ten = Ratio::whole(10);
    let (factor, start) = if chars[len] == '^' { (base.value, Ratio::ONE) } else { (ten, base.value) };
    let factor = if chars[len + 1] == '-' { factor.inverse()? } else { factor };
    let value = (0..exponent.min(LARGEST_EXPONENT)).try_fold(start, |value, _| value.times(factor))?;
    Some(Digits::Number(end, Literal { value, shape: Shape::Marked }))
}

/// "6.2x10^-4", « 3,1 × 10^6 »
fn scientific(chars: &[char], len: usize, base: Literal) -> Option<Digits> {
    let after_space = |at: usize| at + usize::from(chars.get(at) == Some(&' '));
    let sign = after_space(len);
    let ten = after_space(sign + 1);
    let is_times = matches!(chars.get(sign), Some('x' | '*' | '×'));
    if !is_times || chars.get(ten..ten + 3) != Some(&['1', '0', '^']) {
        return None;
    }
    let whole = Literal { value: Ratio::whole(10), ..base };
    match power(chars, ten + 2, whole)? {
        Digits::Number(end, power) => {
            let value = base.value.times(power.value)?;
            Some(Digits::Number(end, Literal { value, shape: Shape::Marked }))
        }
        other => Some(other),
    }
}

/// More than this does not fit.
const LARGEST_EXPONENT: u32 = 64;

/// The value of a character that writes a fraction.
fn vulgar(c: char) -> Option<Ratio> {
    let (above, below) = match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    };
    Ratio::new(above, below)
}

#[cfg(test)]
mod tests {
    use super::{Digits, digits};
    use recoupe_lexicon::Settings;

    fn french() -> Settings {
        Settings { group_marks: vec![' ', '.'], decimal_marks: vec![','], ..Settings::default() }
    }

    fn english() -> Settings {
        Settings { group_marks: vec![','], decimal_marks: vec!['.'], ..Settings::default() }
    }

    /// The number at the start of a text with what is left of it, or how many characters are no number.
    fn read(text: &str, settings: &Settings) -> String {
        match digits(text, settings) {
            Some(Digits::Number(len, literal)) => {
                format!("{}|{}", literal.value, text.chars().skip(len).collect::<String>())
            }
            Some(Digits::Other(len)) => format!("no number|{}", text.chars().skip(len).collect::<String>()),
            None => "nothing".to_owned(),
        }
    }

    #[test]
    fn marks_of_french() {
        let read = |text| read(text, &french());
        assert_eq!(read("3 000 soldats"), "3000| soldats");
        assert_eq!(read("1\u{202f}234\u{202f}567,89 euros"), "1234567.89| euros");
        assert_eq!(read("3.700 hommes"), "3700| hommes");
        assert_eq!(read("6.700,54"), "6700.54|");
        assert_eq!(read("12,345 dollars"), "12.345| dollars");
        assert_eq!(read("6.9 sur"), "6.9| sur");
        assert_eq!(read(",77"), "0.77|");
        assert_eq!(read("1'200 habitants"), "1200| habitants");
        assert_eq!(read("423 0000"), "423| 0000");
        assert_eq!(read("le"), "nothing");
    }

    #[test]
    fn marks_of_english() {
        let read = |text| read(text, &english());
        assert_eq!(read("3,700 men"), "3700| men");
        assert_eq!(read("12.345"), "12.345|");
        assert_eq!(read("1,674,200.5 tonnes"), "1674200.5| tonnes");
        assert_eq!(read("1.111,11"), "1111.11|");
        assert_eq!(read("5,00"), "5|");
        assert_eq!(read("22,24,26,31."), "22|,24,26,31.");
        assert_eq!(read("12 300 people"), "12| 300 people");
        assert_eq!(read("40 000"), "40000|");
        assert_eq!(read("1 234 567"), "1234567|");
    }

    #[test]
    fn fractions_and_powers() {
        let read = |text| read(text, &english());
        assert_eq!(read("2/3 of"), "2/3| of");
        assert_eq!(read("3½ hours"), "3.5| hours");
        assert_eq!(read("⅔ of"), "2/3| of");
        assert_eq!(read("1.2e6"), "1200000|");
        assert_eq!(read("2.5^-1"), "0.4|");
        assert_eq!(read("6.23x10^-4 g"), "0.000623| g");
        assert_eq!(read("3 × 10^6"), "3000000|");
        assert_eq!(read("3 x 4"), "3| x 4");
        assert_eq!(read("3each"), "3|each");
    }

    #[test]
    fn what_is_no_number() {
        let read = |text| read(text, &french());
        assert_eq!(read("21:30 précises"), "no number| précises");
        assert_eq!(read("12/03/2021."), "no number|.");
        assert_eq!(read("24/7"), "no number|");
        assert_eq!(read("192.168.1.1 répond"), "no number| répond");
        assert_eq!(read("99999999999999999999"), "no number|");
    }
}
