//! Makes every paper into a folder, to look at: `cargo run -p regie-print --example papers -- FOLDER [LOGO]`.

use std::path::Path;

use chrono::NaiveDateTime;
use regie_core::code::Code;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use regie_core::programme::DayPart;
use regie_core::words::{Language, Words};
use regie_print::attendance::{Attendance, Privacy, SessionCard, attendance_sheet};
use regie_print::badge::{Badges, badges};
use regie_print::calibration::calibration;
use regie_print::crib::crib;
use regie_print::door_list::{DoorList, door_lists};
use regie_print::masthead::{Masthead, Project};
use regie_print::people_list::people_list;
use regie_print::picture::Picture;
use regie_print::programme::{Day, programme};
use regie_print::recap::{HalfDay, Recap, recap_sheets};
use regie_print::sheet::{Offset, SHEETS};
use regie_print::{Error, Paper, Person, save};

const PEOPLE: [(&str, &str, &str, Role, PhotoConsent); 10] = [
    ("Camille", "Dupont", "Ville de Marseille", Role::Participant, PhotoConsent::Yes),
    (
        "Jean-Baptiste",
        "de La Rochefoucauld",
        "Région Provence-Alpes-Côte d’Azur",
        Role::Producer,
        PhotoConsent::No,
    ),
    ("Léa", "Nguyễn Thị Hương", "Donut Infolab", Role::Reuser, PhotoConsent::Yes),
    ("ليلى", "بن علي", "Anonymal", Role::ProjectHolder, PhotoConsent::No),
    ("Γιώργος", "Παπαδόπουλος", "", Role::Speaker, PhotoConsent::Yes),
    ("Юлия", "Солженицына", "Régie Data", Role::Organiser, PhotoConsent::NotAsked),
    ("Zoe\u{301}", "Bru\u{302}le\u{301}", "Marsactu", Role::Participant, PhotoConsent::No),
    (
        "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswess",
        "Schmidt",
        "TheCamp",
        Role::Participant,
        PhotoConsent::No,
    ),
    (
        "Marie",
        "Łukasiewicz-Østergård",
        "Agence des villes et territoires méditerranéens durables (AVITEM)",
        Role::Producer,
        PhotoConsent::Yes,
    ),
    ("Al", "Bo", "GoMet", Role::Reuser, PhotoConsent::Yes),
];

struct Desk<'a> {
    folder: &'a Path,
    words: &'a Words,
    at: NaiveDateTime,
}

fn main() -> Result<(), Error> {
    let mut given = std::env::args().skip(1);
    let folder = given.next().unwrap_or_else(|| "papers".to_owned());
    let logo = given.next().map(|path| Picture::open(Path::new(&path))).transpose()?;
    let language = given.next().and_then(|tag| tag.parse().ok()).unwrap_or(Language::Fr);
    let words = Words::new(language);
    let at = "2020-03-03T18:04:00".parse().unwrap_or_default();
    let desk = Desk { folder: Path::new(&folder), words: &words, at };
    desk.badges(logo.as_ref())?;
    desk.sheets(logo.as_ref())
}

fn people(number: usize) -> Vec<Person> {
    PEOPLE
        .iter()
        .cycle()
        .zip(0..u32::try_from(number).unwrap_or(0))
        .map(|((given, family, organisation, role, photo), n)| {
            let [_, _, a, b] = n.to_be_bytes();
            Person {
                id: PersonId::from_bytes([7, 7, 7, 7, 7, 7, 7, 7, 7, 7, a, b]),
                code: Code::from_seed((u64::from(n) + 7) * 7_919_317),
                given: (*given).to_owned(),
                family: (*family).to_owned(),
                organisation: (*organisation).to_owned(),
                role: *role,
                photo: *photo,
            }
        })
        .collect()
}

fn session(
    n: u8,
    part: DayPart,
    hours: [&str; 2],
    title: &str,
    kind: &str,
    speakers: &[&str],
) -> SessionCard {
    SessionCard {
        id: SessionId::from_bytes([n; 12]),
        title: title.to_owned(),
        kind: kind.to_owned(),
        room: "Salle Sainte-Victoire".to_owned(),
        day: "2020-03-04".parse().unwrap_or_default(),
        part,
        start: hours[0].parse().ok(),
        end: hours[1].parse().ok(),
        speakers: speakers.iter().map(|name| (*name).to_owned()).collect(),
    }
}

