//! Making a photo fit what a server takes. The vault keeps it as it was; only what is sent becomes smaller.

use crate::photo::{Fitted, Setting, fit};

/// How often a photo can be made smaller: a sixteenth of 300 KB is below the smallest picture that is any use.
pub(crate) const SMALLER_SIZES: u32 = 4;

/// Photos of a report up to this many bytes make no body that a line or a server would not carry for its length: the smallest
/// limit in use is nginx's, a megabyte, and what does not get through at this length does so at no other.
const LONG_BODY: u64 = 64 * 1024;

/// Whether a body with so many bytes of photos may have been lost because it was long.
pub(crate) fn is_long(photo_bytes: u64) -> bool {
    photo_bytes > LONG_BODY
}

/// `jpeg`, as it is kept, in a length that the server may take: at most the `max_bytes` it names and, as it refused longer
/// ones, half of that for each of the `times` it did. Not larger than `most`. A picture that cannot be made short enough
/// comes at the floor: the server will say so, and then a person is asked.
pub(crate) fn sized(jpeg: Vec<u8>, times: u32, max_bytes: u64, most: Setting) -> Vec<u8> {
    let length = u64::try_from(jpeg.len()).unwrap_or(u64::MAX);
    let budget = length.min(max_bytes).checked_shr(times).unwrap_or(0);
    match fit(&jpeg, budget, most) {
        Ok(Fitted::AsKept) => jpeg,
        Ok(Fitted::Smaller { jpeg, .. }) => jpeg,
        Ok(Fitted::BelowFloor { jpeg }) => {
            tracing::info!(budget, bytes = jpeg.len(), "a photo cannot be made short enough");
            jpeg
        }
        // Our own pictures can always be read; should one not be, it goes out as it is.
        Err(error) => {
            tracing::warn!(%error, "a kept photo cannot be made smaller");
            jpeg
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::tests::pictures::jpeg;
    use crate::photo::{IngestOptions, ingest};

    fn noisy() -> Vec<u8> {
        let source = jpeg(1600, 1200, |x, y| {
            let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).rotate_left(7);
            [mixed as u8, (mixed >> 9) as u8, (mixed >> 17) as u8]
        });
        ingest(&source, &IngestOptions::default()).unwrap().jpeg
    }

    #[test]
    fn a_photo_that_fits_goes_out_as_it_was_kept() {
        let kept = jpeg(60, 40, |x, _| [x as u8; 3]);
        let length = kept.len() as u64;
        assert_eq!(sized(kept.clone(), 0, length, Setting::DEFAULT), kept);
        assert_eq!(sized(vec![1, 2, 3], 0, 3, Setting::DEFAULT), [1, 2, 3], "what cannot be read is left alone");
    }

    #[test]
    fn small_photos_are_not_what_a_line_fails_at() {
        assert!(!is_long(0) && !is_long(9_451) && !is_long(LONG_BODY) && is_long(LONG_BODY + 1) && is_long(300_000));
    }

    #[test]
    fn each_refusal_halves_it_and_the_limit_is_kept_where_that_is_possible() {
        let kept = noisy();
        let length = kept.len();
        for times in 1..=3 {
            let smaller = sized(kept.clone(), times, u64::MAX, Setting::DEFAULT).len();
            assert!(smaller <= length >> times, "{smaller} of {length} after {times}");
        }
        // Where the server names a limit, it is that which was refused.
        let limit = u64::try_from(length / 2).unwrap();
        let limited = sized(kept.clone(), 0, limit, Setting::DEFAULT).len();
        assert!(limited <= length / 2 && limited > length / 4, "{limited}");
        assert!(sized(kept.clone(), 1, limit, Setting::DEFAULT).len() <= length / 4);
        let floor = sized(kept.clone(), 0, 10, Setting::DEFAULT);
        assert_eq!(sized(kept, SMALLER_SIZES, 1_000, Setting::DEFAULT), floor, "the floor is the last");
    }
}
