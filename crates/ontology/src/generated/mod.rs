//! The closed lists. Written by `cargo xtask codegen` from `ontology/*.toml`; not edited by hand.

mod acled_actor;
mod acled_geo_precision;
mod acled_rule;
mod acled_sub;
mod acled_time_precision;
mod acled_type;
mod actor_type;
mod cameo;
mod cameo_gap;
mod camp;
mod certainty;
mod claim_kind;
mod context;
mod currency;
mod event_type;
mod fact_value;
mod force_kind;
mod force_phase;
mod grain;
mod label_class;
mod modality;
mod mode;
mod non_state;
mod outcome;
mod place_precision;
mod polarity;
mod quad_class;
mod sector;
mod site_kind;
mod site_state;
mod slant;
mod source_kind;
mod special_context;
mod status;
mod time_anchor;
mod time_kind;
mod time_modifier;

use crate::list::CodeList;
pub use acled_actor::AcledActor;
pub use acled_geo_precision::AcledGeoPrecision;
pub use acled_rule::AcledRule;
pub use acled_sub::AcledSub;
pub use acled_time_precision::AcledTimePrecision;
pub use acled_type::AcledType;
pub use actor_type::ActorType;
pub use cameo::Cameo;
pub use cameo_gap::CameoGap;
pub use camp::Camp;
pub use certainty::Certainty;
pub use claim_kind::ClaimKind;
pub use context::Context;
pub use currency::Currency;
pub use event_type::EventType;
pub use fact_value::FactValue;
pub use force_kind::ForceKind;
pub use force_phase::ForcePhase;
pub use grain::Grain;
pub use label_class::LabelClass;
pub use modality::Modality;
pub use mode::Mode;
pub use non_state::NonState;
pub use outcome::Outcome;
pub use place_precision::PlacePrecision;
pub use polarity::Polarity;
pub use quad_class::QuadClass;
pub use sector::Sector;
pub use site_kind::SiteKind;
pub use site_state::SiteState;
pub use slant::Slant;
pub use source_kind::SourceKind;
pub use special_context::SpecialContext;
pub use status::Status;
pub use time_anchor::TimeAnchor;
pub use time_kind::TimeKind;
pub use time_modifier::TimeModifier;

/// Every closed list, in the order of the files.
pub static LISTS: &[CodeList] = &[
    CodeList { name: "AcledActor", entries: &acled_actor::ENTRIES },
    CodeList { name: "AcledGeoPrecision", entries: &acled_geo_precision::ENTRIES },
    CodeList { name: "AcledRule", entries: &acled_rule::ENTRIES },
    CodeList { name: "AcledSub", entries: &acled_sub::ENTRIES },
    CodeList { name: "AcledTimePrecision", entries: &acled_time_precision::ENTRIES },
    CodeList { name: "AcledType", entries: &acled_type::ENTRIES },
    CodeList { name: "ActorType", entries: &actor_type::ENTRIES },
    CodeList { name: "Cameo", entries: &cameo::ENTRIES },
    CodeList { name: "CameoGap", entries: &cameo_gap::ENTRIES },
    CodeList { name: "Camp", entries: &camp::ENTRIES },
    CodeList { name: "Certainty", entries: &certainty::ENTRIES },
    CodeList { name: "ClaimKind", entries: &claim_kind::ENTRIES },
    CodeList { name: "Context", entries: &context::ENTRIES },
    CodeList { name: "Currency", entries: &currency::ENTRIES },
    CodeList { name: "EventType", entries: &event_type::ENTRIES },
    CodeList { name: "FactValue", entries: &fact_value::ENTRIES },
    CodeList { name: "ForceKind", entries: &force_kind::ENTRIES },
    CodeList { name: "ForcePhase", entries: &force_phase::ENTRIES },
    CodeList { name: "Grain", entries: &grain::ENTRIES },
    CodeList { name: "LabelClass", entries: &label_class::ENTRIES },
    CodeList { name: "Modality", entries: &modality::ENTRIES },
    CodeList { name: "Mode", entries: &mode::ENTRIES },
    CodeList { name: "NonState", entries: &non_state::ENTRIES },
    CodeList { name: "Outcome", entries: &outcome::ENTRIES },
    CodeList { name: "PlacePrecision", entries: &place_precision::ENTRIES },
    CodeList { name: "Polarity", entries: &polarity::ENTRIES },
    CodeList { name: "QuadClass", entries: &quad_class::ENTRIES },
    CodeList { name: "Sector", entries: &sector::ENTRIES },
    CodeList { name: "SiteKind", entries: &site_kind::ENTRIES },
    CodeList { name: "SiteState", entries: &site_state::ENTRIES },
    CodeList { name: "Slant", entries: &slant::ENTRIES },
    CodeList { name: "SourceKind", entries: &source_kind::ENTRIES },
    CodeList { name: "SpecialContext", entries: &special_context::ENTRIES },
    CodeList { name: "Status", entries: &status::ENTRIES },
    CodeList { name: "TimeAnchor", entries: &time_anchor::ENTRIES },
    CodeList { name: "TimeKind", entries: &time_kind::ENTRIES },
    CodeList { name: "TimeModifier", entries: &time_modifier::ENTRIES },
];
