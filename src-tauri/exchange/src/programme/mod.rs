//! A programme out of a table: sessions to add, and what is new about those there are.

mod columns;
mod row;

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use regie_core::Event;
use regie_core::fact::{Fact, ProgrammeFact};
use regie_core::id::{EventId, SessionId};
use regie_core::people::tidy;
use regie_core::programme::{DayPart, EventSheet, Session};
use regie_core::words::Words;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use self::columns::{Column, Columns};
pub(crate) use self::row::speakers;
use self::row::{Told, activity};
use crate::error::{Error, Result};
use crate::labels::label;
use crate::refusal::{Refusal, Refused};
use crate::table::Table;

/// What came of an import, or would come of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(rename = "ProgrammeOutcome")]
pub struct Outcome {
    /// Rows in the file.
    pub rows: usize,
    /// Sessions that are new.
    pub added: usize,
    /// Sessions that were known, and of which the file told something new.
    pub updated: usize,
    /// Sessions that were known, and of which it told nothing new.
    pub unchanged: usize,
    /// Rows refused.
    pub refused: Vec<Refused>,
}

/// What an import would do. Nothing is written before it is applied.
#[derive(Debug)]
pub struct Plan {
    facts: Vec<Fact>,
    /// What would come of it.
    pub outcome: Outcome,
    /// The sessions of the file, as they would be.
    pub sessions: Vec<Session>,
}

/// An event made of nothing but its programme.
#[derive(Debug)]
pub struct Beginning {
    /// The facts that begin it.
    pub facts: Vec<Fact>,
    /// What comes of the file.
    pub outcome: Outcome,
}

/// A session the file tells of.
struct Found {
    told: Told,
    day: NaiveDate,
}

/// Plans the import of a programme into an event.
///
/// The same day and title is the same session. As with people, a value is news only where the session never had it.
///
/// # Errors
/// [`Error::NoTitleColumn`], and what core says.
pub fn plan(event: &Event, table: &Table, words: &Words) -> Result<Plan> {
    let columns = Columns::of(table)?;
    let days = event.sheet()?.days();
    let mut outcome = Outcome { rows: table.len(), ..Outcome::default() };
    let found = read(table, &columns, words, &mut outcome.refused, |told| {
        let day = told.when.date().filter(|day| days.contains(day)).or_else(|| told.when.among(&days));
        day.ok_or(if told.when.tells_a_day() { Refusal::OutsideEvent } else { Refusal::NotADate })
    });
    let known = event.sessions()?;
    let past = Past::of(event)?;
    let mut rank = known.iter().map(|session| session.rank + 1).max().unwrap_or(0);
    let mut plan = Plan { facts: Vec::new(), outcome, sessions: Vec::new() };
    for found in found {
        if let Some(was) = known.iter().find(|session| past.is_that(session, &found)) {
            let (now, facts) = past.news(was, &columns, &found)?;
            // What somebody changed here and what the file changes may not go together.
            if now.check().is_err() {
                let refused = Refusal::HoursReversed.at(found.told.row, columns.header(Column::End), words);
                plan.outcome.refused.push(refused);
                continue;
            }
            *if facts.is_empty() { &mut plan.outcome.unchanged } else { &mut plan.outcome.updated } += 1;
            plan.facts.extend(facts);
            plan.sessions.push(now);
        } else {
            let session = session(&found, rank);
            rank += 1;
            plan.outcome.added += 1;
            plan.sessions.push(session.clone());
            plan.facts.push(ProgrammeFact::SessionAdded { session }.into());
        }
    }
    plan.outcome.refused.sort_by_key(|refused| refused.row);
    Ok(plan)
}

/// Does what was planned, in one transaction: all of it, or none.
pub fn apply(event: &mut Event, plan: Plan) -> Result<Outcome> {
    event.record_each(plan.facts)?;
    Ok(plan.outcome)
}

/// The facts that begin an event with this programme: its days are those of the file, its title the file's name.
///
/// # Errors
/// [`Error::NoTitleColumn`], [`Error::NoDates`] where no row tells a whole date, and what core says of the days.
pub fn beginning(table: &Table, words: &Words) -> Result<Beginning> {
    let columns = Columns::of(table)?;
    let mut outcome = Outcome { rows: table.len(), ..Outcome::default() };
    let years =
        || table.rows().filter_map(|row| crate::moments::When::read(columns.text(row, Column::Day)).year);
    // "4 mars" is in the year of the rows around it, or of the file's name.
    let year = years().next().or_else(|| year_in(table.name()));
    let found = read(table, &columns, words, &mut outcome.refused, |told| {
        let when = crate::moments::When { year: told.when.year.or(year), ..told.when };
        when.date().ok_or(Refusal::NotADate)
    });
    let (Some(from), Some(to)) =
        (found.iter().map(|found| found.day).min(), found.iter().map(|found| found.day).max())
    else {
        return Err(Error::NoDates);
    };
    outcome.added = found.len();
    let mut facts =
        regie_core::event::beginning(EventSheet::new(EventId::mint(), title_of(table.name()), from, to))?;
    let sessions = found
        .iter()
        .zip(0..)
        .map(|(found, rank)| ProgrammeFact::SessionAdded { session: session(found, rank) });
    facts.extend(sessions.map(Fact::from));
    Ok(Beginning { facts, outcome })
}

