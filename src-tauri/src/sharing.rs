//! The shared folder, looked after by a thread of its own: nobody who arrives waits for a stick or a network drive.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use regie_core::event::Area;
use regie_core::passphrase::{self, Strength};
use regie_core::{Clock, Error, Event};
use regie_exchange::folder::{self, Folder, FolderProblem, FolderSettings, FolderState, Hint, Pace};
use serde::Serialize;
use tauri::{AppHandle, Listener};
use ts_rs::TS;

use crate::desk::{Desk, announce};

/// A network drive that does not answer is waited for so long when the program closes: a second and a half.
const TICK: Duration = Duration::from_millis(30);
const PATIENCE: u32 = 50;

/// The shared folder as this laptop has it.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct SharedFolder {
    /// The folder somebody chose; nothing where none is shared.
    pub path: Option<PathBuf>,
    /// Whether it is used now, or paused.
    pub on: bool,
    /// How it stands, while it is used.
    pub state: Option<FolderState>,
}

struct Running {
    hints: Sender<Hint>,
    thread: JoinHandle<()>,
}

struct Shared {
    desk: Desk,
    app: AppHandle,
    settings: Mutex<Option<FolderSettings>>,
    running: Mutex<Option<Running>>,
    state: Mutex<Option<FolderState>>,
}

/// The way to the shared folder; a copy is the same way.
#[derive(Clone)]
pub(crate) struct Sharing(Arc<Shared>);

/// The event, as the thread asks for it.
struct Room {
    desk: Desk,
    app: AppHandle,
}

