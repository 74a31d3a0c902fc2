//! The languages and how each is trained. Every figure can be changed for an experiment with `--set name=value`.

/// A language with a model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// French.
    French,
    /// English.
    English,
}

impl Language {
    /// By its ISO 639-1 code.
    pub fn parse(code: &str) -> Option<Language> {
        [Language::French, Language::English].into_iter().find(|l| l.code() == code)
    }

    /// ISO 639-1.
    pub const fn code(self) -> &'static str {
        match self {
            Language::French => "fr",
            Language::English => "en",
        }
    }

    /// Its English name.
    pub const fn name(self) -> &'static str {
        match self {
            Language::French => "French",
            Language::English => "English",
        }
    }

    /// Files that are trained on.
    pub const fn training(self) -> &'static [&'static str] {
        match self {
            Language::French => &["train.conllu", "spoken.conllu", "gsd_train_questions_from_FIB.conllu"],
            Language::English => &["train.conllu"],
        }
    }

    /// The files among them that were written: speech has no sentence ends to learn from.
    pub const fn written(self) -> &'static [&'static str] {
        match self {
            Language::French => &["train.conllu", "gsd_train_questions_from_FIB.conllu"],
            Language::English => &["train.conllu"],
        }
    }

    /// How often headings are put before other sentences to learn where they end. The English treebanks mark paragraphs,
    /// so that this never happens there, and their measured sentence ends were worse for it.
    pub const fn mixes(self) -> usize {
        match self {
            Language::French => 12,
            Language::English => 0,
        }
    }

    /// Files of articles whose words are clustered.
    pub const fn articles(self) -> &'static [&'static str] {
        match self {
            Language::French => &["fr_news.docs.jsonl"],
            Language::English => &[
                "gva.docs.jsonl",
                "polnear.docs.jsonl",
                "muc.docs.jsonl",
                "ecbplus.docs.jsonl",
                "geo.docs.jsonl",
                "ipe.docs.jsonl",
                "gvdb.docs.jsonl",
            ],
        }
    }

    /// The file on which settings are chosen.
    pub const fn development(self) -> &'static str {
        "dev.conllu"
    }

    /// Files that are only measured on.
    pub const fn tests(self) -> &'static [&'static str] {
        match self {
            Language::French => &["test_gsd.conllu", "test_sequoia.conllu"],
            Language::English => &["test_ewt.conllu", "test_gum_free.conllu"],
        }
    }
}

/// Declares settings with their names and values, so that a name on the command line finds its figure.
macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident = $value:literal),+ $(,)?) => {
        /// How a model is trained.
        #[derive(Clone, Copy, Debug)]
        pub struct Settings { $($(#[$doc])* pub $name: u32),+ }

        impl Settings {
            /// The settings that the shipped models are trained with.
            pub const SHIPPED: Settings = Settings { $($name: $value),+ };

            /// Changes one; false when there is none of this name.
            pub fn set(&mut self, name: &str, value: u32) -> bool {
                match name {
                    $(stringify!($name) => self.$name = value,)+
                    _ => return false,
                }
                true
            }
        }
    };
}

settings! {
    /// Size of each tagger table, as a power of two.
    tag_rows = 18,
    /// Passes over the training set for the tagger.
    tag_passes = 6,
    /// Taggers averaged into one.
    tag_seeds = 3,
    /// Size of the table of feature bundles.
    morph_rows = 17,
    /// Passes for feature bundles.
    morph_passes = 4,
    /// Size of the table of the guide's moves.
    first_rows = 19,
    /// Passes for the guide.
    first_passes = 8,
    /// Guides averaged into one.
    first_seeds = 3,
    /// Size of the table of moves.
    move_rows = 21,
    /// Size of the table of relations.
    label_rows = 18,
    /// Passes for the parser.
    parse_passes = 10,
    /// The first pass in which the parser follows its own moves ...
    explore_from = 1,
    /// ... so many times in a hundred.
    explore = 90,
    /// Parsers averaged into one.
    parse_seeds = 4,
    /// Weights are kept to this fraction of one.
    scale = 32,
    /// Rows of the parser with no weight of at least this size are left out.
    least = 2,
}
