//! Files as other programs write them: whatever they hold reads back, and whatever is wrong with them is said.
#![allow(clippy::unwrap_used)]

mod common;

use common::{file, table, words, workbook, zip};
use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1256};
use proptest::prelude::*;
use regie_core::words::{Language, Words};
use regie_exchange::people::{self, Mapping};
use regie_exchange::table::{Source, Table};
use regie_exchange::{Error, Foreign};

const NAMES: [&str; 8] = [
    "Γιώργος Παπαδόπουλος",
    "Наталья Кузнецова",
    "محمد بن علي",
    "Zoe\u{308} L\u{2019}E\u{301}te\u{301}",
    "Łukasz Żółć",
    "Nguyễn Thị Ánh",
    "O\"Connor; \"Marie\"",
    "=cmd|' /C calc'!A0",
];

fn rows(table: &Table) -> Vec<Vec<String>> {
    table.rows().map(|row| (0..table.headers().len()).map(|at| row.cell(at).to_owned()).collect()).collect()
}

fn csv(rows: &[Vec<String>], separator: u8, end: csv::Terminator) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .quote_style(csv::QuoteStyle::Always)
        .terminator(end)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn utf_16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn unicode(text: &str) -> Vec<Vec<u8>> {
    vec![
        text.as_bytes().to_vec(),
        ["\u{feff}", text].concat().into_bytes(),
        utf_16(text, false, true),
        utf_16(text, true, true),
        utf_16(text, false, false),
        utf_16(text, true, false),
    ]
}

proptest! {
    #[test]
    fn any_table_reads_back_as_it_was_written(
        cells in prop::collection::vec(prop::collection::vec("[\\PC\n\";,\t|]{0,12}", 3), 1..8),
        separator in prop::sample::select(vec![b';', b',', b'\t', b'|']),
        windows in any::<bool>(),
    ) {
        let mut written = vec![vec!["Nom".to_owned(), "Prénom".to_owned(), "Note".to_owned()]];
        // A row in which nothing stands is no row.
        written.extend(cells.into_iter().map(|mut row| { row[0].insert(0, 'x'); row }));
        let end = if windows { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let text = csv(&written, separator, end);
        for bytes in unicode(&text) {
            let table = Table::from_bytes("liste.csv", bytes).unwrap();
            prop_assert_eq!(table.headers(), &written[0][..]);
            prop_assert_eq!(rows(&table), &written[1..]);
        }
    }

    #[test]
    fn no_bytes_at_all_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Table::from_bytes("liste.csv", bytes);
    }

}

#[test]
fn names_of_every_alphabet_go_through_text_and_workbook_unchanged() {
    let expected: Vec<Vec<String>> =
        NAMES.iter().map(|name| vec![(*name).to_owned(), "x".to_owned()]).collect();
    let mut written = vec![vec!["Nom".to_owned(), "Note".to_owned()]];
    written.extend(expected.clone());
    let text = csv(&written, b';', csv::Terminator::CRLF);
    let mut cells = vec![vec!["Nom", "Note"]];
    cells.extend(NAMES.map(|name| vec![name, "x"]));
    for bytes in unicode(&text) {
        assert_eq!(rows(&Table::from_bytes("liste.csv", bytes).unwrap()), expected);
    }
    assert_eq!(rows(&Table::from_bytes("liste.xlsx", workbook(&cells)).unwrap()), expected);
}

