//! Entries that came, and what they wait for: a chain is only taken from its beginning, whatever order its pieces come in.

use std::collections::HashMap;

use regie_core::id::WriterId;
use regie_core::journal::{Entry, Hash};
use regie_core::share::Came;

/// The entries this laptop knows, without what they say.
#[derive(Debug, Default)]
pub(super) struct Known {
    places: HashMap<Hash, (WriterId, u64, i64)>,
    /// The last place looked at.
    pub row: i64,
}

impl Known {
    pub(super) fn add(&mut self, came: &Came) {
        self.places.insert(came.hash, (came.writer, came.seq, came.row));
        self.row = self.row.max(came.row);
    }

    pub(super) fn has(&self, hash: Hash) -> bool {
        self.places.contains_key(&hash)
    }

    /// Whose an entry is, and its place among all that came.
    pub(super) fn place(&self, hash: Hash) -> Option<(WriterId, i64)> {
        self.places.get(&hash).map(|(writer, _, row)| (*writer, *row))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Hash> {
        self.places.keys().copied()
    }

    /// Whether an entry can be merged as things are.
    fn precedes(&self, entry: &Entry) -> bool {
        if entry.seq == 1 {
            return entry.prev == Hash::NONE;
        }
        let before = self.places.get(&entry.prev);
        before.is_some_and(|(writer, seq, _)| *writer == entry.writer && seq + 1 == entry.seq)
    }
}

/// Entries that came before those they follow.
#[derive(Debug, Default)]
pub(super) struct Pool {
    waiting: HashMap<Hash, Entry>,
}

impl Pool {
    pub(super) fn add(&mut self, entry: Entry) {
        self.waiting.entry(entry.hash).or_insert(entry);
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// The desks whose entries wait for earlier ones.
    pub(super) fn desks(&self) -> Vec<String> {
        let mut desks: Vec<String> = self.waiting.values().map(|entry| entry.by.clone()).collect();
        desks.sort_unstable();
        desks.dedup();
        desks
    }

    /// Takes out what can be merged now, each after the one it follows.
    pub(super) fn ready(&mut self, known: &Known) -> Vec<Entry> {
        let mut after: HashMap<Hash, Vec<Hash>> = HashMap::new();
        let mut next = Vec::new();
        for entry in self.waiting.values() {
            if known.precedes(entry) {
                next.push(entry.hash);
            } else {
                after.entry(entry.prev).or_default().push(entry.hash);
            }
        }
        let mut ready: Vec<Entry> = Vec::new();
        while let Some(hash) = next.pop() {
            let Some(entry) = self.waiting.remove(&hash) else { continue };
            for follower in after.remove(&hash).unwrap_or_default() {
                let fits = self
                    .waiting
                    .get(&follower)
                    .is_some_and(|one| one.writer == entry.writer && one.seq == entry.seq + 1);
                if fits {
                    next.push(follower);
                }
            }
            ready.push(entry);
        }
        self.waiting.retain(|hash, _| !known.has(*hash));
        ready
    }
}
