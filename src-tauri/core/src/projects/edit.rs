//! All that is known of a project, and how it is changed.

use rusqlite::types::ToSql;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::analysis::{Analysis, Owner, Step, StepLine, StepSheet};
use super::grid::{Adjustment, Limits};
use super::links::WishProposal;
use super::needs::{Need, NeedLine, NeedSheet};
use super::progress::ProjectProgress;
use super::share::{Number, within as within_number};
use super::sharing::Score;
use super::sheet::{Project, ProjectSheet, within};
use super::support::{
    Appointment, AppointmentLine, AppointmentSheet, AppointmentState, Named, mark_clashes, minutes, near,
};
use super::tell::{self, APPOINTMENT, NEED, STEP};
use crate::error::{Error, Result};
use crate::event::{Event, Recorded};
use crate::fact::{Fact, ProjectsFact};
use crate::id::{AppointmentId, CriterionId, NeedId, OrganisationId, PersonId, ProjectId, SessionId, StepId};
use crate::meetings::{Party, Tier};
use crate::programme::differences;

/// How far apart two neighbouring steps are put, so that others find a place in between.
const APART: i64 = 1 << 20;

/// No project has more of one sort: needs, steps, appointments.
const MOST_ITEMS: usize = 500;

/// All that is known of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProjectFile {
    /// Its sheet.
    pub project: Project,
    /// Who holds it; those erased since are nobody.
    pub holders: Vec<Named>,
    /// What came out of the interview.
    pub analysis: Analysis,
    /// What it needs, in the order it was noted.
    pub needs: Vec<NeedLine>,
    /// Its roadmap.
    pub steps: Vec<StepLine>,
    /// Its appointments, by day and hour, those cancelled too.
    pub appointments: Vec<AppointmentLine>,
    /// Its scores on the criteria that count.
    pub scores: Vec<Score>,
    /// What is said of its share beforehand.
    pub limits: Limits,
    /// Its share set by hand, and why.
    pub adjustment: Option<Adjustment>,
    /// What was reached, used, held and given.
    pub progress: ProjectProgress,
    /// The meetings that its missing data propose, those declined too.
    pub proposals: Vec<WishProposal>,
}

/// A change to a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "edit", rename_all = "snake_case")]
pub enum ProjectEdit {
    /// Its sheet as it is now.
    Sheet {
        /// The sheet.
        sheet: ProjectSheet,
    },
    /// It is put away: it leaves the lists, and what it did stays.
    Archive,
    /// It is accompanied again.
    Restore,
    /// The analysis of its needs as it is now.
    Analysis {
        /// The analysis.
        analysis: Analysis,
    },
    /// It needs something more.
    AddNeed {
        /// What.
        need: NeedSheet,
    },
    /// What it needs as it is now.
    ChangeNeed {
        /// Which.
        need: NeedId,
        /// What is known of it now.
        now: NeedSheet,
    },
    /// It no longer needs that.
    RemoveNeed {
        /// Which.
        need: NeedId,
    },
    /// It does after all.
    RestoreNeed {
        /// Which.
        need: NeedId,
    },
    /// A step more, at the end of its roadmap.
    AddStep {
        /// The step.
        step: StepSheet,
    },
    /// A step as it is now.
    ChangeStep {
        /// Which.
        step: StepId,
        /// What is known of it now.
        now: StepSheet,
    },
    /// A step elsewhere.
    MoveStep {
        /// Which.
        step: StepId,
        /// Its place among the others: 0 is first.
        to: usize,
    },
    /// A step less.
    RemoveStep {
        /// Which.
        step: StepId,
    },
    /// A step that was taken out is in again.
    RestoreStep {
        /// Which.
        step: StepId,
    },
    /// Its score on a criterion, or none.
    Score {
        /// On which.
        criterion: CriterionId,
        /// From 0 to the grid's scale.
        score: Option<i64>,
    },
    /// What it gets at least and at most.
    Limit {
        /// The limits.
        limits: Limits,
    },
    /// Its share set by hand, or left to the method again.
    Adjust {
        /// The share and the reason.
        adjustment: Option<Adjustment>,
    },
    /// An appointment more.
    AddAppointment {
        /// The appointment.
        appointment: AppointmentSheet,
    },
    /// An appointment as it is now.
    ChangeAppointment {
        /// Which.
        appointment: AppointmentId,
        /// What is known of it now.
        now: AppointmentSheet,
    },
    /// How an appointment stands: planned, held, cancelled.
    SetAppointment {
        /// Which.
        appointment: AppointmentId,
        /// How it stands.
        state: AppointmentState,
        /// How long it was, in minutes, where it was held; as planned where nothing is said.
        took_min: Option<i64>,
    },
    /// The minutes of an appointment.
    Minutes {
        /// Which.
        appointment: AppointmentId,
        /// The minutes, whole.
        minutes: String,
    },
    /// A meeting that was proposed is wished for.
    AcceptWish {
        /// In which session of meetings.
        session: SessionId,
        /// With whom.
        with: Party,
        /// How much.
        tier: Tier,
    },
    /// A meeting that was proposed is not wanted, or may be proposed again.
    DeclineWish {
        /// In which session of meetings.
        session: SessionId,
        /// With whom.
        with: Party,
        /// Whether it is not wanted.
        declined: bool,
    },
}

