//! Line breaks: some end a headline or a list item, some only wrap a long line.
//!
//! A break is soft when the text is wrapped to a width and the first word of the next line had no room left on its
//! line. A text counts as wrapped when nearly all its single breaks are of that kind.

/// Lines longer than this are not wrapped lines but paragraphs.
const WIDEST: usize = 130;
/// Shorter widths are columns of a table or lines of verse.
const NARROWEST: usize = 40;

/// How a text breaks its lines.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wrapping {
    /// The width in bytes that lines are filled to; `None` when the text is not wrapped.
    width: Option<usize>,
}

impl Wrapping {
    /// Looks at all lines of a text.
    pub(super) fn of(text: &str) -> Wrapping {
        let widest = text.lines().map(str::len).max().unwrap_or(0);
        if !(NARROWEST..=WIDEST).contains(&widest) {
            return Wrapping { width: None };
        }
        let (mut full, mut single, mut goes_on) = (0, 0, 0);
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let Some(next) = lines.peek().filter(|next| !next.trim().is_empty() && !line.trim().is_empty())
            else {
                continue;
            };
            single += 1;
            let is_full = line.trim_end().len() + 1 + first_word(next).len() > widest;
            full += usize::from(is_full);
            goes_on += usize::from(is_full && next.trim_start().starts_with(char::is_lowercase));
        }
        let is_wrapped = goes_on > 0 && full * 10 >= single * 8;
        Wrapping { width: is_wrapped.then_some(widest) }
    }

    /// Whether the single break at byte `at` only wraps the line; the next word starts at byte `next`.
    pub(super) fn is_soft(&self, text: &str, at: usize, next: usize) -> bool {
        let Some(width) = self.width else { return false };
        let line_start = text[..at].rfind('\n').map_or(0, |found| found + 1);
        let line = text[line_start..at].trim_end();
        line.len() + 1 + first_word(&text[next..]).len() > width
    }
}

/// The characters up to the first white space.
fn first_word(line: &str) -> &str {
    line.split_whitespace().next().unwrap_or("")
}
