//! Verbs about reports.

use std::sync::Arc;

use curbline_core::App;
use curbline_core::app::{Edit, Submitted};
use curbline_core::message::Message;
use curbline_core::open311::ServiceRequestId;
use curbline_core::photo::{OriginalDigest, PhotoId};
use curbline_core::report::{
    Advice, Draft, ExportFormat, Fix, PersonalDetail, PhotoWarning, Problem, Report, ReportId, SimilarReport,
    StatusSeen,
};

use crate::border::contained_or;
use crate::curbline::{Cancellation, Curbline};
use crate::error::CurblineError;
use crate::photo::{PhotoWatch, Watching};

/// Where the files of a photo are.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhotoFiles {
    /// The picture as it is sent.
    pub picture: String,
    /// A small one for lists.
    pub thumbnail: String,
}

/// What a photo has to say about a report.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PhotoProposal {
    /// The place of the photo with its time; none where it knows no place, or where one was set by hand.
    pub fix: Option<Fix>,
    /// What deserves a second look; all of it may stay.
    pub warnings: Vec<Message>,
}

/// What in a text looks like a phone number, an e-mail address or a number plate, with the places where they stand. Fast
/// enough for every key that is pressed; [`Curbline::advice`] says the same in words. A panic would give nothing.
#[uniffi::export]
pub fn find_personal(text: &str) -> Vec<PersonalDetail> {
    contained_or(Vec::new, || curbline_core::report::find_personal(text))
}

#[uniffi::export]
impl Curbline {
    /// Saves a report and queues it. When this returns, report and photos are on the disk; nothing was sent yet. `watch` is
    /// told how far its photos are; `cancellation` ends it while they are taken in, and nothing is saved then.
    ///
    /// # Errors
    /// [`CurblineError::Photo`], [`CurblineError::Invalid`], [`CurblineError::Storage`].
    #[uniffi::method(default(watch = None, cancellation = None))]
    pub async fn submit(
        &self,
        draft: Draft,
        watch: Option<Arc<dyn PhotoWatch>>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<Submitted, CurblineError> {
        let watching = Watching { watch, cancellation };
        self.blocking(move |app| app.submit_watched(&draft, &watching)).await
    }

    /// Everything that is wrong with a draft; nothing is saved.
    ///
    /// # Errors
    /// [`CurblineError::Photo`], [`CurblineError::Storage`].
    pub async fn problems(&self, draft: Draft) -> Result<Vec<Message>, CurblineError> {
        let problems = self.blocking(move |app| app.problems(&draft)).await?;
        Ok(problems.iter().map(Problem::message).collect())
    }

    /// What deserves a second look in a draft: old photos, places that do not agree, and what others should perhaps not
    /// read. All of it may stay; nothing is saved.
    ///
    /// # Errors
    /// [`CurblineError::Photo`].
    pub async fn advice(&self, draft: Draft) -> Result<Vec<Message>, CurblineError> {
        let advice = self.blocking(move |app| app.advice(&draft)).await?;
        Ok(advice.iter().map(Advice::message).collect())
    }

    /// What the photo in a file proposes as place and time, beside the `place` there is: the device's own, or a pin, which
    /// wins. Fast: only what the file says of itself is read, also out of HEIC and AVIF.
    ///
    /// # Errors
    /// [`CurblineError::Photo`].
    #[uniffi::method(default(place = None))]
    pub async fn proposal(&self, photo: String, place: Option<Fix>) -> Result<PhotoProposal, CurblineError> {
        let found = self.blocking(move |app| app.proposal(photo.as_ref(), place.as_ref())).await?;
        Ok(PhotoProposal { fix: found.fix, warnings: found.warnings.iter().map(PhotoWarning::message).collect() })
    }

    /// The reports on this device that show the same scene as a draft, the most alike first: same service, within 50 metres,
    /// and a photo that looks alike. A hint to show gently, never a reason to refuse; `similar-report` with `reference` has
    /// words for it.
    ///
    /// # Errors
    /// [`CurblineError::Photo`], [`CurblineError::Storage`].
    pub async fn similar(&self, draft: Draft) -> Result<Vec<SimilarReport>, CurblineError> {
        self.blocking(move |app| app.similar(&draft)).await
    }

    /// The older reports on this device that show the same scene as this one; as [`similar`](Self::similar), without
    /// reading its photos anew.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when there is none of this name, [`CurblineError::Storage`].
    pub async fn similar_to(&self, report_id: ReportId) -> Result<Vec<SimilarReport>, CurblineError> {
        self.blocking(move |app| app.similar_to(&report_id)).await
    }

    /// Changes a report that was not sent, and queues it again.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] once the city has it or may have it, [`CurblineError::Invalid`],
    /// [`CurblineError::Storage`].
    pub async fn edit(&self, report_id: ReportId, edit: Edit) -> Result<(), CurblineError> {
        self.blocking(move |app| app.edit(&report_id, edit)).await
    }

    /// Gives up a report that was not sent, with its photos.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] once the city has it or may have it, [`CurblineError::Storage`].
    pub async fn discard(&self, report_id: ReportId) -> Result<(), CurblineError> {
        self.blocking(move |app| app.discard(&report_id)).await
    }

    /// Queues a report again at once: a parked one because the person says so, a waiting one without its pause.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] once the city has it or while it is being sent, [`CurblineError::Storage`].
    pub async fn retry(&self, report_id: ReportId) -> Result<(), CurblineError> {
        self.blocking(move |app| app.retry(&report_id)).await
    }

    /// The person knows that a report parked in doubt is with the city, perhaps with its number.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] unless it is parked in doubt, [`CurblineError::Storage`].
    pub async fn mark_arrived(
        &self,
        report_id: ReportId,
        number: Option<ServiceRequestId>,
    ) -> Result<(), CurblineError> {
        self.blocking(move |app| app.mark_arrived(&report_id, number)).await
    }

    /// Everything that was filed on this device, newest first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn reports(&self) -> Result<Vec<Report>, CurblineError> {
        self.blocking(App::reports).await
    }