#[test]
fn every_encoding_that_holds_a_name_gives_it_back() {
    let lists: [(&'static Encoding, &str, &[&str]); 5] = [
        (WINDOWS_1252, "Nom;Prénom", &["Lefèvre;Élodie", "Garçon;Loïc", "Cœur;Zoë"]),
        (WINDOWS_1250, "Nazwisko;Imię", &["Żółć;Łukasz", "Đurić;Željko", "Wiśniewski;Paweł"]),
        (WINDOWS_1251, "Фамилия;Имя", &["Кузнецова;Наталья", "Петров;Иван", "Сидорова;Мария"]),
        (WINDOWS_1253, "Επώνυμο;Όνομα", &["Παπαδόπουλος;Γιώργος", "Οικονόμου;Ελένη", "Δημητρίου;Νίκος"]),
        (WINDOWS_1256, "الاسم;اللقب", &["محمد;بن علي", "فاطمة;الزهراء", "يوسف;الحسن"]),
    ];
    for (encoding, headers, lines) in lists {
        let text = format!("{headers}\n{}\n", lines.join("\n"));
        let (bytes, _, unmappable) = encoding.encode(&text);
        assert!(!unmappable);
        let table = Table::from_bytes("liste.csv", bytes.into_owned()).unwrap();
        let read: Vec<String> = rows(&table).into_iter().map(|row| row.join(";")).collect();
        assert_eq!(read, lines, "{}", encoding.name());
        assert!(
            matches!(table.source(), Source::Text { encoding: told, separator: ';' } if *told == encoding.name())
        );
    }
}

fn refused(bytes: &[u8]) -> Error {
    Table::from_bytes("fichier", bytes.to_vec()).unwrap_err()
}

#[test]
fn files_that_are_no_lists_are_told_so() {
    assert!(matches!(refused(b""), Error::EmptyFile));
    assert!(matches!(refused(b"\n \r\n\t\n"), Error::EmptyFile));
    assert!(matches!(refused(b"\xef\xbb\xbf"), Error::EmptyFile));
    assert!(matches!(refused(b"Nom;Pr\xc3\xa9nom\n"), Error::NoRows));
    assert!(matches!(refused(b"Nom;Pr\xc3\xa9nom\n;;\n\n"), Error::NoRows));
    assert!(matches!(refused(b"\x89PNG\r\n\x1a\nxxxx"), Error::NotATable { foreign: Foreign::Image }));
    assert!(matches!(refused(b"%PDF-1.7\n1 0 obj"), Error::NotATable { foreign: Foreign::Pdf }));
    assert!(matches!(
        refused(b"\x7fELF\x02\x01\x01\0\0\0\0\0"),
        Error::NotATable { foreign: Foreign::Other }
    ));
    assert!(matches!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), Error::OldWorkbook));
    assert!(matches!(refused(b"PK\x03\x04nonsense"), Error::BrokenWorkbook { .. }));
    assert!(matches!(
        refused(&zip(&[("lisez-moi.txt", b"bonjour")])),
        Error::NotATable { foreign: Foreign::Archive }
    ));
    assert!(matches!(
        refused(&zip(&[("word/document.xml", b"<w/>")])),
        Error::NotATable { foreign: Foreign::Document }
    ));
    assert!(matches!(refused(&zip(&[("xl/workbook.xml", b"<workbook>")])), Error::BrokenWorkbook { .. }));
    let cut = workbook(&[vec!["Nom"], vec!["Essai"]]);
    assert!(matches!(refused(&cut[..cut.len() / 2]), Error::BrokenWorkbook { .. }));
}

#[test]
fn bounds_are_kept_while_reading() {
    let wide = format!("{}\n{}\n", vec!["a"; 600].join(";"), vec!["b"; 600].join(";"));
    assert!(matches!(refused(wide.as_bytes()), Error::ManyColumns { row: 1 }));
    let long = format!("Nom;Note\nEssai;{}\n", "x".repeat(40_000));
    assert!(matches!(refused(long.as_bytes()), Error::HugeCell { row: 2, column } if column == "Note"));
    let many = "Nom\n".to_owned() + &"x\n".repeat(1_000_001);
    assert!(matches!(refused(many.as_bytes()), Error::ManyRows));
}

#[test]
fn a_heavy_file_is_refused_before_it_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("liste.csv");
    std::fs::File::create(&path).unwrap().set_len(200_000_000).unwrap();
    let error = Table::read(&path).unwrap_err();
    assert!(matches!(error, Error::HugeFile { bytes: 200_000_000 }));
    assert!(error.say(&words()).message.contains("200"));
    assert!(matches!(Table::read(&dir.path().join("absent.csv")).unwrap_err(), Error::NoFile { .. }));
    assert!(matches!(Table::read(dir.path()).unwrap_err(), Error::NotATable { .. }));
}

