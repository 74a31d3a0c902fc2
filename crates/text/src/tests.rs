//! Spans, evidence and the three rulers, with any Unicode.

use crate::*;
use proptest::prelude::*;

#[test]
fn a_thousands_space_counts_three_bytes_and_one_code_point() {
    let text = Text::new("3\u{202F}000 soldats");
    let figure = Span::new(0, 7);
    assert_eq!(text.slice(figure), "3\u{202F}000");
    assert_eq!(text.chars(figure), CharSpan { start: 0, end: 5 });
    assert_eq!(text.utf16(figure), Utf16Span { start: 0, end: 5 });
}

#[test]
fn an_emoji_is_one_code_point_and_two_utf16_units() {
    let text = Text::new("🔥 à Almaty");
    let place = Span::of("🔥 à ".len(), text.len());
    assert_eq!(text.slice(place), "Almaty");
    assert_eq!(text.chars(place), CharSpan { start: 4, end: 10 });
    assert_eq!(text.utf16(place), Utf16Span { start: 5, end: 11 });
}

#[test]
fn typographic_variants_fold_to_one_key() {
    for variant in ["L’État", "l'etat", "L'ETAT", "l\u{02BC}E\u{301}tat"] {
        assert_eq!(fold(variant), "l'etat");
    }
    assert_eq!(fold("cœur"), "coeur");
    assert_eq!(fold("3\u{202F}000"), fold("3\u{A0}000"));
}

#[test]
fn escape_sequences_do_not_reach_a_terminal() {
    assert_eq!(sanitize("mort\u{1b}[31ms\u{202E} à\nAlep"), "mort[31ms à Alep");
}

#[test]
fn evidence_is_never_empty_and_in_text_order() {
    assert_eq!(Evidence::from_spans([]), None);
    let two = Evidence::from_spans([Span::new(5, 9), Span::new(1, 2)]).unwrap();
    assert_eq!(two.first(), Span::new(1, 2));
    assert_eq!(two.cover(), Span::new(1, 9));
}

#[test]
fn a_span_off_the_character_boundaries_is_empty_not_a_panic() {
    let text = Text::new("été");
    assert_eq!(text.slice(Span::new(1, 2)), "");
    assert_eq!(text.slice(Span::new(3, 99)), "");
    assert_eq!(text.from_chars(CharSpan { start: 2, end: 9 }), None);
}

proptest! {
    #[test]
    fn code_points_convert_both_ways(raw in "(\\PC|\\n|\u{301}|🔥|é){0,700}", a in 0usize..700, b in 0usize..700) {
        let text = Text::new(raw.as_str());
        let n = raw.chars().count();
        prop_assert_eq!(text.len_chars(), n);
        prop_assert_eq!(text.len_utf16(), raw.encode_utf16().count());
        let (start, end) = (a.min(b).min(n), a.max(b).min(n));
        let asked = CharSpan { start, end };
        let span = text.from_chars(asked).unwrap();
        prop_assert_eq!(text.chars(span), asked);
        let words: String = raw.chars().skip(start).take(end - start).collect();
        prop_assert_eq!(text.slice(span), words.as_str());
        prop_assert_eq!(text.utf16(span).end - text.utf16(span).start, words.encode_utf16().count());
    }

    #[test]
    fn any_string_folds_and_sanitizes(raw in "\\PC{0,200}") {
        let key = fold(&raw);
        prop_assert_eq!(fold(&key), key.clone());
        prop_assert!(!sanitize(&raw).chars().any(char::is_control));
    }
}
