//! How the folder stands, as people are shown it.

use std::path::Path;

use regie_core::words::{Args, Words};

use super::beat::Beat;
use super::engine::Folder;
use super::names;
use super::shelf::Content;
use super::state::{FolderLaptop, FolderMood, FolderNote, FolderState, note};

/// Entries that wait for earlier ones are told after so many milliseconds.
const TOLD_AFTER: i64 = 30_000;

/// What is on its way for less than so many milliseconds is nobody's business: at every arrival, something is.
const SETTLING: i64 = 3_000;

impl Folder {
    /// How the folder stands.
    pub fn state(&self, words: &Words) -> FolderState {
        let now = self.now();
        let folder = self.folder();
        let mut laptops: Vec<FolderLaptop> = self
            .heard
            .iter()
            .map(|(writer, heard)| {
                let here = self.me.as_ref().is_some_and(|me| me.writer == *writer);
                let (mine, theirs) = (&self.counts, &heard.beat.counts);
                FolderLaptop {
                    writer: writer.to_string(),
                    desk: heard.beat.desk.clone(),
                    here,
                    heard: ((now - heard.at) / 1_000).max(0),
                    left: heard.beat.left,
                    ahead: if here { 0 } else { Beat::lead(theirs, mine) },
                    behind: if here { 0 } else { Beat::lead(mine, theirs) },
                }
            })
            .collect();
        laptops.sort_by(|one, other| {
            (!one.here, &one.desk, &one.writer).cmp(&(!other.here, &other.desk, &other.writer))
        });
        let notes = self.notes(words, folder.as_deref(), now);
        let mood = if folder.is_none() {
            if self.me.is_some() { FolderMood::Away } else { FolderMood::Starting }
        } else if self.fault.is_some() {
            FolderMood::Stuck
        } else if !self.looked {
            FolderMood::Starting
        } else if self.waiting_since.is_some_and(|since| now - since > SETTLING) {
            FolderMood::Waiting
        } else {
            FolderMood::Level
        };
        FolderState {
            mood,
            folder,
            laptops,
            notes,
            merged: self.merged,
            waiting: self.pool.len() as u64,
            unpublished: self.missing.len() as u64,
            fault: self.fault.as_ref().map(|error| error.say(words)),
        }
    }

    fn notes(&self, words: &Words, folder: Option<&Path>, now: i64) -> Vec<FolderNote> {
        let Some(folder) = folder else { return Vec::new() };
        let short = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
        let mut notes = Vec::new();
        for (path, file) in self.shelf.iter() {
            match &file.content {
                Content::Bad { trouble, .. } => notes.push(note(words, short(path), trouble)),
                _ if names::is_conflict(path) => notes.push(FolderNote {
                    file: short(path),
                    code: "conflict".to_owned(),
                    message: words.say("folder-file-conflict"),
                    matters: false,
                }),
                _ => {}
            }
        }
        if !self.refused.is_empty() {
            notes.push(FolderNote {
                file: String::new(),
                code: "refused-entries".to_owned(),
                message: words.say("folder-entries-refused"),
                matters: true,
            });
        }
        if self.pool_since.is_some_and(|since| now - since > TOLD_AFTER) {
            let desks = self.pool.desks().join(", ");
            notes.push(FolderNote {
                file: String::new(),
                code: "missing-entries".to_owned(),
                message: words.say_with("folder-entries-wait", &Args::from_iter([("desks", desks)])),
                matters: true,
            });
        }
        notes
    }

    /// The desks that were heard.
    pub(super) fn desks(&self) -> Vec<String> {
        let mut desks: Vec<String> = self.heard.values().map(|heard| heard.beat.desk.clone()).collect();
        desks.sort_unstable();
        desks
    }
}
