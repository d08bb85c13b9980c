//! Where the parts of a badge are on its label: one look for every label, from 63.5 × 29.6 mm to A6.

use crate::error::{Error, Result};
use crate::fit::SMALLEST;
use crate::geometry::{Area, mm, pt};
use crate::qr::{DOT, QUIET};
use crate::sheet::Geometry;

/// Modules of a badge's QR code: seven characters are always the smallest code.
pub(super) const MODULES: f32 = 21.0;

/// What a printer may not reach along the paper's edge.
const UNREACHED: f32 = 5.0;

/// Between the QR code's quiet zone and the text near it: round letters are a little higher than straight ones.
const AIR: f32 = 0.4;

/// The height of capital letters, in em.
pub(super) const CAPITALS: f32 = 0.668;

/// How many dots a module has, for the code to come near to a width; two at least.
fn dots(width: f32) -> u8 {
    (2_u8..24)
        .min_by(|a, b| {
            let off = |dots: u8| (MODULES * f32::from(dots) * DOT - width).abs();
            off(*a).total_cmp(&off(*b))
        })
        .unwrap_or(2)
}

/// The parts of a badge, by millimetres from the label's upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Layout {
    /// Upright: everything is centred; lying: names at the left, the QR code at the right.
    pub(super) upright: bool,
    /// The colour band with the role's word.
    pub(super) band: Area,
    /// The role's size, in points.
    pub(super) role: f32,
    /// The logo's room.
    pub(super) logo: Option<Area>,
    /// The event line's room, above the names; otherwise it goes into the band if it can.
    pub(super) event: Option<Area>,
    /// The event line's size at most, in points.
    pub(super) event_size: f32,
    /// The names' and the organisation's room.
    pub(super) names: Area,
    /// The given name's size at most, in points.
    pub(super) largest: f32,
    /// The QR code's dark modules.
    pub(super) qr: Area,
    /// How many dots wide each of them is.
    pub(super) dots: u8,
    /// The room of the code in clear.
    pub(super) code: Area,
    /// Its size, in points.
    pub(super) code_size: f32,
}

impl Layout {
    /// The layout for a sheet's labels.
    pub(super) fn new(geometry: &Geometry, has_logo: bool, has_event: bool) -> Result<Self> {
        let label = Area::new(0.0, 0.0, geometry.label_width, geometry.label_height);
        if label.width.max(label.height) < 49.9 || label.width.min(label.height) < 24.9 {
            return Err(Error::LabelTooSmall);
        }
        let upright = label.height > label.width * 1.05;
        let dots = dots(if upright {
            (0.4 * label.width).min(0.22 * label.height).min(34.0)
        } else {
            (0.34 * label.height).min(0.25 * label.width).min(30.0)
        });
        // Where it can, the quiet zone is the margin: the code's dark edge lines up with the band's.
        let margin = (0.06 * label.width.min(label.height)).clamp(2.5, 6.0);
        let quiet = f32::from(dots) * DOT * QUIET;
        let margin = if quiet < margin + 0.7 { margin.max(quiet) } else { margin };
        let (across, down) =
            if geometry.is_roll() { (UNREACHED, UNREACHED) } else { geometry.edge_distance() };
        let inner = label.inset(margin.max(UNREACHED - across), margin.max(UNREACHED - down));
        if upright {
            Ok(Self::upright(label, inner, dots, has_logo, has_event))
        } else {
            Ok(Self::lying(label, inner, dots, has_logo, has_event))
        }
    }

    fn lying(label: Area, inner: Area, dots: u8, has_logo: bool, has_event: bool) -> Self {
        let gap = (0.035 * label.height).clamp(1.2, 4.0);
        let (band, rest) = inner.cut_bottom((0.13 * label.height).clamp(5.2, 13.0));
        let (_, mut rest) = rest.cut_bottom(gap);
        // A row for the logo and the event's line, unless the names need all there is.
        let (mut logo, mut event) = (None, None);
        if label.height >= 36.0 && (has_logo || has_event) {
            let (row, below) = rest.cut_top((0.13 * label.height).clamp(4.8, 13.0));
            (_, rest) = below.cut_top(gap * 0.8);
            if has_logo {
                let (left, right) = row.cut_left(row.width * if has_event { 0.4 } else { 1.0 });
                logo = Some(left);
                event = has_event.then(|| right.cut_left(gap).1);
            } else {
                event = Some(row);
            }
        }
        let code_size = (0.16 * label.height).clamp(SMALLEST, 13.0);
        let code_width = mm(code_size * 5.4);
        let below = mm(code_size * CAPITALS);
        let high = (rest.height + gap * 0.8 - below - AIR) / (MODULES + 2.0 * QUIET);
        let dots = (2..=dots).rev().find(|dots| f32::from(*dots) * DOT <= high).unwrap_or(2);
        let dark = MODULES * f32::from(dots) * DOT;
        let quiet = dark / MODULES * QUIET;
        let right = inner.right().min(label.right() - quiet);
        let column = dark.max(code_width);
        let code = Area::new(right - column, rest.bottom() - below, column, below);
        let qr = Area::new(code.middle() - dark / 2.0, code.y - AIR - quiet - dark, dark, dark);
        let left_of = (qr.x - quiet - AIR).min(code.x - gap);
        let names = Area { width: left_of - rest.x, ..rest };
        Self {
            upright: false,
            band,
            role: (0.58 * pt(band.height)).clamp(SMALLEST, 22.0),
            logo,
            event,
            event_size: (0.19 * label.height).clamp(SMALLEST, 14.0),
            names,
            largest: (0.36 * pt(names.height)).min(0.21 * pt(names.width)).clamp(13.0, 60.0),
            qr,
            dots,
            code,
            code_size,
        }
    }

