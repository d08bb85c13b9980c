//! The stage's window: opening it on a monitor, closing it, and what it says of itself.

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Emitter, State};
use ts_rs::TS;

use crate::desk::Answered;
use crate::stage::{Stage, StageWindow};

/// A key that was pressed on the stage, for the operator to see.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub(crate) struct KeyEcho {
    /// The key by name, as the browser tells it.
    key: String,
    /// What it does here, if anything.
    press: Option<String>,
    /// Whether it was heeded; a second one too soon is not.
    heeded: bool,
}

#[tauri::command]
pub(crate) async fn stage_window(stage: State<'_, Stage>, app: AppHandle) -> Answered<StageWindow> {
    Ok(stage.state(&app))
}

#[tauri::command]
pub(crate) async fn open_stage(
    stage: State<'_, Stage>,
    app: AppHandle,
    screen: Option<String>,
) -> Answered<StageWindow> {
    Ok(stage.open(&app, screen))
}

#[tauri::command]
pub(crate) async fn close_stage(stage: State<'_, Stage>, app: AppHandle) -> Answered<StageWindow> {
    Ok(stage.close(&app))
}

/// The stage's page says, every second, that it lives.
#[tauri::command]
pub(crate) async fn stage_lives(stage: State<'_, Stage>) -> Answered<()> {
    stage.lives();
    Ok(())
}

/// Tells the operator's window which key the stage received.
#[tauri::command]
pub(crate) async fn echo_key(app: AppHandle, echo: KeyEcho) -> Answered<()> {
    let _ = app.emit_to("main", "key_pressed", echo);
    Ok(())
}
