//! The running order and the clock's actions, as a facilitator relies on them.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::at;
use regie_core::id::SessionId;
use regie_core::pitches::{
    ClockPhase, Filling, LONGEST_S, LineState, NewPitch, OrderEdit, PitchAction, PitchKind, PitchesView,
    Setup,
};
use regie_core::programme::Activity;
use regie_core::review::Case;
use regie_core::{Clock, Error, Event, sample};
use tempfile::TempDir;

/// The sample's evening: seven projects of three minutes, two of questions and one to change over, from 19:00.
fn evening() -> (TempDir, Event, SessionId) {
    let dir = tempfile::tempdir().unwrap();
    let mut event =
        Event::create(dir.path(), Clock::at(at(18, 50)), "Scène", &sample::facts().unwrap()).unwrap();
    let id = staged(&mut event);
    event.edit_running_order(id, OrderEdit::Fill { times: Filling::default() }).unwrap();
    (dir, event, id)
}

fn staged(event: &mut Event) -> SessionId {
    let mut session =
        event.sessions().unwrap().into_iter().find(|session| session.activity == Activity::Pitches).unwrap();
    session.day = at(0, 0).date_naive();
    session.start = Some("19:00:00".parse().unwrap());
    event.edit_session(&session).unwrap();
    session.id
}

fn titles(event: &Event, session: SessionId) -> Vec<String> {
    event.running_order(session).unwrap().into_iter().map(|pitch| pitch.title).collect()
}

fn block(title: &str, kind: PitchKind, seconds: i64) -> NewPitch {
    NewPitch { kind, title: title.to_owned(), pitch_s: seconds, ..NewPitch::default() }
}

fn pass(event: &Event, seconds: i64) {
    event.clock().pass(seconds * 1_000);
}

fn act(event: &mut Event, session: SessionId, action: &PitchAction) -> PitchesView {
    event.act_on_clock(session, action).unwrap();
    event.pitches(session).unwrap()
}

/// The time left that a window shows now, in seconds.
fn left(view: &PitchesView) -> i64 {
    view.clock.left(view.now.boot).1 / 1_000
}

fn late_minutes(view: &PitchesView) -> i64 {
    view.late_ms.unwrap() / 60_000
}

#[test]
fn the_order_is_filled_once_moved_and_blocks_stand_between() {
    let (_dir, mut event, session) = evening();
    assert_eq!(titles(&event, session).len(), 7);
    event.edit_running_order(session, OrderEdit::Fill { times: Filling::default() }).unwrap();
    assert_eq!(titles(&event, session).len(), 7, "what is in is not put in again");

    let order = event.running_order(session).unwrap();
    let vote = block("Vote du public", PitchKind::Vote, 300);
    event.edit_running_order(session, OrderEdit::Add { pitch: vote, after: Some(order[2].id) }).unwrap();
    assert_eq!(titles(&event, session)[3], "Vote du public");
    event.edit_running_order(session, OrderEdit::Move { pitch: order[6].id, to: 0 }).unwrap();
    let moved = titles(&event, session);
    assert_eq!((moved[0].clone(), moved[1].clone()), (order[6].title.clone(), order[0].title.clone()));
    assert_eq!(moved[4], "Vote du public");
    event.edit_running_order(session, OrderEdit::Remove { pitch: order[0].id }).unwrap();
    assert!(!titles(&event, session).contains(&order[0].title));
    event.edit_running_order(session, OrderEdit::Restore { pitch: order[0].id }).unwrap();
    assert_eq!(titles(&event, session), moved, "back in its own place");
    event.verify().unwrap();
}

#[test]
fn an_item_finds_its_place_however_often_one_is_put_there() {
    let (_dir, mut event, session) = evening();
    let first = event.running_order(session).unwrap()[0].id;
    for n in 0..60 {
        let pitch = block(&format!("Bloc {n}"), PitchKind::Other, 60);
        event.edit_running_order(session, OrderEdit::Add { pitch, after: Some(first) }).unwrap();
    }
    let found = titles(&event, session);
    let expected: Vec<String> = (0..60).rev().map(|n| format!("Bloc {n}")).collect();
    assert_eq!(found[1..61], expected);
    event.verify().unwrap();
}

