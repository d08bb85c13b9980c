//! The check-in desk.

use chrono::NaiveDate;
use regie_core::check_in::{Answer, Counters, Presence, UndoneMovement};
use regie_core::code::Code;
use regie_core::id::PersonId;
use regie_core::people::{NewPerson, Person, PhotoConsent, Role};
use regie_core::{Error, Event, Result};
use serde::Serialize;
use tauri::{AppHandle, Manager, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};
use crate::printing::Printing;

/// How many people the desk's list shows.
const SHOWN: usize = 30;

/// How many letters a steward must type before anybody is shown.
const STEWARD_LETTERS: usize = 3;

/// A person in the desk's list.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct DeskLine {
    /// Who.
    id: PersonId,
    /// Their badge's code.
    code: Code,
    /// Given name.
    given: String,
    /// Family name.
    family: String,
    /// Organisation.
    organisation: String,
    /// In what quality they come.
    role: Role,
    /// Whether they may be photographed.
    photo: PhotoConsent,
    /// Whether they are there on the day asked for.
    presence: Presence,
}

/// The people a query fits, best first; the first by name where it is empty. A steward sees nobody before three letters.
#[tauri::command]
pub(crate) async fn search(
    desk: State<'_, Desk>,
    app: AppHandle,
    query: String,
    day: NaiveDate,
) -> Answered<Vec<DeskLine>> {
    if desk.settings().steward && query.chars().filter(|c| c.is_alphanumeric()).count() < STEWARD_LETTERS {
        return Ok(Vec::new());
    }
    desk.with(&app, move |event| -> Result<_> {
        let found = event.find_people(&query, SHOWN)?;
        found.into_iter().map(|person| desk_line(event, person, day)).collect()
    })
    .await
}

fn desk_line(event: &Event, person: Person, day: NaiveDate) -> Result<DeskLine> {
    Ok(DeskLine {
        presence: event.presence(person.id, day)?,
        id: person.id,
        code: person.code,
        given: person.given,
        family: person.family,
        organisation: person.organisation,
        role: person.role,
        photo: person.photo,
    })
}

/// Answers, and sounds.
async fn answer(
    desk: &Desk,
    app: &AppHandle,
    ask: impl FnOnce(&mut Event) -> Result<Answer> + Send + 'static,
) -> Answered<Answer> {
    let answer = desk.with(app, ask).await?;
    if let Some(sounds) = desk.sounds() {
        sounds.answer(&answer);
    }
    app.state::<Printing>().arrived(&answer);
    Ok(answer)
}

#[tauri::command]
pub(crate) async fn scan(
    desk: State<'_, Desk>,
    app: AppHandle,
    text: String,
    day: NaiveDate,
) -> Answered<Answer> {
    answer(&desk, &app, move |event| event.scan(&text, day)).await
}

#[tauri::command]
pub(crate) async fn check_in(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    day: NaiveDate,
) -> Answered<Answer> {
    answer(&desk, &app, move |event| event.check_in(person, day)).await
}

#[tauri::command]
pub(crate) async fn walk_in(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: NewPerson,
    day: NaiveDate,
) -> Answered<Answer> {
    answer(&desk, &app, move |event| event.walk_in(person, day)).await
}

#[tauri::command]
pub(crate) async fn check_out(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    day: NaiveDate,
) -> Answered<()> {
    desk.with(&app, move |event| event.check_out(person, day).map(|_| ())).await
}

#[tauri::command]
pub(crate) async fn lookalikes(
    desk: State<'_, Desk>,
    app: AppHandle,
    given: String,
    family: String,
    organisation: String,
) -> Answered<Vec<Person>> {
    desk.with(&app, move |event| event.lookalikes(&given, &family, &organisation)).await
}

#[tauri::command]
pub(crate) async fn undo_check_in(desk: State<'_, Desk>, app: AppHandle) -> Answered<Option<UndoneMovement>> {
    desk.with(&app, Event::undo_last_check_in).await
}

#[tauri::command]
pub(crate) async fn set_photo(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
    photo: PhotoConsent,
) -> Answered<()> {
    desk.with(&app, move |event| -> Result<(), Error> {
        let now = Person { photo, ..event.person(person)? };
        event.edit_person(&now).map(|_| ())
    })
    .await
}

#[tauri::command]
pub(crate) async fn counters(desk: State<'_, Desk>, app: AppHandle, day: NaiveDate) -> Answered<Counters> {
    desk.with(&app, move |event| event.counters(day)).await
}
