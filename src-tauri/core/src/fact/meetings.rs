//! What can happen to the meetings.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Subject;
use crate::id::SessionId;
use crate::meetings::{Frame, Happening, Pair, Party, PartySheet, Tier, Version};

/// Facts of the meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum MeetingsFact {
    /// The slots and the tables were settled.
    #[serde(rename = "meetings.framed@1")]
    Framed {
        /// Of which session.
        session: SessionId,
        /// What it replaced.
        was: Option<Frame>,
        /// What it is now.
        now: Frame,
    },
    /// Somebody takes part.
    #[serde(rename = "meetings.party_added@1")]
    PartyAdded {
        /// In which session.
        session: SessionId,
        /// Who.
        party: Party,
        /// What is known of them there.
        sheet: PartySheet,
    },
    /// A field of what is known of a party was changed.
    #[serde(rename = "meetings.party_edited@1")]
    PartyEdited {
        /// In which session.
        session: SessionId,
        /// Whose.
        party: Party,
        /// The field's name in [`PartySheet`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A party is absent, late, gone, or there after all.
    #[serde(rename = "meetings.happened@1")]
    Happened {
        /// In which session.
        session: SessionId,
        /// To whom.
        party: Party,
        /// What.
        happening: Happening,
    },
    /// A party wishes to meet another, or no longer does.
    #[serde(rename = "meetings.wished@1")]
    Wished {
        /// In which session.
        session: SessionId,
        /// Who wishes.
        from: Party,
        /// To meet whom.
        to: Party,
        /// What it replaced.
        was: Option<Tier>,
        /// How much, now.
        now: Option<Tier>,
    },
    /// Two must not meet, or may after all.
    #[serde(rename = "meetings.vetoed@1")]
    Vetoed {
        /// In which session.
        session: SessionId,
        /// Who.
        pair: Pair,
        /// Whether they must not.
        vetoed: bool,
    },
    /// A meeting was pinned to a slot, or let go.
    #[serde(rename = "meetings.pinned@1")]
    Pinned {
        /// In which session.
        session: SessionId,
        /// Whose meeting.
        pair: Pair,
        /// The start of the slot.
        at: Option<NaiveTime>,
    },
    /// It was noted that a meeting was held or was not; or the mark was taken away.
    #[serde(rename = "meetings.held@1")]
    Held {
        /// In which session.
        session: SessionId,
        /// Whose meeting.
        pair: Pair,
        /// Whether it was held.
        held: Option<bool>,
    },
    /// A version of the roster was made: all of it.
    #[serde(rename = "meetings.rostered@1")]
    Rostered {
        /// Of which session.
        session: SessionId,
        /// The version.
        version: Box<Version>,
    },
}

impl MeetingsFact {
    /// What the fact is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Framed { session, .. } | Self::Rostered { session, .. } => Subject::Meetings(*session),
            Self::PartyAdded { party, .. }
            | Self::PartyEdited { party, .. }
            | Self::Happened { party, .. } => party.subject(),
            // A wish with oneself, which this program never writes, is nobody's business.
            Self::Wished { session, from, to, .. } => {
                Pair::new(*from, *to).map_or(Subject::Unknown, |pair| Subject::Encounter(*session, pair))
            }
            Self::Vetoed { session, pair, .. }
            | Self::Pinned { session, pair, .. }
            | Self::Held { session, pair, .. } => Subject::Encounter(*session, *pair),
        }
    }
}
