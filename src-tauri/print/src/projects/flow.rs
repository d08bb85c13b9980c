//! Blocks one below the other, over as many pages as they take: nothing is cut, and no line is left alone.

use std::rc::Rc;

use super::sign::{self, State};
use crate::document::Document;
use crate::fit::{SMALLEST, paragraph};
use crate::folio::{CAPITALS, LEADING, MARGIN, foot, height, set, sides};
use crate::font::Weight;
use crate::geometry::{Area, Size, mm};
use crate::page::{Align, Ink, Page};
use crate::shape::{Line, Typesetter};
use crate::table::Column;

/// The colour of headings, as on the programme.
pub(super) const ACCENT: Ink = Ink(0x1b, 0x4b, 0x7a);
/// The size of running text, in points.
pub(super) const TEXT: f32 = 10.5;
/// Where a page starts.
pub(super) const TOP: f32 = 14.0;
/// What the foot of a page takes.
const BOTTOM: f32 = 18.0;
/// Above and below the text of a table's cell.
const PAD: f32 = 2.1;
/// From one paragraph to the next.
const PARAGRAPH: f32 = 2.2;
/// How far a point of a list is set in.
const INDENT: f32 = 4.5;

/// How a text is set: its weight, its size in points, its ink.
pub(super) type Style = (Weight, f32, Ink);

/// Pages that are being filled.
pub(super) struct Flow<'a> {
    pub(super) typesetter: &'a mut Typesetter,
    pub(super) page: Page,
    pub(super) y: f32,
    full: Vec<Page>,
}

/// A line of text in its place among the others.
struct Set {
    line: Rc<Line>,
    size: f32,
    ink: Ink,
    /// What is left free above it.
    gap: f32,
    /// How far it is set in.
    indent: f32,
    /// Whether a point stands before it.
    point: bool,
}

impl Set {
    fn tall(&self) -> f32 {
        self.gap + mm(self.size * LEADING)
    }
}

/// What stands in a table's cell.
#[derive(Default)]
pub(super) struct Cell<'a> {
    /// Texts, one under the other.
    texts: Vec<(&'a str, Style)>,
    /// A state, with its sign.
    state: Option<&'a State>,
}

impl<'a> Cell<'a> {
    /// A text.
    pub(super) fn text(text: &'a str) -> Self {
        Self { texts: vec![(text, (Weight::Regular, TEXT, Ink::BLACK))], state: None }
    }

    /// A text that counts.
    pub(super) fn bold(text: &'a str) -> Self {
        Self { texts: vec![(text, (Weight::Bold, TEXT, Ink::BLACK))], state: None }
    }

    /// A state.
    pub(super) fn state(state: &'a State) -> Self {
        Self { texts: Vec::new(), state: Some(state) }
    }

    /// The same with something smaller under it.
    #[must_use]
    pub(super) fn under(mut self, text: &'a str) -> Self {
        self.texts.push((text, (Weight::Regular, SMALLEST, Ink::GREY)));
        self
    }

    fn lines(&self, typesetter: &mut Typesetter, width: f32) -> Vec<Set> {
        let mut lines = Vec::new();
        if let Some(state) = self.state {
            let indent = sign::ROOM;
            let style = (Weight::Regular, TEXT, Ink::BLACK);
            push(typesetter, &mut lines, &state.said, style, (width - indent, indent, 0.0));
        }
        for (text, style) in &self.texts {
            let gap = if lines.is_empty() { 0.0 } else { 0.5 };
            push(typesetter, &mut lines, text, *style, (width, 0.0, gap));
        }
        lines
    }
}

/// Sets a text's lines, in a width, set in so far, with a gap above the first one.
fn push(
    typesetter: &mut Typesetter,
    lines: &mut Vec<Set>,
    text: &str,
    (weight, size, ink): Style,
    (width, indent, gap): (f32, f32, f32),
) {
    for (n, line) in paragraph(typesetter, text, weight, size, width).into_iter().enumerate() {
        let gap = if n == 0 { gap } else { 0.0 };
        lines.push(Set { line, size, ink, gap, indent, point: false });
    }
}

