//! What can happen: one typed enum per area, written as readable JSON whose `kind` carries its version.
//!
//! A kind is `area.what@version`. A field may be added to a kind; any other change makes a new version.
//! A kind this program does not know is kept word for word, passed on and reported, never dropped.

mod meetings;
mod pitches;
mod projects;
mod review;

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::attendance::Mark;
use crate::id::{ActionId, OrganisationId, PersonId, PitchId, ProjectId, SessionId};
use crate::journal::Hash;
use crate::meetings::{Pair, Party};
use crate::people::{Organisation, Person, PersonField, Role, Sameness, Ticket};
use crate::programme::{DayPart, EventSheet, LogoPlace, Picture, Session};
use crate::sheets::PrintedSheet;

pub use self::meetings::MeetingsFact;
pub use self::pitches::PitchesFact;
pub use self::projects::ProjectsFact;
pub use self::review::ReviewFact;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// About the event itself and its sessions.
    Programme(ProgrammeFact),
    /// About people and organisations.
    People(PeopleFact),
    /// At the door.
    CheckIn(CheckInFact),
    /// Who is expected in which session.
    Attendance(AttendanceFact),
    /// About badges.
    Badges(BadgesFact),
    /// About the meetings.
    Meetings(MeetingsFact),
    /// About the accompanied projects.
    Projects(ProjectsFact),
    /// About the pitches and their clock.
    Pitches(PitchesFact),
    /// Decided on the review list.
    Review(ReviewFact),
    /// About the journal itself.
    Journal(JournalFact),
    /// From a newer program: kept as it is.
    Unknown {
        /// Its kind, as written.
        kind: String,
        /// The whole body, word for word.
        body: String,
    },
}

/// Facts of the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum ProgrammeFact {
    /// The event exists.
    #[serde(rename = "programme.created@1")]
    Created {
        /// What is known of it.
        event: EventSheet,
    },
    /// A field of the event's sheet was changed.
    #[serde(rename = "programme.event_edited@1")]
    EventEdited {
        /// The field's name in [`EventSheet`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A logo was put in its place, or taken away.
    #[serde(rename = "programme.logo_set@1")]
    LogoSet {
        /// Whose logo.
        place: LogoPlace,
        /// The picture, or nothing.
        picture: Option<Picture>,
    },
    /// A session is in the programme.
    #[serde(rename = "programme.session_added@1")]
    SessionAdded {
        /// The whole session.
        session: Session,
    },
    /// A field of a session was changed.
    #[serde(rename = "programme.session_edited@1")]
    SessionEdited {
        /// Which.
        session: SessionId,
        /// The field's name in [`Session`].
        field: String,
        /// What it replaced.
        was: Value,
        /// What it is now.
        now: Value,
    },
    /// A session will not take place.
    #[serde(rename = "programme.session_cancelled@1")]
    SessionCancelled {
        /// Which.
        session: SessionId,
    },
    /// A cancelled session takes place after all.
    #[serde(rename = "programme.session_restored@1")]
    SessionRestored {
        /// Which.
        session: SessionId,
    },
}

/// Facts about people and organisations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum PeopleFact {
    /// A person is expected, or came.
    #[serde(rename = "people.added@1")]
    Added {
        /// The whole sheet.
        person: Person,
    },
    /// A field of a person's sheet was changed.
    #[serde(rename = "people.edited@1")]
    Edited {
        /// Who.
        person: PersonId,
        /// Which field.
        field: PersonField,
        /// What it replaced.
        was: String,
        /// What it is now.
        now: String,
    },
    /// A person holds one more ticket of a registration service.
    #[serde(rename = "people.ticketed@1")]
    Ticketed {
        /// Who.
        person: PersonId,
        /// Which ticket.
        ticket: Ticket,
    },
    /// A person asked to be forgotten; every body about them is blanked wherever this arrives.
    #[serde(rename = "people.erased@1")]
    Erased {
        /// Who.
        person: PersonId,
    },
    /// Two people who look alike are two people.
    #[serde(rename = "people.distinct@1")]
    Distinct {
        /// One, the smaller identifier.
        a: PersonId,
        /// The other.
        b: PersonId,
        /// What was decided of them before; where something else was, the two decisions crossed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Sameness>,
    },
    /// Two people are one.
    #[serde(rename = "people.merged@1")]
    Merged {
        /// Whose sheet is kept.
        kept: PersonId,
        /// Who is found under it from now on.
        gone: PersonId,
        /// The fields that the other sheet knows better; blanks are filled from it anyway.
        #[serde(default)]
        take: Vec<PersonField>,
        /// What was decided of them before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Sameness>,
    },
    /// Nobody needs to know any more who this was; what says it is blanked wherever this arrives, what counts stays.
    #[serde(rename = "people.anonymised@1")]
    Anonymised {
        /// Who.
        person: PersonId,
        /// In what quality they came; nothing where they were on no list.
        role: Option<Role>,
    },
    /// An organisation takes part.
    #[serde(rename = "people.organisation_added@1")]
    OrganisationAdded {
        /// The whole sheet.
        organisation: Organisation,
    },
}

