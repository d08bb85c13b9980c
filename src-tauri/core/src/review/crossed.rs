//! Edits that crossed: two people changed the same thing apart.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use chrono::{DateTime, Local};

use super::{Case, Keep};
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, MeetingsFact, PeopleFact, ReviewFact, Subject};
use crate::journal::{self, Entry, Hash};
use crate::meetings::Tier;
use crate::people::{self, joined};
use crate::projection::Told;

/// Who said something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Said {
    /// When, by the clock of the laptop that recorded it.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

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

/// A crossing, as the projection keeps it.
struct Crossing {
    entry: Hash,
    subject: String,
    field: String,
    found: String,
    now: String,
    wall: i64,
    by: String,
}

impl Event {
    pub(super) fn crossed_edits(&self) -> Result<Vec<Case>> {
        let mut query = self.db().prepare(
            "SELECT entry, subject, field, found, now, wall, \"by\" FROM crossed_edit
             WHERE entry NOT IN (SELECT entry FROM choice) ORDER BY wall, entry",
        )?;
        let rows = query.query_map([], |row| {
            Ok(Crossing {
                entry: row.get(0)?,
                subject: row.get(1)?,
                field: row.get(2)?,
                found: row.get(3)?,
                now: row.get(4)?,
                wall: row.get(5)?,
                by: row.get(6)?,
            })
        })?;
        let crossings = rows.collect::<Result<Vec<_>, _>>()?;
        let case = |crossing: Crossing| {
            let subject = crossing.subject.parse().unwrap_or(Subject::Unknown);
            Ok(Case::CrossedEdit {
                name: self.name_of(subject)?,
                found_by: self.who_said(subject, &crossing)?,
                entry: crossing.entry,
                subject: crossing.subject,
                field: crossing.field,
                found: crossing.found,
                now: crossing.now,
                at: local(crossing.wall),
                by: crossing.by,
            })
        };
        crossings.into_iter().map(case).collect()
    }

    /// What something is called.
    fn name_of(&self, subject: Subject) -> Result<String> {
        let person = |id| self.person(id).ok().map(|person| person.name());
        let name = match subject {
            Subject::Person(id) => person(id),
            // By their own sheets: joined, both have one name.
            Subject::Pair(a, b) => {
                let own = |id| -> Result<String> {
                    let own = joined::own_sheet(self.db(), id)?.map(|sheet| sheet.name());
                    Ok(own.or_else(|| person(id)).unwrap_or_default())
                };
                Some(format!("{} – {}", own(a)?, own(b)?))
            }
            Subject::Meetings(id)
            | Subject::Encounter(id, _)
            | Subject::RunningOrder(id)
            | Subject::Session(id) => self.session(id).ok().map(|session| session.title),
            Subject::Organisation(id) => {
                self.organisations()?.into_iter().find(|one| one.id == id).map(|one| one.name)
            }
            Subject::Project(id) => self.projects()?.into_iter().find(|one| one.id == id).map(|one| one.name),
            Subject::Action(id) => self.action(id).ok().map(|action| action.sheet.title),
            Subject::Pitch(id) => crate::pitches::find(self.db(), id).ok().flatten().map(|pitch| pitch.title),
            _ => self.sheet().ok().map(|sheet| sheet.title),
        };
        Ok(name.unwrap_or_default())
    }

    /// Who had written what the later edit found.
    fn who_said(&self, subject: Subject, crossing: &Crossing) -> Result<Option<Said>> {
        let mut said = None;
        for entry in journal::about(self.db(), subject)? {
            if entry.hash == crossing.entry {
                break;
            }
            if says(&entry, crossing) {
                said = Some(Said { at: local(entry.at.wall), by: entry.by });
            }
        }
        Ok(said)
    }

