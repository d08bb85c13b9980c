//! The papers of the projects: asked for, gathered from their files, said in words, drawn.

use chrono::{NaiveDate, NaiveDateTime};
use regie_core::id::{AppointmentId, ProjectId};
use regie_core::projects::{
    self as core, ActionCalendar, ActionLine, ActionState, AppointmentLine, AppointmentState,
    MeetingStanding, NeedKind, NeedLine, NeedState, Owner, ProjectFile, ProjectMeeting, StepLine, StepState,
};
use regie_core::words::Words;
use regie_core::{Error, Event};
use regie_print::Paper;
use regie_print::masthead::Masthead;
use regie_print::projects::{
    self as print, Action, Dataset, Minutes, Part, ProjectCard, Review, ReviewLine, Roadmap, Sign, State,
    Step, Support, Timeline,
};
use regie_print::said::time;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Result;

/// A paper of the projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "paper", rename_all = "snake_case")]
pub enum ProjectsPaper {
    /// The roadmap: of one project, or of all that are accompanied.
    Roadmap {
        /// Whose; everybody's where none is named.
        project: Option<ProjectId>,
    },
    /// The minutes of a project's appointments.
    Minutes {
        /// Whose.
        project: ProjectId,
        /// Which appointments; all those held where none is named.
        appointments: Vec<AppointmentId>,
    },
    /// The review of progress: of one project, or over all that are accompanied and of each.
    Review {
        /// Whose; over all where none is named.
        project: Option<ProjectId>,
    },
    /// The calendar of actions.
    Calendar,
}

impl ProjectsPaper {
    pub(crate) const fn title(&self) -> &'static str {
        match self {
            Self::Roadmap { .. } => "project-paper-roadmap",
            Self::Minutes { .. } => "project-paper-minutes",
            Self::Review { .. } => "project-paper-review",
            Self::Calendar => "project-paper-calendar",
        }
    }
}

/// What is known of a paper of the projects, on its way to be drawn.
#[derive(Debug)]
pub(crate) enum Known {
    Roadmaps(Vec<ProjectFile>, i64),
    Minutes(Box<ProjectFile>, Vec<AppointmentLine>, i64),
    Review { files: Vec<ProjectFile>, day_min: i64, envelope: i64, part: Part },
    Calendar(ActionCalendar),
}

pub(crate) fn gather(event: &Event, of: &ProjectsPaper) -> Result<Known> {
    let envelope = event.grid()?.envelope;
    let day_min = envelope.day_min;
    let files = |project: Option<ProjectId>| -> Result<Vec<ProjectFile>> {
        let ids = match project {
            Some(project) => vec![project],
            None => event.active_projects()?.into_iter().map(|project| project.id).collect(),
        };
        ids.into_iter().map(|id| Ok(event.project_file(id)?)).collect()
    };
    Ok(match of {
        ProjectsPaper::Roadmap { project } => Known::Roadmaps(files(*project)?, day_min),
        ProjectsPaper::Minutes { project, appointments } => {
            let file = event.project_file(*project)?;
            let lines: Vec<AppointmentLine> = file
                .appointments
                .iter()
                .filter(|line| {
                    appointments.contains(&line.appointment.id)
                        || appointments.is_empty() && line.appointment.state == AppointmentState::Held
                })
                .cloned()
                .collect();
            if lines.len() < appointments.len() {
                return Err(Error::NoSuchItem.into());
            }
            Known::Minutes(Box::new(file), lines, day_min)
        }
        ProjectsPaper::Review { project } => Known::Review {
            files: files(*project)?,
            day_min,
            envelope: envelope.half_days,
            part: if project.is_some() { Part::Projects } else { Part::Whole },
        },
        ProjectsPaper::Calendar => Known::Calendar(event.action_calendar()?),
    })
}

impl Known {
    /// Whether its pages lie.
    pub(crate) const fn lies(&self) -> bool {
        matches!(self, Self::Calendar(_))
    }

