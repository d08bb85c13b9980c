//! What the folder's files hold: which entries, in how many files, and in whose.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use regie_core::journal::Hash;

use super::trouble::Trouble;

/// A file as the system lists it: as long as this is the same, so is what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look {
    pub length: u64,
    pub modified: Option<SystemTime>,
}

/// What a file turned out to be.
#[derive(Debug, Clone)]
pub(super) enum Content {
    /// A key.
    Key,
    /// What a laptop says of itself.
    Beat,
    /// Entries.
    Segment { hashes: Vec<Hash>, spoken: usize },
    /// Nothing that is read, and since when, in milliseconds since the laptop started.
    Bad { trouble: Trouble, since: i64 },
}

#[derive(Debug, Clone)]
pub(super) struct File {
    pub look: Look,
    pub content: Content,
    /// The numbers of a segment that this laptop wrote.
    pub own: Option<(u64, u64)>,
}

/// Every file of the folder, as it was last read.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    files: BTreeMap<PathBuf, File>,
    own: HashMap<Hash, u32>,
    others: HashMap<Hash, u32>,
}

impl Shelf {
    pub(super) fn get(&self, path: &Path) -> Option<&File> {
        self.files.get(path)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&PathBuf, &File)> {
        self.files.iter()
    }

    /// Puts a file in its place, and answers which entries nothing holds any more as it was held before.
    pub(super) fn put(&mut self, path: PathBuf, file: File) -> Vec<Hash> {
        // Counted first: what is in both is never missing.
        count(if file.own.is_some() { &mut self.own } else { &mut self.others }, &file.content);
        let before = self.files.insert(path, file);
        before.map(|before| self.uncount(&before)).unwrap_or_default()
    }

    /// A file is gone; answers which entries nothing holds any more as it was held before.
    pub(super) fn remove(&mut self, path: &Path) -> Vec<Hash> {
        self.files.remove(path).map(|file| self.uncount(&file)).unwrap_or_default()
    }

    fn uncount(&mut self, file: &File) -> Vec<Hash> {
        let counts = if file.own.is_some() { &mut self.own } else { &mut self.others };
        let Content::Segment { hashes, .. } = &file.content else { return Vec::new() };
        let mut lost = Vec::new();
        for hash in hashes {
            if let Some(count) = counts.get_mut(hash) {
                *count -= 1;
                if *count == 0 {
                    counts.remove(hash);
                    lost.push(*hash);
                }
            }
        }
        lost
    }

    /// Whether a file of this laptop's own holds the entry.
    pub(super) fn in_own(&self, hash: Hash) -> bool {
        self.own.contains_key(&hash)
    }

    /// Whether a file of another laptop holds the entry.
    pub(super) fn in_others(&self, hash: Hash) -> bool {
        self.others.contains_key(&hash)
    }

    /// The segments this laptop wrote, by their numbers.
    pub(super) fn own_segments(&self) -> Vec<Segment> {
        let mut segments: Vec<Segment> = self
            .files
            .iter()
            .filter_map(|(path, file)| match (&file.content, file.own) {
                (Content::Segment { hashes, spoken }, Some(numbers)) => {
                    Some(Segment { path: path.clone(), numbers, entries: hashes.len(), spoken: *spoken })
                }
                _ => None,
            })
            .collect();
        segments.sort_by_key(|segment| segment.numbers);
        segments
    }

    /// The entries that a file holds.
    pub(super) fn hashes(&self, path: &Path) -> &[Hash] {
        match self.files.get(path).map(|file| &file.content) {
            Some(Content::Segment { hashes, .. }) => hashes,
            _ => &[],
        }
    }
}

/// A segment that this laptop wrote.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    pub path: PathBuf,
    pub numbers: (u64, u64),
    /// How many entries are in it.
    pub entries: usize,
    /// How many of them still say what they said when it was written.
    pub spoken: usize,
}

fn count(counts: &mut HashMap<Hash, u32>, content: &Content) {
    if let Content::Segment { hashes, .. } = content {
        for hash in hashes {
            *counts.entry(*hash).or_default() += 1;
        }
    }
}
