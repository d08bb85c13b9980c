//! Tables: one meeting each, and hosts who stay where they are.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{instances, searched};
use proptest::prelude::*;
use regie_roster::{Instance, Participant, Roster, Seats, Side, Wish, seat};

/// Changes of table of the hosts, counted anew: at once, and in all.
fn changes(
    instance: &Instance,
    roster: &Roster,
    seats: &Seats,
    hosts: &BTreeMap<u32, usize>,
) -> (usize, usize) {
    let (mut at_once, mut all) = (0, 0);
    for host in hosts.values().collect::<BTreeSet<_>>() {
        let mut day: Vec<(usize, usize)> =
            hosts.iter().filter(|(_, of)| *of == host).map(|(wish, _)| (roster[wish], seats[wish])).collect();
        day.sort_unstable();
        for pair in day.windows(2).filter(|pair| pair[0].1 != pair[1].1) {
            let follow = pair[1].0 == pair[0].0 + 1;
            let together = instance.sessions.iter().any(|s| s.contains(&pair[0].0) && s.contains(&pair[1].0));
            at_once += usize::from(follow && together);
            all += 1;
        }
    }
    (at_once, all)
}

fn one_each(instance: &Instance, roster: &Roster, seats: &Seats) {
    assert_eq!(seats.keys().collect::<Vec<_>>(), roster.keys().collect::<Vec<_>>());
    let taken: BTreeSet<(usize, usize)> = seats.iter().map(|(wish, table)| (roster[wish], *table)).collect();
    assert_eq!(taken.len(), roster.len(), "a table holds one meeting");
    assert!(seats.values().all(|table| *table < instance.tables));
}

/// Two hosts who never meet at the same time, and one who does with both, at two tables.
#[test]
fn a_table_is_shared_by_hosts_who_are_never_there_together() {
    let one =
        |id, side| Participant { id, side, available: (0..4).collect(), max: 9, ..Participant::default() };
    let wish = |id, a, b| Wish { id, a, b, tier: 1, ..Wish::default() };
    let instance = Instance {
        slots: 4,
        sessions: vec![(0..4).collect()],
        tables: 2,
        participants: vec![
            one(0, Side::Host),
            one(1, Side::Host),
            one(2, Side::Host),
            one(3, Side::Visitor),
            one(4, Side::Visitor),
            one(5, Side::Visitor),
            one(6, Side::Visitor),
        ],
        wishes: vec![
            wish(1, 3, 0),
            wish(2, 0, 4),
            wish(3, 1, 5),
            wish(4, 1, 6),
            wish(5, 2, 5),
            wish(6, 2, 6),
            wish(7, 2, 3),
            wish(8, 2, 4),
        ],
        ..Instance::default()
    };
    let roster = Roster::from([(1, 0), (2, 1), (3, 2), (4, 3), (5, 0), (6, 1), (7, 2), (8, 3)]);
    let seating = seat(&instance, &roster, &Seats::new(), &[None, None, Some(1)]);
    one_each(&instance, &roster, &seating.seats);
    assert_eq!((seating.changes, seating.bound), (0, 0));
    assert!([5, 6, 7, 8].iter().all(|wish| seating.seats[wish] == 1 && seating.hosts[wish] == 2), "at home");
    assert!([1, 2, 3, 4].iter().all(|wish| seating.seats[wish] == 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn every_meeting_has_a_table_and_nobody_moves_without_a_gap(mut instance in instances(12, 7, 40)) {
        instance.participants.iter_mut().for_each(|one| one.colleagues.clear());
        instance.wishes.iter_mut().for_each(|wish| wish.pin = None);
        let roster = searched(&instance, 2_000, 1).roster;
        let seating = seat(&instance, &roster, &Seats::new(), &[]);
        one_each(&instance, &roster, &seating.seats);
        let (at_once, all) = changes(&instance, &roster, &seating.seats, &seating.hosts);
        prop_assert_eq!((at_once, all), (0, seating.changes));
        prop_assert!(seating.bound <= seating.changes);
        let hosts: BTreeSet<_> = seating.hosts.values().collect();
        if hosts.len() <= instance.tables {
            prop_assert_eq!(seating.changes, 0, "there are tables enough");
        }
        for (wish, host) in &seating.hosts {
            let wish = instance.wish(*wish).unwrap();
            let side = |person: usize| instance.participants[person].side;
            prop_assert!([wish.a, wish.b].contains(host));
            let other = wish.a + wish.b - host;
            prop_assert!(side(*host) == Side::Host || side(other) != Side::Host);
        }
    }

    #[test]
    fn tables_on_paper_stay(instance in instances(12, 7, 40), seed in 0_u64..50) {
        let roster = searched(&instance, 2_000, 1).roster;
        let first = seat(&instance, &roster, &Seats::new(), &[]);
        one_each(&instance, &roster, &first.seats);
        prop_assert_eq!(&seat(&instance, &roster, &first.seats, &[]).seats, &first.seats);
        // Another roster, some meetings of which are where they were.
        let other = searched(&instance, 1_000, seed).roster;
        let keep: Seats =
            first.seats.into_iter().filter(|(wish, _)| roster.get(wish) == other.get(wish)).collect();
        let second = seat(&instance, &other, &keep, &[]);
        one_each(&instance, &other, &second.seats);
        prop_assert!(keep.iter().all(|(wish, table)| second.seats[wish] == *table));
    }
}
