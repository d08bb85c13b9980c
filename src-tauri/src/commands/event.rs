//! The event as a whole: beginning it, checking it, backing it up.

use chrono::NaiveDate;
use regie_core::backup::Backup;
use regie_core::event::{Info, Verified, beginning};
use regie_core::id::EventId;
use regie_core::programme::EventSheet;
use regie_core::sample;
use serde::Deserialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk, DeskState};

/// What somebody says of an event that does not exist yet.
#[derive(Debug, Clone, Deserialize, TS)]
pub(crate) struct NewEvent {
    title: String,
    place: String,
    address: String,
    from: NaiveDate,
    to: NaiveDate,
    organiser: String,
    funder_line: String,
}

#[tauri::command]
pub(crate) async fn desk_state(desk: State<'_, Desk>) -> Answered<DeskState> {
    desk.state().await
}

#[tauri::command]
pub(crate) async fn create_sample(desk: State<'_, Desk>) -> Answered<()> {
    desk.begin(sample::facts).await
}

#[tauri::command]
pub(crate) async fn create_event(desk: State<'_, Desk>, sheet: NewEvent) -> Answered<()> {
    desk.begin(move || {
        let new = EventSheet::new(EventId::mint(), sheet.title, sheet.from, sheet.to);
        beginning(EventSheet {
            place: sheet.place,
            address: sheet.address,
            organiser: sheet.organiser,
            funder_line: sheet.funder_line,
            anonymise_after: Some(new.proposed_retention()),
            ..new
        })
    })
    .await
}

#[tauri::command]
pub(crate) async fn info(desk: State<'_, Desk>, app: AppHandle) -> Answered<Info> {
    desk.with(&app, |event| event.info()).await
}

#[tauri::command]
pub(crate) async fn verify(desk: State<'_, Desk>, app: AppHandle) -> Answered<Verified> {
    desk.with(&app, regie_core::Event::verify).await
}

#[tauri::command]
pub(crate) async fn list_backups(desk: State<'_, Desk>) -> Answered<Vec<Backup>> {
    desk.backups().await
}

#[tauri::command]
pub(crate) async fn back_up(desk: State<'_, Desk>, app: AppHandle) -> Answered<Option<Backup>> {
    desk.with(&app, |event| event.back_up()).await
}

#[tauri::command]
pub(crate) async fn restore_backup(desk: State<'_, Desk>, name: String) -> Answered<()> {
    desk.restore(name).await
}

/// Tries to open the folder again: a stick was plugged in, the other program was closed.
#[tauri::command]
pub(crate) async fn retry(desk: State<'_, Desk>) -> Answered<DeskState> {
    desk.reopen_apart().await?;
    desk.state().await
}
