//! Reading a picture's file, with an end.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{MAX_MEBIBYTES, PhotoError};

/// Reads a picture's file; stops one byte after the most that is taken, so that a device file cannot fill the memory.
///
/// # Errors
/// [`PhotoError::Missing`], [`PhotoError::Unreadable`]; a file that is too long is left to [`ingest`](super::ingest) to refuse.
pub fn read_bounded(path: &Path) -> Result<Vec<u8>, PhotoError> {
    let failed = |error: std::io::Error| {
        if error.kind() == ErrorKind::NotFound { PhotoError::Missing } else { PhotoError::Unreadable(error.kind()) }
    };
    let most = u64::from(MAX_MEBIBYTES).saturating_mul(1024 * 1024);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}
