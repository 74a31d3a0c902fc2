//! The extent of a nominal group: from its noun to the end of what belongs to it.
//!
//! « membres des forces de sécurité afghanes » belongs together; « , a annoncé le ministère » does not belong to it.

use super::hits::Mentions;
use recoupe_lexicon::sense::Class;
use recoupe_syntax::{Deprel, Upos, WordId};
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

fn belongs_before(mentions: &Mentions<'_>, word: WordId, head: WordId) -> bool {
    let is_modifier = matches!(mentions.syntax.word(word).upos, Upos::Adj | Upos::Noun | Upos::Propn);
    let is_number = mentions.sense_at(word, Class::Numeral).is_some();
    is_modifier && !is_number && mentions.syntax.is_under(word, head)
}

fn belongs_after(mentions: &Mentions<'_>, word: WordId, head: WordId) -> bool {
    let mut at = word;
    while at != head {
        let this = mentions.syntax.word(at);
        let Some(up) = this.head else { return false };
        let is_inner = matches!(
            this.deprel,
            Deprel::Amod
                | Deprel::Nmod
                | Deprel::Flat
                | Deprel::FlatName
                | Deprel::Compound
                | Deprel::Case
                | Deprel::Det
                | Deprel::Fixed
                | Deprel::Advmod
                | Deprel::Nummod
        );
        if !is_inner {
            return false;
        }
        at = up;
    }
    !matches!(mentions.syntax.word(word).upos, Upos::Punct | Upos::Verb | Upos::Aux)
}

fn is_function_word(mentions: &Mentions<'_>, word: WordId) -> bool {
    matches!(mentions.syntax.word(word).upos, Upos::Adp | Upos::Det | Upos::Cconj | Upos::Punct | Upos::Adv)
}