impl folder::Desk for Room {
    fn ask<T>(&self, ask: impl FnOnce(&mut Event) -> regie_core::Result<T>) -> regie_core::Result<T> {
        self.desk.share(&self.app, ask)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Sharing {
    /// Goes on with the folder this laptop shared when it was closed.
    pub(crate) fn start(desk: Desk, app: &AppHandle) -> Self {
        let settings = FolderSettings::read(desk.dir());
        let sharing = Self(Arc::new(Shared {
            desk,
            app: app.clone(),
            settings: Mutex::new(settings),
            running: Mutex::new(None),
            state: Mutex::new(None),
        }));
        sharing.go_on();
        // Whatever was recorded by whichever command; but for what is only shown.
        let heard = sharing.clone();
        app.listen_any("changed", move |event| {
            if !matches!(event.payload(), r#"["folder"]"# | r#"["print"]"#) {
                heard.hint(Hint::Recorded);
            }
        });
        sharing
    }

    fn hint(&self, hint: Hint) {
        if let Some(running) = &*lock(&self.0.running) {
            // The thread ends with the program, or when it is told to.
            let _ = running.hints.send(hint);
        }
    }

    fn settings(&self) -> Option<FolderSettings> {
        lock(&self.0.settings).clone()
    }

    /// Begins to look after the folder that the settings name, unless it is paused.
    fn go_on(&self) {
        if let Some(settings) = self.settings().filter(|settings| settings.on) {
            let clock = self.0.desk.clock().clone();
            self.run(Folder::new(&settings.path, &settings.passphrase, Pace::default(), clock));
        }
    }

    fn run(&self, mut folder: Folder) {
        let (hints, heard) = channel();
        let (teller, own) = (hints.clone(), self.clone());
        let room = Room { desk: self.0.desk.clone(), app: self.0.app.clone() };
        let thread = std::thread::spawn(move || {
            folder::keep(&mut folder, &room, (&teller, &heard), |folder, _| own.tell(folder));
        });
        *lock(&self.0.running) = Some(Running { hints, thread });
    }

    /// Keeps how the folder stands, and tells the windows where that changed; how long ago a laptop was heard, they ask for.
    fn tell(&self, folder: &Folder) {
        let now = folder.state(&self.0.desk.words());
        let changed = {
            let mut state = lock(&self.0.state);
            let before = state.replace(now.clone());
            before.is_none_or(|before| without_time(before) != without_time(now))
        };
        if changed {
            announce(&self.0.app, &BTreeSet::from([Area::Folder]));
        }
    }

    /// Stops, and waits until it has: two that look after one folder would be in each other's way.
    fn stop(&self) {
        let running = lock(&self.0.running).take();
        if let Some(running) = running {
            let _ = running.hints.send(Hint::Stop);
            let _ = running.thread.join();
        }
        *lock(&self.0.state) = None;
    }

    /// The program closes: the others are told, if that takes no longer than somebody waits for a window to close.
    pub(crate) fn close(&self) {
        let Some(running) = lock(&self.0.running).take() else { return };
        let _ = running.hints.send(Hint::Stop);
        for _ in 0..PATIENCE {
            if running.thread.is_finished() {
                return;
            }
            std::thread::sleep(TICK);
        }
    }

    /// How the folder stands.
    pub(crate) fn view(&self) -> SharedFolder {
        let settings = self.settings();
        SharedFolder {
            on: settings.as_ref().is_some_and(|settings| settings.on),
            path: settings.map(|settings| settings.path),
            state: lock(&self.0.state).clone(),
        }
    }

    /// The passphrase kept here; where there is none, one that could be.
    pub(crate) fn passphrase(&self) -> String {
        self.settings().map_or_else(passphrase::propose, |settings| settings.passphrase)
    }

    /// Shares a folder from now on.
    pub(crate) fn share(&self, path: PathBuf, passphrase: &str) -> regie_exchange::Result<()> {
        let passphrase = check(passphrase)?;
        let event = self.0.desk.share(&self.0.app, |event| Ok(event.sheet()?.id))?;
        let clock = self.0.desk.clock().clone();
        let mut folder = Folder::new(&path, &passphrase, Pace::default(), clock);
        folder.set_up(event)?;
        self.keep(FolderSettings { path, passphrase, on: true })?;
        self.stop();
        self.run(folder);
        Ok(())
    }

    fn keep(&self, settings: FolderSettings) -> regie_exchange::Result<()> {
        settings.write(self.0.desk.dir())?;
        *lock(&self.0.settings) = Some(settings);
        Ok(())
    }

    /// Pauses, or goes on.
    pub(crate) fn pause(&self, pause: bool) -> regie_exchange::Result<()> {
        let settings = self.settings().ok_or(FolderProblem::NoneChosen)?;
        self.keep(FolderSettings { on: !pause, ..settings })?;
        self.stop();
        self.go_on();
        announce(&self.0.app, &BTreeSet::from([Area::Folder]));
        Ok(())
    }

    /// Shares no folder any more. What is in it stays.
    pub(crate) fn forget(&self) -> regie_exchange::Result<()> {
        FolderSettings::forget(self.0.desk.dir())?;
        *lock(&self.0.settings) = None;
        self.stop();
        announce(&self.0.app, &BTreeSet::from([Area::Folder]));
        Ok(())
    }

    /// What a start from a folder needs: called where there is no event yet.
    pub(crate) fn begin(
        path: &Path,
        passphrase: &str,
        name: &str,
        dir: &Path,
        clock: Clock,
    ) -> regie_exchange::Result<Event> {
        let passphrase = check(passphrase)?;
        let event = folder::find_event(path, &passphrase, &clock)?.start(dir, clock, name)?;
        // The event is there whether this is kept or not; the folder can be chosen again.
        let settings = FolderSettings { path: path.to_owned(), passphrase, on: true };
        let _ = settings.write(dir);
        Ok(event)
    }

    /// An event began: the folder it came from is looked after from now on.
    pub(crate) fn began(&self) {
        *lock(&self.0.settings) = FolderSettings::read(self.0.desk.dir());
        self.stop();
        self.go_on();
    }

    /// Whether laptops share this event in a folder already, or another one.
    pub(crate) fn prospect(&self, path: &Path) -> Result<folder::Prospect, Error> {
        let event = self.0.desk.share(&self.0.app, |event| Ok(event.sheet()?.id))?;
        Ok(folder::prospect(path, event))
    }
}

fn check(passphrase: &str) -> regie_exchange::Result<String> {
    let passphrase = passphrase.trim();
    if passphrase::strength(passphrase) == Strength::Short {
        return Err(FolderProblem::ShortPassphrase.into());
    }
    Ok(passphrase.to_owned())
}

fn without_time(mut state: FolderState) -> FolderState {
    state.laptops.iter_mut().for_each(|laptop| laptop.heard = 0);
    state
}
