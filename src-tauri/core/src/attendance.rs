//! Attendance: who is registered in which session, who waits, and who came.
//!
//! Who is in and who waits is computed, never stored: the first in line are in, as many as the session holds. So a place
//! that frees goes to the first who waits, on every laptop alike.

use chrono::{DateTime, Local, NaiveDate, NaiveTime, Timelike};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check_in::Presence;
use crate::clock::local;
use crate::error::Result;
use crate::event::{Event, Recorded};
use crate::fact::{AttendanceFact, Fact, JournalFact, PeopleFact, Subject};
use crate::id::{PersonId, SessionId};
use crate::journal;
use crate::people::{NewPerson, Person};
use crate::programme::{DayPart, Session};
use crate::projection::Told;
use crate::sheets;

pub(crate) const TABLES: &str = "
CREATE TABLE registration (
    person TEXT NOT NULL, session TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (person, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_of_session ON registration (session, person);
CREATE TABLE mark (
    person TEXT NOT NULL, session TEXT NOT NULL, part TEXT NOT NULL, mark TEXT NOT NULL, at TEXT,
    wall INTEGER NOT NULL, \"by\" TEXT NOT NULL, PRIMARY KEY (person, session, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_of_session ON mark (session, person);
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &AttendanceFact) -> Result<()> {
    match fact {
        AttendanceFact::Registered { person, session } => register(db, told, *person, *session)?,
        AttendanceFact::Unregistered { person, session } => unregister(db, *person, *session)?,
        AttendanceFact::Moved { person, from, to } => {
            unregister(db, *person, *from)?;
            register(db, told, *person, *to)?;
        }
        AttendanceFact::Marked { person, session, part, mark, at } => {
            db.prepare_cached("INSERT OR REPLACE INTO mark VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(
                (
                    person,
                    session,
                    part.name(),
                    mark.name(),
                    at.map(|at| at.format("%H:%M").to_string()),
                    told.at.wall,
                    told.by,
                ),
            )?;
        }
        AttendanceFact::Cleared { person, session, part } => {
            db.prepare_cached("DELETE FROM mark WHERE person = ?1 AND session = ?2 AND part = ?3")?
                .execute((person, session, part.name()))?;
        }
        AttendanceFact::SheetPrinted { sheet } => sheets::apply(db, told, sheet)?,
    }
    Ok(())
}

/// Registered twice, the first one counts: it holds the place in the line.
fn register(db: &Connection, told: Told, person: PersonId, session: SessionId) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO registration VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((person, session, told.at.ms, told.at.n, told.hash))?;
    Ok(())
}

fn unregister(db: &Connection, person: PersonId, session: SessionId) -> Result<()> {
    db.prepare_cached("DELETE FROM registration WHERE person = ?1 AND session = ?2")?
        .execute((person, session))?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Person(id) = subject {
        db.prepare_cached("DELETE FROM registration WHERE person = ?1")?.execute([id])?;
        db.prepare_cached("DELETE FROM mark WHERE person = ?1")?.execute([id])?;
    }
    Ok(())
}

/// What is noted of a person in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Came.
    Present,
    /// Came late, at a time that is noted.
    Late,
    /// Came, and left before the end.
    LeftEarly,
    /// Did not come.
    Absent,
    /// Did not come, and had said so.
    Excused,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 5] = [Self::Present, Self::Late, Self::LeftEarly, Self::Absent, Self::Excused];

    /// The mark's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::LeftEarly => "left_early",
            Self::Absent => "absent",
            Self::Excused => "excused",
        }
    }

    /// The mark of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.name() == name)
    }

    /// Whether the person was in the room at all.
    pub const fn came(self) -> bool {
        matches!(self, Self::Present | Self::Late | Self::LeftEarly)
    }
}

/// A mark as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Marked {
    /// Of which half-day.
    pub part: DayPart,
    /// What.
    pub mark: Mark,
    /// The time that goes with it: of a late arrival, of an early departure.
    pub at: Option<NaiveTime>,
    /// When it was noted, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub noted: DateTime<Local>,
    /// By which desk.
    pub by: String,
}

/// How a person stands with a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "place", rename_all = "snake_case")]
pub enum Place {
    /// Registered, with a place.
    In,
    /// Registered, but the session is full.
    Waiting {
        /// Their rank among those who wait: 1 is next.
        rank: usize,
    },
    /// Not registered, but came.
    WalkIn,
}

