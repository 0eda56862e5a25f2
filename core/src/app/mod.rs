//! The one value a shell opens. Wires store, vault, seams, language and outbox; the verbs are in the files beside this.

mod address;
mod advise;
mod city;
mod deliver;
mod follow;
mod marks;
mod nearby;
mod offline;
mod originals;
mod pack;
mod pack_update;
mod pictures;
#[cfg(feature = "sealed")]
mod sealed;
mod similar;
mod speak;
mod submit;
mod whereabouts;

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, RwLock};

use jiff::tz::TimeZone;

pub use city::{CitySetup, CityView};
pub use deliver::{Load, Repeat, SyncSummary};
pub use pack::{PackInstalled, PackView};
pub use submit::{Edit, Submitted};

use address::Gazetteer;
use pack::Packs;
use whereabouts::Atlas;

use crate::error::Error;
use crate::events::{Changes, Hub};
use crate::language::Language;
use crate::outbox;
use crate::photo::{Originals, Vault, VaultError};
use crate::report::{ExportFormat, Report, ReportId, StatusSeen, export};
use crate::seam::{PhotoDecoder, Seams};
use crate::store::{self, InUse, PhotoFound, Salvage, Store, StoreError};

const VAULT: &str = "vault";

/// What a check hears of a file. One that cannot be read is as good as damaged, whatever stands in the way.
pub(crate) fn found_in(vault: &Vault, originals: Option<&Originals>, file: InUse<'_>) -> PhotoFound {
    let read = match file {
        InUse::Picture(photo_id) => vault.read(photo_id).map(drop),
        InUse::Original(sha256) => originals::is_whole(originals, sha256),
    };
    match read {
        Ok(()) => PhotoFound::Whole,
        Err(VaultError::Missing) => PhotoFound::Missing,
        Err(VaultError::Full | VaultError::ReadOnly | VaultError::Damaged | VaultError::Sealed | VaultError::Io(_)) => {
            PhotoFound::Damaged
        }
    }
}

/// Curbline on one device: a data folder, the city it talks to, and the language it speaks.
///
/// One process at a time. Verbs that touch the disk block; a shell calls them off its main thread. `sync`, `refresh`
/// and their like are futures that need a tokio runtime when the built-in transport and clock are used.
pub struct App {
    store: Store,
    vault: Vault,
    packs: Packs,
    atlas: Atlas,
    /// In a folder with a key alone.
    originals: Option<Originals>,
    gazetteer: Gazetteer,
    seams: Seams,
    hub: Hub,
    language: RwLock<Language>,
    /// One delivery run at a time; a second one waits for the first and then finds little to do.
    delivering: tokio::sync::Mutex<()>,
    /// Wakes a delivery run that waits out a pause.
    wake: tokio::sync::Notify,
    /// Held from keeping or removing a picture until the database says the same, so that neither meets the other half way.
    keeping: Mutex<()>,
    /// Whether pictures that nobody refers to were looked for.
    is_swept: AtomicBool,
    /// The phone's own, where the shell has brought it.
    photo_decoder: RwLock<Option<Arc<dyn PhotoDecoder>>>,
}

impl App {
    /// Opens the data folder, making it where it is missing. `languages` are what the person reads, best first, as BCP 47
    /// tags or POSIX locale names.
    ///
    /// # Errors
    /// [`Error::Store`] when the folder is locked by another process, cannot be written, is full, damaged, or was written
    /// by a newer release. Nothing is changed then.
    pub fn open(folder: &Path, languages: &[&str], seams: Seams) -> Result<Self, Error> {
        let store = Store::open(folder)?;
        let vault = Vault::open(folder.join(VAULT)).map_err(|error| StoreError::from_io(folder, &error))?;
        Self::with(store, vault, None, languages, seams)
    }

    fn with(
        store: Store,
        vault: Vault,
        originals: Option<Originals>,
        languages: &[&str],
        seams: Seams,
    ) -> Result<Self, Error> {
        let now = seams.clock.now();
        outbox::recover(&store, now)?;
        let packs = Packs::open(&store)?;
        Ok(Self {
            store,
            vault,
            packs,
            atlas: Atlas::default(),
            originals,
            gazetteer: Gazetteer::default(),
            seams,
            hub: Hub::new(),
            language: RwLock::new(Language::negotiate(languages)),
            delivering: tokio::sync::Mutex::default(),
            wake: tokio::sync::Notify::new(),
            keeping: Mutex::default(),
            is_swept: AtomicBool::default(),
            photo_decoder: RwLock::default(),
        })
    }

    /// Verifies a data folder that is not open, its photos, what was kept of their originals, and packs included, and
    /// salvages what can be read of a damaged database. Nothing is deleted. What a damaged database says is still to be sent
    /// may have been sent: the city's list is asked first, or a person is.
    ///
    /// # Errors
    /// [`Error::Store`] while it is open elsewhere or cannot be written.
    pub fn check(folder: &Path) -> Result<Salvage, Error> {
        let vault = Vault::unopened(folder.join(VAULT));
        let found = store::check(folder, |file| found_in(&vault, None, file))?;
        Ok(Salvage { packs_damaged: Packs::damaged_in(folder), ..found })
    }

    /// Everything this device knows was filed, newest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn reports(&self) -> Result<Vec<Report>, Error> {
        Ok(self.store.read(store::reports)?)
    }

    /// One report.
    ///
    /// # Errors
    /// [`Error::UnknownReport`], [`Error::Store`].
    pub fn report(&self, report_id: &ReportId) -> Result<Report, Error> {
        self.store
            .read(|view| store::report(view, report_id))?
            .ok_or_else(|| Error::UnknownReport { report_id: report_id.clone() })
    }

    /// Every status the city was seen to give a report, oldest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn history(&self, report_id: &ReportId) -> Result<Vec<StatusSeen>, Error> {
        Ok(self.store.read(|view| store::history_of(view, report_id))?)
    }

    /// Everything that was filed, as text in `format`.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn export(&self, format: ExportFormat) -> Result<String, Error> {
        Ok(export(&self.reports()?, format))
    }

    /// Hints about whatever changes from now on; the first says to read everything.
    pub fn changes(&self) -> Changes {
        self.hub.subscribe()
    }

    fn time_zone(&self) -> TimeZone {
        self.seams.clock.time_zone()
    }
}
