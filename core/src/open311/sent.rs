//! What was sent, as far as it is needed to recognise it again, and how an entry of the server relates to it.
//! Pure; knows nothing of HTTP.

use std::time::Duration;

use super::request::{ServiceRequest, same_code};
use crate::catalog::ServiceKind;
use crate::seam::Timestamp;

/// How far the server's clock and ours may be apart, both being right.
pub(super) const SKEW: Duration = Duration::from_secs(15 * 60);
/// How long after the last attempt began a back end may still write the request down.
const LATE: Duration = Duration::from_secs(60 * 60);
/// How far dates may be off that come without a zone: the widest zones are 14 h from UTC, and summer time.
pub(super) const ZONELESS: Duration = Duration::from_secs(26 * 60 * 60);
/// Two texts with fewer letters and digits than this may be alike by chance.
const TELLING: usize = 12;

/// What was sent with a POST.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// Our short reference, such as `CL-7K3F9Q`.
    pub reference: String,
    /// Which service.
    pub service_code: String,
    /// Degrees WGS84.
    pub latitude: Option<f64>,
    /// Degrees WGS84.
    pub longitude: Option<f64>,
    /// As sent, with the reference where the profile wanted it.
    pub description: String,
    /// When the first attempt was recorded.
    pub first_attempt: Timestamp,
    /// When the last attempt was recorded.
    pub last_attempt: Timestamp,
    /// How the service answers.
    pub kind: ServiceKind,
}

/// How one field of an entry relates to what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Echo {
    /// It is what was sent.
    Same,
    /// It says nothing, or too little to tell.
    Silent,
    /// It cannot be what was sent.
    Other,
}

impl Sent {
    /// Whether the entry carries our reference.
    pub(super) fn is_named_in(&self, entry: &ServiceRequest) -> bool {
        let description = entry.description.as_deref().unwrap_or_default();
        !self.reference.is_empty() && description.to_ascii_uppercase().contains(&self.reference.to_ascii_uppercase())
    }

    /// The service: numbers may have lost their leading zeros on the way through a server.
    pub(super) fn service(&self, entry: &ServiceRequest) -> Echo {
        match entry.service_code.as_deref() {
            None => Echo::Silent,
            Some(code) if same_code(code, &self.service_code) => Echo::Same,
            Some(_) => Echo::Other,
        }
    }

    /// The description: servers cut it, add to it and break its accents. A reference of somebody else decides.
    pub(super) fn words(&self, entry: &ServiceRequest) -> Echo {
        let listed = entry.description.as_deref().unwrap_or_default();
        if self.is_named_in(entry) || plain(listed) == plain(&self.description) {
            return Echo::Same;
        }
        if holds_a_reference(listed) {
            return Echo::Other;
        }
        let (listed, sent) = (letters(listed), letters(&self.description));
        if listed.is_empty() || sent.is_empty() {
            return Echo::Silent;
        }
        let is_telling = |text: &str| text.len() >= TELLING;
        if listed.starts_with(&sent) {
            return if is_telling(&sent) { Echo::Same } else { Echo::Silent };
        }
        if sent.starts_with(&listed) { Echo::Silent } else { Echo::Other }
    }

    /// The place, equal within `tolerance` degrees. Servers without coordinates say 0, 0.
    pub(super) fn place(&self, entry: &ServiceRequest, tolerance: f64) -> Echo {
        match ((self.latitude, self.longitude), (entry.latitude, entry.longitude)) {
            ((Some(_), Some(_)), (Some(0.0), Some(0.0))) => Echo::Silent,
            ((Some(latitude), Some(longitude)), (Some(listed_latitude), Some(listed_longitude))) => {
                let near = (latitude - listed_latitude).abs() <= tolerance
                    && (longitude - listed_longitude).abs() <= tolerance;
                if near { Echo::Same } else { Echo::Other }
            }
            _ => Echo::Silent,
        }
    }

    /// The time at which it was made. Just outside our attempts it says nothing: dates come without their zone.
    pub(super) fn time(&self, entry: &ServiceRequest) -> Echo {
        let Some(made) = entry.requested_datetime else { return Echo::Silent };
        let end = self.last_attempt.plus(LATE);
        if made >= self.first_attempt.minus(SKEW) && made <= end {
            Echo::Same
        } else if made < self.first_attempt.minus(ZONELESS) || made > end.plus(ZONELESS) {
            Echo::Other
        } else {
            Echo::Silent
        }
    }
}

/// A reference of Curbline, ours or another's: `CL-` and six letters or digits.
fn holds_a_reference(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    upper.split("CL-").skip(1).any(|rest| rest.bytes().take_while(u8::is_ascii_alphanumeric).count() == 6)
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What survives every encoding mistake.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}
