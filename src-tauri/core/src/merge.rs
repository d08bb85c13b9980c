//! Merging: entries that other laptops wrote are added where they are missing, and what they are about is told again.
//!
//! One transaction, all of it or nothing. In any order, any number of times, the same entries give the same event.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Local};
use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

use crate::clock::{Stamp, local};
use crate::error::{Error, Result};
use crate::event::{Event, Recorded, set_local};
use crate::fact::{Fact, ProgrammeFact, Subject};
use crate::id::{EventId, PersonId, WriterId};
use crate::journal::{self, Entry, Hash};
use crate::{programme, projection};

mod tally;

pub use tally::{Changes, ClockFault, Source};

/// So many entries are checked at once, on as many cores as there are.
const CHUNK: usize = 1_024;

/// Up to so many subjects are always replayed one by one; beyond, whatever is faster.
const REPLAYED: usize = 200;

/// Telling a subject again takes as long as telling so many entries in a row.
const REPLAY_COST: usize = 8;

/// The last millisecond of the year 9999. A clock may be wrong, but none shows more than this.
const END_OF_TIME: i64 = 253_402_300_799_999;

/// How far a merge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// So many entries were looked at.
    Reading(u64),
    /// All are in; what they are about is being told again.
    Telling,
}

/// What somebody says who watches a merge: whether it goes on.
pub type Watch<'a> = dyn FnMut(Stage) -> bool + 'a;

/// What a merge brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// What is new here.
    pub recorded: Recorded,
    /// How many entries were known already.
    pub known: u64,
    /// Somebody went on under this laptop's name, which has another one from here on.
    pub renamed: bool,
}

/// What a merge would bring, exactly: it was made, looked at, and taken back.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct MergePreview {
    /// Entries that are new here.
    #[ts(type = "number")]
    pub new: u64,
    /// Entries that are known already.
    #[ts(type = "number")]
    pub known: u64,
    /// Who wrote the new ones, the most prolific first.
    pub sources: Vec<Source>,
    /// What they say, in counts.
    pub changes: Changes,
    /// New cases on the review list: how many of each sort, as [`crate::review::Case`] names it.
    #[ts(type = "Record<string, number>")]
    pub review: BTreeMap<String, usize>,
}

impl Event {
    /// Merges entries that other laptops wrote.
    ///
    /// # Errors
    /// As [`Event::merge_each`].
    pub fn merge(&mut self, entries: Vec<Entry>) -> Result<Recorded> {
        let entries = entries.into_iter().map(Ok::<_, Error>);
        Ok(self.merge_each(entries, &mut |_| true)?.recorded)
    }

    /// Merges entries as they are read, each after the one it follows or not; `watch` is told how far it is, and may stop.
    ///
    /// # Errors
    /// [`Error::BrokenChain`] where an entry does not fit its hash, [`Error::MissingEntries`] where the one before it is
    /// neither here nor there, [`Error::OtherEvent`], [`Error::Cancelled`], [`Error::DiskFull`], and what reading says;
    /// nothing is merged then.
    pub fn merge_each<E: From<Error>>(
        &mut self,
        entries: impl IntoIterator<Item = Result<Entry, E>>,
        watch: &mut Watch,
    ) -> Result<Merged, E> {
        let tx = begin(self.db())?;
        let taken = take_in(&tx, entries, watch, |_, _| ())?;
        let writer = taken.writers.contains_key(&self.writer()).then(WriterId::mint);
        if let Some(writer) = writer {
            // Somebody else went on under this writer's name; from here on this laptop has its own.
            set_local(&tx, "writer", &writer.to_string())?;
        }
        tx.commit().map_err(Error::from)?;
        self.went_on(writer, taken.latest, &taken.recorded.subjects)?;
        if taken.forgets {
            self.leave_no_trace()?;
        }
        Ok(Merged { recorded: taken.recorded, known: taken.known, renamed: writer.is_some() })
    }

    /// What merging these entries would bring. It is done and taken back: nothing is changed, and nothing is guessed.
    ///
    /// # Errors
    /// As [`Event::merge_each`].
    pub fn preview_merge<E: From<Error>>(
        &self,
        entries: impl IntoIterator<Item = Result<Entry, E>>,
        watch: &mut Watch,
    ) -> Result<MergePreview, E> {
        let before = self.cases_to_compare()?;
        let tx = begin(self.db())?;
        let mut tally = tally::Tally::new(self.clock().now());
        let taken = take_in(&tx, entries, watch, |entry, fact| tally.count(entry, fact))?;
        let forked = forked(&tx, taken.writers.keys())?;
        let mut review = BTreeMap::new();
        for case in self.cases_to_compare()?.difference(&before) {
            let sort = case.get("case").and_then(|sort| sort.as_str()).unwrap_or_default();
            *review.entry(sort.to_owned()).or_default() += 1;
        }
        tx.rollback().map_err(Error::from)?;
        let (sources, changes) = tally.done(&forked);
        let new = u64::try_from(taken.recorded.entries.len()).unwrap_or(u64::MAX);
        Ok(MergePreview { new, known: taken.known, sources, changes, review })
    }

