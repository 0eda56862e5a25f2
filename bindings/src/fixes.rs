//! Fixes and marks: readings of the phone's location service are judged and gathered by the core.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use curbline_core::catalog::ServiceCode;
use curbline_core::message::Message;
use curbline_core::place::fix::{self, Gate, Mark, MarkId, Reading, ReadingFault, TrackPoint};
use curbline_core::report::Fix;
use curbline_core::seam::Timestamp;

use crate::border::contained_or;
use crate::curbline::Curbline;
use crate::error::CurblineError;

/// Gathers the readings of one place: one for each report, or one for a whole drive. Nothing of it blocks.
#[derive(Default, uniffi::Object)]
pub struct FixCollector(Mutex<fix::Collector>);

#[uniffi::export]
impl FixCollector {
    /// One that knows nothing yet.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Takes a reading at `now`, by the phone's clock: of its location service, or with another `source` a pin, an address or
    /// a photo's place, which win over those in this order. What is said against it, the plainest first; nothing when it was
    /// kept.
    pub fn take(&self, reading: Reading, now: Timestamp) -> Vec<ReadingFault> {
        self.with(|collector| collector.take(reading, now))
    }

    /// Takes pin, address and photo's place back, so that the location service counts again.
    pub fn unsay(&self) {
        self.with(fix::Collector::unsay);
    }

    /// The best fix at `now`, if there is one that can be believed; its accuracy has in it that the phone may have moved on.
    pub fn best(&self, now: Timestamp) -> Option<Fix> {
        self.with(|collector| collector.best(now))
    }

    /// Whether the best fix at `now` is as exact as `needed` (metres, see `accuracy_needed`) after a person has waited for
    /// `waited`.
    pub fn gate(&self, needed: f64, waited: Duration, now: Timestamp) -> Gate {
        fix::gate(self.best(now).as_ref(), needed, waited)
    }

    /// The way of the last two minutes, oldest first, for `mark`.
    pub fn track(&self) -> Vec<TrackPoint> {
        self.with(|collector| collector.track())
    }
}

impl FixCollector {
    fn with<T: Default>(&self, what: impl FnOnce(&mut fix::Collector) -> T) -> T {
        contained_or(T::default, || what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

/// What a person is told of a reading that is not used.
#[uniffi::export]
pub fn refusal_message(refusal: ReadingFault) -> Message {
    refusal.message()
}

/// The next step, as a message for [`Curbline::text`].
#[uniffi::export]
pub fn gate_message(gate: Gate) -> Message {
    gate.message()
}

#[uniffi::export]
impl Curbline {
    /// How exact the place must be for a service, in metres, as the city's pack says; 30 where nobody has said.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn accuracy_needed(&self, service_code: ServiceCode) -> Result<f64, CurblineError> {
        self.blocking(move |app| app.accuracy_needed(&service_code)).await
    }

    /// Keeps the place that goes by now, with the way on which it does and a word to remember it by. It is on the disk when
    /// this returns, and stays until `drop_mark`.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn mark(&self, track: Vec<TrackPoint>, note: String) -> Result<MarkId, CurblineError> {
        self.blocking(move |app| app.mark(track, &note)).await
    }

    /// Everything that was marked and not dropped, oldest first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn marks(&self) -> Result<Vec<Mark>, CurblineError> {
        self.blocking(curbline_core::App::marks).await
    }

    /// The fix for a draft: where the car was `reaction` before somebody pressed, along its way; 1.5 seconds where nothing is
    /// said. Nothing where no receiver told the way. The mark stays: drop it when the report is saved.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when there is no such mark, [`CurblineError::Storage`].
    #[uniffi::method(default(reaction = None))]
    pub async fn finish_mark(&self, mark_id: MarkId, reaction: Option<Duration>) -> Result<Option<Fix>, CurblineError> {
        self.blocking(move |app| app.finish_mark(&mark_id, reaction)).await
    }

    /// Forgets a mark that was reported, or is not to be.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when there is no such mark, [`CurblineError::Storage`].
    pub async fn drop_mark(&self, mark_id: MarkId) -> Result<(), CurblineError> {
        self.blocking(move |app| app.drop_mark(&mark_id)).await
    }
}
