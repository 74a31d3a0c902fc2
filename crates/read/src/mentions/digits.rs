//! Numbers written in digits: « 3 000 », « 3.700 », "3,700", « 80,08 ».

use recoupe_lexicon::Settings;
use recoupe_text::plain_char;

/// The value of a token in thousandths (80.08 is 80 080); `None` when it is not a plain number.
///
/// A mark that groups digits in the language must stand before groups of exactly three digits; any other single mark
/// is a decimal mark. « 12.000 » is twelve thousand in French and « 6.9 » is six point nine.
pub(crate) fn thousandths(token: &str, settings: &Settings) -> Option<i64> {
    let chars: Vec<char> = token.chars().map(plain_char).collect();
    if !chars.first()?.is_ascii_digit() || !chars.last()?.is_ascii_digit() || chars.len() > 18 {
        return None;
    }
    if !chars
        .iter()
        .all(|c| c.is_ascii_digit() || settings.group_marks.contains(c) || settings.decimal_marks.contains(c))
    {
        return None;
    }
    let (whole, decimals) = split_decimals(&chars, settings)?;
    let digits: String = whole.iter().filter(|c| c.is_ascii_digit()).collect();
    let fraction: String = decimals.iter().chain(&['0', '0', '0']).take(3).collect();
    let whole: i64 = digits.parse().ok()?;
    whole.checked_mul(1000)?.checked_add(fraction.parse().ok()?)
}

/// The part before the decimal mark, with its grouping marks, and the digits after it.
fn split_decimals<'c>(chars: &'c [char], settings: &Settings) -> Option<(&'c [char], &'c [char])> {
    if is_grouped(chars, settings) {
        return Some((chars, &[]));
    }
    let mark = chars.iter().rposition(|c| !c.is_ascii_digit())?;
    let (whole, decimals) = (&chars[..mark], &chars[mark + 1..]);
    let marks_decimals = settings.decimal_marks.contains(&chars[mark]) || chars[mark] != ' ';
    (marks_decimals && is_grouped(whole, settings)).then_some((whole, decimals))
}

/// True for digits alone, or digits in groups of three after one kind of grouping mark.
fn is_grouped(chars: &[char], settings: &Settings) -> bool {
    let Some(&mark) = chars.iter().find(|c| !c.is_ascii_digit()) else { return true };
    let mut groups = chars.split(|&c| c == mark);
    let first_is_short =
        groups.next().is_some_and(|g| (1..=3).contains(&g.len()) && g.iter().all(char::is_ascii_digit));
    settings.group_marks.contains(&mark)
        && first_is_short
        && groups.all(|g| g.len() == 3 && g.iter().all(char::is_ascii_digit))
}
