//! The desk: the event that is open, or why none is, shared by every command.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use regie_core::backup::{self, Backup};
use regie_core::event::Area;
use regie_core::programme::EventSheet;
use regie_core::words::{Fault, Words};
use regie_core::{Clock, Error, Event, sample};
use serde::Serialize;
use tauri::{AppHandle, Emitter};
use ts_rs::TS;

use crate::settings::Settings;
use crate::sound::Sounds;

/// A command's answer: what was asked for, or a fault in the user's language.
pub(crate) type Answered<T> = Result<T, Fault>;

/// Whatever can be told to a person.
pub(crate) trait Tell {
    /// What it says.
    fn tell(&self, words: &Words) -> Fault;
}

impl Tell for Error {
    fn tell(&self, words: &Words) -> Fault {
        words.error(self)
    }
}

impl Tell for regie_exchange::Error {
    fn tell(&self, words: &Words) -> Fault {
        self.say(words)
    }
}

impl Tell for regie_print::Error {
    fn tell(&self, words: &Words) -> Fault {
        self.fault(words)
    }
}

/// What is open.
enum Held {
    Nothing,
    Event(Box<Event>),
    Broken(Error),
}

struct Shared {
    dir: PathBuf,
    clock: Clock,
    held: Mutex<Held>,
    settings: Mutex<(Settings, Arc<Words>)>,
    sounds: Sounds,
}

/// The desk; a copy is the same desk.
#[derive(Clone)]
pub(crate) struct Desk(Arc<Shared>);

/// What the first screen must know.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub(crate) enum DeskState {
    /// No event yet.
    Empty,
    /// An event is open.
    Open {
        /// Its sheet.
        event: EventSheet,
        /// The desk's name.
        desk: String,
        /// The day the desk works on.
        day: NaiveDate,
        /// Whether that is today.
        today: bool,
    },
    /// The event does not open.
    Broken {
        /// Why.
        fault: Fault,
        /// What could be restored.
        backups: Vec<Backup>,
    },
}

