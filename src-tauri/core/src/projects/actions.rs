//! The calendar of actions: what is done for the projects, from when to when.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::sheet::within;
use super::support::near;
use super::tell;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, ProjectsFact};
use crate::fold::fold;
use crate::id::ActionId;
use crate::people::tidy;
use crate::programme::differences;

/// What somebody fills in about an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionSheet {
    /// The line of the calendar it belongs to.
    #[serde(default)]
    pub strand: String,
    /// What is done.
    pub title: String,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Whether it is only known that it falls somewhere in between.
    #[serde(default)]
    pub about: bool,
    /// What else there is to say of it.
    #[serde(default)]
    pub note: String,
}

impl ActionSheet {
    fn tidied(self) -> Self {
        Self {
            strand: tidy(&self.strand),
            title: tidy(&self.title),
            note: self.note.trim().to_owned(),
            ..self
        }
    }

    /// # Errors
    /// [`Error::NoTitle`], [`Error::DaysReversed`], [`Error::TooLong`].
    fn check(&self) -> Result<()> {
        if self.title.is_empty() {
            return Err(Error::NoTitle);
        }
        if self.to < self.from {
            return Err(Error::DaysReversed);
        }
        within(&[("strand", &self.strand, 300), ("title", &self.title, 300), ("note", &self.note, 2_000)])
    }
}

/// An action of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "CalendarAction")]
pub struct Action {
    /// Its identifier.
    pub id: ActionId,
    /// What is known of it.
    #[serde(flatten)]
    pub sheet: ActionSheet,
    /// The day it was noted as done.
    #[serde(default)]
    pub done: Option<NaiveDate>,
    /// Its place among the others: the smaller comes first.
    #[serde(default)]
    #[ts(skip)]
    pub rank: i64,
    /// Whether it was taken out.
    #[serde(default)]
    #[ts(skip)]
    pub removed: bool,
}

/// Where an action is, seen from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// It was noted as done.
    Done,
    /// Its last day is over, and nobody noted it as done.
    Past,
    /// It is under way.
    UnderWay,
    /// It comes.
    ToCome,
}

impl ActionState {
    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "projects-action-done",
            Self::Past => "projects-action-past",
            Self::UnderWay => "projects-action-under-way",
            Self::ToCome => "projects-action-to-come",
        }
    }
}

impl Action {
    /// How it stands on that day.
    pub fn state(&self, today: NaiveDate) -> ActionState {
        if self.done.is_some() {
            ActionState::Done
        } else if self.sheet.to < today {
            ActionState::Past
        } else if self.sheet.from <= today {
            ActionState::UnderWay
        } else {
            ActionState::ToCome
        }
    }
}

/// An action as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionLine {
    /// The action.
    #[serde(flatten)]
    pub action: Action,
    /// How it stands today.
    pub state: ActionState,
}

/// The calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionCalendar {
    /// The day it is seen from.
    pub today: NaiveDate,
    /// Its first day: the first of the first month.
    pub from: Option<NaiveDate>,
    /// Its last day: the last of the last month.
    pub to: Option<NaiveDate>,
    /// Its actions, line by line; within a line by day.
    pub actions: Vec<ActionLine>,
}

/// A change to the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum ActionEdit {
    /// An action more.
    Add {
        /// What is known of it.
        action: ActionSheet,
    },
    /// An action as it is now.
    Change {
        /// Which.
        action: ActionId,
        /// What is known of it now.
        now: ActionSheet,
    },
    /// It is noted as done, or no longer.
    Done {
        /// Which.
        action: ActionId,
        /// Whether it is.
        done: bool,
    },
    /// An action less.
    Remove {
        /// Which.
        action: ActionId,
    },
    /// An action that was taken out is in again.
    Restore {
        /// Which.
        action: ActionId,
    },
}

