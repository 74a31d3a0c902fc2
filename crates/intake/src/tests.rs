//! Every encoding, format and broken file that a reader may be handed.

use crate::*;
use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;
use recoupe_report::Language;
use recoupe_text::NoteCode;
use std::io::Write;

const REPORT: &str =
    "L’armée malienne a annoncé jeudi la mort de trois soldats près de Gao. Dix autres ont été blessés.";

fn codes(document: &Document) -> Vec<NoteCode> {
    document.notes.iter().map(|note| note.code).collect()
}

fn read(bytes: &[u8]) -> Result<Document, IntakeError> {
    read_bytes("essai.txt".to_owned(), bytes.to_vec(), Metadata::default())
}

#[test]
fn windows_1252_french_is_read_right_and_noted() {
    let (bytes, _, _) = WINDOWS_1252.encode(REPORT);
    let document = read(&bytes).unwrap();
    assert_eq!(document.text.as_str(), REPORT);
    assert_eq!(document.language, Identified::Known(Language::Fr));
    assert_eq!(codes(&document), [NoteCode::DecodedAs]);
}

#[test]
fn latin_1_is_read_as_the_same_page() {
    let latin_1: Vec<u8> = "Séisme à Agadir : des blessés évacués".chars().map(|c| c as u8).collect();
    assert_eq!(read(&latin_1).unwrap().text.as_str(), "Séisme à Agadir : des blessés évacués");
}

#[test]
fn a_byte_order_mark_is_dropped_and_tells_the_encoding() {
    let with_mark = read(format!("\u{FEFF}{REPORT}").as_bytes()).unwrap();
    assert_eq!((with_mark.text.as_str(), codes(&with_mark)), (REPORT, vec![]));
    let wide = |to_bytes: fn(u16) -> [u8; 2]| {
        let marked = std::iter::once(0xFEFF).chain(REPORT.encode_utf16());
        read(&marked.flat_map(to_bytes).collect::<Vec<u8>>()).unwrap()
    };
    for document in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert_eq!((document.text.as_str(), codes(&document)), (REPORT, vec![NoteCode::DecodedAs]));
    }
}

#[test]
fn line_endings_and_special_spaces_stay_as_they_are() {
    let raw = "Bilan :\r\n3\u{202F}000 blessés\u{A0};\r\n\r\naucun mort.  ";
    assert_eq!(read(raw.as_bytes()).unwrap().text.as_str(), raw);
}

#[test]
fn utf8_cut_inside_a_letter_stays_utf8() {
    let document = read(&REPORT.as_bytes()[..REPORT.len() - 3]).unwrap();
    assert!(document.text.as_str().starts_with("L’armée malienne a annoncé"));
    assert_eq!(codes(&document), [NoteCode::BytesReplaced]);
}

#[test]
fn formats_that_are_not_text_are_refused_by_name() {
    for (bytes, message) in [
        (&b"%PDF-1.7 ..."[..], "this is a PDF file, not plain text: essai.txt"),
        (b"PK\x03\x04....", "this is a ZIP file or an office document, not plain text: essai.txt"),
        (b"18 morts\0\0\x01", "this is a binary file, not plain text: essai.txt"),
    ] {
        let error = read(bytes).unwrap_err();
        assert_eq!(error.to_string(), message);
        assert!(error.hint().is_some());
    }
}

#[test]
fn no_text_is_a_note_not_an_error() {
    for blank in ["", " \n\t\r\n", "\u{FEFF}"] {
        assert_eq!(codes(&read(blank.as_bytes()).unwrap()), [NoteCode::EmptyText]);
    }
}

