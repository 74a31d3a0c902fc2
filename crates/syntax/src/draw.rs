//! A tree for the eye: one word a line, each under the word it depends on.
//!
//! ```text
//! pillé  VERB
//! ├─ nsubj  émeutiers  NOUN
//! │  └─ det  Les  DET
//! ├─ aux  ont  AUX
//! └─ obj  marché  NOUN
//!    └─ det  le  DET
//! ```
//!
//! For a terminal, so control and bidi characters are left out. Not a format: `conllu` is.

use crate::{Sentence, Syntax, WordId};
use recoupe_text::sanitize;

/// The lines of a sentence, each ended by a line break. Words under one head stand in text order.
pub fn draw(syntax: &Syntax, sentence: &Sentence) -> String {
    let mut lines = String::new();
    for root in sentence.word_ids().filter(|&id| syntax.word(id).head.is_none()) {
        lines.push_str(&word(syntax, root));
        lines.push('\n');
        below(syntax, root, &mut String::new(), &mut lines);
    }
    lines
}

/// Adds the words under `head`; `margin` holds the lines that run past them.
fn below(syntax: &Syntax, head: WordId, margin: &mut String, lines: &mut String) {
    let mut children = syntax.children(head).peekable();
    while let Some(child) = children.next() {
        let (branch, past) =
            if children.peek().is_some() { ("├─ ", "│  ") } else { ("└─ ", "   ") };
        let deprel = syntax.word(child).deprel;
        lines.push_str(&format!("{margin}{branch}{deprel}  {}\n", word(syntax, child)));
        let width = margin.len();
        margin.push_str(past);
        below(syntax, child, margin, lines);
        margin.truncate(width);
    }
}

fn word(syntax: &Syntax, id: WordId) -> String {
    format!("{}  {}", sanitize(syntax.form(id)), syntax.word(id).upos)
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::{Deprel, SyntaxBuilder, Upos, WordId};
    use recoupe_text::{Span, Text};

    #[test]
    fn words_hang_under_their_heads_in_text_order() {
        let text = Text::new("Les pillards\u{202E} ont fui .");
        let mut builder = SyntaxBuilder::new();
        let rows = [
            (0, 3, Upos::Det, Some(1), Deprel::Det),
            (4, 15, Upos::Noun, Some(3), Deprel::Nsubj),
            (16, 19, Upos::Aux, Some(3), Deprel::Aux),
            (20, 23, Upos::Verb, None, Deprel::Root),
            (24, 25, Upos::Punct, Some(3), Deprel::Punct),
        ];
        for (start, end, ..) in rows {
            let span = Span::new(start, end);
            builder.token(span, [(text.slice(span), span)]);
        }
        builder.end_sentence();
        for (id, (_, _, upos, head, deprel)) in (0..).map(WordId).zip(rows) {
            let word = builder.word_mut(id);
            (word.upos, word.head, word.deprel) = (upos, head.map(WordId), deprel);
        }
        let syntax = builder.finish(&text);
        let expected = "fui  VERB
├─ nsubj  pillards  NOUN
│  └─ det  Les  DET
├─ aux  ont  AUX
└─ punct  .  PUNCT
";
        assert_eq!(draw(&syntax, &syntax.sentences[0]), expected);
    }
}
