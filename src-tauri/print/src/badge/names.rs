//! The names on a badge: given name large, family name, organisation, one above the other in the room there is.

use crate::fit::{Fitted, Room, SMALLEST, fit};
use crate::font::Weight;
use crate::geometry::{Area, mm};
use crate::page::{Align, Ink, Page};
use crate::paper::{Person, Remark};
use crate::shape::Typesetter;

/// Baselines of one text are so many sizes apart, unless its ink needs more.
const LEADING: f32 = 1.06;

/// What letters take above and below the baseline, in sizes: the same for all, so that every badge has one rhythm.
const ABOVE: f32 = 0.70;
const BELOW: f32 = 0.21;

/// Never less white than this between the ink of two lines, in sizes.
const WHITE: f32 = 0.08;

struct Part<'a> {
    text: &'a str,
    weight: Weight,
    largest: f32,
    /// From the text before, in sizes.
    apart: f32,
    ink: Ink,
}

struct Stack {
    parts: Vec<(Fitted, Ink, Vec<f32>)>,
    height: f32,
}

/// Draws the names of a person; what could not be drawn as it should is remarked.
pub(super) fn draw(
    page: &mut Page,
    typesetter: &mut Typesetter,
    person: &Person,
    room: Area,
    largest: f32,
    align: Align,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    // Somebody with one name only has it in large letters.
    let (first, second) = if person.given.trim().is_empty() {
        (person.family.as_str(), "")
    } else {
        (person.given.as_str(), person.family.as_str())
    };
    let parts = [
        Part { text: first, weight: Weight::Bold, largest, apart: 0.0, ink: Ink::BLACK },
        Part { text: second, weight: Weight::Regular, largest: largest * 0.7, apart: 0.26, ink: Ink::BLACK },
        Part {
            text: &person.organisation,
            weight: Weight::Regular,
            largest: (largest * 0.42).min(20.0),
            apart: 0.42,
            ink: Ink::GREY,
        },
    ];
    let stack = packed(typesetter, &parts, room).unwrap_or_else(|| {
        remarks.push(Remark::OrganisationLeftOut { name: person.name() });
        packed(typesetter, &parts[..2], room)
            .unwrap_or_else(|| stacked(typesetter, &parts[..2], room, 0.0, 1))
    });
    if stack.parts.iter().any(|(fitted, _, _)| fitted.stretch < 0.6) {
        remarks.push(Remark::Narrowed { name: person.name() });
    }
    let top = room.y + (room.height - stack.height) / 2.0;
    for (fitted, ink, baselines) in &stack.parts {
        for (line, baseline) in fitted.lines.iter().zip(baselines) {
            let width = mm(line.width * fitted.size) * fitted.stretch;
            let x = match align {
                Align::Left => room.x,
                Align::Centre => room.x + (room.width - width) / 2.0,
                Align::Right => room.right() - width,
            };
            page.text_narrowed(line, x, top + baseline, fitted.size, fitted.stretch, *ink);
        }
    }
    remarks
}

/// The largest stack that fits the room: first every text shrinks together, then lines are saved by narrowing letters.
fn packed(typesetter: &mut Typesetter, parts: &[Part], room: Area) -> Option<Stack> {
    for step in 0_u8..16 {
        let scale = 0.92_f32.powi(i32::from(step));
        let stack = stacked(typesetter, parts, room, scale, 2);
        let narrowed = stack.parts.iter().any(|(fitted, _, _)| fitted.stretch < 0.75);
        if stack.height <= room.height && !narrowed {
            return Some(stack);
        }
    }
    [3, 2, 1].into_iter().map(|lines| stacked(typesetter, parts, room, 0.0, lines)).find(|stack| {
        stack.height <= room.height && stack.parts.iter().all(|(fitted, _, _)| fitted.stretch >= 0.5)
    })
}

fn stacked(typesetter: &mut Typesetter, parts: &[Part], room: Area, scale: f32, lines: usize) -> Stack {
    let mut stack = Stack { parts: Vec::new(), height: 0.0 };
    // Where the line before ends, by its letters and by its ink.
    let mut before: Option<(f32, f32)> = None;
    for part in parts.iter().filter(|part| !part.text.trim().is_empty()) {
        let largest = (part.largest * scale).max(SMALLEST);
        let room = Room { width: room.width, largest, lines };
        let fitted = fit(typesetter, part.text, part.weight, room);
        let size = mm(fitted.size);
        let mut baselines: Vec<f32> = Vec::new();
        for line in &fitted.lines {
            let baseline = match (before, baselines.last()) {
                (None, _) => size * line.above.max(ABOVE),
                (Some((letters, ink)), last) => last
                    .map_or(letters + size * (part.apart + ABOVE), |last| last + size * LEADING)
                    .max(ink + size * (WHITE + line.above)),
            };
            before = Some((baseline + size * BELOW, baseline + size * line.below));
            baselines.push(baseline);
        }
        stack.parts.push((fitted, part.ink, baselines));
    }
    stack.height = before.map_or(0.0, |(letters, ink)| letters.max(ink));
    stack
}
