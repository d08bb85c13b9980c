//! What somebody does to the clock: a press is resolved into what it means where the clock stands, and recorded as that.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clock::{Action, Part, Phase, Run, Told};
use super::forecast::queue;
use super::log::Log;
use super::order::duration;
use super::view::clock_view;
use super::{ClockView, LONGEST_S, Pitch, Recovery, Setup};
use crate::clock::Reading;
use crate::error::{Error, Result};
use crate::event::Event;
use crate::fact::{Fact, PitchesFact};
use crate::id::{PitchId, SessionId, WriterId};

/// What somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum PitchAction {
    /// The next state, one at a time; a second one within a second is not heeded.
    Next,
    /// What is armed starts; after one has ended, the next one does.
    Start,
    /// The clock stands still.
    Pause,
    /// It goes on.
    Resume,
    /// The one or the other; where nothing runs, nothing.
    TogglePause,
    /// Starts what is armed, pauses what runs, resumes what stands still.
    StartOrPause,
    /// What runs, or ended last, begins again.
    Restart,
    /// So many seconds more, or less.
    Adjust {
        /// How many.
        seconds: i64,
    },
    /// Another item is armed; what runs ends.
    Jump {
        /// Which.
        pitch: PitchId,
    },
    /// What is armed, or runs, has been going for so many seconds.
    StartedAgo {
        /// How many.
        seconds: i64,
    },
    /// What runs ends.
    End,
    /// The last action was never done.
    Undo,
    /// What was undone was done after all.
    Redo,
    /// An item is left out.
    Skip {
        /// Which.
        pitch: PitchId,
    },
    /// An item that was left out is in again.
    BringBack {
        /// Which.
        pitch: PitchId,
    },
    /// The answer to [`Recovery`].
    Recover {
        /// What is meant.
        how: Recover,
    },
    /// This laptop goes on with the clock of another one.
    TakeOver {
        /// Whose.
        #[ts(type = "string")]
        writer: WriterId,
    },
}

/// What is meant of a pitch that ran when the program stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Recover {
    /// It went on as if nothing had stopped.
    GoOn,
    /// It goes on where it was when the program stopped.
    Resume,
    /// It did not take place; it is armed again.
    Discard,
}

impl Recover {
    /// The answer's name in the journal.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GoOn => "go_on",
            Self::Resume => "resume",
            Self::Discard => "discard",
        }
    }
}

/// Where a session's clock stands at a moment.
pub(super) struct Standing {
    pub told: Told,
    pub log: Log,
    pub recovery: Option<Recovery>,
    pub now: Reading,
}

/// How far the wall clock may drift from the others before it is said to have been set, in milliseconds: the slow
/// corrections of a time server stay below.
const STEP_MS: i64 = 1_500;

/// Less than this is no sleep, in milliseconds: the two clocks are not read at one instant.
const SLEEP_MS: i64 = 1_500;

/// How often a running clock leaves word that it lives, in milliseconds: what a power cut can cost "resume where it was".
const ALIVE_EVERY_MS: i64 = 2_000;

fn alive(session: SessionId) -> String {
    format!("pitches.alive.{session}")
}

impl Event {
    /// Where a clock stands. A pitch that ran when the program stopped is shown as if it had never stopped, until somebody
    /// says what is meant.
    pub(super) fn standing(&self, session: SessionId) -> Result<Standing> {
        let now = self.clock().read();
        let log = self.own_log(session)?;
        let mut told = log.told();
        let recovery = self.interrupted(session, &log, &told, &now)?;
        if let (Some(recovery), Some(run)) = (&recovery, &mut told.run) {
            (run.elapsed_ms, run.anchor) = (recovery.elapsed_now_ms, now.clone());
        }
        Ok(Standing { told, log, recovery, now })
    }

    /// The pitch that runs, or stands still.
    pub(super) fn running_pitch(&self, session: SessionId) -> Result<Option<PitchId>> {
        Ok(self.own_log(session)?.told().running().map(|run| run.pitch))
    }

