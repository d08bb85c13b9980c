//! What somebody asks for: a paper, and the labels it goes on.

use regie_core::badges::Selection;
use regie_core::id::{PersonId, SessionId};
use regie_core::journal::Hash;
use regie_core::meetings::Party;
use regie_core::programme::DayPart;
use regie_core::words::Words;
use regie_print::meetings::WallSize;
use regie_print::sheet::{self, Geometry, Offset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::projects::ProjectsPaper;

/// The label sheet that is proposed where none was chosen.
pub const USUAL_SHEET: &str = "avery-l4785";

/// How many blank rows an attendance sheet has where nobody says.
pub const WALK_INS: u16 = 5;

/// A paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum PaperRequest {
    /// Badges.
    Badges {
        /// Whose.
        of: Selection,
        /// On which labels.
        labels: Labels,
    },
    /// The attendance sheet of a session's half-day; one whose head is filled in by hand, where no session is named.
    Attendance {
        /// Which session.
        session: Option<SessionId>,
        /// Which half of the day; the session's first where none is named.
        half: Option<DayPart>,
        /// How many blank rows there are for people who were not expected.
        walk_ins: u16,
    },
    /// What was noted of people over the whole event, a page each.
    Recap {
        /// Whose; everybody's where nobody is named.
        people: Vec<PersonId>,
    },
    /// The programme, a page for each day.
    Programme,
    /// The list at a session's door.
    Doors {
        /// Which session; all of them where none is named.
        session: Option<SessionId>,
    },
    /// The running order of a session's pitches, or afterwards what it came to.
    Pitches {
        /// Which session.
        session: SessionId,
        /// Planned against real, instead of the running order.
        report: bool,
    },
    /// A paper of a session of meetings.
    Meetings {
        /// Which session.
        session: SessionId,
        /// Which version of its roster; the one in force where none is named.
        version: Option<Hash>,
        /// Which paper.
        of: MeetingsPaper,
    },
    /// A paper of the projects.
    Projects {
        /// Which paper.
        of: ProjectsPaper,
    },
    /// The list of the people.
    People,
    /// The closing evidence, for whoever pays.
    Evidence {
        /// Whether it names people.
        names: bool,
    },
    /// What to do when…
    Crib,
    /// The page by which a printer is set right for a label sheet.
    Calibration {
        /// Which labels.
        labels: Labels,
    },
}

impl PaperRequest {
    /// The message that names it.
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Badges { .. } => "print-badges-title",
            Self::Attendance { .. } => "sheet-title",
            Self::Recap { .. } => "recap-title",
            Self::Programme => "programme-paper-title",
            Self::Doors { .. } => "door-title",
            Self::Pitches { report: false, .. } => "pitch-paper-order",
            Self::Pitches { report: true, .. } => "pitch-paper-report",
            Self::Meetings { of, .. } => of.title(),
            Self::Projects { of } => of.title(),
            Self::People => "people-list-title",
            Self::Evidence { .. } => "evidence-title",
            Self::Crib => "help-title",
            Self::Calibration { .. } => "calibration-title",
        }
    }

    /// What a file of it is called, without its ending: never with anybody's name in it.
    pub fn file_name(&self, words: &Words) -> String {
        let name = regie_core::fold::fold(&words.say(self.title()));
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
    }

    /// The people whose badges are asked for by name; nobody for other papers and selections.
    pub fn badges_of(&self) -> &[PersonId] {
        match self {
            Self::Badges { of: Selection::People { people }, .. } => people,
            _ => &[],
        }
    }

    /// The labels it goes on.
    pub const fn labels(&self) -> Option<&Labels> {
        match self {
            Self::Badges { labels, .. } | Self::Calibration { labels } => Some(labels),
            _ => None,
        }
    }
}

/// A paper of a session of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum MeetingsPaper {
    /// A sheet for each of these parties; for everybody who has a meeting where none is named.
    Parties {
        /// Whose.
        parties: Vec<Party>,
    },
    /// A sheet for each of these tables, by name; for every table where none is named.
    Tables {
        /// Which.
        tables: Vec<String>,
    },
    /// The wall plan.
    Wall {
        /// On what paper.
        size: WallSize,
    },
    /// The contact list of those who agreed.
    Contacts,
}

