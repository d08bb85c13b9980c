//! How good a roster is, and how good any could be.

use serde::{Deserialize, Serialize};

use crate::instance::{Instance, Roster, Slot};

/// How many lines the objective has.
pub const LINES: usize = 5;

/// How good a roster is, in the order of what matters: the lines are compared one after the other. In JSON it is a list
/// of the five numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(from = "[u32; LINES]", into = "[u32; LINES]")]
pub struct Objective {
    /// Meetings held of tier 1, of tier 2, of tier 3: the more the better.
    pub tiers: [u32; 3],
    /// Meetings that are missing for everybody to have two (or as many as they wish for, or may have): the less the
    /// better.
    pub shortfall: u32,
    /// Waits between two meetings of somebody within a session: the less the better.
    pub breaks: u32,
}

impl From<[u32; LINES]> for Objective {
    fn from([first, second, third, shortfall, breaks]: [u32; LINES]) -> Self {
        Self { tiers: [first, second, third], shortfall, breaks }
    }
}

impl From<Objective> for [u32; LINES] {
    fn from(objective: Objective) -> Self {
        let [first, second, third] = objective.tiers;
        [first, second, third, objective.shortfall, objective.breaks]
    }
}

/// The better is the greater.
impl Ord for Objective {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.tiers
            .cmp(&other.tiers)
            .then_with(|| other.shortfall.cmp(&self.shortfall))
            .then_with(|| other.breaks.cmp(&self.breaks))
    }
}

impl PartialOrd for Objective {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A roster, how good it is, and what is known of all others.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Solution {
    /// The meetings that are held.
    pub roster: Roster,
    /// How good it is.
    pub objective: Objective,
    /// For each line, what no roster can beat that is as good in the lines before it: a tier cannot exceed it, shortfall
    /// and breaks cannot be less.
    pub bounds: Objective,
    /// For each line, that it is proved best: the bound is reached, in this line and in those before it.
    pub proved: [bool; LINES],
}

/// How good a roster is. Meetings of unknown wishes count for nothing; whether it is allowed is not asked.
pub fn evaluate(instance: &Instance, roster: &Roster) -> Objective {
    let mut objective = Objective::default();
    let mut days = vec![Day::default(); instance.participants.len()];
    for wish in &instance.wishes {
        let slot = roster.get(&wish.id);
        for end in [wish.a, wish.b] {
            if let Some(day) = days.get_mut(end) {
                day.wished += 1;
                day.meetings.extend(slot);
            }
        }
        let tier = usize::from(wish.tier).checked_sub(1).and_then(|tier| objective.tiers.get_mut(tier));
        if let Some(tier) = tier {
            *tier += u32::from(slot.is_some());
        }
    }
    for (participant, day) in instance.participants.iter().zip(&days) {
        let due = day.wished.min(participant.max).min(2);
        objective.shortfall += u32::try_from(due.saturating_sub(day.meetings.len())).unwrap_or(u32::MAX);
        for session in &instance.sessions {
            objective.breaks += waits(session.iter().map(|slot| day.meetings.contains(slot)));
        }
    }
    objective
}

/// Somebody's day.
#[derive(Debug, Clone, Default)]
struct Day {
    wished: usize,
    meetings: Vec<Slot>,
}

/// The groups of idle slots between two busy ones.
fn waits(met: impl Iterator<Item = bool>) -> u32 {
    let (mut began, mut idle, mut waits) = (false, false, 0);
    for met in met {
        if met && began && idle {
            waits += 1;
        }
        began |= met;
        idle = !met;
    }
    waits
}
