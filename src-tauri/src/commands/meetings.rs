//! Meetings: wishes, the frame, the plan, and the roster in people's hands.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveTime;
use regie_core::id::SessionId;
use regie_core::journal::Hash;
use regie_core::meetings::live::{Afternoon, Place};
use regie_core::meetings::plan::{Draft, Problem, UnmetWish};
use regie_core::meetings::repair::{Damage, MOST_MOVED, Mended};
use regie_core::meetings::room::RoomClock;
use regie_core::meetings::{
    Frame, Happening, How, Kept, Meetings, Pair, Party, PartySheet, Proposal, Score, SlotTime, Tier,
    VersionLine, changed_sheets, changed_tables,
};
use regie_core::programme::Session;
use regie_core::words::Words;
use regie_core::{Error, Event};
use regie_exchange::meetings::{WishLine, WishOutcome, apply, plan};
use regie_exchange::table::{Table, TableSummary};
use regie_roster::{Effort, Options, Progress, Stage};
use serde::Serialize;
use tauri::{AppHandle, Emitter, State};
use ts_rs::TS;

use crate::desk::{Answered, Desk};

/// What is planned or mended and not kept yet, and the way to stop what is being looked for.
#[derive(Default)]
pub(crate) struct Plans(Mutex<Looking>);

#[derive(Default)]
struct Looking {
    /// How many were begun: the last one is the one to keep.
    begun: u32,
    stop: Arc<AtomicBool>,
    found: Option<Found>,
}

enum Found {
    Plan(Box<Problem>, Draft),
    Repair(Box<Damage>, Box<Mended>),
}

impl Plans {
    /// Begins anew: whoever was looking stops.
    fn begin(&self) -> (u32, Arc<AtomicBool>) {
        let mut looking = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looking.stop.store(true, Ordering::Relaxed);
        looking.stop = Arc::default();
        looking.begun += 1;
        looking.found = None;
        (looking.begun, Arc::clone(&looking.stop))
    }

    fn found(&self, token: u32, found: Found) {
        let mut looking = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if looking.begun == token {
            looking.found = Some(found);
        }
    }

    fn take(&self, token: u32) -> Option<Found> {
        let mut looking = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if looking.begun == token { looking.found.take() } else { None }
    }

    fn stop(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).stop.store(true, Ordering::Relaxed);
    }
}

/// A session of meetings, all there is to show of it.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MeetingsPage {
    /// What is known of it.
    meetings: Meetings,
    /// Its slots.
    slots: Vec<SlotTime>,
    /// Pairs that care for the same things.
    proposals: Vec<Proposal>,
    /// The roster in force.
    roster: Option<Kept>,
    /// Whether the slots or the tables were changed since that roster was made.
    outdated: bool,
    /// All versions, the latest first.
    versions: Vec<VersionLine>,
    /// The wishes that the roster in force does not meet.
    unmet: Vec<UnmetWish>,
    /// Organisations and projects that are not in the list yet.
    candidates: Vec<Candidate>,
}

/// Somebody who could take part.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Candidate {
    party: Party,
    name: String,
}

/// A plan that was found, to keep or to let go.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Planned {
    /// To be sent back to keep it.
    token: u32,
    draft: Draft,
    unmet: Vec<UnmetWish>,
    /// Whose sheet is not the same as in the roster in force.
    sheets: Vec<Party>,
}

/// A mended roster, to keep or to let go.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MendedRoster {
    /// To be sent back to keep it.
    token: u32,
    mended: Mended,
}

/// How far the planner is: the event `meetings-progress`.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct MeetingsProgress {
    session: SessionId,
    /// Which plan this is about.
    token: u32,
    /// Meetings in the best roster so far.
    meetings: usize,
    score: Score,
    /// Whether it proves by now that there is no better one.
    proving: bool,
    /// For how long it has been looking, in milliseconds.
    elapsed: u32,
}

/// What is not the same in two versions.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct ChangedSheets {
    parties: Vec<Party>,
    tables: Vec<String>,
}

