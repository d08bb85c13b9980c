//! Tables: columns, cells, rows that are never cut in two.

use std::ops::Range;

use crate::fit::{Room, SMALLEST, fit};
use crate::folio::CAPITALS;
use crate::font::Weight;
use crate::geometry::{Area, count, mm};
use crate::page::{Align, Ink, Page};
use crate::shape::Typesetter;

/// Fits a text into a cell, in its middle: it shrinks, then takes two lines.
pub fn cell(
    page: &mut Page,
    typesetter: &mut Typesetter,
    text: &str,
    style: (Weight, f32, Ink),
    area: Area,
    align: Align,
) {
    if text.trim().is_empty() {
        return;
    }
    let (weight, size, ink) = style;
    let inner = area.inset(1.2, 0.0);
    let lines = if area.height > mm(SMALLEST * 2.4) { 2 } else { 1 };
    let fitted = fit(typesetter, text, weight, Room { width: inner.width, largest: size, lines });
    let extra = count(fitted.lines.len() - 1);
    let leading = 1.12;
    let high = mm(fitted.size * (CAPITALS + extra * leading));
    let baseline = area.centre() - high / 2.0 + mm(fitted.size * CAPITALS);
    page.fitted(&fitted, (inner.x, inner.width), align, baseline, leading, ink);
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    /// What stands over it.
    pub title: String,
    /// Its width in millimetres.
    pub width: f32,
    /// Where its text stands.
    pub align: Align,
}

impl Column {
    /// A column of text.
    pub const fn new(title: String, width: f32) -> Self {
        Self { title, width, align: Align::Left }
    }

    /// The same, its text in the middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self { align: Align::Centre, ..self }
    }
}

/// The height of a table's head.
pub const HEAD: f32 = 7.0;

/// Draws the head of a table.
pub fn table_head(page: &mut Page, typesetter: &mut Typesetter, columns: &[Column], x: f32, y: f32) {
    let width = columns.iter().map(|column| column.width).sum();
    page.fill(Area::new(x, y, width, HEAD), Ink::SHADE);
    let mut left = x;
    for column in columns {
        let area = Area::new(left, y, column.width, HEAD);
        cell(page, typesetter, &column.title, (Weight::Bold, SMALLEST, Ink::BLACK), area, column.align);
        left += column.width;
    }
    grid(page, columns, Area::new(x, y, width, HEAD));
}

/// Draws the lines around a row's cells.
pub fn grid(page: &mut Page, columns: &[Column], row: Area) {
    page.frame(row, 0.2, Ink::LINE);
    let mut left = row.x;
    for column in columns.iter().take(columns.len().saturating_sub(1)) {
        left += column.width;
        page.line((left, row.y), (left, row.bottom()), 0.2, Ink::LINE);
    }
}

/// Cuts blocks of those heights into pages of that room; the first page may have less.
pub fn pages_of(heights: &[f32], first: f32, other: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let (mut start, mut left) = (0, first);
    for (n, height) in heights.iter().enumerate() {
        if *height > left + 0.01 && (n > start || pages.is_empty()) {
            pages.push(start..n);
            (start, left) = (n, other);
        }
        left -= height;
    }
    pages.push(start..heights.len());
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_go_on_the_next_page_whole() {
        assert_eq!(pages_of(&[10.0; 5], 25.0, 40.0), [0..2, 2..5]);
        assert_eq!(pages_of(&[10.0; 3], 5.0, 20.0), [0..0, 0..2, 2..3]);
        assert_eq!(pages_of(&[], 5.0, 20.0).len(), 1);
        // What fits nowhere has a page of its own.
        assert_eq!(pages_of(&[50.0, 10.0], 60.0, 60.0).first(), Some(&(0..2)));
        assert_eq!(pages_of(&[10.0, 50.0, 10.0], 20.0, 40.0), [0..1, 1..2, 2..3]);
    }
}
