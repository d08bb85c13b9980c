//! The projects that the event accompanies: from a need to a roadmap, an envelope of support shared out, and the progress
//! at the end.
//!
//! What somebody says is kept: sheets, needs, steps, scores, appointments, minutes. What follows from it is computed each
//! time it is asked for: the proposed shares, the time used, the progress, the meetings and pitches of a project.
//!
//! Nobody's name is in these facts: people are named by their identifier, so that their erasure leaves nothing behind. Prose
//! (a synthesis, minutes) says what its author writes; whoever writes it is asked to name nobody.

mod actions;
mod analysis;
mod edit;
mod grid;
mod links;
mod needs;
mod progress;
pub mod share;
mod sharing;
mod sheet;
mod support;
mod tell;

pub use actions::{Action, ActionCalendar, ActionEdit, ActionLine, ActionSheet, ActionState};
pub use analysis::{Analysis, Owner, Step, StepLine, StepSheet, StepState};
pub use edit::{ProjectEdit, ProjectFile};
pub use grid::{
    Adjustment, Criterion, Envelope, Grid, Limits, MOST_SCALE, MOST_WEIGHT, days, half_days, usual_criteria,
};
pub use links::WishProposal;
pub use needs::{Need, NeedKind, NeedLine, NeedSheet, NeedState};
pub use progress::{
    AppointmentCount, MeetingStanding, NeedCount, Progress, ProjectMeeting, ProjectPitch, ProjectProgress,
    StepCount, Totals,
};
pub use share::Unshareable;
pub use sharing::{
    Adopted, DraftAdjustment, DraftLimits, DraftScore, DraftWeight, Score, Share, ShareLine, Shares, Sharing,
    SharingDraft, SharingEdit,
};
pub use sheet::{Project, ProjectSheet, Stage, Theme};
pub use support::{
    Appointment, AppointmentLine, AppointmentSheet, AppointmentState, Named, ShareWarning, Support,
};

pub(crate) use grid::usual;
pub(crate) use tell::{TABLES, apply, clear};
