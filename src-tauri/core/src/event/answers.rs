//! What the event answers: what was recorded, what it holds, that it is sound.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::fact::Subject;
use crate::journal::Hash;

/// What was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recorded {
    /// The new entries, in order.
    pub entries: Vec<Hash>,
    /// What they are about: what a window must show again.
    pub subjects: BTreeSet<Subject>,
}

impl Recorded {
    /// The last entry that was recorded.
    ///
    /// # Errors
    /// [`Error::Unexpected`] where nothing was.
    pub fn entry(&self) -> Result<Hash> {
        self.entries.last().copied().ok_or_else(|| Error::Unexpected("nothing was recorded".to_owned()))
    }
}

/// What an event holds, in counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Info {
    /// People in the event.
    pub people: usize,
    /// Organisations that take part or that people come from.
    pub organisations: usize,
    /// Sessions, cancelled ones included.
    pub sessions: usize,
    /// Registrations in sessions.
    pub registrations: usize,
    /// Arrivals: people per day.
    pub arrivals: usize,
    /// Entries in the journal.
    pub entries: usize,
    /// Databases that wrote them.
    pub writers: usize,
    /// Cases on the review list.
    pub review: usize,
}

/// The answer of a check of the whole event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Verified {
    /// Always true: what is not, is an error.
    pub ok: bool,
    /// Entries in the journal.
    pub entries: u64,
    /// The projection's digest: the same on every laptop that knows the same entries.
    pub digest: String,
}