    fn interrupted(
        &self,
        session: SessionId,
        log: &Log,
        told: &Told,
        now: &Reading,
    ) -> Result<Option<Recovery>> {
        let (Some(run), Some(last)) = (told.running().filter(|run| !run.paused), log.last()) else {
            return Ok(None);
        };
        let comparable = now.comparable(&run.anchor);
        if comparable && self.runs_clock(session) {
            return Ok(None);
        }
        let own = log.writer == Some(self.writer());
        let heard: Option<Reading> =
            self.setting(&alive(session))?.filter(|_| own).and_then(|kept| serde_json::from_str(&kept).ok());
        // The log may know better than what was left last, and on another laptop it is all there is.
        let later = |heard: &Reading| {
            heard.comparable(&run.anchor) && heard.since(&last.reading) > 0 && last.reading.comparable(heard)
        };
        let cut = heard.filter(later).unwrap_or_else(|| last.reading.clone());
        let elapsed_at_cut_ms = run.elapsed(&cut);
        let elapsed_now_ms =
            if comparable { run.elapsed(now) } else { elapsed_at_cut_ms.saturating_add(now.since(&cut)) };
        Ok(Some(Recovery {
            pitch: run.pitch,
            title: super::find(self.db(), run.pitch)?.map(|pitch| pitch.title).unwrap_or_default(),
            desk: (!own).then(|| last.by.clone()),
            cut_wall: cut.wall,
            elapsed_at_cut_ms,
            elapsed_now_ms,
            certain: comparable,
        }))
    }

    /// A program that only looks in goes on with a clock of this very start of the laptop: nothing was interrupted.
    pub fn adopt_clock(&mut self, session: SessionId) -> Result<()> {
        let now = self.clock().read();
        let log = self.own_log(session)?;
        let same = |run: &Run| now.comparable(&run.anchor);
        if log.writer == Some(self.writer()) && log.told().running().is_some_and(same) {
            self.run_clock(session);
        }
        Ok(())
    }

    /// Does something to a session's clock. Says whether it was heeded: a second "next" too soon is not, nor a pause of
    /// what stands still.
    ///
    /// # Errors
    /// [`Error::EmptyOrder`], [`Error::OrderFinished`], [`Error::ClockStill`], [`Error::ClockRuns`],
    /// [`Error::NoSuchPitch`], [`Error::PitchRuns`], [`Error::BadDuration`], [`Error::TooLittleTime`],
    /// [`Error::NothingToUndo`], [`Error::NothingInterrupted`].
    pub fn act_on_clock(&mut self, session: SessionId, action: &PitchAction) -> Result<bool> {
        self.session(session)?;
        match action {
            PitchAction::Undo => {
                let undo = self.clock_steps(session)?.undo;
                self.undo(undo.ok_or(Error::NothingToUndo)?.0)?;
                // What runs again was brought back on purpose: nobody need be asked.
                self.run_clock(session);
                return Ok(true);
            }
            PitchAction::Redo => {
                let redo = self.clock_steps(session)?.redo;
                self.undo(redo.ok_or(Error::NothingToUndo)?.0)?;
                self.run_clock(session);
                return Ok(true);
            }
            PitchAction::Skip { pitch } => return Ok(!self.skip_pitch(*pitch, true)?.entries.is_empty()),
            PitchAction::BringBack { pitch } => {
                return Ok(!self.skip_pitch(*pitch, false)?.entries.is_empty());
            }
            _ => {}
        }
        let Standing { told, log, recovery, now } = self.standing(session)?;
        let mut actions = Vec::new();
        if let PitchAction::TakeOver { writer } = action {
            let line = self.log_of(session, *writer)?.last().map(|line| line.entry);
            let line = line.filter(|_| *writer != self.writer()).ok_or(Error::NothingInterrupted)?;
            actions.push(Action::TookOver { writer: *writer, line });
            self.note_all(session, &now, actions)?;
            return Ok(true);
        }
        // What another laptop left is taken over with the first thing done to it.
        if let (Some(writer), Some(last)) = (log.writer, log.last())
            && writer != self.writer()
        {
            actions.push(Action::TookOver { writer, line: last.entry });
        }
        let elapsed_ms = recovery.as_ref().map(|recovery| recovery.elapsed_now_ms);
        let resolved = if let PitchAction::Recover { how } = action {
            vec![recovered(*how, recovery.as_ref().ok_or(Error::NothingInterrupted)?)]
        } else {
            // Whoever simply goes on means that nothing had stopped.
            if let Some(elapsed_ms) = elapsed_ms {
                actions.push(Action::Carried { elapsed_ms, how: Recover::GoOn.name().to_owned() });
            }
            let setup = self.pitch_setup(session)?;
            let order = self.all_pitches(session)?;
            let desk = At { told: &told, order: &order, setup: &setup, now: &now };
            desk.resolve(action)?
        };
        if resolved.is_empty() {
            return Ok(false);
        }
        actions.extend(resolved);
        if let Some(Action::Armed { pitch }) = actions.last()
            && self.pitch(*pitch)?.skipped
        {
            self.skip_pitch(*pitch, false)?;
        }
        self.note_all(session, &now, actions)?;
        Ok(true)
    }

