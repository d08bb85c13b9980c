//! Exchange files in every bad state: each has its own name, and the event is exactly as it was.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::process::{Command, Stdio};

use chrono::{Local, TimeZone};
use common::sample_event;
use regie_core::fact::{CheckInFact, Fact};
use regie_core::merge::{MergePreview, Merged};
use regie_core::people::{NewPerson, Person};
use regie_core::programme::EventSheet;
use regie_core::{Clock, Error as CoreError, Event, event::beginning, id::EventId};
use regie_exchange::file::{self, Key, Known, Lock, Problem, Regie};
use regie_exchange::{Error, Result};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx";

fn add(event: &mut Event, family: &str) -> Person {
    event.add_person(NewPerson { family: family.into(), ..NewPerson::default() }).unwrap()
}

fn export(event: &Event, known: &Known, lock: &Lock) -> Vec<u8> {
    file::export(event, known, lock, &mut |_| true).unwrap().bytes
}

fn plain(event: &Event) -> Vec<u8> {
    export(event, &Known::nothing(), &Lock::Open)
}

fn open(bytes: &[u8]) -> Result<Vec<Regie<Cursor<Vec<u8>>>>> {
    Ok(vec![Regie::read(Cursor::new(bytes.to_vec()))?])
}

fn merge(event: &mut Event, bytes: &[u8], key: &Key) -> Result<Merged> {
    file::merge(event, open(bytes)?, key, &mut |_| true)
}

fn preview(event: &Event, bytes: &[u8]) -> Result<MergePreview> {
    file::preview(event, open(bytes)?, &Key::None, &mut |_| true)
}

/// Two laptops of one event, the first ahead of the second.
fn two() -> (TempDir, Event, TempDir, Event) {
    let (dir, mut event) = sample_event();
    let begun = plain(&event);
    let other_dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap());
    let other =
        file::start(other_dir.path(), clock, "Salle 1", open(&begun).unwrap(), &Key::None, &mut |_| true)
            .unwrap();
    let zoe = add(&mut event, "Exemple");
    event.check_in(zoe.id, event.sheet().unwrap().from).unwrap();
    (dir, event, other_dir, other)
}

/// The same file with another header, signed as the program signs it.
fn with_header(bytes: &[u8], change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let mut header: serde_json::Value = serde_json::from_slice(&bytes[..end]).unwrap();
    header.as_object_mut().unwrap().remove("check");
    change(&mut header);
    // The magic comes first, whatever order the map has.
    let regie = header.as_object_mut().unwrap().remove("regie").unwrap();
    let rest = serde_json::to_string(&header).unwrap();
    let said = format!("{{\"regie\":{regie},{}", &rest[1..rest.len() - 1]);
    let check = regie_core::id::hex(&Sha256::digest(said.as_bytes()));
    let mut file = format!("{said},\"check\":\"{check}\"}}\n").into_bytes();
    file.extend_from_slice(&bytes[end + 1..]);
    file
}

/// A file with any payload under an honest header.
fn with_payload(bytes: &[u8], payload: &[u8]) -> Vec<u8> {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let mut file = bytes[..=end].to_vec();
    file.extend_from_slice(payload);
    with_header(&file, |header| {
        header["payload"]["bytes"] = payload.len().into();
        header["payload"]["sha256"] = regie_core::id::hex(&Sha256::digest(payload)).into();
    })
}

macro_rules! refused {
    ($event:expr, $bytes:expr, $problem:pat) => {{
        let before = $event.verify().unwrap();
        let refused = merge(&mut $event, $bytes, &Key::passphrase(PASSPHRASE));
        assert!(matches!(refused, Err(Error::Exchange($problem))), "{refused:?}");
        assert_eq!($event.verify().unwrap(), before, "the event is as it was");
    }};
}

