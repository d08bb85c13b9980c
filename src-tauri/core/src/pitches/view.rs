//! What a window shows: the running order with its hours, and the clock's anchors. A window counts for itself from those.

use serde::Serialize;
use ts_rs::TS;

use super::act::Standing;
use super::clock::{Action, Part, Phase, Run};
use super::forecast::{Times, queue};
use super::log::Steps;
use super::{Forecast, Pitch, Scene, Setup};
use crate::clock::{Reading, instant};
use crate::error::Result;
use crate::event::Event;
use crate::id::{PitchId, SessionId, WriterId};
use crate::programme::Session;

/// The present, for a window to tie its own clock to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Now {
    /// Milliseconds since the laptop started, sleep included.
    pub boot: i64,
    /// The wall clock in milliseconds since 1970.
    pub wall: i64,
}

/// Where the clock stands. What a window shows at boot time `t`:
///
/// ```text
/// elapsed = elapsed_ms + (paused or not running ? 0 : t - anchor_boot)
/// if questions_from_ms is there:                              questions, left = questions_from_ms + questions_ms - elapsed
/// else if questions_ms > 0, not by_hand, elapsed >= pitch_ms: questions, left = pitch_ms + questions_ms - elapsed
/// else:                                                       pitch,     left = pitch_ms - elapsed
/// left <= 0: over; left <= red_ms: red; left <= amber_ms: amber; else green
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// Its state.
    pub phase: ClockPhase,
    /// The pitch that is armed, runs, or ended last; none where nothing is left.
    pub pitch: Option<PitchId>,
    /// The pitch that "next" brings on stage after this one.
    pub next: Option<PitchId>,
    /// Whether it stands still.
    pub paused: bool,
    /// When `elapsed_ms` was right, in boot milliseconds.
    pub anchor_boot: i64,
    /// How much of the time had gone by then.
    pub elapsed_ms: i64,
    /// The time the pitch has, adjustments counted.
    pub pitch_ms: i64,
    /// The time the questions have, adjustments counted.
    pub questions_ms: i64,
    /// What was added or taken in all.
    pub adjusted_ms: i64,
    /// The elapsed time at which somebody began the questions.
    pub questions_from_ms: Option<i64>,
    /// Whether questions wait for the facilitator.
    pub by_hand: bool,
    /// Amber from so many milliseconds left.
    pub amber_ms: i64,
    /// Red from so many milliseconds left.
    pub red_ms: i64,
    /// When the clock came into this state, in boot milliseconds.
    pub since_boot: Option<i64>,
    /// When the session starts, in boot milliseconds: what the stage counts down to before the first pitch.
    pub starts_boot: Option<i64>,
    /// The time the change-over is planned to take from `since_boot` on, after a pitch ended.
    pub transition_ms: i64,
}

/// The clock's states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockPhase {
    /// Nothing was done yet; the first one is armed.
    Waiting,
    /// A pitch is armed.
    Armed,
    /// A pitch runs, or stands still.
    Running,
    /// A pitch ended.
    Ended,
    /// Everything is over.
    Finished,
}

/// How an item of the running order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// Still to come.
    Waiting,
    /// The next to start.
    Armed,
    /// On the clock.
    Running,
    /// It took place.
    Done,
    /// Left out.
    Skipped,
}

/// An item of the running order with its hours, in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrderLine {
    /// The item.
    pub pitch: Pitch,
    /// How it stands.
    pub state: LineState,
    /// When it was to start, where the session has a start.
    pub planned_start: Option<i64>,
    /// When it was to end.
    pub planned_end: Option<i64>,
    /// When it started, or is expected to; those still to come move with the time from `slips_from` on.
    pub start: Option<i64>,
    /// When it ended, or is expected to.
    pub end: Option<i64>,
    /// What it took of its own time once it is done, in milliseconds.
    pub took_ms: Option<i64>,
    /// Whether it was taken out elsewhere while it runs.
    pub removed: bool,
}

/// Something that happened to the laptop while the clock was in use; the clock counted on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "notice", rename_all = "snake_case")]
pub enum Notice {
    /// The wall clock was set.
    WallStepped {
        /// By so many milliseconds.
        by_ms: i64,
        /// When, by the wall clock as set, in milliseconds since 1970.
        wall: i64,
    },
    /// The laptop slept.
    Slept {
        /// So many milliseconds.
        for_ms: i64,
        /// Until when, in milliseconds since 1970.
        wall: i64,
    },
}

/// The program stopped while a pitch was running: what somebody must answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Recovery {
    /// The pitch.
    pub pitch: PitchId,
    /// Its title.
    pub title: String,
    /// Which desk's clock it was, where it is another one's.
    pub desk: Option<String>,
    /// When the clock was last heard of, in milliseconds since 1970.
    pub cut_wall: i64,
    /// How much had gone by then.
    pub elapsed_at_cut_ms: i64,
    /// How much has gone by if it never stopped, at `now`.
    pub elapsed_now_ms: i64,
    /// Whether that is known from a clock nobody can set; otherwise the laptop was started anew, and the wall clock tells.
    pub certain: bool,
}

