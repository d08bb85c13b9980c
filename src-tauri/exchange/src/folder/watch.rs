//! Looking after the folder for as long as the program runs: what the system says of changes is heeded, and where it says
//! nothing (a network drive), the folder is looked through all the same.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use notify::event::{EventKind, ModifyKind, RemoveKind};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::engine::{Desk, Folder, Turn};
use super::names;

/// How often the folder is looked through though nothing was heard of it, in milliseconds.
const POLL: i64 = 2_000;
/// Changes come in bursts: a temporary file, its renaming, the next file.
const BURST: Duration = Duration::from_millis(25);
/// Facts come in bursts too: a scan, and the scan after it. They travel together.
const GATHER: Duration = Duration::from_millis(150);

/// What whoever looks after a folder is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// A file of another laptop came, went or changed.
    Changed,
    /// Something was recorded here.
    Recorded,
    /// Somebody wishes it looked through now.
    Look,
    /// It is enough.
    Stop,
}

/// What the system says of changes in a folder, if it does.
#[derive(Debug)]
pub struct Watch {
    folder: PathBuf,
    own: PathBuf,
    watcher: Option<RecommendedWatcher>,
    /// The folder itself went away, and what was watched with it.
    over: Arc<AtomicBool>,
}

impl Watch {
    /// Watches a folder but for the files in `own`. Where the system has no way to tell, there is nothing to hear.
    pub fn new(folder: &Path, own: &Path, hints: &Sender<Hint>) -> Self {
        let (hints, mine, all) = (hints.clone(), own.to_owned(), folder.to_owned());
        let over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&over);
        let heard = move |event: notify::Result<notify::Event>| {
            if let Ok(event) = &event
                && matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)))
                && event.paths.contains(&all)
            {
                ends.store(true, Ordering::Relaxed);
            }
            if event.as_ref().map_or(true, |event| is_news(event, &mine)) {
                let _ = hints.send(Hint::Changed);
            }
        };
        let watcher = notify::recommended_watcher(heard).and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        Self { folder: folder.to_owned(), own: own.to_owned(), watcher: watcher.ok(), over }
    }

    fn is_of(&self, folder: &Path, own: &Path) -> bool {
        !self.over.load(Ordering::Relaxed)
            && self.watcher.is_some()
            && self.folder == folder
            && self.own == own
    }
}

/// Whether a change is worth looking through the folder.
fn is_news(event: &notify::Event, own: &Path) -> bool {
    if event.need_rescan() {
        return true;
    }
    match event.kind {
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(_)) => false,
        EventKind::Remove(RemoveKind::Folder) => true,
        _ => event.paths.iter().any(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            !path.starts_with(own) && !names::is_ignored(&name)
        }),
    }
}

/// Looks after a folder until it is told to stop. `told` hears of every look.
pub fn keep(
    folder: &mut Folder,
    desk: &impl Desk,
    (hints, heard): (&Sender<Hint>, &Receiver<Hint>),
    mut told: impl FnMut(&Folder, Turn),
) {
    let mut watch: Option<Watch> = None;
    loop {
        let turn = folder.turn(desk);
        told(folder, turn);
        watch = match (folder.folder(), folder.own_folder()) {
            (Some(at), Some(own)) => match watch {
                // A stick that comes back is another folder of the same name: what was watched went with it.
                Some(watch) if watch.is_of(&at, &own) && !folder.was_away() => Some(watch),
                _ => Some(Watch::new(&at, &own, hints)),
            },
            _ => None,
        };
        let patience = Duration::from_millis(folder.due(POLL).unsigned_abs());
        let hint = match heard.recv_timeout(patience) {
            Ok(hint) => hint,
            Err(RecvTimeoutError::Timeout) => Hint::Look,
            Err(RecvTimeoutError::Disconnected) => Hint::Stop,
        };
        let pause = match hint {
            Hint::Changed => BURST,
            Hint::Recorded => GATHER,
            Hint::Look | Hint::Stop => Duration::ZERO,
        };
        std::thread::sleep(pause);
        // Whatever else was said meanwhile is answered by the same look.
        if hint == Hint::Stop || heard.try_iter().any(|hint| hint == Hint::Stop) {
            folder.leave();
            return;
        }
    }
}
