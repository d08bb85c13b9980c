//! What the sheets of a party and of a table share: a head, and a row for each slot.

use chrono::NaiveTime;
use regie_core::words::Words;

use super::RosterPaper;
use crate::document::Document;
use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::folio::{CAPITALS, LEADING, MARGIN, foot, height, set, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count, mm};
use crate::page::{Align, Ink, Page};
use crate::said::time;
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

const TOP: f32 = 14.0;
/// A slot without a meeting.
const FREE: f32 = 8.0;
/// A meeting, with room to write.
const LOW: f32 = 19.0;
const HIGH: f32 = 38.0;
const BREAK: f32 = 5.0;

/// A slot on a sheet.
pub(super) struct Line {
    pub start: NaiveTime,
    pub end: NaiveTime,
    /// A break comes before it.
    pub after_break: bool,
    /// What is in it; nothing where it is free.
    pub meeting: Option<Encounter>,
}

/// A meeting on a sheet.
pub(super) struct Encounter {
    pub place: String,
    pub title: String,
    pub under: String,
}

/// A sheet, before it is drawn.
pub(super) struct Sheet<'a> {
    pub title: &'a str,
    /// What stands under the title; may be empty.
    pub under: String,
    /// What the second column is called; nothing where there is none.
    pub place: Option<String>,
    pub lines: Vec<Line>,
}

pub(super) fn draw(document: &mut Document, paper: &RosterPaper, sheet: &Sheet, words: &Words) {
    let size = Size::A4;
    let room = sides(size);
    let columns = columns(sheet, room.1, words);
    let mut page = Page::new(size);
    let top = head(&mut page, &mut document.typesetter, paper, sheet, words);
    let bottom = size.height - 18.0;
    let meetings = sheet.lines.iter().filter(|line| line.meeting.is_some()).count();
    let other: f32 =
        sheet.lines.iter().map(|line| before(line) + if line.meeting.is_none() { FREE } else { 0.0 }).sum();
    // The rows share the page: the fewer the meetings, the more room for notes.
    let tall = ((bottom - top - HEAD - other) / count(meetings.max(1))).clamp(LOW, HIGH);
    let encounter = columns.iter().rev().nth(1).map_or(60.0, |column| column.width) - 4.0;
    let mut heights = Vec::with_capacity(sheet.lines.len());
    for line in &sheet.lines {
        let row = line.meeting.as_ref().map_or(FREE, |meeting| {
            tall.max(text_height(&mut document.typesetter, meeting, encounter) + 6.0)
        });
        heights.push(row + before(line));
    }
    let pages = pages_of(&heights, bottom - top - HEAD, bottom - TOP - HEAD);
    for (n, range) in pages.iter().enumerate() {
        let mut y = if n == 0 { top } else { TOP };
        table_head(&mut page, &mut document.typesetter, &columns, MARGIN, y);
        y += HEAD;
        for place in range.clone() {
            let (Some(line), Some(tall)) = (sheet.lines.get(place), heights.get(place)) else { continue };
            y += before(line);
            let area = Area::new(MARGIN, y, room.1, tall - before(line));
            row(&mut page, &mut document.typesetter, &columns, line, area, words);
            y = area.bottom();
        }
        let left = format!("{} · {}", sheet.title, paper.foot(words));
        foot(&mut page, &mut document.typesetter, words, &left, (n + 1, pages.len()));
        document.add(std::mem::replace(&mut page, Page::new(size)));
    }
}

fn before(line: &Line) -> f32 {
    if line.after_break { BREAK } else { 0.0 }
}

fn columns(sheet: &Sheet, width: f32, words: &Words) -> Vec<Column> {
    const TIME: f32 = 27.0;
    const PLACE: f32 = 24.0;
    let mut columns = vec![Column::new(words.say("print-meetings-time"), TIME)];
    let mut rest = width - TIME;
    if let Some(place) = &sheet.place {
        columns.push(Column::new(place.clone(), PLACE).centred());
        rest -= PLACE;
    }
    let whom = (rest * 0.52).round();
    columns.push(Column::new(words.say("print-meetings-whom"), whom));
    columns.push(Column::new(words.say("print-meetings-notes"), rest - whom));
    columns
}

