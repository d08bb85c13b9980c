//! What an exchange file can have wrong with it; one name each, since each has another way out.

use regie_core::words::{Args, Fault, Words};

/// Why an exchange file is not read, or not written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// It is no exchange file.
    #[error("not an exchange file")]
    Foreign,
    /// It ends too early: a copy that was interrupted.
    #[error("the file is cut short")]
    Truncated,
    /// Its bytes are not those that were written.
    #[error("the file is damaged")]
    Damaged,
    /// Its first line was changed.
    #[error("the header was edited")]
    HeaderEdited,
    /// A newer program wrote it.
    #[error("format {found}, this program reads up to {known}")]
    Newer {
        /// Its format.
        found: u64,
        /// The newest this program reads.
        known: u64,
    },
    /// It is sealed, and no passphrase was given.
    #[error("a passphrase is needed")]
    NeedsPassphrase,
    /// The passphrase is another one.
    #[error("a wrong passphrase")]
    WrongPassphrase,
    /// It is sealed to a key that is not here.
    #[error("sealed to another key")]
    WrongKey,
    /// It asks for more work or memory than is honest.
    #[error("an absurd work factor")]
    AbsurdWork,
    /// It holds another event.
    #[error("another event")]
    OtherEvent {
        /// That event's title.
        title: String,
    },
    /// It is heavier than any honest one.
    #[error("{bytes} bytes")]
    Huge {
        /// How heavy it is, or says it is.
        bytes: u64,
    },
    /// The passphrase is too short to protect anybody.
    #[error("too short a passphrase")]
    ShortPassphrase,
    /// There is no room where it was to be written.
    #[error("no room")]
    NoRoom,
    /// Where it was to be written is no longer there: a stick that was pulled out.
    #[error("the folder is gone")]
    PlaceGone,
    /// It cannot be written there.
    #[error("not writable")]
    NotWritable,
    /// It is not there, or no longer.
    #[error("no such file")]
    NoFile,
    /// The file or the place it is in could not be read or written.
    #[error("{0}")]
    Disk(std::io::Error),
}

impl Problem {
    /// The code on the wire, and in `error-CODE` of the Fluent files.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Foreign => "exchange-foreign",
            Self::Truncated => "exchange-truncated",
            Self::Damaged => "exchange-damaged",
            Self::HeaderEdited => "exchange-header-edited",
            Self::Newer { .. } => "exchange-newer",
            Self::NeedsPassphrase => "exchange-needs-passphrase",
            Self::WrongPassphrase => "exchange-wrong-passphrase",
            Self::WrongKey => "exchange-wrong-key",
            Self::AbsurdWork => "exchange-absurd-work",
            Self::OtherEvent { .. } => "exchange-other-event",
            Self::Huge { .. } => "exchange-huge",
            Self::ShortPassphrase => "exchange-short-passphrase",
            Self::NoRoom => "exchange-no-room",
            Self::PlaceGone => "exchange-place-gone",
            Self::NotWritable => "exchange-not-writable",
            Self::NoFile => "exchange-no-file",
            Self::Disk(_) => "exchange-disk",
        }
    }

    /// What it says, in the reader's language.
    pub fn say(&self, words: &Words) -> Fault {
        let mut args = Args::new();
        match self {
            Self::Newer { found, known } => {
                args.set("found", i64::try_from(*found).unwrap_or(i64::MAX));
                args.set("known", i64::try_from(*known).unwrap_or(i64::MAX));
            }
            Self::OtherEvent { title } => args.set("title", title.clone()),
            Self::Huge { bytes } => {
                args.set("megabytes", i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX));
            }
            Self::Disk(error) => args.set("detail", error.to_string()),
            _ => {}
        }
        words.fault(self.code(), &args)
    }
}

impl From<std::io::Error> for Problem {
    /// What the disk says is the disk's; anything else comes from what was read.
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound => Self::NoFile,
            Kind::UnexpectedEof => Self::Truncated,
            _ if error.raw_os_error().is_some() => Self::Disk(error),
            _ => Self::Damaged,
        }
    }
}
