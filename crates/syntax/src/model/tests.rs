//! Whatever the weights say, a sentence becomes one tree; whatever the bytes are, reading them ends.

use super::*;
use crate::tree::Syntax;
use keyed::Keyed;
use lemma::{Case, Edit};
use proptest::prelude::*;
use recoupe_text::{Span, Text};
use std::collections::{BTreeMap, BTreeSet};

/// A model whose weights say nothing sensible.
fn absurd_model(seed: u64) -> Model {
    fn table<const W: usize>(seed: u64) -> Table<W> {
        let weight = |at: usize| (hash::number(seed ^ at as u64) % 200) as i16 - 100;
        let mut table = Table::new(8);
        (0..256).for_each(|r| table.set(r, std::array::from_fn(|c| weight(r * W + c))));
        table
    }
    let bundles = |columns: &[&str]| columns.iter().map(|c| Feats::parse(c).unwrap()).collect();
    let tagset = vec![
        FineTag { upos: Upos::Noun, bundles: bundles(&["Number=Sing", "Gender=Fem|Number=Plur"]) },
        FineTag { upos: Upos::Verb, bundles: bundles(&["_"]) },
        FineTag { upos: Upos::Punct, bundles: bundles(&["_"]) },
    ];
    let clusters = Clusters::new([(CharHash::of("police"), 1)], vec![0, 0]);
    let word = Lexeme::of("pillé", &clusters, &mut Vec::new());
    let tagged =
        lemma::Tagged { form: "pillé", word: &word, tag: 1, upos: Upos::Verb, bundle: 0, next: NO_TAG };
    let key = lemma::keys(tagged).next().expect("a word has keys").1;
    let edit = Edit { case: Case::Lower, cut: 1, put: "er".to_owned() };
    let known = BTreeSet::from([lemma::known_key("piller", Upos::Verb)]);
    Model {
        tagger: Tagger {
            first: table(seed),
            second: table(seed + 1),
            sure: Keyed::new(&[(3, 2)]),
            classes: tagset.len(),
        },
        morph: table(seed + 2),
        lemmatizer: Lemmatizer::new(&BTreeMap::from([(key, edit)]), &known),
        parser: Parser {
            first: table(seed + 6),
            moves: table(seed + 3),
            sure: Keyed::new(&[(5, 1)]),
            labels: table(seed + 4),
        },
        punctuation: table(seed + 5),
        clusters,
        tagset,
    }
}

/// One sentence of these forms, annotated.
fn annotated(model: &Model, forms: &[&str]) -> Syntax {
    let mut builder = SyntaxBuilder::new();
    let mut at = 0;
    for form in forms {
        let span = Span::of(at, at + form.len());
        builder.token(span, [(*form, span)]);
        at += form.len();
    }
    builder.end_sentence();
    model.annotate(&mut builder);
    builder.finish(&Text::new(forms.concat()))
}

