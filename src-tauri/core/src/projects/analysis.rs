//! The analysis of a project's needs: what the interview said, what was agreed, and the roadmap.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::within;
use crate::error::{Error, Result};
use crate::fact::Subject;
use crate::id::{NotAnId, OrganisationId, PersonId, StepId};
use crate::people::tidy;

/// What came out of the interview.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Analysis {
    /// When the interview was.
    pub interviewed: Option<NaiveDate>,
    /// Its synthesis.
    pub synthesis: String,
    /// What is to be reached by the support, as agreed with the holders.
    pub objectives: Vec<String>,
}

impl Analysis {
    pub(super) fn tidied(self) -> Self {
        let objectives = self.objectives.iter().map(|text| text.trim().to_owned());
        Self {
            synthesis: self.synthesis.trim().to_owned(),
            objectives: objectives.filter(|text| !text.is_empty()).collect(),
            ..self
        }
    }

    /// # Errors
    /// [`Error::TooLong`].
    pub(super) fn check(&self) -> Result<()> {
        if self.objectives.len() > 50 {
            return Err(Error::TooLong { field: "objectives" });
        }
        within(&[("synthesis", &self.synthesis, 20_000)])?;
        self.objectives.iter().try_for_each(|text| within(&[("objectives", text, 1_000)]))
    }
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Nobody has begun.
    #[default]
    Todo,
    /// Somebody has.
    Doing,
    /// It is done.
    Done,
    /// It will not be done.
    Dropped,
}

impl StepState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Todo, Self::Doing, Self::Done, Self::Dropped];

    /// The state's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Todo => "todo",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Todo => "projects-step-todo",
            Self::Doing => "projects-step-doing",
            Self::Done => "projects-step-done",
            Self::Dropped => "projects-step-dropped",
        }
    }

    /// Whether there is still something to do.
    pub const fn open(self) -> bool {
        matches!(self, Self::Todo | Self::Doing)
    }
}

/// Who sees to a step. Nobody's name is written here, so that an erasure has nothing to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub enum Owner {
    /// The project's holders.
    Holders,
    /// Those who accompany it.
    Team,
    /// Somebody of the event.
    Person(PersonId),
    /// An organisation of the event.
    Organisation(OrganisationId),
}

impl Owner {
    /// The message that says it, where it is nobody of the event.
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Holders => Some("projects-owner-holders"),
            Self::Team => Some("projects-owner-team"),
            Self::Person(_) | Self::Organisation(_) => None,
        }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Holders => f.write_str("holders"),
            Self::Team => f.write_str("team"),
            Self::Person(id) => Subject::Person(id).fmt(f),
            Self::Organisation(id) => Subject::Organisation(id).fmt(f),
        }
    }
}

impl FromStr for Owner {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        match (text, text.parse()) {
            ("holders", _) => Ok(Self::Holders),
            ("team", _) => Ok(Self::Team),
            (_, Ok(Subject::Person(id))) => Ok(Self::Person(id)),
            (_, Ok(Subject::Organisation(id))) => Ok(Self::Organisation(id)),
            _ => Err(NotAnId),
        }
    }
}

impl Serialize for Owner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What somebody fills in about a step.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StepSheet {
    /// What is to be done.
    pub what: String,
    /// Who sees to it.
    pub owner: Option<Owner>,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// How it stands.
    pub state: StepState,
}

impl StepSheet {
    pub(super) fn tidied(self) -> Self {
        Self { what: tidy(&self.what), ..self }
    }

    /// # Errors
    /// [`Error::NoTitle`], [`Error::TooLong`].
    pub(super) fn check(&self) -> Result<()> {
        if self.what.is_empty() {
            return Err(Error::NoTitle);
        }
        within(&[("what", &self.what, 1_000)])
    }
}

/// A step of a project's roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Step {
    /// Its identifier.
    pub id: StepId,
    /// What is known of it.
    #[serde(flatten)]
    pub sheet: StepSheet,
    /// Its place among the others: the smaller comes first.
    #[ts(skip)]
    pub rank: i64,
    /// Whether it was taken out.
    #[serde(default)]
    #[ts(skip)]
    pub removed: bool,
}

/// A step as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepLine {
    /// The step.
    #[serde(flatten)]
    pub step: Step,
    /// Who sees to it, by name; empty for the holders, the team and nobody.
    pub owner_name: String,
    /// Whether its day is over and it is not done.
    pub late: bool,
}
