//! The pitches: the running order, the clock, and what the stage shows.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use regie_core::clock::local;
use regie_core::id::SessionId;
use regie_core::pitches::{NewPitch, OrderEdit, PitchAction, PitchesView, Report, Scene};
use regie_core::programme::LogoPlace;
use regie_core::words::{Fault, Words};
use regie_core::{Error, Event};
use regie_exchange::pitches::{Outcome, apply, plan, report_csv};
use regie_exchange::table::{Table, TableSummary};
use regie_print::attendance::SessionCard;
use regie_print::masthead::{Masthead, Project};
use regie_print::picture::Picture;
use regie_print::pitches::{
    RunningOrder, Totals, pitch_report as report_on_paper, running_order, taken, turns,
};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk, Tell};

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

/// What can be saved of a session's pitches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PitchesPaper {
    /// The running order for those who speak, as PDF.
    RunningOrder,
    /// Planned against real, as PDF.
    Report,
    /// Planned against real, as CSV.
    ReportTable,
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct SavedPitches {
    /// Its pages; none of a table.
    pages: usize,
    /// What is not in it as it should be, in sentences.
    remarks: Vec<String>,
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

/// Saves a paper of the pitches, or their table, where the user chose.
#[tauri::command]
pub(crate) async fn save_pitches(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    paper: PitchesPaper,
    path: PathBuf,
) -> Answered<SavedPitches> {
    let words = desk.words();
    desk.with(&app, move |event| save(event, session, paper, &path, &words)).await
}

/// Why something was not saved.
enum NotSaved {
    Core(Error),
    Exchange(regie_exchange::Error),
    Print(regie_print::Error),
}

impl Tell for NotSaved {
    fn tell(&self, words: &Words) -> Fault {
        match self {
            Self::Core(error) => words.error(error),
            Self::Exchange(error) => error.say(words),
            Self::Print(error) => error.fault(words),
        }
    }
}

macro_rules! not_saved {
    ($($from:ty: $kind:ident),*) => {
        $(impl From<$from> for NotSaved {
            fn from(error: $from) -> Self {
                Self::$kind(error)
            }
        })*
    };
}
not_saved!(Error: Core, regie_exchange::Error: Exchange, regie_print::Error: Print);

fn save(
    event: &Event,
    session: SessionId,
    paper: PitchesPaper,
    path: &Path,
    words: &Words,
) -> Result<SavedPitches, NotSaved> {
    if paper == PitchesPaper::ReportTable {
        let table = report_csv(&event.pitch_report(session)?, words)?;
        regie_print::save(path, &table)?;
        return Ok(SavedPitches { pages: 0, remarks: Vec::new() });
    }
    let at: NaiveDateTime = local(event.clock().now()).naive_local();
    let sheet = event.sheet()?;
    let logo = |place| -> Result<Option<Picture>, NotSaved> {
        let Some(picture) = event.logo(place)? else { return Ok(None) };
        Ok(Some(Picture::read(&picture.bytes()?)?))
    };
    let (organiser_logo, funder_logo) = (logo(LogoPlace::Organiser)?, logo(LogoPlace::Funder)?);
    let masthead = Masthead {
        event: &sheet.title,
        organiser: &sheet.organiser,
        place: &sheet.place,
        address: &sheet.address,
        project: Project::default(),
        funder_line: &sheet.funder_line,
        organiser_logo: organiser_logo.as_ref(),
        funder_logo: funder_logo.as_ref(),
        europe: false,
    };
    let view = event.pitches(session)?;
    let card = SessionCard::from(&view.session);
    let made = if paper == PitchesPaper::RunningOrder {
        let turns = turns(&view);
        running_order(
            &RunningOrder { masthead: &masthead, session: &card, setup: &view.setup, turns: &turns },
            at,
            words,
        )?
    } else {
        let report = event.pitch_report(session)?;
        report_on_paper(&masthead, &card, &taken(&report), Totals::from(&report), at, words)?
    };
    regie_print::save(path, &made.pdf)?;
    let remarks = made.remarks.iter().map(|remark| remark.say(words)).collect();
    Ok(SavedPitches { pages: made.pages, remarks })
}
