//! Treebanks: which are allowed, which sentences are usable, and one scheme for all of them.
//!
//! Every sentence says where it comes from in its first `# source` line (some treebanks keep a second one with the
//! address of the document). A sentence from anywhere else stops the training: licences are decided by treebank.

use recoupe_syntax::{ConlluSentence, Deprel, Feats, Upos, normal_form, read_conllu};
use std::fmt;
use std::path::{Path, PathBuf};

/// A treebank that may be trained on.
pub struct Treebank {
    /// How its `# source` value starts.
    pub source: &'static str,
    /// Its licence.
    pub licence: &'static str,
}

/// GUM takes free texts of several kinds; its genres under non-commercial terms are not in the list.
const GUM: &str = "CC BY 4.0 (annotations); texts CC BY, CC BY-SA or public domain";

/// The treebanks that may be trained on, and nothing else: none of them is under non-commercial terms.
pub const ALLOWED: &[Treebank] = &[
    Treebank { source: "UD_French-Sequoia", licence: "LGPL-LR" },
    Treebank { source: "UD_French-FQB", licence: "LGPL-LR" },
    Treebank { source: "UD_French-GSD", licence: "CC BY-SA 4.0" },
    Treebank { source: "UD_French-FIB(GSD train part)", licence: "CC BY-SA 4.0" },
    Treebank { source: "UD_French-PUD", licence: "CC BY-SA 3.0" },
    Treebank { source: "UD_French-Rhapsodie", licence: "CC BY-SA 4.0" },
    Treebank { source: "UD_French-ParisStories", licence: "CC BY-SA 4.0" },
    Treebank { source: "UD_English-EWT", licence: "CC BY-SA 4.0" },
    Treebank { source: "UD_English-PUD", licence: "CC BY-SA 3.0" },
    Treebank { source: "UD_English-GUM(academic)", licence: GUM },
    Treebank { source: "UD_English-GUM(bio)", licence: GUM },
    Treebank { source: "UD_English-GUM(conversation)", licence: GUM },
    Treebank { source: "UD_English-GUM(court)", licence: GUM },
    Treebank { source: "UD_English-GUM(interview)", licence: GUM },
    Treebank { source: "UD_English-GUM(news)", licence: GUM },
    Treebank { source: "UD_English-GUM(speech)", licence: GUM },
    Treebank { source: "UD_English-GUM(textbook)", licence: GUM },
    Treebank { source: "UD_English-GUM(vlog)", licence: GUM },
    Treebank { source: "UD_English-GUM(voyage)", licence: GUM },
];

/// A sentence to learn from or to be measured on.
pub struct Example {
    /// Its treebank, as an index into [`ALLOWED`].
    pub treebank: usize,
    /// Normalised forms.
    pub forms: Vec<String>,
    /// Parts of speech.
    pub upos: Vec<Upos>,
    /// Features of the reduced set.
    pub feats: Vec<Feats>,
    /// Lemmas; none where the treebank has none.
    pub lemmas: Vec<Option<String>>,
    /// Heads by place: 0 is the root, 1 the first word.
    pub heads: Vec<usize>,
    /// Relations, subtypes reduced.
    pub deprels: Vec<Deprel>,
}

/// Why a treebank file was refused.
#[derive(Debug)]
pub struct TreebankError {
    path: PathBuf,
    reason: String,
}

impl fmt::Display for TreebankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for TreebankError {}

/// Reads the usable sentences of a file.
pub fn read(path: &Path) -> Result<Vec<Example>, TreebankError> {
    let sentences = sentences(path)?;
    Ok(sentences.iter().filter_map(|(treebank, sentence)| example(sentence, *treebank)).collect())
}

/// Reads all sentences of a file, each with its treebank as an index into [`ALLOWED`].
pub fn sentences(path: &Path) -> Result<Vec<(usize, ConlluSentence)>, TreebankError> {
    let fault = |reason: String| TreebankError { path: path.to_owned(), reason };
    let text = std::fs::read_to_string(path).map_err(|e| fault(e.to_string()))?;
    let sentences = read_conllu(&text).map_err(|e| fault(e.to_string()))?;
    let placed = sentences.into_iter().map(|sentence| {
        let source = sentence.comment("source").unwrap_or("(no source line)");
        let treebank = allowed(source);
        let treebank = treebank.ok_or_else(|| fault(format!("treebank not on the allow-list: {source}")))?;
        Ok((treebank, sentence))
    });
    placed.collect()
}

/// The allowed treebank that a source names. GSD sentences name their part in brackets: « UD_French-GSD(dev) ».
pub fn allowed(source: &str) -> Option<usize> {
    let exact = ALLOWED.iter().position(|t| t.source == source);
    exact.or_else(|| {
        let (name, _) = source.split_once("(dev)")?;
        ALLOWED.iter().position(|t| t.source == name)
    })
}

/// A sentence as an example, unless its tree is incomplete.
fn example(sentence: &ConlluSentence, treebank: usize) -> Option<Example> {
    let words = &sentence.words;
    let heads: Vec<usize> = words.iter().map(|w| w.head).collect();
    if words.iter().any(|w| w.deprel == "_") || !is_tree(&heads) {
        return None;
    }
    Some(Example {
        treebank,
        forms: words.iter().map(|w| normal_form(&w.form).into_owned()).collect(),
        upos: words.iter().map(|w| w.upos).collect(),
        feats: words.iter().map(|w| Feats::parse_lossy(&w.feats)).collect(),
        lemmas: words.iter().map(|w| (w.lemma != "_" || w.form == "_").then(|| w.lemma.clone())).collect(),
        heads,
        deprels: words.iter().map(|w| Deprel::parse_lossy(&w.deprel)).collect(),
    })
}

/// True when exactly one word hangs under the root and every word leads there.
pub fn is_tree(heads: &[usize]) -> bool {
    let one_root = heads.iter().filter(|&&h| h == 0).count() == 1;
    one_root
        && (0..heads.len()).all(|word| {
            let mut at = word + 1;
            (0..heads.len()).any(|_| {
                at = heads[at - 1];
                at == 0
            })
        })
}
