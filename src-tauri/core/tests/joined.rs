//! People who are joined, split, forgotten and anonymised, as those at the desk see it.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use chrono::NaiveTime;
use common::{add, at, march, sample_event};
use regie_core::attendance::Mark;
use regie_core::backup::backups;
use regie_core::check_in::{Answer, Presence};
use regie_core::fact::CheckInFact;
use regie_core::meetings::{Pair, Party, PartySheet, Tier};
use regie_core::people::{NOBODY, NewPerson, Person, PersonField, PhotoConsent, Role, Ticket};
use regie_core::programme::DayPart;
use regie_core::review::{Case, Keep};
use regie_core::{Error, Event};
use tempfile::TempDir;

/// Another laptop that knows the same, its clock a minute ahead: what it says is said later.
fn twin(of: &Event, name: &str) -> (TempDir, Event) {
    let dir = tempfile::tempdir().unwrap();
    let mut event = Event::create(dir.path(), regie_core::Clock::at(at(9, 1)), name, &[]).unwrap();
    event.merge(of.entries().unwrap()).unwrap();
    (dir, event)
}

fn exchange(one: &mut Event, other: &mut Event) {
    one.merge(other.entries().unwrap()).unwrap();
    other.merge(one.entries().unwrap()).unwrap();
    assert_eq!(one.verify().unwrap(), other.verify().unwrap());
}

fn full(event: &mut Event, given: &str, ticket: &str) -> Person {
    let new = NewPerson {
        given: given.into(),
        family: "Perrot".into(),
        email: format!("{}@exemple.fr", given.to_lowercase()),
        tickets: vec![Ticket { service: "pretix".into(), number: ticket.into() }],
        ..NewPerson::default()
    };
    event.add_person(new).unwrap()
}

#[test]
fn two_who_are_one_are_found_once_under_both_codes_and_tickets_with_all_that_was_noted_of_either() {
    let (_dir, mut event) = sample_event();
    let (kept, gone) = (full(&mut event, "Camille", "T-100001"), full(&mut event, "Camile", "T-100002"));
    let [first, second] = [event.sessions().unwrap()[0].clone(), event.sessions().unwrap()[1].clone()];
    event.check_in(gone.id, march(4)).unwrap();
    event.register(gone.id, first.id).unwrap();
    event.register(kept.id, first.id).unwrap();
    event.mark(gone.id, second.id, DayPart::Morning, Mark::Present, None).unwrap();
    assert_eq!(event.info().unwrap().people, 2);

    event.merge_people(kept.id, gone.id, &[]).unwrap();
    assert_eq!(event.info().unwrap().people, 1);
    assert_eq!(event.find_ids("perrot", 9), [kept.id]);
    assert_eq!(event.days_of(kept.id).unwrap(), [march(4)], "came under the other name");
    assert_eq!(event.registered_in(first.id).unwrap(), [kept.id], "registered twice is registered once");
    assert_eq!(event.roll(second.id).unwrap().lines[0].person.id, kept.id);
    for text in [&gone.code.to_string(), "T-100001", "T-100002"] {
        let answer = event.scan(text, march(4)).unwrap();
        assert!(matches!(&answer, Answer::AlreadyIn { person, .. } if person.id == kept.id), "{answer:?}");
    }
    assert_eq!(event.person(gone.id).unwrap().id, kept.id, "an old link finds them");
    assert_eq!(event.person(kept.id).unwrap().tickets.len(), 2);
    event.verify().unwrap();

    // Split, each has again what was noted of them, and what was noted since stays where it was noted.
    event.check_in(kept.id, march(5)).unwrap();
    let joined = event.joined_with(kept.id).unwrap();
    assert_eq!(joined.len(), 1);
    assert_eq!(joined[0].gone.as_ref().unwrap().given, "Camile");
    event.tell_apart(joined[0].ids[0], joined[0].ids[1]).unwrap();
    assert_eq!(event.days_of(gone.id).unwrap(), [march(4)]);
    assert_eq!(event.days_of(kept.id).unwrap(), [march(5)]);
    assert_eq!(event.registered_in(first.id).unwrap(), [gone.id, kept.id]);
    assert_eq!(event.person(gone.id).unwrap(), gone);
    assert_eq!(event.person(kept.id).unwrap(), kept);
    assert!(event.review().unwrap().is_empty(), "nobody is asked again about those two");
    event.verify().unwrap();
}

