//! Looking words up: from the words of a text to the entries that stand for them.
//!
//! Every spelling that occurs in a pattern gets a [`Symbol`]; a word of the text is looked up once for its form and
//! once for its lemma, and all matching then works on symbols.

use crate::pack::{EntryId, Pack, Settings};
use crate::pattern::{Item, Pattern};
use crate::sense::{Class, Sense};
use foldhash::fast::FixedState;
use hashbrown::HashMap;
use recoupe_text::fold;
use recoupe_ud::Upos;
use std::borrow::Cow;
use std::ops::Range;

/// A spelling that occurs in some pattern.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Symbol(u32);

/// What the lexicon needs to know of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WordKey {
    /// Its form, if some pattern knows it.
    pub form: Option<Symbol>,
    /// The form written without its accents, for words in capitals only.
    pub unaccented: Option<Symbol>,
    /// Its lemma, if some pattern knows it.
    pub lemma: Option<Symbol>,
    /// The lemma of a verb in some pattern that has this form by its paradigm.
    pub inflected: Option<Symbol>,
    /// Its part of speech.
    pub upos: Upos,
}

/// Words of the text that an entry stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// The words, as positions in the row that was looked up.
    pub words: Range<usize>,
    /// The entry.
    pub entry: EntryId,
    /// The class of the entry's sense.
    pub class: Class,
}

/// A pack, ready for looking up. Immutable and shareable between threads.
#[derive(Debug)]
pub struct Lexicon {
    pack: Pack,
    symbols: HashMap<String, Symbol, FixedState>,
    /// Folded spelling to symbols, for words in capitals that may lack their accents.
    folded: HashMap<String, Symbol, FixedState>,
    /// Form of a verb to the symbol of its lemma.
    inflected: HashMap<String, Symbol, FixedState>,
    /// First symbol of a pattern to the patterns that start with it.
    starts: Vec<Vec<Start>>,
}

/// A compiled pattern, under its first symbol.
#[derive(Debug)]
struct Start {
    entry: EntryId,
    class: Class,
    items: Vec<SymbolItem>,
}

/// An item with its words as symbols.
#[derive(Debug)]
struct SymbolItem {
    symbols: Vec<Symbol>,
    is_lemma: bool,
    upos: u32,
}

impl Lexicon {
    /// Indexes a pack.
    pub fn new(pack: Pack) -> Lexicon {
        let mut lexicon = Lexicon {
            pack: Pack::default(),
            symbols: HashMap::with_hasher(FixedState::default()),
            folded: HashMap::with_hasher(FixedState::default()),
            inflected: HashMap::with_hasher(FixedState::default()),
            starts: Vec::new(),
        };
        for (number, entry) in pack.entries.iter().enumerate() {
            for pattern in &entry.patterns {
                lexicon.index(EntryId(number as u32), entry.sense.class(), pattern);
            }
        }
        for (form, lemma) in &pack.inflected {
            if let Some(&symbol) = lexicon.symbols.get(lemma.as_str()) {
                lexicon.inflected.insert(form.clone(), symbol);
            }
        }
        lexicon.pack = pack;
        lexicon
    }

    /// Answers that are not words.
    pub fn settings(&self) -> &Settings {
        &self.pack.settings
    }

    /// What an entry means.
    pub fn sense(&self, id: EntryId) -> &Sense {
        &self.pack.entries[id.0 as usize].sense
    }

    /// An entry's name, for `recoupe why`.
    pub fn name(&self, id: EntryId) -> &str {
        &self.pack.entries[id.0 as usize].name
    }

    /// The pack it was made from.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The key of a word, from its form and lemma as the text and the lemmatiser write them.
    pub fn key(&self, form: &str, lemma: &str, upos: Upos) -> WordKey {
        let has_capital = form.chars().any(char::is_uppercase);
        let lower = if has_capital { Cow::Owned(form.to_lowercase()) } else { Cow::Borrowed(form) };
        WordKey {
            form: self.symbols.get(lower.as_ref()).copied(),
            unaccented: has_capital.then(|| self.folded.get(fold(form).as_str()).copied()).flatten(),
            lemma: self.lemma_key(lemma),
            inflected: self.inflected.get(lower.as_ref()).copied(),
            upos,
        }
    }

