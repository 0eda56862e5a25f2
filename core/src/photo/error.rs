//! Why a picture cannot be used, each with a remedy in `locales/*/errors.ftl`.

use crate::message::{Message, say};

/// Why a picture cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// There is no file at that path.
    #[error("no such file")]
    Missing,
    /// The file cannot be read.
    #[error("not readable: {0:?}")]
    Unreadable(std::io::ErrorKind),
    /// The file has no bytes.
    #[error("empty")]
    Empty,
    /// The bytes are no picture that we know.
    #[error("not a picture")]
    NotAPicture,
    /// A picture in a format that the phone has to convert first (TIFF, GIF, ..., and HEIC and AVIF where the shell has
    /// brought no decoder).
    #[error("format {format} is not taken")]
    UnsupportedFormat {
        /// The usual name of the format.
        format: &'static str,
    },
    /// The phone's own decoder gave no picture, or one that cannot be.
    #[error("no {format} from the phone's decoder")]
    Decoder {
        /// The usual name of the format.
        format: &'static str,
    },
    /// The file ends in the middle of the picture.
    #[error("truncated")]
    Truncated,
    /// The bytes contradict each other.
    #[error("damaged")]
    Damaged,
    /// Width times height is beyond what is decoded.
    #[error("{megapixels} megapixels, at most {limit}")]
    TooManyPixels {
        /// What the file claims, in millions of pixels, rounded up.
        megapixels: u32,
        /// What is taken, in millions of pixels.
        limit: u32,
    },
    /// The file itself is too long.
    #[error("{mebibytes} MiB, at most {limit}")]
    TooManyBytes {
        /// The length of the file in MiB, rounded up.
        mebibytes: u32,
        /// What is taken, in MiB.
        limit: u32,
    },
    /// Whoever wanted the picture wants it no longer.
    #[error("cancelled")]
    Cancelled,
    /// A redaction lies outside the picture or has no area.
    #[error("redaction outside the picture")]
    RedactionOutside,
    /// A redaction has fewer than three corners or too many.
    #[error("redaction without 3 to {limit} corners")]
    RedactionCorners {
        /// The most it may have.
        limit: u32,
    },
}

impl PhotoError {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Missing => say::photo_missing(),
            Self::Unreadable(_) => say::photo_unreadable(),
            Self::Empty => say::photo_empty(),
            Self::NotAPicture => say::photo_not_a_picture(),
            Self::UnsupportedFormat { format } => say::photo_format(*format),
            Self::Decoder { format } => say::photo_decoder(*format),
            Self::Truncated => say::photo_truncated(),
            Self::Damaged => say::photo_damaged(),
            Self::TooManyPixels { megapixels, limit } => say::photo_too_many_pixels(*megapixels, *limit),
            Self::TooManyBytes { mebibytes, limit } => say::photo_too_many_bytes(*mebibytes, *limit),
            Self::Cancelled => say::photo_cancelled(),
            Self::RedactionOutside => say::photo_redaction_outside(),
            Self::RedactionCorners { limit } => say::photo_redaction_corners(*limit),
        }
    }
}
