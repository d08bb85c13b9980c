//! Why a wish is not met, and where a meeting could go.

use serde::{Deserialize, Serialize};

use crate::instance::{Instance, Roster, Slot, Wish, WishId};

/// Why a wish is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Unmet {
    /// There is no slot both are there in, that the wish allows and that is not over.
    NoCommonSlot,
    /// Somebody has as many meetings as they may, or no free slot left.
    Full {
        /// One, or both.
        participants: Vec<usize>,
    },
    /// Wherever both are free, all tables are taken.
    NoTable,
    /// Both have free slots, but never the same.
    NeverBothFree,
    /// It could be held, in this slot.
    Possible {
        /// The first such slot.
        slot: Slot,
    },
}

/// What a slot has against a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "obstacle", rename_all = "snake_case")]
pub enum Obstacle {
    /// The slot is over, or running.
    Frozen,
    /// The wish does not allow the slot.
    NotAllowed,
    /// Somebody is not there.
    Absent {
        /// Who.
        participant: usize,
    },
    /// Somebody is in another meeting.
    Busy {
        /// Who.
        participant: usize,
        /// Which meetings.
        wishes: Vec<WishId>,
    },
    /// Somebody has as many meetings as they may.
    Limit {
        /// Who.
        participant: usize,
    },
    /// All tables are taken.
    Tables {
        /// By which meetings.
        wishes: Vec<WishId>,
    },
}

/// A slot a meeting could go to, with all that is against it: nothing, when it is free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The slot.
    pub slot: Slot,
    /// What is against it.
    pub obstacles: Vec<Obstacle>,
}

/// For each slot, what is against holding a wish there, all other meetings staying as they are. Unknown wishes have no
/// targets.
pub fn targets(instance: &Instance, roster: &Roster, wish: WishId) -> Vec<Target> {
    let Some(wish) = instance.wish(wish) else { return Vec::new() };
    let held = Held::new(instance, roster, wish);
    (0..instance.slots).map(|slot| Target { slot, obstacles: held.obstacles(slot) }).collect()
}

/// The wishes that are not met, in the order of the instance, and why.
pub fn unmet(instance: &Instance, roster: &Roster) -> Vec<(WishId, Unmet)> {
    let missing = instance.wishes.iter().filter(|wish| !roster.contains_key(&wish.id));
    missing.map(|wish| (wish.id, why(instance, roster, wish))).collect()
}

fn why(instance: &Instance, roster: &Roster, wish: &Wish) -> Unmet {
    let held = Held::new(instance, roster, wish);
    let common: Vec<(Slot, Vec<Obstacle>)> = (0..instance.slots)
        .map(|slot| (slot, held.obstacles(slot)))
        .filter(|(_, obstacles)| {
            !obstacles
                .iter()
                .any(|one| matches!(one, Obstacle::Frozen | Obstacle::NotAllowed | Obstacle::Absent { .. }))
        })
        .collect();
    if common.is_empty() {
        return Unmet::NoCommonSlot;
    }
    if let Some((slot, _)) = common.iter().find(|(_, obstacles)| obstacles.is_empty()) {
        return Unmet::Possible { slot: *slot };
    }
    let taken = |person: usize, obstacle: &Obstacle| match obstacle {
        Obstacle::Busy { participant, .. } | Obstacle::Limit { participant } => *participant == person,
        _ => false,
    };
    let full = |person: &usize| {
        common.iter().all(|(_, obstacles)| obstacles.iter().any(|obstacle| taken(*person, obstacle)))
    };
    let participants: Vec<usize> = [wish.a, wish.b].into_iter().filter(full).collect();
    if !participants.is_empty() {
        return Unmet::Full { participants };
    }
    let only_tables =
        |obstacles: &[Obstacle]| obstacles.iter().all(|one| matches!(one, Obstacle::Tables { .. }));
    if common.iter().any(|(_, obstacles)| only_tables(obstacles)) {
        return Unmet::NoTable;
    }
    Unmet::NeverBothFree
}

/// A wish, and the other meetings of a roster.
struct Held<'a> {
    instance: &'a Instance,
    wish: &'a Wish,
    others: Vec<(&'a Wish, Slot)>,
}

impl<'a> Held<'a> {
    fn new(instance: &'a Instance, roster: &Roster, wish: &'a Wish) -> Self {
        let others = instance.wishes.iter().filter(|other| other.id != wish.id);
        let others = others.filter_map(|other| Some((other, *roster.get(&other.id)?))).collect();
        Self { instance, wish, others }
    }

    fn obstacles(&self, slot: Slot) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if self.instance.frozen.contains(&slot) {
            obstacles.push(Obstacle::Frozen);
        }
        if self.wish.slots.as_ref().is_some_and(|slots| !slots.contains(&slot)) {
            obstacles.push(Obstacle::NotAllowed);
        }
        for participant in [self.wish.a, self.wish.b] {
            let Some(there) = self.instance.participants.get(participant) else { continue };
            let capacity = there.capacity(slot);
            let wishes = self.during(slot, |other| [other.a, other.b].contains(&participant));
            if capacity == 0 {
                obstacles.push(Obstacle::Absent { participant });
            } else if wishes.len() >= capacity {
                obstacles.push(Obstacle::Busy { participant, wishes });
            } else if let Some(wishes) = self.elsewhere(participant, slot) {
                obstacles.push(Obstacle::Busy { participant, wishes });
            }
            let all = self.others.iter().filter(|(other, _)| [other.a, other.b].contains(&participant));
            if all.count() >= there.max {
                obstacles.push(Obstacle::Limit { participant });
            }
        }
        let wishes = self.during(slot, |_| true);
        if wishes.len() >= self.instance.tables {
            obstacles.push(Obstacle::Tables { wishes });
        }
        obstacles
    }

    /// The meetings that keep somebody's people busy under another name.
    fn elsewhere(&self, participant: usize, slot: Slot) -> Option<Vec<WishId>> {
        self.instance.shared.iter().filter(|shared| shared.participants.contains(&participant)).find_map(
            |shared| {
                let wishes = self.during(slot, |other| shared.of([other.a, other.b]) > 0);
                let alone = shared.of([self.wish.a, self.wish.b]) > shared.people;
                (alone || wishes.len() >= shared.people).then_some(wishes)
            },
        )
    }

    fn during(&self, slot: Slot, which: impl Fn(&Wish) -> bool) -> Vec<WishId> {
        let there = self.others.iter().filter(|(other, when)| *when == slot && which(other));
        there.map(|(other, _)| other.id).collect()
    }
}
