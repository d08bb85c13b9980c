//! The sharing out of the support, its appointments, and what the projects have to do with meetings and pitches.

use std::path::Path;

use regie_core::fold::fold;
use regie_core::id::CriterionId;
use regie_core::pitches::Filling;
use regie_core::projects::{
    Adjustment, AppointmentLine, AppointmentSheet, AppointmentState, DraftWeight, Envelope, Limits, Project,
    ProjectEdit, SharingDraft, SharingEdit, WishProposal, half_days,
};
use regie_core::{Error, Event};
use regie_exchange::projects::{calendar, progress_csv};

use super::arguments::{Appointment, Appointments, Grid, Links};
use super::{people, said};
use crate::answer::{Context, Refused, args};
use crate::pitches;

/// The criterion meant by its number in the grid, its identifier, or a part of its name that only one has.
pub(super) fn criterion(event: &Event, text: &str) -> Result<CriterionId, Error> {
    let criteria: Vec<_> = event.grid()?.in_use().cloned().collect();
    super::meant(criteria, text, |one| one.id.to_string(), |one| &one.name)
        .map(|one| one.id)
        .map_err(|_| Error::NoSuchCriterion)
}

fn in_halves(days: Option<String>) -> Result<Option<i64>, Error> {
    Ok(days.map(|days| half_days(&days)).transpose()?)
}

pub(super) fn limit(
    event: &Event,
    project: &str,
    floor: Option<String>,
    ceiling: Option<String>,
) -> Result<(Project, ProjectEdit), Error> {
    let project = event.project_named(project)?;
    // What is not said is the envelope's own limit again.
    let limits = Limits { floor: in_halves(floor)?, ceiling: in_halves(ceiling)? };
    Ok((project, ProjectEdit::Limit { limits }))
}

pub(super) fn adjust(days: Option<String>, reason: String) -> Result<ProjectEdit, Error> {
    let adjustment = in_halves(days)?.map(|half_days| Adjustment { half_days, reason });
    Ok(ProjectEdit::Adjust { adjustment })
}

pub(super) fn grid(context: &Context, event: &mut Event, job: Grid) -> Result<(), Refused> {
    let edit = match job {
        Grid::Show => None,
        Grid::Usual => Some(SharingEdit::UsualCriteria),
        Grid::Criterion { name, weight } => Some(SharingEdit::AddCriterion { name, weight }),
        Grid::Weight { criterion: text, weight } => {
            let id = criterion(event, &text)?;
            let name = event.grid()?.criterion(id)?.name.clone();
            Some(SharingEdit::ChangeCriterion { criterion: id, name, weight })
        }
        Grid::Remove { criterion: text } => {
            Some(SharingEdit::RemoveCriterion { criterion: criterion(event, &text)? })
        }
        Grid::Envelope { days, day_minutes, scale, floor, ceiling } => {
            let was = event.grid()?.envelope;
            let envelope = Envelope {
                half_days: in_halves(days)?.unwrap_or(was.half_days),
                day_min: day_minutes.unwrap_or(was.day_min),
                scale: scale.unwrap_or(was.scale),
                floor: in_halves(floor)?.unwrap_or(was.floor),
                ceiling: in_halves(ceiling)?.or(was.ceiling),
            };
            Some(SharingEdit::SetEnvelope { envelope })
        }
    };
    if let Some(edit) = edit {
        event.edit_sharing(edit, &context.words)?;
    }
    let sharing = event.sharing(&context.words)?;
    context.answer(&sharing, |words| said::grid(&sharing, words))?;
    Ok(())
}

pub(super) fn shares(
    context: &Context,
    event: &mut Event,
    tried: &[(String, i64)],
    adopt: bool,
) -> Result<(), Refused> {
    if adopt {
        event.edit_sharing(SharingEdit::Adopt, &context.words)?;
    }
    let weights = tried
        .iter()
        .map(|(text, weight)| Ok(DraftWeight { criterion: criterion(event, text)?, weight: *weight }))
        .collect::<Result<_, Error>>()?;
    let draft = SharingDraft { weights, ..SharingDraft::default() };
    let sharing = event.preview_shares(&draft, &context.words)?;
    context.answer(&sharing, |words| said::shares(&sharing, words))?;
    Ok(())
}

