//! One self-contained HTML page: the article with its evidence underlined, and what was read from it beside it.
//!
//! Example: « 18 morts » has the line of figures under it and leads to its row; the row leads back, and the address
//! `#c=2370-2378` opens the page at these code points.
//!
//! The page asks nothing of any network, runs nothing but its own script, can be read without it, and words its tables as
//! the brief does. The article is shown whole, since it is the reader's own text; tables hide the names that briefs hide.

mod article;
mod escape;
mod lanes;
mod policy;
mod tables;

use crate::brief::brief;
use crate::page::{Block, Page, Row, Section, Subject};
use crate::tables::{actors_page, places_page};
use crate::wording::{Symbols, Wording};
use escape::escape;
use lanes::{AtFirst, LANES, Lane, Mark};
use recoupe_ontology::UiLang;
use recoupe_report::Report;
use recoupe_text::Text;
use std::collections::BTreeMap;
use tables::{Tables, Written};

const STYLE: &str = include_str!("html/page.css");
const SCRIPT: &str = include_str!("html/page.js");

/// The page of a report on this text, in a language of the interface.
pub fn html(report: &Report, text: &Text, lang: UiLang) -> String {
    let wording = Wording::new(lang, Symbols::Unicode, report.document.language);
    let mut page = brief(report, lang, Symbols::Unicode);
    page.sections.extend(actors_page(report, lang, Symbols::Unicode).sections);
    page.sections.extend(places_page(report, lang, Symbols::Unicode).sections);
    let subjects = subjects(&page);
    let marks: Vec<Mark<'_>> = subjects.into_iter().filter_map(|subject| Mark::of(subject, report)).collect();
    let numbers: BTreeMap<Subject, usize> =
        marks.iter().enumerate().map(|(number, mark)| (mark.subject, number)).collect();
    let quotes = report.document.language;
    let tables = Tables { marks: &marks, numbers: &numbers, wording, quotes, length: text.len_chars() };
    let mut written = Written::default();
    let mut sections = page
        .sections
        .iter()
        .enumerate()
        .map(|(number, section)| tables.section(section, number, &mut written));
    let head = sections.next().unwrap_or_default();
    let records = sections.collect();
    let article = article::article(text, &marks, &written.places);
    Parts { page: &page, tables, title: title(report), head, records, article }.write()
}

/// The records that have a row: only they are marked in the article, so that every line leads somewhere.
fn subjects(page: &Page) -> Vec<Subject> {
    let blocks = page.sections.iter().flat_map(|section| &section.blocks);
    let about = blocks.flat_map(|block| match block {
        Block::Table { rows, .. } => rows.iter().flat_map(|row: &Row| row.about.clone()).collect(),
        Block::Line { about, .. } => about.clone(),
        Block::Field { .. } => Vec::new(),
    });
    let mut subjects: Vec<Subject> = about.collect();
    subjects.sort_unstable();
    subjects.dedup();
    subjects
}

/// The headline that was given beside the text, or what the document is called, without the folders it lies in.
fn title(report: &Report) -> &str {
    let about = &report.document;
    about.title.as_deref().or(about.id.rsplit(['/', '\\']).next()).unwrap_or(&about.id)
}

/// What a page is put together from.
struct Parts<'a> {
    page: &'a Page,
    tables: Tables<'a>,
    title: &'a str,
    head: String,
    records: String,
    article: String,
}

impl Parts<'_> {
    fn write(&self) -> String {
        let lanes: Vec<(usize, &Lane)> =
            LANES.iter().enumerate().filter(|(_, lane)| self.has(lane)).collect();
        let style: String = lanes.iter().map(|(place, lane)| lane.style(*place)).collect();
        let style = format!("{STYLE}{style}");
        let labels = self.tables.wording.labels;
        let text = |key: &str| escape(&labels.text(key));
        let quotes = self.tables.quotes.map(|language| format!(" lang=\"{}\"", language.code()));
        [
            format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", labels.lang.code()),
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", policy::policy(&style, SCRIPT)),
            "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n".to_owned(),
            format!("<link rel=\"icon\" href=\"data:,\">\n<title>{}</title>\n", escape(self.title)),
            format!("<style>{style}</style>\n</head>\n<body>\n"),
            format!("<p class=\"warning\">{}</p>\n", escape(&self.page.heading)),
            format!("<a class=\"skip\" href=\"#records\">{}</a>\n", text("page-skip")),
            format!("<header>\n<h1>{}</h1>\n{}</header>\n", escape(self.title), self.head),
            self.tools(&lanes),
            format!("<main>\n<article{} aria-label=\"{}\">", quotes.unwrap_or_default(), text("page-article")),
            format!("{}</article>\n", self.article),
            format!("<aside id=\"records\" tabindex=\"-1\" aria-label=\"{}\">\n{}", text("page-records"), self.contents()),
            format!("{}</aside>\n</main>\n", self.records),
            format!("<footer>{}</footer>\n", escape(self.page.footer.as_deref().unwrap_or_default())),
            format!("<p class=\"live\" aria-live=\"polite\"></p>\n<script>{SCRIPT}</script>\n</body>\n</html>\n"),
        ]
        .concat()
    }

    /// True where a lane has a word to underline.
    fn has(&self, lane: &Lane) -> bool {
        self.tables.marks.iter().any(|mark| !lane.spans(mark).is_empty())
    }

    /// The switches: which lanes are underlined, and the colours of the page.
    fn tools(&self, lanes: &[(usize, &Lane)]) -> String {
        let text = |key: &str| escape(&self.tables.wording.labels.text(key));
        let lane = |(_, lane): &(usize, &Lane)| {
            let key = lane.key;
            let checked = if lane.at_first == AtFirst::Drawn { " checked" } else { "" };
            let name = text(&format!("lane-{key}"));
            format!(
                "<label><input type=\"checkbox\" id=\"l-{key}\"{checked}><span class=\"l-{key}\">{name}</span></label>\n"
            )
        };
        let theme = |(name, checked): (&str, &str)| {
            let label = text(&format!("theme-{name}"));
            format!(
                "<label><input type=\"radio\" name=\"theme\" id=\"theme-{name}\"{checked}>{label}</label>\n"
            )
        };
        let lanes: String = lanes.iter().map(lane).collect();
        let themes: String = [("auto", " checked"), ("light", ""), ("dark", "")].map(theme).concat();
        format!(
            "<div class=\"tools\">\n<fieldset><legend>{}</legend>\n{lanes}</fieldset>\n\
             <fieldset class=\"theme\"><legend>{}</legend>\n{themes}</fieldset>\n</div>\n",
            text("page-lanes"),
            text("page-theme")
        )
    }

    /// Links to the sections that have a title.
    fn contents(&self) -> String {
        let titled = |(number, section): (usize, &Section)| {
            let title = section.title.as_ref()?;
            Some(format!("<li><a href=\"#s-{number}\">{}</a></li>", escape(title)))
        };
        let links: String = self.page.sections.iter().enumerate().filter_map(titled).collect();
        let label = escape(&self.tables.wording.labels.text("page-records"));
        format!("<nav aria-label=\"{label}\"><ul>{links}</ul></nav>\n")
    }
}
