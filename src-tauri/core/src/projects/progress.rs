//! How far the projects have come: computed from all that was recorded, never stored.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use chrono::{NaiveDate, NaiveTime};
use serde::Serialize;
use ts_rs::TS;

use super::analysis::{StepLine, StepState};
use super::needs::{NeedKind, NeedLine, NeedState};
use super::sheet::{Project, Stage, Theme};
use super::support::{AppointmentLine, AppointmentState, Support};
use crate::error::Result;
use crate::event::Event;
use crate::id::{PitchId, ProjectId, SessionId};
use crate::meetings::{Meetings, Party};
use crate::people::Side;
use crate::pitches::LineState;
use crate::programme::Session;

/// The steps of a roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct StepCount {
    /// Done.
    pub done: usize,
    /// Under way.
    pub doing: usize,
    /// Still to do.
    pub todo: usize,
    /// Dropped: they count no more.
    pub dropped: usize,
    /// Of those not done, how many are late.
    pub late: usize,
}

impl StepCount {
    /// How many there are, those dropped left aside.
    pub const fn all(&self) -> usize {
        self.done + self.doing + self.todo
    }

    fn of(lines: &[StepLine]) -> Self {
        let mut count = Self::default();
        for line in lines {
            match line.step.sheet.state {
                StepState::Done => count.done += 1,
                StepState::Doing => count.doing += 1,
                StepState::Todo => count.todo += 1,
                StepState::Dropped => count.dropped += 1,
            }
            count.late += usize::from(line.late);
        }
        count
    }
}

impl AddAssign for StepCount {
    fn add_assign(&mut self, other: Self) {
        self.done += other.done;
        self.doing += other.doing;
        self.todo += other.todo;
        self.dropped += other.dropped;
        self.late += other.late;
    }
}

/// What is needed of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct NeedCount {
    /// The project has it.
    pub obtained: usize,
    /// It is known where it is.
    pub found: usize,
    /// Somebody was asked.
    pub asked: usize,
    /// Nobody has it for the project.
    pub missing: usize,
}

impl NeedCount {
    /// How many there are.
    pub const fn all(&self) -> usize {
        self.obtained + self.found + self.asked + self.missing
    }

    fn of(lines: &[NeedLine], kind: NeedKind) -> Self {
        let mut count = Self::default();
        for line in lines.iter().filter(|line| line.need.sheet.kind == kind) {
            match line.need.sheet.state {
                NeedState::Obtained => count.obtained += 1,
                NeedState::Found => count.found += 1,
                NeedState::Asked => count.asked += 1,
                NeedState::Missing => count.missing += 1,
            }
        }
        count
    }
}

impl AddAssign for NeedCount {
    fn add_assign(&mut self, other: Self) {
        self.obtained += other.obtained;
        self.found += other.found;
        self.asked += other.asked;
        self.missing += other.missing;
    }
}

/// The appointments of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct AppointmentCount {
    /// Held.
    pub held: usize,
    /// Still to come, or not noted yet.
    pub planned: usize,
    /// Cancelled.
    pub cancelled: usize,
    /// Of those held, how many have no minutes yet.
    pub unwritten: usize,
}

impl AppointmentCount {
    fn of(lines: &[AppointmentLine]) -> Self {
        let mut count = Self::default();
        for line in lines {
            match line.appointment.state {
                AppointmentState::Held => count.held += 1,
                AppointmentState::Planned => count.planned += 1,
                AppointmentState::Cancelled => count.cancelled += 1,
            }
            count.unwritten += usize::from(line.unwritten());
        }
        count
    }
}

impl AddAssign for AppointmentCount {
    fn add_assign(&mut self, other: Self) {
        self.held += other.held;
        self.planned += other.planned;
        self.cancelled += other.cancelled;
        self.unwritten += other.unwritten;
    }
}

/// How a meeting of a project stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MeetingStanding {
    /// It was noted as held.
    Held,
    /// It is in the roster, or pinned to a slot.
    Promised,
    /// One of the two wishes it.
    Wished,
    /// It was noted as not held.
    Missed,
}

impl MeetingStanding {
    /// The message that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Held => "projects-meeting-held",
            Self::Promised => "projects-meeting-promised",
            Self::Wished => "projects-meeting-wished",
            Self::Missed => "projects-meeting-missed",
        }
    }
}

/// A meeting of a project, as the meetings have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProjectMeeting {
    /// In which session.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: NaiveDate,
    /// When it starts, where the roster says.
    pub start: Option<NaiveTime>,
    /// With whom.
    pub with: Party,
    /// Their name.
    pub name: String,
    /// Whether they produce data.
    pub producer: bool,
    /// How it stands.
    pub standing: MeetingStanding,
}