impl Event {
    /// All that is known of a project.
    ///
    /// # Errors
    /// [`Error::NoSuchProject`].
    pub fn project_file(&self, project: ProjectId) -> Result<ProjectFile> {
        let project = self.project(project)?;
        let id = project.id;
        let progress = self.progress_of(std::slice::from_ref(&project))?.pop().ok_or(Error::NoSuchProject)?;
        let grid = self.grid()?;
        let mut query =
            self.db().prepare_cached("SELECT criterion, score FROM project_score WHERE project = ?1")?;
        let scores = query
            .query_map([id], |row| Ok(Score { criterion: row.get(0)?, score: row.get(1)? }))?
            .collect::<Result<Vec<_>, _>>()?;
        let mut proposals = self.wish_proposals()?;
        proposals.retain(|proposal| proposal.project == id);
        Ok(ProjectFile {
            holders: self.named_people(&self.holders(id)?),
            analysis: tell::analysis(self.db(), id)?,
            needs: self.need_lines(id)?,
            steps: self.step_lines(id)?,
            appointments: self.appointments_of(&project)?,
            scores: scores.into_iter().filter(|score| grid.criterion(score.criterion).is_ok()).collect(),
            limits: tell::limits(self.db(), id)?,
            adjustment: tell::adjustment(self.db(), id)?,
            progress,
            proposals,
            project,
        })
    }

    /// Every appointment of the projects that are accompanied, by day and hour.
    pub fn appointments(&self) -> Result<Vec<AppointmentLine>> {
        let mut lines = Vec::new();
        for project in self.active_projects()? {
            lines.extend(self.plain_appointments(&project)?);
        }
        in_order(&mut lines);
        mark_clashes(&mut lines);
        Ok(lines)
    }

    /// Those of one project; what clashes with another project's is marked.
    pub(super) fn appointments_of(&self, project: &Project) -> Result<Vec<AppointmentLine>> {
        let mut lines =
            if project.archived { self.plain_appointments(project)? } else { self.appointments()? };
        lines.retain(|line| line.project == project.id);
        in_order(&mut lines);
        Ok(lines)
    }

    fn plain_appointments(&self, project: &Project) -> Result<Vec<AppointmentLine>> {
        let items = tell::items::<Appointment>(self.db(), project.id, APPOINTMENT)?;
        let lines = items.into_iter().map(|(appointment, revision, revised)| AppointmentLine {
            project: project.id,
            project_name: project.name.clone(),
            people: self.named_people(&appointment.sheet.with),
            clashes: false,
            appointment,
            revision,
            revised,
        });
        Ok(lines.collect())
    }

