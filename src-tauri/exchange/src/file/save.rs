//! Writing beside, then renaming: a stick pulled out half-way leaves no half file under the name people look for.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::EXTENSION;
use super::problem::Problem;
use crate::error::Result;

/// Writes a file whole or not at all: on the disk itself, and not only on its way there, when this returns.
///
/// # Errors
/// [`Problem::NoRoom`], [`Problem::PlaceGone`], [`Problem::NotWritable`], [`Problem::Disk`]; what was there stays.
pub fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = folder(path);
    if !folder.is_dir() {
        return Err(Problem::PlaceGone.into());
    }
    let beside = beside(path);
    let written = fill(&beside, bytes).and_then(|()| fs::rename(&beside, path)).and_then(|()| settle(folder));
    written.map_err(|error| {
        let _ = fs::remove_file(&beside);
        told(folder, error).into()
    })
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn fill(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The new name is on the disk too. Some file systems of sticks know no such thing, and need none.
fn settle(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        match File::open(folder)?.sync_all() {
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
            other => other,
        }
    } else {
        Ok(())
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

fn told(folder: &Path, error: io::Error) -> Problem {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Problem::NoRoom,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::IsADirectory => {
            Problem::NotWritable
        }
        _ if !folder.is_dir() || gone(&error) => Problem::PlaceGone,
        _ => Problem::Disk(error),
    }
}

/// What Linux says of a device that was pulled out: no such device, no such address, and, at first, that it cannot read it.
fn gone(error: &io::Error) -> bool {
    cfg!(target_os = "linux") && matches!(error.raw_os_error(), Some(5 | 6 | 19))
}

/// A name in a folder under which there is nothing yet: `stem.regie`, `stem-2.regie`…
pub fn available_name(folder: &Path, stem: &str) -> PathBuf {
    let path = folder.join(format!("{stem}.{EXTENSION}"));
    if !path.exists() {
        return path;
    }
    (2..10_000)
        .map(|n| folder.join(format!("{stem}-{n}.{EXTENSION}")))
        .find(|path| !path.exists())
        .unwrap_or(path)
}
