//! What can be the matter with a file that somebody else's program brought.

use regie_core::words::{Args, Words};

/// Why a file of the folder is not read. None of it is an error of the program's: other files are read, and this one again
/// when it changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// It is shorter than it should be: its copy is not finished, or was cut off.
    Truncated,
    /// Its content does not fit its seal.
    Damaged,
    /// It is none of this program's.
    Foreign,
    /// It is another event's.
    OtherEvent,
    /// A newer version wrote it.
    Newer,
    /// A key under another passphrase.
    Passphrase,
    /// Sealed with a key that has not come, or does not open.
    NoKey,
    /// Larger than any honest file.
    Huge,
    /// The system does not let it be read.
    Unreadable(String),
}

impl Trouble {
    const fn key(&self) -> &'static str {
        match self {
            Self::Truncated => "folder-file-truncated",
            Self::Damaged => "folder-file-damaged",
            Self::Foreign => "folder-file-foreign",
            Self::OtherEvent => "folder-file-other-event",
            Self::Newer => "folder-file-newer",
            Self::Passphrase => "folder-file-passphrase",
            Self::NoKey => "folder-file-no-key",
            Self::Huge => "folder-file-huge",
            Self::Unreadable(_) => "folder-file-unreadable",
        }
    }

    /// A word for programs.
    pub(super) fn code(&self) -> &'static str {
        self.key().trim_start_matches("folder-file-")
    }

    /// A sentence for people.
    pub(super) fn say(&self, words: &Words) -> String {
        match self {
            Self::Unreadable(detail) => {
                words.say_with(self.key(), &Args::from_iter([("detail", detail.clone())]))
            }
            _ => words.say(self.key()),
        }
    }

    /// Whether another laptop's facts may be in it: it is worth somebody's attention.
    pub(super) const fn matters(&self) -> bool {
        !matches!(self, Self::Foreign | Self::OtherEvent)
    }
}