    /// What a project needs.
    pub(super) fn need_lines(&self, project: ProjectId) -> Result<Vec<NeedLine>> {
        let organisations = self.organisations()?;
        let name = |id: OrganisationId| {
            organisations.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default()
        };
        let needs = tell::items::<Need>(self.db(), project, NEED)?.into_iter().map(|(need, ..)| need);
        let lines = needs.filter(|need| !need.removed).map(|need| NeedLine {
            producer_name: need.sheet.producer.map_or_else(|| need.sheet.producer_text.clone(), name),
            need,
        });
        Ok(lines.collect())
    }

    fn steps(&self, project: ProjectId) -> Result<Vec<Step>> {
        let steps = tell::items::<Step>(self.db(), project, STEP)?.into_iter().map(|(step, ..)| step);
        let mut steps: Vec<Step> = steps.filter(|step| !step.removed).collect();
        steps.sort_by_key(|step| (step.rank, step.id));
        Ok(steps)
    }

    /// A project's roadmap, seen from today.
    pub(super) fn step_lines(&self, project: ProjectId) -> Result<Vec<StepLine>> {
        let today = self.clock().today();
        let organisations = self.organisations()?;
        let lines = self.steps(project)?.into_iter().map(|step| StepLine {
            owner_name: match step.sheet.owner {
                Some(Owner::Person(id)) => self.person(id).map(|person| person.name()).unwrap_or_default(),
                Some(Owner::Organisation(id)) => organisations
                    .iter()
                    .find(|one| one.id == id)
                    .map(|one| one.name.clone())
                    .unwrap_or_default(),
                Some(Owner::Holders | Owner::Team) | None => String::new(),
            },
            late: step.sheet.state.open() && step.sheet.due.is_some_and(|due| due < today),
            step,
        });
        Ok(lines.collect())
    }

    fn named_people(&self, people: &[PersonId]) -> Vec<Named> {
        let mut named: Vec<Named> = Vec::new();
        for person in people.iter().filter_map(|id| self.person(*id).ok()) {
            // Whoever is named twice is one.
            if !named.iter().any(|known| known.id == person.id) {
                named.push(Named { id: person.id, name: person.name(), organisation: person.organisation });
            }
        }
        named
    }

    /// Adds a project.
    ///
    /// # Errors
    /// [`Error::NoTitle`], [`Error::TooLong`], [`Error::NoSuchPerson`].
    pub fn add_project(&mut self, sheet: ProjectSheet) -> Result<Project> {
        let sheet = self.checked_project(sheet)?;
        let holders = sheet.holders.clone();
        let project = Project::named(ProjectId::mint(), String::new()).with(sheet);
        let mut facts = vec![ProjectsFact::Added { project: project.clone() }.into()];
        facts.extend(
            holders.into_iter().map(|person| ProjectsFact::Joined { project: project.id, person }.into()),
        );
        self.record_all(&facts)?;
        Ok(project)
    }

    fn checked_project(&self, sheet: ProjectSheet) -> Result<ProjectSheet> {
        let sheet = sheet.tidied();
        sheet.check()?;
        self.are_people(&sheet.holders)?;
        Ok(sheet)
    }

    fn are_people(&self, people: &[PersonId]) -> Result<()> {
        people.iter().try_for_each(|person| self.person(*person).map(drop))
    }

    /// Changes a project.
    ///
    /// # Errors
    /// [`Error::NoSuchProject`], [`Error::NoSuchItem`] and what each thing refuses; nothing is recorded then.
    pub fn edit_project(&mut self, project: ProjectId, edit: ProjectEdit) -> Result<Recorded> {
        let facts = self.project_edit(project, edit)?;
        self.record_all(&facts)
    }

