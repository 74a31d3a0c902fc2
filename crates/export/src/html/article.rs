//! The article: the untouched words, cut where evidence begins or ends.
//!
//! Example: « La police a tué 18 émeutiers » with the figure « 18 émeutiers » becomes two pieces; the second is a link to
//! the row of the figure, and says by `data-r` which records it belongs to, by `data-c` which code points it holds.
//!
//! No piece is left out, repeated or moved: without its tags the article is the text, less its control characters.

use super::escape::escape;
use super::lanes::{LANES, Mark, rank};
use recoupe_text::{CharSpan, Text, sanitize};
use std::collections::BTreeSet;

/// Words that all their records cover from end to end.
struct Piece<'a> {
    words: &'a str,
    at: CharSpan,
    /// Where the page opens at places that begin here.
    anchors: &'a str,
}

/// What is written under a piece.
#[derive(Default, PartialEq)]
struct Under {
    /// Positions in the lanes, the outermost line last.
    lanes: Vec<usize>,
    /// Positions in the marks whose own words it is part of: by their lanes, then the shortest first.
    words: Vec<usize>,
    /// Positions in the marks that it credits to a source.
    credits: Vec<usize>,
}

/// The article as HTML. `places` are further places that the page leads to, as start and end.
pub(super) fn article(text: &Text, marks: &[Mark<'_>], places: &BTreeSet<CharOrder>) -> String {
    let length = text.len_chars();
    let whole = |span: &CharSpan| span.start < span.end && span.end <= length;
    let mut cuts = around_dropped(text);
    let mut targets = places.clone();
    targets.extend(marks.iter().flat_map(spans).filter(|span| whole(span)).map(order));
    cuts.extend(targets.iter().flat_map(|&(start, end)| [start, end]));
    cuts.extend([0, length]);
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let mut open = Open::new(marks);
    let mut page = Lines::default();
    for pair in cuts.windows(2) {
        let at = CharSpan { start: pair[0], end: pair[1] };
        let here = targets.range((at.start, 0)..(at.start + 1, 0));
        let anchors: String = here.map(|(start, end)| format!("<i id=\"c={start}-{end}\"></i>")).collect();
        let bytes = text.from_chars(at).expect("cuts lie inside the text, in order");
        let piece = Piece { words: text.slice(bytes), at, anchors: &anchors };
        page.push(&piece, &open.at(at.start), marks);
    }
    page.finish()
}

/// Before and after each character that the page does not show, so that in every piece the letters that are shown are
/// its code points: the script counts them.
fn around_dropped(text: &Text) -> BTreeSet<usize> {
    let characters = text.as_str().chars().enumerate();
    let dropped = characters.filter(|(_, c)| sanitize(c.encode_utf8(&mut [0; 4])).is_empty());
    dropped.flat_map(|(at, _)| [at, at + 1]).collect()
}

/// A span as a pair that can be ordered.
type CharOrder = (usize, usize);

fn order(span: &CharSpan) -> CharOrder {
    (span.start, span.end)
}

fn spans<'m>(mark: &'m Mark<'_>) -> impl Iterator<Item = &'m CharSpan> {
    mark.words.iter().chain(&mark.credits)
}

/// The marks by where they begin, so that each piece asks only those that can cover it.
struct Open<'a> {
    marks: &'a [Mark<'a>],
    /// Start, end, position in `marks`, and whether the words credit a source; by start.
    coming: Vec<(usize, usize, usize, bool)>,
    next: usize,
    now: Vec<(usize, usize, usize, bool)>,
}

