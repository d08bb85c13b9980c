//! What is wrong, what is in the way, and why not: always with those concerned.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{instances, quarrels, searched};
use proptest::prelude::*;
use regie_roster::{
    Fault, Instance, Obstacle, Participant, Quantity, Roster, Shared, Unmet, Wish, check, targets, unmet,
};

fn one(id: usize, available: &[usize]) -> Participant {
    Participant { id, available: available.to_vec(), max: 2, ..Participant::default() }
}

fn wish(id: u32, a: usize, b: usize) -> Wish {
    Wish { id, a, b, tier: 1, ..Wish::default() }
}

fn four() -> Instance {
    Instance {
        slots: 3,
        sessions: vec![vec![0, 1, 2]],
        tables: 2,
        participants: vec![one(0, &[0, 1, 2]), one(1, &[0, 1]), one(2, &[1, 2]), one(3, &[0, 1, 2])],
        ..Instance::default()
    }
}

fn faults(change: impl FnOnce(&mut Instance)) -> Vec<Fault> {
    let mut instance = four();
    change(&mut instance);
    check(&instance).unwrap_err()
}

fn pinned(id: u32, a: usize, b: usize, slot: usize) -> Wish {
    Wish { pin: Some(slot), ..wish(id, a, b) }
}

#[test]
fn each_fault_names_its_culprits() {
    assert_eq!(check(&four()), Ok(()));
    assert_eq!(faults(|i| i.slots = 0), [Fault::NoSlots]);
    assert_eq!(faults(|i| i.tables = 0), [Fault::NoTables]);
    let crowd = Fault::TooLarge { what: Quantity::Participants, count: 2_000, most: 1_000 };
    assert_eq!(faults(|i| i.participants = (0..2_000).map(|id| one(id, &[])).collect()), [crowd]);
    assert_eq!(faults(|i| i.participants[2].id = 7), [Fault::Misnumbered { participant: 2 }]);
    let unknown = Fault::NoSuchSlot { participant: Some(1), wish: None, slot: 3 };
    assert_eq!(faults(|i| i.participants[1].available.push(3)), [unknown]);
    assert_eq!(faults(|i| i.sessions = vec![vec![0, 2]]), [Fault::Session { session: 0 }]);
    assert_eq!(faults(|i| i.sessions = vec![vec![0, 1], vec![1, 2]]), [Fault::Session { session: 1 }]);
    let nobody = Fault::NoSuchParticipant { wish: Some(4), participant: 9 };
    assert_eq!(faults(|i| i.wishes = vec![wish(4, 0, 9)]), [nobody]);
    assert_eq!(faults(|i| i.wishes = vec![wish(4, 0, 1), wish(4, 0, 2)]), [Fault::SameId { wish: 4 }]);
    assert_eq!(faults(|i| i.wishes = vec![wish(4, 3, 3)]), [Fault::WithOneself { wish: 4, participant: 3 }]);
    assert_eq!(faults(|i| i.wishes = vec![wish(4, 0, 1), wish(5, 1, 0)]), [Fault::Twice { wishes: [4, 5] }]);
    let veto = |i: &mut Instance| {
        i.vetoes = vec![[1, 0]];
        i.wishes = vec![wish(4, 0, 1)];
    };
    assert_eq!(faults(veto), [Fault::Vetoed { wish: 4 }]);
    let tier = |i: &mut Instance| i.wishes = vec![Wish { tier: 4, ..wish(4, 0, 1) }];
    assert_eq!(faults(tier), [Fault::NoSuchTier { wish: 4, tier: 4 }]);
}

#[test]
fn pins_that_quarrel_are_named() {
    let absent = Fault::PinWhereAbsent { wish: 4, participant: 1, slot: 2 };
    assert_eq!(faults(|i| i.wishes = vec![pinned(4, 0, 1, 2)]), [absent]);
    let barred = |i: &mut Instance| i.wishes = vec![Wish { slots: Some(vec![0]), ..pinned(4, 0, 1, 1) }];
    assert_eq!(faults(barred), [Fault::PinNotAllowed { wish: 4, slot: 1 }]);
    let clash = Fault::PinsClash { wishes: vec![4, 5], participants: vec![0], slot: 1 };
    assert_eq!(faults(|i| i.wishes = vec![pinned(4, 0, 1, 1), pinned(5, 2, 0, 1)]), [clash]);
    let hats = |i: &mut Instance| {
        i.shared = vec![Shared { participants: vec![0, 3], people: 1 }];
        i.wishes = vec![pinned(4, 0, 1, 1), pinned(5, 2, 3, 1)];
    };
    assert_eq!(faults(hats), [Fault::PinsClash { wishes: vec![4, 5], participants: vec![0, 3], slot: 1 }]);
    let tables = |i: &mut Instance| {
        i.tables = 1;
        i.wishes = vec![pinned(4, 0, 1, 1), pinned(5, 2, 3, 1)];
    };
    assert_eq!(faults(tables), [Fault::PinsWithoutTable { wishes: vec![4, 5], slot: 1 }]);
    let limit = |i: &mut Instance| {
        i.participants[0].max = 1;
        i.wishes = vec![pinned(4, 0, 1, 1), pinned(5, 2, 0, 2)];
    };
    assert_eq!(faults(limit), [Fault::PinsOverLimit { wishes: vec![4, 5], participant: 0, max: 1 }]);
}

#[test]
fn an_unmet_wish_has_its_reason() {
    let mut instance = four();
    instance.tables = 1;
    instance.wishes =
        vec![wish(1, 0, 1), wish(2, 0, 2), wish(3, 1, 2), wish(4, 0, 3), wish(5, 2, 3), wish(6, 1, 3)];
    instance.wishes[4].slots = Some(vec![0]);
    let roster = Roster::from([(1, 0), (2, 1)]);
    let why: Vec<(u32, Unmet)> = unmet(&instance, &roster);
    assert_eq!(
        why,
        [
            (3, Unmet::Full { participants: vec![2] }),
            (4, Unmet::Full { participants: vec![0] }),
            (5, Unmet::NoCommonSlot),
            (6, Unmet::NoTable),
        ]
    );
    let there = targets(&instance, &roster, 4);
    assert_eq!(there[2].obstacles, [Obstacle::Limit { participant: 0 }]);
    assert!(there[0].obstacles.contains(&Obstacle::Busy { participant: 0, wishes: vec![1] }));
    assert!(there[0].obstacles.contains(&Obstacle::Tables { wishes: vec![1] }));
}

proptest! {
    #[test]
    fn a_target_is_free_when_the_roster_with_it_is_allowed(instance in instances(8, 5, 20), seed in 0_u64..9) {
        let roster = searched(&instance, 300, seed).roster;
        for wish in instance.wishes.iter().filter(|wish| wish.pin.is_none()) {
            for target in targets(&instance, &roster, wish.id) {
                let mut moved = roster.clone();
                moved.insert(wish.id, target.slot);
                prop_assert_eq!(target.obstacles.is_empty(), quarrels(&instance, &moved).is_empty(), "{:?}", target);
            }
        }
        for (wish, why) in unmet(&instance, &roster) {
            let mut with = roster.clone();
            let free = (0..instance.slots).find(|slot| {
                with.insert(wish, *slot);
                quarrels(&instance, &with).is_empty()
            });
            let said = if let Unmet::Possible { slot } = why { Some(slot) } else { None };
            prop_assert_eq!(said, free);
        }
    }
}
