//! What a number counts: the noun, harm word or group beside it.
//!
//! « plusieurs dizaines d’assaillants » counts « assaillants »; « 18 » in « 18 morts » counts « morts »; "two
//! off-duty police officers" counts "officers"; « cinq d’entre eux » counts nothing that has a noun.

use super::hits::Mentions;
use super::number::{Number, Weight};
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, HarmRole, LinkKind};
use recoupe_syntax::{Sentence, Upos, WordId};

/// A number with what it counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Counted {
    /// The position of the number in [`Mentions::numbers`].
    pub number: usize,
    /// The noun or harm word that is counted; `None` when the words leave it out.
    pub head: Option<WordId>,
    /// Whether words such as « autres » stand between number and noun.
    pub is_other: bool,
}

/// At most so many words may stand between a number and the noun it counts.
const REACH: u32 = 6;

/// What each number of a sentence counts.
pub fn counted(mentions: &Mentions<'_>, sentence: &Sentence) -> Vec<Counted> {
    let first = mentions.numbers.partition_point(|n| n.words.start < sentence.words.start);
    let numbers = mentions.numbers_in(sentence);
    let mut all: Vec<Counted> = numbers
        .iter()
        .enumerate()
        .map(|(i, number)| {
            let (head, is_other) = head_of(mentions, number, sentence);
            Counted { number: first + i, head, is_other }
        })
        .collect();
    share_nouns(mentions, &mut all);
    all
}

fn head_of(mentions: &Mentions<'_>, number: &Number, sentence: &Sentence) -> (Option<WordId>, bool) {
    let mut at = number.words.end.max(number.with_bound.end);
    let end = sentence.words.end.min(at + REACH);
    let before = number.with_bound.start.checked_sub(1).filter(|&w| w >= sentence.words.start);
    let mut is_other = before.is_some_and(|w| mentions.link_at(WordId(w)) == Some(LinkKind::Other));
    while at < end {
        let word = WordId(at);
        match mentions.link_at(word) {
            Some(LinkKind::Other) => is_other = true,
            Some(LinkKind::Of) => return (after_of(mentions, number, at + 1, end), is_other),
            _ => break,
        }
        at += 1;
    }
    (noun_from(mentions, at, end), is_other)
}

/// « vingtaine de policiers », « quatre des ravisseurs », "five of the soldiers".
fn after_of(mentions: &Mentions<'_>, number: &Number, at: u32, end: u32) -> Option<WordId> {
    let is_partitive = at < end && mentions.syntax.word(WordId(at)).upos == Upos::Det;
    if !number.is_noun && !is_partitive {
        return None;
    }
    let skip = u32::from(is_partitive);
    noun_from(mentions, at + skip, end)
}

/// The counted noun of a nominal group that starts at `at`: the first noun of the row, or the last in languages that
/// put it there. A counted harm word ends the search: « 18 blessés graves », "12 dead".
fn noun_from(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<WordId> {
    let mut best = None;
    let (mut at, mut end) = (at, end);
    while at < end {
        let word = WordId(at);
        // "a 16-year-old": the age alone is the person; "a 16-year-old local boy": the noun after it.
        if let Some(age_end) = age_at(mentions, at).filter(|_| best.is_none()) {
            let Some(noun) = noun_after_age(mentions, age_end) else {
                return Some(WordId(age_end - 1));
            };
            (at, end) = (age_end, end.max(noun + 2).min(sentence_end(mentions, word)));
            continue;
        }
        // "12 wounded soldiers": before a noun the harm word describes it, where nouns come last.
        if is_counted_harm(mentions, word) && !describes_next(mentions, word, end) {
            return best.filter(|&b| !is_adjective(mentions, b)).or(Some(word));
        }
        match mentions.syntax.word(word).upos {
            // « la 86 e victime », "the 5th": an ordinal counts nobody.
            _ if is_ordinal_sign(mentions, word) => return None,
            Upos::Noun | Upos::Propn | Upos::Sym => {
                best = Some(word);
                if !mentions.lexicon.settings().counted_noun_is_last {
                    return best;
                }
            }
            Upos::Adj | Upos::Adv if best.is_none() => {}
            Upos::Verb if best.is_none() && describes_next(mentions, word, end) => {}
            Upos::Adj => break,
            Upos::Punct if is_hyphen(mentions, word) => {}
            _ => break,
        }
        at += 1;
    }
    best
}

fn sentence_end(mentions: &Mentions<'_>, word: WordId) -> u32 {
    mentions.syntax.sentences[mentions.syntax.sentence_of(word)].words.end
}

/// The end of an age that starts with its number at `at`: "16-year-old".
fn age_at(mentions: &Mentions<'_>, at: u32) -> Option<u32> {
    let syntax = mentions.syntax;
    let end = sentence_end(mentions, WordId(at));
    let is_number = at + 2 < end && syntax.word(WordId(at)).upos == Upos::Num;
    let unit = at + if is_number && is_hyphen(mentions, WordId(at + 1)) { 2 } else { 1 };
    let hit =
        (is_number && unit < end).then(|| mentions.starting(WordId(unit), Class::People).next()).flatten()?;
    (hit.words.len() > 1).then_some(hit.words.end as u32)
}

/// The noun right after an age, or the noun for people after the adjectives that follow it.
fn noun_after_age(mentions: &Mentions<'_>, at: u32) -> Option<u32> {
    let end = sentence_end(mentions, WordId(at - 1));
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let noun = (at..end).find(|&w| upos(w) != Upos::Adj)?;
    let is_people = || mentions.sense_at(WordId(noun), Class::People).is_some();
    (matches!(upos(noun), Upos::Noun | Upos::Propn) && (noun == at || is_people())).then_some(noun)
}

fn is_counted_harm(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.starting(word, Class::Harm).any(|hit| {
        matches!(mentions.lexicon.sense(hit.entry), Sense::Harm(harm) if harm.role == HarmRole::Counted)
    })
}

fn describes_next(mentions: &Mentions<'_>, word: WordId, end: u32) -> bool {
    let next = WordId(word.0 + 1);
    mentions.lexicon.settings().counted_noun_is_last
        && next.0 < end
        && (is_hyphen(mentions, next) || matches!(mentions.syntax.word(next).upos, Upos::Noun | Upos::Propn))
}

fn is_adjective(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.word(word).upos == Upos::Adj
}

/// A word that starts with a digit, or the one letter after a number.
fn is_ordinal_sign(mentions: &Mentions<'_>, word: WordId) -> bool {
    let form = mentions.syntax.form(word);
    let is_letter = form.chars().count() == 1 && form.chars().all(char::is_lowercase);
    form.starts_with(|c: char| c.is_ascii_digit()) || is_letter
}

fn is_hyphen(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions.syntax.form(word) == "-"
}

/// « 3 000 et 500 soldats »: a number without a noun takes that of the number it is joined to on its right.
fn share_nouns(mentions: &Mentions<'_>, all: &mut [Counted]) {
    for i in (0..all.len().saturating_sub(1)).rev() {
        let (this, next) = (&mentions.numbers[all[i].number], &mentions.numbers[all[i + 1].number]);
        let between = this.with_bound.end..next.with_bound.start;
        let is_joined = between.len() == 1
            && mentions.syntax.word(WordId(between.start)).upos == Upos::Cconj
            && this.weight == Weight::Firm
            && next.weight == Weight::Firm;
        if all[i].head.is_none() && is_joined {
            all[i].head = all[i + 1].head;
        }
    }
}
