//! The closing report: its counts are the screens', its files read back, and its open part is what it claims to be.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use calamine::{Data, Reader, Xlsx};
use common::lived::lived;
use common::{sample_event, words};
use regie_core::Event;
use regie_core::meetings::Held;
use regie_core::report::chart::charts;
use regie_core::words::{Language, Words};
use regie_exchange::Error;
use regie_exchange::report::{free_place, gather};

/// The files of a report, by their paths.
fn files(event: &Event, names: bool) -> BTreeMap<String, Vec<u8>> {
    let report = gather(event, names, &words()).unwrap();
    report.files(b"%PDF", &words()).unwrap().into_iter().collect()
}

/// A table of the report, as a program reads it.
fn rows(file: &[u8], separator: u8) -> Vec<BTreeMap<String, String>> {
    let text = file.strip_prefix("\u{feff}".as_bytes()).unwrap_or(file);
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text);
    let headers = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        headers.iter().zip(row.iter()).map(|(h, c)| (h.to_owned(), c.to_owned())).collect()
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// Whether a file is of that kind.
fn is_a(kind: &str, path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == kind)
}

fn number(row: &BTreeMap<String, String>, column: &str) -> usize {
    row[column].parse().unwrap()
}

#[test]
fn the_counts_are_those_of_the_screens() {
    let (_dir, event) = lived(60);
    let files = files(&event, false);
    let table = |name: &str| rows(&files[&format!("tableaux/{name}.csv")], b';');
    let info = event.info().unwrap();

    let by_day = table("arrivees_par_jour");
    assert_eq!(by_day.iter().map(|row| number(row, "arrivees")).sum::<usize>(), info.arrivals);
    for day in event.sheet().unwrap().days() {
        let row = by_day.iter().find(|row| row["jour"] == day.to_string()).unwrap();
        assert_eq!(number(row, "arrivees"), event.counters(day).unwrap().today, "{day}");
    }
    assert_eq!(by_day.last().unwrap()["jour"], "");
    let by_hour = table("arrivees_par_heure");
    assert_eq!(by_hour.iter().map(|row| number(row, "arrivees")).sum::<usize>(), info.arrivals);
    let remarks: Vec<&str> =
        by_hour.iter().filter(|row| row["heure"].is_empty()).map(|row| row["remarque"].as_str()).collect();
    assert_eq!(
        remarks,
        [
            "saisie un autre jour de l’événement",
            "horloge hors des jours de l’événement",
            "horloge hors des jours de l’événement",
            "hors des jours de l’événement"
        ]
    );

    let attendance = table("presences");
    let mut seen = 0;
    for session in event.sessions().unwrap().iter().filter(|session| !session.cancelled) {
        let roll = event.roll(session.id).unwrap();
        for (part, came) in roll.came {
            let row = &attendance[seen];
            seen += 1;
            assert_eq!((number(row, "inscrits"), number(row, "en_attente")), (roll.expected, roll.waiting));
            let noted = roll.lines.iter().any(|line| line.marks.iter().any(|marked| marked.part == part));
            assert_eq!(row["pointage"], if noted { "oui" } else { "non" });
            assert_eq!(row["presents"], if noted { came.to_string() } else { String::new() });
        }
    }
    assert_eq!(attendance.len(), seen);
    let full = &attendance[0];
    assert_eq!(full["inscrits"], "20");
    assert_eq!(
        number(full, "presents"),
        number(full, "presents_inscrits") + number(full, "presents_sans_place")
    );
    assert!(full["taux_de_presence"].contains(','), "a decimal comma in French: {full:?}");

    let roles = table("profils");
    assert_eq!(roles.iter().map(|row| number(row, "personnes")).sum::<usize>(), info.people);
    let counters = event.counters(event.sheet().unwrap().from).unwrap();
    assert_eq!(roles.iter().map(|row| number(row, "venues")).sum::<usize>(), counters.arrived);
    let organisations = table("organisations");
    assert_eq!(organisations.iter().map(|row| number(row, "personnes")).sum::<usize>(), info.people);
    assert_eq!(organisations.len(), info.organisations + 1, "and those without one");

    let session = event.meeting_sessions().unwrap()[0].id;
    let roster = event.roster_in_force(session).unwrap().unwrap();
    let known = event.meetings(session).unwrap();
    let held = known.between.iter().filter(|pair| matches!(pair.held, Some(Held { held: true, .. }))).count();
    let tally = table("rencontres_bilan");
    let sum = |column| tally.iter().map(|row| number(row, column)).sum::<usize>();
    assert_eq!(sum("prevues"), roster.version.meetings.len());
    assert_eq!(sum("tenues") + sum("tenues_hors_planning"), held);
    assert_eq!(sum("tenues") + sum("non_tenues") + sum("non_notees"), sum("prevues"));
    assert_eq!(sum("tenues_hors_planning"), 1);
    assert_eq!(table("rencontres").len(), roster.version.meetings.len() + 1);

    let pitches = event.pitch_report(event.staged_session().unwrap()).unwrap();
    assert_eq!(table("pitchs").len(), pitches.lines.len());
}

