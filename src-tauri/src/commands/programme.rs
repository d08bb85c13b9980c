//! The programme: the event's sheet, its logos and its sessions.

use std::path::PathBuf;

use chrono::NaiveDate;
use regie_core::id::SessionId;
use regie_core::people::Organisation;
use regie_core::programme::{EventSheet, LogoPlace, PICTURE_LIMIT, Picture, Session};
use regie_core::projects::Project;
use regie_core::{Error, Result};
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
}

#[tauri::command]
pub(crate) async fn programme(desk: State<'_, Desk>, app: AppHandle) -> Answered<Programme> {
    desk.with(&app, |event| -> Result<_> {
        let sheet = event.sheet()?;
        let sessions = event
            .sessions()?
            .into_iter()
            .map(|session| Ok(ProgrammeLine { registered: event.registered_in(session.id)?.len(), session }));
        Ok(Programme {
            days: sheet.days(),
            event: sheet,
            sessions: sessions.collect::<Result<_>>()?,
            projects: event.projects()?,
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
    desk.with(&app, move |event| -> Result<()> {
        let picture = match path {
            None => None,
            Some(path) => {
                let size = usize::try_from(std::fs::metadata(&path)?.len()).unwrap_or(usize::MAX);
                if size > PICTURE_LIMIT {
                    return Err(Error::HugePicture { bytes: size });
                }
                Some(Picture::new(&std::fs::read(&path)?)?)
            }
        };
        event.set_logo(place, picture).map(|_| ())
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
