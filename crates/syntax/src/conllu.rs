//! CoNLL-U: the text form of sentences, tokens, words and trees, for `recoupe parse`, training and scoring.
//!
//! ```text
//! # text = Elle parle du siège.
//! 1    Elle   il      PRON  _  Gender=Fem|Number=Sing|Person=3  2  nsubj  _  _
//! 2    parle  parler  VERB  _  Mood=Ind|VerbForm=Fin            0  root   _  _
//! 3-4  du     _       _     _  _                                _  _      _  _
//! 3    de     de      ADP   _  _                                5  case   _  _
//! ```
//!
//! Reading keeps the columns as they are written; [`ConlluSentence::add_to`] turns them into the project's own tables.
//! Enhanced dependencies and empty nodes (`8.1`) are not kept. Trees are not checked: that is the scorer's work.
//! Source: <https://universaldependencies.org/format.html>.

use crate::form::normal_form;
use crate::tree::{Syntax, SyntaxBuilder, WordId};
use recoupe_text::{Span, Text};
use recoupe_ud::Upos;
use std::fmt::{self, Write};
use std::ops::Range;

/// One sentence of a CoNLL-U file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ConlluSentence {
    /// Comment lines without their `#` and the blanks around: `sent_id = …`, `text = …`.
    pub comments: Vec<String>,
    /// Surface tokens in order; together they cover all words.
    pub tokens: Vec<ConlluToken>,
    /// Syntactic words in order: the word with the id 1 is `words[0]`.
    pub words: Vec<ConlluWord>,
}

/// A surface token: a word, or a range line such as `3-4 du`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConlluToken {
    /// As it stands in the text; may hold spaces (« 3 000 »).
    pub form: String,
    /// Its words, as indices into [`ConlluSentence::words`].
    pub words: Range<usize>,
    /// False when the file says `SpaceAfter=No`.
    pub space_after: bool,
}

/// A syntactic word, its columns as written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConlluWord {
    /// FORM.
    pub form: String,
    /// LEMMA.
    pub lemma: String,
    /// UPOS; an underscore reads as [`Upos::X`].
    pub upos: Upos,
    /// FEATS, `_` when there is none.
    pub feats: String,
    /// HEAD: 0 for the root, else the id (from 1) of a word of this sentence.
    pub head: usize,
    /// DEPREL with its subtype.
    pub deprel: String,
}

/// Why a CoNLL-U text could not be read, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConlluError {
    /// Line number from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: ConlluFault,
}

/// What is wrong with a line of CoNLL-U.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ConlluFault {
    /// Not ten columns, but this many.
    Columns(usize),
    /// The id is not a number, or not the next one.
    Id(String),
    /// The range of a contraction does not start at the next word, or the words it announces are missing.
    Range(String),
    /// Not a universal part of speech.
    Upos(String),
    /// The head is not a number, or lies outside the sentence.
    Head(String),
}

impl fmt::Display for ConlluError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.fault {
            ConlluFault::Columns(n) => write!(f, "expected 10 columns separated by tabs, found {n}"),
            ConlluFault::Id(id) => write!(f, "not the next word id: {id}"),
            ConlluFault::Range(range) => write!(f, "not a range of the words that follow: {range}"),
            ConlluFault::Upos(tag) => write!(f, "not a universal part of speech: {tag}"),
            ConlluFault::Head(head) => write!(f, "not a head within the sentence: {head}"),
        }
    }
}

impl std::error::Error for ConlluError {}

/// Reads all sentences of a CoNLL-U text.
pub fn read_conllu(text: &str) -> Result<Vec<ConlluSentence>, ConlluError> {
    let mut sentences = Vec::new();
    let mut open = OpenSentence::default();
    let mut line_number = 0;
    for line in text.lines() {
        line_number += 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        let fault = |fault| ConlluError { line: line_number, fault };
        if line.trim().is_empty() {
            sentences.extend(std::mem::take(&mut open).close()?);
        } else if let Some(comment) = line.strip_prefix('#') {
            open.sentence.comments.push(comment.trim().to_owned());
        } else {
            open.row(line, line_number).map_err(fault)?;
        }
    }
    sentences.extend(open.close()?);
    Ok(sentences)
}

/// A sentence whose lines are being read.
#[derive(Default)]
struct OpenSentence {
    sentence: ConlluSentence,
    /// Line number of each word, to report a wrong head where it stands.
    lines: Vec<usize>,
}

impl OpenSentence {
    fn row(&mut self, line: &str, number: usize) -> Result<(), ConlluFault> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[id, form, lemma, upos, _, feats, head, deprel, _, misc] = columns.as_slice() else {
            return Err(ConlluFault::Columns(columns.len()));
        };
        if id.contains('.') {
            return Ok(());
        }
        let next = self.sentence.words.len();
        let covered = self.sentence.tokens.last().map_or(0, |t| t.words.end);
        let space_after = !misc.split('|').any(|m| m == "SpaceAfter=No");
        if let Some((first, last)) = id.split_once('-') {
            let wrong = || ConlluFault::Range(id.to_owned());
            let first: usize = first.parse().map_err(|_| wrong())?;
            let last: usize = last.parse().map_err(|_| wrong())?;
            if covered != next || first != next + 1 || last < first {
                return Err(wrong());
            }
            self.sentence.tokens.push(ConlluToken { form: form.to_owned(), words: next..last, space_after });
            return Ok(());
        }
        if id.parse() != Ok(next + 1) {
            return Err(ConlluFault::Id(id.to_owned()));
        }
        if covered <= next {
            let words = next..next + 1;
            self.sentence.tokens.push(ConlluToken { form: form.to_owned(), words, space_after });
        }
        self.sentence.words.push(ConlluWord {
            form: form.to_owned(),
            lemma: lemma.to_owned(),
            upos: match upos {
                "_" => Upos::X,
                tag => Upos::parse(tag).ok_or_else(|| ConlluFault::Upos(tag.to_owned()))?,
            },
            feats: feats.to_owned(),
            head: match head {
                "_" => 0,
                head => head.parse().map_err(|_| ConlluFault::Head(head.to_owned()))?,
            },
            deprel: deprel.to_owned(),
        });
        self.lines.push(number);
        Ok(())
    }

    /// The finished sentence; none when only comments, or nothing, stood there.
    fn close(self) -> Result<Option<ConlluSentence>, ConlluError> {
        let OpenSentence { sentence, lines } = self;
        let count = sentence.words.len();
        if let Some(at) = sentence.words.iter().position(|w| w.head > count) {
            let fault = ConlluFault::Head(sentence.words[at].head.to_string());
            return Err(ConlluError { line: lines[at], fault });
        }
        if let Some(token) = sentence.tokens.last().filter(|t| t.words.end > count) {
            let fault = ConlluFault::Range(format!("{}-{}", token.words.start + 1, token.words.end));
            return Err(ConlluError { line: lines.last().copied().unwrap_or(0), fault });
        }
        Ok(Some(sentence).filter(|s| !s.words.is_empty()))
    }
}

