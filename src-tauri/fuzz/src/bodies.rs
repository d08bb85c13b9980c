//! What is done with bytes that nobody vouches for: the same by the fuzzer, at length, and by an ordinary test, for a while.
//! Nothing is expected of an answer; a panic, a hang or a heap of memory is the finding.

use std::cell::RefCell;
use std::io::Cursor;

use chrono::{Local, TimeZone};
use regie_core::id::hex;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_exchange::file::{Key, Regie};
use regie_exchange::people::{self, Mapping};
use regie_exchange::table::Table;
use regie_exchange::{meetings, pitches, programme};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// A whole file, as it comes from a stick.
pub fn exchange_file(bytes: &[u8]) {
    if let Ok(file) = Regie::read(Cursor::new(bytes.to_vec())) {
        read(file);
    }
}

/// The lines of a payload under an honest header: what only somebody with the key could have written.
pub fn exchange_lines(lines: &[u8]) {
    let said = format!(
        concat!(
            "\"regie\":1,\"program\":\"0\",\"event\":{{\"id\":\"0123456789abcdef01234567\",\"title\":\"\",",
            "\"from\":\"2020-03-04\",\"to\":\"2020-03-06\"}},\"writer\":\"0123456789abcdef01234567\",\"desk\":\"\",",
            "\"made\":0,\"entries\":{},\"span\":null,\"base\":[],\"heads\":[],\"sealed\":\"open\""
        ),
        lines.split(|byte| *byte == b'\n').count() - 1
    );
    let whole = [lines, format!("{{{said}}}\n").as_bytes()].concat();
    let Ok(payload) = zstd::encode_all(&whole[..], 1) else { return };
    let digest = hex(&Sha256::digest(&payload));
    let clear = format!("{{{said},\"payload\":{{\"bytes\":{},\"sha256\":\"{digest}\"}}", payload.len());
    let check = hex(&Sha256::digest(clear.as_bytes()));
    let file = [format!("{clear},\"check\":\"{check}\"}}\n").as_bytes(), &payload].concat();
    let file = Regie::read(Cursor::new(file));
    assert!(file.is_ok(), "an honest header: {file:?}");
    if let Ok(file) = file {
        read(file);
    }
}

fn read(file: Regie<Cursor<Vec<u8>>>) {
    let Ok(entries) = file.open(&Key::None) else { return };
    for entry in entries {
        let Ok(entry) = entry else { return };
        assert!(entry.check().is_ok(), "what is computed fits");
        if let Some(fact) = entry.fact() {
            let _ = fact.subject();
        }
    }
}

thread_local! {
    /// An event to plan for; nothing is written to it.
    static EVENT: RefCell<Option<(TempDir, Event, Words)>> = const { RefCell::new(None) };
}

/// A table, as a registration service, a spreadsheet or anything else wrote it; its first byte is what it calls itself.
pub fn tables(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let name = ["liste.csv", "liste.xlsx", "liste.txt", "liste.ods"][usize::from(kind % 4)];
    let Ok(table) = Table::from_bytes(name, bytes.to_vec()) else { return };
    EVENT.with_borrow_mut(|event| {
        if event.is_none() {
            *event = begin();
        }
        let Some((_, event, words)) = event else { return };
        let _ = people::plan(event, &table, &Mapping::guess(&table), words);
        let _ = programme::plan(event, &table, words);
        if let Ok(session) = event.staged_session() {
            let _ = pitches::plan(event, session, &table, words);
        }
        if let Some(session) =
            event.meeting_sessions().ok().and_then(|sessions| sessions.first().map(|one| one.id))
        {
            let _ = meetings::plan(event, session, &table, words);
        }
    });
}

fn begin() -> Option<(TempDir, Event, Words)> {
    let dir = tempfile::tempdir().ok()?;
    let clock = Clock::at(Local.with_ymd_and_hms(2020, 3, 4, 9, 0, 0).single()?);
    let event = Event::create(dir.path(), clock, "", &sample::facts().ok()?).ok()?;
    Some((dir, event, Words::new(Language::Fr)))
}
