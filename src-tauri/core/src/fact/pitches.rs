//! What can happen to the pitches and their clock.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Subject;
use crate::clock::Reading;
use crate::id::{PitchId, SessionId};
use crate::pitches::Pitch;
use crate::pitches::clock::Action;

/// Facts of the pitches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum PitchesFact {
    /// An item is in a running order.
    #[serde(rename = "pitches.added@1")]
    Added {
        /// The whole item.
        pitch: Pitch,
    },
    /// A field of an item was changed.
    #[serde(rename = "pitches.edited@1")]
    Edited {
        /// Which.
        pitch: PitchId,
        /// The field's name in [`Pitch`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// An item has another place.
    #[serde(rename = "pitches.moved@1")]
    Moved {
        /// Which.
        pitch: PitchId,
        /// Its place.
        rank: i64,
    },
    /// An item was taken out.
    #[serde(rename = "pitches.removed@1")]
    Removed {
        /// Which.
        pitch: PitchId,
    },
    /// It is in again.
    #[serde(rename = "pitches.restored@1")]
    Restored {
        /// Which.
        pitch: PitchId,
    },
    /// A session's clock was set up otherwise.
    #[serde(rename = "pitches.set_up@1")]
    SetUp {
        /// Which session's.
        session: SessionId,
        /// The field's name in [`crate::pitches::Setup`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// Something was done to a session's clock, or happened to it.
    #[serde(rename = "pitches.clock@1")]
    Clock {
        /// Which session's.
        session: SessionId,
        /// What.
        action: Action,
        /// When, by every clock of the laptop.
        reading: Reading,
    },
}

impl PitchesFact {
    /// What the fact is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Added { pitch } => Subject::Pitch(pitch.id),
            Self::Edited { pitch, .. }
            | Self::Moved { pitch, .. }
            | Self::Removed { pitch }
            | Self::Restored { pitch } => Subject::Pitch(*pitch),
            Self::SetUp { session, .. } => Subject::RunningOrder(*session),
            Self::Clock { session, .. } => Subject::Clock(*session),
        }
    }
}
