//! The arguments of every verb. Example: `recoupe facts --jsonl reports.jsonl`.

use clap::{Args, Parser, Subcommand, ValueEnum};
use recoupe_intake::{Metadata, Published, parse_language};
use recoupe_ontology::UiLang;
use recoupe_read::times::Prefer;
use recoupe_report::Language;
use std::path::{Path, PathBuf};

/// Reads news reports on crises and states what is reported to have happened, and according to whom.
#[derive(Debug, Parser)]
#[command(name = "recoupe", version, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Print one page: the figures of a report, and who says them
    Brief(Brief),
    /// Print a table of who says what: source, words of saying, kind, certainty, and what is said
    Claims(Page),
    /// Print a table of what is said to have been done: by whom, to whom, how it stands, according to whom
    Events(Page),
    /// Print a table of who acts, suffers or speaks: what they are, by what other words, in how many records
    Actors(Page),
    /// Print a table of the places that a report names, and what each name may stand for
    Places(Page),
    /// Print a table of sites: what is said to have happened to each, how it stands, where, according to whom
    Sites(Page),
    /// Print the flat facts of many reports, one JSON object per line
    Facts(Facts),
    /// Print whole reports as JSON, one per line
    Json(Json),
    /// Print which rule, entry and words made the values at a place of the text
    Why(Why),
    /// Print sentences, words, tags and trees
    Parse(Parse),
    /// Make a larger table of places from a GeoNames dump
    Gazetteer(Gazetteer),
    /// Print the licences and notices of the data and programs in recoupe
    Licences,
}

/// What is known about a document besides its words.
#[derive(Args, Debug)]
pub struct About {
    /// Publication date: YYYY-MM-DD or RFC 3339
    #[arg(long, value_name = "DATE")]
    pub date: Option<Published>,
    /// Headline, when it is not in the text
    #[arg(long)]
    pub title: Option<String>,
    /// Newspaper, agency, channel or site
    #[arg(long)]
    pub outlet: Option<String>,
    /// Who signed it
    #[arg(long)]
    pub author: Option<String>,
    /// Where it was published
    #[arg(long)]
    pub url: Option<String>,
    /// Language of the text, fr or en, when it should not be told from the words
    #[arg(long, value_name = "LANGUAGE", value_parser = parse_language)]
    pub read_as: Option<Language>,
}

impl About {
    /// As the metadata of a document.
    pub fn metadata(&self) -> Metadata {
        Metadata {
            title: self.title.clone(),
            outlet: self.outlet.clone(),
            author: self.author.clone(),
            url: self.url.clone(),
            published: self.date,
            language: self.read_as,
        }
    }
}

/// Which table of places is looked up.
#[derive(Args, Debug)]
pub struct Places {
    /// A table of places that `recoupe gazetteer import` made [default: the one in the program]
    #[arg(long, value_name = "PLACES.bin")]
    pub gazetteer: Option<PathBuf>,
}

/// How a page is shown.
#[derive(Args, Debug)]
pub struct Show {
    /// Language of the labels; quotes stay in the language of the text
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<LabelLanguage>,
    /// Use no signs outside ASCII, except in quotes and labels
    #[arg(long)]
    pub ascii: bool,
    /// Columns of the page [default: those of the terminal, or 110]
    #[arg(long, value_name = "COLUMNS")]
    pub width: Option<usize>,
}

/// A language of the labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LabelLanguage {
    /// French
    Fr,
    /// English
    En,
}

/// Which way "on Tuesday" looks from the day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Direction {
    /// To the last Tuesday, as in news
    Past,
    /// To the next Tuesday, as in announcements
    Future,
}

impl From<LabelLanguage> for UiLang {
    fn from(language: LabelLanguage) -> Self {
        match language {
            LabelLanguage::Fr => UiLang::Fr,
            LabelLanguage::En => UiLang::En,
        }
    }
}

/// `recoupe brief`
#[derive(Args, Debug)]
pub struct Brief {
    #[command(flatten)]
    pub page: Page,
    /// Write the page with the article beside it as one HTML file; - is standard output
    #[arg(long, value_name = "OUT.html", conflicts_with_all = ["md", "ascii", "width"])]
    pub html: Option<PathBuf>,
}

