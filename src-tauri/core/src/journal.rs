//! The journal: entries appended one after the other by each writer, chained by their hashes.
//!
//! An entry's hash covers a salted digest of its body, not the body, so that a body can be blanked (a person's
//! right to be forgotten) without breaking the chain.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clock::Stamp;
use crate::error::{Error, Result};
use crate::fact::{Fact, JournalFact, Subject};
use crate::id::{PersonId, WriterId, hex, unhex};
use crate::meetings::Party;

mod forget;

pub(crate) use forget::{
    any_forgotten, blank, forgets, forgotten_people, is_blanked, is_forgotten, known_people,
};

/// A SHA-256, written as 64 hexadecimal digits; an entry's identity is one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct Hash(pub(crate) [u8; 32]);

impl Hash {
    /// What the first entry of a writer has for its predecessor.
    pub const NONE: Self = Self([0; 32]);
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({})", &hex(&self.0)[..12])
    }
}

impl std::str::FromStr for Hash {
    type Err = crate::id::NotAnId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        unhex(text).map(Self).ok_or(crate::id::NotAnId)
    }
}

impl Serialize for Hash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom("not a hash: 64 hexadecimal digits are expected"))
    }
}

impl rusqlite::types::ToSql for Hash {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.as_slice().into())
    }
}

impl rusqlite::types::FromSql for Hash {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        <[u8; 32]>::column_result(value).map(Self)
    }
}

/// What an entry says, with the salt that keeps its digest from being guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The fact as JSON, word for word.
    pub text: String,
    /// Sixteen random bytes.
    pub salt: [u8; 16],
}

impl Body {
    fn digest(&self) -> Hash {
        Hash(Sha256::new().chain_update(self.salt).chain_update(self.text.as_bytes()).finalize().into())
    }
}

/// What is left of what an entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// All of it.
    Body(Body),
    /// It was blanked; its salted digest remains.
    Blank(Hash),
}

/// One line of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The database that wrote it.
    pub writer: WriterId,
    /// Its number among that writer's: 1, 2, 3… without holes.
    pub seq: u64,
    /// When.
    pub at: Stamp,
    /// The desk's name, for people: "Accueil", "Salle 2".
    pub by: String,
    /// What happened; nothing where it was blanked.
    pub body: Option<Body>,
    /// The salted digest of the body, there even where the body is blank.
    pub digest: Hash,
    /// The hash of the writer's entry before this one.
    pub prev: Hash,
    /// The entry's identity.
    pub hash: Hash,
}

impl Entry {
    /// A new entry, salted and sealed.
    pub fn new(writer: WriterId, seq: u64, at: Stamp, by: &str, text: String, prev: Hash) -> Self {
        let body = Body { text, salt: crate::random::bytes() };
        let digest = body.digest();
        let mut entry =
            Self { writer, seq, at, by: by.to_owned(), body: Some(body), digest, prev, hash: Hash::NONE };
        entry.hash = entry.seal();
        entry
    }

    /// An entry as it was written elsewhere, from what a file keeps of it: what can be computed is, and so fits.
    pub fn restored(writer: WriterId, seq: u64, at: Stamp, by: String, said: Said, prev: Hash) -> Self {
        let (body, digest) = match said {
            Said::Body(body) => {
                let digest = body.digest();
                (Some(body), digest)
            }
            Said::Blank(digest) => (None, digest),
        };
        let mut entry = Self { writer, seq, at, by, body, digest, prev, hash: Hash::NONE };
        entry.hash = entry.seal();
        entry
    }

    /// The hash of everything but the body: of its digest instead.
    fn seal(&self) -> Hash {
        let mut sha = Sha256::new();
        sha.update(b"regie entry 1\n");
        sha.update(self.writer.to_string().as_bytes());
        sha.update(self.seq.to_le_bytes());
        sha.update(self.at.ms.to_le_bytes());
        sha.update(self.at.n.to_le_bytes());
        sha.update(self.at.wall.to_le_bytes());
        sha.update((self.by.len() as u64).to_le_bytes());
        sha.update(self.by.as_bytes());
        sha.update(self.digest.0);
        sha.update(self.prev.0);
        Hash(sha.finalize().into())
    }

