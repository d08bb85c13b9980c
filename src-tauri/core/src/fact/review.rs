//! What was decided on the review list.

use serde::{Deserialize, Serialize};

use super::Subject;
use crate::journal::Hash;

/// Facts of the review list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ReviewFact {
    /// Of two things written apart, one was chosen; the edit that writes it goes with this.
    #[serde(rename = "review.kept@1")]
    Kept {
        /// What both were about; a person's erasure takes the decision along.
        about: Subject,
        /// The entry that crossed another.
        entry: Hash,
        /// The field.
        field: String,
        /// What is kept.
        kept: String,
    },
    /// Somebody has seen a case that nobody can decide.
    #[serde(rename = "review.seen@1")]
    Seen {
        /// Which.
        case: Hash,
        /// How bad it was then: once it is worse, it is shown again.
        level: i64,
    },
}

impl ReviewFact {
    /// What the fact is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Kept { about, .. } => *about,
            Self::Seen { case, .. } => Subject::Case(*case),
        }
    }
}
