//! Running orders and clocks of laptops that work apart and merge: the same event everywhere, and nobody's clock is moved.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::at;
use proptest::prelude::*;
use regie_core::id::SessionId;
use regie_core::pitches::{Filling, NewPitch, OrderEdit, PitchAction};
use regie_core::{Clock, Error, Event, sample};
use tempfile::TempDir;

#[derive(Debug, Clone)]
enum Deed {
    Act(PitchAction),
    Move(usize, usize),
    Remove(usize),
    Restore(usize),
    Skip(usize, bool),
    Lengthen(usize, i64),
    Add,
    Pass(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => Just(Deed::Act(PitchAction::Next)),
        1 => Just(Deed::Act(PitchAction::StartOrPause)),
        1 => Just(Deed::Act(PitchAction::Undo)),
        1 => Just(Deed::Act(PitchAction::Redo)),
        1 => (1..60_i64).prop_map(|seconds| Deed::Act(PitchAction::Adjust { seconds })),
        2 => (0..9_usize, 0..9_usize).prop_map(|(n, to)| Deed::Move(n, to)),
        1 => (0..9_usize).prop_map(Deed::Remove),
        1 => (0..9_usize).prop_map(Deed::Restore),
        1 => (0..9_usize, any::<bool>()).prop_map(|(n, skipped)| Deed::Skip(n, skipped)),
        1 => (0..9_usize, 60..600_i64).prop_map(|(n, seconds)| Deed::Lengthen(n, seconds)),
        1 => Just(Deed::Add),
        3 => (0..120_000_i64).prop_map(Deed::Pass),
    ]
}

fn laptops() -> (Vec<(TempDir, Event)>, SessionId) {
    let mut laptops: Vec<(TempDir, Event)> = Vec::new();
    for desk in ["Scène", "Secours", "Bureau"] {
        let dir = tempfile::tempdir().unwrap();
        let facts = if laptops.is_empty() { sample::facts().unwrap() } else { Vec::new() };
        let mut event = Event::create(dir.path(), Clock::at(at(19, 0)), desk, &facts).unwrap();
        if let Some((_, first)) = laptops.first() {
            event.merge(first.entries().unwrap()).unwrap();
        } else {
            let session = event.staged_session().unwrap();
            event.edit_running_order(session, OrderEdit::Fill { times: Filling::default() }).unwrap();
        }
        laptops.push((dir, event));
    }
    let session = laptops[0].1.staged_session().unwrap();
    (laptops, session)
}

fn act(event: &mut Event, session: SessionId, deed: &Deed) {
    let order = event.running_order(session).unwrap();
    let pitch = |n: usize| order[n % order.len()].id;
    if order.is_empty() {
        return;
    }
    let mut edit = |edit| event.edit_running_order(session, edit).map(|_| ());
    let done = match deed {
        Deed::Act(action) => event.act_on_clock(session, action).map(|_| ()),
        Deed::Move(n, to) => edit(OrderEdit::Move { pitch: pitch(*n), to: *to }),
        Deed::Remove(n) => edit(OrderEdit::Remove { pitch: pitch(*n) }),
        Deed::Restore(n) => edit(OrderEdit::Restore { pitch: pitch(*n) }),
        Deed::Skip(n, true) => {
            event.act_on_clock(session, &PitchAction::Skip { pitch: pitch(*n) }).map(|_| ())
        }
        Deed::Skip(n, false) => {
            event.act_on_clock(session, &PitchAction::BringBack { pitch: pitch(*n) }).map(|_| ())
        }
        Deed::Lengthen(n, seconds) => {
            let was = &order[n % order.len()];
            let now = NewPitch { title: was.title.clone(), pitch_s: *seconds, ..NewPitch::default() };
            edit(OrderEdit::Change { pitch: was.id, now })
        }
        Deed::Add => {
            let pitch = NewPitch { title: "Un de plus".to_owned(), pitch_s: 60, ..NewPitch::default() };
            edit(OrderEdit::Add { pitch, after: Some(order[0].id) })
        }
        Deed::Pass(ms) => {
            event.clock().pass(*ms);
            Ok(())
        }
    };
    match done {
        Ok(()) | Err(Error::ClockStill | Error::NothingToUndo | Error::PitchRuns | Error::OrderFinished) => {}
        Err(error) => panic!("{deed:?}: {error}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_of_merges_gives_the_same_evening_and_moves_nobodys_clock(
        deeds in prop::collection::vec((0..3_usize, deed()), 1..60),
        meetings in Just([(0, 1), (2, 0), (1, 2), (2, 1), (0, 2), (1, 0)]).prop_shuffle(),
    ) {
        let (mut laptops, session) = laptops();
        for (laptop, deed) in &deeds {
            act(&mut laptops[*laptop].1, session, deed);
        }
        for (from, to) in meetings.into_iter().chain([(0, 1), (1, 2), (2, 0), (0, 1)]) {
            let mut entries = laptops[from].1.entries().unwrap();
            entries.reverse();
            let event = &mut laptops[to].1;
            let own = event.clock_log(session).unwrap().iter().any(|line| line.writer == event.writer());
            let clock = |event: &Event| {
                let clock = event.pitches(session).unwrap().clock;
                (clock.pitch, clock.paused, clock.left(clock.anchor_boot))
            };
            let runs = event.pitches(session).unwrap().clock.phase == regie_core::pitches::ClockPhase::Running;
            let before = clock(event);
            event.merge(entries).unwrap();
            if own && runs {
                prop_assert_eq!(clock(event), before, "a merge moved a clock that runs");
            }
        }
        let verified: Vec<_> = laptops.iter_mut().map(|(_, event)| event.verify().unwrap()).collect();
        prop_assert_eq!(&verified[0], &verified[1]);
        prop_assert_eq!(&verified[1], &verified[2]);
        let orders: Vec<_> = laptops.iter().map(|(_, event)| event.running_order(session).unwrap()).collect();
        prop_assert_eq!(&orders[0], &orders[1]);
        prop_assert_eq!(&orders[1], &orders[2]);
        // Whoever did something to the clock is named where more than one did.
        let who = laptops.iter().filter(|(_, event)| {
            laptops[0].1.clock_log(session).unwrap().iter().any(|line| line.writer == event.writer())
        });
        let who = who.count();
        let overlaps = laptops[0].1.clock_overlaps().unwrap();
        prop_assert_eq!(overlaps.first().map_or(0, |overlap| overlap.desks.len()), if who > 1 { who } else { 0 });
    }
}
