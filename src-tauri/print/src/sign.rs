//! Signs drawn from their geometry: the emblem of the European Union, the camera that may not.

use std::f32::consts::PI;

use crate::geometry::Area;
use crate::page::{Ink, Page, Step, circle, round};

/// Reflex Blue, as the graphics guide gives it for screens and office printers.
const BLUE: Ink = Ink(0x00, 0x33, 0x99);
/// And its yellow.
const GOLD: Ink = Ink(0xff, 0xcc, 0x00);

/// The emblem's width is one and a half times its height.
pub(crate) const EMBLEM_RATIO: f32 = 1.5;

/// Draws the emblem of the European Union, so high: twelve upright stars of a height's eighteenth on a circle of its third.
pub(crate) fn emblem(page: &mut Page, x: f32, y: f32, height: f32) {
    let flag = Area::new(x, y, height * EMBLEM_RATIO, height);
    page.fill(flag, BLUE);
    let stars: Vec<_> = (0_u8..12)
        .map(|hour| {
            let angle = f32::from(hour) * PI / 6.0;
            star(
                flag.middle() + angle.sin() * height / 3.0,
                flag.centre() - angle.cos() * height / 3.0,
                height / 18.0,
            )
        })
        .collect();
    page.shape(&stars, GOLD);
}

/// A five-pointed star, one point up.
fn star(x: f32, y: f32, radius: f32) -> Vec<Step> {
    // Where the sides of a pentagram cross: (3 − √5) / 2 of the way out.
    let inner = radius * (3.0 - 5.0_f32.sqrt()) / 2.0;
    (0_u8..10)
        .map(|point| {
            let angle = f32::from(point) * PI / 5.0;
            let out = if point % 2 == 0 { radius } else { inner };
            Step::Corner(x + angle.sin() * out, y - angle.cos() * out)
        })
        .collect()
}

/// A camera crossed out: no pictures of this person, please.
pub(crate) fn no_photo(page: &mut Page, area: Area, ink: Ink, under: Ink) {
    let at = |x: f32, y: f32| (area.x + x * area.width, area.y + y * area.height);
    let part = |x: f32, y: f32, width: f32, height: f32| {
        let (left, top) = at(x, y);
        Area::new(left, top, width * area.width, height * area.height)
    };
    let (middle, centre) = at(0.5, 0.56);
    page.shape(&[round(part(0.32, 0.1, 0.36, 0.3), area.width * 0.07)], ink);
    page.shape(
        &[
            round(part(0.02, 0.22, 0.96, 0.66), area.width * 0.11),
            circle(middle, centre, area.width * 0.23),
            circle(middle, centre, area.width * 0.13),
        ],
        ink,
    );
    page.line(at(0.04, 0.04), at(0.96, 0.96), area.width * 0.26, under);
    page.line(at(0.04, 0.04), at(0.96, 0.96), area.width * 0.1, ink);
}
