//! The form of a word as the models see it: typographic variants levelled, spaces inside figures taken out.
//!
//! « d’ » and "d'" are one form, and so are « 3 000 » and "3000". Case and diacritics stay: they carry meaning.
//! Soft hyphens and other invisible characters are left out.

use crate::segment::is_invisible;
use recoupe_text::plain_char;
use std::borrow::Cow;

/// The form with plain apostrophes and hyphens and without inner white space.
pub fn normal_form(form: &str) -> Cow<'_, str> {
    let is_normal = |c: char| !is_invisible(c) && plain_char(c) == c;
    if form.bytes().all(|b| b.is_ascii_graphic()) || form.chars().all(is_normal) {
        return Cow::Borrowed(form);
    }
    Cow::Owned(form.chars().filter(|&c| !is_invisible(c)).map(plain_char).collect())
}