#[test]
fn control_characters_in_a_json_text_are_noted() {
    let line = Line { number: 1, bytes: Ok(br#"{"id": "1", "text": "\u0000\u0001 deux morts"}"#.to_vec()) };
    assert!(codes(&parse_line(line).unwrap()).contains(&NoteCode::LooksBinary));
}

#[test]
fn a_file_of_200_mb_is_refused_by_its_length() {
    let file = tempfile::NamedTempFile::new().unwrap();
    file.as_file().set_len(200_000_000).unwrap();
    let error = read_file(file.path(), Metadata::default()).unwrap_err();
    assert!(matches!(error.kind, ErrorKind::TooLarge));
}

#[test]
fn a_stream_without_length_stops_at_the_limit() {
    let error = read_stream("-", &mut std::io::repeat(b'a'), Metadata::default()).unwrap_err();
    assert_eq!(error.to_string(), "larger than 64 MiB, the limit for one document: -");
}

#[test]
fn missing_files_and_directories_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let error = |path: &std::path::Path| read_file(path, Metadata::default()).unwrap_err().kind;
    assert!(matches!(error(&folder.path().join("alep.txt")), ErrorKind::NotFound));
    assert!(matches!(error(folder.path()), ErrorKind::Directory));
}

#[test]
fn a_file_keeps_its_path_as_id() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(REPORT.as_bytes()).unwrap();
    let document = read_file(file.path(), Metadata::default()).unwrap();
    assert_eq!(document.id, file.path().display().to_string());
}

#[test]
fn headlines_of_a_few_words_have_a_language() {
    for headline in ["Kazakhstan : 18 morts", "Séisme en Turquie", "12 blessés", "ATTENTAT A KABOUL"] {
        assert_eq!(identify(headline).language(), Some(Language::Fr), "{headline}");
    }
    for headline in ["Two dead", "12 injured", "Kabul blast kills 12", "AT LEAST 18 OFFICERS KILLED"] {
        assert_eq!(identify(headline).language(), Some(Language::En), "{headline}");
    }
    for headline in ["", "123 456", "18:30"] {
        assert_eq!(identify(headline), Identified::Unknown, "{headline}");
    }
}

#[test]
fn languages_that_recoupe_does_not_read_are_left_alone() {
    for other in [
        "Al menos dieciocho policías murieron y más de setecientos resultaron heridos en la noche del miércoles.",
        "Almenys divuit policies van morir i més de set-cents van resultar ferits al centre de la ciutat.",
        "Almeno diciotto agenti sono stati uccisi e più di settecento feriti negli scontri con i manifestanti.",
        "Pelo menos dezoito policiais morreram e mais de setecentos ficaram feridos nos confrontos da noite.",
        "Mindestens achtzehn Polizisten wurden bei Zusammenstößen mit Demonstranten in der Nacht getötet.",
        "Cel puțin optsprezece polițiști au fost uciși în confruntările cu manifestanții din centrul orașului.",
        "Omwen dizwit polisye mouri e plis pase sèt san moun blese nan afwontman ak manifestan yo nan vil la.",
        "Takriban polisi kumi na wanane waliuawa na zaidi ya mia saba kujeruhiwa katika mapigano ya usiku.",
        "Sedikitnya delapan belas polisi tewas dan lebih dari tujuh ratus orang terluka dalam bentrokan.",
        "Co najmniej osiemnastu policjantów zginęło, a ponad siedmiuset zostało rannych podczas starć w nocy.",
        "Щонайменше вісімнадцять поліцейських загинули внаслідок зіткнень у центрі міста",
        "مقتل ثمانية عشر شرطيا على الأقل في اشتباكات وسط المدينة",
    ] {
        assert!(matches!(identify(other), Identified::Other(_)), "{:?}: {other}", identify(other));
        assert_eq!(codes(&read(other.as_bytes()).unwrap()), [NoteCode::LanguageUnknown]);
    }
}

#[test]
fn a_stated_language_is_believed() {
    let metadata = Metadata { language: Some(parse_language("fr-CA").unwrap()), ..Metadata::default() };
    let document = read_bytes("1".to_owned(), b"Almaty".to_vec(), metadata).unwrap();
    assert_eq!(document.language, Identified::Known(Language::Fr));
    assert_eq!(parse_language("kk").unwrap_err(), "recoupe reads fr and en, not: kk");
}

#[test]
fn only_unambiguous_dates_are_read() {
    for (stamp, shown) in [
        ("2022-01-07", "2022-01-07"),
        ("2022-01-07T18:30:00+06:00", "2022-01-07T18:30:00+06:00"),
        ("2022-01-07T18:30:00.25Z", "2022-01-07T18:30:00.25+00:00"),
    ] {
        assert_eq!(stamp.parse::<Published>().unwrap().to_string(), shown);
    }
    for stamp in [
        "",
        "07/01/2022",
        "2022-13-07",
        "2022-02-30",
        "2022-1-7",
        "20220107",
        "2022-01-07T18:30:00",
        "hier",
        "é022-01-07",
    ] {
        assert!(stamp.parse::<Published>().unwrap_err().ends_with(stamp), "{stamp}");
    }
}

