//! What a detector saw, as redactions to propose. Knows nothing of the detector.

use crate::report::Redaction;
use crate::seam::{Sighting, SightingKind};

/// More boxes than a person looks through.
const MOST: usize = 256;

/// Boxes in a picture of the size `shown` as redactions in its source of the size `source`, both upright: clamped to the
/// picture and rounded outwards; without those that are no box, or lie outside. Faces are pixelated, as a crew may want to
/// see that somebody stood there; plates are filled, as they can be read.
#[must_use]
pub fn redactions_of(sightings: &[Sighting], shown: (u32, u32), source: (u32, u32)) -> Vec<Redaction> {
    sightings.iter().filter_map(|sighting| redaction(sighting, shown, source)).take(MOST).collect()
}

fn redaction(sighting: &Sighting, shown: (u32, u32), source: (u32, u32)) -> Option<Redaction> {
    let (left, right) = side(sighting.x, sighting.width, shown.0, source.0)?;
    let (top, bottom) = side(sighting.y, sighting.height, shown.1, source.1)?;
    let area = Redaction::area(left, top, right.checked_sub(left)?, bottom.checked_sub(top)?);
    Some(match sighting.kind {
        SightingKind::Face => area.pixelated(),
        SightingKind::Plate => area,
    })
}

/// From which pixel of the source to which; `None` where nothing of it is in the picture, and for what is no number.
fn side(near: f64, length: f64, shown: u32, source: u32) -> Option<(u32, u32)> {
    let far = near + length;
    let within = near.is_finite() && far.is_finite() && length > 0.0 && near < f64::from(shown) && far > 0.0;
    let scale = f64::from(source) / f64::from(shown.max(1));
    // The conversion clamps below zero by itself.
    let (near, far) = ((near * scale).floor() as u32, (far * scale).ceil().min(f64::from(source)) as u32);
    (within && near < far).then_some((near, far))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposed(x: f64, y: f64, width: f64, height: f64) -> Vec<Redaction> {
        redactions_of(&[Sighting { kind: SightingKind::Plate, x, y, width, height }], (1600, 1200), (4000, 3000))
    }

    #[test]
    fn boxes_come_back_in_pixels_of_the_source_and_round_outwards() {
        assert_eq!(proposed(100.0, 200.0, 40.0, 20.0), [Redaction::area(250, 500, 100, 50)]);
        assert_eq!(proposed(100.1, 200.1, 39.8, 19.8), [Redaction::area(250, 500, 100, 50)]);
        let face = Sighting { kind: SightingKind::Face, x: 0.0, y: 0.0, width: 1.0, height: 1.0 };
        assert_eq!(redactions_of(&[face], (10, 10), (10, 10)), [Redaction::area(0, 0, 1, 1).pixelated()]);
    }

    #[test]
    fn boxes_beyond_the_edges_are_clamped() {
        assert_eq!(proposed(-10.0, -10.0, 20.0, 30.0), [Redaction::area(0, 0, 25, 50)]);
        assert_eq!(proposed(1590.0, 1190.0, 1e9, 1e300), [Redaction::area(3975, 2975, 25, 25)]);
    }

    #[test]
    fn what_is_no_box_in_the_picture_is_dropped() {
        for [x, y, width, height] in [
            [f64::NAN, 0.0, 1.0, 1.0],
            [0.0, f64::INFINITY, 1.0, 1.0],
            [0.0, 0.0, f64::INFINITY, 1.0],
            [0.0, 0.0, 1.0, f64::NAN],
            [0.5, 0.0, 0.0, 1.0],
            [5.0, 5.0, -4.0, 4.0],
            [1600.0, 0.0, 5.0, 5.0],
            [0.0, -5.0, 5.0, 5.0],
            [f64::MAX, 0.0, f64::MAX, 1.0],
        ] {
            assert_eq!(proposed(x, y, width, height), [], "{x} {y} {width} {height}");
        }
        let one = Sighting { kind: SightingKind::Face, x: 1.0, y: 1.0, width: 9.0, height: 9.0 };
        assert_eq!(redactions_of(&[one; 1000], (100, 100), (100, 100)).len(), MOST);
    }
}
