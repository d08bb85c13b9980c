//! Acknowledged means on disk: a program killed at any moment has kept every arrival it had answered for.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{add, at, march};
use regie_core::id::PersonId;
use regie_core::{Clock, Event, sample};

const ROUNDS: u64 = 200;

/// What the program does that gets killed: it adds people and checks them in, and says so after each.
#[test]
#[ignore = "only run, and killed, by the test below"]
fn worker() {
    let Some(dir) = std::env::var_os("REGIE_KILL_TEST") else { return };
    let mut event = Event::open(Path::new(&dir), Clock::system()).unwrap();
    let mut out = std::io::stdout();
    for n in 0.. {
        let person = add(&mut event, "Personne", &format!("Inventée {n}"), "");
        event.check_in(person.id, march(4)).unwrap();
        writeln!(out, "arrived {}", person.id).unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn no_acknowledged_arrival_is_lost_to_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    drop(Event::create(dir.path(), Clock::at(at(9, 0)), "Accueil", &sample::facts().unwrap()).unwrap());
    let mut acknowledged: Vec<PersonId> = Vec::new();
    for round in 0..ROUNDS {
        let mut program = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "worker", "--ignored", "--nocapture"])
            .env("REGIE_KILL_TEST", dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let reader = std::thread::spawn(move || {
            lines
                .map_while(Result::ok)
                .filter_map(|line| line.strip_prefix("arrived ")?.parse().ok())
                .collect::<Vec<PersonId>>()
        });
        // A moment that differs each round, from before the database is open to well into the work.
        std::thread::sleep(Duration::from_micros(2_000 + round * 7_919 % 40_000));
        program.kill().unwrap();
        program.wait().unwrap();
        acknowledged.extend(reader.join().unwrap());
        if round % 20 == 19 {
            verify(dir.path(), &acknowledged);
        }
    }
    assert!(acknowledged.len() >= 50, "the program had time to work: {}", acknowledged.len());
}

fn verify(dir: &Path, acknowledged: &[PersonId]) {
    let mut event = Event::open(dir, Clock::system()).unwrap();
    event.verify().unwrap();
    for person in acknowledged {
        assert_eq!(event.days_of(*person).unwrap(), [march(4)], "an acknowledged arrival is there");
    }
}
