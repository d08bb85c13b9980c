//! How the facts of the meetings are told.

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::party::{Party, PartySheet};
use super::wish::Tier;
use crate::error::Result;
use crate::fact::{MeetingsFact, Subject};
use crate::id::{PersonId, SessionId};
use crate::projection::Told;
use crate::review;

pub(crate) const TABLES: &str = "
CREATE TABLE meeting_frame (session TEXT PRIMARY KEY, frame TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_party (
    session TEXT NOT NULL, party TEXT NOT NULL, sheet TEXT NOT NULL, PRIMARY KEY (session, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_happening (
    entry BLOB PRIMARY KEY, session TEXT NOT NULL, party TEXT NOT NULL, happening TEXT NOT NULL, ms INTEGER NOT NULL,
    n INTEGER NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_wish (
    session TEXT NOT NULL, wisher TEXT NOT NULL, wished TEXT NOT NULL, tier INTEGER NOT NULL,
    PRIMARY KEY (session, wisher, wished)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_veto (
    session TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (session, a, b)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_pin (
    session TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (session, a, b)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_held (
    session TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, held INTEGER NOT NULL, wall INTEGER NOT NULL,
    \"by\" TEXT NOT NULL, PRIMARY KEY (session, a, b)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_version (
    entry BLOB PRIMARY KEY, session TEXT NOT NULL, version TEXT NOT NULL, ms INTEGER NOT NULL, n INTEGER NOT NULL,
    wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &MeetingsFact) -> Result<()> {
    match fact {
        MeetingsFact::Framed { session, was, now } => {
            let found: Option<String> = db
                .query_row("SELECT frame FROM meeting_frame WHERE session = ?1", [session], |row| row.get(0))
                .optional()?;
            let (now, was) =
                (serde_json::to_string(now)?, was.as_ref().map(serde_json::to_string).transpose()?);
            if let Some(found) = found.filter(|found| Some(found) != was.as_ref() && *found != now) {
                review::crossed(db, told, Subject::Meetings(*session), "frame", &found, &now)?;
            }
            db.execute("INSERT OR REPLACE INTO meeting_frame VALUES (?1, ?2)", (session, now))?;
        }
        MeetingsFact::PartyAdded { session, party, sheet } => {
            // Added twice, apart, the first stands: what the second would change is edited.
            db.prepare_cached("INSERT OR IGNORE INTO meeting_party VALUES (?1, ?2, ?3)")?.execute((
                session,
                party,
                serde_json::to_string(sheet)?,
            ))?;
        }
        MeetingsFact::PartyEdited { session, party, field, was, now } => {
            if let Some(sheet) = sheet(db, *session, *party)? {
                let edited = edit(db, told, *party, &sheet, (field, was, now))?;
                db.execute(
                    "UPDATE meeting_party SET sheet = ?3 WHERE session = ?1 AND party = ?2",
                    (session, party, serde_json::to_string(&edited)?),
                )?;
            }
        }
        MeetingsFact::Happened { session, party, happening } => {
            db.prepare_cached(
                "INSERT OR IGNORE INTO meeting_happening VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                told.hash,
                session,
                party,
                serde_json::to_string(happening)?,
                told.at.ms,
                told.at.n,
                told.at.wall,
                told.by,
            ))?;
        }
        MeetingsFact::Wished { session, from, to, was, now } => {
            wish(db, told, fact.subject(), (*session, *from, *to), (*was, *now))?;
        }
        MeetingsFact::Vetoed { session, pair, vetoed } => {
            let sql = if *vetoed {
                "INSERT OR REPLACE INTO meeting_veto VALUES (?1, ?2, ?3)"
            } else {
                "DELETE FROM meeting_veto WHERE session = ?1 AND a = ?2 AND b = ?3"
            };
            db.prepare_cached(sql)?.execute((session, pair.a, pair.b))?;
        }
        MeetingsFact::Pinned { session, pair, at } => match at {
            Some(at) => {
                db.prepare_cached("INSERT OR REPLACE INTO meeting_pin VALUES (?1, ?2, ?3, ?4)")?
                    .execute((session, pair.a, pair.b, at.format("%H:%M").to_string()))?;
            }
            None => {
                db.prepare_cached("DELETE FROM meeting_pin WHERE session = ?1 AND a = ?2 AND b = ?3")?
                    .execute((session, pair.a, pair.b))?;
            }
        },
        MeetingsFact::Held { session, pair, held } => match held {
            Some(held) => {
                db.prepare_cached("INSERT OR REPLACE INTO meeting_held VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
                    .execute((session, pair.a, pair.b, held, told.at.wall, told.by))?;
            }
            None => {
                db.prepare_cached("DELETE FROM meeting_held WHERE session = ?1 AND a = ?2 AND b = ?3")?
                    .execute((session, pair.a, pair.b))?;
            }
        },
        MeetingsFact::Rostered { session, version } => {
            db.prepare_cached("INSERT OR IGNORE INTO meeting_version VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
                .execute((
                told.hash,
                session,
                serde_json::to_string(version)?,
                told.at.ms,
                told.at.n,
                told.at.wall,
                told.by,
            ))?;
        }
    }
    Ok(())
}

/// Sets a wish; what it replaced goes to the review list where it was already something else.
fn wish(
    db: &Connection,
    told: Told,
    subject: Subject,
    (session, from, to): (SessionId, Party, Party),
    (was, now): (Option<Tier>, Option<Tier>),
) -> Result<()> {
    let mut query = db
        .prepare_cached("SELECT tier FROM meeting_wish WHERE session = ?1 AND wisher = ?2 AND wished = ?3")?;
    let found: Option<u8> = query.query_row((session, from, to), |row| row.get(0)).optional()?;
    let (was, now) = (was.map(Tier::number), now.map(Tier::number));
    if found != was && found != now {
        let say = |tier: Option<u8>| tier.map(|tier| tier.to_string()).unwrap_or_default();
        review::crossed(db, told, subject, "wish", &say(found), &say(now))?;
    }
    match now {
        Some(tier) => db
            .prepare_cached("INSERT OR REPLACE INTO meeting_wish VALUES (?1, ?2, ?3, ?4)")?
            .execute((session, from, to, tier))?,
        None => db
            .prepare_cached("DELETE FROM meeting_wish WHERE session = ?1 AND wisher = ?2 AND wished = ?3")?
            .execute((session, from, to))?,
    };
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Meetings(session) => {
            db.prepare_cached("DELETE FROM meeting_frame WHERE session = ?1")?.execute([session])?;
            db.prepare_cached("DELETE FROM meeting_version WHERE session = ?1")?.execute([session])?;
        }
        Subject::Encounter(session, pair) => {
            let [a, b] = pair.both();
            let mut wishes = db.prepare_cached(
                "DELETE FROM meeting_wish WHERE session = ?1 AND ((wisher = ?2 AND wished = ?3) OR (wisher = ?3 AND wished = ?2))",
            )?;
            wishes.execute((session, a, b))?;
            for table in ["meeting_veto", "meeting_pin", "meeting_held"] {
                db.prepare_cached(&format!("DELETE FROM {table} WHERE session = ?1 AND a = ?2 AND b = ?3"))?
                    .execute((session, a, b))?;
            }
        }
        Subject::Organisation(_) | Subject::Project(_) | Subject::Person(_) => {
            let party = subject.to_string();
            db.prepare_cached("DELETE FROM meeting_party WHERE party = ?1")?.execute([&party])?;
            db.prepare_cached("DELETE FROM meeting_happening WHERE party = ?1")?.execute([&party])?;
        }
        _ => {}
    }
    Ok(())
}

/// Forgets what stands between a person and anybody, in every session.
pub(crate) fn clear_encounters(db: &Connection, person: PersonId) -> Result<()> {
    let party = Party::Person(person);
    db.prepare_cached("DELETE FROM meeting_wish WHERE wisher = ?1 OR wished = ?1")?.execute([party])?;
    for table in ["meeting_veto", "meeting_pin", "meeting_held"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE a = ?1 OR b = ?1"))?.execute([party])?;
    }
    db.prepare_cached(
        "DELETE FROM crossed_edit WHERE subject GLOB 'encounter:*' AND instr(subject, ?1) > 0",
    )?
    .execute([party])?;
    Ok(())
}

pub(super) fn sheet(db: &Connection, session: SessionId, party: Party) -> Result<Option<PartySheet>> {
    let mut query = db.prepare_cached("SELECT sheet FROM meeting_party WHERE session = ?1 AND party = ?2")?;
    let sheet: Option<String> = query.query_row((session, party), |row| row.get(0)).optional()?;
    Ok(sheet.map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

/// Sets one field; a field or a value this program does not know leaves the sheet as it is.
fn edit(
    db: &Connection,
    told: Told,
    party: Party,
    sheet: &PartySheet,
    (field, was, now): (&str, &Value, &Value),
) -> Result<PartySheet> {
    let mut fields = serde_json::to_value(sheet)?;
    let Some(place) = fields.get_mut(field) else { return Ok(sheet.clone()) };
    if place != was && place != now {
        review::crossed(db, told, party.subject(), field, &place.to_string(), &now.to_string())?;
    }
    *place = now.clone();
    Ok(serde_json::from_value(fields).unwrap_or_else(|_| sheet.clone()))
}
