//! Afterwards: what the event came to, in counts. Each area's figures are one file here; they are counted from what the
//! area's own questions answer, so that the report and the screens cannot disagree.

mod arrivals;
mod attendance;
pub mod chart;
mod meetings;
mod organisations;

use chrono::{DateTime, Local};

pub use arrivals::{DayArrivals, Hour, HourArrivals};
pub use attendance::{PartAttendance, SessionAttendance};
pub use meetings::{MeetingLine, MeetingParty, MeetingStatus, MeetingTally, SessionMeetings};
pub use organisations::{OrganisationCount, RoleCount};

use crate::clock::local;
use crate::error::Result;
use crate::event::Event;
use crate::pitches::{self, LineState, PitchKind};
use crate::programme::{Activity, EventSheet};
use crate::words::{Args, Words};

/// What an event came to.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The event's sheet.
    pub sheet: EventSheet,
    /// When this was counted, by the clock of the laptop that did.
    pub at: DateTime<Local>,
    /// How many entries the journal holds.
    pub entries: usize,
    /// The projection's digest: the one that a check of the journal answers.
    pub digest: String,
    /// How many people the event has.
    pub people: usize,
    /// How many of them came, on one day or several.
    pub came: usize,
    /// Arrivals, day by day; those of no day of the event last.
    pub days: Vec<DayArrivals>,
    /// Attendance, session by session, cancelled ones left out.
    pub sessions: Vec<SessionAttendance>,
    /// Organisations, by name; people without one last.
    pub organisations: Vec<OrganisationCount>,
    /// People by role.
    pub roles: Vec<RoleCount>,
    /// The meetings, session by session.
    pub meetings: Vec<SessionMeetings>,
    /// The pitches, planned against real, session by session.
    pub pitches: Vec<pitches::Report>,
}

impl Closing {
    /// How many arrivals there were: people per day, counted once.
    pub fn arrivals(&self) -> usize {
        self.days.iter().map(|day| day.arrivals).sum()
    }

    /// How many organisations take part, or sent somebody.
    pub fn organisation_count(&self) -> usize {
        self.organisations.iter().filter(|line| !line.name.is_empty()).count()
    }

    /// The event's days, in words: one, or from the first to the last.
    pub fn days_said(&self, words: &Words) -> String {
        let (from, until) = (words.date(self.sheet.from), words.date(self.sheet.to));
        if from == until {
            return from;
        }
        let mut args = Args::new();
        args.set("from", from);
        args.set("until", until);
        words.say_with("report-days", &args)
    }

    /// How many pitches were held, and how many were planned, whatever else is in the running orders.
    pub fn pitches_held(&self) -> (usize, usize) {
        let lines = self.pitches.iter().flat_map(|report| &report.lines);
        let pitches: Vec<_> = lines.filter(|line| line.kind == PitchKind::Pitch).collect();
        let held = pitches.iter().filter(|line| line.state == LineState::Done).count();
        (held, pitches.len())
    }

    /// The meetings of every session together, and of producers with reusers alone.
    pub fn tally(&self) -> (MeetingTally, MeetingTally) {
        let sum = |one: fn(&SessionMeetings) -> MeetingTally| {
            self.meetings.iter().map(one).fold(MeetingTally::default(), MeetingTally::plus)
        };
        (sum(SessionMeetings::tally), sum(SessionMeetings::across))
    }
}

impl Event {
    /// What the event came to, as far as this laptop knows.
    pub fn closing(&self) -> Result<Closing> {
        let sheet = self.sheet()?;
        let people = self.people()?;
        let came = self.came()?;
        let mut pitches = Vec::new();
        for session in self.sessions()?.into_iter().filter(|session| !session.cancelled) {
            let report = self.pitch_report(session.id)?;
            if session.activity == Activity::Pitches || !report.lines.is_empty() {
                pitches.push(report);
            }
        }
        Ok(Closing {
            at: local(self.clock().now()),
            entries: self.entry_count()?,
            digest: self.digest()?,
            days: self.arrivals_by_hour(&sheet)?,
            sessions: self.attendance_by_session(&people)?,
            organisations: self.people_by_organisation(&people, &came)?,
            roles: organisations::by_role(&people, &came),
            meetings: self.meetings_by_session()?,
            pitches,
            people: people.len(),
            came: came.len(),
            sheet,
        })
    }
}
