//! Verbs about what others filed.

use curbline_core::message::Message;
use curbline_core::open311::ServiceRequestId;
use curbline_core::place::Point;
use curbline_core::place::nearby::{FiledBefore, NearbyKey, NearbyQuestion, NearbyRequest, NearbySpot};
use curbline_core::report::{ReportId, StatusSeen};
use curbline_core::{App, Followed};

use crate::curbline::Curbline;
use crate::error::CurblineError;

#[uniffi::export]
impl Curbline {
    /// The city's open requests around a place as pins of a map, the nearest first. Fast at any number of known requests, and
    /// remembers nothing: to be called while a map is moved.
    ///
    /// # Errors
    /// [`CurblineError::Invalid`] for a point that is none, [`CurblineError::Storage`].
    pub async fn nearby_spots(&self, question: NearbyQuestion) -> Result<Vec<NearbySpot>, CurblineError> {
        self.blocking(move |app| app.nearby_spots(&question)).await
    }

    /// What others and this device filed around a place and is not closed, the nearest first, without a network. The square
    /// of 500 metres is remembered, and the next syncs ask the city about it.
    ///
    /// # Errors
    /// [`CurblineError::Invalid`] for a point that is none, [`CurblineError::Storage`].
    pub async fn nearby(&self, question: NearbyQuestion) -> Result<Vec<NearbyRequest>, CurblineError> {
        self.blocking(move |app| app.nearby(&question)).await
    }

    /// What is known of a pin, as seen from a place; `None` when it is known no longer.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn nearby_request(
        &self,
        key: NearbyKey,
        seen_from: Point,
    ) -> Result<Option<NearbyRequest>, CurblineError> {
        self.blocking(move |app| app.nearby_request(key, seen_from)).await
    }

    /// Remembers what the photo of somebody's request looks like, by the file in which the shell has it: photos of others
    /// are never fetched unasked.
    ///
    /// # Errors
    /// [`CurblineError::Photo`], [`CurblineError::NotPossible`] when the request is not known here,
    /// [`CurblineError::Storage`].
    pub async fn keep_looks(&self, service_request_id: ServiceRequestId, photo: String) -> Result<(), CurblineError> {
        self.blocking(move |app| app.keep_looks(&service_request_id, photo.as_ref())).await
    }

    /// The request of somebody else that a saved report seems to repeat. A hint; sending goes on.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when there is no such report, [`CurblineError::Storage`].
    pub async fn filed_before(&self, report_id: ReportId) -> Result<Option<FiledBefore>, CurblineError> {
        self.blocking(move |app| app.filed_before_report(&report_id)).await
    }

    /// Follows a request of somebody else: its news come with those of one's own reports. Nothing is sent to the city.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] before a city is set up and for an empty number, [`CurblineError::Storage`].
    pub async fn follow(&self, service_request_id: ServiceRequestId) -> Result<Followed, CurblineError> {
        self.blocking(move |app| app.follow(&service_request_id)).await
    }

    /// Follows a request no longer.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when it is not followed, [`CurblineError::Storage`].
    pub async fn unfollow(&self, service_request_id: ServiceRequestId) -> Result<(), CurblineError> {
        self.blocking(move |app| app.unfollow(&service_request_id)).await
    }

    /// The requests of others that are followed, the newest follow first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn follows(&self) -> Result<Vec<Followed>, CurblineError> {
        self.blocking(App::follows).await
    }

    /// Every status the city was seen to give a followed request, oldest first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn follow_history(&self, service_request_id: ServiceRequestId) -> Result<Vec<StatusSeen>, CurblineError> {
        self.blocking(move |app| app.follow_history(&service_request_id)).await
    }
}

/// What a person is told of a request that was filed before.
#[uniffi::export]
#[must_use]
pub fn filed_before_message(filed: &FiledBefore) -> Message {
    filed.message()
}
