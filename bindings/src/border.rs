//! The border that no panic crosses. Must not know of any verb.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::CurblineError;

/// Runs a verb on the caller's own thread. What was saved before a panic is as it was: the core's locks are let go of
/// and its transactions undone while the panic unwinds, which is why unwind safety may be asserted.
///
/// # Errors
/// What the verb says, and [`CurblineError::Internal`] when it panics.
pub(crate) fn contained<T>(verb: impl FnOnce() -> Result<T, CurblineError>) -> Result<T, CurblineError> {
    catch_unwind(AssertUnwindSafe(verb)).unwrap_or_else(|_| {
        tracing::error!("a verb panicked");
        Err(CurblineError::panicked())
    })
}

/// The same for what cannot fail; a panic gives `fallback`.
pub(crate) fn contained_or<T>(fallback: impl FnOnce() -> T, what: impl FnOnce() -> T) -> T {
    contained(|| Ok(what())).unwrap_or_else(|_| fallback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_on_the_callers_thread_becomes_an_internal_error() {
        let answer: Result<(), _> = contained(|| panic!("a mistake of ours"));
        assert_eq!(answer, Err(CurblineError::Internal { reference: "panic".to_owned() }));
    }

    #[test]
    fn what_cannot_fail_falls_back() {
        assert_eq!(contained_or(|| "code", || panic!("a mistake of ours")), "code");
        assert_eq!(contained_or(|| "code", || "words"), "words");
    }
}
