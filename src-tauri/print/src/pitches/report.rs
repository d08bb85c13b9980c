//! Afterwards: what was planned of each pitch, and what it was.

use chrono::{NaiveDateTime, NaiveTime};
use regie_core::clock::local;
use regie_core::pitches::Report;
use regie_core::words::Words;

use super::{Head, ROW, Turn, difference, document, length, remarks, row_height, said, two_lines, what};
use crate::attendance::SessionCard;
use crate::error::{Error, Result};
use crate::fit::SMALLEST;
use crate::folio::{MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink, Page};
use crate::paper::Paper;
use crate::said::{made, time};
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

/// An item that took place, or did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What was planned.
    pub turn: Turn,
    /// When it started.
    pub started: Option<NaiveTime>,
    /// What the pitch took, in milliseconds.
    pub pitch_ms: Option<i64>,
    /// What questions took, in milliseconds.
    pub questions_ms: Option<i64>,
    /// What it took more than planned in all, in milliseconds.
    pub over_ms: Option<i64>,
    /// How long it stood still, in milliseconds.
    pub paused_ms: i64,
}

/// What a session came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// When it was to start, and did.
    pub start: (Option<NaiveTime>, Option<NaiveTime>),
    /// When it was to end, and did.
    pub end: (Option<NaiveTime>, Option<NaiveTime>),
    /// The time on stage, planned and taken, in milliseconds.
    pub stage_ms: (i64, i64),
    /// How often the laptop slept, and its clock was set.
    pub laptop: (usize, usize),
}

impl From<&Report> for Totals {
    fn from(report: &Report) -> Self {
        let hour = |ms: Option<i64>| ms.map(|ms| local(ms).time());
        Self {
            start: (hour(report.planned_start), hour(report.start)),
            end: (hour(report.planned_end), hour(report.end)),
            stage_ms: (report.planned_ms, report.took_ms),
            laptop: (report.sleeps, report.steps),
        }
    }
}

const TOP: f32 = 12.0;
const END: f32 = 18.0;