/// How long a plan is looked for, in milliseconds, unless it is stopped or proved before.
const LONGEST: i64 = 60_000;
/// How often the window hears of it, in milliseconds.
const PACE: i64 = 60;
/// How long offers are looked for, in milliseconds.
const OFFERS: i64 = 2_000;

#[tauri::command]
pub(crate) async fn meeting_sessions(desk: State<'_, Desk>, app: AppHandle) -> Answered<Vec<Session>> {
    desk.with(&app, |event| event.meeting_sessions()).await
}

#[tauri::command]
pub(crate) async fn meetings(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
) -> Answered<MeetingsPage> {
    let words = desk.words();
    desk.with(&app, move |event| page(event, session, &words)).await
}

fn page(event: &Event, session: SessionId, words: &Words) -> Result<MeetingsPage, Error> {
    let meetings = event.meetings(session)?;
    let roster = event.roster_in_force(session)?;
    let outdated = roster.as_ref().is_some_and(|kept| Some(&kept.version.frame) != meetings.frame.as_ref());
    // A pin that quarrels is told when a plan is asked for; the page shows all the same.
    let unmet = match (&roster, event.meeting_problem(session)) {
        (Some(kept), Ok(problem)) if !outdated => problem.unmet(&kept.version.meetings, words),
        _ => Vec::new(),
    };
    let known: Vec<Party> = meetings.parties.iter().map(|line| line.party).collect();
    let organisations = event.organisations()?.into_iter();
    let organisations =
        organisations.map(|one| Candidate { party: Party::Organisation(one.id), name: one.name });
    let projects = event.active_projects()?.into_iter();
    let projects = projects.map(|one| Candidate { party: Party::Project(one.id), name: one.name });
    let candidates = organisations.chain(projects).filter(|one| !known.contains(&one.party)).collect();
    Ok(MeetingsPage {
        slots: meetings.frame.as_ref().map(Frame::slots).unwrap_or_default(),
        proposals: meetings.proposals(),
        versions: event.roster_lines(session)?,
        roster,
        outdated,
        unmet,
        candidates,
        meetings,
    })
}

/// How the afternoon stands, by this laptop's clock.
#[tauri::command]
pub(crate) async fn afternoon(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
) -> Answered<Afternoon> {
    desk.with(&app, move |event| event.afternoon(session)).await
}

/// The afternoon as the stage shows it; nothing where the pitches are there.
#[tauri::command]
pub(crate) async fn room_clock(desk: State<'_, Desk>, app: AppHandle) -> Answered<Option<RoomClock>> {
    desk.with(&app, |event| event.room_clock()).await
}

/// Puts the afternoon of these meetings on the stage; the pitches again where none are named.
#[tauri::command]
pub(crate) async fn show_meetings(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: Option<SessionId>,
) -> Answered<()> {
    desk.with(&app, move |event| event.show_meetings(session)).await
}

#[tauri::command]
pub(crate) async fn set_meeting_frame(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    frame: Frame,
) -> Answered<()> {
    desk.with(&app, move |event| event.set_meeting_frame(session, frame).map(drop)).await
}

#[tauri::command]
pub(crate) async fn set_party(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    party: Party,
    sheet: PartySheet,
) -> Answered<()> {
    desk.with(&app, move |event| event.set_party(session, party, sheet).map(drop)).await
}

/// Sets what one party wishes of another; no tier takes the wish back.
#[tauri::command]
pub(crate) async fn set_wish(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    from: Party,
    to: Party,
    tier: Option<Tier>,
) -> Answered<()> {
    desk.with(&app, move |event| event.wish(session, from, to, tier).map(drop)).await
}

#[tauri::command]
pub(crate) async fn set_veto(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    a: Party,
    b: Party,
    vetoed: bool,
) -> Answered<()> {
    desk.with(&app, move |event| event.veto(session, Pair::new(a, b)?, vetoed).map(drop)).await
}

/// Pins a meeting to the slot that starts then; no time lets it go.
#[tauri::command]
pub(crate) async fn pin_meeting(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    a: Party,
    b: Party,
    at: Option<NaiveTime>,
) -> Answered<()> {
    desk.with(&app, move |event| event.pin_meeting(session, Pair::new(a, b)?, at).map(drop)).await
}

