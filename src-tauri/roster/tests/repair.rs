//! Mending disturbs nobody, and offers at their true price.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use common::{best, go_on, instances, quarrels, score, searched};
use proptest::prelude::*;
use regie_roster::{Event, Fault, Instance, Objective, Participant, Repair, Repaired, Roster, Wish, repair};

/// The instance after what happened, read from the words of the format and not from the solver.
fn after(asked: &Repair) -> Instance {
    let mut after = asked.instance.clone();
    for (person, one) in after.participants.iter_mut().enumerate() {
        let there = |slot: &usize| {
            *slot < asked.now
                || asked.events.iter().all(|event| match *event {
                    Event::Absent { participant, from_slot } => participant != person || *slot < from_slot,
                    Event::PresentFrom { participant, slot: from } => participant != person || *slot >= from,
                })
        };
        one.available.retain(there);
        one.colleagues.iter_mut().for_each(|slots| slots.retain(there));
    }
    after
}

/// The meetings of the base that could still be held where they are.
fn possible(asked: &Repair) -> Roster {
    let after = after(asked);
    let there = |id: &u32, slot: &usize| {
        let wish = after.wish(*id).unwrap();
        let here = |person: usize| after.participants[person].capacity(*slot) > 0;
        *slot < asked.now || (here(wish.a) && here(wish.b))
    };
    asked.base.iter().filter(|(id, slot)| there(id, slot)).map(|(id, slot)| (*id, *slot)).collect()
}

fn differences(base: &Roster, roster: &Roster) -> usize {
    base.iter().filter(|(id, slot)| roster.get(id) != Some(slot)).count()
}

fn met(objective: Objective) -> ([u32; 3], std::cmp::Reverse<u32>) {
    (objective.tiers, std::cmp::Reverse(objective.shortfall))
}

fn judge(asked: &Repair, repaired: &Repaired) {
    let (after, possible) = (after(asked), possible(asked));
    let solution = &repaired.solution;
    assert_eq!(repaired.changed, 0);
    assert_eq!(differences(&possible, &solution.roster), 0, "nothing moves");
    let gone: Vec<u32> = asked.base.keys().filter(|id| !possible.contains_key(id)).copied().collect();
    assert_eq!(repaired.dropped, gone);
    let gained: Vec<u32> = solution.roster.keys().filter(|id| !possible.contains_key(id)).copied().collect();
    assert_eq!(repaired.gained, gained);

    let mut before = (0, met(solution.objective));
    let rosters = [(0, &solution.roster, solution.objective)].into_iter();
    for (k, roster, objective) in rosters.chain(repaired.offers.iter().map(|o| (o.k, &o.roster, o.objective)))
    {
        // Pins hold where they still can, which is not the judge's affair here.
        let mut free = Instance { frozen: Vec::new(), ..after.clone() };
        free.wishes.iter_mut().for_each(|wish| wish.pin = None);
        assert_eq!(quarrels(&free, roster), Vec::<String>::new());
        assert_eq!(objective, score(&asked.instance, roster));
        assert_eq!(differences(&possible, roster), k, "the price is true");
        for (id, slot) in roster {
            let before = asked.base.get(id) == Some(slot);
            let frozen = *slot < asked.now || asked.instance.frozen.contains(slot);
            assert!(before || !frozen, "nothing new in the past");
            let pin = asked.instance.wish(*id).unwrap().pin;
            assert!(pin.is_none_or(|pin| pin == *slot), "a pin holds");
        }
        for (id, slot) in asked.base.iter().filter(|(_, slot)| **slot < asked.now) {
            assert_eq!(roster.get(id), Some(slot), "the past stays");
        }
        if k > 0 {
            assert!(k > before.0 && met(objective) > before.1, "more is paid for more");
        }
        before = (k, met(objective));
    }
    for offer in &repaired.offers {
        for moved in &offer.moved {
            assert_eq!(
                (possible.get(&moved.wish), offer.roster.get(&moved.wish)),
                (Some(&moved.from), Some(&moved.to))
            );
        }
        assert_eq!(offer.moved.len() + offer.given_up.len(), offer.k);
        assert!(
            offer.gained.iter().all(|id| offer.roster.contains_key(id) && !solution.roster.contains_key(id))
        );
        assert!(
            offer.lost.iter().all(|id| !offer.roster.contains_key(id) && solution.roster.contains_key(id))
        );
    }
}

/// The best with no more than `k` differences from the base, by trying everything.
fn best_within(asked: &Repair, k: usize) -> Objective {
    fn go(
        asked: &Repair,
        after: &Instance,
        possible: &Roster,
        at: usize,
        k: usize,
        roster: &mut Roster,
        best: &mut Objective,
    ) {
        let Some(wish) = after.wishes.get(at) else {
            *best = (*best).max(score(&asked.instance, roster));
            return;
        };
        let home = possible.get(&wish.id).copied();
        for slot in (0..after.slots).map(Some).chain([None]) {
            let price = usize::from(home.is_some() && slot != home);
            let past =
                slot.is_some_and(|slot| slot < asked.now || after.frozen.contains(&slot)) && slot != home;
            let fixed = asked.instance.wish(wish.id).unwrap().pin.is_some()
                || home.is_some_and(|home| home < asked.now || after.frozen.contains(&home));
            if price > k || past || (fixed && price > 0) {
                continue;
            }
            if let (Some(slot), Some(pin)) = (slot, asked.instance.wish(wish.id).unwrap().pin)
                && slot != pin
            {
                continue;
            }
            if let Some(slot) = slot {
                roster.insert(wish.id, slot);
            }
            let rules = Instance { frozen: Vec::new(), ..after.clone() };
            if quarrels(&rules, roster).is_empty() {
                go(asked, after, possible, at + 1, k - price, roster, best);
            }
            roster.remove(&wish.id);
        }
    }
    let mut after = after(asked);
    after.wishes.iter_mut().for_each(|wish| wish.pin = None);
    let mut best = Objective { shortfall: u32::MAX, breaks: u32::MAX, ..Objective::default() };
    go(asked, &after, &possible(asked), 0, k, &mut Roster::new(), &mut best);
    best
}

