//! What deserves a second look before a report is saved. Nothing of it stands in the way of saving.

use std::path::Path;

use super::App;
use crate::error::Error;
use crate::photo::{IngestContext, IngestOptions, Scene, Unwatched, look, read_bounded, redactions_of, take_in};
use crate::report::{Advice, Draft, Fix, Proposal, Redaction, advise, place_of, propose};
use crate::seam::{FaceAndPlateFinder, UprightPicture};

impl App {
    /// What a photo says of place and time, beside the `place` the report has so far: the device's own, or a pin. Only
    /// what the file says of itself is read, so that a shell can ask as soon as the photo was chosen.
    ///
    /// # Errors
    /// [`Error::Photo`] for a file that is no picture.
    pub fn proposal(&self, photo: &Path, place: Option<&Fix>) -> Result<Proposal, Error> {
        Ok(propose(&scene_of(photo)?, place, &self.time_zone(), self.seams.clock.now()))
    }

    /// What `finder` sees in a photo, as redactions to propose to the person, in pixels of the upright photo at its full
    /// size.
    ///
    /// # Errors
    /// [`Error::Photo`] for a picture that cannot be used, [`Error::Finder`] when it could not be looked at.
    pub fn proposed_redactions(&self, photo: &Path, finder: &dyn FaceAndPlateFinder) -> Result<Vec<Redaction>, Error> {
        let decoder = self.photo_decoder();
        let context = IngestContext { decoder: decoder.as_deref(), watch: &Unwatched };
        let picture = take_in(photo, &IngestOptions::default(), &context)?;
        let (shown, source) = ((picture.width, picture.height), (picture.source_width, picture.source_height));
        let sightings =
            finder.find(UprightPicture { jpeg: picture.jpeg, width: picture.width, height: picture.height })?;
        Ok(redactions_of(&sightings, shown, source))
    }

    /// What deserves a second look in a draft, in the order of the form; nothing is saved, and all of it may stay.
    ///
    /// # Errors
    /// [`Error::Photo`] for a file that is no picture, [`Error::Store`].
    pub fn advice(&self, draft: &Draft) -> Result<Vec<Advice>, Error> {
        let scenes = draft.photos.iter().map(|photo| scene_of(&photo.path)).collect::<Result<Vec<_>, _>>()?;
        let (zone, now) = (self.time_zone(), self.seams.clock.now());
        let filed = match place_of(draft, &scenes, &zone, now) {
            Some(fix) => self.filed_by_others(&draft.service_code, &fix, &[])?,
            None => None,
        };
        Ok(advise(draft, &scenes, filed, &zone, now))
    }
}

fn scene_of(photo: &Path) -> Result<Scene, Error> {
    Ok(look(&read_bounded(photo)?)?)
}

#[cfg(test)]
#[path = "advise_tests.rs"]
mod tests;
