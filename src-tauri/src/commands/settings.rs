//! What this laptop prefers, and what its desk is called.

use tauri::{AppHandle, State};

use crate::desk::{Answered, Desk};
use crate::settings::Settings;

#[tauri::command]
pub(crate) async fn settings(desk: State<'_, Desk>) -> Answered<Settings> {
    Ok(desk.settings())
}

#[tauri::command]
pub(crate) async fn save_settings(desk: State<'_, Desk>, settings: Settings) -> Answered<()> {
    desk.save_settings(settings).await
}

#[tauri::command]
pub(crate) async fn name_desk(desk: State<'_, Desk>, app: AppHandle, name: String) -> Answered<()> {
    desk.with(&app, move |event| event.name_desk(&name)).await
}