    fn note_all(&mut self, session: SessionId, reading: &Reading, actions: Vec<Action>) -> Result<()> {
        let facts: Vec<Fact> = actions
            .into_iter()
            .map(|action| PitchesFact::Clock { session, action, reading: reading.clone() }.into())
            .collect();
        self.record_all(&facts)?;
        self.run_clock(session);
        Ok(())
    }

    /// Looks after every clock that this program runs, every second or so; answers those that run, as a window shows them.
    pub fn watch_clocks(&mut self) -> Result<Vec<(SessionId, ClockView)>> {
        let mut running = Vec::new();
        for session in self.clocks_run() {
            self.watch_clock(session)?;
            let Standing { told, now, .. } = self.standing(session)?;
            if told.running().is_some() {
                let setup = self.pitch_setup(session)?;
                running.push((session, clock_view(&told, &[], &[], &setup, &now, None)));
            }
        }
        Ok(running)
    }

    /// Looks after a session's clock: notes that the wall clock was set or that the
    /// laptop slept, and leaves word that it runs, so that a power cut costs two seconds at most.
    pub fn watch_clock(&mut self, session: SessionId) -> Result<()> {
        let Standing { told, log, recovery, now } = self.standing(session)?;
        let Some(run) = told.running() else { return Ok(()) };
        let Some(last) = log.last().filter(|_| recovery.is_none() && log.writer == Some(self.writer()))
        else {
            return Ok(());
        };
        let mut happened = Vec::new();
        if now.comparable(&last.reading) {
            let since = |of: fn(&Reading) -> i64| of(&now).saturating_sub(of(&last.reading));
            let passed = since(|at| at.boot);
            let slept = passed.saturating_sub(since(|at| at.awake));
            if slept >= SLEEP_MS {
                happened.push(Action::Slept { for_ms: slept });
            }
            let stepped = since(|at| at.wall).saturating_sub(passed);
            if stepped.abs() >= STEP_MS {
                happened.push(Action::WallStepped { by_ms: stepped });
            }
        }
        let runs = !run.paused;
        if !happened.is_empty() {
            self.note_all(session, &now, happened)?;
        }
        if runs {
            let kept: Option<Reading> =
                self.setting(&alive(session))?.and_then(|kept| serde_json::from_str(&kept).ok());
            if kept.is_none_or(|kept| !now.comparable(&kept) || now.since(&kept) >= ALIVE_EVERY_MS) {
                self.set_setting(&alive(session), &serde_json::to_string(&now)?)?;
            }
        }
        Ok(())
    }
}

/// What an answer to an interruption comes to.
fn recovered(how: Recover, recovery: &Recovery) -> Action {
    let carried = |elapsed_ms| Action::Carried { elapsed_ms, how: how.name().to_owned() };
    match how {
        Recover::GoOn => carried(recovery.elapsed_now_ms),
        Recover::Resume => carried(recovery.elapsed_at_cut_ms),
        Recover::Discard => Action::Discarded,
    }
}

/// Where a press falls.
struct At<'a> {
    told: &'a Told,
    order: &'a [Pitch],
    setup: &'a Setup,
    now: &'a Reading,
}