/// Another laptop that ran this session's clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OtherClock {
    /// Whose: what `take_over` asks for.
    #[ts(type = "string")]
    pub writer: WriterId,
    /// Its desk's name.
    pub desk: String,
    /// Its last line, by its own wall clock, in milliseconds since 1970.
    pub wall: i64,
}

/// A session's pitches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PitchesView {
    /// Which session.
    pub session: Session,
    /// How its clock is set up.
    pub setup: Setup,
    /// Where its clock stands.
    pub clock: ClockView,
    /// Its running order, and what was taken out while it runs.
    pub order: Vec<OrderLine>,
    /// When the session was to start, in milliseconds since 1970.
    pub planned_start: Option<i64>,
    /// When it was to end by its running order.
    pub planned_end: Option<i64>,
    /// When it will end as things are at `now`, or when it ended.
    pub projected_end: i64,
    /// How much later than planned that is; negative where it is earlier.
    pub late_ms: Option<i64>,
    /// From this boot time on `projected_end`, `late_ms` and what is expected move with the time, a second each second.
    pub slips_from: Option<i64>,
    /// What the stage shows.
    pub scene: Scene,
    /// What somebody must answer before anything else.
    pub recovery: Option<Recovery>,
    /// What happened to the laptop meanwhile, the last first.
    pub notices: Vec<Notice>,
    /// What "undo" would undo: the message `pitch-log-NAME` says it.
    pub undo: Option<String>,
    /// What "redo" would bring back.
    pub redo: Option<String>,
    /// Other laptops that ran the same clock apart.
    pub others: Vec<OtherClock>,
    /// The present.
    pub now: Now,
}

/// When a session starts, in milliseconds since 1970, if that is settled.
pub(super) fn planned_start(session: &Session) -> Option<i64> {
    instant(session.day.and_time(session.start?))
}

impl Event {
    /// A session's pitches, as they stand now.
    pub fn pitches(&self, session: SessionId) -> Result<PitchesView> {
        let session = self.session(session)?;
        let setup = self.pitch_setup(session.id)?;
        let Standing { told, log, recovery, now } = self.standing(session.id)?;
        let order = self.all_pitches(session.id)?;
        let starts = planned_start(&session);
        let forecast = Forecast::of(&order, &told, &setup, &now, starts);
        let waiting: Vec<PitchId> = queue(&order, &told).iter().map(|pitch| pitch.id).collect();
        let clock = clock_view(&told, &waiting, &order, &setup, &now, starts);
        let running = told.running().map(|run| run.pitch);
        let lines = order
            .iter()
            .filter(|pitch| !pitch.removed || Some(pitch.id) == running)
            .map(|pitch| {
                let Times { planned_start, planned_end, start, end } =
                    forecast.times.get(&pitch.id).copied().unwrap_or_default();
                let done = told.is_done(pitch.id);
                let armed =
                    running.is_none() && clock.phase != ClockPhase::Ended && clock.pitch == Some(pitch.id);
                let state = if running == Some(pitch.id) {
                    LineState::Running
                } else if done {
                    LineState::Done
                } else if pitch.skipped {
                    LineState::Skipped
                } else if armed {
                    LineState::Armed
                } else {
                    LineState::Waiting
                };
                let run = told.all_runs().find(|run| run.pitch == pitch.id).filter(|_| done);
                OrderLine {
                    state,
                    planned_start,
                    planned_end,
                    start,
                    end,
                    took_ms: run.map(|run| run.elapsed_ms),
                    removed: pitch.removed,
                    pitch: pitch.clone(),
                }
            })
            .collect();
        let notices = log.lines.iter().rev().filter_map(|line| notice(&line.action, &line.reading));
        let Steps { undo, redo } = self.clock_steps(session.id)?;
        let lines_of_all = self.clock_log(session.id)?;
        let others =
            self.clock_heads(session.id)?.into_iter().filter(|(writer, _)| Some(*writer) != log.writer);
        let others = others.map(|(writer, desk)| {
            let last = lines_of_all.iter().rev().find(|line| line.writer == writer);
            OtherClock { writer, desk, wall: last.map_or(0, |line| line.reading.wall) }
        });
        Ok(PitchesView {
            clock,
            order: lines,
            planned_start: starts,
            planned_end: forecast.planned_end,
            projected_end: forecast.end,
            late_ms: forecast.late_ms(),
            slips_from: forecast.slips_from,
            scene: self.scene()?,
            recovery,
            notices: notices.take(20).collect(),
            undo: undo.map(|(_, action)| action.name().to_owned()),
            redo: redo.map(|(_, action)| action.name().to_owned()),
            others: others.collect(),
            now: Now { boot: now.boot, wall: now.wall },
            setup,
            session,
        })
    }
}

fn notice(action: &Action, at: &Reading) -> Option<Notice> {
    match action {
        Action::WallStepped { by_ms } => Some(Notice::WallStepped { by_ms: *by_ms, wall: at.wall }),
        Action::Slept { for_ms } => Some(Notice::Slept { for_ms: *for_ms, wall: at.wall }),
        _ => None,
    }
}

