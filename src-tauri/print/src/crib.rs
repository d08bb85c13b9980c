//! The crib: a page for the volunteers at the desk, what to do when something is not as it should be.

use chrono::NaiveDateTime;
use regie_core::words::Words;

use crate::document::Document;
use crate::error::Result;
use crate::fit::paragraph;
use crate::folio::{CAPITALS, MARGIN, height, set, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, mm};
use crate::page::{Ink, Page};
use crate::paper::Paper;
use crate::said::made;
use crate::shape::Typesetter;

/// What may happen, and what to do then, a step in each line: the same words as on the help's screen.
pub const CASES: [(&str, &str); 8] = [
    ("help-unknown-code", "help-unknown-code-steps"),
    ("help-no-name", "help-no-name-steps"),
    ("help-walk-in", "help-walk-in-steps"),
    ("help-wrong-arrival", "help-wrong-arrival-steps"),
    ("help-same-name", "help-same-name-steps"),
    ("help-badge", "help-badge-steps"),
    ("help-printer", "help-printer-steps"),
    ("help-laptop", "help-laptop-steps"),
];

const TOP: f32 = 14.0;
const GAP: f32 = 6.0;
const PADDING: f32 = 4.0;
const SIZE: f32 = 11.0;
/// Between two steps.
const STEP: f32 = 1.9;
const ACCENT: Ink = Ink(0x1b, 0x4b, 0x7a);

/// Makes the crib.
pub fn crib(event: &str, at: NaiveDateTime, words: &Words) -> Result<Paper> {
    let title = words.say("help-title");
    let mut document = Document::new(&title, words.language(), at);
    let mut page = Page::new(Size::A4);
    let room = sides(page.size);
    let typesetter = &mut document.typesetter;
    let mut y = write(&mut page, typesetter, event, (Weight::Regular, 11.0, Ink::GREY), room, TOP) + 3.0;
    y = write(&mut page, typesetter, &title, (Weight::Bold, 22.0, Ink::BLACK), room, y) + 3.0;
    let first = words.say("help-first");
    y = write(&mut page, typesetter, &first, (Weight::Regular, 11.5, Ink::BLACK), room, y) + 5.0;

    let width = (room.1 - GAP) / 2.0;
    let mut tops = [y, y];
    for (title, steps) in CASES {
        // The next card goes where there is more room.
        let column = usize::from(tops[1] < tops[0] - 0.01);
        let x = MARGIN + if column == 0 { 0.0 } else { width + GAP };
        let area = Area::new(x, tops[column], width, 0.0);
        let high = card(&mut page, typesetter, &words.say(title), &words.say(steps), area);
        tops[column] += high + 4.0;
    }
    let line = typesetter.line(&made(words, at), Weight::Regular);
    page.text(&line, MARGIN, page.size.height - 10.0, 9.0, Ink::GREY);
    document.add(page);
    Ok(Paper { pdf: document.finish()?, pages: 1, remarks: Vec::new() })
}

/// Draws a card; answers how high it is.
fn card(page: &mut Page, typesetter: &mut Typesetter, title: &str, steps: &str, area: Area) -> f32 {
    let inner = area.inset(PADDING, 0.0);
    let numbers = 6.5;
    let title = paragraph(typesetter, title, Weight::Bold, 12.5, inner.width);
    let steps: Vec<_> = steps
        .lines()
        .map(str::trim)
        .filter(|step| !step.is_empty())
        .map(|step| paragraph(typesetter, step, Weight::Regular, SIZE, inner.width - numbers))
        .collect();
    let written: f32 = steps.iter().map(|lines| height(lines.len(), SIZE) + STEP).sum();
    let high = PADDING + height(title.len(), 12.5) + 2.6 + written + PADDING - STEP;
    let card = Area { height: high, ..area };
    page.fill_round(card, 1.8, Ink::SHADE);
    page.fill(Area { y: card.y + 1.8, width: 1.2, height: high - 3.6, ..card }, ACCENT);
    let mut y = set(page, &title, inner.x, area.y + PADDING + mm(12.5 * CAPITALS), 12.5, ACCENT) + 2.6;
    for (n, lines) in steps.iter().enumerate() {
        let number = typesetter.line(&(n + 1).to_string(), Weight::Bold);
        page.text(&number, inner.x, y + mm(SIZE * CAPITALS), SIZE, ACCENT);
        y = set(page, lines, inner.x + numbers, y + mm(SIZE * CAPITALS), SIZE, Ink::BLACK) + STEP;
    }
    high
}
