//! Photos: taking them in, and showing what was kept.

use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard, PoisonError};

use super::App;
use crate::error::Error;
use crate::photo::{IngestContext, IngestOptions, Ingested, PhotoError, PhotoId, VaultError, Watch, take_in};
use crate::report::PhotoDraft;
use crate::seam::PhotoDecoder;
use crate::store::{self, StoreError};

impl App {
    /// Has HEIC and AVIF decoded by `decoder` from now on; without one they are refused.
    pub fn set_photo_decoder(&self, decoder: Option<Arc<dyn PhotoDecoder>>) {
        *self.photo_decoder.write().unwrap_or_else(PoisonError::into_inner) = decoder;
    }

    /// The decoder that was brought, if any.
    #[must_use]
    pub fn photo_decoder(&self) -> Option<Arc<dyn PhotoDecoder>> {
        self.photo_decoder.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The file of a photo as it is sent, and of its thumbnail (made again where it is missing).
    ///
    /// # Errors
    /// [`Error::Store`] when the photo is not in the vault or cannot be read, and in a sealed folder
    /// ([`StoreError::PhotoSealed`]), where [`photo_bytes`](Self::photo_bytes) is the way.
    pub fn photo_files(&self, photo_id: &PhotoId) -> Result<(PathBuf, PathBuf), Error> {
        let thumbnail =
            self.vault.thumbnail_path(photo_id).map_err(|error| StoreError::from_vault(self.store.folder(), &error))?;
        Ok((self.vault.path(photo_id), thumbnail))
    }

    /// A photo as it is sent, or its `thumbnail` (made again where it is missing): a JPEG.
    ///
    /// # Errors
    /// [`Error::Store`] when the photo is not in the vault or cannot be read.
    pub fn photo_bytes(&self, photo_id: &PhotoId, thumbnail: bool) -> Result<Vec<u8>, Error> {
        let bytes = if thumbnail { self.vault.thumbnail(photo_id) } else { self.vault.read(photo_id) };
        Ok(bytes.map_err(|error| StoreError::from_vault(self.store.folder(), &error))?)
    }

    /// Removes the pictures and originals that no report refers to: a crash leaves some between keeping one and saving its report. Once
    /// after opening. Nothing is removed where the database may not know everything: after a salvage, or when it knows no
    /// picture at all and may be a new one beside an old vault.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub(super) fn sweep_pictures(&self) -> Result<(), Error> {
        if self.is_swept.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let failed = |error: VaultError| StoreError::from_vault(self.store.folder(), &error);
        if store::was_salvaged(self.store.folder()).map_err(|error| failed(error.into()))? {
            return Ok(());
        }
        let _keeping = self.keeping();
        let known = self.store.read(store::files_in_use)?;
        if known.pictures.is_empty() {
            return Ok(());
        }
        let swept = self.vault.sweep(&known.pictures).map_err(failed)?;
        tracing::info!(swept, "pictures of no report");
        if let Some(originals) = &self.originals {
            let swept = originals.sweep(&known.originals).map_err(failed)?;
            tracing::info!(swept, "originals of no report");
        }
        Ok(())
    }

    /// Nobody else keeps or removes a picture for as long as this is held.
    pub(super) fn keeping(&self) -> MutexGuard<'_, ()> {
        self.keeping.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the files of photos, as far as they can be some, and makes them safe, one after another.
    pub(super) fn take_in(&self, photos: &[PhotoDraft], watch: &dyn Watch) -> Result<Vec<Ingested>, PhotoError> {
        let decoder = self.photo_decoder();
        let context = IngestContext { decoder: decoder.as_deref(), watch };
        let take = |photo: &PhotoDraft| {
            let options = IngestOptions { redactions: photo.redactions.clone(), ..IngestOptions::default() };
            take_in(&photo.path, &options, &context)
        };
        photos.iter().map(take).collect()
    }
}

#[cfg(test)]
#[path = "pictures_tests.rs"]
mod tests;
