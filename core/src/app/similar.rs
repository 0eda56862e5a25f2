//! Whether a scene was filed already on this device.

use super::App;
use crate::catalog::ServiceCode;
use crate::error::Error;
use crate::photo::{Fingerprint, Unwatched};
use crate::place::Point;
use crate::place::nearby::{Candidate, SAME_SCENE_METRES, Sighting, latitudes, same_scene};
use crate::report::{Draft, ReportId, SimilarReport};
use crate::store::{self, PhotoLooks};

impl App {
    /// The reports on this device that show the same scene as a draft, the most alike first: same service, about the same
    /// place, and a photo that looks alike. Those that the city has closed are left out: what is there again is new. A
    /// hint for the person and never a reason to refuse.
    ///
    /// # Errors
    /// [`Error::Photo`] for a picture that cannot be used, [`Error::Store`].
    pub fn similar(&self, draft: &Draft) -> Result<Vec<SimilarReport>, Error> {
        let pictures = self.take_in(&draft.photos, &Unwatched)?;
        let fix = draft.fix.or_else(|| pictures.iter().find_map(|picture| self.place_of(picture)));
        let Some(fix) = fix else { return Ok(Vec::new()) };
        let fingerprints: Vec<_> = pictures.iter().map(|picture| picture.fingerprint).collect();
        self.filed_before(&draft.service_code, (fix.latitude, fix.longitude), &fingerprints, None)
    }

    /// The older reports on this device that show the same scene as this one. As [`similar`](Self::similar).
    ///
    /// # Errors
    /// [`Error::UnknownReport`], [`Error::Store`].
    pub fn similar_to(&self, report_id: &ReportId) -> Result<Vec<SimilarReport>, Error> {
        let report = self.report(report_id)?;
        let Some(fix) = report.fix else { return Ok(Vec::new()) };
        let place = (fix.latitude, fix.longitude);
        let looks =
            self.store.read(|view| store::photos_near(view, &report.service_code, (fix.latitude, fix.latitude)))?;
        let own = looks.iter().filter(|photo| photo.report_id == *report_id).filter_map(|photo| self.looks_of(photo));
        self.filed_before(&report.service_code, place, &own.collect::<Vec<_>>(), Some(report_id))
    }

    fn filed_before(
        &self,
        service_code: &ServiceCode,
        (latitude, longitude): (f64, f64),
        fingerprints: &[Fingerprint],
        than: Option<&ReportId>,
    ) -> Result<Vec<SimilarReport>, Error> {
        let photos =
            self.store.read(|view| store::photos_near(view, service_code, latitudes(latitude, SAME_SCENE_METRES)))?;
        // Names of reports begin with the time.
        let older = photos.iter().filter(|photo| than.is_none_or(|than| photo.report_id < *than));
        let candidates = older.filter_map(|photo| {
            Some(Candidate {
                what: &photo.report_id,
                service_code: service_code.clone(),
                point: Point::new(photo.latitude, photo.longitude),
                accuracy: None,
                made: photo.report_id.made().unwrap_or_default(),
                fingerprints: vec![self.looks_of(photo)?],
            })
        });
        let point = Point::new(latitude, longitude);
        let seen = Sighting { service_code: Some(service_code), point, accuracy: None, fingerprints };
        let mut found: Vec<SimilarReport> = Vec::new();
        for same in same_scene(&seen, candidates) {
            if found.iter().any(|known| known.report_id == *same.what) {
                continue;
            }
            let report = self.report(same.what)?;
            if !report.is_closed() {
                found.push(SimilarReport {
                    report_id: report.report_id,
                    reference: report.reference,
                    created: report.created,
                    metres: same.metres,
                });
            }
        }
        Ok(found)
    }

    /// What a photo looks like; that of an older release is looked at now, and it is kept. `None` where it cannot be read.
    fn looks_of(&self, photo: &PhotoLooks) -> Option<Fingerprint> {
        if let Some(known) = photo.fingerprint {
            return Some(known);
        }
        let fingerprint = Fingerprint::of_jpeg(&self.vault.thumbnail(&photo.photo_id).ok()?).ok()?;
        let kept = self
            .store
            .write(|transaction| store::put_fingerprint(transaction, &photo.report_id, photo.position, fingerprint));
        if let Err(error) = kept {
            tracing::warn!(photo = %photo.photo_id, %error, "a fingerprint is not kept");
        }
        Some(fingerprint)
    }
}

#[cfg(test)]
#[path = "similar_tests.rs"]
pub(super) mod tests;
