//! A laptop: a data folder, an event, and the folder it shares.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use regie_core::id::PersonId;
use regie_core::people::NewPerson;
use regie_core::words::{Language, Words};
use regie_core::{Clock, Event, sample};
use regie_exchange::folder::{Folder, FolderState, Pace, Turn, find_event};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "bcdf-ghjk-lnpr-stvx";

/// Nobody waits in a test, and nobody guesses passphrases.
pub(crate) const PACE: Pace = Pace { adopt: 0, beat: 0, news: 0, work: 2, hold: 40 };

pub(crate) struct Laptop {
    pub(crate) data: TempDir,
    pub(crate) event: Arc<Mutex<Event>>,
    pub(crate) folder: Folder,
    /// The event's folder.
    home: PathBuf,
}

impl Laptop {
    /// The laptop on which the event begins.
    pub(crate) fn first(desk: &str, chosen: &Path) -> Self {
        let data = tempfile::tempdir().unwrap();
        let event = Event::create(data.path(), Clock::system(), desk, &sample::facts().unwrap()).unwrap();
        Self::with(data, event, chosen, PACE)
    }

    /// A laptop that starts from the folder.
    pub(crate) fn joining(desk: &str, chosen: &Path) -> Self {
        let data = tempfile::tempdir().unwrap();
        let found = find_event(chosen, PASSPHRASE, &Clock::system()).unwrap();
        let event = found.start(data.path(), Clock::system(), desk).unwrap();
        Self::with(data, event, chosen, PACE)
    }

    /// A laptop whose data folder is a copy of another's, which is closed.
    pub(crate) fn copy_of(database: &Path, desk: &str, chosen: &Path) -> Self {
        let data = tempfile::tempdir().unwrap();
        fs::copy(database, data.path().join("regie.db")).unwrap();
        let mut event = Event::open(data.path(), Clock::system()).unwrap();
        event.name_desk(desk).unwrap();
        Self::with(data, event, chosen, PACE)
    }

    fn with(data: TempDir, event: Event, chosen: &Path, pace: Pace) -> Self {
        let mut folder = Folder::new(chosen, PASSPHRASE, pace, Clock::system());
        let id = event.sheet().unwrap().id;
        folder.set_up(id).unwrap();
        let within = chosen.join(format!("Regie-{}", &id.to_string()[..8]));
        let home = if within.is_dir() { within } else { chosen.to_owned() };
        Self { data, event: Arc::new(Mutex::new(event)), folder, home }
    }

    /// The program is closed and opened again: all it had in memory is gone.
    pub(crate) fn reopen(&mut self, chosen: &Path) {
        self.folder = Folder::new(chosen, PASSPHRASE, PACE, Clock::system());
    }

    pub(crate) fn turn(&mut self) -> Turn {
        self.folder.turn(&self.event)
    }

    pub(crate) fn state(&self) -> FolderState {
        self.folder.state(&Words::new(Language::Fr))
    }

    pub(crate) fn with_event<T>(&self, ask: impl FnOnce(&mut Event) -> T) -> T {
        ask(&mut self.event.lock().unwrap())
    }

    pub(crate) fn add(&self, family: &str) -> PersonId {
        let new = NewPerson { family: family.to_owned(), ..NewPerson::default() };
        self.with_event(|event| event.add_person(new).unwrap().id)
    }

    pub(crate) fn arrives(&self, person: PersonId) {
        self.with_event(|event| {
            let day = event.desk_day().unwrap();
            event.check_in(person, day).unwrap();
        });
    }

    pub(crate) fn knows(&self, person: PersonId) -> bool {
        self.with_event(|event| event.person(person).is_ok())
    }

    /// What two laptops that know the same have in common.
    pub(crate) fn digest(&self) -> (u64, String) {
        self.with_event(|event| {
            let verified = event.verify().unwrap();
            (verified.entries, verified.digest)
        })
    }

    /// Where this laptop writes.
    pub(crate) fn own(&self) -> PathBuf {
        self.home.join(self.with_event(|event| event.writer().to_string()))
    }

    pub(crate) fn codes(&self) -> Vec<String> {
        self.state().notes.into_iter().map(|note| note.code).collect()
    }
}

/// The files in a folder, with their names.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// A laptop's segments.
pub(crate) fn segments(own: &Path) -> Vec<PathBuf> {
    files(own).into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "regie")).collect()
}
