//! The wall plan: slots down, tables across, to be read standing.

use regie_core::words::{Args, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RosterPaper;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::folio::{MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count};
use crate::page::{Align, Ink, Page};
use crate::paper::Paper;
use crate::said::time;
use crate::shape::Typesetter;
use crate::table::{Column, cell, grid, pages_of};

/// On what paper the plan is hung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WallSize {
    /// A4, lying.
    A4,
    /// A3, lying.
    A3,
}

const TOP: f32 = 12.0;
const TIME: f32 = 28.0;
const BREAK: f32 = 4.0;
/// The height of the tables' names.
const TABLE: f32 = 11.0;

/// Makes the wall plan; where there are more tables or slots than a page holds, it goes on the next.
pub fn wall_plan(paper: &RosterPaper, on: WallSize, words: &Words) -> Result<Paper> {
    let slots = paper.slots();
    let tables = &paper.kept.version.frame.tables;
    if paper.kept.version.meetings.is_empty() {
        return Err(Error::Nothing);
    }
    // The paper, a table's least width, a row's least and greatest height, and the size of a name.
    let (size, narrowest, low, high, letters) = match on {
        WallSize::A4 => (Size::A4_LANDSCAPE, 30.0, 13.0, 24.0, 11.5),
        WallSize::A3 => (Size::A3_LANDSCAPE, 38.0, 16.0, 40.0, 17.0),
    };
    let mut document = Document::new(&words.say("print-meetings-wall-title"), words.language(), paper.at);
    let room = sides(size);
    // As many tables on a page as can be read, and the same number on each.
    let mut most = 1;
    while count(most + 1) * narrowest <= room.1 - TIME && most < tables.len() {
        most += 1;
    }
    let sheets = tables.len().div_ceil(most).max(1);
    let each = tables.len().div_ceil(sheets).max(1);
    let bottom = size.height - 16.0;
    let mut pages = Vec::new();
    for (part, tables) in tables.chunks(each).enumerate() {
        let width = (room.1 - TIME) / count(tables.len());
        let mut columns = vec![Column::new(words.say("print-meetings-time"), TIME)];
        columns.extend(tables.iter().map(|table| {
            let mut args = Args::new();
            args.set("table", table.clone());
            Column::new(words.say_with("print-meetings-table-name", &args), width).centred()
        }));
        let mut page = Page::new(size);
        let typesetter = &mut document.typesetter;
        let mut top =
            write(&mut page, typesetter, paper.event, (Weight::Regular, 12.0, Ink::GREY), room, TOP) + 1.5;
        let style = (Weight::Bold, 18.0, Ink::BLACK);
        top = write(&mut page, typesetter, &words.say("print-meetings-wall-title"), style, room, top) + 1.5;
        let lead = format!("{} · {}", paper.lead(words), paper.version(words));
        top = write(&mut page, typesetter, &lead, (Weight::Regular, 11.0, Ink::GREY), room, top) + 3.0;
        let breaks = slots.windows(2).filter(|two| matches!(two, [a, b] if a.block != b.block)).count();
        let rows = (bottom - top - TABLE - BREAK * count(breaks)) / count(slots.len().max(1));
        let tall = rows.clamp(low, high);
        let after_break = |at: usize| {
            let before = at.checked_sub(1).and_then(|at| slots.get(at)).map(|slot| slot.block);
            before.is_some() && before != slots.get(at).map(|slot| slot.block)
        };
        let gap = |at: usize| if after_break(at) { BREAK } else { 0.0 };
        let heights: Vec<f32> = (0..slots.len()).map(|at| tall + gap(at)).collect();
        for (n, range) in
            pages_of(&heights, bottom - top - TABLE, bottom - TOP - TABLE).into_iter().enumerate()
        {
            let mut y = if n == 0 { top } else { TOP };
            heads(&mut page, typesetter, &columns, y, letters);
            y += TABLE;
            for at in range {
                let Some(slot) = slots.get(at) else { continue };
                y += gap(at);
                let row = Area::new(MARGIN, y, room.1, tall);
                let (first, mut rest) = row.cut_left(TIME);
                let style = (Weight::Bold, letters + 1.0, Ink::BLACK);
                cell(&mut page, typesetter, &time(words, slot.start), style, first, Align::Left);
                for table in 0..tables.len() {
                    let (area, left) = rest.cut_left(width);
                    rest = left;
                    let place = part * each + table;
                    let mut here = paper.kept.version.meetings.iter();
                    match here.find(|meeting| meeting.slot == slot.slot && meeting.table == place) {
                        Some(meeting) => {
                            let (upper, lower) =
                                area.inset(0.0, area.height * 0.08).cut_top(area.height * 0.42);
                            let guest =
                                meeting.pair.other(meeting.host).map_or("", |guest| paper.name(guest));
                            let host = paper.name(meeting.host);
                            let bold = (Weight::Bold, letters, Ink::BLACK);
                            cell(&mut page, typesetter, host, bold, upper.inset(0.0, 0.4), Align::Centre);
                            let plain = (Weight::Regular, letters, Ink::BLACK);
                            cell(&mut page, typesetter, guest, plain, lower.inset(0.0, 0.4), Align::Centre);
                        }
                        None => page.fill(area.inset(0.1, 0.1), Ink::SHADE),
                    }
                }
                grid(&mut page, &columns, row);
                y += tall;
            }
            pages.push(std::mem::replace(&mut page, Page::new(size)));
        }
    }
    let number = pages.len();
    for (n, mut page) in pages.into_iter().enumerate() {
        foot(&mut page, &mut document.typesetter, words, &paper.foot(words), (n + 1, number));
        document.add(page);
    }
    Ok(Paper { pdf: document.finish()?, pages: number, remarks: paper.remarks() })
}

/// The names of the tables, as large as those of the people.
fn heads(page: &mut Page, typesetter: &mut Typesetter, columns: &[Column], y: f32, letters: f32) {
    let width = columns.iter().map(|column| column.width).sum();
    let row = Area::new(MARGIN, y, width, TABLE);
    page.fill(row, Ink::SHADE);
    let mut rest = row;
    for column in columns {
        let (area, left) = rest.cut_left(column.width);
        rest = left;
        cell(page, typesetter, &column.title, (Weight::Bold, letters, Ink::BLACK), area, column.align);
    }
    grid(page, columns, row);
}
