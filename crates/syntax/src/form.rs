//! The form of a word as the models see it: typographic variants levelled, spaces inside figures taken out.
//!
//! « d’ » and "d'" are one form, and so are « 3 000 » and "3000". Case and diacritics stay: they carry meaning.

use recoupe_text::plain_char;
use std::borrow::Cow;

/// The form with plain apostrophes and hyphens and without inner white space.
pub fn normal_form(form: &str) -> Cow<'_, str> {
    let is_normal = |c: char| plain_char(c) == c && !c.is_whitespace();
    if form.chars().all(is_normal) {
        return Cow::Borrowed(form);
    }
    Cow::Owned(form.chars().map(plain_char).filter(|c| !c.is_whitespace()).collect())
}