#[test]
fn nobody_is_named_unless_that_is_asked_for_and_never_in_the_open_part() {
    let (_dir, event) = lived(30);
    for names in [false, true] {
        let files = files(&event, names);
        assert_eq!(files.contains_key("tableaux/personnes.csv"), names);
        for (path, bytes) in files {
            let text = if is_a("xlsx", &path) {
                cells(bytes).join(" ")
            } else {
                String::from_utf8_lossy(&bytes).into_owned()
            };
            let named = ["Inventé7", "Prénom8", "Horloge1", "Oratrice", "Inventé0"]
                .into_iter()
                .find(|name| text.contains(name));
            if path.starts_with("ouvert/") || path.starts_with("graphiques/") || !names {
                assert_eq!(named, None, "{path}");
            }
            assert!(!text.contains("Oubliée"), "{path}: an erased person");
            if path.starts_with("ouvert/") {
                assert!(!text.contains("Métropole imaginaire"), "{path}: an organisation may be a person");
            }
        }
    }
    let people = rows(&files(&event, true)["tableaux/personnes.csv"], b';');
    assert_eq!(people.len(), event.info().unwrap().people);
}

/// Every text of a workbook.
fn cells(bytes: Vec<u8>) -> Vec<String> {
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let sheets = book.worksheets();
    let texts = sheets.iter().flat_map(|(_, range)| range.cells()).map(|(_, _, cell)| cell.to_string());
    texts.collect()
}

#[test]
fn the_workbook_reads_back_with_real_dates_and_no_formulas() {
    let (_dir, event) = lived(40);
    let files = files(&event, true);
    let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(files["bilan.xlsx"].clone())).unwrap();
    let names = book.sheet_names();
    assert_eq!(names.first().map(String::as_str), Some("Lisez-moi"));
    let tables: Vec<_> = files.keys().filter(|path| path.starts_with("tableaux/")).collect();
    assert_eq!(names.len(), tables.len() + 1, "a sheet for each table");
    let first = book.worksheet_range("Lisez-moi").unwrap();
    let explained: BTreeSet<String> = first.cells().map(|(_, _, cell)| cell.to_string()).collect();
    assert!(
        explained.contains("Taux de présence (%)") && explained.iter().any(|text| text.contains("empreinte"))
    );
    let range = book.worksheet_range("Présences").unwrap();
    assert!(
        matches!(range.get((1, 0)), Some(Data::DateTime(day)) if day.is_datetime()),
        "{:?}",
        range.get((1, 0))
    );
    assert!(matches!(range.get((1, 5)), Some(Data::DateTime(_))), "an hour: {:?}", range.get((1, 5)));
    assert_eq!(range.get((1, 8)), Some(&Data::Float(20.0)));
    assert!(matches!(range.get((1, 15)), Some(Data::Float(rate)) if (0.0..=1.0).contains(rate)));
    assert_eq!(range.height() - 1, rows(&files["tableaux/presences.csv"], b';').len());
    for name in names {
        assert!(
            book.worksheet_formula(&name).is_ok_and(|formulas| formulas.is_empty()),
            "{name} computes something"
        );
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula_and_columns_have_plain_names() {
    let (_dir, event) = lived(30);
    for (path, bytes) in files(&event, true).iter().filter(|(path, _)| is_a("csv", path)) {
        let open = path.starts_with("ouvert/");
        assert_eq!(bytes.starts_with("\u{feff}".as_bytes()), !open, "{path}: the mark of UTF-8");
        let rows = rows(bytes, if open { b',' } else { b';' });
        for (column, cell) in rows.iter().flatten() {
            assert!(
                column.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'),
                "{path}: {column}"
            );
            let runs = cell.starts_with(['=', '+', '@', '\t'])
                || (cell.starts_with('-') && cell.parse::<i64>().is_err());
            assert!(!runs, "{path}: {cell}");
        }
    }
}

#[test]
fn the_charts_are_well_formed_and_say_what_they_show() {
    let (_dir, event) = lived(30);
    let (_empty_dir, empty) = sample_event();
    for event in [&event, &empty] {
        for (path, bytes) in files(event, false).iter().filter(|(path, _)| is_a("svg", path)) {
            let text = std::str::from_utf8(bytes).unwrap();
            let mut reader = quick_xml::Reader::from_str(text);
            reader.config_mut().check_end_names = true;
            let mut tags = BTreeMap::<String, usize>::new();
            loop {
                match reader.read_event().unwrap_or_else(|error| panic!("{path}: {error}")) {
                    quick_xml::events::Event::Start(tag) => {
                        *tags.entry(tag.name().as_ref().to_owned()).or_default() += 1;
                    }
                    quick_xml::events::Event::Eof => break,
                    _ => {}
                }
            }
            assert!(tags["title"] >= 1 && tags["desc"] == 1 && tags["svg"] == 1, "{path}: {tags:?}");
        }
    }
    // Every bar's words are in the file.
    let report = gather(&event, false, &words()).unwrap();
    let files = files(&event, false);
    for chart in charts(report.closing(), &words()) {
        let text = String::from_utf8(files[&format!("graphiques/{}.svg", chart.name)].clone()).unwrap();
        for bar in chart.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.bars) {
            assert!(text.contains(&format!(">{}</text>", bar.said)), "{}: {}", chart.name, bar.said);
        }
    }
}