impl Desk<'_> {
    fn keep(&self, name: &str, paper: &Paper) -> Result<(), Error> {
        println!("{name}: {} pages, {} bytes", paper.pages, paper.pdf.len());
        for remark in &paper.remarks {
            println!("   {}", remark.say(self.words));
        }
        save(&self.folder.join(format!("{name}.pdf")), &paper.pdf)
    }

    fn badges(&self, logo: Option<&Picture>) -> Result<(), Error> {
        let people = people(10);
        for sheet in SHEETS {
            let job = Badges {
                people: &people,
                event: "Open Data Days, Marseille, 4–6 mars 2020",
                logo,
                geometry: sheet.geometry,
                first: 1,
                offset: Offset::default(),
                cut_marks: true,
                at: self.at,
            };
            println!("{}", sheet.name(self.words));
            self.keep(&format!("badges-{}", sheet.id), &badges(&job, self.words)?)?;
            let test = calibration(&sheet.geometry, Offset { x: -0.5, y: 1.2 }, self.at, self.words)?;
            self.keep(&format!("calibration-{}", sheet.id), &test)?;
        }
        Ok(())
    }

    fn sheets(&self, logo: Option<&Picture>) -> Result<(), Error> {
        let masthead = Masthead {
            event: "Open Data Days",
            organiser: "AVITEM, avec Dataactivist",
            place: "La Fabulerie",
            address: "10, boulevard Garibaldi, 13001 Marseille",
            project: Project {
                title: "Open Data for European Open iNnovation",
                acronym: "ODEON",
                number: "3195",
            },
            funder_line: "Projet cofinancé par le Fonds européen de développement régional, programme Interreg MED.",
            organiser_logo: logo,
            funder_logo: logo,
            europe: true,
        };
        let morning = session(
            3,
            DayPart::Morning,
            ["09:30:00", "12:30:00"],
            "Data literacy : développez votre culture générale des données",
            "Atelier de formation technique",
            &["Samuel Goëta", "Anne-Laure Donzel"],
        );
        let afternoon = session(
            4,
            DayPart::Afternoon,
            ["14:00:00", "17:00:00"],
            "Les essentiels de l’ouverture des données",
            "Atelier de formation à destination du secteur public",
            &[],
        );
        let evening = session(
            5,
            DayPart::Evening,
            ["18:30:00", "20:00:00"],
            "Lancement du meetup Open Data Aix-Marseille",
            "Rencontre",
            &["Servebox"],
        );
        let privacy = Privacy { purpose: "", holder: "L’AVITEM", years: 5 };
        let people = people(60);
        let sheet = Attendance {
            masthead: &masthead,
            session: Some(&morning),
            half: DayPart::Morning,
            people: &people,
            walk_ins: 5,
            number: "2020-017",
            privacy,
            at: self.at,
        };
        self.keep("attendance", &attendance_sheet(&sheet, self.words)?.paper)?;
        let blank = Attendance { session: None, people: &[], walk_ins: 20, number: "", ..sheet };
        self.keep("attendance-blank", &attendance_sheet(&blank, self.words)?.paper)?;
        let half_days = [&morning, &afternoon, &evening].map(|session| HalfDay {
            day: session.day,
            half: session.part,
            session: session.title.clone(),
            start: session.start,
            end: session.end,
            mark: if session.id == morning.id { "Présent·e".to_owned() } else { String::new() },
        });
        let recap = Recap { person: people[1].clone(), half_days: half_days.to_vec() };
        self.keep("recap", &recap_sheets(&masthead, &[recap], privacy, self.at, self.words)?)?;
        let day = Day {
            date: morning.day,
            theme: "Acculturation".to_owned(),
            sessions: vec![morning.clone(), afternoon.clone(), evening],
        };
        self.keep("programme", &programme(&masthead, &[day], self.at, self.words)?)?;
        let list = DoorList {
            session: &afternoon,
            capacity: Some(30),
            registered: &people[..34],
            waiting: &people[40..43],
        };
        self.keep("door-list", &door_lists(&[list], self.at, self.words)?)?;
        let days = ["2020-03-04", "2020-03-05", "2020-03-06"].map(|day| day.parse().unwrap_or_default());
        self.keep("people-list", &people_list("Open Data Days", &people, &days, self.at, self.words)?)?;
        self.keep("crib", &crib("Open Data Days", self.at, self.words)?)
    }
}
