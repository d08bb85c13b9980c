//! The signs of states: told apart by their shape, whatever the printer's ink, and never without their word.

use crate::geometry::{Area, mm};
use crate::page::{Ink, Page, Step, circle};

use super::flow::TEXT;

/// How far something has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Done, obtained: a full disc with a tick.
    Done,
    /// Under way, asked for: a disc half full.
    UnderWay,
    /// To come: a ring.
    ToCome,
    /// Missing, given up: a ring with a stroke.
    Missing,
}

/// A state, as it is read: its sign and its word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The sign before the word.
    pub sign: Sign,
    /// The word.
    pub said: String,
}

/// What a sign takes, across, with the room after it.
pub(super) const ROOM: f32 = 5.2;

const RADIUS: f32 = 1.55;

/// Draws a sign at its left edge and its centre line.
pub(super) fn draw(page: &mut Page, sign: Sign, (left, centre): (f32, f32)) {
    // A capital's middle is a little above that of its line.
    let (x, y) = (left + RADIUS + 0.15, centre - mm(TEXT * 0.02));
    let ring = |page: &mut Page| {
        page.shape(&[circle(x, y, RADIUS), circle(x, y, RADIUS - 0.38)], Ink::BLACK);
    };
    match sign {
        Sign::Done => {
            page.shape(&[circle(x, y, RADIUS)], Ink::BLACK);
            page.line((x - 0.75, y + 0.05), (x - 0.2, y + 0.65), 0.38, Ink::WHITE);
            page.line((x - 0.25, y + 0.65), (x + 0.8, y - 0.6), 0.38, Ink::WHITE);
        }
        Sign::UnderWay => {
            ring(page);
            page.shape(&[half(x, y, RADIUS - 0.2)], Ink::BLACK);
        }
        Sign::ToCome => ring(page),
        Sign::Missing => {
            ring(page);
            page.line((x - 0.95, y + 0.95), (x + 0.95, y - 0.95), 0.38, Ink::BLACK);
        }
    }
}

/// The left half of a disc.
fn half(x: f32, y: f32, radius: f32) -> Vec<Step> {
    let k = radius * 0.552_284_8;
    vec![
        Step::Corner(x, y - radius),
        Step::Curve([(x - k, y - radius), (x - radius, y - k), (x - radius, y)]),
        Step::Curve([(x - radius, y + k), (x - k, y + radius), (x, y + radius)]),
        Step::Corner(x, y - radius),
    ]
}

/// A bar that says how much of something is there: a frame, and the part of it that is full.
pub(super) fn gauge(page: &mut Page, area: Area, part: f32) {
    page.fill(area, Ink::WHITE);
    page.fill(Area { width: area.width * part.clamp(0.0, 1.0), ..area }, Ink(0x3c, 0x46, 0x52));
    page.frame(area, 0.25, Ink(0x3c, 0x46, 0x52));
}
