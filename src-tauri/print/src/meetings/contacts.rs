//! The contact list: of those who agreed to be on it, and of nobody else.

use regie_core::meetings::PartyLine;
use regie_core::words::{Args, Words};

use super::RosterPaper;
use crate::document::Document;
use crate::error::{Error, Result};
use crate::folio::{MARGIN, foot, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size};
use crate::page::{Align, Ink, Page};
use crate::paper::Paper;
use crate::table::{Column, HEAD, cell, grid, pages_of, table_head};

const TOP: f32 = 14.0;
const ROW: f32 = 13.0;

/// Makes the contact list of those who agreed.
pub fn contact_list(paper: &RosterPaper, words: &Words) -> Result<Paper> {
    let agreed: Vec<&PartyLine> = paper
        .meetings
        .parties
        .iter()
        .filter(|line| line.sheet.taking_part && line.sheet.contact_agreed)
        .collect();
    if agreed.is_empty() {
        return Err(Error::Nothing);
    }
    let title = words.say("print-meetings-contacts-title");
    let mut document = Document::new(&title, words.language(), paper.at);
    let room = sides(Size::A4);
    let columns = [
        Column::new(words.say("print-meetings-who"), 60.0),
        Column::new(words.say("print-meetings-contact"), 66.0),
        Column::new(words.say("print-meetings-brings"), room.1 - 126.0),
    ];
    let mut page = Page::new(Size::A4);
    let typesetter = &mut document.typesetter;
    let mut top =
        write(&mut page, typesetter, paper.event, (Weight::Regular, 12.0, Ink::GREY), room, TOP) + 1.5;
    top = write(&mut page, typesetter, &title, (Weight::Bold, 20.0, Ink::BLACK), room, top) + 2.5;
    top =
        write(&mut page, typesetter, &paper.lead(words), (Weight::Regular, 12.0, Ink::GREY), room, top) + 2.5;
    let mut args = Args::new();
    args.set("count", i64::try_from(agreed.len()).unwrap_or(0));
    let consent = words.say_with("print-meetings-contacts-lead", &args);
    top = write(&mut page, typesetter, &consent, (Weight::Regular, 10.0, Ink::BLACK), room, top) + 4.0;
    let bottom = Size::A4.height - 18.0;
    let pages = pages_of(&vec![ROW; agreed.len()], bottom - top - HEAD, bottom - TOP - HEAD);
    for (n, range) in pages.iter().enumerate() {
        let mut y = if n == 0 { top } else { TOP };
        let typesetter = &mut document.typesetter;
        table_head(&mut page, typesetter, &columns, MARGIN, y);
        y += HEAD;
        for line in agreed.get(range.clone()).unwrap_or_default() {
            let row = Area::new(MARGIN, y, room.1, ROW);
            let mut rest = row;
            let texts = [
                (line.name.as_str(), (Weight::Bold, 11.0, Ink::BLACK)),
                (line.sheet.contact.trim(), (Weight::Regular, 10.5, Ink::BLACK)),
                (line.sheet.brings.trim(), (Weight::Regular, 9.5, Ink::GREY)),
            ];
            for ((text, style), column) in texts.into_iter().zip(&columns) {
                let (area, left) = rest.cut_left(column.width);
                rest = left;
                cell(&mut page, typesetter, text, style, area.inset(0.5, 0.5), Align::Left);
            }
            grid(&mut page, &columns, row);
            y += ROW;
        }
        foot(&mut page, &mut document.typesetter, words, &paper.foot(words), (n + 1, pages.len()));
        document.add(std::mem::replace(&mut page, Page::new(Size::A4)));
    }
    let pages = document.pages();
    Ok(Paper { pdf: document.finish()?, pages, remarks: paper.remarks() })
}
