//! The pitches: the running order, the clock, and what the stage shows.

use std::path::PathBuf;
use std::sync::Arc;

use regie_core::Error;
use regie_core::id::SessionId;
use regie_core::pitches::{NewPitch, OrderEdit, PitchAction, PitchesView, Report, Scene};
use regie_exchange::pitches::{Outcome, apply, plan, report_csv};
use regie_exchange::table::{Table, TableSummary};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// What came of something that was done to the clock.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Acted {
    /// Whether it was heeded: a second "next" within a second is not.
    heeded: bool,
    /// How everything stands now.
    pitches: PitchesView,
}

/// A running order before it is imported.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PitchesPreview {
    /// The file in a few words.
    table: TableSummary,
    /// What would come of it.
    outcome: Outcome,
    /// The items of the file, as they would be, in its order.
    items: Vec<NewPitch>,
}

/// A session's pitches; of the session on stage where none is named.
#[tauri::command]
pub(crate) async fn pitches(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: Option<SessionId>,
) -> Answered<PitchesView> {
    desk.with(&app, move |event| {
        let session = session.map_or_else(|| event.staged_session(), Ok)?;
        event.pitches(session)
    })
    .await
}

/// The time since the laptop started in milliseconds, sleep included, for a window to tie its own clock to. It waits for
/// nothing: not for the event, nor for the disk.
#[tauri::command]
#[allow(clippy::cast_precision_loss)]
pub(crate) async fn boot_time(desk: State<'_, Desk>) -> Answered<f64> {
    Ok(desk.clock().boot_micros() as f64 / 1_000.0)
}

/// Does something to the clock; of the session on stage where none is named.
#[tauri::command]
pub(crate) async fn pitch_action(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: Option<SessionId>,
    action: PitchAction,
) -> Answered<Acted> {
    desk.with(&app, move |event| -> Result<_, Error> {
        let session = session.map_or_else(|| event.staged_session(), Ok)?;
        let heeded = event.act_on_clock(session, &action)?;
        Ok(Acted { heeded, pitches: event.pitches(session)? })
    })
    .await
}

/// Changes the running order, or how its clock is set up.
#[tauri::command]
pub(crate) async fn edit_running_order(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    edit: OrderEdit,
) -> Answered<PitchesView> {
    desk.with(&app, move |event| -> Result<_, Error> {
        event.edit_running_order(session, edit)?;
        event.pitches(session)
    })
    .await
}

/// Tells the stage what to show beside the clock: a message, nothing at all, a title.
#[tauri::command]
pub(crate) async fn set_scene(desk: State<'_, Desk>, app: AppHandle, scene: Scene) -> Answered<()> {
    desk.with(&app, move |event| event.set_scene(&scene)).await
}

/// What was planned, and what it was.
#[tauri::command]
pub(crate) async fn pitch_report(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
) -> Answered<Report> {
    desk.with(&app, move |event| event.pitch_report(session)).await
}

#[tauri::command]
pub(crate) async fn preview_pitches(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    path: PathBuf,
) -> Answered<PitchesPreview> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, regie_exchange::Error> {
        let table = Table::read(&path)?;
        let plan = plan(event, session, &table, &words)?;
        Ok(PitchesPreview { table: table.summary(), outcome: plan.outcome, items: plan.items })
    })
    .await
}

#[tauri::command]
pub(crate) async fn import_pitches(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    path: PathBuf,
) -> Answered<Outcome> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, regie_exchange::Error> {
        let plan = plan(event, session, &Table::read(&path)?, &words)?;
        apply(event, plan)
    })
    .await
}

/// Saves planned against real as a table, where the user chose.
#[tauri::command]
pub(crate) async fn save_pitch_table(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    path: PathBuf,
) -> Answered<()> {
    let words = desk.words();
    let told = Arc::clone(&words);
    let table = desk.with(&app, move |event| report_csv(&event.pitch_report(session)?, &told)).await?;
    desk.apart(move || regie_print::save(&path, &table).map_err(|error| error.fault(&words))).await
}
