//! How a page reaches the screen: language of the labels, width, symbols.
//!
//! Example: under `LANG=fr_FR.UTF-8` the labels are French; `--lang en` is stronger.

use crate::arguments::Show;
use recoupe_export::{Page, Symbols, plain};
use recoupe_ontology::UiLang;
use recoupe_report::Language;

/// Wide enough for the tables of a brief, narrow enough for a sheet of paper.
const WIDTH_WITHOUT_TERMINAL: usize = 110;

/// The page as text for this screen.
pub fn draw(page: &Page, show: &Show) -> String {
    let terminal =
        || terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    plain(page, show.width.or_else(terminal).unwrap_or(WIDTH_WITHOUT_TERMINAL))
}

/// Which symbols may be used.
pub fn symbols(show: &Show) -> Symbols {
    if show.ascii { Symbols::Ascii } else { Symbols::Unicode }
}

/// The language of the labels: the option, the locale if it is one of ours, the language of the text, English.
pub fn labels(show: &Show, text: Option<Language>) -> UiLang {
    let of_text = || text.and_then(|language| UiLang::parse(language.code()));
    show.lang.map(UiLang::from).or_else(of_locale).or_else(of_text).unwrap_or(UiLang::En)
}

/// The first of the three variables that is set decides, as everywhere.
#[expect(clippy::disallowed_methods, reason = "the locale of the screen is the business of the command line")]
fn of_locale() -> Option<UiLang> {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())?;
    UiLang::parse(locale.split(['_', '.', '@']).next()?)
}
