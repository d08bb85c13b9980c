//! Papers: shown, saved, opened in the system's viewer, or sent to a printer.

use std::path::PathBuf;

use base64::Engine;
use chrono::{DateTime, Local};
use regie_core::badges::Printed;
use regie_core::clock::local;
use regie_core::id::PersonId;
use regie_core::sheets::TracedPage;
use regie_core::words::Fault;
use regie_papers::make::{Made, Problem, Purpose, gather, trace};
use regie_papers::printer::{self, Printer};
use regie_papers::queue::{Job, Stage};
use regie_papers::reprint::{PrintedBefore, Settled, printed_before, settle};
use regie_papers::request::{self, SheetLine};
use regie_papers::{Error, PaperRequest, PrintSettings, Reprint, Result, preview};
use serde::Serialize;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

use crate::desk::{Answered, Desk};
use crate::printing::Printing;

/// A page as it will print.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Preview {
    /// The picture, as a `data:` address.
    png: String,
    /// How wide the page is.
    page_width_mm: f32,
    /// How high.
    page_height_mm: f32,
    /// How many pages the paper has.
    pages: usize,
    /// What to know before it is printed.
    problems: Vec<Problem>,
    /// How many badges it is, where it is badges.
    badges: usize,
    /// Which of them were printed before.
    printed_before: Vec<PrintedBefore>,
}

/// What became of a paper that was asked for.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(crate) enum PaperAnswer {
    /// It is in a file.
    Written {
        /// Which.
        file: PathBuf,
        /// How many pages.
        pages: usize,
        /// The label to go on at, where it is one of labels.
        next_label: Option<usize>,
        /// What is not in it as it should be.
        problems: Vec<Problem>,
    },
    /// It is on its way to the printer; the list says how far.
    Queued {
        /// Its number in the list.
        job: u64,
        /// How many pages.
        pages: usize,
        /// The label to go on at, where it is one of labels.
        next_label: Option<usize>,
    },
    /// Nothing was done: these badges were printed before, and a reprint asks.
    PrintedBefore {
        /// Which.
        people: Vec<PrintedBefore>,
        /// How many of those asked for were not.
        others: usize,
    },
}

/// A paper on its way to the printer.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct JobLine {
    /// Its number.
    id: u64,
    /// What it is, in a word.
    title: String,
    /// Whose badges it is, by identifier…
    people: Vec<PersonId>,
    /// … and by name, as long as they are few.
    names: Vec<String>,
    /// On which printer.
    printer: String,
    /// Since when.
    #[ts(type = "string")]
    since: DateTime<Local>,
    /// Where it is.
    stage: JobStage,
    /// Why it does not come out, where somebody must look.
    why: Option<Fault>,
}

/// Where a paper is on its way.
#[derive(Debug, Clone, Copy, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobStage {
    /// Here: it goes by itself as soon as the printer takes it.
    Waiting,
    /// In the system's queue for that printer.
    Sent,
    /// Here: it goes when somebody asks again.
    Held,
}

/// The page by which volunteers find their way when something is not as it should be.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct Help {
    title: String,
    first: String,
    cases: Vec<HelpCase>,
}

/// What may happen, and what to do then.
#[derive(Debug, Clone, Serialize, TS)]
pub(crate) struct HelpCase {
    title: String,
    steps: Vec<String>,
}

/// How many people of a job are named.
const NAMED: usize = 3;

/// Every label sheet that is known.
#[tauri::command]
pub(crate) async fn print_sheets(desk: State<'_, Desk>) -> Answered<Vec<SheetLine>> {
    Ok(request::sheets(&desk.words()))
}

/// Runs what asks printers and files on a thread made for that.
async fn apart<T: Send + 'static>(
    desk: &Desk,
    work: impl FnOnce(&Desk) -> Result<T> + Send + 'static,
) -> Answered<T> {
    let own = desk.clone();
    desk.apart(move || work(&own).map_err(|error| error.fault(&own.words()))).await
}

fn made(desk: &Desk, app: &AppHandle, request: &PaperRequest, purpose: Purpose) -> Result<Made> {
    let gathered = desk.ask(app, |event| gather(event, request, purpose))?;
    gathered.draw(&desk.words())
}

