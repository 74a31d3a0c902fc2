//! What entries mean: one type for each class of entry, as its TOML table is written.
//!
//! The classes are closed: a class is a construction that `read` knows how to read. Words come and go in `lang/`
//! without a change here.

mod actor;
mod cue;
mod event;
mod link;
mod site;
mod speaker;
mod standing;
mod time;

pub use actor::{Alpha3, Body, Demonym, SocialRole};
pub use cue::{Cue, Frame};
pub use event::{Control, Event, EventFrame, Modal, Support, SupportRole, Weapon};
pub use link::{Link, LinkKind};
pub use site::{Fate, FateFrame, Location, LocationRole, Site, SiteReading};
pub use speaker::{Impersonal, Loaded, Speaker};
pub use standing::{Standing, StandingReach};
pub use time::{
    Base, Calendar, DayPart, DayWord, Era, Feast, FeastDay, HalfDay, Named, PartCode, Reach, Role,
    SeasonCode, Shift, ShiftBy, Tie, UnitWord,
};

use recoupe_ontology::{Camp, ForceKind, Outcome};
use serde::{Deserialize, Serialize};

/// Declares [`Sense`] and [`Class`] together, so that a class cannot lack its sense.
macro_rules! senses {
    ($($(#[$doc:meta])* $class:ident($payload:ty) = $table:literal),+ $(,)?) => {
        /// What an entry means.
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
        pub enum Sense { $($(#[$doc])* $class($payload)),+ }

        /// The class of an entry: the name of its TOML table.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Class { $($(#[$doc])* $class),+ }

        impl Class {
            /// How many classes there are.
            pub const COUNT: usize = [$(Class::$class),+].len();

            /// Every class.
            pub const ALL: [Class; Class::COUNT] = [$(Class::$class),+];

            /// The name of the class in TOML.
            pub const fn table(self) -> &'static str {
                match self { $(Class::$class => $table),+ }
            }
        }

        impl Sense {
            /// The class it belongs to.
            pub const fn class(&self) -> Class {
                match self { $(Sense::$class(_) => Class::$class),+ }
            }

            /// Words that must stand beside those of the pattern: they tell two entries of one pattern apart.
            pub fn condition(&self) -> [&[String]; 2] {
                match self {
                    Sense::Event(e) => [&e.with, &e.near], Sense::Fate(f) => [&f.with, &[]], _ => [&[], &[]],
                }
            }

            /// Reads the fields of an entry of this class, without `match` and `example`.
            #[cfg(feature = "compile")]
            pub(crate) fn from_table(class: Class, table: toml::Table) -> Result<Sense, toml::de::Error> {
                match class { $(Class::$class => table.try_into().map(Sense::$class)),+ }
            }
        }
    };
}

senses! {
    /// A word of a worded number: « vingt », « cent », "thousand".
    Numeral(Numeral) = "numeral",
    /// A word of rank, alone or at the end of a worded number: « quatrième », "first".
    Ordinal(Ordinal) = "ordinal",
    /// A word for a part of one: « tiers », "half".
    Fraction(Fraction) = "fraction",
    /// A noun for about so many: « vingtaine ».
    Collective(Collective) = "collective",
    /// A noun for an order of magnitude: « dizaines », "scores".
    Vague(Vague) = "vague",
    /// A determiner for an open number: « plusieurs », "several".
    Indefinite(Indefinite) = "indefinite",
    /// A determiner for none: « aucun », "no".
    Zero(Zero) = "zero",
    /// Words that turn a number into a bound: « au moins », "more than".
    Bound(Bound) = "bound",
    /// Words that open a range of two numbers, and the word between: « entre … et ».
    Range(Range) = "range",
    /// A word that makes a range of the two numbers around it: « à », "to".
    Between(Between) = "between",
    /// A verb that takes a number from one value to another: « passer (de 12 à 15) », "rise".
    Change(Change) = "change",
    /// A noun that a number measures without counting people: « ans », "kilometres".
    Unit(Unit) = "unit",
    /// A word that makes a name of the number beside it: « article 5 », "flight 17", « 12 rue ».
    Label(Label) = "label",
    /// A word that says what happened to people: « mort », « tuer », "wounded".
    Harm(Harm) = "harm",
    /// A noun for people who can be counted: « soldat », « personne », "protester".
    People(People) = "people",
    /// A word that ties figures together: « dont », « parmi », "respectively".
    Link(Link) = "link",
    /// A word by which somebody is credited with saying something: « annoncer », « selon ».
    Cue(Cue) = "cue",
    /// A noun for one who speaks, or for what speaks in their place: « police », « bilan », "video".
    Speaker(Speaker) = "speaker",
    /// A noun for one who acts, by what part of society it belongs to: « policier », "ministry".
    Role(SocialRole) = "role",
    /// A name of a known body: « OTSC », "Boko Haram".
    Body(Body) = "body",
    /// A word for what belongs to a country: « kazakhe », "Russians".
    Demonym(Demonym) = "demonym",
    /// Words that take a side in what they name: « opération antiterroriste », "terrorist militias".
    Loaded(Loaded) = "loaded",
    /// A pronoun that names nobody: « on ».
    Impersonal(Impersonal) = "impersonal",
    /// A negation: « ne … pas », "not", « sans ».
    Negation(Negation) = "negation",
    /// An auxiliary or adverb that says an act is still to come, tried or begun: « vouloir », "attempt".
    Stage(Stage) = "stage",
    /// What people do together, or what becomes of them, when nothing harms them: « manifester », « manifestation »,
    /// "flee".
    Activity(Activity) = "activity",
    /// Words that say how a figure stands in time: « un précédent bilan », "up from", "could".
    Standing(Standing) = "standing",
    /// A word for what somebody does to somebody: « attaquer », « négociations », "arrest".
    Event(Event) = "event",
    /// A word above or beside an act that says how it stands in the world: « tenter », « en vain », "plan", "if".
    Modal(Modal) = "modal",
    /// What an assault is made with: « grenade », "tear gas".
    Weapon(Weapon) = "weapon",
    /// A verb that only carries the noun of an event: « mener (une offensive) », "carry out".
    Support(Support) = "support",
    /// A noun for a thing or place: « commissariat », "power plant".
    Site(Site) = "site",
    /// A word for what befalls a site: « saccager », « l’incendie de », "in ruins".
    Fate(Fate) = "fate",
    /// Words that tie somebody or something to a site: « devant », "outside", « les abords de ».
    Location(Location) = "location",
    /// A name of a time: « lundi », « mars », "noon", « semaine ».
    Calendar(Calendar) = "calendar",
    /// A word that moves a time: « dernier », "next", « ce ».
    Shift(Shift) = "shift",
    /// A small word that ties times: « depuis », "ago", « tous les ».
    Tie(Tie) = "tie",
}

/// How a number word combines with those before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Adds: one to nineteen, and the tens.
    Add,
    /// Multiplies what stands before it if that is smaller, and adds otherwise: « quatre-vingts », « cent », "hundred".
    Multiply,
    /// Closes a group of thousands: « mille », « millions », "billion".
    Scale,
    /// Joins two parts and has no value: « et » in « vingt et un », "and" in "a hundred and two".
    Join,
    /// Counts as one before a larger word and nowhere else inside a number: "a" in "a hundred".
    Article,
    /// Stands for the decimal mark: « virgule », "point".
    Point,
    /// Stands for the sign before a number: « moins », "minus".
    Minus,
}

/// See [`Sense::Numeral`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numeral {
    /// Its value; 0 for a joining word.
    pub value: u64,
    /// How it combines.
    pub step: Step,
}

/// See [`Sense::Ordinal`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ordinal {
    /// Its rank; also what it divides by: a fifth is one of five.
    pub value: u64,
    /// How it combines with the number before it: « deux centième » is 200, « vingt-cinquième » 25.
    pub step: Step,
    /// Whether the form is that of a denominator and of no rank: « cinquièmes », "fifths".
    #[serde(default)]
    pub is_plural: bool,
    /// Whether it also divides: "second" does not.
    #[serde(default = "yes")]
    pub divides: bool,
}

const fn yes() -> bool {
    true
}

/// See [`Sense::Fraction`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fraction {
    /// What it divides by: 3 for « tiers ».
    pub denominator: u64,
    /// Whether it needs no number before it: « la moitié des otages », "half of them".
    #[serde(default)]
    pub stands_alone: bool,
}

