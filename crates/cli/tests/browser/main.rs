//! The HTML page in a real browser: rows and words find each other, nothing is asked of a network, it fits and prints.
//!
//! Each test is skipped, and says so, where no browser is installed; `cargo xtask test` installs one where it can.

#![expect(clippy::unwrap_used, reason = "a test fails where it unwraps")]
#![expect(clippy::print_stderr, reason = "a test that is skipped says so")]

mod driver;

use assert_cmd::Command;
use driver::Browser;
use serde_json::{Value, json};
use tempfile::TempDir;

const REPORT: &str = "Les pompiers de Gao en deuil\n\nTrois soldats ont été tués et dix autres blessés jeudi près de \
    Gao, a annoncé l’armée malienne. « Les assaillants ont attaqué un convoi », a déclaré le gouverneur.\n\n\
    Selon l’hôpital, deux blessés sont morts vendredi.\n";

/// Words that try to become markup, to run, to load and to turn the writing round.
const HOSTILE: &str = "Trois soldats <script>document.title='run'</script> tués, a annoncé l’armée \
    <img src=https://example.org/x.png onerror=\"document.title='run'\">.\u{202E} Deux \u{1b}[31mblessés, selon \
    la police </article></style>&lt;b&gt; '\"><a href=javascript:alert(1)>ici</a> [0:13] [9:99999].\n";

/// A page made of a text, and its address.
struct Sheet {
    folder: TempDir,
}

impl Sheet {
    fn of(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("page.html");
        let mut command = Command::cargo_bin("recoupe").unwrap();
        command.args(["brief", "-", "--lang", "fr", "--date", "2022-03-04", "--html"]).arg(&target);
        command.write_stdin(text).assert().success().stdout("");
        Sheet { folder }
    }

    fn address(&self) -> String {
        format!("file://{}/page.html", self.folder.path().display())
    }
}

/// The words of the article that are marked in this way.
fn marked(browser: &mut Browser, class: &str) -> String {
    browser.text(&format!(
        "[...document.querySelectorAll('article .{class}')].map(e => e.textContent).join('|')"
    ))
}

/// The code points of these words, as the address of the page has them.
fn place(words: &str) -> String {
    let byte = REPORT.find(words).unwrap();
    let start = REPORT[..byte].chars().count();
    format!("#c={start}-{}", start + words.chars().count())
}

const ROW_OF_KILLED: &str = "document.querySelector('aside tr.k-figures')";

#[test]
fn a_row_marks_its_words_and_a_word_finds_its_row() {
    let Some(mut browser) = Browser::start() else { return };
    let sheet = Sheet::of(REPORT);
    browser.open(&sheet.address());
    browser.click(ROW_OF_KILLED);
    assert_eq!(marked(&mut browser, "on"), "Trois soldats");
    assert_eq!(marked(&mut browser, "via"), "a annoncé|l’armée malienne");
    assert_eq!(browser.text("location.hash"), place("Trois soldats"));
    browser
        .click("[...document.querySelectorAll('article a')].find(e => e.textContent.includes('dix autres'))");
    let row = browser.text("document.querySelector('aside tr.on').textContent");
    assert!(row.contains("dix autres"), "{row}");
    assert!(!marked(&mut browser, "on").contains("Trois"), "the last marks are gone");
    browser.value("document.querySelector('article a').focus()");
    browser.enter();
    assert_eq!(browser.value("document.querySelectorAll('aside .on').length > 0"), json!(true));
    assert_eq!(browser.complaints, Vec::<String>::new());
}

#[test]
fn the_address_opens_at_code_points_and_at_records() {
    let Some(mut browser) = Browser::start() else { return };
    let sheet = Sheet::of(REPORT);
    browser.open(&format!("{}{}", sheet.address(), place("deux blessés")));
    assert_eq!(marked(&mut browser, "on"), "deux blessés");
    let row = browser.text("document.querySelector('aside .on').textContent");
    assert!(row.contains("deux blessés"), "{row}");
    browser.value(&format!("location.hash = '{}'", place("pompiers de")));
    assert_eq!(marked(&mut browser, "on"), "pompiers de", "also where no record begins or ends");
    let id = browser.text(&format!("{ROW_OF_KILLED}.querySelector('i').id"));
    browser.open(&format!("{}#{id}", sheet.address()));
    assert_eq!(browser.value(&format!("{ROW_OF_KILLED}.matches(':has(:target)')")), json!(true));
}

#[test]
fn nothing_is_asked_of_a_network_and_hostile_words_stay_words() {
    let Some(mut browser) = Browser::start() else { return };
    for text in [REPORT, HOSTILE] {
        let sheet = Sheet::of(text);
        browser.open(&sheet.address());
        browser.click(ROW_OF_KILLED);
        let foreign = |address: &&String| !address.starts_with("file:") && !address.starts_with("data:");
        assert_eq!(browser.requests.iter().find(foreign), None);
        assert_eq!(browser.complaints, Vec::<String>::new());
        let shown = browser.text("document.querySelector('article').textContent");
        let kept: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        assert_eq!(shown, kept.replace('\u{202E}', ""));
        assert_eq!(browser.value("document.querySelectorAll('script, img, iframe').length"), json!(1));
    }
}

#[test]
fn it_fits_a_phone_and_obeys_the_colours_of_the_device_and_the_switch() {
    let Some(mut browser) = Browser::start() else { return };
    let sheet = Sheet::of(REPORT);
    let phone = json!({"width": 380, "height": 800, "deviceScaleFactor": 2, "mobile": true});
    browser.call("Emulation.setDeviceMetricsOverride", phone);
    browser.open(&sheet.address());
    let width = browser.value("document.documentElement.scrollWidth");
    assert!(width.as_u64().unwrap() <= 380, "{width}");
    let paper = |browser: &mut Browser| browser.text("getComputedStyle(document.body).backgroundColor");
    let mut papers = Vec::new();
    for scheme in ["light", "dark"] {
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        browser.call("Emulation.setEmulatedMedia", media);
        papers.push(paper(&mut browser));
    }
    assert_ne!(papers[0], papers[1]);
    browser.click("document.querySelector('#theme-light').parentElement");
    assert_eq!(paper(&mut browser), papers[0]);
    browser.click("document.querySelector('#l-figures').parentElement");
    let line = "getComputedStyle(document.querySelector('article .l-figures')).textDecorationLine";
    assert_eq!(browser.text(line), "none");
}

#[test]
fn it_prints() {
    let Some(mut browser) = Browser::start() else { return };
    browser.open(&Sheet::of(REPORT).address());
    let printed = browser.call("Page.printToPDF", Value::Object(Default::default()));
    let signs = printed["data"].as_str().unwrap();
    assert!(signs.starts_with("JVBERi0") && signs.len() > 5_000, "a PDF file in base64");
}

#[test]
fn it_can_be_read_without_its_script() {
    let Some(mut browser) = Browser::start() else { return };
    let sheet = Sheet::of(REPORT);
    browser.call("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    browser.open(&format!("{}{}", sheet.address(), place("Trois soldats")));
    let opened = "document.querySelector('article :has(> i:target)').textContent";
    assert_eq!(browser.text(opened), "Trois soldats");
    browser.click("document.querySelector('article .l-figures')");
    let row = browser.text("document.querySelector('aside tr:has(:target)').textContent");
    assert!(row.contains("Trois soldats"), "{row}");
}
