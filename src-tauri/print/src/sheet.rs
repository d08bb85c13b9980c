//! Label sheets: where the labels are, as their makers say, or as measured with a ruler.

use regie_core::words::{Args, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Edge, Error, Result, tenths};
use crate::geometry::{Area, Size, count};

/// Where the labels are on a sheet, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Geometry {
    /// The paper, across.
    pub paper_width: f32,
    /// The paper, down.
    pub paper_height: f32,
    /// A label, across.
    pub label_width: f32,
    /// A label, down.
    pub label_height: f32,
    /// How many labels side by side.
    pub columns: u16,
    /// How many one above the other.
    pub rows: u16,
    /// From the paper's left edge to the first label.
    pub first_x: f32,
    /// From the paper's upper edge to the first label.
    pub first_y: f32,
    /// From one label's left edge to the next one's.
    pub pitch_x: f32,
    /// From one label's upper edge to the next one's.
    pub pitch_y: f32,
}

/// How far a printer is off, in millimetres; what is printed is moved by as much.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct Offset {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

impl Offset {
    /// Refuses what no printer is off.
    pub fn check(self) -> Result<()> {
        let fine = |by: f32| by.is_finite() && by.abs() <= 20.0;
        if fine(self.x) && fine(self.y) { Ok(()) } else { Err(Error::Offset) }
    }
}

/// A hundredth of a millimetre is no overlap.
const SLACK: f32 = 0.011;

impl Geometry {
    /// Whether such a sheet can be: measures that are numbers, labels apart and on the paper.
    pub fn check(&self) -> Result<()> {
        let positive = [
            ("paper_width", self.paper_width),
            ("paper_height", self.paper_height),
            ("label_width", self.label_width),
            ("label_height", self.label_height),
            ("columns", f32::from(self.columns)),
            ("rows", f32::from(self.rows)),
            ("pitch_x", if self.columns > 1 { self.pitch_x } else { 1.0 }),
            ("pitch_y", if self.rows > 1 { self.pitch_y } else { 1.0 }),
        ];
        for (measure, value) in positive {
            if !value.is_finite() || value <= 0.0 || value > 3000.0 {
                return Err(Error::Measure { measure });
            }
        }
        for (measure, value) in [("first_x", self.first_x), ("first_y", self.first_y)] {
            if !value.is_finite() {
                return Err(Error::Measure { measure });
            }
        }
        if self.columns > 1 && self.pitch_x + SLACK < self.label_width {
            return Err(Error::Overlap { by: self.label_width - self.pitch_x, across: true });
        }
        if self.rows > 1 && self.pitch_y + SLACK < self.label_height {
            return Err(Error::Overlap { by: self.label_height - self.pitch_y, across: false });
        }
        let last = self.label(self.labels() - 1);
        for (by, edge) in [
            (-self.first_x, Edge::Left),
            (-self.first_y, Edge::Top),
            (last.right() - self.paper_width, Edge::Right),
            (last.bottom() - self.paper_height, Edge::Bottom),
        ] {
            if by > SLACK {
                return Err(Error::OffPaper { by, edge });
            }
        }
        Ok(())
    }

    /// The paper.
    pub const fn paper(&self) -> Size {
        Size { width: self.paper_width, height: self.paper_height }
    }

    /// How many labels a sheet has.
    pub fn labels(&self) -> usize {
        usize::from(self.columns) * usize::from(self.rows)
    }

    /// The label of that number, from 0, row by row.
    pub fn label(&self, number: usize) -> Area {
        let columns = usize::from(self.columns.max(1));
        Area::new(
            self.first_x + self.pitch_x * count(number % columns),
            self.first_y + self.pitch_y * count(number / columns),
            self.label_width,
            self.label_height,
        )
    }

    /// Whether the paper is a roll of single labels.
    pub fn is_roll(&self) -> bool {
        self.labels() == 1
            && (self.paper_width - self.label_width).abs() < SLACK
            && (self.paper_height - self.label_height).abs() < SLACK
    }

    /// How near the labels come to the edges of the paper, across and down: no printer reaches all of it.
    pub fn edge_distance(&self) -> (f32, f32) {
        let last = self.label(self.labels().saturating_sub(1));
        (
            self.first_x.min(self.paper_width - last.right()),
            self.first_y.min(self.paper_height - last.bottom()),
        )
    }
}

/// What to call a label sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    /// By its maker's name.
    Made(&'static str),
    /// By the fold it is made of.
    A6Portrait,
    /// The same, lying.
    A6Landscape,
    /// By its maker's name: a roll.
    Roll(&'static str),
}

/// A label sheet one can buy, or cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelSheet {
    /// Its name in settings and on the command line.
    pub id: &'static str,
    called: Called,
    /// Where its labels are.
    pub geometry: Geometry,
}

impl LabelSheet {
    /// What people call it: maker, size, how many.
    pub fn name(&self, words: &Words) -> String {
        let mut args = Args::new();
        args.set("width", trimmed(self.geometry.label_width, words));
        args.set("height", trimmed(self.geometry.label_height, words));
        args.set("labels", i64::try_from(self.geometry.labels()).unwrap_or(0));
        match self.called {
            Called::A6Portrait => words.say("sheet-a6-portrait"),
            Called::A6Landscape => words.say("sheet-a6-landscape"),
            Called::Made(name) => {
                args.set("name", name);
                words.say_with("sheet-made", &args)
            }
            Called::Roll(name) => {
                args.set("name", name);
                words.say_with("sheet-roll", &args)
            }
        }
    }
}

/// A length without idle zeros: `50`, `29,6`.
fn trimmed(millimetres: f32, words: &Words) -> String {
    if millimetres.fract().abs() < f32::EPSILON {
        format!("{millimetres:.0}")
    } else {
        tenths(millimetres, words)
    }
}

