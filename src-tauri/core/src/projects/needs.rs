//! What a project needs: data, skills, money.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::within;
use crate::error::{Error, Result};
use crate::id::{NeedId, OrganisationId};
use crate::people::tidy;

/// What sort of need it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedKind {
    /// A dataset.
    #[default]
    Dataset,
    /// A skill.
    Skill,
    /// Money.
    Funding,
}

impl NeedKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Dataset, Self::Skill, Self::Funding];

    /// The kind's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dataset => "dataset",
            Self::Skill => "skill",
            Self::Funding => "funding",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Dataset => "projects-need-dataset",
            Self::Skill => "projects-need-skill",
            Self::Funding => "projects-need-funding",
        }
    }
}

/// How a need stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedState {
    /// Nobody has it for the project.
    #[default]
    Missing,
    /// Somebody was asked for it.
    Asked,
    /// It is known where it is.
    Found,
    /// The project has it.
    Obtained,
}

impl NeedState {
    /// Every state, from nothing to all.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Asked, Self::Found, Self::Obtained];

    /// The state's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Asked => "asked",
            Self::Found => "found",
            Self::Obtained => "obtained",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "projects-state-missing",
            Self::Asked => "projects-state-asked",
            Self::Found => "projects-state-found",
            Self::Obtained => "projects-state-obtained",
        }
    }

    /// Whether the project still has to look for it.
    pub const fn wanted(self) -> bool {
        matches!(self, Self::Missing | Self::Asked)
    }
}

/// What somebody fills in about a need.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NeedSheet {
    /// What sort of need it is.
    pub kind: NeedKind,
    /// What it is called.
    pub title: String,
    /// Where it is found.
    pub link: String,
    /// Who produces it, where that is an organisation of the event.
    pub producer: Option<OrganisationId>,
    /// Who produces it, where that is none of them.
    pub producer_text: String,
    /// Under which licence.
    pub licence: String,
    /// How it stands.
    pub state: NeedState,
    /// What else there is to say of it.
    pub note: String,
}

impl NeedSheet {
    pub(super) fn tidied(self) -> Self {
        // An organisation of the event says it all.
        let producer_text = if self.producer.is_some() { String::new() } else { tidy(&self.producer_text) };
        Self {
            title: tidy(&self.title),
            link: self.link.trim().to_owned(),
            producer_text,
            licence: tidy(&self.licence),
            note: self.note.trim().to_owned(),
            ..self
        }
    }

    /// # Errors
    /// [`Error::NoTitle`], [`Error::TooLong`].
    pub(super) fn check(&self) -> Result<()> {
        if self.title.is_empty() {
            return Err(Error::NoTitle);
        }
        within(&[
            ("title", &self.title, 300),
            ("link", &self.link, 2_000),
            ("producer", &self.producer_text, 300),
            ("licence", &self.licence, 300),
            ("note", &self.note, 5_000),
        ])
    }
}

/// Something a project needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Need {
    /// Its identifier.
    pub id: NeedId,
    /// What is known of it.
    #[serde(flatten)]
    pub sheet: NeedSheet,
    /// Whether it was taken out.
    #[serde(default)]
    #[ts(skip)]
    pub removed: bool,
}

/// A need as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NeedLine {
    /// The need.
    #[serde(flatten)]
    pub need: Need,
    /// Who produces it, by name; empty where nobody knows.
    pub producer_name: String,
}
