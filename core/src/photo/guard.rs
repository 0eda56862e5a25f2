//! Keeps a fault in somebody else's decoder from taking the app down. Knows nothing of pictures.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::PhotoError;

/// Runs `work`; a panic inside becomes [`PhotoError::Damaged`].
///
/// The decoders meet bytes that somebody made to break them, and some of them assert rather than return an error. One
/// lost picture is the price then, not the shell.
pub(super) fn contain<T>(what: &'static str, work: impl FnOnce() -> T) -> Result<T, PhotoError> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        tracing::error!(what, "gave up on a picture");
        PhotoError::Damaged
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_inside_costs_only_the_picture() {
        let answer: Result<(), _> = contain("test", || panic!("on purpose"));
        assert_eq!(answer, Err(PhotoError::Damaged));
        assert_eq!(contain("test", || 7), Ok(7));
    }
}
