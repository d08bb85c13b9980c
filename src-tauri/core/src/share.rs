//! What a shared folder must know of the journal: what came since it last looked, in the order it came here. Everything is
//! asked for in pages, since somebody may be waiting at the door.

use crate::error::Result;
use crate::event::Event;
use crate::id::WriterId;
use crate::journal::{self, Entry, Hash};

/// An entry that came, without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// Its place in the order in which entries came to this database.
    pub row: i64,
    /// Which entry.
    pub hash: Hash,
    /// Whose.
    pub writer: WriterId,
    /// Its number among that writer's.
    pub seq: u64,
    /// Whether it is blank, or may have blanked what others say.
    pub blanks: bool,
}

impl Event {
    /// The first `most` entries that came after `row`, recorded or merged, in the order they came; from the first with 0.
    pub fn came_since(&self, row: i64, most: usize) -> Result<Vec<Came>> {
        // An erasure says so at its beginning, and a long body need not be read.
        let mut query = self.db().prepare_cached(
            "SELECT rowid, hash, writer, seq, body IS NULL OR instr(substr(body, 1, 120), 'erased@') > 0
                    OR instr(substr(body, 1, 120), 'anonym') > 0
             FROM entry WHERE rowid > ?1 ORDER BY rowid LIMIT ?2",
        )?;
        let rows = query.query_map((row, most), |row| {
            let (place, hash, writer, seq, blanks) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            Ok(Came { row: place, hash, writer, seq, blanks })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Of the entries that came after `from` and until `to`, those that say nothing any more, since somebody was erased.
    pub fn blanked_between(&self, from: i64, to: i64) -> Result<Vec<Hash>> {
        let mut query = self
            .db()
            .prepare_cached("SELECT hash FROM entry WHERE rowid > ?1 AND rowid <= ?2 AND body IS NULL")?;
        let rows = query.query_map((from, to), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// These entries, as far as they are here, in the order asked for.
    pub fn entries_named(&self, hashes: &[Hash]) -> Result<Vec<Entry>> {
        let mut entries = Vec::with_capacity(hashes.len());
        for hash in hashes {
            entries.extend(journal::find(self.db(), *hash)?);
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::NewPerson;
    use crate::{Clock, sample};

    #[test]
    fn what_came_is_told_page_by_page_and_an_erasure_is_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let mut event =
            Event::create(dir.path(), Clock::system(), "Accueil", &sample::facts().unwrap()).unwrap();
        let new = NewPerson { family: "Inventée".to_owned(), ..NewPerson::default() };
        let person = event.add_person(new).unwrap();
        let (mut came, mut row) = (Vec::new(), 0);
        loop {
            let page = event.came_since(row, 7).unwrap();
            let Some(last) = page.last() else { break };
            row = last.row;
            came.extend(page);
        }
        assert_eq!(came.len(), event.entry_count().unwrap());
        assert!(came.iter().all(|came| !came.blanks));
        let hashes: Vec<_> = came.iter().map(|came| came.hash).collect();
        let entries = event.entries_named(&hashes).unwrap();
        assert!(entries.iter().map(|entry| entry.hash).eq(hashes.iter().copied()));

        event.erase_person(person.id).unwrap();
        let page = event.came_since(row, 7).unwrap();
        assert!(page.iter().any(|came| came.blanks), "an erasure came");
        let added = came.last().unwrap();
        assert_eq!(event.blanked_between(0, i64::MAX).unwrap(), [added.hash]);
        assert!(event.blanked_between(added.row, i64::MAX).unwrap().is_empty());
    }
}
