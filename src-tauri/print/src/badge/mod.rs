//! Badges: what people wear.

mod layout;
mod names;

use chrono::NaiveDateTime;
use regie_core::people::{PhotoConsent, Role};
use regie_core::words::Words;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::fit::{Fitted, Room, SMALLEST, fit};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Align, Ink, Page};
use crate::paper::{Paper, Person, Remark, undrawables};
use crate::parallel::each_part;
use crate::picture::{Picture, PictureNumber};
use crate::qr::{QrCode, Sturdiness};
use crate::sheet::{Geometry, Offset};
use crate::sign;
use layout::{CAPITALS, Layout};

/// Badges to print.
#[derive(Debug, Clone, Copy)]
pub struct Badges<'a> {
    /// For whom, in this order.
    pub people: &'a [Person],
    /// The event, in a line: title, place, dates.
    pub event: &'a str,
    /// The organiser's logo.
    pub logo: Option<&'a Picture>,
    /// The label sheet.
    pub geometry: Geometry,
    /// The label to start at, from 1: a sheet that was begun is used up.
    pub first: usize,
    /// How far the printer is off.
    pub offset: Offset,
    /// Whether to mark where to cut.
    pub cut_marks: bool,
    /// When they are printed.
    pub at: NaiveDateTime,
}

/// A role's colour: dark enough for white letters (7:1), far enough from each other for the colour-blind; the word says it
/// for everybody.
pub const fn colour(role: Role) -> Ink {
    match role {
        Role::Participant => Ink(0x1b, 0x4b, 0x7a),
        Role::Producer => Ink(0x0b, 0x5d, 0x3b),
        Role::Reuser => Ink(0x8a, 0x3b, 0x06),
        Role::ProjectHolder => Ink(0x64, 0x28, 0x80),
        Role::Speaker => Ink(0x9e, 0x12, 0x2c),
        Role::Organiser => Ink(0x17, 0x17, 0x1a),
    }
}

/// The key of a role's word.
pub(crate) const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Participant => "role-participant",
        Role::Producer => "role-producer",
        Role::Reuser => "role-reuser",
        Role::ProjectHolder => "role-project-holder",
        Role::Speaker => "role-speaker",
        Role::Organiser => "role-organiser",
    }
}

/// Makes badges.
pub fn badges(badges: &Badges, words: &Words) -> Result<Paper> {
    let geometry = &badges.geometry;
    geometry.check()?;
    badges.offset.check()?;
    let labels = geometry.labels();
    if badges.first == 0 || badges.first > labels {
        return Err(Error::NoSuchLabel { labels });
    }
    if badges.people.is_empty() {
        return Err(Error::Nothing);
    }
    let event = badges.event.trim();
    let layout = Layout::new(geometry, badges.logo.is_some(), !event.is_empty())?;
    let mut document = Document::new(&words.say("print-badges-title"), words.language(), badges.at);
    let mut remarks: Vec<Remark> = undrawables(badges.people).into_iter().map(Remark::Undrawable).collect();
    if badges.logo.is_some() && layout.logo.is_none() {
        remarks.push(Remark::NoRoomForLogo);
    }
    let logo = badges.logo.zip(layout.logo).map(|(picture, room)| {
        let (width, height) = picture.within(room.width, room.height);
        let x = if layout.upright { room.middle() - width / 2.0 } else { room.x };
        (document.add_picture(picture.clone()), Area::new(x, room.centre() - height / 2.0, width, height))
    });
    let mut badge = Badge { layout, logo, event, words, remarks };
    let mut page = Page::new(geometry.paper());
    let mut place = badges.first - 1;
    let mut codes: Vec<_> = badges.people.iter().map(|person| (person.code, None)).collect();
    each_part(&mut codes, |codes| {
        codes.iter_mut().try_for_each(|(code, qr)| {
            *qr = Some(QrCode::new(&code.plain(), Sturdiness::H)?);
            Ok(())
        })
    })?;
    for (person, qr) in badges.people.iter().zip(codes.into_iter().filter_map(|(_, qr)| qr)) {
        if place == labels {
            finish_page(&mut document, page, badges);
            page = Page::new(geometry.paper());
            place = 0;
        }
        let label = geometry.label(place).moved(badges.offset.x, badges.offset.y);
        badge.draw(&mut page, &mut document, person, &qr, label);
        place += 1;
    }
    finish_page(&mut document, page, badges);
    let (pages, remarks) = (document.pages(), badge.remarks);
    Ok(Paper { pdf: document.finish()?, pages, remarks })
}

fn finish_page(document: &mut Document, mut page: Page, badges: &Badges) {
    if badges.cut_marks {
        cut_marks(&mut page, &badges.geometry, badges.offset);
    }
    document.add(page);
}

