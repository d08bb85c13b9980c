//! People who are one: identifiers joined by decisions, and the sheet that they make together.
//!
//! A decision is about two identifiers, and the last one told stands: one person, or two. A *group* is whoever is joined
//! by such decisions. One of its identifiers is *kept*: everything that is told of the others is told under it, so that no
//! question asked of the event needs to know that anybody was ever joined. Their own sheets wait beside, for the day
//! somebody splits them again.

mod compose;

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Local};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Person, PersonField, anonymous};
use crate::clock::local;
use crate::code::Code;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, MeetingsFact, PeopleFact, Subject};
use crate::id::PersonId;
use crate::journal::{Entry, Hash};
use crate::meetings::{Pair, Party};
use crate::projection::Told;
use crate::review;

pub(crate) const TABLES: &str = "
CREATE TABLE same_pair (
    a TEXT NOT NULL, b TEXT NOT NULL, one INTEGER NOT NULL, kept TEXT NOT NULL, take TEXT NOT NULL,
    ms INTEGER NOT NULL, n INTEGER NOT NULL, entry BLOB NOT NULL, wall INTEGER NOT NULL, \"by\" TEXT NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_pair_of_b ON same_pair (b);
CREATE TABLE joined (
    person TEXT PRIMARY KEY, kept TEXT NOT NULL, code TEXT, fields TEXT NOT NULL, sheet TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX joined_of_kept ON joined (kept);
CREATE INDEX joined_of_code ON joined (code);
";

/// What was decided of two people who look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sameness {
    /// They are one.
    One,
    /// They are two.
    Two,
}

impl Sameness {
    /// The decision's name in the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Two => "two",
        }
    }
}

/// A decision that made two identifiers one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Joined {
    /// The sheet that was kept, as it stands by itself; nothing where it was erased.
    pub kept: Option<Person>,
    /// The sheet that was joined to it.
    pub gone: Option<Person>,
    /// Their identifiers, in the same order.
    pub ids: [PersonId; 2],
    /// When, by the clock of the laptop that recorded it.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// A decision by which two are one.
struct Edge {
    at: (i64, u32, Hash),
    kept: PersonId,
    gone: PersonId,
    take: Vec<PersonField>,
}

pub(super) fn told_apart(
    db: &Connection,
    told: Told,
    (a, b): (PersonId, PersonId),
    was: Option<Sameness>,
) -> Result<()> {
    decided(db, told, (a, b), (was, Sameness::Two), &[])
}

pub(super) fn merged(
    db: &Connection,
    told: Told,
    (kept, gone): (PersonId, PersonId),
    take: &[PersonField],
    was: Option<Sameness>,
) -> Result<()> {
    // Nobody is joined with themselves; this program never says so.
    if kept == gone { Ok(()) } else { decided(db, told, (kept, gone), (was, Sameness::One), take) }
}

