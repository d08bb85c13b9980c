//! People: their list, their sheets, and what should be looked at.

use chrono::NaiveDate;
use regie_core::check_in::Presence;
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{HistoryLine, NewPerson, Person};
use regie_core::review::Case;
use regie_core::{Error, Result};
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
        Ok(PersonSheet {
            person: event.person(person)?,
            sessions: event.sessions_of(person, None)?.into_iter().map(|session| session.id).collect(),
            presence: days.map(|day| Ok((day, event.presence(person, day)?))).collect::<Result<_>>()?,
            history: event.history(person)?,
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

#[tauri::command]
pub(crate) async fn erase_person(desk: State<'_, Desk>, app: AppHandle, person: PersonId) -> Answered<()> {
    desk.with(&app, move |event| event.erase_person(person).map(|_| ())).await
}

#[tauri::command]
pub(crate) async fn review(desk: State<'_, Desk>, app: AppHandle) -> Answered<Vec<Case>> {
    desk.with(&app, |event| event.review()).await
}

#[tauri::command]
pub(crate) async fn tell_apart(
    desk: State<'_, Desk>,
    app: AppHandle,
    a: PersonId,
    b: PersonId,
) -> Answered<()> {
    desk.with(&app, move |event| -> Result<(), Error> { event.tell_apart(a, b).map(|_| ()) }).await
}