fn asked(instance: Instance, now: usize, happened: Vec<(usize, usize, bool)>, moves: u64) -> Repair {
    let base = searched(&instance, moves, 1).roster;
    let people = instance.participants.len();
    let events = happened
        .into_iter()
        .map(|(participant, slot, absent)| {
            let participant = participant % people;
            if absent {
                Event::Absent { participant, from_slot: slot }
            } else {
                Event::PresentFrom { participant, slot }
            }
        })
        .collect();
    Repair { instance, base, now, events }
}

fn one(id: usize, available: &[usize]) -> Participant {
    Participant { id, available: available.to_vec(), max: 9, ..Participant::default() }
}

fn wish(id: u32, a: usize, b: usize, tier: u8) -> Wish {
    Wish { id, a, b, tier, ..Wish::default() }
}

/// Somebody does not turn up; one unmet wish fits at once, a must-meet needs one meeting to move.
#[test]
fn what_fits_is_given_and_what_would_need_a_move_is_offered() {
    let instance = Instance {
        slots: 2,
        sessions: vec![vec![0, 1]],
        tables: 3,
        participants: vec![one(0, &[0, 1]), one(1, &[0, 1]), one(2, &[0, 1]), one(3, &[0]), one(4, &[0, 1])],
        wishes: vec![wish(10, 0, 1, 2), wish(11, 0, 2, 2), wish(12, 0, 3, 1), wish(13, 1, 4, 3)],
        ..Instance::default()
    };
    let base = Roster::from([(10, 1), (11, 0)]);
    let events = vec![Event::Absent { participant: 1, from_slot: 0 }];
    let asked = Repair { instance, base, now: 0, events };
    let repaired = repair(&asked, 1, 3, go_on).unwrap();
    judge(&asked, &repaired);
    assert_eq!((repaired.dropped.clone(), repaired.gained.clone()), (vec![10], vec![]));
    let [offer] = &repaired.offers[..] else { panic!("{:?}", repaired.offers) };
    assert_eq!(
        (offer.k, offer.moved.len(), offer.gained.clone(), offer.lost.clone()),
        (1, 1, vec![12], vec![])
    );
}

#[test]
fn a_base_that_could_not_be_in_force_is_refused_with_its_culprits() {
    let instance = Instance {
        slots: 1,
        sessions: vec![vec![0]],
        tables: 3,
        participants: vec![one(0, &[0]), one(1, &[0]), one(2, &[0])],
        wishes: vec![wish(10, 0, 1, 2), wish(11, 0, 2, 2)],
        ..Instance::default()
    };
    let asked = |base, events| Repair { instance: instance.clone(), base, now: 0, events };
    let clash = Fault::PinsClash { wishes: vec![10, 11], participants: vec![0], slot: 0 };
    assert_eq!(repair(&asked(Roster::from([(10, 0), (11, 0)]), vec![]), 1, 1, go_on), Err(vec![clash]));
    let unknown = Fault::NoSuchWish { wish: 4 };
    assert_eq!(repair(&asked(Roster::from([(4, 0)]), vec![]), 1, 1, go_on), Err(vec![unknown]));
    let nobody = Fault::NoSuchParticipant { wish: None, participant: 7 };
    let events = vec![Event::Absent { participant: 7, from_slot: 0 }];
    assert_eq!(repair(&asked(Roster::new(), events), 1, 1, go_on), Err(vec![nobody]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_mended_roster_disturbs_nobody(
        instance in instances(12, 7, 40),
        now in 0_usize..7,
        happened in proptest::collection::vec((0_usize..12, 0_usize..7, any::<bool>()), 0..3),
    ) {
        let asked = asked(instance, now, happened, 3_000);
        let repaired = repair(&asked, 1, 2, go_on).unwrap();
        judge(&asked, &repaired);
        prop_assert_eq!(&repaired, &repair(&asked, 1, 2, go_on).unwrap());
    }

    #[test]
    fn a_small_one_is_mended_as_well_as_trying_everything(
        instance in instances(5, 3, 6),
        now in 0_usize..2,
        happened in proptest::collection::vec((0_usize..5, 0_usize..3, any::<bool>()), 1..2),
    ) {
        let asked = asked(instance, now, happened, 50);
        let repaired = repair(&asked, 1, 3, go_on).unwrap();
        judge(&asked, &repaired);
        prop_assert_eq!(repaired.solution.objective, best_within(&asked, 0));
        for k in 1..=3 {
            let offered = repaired.offers.iter().rfind(|offer| offer.k <= k);
            let offered = offered.map_or(repaired.solution.objective, |offer| offer.objective);
            prop_assert_eq!(met(offered), met(best_within(&asked, k)), "k {}", k);
        }
    }

    #[test]
    fn nothing_happened_is_nothing_lost(instance in instances(6, 3, 6)) {
        let asked = asked(instance, 0, Vec::new(), 20_000);
        let repaired = repair(&asked, 1, 0, go_on).unwrap();
        judge(&asked, &repaired);
        prop_assert_eq!(met(repaired.solution.objective), met(best(&asked.instance)));
    }
}
