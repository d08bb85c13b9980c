//! The end of an attendance sheet, and the foot of each of its pages.

use regie_core::words::Args;

use super::{Mark, Sheet};
use crate::error::Result;
use crate::fit::{Room, SMALLEST, fit};
use crate::folio::{BODY, CAPITALS, MARGIN, write};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Align, Ink, Page};
use crate::qr::{QrCode, Sturdiness};
use crate::said::page_number;
use crate::shape::Typesetter;

/// The height of the totals and the organiser's signature.
pub(super) const TOTALS: f32 = 30.0;
/// How many dots a module of the QR code has: two thirds of a millimetre are read by any scanner.
const DOTS: u8 = 4;
/// How high the foot is above the page's edge.
const HIGH: f32 = 34.0;

/// Draws the totals to fill in, and the box for the organiser's signature.
pub(super) fn totals(page: &mut Page, typesetter: &mut Typesetter, sheet: &Sheet, top: f32) {
    let words = sheet.words;
    let y = top + 3.5;
    let expected = sheet.attendance.people.len();
    let expected = if expected == 0 { String::new() } else { expected.to_string() };
    let boxes =
        [("sheet-expected", expected), ("sheet-present", String::new()), ("sheet-signed", String::new())];
    for (n, (key, value)) in boxes.into_iter().enumerate() {
        let area = Area::new(MARGIN + crate::geometry::count(n) * 32.0, y, 30.0, 25.0);
        page.frame(area, 0.2, Ink::LINE);
        label(page, typesetter, &words.say(key), area);
        if !value.is_empty() {
            let number = typesetter.line(&value, Weight::Bold);
            page.text_in(&number, (area.x, area.width), Align::Centre, area.bottom() - 7.0, 18.0, Ink::BLACK);
        }
    }
    let area = Area::new(MARGIN + 98.0, y, 82.0, 25.0);
    page.frame(area, 0.2, Ink::LINE);
    label(page, typesetter, &words.say("sheet-organiser-signature"), area);
}

fn label(page: &mut Page, typesetter: &mut Typesetter, text: &str, area: Area) {
    let room = Room { width: area.width - 3.0, largest: SMALLEST, lines: 2 };
    let fitted = fit(typesetter, text, Weight::Regular, room);
    let baseline = area.y + 1.5 + mm(SMALLEST * CAPITALS);
    page.fitted(&fitted, (area.x + 1.5, room.width), Align::Left, baseline, 1.1, Ink::GREY);
}

/// Draws a page's foot: what a scanner needs, and what whoever signs may know.
pub(super) fn foot(
    page: &mut Page,
    typesetter: &mut Typesetter,
    sheet: &Sheet,
    mark: Option<&Mark>,
    number: (usize, usize),
) -> Result<()> {
    let words = sheet.words;
    corners(page);
    let top = page.size.height - HIGH;
    let mut left = MARGIN;
    if let Some(mark) = mark {
        let code = QrCode::new(&mark.to_string(), Sturdiness::Q)?;
        page.qr(&code, left, top, DOTS);
        left += code.side(DOTS) + 5.0;
    }
    let room = (left, page.size.width - MARGIN - left);
    let mut parts = Vec::new();
    if !sheet.attendance.number.trim().is_empty() {
        let mut args = Args::new();
        args.set("number", sheet.attendance.number.trim().to_owned());
        parts.push(words.say_with("sheet-number", &args));
    }
    parts.push(page_number(words, number));
    let baseline = top + mm(BODY * CAPITALS);
    let line =
        fit(typesetter, &parts.join(" · "), Weight::Bold, Room { width: room.1, largest: BODY, lines: 1 });
    page.fitted(&line, room, Align::Left, baseline, 1.0, Ink::BLACK);
    if let Some(text) = sheet.attendance.privacy.say(words) {
        write(page, typesetter, &text, (Weight::Regular, SMALLEST, Ink::GREY), room, baseline + 2.6);
    }
    Ok(())
}

/// Angles at the page's corners, by which a scan is set straight.
fn corners(page: &mut Page) {
    let (inset, arm, width) = (7.0, 6.0, 0.8);
    let (right, bottom) = (page.size.width - inset, page.size.height - inset);
    for (x, across) in [(inset, 1.0), (right, -1.0)] {
        for (y, down) in [(inset, 1.0), (bottom, -1.0)] {
            let half = width / 2.0;
            page.line((x - across * half, y), (x + across * arm, y), width, Ink::BLACK);
            page.line((x, y - down * half), (x, y + down * arm), width, Ink::BLACK);
        }
    }
}
