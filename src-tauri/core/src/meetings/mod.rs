//! Meetings: who wishes to meet whom, when they can, and the roster in its versions.
//!
//! What a party is and says of itself is told by its own entries; what stands between two by theirs; the frame and the
//! versions by the session's. All that takes several of them (who can meet when, what a wish counts) is computed.

mod ask;
pub mod clash;
pub mod day;
pub mod frame;
pub mod live;
pub mod party;
pub mod plan;
pub mod quarrel;
pub mod repair;
pub mod room;
mod tell;
pub mod version;
pub mod wish;

pub use ask::Meetings;
pub use day::{Arrival, Happening, Noted};
pub use frame::{Block, Frame, SlotTime};
pub use party::{Away, Party, PartyLine, PartySheet};
pub use version::{How, Kept, Meeting, Score, Version, VersionLine, changed_sheets, changed_tables};
pub use wish::{Between, Held, Pair, Proposal, Tier, together};

pub(crate) use tell::{TABLES, apply, clear, clear_encounters};
