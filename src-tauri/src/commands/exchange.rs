//! What comes in: registration lists and programmes, each seen before it is taken.

use std::path::PathBuf;

use regie_core::Event;
use regie_core::programme::Session;
use regie_exchange::people::{Mapping, OptionMatch, Outcome, PreviewRow};
use regie_exchange::table::{Table, TableSummary};
use regie_exchange::{Error, people, programme};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// A registration list before it is imported.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct PeoplePreview {
    /// The file in a few words.
    table: TableSummary,
    /// How it is understood; changed and sent back, it is understood otherwise.
    mapping: Mapping,
    /// Whether that is how a file like it was understood last time.
    remembered: bool,
    /// What would come of it.
    outcome: Outcome,
    /// The first rows, as they would be imported.
    rows: Vec<PreviewRow>,
    /// What people chose, and the session each choice stands for.
    options: Vec<OptionMatch>,
    /// Why nothing can be imported with this mapping: no column is a name, say.
    fault: Option<regie_core::words::Fault>,
}

/// A programme before it is imported.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ProgrammePreview {
    /// The file in a few words.
    table: TableSummary,
    /// What would come of it.
    outcome: programme::Outcome,
    /// The sessions of the file, as they would be.
    sessions: Vec<Session>,
}

/// The setting that remembers how files like this one are understood.
fn memory(table: &Table) -> String {
    format!("mapping.{}", Mapping::signature(table))
}

fn remembered(event: &Event, table: &Table) -> Result<Option<Mapping>, Error> {
    let kept = event.setting(&memory(table))?;
    Ok(kept.and_then(|mapping| serde_json::from_str(&mapping).ok()))
}

#[tauri::command]
pub(crate) async fn preview_people(
    desk: State<'_, Desk>,
    app: AppHandle,
    path: PathBuf,
    mapping: Option<Mapping>,
) -> Answered<PeoplePreview> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, Error> {
        let table = Table::read(&path)?;
        let kept = remembered(event, &table)?;
        let known = kept.is_some() && (mapping.is_none() || mapping == kept);
        let mapping = mapping.or(kept).unwrap_or_else(|| Mapping::guess(&table));
        let mut preview = PeoplePreview {
            table: table.summary(),
            remembered: known,
            outcome: Outcome::default(),
            rows: Vec::new(),
            options: Vec::new(),
            fault: None,
            mapping,
        };
        match people::plan(event, &table, &preview.mapping, &words) {
            Ok(plan) => {
                (preview.outcome, preview.rows, preview.options) = (plan.outcome, plan.rows, plan.options);
            }
            Err(error) => preview.fault = Some(error.say(&words)),
        }
        Ok(preview)
    })
    .await
}

#[tauri::command]
pub(crate) async fn import_people(
    desk: State<'_, Desk>,
    app: AppHandle,
    path: PathBuf,
    mapping: Mapping,
) -> Answered<Outcome> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, Error> {
        let table = Table::read(&path)?;
        let memory = memory(&table);
        let plan = people::plan(event, &table, &mapping, &words)?;
        // A large table weighs as much as the people in it.
        drop(table);
        let outcome = people::apply(event, plan)?;
        event.set_setting(&memory, &serde_json::to_string(&mapping).unwrap_or_default())?;
        Ok(outcome)
    })
    .await
}

#[tauri::command]
pub(crate) async fn preview_programme(
    desk: State<'_, Desk>,
    app: AppHandle,
    path: PathBuf,
) -> Answered<ProgrammePreview> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, Error> {
        let table = Table::read(&path)?;
        let plan = programme::plan(event, &table, &words)?;
        Ok(ProgrammePreview { table: table.summary(), outcome: plan.outcome, sessions: plan.sessions })
    })
    .await
}

#[tauri::command]
pub(crate) async fn import_programme(
    desk: State<'_, Desk>,
    app: AppHandle,
    path: PathBuf,
) -> Answered<programme::Outcome> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, Error> {
        let plan = programme::plan(event, &Table::read(&path)?, &words)?;
        programme::apply(event, plan)
    })
    .await
}
