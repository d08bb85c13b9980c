//! What was planned and what is to be expected, always derived from the order, the clock and the present; never stored.

use std::collections::HashMap;

use super::clock::{Part, Phase, Run, Told};
use super::{Pitch, Setup};
use crate::clock::Reading;
use crate::id::PitchId;

/// When an item was planned, and when it is to be expected, in milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Times {
    /// Its planned start, where the session has one.
    pub planned_start: Option<i64>,
    /// Its planned end.
    pub planned_end: Option<i64>,
    /// Its start: real once it started, else expected; none where it is left out.
    pub start: Option<i64>,
    /// Its end, likewise.
    pub end: Option<i64>,
}

/// What is to be expected of a session.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forecast {
    /// By item.
    pub times: HashMap<PitchId, Times>,
    /// When the session was to end, in milliseconds since 1970.
    pub planned_end: Option<i64>,
    /// When it will, or did.
    pub end: i64,
    /// From when on, in boot time, everything expected moves with the time because nothing goes forward.
    pub slips_from: Option<i64>,
}

impl Forecast {
    /// How much later than planned the session ends, in milliseconds; negative where it ends earlier.
    pub fn late_ms(&self) -> Option<i64> {
        self.planned_end.map(|planned| self.end.saturating_sub(planned))
    }

    /// What is to be expected at `now`. The order may hold items that were taken out: they keep their place and take no time.
    pub fn of(order: &[Pitch], told: &Told, setup: &Setup, now: &Reading, start: Option<i64>) -> Self {
        let mut forecast = Self::default();
        forecast.plan(order, start);
        // From here on a time is a distance from now, so that a wrong wall clock makes wrong hours but never wrong lengths.
        let wall = |from_now: i64| now.wall.saturating_add(from_now);
        for run in told.all_runs() {
            let (start, end) = spent(run, now, setup.questions_by_hand);
            let times = forecast.times.entry(run.pitch).or_default();
            (times.start, times.end) = (Some(wall(start)), Some(wall(end)));
        }
        let (mut next, slips) = free_from(order, told, setup, now, start);
        let waiting = queue(order, told);
        let mut end = next;
        for (n, pitch) in waiting.iter().enumerate() {
            end = next.saturating_add(pitch.planned_ms());
            let times = forecast.times.entry(pitch.id).or_default();
            (times.start, times.end) = (Some(wall(next)), Some(wall(end)));
            next = end.saturating_add(if n + 1 < waiting.len() { pitch.transition_s * 1_000 } else { 0 });
        }
        // Where nothing is to come, it ends with what ran last; where nothing ever ran, it would end where it begins.
        let last = told.all_runs().filter_map(|run| forecast.times.get(&run.pitch)?.end).max();
        forecast.end = last.filter(|_| waiting.is_empty()).unwrap_or_else(|| wall(end));
        let over = waiting.is_empty() && last.is_some() && told.running().is_none();
        forecast.slips_from = (!over).then(|| now.boot.saturating_add(slips));
        forecast
    }

    fn plan(&mut self, order: &[Pitch], start: Option<i64>) {
        let Some(mut at) = start else { return };
        for pitch in order.iter().filter(|pitch| !pitch.removed) {
            let end = at.saturating_add(pitch.planned_ms());
            self.planned_end = Some(end);
            let times = self.times.entry(pitch.id).or_default();
            (times.planned_start, times.planned_end) = (Some(at), Some(end));
            at = end.saturating_add(pitch.transition_s * 1_000);
        }
    }
}

/// When a run began and ended, or will, as distances from now in milliseconds.
fn spent(run: &Run, now: &Reading, by_hand: bool) -> (i64, i64) {
    let Some(ended) = &run.ended else {
        let paused = if run.paused { now.since(&run.anchor) } else { 0 };
        let past = run.elapsed(now).saturating_add(run.paused_ms).saturating_add(paused);
        return (-past, still_to_come(run, now, by_hand));
    };
    let end = -now.since(ended);
    (end.saturating_sub(run.elapsed_ms).saturating_sub(run.paused_ms), end)
}

/// How long a run that is on the clock still takes, in milliseconds.
fn still_to_come(run: &Run, now: &Reading, by_hand: bool) -> i64 {
    let left = run.left(now, by_hand).max(0);
    let part = run.part(run.elapsed(now), by_hand).0;
    left.saturating_add(if part == Part::Pitch { run.questions_ms } else { 0 })
}

/// When the stage is free for the next one, and from when on that moves with the time; both as distances from now.
fn free_from(order: &[Pitch], told: &Told, setup: &Setup, now: &Reading, start: Option<i64>) -> (i64, i64) {
    let transition =
        |id: PitchId| order.iter().find(|pitch| pitch.id == id).map_or(0, |pitch| pitch.transition_s * 1_000);
    match (&told.phase, &told.run) {
        (Phase::Running, Some(run)) => {
            let by_hand = setup.questions_by_hand;
            let slips = if run.paused { 0 } else { run.left(now, by_hand).max(0) };
            // Time left of a pitch that rolls into its questions does not slip yet.
            let rolls = !by_hand && run.part(run.elapsed(now), by_hand).0 == Part::Pitch && !run.paused;
            let slips = if rolls { slips.saturating_add(run.questions_ms) } else { slips };
            (still_to_come(run, now, by_hand).saturating_add(transition(run.pitch)), slips)
        }
        (_, Some(Run { pitch, ended: Some(ended), .. })) => {
            let free = transition(*pitch).saturating_sub(now.since(ended)).max(0);
            (free, free)
        }
        _ => {
            let free = start.map_or(0, |start| start.saturating_sub(now.wall)).max(0);
            (free, free)
        }
    }
}

/// What is still to come, in the order it will: from where the clock stands to the end, then what was passed over before.
pub(super) fn queue<'a>(order: &'a [Pitch], told: &Told) -> Vec<&'a Pitch> {
    let on_stage = told.running().map(|run| run.pitch);
    let at = match &told.phase {
        Phase::Armed(pitch) => order.iter().position(|other| other.id == *pitch),
        _ => told.run.as_ref().and_then(|run| order.iter().position(|other| other.id == run.pitch)),
    };
    let (before, after) = order.split_at(at.unwrap_or(0));
    let waits = |pitch: &&Pitch| {
        !pitch.removed && !pitch.skipped && Some(pitch.id) != on_stage && !told.is_done(pitch.id)
    };
    after.iter().chain(before).filter(waits).collect()
}