impl Event {
    /// The calendar of actions, seen from today.
    pub fn action_calendar(&self) -> Result<ActionCalendar> {
        let today = self.clock().today();
        let mut actions = tell::actions(self.db())?;
        actions.retain(|action| !action.removed);
        in_order(&mut actions);
        Ok(ActionCalendar {
            today,
            from: actions.iter().map(|action| first_of(action.sheet.from)).min(),
            to: actions.iter().map(|action| last_of(action.sheet.to)).max(),
            actions: actions
                .into_iter()
                .map(|action| ActionLine { state: action.state(today), action })
                .collect(),
        })
    }

    /// An action of the calendar.
    ///
    /// # Errors
    /// [`Error::NoSuchAction`], also where it was taken out.
    pub fn action(&self, action: ActionId) -> Result<Action> {
        tell::action(self.db(), action)?.filter(|found| !found.removed).ok_or(Error::NoSuchAction)
    }

    /// Changes the calendar of actions.
    ///
    /// # Errors
    /// [`Error::NoSuchAction`], [`Error::NoTitle`], [`Error::DaysReversed`], [`Error::FarDay`], [`Error::TooLong`].
    pub fn edit_actions(&mut self, edit: ActionEdit) -> Result<Recorded> {
        let facts = match edit {
            ActionEdit::Add { action } => {
                let sheet = self.checked_action(action)?;
                let known = tell::actions(self.db())?;
                let rank =
                    known.iter().map(|action| action.rank).max().map_or(0, |rank| rank.saturating_add(1));
                let action = Action { id: ActionId::mint(), sheet, done: None, rank, removed: false };
                vec![ProjectsFact::ActionAdded { action }.into()]
            }
            ActionEdit::Change { action, now } => {
                let was = self.action(action)?;
                changed(&was, &Action { sheet: self.checked_action(now)?, ..was.clone() })?
            }
            ActionEdit::Done { action, done } => {
                let was = self.action(action)?;
                // Noted twice, the first day stands.
                let day = done.then(|| was.done.unwrap_or_else(|| self.clock().today()));
                changed(&was, &Action { done: day, ..was.clone() })?
            }
            ActionEdit::Remove { action } => {
                let was = self.action(action)?;
                changed(&was, &Action { removed: true, ..was.clone() })?
            }
            ActionEdit::Restore { action } => {
                let was = tell::action(self.db(), action)?.ok_or(Error::NoSuchAction)?;
                changed(&was, &Action { removed: false, ..was.clone() })?
            }
        };
        self.record_all(&facts)
    }

    fn checked_action(&self, sheet: ActionSheet) -> Result<ActionSheet> {
        let sheet = sheet.tidied();
        sheet.check()?;
        let event = self.sheet()?;
        near(sheet.from, event.from, event.to)?;
        near(sheet.to, event.from, event.to)?;
        Ok(sheet)
    }
}

/// Line by line of the calendar, in the order the lines came; within one by day. So the document's own order stands where
/// it gives no days.
fn in_order(actions: &mut [Action]) {
    let mut lines: BTreeMap<String, i64> = BTreeMap::new();
    for action in actions.iter().filter(|action| !action.sheet.strand.is_empty()) {
        let line = lines.entry(fold(&action.sheet.strand)).or_insert(action.rank);
        *line = action.rank.min(*line);
    }
    actions.sort_by_cached_key(|action| {
        let line = lines.get(&fold(&action.sheet.strand)).copied().unwrap_or(action.rank);
        (line, action.sheet.from, action.rank, action.id)
    });
}

fn changed(was: &Action, now: &Action) -> Result<Vec<Fact>> {
    let edits = differences(was, now)?.into_iter();
    Ok(edits
        .map(|(field, old, new)| {
            ProjectsFact::ActionEdited { action: was.id, field, was: old, now: new }.into()
        })
        .collect())
}

fn first_of(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    day.with_day(1).unwrap_or(day)
}

fn last_of(day: NaiveDate) -> NaiveDate {
    first_of(day).checked_add_months(chrono::Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(day)
}
