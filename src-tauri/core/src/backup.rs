//! Backups: a whole copy of the database at every start and every ten minutes of use; ten are kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Local, NaiveDateTime, TimeZone};
use rusqlite::Connection;
use rusqlite::backup::Backup as Copy;
use serde::Serialize;
use ts_rs::TS;

use crate::clock::{Clock, local};
use crate::error::{Error, Result};
use crate::event::{DATABASE, Event, connect};

/// How many backups are kept.
pub const KEPT: usize = 10;

/// How often a backup is made while the program is used.
pub const EVERY: Duration = Duration::from_mins(10);

/// The folder the backups are in, beside the database.
const FOLDER: &str = "backups";
const NAME: &str = "%Y-%m-%d_%H%M%S";

/// A backup there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Backup {
    /// Its file's name, to ask for it by.
    pub name: String,
    /// When it was made.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

impl Event {
    /// Makes a backup, unless nothing happened since the last one; the oldest beyond ten goes.
    pub fn back_up(&self) -> Result<Option<Backup>> {
        let state = self.latest().map(|at| format!("{}.{}", at.ms, at.n)).unwrap_or_default();
        let folder = self.dir().join(FOLDER);
        if self.setting("backed-up")?.as_deref() == Some(state.as_str()) && !backups(self.dir())?.is_empty() {
            return Ok(None);
        }
        fs::create_dir_all(&folder)?;
        let at = local(self.clock().now());
        let name = format!("{}.db", at.format(NAME));
        let draft = folder.join(format!("{name}.new"));
        let copied = copy(self.db(), &draft);
        if let Err(error) = copied.and_then(|()| Ok(fs::rename(&draft, folder.join(&name))?)) {
            let _ = fs::remove_file(&draft);
            return Err(error);
        }
        self.set_setting("backed-up", &state)?;
        let there = backups(self.dir())?;
        for old in there.iter().skip(KEPT) {
            fs::remove_file(folder.join(&old.name))?;
        }
        Ok(there.into_iter().find(|backup| backup.name == name))
    }
}

/// How many files on a laptop beside the event itself may still hold what was forgotten: backups, and databases set aside.
pub fn older_copies(dir: &Path) -> Result<Vec<PathBuf>> {
    let folder = match fs::read_dir(dir.join(FOLDER)) {
        Ok(folder) => folder,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut copies = Vec::new();
    for file in folder {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let ours = ["", "-wal", "-shm", ".new"].iter().any(|end| {
            name.strip_suffix(end).and_then(|name| name.strip_suffix(".db")).is_some_and(|stem| {
                NaiveDateTime::parse_from_str(stem.trim_start_matches("set-aside_"), NAME).is_ok()
            })
        });
        if ours {
            copies.push(file.path());
        }
    }
    Ok(copies)
}

impl Event {
    /// Makes a backup of the event as it is, then removes every older one and every database that was set aside: they hold
    /// what was forgotten since. Says how many files went.
    pub fn renew_backups(&self) -> Result<usize> {
        let older = older_copies(self.dir())?;
        let folder = self.dir().join(FOLDER);
        fs::create_dir_all(&folder)?;
        // Beside the others until they are gone: two backups of one second would have one name.
        let fresh = folder.join("renewed.db.new");
        if let Err(error) = copy(self.db(), &fresh) {
            let _ = fs::remove_file(&fresh);
            return Err(error);
        }
        older.iter().try_for_each(fs::remove_file)?;
        fs::rename(&fresh, folder.join(format!("{}.db", local(self.clock().now()).format(NAME))))?;
        Ok(older.iter().filter(|path| path.extension().is_some_and(|end| end == "db")).count())
    }
}

fn copy(from: &Connection, to: &Path) -> Result<()> {
    let mut target = Connection::open(to)?;
    Copy::new(from, &mut target)?.run_to_completion(1_000, Duration::ZERO, None)?;
    target.pragma_update(None, "journal_mode", "DELETE")?;
    target.close().map_err(|(_, error)| error)?;
    fs::File::open(to)?.sync_all()?;
    Ok(())
}

/// The backups of the event in a folder, newest first.
pub fn backups(dir: &Path) -> Result<Vec<Backup>> {
    let mut there = Vec::new();
    let folder = match fs::read_dir(dir.join(FOLDER)) {
        Ok(folder) => folder,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(there),
        Err(error) => return Err(error.into()),
    };
    for file in folder {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let Some(at) =
            name.strip_suffix(".db").and_then(|stem| NaiveDateTime::parse_from_str(stem, NAME).ok())
        else {
            continue;
        };
        let Some(at) = Local.from_local_datetime(&at).earliest() else { continue };
        there.push(Backup { name, at, bytes: file.metadata()?.len() });
    }
    there.sort_unstable_by(|a, b| b.name.cmp(&a.name));
    Ok(there)
}

/// Puts a backup in the database's place, and opens it as a new writer. What was there is set aside, never lost.
///
/// # Errors
/// The backup's own: [`Error::Corrupt`], [`Error::Newer`]; nothing is changed then.
pub fn restore(dir: &Path, name: &str, clock: Clock) -> Result<Event> {
    let backup = dir.join(FOLDER).join(name);
    if !backups(dir)?.iter().any(|known| known.name == name) {
        return Err(Error::File(std::io::ErrorKind::NotFound.into()));
    }
    let draft = dir.join("regie.db.restored");
    fs::copy(&backup, &draft)?;
    let checked = prepare(&draft);
    if let Err(error) = checked {
        let _ = fs::remove_file(&draft);
        return Err(error);
    }
    set_aside(dir, &clock)?;
    fs::rename(&draft, dir.join(DATABASE))?;
    Event::open(dir, clock)
}

/// Makes a copy forget whose it was: whoever opens it next is a new writer.
fn prepare(draft: &Path) -> Result<()> {
    let db = connect(draft)?;
    db.execute("DELETE FROM local WHERE key IN ('writer', 'home')", [])?;
    db.pragma_update(None, "journal_mode", "DELETE")?;
    db.close().map_err(|(_, error)| error)?;
    fs::File::open(draft)?.sync_all()?;
    Ok(())
}

/// Moves the database out of the way, with what its write-ahead log still holds.
fn set_aside(dir: &Path, clock: &Clock) -> Result<()> {
    let stem = format!("set-aside_{}.db", local(clock.now()).format(NAME));
    for (suffix, required) in [("", true), ("-wal", false), ("-shm", false)] {
        let from = dir.join(format!("{DATABASE}{suffix}"));
        if required || from.exists() {
            let to: PathBuf = dir.join(FOLDER).join(format!("{stem}{suffix}"));
            match fs::rename(&from, to) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                other => other?,
            }
        }
    }
    Ok(())
}