#[test]
fn the_joined_sheet_is_the_kept_one_with_what_was_chosen_of_the_other_and_an_edit_since_shows() {
    let (_dir, mut event) = sample_event();
    let kept = add(&mut event, "Éric", "Ménard", "");
    let new = NewPerson {
        given: "Eric".into(),
        family: "Menard".into(),
        organisation: "CCI Fictive".into(),
        email: "eric@exemple.fr".into(),
        role: Role::Reuser,
        photo: PhotoConsent::No,
        ..NewPerson::default()
    };
    let gone = event.add_person(new).unwrap();
    event.merge_people(kept.id, gone.id, &[PersonField::Role]).unwrap();
    let sheet = event.person(kept.id).unwrap();
    assert_eq!(
        (sheet.given.as_str(), sheet.organisation.as_str()),
        ("Éric", "CCI Fictive"),
        "a blank is filled"
    );
    assert_eq!((sheet.role, sheet.photo), (Role::Reuser, PhotoConsent::No));
    assert_eq!(event.find_ids("cci", 9), [kept.id], "and found by it");

    event
        .edit_person(&Person { email: "e.menard@exemple.fr".into(), family: "Ménard-Roy".into(), ..sheet })
        .unwrap();
    let sheet = event.person(kept.id).unwrap();
    assert_eq!((sheet.email.as_str(), sheet.family.as_str()), ("e.menard@exemple.fr", "Ménard-Roy"));
    assert_eq!(event.review().unwrap(), [], "no edit crossed another");
    event.tell_apart(kept.id, gone.id).unwrap();
    assert_eq!(
        event.person(gone.id).unwrap().email,
        "e.menard@exemple.fr",
        "the address was corrected where it stood"
    );
    assert_eq!(event.person(kept.id).unwrap().email, "");
    event.verify().unwrap();
}

#[test]
fn chains_and_cycles_made_apart_are_one_person_and_the_same_one_everywhere() {
    let (_dir, mut one) = sample_event();
    let people: Vec<_> = ["Ana", "Anna", "Hanna"].map(|name| add(&mut one, name, "Roy", "")).into();
    let (_other_dir, mut other) = twin(&one, "Salle 1");
    one.merge_people(people[1].id, people[0].id, &[]).unwrap();
    one.merge_people(people[2].id, people[1].id, &[]).unwrap();
    other.merge_people(people[0].id, people[2].id, &[]).unwrap();
    other.check_in(people[1].id, march(4)).unwrap();
    exchange(&mut one, &mut other);
    let [found] = one.people().unwrap().try_into().unwrap();
    assert_eq!(other.people().unwrap(), std::slice::from_ref(&found));
    assert_eq!(one.days_of(found.id).unwrap(), [march(4)]);
    // One decision fewer and they are still one; two fewer, and somebody goes their own way.
    one.tell_apart(people[0].id, people[1].id).unwrap();
    assert_eq!(one.people().unwrap().len(), 1);
    one.tell_apart(people[1].id, people[2].id).unwrap();
    assert_eq!(one.people().unwrap().len(), 2);
    exchange(&mut one, &mut other);
}

