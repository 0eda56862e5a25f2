//! What a person wants covered in a photo.

use serde::{Deserialize, Serialize};

/// The fewest corners that enclose anything.
pub const FEWEST_CORNERS: usize = 3;
/// More corners than anybody draws by hand.
pub const MOST_CORNERS: usize = 64;

/// An area to cover, a box or a polygon, in pixels of the upright picture at its full size, from the upper left corner.
///
/// What is covered is gone from the pixels, in the picture and in its thumbnail. Filled is the safe choice, and the only
/// one for what can be read: of a plate or a line of text in a known typeface, the colours of a mosaic may tell more than
/// they show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Redaction {
    /// Left edge of the box.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub x: u32,
    /// Upper edge of the box.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub y: u32,
    /// Width of the box, 1 or more.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub width: u32,
    /// Height of the box, 1 or more.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub height: u32,
    /// A polygon in place of the box: [`FEWEST_CORNERS`] to [`MOST_CORNERS`] corners in either direction, dents and
    /// crossings allowed. What its line goes around is covered.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub corners: Vec<Corner>,
    /// Covered with a few blocks of its mean colours in place of black.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub pixelated: bool,
}

/// A point between pixels: 0 is the left or upper edge of the picture, its width or height the opposite one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Corner {
    /// From the left edge.
    pub x: u32,
    /// From the upper edge.
    pub y: u32,
}

impl Redaction {
    /// A box, filled.
    #[must_use]
    pub fn area(x: u32, y: u32, width: u32, height: u32) -> Self {
        Self { x, y, width, height, ..Self::default() }
    }

    /// A polygon, filled.
    #[must_use]
    pub fn polygon(corners: Vec<Corner>) -> Self {
        Self { corners, ..Self::default() }
    }

    /// The same area, pixelated.
    #[must_use]
    pub fn pixelated(self) -> Self {
        Self { pixelated: true, ..self }
    }

    /// The corners of the area, of the box where there is no polygon.
    pub(crate) fn outline(&self) -> Vec<Corner> {
        if !self.corners.is_empty() {
            return self.corners.clone();
        }
        let (right, bottom) = (self.x.saturating_add(self.width), self.y.saturating_add(self.height));
        [(self.x, self.y), (right, self.y), (right, bottom), (self.x, bottom)].map(|(x, y)| Corner { x, y }).to_vec()
    }
}