/// Notes that a meeting was held or was not; nothing takes the mark away.
#[tauri::command]
pub(crate) async fn mark_held(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    a: Party,
    b: Party,
    held: Option<bool>,
) -> Answered<()> {
    desk.with(&app, move |event| event.mark_held(session, Pair::new(a, b)?, held).map(drop)).await
}

/// Plans, off the main thread; `meetings-progress` tells how far it is, and [`stop_planning`] takes the best so far.
#[tauri::command]
pub(crate) async fn plan_meetings(
    desk: State<'_, Desk>,
    plans: State<'_, Plans>,
    app: AppHandle,
    session: SessionId,
    seed: u64,
    prove: bool,
) -> Answered<Planned> {
    let problem = desk.with(&app, move |event| event.meeting_problem(session)).await?;
    let (token, stop) = plans.begin();
    let (words, clock) = (desk.words(), desk.clock().clone());
    let (problem, draft) = desk
        .apart(move || {
            let began = clock.now();
            let mut told = began - PACE;
            let options = Options { seed, effort: Effort::Unbounded, prove, start: None };
            let draft = problem.plan(&options, |progress| {
                let now = clock.now();
                if progress.news && now - told >= PACE {
                    told = now;
                    let _ = app.emit("meetings-progress", said(session, token, progress, now - began));
                }
                halt(&stop, now - began, LONGEST)
            });
            draft.map(|draft| (problem, draft)).map_err(|error| words.error(&error))
        })
        .await?;
    let words = desk.words();
    let planned = Planned {
        token,
        unmet: problem.unmet(&draft.meetings, &words),
        sheets: problem.sheets_changed(&draft),
        draft: draft.clone(),
    };
    plans.found(token, Found::Plan(Box::new(problem), draft));
    Ok(planned)
}

fn halt(stop: &AtomicBool, elapsed: i64, longest: i64) -> ControlFlow<()> {
    if stop.load(Ordering::Relaxed) || elapsed > longest {
        ControlFlow::Break(())
    } else {
        ControlFlow::Continue(())
    }
}

fn said(session: SessionId, token: u32, progress: &Progress<'_>, elapsed: i64) -> MeetingsProgress {
    let solution = progress.solution;
    MeetingsProgress {
        session,
        token,
        meetings: solution.roster.len(),
        score: Score {
            objective: solution.objective.into(),
            bounds: solution.bounds.into(),
            proved: solution.proved,
            changes: 0,
        },
        proving: progress.stage == Stage::Proving,
        elapsed: u32::try_from(elapsed).unwrap_or(0),
    }
}

/// Stops what is being planned or mended: the best so far is the answer.
#[tauri::command]
pub(crate) async fn stop_planning(plans: State<'_, Plans>) -> Answered<()> {
    plans.stop();
    Ok(())
}

/// Keeps the plan that was found as the newest version of the roster.
#[tauri::command]
pub(crate) async fn keep_plan(
    desk: State<'_, Desk>,
    plans: State<'_, Plans>,
    app: AppHandle,
    token: u32,
) -> Answered<()> {
    let found = plans.take(token);
    desk.with(&app, move |event| match found {
        Some(Found::Plan(problem, draft)) => event.keep_draft(&problem, draft, How::Planned).map(drop),
        _ => Err(Error::RosterMoved),
    })
    .await
}

/// Where a meeting may go, slot by slot, and what is against it elsewhere.
#[tauri::command]
pub(crate) async fn meeting_places(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    a: Party,
    b: Party,
) -> Answered<Vec<Place>> {
    let words = desk.words();
    desk.with(&app, move |event| event.meeting_places(session, Pair::new(a, b)?, &words)).await
}

/// Puts a meeting into the slot that starts then; without a time, takes it out of the roster.
#[tauri::command]
#[allow(clippy::too_many_arguments)]
pub(crate) async fn move_meeting(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    a: Party,
    b: Party,
    to: Option<NaiveTime>,
    table: Option<usize>,
    pin: bool,
) -> Answered<()> {
    desk.with(&app, move |event| {
        event.move_meeting(session, Pair::new(a, b)?, to.map(|start| (start, table)), pin).map(drop)
    })
    .await
}