    /// Gives the pack back.
    pub fn into_pack(self) -> Pack {
        self.pack
    }

    /// The entry of a class that stands for this one form, whatever its part of speech.
    pub fn single(&self, form: &str, class: Class) -> Option<EntryId> {
        let symbol = *self.symbols.get(form.to_lowercase().as_str())?;
        self.starts[symbol.0 as usize]
            .iter()
            .find(|s| s.class == class && s.items.len() == 1)
            .map(|s| s.entry)
    }

    /// All hits in a row of words, in the order of their first word. Of one class, the longest hit at a word wins and
    /// hides shorter ones inside it.
    pub fn hits(&self, words: &[WordKey]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for at in 0..words.len() {
            let word = words[at];
            for symbol in distinct([word.form, word.unaccented, word.lemma, word.inflected]) {
                for start in &self.starts[symbol.0 as usize] {
                    if matches_at(&start.items, &words[at..]) {
                        let words = at..at + start.items.len();
                        hits.push(Hit { words, entry: start.entry, class: start.class });
                    }
                }
            }
        }
        hits.sort_by_key(|h| (h.words.start, std::cmp::Reverse(h.words.end), h.class, h.entry));
        hits.dedup();
        keep_longest(hits)
    }

    fn lemma_key(&self, lemma: &str) -> Option<Symbol> {
        if lemma.chars().any(char::is_uppercase) {
            self.symbols.get(lemma.to_lowercase().as_str()).copied()
        } else {
            self.symbols.get(lemma).copied()
        }
    }

    fn index(&mut self, entry: EntryId, class: Class, pattern: &Pattern) {
        let first: Vec<Symbol> = self.symbols_of(&pattern.items[0]);
        for symbol in first {
            let items = pattern.items.iter().map(|item| self.symbol_item(item)).collect();
            self.starts[symbol.0 as usize].push(Start { entry, class, items });
        }
    }

    fn symbol_item(&mut self, item: &Item) -> SymbolItem {
        SymbolItem { symbols: self.symbols_of(item), is_lemma: item.is_lemma, upos: item.upos }
    }

    fn symbols_of(&mut self, item: &Item) -> Vec<Symbol> {
        item.words.iter().map(|word| self.intern(word)).collect()
    }

    fn intern(&mut self, word: &str) -> Symbol {
        if let Some(&symbol) = self.symbols.get(word) {
            return symbol;
        }
        let symbol = Symbol(self.starts.len() as u32);
        self.starts.push(Vec::new());
        self.symbols.insert(word.to_owned(), symbol);
        self.folded.entry(fold(word)).or_insert(symbol);
        symbol
    }
}

/// The distinct symbols among a word's spellings.
fn distinct(spellings: [Option<Symbol>; 4]) -> impl Iterator<Item = Symbol> {
    (0..spellings.len())
        .filter(move |&i| !spellings[..i].contains(&spellings[i]))
        .filter_map(move |i| spellings[i])
}

fn matches_at(items: &[SymbolItem], words: &[WordKey]) -> bool {
    items.len() <= words.len() && items.iter().zip(words).all(|(item, word)| item.matches(word))
}

impl SymbolItem {
    fn matches(&self, word: &WordKey) -> bool {
        let known = |s: Option<Symbol>| s.is_some_and(|s| self.symbols.contains(&s));
        let has_tag = |upos: Upos| self.upos & (1 << upos as u32) != 0;
        if !self.is_lemma {
            return (known(word.form) || known(word.unaccented)) && has_tag(word.upos);
        }
        // A verb form that the tagger took for something else is still that verb's form, unless its lemma is known.
        let is_form_of_verb = known(word.inflected) && has_tag(Upos::Verb) && word.lemma.is_none();
        (known(word.lemma) && has_tag(word.upos)) || is_form_of_verb
    }
}

/// Drops a hit that lies inside a longer one of its class.
fn keep_longest(hits: Vec<Hit>) -> Vec<Hit> {
    let mut reach = [0usize; Class::COUNT];
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        let end = &mut reach[hit.class as usize];
        let is_inside =
            hit.words.end <= *end && !kept.iter().rev().any(|k| k.words == hit.words && k.class == hit.class);
        if !is_inside {
            *end = (*end).max(hit.words.end);
            kept.push(hit);
        }
    }
    kept
}
