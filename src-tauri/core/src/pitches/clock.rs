//! The clock, pure: from the log of what was done, where it stands at a moment. The time is always passed in.
//!
//! States: armed → running (pitch → questions → over) → ended → the next armed. What is kept is the time that had gone by
//! at the last change and when that was; everything between is a subtraction.

use serde::{Deserialize, Serialize};

use super::Setup;
use crate::clock::Reading;
use crate::id::{PitchId, WriterId};
use crate::journal::Hash;

/// A second "next" within so many milliseconds is the same press of an uncertain thumb.
pub const NEXT_APART_MS: i64 = 1_000;

/// Something done to a session's clock, or that happened to it, as a line of its log. Everything is named, nothing depends
/// on what stood there: so a log told without one of its lines is still a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Action {
    /// This pitch is the next to start.
    Armed {
        /// Which.
        pitch: PitchId,
    },
    /// This pitch runs, from so long ago.
    Started {
        /// Which.
        pitch: PitchId,
        /// How long ago, in milliseconds.
        ago_ms: i64,
        /// The time it has, as it was planned then, in milliseconds.
        pitch_ms: i64,
        /// The time its questions have, in milliseconds.
        questions_ms: i64,
    },
    /// The questions begin.
    Questioned,
    /// The clock stands still.
    Paused,
    /// It goes on.
    Resumed,
    /// There is more or less time, in milliseconds.
    Adjusted {
        /// By how much.
        by_ms: i64,
        /// Whether the questions have it; otherwise the pitch.
        questions: bool,
    },
    /// The pitch is over.
    Ended,
    /// What was running did not take place; it is armed again.
    Discarded,
    /// After an interruption somebody said how much time had gone by.
    Carried {
        /// So much, in milliseconds.
        elapsed_ms: i64,
        /// What was answered: the name of a [`super::Recover`].
        how: String,
    },
    /// This laptop goes on with a clock that another one ran.
    TookOver {
        /// Whose log.
        writer: WriterId,
        /// Up to which line.
        line: Hash,
    },
    /// The wall clock was set, by so many milliseconds; nothing moved.
    WallStepped {
        /// By how much.
        by_ms: i64,
    },
    /// The laptop slept so many milliseconds; they count.
    Slept {
        /// How long.
        for_ms: i64,
    },
}

impl Action {
    /// Whether somebody did it, so that it can be undone; otherwise it happened.
    pub const fn is_done(&self) -> bool {
        !matches!(self, Self::WallStepped { .. } | Self::Slept { .. } | Self::TookOver { .. })
    }

    /// Whether it is a step from one state to the next.
    const fn is_a_step(&self) -> bool {
        matches!(self, Self::Armed { .. } | Self::Started { .. } | Self::Questioned | Self::Ended)
    }

    /// Its name on the wire, in files, and in the message `pitch-log-NAME`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Armed { .. } => "armed",
            Self::Started { .. } => "started",
            Self::Questioned => "questioned",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Adjusted { .. } => "adjusted",
            Self::Ended => "ended",
            Self::Discarded => "discarded",
            Self::Carried { .. } => "carried",
            Self::TookOver { .. } => "took_over",
            Self::WallStepped { .. } => "wall_stepped",
            Self::Slept { .. } => "slept",
        }
    }
}

/// One pitch on the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Which.
    pub pitch: PitchId,
    /// When it was started; `ago_ms` before that it began.
    pub started: Reading,
    /// How long before it was started it had begun, in milliseconds.
    pub ago_ms: i64,
    /// The time it has, adjustments counted, in milliseconds.
    pub pitch_ms: i64,
    /// The time its questions have, adjustments counted, in milliseconds.
    pub questions_ms: i64,
    /// What was added or taken in all, in milliseconds.
    pub adjusted_ms: i64,
    /// How much of its time had gone by at the anchor, in milliseconds.
    pub elapsed_ms: i64,
    /// When that was.
    pub anchor: Reading,
    /// Whether it stands still.
    pub paused: bool,
    /// The elapsed time at which somebody began the questions.
    pub questions_from_ms: Option<i64>,
    /// How long it stood still before the anchor, in milliseconds.
    pub paused_ms: i64,
    /// When it ended.
    pub ended: Option<Reading>,
}