/// The sessions in a file; rows that cannot be read are listed. A row without a day is on the day of the row before it.
fn read(
    table: &Table,
    columns: &Columns,
    words: &Words,
    refused: &mut Vec<Refused>,
    day_of: impl Fn(&Told) -> Result<NaiveDate, Refusal>,
) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut rows: HashMap<(NaiveDate, String), u32> = HashMap::new();
    let mut last = None;
    for row in table.rows() {
        let read = Told::read(columns, row).and_then(|told| {
            let day = if told.day_text { day_of(&told) } else { last.ok_or(Refusal::NoDay) };
            let day = day.map_err(|refusal| (refusal, Column::Day))?;
            match rows.get(&(day, label(&told.title))) {
                Some(row) => Err((Refusal::Twice { row: *row }, Column::Title)),
                None => Ok(Found { told, day }),
            }
        });
        match read {
            Ok(session) => {
                last = Some(session.day);
                rows.insert((session.day, label(&session.told.title)), session.told.row);
                found.push(session);
            }
            Err((refusal, column)) => refused.push(refusal.at(row.number(), columns.header(column), words)),
        }
    }
    found
}

/// A new session.
fn session(found: &Found, rank: u32) -> Session {
    let Found { told, day } = found;
    Session {
        id: SessionId::mint(),
        title: told.title.clone(),
        kind: told.kind.clone(),
        activity: activity(&told.kind, &told.title),
        day: *day,
        part: told.part.unwrap_or(DayPart::Morning),
        start: told.start,
        end: told.end,
        room: told.room.clone(),
        capacity: told.capacity,
        speakers: told.speakers.clone(),
        links: told.links.clone(),
        note: told.note.clone(),
        rank,
        cancelled: false,
    }
}

/// A known session with everything the file says of it; what it does not say stays.
fn edited(was: &Session, columns: &Columns, found: &Found) -> Session {
    let told = &found.told;
    let text = |now: &String, was: &String| if now.is_empty() { was.clone() } else { now.clone() };
    let list = |now: &Vec<String>, was: &Vec<String>| if now.is_empty() { was.clone() } else { now.clone() };
    Session {
        title: told.title.clone(),
        kind: text(&told.kind, &was.kind),
        day: found.day,
        part: told.part.unwrap_or(was.part),
        start: told.start.or(was.start),
        end: told.end.or(was.end),
        room: text(&told.room, &was.room),
        capacity: if columns.has(Column::Capacity) { told.capacity.or(was.capacity) } else { was.capacity },
        speakers: list(&told.speakers, &was.speakers),
        links: list(&told.links, &was.links),
        note: text(&told.note, &was.note),
        ..was.clone()
    }
}

/// What sessions were before they were edited here.
struct Past(HashMap<SessionId, Vec<(String, Value)>>);

impl Past {
    fn of(event: &Event) -> Result<Self> {
        let mut past: HashMap<SessionId, Vec<(String, Value)>> = HashMap::new();
        event.each_told("programme.session_edited@1", |fact| {
            if let Fact::Programme(ProgrammeFact::SessionEdited { session, field, was, now }) = fact {
                past.entry(session).or_default().extend([(field.clone(), was), (field, now)]);
            }
        })?;
        Ok(Self(past))
    }

    fn ever(&self, session: SessionId, field: &str) -> impl Iterator<Item = &Value> {
        self.0
            .get(&session)
            .into_iter()
            .flatten()
            .filter(move |(known, _)| known == field)
            .map(|(_, value)| value)
    }

    /// Whether a session is, or ever was, on that day under that title.
    fn is_that(&self, session: &Session, found: &Found) -> bool {
        let title = label(&found.told.title);
        let titled = label(&session.title) == title
            || self
                .ever(session.id, "title")
                .any(|known| known.as_str().is_some_and(|known| label(known) == title));
        let day = found.day.to_string();
        titled
            && (session.day == found.day
                || self.ever(session.id, "day").any(|known| known.as_str() == Some(&day)))
    }

    /// A session with what is new about it, and the facts that tell it.
    fn news(&self, was: &Session, columns: &Columns, found: &Found) -> Result<(Session, Vec<Fact>)> {
        let unexpected = |error: serde_json::Error| Error::Core(error.into());
        let value = |session: &Session| serde_json::to_value(session).map_err(unexpected);
        let (mut now, told) = (value(was)?, value(&edited(was, columns, found))?);
        let mut facts = Vec::new();
        if let (Value::Object(fields), Value::Object(told)) = (&mut now, told) {
            for (field, value) in told {
                let Some(place) = fields.get_mut(&field) else { continue };
                if *place != value && !self.ever(was.id, &field).any(|known| *known == value) {
                    let replaced = std::mem::replace(place, value.clone());
                    let edit =
                        ProgrammeFact::SessionEdited { session: was.id, field, was: replaced, now: value };
                    facts.push(edit.into());
                }
            }
        }
        Ok((serde_json::from_value(now).map_err(unexpected)?, facts))
    }
}

/// A title out of a file's name: "programme_open-data-days.csv" is "Programme open data days".
fn title_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words = tidy(&stem.replace(['_', '-'], " "));
    let mut letters = words.chars();
    let title = letters.next().map(|first| first.to_uppercase().chain(letters).collect());
    title.unwrap_or_else(|| name.to_owned())
}

fn year_in(name: &str) -> Option<i32> {
    let years = name.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<i32>().ok());
    years
        .filter(|year| (1990..=2100).contains(year))
        .find(|year| NaiveDate::from_yo_opt(*year, 1).is_some_and(|day| day.year() == *year))
}
