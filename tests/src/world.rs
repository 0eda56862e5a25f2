//! The one fixture: a phone, a city, and the time between them.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use curbline_core::App;
use curbline_core::report::{Delivery, PhotoState, Report, ReportId};
use tokio::runtime::{Builder, Runtime};

use crate::city::FakeCity;
use crate::mood::Mood;
use crate::seams::{Dice, Radio, StoryClock};

pub struct World {
    pub(crate) runtime: Arc<Runtime>,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) app: Option<Arc<App>>,
    pub(crate) files: usize,
    pub(crate) profile: String,
    pub clock: Arc<StoryClock>,
    pub dice: Arc<Dice>,
    pub radio: Arc<Radio>,
    pub city: Arc<FakeCity>,
}

impl World {
    /// A phone without signal in a city in a good mood.
    pub fn at(moment: &str) -> Self {
        Self::with_seed(moment, 1)
    }

    pub fn with_seed(moment: &str, seed: u64) -> Self {
        let moment: jiff::Timestamp = moment.parse().expect("RFC 3339");
        let runtime = Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
        let clock = Arc::new(StoryClock::at(moment.into(), runtime.handle().clone()));
        Self {
            runtime: Arc::new(runtime),
            folder: memory().expect("a folder"),
            app: None,
            files: 0,
            profile: "generic".to_owned(),
            city: Arc::new(FakeCity::new(clock.clone())),
            clock,
            dice: Arc::new(Dice::new(seed)),
            radio: Arc::new(Radio::default()),
        }
    }

    /// Another person's phone in the same city and the same time, without signal.
    ///
    /// # Panics
    /// When there is no folder for it.
    #[must_use]
    pub fn neighbour(&self) -> Self {
        Self {
            runtime: self.runtime.clone(),
            folder: memory().expect("a folder"),
            app: None,
            files: 0,
            profile: self.profile.clone(),
            city: self.city.clone(),
            clock: self.clock.clone(),
            dice: Arc::new(Dice::new(2)),
            radio: Arc::new(Radio::default()),
        }
    }

    /// Another profile: a built-in name or JSON.
    #[must_use]
    pub fn with_profile(mut self, profile: &str) -> Self {
        profile.clone_into(&mut self.profile);
        self
    }

    #[must_use]
    pub fn with_city_that_is(self, mood: Mood) -> Self {
        self.city.is(mood);
        self
    }

    pub fn report(&mut self, report_id: &ReportId) -> Report {
        self.app().report(report_id).expect("it is there")
    }

    pub fn delivery(&mut self, report_id: &ReportId) -> Delivery {
        self.report(report_id).delivery
    }

    pub fn photo(&mut self, report_id: &ReportId) -> PhotoState {
        self.report(report_id).photos.remove(0).state
    }
}

/// A folder in memory where there is one: stories kill processes, not disks, and weeks of them would wait for syncs.
fn memory() -> std::io::Result<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }
}

/// Lengths of time, as stories name them.
pub mod lengths {
    use super::Duration;

    pub const MINUTE: Duration = Duration::from_secs(60);
    pub const HOUR: Duration = Duration::from_secs(3600);
    pub const DAY: Duration = Duration::from_secs(86_400);
}
