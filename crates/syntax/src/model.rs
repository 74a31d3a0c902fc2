//! The models of a language: from forms to parts of speech, features, lemmas and trees.
//!
//! « Les émeutiers ont pillé le marché. » → *ont* AUX `avoir` aux of *pillé*; *émeutiers* its nsubj; *marché* its obj.
//!
//! Everything is linear, hashed and integer. Reading is in steps: the case of sentences in capitals ([`recase`]), attributes of each form ([`lexeme`]), fine tags
//! ([`tagger`]), feature bundles ([`morph`]), lemmas ([`lemma`]), a first tree read from the right ([`guide`]), arcs and
//! relations read from the left ([`parser`], [`arcs`], [`labels`]), and punctuation once more ([`punctuation`]).
//! The same functions make the features in training (package `recoupe-train`), which is why the modules are public.
//! Nothing here cuts a text into sentences or words.

pub mod arcs;
pub mod cluster;
mod file;
pub mod guide;
pub mod hash;
pub mod keyed;
pub mod labels;
pub mod lemma;
pub mod lexeme;
pub mod morph;
pub mod node;
pub mod parser;
pub mod punctuation;
mod recase;
pub mod table;
pub mod tagger;

use crate::tree::{SyntaxBuilder, WordId};
use cluster::Clusters;
pub use file::FileError as ModelError;
use file::{Reader, Writer};
use hash::CharHash;
use keyed::Keyed;
use lemma::Lemmatizer;
use lexeme::Lexeme;
use morph::{BUNDLE_BLOCKS, BUNDLE_COLUMNS};
use node::{Node, Nodes};
use parser::Parser;
use recoupe_ud::{Deprel, Feats, Upos};
use std::ops::Range;
use table::Table;
use tagger::{FineTag, NO_TAG, TAG_COLUMNS, Tagger};

/// All that was learned about a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The fine tags; a tag is a number into this list.
    pub tagset: Vec<FineTag>,
    /// Word clusters.
    pub clusters: Clusters,
    /// From forms to fine tags.
    pub tagger: Tagger,
    /// From fine tags to feature bundles.
    pub morph: Table<BUNDLE_COLUMNS>,
    /// From forms and tags to lemmas.
    pub lemmatizer: Lemmatizer,
    /// From all that to trees.
    pub parser: Parser,
    /// Where punctuation hangs in the tree.
    pub punctuation: Table<{ punctuation::COLUMNS }>,
}

impl Model {
    /// The model in the bytes of a file.
    pub fn read(bytes: &[u8]) -> Result<Model, ModelError> {
        let body = file::unpack(bytes)?;
        let mut from = Reader::new(&body);
        let tagset = read_tagset(&mut from)?;
        let classes = tagset.len();
        let model = Model {
            clusters: Clusters::read(&mut from)?,
            tagger: Tagger {
                sure: Keyed::new(&from.entries(|from| Ok(from.below(classes as u64)? as u8))?),
                first: from.table()?,
                second: from.table()?,
                classes,
            },
            morph: from.table()?,
            lemmatizer: Lemmatizer::read(&mut from)?,
            parser: Parser {
                first: from.table()?,
                moves: from.table()?,
                sure: Keyed::new(&from.entries(|from| Ok(from.below(Deprel::ALL.len() as u64)? as u8))?),
                labels: from.table()?,
            },
            punctuation: from.table()?,
            tagset,
        };
        from.end()?;
        Ok(model)
    }

    /// The bytes of a file: the same for the same model.
    pub fn write(&self) -> Vec<u8> {
        let mut to = Writer::default();
        write_tagset(&self.tagset, &mut to);
        self.clusters.write(&mut to);
        to.entries(&self.tagger.sure.entries(), u64::from);
        to.table(&self.tagger.first);
        to.table(&self.tagger.second);
        to.table(&self.morph);
        self.lemmatizer.write(&mut to);
        to.table(&self.parser.first);
        to.table(&self.parser.moves);
        to.entries(&self.parser.sure.entries(), u64::from);
        to.table(&self.parser.labels);
        to.table(&self.punctuation);
        to.finish()
    }

    /// Fills parts of speech, features, lemmas, heads and relations in, for every closed sentence. Every sentence
    /// becomes one tree. The work grows with the number of words and nothing else.
    pub fn annotate(&self, builder: &mut SyntaxBuilder) {
        for sentence in 0..builder.syntax().sentences.len() {
            let words = builder.syntax().sentences[sentence].words.clone();
            recase::recase(self, builder, words.clone());
            self.annotate_sentence(builder, words);
        }
    }

    fn annotate_sentence(&self, builder: &mut SyntaxBuilder, words: Range<u32>) {
        let first = words.start;
        let id = |at: usize| WordId(first + at as u32);
        let lexemes = self.lexemes(words.map(|w| builder.syntax().form(WordId(w))));
        let tags = self.tagger.tag(&lexemes);
        let bundles = morph::bundles(&self.morph, &self.tagset, &lexemes, &tags);
        let mut lemma = String::new();
        let mut nodes = Vec::with_capacity(lexemes.len());
        for (at, lexeme) in lexemes.iter().enumerate() {
            let (tag, feats) = (tags[at], bundles[at]);
            let upos = self.tagset[usize::from(tag)].upos;
            let next = tags.get(at + 1).copied().unwrap_or(NO_TAG);
            let form = builder.syntax().form(id(at));
            let tagged = lemma::Tagged { form, word: lexeme, tag, upos, bundle: feats.bits(), next };
            self.lemmatizer.lemma(tagged, &mut lemma);
            builder.set_lemma(id(at), &lemma);
            let word = builder.word_mut(id(at));
            (word.upos, word.feats) = (upos, feats);
            nodes.push(Node::of(lexeme, CharHash::of(&lemma), tag, upos, feats));
        }
        let nodes = Nodes::new(nodes);
        let mut tree = self.parser.parse(&nodes).tree();
        punctuation::hang(&self.punctuation, &nodes, &mut tree);
        for at in 0..nodes.len() {
            let word = builder.word_mut(id(at));
            word.head = tree.heads[at + 1].checked_sub(1).map(id);
            word.deprel = tree.deprels[at + 1];
        }
    }

    /// The attributes of forms.
    pub fn lexemes<'a>(&self, forms: impl Iterator<Item = &'a str>) -> Vec<Lexeme> {
        let mut chars = Vec::new();
        forms.map(|form| Lexeme::of(form, &self.clusters, &mut chars)).collect()
    }
}

fn write_tagset(tagset: &[FineTag], to: &mut Writer) {
    to.count(tagset.len());
    for tag in tagset {
        to.string(tag.upos.as_str());
        to.count(tag.bundles.len());
        tag.bundles.iter().for_each(|bundle| to.string(&bundle.to_string()));
    }
}

fn read_tagset(from: &mut Reader<'_>) -> Result<Vec<FineTag>, ModelError> {
    let mut tagset = Vec::new();
    for _ in 0..from.count(TAG_COLUMNS)? {
        let upos = Upos::parse(from.string()?).ok_or(ModelError::Body)?;
        let mut bundles = Vec::new();
        for _ in 0..from.count(BUNDLE_COLUMNS * BUNDLE_BLOCKS)? {
            bundles.push(Feats::parse(from.string()?).ok_or(ModelError::Body)?);
        }
        if bundles.is_empty() {
            return Err(ModelError::Body);
        }
        tagset.push(FineTag { upos, bundles });
    }
    if tagset.is_empty() { Err(ModelError::Body) } else { Ok(tagset) }
}

#[cfg(test)]
mod tests;