/// The lines of a text that somebody wrote: an empty line parts paragraphs, a dash or a point begins a list's.
fn written(typesetter: &mut Typesetter, text: &str, style: Style, width: f32) -> Vec<Set> {
    let mut lines = Vec::new();
    let mut gap = 0.0;
    let mut listed = false;
    for part in text.lines().map(str::trim) {
        if part.is_empty() {
            gap = if lines.is_empty() { 0.0 } else { PARAGRAPH };
            continue;
        }
        let point = ["- ", "– ", "— ", "• ", "* "].iter().find_map(|mark| part.strip_prefix(mark));
        let start = lines.len();
        if point.is_some() != listed && start > 0 {
            gap = f32::max(gap, 1.2);
        }
        listed = point.is_some();
        let indent = if listed { INDENT } else { 0.0 };
        push(typesetter, &mut lines, point.unwrap_or(part), style, (width - indent, indent, gap));
        if let Some(first) = lines.get_mut(start) {
            first.point = listed;
        }
        gap = if listed { 0.8 } else { 0.0 };
    }
    lines
}

impl<'a> Flow<'a> {
    /// An empty page of that size.
    pub(super) const fn new(typesetter: &'a mut Typesetter, size: Size) -> Self {
        Self { typesetter, page: Page::new(size), y: TOP, full: Vec::new() }
    }

    /// Where text stands, across.
    pub(super) const fn room(&self) -> (f32, f32) {
        sides(self.page.size)
    }

    /// How much room there is down to the foot.
    pub(super) fn left(&self) -> f32 {
        self.page.size.height - BOTTOM - self.y
    }

    /// How much room an empty page has.
    fn whole(&self) -> f32 {
        self.page.size.height - BOTTOM - TOP
    }

    /// Goes on with the next page.
    pub(super) fn turn(&mut self) {
        let size = self.page.size;
        self.full.push(std::mem::replace(&mut self.page, Page::new(size)));
        self.y = TOP;
    }

    /// Leaves room, unless a page has just begun.
    pub(super) fn space(&mut self, by: f32) {
        if self.y > TOP {
            self.y += by;
        }
    }

    /// Turns the page where so much does not fit any more.
    pub(super) fn keep(&mut self, room: f32) {
        if self.left() < room && self.y > TOP {
            self.turn();
        }
    }

    /// A part's heading; it is never the last thing on a page.
    pub(super) fn heading(&mut self, text: &str) {
        self.space(7.5);
        self.keep(44.0);
        let (x, width) = self.room();
        let lines = paragraph(self.typesetter, text, Weight::Bold, 13.0, width);
        self.y = set(&mut self.page, &lines, x, self.y + mm(13.0 * CAPITALS), 13.0, ACCENT) + 1.3;
        self.page.line((x, self.y), (x + width, self.y), 0.3, Ink::LINE);
        self.y += 3.2;
    }

    /// A text, in paragraphs.
    pub(super) fn text(&mut self, text: &str, style: Style) {
        let (x, width) = self.room();
        let lines = written(self.typesetter, text, style, width);
        let mut from = 0;
        while from < lines.len() {
            let rest = lines.get(from..).unwrap_or_default();
            let mut fit = fitting(rest, self.left());
            // No line is left alone at the foot of a page, nor at the top of the next one.
            if fit < rest.len() && self.y > TOP {
                if rest.len() - fit == 1 && fit > 2 {
                    fit -= 1;
                }
                // The last one set begins a paragraph whose second line would be on the next page.
                if let (Some(last), Some(next)) =
                    (fit.checked_sub(1).and_then(|n| rest.get(n)), rest.get(fit))
                    && last.gap > 0.0
                    && next.gap == 0.0
                {
                    fit -= 1;
                }
                if fit < 2 {
                    fit = 0;
                }
            }
            let fit = if fit == 0 && self.y <= TOP { 1 } else { fit };
            self.y = place(&mut self.page, rest.get(..fit).unwrap_or_default(), x, self.y);
            from += fit;
            if from < lines.len() {
                self.turn();
            }
        }
    }

