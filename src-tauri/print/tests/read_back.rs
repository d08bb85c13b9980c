//! The papers, read back with tools that nobody here wrote: `qpdf`, `pdftotext`, `pdftoppm`, `zbarimg`.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regie_core::code::Code;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use regie_core::programme::DayPart;
use regie_core::words::{Language, Words};
use regie_print::attendance::{Attendance, Privacy, SessionCard, attendance_sheet};
use regie_print::badge::{Badges, badges};
use regie_print::masthead::{Masthead, Project};
use regie_print::sheet::{Offset, SHEETS};
use regie_print::{Paper, Person, Remark};

/// Names as people have them: combining accents, other alphabets, none of them anybody's.
const NAMES: [(&str, &str); 9] = [
    ("Élodie", "Échantillon"),
    ("E\u{301}lodie", "Exemple"),
    ("Ελένη", "Παράδειγμα"),
    ("Юлия", "Примерова"),
    ("Thị Ánh", "Nguyễn-Mẫu"),
    ("ليلى", "مثال"),
    ("Łukasz", "Przykładowy"),
    ("Anne-Sophie-Bérénice", "de La Longue-Invention-Imaginaire"),
    ("", "Nomsansespacequinefinitpasetquoncontinuedecrirejusquaquatrevingtslettresaumoinsouf"),
];

fn people() -> Vec<Person> {
    NAMES
        .iter()
        .zip(0_u8..)
        .map(|((given, family), n)| Person {
            id: PersonId::from_bytes([n; 12]),
            code: Code::from_seed(u64::from(n) * 7_654_321 + 12_345),
            given: (*given).to_owned(),
            family: (*family).to_owned(),
            organisation: if n % 3 == 0 { String::new() } else { "Coopérative d’Essai".to_owned() },
            role: Role::ALL[usize::from(n) % 6],
            photo: if n % 2 == 0 { PhotoConsent::No } else { PhotoConsent::Yes },
        })
        .collect()
}

fn noon() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2020, 3, 4).unwrap().and_hms_opt(12, 0, 0).unwrap()
}

fn words() -> Words {
    Words::new(Language::Fr)
}

