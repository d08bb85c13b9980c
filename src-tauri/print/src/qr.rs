//! QR codes as paths.

use std::fmt;

use fast_qr::qr::{QRBuilder, QRCode};

use crate::error::{Error, Result};

pub use fast_qr::ECL as Sturdiness;

/// So many modules around a QR code stay white.
pub const QUIET: f32 = 4.0;

/// A dot of a 150 dpi scan, in millimetres; a whole number of dots at 300 and 600 dpi too. Modules are whole dots and lie on
/// the dots' grid, so that none is printed, or seen, wider than its neighbour.
pub const DOT: f32 = 25.4 / 150.0;

/// A QR code: how many modules wide, and its dark modules as bars.
#[derive(Clone)]
pub struct QrCode {
    size: u8,
    bars: Vec<[u8; 4]>,
}

impl fmt::Debug for QrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QrCode({0} × {0})", self.size)
    }
}

impl QrCode {
    /// A code that still reads with a part of it gone: how much, is its sturdiness.
    pub fn new(text: &str, sturdiness: Sturdiness) -> Result<Self> {
        let code = QRBuilder::new(text)
            .ecl(sturdiness)
            .build()
            .map_err(|_| Error::Unexpected(format!("a QR code of {} bytes", text.len())))?;
        let size = u8::try_from(code.size).unwrap_or(u8::MAX);
        Ok(Self { size, bars: bars(&code) })
    }

    /// How many modules wide it is, without its quiet zone.
    pub fn size(&self) -> u8 {
        self.size
    }

    /// How wide its dark modules are together, each so many dots wide.
    pub fn side(&self, dots: u8) -> f32 {
        f32::from(self.size) * f32::from(dots) * DOT
    }

    /// Its dark modules as bars: left, top, width, height, in modules.
    pub(crate) fn bars(&self) -> &[[u8; 4]] {
        &self.bars
    }
}

/// A bar goes on below while the row below has the same.
fn bars(code: &QRCode) -> Vec<[u8; 4]> {
    let byte = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let mut bars: Vec<[u8; 4]> = Vec::with_capacity(112);
    let (mut open, mut next): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for y in 0..code.size {
        let row = &code[y];
        let mut x = 0;
        while x < code.size {
            if !row[x].value() {
                x += 1;
                continue;
            }
            let left = x;
            while x < code.size && row[x].value() {
                x += 1;
            }
            let (start, width) = (byte(left), byte(x - left));
            if let Some(above) = open.iter().copied().find(|n| bars[*n][0] == start && bars[*n][2] == width) {
                bars[above][3] += 1;
                next.push(above);
            } else {
                next.push(bars.len());
                bars.push([start, byte(y), width, 1]);
            }
        }
        open.clear();
        std::mem::swap(&mut open, &mut next);
    }
    bars
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_badge_code_is_the_smallest_there_is_at_its_sturdiest() {
        let code = QrCode::new("ABCDEFG", Sturdiness::H).unwrap();
        assert_eq!(code.size(), 21);
        // Every module is under one bar at most, and the finders are where they must be.
        let mut dark = [[false; 21]; 21];
        for [x, y, width, height] in code.bars() {
            for row in &mut dark[usize::from(*y)..usize::from(y + height)] {
                for module in &mut row[usize::from(*x)..usize::from(x + width)] {
                    assert!(!std::mem::replace(module, true));
                }
            }
        }
        for (x, y) in [(0, 0), (20, 0), (0, 20), (3, 3), (17, 3), (3, 17)] {
            assert!(dark[y][x], "{x}, {y}");
        }
        assert!(!dark[1][1] && !dark[7][7]);
    }

    #[test]
    fn what_no_code_holds_is_refused() {
        assert!(QrCode::new(&"x".repeat(8000), Sturdiness::Q).is_err());
    }
}
