//! The city's pack: putting one in place, and the one in use.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use serde::{Deserialize, Serialize};

use super::App;
use super::offline::OfflineParts;
use crate::error::Error;
use crate::events::Hint;
use crate::pack::{Admission, FileName, Manifest, Pack, PackError, PackKey, PackVersion, Shelf, admit, read_bounded};
use crate::seam::Timestamp;
use crate::store::{self, Store, StoreError};

/// The folder of packs inside the data folder.
const SHELF: &str = "packs";
/// The key of the setting.
const SETTING: &str = "pack";

/// The pack in use as the store has it.
#[derive(Clone, Serialize, Deserialize)]
struct PackRecord {
    file: FileName,
    name: String,
    version: PackVersion,
    /// What packs of this city have to be signed with.
    key: PackKey,
    /// The one that was in use before, until this one was opened anew.
    previous: Option<FileName>,
}

/// What an installation came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInstalled {
    /// What the pack says of itself.
    pub manifest: Manifest,
    /// It was not the one in use already.
    pub changed: bool,
}

/// The pack in use as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PackView {
    /// The city's name among packs.
    pub name: String,
    /// Numbers with points between them.
    pub version: String,
    /// When it was built.
    pub built: Timestamp,
}

/// The pack in use and where packs are kept.
pub(super) struct Packs {
    shelf: Shelf,
    in_use: RwLock<Option<Arc<Pack>>>,
    /// Held while one is put in place.
    installing: Mutex<()>,
}

impl Packs {
    /// Opens the pack in use, or the one before it where that is damaged. That there is none, or that neither can be read,
    /// keeps no folder from opening.
    pub(super) fn open(store: &Store) -> Result<Self, StoreError> {
        let shelf = shelf(store.folder());
        let record = record(store)?;
        let opened = |file: &FileName| match Pack::open(shelf.path(file)) {
            Ok(pack) => Some(Arc::new(pack)),
            Err(error) => {
                tracing::error!(%error, "a city pack cannot be opened");
                None
            }
        };
        let newest = record.as_ref().and_then(|record| opened(&record.file));
        let in_use = match (newest, &record) {
            (Some(pack), Some(record)) => {
                // It was opened well: what came before it is needed no more.
                shelf.sweep(&[&record.file]);
                Some(pack)
            }
            (_, Some(record)) => record.previous.as_ref().and_then(opened),
            (_, None) => None,
        };
        Ok(Self { shelf, in_use: RwLock::new(in_use), installing: Mutex::default() })
    }

    /// How many packs in a data folder are damaged.
    pub(super) fn damaged_in(folder: &Path) -> u32 {
        shelf(folder).damaged()
    }

    fn set(&self, pack: Option<Pack>) {
        *self.in_use.write().unwrap_or_else(PoisonError::into_inner) = pack.map(Arc::new);
    }
}

/// What the store knows of the pack in use. One that cannot be made out is as good as none: people can go on, and install it
/// again.
fn record(store: &Store) -> Result<Option<PackRecord>, StoreError> {
    match store.read(|view| store::setting(view, SETTING)) {
        Err(StoreError::Damaged { .. }) => {
            tracing::error!("what is known of the city pack cannot be made out");
            Ok(None)
        }
        other => other,
    }
}

fn shelf(folder: &Path) -> Shelf {
    Shelf::in_folder(folder.join(SHELF))
}

impl App {
    /// Puts a pack in place. It has to be signed with `key`, and with the key of the pack in use where there is one. When
    /// this returns, the pack is on the disk and in use; at any moment before, the one in use is.
    ///
    /// # Errors
    /// [`Error::Pack`] for one that is not taken, [`Error::Store`] when it cannot be kept. The pack in use goes on.
    pub fn install_pack(&self, path: &Path, key: &PackKey) -> Result<PackInstalled, Error> {
        self.put_pack_in_place(&read_bounded(path)?, key)
    }

    /// The pack in use.
    #[must_use]
    pub fn pack(&self) -> Option<Arc<Pack>> {
        self.packs.in_use.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The pack in use as people see it.
    #[must_use]
    pub fn pack_view(&self) -> Option<PackView> {
        self.pack().map(|pack| {
            let Manifest { name, version, built, .. } = pack.manifest().clone();
            PackView { name, version: version.to_string(), built }
        })
    }

    /// Does without a pack from now on, so that another city's, or one with another key, can be installed.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn remove_pack(&self) -> Result<(), Error> {
        let _turn = self.packs.installing.lock().unwrap_or_else(PoisonError::into_inner);
        self.store.write(|transaction| {
            store::forget_packed_catalogs(transaction)?;
            Self::follow_pack(transaction, None)?;
            store::remove_setting(transaction, SETTING)
        })?;
        self.packs.set(None);
        self.packs.shelf.sweep(&[]);
        self.hub.tell(Hint::Catalog);
        Ok(())
    }

    /// What packs of this city have to be signed with; `None` where there is no pack.
    pub(super) fn pack_key(&self) -> Result<Option<PackKey>, Error> {
        Ok(record(&self.store)?.map(|record| record.key))
    }

    pub(super) fn put_pack_in_place(&self, bytes: &[u8], key: &PackKey) -> Result<PackInstalled, Error> {
        let _turn = self.packs.installing.lock().unwrap_or_else(PoisonError::into_inner);
        let manifest = Pack::verify(bytes, key)?;
        let record = record(&self.store)?;
        let in_use = record.as_ref().map(|record| (record.name.as_str(), &record.version));
        let admission = admit(&manifest, in_use, self.seams.clock.now())?;
        if record.as_ref().is_some_and(|record| record.key != *key) {
            return Err(PackError::OtherKey.into());
        }
        let is_whole = record.as_ref().is_some_and(|record| self.packs.shelf.is_whole(&record.file));
        match admission {
            Admission::InUse if is_whole => return Ok(PackInstalled { manifest, changed: false }),
            // Its file was damaged: the same version mends it.
            Admission::InUse | Admission::Install => {}
        }
        let failed = |error| StoreError::from_io(self.store.folder(), &error);
        let file = self.packs.shelf.put(bytes).map_err(failed)?;
        let pack = Pack::open(self.packs.shelf.path(&file))?;
        // A damaged one is no use to come back to.
        let before = record.and_then(|record| if is_whole { Some(record.file) } else { record.previous });
        let previous = before.filter(|previous| *previous != file);
        let record =
            PackRecord { file, name: manifest.name.clone(), version: manifest.version.clone(), key: *key, previous };
        let parts = OfflineParts::of(&pack)?;
        self.store.write(|transaction| {
            parts.put_catalog(transaction)?;
            Self::follow_pack(transaction, Some(&parts))?;
            store::put_setting(transaction, SETTING, &record)
        })?;
        self.packs.set(Some(pack));
        let kept: Vec<&FileName> = [Some(&record.file), record.previous.as_ref()].into_iter().flatten().collect();
        self.packs.shelf.sweep(&kept);
        tracing::info!(name = %manifest.name, version = %manifest.version, "a city pack is in use");
        self.hub.tell(Hint::Catalog);
        Ok(PackInstalled { manifest, changed: true })
    }
}

#[cfg(test)]
#[path = "pack_tests.rs"]
mod tests;
