//! Makes a plane of samples smaller with Lanczos, row by row. Knows nothing of pictures, colours or files.
//!
//! Fixed point, in loops that the compiler turns into the vector instructions of every machine: a row of the target is
//! blended from rows of the source, then its samples from one another, so that beside source and target only one row is
//! in memory.
#![expect(clippy::arithmetic_side_effects, reason = "samples are bytes, and positions stay inside a checked picture")]

/// Lobes of the filter on each side.
const LOBES: f64 = 3.0;

/// One is `1 << WEIGHT_BITS`.
const WEIGHT_BITS: u32 = 14;

/// Bits below the point between the two passes; a sample that overshoots by a third still fits into 16.
const FRACTION_BITS: u32 = 5;

/// Weights of one target sample come in groups of this many.
const GROUP: usize = 8;

/// Where the samples of a target lie on one axis of a source.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    /// The first source sample of each target sample.
    starts: Vec<usize>,
    /// For each target sample the same number of weights, a multiple of [`GROUP`].
    weights: Vec<i16>,
    taps: usize,
    /// What is rounded away, on average, where sums of four products are cut to [`FRACTION_BITS`].
    rounding: i16,
}

impl Axis {
    /// `count` target samples over a source of `length` samples. The first lies at `first`, each further one `step`
    /// after it, in samples of the source from the edge of its first; a negative step mirrors. What would lie outside lies
    /// at the edge.
    ///
    /// `sharpen` is what each sample loses to both its neighbours first, to undo a softness of the source.
    pub fn new(length: usize, count: usize, first: f64, step: f64, sharpen: f64) -> Self {
        let scale = step.abs().max(1.0);
        let support = LOBES * scale;
        let used = (support * 2.0) as usize + 1;
        let used = used.min(length.max(1));
        let taps = used.next_multiple_of(GROUP);
        let mut axis = Self {
            starts: Vec::with_capacity(count),
            weights: Vec::with_capacity(count * taps),
            taps,
            rounding: i16::try_from(used.div_ceil(4) / 2).unwrap_or(i16::MAX),
        };
        let (mut exact, mut around) = (Vec::with_capacity(used), Vec::with_capacity(used + 2));
        for index in 0..count {
            // The centre of source sample 0 lies at 0.5.
            let centre = (first + index as f64 * step - 0.5).clamp(0.0, (length.max(1) - 1) as f64);
            let start = ((centre - support).ceil().max(0.0) as usize).min(length.max(1) - used);
            exact.clear();
            // With one more on each side, for what is taken from the neighbours.
            let kernel = |at: usize| lanczos((at as f64 - 1.0 - centre) / scale);
            around.clear();
            around.extend((start..start + used + 2).map(kernel));
            let neighbours = around.iter().zip(around.iter().skip(1)).zip(around.iter().skip(2));
            exact.extend(
                neighbours.map(|((before, at), after)| at * (1.0 + 2.0 * sharpen) - (before + after) * sharpen),
            );
            axis.starts.push(start);
            axis.push_weights(&exact);
        }
        axis
    }

    /// Rounds weights so that they still add up to one; without that, flat areas would change.
    fn push_weights(&mut self, exact: &[f64]) {
        let one = f64::from(1_i32 << WEIGHT_BITS);
        let sum: f64 = exact.iter().sum();
        let begins = self.weights.len();
        self.weights.extend(exact.iter().map(|weight| (weight / sum * one).round() as i16));
        let pushed = self.weights.get_mut(begins..).unwrap_or_default();
        let missing = (1_i32 << WEIGHT_BITS) - pushed.iter().map(|weight| i32::from(*weight)).sum::<i32>();
        if let Some(largest) = pushed.iter_mut().max() {
            *largest += missing as i16;
        }
        self.weights.resize(begins + self.taps, 0);
    }

    /// Samples of the target.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    fn targets(&self) -> impl Iterator<Item = (usize, &[i16])> {
        self.starts.iter().copied().zip(self.weights.chunks_exact(self.taps))
    }
}

fn lanczos(x: f64) -> f64 {
    let sinc = |x: f64| if x == 0.0 { 1.0 } else { (x * std::f64::consts::PI).sin() / (x * std::f64::consts::PI) };
    if x.abs() < LOBES { sinc(x) * sinc(x / LOBES) } else { 0.0 }
}

/// The target: as many samples a row as `horizontal` has, as many rows as `vertical`. Rows of the source are `width`
/// samples long.
pub(super) fn resample(source: &[u8], width: usize, horizontal: &Axis, vertical: &Axis) -> Vec<u8> {
    let mut target = Vec::with_capacity(horizontal.starts.len() * vertical.starts.len());
    // The last group of weights may reach beyond the row, with zeros.
    let mut row = vec![0; width + horizontal.taps];
    for (start, weights) in vertical.targets() {
        let rows = source.get(start * width..).unwrap_or_default();
        blend_rows(rows, width, weights, vertical.rounding, row.get_mut(..width).unwrap_or_default());
        blend_samples(&row, horizontal, &mut target);
    }
    target
}

