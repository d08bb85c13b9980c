//! A page: rectangles, lines, shapes, text, QR codes and pictures, by millimetres from the top left corner.

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, FontId, LineDashPattern, LinePoint, Mm, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder, XObjectId,
    XObjectTransform,
};

use crate::fit::Fitted;
use crate::geometry::{Area, Size, mm, pt};
use crate::picture::PictureNumber;
use crate::qr::{DOT, QrCode};
use crate::shape::{Line, Run};

/// A colour of ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// For reading.
    pub const BLACK: Self = Self(0, 0, 0);
    /// For what is said beside.
    pub const GREY: Self = Self(0x4a, 0x4f, 0x57);
    /// For lines of tables.
    pub const LINE: Self = Self(0x8a, 0x90, 0x99);
    /// For what lies under text.
    pub const SHADE: Self = Self(0xee, 0xf0, 0xf3);
    /// The paper.
    pub const WHITE: Self = Self(0xff, 0xff, 0xff);

    fn colour(self) -> Color {
        let part = |byte: u8| (f32::from(byte) / 255.0 * 1000.0).round() / 1000.0;
        Color::Rgb(Rgb::new(part(self.0), part(self.1), part(self.2), None))
    }
}

/// Where text stands in its room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    Left,
    /// In the middle.
    Centre,
    /// At the right edge.
    Right,
}

/// A point on a path.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// A corner, in millimetres.
    Corner(f32, f32),
    /// A curve: two handles and where it ends.
    Curve([(f32, f32); 3]),
}

/// A page that is being drawn.
#[derive(Debug)]
pub struct Page {
    pub(crate) size: Size,
    pub(crate) ops: Vec<Op>,
    fill: Option<Ink>,
    stroke: Option<(Ink, u32)>,
}

/// The name of a face among a document's resources.
pub(crate) fn face_id(face: u8) -> FontId {
    FontId(format!("T{face}"))
}

/// The name of a picture among a document's resources.
pub(crate) fn picture_id(picture: PictureNumber) -> XObjectId {
    XObjectId(format!("P{picture}"))
}

