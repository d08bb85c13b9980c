//! What a laptop knows, told by the ends of its chains, and what another one lacks.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::event::Event;
use crate::id::WriterId;
use crate::journal::{self, Entry, Hash};

/// The end of a writer's chain: whoever knows it knows every entry before it. A fork has an end per branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Head {
    /// Whose chain.
    pub writer: WriterId,
    /// The number of its last entry.
    pub seq: u64,
    /// That entry.
    pub hash: Hash,
}

/// A link of a chain, without what it says.
struct Link {
    row: i64,
    seq: u64,
    hash: Hash,
    prev: Hash,
}

impl Event {
    /// The ends of every chain here.
    pub fn heads(&self) -> Result<Vec<Head>> {
        let mut heads = Vec::new();
        for (writer, forked) in writers(self.db())? {
            if forked {
                let links = links(self.db(), writer)?;
                let followed: HashSet<Hash> = links.iter().map(|link| link.prev).collect();
                let ends = links.iter().filter(|link| !followed.contains(&link.hash));
                heads.extend(ends.map(|link| Head { writer, seq: link.seq, hash: link.hash }));
            } else {
                let (seq, hash) = journal::head(self.db(), writer)?;
                heads.push(Head { writer, seq, hash });
            }
        }
        heads.sort_unstable();
        Ok(heads)
    }

    /// Whether all of these are here, and so everything before them: whoever brings them brings nothing new.
    pub fn knows(&self, heads: &[Head]) -> Result<bool> {
        for head in heads {
            if place(self.db(), head)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Calls `tell` with the entries that somebody lacks who knows these, writer by writer and chain by chain, each
    /// after the one it follows; with every entry, where nothing is known of them.
    ///
    /// What cannot be ruled out is told: of a chain whose end is not known here, everything.
    pub fn each_lacking<E: From<Error>>(
        &self,
        known: &[Head],
        mut tell: impl FnMut(Entry) -> Result<(), E>,
    ) -> Result<(), E> {
        for (writer, forked) in writers(self.db())? {
            let known: Vec<Head> = known.iter().filter(|head| head.writer == writer).copied().collect();
            if forked {
                for row in lacking(&links(self.db(), writer)?, &known) {
                    tell(at(self.db(), row)?)?;
                }
                continue;
            }
            let mut from = 0;
            for head in &known {
                from = from.max(place(self.db(), head)?.unwrap_or(0));
            }
            let mut query = self
                .db()
                .prepare_cached("SELECT * FROM entry WHERE writer = ?1 AND seq > ?2 ORDER BY seq")
                .map_err(Error::from)?;
            let mut rows = query.query((writer, from)).map_err(Error::from)?;
            while let Some(row) = rows.next().map_err(Error::from)? {
                tell(Entry::from_row(row).map_err(Error::from)?)?;
            }
        }
        Ok(())
    }
}

/// The number of the entry that a head names, if it is here.
fn place(db: &Connection, head: &Head) -> Result<Option<u64>> {
    let mut query = db.prepare_cached("SELECT seq FROM entry WHERE hash = ?1 AND writer = ?2")?;
    Ok(query.query_row((head.hash, head.writer), |row| row.get(0)).optional()?)
}

/// Every writer, and whether its chain has branches: without, it has as many entries as the last one's number says.
fn writers(db: &Connection) -> Result<Vec<(WriterId, bool)>> {
    let mut query =
        db.prepare_cached("SELECT writer, count(*) <> max(seq) FROM entry GROUP BY writer ORDER BY writer")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn links(db: &Connection, writer: WriterId) -> Result<Vec<Link>> {
    let mut query =
        db.prepare_cached("SELECT rowid, seq, hash, prev FROM entry WHERE writer = ?1 ORDER BY seq, hash")?;
    let rows = query.query_map([writer], |row| {
        Ok(Link { row: row.get(0)?, seq: row.get(1)?, hash: row.get(2)?, prev: row.get(3)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn at(db: &Connection, row: i64) -> Result<Entry> {
    Ok(db.prepare_cached("SELECT * FROM entry WHERE rowid = ?1")?.query_row([row], Entry::from_row)?)
}

/// The rows of a forked chain that nobody knows who knows these, branch after branch.
fn lacking(links: &[Link], known: &[Head]) -> Vec<i64> {
    let by_hash: HashMap<Hash, &Link> = links.iter().map(|link| (link.hash, link)).collect();
    let mut covered: HashSet<Hash> = HashSet::new();
    for head in known {
        let mut at = head.hash;
        while let Some(link) = by_hash.get(&at) {
            if !covered.insert(at) {
                break;
            }
            at = link.prev;
        }
    }
    let mut after: HashMap<Hash, Vec<&Link>> = HashMap::new();
    for link in links {
        after.entry(link.prev).or_default().push(link);
    }
    let mut rows = Vec::new();
    let mut waiting = after.remove(&Hash::NONE).unwrap_or_default();
    waiting.reverse();
    while let Some(link) = waiting.pop() {
        if !covered.contains(&link.hash) {
            rows.push(link.row);
        }
        let mut next = after.remove(&link.hash).unwrap_or_default();
        next.reverse();
        waiting.append(&mut next);
    }
    rows
}