#[test]
fn whoever_meets_others_keeps_their_wishes_and_a_signed_sheet_finds_them() {
    let (_dir, mut event) = sample_event();
    let (kept, gone) = (add(&mut event, "Lou", "Roy", ""), add(&mut event, "Loup", "Roy", ""));
    let other = add(&mut event, "Max", "Bel", "");
    let session = event.sessions().unwrap()[0].id;
    for person in [&gone, &other] {
        event.set_party(session, Party::Person(person.id), PartySheet::default()).unwrap();
    }
    let most = Tier::numbered(1);
    event.wish(session, Party::Person(gone.id), Party::Person(other.id), most).unwrap();
    event.merge_people(kept.id, gone.id, &[]).unwrap();
    let meetings = event.meetings(session).unwrap();
    let pair = Pair::new(Party::Person(kept.id), Party::Person(other.id)).unwrap();
    assert_eq!(meetings.between(pair).tier, most);
    assert_eq!(meetings.parties.len(), 2);
    event.wish(session, Party::Person(kept.id), Party::Person(other.id), None).unwrap();
    assert_eq!(event.meetings(session).unwrap().between(pair).tier, None, "and takes one back");
    event.verify().unwrap();
    event.rebuild().unwrap();
    assert_eq!(event.meetings(session).unwrap().between(pair).tier, None);
}

#[test]
fn decisions_taken_differently_apart_converge_on_the_last_and_are_shown() {
    let (_dir, mut one) = sample_event();
    let (a, b) = (add(&mut one, "Éric", "Ménard", ""), add(&mut one, "Eric", "Menard", ""));
    let (_other_dir, mut other) = twin(&one, "Salle 1");
    one.merge_people(a.id, b.id, &[]).unwrap();
    other.tell_apart(a.id, b.id).unwrap();
    exchange(&mut one, &mut other);
    assert_eq!(one.people().unwrap().len(), 2, "the last word");
    let cases = one.review().unwrap();
    let [Case::CrossedEdit { entry, field, found, now, found_by, .. }] = &cases[..] else {
        panic!("{cases:?}")
    };
    assert_eq!((field.as_str(), found.as_str(), now.as_str()), ("same", "one", "two"));
    assert_eq!(found_by.as_ref().unwrap().by, "Accueil");
    one.keep_edit(*entry, Keep::Found).unwrap();
    assert_eq!(one.people().unwrap().len(), 1);
    exchange(&mut one, &mut other);
    assert!(other.review().unwrap().is_empty(), "settled on every laptop");
}

#[test]
fn crossed_edits_are_settled_once_for_all_and_a_decision_taken_otherwise_elsewhere_is_shown() {
    let (_dir, mut one) = sample_event();
    let zoe = add(&mut one, "Zoé", "Exemple", "");
    let (_other_dir, mut other) = twin(&one, "Salle 1");
    one.edit_person(&Person { organisation: "Une".into(), ..zoe.clone() }).unwrap();
    other.edit_person(&Person { organisation: "Autre".into(), ..zoe.clone() }).unwrap();
    exchange(&mut one, &mut other);
    let cases = one.review().unwrap();
    let [Case::CrossedEdit { entry, found, now, .. }] = &cases[..] else { panic!("{cases:?}") };
    assert_eq!((found.as_str(), now.as_str()), ("Une", "Autre"));
    // One keeps this, the other keeps that, apart.
    one.keep_edit(*entry, Keep::Found).unwrap();
    assert_eq!(one.person(zoe.id).unwrap().organisation, "Une");
    assert!(one.review().unwrap().is_empty());
    other.clock().set(at(9, 2));
    other.keep_edit(*entry, Keep::Now).unwrap();
    exchange(&mut one, &mut other);
    let cases = one.review().unwrap();
    let [Case::CrossedEdit { entry, found, now, .. }] = &cases[..] else { panic!("{cases:?}") };
    assert_eq!((found.as_str(), now.as_str()), ("Une", "Autre"));
    assert_eq!(one.person(zoe.id).unwrap().organisation, "Autre", "the last decision stands");
    one.keep_edit(*entry, Keep::Found).unwrap();
    exchange(&mut one, &mut other);
    assert_eq!(other.person(zoe.id).unwrap().organisation, "Une");
    assert!(other.review().unwrap().is_empty());
}

