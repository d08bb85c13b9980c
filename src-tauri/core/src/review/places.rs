//! People who were noted in two sessions at the same time.

use chrono::{DateTime, Local, NaiveTime};
use serde::Serialize;
use ts_rs::TS;

use super::Case;
use crate::attendance::Mark;
use crate::clock::local;
use crate::error::Result;
use crate::event::Event;
use crate::id::{PersonId, SessionId};
use crate::programme::{DayPart, Session};

/// Where somebody was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Whereabouts {
    /// In which session.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// Its room.
    pub room: String,
    /// Of which half-day.
    pub part: DayPart,
    /// What was noted.
    pub mark: Mark,
    /// The time that goes with it.
    pub time: Option<NaiveTime>,
    /// When it was noted, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

impl Whereabouts {
    /// From when until when they were there, as far as is known.
    fn during(&self, session: &Session) -> (NaiveTime, NaiveTime) {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        let (mut from, mut until) = match self.part {
            DayPart::Morning => (NaiveTime::MIN, hour(12)),
            DayPart::Afternoon => (hour(12), hour(18)),
            DayPart::Evening => (hour(18), NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default()),
        };
        if session.parts().len() == 1 {
            // A session's own hours say more than the half-day, even where they run past it.
            from = session.start.unwrap_or(from);
            until = session.end.unwrap_or(until);
        } else {
            from = session.start.map_or(from, |start| start.max(from));
            until = session.end.map_or(until, |end| end.min(until));
        }
        match (self.mark, self.time) {
            (Mark::Late, Some(time)) => (from.max(time), until),
            (Mark::LeftEarly, Some(time)) => (from, until.min(time)),
            _ => (from, until),
        }
    }
}

impl Event {
    pub(super) fn in_two_places(&self) -> Result<Vec<Case>> {
        let sessions = self.sessions()?;
        let session = |id: SessionId| sessions.iter().find(|session| session.id == id && !session.cancelled);
        let mut query = self.db().prepare_cached(
            "SELECT a.person, a.session, a.part, a.mark, a.at, a.wall, a.\"by\", b.session, b.part, b.mark, b.at, b.wall, b.\"by\"
             FROM mark a JOIN mark b ON b.person = a.person AND b.session > a.session
             WHERE a.mark IN ('present', 'late', 'left_early') AND b.mark IN ('present', 'late', 'left_early')
             ORDER BY a.person, a.session, b.session, a.part, b.part",
        )?;
        let mut rows = query.query([])?;
        let mut cases = Vec::new();
        while let Some(row) = rows.next()? {
            let person: PersonId = row.get(0)?;
            let place = |at: usize| -> rusqlite::Result<Option<(Whereabouts, &Session)>> {
                let Some(session) = session(row.get(at)?) else { return Ok(None) };
                let part = DayPart::named(row.get_ref(at + 1)?.as_str()?);
                let mark = Mark::named(row.get_ref(at + 2)?.as_str()?);
                let (Some(part), Some(mark)) = (part, mark) else { return Ok(None) };
                let time: Option<String> = row.get(at + 3)?;
                let place = Whereabouts {
                    session: session.id,
                    title: session.title.clone(),
                    room: session.room.clone(),
                    part,
                    mark,
                    time: time.and_then(|time| NaiveTime::parse_from_str(&time, "%H:%M").ok()),
                    at: local(row.get(at + 4)?),
                    by: row.get(at + 5)?,
                };
                Ok(Some((place, session)))
            };
            let (Some((one, its)), Some((other, others))) = (place(1)?, place(7)?) else { continue };
            let ((from, until), (since, to)) = (one.during(its), other.during(others));
            if its.day != others.day || from.max(since) >= until.min(to) {
                continue;
            }
            // Marks of somebody who is gone are nobody's.
            let Ok(person) = self.person(person) else { continue };
            cases.push(Case::InTwoPlaces { person: Box::new(person), day: its.day, places: [one, other] });
        }
        Ok(cases)
    }
}
