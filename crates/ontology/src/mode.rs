//! Modes and their types: `ASSAULT.firearms` is the mode `firearms` of [`EventType::Assault`].
//!
//! A word such as `restrict` belongs to several types, so it alone does not name a mode.

use crate::{EventType, Mode};

impl Mode {
    /// The word of the codebook, as exports write it: `firearms` of `ASSAULT.firearms`.
    pub fn word(self) -> &'static str {
        let (_, word) = self.code().split_once('.').expect("a mode is TYPE.word");
        word
    }

    /// The mode of a type by its word.
    pub fn of(event_type: EventType, word: &str) -> Option<Self> {
        event_type.modes().find(|mode| mode.word() == word)
    }
}

impl EventType {
    /// The modes that the type has.
    pub fn modes(self) -> impl Iterator<Item = Mode> {
        Mode::ALL.iter().copied().filter(move |mode| mode.event_type() == self)
    }
}
