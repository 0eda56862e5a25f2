//! What is asked about a place, and what is known of the requests near it.

use serde::{Deserialize, Serialize};

use super::rank::SAME_SCENE_METRES;
use crate::catalog::ServiceCode;
use crate::message::{Message, say};
use crate::open311::ServiceRequestId;
use crate::place::Point;
use crate::report::{FAR_METRES, ReportId};
use crate::seam::Timestamp;

/// Nobody walks further to see whether something was filed, in metres; larger circles are cut to this.
pub const MOST_RADIUS: f64 = 10_000.0;

/// This device's name for a request of somebody else: what is known of it can be asked for by it, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NearbyKey(pub i64);

/// What was filed around here?
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NearbyQuestion {
    /// Around where.
    pub point: Point,
    /// How far off that may be, in metres; the radius is widened by it.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accuracy: Option<f64>,
    /// In metres; at most [`MOST_RADIUS`].
    pub radius: f64,
    /// Of this service only.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service_code: Option<ServiceCode>,
    /// The nearest so many.
    #[cfg_attr(feature = "uniffi", uniffi(default = 20))]
    pub limit: u32,
}

impl NearbyQuestion {
    /// The nearest 20 within `radius` metres, of all services.
    #[must_use]
    pub const fn around(point: Point, radius: f64) -> Self {
        Self { point, accuracy: None, radius, service_code: None, limit: 20 }
    }

    /// As far as is looked, in metres, by what the asker's place may be off.
    pub(crate) fn reach(&self) -> f64 {
        let off = self.accuracy.filter(|metres| metres.is_finite() && *metres > 0.0).unwrap_or(0.0);
        let reach = self.radius.max(0.0) + off;
        // A radius that is no number finds what is at the point itself.
        if reach.is_nan() { 0.0 } else { reach.min(MOST_RADIUS) }
    }
}

/// An open request of the city as a pin on a map.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NearbySpot {
    /// By which its details are asked for.
    pub key: NearbyKey,
    /// What is wrong.
    pub service_code: ServiceCode,
    /// Where.
    pub point: Point,
    /// How far away, in metres.
    pub metres: f64,
}

/// A request near a place, of somebody else or of this device.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NearbyRequest {
    /// The city's number; `None` for a report of this device that has none yet.
    pub service_request_id: Option<ServiceRequestId>,
    /// The report, where it was filed on this device.
    pub report_id: Option<ReportId>,
    /// What is wrong.
    pub service_code: ServiceCode,
    /// Where.
    pub point: Point,
    /// How far away, in metres.
    pub metres: f64,
    /// When it was filed.
    pub requested: Timestamp,
    /// The place in words, where there are any.
    pub address: String,
    /// What was written, where it is shown.
    pub description: String,
    /// Where its photo is. It is never fetched unasked: a shell that shows it can hand it to
    /// [`keep_looks`](crate::App::keep_looks), so that scenes are compared.
    pub media_url: Option<String>,
    /// It is what is about to be filed: the same service, the same place, and photos that look alike.
    pub same_scene: bool,
    /// Its news are told on this device.
    pub is_followed: bool,
}

/// A request that is what somebody is about to file, as far as service and place say.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FiledBefore {
    /// The city's number.
    pub service_request_id: ServiceRequestId,
    /// How far away, in metres.
    pub metres: f64,
    /// When it was filed.
    pub requested: Timestamp,
    /// How long ago that was, in whole days.
    pub days: u32,
}

impl FiledBefore {
    /// What a person is told, gently.
    #[must_use]
    pub fn message(&self) -> Message {
        say::advice_filed_before(self.days, self.metres.round(), self.service_request_id.0.as_str())
    }
}

/// How far around a draft somebody else's request counts as the same thing, in metres: as two photos of one scene do, or as
/// far as the place may be off where it says so, within a city block.
#[must_use]
pub fn reach_of_hint(accuracy: Option<f64>) -> f64 {
    accuracy.filter(|metres| metres.is_finite()).unwrap_or(0.0).clamp(SAME_SCENE_METRES, FAR_METRES)
}

/// The request that a draft may repeat: of the requests of its service within [`reach_of_hint`] the first that is not this
/// device's own and not followed already. `found` is ranked.
#[must_use]
pub fn filed_before(found: &[NearbyRequest], now: Timestamp) -> Option<FiledBefore> {
    let others = found.iter().filter(|request| request.report_id.is_none() && !request.is_followed);
    // What shows the same scene comes before what is merely nearer.
    let best = others.min_by_key(|request| !request.same_scene)?;
    let days = now.since(best.requested).as_secs() / (24 * 60 * 60);
    Some(FiledBefore {
        service_request_id: best.service_request_id.clone()?,
        metres: best.metres,
        requested: best.requested,
        days: u32::try_from(days).unwrap_or(u32::MAX),
    })
}
