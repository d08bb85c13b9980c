//! Why a wish is not met, and where a meeting could go.

use serde::{Deserialize, Serialize};

use crate::instance::{Instance, Roster, Slot, WishId};

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
    let _ = (instance, roster, wish);
    Vec::new()
}

/// The wishes that are not met, in the order of the instance, and why.
pub fn unmet(instance: &Instance, roster: &Roster) -> Vec<(WishId, Unmet)> {
    let _ = (instance, roster);
    Vec::new()
}
