//! The running order: who pitches after whom, and for how long.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Pitch, PitchKind, Setup};
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, PitchesFact};
use crate::id::{PitchId, ProjectId, SessionId};
use crate::people::tidy;
use crate::programme::differences;

/// Nothing on a stage lasts longer, in seconds: six hours.
pub const LONGEST_S: i64 = 6 * 3_600;

/// No running order is longer.
pub const MOST_PITCHES: usize = 1_000;

/// How far apart two neighbours are put, so that others find a place in between.
const APART: i64 = 1 << 20;

/// An item to put into a running order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct NewPitch {
    /// What it is.
    pub kind: PitchKind,
    /// The project that is pitched, where it is one of the event's.
    pub project: Option<ProjectId>,
    /// Its title; the project's name where it is empty.
    pub title: String,
    /// Who speaks.
    pub speakers: Vec<String>,
    /// The time planned for it, in seconds.
    pub pitch_s: i64,
    /// The time planned for questions, in seconds.
    pub questions_s: i64,
    /// The time planned to change over to the next, in seconds.
    pub transition_s: i64,
    /// What the facilitator must know.
    pub notes: String,
}

/// The times of the pitches that a running order is filled with, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Filling {
    /// For the pitch.
    pub pitch_s: i64,
    /// For questions.
    pub questions_s: i64,
    /// To change over.
    pub transition_s: i64,
}

impl Default for Filling {
    fn default() -> Self {
        Self { pitch_s: 180, questions_s: 120, transition_s: 60 }
    }
}

/// A change to a running order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum OrderEdit {
    /// An item more, after another one or at the end.
    Add {
        /// The item.
        pitch: NewPitch,
        /// After which; at the end where there is none.
        after: Option<PitchId>,
    },
    /// An item as it is now.
    Change {
        /// The item.
        pitch: PitchId,
        /// What it is now.
        now: NewPitch,
    },
    /// An item elsewhere.
    Move {
        /// Which.
        pitch: PitchId,
        /// Its place among the others: 0 is first.
        to: usize,
    },
    /// An item less.
    Remove {
        /// Which.
        pitch: PitchId,
    },
    /// An item that was taken out is in again.
    Restore {
        /// Which.
        pitch: PitchId,
    },
    /// The event's projects that are not in yet, at the end.
    Fill {
        /// Their times.
        times: Filling,
    },
    /// How the clock is set up.
    SetUp {
        /// What it is now.
        setup: Setup,
    },
}

impl NewPitch {
    /// Whether it can stand in a running order.
    ///
    /// # Errors
    /// [`Error::NoTitle`], [`Error::TooLong`], [`Error::BadDuration`].
    pub fn check(&self) -> Result<()> {
        if self.title.trim().is_empty() {
            return Err(Error::NoTitle);
        }
        let long = |text: &str, limit| text.chars().count() > limit;
        if long(&self.title, 300) {
            return Err(Error::TooLong { field: "title" });
        }
        if self.speakers.len() > 50 || self.speakers.iter().any(|name| long(name, 200)) {
            return Err(Error::TooLong { field: "speakers" });
        }
        if long(&self.notes, 2_000) {
            return Err(Error::TooLong { field: "notes" });
        }
        duration("pitch_s", self.pitch_s, 1)?;
        duration("questions_s", self.questions_s, 0)?;
        duration("transition_s", self.transition_s, 0)
    }

    fn tidied(self) -> Self {
        let speakers = self.speakers.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect();
        Self { title: tidy(&self.title), speakers, notes: self.notes.trim().to_owned(), ..self }
    }
}

/// Refuses a time that nobody means.
pub(super) fn duration(field: &'static str, seconds: i64, least: i64) -> Result<()> {
    if (least..=LONGEST_S).contains(&seconds) { Ok(()) } else { Err(Error::BadDuration { field, seconds }) }
}

impl Setup {
    fn check(&self) -> Result<()> {
        duration("amber_s", self.amber_s, 0)?;
        duration("red_s", self.red_s, 0)?;
        if self.red_s > self.amber_s { Err(Error::ThresholdsReversed) } else { Ok(()) }
    }
}

impl Event {
    /// A session's running order, what is left out included.
    pub fn running_order(&self, session: SessionId) -> Result<Vec<Pitch>> {
        let mut order = self.all_pitches(session)?;
        order.retain(|pitch| !pitch.removed);
        Ok(order)
    }