/// A line of a session's roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RollLine {
    /// Who.
    pub person: Person,
    /// How they stand with the session.
    pub place: Place,
    /// What was noted, by half-day.
    pub marks: Vec<Marked>,
    /// Whether they are in the venue on that day.
    pub presence: Presence,
}

/// Everybody who has to do with a session, by family name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Roll {
    /// Which session.
    pub session: Session,
    /// Its half-days: one, or two where it spans noon.
    pub parts: Vec<DayPart>,
    /// The half-day that marks go to at this hour.
    pub part: DayPart,
    /// Everybody.
    pub lines: Vec<RollLine>,
    /// How many have a place.
    pub expected: usize,
    /// How many wait for one.
    pub waiting: usize,
    /// How many came, by half-day.
    pub came: Vec<(DayPart, usize)>,
}

/// The answer at a room's door.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum RoomAnswer {
    /// Noted: present, or late.
    Noted {
        /// Who.
        person: Person,
        /// What was noted.
        mark: Mark,
        /// How they stand with the session.
        place: Place,
    },
    /// Noted already; nothing was written.
    NotedAlready {
        /// Who.
        person: Person,
        /// What stands.
        marked: Marked,
    },
    /// A code, but nobody's, or misread; nothing was written.
    UnknownCode {
        /// The text, as scanned.
        text: String,
        /// Whether it is a badge code whose check character is wrong.
        misread: bool,
    },
    /// No code at all: a name, perhaps.
    NotACode,
}

/// What a change of registrations did to the waiting line.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct LineMoved {
    /// People who waited and have a place now.
    pub promoted: Vec<Person>,
    /// The person's own rank in the waiting line, where the session is full.
    pub waiting: Option<usize>,
}

/// What an undo at a room's door took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoneMarks {
    /// Whose mark was the last one.
    pub person: Person,
    /// How many marks no longer count.
    pub marks: usize,
    /// Whether somebody had been added on the spot, and is gone from the list again.
    pub walk_in: bool,
}

/// Somebody who comes this much after the start is late, in minutes.
pub const LATE_AFTER: i64 = 15;

impl Session {
    /// The half-days a session is in: two where it spans noon.
    pub fn parts(&self) -> Vec<DayPart> {
        match (self.part, self.end) {
            (DayPart::Morning, Some(end)) if end.hour() > 12 || (end.hour() == 12 && end.minute() > 30) => {
                vec![DayPart::Morning, DayPart::Afternoon]
            }
            (part, _) => vec![part],
        }
    }

    /// The half-day that an hour belongs to, among the session's own.
    pub fn part_at(&self, time: NaiveTime) -> DayPart {
        let parts = self.parts();
        let now = DayPart::of(time);
        parts.iter().copied().find(|part| *part == now).or_else(|| parts.last().copied()).unwrap_or(self.part)
    }

    /// The half-day that somebody chose, where the session is in it; else the hour's.
    fn part_for(&self, chosen: Option<DayPart>, time: NaiveTime) -> DayPart {
        chosen.filter(|part| self.parts().contains(part)).unwrap_or_else(|| self.part_at(time))
    }
}

impl Event {
    /// Registers a person in a session; nothing is written where they are already. Says whether they wait.
    pub fn register(&mut self, person: PersonId, session: SessionId) -> Result<LineMoved> {
        let person = self.person(person)?.id;
        self.session(session)?;
        if !self.is_registered(person, session)? {
            self.record(AttendanceFact::Registered { person, session })?;
        }
        Ok(LineMoved { promoted: Vec::new(), waiting: self.waiting_rank(person, session)? })
    }

    /// Takes a person out of a session; nothing is written where they are not in it. Says who has their place now.
    pub fn unregister(&mut self, person: PersonId, session: SessionId) -> Result<LineMoved> {
        let person = self.kept(person)?;
        if !self.is_registered(person, session)? {
            return Ok(LineMoved::default());
        }
        self.promoting(session, |event| event.record(AttendanceFact::Unregistered { person, session }))
    }

