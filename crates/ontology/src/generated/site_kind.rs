//! What kind of infrastructure or object a site is.
//! Written by `cargo xtask codegen` from `ontology/site_kind.toml`; not edited by hand.

use crate::Entry;
use crate::list::closed_list;

/// What kind of infrastructure or object a site is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum SiteKind {
    /// An airport, airfield or civil air base.
    Airport,
    /// A railway or bus station, an underground station.
    Station,
    /// A sea or river port, quay or terminal.
    Port,
    /// A bridge, viaduct or footbridge.
    Bridge,
    /// A road, street, crossing or road tunnel.
    Road,
    /// A railway line or railway works.
    Railway,
    /// A square, park or place to gather.
    Square,
    /// A checkpoint, roadblock or border post.
    Checkpoint,
    /// A power station, hydroelectric dam, line or substation.
    Power,
    /// A well, refinery, pipeline, depot or filling station.
    Fuel,
    /// A water intake, reservoir, pumping station or network.
    Water,
    /// A place where ore or stone is dug.
    Mine,
    /// A factory, workshop or industrial warehouse.
    Factory,
    /// Headquarters or offices of a company.
    Company,
    /// A bank, cash machine or exchange office.
    Bank,
    /// A shop, supermarket, restaurant or hotel.
    Shop,
    /// A market, market hall or fair.
    Market,
    /// A house, block of flats or residential quarter.
    Dwelling,
    /// A farm, field, granary or herd.
    Farm,
    /// A hospital, clinic, health centre or ambulance.
    Hospital,
    /// A school, college, university or boarding house.
    School,
    /// A mosque, church, temple, synagogue or shrine.
    Worship,
    /// A monument, statue, museum or historic site.
    Monument,
    /// A cemetery, grave or mass grave.
    Grave,
    /// A camp of refugees, displaced people or detainees.
    Camp,
    /// A ministry, presidency, prefecture or town hall.
    Government,
    /// A parliament or assembly.
    Parliament,
    /// A court or courthouse.
    Court,
    /// An embassy, consulate or seat of an international body.
    Embassy,
    /// The seat of a party, union or campaign.
    Party,
    /// A polling station or counting centre.
    Polling,
    /// A police station or post.
    Police,
    /// Barracks, a base, outpost or headquarters.
    Military,
    /// A depot of weapons or ammunition.
    Arsenal,
    /// A prison, jail or detention centre.
    Prison,
    /// A station, studio or tower of radio or television; a newsroom.
    Broadcast,
    /// A mast, exchange, cable or data centre.
    Telecom,
    /// A car, lorry, coach, tank or train.
    Vehicle,
    /// Vehicles that travel together.
    Convoy,
    /// A ship or boat.
    Vessel,
    /// An aeroplane, helicopter or drone that is hit.
    Aircraft,
    /// A site of another kind.
    Other,
}

impl SiteKind {
    /// Every value, in the order of the list.
    pub const ALL: &'static [SiteKind] = &[
        SiteKind::Airport,
        SiteKind::Station,
        SiteKind::Port,
        SiteKind::Bridge,
        SiteKind::Road,
        SiteKind::Railway,
        SiteKind::Square,
        SiteKind::Checkpoint,
        SiteKind::Power,
        SiteKind::Fuel,
        SiteKind::Water,
        SiteKind::Mine,
        SiteKind::Factory,
        SiteKind::Company,
        SiteKind::Bank,
        SiteKind::Shop,
        SiteKind::Market,
        SiteKind::Dwelling,
        SiteKind::Farm,
        SiteKind::Hospital,
        SiteKind::School,
        SiteKind::Worship,
        SiteKind::Monument,
        SiteKind::Grave,
        SiteKind::Camp,
        SiteKind::Government,
        SiteKind::Parliament,
        SiteKind::Court,
        SiteKind::Embassy,
        SiteKind::Party,
        SiteKind::Polling,
        SiteKind::Police,
        SiteKind::Military,
        SiteKind::Arsenal,
        SiteKind::Prison,
        SiteKind::Broadcast,
        SiteKind::Telecom,
        SiteKind::Vehicle,
        SiteKind::Convoy,
        SiteKind::Vessel,
        SiteKind::Aircraft,
        SiteKind::Other,
    ];

    /// Whether it moves, so that a place of it is where it was at the time.
    pub const fn is_mobile(self) -> bool {
        matches!(self, SiteKind::Vehicle | SiteKind::Convoy | SiteKind::Vessel | SiteKind::Aircraft)
    }
}

closed_list!(SiteKind, ENTRIES);

