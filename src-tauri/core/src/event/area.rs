//! The parts of an event that windows show, and where a change shows.

use serde::Serialize;
use ts_rs::TS;

use crate::fact::Subject;

/// A part of the event that windows show; the same words as on every floor of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// The event's sheet and sessions.
    Programme,
    /// People and organisations.
    People,
    /// Arrivals.
    CheckIn,
    /// Registrations.
    Attendance,
    /// Projects.
    Projects,
    /// Papers on their way to a printer.
    Print,
    /// The pitches.
    Pitches,
    /// Meetings.
    Meetings,
    /// What somebody should look at.
    Review,
    /// The shared folder.
    Folder,
}

impl Area {
    /// Where a change to `subject` shows.
    pub(super) const fn of(subject: Subject) -> &'static [Self] {
        match subject {
            Subject::Event => &[Self::Programme],
            // A session's hour and its pitches' go together.
            Subject::Session(_) => &[Self::Programme, Self::Pitches],
            Subject::Pitch(_) | Subject::RunningOrder(_) | Subject::Clock(_) => &[Self::Pitches],
            Subject::Person(_) => &[Self::People, Self::CheckIn, Self::Attendance, Self::Meetings],
            Subject::Pair(..) => {
                &[Self::People, Self::CheckIn, Self::Attendance, Self::Meetings, Self::Review]
            }
            Subject::Case(_) => &[Self::Review],
            Subject::Organisation(_) => &[Self::People, Self::Meetings],
            Subject::Project(_) => &[Self::Projects, Self::Meetings],
            Subject::Sharing | Subject::Action(_) => &[Self::Projects],
            Subject::Meetings(_) | Subject::Encounter(..) => &[Self::Meetings],
            Subject::Unknown => &[],
        }
    }
}
