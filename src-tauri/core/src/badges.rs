//! Badges: which were printed, when, and by which desk. The paper itself is `regie-print`'s.

use chrono::{DateTime, Local};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::local;
use crate::error::Result;
use crate::event::{Event, Recorded};
use crate::fact::{BadgesFact, Fact, Subject};
use crate::id::{PersonId, SessionId};
use crate::people::Role;
use crate::projection::Told;

pub(crate) const TABLES: &str = "
CREATE TABLE badge (
    entry BLOB PRIMARY KEY, person TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, wall INTEGER NOT NULL,
    \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX badge_of_person ON badge (person);
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &BadgesFact) -> Result<()> {
    match fact {
        BadgesFact::Printed { person } => {
            db.prepare_cached("INSERT OR IGNORE INTO badge VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute((
                told.hash,
                person,
                told.at.ms,
                told.at.n,
                told.at.wall,
                told.by,
            ))?;
        }
    }
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Person(id) = subject {
        db.prepare_cached("DELETE FROM badge WHERE person = ?1")?.execute([id])?;
    }
    Ok(())
}

/// A print of somebody's badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Printed {
    /// When, by the clock of the laptop that recorded it.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// Whose badges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "who", rename_all = "snake_case")]
pub enum Selection {
    /// Everybody's.
    Everybody,
    /// Those never printed.
    NotPrinted,
    /// Everybody's in a role.
    Role {
        /// Which.
        role: Role,
    },
    /// Those of the people registered in a session.
    Session {
        /// Which.
        session: SessionId,
    },
    /// These people's.
    People {
        /// Who.
        people: Vec<PersonId>,
    },
}

impl Event {
    /// The people a selection means, by family name.
    pub fn badge_holders(&self, selection: &Selection) -> Result<Vec<PersonId>> {
        let everybody = self.find_ids("", usize::MAX);
        let keep: Box<dyn Fn(&PersonId) -> bool> = match selection {
            Selection::Everybody => return Ok(everybody),
            Selection::NotPrinted => {
                let mut query = self.db().prepare("SELECT DISTINCT person FROM badge")?;
                let printed = query
                    .query_map([], |row| row.get(0))?
                    .collect::<Result<std::collections::HashSet<PersonId>, _>>()?;
                Box::new(move |person| !printed.contains(person))
            }
            Selection::Role { role } => {
                let mut query = self.db().prepare("SELECT id FROM person WHERE role = ?1")?;
                let in_role = query
                    .query_map([role.name()], |row| row.get(0))?
                    .collect::<Result<std::collections::HashSet<PersonId>, _>>()?;
                Box::new(move |person| in_role.contains(person))
            }
            Selection::Session { session } => {
                let registered = self.registered_in(*session)?;
                Box::new(move |person| registered.contains(person))
            }
            Selection::People { people } => {
                // In the order asked for: whoever stands at the desk first gets the first label.
                return people.iter().map(|person| self.person(*person).map(|person| person.id)).collect();
            }
        };
        Ok(everybody.into_iter().filter(|person| keep(person)).collect())
    }

    /// Records that badges were printed.
    pub fn badges_printed(&mut self, people: &[PersonId]) -> Result<Recorded> {
        let facts: Vec<Fact> =
            people.iter().map(|person| BadgesFact::Printed { person: *person }.into()).collect();
        self.record_all(&facts)
    }

    /// When a person's badge was printed, latest first.
    pub fn prints_of(&self, person: PersonId) -> Result<Vec<Printed>> {
        let person = self.kept(person)?;
        let mut query = self.db().prepare_cached(
            "SELECT wall, \"by\" FROM badge WHERE person = ?1 ORDER BY ms DESC, n DESC, entry DESC",
        )?;
        let rows =
            query.query_map([person], |row| Ok(Printed { at: local(row.get(0)?), by: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
