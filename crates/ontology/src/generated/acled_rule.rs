//! By which rule a PLOVER event is a candidate for sub-event types of ACLED.
//! Written by `cargo xtask codegen` from `ontology/acled_rule.toml`; not edited by hand.

use crate::list::closed_list;
use crate::{AcledActor, AcledSub, Context, Entry, EventType, Mode, SiteState};

/// By which rule a PLOVER event is a candidate for sub-event types of ACLED.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum AcledRule {
    /// The attack failed because the device was defused, seized or intercepted.
    Disrupted,
    /// Rioters who seize a site make a riot, not a capture of territory.
    RiotSeizure,
    /// Any violence or destruction whose actor is a violent crowd.
    RiotAssault,
    /// State force against a violent crowd stays in the row of the riot.
    RiotMetByForce,
    /// Violent protest or damage.
    Riot,
    /// Two sides fight and the state or its allies take the place.
    ClashTerritoryState,
    /// Two sides fight and an armed group takes the place; it must hold it for more than a day.
    ClashTerritoryGroup,
    /// Two armed sides fight: a battle, whatever the weapon.
    Clash,
    /// ACLED has a row for chemical weapons only.
    Chemical,
    /// The attacker dies with the charge.
    Suicide,
    /// A strike from an aircraft, with no fight on the ground.
    Air,
    /// Heavy weapons fired by one side.
    Shelling,
    /// An explosive planted, rigged or thrown; the text tells whether it is a grenade.
    Explosive,
    /// Sexual violence by an armed group.
    Sexual,
    /// Captured fighters belong to a battle, not to an abduction of civilians.
    CapturedFighters,
    /// Abduction of civilians.
    Abduction,
    /// Gas, batons or shots in the air against peaceful protesters; excessive force if somebody dies or is gravely hurt.
    CrowdControl,
    /// Other violence against peaceful protesters.
    ExcessiveForce,
    /// Gas, water cannon or batons of the police: they are used against crowds.
    CrowdControlOpen,
    /// Arrests or restrictions against peaceful protesters.
    Intervention,
    /// Without a demonstration ACLED makes no row of it; PLOVER makes it a PROTEST.
    NotAProtest,
    /// A demonstration or blockade without violence.
    Protest,
    /// Looting outside a riot.
    Looting,
    /// Violence by an armed group against civilians.
    CiviliansAttacked,
    /// Property destroyed with no people as the target.
    Destruction,
    /// An attack on an armed group: a battle.
    ArmedTarget,
    /// The text does not say who is the target.
    Assault,
    /// Arrests outside a demonstration.
    Arrests,
    /// An armed group takes a place; without a fight it is a transfer.
    TakeoverGroup,
    /// The state takes a place; without a fight it is a transfer.
    TakeoverState,
    /// Curfew, censorship, blockade and other constraints.
    Coercion,
    /// A truce, release of prisoners, negotiated disarmament.
    Truce,
    /// A force leaves a place.
    Withdrawal,
    /// Resignation and other retreats.
    Retreat,
    /// An agreement signed between parties to a conflict; mere approval is not one.
    Agreement,
    /// An agreement made or approved by an armed group.
    AgreementWithGroup,
    /// An agreement made with an armed group.
    AgreementOfStateWithGroup,
    /// Troops or peacekeepers sent, gathered, put on alert.
    ForcesSent,
    /// Forces gathered or on alert.
    Mobilisation,
    /// Words, aid and relations have no row in ACLED.
    NoRow,
}