/// A pitch of a project, as the running orders have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProjectPitch {
    /// Which.
    pub pitch: PitchId,
    /// In which session.
    pub session: SessionId,
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: NaiveDate,
    /// How it stands.
    pub state: LineState,
    /// What pitch and questions took, in milliseconds.
    pub took_ms: Option<i64>,
}

/// How far a project has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ProjectProgress {
    /// Which.
    pub project: ProjectId,
    /// Its name.
    pub name: String,
    /// What it is about.
    pub theme: Option<Theme>,
    /// How far it says it is.
    pub stage: Option<Stage>,
    /// Whether it was put away.
    pub archived: bool,
    /// Its roadmap.
    pub steps: StepCount,
    /// The data it needs.
    pub datasets: NeedCount,
    /// The skills.
    pub skills: NeedCount,
    /// The money.
    pub funding: NeedCount,
    /// The time used against its share.
    pub support: Support,
    /// Its appointments.
    pub appointments: AppointmentCount,
    /// Its meetings.
    pub meetings: Vec<ProjectMeeting>,
    /// How many it held with producers.
    pub producers_met: usize,
    /// Its pitches.
    pub pitches: Vec<ProjectPitch>,
    /// Whether it was pitched.
    pub pitched: bool,
}

/// The sums over the projects that are accompanied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(rename = "ProgressTotals")]
pub struct Totals {
    /// How many projects.
    pub projects: usize,
    /// Their roadmaps.
    pub steps: StepCount,
    /// The data they need.
    pub datasets: NeedCount,
    /// The skills.
    pub skills: NeedCount,
    /// The money.
    pub funding: NeedCount,
    /// The envelope in half-days.
    pub envelope: i64,
    /// Of it, what was decided for them, in half-days; nothing where nothing was.
    pub shared: Option<i64>,
    /// What was used, in minutes.
    pub used_min: i64,
    /// What is planned besides, in minutes.
    pub planned_min: i64,
    /// Their appointments.
    pub appointments: AppointmentCount,
    /// The meetings they held with producers.
    pub producers_met: usize,
    /// How many were pitched.
    pub pitched: usize,
}

/// How far the projects have come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ProjectsProgress")]
pub struct Progress {
    /// The day it is seen from.
    pub today: NaiveDate,
    /// The hours of a day of support, in minutes.
    pub day_min: i64,
    /// Each project that is accompanied, by name.
    pub lines: Vec<ProjectProgress>,
    /// All of them together.
    pub all: Totals,
}

impl Event {
    /// How far the projects that are accompanied have come.
    pub fn progress(&self) -> Result<Progress> {
        let lines = self.progress_of(&self.active_projects()?)?;
        let envelope = self.grid()?.envelope;
        let mut all = Totals { projects: lines.len(), envelope: envelope.half_days, ..Totals::default() };
        for line in &lines {
            all.steps += line.steps;
            all.datasets += line.datasets;
            all.skills += line.skills;
            all.funding += line.funding;
            all.used_min += line.support.used_min;
            all.planned_min += line.support.planned_min;
            all.appointments += line.appointments;
            all.producers_met += line.producers_met;
            all.pitched += usize::from(line.pitched);
        }
        all.shared = lines.iter().filter_map(|line| line.support.share).reduce(|sum, share| sum + share);
        Ok(Progress { today: self.clock().today(), day_min: envelope.day_min, lines, all })
    }

    /// How far projects have come, in their order.
    pub(super) fn progress_of(&self, projects: &[Project]) -> Result<Vec<ProjectProgress>> {
        let day_min = self.grid()?.envelope.day_min;
        let shares = self.adopted_shares()?.map(|adopted| adopted.shares.lines).unwrap_or_default();
        let mut meetings = self.project_meetings()?;
        let mut pitches = self.project_pitches()?;
        let all_appointments = self.appointments()?;
        let lines = projects.iter().map(|project| {
            let (needs, steps) = (self.need_lines(project.id)?, self.step_lines(project.id)?);
            let appointments = if project.archived {
                self.appointments_of(project)?
            } else {
                all_appointments.iter().filter(|line| line.project == project.id).cloned().collect()
            };
            let share = shares.iter().find(|share| share.project == project.id).map(|share| share.half_days);
            let meetings = meetings.remove(&project.id).unwrap_or_default();
            let pitches = pitches.remove(&project.id).unwrap_or_default();
            let held = |one: &&ProjectMeeting| one.producer && one.standing == MeetingStanding::Held;
            Ok(ProjectProgress {
                project: project.id,
                name: project.name.clone(),
                theme: project.theme,
                stage: project.stage,
                archived: project.archived,
                steps: StepCount::of(&steps),
                datasets: NeedCount::of(&needs, NeedKind::Dataset),
                skills: NeedCount::of(&needs, NeedKind::Skill),
                funding: NeedCount::of(&needs, NeedKind::Funding),
                support: Support::of(share, day_min, &appointments),
                appointments: AppointmentCount::of(&appointments),
                producers_met: meetings.iter().filter(held).count(),
                meetings,
                pitched: pitches.iter().any(|pitch| pitch.state == LineState::Done),
                pitches,
            })
        });
        lines.collect()
    }

