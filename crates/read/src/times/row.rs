//! A sentence cut as times are written: digits, letters and signs, each with what the lexicon knows of it.
//!
//! "Dec31" is `Dec` and `31`; « 21H30 » is `21`, `H`, `30`; « mi-décembre » is `mi`, `-`, `décembre`; « après-midi »
//! stays whole, because the lexicon has it.

use super::expr::Fields;
use crate::mentions::{Mentions, thousandths, worded};
use recoupe_lexicon::sense::{Calendar, Class, Named, Role, Shift};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_syntax::{Sentence, Upos, WordId};
use recoupe_text::Span;
use std::cell::OnceCell;
use std::ops::Range;

/// The sentences, with those put together again that were cut after "p.m." and before its day.
pub(super) fn whole_sentences(mentions: &Mentions<'_>) -> Vec<Sentence> {
    let mut whole: Vec<Sentence> = Vec::new();
    for sentence in &mentions.syntax.sentences {
        match whole.last_mut() {
            Some(last) if is_half_day(mentions, last) && begins_with_day(mentions, sentence) => {
                last.span = last.span.cover(sentence.span);
                last.tokens.end = sentence.tokens.end;
                last.words.end = sentence.words.end;
            }
            _ => whole.push(sentence.clone()),
        }
    }
    whole
}

fn is_half_day(mentions: &Mentions<'_>, sentence: &Sentence) -> bool {
    let last = sentence.words.end.saturating_sub(1);
    (sentence.words.start..=last)
        .rev()
        .take(2)
        .any(|word| names(mentions, word, |n| matches!(n, Named::HalfDay(_))))
}

fn begins_with_day(mentions: &Mentions<'_>, sentence: &Sentence) -> bool {
    names(mentions, sentence.words.start, |n| {
        matches!(n, Named::Weekday(_) | Named::Month(_) | Named::Day(_))
    })
}

fn names(mentions: &Mentions<'_>, word: u32, is_meant: impl Fn(&Named) -> bool) -> bool {
    mentions.starting(WordId(word), Class::Calendar).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Calendar(calendar) if is_meant(&calendar.means))
    })
}

/// The classes that times are made of.
const CLASSES: [Class; 4] = [Class::Calendar, Class::Shift, Class::Tie, Class::Ordinal];

/// True when the sentence has what no time is without: digits, the name of a time, a word that moves one, or a number
/// in words after a word that ties times.
pub(super) fn may_hold_time(mentions: &Mentions<'_>, sentence: &Sentence) -> bool {
    let has = |class: Class| mentions.within(sentence.words.clone(), class).next().is_some();
    let is_tied = |word: usize| {
        word > sentence.words.start as usize
            && mentions.starting(WordId(word as u32 - 1), Class::Tie).next().is_some()
    };
    // « mi-juin », « demi-heure »
    let has_named_part = |word: &str| {
        let mut parts = word.split(|c: char| !c.is_alphabetic());
        word.contains('-') && parts.any(|part| mentions.lexicon.single(part, Class::Calendar).is_some())
    };
    let text = mentions.text.slice(sentence.span);
    text.bytes().any(|byte| byte.is_ascii_digit())
        || has(Class::Calendar)
        || has(Class::Shift)
        || text.contains('\u{BD}')
        || text.contains('-') && text.split_whitespace().any(has_named_part)
        || mentions.within(sentence.words.clone(), Class::Numeral).any(|hit| is_tied(hit.words.start))
}

/// The first digits or name of a time stand at most so many atoms after where the expression begins.
const CORE_REACH: usize = 8;

/// Words that tie times have at most so many atoms.
const LONGEST_TIE: usize = 4;

/// A bit for each role.
fn bits(roles: &[Role]) -> u64 {
    roles.iter().fold(0, |bits, &role| bits | 1 << role as u32)
}

/// A piece of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub span: Span,
    pub shape: Shape,
    /// The word that it is a piece of.
    pub word: WordId,
}

/// How it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// Digits, with their value and how many there are.
    Digits(u32, usize),
    Letters,
    Sign(char),
}

/// Atoms that an entry stands for.
struct Known<'a> {
    atoms: Range<usize>,
    sense: &'a Sense,
    entry: EntryId,
}

/// A point of time that begins at a word and where it ends; boxed, as most words begin none.
type Point = Option<Box<(Fields, usize)>>;