/// A moment of the past in this start's boot time.
fn boot(at: &Reading, now: &Reading) -> i64 {
    now.boot.saturating_sub(now.since(at))
}

pub(super) fn clock_view(
    told: &super::clock::Told,
    waiting: &[PitchId],
    order: &[Pitch],
    setup: &Setup,
    now: &Reading,
    starts: Option<i64>,
) -> ClockView {
    let first = waiting.first().copied();
    let (phase, pitch, next) = match &told.phase {
        Phase::Running => (ClockPhase::Running, told.run.as_ref().map(|run| run.pitch), first),
        Phase::Ended if first.is_some() => (ClockPhase::Ended, told.run.as_ref().map(|run| run.pitch), first),
        Phase::Waiting => (ClockPhase::Waiting, first, waiting.get(1).copied()),
        Phase::Armed(_) if first.is_some() => (ClockPhase::Armed, first, waiting.get(1).copied()),
        Phase::Ended | Phase::Armed(_) => (ClockPhase::Finished, None, None),
    };
    let planned = order.iter().find(|other| Some(other.id) == pitch);
    let run = told.run.as_ref().filter(|run| Some(run.pitch) == pitch && phase != ClockPhase::Armed);
    let of_run = |of: fn(&Run) -> i64, planned: i64| run.map_or(planned, of);
    let transition = told.run.as_ref().filter(|run| run.ended.is_some()).and_then(|run| {
        order.iter().find(|other| other.id == run.pitch).map(|pitch| pitch.transition_s * 1_000)
    });
    ClockView {
        phase,
        pitch,
        next,
        paused: told.running().is_some_and(|run| run.paused),
        anchor_boot: run.map_or(now.boot, |run| boot(&run.anchor, now)),
        elapsed_ms: of_run(|run| run.elapsed_ms, 0),
        pitch_ms: of_run(|run| run.pitch_ms, planned.map_or(0, |pitch| pitch.pitch_s * 1_000)),
        questions_ms: of_run(|run| run.questions_ms, planned.map_or(0, |pitch| pitch.questions_s * 1_000)),
        adjusted_ms: of_run(|run| run.adjusted_ms, 0),
        questions_from_ms: run.and_then(|run| run.questions_from_ms),
        by_hand: setup.questions_by_hand,
        amber_ms: setup.amber_s * 1_000,
        red_ms: setup.red_s * 1_000,
        since_boot: told.since.as_ref().map(|since| boot(since, now)),
        starts_boot: starts.map(|starts| now.boot.saturating_add(starts.saturating_sub(now.wall))),
        transition_ms: transition.unwrap_or(0),
    }
}

/// A threshold that can be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chime {
    /// Amber begins.
    Amber,
    /// Red begins.
    Red,
    /// The time is up: of the pitch, or of the questions.
    Up,
}

impl ClockView {
    /// When thresholds are reached if nothing is done, in boot milliseconds, in order: those behind as well as those ahead.
    pub fn chimes(&self) -> Vec<(i64, Chime)> {
        if self.phase != ClockPhase::Running || self.paused {
            return Vec::new();
        }
        // The elapsed times at which each part begins and ends.
        let pitch = (0, self.questions_from_ms.unwrap_or(self.pitch_ms));
        let questions = match self.questions_from_ms {
            Some(from) => Some((from, from + self.questions_ms)),
            None => (!self.by_hand && self.questions_ms > 0)
                .then_some((self.pitch_ms, self.pitch_ms + self.questions_ms)),
        };
        let mut chimes = Vec::new();
        for (from, until) in std::iter::once(pitch).chain(questions) {
            for (left, chime) in [(self.amber_ms, Chime::Amber), (self.red_ms, Chime::Red), (0, Chime::Up)] {
                // A part that is shorter than its threshold begins in that colour: nothing changes there.
                let at = until - left;
                if at > from {
                    chimes.push((self.anchor_boot + at - self.elapsed_ms, chime));
                }
            }
        }
        // The pitch that was left for its questions rings no more.
        if self.questions_from_ms.is_some() {
            chimes.retain(|(at, _)| *at > self.anchor_boot - self.elapsed_ms + pitch.1);
        }
        chimes
    }

    /// What the clock shows at a boot time: what it is at, and the time left of that, in milliseconds.
    pub fn left(&self, boot: i64) -> (Part, i64) {
        let counts = self.phase == ClockPhase::Running && !self.paused;
        let elapsed = self.elapsed_ms + if counts { boot - self.anchor_boot } else { 0 };
        match self.questions_from_ms {
            Some(from) => (Part::Questions, from + self.questions_ms - elapsed),
            None if !self.by_hand && self.questions_ms > 0 && elapsed >= self.pitch_ms => {
                (Part::Questions, self.pitch_ms + self.questions_ms - elapsed)
            }
            None => (Part::Pitch, self.pitch_ms - elapsed),
        }
    }
}
