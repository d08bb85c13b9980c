//! Attendance: who is registered in which session.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::Result;
use crate::event::{Event, Recorded};
use crate::fact::{AttendanceFact, Subject};
use crate::id::{PersonId, SessionId};
use crate::programme::Session;
use crate::projection::Told;

pub(crate) const TABLES: &str = "
CREATE TABLE registration (
    person TEXT NOT NULL, session TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (person, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_of_session ON registration (session, person);
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &AttendanceFact) -> Result<()> {
    match fact {
        // Registered twice, the first one counts: it holds the place in the line.
        AttendanceFact::Registered { person, session } => db
            .prepare_cached("INSERT OR IGNORE INTO registration VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute((person, session, told.at.ms, told.at.n, told.hash))?,
        AttendanceFact::Unregistered { person, session } => db
            .prepare_cached("DELETE FROM registration WHERE person = ?1 AND session = ?2")?
            .execute((person, session))?,
    };
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Person(id) = subject {
        db.prepare_cached("DELETE FROM registration WHERE person = ?1")?.execute([id])?;
    }
    Ok(())
}

impl Event {
    /// Registers a person in a session; nothing is written where they are already.
    pub fn register(&mut self, person: PersonId, session: SessionId) -> Result<Recorded> {
        self.person(person)?;
        self.session(session)?;
        let facts = if self.is_registered(person, session)? {
            Vec::new()
        } else {
            vec![AttendanceFact::Registered { person, session }.into()]
        };
        self.record_all(&facts)
    }

    /// Takes a person out of a session; nothing is written where they are not in it.
    pub fn unregister(&mut self, person: PersonId, session: SessionId) -> Result<Recorded> {
        let facts = if self.is_registered(person, session)? {
            vec![AttendanceFact::Unregistered { person, session }.into()]
        } else {
            Vec::new()
        };
        self.record_all(&facts)
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

    /// The people registered in a session, first come first.
    pub fn registered_in(&self, session: SessionId) -> Result<Vec<PersonId>> {
        let mut query = self
            .db()
            .prepare_cached("SELECT person FROM registration WHERE session = ?1 ORDER BY ms, n, entry")?;
        let rows = query.query_map([session], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many registrations there are.
    pub fn registrations(&self) -> Result<usize> {
        Ok(self.db().query_row("SELECT count(*) FROM registration", [], |row| row.get(0))?)
    }
}