#[test]
fn hours_are_planned_from_the_sessions_start_and_projected_from_what_happens() {
    let (_dir, mut event, session) = evening();
    let hour = |ms: i64| regie_core::clock::local(ms).format("%H:%M:%S").to_string();
    let view = event.pitches(session).unwrap();
    let planned: Vec<String> = view.order.iter().map(|line| hour(line.planned_start.unwrap())).collect();
    assert_eq!(planned[..3], ["19:00:00", "19:06:00", "19:12:00"]);
    // Seven of five minutes, and six changes of one: nobody changes over to nothing.
    assert_eq!(
        (hour(view.planned_end.unwrap()), hour(view.projected_end)),
        ("19:41:00".into(), "19:41:00".into())
    );
    assert_eq!(view.clock.starts_boot.unwrap() - view.now.boot, 600_000, "ten minutes to the start");

    pass(&event, 14 * 60);
    let view = event.pitches(session).unwrap();
    assert_eq!(late_minutes(&view), 4, "it is 19:04 and nobody has started");
    assert_eq!(view.slips_from, Some(view.now.boot), "and every second makes it later");

    let view = act(&mut event, session, &PitchAction::Next);
    assert_eq!((late_minutes(&view), hour(view.order[0].start.unwrap())), (4, "19:04:00".into()));
    pass(&event, 180);
    assert_eq!(late_minutes(&event.pitches(session).unwrap()), 4, "in time as long as there is time");
    pass(&event, 180);
    let view = event.pitches(session).unwrap();
    assert_eq!((left(&view), late_minutes(&view)), (-60, 5), "a minute over");
    act(&mut event, session, &PitchAction::End);
    pass(&event, 30);
    assert_eq!(late_minutes(&event.pitches(session).unwrap()), 5, "changing over takes its planned minute");
    let skipped = event.running_order(session).unwrap()[3].id;
    let view = act(&mut event, session, &PitchAction::Skip { pitch: skipped });
    assert_eq!(late_minutes(&view), -1, "five minutes and a change are gained");
    assert_eq!((view.order[3].state, view.order[3].start), (LineState::Skipped, None));
    let view = act(&mut event, session, &PitchAction::BringBack { pitch: skipped });
    assert_eq!(late_minutes(&view), 5);
}

#[test]
fn next_goes_one_state_at_a_time_and_a_second_press_is_ignored() {
    let (_dir, mut event, session) = evening();
    let phase = |event: &Event| event.pitches(session).unwrap().clock.phase;
    assert_eq!(phase(&event), ClockPhase::Waiting);
    assert!(event.act_on_clock(session, &PitchAction::Next).unwrap());
    event.clock().pass(400);
    assert!(!event.act_on_clock(session, &PitchAction::Next).unwrap(), "within a second");
    event.clock().pass(500);
    assert!(!event.act_on_clock(session, &PitchAction::Next).unwrap(), "still within a second of the first");
    assert_eq!(phase(&event), ClockPhase::Running);
    event.clock().pass(150);

    // Into the questions, to the end, to the next one.
    let view = act(&mut event, session, &PitchAction::Next);
    assert_eq!((view.clock.questions_from_ms, left(&view)), (Some(1_050), 120));
    pass(&event, 5);
    let view = act(&mut event, session, &PitchAction::Next);
    assert_eq!((view.clock.phase, view.order[0].state), (ClockPhase::Ended, LineState::Done));
    pass(&event, 5);
    let view = act(&mut event, session, &PitchAction::Next);
    assert_eq!((view.clock.phase, view.clock.pitch), (ClockPhase::Armed, Some(view.order[1].pitch.id)));
    assert_eq!(view.order[1].state, LineState::Armed);
}

#[test]
fn a_press_just_as_the_questions_begin_by_themselves_does_not_end_them() {
    let (_dir, mut event, session) = evening();
    act(&mut event, session, &PitchAction::Next);
    event.clock().pass(180_300);
    assert!(!event.act_on_clock(session, &PitchAction::Next).unwrap());
    let view = event.pitches(session).unwrap();
    assert_eq!((view.clock.phase, left(&view)), (ClockPhase::Running, 119), "the questions have their time");
    event.clock().pass(800);
    assert!(event.act_on_clock(session, &PitchAction::Next).unwrap());
    assert_eq!(event.pitches(session).unwrap().clock.phase, ClockPhase::Ended);
}