/// Runs a tool and returns what it says; a tool that is missing is said by name.
fn run(tool: &str, arguments: &[&str]) -> String {
    let output =
        Command::new(tool).args(arguments).output().unwrap_or_else(|error| panic!("{tool}: {error}"));
    assert!(output.status.success(), "{tool} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Puts a paper in a folder and has it checked.
fn checked(dir: &Path, name: &str, paper: &Paper) -> PathBuf {
    let file = dir.join(name);
    regie_print::save(&file, &paper.pdf).unwrap();
    run("qpdf", &["--check", file.to_str().unwrap()]);
    file
}

fn text(file: &Path) -> String {
    run("pdftotext", &["-enc", "UTF-8", file.to_str().unwrap(), "-"])
}

/// The letters of a text without what a line break or a reader's composition changes.
fn letters(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_sheet_of_badges_gives_names_and_codes_back() {
    let dir = tempfile::tempdir().unwrap();
    let people = people();
    for sheet in &SHEETS {
        let paper = badges(
            &Badges {
                people: &people,
                event: "Open Data Days · Coco Velten",
                logo: None,
                geometry: sheet.geometry,
                first: 1,
                offset: Offset::default(),
                cut_marks: false,
                at: noon(),
            },
            &words(),
        )
        .unwrap();
        assert!(!paper.remarks.iter().any(|remark| matches!(remark, Remark::Undrawable(_))), "{}", sheet.id);
        let file = checked(dir.path(), &format!("{}.pdf", sheet.id), &paper);
        let said = letters(&text(&file));
        for person in &people {
            for name in [&person.given, &person.family] {
                assert!(said.contains(&letters(name)), "{}: {name} in {said}", sheet.id);
            }
        }
    }
}

#[test]
fn every_qr_code_on_a_rendered_sheet_reads_as_its_owners_code() {
    let dir = tempfile::tempdir().unwrap();
    let people = people();
    for id in ["avery-l4785", "avery-l4784", "a6-portrait-4"] {
        let geometry = regie_print::sheet::find(id).unwrap().geometry;
        let paper = badges(
            &Badges {
                people: &people,
                event: "Open Data Days",
                logo: None,
                geometry,
                first: 2,
                offset: Offset::default(),
                cut_marks: true,
                at: noon(),
            },
            &words(),
        )
        .unwrap();
        let file = checked(dir.path(), "badges.pdf", &paper);
        let stem = dir.path().join(id);
        run("pdftoppm", &["-r", "150", "-gray", "-png", file.to_str().unwrap(), stem.to_str().unwrap()]);
        let mut read = String::new();
        for page in std::fs::read_dir(dir.path()).unwrap() {
            let page = page.unwrap().path();
            let name = page.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with(&format!("{id}-")) {
                read += &run("zbarimg", &["--quiet", "--raw", page.to_str().unwrap()]);
            }
        }
        let mut read: Vec<&str> = read.lines().collect();
        read.sort_unstable();
        let mut codes: Vec<String> = people.iter().map(|person| person.code.plain()).collect();
        codes.sort_unstable();
        assert_eq!(read, codes, "{id}");
    }
}

fn session() -> SessionCard {
    SessionCard {
        id: SessionId::from_bytes([9; 12]),
        title: "Atelier inventé : lire un jeu de données".to_owned(),
        kind: "Atelier thématique".to_owned(),
        room: "Grande salle".to_owned(),
        day: NaiveDate::from_ymd_opt(2020, 3, 4).unwrap(),
        part: DayPart::Morning,
        start: NaiveTime::from_hms_opt(10, 0, 0),
        end: NaiveTime::from_hms_opt(15, 0, 0),
        speakers: vec!["Servebox".to_owned()],
    }
}

#[test]
fn an_attendance_sheet_has_everybody_in_french_order_and_no_address() {
    let dir = tempfile::tempdir().unwrap();
    let people = people();
    let masthead = Masthead {
        event: "Open Data Days",
        organiser: "Dataactivist et AVITEM",
        place: "Coco Velten",
        address: "Marseille",
        project: Project { title: "Titre", acronym: "ODEON", number: "1234" },
        funder_line: "Projet ODEON, financé par le fonds Interreg",
        organiser_logo: None,
        funder_logo: None,
        europe: true,
    };
    let session = session();
    let sheet = attendance_sheet(
        &Attendance {
            masthead: &masthead,
            session: Some(&session),
            half: DayPart::Morning,
            people: &people,
            walk_ins: 20,
            number: "7",
            privacy: Privacy { purpose: "", holder: "Dataactivist", years: 5 },
            at: noon(),
        },
        &words(),
    )
    .unwrap();
    let file = checked(dir.path(), "sheet.pdf", &sheet.paper);
    let said = text(&file);
    for part in [
        &session.title,
        &session.kind,
        "Coco Velten",
        "Grande salle",
        "Servebox",
        "ODEON",
        "1234",
        "Union européenne",
    ] {
        assert!(letters(&said).contains(&letters(part)), "{part}");
    }
    let place =
        |name: &str| letters(&said).find(&letters(name)).unwrap_or_else(|| panic!("{name} in {said}"));
    assert!(place("ÉCHANTILLON") < place("EXEMPLE"), "an accented letter sorts as its own letter");
    assert!(place("EXEMPLE") < place("PRZYKŁADOWY"));
    assert!(!said.contains('@'));
    assert!(sheet.paper.pages >= 2 && sheet.pages.len() == sheet.paper.pages);
    assert!(said.matches("Signature").count() >= sheet.paper.pages, "the table's head is on every page");

    let stem = dir.path().join("page");
    run(
        "pdftoppm",
        &[
            "-r",
            "150",
            "-gray",
            "-png",
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            file.to_str().unwrap(),
            stem.to_str().unwrap(),
        ],
    );
    let read = run("zbarimg", &["--quiet", "--raw", stem.with_extension("png").to_str().unwrap()]);
    let mark = sheet.pages[0].mark.as_ref().unwrap();
    assert_eq!(read.trim().parse::<regie_print::attendance::Mark>().unwrap(), *mark);
}

#[test]
fn what_no_face_can_draw_is_told_with_the_persons_name() {
    let mut people = people();
    people[0].family = "𒀭".to_owned();
    let told = regie_print::undrawables(&people);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].name, "Élodie 𒀭");
}

#[test]
fn a_folder_that_is_not_there_leaves_no_broken_file() {
    let dir = tempfile::tempdir().unwrap();
    assert!(regie_print::save(&dir.path().join("nowhere/badges.pdf"), b"%PDF").is_err());
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}
