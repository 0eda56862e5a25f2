//! What the city offers: services, their questions, and when a new list may replace a good one. Knows nothing of how
//! either comes over the wire or where it is kept.

mod due;
mod packed;
mod replace;
mod search;
mod service;

pub use due::DueWithin;
pub(crate) use due::read_due;
pub(crate) use packed::PackedCatalog;
pub(crate) use replace::{Replacement, judge_replacement};
#[cfg(any(test, feature = "pack-build"))]
pub(crate) use search::meanings;
pub use search::{Emergency, emergency, search};
pub use service::{Attribute, Choice, Datatype, Service, ServiceCode, ServiceDefinition, ServiceKind};

use crate::seam::Timestamp;

/// The services as they are known on this device.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Catalog {
    /// In the city's order.
    pub services: Vec<Service>,
    /// When the city was last asked; `None` when never.
    pub fresh_at: Option<Timestamp>,
}
