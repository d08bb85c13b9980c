//! The fuzzer's bodies on its corpus, and on the corpus with bytes changed by a seeded hand: what CI runs without the fuzzer.
//! `make fuzz` runs the same at length; what it finds is kept in the corpus, and so comes by here ever after.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

#[path = "../../fuzz/src/bodies.rs"]
#[allow(unreachable_pub)]
mod bodies;

use std::fs;
use std::path::PathBuf;

use common::sample_event;
use regie_core::fact::Fact;
use regie_core::people::NewPerson;
use regie_exchange::file::{self, Known, Lock};

/// How often each file of the corpus is changed.
const TIMES: u64 = 60;

/// A hand that changes bytes, the same each time (splitmix64).
struct Hand(u64);

impl Hand {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most.max(1) as u64).unwrap()
    }

    /// A few changes: bits, bytes that mean something somewhere, pieces cut, doubled or moved.
    fn change(&mut self, bytes: &mut Vec<u8>) {
        const SIGNS: &[u8] = b"\0\xff\n\r\t\";,'{}[]:\\<>&=0-9\xc3\xef";
        for _ in 0..=self.below(4) {
            if bytes.is_empty() {
                bytes.push(0);
            }
            let at = self.below(bytes.len());
            match self.below(6) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at] = SIGNS[self.below(SIGNS.len())],
                2 => bytes.insert(at, SIGNS[self.below(SIGNS.len())]),
                3 => bytes.truncate(at),
                4 => {
                    let to = (at + self.below(64)).min(bytes.len());
                    bytes.drain(at..to);
                }
                _ => {
                    let piece = bytes[at..(at + self.below(64)).min(bytes.len())].to_vec();
                    let to = self.below(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
    }
}

fn corpus(target: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target)
}

fn try_all(target: &str, body: impl Fn(&[u8])) {
    let mut files: Vec<PathBuf> =
        fs::read_dir(corpus(target)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 4, "there is a corpus for {target}");
    let mut hand = Hand(7);
    for file in files {
        let bytes = fs::read(&file).unwrap();
        body(&bytes);
        for _ in 0..TIMES {
            let mut changed = bytes.clone();
            hand.change(&mut changed);
            body(&changed);
        }
    }
}

#[test]
fn exchange_files_changed_anyhow_are_refused_or_read() {
    try_all("exchange_file", bodies::exchange_file);
}

#[test]
fn lines_changed_anyhow_under_an_honest_header_are_refused_or_read() {
    try_all("exchange_lines", bodies::exchange_lines);
}

#[test]
fn tables_changed_anyhow_are_refused_or_read() {
    try_all("tables", bodies::tables);
}

/// Writes the corpus anew: `cargo test -p regie-exchange --test mutated write_the_corpus -- --ignored`.
#[test]
#[ignore = "writes into the repository"]
fn write_the_corpus() {
    let write = |target: &str, name: &str, bytes: &[u8]| {
        fs::create_dir_all(corpus(target)).unwrap();
        fs::write(corpus(target).join(name), bytes).unwrap();
    };
    let (_dir, mut event) = sample_event();
    let lines = |bytes: &[u8]| {
        let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
        let lines = String::from_utf8(zstd::decode_all(&bytes[end + 1..]).unwrap()).unwrap();
        let (lines, _) = lines.trim_end().rsplit_once('\n').unwrap_or(("", ""));
        format!("{lines}\n").into_bytes()
    };
    let export = |event: &regie_core::Event, known: &Known, lock: &Lock| {
        file::export(event, known, lock, &mut |_| true).unwrap().bytes
    };
    let all = Known::nothing();
    write("exchange_file", "sample", &export(&event, &all, &Lock::Open));
    write("exchange_file", "nothing", &export(&event, &Known::heads(event.heads().unwrap()), &Lock::Open));
    write("exchange_file", "sealed", &export(&event, &all, &Lock::Key(file::Identity::mint().recipient())));
    write("exchange_file", "passphrase", &export(&event, &all, &Lock::passphrase("bcdf-ghjk").unwrap()));
    let known = Known::heads(event.heads().unwrap());
    let zoe = event.add_person(NewPerson { family: "Exemple".into(), ..NewPerson::default() }).unwrap();
    event.check_in(zoe.id, event.sheet().unwrap().from).unwrap();
    event.name_desk("Salle « 1 »").unwrap();
    event.clock().step(-90_000);
    event.record(Fact::parse("not JSON\nat all")).unwrap();
    event.record(Fact::parse(r#"{"kind":"tomorrow.came@9","x":[1]}"#)).unwrap();
    write("exchange_lines", "news", &lines(&export(&event, &known, &Lock::Open)));
    event.erase_person(zoe.id).unwrap();
    write("exchange_lines", "blank", &lines(&export(&event, &known, &Lock::Open)));
    let entries = lines(&export(&event, &all, &Lock::Open));
    write(
        "exchange_lines",
        "some",
        &entries[..entries.iter().rposition(|b| *b == b'\n').unwrap().min(6_000)],
    );
    write("exchange_lines", "empty", b"");

    let data = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    for name in
        ["helloasso-fr", "pretix-checkin-fr", "weezevent-fr", "eventbrite-en", "by-hand-fr", "programme-fr"]
    {
        let bytes = fs::read(data.join(format!("{name}.csv"))).unwrap();
        write("tables", name, &[&[0], &bytes[..]].concat());
    }
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in ["Nom", "Prénom", "E-mail", "Arrivée"].iter().enumerate() {
        sheet.write(0, u16::try_from(column).unwrap(), *header).unwrap();
        sheet.write(1, u16::try_from(column).unwrap(), "Exemple").unwrap();
    }
    sheet.write(2, 3, 43_893.5).unwrap();
    write("tables", "workbook", &[&[1], &book.save_to_buffer().unwrap()[..]].concat());
    write("tables", "running-order", "\0Titre;Durée;Porteur\nUn;5 min;Exemple\nDeux;0:30;\n".as_bytes());
    write("tables", "wishes", "\0De;Vers;Souhait\nOrganisation A;Projet B;1\n".as_bytes());
}