/// Facts of the check-in desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum CheckInFact {
    /// A person arrived.
    #[serde(rename = "check_in.arrived@1")]
    Arrived {
        /// Who.
        person: PersonId,
        /// On which day of the event.
        day: NaiveDate,
    },
    /// A person left for the day, or for now.
    #[serde(rename = "check_in.left@1")]
    Left {
        /// Who.
        person: PersonId,
        /// On which day of the event.
        day: NaiveDate,
    },
    /// A person who had left came back.
    #[serde(rename = "check_in.returned@1")]
    Returned {
        /// Who.
        person: PersonId,
        /// On which day of the event.
        day: NaiveDate,
    },
}

/// Facts of the sessions' attendance.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum AttendanceFact {
    /// A person is expected in a session.
    #[serde(rename = "attendance.registered@1")]
    Registered {
        /// Who.
        person: PersonId,
        /// Where.
        session: SessionId,
    },
    /// A person is no longer expected there.
    #[serde(rename = "attendance.unregistered@1")]
    Unregistered {
        /// Who.
        person: PersonId,
        /// Where.
        session: SessionId,
    },
    /// A person goes to another session instead.
    #[serde(rename = "attendance.moved@1")]
    Moved {
        /// Who.
        person: PersonId,
        /// Where they were expected.
        from: SessionId,
        /// Where they are now.
        to: SessionId,
    },
    /// It was noted how a person stands in a half-day of a session.
    #[serde(rename = "attendance.marked@1")]
    Marked {
        /// Who.
        person: PersonId,
        /// Where.
        session: SessionId,
        /// In which half-day.
        part: DayPart,
        /// What was noted.
        mark: Mark,
        /// The time that goes with it: of a late arrival, of an early departure.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<NaiveTime>,
    },
    /// What was noted was a slip; nothing is.
    #[serde(rename = "attendance.cleared@1")]
    Cleared {
        /// Who.
        person: PersonId,
        /// Where.
        session: SessionId,
        /// In which half-day.
        part: DayPart,
    },
    /// An attendance sheet was printed.
    #[serde(rename = "attendance.sheet_printed@1")]
    SheetPrinted {
        /// Its number, and whose its rows are.
        sheet: PrintedSheet,
    },
}

/// Facts of the badges.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum BadgesFact {
    /// Somebody's badge went to a printer, or into a file to be printed.
    #[serde(rename = "badges.printed@1")]
    Printed {
        /// Whose.
        person: PersonId,
    },
}

/// Facts about the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum JournalFact {
    /// An entry no longer counts.
    #[serde(rename = "journal.undone@1")]
    Undone {
        /// Which.
        entry: Hash,
        /// What that entry was about, so that the undo is understood even where the entry is not known yet.
        subject: Subject,
    },
}

/// What an entry is about. A projection's rows depend on the entries of their own subject alone, so an undo
/// or a merge replays a handful of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The event's own sheet.
    Event,
    /// A session.
    Session(SessionId),
    /// A person.
    Person(PersonId),
    /// Two people who look alike, the smaller identifier first.
    Pair(PersonId, PersonId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A project.
    Project(ProjectId),
    /// The grid that projects are weighed by, the envelope, and the shares.
    Sharing,
    /// An action of the calendar.
    Action(ActionId),
    /// The frame and the rosters of a session of meetings.
    Meetings(SessionId),
    /// What stands between two parties in a session of meetings.
    Encounter(SessionId, Pair),
    /// An item of a running order.
    Pitch(PitchId),
    /// How a session's pitches are set up.
    RunningOrder(SessionId),
    /// A session's clock.
    Clock(SessionId),
    /// A case of the review list.
    Case(Hash),
    /// Nothing this program understands.
    Unknown,
}

