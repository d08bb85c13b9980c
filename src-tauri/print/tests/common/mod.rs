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

/// Two invented projects: one that has everything, long enough for several pages, and one of which only the name is known.
pub fn roadmaps() -> Vec<regie_print::projects::Roadmap> {
    use regie_print::projects::{Dataset, ProjectCard, Roadmap, Sign, State, Step, Support};
    let state = |sign, said: &str| State { sign, said: said.to_owned() };
    let dataset = |title: &str, link: &str, producer: &str, licence: &str, state: State| Dataset {
        title: title.to_owned(),
        link: link.to_owned(),
        producer: producer.to_owned(),
        licence: licence.to_owned(),
        note: String::new(),
        state,
    };
    let step = |title: &str, owner: &str, due: &str, state: State| Step {
        title: title.to_owned(),
        owner: owner.to_owned(),
        due: due.parse().ok(),
        state,
    };
    let long = "Le projet inventé part d’un constat simple : les mesures existent, mais personne ne les lit.\n\n\
                L’entretien a fait ressortir trois besoins :\n- comprendre ce que disent les mesures\u{a0};\n\
                - les montrer quartier par quartier, sans faire peur\u{a0};\n- savoir qui les entretient.";
    vec![
        Roadmap {
            project: ProjectCard {
                name: "Air inventé : une carte de ce que l’on respire".to_owned(),
                holders: vec!["Camille Exemple".to_owned(), "Γιώργος Παράδειγμα".to_owned()],
                theme: "Économie verte".to_owned(),
                stage: "Prototype".to_owned(),
            },
            about: "Une carte participative de la qualité de l’air, à l’échelle de la rue.".to_owned(),
            synthesis: long.to_owned(),
            objectives: vec![
                "Un prototype qui marche avec de vraies mesures, montré le 6 mars".to_owned(),
                "Savoir à qui demander les séries longues, et sous quelle licence elles peuvent être reprises"
                    .to_owned(),
            ],
            datasets: vec![
                dataset(
                    "Mesures horaires de la qualité de l’air",
                    "https://donnees.exemple.fr/jeux/mesures-horaires",
                    "Agence de l’air imaginaire",
                    "Licence ouverte 2.0",
                    state(Sign::Done, "Trouvé"),
                ),
                dataset("Comptages routiers", "", "Ville inventée", "", state(Sign::UnderWay, "Demandé")),
                dataset("Inventaire des émissions par commune", "", "", "", state(Sign::Missing, "Manquant")),
            ],
            skills: "Quelqu’un qui sache dessiner une carte".to_owned(),
            funding: "Une bourse de 3 000 €, à confirmer".to_owned(),
            steps: vec![
                step("Réunir les mesures", "Camille", "2020-02-14", state(Sign::Done, "Faite")),
                step(
                    "Dessiner la carte d’un quartier",
                    "Giorgos",
                    "2020-02-28",
                    state(Sign::UnderWay, "En cours"),
                ),
                step(
                    "La montrer à dix habitants",
                    "Camille et l’association du quartier",
                    "2020-03-27",
                    state(Sign::ToCome, "À faire"),
                ),
                step("Une application mobile", "", "", state(Sign::Missing, "Abandonnée")),
            ],
            support: Support { half_days: Some(3), used: 270, half_day: 210 },
        },
        Roadmap {
            project: ProjectCard {
                name: "Projet dont on ne sait que le nom".to_owned(),
                ..ProjectCard::default()
            },
            ..Roadmap::default()
        },
    ]
}

/// The minutes of an appointment, over as many paragraphs as are asked for.
pub fn minutes(paragraphs: usize) -> regie_print::projects::Minutes {
    let roadmap = roadmaps().swap_remove(0);
    let text: Vec<String> = (1..=paragraphs)
        .map(|n| {
            format!(
                "Paragraphe {n}. Nous avons ouvert les fichiers, cherché les trous dans les séries et noté ce \
                 qui manque\u{a0}; la mesure de la rue d’essai n’est reprise qu’à partir du mois de mai."
            )
        })
        .collect();
    regie_print::projects::Minutes {
        project: roadmap.project,
        day: "2020-02-20".parse().unwrap(),
        start: "14:30:00".parse().ok(),
        place: "Le lieu, salle du fond".to_owned(),
        who: "Camille Exemple, une ingénieure".to_owned(),
        about: "Premiers essais sur de vraies mesures".to_owned(),
        planned: Some(120),
        took: Some(150),
        text: text.join("\n\n"),
        support: roadmap.support,
    }
}

/// How far the two projects have come.
pub fn review_lines() -> Vec<regie_print::projects::ReviewLine> {
    use regie_print::projects::ReviewLine;
    let line = |roadmap: regie_print::projects::Roadmap| ReviewLine {
        project: roadmap.project,
        steps: roadmap.steps,
        datasets: roadmap.datasets,
        support: roadmap.support,
        ..ReviewLine::default()
    };
    let mut lines: Vec<_> = roadmaps().into_iter().map(line).collect();
    lines[0].met = vec!["Agence de l’air imaginaire, le 6 mars à 14 h 20".to_owned()];
    lines[0].promised = vec!["Ville inventée".to_owned()];
    lines[0].pitch = Some("Le 6 mars à 19 h 06, 3 min 12 s".to_owned());
    lines
}

/// The actions of an invented spring.
pub fn actions() -> Vec<regie_print::projects::Action> {
    use regie_print::projects::{Action, Sign, State};
    let action = |strand: &str, title: &str, from: &str, to: &str, sign, said: &str| Action {
        strand: strand.to_owned(),
        title: title.to_owned(),
        about: strand == "Une visite",
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        state: State { sign, said: said.to_owned() },
    };
    vec![
        action(
            "Analyse des besoins",
            "Entretiens + Synthèse",
            "2020-02-01",
            "2020-02-29",
            Sign::Done,
            "Fait",
        ),
        action(
            "Accompagnement porteurs de projets",
            "Accompagnement personnalisé",
            "2020-02-10",
            "2020-04-17",
            Sign::UnderWay,
            "En cours",
        ),
        action("", "Open Data Days", "2020-03-04", "2020-03-06", Sign::ToCome, "À venir"),
        action("Une visite", "En car", "2020-02-17", "2020-02-28", Sign::Missing, "Passé, non noté"),
        action(
            "Bilan de la progression des projets",
            "Bilan",
            "2020-04-01",
            "2020-04-30",
            Sign::ToCome,
            "À venir",
        ),
    ]
}
