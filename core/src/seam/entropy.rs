//! Chance: identifiers and the jitter of pauses.

/// Where chance comes from.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with bytes nobody can guess.
    fn fill(&self, bytes: &mut [u8]);

    /// A number from 0 up to and without 1, evenly spread.
    fn fraction(&self) -> f64 {
        let mut bytes = [0; 4];
        self.fill(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "this is the seam")]
    fn fill(&self, bytes: &mut [u8]) {
        // Every platform we build for has a source that does not fail after boot. Should one fail all the same,
        // the bytes stay as they were, and a repeated identifier is caught by the primary key of the table.
        if let Err(error) = getrandom::fill(bytes) {
            tracing::error!(%error, "no randomness from the operating system");
        }
    }
}
