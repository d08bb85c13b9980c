//! The envelope shared out among the projects: what the grid proposes, what was set by hand, what was decided.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Local};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::{Adjustment, Criterion, Envelope, Grid, Limits, usual_criteria};
use super::share::{self, Claim, Number, Portion, Unshareable, within};
use super::{Project, tell};
use crate::clock::local;
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, ProjectsFact};
use crate::id::{CriterionId, ProjectId};
use crate::people::tidy;
use crate::programme::differences;
use crate::words::{Fault, Words};

/// A share as it was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Share {
    /// Whose.
    pub project: ProjectId,
    /// In half-days.
    pub half_days: i64,
    /// Why it was set by hand; empty where it was not.
    #[serde(default)]
    pub reason: String,
}

/// The shares as they were decided, all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Shares {
    /// The envelope in half-days.
    pub half_days: i64,
    /// Each project's share.
    pub lines: Vec<Share>,
}

/// The decided shares, and who decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "AdoptedShares")]
pub struct Adopted {
    /// The shares.
    #[serde(flatten)]
    pub shares: Shares,
    /// When, by the clock of the laptop that recorded it.
    #[ts(type = "string")]
    pub at: DateTime<Local>,
    /// At which desk.
    pub by: String,
}

/// A project's score on a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ProjectScore")]
pub struct Score {
    /// On which.
    pub criterion: CriterionId,
    /// From 0 to the grid's scale.
    pub score: i64,
}

/// A project in the sharing out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShareLine {
    /// Which.
    pub project: ProjectId,
    /// Its name.
    pub name: String,
    /// Its scores, on the criteria that count.
    pub scores: Vec<Score>,
    /// On how many criteria nobody gave it a score; none counts as nought.
    pub unscored: usize,
    /// Its points: scores times weights, summed.
    pub points: i64,
    /// What is said of its share beforehand.
    pub limits: Limits,
    /// What was set by hand, and why.
    pub adjustment: Option<Adjustment>,
    /// What it would get, in half-days; nothing where the envelope cannot be shared out.
    pub proposed: Option<i64>,
    /// Its exact share before rounding, in hundredths of a half-day.
    pub exact: Option<i64>,
    /// What it would get if nothing were set by hand, where that can be said.
    pub by_method: Option<i64>,
    /// What was decided.
    pub adopted: Option<i64>,
}

/// The sharing out of the envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sharing {
    /// What the projects are weighed by; criteria taken out left aside.
    pub grid: Grid,
    /// The most points a project can have.
    pub most_points: i64,
    /// The projects, by name.
    pub lines: Vec<ShareLine>,
    /// Why the envelope cannot be shared out, where it cannot.
    pub refused: Option<Fault>,
    /// What was decided.
    pub adopted: Option<Adopted>,
    /// Whether what is proposed differs from what was decided, or nothing was yet.
    pub differs: bool,
}

/// A weight that is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftWeight {
    /// Of which criterion.
    pub criterion: CriterionId,
    /// How much it would count.
    pub weight: i64,
}

/// A score that is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftScore {
    /// Whose.
    pub project: ProjectId,
    /// On which criterion.
    pub criterion: CriterionId,
    /// The score, or none.
    pub score: Option<i64>,
}

/// Limits that are being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftLimits {
    /// Whose.
    pub project: ProjectId,
    /// The limits.
    pub limits: Limits,
}

/// A share by hand that is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftAdjustment {
    /// Whose.
    pub project: ProjectId,
    /// The share in half-days, or what the method gives.
    pub half_days: Option<i64>,
}

/// What somebody tries before they say it: all that is not in it is as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SharingDraft {
    /// The envelope.
    pub envelope: Option<Envelope>,
    /// Weights.
    pub weights: Vec<DraftWeight>,
    /// Scores.
    pub scores: Vec<DraftScore>,
    /// Limits.
    pub limits: Vec<DraftLimits>,
    /// Shares by hand.
    pub adjustments: Vec<DraftAdjustment>,
}

