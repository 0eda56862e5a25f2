//! A detector of the platform for faces and number plates. Knows nothing of what becomes of its finds.
//!
//! Phones bring one (Vision, ML Kit); the core brings none. It proposes, a person decides: nothing is covered because a
//! detector says so, nor left open because it found nothing.

/// A picture to look at, as it would be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UprightPicture {
    /// JPEG in sRGB, upright, without metadata.
    pub jpeg: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// What was seen in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SightingKind {
    /// A face.
    Face,
    /// The number plate of a vehicle.
    Plate,
}

/// A box around something in an [`UprightPicture`], in its pixels from the upper left corner. It may reach beyond the edges.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Sighting {
    /// What it is.
    pub kind: SightingKind,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, above zero.
    pub width: f64,
    /// Height, above zero.
    pub height: f64,
}

/// Why there is no answer: the detector could not look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the finder failed")]
pub struct FinderFailed;

/// Finds faces and number plates in a picture.
pub trait FaceAndPlateFinder: Send + Sync {
    /// What it sees and is sure enough of. Called on a thread that may block, never in the way of saving.
    ///
    /// # Errors
    /// [`FinderFailed`] when it could not look, which is not the same as seeing nothing.
    fn find(&self, picture: UprightPicture) -> Result<Vec<Sighting>, FinderFailed>;
}