    /// Settles two edits that crossed: one is kept, on every laptop.
    ///
    /// # Errors
    /// [`Error::NothingToDecide`] where that entry crossed nothing.
    pub fn keep_edit(&mut self, entry: Hash, side: Keep) -> Result<Recorded> {
        let mut query = self
            .db()
            .prepare_cached("SELECT subject, field, found, now FROM crossed_edit WHERE entry = ?1")?;
        let found: Option<(String, String, String, String)> = query
            .query_row([entry], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
            .optional()?;
        drop(query);
        let (subject, field, found, now) = found.ok_or(Error::NothingToDecide)?;
        let about: Subject = subject.parse().map_err(|_| Error::NothingToDecide)?;
        let (kept, other) = match side {
            Keep::Found => (found, now),
            Keep::Now => (now, found),
        };
        let edit = match about {
            Subject::Pair(a, b) => self.decide_again((a, b), &kept)?,
            _ => self.edit_again(entry, &kept, &other)?,
        };
        self.record_all(&[edit, ReviewFact::Kept { about, entry, field, kept }.into()])
    }

    /// The edit that crossed another, written once more so that `kept` stands.
    fn edit_again(&self, entry: Hash, kept: &str, other: &str) -> Result<Fact> {
        let mut entry = entry;
        let (fact, text) = loop {
            let found = journal::find(self.db(), entry)?.ok_or(Error::NothingToDecide)?;
            let fact = found.fact().ok_or(Error::NothingToDecide)?;
            match fact {
                // Two decisions that crossed are about the edit that they both decided.
                Fact::Review(ReviewFact::Kept { entry: decided, .. }) if decided != entry => entry = decided,
                _ => break (fact, found.body.map(|body| body.text).unwrap_or_default()),
            }
        };
        let mut was = other.to_owned();
        if let Fact::People(PeopleFact::Edited { person, field, .. }) = &fact {
            // Whoever went on editing since is no third party to this.
            let own = joined::own_sheet(self.db(), *person)?.or(people::find(self.db(), *person)?);
            let stands = own.map(|sheet| field.of(&sheet).to_owned());
            was = stands.filter(|stands| stands != kept).unwrap_or(was);
        }
        let value = |text: &str| -> Value {
            match &fact {
                Fact::People(_) => Value::String(text.to_owned()),
                Fact::Meetings(MeetingsFact::Wished { .. }) => {
                    let tier = text.parse().ok().and_then(Tier::numbered);
                    serde_json::to_value(tier).unwrap_or_default()
                }
                _ => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
            }
        };
        let mut body: Value = serde_json::from_str(&text)?;
        (body["was"], body["now"]) = (value(&was), value(kept));
        match Fact::parse(&body.to_string()) {
            Fact::Unknown { .. } => Err(Error::NothingToDecide),
            edit => Ok(edit),
        }
    }

    /// That two people are one, as it was once decided, or that they are two.
    fn decide_again(&self, (a, b): (crate::id::PersonId, crate::id::PersonId), kept: &str) -> Result<Fact> {
        let was = joined::decision(self.db(), (a, b))?;
        if kept == people::Sameness::Two.name() {
            return Ok(PeopleFact::Distinct { a, b, was }.into());
        }
        let entries = journal::about(self.db(), Subject::Pair(a, b))?;
        let merged = entries.iter().rev().find_map(|entry| match entry.fact()? {
            Fact::People(PeopleFact::Merged { kept, gone, take, .. }) => {
                Some(PeopleFact::Merged { kept, gone, take, was }.into())
            }
            _ => None,
        });
        merged.ok_or(Error::NothingToDecide)
    }
}

/// Whether an entry wrote what the later edit found.
fn says(entry: &Entry, crossing: &Crossing) -> bool {
    let Some(body) = &entry.body else { return false };
    let Ok(body) = serde_json::from_str::<Value>(&body.text) else { return false };
    // A person's field is kept plainly, any other as JSON.
    let text = |value: &Value| {
        let written = value.to_string();
        written == crossing.found || value.as_str() == Some(crossing.found.as_str())
    };
    let kind = body["kind"].as_str().unwrap_or_default();
    match kind {
        "people.merged@1" => crossing.found == "one",
        "people.distinct@1" => crossing.found == "two",
        "review.kept@1" => body["field"] == crossing.field.as_str() && text(&body["kept"]),
        "people.added@1" => text(&body["person"][&crossing.field]),
        "meetings.framed@1" => text(&body["now"]),
        _ => body["field"] == crossing.field.as_str() && text(&body["now"]),
    }
}