#[test]
fn a_file_cut_short_anywhere_is_called_incomplete() {
    let (_dir, event, _other_dir, mut other) = two();
    let bytes = plain(&event);
    for length in [0, 1, 9, 40, 400, bytes.len() / 2, bytes.len() - 1] {
        refused!(other, &bytes[..length], Problem::Truncated);
    }
    merge(&mut other, &bytes, &Key::None).unwrap();
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let (_dir, event, _other_dir, mut other) = two();
    for lock in [Lock::Open, Lock::passphrase(PASSPHRASE).unwrap()] {
        let bytes = export(&event, &Known::nothing(), &lock);
        let before = other.verify().unwrap();
        for at in (0..bytes.len()).step_by(bytes.len() / 97) {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << (at % 8);
            let refused = merge(&mut other, &flipped, &Key::passphrase(PASSPHRASE));
            let Err(Error::Exchange(problem)) = refused else { panic!("byte {at}: {refused:?}") };
            assert!(
                matches!(
                    problem,
                    Problem::Damaged
                        | Problem::HeaderEdited
                        | Problem::Foreign
                        | Problem::Truncated
                        | Problem::Newer { .. }
                ),
                "byte {at}: {problem:?}"
            );
        }
        assert_eq!(other.verify().unwrap(), before);
    }
}

#[test]
fn what_is_no_exchange_file_is_called_so_whatever_its_name() {
    let (_dir, event, _other_dir, mut other) = two();
    for bytes in
        [&b"Nom;Prenom\nExemple;Zoe\n"[..], b"age-encryption.org/v1\n", b"{\"other\":1}\n", &[0; 5000]]
    {
        refused!(other, bytes, Problem::Foreign);
    }
    // A name says nothing: a file that was renamed is what it is.
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("photo.jpg");
    fs::write(&path, plain(&event)).unwrap();
    assert_eq!(Regie::at(&path).unwrap().header().desk, "Accueil");
    let gone = Regie::at(&dir.path().join("nowhere.regie"));
    assert!(matches!(gone, Err(Error::Exchange(Problem::NoFile))), "{gone:?}");
    assert!(matches!(Regie::at(dir.path()), Err(Error::Exchange(Problem::Foreign))));
}

#[test]
fn a_newer_programs_file_is_left_alone_and_fields_of_tomorrow_are_not_in_the_way() {
    let (_dir, event, _other_dir, mut other) = two();
    let bytes = plain(&event);
    let newer = with_header(&bytes, |header| header["regie"] = 2.into());
    refused!(other, &newer, Problem::Newer { found: 2, known: 1 });
    // A header of this format with one more field, inside as outside.
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let lines = String::from_utf8(zstd::decode_all(&bytes[end + 1..]).unwrap()).unwrap();
    let lines = lines.replace("{\"regie\":1,", "{\"regie\":1,\"tomorrow\":[1],");
    let tomorrow =
        with_header(&with_payload(&bytes, &zstd::encode_all(lines.as_bytes(), 3).unwrap()), |header| {
            header["tomorrow"] = serde_json::json!([1]);
        });
    assert!(!merge(&mut other, &tomorrow, &Key::None).unwrap().recorded.entries.is_empty());
}

#[test]
fn a_header_edited_by_hand_is_noticed_even_where_it_was_signed_anew() {
    let (_dir, event, _other_dir, mut other) = two();
    let bytes = plain(&event);
    let text = String::from_utf8_lossy(&bytes[..200]).into_owned();
    let mut edited = bytes.clone();
    let at = text.find("Accueil").unwrap();
    edited[at..at + 7].copy_from_slice(b"Bureau!");
    refused!(other, &edited, Problem::HeaderEdited);
    let signed = with_header(&bytes, |header| header["desk"] = "Bureau".into());
    refused!(other, &signed, Problem::HeaderEdited);
    let fewer = with_header(&bytes, |header| header["entries"] = 3.into());
    refused!(other, &fewer, Problem::Damaged);
}

#[test]
fn another_events_file_is_refused_before_it_is_opened_and_its_entries_by_the_journal() {
    let (_dir, event, _other_dir, mut other) = two();
    let sheet =
        EventSheet { id: EventId::mint(), title: "Salon d’ailleurs".into(), ..event.sheet().unwrap() };
    let dir = tempfile::tempdir().unwrap();
    let foreign =
        Event::create(dir.path(), event.clock().clone(), "Ailleurs", &beginning(sheet).unwrap()).unwrap();
    let bytes = export(&foreign, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap());
    let before = other.verify().unwrap();
    let refused = merge(&mut other, &bytes, &Key::None);
    assert!(
        matches!(&refused, Err(Error::Exchange(Problem::OtherEvent { title })) if title == "Salon d’ailleurs"),
        "{refused:?}"
    );
    // Whatever a header pretends, the journal knows its own.
    let disguised = with_header(&plain(&foreign), |header| {
        header["event"]["id"] = event.sheet().unwrap().id.to_string().into();
    });
    let refused = merge(&mut other, &disguised, &Key::None);
    assert!(matches!(
        refused,
        Err(Error::Exchange(Problem::HeaderEdited) | Error::Core(CoreError::OtherEvent))
    ));
    assert!(matches!(other.merge(foreign.entries().unwrap()), Err(CoreError::OtherEvent)));
    assert_eq!(other.verify().unwrap(), before);
}