    /// The same with what was taken out in its place: where it stood is still known.
    pub(super) fn all_pitches(&self, session: SessionId) -> Result<Vec<Pitch>> {
        let mut query = self.db().prepare_cached("SELECT sheet FROM pitch WHERE session = ?1")?;
        let sheets = query.query_map([session], |row| row.get::<_, String>(0))?;
        let mut order =
            sheets.map(|sheet| Ok(serde_json::from_str(&sheet?)?)).collect::<Result<Vec<Pitch>>>()?;
        order.sort_by_key(|pitch| (pitch.rank, pitch.id));
        Ok(order)
    }

    /// One item.
    ///
    /// # Errors
    /// [`Error::NoSuchPitch`], also where it was taken out.
    pub fn pitch(&self, pitch: PitchId) -> Result<Pitch> {
        super::find(self.db(), pitch)?.filter(|found| !found.removed).ok_or(Error::NoSuchPitch)
    }

    /// How a session's clock is set up.
    pub fn pitch_setup(&self, session: SessionId) -> Result<Setup> {
        super::setup(self.db(), session)
    }

    /// Changes a running order.
    ///
    /// # Errors
    /// [`Error::NoSuchSession`], [`Error::NoSuchPitch`], [`Error::PitchRuns`], [`Error::TooManyPitches`],
    /// [`Error::NoProjects`], [`Error::BadDuration`], [`Error::ThresholdsReversed`] and what a text refuses.
    pub fn edit_running_order(&mut self, session: SessionId, edit: OrderEdit) -> Result<Recorded> {
        self.session(session)?;
        match edit {
            OrderEdit::Add { pitch, after } => self.add_pitches(session, vec![pitch], after),
            OrderEdit::Change { pitch, now } => self.change_pitch(pitch, now),
            OrderEdit::Move { pitch, to } => self.move_pitch(pitch, to),
            OrderEdit::Remove { pitch } => {
                let found = self.pitch(pitch)?;
                if self.running_pitch(found.session)? == Some(pitch) {
                    return Err(Error::PitchRuns);
                }
                self.record(PitchesFact::Removed { pitch })
            }
            OrderEdit::Restore { pitch } => {
                super::find(self.db(), pitch)?.ok_or(Error::NoSuchPitch)?;
                self.record(PitchesFact::Restored { pitch })
            }
            OrderEdit::Fill { times } => self.fill_with_projects(session, times),
            OrderEdit::SetUp { setup } => self.set_up_pitches(session, &setup),
        }
    }

    /// Puts items into a running order, all or none: after another one, or at the end.
    pub fn add_pitches(
        &mut self,
        session: SessionId,
        pitches: Vec<NewPitch>,
        after: Option<PitchId>,
    ) -> Result<Recorded> {
        let facts = self.adding(session, pitches, after)?;
        self.record_all(&facts)
    }

    /// Puts new items at the end and changes others, all or nothing: what a file comes to.
    pub fn put_pitches(
        &mut self,
        session: SessionId,
        new: Vec<NewPitch>,
        changed: Vec<(PitchId, NewPitch)>,
    ) -> Result<Recorded> {
        self.session(session)?;
        let mut facts = Vec::new();
        for (pitch, now) in changed {
            facts.extend(self.changing(pitch, now)?);
        }
        facts.extend(self.adding(session, new, None)?);
        self.record_all(&facts)
    }

    fn adding(
        &self,
        session: SessionId,
        pitches: Vec<NewPitch>,
        after: Option<PitchId>,
    ) -> Result<Vec<Fact>> {
        let order = self.running_order(session)?;
        if order.len() + pitches.len() > MOST_PITCHES {
            return Err(Error::TooManyPitches { most: MOST_PITCHES });
        }
        let at = match after {
            Some(after) => order.iter().position(|pitch| pitch.id == after).ok_or(Error::NoSuchPitch)? + 1,
            None => order.len(),
        };
        let (mut facts, ranks) = room(&order, at, pitches.len());
        let projects = self.projects()?;
        for (pitch, rank) in pitches.into_iter().zip(ranks) {
            let mut pitch = pitch.tidied();
            if pitch.title.is_empty() {
                let project = projects.iter().find(|project| Some(project.id) == pitch.project);
                pitch.title = project.map(|project| project.name.clone()).unwrap_or_default();
            }
            pitch.check()?;
            let NewPitch { kind, project, title, speakers, pitch_s, questions_s, transition_s, notes } =
                pitch;
            let pitch = Pitch {
                id: PitchId::mint(),
                session,
                kind,
                project,
                title,
                speakers,
                pitch_s,
                questions_s,
                transition_s,
                notes,
                rank,
                skipped: false,
                removed: false,
            };
            facts.push(PitchesFact::Added { pitch }.into());
        }
        Ok(facts)
    }

