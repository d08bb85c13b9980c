//! People whom nobody needs to know any more: they still count, and have no name.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::code::Code;
use crate::error::Result;
use crate::event::Event;
use crate::fact::{Fact, PeopleFact};
use crate::id::PersonId;
use crate::journal;
use crate::people::{Role, joined};
use crate::projection::Told;

/// What stands for the name of somebody who has none any more, in every language: *nomen nescio*.
pub const NOBODY: &str = "N. N.";

pub(crate) const TABLES: &str = "
CREATE TABLE anonymous (person TEXT PRIMARY KEY, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

pub(super) fn apply(db: &Connection, told: Told, person: PersonId, role: Option<Role>) -> Result<()> {
    db.execute("INSERT OR REPLACE INTO anonymous VALUES (?1, ?2, ?3)", (person, told.at.wall, told.by))?;
    if let Some(role) = role {
        // Every sheet has a code; this one follows from the identifier, stands on no badge and opens nothing.
        let seed =
            person.to_string().bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(31) ^ u64::from(byte));
        db.execute(
            "INSERT OR REPLACE INTO person VALUES (?1, ?2, '', ?3, '', '', ?4, '', 'not_asked')",
            (person, Code::from_seed(seed).to_string(), NOBODY, role.name()),
        )?;
    }
    Ok(())
}

pub(super) fn clear(db: &Connection, person: PersonId) -> Result<()> {
    db.prepare_cached("DELETE FROM anonymous WHERE person = ?1")?.execute([person])?;
    Ok(())
}

/// Whether nobody knows any more who this was.
pub(crate) fn is_anonymous(db: &Connection, person: PersonId) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM anonymous WHERE person = ?1")?.exists([person])?)
}

/// How many there are to anonymise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Anonymised {
    /// People who count from now on without a name.
    pub people: usize,
    /// Backups and databases set aside that were removed from this laptop.
    pub backups: usize,
}

/// How the event stands with its retention date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Retention {
    /// The day after which names should go, if one is settled.
    pub until: Option<NaiveDate>,
    /// What is proposed where none is: six months after the last day.
    pub proposed: NaiveDate,
    /// People whose names are still known.
    pub people: usize,
    /// Whether the day has passed, and names are still known.
    pub due: bool,
}

impl Event {
    /// How the event stands with its retention date.
    pub fn retention(&self) -> Result<Retention> {
        let sheet = self.sheet()?;
        let people: usize = self.db().query_row(
            "SELECT count(*) FROM person WHERE id NOT IN (SELECT person FROM anonymous)",
            [],
            |row| row.get(0),
        )?;
        let due = people > 0 && sheet.anonymise_after.is_some_and(|until| self.clock().today() > until);
        Ok(Retention { until: sheet.anonymise_after, proposed: sheet.proposed_retention(), people, due })
    }

    /// Whether nobody knows any more who this was.
    pub fn is_anonymous(&self, person: PersonId) -> Result<bool> {
        is_anonymous(self.db(), person)
    }

    /// Forgets everybody's name and all that is personal, here and wherever this travels; arrivals, registrations and marks
    /// stay, each under an identifier with a role and nothing else. Then renews this laptop's backups, which still knew.
    pub fn anonymise(&mut self) -> Result<Anonymised> {
        let mut facts = Vec::new();
        let mut people = 0;
        for person in journal::known_people(self.db())? {
            // Whoever is on no list any more has no role to keep, and is forgotten all the same.
            let role = self.person(person).ok().map(|sheet| sheet.role);
            people += usize::from(role.is_some() && joined::kept(self.db(), person)? == person);
            facts.push(PeopleFact::Anonymised { person, role });
        }
        self.record_each(facts.into_iter().map(Fact::from))?;
        Ok(Anonymised { people, backups: self.renew_backups()? })
    }
}
