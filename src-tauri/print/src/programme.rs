//! The programme: a page for each day.

use chrono::{NaiveDate, NaiveDateTime};
use regie_core::programme::DayPart;
use regie_core::words::Words;

use crate::attendance::SessionCard;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::fit::paragraph;
use crate::folio::{CAPITALS, foot, height, set, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, mm};
use crate::masthead::{Masthead, Strip};
use crate::page::{Ink, Page};
use crate::paper::Paper;
use crate::said::{hours, made, part_key};
use crate::shape::Typesetter;
use crate::table::pages_of;

/// A day of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Which day.
    pub date: NaiveDate,
    /// What it is about; may be empty.
    pub theme: String,
    /// Its sessions, in order.
    pub sessions: Vec<SessionCard>,
}

const TOP: f32 = 12.0;
/// The hours' column.
const WHEN: f32 = 42.0;
const ACCENT: Ink = Ink(0x1b, 0x4b, 0x7a);

/// The size of a title; a full day is set smaller, down to nine points for what goes with it.
const SIZES: [f32; 5] = [15.0, 13.5, 12.0, 11.0, 10.0];

struct Item<'a> {
    /// The part of the day, where it is the first of it.
    part: Option<DayPart>,
    session: &'a SessionCard,
    height: f32,
}

/// Makes the programme.
pub fn programme(masthead: &Masthead, days: &[Day], at: NaiveDateTime, words: &Words) -> Result<Paper> {
    if days.is_empty() {
        return Err(Error::Nothing);
    }
    let mut document = Document::new(&words.say("programme-paper-title"), words.language(), at);
    let strip = Strip::new(&mut document, masthead);
    let pages = pages(&mut document.typesetter, &strip, masthead, days, words);
    let number = pages.len();
    for (n, mut page) in pages.into_iter().enumerate() {
        foot(&mut page, &mut document.typesetter, words, &made(words, at), (n + 1, number));
        document.add(page);
    }
    Ok(Paper { pdf: document.finish()?, pages: number, remarks: Vec::new() })
}

/// Its pages, without their feet: for whatever paper they are a part of.
pub(crate) fn pages(
    typesetter: &mut Typesetter,
    strip: &Strip,
    masthead: &Masthead,
    days: &[Day],
    words: &Words,
) -> Vec<Page> {
    let mut pages = Vec::new();
    for day in days {
        one(typesetter, strip, masthead, day, words, &mut pages);
    }
    pages
}

fn one(
    typesetter: &mut Typesetter,
    strip: &Strip,
    masthead: &Masthead,
    day: &Day,
    words: &Words,
    pages: &mut Vec<Page>,
) {
    let mut page = Page::new(Size::A4);
    let top = head(&mut page, typesetter, strip, masthead, day, words);
    let bottom = page.size.height - 18.0;
    let mut set_in = None;
    for size in SIZES {
        let items = items(typesetter, &day.sessions, size, words);
        let whole: f32 = items.iter().map(|item| item.height).sum();
        let fits = whole <= bottom - top;
        set_in = Some((size, items));
        if fits {
            break;
        }
    }
    let Some((size, items)) = set_in else { return };
    let heights: Vec<f32> = items.iter().map(|item| item.height).collect();
    for (n, range) in pages_of(&heights, bottom - top, bottom - TOP).into_iter().enumerate() {
        let mut y = if n == 0 { top } else { TOP };
        for item in items.get(range).unwrap_or_default() {
            draw(&mut page, typesetter, item, size, y, words);
            y += item.height;
        }
        pages.push(std::mem::replace(&mut page, Page::new(Size::A4)));
    }
}

fn head(
    page: &mut Page,
    typesetter: &mut Typesetter,
    strip: &Strip,
    masthead: &Masthead,
    day: &Day,
    words: &Words,
) -> f32 {
    let room = sides(page.size);
    let mut y = strip.draw(page, typesetter, words, TOP) + 5.0;
    y = write(page, typesetter, masthead.event, (Weight::Regular, 13.0, Ink::GREY), room, y) + 3.0;
    let mut name = words.date(day.date);
    if let Some(first) = name.chars().next() {
        name.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    y = write(page, typesetter, &name, (Weight::Bold, 26.0, Ink::BLACK), room, y) + 2.5;
    y = write(page, typesetter, &day.theme, (Weight::Bold, 13.0, ACCENT), room, y) + 2.0;
    let place: Vec<&str> =
        [masthead.place, masthead.address].into_iter().filter(|part| !part.trim().is_empty()).collect();
    write(page, typesetter, &place.join(", "), (Weight::Regular, 11.0, Ink::GREY), room, y) + 5.0
}

fn beside(session: &SessionCard) -> String {
    [session.kind.trim(), session.room.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn small(size: f32) -> f32 {
    (size * 0.75).max(9.0)
}

fn items<'a>(
    typesetter: &mut Typesetter,
    sessions: &'a [SessionCard],
    size: f32,
    words: &Words,
) -> Vec<Item<'a>> {
    let width = sides(Size::A4).1 - WHEN;
    let mut before = None;
    sessions
        .iter()
        .map(|session| {
            let part = (before != Some(session.part)).then_some(session.part);
            before = Some(session.part);
            let mut tall =
                height(paragraph(typesetter, &session.title, Weight::Bold, size, width).len(), size);
            for text in [beside(session), speakers(session, words)] {
                let lines = paragraph(typesetter, &text, Weight::Regular, small(size), width).len();
                tall += height(lines, small(size)) + if lines > 0 { size * 0.1 } else { 0.0 };
            }
            let head = if part.is_some() { size * 0.95 } else { 0.0 };
            Item { part, session, height: head + tall + size * 0.75 }
        })
        .collect()
}

fn speakers(session: &SessionCard, words: &Words) -> String {
    if session.speakers.is_empty() {
        return String::new();
    }
    let mut args = regie_core::words::Args::new();
    args.set("names", session.speakers.join(", "));
    words.say_with("programme-paper-with", &args)
}

fn draw(page: &mut Page, typesetter: &mut Typesetter, item: &Item, size: f32, top: f32, words: &Words) {
    let (x, width) = sides(page.size);
    let mut y = top;
    if let Some(part) = item.part {
        let band = Area::new(x, y, width, size * 0.55);
        page.fill(band, Ink::SHADE);
        let name = typesetter.line(&words.say(part_key(part)), Weight::Bold);
        let baseline = band.centre() + mm(small(size) * CAPITALS) / 2.0;
        page.text(&name, x + 2.0, baseline, small(size), ACCENT);
        y += size * 0.95;
    }
    let session = item.session;
    let when = hours(words, session.start, session.end);
    let time = paragraph(typesetter, &when, Weight::Bold, small(size), WHEN - 4.0);
    set(page, &time, x + 2.0, y + mm(size * CAPITALS), small(size), Ink::BLACK);
    let room = (x + WHEN, width - WHEN);
    y = write(page, typesetter, &session.title, (Weight::Bold, size, Ink::BLACK), room, y);
    for text in [beside(session), speakers(session, words)] {
        if !text.is_empty() {
            let style = (Weight::Regular, small(size), Ink::GREY);
            y = write(page, typesetter, &text, style, room, y + size * 0.1);
        }
    }
}
