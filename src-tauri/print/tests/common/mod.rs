//! What the tests of paper share: the tools that read it back, and invented people.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDateTime;
use regie_core::code::Code;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use regie_core::pitches::PitchKind;
use regie_core::programme::DayPart;
use regie_print::Person;
use regie_print::attendance::SessionCard;
use regie_print::pitches::{Taken, Turn};

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

/// An evening of pitches, invented but for its length.
pub fn turns() -> Vec<Turn> {
    let turn = |at: &str, kind, title: &str, speakers: &[&str], pitch_s, questions_s| Turn {
        planned: at.parse().ok(),
        kind,
        title: title.to_owned(),
        speakers: speakers.iter().map(|&name| name.to_owned()).collect(),
        pitch_s,
        questions_s,
        skipped: title.starts_with("Un projet retiré"),
    };
    vec![
        turn("19:00:00", PitchKind::Introduction, "Mot d’accueil", &[], 300, 0),
        turn("19:06:00", PitchKind::Pitch, "Air inventé", &["Prénom Exemple"], 180, 120),
        turn(
            "19:12:00",
            PitchKind::Pitch,
            "Ouvrir plus, ouvrir mieux : une carte imaginaire des transports et des bibliothèques de la région",
            &["Une Porteuse", "Un Porteur de Projet", "Une Troisième Personne au Nom Assez Long"],
            180,
            120,
        ),
        turn("19:18:00", PitchKind::Break, "Pause", &[], 600, 0),
        turn("19:28:00", PitchKind::Pitch, "Un projet retiré", &["Personne Absente"], 180, 120),
        turn("19:34:00", PitchKind::Vote, "Vote du public", &["L’animatrice"], 300, 0),
    ]
}

/// The same, afterwards.
pub fn taken() -> Vec<Taken> {
    let took = [
        Some(("19:04:00", 280_000, 0, 0)),
        Some(("19:09:40", 192_000, 128_000, 0)),
        Some(("19:16:10", 180_000, 120_000, 15_000)),
        Some(("19:22:00", 600_000, 0, 0)),
        None,
        Some(("19:33:00", 233_000, 0, 0)),
    ];
    let lines = turns().into_iter().zip(took);
    lines
        .map(|(turn, took)| Taken {
            started: took.and_then(|(at, ..)| at.parse().ok()),
            pitch_ms: took.map(|(_, pitch, ..)| pitch),
            questions_ms: took.map(|(_, _, questions, _)| questions),
            over_ms: took.map(|(_, pitch, questions, _)| {
                pitch + questions - (turn.pitch_s + turn.questions_s) * 1_000
            }),
            paused_ms: took.map_or(0, |(.., paused)| paused),
            turn,
        })
        .collect()
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

/// An afternoon of meetings between invented parties, in its second version: 3 slots, a break, 2 slots; 4 tables.
pub fn afternoon() -> (regie_core::meetings::Meetings, regie_core::meetings::Kept) {
    use regie_core::id::OrganisationId;
    use regie_core::journal::Hash;
    use regie_core::meetings::{
        Block, Frame, How, Kept, Meeting, Meetings, Pair, Party, PartyLine, PartySheet, Score, Version,
    };
    use regie_core::people::Side;
    use regie_core::programme::{Activity, Session};
    let names = [
        ("Région d’essai", "Horaires des lignes, fréquentation des gares"),
        (
            "Agence de l’air imaginaire",
            "Mesures horaires de la qualité de l’air, cartes de l’exposition au bruit",
        ),
        ("Ville inventée", ""),
        ("Journal d’essai", "Cherche des séries longues, commune par commune"),
        ("Laboratoire Παράδειγμα", "Une carte participative"),
        ("Coopérative des données méditerranéennes et des territoires ruraux durables", "Un projet de jeu"),
    ];
    let party = |n: u8| Party::Organisation(OrganisationId::from_bytes([n; 12]));
    let parties = names.iter().zip(0_u8..).map(|((name, brings), n)| PartyLine {
        party: party(n),
        name: (*name).to_owned(),
        sheet: PartySheet {
            brings: (*brings).to_owned(),
            contact: format!("contact{n}@exemple.fr"),
            contact_agreed: n != 2,
            ..PartySheet::on(Some(if n < 3 { Side::Producer } else { Side::Reuser }))
        },
    });
    let time = |text: &str| text.parse().unwrap();
    let frame = Frame {
        blocks: vec![
            Block { start: time("14:00:00"), slots: 3 },
            Block { start: time("15:15:00"), slots: 2 },
        ],
        length: 15,
        changeover: 5,
        tables: ["1", "2", "3", "Terrasse"].map(str::to_owned).into(),
    };
    let meeting = |slot, table, host: u8, guest: u8| Meeting {
        slot,
        table,
        pair: Pair::new(party(host), party(guest)).unwrap(),
        host: party(host),
    };
    let met = [
        (0, 0, 0, 3),
        (0, 1, 1, 4),
        (0, 2, 2, 5),
        (1, 0, 0, 4),
        (1, 1, 1, 5),
        (2, 1, 1, 3),
        (3, 0, 0, 5),
        (4, 3, 2, 3),
    ];
    let session = Session {
        id: SessionId::from_bytes([9; 12]),
        title: "Rencontre entre producteurs et réutilisateurs de données".to_owned(),
        kind: "Visite d’étude".to_owned(),
        activity: Activity::Meetings,
        day: "2020-03-06".parse().unwrap(),
        part: DayPart::Afternoon,
        start: None,
        end: None,
        room: "Grande salle".to_owned(),
        capacity: None,
        speakers: Vec::new(),
        links: Vec::new(),
        note: String::new(),
        rank: 0,
        cancelled: false,
    };
    let version = Version {
        number: 2,
        bases: Vec::new(),
        how: How::Repaired,
        meetings: met.map(|(slot, table, host, guest)| meeting(slot, table, host, guest)).into(),
        frame: frame.clone(),
        score: Score::default(),
    };
    let kept = Kept {
        id: Hash::NONE,
        version,
        at: chrono::TimeZone::with_ymd_and_hms(&chrono::Local, 2020, 3, 6, 14, 5, 0).unwrap(),
        by: "Accueil".to_owned(),
    };
    let meetings = Meetings {
        session,
        frame: Some(frame),
        parties: parties.collect(),
        between: Vec::new(),
        happened: Vec::new(),
    };
    (meetings, kept)
}
