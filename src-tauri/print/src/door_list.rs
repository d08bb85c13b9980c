//! The door list: who is expected in a session, to tick off at its door.

use chrono::NaiveDateTime;
use regie_core::words::{Args, Words};

use crate::attendance::SessionCard;
use crate::document::Document;
use crate::error::Result;
use crate::fit::{Room, SMALLEST, fit};
use crate::folio::{CAPITALS, MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count, mm};
use crate::order::Order;
use crate::page::{Align, Ink, Page};
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::said::{hours, made, part_key};
use crate::shape::Typesetter;
use crate::table::cell;

/// A session's door list.
#[derive(Debug, Clone, Copy)]
pub struct DoorList<'a> {
    /// The session.
    pub session: &'a SessionCard,
    /// How many people the room holds, if that matters.
    pub capacity: Option<u32>,
    /// Who is registered, in any order.
    pub registered: &'a [Person],
    /// Who waits for a place, in the order of the line.
    pub waiting: &'a [Person],
}

const ROW: f32 = 11.0;
const TOP: f32 = 14.0;
const GAP: f32 = 8.0;

/// Makes the door lists, each on its own pages.
pub fn door_lists(lists: &[DoorList], at: NaiveDateTime, words: &Words) -> Result<Paper> {
    let mut document = Document::new(&words.say("door-title"), words.language(), at);
    let order = Order::of(words.language())?;
    let mut remarks = Vec::new();
    for list in lists {
        remarks.extend(undrawables(list.registered).into_iter().map(Remark::Undrawable));
        remarks.extend(undrawables(list.waiting).into_iter().map(Remark::Undrawable));
        one(&mut document, list, &order, at, words);
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn one(document: &mut Document, list: &DoorList, order: &Order, at: NaiveDateTime, words: &Words) {
    let registered = order.people(list.registered);
    let mut rows: Vec<(Option<usize>, Option<&Person>)> =
        registered.into_iter().map(|person| (None, Some(person))).collect();
    if !list.waiting.is_empty() {
        // A row without a person is the waiting list's heading.
        rows.push((None, None));
        rows.extend(list.waiting.iter().enumerate().map(|(n, person)| (Some(n + 1), Some(person))));
    }
    let mut pages = Vec::new();
    let mut page = Page::new(Size::A4);
    let mut top = head(&mut page, &mut document.typesetter, list, words);
    let bottom = page.size.height - 18.0;
    let width = (sides(page.size).1 - GAP) / 2.0;
    let (mut column, mut y) = (0, top);
    // Two columns of the same length, where one page is enough.
    let long = top + ROW * count(rows.len().div_ceil(2));
    let end = if long <= bottom { long } else { bottom };
    for (place, person) in rows {
        if y + ROW > end + 0.01 {
            (column, y) = (column + 1, top);
            if column == 2 {
                pages.push(std::mem::replace(&mut page, Page::new(Size::A4)));
                (column, top) = (0, TOP);
                y = top;
            }
        }
        let area = Area::new(MARGIN + count(column) * (width + GAP), y, width, ROW);
        if let Some(person) = person {
            row(&mut page, &mut document.typesetter, place, person, area);
        } else {
            let style = (Weight::Bold, 11.0, Ink::BLACK);
            let text = words.say("door-waiting");
            write(&mut page, &mut document.typesetter, &text, style, (area.x, area.width), y + 3.0);
        }
        y += ROW;
    }
    pages.push(page);
    let number = pages.len();
    for (n, mut page) in pages.into_iter().enumerate() {
        let left = format!("{} · {}", list.session.title, made(words, at));
        foot(&mut page, &mut document.typesetter, words, &left, (n + 1, number));
        document.add(page);
    }
}

fn head(page: &mut Page, typesetter: &mut Typesetter, list: &DoorList, words: &Words) -> f32 {
    let session = list.session;
    let room = sides(page.size);
    let title =
        fit(typesetter, &session.title, Weight::Bold, Room { width: room.1, largest: 20.0, lines: 3 });
    page.fitted(&title, room, Align::Left, TOP + mm(title.size * CAPITALS), 1.15, Ink::BLACK);
    let mut y = TOP + mm(title.size * 1.15) * count(title.lines.len()) + 1.0;
    let when = [
        words.date(session.day),
        words.say(part_key(session.part)),
        hours(words, session.start, session.end),
        session.room.trim().to_owned(),
    ];
    let when: Vec<String> = when.into_iter().filter(|part| !part.is_empty()).collect();
    y = write(page, typesetter, &when.join(" · "), (Weight::Regular, 12.0, Ink::GREY), room, y) + 1.5;
    let mut args = Args::new();
    args.set("registered", i64::try_from(list.registered.len()).unwrap_or(0));
    args.set("waiting", i64::try_from(list.waiting.len()).unwrap_or(0));
    let mut counts = words.say_with("door-registered", &args);
    if let Some(capacity) = list.capacity {
        args.set("capacity", i64::from(capacity));
        counts = format!("{counts} · {}", words.say_with("door-capacity", &args));
    }
    if !list.waiting.is_empty() {
        counts = format!("{counts} · {}", words.say_with("door-waiting-count", &args));
    }
    y = write(page, typesetter, &counts, (Weight::Bold, 12.0, Ink::BLACK), room, y) + 3.0;
    page.line((room.0, y), (room.0 + room.1, y), 0.4, Ink::BLACK);
    y + 2.0
}

fn row(page: &mut Page, typesetter: &mut Typesetter, place: Option<usize>, person: &Person, area: Area) {
    let side = 4.2;
    page.frame(Area::new(area.x + 0.3, area.centre() - side / 2.0, side, side), 0.3, Ink::BLACK);
    page.line((area.x, area.bottom()), (area.right(), area.bottom()), 0.1, Ink::LINE);
    let mut room = area.cut_left(side + 2.5).1;
    if let Some(place) = place {
        let number = typesetter.line(&format!("{place}."), Weight::Regular);
        page.text(&number, room.x, area.centre() + mm(SMALLEST * CAPITALS) / 2.0, SMALLEST, Ink::GREY);
        room = room.cut_left(6.0).1;
    }
    let name = format!("{} {}", person.family.to_uppercase(), person.given);
    // The organisation stands under the name, unless the name takes both lines.
    let style = (Weight::Bold, 11.5, Ink::BLACK);
    let long = typesetter.line(name.trim(), Weight::Bold).width * mm(SMALLEST) > room.width * 1.3;
    if long || person.organisation.trim().is_empty() {
        cell(page, typesetter, name.trim(), style, room, Align::Left);
    } else {
        let (upper, lower) = room.cut_top(ROW * 0.56);
        cell(page, typesetter, name.trim(), style, Area { y: upper.y + 0.3, ..upper }, Align::Left);
        let under = Area { y: lower.y - 0.5, ..lower };
        cell(
            page,
            typesetter,
            &person.organisation,
            (Weight::Regular, SMALLEST, Ink::GREY),
            under,
            Align::Left,
        );
    }
}
