//! What is asked: the people, the slots, the wishes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A slot, by its place in the day, from 0.
pub type Slot = usize;

/// The identifier of a wish, the caller's own.
pub type WishId = u32;

/// A table, by its place in the room, from 0.
pub type TableId = usize;

/// The meetings that are held: when each is. What is not in it is not held.
pub type Roster = BTreeMap<WishId, Slot>;

/// The most people an instance may have.
pub const MOST_PARTICIPANTS: usize = 1_000;

/// The most wishes an instance may have.
pub const MOST_WISHES: usize = 20_000;

/// The most slots an instance may have: a person's day is one machine word.
pub const LARGEST_SLOTS: usize = 64;

/// What is asked. In JSON it is `b2b-roster/1`; whatever that format does not know may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Instance {
    /// How many slots there are.
    pub slots: usize,
    /// Lists of consecutive slots. Waiting from one session to the next is no break.
    pub sessions: Vec<Vec<Slot>>,
    /// How many meetings a slot can hold.
    pub tables: usize,
    /// The people, or the organisations; others name them by their place in this list.
    pub participants: Vec<Participant>,
    /// The meetings that are wished for.
    pub wishes: Vec<Wish>,
    /// Pairs of participants who must not meet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vetoes: Vec<[usize; 2]>,
    /// Participants who are, at least in part, the same people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared: Vec<Shared>,
    /// Slots that are over, or running: only meetings pinned there are held in them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frozen: Vec<Slot>,
}

/// Somebody who meets: a person, or an organisation whose people take its meetings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Participant {
    /// Its place in the list.
    pub id: usize,
    /// Which side it is on.
    #[serde(default)]
    pub side: Side,
    /// The slots it is there, one meeting in each.
    pub available: Vec<Slot>,
    /// For an organisation of several people, the slots in which each further one is there: with one list here it can
    /// hold two meetings at the same time. Its breaks are those of the organisation as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub colleagues: Vec<Vec<Slot>>,
    /// The most meetings it holds.
    pub max: usize,
}

/// The side somebody is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Side {
    /// A producer, or host: keeps its table as long as can be.
    #[serde(rename = "P")]
    Host,
    /// A reuser, or visitor: goes from table to table.
    #[serde(rename = "R")]
    Visitor,
    /// Neither.
    #[default]
    #[serde(rename = "-")]
    None,
}

/// Participants who share people: together they hold no more meetings in a slot than they have people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The participants, for instance an organisation and the project of somebody who works there.
    pub participants: Vec<usize>,
    /// How many different people they are: 1 for one person under two hats.
    pub people: usize,
}

/// A meeting that is wished for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Wish {
    /// Its identifier.
    pub id: WishId,
    /// One of the two.
    pub a: usize,
    /// The other.
    pub b: usize,
    /// How much it is wanted: 1 the most, to 3.
    pub tier: u8,
    /// The slots it may be held in; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slots: Option<Vec<Slot>>,
    /// It must be held in this slot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<Slot>,
}

impl Instance {
    /// The wish of that identifier.
    pub fn wish(&self, id: WishId) -> Option<&Wish> {
        self.wishes.iter().find(|wish| wish.id == id)
    }
}

impl Participant {
    /// How many meetings it can hold in a slot: one for each of its people who is there.
    pub fn capacity(&self, slot: Slot) -> usize {
        let further = self.colleagues.iter().filter(|there| there.contains(&slot)).count();
        usize::from(self.available.contains(&slot)) + further
    }
}

impl Shared {
    /// How many of the two are of this group.
    pub(crate) fn of(&self, ends: [usize; 2]) -> usize {
        ends.iter().filter(|end| self.participants.contains(end)).count()
    }
}