#[test]
fn questions_by_hand_wait_and_the_pitch_counts_over() {
    let (_dir, mut event, session) = evening();
    let setup = Setup { questions_by_hand: true, ..Setup::default() };
    event.edit_running_order(session, OrderEdit::SetUp { setup }).unwrap();
    act(&mut event, session, &PitchAction::Next);
    pass(&event, 200);
    let view = event.pitches(session).unwrap();
    assert_eq!(
        (left(&view), late_minutes(&view)),
        (-20, -9),
        "started ten minutes early, twenty seconds over"
    );
    let view = act(&mut event, session, &PitchAction::Next);
    assert_eq!((view.clock.phase, left(&view)), (ClockPhase::Running, 120));
}

#[test]
fn pausing_stops_the_time_and_adjusting_moves_it_by_as_much() {
    let (_dir, mut event, session) = evening();
    act(&mut event, session, &PitchAction::Start);
    pass(&event, 30);
    act(&mut event, session, &PitchAction::Pause);
    pass(&event, 100);
    assert_eq!(left(&event.pitches(session).unwrap()), 150);
    assert!(!event.act_on_clock(session, &PitchAction::Pause).unwrap(), "it stands still already");
    act(&mut event, session, &PitchAction::TogglePause);
    pass(&event, 10);
    assert_eq!(left(&event.pitches(session).unwrap()), 140);
    for (seconds, then) in [(60, 200), (10, 210), (-10, 200), (-60, 140)] {
        assert_eq!(left(&act(&mut event, session, &PitchAction::Adjust { seconds })), then);
    }
    // While questions are asked, it is they who have more time.
    act(&mut event, session, &PitchAction::Next);
    assert_eq!(left(&act(&mut event, session, &PitchAction::Adjust { seconds: 60 })), 180);
    assert!(matches!(
        event.act_on_clock(session, &PitchAction::Adjust { seconds: -600 }),
        Err(Error::TooLittleTime)
    ));
}

#[test]
fn a_forgotten_start_is_made_good() {
    let (_dir, mut event, session) = evening();
    let view = act(&mut event, session, &PitchAction::StartedAgo { seconds: 45 });
    assert_eq!((view.clock.phase, left(&view)), (ClockPhase::Running, 135));
    pass(&event, 5);
    assert_eq!(
        left(&act(&mut event, session, &PitchAction::StartedAgo { seconds: 90 })),
        90,
        "while it runs"
    );
    assert_eq!(left(&act(&mut event, session, &PitchAction::Restart)), 180);
    for seconds in [-1, LONGEST_S + 1, i64::MAX] {
        let refused = event.act_on_clock(session, &PitchAction::StartedAgo { seconds });
        assert!(matches!(refused, Err(Error::BadDuration { .. })), "{seconds}");
    }
}

#[test]
fn undo_rewinds_and_catches_up_as_if_the_click_had_never_been() {
    let (_dir, mut event, session) = evening();
    act(&mut event, session, &PitchAction::Next);
    pass(&event, 60);
    // Ended by a slip of the thumb, noticed half a minute later.
    act(&mut event, session, &PitchAction::End);
    pass(&event, 30);
    let view = act(&mut event, session, &PitchAction::Undo);
    assert_eq!((view.clock.phase, left(&view)), (ClockPhase::Running, 90));
    pass(&event, 10);
    // It was no slip after all.
    let view = act(&mut event, session, &PitchAction::Redo);
    assert_eq!((view.clock.phase, view.order[0].took_ms), (ClockPhase::Ended, Some(60_000)));
    act(&mut event, session, &PitchAction::Undo);
    let view = act(&mut event, session, &PitchAction::Undo);
    assert_eq!(view.clock.phase, ClockPhase::Waiting, "and the start before it");
    assert!(matches!(event.act_on_clock(session, &PitchAction::Undo), Err(Error::NothingToUndo)));
    act(&mut event, session, &PitchAction::Redo);
    assert_eq!(left(&event.pitches(session).unwrap()), 80, "the start as it was");
    // Something else is done: what was undone before stays undone.
    act(&mut event, session, &PitchAction::Pause);
    assert!(matches!(event.act_on_clock(session, &PitchAction::Redo), Err(Error::NothingToUndo)));
    event.verify().unwrap();
}