    /// Moves a person from one session to another; what was noted in the first one stays.
    pub fn move_registration(
        &mut self,
        person: PersonId,
        from: SessionId,
        to: SessionId,
    ) -> Result<LineMoved> {
        let person = self.person(person)?.id;
        self.session(to)?;
        if !self.is_registered(person, from)? {
            return self.register(person, to);
        }
        let moved = self.promoting(from, |event| event.record(AttendanceFact::Moved { person, from, to }))?;
        Ok(LineMoved { waiting: self.waiting_rank(person, to)?, ..moved })
    }

    /// Does something to a session's line, and says who got a place by it.
    fn promoting(
        &mut self,
        session: SessionId,
        change: impl FnOnce(&mut Self) -> Result<Recorded>,
    ) -> Result<LineMoved> {
        let (_, waited) = self.line(session)?;
        change(self)?;
        let (inside, _) = self.line(session)?;
        let promoted = inside.into_iter().filter(|person| waited.contains(person)).map(|id| self.person(id));
        Ok(LineMoved { promoted: promoted.collect::<Result<_>>()?, waiting: None })
    }

    /// The people with a place in a session, then those who wait for one, each first come first.
    pub fn line(&self, session: SessionId) -> Result<(Vec<PersonId>, Vec<PersonId>)> {
        let mut inside = self.registered_in(session)?;
        let capacity = self.session(session)?.capacity.map_or(usize::MAX, |capacity| capacity as usize);
        let waiting = inside.split_off(capacity.min(inside.len()));
        Ok((inside, waiting))
    }

    fn waiting_rank(&self, person: PersonId, session: SessionId) -> Result<Option<usize>> {
        let (_, waiting) = self.line(session)?;
        Ok(waiting.iter().position(|waits| *waits == person).map(|at| at + 1))
    }

    /// Whether a person is registered in a session.
    pub fn is_registered(&self, person: PersonId, session: SessionId) -> Result<bool> {
        let mut query =
            self.db().prepare_cached("SELECT 1 FROM registration WHERE person = ?1 AND session = ?2")?;
        Ok(query.exists((person, session))?)
    }

    /// The sessions a person is registered in, of one day or of all, cancelled ones left out, in order.
    pub fn sessions_of(&self, person: PersonId, day: Option<NaiveDate>) -> Result<Vec<Session>> {
        let mut query = self.db().prepare_cached("SELECT session FROM registration WHERE person = ?1")?;
        let registered =
            query.query_map([person], |row| row.get(0))?.collect::<Result<Vec<SessionId>, _>>()?;
        if registered.is_empty() {
            return Ok(Vec::new());
        }
        let mut sessions = self.sessions()?;
        sessions.retain(|session| {
            registered.contains(&session.id) && !session.cancelled && day.is_none_or(|day| session.day == day)
        });
        Ok(sessions)
    }

