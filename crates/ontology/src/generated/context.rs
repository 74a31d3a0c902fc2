//! What an event is about: the contexts of PLOVER.
//! Written by `cargo xtask codegen` from `ontology/context.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What an event is about: the contexts of PLOVER.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Context {
    /// Armies, weapons, operations and military assistance.
    Military,
    /// Intelligence, espionage, exchange of secret information.
    Intelligence,
    /// Government, head of state, public policy.
    Executive,
    /// Parliament, debates, coalitions, votes on laws.
    Legislative,
    /// Elections, campaigns, polls, results.
    Election,
    /// Constitution, form of government, rules of power.
    PoliticalInstitutions,
    /// A movement or reform towards democracy.
    ProDemocracy,
    /// A movement or measure towards autocracy.
    ProAutocracy,
    /// Trade, finance, jobs, development.
    Economic,
    /// National or international law, justice.
    Legal,
    /// Compensation for past wrongs.
    Reparations,
    /// Human rights named as such.
    HumanRights,
    /// Political rights, speech, assembly, press.
    RightsFreedoms,
    /// Repression of opponents or of a population.
    Repression,
    /// Access to water, food, housing, energy, land.
    HumanSecurity,
    /// Women, equality, gender violence.
    Gender,
    /// Lesbian, gay, bisexual and trans people.
    Lgbt,
    /// Religions, ethnic groups, places of worship.
    ReligionEthnicity,
    /// Inequality, poverty, discrimination.
    Inequality,
    /// Relations between states or with their organisations.
    Diplomatic,
    /// Borders, control of a territory, secession.
    Territory,
    /// Peacekeepers and other forces that stand between parties.
    Peacekeeping,
    /// Diseases, epidemics, care, hospitals.
    Health,
    /// Asking for asylum or granting it.
    Asylum,
    /// Migrants, refugees, displaced people, borders.
    Migration,
    /// Natural disasters and grave accidents.
    Disasters,
    /// Water, mines, oil, forests, fisheries.
    NaturalResource,
    /// Environment, climate, pollution.
    Environment,
    /// Technology, research, digital matters.
    Technology,
    /// Terrorism, in the words of a source.
    Terrorism,
    /// Chemical, biological, radiological or nuclear weapons.
    Cbrn,
    /// Computer attacks and offences.
    Cyber,
    /// False or misleading information.
    Misinformation,
    /// Ordinary crime.
    Crime,
    /// Abuse of public office for private gain.
    Corruption,
    /// Making, trading or seizing drugs.
    IllegalDrugs,
    /// Trafficking in people, weapons or goods.
    Trafficking,
}

impl Context {
    /// Every value, in the order of the list.
    pub const ALL: &'static [Context] = &[
        Context::Military,
        Context::Intelligence,
        Context::Executive,
        Context::Legislative,
        Context::Election,
        Context::PoliticalInstitutions,
        Context::ProDemocracy,
        Context::ProAutocracy,
        Context::Economic,
        Context::Legal,
        Context::Reparations,
        Context::HumanRights,
        Context::RightsFreedoms,
        Context::Repression,
        Context::HumanSecurity,
        Context::Gender,
        Context::Lgbt,
        Context::ReligionEthnicity,
        Context::Inequality,
        Context::Diplomatic,
        Context::Territory,
        Context::Peacekeeping,
        Context::Health,
        Context::Asylum,
        Context::Migration,
        Context::Disasters,
        Context::NaturalResource,
        Context::Environment,
        Context::Technology,
        Context::Terrorism,
        Context::Cbrn,
        Context::Cyber,
        Context::Misinformation,
        Context::Crime,
        Context::Corruption,
        Context::IllegalDrugs,
        Context::Trafficking,
    ];
}

closed_list!(Context, ENTRIES);