    /// The fact it tells; `None` where the body was blanked.
    pub fn fact(&self) -> Option<Fact> {
        self.body.as_ref().map(|body| Fact::parse(&body.text))
    }

    /// Whether hash and digest say what the entry says.
    ///
    /// # Errors
    /// [`Error::BrokenChain`].
    pub fn check(&self) -> Result<()> {
        if self.seal() != self.hash {
            return Err(self.broken("its hash does not fit its content"));
        }
        if self.body.as_ref().is_some_and(|body| body.digest() != self.digest) {
            return Err(self.broken("its body was changed"));
        }
        Ok(())
    }

    pub(crate) fn broken(&self, why: &'static str) -> Error {
        Error::BrokenChain { writer: self.writer.to_string(), seq: self.seq, why }
    }

    /// From a whole row, its columns by number: looking names up would take as long as reading the row.
    pub(crate) fn from_row(row: &Row) -> rusqlite::Result<Self> {
        let body: Option<String> = row.get(8)?;
        let salt: Option<[u8; 16]> = row.get(9)?;
        Ok(Self {
            hash: row.get(0)?,
            writer: row.get(1)?,
            seq: row.get(2)?,
            at: Stamp { ms: row.get(3)?, n: row.get(4)?, wall: row.get(5)? },
            by: row.get(6)?,
            body: body.zip(salt).map(|(text, salt)| Body { text, salt }),
            digest: row.get(10)?,
            prev: row.get(11)?,
        })
    }
}

// `subject` is derived from the body, so that an undo or a merge finds the few entries it must replay.
pub(crate) const TABLES: &str = "
CREATE TABLE entry (
    hash BLOB NOT NULL UNIQUE,
    writer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    ms INTEGER NOT NULL,
    n INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    \"by\" TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    prev BLOB NOT NULL
) STRICT;
CREATE INDEX entry_of_writer ON entry (writer, seq);
CREATE INDEX entry_of_subject ON entry (subject);
";

/// The total order in which a projection is told: same entries, same order, on every laptop.
const ORDER: &str = "ms, n, writer, seq, hash";

pub(crate) fn insert(db: &Connection, entry: &Entry, subject: Subject) -> Result<()> {
    db.prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")?
        .execute((
            entry.hash,
            entry.writer,
            entry.seq,
            entry.at.ms,
            entry.at.n,
            entry.at.wall,
            &entry.by,
            subject.to_string(),
            entry.body.as_ref().map(|body| &body.text),
            entry.body.as_ref().map(|body| body.salt),
            entry.digest,
            entry.prev,
        ))?;
    Ok(())
}

/// Calls `tell` with every entry, in the total order.
pub(crate) fn each(db: &Connection, mut tell: impl FnMut(Entry) -> Result<()>) -> Result<()> {
    order(db)?.into_iter().try_for_each(|place| tell(at(db, place)?))
}

/// Where an entry stands in this database.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    row: i64,
    /// Whether it looks like an undo; told here, where each body passes by anyway.
    pub may_undo: bool,
}