/// What a pitch on the clock is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The pitch itself.
    Pitch,
    /// The questions.
    Questions,
}

impl Run {
    /// How much of its time has gone by, in milliseconds.
    pub fn elapsed(&self, now: &Reading) -> i64 {
        let since = if self.paused || self.ended.is_some() { 0 } else { now.since(&self.anchor) };
        self.elapsed_ms.saturating_add(since)
    }

    /// What it is at when so much has gone by, and at which elapsed time that part's time is up.
    pub const fn part(&self, elapsed_ms: i64, by_hand: bool) -> (Part, i64) {
        match self.questions_from_ms {
            Some(from) => (Part::Questions, from.saturating_add(self.questions_ms)),
            None if !by_hand && self.questions_ms > 0 && elapsed_ms >= self.pitch_ms => {
                (Part::Questions, self.pitch_ms.saturating_add(self.questions_ms))
            }
            None => (Part::Pitch, self.pitch_ms),
        }
    }

    /// The time left of the part it is at, in milliseconds; negative once it is over.
    pub fn left(&self, now: &Reading, by_hand: bool) -> i64 {
        let elapsed = self.elapsed(now);
        self.part(elapsed, by_hand).1.saturating_sub(elapsed)
    }

    /// The time left in all, questions to come included, in milliseconds; negative once it is over.
    pub fn left_in_all(&self, now: &Reading, by_hand: bool) -> i64 {
        let elapsed = self.elapsed(now);
        let (part, up) = self.part(elapsed, by_hand);
        let to_come = if part == Part::Pitch { self.questions_ms } else { 0 };
        up.saturating_sub(elapsed).saturating_add(to_come)
    }

    /// The time taken by the pitch and by its questions, in milliseconds.
    pub fn taken(&self, now: &Reading, by_hand: bool) -> (i64, i64) {
        let elapsed = self.elapsed(now);
        let from = match self.questions_from_ms {
            Some(from) => from,
            None if self.part(elapsed, by_hand).0 == Part::Questions => self.pitch_ms,
            None => elapsed,
        };
        (from.min(elapsed), elapsed.saturating_sub(from).max(0))
    }

    fn anchor(&mut self, now: &Reading) {
        self.elapsed_ms = self.elapsed(now);
        self.anchor = now.clone();
    }
}

/// Where a clock stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing was done yet: the first of the running order is armed.
    #[default]
    Waiting,
    /// A pitch is armed.
    Armed(PitchId),
    /// A pitch runs, or stands still.
    Running,
    /// A pitch ended, and nothing is armed yet.
    Ended,
}

/// What a log tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Where the clock stands.
    pub phase: Phase,
    /// The pitch on the clock, or that was last on it.
    pub run: Option<Run>,
    /// The pitches that ended before, in order; of one that was done again, the last time counts.
    pub runs: Vec<Run>,
    /// When the clock last came into its state.
    pub since: Option<Reading>,
    /// When it last took a step forward.
    pub stepped: Option<Reading>,
}

