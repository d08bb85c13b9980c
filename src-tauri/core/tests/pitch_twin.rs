//! The screens count for themselves from the clock's anchors: `ui/tests/clock.json` holds what the core says at a few
//! hundred moments, and the front end's own test must say the same.

use std::path::Path;

use regie_core::pitches::clock::Part;
use regie_core::pitches::{ClockPhase, ClockView};
use serde_json::{Value, json};

fn view(phase: ClockPhase, paused: bool, questions_ms: i64) -> ClockView {
    ClockView {
        phase,
        pitch: None,
        next: None,
        paused,
        anchor_boot: 7_000_123,
        elapsed_ms: 4_250,
        pitch_ms: 180_000,
        questions_ms,
        adjusted_ms: 0,
        questions_from_ms: None,
        by_hand: false,
        amber_ms: 60_000,
        red_ms: 20_000,
        since_boot: None,
        starts_boot: None,
        transition_ms: 0,
    }
}

fn examples() -> Vec<Value> {
    let running = || view(ClockPhase::Running, false, 120_000);
    let clocks = [
        running(),
        view(ClockPhase::Running, false, 0),
        view(ClockPhase::Running, true, 120_000),
        view(ClockPhase::Armed, false, 120_000),
        ClockView { by_hand: true, ..running() },
        ClockView { questions_from_ms: Some(61_377), ..running() },
        ClockView { pitch_ms: 0, questions_ms: 30_000, ..running() },
    ];
    let moments = || (0..400_000).step_by(9_973).chain([175_749, 175_750, 295_750, 295_751, 10_000_000]);
    let said = |clock: &ClockView, boot: i64| {
        let (part, left) = clock.left(boot);
        json!([boot, if part == Part::Pitch { "pitch" } else { "questions" }, left])
    };
    clocks
        .iter()
        .map(|clock| {
            let said: Vec<Value> = moments().map(|after| said(clock, clock.anchor_boot + after)).collect();
            json!({ "clock": clock, "said": said })
        })
        .collect()
}

#[test]
fn the_screens_are_held_to_what_the_core_says() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/tests/clock.json");
    let mut text = String::from("[\n");
    let examples = examples();
    for (n, example) in examples.iter().enumerate() {
        text.push_str(&example.to_string());
        text.push_str(if n + 1 < examples.len() { ",\n" } else { "\n" });
    }
    text.push_str("]\n");
    if std::env::var_os("REGIE_WRITE_TYPES").is_some() {
        std::fs::write(&place, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&place).unwrap_or_default();
    // As values: the order of the keys depends on what else is built.
    let committed: Vec<Value> = serde_json::from_str(&committed).unwrap_or_default();
    assert!(committed == examples, "stale examples: run this test with REGIE_WRITE_TYPES=1, and commit them");
}
