//! Photo.
mod error;
pub use error::PhotoError;
