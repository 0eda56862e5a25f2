//! A request of somebody else whose news a person wants.

use crate::message::Message;
use crate::open311::{ServiceRequest, ServiceRequestId};
use crate::seam::Timestamp;

/// A request of somebody else that is followed on this device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Followed {
    /// The city's number.
    pub service_request_id: ServiceRequestId,
    /// Since when.
    pub followed: Timestamp,
    /// When the city last said something of it; `None` until it did.
    pub pulled: Option<Timestamp>,
    /// What it said then; before that, what was known when it was followed.
    pub request: ServiceRequest,
}

impl Followed {
    /// What the city says of it, in a word or two.
    #[must_use]
    pub fn status(&self) -> Option<Message> {
        self.request.status_message()
    }
}
