//! One plane of samples, and what is done to planes. Knows nothing of files.
#![expect(clippy::arithmetic_side_effects, reason = "sizes are checked against pixel limits before a plane exists")]

/// Rows from the top, without padding. `samples.len()` is `width * height`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plane {
    pub width: usize,
    pub height: usize,
    pub samples: Vec<u8>,
}

/// Transposed in squares, so that both sides stay in the cache.
const SQUARE: usize = 16;

impl Plane {
    /// The same value everywhere.
    pub fn flat(width: usize, height: usize, value: u8) -> Self {
        Self { width, height, samples: vec![value; width * height] }
    }

    /// Mirrored along the falling diagonal.
    pub fn transposed(&self) -> Self {
        let mut turned = Self::flat(self.height, self.width, 0);
        for top in (0..self.height).step_by(SQUARE) {
            for left in (0..self.width).step_by(SQUARE) {
                for y in top..(top + SQUARE).min(self.height) {
                    let row = self.samples.get(y * self.width..).unwrap_or_default();
                    for (x, sample) in row.iter().enumerate().take((left + SQUARE).min(self.width)).skip(left) {
                        if let Some(place) = turned.samples.get_mut(x * self.height + y) {
                            *place = *sample;
                        }
                    }
                }
            }
        }
        turned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_columns() {
        let plane = Plane { width: 37, height: 21, samples: (0..37 * 21).map(|at| (at % 251) as u8).collect() };
        let turned = plane.transposed();
        assert_eq!((turned.width, turned.height), (21, 37));
        assert!((0..21).all(|y| (0..37).all(|x| turned.samples[x * 21 + y] == plane.samples[y * 37 + x])));
        assert_eq!(turned.transposed(), plane);
    }
}
