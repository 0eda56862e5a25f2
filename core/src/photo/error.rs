//! Why a picture cannot be used, each with a remedy in `locales/*/errors.ftl`.

use crate::message::Message;

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
            Self::Missing => Message::new("photo-missing"),
            Self::Unreadable(_) => Message::new("photo-unreadable"),
            Self::Empty => Message::new("photo-empty"),
            Self::NotAPicture => Message::new("photo-not-a-picture"),
            Self::UnsupportedFormat { format } => Message::new("photo-format").with("format", *format),
            Self::Decoder { format } => Message::new("photo-decoder").with("format", *format),
            Self::Truncated => Message::new("photo-truncated"),
            Self::Damaged => Message::new("photo-damaged"),
            Self::TooManyPixels { megapixels, limit } => {
                Message::new("photo-too-many-pixels").with("megapixels", *megapixels).with("limit", *limit)
            }
            Self::TooManyBytes { mebibytes, limit } => {
                Message::new("photo-too-many-bytes").with("mebibytes", *mebibytes).with("limit", *limit)
            }
            Self::Cancelled => Message::new("photo-cancelled"),
            Self::RedactionOutside => Message::new("photo-redaction-outside"),
            Self::RedactionCorners { limit } => Message::new("photo-redaction-corners").with("limit", *limit),
        }
    }
}