/// Fails unless exactly one word is the root, is called so, and all others lead to it.
fn assert_one_tree(syntax: &Syntax) {
    let roots = syntax.words.iter().filter(|w| w.head.is_none());
    assert_eq!(roots.count(), 1, "one root");
    for word in &syntax.words {
        assert_eq!(word.head.is_none(), word.deprel == recoupe_ud::Deprel::Root);
        let mut at = word;
        for _ in 0..syntax.words.len() {
            let Some(head) = at.head else { break };
            at = syntax.word(head);
        }
        assert_eq!(at.head, None, "no cycle");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_forms_become_one_tree(forms in prop::collection::vec("\\PC{1,12}|[a-zé]{1,6}", 1..40), seed in 0u64..8) {
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        assert_one_tree(&annotated(&absurd_model(seed), &forms));
    }

    #[test]
    fn damaged_bytes_are_an_error(at in any::<prop::sample::Index>(), flip in 1u8..) {
        let mut bytes = absurd_model(0).write();
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
        prop_assert!(Model::read(&bytes).is_err());
    }

    #[test]
    fn hostile_bodies_end(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut to = Writer::default();
        body.iter().for_each(|&b| to.number(u64::from(b)));
        prop_assert!(Model::read(&to.finish()).is_err());
    }
}

#[test]
fn one_word_and_four_hundred_words_become_one_tree() {
    for seed in 0..4 {
        let model = absurd_model(seed);
        assert_one_tree(&annotated(&model, &["Guerre"]));
        assert_one_tree(&annotated(&model, &["mort"; 400]));
    }
}

#[test]
fn an_empty_text_stays_empty() {
    let mut builder = SyntaxBuilder::new();
    absurd_model(0).annotate(&mut builder);
    assert!(builder.finish(&Text::new("")).words.is_empty());
}

#[test]
fn a_model_comes_back_from_its_bytes() {
    let model = absurd_model(7);
    assert_eq!(Model::read(&model.write()), Ok(model));
}

#[test]
fn errors_say_what_is_wrong() {
    assert_eq!(Model::read(b"PK"), Err(ModelError::NotAModel));
    assert_eq!(Model::read(b"recoupe-syntax\n\x63"), Err(ModelError::Version(0x63)));
    assert_eq!(
        ModelError::Version(0x63).to_string(),
        "expected a syntax model of version 2, found version 99"
    );
}

#[test]
fn edits_cut_and_put() {
    let edit = |form, lemma| Edit::between(form, lemma).unwrap();
    // A lower-case form gives the edit that fits it at the start of a sentence too.
    assert_eq!(edit("pillé", "piller"), Edit { case: Case::Lower, cut: 1, put: "er".to_owned() });
    assert_eq!(edit("Pillé", "piller"), edit("pillé", "piller"));
    assert_eq!(edit("Aux", "à"), Edit { case: Case::Lower, cut: 3, put: "à".to_owned() });
    assert_eq!(edit("Attaques", "attaque"), Edit { case: Case::Lower, cut: 1, put: String::new() });
    assert_eq!(edit("Alger", "Alger"), Edit::NONE);
    assert_eq!(edit("alger", "Alger"), Edit { case: Case::Capital, cut: 0, put: String::new() });
    assert_eq!(edit("ALGER", "Alger"), edit("alger", "Alger"));
    let mut lemma = String::new();
    edit("Attaques", "attaque").apply("Émeutes", &mut lemma);
    assert_eq!(lemma, "émeute");
    Edit { case: Case::Kept, cut: 9, put: String::new() }.apply("court", &mut lemma);
    assert_eq!(lemma, "court", "an edit never leaves nothing");
}

/// The lemma of a verb that was never seen, by a lemmatiser that knows these edits of the suffix "-ing" and this verb.
fn guessed(form: &str, known: &str) -> String {
    let clusters = Clusters::new([], vec![]);
    let word = Lexeme::of(form, &clusters, &mut Vec::new());
    let tagged = lemma::Tagged { form, word: &word, tag: 1, upos: Upos::Verb, bundle: 0, next: NO_TAG };
    let key = |wanted| lemma::keys(tagged).find(|&(clue, _)| clue == wanted).expect("a key for each clue").1;
    let edit = |put: &str| Edit { case: Case::Lower, cut: 3, put: put.to_owned() };
    let edits =
        BTreeMap::from([(key(lemma::Clue::Suffix(3)), edit("")), (key(lemma::Clue::Other(3)), edit("e"))]);
    let known = BTreeSet::from([lemma::known_key(known, Upos::Verb)]);
    let mut lemma = String::new();
    Lemmatizer::new(&edits, &known).lemma(tagged, &mut lemma);
    lemma
}

#[test]
fn of_two_guesses_the_known_lemma_wins() {
    assert_eq!(guessed("provoking", "provoke"), "provoke");
    assert_eq!(guessed("shelling", "shell"), "shell");
    assert_eq!(guessed("doxing", "provoke"), "dox", "the more usual edit when neither is known");
}

#[test]
fn the_guide_sees_where_a_word_will_hang() {
    // « Elle part demain matin »: 2 is the root, 4 hangs under it and 3 under 4.
    let guide = guide::Guide::new(vec![0, 2, 0, 4, 2, 5]);
    assert_eq!(guide.head(3), 4);
    let view = |place| guide.view(place, 0, 1, 2);
    assert_ne!(view(1), view(3), "the next word is the head of the first and not of the third");
    // The same sentence reversed, with the arcs that its moves would make.
    let nodes = Nodes::new((0..4).map(|_| Node::outside(2)));
    let mut configuration = arcs::Configuration::start(&nodes.mirrored());
    for (place, head) in [(1, 3), (2, 1), (3, 0), (4, 3)] {
        configuration.families[place].head = head;
    }
    let mirrored = guide::Guide::mirrored(&configuration);
    assert_eq!([1, 2, 3, 4].map(|place| mirrored.head(place)), [2, 0, 4, 2]);
}
