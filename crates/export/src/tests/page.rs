//! The HTML page: its structure on a small report, and on any text with any spans.

use super::sample::{WORDS, quote, report};
use crate::html;
use proptest::prelude::*;
use recoupe_ontology::{SourceKind, UiLang};
use recoupe_report::{NonEmpty, Quote, Report};
use recoupe_text::{Text, sanitize};

fn page(report: &Report, words: &str) -> String {
    html(report, &Text::new(words), UiLang::Fr)
}

/// What stands between these two.
fn between<'a>(page: &'a str, open: &str, close: &str) -> &'a str {
    let after = page.split_once(open).unwrap().1;
    after.split_once(close).unwrap().0
}

#[test]
fn the_article_is_cut_where_evidence_begins_or_ends() {
    let page = page(&report(), WORDS);
    let article = between(&page, "<article", "</article>");
    insta::assert_snapshot!(article.replace("<a ", "\n<a ").replace("<span data-c", "\n<span data-c"));
}

#[test]
fn the_tables_stand_beside_it_in_the_words_of_the_brief() {
    let page = page(&report(), WORDS);
    insta::assert_snapshot!(between(&page, "<aside", "</aside>"));
}

#[test]
fn a_row_leads_to_its_words_and_the_words_to_the_row() {
    let page = page(&report(), WORDS);
    let killed = quote("18 assaillants");
    let place = format!("c={}-{}", killed.start, killed.end);
    for part in [
        format!("<i id=\"{place}\"></i><span class=\"l-figures\">"),
        format!("<a href=\"#{place}\">[{}:{}]</a>", killed.start, killed.end),
        format!("href=\"#toll.killed@{}-{}\"", killed.start, killed.end),
        format!("<i id=\"toll.killed@{}-{}\"></i>", killed.start, killed.end),
    ] {
        assert!(page.contains(&part), "{part}");
    }
}

#[test]
fn names_that_briefs_hide_stand_in_the_article_only() {
    let mut report = report();
    report.events[0].recipients[0].is_name_of_victim = true;
    (report.voices[2].kind, report.voices[2].is_named) = (SourceKind::Witness, true);
    (report.tolls, report.incidents, report.checks) = Default::default();
    let page = page(&report, WORDS);
    let (shown, records) = page.split_once("<aside").unwrap();
    let records = records.split_once("</aside>").unwrap().0;
    for name in ["18 assaillants", "Des experts"] {
        assert!(shown.contains(name), "the text is the reader's own");
        assert!(!records.contains(name), "{records}");
    }
}

#[test]
fn markup_in_an_article_or_in_what_is_known_of_it_stays_words() {
    let mut report = report();
    report.document.title = Some("</title><script>alert('1')</script>".to_owned());
    report.document.outlet = Some("\"><img src=x onerror=alert(1)>\u{202E}".to_owned());
    let page = page(&report, "<b>\u{0}a\u{202E} & 'b'</article>");
    assert_eq!(page.matches("<script>").count(), 1);
    assert!(!page.contains("<img") && !page.contains('\u{202E}') && !page.contains('\u{0}'));
    let article = between(&page, "<article", "</article>");
    assert_eq!(words_of(article.split_once('>').unwrap().1), "<b>a & 'b'</article>");
}

/// The text of some HTML, which must be well formed: what is opened is closed, in order, and nothing else is markup.
fn words_of(html: &str) -> String {
    let (mut words, mut open, mut rest) = (String::new(), Vec::new(), html);
    while let Some((before, after)) = rest.split_once('<') {
        words.push_str(before);
        let (tag, after) = after.split_once('>').unwrap();
        let name = tag.split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{html}"),
            None if name == "input" => {}
            None => open.push(name),
        }
        rest = after;
    }
    assert!(open.is_empty(), "{open:?} in {html}");
    words.push_str(rest);
    assert!(!words.contains(['>', '"', '\'']), "{words}");
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(words, |words, (entity, sign)| words.replace(entity, sign))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_with_any_spans_stands_there_once_and_in_order(
        words in "(\\PC|[\\n\\t\\r<>&\"'«»\\[\\]:0-9]|[\u{0}\u{1b}\u{200B}\u{202E}]){0,60}",
        spans in prop::collection::vec((0_usize..70, 0_usize..70), 0..12),
    ) {
        let mut report = report();
        let length = words.chars().count();
        report.document.length = length;
        for (at, &(start, end)) in spans.iter().enumerate() {
            let inside: String = words.chars().take(end).skip(start).collect();
            let quote = Quote { start, end, quote: inside };
            let toll = at % report.tolls.len();
            report.tolls.push(recoupe_report::Toll { quote: quote.clone(), ..report.tolls[toll].clone() });
            report.claims[0].content = NonEmpty::of(quote.clone());
            report.voices[at % 3].quote = Some(quote);
        }
        let page = page(&report, &words);
        let article = between(&page, "<article", "</article>").split_once('>').unwrap().1;
        let lines: Vec<String> = words.split('\n').map(sanitize).collect();
        prop_assert_eq!(words_of(article), lines.join("\n"));
        words_of(between(&page, "<body>", "<script>"));
        prop_assert_eq!(page.matches("<script>").count(), 1);
        let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let different: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
        prop_assert_eq!(ids.len(), different.len(), "an id stands twice");
    }
}
