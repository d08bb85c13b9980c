//! The calendar of actions: months across, a bar for each action, today's line; what is done and what comes.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime};
use regie_core::words::{Args, Words};

use super::flow::{ACCENT, Flow, add};
use super::sign::{self, Sign, State};
use super::{day_said, document, head, joined, remark, said};
use crate::error::{Error, Result};
use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::folio::{CAPITALS, height, set};
use crate::font::Weight;
use crate::geometry::{Area, Size, count, mm};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink, Page};
use crate::paper::Paper;
use crate::said::made;
use crate::shape::Typesetter;

/// An action of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The line it belongs to; may be empty.
    pub strand: String,
    /// What is done.
    pub title: String,
    /// From which day.
    pub from: NaiveDate,
    /// To which day, it included.
    pub to: NaiveDate,
    /// Whether it is only known that it falls somewhere in between.
    pub about: bool,
    /// How far it has come.
    pub state: State,
}

/// A calendar of actions, to be printed.
#[derive(Debug, Clone, Copy)]
pub struct Timeline<'a> {
    /// Who organises.
    pub masthead: &'a Masthead<'a>,
    /// The actions, in order.
    pub actions: &'a [Action],
    /// Which day it is.
    pub today: NaiveDate,
}

/// The columns of the actions' names and of their states.
const NAMES: f32 = 72.0;
const STATES: f32 = 34.0;
/// The height of the months' names.
const MONTHS: f32 = 9.0;
/// What the word under today's line takes.
const TODAY: f32 = 6.5;
/// A bar's height.
const BAR: f32 = 6.6;
/// A row's least height.
const ROW: f32 = 15.0;
/// The size of an action's title, in points.
const TITLE: f32 = 11.5;
const DARK: Ink = Ink(0x2b, 0x3a, 0x4a);
const PALE: Ink = Ink(0xd5, 0xda, 0xe0);
/// Where a month is narrower, not every one has its name.
const NARROWEST_MONTH: f32 = 15.0;

/// Makes the calendar.
///
/// # Errors
/// [`Error::Nothing`] where there is no action.
pub fn timeline(timeline: &Timeline, at: NaiveDateTime, words: &Words) -> Result<Paper> {
    let Some(scale) = Scale::of(timeline.actions) else { return Err(Error::Nothing) };
    let mut document = document("project-paper-calendar", at, words);
    let strip = Strip::new(&mut document, timeline.masthead);
    let mut flow = Flow::new(&mut document.typesetter, Size::A4_LANDSCAPE);
    let title = words.say("project-paper-calendar");
    let span = said(
        words,
        "project-paper-span",
        &[("from", month_said(words, scale.from)), ("to", month_said(words, scale.last()))],
    );
    head(&mut flow, &strip, timeline.masthead, words, [&title, &span, "", ""]);
    let actions = timeline.actions;
    let heights: Vec<f32> = actions.iter().map(|action| row_height(flow.typesetter, action, words)).collect();
    let mut start = 0;
    while start < actions.len() {
        // At least one action on a page, even where it takes more than a page has.
        let mut room = flow.left() - MONTHS - TODAY;
        let mut end = start;
        while let Some(tall) = heights.get(end) {
            if *tall > room && end > start {
                break;
            }
            room -= tall;
            end += 1;
        }
        // A calendar that fits on a page has the page: its rows breathe.
        let spare = if start == 0 && end == actions.len() {
            (room / count(actions.len())).clamp(0.0, 7.0)
        } else {
            0.0
        };
        let rows: Vec<(&Action, f32)> =
            (start..end).filter_map(|n| Some((actions.get(n)?, heights.get(n)? + spare))).collect();
        draw(&mut flow, &scale, &rows, timeline.today, words);
        start = end;
        if start < actions.len() {
            flow.turn();
        }
    }
    let pages = flow.finish(words, &joined(&[&title, &made(words, at)]));
    add(&mut document, pages);
    let texts = actions.iter().flat_map(|action| [action.title.as_str(), action.strand.as_str()]);
    let remarks = remark(&title, texts).into_iter().collect();
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

/// Whole months across.
struct Scale {
    from: NaiveDate,
    months: Vec<NaiveDate>,
    /// The day after the last one.
    end: NaiveDate,
}

impl Scale {
    fn of(actions: &[Action]) -> Option<Self> {
        let first = actions.iter().map(|action| action.from.min(action.to)).min()?;
        let last = actions.iter().map(|action| action.to.max(action.from)).max()?;
        let from = first.with_day(1)?;
        let mut months = vec![from];
        let mut next = from.checked_add_months(Months::new(1))?;
        // Ten years of months are more than any paper shows.
        while next <= last && months.len() < 120 {
            months.push(next);
            next = next.checked_add_months(Months::new(1))?;
        }
        Some(Self { from, months, end: next })
    }

    fn last(&self) -> NaiveDate {
        self.months.last().copied().unwrap_or(self.from)
    }

    /// Where a day begins, from 0 to 1.
    fn at(&self, day: NaiveDate) -> f32 {
        let days = |from: NaiveDate, to: NaiveDate| {
            f32::from(i16::try_from((to - from).num_days()).unwrap_or(i16::MAX))
        };
        (days(self.from, day) / days(self.from, self.end).max(1.0)).clamp(0.0, 1.0)
    }
}

fn month_said(words: &Words, month: NaiveDate) -> String {
    let mut args = Args::new();
    args.set("month", i64::from(month.month()));
    args.set("year", month.year().to_string());
    words.say_with("project-paper-month", &args)
}

fn dates(action: &Action, words: &Words) -> String {
    if action.from == action.to {
        return day_said(words, action.from);
    }
    let days = [action.from, action.to].map(|day| day_said(words, day));
    let [from, to] = days;
    let key = if action.about { "project-paper-between" } else { "project-paper-span" };
    said(words, key, &[("from", from), ("to", to)])
}

/// The texts of a row: its line of the calendar, what is done, its days.
fn texts<'a>(action: &'a Action, dates: &'a str) -> [(&'a str, Weight, f32, Ink); 3] {
    let title = if action.strand.trim().is_empty() || action.strand == action.title {
        ("", action.title.as_str())
    } else {
        (action.title.as_str(), action.strand.as_str())
    };
    [
        (title.1, Weight::Bold, TITLE, Ink::BLACK),
        (title.0, Weight::Regular, 10.0, Ink::BLACK),
        (dates, Weight::Regular, SMALLEST, Ink::GREY),
    ]
}

