//! The desk: the event that is open, or why none is, shared by every command.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

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

/// The first backup waits so long: at the start, the queue at the desk goes first.
const FIRST_BACKUP: Duration = Duration::from_secs(5);

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

impl Tell for regie_papers::Error {
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
        event: Box<EventSheet>,
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
        // The event opens while the webview does. Whoever asks for it waits, since it is held from the start.
        let (held, is_held) = channel();
        let opening = desk.clone();
        std::thread::spawn(move || {
            let mut event = opening.held();
            let _ = held.send(());
            opening.reopen_in(&mut event);
            if sample && matches!(*event, Held::Nothing) {
                let _ = opening.create_in(&mut event, sample::facts);
            }
        });
        let _ = is_held.recv();
        desk
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // A command that panicked left its transaction undone: the event is as it was.
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tries the folder again.
    fn reopen(&self) {
        self.reopen_in(&mut self.held());
    }

    fn reopen_in(&self, held: &mut Held) {
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
        self.create_in(&mut self.held(), facts)
    }

    fn create_in(
        &self,
        held: &mut Held,
        facts: impl FnOnce() -> regie_core::Result<Vec<regie_core::fact::Fact>>,
    ) -> Answered<()> {
        let name = self.words().say("desk-first-name");
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
                        Ok(DeskState::Open {
                            event: Box::new(sheet),
                            desk: event.desk().to_owned(),
                            day,
                            today,
                        })
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

    /// Asks something that can be asked whether an event is open or not, off the main thread.
    pub(crate) async fn may_ask<T: Send + 'static>(
        &self,
        ask: impl FnOnce(Option<&Event>) -> Answered<T> + Send + 'static,
    ) -> Answered<T> {
        let desk = self.clone();
        self.apart(move || match &*desk.held() {
            Held::Event(event) => ask(Some(event)),
            Held::Nothing | Held::Broken(_) => ask(None),
        })
        .await
    }

    /// Begins an event as `begin` does in the desk's folder, off the main thread.
    pub(crate) async fn begin_with<E: Tell>(
        &self,
        begin: impl FnOnce(&std::path::Path, Clock) -> Result<Event, E> + Send + 'static,
    ) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || {
            let mut held = desk.held();
            if matches!(*held, Held::Event(_)) {
                return Err(desk.words().error(&Error::EventExists));
            }
            let event =
                begin(&desk.0.dir, desk.0.clock.clone()).map_err(|error| error.tell(&desk.words()))?;
            *held = Held::Event(Box::new(event));
            Ok(())
        })
        .await
    }

    /// Asks the event something, or records something, on a thread that may wait for the disk; then tells the windows what
    /// changed. The event is held for as long as `ask` takes.
    pub(crate) fn ask<T>(
        &self,
        app: &AppHandle,
        ask: impl FnOnce(&mut Event) -> regie_papers::Result<T>,
    ) -> regie_papers::Result<T> {
        let (answer, changed) = match &mut *self.held() {
            Held::Event(event) => (ask(event), event.take_changed()),
            Held::Nothing | Held::Broken(_) => return Err(Error::NoEvent.into()),
        };
        announce(app, &changed);
        answer
    }

    /// The same for whoever looks after the shared folder.
    pub(crate) fn share<T>(
        &self,
        app: &AppHandle,
        ask: impl FnOnce(&mut Event) -> regie_core::Result<T>,
    ) -> regie_core::Result<T> {
        let (answer, changed) = match &mut *self.held() {
            Held::Event(event) => (ask(event), event.take_changed()),
            Held::Nothing | Held::Broken(_) => return Err(Error::NoEvent),
        };
        announce(app, &changed);
        answer
    }

    /// The folder the event lives in, and what this laptop keeps beside it.
    pub(crate) fn dir(&self) -> &std::path::Path {
        &self.0.dir
    }

    /// The clock everything here goes by.
    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
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

    /// What this laptop prefers.
    pub(crate) fn settings(&self) -> Settings {
        self.preferences().0
    }

    /// Keeps what this laptop prefers.
    pub(crate) async fn save_settings(&self, settings: Settings) -> Answered<()> {
        let desk = self.clone();
        self.apart(move || {
            let mut preferences = desk.preferences();
            settings.write(&desk.0.dir).map_err(|error| preferences.1.error(&error))?;
            *preferences = (settings, Arc::new(Words::new(settings.language)));
            Ok(())
        })
        .await
    }

    /// The desk's sounds, if it has any.
    pub(crate) fn sounds(&self) -> Option<Sounds> {
        self.settings().sound.then(|| self.0.sounds.clone())
    }

    /// A backup once the first screen is there, and every ten minutes; a full disk is told when somebody records, not here.
    pub(crate) async fn keep_backups(self) {
        tokio::time::sleep(FIRST_BACKUP).await;
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
pub(crate) fn announce(app: &AppHandle, changed: &BTreeSet<Area>) {
    if !changed.is_empty() {
        let _ = app.emit("changed", changed);
    }
}
