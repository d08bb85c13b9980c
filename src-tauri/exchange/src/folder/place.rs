//! Where on the disk: the event's folder within the one somebody chose, what is in it, and how a file is written there.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use regie_core::id::{EventId, WriterId};

use super::names;
use super::problem::Problem;
use super::shelf::Look;
use crate::error::{Error, Result};

/// Deeper than this, and with more files, it is no folder of ours.
const DEPTH: usize = 4;
const MOST_FILES: usize = 20_000;

/// The event's folder for a chosen one, if it is there: within it, or itself.
pub(super) fn find(chosen: &Path, event: EventId) -> Option<PathBuf> {
    let name = names::event_folder(event);
    let within = chosen.join(&name);
    if within.is_dir() {
        return Some(within);
    }
    (is_event_folder(chosen) && !is_anothers(chosen, event)).then(|| chosen.to_owned())
}

/// Whether a folder carries the name of another event's.
pub(super) fn is_anothers(chosen: &Path, event: EventId) -> bool {
    let name = chosen.file_name().unwrap_or_default().to_string_lossy();
    names::is_event_folder(&name) && name != names::event_folder(event)
}

/// The events' folders that a chosen one holds, or itself.
pub(super) fn events(chosen: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    if is_event_folder(chosen) {
        folders.push(chosen.to_owned());
    }
    for entry in fs::read_dir(chosen)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !names::is_ignored(&name) && is_event_folder(&path) {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// Whether laptops put their files straight into this folder, or it is made for that.
fn is_event_folder(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    if names::is_event_folder(&name) {
        return folder.is_dir();
    }
    has_key(folder)
}

/// Whether a laptop put its key into an event's folder.
pub(super) fn has_key(folder: &Path) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        entry.file_name().to_string_lossy().parse::<WriterId>().is_ok()
            && entry.path().join(names::KEY).is_file()
    })
}

/// The files of an event's folder, but for those that are other programs' business.
pub(super) fn files(folder: &Path) -> io::Result<Vec<(PathBuf, Look)>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((at, depth)) = folders.pop() {
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            // What went away between two looks is gone; of the folder itself, somebody must hear.
            Err(error) if depth == 0 => return Err(error),
            Err(_) => continue,
        };
        for entry in entries {
            let Ok(entry) = entry else { continue };
            if names::is_ignored(&entry.file_name().to_string_lossy()) {
                continue;
            }
            // Of the file itself, never of what a link leads to.
            let Ok(metadata) = entry.metadata() else { continue };
            if metadata.is_dir() && depth < DEPTH {
                folders.push((entry.path(), depth + 1));
            } else if metadata.is_file() && found.len() < MOST_FILES {
                let look = Look { length: metadata.len(), modified: metadata.modified().ok() };
                found.push((entry.path(), look));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}

/// How a file looks now.
pub(super) fn look(path: &Path) -> io::Result<Look> {
    let metadata = fs::metadata(path)?;
    Ok(Look { length: metadata.len(), modified: metadata.modified().ok() })
}

/// Writes a file beside its place, to the disk, and renames it into it: others see all of it, or nothing.
pub(super) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let (draft, place) = (folder.join(names::DRAFT), folder.join(name));
    let written = File::create(&draft)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&draft, &place));
    if let Err(error) = written {
        // On a full disk, the little that was written is in the way of everybody.
        let _ = fs::remove_file(&draft);
        return Err(told(error));
    }
    sync_folder(folder);
    Ok(place)
}

/// Makes a folder, and those around it.
pub(super) fn make(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(told)
}

/// What somebody can do about it: it is the folder that is full, and not the laptop.
fn told(error: io::Error) -> Error {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Problem::Full.into(),
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Problem::NotWritable.into(),
        _ => regie_core::Error::from(error).into(),
    }
}

/// Has a folder's list of names on the disk, where systems know such a thing. A stick's file system may not.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}
