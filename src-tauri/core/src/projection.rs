//! The projection: the tables people see, told by the journal; they can be thrown away and rebuilt.
//!
//! Rows depend on the entries of their own subject alone, told in the total order; a person who was joined with others is
//! one subject with them (see [`joined`]). So the three ways to get there (one fact after the other as it happens, a
//! subject replayed, everything rebuilt) give the same rows.

use std::collections::{BTreeSet, HashSet};

use rayon::prelude::*;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::clock::Stamp;
use crate::error::Result;
use crate::event::REPLAY_LIMIT;
use crate::fact::{Fact, Subject};
use crate::id::{PersonId, WriterId, hex};
use crate::journal::{self, Entry, Hash, Place};
use crate::meetings::Party;
use crate::people::{anonymous, joined};
use crate::{attendance, badges, check_in, meetings, people, pitches, programme, projects, review, sheets};

/// Raised whenever a projection's tables or rules change: an older one is rebuilt at opening.
pub(crate) const VERSION: i64 = 6;

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
const AREAS: [&str; 13] = [
    programme::TABLES,
    people::TABLES,
    people::organisation::TABLES,
    joined::TABLES,
    anonymous::TABLES,
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

/// Tells the projection of a fact that comes after everything it was told before; answers false, and tells nothing, where
/// what it is about must be replayed instead. `joined` says whether anybody is joined with anybody.
pub(crate) fn tell(db: &Connection, told: Told, fact: &Fact, joined: bool) -> Result<bool> {
    let retold = match fact.subject() {
        Subject::Pair(..) => true,
        Subject::Person(person) => {
            journal::forgets(fact).is_some() || (joined && joined::kept_at_all(db, person)?)
        }
        _ => false,
    };
    if retold || matches!(fact, Fact::Journal(_)) {
        return Ok(false);
    }
    apply_kept(db, told, fact)?;
    Ok(true)
}

/// Tells of a fact as it is, but for what stands between two parties: that is told of the identifiers that are kept.
fn apply_kept(db: &Connection, told: Told, fact: &Fact) -> Result<()> {
    if let (Fact::Meetings(between), Subject::Encounter(_, pair)) = (fact, fact.subject())
        && pair.both().into_iter().any(|party| matches!(party, Party::Person(_)))
    {
        return match joined::encounter(db, between)? {
            Some(fact) => apply(db, told, &fact.into()),
            None => Ok(()),
        };
    }
    apply(db, told, fact)
}

fn apply(db: &Connection, told: Told, fact: &Fact) -> Result<()> {
    match fact {
        Fact::Programme(fact) => programme::apply(db, told, fact),
        Fact::People(fact) => people::apply(db, told, fact),
        Fact::CheckIn(fact) => check_in::apply(db, told, fact),
        Fact::Attendance(fact) => attendance::apply(db, told, fact),
        Fact::Badges(fact) => badges::apply(db, told, fact),
        Fact::Projects(fact) => projects::apply(db, told, fact),
        Fact::Meetings(fact) => meetings::apply(db, told, fact),
        Fact::Pitches(fact) => pitches::apply(db, told, fact),
        Fact::Review(fact) => review::apply(db, told, fact),
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

/// Throws away what is known of a subject and tells it again, with whoever it is joined with.
pub(crate) fn replay(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Pair(a, b) => {
            let mut people = joined::group(db, a)?;
            people.append(&mut joined::group(db, b)?);
            replay_alone(db, subject)?;
            let (of_a, of_b) = (joined::group(db, a)?, joined::group(db, b)?);
            let ever_joined = people.len() > 2 || of_a.contains(&b) || joined::kept_at_all(db, a)?;
            people.extend(of_a.into_iter().chain(of_b));
            if ever_joined { replay_people(db, &people) } else { Ok(()) }
        }
        Subject::Person(person) => {
            let people = joined::group(db, person)?;
            if people.len() > 1 { replay_people(db, &people) } else { replay_alone(db, subject) }
        }
        Subject::Encounter(session, pair) if joined::any(db)? => {
            let mut alike = Vec::new();
            for a in alike_parties(db, pair.a)? {
                for b in alike_parties(db, pair.b)? {
                    alike.extend(meetings::Pair::new(a, b).map(|pair| Subject::Encounter(session, pair)));
                }
            }
            let kept = meetings::Pair::new(joined::kept_party(db, pair.a)?, joined::kept_party(db, pair.b)?);
            clear(db, subject)?;
            kept.map_or(Ok(()), |pair| clear(db, Subject::Encounter(session, pair)))?;
            tell_all(db, &told_of(db, &alike)?)
        }
        _ => replay_alone(db, subject),
    }
}

/// Replays each, or tells everything again where that is faster.
pub(crate) fn replay_all(db: &Connection, subjects: &BTreeSet<Subject>) -> Result<()> {
    if subjects.len() > REPLAY_LIMIT {
        return rebuild(db);
    }
    subjects.iter().try_for_each(|subject| replay(db, *subject))
}

/// A party under each of its identifiers.
fn alike_parties(db: &Connection, party: Party) -> Result<Vec<Party>> {
    Ok(match party {
        Party::Person(person) => joined::group(db, person)?.into_iter().map(Party::Person).collect(),
        _ => vec![party],
    })
}

fn replay_alone(db: &Connection, subject: Subject) -> Result<()> {
    clear(db, subject)?;
    tell_all(db, &told_of(db, &[subject])?)
}

fn tell_all(db: &Connection, told: &[(Entry, Fact)]) -> Result<()> {
    told.iter().try_for_each(|(entry, fact)| apply_kept(db, Told::of(entry), fact))
}

/// What still counts of several subjects, in the total order.
fn told_of(db: &Connection, subjects: &[Subject]) -> Result<Vec<(Entry, Fact)>> {
    let mut told = Vec::new();
    for subject in subjects {
        let entries = journal::about(db, *subject)?;
        let facts = facts(&entries);
        let undone = journal::undone(facts.iter().map(|(entry, fact)| (entry.hash, fact)));
        let counts = facts.into_iter().filter(|(entry, _)| !undone.contains(&entry.hash));
        told.extend(counts.map(|(entry, fact)| (entry.clone(), fact)));
    }
    if subjects.len() > 1 {
        told.sort_by_key(|(entry, _)| (entry.at.ms, entry.at.n, entry.writer, entry.seq, entry.hash));
    }
    Ok(told)
}

/// Tells people again who are joined, or were: each group as one, and what stands between them and others in the meetings.
fn replay_people(db: &Connection, people: &BTreeSet<PersonId>) -> Result<()> {
    let encounters = journal::encounters_of(db, people)?;
    for person in people {
        clear(db, Subject::Person(*person))?;
        joined::clear_person(db, *person)?;
        meetings::clear_encounters(db, *person)?;
    }
    encounters.iter().try_for_each(|encounter| clear(db, *encounter))?;
    let mut left = people.clone();
    while let Some(person) = left.first().copied() {
        let group = joined::group(db, person)?;
        left.retain(|other| !group.contains(other));
        let subjects: Vec<Subject> = group.iter().map(|person| Subject::Person(*person)).collect();
        let told = told_of(db, &subjects)?;
        if group.len() > 1 { joined::tell(db, &group, &told, apply)? } else { tell_all(db, &told)? }
    }
    // All at once: of two identifiers that are one by now, the later word stands.
    tell_all(db, &told_of(db, &encounters)?)
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
    // Who is one with whom comes first: whatever is told of them is told of all of them at once.
    for pair in journal::pairs(db)? {
        tell_all(db, &told_of(db, &[pair])?)?;
    }
    let groups = joined::groups(db)?;
    let joined: HashSet<PersonId> = groups.iter().flatten().copied().collect();
    let told_later = |subject| match subject {
        Subject::Pair(..) => true,
        Subject::Person(person) => joined.contains(&person),
        Subject::Encounter(_, pair) => {
            pair.both().into_iter().any(|party| matches!(party, Party::Person(id) if joined.contains(&id)))
        }
        _ => false,
    };
    for places in order.chunks(ROUND) {
        let entries = places.iter().map(|place| journal::at(db, *place)).collect::<Result<Vec<_>>>()?;
        let mut facts = facts(&entries);
        facts.retain(|(entry, fact)| !undone.contains(&entry.hash) && !told_later(fact.subject()));
        // Subject by subject: no row cares, and tables grow at their end instead of everywhere.
        facts.sort_by_cached_key(|(_, fact)| fact.subject());
        facts.iter().try_for_each(|(entry, fact)| apply(db, Told::of(entry), fact))?;
    }
    // An index is sooner sorted whole than kept while its table grows.
    create_each(db, "INDEX")?;
    groups.iter().try_for_each(|group| replay_people(db, group))
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
