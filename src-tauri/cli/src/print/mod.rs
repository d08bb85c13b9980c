//! The papers, as PDF files or at a printer.

pub(crate) mod arguments;

use std::path::{Path, PathBuf};

use regie_core::Event;
use regie_core::badges::Selection;
use regie_core::id::ProjectId;
use regie_core::people::Role;
use regie_core::programme::DayPart;
use regie_core::words::Args;
use regie_papers::make::{Made, Problem, Purpose, gather};
use regie_papers::projects::ProjectsPaper;
use regie_papers::reprint::printed_before;
use regie_papers::{Error, PaperRequest, printer, request};
use serde::Serialize;

use crate::answer::{Context, Refused, args, person, session};
use arguments::{Badge, Print, Target};

/// A paper that was made.
#[derive(Debug, Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    printer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<String>,
    pages: usize,
    remarks: Vec<String>,
    #[serde(skip)]
    problems: Vec<Problem>,
    printed_before: usize,
}

pub(crate) fn run(context: &Context, job: Print) -> Result<(), Refused> {
    match job {
        Print::Badges(badge) => badges(context, &badge),
        Print::Attendance { session, half, walk_ins, target } => {
            let half = half.as_deref().and_then(DayPart::named);
            attendance(context, session.as_deref(), half, walk_ins, &target)
        }
        Print::Programme { target } => one(context, &PaperRequest::Programme, &target),
        Print::Doors { session: asked, target } => {
            let mut event = context.open()?;
            let session = asked.map(|text| session(&event, &text)).transpose()?.map(|session| session.id);
            deliver(context, &mut event, &PaperRequest::Doors { session }, &target)
        }
        Print::Pitches { session, report, target } => {
            let mut event = context.open()?;
            let session = crate::pitches::meant(&event, session.as_deref())?.id;
            deliver(context, &mut event, &PaperRequest::Pitches { session, report }, &target)
        }
        Print::Roadmaps { project, target } => {
            projects(context, project.as_deref(), &target, |project| ProjectsPaper::Roadmap { project })
        }
        Print::Review { project, target } => {
            projects(context, project.as_deref(), &target, |project| ProjectsPaper::Review { project })
        }
        Print::Minutes { project, day, target } => {
            let mut event = context.open()?;
            let project = event.project_named(&project)?.id;
            let mut appointments = Vec::new();
            if let Some(day) = day {
                let lines =
                    event.project_file(project)?.appointments.into_iter().map(|line| line.appointment);
                appointments.extend(lines.filter(|one| one.sheet.day == day).map(|one| one.id));
                if appointments.is_empty() {
                    return Err(regie_core::Error::NoSuchItem.into());
                }
            }
            let of = ProjectsPaper::Minutes { project, appointments };
            deliver(context, &mut event, &PaperRequest::Projects { of }, &target)
        }
        Print::Calendar { target } => {
            one(context, &PaperRequest::Projects { of: ProjectsPaper::Calendar }, &target)
        }
        Print::People { target } => one(context, &PaperRequest::People, &target),
        Print::Recap { person: asked, target } => {
            let mut event = context.open()?;
            let people = asked.iter().map(|text| person(&event, text)).collect::<Result<_, _>>()?;
            deliver(context, &mut event, &PaperRequest::Recap { people }, &target)
        }
        Print::Evidence { names, target } => one(context, &PaperRequest::Evidence { names }, &target),
        Print::Crib { target } => one(context, &PaperRequest::Crib, &target),
        Print::Calibration { on, target } => {
            one(context, &PaperRequest::Calibration { labels: on.labels(1, false) }, &target)
        }
        Print::Sheets => {
            let known = request::sheets(&context.words);
            context.answer(&known, |_| {
                known.iter().map(|sheet| format!("{:18}{}", sheet.id, sheet.name)).collect()
            })?;
            Ok(())
        }
        Print::Printers => {
            let known = printer::printers();
            context.answer(&known, |words| {
                let state = |printer: &printer::Printer| {
                    words.say(match printer.state {
                        printer::PrinterState::Ready => "printer-ready",
                        printer::PrinterState::Busy => "printer-busy",
                        printer::PrinterState::Stopped => "printer-stopped",
                        printer::PrinterState::Unknown => "printer-unknown",
                    })
                };
                known
                    .iter()
                    .map(|printer| format!("{:18}{} ({})", printer.name, printer.label, state(printer)))
                    .collect()
            })?;
            Ok(())
        }
    }
}

fn one(context: &Context, request: &PaperRequest, target: &Target) -> Result<(), Refused> {
    deliver(context, &mut context.open()?, request, target)
}

