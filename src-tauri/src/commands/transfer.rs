//! Exchange files between desks: exported, looked at, merged, and the beginning of another desk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use regie_core::merge::{MergePreview, Stage};
use regie_core::passphrase::{self, Strength};
use regie_core::words::Fault;
use regie_core::{Clock, Event};
use regie_exchange::file::{self, EXTENSION, Header, Key, Known, Lock, Problem, Regie};
use regie_exchange::{Error, Result};
use serde::Serialize;
use tauri::{AppHandle, Emitter, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// How often somebody is told how far it is, in milliseconds.
const PACE: i64 = 100;

/// What is under way, and the file that somebody opened from the desktop.
#[derive(Default)]
pub(crate) struct Transfers {
    stop: Mutex<Arc<AtomicBool>>,
    opened: Mutex<Option<PathBuf>>,
}

impl Transfers {
    /// With the file the program was opened with.
    pub(crate) fn new(opened: Option<PathBuf>) -> Self {
        Self { stop: Mutex::default(), opened: Mutex::new(opened) }
    }

    /// A file was opened from the desktop while the program runs: windows are told to ask for it.
    pub(crate) fn open(&self, app: &AppHandle, path: PathBuf) {
        *self.opened.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
        let _ = app.emit("file-opened", ());
    }

    fn begin(&self) -> Arc<AtomicBool> {
        let mut stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
        *stop = Arc::default();
        Arc::clone(&stop)
    }
}

/// The exchange file among the arguments of a program that was started a second time, in the folder it was started in.
pub(crate) fn exchange_file(arguments: &[String], folder: &str) -> Option<PathBuf> {
    let file = arguments.iter().skip(1).rev().map(Path::new).find(|path| is_exchange_file(path))?;
    Some(Path::new(folder).join(file))
}

fn is_exchange_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION))
}

/// How far an export or a merge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub(crate) struct TransferProgress {
    /// So many entries are done.
    #[ts(type = "number")]
    done: u64,
    /// Of so many; 0 where nobody knows.
    #[ts(type = "number")]
    all: u64,
    /// All are read; the screens' tables are being made. It cannot be stopped any more.
    telling: bool,
}

/// An exchange file as it is found.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ExchangeFile {
    /// Where it is.
    path: String,
    /// What it is called.
    name: String,
    /// What it says of itself, where it is one.
    header: Option<Header>,
    /// Why it is none, or none for here.
    fault: Option<Fault>,
    /// Everything it holds is here already.
    known: bool,
    /// It was exported here.
    own: bool,
}

/// A stick that is plugged in.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct StickSheet {
    /// What it is called.
    name: String,
    /// Where it is.
    path: String,
    /// The exchange files at its top, the newest first.
    files: Vec<ExchangeFile>,
}

/// What was exported.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ExportDone {
    /// Where it is.
    path: String,
    /// What it is called.
    name: String,
    /// What it says of itself.
    header: Header,
    /// How heavy it is, in bytes.
    bytes: usize,
}

/// What was merged.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MergeDone {
    /// Entries that were new.
    new: usize,
    /// Entries that were known.
    #[ts(type = "number")]
    known: u64,
    /// Cases on the review list now.
    review: usize,
    /// Somebody went on under this laptop's name, which has another one now.
    renamed: bool,
}

/// Tells windows how far it is, not too often, and heeds whoever says stop.
struct Teller {
    app: AppHandle,
    clock: Clock,
    stop: Arc<AtomicBool>,
    all: u64,
    told: i64,
}

impl Teller {
    fn new(app: &AppHandle, clock: &Clock, stop: Arc<AtomicBool>, all: u64) -> Self {
        Self { app: app.clone(), clock: clock.clone(), stop, all, told: 0 }
    }

    fn tell(&mut self, done: u64, telling: bool) -> bool {
        let now = self.clock.now();
        if telling || (now - self.told).abs() >= PACE {
            self.told = now;
            let _ = self.app.emit("transfer-progress", TransferProgress { done, all: self.all, telling });
        }
        !self.stop.load(Ordering::Relaxed)
    }

    fn heed(&mut self, stage: Stage) -> bool {
        match stage {
            Stage::Reading(done) => self.tell(done, false),
            Stage::Telling => self.tell(self.all, true),
        }
    }
}

fn key(passphrase: Option<String>) -> Key {
    passphrase.filter(|text| !text.trim().is_empty()).map_or(Key::None, |text| Key::passphrase(&text))
}

/// Files in memory, and how many entries they hold.
type Fetched = (Vec<Regie<std::io::Cursor<Vec<u8>>>>, u64);

