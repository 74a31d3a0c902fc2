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
    spellings: HashMap<String, Spelling, FixedState>,
    /// Folded spelling to symbols, for words in capitals that may lack their accents.
    folded: HashMap<String, Symbol, FixedState>,
    /// First symbol of a pattern to the patterns that start with it.
    starts: Vec<Starts>,
}

/// What one spelling stands for: one look-up tells both.
#[derive(Clone, Copy, Default, Debug)]
struct Spelling {
    /// Itself, if some pattern has it.
    symbol: Option<Symbol>,
    /// The lemma in some pattern that has this form by its paradigm.
    inflected: Option<Symbol>,
}

/// The patterns that start with one symbol. Hundreds start with "the" or « être »: those of several items are found by
/// their second word.
#[derive(Default, Debug)]
struct Starts {
    /// Of one item.
    alone: Vec<Start>,
    /// Of several items.
    rows: Vec<Start>,
    /// The symbols of second items with the positions of their rows, in order.
    seconds: Vec<(Symbol, u32)>,
    /// Whether some pattern has this symbol in its second item: few words do.
    is_second: bool,
}

/// A compiled pattern, under a symbol of its first item.
#[derive(Debug)]
struct Start {
    entry: EntryId,
    class: Class,
    is_lemma: bool,
    upos: u32,
    /// The items after the first one; none for most patterns.
    rest: Box<[SymbolItem]>,
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
            spellings: HashMap::with_hasher(FixedState::default()),
            folded: HashMap::with_hasher(FixedState::default()),
            starts: Vec::new(),
        };
        for (number, entry) in pack.entries.iter().enumerate() {
            for pattern in &entry.patterns {
                lexicon.index(EntryId(number as u32), entry.sense.class(), pattern);
            }
        }
        for (form, lemma) in &pack.inflected {
            if let Some(symbol) = lexicon.symbol(lemma) {
                lexicon.spellings.entry(form.clone()).or_default().inflected = Some(symbol);
            }
        }
        lexicon.starts.iter_mut().for_each(|starts| starts.seconds.sort_unstable());
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
        let lower = lowered(form);
        let spelling = self.spellings.get(lower.as_ref()).copied().unwrap_or_default();
        let has_capital = matches!(lower, Cow::Owned(_));
        let is_same = lemma == lower;
        WordKey {
            form: spelling.symbol,
            unaccented: has_capital.then(|| self.folded_symbol(form, &lower)).flatten(),
            lemma: if is_same { spelling.symbol } else { self.symbol(&lowered(lemma)) },
            inflected: spelling.inflected,
            upos,
        }
    }

    /// Gives the pack back.
    pub fn into_pack(self) -> Pack {
        self.pack
    }

    /// The entry of a class that stands for this one form, whatever its part of speech.
    pub fn single(&self, form: &str, class: Class) -> Option<EntryId> {
        let symbol = self.symbol(&lowered(form))?;
        self.starts[symbol.0 as usize].alone.iter().find(|s| s.class == class).map(|s| s.entry)
    }

    /// All hits in a row of words, in the order of their first word. Of one class, the longest hit at a word wins and
    /// hides shorter ones inside it.
    pub fn hits(&self, words: &[WordKey]) -> Vec<Hit> {
        let mut kept: Vec<Hit> = Vec::new();
        let mut found: Vec<Hit> = Vec::new();
        let mut reach = [0usize; Class::COUNT];
        for at in 0..words.len() {
            self.hits_at(words, at, &mut found);
            found.sort_unstable_by_key(|h| (std::cmp::Reverse(h.words.end), h.class, h.entry));
            found.dedup();
            for hit in found.drain(..) {
                let end = &mut reach[hit.class as usize];
                let mut here = kept.iter().rev().take_while(|k| k.words.start == at);
                let is_equal = |k: &Hit| k.words == hit.words && k.class == hit.class;
                if hit.words.end > *end || here.any(is_equal) {
                    *end = (*end).max(hit.words.end);
                    kept.push(hit);
                }
            }
        }
        kept
    }

    fn hits_at(&self, words: &[WordKey], at: usize, found: &mut Vec<Hit>) {
        let word = words[at];
        for symbol in distinct(word.spellings()) {
            let starts = &self.starts[symbol.0 as usize];
            let alone = starts.alone.iter().filter(|start| start.matches(symbol, &word));
            found.extend(alone.map(|start| start.hit(at)));
            let Some(next) = words.get(at + 1).filter(|_| !starts.rows.is_empty()) else { continue };
            let is_second = |symbol: &Symbol| self.starts[symbol.0 as usize].is_second;
            for second in distinct(next.spellings()).filter(is_second) {
                let rows = starts.rows_with(second).filter(|row| row.matches(symbol, &word));
                found.extend(
                    rows.filter(|row| matches_at(&row.rest, &words[at + 1..])).map(|row| row.hit(at)),
                );
            }
        }
    }

    fn symbol(&self, spelling: &str) -> Option<Symbol> {
        self.spellings.get(spelling)?.symbol
    }

    /// The symbol of a form in capitals that may lack its accents.
    fn folded_symbol(&self, form: &str, lower: &str) -> Option<Symbol> {
        // Folding does no more than that to plain letters.
        if lower.is_ascii() { self.folded.get(lower) } else { self.folded.get(fold(form).as_str()) }.copied()
    }

    fn index(&mut self, entry: EntryId, class: Class, pattern: &Pattern) {
        let (first, rest) = pattern.items.split_first().expect("a pattern has an item");
        for symbol in self.symbols_of(first) {
            let rest: Box<[SymbolItem]> = rest.iter().map(|item| self.symbol_item(item)).collect();
            for &second in rest.first().map_or(&[][..], |second| &second.symbols) {
                self.starts[second.0 as usize].is_second = true;
            }
            let start = Start { entry, class, is_lemma: first.is_lemma, upos: first.upos, rest };
            let starts = &mut self.starts[symbol.0 as usize];
            match start.rest.first() {
                None => starts.alone.push(start),
                Some(second) => {
                    let row = starts.rows.len() as u32;
                    starts.seconds.extend(second.symbols.iter().map(|&symbol| (symbol, row)));
                    starts.rows.push(start);
                }
            }
        }
    }

    fn symbol_item(&mut self, item: &Item) -> SymbolItem {
        SymbolItem { symbols: self.symbols_of(item), is_lemma: item.is_lemma, upos: item.upos }
    }

    fn symbols_of(&mut self, item: &Item) -> Vec<Symbol> {
        item.words.iter().map(|word| self.intern(word)).collect()
    }

    fn intern(&mut self, word: &str) -> Symbol {
        if let Some(symbol) = self.symbol(word) {
            return symbol;
        }
        let symbol = Symbol(self.starts.len() as u32);
        self.starts.push(Starts::default());
        self.spellings.entry(word.to_owned()).or_default().symbol = Some(symbol);
        self.folded.entry(fold(word)).or_insert(symbol);
        symbol
    }
}

