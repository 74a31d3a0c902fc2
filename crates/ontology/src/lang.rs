//! The languages in which recoupe speaks to people. Example: `Outcome::Killed.label(UiLang::Fr)` is « tués ».
//!
//! This is the language of labels, not the language of a report: quotes always stay in their own language.

use crate::list::closed_list;

/// A language of labels, definitions and messages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum UiLang {
    /// French.
    Fr,
    /// English.
    En,
}

impl UiLang {
    /// Every language, in the order of the pairs in [`crate::Entry`].
    pub const ALL: &'static [UiLang] = &[UiLang::Fr, UiLang::En];

    /// The code of ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            UiLang::Fr => "fr",
            UiLang::En => "en",
        }
    }
}

closed_list!(UiLang);
