//! Whatever the text, tokens lie inside it, in order, and nothing but gaps lies between them.

use super::chars::{Class, class};
use super::segment;
use super::tests::{english, french};
use proptest::prelude::*;
use recoupe_lexicon::tokens::TokenRules;
use recoupe_text::Text;

fn check(raw: &str, rules: &TokenRules) -> Result<(), TestCaseError> {
    let text = Text::new(raw);
    let syntax = segment(&text, rules).0.finish(&text);
    let mut end = 0;
    for token in &syntax.tokens {
        prop_assert!(token.span.start() >= end && token.span.end() > token.span.start());
        prop_assert!(raw.is_char_boundary(token.span.start()) && raw.is_char_boundary(token.span.end()));
        prop_assert!(raw[end..token.span.start()].chars().all(|c| class(c) == Class::Gap));
        prop_assert!(token.span.len() <= 1500);
        for word in &syntax.words[token.words.start as usize..token.words.end as usize] {
            prop_assert!(token.span.contains(word.span));
        }
        end = token.span.end();
    }
    prop_assert!(raw[end..].chars().all(|c| class(c) == Class::Gap));
    let words: u32 = syntax.sentences.iter().map(|s| s.words.end - s.words.start).sum();
    prop_assert_eq!(words as usize, syntax.words.len());
    let again = segment(&text, rules).0.finish(&text);
    prop_assert_eq!(again.tokens, syntax.tokens);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_is_lost(raw in "\\PC{0,120}") {
        check(&raw, &french())?;
        check(&raw, &english())?;
    }

    #[test]
    fn nothing_is_lost_near_the_rules(raw in "([a-zéÀJM]{1,3}|[0-9]{1,4}|[ .,'’\\-@:/&(«»\"\n\r\u{A0}\u{202F}\u{FEFF}\u{AD}\u{301}\u{200D}🔥]|qu|-t-il|http://|www\\.|n't){0,60}") {
        check(&raw, &french())?;
        check(&raw, &english())?;
    }
}

#[test]
fn a_long_line_without_spaces_is_cut() {
    for unit in [
        "a",
        "1",
        "é",
        "-a",
        ".",
        "'s",
        "a.",
        "@",
        "🔥",
        "\u{301}",
        "l'",
        "1,",
        "(e)",
        "http://a.b/",
        "\u{200D}",
    ] {
        let raw = unit.repeat(1_000_000 / unit.len());
        check(&raw, &french()).unwrap();
        check(&raw, &english()).unwrap();
    }
}
