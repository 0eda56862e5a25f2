//! What is kept of the files that photos are made from, and the one way out for a file that was kept.

use std::io::{ErrorKind, Write};
use std::path::Path;

use super::App;
use crate::error::Error;
use crate::photo::{
    IngestContext, IngestOptions, Ingested, KeptOriginals, Original, OriginalDigest, OriginalError, Originals, PhotoId,
    Unkept, VaultError, Watch, take_in_and,
};
use crate::report::{Photo, PhotoDraft, ReportId};
use crate::store::{self, StoreError};

/// The key of the setting.
const SETTING: &str = "kept-originals";

/// A photo that was made safe, and of the file it was made from what is to be kept.
pub(super) struct TakenIn {
    pub(super) picture: Ingested,
    pub(super) original: Option<Candidate>,
}

/// What is to be kept of a file if its report can be saved.
pub(super) struct Candidate {
    sha256: OriginalDigest,
    file: Option<Unkept>,
}

impl App {
    /// Says what is kept of the files that photos are made from, in every photo that is taken in from now on. What was
    /// kept before stays as it is, and what was not kept is not to be had any more.
    ///
    /// # Errors
    /// [`OriginalError::NeedsKey`] for [`KeptOriginals::Whole`] in a folder that was not opened with a key,
    /// [`Error::Store`]. The policy is as before then.
    pub fn set_kept_originals(&self, kept: KeptOriginals) -> Result<(), Error> {
        match kept {
            KeptOriginals::Whole if self.originals.is_none() => return Err(OriginalError::NeedsKey.into()),
            KeptOriginals::Nothing | KeptOriginals::Digest | KeptOriginals::Whole => {}
        }
        Ok(self.store.write(|transaction| store::put_setting(transaction, SETTING, &kept))?)
    }

    /// What is kept of the files that photos are made from; nothing unless somebody chose otherwise.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn kept_originals(&self) -> Result<KeptOriginals, Error> {
        Ok(self.store.read(|view| store::setting(view, SETTING))?.unwrap_or_default())
    }

    /// Writes the file that a photo was made from to `path`, byte for byte, and gives its digest, against which it was
    /// checked. It lies there unencrypted, readable for this user alone, and shows what is covered in the photo. Of two
    /// photos of one report that look exactly alike, it is the first one's.
    ///
    /// # Errors
    /// [`OriginalError`], [`Error::UnknownReport`], [`StoreError::OriginalMissing`], [`StoreError::OriginalDamaged`], and
    /// [`Error::Store`]. There is no new file then.
    pub fn original(&self, report_id: &ReportId, photo_id: &PhotoId, path: &Path) -> Result<OriginalDigest, Error> {
        let photos = self.report(report_id)?.photos;
        let mut photos = photos.into_iter().filter(|photo| photo.photo_id == *photo_id).peekable();
        if photos.peek().is_none() {
            return Err(OriginalError::UnknownPhoto { photo_id: photo_id.clone() }.into());
        }
        let kept = photos.filter_map(|photo| photo.original).find(|original| original.kept);
        let (Some(Original { sha256, .. }), Some(originals)) = (kept, &self.originals) else {
            return Err(OriginalError::NotKept.into());
        };
        let unwritable = || OriginalError::Unwritable { path: path.to_owned() };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // Under its name only once its digest is known to be right.
        let mut file = tempfile::Builder::new().prefix("unfinished-").tempfile_in(folder).map_err(|_| unwritable())?;
        let mut written = Ok(());
        let read = originals.read(&sha256, |chunk| {
            if written.is_ok() {
                written = file.write_all(chunk);
            }
        });
        read.map_err(|error| self.failed(&error))?;
        written.and_then(|()| file.as_file().sync_all()).map_err(|_| unwritable())?;
        file.persist_noclobber(path).map_err(|error| {
            let is_taken = error.error.kind() == ErrorKind::AlreadyExists;
            if is_taken { OriginalError::Exists { path: path.to_owned() } } else { unwritable() }
        })?;
        tracing::info!(report = %report_id, photo = %photo_id, "an original was written out");
        Ok(sha256)
    }

    /// As [`take_in`](Self::take_in), for photos that are to be saved: with what the policy says is to be kept of their
    /// files. A file that is to be kept whole is written meanwhile and gone again with the value.
    pub(super) fn take_in_to_save(&self, photos: &[PhotoDraft], watch: &dyn Watch) -> Result<Vec<TakenIn>, Error> {
        if photos.is_empty() {
            return Ok(Vec::new());
        }
        let policy = self.kept_originals()?;
        let decoder = self.photo_decoder();
        let context = IngestContext { decoder: decoder.as_deref(), watch };
        let take = |photo: &PhotoDraft| {
            let options = IngestOptions { redactions: photo.redactions.clone(), ..IngestOptions::default() };
            let look = |file: &[u8]| self.candidate(file, policy);
            let (picture, original) = take_in_and(&photo.path, &options, &context, look)?;
            Ok(TakenIn { picture, original: original? })
        };
        photos.iter().map(take).collect()
    }

    fn candidate(&self, file: &[u8], policy: KeptOriginals) -> Result<Option<Candidate>, Error> {
        let originals = match policy {
            KeptOriginals::Nothing => return Ok(None),
            KeptOriginals::Digest => None,
            KeptOriginals::Whole => self.originals.as_ref(),
        };
        let sha256 = OriginalDigest::of(file);
        let file = originals.map(|originals| originals.set_down(file, &sha256)).transpose();
        Ok(Some(Candidate { file: file.map_err(|error| self.failed(&error))?, sha256 }))
    }

    /// Keeps what is to be kept of a file; on the disk when this returns.
    pub(super) fn keep_original(&self, candidate: Candidate) -> Result<Original, Error> {
        let Candidate { sha256, file } = candidate;
        let kept = match (file, &self.originals) {
            (Some(file), Some(originals)) => {
                originals.keep(file).map_err(|error| self.failed(&error))?;
                true
            }
            (None, _) | (_, None) => false,
        };
        Ok(Original { sha256, kept })
    }

    /// Removes the original of a photo that was given up, unless another photo was made from the same file.
    pub(super) fn remove_original(&self, photo: &Photo) -> Result<(), Error> {
        if let (Some(Original { sha256, kept: true }), Some(originals)) = (&photo.original, &self.originals)
            && !self.store.read(|view| store::original_in_use(view, sha256))?
            && let Err(error) = originals.remove(sha256)
        {
            tracing::warn!(photo = %photo.photo_id, %error, "the original of a discarded photo could not be removed");
        }
        Ok(())
    }

    fn failed(&self, error: &VaultError) -> StoreError {
        StoreError::from_originals(self.store.folder(), error)
    }
}

/// Whether an original is as it was kept; without a key nobody can say more than that it is not there.
pub(super) fn is_whole(originals: Option<&Originals>, sha256: &OriginalDigest) -> Result<(), VaultError> {
    originals.ok_or(VaultError::Missing)?.read(sha256, |_| ())
}

#[cfg(test)]
#[cfg(feature = "sealed")]
#[path = "originals_tests.rs"]
mod tests;
