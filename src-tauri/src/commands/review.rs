//! What somebody should look at, what is done about it, and who is forgotten.

use regie_core::backup::older_copies;
use regie_core::id::PersonId;
use regie_core::journal::Hash;
use regie_core::people::{Anonymised, PersonField, Retention};
use regie_core::review::{Item, Keep};
use regie_core::{Error, Result};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// How the event stands with its retention date, and this laptop with its copies.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Forgetting {
    #[serde(flatten)]
    retention: Retention,
    /// Backups and databases set aside on this laptop: they know what was forgotten since they were made.
    copies: usize,
}

#[tauri::command]
pub(crate) async fn review(desk: State<'_, Desk>, app: AppHandle) -> Answered<Vec<Item>> {
    desk.with(&app, |event| event.review_items()).await
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

/// Decides that two people are one, found as `kept` from now on, with those fields of the other's sheet.
#[tauri::command]
pub(crate) async fn merge_people(
    desk: State<'_, Desk>,
    app: AppHandle,
    kept: PersonId,
    gone: PersonId,
    take: Vec<PersonField>,
) -> Answered<()> {
    desk.with(&app, move |event| event.merge_people(kept, gone, &take).map(|_| ())).await
}

/// Decides that an identifier is nobody of the group it was joined to.
#[tauri::command]
pub(crate) async fn split_off(desk: State<'_, Desk>, app: AppHandle, person: PersonId) -> Answered<()> {
    desk.with(&app, move |event| event.split_off(person).map(|_| ())).await
}

/// Settles two edits that crossed.
#[tauri::command]
pub(crate) async fn keep_edit(
    desk: State<'_, Desk>,
    app: AppHandle,
    entry: Hash,
    side: Keep,
) -> Answered<()> {
    desk.with(&app, move |event| event.keep_edit(entry, side).map(|_| ())).await
}

/// Says that a case nobody can decide was seen.
#[tauri::command]
pub(crate) async fn see_case(desk: State<'_, Desk>, app: AppHandle, id: Hash) -> Answered<()> {
    desk.with(&app, move |event| event.see_case(id).map(|_| ())).await
}

#[tauri::command]
pub(crate) async fn forgetting(desk: State<'_, Desk>, app: AppHandle) -> Answered<Forgetting> {
    desk.with(&app, |event| -> Result<_> {
        let copies = older_copies(event.dir())?;
        let copies = copies.iter().filter(|path| path.extension().is_some_and(|end| end == "db")).count();
        Ok(Forgetting { retention: event.retention()?, copies })
    })
    .await
}

/// Forgets everybody's name; what counts stays.
#[tauri::command]
pub(crate) async fn anonymise(desk: State<'_, Desk>, app: AppHandle) -> Answered<Anonymised> {
    desk.with(&app, regie_core::Event::anonymise).await
}