    /// The review list as values that compare whole. What is known of it is that of another state, before and after.
    fn cases_to_compare(&self) -> Result<HashSet<serde_json::Value>> {
        self.review_known.take();
        let cases = self.review();
        self.review_known.take();
        cases?.iter().map(|case| Ok(serde_json::to_value(case)?)).collect()
    }
}

fn begin(db: &Connection) -> Result<Transaction<'_>> {
    // The connection is this event's alone, which is borrowed: no other transaction can be under way.
    Ok(Transaction::new_unchecked(db, TransactionBehavior::Immediate)?)
}

/// What came in.
#[derive(Default)]
struct Taken {
    recorded: Recorded,
    known: u64,
    /// Who wrote what is new.
    writers: HashMap<WriterId, u64>,
    latest: Option<Stamp>,
    /// Whether somebody is newly forgotten.
    forgets: bool,
}

/// A new entry's place in its chain.
struct Link {
    writer: WriterId,
    seq: u64,
    prev: Hash,
}

fn take_in<E: From<Error>>(
    tx: &Connection,
    entries: impl IntoIterator<Item = Result<Entry, E>>,
    watch: &mut Watch,
    mut note: impl FnMut(&Entry, Option<&Fact>),
) -> Result<Taken, E> {
    let mut taken = Taken::default();
    let mut event = programme::sheet(tx)?.map(|sheet| sheet.id);
    let mut news: HashMap<Hash, Link> = HashMap::new();
    let mut desks: HashMap<WriterId, String> = HashMap::new();
    let mut forgotten: BTreeSet<PersonId> = BTreeSet::new();
    let mut entries = entries.into_iter();
    let mut read = 0;
    loop {
        let chunk = entries.by_ref().take(CHUNK).collect::<Result<Vec<Entry>, E>>()?;
        if chunk.is_empty() {
            break;
        }
        let facts: Vec<Option<Fact>> = chunk.par_iter().map(checked).collect::<Result<_>>()?;
        read += chunk.len() as u64;
        for (entry, fact) in chunk.into_iter().zip(facts) {
            match standing(tx, entry.hash)? {
                Standing::Whole => {
                    taken.known += 1;
                    continue;
                }
                Standing::Blank => {
                    taken.known += 1;
                    // It came blank from somebody who knows that a person is forgotten, which is not known here, or from a poor file.
                    if let (Some(fact), Some(body)) = (fact, &entry.body)
                        && !journal::is_blanked(tx, &fact, &body.text)?
                    {
                        journal::fill(tx, &entry, fact.subject())?;
                        taken.recorded.subjects.insert(fact.subject());
                    }
                    continue;
                }
                Standing::Missing => {}
            }
            if let Some(Fact::Programme(ProgrammeFact::Created { event: sheet })) = &fact {
                same_event(&mut event, sheet.id)?;
            }
            let subject = fact.as_ref().map_or(Subject::Unknown, Fact::subject);
            journal::insert(tx, &entry, subject)?;
            forgotten.extend(fact.as_ref().and_then(journal::forgets));
            note(&entry, fact.as_ref());
            *taken.writers.entry(entry.writer).or_default() += 1;
            taken.latest = taken.latest.max(Some(entry.at));
            taken.recorded.entries.push(entry.hash);
            taken.recorded.subjects.insert(subject);
            news.insert(entry.hash, Link { writer: entry.writer, seq: entry.seq, prev: entry.prev });
            desks.insert(entry.writer, entry.by);
        }
        if !watch(Stage::Reading(read)) {
            return Err(Error::Cancelled.into());
        }
    }
    chained(tx, &news, &desks)?;
    taken.forgets = !forgotten.is_empty();
    let blanked = blank(tx, forgotten, &taken.recorded.subjects)?;
    taken.recorded.subjects.extend(blanked);
    if !taken.recorded.subjects.is_empty() {
        if !watch(Stage::Telling) {
            return Err(Error::Cancelled.into());
        }
        tell(tx, &taken.recorded.subjects)?;
    }
    Ok(taken)
}

/// An entry's fact, where the entry is sound.
fn checked(entry: &Entry) -> Result<Option<Fact>> {
    entry.check()?;
    let sane = |ms: i64| (-END_OF_TIME..=END_OF_TIME).contains(&ms);
    if !sane(entry.at.ms) || !sane(entry.at.wall) {
        return Err(entry.broken("no clock shows such a time"));
    }
    if entry.seq == 0 || i64::try_from(entry.seq).is_err() {
        return Err(entry.broken("no entry has such a number"));
    }
    Ok(entry.fact())
}