    /// The people registered in a session, first come first, those who wait included.
    pub fn registered_in(&self, session: SessionId) -> Result<Vec<PersonId>> {
        let mut query = self.db().prepare_cached(
            "SELECT r.person FROM registration r JOIN person p ON p.id = r.person
             WHERE r.session = ?1 ORDER BY r.ms, r.n, r.entry",
        )?;
        let rows = query.query_map([session], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many registrations there are.
    pub fn registrations(&self) -> Result<usize> {
        Ok(self.db().query_row("SELECT count(*) FROM registration", [], |row| row.get(0))?)
    }

    /// Everybody who has to do with a session.
    pub fn roll(&self, session: SessionId) -> Result<Roll> {
        let session = self.session(session)?;
        let (inside, waiting) = self.line(session.id)?;
        let marks = self.marks_in(session.id)?;
        let mut places: Vec<(PersonId, Place)> = inside.iter().map(|person| (*person, Place::In)).collect();
        places.extend(waiting.iter().zip(1..).map(|(person, rank)| (*person, Place::Waiting { rank })));
        for (person, _) in &marks {
            if !places.iter().any(|(known, _)| known == person) {
                places.push((*person, Place::WalkIn));
            }
        }
        let parts = session.parts();
        let mut lines = Vec::with_capacity(places.len());
        for (id, place) in places {
            // Marks of somebody who was undone or erased since are nobody's.
            let Ok(person) = self.person(id) else { continue };
            let marks =
                marks.iter().filter(|(marked, _)| *marked == id).map(|(_, mark)| mark.clone()).collect();
            lines.push(RollLine { presence: self.presence(id, session.day)?, person, place, marks });
        }
        self.index().sort_by_name(&mut lines, |line| line.person.id);
        let came = parts
            .iter()
            .map(|part| {
                let here = |line: &&RollLine| {
                    line.marks.iter().any(|marked| marked.part == *part && marked.mark.came())
                };
                (*part, lines.iter().filter(here).count())
            })
            .collect();
        let part = session.part_at(local(self.clock().now()).time());
        Ok(Roll { expected: inside.len(), waiting: waiting.len(), came, parts, part, lines, session })
    }

    pub(crate) fn marks_in(&self, session: SessionId) -> Result<Vec<(PersonId, Marked)>> {
        let mut query = self.db().prepare_cached(
            "SELECT person, part, mark, at, wall, \"by\" FROM mark WHERE session = ?1 ORDER BY person, part",
        )?;
        let mut rows = query.query([session])?;
        let mut marks = Vec::new();
        while let Some(row) = rows.next()? {
            let (part, mark) = (
                DayPart::named(row.get_ref(1)?.as_str().unwrap_or_default()),
                Mark::named(row.get_ref(2)?.as_str().unwrap_or_default()),
            );
            let (Some(part), Some(mark)) = (part, mark) else { continue };
            let at: Option<String> = row.get(3)?;
            marks.push((
                row.get(0)?,
                Marked {
                    part,
                    mark,
                    at: at.and_then(|at| NaiveTime::parse_from_str(&at, "%H:%M").ok()),
                    noted: local(row.get(4)?),
                    by: row.get(5)?,
                },
            ));
        }
        Ok(marks)
    }

    /// Every half-day a person was expected or seen in, with what was noted, in order.
    pub fn half_days_of(&self, person: PersonId) -> Result<Vec<(Session, DayPart, Option<Marked>)>> {
        let mut half_days = Vec::new();
        for session in self.sessions()?.into_iter().filter(|session| !session.cancelled) {
            let marks: Vec<Marked> = self
                .marks_in(session.id)?
                .into_iter()
                .filter(|(known, _)| *known == person)
                .map(|(_, m)| m)
                .collect();
            if marks.is_empty() && !self.is_registered(person, session.id)? {
                continue;
            }
            for part in session.parts() {
                let marked = marks.iter().find(|marked| marked.part == part).cloned();
                half_days.push((session.clone(), part, marked));
            }
        }
        Ok(half_days)
    }

    /// Notes how a person stands in a half-day of a session; nothing is written where it stands so already.
    pub fn mark(
        &mut self,
        person: PersonId,
        session: SessionId,
        part: DayPart,
        mark: Mark,
        at: Option<NaiveTime>,
    ) -> Result<Recorded> {
        let person = self.person(person)?.id;
        let session = self.session(session)?;
        let at = at.or_else(|| {
            // The minute it is noted is the best guess of when somebody came late or left.
            matches!(mark, Mark::Late | Mark::LeftEarly).then(|| self.minute())
        });
        let stands = self.marks_in(session.id)?.into_iter().any(|(known, marked)| {
            known == person
                && marked.part == part
                && marked.mark == mark
                && (marked.at == at || mark == Mark::Present)
        });
        if stands {
            return Ok(Recorded::default());
        }
        self.record(AttendanceFact::Marked { person, session: session.id, part, mark, at })
    }

    /// Takes a mark away.
    pub fn clear_mark(&mut self, person: PersonId, session: SessionId, part: DayPart) -> Result<Recorded> {
        let person = self.kept(person)?;
        let stands =
            self.marks_in(session)?.iter().any(|(known, marked)| *known == person && marked.part == part);
        if !stands {
            return Ok(Recorded::default());
        }
        self.record(AttendanceFact::Cleared { person, session, part })
    }

    /// Notes present everybody with a place who is in the venue and about whom nothing is noted yet. Returns how many.
    pub fn mark_arrived(&mut self, session: SessionId, part: DayPart) -> Result<usize> {
        let roll = self.roll(session)?;
        let facts: Vec<Fact> = roll
            .lines
            .iter()
            .filter(|line| matches!(line.place, Place::In) && matches!(line.presence, Presence::Here { .. }))
            .filter(|line| !line.marks.iter().any(|marked| marked.part == part))
            .map(|line| {
                AttendanceFact::Marked {
                    person: line.person.id,
                    session,
                    part,
                    mark: Mark::Present,
                    at: None,
                }
                .into()
            })
            .collect();
        self.record_all(&facts)?;
        Ok(facts.len())
    }

    /// Answers a badge scanned at a room's door: present, or late; nobody is turned away by the program.
    pub fn scan_in_room(
        &mut self,
        text: &str,
        session: SessionId,
        chosen: Option<DayPart>,
    ) -> Result<RoomAnswer> {
        Ok(match self.read_code(text)? {
            Ok(person) => self.attend(person, session, chosen)?,
            Err(Some(misread)) => RoomAnswer::UnknownCode { text: text.trim().to_owned(), misread },
            Err(None) => RoomAnswer::NotACode,
        })
    }

    /// Notes somebody at a room's door: in the half-day that was chosen, else by the hour.
    pub fn attend(
        &mut self,
        person: PersonId,
        session: SessionId,
        chosen: Option<DayPart>,
    ) -> Result<RoomAnswer> {
        let found = self.person(person)?;
        let person = found.id;
        let session = self.session(session)?;
        let now = self.minute();
        let part = session.part_for(chosen, now);
        let stands = self
            .marks_in(session.id)?
            .into_iter()
            .find(|(known, marked)| *known == person && marked.part == part && marked.mark.came());
        if let Some((_, marked)) = stands {
            return Ok(RoomAnswer::NotedAlready { person: found, marked });
        }
        // Noted afterwards, for another half-day than the hour's, nobody is late.
        let during = self.clock().today() == session.day && part == session.part_at(now);
        let late = during
            && session
                .start
                .is_some_and(|start| part == DayPart::of(start) && (now - start).num_minutes() > LATE_AFTER);
        let mark = if late { Mark::Late } else { Mark::Present };
        self.mark(person, session.id, part, mark, None)?;
        let place = if self.is_registered(person, session.id)? {
            self.waiting_rank(person, session.id)?.map_or(Place::In, |rank| Place::Waiting { rank })
        } else {
            Place::WalkIn
        };
        Ok(RoomAnswer::Noted { person: found, mark, place })
    }

    /// Adds somebody nobody expected, and notes them at the room's door, in one go.
    pub fn walk_into_room(
        &mut self,
        new: NewPerson,
        session: SessionId,
        chosen: Option<DayPart>,
    ) -> Result<RoomAnswer> {
        let person = self.new_sheet(new)?;
        let session = self.session(session)?;
        let part = session.part_for(chosen, self.minute());
        let mark = Mark::Present;
        self.record_all(&[
            PeopleFact::Added { person: person.clone() }.into(),
            AttendanceFact::Marked { person: person.id, session: session.id, part, mark, at: None }.into(),
        ])?;
        Ok(RoomAnswer::Noted { person, mark, place: Place::WalkIn })
    }

    fn minute(&self) -> NaiveTime {
        let now = local(self.clock().now()).time();
        NaiveTime::from_hms_opt(now.hour(), now.minute(), 0).unwrap_or(now)
    }

    /// Undoes this desk's last marks that still count, as many as one action noted, and with a walk-in's mark their sheet.
    pub fn undo_last_marks(&mut self, count: usize) -> Result<Option<UndoneMarks>> {
        let lasts = self.lasts_of_this_desk(count, |fact| {
            matches!(fact, Fact::Attendance(AttendanceFact::Marked { .. } | AttendanceFact::Cleared { .. }))
        })?;
        let (mut undos, mut person, mut walk_in) = (Vec::new(), None, false);
        for (entry, fact) in &lasts {
            let subject @ Subject::Person(whose) = fact.subject() else { continue };
            // Whoever was erased since is nobody's mark to show.
            person = person.or(self.person(whose).ok());
            undos.push(JournalFact::Undone { entry: entry.hash, subject }.into());
            // A walk-in's sheet was written in the same breath, just before.
            let sheet = journal::find(self.db(), entry.prev)?.filter(|before| {
                before.at.wall == entry.at.wall
                    && matches!(before.fact(), Some(Fact::People(PeopleFact::Added { person: added })) if added.id == whose)
            });
            walk_in |= sheet.is_some();
            undos.extend(sheet.map(|sheet| JournalFact::Undone { entry: sheet.hash, subject }.into()));
        }
        self.record_all(&undos)?;
        Ok(person.map(|person| UndoneMarks { person, marks: lasts.len(), walk_in }))
    }
}
