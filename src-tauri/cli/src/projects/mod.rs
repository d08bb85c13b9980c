//! The projects: sheets, needs, roadmaps, the sharing out of the support, its appointments, the progress, the calendar.

mod arguments;
mod said;
mod support;

use regie_core::fold::fold;
use regie_core::id::{NeedId, OrganisationId, PersonId, StepId};
use regie_core::projects::{
    ActionEdit, ActionSheet, Analysis, NeedSheet, Owner, Project, ProjectEdit, ProjectFile, ProjectSheet,
    StepSheet,
};
use regie_core::{Error, Event};

use self::arguments::{Calendar, Need, Needs, Sheet, Step, Steps};
pub(crate) use self::arguments::{HELP, Projects};
use crate::answer::{Context, Refused, person};

pub(crate) fn run(context: &Context, job: Projects) -> Result<(), Refused> {
    let mut event = context.open()?;
    let (project, edit) = match job {
        Projects::List { archived } => return list(context, &event, archived),
        Projects::Progress { out } => return support::progress(context, &event, out.as_deref()),
        Projects::Grid(job) => return support::grid(context, &mut event, job),
        Projects::Shares { tried, adopt } => return support::shares(context, &mut event, &tried, adopt),
        Projects::Appointment(job) => return support::appointment(context, &mut event, job),
        Projects::Links(job) => return support::links(context, &mut event, job),
        Projects::Fill { projects, session } => {
            return support::fill(context, &mut event, &projects, session.as_deref());
        }
        Projects::Calendar(job) => return calendar(context, &mut event, job),
        Projects::Show { project } => {
            let project = event.project_named(&project)?;
            return show(context, &event, &project);
        }
        Projects::Add { name, sheet } => {
            let project = event.add_project(sheet_of(&event, None, Some(name), sheet, &[])?)?;
            return show(context, &event, &project);
        }
        Projects::Edit { project, name, sheet, drop_holders } => {
            let project = event.project_named(&project)?;
            let sheet = sheet_of(&event, Some(&project), name, sheet, &drop_holders)?;
            (project, ProjectEdit::Sheet { sheet })
        }
        Projects::Archive { project } => (event.project_named(&project)?, ProjectEdit::Archive),
        Projects::Restore { project } => (event.project_named(&project)?, ProjectEdit::Restore),
        Projects::Analysis { project, interviewed, synthesis, objectives } => {
            let project = event.project_named(&project)?;
            let was = event.project_file(project.id)?.analysis;
            let analysis = Analysis {
                interviewed: interviewed.or(was.interviewed),
                synthesis: synthesis.unwrap_or(was.synthesis),
                objectives: if objectives.is_empty() { was.objectives } else { objectives },
            };
            (project, ProjectEdit::Analysis { analysis })
        }
        Projects::Need(job) => need(&event, job)?,
        Projects::Step(job) => step(&event, job)?,
        Projects::Score { project, criterion, score } => {
            let criterion = support::criterion(&event, &criterion)?;
            (event.project_named(&project)?, ProjectEdit::Score { criterion, score })
        }
        Projects::Limit { project, floor, ceiling } => support::limit(&event, &project, floor, ceiling)?,
        Projects::Adjust { project, days, reason, by_method: _ } => {
            (event.project_named(&project)?, support::adjust(days, reason)?)
        }
    };
    event.edit_project(project.id, edit)?;
    show(context, &event, &project)
}

fn list(context: &Context, event: &Event, archived: bool) -> Result<(), Refused> {
    let mut projects = event.projects()?;
    projects.retain(|project| project.archived == archived);
    context
        .answer(&projects, |words| projects.iter().map(|project| said::project(project, words)).collect())?;
    Ok(())
}

fn show(context: &Context, event: &Event, project: &Project) -> Result<(), Refused> {
    let file = event.project_file(project.id)?;
    let day_min = event.grid()?.envelope.day_min;
    context.answer(&file, |words| said::file(&file, day_min, words))?;
    Ok(())
}

