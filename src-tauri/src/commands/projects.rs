//! The projects: their sheets, the sharing out of the support, its appointments, the progress, the calendar of actions.

use std::path::PathBuf;
use std::sync::Arc;

use regie_core::Error;
use regie_core::id::{ProjectId, SessionId};
use regie_core::people::Organisation;
use regie_core::pitches::Filling;
use regie_core::projects::{
    ActionCalendar, ActionEdit, AppointmentLine, Progress, Project, ProjectEdit, ProjectFile, ProjectSheet,
    Sharing, SharingDraft, SharingEdit, WishProposal,
};
use regie_exchange::projects::{calendar, progress_csv};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// The projects at a glance.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ProjectsPage {
    /// How far those accompanied have come.
    progress: Progress,
    /// Those that were put away.
    archived: Vec<Project>,
    /// The meetings that their missing data propose.
    proposals: Vec<WishProposal>,
    /// The organisations of the event: they produce data, and see to steps.
    organisations: Vec<Organisation>,
}

#[tauri::command]
pub(crate) async fn projects(desk: State<'_, Desk>, app: AppHandle) -> Answered<ProjectsPage> {
    desk.with(&app, |event| -> Result<_, Error> {
        let mut archived = event.projects()?;
        archived.retain(|project| project.archived);
        Ok(ProjectsPage {
            progress: event.progress()?,
            archived,
            proposals: event.wish_proposals()?,
            organisations: event.organisations()?,
        })
    })
    .await
}

/// All that is known of a project.
#[tauri::command]
pub(crate) async fn project(
    desk: State<'_, Desk>,
    app: AppHandle,
    project: ProjectId,
) -> Answered<ProjectFile> {
    desk.with(&app, move |event| event.project_file(project)).await
}

#[tauri::command]
pub(crate) async fn add_project(
    desk: State<'_, Desk>,
    app: AppHandle,
    sheet: ProjectSheet,
) -> Answered<ProjectFile> {
    desk.with(&app, move |event| -> Result<_, Error> {
        let project = event.add_project(sheet)?;
        event.project_file(project.id)
    })
    .await
}

#[tauri::command]
pub(crate) async fn edit_project(
    desk: State<'_, Desk>,
    app: AppHandle,
    project: ProjectId,
    edit: ProjectEdit,
) -> Answered<ProjectFile> {
    desk.with(&app, move |event| -> Result<_, Error> {
        event.edit_project(project, edit)?;
        event.project_file(project)
    })
    .await
}

/// The sharing out, with what somebody tries laid over it; nothing is recorded.
#[tauri::command]
pub(crate) async fn sharing(desk: State<'_, Desk>, app: AppHandle, draft: SharingDraft) -> Answered<Sharing> {
    let words = desk.words();
    desk.with(&app, move |event| event.preview_shares(&draft, &words)).await
}

/// Changes the grid, the envelope or the decision.
#[tauri::command]
pub(crate) async fn edit_sharing(
    desk: State<'_, Desk>,
    app: AppHandle,
    edit: SharingEdit,
) -> Answered<Sharing> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, Error> {
        event.edit_sharing(edit, &words)?;
        event.sharing(&words)
    })
    .await
}

#[tauri::command]
pub(crate) async fn action_calendar(desk: State<'_, Desk>, app: AppHandle) -> Answered<ActionCalendar> {
    desk.with(&app, |event| event.action_calendar()).await
}

#[tauri::command]
pub(crate) async fn edit_actions(
    desk: State<'_, Desk>,
    app: AppHandle,
    edit: ActionEdit,
) -> Answered<ActionCalendar> {
    desk.with(&app, move |event| -> Result<_, Error> {
        event.edit_actions(edit)?;
        event.action_calendar()
    })
    .await
}

/// Every appointment of the projects that are accompanied, by day and hour.
#[tauri::command]
pub(crate) async fn appointments(desk: State<'_, Desk>, app: AppHandle) -> Answered<Vec<AppointmentLine>> {
    desk.with(&app, |event| event.appointments()).await
}

/// Saves the appointments of a project, or of all, as iCalendar, where the user chose.
#[tauri::command]
pub(crate) async fn save_appointments(
    desk: State<'_, Desk>,
    app: AppHandle,
    project: Option<ProjectId>,
    path: PathBuf,
) -> Answered<()> {
    let words = desk.words();
    let told = Arc::clone(&words);
    let file = desk
        .with(&app, move |event| -> Result<_, Error> {
            let appointments = match project {
                Some(project) => event.project_file(project)?.appointments,
                None => event.appointments()?,
            };
            Ok(calendar(&appointments, &event.sheet()?.id.to_string(), &told))
        })
        .await?;
    desk.apart(move || regie_print::save(&path, &file).map_err(|error| error.fault(&words))).await
}

/// Saves the progress as a table, where the user chose.
#[tauri::command]
pub(crate) async fn save_progress_table(
    desk: State<'_, Desk>,
    app: AppHandle,
    path: PathBuf,
) -> Answered<()> {
    let words = desk.words();
    let told = Arc::clone(&words);
    let table = desk.with(&app, move |event| progress_csv(&event.progress()?, &told)).await?;
    desk.apart(move || regie_print::save(&path, &table).map_err(|error| error.fault(&words))).await
}

/// Fills a running order with projects, in the order given, at its end.
#[tauri::command]
pub(crate) async fn pitch_projects(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    projects: Vec<ProjectId>,
    times: Filling,
) -> Answered<()> {
    desk.with(&app, move |event| event.pitch_projects(session, &projects, times).map(drop)).await
}
