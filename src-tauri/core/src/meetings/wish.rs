//! Wishes: who wants to meet whom, and how much.

use chrono::{DateTime, Local, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::party::Party;
use crate::error::{Error, Result};

/// How much a meeting is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Must meet.
    Must,
    /// Would like to.
    Like,
    /// Why not.
    WhyNot,
}

impl Tier {
    /// Every tier, the most wanted first.
    pub const ALL: [Self; 3] = [Self::Must, Self::Like, Self::WhyNot];

    /// 1, 2 or 3.
    pub const fn number(self) -> u8 {
        match self {
            Self::Must => 1,
            Self::Like => 2,
            Self::WhyNot => 3,
        }
    }

    /// The tier of that number.
    pub fn numbered(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|tier| tier.number() == number)
    }

    const fn raised(self) -> Self {
        match self {
            Self::Must | Self::Like => Self::Must,
            Self::WhyNot => Self::Like,
        }
    }
}

/// What two parties wish of each other: the stronger of the two; wished by both, it counts one tier more.
pub fn together(one: Option<Tier>, other: Option<Tier>) -> Option<Tier> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other).raised()),
        (one, other) => one.or(other),
    }
}

/// Two parties, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Pair {
    /// The smaller identifier.
    pub a: Party,
    /// The other.
    pub b: Party,
}

impl Pair {
    /// Two different parties.
    ///
    /// # Errors
    /// [`Error::MeetsItself`].
    pub fn new(one: Party, other: Party) -> Result<Self> {
        match one.cmp(&other) {
            std::cmp::Ordering::Less => Ok(Self { a: one, b: other }),
            std::cmp::Ordering::Greater => Ok(Self { a: other, b: one }),
            std::cmp::Ordering::Equal => Err(Error::MeetsItself),
        }
    }

    /// The two.
    pub const fn both(self) -> [Party; 2] {
        [self.a, self.b]
    }

    /// The other one of the two.
    pub fn other(self, party: Party) -> Option<Party> {
        if party == self.a { Some(self.b) } else { (party == self.b).then_some(self.a) }
    }
}

/// All that stands between two parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Between {
    /// Who.
    pub pair: Pair,
    /// What `a` wishes.
    pub a_wishes: Option<Tier>,
    /// What `b` wishes.
    pub b_wishes: Option<Tier>,
    /// How much the meeting counts.
    pub tier: Option<Tier>,
    /// They must not meet.
    pub veto: bool,
    /// When they must meet: the start of a slot.
    pub pin: Option<NaiveTime>,
    /// Whether it was noted that they met, or did not.
    pub held: Option<Held>,
}

impl Between {
    pub(crate) const fn nothing(pair: Pair) -> Self {
        Self { pair, a_wishes: None, b_wishes: None, tier: None, veto: false, pin: None, held: None }
    }
}

/// A mark: a meeting was held, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Held {
    /// Whether it was held.
    pub held: bool,
    /// When it was noted, by the clock of the laptop that did.
    #[ts(type = "string")]
    pub noted: DateTime<Local>,
    /// By which desk.
    pub by: String,
}

/// Two who might want to meet: they care for the same things, and neither wishes it yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Proposal {
    /// Who.
    pub pair: Pair,
    /// What both care for.
    pub common: Vec<String>,
}