    // A match, one edit after the other.
    #[allow(clippy::too_many_lines)]
    fn project_edit(&self, project: ProjectId, edit: ProjectEdit) -> Result<Vec<Fact>> {
        let found = self.project(project)?;
        let db = self.db();
        Ok(match edit {
            ProjectEdit::Sheet { sheet } => self.sheet_edits(&found, sheet)?,
            ProjectEdit::Archive if found.archived => Vec::new(),
            ProjectEdit::Archive => vec![ProjectsFact::Archived { project }.into()],
            ProjectEdit::Restore if found.archived => vec![ProjectsFact::Restored { project }.into()],
            ProjectEdit::Restore => Vec::new(),
            ProjectEdit::Analysis { analysis } => {
                let now = analysis.tidied();
                now.check()?;
                if let Some(day) = now.interviewed {
                    self.near_event(day)?;
                }
                let edits = differences(&tell::analysis(db, project)?, &now)?.into_iter();
                edits
                    .map(|(field, was, now)| ProjectsFact::Analysed { project, field, was, now }.into())
                    .collect()
            }
            ProjectEdit::AddNeed { need } => {
                self.room_for::<Need>(project, NEED)?;
                let need = Need { id: NeedId::mint(), sheet: self.checked_need(need)?, removed: false };
                vec![ProjectsFact::NeedAdded { project, need }.into()]
            }
            ProjectEdit::ChangeNeed { need, now } => {
                let was = self.need(project, need)?;
                need_edits(project, &was, &Need { sheet: self.checked_need(now)?, ..was.clone() })?
            }
            ProjectEdit::RemoveNeed { need } => {
                let was = self.need(project, need)?;
                need_edits(project, &was, &Need { removed: true, ..was.clone() })?
            }
            ProjectEdit::RestoreNeed { need } => {
                let was: Need = self.item(project, NEED, &need)?;
                need_edits(project, &was, &Need { removed: false, ..was.clone() })?
            }
            ProjectEdit::AddStep { step } => {
                self.room_for::<Step>(project, STEP)?;
                let rank = self.steps(project)?.last().map_or(0, |last| last.rank.saturating_add(APART));
                let step = Step { id: StepId::mint(), sheet: self.checked_step(step)?, rank, removed: false };
                vec![ProjectsFact::StepAdded { project, step }.into()]
            }
            ProjectEdit::ChangeStep { step, now } => {
                let was = self.step(project, step)?;
                step_edits(project, &was, &Step { sheet: self.checked_step(now)?, ..was.clone() })?
            }
            ProjectEdit::MoveStep { step, to } => {
                self.step(project, step)?;
                moved(project, &self.steps(project)?, step, to)
            }
            ProjectEdit::RemoveStep { step } => {
                let was = self.step(project, step)?;
                step_edits(project, &was, &Step { removed: true, ..was.clone() })?
            }
            ProjectEdit::RestoreStep { step } => {
                let was: Step = self.item(project, STEP, &step)?;
                step_edits(project, &was, &Step { removed: false, ..was.clone() })?
            }
            ProjectEdit::Score { criterion, score } => self.score_edit(project, criterion, score)?,
            ProjectEdit::Limit { limits } => {
                limits.check()?;
                let envelope = self.grid()?.envelope.half_days;
                within_number(Number::Floor, limits.floor.unwrap_or(0), 0, envelope)?;
                let was = tell::limits(db, project)?;
                only_if(was != limits, ProjectsFact::Limited { project, was, now: limits })
            }
            ProjectEdit::Adjust { adjustment } => {
                let now = adjustment.map(Adjustment::tidied);
                if let Some(now) = &now {
                    now.check()?;
                    // More than all there is was never meant.
                    within_number(Number::Adjustment, now.half_days, 0, self.grid()?.envelope.half_days)?;
                }
                let was = tell::adjustment(db, project)?;
                only_if(was != now, ProjectsFact::Adjusted { project, was, now })
            }
            ProjectEdit::AddAppointment { appointment } => {
                self.room_for::<Appointment>(project, APPOINTMENT)?;
                let appointment = Appointment {
                    id: AppointmentId::mint(),
                    sheet: self.checked_appointment(appointment)?,
                    state: AppointmentState::Planned,
                    took_min: None,
                    minutes: String::new(),
                };
                vec![ProjectsFact::AppointmentMade { project, appointment }.into()]
            }
            ProjectEdit::ChangeAppointment { appointment, now } => {
                let was: Appointment = self.item(project, APPOINTMENT, &appointment)?;
                let now = Appointment { sheet: self.checked_appointment(now)?, ..was.clone() };
                appointment_edits(project, &was, &now)?
            }
            ProjectEdit::SetAppointment { appointment, state, took_min } => {
                let was: Appointment = self.item(project, APPOINTMENT, &appointment)?;
                let took_min = match state {
                    AppointmentState::Held => Some(took_min.unwrap_or(was.sheet.planned_min)),
                    AppointmentState::Planned | AppointmentState::Cancelled => None,
                };
                took_min.map_or(Ok(()), minutes)?;
                appointment_edits(project, &was, &Appointment { state, took_min, ..was.clone() })?
            }
            ProjectEdit::Minutes { appointment, minutes } => {
                let was: Appointment = self.item(project, APPOINTMENT, &appointment)?;
                let minutes = minutes.trim().to_owned();
                within(&[("minutes", &minutes, 50_000)])?;
                appointment_edits(project, &was, &Appointment { minutes, ..was.clone() })?
            }
            ProjectEdit::AcceptWish { session, with, tier } => {
                self.accepted_wish(project, session, with, tier)?
            }
            ProjectEdit::DeclineWish { session, with, declined } => {
                let stands = self.wish_declined(project, session, with)?;
                let fact = ProjectsFact::WishDeclined { project, session, with, declined };
                only_if(stands != declined, fact)
            }
        })
    }

