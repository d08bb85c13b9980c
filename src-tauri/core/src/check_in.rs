//! The check-in desk: arrivals, departures and returns, per day.

use chrono::{DateTime, Local, NaiveDate};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::local;
use crate::code::{Code, NotACode, from_azerty};
use crate::error::{Error, Result};
use crate::event::Event;
use crate::fact::{CheckInFact, Fact, JournalFact, PeopleFact, Subject};
use crate::id::{PersonId, SessionId};
use crate::journal::{self, Hash};
use crate::people::{NewPerson, Person};
use crate::programme::Session;
use crate::projection::Told;

pub(crate) const TABLES: &str = "
CREATE TABLE movement (
    entry BLOB PRIMARY KEY, person TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL,
    ms INTEGER NOT NULL, n INTEGER NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_of_person ON movement (person, day);
CREATE INDEX movement_of_day ON movement (day, kind, person);
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &CheckInFact) -> Result<()> {
    let (kind, person, day) = match fact {
        CheckInFact::Arrived { person, day } => (Movement::Arrived, person, day),
        CheckInFact::Left { person, day } => (Movement::Left, person, day),
        CheckInFact::Returned { person, day } => (Movement::Returned, person, day),
    };
    db.prepare_cached("INSERT OR IGNORE INTO movement VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(
        (told.hash, person, day.to_string(), kind.name(), told.at.ms, told.at.n, told.at.wall, told.by),
    )?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Person(id) = subject {
        db.prepare_cached("DELETE FROM movement WHERE person = ?1")?.execute([id])?;
    }
    Ok(())
}

/// What a person did at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Movement {
    /// Came for the first time that day.
    Arrived,
    /// Left.
    Left,
    /// Came back.
    Returned,
}

impl Movement {
    const fn name(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Left => "left",
            Self::Returned => "returned",
        }
    }
}

/// Whether a person is there on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Presence {
    /// Not seen that day.
    Expected,
    /// There.
    Here {
        /// Since when, by the clock of the laptop that recorded it.
        #[ts(type = "string")]
        since: DateTime<Local>,
        /// Recorded by which desk.
        by: String,
    },
    /// Came, and left.
    Gone {
        /// Since when.
        #[ts(type = "string")]
        since: DateTime<Local>,
        /// Recorded by which desk.
        by: String,
    },
}

/// The desk's answer to a code, or to a person chosen from the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    /// Arrived now: green.
    Welcome {
        /// Who.
        person: Person,
        /// What they did: arrived, or returned.
        movement: Movement,
        /// Their sessions of the day, in order.
        sessions: Vec<Session>,
        /// The entry, for the undo.
        entry: Hash,
    },
    /// Was there already; nothing was written: amber.
    AlreadyIn {
        /// Who.
        person: Person,
        /// Since when.
        #[ts(type = "string")]
        since: DateTime<Local>,
        /// Recorded by which desk.
        by: String,
        /// Their sessions of the day, in order.
        sessions: Vec<Session>,
    },
    /// A code, but nobody's, or misread; nothing was written: red.
    UnknownCode {
        /// The text, as scanned.
        text: String,
        /// Whether it is a badge code whose check character is wrong.
        misread: bool,
    },
    /// No code at all: a name, perhaps. The desk's list answers.
    NotACode,
}

/// How full the place is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Counters {
    /// People in the event.
    pub expected: usize,
    /// People who came on any day.
    pub arrived: usize,
    /// People who came on this day.
    pub today: usize,
    /// People who are there now.
    pub here: usize,
    /// For every session of the day that takes place: registered, and of those, how many came that day.
    pub sessions: Vec<SessionCount>,
}

/// How full a session is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionCount {
    /// Which.
    pub session: SessionId,
    /// People registered.
    pub registered: usize,
    /// Registered people who came that day.
    pub arrived: usize,
}

/// What an undo at the desk took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoneMovement {
    /// Whose, by given name…
    pub given: String,
    /// … and family name.
    pub family: String,
    /// What no longer counts.
    pub movement: Movement,
    /// Whether the person had been added on the spot, and is gone from the list again.
    pub walk_in: bool,
}

impl Event {
    /// The day the desk works on, if nobody says otherwise: today during the event, else the nearest.
    pub fn desk_day(&self) -> Result<NaiveDate> {
        Ok(self.sheet()?.nearest_day(self.clock().today()))
    }

