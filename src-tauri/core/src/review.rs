//! The review list: what somebody should look at, computed from the journal; it never blocks anything.

mod crossed;
mod decide;
mod duplicates;
mod places;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use chrono::{DateTime, Local, NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::event::Event;
use crate::fact::Subject;
use crate::id::{PersonId, SessionId, WriterId};
use crate::journal::Hash;
use crate::meetings::VersionLine;
use crate::meetings::clash::Clash;
use crate::people::{Person, joined};
use crate::projection::Told;

pub use crossed::Said;
pub use decide::{Item, Keep};
pub use places::Whereabouts;

pub(crate) use crossed::crossed;
pub(crate) use decide::apply;

pub(crate) const TABLES: &str = "
CREATE TABLE crossed_edit (
    entry BLOB PRIMARY KEY, subject TEXT NOT NULL, field TEXT NOT NULL, found TEXT NOT NULL, now TEXT NOT NULL,
    wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX crossed_edit_of_subject ON crossed_edit (subject);
CREATE TABLE choice (entry BLOB PRIMARY KEY, subject TEXT NOT NULL, kept TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX choice_of_subject ON choice (subject);
CREATE TABLE seen (id BLOB PRIMARY KEY, level INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE unknown_fact (entry BLOB PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// Notes a fact that this version cannot read.
pub(crate) fn unknown(db: &Connection, told: Told, kind: &str) -> Result<()> {
    db.execute("INSERT OR IGNORE INTO unknown_fact VALUES (?1, ?2)", (told.hash, kind))?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    let text = subject.to_string();
    db.prepare_cached("DELETE FROM crossed_edit WHERE subject = ?1")?.execute([&text])?;
    db.prepare_cached("DELETE FROM choice WHERE subject = ?1")?.execute([&text])?;
    match subject {
        Subject::Case(id) => _ = db.prepare_cached("DELETE FROM seen WHERE id = ?1")?.execute([id])?,
        Subject::Unknown => _ = db.execute("DELETE FROM unknown_fact", [])?,
        _ => {}
    }
    Ok(())
}

/// What takes a while to find on a large list, and changes only when somebody's sheet does.
#[derive(Debug, Default)]
pub(crate) struct ReviewKnown {
    people: Option<Arc<Vec<Case>>>,
}

/// A laptop's clock is said to disagree when it lags this far behind what it had been told, in milliseconds.
const CLOCK_TOLERANCE: i64 = 2 * 60 * 1_000;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "case", rename_all = "snake_case")]
pub enum Case {
    /// Two people who are probably one.
    LikelyDuplicate {
        /// One.
        a: Box<Person>,
        /// The other.
        b: Box<Person>,
        /// Why they look alike.
        why: Likeness,
    },
    /// Two people edited the same field apart; the later edit stands.
    CrossedEdit {
        /// The later one.
        entry: Hash,
        /// What was edited: a person's, a session's or the event's sheet, as [`Subject`] writes it.
        subject: String,
        /// What it is called.
        name: String,
        /// Which field.
        field: String,
        /// What the other one had made of it.
        found: String,
        /// Who had, where that is known.
        found_by: Option<Said>,
        /// What stands now.
        now: String,
        /// When, by the clock of the laptop that recorded it.
        #[ts(type = "string")]
        at: DateTime<Local>,
        /// By which desk.
        by: String,
    },
    /// Two people got the same badge code on two laptops.
    SharedCode {
        /// Everybody with that code.
        people: Vec<Person>,
    },
    /// Somebody was noted in two sessions at the same time.
    InTwoPlaces {
        /// Who.
        person: Box<Person>,
        /// On which day.
        day: NaiveDate,
        /// Where.
        places: [Whereabouts; 2],
    },
    /// Somebody was erased who is one with somebody still there, as was decided elsewhere.
    HalfErased {
        /// Who is still there.
        person: Box<Person>,
        /// The identifier that was erased.
        erased: PersonId,
    },
    /// More people are registered than the session holds.
    OverCapacity {
        /// Which session.
        session: SessionId,
        /// Its title.
        title: String,
        /// How many it holds.
        capacity: u32,
        /// How many are registered.
        registered: usize,
    },
    /// Rosters were made apart, each without knowing of the other; all are kept, and one is to be chosen.
    RostersApart {
        /// Of which session.
        session: SessionId,
        /// Its title.
        title: String,
        /// The versions, the one in force last.
        versions: Vec<VersionLine>,
    },
    /// A meeting of the roster in force cannot be held.
    MeetingClash {
        /// Of which session.
        session: SessionId,
        /// Its title.
        title: String,
        /// When it starts.
        at: NaiveTime,
        /// The names of the two.
        names: [String; 2],
        /// What is against it.
        clash: Clash,
        /// Whose matter that is: one of the two; nobody's where they must not meet.
        who: String,
    },
    /// A laptop's clock lags behind the others'.
    ClockDisagrees {
        /// The database that wrote.
        writer: WriterId,
        /// The desk.
        by: String,
        /// How far at most, in minutes.
        minutes: i64,
        /// How many of its entries are concerned.
        entries: usize,
    },
    /// One database was copied, and both copies went on.
    Fork {
        /// The database.
        writer: WriterId,
        /// The desks that wrote.
        desks: Vec<String>,
        /// How many branches there are.
        branches: usize,
    },
    /// Two laptops ran the clock of the same pitches apart; both logs are kept.
    TwoClocks {
        /// Of which session.
        session: SessionId,
        /// Its title.
        title: String,
        /// The desks that did.
        desks: Vec<String>,
    },
    /// Facts that a newer program recorded: kept, but not shown.
    Unreadable {
        /// Their kind.
        kind: String,
        /// How many.
        count: usize,
    },
}

/// Why two people look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same name, accents, case and order aside.
    SameName,
    /// Names a slip apart, with the same e-mail address or organisation.
    NearName,
}

impl Event {
    /// Everything somebody should look at.
    pub fn review(&self) -> Result<Vec<Case>> {
        Ok(self.review_items()?.into_iter().map(|item| item.case).collect())
    }

    /// Every case there is, those included that somebody has seen.
    fn cases(&self) -> Result<Vec<Case>> {
        let mut cases = self.cases_of_people()?.to_vec();
        cases.extend(self.half_erased()?);
        cases.extend(self.crossed_edits()?);
        cases.extend(self.in_two_places()?);
        cases.extend(self.over_capacity()?);
        cases.extend(self.meeting_cases()?);
        cases.extend(self.clocks()?);
        cases.extend(self.forks()?);
        for overlap in self.clock_overlaps()? {
            cases.push(Case::TwoClocks {
                session: overlap.session,
                title: self.session(overlap.session).map(|session| session.title).unwrap_or_default(),
                desks: overlap.desks.into_iter().map(|(_, desk)| desk).collect(),
            });
        }
        cases.extend(self.unreadable()?);
        Ok(cases)
    }

    /// Those that take everybody's sheet to find.
    fn cases_of_people(&self) -> Result<Arc<Vec<Case>>> {
        let known = self.review_known.borrow().people.clone();
        if let Some(known) = known {
            return Ok(known);
        }
        let mut people = self.people()?;
        let mut query = self.db().prepare("SELECT person FROM anonymous")?;
        let nobody = query.query_map([], |row| row.get(0))?.collect::<Result<HashSet<PersonId>, _>>()?;
        people.retain(|person| !nobody.contains(&person.id));
        let mut cases = self.likely_duplicates(&people)?;
        cases.extend(shared_codes(&people));
        let cases = Arc::new(cases);
        self.review_known.borrow_mut().people = Some(Arc::clone(&cases));
        Ok(cases)
    }

    fn half_erased(&self) -> Result<Vec<Case>> {
        let halves = joined::half_erased(self.db())?.into_iter();
        halves
            .map(|(erased, kept)| Ok(Case::HalfErased { person: Box::new(self.person(kept)?), erased }))
            .collect()
    }

    fn over_capacity(&self) -> Result<Vec<Case>> {
        let mut cases = Vec::new();
        for session in self.sessions()? {
            let Some(capacity) = session.capacity.filter(|_| !session.cancelled) else { continue };
            let registered = self.registered_in(session.id)?.len();
            if registered > capacity as usize {
                cases.push(Case::OverCapacity {
                    session: session.id,
                    title: session.title,
                    capacity,
                    registered,
                });
            }
        }
        Ok(cases)
    }

    fn clocks(&self) -> Result<Vec<Case>> {
        let mut query = self.db().prepare(
            "SELECT writer, \"by\", max(ms - wall), count(*) FROM entry WHERE ms - wall > ?1
             GROUP BY writer, \"by\" ORDER BY 2, 1",
        )?;
        let rows = query.query_map([CLOCK_TOLERANCE], |row| {
            let lag: i64 = row.get(2)?;
            Ok(Case::ClockDisagrees {
                writer: row.get(0)?,
                by: row.get(1)?,
                minutes: lag / 60_000,
                entries: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn forks(&self) -> Result<Vec<Case>> {
        let mut query = self.db().prepare(
            "SELECT DISTINCT e.writer, e.\"by\", f.branches FROM entry e
             JOIN (SELECT writer, seq, count(*) AS branches FROM entry GROUP BY writer, seq HAVING count(*) > 1) f
             ON e.writer = f.writer AND e.seq = f.seq ORDER BY 1, 2",
        )?;
        let mut forks: BTreeMap<WriterId, (BTreeSet<String>, usize)> = BTreeMap::new();
        for row in query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
            let (writer, by, branches) = row?;
            let fork = forks.entry(writer).or_default();
            fork.0.insert(by);
            fork.1 = fork.1.max(branches);
        }
        let fork = |(writer, (desks, branches)): (_, (BTreeSet<_>, _))| Case::Fork {
            writer,
            desks: desks.into_iter().collect(),
            branches,
        };
        Ok(forks.into_iter().map(fork).collect())
    }

    fn unreadable(&self) -> Result<Vec<Case>> {
        let mut query =
            self.db().prepare("SELECT kind, count(*) FROM unknown_fact GROUP BY kind ORDER BY kind")?;
        let rows =
            query.query_map([], |row| Ok(Case::Unreadable { kind: row.get(0)?, count: row.get(1)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn shared_codes(people: &[Person]) -> Vec<Case> {
    let mut by_code: BTreeMap<_, Vec<&Person>> = BTreeMap::new();
    for person in people {
        by_code.entry(person.code).or_default().push(person);
    }
    by_code
        .into_values()
        .filter(|people| people.len() > 1)
        .map(|people| Case::SharedCode { people: people.into_iter().cloned().collect() })
        .collect()
}