fn decided(
    db: &Connection,
    told: Told,
    (kept, other): (PersonId, PersonId),
    (was, now): (Option<Sameness>, Sameness),
    take: &[PersonField],
) -> Result<()> {
    let (a, b) = (kept.min(other), kept.max(other));
    let found = decision(db, (a, b))?;
    if let Some(found) = found.filter(|found| Some(*found) != was && *found != now) {
        review::crossed(db, told, Subject::Pair(a, b), "same", found.name(), now.name())?;
    }
    let take: Vec<&str> = take.iter().map(|field| field.name()).collect();
    db.prepare_cached("INSERT OR REPLACE INTO same_pair VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?
        .execute((
        a,
        b,
        now == Sameness::One,
        kept,
        take.join(" "),
        told.at.ms,
        told.at.n,
        told.hash,
        told.at.wall,
        told.by,
    ))?;
    Ok(())
}

pub(super) fn clear_pair(db: &Connection, (a, b): (PersonId, PersonId)) -> Result<()> {
    db.prepare_cached("DELETE FROM same_pair WHERE a = ?1 AND b = ?2")?.execute((a, b))?;
    Ok(())
}

pub(crate) fn clear_person(db: &Connection, person: PersonId) -> Result<()> {
    db.prepare_cached("DELETE FROM joined WHERE person = ?1")?.execute([person])?;
    Ok(())
}

/// What was decided of two, if anything was.
pub(crate) fn decision(db: &Connection, (a, b): (PersonId, PersonId)) -> Result<Option<Sameness>> {
    let mut query = db.prepare_cached("SELECT one FROM same_pair WHERE a = ?1 AND b = ?2")?;
    let one: Option<bool> = query.query_row((a.min(b), a.max(b)), |row| row.get(0)).optional()?;
    Ok(one.map(|one| if one { Sameness::One } else { Sameness::Two }))
}

/// Every two who were told apart.
pub(crate) fn apart(db: &Connection) -> Result<Vec<(PersonId, PersonId)>> {
    let mut query = db.prepare("SELECT a, b FROM same_pair WHERE one = 0")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether anybody at all is joined: most events have nobody, and are spared the question.
pub(crate) fn any(db: &Connection) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM joined LIMIT 1")?.exists([])?)
}

/// Whether somebody is joined with anybody, as kept or as gone.
pub(crate) fn kept_at_all(db: &Connection, person: PersonId) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM joined WHERE person = ?1")?.exists([person])?)
}

/// The identifier under which a person is found.
pub(crate) fn kept(db: &Connection, person: PersonId) -> Result<PersonId> {
    let mut query = db.prepare_cached("SELECT kept FROM joined WHERE person = ?1")?;
    Ok(query.query_row([person], |row| row.get(0)).optional()?.unwrap_or(person))
}

