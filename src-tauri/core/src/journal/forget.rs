//! Forgetting: what is blanked of people who were erased or anonymised, wherever it stands and whenever it arrives.

use rusqlite::Connection;

use crate::error::Result;
use crate::fact::{Fact, PeopleFact, Subject};
use crate::id::PersonId;

/// What is kept of a person nobody needs to know any more: that they came, to what, when, and in what quality.
const COUNTS: &str = "('people.erased@1', 'people.anonymised@1', 'check_in.arrived@1', 'check_in.left@1', \
    'check_in.returned@1', 'attendance.registered@1', 'attendance.unregistered@1', 'attendance.moved@1', \
    'attendance.marked@1', 'attendance.cleared@1', 'badges.printed@1', 'meetings.happened@1', 'journal.undone@1')";

/// The kind of a body; nothing where it is no JSON, as an entry made by hand may have it.
const KIND: &str = "CASE WHEN json_valid(body) THEN ifnull(body ->> '$.kind', '') ELSE '' END";

/// The bodies that forget somebody. Looked for as text: reading the JSON of every body takes its time.
const FORGETTING: &str = "body IS NOT NULL AND (instr(body, '\"kind\":\"people.erased@1\"') > 0
    OR instr(body, '\"kind\":\"people.anonymised@1\"') > 0)";

/// How much of a person is forgotten.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Forgotten {
    /// Everything but what counts.
    Anonymised,
    /// Everything but that they were erased.
    Erased,
}

impl Forgotten {
    const fn spared(self) -> &'static str {
        match self {
            Self::Anonymised => COUNTS,
            Self::Erased => "('people.erased@1')",
        }
    }
}

/// Whom a fact forgets, if it does.
pub(crate) const fn forgets(fact: &Fact) -> Option<PersonId> {
    match fact {
        Fact::People(PeopleFact::Erased { person } | PeopleFact::Anonymised { person, .. }) => Some(*person),
        _ => None,
    }
}

/// Whether a person was erased or anonymised.
pub(crate) fn is_forgotten(db: &Connection, person: PersonId) -> Result<bool> {
    Ok(forgotten(db, person)?.is_some())
}

fn forgotten(db: &Connection, person: PersonId) -> Result<Option<Forgotten>> {
    let mut query =
        db.prepare_cached(&format!("SELECT body FROM entry WHERE subject = ?1 AND {FORGETTING}"))?;
    let mut rows = query.query([Subject::Person(person).to_string()])?;
    let mut most = None;
    while let Some(row) = rows.next()? {
        most = most.max(match Fact::parse(row.get_ref(0)?.as_str().unwrap_or_default()) {
            Fact::People(PeopleFact::Erased { .. }) => Some(Forgotten::Erased),
            Fact::People(PeopleFact::Anonymised { .. }) => Some(Forgotten::Anonymised),
            _ => None,
        });
    }
    Ok(most)
}

/// Whether anybody was ever erased or anonymised.
pub(crate) fn any_forgotten(db: &Connection) -> Result<bool> {
    let mut query = db.prepare_cached(
        "SELECT 1 FROM (SELECT person FROM erased UNION ALL SELECT person FROM anonymous) LIMIT 1",
    )?;
    Ok(query.exists([])?)
}

/// Everybody who was erased or anonymised.
pub(crate) fn forgotten_people(db: &Connection) -> Result<Vec<PersonId>> {
    let mut query = db.prepare(&format!("SELECT body FROM entry WHERE {FORGETTING}"))?;
    let bodies = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(bodies.iter().filter_map(|body| forgets(&Fact::parse(body))).collect())
}

/// Everybody of whom the journal still says what can be blanked, on a list or not.
pub(crate) fn known_people(db: &Connection) -> Result<Vec<PersonId>> {
    super::people(
        db,
        &format!(
            "SELECT DISTINCT subject FROM entry WHERE subject >= 'person:' AND subject < 'person;'
             AND body IS NOT NULL AND {KIND} NOT IN {COUNTS}"
        ),
    )
}

/// What went when somebody was forgotten, and so is to be told again.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Blanked {
    /// Something of the person's own.
    pub own: bool,
    /// Something that this program cannot read.
    pub unread: bool,
}

/// Blanks what the journal says of a person who was erased or anonymised, and need not say any more.
///
/// A body from a newer program that names the person goes too: what cannot be read cannot be spared.
pub(crate) fn blank(db: &Connection, person: PersonId) -> Result<Blanked> {
    let Some(forgotten) = forgotten(db, person)? else { return Ok(Blanked::default()) };
    let own = db
        .prepare_cached(&format!(
            "UPDATE entry SET body = NULL, salt = NULL
         WHERE subject = ?1 AND body IS NOT NULL AND {KIND} NOT IN {}",
            forgotten.spared()
        ))?
        .execute([Subject::Person(person).to_string()])?;
    let unread = db
        .prepare_cached(
            "UPDATE entry SET body = NULL, salt = NULL
             WHERE subject = 'unknown' AND body IS NOT NULL AND instr(body, ?1) > 0",
        )?
        .execute([person.to_string()])?;
    Ok(Blanked { own: own > 0, unread: unread > 0 })
}

/// Whether a body with this fact would be blanked as soon as it came in.
pub(crate) fn is_blanked(db: &Connection, fact: &Fact, body: &str) -> Result<bool> {
    match (fact, fact.subject()) {
        (_, Subject::Person(person)) => {
            let Some(forgotten) = forgotten(db, person)? else { return Ok(false) };
            let sql = format!("SELECT {KIND} NOT IN {} FROM (SELECT ?1 AS body)", forgotten.spared());
            Ok(db.prepare_cached(&sql)?.query_row([body], |row| row.get(0))?)
        }
        (Fact::Unknown { .. }, _) => {
            Ok(forgotten_people(db)?.iter().any(|person| body.contains(&person.to_string())))
        }
        _ => Ok(false),
    }
}