#[test]
fn any_item_can_be_jumped_to_and_what_was_passed_over_comes_at_the_end() {
    let (_dir, mut event, session) = evening();
    act(&mut event, session, &PitchAction::Start);
    pass(&event, 100);
    let order = event.running_order(session).unwrap();
    let view = act(&mut event, session, &PitchAction::Jump { pitch: order[5].id });
    assert_eq!((view.order[0].took_ms, view.clock.pitch), (Some(100_000), Some(order[5].id)));
    act(&mut event, session, &PitchAction::Start);
    pass(&event, 2);
    let mut seen = vec![];
    loop {
        let view = act(&mut event, session, &PitchAction::End);
        assert!(view.order.iter().all(|line| line.start.is_some()));
        pass(&event, 2);
        match event.act_on_clock(session, &PitchAction::Start) {
            Ok(_) => seen.push(event.pitches(session).unwrap().clock.pitch.unwrap()),
            Err(Error::OrderFinished) => break,
            Err(error) => panic!("{error}"),
        }
        pass(&event, 2);
    }
    let ids: Vec<_> = [6, 1, 2, 3, 4].into_iter().map(|n: usize| order[n].id).collect();
    assert_eq!(seen, ids);
    let view = event.pitches(session).unwrap();
    assert_eq!((view.clock.phase, view.slips_from), (ClockPhase::Finished, None));
}

#[test]
fn what_is_not_meant_is_refused_with_a_reason() {
    let dir = tempfile::tempdir().unwrap();
    let mut event =
        Event::create(dir.path(), Clock::at(at(18, 50)), "Scène", &sample::facts().unwrap()).unwrap();
    let session = staged(&mut event);
    assert!(matches!(event.act_on_clock(session, &PitchAction::Next), Err(Error::EmptyOrder)));
    assert!(matches!(event.act_on_clock(session, &PitchAction::Pause), Err(Error::ClockStill)));
    for seconds in [0, -180, LONGEST_S + 1, i64::MAX, i64::MIN] {
        let pitch = block("Absurde", PitchKind::Pitch, seconds);
        let refused = event.edit_running_order(session, OrderEdit::Add { pitch, after: None });
        assert!(matches!(refused, Err(Error::BadDuration { field: "pitch_s", .. })), "{seconds}");
    }
    let questions = NewPitch { questions_s: -1, ..block("Questions", PitchKind::Pitch, 60) };
    assert!(matches!(
        event.edit_running_order(session, OrderEdit::Add { pitch: questions, after: None }),
        Err(Error::BadDuration { field: "questions_s", seconds: -1 })
    ));
    let nameless = block("   ", PitchKind::Break, 60);
    assert!(matches!(
        event.edit_running_order(session, OrderEdit::Add { pitch: nameless, after: None }),
        Err(Error::NoTitle)
    ));
    let setup = Setup { amber_s: 10, red_s: 20, ..Setup::default() };
    assert!(matches!(
        event.edit_running_order(session, OrderEdit::SetUp { setup }),
        Err(Error::ThresholdsReversed)
    ));
    assert!(event.running_order(session).unwrap().is_empty(), "nothing of it was written");

    let only = block("Seul", PitchKind::Pitch, 60);
    event.edit_running_order(session, OrderEdit::Add { pitch: only, after: None }).unwrap();
    let id = event.running_order(session).unwrap()[0].id;
    act(&mut event, session, &PitchAction::Start);
    assert!(matches!(event.act_on_clock(session, &PitchAction::Start), Err(Error::ClockRuns)));
    assert!(matches!(
        event.edit_running_order(session, OrderEdit::Remove { pitch: id }),
        Err(Error::PitchRuns)
    ));
    assert!(matches!(event.act_on_clock(session, &PitchAction::Skip { pitch: id }), Err(Error::PitchRuns)));
    assert!(event.act_on_clock(session, &PitchAction::TogglePause).is_ok());
}

#[test]
fn five_hundred_pitches_are_an_evening_like_another() {
    let (_dir, mut event, session) = evening();
    let many = (0..493).map(|n| block(&format!("Projet {n}"), PitchKind::Pitch, 60)).collect();
    event.add_pitches(session, many, None).unwrap();
    for _ in 0..20 {
        act(&mut event, session, &PitchAction::Start);
        pass(&event, 65);
        act(&mut event, session, &PitchAction::End);
    }
    let view = event.pitches(session).unwrap();
    assert_eq!(view.order.len(), 500);
    assert_eq!(view.order.iter().filter(|line| line.state == LineState::Done).count(), 20);
    let more = (0..501).map(|n| block(&format!("Trop {n}"), PitchKind::Pitch, 60)).collect();
    assert!(matches!(event.add_pitches(session, more, None), Err(Error::TooManyPitches { most: 1_000 })));
}