/// Makes the report.
///
/// # Errors
/// [`Error::Nothing`] where there is no line.
pub fn pitch_report(
    masthead: &Masthead,
    session: &SessionCard,
    lines: &[Taken],
    totals: Totals,
    at: NaiveDateTime,
    words: &Words,
) -> Result<Paper> {
    if lines.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = document("pitch-paper-report", at, words);
    let strip = Strip::new(&mut document, masthead);
    let pages = pages(&mut document.typesetter, (&strip, masthead), session, lines, totals, words);
    let number = pages.len();
    let left = format!("{} · {}", session.title, made(words, at));
    for (n, mut page) in pages.into_iter().enumerate() {
        foot(&mut page, &mut document.typesetter, words, &left, (n + 1, number));
        document.add(page);
    }
    let pages = document.pages();
    let remarks = remarks(lines.iter().map(|line| &line.turn));
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

/// The day, then start and end: each as it was, and in brackets as it was planned.
fn when(session: &SessionCard, totals: Totals, words: &Words) -> String {
    let pair = |key: &str, (planned, real): (Option<NaiveTime>, Option<NaiveTime>)| {
        let real = real.map(|real| said(words, key, &[("time", time(words, real))]))?;
        Some(match planned {
            Some(planned) => {
                format!("{real} ({})", said(words, "pitch-paper-planned", &[("time", time(words, planned))]))
            }
            None => real,
        })
    };
    let parts = [
        Some(words.date(session.day)),
        pair("pitch-paper-started", totals.start),
        pair("pitch-paper-ended", totals.end),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Its pages, without their feet: for whatever paper they are a part of.
pub(crate) fn pages(
    typesetter: &mut Typesetter,
    (strip, masthead): (&Strip, &Masthead),
    session: &SessionCard,
    lines: &[Taken],
    totals: Totals,
    words: &Words,
) -> Vec<Page> {
    let head = Head {
        strip,
        masthead,
        kind: words.say("pitch-paper-report"),
        title: &session.title,
        when: when(session, totals, words),
        lead: words.say("pitch-paper-legend"),
    };
    let columns = [
        Column::new(words.say("pitch-paper-hour"), 24.0).centred(),
        Column::new(words.say("pitch-paper-what"), 80.0),
        Column::new(words.say("pitch-paper-pitch"), 24.0).centred(),
        Column::new(words.say("pitch-paper-questions"), 24.0).centred(),
        Column::new(words.say("pitch-paper-over"), 28.0).centred(),
    ];
    let mut page = Page::new(Size::A4);
    let top = head.draw(&mut page, typesetter, words, TOP);
    let bottom = page.size.height - 18.0;
    let width = columns[1].width;
    let mut heights: Vec<f32> =
        lines.iter().map(|line| row_height(typesetter, &line.turn, width, words)).collect();
    heights.push(END);
    let mut pages = Vec::new();
    let ranges = pages_of(&heights, bottom - top - HEAD, bottom - TOP - HEAD);
    for (n, range) in ranges.into_iter().enumerate() {
        let mut y = if n == 0 { top } else { TOP };
        table_head(&mut page, typesetter, &columns, MARGIN, y);
        y += HEAD;
        for at in range {
            match lines.get(at) {
                Some(line) => {
                    let area = Area::new(MARGIN, y, 180.0, heights[at]);
                    row(&mut page, typesetter, &columns, line, area, words);
                }
                None => end(&mut page, typesetter, &columns, totals, y, words),
            }
            y += heights[at];
        }
        pages.push(std::mem::replace(&mut page, Page::new(Size::A4)));
    }
    pages
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column; 5],
    line: &Taken,
    area: Area,
    words: &Words,
) {
    grid(page, columns, area);
    let hour = |at: Option<NaiveTime>| at.map(|at| time(words, at)).unwrap_or_default();
    let planned = |seconds: i64| if seconds > 0 { length(seconds * 1_000) } else { String::new() };
    let took = |ms: Option<i64>, planned_s: i64| match ms {
        Some(ms) if ms > 0 || planned_s > 0 => length(ms),
        None if planned_s > 0 => "–".to_owned(),
        _ => String::new(),
    };
    let turn = &line.turn;
    let paused = if line.paused_ms >= 500 {
        said(words, "pitch-paper-paused", &[("length", length(line.paused_ms))])
    } else {
        String::new()
    };
    let started = if line.started.is_some() { hour(line.started) } else { "–".to_owned() };
    let texts = [
        (started, hour(turn.planned)),
        (String::new(), String::new()),
        (took(line.pitch_ms, turn.pitch_s), planned(turn.pitch_s)),
        (took(line.questions_ms, turn.questions_s), planned(turn.questions_s)),
        (line.over_ms.map(difference).unwrap_or_default(), paused),
    ];
    let mut rest = area;
    for (column, (upper, lower)) in columns.iter().zip(&texts) {
        let (place, after) = rest.cut_left(column.width);
        if column.align == Align::Left {
            what(page, typesetter, turn, Weight::Bold, place, words);
        } else {
            two_lines(page, typesetter, (upper, lower), (Weight::Bold, 11.0), place, column.align);
        }
        rest = after;
    }
}

/// What it came to in all, and what happened to the laptop.
fn end(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column; 5],
    totals: Totals,
    y: f32,
    words: &Words,
) {
    let area = Area::new(MARGIN, y, columns.iter().map(|column| column.width).sum(), ROW);
    page.fill(area, Ink::SHADE);
    page.frame(area, 0.2, Ink::LINE);
    let (planned, took) = totals.stage_ms;
    let (label, rest) = area.cut_left(columns[0].width + columns[1].width);
    let style = (Weight::Bold, 11.0, Ink::BLACK);
    cell(page, typesetter, &words.say("pitch-paper-total"), style, label, Align::Left);
    let (figures, over) = rest.cut_left(columns[2].width + columns[3].width);
    let texts = (length(took), said(words, "pitch-paper-planned", &[("time", length(planned))]));
    two_lines(page, typesetter, (&texts.0, &texts.1), (Weight::Bold, 11.0), figures, Align::Centre);
    cell(page, typesetter, &difference(took - planned), style, over, Align::Centre);
    let (sleeps, steps) = totals.laptop;
    if sleeps + steps > 0 {
        let blanks = [("sleeps", sleeps.to_string()), ("steps", steps.to_string())];
        let text = said(words, "pitch-paper-laptop", &blanks);
        let style = (Weight::Regular, SMALLEST, Ink::GREY);
        write(page, typesetter, &text, style, sides(page.size), y + ROW + 2.0);
    }
}
