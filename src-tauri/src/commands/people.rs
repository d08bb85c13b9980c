//! People: their list, their sheets, and what should be looked at.

use chrono::NaiveDate;
use regie_core::Result;
use regie_core::check_in::Presence;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{HistoryLine, Joined, NewPerson, Person};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// A part of the people's list.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PeoplePage {
    /// How many people fit the query.
    total: usize,
    /// Those asked for, in order.
    people: Vec<PersonLine>,
}

/// A person in the list.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PersonLine {
    /// Their sheet.
    person: Person,
    /// The days they came.
    days: Vec<NaiveDate>,
}

/// Everything about a person.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PersonSheet {
    /// Their sheet.
    person: Person,
    /// The sessions they are registered in.
    sessions: Vec<SessionId>,
    /// Each day of the event, and whether they are there.
    presence: Vec<(NaiveDate, Presence)>,
    /// What happened, oldest first.
    history: Vec<HistoryLine>,
    /// The decisions by which they are one with others; none for nearly everybody.
    joined: Vec<Joined>,
    /// Whether nobody knows any more who this was.
    anonymous: bool,
}

/// The people a query fits, best first (everybody by family name where it is empty), `limit` from `offset`.
#[tauri::command]
pub(crate) async fn list_people(
    desk: State<'_, Desk>,
    app: AppHandle,
    query: String,
    offset: usize,
    limit: usize,
) -> Answered<PeoplePage> {
    desk.with(&app, move |event| -> Result<_> {
        let found = event.find_ids(&query, usize::MAX);
        let page = found.iter().skip(offset).take(limit.min(500));
        let people = page.map(|id| Ok(PersonLine { person: event.person(*id)?, days: event.days_of(*id)? }));
        Ok(PeoplePage { total: found.len(), people: people.collect::<Result<_>>()? })
    })
    .await
}

#[tauri::command]
pub(crate) async fn person(desk: State<'_, Desk>, app: AppHandle, person: PersonId) -> Answered<PersonSheet> {
    desk.with(&app, move |event| -> Result<_> {
        let days = event.sheet()?.days().into_iter();
        // An old link may name an identifier that was joined to another.
        let found = event.person(person)?;
        let person = found.id;
        Ok(PersonSheet {
            person: found,
            sessions: event.sessions_of(person, None)?.into_iter().map(|session| session.id).collect(),
            presence: days.map(|day| Ok((day, event.presence(person, day)?))).collect::<Result<_>>()?,
            history: event.history(person)?,
            joined: event.joined_with(person)?,
            anonymous: event.is_anonymous(person)?,
        })
    })
    .await
}

#[tauri::command]
pub(crate) async fn add_person(desk: State<'_, Desk>, app: AppHandle, person: NewPerson) -> Answered<Person> {
    desk.with(&app, move |event| event.add_person(person)).await
}

#[tauri::command]
pub(crate) async fn edit_person(desk: State<'_, Desk>, app: AppHandle, person: Person) -> Answered<()> {
    desk.with(&app, move |event| event.edit_person(&person).map(|_| ())).await
}

/// Erases somebody; where `renew` says so, this laptop's older copies, which still name them, give way to a fresh one.
#[tauri::command]
pub(crate) async fn erase_person(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    renew: bool,
) -> Answered<()> {
    desk.with(&app, move |event| -> Result<()> {
        event.erase_person(person)?;
        if renew {
            event.renew_backups()?;
        }
        Ok(())
    })
    .await
}
