//! Footnotes of a table: the same remark gets the same letter.

use crate::page::Block;

/// The remarks of one table, in the order in which they were first made.
#[derive(Default)]
pub(super) struct Footnotes {
    remarks: Vec<String>,
}

impl Footnotes {
    /// The mark for this remark, such as "(a)".
    pub(super) fn mark(&mut self, remark: String) -> String {
        let at = self.remarks.iter().position(|known| *known == remark).unwrap_or_else(|| {
            self.remarks.push(remark);
            self.remarks.len() - 1
        });
        letters(at)
    }

    /// The remarks as lines under the table.
    pub(super) fn into_blocks(self) -> impl Iterator<Item = Block> {
        self.remarks.into_iter().enumerate().map(|(at, text)| Block::line(letters(at), text))
    }
}

/// (a) to (z), then (aa), (ab) and so on.
fn letters(mut at: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(char::from(b'a' + (at % 26) as u8));
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    format!("({})", name.iter().rev().collect::<String>())
}
