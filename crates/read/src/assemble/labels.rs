//! Labels, written down with their words.

use super::{Assembly, Reason};
use recoupe_report::{Field, Id, Label, RecordKind};

impl Assembly<'_> {
    pub(super) fn labels(&self) -> Vec<Label> {
        self.found.labels.iter().map(|label| self.label(label)).collect()
    }

    fn label(&self, label: &crate::claims::Label) -> Label {
        let quote = self.quote(&label.words);
        let reason = Reason {
            field: Field::Kind,
            rule: "L-LABEL",
            entry: Some(label.entry),
            words: label.words.clone(),
        };
        Label {
            id: Id::new(RecordKind::Label, label.names.code(), quote.start, quote.end),
            names: label.names,
            slant: label.slant,
            voice: label.said_in.and_then(|credit| self.voice_of[credit]),
            is_quoted: label.is_quoted,
            because: vec![self.because(&reason)],
            quote,
        }
    }
}
