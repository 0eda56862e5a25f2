//! Opens and checks data folders that are encrypted with a key of the device.

use std::path::Path;
use std::sync::Arc;

use super::pack::Packs;
use super::{App, VAULT, found_in};
use crate::error::Error;
use crate::photo::{Originals, Vault};
use crate::seam::{KeyStore, Seams};
use crate::store::{self, Salvage, Store, StoreError};

/// Beside the vault and never inside: what sends photos looks into the vault.
const ORIGINALS: &str = "originals";

impl App {
    /// As [`open`](Self::open), for a folder that is sealed, or new and sealed from now on. The key is asked for once.
    ///
    /// # Errors
    /// As [`open`](Self::open), and [`StoreError::NoKey`], [`StoreError::WrongKey`], and [`StoreError::NotSealed`] for a
    /// folder that was made without a key. Nothing is changed then.
    pub fn open_sealed(folder: &Path, languages: &[&str], seams: Seams, keys: &dyn KeyStore) -> Result<Self, Error> {
        let key = store::ask(keys)?;
        let store = Store::open_sealed(folder, &key)?;
        let vault = Vault::open_sealed(folder.join(VAULT), &key, Arc::clone(&seams.entropy))
            .map_err(|error| StoreError::from_io(folder, &error))?;
        let originals = Originals::open(folder.join(ORIGINALS), &key, Arc::clone(&seams.entropy))
            .map_err(|error| StoreError::from_io(folder, &error))?;
        Self::with(store, vault, Some(originals), languages, seams)
    }

    /// As [`check`](Self::check), for a sealed folder. What is salvaged, and what is moved aside, stays encrypted.
    ///
    /// # Errors
    /// As [`check`](Self::check), and as [`open_sealed`](Self::open_sealed).
    pub fn check_sealed(folder: &Path, keys: &dyn KeyStore) -> Result<Salvage, Error> {
        let key = store::ask(keys)?;
        let vault = Vault::unopened_sealed(folder.join(VAULT), &key);
        let originals = Originals::unopened(folder.join(ORIGINALS), &key);
        let found = store::check_sealed(folder, &key, |file| found_in(&vault, Some(&originals), file))?;
        Ok(Salvage { packs_damaged: Packs::damaged_in(folder), ..found })
    }
}

#[cfg(test)]
#[path = "sealed_tests.rs"]
pub(super) mod tests;