/// The very page that will print, from 1, at so many dots per inch.
#[tauri::command]
pub(crate) async fn preview_paper(
    desk: State<'_, Desk>,
    app: AppHandle,
    request: PaperRequest,
    page: usize,
    dpi: u16,
) -> Answered<Preview> {
    apart(&desk, move |desk| {
        let before = desk.ask(&app, |event| printed_before(event, &request))?;
        let made = made(desk, &app, &request, Purpose::Show)?;
        let shown = preview::page(&made.paper.pdf, page, dpi)?;
        let png = base64::engine::general_purpose::STANDARD.encode(shown.png);
        Ok(Preview {
            png: format!("data:image/png;base64,{png}"),
            page_width_mm: shown.width,
            page_height_mm: shown.height,
            pages: made.paper.pages,
            problems: made.problems,
            badges: made.badges.len(),
            printed_before: before,
        })
    })
    .await
}

/// Settles a request and makes it; or says what somebody must be asked first.
fn ready(
    desk: &Desk,
    app: &AppHandle,
    request: &PaperRequest,
    reprint: Reprint,
    purpose: Purpose,
) -> Result<std::result::Result<(PaperRequest, Made), PaperAnswer>> {
    let settled = desk.ask(app, |event| {
        Ok(match settle(event, request, reprint)? {
            Settled::Print(request) => Ok(request),
            Settled::Ask(people) => {
                let all = match request {
                    PaperRequest::Badges { of, .. } => event.badge_holders(of)?.len(),
                    _ => 0,
                };
                Err(PaperAnswer::PrintedBefore { others: all.saturating_sub(people.len()), people })
            }
        })
    })?;
    match settled {
        Ok(request) => {
            let made = made(desk, app, &request, purpose)?;
            Ok(Ok((request, made)))
        }
        Err(answer) => Ok(Err(answer)),
    }
}

/// Records what is in a file now, to be printed from there.
fn written(desk: &Desk, app: &AppHandle, made: Made, file: PathBuf) -> Result<PaperAnswer> {
    desk.ask(app, |event| made.record(event))?;
    let Made { paper, next_label, problems, .. } = made;
    Ok(PaperAnswer::Written { file, pages: paper.pages, next_label, problems })
}

/// Saves a paper as a PDF file.
#[tauri::command]
pub(crate) async fn save_paper(
    desk: State<'_, Desk>,
    app: AppHandle,
    request: PaperRequest,
    path: PathBuf,
    reprint: Reprint,
) -> Answered<PaperAnswer> {
    apart(&desk, move |desk| match ready(desk, &app, &request, reprint, Purpose::Print)? {
        Ok((_, made)) => {
            regie_print::save(&path, &made.paper.pdf)?;
            written(desk, &app, made, path)
        }
        Err(answer) => Ok(answer),
    })
    .await
}

/// Opens a paper in the system's viewer.
#[tauri::command]
pub(crate) async fn open_paper(
    desk: State<'_, Desk>,
    app: AppHandle,
    request: PaperRequest,
    reprint: Reprint,
) -> Answered<PaperAnswer> {
    apart(&desk, move |desk| match ready(desk, &app, &request, reprint, Purpose::Print)? {
        Ok((request, made)) => {
            let folder = desk.dir().join("papers");
            std::fs::create_dir_all(&folder).map_err(regie_core::Error::from)?;
            let name = format!("{}-{}.pdf", request.file_name(&desk.words()), desk.clock().now());
            let path = folder.join(name);
            regie_print::save(&path, &made.paper.pdf)?;
            let opened = app.opener().open_path(path.to_string_lossy(), None::<&str>);
            opened.map_err(|error| Error::NotOpened { detail: error.to_string() })?;
            written(desk, &app, made, path)
        }
        Err(answer) => Ok(answer),
    })
    .await
}

/// Every printer the system knows.
#[tauri::command]
pub(crate) async fn printers(desk: State<'_, Desk>) -> Answered<Vec<Printer>> {
    apart(&desk, |_| Ok(printer::printers())).await
}

