//! Who acts: nouns for roles and bodies, names of known bodies, and words for what belongs to a country.
//!
//! « policiers » says of an actor that it is police, « l’OTSC » which body it is, « kazakhe » whose.

use recoupe_ontology::{AcledActor, ActorType, Sector};
use serde::{Deserialize, Serialize};

/// A country by the three letters of ISO 3166-1 alpha-3: `KAZ`. Kosovo, which has none, is `XKX`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Alpha3([u8; 3]);

impl Alpha3 {
    /// The country with this code; none for anything but three ASCII capitals.
    pub fn parse(code: &str) -> Option<Alpha3> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Alpha3(letters))
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("made from ASCII letters")
    }
}

impl TryFrom<String> for Alpha3 {
    type Error = String;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Alpha3::parse(&code).ok_or_else(|| format!("not a code of ISO 3166-1 alpha-3: {code}"))
    }
}

impl From<Alpha3> for String {
    fn from(country: Alpha3) -> String {
        country.code().to_owned()
    }
}

/// See [`Sense::Role`](super::Sense::Role).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocialRole {
    /// What part of society; several where the word says several, none where it says none (« homme »).
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// What it is: a noun for one member (« policier ») is a person, and a group in the plural.
    pub kind: ActorType,
    /// Whoever has this role holds a public office or speaks for one: « ministre », « porte-parole ».
    #[serde(default)]
    pub is_public: bool,
    /// Alone and with a definite article it stands for a body or a state named before: « l’organisation », "the country".
    #[serde(default)]
    pub resumes: bool,
    /// Its kind for ACLED where the sector does not tell: rioters, protesters, militias of a community.
    #[serde(default)]
    pub acled: Option<AcledActor>,
}

/// See [`Sense::Body`](super::Sense::Body).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// What is the same in every language: `CSTO`. All names with it are names of one body.
    pub id: String,
    /// What part of society.
    #[serde(default)]
    pub sectors: Vec<Sector>,
    /// What it is.
    #[serde(default = "organisation")]
    pub kind: ActorType,
    /// The country it belongs to or acts in; none for what belongs to several.
    #[serde(default)]
    pub country: Option<Alpha3>,
    /// The name counts only in capitals: « EI », "WHO".
    #[serde(default)]
    pub is_acronym: bool,
}

const fn organisation() -> ActorType {
    ActorType::Organisation
}

/// See [`Sense::Demonym`](super::Sense::Demonym).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demonym {
    /// The country.
    pub country: Alpha3,
}
