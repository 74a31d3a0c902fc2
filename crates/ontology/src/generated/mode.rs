//! How an event of a type was done: the modes of PLOVER.
//! Written by `cargo xtask codegen` from `ontology/mode.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{Cameo, Entry, EventType};

/// How an event of a type was done: the modes of PLOVER.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Mode {
    /// The actor travels to the recipient.
    ConsultVisit,
    /// The meeting takes place at somebody else’s, or under their care.
    ConsultThirdParty,
    /// The meeting takes place within an alliance or organisation.
    ConsultMultilateral,
    /// The exchange is by telephone or another remote means.
    ConsultPhone,
    /// Leaving a territory or pulling forces out of it; surrendering.
    RetreatWithdraw,
    /// Setting people free.
    RetreatRelease,
    /// Giving up weapons or reducing forces.
    RetreatDisarm,
    /// Ceasing fire, as against promising to.
    RetreatCeasefire,
    /// Letting in observers, peacekeepers or relief.
    RetreatAccess,
    /// Leaving an official post.
    RetreatResign,
    /// Asking for help, exchange or backing.
    RequestAssist,
    /// Asking for a change of policy, government or institutions.
    RequestChange,
    /// Asking for a release, a truce, an end of sanctions.
    RequestYield,
    /// Asking for a meeting, talks, mediation.
    RequestMeet,
    /// Criticising, condemning, complaining.
    AccuseDisapprove,
    /// Investigating, by a court, a parliament or an administration.
    AccuseInvestigate,
    /// Laying an act on somebody, suing, charging, trying.
    AccuseAllege,
    /// Refusing help, exchange or backing.
    RejectAssist,
    /// Refusing a change of policy, government or institutions.
    RejectChange,
    /// Refusing a release, a truce, an end of sanctions; defying a rule.
    RejectYield,
    /// Refusing a meeting, talks, mediation.
    RejectMeet,
    /// Threatening a curfew, blockade, boycott or ban.
    ThreatenRestrict,
    /// Threatening arrest, prison, prosecution.
    ThreatenArrest,
    /// Threatening to reduce or break relations, aid, talks.
    ThreatenRelations,
    /// Threatening to expel or pull out diplomats, observers, organisations.
    ThreatenExpel,
    /// Threatening to occupy or take a territory.
    ThreatenTerritory,
    /// Threatening to use force.
    ThreatenViolence,
    /// A rally or march, peaceful in the main.
    ProtestDemo,
    /// A crowd that attacks people or property.
    ProtestRiot,
    /// A collective stoppage of work, limited or general.
    ProtestStrike,
    /// Refusing food in protest.
    ProtestHunger,
    /// Refusing together to buy, vote or take part.
    ProtestBoycott,
    /// Barring a passage, an entrance, a road.
    ProtestObstruct,
    /// Damaging property in the course of a protest.
    ProtestVandalize,
    /// Finding somebody guilty or liable in court.
    SanctionConvict,
    /// Expelling from a country or organisation; driving a population out.
    SanctionExpel,
    /// Pulling out diplomats, observers, aid or mediators.
    SanctionWithdraw,
    /// Reducing or breaking exchanges, aid, talks.
    SanctionDiscontinue,
    /// Gathering, moving or alerting soldiers.
    MobilizeTroops,
    /// Readying or showing weapons systems.
    MobilizeWeapons,
    /// Reinforcing or alerting the police.
    MobilizePolice,
    /// Gathering or alerting an armed force outside the state.
    MobilizeMilitia,
    /// Taking or occupying property, a building, a territory.
    CoerceSeize,
    /// Limiting movement, rights, trade; blockade, embargo.
    CoerceRestrict,
    /// Banning or restricting publications and information.
    CoerceCensor,
    /// Imposing a curfew.
    CoerceCurfew,
    /// Imposing emergency rule.
    CoerceMartialLaw,
    /// Arresting, detaining or charging somebody.
    CoerceArrest,
    /// Sending individuals out of the country.
    CoerceDeport,
    /// Cutting off water, power, network, food or care.
    CoerceWithhold,
    /// Spreading false or misleading information against somebody.
    CoerceMisinformation,
    /// Attacking computer systems.
    CoerceCyber,
    /// Abducting, capturing, hijacking, taking hostage.
    AssaultAbduct,
    /// Hitting with hands or sticks.
    AssaultBeat,
    /// Torturing or maiming.
    AssaultTorture,
    /// Raping or assaulting sexually.
    AssaultSexual,
    /// Aiming at the life of a chosen person, whether or not it succeeds.
    AssaultTargeted,
    /// Destroying or burning property.
    AssaultDestroy,
    /// Blades, stones, fire, tools.
    AssaultPrimitive,
    /// Small arms: rifles, pistols, light machine guns.
    AssaultFirearms,
    /// Mines, bombs, car bombs, grenades.
    AssaultExplosives,
    /// The attacker dies with the charge.
    AssaultSuicideAttack,
    /// Striking from a crewed aircraft.
    AssaultAerial,
    /// Striking with a drone.
    AssaultDrone,
    /// Artillery, tanks, rockets, missiles.
    AssaultHeavyWeapons,
    /// Tear gas, batons, shots in the air, water cannon.
    AssaultCrowdControl,
    /// Chemical, biological, radiological or nuclear weapons.
    AssaultUnconventional,
}

