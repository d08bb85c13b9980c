//! The journal's laws: any order and repetition of merges, the same event; nothing lost; erasure breaks no chain.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use chrono::{DateTime, Local, TimeZone};
use common::{add, march, sample_event};
use proptest::prelude::*;
use regie_core::attendance::Mark;
use regie_core::fact::{CheckInFact, Fact};
use regie_core::meetings::{Party, PartySheet, Tier};
use regie_core::people::PersonField;
use regie_core::programme::DayPart;
use regie_core::review::{Case, Keep};
use regie_core::{Clock, Error, Event, sample};
use tempfile::TempDir;

/// One thing a laptop may do; numbers choose among what it knows.
#[derive(Debug, Clone)]
enum Deed {
    Add(String),
    Edit(usize, String),
    CheckIn(usize, u32),
    CheckOut(usize, u32),
    Register(usize, usize),
    Unregister(usize, usize),
    Move(usize, usize),
    Mark(usize, usize, usize),
    Print(usize),
    UndoMark,
    Undo,
    Erase(usize),
    TellApart(usize, usize),
    Join(usize, usize, usize),
    Split(usize),
    Settle(usize, bool),
    See(usize),
    Anonymise,
    Party(usize),
    Wish(usize, usize, u8),
    RenameSession(usize, String),
    CancelSession(usize, bool),
    FromTomorrow(u8),
    Tick(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => "[A-Z][a-zé]{3,8}".prop_map(Deed::Add),
        2 => (0..9_usize, "[A-Z][a-z]{3,6}").prop_map(|(n, name)| Deed::Edit(n, name)),
        5 => (0..9_usize, 4..7_u32).prop_map(|(n, day)| Deed::CheckIn(n, day)),
        2 => (0..9_usize, 4..7_u32).prop_map(|(n, day)| Deed::CheckOut(n, day)),
        3 => (0..9_usize, 0..10_usize).prop_map(|(n, s)| Deed::Register(n, s)),
        1 => (0..9_usize, 0..10_usize).prop_map(|(n, s)| Deed::Unregister(n, s)),
        1 => (0..9_usize, 0..10_usize).prop_map(|(n, s)| Deed::Move(n, s)),
        2 => (0..9_usize, 0..10_usize, 0..6_usize).prop_map(|(n, s, m)| Deed::Mark(n, s, m)),
        1 => (0..9_usize).prop_map(Deed::Print),
        1 => Just(Deed::UndoMark),
        3 => Just(Deed::Undo),
        1 => (0..9_usize).prop_map(Deed::Erase),
        1 => (0..9_usize, 0..9_usize).prop_map(|(a, b)| Deed::TellApart(a, b)),
        4 => (0..9_usize, 0..9_usize, 0..8_usize).prop_map(|(a, b, field)| Deed::Join(a, b, field)),
        2 => (0..9_usize).prop_map(Deed::Split),
        2 => (0..9_usize, any::<bool>()).prop_map(|(n, found)| Deed::Settle(n, found)),
        1 => (0..9_usize).prop_map(Deed::See),
        2 => (0..9_usize).prop_map(Deed::Party),
        3 => (0..9_usize, 0..9_usize, 0..4_u8).prop_map(|(a, b, tier)| Deed::Wish(a, b, tier)),
        1 => (0..10_usize, "[a-z]{3,6}").prop_map(|(s, title)| Deed::RenameSession(s, title)),
        1 => (0..10_usize, any::<bool>()).prop_map(|(s, c)| Deed::CancelSession(s, c)),
        1 => any::<u8>().prop_map(Deed::FromTomorrow),
        3 => (-7_200_000..7_200_000_i64).prop_map(Deed::Tick),
    ]
}

struct Laptop {
    _dir: TempDir,
    event: Event,
    wall: i64,
}

impl Laptop {
    /// Three laptops begin from the same file, so they know the same event.
    fn three() -> Vec<Self> {
        Self::several(3)
    }