/// Mends the roster in force for what happens to a party, or for what happened already; nothing is recorded.
#[tauri::command]
pub(crate) async fn mend_meetings(
    desk: State<'_, Desk>,
    plans: State<'_, Plans>,
    app: AppHandle,
    session: SessionId,
    party: Option<Party>,
    happening: Option<Happening>,
) -> Answered<MendedRoster> {
    let damage = desk.with(&app, move |event| event.damage(session, party.zip(happening))).await?;
    let (token, stop) = plans.begin();
    let (words, clock) = (desk.words(), desk.clock().clone());
    let (damage, mended) = desk
        .apart(move || {
            let began = clock.now();
            let mended = damage.mend(1, MOST_MOVED, |_| halt(&stop, clock.now() - began, OFFERS));
            mended.map(|mended| (damage, mended)).map_err(|error| words.error(&error))
        })
        .await?;
    plans.found(token, Found::Repair(Box::new(damage), Box::new(mended.clone())));
    Ok(MendedRoster { token, mended })
}

/// Records what happened, with the roster that moves nothing, or with one of the offers (from 0).
#[tauri::command]
pub(crate) async fn keep_repair(
    desk: State<'_, Desk>,
    plans: State<'_, Plans>,
    app: AppHandle,
    token: u32,
    offer: Option<usize>,
) -> Answered<()> {
    let found = plans.take(token);
    desk.with(&app, move |event| {
        let Some(Found::Repair(damage, mended)) = found else { return Err(Error::RosterMoved) };
        let change = match offer {
            None => Some(mended.still),
            Some(offer) => mended.offers.into_iter().nth(offer).map(|offer| offer.change),
        };
        event.keep_repair(&damage, change.ok_or(Error::NoSuchOffer)?.draft).map(drop)
    })
    .await
}

/// A version of the roster.
#[tauri::command]
pub(crate) async fn roster_version(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    version: Hash,
) -> Answered<Kept> {
    desk.with(&app, move |event| event.roster(session, version)).await
}

/// Takes a version for the one in force.
#[tauri::command]
pub(crate) async fn choose_roster(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    version: Hash,
) -> Answered<()> {
    desk.with(&app, move |event| event.choose_roster(session, version).map(drop)).await
}

/// Whose sheet, and which table's, is not the same in two versions.
#[tauri::command]
pub(crate) async fn changed_meeting_sheets(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    was: Hash,
    now: Hash,
) -> Answered<ChangedSheets> {
    desk.with(&app, move |event| -> Result<_, Error> {
        let (was, now) = (event.roster(session, was)?, event.roster(session, now)?);
        Ok(ChangedSheets {
            parties: changed_sheets(&was.version, &now.version),
            tables: changed_tables(&was.version, &now.version),
        })
    })
    .await
}

/// A file of wishes before it is imported.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct WishPreview {
    /// The file in a few words.
    table: TableSummary,
    /// What would come of it.
    outcome: WishOutcome,
    /// The wishes of the file, as they would be.
    lines: Vec<WishLine>,
}

#[tauri::command]
pub(crate) async fn preview_wishes(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    path: PathBuf,
) -> Answered<WishPreview> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, regie_exchange::Error> {
        let table = Table::read(&path)?;
        let plan = plan(event, session, &table, &words)?;
        Ok(WishPreview { table: table.summary(), outcome: plan.outcome, lines: plan.lines })
    })
    .await
}

#[tauri::command]
pub(crate) async fn import_wishes(
    desk: State<'_, Desk>,
    app: AppHandle,
    session: SessionId,
    path: PathBuf,
) -> Answered<WishOutcome> {
    let words = desk.words();
    desk.with(&app, move |event| -> Result<_, regie_exchange::Error> {
        let plan = plan(event, session, &Table::read(&path)?, &words)?;
        apply(event, plan)
    })
    .await
}
