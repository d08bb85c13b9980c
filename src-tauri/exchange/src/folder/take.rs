//! Taking what came: a little at a time, since somebody may be waiting at the door.

use std::collections::VecDeque;
use std::time::Duration;

use regie_core::journal::Entry;

use super::engine::{Desk, Folder};
use crate::error::Result;

/// A batch is no larger than this, however fast the disk.
const MOST_AT_ONCE: usize = 20_000;
/// A breath between two batches, so that whoever waits at the door is next.
const BREATH: Duration = Duration::from_millis(3);

impl Folder {
    /// Merges what can be merged, a little at a time: whoever arrives is not to wait for it.
    pub(super) fn take(&mut self, desk: &impl Desk) -> Result<u64> {
        let ready = self.pool.ready(&self.known);
        let now = self.now();
        self.pool_since = if self.pool.len() == 0 { None } else { self.pool_since.or(Some(now)) };
        let mut merged = 0;
        let mut rest = VecDeque::from(ready);
        let mut most = usize::MAX;
        while !rest.is_empty() {
            let batch: Vec<Entry> = rest.drain(..self.batch.min(most).min(rest.len())).collect();
            let (count, began) = (batch.len(), self.now());
            match desk.ask(|event| event.merge(batch.clone())) {
                Ok(_) => {
                    merged += count as u64;
                    most = most.saturating_mul(2);
                }
                Err(
                    regie_core::Error::BrokenChain { .. }
                    | regie_core::Error::MissingEntries { .. }
                    | regie_core::Error::OtherEvent,
                ) => {
                    // One of them is not what it says; the others are not to pay for it.
                    if let [entry] = &batch[..] {
                        self.refused.insert(entry.hash);
                    } else {
                        batch.into_iter().rev().for_each(|entry| rest.push_front(entry));
                    }
                    most = (count / 2).max(1);
                }
                Err(error) => {
                    // They are tried again; from here on, nothing of them is known.
                    batch.into_iter().chain(rest).for_each(|entry| self.pool.add(entry));
                    return Err(error.into());
                }
            }
            self.pace_batches(self.now() - began);
            if !rest.is_empty() {
                std::thread::sleep(BREATH);
            }
        }
        Ok(merged)
    }

    /// As many at once as the event may be held for.
    fn pace_batches(&mut self, took: i64) {
        let fits = self.pace.hold / took.max(1);
        self.batch = match fits {
            0 => self.batch / 2,
            1 => self.batch,
            _ => self.batch * 2,
        };
        self.batch = self.batch.clamp(16, MOST_AT_ONCE);
    }
}
