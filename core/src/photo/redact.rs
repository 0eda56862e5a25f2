//! Paints over what nobody should see. Knows nothing of why.
#![expect(clippy::arithmetic_side_effects, reason = "areas are clipped to a picture whose size is checked before")]

use super::PhotoError;
use super::raster::{Channels, Raster};
use crate::report::Redaction;

/// A part of a picture: from `left` up to and without `right`, from `top` up to and without `bottom`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub left: u32,
    pub top: u32,
    pub right: u32,
    pub bottom: u32,
}

/// The boxes, clipped to a picture of that size.
///
/// # Errors
/// [`PhotoError::RedactionOutside`] when one has no area or lies wholly outside: the person meant something else.
pub(super) fn boxes(redactions: &[Redaction], width: u32, height: u32) -> Result<Vec<Area>, PhotoError> {
    redactions
        .iter()
        .map(|redaction| {
            let right = redaction.x.saturating_add(redaction.width).min(width);
            let bottom = redaction.y.saturating_add(redaction.height).min(height);
            let inside = redaction.x < right && redaction.y < bottom;
            inside
                .then_some(Area { left: redaction.x, top: redaction.y, right, bottom })
                .ok_or(PhotoError::RedactionOutside)
        })
        .collect()
}

/// Paints areas of a picture of `full_width` by `full_height` black in this rendering of it, rounding outwards.
pub(super) fn paint(raster: &mut Raster, areas: &[Area], full_width: u32, full_height: u32) {
    let black = match raster.channels {
        Channels::Rgb | Channels::Grey => [0, 0, 0, 255],
        // All four inks: black by any profile and by none.
        Channels::Cmyk => [255; 4],
    };
    let (width, height) = (raster.width, raster.height);
    let (pixels, _) = raster.pixels.as_chunks_mut::<4>();
    for area in areas {
        let (left, right) = outwards(area.left, area.right, full_width, width);
        let (top, bottom) = outwards(area.top, area.bottom, full_height, height);
        for row in pixels.chunks_exact_mut(width as usize).take(bottom).skip(top) {
            for pixel in row.iter_mut().take(right).skip(left) {
                *pixel = black;
            }
        }
    }
}

/// The smallest range of pixels at the new length that holds the range at the full length.
pub(super) fn outwards(near: u32, far: u32, full: u32, length: u32) -> (usize, usize) {
    let full = u64::from(full.max(1));
    let near = u64::from(near) * u64::from(length) / full;
    let far = (u64::from(far) * u64::from(length)).div_ceil(full);
    (near as usize, far.min(length.into()) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redaction(x: u32, y: u32, width: u32, height: u32) -> Redaction {
        Redaction { x, y, width, height }
    }

    #[test]
    fn a_box_partly_outside_is_clipped_and_one_wholly_outside_is_refused() {
        let clipped = boxes(&[redaction(90, 40, 100, 100)], 100, 50).unwrap();
        assert_eq!(clipped, [Area { left: 90, top: 40, right: 100, bottom: 50 }]);
        for outside in [redaction(100, 0, 1, 1), redaction(0, 50, 1, 1), redaction(0, 0, 0, 5), redaction(5, 5, 5, 0)] {
            assert_eq!(boxes(&[outside], 100, 50), Err(PhotoError::RedactionOutside), "{outside:?}");
        }
        let huge = boxes(&[redaction(1, 1, u32::MAX, u32::MAX)], 100, 50).unwrap();
        assert_eq!(huge, [Area { left: 1, top: 1, right: 100, bottom: 50 }]);
    }

    #[test]
    fn scaling_rounds_outwards() {
        assert_eq!(outwards(10, 20, 100, 100), (10, 20));
        assert_eq!(outwards(11, 19, 100, 10), (1, 2));
        assert_eq!(outwards(19, 21, 100, 10), (1, 3));
        assert_eq!(outwards(99, 100, 100, 3), (2, 3));
    }
}