/// What a sheet says now; what nobody says stays as it is.
fn sheet_of(
    event: &Event,
    was: Option<&Project>,
    name: Option<String>,
    sheet: Sheet,
    dropped: &[String],
) -> Result<ProjectSheet, Error> {
    let known = match was {
        Some(was) => ProjectSheet {
            name: was.name.clone(),
            theme: was.theme,
            organisation: was.organisation.clone(),
            stage: was.stage,
            note: was.note.clone(),
            holders: event.holders(was.id)?,
        },
        None => ProjectSheet::default(),
    };
    let dropped = people(event, dropped)?;
    let mut holders = known.holders;
    holders.retain(|holder| !dropped.contains(holder));
    for holder in people(event, &sheet.holders)? {
        if !holders.contains(&holder) {
            holders.push(holder);
        }
    }
    Ok(ProjectSheet {
        name: name.unwrap_or(known.name),
        theme: sheet.theme.map(Into::into).or(known.theme),
        organisation: sheet.organisation.unwrap_or(known.organisation),
        stage: sheet.stage.map(Into::into).or(known.stage),
        note: sheet.note.unwrap_or(known.note),
        holders,
    })
}

fn people(event: &Event, texts: &[String]) -> Result<Vec<PersonId>, Error> {
    texts.iter().map(|text| person(event, text)).collect()
}

/// The organisation meant by an identifier or its name.
fn organisation(event: &Event, text: &str) -> Result<Option<OrganisationId>, Error> {
    let asked = fold(text.trim());
    let mut organisations = event.organisations()?.into_iter();
    Ok(organisations
        .find(|one| one.id.to_string() == text.trim() || fold(&one.name) == asked)
        .map(|one| one.id))
}

fn need(event: &Event, job: Needs) -> Result<(Project, ProjectEdit), Error> {
    Ok(match job {
        Needs::Add { project, title, kind, need } => {
            let known =
                NeedSheet { title, kind: kind.map(Into::into).unwrap_or_default(), ..NeedSheet::default() };
            let need = need_of(event, known, need)?;
            (event.project_named(&project)?, ProjectEdit::AddNeed { need })
        }
        Needs::Edit { project, need, title, need_sheet } => {
            let (project, id, mut known) = needed(event, &project, &need)?;
            known.title = title.unwrap_or(known.title);
            (project, ProjectEdit::ChangeNeed { need: id, now: need_of(event, known, need_sheet)? })
        }
        Needs::Remove { project, need } => {
            let (project, need, _) = needed(event, &project, &need)?;
            (project, ProjectEdit::RemoveNeed { need })
        }
    })
}

fn need_of(event: &Event, known: NeedSheet, asked: Need) -> Result<NeedSheet, Error> {
    let (producer, producer_text) = match asked.producer {
        None => (known.producer, known.producer_text),
        Some(text) => match organisation(event, &text)? {
            Some(id) => (Some(id), String::new()),
            None => (None, text),
        },
    };
    Ok(NeedSheet {
        producer,
        producer_text,
        link: asked.link.unwrap_or(known.link),
        licence: asked.licence.unwrap_or(known.licence),
        state: asked.state.map_or(known.state, Into::into),
        note: asked.note.unwrap_or(known.note),
        ..known
    })
}

/// The one of a list meant by its number, from 1, its identifier, or a part of its title that only one has.
fn meant<T>(
    list: Vec<T>,
    text: &str,
    id: impl Fn(&T) -> String,
    title: impl Fn(&T) -> &str,
) -> Result<T, Error> {
    let number = text.trim().parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    if let Some(at) = number.filter(|at| *at < list.len()) {
        return list.into_iter().nth(at).ok_or(Error::NoSuchItem);
    }
    let asked = fold(text.trim());
    let mut fitting =
        list.into_iter().filter(|one| id(one) == text.trim() || fold(title(one)).contains(&asked));
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Error::NoSuchItem),
    }
}