/// In small letters; owned when it has a capital.
fn lowered(form: &str) -> Cow<'_, str> {
    let has_capital = if form.is_ascii() {
        form.bytes().any(|byte| byte.is_ascii_uppercase())
    } else {
        form.chars().any(char::is_uppercase)
    };
    if has_capital { Cow::Owned(form.to_lowercase()) } else { Cow::Borrowed(form) }
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

impl Starts {
    /// The rows whose second item has this symbol.
    fn rows_with(&self, second: Symbol) -> impl Iterator<Item = &Start> {
        let from = self.seconds.partition_point(|&(symbol, _)| symbol < second);
        let same = self.seconds[from..].iter().take_while(move |&&(symbol, _)| symbol == second);
        same.map(|&(_, row)| &self.rows[row as usize])
    }
}

impl Start {
    /// The hit of a match at a word.
    fn hit(&self, at: usize) -> Hit {
        Hit { words: at..at + 1 + self.rest.len(), entry: self.entry, class: self.class }
    }

    /// Whether a word that has this symbol of the first item is that item.
    fn matches(&self, symbol: Symbol, word: &WordKey) -> bool {
        let (is, has_tag) = (Some(symbol), |upos: Upos| self.upos & (1 << upos as u32) != 0);
        if self.is_lemma {
            (word.lemma == is && has_tag(word.upos)) || (word.is_inflected(has_tag) && word.inflected == is)
        } else {
            (word.form == is || word.unaccented == is) && has_tag(word.upos)
        }
    }
}

impl WordKey {
    fn spellings(&self) -> [Option<Symbol>; 4] {
        [self.form, self.unaccented, self.lemma, self.inflected]
    }

    /// A verb form that the tagger took for something else is still that verb's form, unless its lemma is known.
    fn is_inflected(&self, has_tag: impl Fn(Upos) -> bool) -> bool {
        has_tag(Upos::Verb) && self.lemma.is_none()
    }
}

impl SymbolItem {
    fn matches(&self, word: &WordKey) -> bool {
        let known = |s: Option<Symbol>| s.is_some_and(|s| self.symbols.contains(&s));
        let has_tag = |upos: Upos| self.upos & (1 << upos as u32) != 0;
        if !self.is_lemma {
            return (known(word.form) || known(word.unaccented)) && has_tag(word.upos);
        }
        (known(word.lemma) && has_tag(word.upos)) || (word.is_inflected(has_tag) && known(word.inflected))
    }
}
