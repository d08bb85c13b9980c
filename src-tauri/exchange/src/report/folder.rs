//! Writing a folder: beside its place, then renamed into it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A place for a folder of that name where nothing is yet: the name itself, or the name with a number.
pub fn free_place(parent: &Path, name: &str) -> PathBuf {
    let numbered = (2_u32..).map(|number| parent.join(format!("{name}-{number}")));
    let mut places = std::iter::once(parent.join(name)).chain(numbered);
    places.find(|place| place.symlink_metadata().is_err()).unwrap_or_else(|| parent.join(name))
}

/// Writes a folder whole or not at all; one that exists already is never touched.
pub(super) fn write(place: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    if place.symlink_metadata().is_ok() {
        return Err(Error::FolderExists { path: place.display().to_string() });
    }
    let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !parent.is_dir() {
        return Err(Error::NoPlace { path: parent.display().to_string() });
    }
    let Some(beside) = beside(place) else {
        return Err(Error::NoPlace { path: place.display().to_string() });
    };
    let written = fill(&beside, files).and_then(|()| fs::rename(&beside, place));
    written.map_err(|error| {
        // Half a report is of no use to anybody.
        let _ = fs::remove_dir_all(&beside);
        told(place, error)
    })
}

fn beside(place: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(".");
    name.push(place.file_name()?);
    name.push(".part");
    Some(place.with_file_name(name))
}

fn fill(beside: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    // What a program that was killed left behind.
    if beside.is_dir() {
        fs::remove_dir_all(beside)?;
    }
    fs::create_dir(beside)?;
    for (name, bytes) in files {
        let path = beside.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = File::create_new(&path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    Ok(())
}

fn told(place: &Path, error: io::Error) -> Error {
    let path = place.display().to_string();
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::FolderNotWritable { path },
        ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty => Error::FolderExists { path },
        ErrorKind::FileTooLarge => Error::Core(regie_core::Error::DiskFull),
        _ => Error::Core(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_written_whole_and_one_that_exists_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("bilan");
        fs::create_dir(dir.path().join(".bilan.part")).unwrap();
        let files = [("a.txt".to_owned(), b"a".to_vec()), ("b/c.txt".to_owned(), b"c".to_vec())];
        write(&place, &files).unwrap();
        assert_eq!(fs::read(place.join("b/c.txt")).unwrap(), b"c");
        assert!(matches!(write(&place, &[]), Err(Error::FolderExists { .. })));
        assert_eq!(fs::read(place.join("a.txt")).unwrap(), b"a");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        assert_eq!(free_place(dir.path(), "bilan"), dir.path().join("bilan-2"));
        assert_eq!(free_place(dir.path(), "autre"), dir.path().join("autre"));
    }

    #[test]
    fn a_failed_write_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(write(&dir.path().join("gone/bilan"), &[]), Err(Error::NoPlace { .. })));
        let twice = [("a".to_owned(), Vec::new()), ("a".to_owned(), Vec::new())];
        assert!(write(&dir.path().join("bilan"), &twice).is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