    /// Points of a list.
    pub(super) fn points(&mut self, points: &[String]) {
        for (n, point) in points.iter().filter(|point| !point.trim().is_empty()).enumerate() {
            if n > 0 {
                self.space(1.2);
            }
            // Its own line breaks do not make other points of it.
            let one = point.split_whitespace().collect::<Vec<_>>().join(" ");
            self.text(&format!("• {one}"), (Weight::Regular, TEXT, Ink::BLACK));
        }
    }

    /// A label, and what it says, beside each other.
    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let name = Cell { texts: vec![(label, (Weight::Bold, TEXT, Ink::BLACK))], state: None };
        let columns = [Column::new(String::new(), 42.0), Column::new(String::new(), self.room().1 - 42.0)];
        self.row(&columns, &[name, Cell::text(text)], false);
    }

    /// A table: its head again on every page, its rows whole wherever a page holds them.
    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<Cell>]) {
        self.keep(26.0);
        self.table_head(columns);
        for row in rows {
            self.row(columns, row, true);
        }
    }

    fn table_head(&mut self, columns: &[Column]) {
        let (x, width) = self.room();
        let size = SMALLEST;
        let set_in = |column: &Column| column.width - 2.0 * INSET;
        let titles: Vec<Vec<Rc<Line>>> = columns
            .iter()
            .map(|column| paragraph(self.typesetter, &column.title, Weight::Bold, size, set_in(column)))
            .collect();
        let lines = titles.iter().map(Vec::len).max().unwrap_or(1);
        let tall = height(lines, size) + 3.4;
        self.page.fill(Area::new(x, self.y, width, tall), Ink::SHADE);
        let mut left = x;
        for (column, lines) in columns.iter().zip(&titles) {
            for (n, line) in lines.iter().enumerate() {
                let baseline = self.y + 1.8 + mm(size * (CAPITALS + LEADING * crate::geometry::count(n)));
                let room = (left + INSET, set_in(column));
                self.page.text_in(line, room, column.align, baseline, size, Ink::GREY);
            }
            left += column.width;
        }
        self.y += tall;
    }

    fn row(&mut self, columns: &[Column], cells: &[Cell], ruled: bool) {
        let cells: Vec<Placed> = columns
            .iter()
            .zip(cells)
            .map(|(column, cell)| {
                let inset = if ruled { INSET } else { 0.0 };
                let lines = cell.lines(self.typesetter, column.width - 2.0 * inset);
                (column.width, column.align, lines, cell.state)
            })
            .collect();
        let pad = if ruled { PAD } else { 0.6 };
        let tall = |from: &[usize]| {
            let cell = |(at, (_, _, lines, _)): (usize, &Placed)| {
                lines.iter().skip(from.get(at).copied().unwrap_or(0)).map(Set::tall).sum::<f32>()
            };
            cells.iter().enumerate().map(cell).fold(0.0, f32::max) + 2.0 * pad
        };
        let mut from = vec![0; cells.len()];
        // A row that a page holds goes on the next one whole; a longer one is parted between lines.
        let fits_on_a_page = tall(&from) <= self.whole() - 12.0;
        if tall(&from) > self.left() && (fits_on_a_page || self.left() < 40.0) && self.y > TOP {
            self.turn_table(columns, ruled);
        }
        loop {
            let (x, width) = self.room();
            let room = self.left() - 2.0 * pad;
            let (mut left, mut end) = (x, self.y + 2.0 * pad);
            let mut rest = false;
            for (at, (width, align, lines, state)) in cells.iter().enumerate() {
                let start = from.get(at).copied().unwrap_or(0);
                let waiting = lines.get(start..).unwrap_or_default();
                let fit = fitting(waiting, room);
                let inset = if ruled { INSET } else { 0.0 };
                let here = waiting.get(..fit).unwrap_or_default();
                if let (Some(state), 0) = (state, start) {
                    let centre = self.y + pad + mm(TEXT * LEADING) / 2.0;
                    sign::draw(&mut self.page, state.sign, (left + inset, centre));
                }
                let reach =
                    place_in(&mut self.page, here, (left + inset, width - 2.0 * inset), *align, self.y + pad);
                end = f32::max(end, reach + pad);
                left += width;
                rest |= start + fit < lines.len();
                if let Some(from) = from.get_mut(at) {
                    *from = start + fit;
                }
            }
            self.y = end;
            if ruled {
                self.page.line((x, self.y), (x + width, self.y), 0.2, Ink::LINE);
            }
            if !rest {
                return;
            }
            self.turn_table(columns, ruled);
        }
    }

    fn turn_table(&mut self, columns: &[Column], ruled: bool) {
        self.turn();
        if ruled {
            self.table_head(columns);
        }
    }

    /// Facts beside each other, each under its label, on a shade.
    pub(super) fn facts(&mut self, facts: &[(String, String)]) {
        let facts: Vec<_> = facts.iter().filter(|(_, said)| !said.trim().is_empty()).collect();
        let (x, width) = self.room();
        for facts in facts.chunks(4) {
            let each = (width - 8.0) / crate::geometry::count(facts.len());
            let mut tall: f32 = 0.0;
            let mut columns = Vec::new();
            for (label, said) in facts {
                let mut lines = Vec::new();
                let room = each - 4.0;
                push(
                    self.typesetter,
                    &mut lines,
                    label,
                    (Weight::Regular, SMALLEST, Ink::GREY),
                    (room, 0.0, 0.0),
                );
                push(self.typesetter, &mut lines, said, (Weight::Bold, 12.0, Ink::BLACK), (room, 0.0, 0.7));
                tall = f32::max(tall, lines.iter().map(Set::tall).sum());
                columns.push(lines);
            }
            self.keep(tall + 6.0);
            self.page.fill_round(Area::new(x, self.y, width, tall + 6.0), 1.8, Ink::SHADE);
            for (n, lines) in columns.iter().enumerate() {
                let left = x + 4.0 + each * crate::geometry::count(n);
                place(&mut self.page, lines, left, self.y + 3.0);
            }
            self.y += tall + 8.0;
        }
        self.y -= 2.0;
    }

    /// The finished pages, their feet numbered.
    pub(super) fn finish(mut self, words: &regie_core::words::Words, left: &str) -> Vec<Page> {
        self.full.push(self.page);
        let total = self.full.len();
        for (n, page) in self.full.iter_mut().enumerate() {
            foot(page, self.typesetter, words, left, (n + 1, total));
        }
        self.full
    }
}

