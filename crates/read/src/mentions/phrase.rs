//! The extent of a nominal group: from its noun to the end of what belongs to it.
//!
//! « membres des forces de sécurité afghanes » belongs together; « , a annoncé le ministère » does not belong to it.

use super::hits::Mentions;
use recoupe_lexicon::Sense;
use recoupe_lexicon::sense::{Class, LinkKind};
use recoupe_syntax::{Deprel, PronType, Upos, WordId};
use std::ops::Range;

/// No group has more words than this after its head.
const LONGEST: u32 = 12;

/// The words of the group around `head`: compound parts and adjectives before it, complements after it, without
/// clauses, appositions and conjuncts.
pub fn noun_phrase(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let syntax = mentions.syntax;
    let sentence = &syntax.sentences[syntax.sentence_of(head)];
    let mut start = head.0;
    while start > sentence.words.start && belongs_before(mentions, WordId(start - 1), head) {
        start -= 1;
    }
    let mut end = head.0 + 1;
    let limit = sentence.words.end.min(head.0 + LONGEST);
    while end < limit && belongs_after(mentions, WordId(end), head) {
        end += 1;
    }
    while end > head.0 + 1 && is_function_word(mentions, WordId(end - 1)) {
        end -= 1;
    }
    start..end
}

/// The group of a noun as [`noun_phrase`] gives it, with the determiners and numbers right before it.
pub fn with_determiner(mentions: &Mentions<'_>, head: WordId) -> Range<u32> {
    let syntax = mentions.syntax;
    let mut words = noun_phrase(mentions, head);
    let start = syntax.sentences[syntax.sentence_of(head)].words.start;
    let belongs = |w: u32| {
        let word = syntax.word(WordId(w));
        // The article of « du », « aux » cannot be had without its preposition.
        let is_contracted = w > start && syntax.word(WordId(w - 1)).span == word.span;
        let is_determiner = matches!(word.upos, Upos::Det | Upos::Num) && !is_contracted;
        is_determiner && word.head.is_some_and(|h| words.contains(&h.0))
    };
    let before = (start..words.start).rev().take_while(|&w| belongs(w)).count() as u32;
    words.start -= before;
    words
}

fn belongs_before(mentions: &Mentions<'_>, word: WordId, head: WordId) -> bool {
    // The particle is the possessive: "the military prosecutor’s office".
    let is_of_name = mentions.syntax.word(word).deprel == Deprel::Amod
        && [word, head].iter().all(|&w| mentions.syntax.form(w).starts_with(char::is_uppercase));
    let is_modifier = is_of_name
        || matches!(mentions.syntax.word(word).upos, Upos::Adj | Upos::Noun | Upos::Propn | Upos::Part);
    let is_number = [Class::Numeral, Class::Vague, Class::Collective, Class::Indefinite, Class::Bound]
        .iter()
        .any(|&class| mentions.sense_at(word, class).is_some())
        || mentions.link_at(word) == Some(LinkKind::Other);
    // "a 16-year-old boy": the age is not part of the group.
    let is_age = mentions
        .covering(word, Class::People)
        .any(|hit| hit.words.len() > 1 && !hit.words.contains(&head.index()));
    is_modifier && !is_number && !is_age && mentions.syntax.is_under(word, head)
}

fn belongs_after(mentions: &Mentions<'_>, word: WordId, head: WordId) -> bool {
    let mut at = word;
    while at != head {
        let Some(up) = mentions.syntax.word(at).head else { return false };
        let is_title = is_name_of_office(mentions, at, head);
        if !is_inner(mentions, at) && !is_title && !is_joint(mentions, at) {
            return false;
        }
        at = up;
    }
    !matches!(mentions.syntax.word(word).upos, Upos::Punct | Upos::Verb | Upos::Aux | Upos::Num)
        || is_joint(mentions, word)
}

