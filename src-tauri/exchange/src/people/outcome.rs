//! What came, or would come, of an import.

use regie_core::id::{PersonId, SessionId};
use regie_core::people::{PhotoConsent, Role};
use serde::Serialize;
use ts_rs::TS;

use super::status::Reason;
use crate::refusal::Refused;

/// What came of an import, or would come of it. People are counted once, however many rows tell of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(rename = "PeopleOutcome")]
pub struct Outcome {
    /// Rows in the file.
    pub rows: usize,
    /// People who are new.
    pub added: usize,
    /// People who were known, and of whom the file told something new.
    pub updated: usize,
    /// People who were known, and of whom it told nothing new.
    pub unchanged: usize,
    /// Rows left out: cancelled, unpaid…
    pub left_out: usize,
    /// Rows refused.
    pub refused: Vec<Refused>,
    /// New registrations in sessions.
    pub registrations: usize,
    /// New people who have a namesake: the review list shows them.
    pub probable: usize,
    /// Why rows were left out.
    pub reasons: Vec<LeftOut>,
    /// People who are in the event, and whom the file only has in rows that are left out.
    pub withdrawn: Vec<Withdrawn>,
}

/// Rows left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// The reason.
    pub reason: Reason,
    /// The reason, in the reader's language.
    pub why: String,
    /// How many rows.
    pub rows: usize,
}

/// Somebody who is expected here, and has cancelled there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Withdrawn {
    /// The row that says so.
    pub row: u32,
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It tells of somebody new.
    Added,
    /// It tells something new of somebody who is known.
    Updated,
    /// It tells nothing new.
    Unchanged,
    /// It is left out.
    LeftOut,
    /// It is refused.
    Refused,
}

/// A row of the file as it would be imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewRow {
    /// The row's number as a person sees it.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// Why it is left out or refused, in the reader's language; empty otherwise.
    pub why: String,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Organisation.
    pub organisation: String,
    /// E-mail address.
    pub email: String,
    /// In what quality they come.
    pub role: Role,
    /// What the desk must know.
    pub notes: String,
    /// Whether they may be photographed.
    pub photo: PhotoConsent,
    /// The sessions they would be registered in.
    pub sessions: Vec<SessionId>,
}