    fn several(count: usize) -> Vec<Self> {
        let start = noon().timestamp_millis();
        let mut laptops: Vec<Self> = ["Accueil", "Salle 1", "Salle 2", "Scène", "Bureau"]
            .into_iter()
            .take(count)
            .map(|name| {
                let dir = tempfile::tempdir().unwrap();
                let event =
                    Event::create(dir.path(), Clock::at(noon()), name, &sample::facts().unwrap()).unwrap();
                Self { _dir: dir, event, wall: start }
            })
            .collect();
        let begun = laptops[0].event.entries().unwrap();
        for laptop in &mut laptops[1..] {
            laptop.event.merge(begun.clone()).unwrap();
        }
        laptops
    }

    // A list, one deed after the other.
    #[allow(clippy::too_many_lines)]
    fn act(&mut self, deed: &Deed) {
        let event = &mut self.event;
        let people = event.find_ids("", 9);
        let person = |n: usize| people.get(n % people.len().max(1)).copied();
        let sessions = event.sessions().unwrap();
        let done = match deed {
            Deed::Add(name) => {
                add(event, "", name, "Fictive");
                Ok(())
            }
            Deed::Edit(n, name) => person(*n).map_or(Ok(()), |id| {
                let mut sheet = event.person(id).unwrap();
                sheet.organisation.clone_from(name);
                event.edit_person(&sheet).map(|_| ())
            }),
            Deed::CheckIn(n, day) => {
                person(*n).map_or(Ok(()), |id| event.check_in(id, march(*day)).map(|_| ()))
            }
            Deed::CheckOut(n, day) => {
                person(*n).map_or(Ok(()), |id| event.check_out(id, march(*day)).map(|_| ()))
            }
            Deed::Register(n, s) => person(*n)
                .map_or(Ok(()), |id| event.register(id, sessions[s % sessions.len()].id).map(|_| ())),
            Deed::Unregister(n, s) => person(*n)
                .map_or(Ok(()), |id| event.unregister(id, sessions[s % sessions.len()].id).map(|_| ())),
            Deed::Move(n, s) => person(*n).map_or(Ok(()), |id| {
                let from = event.sessions_of(id, None)?.first().map_or(sessions[0].id, |session| session.id);
                event.move_registration(id, from, sessions[s % sessions.len()].id).map(|_| ())
            }),
            Deed::Mark(n, s, m) => person(*n).map_or(Ok(()), |id| {
                let session = sessions[s % sessions.len()].id;
                match Mark::ALL.get(*m) {
                    Some(mark) => event.mark(id, session, DayPart::Morning, *mark, None).map(|_| ()),
                    None => event.clear_mark(id, session, DayPart::Morning).map(|_| ()),
                }
            }),
            Deed::Print(n) => person(*n).map_or(Ok(()), |id| event.badges_printed(&[id]).map(|_| ())),
            Deed::UndoMark => event.undo_last_marks(1).map(|_| ()),
            Deed::Undo => event.undo_last_check_in().map(|_| ()),
            Deed::Erase(n) => person(*n).map_or(Ok(()), |id| event.erase_person(id).map(|_| ())),
            Deed::TellApart(a, b) => match (person(*a), person(*b)) {
                (Some(a), Some(b)) => event.tell_apart(a, b).map(|_| ()),
                _ => Ok(()),
            },
            Deed::Join(a, b, field) => match (person(*a), person(*b)) {
                (Some(kept), Some(gone)) => {
                    let take: Vec<_> = PersonField::ALL.get(*field).copied().into_iter().collect();
                    event.merge_people(kept, gone, &take).map(|_| ())
                }
                _ => Ok(()),
            },
            Deed::Split(n) => person(*n).map_or(Ok(()), |id| match event.joined_with(id)?.first() {
                Some(joined) => event.tell_apart(joined.ids[0], joined.ids[1]).map(|_| ()),
                None => Ok(()),
            }),
            Deed::Settle(n, found) => {
                let side = if *found { Keep::Found } else { Keep::Now };
                let crossed = event.review().unwrap().into_iter().filter_map(|case| match case {
                    Case::CrossedEdit { entry, .. } => Some(entry),
                    _ => None,
                });
                crossed
                    .collect::<Vec<_>>()
                    .get(*n)
                    .map_or(Ok(()), |entry| event.keep_edit(*entry, side).map(|_| ()))
            }
            Deed::See(n) => {
                let items = event.review_items().unwrap().into_iter().filter(|item| item.level.is_some());
                items.map(|item| item.id).nth(*n).map_or(Ok(()), |id| event.see_case(id).map(|_| ()))
            }
            Deed::Anonymise => event.anonymise().map(|_| ()),
            Deed::Party(n) => person(*n).map_or(Ok(()), |id| {
                event.set_party(sessions[0].id, Party::Person(id), PartySheet::default()).map(|_| ())
            }),
            Deed::Wish(a, b, tier) => match (person(*a), person(*b)) {
                (Some(a), Some(b)) => {
                    let tier = Tier::numbered(*tier);
                    event.wish(sessions[0].id, Party::Person(a), Party::Person(b), tier).map(|_| ())
                }
                _ => Ok(()),
            },
            Deed::RenameSession(s, title) => {
                let mut session = sessions[s % sessions.len()].clone();
                session.title.clone_from(title);
                event.edit_session(&session).map(|_| ())
            }
            Deed::CancelSession(s, cancelled) => {
                event.cancel_session(sessions[s % sessions.len()].id, *cancelled).map(|_| ())
            }
            Deed::FromTomorrow(n) => {
                let body = format!(r#"{{"kind":"tomorrow.happened@{n}","what":{n}}}"#);
                event.record(Fact::parse(&body)).map(|_| ())
            }
            Deed::Tick(by) => {
                self.wall += by;
                event.clock().set(moment(self.wall));
                Ok(())
            }
        };
        match done {
            Ok(())
            | Err(
                Error::NotArrived
                | Error::NoSuchPerson
                | Error::NoSuchParty
                | Error::MeetsItself
                | Error::SamePerson
                | Error::Anonymous,
            ) => {}
            Err(error) => panic!("{deed:?}: {error}"),
        }
    }
}

fn noon() -> DateTime<Local> {
    Local.with_ymd_and_hms(2020, 3, 4, 12, 0, 0).unwrap()
}

fn moment(wall: i64) -> DateTime<Local> {
    Local.timestamp_millis_opt(wall).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_and_repetition_of_merges_gives_the_same_event(
        deeds in prop::collection::vec((0..3_usize, deed()), 1..60),
        meetings in prop::collection::vec((0..3_usize, 0..3_usize), 0..8),
        last in Just([(0, 1), (2, 0), (1, 2), (2, 1), (0, 2), (1, 0), (0, 1)]).prop_shuffle(),
    ) {
        let mut laptops = Laptop::three();
        let mut meetings = meetings.into_iter();
        for (n, (laptop, deed)) in deeds.iter().enumerate() {
            laptops[*laptop].act(deed);
            if n % 7 == 6 && let Some((from, to)) = meetings.next() {
                let entries = laptops[from].event.entries().unwrap();
                laptops[to].event.merge(entries).unwrap();
            }
        }
        // Everyone meets everyone, in any order, some twice; then once more so that all know all.
        for (from, to) in last.into_iter().chain([(0, 1), (1, 2), (2, 0), (0, 1)]) {
            let mut entries = laptops[from].event.entries().unwrap();
            entries.reverse();
            laptops[to].event.merge(entries).unwrap();
        }
        let verified: Vec<_> = laptops.iter_mut().map(|laptop| laptop.event.verify().unwrap()).collect();
        prop_assert_eq!(&verified[0], &verified[1]);
        prop_assert_eq!(&verified[1], &verified[2]);

        // A laptop that starts from a file is no different.
        let dir = tempfile::tempdir().unwrap();
        let mut fourth = Event::create(dir.path(), Clock::at(noon()), "Bureau", &[]).unwrap();
        fourth.merge(laptops[0].event.entries().unwrap()).unwrap();
        prop_assert_eq!(&fourth.verify().unwrap(), &verified[0]);

        // Merging nothing new writes nothing.
        let before = laptops[0].event.entry_count().unwrap();
        let again = laptops[0].event.entries().unwrap();
        prop_assert!(laptops[0].event.merge(again).unwrap().entries.is_empty());
        prop_assert_eq!(laptops[0].event.entry_count().unwrap(), before);
    }

    #[test]
    fn five_laptops_that_join_split_erase_and_anonymise_apart_end_alike(
        deeds in prop::collection::vec((0..5_usize, deed()), 1..90),
        forgetting in prop::option::of((0..5_usize, 0..90_usize)),
        meetings in prop::collection::vec((0..5_usize, 0..5_usize), 0..14),
        last in Just((0..5_usize).flat_map(|a| (0..5_usize).map(move |b| (a, b))).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut laptops = Laptop::several(5);
        // All know a few people, so that they decide of the same ones apart.
        for name in ["Anna", "Anne", "Annie", "Bernard"] {
            add(&mut laptops[0].event, "", name, "Fictive");
        }
        let known = laptops[0].event.entries().unwrap();
        for laptop in &mut laptops[1..] {
            laptop.event.merge(known.clone()).unwrap();
        }
        let mut meetings = meetings.into_iter();
        for (n, (laptop, deed)) in deeds.iter().enumerate() {
            laptops[*laptop].act(deed);
            if let Some((who, when)) = forgetting && when == n {
                laptops[who].act(&Deed::Anonymise);
            }
            if n % 6 == 5 && let Some((from, to)) = meetings.next() {
                let entries = laptops[from].event.entries().unwrap();
                laptops[to].event.merge(entries).unwrap();
                laptops[to].event.verify().unwrap();
            }
        }
        for (from, to) in last.into_iter().chain((0..8).map(|n| (n % 5, (n + 1) % 5))) {
            let mut entries = laptops[from].event.entries().unwrap();
            entries.reverse();
            laptops[to].event.merge(entries).unwrap();
        }
        // And once more from one that knows all, whatever way that went.
        let all = laptops[3].event.entries().unwrap();
        for laptop in &mut laptops {
            laptop.event.merge(all.clone()).unwrap();
        }
        let verified: Vec<_> = laptops.iter_mut().map(|laptop| laptop.event.verify().unwrap()).collect();
        prop_assert!(verified.iter().all(|one| *one == verified[0]), "{verified:?}");
        let ids = |laptop: &Laptop| -> Vec<_> {
            laptop.event.review_items().unwrap().into_iter().map(|item| item.id).collect()
        };
        prop_assert_eq!(ids(&laptops[0]), ids(&laptops[4]), "the same list to review");
        // Whoever is on the list is found by the code on their sheet, unless they have no name any more.
        for person in laptops[0].event.people().unwrap() {
            if !laptops[0].event.is_anonymous(person.id).unwrap() {
                let found = laptops[0].event.person_with_code(person.code).unwrap();
                prop_assert_eq!(found, Some(person.id));
            }
        }
    }

    #[test]
    fn what_is_told_live_is_what_a_rebuild_tells(deeds in prop::collection::vec(deed(), 1..80)) {
        let mut laptop = Laptop::three().remove(0);
        for deed in &deeds {
            laptop.act(deed);
        }
        let names = laptop.event.find_people("", 100).unwrap();
        let live = laptop.event.verify().unwrap();
        laptop.event.rebuild().unwrap();
        prop_assert_eq!(laptop.event.verify().unwrap(), live);
        prop_assert_eq!(laptop.event.find_people("", 100).unwrap(), names);
    }
}

#[test]
fn erasing_a_person_leaves_nothing_of_them_and_breaks_no_chain() {
    let (dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé-Introuvable", "Exemple", "Fictive");
    event.check_in(zoe.id, march(4)).unwrap();
    let before = event.entries().unwrap();
    event.erase_person(zoe.id).unwrap();
    event.verify().unwrap();
    assert!(matches!(event.person(zoe.id), Err(Error::NoSuchPerson)));
    assert_eq!(event.arrivals().unwrap(), 0);

    // A laptop that never heard of the erasure brings the old bodies: they are blanked on arrival.
    event.merge(before.clone()).unwrap();
    event.verify().unwrap();
    let other_dir = tempfile::tempdir().unwrap();
    let mut other = Event::create(other_dir.path(), event.clock().clone(), "Salle", &[]).unwrap();
    other.merge(before).unwrap();
    assert_eq!(other.person(zoe.id).unwrap().given, "Zoé-Introuvable");
    other.merge(event.entries().unwrap()).unwrap();
    assert!(matches!(other.person(zoe.id), Err(Error::NoSuchPerson)));
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());

    drop(event);
    for file in ["regie.db", "regie.db-wal"] {
        let bytes = std::fs::read(dir.path().join(file)).unwrap_or_default();
        let found = bytes.windows("Introuvable".len()).any(|window| window == b"Introuvable");
        assert!(!found, "{file} still holds the name");
    }
}

#[test]
fn what_a_newer_program_says_of_somebody_who_is_erased_goes_too_and_is_no_longer_listed() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let ada = add(&mut event, "Ada", "Exemple", "");
    for person in [&zoe, &ada] {
        event.record(Fact::parse(&format!(r#"{{"kind":"tomorrow.came@1","who":"{}"}}"#, person.id))).unwrap();
    }
    let before = event.entries().unwrap();
    event.erase_person(zoe.id).unwrap();
    event.verify().unwrap();
    let listed = |event: &Event| {
        let cases = event.review().unwrap();
        cases
            .iter()
            .find_map(|case| if let Case::Unreadable { count, .. } = case { Some(*count) } else { None })
    };
    assert_eq!(listed(&event), Some(1), "what names the other is still there");
    let other_dir = tempfile::tempdir().unwrap();
    let mut other = Event::create(other_dir.path(), event.clock().clone(), "Salle", &[]).unwrap();
    other.merge(before).unwrap();
    assert_eq!(listed(&other), Some(2));
    other.merge(event.entries().unwrap()).unwrap();
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());
}

#[test]
fn a_body_that_somebody_left_out_is_filled_in_by_whoever_has_it() {
    let (_dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let other_dir = tempfile::tempdir().unwrap();
    let mut other = Event::create(other_dir.path(), event.clock().clone(), "Salle", &[]).unwrap();
    let mut poor = event.entries().unwrap();
    poor.last_mut().unwrap().body = None;
    other.merge(poor).unwrap();
    assert!(matches!(other.person(zoe.id), Err(Error::NoSuchPerson)));
    other.merge(event.entries().unwrap()).unwrap();
    assert_eq!(other.person(zoe.id).unwrap(), zoe);
    assert_eq!(other.verify().unwrap(), event.verify().unwrap());
}

#[test]
fn a_changed_entry_is_refused_and_nothing_of_its_file_is_merged() {
    let (_dir, mut event) = sample_event();
    add(&mut event, "Zoé", "Exemple", "");
    let other_dir = tempfile::tempdir().unwrap();
    let mut other = Event::create(other_dir.path(), event.clock().clone(), "Salle", &[]).unwrap();
    let entries = event.entries().unwrap();

    let mut changed = entries.clone();
    changed.last_mut().unwrap().by = "Quelqu’un d’autre".into();
    assert!(matches!(other.merge(changed), Err(Error::BrokenChain { .. })));
    let mut changed = entries.clone();
    if let Some(body) = &mut changed.last_mut().unwrap().body {
        body.text = body.text.replace("Exemple", "Escroc");
    }
    assert!(matches!(other.merge(changed), Err(Error::BrokenChain { .. })));
    let holed = [&entries[..3], &entries[4..]].concat();
    let refused = other.merge(holed);
    assert!(
        matches!(&refused, Err(Error::MissingEntries { desk, seq: 5, have: 3 | 0 }) if desk == "Accueil"),
        "{refused:?}"
    );
    assert_eq!(other.entry_count().unwrap(), 0);
    other.merge(entries).unwrap();
}

#[test]
fn two_desks_that_edit_the_same_field_apart_are_shown_to_somebody() {
    let mut laptops = Laptop::three();
    let zoe = add(&mut laptops[0].event, "Zoé", "Exemple", "Fictive");
    let entries = laptops[0].event.entries().unwrap();
    laptops[1].event.merge(entries).unwrap();
    for (laptop, organisation) in [(0, "Une"), (1, "Autre")] {
        let mut sheet = laptops[laptop].event.person(zoe.id).unwrap();
        sheet.organisation = organisation.into();
        laptops[laptop].event.edit_person(&sheet).unwrap();
    }
    let entries = laptops[1].event.entries().unwrap();
    laptops[0].event.merge(entries).unwrap();
    let cases = laptops[0].event.review().unwrap();
    let [Case::CrossedEdit { field, found, now, .. }] = &cases[..] else { panic!("{cases:?}") };
    assert_eq!(field, PersonField::Organisation.name());
    assert_eq!(laptops[0].event.person(zoe.id).unwrap().organisation, *now, "the later edit stands");
    assert_ne!(found, now);
}

#[test]
fn a_copied_folder_is_a_new_writer_and_a_copied_writer_is_a_fork_that_loses_nothing() {
    let (dir, mut event) = sample_event();
    let zoe = add(&mut event, "Zoé", "Exemple", "");
    let writer = event.writer();
    let clock = event.clock().clone();
    drop(event);

    let copy = tempfile::tempdir().unwrap();
    std::fs::copy(dir.path().join("regie.db"), copy.path().join("regie.db")).unwrap();
    let copied = Event::open(copy.path(), clock.clone()).unwrap();
    assert_ne!(copied.writer(), writer, "another place, another writer");
    drop(copied);

    // The same folder put back to an earlier state by hand: the writer goes on where it already had been.
    let earlier = std::fs::read(dir.path().join("regie.db")).unwrap();
    let mut event = Event::open(dir.path(), clock.clone()).unwrap();
    assert_eq!(event.writer(), writer);
    event.check_in(zoe.id, march(4)).unwrap();
    let one_branch = event.entries().unwrap();
    drop(event);
    for file in ["regie.db-wal", "regie.db-shm"] {
        let _ = std::fs::remove_file(dir.path().join(file));
    }
    std::fs::write(dir.path().join("regie.db"), earlier).unwrap();
    let mut event = Event::open(dir.path(), clock).unwrap();
    event.check_in(zoe.id, march(5)).unwrap();
    event.merge(one_branch).unwrap();
    assert_eq!(event.days_of(zoe.id).unwrap(), [march(4), march(5)], "both branches are true");
    assert!(event.review().unwrap().iter().any(|case| matches!(case, Case::Fork { .. })));
    assert_ne!(event.writer(), writer, "and from here on the two are told apart");
    event.check_in(zoe.id, march(6)).unwrap();
    event.verify().unwrap();
}

#[test]
fn a_clock_that_lags_is_kept_as_it_was_and_said() {
    let mut laptops = Laptop::three();
    let zoe = add(&mut laptops[0].event, "Zoé", "Exemple", "");
    let entries = laptops[0].event.entries().unwrap();
    laptops[1].event.merge(entries).unwrap();
    laptops[1].event.clock().set(noon() - chrono::Duration::hours(3));
    laptops[1].event.record(CheckInFact::Arrived { person: zoe.id, day: march(4) }).unwrap();
    let cases = laptops[1].event.review().unwrap();
    assert!(
        cases
            .iter()
            .any(|case| matches!(case, Case::ClockDisagrees { by, minutes: 180, .. } if by == "Salle 1")),
        "{cases:?}"
    );
    let history = laptops[1].event.history(zoe.id).unwrap();
    assert_eq!(history.last().unwrap().at, noon() - chrono::Duration::hours(3));
}

#[test]
fn likely_duplicates_are_listed_until_somebody_tells_them_apart() {
    let (_dir, mut event) = sample_event();
    let a = add(&mut event, "Éric", "Ménard", "CCI Fictive");
    let b = add(&mut event, "Eric", "Menard", "CCI Fictive");
    add(&mut event, "Erica", "Menardier", "Ailleurs");
    let cases = event.review().unwrap();
    assert!(matches!(&cases[..], [Case::LikelyDuplicate { .. }]), "{cases:?}");
    event.tell_apart(b.id, a.id).unwrap();
    assert_eq!(event.review().unwrap(), []);
    let c = add(&mut event, "Erik", "Ménard", "cci fictive");
    let _ = c;
    assert_eq!(event.review().unwrap().len(), 2, "a slip apart, in the same organisation: like both");
}