fn line(json: &str) -> Result<Document, LineError> {
    parse_line(Line { number: 1, bytes: Ok(json.as_bytes().to_vec()) })
}

#[test]
fn a_json_line_gives_a_document_with_its_metadata() {
    let document = line(
        r#"{"id":"a1","text":"\ufeffDeux morts à Gao","title":"Mali","published":"2021-03-15","lang":"fr","outlet":"Le Courrier","crisis":7}"#,
    )
    .unwrap();
    assert_eq!((document.id.as_str(), document.text.as_str()), ("a1", "\u{FEFF}Deux morts à Gao"));
    assert_eq!(document.metadata.title.as_deref(), Some("Mali"));
    assert_eq!(document.metadata.published.unwrap().to_string(), "2021-03-15");
    assert_eq!(document.metadata.outlet.as_deref(), Some("Le Courrier"));
    let about = document.about();
    assert_eq!((about.length, about.language), (17, Some(Language::Fr)));
    assert_eq!(about.published.as_deref(), Some("2021-03-15"));
    assert_eq!(about.sha256.len(), 64);
}

#[test]
fn a_bad_json_line_says_what_is_wrong_and_keeps_its_id() {
    for (json, id, message) in [
        ("", None, "not a JSON document: not an object"),
        ("[1]", None, "not a JSON document: not an object"),
        (r#"{"id":"#, None, "not a JSON document: EOF while parsing a value, column 6"),
        (r#"{"text":"x"}"#, None, "bad id: it is missing"),
        (r#"{"id":7,"text":"x"}"#, None, "bad id: not a string"),
        (r#"{"id":"b"}"#, Some("b"), "bad text: it is missing"),
        (r#"{"id":"b","text":["x"]}"#, Some("b"), "bad text: not a string"),
        (r#"{"id":"b","text":"x","lang":"kk"}"#, Some("b"), "bad lang: recoupe reads fr and en, not: kk"),
        (
            r#"{"id":"b","text":"x","published":"7 mars"}"#,
            Some("b"),
            "bad published: write it as 2022-01-07 or 2022-01-07T18:30:00+06:00, not as: 7 mars",
        ),
    ] {
        let error = line(json).unwrap_err();
        assert_eq!((error.id.as_deref(), error.kind.to_string().as_str()), (id, message));
    }
}

#[test]
fn lines_are_numbered_and_the_last_needs_no_break() {
    let lines: Vec<Line> = Lines::new(&b"\xEF\xBB\xBF{}\r\n\nx"[..]).map(Result::unwrap).collect();
    let shown: Vec<(u64, &[u8])> =
        lines.iter().map(|line| (line.number, line.bytes.as_deref().unwrap())).collect();
    assert_eq!(shown, [(1, &b"{}\r"[..]), (2, b""), (3, b"x")]);
}

proptest! {
    #[test]
    fn any_bytes_give_a_document_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(document) = read(&bytes) {
            prop_assert_eq!(document.text.span().end(), document.text.len());
        }
    }

    #[test]
    fn any_text_round_trips(raw in "(\\PC|\\n|é|’|🔥){0,300}") {
        let looks_like_a_format = raw.contains('\0') || raw.starts_with(['%', '{', 'P', 'G', 'B', '7']);
        match decode(raw.clone().into_bytes()) {
            Ok(decoded) => prop_assert_eq!(decoded.text, raw.strip_prefix('\u{FEFF}').unwrap_or(&raw)),
            Err(_) => prop_assert!(looks_like_a_format),
        }
    }

    #[test]
    fn undamaged_bytes_can_be_got_back(bytes in proptest::collection::vec(1u8.., 0..300)) {
        if let Ok(decoded) = decode(bytes.clone()) {
            let is_western = decoded.notes.iter().any(|note| note.message.ends_with("windows-1252"));
            if is_western && decoded.notes.len() == 1 {
                let (back, _, _) = WINDOWS_1252.encode(&decoded.text);
                prop_assert_eq!(back.into_owned(), bytes);
            }
        }
    }

    #[test]
    fn any_line_gives_a_document_or_an_error(json in "(\\PC|\\{\"id\":\"1\",\"text\":\"|\"\\}){0,40}") {
        let _ = line(&json);
    }
}
