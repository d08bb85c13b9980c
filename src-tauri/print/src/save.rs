//! Writing a paper's file: beside its place, then renamed into it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Writes a file whole or not at all; what was there stays until the new one is complete.
pub fn save(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(Error::NoFolder { path: folder.to_owned() });
    }
    let beside = beside(path);
    let written = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&beside)
        .and_then(|mut file| fill(&mut file, bytes))
        .and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        // A half-written file is of no use to anybody; should it resist, it is named as what it is.
        let _ = fs::remove_file(&beside);
        told(path, &error)
    })
}

fn fill(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

fn told(path: &Path, error: &io::Error) -> Error {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::DiskFull,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::IsADirectory => {
            Error::NotWritable { path }
        }
        _ => Error::NotWritten { path, detail: error.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn a_file_is_written_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("badges.pdf");
        save(&path, b"first").unwrap();
        save(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert_eq!(names(folder.path()), ["badges.pdf"]);
    }

    #[test]
    fn a_failed_write_leaves_what_was_there_and_no_broken_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(save(&folder.path().join("gone/a.pdf"), b"x"), Err(Error::NoFolder { .. })));
        let taken = folder.path().join("taken.pdf");
        fs::create_dir(&taken).unwrap();
        assert!(save(&taken, b"x").is_err());
        assert_eq!(names(folder.path()), ["taken.pdf"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_called_a_full_disk() {
        let mut full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let error = fill(&mut full, b"x").unwrap_err();
        assert!(matches!(told(Path::new("a.pdf"), &error), Error::DiskFull), "{error}");
    }
}