/// A hundredth of a point is a thirtieth of a dot: what is finer only makes the file larger.
fn fine(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

impl Page {
    /// An empty page.
    pub const fn new(size: Size) -> Self {
        Self { size, ops: Vec::new(), fill: None, stroke: None }
    }

    fn x(x: f32) -> f32 {
        fine(pt(x))
    }

    fn y(&self, y: f32) -> f32 {
        fine(pt(self.size.height - y))
    }

    fn fill_with(&mut self, ink: Ink) {
        if self.fill != Some(ink) {
            self.fill = Some(ink);
            self.ops.push(Op::SetFillColor { col: ink.colour() });
        }
    }

    fn stroke_with(&mut self, ink: Ink, width: f32) {
        let (known, hundredths) = (self.stroke, (pt(width) * 100.0).round().to_bits());
        if known.map(|(ink, _)| ink) != Some(ink) {
            self.ops.push(Op::SetOutlineColor { col: ink.colour() });
        }
        if known.map(|(_, width)| width) != Some(hundredths) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(fine(pt(width))) });
        }
        self.stroke = Some((ink, hundredths));
    }

    /// Fills a rectangle.
    pub fn fill(&mut self, area: Area, ink: Ink) {
        self.fill_with(ink);
        self.rectangle(area, PaintMode::Fill);
    }

    /// Draws a rectangle's outline; the line's width is in millimetres.
    pub fn frame(&mut self, area: Area, width: f32, ink: Ink) {
        self.stroke_with(ink, width);
        self.rectangle(area, PaintMode::Stroke);
    }

    fn rectangle(&mut self, area: Area, mode: PaintMode) {
        let (left, top) = (Self::x(area.x), self.y(area.y));
        self.ops.push(Op::DrawRectangle {
            rectangle: printpdf::Rect {
                x: Pt(left),
                y: Pt(self.y(area.bottom())),
                width: Pt(fine(Self::x(area.right()) - left)),
                height: Pt(fine(top - self.y(area.bottom()))),
                mode: Some(mode),
                winding_order: None,
            },
        });
    }

    /// Draws a line; its width is in millimetres.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) {
        self.stroke_with(ink, width);
        let points = [from, to].map(|(x, y)| self.point(x, y, false)).to_vec();
        self.ops.push(Op::DrawLine { line: printpdf::Line { points, is_closed: false } });
    }

    /// Draws a line of dashes.
    pub fn dashes(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: Ink) {
        self.ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern { pattern: vec![3.0, 3.0].into(), offset: 0.0 },
        });
        self.line(from, to, width, ink);
        self.ops.push(Op::SetLineDashPattern {
            dash: LineDashPattern { pattern: Vec::new().into(), offset: 0.0 },
        });
    }

    fn point(&self, x: f32, y: f32, bezier: bool) -> LinePoint {
        LinePoint { p: Point { x: Pt(Self::x(x)), y: Pt(self.y(y)) }, bezier }
    }

    /// Fills closed paths; where they lie in one another, the inner one is a hole.
    pub fn shape(&mut self, paths: &[Vec<Step>], ink: Ink) {
        self.fill_with(ink);
        let rings = paths.iter().map(|path| {
            let points = path.iter().flat_map(|step| match *step {
                Step::Corner(x, y) => vec![self.point(x, y, false)],
                Step::Curve([a, b, c]) => {
                    vec![self.point(a.0, a.1, true), self.point(b.0, b.1, true), self.point(c.0, c.1, false)]
                }
            });
            PolygonRing { points: points.collect() }
        });
        let polygon =
            Polygon { rings: rings.collect(), mode: PaintMode::Fill, winding_order: WindingOrder::EvenOdd };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    /// Fills a rectangle with round corners.
    pub fn fill_round(&mut self, area: Area, radius: f32, ink: Ink) {
        self.shape(&[round(area, radius)], ink);
    }

    /// Sets a line of text: `x` is where it starts, `baseline` what it stands on; the size is in points.
    pub fn text(&mut self, line: &Line, x: f32, baseline: f32, size: f32, ink: Ink) {
        self.text_narrowed(line, x, baseline, size, 1.0, ink);
    }

    /// The same, its letters narrowed to a part of their width.
    pub fn text_narrowed(&mut self, line: &Line, x: f32, baseline: f32, size: f32, stretch: f32, ink: Ink) {
        if line.runs.is_empty() {
            return;
        }
        self.fill_with(ink);
        self.ops.push(Op::StartTextSection);
        let narrowed = stretch < 0.999;
        if narrowed {
            self.ops.push(Op::SetHorizontalScaling { percent: (stretch * 1000.0).floor() / 10.0 });
        }
        let mut pen = x;
        for run in &line.runs {
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(face_id(run.face)), size: Pt(size) });
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, Self::x(pen), self.y(baseline)]),
            });
            self.run(run, size);
            pen += mm(width_of(run) * size) * stretch;
        }
        if narrowed {
            self.ops.push(Op::SetHorizontalScaling { percent: 100.0 });
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Shows the glyphs of a run: the pen is corrected between them where the shaper put them elsewhere.
    fn run(&mut self, run: &Run, size: f32) {
        let mut items = Vec::new();
        let mut glyphs: Vec<Codepoint> = Vec::new();
        // Where the reader's pen is, and where the shaper's is.
        let (mut pen, mut wanted, mut rise) = (0, 0, 0);
        for glyph in &run.glyphs {
            if glyph.y != rise {
                rise = glyph.y;
                self.show(&mut items, &mut glyphs);
                #[expect(clippy::cast_precision_loss, reason = "an em is a thousand units")]
                let points = rise as f32 * size / 1000.0;
                self.ops.push(Op::SetLineOffset { multiplier: fine(points) });
            }
            let behind = pen - (wanted + glyph.x);
            if behind != 0 {
                #[expect(clippy::cast_precision_loss, reason = "an em is a thousand units")]
                let by = behind as f32;
                match glyphs.last_mut() {
                    Some(last) => last.offset = by,
                    None => items.push(TextItem::Offset(by)),
                }
                pen -= behind;
            }
            glyphs.push(Codepoint::new(glyph.number, 0.0));
            pen += glyph.natural;
            wanted += glyph.advance;
        }
        self.show(&mut items, &mut glyphs);
        if rise != 0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn show(&mut self, items: &mut Vec<TextItem>, glyphs: &mut Vec<Codepoint>) {
        if !glyphs.is_empty() {
            items.push(TextItem::GlyphIds(std::mem::take(glyphs)));
            self.ops.push(Op::ShowText { items: std::mem::take(items) });
        }
    }

    /// Sets a line of text in a room, across.
    pub fn text_in(
        &mut self,
        line: &Line,
        room: (f32, f32),
        align: Align,
        baseline: f32,
        size: f32,
        ink: Ink,
    ) {
        let width = mm(line.width * size);
        let x = match align {
            Align::Left => room.0,
            Align::Centre => room.0 + (room.1 - width) / 2.0,
            Align::Right => room.0 + room.1 - width,
        };
        self.text(line, x, baseline, size, ink);
    }

    /// Sets the lines of a fitted text, `leading` sizes apart; the baseline is the first one's.
    pub fn fitted(
        &mut self,
        text: &Fitted,
        room: (f32, f32),
        align: Align,
        baseline: f32,
        leading: f32,
        ink: Ink,
    ) {
        let mut baseline = baseline;
        for line in &text.lines {
            let width = mm(line.width * text.size) * text.stretch;
            let x = match align {
                Align::Left => room.0,
                Align::Centre => room.0 + (room.1 - width) / 2.0,
                Align::Right => room.0 + room.1 - width,
            };
            self.text_narrowed(line, x, baseline, text.size, text.stretch, ink);
            baseline += mm(text.size * leading);
        }
    }

    /// Draws a QR code's dark modules, each so many dots wide, at the dots nearest to a place; the quiet zone around it is
    /// the caller's to keep.
    pub fn qr(&mut self, code: &QrCode, x: f32, y: f32, dots: u8) {
        self.fill_with(Ink::BLACK);
        let module = fine(pt(f32::from(dots) * DOT));
        let on_grid = |at: f32| (at / DOT).round() * DOT;
        // One path for all of it, so that no hairline shows between modules. Every bar is a hundredth of a module short, and
        // in the middle of its place: a reader that inks each dot a bar touches inks its own dots alone.
        let left = pt(on_grid(x)) + module / 200.0;
        let top = pt(self.size.height - on_grid(y)) - module / 200.0;
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw([module, 0.0, 0.0, -module, left, top]),
        });
        let operator = |key: &str, value: Vec<DictItem>| Op::Unknown { key: key.to_owned(), value };
        for [x, y, width, height] in code.bars() {
            let less = |modules: u8| DictItem::Real(f32::from(modules) - 0.01);
            let value =
                vec![DictItem::Int((*x).into()), DictItem::Int((*y).into()), less(*width), less(*height)];
            self.ops.push(operator("re", value));
        }
        self.ops.push(operator("f", Vec::new()));
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Places a picture of the document.
    pub(crate) fn picture(&mut self, picture: PictureNumber, area: Area) {
        self.ops.push(Op::UseXobject {
            id: picture_id(picture),
            transform: XObjectTransform {
                translate_x: Some(Pt(Self::x(area.x))),
                translate_y: Some(Pt(self.y(area.bottom()))),
                scale_x: Some(fine(pt(area.width))),
                scale_y: Some(fine(pt(area.height))),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        });
    }

    pub(crate) fn into_pdf(self) -> printpdf::PdfPage {
        printpdf::PdfPage::new(Mm(self.size.width), Mm(self.size.height), self.ops)
    }
}

fn width_of(run: &Run) -> f32 {
    let units: i32 = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    #[expect(clippy::cast_precision_loss, reason = "a line is far from 16 million units wide")]
    let units = units as f32;
    units / 1000.0
}

/// How far a curve's handles are out for it to be a quarter of a circle.
const QUARTER: f32 = 0.552_284_8;

/// The path of a rectangle with round corners.
pub(crate) fn round(area: Area, radius: f32) -> Vec<Step> {
    let r = radius.min(area.width / 2.0).min(area.height / 2.0);
    let k = r * (1.0 - QUARTER);
    let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
    vec![
        Step::Corner(left + r, top),
        Step::Corner(right - r, top),
        Step::Curve([(right - k, top), (right, top + k), (right, top + r)]),
        Step::Corner(right, bottom - r),
        Step::Curve([(right, bottom - k), (right - k, bottom), (right - r, bottom)]),
        Step::Corner(left + r, bottom),
        Step::Curve([(left + k, bottom), (left, bottom - k), (left, bottom - r)]),
        Step::Corner(left, top + r),
        Step::Curve([(left, top + k), (left + k, top), (left + r, top)]),
    ]
}

/// The path of a circle.
pub(crate) fn circle(x: f32, y: f32, radius: f32) -> Vec<Step> {
    round(Area::new(x - radius, y - radius, 2.0 * radius, 2.0 * radius), radius)
}
