//! What deserves a second look before a report is saved. Nothing of it stands in the way of saving.

use std::path::Path;

use super::App;
use crate::error::Error;
use crate::photo::{Scene, look, read_bounded};
use crate::report::{Advice, Draft, Fix, Proposal, advise, propose};

impl App {
    /// What a photo says of place and time, beside the `place` the report has so far: the device's own, or a pin. Only
    /// what the file says of itself is read, so that a shell can ask as soon as the photo was chosen.
    ///
    /// # Errors
    /// [`Error::Photo`] for a file that is no picture.
    pub fn proposal(&self, photo: &Path, place: Option<&Fix>) -> Result<Proposal, Error> {
        Ok(propose(&scene_of(photo)?, place, &self.time_zone(), self.seams.clock.now()))
    }

    /// What deserves a second look in a draft, in the order of the form; nothing is saved, and all of it may stay.
    ///
    /// # Errors
    /// [`Error::Photo`] for a file that is no picture.
    pub fn advice(&self, draft: &Draft) -> Result<Vec<Advice>, Error> {
        let scenes = draft.photos.iter().map(|photo| scene_of(&photo.path)).collect::<Result<Vec<_>, _>>()?;
        Ok(advise(draft, &scenes, &self.time_zone(), self.seams.clock.now()))
    }
}

fn scene_of(photo: &Path) -> Result<Scene, Error> {
    Ok(look(&read_bounded(photo)?)?)
}
