//! The shared folder: eight laptops record into one folder; how soon what one of them put there shows on the others.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use regie_core::people::NewPerson;
use regie_core::{Clock, Event};
use regie_exchange::folder::{Folder, Hint, Pace, find_event, keep};

use crate::journal::{event, name};
use crate::table::{Figures, milliseconds, quantile, time};

const LAPTOPS: usize = 8;
const FACTS: usize = 40;
const PEOPLE: usize = 2_000;
const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx-bcdf";

fn add(event: &Mutex<Event>, n: usize) -> regie_core::id::PersonId {
    let (given, family, organisation) = name(n);
    let new = NewPerson { given, family, organisation, ..NewPerson::default() };
    event.lock().unwrap().add_person(new).unwrap().id
}

pub(crate) fn measure(table: &mut Figures) {
    let shared = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (_data, first) = event();
    let id = first.sheet().unwrap().id;
    let first = Arc::new(Mutex::new(first));
    for n in 0..PEOPLE {
        add(&first, n);
    }
    let folder = |pace| Folder::new(shared.path(), PASSPHRASE, pace, Clock::system());
    let mut publisher = folder(Pace::default());
    publisher.set_up(id).unwrap();
    let (took, _) = time(|| publisher.turn(&first));
    table.row(&format!("{PEOPLE} people into a shared folder"), milliseconds(took), "");

    let mut laptops = Vec::new();
    for n in 1..=LAPTOPS {
        let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let (took, event) = time(|| {
            let found = find_event(shared.path(), PASSPHRASE, &Clock::system()).unwrap();
            found.start(dir.path(), Clock::system(), &format!("Poste {n}")).unwrap()
        });
        if n == 1 {
            table.row("a laptop started from the folder", milliseconds(took), "1 min");
        }
        laptops.push((dir, Arc::new(Mutex::new(event))));
    }
    let mut threads = Vec::new();
    for (_, event) in &laptops {
        let (hints, heard) = channel();
        let (desk, teller, mut folder) = (Arc::clone(event), hints.clone(), folder(Pace::default()));
        let thread = std::thread::spawn(move || keep(&mut folder, &desk, (&teller, &heard), |_, _| {}));
        threads.push((hints, thread));
    }
    // Everybody has read everything, and said so.
    std::thread::sleep(Duration::from_secs(8));
    let mut times = Vec::new();
    for n in 0..FACTS {
        // Meanwhile each of the eight records as well.
        let (_, event) = &laptops[n % LAPTOPS];
        add(event, PEOPLE + 2 * n);
        threads[n % LAPTOPS].0.send(Hint::Recorded).unwrap();
        let person = add(&first, PEOPLE + 2 * n + 1);
        publisher.turn(&first);
        let arrived = Instant::now();
        let mut waiting: Vec<_> = laptops.iter().collect();
        while !waiting.is_empty() && arrived.elapsed() < Duration::from_secs(30) {
            waiting.retain(|(_, event)| {
                let there = event.lock().unwrap().person(person).is_ok();
                if there {
                    times.push(arrived.elapsed());
                }
                !there
            });
            std::thread::sleep(Duration::from_millis(2));
        }
        std::thread::sleep(Duration::from_millis(150));
    }
    for (hints, thread) in threads {
        let _ = hints.send(Hint::Stop);
        thread.join().unwrap();
    }
    let expected = FACTS * LAPTOPS;
    let (median, last) = (quantile(&mut times, 0.5), quantile(&mut times, 1.0));
    table.row(
        &format!("a file's arrival until its fact shows, {LAPTOPS} writers, median"),
        milliseconds(median),
        "2 s",
    );
    table.row(&format!("the same, the slowest of {} of {expected}", times.len()), milliseconds(last), "2 s");
}
