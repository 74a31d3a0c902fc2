//! The closed lists of Universal Dependencies v2: parts of speech, relations, the reduced feature set.
//!
//! Source: <https://universaldependencies.org/u/>. Relation subtypes are dropped, except those that reading needs
//! (`nsubj:pass`, `aux:pass`, `obl:agent`, `obl:arg`, `flat:name`).

use std::fmt;

/// Declares a closed list with its names as written in CoNLL-U.
macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $label:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum $name { $(#[doc = concat!("`", $label, "`")] $variant),+ }

        impl $name {
            /// Every value, in declaration order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The name as written in CoNLL-U.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $label),+ }
            }

            /// The value with this exact CoNLL-U name.
            pub fn parse(label: &str) -> Option<Self> {
                match label { $($label => Some($name::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

closed_list! {
    /// Universal part of speech.
    Upos {
        Adj = "ADJ", Adp = "ADP", Adv = "ADV", Aux = "AUX", Cconj = "CCONJ", Det = "DET", Intj = "INTJ", Noun = "NOUN",
        Num = "NUM", Part = "PART", Pron = "PRON", Propn = "PROPN", Punct = "PUNCT", Sconj = "SCONJ", Sym = "SYM",
        Verb = "VERB", X = "X",
    }
}

closed_list! {
    /// Universal dependency relation.
    Deprel {
        Acl = "acl", Advcl = "advcl", Advmod = "advmod", Amod = "amod", Appos = "appos", Aux = "aux",
        AuxPass = "aux:pass", Case = "case", Cc = "cc", Ccomp = "ccomp", Clf = "clf", Compound = "compound",
        Conj = "conj", Cop = "cop", Csubj = "csubj", Dep = "dep", Det = "det", Discourse = "discourse",
        Dislocated = "dislocated", Expl = "expl", Fixed = "fixed", Flat = "flat", FlatName = "flat:name",
        Goeswith = "goeswith", Iobj = "iobj", List = "list", Mark = "mark", Nmod = "nmod", Nsubj = "nsubj",
        NsubjPass = "nsubj:pass", Nummod = "nummod", Obj = "obj", Obl = "obl", OblAgent = "obl:agent",
        OblArg = "obl:arg", Orphan = "orphan", Parataxis = "parataxis", Punct = "punct", Reparandum = "reparandum",
        Root = "root", Vocative = "vocative", Xcomp = "xcomp",
    }
}

impl Deprel {
    /// The value for a CoNLL-U relation; an unknown subtype falls back to its relation, an unknown relation to `dep`.
    pub fn parse_lossy(label: &str) -> Deprel {
        let main = label.split(':').next().unwrap_or(label);
        Deprel::parse(label).or_else(|| Deprel::parse(main)).unwrap_or(Deprel::Dep)
    }
}

closed_list! {
    /// Grammatical gender.
    Gender { Fem = "Fem", Masc = "Masc", Neut = "Neut" }
}
closed_list! {
    /// Mood of a finite verb.
    Mood { Cnd = "Cnd", Imp = "Imp", Ind = "Ind", Sub = "Sub" }
}
closed_list! {
    /// Grammatical number.
    Number { Plur = "Plur", Sing = "Sing" }
}
closed_list! {
    /// Grammatical person.
    Person { First = "1", Second = "2", Third = "3" }
}
closed_list! {
    /// Polarity; only negation is marked.
    Polarity { Neg = "Neg" }
}
closed_list! {
    /// Kind of pronoun or determiner.
    PronType {
        Art = "Art", Dem = "Dem", Emp = "Emp", Exc = "Exc", Ind = "Ind", Int = "Int", Neg = "Neg", Prs = "Prs",
        Rcp = "Rcp", Rel = "Rel", Tot = "Tot",
    }
}
closed_list! {
    /// Reflexive pronoun.
    Reflex { Yes = "Yes" }
}
closed_list! {
    /// Tense of a verb form.
    Tense { Fut = "Fut", Imp = "Imp", Past = "Past", Pres = "Pres" }
}
closed_list! {
    /// Form of a verb.
    VerbForm { Fin = "Fin", Ger = "Ger", Inf = "Inf", Part = "Part" }
}
closed_list! {
    /// Voice; only the passive is marked.
    Voice { Pass = "Pass" }
}

/// The features of a word, packed: four bits a feature, zero for absent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Feats(u64);

/// Declares the reduced feature set in alphabetical order, which is the order of CoNLL-U.
macro_rules! features {
    ($($feature:ident . $getter:ident @ $shift:literal),+ $(,)?) => {
        impl Feats {
            $(
                #[doc = concat!("The value of `", stringify!($feature), "`, if any.")]
                pub fn $getter(self) -> Option<$feature> {
                    let code = (self.0 >> $shift) & 0xF;
                    (code as usize).checked_sub(1).and_then(|i| $feature::ALL.get(i).copied())
                }
            )+

            /// Sets one feature by its CoNLL-U names. False when the name or value is not in the reduced set.
            pub fn set(&mut self, name: &str, value: &str) -> bool {
                match name {
                    $(stringify!($feature) => {
                        let Some(i) = $feature::ALL.iter().position(|v| v.as_str() == value) else { return false };
                        self.0 = (self.0 & !(0xF << $shift)) | ((i as u64 + 1) << $shift);
                        true
                    })+
                    _ => false,
                }
            }

            /// `(name, value)` pairs in alphabetical order of the names, as CoNLL-U wants them.
            pub fn pairs(self) -> impl Iterator<Item = (&'static str, &'static str)> {
                [$((stringify!($feature), self.$getter().map($feature::as_str))),+]
                    .into_iter()
                    .filter_map(|(name, value)| Some((name, value?)))
            }
        }
    };
}

features! {
    Gender.gender @ 0, Mood.mood @ 4, Number.number @ 8, Person.person @ 12, Polarity.polarity @ 16,
    PronType.pron_type @ 20, Reflex.reflex @ 24, Tense.tense @ 28, VerbForm.verb_form @ 32, Voice.voice @ 36,
}

impl Feats {
    /// The features as one number: equal numbers are equal features.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// The features of a CoNLL-U column, if all of them are in the reduced set.
    pub fn parse(column: &str) -> Option<Feats> {
        let mut feats = Feats::default();
        let all_known = column == "_"
            || column
                .split('|')
                .all(|pair| pair.split_once('=').is_some_and(|(name, value)| feats.set(name, value)));
        all_known.then_some(feats)
    }

    /// The features of a CoNLL-U column that are in the reduced set.
    pub fn parse_lossy(column: &str) -> Feats {
        let mut feats = Feats::default();
        for (name, value) in column.split('|').filter_map(|pair| pair.split_once('=')) {
            feats.set(name, value);
        }
        feats
    }
}

impl fmt::Display for Feats {
    /// As in CoNLL-U: `Gender=Fem|Number=Sing`, or `_` when there is none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Feats::default() {
            return f.write_str("_");
        }
        for (i, (name, value)) in self.pairs().enumerate() {
            write!(f, "{}{name}={value}", if i == 0 { "" } else { "|" })?;
        }
        Ok(())
    }
}

impl fmt::Debug for Feats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
