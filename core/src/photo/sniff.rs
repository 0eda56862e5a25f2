//! Tells a format by the first bytes of a file, never by its name. Knows nothing of what comes after them.

use super::PhotoError;

/// The formats that are taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceFormat {
    /// Baseline, extended or progressive JPEG, also as the first picture of an MPO.
    Jpeg,
    /// PNG; of an animated one the default picture.
    Png,
    /// WebP, lossy or lossless; of an animated one the first frame.
    WebP,
    /// HEIC, what iPhones write. Needs the phone's own [`PhotoDecoder`](crate::seam::PhotoDecoder), as the next two do.
    Heic,
    /// An image container of the HEIC family that does not say first what is inside.
    Heif,
    /// AVIF.
    Avif,
}

impl SourceFormat {
    /// The usual name, as people are told.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::WebP => "WebP",
            Self::Heic => "HEIC",
            Self::Heif => "HEIF",
            Self::Avif => "AVIF",
        }
    }
}

/// Which format this is.
///
/// # Errors
/// [`PhotoError::UnsupportedFormat`] for a picture of a known format that is not taken, otherwise [`PhotoError::NotAPicture`].
pub(super) fn sniff(bytes: &[u8]) -> Result<SourceFormat, PhotoError> {
    const JXL_BOX: &[u8] = b"\0\0\0\x0cJXL \r\n\x87\n";
    const JP2_BOX: &[u8] = b"\0\0\0\x0cjP  \r\n\x87\n";
    let format = match bytes {
        [0xFF, 0xD8, 0xFF, ..] | [0xFF, 0xD8] => return Ok(SourceFormat::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => return Ok(SourceFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => return Ok(SourceFormat::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', rest @ ..] => {
            return container(rest).ok_or(PhotoError::NotAPicture)?;
        }
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "GIF",
        [b'I', b'I', b'*', 0, ..]
        | [b'M', b'M', 0, b'*', ..]
        | [b'I', b'I', b'+', 0, ..]
        | [b'M', b'M', 0, b'+', ..] => "TIFF",
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => "BMP",
        [b'%', b'P', b'D', b'F', b'-', ..] => "PDF",
        [0xFF, 0x0A, ..] => "JPEG XL",
        [0xFF, 0x4F, 0xFF, 0x51, ..] => "JPEG 2000",
        [b'8', b'B', b'P', b'S', 0, ..] => "Photoshop",
        _ if bytes.starts_with(JXL_BOX) => "JPEG XL",
        _ if bytes.starts_with(JP2_BOX) => "JPEG 2000",
        _ => return Err(PhotoError::NotAPicture),
    };
    Err(PhotoError::UnsupportedFormat { format })
}

/// What an ISO base media file is by its brands: the major one first, then the compatible ones, because cameras
/// write the generic `mif1` first and say only later what is inside.
fn container(after_ftyp: &[u8]) -> Option<Result<SourceFormat, PhotoError>> {
    let (brands, _) = after_ftyp.get(..after_ftyp.len().min(64)).unwrap_or_default().as_chunks::<4>();
    let named = brands.iter().find_map(|brand| match brand {
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" => Some(Ok(SourceFormat::Heic)),
        b"avif" | b"avis" => Some(Ok(SourceFormat::Avif)),
        b"crx " => Some(Err(PhotoError::UnsupportedFormat { format: "CR3" })),
        _ => None,
    });
    named.or_else(|| matches!(brands.first(), Some(b"mif1" | b"msf1" | b"heif")).then_some(Ok(SourceFormat::Heif)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused_as(bytes: &[u8], format: &'static str) {
        assert_eq!(sniff(bytes), Err(PhotoError::UnsupportedFormat { format }));
    }

    #[test]
    fn containers_are_told_by_their_brands() {
        for (bytes, format) in [
            (&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..], SourceFormat::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", SourceFormat::Heic),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", SourceFormat::Avif),
            (b"\0\0\0\x14ftypmif1\0\0\0\0mif1", SourceFormat::Heif),
        ] {
            assert_eq!(sniff(bytes), Ok(format), "{bytes:?}");
        }
    }

    #[test]
    fn formats_that_a_phone_must_convert_are_named() {
        refused_as(b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "CR3");
        refused_as(b"GIF89a\x01\0\x01\0", "GIF");
        refused_as(b"II*\0\x08\0\0\0", "TIFF");
        refused_as(b"MM\0*\0\0\0\x08", "TIFF");
        refused_as(b"BM\x46\0\0\0\0\0\0\0\x36", "BMP");
        refused_as(b"%PDF-1.7", "PDF");
        refused_as(b"\xFF\x0A\x00", "JPEG XL");
        refused_as(b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL");
        refused_as(b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000");
    }

    #[test]
    fn what_is_no_picture_is_said_to_be_none() {
        for bytes in [&b"hello"[..], b"<html>", b"\0\0\0\x18ftypisom\0\0\0\0mp42", b"RIFF\0\0\0\0WAVE", b"BMW", b"\xFF"]
        {
            assert_eq!(sniff(bytes), Err(PhotoError::NotAPicture), "{bytes:?}");
        }
    }
}