impl Told {
    /// What these lines tell. A line that does not fit where the clock stands is passed over.
    pub fn of<'a>(lines: impl IntoIterator<Item = (&'a Action, &'a Reading)>) -> Self {
        let mut told = Self::default();
        for (action, at) in lines {
            told.tell(action, at);
        }
        told
    }

    /// The pitch that runs, or stands still.
    pub fn running(&self) -> Option<&Run> {
        self.run.as_ref().filter(|_| self.phase == Phase::Running)
    }

    /// Every pitch that took place, the one on the clock included, in the order they began.
    pub fn all_runs(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().chain(&self.run)
    }

    /// Whether a pitch ended; one that was armed or started again has not.
    pub fn is_done(&self, pitch: PitchId) -> bool {
        self.phase != Phase::Armed(pitch)
            && self.all_runs().any(|run| run.pitch == pitch && run.ended.is_some())
    }

    /// Whether a "next" at `now` is a second press of the same one: too soon after a step, or just as the questions began
    /// by themselves.
    pub fn is_too_soon(&self, now: &Reading, setup: &Setup) -> bool {
        let soon = |at: &Reading| now.comparable(at) && now.since(at) < NEXT_APART_MS;
        let rolled = self.running().is_some_and(|run| {
            let over = run.elapsed(now) - run.pitch_ms;
            let rolls = !setup.questions_by_hand && run.questions_ms > 0 && run.questions_from_ms.is_none();
            rolls && !run.paused && (0..NEXT_APART_MS).contains(&over)
        });
        self.stepped.as_ref().is_some_and(soon) || rolled
    }

    fn tell(&mut self, action: &Action, at: &Reading) {
        let came = self.come(action, at);
        if came.is_some_and(|came| came) {
            self.since = Some(at.clone());
        }
        if came.is_some() && action.is_a_step() {
            self.stepped = Some(at.clone());
        }
    }

    /// Whether the clock came into another state; nothing where the line does not fit.
    fn come(&mut self, action: &Action, at: &Reading) -> Option<bool> {
        let runs = self.phase == Phase::Running;
        let run = if runs { self.run.as_mut() } else { None };
        match action {
            Action::Armed { pitch } => {
                self.end(at);
                self.phase = Phase::Armed(*pitch);
                Some(true)
            }
            Action::Started { pitch, ago_ms, pitch_ms, questions_ms } => {
                if runs && self.run.as_ref().is_some_and(|run| run.pitch == *pitch) {
                    // The same one again: what ran until here does not count.
                    self.run = None;
                } else {
                    self.end(at);
                }
                self.keep();
                self.runs.retain(|run| run.pitch != *pitch);
                self.run = Some(Run {
                    pitch: *pitch,
                    started: at.clone(),
                    ago_ms: *ago_ms,
                    pitch_ms: *pitch_ms,
                    questions_ms: *questions_ms,
                    adjusted_ms: 0,
                    elapsed_ms: *ago_ms,
                    anchor: at.clone(),
                    paused: false,
                    questions_from_ms: None,
                    paused_ms: 0,
                    ended: None,
                });
                self.phase = Phase::Running;
                Some(true)
            }
            Action::Questioned => {
                let run = run?;
                run.anchor(at);
                run.questions_from_ms = Some(run.elapsed_ms);
                Some(true)
            }
            Action::Paused => {
                let run = run.filter(|run| !run.paused)?;
                run.anchor(at);
                run.paused = true;
                Some(false)
            }
            Action::Resumed => {
                let run = run.filter(|run| run.paused)?;
                run.paused_ms = run.paused_ms.saturating_add(at.since(&run.anchor));
                run.anchor = at.clone();
                run.paused = false;
                Some(false)
            }
            Action::Adjusted { by_ms, questions } => {
                let run = run?;
                let of = if *questions { &mut run.questions_ms } else { &mut run.pitch_ms };
                *of = of.saturating_add(*by_ms);
                run.adjusted_ms = run.adjusted_ms.saturating_add(*by_ms);
                Some(false)
            }
            Action::Ended => {
                run?;
                self.end(at);
                self.phase = Phase::Ended;
                Some(true)
            }
            Action::Discarded => {
                let pitch = run?.pitch;
                self.run = None;
                self.phase = Phase::Armed(pitch);
                Some(true)
            }
            Action::Carried { elapsed_ms, .. } => {
                let run = run?;
                run.elapsed_ms = *elapsed_ms;
                run.anchor = at.clone();
                Some(false)
            }
            Action::TookOver { .. } | Action::WallStepped { .. } | Action::Slept { .. } => None,
        }
    }

    /// Ends what runs.
    fn end(&mut self, at: &Reading) {
        if self.phase == Phase::Running
            && let Some(run) = &mut self.run
        {
            if run.paused {
                run.paused_ms = run.paused_ms.saturating_add(at.since(&run.anchor));
            }
            run.anchor(at);
            run.ended = Some(at.clone());
        }
    }

    /// Puts what ended with the others.
    fn keep(&mut self) {
        if let Some(run) = self.run.take().filter(|run| run.ended.is_some()) {
            self.runs.retain(|other| other.pitch != run.pitch);
            self.runs.push(run);
        }
    }
}
