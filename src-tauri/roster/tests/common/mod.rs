//! A judge that knows nothing of the solver's books, random instances, and the roster that cannot be beaten, tried out.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use proptest::prelude::*;
use regie_roster::{
    Effort, Instance, Objective, Options, Participant, Progress, Roster, Shared, Side, Solution, Wish, solve,
};

/// What is wrong with a roster, in words; nothing, when it is allowed.
pub fn quarrels(instance: &Instance, roster: &Roster) -> Vec<String> {
    let mut quarrels = Vec::new();
    let mut wishes = BTreeMap::new();
    for wish in &instance.wishes {
        wishes.insert(wish.id, wish);
        if let Some(pin) = wish.pin
            && roster.get(&wish.id) != Some(&pin)
        {
            quarrels.push(format!("the pin of {} is lost", wish.id));
        }
    }
    let mut count: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut tables: BTreeMap<usize, usize> = BTreeMap::new();
    let mut held = vec![0; instance.participants.len()];
    for (id, &slot) in roster {
        let Some(wish) = wishes.get(id) else {
            quarrels.push(format!("nobody wishes {id}"));
            continue;
        };
        if slot >= instance.slots || wish.slots.as_ref().is_some_and(|slots| !slots.contains(&slot)) {
            quarrels.push(format!("{id} is not allowed in {slot}"));
        }
        if instance.frozen.contains(&slot) && wish.pin.is_none() {
            quarrels.push(format!("{id} is in the frozen slot {slot}"));
        }
        if instance.vetoes.iter().any(|v| *v == [wish.a, wish.b] || *v == [wish.b, wish.a]) {
            quarrels.push(format!("{id} is against a veto"));
        }
        for person in [wish.a, wish.b] {
            *count.entry((person, slot)).or_default() += 1;
            held[person] += 1;
        }
        *tables.entry(slot).or_default() += 1;
    }
    for ((person, slot), meetings) in count {
        let one = &instance.participants[person];
        let people = usize::from(one.available.contains(&slot))
            + one.colleagues.iter().filter(|there| there.contains(&slot)).count();
        if meetings > people {
            quarrels.push(format!("{person} has {meetings} meetings in {slot} and is {people}"));
        }
    }
    for (slot, meetings) in tables {
        if meetings > instance.tables {
            quarrels.push(format!("{meetings} meetings in {slot}"));
        }
    }
    for (person, held) in held.into_iter().enumerate() {
        if held > instance.participants[person].max {
            quarrels.push(format!("{person} has {held} meetings"));
        }
    }
    for shared in &instance.shared {
        for slot in 0..instance.slots {
            let of =
                |wish: &Wish| [wish.a, wish.b].iter().filter(|p| shared.participants.contains(p)).count();
            let there = instance.wishes.iter().filter(|wish| roster.get(&wish.id) == Some(&slot));
            let meetings: Vec<usize> = there.map(of).filter(|&of| of > 0).collect();
            if meetings.len() > shared.people || meetings.iter().any(|&of| of > shared.people) {
                quarrels.push(format!("{shared:?} in {slot}"));
            }
        }
    }
    quarrels
}

/// How good a roster is, counted anew.
pub fn score(instance: &Instance, roster: &Roster) -> Objective {
    let tier = |tier| {
        let held = instance.wishes.iter().filter(|w| w.tier == tier && roster.contains_key(&w.id));
        u32::try_from(held.count()).unwrap()
    };
    let (mut shortfall, mut breaks) = (0, 0);
    for (person, one) in instance.participants.iter().enumerate() {
        let mine: Vec<&Wish> = instance.wishes.iter().filter(|w| w.a == person || w.b == person).collect();
        let mut slots: Vec<usize> = mine.iter().filter_map(|w| roster.get(&w.id).copied()).collect();
        shortfall += mine.len().min(one.max).min(2).saturating_sub(slots.len());
        slots.sort_unstable();
        slots.dedup();
        for session in &instance.sessions {
            let there: Vec<usize> = slots.iter().copied().filter(|slot| session.contains(slot)).collect();
            breaks += there.windows(2).filter(|pair| pair[1] != pair[0] + 1).count();
        }
    }
    Objective {
        tiers: [tier(1), tier(2), tier(3)],
        shortfall: u32::try_from(shortfall).unwrap(),
        breaks: u32::try_from(breaks).unwrap(),
    }
}

