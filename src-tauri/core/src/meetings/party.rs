//! Who takes part in the meetings: organisations, projects, single people.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::fact::Subject;
use crate::id::{NotAnId, OrganisationId, PersonId, ProjectId};
use crate::people::Side;

/// One who meets others: an organisation, a project, or a single person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub enum Party {
    /// An organisation, whoever of its people takes the meeting.
    Organisation(OrganisationId),
    /// A project, whoever of its holders does.
    Project(ProjectId),
    /// Somebody for themselves.
    Person(PersonId),
}

impl Party {
    /// What an entry about this party is about: so that a person's erasure takes their sheet here along.
    pub const fn subject(self) -> Subject {
        match self {
            Self::Organisation(id) => Subject::Organisation(id),
            Self::Project(id) => Subject::Project(id),
            Self::Person(id) => Subject::Person(id),
        }
    }
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.subject().fmt(f)
    }
}

impl FromStr for Party {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        match text.parse() {
            Ok(Subject::Organisation(id)) => Ok(Self::Organisation(id)),
            Ok(Subject::Project(id)) => Ok(Self::Project(id)),
            Ok(Subject::Person(id)) => Ok(Self::Person(id)),
            _ => Err(NotAnId),
        }
    }
}

impl Serialize for Party {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl rusqlite::types::ToSql for Party {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl rusqlite::types::FromSql for Party {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
    }
}

/// A time somebody is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Away {
    /// From when; from the beginning where it is not said.
    pub from: Option<NaiveTime>,
    /// Until when; until the end where it is not said.
    pub until: Option<NaiveTime>,
}

impl Away {
    /// Whether it takes away any of that time.
    pub(crate) fn during(self, start: NaiveTime, end: NaiveTime) -> bool {
        self.from.is_none_or(|from| from < end) && self.until.is_none_or(|until| start < until)
    }
}

/// What is known of a party in a session of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PartySheet {
    /// Whether it takes part; one who does not keeps its wishes for the day it does.
    pub taking_part: bool,
    /// On which side it sits, if on one.
    pub side: Option<Side>,
    /// How many meetings it can hold at the same time.
    pub at_once: u32,
    /// The people of the organisation who take its meetings: they are known to the check-in desk.
    pub members: Vec<PersonId>,
    /// The most meetings it wants.
    pub limit: Option<u32>,
    /// When it is not there.
    pub away: Vec<Away>,
    /// The table it keeps if it can, by name; empty when it has none.
    pub table: String,
    /// What it brings: datasets, questions, a project.
    pub brings: String,
    /// Datasets and themes it cares for: what two have in common proposes a meeting.
    pub interests: Vec<String>,
    /// How it is reached after the meetings.
    pub contact: String,
    /// Whether it agreed to be on the contact list.
    pub contact_agreed: bool,
}

impl Default for PartySheet {
    fn default() -> Self {
        Self {
            taking_part: true,
            side: None,
            at_once: 1,
            members: Vec::new(),
            limit: None,
            away: Vec::new(),
            table: String::new(),
            brings: String::new(),
            interests: Vec::new(),
            contact: String::new(),
            contact_agreed: false,
        }
    }
}

impl PartySheet {
    /// One who sits on that side.
    pub fn on(side: Option<Side>) -> Self {
        Self { side, ..Self::default() }
    }

    /// # Errors
    /// [`Error::TooLong`], [`Error::HoursReversed`], [`Error::BadParty`].
    pub(crate) fn check(&self) -> Result<()> {
        let texts = [("brings", &self.brings), ("contact", &self.contact), ("table", &self.table)];
        let long = texts.into_iter().find(|(_, text)| text.chars().count() > 500);
        if let Some((field, _)) = long {
            return Err(Error::TooLong { field });
        }
        if self.interests.len() > 50 || self.interests.iter().any(|text| text.chars().count() > 100) {
            return Err(Error::TooLong { field: "interests" });
        }
        if self.at_once == 0 || self.at_once > 20 || self.limit == Some(0) || self.members.len() > 100 {
            return Err(Error::BadParty);
        }
        let reversed = |away: &Away| away.from.zip(away.until).is_some_and(|(from, until)| until <= from);
        if self.away.iter().any(reversed) { Err(Error::HoursReversed) } else { Ok(()) }
    }
}

/// A party, with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartyLine {
    /// Who.
    pub party: Party,
    /// What it is called.
    pub name: String,
    /// What is known of it here.
    pub sheet: PartySheet,
}
