//! The journal: an arrival on disk, an import of 100,000 rows, a rebuild of 100,000 entries.

use std::fmt::Write;
use std::path::Path;

use regie_core::people::NewPerson;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_exchange::people::{self, Mapping};
use regie_exchange::table::Table;

use crate::table::{Figures, forget_peak, milliseconds, peak_memory, quantile, time};

const ROWS: usize = 100_000;

pub(crate) fn event() -> (tempfile::TempDir, Event) {
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let event = Event::create(dir.path(), Clock::system(), "Bench", &sample::facts().unwrap()).unwrap();
    (dir, event)
}

/// A name that is plainly invented, and differs from the others as names do.
pub(crate) fn name(n: usize) -> (String, String, String) {
    const GIVEN: [&str; 24] = [
        "Élodie",
        "Anaïs",
        "Bérénice",
        "Éric",
        "François",
        "Jean-Baptiste",
        "José",
        "Ludovic",
        "Marie",
        "Nadia",
        "Zoë",
        "Łukasz",
        "Željko",
        "Yassine",
        "Nguyễn",
        "Camille",
        "Inès",
        "Raphaël",
        "Théo",
        "Chloé",
        "Noémie",
        "Gaël",
        "Maëlys",
        "Loïc",
    ];
    const PARTS: [&str; 20] = [
        "mar", "lefè", "dup", "ben", "ros", "vil", "cha", "tré", "guil", "fon", "ber", "sau", "mon", "cor",
        "bel", "dra", "pel", "vas", "lor", "nav",
    ];
    const ENDS: [&str; 16] = [
        "tin", "vre", "ont", "ard", "eau", "ier", "let", "ois", "sson", "ane", "ini", "escu", "ez", "owski",
        "dis", "ère",
    ];
    let family = format!("{}{}{}", PARTS[n % 20], PARTS[n / 20 % 20], ENDS[n / 400 % 16]);
    let mut family: Vec<char> = family.chars().collect();
    family[0] = family[0].to_ascii_uppercase();
    (GIVEN[n / 6_400 % 24].to_owned(), family.into_iter().collect(), format!("Organisation {}", n % 700))
}

pub(crate) fn measure(table: &mut Figures) {
    let (dir, mut event) = event();
    let mut file = String::from("Numéro de billet;Nom;Prénom;Email;Organisation\n");
    for n in 0..ROWS {
        let (given, family, organisation) = name(n);
        writeln!(file, "B{n:06};{family};{given};p{n}@example.org;{organisation}").unwrap();
    }
    let path = dir.path().join("inscriptions.csv");
    std::fs::write(&path, file).unwrap();
    forget_peak();
    let (took, added) = time(|| import(&mut event, &path));
    table.row(
        &format!("import of {added} rows"),
        format!("{:.2} s, {} MB", took.as_secs_f64(), peak_memory()),
        "5 s, 300 MB",
    );

    let entries = event.entry_count().unwrap();
    let (took, ()) = time(|| event.rebuild().unwrap());
    table.row(&format!("rebuild of {entries} entries"), format!("{:.2} s", took.as_secs_f64()), "1 s");
    crate::desk::search(table, &event);

    let day = event.desk_day().unwrap();
    let mut times: Vec<_> = (0..300)
        .map(|n| {
            let new = NewPerson { family: format!("Inventée {n}"), ..NewPerson::default() };
            let person = event.add_person(new).unwrap();
            time(|| event.scan(&person.code.plain(), day).unwrap()).0
        })
        .collect();
    table.row(
        "an arrival on disk, with its answer, median",
        milliseconds(quantile(&mut times, 0.5)),
        "20 ms",
    );
}

fn import(event: &mut Event, path: &Path) -> usize {
    let words = Words::new(Language::Fr);
    let table = Table::read(path).unwrap();
    let plan = people::plan(event, &table, &Mapping::guess(&table), &words).unwrap();
    drop(table);
    people::apply(event, plan).unwrap().added
}
