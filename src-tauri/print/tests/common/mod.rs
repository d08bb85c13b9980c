//! What the tests of paper share: the tools that read it back, and invented people.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDateTime;
use regie_core::code::Code;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use regie_core::programme::DayPart;
use regie_print::Person;
use regie_print::attendance::SessionCard;

const PEOPLE: [(&str, &str, &str); 9] = [
    ("Camille", "Exemple", "Ville imaginaire"),
    ("Jean-Baptiste", "de La Rochefoucauld-Inventé", "Région Provence-Alpes-Côte d’Azur"),
    ("Zoe\u{301}", "Bru\u{302}le\u{301}", "Journal d’essai"),
    ("Thị Hương", "Nguyễn", "Laboratoire"),
    ("Γιώργος", "Παράδειγμα", ""),
    ("Юлия", "Примерова", "Région d’essai"),
    ("ليلى", "بن مثال", "Association"),
    ("Marie", "Łukasiewicz-Østergård", "Agence des villes et territoires méditerranéens durables"),
    ("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswesse", "Dupont", "Atelier"),
];

/// So many invented people.
pub fn people(number: usize) -> Vec<Person> {
    PEOPLE
        .iter()
        .cycle()
        .zip(0_u8..)
        .take(number)
        .map(|((given, family, organisation), n)| Person {
            id: PersonId::from_bytes([n; 12]),
            code: Code::from_seed((u64::from(n) + 3) * 7_654_321),
            given: (*given).to_owned(),
            family: (*family).to_owned(),
            organisation: (*organisation).to_owned(),
            role: Role::ALL[usize::from(n) % 6],
            photo: if n % 3 == 1 { PhotoConsent::No } else { PhotoConsent::Yes },
        })
        .collect()
}

/// When the papers are made.
pub fn at() -> NaiveDateTime {
    "2020-03-03T18:04:00".parse().unwrap()
}

/// A session that is led by two.
pub fn session() -> SessionCard {
    SessionCard {
        id: SessionId::from_bytes([9; 12]),
        title: "Data literacy : développez votre culture générale des données".to_owned(),
        kind: "Atelier de formation technique".to_owned(),
        room: "Grande salle".to_owned(),
        day: "2020-03-04".parse().unwrap(),
        part: DayPart::Morning,
        start: "09:30:00".parse().ok(),
        end: "12:30:00".parse().ok(),
        speakers: vec!["Prénom Intervenant".to_owned(), "Autre Intervenante".to_owned()],
    }
}

/// Runs a tool that nobody here wrote; says which one is missing.
pub fn run(tool: &str, arguments: &[&str]) -> String {
    let output = Command::new(tool).args(arguments).output().unwrap_or_else(|error| {
        panic!("{tool} is missing ({error}): the packages qpdf, poppler-utils and zbar-tools have it")
    });
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A page as grey pixels.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<u8>,
}

impl Picture {
    /// Whether anything is drawn there, but for the palest grey.
    pub fn inked(&self, x: usize, y: usize) -> bool {
        self.pixels.get(y * self.width + x).is_some_and(|grey| *grey < 200)
    }
}

/// Renders a paper; the pictures of its pages, and their files.
pub fn rendered(folder: &Path, pdf: &[u8], dpi: u32) -> Vec<(Picture, String)> {
    let file = folder.join("paper.pdf");
    fs::write(&file, pdf).unwrap();
    let stem = folder.join("page");
    run("pdftoppm", &["-r", &dpi.to_string(), "-gray", file.to_str().unwrap(), stem.to_str().unwrap()]);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pgm"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "pdftoppm made no picture");
    files
        .into_iter()
        .map(|file| (read(&fs::read(&file).unwrap()), file.to_str().unwrap().to_owned()))
        .collect()
}

/// Reads a PGM picture.
fn read(bytes: &[u8]) -> Picture {
    let mut parts = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut next = || parts.next().unwrap();
    assert_eq!(next(), b"P5");
    let number = |text: &[u8]| String::from_utf8_lossy(text).parse::<usize>().unwrap();
    let (width, height) = (number(next()), number(next()));
    let rest = next();
    let start = rest.iter().position(u8::is_ascii_whitespace).unwrap() + 1;
    Picture { width, height, pixels: rest[start..].to_vec() }
}

/// What the QR codes of a picture's file say, sorted.
pub fn scanned(file: &str) -> Vec<String> {
    let said = run("zbarimg", &["-q", "--nodbus", "--raw", "-Sdisable", "-Sqrcode.enable", file]);
    let mut said: Vec<String> = said.lines().map(str::to_owned).collect();
    said.sort();
    said
}