    /// One report.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when there is none of this name, [`CurblineError::Storage`].
    pub async fn report(&self, report_id: ReportId) -> Result<Report, CurblineError> {
        self.blocking(move |app| app.report(&report_id)).await
    }

    /// Every status the city was seen to give a report, oldest first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn history(&self, report_id: ReportId) -> Result<Vec<StatusSeen>, CurblineError> {
        self.blocking(move |app| app.history(&report_id)).await
    }

    /// Everything that was filed, as text.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn export(&self, format: ExportFormat) -> Result<String, CurblineError> {
        self.blocking(move |app| app.export(format)).await
    }

    /// Where the files of a photo are.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when it is missing or damaged, and in an encrypted folder, whose files show nothing:
    /// `photo_bytes` does.
    pub async fn photo_files(&self, photo_id: PhotoId) -> Result<PhotoFiles, CurblineError> {
        let (picture, thumbnail) = self.blocking(move |app| app.photo_files(&photo_id)).await?;
        Ok(PhotoFiles {
            picture: picture.to_string_lossy().into_owned(),
            thumbnail: thumbnail.to_string_lossy().into_owned(),
        })
    }

    /// Writes the file that a photo was made from to `path`, byte for byte, and gives its SHA-256, against which it was
    /// checked. It lies there unencrypted and shows what is covered in the photo; a file that is there already stays.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when it was not kept (see `set_kept_originals`), when report or photo are unknown, or
    /// when `path` is taken or cannot be written; [`CurblineError::Storage`] when it is missing or damaged.
    pub async fn original(
        &self,
        report_id: ReportId,
        photo_id: PhotoId,
        path: String,
    ) -> Result<OriginalDigest, CurblineError> {
        self.blocking(move |app| app.original(&report_id, &photo_id, path.as_ref())).await
    }

    /// A photo as it is sent, or its small one for lists: a JPEG. In every folder, encrypted or not.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when it is missing or damaged.
    #[uniffi::method(default(thumbnail = false))]
    pub async fn photo_bytes(&self, photo_id: PhotoId, thumbnail: bool) -> Result<Vec<u8>, CurblineError> {
        self.blocking(move |app| app.photo_bytes(&photo_id, thumbnail)).await
    }
}