#[test]
fn two_gigabytes_are_refused_at_the_door() {
    let dir = tempfile::tempdir().unwrap();
    let (_dir, event) = sample_event();
    let path = dir.path().join("lourd.regie");
    let mut file = File::create(&path).unwrap();
    file.write_all(&plain(&event)).unwrap();
    file.set_len(2_000_000_000).unwrap();
    let refused = Regie::at(&path);
    assert!(matches!(refused, Err(Error::Exchange(Problem::Huge { bytes: 2_000_000_000 }))), "{refused:?}");
    // Two gigabytes of nothing, without a line's end.
    File::create(&path).unwrap().set_len(2_000_000_000).unwrap();
    assert!(matches!(Regie::at(&path), Err(Error::Exchange(Problem::Foreign))));
}

#[test]
fn what_unfolds_without_end_is_read_no_further() {
    let (_dir, event, _other_dir, mut other) = two();
    let bytes = plain(&event);
    // A single line of a gigabyte, in some tens of kilobytes.
    let mut packed = zstd::Encoder::new(Vec::new(), 1).unwrap();
    for _ in 0..1_000 {
        packed.write_all(&vec![b'a'; 1_000_000]).unwrap();
    }
    refused!(other, &with_payload(&bytes, &packed.finish().unwrap()), Problem::Damaged);
    // A window of two gigabytes, which zstd would allocate for the asking: magic, then a frame that says so.
    refused!(other, &with_payload(&bytes, b"\x28\xb5\x2f\xfd\x00\xa8\x03\x00\x00abc"), Problem::Damaged);
    // Entries without end: as many as the header says are read, and no more.
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let lines = String::from_utf8(zstd::decode_all(&bytes[end + 1..]).unwrap()).unwrap();
    let (entries, last) = lines.trim_end().rsplit_once('\n').unwrap();
    let endless = format!("{}{last}\n", format!("{entries}\n").repeat(3));
    refused!(
        other,
        &with_payload(&bytes, &zstd::encode_all(endless.as_bytes(), 3).unwrap()),
        Problem::Damaged
    );
    let deep = format!("{{\"writer\":{}", "[".repeat(100_000));
    refused!(other, &with_payload(&bytes, &zstd::encode_all(deep.as_bytes(), 3).unwrap()), Problem::Damaged);
}

#[test]
fn a_passphrase_that_costs_the_whole_memory_to_try_is_not_tried() {
    let (_dir, event, _other_dir, mut other) = two();
    let bytes = export(&event, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap());
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let payload = &bytes[end + 1..];
    let stanza = payload.split(|byte| *byte == b'\n').nth(1).unwrap();
    let stanza = String::from_utf8(stanza.to_vec()).unwrap();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 16"), "{stanza}");
    for work in ["22", "30", "63"] {
        let costly = stanza.strip_suffix("16").unwrap().to_owned() + work;
        let mut changed = b"age-encryption.org/v1\n".to_vec();
        changed.extend_from_slice(costly.as_bytes());
        changed.extend_from_slice(&payload[22 + stanza.len()..]);
        refused!(other, &with_payload(&bytes, &changed), Problem::AbsurdWork);
    }
    // A seal whose header never ends.
    let endless = [b"age-encryption.org/v1\n".to_vec(), b"-> x y\n\n".repeat(100_000)].concat();
    refused!(other, &with_payload(&bytes, &endless), Problem::Damaged);
}

#[test]
fn the_same_file_twice_and_an_older_one_after_a_newer_bring_nothing() {
    let (_dir, mut event, _other_dir, mut other) = two();
    let older = plain(&event);
    add(&mut event, "Plus-tard");
    let newer = plain(&event);
    assert!(!merge(&mut other, &newer, &Key::None).unwrap().recorded.entries.is_empty());
    let told = other.verify().unwrap();
    for bytes in [&older, &newer, &older] {
        assert_eq!(preview(&other, bytes).unwrap().new, 0);
        assert!(merge(&mut other, bytes, &Key::None).unwrap().recorded.entries.is_empty());
    }
    // What brings nothing asks for no passphrase.
    let sealed = export(&event, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap());
    assert!(merge(&mut other, &sealed, &Key::None).unwrap().recorded.entries.is_empty());
    assert_eq!(other.verify().unwrap(), told);
}