    fn change_pitch(&mut self, pitch: PitchId, now: NewPitch) -> Result<Recorded> {
        let facts = self.changing(pitch, now)?;
        self.record_all(&facts)
    }

    fn changing(&self, pitch: PitchId, now: NewPitch) -> Result<Vec<Fact>> {
        let was = self.pitch(pitch)?;
        let now = now.tidied();
        now.check()?;
        let NewPitch { kind, project, title, speakers, pitch_s, questions_s, transition_s, notes } = now;
        let now = Pitch {
            kind,
            project,
            title,
            speakers,
            pitch_s,
            questions_s,
            transition_s,
            notes,
            ..was.clone()
        };
        edits(&was, &now)
    }

    fn move_pitch(&mut self, pitch: PitchId, to: usize) -> Result<Recorded> {
        let found = self.pitch(pitch)?;
        let mut order = self.running_order(found.session)?;
        let from = order.iter().position(|other| other.id == pitch).ok_or(Error::NoSuchPitch)?;
        let to = to.min(order.len() - 1);
        if from == to {
            return self.record_all(&[]);
        }
        order.remove(from);
        let (mut facts, ranks) = room(&order, to, 1);
        facts.extend(ranks.into_iter().map(|rank| Fact::from(PitchesFact::Moved { pitch, rank })));
        self.record_all(&facts)
    }

    fn fill_with_projects(&mut self, session: SessionId, times: Filling) -> Result<Recorded> {
        let order = self.running_order(session)?;
        let projects = self.active_projects()?;
        if projects.is_empty() {
            return Err(Error::NoProjects);
        }
        let missing = projects
            .into_iter()
            .filter(|project| !order.iter().any(|pitch| pitch.project == Some(project.id)))
            .map(|project| NewPitch {
                project: Some(project.id),
                title: project.name,
                pitch_s: times.pitch_s,
                questions_s: times.questions_s,
                transition_s: times.transition_s,
                ..NewPitch::default()
            })
            .collect();
        self.add_pitches(session, missing, None)
    }

    fn set_up_pitches(&mut self, session: SessionId, setup: &Setup) -> Result<Recorded> {
        setup.check()?;
        let was = self.pitch_setup(session)?;
        let facts: Vec<Fact> = differences(&was, setup)?
            .into_iter()
            .map(|(field, was, now)| PitchesFact::SetUp { session, field, was, now }.into())
            .collect();
        self.record_all(&facts)
    }

    /// Leaves an item out, or brings it back.
    pub(super) fn skip_pitch(&mut self, pitch: PitchId, skipped: bool) -> Result<Recorded> {
        let was = self.pitch(pitch)?;
        if skipped && self.running_pitch(was.session)? == Some(pitch) {
            return Err(Error::PitchRuns);
        }
        let facts = edits(&was, &Pitch { skipped, ..was.clone() })?;
        self.record_all(&facts)
    }
}

/// What is different of an item: one fact per changed field.
fn edits(was: &Pitch, now: &Pitch) -> Result<Vec<Fact>> {
    let edits = differences(was, now)?.into_iter();
    Ok(edits
        .map(|(field, old, new)| PitchesFact::Edited { pitch: was.id, field, was: old, now: new }.into())
        .collect())
}

/// Ranks for `number` items at a place, and the facts that move the others apart where there is no room for them.
fn room(order: &[Pitch], at: usize, number: usize) -> (Vec<Fact>, Vec<i64>) {
    let count = i64::try_from(number).unwrap_or(i64::MAX - 1);
    let before = at.checked_sub(1).and_then(|at| order.get(at)).map(|pitch| pitch.rank);
    let after = order.get(at).map(|pitch| pitch.rank);
    let (first, step) = match (before, after) {
        (None, None) => (APART, APART),
        (Some(before), None) => (before.saturating_add(APART), APART),
        (None, Some(after)) => (after.saturating_sub(APART.saturating_mul(count)), APART),
        (Some(before), Some(after)) => {
            let step = after.saturating_sub(before) / (count + 1);
            (before.saturating_add(step), step)
        }
    };
    if step >= 1 {
        return (Vec::new(), (0..count).map(|n| first.saturating_add(n.saturating_mul(step))).collect());
    }
    let place = |n: usize| i64::try_from(n + 1).unwrap_or(i64::MAX).saturating_mul(APART);
    let facts = order.iter().enumerate().map(|(n, pitch)| {
        let n = if n < at { n } else { n + number };
        PitchesFact::Moved { pitch: pitch.id, rank: place(n) }.into()
    });
    (facts.collect(), (at..at + number).map(place).collect())
}