    fn sheet_edits(&self, was: &Project, sheet: ProjectSheet) -> Result<Vec<Fact>> {
        let project = was.id;
        let known = self.holders(project)?;
        let sheet = self.checked_project(sheet)?;
        let holders = sheet.holders.clone();
        let edits = differences(was, &was.with(sheet))?.into_iter();
        let mut facts: Vec<Fact> =
            edits.map(|(field, was, now)| ProjectsFact::Edited { project, field, was, now }.into()).collect();
        let left = known.iter().filter(|person| !holders.contains(person));
        facts.extend(left.map(|&person| ProjectsFact::Left { project, person }.into()));
        let joined = holders.iter().filter(|person| !known.contains(person));
        facts.extend(joined.map(|&person| ProjectsFact::Joined { project, person }.into()));
        Ok(facts)
    }

    fn score_edit(&self, project: ProjectId, criterion: CriterionId, now: Option<i64>) -> Result<Vec<Fact>> {
        let grid = self.grid()?;
        grid.criterion(criterion)?;
        within_number(Number::Score, now.unwrap_or(0), 0, grid.envelope.scale)?;
        let mut query = self
            .db()
            .prepare_cached("SELECT score FROM project_score WHERE project = ?1 AND criterion = ?2")?;
        let was = query.query_map((project, criterion), |row| row.get(0))?.next().transpose()?;
        Ok(only_if(was != now, ProjectsFact::Scored { project, criterion, was, now }))
    }

    fn checked_need(&self, need: NeedSheet) -> Result<NeedSheet> {
        let need = need.tidied();
        need.check()?;
        need.producer.map_or(Ok(()), |producer| self.is_organisation(producer))?;
        Ok(need)
    }

    fn checked_step(&self, step: StepSheet) -> Result<StepSheet> {
        let step = step.tidied();
        step.check()?;
        match step.owner {
            Some(Owner::Person(id)) => self.are_people(&[id])?,
            Some(Owner::Organisation(id)) => self.is_organisation(id)?,
            Some(Owner::Holders | Owner::Team) | None => {}
        }
        step.due.map_or(Ok(()), |due| self.near_event(due))?;
        Ok(step)
    }

    fn checked_appointment(&self, appointment: AppointmentSheet) -> Result<AppointmentSheet> {
        let appointment = appointment.tidied();
        appointment.check()?;
        self.are_people(&appointment.with)?;
        self.near_event(appointment.day)?;
        Ok(appointment)
    }