#[test]
fn a_text_cut_short_is_read_unless_something_is_left_open() {
    let (_dir, event) = common::sample_event();
    let list = table("Prénom;Nom;Email\nAnne;Essai;anne@example.org\nPaul;Neu");
    assert_eq!(common::plan(&event, &list).outcome.added, 2);
    assert!(matches!(refused("Nom;Note\nEssai;\"coupé".as_bytes()), Error::OpenQuote { row: 2, .. }));
    assert!(matches!(refused(b"Nom;Note\n\xc3\x89lise;Zo\xc3"), Error::BadCharacter { row: 2, .. }));
}

#[test]
fn a_row_with_a_stray_separator_is_refused_and_not_shifted() {
    let (_dir, event) = common::sample_event();
    let list = table("Nom;Prénom;Email\nEssai;Anne;anne@example.org\nNeuf;Paul;;paul@example.org\n");
    let outcome = common::plan(&event, &list).outcome;
    assert_eq!(outcome.added, 1);
    assert_eq!((outcome.refused[0].row, outcome.refused[0].column.as_str()), (3, "Email"));
}

#[test]
fn a_formula_stays_text() {
    let (_dir, mut event) = common::sample_event();
    let list = table("Prénom;Nom;Organisme\n=cmd|calc;@SUM(A1);+33 Conseil\n'=x;-1;%\n");
    common::import(&mut event, &list);
    let person = common::called(&event, "=cmd|calc");
    assert_eq!((person.family.as_str(), person.organisation.as_str()), ("@SUM(A1)", "+33 Conseil"));
    assert_eq!(common::called(&event, "'=x").family, "-1", "only pretix writes that apostrophe itself");
}

#[test]
fn a_name_beyond_any_is_refused_with_its_place() {
    let (_dir, event) = common::sample_event();
    let list = table(&format!("Prénom;Nom\n{};Essai\nAnne;Neuf\n", "x".repeat(301)));
    let outcome = common::plan(&event, &list).outcome;
    assert_eq!(outcome.added, 1);
    let refused = &outcome.refused[0];
    assert_eq!(
        (refused.row, refused.column.as_str(), refused.why.as_str()),
        (2, "Prénom", "ce texte dépasse 300 caractères")
    );
}

#[test]
fn every_refusal_of_a_file_has_a_sentence_and_a_way_out_in_both_languages() {
    let (row, column) = (7, "Nom".to_owned());
    let errors = [
        Error::NoFile { path: "liste.csv".into() },
        Error::HugeFile { bytes: 200_000_000 },
        Error::EmptyFile,
        Error::NoRows,
        Error::NotATable { foreign: Foreign::Image },
        Error::NotATable { foreign: Foreign::Pdf },
        Error::NotATable { foreign: Foreign::Archive },
        Error::NotATable { foreign: Foreign::Document },
        Error::NotATable { foreign: Foreign::Other },
        Error::OldWorkbook,
        Error::BrokenWorkbook { detail: "xl".into() },
        Error::Bomb,
        Error::ManyRows,
        Error::ManyColumns { row },
        Error::HugeCell { row, column: column.clone() },
        Error::OpenQuote { row, column: column.clone() },
        Error::StrayQuote { row, column: column.clone() },
        Error::BadCharacter { row, encoding: "UTF-8" },
        Error::NoNameColumn,
        Error::NoTitleColumn,
        Error::NoSuchColumn { column: column.clone() },
        Error::NoSuchField { field: "x".into() },
        Error::NoDates,
        Error::Core(regie_core::Error::DiskFull),
    ];
    for language in [Language::Fr, Language::En] {
        let words = Words::new(language);
        for error in &errors {
            let said = error.say(&words);
            assert!(
                said.message.len() > 15 && !said.message.contains('{') && !said.message.starts_with("error-"),
                "{said:?}"
            );
            assert!(said.hint.len() > 20, "{said:?}");
            let text = format!("{error:?}");
            assert_eq!(text.contains("row: 7"), said.message.contains('7'), "{said:?}");
        }
    }
}

#[test]
fn a_table_sums_itself_up() {
    let summary = file("by-hand-fr.csv").summary();
    assert_eq!(
        (summary.rows, summary.separator, summary.encoding.as_deref()),
        (3, Some('\t'), Some("UTF-8"))
    );
    assert_eq!(summary.columns[1].samples, ["maelle@example.org", "personne@example.org"]);
    let list = file("by-hand-fr.csv");
    assert!(Mapping::guess(&list).columns.values().any(|field| *field == people::Field::FullName));
}