#[test]
fn an_export_of_news_without_what_came_before_names_the_desk_that_is_missing() {
    let (_dir, mut event, _other_dir, mut other) = two();
    let known = Known::heads(event.heads().unwrap());
    add(&mut event, "Plus-tard");
    let news = export(&event, &known, &Lock::Open);
    let before = other.verify().unwrap();
    for refused in [preview(&other, &news).map(|_| ()), merge(&mut other, &news, &Key::None).map(|_| ())] {
        assert!(
            matches!(&refused, Err(Error::Core(CoreError::MissingEntries { desk, seq, have })) if desk == "Accueil" && *have + 3 == *seq),
            "{refused:?}"
        );
    }
    assert_eq!(other.verify().unwrap(), before);
    // An empty laptop cannot begin with it, and is still empty.
    let dir = tempfile::tempdir().unwrap();
    let begun = file::start(dir.path(), Clock::system(), "", open(&news).unwrap(), &Key::None, &mut |_| true);
    assert!(matches!(begun, Err(Error::Core(CoreError::MissingEntries { .. }))), "{begun:?}");
    assert!(!Event::exists(dir.path()));
    // Both together, in whatever order they are named.
    let base = export(&event, &Known::heads(other.heads().unwrap()), &Lock::Open);
    let both = [open(&news).unwrap(), open(&base).unwrap()].into_iter().flatten().collect();
    file::merge(&mut other, both, &Key::None, &mut |_| true).unwrap();
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());
}

#[test]
fn news_for_a_laptop_whose_file_is_known_are_few() {
    let (_dir, mut event, _other_dir, mut other) = two();
    let theirs = plain(&other);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("salle.regie");
    fs::write(&path, &theirs).unwrap();
    add(&mut event, "Encore");
    let news = export(&event, &Known::of(&path, &event).unwrap(), &Lock::Open);
    assert_eq!(
        Regie::read(Cursor::new(news.clone())).unwrap().header().entries,
        3,
        "two people and an arrival"
    );
    merge(&mut other, &news, &Key::None).unwrap();
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());
}

#[test]
fn a_merge_that_is_stopped_changes_nothing() {
    let (_dir, mut event, _other_dir, mut other) = two();
    let facts: Vec<Fact> = (4..7)
        .cycle()
        .take(3_000)
        .map(|day| {
            let person = event.find_ids("", 1)[0];
            let day = chrono::NaiveDate::from_ymd_opt(2020, 3, day).unwrap();
            CheckInFact::Arrived { person, day }.into()
        })
        .collect();
    event.record_all(&facts).unwrap();
    let bytes = plain(&event);
    let before = other.verify().unwrap();
    for patience in 0..4 {
        let mut asked = 0;
        let stopped = file::merge(&mut other, open(&bytes).unwrap(), &Key::None, &mut |_| {
            asked += 1;
            asked <= patience
        });
        assert!(matches!(stopped, Err(Error::Core(CoreError::Cancelled))), "{stopped:?}");
        assert_eq!(other.verify().unwrap(), before);
    }
    let mut asked = 0;
    let stopped = file::export(&event, &Known::nothing(), &Lock::Open, &mut |_| {
        asked += 1;
        asked < 2
    });
    assert!(matches!(stopped, Err(Error::Core(CoreError::Cancelled))));
}

