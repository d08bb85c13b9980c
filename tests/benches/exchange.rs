//! Exchange files: an export and a merge of 100,000 entries, a merge of nothing new, a beginning.

use std::fs::File;
use std::path::Path;

use regie_core::{Clock, Event, sample};
use regie_exchange::file::{self, Key, Known, Lock, Regie};

use crate::journal::name;
use crate::table::{Figures, forget_peak, milliseconds, peak_memory, quantile, time};

const ENTRIES: usize = 100_000;

fn open(path: &Path) -> Vec<Regie<File>> {
    vec![Regie::at(path).unwrap()]
}

pub(crate) fn measure(table: &mut Figures) {
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = dir.path().join("all.regie");
    let begun = dir.path().join("begun.regie");
    let passphrase = regie_core::passphrase::propose();
    let (lock, key) = (Lock::passphrase(&passphrase).unwrap(), Key::passphrase(&passphrase));
    {
        let facts = sample::facts().unwrap();
        let mut event = Event::create(&dir.path().join("a"), Clock::system(), "Accueil", &facts).unwrap();
        let bytes = file::export(&event, &Known::nothing(), &Lock::Open, &mut |_| true).unwrap().bytes;
        file::save(&begun, &bytes).unwrap();
        let missing = ENTRIES - event.entry_count().unwrap();
        grow(&mut event, missing);
        forget_peak();
        let (took, bytes) = time(|| {
            let exported = file::export(&event, &Known::nothing(), &lock, &mut |_| true).unwrap();
            file::save(&path, &exported.bytes).unwrap();
            exported.bytes.len()
        });
        table.row(
            &format!("export of {} entries, sealed, on disk", event.entry_count().unwrap()),
            format!(
                "{:.2} s, {}.{} MB, {} MB of memory",
                took.as_secs_f64(),
                bytes / 1_000_000,
                bytes / 100_000 % 10,
                peak_memory()
            ),
            "1 s, 10 MB, 300 MB",
        );
    }
    let other = dir.path().join("b");
    let mut event =
        file::start(&other, Clock::system(), "Salle", open(&begun), &Key::None, &mut |_| true).unwrap();
    forget_peak();
    let (took, preview) = time(|| file::preview(&event, open(&path), &key, &mut |_| true).unwrap());
    table.row(
        &format!("a look at a merge of {} new entries", preview.new),
        format!("{:.2} s", took.as_secs_f64()),
        "",
    );
    let (took, merged) = time(|| file::merge(&mut event, open(&path), &key, &mut |_| true).unwrap());
    table.row(
        &format!("merge of {} new entries", merged.recorded.entries.len()),
        format!("{:.2} s, {} MB", took.as_secs_f64(), peak_memory()),
        "3 s, 300 MB",
    );
    let mut times: Vec<_> = (0..9)
        .map(|_| time(|| file::merge(&mut event, open(&path), &key, &mut |_| true).unwrap()).0)
        .collect();
    table.row("merge of nothing new, median", milliseconds(quantile(&mut times, 0.5)), "50 ms");
    let mut writer = Event::open(&dir.path().join("a"), Clock::system()).unwrap();
    let mut times: Vec<_> = (0..30)
        .map(|_| {
            let known = writer.heads().unwrap();
            grow(&mut writer, 2);
            let mut news = Vec::new();
            writer
                .each_lacking(&known, |entry| {
                    news.push(entry);
                    Ok::<_, regie_core::Error>(())
                })
                .unwrap();
            time(|| event.merge(news).unwrap()).0
        })
        .collect();
    table.row("merge of two new entries into all those, median", milliseconds(quantile(&mut times, 0.5)), "");
    drop(event);
    let fresh = dir.path().join("c");
    let (took, _event) =
        time(|| file::start(&fresh, Clock::system(), "C", open(&path), &key, &mut |_| true).unwrap());
    table.row("a new desk from that file", format!("{:.2} s", took.as_secs_f64()), "60 s");
}

/// People who come, an arrival each, as an event's journal has them.
fn grow(event: &mut Event, entries: usize) {
    use regie_core::fact::{CheckInFact, PeopleFact};
    use regie_core::people::{NewPerson, Person};
    let day = event.sheet().unwrap().from;
    let base = event.entry_count().unwrap();
    let people: Vec<Person> = (0..entries / 2)
        .map(|n| {
            let (given, family, organisation) = name(base + n);
            let email = format!("p{}@example.org", base + n);
            event.new_sheet(NewPerson { given, family, organisation, email, ..NewPerson::default() }).unwrap()
        })
        .collect();
    let mut facts = Vec::with_capacity(entries);
    for person in people {
        let id = person.id;
        facts.push(PeopleFact::Added { person }.into());
        facts.push(CheckInFact::Arrived { person: id, day }.into());
    }
    event.record_each::<regie_core::fact::Fact>(facts).unwrap();
}