impl Fact {
    /// Reads a body as it stands in the journal.
    ///
    /// A body of a known kind that does not read is as foreign as an unknown kind: kept, not refused.
    pub fn parse(body: &str) -> Self {
        #[derive(Deserialize)]
        struct Head<'a> {
            #[serde(borrow)]
            kind: std::borrow::Cow<'a, str>,
        }
        let kind = serde_json::from_str::<Head>(body).map(|head| head.kind).unwrap_or_default();
        let area = kind.split('.').next().unwrap_or_default();
        let known = match area {
            "programme" => serde_json::from_str(body).map(Self::Programme).ok(),
            "people" => serde_json::from_str(body).map(Self::People).ok(),
            "check_in" => serde_json::from_str(body).map(Self::CheckIn).ok(),
            "attendance" => serde_json::from_str(body).map(Self::Attendance).ok(),
            "badges" => serde_json::from_str(body).map(Self::Badges).ok(),
            "projects" => serde_json::from_str(body).map(Self::Projects).ok(),
            "meetings" => serde_json::from_str(body).map(Self::Meetings).ok(),
            "pitches" => serde_json::from_str(body).map(Self::Pitches).ok(),
            "review" => serde_json::from_str(body).map(Self::Review).ok(),
            "journal" => serde_json::from_str(body).map(Self::Journal).ok(),
            _ => None,
        };
        known.unwrap_or_else(|| Self::Unknown { kind: kind.into_owned(), body: body.to_owned() })
    }

    /// The body as it goes into the journal.
    ///
    /// # Errors
    /// When a value has no JSON, which the types here do not allow.
    pub fn body(&self) -> Result<String, serde_json::Error> {
        match self {
            Self::Programme(fact) => serde_json::to_string(fact),
            Self::People(fact) => serde_json::to_string(fact),
            Self::CheckIn(fact) => serde_json::to_string(fact),
            Self::Attendance(fact) => serde_json::to_string(fact),
            Self::Badges(fact) => serde_json::to_string(fact),
            Self::Projects(fact) => serde_json::to_string(fact),
            Self::Meetings(fact) => serde_json::to_string(fact),
            Self::Pitches(fact) => serde_json::to_string(fact),
            Self::Review(fact) => serde_json::to_string(fact),
            Self::Journal(fact) => serde_json::to_string(fact),
            Self::Unknown { body, .. } => Ok(body.clone()),
        }
    }

    /// What the fact is about.
    pub fn subject(&self) -> Subject {
        match self {
            Self::Programme(fact) => match fact {
                ProgrammeFact::Created { .. }
                | ProgrammeFact::EventEdited { .. }
                | ProgrammeFact::LogoSet { .. } => Subject::Event,
                ProgrammeFact::SessionAdded { session } => Subject::Session(session.id),
                ProgrammeFact::SessionEdited { session, .. }
                | ProgrammeFact::SessionCancelled { session }
                | ProgrammeFact::SessionRestored { session } => Subject::Session(*session),
            },
            Self::People(fact) => match fact {
                PeopleFact::Added { person } => Subject::Person(person.id),
                PeopleFact::Edited { person, .. }
                | PeopleFact::Ticketed { person, .. }
                | PeopleFact::Erased { person }
                | PeopleFact::Anonymised { person, .. } => Subject::Person(*person),
                PeopleFact::Distinct { a, b, .. } | PeopleFact::Merged { kept: a, gone: b, .. } => {
                    Subject::Pair(*a.min(b), *a.max(b))
                }
                PeopleFact::OrganisationAdded { organisation } => Subject::Organisation(organisation.id),
            },
            Self::Attendance(AttendanceFact::SheetPrinted { sheet }) => Subject::Session(sheet.session),
            Self::CheckIn(
                CheckInFact::Arrived { person, .. }
                | CheckInFact::Left { person, .. }
                | CheckInFact::Returned { person, .. },
            )
            | Self::Attendance(
                AttendanceFact::Registered { person, .. }
                | AttendanceFact::Unregistered { person, .. }
                | AttendanceFact::Moved { person, .. }
                | AttendanceFact::Marked { person, .. }
                | AttendanceFact::Cleared { person, .. },
            )
            | Self::Badges(BadgesFact::Printed { person }) => Subject::Person(*person),
            Self::Projects(fact) => fact.subject(),
            Self::Meetings(fact) => fact.subject(),
            Self::Pitches(fact) => fact.subject(),
            Self::Review(fact) => fact.subject(),
            Self::Journal(JournalFact::Undone { subject, .. }) => *subject,
            Self::Unknown { .. } => Subject::Unknown,
        }
    }
}

