//! Reads what a HEIC or AVIF says of itself: its size and its EXIF block. Decodes nothing.
//!
//! Boxes are those of ISO/IEC 14496-12, their image properties those of ISO/IEC 23008-12.

use std::io::Cursor;

use exif::Reader;

use super::scene::exif_block;
use super::{PhotoError, guard};

/// Width and height of the largest picture inside, before it is turned upright: tiles and thumbnails are smaller than
/// what they belong to.
///
/// # Errors
/// [`PhotoError::Truncated`] when the file ends before it says, [`PhotoError::Damaged`] when it says nothing that can be.
pub(super) fn size(bytes: &[u8]) -> Result<(u32, u32), PhotoError> {
    let meta = inside(bytes, *b"meta").ok_or(PhotoError::Truncated)?;
    // Version and flags.
    let properties = meta.get(4..).and_then(|meta| inside(meta, *b"iprp")).and_then(|boxes| inside(boxes, *b"ipco"));
    let sizes = boxes(properties.unwrap_or_default()).filter(|(kind, _)| kind == b"ispe").filter_map(|(_, payload)| {
        let [_, _, _, _, w0, w1, w2, w3, h0, h1, h2, h3] = *payload.first_chunk::<12>()?;
        Some((u32::from_be_bytes([w0, w1, w2, w3]), u32::from_be_bytes([h0, h1, h2, h3])))
    });
    sizes
        .filter(|(width, height)| *width > 0 && *height > 0)
        .max_by_key(|(width, height)| u64::from(*width).saturating_mul((*height).into()))
        .ok_or(PhotoError::Damaged)
}

/// The TIFF structure of the EXIF item, if there is one that can be read.
pub(super) fn exif(bytes: &[u8]) -> Vec<Vec<u8>> {
    let read = || {
        let read = Reader::new().continue_on_error(true).read_from_container(&mut Cursor::new(bytes));
        read.or_else(|error| error.distill_partial_result(|_| {})).map(|exif| exif_block(exif.buf())).ok()
    };
    guard::contain("EXIF of a container", read).ok().flatten().into_iter().collect()
}

/// The payload of the first box of this kind.
fn inside(bytes: &[u8], wanted: [u8; 4]) -> Option<&[u8]> {
    boxes(bytes).find(|(kind, _)| *kind == wanted).map(|(_, payload)| payload)
}

/// The boxes in a row: kind and payload. Ends where one is cut.
fn boxes(bytes: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let (payload, next) = match u32::from_be_bytes(*length) {
            // To the end.
            0 => (after, <&[u8]>::default()),
            // A longer number follows.
            1 => {
                let (length, after) = after.split_first_chunk::<8>()?;
                let length = usize::try_from(u64::from_be_bytes(*length).checked_sub(16)?).ok()?;
                after.split_at_checked(length)?
            }
            length => after.split_at_checked(usize::try_from(length.checked_sub(8)?).ok()?)?,
        };
        rest = next;
        Some((*kind, payload))
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::photo) fn boxed(kind: &[u8; 4], payload: &[u8]) -> Vec<u8> {
        let length = u32::try_from(payload.len()).unwrap().saturating_add(8);
        [&length.to_be_bytes(), kind.as_slice(), payload].concat()
    }

    /// A container that says it holds pictures of these sizes, and holds none.
    pub(in crate::photo) fn container(brand: &[u8; 4], sizes: &[(u32, u32)]) -> Vec<u8> {
        let ispe = |(width, height): &(u32, u32)| {
            boxed(b"ispe", &[[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat())
        };
        let properties = boxed(b"iprp", &boxed(b"ipco", &sizes.iter().flat_map(ispe).collect::<Vec<_>>()));
        let meta = boxed(b"meta", &[&[0; 4], properties.as_slice()].concat());
        [boxed(b"ftyp", &[brand.as_slice(), &[0; 4], b"mif1"].concat()), meta, boxed(b"mdat", b"coded")].concat()
    }

    #[test]
    fn the_largest_size_is_that_of_the_picture() {
        assert_eq!(size(&container(b"heic", &[(512, 512), (4032, 3024), (320, 240)])), Ok((4032, 3024)));
        assert_eq!(size(&container(b"avif", &[(0, 7), (u32::MAX, u32::MAX)])), Ok((u32::MAX, u32::MAX)));
    }

    #[test]
    fn a_container_that_says_nothing_is_refused() {
        assert_eq!(size(&container(b"heic", &[])), Err(PhotoError::Damaged));
        assert_eq!(size(&container(b"heic", &[(0, 5)])), Err(PhotoError::Damaged));
        let whole = container(b"heic", &[(10, 10)]);
        for length in 0..whole.len() {
            // Cut anywhere, it is an answer or a refusal, never a fault.
            let answer = size(&whole[..length]);
            assert!(answer == Ok((10, 10)) || answer.is_err(), "{length}: {answer:?}");
        }
        assert_eq!(size(&[0, 0, 0, 3, b'm', b'e', b't', b'a', 0, 0]), Err(PhotoError::Truncated));
    }
}