pub(super) static ENTRIES: [Entry; 42] = [
    Entry {
        code: "airport",
        label: ["aéroport", "airport"],
        definition: ["Aéroport, aérodrome, base aérienne civile.", "An airport, airfield or civil air base."],
        example: None,
    },
    Entry {
        code: "station",
        label: ["gare", "station"],
        definition: [
            "Gare ferroviaire ou routière, station de métro.",
            "A railway or bus station, an underground station.",
        ],
        example: None,
    },
    Entry {
        code: "port",
        label: ["port", "port"],
        definition: ["Port de mer ou de rivière, quai, terminal.", "A sea or river port, quay or terminal."],
        example: None,
    },
    Entry {
        code: "bridge",
        label: ["pont", "bridge"],
        definition: ["Pont, viaduc, passerelle.", "A bridge, viaduct or footbridge."],
        example: None,
    },
    Entry {
        code: "road",
        label: ["route", "road"],
        definition: ["Route, rue, carrefour, tunnel routier.", "A road, street, crossing or road tunnel."],
        example: None,
    },
    Entry {
        code: "railway",
        label: ["voie ferrée", "railway"],
        definition: ["Voie ferrée ou ouvrage ferroviaire.", "A railway line or railway works."],
        example: None,
    },
    Entry {
        code: "square",
        label: ["place publique", "public square"],
        definition: ["Place, parc, lieu de rassemblement.", "A square, park or place to gather."],
        example: None,
    },
    Entry {
        code: "checkpoint",
        label: ["barrage, poste de contrôle", "checkpoint"],
        definition: [
            "Poste de contrôle, barrage, poste-frontière.",
            "A checkpoint, roadblock or border post.",
        ],
        example: None,
    },
    Entry {
        code: "power",
        label: ["site électrique", "power site"],
        definition: [
            "Centrale, barrage hydroélectrique, ligne ou poste électrique.",
            "A power station, hydroelectric dam, line or substation.",
        ],
        example: None,
    },
    Entry {
        code: "fuel",
        label: ["site pétrolier ou gazier", "fuel site"],
        definition: [
            "Puits, raffinerie, oléoduc, dépôt, station-service.",
            "A well, refinery, pipeline, depot or filling station.",
        ],
        example: None,
    },
    Entry {
        code: "water",
        label: ["site d’eau", "water site"],
        definition: [
            "Captage, réservoir, station de pompage, réseau d’eau.",
            "A water intake, reservoir, pumping station or network.",
        ],
        example: None,
    },
    Entry {
        code: "mine",
        label: ["mine, carrière", "mine, quarry"],
        definition: ["Site d’extraction de minerai ou de pierre.", "A place where ore or stone is dug."],
        example: None,
    },
    Entry {
        code: "factory",
        label: ["usine", "factory"],
        definition: ["Usine, atelier, entrepôt industriel.", "A factory, workshop or industrial warehouse."],
        example: None,
    },
    Entry {
        code: "company",
        label: ["locaux d’entreprise", "company premises"],
        definition: ["Siège ou bureaux d’une entreprise.", "Headquarters or offices of a company."],
        example: None,
    },
    Entry {
        code: "bank",
        label: ["banque", "bank"],
        definition: ["Banque, distributeur, bureau de change.", "A bank, cash machine or exchange office."],
        example: None,
    },
    Entry {
        code: "shop",
        label: ["commerce", "shop"],
        definition: [
            "Boutique, supermarché, restaurant, hôtel.",
            "A shop, supermarket, restaurant or hotel.",
        ],
        example: None,
    },
    Entry {
        code: "market",
        label: ["marché", "market"],
        definition: ["Marché, halle, foire.", "A market, market hall or fair."],
        example: None,
    },
    Entry {
        code: "dwelling",
        label: ["habitation", "dwelling"],
        definition: [
            "Maison, immeuble, quartier d’habitation.",
            "A house, block of flats or residential quarter.",
        ],
        example: None,
    },
    Entry {
        code: "farm",
        label: ["exploitation agricole", "farm"],
        definition: ["Ferme, champ, grenier, troupeau.", "A farm, field, granary or herd."],
        example: None,
    },
    Entry {
        code: "hospital",
        label: ["hôpital", "hospital"],
        definition: [
            "Hôpital, clinique, centre de soins, ambulance.",
            "A hospital, clinic, health centre or ambulance.",
        ],
        example: None,
    },
    Entry {
        code: "school",
        label: ["école", "school"],
        definition: [
            "École, lycée, université, internat.",
            "A school, college, university or boarding house.",
        ],
        example: None,
    },
    Entry {
        code: "worship",
        label: ["lieu de culte", "place of worship"],
        definition: [
            "Mosquée, église, temple, synagogue, sanctuaire.",
            "A mosque, church, temple, synagogue or shrine.",
        ],
        example: None,
    },
    Entry {
        code: "monument",
        label: ["monument", "monument"],
        definition: [
            "Monument, statue, musée, site historique.",
            "A monument, statue, museum or historic site.",
        ],
        example: None,
    },
    Entry {
        code: "grave",
        label: ["sépulture", "grave"],
        definition: ["Cimetière, tombe, fosse commune.", "A cemetery, grave or mass grave."],
        example: None,
    },
    Entry {
        code: "camp",
        label: ["camp", "camp"],
        definition: [
            "Camp de réfugiés, de déplacés ou de rétention.",
            "A camp of refugees, displaced people or detainees.",
        ],
        example: None,
    },
    Entry {
        code: "government",
        label: ["bâtiment du pouvoir", "government building"],
        definition: [
            "Ministère, présidence, préfecture, mairie.",
            "A ministry, presidency, prefecture or town hall.",
        ],
        example: None,
    },
    Entry {
        code: "parliament",
        label: ["parlement", "parliament"],
        definition: ["Parlement ou assemblée.", "A parliament or assembly."],
        example: None,
    },
    Entry {
        code: "court",
        label: ["tribunal", "court"],
        definition: ["Tribunal ou palais de justice.", "A court or courthouse."],
        example: None,
    },
    Entry {
        code: "embassy",
        label: ["représentation étrangère", "foreign mission"],
        definition: [
            "Ambassade, consulat, siège d’une organisation internationale.",
            "An embassy, consulate or seat of an international body.",
        ],
        example: None,
    },
    Entry {
        code: "party",
        label: ["local politique", "party premises"],
        definition: [
            "Siège d’un parti, d’un syndicat, d’une campagne.",
            "The seat of a party, union or campaign.",
        ],
        example: None,
    },
    Entry {
        code: "polling",
        label: ["bureau de vote", "polling place"],
        definition: ["Bureau de vote, centre de dépouillement.", "A polling station or counting centre."],
        example: None,
    },
    Entry {
        code: "police",
        label: ["site de police", "police site"],
        definition: ["Commissariat, gendarmerie, poste de police.", "A police station or post."],
        example: None,
    },
    Entry {
        code: "military",
        label: ["site militaire", "military site"],
        definition: [
            "Caserne, base, poste avancé, quartier général.",
            "Barracks, a base, outpost or headquarters.",
        ],
        example: None,
    },
    Entry {
        code: "arsenal",
        label: ["arsenal", "arsenal"],
        definition: ["Dépôt d’armes ou de munitions.", "A depot of weapons or ammunition."],
        example: None,
    },
    Entry {
        code: "prison",
        label: ["prison", "prison"],
        definition: ["Prison, maison d’arrêt, centre de détention.", "A prison, jail or detention centre."],
        example: None,
    },
    Entry {
        code: "broadcast",
        label: ["radio, télévision", "broadcasting site"],
        definition: [
            "Station, studio ou tour de radio ou de télévision ; rédaction.",
            "A station, studio or tower of radio or television; a newsroom.",
        ],
        example: None,
    },
    Entry {
        code: "telecom",
        label: ["télécommunications", "telecommunications"],
        definition: [
            "Antenne, central, câble, centre de données.",
            "A mast, exchange, cable or data centre.",
        ],
        example: None,
    },
    Entry {
        code: "vehicle",
        label: ["véhicule", "vehicle"],
        definition: ["Voiture, camion, autocar, char, train.", "A car, lorry, coach, tank or train."],
        example: None,
    },
    Entry {
        code: "convoy",
        label: ["convoi", "convoy"],
        definition: ["Suite de véhicules qui voyagent ensemble.", "Vehicles that travel together."],
        example: None,
    },
    Entry {
        code: "vessel",
        label: ["navire", "vessel"],
        definition: ["Navire, bateau, embarcation.", "A ship or boat."],
        example: None,
    },
    Entry {
        code: "aircraft",
        label: ["aéronef", "aircraft"],
        definition: [
            "Avion, hélicoptère, drone pris pour cible.",
            "An aeroplane, helicopter or drone that is hit.",
        ],
        example: None,
    },
    Entry {
        code: "other",
        label: ["autre site", "other site"],
        definition: ["Site d’une autre sorte.", "A site of another kind."],
        example: None,
    },
];
