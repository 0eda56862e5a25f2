//! What the pack in use says in place of a server: services and questions until the city was asked, and how it is spoken to.

use std::collections::BTreeMap;

use rusqlite::Transaction;

use super::App;
use crate::catalog::{DueWithin, PackedCatalog, ServiceCode, read_due};
use crate::error::Error;
use crate::open311::Profile;
use crate::pack::{Pack, PackError, Section};
use crate::store::{self, Sql};

/// What of a pack goes into the store when the pack is put in place.
pub(super) struct OfflineParts {
    catalog: Option<PackedCatalog>,
    /// The pack's own language and those it is translated into.
    languages: Vec<String>,
    pub(super) profile: Option<Profile>,
    pub(super) jurisdiction_id: Option<String>,
}

impl OfflineParts {
    /// Reads them. A part of a later release that cannot be made out is left out.
    ///
    /// # Errors
    /// [`PackError::Unreadable`], [`PackError::Damaged`].
    pub(super) fn of(pack: &Pack) -> Result<Self, PackError> {
        let manifest = pack.manifest();
        let catalog = pack.section(&Section::Services)?.and_then(|bytes| PackedCatalog::read(&bytes));
        let translated = catalog.iter().flat_map(|catalog| catalog.translations.keys().cloned());
        let languages = std::iter::once(manifest.language.clone()).chain(translated).collect();
        Ok(Self { languages, profile: profile(pack)?, jurisdiction_id: manifest.jurisdiction_id.clone(), catalog })
    }

    /// Puts services and questions where those of a server are kept, in each language in which the server was not asked yet.
    pub(super) fn put_catalog(&self, transaction: &Transaction<'_>) -> Sql<()> {
        store::forget_packed_catalogs(transaction)?;
        let Some(catalog) = &self.catalog else { return Ok(()) };
        for language in &self.languages {
            if store::catalog_row(transaction, language)?.is_none() {
                let (services, definitions) = catalog.in_language(language);
                store::put_catalog(transaction, language, &services, store::PACKED)?;
                definitions.iter().try_for_each(|asked| store::put_definition(transaction, language, asked))?;
            }
        }
        Ok(())
    }
}

fn profile(pack: &Pack) -> Result<Option<Profile>, PackError> {
    let Some(bytes) = pack.section(&Section::Profile)? else { return Ok(None) };
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    Ok(match Profile::from_json(text) {
        Ok(profile) => Some(profile),
        Err(error) => {
            tracing::warn!(%error, "the pack's profile is not understood by this release");
            None
        }
    })
}

impl App {
    /// Within which time the city expects to be done, for each service of which the pack in use says so and still may.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack is damaged.
    pub fn due_within(&self) -> Result<BTreeMap<ServiceCode, DueWithin>, Error> {
        let Some(pack) = self.pack() else { return Ok(BTreeMap::new()) };
        if pack.manifest().has_expired(&Section::Due, self.seams.clock.now()) {
            return Ok(BTreeMap::new());
        }
        Ok(pack.section(&Section::Due)?.and_then(|bytes| read_due(&bytes)).unwrap_or_default())
    }

    /// How exact the place of a service has to be, in metres, where the pack in use says so.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack is damaged.
    pub fn accuracy_needed(&self, service_code: &ServiceCode) -> Result<Option<f64>, Error> {
        let Some(pack) = self.pack() else { return Ok(None) };
        let catalog = pack.section(&Section::Services)?.and_then(|bytes| PackedCatalog::read(&bytes));
        Ok(catalog.and_then(|catalog| catalog.accuracy_metres(service_code)))
    }
}