macro_rules! into_fact {
    ($($area:ident: $fact:ident),*) => {
        $(impl From<$fact> for Fact {
            fn from(fact: $fact) -> Self {
                Self::$area(fact)
            }
        })*
    };
}
into_fact!(
    Programme: ProgrammeFact,
    People: PeopleFact,
    CheckIn: CheckInFact,
    Attendance: AttendanceFact,
    Badges: BadgesFact,
    Projects: ProjectsFact,
    Meetings: MeetingsFact,
    Pitches: PitchesFact,
    Review: ReviewFact,
    Journal: JournalFact
);

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event => f.write_str("event"),
            Self::Session(id) => write!(f, "session:{id}"),
            Self::Person(id) => write!(f, "person:{id}"),
            Self::Pair(a, b) => write!(f, "pair:{a}:{b}"),
            Self::Organisation(id) => write!(f, "organisation:{id}"),
            Self::Project(id) => write!(f, "project:{id}"),
            Self::Sharing => f.write_str("sharing"),
            Self::Action(id) => write!(f, "action:{id}"),
            Self::Meetings(session) => write!(f, "meetings:{session}"),
            Self::Encounter(session, pair) => write!(f, "encounter:{session}:{}:{}", pair.a, pair.b),
            Self::Pitch(id) => write!(f, "pitch:{id}"),
            Self::RunningOrder(id) => write!(f, "running_order:{id}"),
            Self::Clock(id) => write!(f, "clock:{id}"),
            Self::Case(hash) => write!(f, "case:{hash}"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

impl FromStr for Subject {
    type Err = crate::id::NotAnId;

    /// A subject this program does not know is [`Subject::Unknown`]; a broken identifier is an error.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split(':');
        let what = parts.next().unwrap_or_default();
        let mut id = || parts.next().unwrap_or_default();
        Ok(match what {
            "event" => Self::Event,
            "session" => Self::Session(id().parse()?),
            "person" => Self::Person(id().parse()?),
            "pair" => Self::Pair(id().parse()?, id().parse()?),
            "organisation" => Self::Organisation(id().parse()?),
            "project" => Self::Project(id().parse()?),
            "sharing" => Self::Sharing,
            "action" => Self::Action(id().parse()?),
            "meetings" => Self::Meetings(id().parse()?),
            "encounter" => {
                let session = id().parse()?;
                let mut next = || format!("{}:{}", id(), id()).parse::<Party>();
                let (a, b) = (next()?, next()?);
                Pair::new(a, b).map_or(Self::Unknown, |pair| Self::Encounter(session, pair))
            }
            "pitch" => Self::Pitch(id().parse()?),
            "running_order" => Self::RunningOrder(id().parse()?),
            "clock" => Self::Clock(id().parse()?),
            "case" => Self::Case(id().parse()?),
            _ => Self::Unknown,
        })
    }
}

impl Serialize for Subject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Subject {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_reads_back_as_written_and_its_kind_carries_a_version() {
        let fact = Fact::from(CheckInFact::Arrived {
            person: PersonId::from_bytes([7; 12]),
            day: NaiveDate::from_ymd_opt(2020, 3, 4).unwrap(),
        });
        let body = fact.body().unwrap();
        assert_eq!(
            body,
            r#"{"kind":"check_in.arrived@1","person":"070707070707070707070707","day":"2020-03-04"}"#
        );
        assert_eq!(Fact::parse(&body), fact);
    }

    #[test]
    fn a_kind_of_tomorrow_is_kept_word_for_word() {
        let body = r#"{"kind":"check_in.arrived@2","person":{"new":"shape"}, "x" : 1}"#;
        let fact = Fact::parse(body);
        assert!(matches!(&fact, Fact::Unknown { kind, .. } if kind == "check_in.arrived@2"));
        assert_eq!(fact.body().unwrap(), body);
        assert_eq!(fact.subject(), Subject::Unknown);
        assert!(matches!(Fact::parse("not even JSON"), Fact::Unknown { .. }));
    }

    #[test]
    fn a_subject_reads_back_as_written() {
        let (a, b) = (PersonId::mint(), PersonId::mint());
        for subject in [
            Subject::Event,
            Subject::Person(a),
            Subject::Pair(a, b),
            Subject::Sharing,
            Subject::Action(ActionId::mint()),
            Subject::Unknown,
        ] {
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
    }
}
