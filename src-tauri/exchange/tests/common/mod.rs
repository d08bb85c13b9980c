//! What the tests of imports share: the sample event in a folder of its own, and the files of `data/`.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use chrono::{Local, TimeZone};
use regie_core::people::Person;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_exchange::people::{self, Mapping, Outcome, Plan};
use regie_exchange::table::Table;
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

pub mod lived;

/// The sample event, at nine o'clock of its first day.
pub fn sample_event() -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let nine = Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap();
    let event = Event::create(dir.path(), Clock::at(nine), "Accueil", &sample::facts().unwrap()).unwrap();
    (dir, event)
}

pub fn words() -> Words {
    Words::new(Language::Fr)
}

/// A file of `data/`.
pub fn file(name: &str) -> Table {
    Table::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)).unwrap()
}

/// A text as a table.
pub fn table(text: &str) -> Table {
    Table::from_bytes("liste.csv", text.as_bytes().to_vec()).unwrap()
}

/// What importing a table would do, as it is guessed.
pub fn plan(event: &Event, table: &Table) -> Plan {
    people::plan(event, table, &Mapping::guess(table), &words()).unwrap()
}

/// Imports a table as it is guessed.
pub fn import(event: &mut Event, table: &Table) -> Outcome {
    let plan = plan(event, table);
    people::apply(event, plan).unwrap()
}

/// People added, updated and unchanged.
pub fn counts(outcome: &Outcome) -> (usize, usize, usize) {
    (outcome.added, outcome.updated, outcome.unchanged)
}

/// Everybody, by family and given name, with their tickets.
pub fn everybody(event: &Event) -> Vec<Person> {
    let people = event.people().unwrap();
    let mut people: Vec<_> = people.into_iter().map(|person| event.person(person.id).unwrap()).collect();
    people.sort_by(|a, b| (&a.family, &a.given).cmp(&(&b.family, &b.given)));
    people
}

/// The person of that given name.
pub fn called(event: &Event, given: &str) -> Person {
    everybody(event)
        .into_iter()
        .find(|person| person.given == given)
        .unwrap_or_else(|| panic!("nobody is called {given}"))
}

/// The titles of the sessions somebody is registered in, cut short.
pub fn sessions_of(event: &Event, given: &str) -> Vec<String> {
    let sessions = event.sessions_of(called(event, given).id, None).unwrap();
    sessions.into_iter().map(|session| session.title.chars().take(12).collect()).collect()
}

/// A workbook with these cells.
pub fn workbook(rows: &[Vec<&str>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A zip of these parts.
pub fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