/// Sends a paper to a printer: the one named, or the one chosen on this laptop.
#[tauri::command]
pub(crate) async fn print_paper(
    desk: State<'_, Desk>,
    printing: State<'_, Printing>,
    app: AppHandle,
    request: PaperRequest,
    printer: Option<String>,
    reprint: Reprint,
) -> Answered<PaperAnswer> {
    let printing = printing.inner().clone();
    apart(&desk, move |desk| {
        let printer = printer.or_else(|| printing.settings().printer).ok_or(Error::NoPrinter)?;
        match ready(desk, &app, &request, reprint, Purpose::Show)? {
            // It was made to see that it can be; it is made again when the printer takes it, as things stand then.
            Ok((request, made)) => {
                let job = printing.queue().add(request, &printer, desk.clock().now())?;
                printing.look();
                Ok(PaperAnswer::Queued { job, pages: made.paper.pages, next_label: made.next_label })
            }
            Err(answer) => Ok(answer),
        }
    })
    .await
}

/// What is on its way to the printer, oldest first.
#[tauri::command]
pub(crate) async fn print_queue(
    desk: State<'_, Desk>,
    printing: State<'_, Printing>,
    app: AppHandle,
) -> Answered<Vec<JobLine>> {
    let printing = printing.inner().clone();
    apart(&desk, move |desk| {
        let line = |job: Job| -> Result<JobLine> {
            let words = desk.words();
            let people = job.request.badges_of().to_vec();
            let names = desk.ask(&app, |event| {
                let name = |id: &PersonId| event.person(*id).ok().map(|person| person.name());
                Ok(people.iter().take(NAMED).filter_map(name).collect())
            })?;
            let (stage, why) = match job.stage {
                Stage::Waiting { why } => (JobStage::Waiting, why),
                Stage::Sent { why, .. } => (JobStage::Sent, why),
                Stage::Held { why } => (JobStage::Held, Some(why)),
            };
            Ok(JobLine {
                id: job.id,
                title: words.say(job.request.title()),
                people,
                names,
                why: why.map(|why| why.fault(&job.printer, &words)),
                printer: job.printer,
                since: local(job.since),
                stage,
            })
        };
        printing.queue().jobs().into_iter().map(line).collect()
    })
    .await
}

/// Hands a paper to the printer again.
#[tauri::command]
pub(crate) async fn retry_job(
    desk: State<'_, Desk>,
    printing: State<'_, Printing>,
    job: u64,
) -> Answered<()> {
    let printing = printing.inner().clone();
    apart(&desk, move |_| {
        printing.queue().retry(job)?;
        printing.look();
        Ok(())
    })
    .await
}

/// Takes a paper off the list.
#[tauri::command]
pub(crate) async fn drop_job(desk: State<'_, Desk>, printing: State<'_, Printing>, job: u64) -> Answered<()> {
    let printing = printing.inner().clone();
    apart(&desk, move |_| {
        printing.queue().drop_job(job)?;
        printing.look();
        Ok(())
    })
    .await
}

/// How this laptop prints.
#[tauri::command]
pub(crate) async fn print_settings(printing: State<'_, Printing>) -> Answered<PrintSettings> {
    Ok(printing.settings())
}

/// Keeps how this laptop prints.
#[tauri::command]
pub(crate) async fn save_print_settings(
    desk: State<'_, Desk>,
    printing: State<'_, Printing>,
    settings: PrintSettings,
) -> Answered<()> {
    let printing = printing.inner().clone();
    apart(&desk, move |desk| printing.save_settings(desk, settings)).await
}

/// When a person's badge was printed and at which desk, latest first.
#[tauri::command]
pub(crate) async fn badge_prints(
    desk: State<'_, Desk>,
    app: AppHandle,
    person: PersonId,
) -> Answered<Vec<Printed>> {
    desk.with(&app, move |event| event.prints_of(person)).await
}

/// Whose rows are on an attendance sheet's page, by its QR code.
#[tauri::command]
pub(crate) async fn trace_sheet(desk: State<'_, Desk>, app: AppHandle, text: String) -> Answered<TracedPage> {
    desk.with(&app, move |event| trace(event, &text)?.ok_or(Error::NoSuchPrintedPage)).await
}

/// What to do when something is not as it should be: the words of the printed crib.
#[tauri::command]
pub(crate) async fn help(desk: State<'_, Desk>) -> Answered<Help> {
    let words = desk.words();
    let case = |(title, steps): (&str, &str)| HelpCase {
        title: words.say(title),
        steps: words.say(steps).lines().map(|step| step.trim().to_owned()).collect(),
    };
    Ok(Help {
        title: words.say("help-title"),
        first: words.say("help-first"),
        cases: regie_print::crib::CASES.into_iter().map(case).collect(),
    })
}
