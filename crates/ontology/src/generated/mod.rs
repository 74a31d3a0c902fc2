//! The closed lists. Written by `cargo xtask codegen` from `ontology/*.toml`; not edited by hand.

mod certainty;
mod claim_kind;
mod currency;
mod fact_value;
mod force_kind;
mod force_phase;
mod modality;
mod outcome;
mod polarity;
mod source_kind;
mod status;

use crate::list::Class;
pub use certainty::Certainty;
pub use claim_kind::ClaimKind;
pub use currency::Currency;
pub use fact_value::FactValue;
pub use force_kind::ForceKind;
pub use force_phase::ForcePhase;
pub use modality::Modality;
pub use outcome::Outcome;
pub use polarity::Polarity;
pub use source_kind::SourceKind;
pub use status::Status;

/// Every closed list, in the order of the files.
pub static CLASSES: &[Class] = &[
    Class { name: "Certainty", entries: &certainty::ENTRIES },
    Class { name: "ClaimKind", entries: &claim_kind::ENTRIES },
    Class { name: "Currency", entries: &currency::ENTRIES },
    Class { name: "FactValue", entries: &fact_value::ENTRIES },
    Class { name: "ForceKind", entries: &force_kind::ENTRIES },
    Class { name: "ForcePhase", entries: &force_phase::ENTRIES },
    Class { name: "Modality", entries: &modality::ENTRIES },
    Class { name: "Outcome", entries: &outcome::ENTRIES },
    Class { name: "Polarity", entries: &polarity::ENTRIES },
    Class { name: "SourceKind", entries: &source_kind::ENTRIES },
    Class { name: "Status", entries: &status::ENTRIES },
];
