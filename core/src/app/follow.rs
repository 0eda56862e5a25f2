//! Following requests of others: "me too" in place of a second report of the same thing.

use super::App;
use crate::error::Error;
use crate::events::Hint;
use crate::inbox::Followed;
use crate::open311::{ServiceRequest, ServiceRequestId};
use crate::report::StatusSeen;
use crate::store;

impl App {
    /// Follows a request of somebody else: its news come with those of one's own reports from the next sync on. Nothing is
    /// sent to the city: GeoReport v2 knows neither votes nor comments. Following twice changes nothing.
    ///
    /// # Errors
    /// [`Error::NoCity`], [`Error::UnknownRequest`] for a number that is empty, [`Error::Store`].
    pub fn follow(&self, service_request_id: &ServiceRequestId) -> Result<Followed, Error> {
        let id = ServiceRequestId(service_request_id.0.trim().to_owned());
        if id.0.is_empty() {
            return Err(Error::UnknownRequest { service_request_id: id });
        }
        let (server, _) = self.city()?;
        let now = self.seams.clock.now();
        let followed = self.store.write(|transaction| {
            let known = store::cached(transaction, store::key_of(&id))?;
            let request = known.map_or_else(
                || ServiceRequest { service_request_id: Some(id.clone()), ..ServiceRequest::default() },
                ServiceRequest::from,
            );
            let new = Followed { service_request_id: id.clone(), followed: now, pulled: None, request };
            store::insert_follow(transaction, &server.shown(), &new)?;
            Ok(store::follow(transaction, &id)?.unwrap_or(new))
        })?;
        self.hub.tell(Hint::Followed(id));
        Ok(followed)
    }

    /// Follows a request no longer, and forgets what was told of it.
    ///
    /// # Errors
    /// [`Error::UnknownRequest`] when it is not followed, [`Error::Store`].
    pub fn unfollow(&self, service_request_id: &ServiceRequestId) -> Result<(), Error> {
        if !self.store.write(|transaction| store::delete_follow(transaction, service_request_id))? {
            return Err(Error::UnknownRequest { service_request_id: service_request_id.clone() });
        }
        self.hub.tell(Hint::Followed(service_request_id.clone()));
        Ok(())
    }

    /// The requests of others that are followed, the newest follow first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn follows(&self) -> Result<Vec<Followed>, Error> {
        Ok(self.store.read(store::follows)?)
    }

    /// Every status the city was seen to give a followed request, oldest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn follow_history(&self, service_request_id: &ServiceRequestId) -> Result<Vec<StatusSeen>, Error> {
        Ok(self.store.read(|view| store::follow_history(view, service_request_id))?)
    }
}

impl From<store::CachedRequest> for ServiceRequest {
    fn from(known: store::CachedRequest) -> Self {
        let text = |text: String| (!text.is_empty()).then_some(text);
        Self {
            service_request_id: Some(known.service_request_id),
            status: Some(if known.is_open { "open" } else { "closed" }.to_owned()),
            service_code: Some(known.service_code.0),
            description: text(known.description),
            requested_datetime: Some(known.requested),
            updated_datetime: Some(known.updated),
            address: text(known.address),
            latitude: Some(known.point.latitude),
            longitude: Some(known.point.longitude),
            media_url: text(known.media_url),
            ..Self::default()
        }
    }
}
