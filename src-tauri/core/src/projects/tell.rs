//! How the facts of the projects are told.

use rusqlite::types::ToSql;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::sheet::find;
use super::{Action, Analysis, Grid, Project, Shares};
use crate::error::Result;
use crate::fact::{ProjectsFact, Subject};
use crate::id::{ActionId, ProjectId};
use crate::programme::edit;
use crate::projection::Told;
use crate::review;

pub(crate) const TABLES: &str = "
CREATE TABLE project (id TEXT PRIMARY KEY, sheet TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE project_holder (
    project TEXT NOT NULL, person TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_analysis (project TEXT PRIMARY KEY, analysis TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE project_item (
    project TEXT NOT NULL, sort TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, ms INTEGER NOT NULL,
    n INTEGER NOT NULL, entry BLOB NOT NULL, edits INTEGER NOT NULL, wall INTEGER NOT NULL,
    PRIMARY KEY (project, sort, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_score (
    project TEXT NOT NULL, criterion TEXT NOT NULL, score INTEGER NOT NULL, PRIMARY KEY (project, criterion)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_limits (project TEXT PRIMARY KEY, limits TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE project_adjustment (
    project TEXT PRIMARY KEY, adjustment TEXT NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE project_declined (
    project TEXT NOT NULL, session TEXT NOT NULL, party TEXT NOT NULL, PRIMARY KEY (project, session, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE project_grid (only_one INTEGER PRIMARY KEY, grid TEXT NOT NULL) STRICT;
CREATE TABLE project_shares (
    only_one INTEGER PRIMARY KEY, shares TEXT NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT;
CREATE TABLE project_action (id TEXT PRIMARY KEY, action TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// The sorts of things a project has many of, as the table names them.
pub(super) const NEED: &str = "need";
pub(super) const STEP: &str = "step";
pub(super) const APPOINTMENT: &str = "appointment";

// A match, one fact after the other.
#[allow(clippy::too_many_lines)]
pub(crate) fn apply(db: &Connection, told: Told, fact: &ProjectsFact) -> Result<()> {
    let subject = fact.subject();
    match fact {
        ProjectsFact::Added { project } => {
            // Added twice, apart, the first stands: what the second would change is edited.
            db.prepare_cached("INSERT OR IGNORE INTO project VALUES (?1, ?2)")?
                .execute((project.id, serde_json::to_string(project)?))?;
        }
        ProjectsFact::Edited { project, field, was, now } => {
            if let Some(found) = find(db, *project)? {
                put(db, &edit(db, told, subject, &found, field, was, now)?)?;
            }
        }
        ProjectsFact::Archived { project } => archive(db, *project, true)?,
        ProjectsFact::Restored { project } => archive(db, *project, false)?,
        ProjectsFact::Joined { project, person } => {
            db.prepare_cached("INSERT OR IGNORE INTO project_holder VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute((project, person, told.at.ms, told.at.n, told.hash))?;
        }
        ProjectsFact::Left { project, person } => {
            db.prepare_cached("DELETE FROM project_holder WHERE project = ?1 AND person = ?2")?
                .execute((project, person))?;
        }
        ProjectsFact::Analysed { project, field, was, now } => {
            let edited = edit(db, told, subject, &analysis(db, *project)?, field, was, now)?;
            db.prepare_cached("INSERT OR REPLACE INTO project_analysis VALUES (?1, ?2)")?
                .execute((project, serde_json::to_string(&edited)?))?;
        }
        ProjectsFact::NeedAdded { project, need } => add_item(db, told, (*project, NEED, &need.id), need)?,
        ProjectsFact::NeedEdited { project, need, field, was, now } => {
            edit_item(db, told, (*project, NEED, need), (field, was, now))?;
        }
        ProjectsFact::StepAdded { project, step } => add_item(db, told, (*project, STEP, &step.id), step)?,
        ProjectsFact::StepEdited { project, step, field, was, now } => {
            edit_item(db, told, (*project, STEP, step), (field, was, now))?;
        }
        ProjectsFact::StepMoved { project, step, rank } => {
            // Moved twice, the last place stands; that is nobody's disagreement.
            if let Some(mut found) = item_value(db, *project, STEP, step)? {
                found["rank"] = (*rank).into();
                set_item(db, told, (*project, STEP, step), &found)?;
            }
        }
        ProjectsFact::AppointmentMade { project, appointment } => {
            add_item(db, told, (*project, APPOINTMENT, &appointment.id), appointment)?;
        }
        ProjectsFact::AppointmentEdited { project, appointment, field, was, now } => {
            edit_item(db, told, (*project, APPOINTMENT, appointment), (field, was, now))?;
        }
        ProjectsFact::Scored { project, criterion, was, now } => {
            let found: Option<i64> = db
                .prepare_cached("SELECT score FROM project_score WHERE project = ?1 AND criterion = ?2")?
                .query_row((project, criterion), |row| row.get(0))
                .optional()?;
            cross(db, told, subject, "score", (&found, was, now))?;
            match now {
                Some(score) => db
                    .prepare_cached("INSERT OR REPLACE INTO project_score VALUES (?1, ?2, ?3)")?
                    .execute((project, criterion, score))?,
                None => db
                    .prepare_cached("DELETE FROM project_score WHERE project = ?1 AND criterion = ?2")?
                    .execute((project, criterion))?,
            };
        }
        ProjectsFact::Limited { project, was, now } => {
            let found = limits(db, *project)?;
            cross(db, told, subject, "limits", (&found, was, now))?;
            db.prepare_cached("INSERT OR REPLACE INTO project_limits VALUES (?1, ?2)")?
                .execute((project, serde_json::to_string(now)?))?;
        }
        ProjectsFact::Adjusted { project, was, now } => {
            let found = adjustment(db, *project)?;
            cross(db, told, subject, "adjustment", (&found, was, now))?;
            match now {
                Some(now) => db
                    .prepare_cached("INSERT OR REPLACE INTO project_adjustment VALUES (?1, ?2, ?3, ?4)")?
                    .execute((project, serde_json::to_string(now)?, told.at.wall, told.by))?,
                None => db
                    .prepare_cached("DELETE FROM project_adjustment WHERE project = ?1")?
                    .execute([project])?,
            };
        }
        ProjectsFact::WishDeclined { project, session, with, declined } => {
            let sql = if *declined {
                "INSERT OR IGNORE INTO project_declined VALUES (?1, ?2, ?3)"
            } else {
                "DELETE FROM project_declined WHERE project = ?1 AND session = ?2 AND party = ?3"
            };
            db.prepare_cached(sql)?.execute((project, session, with))?;
        }
        ProjectsFact::EnvelopeEdited { field, was, now } => {
            let mut found = grid(db)?;
            found.envelope = edit(db, told, subject, &found.envelope, field, was, now)?;
            put_grid(db, &found)?;
        }
        ProjectsFact::CriterionAdded { criterion } => {
            let mut found = grid(db)?;
            // Added twice, apart, the first stands: what the second would change is edited.
            if !found.criteria.iter().any(|known| known.id == criterion.id) {
                found.criteria.push(criterion.clone());
                put_grid(db, &found)?;
            }
        }
        ProjectsFact::CriterionEdited { criterion, field, was, now } => {
            let mut found = grid(db)?;
            if let Some(place) = found.criteria.iter_mut().find(|known| known.id == *criterion) {
                *place = edit(db, told, subject, place, field, was, now)?;
                put_grid(db, &found)?;
            }
        }
        ProjectsFact::SharesAdopted { was, now } => {
            let found = shares(db)?;
            cross(db, told, subject, "shares", (&found, was, now))?;
            match now {
                Some(now) => db
                    .prepare_cached("INSERT OR REPLACE INTO project_shares VALUES (1, ?1, ?2, ?3)")?
                    .execute((serde_json::to_string(now)?, told.at.wall, told.by))?,
                None => db.prepare_cached("DELETE FROM project_shares")?.execute([])?,
            };
        }
        ProjectsFact::ActionAdded { action } => {
            if self::action(db, action.id)?.is_none() {
                put_action(db, action)?;
            }
        }
        ProjectsFact::ActionEdited { action, field, was, now } => {
            if let Some(found) = self::action(db, *action)? {
                put_action(db, &edit(db, told, subject, &found, field, was, now)?)?;
            }
        }
    }
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Project(id) => {
            db.prepare_cached("DELETE FROM project WHERE id = ?1")?.execute([id])?;
            for table in ["holder", "analysis", "item", "score", "limits", "adjustment", "declined"] {
                db.prepare_cached(&format!("DELETE FROM project_{table} WHERE project = ?1"))?
                    .execute([id])?;
            }
        }
        Subject::Sharing => {
            db.execute("DELETE FROM project_grid", [])?;
            db.execute("DELETE FROM project_shares", [])?;
        }
        Subject::Action(id) => {
            db.prepare_cached("DELETE FROM project_action WHERE id = ?1")?.execute([id])?;
        }
        _ => {}
    }
    Ok(())
}

/// Notes a value that replaced something else than it thought.
fn cross<T: Serialize + PartialEq>(
    db: &Connection,
    told: Told,
    subject: Subject,
    field: &str,
    (found, was, now): (&T, &T, &T),
) -> Result<()> {
    if found != was && found != now {
        // As the journal's own bodies are compared: by value, whatever the order of their fields.
        let (found, now) = (serde_json::to_value(found)?.to_string(), serde_json::to_value(now)?.to_string());
        review::crossed(db, told, subject, field, &found, &now)?;
    }
    Ok(())
}

fn put(db: &Connection, project: &Project) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO project VALUES (?1, ?2)")?
        .execute((project.id, serde_json::to_string(project)?))?;
    Ok(())
}

fn archive(db: &Connection, project: ProjectId, archived: bool) -> Result<()> {
    match find(db, project)? {
        Some(found) => put(db, &Project { archived, ..found }),
        None => Ok(()),
    }
}

/// Something a project has many of: whose, of which sort, and which.
type Item<'a> = (ProjectId, &'a str, &'a dyn ToSql);

fn add_item<T: Serialize>(db: &Connection, told: Told, (project, sort, id): Item, item: &T) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO project_item VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8)")?
        .execute((
            project,
            sort,
            id,
            serde_json::to_string(item)?,
            told.at.ms,
            told.at.n,
            told.hash,
            told.at.wall,
        ))?;
    Ok(())
}

fn item_value(db: &Connection, project: ProjectId, sort: &str, id: &dyn ToSql) -> Result<Option<Value>> {
    let mut query =
        db.prepare_cached("SELECT item FROM project_item WHERE project = ?1 AND sort = ?2 AND id = ?3")?;
    let item: Option<String> = query.query_row((project, sort, id), |row| row.get(0)).optional()?;
    Ok(item.map(|item| serde_json::from_str(&item)).transpose()?)
}

fn set_item(db: &Connection, told: Told, (project, sort, id): Item, item: &Value) -> Result<()> {
    db.prepare_cached(
        "UPDATE project_item SET item = ?4, edits = edits + 1, wall = ?5
         WHERE project = ?1 AND sort = ?2 AND id = ?3",
    )?
    .execute((project, sort, id, item.to_string(), told.at.wall))?;
    Ok(())
}

/// Sets one field of something a project has many of.
fn edit_item(
    db: &Connection,
    told: Told,
    (project, sort, id): Item,
    (field, was, now): (&str, &Value, &Value),
) -> Result<()> {
    let Some(mut found) = item_value(db, project, sort, id)? else { return Ok(()) };
    let Some(place) = found.get_mut(field) else { return Ok(()) };
    if place != was && place != now {
        let field = format!("{sort}.{field}");
        review::crossed(db, told, Subject::Project(project), &field, &place.to_string(), &now.to_string())?;
    }
    let before = place.clone();
    *place = now.clone();
    let reads = match sort {
        NEED => serde_json::from_value::<super::Need>(found.clone()).is_ok(),
        STEP => serde_json::from_value::<super::Step>(found.clone()).is_ok(),
        _ => serde_json::from_value::<super::Appointment>(found.clone()).is_ok(),
    };
    // A value this program does not know leaves the item as it is.
    if !reads && let Some(place) = found.get_mut(field) {
        *place = before;
    }
    set_item(db, told, (project, sort, id), &found)
}

/// All of a sort that a project has, in the order they came, with how often each was changed, and when last.
pub(super) fn items<T: DeserializeOwned>(
    db: &Connection,
    project: ProjectId,
    sort: &str,
) -> Result<Vec<(T, i64, i64)>> {
    let mut query = db.prepare_cached(
        "SELECT item, edits, wall FROM project_item WHERE project = ?1 AND sort = ?2 ORDER BY ms, n, entry, id",
    )?;
    let mut rows = query.query((project, sort))?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        let item: String = row.get(0)?;
        items.push((serde_json::from_str(&item)?, row.get(1)?, row.get(2)?));
    }
    Ok(items)
}

/// One of a sort that a project has.
pub(super) fn item<T: DeserializeOwned>(
    db: &Connection,
    project: ProjectId,
    sort: &str,
    id: &dyn ToSql,
) -> Result<Option<T>> {
    Ok(item_value(db, project, sort, id)?.map(serde_json::from_value).transpose()?)
}

fn one<T: DeserializeOwned>(db: &Connection, sql: &str, project: ProjectId) -> Result<Option<T>> {
    let found: Option<String> = db.prepare_cached(sql)?.query_row([project], |row| row.get(0)).optional()?;
    Ok(found.map(|found| serde_json::from_str(&found)).transpose()?)
}

pub(super) fn analysis(db: &Connection, project: ProjectId) -> Result<Analysis> {
    let found = one(db, "SELECT analysis FROM project_analysis WHERE project = ?1", project)?;
    Ok(found.unwrap_or_default())
}

pub(super) fn limits(db: &Connection, project: ProjectId) -> Result<super::Limits> {
    Ok(one(db, "SELECT limits FROM project_limits WHERE project = ?1", project)?.unwrap_or_default())
}

pub(super) fn adjustment(db: &Connection, project: ProjectId) -> Result<Option<super::Adjustment>> {
    one(db, "SELECT adjustment FROM project_adjustment WHERE project = ?1", project)
}

pub(super) fn grid(db: &Connection) -> Result<Grid> {
    let grid: Option<String> =
        db.prepare_cached("SELECT grid FROM project_grid")?.query_row([], |row| row.get(0)).optional()?;
    Ok(grid.map(|grid| serde_json::from_str(&grid)).transpose()?.unwrap_or_default())
}

fn put_grid(db: &Connection, grid: &Grid) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO project_grid VALUES (1, ?1)")?
        .execute([serde_json::to_string(grid)?])?;
    Ok(())
}

pub(super) fn shares(db: &Connection) -> Result<Option<Shares>> {
    let shares: Option<String> =
        db.prepare_cached("SELECT shares FROM project_shares")?.query_row([], |row| row.get(0)).optional()?;
    Ok(shares.map(|shares| serde_json::from_str(&shares)).transpose()?)
}

fn put_action(db: &Connection, action: &Action) -> Result<()> {
    db.prepare_cached("INSERT OR REPLACE INTO project_action VALUES (?1, ?2)")?
        .execute((action.id, serde_json::to_string(action)?))?;
    Ok(())
}

pub(super) fn action(db: &Connection, action: ActionId) -> Result<Option<Action>> {
    let mut query = db.prepare_cached("SELECT action FROM project_action WHERE id = ?1")?;
    let found: Option<String> = query.query_row([action], |row| row.get(0)).optional()?;
    Ok(found.map(|found| serde_json::from_str(&found)).transpose()?)
}

pub(super) fn actions(db: &Connection) -> Result<Vec<Action>> {
    let mut query = db.prepare_cached("SELECT action FROM project_action")?;
    let found = query.query_map([], |row| row.get::<_, String>(0))?;
    found.map(|action| Ok(serde_json::from_str(&action?)?)).collect()
}
