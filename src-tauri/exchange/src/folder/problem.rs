//! Why a folder is not shared, or no event begins from it.

use regie_core::words::{Args, Fault, Words};

/// Why a folder is not shared, or no event begins from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// The chosen folder is not there.
    #[error("the folder is not there")]
    Away,
    /// The chosen folder is another event's.
    #[error("another event's folder")]
    OtherEvent,
    /// The laptops in the folder use another passphrase.
    #[error("another passphrase")]
    Passphrase,
    /// The passphrase is too short to keep anything.
    #[error("too short a passphrase")]
    ShortPassphrase,
    /// No laptop shares an event in the folder.
    #[error("no event in the folder")]
    NoEvent,
    /// Several events are shared in the folder with the same passphrase.
    #[error("several events in the folder")]
    Several,
    /// The event's beginning has not come yet.
    #[error("the event's beginning has not come yet")]
    Incomplete,
    /// There is no room where the folder is. The event is as it was.
    #[error("no room in the folder")]
    Full,
    /// The folder cannot be written. The event is as it was.
    #[error("the folder cannot be written")]
    NotWritable,
    /// No passphrase was given.
    #[error("a passphrase is needed")]
    NeedsPassphrase,
    /// No folder was chosen on this laptop.
    #[error("no folder was chosen")]
    NoneChosen,
}

impl Problem {
    /// The code on the wire, and in `error-CODE` of the Fluent files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Away => "folder-away",
            Self::OtherEvent => "folder-other-event",
            Self::Passphrase => "folder-passphrase",
            Self::ShortPassphrase => "folder-short-passphrase",
            Self::NoEvent => "folder-no-event",
            Self::Several => "folder-several",
            Self::Incomplete => "folder-incomplete",
            Self::Full => "folder-full",
            Self::NotWritable => "folder-not-writable",
            Self::NeedsPassphrase => "folder-needs-passphrase",
            Self::NoneChosen => "folder-none-chosen",
        }
    }

    pub(crate) fn say(self, words: &Words) -> Fault {
        words.fault(self.code(), &Args::new())
    }
}