    /// Whether a person is there on a day.
    pub fn presence(&self, person: PersonId, day: NaiveDate) -> Result<Presence> {
        let mut query = self.db().prepare_cached(
            "SELECT kind, wall, \"by\" FROM movement WHERE person = ?1 AND day = ?2 ORDER BY ms, n, entry",
        )?;
        let mut rows = query.query((person, day.to_string()))?;
        let mut presence = Presence::Expected;
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            let (since, by) = (local(row.get(1)?), row.get(2)?);
            presence = match (kind.as_str(), presence) {
                ("left", _) => Presence::Gone { since, by },
                // The same arrival recorded at two desks is one arrival: the first.
                (_, here @ Presence::Here { .. }) => here,
                _ => Presence::Here { since, by },
            };
        }
        Ok(presence)
    }

    /// Answers a text that was scanned, or typed and confirmed: a code or a ticket checks its person in at once.
    pub fn scan(&mut self, text: &str, day: NaiveDate) -> Result<Answer> {
        match self.read_code(text)? {
            Ok(person) => self.check_in(person, day),
            Err(Some(misread)) => Ok(Answer::UnknownCode { text: text.trim().to_owned(), misread }),
            Err(None) => Ok(Answer::NotACode),
        }
    }

    /// Whose code or ticket a scanned text is; else whether it is a code at all, and then whether it was misread.
    pub(crate) fn read_code(&self, text: &str) -> Result<Result<PersonId, Option<bool>>> {
        let text = text.trim();
        let readings: Vec<String> =
            [Some(text.to_owned()), from_azerty(text)].into_iter().flatten().collect();
        for reading in &readings {
            let person = match reading.parse::<Code>() {
                Ok(code) => self.person_with_code(code)?,
                Err(_) => None,
            };
            let holders = if person.is_none() { self.holders_of(reading)? } else { Vec::new() };
            if let Some(person) = person.or(if let [holder] = holders[..] { Some(holder) } else { None }) {
                return Ok(Ok(person));
            }
        }
        let misread = readings
            .iter()
            .any(|reading| reading.parse::<Code>() == Err(NotACode::Check) && has_digit(reading));
        let code = readings.iter().any(|reading| reading.parse::<Code>().is_ok());
        // One long word with a digit in it is no name: it is some other event's ticket.
        let ticket = text.len() >= 6 && has_digit(text) && !text.contains([' ', '@']);
        Ok(Err((misread || code || ticket).then_some(misread)))
    }

    /// Checks a person in: arrived, or back from wherever they were; nothing is written where they are there already.
    pub fn check_in(&mut self, person: PersonId, day: NaiveDate) -> Result<Answer> {
        let sheet = self.sheet()?;
        if !(sheet.from..=sheet.to).contains(&day) {
            return Err(Error::NotADay { day });
        }
        let found = self.person(person)?;
        let person = found.id;
        let sessions = self.sessions_of(person, Some(day))?;
        let (fact, movement) = match self.presence(person, day)? {
            Presence::Here { since, by } => {
                return Ok(Answer::AlreadyIn { person: found, since, by, sessions });
            }
            Presence::Expected => (CheckInFact::Arrived { person, day }, Movement::Arrived),
            Presence::Gone { .. } => (CheckInFact::Returned { person, day }, Movement::Returned),
        };
        let recorded = self.record(fact)?;
        Ok(Answer::Welcome { person: found, movement, sessions, entry: recorded.entry()? })
    }

    /// Records that a person left.
    ///
    /// # Errors
    /// [`Error::NotArrived`] where they are not there.
    pub fn check_out(&mut self, person: PersonId, day: NaiveDate) -> Result<Hash> {
        let person = self.kept(person)?;
        match self.presence(person, day)? {
            Presence::Here { .. } => self.record(CheckInFact::Left { person, day })?.entry(),
            _ => Err(Error::NotArrived),
        }
    }

    /// Adds somebody who is not on the list and checks them in, in one go.
    pub fn walk_in(&mut self, new: NewPerson, day: NaiveDate) -> Result<Answer> {
        let sheet = self.sheet()?;
        if !(sheet.from..=sheet.to).contains(&day) {
            return Err(Error::NotADay { day });
        }
        let person = self.new_sheet(new)?;
        let recorded = self.record_all(&[
            PeopleFact::Added { person: person.clone() }.into(),
            CheckInFact::Arrived { person: person.id, day }.into(),
        ])?;
        Ok(Answer::Welcome {
            person,
            movement: Movement::Arrived,
            sessions: Vec::new(),
            entry: recorded.entry()?,
        })
    }

    /// Undoes a person's last movement of a day.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] where there is none.
    pub fn undo_check_in(&mut self, person: PersonId, day: NaiveDate) -> Result<()> {
        let person = self.kept(person)?;
        let mut query = self.db().prepare_cached(
            "SELECT entry FROM movement WHERE person = ?1 AND day = ?2 ORDER BY ms DESC, n DESC, entry DESC LIMIT 1",
        )?;
        let entry: Option<Hash> = query.query_row((person, day.to_string()), |row| row.get(0)).optional()?;
        drop(query);
        self.undo(entry.ok_or(Error::NothingToUndo)?)?;
        Ok(())
    }

    /// Undoes this desk's last movement that still counts, and with a walk-in's arrival their sheet.
    pub fn undo_last_check_in(&mut self) -> Result<Option<UndoneMovement>> {
        let Some((entry, fact)) = self.last_of_this_desk(|fact| matches!(fact, Fact::CheckIn(_)))? else {
            return Ok(None);
        };
        let (person, movement) = match fact {
            Fact::CheckIn(CheckInFact::Arrived { person, .. }) => (person, Movement::Arrived),
            Fact::CheckIn(CheckInFact::Left { person, .. }) => (person, Movement::Left),
            Fact::CheckIn(CheckInFact::Returned { person, .. }) => (person, Movement::Returned),
            _ => return Ok(None),
        };
        let found = self.person(person)?;
        let subject = Subject::Person(person);
        let mut undos = vec![JournalFact::Undone { entry: entry.hash, subject }.into()];
        // A walk-in's sheet was written in the same breath, just before.
        let sheet = journal::find(self.db(), entry.prev)?.filter(|before| {
            before.at.wall == entry.at.wall
                && matches!(before.fact(), Some(Fact::People(PeopleFact::Added { person: added })) if added.id == person)
        });
        let walk_in = sheet.is_some();
        undos.extend(sheet.map(|sheet| JournalFact::Undone { entry: sheet.hash, subject }.into()));
        self.record_all(&undos)?;
        Ok(Some(UndoneMovement { given: found.given, family: found.family, movement, walk_in }))
    }

    /// The days a person came, oldest first.
    pub fn days_of(&self, person: PersonId) -> Result<Vec<NaiveDate>> {
        let mut query = self.db().prepare_cached(
            "SELECT DISTINCT day FROM movement WHERE person = ?1 AND kind = 'arrived' ORDER BY day",
        )?;
        let days = query.query_map([person], |row| row.get::<_, String>(0))?;
        Ok(days.filter_map(|day| day.ok()?.parse().ok()).collect())
    }

    /// How many arrivals there were: people per day, counted once.
    pub fn arrivals(&self) -> Result<usize> {
        Ok(self.db().query_row(
            "SELECT count(*) FROM (SELECT DISTINCT day, person FROM movement WHERE kind = 'arrived')",
            [],
            |row| row.get(0),
        )?)
    }

    /// How full the place is on a day.
    pub fn counters(&self, day: NaiveDate) -> Result<Counters> {
        let db = self.db();
        let day_text = day.to_string();
        let expected = db.prepare_cached("SELECT count(*) FROM person")?.query_row([], |row| row.get(0))?;
        let arrived = db
            .prepare_cached("SELECT count(DISTINCT person) FROM movement WHERE kind = 'arrived'")?
            .query_row([], |row| row.get(0))?;
        let today = db
            .prepare_cached(
                "SELECT count(DISTINCT person) FROM movement WHERE day = ?1 AND kind = 'arrived'",
            )?
            .query_row([&day_text], |row| row.get(0))?;
        let gone: usize = db
            .prepare_cached(
                "SELECT count(*) FROM (
                    SELECT kind, row_number() OVER (PARTITION BY person ORDER BY ms DESC, n DESC, entry DESC) AS latest
                    FROM movement WHERE day = ?1
                 ) WHERE latest = 1 AND kind = 'left'",
            )?
            .query_row([&day_text], |row| row.get(0))?;
        let mut sessions = Vec::new();
        for session in self.sessions()?.iter().filter(|session| session.day == day && !session.cancelled) {
            let (registered, arrived) = db
                .prepare_cached(
                    "SELECT count(*), count(m.person) FROM registration r
                     LEFT JOIN (SELECT DISTINCT person FROM movement WHERE day = ?2 AND kind = 'arrived') m
                     ON m.person = r.person WHERE r.session = ?1",
                )?
                .query_row((session.id, &day_text), |row| Ok((row.get(0)?, row.get(1)?)))?;
            sessions.push(SessionCount { session: session.id, registered, arrived });
        }
        Ok(Counters { expected, arrived, today, here: today.saturating_sub(gone), sessions })
    }
}

fn has_digit(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}
