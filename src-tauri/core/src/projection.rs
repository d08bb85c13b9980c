//! The projection: the tables people see, told by the journal; they can be thrown away and rebuilt.
//!
//! Rows depend on the entries of their own subject alone, told in the total order. So the three ways to get there
//! (one fact after the other as it happens, a subject replayed, everything rebuilt) give the same rows.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::clock::Stamp;
use crate::error::Result;
use crate::fact::{Fact, Subject};
use crate::id::hex;
use crate::journal::{self, Entry, Hash};
use crate::{attendance, badges, check_in, meetings, people, programme, projects, review};

/// Raised whenever a projection's tables or rules change: an older one is rebuilt at opening.
pub(crate) const VERSION: i64 = 2;

/// The circumstances of a fact, as a projection is told of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told<'a> {
    pub hash: Hash,
    pub at: Stamp,
    pub by: &'a str,
}

impl<'a> Told<'a> {
    pub(crate) fn of(entry: &'a Entry) -> Self {
        Self { hash: entry.hash, at: entry.at, by: &entry.by }
    }
}

/// Every projection's tables, in the order of their areas.
const AREAS: [&str; 8] = [
    programme::TABLES,
    people::TABLES,
    check_in::TABLES,
    attendance::TABLES,
    badges::TABLES,
    projects::TABLES,
    meetings::TABLES,
    review::TABLES,
];

pub(crate) fn create(db: &Connection) -> Result<()> {
    for tables in AREAS {
        db.execute_batch(tables)?;
    }
    Ok(())
}

fn names() -> impl Iterator<Item = &'static str> {
    AREAS
        .iter()
        .flat_map(|tables| tables.lines())
        .filter_map(|line| line.strip_prefix("CREATE TABLE ").and_then(|rest| rest.split([' ', '(']).next()))
}

/// Tells the projection of a fact that comes after everything it was told before.
pub(crate) fn apply(db: &Connection, told: Told, fact: &Fact) -> Result<()> {
    match fact {
        Fact::Programme(fact) => programme::apply(db, told, fact),
        Fact::People(fact) => people::apply(db, told, fact),
        Fact::CheckIn(fact) => check_in::apply(db, told, fact),
        Fact::Attendance(fact) => attendance::apply(db, told, fact),
        Fact::Badges(fact) => badges::apply(db, told, fact),
        Fact::Projects(fact) => projects::apply(db, fact),
        Fact::Meetings(fact) => meetings::apply(db, told, fact),
        Fact::Journal(_) => Ok(()),
        Fact::Unknown { kind, .. } => review::unknown(db, told, kind),
    }
}

fn clear(db: &Connection, subject: Subject) -> Result<()> {
    programme::clear(db, subject)?;
    people::clear(db, subject)?;
    check_in::clear(db, subject)?;
    attendance::clear(db, subject)?;
    badges::clear(db, subject)?;
    projects::clear(db, subject)?;
    meetings::clear(db, subject)?;
    review::clear(db, subject)
}

/// Throws away what is known of a subject and tells it again.
pub(crate) fn replay(db: &Connection, subject: Subject) -> Result<()> {
    clear(db, subject)?;
    let entries = journal::about(db, subject)?;
    let facts: Vec<_> = entries.iter().filter_map(|entry| Some((entry, entry.fact()?))).collect();
    let undone = journal::undone(facts.iter().map(|(entry, fact)| (entry.hash, fact)));
    for (entry, fact) in &facts {
        if !undone.contains(&entry.hash) {
            apply(db, Told::of(entry), fact)?;
        }
    }
    Ok(())
}

/// Throws everything away and tells it again.
pub(crate) fn rebuild(db: &Connection) -> Result<()> {
    for table in names() {
        db.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
    }
    create(db)?;
    let undone = all_undone(db)?;
    journal::each(db, |entry| match entry.fact() {
        Some(fact) if !undone.contains(&entry.hash) => apply(db, Told::of(&entry), &fact),
        _ => Ok(()),
    })
}

/// What is undone in the whole journal; an undo counts only among the entries of its subject, as in [`replay`].
fn all_undone(db: &Connection) -> Result<HashSet<Hash>> {
    let mut query = db.prepare(
        "SELECT DISTINCT subject FROM entry
         WHERE body IS NOT NULL AND instr(body, '\"kind\":\"journal.undone@') > 0",
    )?;
    let subjects = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    let mut undone = HashSet::new();
    for subject in subjects {
        let Ok(subject) = subject.parse() else { continue };
        let entries = journal::about(db, subject)?;
        let facts: HashMap<_, _> =
            entries.iter().filter_map(|entry| Some((entry.hash, entry.fact()?))).collect();
        let told = entries.iter().filter_map(|entry| facts.get(&entry.hash).map(|fact| (entry.hash, fact)));
        let here: HashSet<_> = entries.iter().map(|entry| entry.hash).collect();
        undone.extend(
            journal::undone(told.collect::<Vec<_>>().into_iter())
                .into_iter()
                .filter(|hash| here.contains(hash)),
        );
    }
    Ok(undone)
}

/// A digest of every row of the projection: two laptops that know the same entries have the same one.
pub(crate) fn digest(db: &Connection) -> Result<String> {
    let mut sha = Sha256::new();
    for table in names() {
        sha.update(table.as_bytes());
        let mut query = db.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = query.column_count();
        let mut lines = Vec::new();
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = Vec::new();
            for column in 0..columns {
                use rusqlite::types::ValueRef;
                let (sort, bytes): (u8, Vec<u8>) = match row.get_ref(column)? {
                    ValueRef::Null => (0, Vec::new()),
                    ValueRef::Integer(number) => (1, number.to_le_bytes().to_vec()),
                    ValueRef::Real(number) => (2, number.to_le_bytes().to_vec()),
                    ValueRef::Text(text) => (3, text.to_vec()),
                    ValueRef::Blob(blob) => (4, blob.to_vec()),
                };
                line.push(sort);
                line.extend((bytes.len() as u64).to_le_bytes());
                line.extend(bytes);
            }
            lines.push(line);
        }
        lines.sort_unstable();
        for line in lines {
            sha.update(line);
        }
    }
    Ok(hex(&sha.finalize()))
}
