//! What new entries say, in counts, and who wrote them.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{DateTime, Entry, Fact, Local, PersonId, Serialize, Subject, TS, WriterId, local};
use crate::fact::{AttendanceFact, BadgesFact, CheckInFact, JournalFact, PeopleFact, ProgrammeFact};

/// A clock is said to be wrong when it is this far off, in milliseconds.
const TOLERANCE: i64 = 2 * 60 * 1_000;

/// Before 2020 nobody recorded anything: a laptop that says so has lost its clock.
const BEGINNING: i64 = 1_577_836_800_000;

/// A laptop whose entries are new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Source {
    /// The database that wrote them.
    pub writer: WriterId,
    /// The desk's name, as it last wrote it.
    pub desk: String,
    /// How many there are.
    #[ts(type = "number")]
    pub entries: u64,
    /// When the first was made, by that laptop's clock.
    #[ts(type = "string")]
    pub from: DateTime<Local>,
    /// When the last was.
    #[ts(type = "string")]
    pub to: DateTime<Local>,
    /// What is wrong with its clock.
    pub clock: Option<ClockFault>,
    /// Its chain has branches: a folder was copied, and both went on.
    pub forked: bool,
}

/// What is wrong with a laptop's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ClockFault {
    /// It lags behind what the laptop had been told.
    Behind {
        /// By so many minutes, at most.
        #[ts(type = "number")]
        minutes: i64,
    },
    /// It shows a time that has not come yet on this laptop.
    Ahead {
        /// By so many minutes, at most.
        #[ts(type = "number")]
        minutes: i64,
    },
    /// It shows a year in which this program did not exist.
    Lost,
}

/// What would change, in counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Changes {
    /// People who are new.
    pub people_added: usize,
    /// People whose sheet was changed, or who hold another ticket.
    pub people_changed: usize,
    /// People who asked to be forgotten.
    pub people_erased: usize,
    /// Organisations that are new.
    pub organisations: usize,
    /// Arrivals.
    pub arrivals: usize,
    /// Departures, and returns.
    pub movements: usize,
    /// Registrations in sessions, moves and withdrawals.
    pub registrations: usize,
    /// What was noted on attendance, half-day by half-day.
    pub marks: usize,
    /// Attendance sheets and badges that were printed.
    pub printed: usize,
    /// Sessions that are new or changed, and the event's own sheet.
    pub programme: usize,
    /// What was said and done about meetings.
    pub meetings: usize,
    /// What was said and done about pitches.
    pub pitches: usize,
    /// What was said about projects.
    pub projects: usize,
    /// Steps that were undone.
    pub undone: usize,
    /// What this version cannot read.
    pub unknown: usize,
    /// Anything else.
    pub other: usize,
}

/// What one writer brings.
struct Told {
    desk: String,
    last: u64,
    entries: u64,
    from: i64,
    to: i64,
    behind: i64,
}

/// Counts as entries pass by.
pub(super) struct Tally {
    now: i64,
    writers: HashMap<WriterId, Told>,
    changes: Changes,
    added: HashSet<PersonId>,
    changed: HashSet<PersonId>,
    programme: BTreeSet<Subject>,
}

impl Tally {
    pub(super) fn new(now: i64) -> Self {
        Self {
            now,
            writers: HashMap::new(),
            changes: Changes::default(),
            added: HashSet::new(),
            changed: HashSet::new(),
            programme: BTreeSet::new(),
        }
    }

    pub(super) fn count(&mut self, entry: &Entry, fact: Option<&Fact>) {
        let wall = entry.at.wall;
        let told = self.writers.entry(entry.writer).or_insert_with(|| Told {
            desk: String::new(),
            last: 0,
            entries: 0,
            from: wall,
            to: wall,
            behind: 0,
        });
        if entry.seq >= told.last {
            told.last = entry.seq;
            told.desk.clone_from(&entry.by);
        }
        told.entries += 1;
        (told.from, told.to) = (told.from.min(wall), told.to.max(wall));
        told.behind = told.behind.max(entry.at.lag());
        if let Some(fact) = fact {
            self.say(fact);
        }
    }

    fn say(&mut self, fact: &Fact) {
        let changes = &mut self.changes;
        match fact {
            Fact::People(PeopleFact::Added { person }) => {
                self.added.insert(person.id);
            }
            Fact::People(PeopleFact::Edited { person, .. } | PeopleFact::Ticketed { person, .. }) => {
                self.changed.insert(*person);
            }
            Fact::People(PeopleFact::Erased { .. }) => changes.people_erased += 1,
            Fact::People(PeopleFact::OrganisationAdded { .. }) => changes.organisations += 1,
            Fact::CheckIn(CheckInFact::Arrived { .. }) => changes.arrivals += 1,
            Fact::CheckIn(_) => changes.movements += 1,
            Fact::Attendance(
                AttendanceFact::Registered { .. }
                | AttendanceFact::Unregistered { .. }
                | AttendanceFact::Moved { .. },
            ) => changes.registrations += 1,
            Fact::Attendance(AttendanceFact::Marked { .. } | AttendanceFact::Cleared { .. }) => {
                changes.marks += 1;
            }
            Fact::Attendance(AttendanceFact::SheetPrinted { .. })
            | Fact::Badges(BadgesFact::Printed { .. }) => {
                changes.printed += 1;
            }
            Fact::Programme(
                ProgrammeFact::Created { .. }
                | ProgrammeFact::EventEdited { .. }
                | ProgrammeFact::LogoSet { .. }
                | ProgrammeFact::SessionAdded { .. }
                | ProgrammeFact::SessionEdited { .. }
                | ProgrammeFact::SessionCancelled { .. }
                | ProgrammeFact::SessionRestored { .. },
            ) => {
                self.programme.insert(fact.subject());
            }
            Fact::Meetings(_) => changes.meetings += 1,
            Fact::Pitches(_) => changes.pitches += 1,
            Fact::Projects(_) => changes.projects += 1,
            Fact::Journal(JournalFact::Undone { .. }) => changes.undone += 1,
            Fact::Unknown { .. } => changes.unknown += 1,
            #[allow(unreachable_patterns)]
            _ => changes.other += 1,
        }
    }

    /// The sources, the most prolific first, and what they say.
    pub(super) fn done(mut self, forked: &HashSet<WriterId>) -> (Vec<Source>, Changes) {
        self.changes.people_added = self.added.len();
        self.changes.people_changed = self.changed.difference(&self.added).count();
        self.changes.programme = self.programme.len();
        let now = self.now;
        let mut sources: Vec<Source> = self
            .writers
            .into_iter()
            .map(|(writer, told)| Source {
                writer,
                clock: clock(&told, now),
                forked: forked.contains(&writer),
                desk: told.desk,
                entries: told.entries,
                from: local(told.from),
                to: local(told.to),
            })
            .collect();
        sources.sort_unstable_by_key(|source| (std::cmp::Reverse(source.entries), source.writer));
        (sources, self.changes)
    }
}

fn clock(told: &Told, now: i64) -> Option<ClockFault> {
    let ahead = told.to.saturating_sub(now);
    if told.from < BEGINNING {
        Some(ClockFault::Lost)
    } else if ahead > TOLERANCE {
        Some(ClockFault::Ahead { minutes: ahead / 60_000 })
    } else if told.behind > TOLERANCE {
        Some(ClockFault::Behind { minutes: told.behind / 60_000 })
    } else {
        None
    }
}
