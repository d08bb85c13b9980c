//! Afterwards: what was planned, and what it was.

use serde::Serialize;
use ts_rs::TS;

use super::act::Standing;
use super::clock::Run;
use super::view::planned_start;
use super::{Forecast, LineState, PitchKind};
use crate::error::Result;
use crate::event::Event;
use crate::id::{PitchId, SessionId};
use crate::programme::Session;

/// An item, planned against real. Moments are milliseconds since 1970, lengths milliseconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportLine {
    /// Which.
    pub pitch: PitchId,
    /// What it is.
    pub kind: PitchKind,
    /// Its title.
    pub title: String,
    /// Who spoke.
    pub speakers: Vec<String>,
    /// How it stands: done, running, left out, or still to come.
    pub state: LineState,
    /// When it was to start.
    pub planned_start: Option<i64>,
    /// When it did.
    pub start: Option<i64>,
    /// When it ended.
    pub end: Option<i64>,
    /// The time planned for the pitch.
    pub planned_pitch_ms: i64,
    /// What the pitch took.
    pub pitch_ms: Option<i64>,
    /// The time planned for questions.
    pub planned_questions_ms: i64,
    /// What they took.
    pub questions_ms: Option<i64>,
    /// What was added while it ran, or taken away.
    pub adjusted_ms: i64,
    /// How long it stood still.
    pub paused_ms: i64,
    /// What it took more than planned, in all; negative where it took less.
    pub over_ms: Option<i64>,
}

/// A session, planned against real.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Report {
    /// Which session.
    pub session: Session,
    /// Its items, in the running order.
    pub lines: Vec<ReportLine>,
    /// When it was to start.
    pub planned_start: Option<i64>,
    /// When it did.
    pub start: Option<i64>,
    /// When it was to end.
    pub planned_end: Option<i64>,
    /// When it did, where everything is over.
    pub end: Option<i64>,
    /// The time planned on stage for what took place.
    pub planned_ms: i64,
    /// The time on stage.
    pub took_ms: i64,
    /// How often the laptop slept meanwhile.
    pub sleeps: usize,
    /// How often its wall clock was set meanwhile.
    pub steps: usize,
}

impl Event {
    /// What was planned of a session's pitches, and what it was, by the clock of this laptop.
    pub fn pitch_report(&self, session: SessionId) -> Result<Report> {
        let session = self.session(session)?;
        let setup = self.pitch_setup(session.id)?;
        let Standing { told, log, now, .. } = self.standing(session.id)?;
        let order = self.all_pitches(session.id)?;
        let starts = planned_start(&session);
        let forecast = Forecast::of(&order, &told, &setup, &now, starts);
        let on_stage = told.running().map(|run| run.pitch);
        let mut lines = Vec::new();
        for pitch in &order {
            let run: Option<&Run> = told.all_runs().find(|run| run.pitch == pitch.id);
            // What was taken out before it took place is nobody's business afterwards.
            if pitch.removed && run.is_none() {
                continue;
            }
            let times = forecast.times.get(&pitch.id).copied().unwrap_or_default();
            let taken = run.map(|run| run.taken(&now, setup.questions_by_hand));
            let ended = run.is_some_and(|run| run.ended.is_some());
            let state = if on_stage == Some(pitch.id) {
                LineState::Running
            } else if ended {
                LineState::Done
            } else if pitch.skipped {
                LineState::Skipped
            } else {
                LineState::Waiting
            };
            lines.push(ReportLine {
                pitch: pitch.id,
                kind: pitch.kind,
                title: pitch.title.clone(),
                speakers: pitch.speakers.clone(),
                state,
                planned_start: times.planned_start,
                start: run.and(times.start),
                end: times.end.filter(|_| ended),
                planned_pitch_ms: pitch.pitch_s * 1_000,
                pitch_ms: taken.map(|(pitch, _)| pitch),
                planned_questions_ms: pitch.questions_s * 1_000,
                questions_ms: taken.map(|(_, questions)| questions),
                adjusted_ms: run.map_or(0, |run| run.adjusted_ms),
                paused_ms: run.map_or(0, |run| run.paused_ms),
                over_ms: taken.filter(|_| ended).map(|(own, questions)| own + questions - pitch.planned_ms()),
            });
        }
        let done = || lines.iter().filter(|line| line.state == LineState::Done);
        let over = lines.iter().all(|line| matches!(line.state, LineState::Done | LineState::Skipped));
        let happened = |name| log.lines.iter().filter(|line| line.action.name() == name).count();
        Ok(Report {
            planned_start: starts,
            start: lines.iter().filter_map(|line| line.start).min(),
            planned_end: forecast.planned_end,
            end: lines.iter().filter_map(|line| line.end).max().filter(|_| over),
            planned_ms: done().map(|line| line.planned_pitch_ms + line.planned_questions_ms).sum(),
            took_ms: done().map(|line| line.pitch_ms.unwrap_or(0) + line.questions_ms.unwrap_or(0)).sum(),
            sleeps: happened("slept"),
            steps: happened("wall_stepped"),
            lines,
            session,
        })
    }
}