/// See [`Sense::Collective`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Collective {
    /// The number in the word: 20 in « vingtaine ».
    pub value: u64,
    /// How far the interval reaches to either side, in per cent (DESIGN: « une vingtaine » is [15, 25], « une
    /// centaine » [90, 110]).
    pub spread: u64,
    /// Whether it is a number only after a number: "two score".
    #[serde(default)]
    pub needs_number: bool,
}

/// See [`Sense::Vague`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vague {
    /// Least number the words allow.
    pub low: u64,
    /// Greatest number the words allow.
    pub high: u64,
}

/// See [`Sense::Indefinite`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indefinite {
    /// Least number the words allow.
    pub low: u64,
    /// Greatest number: "both" are two.
    #[serde(default)]
    pub high: Option<u64>,
    /// Whether the word alone makes a figure (« plusieurs »), or only before a magnitude (« des » in « des dizaines »).
    pub counts_alone: bool,
}

/// See [`Sense::Zero`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zero {}

/// What a bound does to a number N (DESIGN §2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BoundKind {
    /// [N, –]
    AtLeast,
    /// [N+1, –]
    MoreThan,
    /// [–, N]
    UpTo,
    /// [–, N−1]
    FewerThan,
    /// [0.9 N, N]
    Nearly,
    /// [0.9 N, 1.1 N]
    About,
}

