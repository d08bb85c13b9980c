//! The roadmap of a project: what it is about, what it needs, what is to be done by whom and when, and the support it has.

use chrono::NaiveDateTime;
use regie_core::words::Words;

use super::flow::{Cell, Flow, TEXT, add};
use super::{Dataset, ProjectCard, Step, Support, day_said, document, foot_said, project_head, remark};
use crate::error::{Error, Result};
use crate::font::Weight;
use crate::geometry::Size;
use crate::masthead::{Masthead, Strip};
use crate::page::Ink;
use crate::paper::Paper;
use crate::table::Column;

/// What a roadmap on paper shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roadmap {
    /// The project.
    pub project: ProjectCard,
    /// What it is about; may be empty.
    pub about: String,
    /// What came out of the interview; may be empty.
    pub synthesis: String,
    /// What was agreed for the support.
    pub objectives: Vec<String>,
    /// The datasets it needs.
    pub datasets: Vec<Dataset>,
    /// The skills it looks for; may be empty.
    pub skills: String,
    /// Its funding; may be empty.
    pub funding: String,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Its support.
    pub support: Support,
}

/// Makes the roadmaps, each from a page of its own.
///
/// # Errors
/// [`Error::Nothing`] where there is no project.
pub fn roadmaps(
    masthead: &Masthead,
    roadmaps: &[Roadmap],
    at: NaiveDateTime,
    words: &Words,
) -> Result<Paper> {
    if roadmaps.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = document("project-paper-roadmap", at, words);
    let strip = Strip::new(&mut document, masthead);
    let mut remarks = Vec::new();
    for roadmap in roadmaps {
        let mut flow = Flow::new(&mut document.typesetter, Size::A4);
        project_head(&mut flow, &strip, masthead, words, ("project-paper-roadmap", &roadmap.project));
        one(&mut flow, roadmap, words);
        let pages = flow.finish(words, &foot_said(&roadmap.project.name, at, words));
        add(&mut document, pages);
        remarks.extend(remark(&roadmap.project.name, texts(roadmap)));
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn one(flow: &mut Flow, roadmap: &Roadmap, words: &Words) {
    let (done, counted) = super::done(&roadmap.steps);
    let next = roadmap
        .steps
        .iter()
        .filter(|step| matches!(step.state.sign, super::Sign::ToCome | super::Sign::UnderWay))
        .filter_map(|step| step.due)
        .min();
    let used = if roadmap.support.used > 0 {
        super::minutes_said(words, roadmap.support.used)
    } else {
        String::new()
    };
    flow.facts(&[
        (words.say("project-paper-granted"), roadmap.support.granted_said(words)),
        (words.say("project-paper-used"), used),
        (
            words.say("project-paper-steps-done"),
            if counted == 0 { String::new() } else { super::of(words, done, counted) },
        ),
        (words.say("project-paper-next-due"), next.map(|day| day_said(words, day)).unwrap_or_default()),
    ]);
    let plain = (Weight::Regular, TEXT, Ink::BLACK);
    let soft = (Weight::Regular, TEXT, Ink::GREY);
    for (key, text) in
        [("project-paper-about", &roadmap.about), ("project-paper-synthesis", &roadmap.synthesis)]
    {
        if !text.trim().is_empty() {
            flow.heading(&words.say(key));
            flow.text(text, plain);
        }
    }
    flow.heading(&words.say("project-paper-objectives"));
    if roadmap.objectives.iter().all(|objective| objective.trim().is_empty()) {
        flow.text(&words.say("project-paper-no-objectives"), soft);
    } else {
        flow.points(&roadmap.objectives);
    }
    needs(flow, roadmap, words);
    flow.heading(&words.say("project-paper-steps"));
    if roadmap.steps.is_empty() {
        flow.text(&words.say("project-paper-no-steps"), soft);
    } else {
        steps(flow, &roadmap.steps, words);
    }
}

fn needs(flow: &mut Flow, roadmap: &Roadmap, words: &Words) {
    let nothing = [&roadmap.skills, &roadmap.funding].iter().all(|text| text.trim().is_empty());
    if nothing && roadmap.datasets.is_empty() {
        return;
    }
    flow.heading(&words.say("project-paper-needs"));
    if !roadmap.datasets.is_empty() {
        datasets(flow, &roadmap.datasets, words);
        flow.space(2.4);
    }
    flow.labelled(&words.say("project-paper-skills"), &roadmap.skills);
    flow.labelled(&words.say("project-paper-funding"), &roadmap.funding);
}

/// The table of datasets.
pub(super) fn datasets(flow: &mut Flow, datasets: &[Dataset], words: &Words) {
    let columns = [
        Column::new(words.say("project-paper-dataset"), 82.0),
        Column::new(words.say("project-paper-producer"), 64.0),
        Column::new(words.say("project-paper-state"), 34.0),
    ];
    let rows: Vec<Vec<Cell>> = datasets
        .iter()
        .map(|dataset| {
            vec![
                Cell::bold(&dataset.title).under(&dataset.link).under(&dataset.note),
                Cell::text(&dataset.producer).under(&dataset.licence),
                Cell::state(&dataset.state),
            ]
        })
        .collect();
    flow.table(&columns, &rows);
}

/// The table of steps.
pub(super) fn steps(flow: &mut Flow, steps: &[Step], words: &Words) {
    let columns = [
        Column::new(words.say("project-paper-step"), 72.0),
        Column::new(words.say("project-paper-owner"), 42.0),
        Column::new(words.say("project-paper-due"), 32.0),
        Column::new(words.say("project-paper-state"), 34.0),
    ];
    let due: Vec<String> =
        steps.iter().map(|step| step.due.map(|day| day_said(words, day)).unwrap_or_default()).collect();
    let rows: Vec<Vec<Cell>> = steps
        .iter()
        .zip(&due)
        .map(|(step, due)| {
            vec![Cell::bold(&step.title), Cell::text(&step.owner), Cell::text(due), Cell::state(&step.state)]
        })
        .collect();
    flow.table(&columns, &rows);
}

fn texts(roadmap: &Roadmap) -> Vec<&str> {
    let Roadmap { project, about, synthesis, objectives, datasets, skills, funding, steps, .. } = roadmap;
    let mut texts = vec![&project.name, about, synthesis, skills, funding];
    texts.extend(project.holders.iter().chain(objectives));
    texts.extend(datasets.iter().flat_map(|d| [&d.title, &d.producer, &d.licence, &d.note]));
    texts.extend(steps.iter().flat_map(|step| [&step.title, &step.owner]));
    texts.into_iter().map(String::as_str).collect()
}
