//! The support: appointments, their minutes, and the time they take of a project's share.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::within;
use crate::clock::instant;
use crate::error::{Error, Result};
use crate::id::{AppointmentId, PersonId, ProjectId};
use crate::people::tidy;

/// No appointment is longer, in minutes: a day and a night.
const LONGEST_MIN: i64 = 24 * 60;

/// A share is nearly spent from so many hundredths of it.
const NEARLY: i64 = 80;

/// How an appointment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentState {
    /// It was agreed.
    #[default]
    Planned,
    /// It was held.
    Held,
    /// It will not be held, or was not.
    Cancelled,
}

impl AppointmentState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Held, Self::Cancelled];

    /// The state's name in the journal, in files and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "projects-appointment-planned",
            Self::Held => "projects-appointment-held",
            Self::Cancelled => "projects-appointment-cancelled",
        }
    }
}

/// What somebody fills in about an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppointmentSheet {
    /// On which day.
    pub day: NaiveDate,
    /// When it starts, where that is settled.
    #[serde(default)]
    pub start: Option<NaiveTime>,
    /// How long it is to be, in minutes.
    pub planned_min: i64,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// Who is there: people of the event.
    #[serde(default)]
    pub with: Vec<PersonId>,
}

impl AppointmentSheet {
    pub(super) fn tidied(self) -> Self {
        Self { place: tidy(&self.place), about: tidy(&self.about), ..self }
    }

    /// # Errors
    /// [`Error::BadMinutes`], [`Error::TooLong`].
    pub(super) fn check(&self) -> Result<()> {
        minutes(self.planned_min)?;
        if self.with.len() > 50 {
            return Err(Error::TooLong { field: "with" });
        }
        within(&[("place", &self.place, 300), ("about", &self.about, 1_000)])
    }
}

/// Refuses a length that nobody means.
pub(super) const fn minutes(minutes: i64) -> Result<()> {
    if minutes < 1 || minutes > LONGEST_MIN { Err(Error::BadMinutes { minutes }) } else { Ok(()) }
}

/// Refuses a day that is years away from the event: a slip of the keyboard.
pub(super) fn near(day: NaiveDate, from: NaiveDate, to: NaiveDate) -> Result<()> {
    let reach = Days::new(3 * 366);
    let first = from.checked_sub_days(reach).unwrap_or(NaiveDate::MIN);
    let last = to.checked_add_days(reach).unwrap_or(NaiveDate::MAX);
    if (first..=last).contains(&day) { Ok(()) } else { Err(Error::FarDay { day }) }
}

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Appointment {
    /// Its identifier.
    pub id: AppointmentId,
    /// What is known of it.
    #[serde(flatten)]
    pub sheet: AppointmentSheet,
    /// How it stands.
    #[serde(default)]
    pub state: AppointmentState,
    /// How long it was, in minutes, once it was held.
    #[serde(default)]
    pub took_min: Option<i64>,
    /// Its minutes, written during or after.
    #[serde(default)]
    pub minutes: String,
}

impl Appointment {
    /// What it takes of the share, in minutes: nothing before it is held.
    pub fn used_min(&self) -> i64 {
        match self.state {
            AppointmentState::Held => self.took_min.unwrap_or(self.sheet.planned_min),
            AppointmentState::Planned | AppointmentState::Cancelled => 0,
        }
    }

    /// When it starts, in milliseconds since 1970, by this laptop's time zone; nothing where the hour is not settled.
    pub fn starts_at(&self) -> Option<i64> {
        instant(self.sheet.day.and_time(self.sheet.start?))
    }

    /// When it ends, as planned; within its day.
    pub fn end(&self) -> Option<NaiveTime> {
        let start = self.sheet.start?;
        let (end, days) = start.overflowing_add_signed(TimeDelta::minutes(self.sheet.planned_min));
        (days == 0).then_some(end)
    }

    /// Whether both take any of the same time, where their hours are known.
    fn meets(&self, other: &Self) -> bool {
        let day = |one: &Self| {
            let start = one.sheet.day.and_time(one.sheet.start?);
            Some((start, start + TimeDelta::minutes(one.sheet.planned_min)))
        };
        match (day(self), day(other)) {
            (Some((start, end)), Some((others_start, others_end))) => {
                start < others_end && others_start < end
            }
            _ => false,
        }
    }
}