/// On which side of its number a bound or a unit stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// « au moins 12 », "$12"
    Before,
    /// "12 or more", « 12 km »
    #[default]
    After,
    /// « 12 au moins », « au moins 12 »
    Either,
}

/// See [`Sense::Bound`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// What it does.
    pub kind: BoundKind,
    /// Where it stands.
    pub side: Side,
    /// Whether it bounds lengths of time.
    #[serde(default)]
    pub durations: Durations,
}

/// Whether a bound bounds lengths of time, where its words may also say how long something takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Durations {
    /// It does: "more than three years".
    #[default]
    Bounded,
    /// It does, but not right after a noun or a number: "$200 million over three years".
    BoundedAlone,
    /// It does not: « dans les six mois ».
    Spared,
}

/// See [`Sense::Range`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The word between the two numbers: « et », « à », "and", "to".
    pub between: String,
}

/// See [`Sense::Between`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Between {}

/// See [`Sense::Change`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {}

/// See [`Sense::Label`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// On which side of the number it stands; on either side, the number is inside: « 5G ».
    #[serde(default = "before")]
    pub side: Side,
}

const fn before() -> Side {
    Side::Before
}

/// What a unit measures. Only a [`UnitKind::Thing`] is counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// Sums: « euros », "$".
    Money,
    /// « km », "feet"
    Length,
    /// « hectares »
    Area,
    /// « litres », "barrels"
    Volume,
    /// « tonnes »
    Mass,
    /// « km/h », "knots"
    Speed,
    /// « degrés Celsius »
    Temperature,
    /// « gigaoctets »
    Storage,
    /// « heures », "weeks"
    Duration,
    /// « ans » beside a person, "year-old", "aged"
    Age,
    /// « % », "per cent"
    Share,
    /// « mégawatts », « magnitude », "points", "times": any other scale.
    Degree,
    /// Days of a month: « 12 mars ».
    Date,
    /// Times of day: « 14 h », "5 pm".
    Clock,
    /// Whole things that are no people: « maisons », "missiles".
    Thing,
}

/// See [`Sense::Unit`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The code of the unit, the same in all languages: "year", "metre", "euro", "percent"; shown in `quantities`.
    pub measures: String,
    /// What it measures.
    pub kind: UnitKind,
    /// On which side of its number it stands: « 20 euros », "$20", "EUR 20".
    #[serde(default)]
    pub side: Side,
    /// Its size as a fraction of the base of its kind, where sizes may follow each other: an inch is `[1, 12]` of a
    /// foot in "six feet two inches", a cent `[1, 100]` in « 3 euros 20 centimes ».
    #[serde(default)]
    pub size: Option<(u32, u32)>,
}

