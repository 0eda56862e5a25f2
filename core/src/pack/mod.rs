//! What a city knows, in one file that works without a network. This room owns how packs are made, signed and kept; it
//! must not know what a reader does with a part.
//!
//! A pack is one file of at most [`PACK_LIMIT`] bytes. Numbers are unsigned and little-endian:
//!
//! | part | bytes |
//! |---|---|
//! | `CURBPACK` | 8 |
//! | format version, 1 | 2 |
//! | number of sections | 2 |
//! | length of what follows up to and with the head's SHA-256 | 4 |
//! | length of the manifest, the [`Manifest`] as JSON | 4, then so many |
//! | for each section: kind, length of its tag, tag, form (0 as it is, 1 zlib), bytes stored, bytes unpacked, SHA-256 of what is stored | 1, 1, so many, 1, 4, 4, 32 |
//! | SHA-256 of everything so far | 32 |
//! | what the sections store, one behind the other | |
//! | ed25519 signature of everything before it | 64 |
//!
//! Signature and sums are checked when a pack is installed. Whoever opens it later reads the head and the section that is
//! asked for, and checks these two by their own sums. A kind of section that a reader does not know it skips.

mod admit;
mod bytes;
mod error;
mod fault;
mod head;
mod key;
mod manifest;
mod reader;
mod section;
mod shelf;
mod version;

pub use error::PackError;
pub use fault::Fault;
pub use key::{NotAKey, PackKey};
pub use manifest::Manifest;
pub use reader::{Pack, read_bounded};
pub use section::Section;
pub use version::PackVersion;

pub(crate) use admit::{Admission, admit};
pub(crate) use shelf::{FileName, Shelf};

/// Most bytes of a pack: far above what a large city needs, and small enough for every phone.
pub const PACK_LIMIT: u64 = 8 * 1024 * 1024;

#[cfg(any(test, feature = "pack-build"))]
mod build;
#[cfg(any(test, feature = "pack-build"))]
pub(crate) mod sign;
#[cfg(any(test, feature = "pack-build"))]
pub use build::{BuildError, Built, build};
#[cfg(any(test, feature = "pack-build"))]
pub use sign::{PackSigner, Part};