impl AcledRule {
    /// Every value, in the order of the list.
    pub const ALL: &'static [AcledRule] = &[
        AcledRule::Disrupted,
        AcledRule::RiotSeizure,
        AcledRule::RiotAssault,
        AcledRule::RiotMetByForce,
        AcledRule::Riot,
        AcledRule::ClashTerritoryState,
        AcledRule::ClashTerritoryGroup,
        AcledRule::Clash,
        AcledRule::Chemical,
        AcledRule::Suicide,
        AcledRule::Air,
        AcledRule::Shelling,
        AcledRule::Explosive,
        AcledRule::Sexual,
        AcledRule::CapturedFighters,
        AcledRule::Abduction,
        AcledRule::CrowdControl,
        AcledRule::ExcessiveForce,
        AcledRule::CrowdControlOpen,
        AcledRule::Intervention,
        AcledRule::NotAProtest,
        AcledRule::Protest,
        AcledRule::Looting,
        AcledRule::CiviliansAttacked,
        AcledRule::Destruction,
        AcledRule::ArmedTarget,
        AcledRule::Assault,
        AcledRule::Arrests,
        AcledRule::TakeoverGroup,
        AcledRule::TakeoverState,
        AcledRule::Coercion,
        AcledRule::Truce,
        AcledRule::Withdrawal,
        AcledRule::Retreat,
        AcledRule::Agreement,
        AcledRule::AgreementWithGroup,
        AcledRule::AgreementOfStateWithGroup,
        AcledRule::ForcesSent,
        AcledRule::Mobilisation,
        AcledRule::NoRow,
    ];

    /// The event types to which the rule applies.
    pub const fn types(self) -> &'static [EventType] {
        match self {
            AcledRule::NoRow => &[
                EventType::Agree,
                EventType::Consult,
                EventType::Support,
                EventType::Concede,
                EventType::Cooperate,
                EventType::Aid,
                EventType::Request,
                EventType::Accuse,
                EventType::Reject,
                EventType::Threaten,
                EventType::Sanction,
            ],
            AcledRule::RiotMetByForce | AcledRule::ClashTerritoryState | AcledRule::ClashTerritoryGroup => {
                &[EventType::Assault, EventType::Coerce]
            }
            AcledRule::Disrupted
            | AcledRule::RiotAssault
            | AcledRule::Clash
            | AcledRule::Chemical
            | AcledRule::Suicide
            | AcledRule::Air
            | AcledRule::Shelling
            | AcledRule::Explosive
            | AcledRule::Sexual
            | AcledRule::CapturedFighters
            | AcledRule::Abduction
            | AcledRule::CrowdControl
            | AcledRule::ExcessiveForce
            | AcledRule::CrowdControlOpen
            | AcledRule::CiviliansAttacked
            | AcledRule::Destruction
            | AcledRule::ArmedTarget
            | AcledRule::Assault => &[EventType::Assault],
            AcledRule::Looting => &[EventType::Coerce, EventType::Assault],
            AcledRule::RiotSeizure
            | AcledRule::Intervention
            | AcledRule::Arrests
            | AcledRule::TakeoverGroup
            | AcledRule::TakeoverState
            | AcledRule::Coercion => &[EventType::Coerce],
            AcledRule::ForcesSent => &[EventType::Mobilize, EventType::Aid],
            AcledRule::Mobilisation => &[EventType::Mobilize],
            AcledRule::Riot | AcledRule::NotAProtest | AcledRule::Protest => &[EventType::Protest],
            AcledRule::Truce | AcledRule::Withdrawal | AcledRule::Retreat => &[EventType::Retreat],
            AcledRule::Agreement | AcledRule::AgreementWithGroup | AcledRule::AgreementOfStateWithGroup => {
                &[EventType::Support, EventType::Agree, EventType::Concede]
            }
        }
    }

    /// Modes of which the event has one; any mode when empty.
    pub const fn modes(self) -> &'static [Mode] {
        match self {
            AcledRule::CapturedFighters | AcledRule::Abduction => &[Mode::AssaultAbduct],
            AcledRule::Air => &[Mode::AssaultAerial, Mode::AssaultDrone],
            AcledRule::CrowdControl | AcledRule::CrowdControlOpen => &[Mode::AssaultCrowdControl],
            AcledRule::Destruction => &[Mode::AssaultDestroy],
            AcledRule::Disrupted => &[
                Mode::AssaultExplosives,
                Mode::AssaultSuicideAttack,
                Mode::AssaultAerial,
                Mode::AssaultDrone,
                Mode::AssaultHeavyWeapons,
                Mode::AssaultUnconventional,
            ],
            AcledRule::Explosive => &[Mode::AssaultExplosives],
            AcledRule::Shelling => &[Mode::AssaultHeavyWeapons],
            AcledRule::Sexual => &[Mode::AssaultSexual],
            AcledRule::Suicide => &[Mode::AssaultSuicideAttack],
            AcledRule::Chemical => &[Mode::AssaultUnconventional],
            AcledRule::Intervention => &[Mode::CoerceArrest, Mode::CoerceRestrict, Mode::CoerceCurfew],
            AcledRule::Arrests => &[Mode::CoerceArrest],
            AcledRule::RiotSeizure | AcledRule::TakeoverGroup | AcledRule::TakeoverState => {
                &[Mode::CoerceSeize]
            }
            AcledRule::Riot => &[Mode::ProtestRiot, Mode::ProtestVandalize],
            AcledRule::NotAProtest => &[Mode::ProtestStrike, Mode::ProtestHunger, Mode::ProtestBoycott],
            AcledRule::Truce => {
                &[Mode::RetreatCeasefire, Mode::RetreatRelease, Mode::RetreatDisarm, Mode::RetreatAccess]
            }
            AcledRule::Withdrawal => &[Mode::RetreatWithdraw],
            _ => &[],
        }
    }

    /// Contexts of which the event has one; any context when empty.
    pub const fn contexts(self) -> &'static [Context] {
        match self {
            AcledRule::ForcesSent => &[Context::Military, Context::Peacekeeping],
            AcledRule::Agreement => &[Context::Peacekeeping, Context::Military, Context::Territory],
            _ => &[],
        }
    }

    /// Kinds of actor of which one did it; anybody when empty.
    pub const fn actors(self) -> &'static [AcledActor] {
        match self {
            AcledRule::ClashTerritoryGroup | AcledRule::TakeoverGroup | AcledRule::AgreementWithGroup => {
                &[AcledActor::Rebel, AcledActor::PoliticalMilitia, AcledActor::IdentityMilitia]
            }
            AcledRule::RiotSeizure | AcledRule::RiotAssault => &[AcledActor::Rioters],
            AcledRule::ClashTerritoryState | AcledRule::TakeoverState => {
                &[AcledActor::State, AcledActor::External]
            }
            AcledRule::Clash => &[
                AcledActor::State,
                AcledActor::Rebel,
                AcledActor::PoliticalMilitia,
                AcledActor::IdentityMilitia,
                AcledActor::External,
            ],
            AcledRule::CrowdControlOpen => &[AcledActor::State],
            _ => &[],
        }
    }

    /// Kinds of actor of which one suffered it; anybody or nobody when empty.
    pub const fn recipients(self) -> &'static [AcledActor] {
        match self {
            AcledRule::CiviliansAttacked => &[AcledActor::Civilians],
            AcledRule::CrowdControl | AcledRule::ExcessiveForce | AcledRule::Intervention => {
                &[AcledActor::Protesters]
            }
            AcledRule::AgreementOfStateWithGroup => {
                &[AcledActor::Rebel, AcledActor::PoliticalMilitia, AcledActor::IdentityMilitia]
            }
            AcledRule::RiotMetByForce => &[AcledActor::Rioters],
            AcledRule::CapturedFighters | AcledRule::ArmedTarget => &[
                AcledActor::State,
                AcledActor::Rebel,
                AcledActor::PoliticalMilitia,
                AcledActor::IdentityMilitia,
                AcledActor::External,
            ],
            _ => &[],
        }
    }

    /// What happened to a site of the event; anything or nothing when empty.
    pub const fn states(self) -> &'static [SiteState] {
        match self {
            AcledRule::Looting => &[SiteState::Looted],
            AcledRule::ClashTerritoryState => &[SiteState::Retaken],
            AcledRule::ClashTerritoryGroup => &[SiteState::Seized],
            _ => &[],
        }
    }

    /// Whether the rule asks for force on both sides.
    pub const fn is_two_sided(self) -> bool {
        matches!(self, AcledRule::ClashTerritoryState | AcledRule::ClashTerritoryGroup | AcledRule::Clash)
    }

    /// Whether the rule asks for an attempt that failed.
    pub const fn has_failed(self) -> bool {
        matches!(self, AcledRule::Disrupted)
    }

    /// The candidates, the likeliest first.
    pub const fn subs(self) -> &'static [AcledSub] {
        match self {
            AcledRule::Abduction => &[AcledSub::AbductionForcedDisappearance],
            AcledRule::Truce => &[AcledSub::Agreement, AcledSub::Other],
            AcledRule::Agreement | AcledRule::AgreementWithGroup | AcledRule::AgreementOfStateWithGroup => {
                &[AcledSub::Agreement]
            }
            AcledRule::Air => &[AcledSub::AirDroneStrike],
            AcledRule::CapturedFighters => &[AcledSub::ArmedClash, AcledSub::Other],
            AcledRule::Clash | AcledRule::ArmedTarget => &[AcledSub::ArmedClash],
            AcledRule::Arrests => &[AcledSub::Arrests],
            AcledRule::Assault => &[AcledSub::Attack, AcledSub::ArmedClash],
            AcledRule::CiviliansAttacked => &[AcledSub::Attack],
            AcledRule::ForcesSent => {
                &[AcledSub::ChangeToGroupActivity, AcledSub::HeadquartersOrBaseEstablished]
            }
            AcledRule::Mobilisation => &[AcledSub::ChangeToGroupActivity],
            AcledRule::Chemical => &[AcledSub::ChemicalWeapon],
            AcledRule::Disrupted => &[AcledSub::DisruptedWeaponsUse],
            AcledRule::ExcessiveForce => &[AcledSub::ExcessiveForceAgainstProtesters],
            AcledRule::ClashTerritoryState => &[AcledSub::GovernmentRegainsTerritory, AcledSub::ArmedClash],
            AcledRule::TakeoverState => {
                &[AcledSub::GovernmentRegainsTerritory, AcledSub::NonViolentTransferOfTerritory]
            }
            AcledRule::Looting | AcledRule::Destruction => &[AcledSub::LootingPropertyDestruction],
            AcledRule::ClashTerritoryGroup => {
                &[AcledSub::NonStateActorOvertakesTerritory, AcledSub::ArmedClash]
            }
            AcledRule::TakeoverGroup => {
                &[AcledSub::NonStateActorOvertakesTerritory, AcledSub::NonViolentTransferOfTerritory]
            }
            AcledRule::Withdrawal => &[AcledSub::NonViolentTransferOfTerritory, AcledSub::Other],
            AcledRule::Coercion | AcledRule::Retreat => &[AcledSub::Other],
            AcledRule::Protest => &[AcledSub::PeacefulProtest],
            AcledRule::CrowdControl | AcledRule::CrowdControlOpen => {
                &[AcledSub::ProtestWithIntervention, AcledSub::ExcessiveForceAgainstProtesters]
            }
            AcledRule::Intervention => &[AcledSub::ProtestWithIntervention],
            AcledRule::Explosive => &[AcledSub::RemoteExplosiveLandmineIed, AcledSub::Grenade],
            AcledRule::Sexual => &[AcledSub::SexualViolence],
            AcledRule::Shelling => &[AcledSub::ShellingArtilleryMissileAttack],
            AcledRule::Suicide => &[AcledSub::SuicideBomb],
            AcledRule::RiotSeizure | AcledRule::RiotAssault | AcledRule::RiotMetByForce | AcledRule::Riot => {
                &[AcledSub::ViolentDemonstration, AcledSub::MobViolence]
            }
            _ => &[],
        }
    }
}