impl Mode {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Mode] = &[
        Mode::ConsultVisit,
        Mode::ConsultThirdParty,
        Mode::ConsultMultilateral,
        Mode::ConsultPhone,
        Mode::RetreatWithdraw,
        Mode::RetreatRelease,
        Mode::RetreatDisarm,
        Mode::RetreatCeasefire,
        Mode::RetreatAccess,
        Mode::RetreatResign,
        Mode::RequestAssist,
        Mode::RequestChange,
        Mode::RequestYield,
        Mode::RequestMeet,
        Mode::AccuseDisapprove,
        Mode::AccuseInvestigate,
        Mode::AccuseAllege,
        Mode::RejectAssist,
        Mode::RejectChange,
        Mode::RejectYield,
        Mode::RejectMeet,
        Mode::ThreatenRestrict,
        Mode::ThreatenArrest,
        Mode::ThreatenRelations,
        Mode::ThreatenExpel,
        Mode::ThreatenTerritory,
        Mode::ThreatenViolence,
        Mode::ProtestDemo,
        Mode::ProtestRiot,
        Mode::ProtestStrike,
        Mode::ProtestHunger,
        Mode::ProtestBoycott,
        Mode::ProtestObstruct,
        Mode::ProtestVandalize,
        Mode::SanctionConvict,
        Mode::SanctionExpel,
        Mode::SanctionWithdraw,
        Mode::SanctionDiscontinue,
        Mode::MobilizeTroops,
        Mode::MobilizeWeapons,
        Mode::MobilizePolice,
        Mode::MobilizeMilitia,
        Mode::CoerceSeize,
        Mode::CoerceRestrict,
        Mode::CoerceCensor,
        Mode::CoerceCurfew,
        Mode::CoerceMartialLaw,
        Mode::CoerceArrest,
        Mode::CoerceDeport,
        Mode::CoerceWithhold,
        Mode::CoerceMisinformation,
        Mode::CoerceCyber,
        Mode::AssaultAbduct,
        Mode::AssaultBeat,
        Mode::AssaultTorture,
        Mode::AssaultSexual,
        Mode::AssaultTargeted,
        Mode::AssaultDestroy,
        Mode::AssaultPrimitive,
        Mode::AssaultFirearms,
        Mode::AssaultExplosives,
        Mode::AssaultSuicideAttack,
        Mode::AssaultAerial,
        Mode::AssaultDrone,
        Mode::AssaultHeavyWeapons,
        Mode::AssaultCrowdControl,
        Mode::AssaultUnconventional,
    ];

    /// The type that the mode belongs to.
    pub const fn event_type(self) -> EventType {
        match self {
            Mode::AccuseDisapprove | Mode::AccuseInvestigate | Mode::AccuseAllege => EventType::Accuse,
            Mode::AssaultAbduct
            | Mode::AssaultBeat
            | Mode::AssaultTorture
            | Mode::AssaultSexual
            | Mode::AssaultTargeted
            | Mode::AssaultDestroy
            | Mode::AssaultPrimitive
            | Mode::AssaultFirearms
            | Mode::AssaultExplosives
            | Mode::AssaultSuicideAttack
            | Mode::AssaultAerial
            | Mode::AssaultDrone
            | Mode::AssaultHeavyWeapons
            | Mode::AssaultCrowdControl
            | Mode::AssaultUnconventional => EventType::Assault,
            Mode::CoerceSeize
            | Mode::CoerceRestrict
            | Mode::CoerceCensor
            | Mode::CoerceCurfew
            | Mode::CoerceMartialLaw
            | Mode::CoerceArrest
            | Mode::CoerceDeport
            | Mode::CoerceWithhold
            | Mode::CoerceMisinformation
            | Mode::CoerceCyber => EventType::Coerce,
            Mode::ConsultVisit | Mode::ConsultThirdParty | Mode::ConsultMultilateral | Mode::ConsultPhone => {
                EventType::Consult
            }
            Mode::MobilizeTroops | Mode::MobilizeWeapons | Mode::MobilizePolice | Mode::MobilizeMilitia => {
                EventType::Mobilize
            }
            Mode::ProtestDemo
            | Mode::ProtestRiot
            | Mode::ProtestStrike
            | Mode::ProtestHunger
            | Mode::ProtestBoycott
            | Mode::ProtestObstruct
            | Mode::ProtestVandalize => EventType::Protest,
            Mode::RejectAssist | Mode::RejectChange | Mode::RejectYield | Mode::RejectMeet => {
                EventType::Reject
            }
            Mode::RequestAssist | Mode::RequestChange | Mode::RequestYield | Mode::RequestMeet => {
                EventType::Request
            }
            Mode::RetreatWithdraw
            | Mode::RetreatRelease
            | Mode::RetreatDisarm
            | Mode::RetreatCeasefire
            | Mode::RetreatAccess
            | Mode::RetreatResign => EventType::Retreat,
            Mode::SanctionConvict
            | Mode::SanctionExpel
            | Mode::SanctionWithdraw
            | Mode::SanctionDiscontinue => EventType::Sanction,
            Mode::ThreatenRestrict
            | Mode::ThreatenArrest
            | Mode::ThreatenRelations
            | Mode::ThreatenExpel
            | Mode::ThreatenTerritory
            | Mode::ThreatenViolence => EventType::Threaten,
        }
    }

    /// The CAMEO code of an event of which only the mode is known; see `Cameo::nearest`.
    pub const fn cameo(self) -> Cameo {
        match self {
            Mode::ConsultMultilateral => Cameo::C040,
            Mode::ConsultPhone => Cameo::C041,
            Mode::ConsultVisit => Cameo::C042,
            Mode::ConsultThirdParty => Cameo::C044,
            Mode::RetreatResign => Cameo::C080,
            Mode::RetreatRelease => Cameo::C0841,
            Mode::RetreatAccess => Cameo::C086,
            Mode::RetreatCeasefire => Cameo::C0871,
            Mode::RetreatDisarm => Cameo::C0873,
            Mode::RetreatWithdraw => Cameo::C0874,
            Mode::AccuseInvestigate => Cameo::C090,
            Mode::RequestAssist => Cameo::C101,
            Mode::RequestChange => Cameo::C104,
            Mode::RequestYield => Cameo::C105,
            Mode::RequestMeet => Cameo::C106,
            Mode::AccuseDisapprove => Cameo::C110,
            Mode::AccuseAllege => Cameo::C112,
            Mode::SanctionConvict => Cameo::C116,
            Mode::RejectAssist => Cameo::C121,
            Mode::RejectChange => Cameo::C123,
            Mode::RejectYield => Cameo::C124,
            Mode::RejectMeet => Cameo::C125,
            Mode::ThreatenRelations => Cameo::C1313,
            Mode::ThreatenRestrict => Cameo::C132,
            Mode::ThreatenExpel => Cameo::C136,
            Mode::ThreatenArrest => Cameo::C137,
            Mode::ThreatenViolence => Cameo::C138,
            Mode::ThreatenTerritory => Cameo::C1382,
            Mode::ProtestDemo => Cameo::C141,
            Mode::ProtestHunger => Cameo::C142,
            Mode::ProtestStrike | Mode::ProtestBoycott => Cameo::C143,
            Mode::ProtestObstruct => Cameo::C144,
            Mode::ProtestRiot | Mode::ProtestVandalize => Cameo::C145,
            Mode::MobilizeWeapons => Cameo::C150,
            Mode::MobilizePolice => Cameo::C153,
            Mode::MobilizeTroops | Mode::MobilizeMilitia => Cameo::C154,
            Mode::SanctionDiscontinue => Cameo::C160,
            Mode::SanctionExpel | Mode::SanctionWithdraw => Cameo::C166,
            Mode::CoerceMisinformation => Cameo::C170,
            Mode::CoerceSeize => Cameo::C171,
            Mode::AssaultDestroy => Cameo::C1712,
            Mode::CoerceRestrict | Mode::CoerceWithhold => Cameo::C172,
            Mode::CoerceCensor => Cameo::C1721,
            Mode::CoerceCurfew => Cameo::C1723,
            Mode::CoerceMartialLaw => Cameo::C1724,
            Mode::CoerceArrest => Cameo::C173,
            Mode::CoerceDeport => Cameo::C174,
            Mode::AssaultCrowdControl => Cameo::C175,
            Mode::CoerceCyber => Cameo::C176,
            Mode::AssaultAbduct => Cameo::C181,
            Mode::AssaultBeat | Mode::AssaultPrimitive => Cameo::C182,
            Mode::AssaultSexual => Cameo::C1821,
            Mode::AssaultTorture => Cameo::C1822,
            Mode::AssaultExplosives => Cameo::C183,
            Mode::AssaultSuicideAttack => Cameo::C1831,
            Mode::AssaultTargeted => Cameo::C185,
            Mode::AssaultFirearms => Cameo::C193,
            Mode::AssaultHeavyWeapons => Cameo::C194,
            Mode::AssaultAerial => Cameo::C195,
            Mode::AssaultDrone => Cameo::C1952,
            Mode::AssaultUnconventional => Cameo::C204,
        }
    }
}

