//! The desk: what a volunteer relies on at the door.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{add, at, march, sample_event};
use regie_core::Error;
use regie_core::check_in::{Answer, Movement, Presence};
use regie_core::people::{NewPerson, Ticket};

#[test]
fn a_scanned_code_checks_in_once_and_says_so_the_second_time() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "Association Fictive");
    let session = event.sessions().unwrap()[0].clone();
    event.register(zoe.id, session.id).unwrap();

    let answer = event.scan(&zoe.code.to_string(), march(4)).unwrap();
    let Answer::Welcome { person, movement: Movement::Arrived, sessions, .. } = answer else {
        panic!("{answer:?}")
    };
    assert_eq!(person.id, zoe.id);
    assert_eq!(sessions, vec![session], "today's sessions are part of the welcome");

    event.clock().set(at(9, 12));
    let entries = event.entry_count().unwrap();
    let answer = event.scan(&zoe.code.plain().to_lowercase(), march(4)).unwrap();
    let Answer::AlreadyIn { since, by, .. } = answer else { panic!("{answer:?}") };
    assert_eq!((since, by.as_str()), (at(9, 0), "Accueil"));
    assert_eq!(event.entry_count().unwrap(), entries, "nothing is written");

    assert!(
        matches!(event.scan(&zoe.code.plain(), march(5)).unwrap(), Answer::Welcome { .. }),
        "each day is a day"
    );
    assert_eq!(event.arrivals().unwrap(), 2);
}

#[test]
fn a_wrong_code_writes_nothing_and_says_whether_it_was_misread() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let entries = event.entry_count().unwrap();
    let mut misread = zoe.code.plain();
    let last = if misread.ends_with('2') { '3' } else { '2' };
    misread.pop();
    misread.push(last);
    assert_eq!(
        event.scan(&misread, march(4)).unwrap(),
        Answer::UnknownCode { text: misread.clone(), misread: true }
    );
    let nobody = regie_core::code::Code::from_seed(1);
    assert!(matches!(
        event.scan(&nobody.plain(), march(4)).unwrap(),
        Answer::UnknownCode { misread: false, .. }
    ));
    assert!(matches!(
        event.scan("9gp9xac4bpau3xzb8e8htps2vz98a33u", march(4)).unwrap(),
        Answer::UnknownCode { .. }
    ));
    assert_eq!(event.scan("Zoé Exemple", march(4)).unwrap(), Answer::NotACode, "a name is for the list");
    assert_eq!(event.scan("Lefèvre", march(4)).unwrap(), Answer::NotACode, "seven letters are a name");
    assert_eq!(event.entry_count().unwrap(), entries);
}

#[test]
fn a_registration_services_ticket_opens_the_door_too() {
    let (_dir, mut event) = sample_event();
    let ticket = Ticket { service: "pretix".into(), number: "h7ruj46s9g3nx6tx4rz8a6mstm4e7a4k".into() };
    let new = NewPerson { family: "Exemple".into(), tickets: vec![ticket.clone()], ..NewPerson::default() };
    let person = event.add_person(new).unwrap();
    assert!(
        matches!(event.scan(&ticket.number, march(4)).unwrap(), Answer::Welcome { person: p, .. } if p.id == person.id)
    );
}

#[test]
fn a_scanner_set_for_another_keyboard_is_understood() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    // What an American scanner makes of the code on a French keyboard: key positions, unshifted digits.
    let typed: String = zoe
        .code
        .plain()
        .to_lowercase()
        .chars()
        .map(|c| match c {
            '2'..='9' => ['é', '"', '\'', '(', '-', 'è', '_', 'ç'][c as usize - '2' as usize],
            'a' => 'q',
            'q' => 'a',
            'z' => 'w',
            'w' => 'z',
            'm' => ',',
            other => other,
        })
        .collect();
    assert!(matches!(event.scan(&typed, march(4)).unwrap(), Answer::Welcome { .. }), "{typed}");
}

#[test]
fn somebody_leaves_and_comes_back_and_every_step_can_be_undone() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let day = march(4);
    assert!(matches!(event.check_out(zoe.id, day), Err(Error::NotArrived)));
    event.check_in(zoe.id, day).unwrap();
    event.clock().set(at(12, 0));
    event.check_out(zoe.id, day).unwrap();
    assert!(
        matches!(event.presence(zoe.id, day).unwrap(), Presence::Gone { since, .. } if since == at(12, 0))
    );
    assert_eq!(event.counters(day).unwrap().here, 0);
    event.clock().set(at(14, 0));
    let answer = event.check_in(zoe.id, day).unwrap();
    assert!(matches!(answer, Answer::Welcome { movement: Movement::Returned, .. }));
    let counters = event.counters(day).unwrap();
    assert_eq!((counters.expected, counters.arrived, counters.today, counters.here), (1, 1, 1, 1));

    for (movement, here) in [(Movement::Returned, 0), (Movement::Left, 1), (Movement::Arrived, 0)] {
        let undone = event.undo_last_check_in().unwrap().unwrap();
        assert_eq!(undone.movement, movement);
        assert_eq!(event.counters(day).unwrap().here, here);
    }
    assert_eq!(event.undo_last_check_in().unwrap(), None);
    assert_eq!(event.presence(zoe.id, day).unwrap(), Presence::Expected);
    assert_eq!(event.arrivals().unwrap(), 0);
    event.verify().unwrap();
}

#[test]
fn a_walk_in_is_added_and_checked_in_at_once_and_undone_at_once() {
    let (_dir, mut event) = sample_event();
    let new = NewPerson { given: "Ana".into(), family: "Inventée".into(), ..NewPerson::default() };
    let Answer::Welcome { person, .. } = event.walk_in(new, march(4)).unwrap() else { panic!() };
    assert_eq!(event.find_people("inventee", 5).unwrap()[0].id, person.id);
    let undone = event.undo_last_check_in().unwrap().unwrap();
    assert!(undone.walk_in);
    assert_eq!(event.info().unwrap().people, 0);
    assert!(event.find_people("inventee", 5).unwrap().is_empty());
    assert!(matches!(event.walk_in(NewPerson::default(), march(4)), Err(Error::NoName)));
    assert!(matches!(event.check_in(person.id, march(4)), Err(Error::NoSuchPerson)));
    event.verify().unwrap();
}

#[test]
fn a_day_that_is_not_the_events_is_refused() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    assert!(matches!(event.check_in(zoe.id, march(9)), Err(Error::NotADay { day }) if day == march(9)));
    assert_eq!(event.sheet().unwrap().nearest_day(march(9)), march(6));
}

#[test]
fn the_desk_asks_before_it_adds_somebody_twice() {
    let (_dir, mut event) = sample_event();
    let eric = add(&mut event, "Éric", "Ménard", "CCI Fictive");
    let alike = |event: &regie_core::Event, given: &str, family: &str, organisation: &str| {
        event.lookalikes(given, family, organisation).unwrap().iter().map(|p| p.id).collect::<Vec<_>>()
    };
    assert_eq!(alike(&event, "Eric", "MENARD", ""), [eric.id]);
    assert_eq!(alike(&event, "Menard", "Eric", ""), [eric.id], "names in the wrong boxes");
    assert_eq!(alike(&event, "Erik", "Ménard", "cci fictive"), [eric.id], "a slip away, same organisation");
    assert_eq!(alike(&event, "Erika", "Ménardier", ""), []);
}