/// A second laptop that knows what the first one does.
fn another(event: &Event, desk: &str) -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Clock::at(regie_core::clock::local(event.clock().now()));
    let mut other = Event::create(dir.path(), clock, desk, &[]).unwrap();
    other.merge(event.entries().unwrap()).unwrap();
    (dir, other)
}

fn two_clocks(event: &Event) -> Vec<Vec<String>> {
    let cases = event.review().unwrap().into_iter();
    cases
        .filter_map(|case| if let Case::TwoClocks { desks, .. } = case { Some(desks) } else { None })
        .collect()
}

#[test]
fn two_laptops_that_ran_the_clock_apart_keep_both_logs_and_it_is_said() {
    let (_dir, mut one, session) = evening();
    let (_other_dir, mut two) = another(&one, "Régie son");
    act(&mut one, session, &PitchAction::Start);
    pass(&one, 100);
    pass(&two, 40);
    act(&mut two, session, &PitchAction::Start);
    pass(&two, 60);
    assert!(two_clocks(&one).is_empty() && two_clocks(&two).is_empty());
    two.merge(one.entries().unwrap()).unwrap();
    one.merge(two.entries().unwrap()).unwrap();
    assert_eq!(one.verify().unwrap(), two.verify().unwrap());
    assert_eq!(two_clocks(&one), [["Scène", "Régie son"]]);
    assert_eq!(two_clocks(&two), two_clocks(&one));
    // Each goes on with its own, to the second; the other one is named.
    assert_eq!(left(&one.pitches(session).unwrap()), 80);
    let view = two.pitches(session).unwrap();
    assert_eq!((left(&view), view.others[0].desk.as_str()), (120, "Scène"));
    assert_eq!(one.clock_log(session).unwrap().len(), 2);

    // One of them takes over: the question is settled.
    act(&mut two, session, &PitchAction::TakeOver { writer: one.writer() });
    let view = two.pitches(session).unwrap();
    assert_eq!(view.recovery.as_ref().map(|recovery| recovery.elapsed_now_ms), Some(100_000));
    assert!(two_clocks(&two).is_empty());
    two.verify().unwrap();
}

#[test]
fn a_laptop_that_takes_over_goes_on_where_the_other_one_was() {
    let (_dir, mut one, session) = evening();
    act(&mut one, session, &PitchAction::Start);
    pass(&one, 300);
    act(&mut one, session, &PitchAction::Next);
    pass(&one, 30);
    act(&mut one, session, &PitchAction::Start);
    pass(&one, 20);
    let (_other_dir, mut two) = another(&one, "Secours");
    let view = two.pitches(session).unwrap();
    let recovery = view.recovery.unwrap();
    assert_eq!((recovery.desk.as_deref(), recovery.certain), (Some("Scène"), false));
    assert_eq!(recovery.elapsed_now_ms, 20_000, "by the wall clocks, which is all there is");
    act(&mut two, session, &PitchAction::Pause);
    let view = two.pitches(session).unwrap();
    assert_eq!((left(&view), view.order[0].took_ms), (160, Some(300_000)));
    assert!(two_clocks(&two).is_empty(), "one clock, handed on");
    // The first one knows nothing of it and goes on: now there are two.
    act(&mut one, session, &PitchAction::Adjust { seconds: 60 });
    one.merge(two.entries().unwrap()).unwrap();
    assert_eq!(two_clocks(&one).len(), 1);
    assert_eq!(left(&one.pitches(session).unwrap()), 220, "and its own clock was not touched");
}

#[test]
fn a_pitch_taken_out_elsewhere_while_it_runs_runs_on() {
    let (_dir, mut one, session) = evening();
    let (_other_dir, mut two) = another(&one, "Bureau");
    let first = one.running_order(session).unwrap()[0].clone();
    act(&mut one, session, &PitchAction::Start);
    pass(&one, 10);
    two.edit_running_order(session, OrderEdit::Remove { pitch: first.id }).unwrap();
    one.merge(two.entries().unwrap()).unwrap();
    let view = one.pitches(session).unwrap();
    assert_eq!((left(&view), view.order[0].removed, view.order.len()), (170, true, 7));
    assert_eq!(view.order[0].pitch.title, first.title);
    pass(&one, 10);
    act(&mut one, session, &PitchAction::End);
    pass(&one, 10);
    let view = act(&mut one, session, &PitchAction::Next);
    assert_eq!((view.order.len(), view.clock.pitch), (6, Some(view.order[0].pitch.id)), "then it is gone");
    assert!(one.pitch_report(session).unwrap().lines.iter().any(|line| line.title == first.title));
}

