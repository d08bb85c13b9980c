//! Text and tables that flow over pages, section by section.

use regie_core::words::Words;

use crate::fit::paragraph;
use crate::folio::{BODY, CAPITALS, LEADING, MARGIN, height, sides, write};
use crate::font::Weight;
use crate::geometry::{Area, Size, count, mm};
use crate::page::{Align, Ink, Page};
use crate::shape::Typesetter;
use crate::table::{Column, HEAD, grid, table_head};

const TOP: f32 = 14.0;
/// What the foot takes.
const FOOT: f32 = 18.0;
/// The size of a table's text, in points.
pub(super) const SMALL: f32 = 9.5;
/// Under and over a row's text.
const AIR: f32 = 1.9;

/// A row of a table.
pub(super) enum Row {
    /// A cell for each column.
    Cells(Vec<String>),
    /// What the rows below it have in common, over the whole width.
    Band(String),
}

/// Pages that are being filled from top to bottom.
pub(super) struct Flow<'a> {
    pub typesetter: &'a mut Typesetter,
    pub words: &'a Words,
    pub page: Page,
    /// Where the next thing stands, in millimetres from the top.
    pub y: f32,
    pages: Vec<Page>,
    section: String,
    /// Whether there is anything on the page but its section's name.
    begun: bool,
    sections: Vec<(String, usize)>,
}

impl<'a> Flow<'a> {
    pub(super) fn new(typesetter: &'a mut Typesetter, words: &'a Words) -> Self {
        Self {
            typesetter,
            words,
            page: Page::new(Size::A4),
            y: TOP,
            pages: Vec::new(),
            section: String::new(),
            begun: false,
            sections: Vec::new(),
        }
    }

    /// Begins a section, on a page of its own.
    pub(super) fn section(&mut self, key: &str) {
        self.leave();
        self.section = self.words.say(key);
        self.sections.push((self.section.clone(), self.pages.len()));
        let style = (Weight::Bold, 20.0, Ink::BLACK);
        self.y = write(&mut self.page, self.typesetter, &self.section, style, sides(Size::A4), TOP) + 4.0;
        self.begun = true;
    }

    /// Adds a section whose pages were made elsewhere.
    pub(super) fn pages(&mut self, key: &str, pages: Vec<Page>) {
        self.leave();
        self.section = self.words.say(key);
        self.sections.push((self.section.clone(), self.pages.len()));
        self.pages.extend(pages);
    }

    /// Goes on to a page made elsewhere, in the same section.
    pub(super) fn more_pages(&mut self, pages: Vec<Page>) {
        self.leave();
        self.pages.extend(pages);
    }

    /// The pages, and on which of them each section begins, from 0.
    pub(super) fn finish(mut self) -> (Vec<Page>, Vec<(String, usize)>) {
        self.leave();
        (self.pages, self.sections)
    }

    fn leave(&mut self) {
        if self.begun {
            self.pages.push(std::mem::replace(&mut self.page, Page::new(Size::A4)));
            self.begun = false;
        }
        self.y = TOP;
    }

    /// Goes to the next page where there is no room for something that high.
    pub(super) fn need(&mut self, high: f32) {
        if self.y + high <= Size::A4.height - FOOT {
            return;
        }
        self.leave();
        let style = (Weight::Bold, BODY, Ink::GREY);
        self.y = write(&mut self.page, self.typesetter, &self.section, style, sides(Size::A4), TOP) + 3.0;
        self.begun = true;
    }

    /// Sets a paragraph.
    pub(super) fn text(&mut self, text: &str, style: (Weight, f32, Ink)) {
        let (weight, size, _) = style;
        let lines = paragraph(self.typesetter, text, weight, size, sides(Size::A4).1);
        self.need(height(lines.len(), size));
        self.y = write(&mut self.page, self.typesetter, text, style, sides(Size::A4), self.y) + 3.0;
    }

    /// Sets a heading that stays with what follows it.
    pub(super) fn heading(&mut self, text: &str) {
        self.y += 3.0;
        self.need(32.0);
        self.text(text, (Weight::Bold, 12.5, Ink::BLACK));
    }

    /// Says that there is nothing.
    pub(super) fn nothing(&mut self) {
        let text = self.words.say("evidence-nothing");
        self.text(&text, (Weight::Regular, BODY, Ink::GREY));
    }

    /// Sets a table; its head is repeated on every page.
    pub(super) fn table(&mut self, columns: &[Column], rows: &[Row]) {
        if rows.is_empty() {
            return self.nothing();
        }
        let width: f32 = columns.iter().map(|column| column.width).sum();
        let mut has_head = false;
        for (at, row) in rows.iter().enumerate() {
            let high = self.row_height(columns, row);
            // A band does not stand alone at the foot of a page.
            let needed = match (row, rows.get(at + 1)) {
                (Row::Band(_), Some(next)) => high + self.row_height(columns, next),
                _ => high,
            };
            let before = self.pages.len();
            self.need(needed + if has_head { 0.0 } else { HEAD });
            if !has_head || self.pages.len() > before {
                table_head(&mut self.page, self.typesetter, columns, MARGIN, self.y);
                self.y += HEAD;
                has_head = true;
            }
            self.row(columns, row, Area::new(MARGIN, self.y, width, high));
            self.y += high;
        }
        self.y += 4.0;
    }

    fn row_height(&mut self, columns: &[Column], row: &Row) -> f32 {
        match row {
            Row::Band(_) => HEAD,
            Row::Cells(cells) => {
                let lines = columns.iter().zip(cells).map(|(column, text)| {
                    paragraph(self.typesetter, text, Weight::Regular, SMALL, column.width - 2.4).len()
                });
                height(lines.max().unwrap_or(1).max(1), SMALL) + 2.0 * AIR
            }
        }
    }

    fn row(&mut self, columns: &[Column], row: &Row, area: Area) {
        match row {
            Row::Band(text) => {
                self.page.frame(area, 0.2, Ink::LINE);
                let style = (Weight::Bold, SMALL, Ink::BLACK);
                crate::table::cell(&mut self.page, self.typesetter, text, style, area, Align::Left);
            }
            Row::Cells(cells) => {
                grid(&mut self.page, columns, area);
                let mut left = area.x;
                for (column, text) in columns.iter().zip(cells) {
                    let room = (left + 1.2, column.width - 2.4);
                    let lines = paragraph(self.typesetter, text, Weight::Regular, SMALL, room.1);
                    let tall = height(lines.len(), SMALL);
                    let mut baseline = area.centre() - tall / 2.0 + mm(SMALL * (CAPITALS + 0.1));
                    for line in &lines {
                        self.page.text_in(line, room, column.align, baseline, SMALL, Ink::BLACK);
                        baseline += mm(SMALL * LEADING) * count(1);
                    }
                    left += column.width;
                }
            }
        }
    }
}
