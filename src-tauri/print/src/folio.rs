//! What every sheet of paper shares: margins, running text, the foot.

use std::rc::Rc;

use regie_core::words::Words;

use crate::fit::{Room, SMALLEST, fit, paragraph};
use crate::font::Weight;
use crate::geometry::{Size, count, mm};
use crate::page::{Align, Ink, Page};
use crate::said::page_number;
use crate::shape::{Line, Typesetter};

/// The height of capital letters, in em.
pub const CAPITALS: f32 = 0.668;
/// From one line's baseline to the next one's, in sizes.
pub const LEADING: f32 = 1.25;
/// The size of text for reading, in points.
pub const BODY: f32 = 10.0;
/// The margin at the left and at the right.
pub const MARGIN: f32 = 15.0;
/// Where text starts on a page, and how wide it may be.
pub const fn sides(size: Size) -> (f32, f32) {
    (MARGIN, size.width - 2.0 * MARGIN)
}

/// Sets lines one below the other; answers where the last one's letters end.
pub fn set(page: &mut Page, lines: &[Rc<Line>], x: f32, baseline: f32, size: f32, ink: Ink) -> f32 {
    let mut y = baseline;
    for (n, line) in lines.iter().enumerate() {
        if n > 0 {
            y += mm(size * LEADING);
        }
        page.text(line, x, y, size, ink);
    }
    y + mm(size * 0.2)
}

/// How high a text is from its capitals to the end of its last line's letters.
pub fn height(lines: usize, size: f32) -> f32 {
    if lines == 0 { 0.0 } else { mm(size * (CAPITALS + 0.2 + LEADING * count(lines - 1))) }
}

/// Sets a paragraph under `top`; answers where it ends.
pub fn write(
    page: &mut Page,
    typesetter: &mut Typesetter,
    text: &str,
    style: (Weight, f32, Ink),
    room: (f32, f32),
    top: f32,
) -> f32 {
    let (weight, size, ink) = style;
    let lines = paragraph(typesetter, text, weight, size, room.1);
    if lines.is_empty() { top } else { set(page, &lines, room.0, top + mm(size * CAPITALS), size, ink) }
}

/// Writes at the foot of a page: something at the left, `page x of y` at the right.
pub fn foot(page: &mut Page, typesetter: &mut Typesetter, words: &Words, left: &str, number: (usize, usize)) {
    let room = sides(page.size);
    let baseline = page.size.height - 10.0;
    let line = typesetter.line(&page_number(words, number), Weight::Regular);
    page.text_in(&line, room, Align::Right, baseline, SMALLEST, Ink::GREY);
    let wide = Room { width: room.1 - mm(line.width * SMALLEST) - 6.0, largest: SMALLEST, lines: 1 };
    if !left.is_empty() {
        let fitted = fit(typesetter, left, Weight::Regular, wide);
        page.fitted(&fitted, room, Align::Left, baseline, LEADING, Ink::GREY);
    }
}
