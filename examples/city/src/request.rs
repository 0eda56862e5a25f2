//! What a service request is to this city, from its arrival to its closing; knows nothing of SQL, HTTP and formats.
use std::path::PathBuf;

use crate::accept::Report;
use crate::media::Kept;

/// The two states of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It has been reported.
    Open,
    /// It has been resolved.
    Closed,
}

impl Status {
    /// The word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// The state of a word, in any case.
    pub fn of_word(word: &str) -> Option<Self> {
        [Self::Open, Self::Closed].into_iter().find(|status| status.word().eq_ignore_ascii_case(word))
    }
}

/// A service request as the city keeps it.
#[derive(Clone, Debug)]
pub struct StoredRequest {
    /// The id. It is reserved when the request arrives, even while others only know the token.
    pub service_request_id: String,
    /// For batch services, what the sender got instead of the id.
    pub token: Option<String>,
    /// Milliseconds since 1970 (UTC) from which others can see the request; `None` for blackbox services: never.
    pub published_ms: Option<i64>,
    /// The service it asks for.
    pub service_code: String,
    /// Open or closed.
    pub status: Status,
    /// Why it has this status.
    pub status_notes: Option<String>,
    /// What the reporter wrote, unchanged.
    pub description: Option<String>,
    /// Degrees WGS84, as sent.
    pub lat: Option<f64>,
    /// Degrees WGS84, as sent.
    pub long: Option<f64>,
    /// The address the reporter wrote.
    pub address_string: Option<String>,
    /// The address in the city's own numbering.
    pub address_id: Option<String>,
    /// Contact of the reporter.
    pub email: Option<String>,
    /// Contact of the reporter.
    pub phone: Option<String>,
    /// Given name of the reporter.
    pub first_name: Option<String>,
    /// Family name of the reporter.
    pub last_name: Option<String>,
    /// The device it was sent from.
    pub device_id: Option<String>,
    /// The account it was sent from.
    pub account_id: Option<String>,
    /// A picture elsewhere, as sent.
    pub media_url: Option<String>,
    /// The `Idempotency-Key` header it came with.
    pub idempotency_key: Option<String>,
    /// Seconds since 1970 (UTC).
    pub requested_at: i64,
    /// Seconds since 1970 (UTC).
    pub updated_at: i64,
    /// Seconds since 1970 (UTC).
    pub expected_at: i64,
    /// Code and value of each answer, in the order sent.
    pub attributes: Vec<(String, String)>,
    /// The photos that came with it, in the order sent.
    pub media: Vec<StoredMedia>,
}

/// A photo as the city keeps it.
#[derive(Clone, Debug)]
pub struct StoredMedia {
    /// Where the file is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256 in hexadecimal.
    pub sha256: String,
}

/// Which requests are wanted; `None` means no restriction.
#[derive(Debug)]
pub struct Query {
    pub numbers: Option<Vec<i64>>,
    pub service_codes: Option<Vec<String>>,
    pub statuses: Option<Vec<Status>>,
    /// Seconds since 1970, inclusive.
    pub from: Option<i64>,
    /// Seconds since 1970, inclusive.
    pub to: Option<i64>,
    /// Changed at or after, in seconds since 1970.
    pub changed_from: Option<i64>,
    pub near: Option<Circle>,
    pub limit: u32,
    pub offset: u64,
}

/// A circle on the ground: degrees WGS84 and metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Circle {
    pub lat: f64,
    pub long: f64,
    pub radius: f64,
}

/// What is decided about a report when it arrives.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub report: Report,
    pub media: Vec<Kept>,
    pub idempotency_key: Option<String>,
    /// Whether an earlier request with the same key is the answer.
    pub honor_key: bool,
    pub token: Option<String>,
    pub published_ms: Option<i64>,
    /// Seconds since 1970.
    pub now: i64,
    pub expected_at: i64,
    /// The number of the first request ever.
    pub first_number: i64,
}

/// The number of an id, if it is one this city could have given.
pub fn number_of(id: &str) -> Option<i64> {
    id.parse::<i64>().ok().filter(|number| number.to_string() == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_in_our_own_spelling_are_numbers() {
        assert_eq!(number_of("10001"), Some(10_001));
        for other in ["010001", "+1", " 1", "1.0", "", "٣", "99999999999999999999"] {
            assert_eq!(number_of(other), None, "{other}");
        }
    }
}