impl Desk {
    /// Opens whatever is in the folder; the sample event where there is nothing and it is asked for.
    pub(crate) fn open(dir: PathBuf, clock: Clock, sample: bool) -> Self {
        let settings = Settings::read(&dir);
        let words = Arc::new(Words::new(settings.language));
        let desk = Self(Arc::new(Shared {
            dir,
            clock,
            held: Mutex::new(Held::Nothing),
            settings: Mutex::new((settings, words)),
            sounds: Sounds::new(),
        }));
        desk.reopen();
        if sample && matches!(*desk.held(), Held::Nothing) {
            let _ = desk.create(sample::facts);
        }
        desk
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // A command that panicked left its transaction undone: the event is as it was.
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tries the folder again.
    pub(crate) fn reopen(&self) {
        let mut held = self.held();
        // Closed first: an event that is open keeps its folder locked.
        *held = Held::Nothing;
        *held = match Event::open(&self.0.dir, self.0.clock.clone()) {
            Ok(event) => Held::Event(Box::new(event)),
            Err(Error::NoEvent) => Held::Nothing,
            Err(error) => Held::Broken(error),
        };
    }

    /// The same, off the main thread.
    pub(crate) async fn reopen_apart(&self) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || {
            desk.reopen();
            Ok(())
        })
        .await
    }

    fn create(
        &self,
        facts: impl FnOnce() -> regie_core::Result<Vec<regie_core::fact::Fact>>,
    ) -> Answered<()> {
        let name = self.words().say("desk-first-name");
        let mut held = self.held();
        let event = facts().and_then(|facts| Event::create(&self.0.dir, self.0.clock.clone(), &name, &facts));
        *held = Held::Event(Box::new(event.map_err(|error| self.words().error(&error))?));
        Ok(())
    }

    /// Creates the event that these facts begin, off the main thread.
    pub(crate) async fn begin(
        &self,
        facts: impl FnOnce() -> regie_core::Result<Vec<regie_core::fact::Fact>> + Send + 'static,
    ) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || desk.create(facts)).await
    }

    /// What the first screen must know.
    pub(crate) async fn state(&self) -> Answered<DeskState> {
        let desk = self.clone();
        self.apart(move || {
            let words = desk.words();
            match &*desk.held() {
                Held::Nothing => Ok(DeskState::Empty),
                Held::Event(event) => {
                    let state = event.sheet().and_then(|sheet| {
                        let day = event.desk_day()?;
                        let today = day == event.clock().today();
                        Ok(DeskState::Open { event: sheet, desk: event.desk().to_owned(), day, today })
                    });
                    state.map_err(|error| words.error(&error))
                }
                Held::Broken(error) => Ok(DeskState::Broken {
                    fault: words.error(error),
                    backups: backup::backups(&desk.0.dir).unwrap_or_default(),
                }),
            }
        })
        .await
    }

    /// The backups there are, whether the event opens or not.
    pub(crate) async fn backups(&self) -> Answered<Vec<Backup>> {
        let desk = self.clone();
        self.apart(move || backup::backups(&desk.0.dir).map_err(|error| desk.words().error(&error))).await
    }

    /// Puts a backup in the event's place.
    pub(crate) async fn restore(&self, name: String) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || {
            let mut held = desk.held();
            *held = Held::Nothing;
            let restored = backup::restore(&desk.0.dir, &name, desk.0.clock.clone());
            drop(held);
            match restored {
                Ok(event) => *desk.held() = Held::Event(Box::new(event)),
                Err(error) => {
                    desk.reopen();
                    return Err(desk.words().error(&error));
                }
            }
            Ok(())
        })
        .await
    }

    /// Asks the event something, or records something, off the main thread; then tells the windows what changed.
    pub(crate) async fn with<T, E>(
        &self,
        app: &AppHandle,
        ask: impl FnOnce(&mut Event) -> Result<T, E> + Send + 'static,
    ) -> Answered<T>
    where
        T: Send + 'static,
        E: Tell,
    {
        let desk = self.clone();
        let (answer, changed) = self
            .apart(move || {
                let words = desk.words();
                match &mut *desk.held() {
                    Held::Event(event) => {
                        let answer = ask(event).map_err(|error| error.tell(&words));
                        Ok((answer, event.take_changed()))
                    }
                    Held::Nothing => Err(words.error(&Error::NoEvent)),
                    Held::Broken(error) => Err(words.error(error)),
                }
            })
            .await?;
        announce(app, &changed);
        answer
    }

    /// Runs what may wait for the disk on a thread made for that.
    pub(crate) async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Answered<T> + Send + 'static,
    ) -> Answered<T> {
        match tauri::async_runtime::spawn_blocking(work).await {
            Ok(answer) => answer,
            Err(error) => Err(self.words().error(&Error::Unexpected(error.to_string()))),
        }
    }

    fn preferences(&self) -> MutexGuard<'_, (Settings, Arc<Words>)> {
        self.0.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The words of the language chosen.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.preferences().1)
    }

    /// The clock of the desk.
    pub(crate) fn clock(&self) -> Clock {
        self.0.clock.clone()
    }

    /// What this laptop prefers.
    pub(crate) fn settings(&self) -> Settings {
        self.preferences().0
    }

    /// Keeps what this laptop prefers.
    pub(crate) async fn save_settings(&self, settings: Settings) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || {
            settings.write(&desk.0.dir).map_err(|error| desk.words().error(&error))?;
            *desk.preferences() = (settings, Arc::new(Words::new(settings.language)));
            Ok(())
        })
        .await
    }

    /// The desk's sounds, if it has any.
    pub(crate) fn sounds(&self) -> Option<Sounds> {
        self.settings().sound.then(|| self.0.sounds.clone())
    }

    /// A backup now, and every ten minutes; a full disk is told when somebody records, not here.
    pub(crate) async fn keep_backups(self) {
        loop {
            let desk = self.clone();
            let _ = tauri::async_runtime::spawn_blocking(move || {
                if let Held::Event(event) = &*desk.held() {
                    let _ = event.back_up();
                }
            })
            .await;
            tokio::time::sleep(backup::EVERY).await;
        }
    }
}

/// Tells every window what to show again.
fn announce(app: &AppHandle, changed: &BTreeSet<Area>) {
    if !changed.is_empty() {
        let _ = app.emit("changed", changed);
    }
}