    /// The meetings of the projects, as the sessions of meetings have them.
    fn project_meetings(&self) -> Result<BTreeMap<ProjectId, Vec<ProjectMeeting>>> {
        let mut of: BTreeMap<ProjectId, Vec<ProjectMeeting>> = BTreeMap::new();
        let producers: Vec<_> = self
            .organisations()?
            .into_iter()
            .filter(|one| one.side == Some(Side::Producer))
            .map(|one| one.id)
            .collect();
        for session in self.meeting_sessions()? {
            let meetings = self.meetings(session.id)?;
            for (project, meeting) in self.meetings_in(&meetings)? {
                let name = meetings.name(meeting.with).to_owned();
                let side = meetings.party(meeting.with).ok().and_then(|line| line.sheet.side);
                let producer = side == Some(Side::Producer)
                    || matches!(meeting.with, Party::Organisation(id) if producers.contains(&id));
                of.entry(project).or_default().push(ProjectMeeting { name, producer, ..meeting });
            }
        }
        for meetings in of.values_mut() {
            meetings.sort_by(|a, b| {
                (a.day, a.start.is_none(), a.start, &a.name).cmp(&(
                    b.day,
                    b.start.is_none(),
                    b.start,
                    &b.name,
                ))
            });
        }
        Ok(of)
    }

    fn meetings_in(&self, meetings: &Meetings) -> Result<Vec<(ProjectId, ProjectMeeting)>> {
        let Session { id, title, day, .. } = &meetings.session;
        let mut starts = BTreeMap::new();
        if let Some(kept) = self.roster_in_force(*id)? {
            let slots = kept.version.frame.slots();
            for meeting in &kept.version.meetings {
                let start = slots.iter().find(|slot| slot.slot == meeting.slot).map(|slot| slot.start);
                starts.insert(meeting.pair, start);
            }
        }
        let mut pairs: BTreeMap<_, _> = starts.keys().map(|pair| (*pair, meetings.between(*pair))).collect();
        pairs.extend(meetings.between.iter().map(|between| (between.pair, between.clone())));
        let mut found = Vec::new();
        for (pair, between) in pairs {
            let standing = match &between.held {
                Some(mark) if mark.held => MeetingStanding::Held,
                Some(_) => MeetingStanding::Missed,
                None if starts.contains_key(&pair) || between.pin.is_some() => MeetingStanding::Promised,
                None if between.tier.is_some() && !between.veto => MeetingStanding::Wished,
                None => continue,
            };
            for party in pair.both() {
                let (Party::Project(project), Some(with)) = (party, pair.other(party)) else { continue };
                // Whoever was erased or taken out since is nobody to have met.
                if meetings.party(with).is_err() {
                    continue;
                }
                let meeting = ProjectMeeting {
                    session: *id,
                    title: title.clone(),
                    day: *day,
                    start: starts.get(&pair).copied().flatten().or(between.pin),
                    with,
                    name: String::new(),
                    producer: false,
                    standing,
                };
                found.push((project, meeting));
            }
        }
        Ok(found)
    }

    /// The pitches of the projects, as the running orders have them.
    fn project_pitches(&self) -> Result<BTreeMap<ProjectId, Vec<ProjectPitch>>> {
        let mut of: BTreeMap<ProjectId, Vec<ProjectPitch>> = BTreeMap::new();
        for session in self.sessions()? {
            let order = self.running_order(session.id)?;
            if order.iter().all(|pitch| pitch.project.is_none()) {
                continue;
            }
            for line in self.pitch_report(session.id)?.lines {
                let pitched =
                    order.iter().find(|pitch| pitch.id == line.pitch).and_then(|pitch| pitch.project);
                let Some(project) = pitched else { continue };
                of.entry(project).or_default().push(ProjectPitch {
                    pitch: line.pitch,
                    session: session.id,
                    title: session.title.clone(),
                    day: session.day,
                    state: line.state,
                    took_ms: line.pitch_ms.map(|own| own + line.questions_ms.unwrap_or(0)),
                });
            }
        }
        Ok(of)
    }
}
