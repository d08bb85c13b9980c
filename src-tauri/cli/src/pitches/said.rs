//! The running order, the clock and its log, in lines of text.

use regie_core::clock::local;
use regie_core::pitches::clock::{Action, Part};
use regie_core::pitches::{ClockPhase, LineState, LogLine, Notice, PitchesView};
use regie_core::words::Words;

use crate::answer::args;

fn hour(ms: i64) -> String {
    local(ms).format("%H:%M").to_string()
}

/// The time left as a clock shows it: a second stays until it is over.
fn shown(left: i64) -> i64 {
    if left > 0 { (left + 999) / 1_000 * 1_000 } else { left }
}

/// "3:00", with a minus sign where it is less than nothing.
fn length(ms: i64) -> String {
    let seconds = ms.abs() / 1_000;
    let sign = if ms < 0 && seconds > 0 { "−" } else { "" };
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{sign}{hours}:{minutes:02}:{rest:02}")
    } else {
        format!("{sign}{minutes}:{rest:02}")
    }
}

fn state(state: LineState, words: &Words) -> String {
    words.say(match state {
        LineState::Waiting => return String::new(),
        LineState::Armed => "pitch-state-armed",
        LineState::Running => "pitch-state-running",
        LineState::Done => "pitch-state-done",
        LineState::Skipped => "pitch-state-skipped",
    })
}

/// The running order, then the clock.
pub(super) fn order(view: &PitchesView, words: &Words) -> Vec<String> {
    let mut lines = vec![view.session.title.clone()];
    for (number, line) in (1..).zip(&view.order) {
        let at = line.start.or(line.planned_start).map_or_else(|| "     ".to_owned(), hour);
        let pitch = &line.pitch;
        let times = [pitch.pitch_s, pitch.questions_s].map(|seconds| length(seconds * 1_000));
        let times = if pitch.questions_s > 0 { times.join(" + ") } else { times[0].clone() };
        let text = format!("{number:>4}  {at}  {}  {times}  {}", pitch.title, state(line.state, words));
        lines.push(text.trim_end().to_owned());
    }
    lines.extend(clock(view, words));
    lines
}

/// Where the clock stands, and what is to be expected.
pub(super) fn clock(view: &PitchesView, words: &Words) -> Vec<String> {
    let clock = &view.clock;
    let title = |id| {
        let line = view.order.iter().find(|line| Some(line.pitch.id) == id);
        line.map(|line| line.pitch.title.clone()).unwrap_or_default()
    };
    let (part, left) = clock.left(view.now.boot);
    let key = match (clock.phase, part, clock.paused) {
        (ClockPhase::Waiting | ClockPhase::Armed, ..) if clock.pitch.is_none() => "cli-pitches-finished",
        (ClockPhase::Waiting | ClockPhase::Armed, ..) => "cli-pitches-armed",
        (ClockPhase::Running, _, true) => "cli-pitches-paused",
        (ClockPhase::Running, Part::Pitch, false) => "cli-pitches-running",
        (ClockPhase::Running, Part::Questions, false) => "cli-pitches-in-questions",
        (ClockPhase::Ended, ..) => "cli-pitches-ended",
        (ClockPhase::Finished, ..) => "cli-pitches-finished",
    };
    let blanks =
        args([("title", title(clock.pitch)), ("next", title(clock.next)), ("left", length(shown(left)))]);
    let mut lines = vec![words.say_with(key, &blanks)];
    if let Some(recovery) = &view.recovery {
        let blanks = args([
            ("title", recovery.title.clone()),
            ("cut", hour(recovery.cut_wall)),
            ("at", length(recovery.elapsed_at_cut_ms)),
            ("now", length(recovery.elapsed_now_ms)),
        ]);
        lines.push(words.say_with("cli-pitches-recovery", &blanks));
    }
    for notice in &view.notices {
        let (key, ms, wall) = match notice {
            Notice::Slept { for_ms, wall } => ("cli-pitches-slept", *for_ms, *wall),
            Notice::WallStepped { by_ms, wall } => ("cli-pitches-stepped", *by_ms, *wall),
        };
        lines.push(words.say_with(key, &args([("length", length(ms)), ("time", hour(wall))])));
    }
    if view.order.is_empty() {
        return lines;
    }
    let minutes = view.late_ms.map_or(0, |late| late / 60_000);
    let key = match minutes {
        _ if view.late_ms.is_none() => "cli-pitches-end-expected",
        0 => "cli-pitches-end-on-time",
        1.. => "cli-pitches-end-late",
        _ => "cli-pitches-end-early",
    };
    let end = [("end", hour(view.projected_end)), ("minutes", minutes.abs().to_string())];
    lines.push(words.say_with(key, &args(end)));
    lines
}

/// A line of the log: when, by which desk, what.
pub(super) fn log_line(line: &LogLine, words: &Words) -> String {
    let key = match &line.action {
        Action::Armed { .. } => "pitch-log-armed",
        Action::Started { .. } => "pitch-log-started",
        Action::Questioned => "pitch-log-questioned",
        Action::Paused => "pitch-log-paused",
        Action::Resumed => "pitch-log-resumed",
        Action::Adjusted { .. } => "pitch-log-adjusted",
        Action::Ended => "pitch-log-ended",
        Action::Discarded => "pitch-log-discarded",
        Action::Carried { .. } => "pitch-log-carried",
        Action::TookOver { .. } => "pitch-log-took-over",
        Action::WallStepped { .. } => "pitch-log-wall-stepped",
        Action::Slept { .. } => "pitch-log-slept",
    };
    let amount = match &line.action {
        Action::Adjusted { by_ms, .. } | Action::WallStepped { by_ms } => length(*by_ms),
        Action::Slept { for_ms } => length(*for_ms),
        Action::Carried { elapsed_ms, .. } => length(*elapsed_ms),
        Action::Started { ago_ms, .. } if *ago_ms > 0 => length(-ago_ms),
        _ => String::new(),
    };
    let at = local(line.reading.wall).format("%Y-%m-%d %H:%M:%S");
    format!("{at}  {}  {} {amount}", line.by, words.say(key)).trim_end().to_owned()
}