impl ConlluSentence {
    /// The value of a comment `name = value`.
    pub fn comment(&self, name: &str) -> Option<&str> {
        self.comments.iter().find_map(|c| {
            let (key, value) = c.split_once('=')?;
            (key.trim() == name).then(|| value.trim())
        })
    }

    /// The text that the tokens spell, with single spaces where the file has spaces.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for token in &self.tokens {
            text.push_str(&token.form);
            if token.space_after {
                text.push(' ');
            }
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// Adds the tokens and words (normalised forms only: no tag, no tree) as a sentence whose text starts at byte
    /// `start` of the whole text.
    pub fn add_to(&self, builder: &mut SyntaxBuilder, start: usize) {
        let mut at = start;
        for token in &self.tokens {
            let span = Span::of(at, at + token.form.len());
            let words = &self.words[token.words.clone()];
            let forms: Vec<_> = words.iter().map(|w| normal_form(&w.form)).collect();
            let is_cut = words.iter().map(|w| w.form.as_str()).collect::<String>() == token.form;
            let mut start = at;
            let placed = words.iter().zip(&forms).map(|(word, form)| {
                let part = Span::of(start, start + word.form.len());
                start = part.end();
                (form.as_ref(), if is_cut { part } else { span })
            });
            builder.token(span, placed);
            at = span.end() + usize::from(token.space_after);
        }
        builder.end_sentence();
    }

    /// Takes lemmas, parts of speech, features and the tree from the same words in `other`; forms, tokens and comments
    /// stay.
    pub fn set_annotation(&mut self, other: &ConlluSentence) {
        for (word, from) in self.words.iter_mut().zip(&other.words) {
            *word = ConlluWord { form: std::mem::take(&mut word.form), ..from.clone() };
        }
    }

    /// A sentence of the tables, as CoNLL-U would have it.
    pub fn of(syntax: &Syntax, text: &Text, sentence: usize) -> ConlluSentence {
        let sentence = &syntax.sentences[sentence];
        let first = sentence.words.start;
        let id = |head: Option<WordId>| head.map_or(0, |h| (h.0 - first + 1) as usize);
        let words = sentence.word_ids().map(|word_id| {
            let word = syntax.word(word_id);
            let token = &syntax.tokens[word.token as usize];
            // The words of « du » stand nowhere in the text, those of "don’t" do.
            let is_written = token.words.len() == 1 || word.span != token.span;
            let form =
                if is_written { one_line(text.slice(word.span)) } else { syntax.form(word_id).to_owned() };
            ConlluWord {
                form,
                lemma: syntax.lemma(word_id).to_owned(),
                upos: word.upos,
                feats: word.feats.to_string(),
                head: id(word.head),
                deprel: word.deprel.to_string(),
            }
        });
        let tokens = sentence.tokens.clone().map(|at| {
            let token = &syntax.tokens[at as usize];
            let next = syntax.tokens.get(at as usize + 1);
            ConlluToken {
                form: one_line(text.slice(token.span)),
                words: (token.words.start - first) as usize..(token.words.end - first) as usize,
                space_after: next.is_none_or(|n| n.span.start() > token.span.end()),
            }
        });
        let comments = vec![format!("text = {}", one_line(text.slice(sentence.span)))];
        ConlluSentence { comments, tokens: tokens.collect(), words: words.collect() }
    }
}

/// Line breaks and tabs as spaces: they would break the format.
fn one_line(words: &str) -> String {
    words.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ")
}

impl fmt::Display for ConlluSentence {
    /// The lines of the sentence with the empty line that ends it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for comment in &self.comments {
            writeln!(f, "# {comment}")?;
        }
        for token in &self.tokens {
            let misc = if token.space_after { "_" } else { "SpaceAfter=No" };
            let alone = token.words.len() == 1;
            if !alone {
                let (first, last) = (token.words.start + 1, token.words.end);
                writeln!(f, "{first}-{last}\t{}\t_\t_\t_\t_\t_\t_\t_\t{misc}", token.form)?;
            }
            for at in token.words.clone() {
                let ConlluWord { form, lemma, upos, feats, head, deprel } = &self.words[at];
                let misc = if alone { misc } else { "_" };
                writeln!(f, "{}\t{form}\t{lemma}\t{upos}\t_\t{feats}\t{head}\t{deprel}\t_\t{misc}", at + 1)?;
            }
        }
        f.write_char('\n')
    }
}

#[cfg(test)]
mod tests;
