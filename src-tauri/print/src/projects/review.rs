//! The review of progress: over all projects on a page, then each one's.

use chrono::NaiveDateTime;
use regie_core::words::Words;

use super::flow::{Cell, Flow, TEXT, add};
use super::minutes::support;
use super::roadmap::{datasets, steps};
use super::{
    Dataset, ProjectCard, Sign, Step, Support, days, document, foot_said, head, minutes_said, of,
    project_head, remark, said,
};
use crate::error::{Error, Result};
use crate::font::Weight;
use crate::geometry::Size;
use crate::masthead::{Masthead, Strip};
use crate::page::Ink;
use crate::paper::Paper;
use crate::said::made;
use crate::table::Column;

/// How far a project has come.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewLine {
    /// The project.
    pub project: ProjectCard,
    /// Its steps.
    pub steps: Vec<Step>,
    /// The datasets it needs.
    pub datasets: Vec<Dataset>,
    /// Its support.
    pub support: Support,
    /// The producers it met, and when, in words.
    pub met: Vec<String>,
    /// The producers it is to meet, in words.
    pub promised: Vec<String>,
    /// When its pitch was given, in words; nothing where it was not.
    pub pitch: Option<String>,
}

/// Which parts of a review are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The page over all projects, and a page for each.
    Whole,
    /// The pages of the projects alone.
    Projects,
}

/// A review, to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Review<'a> {
    /// Who organises.
    pub masthead: &'a Masthead<'a>,
    /// The projects.
    pub lines: &'a [ReviewLine],
    /// Half-days of the envelope, where it is to be told.
    pub envelope: Option<u32>,
    /// Which parts.
    pub part: Part,
}

/// Makes the review.
///
/// # Errors
/// [`Error::Nothing`] where there is no project.
pub fn review(review: &Review, at: NaiveDateTime, words: &Words) -> Result<Paper> {
    if review.lines.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = document("project-paper-review", at, words);
    let strip = Strip::new(&mut document, review.masthead);
    let mut remarks = Vec::new();
    if review.part == Part::Whole {
        let mut flow = Flow::new(&mut document.typesetter, Size::A4);
        let title = words.say("project-paper-all");
        head(&mut flow, &strip, review.masthead, words, [&words.say("project-paper-review"), &title, "", ""]);
        over_all(&mut flow, review, words);
        let pages = flow.finish(words, &made(words, at));
        add(&mut document, pages);
    }
    for line in review.lines {
        let mut flow = Flow::new(&mut document.typesetter, Size::A4);
        project_head(&mut flow, &strip, review.masthead, words, ("project-paper-review", &line.project));
        one(&mut flow, line, words);
        let pages = flow.finish(words, &foot_said(&line.project.name, at, words));
        add(&mut document, pages);
        let texts = [&line.project.name];
        let steps = line.steps.iter().flat_map(|step| [&step.title, &step.owner]);
        let datasets = line.datasets.iter().flat_map(|dataset| [&dataset.title, &dataset.producer]);
        let all = texts.into_iter().chain(steps).chain(datasets).chain(&line.met);
        remarks.extend(remark(&line.project.name, all.map(String::as_str)));
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn steps_of(line: &ReviewLine) -> (usize, usize) {
    super::done(&line.steps)
}

fn datasets_of(line: &ReviewLine) -> (usize, usize) {
    (line.datasets.iter().filter(|dataset| dataset.state.sign == Sign::Done).count(), line.datasets.len())
}

/// So many of so many, or a dash where there are none.
fn fraction(words: &Words, (done, all): (usize, usize)) -> String {
    if all == 0 { "–".to_owned() } else { of(words, done, all) }
}

fn sum(lines: &[ReviewLine], of: impl Fn(&ReviewLine) -> (usize, usize)) -> (usize, usize) {
    lines.iter().map(of).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1))
}

