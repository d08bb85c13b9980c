//! The head of an attendance sheet: all of it on the first page, a line of it on the others.

use regie_core::words::Words;

use super::{Sheet, TOP};
use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::folio::{BODY, CAPITALS, LEADING, MARGIN, height, set, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Align, Ink, Page};
use crate::said::{hours, part_key};
use crate::shape::Typesetter;

pub(super) struct Head<'a> {
    pub(super) sheet: &'a Sheet<'a>,
}

/// A fact of the head: what it is, what it says.
type Fact = (String, String);

/// Where the words stand that say what a fact is.
const KEY: f32 = 26.0;
/// A speaker's box: a line for the name, the rest for the signature.
const SPEAKER: f32 = 18.0;

impl Head<'_> {
    /// The height of the head that is repeated.
    pub(super) const AGAIN: f32 = 12.0;

    /// Draws the first page's head; answers where it ends.
    pub(super) fn first(&self, page: &mut Page, typesetter: &mut Typesetter) -> f32 {
        let words = self.sheet.words;
        let room = sides(page.size);
        let mut y = self.sheet.strip.draw(page, typesetter, words, TOP) + 1.5;
        page.line((room.0, y), (room.0 + room.1, y), 0.4, Ink::BLACK);
        y += 4.0;
        let kind = words.say("sheet-title").to_uppercase();
        y = write(page, typesetter, &kind, (Weight::Bold, BODY, Ink::GREY), room, y) + 2.0;
        let title = self.sheet.attendance.session.map(|session| session.title.as_str()).unwrap_or_default();
        if title.is_empty() {
            y += 11.0;
            page.dashes((room.0, y), (room.0 + room.1, y), 0.2, Ink::LINE);
            y += 3.0;
        } else {
            let title = fit(typesetter, title, Weight::Bold, Room { width: room.1, largest: 17.0, lines: 3 });
            page.fitted(&title, room, Align::Left, y + mm(title.size * CAPITALS), 1.18, Ink::BLACK);
            y += mm(title.size * 1.18) * crate::geometry::count(title.lines.len()) + 1.2;
        }
        let (left, right) = (self.where_it_is(words), self.when_it_is(words));
        let end_left = facts(page, typesetter, &left, (MARGIN, 104.0), y);
        let end_right = facts(page, typesetter, &right, (MARGIN + 108.0, 72.0), y);
        y = end_left.max(end_right) + 1.5;
        self.speakers(page, typesetter, y) + 2.0
    }

    fn where_it_is(&self, words: &Words) -> Vec<Fact> {
        let Sheet { attendance, .. } = self.sheet;
        let masthead = attendance.masthead;
        let session = attendance.session;
        let room = session.map(|session| session.room.trim()).unwrap_or_default();
        let place: Vec<&str> = [room, masthead.place.trim(), masthead.address.trim()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        vec![
            (words.say("sheet-event"), masthead.event.to_owned()),
            (words.say("sheet-kind"), session.map(|session| session.kind.clone()).unwrap_or_default()),
            (words.say("sheet-place"), place.join(", ")),
            (words.say("sheet-organiser"), masthead.organiser.to_owned()),
        ]
    }

    fn when_it_is(&self, words: &Words) -> Vec<Fact> {
        let Sheet { attendance, .. } = self.sheet;
        let session = attendance.session;
        vec![
            (words.say("sheet-date"), session.map(|session| words.date(session.day)).unwrap_or_default()),
            (
                words.say("sheet-half"),
                session.map(|_| words.say(part_key(attendance.half))).unwrap_or_default(),
            ),
            (
                words.say("sheet-hours"),
                session.map(|session| hours(words, session.start, session.end)).unwrap_or_default(),
            ),
        ]
    }

    /// A box for each speaker, three side by side; answers where they end.
    fn speakers(&self, page: &mut Page, typesetter: &mut Typesetter, top: f32) -> f32 {
        let speakers: Vec<&str> = self.sheet.attendance.session.map_or_else(
            || vec!["", "", ""],
            |session| {
                session.speakers.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect()
            },
        );
        if speakers.is_empty() {
            return top;
        }
        let words = self.sheet.words;
        let label = words.say("sheet-speakers");
        let y = write(page, typesetter, &label, (Weight::Bold, SMALLEST, Ink::BLACK), sides(page.size), top)
            + 1.0;
        let (width, gap) = (58.0, 3.0);
        // More speakers than there is room for are a podium: their boxes are lower.
        let rows = speakers.len().div_ceil(3).min(10);
        let step = if rows > 4 { 13.0 } else { SPEAKER };
        for (n, name) in speakers.iter().take(30).enumerate() {
            let (row, column) = (crate::geometry::count(n / 3), crate::geometry::count(n % 3));
            let area = Area::new(MARGIN + column * (width + gap), y + row * (step + 1.5), width, step);
            page.frame(area, 0.2, Ink::LINE);
            if !name.is_empty() {
                let name = fit(
                    typesetter,
                    name,
                    Weight::Regular,
                    Room { width: width - 3.0, largest: BODY, lines: 1 },
                );
                let baseline = area.y + 1.3 + mm(name.size * CAPITALS);
                page.fitted(&name, (area.x + 1.5, width - 3.0), Align::Left, baseline, LEADING, Ink::BLACK);
            }
        }
        y + crate::geometry::count(rows) * (step + 1.5)
    }

    /// Draws the head of the other pages; answers where it ends.
    pub(super) fn again(&self, page: &mut Page, typesetter: &mut Typesetter) -> f32 {
        let words = self.sheet.words;
        let room = sides(page.size);
        let Some(session) = self.sheet.attendance.session else { return TOP + Self::AGAIN };
        let day =
            format!("{} · {}", words.date(session.day), words.say(part_key(self.sheet.attendance.half)));
        let when = typesetter.line(&day, Weight::Regular);
        let baseline = TOP + mm(11.0 * CAPITALS) + 1.0;
        page.text_in(&when, room, Align::Right, baseline, BODY, Ink::BLACK);
        let width = room.1 - mm(when.width * BODY) - 8.0;
        let title = fit(typesetter, &session.title, Weight::Bold, Room { width, largest: 11.0, lines: 2 });
        let first = if title.lines.len() > 1 { baseline - mm(title.size * 0.5) } else { baseline };
        page.fitted(&title, room, Align::Left, first, 1.15, Ink::BLACK);
        TOP + Self::AGAIN
    }
}

/// Lists facts; what is not known is a line to write on. Answers where they end.
fn facts(page: &mut Page, typesetter: &mut Typesetter, facts: &[Fact], room: (f32, f32), top: f32) -> f32 {
    let mut y = top;
    for (what, says) in facts {
        let blank = says.trim().is_empty();
        if blank {
            y += 2.5;
        }
        let key = typesetter.line(what, Weight::Regular);
        let baseline = y + mm(BODY * CAPITALS);
        page.text(&key, room.0, baseline, SMALLEST, Ink::GREY);
        let value = (room.0 + KEY, room.1 - KEY);
        if blank {
            page.dashes((value.0, baseline + 0.4), (value.0 + value.1, baseline + 0.4), 0.2, Ink::LINE);
            y += height(1, BODY) + 1.6;
            continue;
        }
        let lines = paragraph(typesetter, says, Weight::Bold, BODY, value.1);
        set(page, &lines, value.0, y + mm(BODY * CAPITALS), BODY, Ink::BLACK);
        y += height(lines.len(), BODY) + 1.6;
    }
    y
}
