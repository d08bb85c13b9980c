//! Exchange files: they read back as written, and whatever is wrong with one has its own name.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Cursor;

use chrono::{Local, TimeZone};
use regie_core::people::NewPerson;
use regie_core::{Clock, Event, sample};
use regie_exchange::file::{self, Identity, Key, Known, Lock, Problem, Regie};
use regie_exchange::{Error, Result};
use tempfile::TempDir;

const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx";

fn event(desk: &str) -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap());
    let event = Event::create(dir.path(), clock, desk, &sample::facts().unwrap()).unwrap();
    (dir, event)
}

fn add(event: &mut Event, family: &str) -> regie_core::people::Person {
    event.add_person(NewPerson { family: family.into(), ..NewPerson::default() }).unwrap()
}

fn export(event: &Event, known: &Known, lock: &Lock) -> Vec<u8> {
    file::export(event, known, lock, &mut |_| true).unwrap().bytes
}

fn read(bytes: &[u8]) -> Result<Regie<Cursor<Vec<u8>>>> {
    Regie::read(Cursor::new(bytes.to_vec()))
}

fn merge(event: &mut Event, bytes: &[u8], key: &Key) -> Result<regie_core::merge::Merged> {
    file::merge(event, vec![read(bytes)?], key, &mut |_| true)
}

#[test]
fn what_is_exported_starts_another_laptop_and_reads_back_word_for_word() {
    let (_dir, mut event) = event("Accueil");
    let zoe = add(&mut event, "Exemple");
    let gone = add(&mut event, "Disparue");
    event.clock().step(-3_600_000);
    event.name_desk("Salle « 1 »").unwrap();
    event.erase_person(gone.id).unwrap();
    for body in ["not JSON\nat all", r#"{"kind":"tomorrow.came@9", "x" : [1,  2]}"#, &"[".repeat(500)] {
        event.record(regie_core::fact::Fact::parse(body)).unwrap();
    }
    let identity = Identity::mint();
    let again: Identity = identity.secret().parse().unwrap();
    for (lock, key) in [
        (Lock::Open, Key::None),
        (Lock::passphrase(PASSPHRASE).unwrap(), Key::passphrase(&format!(" {PASSPHRASE} "))),
        (Lock::Key(identity.recipient().to_string().parse().unwrap()), Key::Identity(again)),
    ] {
        let bytes = export(&event, &Known::nothing(), &lock);
        let regie = read(&bytes).unwrap();
        assert_eq!(usize::try_from(regie.header().entries), Ok(event.entry_count().unwrap()));
        assert_eq!(regie.header().heads, event.heads().unwrap());
        let dir = tempfile::tempdir().unwrap();
        let mut other =
            file::start(dir.path(), event.clock().clone(), "Salle", vec![regie], &key, &mut |_| true)
                .unwrap();
        assert_eq!(other.entries().unwrap(), event.entries().unwrap());
        assert_eq!(other.verify().unwrap(), event.verify().unwrap());
        assert_ne!(other.writer(), event.writer());
        assert_eq!(other.desk(), "Salle");
        assert_eq!(other.person(zoe.id).unwrap(), zoe);
    }
}

#[test]
fn a_passphrase_too_short_is_refused_before_anything_is_sealed() {
    let refused = Lock::passphrase("sept777").unwrap_err();
    assert!(matches!(refused, Problem::ShortPassphrase));
}

#[test]
fn a_wrong_key_is_told_from_none_and_from_a_damaged_file() {
    let (_dir, event) = event("Accueil");
    let (_other_dir, mut other) = self::event("Salle");
    let bytes = export(&event, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap());
    let refused = merge(&mut other, &bytes, &Key::passphrase("quelque chose d’autre"));
    assert!(matches!(refused, Err(Error::Exchange(Problem::WrongPassphrase))), "{refused:?}");
    let refused = merge(&mut other, &bytes, &Key::None);
    assert!(matches!(refused, Err(Error::Exchange(Problem::NeedsPassphrase))), "{refused:?}");
    let sealed = export(&event, &Known::nothing(), &Lock::Key(Identity::mint().recipient()));
    let refused = merge(&mut other, &sealed, &Key::Identity(Identity::mint()));
    assert!(matches!(refused, Err(Error::Exchange(Problem::WrongKey))), "{refused:?}");
}