fn text_height(typesetter: &mut Typesetter, action: &Action, words: &Words) -> f32 {
    let dates = dates(action, words);
    let mut tall = 0.0;
    for (text, weight, size, _) in texts(action, &dates) {
        let lines = paragraph(typesetter, text, weight, size, NAMES - 6.0).len();
        if lines > 0 {
            tall += height(lines, size) + if tall > 0.0 { 1.0 } else { 0.0 };
        }
    }
    tall
}

fn row_height(typesetter: &mut Typesetter, action: &Action, words: &Words) -> f32 {
    (text_height(typesetter, action, words) + 6.0).max(ROW)
}

fn draw(flow: &mut Flow, scale: &Scale, rows: &[(&Action, f32)], today: NaiveDate, words: &Words) {
    let (x, width) = flow.room();
    let top = flow.y + 1.0;
    let tall: f32 = rows.iter().map(|(_, tall)| tall).sum();
    let chart = Area::new(x + NAMES, top + MONTHS, width - NAMES - STATES, tall);
    let (page, typesetter) = (&mut flow.page, &mut *flow.typesetter);
    months(page, typesetter, scale, Area { y: top, height: MONTHS, ..chart }, chart.bottom(), words);
    let mut y = chart.y;
    for (n, (action, tall)) in rows.iter().enumerate() {
        let row = Area::new(x, y, width, *tall);
        if n > 0 {
            page.line((x, y), (x + width, y), 0.2, Ink::LINE);
        }
        row_of(page, typesetter, (action, row), chart, words);
        let room = Area { x: chart.x, width: chart.width, ..row };
        bar(page, scale, action, room, today);
        y += tall;
    }
    for y in [top + MONTHS, chart.bottom()] {
        page.line((x, y), (x + width, y), 0.4, Ink::BLACK);
    }
    if (scale.from..scale.end).contains(&today) {
        let at = chart.x + chart.width * (scale.at(today) + scale.at(today + Days::new(1))) / 2.0;
        page.line((at, chart.y), (at, chart.bottom() + 1.6), 0.55, ACCENT);
        let text = said(words, "project-paper-today", &[("day", day_said(words, today))]);
        let line = typesetter.line(&text, Weight::Bold);
        let wide = mm(line.width * SMALLEST);
        let left = (at - wide / 2.0).clamp(chart.x - 20.0, x + width - wide);
        page.text(&line, left, chart.bottom() + 5.0, SMALLEST, ACCENT);
    }
    flow.y = chart.bottom() + TODAY;
}

