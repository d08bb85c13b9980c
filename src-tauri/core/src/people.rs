//! People and organisations: who is expected, who came, and who they are.

pub(crate) mod organisation;

use chrono::{DateTime, Local};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
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

pub use organisation::{Organisation, Side};

/// In what quality a person comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Comes to learn and meet.
    #[default]
    Participant,
    /// Publishes data.
    Producer,
    /// Reuses data.
    Reuser,
    /// Holds one of the accompanied projects.
    ProjectHolder,
    /// Leads a session.
    Speaker,
    /// Runs the days.
    Organiser,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] = [
        Self::Participant,
        Self::Producer,
        Self::Reuser,
        Self::ProjectHolder,
        Self::Speaker,
        Self::Organiser,
    ];

    /// The role's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Producer => "producer",
            Self::Reuser => "reuser",
            Self::ProjectHolder => "project_holder",
            Self::Speaker => "speaker",
            Self::Organiser => "organiser",
        }
    }

    /// The role of that name; a name from a newer program is a participant's.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.name() == name).unwrap_or_default()
    }
}

/// Whether a person may be photographed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PhotoConsent {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl PhotoConsent {
    /// The answer's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// The answer of that name; anything else was not asked.
    pub fn named(name: &str) -> Self {
        match name {
            "yes" => Self::Yes,
            "no" => Self::No,
            _ => Self::NotAsked,
        }
    }
}

/// A ticket of a registration service: what makes the same person known again in the next file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Ticket {
    /// The service: `pretix`, `helloasso`…
    pub service: String,
    /// The ticket's number or secret there; scanned at the desk, it opens the door like the person's own code.
    pub number: String,
}

/// A person's sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Their identifier.
    pub id: PersonId,
    /// The short code on their badge.
    pub code: Code,
    /// Given name; may be empty where a person has one name only.
    #[serde(default)]
    pub given: String,
    /// Family name.
    #[serde(default)]
    pub family: String,
    /// The organisation they come from, as they write it.
    #[serde(default)]
    pub organisation: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// In what quality they come.
    #[serde(default)]
    pub role: Role,
    /// Diet, access, anything the desk must know.
    #[serde(default)]
    pub notes: String,
    /// Whether they may be photographed.
    #[serde(default)]
    pub photo: PhotoConsent,
    /// Their tickets.
    #[serde(default)]
    pub tickets: Vec<Ticket>,
}

impl Person {
    /// Given and family name.
    pub fn name(&self) -> String {
        full_name(&self.given, &self.family)
    }
}

/// Given and family name with one space between, where both are there.
pub fn full_name(given: &str, family: &str) -> String {
    match (given.is_empty(), family.is_empty()) {
        (true, _) => family.to_owned(),
        (_, true) => given.to_owned(),
        _ => format!("{given} {family}"),
    }
}

/// What is known of a person who is not in the event yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewPerson {
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// In what quality they come.
    pub role: Role,
    /// Diet, access…
    pub notes: String,
    /// Whether they may be photographed.
    pub photo: PhotoConsent,
    /// Their tickets.
    pub tickets: Vec<Ticket>,
}

/// A field of a person's sheet that can be edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    /// [`Person::given`].
    Given,
    /// [`Person::family`].
    Family,
    /// [`Person::organisation`].
    Organisation,
    /// [`Person::email`].
    Email,
    /// [`Person::role`], by name.
    Role,
    /// [`Person::notes`].
    Notes,
    /// [`Person::photo`], by name.
    Photo,
}

impl PersonField {
    /// Every field.
    pub const ALL: [Self; 7] =
        [Self::Given, Self::Family, Self::Organisation, Self::Email, Self::Role, Self::Notes, Self::Photo];

    /// The field's name, and its column's.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::Organisation => "organisation",
            Self::Email => "email",
            Self::Role => "role",
            Self::Notes => "notes",
            Self::Photo => "photo",
        }
    }

    /// What stands in the field.
    pub fn of(self, person: &Person) -> &str {
        match self {
            Self::Given => &person.given,
            Self::Family => &person.family,
            Self::Organisation => &person.organisation,
            Self::Email => &person.email,
            Self::Role => person.role.name(),
            Self::Notes => &person.notes,
            Self::Photo => person.photo.name(),
        }
    }
}

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
CREATE TABLE distinct_pair (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
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
        PeopleFact::Distinct { a, b } => {
            db.execute("INSERT OR IGNORE INTO distinct_pair VALUES (?1, ?2)", (a.min(b), a.max(b)))?;
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
        }
        Subject::Pair(a, b) => {
            db.execute("DELETE FROM distinct_pair WHERE a = ?1 AND b = ?2", (a, b))?;
        }
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
        find(self.db(), person)?.ok_or(Error::NoSuchPerson)
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

    /// The person with that code; of two people who got the same code on two laptops, neither.
    pub fn person_with_code(&self, code: Code) -> Result<Option<PersonId>> {
        let mut query = self.db().prepare_cached("SELECT id FROM person WHERE code = ?1")?;
        let people = query.query_map([code.to_string()], |row| row.get(0))?.collect::<Result<Vec<_>, _>>()?;
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
            if !self.index().has_code(code) {
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
        self.record_all(&Self::edits(&was, &now))
    }

    /// Forgets a person: their sheet goes, what the journal says of them is blanked, here and wherever this travels.
    pub fn erase_person(&mut self, person: PersonId) -> Result<Recorded> {
        self.person(person)?;
        self.record(PeopleFact::Erased { person })
    }

    /// Decides that two people who look alike are two people.
    pub fn tell_apart(&mut self, a: PersonId, b: PersonId) -> Result<Recorded> {
        self.person(a)?;
        self.person(b)?;
        self.record(PeopleFact::Distinct { a: a.min(b), b: a.max(b) })
    }

    /// What happened to a person, oldest first.
    pub fn history(&self, person: PersonId) -> Result<Vec<HistoryLine>> {
        use crate::fact::{AttendanceFact, CheckInFact};
        let entries = journal::about(self.db(), Subject::Person(person))?;
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