/// How a harm word stands to the people harmed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HarmRole {
    /// The word itself is counted: « 18 morts », "12 dead", "40 wounded".
    Counted,
    /// A noun with the people as its complement: « la mort de 12 soldats », "the bodies of three men".
    Event,
    /// A verb that harms its object: « tuer », "injure"; also in the passive and as a participle.
    HarmsObject,
    /// A verb whose subject is harmed: « mourir », "die".
    HarmsSubject,
    /// A noun for a count, whose number may stand alone after it: "the death toll rose to 23", « le nombre de morts
    /// s’élève à 23 ».
    Tally,
    /// A noun for what its verb brings people to: « placer douze personnes en garde à vue », "take 12 into custody".
    State,
    /// A verb that counts harm as its object: « faire (18 morts) », "claim (18 lives)": read with a counted word.
    Causes,
    /// A verb of losing: its object is harmed where losing such people means their death ([`People::may_be_lost`]).
    Loses,
    /// A verb whose subject is harmed where another verb makes them do it: « forcer 300 habitants à fuir ».
    Driven,
    /// A word that says how badly a number alone was harmed: « dont trois mortellement », "two fatally".
    Manner,
}

/// See [`Sense::Harm`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harm {
    /// What happened to the people.
    pub outcome: Outcome,
    /// How the word stands to them.
    pub role: HarmRole,
    /// The word hides what happened (« éliminer », "neutralise"): read, and marked.
    #[serde(default)]
    pub is_euphemism: bool,
    /// The word says of a natural death as well (« mourir », "death"): of one person alone it is a figure only in a
    /// report that harms somebody.
    #[serde(default)]
    pub may_be_natural: bool,
}

/// See [`Sense::People`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct People {
    /// What kind of strength a number of them is when nothing happened to them; absent for « personnes ».
    pub force: Option<ForceKind>,
    /// On which side they stand, if the word tells; none for words like « personne ».
    pub camp: Option<Camp>,
    /// The word only stands for people without saying who (« personne », « autre », « membre »).
    #[serde(default)]
    pub is_bare: bool,
    /// One such word is several people (« équipage », "family").
    #[serde(default)]
    pub is_group: bool,
    /// How many people one such word is, where the word tells (« couple » is two).
    pub size: Option<u64>,
    /// To lose them is to have them die: kin, comrades (« perdre deux fils », "lost 12 soldiers").
    #[serde(default)]
    pub may_be_lost: bool,
}

/// See [`Sense::Negation`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Negation {}

/// How far an act has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageKind {
    /// Meant but not done: « prévoir de », "plan to".
    Planned,
    /// Done or under way elsewhere: « envoyer », "deploy".
    Sent,
    /// On the spot: « arriver ».
    Arrived,
    /// There, as the verb of a force tells: « compter », "number".
    Present,
    /// Gone: « se retirer », "withdraw".
    Withdrawn,
    /// A verb over another that says that the act was not done: « échouer à », "fail to".
    Failed,
    /// A verb over another that says that the act was done, at least in part: « réussir à », « commencer à », "manage to".
    Achieved,
}

/// See [`Sense::Stage`]: a verb that says how far a force has come.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// How far.
    pub kind: StageKind,
}

/// How a word for what people do stands to those who do it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityRole {
    /// A verb whose subject does it: « ont manifesté », "marched".
    Subject,
    /// A verb whose object it happens to, also in the passive: « ont été libérés », "released".
    Object,
    /// A noun with the people as its complement: « une manifestation de 2 000 personnes ».
    Event,
    /// A verb that counts people as its object, once a crowd is spoken of: « la police en a dénombré 580 ».
    Counts,
}

/// See [`Sense::Activity`].
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What kind of strength a number of those people is.
    pub force: ForceKind,
    /// How the word stands to them.
    pub role: ActivityRole,
}
