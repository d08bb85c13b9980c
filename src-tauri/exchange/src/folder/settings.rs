//! What this laptop keeps of the shared folder, in a file of its own beside the event. It does not travel, and is in no backup.
//!
//! The passphrase is in it as it is: whoever can read this file can read the event's database beside it, which is not
//! sealed either. Only this laptop's user may read it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

const FILE: &str = "folder.json";

/// Which folder this laptop shares, and with which passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderSettings {
    /// The folder somebody chose.
    pub path: PathBuf,
    /// The passphrase all laptops share.
    pub passphrase: String,
    /// Whether it is used now, or paused.
    pub on: bool,
}

impl std::fmt::Debug for FolderSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FolderSettings")
            .field("path", &self.path)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

impl FolderSettings {
    /// What is kept beside the event; nothing where no folder was chosen, or what was kept does not read.
    pub fn read(data: &Path) -> Option<Self> {
        fs::read(data.join(FILE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok())
    }

    /// Keeps it: written beside, then renamed into place.
    pub fn write(&self, data: &Path) -> regie_core::Result<()> {
        let draft = data.join("folder.json.new");
        // A draft that stayed may have been written with other rights.
        let _ = fs::remove_file(&draft);
        let mut file = private(&draft)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        fs::rename(draft, data.join(FILE))?;
        Ok(())
    }

    /// Keeps nothing any more.
    pub fn forget(data: &Path) -> regie_core::Result<()> {
        match fs::remove_file(data.join(FILE)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

#[cfg(unix)]
fn private(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// A user's own folders are closed to other users there.
#[cfg(not(unix))]
fn private(path: &Path) -> std::io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_passphrase_is_for_this_user_alone_and_for_no_log() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(FolderSettings::read(data.path()), None);
        let settings = FolderSettings {
            path: "/media/cle".into(),
            passphrase: "bcdf-ghjk-lnpr-stvx-bcdf".to_owned(),
            on: true,
        };
        settings.write(data.path()).unwrap();
        settings.write(data.path()).unwrap();
        assert_eq!(FolderSettings::read(data.path()), Some(settings.clone()));
        assert!(!format!("{settings:?}").contains("bcdf"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(data.path().join(FILE)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        FolderSettings::forget(data.path()).unwrap();
        FolderSettings::forget(data.path()).unwrap();
        assert_eq!(FolderSettings::read(data.path()), None);
    }
}