#[test]
fn somebody_noted_in_two_rooms_at_once_is_shown_until_seen_and_two_desks_at_the_door_are_no_case() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let mut mornings: Vec<_> = event.sessions().unwrap();
    mornings.retain(|session| session.day == march(4));
    let [mut one, mut other] = [mornings[0].clone(), mornings[1].clone()];
    for (session, start, end) in [(&mut one, 9, 11), (&mut other, 10, 12)] {
        (session.part, session.start, session.end) =
            (DayPart::Morning, NaiveTime::from_hms_opt(start, 0, 0), NaiveTime::from_hms_opt(end, 0, 0));
        event.edit_session(session).unwrap();
    }
    event.check_in(zoe.id, march(4)).unwrap();
    event.record(CheckInFact::Arrived { person: zoe.id, day: march(4) }).unwrap();
    event.mark(zoe.id, one.id, DayPart::Morning, Mark::Present, None).unwrap();
    assert!(event.review().unwrap().is_empty());
    event.mark(zoe.id, other.id, DayPart::Morning, Mark::Present, None).unwrap();
    let items = event.review_items().unwrap();
    assert!(matches!(&items[0].case, Case::InTwoPlaces { person, .. } if person.id == zoe.id), "{items:?}");
    event.see_case(items[0].id).unwrap();
    assert!(event.review().unwrap().is_empty());
    // Left the first at ten, came late to the second: that is no contradiction.
    event.mark(zoe.id, one.id, DayPart::Morning, Mark::LeftEarly, NaiveTime::from_hms_opt(10, 0, 0)).unwrap();
    assert!(event.review().unwrap().is_empty());
    assert!(matches!(event.presence(zoe.id, march(4)).unwrap(), Presence::Here { .. }));
}

#[test]
fn what_was_seen_comes_back_once_it_is_worse() {
    let (_dir, mut event) = sample_event();
    let mut session = event.sessions().unwrap()[0].clone();
    session.capacity = Some(1);
    event.edit_session(&session).unwrap();
    let people: Vec<_> = ["Ana", "Bob", "Cyd"].map(|name| add(&mut event, name, "Roy", "")).into();
    for person in &people[..2] {
        event.register(person.id, session.id).unwrap();
    }
    let items = event.review_items().unwrap();
    let [item] = &items[..] else { panic!("{items:?}") };
    event.see_case(item.id).unwrap();
    assert!(event.review_items().unwrap().is_empty());
    assert!(matches!(event.see_case(item.id), Err(Error::NothingToDecide)));
    event.register(people[2].id, session.id).unwrap();
    assert_eq!(event.review_items().unwrap()[0].id, item.id, "one more than when it was seen");
}

#[test]
fn whoever_is_erased_is_erased_under_all_their_names_and_a_merge_from_elsewhere_asks() {
    let (dir, mut one) = sample_event();
    let kept = add(&mut one, "Introuvable", "Un", "");
    let gone = add(&mut one, "Introuvable", "Deux", "");
    let third = add(&mut one, "Introuvable", "Trois", "");
    one.merge_people(kept.id, gone.id, &[]).unwrap();
    let (_other_dir, mut other) = twin(&one, "Salle 1");
    other.merge_people(third.id, kept.id, &[]).unwrap();
    other.check_in(third.id, march(4)).unwrap();
    one.erase_person(kept.id).unwrap();
    assert_eq!(one.people().unwrap().len(), 1);
    exchange(&mut one, &mut other);
    // Whoever is erased cannot be brought back by a mistake, so nobody is erased by one: somebody is asked.
    let cases = one.review().unwrap();
    assert!(
        matches!(&cases[..], [Case::HalfErased { person, .. }, ..] if person.id == third.id),
        "{cases:?}"
    );
    one.erase_person(third.id).unwrap();
    assert!(one.people().unwrap().is_empty());
    assert!(one.review().unwrap().is_empty());
    exchange(&mut one, &mut other);
    drop(one);
    assert!(!holds(dir.path(), "Introuvable"));
}