/// A change to the grid, the envelope or the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum SharingEdit {
    /// The grid begins with the four usual criteria; those it has already stay as they are.
    UsualCriteria,
    /// A criterion more.
    AddCriterion {
        /// What is looked at.
        name: String,
        /// How much it counts.
        weight: i64,
    },
    /// A criterion as it is now.
    ChangeCriterion {
        /// Which.
        criterion: CriterionId,
        /// What is looked at.
        name: String,
        /// How much it counts.
        weight: i64,
    },
    /// A criterion less; its scores are kept.
    RemoveCriterion {
        /// Which.
        criterion: CriterionId,
    },
    /// A criterion that was taken out counts again.
    RestoreCriterion {
        /// Which.
        criterion: CriterionId,
    },
    /// The envelope as it is now.
    SetEnvelope {
        /// The envelope.
        envelope: Envelope,
    },
    /// What is proposed is decided.
    Adopt,
}

/// Everything that the sharing out is made of.
struct Stock {
    grid: Grid,
    projects: Vec<Project>,
    scores: HashMap<(ProjectId, CriterionId), i64>,
    limits: BTreeMap<ProjectId, Limits>,
    adjustments: BTreeMap<ProjectId, Adjustment>,
}

impl Stock {
    fn overlaid(mut self, draft: &SharingDraft) -> Self {
        if let Some(envelope) = &draft.envelope {
            self.grid.envelope = envelope.clone();
        }
        for tried in &draft.weights {
            for criterion in self.grid.criteria.iter_mut().filter(|one| one.id == tried.criterion) {
                criterion.weight = tried.weight;
            }
        }
        for DraftScore { project, criterion, score } in &draft.scores {
            match score {
                Some(score) => self.scores.insert((*project, *criterion), *score),
                None => self.scores.remove(&(*project, *criterion)),
            };
        }
        self.limits.extend(draft.limits.iter().map(|tried| (tried.project, tried.limits)));
        for DraftAdjustment { project, half_days } in &draft.adjustments {
            let known = self.adjustments.remove(project);
            if let Some(half_days) = *half_days {
                let reason = known.map(|known| known.reason).unwrap_or_default();
                self.adjustments.insert(*project, Adjustment { half_days, reason });
            }
        }
        self
    }

    /// The criteria, the heaviest first; of the same weight, in the grid's order.
    fn heaviest(&self) -> Vec<&Criterion> {
        let mut criteria: Vec<&Criterion> = self.grid.in_use().collect();
        criteria.sort_by_key(|criterion| std::cmp::Reverse(criterion.weight));
        criteria
    }

    fn score(&self, project: ProjectId, criterion: &Criterion) -> Option<i64> {
        self.scores.get(&(project, criterion.id)).copied()
    }

    fn points(&self, project: ProjectId) -> i64 {
        let points = self
            .grid
            .in_use()
            .map(|criterion| criterion.weight.saturating_mul(self.score(project, criterion).unwrap_or(0)));
        points.fold(0, i64::saturating_add)
    }

    /// What each project brings; set by hand, its share has no room.
    fn claims(&self, by_hand: bool) -> Vec<Claim> {
        let heaviest = self.heaviest();
        let envelope = &self.grid.envelope;
        let claims = self.projects.iter().map(|project| {
            let limits = self.limits.get(&project.id).copied().unwrap_or_default();
            let adjusted = self.adjustments.get(&project.id).filter(|_| by_hand);
            let floor = limits.floor.unwrap_or(envelope.floor);
            let ceiling = limits.ceiling.or(envelope.ceiling);
            Claim {
                project: project.id,
                points: self.points(project.id),
                scores: heaviest.iter().map(|one| self.score(project.id, one).unwrap_or(0)).collect(),
                floor: adjusted.map_or(floor, |adjusted| adjusted.half_days),
                // No more than all there is, unless the floor alone is.
                ceiling: adjusted
                    .map_or(ceiling.unwrap_or(envelope.half_days.max(floor)), |adjusted| adjusted.half_days),
            }
        });
        claims.collect()
    }

