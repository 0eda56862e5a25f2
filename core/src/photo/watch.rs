//! Watching an ingest from outside: how far it is, and whether anybody still wants it. Knows nothing of pixels.

use super::PhotoError;

/// How far an ingest is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage<'a> {
    /// The header was read, and the picture can be taken in as far as that tells.
    Opened {
        /// Width of the source in pixels, upright.
        width: u32,
        /// Height of the source in pixels, upright.
        height: u32,
    },
    /// There is something to show; the picture itself is still to be written.
    Thumbnail {
        /// The thumbnail as it will be kept: a JPEG.
        jpeg: &'a [u8],
    },
    /// All is made.
    Done,
}

/// Somebody who watches an ingest. All is asked and told on the thread that ingests, which waits for the answer.
pub trait Watch: Send + Sync {
    /// Whether the ingest shall end now, with [`PhotoError::Cancelled`]. Asked between all stages, and inside the long ones
    /// every few kilobytes or rows: hundreds of times for a large photo.
    fn is_cancelled(&self) -> bool;

    /// Whether [`is_cancelled`](Self::is_cancelled) may ever say yes. Where it may, decoders that cannot be interrupted work on a
    /// thread of their own, with a copy of the file.
    fn may_cancel(&self) -> bool {
        true
    }

    /// A stage was reached. Not called again after a cancellation.
    fn reached(&self, stage: Stage<'_>);
}

/// Nobody watches.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn is_cancelled(&self) -> bool {
        false
    }

    fn may_cancel(&self) -> bool {
        false
    }

    fn reached(&self, _: Stage<'_>) {}
}

/// # Errors
/// [`PhotoError::Cancelled`] when the ingest shall end.
pub(super) fn check(watch: &dyn Watch) -> Result<(), PhotoError> {
    if watch.is_cancelled() { Err(PhotoError::Cancelled) } else { Ok(()) }
}
