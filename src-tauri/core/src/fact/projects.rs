//! What can happen to the projects, the grid that weighs them, and the calendar of actions.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Subject;
use crate::id::{ActionId, AppointmentId, CriterionId, NeedId, PersonId, ProjectId, SessionId, StepId};
use crate::meetings::Party;
use crate::projects::{Action, Adjustment, Appointment, Criterion, Limits, Need, Project, Shares, Step};

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
    /// A field of a project's sheet was changed.
    #[serde(rename = "projects.edited@1")]
    Edited {
        /// Which.
        project: ProjectId,
        /// The field's name in [`Project`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A project was put away; what it did stays.
    #[serde(rename = "projects.archived@1")]
    Archived {
        /// Which.
        project: ProjectId,
    },
    /// A project that was put away is accompanied again.
    #[serde(rename = "projects.restored@1")]
    Restored {
        /// Which.
        project: ProjectId,
    },
    /// Somebody holds a project.
    #[serde(rename = "projects.joined@1")]
    Joined {
        /// Which.
        project: ProjectId,
        /// Who.
        person: PersonId,
    },
    /// Somebody no longer does.
    #[serde(rename = "projects.left@1")]
    Left {
        /// Which.
        project: ProjectId,
        /// Who.
        person: PersonId,
    },
    /// A field of the analysis of a project's needs was changed.
    #[serde(rename = "projects.analysed@1")]
    Analysed {
        /// Which.
        project: ProjectId,
        /// The field's name in [`crate::projects::Analysis`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A project needs something.
    #[serde(rename = "projects.need_added@1")]
    NeedAdded {
        /// Which.
        project: ProjectId,
        /// What.
        need: Need,
    },
    /// A field of what a project needs was changed.
    #[serde(rename = "projects.need_edited@1")]
    NeedEdited {
        /// Which.
        project: ProjectId,
        /// What.
        need: NeedId,
        /// The field's name in [`Need`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A step is on a project's roadmap.
    #[serde(rename = "projects.step_added@1")]
    StepAdded {
        /// Which.
        project: ProjectId,
        /// The step.
        step: Step,
    },
    /// A field of a step was changed.
    #[serde(rename = "projects.step_edited@1")]
    StepEdited {
        /// Which project's.
        project: ProjectId,
        /// Which.
        step: StepId,
        /// The field's name in [`Step`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A step has another place.
    #[serde(rename = "projects.step_moved@1")]
    StepMoved {
        /// Which project's.
        project: ProjectId,
        /// Which.
        step: StepId,
        /// Its place.
        rank: i64,
    },
    /// An appointment was made with a project.
    #[serde(rename = "projects.appointment_made@1")]
    AppointmentMade {
        /// Which.
        project: ProjectId,
        /// The appointment.
        appointment: Appointment,
    },
    /// A field of an appointment was changed: its hour, that it was held, its minutes.
    #[serde(rename = "projects.appointment_edited@1")]
    AppointmentEdited {
        /// Which project's.
        project: ProjectId,
        /// Which.
        appointment: AppointmentId,
        /// The field's name in [`Appointment`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A project has a score on a criterion, or no longer.
    #[serde(rename = "projects.scored@1")]
    Scored {
        /// Which.
        project: ProjectId,
        /// On which criterion.
        criterion: CriterionId,
        /// What it replaced.
        was: Option<i64>,
        /// The score now.
        now: Option<i64>,
    },
    /// It was said beforehand what a project gets at least or at most.
    #[serde(rename = "projects.limited@1")]
    Limited {
        /// Which.
        project: ProjectId,
        /// What it replaced.
        was: Limits,
        /// The limits now.
        now: Limits,
    },
    /// A project's share was set by hand, or is left to the method again.
    #[serde(rename = "projects.adjusted@1")]
    Adjusted {
        /// Which.
        project: ProjectId,
        /// What it replaced.
        was: Option<Adjustment>,
        /// What was set, and why.
        now: Option<Adjustment>,
    },
    /// A meeting that was proposed for a dataset is not wanted, or may be proposed again.
    #[serde(rename = "projects.wish_declined@1")]
    WishDeclined {
        /// Whose.
        project: ProjectId,
        /// In which session of meetings.
        session: SessionId,
        /// With whom.
        with: Party,
        /// Whether it is not wanted.
        declined: bool,
    },
    /// A field of the envelope was changed.
    #[serde(rename = "projects.envelope_edited@1")]
    EnvelopeEdited {
        /// The field's name in [`crate::projects::Envelope`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// The grid has one more criterion.
    #[serde(rename = "projects.criterion_added@1")]
    CriterionAdded {
        /// The criterion.
        criterion: Criterion,
    },
    /// A field of a criterion was changed.
    #[serde(rename = "projects.criterion_edited@1")]
    CriterionEdited {
        /// Which.
        criterion: CriterionId,
        /// The field's name in [`Criterion`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// The shares were decided: all of them; or the decision was taken back.
    #[serde(rename = "projects.shares_adopted@1")]
    SharesAdopted {
        /// What they replaced.
        was: Option<Shares>,
        /// The shares.
        now: Option<Shares>,
    },
    /// An action is in the calendar.
    #[serde(rename = "projects.action_added@1")]
    ActionAdded {
        /// The action.
        action: Action,
    },
    /// A field of an action was changed.
    #[serde(rename = "projects.action_edited@1")]
    ActionEdited {
        /// Which.
        action: ActionId,
        /// The field's name in [`Action`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
}

impl ProjectsFact {
    /// What the fact is about. All that is said of a project goes together, so that it is told again as a whole.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Added { project } => Subject::Project(project.id),
            Self::Edited { project, .. }
            | Self::Archived { project }
            | Self::Restored { project }
            | Self::Joined { project, .. }
            | Self::Left { project, .. }
            | Self::Analysed { project, .. }
            | Self::NeedAdded { project, .. }
            | Self::NeedEdited { project, .. }
            | Self::StepAdded { project, .. }
            | Self::StepEdited { project, .. }
            | Self::StepMoved { project, .. }
            | Self::AppointmentMade { project, .. }
            | Self::AppointmentEdited { project, .. }
            | Self::Scored { project, .. }
            | Self::Limited { project, .. }
            | Self::Adjusted { project, .. }
            | Self::WishDeclined { project, .. } => Subject::Project(*project),
            Self::EnvelopeEdited { .. }
            | Self::CriterionAdded { .. }
            | Self::CriterionEdited { .. }
            | Self::SharesAdopted { .. } => Subject::Sharing,
            Self::ActionAdded { action } => Subject::Action(action.id),
            Self::ActionEdited { action, .. } => Subject::Action(*action),
        }
    }
}
