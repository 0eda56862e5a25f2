//! One picture at a time: a large one may take a hundred megabytes while it is decoded, and a person may add ten at once.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::{IngestContext, IngestOptions, Ingested, PhotoError, ingest_with, read_bounded};

/// Of the whole process, as memory is.
static TURN: Mutex<()> = Mutex::new(());

/// Reads a picture's file and makes it safe, as soon as no other picture is being read.
///
/// # Errors
/// Any [`PhotoError`].
pub fn take_in(path: &Path, options: &IngestOptions, context: &IngestContext<'_>) -> Result<Ingested, PhotoError> {
    take_in_and(path, options, context, |_| ()).map(|(picture, ())| picture)
}

/// As [`take_in`], and lets `look` see the file's own bytes once they have become a picture: they are in memory now, and
/// the file may be another one later.
pub(crate) fn take_in_and<T>(
    path: &Path,
    options: &IngestOptions,
    context: &IngestContext<'_>,
    look: impl FnOnce(&[u8]) -> T,
) -> Result<(Ingested, T), PhotoError> {
    // A panic in somebody's watch spoils nothing here.
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = read_bounded(path)?;
    let picture = ingest_with(&bytes, options, context)?;
    let seen = look(&bytes);
    Ok((picture, seen))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::photo::tests::pictures::jpeg;
    use crate::photo::{Stage, Watch};

    /// Counts the stages during which nobody else could have had a turn.
    #[derive(Default)]
    struct Guarded(AtomicU32);

    impl Watch for Guarded {
        fn is_cancelled(&self) -> bool {
            false
        }

        fn reached(&self, _: Stage<'_>) {
            self.0.fetch_add(u32::from(TURN.try_lock().is_err()), Ordering::Relaxed);
        }
    }

    #[test]
    fn no_other_picture_has_a_turn_while_one_is_taken_in() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        std::fs::write(&path, jpeg(60, 40, |_, _| [9, 8, 7])).unwrap();
        let watch = Guarded::default();
        let context = IngestContext { watch: &watch, ..IngestContext::default() };
        take_in(&path, &IngestOptions::default(), &context).unwrap();
        assert_eq!(watch.0.load(Ordering::Relaxed), 3);
    }
}