/// Little crosses at the labels' corners, each once where labels share it.
fn cut_marks(page: &mut Page, geometry: &Geometry, offset: Offset) {
    let arm = 1.6;
    let mut corners: Vec<(f32, f32)> = Vec::new();
    for number in 0..geometry.labels() {
        let label = geometry.label(number).moved(offset.x, offset.y);
        for corner in [
            (label.x, label.y),
            (label.right(), label.y),
            (label.x, label.bottom()),
            (label.right(), label.bottom()),
        ] {
            if !corners.iter().any(|(x, y)| (x - corner.0).abs() < 0.05 && (y - corner.1).abs() < 0.05) {
                corners.push(corner);
            }
        }
    }
    for (x, y) in corners {
        page.line((x - arm, y), (x + arm, y), 0.08, Ink::LINE);
        page.line((x, y - arm), (x, y + arm), 0.08, Ink::LINE);
    }
}

/// What all badges of a document share.
struct Badge<'a> {
    layout: Layout,
    logo: Option<(PictureNumber, Area)>,
    event: &'a str,
    words: &'a Words,
    remarks: Vec<Remark>,
}

impl Badge<'_> {
    fn draw(&mut self, page: &mut Page, document: &mut Document, person: &Person, qr: &QrCode, label: Area) {
        let layout = self.layout;
        let place = |area: Area| area.moved(label.x, label.y);
        let align = if layout.upright { Align::Centre } else { Align::Left };
        if let Some((picture, area)) = self.logo {
            page.picture(picture, place(area));
        }
        if let Some(room) = layout.event {
            self.event_line(page, document, place(room));
        }
        self.band(page, document, person, place(layout.band));
        let typesetter = &mut document.typesetter;
        let remarks = names::draw(page, typesetter, person, place(layout.names), layout.largest, align);
        self.remarks.extend(remarks);

        let square = place(layout.qr);
        page.qr(qr, square.x, square.y, layout.dots);
        let room = place(layout.code);
        let wanted = Room { width: room.width, largest: layout.code_size, lines: 1 };
        let code = fit(typesetter, &person.code.to_string(), Weight::Bold, wanted);
        page.fitted(&code, (room.x, room.width), Align::Centre, room.bottom(), 1.0, Ink::BLACK);
    }

    fn event_line(&self, page: &mut Page, document: &mut Document, room: Area) {
        let size = self.layout.event_size;
        let wanted = Room { width: room.width, largest: size, lines: 2 };
        let mut fitted = fit(&mut document.typesetter, self.event, Weight::Regular, wanted);
        if fitted.lines.len() > 1 && mm(fitted.size * 2.0) > room.height {
            fitted = fit(&mut document.typesetter, self.event, Weight::Regular, Room { lines: 1, ..wanted });
        }
        let align = match (self.layout.upright, self.logo) {
            (true, _) => Align::Centre,
            (false, Some(_)) => Align::Right,
            (false, None) => Align::Left,
        };
        centred(page, &fitted, room, align, Ink::GREY);
    }

    /// The band in the role's colour, with its word; at its end, the sign of those who want no pictures taken.
    fn band(&mut self, page: &mut Page, document: &mut Document, person: &Person, band: Area) {
        let layout = self.layout;
        let ink = colour(person.role);
        page.fill_round(band, band.height * 0.2, ink);
        let padding = band.height * 0.38;
        let mut room = band.inset(padding, 0.0);
        if person.photo == PhotoConsent::No {
            let side = band.height * 0.66;
            let sign = Area::new(room.right() - side, band.centre() - side / 2.0, side, side);
            sign::no_photo(page, sign, Ink::WHITE, ink);
            let used = side + padding;
            room = if layout.upright { room.inset(used, 0.0) } else { room.cut_right(used).1 };
        }
        let word = self.words.say(role_key(person.role));
        let wanted = Room { width: room.width, largest: layout.role, lines: 1 };
        let fitted = fit(&mut document.typesetter, &word, Weight::Bold, wanted);
        let align = if layout.upright { Align::Centre } else { Align::Left };
        centred(page, &fitted, room, align, Ink::WHITE);
        if layout.event.is_none() && !self.event.is_empty() {
            let (_, left) = room.cut_left(fitted.width() + padding);
            let line = document.typesetter.line(self.event, Weight::Regular);
            if !layout.upright && mm(line.width * SMALLEST) <= left.width {
                let baseline = band.centre() + mm(SMALLEST * CAPITALS) / 2.0;
                page.text_in(&line, (left.x, left.width), Align::Right, baseline, SMALLEST, Ink::WHITE);
            } else if !self.remarks.contains(&Remark::NoRoomForEvent) {
                self.remarks.push(Remark::NoRoomForEvent);
            }
        }
    }
}

/// Sets a text in the middle of a room's height, by its capitals.
fn centred(page: &mut Page, text: &Fitted, room: Area, align: Align, ink: Ink) {
    let leading = 1.12;
    let lines = crate::geometry::count(text.lines.len());
    let height = mm(text.size * (CAPITALS + (lines - 1.0) * leading));
    let baseline = room.centre() - height / 2.0 + mm(text.size * CAPITALS);
    page.fitted(text, (room.x, room.width), align, baseline, leading, ink);
}
