//! Places on paper, in millimetres from the top left corner.

/// Millimetres in a point.
const POINT: f32 = 25.4 / 72.0;

/// Points as millimetres.
pub const fn mm(points: f32) -> f32 {
    points * POINT
}

/// Millimetres as points.
pub const fn pt(millimetres: f32) -> f32 {
    millimetres / POINT
}

/// A number of things as a measure.
pub fn count(things: usize) -> f32 {
    f32::from(u16::try_from(things).unwrap_or(u16::MAX))
}

/// The size of a sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

impl Size {
    /// A4, upright.
    pub const A4: Self = Self { width: 210.0, height: 297.0 };
    /// A4, lying.
    pub const A4_LANDSCAPE: Self = Self { width: 297.0, height: 210.0 };
    /// A3, lying.
    pub const A3_LANDSCAPE: Self = Self { width: 420.0, height: 297.0 };

    /// All of it.
    pub const fn area(self) -> Area {
        Area { x: 0.0, y: 0.0, width: self.width, height: self.height }
    }
}

/// A rectangle on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

impl Area {
    /// A rectangle by its upper left corner and its size.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width, height }
    }

    /// Its right edge.
    pub const fn right(self) -> f32 {
        self.x + self.width
    }

    /// Its lower edge.
    pub const fn bottom(self) -> f32 {
        self.y + self.height
    }

    /// Its middle, across.
    pub const fn middle(self) -> f32 {
        self.x + self.width / 2.0
    }

    /// Its centre line, down.
    pub const fn centre(self) -> f32 {
        self.y + self.height / 2.0
    }

    /// What is left inside a margin, left and right, above and below.
    #[must_use]
    pub const fn inset(self, across: f32, down: f32) -> Self {
        Self {
            x: self.x + across,
            y: self.y + down,
            width: self.width - 2.0 * across,
            height: self.height - 2.0 * down,
        }
    }

    /// The same, moved.
    #[must_use]
    pub const fn moved(self, x: f32, y: f32) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }

    /// Cuts a strip off the top: the strip, and what is left.
    pub const fn cut_top(self, height: f32) -> (Self, Self) {
        (Self { height, ..self }, Self { y: self.y + height, height: self.height - height, ..self })
    }

    /// Cuts a strip off the bottom: the strip, and what is left.
    pub const fn cut_bottom(self, height: f32) -> (Self, Self) {
        (
            Self { y: self.y + self.height - height, height, ..self },
            Self { height: self.height - height, ..self },
        )
    }

    /// Cuts a strip off the left: the strip, and what is left.
    pub const fn cut_left(self, width: f32) -> (Self, Self) {
        (Self { width, ..self }, Self { x: self.x + width, width: self.width - width, ..self })
    }

    /// Cuts a strip off the right: the strip, and what is left.
    pub const fn cut_right(self, width: f32) -> (Self, Self) {
        (Self { x: self.x + self.width - width, width, ..self }, Self { width: self.width - width, ..self })
    }

    /// Whether the other lies within, give or take a hundredth of a millimetre.
    pub fn holds(self, other: Self) -> bool {
        let slack = 0.01;
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }
}