pub(super) static ENTRIES: [Entry; 37] = [
    Entry {
        code: "military",
        label: ["militaire", "military"],
        definition: [
            "Armées, armements, opérations et aide militaire.",
            "Armies, weapons, operations and military assistance.",
        ],
        example: None,
    },
    Entry {
        code: "intelligence",
        label: ["renseignement", "intelligence"],
        definition: [
            "Renseignement, espionnage, échange d’informations secrètes.",
            "Intelligence, espionage, exchange of secret information.",
        ],
        example: None,
    },
    Entry {
        code: "executive",
        label: ["exécutif", "executive"],
        definition: [
            "Gouvernement, chef d’État, politique publique.",
            "Government, head of state, public policy.",
        ],
        example: None,
    },
    Entry {
        code: "legislative",
        label: ["législatif", "legislative"],
        definition: [
            "Parlement, débats, coalitions, votes de lois.",
            "Parliament, debates, coalitions, votes on laws.",
        ],
        example: None,
    },
    Entry {
        code: "election",
        label: ["élections", "election"],
        definition: ["Élections, campagnes, scrutins, résultats.", "Elections, campaigns, polls, results."],
        example: None,
    },
    Entry {
        code: "political_institutions",
        label: ["institutions politiques", "political institutions"],
        definition: [
            "Constitution, régime, règles du pouvoir.",
            "Constitution, form of government, rules of power.",
        ],
        example: None,
    },
    Entry {
        code: "pro_democracy",
        label: ["pour la démocratie", "pro-democracy"],
        definition: ["Mouvement ou réforme vers la démocratie.", "A movement or reform towards democracy."],
        example: None,
    },
    Entry {
        code: "pro_autocracy",
        label: ["pour l’autocratie", "pro-autocracy"],
        definition: ["Mouvement ou mesure vers l’autocratie.", "A movement or measure towards autocracy."],
        example: None,
    },
    Entry {
        code: "economic",
        label: ["économie", "economic"],
        definition: ["Commerce, finance, emploi, développement.", "Trade, finance, jobs, development."],
        example: None,
    },
    Entry {
        code: "legal",
        label: ["droit", "legal"],
        definition: ["Droit national ou international, justice.", "National or international law, justice."],
        example: None,
    },
    Entry {
        code: "reparations",
        label: ["réparations", "reparations"],
        definition: ["Indemnisation de torts passés.", "Compensation for past wrongs."],
        example: None,
    },
    Entry {
        code: "human_rights",
        label: ["droits humains", "human rights"],
        definition: ["Droits humains invoqués en tant que tels.", "Human rights named as such."],
        example: None,
    },
    Entry {
        code: "rights_freedoms",
        label: ["droits et libertés", "rights and freedoms"],
        definition: [
            "Droits politiques, expression, réunion, presse.",
            "Political rights, speech, assembly, press.",
        ],
        example: None,
    },
    Entry {
        code: "repression",
        label: ["répression", "repression"],
        definition: [
            "Répression d’opposants ou d’une population.",
            "Repression of opponents or of a population.",
        ],
        example: None,
    },
    Entry {
        code: "human_security",
        label: ["sécurité humaine", "human security"],
        definition: [
            "Accès à l’eau, à la nourriture, au logement, à l’énergie, à la terre.",
            "Access to water, food, housing, energy, land.",
        ],
        example: None,
    },
    Entry {
        code: "gender",
        label: ["genre", "gender"],
        definition: ["Femmes, égalité, violences de genre.", "Women, equality, gender violence."],
        example: None,
    },
    Entry {
        code: "lgbt",
        label: ["personnes LGBT", "LGBT people"],
        definition: [
            "Personnes lesbiennes, gays, bisexuelles et trans.",
            "Lesbian, gay, bisexual and trans people.",
        ],
        example: None,
    },
    Entry {
        code: "religion_ethnicity",
        label: ["religion, appartenance ethnique", "religion, ethnicity"],
        definition: [
            "Religions, groupes ethniques, lieux de culte.",
            "Religions, ethnic groups, places of worship.",
        ],
        example: None,
    },
    Entry {
        code: "inequality",
        label: ["inégalités", "inequality"],
        definition: ["Inégalités, pauvreté, discriminations.", "Inequality, poverty, discrimination."],
        example: None,
    },
    Entry {
        code: "diplomatic",
        label: ["diplomatie", "diplomatic"],
        definition: [
            "Relations entre États ou avec leurs organisations.",
            "Relations between states or with their organisations.",
        ],
        example: None,
    },
    Entry {
        code: "territory",
        label: ["territoire", "territory"],
        definition: [
            "Frontières, contrôle d’un territoire, sécession.",
            "Borders, control of a territory, secession.",
        ],
        example: None,
    },
    Entry {
        code: "peacekeeping",
        label: ["maintien de la paix", "peacekeeping"],
        definition: [
            "Casques bleus et autres forces d’interposition.",
            "Peacekeepers and other forces that stand between parties.",
        ],
        example: None,
    },
    Entry {
        code: "health",
        label: ["santé", "health"],
        definition: ["Maladies, épidémies, soins, hôpitaux.", "Diseases, epidemics, care, hospitals."],
        example: None,
    },
    Entry {
        code: "asylum",
        label: ["asile", "asylum"],
        definition: ["Demande ou octroi d’asile.", "Asking for asylum or granting it."],
        example: None,
    },
    Entry {
        code: "migration",
        label: ["migrations", "migration"],
        definition: [
            "Migrants, réfugiés, déplacés, frontières.",
            "Migrants, refugees, displaced people, borders.",
        ],
        example: None,
    },
    Entry {
        code: "disasters",
        label: ["catastrophes", "disasters"],
        definition: [
            "Catastrophes naturelles et accidents graves.",
            "Natural disasters and grave accidents.",
        ],
        example: None,
    },
    Entry {
        code: "natural_resource",
        label: ["ressources naturelles", "natural resources"],
        definition: ["Eau, mines, pétrole, forêts, pêche.", "Water, mines, oil, forests, fisheries."],
        example: None,
    },
    Entry {
        code: "environment",
        label: ["environnement", "environment"],
        definition: ["Environnement, climat, pollution.", "Environment, climate, pollution."],
        example: None,
    },
    Entry {
        code: "technology",
        label: ["technologie", "technology"],
        definition: ["Techniques, recherche, numérique.", "Technology, research, digital matters."],
        example: None,
    },
    Entry {
        code: "terrorism",
        label: ["terrorisme", "terrorism"],
        definition: ["Terrorisme, selon les mots d’une source.", "Terrorism, in the words of a source."],
        example: None,
    },
    Entry {
        code: "cbrn",
        label: ["armes NRBC", "CBRN"],
        definition: [
            "Armes nucléaires, radiologiques, biologiques ou chimiques.",
            "Chemical, biological, radiological or nuclear weapons.",
        ],
        example: None,
    },
    Entry {
        code: "cyber",
        label: ["cyberespace", "cyber"],
        definition: ["Attaques et délits informatiques.", "Computer attacks and offences."],
        example: None,
    },
    Entry {
        code: "misinformation",
        label: ["désinformation", "misinformation"],
        definition: ["Informations fausses ou trompeuses.", "False or misleading information."],
        example: None,
    },
    Entry {
        code: "crime",
        label: ["criminalité", "crime"],
        definition: ["Crimes et délits de droit commun.", "Ordinary crime."],
        example: None,
    },
    Entry {
        code: "corruption",
        label: ["corruption", "corruption"],
        definition: [
            "Abus d’une charge publique pour un gain privé.",
            "Abuse of public office for private gain.",
        ],
        example: None,
    },
    Entry {
        code: "illegal_drugs",
        label: ["drogues", "illegal drugs"],
        definition: ["Production, commerce ou saisie de stupéfiants.", "Making, trading or seizing drugs."],
        example: None,
    },
    Entry {
        code: "trafficking",
        label: ["trafics", "trafficking"],
        definition: [
            "Traite de personnes, trafic d’armes ou de biens.",
            "Trafficking in people, weapons or goods.",
        ],
        example: None,
    },
];