    fn is_organisation(&self, id: OrganisationId) -> Result<()> {
        let known = self.organisations()?.iter().any(|one| one.id == id);
        if known { Ok(()) } else { Err(Error::NoSuchOrganisation) }
    }

    fn near_event(&self, day: chrono::NaiveDate) -> Result<()> {
        let event = self.sheet()?;
        near(day, event.from, event.to)
    }

    fn room_for<T: DeserializeOwned>(&self, project: ProjectId, sort: &str) -> Result<()> {
        if tell::items::<T>(self.db(), project, sort)?.len() >= MOST_ITEMS {
            return Err(Error::TooMany { most: MOST_ITEMS });
        }
        Ok(())
    }

    fn item<T: DeserializeOwned>(&self, project: ProjectId, sort: &str, id: &dyn ToSql) -> Result<T> {
        tell::item(self.db(), project, sort, id)?.ok_or(Error::NoSuchItem)
    }

    fn need(&self, project: ProjectId, need: NeedId) -> Result<Need> {
        let found: Need = self.item(project, NEED, &need)?;
        if found.removed { Err(Error::NoSuchItem) } else { Ok(found) }
    }

    fn step(&self, project: ProjectId, step: StepId) -> Result<Step> {
        let found: Step = self.item(project, STEP, &step)?;
        if found.removed { Err(Error::NoSuchItem) } else { Ok(found) }
    }
}

fn in_order(lines: &mut [AppointmentLine]) {
    lines.sort_by_key(|line| (line.appointment.sheet.day, line.appointment.sheet.start, line.appointment.id));
}

fn only_if(news: bool, fact: ProjectsFact) -> Vec<Fact> {
    if news { vec![fact.into()] } else { Vec::new() }
}

fn need_edits(project: ProjectId, was: &Need, now: &Need) -> Result<Vec<Fact>> {
    let (need, edits) = (was.id, differences(was, now)?.into_iter());
    Ok(edits
        .map(|(field, was, now)| ProjectsFact::NeedEdited { project, need, field, was, now }.into())
        .collect())
}

fn step_edits(project: ProjectId, was: &Step, now: &Step) -> Result<Vec<Fact>> {
    let (step, edits) = (was.id, differences(was, now)?.into_iter());
    Ok(edits
        .map(|(field, was, now)| ProjectsFact::StepEdited { project, step, field, was, now }.into())
        .collect())
}

fn appointment_edits(project: ProjectId, was: &Appointment, now: &Appointment) -> Result<Vec<Fact>> {
    let (appointment, edits) = (was.id, differences(was, now)?.into_iter());
    Ok(edits
        .map(|(field, was, now)| {
            ProjectsFact::AppointmentEdited { project, appointment, field, was, now }.into()
        })
        .collect())
}

/// The facts that put a step in another place: one, unless there is no room left between its new neighbours.
fn moved(project: ProjectId, steps: &[Step], step: StepId, to: usize) -> Vec<Fact> {
    let Some(from) = steps.iter().position(|one| one.id == step) else { return Vec::new() };
    let to = to.min(steps.len() - 1);
    if from == to {
        return Vec::new();
    }
    let mut order: Vec<&Step> = steps.iter().collect();
    let one = order.remove(from);
    let before = to.checked_sub(1).map(|at| order[at].rank);
    let after = order.get(to).map(|next| next.rank);
    let rank = match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => Some(before.saturating_add(APART)),
        (None, Some(after)) => Some(after.saturating_sub(APART)),
        (Some(before), Some(after)) => {
            let half = after.saturating_sub(before) / 2;
            (half > 0).then_some(before.saturating_add(half))
        }
    };
    if let Some(rank) = rank {
        return vec![ProjectsFact::StepMoved { project, step, rank }.into()];
    }
    order.insert(to, one);
    let ranks = (0_i64..).map(|n| n.saturating_mul(APART));
    order
        .into_iter()
        .zip(ranks)
        .map(|(one, rank)| ProjectsFact::StepMoved { project, step: one.id, rank }.into())
        .collect()
}
