//! From pieces to tokens with their words: « aux » is à and les, "don't" do and n't, « 3 000 » the form "3000".

use super::chars::{Class, class};
use super::piece::{Kind, Piece};
use super::scan::lower_into;
use crate::{SyntaxBuilder, normal_form};
use recoupe_lexicon::tokens::TokenRules;
use recoupe_text::Span;

/// Adds sentences to a builder; holds the buffer that it reuses from token to token.
pub(super) struct Expander<'a> {
    text: &'a str,
    rules: &'a TokenRules,
    key: String,
}

impl<'a> Expander<'a> {
    pub(super) fn new(text: &'a str, rules: &'a TokenRules) -> Self {
        Expander { text, rules, key: String::new() }
    }

    /// Adds the tokens of one sentence and closes it.
    pub(super) fn sentence(&mut self, pieces: &[Piece], builder: &mut SyntaxBuilder) {
        for &piece in pieces {
            self.token(piece, builder);
        }
        builder.end_sentence();
    }

    fn token(&mut self, piece: Piece, builder: &mut SyntaxBuilder) {
        let span = Span::new(piece.start, piece.end);
        let words = piece.of(self.text);
        if piece.kind == Kind::Word
            && (self.contraction(words, span, builder) || self.suffix(words, span, builder))
        {
            return;
        }
        builder.token(span, [(&*normal_form(words), span)]);
    }

    /// Adds a token that the rules know as several words; false when it is none.
    fn contraction(&mut self, words: &str, span: Span, builder: &mut SyntaxBuilder) -> bool {
        if !self.rules.may_contract(words.len()) {
            return false;
        }
        lower_into(&mut self.key, words);
        let Some(parts) = self.rules.contraction(&self.key) else { return false };
        let cased = parts.iter().enumerate().map(|(i, part)| cased(part, words, i == 0)).collect::<Vec<_>>();
        let can_be_cut =
            parts.iter().map(|p| p.len()).sum::<usize>() == words.len() && self.key == parts.concat();
        let mut at = span.start();
        let forms = cased.iter().map(|form| {
            let start = at;
            at += form.len();
            (form.as_str(), if can_be_cut { Span::of(start, at) } else { span })
        });
        builder.token(span, forms);
        true
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
