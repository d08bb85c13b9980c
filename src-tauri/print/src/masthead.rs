//! The strip at the head of a paper: the logos of those who organise and pay, and the lines that say so.

use regie_core::words::{Args, Words};

use crate::document::Document;
use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::folio::{CAPITALS, LEADING, set, sides};
use crate::font::Weight;
use crate::geometry::{Area, count, mm};
use crate::page::{Align, Ink, Page};
use crate::picture::{Picture, PictureNumber};
use crate::shape::Typesetter;
use crate::sign;

/// The emblem's height: the rules ask for a centimetre, and for no other logo to be higher.
const EMBLEM: f32 = 12.0;

/// Who organises, who pays: what stands at the head of a paper.
#[derive(Debug, Clone, Copy, Default)]
pub struct Masthead<'a> {
    /// The event's title.
    pub event: &'a str,
    /// Who organises.
    pub organiser: &'a str,
    /// The venue's name.
    pub place: &'a str,
    /// The venue's address.
    pub address: &'a str,
    /// The funded project's title; its acronym; its number.
    pub project: Project<'a>,
    /// The line that says who pays, as the funder wants it.
    pub funder_line: &'a str,
    /// The organiser's logo.
    pub organiser_logo: Option<&'a Picture>,
    /// The funder's logo.
    pub funder_logo: Option<&'a Picture>,
    /// Whether the European Union pays a part: its emblem is shown, with the words the rules ask for.
    pub europe: bool,
}

/// The project an event belongs to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Project<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its acronym.
    pub acronym: &'a str,
    /// The number its funder knows it by.
    pub number: &'a str,
}

impl Project<'_> {
    fn line(&self, words: &Words) -> Option<String> {
        let parts: Vec<_> =
            [self.acronym, self.title].into_iter().filter(|part| !part.trim().is_empty()).collect();
        let name = parts.join(" – ");
        let number = self.number.trim();
        let mut args = Args::new();
        args.set("project", name.clone());
        args.set("number", number.to_owned());
        match (name.is_empty(), number.is_empty()) {
            (true, true) => None,
            (false, true) => Some(words.say_with("print-project", &args)),
            _ => Some(words.say_with("print-project-number", &args)),
        }
    }
}

/// A masthead whose pictures are in the document.
pub(crate) struct Strip<'a> {
    masthead: &'a Masthead<'a>,
    logos: Vec<(PictureNumber, f32, f32)>,
}

impl<'a> Strip<'a> {
    pub(crate) fn new(document: &mut Document, masthead: &'a Masthead) -> Self {
        let logos = [masthead.organiser_logo, masthead.funder_logo]
            .into_iter()
            .flatten()
            .map(|picture| {
                let (width, height) = picture.within(52.0, EMBLEM);
                (document.add_picture(picture.clone()), width, height)
            })
            .collect();
        Self { masthead, logos }
    }

    /// Draws the logos from the left, the emblem of the European Union with its words at the right, then the project's
    /// line and the funder's; answers where the strip ends.
    pub(crate) fn draw(&self, page: &mut Page, typesetter: &mut Typesetter, words: &Words, top: f32) -> f32 {
        let room = sides(page.size);
        let mut left = room.0;
        let high = !self.logos.is_empty() || self.masthead.europe;
        for (picture, width, height) in &self.logos {
            page.picture(*picture, Area::new(left, top + (EMBLEM - height) / 2.0, *width, *height));
            left += width + 8.0;
        }
        if self.masthead.europe {
            // The words stand beside the emblem, in two lines of about the same length.
            let wanted = Room { width: 36.0, largest: 11.0, lines: 2 };
            let said = fit(typesetter, &words.say("print-europe"), Weight::Bold, wanted);
            let width = said.width();
            let flag = EMBLEM * sign::EMBLEM_RATIO;
            let x = room.0 + room.1 - width - 2.5 - flag;
            sign::emblem(page, x, top, EMBLEM);
            let height = mm(said.size * (CAPITALS + LEADING * count(said.lines.len() - 1)));
            let first = top + (EMBLEM - height) / 2.0 + mm(said.size * CAPITALS);
            page.fitted(&said, (x + flag + 2.5, width), Align::Left, first, LEADING, Ink(0x00, 0x33, 0x99));
        }
        let mut y = if high { top + EMBLEM + 3.0 } else { top };
        let lines = [self.masthead.project.line(words), Some(self.masthead.funder_line.trim().to_owned())];
        for (text, weight) in lines.into_iter().zip([Weight::Bold, Weight::Regular]) {
            let Some(text) = text.filter(|text| !text.is_empty()) else { continue };
            let lines = paragraph(typesetter, &text, weight, SMALLEST, room.1);
            y = set(page, &lines, room.0, y + mm(SMALLEST * CAPITALS), SMALLEST, Ink::GREY) + 1.2;
        }
        y
    }
}
