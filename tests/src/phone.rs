//! A phone that can be switched on, lose its signal, and die.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use curbline_core::App;
use curbline_core::app::{CitySetup, SyncSummary};
use curbline_core::catalog::Catalog;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Draft, Fix, FixSource, PhotoDraft, ReportId};
use curbline_core::seam::{Clock, Connection, Seams};
use tokio::runtime::Runtime;

use crate::pictures::pothole;
use crate::world::World;

impl World {
    /// Switches the phone on, if it is off.
    pub fn app(&mut self) -> Arc<App> {
        if self.app.is_none() {
            let app = self.opens();
            let setup = CitySetup { profile: Some(self.profile.clone()), ..CitySetup::at("https://city.example/") };
            app.set_city(setup).expect("the city is set up");
        }
        self.app.clone().expect("just switched on")
    }

    /// Switches the phone on, if it is off, with the city it knows.
    pub fn opens(&mut self) -> Arc<App> {
        if self.app.is_none() {
            let seams = Seams {
                clock: self.clock.clone(),
                entropy: self.dice.clone(),
                transport: self.city.clone(),
                device: self.radio.clone(),
            };
            let folder = self.folder.path().join("phone");
            let app = App::open(&folder, &["en"], seams).expect("the phone opens");
            self.app = Some(Arc::new(app));
        }
        self.app.clone().expect("just switched on")
    }

    /// The battery dies: nothing is said goodbye to.
    pub fn dies(&mut self) {
        self.app = None;
    }

    pub fn goes_online(&mut self) {
        self.radio.set(Connection::FREE);
    }

    pub fn goes_offline(&mut self) {
        self.radio.set(Connection::NONE);
    }

    /// The network changes, and the shell says so.
    pub fn changes_to(&mut self, connection: Connection) {
        self.radio.set(connection);
        self.app().connection_changed().expect("noted");
    }

    /// Saves a report with a photo and a place.
    pub fn reports(&mut self, service: &str) -> ReportId {
        self.files += 1;
        let photo = pothole(self.folder.path(), u8::try_from(self.files % 250).unwrap());
        let draft = Draft { photos: vec![PhotoDraft { path: photo, redactions: Vec::new() }], ..self.draft(service) };
        self.saves(&draft)
    }

    /// Saves a report without a photo.
    pub fn writes(&mut self, service: &str) -> ReportId {
        self.files += 1;
        let draft = self.draft(service);
        self.saves(&draft)
    }

    pub fn saves(&mut self, draft: &Draft) -> ReportId {
        let app = self.app();
        app.submit(draft).expect("saved").report_id
    }

    pub fn draft(&self, service: &str) -> Draft {
        let step = f64::from(u32::try_from(self.files).unwrap()) * 1e-4;
        let taken = self.clock.now();
        let fix = Fix { latitude: 39.95 + step, longitude: -75.16, accuracy: Some(8.0), taken, source: FixSource::Gps };
        Draft { fix: Some(fix), description: format!("Hole number {}", self.files), ..Draft::new(service) }
    }

    /// One sync: what is due now and nothing more.
    pub fn syncs(&mut self) -> SyncSummary {
        self.syncs_with(None, &Cancel::default())
    }

    /// Keeps delivering for so long, waiting out pauses.
    pub fn syncs_for(&mut self, length: Duration) -> SyncSummary {
        self.syncs_with(Some(length), &Cancel::default())
    }

    pub fn syncs_with(&mut self, deadline: Option<Duration>, cancel: &Cancel) -> SyncSummary {
        let app = self.app();
        self.runtime.block_on(app.sync(deadline, cancel)).expect("a sync never fails for the network")
    }

    /// Begins to sync, and the process is killed after so long: the future is dropped where it stands.
    pub fn dies_while_syncing(&mut self, after: Duration) {
        let app = self.app();
        self.runtime.block_on(async {
            let cancel = Cancel::default();
            let _ = tokio::time::timeout(after, app.sync(Some(Duration::from_secs(86_400)), &cancel)).await;
        });
        drop(app);
        self.dies();
    }

    /// Asks the city what it offers.
    pub fn refreshes(&mut self) -> Catalog {
        let app = self.app();
        self.runtime.block_on(app.refresh_catalog()).expect("the city answers")
    }

    /// Time passes with the phone in a pocket.
    pub fn waits(&mut self, length: Duration) {
        self.runtime.block_on(async { tokio::time::sleep(length).await });
    }

    /// Where futures of the story run.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// A folder for files of the story.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}