#[test]
fn clocks_off_by_an_hour_a_day_and_a_lifetime_are_shown_and_merged() {
    use regie_core::merge::ClockFault;
    let (_dir, mut event, _other_dir, mut other) = two();
    other.clock().step(10 * 60_000);
    let cases = [
        (Local.with_ymd_and_hms(2020, 3, 4, 8, 0, 0).unwrap(), Some(ClockFault::Behind { minutes: 60 })),
        (
            Local.with_ymd_and_hms(2020, 3, 5, 9, 0, 0).unwrap(),
            Some(ClockFault::Ahead { minutes: 24 * 60 - 10 }),
        ),
        (Local.with_ymd_and_hms(1970, 1, 2, 0, 0, 0).unwrap(), Some(ClockFault::Lost)),
    ];
    for (wall, fault) in cases {
        event.clock().set(wall);
        add(&mut event, "Exemple");
        let bytes = export(&event, &Known::nothing(), &Lock::Open);
        let seen = preview(&other, &bytes).unwrap();
        assert_eq!(seen.sources.len(), 1);
        assert_eq!(seen.sources[0].clock, fault, "{wall}");
        merge(&mut other, &bytes, &Key::None).unwrap();
        event.clock().set(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).unwrap());
        assert_eq!(other.verify().unwrap(), event.verify().unwrap());
    }
    event.clock().set(Local.with_ymd_and_hms(2099, 12, 31, 23, 0, 0).unwrap());
    add(&mut event, "De-demain");
    let seen = preview(&other, &plain(&event)).unwrap();
    assert!(matches!(seen.sources[0].clock, Some(ClockFault::Ahead { minutes }) if minutes > 40_000_000));
    merge(&mut other, &plain(&event), &Key::None).unwrap();
    // After 2099, a laptop whose clock is right goes on, and nobody is out of order.
    add(&mut other, "D-aujourdhui");
    other.verify().unwrap();
    merge(&mut event, &plain(&other), &Key::None).unwrap();
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());
}

#[test]
fn what_a_look_says_is_what_a_merge_does() {
    let (_dir, mut event, _other_dir, mut other) = two();
    let zoe = add(&mut other, "Exemple");
    other.check_in(zoe.id, other.sheet().unwrap().to).unwrap();
    let gone = add(&mut other, "Oubliee");
    other.erase_person(gone.id).unwrap();
    let bytes = plain(&other);
    let before = event.review().unwrap().len();
    let seen = preview(&event, &bytes).unwrap();
    assert_eq!((seen.new, seen.sources[0].desk.as_str()), (4, "Salle 1"));
    assert_eq!((seen.changes.arrivals, seen.changes.people_added, seen.changes.people_erased), (1, 1, 1));
    merge(&mut event, &bytes, &Key::None).unwrap();
    let after = event.review().unwrap().len();
    assert_eq!(seen.review.values().sum::<usize>(), after - before);
    assert_eq!(seen.review.get("likely_duplicate"), Some(&1), "both desks added somebody of that name");
}

/// What stock programs make of a payload.
fn stock(program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} is installed (scripts/packages/test.txt): {error}"));
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    output.stdout
}

#[test]
fn stock_programs_read_an_export() {
    let (_dir, event, _other_dir, _other) = two();
    let identity = file::Identity::mint();
    let bytes = export(&event, &Known::nothing(), &Lock::Key(identity.recipient()));
    let dir = tempfile::tempdir().unwrap();
    let (path, key) = (dir.path().join("e.regie"), dir.path().join("key.txt"));
    fs::write(&path, &bytes).unwrap();
    fs::write(&key, identity.secret()).unwrap();
    let payload = stock("tail", &["-n", "+2", path.to_str().unwrap()], b"");
    let packed = stock("age", &["--decrypt", "-i", key.to_str().unwrap()], &payload);
    let lines = String::from_utf8(stock("zstd", &["--decompress", "--stdout"], &packed)).unwrap();
    assert!(lines.contains("\"family\":\"Exemple\""));
    assert_eq!(lines.lines().count(), event.entry_count().unwrap() + 1, "a line an entry, and the header");
    assert!(lines.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    // Nothing of anybody is to be read without the key.
    assert!(!bytes.windows(7).any(|window| window == b"Exemple"));

    // A passphrase is typed at a terminal: `script` is one.
    let sealed = export(&event, &Known::nothing(), &Lock::passphrase(PASSPHRASE).unwrap());
    let end = sealed.iter().position(|byte| *byte == b'\n').unwrap();
    let (age, out) = (dir.path().join("p.age"), dir.path().join("p.zst"));
    fs::write(&age, &sealed[end + 1..]).unwrap();
    let command = format!("age --decrypt --output {} {}", out.display(), age.display());
    let mut terminal = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut keyboard = terminal.stdin.take().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(700));
    keyboard.write_all(format!("{PASSPHRASE}\n").as_bytes()).unwrap();
    assert!(terminal.wait().unwrap().success());
    let again = String::from_utf8(stock("zstd", &["-d", "--stdout", out.to_str().unwrap()], b"")).unwrap();
    assert_eq!(again.lines().next(), lines.lines().next());
    assert_eq!(again.lines().count(), lines.lines().count());
}
