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
mod certainty;
mod claim_kind;
mod context;
mod currency;
mod event_type;
mod fact_value;
mod force_kind;
mod force_phase;
mod grain;
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
mod source_kind;
mod special_context;
mod status;
mod time_anchor;
mod time_kind;

use crate::list::Class;
pub use acled_actor::AcledActor;
pub use acled_geo_precision::AcledGeoPrecision;
pub use acled_rule::AcledRule;
pub use acled_sub::AcledSub;
pub use acled_time_precision::AcledTimePrecision;
pub use acled_type::AcledType;
pub use actor_type::ActorType;
pub use cameo::Cameo;
pub use cameo_gap::CameoGap;
pub use certainty::Certainty;
pub use claim_kind::ClaimKind;
pub use context::Context;
pub use currency::Currency;
pub use event_type::EventType;
pub use fact_value::FactValue;
pub use force_kind::ForceKind;
pub use force_phase::ForcePhase;
pub use grain::Grain;
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
pub use source_kind::SourceKind;
pub use special_context::SpecialContext;
pub use status::Status;
pub use time_anchor::TimeAnchor;
pub use time_kind::TimeKind;

/// Every closed list, in the order of the files.
pub static CLASSES: &[Class] = &[
    Class { name: "AcledActor", entries: &acled_actor::ENTRIES },
    Class { name: "AcledGeoPrecision", entries: &acled_geo_precision::ENTRIES },
    Class { name: "AcledRule", entries: &acled_rule::ENTRIES },
    Class { name: "AcledSub", entries: &acled_sub::ENTRIES },
    Class { name: "AcledTimePrecision", entries: &acled_time_precision::ENTRIES },
    Class { name: "AcledType", entries: &acled_type::ENTRIES },
    Class { name: "ActorType", entries: &actor_type::ENTRIES },
    Class { name: "Cameo", entries: &cameo::ENTRIES },
    Class { name: "CameoGap", entries: &cameo_gap::ENTRIES },
    Class { name: "Certainty", entries: &certainty::ENTRIES },
    Class { name: "ClaimKind", entries: &claim_kind::ENTRIES },
    Class { name: "Context", entries: &context::ENTRIES },
    Class { name: "Currency", entries: &currency::ENTRIES },
    Class { name: "EventType", entries: &event_type::ENTRIES },
    Class { name: "FactValue", entries: &fact_value::ENTRIES },
    Class { name: "ForceKind", entries: &force_kind::ENTRIES },
    Class { name: "ForcePhase", entries: &force_phase::ENTRIES },
    Class { name: "Grain", entries: &grain::ENTRIES },
    Class { name: "Modality", entries: &modality::ENTRIES },
    Class { name: "Mode", entries: &mode::ENTRIES },
    Class { name: "NonState", entries: &non_state::ENTRIES },
    Class { name: "Outcome", entries: &outcome::ENTRIES },
    Class { name: "PlacePrecision", entries: &place_precision::ENTRIES },
    Class { name: "Polarity", entries: &polarity::ENTRIES },
    Class { name: "QuadClass", entries: &quad_class::ENTRIES },
    Class { name: "Sector", entries: &sector::ENTRIES },
    Class { name: "SiteKind", entries: &site_kind::ENTRIES },
    Class { name: "SiteState", entries: &site_state::ENTRIES },
    Class { name: "SourceKind", entries: &source_kind::ENTRIES },
    Class { name: "SpecialContext", entries: &special_context::ENTRIES },
    Class { name: "Status", entries: &status::ENTRIES },
    Class { name: "TimeAnchor", entries: &time_anchor::ENTRIES },
    Class { name: "TimeKind", entries: &time_kind::ENTRIES },
];
