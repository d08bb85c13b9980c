//! The law: whatever is published, lost, copied in part, doubled, renamed and put out of order on the way, once everything has
//! arrived, all laptops are identical.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use crate::laptop::{Laptop, files};

const LAPTOPS: usize = 5;

/// What happens; numbers pick among what there is.
#[derive(Debug, Clone)]
enum Step {
    /// A laptop records something.
    Record { laptop: usize, what: u8 },
    /// A laptop looks through its copy of the folder.
    Turn { laptop: usize },
    /// The program is closed and opened.
    Reopen { laptop: usize },
    /// A file travels from one copy of the folder to another, whole or in part.
    Travel { from: usize, to: usize, file: usize, part: u8 },
    /// A file is doubled under another name.
    Double { at: usize, file: usize },
    /// A file of another laptop is lost in a copy of the folder.
    Lose { at: usize, file: usize },
    /// A bit flips in a file of another laptop.
    Flip { at: usize, file: usize, byte: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let laptop = 0..LAPTOPS;
    prop_oneof![
        4 => (laptop.clone(), any::<u8>()).prop_map(|(laptop, what)| Step::Record { laptop, what }),
        4 => laptop.clone().prop_map(|laptop| Step::Turn { laptop }),
        1 => laptop.clone().prop_map(|laptop| Step::Reopen { laptop }),
        8 => (laptop.clone(), laptop.clone(), any::<usize>(), any::<u8>())
            .prop_map(|(from, to, file, part)| Step::Travel { from, to, file, part }),
        1 => (laptop.clone(), any::<usize>()).prop_map(|(at, file)| Step::Double { at, file }),
        1 => (laptop.clone(), any::<usize>()).prop_map(|(at, file)| Step::Lose { at, file }),
        1 => (laptop, any::<usize>(), any::<usize>())
            .prop_map(|(at, file, byte)| Step::Flip { at, file, byte }),
    ]
}

/// The laptops, each with a copy of the folder of its own.
struct World {
    laptops: Vec<Laptop>,
    copies: Vec<tempfile::TempDir>,
}

impl World {
    fn new() -> Self {
        let copies: Vec<_> = (0..LAPTOPS).map(|_| tempfile::tempdir().unwrap()).collect();
        let mut first = Laptop::first("Poste 0", copies[0].path());
        first.turn();
        first.with_event(|event| event.back_up().unwrap());
        let database = files(&first.data.path().join("backups")).pop().unwrap();
        let mut laptops = vec![first];
        for (n, copy) in copies.iter().enumerate().skip(1) {
            laptops.push(Laptop::copy_of(&database, &format!("Poste {n}"), copy.path()));
        }
        for laptop in &mut laptops {
            laptop.turn();
        }
        Self { laptops, copies }
    }

    /// The files in a laptop's copy; its own only where `own`, else all but those.
    fn files(&self, at: usize, own: bool) -> Vec<PathBuf> {
        let mine = self.laptops[at].own();
        let folder = mine.parent().unwrap();
        let mut found = Vec::new();
        for path in files(folder) {
            if path.is_dir() && (path == mine) == own {
                found.extend(files(&path));
            }
        }
        found
    }

    /// Where a file of one copy is in another.
    fn place(&self, from: usize, to: usize, path: &Path) -> PathBuf {
        self.copies[to].path().join(path.strip_prefix(self.copies[from].path()).unwrap())
    }

    fn step(&mut self, step: &Step) {
        let pick = |files: &[PathBuf], n: usize| (!files.is_empty()).then(|| files[n % files.len()].clone());
        match *step {
            Step::Record { laptop, what } => self.record(laptop, what),
            Step::Turn { laptop } => {
                self.laptops[laptop].turn();
            }
            Step::Reopen { laptop } => self.laptops[laptop].reopen(self.copies[laptop].path()),
            Step::Travel { from, to, file, part } => {
                // Also what it has of third ones: that is how such programs work.
                let mut there = self.files(from, true);
                there.extend(self.files(from, false));
                let Some(path) = pick(&there, file) else { return };
                let target = self.place(from, to, &path);
                if from == to || target.starts_with(self.laptops[to].own()) {
                    return;
                }
                let bytes = fs::read(&path).unwrap();
                let length =
                    if part < 160 { bytes.len() } else { bytes.len() * usize::from(part - 160) / 96 };
                fs::create_dir_all(target.parent().unwrap()).unwrap();
                fs::write(&target, &bytes[..length]).unwrap();
            }
            Step::Double { at, file } => {
                if let Some(path) = pick(&self.files(at, false), file) {
                    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
                    let _ = fs::copy(&path, path.with_file_name(format!("{name} (conflicted copy).regie")));
                }
            }
            Step::Lose { at, file } => {
                if let Some(path) = pick(&self.files(at, false), file) {
                    fs::remove_file(path).unwrap();
                }
            }
            Step::Flip { at, file, byte } => {
                if let Some(path) = pick(&self.files(at, false), file) {
                    let mut bytes = fs::read(&path).unwrap();
                    if !bytes.is_empty() {
                        let byte = byte % bytes.len();
                        bytes[byte] ^= 4;
                        fs::write(path, bytes).unwrap();
                    }
                }
            }
        }
    }

    fn record(&self, laptop: usize, what: u8) {
        let laptop = &self.laptops[laptop];
        let people = laptop.with_event(|event| event.people().unwrap());
        let picked = people.get(usize::from(what) % people.len().max(1));
        match (what % 5, picked) {
            (1 | 2, Some(person)) => laptop.arrives(person.id),
            (3, Some(person)) => {
                let now = regie_core::people::Person { notes: format!("note {what}"), ..person.clone() };
                laptop.with_event(|event| event.edit_person(&now).unwrap());
            }
            (4, Some(person)) if what > 200 => {
                laptop.with_event(|event| event.erase_person(person.id).unwrap());
            }
            _ => {
                laptop.add(&format!("Inventée {what}"));
            }
        }
    }

    /// Everything arrives: each copy of the folder becomes what each laptop has of its own, until nothing moves any more.
    fn arrive(&mut self) {
        for _ in 0..8 {
            for from in 0..LAPTOPS {
                let own = self.laptops[from].own();
                for to in (0..LAPTOPS).filter(|to| *to != from) {
                    let target = self.place(from, to, &own);
                    let _ = fs::remove_dir_all(&target);
                    fs::create_dir_all(&target).unwrap();
                    for path in files(&own) {
                        fs::copy(&path, target.join(path.file_name().unwrap())).unwrap();
                    }
                }
            }
            let mut moved = 0;
            for laptop in &mut self.laptops {
                let turn = laptop.turn();
                moved += turn.merged + turn.published;
            }
            if moved == 0 {
                return;
            }
        }
        panic!("laptops go on publishing for ever");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn once_everything_has_arrived_all_are_identical(steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new();
        for step in &steps {
            world.step(step);
        }
        world.arrive();
        let first = world.laptops[0].digest();
        for laptop in &world.laptops {
            prop_assert_eq!(laptop.digest(), first.clone());
            prop_assert_eq!(laptop.state().waiting, 0);
            let notes = laptop.state().notes;
            prop_assert!(notes.iter().all(|note| !note.matters), "{:?}", notes);
        }
    }
}
