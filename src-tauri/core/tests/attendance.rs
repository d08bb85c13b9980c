//! Attendance: who is in, who waits, who came.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{add, at, march, sample_event};
use regie_core::Event;
use regie_core::attendance::{Mark, Place, RoomAnswer};
use regie_core::code::Code;
use regie_core::fact::{AttendanceFact, CheckInFact, Fact, PeopleFact};
use regie_core::id::{PersonId, SessionId};
use regie_core::people::{NewPerson, Person};
use regie_core::programme::{DayPart, Session};

fn hour(hour: u32, minute: u32) -> chrono::NaiveTime {
    chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// The sample's first workshop, given hours and a capacity.
fn workshop(event: &mut Event, capacity: Option<u32>, start: u32, end: u32) -> SessionId {
    let session = event.sessions().unwrap().remove(0);
    let now = Session { start: Some(hour(start, 30)), end: Some(hour(end, 0)), capacity, ..session };
    event.edit_session(&now).unwrap();
    now.id
}

#[test]
fn a_place_that_frees_goes_to_the_first_who_waits_and_is_said() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, Some(2), 9, 12);
    let people: Vec<_> = ["A", "B", "C", "D"].map(|name| add(&mut event, "", name, "")).into();
    for (person, waiting) in people.iter().zip([None, None, Some(1), Some(2)]) {
        assert_eq!(event.register(person.id, session).unwrap().waiting, waiting);
    }
    let moved = event.unregister(people[0].id, session).unwrap();
    assert_eq!(moved.promoted, [people[2].clone()]);
    let roll = event.roll(session).unwrap();
    assert_eq!((roll.expected, roll.waiting), (2, 1));
    assert_eq!(
        roll.lines.iter().map(|line| line.place).collect::<Vec<_>>(),
        [Place::In, Place::In, Place::Waiting { rank: 1 }]
    );
    let later = event.sessions().unwrap()[1].id;
    let moved = event.move_registration(people[1].id, session, later).unwrap();
    assert_eq!(moved.promoted, [people[3].clone()]);
    assert_eq!(event.sessions_of(people[1].id, None).unwrap()[0].id, later);
    event.verify().unwrap();
}

#[test]
fn a_badge_at_the_rooms_door_notes_present_or_late_and_turns_nobody_away() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, Some(1), 9, 12);
    let (a, b, c) =
        (add(&mut event, "", "A", ""), add(&mut event, "", "B", ""), add(&mut event, "", "C", ""));
    event.register(a.id, session).unwrap();
    event.register(b.id, session).unwrap();
    event.clock().set(at(9, 25));
    let answer = event.scan_in_room(&a.code.plain(), session, None).unwrap();
    assert!(matches!(answer, RoomAnswer::Noted { mark: Mark::Present, place: Place::In, .. }), "{answer:?}");
    let answer = event.scan_in_room(&a.code.plain(), session, None).unwrap();
    assert!(matches!(answer, RoomAnswer::NotedAlready { .. }));
    event.clock().set(at(9, 50));
    let answer = event.scan_in_room(&b.code.plain(), session, None).unwrap();
    assert!(
        matches!(answer, RoomAnswer::Noted { mark: Mark::Late, place: Place::Waiting { rank: 1 }, .. }),
        "{answer:?}"
    );
    let answer = event.scan_in_room(&c.code.plain(), session, None).unwrap();
    assert!(matches!(answer, RoomAnswer::Noted { place: Place::WalkIn, .. }));
    let roll = event.roll(session).unwrap();
    assert_eq!(roll.came, [(DayPart::Morning, 3)]);
    assert_eq!(roll.lines[1].marks[0].at, Some(hour(9, 50)));
    let new = NewPerson { family: "Nouvelle".into(), ..NewPerson::default() };
    event.walk_into_room(new, session, None).unwrap();
    assert_eq!(event.roll(session).unwrap().came, [(DayPart::Morning, 4)]);
    assert!(matches!(event.scan_in_room("Nouvelle", session, None).unwrap(), RoomAnswer::NotACode));
    event.verify().unwrap();
}

#[test]
fn a_session_that_spans_noon_has_two_half_days() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, None, 11, 15);
    let a = add(&mut event, "", "A", "");
    event.register(a.id, session).unwrap();
    event.clock().set(at(11, 20));
    event.attend(a.id, session, None).unwrap();
    event.clock().set(at(14, 0));
    event.attend(a.id, session, None).unwrap();
    let roll = event.roll(session).unwrap();
    assert_eq!(roll.parts, [DayPart::Morning, DayPart::Afternoon]);
    assert_eq!(roll.came, [(DayPart::Morning, 1), (DayPart::Afternoon, 1)]);
    let ends_at_noon = workshop(&mut event, None, 9, 12);
    assert_eq!(event.roll(ends_at_noon).unwrap().parts, [DayPart::Morning]);
}

