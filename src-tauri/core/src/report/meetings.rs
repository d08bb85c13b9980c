//! Meetings: planned, held or not, session by session.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use crate::error::Result;
use crate::event::Event;
use crate::meetings::{Between, Meetings, Pair, Party};
use crate::people::Side;
use crate::programme::Session;

/// The meetings of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionMeetings {
    /// Which session.
    pub session: Session,
    /// Those of the roster in force, by hour and table; then those held without being in it.
    pub lines: Vec<MeetingLine>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingLine {
    /// When it was to start; nothing where the roster in force does not have it.
    pub start: Option<NaiveTime>,
    /// At which table; empty where the roster does not have it.
    pub table: String,
    /// The producer, where one of the two is one.
    pub one: MeetingParty,
    /// The other.
    pub other: MeetingParty,
    /// What became of it.
    pub status: MeetingStatus,
}

/// Who meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingParty {
    /// The name: of an organisation, of a project, or of a person.
    pub name: String,
    /// On which side, if on one.
    pub side: Option<Side>,
    /// Whether the name is a person's.
    pub person: bool,
}

/// What became of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStatus {
    /// It was noted held.
    Held,
    /// It was noted not held.
    NotHeld,
    /// Nobody noted anything.
    NotNoted,
}

/// Meetings in counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MeetingTally {
    /// How many the roster in force has.
    pub planned: usize,
    /// How many of them were noted held.
    pub held: usize,
    /// How many of them were noted not held.
    pub not_held: usize,
    /// About how many of them nobody noted anything.
    pub not_noted: usize,
    /// How many were held without being in the roster.
    pub unplanned: usize,
}

impl MeetingTally {
    /// How many were held, in the roster or not.
    pub const fn all_held(&self) -> usize {
        self.held + self.unplanned
    }

    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            planned: self.planned + other.planned,
            held: self.held + other.held,
            not_held: self.not_held + other.not_held,
            not_noted: self.not_noted + other.not_noted,
            unplanned: self.unplanned + other.unplanned,
        }
    }

    fn of<'a>(lines: impl Iterator<Item = &'a MeetingLine>) -> Self {
        let mut tally = Self::default();
        for line in lines {
            tally.planned += usize::from(line.start.is_some());
            let counted = match (line.start, line.status) {
                (None, _) => &mut tally.unplanned,
                (_, MeetingStatus::Held) => &mut tally.held,
                (_, MeetingStatus::NotHeld) => &mut tally.not_held,
                (_, MeetingStatus::NotNoted) => &mut tally.not_noted,
            };
            *counted += 1;
        }
        tally
    }
}

impl MeetingLine {
    /// Whether a producer meets a reuser.
    pub fn across(&self) -> bool {
        matches!((self.one.side, self.other.side), (Some(one), Some(other)) if one != other)
    }
}

impl SessionMeetings {
    /// All of them.
    pub fn tally(&self) -> MeetingTally {
        MeetingTally::of(self.lines.iter())
    }

    /// Those of producers with reusers.
    pub fn across(&self) -> MeetingTally {
        MeetingTally::of(self.lines.iter().filter(|line| line.across()))
    }

    /// The others.
    pub fn alike(&self) -> MeetingTally {
        MeetingTally::of(self.lines.iter().filter(|line| !line.across()))
    }
}

impl Event {
    /// The meetings of every session that has any.
    pub(super) fn meetings_by_session(&self) -> Result<Vec<SessionMeetings>> {
        let mut all = Vec::new();
        for session in self.meeting_sessions()? {
            let meetings = self.meetings(session.id)?;
            let mut lines = Vec::new();
            let mut planned: BTreeSet<Pair> = BTreeSet::new();
            if let Some(kept) = self.roster_in_force(session.id)? {
                let slots = kept.version.frame.slots();
                let mut roster = kept.version.meetings.clone();
                roster.sort_by_key(|meeting| (meeting.slot, meeting.table));
                for meeting in roster {
                    // A meeting of somebody who was erased since is told of nobody, but it is counted.
                    planned.insert(meeting.pair);
                    let table = kept.version.frame.tables.get(meeting.table).cloned().unwrap_or_default();
                    let start = slots.get(meeting.slot).map_or(NaiveTime::MIN, |slot| slot.start);
                    lines.push(line(&meetings, &meetings.between(meeting.pair), Some(start), table));
                }
            }
            for between in &meetings.between {
                if between.held.as_ref().is_some_and(|held| held.held) && !planned.contains(&between.pair) {
                    lines.push(line(&meetings, between, None, String::new()));
                }
            }
            all.push(SessionMeetings { session, lines });
        }
        Ok(all)
    }
}

fn line(meetings: &Meetings, between: &Between, start: Option<NaiveTime>, table: String) -> MeetingLine {
    let party = |party: Party| MeetingParty {
        name: meetings.name(party).to_owned(),
        side: meetings.party(party).ok().and_then(|line| line.sheet.side),
        person: matches!(party, Party::Person(_)),
    };
    let (mut one, mut other) = (party(between.pair.a), party(between.pair.b));
    if other.side == Some(Side::Producer) && one.side != Some(Side::Producer) {
        std::mem::swap(&mut one, &mut other);
    }
    let status = match between.held.as_ref().map(|held| held.held) {
        Some(true) => MeetingStatus::Held,
        Some(false) => MeetingStatus::NotHeld,
        None => MeetingStatus::NotNoted,
    };
    MeetingLine { start, table, one, other, status }
}
