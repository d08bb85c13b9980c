//! The clock's truth: whatever happens to the laptop's clocks, the time left moves by what was done and by the time that passed.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{DateTime, Local, NaiveDate, TimeZone};
use common::at;
use proptest::prelude::*;
use regie_core::id::SessionId;
use regie_core::pitches::clock::Part;
use regie_core::pitches::{
    ClockPhase, Filling, NewPitch, Notice, OrderEdit, PitchAction, PitchesView, Recover, Setup,
};
use regie_core::programme::Activity;
use regie_core::{Clock, Error, Event, sample};
use tempfile::TempDir;

const HOUR: i64 = 3_600_000;

fn evening_at(start: DateTime<Local>) -> (TempDir, Event, SessionId) {
    let dir = tempfile::tempdir().unwrap();
    let mut event = Event::create(dir.path(), Clock::at(start), "Scène", &sample::facts().unwrap()).unwrap();
    let session = event.sessions().unwrap().into_iter().find(|s| s.activity == Activity::Pitches).unwrap().id;
    event.edit_running_order(session, OrderEdit::Fill { times: Filling::default() }).unwrap();
    (dir, event, session)
}

fn reopened(dir: &TempDir, event: Event) -> Event {
    let clock = event.clock().clone();
    drop(event);
    Event::open(dir.path(), clock).unwrap()
}

/// The time left in all that a window shows now, in milliseconds: of what it is at, and of the questions to come.
fn left(view: &PitchesView) -> i64 {
    let (part, left) = view.clock.left(view.now.boot);
    left + if part == Part::Pitch { view.clock.questions_ms } else { 0 }
}

fn running(event: &mut Event, session: SessionId) {
    event.act_on_clock(session, &PitchAction::Start).unwrap();
}

fn notices(event: &Event, session: SessionId) -> Vec<Notice> {
    event.pitches(session).unwrap().notices
}

/// What happens next.
#[derive(Debug, Clone)]
enum Step {
    Pass(i64),
    Sleep(i64),
    SetWall(i64),
    Act(PitchAction),
    Jump(usize),
    Watch,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..400_000_i64).prop_map(Step::Pass),
        1 => (0..2 * HOUR).prop_map(Step::Sleep),
        3 => (-30 * HOUR..30 * HOUR).prop_map(Step::SetWall),
        4 => Just(Step::Act(PitchAction::Next)),
        1 => Just(Step::Act(PitchAction::Start)),
        2 => Just(Step::Act(PitchAction::Pause)),
        2 => Just(Step::Act(PitchAction::Resume)),
        2 => Just(Step::Act(PitchAction::StartOrPause)),
        1 => Just(Step::Act(PitchAction::Restart)),
        1 => Just(Step::Act(PitchAction::End)),
        3 => (-90..90_i64).prop_map(|seconds| Step::Act(PitchAction::Adjust { seconds })),
        1 => (0..600_i64).prop_map(|seconds| Step::Act(PitchAction::StartedAgo { seconds })),
        2 => Just(Step::Act(PitchAction::Undo)),
        2 => Just(Step::Act(PitchAction::Redo)),
        1 => (0..7_usize).prop_map(Step::Jump),
        2 => Just(Step::Watch),
        1 => Just(Step::Reopen),
    ]
}

