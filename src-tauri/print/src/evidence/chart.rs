//! A chart on paper: the bars of [`regie_core::report::chart`], readable in grey.

use regie_core::report::chart::{Chart, ChartRow};

use super::flow::{Flow, SMALL};
use crate::fit::paragraph;
use crate::folio::{CAPITALS, LEADING, MARGIN, height};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Align, Ink, Page};

/// Where labels end and bars begin.
const LABELS: f32 = 64.0;
/// The longest bar.
const LONGEST: f32 = 88.0;
const BAR: f32 = 4.2;
const DEEP: Ink = Ink(0x1b, 0x4b, 0x7a);

/// Draws a chart where the flow stands.
pub(super) fn draw(flow: &mut Flow, chart: &Chart) {
    if chart.is_empty() {
        return flow.nothing();
    }
    legend(flow, chart);
    let most = chart.most();
    for group in &chart.groups {
        if !group.title.is_empty() {
            flow.heading(&group.title);
        }
        for row in &group.rows {
            draw_row(flow, chart, row, most);
        }
        flow.y += 2.0;
    }
}

fn legend(flow: &mut Flow, chart: &Chart) {
    if chart.series.len() < 2 {
        return;
    }
    flow.need(40.0);
    let mut x = MARGIN;
    for (n, name) in chart.series.iter().enumerate() {
        bar(&mut flow.page, n + 1 == chart.series.len(), Area::new(x, flow.y, 8.0, BAR));
        let line = flow.typesetter.line(name, Weight::Regular);
        let baseline = flow.y + BAR / 2.0 + mm(SMALL * CAPITALS) / 2.0;
        flow.page.text(&line, x + 10.0, baseline, SMALL, Ink::BLACK);
        x += 10.0 + mm(line.width * SMALL) + 10.0;
    }
    flow.y += BAR + 3.0;
}

/// What was real is filled; what it is compared with is an outline.
fn bar(page: &mut Page, filled: bool, area: Area) {
    if filled {
        page.fill(area, DEEP);
    } else {
        page.fill(area, Ink::SHADE);
        page.frame(area.inset(0.15, 0.15), 0.3, Ink::GREY);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a bar is a few thousand dots long at most")]
fn draw_row(flow: &mut Flow, chart: &Chart, row: &ChartRow, most: u32) {
    let label = paragraph(flow.typesetter, &row.label, Weight::Regular, SMALL, LABELS - 3.0);
    let bars = BAR * crate::geometry::count(row.bars.len());
    let text = height(label.len(), SMALL);
    let high = bars.max(text) + 2.4;
    flow.need(high);
    let mut baseline = flow.y + (high - text) / 2.0 + mm(SMALL * CAPITALS);
    for line in &label {
        flow.page.text_in(line, (MARGIN, LABELS - 3.0), Align::Right, baseline, SMALL, Ink::BLACK);
        baseline += mm(SMALL * LEADING);
    }
    let left = MARGIN + LABELS;
    let mut y = flow.y + (high - bars) / 2.0;
    for (n, value) in row.bars.iter().enumerate() {
        let width = value.value.map_or(0.0, |value| value as f32 / most as f32 * LONGEST);
        if width > 0.0 {
            let area = Area::new(left, y + 0.2, width.max(0.4), BAR - 0.4);
            bar(&mut flow.page, n + 1 == chart.series.len(), area);
        }
        let said = flow.typesetter.line(&value.said, Weight::Regular);
        let ink = if value.value.is_some() { Ink::BLACK } else { Ink::GREY };
        let baseline = y + BAR / 2.0 + mm(9.0 * CAPITALS) / 2.0;
        flow.page.text(&said, left + width + 1.6, baseline, 9.0, ink);
        y += BAR;
    }
    flow.page.line((left, flow.y), (left, flow.y + high), 0.25, Ink::GREY);
    flow.y += high;
}
