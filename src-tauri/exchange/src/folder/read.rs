//! Reading a file of the folder: by what is in it, whatever its name.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use regie_core::id::EventId;
use regie_core::journal::Entry;

use super::beat::Beat;
use super::keys::{self, Identity, Keys, asks_passphrase};
use super::trouble::Trouble;
use crate::file::{Key, Problem, Regie, Sealed};

/// What was read.
#[derive(Debug)]
pub(super) enum Reading {
    Key(Identity),
    Beat(Beat),
    Entries(Vec<Entry>),
}

const AGE: &[u8] = b"age-encryption.org/";
const REGIE: &[u8] = b"{\"regie\":";

/// What a file begins like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A key, or what a laptop says of itself.
    Small,
    /// Entries.
    Segment,
}

/// What a file begins like.
pub(super) fn sort(path: &Path) -> Result<Sort, Trouble> {
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(32).read_to_end(&mut head))
        .map_err(|error| unreadable(&error))?;
    if head.starts_with(AGE) {
        Ok(Sort::Small)
    } else if head.starts_with(REGIE) {
        Ok(Sort::Segment)
    } else if AGE.starts_with(&head) || REGIE.starts_with(&head) || head.iter().all(|byte| *byte == 0) {
        // Empty, just begun, or room that was made for a copy and not filled yet.
        Err(Trouble::Truncated)
    } else {
        Err(Trouble::Foreign)
    }
}

/// Reads a key, or what a laptop says of itself.
pub(super) fn small(path: &Path, keys: &mut Keys) -> Result<Reading, Trouble> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(keys::LARGEST + 1).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > keys::LARGEST {
        return Err(Trouble::Foreign);
    }
    if asks_passphrase(&bytes)? {
        keys.open(&bytes).map(Reading::Key)
    } else {
        Beat::open(&bytes, keys.identities()).map(Reading::Beat)
    }
}

/// Reads entries; `first` is the key that most likely opens them.
pub(super) fn segment(
    path: &Path,
    event: Option<EventId>,
    keys: &Keys,
    first: Option<&Identity>,
) -> Result<Reading, Trouble> {
    let file = Regie::at(path).map_err(|error| trouble(&error))?;
    file.must_be_of(event).map_err(|error| trouble(&error))?;
    let sealed = file.header().sealed;
    drop(file);
    match sealed {
        Sealed::Key => {
            let likely = first.into_iter().chain(keys.identities());
            for identity in likely {
                match entries(path, event, &identity.key()) {
                    Err(Trouble::NoKey) => {}
                    other => return other,
                }
            }
            Err(Trouble::NoKey)
        }
        // Somebody put an export here; by the folder's passphrase, it is one of us.
        Sealed::Passphrase => entries(path, event, &keys.passphrase_key()),
        Sealed::Open => entries(path, event, &Key::None),
    }
}

fn entries(path: &Path, event: Option<EventId>, key: &Key) -> Result<Reading, Trouble> {
    let file = Regie::at(path).map_err(|error| trouble(&error))?;
    file.must_be_of(event).map_err(|error| trouble(&error))?;
    let entries = file.open(key).map_err(|error| trouble(&error))?;
    let entries: Vec<Entry> = entries.collect::<crate::Result<_>>().map_err(|error| trouble(&error))?;
    if entries.iter().any(|entry| entry.check().is_err()) {
        return Err(Trouble::Damaged);
    }
    Ok(Reading::Entries(entries))
}

fn trouble(error: &crate::Error) -> Trouble {
    let crate::Error::Exchange(problem) = error else { return Trouble::Damaged };
    match problem {
        Problem::Foreign => Trouble::Foreign,
        Problem::Truncated | Problem::NoFile => Trouble::Truncated,
        Problem::Newer { .. } => Trouble::Newer,
        Problem::NeedsPassphrase | Problem::WrongPassphrase | Problem::ShortPassphrase => Trouble::Passphrase,
        Problem::WrongKey => Trouble::NoKey,
        Problem::OtherEvent { .. } => Trouble::OtherEvent,
        Problem::Huge { .. } | Problem::AbsurdWork => Trouble::Huge,
        Problem::Disk(error) => unreadable(error),
        _ => Trouble::Damaged,
    }
}

fn unreadable(error: &std::io::Error) -> Trouble {
    match error.kind() {
        // It went away while it was looked at; if it is still there, it is being copied.
        std::io::ErrorKind::NotFound | std::io::ErrorKind::UnexpectedEof => Trouble::Truncated,
        _ => Trouble::Unreadable(error.to_string()),
    }
}
