//! What is wrong with an instance, and who is concerned.

use serde::{Deserialize, Serialize};

use crate::instance::{Slot, WishId};

/// Something that makes an instance meaningless, with those concerned: participants by their place, wishes by their
/// identifier. In JSON, `fault` says which.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// There is no slot.
    NoSlots,
    /// There is no table.
    NoTables,
    /// More slots, participants or wishes than can be planned.
    TooLarge {
        /// What there is too much of.
        what: Quantity,
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// A participant's `id` is not its place in the list.
    Misnumbered {
        /// Its place.
        participant: usize,
    },
    /// A participant, or a list of the instance, names a slot that does not exist.
    NoSuchSlot {
        /// Who names it; nobody when it is a session or a frozen slot.
        participant: Option<usize>,
        /// The wish that names it.
        wish: Option<WishId>,
        /// The slot.
        slot: Slot,
    },
    /// A session's slots do not follow one another, or one belongs to two sessions.
    Session {
        /// Its place in the list.
        session: usize,
    },
    /// A wish, a veto or a shared group names a participant that does not exist.
    NoSuchParticipant {
        /// The wish that names it.
        wish: Option<WishId>,
        /// The participant.
        participant: usize,
    },
    /// Two wishes have one identifier.
    SameId {
        /// The identifier.
        wish: WishId,
    },
    /// A wish with oneself.
    WithOneself {
        /// The wish.
        wish: WishId,
        /// Who wishes to meet themselves.
        participant: usize,
    },
    /// The same two people are wished together twice.
    Twice {
        /// The two wishes.
        wishes: [WishId; 2],
    },
    /// A wish for two people who must not meet.
    Vetoed {
        /// The wish.
        wish: WishId,
    },
    /// A tier other than 1, 2 or 3.
    NoSuchTier {
        /// The wish.
        wish: WishId,
        /// Its tier.
        tier: u8,
    },
    /// A meeting is pinned where somebody is absent.
    PinWhereAbsent {
        /// The wish.
        wish: WishId,
        /// Who is absent.
        participant: usize,
        /// When.
        slot: Slot,
    },
    /// A meeting is pinned in a slot the wish does not allow.
    PinNotAllowed {
        /// The wish.
        wish: WishId,
        /// The slot.
        slot: Slot,
    },
    /// Pinned meetings want somebody in more places at a time than they have people.
    PinsClash {
        /// The pinned wishes.
        wishes: Vec<WishId>,
        /// Who is wanted by all of them; several when they share their people.
        participants: Vec<usize>,
        /// When.
        slot: Slot,
    },
    /// More meetings are pinned in a slot than there are tables.
    PinsWithoutTable {
        /// The pinned wishes.
        wishes: Vec<WishId>,
        /// When.
        slot: Slot,
    },
    /// More meetings are pinned for somebody than they may have.
    PinsOverLimit {
        /// The pinned wishes.
        wishes: Vec<WishId>,
        /// Whose they are.
        participant: usize,
        /// How many they may have.
        max: usize,
    },
    /// A roster to be mended holds a meeting that no wish asks for.
    NoSuchWish {
        /// The identifier.
        wish: WishId,
    },
}

/// What an instance can have too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Slots.
    Slots,
    /// Participants.
    Participants,
    /// Wishes.
    Wishes,
}
