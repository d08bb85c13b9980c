//! Killed at any moment, and on disks that fill up: an event is exactly as it was or exactly merged, a file is whole or not there.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::sample_event;
use regie_core::event::Verified;
use regie_core::people::NewPerson;
use regie_core::{Clock, Error as CoreError, Event};
use regie_exchange::Error;
use regie_exchange::file::{self, Key, Known, Lock, Problem, Regie};

const ROUNDS: u64 = 150;

/// Entries enough for a merge and an export to take a while.
const PEOPLE: usize = 400;

fn grown(event: &mut Event, people: usize) {
    for n in 0..people {
        let new =
            NewPerson { family: format!("Inventée {n}"), notes: "note ".repeat(40), ..NewPerson::default() };
        event.add_person(new).unwrap();
    }
}

fn save(event: &Event, path: &Path) -> regie_exchange::Result<()> {
    let exported = file::export(event, &Known::nothing(), &Lock::Open, &mut |_| true)?;
    file::save(path, &exported.bytes)
}

fn open(path: &Path) -> Vec<Regie<fs::File>> {
    vec![Regie::at(path).unwrap()]
}

fn merge(event: &mut Event, path: &Path) -> regie_exchange::Result<usize> {
    Ok(file::merge(event, open(path), &Key::None, &mut |_| true)?.recorded.entries.len())
}

/// Runs a worker of this file as a program of its own, and kills it after a moment.
fn killed(worker: &str, dir: &Path, moment: Duration) {
    let mut program = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", worker, "--ignored", "--nocapture"])
        .env("REGIE_KILL_TEST", dir)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(moment);
    let _ = program.kill();
    program.wait().unwrap();
}

fn place() -> Option<PathBuf> {
    std::env::var_os("REGIE_KILL_TEST").map(PathBuf::from)
}

#[test]
#[ignore = "only run, and killed, by the test below"]
fn merging() {
    let Some(dir) = place() else { return };
    let mut event = Event::open(&dir.join("event"), Clock::system()).unwrap();
    merge(&mut event, &dir.join("news.regie")).unwrap();
}

#[test]
#[ignore = "only run, and killed, by the test below"]
fn exporting() {
    let Some(dir) = place() else { return };
    let event = Event::open(&dir.join("event"), Clock::system()).unwrap();
    loop {
        save(&event, &dir.join("out.regie")).unwrap();
    }
}

#[test]
#[ignore = "only run, and killed, by the test below"]
fn starting() {
    let Some(dir) = place() else { return };
    let _ = file::start(
        &dir.join("fresh"),
        Clock::system(),
        "",
        open(&dir.join("news.regie")),
        &Key::None,
        &mut |_| true,
    );
}

#[test]
fn a_merge_killed_at_any_moment_is_whole_or_not_there() {
    let dir = tempfile::tempdir().unwrap();
    let (_there, mut other) = sample_event();
    let begun = dir.path().join("begun.regie");
    save(&other, &begun).unwrap();
    drop(
        file::start(&dir.path().join("event"), Clock::system(), "A", open(&begun), &Key::None, &mut |_| true)
            .unwrap(),
    );
    grown(&mut other, PEOPLE);
    let news = dir.path().join("news.regie");
    save(&other, &news).unwrap();
    let pristine = fs::read(dir.path().join("event/regie.db")).unwrap();
    let mut event = Event::open(&dir.path().join("event"), Clock::system()).unwrap();
    let before = event.verify().unwrap();
    drop(event);
    let after = other.verify().unwrap();
    let mut seen = [0, 0];
    for round in 0..ROUNDS {
        killed("merging", dir.path(), Duration::from_micros(5_000 + round * 7_919 % 180_000));
        let mut event = Event::open(&dir.path().join("event"), Clock::system()).unwrap();
        let told: Verified = event.verify().unwrap();
        assert!(told == before || told == after, "round {round}: something in between");
        seen[usize::from(told == after)] += 1;
        if told == after {
            drop(event);
            for name in ["regie.db-wal", "regie.db-shm"] {
                let _ = fs::remove_file(dir.path().join("event").join(name));
            }
            fs::write(dir.path().join("event/regie.db"), &pristine).unwrap();
        }
    }
    assert!(seen[0] > 10, "some were killed before the end: {seen:?}");
}

#[test]
fn an_export_killed_at_any_moment_leaves_a_whole_file_under_its_name_or_none() {
    let dir = tempfile::tempdir().unwrap();
    let mut event =
        Event::create(&dir.path().join("event"), Clock::system(), "A", &regie_core::sample::facts().unwrap())
            .unwrap();
    grown(&mut event, PEOPLE);
    let entries = event.entry_count().unwrap() as u64;
    drop(event);
    let out = dir.path().join("out.regie");
    let mut whole = 0;
    for round in 0..ROUNDS {
        let _ = fs::remove_file(&out);
        killed("exporting", dir.path(), Duration::from_micros(20_000 + round * 6_007 % 120_000));
        if out.exists() {
            let mut regie = Regie::at(&out).unwrap();
            regie.check().unwrap();
            assert_eq!(regie.open(&Key::None).unwrap().map(Result::unwrap).count() as u64, entries);
            whole += 1;
        }
    }
    assert!(whole > 10, "the program had time to write: {whole}");
}