    fn check(&self) -> Result<(), Unshareable> {
        self.grid.envelope.check()?;
        if self.grid.in_use().next().is_none() {
            return Err(Unshareable::NoCriteria);
        }
        for criterion in self.grid.in_use() {
            within(Number::Weight, criterion.weight, 0, super::MOST_WEIGHT)?;
            for project in &self.projects {
                let score = self.score(project.id, criterion).unwrap_or(0);
                within(Number::Score, score, 0, self.grid.envelope.scale)?;
            }
        }
        if self.grid.in_use().all(|criterion| criterion.weight == 0) {
            return Err(Unshareable::NoWeight);
        }
        for project in &self.projects {
            if let Some(limits) = self.limits.get(&project.id) {
                limits.check().map_err(|refused| named(refused, &project.name))?;
            }
            if let Some(adjusted) = self.adjustments.get(&project.id) {
                within(Number::Adjustment, adjusted.half_days, 0, share::MOST_HALF_DAYS)?;
            }
        }
        // A floor of one's own may be above the ceiling that counts for all, or the other way round.
        for (claim, project) in self.claims(true).iter().zip(&self.projects) {
            let Claim { floor, ceiling, .. } = *claim;
            if floor > ceiling {
                return Err(Unshareable::Reversed { name: project.name.clone(), floor, ceiling });
            }
        }
        Ok(())
    }

    fn shared(&self, by_hand: bool) -> Result<Vec<Portion>, Unshareable> {
        self.check()?;
        share::share(self.grid.envelope.half_days, &self.claims(by_hand))
    }
}

fn named(refused: Unshareable, name: &str) -> Unshareable {
    match refused {
        Unshareable::Reversed { floor, ceiling, .. } => {
            Unshareable::Reversed { name: name.to_owned(), floor, ceiling }
        }
        other => other,
    }
}

