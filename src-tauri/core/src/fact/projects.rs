//! What can happen to the projects.

use serde::{Deserialize, Serialize};

use super::Subject;
use crate::projects::Project;

/// Facts of the projects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ProjectsFact {
    /// A project is accompanied.
    #[serde(rename = "projects.added@1")]
    Added {
        /// The whole sheet.
        project: Project,
    },
}

impl ProjectsFact {
    /// What the fact is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Added { project } => Subject::Project(project.id),
        }
    }
}
