//! Fitting text into its place: it shrinks, then breaks in two lines, and is never clipped nor too small to read.

use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use crate::font::Weight;
use crate::geometry::mm;
use crate::shape::{Line, Typesetter};

/// No word on paper is smaller, in points.
pub const SMALLEST: f32 = 9.0;

/// Letters are not narrowed below this part of their width while a word can be broken, or another line is left.
const NARROWEST: f32 = 0.75;
/// Nor below this while lines can be broken between words.
const NARROWEST_WORDS: f32 = 0.64;

/// One line is preferred to two of larger letters while it keeps this part of the size that was asked for.
const ONE_LINE: f32 = 0.72;

/// What is asked of a text.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// How wide it may be, in millimetres.
    pub width: f32,
    /// The size it has if it can, in points.
    pub largest: f32,
    /// How many lines it may take.
    pub lines: usize,
}

/// A text that fits.
#[derive(Debug, Clone)]
pub struct Fitted {
    /// Its lines.
    pub lines: Vec<Rc<Line>>,
    /// Its size in points.
    pub size: f32,
    /// How far its letters are narrowed: 1 is not at all.
    pub stretch: f32,
}

impl Fitted {
    /// How wide it is, in millimetres.
    pub fn width(&self) -> f32 {
        mm(widest(&self.lines) * self.size) * self.stretch
    }
}

fn widest(lines: &[Rc<Line>]) -> f32 {
    lines.iter().map(|line| line.width).fold(0.0, f32::max)
}

/// Fits a text into a room.
pub fn fit(typesetter: &mut Typesetter, text: &str, weight: Weight, room: Room) -> Fitted {
    let text = text.trim();
    let largest = room.largest.max(SMALLEST);
    // The size at which lines fill the width exactly.
    let filling = |lines: &[Rc<Line>]| room.width / mm(widest(lines)).max(f32::MIN_POSITIVE);
    let whole = vec![typesetter.line(text, weight)];
    let mut best = (filling(&whole).min(largest), whole);
    if best.0 < largest * ONE_LINE {
        for lines in 2..=room.lines {
            if let Some(broken) = broken(typesetter, text, weight, &words(text), lines) {
                let size = filling(&broken).min(largest);
                if size > best.0 * 1.12 {
                    best = (size, broken);
                }
            }
        }
    }
    if best.0 >= SMALLEST {
        return Fitted { size: best.0, lines: best.1, stretch: 1.0 };
    }
    squeezed(typesetter, text, weight, room)
}

/// What still does not fit at the smallest size is narrowed a little, then broken anywhere, then narrowed until it fits.
fn squeezed(typesetter: &mut Typesetter, text: &str, weight: Weight, room: Room) -> Fitted {
    let mut narrowest = Fitted { lines: Vec::new(), size: SMALLEST, stretch: 0.0 };
    for lines in 1..=room.lines.max(1) {
        for (pieces, narrowest_yet) in [(words(text), NARROWEST_WORDS), (letters(text), NARROWEST)] {
            let broken = if lines == 1 {
                Some(vec![typesetter.line(text, weight)])
            } else {
                broken(typesetter, text, weight, &pieces, lines)
            };
            let Some(broken) = broken else { continue };
            let natural = mm(widest(&broken) * SMALLEST).max(f32::MIN_POSITIVE);
            let fitted = Fitted { lines: broken, size: SMALLEST, stretch: (room.width / natural).min(1.0) };
            if fitted.stretch >= if lines == 1 { NARROWEST } else { narrowest_yet } {
                return fitted;
            }
            if fitted.stretch > narrowest.stretch {
                narrowest = fitted;
            }
        }
    }
    narrowest
}

