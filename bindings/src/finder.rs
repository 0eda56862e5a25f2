//! A shell's own detector of faces and number plates.

use std::sync::Arc;

use curbline_core::report::Redaction;
use curbline_core::seam::{self, FinderFailed, Sighting, UprightPicture};

use crate::curbline::Curbline;
use crate::error::CurblineError;

/// Implemented by a shell that has a detector, to propose what should be covered.
#[uniffi::export(with_foreign)]
pub trait FaceAndPlateFinder: Send + Sync {
    /// What it sees in the picture and is sure enough of, in the picture's pixels. Called on a thread of ours; it may take
    /// its time.
    ///
    /// # Errors
    /// Whatever is thrown means that the picture could not be looked at, which is told to the person.
    fn find(&self, picture: UprightPicture) -> Result<Vec<Sighting>, CurblineError>;
}

struct Foreign(Arc<dyn FaceAndPlateFinder>);

impl seam::FaceAndPlateFinder for Foreign {
    fn find(&self, picture: UprightPicture) -> Result<Vec<Sighting>, FinderFailed> {
        self.0.find(picture).map_err(|error| {
            tracing::warn!(kind = error.word(), "a finder threw");
            FinderFailed
        })
    }
}

#[uniffi::export]
impl Curbline {
    /// What `finder` sees in the photo in a file, as redactions to show to the person and to put into a `PhotoDraft`: faces
    /// pixelated, plates filled. Boxes that are none are left out. That nothing was found does not mean that nothing is
    /// there.
    ///
    /// # Errors
    /// [`CurblineError::Photo`] for a picture that cannot be used or could not be looked at.
    pub async fn proposed_redactions(
        &self,
        photo: String,
        finder: Arc<dyn FaceAndPlateFinder>,
    ) -> Result<Vec<Redaction>, CurblineError> {
        self.blocking(move |app| app.proposed_redactions(photo.as_ref(), &Foreign(finder))).await
    }
}
