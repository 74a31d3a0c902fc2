//! What is known of each piece before anything is decided: its spelling, its shape, and how it is mostly used.
//!
//! « Troubles » is a word with a capital that is nearly always written small: it may start a sentence after a heading.

use super::features::hash_of;
use super::piece::{Gap, Kind, Piece};
use super::scan::lower_into;
use recoupe_lexicon::tokens::Habits;
use recoupe_text::fold;

/// How far ahead of a place is looked, in pieces.
const AHEAD: usize = 40;
/// A text whose lines hold more pieces than this on average runs together: nobody broke its lines at headings.
const RUNNING: usize = 150;

/// A piece as features see it.
#[derive(Clone, Copy, Default)]
pub(super) struct Sight {
    /// The spelling.
    pub whole: u32,
    /// Kind, case and habit.
    pub code: u32,
    /// Has a small letter.
    pub has_small: bool,
    /// Mostly a finite verb.
    pub is_finite: bool,
    /// Has a capital that it usually does not have.
    pub is_raised: bool,
    /// Ends a sentence by itself.
    pub is_stop: bool,
    /// Has a line break before it.
    pub is_on_new_line: bool,
}

/// All pieces of a text.
pub(super) struct Sights {
    pieces: Vec<Sight>,
    /// Whether the text runs together.
    pub is_running: bool,
}

impl Sights {
    pub(super) fn of(text: &str, pieces: &[Piece], habits: &Habits) -> Sights {
        let mut key = String::new();
        let lines = pieces.iter().filter(|piece| piece.gap >= Gap::Line).count();
        let see = |piece: &Piece| {
            let words = piece.of(text);
            let case = case(piece.kind, words);
            lower_into(&mut key, words);
            // Capitals are often printed without their accents: « PRECAUTIONS ».
            if case == SHOUTED {
                key = fold(&key);
            }
            let whole = hash_of(&key);
            let habit = habits.get(whole);
            Sight {
                whole,
                code: (1 + piece.kind as u32 * 4 + case) << 8 | habit.code(),
                has_small: words.contains(char::is_lowercase),
                is_finite: habit.is_finite(),
                is_raised: case > 0 && habit.is_small(),
                is_stop: matches!(piece.kind, Kind::Stop | Kind::Mark | Kind::Ellipsis),
                is_on_new_line: piece.gap >= Gap::Line,
            }
        };
        Sights { pieces: pieces.iter().map(see).collect(), is_running: pieces.len() > RUNNING * lines }
    }

    /// The piece so far from `at`, nothing outside the text.
    pub(super) fn near(&self, at: usize, offset: isize) -> Sight {
        at.checked_add_signed(offset).and_then(|at| self.pieces.get(at)).copied().unwrap_or_default()
    }

    /// What follows up to the next end: how far that is, where the first finite verb stands, and whether a word with an
    /// unusual capital stands before or after it; classes in one number each.
    pub(super) fn ahead(&self, at: usize) -> [u32; 3] {
        let rest = &self.pieces[at..(at + AHEAD).min(self.pieces.len())];
        let end =
            rest.iter().skip(1).position(|s| s.is_stop || s.is_on_new_line).map_or(rest.len(), |p| p + 1);
        let rest = &rest[..end];
        let verb = rest.iter().position(|s| s.is_finite);
        let raised = rest.iter().skip(1).position(|s| s.is_raised).map(|p| p + 1);
        let order = match (verb, raised) {
            (_, None) => 0,
            (Some(verb), Some(raised)) if verb < raised => 1,
            (_, Some(raised)) => 2 + distance(raised),
        };
        [distance(end), verb.map_or(0, |verb| 1 + distance(verb)), order]
    }
}

/// A distance in classes.
fn distance(pieces: usize) -> u32 {
    match pieces {
        0..=2 => pieces as u32,
        3..=4 => 3,
        5..=8 => 4,
        9..=16 => 5,
        17..=39 => 6,
        _ => 7,
    }
}

/// The case of a word whose second letter is a capital too.
const SHOUTED: u32 = 3;

/// 0 without a capital, 1 with one at the start, 2 for a single letter, or [`SHOUTED`].
fn case(kind: Kind, words: &str) -> u32 {
    let is_word = matches!(kind, Kind::Word | Kind::Abbreviation | Kind::FinalAbbreviation);
    let mut letters = words.chars();
    if !is_word || !letters.next().is_some_and(char::is_uppercase) {
        return 0;
    }
    match letters.next() {
        None => 2,
        Some(c) if c.is_uppercase() => SHOUTED,
        Some(_) => 1,
    }
}