fn fetch_all(paths: &[PathBuf]) -> Result<Fetched> {
    let files = paths.iter().map(|path| Regie::fetch(path)).collect::<Result<Vec<_>>>()?;
    let all = files.iter().map(|file| file.header().entries).sum();
    Ok((files, all))
}

/// The same, off the main thread, with the event let go: a stick takes its time.
async fn fetched(desk: &Desk, paths: Vec<PathBuf>) -> Answered<Fetched> {
    let words = desk.words();
    desk.apart(move || fetch_all(&paths).map_err(|error| error.say(&words))).await
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A file seen from outside: what its header says, or why it has none.
type Seen = (PathBuf, Result<Header>);

fn see(path: PathBuf) -> Seen {
    let header = Regie::at(&path).map(|file| file.header().clone());
    (path, header)
}

/// What a file that was seen is to this event.
fn judge(event: Option<&Event>, (path, seen): Seen, words: &regie_core::words::Words) -> ExchangeFile {
    let mut sheet = ExchangeFile {
        path: path.display().to_string(),
        name: name_of(&path),
        header: None,
        fault: None,
        known: false,
        own: false,
    };
    match seen {
        Ok(header) => {
            let ours = event.and_then(|event| event.sheet().ok());
            if ours.is_some_and(|ours| ours.id != header.event.id) {
                let title = header.event.title.clone();
                sheet.fault = Some(Problem::OtherEvent { title }.say(words));
            }
            if let Some(event) = event {
                sheet.own = header.writer == event.writer();
                sheet.known = event.knows(&header.heads).unwrap_or(false);
            }
            sheet.header = Some(header);
        }
        Err(error) => sheet.fault = Some(error.say(words)),
    }
    sheet
}

#[tauri::command]
pub(crate) async fn propose_passphrase() -> Answered<String> {
    Ok(passphrase::propose())
}

#[tauri::command]
pub(crate) async fn passphrase_strength(passphrase: String) -> Answered<Strength> {
    Ok(passphrase::strength(passphrase.trim()))
}

/// The file that the program was opened with, once: whoever asks takes it.
#[tauri::command]
pub(crate) async fn opened_file(transfers: State<'_, Transfers>) -> Answered<Option<String>> {
    let opened = transfers.opened.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok(opened.map(|path| path.display().to_string()))
}

/// Stops an export or a merge; nothing has happened then.
#[tauri::command]
pub(crate) async fn stop_transfer(transfers: State<'_, Transfers>) -> Answered<()> {
    transfers.stop.lock().unwrap_or_else(PoisonError::into_inner).store(true, Ordering::Relaxed);
    Ok(())
}

/// The sticks that are plugged in, each with the exchange files on it.
#[tauri::command]
pub(crate) async fn sticks(desk: State<'_, Desk>) -> Answered<Vec<StickSheet>> {
    let words = desk.words();
    // The sticks first, then the event: whoever waits for a stick holds nobody up.
    let seen = desk
        .apart(|| {
            let sticks = file::sticks().into_iter();
            Ok(sticks
                .map(|stick| {
                    let files: Vec<Seen> = file::files_in(&stick.path).into_iter().map(see).collect();
                    (stick, files)
                })
                .collect::<Vec<_>>())
        })
        .await?;
    desk.may_ask(move |event| {
        let sheets = seen.into_iter().map(|(stick, files)| {
            let mut files: Vec<_> = files.into_iter().map(|seen| judge(event, seen, &words)).collect();
            files.sort_by_key(|file| std::cmp::Reverse(file.header.as_ref().map(|header| header.made)));
            StickSheet { name: stick.name, path: stick.path.display().to_string(), files }
        });
        Ok(sheets.collect())
    })
    .await
}

/// A file, looked at from outside.
#[tauri::command]
pub(crate) async fn look_at_file(desk: State<'_, Desk>, path: PathBuf) -> Answered<ExchangeFile> {
    let words = desk.words();
    let seen = desk.apart(move || Ok(see(path))).await?;
    desk.may_ask(move |event| Ok(judge(event, seen, &words))).await
}

/// Exports into a file, or into a folder under a name of its own; without a passphrase, unsealed.
#[tauri::command]
pub(crate) async fn export_event(
    desk: State<'_, Desk>,
    transfers: State<'_, Transfers>,
    app: AppHandle,
    path: PathBuf,
    passphrase: Option<String>,
    since: Option<PathBuf>,
) -> Answered<ExportDone> {
    let (stop, clock, words) = (transfers.begin(), desk.clock().clone(), desk.words());
    let day = regie_core::clock::local(clock.now()).format("%Y-%m-%d_%Hh%M");
    let stem = format!("{}_{day}", words.say("exchange-file-stem"));
    let handle = app.clone();
    let exported = desk
        .with(&app, move |event| -> Result<_> {
            let lock = passphrase.map_or(Ok(Lock::Open), |text| Lock::passphrase(&text))?;
            let known = since.map_or_else(|| Ok(Known::nothing()), |path| Known::of(&path, event))?;
            let all = u64::try_from(event.entry_count()?).unwrap_or(0);
            let mut teller = Teller::new(&handle, &clock, stop, all);
            file::export(event, &known, &lock, &mut |done| teller.tell(done, false))
        })
        .await?;
    // The desk goes on while a stick takes its time.
    desk.apart(move || {
        let path = if path.is_dir() { file::available_name(&path, &stem) } else { path };
        file::save(&path, &exported.bytes).map_err(|error| error.say(&words))?;
        Ok(ExportDone {
            path: path.display().to_string(),
            name: name_of(&path),
            header: exported.header,
            bytes: exported.bytes.len(),
        })
    })
    .await
}

/// What merging would bring; nothing is changed.
#[tauri::command]
pub(crate) async fn preview_merge(
    desk: State<'_, Desk>,
    transfers: State<'_, Transfers>,
    app: AppHandle,
    paths: Vec<PathBuf>,
    passphrase: Option<String>,
) -> Answered<MergePreview> {
    let (stop, clock) = (transfers.begin(), desk.clock().clone());
    let (files, all) = fetched(&desk, paths).await?;
    let mut teller = Teller::new(&app, &clock, stop, all);
    desk.with(&app, move |event| -> Result<_> {
        file::preview(event, files, &key(passphrase), &mut |stage| teller.heed(stage))
    })
    .await
}

/// Merges: all of it, or nothing. A backup is made before.
#[tauri::command]
pub(crate) async fn merge_files(
    desk: State<'_, Desk>,
    transfers: State<'_, Transfers>,
    app: AppHandle,
    paths: Vec<PathBuf>,
    passphrase: Option<String>,
) -> Answered<MergeDone> {
    let (stop, clock) = (transfers.begin(), desk.clock().clone());
    let (files, all) = fetched(&desk, paths).await?;
    let mut teller = Teller::new(&app, &clock, stop, all);
    desk.with(&app, move |event| -> Result<_> {
        event.back_up()?;
        let merged = file::merge(event, files, &key(passphrase), &mut |stage| teller.heed(stage))?;
        Ok(MergeDone {
            new: merged.recorded.entries.len(),
            known: merged.known,
            review: event.review()?.len(),
            renamed: merged.renamed,
        })
    })
    .await
}

/// Starts this laptop as another desk of the event in these files.
#[tauri::command]
pub(crate) async fn join_event(
    desk: State<'_, Desk>,
    transfers: State<'_, Transfers>,
    app: AppHandle,
    paths: Vec<PathBuf>,
    passphrase: Option<String>,
    name: String,
) -> Answered<()> {
    let (stop, clock) = (transfers.begin(), desk.clock().clone());
    let (files, all) = fetched(&desk, paths).await?;
    let mut teller = Teller::new(&app, &clock, stop, all);
    desk.begin_with(move |dir, clock| {
        let mut watch = |stage| teller.heed(stage);
        let mut event = file::start(dir, clock, "", files, &key(passphrase), &mut watch)?;
        event.name_desk(&name)?;
        Ok::<_, Error>(event)
    })
    .await
}

/// Looks every few seconds for sticks, and tells windows when one comes or goes.
pub(crate) async fn watch_sticks(app: AppHandle) {
    const EVERY: std::time::Duration = std::time::Duration::from_secs(2);
    let mut known: Option<BTreeSet<file::Stick>> = None;
    loop {
        let now = tauri::async_runtime::spawn_blocking(file::sticks).await.unwrap_or_default();
        let now: BTreeSet<file::Stick> = now.into_iter().collect();
        if let Some(known) = known.filter(|known| *known != now) {
            let come: Vec<&str> = now.difference(&known).map(|stick| stick.name.as_str()).collect();
            let _ = app.emit("sticks", come);
        }
        known = Some(now);
        tokio::time::sleep(EVERY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_double_click_names_its_file_and_options_are_none() {
        let said = |arguments: &[&str]| {
            let arguments: Vec<String> = arguments.iter().map(|&argument| argument.to_owned()).collect();
            exchange_file(&arguments, "/home/zoe")
        };
        assert_eq!(said(&["regie", "/media/cle/jour 1.regie"]), Some("/media/cle/jour 1.regie".into()));
        assert_eq!(said(&["regie", "--data", "x", "soir.REGIE"]), Some("/home/zoe/soir.REGIE".into()));
        assert_eq!(said(&["regie", "--sample"]), None);
        assert_eq!(said(&["/opt/x.regie"]), None, "the program's own name is no file");
    }
}