const fn sheet(
    id: &'static str,
    called: Called,
    paper: [f32; 2],
    label: [f32; 2],
    grid: [u16; 2],
    first: [f32; 2],
    pitch: [f32; 2],
) -> LabelSheet {
    LabelSheet {
        id,
        called,
        geometry: Geometry {
            paper_width: paper[0],
            paper_height: paper[1],
            label_width: label[0],
            label_height: label[1],
            columns: grid[0],
            rows: grid[1],
            first_x: first[0],
            first_y: first[1],
            pitch_x: pitch[0],
            pitch_y: pitch[1],
        },
    }
}

const A4: [f32; 2] = [210.0, 297.0];
const LETTER: [f32; 2] = [215.9, 279.4];

/// The label sheets that are known: measures of the makers, as gLabels' templates and pretix's badge export give them.
#[rustfmt::skip]
pub const SHEETS: [LabelSheet; 16] = [
    sheet("a6-portrait-4", Called::A6Portrait, A4, [105.0, 148.5], [2, 2], [0.0, 0.0], [105.0, 148.5]),
    sheet("a6-landscape-4", Called::A6Landscape, [297.0, 210.0], [148.5, 105.0], [2, 2], [0.0, 0.0], [148.5, 105.0]),
    sheet("avery-l4785", Called::Made("Avery L4785"), A4, [80.0, 50.0], [2, 5], [18.0, 13.0], [95.0, 55.0]),
    sheet("avery-c32011", Called::Made("Avery C32011"), A4, [85.0, 54.0], [2, 5], [15.0, 13.5], [95.0, 54.0]),
    sheet("avery-7414", Called::Made("Avery 7414"), A4, [90.0, 52.0], [2, 5], [15.0, 18.5], [90.0, 52.0]),
    sheet("avery-l4784", Called::Made("Avery Zweckform L4784"), A4, [63.5, 29.6], [3, 9], [7.15, 15.3], [66.1, 29.6]),
    sheet("avery-7160", Called::Made("Avery L7160"), A4, [64.0, 38.1], [3, 7], [7.48, 15.49], [66.04, 38.1]),
    sheet("avery-7163", Called::Made("Avery L7163"), A4, [99.1, 38.1], [2, 7], [3.35, 15.17], [103.01, 38.1]),
    sheet("avery-7165", Called::Made("Avery L7165"), A4, [99.06, 67.73], [2, 4], [4.67, 13.04], [101.64, 67.73]),
    sheet("avery-5395", Called::Made("Avery 5395"), LETTER, [85.7, 59.3], [2, 4], [17.5, 14.8], [95.25, 63.5]),
    sheet("herma-4412", Called::Made("Herma 4412"), A4, [80.0, 50.0], [2, 5], [17.5, 13.5], [95.0, 55.0]),
    sheet("durable-1445", Called::Made("Durable 1445"), A4, [90.0, 54.0], [2, 5], [15.0, 12.0], [90.0, 54.0]),
    sheet("durable-1453", Called::Made("Durable 1453"), A4, [75.0, 40.0], [2, 6], [30.0, 28.5], [75.0, 40.0]),
    sheet("durable-1456", Called::Made("Durable 1456"), A4, [90.0, 60.0], [2, 4], [15.0, 28.5], [90.0, 60.0]),
    sheet("dymo-99015", Called::Roll("Dymo 99015"), [54.0, 70.0], [54.0, 70.0], [1, 1], [0.0, 0.0], [54.0, 70.0]),
    sheet("dymo-30856", Called::Roll("Dymo 30856"), [62.0, 106.0], [62.0, 106.0], [1, 1], [0.0, 0.0], [62.0, 106.0]),
];

/// The label sheet of that name.
pub fn find(id: &str) -> Option<&'static LabelSheet> {
    SHEETS.iter().find(|sheet| sheet.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_sheet_can_be() {
        for sheet in SHEETS {
            sheet.geometry.check().unwrap_or_else(|error| panic!("{}: {error}", sheet.id));
        }
        assert_eq!(find("avery-l4784").map(|sheet| sheet.geometry.labels()), Some(27));
        assert!(find("dymo-99015").is_some_and(|sheet| sheet.geometry.is_roll()));
    }

    #[test]
    fn what_cannot_be_is_refused_with_what_is_wrong() {
        let good = SHEETS[2].geometry;
        let error = |bad: Geometry| bad.check().expect_err("a sheet that cannot be");
        assert!(matches!(error(Geometry { pitch_x: 79.0, ..good }), Error::Overlap { across: true, .. }));
        assert!(matches!(error(Geometry { pitch_y: 49.0, ..good }), Error::Overlap { across: false, .. }));
        assert!(matches!(
            error(Geometry { first_x: 40.0, ..good }),
            Error::OffPaper { edge: Edge::Right, .. }
        ));
        assert!(matches!(error(Geometry { first_y: -1.0, ..good }), Error::OffPaper { edge: Edge::Top, .. }));
        assert!(matches!(error(Geometry { rows: 6, ..good }), Error::OffPaper { edge: Edge::Bottom, .. }));
        for (bad, field) in [
            (Geometry { label_width: 0.0, ..good }, "label_width"),
            (Geometry { label_height: -5.0, ..good }, "label_height"),
            (Geometry { columns: 0, ..good }, "columns"),
            (Geometry { paper_height: f32::NAN, ..good }, "paper_height"),
            (Geometry { first_x: f32::INFINITY, ..good }, "first_x"),
        ] {
            assert!(matches!(error(bad), Error::Measure { measure } if measure == field), "{field}");
        }
        assert!(Offset { x: 25.0, y: 0.0 }.check().is_err() && Offset { x: -1.5, y: 0.3 }.check().is_ok());
    }
}
