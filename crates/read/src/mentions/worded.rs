//! Numbers written in words: « vingt-deux », « quatre-vingt-dix », "two hundred and six", « trois mille ».

use super::hits::Mentions;
use recoupe_lexicon::sense::{Class, Numeral, Step};
use recoupe_lexicon::{EntryId, Sense};
use recoupe_syntax::WordId;

/// A row of number words and what they add up to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Worded {
    /// How many words.
    pub len: u32,
    /// Their value.
    pub value: u64,
    /// The entries of its words.
    pub entries: Vec<EntryId>,
}

/// The longest worded number that starts at `start`, before `end`; `seed` is a number in digits before it
/// (« 2 millions »).
pub(crate) fn worded(mentions: &Mentions<'_>, start: u32, end: u32) -> Option<Worded> {
    let mut sum = Sum::default();
    let mut best = None;
    let mut entries = Vec::new();
    for at in start..end {
        if at > start && at + 1 < end && is_inner_hyphen(mentions, at) {
            continue;
        }
        let Some(pieces) = pieces(mentions, WordId(at)) else { break };
        let mut closed = true;
        for (numeral, entry) in pieces {
            if !sum.take(numeral) {
                return best;
            }
            closed = numeral.step != Step::Join;
            entries.push(entry);
        }
        if closed {
            best = Some(Worded { len: at + 1 - start, value: sum.value(), entries: entries.clone() });
        }
    }
    best
}

/// A hyphen that is a token of its own inside a number: "twenty-one".
fn is_inner_hyphen(mentions: &Mentions<'_>, at: u32) -> bool {
    let span = |w: u32| mentions.syntax.word(WordId(w)).span;
    let is_glued = span(at - 1).end() == span(at).start() && span(at).end() == span(at + 1).start();
    is_glued && mentions.syntax.form(WordId(at)) == "-"
}

/// The power of thousand in a word such as « millions », for « 2,5 millions ».
pub(crate) fn scale_at(mentions: &Mentions<'_>, word: WordId) -> Option<(u64, EntryId)> {
    match numeral_at(mentions, word)? {
        (Numeral { value, step: Step::Scale }, entry) => Some((*value, entry)),
        _ => None,
    }
}

fn numeral_at<'m>(mentions: &'m Mentions<'_>, word: WordId) -> Option<(&'m Numeral, EntryId)> {
    let entry = mentions.starting(word, Class::Numeral).next()?.entry;
    match mentions.lexicon.sense(entry) {
        Sense::Numeral(numeral) => Some((numeral, entry)),
        _ => None,
    }
}

/// The number words in one word: itself, or its parts between hyphens when all of them are number words.
fn pieces<'m>(mentions: &'m Mentions<'_>, word: WordId) -> Option<Vec<(&'m Numeral, EntryId)>> {
    if let Some(numeral) = numeral_at(mentions, word) {
        return Some(vec![numeral]);
    }
    let form = mentions.syntax.form(word);
    if !form.contains('-') {
        return None;
    }
    form.split('-')
        .map(|part| {
            let entry = mentions.lexicon.single(part, Class::Numeral)?;
            match mentions.lexicon.sense(entry) {
                Sense::Numeral(numeral) => Some((numeral, entry)),
                _ => None,
            }
        })
        .collect()
}

/// A worded number as far as it has been read: closed groups of thousands, and the group that is open.
#[derive(Default)]
struct Sum {
    closed: u64,
    open: u64,
    has_open: bool,
    last_scale: Option<u64>,
}

impl Sum {
    fn value(&self) -> u64 {
        self.closed.saturating_add(self.open)
    }

    /// Takes one more word; false when it does not continue the number (« trois | quatre »).
    fn take(&mut self, numeral: &Numeral) -> bool {
        match numeral.step {
            Step::Join => self.has_open || self.closed > 0,
            Step::Add => self.add(numeral.value),
            Step::Multiply if (1..numeral.value).contains(&self.open) => {
                self.open *= numeral.value;
                true
            }
            Step::Multiply => self.add(numeral.value),
            Step::Scale => self.close(numeral.value),
        }
    }

    fn add(&mut self, value: u64) -> bool {
        if self.has_open && !leaves_room(self.open, value) {
            return false;
        }
        self.open += value;
        self.has_open = true;
        true
    }

    fn close(&mut self, scale: u64) -> bool {
        if self.last_scale.is_some_and(|last| last <= scale) {
            return false;
        }
        let group = if self.has_open { self.open } else { 1 };
        self.closed = self.closed.saturating_add(group.saturating_mul(scale));
        (self.open, self.has_open, self.last_scale) = (0, false, Some(scale));
        true
    }
}

/// True when `open` ends in enough zeros for `value`, or in a score that takes ten to nineteen (« soixante-dix »,
/// « quatre-vingt-onze »).
fn leaves_room(open: u64, value: u64) -> bool {
    let tens_and_units = open % 100;
    let is_score = tens_and_units >= 60 && tens_and_units.is_multiple_of(20);
    match value {
        0 => false,
        1..=9 => open.is_multiple_of(10),
        10..=19 => tens_and_units == 0 || is_score,
        20..=99 => tens_and_units == 0,
        _ => open == 0,
    }
}