closed_list!(AcledRule, ENTRIES);

pub(super) static ENTRIES: [Entry; 40] = [
    Entry {
        code: "disrupted",
        label: ["arme neutralisée", "weapon stopped"],
        definition: [
            "L’attaque a échoué parce que l’engin a été désamorcé, saisi ou intercepté.",
            "The attack failed because the device was defused, seized or intercepted.",
        ],
        example: None,
    },
    Entry {
        code: "riot-seizure",
        label: ["prise d’un site par des émeutiers", "seizure by rioters"],
        definition: [
            "Des émeutiers qui prennent un site font une émeute, non une prise de territoire.",
            "Rioters who seize a site make a riot, not a capture of territory.",
        ],
        example: None,
    },
    Entry {
        code: "riot-assault",
        label: ["violence d’émeutiers", "violence by rioters"],
        definition: [
            "Toute violence ou destruction dont l’acteur est une foule violente.",
            "Any violence or destruction whose actor is a violent crowd.",
        ],
        example: None,
    },
    Entry {
        code: "riot-met-by-force",
        label: ["force contre des émeutiers", "force against rioters"],
        definition: [
            "La force de l’État contre une foule violente reste dans la ligne de l’émeute.",
            "State force against a violent crowd stays in the row of the riot.",
        ],
        example: None,
    },
    Entry {
        code: "riot",
        label: ["émeute", "riot"],
        definition: ["Protestation violente ou dégradations.", "Violent protest or damage."],
        example: None,
    },
    Entry {
        code: "clash-territory-state",
        label: ["l’État reprend au combat", "state retakes by fighting"],
        definition: [
            "Deux côtés se battent et l’État ou ses alliés prennent le lieu.",
            "Two sides fight and the state or its allies take the place.",
        ],
        example: None,
    },
    Entry {
        code: "clash-territory-group",
        label: ["un groupe prend au combat", "group takes by fighting"],
        definition: [
            "Deux côtés se battent et un groupe armé prend le lieu ; il faut qu’il le tienne plus d’un jour.",
            "Two sides fight and an armed group takes the place; it must hold it for more than a day.",
        ],
        example: None,
    },
    Entry {
        code: "clash",
        label: ["combat entre groupes armés", "fight between armed groups"],
        definition: [
            "Deux côtés armés se battent : un combat, quelle que soit l’arme employée.",
            "Two armed sides fight: a battle, whatever the weapon.",
        ],
        example: None,
    },
    Entry {
        code: "chemical",
        label: ["arme non conventionnelle", "unconventional weapon"],
        definition: [
            "ACLED n’a de ligne que pour les armes chimiques.",
            "ACLED has a row for chemical weapons only.",
        ],
        example: None,
    },
    Entry {
        code: "suicide",
        label: ["attentat-suicide", "suicide attack"],
        definition: ["L’assaillant meurt avec sa charge.", "The attacker dies with the charge."],
        example: None,
    },
    Entry {
        code: "air",
        label: ["frappe aérienne ou de drone", "air or drone strike"],
        definition: [
            "Frappe depuis un aéronef, sans combat au sol.",
            "A strike from an aircraft, with no fight on the ground.",
        ],
        example: None,
    },
    Entry {
        code: "shelling",
        label: ["armes lourdes", "heavy weapons"],
        definition: ["Tir d’armes lourdes d’un seul côté.", "Heavy weapons fired by one side."],
        example: None,
    },
    Entry {
        code: "explosive",
        label: ["explosif", "explosive"],
        definition: [
            "Explosif posé, piégé ou lancé ; le texte dit si c’est une grenade.",
            "An explosive planted, rigged or thrown; the text tells whether it is a grenade.",
        ],
        example: None,
    },
    Entry {
        code: "sexual",
        label: ["violence sexuelle", "sexual violence"],
        definition: ["Violence sexuelle d’un groupe armé.", "Sexual violence by an armed group."],
        example: None,
    },
    Entry {
        code: "captured-fighters",
        label: ["combattants capturés", "captured fighters"],
        definition: [
            "Des combattants capturés relèvent d’un combat, non d’un enlèvement de civils.",
            "Captured fighters belong to a battle, not to an abduction of civilians.",
        ],
        example: None,
    },
    Entry {
        code: "abduction",
        label: ["enlèvement", "abduction"],
        definition: ["Enlèvement de civils.", "Abduction of civilians."],
        example: None,
    },
    Entry {
        code: "crowd-control",
        label: ["manifestants dispersés de force", "protesters dispersed by force"],
        definition: [
            "Gaz, matraques ou tirs en l’air contre des manifestants pacifiques ; force excessive s’il y a mort ou blessure grave.",
            "Gas, batons or shots in the air against peaceful protesters; excessive force if somebody dies or is gravely hurt.",
        ],
        example: None,
    },
    Entry {
        code: "excessive-force",
        label: ["violence contre des manifestants", "violence against protesters"],
        definition: [
            "Une autre violence contre des manifestants pacifiques.",
            "Other violence against peaceful protesters.",
        ],
        example: None,
    },
    Entry {
        code: "crowd-control-open",
        label: ["moyens antiémeute, cible non dite", "crowd control, target not stated"],
        definition: [
            "Gaz, canons à eau ou matraques des forces de l’ordre : on les emploie contre des foules.",
            "Gas, water cannon or batons of the police: they are used against crowds.",
        ],
        example: None,
    },
    Entry {
        code: "intervention",
        label: ["manifestants arrêtés ou repoussés", "protesters arrested or pushed back"],
        definition: [
            "Arrestations ou restrictions contre des manifestants pacifiques.",
            "Arrests or restrictions against peaceful protesters.",
        ],
        example: None,
    },
    Entry {
        code: "not-a-protest",
        label: ["grève, grève de la faim, boycott", "strike, hunger strike, boycott"],
        definition: [
            "Sans manifestation, ACLED n’en fait pas une ligne ; PLOVER en fait un PROTEST.",
            "Without a demonstration ACLED makes no row of it; PLOVER makes it a PROTEST.",
        ],
        example: None,
    },
    Entry {
        code: "protest",
        label: ["manifestation", "demonstration"],
        definition: [
            "Manifestation ou blocage sans violence.",
            "A demonstration or blockade without violence.",
        ],
        example: None,
    },
    Entry {
        code: "looting",
        label: ["pillage", "looting"],
        definition: ["Pillage hors d’une émeute.", "Looting outside a riot."],
        example: None,
    },
    Entry {
        code: "civilians-attacked",
        label: ["civils attaqués", "civilians attacked"],
        definition: [
            "Violence d’un groupe armé contre des civils.",
            "Violence by an armed group against civilians.",
        ],
        example: None,
    },
    Entry {
        code: "destruction",
        label: ["destruction de biens", "destruction of property"],
        definition: [
            "Biens détruits sans que des personnes soient visées.",
            "Property destroyed with no people as the target.",
        ],
        example: None,
    },
    Entry {
        code: "armed-target",
        label: ["cible armée", "armed target"],
        definition: ["Attaque contre un groupe armé : un combat.", "An attack on an armed group: a battle."],
        example: None,
    },
    Entry {
        code: "assault",
        label: ["attaque sans cible dite", "attack, target not stated"],
        definition: ["Le texte ne dit pas qui est visé.", "The text does not say who is the target."],
        example: None,
    },
    Entry {
        code: "arrests",
        label: ["arrestations", "arrests"],
        definition: ["Arrestations hors d’une manifestation.", "Arrests outside a demonstration."],
        example: None,
    },
    Entry {
        code: "takeover-group",
        label: ["prise sans combat mentionné, par un groupe", "takeover by a group, no fight stated"],
        definition: [
            "Un groupe armé prend un lieu ; sans combat, c’est un transfert.",
            "An armed group takes a place; without a fight it is a transfer.",
        ],
        example: None,
    },
    Entry {
        code: "takeover-state",
        label: ["reprise sans combat mentionné, par l’État", "takeover by the state, no fight stated"],
        definition: [
            "L’État prend un lieu ; sans combat, c’est un transfert.",
            "The state takes a place; without a fight it is a transfer.",
        ],
        example: None,
    },
    Entry {
        code: "coercion",
        label: ["autre contrainte", "other coercion"],
        definition: [
            "Couvre-feu, censure, blocus et autres contraintes.",
            "Curfew, censorship, blockade and other constraints.",
        ],
        example: None,
    },
    Entry {
        code: "truce",
        label: ["trêve, libération, accès", "truce, release, access"],
        definition: [
            "Trêve, libération de prisonniers, désarmement négocié.",
            "A truce, release of prisoners, negotiated disarmament.",
        ],
        example: None,
    },
    Entry {
        code: "withdrawal",
        label: ["retrait", "withdrawal"],
        definition: ["Une force quitte un lieu.", "A force leaves a place."],
        example: None,
    },
    Entry {
        code: "retreat",
        label: ["autre recul", "other retreat"],
        definition: ["Démission et autres reculs.", "Resignation and other retreats."],
        example: None,
    },
    Entry {
        code: "agreement",
        label: ["accord signé", "agreement signed"],
        definition: [
            "Accord signé entre parties à un conflit ; une simple approbation n’en est pas un.",
            "An agreement signed between parties to a conflict; mere approval is not one.",
        ],
        example: None,
    },
    Entry {
        code: "agreement-with-group",
        label: ["accord avec un groupe armé", "agreement with an armed group"],
        definition: [
            "Accord conclu ou approuvé par un groupe armé.",
            "An agreement made or approved by an armed group.",
        ],
        example: None,
    },
    Entry {
        code: "agreement-of-state-with-group",
        label: ["accord de l’État avec un groupe armé", "agreement of the state with an armed group"],
        definition: ["Accord conclu avec un groupe armé.", "An agreement made with an armed group."],
        example: None,
    },
    Entry {
        code: "forces-sent",
        label: ["forces envoyées", "forces sent"],
        definition: [
            "Troupes ou casques bleus envoyés, rassemblés, mis en alerte.",
            "Troops or peacekeepers sent, gathered, put on alert.",
        ],
        example: None,
    },
    Entry {
        code: "mobilisation",
        label: ["autre mobilisation", "other mobilisation"],
        definition: ["Forces rassemblées ou en alerte.", "Forces gathered or on alert."],
        example: None,
    },
    Entry {
        code: "no-row",
        label: ["pas de ligne ACLED", "no ACLED row"],
        definition: [
            "Paroles, aide et relations n’ont pas de ligne dans ACLED.",
            "Words, aid and relations have no row in ACLED.",
        ],
        example: None,
    },
];