#[test]
fn the_report_says_what_was_planned_and_what_it_was() {
    let (_dir, mut event, session) = evening();
    pass(&event, 12 * 60);
    act(&mut event, session, &PitchAction::Start);
    pass(&event, 170);
    act(&mut event, session, &PitchAction::Next);
    pass(&event, 30);
    act(&mut event, session, &PitchAction::Pause);
    pass(&event, 15);
    act(&mut event, session, &PitchAction::Resume);
    pass(&event, 120);
    act(&mut event, session, &PitchAction::End);
    let report = event.pitch_report(session).unwrap();
    let line = &report.lines[0];
    assert_eq!((line.pitch_ms, line.questions_ms, line.paused_ms), (Some(170_000), Some(150_000), 15_000));
    assert_eq!(line.over_ms, Some(20_000));
    let hour = |ms: Option<i64>| regie_core::clock::local(ms.unwrap()).format("%H:%M:%S").to_string();
    assert_eq!(
        (hour(line.planned_start), hour(line.start), hour(line.end)),
        ("19:00:00".into(), "19:02:00".into(), "19:07:35".into())
    );
    assert_eq!((report.planned_ms, report.took_ms), (300_000, 320_000));
    assert_eq!(
        (report.lines[1].state, report.lines[1].pitch_ms, report.end),
        (LineState::Waiting, None, None)
    );
}

#[test]
fn the_stage_keeps_its_message_to_itself() {
    let (_dir, mut event, session) = evening();
    let before = event.entry_count().unwrap();
    assert_eq!(event.staged_session().unwrap(), session);
    let scene = regie_core::pitches::Scene {
        message: "Merci de  conclure".to_owned(),
        blackout: true,
        ..event.scene().unwrap()
    };
    event.set_scene(&scene).unwrap();
    let view = event.pitches(session).unwrap();
    assert_eq!((view.scene.message.as_str(), view.scene.blackout), ("Merci de conclure", true));
    assert_eq!(event.entry_count().unwrap(), before, "it is nobody else's");
    let long = regie_core::pitches::Scene { message: "x".repeat(141), ..scene };
    assert!(matches!(event.set_scene(&long), Err(Error::TooLong { field: "message" })));
}

#[test]
fn thresholds_are_heard_when_they_are_reached_and_only_then() {
    use regie_core::pitches::Chime::{Amber, Red, Up};
    let (_dir, mut event, session) = evening();
    let heard = |event: &Event| {
        let view = event.pitches(session).unwrap();
        let from_now = |(at, chime)| ((at - view.now.boot) / 1_000, chime);
        view.clock.chimes().into_iter().map(from_now).collect::<Vec<_>>()
    };
    assert!(heard(&event).is_empty(), "nothing runs");
    act(&mut event, session, &PitchAction::Start);
    // The pitch, then its questions, which begin by themselves.
    assert_eq!(heard(&event), [(120, Amber), (160, Red), (180, Up), (240, Amber), (280, Red), (300, Up)]);
    pass(&event, 100);
    act(&mut event, session, &PitchAction::Adjust { seconds: 60 });
    assert_eq!(heard(&event)[..3], [(80, Amber), (120, Red), (140, Up)], "a minute later");
    act(&mut event, session, &PitchAction::Next);
    assert_eq!(
        heard(&event),
        [(60, Amber), (100, Red), (120, Up)],
        "what is left of the pitch rings no more"
    );
    act(&mut event, session, &PitchAction::Pause);
    assert!(heard(&event).is_empty());
    // A part that is shorter than its threshold begins in that colour.
    act(&mut event, session, &PitchAction::End);
    let short = block("Éclair", PitchKind::Other, 45);
    event.edit_running_order(session, OrderEdit::Add { pitch: short, after: None }).unwrap();
    let last = event.running_order(session).unwrap()[7].id;
    act(&mut event, session, &PitchAction::Jump { pitch: last });
    act(&mut event, session, &PitchAction::Start);
    assert_eq!(heard(&event), [(25, Red), (45, Up)]);
}