impl At<'_> {
    /// What a press means here: nothing, or lines of the log.
    fn resolve(&self, action: &PitchAction) -> Result<Vec<Action>> {
        let running = self.told.running();
        let still = || running.ok_or(Error::ClockStill);
        Ok(match action {
            PitchAction::Next => self.next()?,
            PitchAction::Start if running.is_some() => return Err(Error::ClockRuns),
            PitchAction::Start => vec![started(self.waiting()?, 0)],
            PitchAction::Pause => steady(!still()?.paused, Action::Paused),
            PitchAction::Resume => steady(still()?.paused, Action::Resumed),
            PitchAction::TogglePause => running.map(toggled).into_iter().collect(),
            PitchAction::StartOrPause => match running {
                Some(run) => vec![toggled(run)],
                None => vec![started(self.waiting()?, 0)],
            },
            PitchAction::Restart => {
                let run = self.told.run.as_ref().ok_or(Error::ClockStill)?;
                vec![self.again(run)]
            }
            PitchAction::Adjust { seconds } => vec![self.adjusted(still()?, *seconds)?],
            PitchAction::Jump { pitch } => {
                if running.is_some_and(|run| run.pitch == *pitch) {
                    return Err(Error::PitchRuns);
                }
                let known = self.order.iter().any(|other| other.id == *pitch && !other.removed);
                known.then_some(()).ok_or(Error::NoSuchPitch)?;
                vec![Action::Armed { pitch: *pitch }]
            }
            PitchAction::StartedAgo { seconds } => {
                duration("started_ago", *seconds, 0)?;
                let ago_ms = seconds * 1_000;
                match running {
                    Some(_) => vec![Action::Carried { elapsed_ms: ago_ms, how: "started_ago".to_owned() }],
                    None => vec![started(self.waiting()?, ago_ms)],
                }
            }
            PitchAction::End => {
                still()?;
                vec![Action::Ended]
            }
            // Answered before they come here.
            PitchAction::Undo
            | PitchAction::Redo
            | PitchAction::Skip { .. }
            | PitchAction::BringBack { .. }
            | PitchAction::Recover { .. }
            | PitchAction::TakeOver { .. } => Vec::new(),
        })
    }

    fn next(&self) -> Result<Vec<Action>> {
        if self.told.is_too_soon(self.now, self.setup) {
            return Ok(Vec::new());
        }
        Ok(match (&self.told.phase, self.told.running()) {
            (Phase::Waiting | Phase::Armed(_), _) => vec![started(self.waiting()?, 0)],
            (Phase::Ended, _) => vec![Action::Armed { pitch: self.waiting()?.id }],
            (Phase::Running, Some(run)) => {
                let part = run.part(run.elapsed(self.now), self.setup.questions_by_hand).0;
                vec![if part == Part::Pitch && run.questions_ms > 0 {
                    Action::Questioned
                } else {
                    Action::Ended
                }]
            }
            (Phase::Running, None) => Vec::new(),
        })
    }

    /// The next one to come on stage.
    fn waiting(&self) -> Result<&Pitch> {
        let next = queue(self.order, self.told).first().copied();
        let empty = || self.order.iter().all(|pitch| pitch.removed);
        next.ok_or_else(|| if empty() { Error::EmptyOrder } else { Error::OrderFinished })
    }

    /// The same one from the beginning, with the time it was given first.
    fn again(&self, run: &Run) -> Action {
        match self.order.iter().find(|pitch| pitch.id == run.pitch) {
            Some(pitch) => started(pitch, 0),
            None => Action::Started {
                pitch: run.pitch,
                ago_ms: 0,
                pitch_ms: run.pitch_ms,
                questions_ms: run.questions_ms,
            },
        }
    }

    fn adjusted(&self, run: &Run, seconds: i64) -> Result<Action> {
        let part = run.part(run.elapsed(self.now), self.setup.questions_by_hand).0;
        let questions = part == Part::Questions;
        let by_ms = seconds.saturating_mul(1_000);
        let has = if questions { run.questions_ms } else { run.pitch_ms };
        let then = has.saturating_add(by_ms);
        if then < 0 {
            return Err(Error::TooLittleTime);
        }
        if seconds == 0 || then > LONGEST_S * 1_000 {
            return Err(Error::BadDuration { field: "adjust", seconds });
        }
        Ok(Action::Adjusted { by_ms, questions })
    }
}

fn steady(changes: bool, action: Action) -> Vec<Action> {
    if changes { vec![action] } else { Vec::new() }
}

fn toggled(run: &Run) -> Action {
    if run.paused { Action::Resumed } else { Action::Paused }
}

/// A pitch starts, with the time it was planned.
fn started(pitch: &Pitch, ago_ms: i64) -> Action {
    let (pitch_ms, questions_ms) = (pitch.pitch_s * 1_000, pitch.questions_s * 1_000);
    Action::Started { pitch: pitch.id, ago_ms, pitch_ms, questions_ms }
}
