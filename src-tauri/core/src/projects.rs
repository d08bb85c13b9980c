//! The projects that the event accompanies: for now their names; their sheets come with their own room.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;
use crate::event::Event;
use crate::fact::{ProjectsFact, Subject};
use crate::id::ProjectId;

/// A project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Project {
    /// Its identifier.
    pub id: ProjectId,
    /// Its name, as its holders write it.
    pub name: String,
}

pub(crate) const TABLES: &str = "
CREATE TABLE project (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

pub(crate) fn apply(db: &Connection, fact: &ProjectsFact) -> Result<()> {
    match fact {
        ProjectsFact::Added { project } => {
            db.prepare_cached("INSERT OR REPLACE INTO project VALUES (?1, ?2)")?
                .execute((project.id, &project.name))?;
        }
    }
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    if let Subject::Project(id) = subject {
        db.execute("DELETE FROM project WHERE id = ?1", [id])?;
    }
    Ok(())
}

impl Event {
    /// Every project, by name.
    pub fn projects(&self) -> Result<Vec<Project>> {
        let mut query = self.db().prepare_cached("SELECT id, name FROM project ORDER BY name")?;
        let rows = query.query_map([], |row| Ok(Project { id: row.get(0)?, name: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
