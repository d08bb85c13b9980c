//! People and organisations: who is expected, who came, and who they are.

pub(crate) mod anonymous;
pub(crate) mod joined;
pub(crate) mod organisation;
mod sheet;

use chrono::{DateTime, Local};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use ts_rs::TS;

use crate::attendance::Mark;
use crate::clock::local;
use crate::code::Code;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, PeopleFact, Subject};
use crate::fold::{fold, words};
use crate::id::{PersonId, SessionId};
use crate::journal::{self, Hash};
use crate::projection::Told;
use crate::review;

pub use anonymous::{Anonymised, NOBODY, Retention};
pub use joined::{Joined, Sameness};
pub use organisation::{Organisation, Side};
pub use sheet::{NewPerson, Person, PersonField, PhotoConsent, Role, Ticket, full_name};

pub(crate) const TABLES: &str = "
CREATE TABLE person (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, given TEXT NOT NULL, family TEXT NOT NULL, organisation TEXT NOT NULL,
    email TEXT NOT NULL, role TEXT NOT NULL, notes TEXT NOT NULL, photo TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE ticket (
    person TEXT NOT NULL, service TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY (person, service, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_of_number ON ticket (number);
CREATE TABLE erased (person TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
";

pub(crate) fn apply(db: &Connection, told: Told, fact: &PeopleFact) -> Result<()> {
    match fact {
        PeopleFact::Added { person } => {
            db.prepare_cached("INSERT OR IGNORE INTO person VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")?
                .execute((
                    person.id,
                    person.code.to_string(),
                    &person.given,
                    &person.family,
                    &person.organisation,
                    &person.email,
                    person.role.name(),
                    &person.notes,
                    person.photo.name(),
                ))?;
            person.tickets.iter().try_for_each(|ticket| put_ticket(db, person.id, ticket))?;
        }
        PeopleFact::Edited { person, field, was, now } => {
            let name = field.name();
            let mut query = db.prepare_cached(&format!("SELECT {name} FROM person WHERE id = ?1"))?;
            let found: Option<String> = query.query_row([person], |row| row.get(0)).optional()?;
            if let Some(found) = found {
                if found != *was && found != *now {
                    review::crossed(db, told, Subject::Person(*person), name, &found, now)?;
                }
                db.prepare_cached(&format!("UPDATE person SET {name} = ?2 WHERE id = ?1"))?
                    .execute((person, now))?;
            }
        }
        PeopleFact::Ticketed { person, ticket } => put_ticket(db, *person, ticket)?,
        PeopleFact::Erased { person } => {
            db.execute("INSERT OR IGNORE INTO erased VALUES (?1)", [person])?;
        }
        PeopleFact::Anonymised { person, role } => anonymous::apply(db, told, *person, *role)?,
        PeopleFact::Distinct { a, b, was } => joined::told_apart(db, told, (*a, *b), *was)?,
        PeopleFact::Merged { kept, gone, take, was } => {
            joined::merged(db, told, (*kept, *gone), take, *was)?;
        }
        PeopleFact::OrganisationAdded { organisation } => organisation::add(db, organisation)?,
    }
    Ok(())
}

fn put_ticket(db: &Connection, person: PersonId, ticket: &Ticket) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO ticket VALUES (?1, ?2, ?3)")?.execute((
        person,
        &ticket.service,
        &ticket.number,
    ))?;
    Ok(())
}

pub(crate) fn clear(db: &Connection, subject: Subject) -> Result<()> {
    match subject {
        Subject::Person(id) => {
            db.prepare_cached("DELETE FROM person WHERE id = ?1")?.execute([id])?;
            db.prepare_cached("DELETE FROM ticket WHERE person = ?1")?.execute([id])?;
            db.prepare_cached("DELETE FROM erased WHERE person = ?1")?.execute([id])?;
            anonymous::clear(db, id)?;
        }
        Subject::Pair(a, b) => joined::clear_pair(db, (a, b))?,
        Subject::Organisation(id) => organisation::clear(db, id)?,
        _ => {}
    }
    Ok(())
}

fn from_row(row: &Row) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        code: row.get::<_, String>(1)?.parse().map_err(|error: crate::code::NotACode| {
            rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, error.into())
        })?,
        given: row.get(2)?,
        family: row.get(3)?,
        organisation: row.get(4)?,
        email: row.get(5)?,
        role: Role::named(row.get_ref(6)?.as_str()?),
        notes: row.get(7)?,
        photo: PhotoConsent::named(row.get_ref(8)?.as_str()?),
        tickets: Vec::new(),
    })
}

