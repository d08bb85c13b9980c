//! Badges: whose are still to print, and what a badge knows of its prints.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{add, at, sample_event};
use regie_core::badges::Selection;
use regie_core::people::{NewPerson, Role};

#[test]
fn a_badge_knows_when_and_where_it_was_printed_and_selections_know_too() {
    let (_dir, mut event) = sample_event();
    let (b, a) = (add(&mut event, "", "B", ""), add(&mut event, "", "A", ""));
    let new = NewPerson { family: "C".into(), role: Role::Speaker, ..NewPerson::default() };
    let c = event.add_person(new).unwrap();
    let session = event.sessions().unwrap()[0].id;
    event.register(b.id, session).unwrap();
    let holders = |event: &regie_core::Event, selection| event.badge_holders(&selection).unwrap();
    assert_eq!(holders(&event, Selection::Everybody), [a.id, b.id, c.id]);
    assert_eq!(holders(&event, Selection::Role { role: Role::Speaker }), [c.id]);
    assert_eq!(holders(&event, Selection::Session { session }), [b.id]);
    assert_eq!(holders(&event, Selection::People { people: vec![c.id, a.id] }), [c.id, a.id]);

    event.badges_printed(&[a.id, c.id]).unwrap();
    event.clock().set(at(10, 0));
    event.badges_printed(&[a.id]).unwrap();
    assert_eq!(holders(&event, Selection::NotPrinted), [b.id]);
    let prints = event.prints_of(a.id).unwrap();
    assert_eq!(prints.iter().map(|print| print.at).collect::<Vec<_>>(), [at(10, 0), at(9, 0)]);
    assert_eq!(prints[0].by, "Accueil");
    event.verify().unwrap();
}