    pub(crate) fn draw(&self, masthead: &Masthead, at: NaiveDateTime, words: &Words) -> Result<Paper> {
        Ok(match self {
            Self::Roadmaps(files, day_min) => {
                let roadmaps: Vec<Roadmap> =
                    files.iter().map(|file| roadmap(file, *day_min, words)).collect();
                print::roadmaps(masthead, &roadmaps, at, words)?
            }
            Self::Minutes(file, lines, day_min) => {
                let list: Vec<Minutes> =
                    lines.iter().map(|line| minutes(file, line, *day_min, words)).collect();
                print::minutes(masthead, &list, at, words)?
            }
            Self::Review { files, day_min, envelope, part } => {
                let lines: Vec<ReviewLine> = files.iter().map(|file| review(file, *day_min, words)).collect();
                let envelope = Some(whole(*envelope));
                print::review(&Review { masthead, lines: &lines, envelope, part: *part }, at, words)?
            }
            Self::Calendar(calendar) => {
                let actions = actions(calendar, words);
                let today = calendar.today;
                print::timeline(&Timeline { masthead, actions: &actions, today }, at, words)?
            }
        })
    }
}

/// A number that is never below nought.
fn whole(number: i64) -> u32 {
    u32::try_from(number.max(0)).unwrap_or(u32::MAX)
}

fn card(file: &ProjectFile, words: &Words) -> ProjectCard {
    let project = &file.project;
    let said = |key: Option<&'static str>| key.map(|key| words.say(key)).unwrap_or_default();
    let mut holders: Vec<String> = file.holders.iter().map(|holder| holder.name.clone()).collect();
    if !project.organisation.is_empty() {
        holders.push(project.organisation.clone());
    }
    ProjectCard {
        name: project.name.clone(),
        holders,
        theme: said(project.theme.map(core::Theme::key)),
        stage: said(project.stage.map(core::Stage::key)),
    }
}

fn support(support: &core::Support, day_min: i64) -> Support {
    Support {
        half_days: support.share.map(whole),
        used: whole(support.used_min),
        half_day: whole(day_min / 2),
    }
}

const fn need_sign(state: NeedState) -> Sign {
    match state {
        NeedState::Obtained => Sign::Done,
        NeedState::Found => Sign::UnderWay,
        NeedState::Asked => Sign::ToCome,
        NeedState::Missing => Sign::Missing,
    }
}

fn datasets(file: &ProjectFile, words: &Words) -> Vec<Dataset> {
    let lines = file.needs.iter().filter(|line| line.need.sheet.kind == NeedKind::Dataset);
    lines
        .map(|line| {
            let sheet = &line.need.sheet;
            Dataset {
                title: sheet.title.clone(),
                link: sheet.link.clone(),
                producer: line.producer_name.clone(),
                licence: sheet.licence.clone(),
                note: sheet.note.clone(),
                state: State { sign: need_sign(sheet.state), said: words.say(sheet.state.key()) },
            }
        })
        .collect()
}

