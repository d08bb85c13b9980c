//! Shaping: text becomes glyphs in their places, in the order they are read on paper.
//!
//! The writing direction is settled first (Unicode's bidirectional algorithm), then the face of each part, then each
//! part goes through the shaper. A glyph remembers what it says: each letter's text is carried once, exactly as it was
//! given, so that a copy of the paper's text is a copy of the name.

use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{Buffer, Direction, Script, ShapeOptions, ShapePlan, ShaperFont};
use unicode_bidi::{BidiInfo, Level};

use crate::font::{FACES, FaceNumber, Weight, faces, ink};

/// A glyph in its place; measures in thousandths of an em.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// Its number among what the document uses of the face; see [`Used`].
    pub(crate) number: u16,
    /// How far the pen goes on.
    pub(crate) advance: i32,
    /// How far it would go on by itself.
    pub(crate) natural: i32,
    /// Where the glyph stands, seen from the pen.
    pub(crate) x: i32,
    /// Above the baseline.
    pub(crate) y: i32,
}

/// Glyphs of one face, from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) face: FaceNumber,
    pub(crate) glyphs: Vec<Glyph>,
}

/// A line of shaped text; measures in em.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub(crate) runs: Vec<Run>,
    /// How wide it is.
    pub width: f32,
    /// How high its ink reaches above the baseline.
    pub above: f32,
    /// How deep its ink reaches below the baseline.
    pub below: f32,
}

/// What a document uses of a face. A glyph that says two things (`é` in one letter or two) is there twice.
#[derive(Debug, Default)]
pub(crate) struct Used {
    /// The number of a glyph that says a text.
    numbers: HashMap<u16, Vec<u16>>,
    /// By number: the font's glyph, what it says, how wide it is in thousandths of an em. Number 0 is the empty box.
    pub(crate) glyphs: Vec<(u16, Box<str>, i32)>,
}

impl Used {
    fn number(&mut self, glyph: u16, says: &str, width: impl FnOnce() -> i32) -> (u16, i32) {
        let known = self.numbers.entry(glyph).or_default();
        for number in known.iter() {
            if let Some((_, text, width)) = self.glyphs.get(usize::from(*number))
                && **text == *says
            {
                return (*number, *width);
            }
        }
        if self.glyphs.is_empty() {
            self.glyphs.push((0, "".into(), 0));
        }
        let (number, width) = (u16::try_from(self.glyphs.len()).unwrap_or(0), width());
        known.push(number);
        self.glyphs.push((glyph, says.into(), width));
        (number, width)
    }
}

struct Plan {
    face: FaceNumber,
    direction: Direction,
    script: Option<Script>,
    shaper: ShapePlan,
}

/// Sets type: shapes text, and remembers what of each face the document uses.
pub struct Typesetter {
    fonts: Vec<Option<ShaperFont<'static, 'static>>>,
    pub(crate) used: Vec<Used>,
    plans: Vec<Plan>,
    buffer: Buffer,
    known: HashMap<(Weight, Box<str>), Rc<Line>>,
}

/// So many lines are remembered: a document says the same words on every label, and many people share a name.
const REMEMBERED: usize = 4096;

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl Typesetter {
    /// A typesetter for one document.
    pub fn new() -> Self {
        Self {
            fonts: FACES.iter().map(|face| face.font.as_ref().map(ShaperFont::new)).collect(),
            used: FACES.iter().map(|_| Used::default()).collect(),
            plans: Vec::new(),
            buffer: Buffer::new(),
            known: HashMap::new(),
        }
    }

    /// A line of text, shaped.
    pub fn line(&mut self, text: &str, weight: Weight) -> Rc<Line> {
        let key = (weight, Box::from(text));
        if let Some(line) = self.known.get(&key) {
            return Rc::clone(line);
        }
        let line = Rc::new(self.shape(text, weight));
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(key, Rc::clone(&line));
        line
    }

    fn shape(&mut self, text: &str, weight: Weight) -> Line {
        let mut line = Line { runs: Vec::new(), width: 0.0, above: 0.0, below: 0.0 };
        let (mut width, mut above, mut below) = (0, 0, 0);
        let stretches = faces(text, weight);
        for (range, level) in levels(text) {
            let mut parts: Vec<_> = stretches
                .iter()
                .filter_map(|stretch| {
                    let part = range.start.max(stretch.range.start)..range.end.min(stretch.range.end);
                    (!part.is_empty()).then_some((part, stretch.face))
                })
                .collect();
            if level.is_rtl() {
                parts.reverse();
            }
            for (part, face) in parts {
                let (run, top, bottom) = self.run(&text[part], face, level);
                width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<i32>();
                above = above.max(top);
                below = below.min(bottom);
                line.runs.push(run);
            }
        }
        line.width = em(width);
        line.above = em(above);
        line.below = em(-below);
        line
    }

    /// Shapes a part of one face and one direction; with it, how high and how deep its ink reaches.
    fn run(&mut self, text: &str, face: FaceNumber, level: Level) -> (Run, i32, i32) {
        let mut run = Run { face, glyphs: Vec::new() };
        let Some(Some(font)) = self.fonts.get(usize::from(face)) else { return (run, 0, 0) };
        let direction = if level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight };
        self.buffer.clear();
        self.buffer.push_str(text);
        self.buffer.set_direction(direction);
        self.buffer.guess_segment_properties();
        let script = self.buffer.script();
        let known = self
            .plans
            .iter()
            .position(|plan| plan.face == face && plan.direction == direction && plan.script == script);
        let known = known.unwrap_or_else(|| {
            let shaper = ShapePlan::new(font, direction, script, None, &[]);
            self.plans.push(Plan { face, direction, script, shaper });
            self.plans.len() - 1
        });
        let options = ShapeOptions::new().plan(self.plans.get(known).map(|plan| &plan.shaper));
        if harfrust::shape(font, &mut self.buffer, options).is_err() {
            return (run, 0, 0);
        }
        let (mut above, mut below) = (0, 0);
        let infos = self.buffer.glyph_infos();
        let positions = self.buffer.glyph_positions();
        let says = said(text, infos.iter().map(|info| info.cluster as usize), |n| {
            positions.get(n).map_or(0, |position| position.x_advance)
        });
        let used = &mut self.used[usize::from(face)];
        for ((info, position), says) in infos.iter().zip(positions).zip(says) {
            let glyph = u16::try_from(info.glyph_id).unwrap_or(0);
            let (top, bottom) = ink(font, glyph);
            above = above.max(top + position.y_offset);
            below = below.min(bottom + position.y_offset);
            // Poppler reads a line from the right glyph by glyph, and turns round what one glyph says too: a letter and its
            // mark are said the other way round, to come back the right way.
            let turned: String;
            let says = if level.is_rtl() && !says.is_ascii() {
                turned = says.chars().rev().collect();
                &turned
            } else {
                says
            };
            let (number, natural) = used.number(glyph, says, || font.glyph_h_advance(glyph.into()));
            run.glyphs.push(Glyph {
                number,
                natural,
                advance: position.x_advance,
                x: position.x_offset,
                y: position.y_offset,
            });
        }
        (run, above, below)
    }
}