#[test]
fn everyone_who_arrived_is_noted_at_once_and_marks_change_and_undo() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, None, 9, 12);
    let (a, b, c) =
        (add(&mut event, "", "A", ""), add(&mut event, "", "B", ""), add(&mut event, "", "C", ""));
    for person in [&a, &b, &c] {
        event.register(person.id, session).unwrap();
    }
    event.check_in(a.id, march(4)).unwrap();
    event.check_in(b.id, march(4)).unwrap();
    event.mark(b.id, session, DayPart::Morning, Mark::Excused, None).unwrap();
    assert_eq!(event.mark_arrived(session, DayPart::Morning).unwrap(), 1, "what somebody noted stands");
    event.mark(a.id, session, DayPart::Morning, Mark::LeftEarly, Some(hour(11, 0))).unwrap();
    let mark = |event: &Event| event.roll(session).unwrap().lines[0].marks.first().map(|marked| marked.mark);
    assert_eq!(mark(&event), Some(Mark::LeftEarly));
    assert_eq!(event.undo_last_marks(1).unwrap().unwrap().person.id, a.id);
    assert_eq!(mark(&event), Some(Mark::Present), "what stood before stands again");
    event.clear_mark(a.id, session, DayPart::Morning).unwrap();
    assert_eq!(mark(&event), None);
    event.undo_last_marks(1).unwrap();
    assert_eq!(mark(&event), Some(Mark::Present));
    event.verify().unwrap();
}

#[test]
fn all_that_one_action_noted_is_taken_back_at_once_however_much() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, None, 9, 12);
    let ana = add(&mut event, "Ana", "Essai", "");
    let people: Vec<PersonId> = (0..600).map(|_| PersonId::mint()).collect();
    let facts = people.iter().flat_map(|&id| {
        let person = Person { id, code: Code::mint(), ..ana.clone() };
        [
            Fact::from(PeopleFact::Added { person }),
            AttendanceFact::Registered { person: id, session }.into(),
            CheckInFact::Arrived { person: id, day: march(4) }.into(),
        ]
    });
    event.record_each(facts).unwrap();
    event.mark(people[0], session, DayPart::Morning, Mark::Excused, None).unwrap();
    let came = |event: &Event| event.roll(session).unwrap().came[0].1;
    for _ in 0..2 {
        assert_eq!(event.mark_arrived(session, DayPart::Morning).unwrap(), 599);
        assert_eq!(event.undo_last_marks(599).unwrap().unwrap().marks, 599);
        assert_eq!(came(&event), 0);
    }
    let undone = event.undo_last_marks(1).unwrap().unwrap();
    assert_eq!((undone.person.id, undone.walk_in), (people[0], false), "what was noted before is next");
    assert_eq!(event.undo_last_marks(1).unwrap(), None);
    event.verify().unwrap();
}

#[test]
fn undoing_a_walk_in_at_a_rooms_door_takes_their_sheet_too() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, None, 9, 12);
    let new = NewPerson { family: "Nouvelle".into(), ..NewPerson::default() };
    event.walk_into_room(new, session, None).unwrap();
    let undone = event.undo_last_marks(1).unwrap().unwrap();
    assert!(undone.walk_in && undone.person.family == "Nouvelle");
    assert!(event.find_people("Nouvelle", 5).unwrap().is_empty());
    assert!(event.roll(session).unwrap().lines.is_empty());
    event.verify().unwrap();
}

#[test]
fn the_half_day_that_was_chosen_wins_over_the_hour() {
    let (_dir, mut event) = sample_event();
    let session = workshop(&mut event, None, 9, 16);
    let (a, b) = (add(&mut event, "", "A", ""), add(&mut event, "", "B", ""));
    event.clock().set(at(14, 0));
    let answer = event.scan_in_room(&a.code.plain(), session, Some(DayPart::Morning)).unwrap();
    assert!(
        matches!(answer, RoomAnswer::Noted { mark: Mark::Present, .. }),
        "noted afterwards, not late: {answer:?}"
    );
    event.attend(b.id, session, Some(DayPart::Evening)).unwrap();
    let roll = event.roll(session).unwrap();
    assert_eq!(
        roll.came,
        [(DayPart::Morning, 1), (DayPart::Afternoon, 1)],
        "an evening that is none of its own"
    );
}
