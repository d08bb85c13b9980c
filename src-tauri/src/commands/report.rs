//! The closing report: the event in figures, and the folder to keep, to hand over and to publish.

use std::path::PathBuf;

use regie_core::report::chart::{Chart, charts};
use regie_core::words::{Args, Fault, Words};
use regie_exchange::report::{self, Written, free_place};
use regie_papers::PaperRequest;
use regie_papers::make::{self, Purpose};
use serde::Serialize;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use crate::desk::{Answered, Desk, Tell};

/// The event in figures.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ClosingView {
    /// How many people the event has.
    people: usize,
    /// How many of them came.
    came: usize,
    /// How many arrivals there were, per person and day.
    arrivals: usize,
    /// How many organisations.
    organisations: usize,
    /// How many sessions, cancelled ones left out.
    sessions: usize,
    /// Meetings of producers with reusers, where the event has meetings.
    meetings: Option<Reached>,
    /// Pitches, where the event has some.
    pitches: Option<Reached>,
    /// The charts.
    charts: Vec<Chart>,
}

/// What was planned, and how much of it took place.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub(crate) struct Reached {
    /// How many took place.
    held: usize,
    /// How many were planned.
    planned: usize,
}

/// Why no report was written.
enum Refused {
    Exchange(regie_exchange::Error),
    Papers(regie_papers::Error),
}

impl From<regie_exchange::Error> for Refused {
    fn from(error: regie_exchange::Error) -> Self {
        Self::Exchange(error)
    }
}

impl From<regie_papers::Error> for Refused {
    fn from(error: regie_papers::Error) -> Self {
        Self::Papers(error)
    }
}

impl Tell for Refused {
    fn tell(&self, words: &Words) -> Fault {
        match self {
            Self::Exchange(error) => error.tell(words),
            Self::Papers(error) => error.tell(words),
        }
    }
}

/// What the event came to, as it stands now.
#[tauri::command]
pub(crate) async fn closing(desk: State<'_, Desk>, app: AppHandle) -> Answered<ClosingView> {
    let words = desk.words();
    desk.with(&app, move |event| -> regie_core::Result<_> {
        let closing = event.closing()?;
        let (_, across) = closing.tally();
        let (held, planned) = closing.pitches_held();
        Ok(ClosingView {
            people: closing.people,
            came: closing.came,
            arrivals: closing.arrivals(),
            organisations: closing.organisation_count(),
            sessions: closing.sessions.len(),
            meetings: (!closing.meetings.is_empty())
                .then_some(Reached { held: across.all_held(), planned: across.planned }),
            pitches: (!closing.pitches.is_empty()).then_some(Reached { held, planned }),
            charts: charts(&closing, &words),
        })
    })
    .await
}

/// Writes the report into a new folder in `parent`. The event is held while it is counted, not while the disk is waited for.
#[tauri::command]
pub(crate) async fn write_report(
    desk: State<'_, Desk>,
    app: AppHandle,
    parent: PathBuf,
    names: bool,
) -> Answered<Written> {
    let words = desk.words();
    let said = words.clone();
    let (report, evidence) = desk
        .with(&app, move |event| -> Result<_, Refused> {
            let report = report::gather(event, names, &said)?;
            let evidence = make::gather(event, &PaperRequest::Evidence { names }, Purpose::Show)?;
            Ok((report, evidence))
        })
        .await?;
    desk.apart(move || {
        let evidence = evidence.draw(&words).map_err(|error| error.tell(&words))?;
        let place = free_place(&parent, &report.usual_name(&words));
        report.write(&place, &evidence.paper.pdf, &words).map_err(|error| error.tell(&words))
    })
    .await
}

/// Opens a report's folder in the system's file manager.
#[tauri::command]
pub(crate) async fn open_report(desk: State<'_, Desk>, app: AppHandle, folder: PathBuf) -> Answered<()> {
    let words = desk.words();
    desk.apart(move || {
        app.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|error| {
            let mut args = Args::new();
            args.set("detail", error.to_string());
            words.fault("report-not-opened", &args)
        })
    })
    .await
}
