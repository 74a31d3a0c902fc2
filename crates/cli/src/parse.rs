//! `recoupe parse FILE`: the grammar of a text, as CoNLL-U or as trees for the eye.
//!
//! With `--pretokenized` the file is CoNLL-U: its sentences, tokens, words and comments stay, and parts of speech,
//! features, lemmas, heads and relations are replaced.

use crate::arguments::{Parse, ParseFormat};
use crate::document::take_in;
use crate::exit::Exit;
use crate::message::Failure;
use recoupe_intake::{Document, Metadata, identify};
use recoupe_languages::get;
use recoupe_report::Language;
use recoupe_syntax::{ConlluSentence, Syntax, SyntaxBuilder, draw, read_conllu};
use recoupe_text::{Text, sanitize};
use std::io::Write;

/// Prints the sentences.
pub fn run(options: &Parse, out: &mut dyn Write) -> Result<Exit, Failure> {
    let metadata = Metadata { language: options.lang, ..Metadata::default() };
    let document = take_in(&options.file, metadata)?;
    if options.pretokenized {
        parse_words(&document, options, out)
    } else {
        parse_text(&document, options, out)
    }
}

/// Raw text: sentences and tokens are found.
fn parse_text(document: &Document, options: &Parse, out: &mut dyn Write) -> Result<Exit, Failure> {
    let language = language_of(document.language.language())?;
    let (syntax, _) = recoupe_read::parse(&document.text, get(language));
    match options.format {
        ParseFormat::Tree => print_trees(&syntax, &document.text, out)?,
        ParseFormat::Conllu => {
            for number in 0..syntax.sentences.len() {
                let sentence = ConlluSentence::of(&syntax, &document.text, number);
                write!(out, "# sent_id = {}\n{sentence}", number + 1)?;
            }
        }
    }
    Ok(Exit::Ok)
}

/// CoNLL-U: sentences and tokens are kept.
fn parse_words(document: &Document, options: &Parse, out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut sentences = read_conllu(document.text.as_str())
        .map_err(|fault| Failure::Reading(format!("not CoNLL-U: {}: {fault}", document.id)))?;
    let mut raw = String::new();
    let mut builder = SyntaxBuilder::new();
    for sentence in &sentences {
        sentence.add_to(&mut builder, raw.len());
        raw.push_str(&sentence.text());
        raw.push('\n');
    }
    // The tags of the file are not words: only its text tells the language.
    let language = language_of(options.lang.or_else(|| identify(&raw).language()))?;
    let text = Text::new(raw);
    get(language).model.annotate(&mut builder);
    let syntax = builder.finish(&text);
    match options.format {
        ParseFormat::Tree => print_trees(&syntax, &text, out)?,
        ParseFormat::Conllu => {
            for (number, sentence) in sentences.iter_mut().enumerate() {
                sentence.set_annotation(&ConlluSentence::of(&syntax, &text, number));
                write!(out, "{sentence}")?;
            }
        }
    }
    Ok(Exit::Ok)
}

fn language_of(language: Option<Language>) -> Result<Language, Failure> {
    let hint = "name the language: --lang fr or --lang en";
    language
        .ok_or_else(|| Failure::Usage("the language of the text is not one that recoupe reads".into(), hint))
}

fn print_trees(syntax: &Syntax, text: &Text, out: &mut dyn Write) -> Result<(), Failure> {
    for sentence in &syntax.sentences {
        writeln!(out, "# {}\n{}", sanitize(text.slice(sentence.span)), draw(syntax, sentence))?;
    }
    Ok(())
}