/// By how much an action may move the time left of a pitch that is on the clock before and after it; nothing where it may be
/// anything.
fn own_amount(action: &PitchAction, before: &PitchesView) -> Option<i64> {
    match action {
        PitchAction::Pause | PitchAction::Resume | PitchAction::StartOrPause | PitchAction::TogglePause => {
            Some(0)
        }
        PitchAction::Adjust { seconds } => Some(seconds * 1_000),
        // Whatever was left of the pitch is given up for the questions.
        PitchAction::Next => Some(before.clock.questions_ms - left(before)),
        PitchAction::StartedAgo { seconds } => {
            Some(before.clock.pitch_ms + before.clock.questions_ms - seconds * 1_000 - left(before))
                .filter(|_| before.clock.questions_from_ms.is_none())
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_time_left_moves_by_what_was_done_and_by_the_time_that_passed(
        steps in prop::collection::vec(step(), 1..50),
        by_hand in any::<bool>(),
    ) {
        let (dir, mut event, session) = evening_at(at(19, 0));
        let setup = Setup { questions_by_hand: by_hand, ..Setup::default() };
        event.edit_running_order(session, OrderEdit::SetUp { setup }).unwrap();
        for step in steps {
            let before = event.pitches(session).unwrap();
            let counts = before.clock.phase == ClockPhase::Running && !before.clock.paused;
            let mut expected = Some(left(&before));
            match &step {
                Step::Pass(ms) | Step::Sleep(ms) => {
                    if matches!(step, Step::Pass(_)) { event.clock().pass(*ms) } else { event.clock().sleep(*ms) }
                    expected = expected.map(|left| left - if counts { *ms } else { 0 });
                }
                Step::SetWall(by) => event.clock().step(*by),
                Step::Watch => event.watch_clock(session).unwrap(),
                Step::Reopen => {
                    event = reopened(&dir, event);
                    let asks = event.pitches(session).unwrap().recovery.is_some();
                    prop_assert_eq!(asks, counts, "who left a running clock is asked");
                }
                Step::Act(PitchAction::Next) if before.clock.questions_from_ms.is_some() => {
                    event.act_on_clock(session, &PitchAction::Next).ok();
                    expected = None;
                }
                Step::Act(action) => {
                    match event.act_on_clock(session, action) {
                        Ok(true) => {
                            let now = event.pitches(session).unwrap();
                            let same = now.clock.phase == ClockPhase::Running
                                && before.clock.phase == ClockPhase::Running
                                && now.clock.pitch == before.clock.pitch;
                            let amount = own_amount(action, &before).filter(|_| same);
                            expected = expected.zip(amount).map(|(left, amount)| left + amount);
                        }
                        // Not heeded, or refused: nothing moves.
                        Ok(false)
                        | Err(Error::ClockStill | Error::ClockRuns | Error::NothingToUndo | Error::TooLittleTime
                            | Error::OrderFinished | Error::PitchRuns | Error::BadDuration { .. }) => {}
                        Err(error) => panic!("{action:?}: {error}"),
                    }
                }
                Step::Jump(n) => {
                    let pitch = before.order[*n].pitch.id;
                    match event.act_on_clock(session, &PitchAction::Jump { pitch }) {
                        Ok(_) => expected = None,
                        Err(Error::PitchRuns) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            }
            let after = event.pitches(session).unwrap();
            // The automatic step into the questions is time passing, in all as in every part.
            if let Some(expected) = expected {
                prop_assert_eq!(left(&after), expected, "{:?}", step);
            }
            let on = event.pitches(session).unwrap();
            let ends = on.order.iter().filter_map(|line| line.end).max();
            prop_assert!(on.clock.phase == ClockPhase::Finished || on.projected_end >= on.now.wall || ends.is_some());
        }
        event.verify().unwrap();
    }

    #[test]
    fn undo_restores_exactly_and_redo_does_it_again(
        steps in prop::collection::vec(step(), 1..25),
        action in prop_oneof![
            Just(PitchAction::Next), Just(PitchAction::Pause), Just(PitchAction::Resume), Just(PitchAction::End),
            Just(PitchAction::Restart), (1..90_i64).prop_map(|seconds| PitchAction::Adjust { seconds }),
            (0..600_i64).prop_map(|seconds| PitchAction::StartedAgo { seconds }),
        ],
        later in 0..300_000_i64,
    ) {
        let (dir, mut event, session) = evening_at(at(19, 0));
        for step in &steps {
            match step {
                Step::Pass(ms) | Step::Sleep(ms) => event.clock().pass(*ms),
                Step::Act(action) => { event.act_on_clock(session, action).ok(); }
                _ => {}
            }
        }
        // Two laptops at the same moment: on one the action is done and undone, on the other never.
        let copy = tempfile::tempdir().unwrap();
        event.back_up().unwrap();
        let clock = event.clock().clone();
        drop(event);
        std::fs::copy(dir.path().join("regie.db"), copy.path().join("regie.db")).unwrap();
        let wal = dir.path().join("regie.db-wal");
        if wal.exists() {
            std::fs::copy(wal, copy.path().join("regie.db-wal")).unwrap();
        }
        let mut event = Event::open(dir.path(), clock.clone()).unwrap();
        let untouched = Event::open(copy.path(), clock.clone()).unwrap();
        event.adopt_clock(session).unwrap();
        let shown = |event: &Event| {
            let view = event.pitches(session).unwrap();
            let order: Vec<_> = view.order.iter().map(|line| (line.state, line.start, line.end, line.took_ms)).collect();
            (view.clock.phase, view.clock.pitch, view.clock.paused, left(&view), order, view.projected_end)
        };
        clock.pass(2_000);
        if event.act_on_clock(session, &action).unwrap_or(false) {
            clock.pass(later);
            let done = shown(&event);
            event.act_on_clock(session, &PitchAction::Undo).unwrap();
            prop_assert_eq!(shown(&event), shown(&untouched));
            event.act_on_clock(session, &PitchAction::Redo).unwrap();
            prop_assert_eq!(shown(&event), done);
        }
    }

    #[test]
    fn the_projected_end_is_the_sum_of_what_is_to_come(
        items in prop::collection::vec((1..900_i64, 0..300_i64, 0..120_i64, any::<bool>()), 1..12),
        gone in 0..2_000_000_i64,
        started in 0..4_usize,
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut event =
            Event::create(dir.path(), Clock::at(at(19, 0)), "Scène", &sample::facts().unwrap()).unwrap();
        let session =
            event.sessions().unwrap().into_iter().find(|s| s.activity == Activity::Pitches).unwrap().id;
        let new = items.iter().enumerate().map(|(n, (pitch_s, questions_s, transition_s, _))| NewPitch {
            title: format!("Projet {n}"),
            pitch_s: *pitch_s,
            questions_s: *questions_s,
            transition_s: *transition_s,
            ..NewPitch::default()
        });
        event.add_pitches(session, new.collect(), None).unwrap();
        let order = event.running_order(session).unwrap();
        for (pitch, (.., skipped)) in order.iter().zip(&items) {
            if *skipped {
                event.act_on_clock(session, &PitchAction::Skip { pitch: pitch.id }).unwrap();
            }
        }
        let kept: Vec<_> = items.iter().filter(|(.., skipped)| !skipped).collect();
        let mut done = 0;
        for _ in 0..started.min(kept.len()) {
            event.act_on_clock(session, &PitchAction::Start).unwrap();
            event.clock().pass(1_000);
            event.act_on_clock(session, &PitchAction::End).unwrap();
            done += 1;
        }
        let running = done < kept.len();
        if running {
            event.act_on_clock(session, &PitchAction::Start).unwrap();
        }
        event.clock().pass(gone);
        let view = event.pitches(session).unwrap();
        let own = |item: &&(i64, i64, i64, bool)| (item.0 + item.1) * 1_000;
        let expected = if running {
            let to_come: i64 = kept[done + 1..].iter().map(own).sum();
            let changes: i64 = kept[done..kept.len() - 1].iter().map(|item| item.2 * 1_000).sum();
            view.now.wall + (own(&kept[done]) - gone).max(0) + changes + to_come
        } else if done == 0 {
            view.now.wall
        } else {
            view.now.wall - gone
        };
        prop_assert_eq!(view.projected_end, expected);
        // And a second later it is what the window makes of it by itself.
        event.clock().pass(1_000);
        let later = event.pitches(session).unwrap();
        let slips = view.slips_from.map_or(0, |from| (later.now.boot - from).clamp(0, 1_000));
        prop_assert_eq!(later.projected_end, view.projected_end + slips);
    }
}

#[test]
fn a_step_of_the_wall_clock_moves_nothing_and_is_told() {
    let (_dir, mut event, session) = evening_at(at(19, 0));
    running(&mut event, session);
    event.clock().pass(30_000);
    event.watch_clock(session).unwrap();
    for (step, told) in [(-600_000, -600_000), (3_600_000, 3_600_000)] {
        event.clock().step(step);
        let before = event.pitches(session).unwrap();
        event.watch_clock(session).unwrap();
        let after = event.pitches(session).unwrap();
        assert_eq!(left(&after), left(&before));
        assert!(matches!(after.notices[0], Notice::WallStepped { by_ms, .. } if by_ms == told));
    }
    assert_eq!(left(&event.pitches(session).unwrap()), 270_000);
    event.watch_clock(session).unwrap();
    assert_eq!(notices(&event, session).len(), 2, "told once each");
    // The slow corrections of a time server are none.
    for _ in 0..100 {
        event.clock().pass(1_000);
        event.clock().step(1);
        event.watch_clock(session).unwrap();
    }
    assert_eq!(notices(&event, session).len(), 2);
}

#[test]
fn midnight_is_a_second_like_another() {
    let (_dir, mut event, session) = evening_at(at(23, 59));
    running(&mut event, session);
    for _ in 0..120 {
        let before = left(&event.pitches(session).unwrap());
        event.clock().pass(1_000);
        event.watch_clock(session).unwrap();
        assert_eq!(left(&event.pitches(session).unwrap()), before - 1_000);
    }
    assert!(notices(&event, session).is_empty());
}

#[test]
fn a_laptop_that_slept_two_hours_counts_them_and_says_so() {
    let (_dir, mut event, session) = evening_at(at(19, 0));
    running(&mut event, session);
    event.clock().pass(60_000);
    event.watch_clock(session).unwrap();
    event.clock().sleep(2 * HOUR);
    event.watch_clock(session).unwrap();
    let view = event.pitches(session).unwrap();
    assert_eq!(left(&view), 300_000 - 60_000 - 2 * HOUR);
    assert_eq!(view.notices.len(), 1);
    assert!(matches!(view.notices[0], Notice::Slept { for_ms, .. } if for_ms == 2 * HOUR));
    assert_eq!(event.pitch_report(session).unwrap().sleeps, 1);
}

#[test]
fn after_a_power_cut_it_is_asked_how_to_go_on() {
    for (how, expected) in [
        (Recover::GoOn, Some(300_000 - 100_000 - 45_000)),
        (Recover::Resume, Some(300_000 - 99_000)),
        (Recover::Discard, None),
    ] {
        let (dir, mut event, session) = evening_at(at(19, 0));
        running(&mut event, session);
        for _ in 0..100 {
            event.clock().pass(1_000);
            event.watch_clock(session).unwrap();
        }
        event.clock().reboot(45_000);
        let mut event = reopened(&dir, event);
        let view = event.pitches(session).unwrap();
        let recovery = view.recovery.clone().unwrap();
        assert!(!recovery.certain, "only the wall clock tells how long it was off");
        assert_eq!(
            (recovery.elapsed_at_cut_ms, recovery.elapsed_now_ms),
            (99_000, 145_000),
            "two seconds are lost at most"
        );
        assert_eq!(left(&view), 155_000, "until it is answered the stage counts as if nothing had stopped");
        event.watch_clock(session).unwrap();
        assert!(event.pitches(session).unwrap().recovery.is_some(), "looking in is no answer");
        event.act_on_clock(session, &PitchAction::Recover { how }).unwrap();
        let view = event.pitches(session).unwrap();
        assert_eq!(view.recovery, None);
        match expected {
            Some(expected) => {
                assert_eq!(left(&view), expected);
                event.clock().pass(5_000);
                assert_eq!(left(&event.pitches(session).unwrap()), expected - 5_000, "and it counts on");
            }
            None => assert_eq!(view.clock.phase, ClockPhase::Armed),
        }
        assert!(matches!(
            event.act_on_clock(session, &PitchAction::Recover { how }),
            Err(Error::NothingInterrupted)
        ));
        event.verify().unwrap();
    }
}

#[test]
fn what_is_undone_after_a_restart_is_meant_and_not_asked_about() {
    let (dir, mut event, session) = evening_at(at(19, 0));
    running(&mut event, session);
    event.clock().pass(60_000);
    event.act_on_clock(session, &PitchAction::End).unwrap();
    let mut event = reopened(&dir, event);
    event.clock().pass(10_000);
    event.act_on_clock(session, &PitchAction::Undo).unwrap();
    let view = event.pitches(session).unwrap();
    assert_eq!((view.recovery.is_none(), left(&view)), (true, 230_000));
}

#[test]
fn a_clock_that_stood_still_stands_still_after_a_power_cut() {
    let (dir, mut event, session) = evening_at(at(19, 0));
    running(&mut event, session);
    event.clock().pass(60_000);
    event.act_on_clock(session, &PitchAction::Pause).unwrap();
    event.clock().pass(60_000);
    event.clock().reboot(HOUR);
    let mut event = reopened(&dir, event);
    let view = event.pitches(session).unwrap();
    assert_eq!((view.recovery.is_none(), left(&view)), (true, 240_000));
    event.act_on_clock(session, &PitchAction::Resume).unwrap();
    event.clock().pass(10_000);
    assert_eq!(left(&event.pitches(session).unwrap()), 230_000);
}

#[test]
fn a_wall_clock_that_lost_its_battery_never_turns_the_time_back() {
    let (dir, mut event, session) = evening_at(at(19, 0));
    running(&mut event, session);
    event.clock().pass(60_000);
    event.clock().reboot(1_000);
    event.clock().set(Local.with_ymd_and_hms(2000, 1, 1, 0, 0, 0).unwrap());
    let mut event = reopened(&dir, event);
    assert_eq!(
        event.pitches(session).unwrap().recovery.unwrap().elapsed_now_ms,
        0,
        "only the start was written"
    );
    event.act_on_clock(session, &PitchAction::Pause).unwrap();
    assert_eq!(left(&event.pitches(session).unwrap()), 300_000);
}

/// What the tests below run in a process of their own: one that is killed, one in another time zone.
#[test]
#[ignore = "only run by the tests below"]
fn worker() {
    let Some(dir) = std::env::var_os("REGIE_CLOCK_TEST") else { return };
    let mut event = Event::open(Path::new(&dir), Clock::system()).unwrap();
    let session = event.staged_session().unwrap();
    event.act_on_clock(session, &PitchAction::StartedAgo { seconds: 30 }).unwrap();
    println!("started {}", event.clock().read().boot);
    std::io::stdout().flush().unwrap();
    loop {
        event.watch_clock(session).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn a_program_that_was_killed_comes_back_with_the_pitch_to_the_millisecond() {
    let dir = tempfile::tempdir().unwrap();
    let mut event = Event::create(dir.path(), Clock::system(), "Scène", &sample::facts().unwrap()).unwrap();
    let session = event.staged_session().unwrap();
    event.edit_running_order(session, OrderEdit::Fill { times: Filling::default() }).unwrap();
    drop(event);
    let mut program = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "worker", "--ignored", "--nocapture"])
        .env("REGIE_CLOCK_TEST", dir.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let started: i64 = lines
        .map_while(Result::ok)
        .find_map(|line| line.split_once("started ")?.1.trim().parse().ok())
        .unwrap();
    program.kill().unwrap();
    program.wait().unwrap();

    let mut event = Event::open(dir.path(), Clock::system()).unwrap();
    let view = event.pitches(session).unwrap();
    let recovery = view.recovery.clone().unwrap();
    // The worker read the clock once to act, and once more to say when that was.
    let since = view.now.boot - started;
    assert!(recovery.certain, "the laptop never stopped");
    assert!((since..since + 500).contains(&(recovery.elapsed_now_ms - 30_000)), "{recovery:?} after {since}");
    event.act_on_clock(session, &PitchAction::Recover { how: Recover::GoOn }).unwrap();
    let after = event.pitches(session).unwrap();
    assert_eq!(left(&after) - left(&view), view.now.boot - after.now.boot, "not a millisecond was lost");
    event.verify().unwrap();
}

#[test]
#[ignore = "only run, in Marseille's time, by the test below"]
fn in_marseille() {
    for (month, day) in [(3, 29), (10, 25)] {
        let day = NaiveDate::from_ymd_opt(2020, month, day).unwrap();
        let start = day.and_hms_opt(0, 58, 0).unwrap().and_utc().with_timezone(&Local);
        let (_dir, mut event, session) = evening_at(start);
        running(&mut event, session);
        let offset = *start.offset();
        for _ in 0..240 {
            let before = left(&event.pitches(session).unwrap());
            event.clock().pass(1_000);
            event.watch_clock(session).unwrap();
            let view = event.pitches(session).unwrap();
            assert_eq!(left(&view), before - 1_000);
            assert!(view.notices.is_empty(), "an hour that is skipped or comes twice is no step");
        }
        let now = regie_core::clock::local(event.clock().now());
        assert_ne!(*now.offset(), offset, "the clocks have changed meanwhile");
    }
    println!("in Marseille all is well");
}

#[test]
fn daylight_saving_moves_nothing() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "in_marseille", "--ignored", "--nocapture"])
        .env("TZ", "Europe/Paris")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("in Marseille all is well"), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
}
