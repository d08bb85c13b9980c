//! The projection: the tables people see, told by the journal; they can be thrown away and rebuilt.
//!
//! Rows depend on the entries of their own subject alone, told in the total order. So the three ways to get there
//! (one fact after the other as it happens, a subject replayed, everything rebuilt) give the same rows.

use std::collections::{BTreeSet, HashSet};

use rayon::prelude::*;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::clock::Stamp;
use crate::error::Result;
use crate::fact::{Fact, Subject};
use crate::id::{WriterId, hex};
use crate::journal::{self, Entry, Hash, Place};
use crate::{attendance, badges, check_in, meetings, people, pitches, programme, projects, review, sheets};

/// Raised whenever a projection's tables or rules change: an older one is rebuilt at opening.
pub(crate) const VERSION: i64 = 5;

/// The circumstances of a fact, as a projection is told of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told<'a> {
    pub hash: Hash,
    pub writer: WriterId,
    pub at: Stamp,
    pub by: &'a str,
}

impl<'a> Told<'a> {
    pub(crate) fn of(entry: &'a Entry) -> Self {
        Self { hash: entry.hash, writer: entry.writer, at: entry.at, by: &entry.by }
    }
}

/// Every projection's tables, in the order of their areas.
const AREAS: [&str; 11] = [
    programme::TABLES,
    people::TABLES,
    people::organisation::TABLES,
    check_in::TABLES,
    attendance::TABLES,
    sheets::TABLES,
    badges::TABLES,
    projects::TABLES,
    meetings::TABLES,
    pitches::TABLES,
    review::TABLES,
];

pub(crate) fn create(db: &Connection) -> Result<()> {
    create_each(db, "TABLE")?;
    create_each(db, "INDEX")
}

fn create_each(db: &Connection, what: &str) -> Result<()> {
    let statements = AREAS.iter().flat_map(|tables| tables.split(';')).map(str::trim);
    for statement in statements.filter(|statement| statement.starts_with(&format!("CREATE {what} "))) {
        db.execute_batch(statement)?;
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
        Fact::Pitches(fact) => pitches::apply(db, told, fact),
        Fact::Journal(_) => Ok(()),
        Fact::Unknown { kind, .. } => review::unknown(db, told, kind),
    }
}

fn clear(db: &Connection, subject: Subject) -> Result<()> {
    programme::clear(db, subject)?;
    people::clear(db, subject)?;
    check_in::clear(db, subject)?;
    attendance::clear(db, subject)?;
    sheets::clear(db, subject)?;
    badges::clear(db, subject)?;
    projects::clear(db, subject)?;
    meetings::clear(db, subject)?;
    pitches::clear(db, subject)?;
    review::clear(db, subject)
}

/// Throws away what is known of a subject and tells it again.
pub(crate) fn replay(db: &Connection, subject: Subject) -> Result<()> {
    clear(db, subject)?;
    let entries = journal::about(db, subject)?;
    let facts = facts(&entries);
    let undone = journal::undone(facts.iter().map(|(entry, fact)| (entry.hash, fact)));
    for (entry, fact) in &facts {
        if !undone.contains(&entry.hash) {
            apply(db, Told::of(entry), fact)?;
        }
    }
    Ok(())
}

/// What entries say, those blanked aside. Reading JSON takes its time, and as many cores as there are.
fn facts(entries: &[Entry]) -> Vec<(&Entry, Fact)> {
    entries.par_iter().filter_map(|entry| Some((entry, entry.fact()?))).collect()
}

/// So many entries are in memory at once while everything is told again, about a kilobyte each.
const ROUND: usize = 50_000;

/// Throws everything away and tells it again.
pub(crate) fn rebuild(db: &Connection) -> Result<()> {
    for table in names() {
        db.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
    }
    create_each(db, "TABLE")?;
    let order = journal::order(db)?;
    let undone = all_undone(db, &order)?;
    for places in order.chunks(ROUND) {
        let entries = places.iter().map(|place| journal::at(db, *place)).collect::<Result<Vec<_>>>()?;
        let mut facts = facts(&entries);
        facts.retain(|(entry, _)| !undone.contains(&entry.hash));
        // Subject by subject: no row cares, and tables grow at their end instead of everywhere.
        facts.sort_by_cached_key(|(_, fact)| fact.subject());
        facts.iter().try_for_each(|(entry, fact)| apply(db, Told::of(entry), fact))?;
    }
    // An index is sooner sorted whole than kept while its table grows.
    create_each(db, "INDEX")
}

/// What is undone in the whole journal; an undo counts only among the entries of its subject, as in [`replay`].
fn all_undone(db: &Connection, order: &[Place]) -> Result<HashSet<Hash>> {
    let mut undone = HashSet::new();
    let undoing = order.iter().filter(|place| place.may_undo);
    let facts = undoing.map(|place| Ok(journal::at(db, *place)?.fact())).collect::<Result<Vec<_>>>()?;
    for subject in facts.iter().flatten().map(Fact::subject).collect::<BTreeSet<_>>() {
        let entries = journal::about(db, subject)?;
        let here: HashSet<_> = entries.iter().map(|entry| entry.hash).collect();
        let facts = self::facts(&entries);
        let told = journal::undone(facts.iter().map(|(entry, fact)| (entry.hash, fact)));
        undone.extend(told.into_iter().filter(|hash| here.contains(hash)));
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
