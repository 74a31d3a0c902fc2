//! How the words of a time narrow or blur it.
//! Written by `cargo xtask codegen` from `ontology/time_modifier.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// How the words of a time narrow or blur it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum TimeModifier {
    /// Earlier than the time named.
    Before,
    /// Later than the time named.
    After,
    /// Up to the time named, which is part of it.
    OnOrBefore,
    /// From the time named on.
    OnOrAfter,
    /// Less than the length named.
    LessThan,
    /// More than the length named.
    MoreThan,
    /// The beginning of the time named.
    Start,
    /// The middle of the time named.
    Mid,
    /// The end of the time named.
    End,
    /// About the time named.
    Approx,
}

impl TimeModifier {
    /// Every value, in the order of the list.
    pub const ALL: &'static [TimeModifier] = &[
        TimeModifier::Before,
        TimeModifier::After,
        TimeModifier::OnOrBefore,
        TimeModifier::OnOrAfter,
        TimeModifier::LessThan,
        TimeModifier::MoreThan,
        TimeModifier::Start,
        TimeModifier::Mid,
        TimeModifier::End,
        TimeModifier::Approx,
    ];
}

closed_list!(TimeModifier, ENTRIES);

pub(super) static ENTRIES: [Entry; 10] = [
    Entry {
        code: "BEFORE",
        label: ["avant", "before"],
        definition: ["Plus tôt que le temps nommé.", "Earlier than the time named."],
        example: Some(["avant le 4 mars", "before 4 March"]),
    },
    Entry {
        code: "AFTER",
        label: ["après", "after"],
        definition: ["Plus tard que le temps nommé.", "Later than the time named."],
        example: Some(["après mardi", "after Tuesday"]),
    },
    Entry {
        code: "ON_OR_BEFORE",
        label: ["au plus tard", "on or before"],
        definition: ["Jusqu’au temps nommé, lui compris.", "Up to the time named, which is part of it."],
        example: Some(["jusqu’à vendredi", "by Friday"]),
    },
    Entry {
        code: "ON_OR_AFTER",
        label: ["au plus tôt", "on or after"],
        definition: ["À partir du temps nommé.", "From the time named on."],
        example: Some(["depuis mardi", "since Tuesday"]),
    },
    Entry {
        code: "LESS_THAN",
        label: ["moins", "less than"],
        definition: ["Moins que la durée nommée.", "Less than the length named."],
        example: Some(["moins de six heures", "less than six hours"]),
    },
    Entry {
        code: "MORE_THAN",
        label: ["plus", "more than"],
        definition: ["Plus que la durée nommée.", "More than the length named."],
        example: Some(["plus de deux semaines", "over two weeks"]),
    },
    Entry {
        code: "START",
        label: ["début", "start"],
        definition: ["Le début du temps nommé.", "The beginning of the time named."],
        example: Some(["début juin", "early June"]),
    },
    Entry {
        code: "MID",
        label: ["milieu", "middle"],
        definition: ["Le milieu du temps nommé.", "The middle of the time named."],
        example: Some(["mi-juin", "mid-June"]),
    },
    Entry {
        code: "END",
        label: ["fin", "end"],
        definition: ["La fin du temps nommé.", "The end of the time named."],
        example: Some(["fin juin", "late June"]),
    },
    Entry {
        code: "APPROX",
        label: ["environ", "about"],
        definition: ["À peu près le temps nommé.", "About the time named."],
        example: Some(["vers 15 heures", "at about 3 p.m."]),
    },
];
