//! Whether an instance makes sense.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::fault::{Fault, Quantity};
use crate::instance::{Instance, LARGEST_SLOTS, MOST_PARTICIPANTS, MOST_WISHES, Slot, Wish, WishId};

/// Whether an instance makes sense; all that is wrong with it otherwise. What is too large, or names what does not exist,
/// is told alone: the rest would mean nothing.
pub fn check(instance: &Instance) -> Result<(), Vec<Fault>> {
    let mut faults = sizes(instance);
    if faults.is_empty() {
        faults = names(instance);
    }
    if faults.is_empty() {
        faults = wishes(instance);
        faults.extend(pins(instance));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn sizes(instance: &Instance) -> Vec<Fault> {
    let mut faults = Vec::new();
    if instance.slots == 0 {
        faults.push(Fault::NoSlots);
    }
    if instance.tables == 0 {
        faults.push(Fault::NoTables);
    }
    let sizes = [
        (Quantity::Slots, instance.slots, LARGEST_SLOTS),
        (Quantity::Participants, instance.participants.len(), MOST_PARTICIPANTS),
        (Quantity::Wishes, instance.wishes.len(), MOST_WISHES),
    ];
    let larger = sizes.into_iter().filter(|(_, count, most)| count > most);
    faults.extend(larger.map(|(what, count, most)| Fault::TooLarge { what, count, most }));
    faults
}

/// Everything that is named exists.
fn names(instance: &Instance) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut slots = |participant: Option<usize>, wish: Option<WishId>, named: &[Slot]| {
        let unknown = named.iter().filter(|&&slot| slot >= instance.slots);
        faults.extend(unknown.map(|&slot| Fault::NoSuchSlot { participant, wish, slot }));
    };
    for (place, participant) in instance.participants.iter().enumerate() {
        slots(Some(place), None, &participant.available);
        participant.colleagues.iter().for_each(|there| slots(Some(place), None, there));
    }
    instance.sessions.iter().for_each(|session| slots(None, None, session));
    slots(None, None, &instance.frozen);
    for wish in &instance.wishes {
        slots(None, Some(wish.id), wish.slots.as_deref().unwrap_or_default());
        slots(None, Some(wish.id), wish.pin.as_slice());
    }
    let mut taken = HashSet::new();
    for (session, slots) in instance.sessions.iter().enumerate() {
        let follow = slots.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let twice = slots.iter().filter(|&&slot| !taken.insert(slot)).count();
        if !follow || twice > 0 {
            faults.push(Fault::Session { session });
        }
    }
    for (place, participant) in instance.participants.iter().enumerate() {
        if participant.id != place {
            faults.push(Fault::Misnumbered { participant: place });
        }
    }
    let mut people = |wish: Option<WishId>, named: &[usize]| {
        let unknown = named.iter().filter(|&&one| one >= instance.participants.len());
        faults.extend(unknown.map(|&participant| Fault::NoSuchParticipant { wish, participant }));
    };
    instance.wishes.iter().for_each(|wish| people(Some(wish.id), &[wish.a, wish.b]));
    instance.vetoes.iter().for_each(|pair| people(None, pair));
    instance.shared.iter().for_each(|shared| people(None, &shared.participants));
    faults
}

fn wishes(instance: &Instance) -> Vec<Fault> {
    let mut faults = Vec::new();
    let vetoes: HashSet<_> = instance.vetoes.iter().map(|&[a, b]| pair(a, b)).collect();
    let (mut ids, mut pairs) = (HashSet::new(), HashMap::new());
    for wish in &instance.wishes {
        let id = wish.id;
        if !ids.insert(id) {
            faults.push(Fault::SameId { wish: id });
        }
        if wish.a == wish.b {
            faults.push(Fault::WithOneself { wish: id, participant: wish.a });
        } else if let Some(first) = pairs.insert(pair(wish.a, wish.b), id) {
            faults.push(Fault::Twice { wishes: [first, id] });
        }
        if vetoes.contains(&pair(wish.a, wish.b)) {
            faults.push(Fault::Vetoed { wish: id });
        }
        if !(1..=3).contains(&wish.tier) {
            faults.push(Fault::NoSuchTier { wish: id, tier: wish.tier });
        }
    }
    faults
}

fn pair(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

/// The pinned meetings can be held together.
fn pins(instance: &Instance) -> Vec<Fault> {
    let pinned: Vec<(&Wish, Slot)> =
        instance.wishes.iter().filter_map(|wish| Some((wish, wish.pin?))).collect();
    let mut faults = Vec::new();
    let mut together: BTreeMap<(usize, Slot), Vec<&Wish>> = BTreeMap::new();
    let mut of: BTreeMap<usize, Vec<WishId>> = BTreeMap::new();
    let mut during: BTreeMap<Slot, Vec<WishId>> = BTreeMap::new();
    for &(wish, slot) in &pinned {
        if wish.slots.as_ref().is_some_and(|slots| !slots.contains(&slot)) {
            faults.push(Fault::PinNotAllowed { wish: wish.id, slot });
        }
        for participant in [wish.a, wish.b] {
            if instance.participants[participant].capacity(slot) == 0 {
                faults.push(Fault::PinWhereAbsent { wish: wish.id, participant, slot });
            }
            together.entry((participant, slot)).or_default().push(wish);
            of.entry(participant).or_default().push(wish.id);
        }
        during.entry(slot).or_default().push(wish.id);
    }
    for (&(participant, slot), wishes) in &together {
        let capacity = instance.participants[participant].capacity(slot);
        if wishes.len() > capacity.max(1) {
            let wishes = wishes.iter().map(|wish| wish.id).collect();
            faults.push(Fault::PinsClash { wishes, participants: vec![participant], slot });
        }
    }
    for shared in &instance.shared {
        for &slot in during.keys() {
            let there = pinned.iter().filter(|(wish, when)| *when == slot && shared.of([wish.a, wish.b]) > 0);
            let wishes: Vec<&Wish> = there.map(|(wish, _)| *wish).collect();
            let alone = wishes.iter().any(|wish| shared.of([wish.a, wish.b]) > shared.people);
            if alone || wishes.len() > shared.people {
                let wishes = wishes.iter().map(|wish| wish.id).collect();
                faults.push(Fault::PinsClash { wishes, participants: shared.participants.clone(), slot });
            }
        }
    }
    for (slot, wishes) in during {
        if wishes.len() > instance.tables {
            faults.push(Fault::PinsWithoutTable { wishes, slot });
        }
    }
    for (participant, wishes) in of {
        let max = instance.participants[participant].max;
        if wishes.len() > max {
            faults.push(Fault::PinsOverLimit { wishes, participant, max });
        }
    }
    faults
}