/// A paper of one project, or of all where none is named.
fn projects(
    context: &Context,
    asked: Option<&str>,
    target: &Target,
    of: impl FnOnce(Option<ProjectId>) -> ProjectsPaper,
) -> Result<(), Refused> {
    let mut event = context.open()?;
    let project = asked.map(|text| event.project_named(text)).transpose()?.map(|project| project.id);
    deliver(context, &mut event, &PaperRequest::Projects { of: of(project) }, target)
}

fn badges(context: &Context, badge: &Badge) -> Result<(), Refused> {
    let mut event = context.open()?;
    let of = match (&badge.role, &badge.session, badge.not_printed, &badge.person[..]) {
        (Some(role), ..) => Selection::Role { role: Role::named(role) },
        (_, Some(text), ..) => Selection::Session { session: session(&event, text)?.id },
        (_, _, true, _) => Selection::NotPrinted,
        (.., []) => Selection::Everybody,
        (.., people) => {
            let people = people.iter().map(|text| person(&event, text)).collect::<Result<_, _>>()?;
            Selection::People { people }
        }
    };
    let request = PaperRequest::Badges { of, labels: badge.on.labels(badge.from, badge.cut_marks) };
    if let Some(name) = &badge.target.printer
        && !badge.again
    {
        printer::ready(name)?;
        // A file may be thrown away; what comes out of a printer is asked about first.
        let count = printed_before(&event, &request)?.len();
        if count > 0 {
            return Err(Error::PrintedBefore { count }.into());
        }
    }
    deliver(context, &mut event, &request, &badge.target)
}

/// One sheet per half-day: into the file itself, or into one for each where there are two.
fn attendance(
    context: &Context,
    asked: Option<&str>,
    half: Option<DayPart>,
    walk_ins: u16,
    target: &Target,
) -> Result<(), Refused> {
    let mut event = context.open()?;
    let Some(asked) = asked else {
        let blank = PaperRequest::Attendance { session: None, half, walk_ins };
        return deliver(context, &mut event, &blank, target);
    };
    let session = session(&event, asked)?;
    let halves = half.map_or_else(|| session.parts(), |half| vec![half]);
    for half in &halves {
        let request = PaperRequest::Attendance { session: Some(session.id), half: Some(*half), walk_ins };
        let several = halves.len() > 1;
        let out = target.out.as_deref();
        let out = out.map(|out| if several { beside(out, half.name()) } else { out.to_owned() });
        deliver(context, &mut event, &request, &Target { out, printer: target.printer.clone() })?;
    }
    Ok(())
}

/// `sheet.pdf` becomes `sheet-morning.pdf`.
fn beside(out: &Path, suffix: &str) -> PathBuf {
    let stem = out.file_stem().unwrap_or_default().to_string_lossy();
    out.with_file_name(format!("{stem}-{suffix}.pdf"))
}

/// Makes a paper, brings it where it goes, and records that.
pub(crate) fn deliver(
    context: &Context,
    event: &mut Event,
    request: &PaperRequest,
    target: &Target,
) -> Result<(), Refused> {
    let printed_before = printed_before(event, request)?.len();
    let made = gather(event, request, Purpose::Print)?.draw(&context.words)?;
    let job = match (&target.out, &target.printer) {
        (Some(out), _) => {
            regie_print::save(out, &made.paper.pdf)?;
            None
        }
        (_, Some(name)) => Some(printer::send(name, "Régie", &made.paper, made.size)?),
        _ => None,
    };
    made.record(event)?;
    let Made { paper, problems, sheet, .. } = made;
    let answer = Answer {
        file: target.out.clone(),
        printer: target.printer.clone(),
        job,
        sheet: sheet.map(|sheet| sheet.number),
        pages: paper.pages,
        remarks: problems.iter().map(|problem| problem.text.clone()).collect(),
        problems,
        printed_before,
    };
    say(context, &answer)
}

fn say(context: &Context, answer: &Answer) -> Result<(), Refused> {
    context.answer(answer, |words| {
        let file = answer.file.as_ref().map(|file| file.display().to_string());
        let place = file.or_else(|| answer.printer.clone()).unwrap_or_default();
        let mut args = args([("file", place)]);
        args.set("pages", i64::try_from(answer.pages).unwrap_or(0));
        let mut lines = vec![words.say_with("cli-printed", &args)];
        lines.extend(answer.problems.iter().map(|problem| problem.text.clone()));
        if answer.printed_before > 0 {
            let mut count = Args::new();
            count.set("count", i64::try_from(answer.printed_before).unwrap_or(0));
            lines.push(words.say_with("cli-printed-before", &count));
        }
        lines
    })?;
    Ok(())
}
