//! Databases in every bad state: each has its own answer, and nothing recorded is lost.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{add, at, march, sample_event};
use regie_core::backup::{KEPT, backups, restore};
use regie_core::{Clock, Error, Event, sample};

fn open(dir: &Path) -> regie_core::Result<Event> {
    Event::open(dir, Clock::at(at(10, 0)))
}

#[test]
fn a_folder_without_an_event_is_told_from_one_with_a_broken_one() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(open(dir.path()), Err(Error::NoEvent)));
    for bytes in [b"this is not a database".repeat(400), Vec::new()] {
        fs::write(dir.path().join("regie.db"), &bytes).unwrap();
        assert!(matches!(open(dir.path()), Err(Error::Corrupt { .. })));
        assert_eq!(
            fs::read(dir.path().join("regie.db")).unwrap(),
            bytes,
            "the broken file is left as it was"
        );
    }
}

#[test]
fn a_page_torn_out_is_noticed_at_opening_and_a_backup_brings_the_event_back() {
    let (dir, mut event) = sample_event();
    for n in 0..400 {
        add(&mut event, "Personne", &format!("Inventée {n}"), "Organisation Fictive");
    }
    event.back_up().unwrap().unwrap();
    let writer = event.writer();
    event.check_in(event.find_ids("", 1)[0], march(4)).unwrap();
    drop(event);
    let path = dir.path().join("regie.db");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0x5a);
    fs::write(&path, bytes).unwrap();
    let error = open(dir.path()).unwrap_err();
    assert!(matches!(error, Error::Corrupt { .. }), "{error}");

    let backup = &backups(dir.path()).unwrap()[0];
    let mut event = restore(dir.path(), &backup.name, Clock::at(at(11, 0))).unwrap();
    assert_eq!(event.info().unwrap().people, 400);
    assert_ne!(event.writer(), writer, "a restored database writes under a new name");
    event.verify().unwrap();
    let aside = fs::read_dir(dir.path().join("backups")).unwrap();
    assert!(
        aside.filter_map(Result::ok).any(|file| file.file_name().to_string_lossy().starts_with("set-aside"))
    );
}

#[test]
fn ten_backups_are_kept_and_none_is_made_when_nothing_happened() {
    let (dir, mut event) = sample_event();
    assert!(event.back_up().unwrap().is_some());
    assert!(event.back_up().unwrap().is_none());
    for minute in 0..15 {
        event.clock().set(at(9, minute));
        add(&mut event, "Personne", &format!("Inventée {minute}"), "");
        assert!(event.back_up().unwrap().is_some());
    }
    let there = backups(dir.path()).unwrap();
    assert_eq!(there.len(), KEPT);
    assert_eq!(there[0].at, at(9, 14), "the newest first");
    let leftovers = fs::read_dir(dir.path().join("backups")).unwrap().count();
    assert_eq!(leftovers, KEPT, "nothing but whole backups");
}

#[test]
fn a_newer_programs_database_is_left_alone() {
    let (dir, event) = sample_event();
    drop(event);
    let db = rusqlite::Connection::open(dir.path().join("regie.db")).unwrap();
    db.pragma_update(None, "user_version", 9).unwrap();
    drop(db);
    assert!(matches!(open(dir.path()), Err(Error::Newer { found: 9, known: 1 })));
}

#[test]
fn a_second_program_is_refused_while_the_first_goes_on() {
    let (dir, mut event) = sample_event();
    assert!(matches!(open(dir.path()), Err(Error::Locked)));
    let again = Event::create(dir.path(), Clock::at(at(9, 0)), "", &sample::facts().unwrap());
    assert!(matches!(again, Err(Error::Locked)));
    add(&mut event, "Zoé", "Exemple", "");
    drop(event);
    assert_eq!(open(dir.path()).unwrap().info().unwrap().people, 1);
    let again = Event::create(dir.path(), Clock::at(at(9, 0)), "", &sample::facts().unwrap());
    assert!(matches!(again, Err(Error::EventExists)));
}

#[test]
fn a_refused_beginning_leaves_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let facts = sample::facts().unwrap();
    let twice = [facts.clone(), facts].concat();
    drop(Event::create(dir.path(), Clock::at(at(9, 0)), "", &twice).unwrap());
    let sheet = open(dir.path()).unwrap().sheet().unwrap();
    let reversed = regie_core::programme::EventSheet { from: march(6), to: march(4), ..sheet };
    assert!(matches!(regie_core::event::beginning(reversed), Err(Error::DaysReversed)));
}

/// Runs `worker` of this file inside a mount namespace of its own, with a small file system on the event's folder.
fn in_small_file_system(worker: &str, mount: &str) {
    let script = format!("{mount} && exec \"$0\" --exact {worker} --ignored --nocapture");
    let test = std::env::current_exe().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut unshare = Command::new("unshare");
    unshare.args(["--user", "--map-root-user", "--mount", "sh", "-c", &script]);
    let output = unshare.arg(&test).env("REGIE_SMALL_DISK", dir.path()).output().unwrap();
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
fn a_full_disk_refuses_the_next_arrival_and_keeps_the_others() {
    in_small_file_system("full_disk", "mount -t tmpfs -o size=1m tmpfs \"$REGIE_SMALL_DISK\"");
}

#[test]
#[ignore = "run inside a small file system by the test above"]
fn full_disk() {
    let Some(dir) = std::env::var_os("REGIE_SMALL_DISK") else { return };
    let dir = Path::new(&dir);
    let mut event = Event::create(dir, Clock::system(), "Accueil", &sample::facts().unwrap()).unwrap();
    let mut acknowledged = 0;
    let error = loop {
        let new = regie_core::people::NewPerson {
            family: format!("Inventée {acknowledged}"),
            ..Default::default()
        };
        match event.add_person(new) {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 50_000, "the disk never filled");
    };
    assert!(matches!(error, Error::DiskFull), "{error:?}");
    assert_eq!(
        event.info().unwrap().people,
        acknowledged,
        "what was refused is not there, what was answered is"
    );
    assert!(matches!(event.back_up(), Err(Error::DiskFull)));
    drop(event);
    let mut event = Event::open(dir, Clock::system()).unwrap();
    assert_eq!(event.info().unwrap().people, acknowledged);
    event.verify().unwrap();
}

#[test]
fn a_folder_that_cannot_be_written_says_so() {
    in_small_file_system(
        "read_only_folder",
        "mount -t tmpfs tmpfs \"$REGIE_SMALL_DISK\" && \"$0\" --exact make_event --ignored --nocapture \
         && mount -o remount,ro \"$REGIE_SMALL_DISK\"",
    );
}

#[test]
#[ignore = "run inside a small file system by the test above"]
fn make_event() {
    let Some(dir) = std::env::var_os("REGIE_SMALL_DISK") else { return };
    drop(Event::create(Path::new(&dir), Clock::system(), "Accueil", &sample::facts().unwrap()).unwrap());
}

#[test]
#[ignore = "run inside a small file system by the test above"]
fn read_only_folder() {
    let Some(dir) = std::env::var_os("REGIE_SMALL_DISK") else { return };
    let error = open(Path::new(&dir)).unwrap_err();
    assert!(matches!(error, Error::ReadOnly), "{error:?}");
}