/// Somebody, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "NamedPerson")]
pub struct Named {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// Where they come from, as they write it.
    pub organisation: String,
}

/// An appointment as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AppointmentLine {
    /// Whose support it is.
    pub project: ProjectId,
    /// The project's name.
    pub project_name: String,
    /// The appointment.
    #[serde(flatten)]
    pub appointment: Appointment,
    /// Who is there; those erased since are nobody.
    pub people: Vec<Named>,
    /// Whether another appointment takes the same time of the project or of somebody who is there.
    pub clashes: bool,
    /// How often it was changed since it was agreed.
    pub revision: i64,
    /// When it was agreed or last changed, in milliseconds since 1970, by the clock of the laptop that did.
    pub revised: i64,
}

impl AppointmentLine {
    /// Whether it was held and nobody wrote its minutes yet.
    pub fn unwritten(&self) -> bool {
        self.appointment.state == AppointmentState::Held && self.appointment.minutes.is_empty()
    }

    fn shares_somebody(&self, other: &Self) -> bool {
        let ours = |person: &Named| self.people.iter().any(|one| one.id == person.id);
        self.project == other.project || other.people.iter().any(ours)
    }
}

/// Marks those that take the same time of the same project or people.
pub(super) fn mark_clashes(lines: &mut [AppointmentLine]) {
    let counts = |line: &AppointmentLine| line.appointment.state != AppointmentState::Cancelled;
    for at in 0..lines.len() {
        let clashes = lines.iter().enumerate().any(|(other, line)| {
            other != at
                && counts(&lines[at])
                && counts(line)
                && lines[at].appointment.meets(&line.appointment)
                && lines[at].shares_somebody(line)
        });
        lines[at].clashes = clashes;
    }
}

/// What somebody should know of a project's share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShareWarning {
    /// With what is planned it would be overspent.
    Booked,
    /// It is nearly spent.
    NearlySpent,
    /// More was used than there was.
    Overspent,
}

impl ShareWarning {
    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Booked => "projects-warning-booked",
            Self::NearlySpent => "projects-warning-nearly-spent",
            Self::Overspent => "projects-warning-overspent",
        }
    }
}

/// The time used against the share, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct Support {
    /// The share that was decided, in half-days.
    pub share: Option<i64>,
    /// The same in minutes.
    pub share_min: Option<i64>,
    /// What was used.
    pub used_min: i64,
    /// What is planned besides.
    pub planned_min: i64,
    /// What somebody should know.
    pub warning: Option<ShareWarning>,
}

impl Support {
    pub(super) fn of(share: Option<i64>, day_min: i64, appointments: &[AppointmentLine]) -> Self {
        let used_min = appointments.iter().map(|line| line.appointment.used_min()).sum();
        let planned = appointments.iter().map(|line| &line.appointment);
        let planned_min = planned
            .filter(|appointment| appointment.state == AppointmentState::Planned)
            .map(|appointment| appointment.sheet.planned_min)
            .sum();
        let share_min = share.map(|half_days| half_days * day_min / 2);
        let warning = share_min.and_then(|share_min| warning(share_min, used_min, planned_min));
        Self { share, share_min, used_min, planned_min, warning }
    }

    /// What is left of the share, in minutes; negative where it is overspent.
    pub fn left_min(&self) -> Option<i64> {
        Some(self.share_min? - self.used_min)
    }
}

fn warning(share_min: i64, used_min: i64, planned_min: i64) -> Option<ShareWarning> {
    if used_min > share_min {
        Some(ShareWarning::Overspent)
    } else if used_min > 0 && used_min * 100 >= share_min * NEARLY {
        Some(ShareWarning::NearlySpent)
    } else if used_min + planned_min > share_min {
        Some(ShareWarning::Booked)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_warns_at_four_fifths_and_beyond_its_end() {
        for (share, used, planned, expected) in [
            (420, 335, 0, None),
            (420, 336, 0, Some(ShareWarning::NearlySpent)),
            (420, 420, 0, Some(ShareWarning::NearlySpent)),
            (420, 421, 0, Some(ShareWarning::Overspent)),
            (420, 60, 420, Some(ShareWarning::Booked)),
            (0, 0, 0, None),
            (0, 1, 0, Some(ShareWarning::Overspent)),
            (0, 0, 60, Some(ShareWarning::Booked)),
        ] {
            assert_eq!(warning(share, used, planned), expected, "{used} + {planned} of {share}");
        }
    }
}