/// The needs of a kind that is no data, each with its state.
fn others(file: &ProjectFile, kind: NeedKind, words: &Words) -> String {
    let line = |line: &NeedLine| {
        let sheet = &line.need.sheet;
        let mut text = format!("{} ({})", sheet.title, words.say(sheet.state.key()));
        if !sheet.note.is_empty() {
            text.push_str(" – ");
            text.push_str(&sheet.note.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        text
    };
    let lines = file.needs.iter().filter(|line| line.need.sheet.kind == kind);
    lines.map(line).collect::<Vec<_>>().join("\n")
}

fn step(line: &StepLine, words: &Words) -> Step {
    let sheet = &line.step.sheet;
    let sign = match sheet.state {
        StepState::Todo => Sign::ToCome,
        StepState::Doing => Sign::UnderWay,
        StepState::Done => Sign::Done,
        StepState::Dropped => Sign::Missing,
    };
    let owner = match sheet.owner {
        Some(Owner::Holders) => words.say("projects-owner-holders"),
        Some(Owner::Team) => words.say("projects-owner-team"),
        _ => line.owner_name.clone(),
    };
    Step {
        title: sheet.what.clone(),
        owner,
        due: sheet.due,
        state: State { sign, said: words.say(sheet.state.key()) },
    }
}

fn steps(file: &ProjectFile, words: &Words) -> Vec<Step> {
    file.steps.iter().map(|line| step(line, words)).collect()
}

fn roadmap(file: &ProjectFile, day_min: i64, words: &Words) -> Roadmap {
    Roadmap {
        project: card(file, words),
        about: file.project.note.clone(),
        synthesis: file.analysis.synthesis.clone(),
        objectives: file.analysis.objectives.clone(),
        datasets: datasets(file, words),
        skills: others(file, NeedKind::Skill, words),
        funding: others(file, NeedKind::Funding, words),
        steps: steps(file, words),
        support: support(&file.progress.support, day_min),
    }
}

fn minutes(file: &ProjectFile, line: &AppointmentLine, day_min: i64, words: &Words) -> Minutes {
    let appointment = &line.appointment;
    let sheet = &appointment.sheet;
    let held = appointment.state == AppointmentState::Held;
    let people: Vec<&str> = line.people.iter().map(|person| person.name.as_str()).collect();
    Minutes {
        project: card(file, words),
        day: sheet.day,
        start: sheet.start,
        place: sheet.place.clone(),
        who: people.join(", "),
        about: sheet.about.clone(),
        planned: Some(whole(sheet.planned_min)),
        took: held.then(|| whole(appointment.used_min())),
        text: appointment.minutes.clone(),
        support: support(&file.progress.support, day_min),
    }
}

/// A day, and its hour where there is one.
fn when(day: NaiveDate, start: Option<chrono::NaiveTime>, words: &Words) -> String {
    let hour = start.map(|start| time(words, start));
    std::iter::once(words.date(day)).chain(hour).collect::<Vec<_>>().join(", ")
}

fn review(file: &ProjectFile, day_min: i64, words: &Words) -> ReviewLine {
    let meetings = |standing: MeetingStanding| {
        let here = file.progress.meetings.iter();
        here.filter(move |meeting| meeting.producer && meeting.standing == standing)
    };
    let line =
        |meeting: &ProjectMeeting| format!("{} · {}", meeting.name, when(meeting.day, meeting.start, words));
    let pitches = file.progress.pitches.iter();
    let mut given = pitches.filter(|pitch| pitch.state == regie_core::pitches::LineState::Done);
    ReviewLine {
        project: card(file, words),
        steps: steps(file, words),
        datasets: datasets(file, words),
        support: support(&file.progress.support, day_min),
        met: meetings(MeetingStanding::Held).map(line).collect(),
        promised: meetings(MeetingStanding::Promised).map(|meeting| meeting.name.clone()).collect(),
        pitch: given.next().map(|pitch| format!("{} · {}", words.date(pitch.day), pitch.title)),
    }
}

/// The actions, those of a line of the calendar together, in the order in which the lines begin.
fn actions(calendar: &ActionCalendar, words: &Words) -> Vec<Action> {
    let strand = |line: &ActionLine| line.action.sheet.strand.clone();
    let mut strands: Vec<String> = Vec::new();
    for line in &calendar.actions {
        // One without a line of its own stands where it begins.
        if strand(line).is_empty() || !strands.contains(&strand(line)) {
            strands.push(strand(line));
        }
    }
    let mut lines: Vec<&ActionLine> = Vec::new();
    let mut alone = calendar.actions.iter().filter(|line| strand(line).is_empty());
    for name in &strands {
        if name.is_empty() {
            lines.extend(alone.next());
        } else {
            lines.extend(calendar.actions.iter().filter(|line| strand(line) == *name));
        }
    }
    let said = |line: &ActionLine| {
        let sheet = &line.action.sheet;
        let sign = match line.state {
            ActionState::Done => Sign::Done,
            ActionState::UnderWay => Sign::UnderWay,
            ActionState::ToCome => Sign::ToCome,
            ActionState::Past => Sign::Missing,
        };
        Action {
            strand: sheet.strand.clone(),
            title: sheet.title.clone(),
            from: sheet.from,
            to: sheet.to,
            about: sheet.about,
            state: State { sign, said: words.say(line.state.key()) },
        }
    };
    lines.into_iter().map(said).collect()
}