/// How an entry stands here.
enum Standing {
    Missing,
    Blank,
    Whole,
}

fn standing(db: &Connection, hash: Hash) -> Result<Standing> {
    let mut query = db.prepare_cached("SELECT body IS NULL FROM entry WHERE hash = ?1")?;
    let blank: Option<bool> = query.query_row([hash], |row| row.get(0)).optional()?;
    Ok(match blank {
        None => Standing::Missing,
        Some(true) => Standing::Blank,
        Some(false) => Standing::Whole,
    })
}

fn same_event(known: &mut Option<EventId>, other: EventId) -> Result<()> {
    match known {
        Some(known) if *known != other => Err(Error::OtherEvent),
        _ => {
            *known = Some(other);
            Ok(())
        }
    }
}

/// Whether every new entry follows one that is here.
fn chained(db: &Connection, news: &HashMap<Hash, Link>, desks: &HashMap<WriterId, String>) -> Result<()> {
    let mut query = db.prepare_cached("SELECT writer, seq FROM entry WHERE hash = ?1")?;
    // The lowest number that hangs in the air is what people can look for.
    let mut hanging: Option<(&Link, bool)> = None;
    for link in news.values() {
        let before: Option<(WriterId, u64)> = match (link.seq, link.prev) {
            (1, Hash::NONE) => continue,
            (_, prev) => match news.get(&prev) {
                Some(before) => Some((before.writer, before.seq)),
                None => query.query_row([prev], |row| Ok((row.get(0)?, row.get(1)?))).optional()?,
            },
        };
        let fits = before.is_some_and(|(writer, seq)| writer == link.writer && seq + 1 == link.seq);
        if !fits && hanging.as_ref().is_none_or(|(lowest, _)| link.seq < lowest.seq) {
            hanging = Some((link, before.is_some() || link.prev == Hash::NONE || link.seq == 1));
        }
    }
    match hanging {
        None => Ok(()),
        Some((link, true)) => Err(Error::BrokenChain {
            writer: link.writer.to_string(),
            seq: link.seq,
            why: "it does not follow the entry before it",
        }),
        Some((link, false)) => {
            let mut have =
                db.prepare_cached("SELECT ifnull(max(seq), 0) FROM entry WHERE writer = ?1 AND seq < ?2")?;
            Err(Error::MissingEntries {
                desk: desks.get(&link.writer).cloned().unwrap_or_default(),
                seq: link.seq,
                have: have.query_row((link.writer, link.seq), |row| row.get(0))?,
            })
        }
    }
}

/// Blanks what must be: of whoever is newly forgotten, and whatever came of people who were forgotten before. Answers what is
/// to be told again for it.
fn blank(
    db: &Connection,
    mut forgotten: BTreeSet<PersonId>,
    subjects: &BTreeSet<Subject>,
) -> Result<BTreeSet<Subject>> {
    if subjects.contains(&Subject::Unknown) || subjects.len() > CHUNK {
        // What cannot be read may name anybody.
        forgotten.extend(journal::forgotten_people(db)?);
    } else {
        for subject in subjects {
            if let Subject::Person(person) = subject
                && journal::is_forgotten(db, *person)?
            {
                forgotten.insert(*person);
            }
        }
    }
    let mut retold = BTreeSet::new();
    for person in forgotten {
        let blanked = journal::blank(db, person)?;
        retold.extend(blanked.own.then_some(Subject::Person(person)));
        retold.extend(blanked.unread.then_some(Subject::Unknown));
    }
    Ok(retold)
}

fn tell(db: &Connection, subjects: &BTreeSet<Subject>) -> Result<()> {
    let replayed = if subjects.len() <= REPLAYED {
        true
    } else {
        let entries: usize = db.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?;
        subjects.len().saturating_mul(REPLAY_COST) < entries
    };
    if replayed {
        subjects.iter().try_for_each(|subject| projection::replay(db, *subject))
    } else {
        projection::rebuild(db)
    }
}

/// Which of these writers' chains have branches.
fn forked<'a>(db: &Connection, writers: impl Iterator<Item = &'a WriterId>) -> Result<HashSet<WriterId>> {
    let mut query = db.prepare_cached("SELECT count(*) <> max(seq) FROM entry WHERE writer = ?1")?;
    let mut forked = HashSet::new();
    for writer in writers {
        if query.query_row([writer], |row| row.get(0))? {
            forked.insert(*writer);
        }
    }
    Ok(forked)
}