/// What a cell leaves free at its left and at its right.
const INSET: f32 = 1.6;

/// How many of the lines fit in so much room.
fn fitting(lines: &[Set], room: f32) -> usize {
    let mut used = 0.0;
    lines
        .iter()
        .take_while(|line| {
            used += line.tall();
            used <= room + 0.01
        })
        .count()
}

/// Sets lines under `top`; answers where they end.
fn place(page: &mut Page, lines: &[Set], x: f32, top: f32) -> f32 {
    place_in(page, lines, (x, 0.0), Align::Left, top)
}

fn place_in(page: &mut Page, lines: &[Set], (x, width): (f32, f32), align: Align, top: f32) -> f32 {
    let mut y = top;
    for (n, set) in lines.iter().enumerate() {
        // At the top of a page nothing is left free.
        y += if n == 0 && top <= TOP { 0.0 } else { set.gap };
        let baseline = y + mm(set.size * (CAPITALS + (LEADING - CAPITALS) / 2.0));
        if set.point {
            let dot = crate::page::circle(x + 1.4, baseline - mm(set.size * 0.26), 0.55);
            page.shape(&[dot], ACCENT);
        }
        page.text_in(&set.line, (x + set.indent, width - set.indent), align, baseline, set.size, set.ink);
        y += mm(set.size * LEADING);
    }
    y
}

/// Puts finished pages into a document.
pub(super) fn add(document: &mut Document, pages: Vec<Page>) {
    for page in pages {
        document.add(page);
    }
}

/// The left margin, for what is drawn by hand.
pub(super) const LEFT: f32 = MARGIN;

/// A cell as it stands in its row: the column's width and side, its lines, its state.
type Placed<'a> = (f32, Align, Vec<Set>, Option<&'a State>);
