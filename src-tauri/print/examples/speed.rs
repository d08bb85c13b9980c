//! How fast and how large: `cargo run --release -p regie-print --example speed`.

use std::time::Instant;

use chrono::NaiveDate;
use regie_core::code::Code;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use regie_core::programme::DayPart;
use regie_core::words::{Language, Words};
use regie_print::attendance::{Attendance, Privacy, SessionCard, attendance_sheet};
use regie_print::badge::{Badges, badges};
use regie_print::masthead::Masthead;
use regie_print::sheet::{Offset, find};
use regie_print::{Error, Person};

const GIVEN: [&str; 12] = [
    "Camille",
    "Léa",
    "Jean-Baptiste",
    "Nguyễn",
    "Zoé",
    "Inès",
    "Mehdi",
    "Agnès",
    "Loïc",
    "Éléonore",
    "Paul",
    "Aïcha",
];
const FAMILY: [&str; 11] = [
    "Dupont",
    "Martin",
    "de La Rochefoucauld",
    "Benali",
    "Łukasiewicz",
    "Ferrari",
    "Garcia",
    "Lefèvre",
    "Moreau",
    "N’Diaye",
    "Roux",
];
const ORGANISATION: [&str; 7] =
    ["Ville de Marseille", "Donut Infolab", "AtmoSud", "Région Sud", "Marsactu", "", "TheCamp"];

fn people(number: u64) -> Vec<Person> {
    (0..number)
        .map(|n| {
            let at = usize::try_from(n).unwrap_or(0);
            Person {
                id: PersonId::from_bytes([7; 12]),
                code: Code::from_seed(n.wrapping_mul(2_654_435_761) % 887_503_681),
                given: GIVEN[at % 12].to_owned(),
                family: format!("{} {}", FAMILY[at % 11], FAMILY[(at / 11) % 11]),
                organisation: ORGANISATION[at % 7].to_owned(),
                role: Role::ALL[at % 6],
                photo: if at.is_multiple_of(9) { PhotoConsent::No } else { PhotoConsent::Yes },
            }
        })
        .collect()
}

fn main() -> Result<(), Error> {
    let words = Words::new(Language::Fr);
    let at =
        NaiveDate::from_ymd_opt(2020, 3, 3).and_then(|day| day.and_hms_opt(18, 4, 0)).unwrap_or_default();
    let geometry = find("avery-7165").map_or_else(|| unreachable!(), |sheet| sheet.geometry);
    for number in [1, 1, 1_000, 1_000, 10_000] {
        let people = people(number);
        let job = Badges {
            people: &people,
            event: "Open Data Days, Marseille, 4–6 mars 2020",
            logo: None,
            geometry,
            first: 1,
            offset: Offset::default(),
            cut_marks: false,
            at,
        };
        let start = Instant::now();
        let paper = badges(&job, &words)?;
        println!("{number} badges: {:?}, {} bytes, {} pages", start.elapsed(), paper.pdf.len(), paper.pages);
    }
    let people = people(60);
    let masthead = Masthead { event: "Open Data Days", europe: true, ..Masthead::default() };
    let session = SessionCard {
        id: SessionId::from_bytes([1; 12]),
        title: "Les essentiels de l’ouverture des données".to_owned(),
        kind: "Atelier".to_owned(),
        room: String::new(),
        day: at.date(),
        part: DayPart::Morning,
        start: None,
        end: None,
        speakers: vec!["Servebox".to_owned()],
    };
    let sheet = Attendance {
        masthead: &masthead,
        session: Some(&session),
        half: DayPart::Morning,
        people: &people,
        walk_ins: 10,
        number: "1",
        privacy: Privacy { purpose: "", holder: "L’organisateur", years: 5 },
        at,
    };
    for _ in 0..2 {
        let start = Instant::now();
        let made = attendance_sheet(&sheet, &words)?;
        println!(
            "a sheet of 60: {:?}, {} bytes, {} pages",
            start.elapsed(),
            made.paper.pdf.len(),
            made.paper.pages
        );
    }
    Ok(())
}
