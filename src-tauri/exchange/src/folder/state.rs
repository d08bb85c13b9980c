//! What people are shown of the shared folder.

use std::path::PathBuf;

use regie_core::words::{Fault, Words};
use serde::Serialize;
use ts_rs::TS;

/// How the folder stands, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderMood {
    /// It is read for the first time.
    #[default]
    Starting,
    /// All that others wrote is here, and all that is here is there.
    Level,
    /// Something is on its way.
    Waiting,
    /// The folder is not there: the stick is out, the drive is off.
    Away,
    /// It cannot be written: the disk is full, say.
    Stuck,
}

/// A laptop that writes into the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FolderLaptop {
    /// Its writer's identifier.
    pub writer: String,
    /// Its desk's name.
    pub desk: String,
    /// Whether it is this one.
    pub here: bool,
    /// How many seconds ago it was last heard.
    #[ts(type = "number")]
    pub heard: i64,
    /// Whether it was closed then.
    pub left: bool,
    /// How many entries it has that this one lacks.
    #[ts(type = "number")]
    pub ahead: u64,
    /// How many entries of this one it lacks.
    #[ts(type = "number")]
    pub behind: u64,
}

/// Something that is the matter with a file of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FolderNote {
    /// Which file, from the event's folder; empty where it is about none.
    pub file: String,
    /// A word for it.
    pub code: String,
    /// A sentence.
    pub message: String,
    /// Whether it is worth somebody's attention: another laptop's facts may be missing.
    pub matters: bool,
}

/// How the folder stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct FolderState {
    /// In a word.
    pub mood: FolderMood,
    /// The event's folder, once it was found.
    pub folder: Option<PathBuf>,
    /// Every laptop that was heard, this one first.
    pub laptops: Vec<FolderLaptop>,
    /// What was not read, and why.
    pub notes: Vec<FolderNote>,
    /// Entries that came from others since the program was opened.
    #[ts(type = "number")]
    pub merged: u64,
    /// Entries that came and wait for those they follow.
    #[ts(type = "number")]
    pub waiting: u64,
    /// Entries that are here and not yet in the folder.
    #[ts(type = "number")]
    pub unpublished: u64,
    /// Why nothing goes on.
    pub fault: Option<Fault>,
}

/// A note in words.
pub(super) fn note(words: &Words, file: String, trouble: &super::trouble::Trouble) -> FolderNote {
    FolderNote {
        file,
        code: trouble.code().to_owned(),
        message: trouble.say(words),
        matters: trouble.matters(),
    }
}