/// Every entry's place, in the total order. Sorting whole bodies would write them all to a file and read them back.
pub(crate) fn order(db: &Connection) -> Result<Vec<Place>> {
    let mut query = db.prepare(&format!(
        "SELECT rowid, ifnull(instr(body, '\"kind\":\"journal.undone@') > 0, 0) FROM entry ORDER BY {ORDER}"
    ))?;
    let rows = query.query_map([], |row| Ok(Place { row: row.get(0)?, may_undo: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The entry that stands there.
pub(crate) fn at(db: &Connection, place: Place) -> Result<Entry> {
    Ok(db.prepare_cached("SELECT * FROM entry WHERE rowid = ?1")?.query_row([place.row], Entry::from_row)?)
}

/// Calls `tell` with every fact of a kind, as `area.what@version`, undone ones too, in no particular order.
pub(crate) fn of_kind(db: &Connection, kind: &str, mut tell: impl FnMut(Fact)) -> Result<()> {
    let mut query = db.prepare("SELECT body FROM entry WHERE body IS NOT NULL AND instr(body, ?1) > 0")?;
    let mut rows = query.query([format!("\"kind\":\"{kind}\"")])?;
    while let Some(row) = rows.next()? {
        tell(Fact::parse(&row.get::<_, String>(0)?));
    }
    Ok(())
}

/// Every pair of people that anything was decided of.
pub(crate) fn pairs(db: &Connection) -> Result<Vec<Subject>> {
    subjects(db, "SELECT DISTINCT subject FROM entry WHERE subject >= 'pair:' AND subject < 'pair;'", "")
}

/// What stands between people and others in the meetings.
pub(crate) fn encounters_of(db: &Connection, people: &BTreeSet<PersonId>) -> Result<Vec<Subject>> {
    let all = subjects(
        db,
        "SELECT DISTINCT subject FROM entry
         WHERE subject >= 'encounter:' AND subject < 'encounter;' AND instr(subject, ?1) > 0",
        "person:",
    )?;
    let theirs = all.into_iter().filter(|subject| match subject {
        Subject::Encounter(_, pair) => {
            pair.both().into_iter().any(|party| matches!(party, Party::Person(id) if people.contains(&id)))
        }
        _ => false,
    });
    Ok(theirs.collect())
}

fn people(db: &Connection, sql: &str) -> Result<Vec<PersonId>> {
    let subjects = subjects(db, sql, "")?.into_iter();
    Ok(subjects
        .filter_map(|subject| if let Subject::Person(person) = subject { Some(person) } else { None })
        .collect())
}

fn subjects(db: &Connection, sql: &str, with: &str) -> Result<Vec<Subject>> {
    let mut query = db.prepare_cached(sql)?;
    let texts = if with.is_empty() {
        query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?
    } else {
        query.query_map([with], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?
    };
    Ok(texts.iter().filter_map(|text| text.parse().ok()).collect())
}

/// The entries about `subject`, in the total order.
pub(crate) fn about(db: &Connection, subject: Subject) -> Result<Vec<Entry>> {
    let mut query = db.prepare_cached(&format!("SELECT * FROM entry WHERE subject = ?1 ORDER BY {ORDER}"))?;
    let rows = query.query_map([subject.to_string()], Entry::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The entry with this hash, and what it is about.
pub(crate) fn find(db: &Connection, hash: Hash) -> Result<Option<Entry>> {
    let mut query = db.prepare_cached("SELECT * FROM entry WHERE hash = ?1")?;
    Ok(query.query_row([hash], Entry::from_row).optional()?)
}

/// Calls `tell` with a writer's entries, newest first, for as long as it answers true.
pub(crate) fn each_of(
    db: &Connection,
    writer: WriterId,
    mut tell: impl FnMut(Entry) -> Result<bool>,
) -> Result<()> {
    let mut query =
        db.prepare_cached("SELECT * FROM entry WHERE writer = ?1 ORDER BY seq DESC, rowid DESC")?;
    let mut rows = query.query([writer])?;
    while let Some(row) = rows.next()? {
        if !tell(Entry::from_row(row)?)? {
            break;
        }
    }
    Ok(())
}

/// The last entry of a writer: its number and hash. Of a fork's two branches, the one written last here.
pub(crate) fn head(db: &Connection, writer: WriterId) -> Result<(u64, Hash)> {
    let mut query = db.prepare_cached(
        "SELECT seq, hash FROM entry WHERE writer = ?1 ORDER BY seq DESC, rowid DESC LIMIT 1",
    )?;
    let head = query.query_row([writer], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(head.unwrap_or((0, Hash::NONE)))
}

/// The latest hybrid time in the journal.
pub(crate) fn latest(db: &Connection) -> Result<Option<Stamp>> {
    let mut query = db.prepare("SELECT ms, n, wall FROM entry ORDER BY ms DESC, n DESC LIMIT 1")?;
    Ok(query
        .query_row([], |row| Ok(Stamp { ms: row.get(0)?, n: row.get(1)?, wall: row.get(2)? }))
        .optional()?)
}

/// Fills in the body of an entry that is here without.
pub(crate) fn fill(db: &Connection, entry: &Entry, subject: Subject) -> Result<()> {
    db.prepare_cached(
        "UPDATE entry SET body = ?2, salt = ?3, subject = ?4 WHERE hash = ?1 AND body IS NULL",
    )?
    .execute((
        entry.hash,
        entry.body.as_ref().map(|body| &body.text),
        entry.body.as_ref().map(|body| body.salt),
        subject.to_string(),
    ))?;
    Ok(())
}

/// Which of these entries no longer count: those undone by an undo that still counts itself.
///
/// Undos are weighed from the last to the first, so undoing an undo brings the entry back.
pub(crate) fn undone<'a>(entries: impl DoubleEndedIterator<Item = (Hash, &'a Fact)>) -> Vec<Hash> {
    let mut undone = Vec::new();
    for (hash, fact) in entries.rev() {
        if let Fact::Journal(JournalFact::Undone { entry, .. }) = fact
            && !undone.contains(&hash)
        {
            undone.push(*entry);
        }
    }
    undone
}

/// What a check of the journal found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Checked {
    pub entries: u64,
    pub forks: u64,
}

/// Checks every chain: each entry's own seal, its link to the one before, no hole, and no body missing
/// but those of people who were erased or anonymised.
pub(crate) fn check(db: &Connection) -> Result<Checked> {
    let mut checked = Checked::default();
    let forgotten: HashSet<String> =
        forgotten_people(db)?.into_iter().map(|person| Subject::Person(person).to_string()).collect();
    // By writer and number, a predecessor has always been seen; a fork keeps several per number.
    let mut query = db.prepare("SELECT * FROM entry ORDER BY writer, seq, hash")?;
    let mut rows = query.query([])?;
    let mut before: HashMap<Hash, u64> = HashMap::new();
    let mut here: HashMap<Hash, u64> = HashMap::new();
    let mut place: Option<(WriterId, u64)> = None;
    while let Some(row) = rows.next()? {
        let entry = Entry::from_row(row)?;
        entry.check()?;
        match place {
            Some((writer, seq)) if writer == entry.writer && seq == entry.seq => checked.forks += 1,
            Some((writer, seq)) if writer == entry.writer && seq + 1 == entry.seq => {
                before = std::mem::take(&mut here);
            }
            Some((writer, _)) if writer == entry.writer => {
                return Err(entry.broken("an entry before it is missing"));
            }
            _ if entry.seq != 1 => return Err(entry.broken("an entry before it is missing")),
            _ => {
                here.clear();
                before = HashMap::from([(Hash::NONE, 0)]);
            }
        }
        place = Some((entry.writer, entry.seq));
        if !before.contains_key(&entry.prev) {
            return Err(entry.broken("it does not follow the entry before it"));
        }
        if entry.body.is_none() {
            let subject: String = row.get("subject")?;
            let spared = subject == Subject::Unknown.to_string() && !forgotten.is_empty();
            if !spared && !forgotten.contains(&subject) {
                return Err(entry.broken("its body is missing"));
            }
        }
        here.insert(entry.hash, entry.seq);
        checked.entries += 1;
    }
    Ok(checked)
}