    fn upright(label: Area, inner: Area, dots: u8, has_logo: bool, has_event: bool) -> Self {
        let gap = (0.03 * label.height).clamp(1.5, 5.0);
        let (band, rest) = inner.cut_bottom((0.09 * label.height).clamp(6.0, 14.0));
        let (_, mut rest) = rest.cut_bottom(gap);
        let (mut logo, mut event) = (None, None);
        let event_size = (0.095 * label.height).clamp(SMALLEST, 14.0);
        if has_logo {
            let (row, below) = rest.cut_top((0.1 * label.height).clamp(6.0, 16.0));
            logo = Some(row);
            (_, rest) = below.cut_top(gap * 0.6);
        }
        if has_event {
            // Two lines, should it take them.
            let (row, below) = rest.cut_top(mm(event_size * 2.3));
            event = Some(row);
            rest = below;
        }
        let code_size = (0.11 * label.height).clamp(SMALLEST, 15.0);
        let below = mm(code_size * CAPITALS);
        let dark = MODULES * f32::from(dots) * DOT;
        let quiet = dark / MODULES * QUIET;
        let code = Area::new(inner.x, rest.bottom() - below, inner.width, below);
        let qr = Area::new(code.middle() - dark / 2.0, code.y - AIR - quiet - dark, dark, dark);
        let names = Area { height: qr.y - quiet - AIR - rest.y, ..rest };
        Self {
            upright: true,
            band,
            role: (0.56 * pt(band.height)).clamp(SMALLEST, 22.0),
            logo,
            event,
            event_size,
            names,
            largest: (0.34 * pt(names.height)).min(0.19 * pt(names.width)).clamp(13.0, 56.0),
            qr,
            dots,
            code,
            code_size,
        }
    }

    /// The QR code with the white it needs around it.
    #[cfg(test)]
    pub(super) fn quiet_zone(&self) -> Area {
        let quiet = self.qr.width / MODULES * QUIET;
        self.qr.inset(-quiet, -quiet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::SHEETS;
    use proptest::prelude::*;

    fn apart(a: Area, b: Area) -> bool {
        let slack = 0.01;
        a.right() <= b.x + slack
            || b.right() <= a.x + slack
            || a.bottom() <= b.y + slack
            || b.bottom() <= a.y + slack
    }

    #[test]
    fn on_every_label_the_parts_keep_apart_and_the_qr_code_keeps_its_quiet() {
        for sheet in SHEETS {
            for (logo, event) in [(false, false), (true, false), (false, true), (true, true)] {
                let layout = Layout::new(&sheet.geometry, logo, event).unwrap();
                let label = Area::new(0.0, 0.0, sheet.geometry.label_width, sheet.geometry.label_height);
                let parts: Vec<Area> =
                    [Some(layout.band), Some(layout.names), Some(layout.code), layout.logo, layout.event]
                        .into_iter()
                        .flatten()
                        .collect();
                let quiet = layout.quiet_zone();
                assert!(label.holds(quiet), "{}: {quiet:?}", sheet.id);
                for (n, part) in parts.iter().enumerate() {
                    assert!(label.inset(2.4, 2.4).holds(*part), "{}: {part:?}", sheet.id);
                    assert!(part.width > 0.0 && part.height > 0.0, "{}: {part:?}", sheet.id);
                    assert!(apart(quiet, *part), "{}: {part:?} in {quiet:?}", sheet.id);
                    for other in &parts[n + 1..] {
                        assert!(apart(*part, *other), "{}: {part:?} and {other:?}", sheet.id);
                    }
                }
                assert!(layout.qr.width >= 10.6, "{}: {:?}", sheet.id, layout.qr);
                assert!(
                    layout.names.height > 15.0 && layout.names.width > 38.0,
                    "{}: {:?}",
                    sheet.id,
                    layout.names
                );
            }
        }
    }

    proptest! {
        #[test]
        fn on_any_label_too(width in 50.0f32..200.0, height in 25.0f32..200.0, logo: bool, event: bool) {
            let geometry = Geometry {
                paper_width: width + 20.0,
                paper_height: height + 20.0,
                label_width: width,
                label_height: height,
                columns: 1,
                rows: 1,
                first_x: 10.0,
                first_y: 10.0,
                pitch_x: width,
                pitch_y: height,
            };
            let layout = Layout::new(&geometry, logo, event).unwrap();
            let label = Area::new(0.0, 0.0, width, height);
            let quiet = layout.quiet_zone();
            prop_assert!(label.inset(-0.1, -0.1).holds(quiet), "{quiet:?} on {label:?}");
            for part in [layout.band, layout.names, layout.code] {
                prop_assert!(label.holds(part) && apart(quiet, part), "{part:?}, {quiet:?} on {label:?}");
            }
            prop_assert!(layout.names.width > 20.0 && layout.names.height > 5.0, "{:?} on {label:?}", layout.names);
        }
    }

    #[test]
    fn a_label_that_holds_no_badge_is_refused() {
        let small = Geometry { label_width: 40.0, label_height: 20.0, ..SHEETS[2].geometry };
        assert!(matches!(Layout::new(&small, false, false), Err(Error::LabelTooSmall)));
    }
}
