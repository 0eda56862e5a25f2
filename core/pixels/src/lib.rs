//! Makes rows of samples fewer and shorter with Lanczos. Knows nothing of colours, files or people.
//!
//! A package of its own since Cargo chooses by package between small and fast: the rest of a phone library is to be small.
//!
//! Fixed point, in loops that the compiler turns into the vector instructions of every machine: a row of the target is
//! blended from rows of the source, then its samples from one another, so that beside source and target only one row is
//! in memory.
#![expect(clippy::arithmetic_side_effects, reason = "samples are bytes, and positions stay inside a picture in memory")]

/// Lobes of the filter on each side.
const LOBES: f64 = 3.0;

/// One is `1 << WEIGHT_BITS`.
const WEIGHT_BITS: u32 = 14;

/// Bits below the point between the two passes; a sample that overshoots by a third still fits into 16.
const FRACTION_BITS: u32 = 5;

/// Weights of one target sample come in groups of this many.
const GROUP: usize = 8;

/// Samples of a row that are blended at a time.
const LANES: usize = 16;

/// Rows of the target between two questions whether it is still wanted.
const ROWS_AT_ONCE: usize = 16;

/// What the bytes of a pixel are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    /// One byte.
    Grey,
    /// Red, green, blue.
    Rgb,
    /// Four inks: 0 is none, 255 is full.
    Cmyk,
}

impl Channels {
    /// Bytes of one pixel.
    #[must_use]
    pub fn bytes(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::Rgb => 3,
            Self::Cmyk => 4,
        }
    }
}

/// Where the samples of a target lie on one axis of a source.
#[derive(Clone, Debug)]
pub struct Axis {
    /// The first source sample of each target sample.
    starts: Vec<usize>,
    /// For each target sample the same number of groups of weights; zeros fill the last one up.
    weights: Vec<[i16; GROUP]>,
    /// Groups for each target sample.
    groups: usize,
    /// What is cut off, on average, from all products of a target sample, in units of [`FRACTION_BITS`].
    rounding: i16,
}

