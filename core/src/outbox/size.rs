//! Making a photo fit what a server takes. The vault keeps it as it was; only what is sent becomes smaller.

use crate::photo::{IngestOptions, ingest};

/// Longer edge in pixels and JPEG quality of each size, the size that is kept coming first. A licence plate across the
/// street is readable in the first two, a pothole is one in all of them.
const SIZES: [(u32, u8); 5] = [(1600, 82), (1200, 78), (900, 72), (640, 65), (400, 55)];

/// How often a photo can be made smaller.
pub(crate) const SMALLER_SIZES: u32 = SIZES.len() as u32 - 1;

/// `jpeg` at least `times` sizes smaller, and more where that is needed to be at most `max_bytes` long. The smallest size
/// is the last: a server that takes nothing of that length will say so.
pub(crate) fn sized(jpeg: Vec<u8>, times: u32, max_bytes: u64) -> Vec<u8> {
    let fits = |bytes: &[u8]| u64::try_from(bytes.len()).is_ok_and(|length| length <= max_bytes);
    if times == 0 && fits(&jpeg) {
        return jpeg;
    }
    let mut smallest = None;
    for (max_edge, quality) in SIZES.into_iter().skip(usize::try_from(times.max(1)).unwrap_or(usize::MAX)) {
        let options = IngestOptions { max_edge, quality, ..IngestOptions::default() };
        // Our own pictures can always be read; should one not be, it goes out as it is.
        let Ok(smaller) = ingest(&jpeg, &options) else { break };
        let done = fits(&smaller.jpeg);
        smallest = Some(smaller.jpeg);
        if done {
            break;
        }
    }
    smallest.unwrap_or(jpeg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jpeg_encoder::{ColorType, Encoder};

    fn noisy() -> Vec<u8> {
        let mut state = 1_u32;
        let pixels: Vec<u8> = (0..1600 * 1200 * 3)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 24) as u8
            })
            .collect();
        let mut jpeg = Vec::new();
        Encoder::new(&mut jpeg, 82).encode(&pixels, 1600, 1200, ColorType::Rgb).unwrap();
        jpeg
    }

    #[test]
    fn a_photo_that_fits_goes_out_as_it_was_kept() {
        assert_eq!(sized(vec![1, 2, 3], 0, 3), [1, 2, 3]);
    }

    #[test]
    fn each_time_it_becomes_smaller_and_the_limit_is_kept_where_that_is_possible() {
        let kept = noisy();
        let mut lengths = vec![kept.len()];
        for times in 1..=SMALLER_SIZES {
            lengths.push(sized(kept.clone(), times, u64::MAX).len());
        }
        assert!(lengths.windows(2).all(|pair| pair[1] < pair[0]), "{lengths:?}");
        let limit = u64::try_from(lengths[2]).unwrap();
        assert_eq!(sized(kept.clone(), 0, limit).len(), lengths[2]);
        assert_eq!(sized(kept, 0, 10).len(), lengths[4]);
    }
}