pub(super) fn appointment(context: &Context, event: &mut Event, job: Appointments) -> Result<(), Refused> {
    let (project, edit) = match job {
        Appointments::List { project } => {
            let lines = of(event, project.as_deref())?;
            context.answer(&lines, |words| said::appointments(&lines, words))?;
            return Ok(());
        }
        Appointments::Ics { project, out } => {
            let lines = of(event, project.as_deref())?;
            regie_print::save(&out, &calendar(&lines, &event.sheet()?.id.to_string(), &context.words))?;
            context.answer(&lines, |words| {
                let blanks = args([("file", out.display().to_string()), ("count", lines.len().to_string())]);
                vec![words.say_with("cli-projects-ics-saved", &blanks)]
            })?;
            return Ok(());
        }
        Appointments::Add { project, day, length, appointment } => {
            let known = AppointmentSheet {
                day,
                start: None,
                planned_min: length,
                place: String::new(),
                about: String::new(),
                with: Vec::new(),
            };
            let appointment = sheet(event, known, appointment)?;
            (event.project_named(&project)?, ProjectEdit::AddAppointment { appointment })
        }
        Appointments::Edit { project, appointment, day, length, sheet: asked } => {
            let (project, line) = one(event, &project, &appointment)?;
            let mut known = line.appointment.sheet;
            known.day = day.unwrap_or(known.day);
            known.planned_min = length.unwrap_or(known.planned_min);
            let now = sheet(event, known, asked)?;
            (project, ProjectEdit::ChangeAppointment { appointment: line.appointment.id, now })
        }
        Appointments::Held { project, appointment, length } => {
            let (project, line) = one(event, &project, &appointment)?;
            let (appointment, state) = (line.appointment.id, AppointmentState::Held);
            (project, ProjectEdit::SetAppointment { appointment, state, took_min: length })
        }
        Appointments::Cancel { project, appointment } => {
            let (project, line) = one(event, &project, &appointment)?;
            let (appointment, state) = (line.appointment.id, AppointmentState::Cancelled);
            (project, ProjectEdit::SetAppointment { appointment, state, took_min: None })
        }
        Appointments::Minutes { project, appointment, text, file } => {
            let (project, line) = one(event, &project, &appointment)?;
            let minutes = match file {
                Some(file) => read(&file)?,
                None => text.unwrap_or_default(),
            };
            (project, ProjectEdit::Minutes { appointment: line.appointment.id, minutes })
        }
    };
    event.edit_project(project.id, edit)?;
    let lines = event.project_file(project.id)?.appointments;
    context.answer(&lines, |words| said::appointments(&lines, words))?;
    Ok(())
}

/// A text from a file, of no more bytes than minutes can have.
fn read(file: &Path) -> Result<String, Error> {
    const MOST: u64 = 1_000_000;
    if std::fs::metadata(file)?.len() > MOST {
        return Err(Error::TooLong { field: "minutes" });
    }
    Ok(String::from_utf8_lossy(&std::fs::read(file)?).into_owned())
}

fn of(event: &Event, project: Option<&str>) -> Result<Vec<AppointmentLine>, Error> {
    match project {
        Some(project) => Ok(event.project_file(event.project_named(project)?.id)?.appointments),
        None => event.appointments(),
    }
}

fn one(event: &Event, project: &str, text: &str) -> Result<(Project, AppointmentLine), Error> {
    let project = event.project_named(project)?;
    let lines = event.project_file(project.id)?.appointments;
    let line = super::meant(
        lines,
        text,
        |line| line.appointment.id.to_string(),
        |line| &line.appointment.sheet.about,
    )?;
    Ok((project, line))
}

fn sheet(event: &Event, known: AppointmentSheet, asked: Appointment) -> Result<AppointmentSheet, Error> {
    let with = if asked.with.is_empty() { known.with.clone() } else { people(event, &asked.with)? };
    Ok(AppointmentSheet {
        start: asked.start.or(known.start),
        place: asked.place.unwrap_or(known.place),
        about: asked.about.unwrap_or(known.about),
        with,
        ..known
    })
}

pub(super) fn progress(context: &Context, event: &Event, out: Option<&Path>) -> Result<(), Refused> {
    let progress = event.progress()?;
    if let Some(out) = out {
        regie_print::save(out, &progress_csv(&progress, &context.words)?)?;
    }
    context.answer(&progress, |words| match out {
        Some(out) => vec![words.say_with("cli-pitches-saved", &args([("file", out.display().to_string())]))],
        None => said::progress(&progress, words),
    })?;
    Ok(())
}

pub(super) fn links(context: &Context, event: &mut Event, job: Links) -> Result<(), Refused> {
    let edit = match job {
        Links::List => None,
        Links::Accept { project, with, tier } => {
            let WishProposal { project, session, with, .. } = proposed(event, &project, &with)?;
            Some((project, ProjectEdit::AcceptWish { session, with, tier }))
        }
        Links::Decline { project, with, undo } => {
            let WishProposal { project, session, with, .. } = proposed(event, &project, &with)?;
            Some((project, ProjectEdit::DeclineWish { session, with, declined: !undo }))
        }
    };
    if let Some((project, edit)) = edit {
        event.edit_project(project, edit)?;
    }
    let proposals = event.wish_proposals()?;
    context.answer(&proposals, |words| said::proposals(&proposals, words))?;
    Ok(())
}

fn proposed(event: &Event, project: &str, with: &str) -> Result<WishProposal, Error> {
    let (project, asked) = (event.project_named(project)?, fold(with.trim()));
    let mut proposals = event.wish_proposals()?.into_iter();
    let found = proposals.find(|one| one.project == project.id && fold(&one.with_name).contains(&asked));
    found.ok_or(Error::NoSuchParty)
}

/// Fills the running order with the projects named, in that order; with all of them, by name, where none is.
pub(super) fn fill(
    context: &Context,
    event: &mut Event,
    projects: &[String],
    session: Option<&str>,
) -> Result<(), Refused> {
    let session = pitches::meant(event, session)?;
    let projects = if projects.is_empty() {
        event.active_projects()?
    } else {
        projects.iter().map(|text| event.project_named(text)).collect::<Result<_, _>>()?
    };
    let ids: Vec<_> = projects.iter().map(|project| project.id).collect();
    event.pitch_projects(session.id, &ids, Filling::default())?;
    let order = event.running_order(session.id)?;
    context.answer(&order, |_| {
        let numbered = (1..).zip(&order);
        numbered.map(|(number, pitch)| format!("{number:>4}  {}", pitch.title)).collect()
    })?;
    Ok(())
}