/// The pieces a text may be broken between: after a space, a hyphen, a slash.
fn words(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = at + c.len_utf8();
        let next_is_space = chars.peek().is_some_and(|(_, next)| *next == ' ');
        if matches!(c, ' ' | '\t' | '\n' | '-' | '\u{2010}' | '–' | '—' | '/')
            && !next_is_space
            && after < text.len()
        {
            pieces.push(&text[start..after]);
            start = after;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

fn letters(text: &str) -> Vec<&str> {
    text.graphemes(true).collect()
}

/// Breaks a text between pieces into at most so many lines, as even as can be; none where one line is all there can be.
fn broken(
    typesetter: &mut Typesetter,
    text: &str,
    weight: Weight,
    pieces: &[&str],
    lines: usize,
) -> Option<Vec<Rc<Line>>> {
    if pieces.len() < 2 {
        return None;
    }
    let widths: Vec<f32> = pieces.iter().map(|piece| typesetter.line(piece, weight).width).collect();
    let mut low = widths.iter().copied().fold(0.0, f32::max);
    let mut high = widths.iter().sum::<f32>();
    let mut breaks = Vec::new();
    for _ in 0..12 {
        let middle = f32::midpoint(low, high);
        let tried = filled(&widths, middle);
        if tried.len() <= lines {
            high = middle;
            breaks = tried;
        } else {
            low = middle;
        }
    }
    if breaks.is_empty() {
        breaks = filled(&widths, high);
    }
    let mut made = Vec::new();
    let (mut first, mut start) = (0, 0);
    for after in breaks {
        let end = start + pieces[first..after].iter().map(|piece| piece.len()).sum::<usize>();
        made.push(typesetter.line(text[start..end].trim(), weight));
        (first, start) = (after, end);
    }
    Some(made)
}

/// Fills lines one after the other; after which piece each ends.
fn filled(widths: &[f32], width: f32) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut pen = 0.0;
    for (n, piece) in widths.iter().enumerate() {
        if n > 0 && pen + piece > width * 1.0001 {
            ends.push(n);
            pen = 0.0;
        }
        pen += piece;
    }
    ends.push(widths.len());
    ends
}

/// Sets a paragraph: as many lines as it takes at that size, broken between words, or anywhere in a word that is too long.
pub fn paragraph(
    typesetter: &mut Typesetter,
    text: &str,
    weight: Weight,
    size: f32,
    width: f32,
) -> Vec<Rc<Line>> {
    let room = width / mm(size);
    let mut lines = Vec::new();
    for part in text.split('\n').map(str::trim).filter(|part| !part.is_empty()) {
        let whole = typesetter.line(part, weight);
        if whole.width <= room {
            lines.push(whole);
            continue;
        }
        let mut pieces = Vec::new();
        for word in words(part) {
            if typesetter.line(word.trim_end(), weight).width > room {
                pieces.extend(letters(word));
            } else {
                pieces.push(word);
            }
        }
        // A space at the end of a line takes no room.
        let widths: Vec<(f32, f32)> = pieces
            .iter()
            .map(|piece| {
                let bare = typesetter.line(piece.trim_end(), weight).width;
                (bare, if piece.ends_with(' ') { typesetter.line(piece, weight).width } else { bare })
            })
            .collect();
        let (mut start, mut end, mut pen) = (0, 0, 0.0);
        for (piece, (bare, full)) in pieces.iter().zip(widths) {
            // Letters beside each other may be a little farther apart than each alone.
            if end > start && pen + bare > room * 0.98 {
                lines.push(typesetter.line(part[start..end].trim(), weight));
                start = end;
                pen = 0.0;
            }
            pen += full;
            end += piece.len();
        }
        lines.push(typesetter.line(part[start..].trim(), weight));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str, width: f32, largest: f32, lines: usize) -> Fitted {
        fit(&mut Typesetter::new(), text, Weight::Bold, Room { width, largest, lines })
    }

    #[test]
    fn a_short_name_has_the_size_that_was_asked_for() {
        let fitted = at("Léa", 60.0, 28.0, 2);
        assert_eq!((fitted.lines.len(), fitted.stretch), (1, 1.0));
        assert!((fitted.size - 28.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_name_shrinks_a_little_before_it_breaks() {
        let fitted = at("Marie-Antoinette", 60.0, 28.0, 2);
        assert_eq!(fitted.lines.len(), 1);
        assert!(fitted.size < 28.0 && fitted.size > 19.0, "{}", fitted.size);
        let fitted = at("Marie-Antoinette Bartholoméa-Christophe", 60.0, 28.0, 2);
        assert_eq!((fitted.lines.len(), fitted.stretch), (2, 1.0));
    }

    #[test]
    fn eighty_letters_without_a_space_fit_in_two_lines_or_a_third_and_are_never_clipped() {
        let name = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswess";
        for width in [30.0, 42.0, 60.0, 95.0] {
            let fitted = at(name, width, 28.0, 3);
            assert!(fitted.size >= SMALLEST && fitted.lines.len() <= 3, "{fitted:?}");
            assert!(fitted.width() <= width + 0.01, "{} in {width}", fitted.width());
        }
        assert!(at(name, 60.0, 28.0, 3).stretch >= NARROWEST);
    }

    proptest! {
        #[test]
        fn whatever_is_written_fits_whole_and_large_enough(
            text in "[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Arabic}\\p{Hebrew} ’-]{1,90}",
            width in 20.0f32..120.0,
            largest in 9.0f32..60.0,
            lines in 1usize..4,
        ) {
            let fitted = at(&text, width, largest, lines);
            prop_assert!(fitted.width() <= width * 1.001, "{} in {width}", fitted.width());
            prop_assert!(fitted.size >= SMALLEST && fitted.size <= largest.max(SMALLEST));
            prop_assert!(fitted.lines.len() <= lines.max(1));
            prop_assert!(fitted.stretch > 0.0 && fitted.stretch <= 1.0);
        }

        #[test]
        fn a_paragraph_keeps_its_width_and_all_its_words(
            text in "[a-zéàç]{1,40}( [a-zéàç]{1,40}){0,12}",
            width in 25.0f32..120.0,
        ) {
            let mut typesetter = Typesetter::new();
            let lines = paragraph(&mut typesetter, &text, Weight::Regular, 10.0, width);
            for line in &lines {
                prop_assert!(mm(line.width * 10.0) <= width * 1.001);
            }
            let glyphs: usize = lines.iter().flat_map(|line| &line.runs).map(|run| run.glyphs.len()).sum();
            let letters = text.chars().filter(|c| *c != ' ').count();
            prop_assert!(glyphs >= letters && glyphs <= text.chars().count());
        }
    }
}
