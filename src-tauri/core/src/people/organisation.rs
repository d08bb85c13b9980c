//! Organisations: those that take part, and those people say they come from.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::event::Event;
use crate::fold::fold;
use crate::id::OrganisationId;

/// On which side of the producers–reusers meeting an organisation sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Publishes data.
    Producer,
    /// Reuses data.
    Reuser,
}

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Organisation {
    /// Its identifier.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// On which side it sits, if on one.
    pub side: Option<Side>,
    /// What else there is to say of it.
    #[serde(default)]
    pub note: String,
}

pub(crate) const TABLES: &str = "
CREATE TABLE organisation (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, side TEXT, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

pub(super) fn add(db: &Connection, organisation: &Organisation) -> Result<()> {
    let side = organisation.side.map(|side| match side {
        Side::Producer => "producer",
        Side::Reuser => "reuser",
    });
    db.execute(
        "INSERT OR REPLACE INTO organisation VALUES (?1, ?2, ?3, ?4)",
        (organisation.id, &organisation.name, side, &organisation.note),
    )?;
    Ok(())
}

pub(super) fn clear(db: &Connection, organisation: OrganisationId) -> Result<()> {
    db.execute("DELETE FROM organisation WHERE id = ?1", [organisation])?;
    Ok(())
}

impl Event {
    /// The organisations that take part, by name.
    pub fn organisations(&self) -> Result<Vec<Organisation>> {
        let mut query =
            self.db().prepare_cached("SELECT id, name, side, note FROM organisation ORDER BY name")?;
        let rows = query.query_map([], |row| {
            let side: Option<String> = row.get(2)?;
            Ok(Organisation {
                id: row.get(0)?,
                name: row.get(1)?,
                side: match side.as_deref() {
                    Some("producer") => Some(Side::Producer),
                    Some("reuser") => Some(Side::Reuser),
                    _ => None,
                },
                note: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many organisations there are: those that take part and those people come from, however written.
    pub fn organisation_count(&self) -> Result<usize> {
        let mut names: Vec<String> =
            self.organisations()?.iter().map(|organisation| fold(&organisation.name)).collect();
        let mut query =
            self.db().prepare("SELECT DISTINCT organisation FROM person WHERE organisation <> ''")?;
        for name in query.query_map([], |row| row.get::<_, String>(0))? {
            names.push(fold(&name?));
        }
        names.sort_unstable();
        names.dedup();
        Ok(names.len())
    }
}