fn tickets(db: &Connection, person: PersonId) -> Result<Vec<Ticket>> {
    let mut query =
        db.prepare_cached("SELECT service, number FROM ticket WHERE person = ?1 ORDER BY service, number")?;
    let rows = query.query_map([person], |row| Ok(Ticket { service: row.get(0)?, number: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn find(db: &Connection, person: PersonId) -> Result<Option<Person>> {
    let mut query = db.prepare_cached("SELECT * FROM person WHERE id = ?1")?;
    let found = query.query_row([person], from_row).optional()?;
    found.map(|person| Ok(Person { tickets: tickets(db, person.id)?, ..person })).transpose()
}

/// Something that happened to a person, in the words of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HistoryLine {
    /// The entry.
    pub entry: Hash,
    /// The laptop's clock at that moment.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// Which desk.
    pub by: String,
    /// The kind of fact, without its version: `check_in.arrived`.
    pub kind: String,
    /// For an edit: field, what it was, what it is now.
    pub edit: Option<(PersonField, String, String)>,
    /// For a registration: the session.
    pub session: Option<SessionId>,
    /// For a mark in a session: which.
    pub mark: Option<Mark>,
    /// For an arrival or a departure: the day.
    pub day: Option<chrono::NaiveDate>,
    /// Whether it was undone since.
    pub undone: bool,
}

impl Event {
    /// One person.
    ///
    /// # Errors
    /// [`Error::NoSuchPerson`].
    pub fn person(&self, person: PersonId) -> Result<Person> {
        if let Some(found) = find(self.db(), person)? {
            return Ok(found);
        }
        // Somebody who was joined is found under the identifier that was kept.
        match joined::kept(self.db(), person)? {
            kept if kept != person => find(self.db(), kept)?.ok_or(Error::NoSuchPerson),
            _ => Err(Error::NoSuchPerson),
        }
    }

    /// Everybody, without their tickets, in no particular order.
    pub fn people(&self) -> Result<Vec<Person>> {
        all(self.db())
    }

    /// The people a query fits, best first, at most `limit`; everybody by family name where it is empty.
    pub fn find_ids(&self, query: &str, limit: usize) -> Vec<PersonId> {
        if words(&fold(query)).next().is_none() {
            self.index().sorted().into_iter().take(limit).collect()
        } else {
            self.index().find(query, limit)
        }
    }

    /// The same, with their sheets.
    pub fn find_people(&self, query: &str, limit: usize) -> Result<Vec<Person>> {
        self.find_ids(query, limit).into_iter().map(|person| self.person(person)).collect()
    }

    /// The person with that code; of two people who got the same code on two laptops, neither. Somebody who was joined
    /// with others answers to all their codes.
    pub fn person_with_code(&self, code: Code) -> Result<Option<PersonId>> {
        let people = joined::with_code(self.db(), code)?;
        Ok(if let [person] = people[..] { Some(person) } else { None })
    }

    /// Whoever holds a ticket of that number or secret, in any service.
    pub fn holders_of(&self, number: &str) -> Result<Vec<PersonId>> {
        let mut query = self.db().prepare_cached("SELECT DISTINCT person FROM ticket WHERE number = ?1")?;
        let rows = query.query_map([number], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every ticket and its holder.
    pub fn tickets(&self) -> Result<Vec<(Ticket, PersonId)>> {
        let mut query = self.db().prepare("SELECT service, number, person FROM ticket")?;
        let rows = query
            .query_map([], |row| Ok((Ticket { service: row.get(0)?, number: row.get(1)? }, row.get(2)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A new sheet for a person, with names tidied and a code nobody here has.
    ///
    /// # Errors
    /// [`Error::NoName`] where both names are empty, [`Error::TooLong`].
    pub fn new_sheet(&self, new: NewPerson) -> Result<Person> {
        let person = Person {
            id: PersonId::mint(),
            code: self.free_code(),
            given: tidy(&new.given),
            family: tidy(&new.family),
            organisation: tidy(&new.organisation),
            email: tidy(&new.email),
            role: new.role,
            notes: new.notes.trim().to_owned(),
            photo: new.photo,
            tickets: new.tickets,
        };
        check(&person)?;
        Ok(person)
    }

    fn free_code(&self) -> Code {
        loop {
            let code = Code::mint();
            if !self.index().has_code(code) && !joined::has_code(self.db(), code).unwrap_or(false) {
                return code;
            }
        }
    }

    /// Adds a person.
    pub fn add_person(&mut self, new: NewPerson) -> Result<Person> {
        let person = self.new_sheet(new)?;
        self.record(PeopleFact::Added { person: person.clone() })?;
        Ok(person)
    }

    /// The facts that turn a person's sheet into `now`: one per changed field, one per new ticket.
    pub fn edits(was: &Person, now: &Person) -> Vec<Fact> {
        let person = was.id;
        let fields =
            PersonField::ALL.into_iter().filter(|field| field.of(was) != field.of(now)).map(|field| {
                Fact::from(PeopleFact::Edited {
                    person,
                    field,
                    was: field.of(was).to_owned(),
                    now: field.of(now).to_owned(),
                })
            });
        let tickets = now.tickets.iter().filter(|ticket| !was.tickets.contains(ticket));
        fields
            .chain(tickets.map(|ticket| PeopleFact::Ticketed { person, ticket: ticket.clone() }.into()))
            .collect()
    }

    /// Changes a person's sheet: one fact per changed field. Their code stays.
    pub fn edit_person(&mut self, now: &Person) -> Result<Recorded> {
        let was = self.person(now.id)?;
        let now = Person {
            given: tidy(&now.given),
            family: tidy(&now.family),
            organisation: tidy(&now.organisation),
            email: tidy(&now.email),
            notes: now.notes.trim().to_owned(),
            ..now.clone()
        };
        check(&now)?;
        let edits = self.addressed(Self::edits(&was, &now))?;
        self.record_all(&edits)
    }

    /// The same edits, each about the sheet its field is shown from: of somebody who was joined, that may be the other's.
    ///
    /// # Errors
    /// [`Error::Anonymous`] where nobody knows any more who it was.
    pub fn addressed(&self, mut facts: Vec<Fact>) -> Result<Vec<Fact>> {
        let joined = joined::any(self.db())?;
        for fact in &mut facts {
            if let Fact::People(PeopleFact::Edited { person, field, .. }) = fact {
                if anonymous::is_anonymous(self.db(), *person)? {
                    return Err(Error::Anonymous);
                }
                if joined {
                    *person = joined::source(self.db(), *person, *field)?;
                }
            }
        }
        Ok(facts)
    }

    /// Forgets a person: their sheet goes, what the journal says of them is blanked, here and wherever this travels. Of
    /// somebody who was joined with others, under all their identifiers.
    pub fn erase_person(&mut self, person: PersonId) -> Result<Recorded> {
        self.person(person)?;
        let group = joined::group(self.db(), person)?.into_iter();
        self.record_all(&group.map(|person| PeopleFact::Erased { person }.into()).collect::<Vec<_>>())
    }

    /// What happened to a person, oldest first.
    pub fn history(&self, person: PersonId) -> Result<Vec<HistoryLine>> {
        use crate::fact::{AttendanceFact, CheckInFact};
        let group = joined::group(self.db(), person)?;
        let mut entries = Vec::new();
        for one in &group {
            entries.append(&mut journal::about(self.db(), Subject::Person(*one))?);
        }
        for pair in joined::pairs_of(self.db(), &group)? {
            entries.append(&mut journal::about(self.db(), pair)?);
        }
        entries.sort_by_key(|entry| (entry.at.ms, entry.at.n, entry.writer, entry.seq, entry.hash));
        let facts: Vec<_> = entries.iter().filter_map(|entry| Some((entry, entry.fact()?))).collect();
        let undone = journal::undone(facts.iter().map(|(entry, fact)| (entry.hash, fact)));
        let lines =
            facts.into_iter().filter(|(_, fact)| !matches!(fact, Fact::Journal(_))).map(|(entry, fact)| {
                let body: serde_json::Value = entry
                    .body
                    .as_ref()
                    .and_then(|body| serde_json::from_str(&body.text).ok())
                    .unwrap_or_default();
                let kind = body["kind"].as_str().unwrap_or_default().split('@').next().unwrap_or_default();
                let mut line = HistoryLine {
                    entry: entry.hash,
                    at: local(entry.at.wall),
                    by: entry.by.clone(),
                    kind: kind.to_owned(),
                    edit: None,
                    session: None,
                    mark: None,
                    day: None,
                    undone: undone.contains(&entry.hash),
                };
                match fact {
                    Fact::People(PeopleFact::Edited { field, was, now, .. }) => {
                        line.edit = Some((field, was, now));
                    }
                    Fact::Attendance(
                        AttendanceFact::Registered { session, .. }
                        | AttendanceFact::Unregistered { session, .. },
                    ) => line.session = Some(session),
                    Fact::CheckIn(
                        CheckInFact::Arrived { day, .. }
                        | CheckInFact::Left { day, .. }
                        | CheckInFact::Returned { day, .. },
                    ) => line.day = Some(day),
                    _ => {}
                }
                line
            });
        Ok(lines.collect())
    }
}

pub(crate) fn all(db: &Connection) -> Result<Vec<Person>> {
    let mut query = db.prepare("SELECT * FROM person")?;
    let rows = query.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// One line, one space between words, none around; the letters stay as they were given.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check(person: &Person) -> Result<()> {
    if person.given.is_empty() && person.family.is_empty() {
        return Err(Error::NoName);
    }
    let long = PersonField::ALL.into_iter().find(|field| {
        field.of(person).chars().count() > if *field == PersonField::Notes { 2_000 } else { 300 }
    });
    long.map_or(Ok(()), |field| Err(Error::TooLong { field: field.name() }))
}