closed_list!(Mode, ENTRIES);

pub(super) static ENTRIES: [Entry; 67] = [
    Entry {
        code: "CONSULT.visit",
        label: ["visite", "visit"],
        definition: ["L’acteur se déplace chez le destinataire.", "The actor travels to the recipient."],
        example: None,
    },
    Entry {
        code: "CONSULT.third-party",
        label: ["rencontre chez un tiers", "meeting at a third party’s"],
        definition: [
            "La rencontre a lieu chez quelqu’un d’autre, ou sous son égide.",
            "The meeting takes place at somebody else’s, or under their care.",
        ],
        example: None,
    },
    Entry {
        code: "CONSULT.multilateral",
        label: ["rencontre multilatérale", "multilateral meeting"],
        definition: [
            "La rencontre a lieu dans une alliance ou une organisation.",
            "The meeting takes place within an alliance or organisation.",
        ],
        example: None,
    },
    Entry {
        code: "CONSULT.phone",
        label: ["entretien à distance", "remote talk"],
        definition: [
            "L’échange se fait par téléphone ou par un autre moyen à distance.",
            "The exchange is by telephone or another remote means.",
        ],
        example: None,
    },
    Entry {
        code: "RETREAT.withdraw",
        label: ["retrait", "withdrawal"],
        definition: [
            "Quitter un territoire ou en retirer des forces ; se rendre.",
            "Leaving a territory or pulling forces out of it; surrendering.",
        ],
        example: None,
    },
    Entry {
        code: "RETREAT.release",
        label: ["libération", "release"],
        definition: ["Rendre la liberté à des personnes.", "Setting people free."],
        example: None,
    },
    Entry {
        code: "RETREAT.disarm",
        label: ["désarmement", "disarmament"],
        definition: ["Rendre des armes ou réduire ses forces.", "Giving up weapons or reducing forces."],
        example: None,
    },
    Entry {
        code: "RETREAT.ceasefire",
        label: ["trêve appliquée", "ceasefire kept"],
        definition: ["Cesser le feu, et non le promettre.", "Ceasing fire, as against promising to."],
        example: None,
    },
    Entry {
        code: "RETREAT.access",
        label: ["accès accordé", "access granted"],
        definition: [
            "Laisser entrer observateurs, casques bleus ou secours.",
            "Letting in observers, peacekeepers or relief.",
        ],
        example: None,
    },
    Entry {
        code: "RETREAT.resign",
        label: ["démission", "resignation"],
        definition: ["Quitter une fonction officielle.", "Leaving an official post."],
        example: None,
    },
    Entry {
        code: "REQUEST.assist",
        label: ["demande d’aide", "request for help"],
        definition: ["Demander une aide, un échange ou un appui.", "Asking for help, exchange or backing."],
        example: None,
    },
    Entry {
        code: "REQUEST.change",
        label: ["demande de changement", "request for change"],
        definition: [
            "Demander un changement de politique, de gouvernement ou d’institutions.",
            "Asking for a change of policy, government or institutions.",
        ],
        example: None,
    },
    Entry {
        code: "REQUEST.yield",
        label: ["demande de céder", "request to yield"],
        definition: [
            "Demander une libération, une trêve, une levée de sanctions.",
            "Asking for a release, a truce, an end of sanctions.",
        ],
        example: None,
    },
    Entry {
        code: "REQUEST.meet",
        label: ["demande de rencontre", "request to meet"],
        definition: [
            "Demander une rencontre, des négociations, une médiation.",
            "Asking for a meeting, talks, mediation.",
        ],
        example: None,
    },
    Entry {
        code: "ACCUSE.disapprove",
        label: ["désapprobation", "disapproval"],
        definition: ["Critiquer, condamner, se plaindre.", "Criticising, condemning, complaining."],
        example: None,
    },
    Entry {
        code: "ACCUSE.investigate",
        label: ["enquête", "investigation"],
        definition: [
            "Enquêter, au plan judiciaire, parlementaire ou administratif.",
            "Investigating, by a court, a parliament or an administration.",
        ],
        example: None,
    },
    Entry {
        code: "ACCUSE.allege",
        label: ["accusation", "allegation"],
        definition: [
            "Imputer un acte à quelqu’un, porter plainte, inculper, juger.",
            "Laying an act on somebody, suing, charging, trying.",
        ],
        example: None,
    },
    Entry {
        code: "REJECT.assist",
        label: ["refus d’aide", "refusal to help"],
        definition: ["Refuser une aide, un échange ou un appui.", "Refusing help, exchange or backing."],
        example: None,
    },
    Entry {
        code: "REJECT.change",
        label: ["refus de changement", "refusal to change"],
        definition: [
            "Refuser un changement de politique, de gouvernement ou d’institutions.",
            "Refusing a change of policy, government or institutions.",
        ],
        example: None,
    },
    Entry {
        code: "REJECT.yield",
        label: ["refus de céder", "refusal to yield"],
        definition: [
            "Refuser une libération, une trêve, une levée de sanctions ; défier une règle.",
            "Refusing a release, a truce, an end of sanctions; defying a rule.",
        ],
        example: None,
    },
    Entry {
        code: "REJECT.meet",
        label: ["refus de rencontre", "refusal to meet"],
        definition: [
            "Refuser une rencontre, des négociations, une médiation.",
            "Refusing a meeting, talks, mediation.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.restrict",
        label: ["menace de restreindre", "threat to restrict"],
        definition: [
            "Menacer de couvre-feu, de blocus, de boycott, d’interdiction.",
            "Threatening a curfew, blockade, boycott or ban.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.arrest",
        label: ["menace d’arrêter", "threat to arrest"],
        definition: [
            "Menacer d’arrestation, de prison, de poursuites.",
            "Threatening arrest, prison, prosecution.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.relations",
        label: ["menace de rompre", "threat to relations"],
        definition: [
            "Menacer de réduire ou de rompre des relations, une aide, des pourparlers.",
            "Threatening to reduce or break relations, aid, talks.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.expel",
        label: ["menace d’expulser", "threat to expel"],
        definition: [
            "Menacer d’expulser ou de retirer diplomates, observateurs, organisations.",
            "Threatening to expel or pull out diplomats, observers, organisations.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.territory",
        label: ["menace sur un territoire", "threat to territory"],
        definition: [
            "Menacer d’occuper ou de prendre un territoire.",
            "Threatening to occupy or take a territory.",
        ],
        example: None,
    },
    Entry {
        code: "THREATEN.violence",
        label: ["menace de violence", "threat of violence"],
        definition: ["Menacer d’user de la force.", "Threatening to use force."],
        example: None,
    },
    Entry {
        code: "PROTEST.demo",
        label: ["manifestation", "demonstration"],
        definition: [
            "Rassemblement ou marche, pacifique pour l’essentiel.",
            "A rally or march, peaceful in the main.",
        ],
        example: None,
    },
    Entry {
        code: "PROTEST.riot",
        label: ["émeute", "riot"],
        definition: [
            "Foule qui s’en prend à des personnes ou à des biens.",
            "A crowd that attacks people or property.",
        ],
        example: None,
    },
    Entry {
        code: "PROTEST.strike",
        label: ["grève", "strike"],
        definition: [
            "Arrêt de travail collectif, limité ou général.",
            "A collective stoppage of work, limited or general.",
        ],
        example: None,
    },
    Entry {
        code: "PROTEST.hunger",
        label: ["grève de la faim", "hunger strike"],
        definition: ["Refus de se nourrir en signe de protestation.", "Refusing food in protest."],
        example: None,
    },
    Entry {
        code: "PROTEST.boycott",
        label: ["boycott", "boycott"],
        definition: [
            "Refus collectif d’acheter, de voter ou de participer.",
            "Refusing together to buy, vote or take part.",
        ],
        example: None,
    },
    Entry {
        code: "PROTEST.obstruct",
        label: ["blocage", "obstruction"],
        definition: ["Barrer un passage, une entrée, une route.", "Barring a passage, an entrance, a road."],
        example: None,
    },
    Entry {
        code: "PROTEST.vandalize",
        label: ["dégradation", "vandalism"],
        definition: [
            "Dégrader des biens au cours d’une protestation.",
            "Damaging property in the course of a protest.",
        ],
        example: None,
    },
    Entry {
        code: "SANCTION.convict",
        label: ["condamnation", "conviction"],
        definition: [
            "Reconnaître quelqu’un coupable ou responsable en justice.",
            "Finding somebody guilty or liable in court.",
        ],
        example: None,
    },
    Entry {
        code: "SANCTION.expel",
        label: ["expulsion d’un groupe", "expulsion of a group"],
        definition: [
            "Expulser d’un pays ou d’une organisation ; chasser une population.",
            "Expelling from a country or organisation; driving a population out.",
        ],
        example: None,
    },
    Entry {
        code: "SANCTION.withdraw",
        label: ["retrait non militaire", "non-military pull-out"],
        definition: [
            "Retirer diplomates, observateurs, aides ou médiateurs.",
            "Pulling out diplomats, observers, aid or mediators.",
        ],
        example: None,
    },
    Entry {
        code: "SANCTION.discontinue",
        label: ["rupture de relations", "break of relations"],
        definition: [
            "Réduire ou rompre des échanges, une aide, des pourparlers.",
            "Reducing or breaking exchanges, aid, talks.",
        ],
        example: None,
    },
    Entry {
        code: "MOBILIZE.troops",
        label: ["mobilisation de troupes", "troops mobilised"],
        definition: [
            "Rassembler, déplacer ou mettre en alerte des soldats.",
            "Gathering, moving or alerting soldiers.",
        ],
        example: None,
    },
    Entry {
        code: "MOBILIZE.weapons",
        label: ["mise en alerte d’armes", "weapons readied"],
        definition: ["Préparer ou montrer des systèmes d’armes.", "Readying or showing weapons systems."],
        example: None,
    },
    Entry {
        code: "MOBILIZE.police",
        label: ["mobilisation de la police", "police mobilised"],
        definition: ["Renforcer ou mettre en alerte la police.", "Reinforcing or alerting the police."],
        example: None,
    },
    Entry {
        code: "MOBILIZE.militia",
        label: ["mobilisation d’une milice", "militia mobilised"],
        definition: [
            "Rassembler ou mettre en alerte une force armée hors de l’État.",
            "Gathering or alerting an armed force outside the state.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.seize",
        label: ["saisie, prise de contrôle", "seizure"],
        definition: [
            "Prendre ou occuper un bien, un bâtiment, un territoire.",
            "Taking or occupying property, a building, a territory.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.restrict",
        label: ["restriction", "restriction"],
        definition: [
            "Limiter des mouvements, des droits, des échanges ; blocus, embargo.",
            "Limiting movement, rights, trade; blockade, embargo.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.censor",
        label: ["censure", "censorship"],
        definition: [
            "Interdire ou restreindre publications et informations.",
            "Banning or restricting publications and information.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.curfew",
        label: ["couvre-feu", "curfew"],
        definition: ["Imposer un couvre-feu.", "Imposing a curfew."],
        example: None,
    },
    Entry {
        code: "COERCE.martial-law",
        label: ["état d’urgence, loi martiale", "state of emergency, martial law"],
        definition: ["Imposer un régime d’exception.", "Imposing emergency rule."],
        example: None,
    },
    Entry {
        code: "COERCE.arrest",
        label: ["arrestation", "arrest"],
        definition: [
            "Arrêter, détenir ou poursuivre quelqu’un.",
            "Arresting, detaining or charging somebody.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.deport",
        label: ["expulsion de personnes", "deportation"],
        definition: ["Renvoyer des individus hors du pays.", "Sending individuals out of the country."],
        example: None,
    },
    Entry {
        code: "COERCE.withhold",
        label: ["privation de services", "services withheld"],
        definition: [
            "Couper eau, courant, réseau, vivres ou soins.",
            "Cutting off water, power, network, food or care.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.misinformation",
        label: ["désinformation", "misinformation"],
        definition: [
            "Diffuser des informations fausses ou trompeuses contre quelqu’un.",
            "Spreading false or misleading information against somebody.",
        ],
        example: None,
    },
    Entry {
        code: "COERCE.cyber",
        label: ["cyberattaque", "cyberattack"],
        definition: ["Attaquer des systèmes informatiques.", "Attacking computer systems."],
        example: None,
    },
    Entry {
        code: "ASSAULT.abduct",
        label: ["enlèvement, capture", "abduction, capture"],
        definition: [
            "Enlever, capturer, détourner, prendre en otage.",
            "Abducting, capturing, hijacking, taking hostage.",
        ],
        example: None,
    },
    Entry {
        code: "ASSAULT.beat",
        label: ["coups", "beating"],
        definition: ["Frapper à mains nues ou avec un bâton.", "Hitting with hands or sticks."],
        example: None,
    },
    Entry {
        code: "ASSAULT.torture",
        label: ["torture", "torture"],
        definition: ["Torturer ou mutiler.", "Torturing or maiming."],
        example: None,
    },
    Entry {
        code: "ASSAULT.sexual",
        label: ["violence sexuelle", "sexual violence"],
        definition: ["Violer ou agresser sexuellement.", "Raping or assaulting sexually."],
        example: None,
    },
    Entry {
        code: "ASSAULT.targeted",
        label: ["assassinat ciblé", "targeted killing"],
        definition: [
            "Viser la vie d’une personne choisie, que l’attaque réussisse ou non.",
            "Aiming at the life of a chosen person, whether or not it succeeds.",
        ],
        example: None,
    },
    Entry {
        code: "ASSAULT.destroy",
        label: ["destruction de biens", "destruction of property"],
        definition: ["Détruire ou incendier des biens.", "Destroying or burning property."],
        example: None,
    },
    Entry {
        code: "ASSAULT.primitive",
        label: ["armes rudimentaires", "simple weapons"],
        definition: ["Armes blanches, pierres, feu, outils.", "Blades, stones, fire, tools."],
        example: None,
    },
    Entry {
        code: "ASSAULT.firearms",
        label: ["armes à feu", "firearms"],
        definition: [
            "Armes légères : fusils, pistolets, mitraillettes.",
            "Small arms: rifles, pistols, light machine guns.",
        ],
        example: None,
    },
    Entry {
        code: "ASSAULT.explosives",
        label: ["explosifs", "explosives"],
        definition: ["Mines, bombes, voitures piégées, grenades.", "Mines, bombs, car bombs, grenades."],
        example: None,
    },
    Entry {
        code: "ASSAULT.suicide-attack",
        label: ["attentat-suicide", "suicide attack"],
        definition: ["L’assaillant se tue avec sa charge.", "The attacker dies with the charge."],
        example: None,
    },
    Entry {
        code: "ASSAULT.aerial",
        label: ["frappe aérienne", "air strike"],
        definition: ["Frapper depuis un aéronef avec pilote.", "Striking from a crewed aircraft."],
        example: None,
    },
    Entry {
        code: "ASSAULT.drone",
        label: ["frappe de drone", "drone strike"],
        definition: ["Frapper avec un drone.", "Striking with a drone."],
        example: None,
    },
    Entry {
        code: "ASSAULT.heavy-weapons",
        label: ["armes lourdes", "heavy weapons"],
        definition: ["Artillerie, chars, roquettes, missiles.", "Artillery, tanks, rockets, missiles."],
        example: None,
    },
    Entry {
        code: "ASSAULT.crowd-control",
        label: ["force contre une foule", "force against a crowd"],
        definition: [
            "Gaz lacrymogène, matraques, tirs en l’air, canons à eau.",
            "Tear gas, batons, shots in the air, water cannon.",
        ],
        example: None,
    },
    Entry {
        code: "ASSAULT.unconventional",
        label: ["armes non conventionnelles", "unconventional weapons"],
        definition: [
            "Armes chimiques, biologiques, radiologiques ou nucléaires.",
            "Chemical, biological, radiological or nuclear weapons.",
        ],
        example: None,
    },
];