/// Sums rows by their weights into one row with [`FRACTION_BITS`].
fn blend_rows(rows: &[u8], width: usize, weights: &[i16], rounding: i16, blended: &mut [i16]) {
    blended.fill(rounding);
    let product = |sample: u8, weight: i16| i32::from(sample) * i32::from(weight);
    let shift = WEIGHT_BITS - FRACTION_BITS;
    let mut rows = rows.chunks_exact(width.max(1));
    for [first, second, third, fourth] in weights.as_chunks::<4>().0 {
        // At the lower edge the last weights are zeros without rows: any row will do.
        let Some(one) = rows.next() else { break };
        let mut next = || rows.next().unwrap_or(one);
        let samples = one.iter().zip(next()).zip(next()).zip(next());
        // Two products and their sum are one instruction.
        for (sum, (((one, two), three), four)) in blended.iter_mut().zip(samples) {
            let (upper, lower) =
                (product(*one, *first) + product(*two, *second), product(*three, *third) + product(*four, *fourth));
            *sum += ((upper + lower) >> shift) as i16;
        }
    }
}

fn blend_samples(row: &[i16], horizontal: &Axis, target: &mut Vec<u8>) {
    const BITS: u32 = WEIGHT_BITS + FRACTION_BITS;
    target.extend(horizontal.targets().map(|(start, weights)| {
        let samples = row.get(start..start + horizontal.taps).unwrap_or_default();
        let mut sums = [0_i32; GROUP];
        for (samples, weights) in samples.as_chunks::<GROUP>().0.iter().zip(weights.as_chunks::<GROUP>().0) {
            for ((sum, sample), weight) in sums.iter_mut().zip(samples).zip(weights) {
                *sum += i32::from(*sample) * i32::from(*weight);
            }
        }
        let sum: i32 = sums.iter().sum();
        ((sum + (1 << (BITS - 1))) >> BITS).clamp(0, 255) as u8
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An axis that shrinks the whole of a source.
    fn whole(length: usize, count: usize) -> Axis {
        let step = length as f64 / count as f64;
        Axis::new(length, count, step / 2.0, step, 0.0)
    }

    fn mirrored(length: usize, count: usize) -> Axis {
        let step = length as f64 / count as f64;
        Axis::new(length, count, length as f64 - step / 2.0, -step, 0.0)
    }

    #[test]
    fn a_source_of_the_same_size_comes_out_as_it_is() {
        let source: Vec<u8> = (0..=255).collect();
        assert_eq!(resample(&source, 16, &whole(16, 16), &whole(16, 16)), source);
    }

    #[test]
    fn flat_areas_stay_as_they_are_at_every_scale() {
        for (from, to) in [(1, 1), (7, 3), (100, 99), (2016, 1600), (1600, 320), (4000, 1)] {
            for value in [0, 1, 127, 255] {
                let target = resample(&vec![value; from * 9], from, &whole(from, to), &whole(9, 5));
                assert_eq!(target, vec![value; to * 5], "{from} to {to}");
            }
        }
    }

    #[test]
    fn a_negative_step_mirrors() {
        let source: Vec<u8> = (0..60_u8).map(|at| at.wrapping_mul(73)).collect();
        let straight = resample(&source, 12, &whole(12, 7), &whole(5, 3));
        let mut rows: Vec<Vec<u8>> = straight.chunks(7).map(|row| row.iter().rev().copied().collect()).collect();
        assert_eq!(resample(&source, 12, &mirrored(12, 7), &whole(5, 3)), rows.concat());
        rows.reverse();
        assert_eq!(resample(&source, 12, &mirrored(12, 7), &mirrored(5, 3)), rows.concat());
    }

    #[test]
    fn a_slope_keeps_its_place() {
        // A sample at position p is p; where the slope is sampled says where the target lies.
        let source: Vec<u8> = (0..200).collect();
        let target = resample(&source, 200, &Axis::new(200, 50, 2.0, 4.0, 0.0), &whole(1, 1));
        for (at, value) in target.iter().enumerate().skip(4).take(42) {
            assert!((f64::from(*value) - (at as f64 * 4.0 + 1.5)).abs() <= 1.0, "{at}: {value}");
        }
    }

    #[test]
    fn hard_edges_overshoot_without_wrapping_around() {
        let source: Vec<u8> = (0..64).map(|at| if at < 32 { 0 } else { 255 }).collect();
        let target = resample(&source.repeat(64), 64, &whole(64, 40), &whole(64, 40));
        for row in target.chunks(40) {
            assert!(row[..18].iter().all(|value| *value < 30) && row[22..].iter().all(|value| *value > 225), "{row:?}");
        }
    }
}