impl MeetingsPaper {
    const fn title(&self) -> &'static str {
        match self {
            Self::Parties { .. } => "meetings-paper-sheets",
            Self::Tables { .. } => "meetings-paper-tables",
            Self::Wall { size: WallSize::A4 } => "meetings-paper-wall-a4",
            Self::Wall { size: WallSize::A3 } => "meetings-paper-wall-a3",
            Self::Contacts => "meetings-paper-contacts",
        }
    }
}

/// Whether badges that were printed before are printed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reprint {
    /// Nothing is printed then: somebody is asked.
    #[default]
    Ask,
    /// All of them are.
    Again,
    /// The others are.
    Skip,
}

/// Labels to print on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Labels {
    /// The sheet.
    pub sheet: SheetChoice,
    /// The label to start at, from 1.
    pub first: usize,
    /// How far the printer is off, in millimetres.
    pub offset: Offset,
    /// Whether to mark where to cut.
    pub cut_marks: bool,
}

impl Default for Labels {
    fn default() -> Self {
        Self { sheet: SheetChoice::default(), first: 1, offset: Offset::default(), cut_marks: false }
    }
}

impl Labels {
    /// Where the labels are.
    ///
    /// # Errors
    /// [`regie_print::Error::NoSuchSheet`].
    pub fn geometry(&self) -> regie_print::Result<Geometry> {
        match &self.sheet {
            SheetChoice::Known { id } => sheet::find(id)
                .map(|sheet| sheet.geometry)
                .ok_or_else(|| regie_print::Error::NoSuchSheet { id: id.clone() }),
            SheetChoice::Custom { geometry } => Ok(*geometry),
        }
    }

    /// The label to go on at after `used` of them: the first of a new sheet where the last one is used up.
    pub fn after(&self, used: usize) -> usize {
        match self.geometry() {
            Ok(geometry) if geometry.labels() > 0 => {
                (self.first.saturating_sub(1) + used) % geometry.labels() + 1
            }
            _ => 1,
        }
    }
}

/// A label sheet, known or measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SheetChoice {
    /// One that is known.
    Known {
        /// By its name in [`sheet::SHEETS`].
        id: String,
    },
    /// One that somebody measured.
    Custom {
        /// Its measures, in millimetres.
        geometry: Geometry,
    },
}

impl Default for SheetChoice {
    fn default() -> Self {
        Self::Known { id: USUAL_SHEET.to_owned() }
    }
}

/// A label sheet in the list of those that are known.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetLine {
    /// Its name in a request.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Its measures, in millimetres.
    pub geometry: Geometry,
    /// How many labels it has.
    pub labels: usize,
    /// Whether it is a roll of single labels.
    pub roll: bool,
}

/// Every label sheet that is known.
pub fn sheets(words: &Words) -> Vec<SheetLine> {
    let line = |sheet: &sheet::LabelSheet| SheetLine {
        id: sheet.id.to_owned(),
        name: sheet.name(words),
        geometry: sheet.geometry,
        labels: sheet.geometry.labels(),
        roll: sheet.geometry.is_roll(),
    };
    sheet::SHEETS.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_begun_sheet_is_used_up_and_then_a_new_one_begins() {
        let labels = Labels { first: 9, ..Labels::default() };
        assert_eq!(labels.after(1), 10);
        assert_eq!(labels.after(2), 1);
        assert_eq!(labels.after(15), 4);
        let roll = SheetChoice::Known { id: "dymo-99015".to_owned() };
        assert_eq!(Labels { sheet: roll, ..Labels::default() }.after(7), 1);
    }

    #[test]
    fn a_request_reads_back_as_written() {
        let request = PaperRequest::Badges { of: Selection::NotPrinted, labels: Labels::default() };
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(serde_json::from_str::<PaperRequest>(&text).unwrap(), request);
        let short = r#"{"paper":"badges","of":{"who":"everybody"},"labels":{}}"#;
        assert!(serde_json::from_str::<PaperRequest>(short).is_ok());
    }
}