impl<'a> Open<'a> {
    fn new(marks: &'a [Mark<'a>]) -> Self {
        let mut coming = Vec::new();
        for (at, mark) in marks.iter().enumerate() {
            coming.extend(mark.words.iter().map(|span| (span.start, span.end, at, false)));
            coming.extend(mark.credits.iter().map(|span| (span.start, span.end, at, true)));
        }
        coming.sort_unstable();
        Open { marks, coming, next: 0, now: Vec::new() }
    }

    /// What stands under the piece that begins at `start`; to be asked in text order.
    fn at(&mut self, start: usize) -> Under {
        while let Some(&span) = self.coming.get(self.next).filter(|span| span.0 <= start) {
            self.now.push(span);
            self.next += 1;
        }
        self.now.retain(|span| span.1 > start);
        let mut here = self.now.clone();
        here.sort_by_key(|&(from, to, at, _)| (rank(&self.marks[at]), to - from, at));
        let of = |credit: bool| {
            let mut list: Vec<usize> = Vec::new();
            for &(.., at, _) in here.iter().filter(|span| span.3 == credit) {
                if !list.contains(&at) {
                    list.push(at);
                }
            }
            list
        };
        let covers = |span: &CharSpan| span.start <= start && start < span.end;
        let is_under = |&lane: &usize| {
            here.iter().any(|&(_, _, at, _)| LANES[lane].spans(&self.marks[at]).iter().any(covers))
        };
        Under { lanes: (0..LANES.len()).filter(is_under).collect(), words: of(false), credits: of(true) }
    }
}

/// The lines of the article as paragraphs; the line breaks stand between them.
#[derive(Default)]
struct Lines {
    out: String,
    is_open: bool,
}

impl Lines {
    fn push(&mut self, piece: &Piece<'_>, under: &Under, marks: &[Mark<'_>]) {
        let (mut at, mut anchors) = (piece.at.start, piece.anchors);
        for (number, words) in piece.words.split('\n').enumerate() {
            if number > 0 {
                self.close();
                self.out.push('\n');
                at += 1;
            }
            let end = at + words.chars().count();
            if end > at {
                if !std::mem::replace(&mut self.is_open, true) {
                    self.out.push_str("<p>");
                }
                let at = CharSpan { start: at, end };
                write(
                    &mut self.out,
                    &Piece { words, at, anchors: std::mem::take(&mut anchors) },
                    under,
                    marks,
                );
            }
            at = end;
        }
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.is_open) {
            self.out.push_str("</p>");
        }
    }

    fn finish(mut self) -> String {
        self.close();
        self.out
    }
}

/// Writes a piece that holds no line break.
fn write(out: &mut String, piece: &Piece<'_>, under: &Under, marks: &[Mark<'_>]) {
    let Piece { words, at, anchors } = piece;
    let mut attributes = format!(" data-c=\"{}-{}\"", at.start, at.end);
    for (name, list) in [("r", &under.words), ("v", &under.credits)] {
        if !list.is_empty() {
            let list: Vec<String> = list.iter().map(usize::to_string).collect();
            attributes.push_str(&format!(" data-{name}=\"{}\"", list.join(" ")));
        }
    }
    // Only words with a line under them lead somewhere; what is merely said stays plain text.
    let target = under.lanes.first().and_then(|&lane| {
        let all = under.words.iter().chain(&under.credits);
        let covers = |span: &&CharSpan| span.start <= at.start && at.start < span.end;
        let mut lined = all.map(|&number| &marks[number]);
        lined.find_map(|mark| Some((mark, LANES[lane].spans(mark).iter().find(covers)?)))
    });
    let (open, close) = match target {
        Some((mark, span)) => {
            // The key of tabulation stops once in a phrase, at its first word.
            let stop = if span.start == at.start { "" } else { " tabindex=\"-1\"" };
            (format!("<a{attributes}{stop} href=\"#{}\">", escape(mark.id.as_str())), "</a>")
        }
        None => (format!("<span{attributes}>"), "</span>"),
    };
    out.push_str(&open);
    out.push_str(anchors);
    for &lane in &under.lanes {
        out.push_str(&format!("<span class=\"l-{}\">", LANES[lane].key));
    }
    out.push_str(&escape(words));
    out.push_str(&"</span>".repeat(under.lanes.len()));
    out.push_str(close);
}
