//! What every closed list has in common: its entries, and the methods that the enums share.
//!
//! Example: `Outcome::parse("killed") == Some(Outcome::Killed)`, and back by `code()`. The lists themselves are in
//! `generated/`; nothing here knows a code.

use crate::lang::UiLang;
use serde::de::{Error, Visitor};
use std::fmt;

/// One code of a list with its words. Pairs hold French first, then English.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The code, as it stands in packs, reports and exports.
    pub code: &'static str,
    pub(crate) label: [&'static str; 2],
    pub(crate) definition: [&'static str; 2],
    pub(crate) example: Option<[&'static str; 2]>,
}

impl Entry {
    /// What people see.
    pub const fn label(&self, lang: UiLang) -> &'static str {
        self.label[lang as usize]
    }

    /// What the code means, in one line.
    pub const fn definition(&self, lang: UiLang) -> &'static str {
        self.definition[lang as usize]
    }

    /// A sentence to which the code applies, where one helps.
    pub fn example(&self, lang: UiLang) -> Option<&'static str> {
        self.example.map(|pair| pair[lang as usize])
    }
}

/// A closed list as a value, for pages and checks that go over all lists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeList {
    /// The name of the enum.
    pub name: &'static str,
    /// Its codes, in the order of the enum.
    pub entries: &'static [Entry],
}

/// Gives an enum that has `ALL` and `code` its way to and from text; with `ENTRIES` beside it, also its words.
macro_rules! closed_list {
    ($name:ident) => {
        impl $name {
            /// The value with exactly this code.
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let reader = $crate::list::CodeReader { list: stringify!($name), parse: $name::parse };
                deserializer.deserialize_str(reader)
            }
        }
    };
    ($name:ident, $entries:ident) => {
        impl $name {
            /// The code, as it stands in packs, reports and exports.
            pub fn code(self) -> &'static str {
                self.entry().code
            }

            /// What people see.
            pub fn label(self, lang: $crate::UiLang) -> &'static str {
                self.entry().label(lang)
            }

            /// What the code means, in one line.
            pub fn definition(self, lang: $crate::UiLang) -> &'static str {
                self.entry().definition(lang)
            }

            /// The code with all its words.
            pub fn entry(self) -> &'static $crate::Entry {
                &$entries[self as usize]
            }
        }

        $crate::list::closed_list!($name);
    };
}
pub(crate) use closed_list;

/// Reads a code string and names the list when the code is not in it.
pub(crate) struct CodeReader<T> {
    pub(crate) list: &'static str,
    pub(crate) parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for CodeReader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a code of {}", self.list)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
        (self.parse)(code).ok_or_else(|| E::custom(format_args!("no such {} code: {code:?}", self.list)))
    }
}
