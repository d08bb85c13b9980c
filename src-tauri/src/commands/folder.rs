//! The shared folder: choosing it, how it stands, starting a laptop from it.

use std::path::PathBuf;

use regie_exchange::folder::Prospect;
use tauri::State;

use crate::desk::{Answered, Desk, Tell};
use crate::sharing::{SharedFolder, Sharing};

#[tauri::command]
pub(crate) async fn shared_folder(sharing: State<'_, Sharing>) -> Answered<SharedFolder> {
    Ok(sharing.view())
}

/// The passphrase that is kept, to set up another laptop; or one to begin with.
#[tauri::command]
pub(crate) async fn folder_passphrase(sharing: State<'_, Sharing>) -> Answered<String> {
    Ok(sharing.passphrase())
}

#[tauri::command]
pub(crate) async fn folder_prospect(
    desk: State<'_, Desk>,
    sharing: State<'_, Sharing>,
    path: PathBuf,
) -> Answered<Prospect> {
    let (words, sharing) = (desk.words(), sharing.inner().clone());
    desk.apart(move || sharing.prospect(&path).map_err(|error| words.error(&error))).await
}

#[tauri::command]
pub(crate) async fn share_folder(
    desk: State<'_, Desk>,
    sharing: State<'_, Sharing>,
    path: PathBuf,
    passphrase: String,
) -> Answered<()> {
    let (words, sharing) = (desk.words(), sharing.inner().clone());
    desk.apart(move || sharing.share(path, &passphrase).map_err(|error| error.tell(&words))).await
}

#[tauri::command]
pub(crate) async fn pause_folder(
    desk: State<'_, Desk>,
    sharing: State<'_, Sharing>,
    pause: bool,
) -> Answered<()> {
    let (words, sharing) = (desk.words(), sharing.inner().clone());
    desk.apart(move || sharing.pause(pause).map_err(|error| error.tell(&words))).await
}

#[tauri::command]
pub(crate) async fn forget_folder(desk: State<'_, Desk>, sharing: State<'_, Sharing>) -> Answered<()> {
    let (words, sharing) = (desk.words(), sharing.inner().clone());
    desk.apart(move || sharing.forget().map_err(|error| error.tell(&words))).await
}

/// Starts this laptop as one more desk of the event in a folder.
#[tauri::command]
pub(crate) async fn join_folder(
    desk: State<'_, Desk>,
    sharing: State<'_, Sharing>,
    path: PathBuf,
    passphrase: String,
    name: String,
) -> Answered<()> {
    desk.begin_with(move |dir, clock| Sharing::begin(&path, &passphrase, &name, dir, clock)).await?;
    let (sharing, desk) = (sharing.inner().clone(), desk.inner().clone());
    desk.apart(move || {
        sharing.began();
        Ok(())
    })
    .await
}
