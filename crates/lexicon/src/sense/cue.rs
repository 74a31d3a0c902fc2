//! Words by which somebody is credited with saying something, and the constructions they stand in.
//!
//! Example: « annoncer » is a [`Frame::Verb`] whose subject speaks, « selon » a [`Frame::Preposition`] before who speaks.

use recoupe_ontology::{ClaimKind, FactValue};
use serde::{Deserialize, Serialize};

/// The construction in which a cue names its source and its content.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// A verb: the subject (or the agent of a passive) speaks, the clause or object is said; also after or inside what
    /// is said (« … », a-t-il précisé).
    Verb,
    /// A verb with its object reached through a preposition: « faire état de », "speak of".
    VerbOblique,
    /// A verb of a voice or of a turn in a talk, which says something only beside a quotation: « lancer », "laugh".
    Quotation,
    /// A verb that says something only with a clause or beside a quotation: "find (that)", « trouver (que) ».
    Clause,
    /// A verb of which only what it takes is said or thought: « soutenir (un projet) », "endorse".
    Object,
    /// A verb of which an object is said with what it is called: "call (a raid a massacre)", « juger (une offre
    /// insuffisante) »; also with a clause.
    Predicate,
    /// A preposition before the source: « selon », "according to".
    Preposition,
    /// A preposition before one for whom something is so, at the start of a sentence: « Pour Moscou, l’accord est … ».
    Viewpoint,
    /// A noun whose complement is said: « l’hypothèse que », "the claim that".
    Noun,
    /// A verb whose subject is what makes the writer conclude: « laisser supposer », "suggest".
    Inference,
    /// A phrase by which the writer hopes, fears or supposes: « il reste à espérer ».
    Writer,
    /// An adverb or adjective of hearsay: « prétendument », "reportedly".
    Adverb,
    /// A medium that shows: « des vidéos montrant ».
    Showing,
}

/// See [`Sense::Cue`](super::Sense::Cue).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// Its construction.
    pub frame: Frame,
    /// What kind of saying it is.
    pub kind: ClaimKind,
    /// How sure the source is of the content, polarity included.
    pub value: FactValue,
    /// The noun after it is spoken to and never speaks: "…, the minister told reporters".
    #[serde(default)]
    pub addresses: bool,
}
