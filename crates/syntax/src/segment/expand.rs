//! From pieces to tokens with their words: « aux » is à and les, "don't" do and n't, « 3 000 » the form "3000".

use super::chars::{Class, class};
use super::features::{Hasher, spelling};
use super::piece::{Kind, Piece};
use super::scan::lower_into;
use crate::{SyntaxBuilder, normal_form};
use recoupe_lexicon::tokens::{Marks, TokenRules};
use recoupe_text::Span;
use std::ops::Range;

/// A contraction that may be a plain word, for the learned answer.
pub(super) struct Doubt {
    /// Where it stands.
    pub span: Span,
    /// What is seen around it.
    pub features: [u32; 16],
}

/// Adds sentences to a builder. `answer` says of a doubtful word whether it is a contraction.
pub(super) struct Expander<'a, A> {
    text: &'a str,
    rules: &'a TokenRules,
    key: String,
    answer: A,
}

impl<'a, A: FnMut(&Doubt) -> bool> Expander<'a, A> {
    pub(super) fn new(text: &'a str, rules: &'a TokenRules, answer: A) -> Self {
        Expander { text, rules, key: String::new(), answer }
    }

    /// Adds the tokens of one sentence and closes it.
    pub(super) fn sentence(&mut self, pieces: &[Piece], builder: &mut SyntaxBuilder) {
        let Some((&last, _)) = pieces.split_last() else { return };
        for at in 0..pieces.len() - 1 {
            self.token(pieces, at, builder);
        }
        match self.final_stop(last) {
            Some(stop) => {
                for span in [Span::new(last.start, stop), Span::new(stop, last.end)] {
                    builder.token(span, [(&*normal_form(&self.text[Range::from(span)]), span)]);
                }
            }
            None => self.token(pieces, pieces.len() - 1, builder),
        }
        builder.end_sentence();
    }

    /// Where the stop of the sentence starts in an abbreviation that is its last word: "etc|.", but not "U.S.".
    fn final_stop(&self, piece: Piece) -> Option<u32> {
        let is_abbreviation = matches!(piece.kind, Kind::Abbreviation | Kind::FinalAbbreviation);
        let word =
            piece.of(self.text).strip_suffix('.').filter(|word| is_abbreviation && !word.contains('.'))?;
        (!word.starts_with(|c: char| c.is_ascii_digit())).then_some(piece.end - 1)
    }

    fn token(&mut self, pieces: &[Piece], at: usize, builder: &mut SyntaxBuilder) {
        let piece = pieces[at];
        let span = Span::new(piece.start, piece.end);
        let words = piece.of(self.text);
        let is_several = piece.kind == Kind::Word
            && (self.contraction(pieces, at, builder) || self.suffix(words, span, builder));
        if !is_several {
            builder.token(span, [(&*normal_form(words), span)]);
        }
    }

    /// Adds a token that the rules know as several words; false when it is none.
    fn contraction(&mut self, pieces: &[Piece], at: usize, builder: &mut SyntaxBuilder) -> bool {
        let (piece, words) = (pieces[at], pieces[at].of(self.text));
        if !self.rules.may_contract(words.len()) {
            return false;
        }
        lower_into(&mut self.key, words);
        let Some(parts) = self.rules.contraction(&self.key) else { return false };
        let joins = self.key == parts.concat();
        if self.rules.marks(&self.key).has(Marks::AMBIGUOUS) && !self.is_contraction(pieces, at) {
            return false;
        }
        let span = Span::new(piece.start, piece.end);
        let cased = parts.iter().enumerate().map(|(i, part)| cased(part, words, i == 0)).collect::<Vec<_>>();
        let mut at = span.start();
        let forms = cased.iter().map(|form| {
            let start = at;
            at += form.len();
            (form.as_str(), if joins { Span::of(start, at) } else { span })
        });
        builder.token(span, forms);
        true
    }

    /// Asks whether a doubtful word is a contraction, from the words around it.
    fn is_contraction(&mut self, pieces: &[Piece], at: usize) -> bool {
        let mut seen = |offset: isize| {
            let neighbour = at.checked_add_signed(offset).and_then(|at| pieces.get(at));
            spelling(neighbour.map_or("", |piece| piece.of(self.text)), &mut self.key)
        };
        let (it, before, next) = (seen(0), seen(-1), seen(1));
        let (far_before, far_next) = (seen(-2), seen(2));
        let mut hash = Hasher::new(it.whole);
        let features = [
            hash.feature(&[]),
            hash.feature(&[before.whole]),
            hash.feature(&[next.whole]),
            hash.feature(&[before.ending]),
            hash.feature(&[next.ending]),
            hash.feature(&[before.short_ending]),
            hash.feature(&[next.short_ending]),
            hash.feature(&[before.short_ending, next.short_ending]),
            hash.feature(&[before.whole, next.ending]),
            hash.feature(&[far_before.whole, before.whole]),
            hash.feature(&[far_before.ending, before.ending]),
            hash.feature(&[next.whole, far_next.whole]),
            hash.feature(&[next.ending, far_next.ending]),
            hash.feature(&[far_before.whole]),
            hash.feature(&[far_next.whole]),
            hash.feature(&[far_before.short_ending, before.short_ending, next.short_ending]),
        ];
        (self.answer)(&Doubt { span: Span::new(pieces[at].start, pieces[at].end), features })
    }

    /// Adds a token whose end is a clitic ("n't", "'s"); false when it has none.
    fn suffix(&mut self, words: &str, span: Span, builder: &mut SyntaxBuilder) -> bool {
        let table = self.rules.table();
        if table.suffixes.is_empty() || !words.chars().any(|c| class(c) == Class::Apostrophe) {
            return false;
        }
        lower_into(&mut self.key, words);
        let clitic =
            table.suffixes.iter().find(|s| self.key.ends_with(s.as_str()) && self.key.len() > s.len());
        let letters = match (clitic, table.possessive_after) {
            (Some(clitic), _) => clitic.chars().count(),
            (None, Some(letter))
                if self.key.strip_suffix('\'').is_some_and(|base| base.ends_with(letter)) =>
            {
                1
            }
            _ => return false,
        };
        let Some((cut, _)) = words.char_indices().rev().nth(letters - 1) else { return false };
        let (base, clitic) = words.split_at(cut);
        let middle = span.start() + cut;
        let (base, clitic) = (normal_form(base), normal_form(clitic));
        let parts = [(&*base, Span::of(span.start(), middle)), (&*clitic, Span::of(middle, span.end()))];
        builder.token(span, parts);
        true
    }
}

/// A word of a contraction in the case of the token it stands in: « Au » is "À", "le"; « DU » is "DE", "le".
fn cased(part: &str, token: &str, is_first: bool) -> String {
    let mut letters = token.chars();
    let is_capital = letters.next().is_some_and(char::is_uppercase);
    if !is_first || !is_capital {
        return part.to_owned();
    }
    if letters.next().is_some_and(char::is_uppercase) {
        return part.to_uppercase();
    }
    let mut rest = part.chars();
    rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect()
}
