//! A service request as a city tells it, and the ids it gives.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::seam::Timestamp;

/// A city's number for a request. Text, since leading zeros and `0` itself are valid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServiceRequestId(pub String);

impl ServiceRequestId {
    /// Whether both are the same number, leading zeros aside.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        same_code(&self.0, &other.0)
    }
}

impl fmt::Display for ServiceRequestId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What a batch service gives in place of an id (GeoReport v2, GET service_request_id from a token).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(pub String);

/// One entry of a list of service requests, read leniently: what is missing, `null` or nonsense is `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ServiceRequest {
    /// The id; some servers call it `id`.
    pub service_request_id: Option<ServiceRequestId>,
    /// The token, where the id is still to come.
    pub token: Option<Token>,
    /// `open`, `closed` or whatever the server says, in lower case.
    pub status: Option<String>,
    /// Why the status is what it is.
    pub status_notes: Option<String>,
    /// The service's name as the server has it.
    pub service_name: Option<String>,
    /// The service's code.
    pub service_code: Option<String>,
    /// What was reported.
    pub description: Option<String>,
    /// Who answers for it.
    pub agency_responsible: Option<String>,
    /// What the city wants the reporter to know.
    pub service_notice: Option<String>,
    /// When it was made.
    pub requested_datetime: Option<Timestamp>,
    /// When it last changed.
    pub updated_datetime: Option<Timestamp>,
    /// When the city means to be done.
    pub expected_datetime: Option<Timestamp>,
    /// The place in words.
    pub address: Option<String>,
    /// Degrees WGS84; `None` when missing, no number, not finite or out of range.
    pub latitude: Option<f64>,
    /// Degrees WGS84; `None` when missing, no number, not finite or out of range.
    pub longitude: Option<f64>,
    /// Where the photo is.
    pub media_url: Option<String>,
    /// Fields of the server that have no place above, by the name it gives them; only those that are plain text.
    #[serde(default, skip_serializing_if = "HashMap::is_empty")]
    pub unknown: HashMap<String, String>,
}

/// One entry of a list of updates, read leniently.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceRequestUpdate {
    /// The server's name for it.
    pub update_id: Option<String>,
    /// The request it belongs to.
    pub service_request_id: Option<ServiceRequestId>,
    /// What it says.
    pub description: Option<String>,
    /// Where its photo is.
    pub media_url: Option<String>,
}

/// The server's evidence that it took a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Receipt {
    /// The number of the request.
    Id(ServiceRequestId),
    /// A token that becomes a number later; never a reason to send again.
    Token(Token),
    /// Accepted by a service that never gives a number.
    Blackbox,
}

/// Whether two codes or ids are the same, leading zeros of numbers aside.
pub(super) fn same_code(left: &str, right: &str) -> bool {
    let number = |code: &str| {
        let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| code.trim_start_matches('0').to_owned())
    };
    let (left, right) = (left.trim(), right.trim());
    left == right || matches!((number(left), number(right)), (Some(left), Some(right)) if left == right)
}
