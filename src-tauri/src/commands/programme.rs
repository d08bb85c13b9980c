//! The programme: the event's sheet, its logos and its sessions.

use std::path::PathBuf;

use chrono::NaiveDate;
use regie_core::Result;
use regie_core::id::SessionId;
use regie_core::people::Organisation;
use regie_core::programme::{DayPart, EventSheet, LogoPlace, Picture, Session};
use regie_core::projects::Project;
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// The whole programme.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Programme {
    /// The event's sheet.
    event: EventSheet,
    /// Its days.
    days: Vec<NaiveDate>,
    /// Its sessions, in order.
    sessions: Vec<ProgrammeLine>,
    /// The projects that it accompanies.
    projects: Vec<Project>,
    /// The organisations that take part.
    organisations: Vec<Organisation>,
}

/// A session and how many people are expected there.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ProgrammeLine {
    /// The session.
    session: Session,
    /// People registered.
    registered: usize,
    /// The half-days it takes place in, each with an attendance sheet of its own.
    parts: Vec<DayPart>,
}

#[tauri::command]
pub(crate) async fn programme(desk: State<'_, Desk>, app: AppHandle) -> Answered<Programme> {
    desk.with(&app, |event| -> Result<_> {
        let sheet = event.sheet()?;
        let sessions = event.sessions()?.into_iter().map(|session| {
            let registered = event.registered_in(session.id)?.len();
            Ok(ProgrammeLine { registered, parts: session.parts(), session })
        });
        Ok(Programme {
            days: sheet.days(),
            event: sheet,
            sessions: sessions.collect::<Result<_>>()?,
            projects: event.active_projects()?,
            organisations: event.organisations()?,
        })
    })
    .await
}

#[tauri::command]
pub(crate) async fn edit_event(desk: State<'_, Desk>, app: AppHandle, sheet: EventSheet) -> Answered<()> {
    desk.with(&app, move |event| event.edit_sheet(&sheet).map(|_| ())).await
}

#[tauri::command]
pub(crate) async fn logo(
    desk: State<'_, Desk>,
    app: AppHandle,
    place: LogoPlace,
) -> Answered<Option<Picture>> {
    desk.with(&app, move |event| event.logo(place)).await
}

#[tauri::command]
pub(crate) async fn set_logo(
    desk: State<'_, Desk>,
    app: AppHandle,
    place: LogoPlace,
    path: Option<PathBuf>,
) -> Answered<()> {
    desk.with(&app, move |event| -> regie_papers::Result<()> {
        let picture = path.as_deref().map(regie_papers::logo::open).transpose()?;
        event.set_logo(place, picture)?;
        Ok(())
    })
    .await
}

#[tauri::command]
pub(crate) async fn add_session(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: Session,
) -> Answered<SessionId> {
    let session = Session { id: SessionId::mint(), ..session };
    desk.with(&app, move |event| {
        let id = session.id;
        event.add_sessions(vec![session]).map(|_| id)
    })
    .await
}

#[tauri::command]
pub(crate) async fn edit_session(desk: State<'_, Desk>, app: AppHandle, session: Session) -> Answered<()> {
    desk.with(&app, move |event| event.edit_session(&session).map(|_| ())).await
}

#[tauri::command]
pub(crate) async fn cancel_session(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    cancelled: bool,
) -> Answered<()> {
    desk.with(&app, move |event| event.cancel_session(session, cancelled).map(|_| ())).await
}
