//! Where things are on this machine.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The desktop's own data folder for this program, shared by the window and the command line.
pub fn data_dir() -> PathBuf {
    dirs::data_dir().unwrap_or_else(|| PathBuf::from(".")).join(crate::IDENTIFIER)
}

/// A short name for a folder, the same each time, that tells nobody where it is.
pub fn digest(dir: &Path) -> String {
    let place = std::fs::canonicalize(dir).unwrap_or_else(|_| dir.to_owned());
    crate::id::hex(&Sha256::digest(place.as_os_str().as_encoded_bytes())[..8])
}