fn over_all(flow: &mut Flow, review: &Review, words: &Words) {
    let lines = review.lines;
    let pitched = lines.iter().filter(|line| line.pitch.is_some()).count();
    let used = lines.iter().map(|line| line.support.used).sum();
    let granted: u32 = lines.iter().filter_map(|line| line.support.half_days).sum();
    let support = match review.envelope.or((granted > 0).then_some(granted)) {
        Some(half_days) => {
            let blanks = [("used", minutes_said(words, used)), ("granted", days(words, half_days))];
            said(words, "project-paper-used-of", &blanks)
        }
        None => minutes_said(words, used),
    };
    flow.facts(&[
        (words.say("project-paper-steps-done"), fraction(words, sum(lines, steps_of))),
        (words.say("project-paper-datasets-obtained"), fraction(words, sum(lines, datasets_of))),
        (words.say("project-paper-pitches-given"), of(words, pitched, lines.len())),
        (words.say("project-paper-used"), support),
    ]);
    flow.heading(&words.say("project-paper-by-project"));
    let columns = [
        Column::new(words.say("project-paper-project"), 62.0),
        Column::new(words.say("project-paper-steps-done"), 22.0).centred(),
        Column::new(words.say("project-paper-datasets-obtained"), 24.0).centred(),
        Column::new(words.say("project-paper-support"), 30.0).centred(),
        Column::new(words.say("project-paper-meetings"), 22.0).centred(),
        Column::new(words.say("project-paper-pitch"), 20.0).centred(),
    ];
    let texts: Vec<[String; 6]> = lines
        .iter()
        .map(|line| {
            let granted = line.support.half_days.map(|half| days(words, half)).unwrap_or_default();
            [
                fraction(words, steps_of(line)),
                fraction(words, datasets_of(line)),
                minutes_said(words, line.support.used),
                if granted.is_empty() {
                    granted
                } else {
                    said(words, "project-paper-out-of", &[("granted", granted)])
                },
                line.met.len().to_string(),
                words.say(if line.pitch.is_some() { "project-paper-yes" } else { "project-paper-no" }),
            ]
        })
        .collect();
    let about: Vec<String> =
        lines.iter().map(|line| super::joined(&[&line.project.theme, &line.project.stage])).collect();
    let rows: Vec<Vec<Cell>> = lines
        .iter()
        .zip(&texts)
        .zip(&about)
        .map(|((line, [steps, datasets, used, granted, met, pitch]), about)| {
            vec![
                Cell::bold(&line.project.name).under(about),
                Cell::text(steps),
                Cell::text(datasets),
                Cell::text(used).under(granted),
                Cell::text(met),
                Cell::text(pitch),
            ]
        })
        .collect();
    flow.table(&columns, &rows);
}

fn one(flow: &mut Flow, line: &ReviewLine, words: &Words) {
    let pitch = words.say(if line.pitch.is_some() { "project-paper-yes" } else { "project-paper-no" });
    flow.facts(&[
        (words.say("project-paper-steps-done"), fraction(words, steps_of(line))),
        (words.say("project-paper-datasets-obtained"), fraction(words, datasets_of(line))),
        (words.say("project-paper-meetings"), line.met.len().to_string()),
        (words.say("project-paper-pitch"), pitch),
    ]);
    let plain = (Weight::Regular, TEXT, Ink::BLACK);
    let soft = (Weight::Regular, TEXT, Ink::GREY);
    flow.heading(&words.say("project-paper-support"));
    support(flow, line.support, words);
    flow.heading(&words.say("project-paper-steps"));
    if line.steps.is_empty() {
        flow.text(&words.say("project-paper-no-steps"), soft);
    } else {
        steps(flow, &line.steps, words);
    }
    if !line.datasets.is_empty() {
        flow.heading(&words.say("project-paper-datasets"));
        datasets(flow, &line.datasets, words);
    }
    flow.heading(&words.say("project-paper-met"));
    if line.met.is_empty() && line.promised.is_empty() {
        flow.text(&words.say("project-paper-met-nobody"), soft);
    }
    flow.points(&line.met);
    if !line.promised.is_empty() {
        flow.space(2.4);
        let blanks = [("names", line.promised.join(", "))];
        flow.text(&said(words, "project-paper-promised", &blanks), plain);
    }
    flow.heading(&words.say("project-paper-pitch"));
    match &line.pitch {
        Some(when) => flow.text(when, plain),
        None => flow.text(&words.say("project-paper-pitch-not-given"), soft),
    }
}