/// What the standard's own program says of an open part.
fn validate(folder: &Path) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/frictionless/bin/frictionless");
    let output = Command::new(&program)
        .arg("validate")
        .arg(folder.join("ouvert/datapackage.json"))
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}; scripts/need test installs it", program.display()));
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_open_part_passes_frictionless_validate() {
    let dir = tempfile::tempdir().unwrap();
    let (_lived, lived) = lived(60);
    let (_empty, empty) = sample_event();
    for (language, name, event) in
        [(Language::Fr, "lived", &lived), (Language::En, "lived-en", &lived), (Language::Fr, "empty", &empty)]
    {
        let words = Words::new(language);
        let folder = dir.path().join(name);
        gather(event, true, &words).unwrap().write(&folder, b"%PDF", &words).unwrap();
        validate(&folder);
    }
    let package = std::fs::read(dir.path().join("lived/ouvert/datapackage.json")).unwrap();
    let package: serde_json::Value = serde_json::from_slice(&package).unwrap();
    assert_eq!(package["licenses"][0]["name"], "etalab-2.0");
    assert_eq!(package["name"], "open-data-days-2020-03-04");
    assert!(package["description"].as_str().unwrap().contains("moins de cinq"));
    let fields = package["resources"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|r| r["schema"]["fields"].as_array().unwrap());
    for field in fields {
        assert!(field["description"].as_str().is_some_and(|text| text.len() > 5), "{field}");
    }
}

#[test]
fn a_folder_that_is_there_is_left_alone_and_a_wrong_place_is_named() {
    let (_dir, event) = sample_event();
    let report = gather(&event, false, &words()).unwrap();
    let place = tempfile::tempdir().unwrap();
    let folder = free_place(place.path(), &report.usual_name(&words()));
    assert!(folder.ends_with("bilan-2020-03-04"));
    let written = report.write(&folder, b"%PDF", &words()).unwrap();
    assert_eq!(written.digest, event.digest().unwrap());
    for file in &written.files {
        assert!(folder.join(file).is_file(), "{file}");
    }
    assert!(matches!(report.write(&folder, b"", &words()), Err(Error::FolderExists { .. })));
    assert_eq!(std::fs::read(folder.join("justificatif.pdf")).unwrap(), b"%PDF");
    assert!(free_place(place.path(), "bilan-2020-03-04").ends_with("bilan-2020-03-04-2"));
    let nowhere = report.write(&place.path().join("nulle/part"), b"", &words());
    assert!(matches!(nowhere, Err(Error::NoPlace { .. })), "{nowhere:?}");
    #[cfg(target_os = "linux")]
    {
        let read_only = report.write(Path::new("/sys/bilan"), b"", &words());
        assert!(matches!(read_only, Err(Error::FolderNotWritable { .. })), "{read_only:?}");
    }
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn the_digest_is_the_one_that_a_check_answers() {
    let (_dir, mut event) = lived(12);
    let said = event.digest().unwrap();
    assert_eq!(event.verify().unwrap().digest, said);
}
