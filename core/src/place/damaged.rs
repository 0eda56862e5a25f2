//! What a part of a pack is called that cannot be read.

/// Bytes that are not what they were when a part of a pack was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("damaged part of a pack")]
pub struct Damaged;