fn head(
    page: &mut Page,
    typesetter: &mut Typesetter,
    paper: &RosterPaper,
    sheet: &Sheet,
    words: &Words,
) -> f32 {
    let room = sides(page.size);
    let mut y = write(page, typesetter, paper.event, (Weight::Regular, 12.0, Ink::GREY), room, TOP) + 2.5;
    let title = fit(typesetter, sheet.title, Weight::Bold, Room { width: room.1, largest: 26.0, lines: 2 });
    page.fitted(&title, room, Align::Left, y + mm(title.size * CAPITALS), 1.15, Ink::BLACK);
    y += mm(title.size * 1.15) * count(title.lines.len()) + 0.5;
    y = write(page, typesetter, &paper.lead(words), (Weight::Regular, 12.0, Ink::GREY), room, y) + 1.5;
    y = write(page, typesetter, &paper.version(words), (Weight::Bold, 11.0, Ink::BLACK), room, y) + 1.5;
    if !sheet.under.trim().is_empty() {
        y = write(page, typesetter, sheet.under.trim(), (Weight::Regular, 11.0, Ink::BLACK), room, y) + 1.5;
    }
    y + 2.5
}

const TITLE: f32 = 12.0;
const UNDER: f32 = 10.0;
/// More of what somebody brings than this would leave no room for notes.
const UNDER_LINES: usize = 4;

fn text_height(typesetter: &mut Typesetter, meeting: &Encounter, width: f32) -> f32 {
    let title = paragraph(typesetter, &meeting.title, Weight::Bold, TITLE, width).len();
    let under = paragraph(typesetter, &meeting.under, Weight::Regular, UNDER, width).len().min(UNDER_LINES);
    height(title, TITLE) + height(under, UNDER) + 1.5
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column],
    line: &Line,
    area: Area,
    words: &Words,
) {
    let mut rest = area;
    let mut next = |width: f32| {
        let (cut, left) = rest.cut_left(width);
        rest = left;
        cut
    };
    let widths: Vec<f32> = columns.iter().map(|column| column.width).collect();
    let first = next(widths.first().copied().unwrap_or_default());
    let Some(meeting) = &line.meeting else {
        page.fill(area, Ink::SHADE);
        cell(
            page,
            typesetter,
            &time(words, line.start),
            (Weight::Regular, SMALLEST, Ink::GREY),
            first,
            Align::Left,
        );
        let free = Area { x: first.right(), width: area.right() - first.right(), ..area };
        let style = (Weight::Regular, SMALLEST, Ink::GREY);
        cell(page, typesetter, &words.say("print-meetings-free"), style, free, Align::Left);
        page.frame(area, 0.2, Ink::LINE);
        return;
    };
    let start = typesetter.line(&time(words, line.start), Weight::Bold);
    let top = area.y + 3.0;
    page.text(&start, first.x + 1.5, top + mm(15.0 * CAPITALS), 15.0, Ink::BLACK);
    let end = typesetter.line(&format!("– {}", time(words, line.end)), Weight::Regular);
    page.text(&end, first.x + 1.5, top + mm(15.0 * CAPITALS) + mm(15.0 * 0.95), UNDER, Ink::GREY);
    if columns.len() == 4 {
        let place = next(widths.get(1).copied().unwrap_or_default());
        let size = if meeting.place.chars().count() <= 4 { 20.0 } else { 12.0 };
        cell(page, typesetter, &meeting.place, (Weight::Bold, size, Ink::BLACK), place, Align::Centre);
    }
    let whom = next(widths.get(columns.len() - 2).copied().unwrap_or_default()).inset(2.0, 0.0);
    let y =
        write(page, typesetter, &meeting.title, (Weight::Bold, TITLE, Ink::BLACK), (whom.x, whom.width), top);
    let mut under = paragraph(typesetter, &meeting.under, Weight::Regular, UNDER, whom.width);
    under.truncate(UNDER_LINES);
    set(page, &under, whom.x, y + 1.5 + mm(UNDER * CAPITALS), UNDER, Ink::GREY);
    // Lines to write on.
    let notes = rest.inset(2.5, 0.0);
    let step = mm(UNDER * LEADING * 1.7);
    let mut y = area.y + step;
    while y < area.bottom() - 1.5 {
        page.line((notes.x, y), (notes.right(), y), 0.1, Ink::LINE);
        y += step;
    }
    grid(page, columns, area);
}
