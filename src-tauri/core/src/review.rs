//! The review list: what somebody should look at, computed from the journal; it never blocks anything.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash, Hasher};

use chrono::{DateTime, Local, NaiveTime};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::clock::local;
use crate::error::Result;
use crate::event::Event;
use crate::fact::Subject;
use crate::fold::{fold, name_key};
use crate::id::{PersonId, SessionId};
use crate::meetings::VersionLine;
use crate::meetings::clash::Clash;
use crate::people::Person;
use crate::projection::Told;

pub(crate) const TABLES: &str = "
CREATE TABLE crossed_edit (
    entry BLOB PRIMARY KEY, subject TEXT NOT NULL, field TEXT NOT NULL, found TEXT NOT NULL, now TEXT NOT NULL,
    wall INTEGER NOT NULL, \"by\" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE unknown_fact (entry BLOB PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// Notes an edit that replaced something else than it thought: two people edited the same thing apart.
pub(crate) fn crossed(
    db: &Connection,
    told: Told,
    subject: Subject,
    field: &str,
    found: &str,
    now: &str,
) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO crossed_edit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute((told.hash, subject.to_string(), field, found, now, told.at.wall, told.by))?;
    Ok(())
}

/// Notes a fact that this version cannot read.
pub(crate) fn unknown(db: &Connection, told: Told, kind: &str) -> Result<()> {
    db.execute("INSERT OR IGNORE INTO unknown_fact VALUES (?1, ?2)", (told.hash, kind))?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    db.prepare_cached("DELETE FROM crossed_edit WHERE subject = ?1")?.execute([subject.to_string()])?;
    if subject == Subject::Unknown {
        db.execute("DELETE FROM unknown_fact", [])?;
    }
    Ok(())
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
        /// What was edited: a person's, a session's or the event's sheet, as [`Subject`] writes it.
        subject: String,
        /// What it is called.
        name: String,
        /// Which field.
        field: String,
        /// What the other one had made of it.
        found: String,
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
        /// The desk.
        by: String,
        /// How far at most, in minutes.
        minutes: i64,
        /// How many of its entries are concerned.
        entries: usize,
    },
    /// One database was copied, and both copies went on.
    Fork {
        /// The desks that wrote.
        desks: Vec<String>,
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
        let people = self.people()?;
        let mut cases = self.likely_duplicates(&people)?;
        cases.extend(shared_codes(&people));
        cases.extend(self.crossed_edits(&people)?);
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

    /// People already there who are probably the one described: the desk asks before it adds a walk-in.
    pub fn lookalikes(&self, given: &str, family: &str, organisation: &str) -> Result<Vec<Person>> {
        let name = crate::people::full_name(given.trim(), family.trim());
        let key = name_key(&name);
        let mut alike = Vec::new();
        for person in self.index().find(&name, 20) {
            let person = self.person(person)?;
            let known = name_key(&person.name());
            let same_place =
                !organisation.trim().is_empty() && fold(&person.organisation) == fold(organisation.trim());
            if known == key || (within_a_slip(&known, &key) && (same_place || organisation.trim().is_empty()))
            {
                alike.push(person);
            }
        }
        Ok(alike)
    }

    fn likely_duplicates(&self, people: &[Person]) -> Result<Vec<Case>> {
        let mut query = self.db().prepare("SELECT a, b FROM distinct_pair")?;
        let distinct = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<HashSet<(PersonId, PersonId)>, _>>()?;
        let keys: Vec<String> = people.iter().map(|person| name_key(&person.name())).collect();
        let mut cases = Vec::new();
        let mut seen = BTreeSet::new();
        let mut note = |a: usize, b: usize, why: Likeness| {
            let (a, b) = if people[a].id < people[b].id { (a, b) } else { (b, a) };
            let pair = (people[a].id, people[b].id);
            if pair.0 != pair.1 && !distinct.contains(&pair) && seen.insert(pair) {
                cases.push((pair, a, b, why));
            }
        };
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, key) in keys.iter().enumerate() {
            by_name.entry(key).or_default().push(at);
        }
        for group in by_name.values_mut() {
            group.sort_unstable_by_key(|at| people[*at].id);
            pairs(group).for_each(|(a, b)| note(a, b, Likeness::SameName));
        }
        // Names a slip apart share what is left when one letter of each is dropped (or of one alone). What is left is
        // known by its hash: two that only seem the same are told apart below.
        let hasher = foldhash::fast::FixedState::default();
        let mut rests: Vec<(u64, usize)> = Vec::new();
        for (at, key) in keys.iter().enumerate().filter(|(_, key)| key.chars().count() >= 6) {
            let ties = [fold(&people[at].email), fold(&people[at].organisation)];
            for tie in ties.iter().filter(|tie| !tie.is_empty()) {
                rests.extend(rests_of(key).map(|rest| (hasher.hash_one((tie, rest)), at)));
            }
        }
        rests.sort_unstable();
        rests.dedup();
        for group in rests.chunk_by(|(a, _), (b, _)| a == b) {
            let group: Vec<usize> = group.iter().map(|(_, at)| *at).collect();
            for (a, b) in pairs(&group) {
                if within_a_slip(&keys[a], &keys[b]) && tied(&people[a], &people[b]) {
                    note(a, b, Likeness::NearName);
                }
            }
        }
        cases.sort_unstable_by_key(|(pair, ..)| *pair);
        Ok(cases
            .into_iter()
            .map(|(_, a, b, why)| Case::LikelyDuplicate {
                a: Box::new(people[a].clone()),
                b: Box::new(people[b].clone()),
                why,
            })
            .collect())
    }

    fn crossed_edits(&self, people: &[Person]) -> Result<Vec<Case>> {
        let mut query = self.db().prepare(
            "SELECT subject, field, found, now, wall, \"by\" FROM crossed_edit ORDER BY wall, entry",
        )?;
        let mut rows = query.query([])?;
        let mut cases = Vec::new();
        while let Some(row) = rows.next()? {
            let subject: String = row.get(0)?;
            let name = match subject.parse() {
                Ok(Subject::Person(id)) => people.iter().find(|person| person.id == id).map(Person::name),
                Ok(
                    Subject::Meetings(id)
                    | Subject::Encounter(id, _)
                    | Subject::RunningOrder(id)
                    | Subject::Session(id),
                ) => self.session(id).ok().map(|session| session.title),
                Ok(Subject::Organisation(id)) => {
                    self.organisations()?.into_iter().find(|one| one.id == id).map(|one| one.name)
                }
                Ok(Subject::Project(id)) => {
                    self.projects()?.into_iter().find(|one| one.id == id).map(|one| one.name)
                }
                Ok(Subject::Action(id)) => self.action(id).ok().map(|action| action.sheet.title),
                Ok(Subject::Pitch(id)) => {
                    crate::pitches::find(self.db(), id).ok().flatten().map(|pitch| pitch.title)
                }
                _ => self.sheet().ok().map(|sheet| sheet.title),
            };
            cases.push(Case::CrossedEdit {
                subject,
                name: name.unwrap_or_default(),
                field: row.get(1)?,
                found: row.get(2)?,
                now: row.get(3)?,
                at: local(row.get(4)?),
                by: row.get(5)?,
            });
        }
        Ok(cases)
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
            "SELECT \"by\", max(ms - wall), count(*) FROM entry WHERE ms - wall > ?1 GROUP BY writer, \"by\" ORDER BY 1",
        )?;
        let rows = query.query_map([CLOCK_TOLERANCE], |row| {
            let lag: i64 = row.get(1)?;
            Ok(Case::ClockDisagrees { by: row.get(0)?, minutes: lag / 60_000, entries: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn forks(&self) -> Result<Vec<Case>> {
        let mut query = self.db().prepare(
            "SELECT DISTINCT e.writer, e.\"by\" FROM entry e
             JOIN (SELECT writer, seq FROM entry GROUP BY writer, seq HAVING count(*) > 1) f
             ON e.writer = f.writer AND e.seq = f.seq ORDER BY 1, 2",
        )?;
        let mut desks: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
            let (writer, by) = row?;
            desks.entry(writer).or_default().push(by);
        }
        Ok(desks.into_values().map(|desks| Case::Fork { desks }).collect())
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

/// Every two of a small group; of a large one only neighbours, so that a list of namesakes stays a list.
fn pairs(group: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let reach = if group.len() <= 8 { group.len() } else { 1 };
    group
        .iter()
        .enumerate()
        .flat_map(move |(at, &a)| group[at + 1..].iter().take(reach).map(move |&b| (a, b)))
}

/// The name itself, and what is left of it when any one letter is dropped, each as its two sides.
fn rests_of(name: &str) -> impl Iterator<Item = Rest<'_>> {
    let dropped = name.char_indices().map(|(at, letter)| Rest(&name[..at], &name[at + letter.len_utf8()..]));
    std::iter::once(Rest(name, "")).chain(dropped)
}

/// A text in two pieces; hashed as one.
struct Rest<'a>(&'a str, &'a str);

impl Hash for Rest<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.bytes().chain(self.1.bytes()).for_each(|byte| state.write_u8(byte));
    }
}

/// Whether two people share an address or an organisation.
fn tied(a: &Person, b: &Person) -> bool {
    let same = |a: &str, b: &str| !a.is_empty() && fold(a) == fold(b);
    same(&a.email, &b.email) || same(&a.organisation, &b.organisation)
}

/// Whether one letter wrong, missing or too many, or two swapped, is all that differs.
fn within_a_slip(a: &str, b: &str) -> bool {
    strsim::osa_distance(a, b) <= 1
}