fn em(thousandths: i32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a line is far from 16 million units wide")]
    let units = thousandths as f32;
    units / 1000.0
}

/// The parts of a text in the order they stand on paper, each with its direction.
fn levels(text: &str) -> Vec<(std::ops::Range<usize>, Level)> {
    if text.bytes().all(|byte| byte < 0xd6) {
        // Nothing before Hebrew (U+0590, which begins with 0xD6) is written from right to left.
        return vec![(0..text.len(), Level::ltr())];
    }
    let info = BidiInfo::new(text, None);
    let mut parts = Vec::new();
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        parts.extend(runs.into_iter().map(|run| (run.clone(), levels[run.start])));
    }
    parts
}

/// What each glyph says: a cluster's text goes to its widest glyph, and the others say nothing.
fn said(text: &str, clusters: impl Iterator<Item = usize>, advance: impl Fn(usize) -> i32) -> Vec<&str> {
    let clusters: Vec<usize> = clusters.collect();
    let mut says = vec![""; clusters.len()];
    let mut first = 0;
    while first < clusters.len() {
        let start = clusters[first];
        let after = first + clusters[first..].iter().take_while(|cluster| **cluster == start).count();
        let before = first.checked_sub(1).and_then(|n| clusters.get(n));
        let end = [before, clusters.get(after)]
            .into_iter()
            .flatten()
            .copied()
            .filter(|other| *other > start)
            .min()
            .unwrap_or(text.len());
        // The first of the widest, so that a letter comes before what hangs on it.
        let mut speaker = first;
        for n in first..after {
            if advance(n) > advance(speaker) {
                speaker = n;
            }
        }
        says[speaker] = text.get(start..end).unwrap_or_default();
        first = after;
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> String {
        let mut typesetter = Typesetter::new();
        let line = typesetter.line(text, Weight::Bold);
        line.runs
            .iter()
            .flat_map(|run| run.glyphs.iter().map(|glyph| (run.face, glyph.number)))
            .map(|(face, number)| typesetter.used[usize::from(face)].glyphs[usize::from(number)].1.as_ref())
            .collect()
    }

    #[test]
    fn each_letter_is_said_once_as_it_was_given() {
        for text in
            ["Zoé", "Zoe\u{301}", "x\u{302}y", "Nguyễn Thị", "Nguye\u{302}\u{303}n", "Άννα", "Юлия", "ﬁn"]
        {
            assert_eq!(says(text), text);
        }
    }

    #[test]
    fn what_is_read_from_the_right_stands_from_the_right() {
        assert_eq!(says("שרה"), "הרש");
        assert_eq!(says("Leïla ليلى Ben"), "Leïla ىليل Ben");
    }

    #[test]
    fn a_line_knows_its_measures() {
        let mut typesetter = Typesetter::new();
        let line = typesetter.line("Hég", Weight::Regular);
        assert!(line.width > 1.0 && line.width < 2.2, "{}", line.width);
        assert!(line.above > 0.6 && line.above < 0.9, "{}", line.above);
        assert!(line.below > 0.1 && line.below < 0.4, "{}", line.below);
        let thin = typesetter.line("Hég", Weight::Bold);
        assert!(thin.width > line.width);
    }
}