impl Axis {
    /// `count` target samples over a source of `length` samples. The first lies at `first`, each further one `step`
    /// after it, in samples of the source from the edge of its first; a negative step mirrors. What would lie outside lies
    /// at the edge.
    ///
    /// `sharpen` is what each sample loses to both its neighbours first, to undo a softness of the source.
    #[must_use]
    pub fn new(length: usize, count: usize, first: f64, step: f64, sharpen: f64) -> Self {
        let scale = step.abs().max(1.0);
        let support = LOBES * scale;
        let used = (support * 2.0) as usize + 1;
        let used = used.min(length.max(1));
        let groups = used.div_ceil(GROUP);
        let mut axis = Self {
            starts: Vec::with_capacity(count),
            weights: Vec::with_capacity(count * groups),
            groups,
            rounding: i16::try_from(used / 2).unwrap_or(i16::MAX),
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
        let mut rounded: Vec<i16> = exact.iter().map(|weight| (weight / sum * one).round() as i16).collect();
        let missing = (1_i32 << WEIGHT_BITS) - rounded.iter().map(|weight| i32::from(*weight)).sum::<i32>();
        if let Some(largest) = rounded.iter_mut().max() {
            *largest += missing as i16;
        }
        rounded.resize(self.groups * GROUP, 0);
        self.weights.extend_from_slice(rounded.as_chunks().0);
    }

    /// Samples of the target.
    #[must_use]
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// Samples that a row needs beyond its end, for the zeros of the last group.
    fn beyond(&self) -> usize {
        self.groups * GROUP
    }
}

fn lanczos(x: f64) -> f64 {
    let sinc = |x: f64| if x == 0.0 { 1.0 } else { (x * std::f64::consts::PI).sin() / (x * std::f64::consts::PI) };
    if x.abs() < LOBES { sinc(x) * sinc(x / LOBES) } else { 0.0 }
}

/// A picture at another size: as many pixels a row as `horizontal` has samples, as many rows as `vertical`. Rows of the
/// source are `width` pixels long. What lies beyond the source is black.
///
/// `wanted` is asked every few rows; `None` once it says no.
#[must_use]
pub fn resample(
    source: &[u8],
    width: usize,
    channels: Channels,
    (horizontal, vertical): (&Axis, &Axis),
    wanted: &dyn Fn() -> bool,
) -> Option<Vec<u8>> {
    match channels {
        Channels::Grey => resampled::<1>(source, width, horizontal, vertical, wanted),
        Channels::Rgb => resampled::<3>(source, width, horizontal, vertical, wanted),
        Channels::Cmyk => resampled::<4>(source, width, horizontal, vertical, wanted),
    }
}

fn resampled<const CHANNELS: usize>(
    source: &[u8],
    width: usize,
    horizontal: &Axis,
    vertical: &Axis,
    wanted: &dyn Fn() -> bool,
) -> Option<Vec<u8>> {
    let row_length = horizontal.count() * CHANNELS;
    let mut target = vec![0; row_length * vertical.count()];
    let mut row = vec![0; width * CHANNELS];
    let mut channels = [(); CHANNELS].map(|()| vec![0; width + horizontal.beyond()]);
    let sources = vertical.starts.iter().zip(vertical.weights.chunks_exact(vertical.groups));
    for (at, ((start, weights), target)) in sources.zip(target.chunks_exact_mut(row_length.max(1))).enumerate() {
        if at % ROWS_AT_ONCE == 0 && !wanted() {
            return None;
        }
        let rows = source.get(start * row.len()..).unwrap_or_default();
        blend_rows(rows, weights.as_flattened(), vertical.rounding, &mut row);
        part(&row, &mut channels);
        match horizontal.groups {
            1 => blend_samples::<CHANNELS, 1>(&channels, horizontal, target),
            2 => blend_samples::<CHANNELS, 2>(&channels, horizontal, target),
            _ => blend_many(&channels, horizontal, target),
        }
    }
    Some(target)
}

/// Sums rows by their weights into one row with [`FRACTION_BITS`].
fn blend_rows(rows: &[u8], weights: &[i16], rounding: i16, blended: &mut [i16]) {
    blended.fill(rounding);
    let mut rows = rows.chunks_exact(blended.len().max(1));
    for group @ [first, second, third, fourth] in weights.as_chunks::<4>().0 {
        // At the lower edge the last weights are zeros without rows: any row will do.
        let Some(one) = rows.next() else { break };
        if group == &[0; 4] {
            rows.nth(2);
            continue;
        }
        let mut next = || rows.next().unwrap_or(one);
        let ((one, one_rest), (two, two_rest)) = (one.as_chunks::<LANES>(), next().as_chunks::<LANES>());
        let ((three, three_rest), (four, four_rest)) = (next().as_chunks::<LANES>(), next().as_chunks::<LANES>());
        let (sums, sums_rest) = blended.as_chunks_mut::<LANES>();
        let weights = group.map(|weight| [weight; LANES]);
        for ((((sums, one), two), three), four) in sums.iter_mut().zip(one).zip(two).zip(three).zip(four) {
            add_products(sums, [one, two, three, four], &weights);
        }
        let rest = one_rest.iter().zip(two_rest).zip(three_rest).zip(four_rest);
        for (sum, (((one, two), three), four)) in sums_rest.iter_mut().zip(rest) {
            let [one, two] = [product(*one, *first), product(*two, *second)];
            *sum += one + two + product(*three, *third) + product(*four, *fourth);
        }
    }
}

/// Adds four rows times their weights.
///
/// A function that has no loop left and is not merged into one: only where a product is seen together with both its
/// factors does the compiler know that they have 16 bits, and multiplies eight pairs at once.
#[inline(never)]
fn add_products(sums: &mut [i16; LANES], rows: [&[u8; LANES]; 4], weights: &[[i16; LANES]; 4]) {
    let mut total = *sums;
    for (row, weights) in rows.into_iter().zip(weights) {
        for ((sum, sample), weight) in total.iter_mut().zip(row).zip(weights) {
            *sum += product(*sample, *weight);
        }
    }
    *sums = total;
}

/// A sample times its weight, with [`FRACTION_BITS`]: the upper half of a product of 16 bits. The sample is moved as far to
/// the left as makes that half what is wanted.
fn product(sample: u8, weight: i16) -> i16 {
    const LEFT: u32 = 16 + FRACTION_BITS - WEIGHT_BITS;
    ((i32::from(i16::from(sample) << LEFT) * i32::from(weight)) >> 16) as i16
}

/// Pixels to a row for each of their channels.
fn part<const CHANNELS: usize>(row: &[i16], channels: &mut [Vec<i16>; CHANNELS]) {
    for (channel, samples) in channels.iter_mut().enumerate() {
        for (sample, pixel) in samples.iter_mut().zip(row.as_chunks::<CHANNELS>().0) {
            *sample = pixel.get(channel).copied().unwrap_or_default();
        }
    }
}

/// Sums samples of each channel by their weights, a known number of groups for each pixel.
fn blend_samples<const CHANNELS: usize, const GROUPS: usize>(
    channels: &[Vec<i16>; CHANNELS],
    horizontal: &Axis,
    target: &mut [u8],
) {
    let weights = horizontal.weights.as_chunks::<GROUPS>().0;
    let pixels = target.as_chunks_mut::<CHANNELS>().0;
    for ((start, weights), pixel) in horizontal.starts.iter().zip(weights).zip(pixels) {
        for (samples, place) in channels.iter().zip(pixel) {
            let samples = samples.get(*start..).and_then(|samples| samples.as_chunks().0.first_chunk::<GROUPS>());
            if let Some(samples) = samples {
                *place = rounded(samples.iter().zip(weights).map(dot).sum());
            }
        }
    }
}

/// The same for many groups.
fn blend_many<const CHANNELS: usize>(channels: &[Vec<i16>; CHANNELS], horizontal: &Axis, target: &mut [u8]) {
    let weights = horizontal.weights.chunks_exact(horizontal.groups);
    let pixels = target.as_chunks_mut::<CHANNELS>().0;
    for ((start, weights), pixel) in horizontal.starts.iter().zip(weights).zip(pixels) {
        for (samples, place) in channels.iter().zip(pixel) {
            let samples = samples.get(*start..).unwrap_or_default().as_chunks().0;
            *place = rounded(samples.iter().zip(weights).map(dot).sum());
        }
    }
}

/// A loop of known length, which the compiler makes a few instructions.
fn dot((samples, weights): (&[i16; GROUP], &[i16; GROUP])) -> i32 {
    samples.iter().zip(weights).map(|(sample, weight)| i32::from(*sample) * i32::from(*weight)).sum()
}

fn rounded(sum: i32) -> u8 {
    const BITS: u32 = WEIGHT_BITS + FRACTION_BITS;
    ((sum + (1 << (BITS - 1))) >> BITS).clamp(0, 255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shrunk(source: &[u8], width: usize, horizontal: &Axis, vertical: &Axis) -> Vec<u8> {
        resample(source, width, Channels::Grey, (horizontal, vertical), &|| true).unwrap()
    }

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
        assert_eq!(shrunk(&source, 16, &whole(16, 16), &whole(16, 16)), source);
    }

    #[test]
    fn flat_areas_stay_as_they_are_at_every_scale() {
        for (from, to) in [(1, 1), (7, 3), (100, 99), (2016, 1600), (1600, 320), (4000, 1)] {
            for value in [0, 1, 127, 255] {
                let target = shrunk(&vec![value; from * 9], from, &whole(from, to), &whole(9, 5));
                assert_eq!(target, vec![value; to * 5], "{from} to {to}");
            }
        }
    }

    #[test]
    fn a_negative_step_mirrors() {
        let source: Vec<u8> = (0..60_u8).map(|at| at.wrapping_mul(73)).collect();
        let straight = shrunk(&source, 12, &whole(12, 7), &whole(5, 3));
        let mut rows: Vec<Vec<u8>> = straight.chunks(7).map(|row| row.iter().rev().copied().collect()).collect();
        assert_eq!(shrunk(&source, 12, &mirrored(12, 7), &whole(5, 3)), rows.concat());
        rows.reverse();
        assert_eq!(shrunk(&source, 12, &mirrored(12, 7), &mirrored(5, 3)), rows.concat());
    }

    #[test]
    fn a_slope_keeps_its_place() {
        // A sample at position p is p; where the slope is sampled says where the target lies.
        let source: Vec<u8> = (0..200).collect();
        let target = shrunk(&source, 200, &Axis::new(200, 50, 2.0, 4.0, 0.0), &whole(1, 1));
        for (at, value) in target.iter().enumerate().skip(4).take(42) {
            assert!((f64::from(*value) - (at as f64 * 4.0 + 1.5)).abs() <= 1.0, "{at}: {value}");
        }
    }

    #[test]
    fn hard_edges_overshoot_without_wrapping_around() {
        let source: Vec<u8> = (0..64).map(|at| if at < 32 { 0 } else { 255 }).collect();
        let target = shrunk(&source.repeat(64), 64, &whole(64, 40), &whole(64, 40));
        for row in target.chunks(40) {
            assert!(row[..18].iter().all(|value| *value < 30) && row[22..].iter().all(|value| *value > 225), "{row:?}");
        }
    }

    #[test]
    fn channels_are_blended_each_on_its_own() {
        let plane = |seed: usize| (0..31 * 20).map(|at| (at * seed % 251) as u8).collect::<Vec<_>>();
        for (channels, planes) in [
            (Channels::Rgb, vec![plane(3), plane(7), plane(11)]),
            (Channels::Cmyk, vec![plane(5), plane(2), plane(9), plane(13)]),
        ] {
            let woven = |planes: &[Vec<u8>]| -> Vec<u8> {
                (0..planes[0].len()).flat_map(|at| planes.iter().map(move |plane| plane[at])).collect()
            };
            let axes = (&whole(31, 17), &whole(20, 9));
            let together = resample(&woven(&planes), 31, channels, axes, &|| true).unwrap();
            let apart: Vec<Vec<u8>> = planes.iter().map(|plane| shrunk(plane, 31, axes.0, axes.1)).collect();
            assert_eq!(together, woven(&apart));
        }
    }

    #[test]
    fn nothing_comes_of_what_is_not_wanted_any_more() {
        let source = vec![7; 64 * 64];
        let asked = std::cell::Cell::new(0);
        let wanted = || asked.replace(asked.get() + 1) < 2;
        assert_eq!(resample(&source, 64, Channels::Grey, (&whole(64, 50), &whole(64, 50)), &wanted), None);
        assert_eq!(asked.get(), 3);
    }
}