impl Event {
    fn sharing_stock(&self) -> Result<Stock> {
        let projects = self.active_projects()?;
        let mut scores = HashMap::new();
        let mut query = self.db().prepare_cached("SELECT project, criterion, score FROM project_score")?;
        for row in query.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))? {
            let (of, score): ((ProjectId, CriterionId), i64) = row?;
            scores.insert(of, score);
        }
        let (mut limits, mut adjustments) = (BTreeMap::new(), BTreeMap::new());
        for project in &projects {
            limits.insert(project.id, tell::limits(self.db(), project.id)?);
            if let Some(adjustment) = tell::adjustment(self.db(), project.id)? {
                adjustments.insert(project.id, adjustment);
            }
        }
        Ok(Stock { grid: tell::grid(self.db())?, projects, scores, limits, adjustments })
    }

    /// The grid that the projects are weighed by, criteria taken out included.
    pub fn grid(&self) -> Result<Grid> {
        tell::grid(self.db())
    }

    /// The shares that were decided.
    pub fn adopted_shares(&self) -> Result<Option<Adopted>> {
        let Some(shares) = tell::shares(self.db())? else { return Ok(None) };
        let mut query = self.db().prepare_cached("SELECT wall, \"by\" FROM project_shares")?;
        let (wall, by) = query.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Some(Adopted { shares, at: local(wall), by }))
    }

    /// The sharing out as it stands, with what somebody tries laid over it: nothing is recorded.
    pub fn preview_shares(&self, draft: &SharingDraft, words: &Words) -> Result<Sharing> {
        let stock = self.sharing_stock()?.overlaid(draft);
        let adopted = self.adopted_shares()?;
        let decided = |project: ProjectId| -> Option<i64> {
            let lines = &adopted.as_ref()?.shares.lines;
            lines.iter().find(|share| share.project == project).map(|share| share.half_days)
        };
        let shared = stock.shared(true);
        let by_method = stock.shared(false).ok();
        let lines: Vec<ShareLine> = stock
            .projects
            .iter()
            .enumerate()
            .map(|(at, project)| {
                let given = stock.grid.in_use().filter_map(|criterion| {
                    let score = stock.score(project.id, criterion)?;
                    Some(Score { criterion: criterion.id, score })
                });
                let scores: Vec<Score> = given.collect();
                let portion = shared.as_ref().ok().map(|portions| portions[at]);
                ShareLine {
                    project: project.id,
                    name: project.name.clone(),
                    unscored: stock.grid.in_use().count() - scores.len(),
                    scores,
                    points: stock.points(project.id),
                    limits: stock.limits.get(&project.id).copied().unwrap_or_default(),
                    adjustment: stock.adjustments.get(&project.id).cloned(),
                    proposed: portion.map(|portion| portion.half_days),
                    exact: portion.map(|portion| portion.exact),
                    by_method: by_method.as_ref().map(|portions| portions[at].half_days),
                    adopted: decided(project.id),
                }
            })
            .collect();
        let weights = stock.grid.in_use().map(|criterion| criterion.weight);
        let mut grid = stock.grid.clone();
        grid.criteria.retain(|criterion| !criterion.removed);
        Ok(Sharing {
            most_points: weights.fold(0, i64::saturating_add).saturating_mul(grid.envelope.scale),
            differs: shared.is_ok() && lines.iter().any(|line| line.proposed != line.adopted),
            refused: shared.err().map(|refused| words.error(&Error::CannotShare(refused))),
            grid,
            lines,
            adopted,
        })
    }

    /// The sharing out as it stands.
    pub fn sharing(&self, words: &Words) -> Result<Sharing> {
        self.preview_shares(&SharingDraft::default(), words)
    }

    /// Changes the grid, the envelope or the decision. The words are those that the usual criteria are written in.
    ///
    /// # Errors
    /// [`Error::NoSuchCriterion`], [`Error::NoTitle`], [`Error::TooLong`], [`Error::CannotShare`].
    pub fn edit_sharing(&mut self, edit: SharingEdit, words: &Words) -> Result<Recorded> {
        let grid = self.grid()?;
        let facts = match edit {
            SharingEdit::UsualCriteria => usual_criteria(words)
                .into_iter()
                .map(|criterion| match grid.criteria.iter().find(|known| known.id == criterion.id) {
                    None => Ok(vec![ProjectsFact::CriterionAdded { criterion }.into()]),
                    Some(was) => criterion_edits(was, &Criterion { removed: false, ..was.clone() }),
                })
                .collect::<Result<Vec<_>>>()?
                .concat(),
            SharingEdit::AddCriterion { name, weight } => {
                if grid.in_use().count() >= 30 {
                    return Err(Error::TooLong { field: "criteria" });
                }
                let id = CriterionId::mint();
                let criterion = Criterion { id, name: tidy(&name), weight, removed: false };
                criterion.check()?;
                vec![ProjectsFact::CriterionAdded { criterion }.into()]
            }
            SharingEdit::ChangeCriterion { criterion, name, weight } => {
                let was = grid.criterion(criterion)?;
                let now = Criterion { name: tidy(&name), weight, ..was.clone() };
                now.check()?;
                criterion_edits(was, &now)?
            }
            SharingEdit::RemoveCriterion { criterion } => {
                let was = grid.criterion(criterion)?;
                criterion_edits(was, &Criterion { removed: true, ..was.clone() })?
            }
            SharingEdit::RestoreCriterion { criterion } => {
                let was = grid.criteria.iter().find(|known| known.id == criterion);
                let was = was.ok_or(Error::NoSuchCriterion)?;
                criterion_edits(was, &Criterion { removed: false, ..was.clone() })?
            }
            SharingEdit::SetEnvelope { envelope } => {
                envelope.check()?;
                differences(&grid.envelope, &envelope)?
                    .into_iter()
                    .map(|(field, was, now)| ProjectsFact::EnvelopeEdited { field, was, now }.into())
                    .collect()
            }
            SharingEdit::Adopt => self.adoption()?,
        };
        self.record_all(&facts)
    }

    /// The facts that decide what is proposed; none where it is decided already.
    fn adoption(&self) -> Result<Vec<Fact>> {
        let stock = self.sharing_stock()?;
        let portions = stock.shared(true)?;
        let lines = stock.projects.iter().zip(portions).map(|(project, portion)| Share {
            project: project.id,
            half_days: portion.half_days,
            reason: stock.adjustments.get(&project.id).map(|one| one.reason.clone()).unwrap_or_default(),
        });
        let now = Some(Shares { half_days: stock.grid.envelope.half_days, lines: lines.collect() });
        let was = tell::shares(self.db())?;
        Ok(if was == now { Vec::new() } else { vec![ProjectsFact::SharesAdopted { was, now }.into()] })
    }
}

fn criterion_edits(was: &Criterion, now: &Criterion) -> Result<Vec<Fact>> {
    let edits = differences(was, now)?.into_iter();
    Ok(edits
        .map(|(field, old, new)| {
            ProjectsFact::CriterionEdited { criterion: was.id, field, was: old, now: new }.into()
        })
        .collect())
}
