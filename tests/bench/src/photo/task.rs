//! What is made of a photo, the same for everyone, and who makes it in the program for one photo.

/// The longer edge of the picture in pixels.
pub(crate) const EDGE: u32 = 1600;
/// The longer edge of the thumbnail in pixels.
pub(crate) const THUMBNAIL: u32 = 320;
/// JPEG quality of both.
pub(crate) const QUALITY: u8 = 80;

/// Made by the core.
pub(crate) const OURS: &str = "ours";
/// Made by the crate `image`.
pub(crate) const IMAGE: &str = "image";
