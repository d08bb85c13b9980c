//! Eight laptops at once, each looked after by a thread of its own, as in the program.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use regie_core::Clock;
use regie_exchange::folder::{Folder, Hint, Pace, keep};

use crate::laptop::{Laptop, PASSPHRASE};

#[test]
fn eight_writers_on_one_folder_end_identical() {
    const FACTS: usize = 12;
    let shared = tempfile::tempdir().unwrap();
    let mut door = Laptop::first("Poste 1", shared.path());
    door.turn();
    let mut laptops = vec![door];
    laptops.extend((2..=8).map(|n| Laptop::joining(&format!("Poste {n}"), shared.path())));
    let begun = laptops[0].digest().0;
    let pace = Pace { adopt: 5_000, beat: 1_000, news: 200, work: 2, hold: 40 };
    let mut threads = Vec::new();
    for laptop in &laptops {
        let (hints, heard) = channel();
        let (desk, teller) = (Arc::clone(&laptop.event), hints.clone());
        let mut folder = Folder::new(shared.path(), PASSPHRASE, pace, Clock::system());
        let thread = std::thread::spawn(move || keep(&mut folder, &desk, (&teller, &heard), |_, _| {}));
        threads.push((hints, thread));
    }
    for n in 0..FACTS {
        for (laptop, (hints, _)) in laptops.iter().zip(&threads) {
            let person = laptop.add(&format!("Inventée {n}"));
            if n % 3 == 0 {
                laptop.arrives(person);
            }
            hints.send(Hint::Recorded).unwrap();
        }
    }
    let expected = begun + 8 * (FACTS + FACTS.div_ceil(3)) as u64;
    let start = Instant::now();
    let count = |laptop: &Laptop| laptop.with_event(|event| event.entry_count().unwrap() as u64);
    while laptops.iter().any(|laptop| count(laptop) < expected) {
        let counts: Vec<u64> = laptops.iter().map(count).collect();
        assert!(start.elapsed() < Duration::from_mins(1), "{counts:?} of {expected}");
        std::thread::sleep(Duration::from_millis(50));
    }
    for (hints, thread) in threads {
        hints.send(Hint::Stop).unwrap();
        thread.join().unwrap();
    }
    let digest = laptops[0].digest();
    assert_eq!(digest.0, expected);
    for laptop in &laptops {
        assert_eq!(laptop.digest(), digest);
    }
}