#[test]
fn a_beginning_killed_at_any_moment_is_a_whole_event_or_none() {
    let dir = tempfile::tempdir().unwrap();
    let (_there, mut other) = sample_event();
    grown(&mut other, PEOPLE);
    save(&other, &dir.path().join("news.regie")).unwrap();
    let told = other.verify().unwrap();
    let fresh = dir.path().join("fresh");
    for round in 0..ROUNDS / 2 {
        killed("starting", dir.path(), Duration::from_micros(5_000 + round * 7_919 % 200_000));
        if Event::exists(&fresh) {
            assert_eq!(Event::open(&fresh, Clock::system()).unwrap().verify().unwrap(), told);
            fs::remove_dir_all(&fresh).unwrap();
        }
    }
    // Whatever was left lying there is in nobody's way.
    let mut event = file::start(
        &fresh,
        Clock::system(),
        "B",
        open(&dir.path().join("news.regie")),
        &Key::None,
        &mut |_| true,
    )
    .unwrap();
    assert_eq!(event.verify().unwrap(), told);
}

/// Runs a worker of this file with a small file system on the folder it is told.
fn on_a_small_disk(worker: &str, size: &str) {
    let mount = format!("mount -t tmpfs -o size={size} tmpfs \"$REGIE_SMALL_DISK\"");
    let script = format!("{mount} && exec \"$0\" --exact {worker} --ignored --nocapture");
    let dir = tempfile::tempdir().unwrap();
    let mut unshare = Command::new("unshare");
    unshare.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]);
    let output =
        unshare.arg(std::env::current_exe().unwrap()).env("REGIE_SMALL_DISK", dir.path()).output().unwrap();
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if said.contains("Operation not permitted") && !said.contains("running 1 test") {
        // Some machines allow no namespaces to ordinary users; there is no other honest way to fill a disk.
        eprintln!("skipped: this machine lets no one make a file system");
        return;
    }
    assert!(output.status.success(), "{said}");
}

#[test]
fn a_disk_that_fills_up_in_a_merge_leaves_the_event_as_it_was() {
    on_a_small_disk("merge_on_a_small_disk", "1600k");
}

#[test]
fn a_stick_that_is_full_takes_no_half_file_and_keeps_the_one_it_had() {
    on_a_small_disk("export_on_a_small_disk", "64k");
}

#[test]
#[ignore = "run on a small file system by the test above"]
fn merge_on_a_small_disk() {
    let Some(small) = std::env::var_os("REGIE_SMALL_DISK") else { return };
    let dir = Path::new(&small).join("event");
    let elsewhere = tempfile::tempdir().unwrap();
    let (_there, mut other) = sample_event();
    let begun = elsewhere.path().join("begun.regie");
    save(&other, &begun).unwrap();
    let mut event = file::start(&dir, Clock::system(), "A", open(&begun), &Key::None, &mut |_| true).unwrap();
    grown(&mut other, 3 * PEOPLE);
    let news = elsewhere.path().join("news.regie");
    save(&other, &news).unwrap();
    let before = event.verify().unwrap();
    for _ in 0..3 {
        let refused = merge(&mut event, &news);
        assert!(matches!(refused, Err(Error::Core(CoreError::DiskFull))), "{refused:?}");
        assert_eq!(event.verify().unwrap(), before);
    }
    let refused = file::start(
        &Path::new(&small).join("other"),
        Clock::system(),
        "B",
        open(&news),
        &Key::None,
        &mut |_| true,
    );
    assert!(matches!(refused, Err(Error::Core(CoreError::DiskFull))), "{refused:?}");
    assert!(!Event::exists(&Path::new(&small).join("other")));
    // The desk goes on, and the event opens again.
    event.add_person(NewPerson { family: "Exemple".into(), ..NewPerson::default() }).unwrap();
    drop(event);
    Event::open(&dir, Clock::system()).unwrap().verify().unwrap();
}

#[test]
#[ignore = "run on a small file system by the test above"]
fn export_on_a_small_disk() {
    let Some(small) = std::env::var_os("REGIE_SMALL_DISK") else { return };
    let path = Path::new(&small).join("soir.regie");
    let (_there, mut event) = sample_event();
    save(&event, &path).unwrap();
    let kept = fs::read(&path).unwrap();
    grown(&mut event, 8 * PEOPLE);
    let refused = save(&event, &path);
    assert!(matches!(refused, Err(Error::Exchange(Problem::NoRoom))), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), kept, "what was there is there");
    assert_eq!(fs::read_dir(&small).unwrap().count(), 1, "and nothing else");
    // A stick that is no longer there.
    let refused = save(&event, &Path::new(&small).join("gone/soir.regie"));
    assert!(matches!(refused, Err(Error::Exchange(Problem::PlaceGone))), "{refused:?}");
}
