//! Words that tie figures to each other: « dont » makes one a part of another, « au total » covers all.

use serde::{Deserialize, Serialize};

/// How a link ties figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// What follows says who the figures before are: « parmi », « côté », "among".
    Group,
    /// The figure after is a part of the one before: « dont », "including", "of whom".
    Part,
    /// The figure right before is a part of the one before it: "30 hurt, 12 of them badly".
    PartBehind,
    /// What stands before says who the figures before that are: "40 dead on the rebels’ side".
    GroupBehind,
    /// The figure after is the whole of those before: « sur un total de », "out of".
    Whole,
    /// The figures go one to one with what was named before: « respectivement ».
    Respectively,
    /// The figure covers all sides: « au total », "in all".
    Total,
    /// The figure adds to one before: « autres », "another".
    Other,
    /// Before the one who acts, beside a passive: « par », "by".
    Agent,
    /// Between two numbers, makes them a share and no count: "one in five", « un sur cinq ».
    Share,
    /// A noun that only holds a number and those it counts: « un total de 35 personnes ».
    Container,
    /// Ties a number to the noun it counts: « une vingtaine de », "five of the".
    Of,
    /// The figure after shares what happened to the one before: « ainsi que », "as well as".
    Beside,
    /// What follows is of something else: "in a separate incident".
    Apart,
    /// A pronoun for those that the number after its verb counts: « (il) en (a tué six) ».
    Them,
}

/// See [`Sense::Link`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// How it ties.
    pub kind: LinkKind,
}