/// A sentence in atoms.
pub(super) struct Row<'a> {
    pub mentions: &'a Mentions<'a>,
    pub atoms: Vec<Atom>,
    /// What the lexicon knows, by first atom; of one class the longest first.
    known: Vec<Known<'a>>,
    /// For each atom and the end, the first of `known` that starts there or later.
    first: Vec<usize>,
    /// For each atom, the first at it or after it without which there is no time: digits, or the name of a time. None
    /// where a word stands between that no time has.
    next_core: Vec<usize>,
    /// What the ties that start at each atom can do, a bit for each role: most questions end here.
    roles: Vec<u64>,
    /// The number in words that begins at each atom, once it is asked for.
    worded: Vec<OnceCell<Option<(u64, usize)>>>,
    /// The fields that begin at each atom, once they are asked for.
    pub points: Vec<OnceCell<Point>>,
    /// The number of the sentence in its text.
    pub place: usize,
    /// For each word of the sentence and its end, its first atom.
    of_word: Vec<usize>,
    words: Range<u32>,
}

impl<'a> Row<'a> {
    /// Cuts a sentence.
    pub(super) fn new(mentions: &'a Mentions<'a>, sentence: &Sentence, place: usize) -> Row<'a> {
        let mut row = Row {
            mentions,
            atoms: Vec::new(),
            known: Vec::new(),
            first: Vec::new(),
            next_core: Vec::new(),
            roles: Vec::new(),
            worded: Vec::new(),
            points: Vec::new(),
            place,
            of_word: Vec::new(),
            words: sentence.words.clone(),
        };
        let mut pieces = Vec::new();
        for word in sentence.word_ids() {
            row.of_word.push(row.atoms.len());
            let before = row.atoms.len();
            row.cut(word);
            if row.atoms.len() > before + 1 && !row.is_known(word) {
                pieces.extend(before..row.atoms.len());
            }
        }
        row.of_word.push(row.atoms.len());
        row.look_up(sentence);
        pieces.into_iter().for_each(|atom| row.look_up_piece(atom));
        row.known.sort_by_key(|k| (k.atoms.start, std::cmp::Reverse(k.atoms.end), k.entry));
        row.index();
        row.next_core = row.cores();
        row.worded = vec![OnceCell::new(); row.atoms.len()];
        row.points = vec![OnceCell::new(); row.atoms.len()];
        row
    }

    /// Where the known of each atom begin, and what its ties can do.
    fn index(&mut self) {
        self.roles = vec![0; self.atoms.len()];
        let mut next = 0;
        for at in 0..self.atoms.len() {
            self.first.push(next);
            while let Some(known) = self.known.get(next).filter(|k| k.atoms.start == at) {
                if let Sense::Tie(tie) = known.sense {
                    self.roles[at] |= bits(&tie.roles);
                }
                next += 1;
            }
        }
        self.first.push(next);
    }

    fn is_known(&self, word: WordId) -> bool {
        self.mentions.starting_any(word).iter().any(|hit| CLASSES.contains(&hit.class))
    }

    /// Words without digits or joining signs stay whole; the others are cut where their writing changes.
    fn cut(&mut self, word: WordId) {
        let span = self.mentions.syntax.word(word).span;
        let text = self.mentions.text.slice(span);
        let kind = |c: char| {
            if c.is_ascii_digit() {
                0
            } else if c.is_alphabetic() {
                1
            } else {
                2
            }
        };
        let is_inside_word = |c: char| c.is_alphabetic() || matches!(c, '\'' | '\u{2019}');
        if text.chars().all(is_inside_word) && text.chars().any(char::is_alphabetic) {
            self.atoms.push(Atom { span, shape: Shape::Letters, word });
            return;
        }
        let mut start = 0;
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|&(_, next)| next);
            if kind(c) != 2 && next.is_some_and(|next| kind(next) == kind(c)) {
                continue;
            }
            // "1:30p.m.": what follows the digits is one name with stops.
            let is_name = kind(c) == 1 && start > 0 && self.is_dotted_name(&text[start..]);
            let end = if is_name { text.len() } else { at + c.len_utf8() };
            let piece = &text[start..end];
            let shape = match kind(c) {
                0 => Shape::Digits(piece.parse().unwrap_or(u32::MAX), piece.len()),
                1 => Shape::Letters,
                _ => Shape::Sign(c),
            };
            self.atoms.push(Atom { span: Span::of(span.start() + start, span.start() + end), shape, word });
            if is_name {
                return;
            }
            start = end;
        }
    }

    fn is_dotted_name(&self, text: &str) -> bool {
        text.contains('.') && self.mentions.lexicon.single(text, Class::Calendar).is_some()
    }

    fn look_up(&mut self, sentence: &Sentence) {
        for word in sentence.word_ids() {
            for hit in self.mentions.starting_any(word).iter().filter(|hit| CLASSES.contains(&hit.class)) {
                let place = |w: usize| self.of_word[w - sentence.words.start as usize];
                let atoms = place(hit.words.start)..place(hit.words.end);
                let sense = self.mentions.lexicon.sense(hit.entry);
                self.known.push(Known { atoms, sense, entry: hit.entry });
            }
        }
    }

    fn look_up_piece(&mut self, atom: usize) {
        if self.atoms[atom].shape != Shape::Letters {
            return;
        }
        let form = self.text(atom);
        for class in CLASSES {
            if let Some(entry) = self.mentions.lexicon.single(form, class) {
                self.known.push(Known {
                    atoms: atom..atom + 1,
                    sense: self.mentions.lexicon.sense(entry),
                    entry,
                });
            }
        }
    }

    fn starting(&self, at: usize) -> &[Known<'a>] {
        let place = |at: usize| self.first.get(at).copied().unwrap_or(self.known.len());
        &self.known[place(at)..place(at + 1)]
    }

    fn cores(&self) -> Vec<usize> {
        let mut next = vec![usize::MAX; self.atoms.len()];
        let mut core = usize::MAX;
        let mut is_known = vec![false; self.atoms.len()];
        for known in &self.known {
            is_known[known.atoms.clone()].fill(true);
        }
        for at in (0..self.atoms.len()).rev() {
            let names_time = |k: &Known<'_>| matches!(k.sense, Sense::Calendar(_) | Sense::Shift(_));
            let is_letters = self.atoms[at].shape == Shape::Letters;
            let is_core =
                matches!(self.atoms[at].shape, Shape::Digits(..)) || self.starting(at).iter().any(names_time);
            if is_core || (!is_letters && self.sign(at) == Some('\u{BD}')) {
                core = at;
            } else if is_letters && !is_known[at] && self.is_foreign(at) {
                core = usize::MAX;
            }
            next[at] = core;
        }
        next
    }

    /// True for a word without an entry that stands in no time: no number, and no adjective as in « trois longues
    /// années ».
    fn is_foreign(&self, at: usize) -> bool {
        let atom = self.atoms[at];
        let is_roman = self.text(at).starts_with(['I', 'V', 'X']);
        let is_part = self.mentions.syntax.word(atom.word).span != atom.span;
        let is_adjective = self.upos(at) == Some(Upos::Adj);
        let is_number = self.mentions.starting(atom.word, Class::Numeral).next().is_some();
        !is_number && !is_adjective && !is_roman && !is_part
    }

    /// True when nothing at this atom can begin a time.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        // Most small words begin nothing: the name of a time or digits must follow soon.
        let is_far = self.next_core[at].saturating_sub(at) > CORE_REACH;
        if is_far && !(self.worded(at).is_some() && self.ends_before(at, &[Role::At, Role::On, Role::Since]))
        {
            return true;
        }
        let is_number = matches!(self.atoms[at].shape, Shape::Digits(..) | Shape::Sign('\u{BD}'));
        !is_number && self.starting(at).is_empty() && self.worded(at).is_none()
    }

    /// The words of an atom.
    pub(super) fn text(&self, at: usize) -> &'a str {
        self.mentions.text.slice(self.atoms[at].span)
    }

    /// The names of times that begin here, the longest first, with their end.
    pub(super) fn named(&self, at: usize) -> impl Iterator<Item = (&'a Calendar, usize)> + '_ {
        self.starting(at).iter().filter_map(|k| match k.sense {
            Sense::Calendar(calendar) => Some((calendar, k.atoms.end)),
            _ => None,
        })
    }

    /// What `pick` takes of the names that begin here.
    pub(super) fn name<T>(&self, at: usize, pick: impl Fn(&'a Named) -> Option<T>) -> Option<(T, usize)> {
        self.named(at).find_map(|(calendar, end)| Some((pick(&calendar.means)?, end)))
    }

    /// The word that moves a time.
    pub(super) fn shift(&self, at: usize) -> Option<(&'a Shift, usize)> {
        self.starting(at).iter().find_map(|k| match k.sense {
            Sense::Shift(shift) => Some((shift, k.atoms.end)),
            _ => None,
        })
    }

    /// The end of the words that do this.
    pub(super) fn role(&self, at: usize, role: Role) -> Option<usize> {
        if self.roles.get(at)? & bits(&[role]) == 0 {
            return None;
        }
        self.starting(at).iter().find_map(|k| match k.sense {
            Sense::Tie(tie) if tie.roles.contains(&role) => Some(k.atoms.end),
            _ => None,
        })
    }

    /// True when words that do one of these end right before this place.
    pub(super) fn ends_before(&self, at: usize, roles: &[Role]) -> bool {
        let asked = bits(roles);
        (at.saturating_sub(LONGEST_TIE)..at).any(|start| {
            self.roles.get(start).is_some_and(|known| known & asked != 0)
                && roles.iter().any(|&role| self.role(start, role) == Some(at))
        })
    }

    /// The end after words that do this, or the same place.
    pub(super) fn after(&self, at: usize, role: Role) -> usize {
        self.role(at, role).unwrap_or(at)
    }

    /// A sign.
    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.atoms.get(at)?.shape {
            Shape::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    /// Digits: value and how many.
    pub(super) fn digits(&self, at: usize) -> Option<(u32, usize)> {
        match self.atoms.get(at)?.shape {
            Shape::Digits(value, len) => Some((value, len)),
            _ => None,
        }
    }

    /// True when an atom follows the one before it without a space.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        at > 0 && at < self.atoms.len() && self.atoms[at - 1].span.end() == self.atoms[at].span.start()
    }

    fn first_of_word(&self, at: usize) -> bool {
        let word = (self.atoms[at].word.0 - self.words.start) as usize;
        self.of_word[word] == at
    }

    fn end_of_word(&self, word: u32) -> usize {
        self.of_word[(word - self.words.start) as usize]
    }

    /// « La Dépêche du Midi », "the Dawn": inside a sentence of small letters a word with a capital is part of a name.
    pub(super) fn is_in_name(&self, at: usize) -> bool {
        at > 0 && self.atoms[at - 1].shape == Shape::Letters && self.has_capital(at)
    }

    /// True for a word with a capital in a sentence of small letters.
    pub(super) fn has_capital(&self, at: usize) -> bool {
        let starts = |at: usize, is: fn(char) -> bool| self.text(at).starts_with(is);
        let has_small = |at: usize| self.text(at).chars().skip(1).any(char::is_lowercase);
        let is_plain = |at: usize| {
            matches!(self.upos(at), Some(Upos::Noun | Upos::Verb)) && starts(at, char::is_lowercase)
        };
        starts(at, char::is_uppercase) && has_small(at) && (0..self.atoms.len()).any(is_plain)
    }

    /// A number in words, with its end.
    pub(super) fn worded(&self, at: usize) -> Option<(u64, usize)> {
        *self.worded.get(at)?.get_or_init(|| {
            let word = self.atoms[at].word;
            if !self.first_of_word(at) || self.mentions.syntax.word(word).upos == Upos::Punct {
                return None;
            }
            let found = worded(self.mentions, word.0, self.words.end)?;
            Some((found.value, self.end_of_word(word.0 + found.len)))
        })
    }

    /// A number of things in thousandths: digits, words, decimals.
    pub(super) fn number(&self, at: usize) -> Option<(i64, usize)> {
        let atom = self.atoms.get(at)?;
        if self.first_of_word(at)
            && let Some(value) =
                thousandths(self.mentions.text.slice(self.span_of_word(atom.word)), self.settings())
        {
            return Some((value, self.end_of_word(atom.word.0 + 1)));
        }
        if let Some(found) = self.glued_decimal(at) {
            return Some(found);
        }
        match atom.shape {
            Shape::Digits(value, _) => Some((i64::from(value) * 1000, at + 1)),
            _ => {
                let (value, end) = self.worded(at)?;
                Some((i64::try_from(value).ok()?.checked_mul(1000)?, end))
            }
        }
    }

    /// "3.5" in "3.5years": a decimal with its unit in one word.
    fn glued_decimal(&self, at: usize) -> Option<(i64, usize)> {
        let is_decimal = matches!(self.sign(at + 1), Some('.' | ','))
            && self.digits(at).is_some()
            && self.digits(at + 2).is_some()
            && (at + 1..=at + 3).all(|at| self.is_glued(at))
            && self.atoms[at + 3].shape == Shape::Letters;
        let value = is_decimal
            .then(|| thousandths(self.mentions.text.slice(self.span(at..at + 3)), self.settings()))??;
        Some((value, at + 3))
    }

    fn span_of_word(&self, word: WordId) -> Span {
        self.mentions.syntax.word(word).span
    }

    /// A whole number up to `most`: digits or words.
    pub(super) fn whole(&self, at: usize, most: u32) -> Option<(u32, usize)> {
        match self.digits(at) {
            Some((value, _)) => (value <= most).then_some((value, at + 1)),
            None => {
                let (value, end) = self.worded(at)?;
                let value = u32::try_from(value).ok().filter(|&v| v <= most)?;
                Some((value, end))
            }
        }
    }

    /// A number of order: « premier », "third", « 3e », "twenty-first", « XVIIe ».
    pub(super) fn ordinal(&self, at: usize) -> Option<(u32, usize)> {
        let known = self.starting(at).iter().find_map(|k| match k.sense {
            Sense::Ordinal(ordinal) => Some((u32::try_from(ordinal.value).ok()?, k.atoms.end)),
            _ => None,
        });
        known.or_else(|| self.digit_ordinal(at)).or_else(|| self.tens_ordinal(at)).or_else(|| self.roman(at))
    }

    fn digit_ordinal(&self, at: usize) -> Option<(u32, usize)> {
        let (value, _) = self.digits(at)?;
        self.is_suffix(at + 1, &self.settings().ordinal_suffixes).then_some((value, at + 2))
    }

    /// True when the letters at this place are one of these endings, right after what they end.
    pub(super) fn is_suffix(&self, at: usize, suffixes: &[String]) -> bool {
        let is_near = self.atoms.get(at).is_some_and(|atom| {
            // The tokeniser may set the sign of an ordinal apart, and so do some writers.
            atom.shape == Shape::Letters && atom.span.start() <= self.atoms[at - 1].span.end() + 1
        });
        let text = || self.text(at).trim_start_matches(['\'', '\u{2019}']).to_lowercase();
        is_near && suffixes.contains(&text())
    }

    /// "twenty-first": a ten and a unit of order.
    fn tens_ordinal(&self, at: usize) -> Option<(u32, usize)> {
        let (tens, mut next) =
            self.worded(at).filter(|(tens, _)| (20..100).contains(tens) && tens % 10 == 0)?;
        if matches!(self.sign(next), Some('-')) {
            next += 1;
        }
        let (unit, end) = self.starting(next).iter().find_map(|k| match k.sense {
            Sense::Ordinal(ordinal) if ordinal.value < 10 => Some((ordinal.value, k.atoms.end)),
            _ => None,
        })?;
        Some((u32::try_from(tens + unit).ok()?, end))
    }

    /// « XVIIe », « XX e »: Roman digits, with the ending of an ordinal in the same word or the next.
    fn roman(&self, at: usize) -> Option<(u32, usize)> {
        let atom = self.atoms.get(at).filter(|a| a.shape == Shape::Letters)?;
        let text = self.mentions.text.slice(atom.span);
        let digits = text.len() - text.trim_start_matches(['I', 'V', 'X']).len();
        let value = roman_value(&text[..digits])?;
        let suffixes = &self.settings().ordinal_suffixes;
        if suffixes.iter().any(|s| *s == text[digits..]) {
            Some((value, at + 1))
        } else if digits == text.len() && self.is_suffix(at + 1, suffixes) {
            Some((value, at + 2))
        } else {
            None
        }
    }

    pub(super) fn settings(&self) -> &'a recoupe_lexicon::Settings {
        self.mentions.lexicon.settings()
    }

    /// The grammatical number of the word at an atom.
    pub(super) fn number_of(&self, at: usize) -> Option<recoupe_syntax::Number> {
        self.mentions.syntax.word(self.atoms.get(at)?.word).feats.number()
    }

    /// The part of speech of the word at an atom.
    pub(super) fn upos(&self, at: usize) -> Option<Upos> {
        Some(self.mentions.syntax.word(self.atoms.get(at)?.word).upos)
    }

    /// The bytes of a row of atoms.
    pub(super) fn span(&self, atoms: Range<usize>) -> Span {
        self.atoms[atoms.start].span.cover(self.atoms[atoms.end - 1].span)
    }

    /// The entry of the first name, shift or tie among these atoms, for the reasons.
    pub(super) fn entry(&self, atoms: &Range<usize>) -> Option<EntryId> {
        let inside = |class: fn(&Sense) -> bool| {
            self.known.iter().find(|k| atoms.contains(&k.atoms.start) && class(k.sense)).map(|k| k.entry)
        };
        inside(|s| matches!(s, Sense::Calendar(_)))
            .or_else(|| inside(|s| matches!(s, Sense::Shift(_) | Sense::Tie(_))))
    }
}

/// The value of Roman digits up to thirty-nine.
fn roman_value(digits: &str) -> Option<u32> {
    let value = |c: char| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        _ => 0,
    };
    let values: Vec<u32> = digits.chars().map(value).collect();
    // A smaller digit before a larger one is taken off: IV, IX.
    let taken: u32 = values.windows(2).filter(|w| w[0] < w[1]).map(|w| w[0]).sum();
    let plain: u32 = values.iter().sum();
    plain.checked_sub(2 * taken).filter(|&v| v > 0)
}