#[test]
fn anonymised_people_count_and_nobody_can_tell_who_they_were() {
    let (dir, mut event) = sample_event();
    let new = NewPerson {
        given: "Zoé".into(),
        family: "Introuvable".into(),
        organisation: "Introuvable SARL".into(),
        email: "zoe@introuvable.fr".into(),
        role: Role::Producer,
        notes: "Introuvable, 06 00 00 00 00".into(),
        photo: PhotoConsent::No,
        tickets: vec![Ticket { service: "pretix".into(), number: "introuvable".into() }],
    };
    let zoe = event.add_person(new).unwrap();
    let other = add(&mut event, "Zoe", "Introuvables", "Introuvable SARL");
    event.merge_people(zoe.id, other.id, &[]).unwrap();
    // Somebody who was taken off the list again is in the journal all the same.
    event.walk_in(NewPerson { family: "Introuvable".into(), ..NewPerson::default() }, march(4)).unwrap();
    event.undo_last_check_in().unwrap();
    let session = event.sessions().unwrap()[0].clone();
    event.check_in(zoe.id, march(4)).unwrap();
    event.register(other.id, session.id).unwrap();
    event.mark(zoe.id, session.id, DayPart::Morning, Mark::Present, None).unwrap();
    event.back_up().unwrap();
    let before = event.entries().unwrap();
    let (_other_dir, mut elsewhere) = twin(&event, "Salle 1");
    elsewhere.edit_person(&Person { notes: "Introuvable encore".into(), ..zoe.clone() }).unwrap();

    event.clock().set(at(18, 0));
    let done = event.anonymise().unwrap();
    assert_eq!((done.people, done.backups), (1, 1));
    assert_eq!(backups(dir.path()).unwrap().len(), 1, "a fresh one");
    let info = event.info().unwrap();
    assert_eq!((info.people, info.arrivals, info.registrations), (1, 1, 1));
    let [sheet] = event.people().unwrap().try_into().unwrap();
    assert_eq!((sheet.name().as_str(), sheet.role), (NOBODY, Role::Producer));
    assert_eq!(event.roll(session.id).unwrap().lines.len(), 1, "their mark still counts");
    assert_eq!(event.person_with_code(zoe.code).unwrap(), None, "their badge opens nothing");
    assert_eq!(event.person_with_code(sheet.code).unwrap(), None);
    assert!(event.find_ids("introuvable", 9).is_empty());
    assert!(event.review().unwrap().is_empty());
    assert!(matches!(event.edit_person(&Person { given: "Zoé".into(), ..sheet }), Err(Error::Anonymous)));
    event.verify().unwrap();

    // What arrives later is blanked as it arrives.
    event.merge(before).unwrap();
    exchange(&mut event, &mut elsewhere);
    assert!(elsewhere.find_ids("introuvable", 9).is_empty());
    drop(event);
    assert!(!holds(dir.path(), "ntrouvable"));
    assert!(!holds(&dir.path().join("backups"), "ntrouvable"));
}

#[test]
fn names_are_proposed_to_be_forgotten_once_the_day_has_passed_and_never_before_the_event_is_over() {
    let (_dir, mut event) = sample_event();
    add(&mut event, "Zoé", "Exemple", "");
    let sheet = event.sheet().unwrap();
    assert_eq!(event.retention().unwrap().until, None);
    let proposed = event.retention().unwrap().proposed;
    assert_eq!(proposed.to_string(), "2020-09-06");
    let too_soon = regie_core::programme::EventSheet { anonymise_after: Some(march(5)), ..sheet.clone() };
    assert!(matches!(event.edit_sheet(&too_soon), Err(Error::ForgetsTooSoon)));
    event
        .edit_sheet(&regie_core::programme::EventSheet { anonymise_after: Some(march(6)), ..sheet })
        .unwrap();
    event.clock().set(at(9, 0) + chrono::Duration::days(2));
    assert!(!event.retention().unwrap().due);
    event.clock().set(at(9, 0) + chrono::Duration::days(3));
    assert!(event.retention().unwrap().due);
    event.anonymise().unwrap();
    assert!(!event.retention().unwrap().due);
}

/// Whether any file of a folder holds that text.
fn holds(dir: &std::path::Path, text: &str) -> bool {
    let files =
        std::fs::read_dir(dir).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let bytes = files.flat_map(|path| std::fs::read(path).unwrap()).collect::<Vec<_>>();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
