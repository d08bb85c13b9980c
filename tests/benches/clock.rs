//! The clock of the pitches: its truth against the kernel's own count of the time since it started, and what an action costs.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use regie_core::Event;
use regie_core::id::SessionId;
use regie_core::pitches::clock::Part;
use regie_core::pitches::{NewPitch, PitchAction};

use crate::journal::event;
use crate::table::{Figures, milliseconds, quantile, time};

/// How long the clock is watched, in tenths of a second.
const LOOKS: i64 = 100;

pub(crate) fn measure(table: &mut Figures) {
    let (_dir, mut event) = event();
    let session = event.staged_session().unwrap();
    let pitches = (0..500).map(|n| NewPitch {
        title: format!("Projet {n}"),
        pitch_s: 180,
        questions_s: 120,
        transition_s: 60,
        ..NewPitch::default()
    });
    event.add_pitches(session, pitches.collect(), None).unwrap();

    let quiet = furthest(&mut event, session);
    let busy = AtomicBool::new(true);
    let loaded = thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, std::num::NonZero::get) {
            scope.spawn(|| {
                while busy.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let furthest = furthest(&mut event, session);
        busy.store(false, Ordering::Relaxed);
        furthest
    });
    for (what, ms) in [("", quiet), (", every core busy", loaded)] {
        table.row(
            &format!("clock against /proc/uptime, 10 s of pauses and undos{what}"),
            format!("{ms} ms"),
            "0, read to 10 ms",
        );
    }

    let mut actions = Vec::new();
    for n in 0..200 {
        let action = if n % 2 == 0 { PitchAction::Pause } else { PitchAction::Resume };
        actions.push(time(|| event.act_on_clock(session, &action).unwrap()).0);
    }
    table.row("an action on the clock, on disk, median", milliseconds(quantile(&mut actions, 0.5)), "20 ms");
    let mut views: Vec<_> = (0..50).map(|_| time(|| event.pitches(session).unwrap()).0).collect();
    table.row("500 pitches with their hours, median", milliseconds(quantile(&mut views, 0.5)), "20 ms");
}

/// How far the time left is at most from what the kernel's own count makes of it, in milliseconds, while the clock is paused
/// by slips that are undone, and given time that is taken back: as if nothing had been done.
fn furthest(event: &mut Event, session: SessionId) -> i64 {
    let start = PitchAction::StartedAgo { seconds: 0 };
    event.act_on_clock(session, &start).unwrap();
    let (began, had) = (uptime(), shown(event, session));
    let mut furthest = 0;
    for look in 0..LOOKS {
        thread::sleep(Duration::from_millis(100));
        if look % 10 == 9 {
            event.act_on_clock(session, &PitchAction::Pause).unwrap();
            thread::sleep(Duration::from_millis(30));
            for action in
                [PitchAction::Undo, PitchAction::Adjust { seconds: 10 }, PitchAction::Adjust { seconds: -10 }]
            {
                event.act_on_clock(session, &action).unwrap();
            }
        }
        // Read around the clock, so that a thread that was put aside in between is not taken for an error.
        let (before, left, after) = (uptime(), shown(event, session), uptime());
        let passed = had - left;
        furthest = furthest.max((before - began - passed).max(passed - (after - began)).max(0));
    }
    furthest
}

/// The time left in all, in milliseconds.
fn shown(event: &Event, session: SessionId) -> i64 {
    let view = event.pitches(session).unwrap();
    let (part, left) = view.clock.left(view.now.boot);
    left + if part == Part::Pitch { view.clock.questions_ms } else { 0 }
}

/// The time since the kernel started, sleep included, in milliseconds.
fn uptime() -> i64 {
    let text = std::fs::read_to_string("/proc/uptime").unwrap_or_default();
    let seconds: f64 = text.split(' ').next().and_then(|seconds| seconds.parse().ok()).unwrap_or(0.0);
    #[allow(clippy::cast_possible_truncation)]
    let ms = (seconds * 1_000.0).round() as i64;
    ms
}
