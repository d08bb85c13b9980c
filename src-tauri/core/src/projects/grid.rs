//! The grid that the projects are weighed by, and the envelope that is shared out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::share::{MOST_HALF_DAYS, Number, Unshareable, within};
use super::sheet;
use crate::error::{Error, Result};
use crate::id::CriterionId;
use crate::people::tidy;
use crate::words::{Language, Words};

/// The heaviest a criterion can be.
pub const MOST_WEIGHT: i64 = 1_000;

/// The longest scale of scores.
pub const MOST_SCALE: i64 = 100;

/// A criterion of the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Criterion {
    /// Its identifier.
    pub id: CriterionId,
    /// What is looked at.
    pub name: String,
    /// How much it counts, compared with the others.
    pub weight: i64,
    /// Whether it was taken out; scores given on it are kept.
    #[serde(default)]
    #[ts(skip)]
    pub removed: bool,
}

impl Criterion {
    pub(super) fn check(&self) -> Result<()> {
        if self.name.is_empty() {
            return Err(Error::NoTitle);
        }
        sheet::within(&[("name", &self.name, 300)])?;
        Ok(within(Number::Weight, self.weight, 0, MOST_WEIGHT)?)
    }
}

/// What there is to share out. Days are counted in halves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Envelope {
    /// The envelope in half-days.
    pub half_days: i64,
    /// The hours of a day of support, in minutes: what an appointment takes is counted against the share by it.
    pub day_min: i64,
    /// Scores go from 0 to this.
    pub scale: i64,
    /// The least that a project gets where nothing else is said of it, in half-days.
    pub floor: i64,
    /// The most, in half-days; no more than all where there is none.
    pub ceiling: Option<i64>,
}

impl Default for Envelope {
    /// Twelve days of seven hours, and scores from 0 to 5.
    fn default() -> Self {
        Self { half_days: 24, day_min: 7 * 60, scale: 5, floor: 0, ceiling: None }
    }
}

impl Envelope {
    /// # Errors
    /// [`Unshareable::BadNumber`], [`Unshareable::Reversed`].
    pub(super) fn check(&self) -> Result<(), Unshareable> {
        within(Number::Envelope, self.half_days, 1, MOST_HALF_DAYS)?;
        within(Number::Day, self.day_min, 60, 12 * 60)?;
        within(Number::Scale, self.scale, 1, MOST_SCALE)?;
        Limits { floor: Some(self.floor), ceiling: self.ceiling }.check()
    }

    /// So many half-days in minutes.
    pub const fn minutes(&self, half_days: i64) -> i64 {
        half_days * self.day_min / 2
    }
}

/// What is said of a project's share beforehand, in half-days; the envelope's own limits where nothing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Limits {
    /// The least it gets.
    pub floor: Option<i64>,
    /// The most it gets.
    pub ceiling: Option<i64>,
}

impl Limits {
    pub(super) fn check(&self) -> Result<(), Unshareable> {
        for (field, value) in [(Number::Floor, self.floor), (Number::Ceiling, self.ceiling)] {
            within(field, value.unwrap_or(0), 0, MOST_HALF_DAYS)?;
        }
        match (self.floor, self.ceiling) {
            (Some(floor), Some(ceiling)) if floor > ceiling => {
                Err(Unshareable::Reversed { name: String::new(), floor, ceiling })
            }
            _ => Ok(()),
        }
    }
}

/// A share that was set by hand, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Adjustment {
    /// The share in half-days.
    pub half_days: i64,
    /// Why.
    pub reason: String,
}

impl Adjustment {
    pub(super) fn tidied(self) -> Self {
        Self { reason: tidy(&self.reason), ..self }
    }

    pub(super) fn check(&self) -> Result<()> {
        within(Number::Adjustment, self.half_days, 0, MOST_HALF_DAYS)?;
        if self.reason.is_empty() {
            return Err(Error::NoReason);
        }
        sheet::within(&[("reason", &self.reason, 1_000)])
    }
}

/// The grid as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Grid {
    /// What there is to share out.
    #[serde(default)]
    pub envelope: Envelope,
    /// What the projects are weighed by, in order.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
}

impl Grid {
    /// The criteria that count, those taken out left aside.
    pub fn in_use(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| !criterion.removed)
    }

    /// A criterion that counts.
    ///
    /// # Errors
    /// [`Error::NoSuchCriterion`].
    pub fn criterion(&self, id: CriterionId) -> Result<&Criterion> {
        self.in_use().find(|criterion| criterion.id == id).ok_or(Error::NoSuchCriterion)
    }
}

/// The four criteria to begin with, in the client's words, all of the same weight. Their identifiers are the same
/// everywhere, so that a grid begun on two laptops apart is one.
pub fn usual_criteria(words: &Words) -> Vec<Criterion> {
    let keys = [
        "projects-criterion-progress",
        "projects-criterion-impact",
        "projects-criterion-viability",
        "projects-criterion-result",
    ];
    let names = keys.map(|key| words.say(key));
    usual(names)
}

pub(crate) fn usual(names: [String; 4]) -> Vec<Criterion> {
    let numbered = names.into_iter().zip(1_u8..);
    numbered
        .map(|(name, n)| Criterion {
            id: CriterionId::from_bytes([n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            name,
            weight: 1,
            removed: false,
        })
        .collect()
}

/// The half-days that a text says in days: "1,5", "2", "0.5".
///
/// # Errors
/// [`Unshareable::NotHalfDays`].
pub fn half_days(text: &str) -> Result<i64, Unshareable> {
    let refused = || Unshareable::NotHalfDays { text: text.trim().chars().take(40).collect() };
    let (whole, half) = match text.trim().split_once([',', '.']) {
        None => (text.trim(), 0),
        Some((whole, fraction)) => match fraction.trim_end_matches('0') {
            "" => (whole, 0),
            "5" => (whole, 1),
            _ => return Err(refused()),
        },
    };
    if whole.is_empty() || whole.len() > 9 {
        return Err(refused());
    }
    let negative = whole.starts_with('-');
    let days: i64 = whole.parse().map_err(|_| refused())?;
    Ok(if negative { days * 2 - half } else { days * 2 + half })
}

/// So many half-days as days, as people of that language write them: "1,5".
pub fn days(half_days: i64, language: Language) -> String {
    let comma = match language {
        Language::Fr => ',',
        Language::En => '.',
    };
    let sign = if half_days < 0 { "−" } else { "" };
    let (days, half) = (half_days.abs() / 2, half_days % 2 != 0);
    if half { format!("{sign}{days}{comma}5") } else { format!("{sign}{days}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_said_in_halves() {
        for (text, expected) in [("12", 24), ("1,5", 3), (" 0.5 ", 1), ("2.0", 4), ("3,50", 7), ("-1,5", -3)]
        {
            assert_eq!(half_days(text), Ok(expected), "{text}");
        }
        for text in ["", "1,25", "a", "1.5.5", ",5", "99999999999", "∞"] {
            assert!(matches!(half_days(text), Err(Unshareable::NotHalfDays { .. })), "{text}");
        }
        assert_eq!(days(3, Language::Fr), "1,5");
        assert_eq!(days(24, Language::En), "12");
        assert_eq!(days(-1, Language::Fr), "−0,5");
    }
}