/// Asserts that a solution is allowed, counted rightly, and says nothing it cannot know.
#[track_caller]
pub fn judge(instance: &Instance, solution: &Solution) {
    let quarrels = quarrels(instance, &solution.roster);
    assert!(quarrels.is_empty(), "{quarrels:?}");
    assert_eq!(solution.objective, score(instance, &solution.roster));
    let (found, bounds): ([u32; 5], [u32; 5]) = (solution.objective.into(), solution.bounds.into());
    for line in 0..5 {
        let beaten = if line < 3 { found[line] > bounds[line] } else { found[line] < bounds[line] };
        let in_order = line == 0 || solution.proved[line - 1];
        assert!(!(in_order && beaten), "line {line}: {found:?} beats {bounds:?}");
        assert_eq!(solution.proved[line], in_order && found[line] == bounds[line], "line {line}");
    }
}

/// The best there is, by trying everything.
pub fn best(instance: &Instance) -> Objective {
    fn go(instance: &Instance, at: usize, roster: &mut Roster, best: &mut Option<Objective>) {
        let Some(wish) = instance.wishes.get(at) else {
            if quarrels(instance, roster).is_empty() {
                let found = score(instance, roster);
                *best = (*best).max(Some(found));
            }
            return;
        };
        go(instance, at + 1, roster, best);
        for slot in 0..instance.slots {
            roster.insert(wish.id, slot);
            // A pin that is still to come is no quarrel yet.
            if quarrels(instance, roster).iter().all(|quarrel| quarrel.starts_with("the pin")) {
                go(instance, at + 1, roster, best);
            }
            roster.remove(&wish.id);
        }
    }
    let mut found = None;
    go(instance, 0, &mut Roster::new(), &mut found);
    found.unwrap()
}

/// Searches for so many moves.
pub fn searched(instance: &Instance, moves: u64, seed: u64) -> Solution {
    let options = Options { seed, effort: Effort::Moves(moves), ..Options::default() };
    solve(instance, &options, go_on).unwrap()
}

pub fn go_on(_: &Progress<'_>) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Random instances, some with everything the application knows.
pub fn instances(people: usize, slots: usize, wishes: usize) -> impl Strategy<Value = Instance> {
    let person = (
        proptest::collection::vec(proptest::bool::weighted(0.8), slots),
        proptest::option::weighted(0.2, proptest::collection::vec(any::<bool>(), slots)),
        1..=slots,
        0_usize..3,
    );
    let wish = (
        (0..people, 0..people),
        1_u8..=3,
        proptest::option::weighted(0.2, proptest::collection::vec(any::<bool>(), slots)),
        proptest::option::weighted(0.1, 0..slots),
    );
    (
        proptest::collection::vec(person, people),
        proptest::collection::vec(wish, 0..=wishes),
        1..=people,
        0..=slots,
        proptest::option::weighted(0.3, (0..people, 0..people, 1_usize..=2)),
        proptest::option::weighted(0.2, 0..slots),
        proptest::option::weighted(0.3, (0..people, 0..people)),
    )
        .prop_map(move |(people, wishes, tables, cut, shared, frozen, veto)| {
            let listed = |there: Vec<bool>| -> Vec<usize> {
                there.iter().enumerate().filter(|(_, there)| **there).map(|(slot, _)| slot).collect()
            };
            let participants = people.into_iter().enumerate().map(|(id, (there, colleague, max, side))| {
                let side = [Side::Host, Side::Visitor, Side::None][side];
                let colleagues = colleague.into_iter().map(listed).collect();
                Participant { id, side, available: listed(there), colleagues, max }
            });
            let mut instance = Instance {
                slots,
                sessions: [(0..cut).collect::<Vec<_>>(), (cut..slots).collect()]
                    .into_iter()
                    .filter(|session| !session.is_empty())
                    .collect(),
                tables,
                participants: participants.collect(),
                shared: shared
                    .into_iter()
                    .filter(|(a, b, _)| a != b)
                    .map(|(a, b, people)| Shared { participants: vec![a, b], people })
                    .collect(),
                vetoes: veto.into_iter().map(|(a, b)| [a, b]).collect(),
                frozen: frozen.into_iter().collect(),
                ..Instance::default()
            };
            // A wish, and a pin, is taken in as long as it makes sense.
            for (id, ((a, b), tier, slots, pin)) in wishes.into_iter().enumerate() {
                let id = u32::try_from(id * 3 + 1).unwrap();
                let wish = Wish { id, a, b, tier, slots: slots.map(listed), pin };
                for pin in [wish.pin, None] {
                    instance.wishes.push(Wish { pin, ..wish.clone() });
                    if regie_roster::check(&instance).is_ok() {
                        break;
                    }
                    instance.wishes.pop();
                }
            }
            instance
        })
}
