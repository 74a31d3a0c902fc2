//! Which of the names that a source gives are names that news uses.
//!
//! "Nour-Soultan" is one; "PAR" is a code, "aisakaladesa" a romanisation. A name that is nearly always something else
//! ("Est", "Police") is for [`Builder::to_bytes`](crate::Builder::to_bytes) to leave out.

use crate::key;

/// Names of towns or divisions that in news are nearly always something else, one on a line.
const NOT_NAMES: &str = include_str!("../data/not-names.txt");

/// Articles that French joins to a preposition, one on a line: « du Caire », « aux Abymes ».
const ARTICLES: &str = include_str!("../data/articles.txt");

/// The keys of names that are left out of every table, sorted.
pub(crate) fn not_names() -> Vec<String> {
    let mut keys: Vec<String> = NOT_NAMES.lines().map(key).collect();
    keys.sort_unstable();
    keys
}

/// Latin letters that begin with a capital, and no code such as "PAR": the alternate names of GeoNames hold romanisations
/// of every script, in small letters.
pub(crate) fn is_usual(name: &str) -> bool {
    let is_latin =
        |c: char| c.is_ascii_alphabetic() || ('\u{C0}'..'\u{250}').contains(&c) || " -'’.".contains(c);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_code = letters <= 4 && name.chars().all(|c| !c.is_lowercase());
    letters >= 3
        && name.chars().all(is_latin)
        && name.chars().next().is_some_and(char::is_uppercase)
        && !is_code
}

/// The name without an article before it.
pub(crate) fn bare(name: &str) -> Option<&str> {
    ARTICLES.lines().find_map(|article| name.strip_prefix(article)?.strip_prefix(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_romanisations_are_no_names() {
        assert!(is_usual("Nour-Soultan"));
        assert!(is_usual("Alma-Ata"));
        assert!(!is_usual("PAR"));
        assert!(!is_usual("aisakaladesa-inagoradani"));
        assert!(!is_usual("Астана"));
    }

    #[test]
    fn articles_come_off() {
        assert_eq!(bare("Le Caire"), Some("Caire"));
        assert_eq!(bare("Lens"), None);
    }
}
