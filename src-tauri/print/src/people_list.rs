//! The people list: everybody, with a box for each day; the desk on paper, should the laptops be down.

use chrono::{NaiveDate, NaiveDateTime};
use regie_core::words::{Args, Words};

use crate::badge::role_key;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::fit::SMALLEST;
use crate::folio::{BODY, MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count};
use crate::order::Order;
use crate::page::{Align, Ink, Page};
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::said::made;
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

const TOP: f32 = 14.0;
const ROW: f32 = 8.2;
/// More days than fit beside the names are left out.
const DAYS: usize = 7;
const BOX: f32 = 9.0;

/// Makes the list of everybody, by name; no address of any kind is on it.
pub fn people_list(
    event: &str,
    people: &[Person],
    days: &[NaiveDate],
    at: NaiveDateTime,
    words: &Words,
) -> Result<Paper> {
    if people.is_empty() {
        return Err(Error::Nothing);
    }
    let remarks = undrawables(people).into_iter().map(Remark::Undrawable).collect();
    let mut document = Document::new(&words.say("people-list-title"), words.language(), at);
    let days = days.get(..days.len().min(DAYS)).unwrap_or_default();
    let columns = columns(days, words);
    let people = Order::of(words.language())?.people(people);
    let mut page = Page::new(Size::A4);
    let room = sides(page.size);
    let mut args = Args::new();
    args.set("count", i64::try_from(people.len()).unwrap_or(0));
    let typesetter = &mut document.typesetter;
    let mut top = write(&mut page, typesetter, event, (Weight::Regular, 12.0, Ink::GREY), room, TOP) + 1.5;
    let title = words.say_with("people-list-count", &args);
    top = write(&mut page, typesetter, &title, (Weight::Bold, 18.0, Ink::BLACK), room, top) + 4.0;
    let bottom = page.size.height - 16.0;
    let pages = pages_of(&vec![ROW; people.len()], bottom - top - HEAD, bottom - TOP - HEAD);
    for (n, range) in pages.iter().enumerate() {
        let mut y = if n == 0 { top } else { TOP };
        table_head(&mut page, &mut document.typesetter, &columns, MARGIN, y);
        y += HEAD;
        for person in people.get(range.clone()).unwrap_or_default() {
            row(&mut page, &mut document.typesetter, &columns, person, y, words);
            y += ROW;
        }
        foot(&mut page, &mut document.typesetter, words, &made(words, at), (n + 1, pages.len()));
        document.add(std::mem::replace(&mut page, Page::new(Size::A4)));
    }
    Ok(Paper { pdf: document.finish()?, pages: pages.len(), remarks })
}

fn columns(days: &[NaiveDate], words: &Words) -> Vec<Column> {
    let boxes = BOX * count(days.len());
    let left = 180.0 - boxes - 20.0;
    let mut columns = vec![
        Column::new(words.say("family"), left * 0.3),
        Column::new(words.say("given"), left * 0.23),
        Column::new(words.say("organisation"), left * 0.29),
        Column::new(words.say("role"), left * 0.18),
        Column::new(words.say("code"), 20.0),
    ];
    columns.extend(days.iter().map(|day| Column::new(day.format("%-d/%-m").to_string(), BOX).centred()));
    columns
}

fn row(
    page: &mut Page,
    typesetter: &mut Typesetter,
    columns: &[Column],
    person: &Person,
    y: f32,
    words: &Words,
) {
    let area = Area::new(MARGIN, y, columns.iter().map(|column| column.width).sum(), ROW);
    grid(page, columns, area);
    let texts = [
        (person.family.to_uppercase(), Weight::Bold, BODY, Ink::BLACK),
        (person.given.clone(), Weight::Regular, BODY, Ink::BLACK),
        (person.organisation.clone(), Weight::Regular, SMALLEST, Ink::GREY),
        (words.say(role_key(person.role)), Weight::Regular, SMALLEST, Ink::GREY),
        (person.code.to_string(), Weight::Regular, SMALLEST, Ink::BLACK),
    ];
    let mut left = area.x;
    for (n, column) in columns.iter().enumerate() {
        let place = Area { x: left, width: column.width, ..area };
        if let Some((text, weight, size, ink)) = texts.get(n) {
            cell(page, typesetter, text, (*weight, *size, *ink), place, Align::Left);
        } else {
            let side = 4.0;
            page.frame(
                Area::new(place.middle() - side / 2.0, place.centre() - side / 2.0, side, side),
                0.25,
                Ink::BLACK,
            );
        }
        left += column.width;
    }
}
