//! Putting into the folder what it lacks.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use regie_core::journal::{Entry, Hash};

use super::engine::{Desk, Folder, PAGE};
use super::shelf::{Content, Segment};
use super::trouble::Trouble;
use super::{names, place};
use crate::error::Result;
use crate::file::{About, write};

/// So many segments of a size become one of the next.
const FAN: usize = 8;
/// A segment that large is left as it is.
const LARGE: usize = 20_000;

impl Folder {
    /// Publishes what the folder does not hold as it should; answers how many entries.
    pub(super) fn publish(&mut self, desk: &impl Desk, folder: &Path) -> Result<u64> {
        let Some(me) = self.me.clone() else { return Ok(0) };
        let own = folder.join(me.writer.to_string());
        self.mend(desk, &own)?;
        let now = self.now();
        let mut due: Vec<(i64, Hash)> = Vec::new();
        let mut found = Vec::new();
        for (hash, since) in &self.missing {
            let Some((writer, row)) = self.known.place(*hash) else { continue };
            if writer == me.writer {
                due.push((row, *hash));
            } else if self.shelf.in_others(*hash) {
                found.push(*hash);
            } else if now - since >= self.pace.adopt {
                due.push((row, *hash));
            }
        }
        for hash in found {
            self.missing.remove(&hash);
        }
        due.sort_unstable();
        let mut published = 0;
        for part in due.chunks(LARGE) {
            let hashes: Vec<Hash> = part.iter().map(|(_, hash)| *hash).collect();
            let first = self.shelf.own_segments().last().map_or(1, |segment| segment.numbers.1 + 1);
            let entries = entries(desk, &hashes)?;
            self.put(&own, first, &entries)?;
            for hash in &hashes {
                self.missing.remove(hash);
            }
            published += entries.len() as u64;
            self.compact(desk, &own)?;
        }
        if self.missing.is_empty() {
            self.clear_unreadable();
        }
        Ok(published)
    }

    /// Takes away segments of this laptop's own that no longer read: what was in them is in others by now.
    fn clear_unreadable(&mut self) {
        let broken: Vec<PathBuf> = self
            .shelf
            .iter()
            .filter(|(_, file)| {
                let lost = |trouble: &Trouble| {
                    matches!(trouble, Trouble::Truncated | Trouble::Damaged | Trouble::NoKey)
                };
                file.own.is_some() && matches!(&file.content, Content::Bad { trouble, .. } if lost(trouble))
            })
            .map(|(path, _)| path.clone())
            .collect();
        for path in broken {
            if std::fs::remove_file(&path).is_ok() {
                self.shelf.remove(&path);
            }
        }
    }

    /// Writes a segment that begins with this number.
    fn put(&mut self, own: &Path, first: u64, entries: &[Entry]) -> Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        let last = first + entries.len() as u64 - 1;
        self.put_as(own, (first, last), entries)
    }

    fn put_as(&mut self, own: &Path, numbers: (u64, u64), entries: &[Entry]) -> Result<()> {
        let Some(me) = self.me.clone() else { return Ok(()) };
        let identity = self.own_key(own)?;
        let about = About {
            event: me.event,
            writer: me.writer,
            // The clear header of a file that anybody may find names no desk.
            desk: String::new(),
            made: self.clock.now(),
            base: Vec::new(),
            heads: Vec::new(),
        };
        let lock = identity.lock();
        // Chains in a row are a third of the size.
        let mut order: Vec<&Entry> = entries.iter().collect();
        order.sort_by_key(|entry| (entry.writer, entry.seq));
        let (_, bytes) = write(about, &lock, |put| order.iter().try_for_each(|entry| put(entry)))?;
        let path = place::write(own, &names::segment(numbers.0, numbers.1), &bytes)?;
        let hashes = entries.iter().map(|entry| entry.hash).collect();
        let spoken = entries.iter().filter(|entry| entry.body.is_some()).count();
        self.settle(path, Content::Segment { hashes, spoken }, Some(numbers))
    }

    /// Makes large segments of small ones: as many as a hand has fingers, whatever was recorded.
    fn compact(&mut self, desk: &impl Desk, own: &Path) -> Result<()> {
        loop {
            let segments = self.shelf.own_segments();
            let Some(last) = segments.last() else { return Ok(()) };
            let size = |segment: &Segment| segment.entries.max(1).ilog(FAN);
            let class = size(last);
            let from = segments.iter().rposition(|segment| size(segment) > class).map_or(0, |at| at + 1);
            let run = &segments[from..];
            let total: usize = run.iter().map(|segment| segment.entries).sum();
            if run.len() < FAN || total > LARGE {
                return Ok(());
            }
            self.join(desk, own, run)?;
        }
    }

    fn join(&mut self, desk: &impl Desk, own: &Path, run: &[Segment]) -> Result<()> {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(()) };
        let mut hashes: Vec<Hash> =
            run.iter().flat_map(|segment| self.shelf.hashes(&segment.path).iter().copied()).collect();
        hashes.sort_by_key(|hash| self.known.place(*hash).map(|(_, row)| row));
        hashes.dedup();
        let entries = entries(desk, &hashes)?;
        let numbers = (first.numbers.0, last.numbers.1);
        self.put_as(own, numbers, &entries)?;
        for segment in run.iter().filter(|segment| segment.numbers != numbers) {
            self.drop_segment(segment);
        }
        Ok(())
    }

    /// Takes a segment away whose entries another one holds.
    fn drop_segment(&mut self, segment: &Segment) {
        // If it stays, it is only in the way; it is tried again when the program starts.
        if std::fs::remove_file(&segment.path).is_ok() {
            self.shelf.remove(&segment.path);
        }
    }

    /// Writes anew what says more than it may, since somebody was erased; takes away what a compaction left.
    fn mend(&mut self, desk: &impl Desk, own: &Path) -> Result<()> {
        if !self.blanks {
            return Ok(());
        }
        let mut blanked: HashSet<Hash> = HashSet::new();
        for from in (0..self.known.row).step_by(PAGE) {
            let to = from.saturating_add_unsigned(PAGE as u64);
            blanked.extend(desk.ask(|event| event.blanked_between(from, to))?);
        }
        let segments = self.shelf.own_segments();
        for segment in &segments {
            let within = |other: &Segment| {
                other.numbers != segment.numbers
                    && other.numbers.0 <= segment.numbers.0
                    && segment.numbers.1 <= other.numbers.1
                    && {
                        let held: HashSet<&Hash> = self.shelf.hashes(&other.path).iter().collect();
                        self.shelf.hashes(&segment.path).iter().all(|hash| held.contains(hash))
                    }
            };
            if segments.iter().any(within) {
                self.drop_segment(segment);
                continue;
            }
            let hashes = self.shelf.hashes(&segment.path).to_vec();
            let may = hashes.iter().filter(|hash| !blanked.contains(hash)).count();
            if segment.spoken > may {
                let entries = entries(desk, &hashes)?;
                self.put_as(own, segment.numbers, &entries)?;
            }
        }
        self.blanks = false;
        Ok(())
    }
}

/// Entries in pages, each asked for shortly.
fn entries(desk: &impl Desk, hashes: &[Hash]) -> Result<Vec<Entry>> {
    let mut entries = Vec::with_capacity(hashes.len());
    for page in hashes.chunks(PAGE) {
        entries.extend(desk.ask(|event| event.entries_named(page))?);
    }
    Ok(entries)
}