/// The months' names over their lines; thin lines for the weeks where there is room for them.
fn months(
    page: &mut Page,
    typesetter: &mut Typesetter,
    scale: &Scale,
    area: Area,
    bottom: f32,
    words: &Words,
) {
    let at = |day: NaiveDate| area.x + area.width * scale.at(day);
    let each = area.width / count(scale.months.len());
    if each > 24.0 {
        let mut day = scale.from;
        while day < scale.end {
            if day.weekday() == chrono::Weekday::Mon {
                page.line((at(day), area.bottom()), (at(day), bottom), 0.15, PALE);
            }
            day = day + Days::new(1);
        }
    }
    // Where months are narrow, every second or third of them has its name.
    let step = (1..=scale.months.len()).find(|step| each * count(*step) >= NARROWEST_MONTH).unwrap_or(1);
    for (n, month) in scale.months.iter().enumerate() {
        let left = at(*month);
        page.line((left, area.y), (left, bottom), 0.25, Ink::LINE);
        if n % step == 0 {
            let room = Room { width: each * count(step) - 2.0, largest: 11.0, lines: 1 };
            let name = fit(typesetter, &month_said(words, *month), Weight::Bold, room);
            let baseline = area.centre() + mm(name.size * CAPITALS) / 2.0;
            page.fitted(&name, (left + 1.6, room.width), Align::Left, baseline, 1.1, Ink::BLACK);
        }
    }
    page.line((area.right(), area.y), (area.right(), bottom), 0.25, Ink::LINE);
}

/// An action's name at the left, its state at the right.
fn row_of(
    page: &mut Page,
    typesetter: &mut Typesetter,
    (action, row): (&Action, Area),
    chart: Area,
    words: &Words,
) {
    let dates = dates(action, words);
    let mut y = row.centre() - text_height(typesetter, action, words) / 2.0;
    for (n, (text, weight, size, ink)) in texts(action, &dates).into_iter().enumerate() {
        let lines = paragraph(typesetter, text, weight, size, NAMES - 6.0);
        if lines.is_empty() {
            continue;
        }
        y += if n > 0 { 1.0 } else { 0.0 };
        y = set(page, &lines, row.x, y + mm(size * CAPITALS), size, ink);
    }
    let left = chart.right() + 4.0;
    sign::draw(page, action.state.sign, (left, row.centre()));
    let room = Room { width: STATES - 4.0 - sign::ROOM, largest: 10.5, lines: 2 };
    let word = fit(typesetter, &action.state.said, Weight::Regular, room);
    let tall = mm(word.size * (CAPITALS + 1.12 * count(word.lines.len() - 1)));
    let baseline = row.centre() - tall / 2.0 + mm(word.size * CAPITALS);
    page.fitted(&word, (left + sign::ROOM, room.width), Align::Left, baseline, 1.12, Ink::BLACK);
}

/// An action's bar: dark as far as it has come, white with a frame for what comes; hatched where it is over and nobody
/// noted it as done.
fn bar(page: &mut Page, scale: &Scale, action: &Action, room: Area, today: NaiveDate) {
    let (from, to) = (action.from.min(action.to), action.to.max(action.from));
    let left = room.x + room.width * scale.at(from);
    let right = room.x + room.width * scale.at(to + Days::new(1));
    // Where only the span is known, the bar is thin.
    let tall = if action.about { BAR * 0.45 } else { BAR };
    let area = Area::new(left, room.centre() - tall / 2.0, (right - left).max(1.6), tall);
    let round = 1.2_f32.min(area.width / 2.0).min(tall / 2.5);
    page.fill_round(area, round, DARK);
    let inside = area.inset(0.45, 0.45);
    let empty = |page: &mut Page, area: Area| page.fill_round(area, (round - 0.3).max(0.2), Ink::WHITE);
    match action.state.sign {
        Sign::Done => {}
        Sign::ToCome => empty(page, inside),
        Sign::UnderWay => {
            let now = (room.x + room.width * scale.at(today + Days::new(1))).clamp(inside.x, inside.right());
            let rest = Area { x: now, width: inside.right() - now, ..inside };
            if rest.width > 0.3 {
                empty(page, rest);
            }
        }
        Sign::Missing => {
            empty(page, inside);
            let mut x = inside.x + 1.0;
            while x + tall * 0.5 < inside.right() {
                page.line((x, inside.bottom()), (x + tall * 0.5, inside.y), 0.3, DARK);
                x += 2.2;
            }
        }
    }
}
