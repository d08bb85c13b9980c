//! The recap sheet: one person's half-days over the whole event, on a page.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regie_core::programme::DayPart;
use regie_core::words::Words;

use crate::attendance::Privacy;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::fit::{Room, SMALLEST, fit};
use crate::folio::{BODY, CAPITALS, MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, mm};
use crate::masthead::{Masthead, Strip};
use crate::page::{Align, Ink, Page};
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::said::{hours, made, part_key};
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

/// A half-day a person was registered in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfDay {
    /// On which day.
    pub day: NaiveDate,
    /// In which half of it.
    pub half: DayPart,
    /// The session's title.
    pub session: String,
    /// When it starts, if that is settled.
    pub start: Option<NaiveTime>,
    /// When it ends, if that is settled.
    pub end: Option<NaiveTime>,
    /// What was marked, in words: present, late at 9 h 20…; empty where nothing was.
    pub mark: String,
}

/// A person's recap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recap {
    /// Whose.
    pub person: Person,
    /// The half-days, in order.
    pub half_days: Vec<HalfDay>,
}

const TOP: f32 = 12.0;
const ROW: f32 = 12.5;
const END: f32 = 36.0;

/// Makes the recap sheets, one page for each person, more where somebody came to that much.
pub fn recap_sheets(
    masthead: &Masthead,
    recaps: &[Recap],
    privacy: Privacy,
    at: NaiveDateTime,
    words: &Words,
) -> Result<Paper> {
    if recaps.is_empty() {
        return Err(Error::Nothing);
    }
    let people: Vec<Person> = recaps.iter().map(|recap| recap.person.clone()).collect();
    let remarks = undrawables(&people).into_iter().map(Remark::Undrawable).collect();
    let mut document = Document::new(&words.say("recap-title"), words.language(), at);
    let strip = Strip::new(&mut document, masthead);
    for recap in recaps {
        one(&mut document, &strip, masthead, recap, privacy, at, words);
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn one(
    document: &mut Document,
    strip: &Strip,
    masthead: &Masthead,
    recap: &Recap,
    privacy: Privacy,
    at: NaiveDateTime,
    words: &Words,
) {
    let columns = [
        Column::new(words.say("sheet-date"), 40.0),
        Column::new(words.say("recap-session"), 66.0),
        Column::new(words.say("recap-mark"), 28.0),
        Column::new(words.say("sheet-signature"), 46.0),
    ];
    let mut page = Page::new(Size::A4);
    let mut top = head(&mut page, &mut document.typesetter, strip, masthead, &recap.person, words);
    let bottom = page.size.height - 18.0;
    let mut heights = vec![ROW; recap.half_days.len()];
    heights.push(END);
    let pages = pages_of(&heights, bottom - top - HEAD, bottom - TOP - HEAD);
    for (n, range) in pages.iter().enumerate() {
        let typesetter = &mut document.typesetter;
        if n > 0 {
            page = Page::new(Size::A4);
            top = TOP;
        }
        table_head(&mut page, typesetter, &columns, MARGIN, top);
        let mut y = top + HEAD;
        for half_day in
            recap.half_days.get(range.start..range.end.min(recap.half_days.len())).unwrap_or_default()
        {
            row(&mut page, typesetter, &columns, half_day, y, words);
            y += ROW;
        }
        if range.end > recap.half_days.len() {
            end(&mut page, typesetter, privacy, y, words);
        }
        foot(&mut page, typesetter, words, &made(words, at), (n + 1, pages.len()));
        document.add(page);
        page = Page::new(Size::A4);
    }
}

fn head(
    page: &mut Page,
    typesetter: &mut Typesetter,
    strip: &Strip,
    masthead: &Masthead,
    person: &Person,
    words: &Words,
) -> f32 {
    let room = sides(page.size);
    let mut y = strip.draw(page, typesetter, words, TOP) + 1.5;
    page.line((room.0, y), (room.0 + room.1, y), 0.4, Ink::BLACK);
    y += 4.0;
    let kind = words.say("recap-title").to_uppercase();
    y = write(page, typesetter, &kind, (Weight::Bold, BODY, Ink::GREY), room, y) + 2.5;
    let name = format!("{} {}", person.family.to_uppercase(), person.given);
    let name = fit(typesetter, &name, Weight::Bold, Room { width: room.1, largest: 18.0, lines: 2 });
    page.fitted(&name, room, Align::Left, y + mm(name.size * CAPITALS), 1.15, Ink::BLACK);
    y += mm(name.size * 1.15) * crate::geometry::count(name.lines.len()) + 0.5;
    y = write(page, typesetter, &person.organisation, (Weight::Regular, 11.0, Ink::BLACK), room, y) + 1.5;
    let place = [masthead.event, masthead.place, masthead.address]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    write(page, typesetter, &place, (Weight::Regular, BODY, Ink::GREY), room, y) + 4.0
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column; 4],
    half_day: &HalfDay,
    y: f32,
    words: &Words,
) {
    let area = Area::new(MARGIN, y, columns.iter().map(|column| column.width).sum(), ROW);
    grid(page, columns, area);
    let day = words.date(half_day.day);
    let time = hours(words, half_day.start, half_day.end);
    let half = words.say(part_key(half_day.half));
    let when = if time.is_empty() { half } else { format!("{half}, {time}") };
    let (upper, lower) = area.cut_top(ROW / 2.0);
    let date = |area: Area| Area { width: columns[0].width, ..area };
    cell(page, typesetter, &day, (Weight::Bold, SMALLEST, Ink::BLACK), date(upper), Align::Left);
    cell(page, typesetter, &when, (Weight::Regular, SMALLEST, Ink::GREY), date(lower), Align::Left);
    let mut left = MARGIN + columns[0].width;
    for (column, text) in columns[1..3].iter().zip([&half_day.session, &half_day.mark]) {
        let place = Area { x: left, width: column.width, ..area };
        cell(page, typesetter, text, (Weight::Regular, BODY, Ink::BLACK), place, column.align);
        left += column.width;
    }
}

/// The total to fill in and two signatures; who keeps the sheet.
fn end(page: &mut Page, typesetter: &mut Typesetter, privacy: Privacy, top: f32, words: &Words) {
    let y = top + 4.0;
    for (n, (key, width)) in
        [("recap-total", 38.0), ("recap-signature", 68.0), ("sheet-organiser-signature", 68.0)]
            .into_iter()
            .enumerate()
    {
        let x = MARGIN + [0.0, 41.0, 112.0][n];
        let area = Area::new(x, y, width, 22.0);
        page.frame(area, 0.2, Ink::LINE);
        let room = Room { width: width - 3.0, largest: SMALLEST, lines: 2 };
        let label = fit(typesetter, &words.say(key), Weight::Regular, room);
        let baseline = y + 1.5 + mm(SMALLEST * CAPITALS);
        page.fitted(&label, (x + 1.5, room.width), Align::Left, baseline, 1.1, Ink::GREY);
    }
    if let Some(text) = privacy.say(words) {
        let style = (Weight::Regular, SMALLEST, Ink::GREY);
        write(page, typesetter, &text, style, (MARGIN, 180.0), y + 25.0);
    }
}
