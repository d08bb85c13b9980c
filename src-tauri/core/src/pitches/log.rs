//! The clock's log. Each laptop has its own; where two ran the clock apart both are kept, and this one goes on with its own.

use serde::Serialize;
use ts_rs::TS;

use super::clock::{Action, Told};
use crate::clock::Reading;
use crate::error::Result;
use crate::event::Event;
use crate::fact::{Fact, JournalFact, PitchesFact, Subject};
use crate::id::{SessionId, WriterId};
use crate::journal::{self, Hash};

/// A line of the clock's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogLine {
    /// Which laptop's.
    #[ts(type = "string")]
    pub writer: WriterId,
    /// Its desk's name.
    pub by: String,
    /// What was done.
    #[ts(skip)]
    pub action: Action,
    /// When, by that laptop's clocks.
    #[ts(skip)]
    pub reading: Reading,
    /// The entry of the journal that says so.
    pub entry: Hash,
}

/// Clocks that were run apart: more than one log of a session goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// Of which session.
    pub session: SessionId,
    /// Whose logs: each laptop and its desk's name.
    pub desks: Vec<(WriterId, String)>,
}

/// How many laptops may have taken over one from the other: a chain that never ends is none.
const LONGEST_CHAIN: usize = 64;

/// A laptop's log, what it took over from another one before it.
fn chain(lines: &[LogLine], writer: WriterId, depth: usize) -> Vec<&LogLine> {
    let own: Vec<&LogLine> = lines.iter().filter(|line| line.writer == writer).collect();
    let taken = own.iter().rposition(|line| matches!(line.action, Action::TookOver { .. }));
    let Some((at, Action::TookOver { writer: from, line: until })) =
        taken.map(|at| (at, &own[at].action)).filter(|_| depth > 0)
    else {
        return own;
    };
    let mut log: Vec<&LogLine> = chain(lines, *from, depth - 1);
    // The line itself may be undone since; then what stands before it is meant.
    if let Some(last) = log.iter().position(|line| line.entry == *until) {
        log.truncate(last + 1);
    }
    log.extend(&own[at..]);
    log
}

/// The laptops whose log nobody took over at its end: more than one, and two clocks were run apart.
fn heads(lines: &[LogLine]) -> Vec<(WriterId, String)> {
    let mut writers: Vec<(WriterId, String, Hash)> = Vec::new();
    for line in lines {
        match writers.iter_mut().find(|(writer, ..)| *writer == line.writer) {
            Some(known) => (known.1, known.2) = (line.by.clone(), line.entry),
            None => writers.push((line.writer, line.by.clone(), line.entry)),
        }
    }
    writers.retain(|(writer, _, last)| {
        !lines.iter().any(|line| {
            line.writer != *writer
                && matches!(&line.action, Action::TookOver { writer: from, line } if from == writer && line == last)
        })
    });
    writers.into_iter().map(|(writer, by, _)| (writer, by)).collect()
}

/// A session's log as this laptop goes on with it.
#[derive(Debug, Clone, Default)]
pub(super) struct Log {
    pub lines: Vec<LogLine>,
    /// Whose it is; nobody's where nothing was done.
    pub writer: Option<WriterId>,
}

impl Log {
    pub(super) fn told(&self) -> Told {
        Told::of(self.lines.iter().map(|line| (&line.action, &line.reading)))
    }

    pub(super) fn last(&self) -> Option<&LogLine> {
        self.lines.last()
    }
}

/// What this laptop can take back, and bring back: the entry to undo for that, and what was done.
pub(super) struct Steps {
    pub undo: Option<(Hash, Action)>,
    pub redo: Option<(Hash, Action)>,
}

impl Event {
    /// Every laptop's lines of a session's clock that were not undone, in the total order.
    pub fn clock_log(&self, session: SessionId) -> Result<Vec<LogLine>> {
        let mut query = self.db().prepare_cached(
            "SELECT writer, \"by\", action, reading, entry FROM clock_line WHERE session = ?1
             ORDER BY ms, n, writer, entry",
        )?;
        let mut rows = query.query([session])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(LogLine {
                writer: row.get(0)?,
                by: row.get(1)?,
                action: serde_json::from_str(&row.get::<_, String>(2)?)?,
                reading: serde_json::from_str(&row.get::<_, String>(3)?)?,
                entry: row.get(4)?,
            });
        }
        Ok(lines)
    }

    /// The log this laptop goes on with: its own, else the one that was last written to.
    pub(super) fn own_log(&self, session: SessionId) -> Result<Log> {
        let lines = self.clock_log(session)?;
        let own = lines.iter().any(|line| line.writer == self.writer());
        let writer = if own { Some(self.writer()) } else { lines.last().map(|line| line.writer) };
        let chain = writer.map(|writer| chain(&lines, writer, LONGEST_CHAIN)).unwrap_or_default();
        Ok(Log { lines: chain.into_iter().cloned().collect(), writer })
    }

    /// One laptop's log.
    pub(super) fn log_of(&self, session: SessionId, writer: WriterId) -> Result<Log> {
        let lines = self.clock_log(session)?;
        let chain = chain(&lines, writer, LONGEST_CHAIN);
        Ok(Log { lines: chain.into_iter().cloned().collect(), writer: Some(writer) })
    }

    /// Whose logs of a session's clock go on apart; one or none is as it should be.
    pub(super) fn clock_heads(&self, session: SessionId) -> Result<Vec<(WriterId, String)>> {
        Ok(heads(&self.clock_log(session)?))
    }

    /// The sessions whose clock was run apart on several laptops.
    pub fn clock_overlaps(&self) -> Result<Vec<Overlap>> {
        let mut query = self.db().prepare_cached(
            "SELECT session FROM clock_line GROUP BY session HAVING count(DISTINCT writer) > 1 ORDER BY session",
        )?;
        let sessions = query.query_map([], |row| row.get(0))?.collect::<Result<Vec<SessionId>, _>>()?;
        let mut overlaps = Vec::new();
        for session in sessions {
            let desks = self.clock_heads(session)?;
            if desks.len() > 1 {
                overlaps.push(Overlap { session, desks });
            }
        }
        Ok(overlaps)
    }

    /// What this laptop can undo and redo of a session's clock: the entries to undo for that.
    pub(super) fn clock_steps(&self, session: SessionId) -> Result<Steps> {
        let mut done: Vec<(Hash, Action)> = Vec::new();
        // What was undone, with the entry that undid it: undoing that one brings it back.
        let mut taken_back: Vec<(Hash, Hash, Action)> = Vec::new();
        for entry in journal::about(self.db(), Subject::Clock(session))? {
            if entry.writer != self.writer() {
                continue;
            }
            match entry.fact() {
                Some(Fact::Pitches(PitchesFact::Clock { action, .. })) if action.is_done() => {
                    done.push((entry.hash, action));
                    taken_back.clear();
                }
                Some(Fact::Journal(JournalFact::Undone { entry: target, .. })) => {
                    if done.last().is_some_and(|(hash, _)| *hash == target) {
                        if let Some((hash, action)) = done.pop() {
                            taken_back.push((hash, entry.hash, action));
                        }
                    } else if taken_back.last().is_some_and(|(_, undo, _)| *undo == target)
                        && let Some((hash, _, action)) = taken_back.pop()
                    {
                        done.push((hash, action));
                    }
                }
                _ => {}
            }
        }
        Ok(Steps { undo: done.pop(), redo: taken_back.pop().map(|(_, undo, action)| (undo, action)) })
    }
}