fn needed(event: &Event, project: &str, text: &str) -> Result<(Project, NeedId, NeedSheet), Error> {
    let ProjectFile { project, needs, .. } = event.project_file(event.project_named(project)?.id)?;
    let line = meant(needs, text, |line| line.need.id.to_string(), |line| &line.need.sheet.title)?;
    Ok((project, line.need.id, line.need.sheet))
}

fn step(event: &Event, job: Steps) -> Result<(Project, ProjectEdit), Error> {
    Ok(match job {
        Steps::Add { project, what, step } => {
            let step = step_of(event, StepSheet { what, ..StepSheet::default() }, step)?;
            (event.project_named(&project)?, ProjectEdit::AddStep { step })
        }
        Steps::Edit { project, step, what, step_sheet } => {
            let (project, id, mut known) = stepped(event, &project, &step)?;
            known.what = what.unwrap_or(known.what);
            (project, ProjectEdit::ChangeStep { step: id, now: step_of(event, known, step_sheet)? })
        }
        Steps::Move { project, step, to } => {
            let (project, step, _) = stepped(event, &project, &step)?;
            (project, ProjectEdit::MoveStep { step, to: to.saturating_sub(1) })
        }
        Steps::Remove { project, step } => {
            let (project, step, _) = stepped(event, &project, &step)?;
            (project, ProjectEdit::RemoveStep { step })
        }
    })
}

fn step_of(event: &Event, known: StepSheet, asked: Step) -> Result<StepSheet, Error> {
    let owner = match asked.owner {
        None => known.owner,
        Some(text) => Some(owner(event, &text)?),
    };
    Ok(StepSheet {
        owner,
        due: asked.due.or(known.due),
        state: asked.state.map_or(known.state, Into::into),
        ..known
    })
}

fn owner(event: &Event, text: &str) -> Result<Owner, Error> {
    if let Ok(owner) = text.trim().parse() {
        return Ok(owner);
    }
    match organisation(event, text)? {
        Some(id) => Ok(Owner::Organisation(id)),
        None => person(event, text).map(Owner::Person),
    }
}

fn stepped(event: &Event, project: &str, text: &str) -> Result<(Project, StepId, StepSheet), Error> {
    let ProjectFile { project, steps, .. } = event.project_file(event.project_named(project)?.id)?;
    let line = meant(steps, text, |line| line.step.id.to_string(), |line| &line.step.sheet.what)?;
    Ok((project, line.step.id, line.step.sheet))
}

fn calendar(context: &Context, event: &mut Event, job: Calendar) -> Result<(), Refused> {
    let action = |event: &Event, text: &str| -> Result<_, Error> {
        let actions = event.action_calendar()?.actions;
        meant(actions, text, |line| line.action.id.to_string(), |line| &line.action.sheet.title)
            .map(|line| line.action)
            .map_err(|_| Error::NoSuchAction)
    };
    let edit = match job {
        Calendar::List => None,
        Calendar::Add { title, from, to, strand, note, about } => {
            Some(ActionEdit::Add { action: ActionSheet { strand, title, from, to, about, note } })
        }
        Calendar::Edit { action: text, title, from, to, strand, note, about } => {
            let was = action(event, &text)?;
            let known = was.sheet;
            let now = ActionSheet {
                strand: strand.unwrap_or(known.strand),
                title: title.unwrap_or(known.title),
                from: from.unwrap_or(known.from),
                to: to.unwrap_or(known.to),
                about: about.unwrap_or(known.about),
                note: note.unwrap_or(known.note),
            };
            Some(ActionEdit::Change { action: was.id, now })
        }
        Calendar::Done { action: text, undo } => {
            Some(ActionEdit::Done { action: action(event, &text)?.id, done: !undo })
        }
        Calendar::Remove { action: text } => Some(ActionEdit::Remove { action: action(event, &text)?.id }),
    };
    if let Some(edit) = edit {
        event.edit_actions(edit)?;
    }
    let calendar = event.action_calendar()?;
    context.answer(&calendar, |words| said::calendar(&calendar, words))?;
    Ok(())
}