/// Every identifier found under another, and that other.
pub(crate) fn all_kept(db: &Connection) -> Result<HashMap<PersonId, PersonId>> {
    let mut query = db.prepare_cached("SELECT person, kept FROM joined WHERE person <> kept")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Everybody joined to a person by what stands decided, themselves included.
pub(crate) fn group(db: &Connection, person: PersonId) -> Result<BTreeSet<PersonId>> {
    let mut query = db.prepare_cached("SELECT a, b FROM same_pair WHERE one = 1 AND (a = ?1 OR b = ?1)")?;
    let (mut group, mut next) = (BTreeSet::from([person]), vec![person]);
    while let Some(one) = next.pop() {
        let rows = query.query_map([one], |row| Ok([row.get(0)?, row.get(1)?]))?;
        for other in rows.collect::<Result<Vec<_>, _>>()?.into_iter().flatten() {
            if group.insert(other) {
                next.push(other);
            }
        }
    }
    Ok(group)
}

/// Every group of two or more.
pub(crate) fn groups(db: &Connection) -> Result<Vec<BTreeSet<PersonId>>> {
    let mut query = db.prepare("SELECT a FROM same_pair WHERE one = 1 ORDER BY a")?;
    let people = query.query_map([], |row| row.get(0))?.collect::<Result<BTreeSet<PersonId>, _>>()?;
    let (mut groups, mut seen): (Vec<_>, BTreeSet<PersonId>) = (Vec::new(), BTreeSet::new());
    for person in people {
        if !seen.contains(&person) {
            let group = group(db, person)?;
            seen.extend(&group);
            groups.push(group);
        }
    }
    Ok(groups)
}

fn edges(db: &Connection, group: &BTreeSet<PersonId>) -> Result<Vec<Edge>> {
    let mut query =
        db.prepare_cached("SELECT a, b, kept, take, ms, n, entry FROM same_pair WHERE one = 1 AND a = ?1")?;
    let mut edges = Vec::new();
    for person in group {
        let mut rows = query.query([person])?;
        while let Some(row) = rows.next()? {
            let (a, b, kept): (PersonId, PersonId, PersonId) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let take: String = row.get(3)?;
            edges.push(Edge {
                at: (row.get(4)?, row.get(5)?, row.get(6)?),
                kept,
                gone: if kept == a { b } else { a },
                take: take.split(' ').filter_map(PersonField::named).collect(),
            });
        }
    }
    edges.sort_unstable_by_key(|edge| edge.at);
    Ok(edges)
}

/// Tells a group anew: sheets under their own identifiers first, then everything else under the kept one's.
pub(crate) fn tell(
    db: &Connection,
    group: &BTreeSet<PersonId>,
    told: &[(Entry, Fact)],
    apply: impl Fn(&Connection, Told, &Fact) -> Result<()>,
) -> Result<()> {
    let of_sheets = |fact: &Fact| matches!(fact, Fact::People(_) | Fact::Review(_));
    for (entry, fact) in told.iter().filter(|(_, fact)| of_sheets(fact)) {
        apply(db, Told::of(entry), fact)?;
    }
    let mut own = HashMap::new();
    for person in group {
        own.extend(super::find(db, *person)?.map(|sheet| (*person, sheet)));
    }
    let edits = told.iter().filter_map(|(entry, fact)| match fact {
        Fact::People(PeopleFact::Edited { person, field, .. }) => {
            Some(((entry.at.ms, entry.at.n, entry.hash), *person, *field))
        }
        _ => None,
    });
    let made = compose::compose(&edges(db, group)?, &own, edits);
    let Some(kept) = made.kept.or_else(|| group.first().copied()) else { return Ok(()) };
    for (entry, fact) in told.iter().filter(|(_, fact)| !of_sheets(fact)) {
        apply(db, Told::of(entry), &under(fact, kept))?;
    }
    for person in group {
        let sheet = own.get(person);
        let fields: Vec<&str> = made.shown_from(*person).map(PersonField::name).collect();
        db.prepare_cached("INSERT INTO joined VALUES (?1, ?2, ?3, ?4, ?5)")?.execute((
            person,
            kept,
            sheet.map(|sheet| sheet.code.to_string()),
            fields.join(" "),
            sheet.map(serde_json::to_string).transpose()?,
        ))?;
        if *person != kept {
            db.prepare_cached("DELETE FROM person WHERE id = ?1")?.execute([person])?;
            db.prepare_cached("UPDATE OR IGNORE ticket SET person = ?2 WHERE person = ?1")?
                .execute((person, kept))?;
            db.prepare_cached("DELETE FROM ticket WHERE person = ?1")?.execute([person])?;
        }
    }
    if let Some(shown) = &made.shown {
        for field in PersonField::ALL {
            db.prepare_cached(&format!("UPDATE person SET {} = ?2 WHERE id = ?1", field.name()))?
                .execute((kept, field.of(shown)))?;
        }
    }
    Ok(())
}

/// A fact about one of a group, told of the one who is kept.
fn under(fact: &Fact, kept: PersonId) -> Fact {
    use crate::fact::{AttendanceFact as A, BadgesFact as B, CheckInFact as C, MeetingsFact as M};
    let mut fact = fact.clone();
    match &mut fact {
        Fact::CheckIn(C::Arrived { person, .. } | C::Left { person, .. } | C::Returned { person, .. })
        | Fact::Attendance(
            A::Registered { person, .. }
            | A::Unregistered { person, .. }
            | A::Moved { person, .. }
            | A::Marked { person, .. }
            | A::Cleared { person, .. },
        )
        | Fact::Badges(B::Printed { person }) => *person = kept,
        Fact::Meetings(
            M::PartyAdded { party, .. } | M::PartyEdited { party, .. } | M::Happened { party, .. },
        ) => {
            *party = Party::Person(kept);
        }
        _ => {}
    }
    fact
}

/// A party under the identifier that is kept.
pub(crate) fn kept_party(db: &Connection, party: Party) -> Result<Party> {
    Ok(if let Party::Person(person) = party { Party::Person(kept(db, person)?) } else { party })
}

/// What stands between two parties, under the identifiers that are kept; nothing where the two are one.
pub(crate) fn encounter(db: &Connection, fact: &MeetingsFact) -> Result<Option<MeetingsFact>> {
    let mut fact = fact.clone();
    match &mut fact {
        MeetingsFact::Wished { from, to, .. } => {
            (*from, *to) = (kept_party(db, *from)?, kept_party(db, *to)?);
            if from == to {
                return Ok(None);
            }
        }
        MeetingsFact::Vetoed { pair, .. }
        | MeetingsFact::Pinned { pair, .. }
        | MeetingsFact::Held { pair, .. } => {
            let Ok(told) = Pair::new(kept_party(db, pair.a)?, kept_party(db, pair.b)?) else {
                return Ok(None);
            };
            *pair = told;
        }
        _ => {}
    }
    Ok(Some(fact))
}

/// Whether somebody found under another identifier has that code.
pub(super) fn has_code(db: &Connection, code: Code) -> Result<bool> {
    Ok(db.prepare_cached("SELECT 1 FROM joined WHERE code = ?1")?.exists([code.to_string()])?)
}

/// Whoever has that code, joined to somebody or not; under the identifier that is kept.
pub(super) fn with_code(db: &Connection, code: Code) -> Result<Vec<PersonId>> {
    let mut query = db.prepare_cached(
        "SELECT id FROM person WHERE code = ?1 AND id NOT IN (SELECT person FROM anonymous)
         UNION SELECT kept FROM joined WHERE code = ?1 AND person NOT IN (SELECT person FROM anonymous)",
    )?;
    let rows = query.query_map([code.to_string()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The identifier whose sheet a shown field comes from.
pub(super) fn source(db: &Connection, kept: PersonId, field: PersonField) -> Result<PersonId> {
    let mut query = db.prepare_cached("SELECT person, fields FROM joined WHERE kept = ?1")?;
    let rows = query.query_map([kept], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    for row in rows {
        let (person, fields) = row?;
        if fields.split(' ').any(|name| name == field.name()) {
            return Ok(person);
        }
    }
    Ok(kept)
}

/// The sheets of those found under somebody else's, as they stand by themselves, with the identifier they are found under.
pub(super) fn own_sheets(db: &Connection) -> Result<Vec<(PersonId, Person)>> {
    let mut query = db.prepare("SELECT kept, sheet FROM joined WHERE sheet IS NOT NULL")?;
    let rows = query
        .query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|(kept, sheet)| Ok((kept, serde_json::from_str(&sheet)?))).collect()
}

/// The sheet of one of a group, as it stands by itself.
pub(crate) fn own_sheet(db: &Connection, person: PersonId) -> Result<Option<Person>> {
    let mut query = db.prepare_cached("SELECT sheet FROM joined WHERE person = ?1")?;
    let sheet: Option<Option<String>> = query.query_row([person], |row| row.get(0)).optional()?;
    Ok(sheet.flatten().map(|sheet| serde_json::from_str(&sheet)).transpose()?)
}

/// The decisions that hold a person's group together, in order.
pub(super) fn decisions(db: &Connection, person: PersonId) -> Result<Vec<Joined>> {
    let mut decisions = Vec::new();
    for edge in edges(db, &group(db, person)?)? {
        let (wall, by) =
            db.query_row("SELECT wall, \"by\" FROM same_pair WHERE entry = ?1", [edge.at.2], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        decisions.push(Joined {
            kept: own_sheet(db, edge.kept)?,
            gone: own_sheet(db, edge.gone)?,
            ids: [edge.kept, edge.gone],
            at: local(wall),
            by,
        });
    }
    Ok(decisions)
}

/// The pairs within a group of which anything was decided, or one of which is joined with somebody.
pub(super) fn pairs_of(db: &Connection, group: &BTreeSet<PersonId>) -> Result<Vec<Subject>> {
    let mut query = db.prepare_cached("SELECT a, b FROM same_pair WHERE a = ?1 OR b = ?1")?;
    let mut pairs = BTreeSet::new();
    for person in group {
        let rows = query.query_map([person], |row| Ok(Subject::Pair(row.get(0)?, row.get(1)?)))?;
        pairs.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(pairs.into_iter().collect())
}

impl Event {
    /// The identifier under which somebody is found: another than theirs where they were joined with somebody.
    pub fn kept(&self, person: PersonId) -> Result<PersonId> {
        kept(self.db(), person)
    }

    /// The sheets that were joined, the kept ones' own included, as they stand by themselves, each with the identifier it is
    /// found under.
    pub fn own_sheets(&self) -> Result<Vec<(PersonId, Person)>> {
        own_sheets(self.db())
    }

    /// The decisions by which a person is one with others, in order; none for nearly everybody.
    pub fn joined_with(&self, person: PersonId) -> Result<Vec<Joined>> {
        decisions(self.db(), person)
    }

    /// Decides that two people are one: found under `kept` from now on, with the fields of the other's sheet that it names.
    /// Blanks are filled from the other's anyway; both codes and all tickets open the door.
    ///
    /// # Errors
    /// [`Error::SamePerson`], [`Error::NoSuchPerson`], [`Error::Anonymous`].
    pub fn merge_people(&mut self, kept: PersonId, gone: PersonId, take: &[PersonField]) -> Result<Recorded> {
        let (kept, gone) = (self.person(kept)?.id, self.person(gone)?.id);
        if kept == gone {
            return Err(Error::SamePerson);
        }
        for person in [kept, gone] {
            if anonymous::is_anonymous(self.db(), person)? {
                return Err(Error::Anonymous);
            }
        }
        let was = decision(self.db(), (kept, gone))?;
        self.record(PeopleFact::Merged { kept, gone, take: take.to_vec(), was })
    }

    /// Decides that one identifier is nobody of its group: told apart from everybody it was joined with.
    ///
    /// # Errors
    /// [`Error::NothingToDecide`] where it is joined with nobody.
    pub fn split_off(&mut self, person: PersonId) -> Result<Recorded> {
        let edges = edges(self.db(), &group(self.db(), person)?)?;
        let others = edges.iter().filter_map(|edge| match person {
            one if one == edge.kept => Some(edge.gone),
            one if one == edge.gone => Some(edge.kept),
            _ => None,
        });
        let facts: Vec<Fact> = others
            .map(|other| {
                let (a, b) = (person.min(other), person.max(other));
                PeopleFact::Distinct { a, b, was: Some(Sameness::One) }.into()
            })
            .collect();
        if facts.is_empty() { Err(Error::NothingToDecide) } else { self.record_all(&facts) }
    }

    /// Decides that two people who look alike, or were taken for one, are two people.
    ///
    /// # Errors
    /// [`Error::SamePerson`], [`Error::NoSuchPerson`].
    pub fn tell_apart(&mut self, a: PersonId, b: PersonId) -> Result<Recorded> {
        if a == b {
            return Err(Error::SamePerson);
        }
        let was = decision(self.db(), (a, b))?;
        // Of two who were one, one may have been erased since.
        if was.is_none() {
            self.person(a)?;
            self.person(b)?;
        }
        self.record(PeopleFact::Distinct { a: a.min(b), b: a.max(b), was })
    }
}

/// Two who are one by decision, of whom one was erased and the other is still there.
pub(crate) fn half_erased(db: &Connection) -> Result<Vec<(PersonId, PersonId)>> {
    let mut query = db.prepare(
        "SELECT e.person, j.kept FROM erased e JOIN joined j ON j.person = e.person
         WHERE j.kept IN (SELECT id FROM person) ORDER BY 1, 2",
    )?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