/// "al-Shabaab": a mark without space on either side.
fn is_joint(mentions: &Mentions<'_>, word: WordId) -> bool {
    let span = |w: u32| &mentions.syntax.word(WordId(w)).span;
    let is_hyphen = matches!(mentions.syntax.form(word), "-" | "\u{2010}" | "\u{2011}");
    is_hyphen && word.0 > 0 && span(word.0 - 1).end() == span(word.0).start() && {
        let next = word.0 + 1;
        (next as usize) < mentions.syntax.words.len() && span(word.0).end() == span(next).start()
    }
}

/// True for words that belong to the group of the word they hang on; of the complements, only those tied by a word
/// such as « de » ("people in the village" is longer than its group).
fn is_inner(mentions: &Mentions<'_>, word: WordId) -> bool {
    match mentions.syntax.word(word).deprel {
        Deprel::Amod | Deprel::Flat | Deprel::FlatName | Deprel::Compound => true,
        Deprel::Case | Deprel::Det | Deprel::Fixed => true,
        // « un bilan encore provisoire »
        Deprel::Advmod => {
            mentions.syntax.word(word).head.is_some_and(|h| mentions.syntax.word(h).upos == Upos::Adj)
        }
        Deprel::Nmod => {
            let mut cases = mentions.syntax.children_by(word, Deprel::Case).peekable();
            let is_name = cases.peek().is_none() && mentions.syntax.word(word).upos == Upos::Propn;
            is_name || cases.any(|case| mentions.link_at(case) == Some(LinkKind::Of))
        }
        _ => false,
    }
}

/// « le ministre de l’Intérieur Jean Ravel »: a name right after a public office, which the tree may hang on any of its
/// words. Other people’s names are no part of what they are called by.
fn is_name_of_office(mentions: &Mentions<'_>, name: WordId, head: WordId) -> bool {
    let word = mentions.syntax.word(name);
    let is_apposed = word.deprel == Deprel::Appos && word.upos == Upos::Propn;
    let follows = |w: u32| !matches!(mentions.syntax.word(WordId(w)).upos, Upos::Punct | Upos::Cconj);
    is_apposed && (head.0..name.0).all(follows) && is_public_office(mentions, head)
}

fn is_public_office(mentions: &Mentions<'_>, word: WordId) -> bool {
    mentions
        .covering(word, Class::Role)
        .any(|hit| matches!(mentions.lexicon.sense(hit.entry), Sense::Role(role) if role.is_public))
}

fn is_function_word(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(mentions.syntax.word(word).upos, Upos::Adp | Upos::Det | Upos::Cconj | Upos::Punct | Upos::Adv)
}

/// « son arrestation », « leur offensive »: a determiner that stands for whoever possesses.
pub fn is_possessive(mentions: &Mentions<'_>, word: WordId) -> bool {
    let syntax = mentions.syntax;
    let is_determiner = syntax.word(word).upos == Upos::Det;
    let is_known = || mentions.lexicon.settings().possessives.iter().any(|lemma| lemma == syntax.lemma(word));
    is_determiner && (syntax.word(word).feats.pron_type() == Some(PronType::Prs) || is_known())
}

/// The head of the nominal group that starts at `at`: its first noun or name after determiners, numbers and
/// adjectives, or, in languages that put the head last, the last of the row, possessors included.
pub fn group_head(mentions: &Mentions<'_>, at: u32, end: u32) -> Option<WordId> {
    let upos = |w: u32| mentions.syntax.word(WordId(w)).upos;
    let is_before = |w: &u32| matches!(upos(*w), Upos::Det | Upos::Adj | Upos::Num | Upos::Adv);
    let first = at + (at..end).take_while(is_before).count() as u32;
    if first >= end || !matches!(upos(first), Upos::Noun | Upos::Propn) {
        return None;
    }
    if !mentions.lexicon.settings().counted_noun_is_last {
        return Some(WordId(first));
    }
    let is_inside = |w: &u32| matches!(upos(*w), Upos::Noun | Upos::Propn | Upos::Adj | Upos::Part);
    let row = first..first + (first..end).take_while(is_inside).count() as u32;
    row.rev().find(|&w| matches!(upos(w), Upos::Noun | Upos::Propn)).map(WordId)
}