/// The tables (`claims`, `events`, `actors`, `places`), and most of `recoupe brief`
#[derive(Args, Debug)]
pub struct Page {
    /// The report, as plain text; - is standard input
    pub file: PathBuf,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub places: Places,
    #[command(flatten)]
    pub show: Show,
    /// Print Markdown
    #[arg(long)]
    pub md: bool,
}

/// `recoupe facts`
#[derive(Args, Debug)]
pub struct Facts {
    /// Reports as plain text, or files of JSON lines; - or nothing is standard input
    pub files: Vec<PathBuf>,
    /// The input is one JSON object per line: {"id", "text", "title"?, "published"?, "lang"?, "outlet"?, "url"?}
    #[arg(long, conflicts_with = "About")]
    pub jsonl: bool,
    /// Which way relative times look where the words allow both [default: past]
    #[arg(long, value_name = "DIRECTION")]
    pub prefer: Option<Direction>,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub places: Places,
}

impl Facts {
    /// Which way relative times look.
    pub fn prefer(&self) -> Prefer {
        match self.prefer {
            None | Some(Direction::Past) => Prefer::Past,
            Some(Direction::Future) => Prefer::Future,
        }
    }
}

/// `recoupe json`
#[derive(Args, Debug)]
pub struct Json {
    /// Reports as plain text; - is standard input
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub places: Places,
    /// Indent the output for people
    #[arg(long)]
    pub pretty: bool,
}

/// `recoupe why`
#[derive(Args, Debug)]
pub struct Why {
    /// The report, as plain text; - is standard input
    pub file: PathBuf,
    /// The place: a code point of the text, counted from 0
    #[arg(long, value_name = "CODE POINT")]
    pub at: usize,
    #[command(flatten)]
    pub about: About,
    #[command(flatten)]
    pub places: Places,
    #[command(flatten)]
    pub show: Show,
}

/// `recoupe gazetteer`
#[derive(Args, Debug)]
pub struct Gazetteer {
    #[command(subcommand)]
    pub verb: GazetteerVerb,
}

/// What to do with tables of places.
#[derive(Debug, Subcommand)]
pub enum GazetteerVerb {
    /// Add the places of a GeoNames dump to those in the program, and write the table for --gazetteer
    Import(Import),
}

/// `recoupe gazetteer import`
#[derive(Args, Debug)]
pub struct Import {
    /// allCountries.txt, or the file of one country
    #[arg(value_name = "allCountries.txt")]
    pub places: PathBuf,
    /// Names in French and English [default: those in the first file, in all languages]
    #[arg(value_name = "alternateNamesV2.txt")]
    pub names: Option<PathBuf>,
    /// The table to write; a file that is there already is replaced
    #[arg(long, value_name = "PLACES.bin")]
    pub out: PathBuf,
    /// Leave out towns and villages of fewer people; GeoNames knows no number, hence 0, for most villages
    #[arg(long, value_name = "PEOPLE", default_value_t = 0)]
    pub min_population: u32,
}

impl Import {
    /// The files of the dump.
    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        [Some(&self.places), self.names.as_ref()].into_iter().flatten().map(PathBuf::as_path)
    }
}

/// `recoupe parse`
#[derive(Args, Debug)]
pub struct Parse {
    /// The text; - or nothing is standard input
    #[arg(default_value = "-")]
    pub file: PathBuf,
    /// Language of the text, fr or en, when it should not be told from the words
    #[arg(long, value_name = "LANGUAGE", value_parser = parse_language)]
    pub lang: Option<Language>,
    /// The file is CoNLL-U: keep its sentences, tokens and words
    #[arg(long)]
    pub pretokenized: bool,
    /// How to print sentences
    #[arg(long, value_enum, default_value = "conllu")]
    pub format: ParseFormat,
    /// The same as --format conllu
    #[arg(long, conflicts_with = "format")]
    pub conllu: bool,
}

/// How sentences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ParseFormat {
    /// CoNLL-U
    Conllu,
    /// A tree for the eye, one word a line
    Tree,
}
